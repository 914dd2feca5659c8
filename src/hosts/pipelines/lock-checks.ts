import type { Http } from '../../http/client.ts';
import type { LockCheck, Told } from '../../ports/queue.ts';
import { asFields, asId, asText, type Fields } from '../untyped.ts';
import { plain } from '../words.ts';
import { type Project, readProject } from './project-api.ts';

/** Protected is a resource that a stage uses and that checks can be put on. */
export interface Protected {
  /** As the checks API names it. */
  readonly type: 'endpoint' | 'environment';
  readonly id: string;
  /** Empty where the agent does not tell it. */
  readonly name: string;
}

/** Type of the check "Exclusive lock", the same everywhere. */
const lockTypeId = '2ef31ad6-baa0-403a-8b45-2cbc9b4e5563';

interface Kind {
  readonly noun: string;
  readonly permission: string;
  /** Where the resource itself is read, and the version of that API. */
  readonly path: (id: string) => string;
  readonly version: string;
}

const kinds: Readonly<Record<Protected['type'], Kind>> = {
  endpoint: {
    noun: 'service connection',
    permission:
      'Give the build service account of the project the permission to view the service connection: role Reader (Project settings, Service connections, Security).',
    path: (id) => `serviceendpoint/endpoints/${encodeURIComponent(id)}`,
    version: '7.1',
  },
  environment: {
    noun: 'environment',
    permission:
      'Give the build service account of the project the permission to view the environment: role Reader (Pipelines, Environments, Security).',
    path: (id) => `pipelines/environments/${encodeURIComponent(id)}`,
    version: '7.1-preview.1',
  },
};

/**
 * lockChecks tells which resources carry an exclusive lock that is switched on. One lock is enough to hold a stage
 * back, so with one found the rest need not be readable; without one, the first resource that could not be read
 * decides. Throws `GuardError` where no answer comes.
 *
 * An identity that may not view a resource is told, with status 200, that it has no checks; so an empty list counts
 * only where the resource itself is shown.
 * @see
 * https://learn.microsoft.com/en-us/rest/api/azure/devops/approvalsandchecks/check-configurations/list?view=azure-devops-rest-7.1
 */
export async function lockChecks(
  http: Http,
  project: Project,
  resources: readonly Protected[],
): Promise<Told<readonly LockCheck[]>> {
  const answers = await Promise.all(resources.map((resource) => checkOf(http, project, resource)));
  const read = answers.flatMap((answer) => (answer.status === 'read' ? [answer.value] : []));
  const trouble = answers.find((answer) => answer.status !== 'read');
  return trouble === undefined || read.some((check) => check.hasLock) ? { status: 'read', value: read } : trouble;
}

async function checkOf(http: Http, project: Project, resource: Protected): Promise<Told<LockCheck>> {
  const { noun, permission } = kinds[resource.type];
  const label = plain(`${noun} ${resource.name || resource.id}`, 120);
  const answer = await readProject(http, project, {
    path: 'pipelines/checks/configurations',
    query: { resourceType: resource.type, resourceId: resource.id },
    version: '7.1-preview.1',
    what: `the list of checks of ${label}`,
    permission,
  });
  if (answer.status !== 'read') return answer;
  const listed = configurationsOf(answer.value);
  if (listed === undefined) {
    return {
      status: 'failed',
      detail: `The list of checks of ${label} could not be read: the answer is no list of checks.`,
    };
  }
  const own = listed.filter((configuration) => isOf(configuration, resource));
  // What cannot be understood may be the lock.
  if (!own.some(isLock) && !listed.every(isConfiguration)) {
    const detail = `The list of checks of ${label} was read in part: it holds one that cannot be understood, and no lock beside it.`;
    return { status: 'failed', detail };
  }
  if (own.length === 0) return unlocked(http, project, resource, label);
  const name = own
    .map((configuration) => asText(asFields(configuration.resource).name))
    .find((text) => text !== undefined);
  return {
    status: 'read',
    value: { what: plain(`${noun} ${resource.name || (name ?? resource.id)}`, 120), hasLock: own.some(isLock) },
  };
}

/** No check was listed: either there is none, or the resource is hidden from us. */
async function unlocked(http: Http, project: Project, resource: Protected, label: string): Promise<Told<LockCheck>> {
  const { noun, permission, path, version } = kinds[resource.type];
  const answer = await readProject(http, project, { path: path(resource.id), version, what: label, permission });
  if (answer.status === 'failed') return answer;
  const fields = asFields(answer.status === 'read' ? answer.value : null);
  const id = asText(fields.id) ?? asId(fields.id);
  if (id?.toLowerCase() !== resource.id.toLowerCase()) {
    const detail = `Azure DevOps lists no check of ${label} and does not show the ${noun} itself to the job's access token, so a lock may be there unseen. ${permission}`;
    return { status: 'denied', detail };
  }
  return {
    status: 'read',
    value: { what: plain(`${noun} ${resource.name || (asText(fields.name) ?? resource.id)}`, 120), hasLock: false },
  };
}

/** The list comes as `{ count, value }`; a bare array is taken too. */
function configurationsOf(body: unknown): readonly Fields[] | undefined {
  const list = Array.isArray(body) ? body : asFields(body).value;
  return Array.isArray(list) ? list.map(asFields) : undefined;
}

function isConfiguration({ type }: Fields): boolean {
  const { id, name } = asFields(type);
  return asText(id) !== undefined || asText(name) !== undefined;
}

/** Another resource's check is not counted, should a server not filter. */
function isOf(configuration: Fields, resource: Protected): boolean {
  const { type, id } = asFields(configuration.resource);
  const ownId = asText(id) ?? asId(id) ?? resource.id;
  return (
    (asText(type) ?? resource.type).toLowerCase() === resource.type && ownId.toLowerCase() === resource.id.toLowerCase()
  );
}

function isLock(configuration: Fields): boolean {
  const { id, name } = asFields(configuration.type);
  const isType = asText(id)?.toLowerCase() === lockTypeId || asText(name)?.toLowerCase() === 'exclusivelock';
  return isType && configuration.isDisabled !== true;
}
