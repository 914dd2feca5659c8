import { randomUUID } from 'node:crypto';
import type { Transition } from '../gate/model.ts';
import type { Json } from '../gate/snapshot.ts';
import { GuardError } from '../guard-error.ts';
import { retryAfter } from '../time/clock.ts';
import type { ArmClient } from './arm-client.ts';
import type { Sent } from './arm-outcome.ts';
import { errorOf, fieldsOf, textOf } from './trouble.ts';

/** Transitioned is how a transition ended. The state of the resource is verified by whoever asked for it. */
export type Transitioned =
  | { readonly kind: 'done'; readonly correlationId: string }
  /** `began` tells whether Azure had accepted it before it failed; `perhaps` where no clear answer came. */
  | {
      readonly kind: 'failed';
      readonly correlationId: string;
      readonly detail: string;
      readonly began: 'no' | 'perhaps' | 'yes';
    };

/**
 * transition makes one POST on a resource (deallocate, start) and follows the long-running operation to its end with
 * the poller of the Azure SDK, at the pace of `Retry-After`. It is sent once: whether a request that broke off was
 * accepted cannot be known, and a second one would fight the first.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 */
export async function transition(
  client: ArmClient,
  resourceId: string,
  { action, api }: Pick<Transition, 'action' | 'api'>,
  signal: AbortSignal,
): Promise<Transitioned> {
  const { createHttpPoller } = await import('@azure/core-lro');
  const correlationId = randomUUID();
  const url = client.urlOf({ path: `${resourceId}/${action}`, api });
  let began: 'no' | 'perhaps' | 'yes' = 'no';
  let tellsStatus = false;
  try {
    const poller = createHttpPoller(
      {
        async sendInitialRequest() {
          began = 'perhaps';
          const response = await client.send('POST', url, correlationId).catch((error: unknown) => {
            // No token, or no address that it may go to: it was not sent.
            if (error instanceof GuardError) began = 'no';
            throw error;
          });
          if (response.status < 500) began = response.status < 400 ? 'yes' : 'no';
          tellsStatus = response.headers.get('azure-asyncoperation') !== null;
          return responseOf(response, url, 'POST');
        },
        async sendPollRequest(path) {
          // Where the status is asked for, the answer says: the client follows it inside its reach alone.
          const response = responseOf(await client.send('GET', path, correlationId), path, 'GET');
          // The poller takes an operation without a status for one that has ended.
          if (tellsStatus && textOf(response.rawResponse.body.status) === undefined)
            throw new Error('the answer tells no status');
          return response;
        },
      },
      { intervalInMs: 2_000, skipFinalGet: true },
    );
    await poller.pollUntilDone({ abortSignal: signal });
    return { kind: 'done', correlationId };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failed', correlationId, detail: error instanceof Error ? error.message : String(error), began };
  }
}

/**
 * The poller hands on whatever is asked for to a timer, and one of more than 24 days fires at once, again and again.
 * Milliseconds.
 */
const longestPauseMs = 3_600_000;

function responseOf(
  { status, headers, text }: Sent,
  url: string,
  method: string,
): { flatResponse: unknown; rawResponse: RawResponse } {
  const body = parsed(text);
  if (status >= 400) {
    const { code, message } = errorOf(body);
    throw new Error(`${code || `HTTP ${status}`}${message === '' ? '' : `: ${message}`}`);
  }
  // What answers in place of Azure has done nothing.
  if (status === 200 && text !== '' && fieldsOf(body) !== body) throw new Error('the answer is none of Azure');
  const { 'retry-after': asked, ...rest } = headers.all();
  const wanted = retryAfter(asked, Date.now());
  const pause: Record<string, string> =
    wanted === undefined ? {} : { 'retry-after': String(Math.ceil(Math.min(wanted, longestPauseMs) / 1000)) };
  return {
    flatResponse: body,
    rawResponse: { statusCode: status, headers: { ...rest, ...pause }, body: fieldsOf(body), request: { method, url } },
  };
}

interface RawResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: { readonly [key: string]: Json };
  readonly request: { readonly method: string; readonly url: string };
}

function parsed(text: string): Json {
  try {
    return text === '' ? null : (JSON.parse(text) as Json);
  } catch {
    return null;
  }
}
