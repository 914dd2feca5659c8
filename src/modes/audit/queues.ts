import { parseResourceId } from '../../arm/resource-id.ts';
import type { Overlap, Queue } from '../../audit/model.ts';
import { keyOf } from '../../serialize/key.ts';
import { sha256 } from '../queue/group.ts';
import { githubYaml, pipelinesYaml } from '../queue/yaml.ts';

const mostQueues = 10;
const mostCallers = 5;

/**
 * queuesOf gives the scopes on which changes overlapped, those with the most refusals first, with the key by which they
 * would have waited for each other.
 */
export function queuesOf(overlaps: readonly Overlap[]): readonly Queue[] {
  const byScope = new Map<string, Overlap[]>();
  for (const overlap of overlaps) {
    const key = overlap.scope.toLowerCase();
    const known = byScope.get(key);
    if (known === undefined) byScope.set(key, [overlap]);
    else known.push(overlap);
  }
  return [...byScope.values()]
    .map(queueOf)
    .sort((a, b) => b.refused - a.refused || b.pairs - a.pairs)
    .slice(0, mostQueues);
}

function queueOf(overlaps: readonly Overlap[]): Queue {
  const scope = overlaps[0]?.scope ?? '';
  const resource = parseResourceId(scope);
  const callers = new Map<string, number>();
  for (const { first, second } of overlaps)
    for (const { caller } of [first, second]) if (caller !== '') callers.set(caller, (callers.get(caller) ?? 0) + 1);
  const key = resource === undefined ? '' : (keyOf([resource], 'resource', sha256)?.name ?? '');
  return {
    scope,
    key,
    yaml: { github: githubYaml(key), pipelines: pipelinesYaml('deploy') },
    pairs: overlaps.length,
    refused: overlaps.filter(({ refused }) => refused).length,
    callers: [...callers]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostCallers)
      .map(([caller]) => caller),
  };
}
