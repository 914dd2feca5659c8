import { json, type Reply } from '../server.ts';
import type { Failure } from './model.ts';

/** Refusals of ARM itself and of providers, in the words that recorded answers and documentation show. */

/** refuse makes an error answer of a resource provider. */
export function refuse(
  status: number,
  code: string,
  message: string,
  more: { readonly details?: readonly Failure[]; readonly headers?: Readonly<Record<string, string>> } = {},
): Reply {
  return json(
    status,
    { error: { code, message, ...(more.details === undefined ? {} : { details: more.details }) } },
    more.headers,
  );
}

/** gateway makes an error answer of ARM itself. */
export function gateway(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return refuse(status, code, message, { headers: { 'x-ms-failure-cause': 'gateway', ...headers } });
}

export const missingApiVersion = (): Reply =>
  gateway(
    400,
    'MissingApiVersionParameter',
    'The api-version query parameter (?api-version=) is required for all requests.',
  );

export const subscriptionNotFound = (id: string): Reply =>
  gateway(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);

export const groupNotFound = (name: string): Reply =>
  gateway(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);

export const resourceNotFound = (type: string, names: string, group: string | undefined): Reply =>
  gateway(
    404,
    'ResourceNotFound',
    `The Resource '${type}/${names}'${group === undefined ? '' : ` under resource group '${group}'`} was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );

export const groupBeingDeleted = (name: string): Reply =>
  gateway(
    409,
    'ResourceGroupBeingDeleted',
    `The resource group '${name}' is in deprovisioning state and cannot perform this operation.`,
  );

export const scopeLocked = (scope: string, verb: 'write' | 'delete', locked: readonly string[]): Reply =>
  gateway(
    409,
    'ScopeLocked',
    `The scope '${scope}' cannot perform ${verb} operation because following scope(s) are locked: '${locked.join(',')}'. Please remove the lock and try again.`,
  );

export const badFilter = (message: string): Reply => refuse(400, 'BadRequest', message);

export const invalidContent = (what: string): Reply =>
  gateway(400, 'InvalidRequestContent', `The request content was invalid and could not be deserialized: '${what}'.`);

export const methodNotAllowed = (method: string): Reply =>
  gateway(405, 'MethodNotAllowed', `The requested resource does not support http method '${method}'.`);
