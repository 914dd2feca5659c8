import type {
  ActiveGroup,
  ConcurrencyApi,
  ExclusiveLockApi,
  GroupMember,
  OwnGroup,
  QueueApi,
  Told,
  ToldList,
} from '../../ports/queue.ts';
import type { Evidence, QueuedRun, Serialization } from '../../report/model.ts';
import { plural } from '../../report/text.ts';
import { before, coveredBy, holdingOf, overlappingWith, type Rank, rankedBy, rankOf } from '../../serialize/groups.ts';
import { keyOf, type SerializeBy } from '../../serialize/key.ts';
import type { GuardPlan } from '../guard/plan.ts';
import { seenOf } from '../told.ts';
import { sha256 } from './group.ts';
import { declaredNotes } from './notes.ts';
import { githubYaml, pipelinesYaml, twoJobsYaml } from './yaml.ts';

/** QueueFinding is what the platform tells of the queue of this run. */
export interface QueueFinding {
  readonly serialization: Serialization;
  readonly evidence: readonly Evidence[];
}

/**
 * findQueue asks the platform whether this run holds what covers its targets. `full` also reads what the workflow
 * declares: it does not change while we wait.
 */
export async function findQueue(
  api: QueueApi,
  plan: Pick<GuardPlan, 'targets' | 'files'>,
  by: SerializeBy,
  full: boolean,
): Promise<QueueFinding> {
  const targets = plan.targets.map(({ target }) => target);
  const group = keyOf(targets, by, sha256)?.name ?? '';
  if (api.kind === 'concurrency-groups') return findGroups(api, plan, group, full);
  if (api.kind === 'exclusive-locks') return findLocks(api, group);
  return { serialization: { ...nothing, group, state: 'unknown', detail: 'A terminal has no queue.' }, evidence: [] };
}

const nothing = { held: false, others: [], notes: [] } as const;

/** The input that names the targets, and its lines. */
const namedBy = (files: GuardPlan['files'], targets: GuardPlan['targets']): Parameters<typeof twoJobsYaml> =>
  files === undefined ? ['resource-id', targets.map(({ target }) => target.id)] : ['plan', files.lines];

async function findGroups(
  api: ConcurrencyApi,
  { targets, files }: Pick<GuardPlan, 'targets' | 'files'>,
  group: string,
  full: boolean,
): Promise<QueueFinding> {
  const [own, active, declared] = await Promise.all([
    api.groupsOf(api.runId),
    api.activeGroups(),
    full ? api.declared() : undefined,
  ]);
  const evidence = [
    evidenceOf('concurrency groups of this run', own),
    evidenceOf('active concurrency groups', active),
    ...(declared === undefined ? [] : [evidenceOf('workflow file', declared)]),
  ];
  const yaml = targets.length === 1 && group !== '' ? githubYaml(group) : twoJobsYaml(...namedBy(files, targets));
  const notes = declared?.status === 'read' ? declaredNotes(declared.value, group) : [];
  const holding = holdingOf(seenOf(own), api.jobId);
  const keys = targets.flatMap(({ target }) => keyOf([target], 'resource', sha256)?.name ?? []);
  const covering = keys.map((key) => coveredBy(key, holding.held));
  const held = [...new Set(covering.filter((name) => name !== undefined))];
  const covered = held.length > 0 && !covering.includes(undefined);
  if (own.status !== 'read' && !covered) {
    const detail = `Whether this run holds a concurrency group cannot be verified here: ${sentence(own.detail)}`;
    return { serialization: { ...nothing, group, state: 'unknown', detail, notes }, evidence };
  }
  if (!covered) {
    return {
      serialization: { group, held: false, ...notHeld(holding, covering, api.jobId), others: [], notes, yaml },
      evidence,
    };
  }
  const others = [...(await ahead(api, held, seenOf(own), seenOf(active))), ...(full ? await behind(api, held) : [])];
  const rival = others.find(({ place }) => place === 'ahead');
  const gap =
    active.status === 'read'
      ? []
      : [`Whether another run holds a scope that overlaps is not known: ${sentence(active.detail)}`];
  const base = { group: held.join(', '), held: true, others, notes: [...notes, ...gap] };
  const detail =
    rival === undefined
      ? `This run holds ${held.map((name) => `\`${name}\``).join(', ')}.`
      : `${rival.run} holds \`${rival.group}\`, which overlaps with \`${base.group}\`, and acquired it first.`;
  return { serialization: { ...base, state: rival === undefined ? 'held' : 'overlapping', detail }, evidence };
}

/** Why it is not held, as far as it can be told. */
function notHeld(
  { held, unsure, waiting }: ReturnType<typeof holdingOf>,
  covering: readonly (string | undefined)[],
  jobId: string,
): Pick<Serialization, 'state' | 'detail'> {
  if (unsure.length > 0) {
    const why =
      jobId === '' ? 'this runner does not tell the ID of the job' : 'a called workflow may hold it for this job';
    return {
      state: 'unknown',
      detail: `A job of this run holds \`${unsure[0]}\`; whether it is this one cannot be told: ${why}.`,
    };
  }
  const [other] = held;
  const some = covering.filter((name) => name !== undefined).length;
  if (some > 0)
    return {
      state: 'not-held',
      detail: `This run holds \`${other}\`, which covers ${some} of ${plural(covering.length, 'target')}.`,
    };
  if (other !== undefined)
    return {
      state: 'not-held',
      detail: `This run holds \`${other}\`, which does not cover its targets, or does not say so by its name.`,
    };
  if (waiting.length > 0)
    return { state: 'not-held', detail: `This run waits for \`${waiting[0]}\` and does not hold it yet.` };
  return {
    state: 'not-held',
    detail: 'This run holds no concurrency group, so nothing keeps another run away from its targets.',
  };
}

/**
 * Who holds a scope that overlaps with ours, and goes before us. A group that nobody holds any more is no rival; one
 * whose holder cannot be read is one. The rank of a rival counts all keys that it holds, as ours does.
 */
async function ahead(
  api: ConcurrencyApi,
  covering: readonly string[],
  groups: readonly OwnGroup[],
  active: readonly ActiveGroup[],
): Promise<readonly QueuedRun[]> {
  const own = rankOf(rankedBy(groups, api.jobId), active, api.jobId);
  const { held } = holdingOf(groups, api.jobId);
  const found = await Promise.all(
    overlappingWith(covering, held, active).map(async ({ name, lastAcquiredAt }): Promise<QueuedRun | undefined> => {
      const members = await api.members(name);
      const since = lastAcquiredAt === undefined ? {} : { since: new Date(lastAcquiredAt).toISOString() };
      if (members.status !== 'read') return { group: name, place: 'ahead', run: 'another run', ...since };
      const holder = members.value.find(({ holds }) => holds);
      if (holder === undefined) return undefined;
      const rank = await rankOfHolder(api, holder, name, active);
      if (own !== undefined && rank !== undefined && before(own, rank)) return undefined;
      return {
        group: name,
        place: 'ahead',
        run: runWords(holder),
        runId: holder.runId,
        ...since,
        ...(holder.url === undefined ? {} : { link: holder.url }),
      };
    }),
  );
  return found.filter((run) => run !== undefined);
}

/** Where the groups of the other run cannot be read, the group that was met ranks it. */
async function rankOfHolder(
  api: ConcurrencyApi,
  holder: GroupMember,
  name: string,
  active: readonly ActiveGroup[],
): Promise<Rank | undefined> {
  const jobId = holder.jobId ?? '';
  const groups = await api.groupsOf(holder.runId);
  const names = groups.status === 'read' ? rankedBy(groups.value, jobId) : [];
  return rankOf(names.length === 0 ? [name] : names, active, jobId);
}

async function behind(api: ConcurrencyApi, held: readonly string[]): Promise<readonly QueuedRun[]> {
  const lists = await Promise.all(held.map(async (name) => [name, await api.members(name)] as const));
  return lists.flatMap(([name, members]) =>
    members.status !== 'read'
      ? []
      : members.value
          .filter(({ holds }) => !holds)
          .map(
            (each): QueuedRun => ({
              group: name,
              place: 'behind',
              run: runWords(each),
              ...(each.url === undefined ? {} : { link: each.url }),
            }),
          ),
  );
}

function runWords({
  runName,
  runId,
  jobName,
}: {
  readonly runName: string;
  readonly runId: string;
  readonly jobName?: string;
}): string {
  return `${runName === '' ? 'run' : runName} #${runId}${jobName === undefined ? '' : `, job ${jobName}`}`;
}

/**
 * What Azure Pipelines tells is little: that a resource carries the check, and what the YAML declares. The lock is
 * taken before the jobs of the stage start.
 */
async function findLocks(api: ExclusiveLockApi, group: string): Promise<QueueFinding> {
  const [checks, declared, checkpoints] = await Promise.all([api.checks(), api.declared(), api.checkpoints()]);
  const evidence = [
    evidenceOf('exclusive lock checks', checks),
    evidenceOf('pipeline YAML', declared),
    evidenceOf('checkpoints of the build', checkpoints),
  ];
  const locked = checks.status === 'read' ? checks.value.filter(({ hasLock }) => hasLock).map(({ what }) => what) : [];
  const behavior = declared.status === 'read' ? declared.value.stage || declared.value.pipeline : '';
  const notes = behaviorNotes(behavior, declared, locked.length > 0);
  const base = { group, others: [], notes };
  if (locked.length > 0) {
    const detail = `The exclusive lock of ${locked.join(' and ')} is taken before this stage starts: runs that use it go one after another.`;
    return {
      serialization: {
        ...base,
        held: true,
        state: 'held',
        by: `by the exclusive lock of ${locked.join(' and ')}`,
        detail,
      },
      evidence,
    };
  }
  const stage = declared.status === 'read' ? declared.value.stage : '';
  if (stage !== '') {
    const detail = `The stage declares \`lockBehavior: ${stage}\`, so runs of this pipeline go one after another; the platform shows no lock to verify it by, and other pipelines do not wait.`;
    return {
      serialization: {
        ...base,
        held: true,
        state: 'held',
        by: `by \`lockBehavior: ${stage}\` of the stage, as declared`,
        detail,
      },
      evidence,
    };
  }
  if (checks.status !== 'read') {
    return {
      serialization: {
        ...base,
        held: false,
        state: 'unknown',
        by: 'not verified: no exclusive lock could be read',
        detail: `Whether an exclusive lock covers this stage cannot be verified here: ${sentence(checks.detail)}`,
      },
      evidence,
    };
  }
  const what = checks.value.map((each) => each.what).join(' and ');
  const detail = `${what === '' ? 'No protected resource of this job' : capital(what)} carries no exclusive lock, so nothing keeps another run away from its targets.`;
  return {
    serialization: {
      ...base,
      held: false,
      state: 'not-held',
      by: 'by no exclusive lock',
      detail,
      yaml: pipelinesYaml(api.stage),
    },
    evidence,
  };
}

function behaviorNotes(behavior: string, declared: Told<unknown>, locked: boolean): readonly string[] {
  if (declared.status !== 'read')
    return locked ? [`\`lockBehavior\` cannot be verified here: ${sentence(declared.detail)}`] : [];
  if (behavior.toLowerCase() === 'sequential' || !locked) return [];
  const given = behavior === '' ? 'is not given, which means `runLatest`' : `is \`${behavior}\``;
  return [
    `\`lockBehavior\` ${given}: of the runs that wait, all but the newest are canceled. \`sequential\` lets each have its turn.`,
  ];
}

function evidenceOf(source: string, told: Told<unknown> | ToldList<unknown>): Evidence {
  if (told.status === 'part') return { source, status: told.because, detail: told.detail };
  if (told.status !== 'read')
    return { source, status: told.status === 'unsupported' ? 'skipped' : told.status, detail: told.detail };
  const { value } = told;
  if (!Array.isArray(value)) return { source, status: 'read', detail: '' };
  return value.length === 0
    ? { source, status: 'empty', detail: 'none' }
    : { source, status: 'read', detail: plural(value.length, 'entry', 'entries') };
}

/** What a platform answered may end with a full stop of its own. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
