import { json, type Reply } from '../server.ts';
import { logRefusal, statusNames, writeLog } from './activity.ts';
import { page } from './answers.ts';
import { bodyOf, type Call, durationOf } from './call.ts';
import { type Body, listOf, textAt } from './json.ts';
import { denyProblem, lockProblem } from './locks.ts';
import type { Deployment, DeploymentOperationEntry } from './model.ts';
import { keyOf, typeOf } from './paths.ts';
import { badFilter, gateway, groupBeingDeleted, invalidContent, methodNotAllowed } from './refusals.ts';
import { active } from './state.ts';

/**
 * deployments answers `{scope}/providers/Microsoft.Resources/deployments[/{name}[/…]]`:
 * https://learn.microsoft.com/rest/api/resources/deployments
 */
export function deployments(call: Call, scope: string, names: readonly string[], word: string | undefined): Reply {
  const [name, item] = names;
  const { method } = call.seen;
  if (name === undefined) return method === 'GET' ? list(call, scope) : methodNotAllowed(method);
  const deployment = call.world.deployments.get(keyOf(`${scope}/providers/Microsoft.Resources/deployments/${name}`));
  const verb = word?.toLowerCase();
  if (method === 'PUT' && verb === undefined && item === undefined) return write(call, scope, name, deployment);
  if (deployment === undefined) return notFound(name);
  if (method === 'POST' && verb === 'cancel') return cancel(call, deployment);
  if (method === 'DELETE' && verb === undefined) return remove(call, deployment);
  return method === 'GET' ? read(call, deployment, item, verb) : methodNotAllowed(method);
}

function read(call: Call, deployment: Deployment, item: string | undefined, verb: string | undefined): Reply {
  if (verb === 'operations') return operations(call, deployment.scope, deployment.name);
  if (verb !== undefined) return methodNotAllowed('GET');
  if (item === undefined) return json(200, deploymentBody(deployment));
  if (item === deployment.operationId)
    return json(200, { status: deployment.state }, active(deployment) ? { 'retry-after': call.manner.retryAfter } : {});
  const one = deployment.operations.find((operation) => keyOf(operation.id) === keyOf(item));
  return one === undefined ? notFound(deployment.name) : json(200, operationBody(call, deployment, one));
}

/** operations lists what a deployment did and does, the newest first. */
export function operations(call: Call, scope: string, name: string): Reply {
  const deployment = call.world.deployments.get(keyOf(`${scope}/providers/Microsoft.Resources/deployments/${name}`));
  if (deployment === undefined) return notFound(name);
  return page(
    call,
    deployment.operations.map((one) => operationBody(call, deployment, one)),
  );
}

const notFound = (name: string): Reply =>
  gateway(404, 'DeploymentNotFound', `Deployment '${name}' could not be found.`);

function list(call: Call, scope: string): Reply {
  const filter = call.url.searchParams.get('$filter');
  const wanted = filter === null ? undefined : /^provisioningState eq '([A-Za-z]+)'$/.exec(filter.trim())?.[1];
  if (filter !== null && wanted === undefined)
    return badFilter(`Invalid filter '${filter}'. The supported form is provisioningState eq '{state}'.`);
  const found = [...call.world.deployments.values()]
    .filter((one) => keyOf(one.scope) === keyOf(scope))
    .filter((one) => wanted === undefined || one.state.toLowerCase() === wanted.toLowerCase())
    .sort((a, b) => b.changedAt - a.changedAt);
  return page(
    call,
    found.map((one) => deploymentBody(one)),
  );
}

const week = 7 * 24 * 60 * 60 * 1000;

/** As ARM writes times into its sentences: `7/9/2026 3:03:22 PM`, UTC. */
function spoken(ms: number): string {
  const date = new Date(ms);
  const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  return `${day} ${hour % 12 || 12}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`;
}

function write(call: Call, scope: string, name: string, old: Deployment | undefined): Reply {
  const { world } = call;
  const id = `${scope}/providers/Microsoft.Resources/deployments/${name}`;
  const log = writeLog(call, id, 'Microsoft.Resources/deployments/write');
  const refusal = writeProblem(call, scope, id, old);
  if (refusal !== undefined) {
    logRefusal(log, refusal);
    return refusal;
  }
  const body = bodyOf(call) ?? {};
  const mode = textAt(body, 'properties.mode') === 'Complete' ? 'Complete' : 'Incremental';
  const location = textAt(body, 'location');
  const made = world.addDeployment(scope, name, {
    ...{ state: 'Accepted', mode, caller: call.claims, correlationId: call.correlationId },
    ...(location === '' ? {} : { location }),
    forMs: durationOf(call.manner, 'Microsoft.Resources/deployments', 'write'),
    operations: targets(call, scope, body).map((target) => ({ target, state: 'Running' })),
  });
  log('Started');
  log('Accepted', { subStatus: 'Created (HTTP Status Code: 201)', statusCode: 'Created' });
  // It goes on to Running with the first request after this one, as it does within moments in Azure.
  const answer = json(old === undefined ? 201 : 200, deploymentBody(made), {
    'azure-asyncoperation': `${call.manner.url}${id}/operationStatuses/${made.operationId}?api-version=${call.apiVersion}`,
    'retry-after': call.manner.retryAfter,
  });
  made.state = 'Running';
  world.whenEnded(made, () => log(made.state, { subStatus: '', statusCode: statusNames[200] ?? '' }));
  return answer;
}

/** Literal names only: a template's expressions are not evaluated. */
function targets(call: Call, scope: string, body: Body): string[] {
  const literal = (one: Body): boolean =>
    typeof one.type === 'string' && typeof one.name === 'string' && !one.name.startsWith('[');
  return listOf(body, 'properties.template.resources')
    .filter(literal)
    .map((one) => {
      const [namespace = '', ...types] = String(one.type).split('/');
      const names = String(one.name).split('/');
      return `${scope}/providers/${namespace}/${types.map((type, index) => `${type}/${names[index] ?? ''}`).join('/')}`;
    })
    .filter((id) => typeOf(id, call.world.catalog) !== '');
}

function writeProblem(call: Call, scope: string, id: string, old: Deployment | undefined): Reply | undefined {
  const { world } = call;
  const group = world.groupOf(scope);
  const body = bodyOf(call);
  if (group?.state === 'Deleting') return groupBeingDeleted(group.name);
  const stopped = denyProblem(call, id, 'Microsoft.Resources/deployments/write') ?? lockProblem(call, id);
  if (stopped !== undefined) return stopped;
  if (body === undefined) return invalidContent('The request content is no JSON object.');
  if (!['Incremental', 'Complete'].includes(textAt(body, 'properties.mode')))
    return invalidContent("Required property 'mode' not found in JSON. Path 'properties'.");
  if (group === undefined && textAt(body, 'location') === '')
    return gateway(400, 'LocationRequired', 'The location property is required for this deployment.');
  if (old === undefined || !active(old)) return undefined;
  const text = `The deployment with resource id '${old.id}' cannot be saved, because this would overwrite an existing deployment which is still active. If this is an intentional re-deployment, please wait for the original deployment to complete, or cancel it before re-attempting the operation. The previous deployment was started at '${spoken(old.startedAt)}' with correlationId '${old.correlationId}', and will expire at '${spoken(old.startedAt + week)}' if it does not complete before then. Please see https://aka.ms/arm-deploy-resources for usage details.`;
  return gateway(409, 'DeploymentActive', text);
}

function cancel(call: Call, deployment: Deployment): Reply {
  const log = writeLog(call, deployment.id, 'Microsoft.Resources/deployments/cancel/action');
  const locked = lockProblem(call, deployment.id);
  const refusal = locked ?? (active(deployment) ? undefined : cannotCancel(deployment));
  if (refusal !== undefined) {
    logRefusal(log, refusal);
    return refusal;
  }
  log('Started');
  call.world.endDeployment(deployment, 'Canceled');
  log('Succeeded', { subStatus: 'NoContent (HTTP Status Code: 204)', statusCode: 'NoContent' });
  return { status: 204 };
}

function cannotCancel({ name, state, startedAt }: Deployment): Reply {
  const text = `The deployment '${name}' cannot be cancelled because it has provisioning state '${state}' or it has already expired (expiration time is '${spoken(startedAt + week)}').`;
  return gateway(409, 'DeploymentCannotBeCancelled', text);
}

function remove(call: Call, deployment: Deployment): Reply {
  const locked = lockProblem(call, deployment.id);
  if (locked !== undefined) return locked;
  if (active(deployment))
    return gateway(
      409,
      'DeploymentActive',
      `The deployment '${deployment.name}' is still active and cannot be deleted.`,
    );
  call.world.deployments.delete(keyOf(deployment.id));
  return { status: 204 };
}

function deploymentBody(one: Deployment): Body {
  return {
    id: one.id,
    name: one.name,
    type: 'Microsoft.Resources/deployments',
    ...(one.location === undefined ? {} : { location: one.location }),
    properties: {
      templateHash: '1234567890123456789',
      parameters: {},
      mode: one.mode,
      provisioningState: one.state,
      // When its state last changed, and how long it had been running then: two recordings of one deployment agree on
      // its start only so.
      timestamp: new Date(one.changedAt).toISOString(),
      duration: span(one.changedAt - one.startedAt),
      correlationId: one.correlationId,
      providers: [],
      dependencies: [],
      ...(one.state === 'Succeeded'
        ? { outputResources: one.operations.map((operation) => ({ id: operation.target })) }
        : {}),
      ...(one.state === 'Failed'
        ? {
            error: one.error ?? {
              code: 'DeploymentFailed',
              message:
                'At least one resource deployment operation failed. Please list deployment operations for details.',
            },
          }
        : {}),
    },
  };
}

function operationBody({ world }: Call, deployment: Deployment, one: DeploymentOperationEntry): Body {
  const changed =
    one.state === 'Running' ? one.time : Math.max(one.time, active(deployment) ? world.now() : deployment.changedAt);
  return {
    id: `${deployment.id}/operations/${one.id}`,
    operationId: one.id,
    properties: {
      provisioningOperation: one.operation,
      provisioningState: one.state,
      timestamp: new Date(changed).toISOString(),
      duration: span(changed - one.time),
      trackingId: deployment.correlationId,
      statusCode: one.state === 'Running' ? 'Created' : one.state === 'Failed' ? 'Conflict' : 'OK',
      ...(one.message === undefined ? {} : { statusMessage: one.message }),
      targetResource: {
        id: one.target,
        resourceType: typeOf(one.target, world.catalog),
        resourceName: namesOf(one.target),
      },
    },
  };
}

function namesOf(id: string): string {
  const part = id.slice(id.toLowerCase().lastIndexOf('/providers/') + 1).split('/');
  return part.filter((_, index) => index >= 3 && index % 2 === 1).join('/');
}

const span = (ms: number): string => `PT${(ms / 1000).toFixed(7)}S`;
