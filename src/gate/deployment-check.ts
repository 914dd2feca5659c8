import { encloses, overlaps, parseResourceId, type ResourceId } from '../arm/resource-id.ts';
import { hasEnded } from '../arm/states.ts';
import { operationsOn } from './holders.ts';
import { type Asked, type Judged, met, unproven } from './judged.ts';
import { type Own, ownershipOf, requestOf } from './own.ts';
import { type ActiveDeployment, isUnread, seenIn, type TargetSnapshot, type TouchedResource } from './snapshot.ts';

/**
 * judgeDeployments: ARM runs deployments of different names side by side and does not look whether they touch the same
 * resource. So each active one is compared with the target by what its operations name, nested deployments included;
 * what an operation has finished is not touched again.
 */
export function judgeDeployments(snapshot: TargetSnapshot, own: Own): readonly Judged[] {
  const { deployments, target } = snapshot;
  const base = {
    what: 'active deployments',
    expected: 'none that touches the target',
    source: 'deployments',
    origin: 'deployments' as const,
  };
  if (deployments.status === 'skipped') return [];
  const seen = seenIn(deployments);
  const touching = seen.flatMap((deployment) => {
    const touched = touchedBy(deployment, target);
    return touched === undefined ? [] : [judged(deployment, touched, snapshot, own, base)];
  });
  if (touching.length > 0) return touching;
  if (isUnread(deployments)) return [unproven(base, deployments)];
  for (const { name, touches } of seen) {
    if (!isUnread(touches)) continue;
    const why = `what the deployment ${name} touches could not be read to its end: ${touches.detail}`;
    return [{ ...unproven(base, touches), actual: `${name} is running`, why }];
  }
  const actual = seen.length === 0 ? 'none' : `${seen.length} that ${seen.length === 1 ? 'does' : 'do'} not`;
  return [met(base, actual, deployments)];
}

/**
 * A scope as a target is touched by whatever is deployed in it; a resource, by operations on it, on what holds it, and
 * on what it holds.
 */
function touchedBy(deployment: ActiveDeployment, target: ResourceId): TouchedResource | undefined {
  if (target.kind !== 'resource') {
    const inside =
      encloses(target, deployment.id) ||
      seenIn(deployment.touches).some(({ id, state }) => encloses(target, id) && !hasEnded(state));
    return inside ? { id: target.id, state: deployment.state } : undefined;
  }
  if (sameDeployment(deployment, target)) return { id: target.id, state: deployment.state };
  const unit = parseResourceId(target.topLevel ?? target.id) ?? target;
  return seenIn(deployment.touches).find(
    ({ id, state }) =>
      !hasEnded(state) && parseResourceId(id)?.kind === 'resource' && (overlaps(id, target) || overlaps(id, unit)),
  );
}

/** A second deployment of the same name is refused while the first one runs: DeploymentActive. */
function sameDeployment(deployment: ActiveDeployment, target: ResourceId): boolean {
  return deployment.id.toLowerCase() === target.id.toLowerCase();
}

function judged(
  deployment: ActiveDeployment,
  touched: TouchedResource,
  snapshot: TargetSnapshot,
  own: Own,
  base: Asked,
): Judged {
  const logged = operationsOn(deployment.id, snapshot.activity).find(
    ({ correlationId }) => correlationId === deployment.correlationId,
  );
  const owner = ownershipOf(requestOf(deployment, logged?.callers ?? []), own);
  const since = deployment.since ?? logged?.since;
  const where = touched.id.toLowerCase() === snapshot.target.id.toLowerCase() ? '' : `, on ${touched.id}`;
  return {
    ...base,
    actual: `${deployment.name}: ${touched.state}${where}`,
    outcome: 'waits',
    certain: owner?.certain ?? true,
    reason: owner === undefined ? 'deployment-active' : 'own-deployment',
    ...(owner === undefined ? {} : { why: `Recognised as this run's own by its ${owner.by}.` }),
    about: deployment.id,
    facts: {
      deploymentName: deployment.name,
      ...(since === undefined ? {} : { since }),
      ...(deployment.correlationId === undefined ? {} : { correlationId: deployment.correlationId }),
    },
    holders: [
      {
        kind: 'deployment',
        what: `deployment ${deployment.name} (${deployment.state})`,
        resourceId: deployment.id,
        ...(since === undefined ? {} : { since }),
        ...(logged?.who === undefined ? {} : { who: logged.who }),
        ...(deployment.correlationId === undefined ? {} : { correlationId: deployment.correlationId }),
      },
    ],
  };
}
