import type { ResourceId } from '../../arm/resource-id.ts';
import { apis, createVersions } from '../../azure/api-versions.ts';
import type { ArmClient } from '../../azure/arm-client.ts';
import type { Read } from './read.ts';

/**
 * The Activity Log has an empty list for what does not exist, as for what is quiet. So what is quiet is asked for
 * itself: a mistyped name must not look orderly.
 */
const mostAsked = 20;

/**
 * withAbsent tells of the scopes of which nothing was read which are not there. Whatever else is answered leaves them
 * as they are.
 */
export async function withAbsent(read: Read, client: ArmClient): Promise<Read> {
  const versions = createVersions(client);
  const absent = await Promise.all(
    read.quiet.slice(0, mostAsked).map(async (scope) => {
      const api = await apiOf(scope, versions);
      if (api === undefined) return [];
      const answer = await client.get({
        path: scope.id,
        api,
        permission: `${scope.type ?? 'Microsoft.Resources/subscriptions/resourceGroups'}/read`,
      });
      return answer.kind === 'absent' && answer.code !== 'InvalidResourceType'
        ? [{ id: scope.id, code: answer.code }]
        : [];
    }),
  );
  const gone = absent.flat();
  if (gone.length === 0) return read;
  return {
    ...read,
    evidence: [
      ...read.evidence,
      ...gone.map(({ id, code }) => ({ source: id, status: 'empty' as const, detail: `does not exist (${code})` })),
    ],
    unread: [...read.unread, ...gone.map(({ id, code }) => `${id} does not exist (${code})`)],
  };
}

async function apiOf(
  { kind, subscriptionId, type }: ResourceId,
  versions: ReturnType<typeof createVersions>,
): Promise<string | undefined> {
  if (kind === 'resource-group') return apis.group;
  if (kind !== 'resource' || subscriptionId === undefined || type === undefined) return undefined;
  const version = await versions.of(subscriptionId, type);
  return typeof version === 'string' ? version : undefined;
}
