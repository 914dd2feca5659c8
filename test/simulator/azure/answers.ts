import { json, type Reply } from '../server.ts';
import type { Call } from './call.ts';
import type { Operation } from './model.ts';
import { refuse } from './refusals.ts';

/** page gives one page of a list, and the way to the next: `$skiptoken` in the same URL. */
export function page(call: Call, all: readonly unknown[]): Reply {
  const from = Number(call.url.searchParams.get('$skiptoken') ?? 0);
  const top = Number(call.url.searchParams.get('$top') ?? Number.POSITIVE_INFINITY);
  const value = all.slice(from, from + Math.min(call.manner.pageSize, top));
  const next = from + value.length;
  if (next >= all.length || value.length === 0 || Number.isFinite(top)) return json(200, { value });
  const url = new URL(call.url);
  url.searchParams.set('$skiptoken', String(next));
  return json(200, { value, nextLink: url.href });
}

const words: Readonly<Record<string, readonly [status: string, result: string]>> = {
  'microsoft.compute': ['operations', 'operations'],
  'microsoft.network': ['operations', 'operationResults'],
  'microsoft.containerservice': ['operations', 'operationresults'],
  'microsoft.dbforpostgresql': ['azureAsyncOperation', 'operationResults'],
};

/**
 * statusUrl is the `Azure-AsyncOperation` URL of an operation:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 */
export function statusUrl(url: string, operation: Operation, apiVersion: string): string {
  return `${base(url, operation, 0)}?api-version=${apiVersion}`;
}

/** resultUrl is its `Location` URL. */
export function resultUrl(url: string, operation: Operation, apiVersion: string): string {
  const monitor = operation.namespace.toLowerCase() === 'microsoft.compute' ? 'monitor=true&' : '';
  return `${base(url, operation, 1)}?${monitor}api-version=${apiVersion}`;
}

function base(url: string, operation: Operation, which: 0 | 1): string {
  const word =
    words[operation.namespace.toLowerCase()]?.[which] ?? (which === 0 ? 'operationStatuses' : 'operationResults');
  return `${url}/subscriptions/${operation.subscription}/providers/${operation.namespace}/locations/${operation.location}/${word}/${operation.id}`;
}

/** operationStatus answers a poll of either URL. */
export function operationStatus(call: Call, id: string, word: string): Reply {
  const operation = call.world.operations.get(id.toLowerCase());
  if (operation === undefined) return refuse(404, 'OperationNotFound', `The operation '${id}' could not be found.`);
  const retry = { 'retry-after': call.manner.retryAfter };
  const running = operation.status === 'InProgress';
  if (call.url.searchParams.get('monitor') === 'true' || /results?$/i.test(word)) {
    if (running) return { status: 202, headers: { ...retry, location: call.url.href } };
    if (operation.error !== undefined) return refuse(409, operation.error.code, operation.error.message);
    const body = operation.result?.();
    return body === undefined ? { status: operation.deletes ? 204 : 200 } : json(200, body);
  }
  const time = (ms: number): string => new Date(ms).toISOString();
  const body = {
    startTime: time(operation.startedAt),
    ...(operation.endedAt === undefined ? {} : { endTime: time(operation.endedAt) }),
    status: operation.status,
    name: operation.id,
    ...(operation.error === undefined ? {} : { error: operation.error }),
  };
  return json(200, body, running ? retry : {});
}
