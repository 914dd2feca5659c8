import type { ArmClient } from '../../azure/arm-client.ts';
import { transition } from '../../azure/transitions.ts';
import { classOf } from '../../conflict/taxonomy.ts';
import { stops } from '../../gate/evaluate.ts';
import type { Transition } from '../../gate/model.ts';
import { safely } from '../../gate/needs.ts';
import { isTruthy } from '../../gate/query.ts';
import type { Host } from '../../hosts/host.ts';
import type { TimelineEntry } from '../../report/model.ts';
import { duration } from '../../report/text.ts';
import type { Clock } from '../../time/clock.ts';
import type { Decided } from './decide.ts';

/** A start or a deallocation takes a minute or two; after this long it is stuck. Milliseconds. */
const longestMs = 20 * 60_000;

/** TransitionTools is what making a transition depends on. */
export interface TransitionTools {
  readonly host: Host;
  readonly client: ArmClient;
  readonly clock: Clock;
  readonly note: (entry: TimelineEntry) => void;
  readonly ownCorrelation: (correlationId: string) => void;
}

/** transitionFor gives the one documented change that would cure what blocks a target, where that is all that blocks it. */
export function transitionFor({ wanted, verdict }: Decided): Transition | undefined {
  const change = wanted.operation.gate?.transition;
  if (change === undefined || verdict.decision !== 'blocked') return undefined;
  const blocking = verdict.conditions.filter((condition) => stops(condition, false));
  const curable = blocking.every(
    ({ reason, origin }) => reason !== undefined && classOf(reason) === 'state' && (origin === 'resource' || origin === 'related'),
  );
  return curable && isTruthy(safely(change.when, verdict.document)) ? change : undefined;
}

/**
 * makeTransitions makes the changes that the user allowed, each followed to its end. Gives false where nothing was made: then the verdict stands as it is. It makes
 * none where anything else blocks any target, because the next step would not run anyway.
 */
export async function makeTransitions(decided: readonly Decided[], tools: TransitionTools): Promise<boolean> {
  const blocked = decided.filter(({ verdict }) => verdict.decision === 'blocked');
  const changes = blocked.map((each) => [each, transitionFor(each)] as const);
  if (changes.length === 0 || changes.some(([, change]) => change === undefined)) return false;
  await Promise.all(changes.map(([each, change]) => (change === undefined ? undefined : make(each, change, tools))));
  return true;
}

const beganWords = { no: '', perhaps: ' It may have begun.', yes: ' It had begun.' } as const;

async function make(
  { wanted: { target } }: Decided,
  change: Transition,
  { host, client, clock, note, ownCorrelation }: TransitionTools,
): Promise<void> {
  const started = clock.now();
  const say = (text: string, changed: boolean): void => {
    host.info(text);
    note({ time: new Date(clock.wall()).toISOString(), source: 'run', text, ...(changed ? { changed } : {}) });
  };
  say(`Allowed by transition: ${change.what} (${target.name}).`, false);
  const limit = AbortSignal.any([host.signal, AbortSignal.timeout(longestMs)]);
  const result = await transition(client, target.id, change, limit);
  ownCorrelation(result.correlationId);
  const took = duration(clock.now() - started);
  if (result.kind === 'done') return say(`Done in ${took}: ${change.what} (${target.name}).`, true);
  const { detail, began } = result;
  say(`Azure did not ${change.what} (${target.name}): ${detail.replace(/\.+$/, '')}.${beganWords[began]}`, began !== 'no');
}
