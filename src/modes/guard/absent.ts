import type { Missing } from '../../gate/absence.ts';
import { type Asked, met } from '../../gate/judged.ts';
import { readInputs, shownName } from '../../hosts/parse.ts';
import type { Host } from '../../ports/host.ts';
import type { Decided } from './decide.ts';

/** What has to be there first, and what to look at. */
const hints: Readonly<Record<Missing['what'], string>> = {
  subscription:
    'The identity sees no such subscription: check the ID, the cloud, the tenant that it signs in to, and that it has a role in the subscription.',
  group:
    'The resource group does not exist in this subscription: check its name and the subscription. Where the next step makes it too, name it in {input} as well.',
  parent:
    'What should hold it does not exist either ({name}): check the names in the ID. Where the next step makes it too, name it in {input} as well.',
  type: 'The resource provider has no such type: check the type in the ID.',
  namespace: 'There is no such resource provider: check the namespace in the ID.',
};

/**
 * refuseAbsent throws where a target does not exist and the next step cannot make it: that is a mistake of the
 * workflow, not a conflict.
 */
export function refuseAbsent(host: Host, decided: readonly Decided[]): void {
  const absent = decided.find(({ verdict }) => verdict.decision === 'absent');
  if (absent === undefined) return;
  const { wanted, snapshot, verdict } = absent;
  const { missing } = verdict;
  const code = snapshot.resource.status === 'empty' ? (snapshot.resource.code ?? '') : '';
  const hint =
    missing === undefined
      ? `Azure answered that it is not there${code === '' ? '' : ` (${code})`}. Check its name, its resource group and the subscription.`
      : hints[missing.what]
          .replace('{name}', () => missing.id?.split('/').at(-1) ?? '')
          .replace('{input}', shownName(host.kind, 'resource-id'));
  throw readInputs(host).problem(
    wanted.planned === undefined ? 'resource-id' : 'plan',
    wanted.target.id,
    `a resource that exists, for the operation ${wanted.operation.name}`,
    hint,
  );
}

/**
 * settleGone takes a target that was to be deleted, and went away while the guard waited, for what it is: there is
 * nothing left to wait for.
 */
export function settleGone(decided: readonly Decided[]): readonly Decided[] {
  return decided.map((each): Decided => {
    const { wanted, verdict, snapshot } = each;
    if (verdict.decision !== 'absent' || snapshot.resource.status !== 'empty' || wanted.operation.name !== 'delete')
      return each;
    const asked: Asked = { what: 'resource', expected: 'gone', source: 'the resource', origin: 'resource' };
    const gone = met(asked, 'does not exist any more', snapshot.resource);
    return { ...each, verdict: { ...verdict, decision: 'clear', conditions: [gone] } };
  });
}
