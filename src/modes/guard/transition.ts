import type { ArmClient } from '../../azure/arm-client.ts';
import { type Transitioned, transition } from '../../azure/transitions.ts';
import { classOf, type Reason } from '../../conflict/taxonomy.ts';
import { stops } from '../../gate/evaluate.ts';
import type { Judged } from '../../gate/judged.ts';
import type { Transition } from '../../gate/model.ts';
import { safely } from '../../gate/needs.ts';
import { isTruthy } from '../../gate/query.ts';
import type { Host } from '../../ports/host.ts';
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

/**
 * Made is a transition that was sent and that Azure told to be done. Only `makeTransitions` makes one; it proves
 * nothing of the state.
 */
class Made {
  readonly before: Decided;
  readonly change: Transition;
  protected readonly madeByTransition = true;

  constructor(before: Decided, change: Transition) {
    this.before = before;
    this.change = change;
  }
}

export type { Made };

/**
 * Verified is the proof that a transition of this run changed what stood in the way: made, and then read. Only `verify`
 * makes one.
 */
class Verified {
  readonly target: Decided['wanted']['target'];
  /** For people: `deallocate the virtual machine`. */
  readonly what: string;
  /** Of what had stood in the way. */
  readonly reasons: readonly Reason[];
  protected readonly madeByReading = true;

  constructor({ before: { wanted }, change }: Made, cured: readonly Judged[]) {
    this.target = wanted.target;
    this.what = change.what;
    this.reasons = cured.flatMap(({ reason }) => reason ?? []);
  }
}

export type { Verified };

/**
 * transitionFor gives the one documented change that would cure what blocks a target, where that is all that blocks it.
 */
export function transitionFor(decided: Decided): Transition | undefined {
  const { wanted, verdict } = decided;
  const change = wanted.operation.gate?.transition;
  if (change === undefined || wanted.lookOnly === true || verdict.decision !== 'blocked') return undefined;
  const curable = blockingOf(decided).every(
    ({ reason, origin }) =>
      reason !== undefined && classOf(reason) === 'state' && (origin === 'resource' || origin === 'related'),
  );
  return curable && isTruthy(safely(change.when, verdict.document)) ? change : undefined;
}

const blockingOf = ({ verdict }: Decided): readonly Judged[] =>
  verdict.conditions.filter((condition) => stops(condition, false));

/**
 * makeTransitions makes the changes that the user allowed, each followed to its end. Gives undefined where nothing was
 * tried: then the verdict stands as it is. It makes none where anything else blocks any target, because the next step
 * would not run anyway.
 */
export async function makeTransitions(
  decided: readonly Decided[],
  tools: TransitionTools,
): Promise<readonly Made[] | undefined> {
  const blocked = decided.filter(({ verdict }) => verdict.decision === 'blocked');
  const changes = blocked.flatMap((each) => {
    const change = transitionFor(each);
    return change === undefined ? [] : [{ each, change }];
  });
  if (changes.length === 0 || changes.length < blocked.length) return undefined;
  const made = await Promise.all(changes.map(({ each, change }) => make(each, change, tools)));
  return made.flatMap((each) => each ?? []);
}

/**
 * verify looks in what was read afterwards for each condition that a transition was to cure, and says what it found. A
 * condition that does not count any more (the sizes of a deallocated machine) is cured where the resource was read.
 */
export function verify(made: readonly Made[], after: readonly Decided[], tools: TransitionTools): readonly Verified[] {
  return made.flatMap((each) => {
    const { wanted } = each.before;
    const cured = blockingOf(each.before);
    const now = after.find((one) => one.wanted === wanted);
    const read = now?.snapshot.resource.status === 'read' ? now.verdict.conditions : undefined;
    const found = read?.filter(({ what, origin }) => cured.some((was) => was.what === what && was.origin === origin));
    const words =
      found?.map(({ what, actual }) => `${what} ${actual}`).join(', ') ||
      (found === undefined ? 'it was not read' : 'nothing of it');
    const holds = found?.every(({ outcome }) => outcome === 'met') ?? false;
    const left = holds ? 'what stood in the way is over' : 'what stood in the way is still there';
    say(tools, `Read ${wanted.target.name} again after that: ${left} (${words}).`, false);
    return holds ? [new Verified(each, cured)] : [];
  });
}

function say({ host, clock, note }: TransitionTools, text: string, changed: boolean): void {
  host.info(text);
  note({ time: new Date(clock.wall()).toISOString(), source: 'run', text, ...(changed ? { changed } : {}) });
}

const beganWords = { no: '', perhaps: ' It may have begun.', yes: ' It had begun.' } as const;

async function make(decided: Decided, change: Transition, tools: TransitionTools): Promise<Made | undefined> {
  const { host, client, clock, ownCorrelation } = tools;
  const { target } = decided.wanted;
  const started = clock.now();
  say(tools, `Allowed by transition: ${change.what} (${target.name}).`, false);
  const limit = AbortSignal.any([host.signal, AbortSignal.timeout(longestMs)]);
  const result = await transition(client, target.id, change, limit).catch((error: unknown): Transitioned => {
    if (host.signal.aborted) throw error;
    return {
      kind: 'failed',
      correlationId: '',
      detail: `it did not end within ${duration(longestMs)}`,
      began: 'perhaps',
    };
  });
  if (result.correlationId !== '') ownCorrelation(result.correlationId);
  if (result.kind === 'done') {
    say(tools, `Done in ${duration(clock.now() - started)}, as Azure tells: ${change.what} (${target.name}).`, true);
    return new Made(decided, change);
  }
  const { detail, began } = result;
  say(
    tools,
    `Azure did not ${change.what} (${target.name}): ${detail.replace(/\.+$/, '')}.${beganWords[began]}`,
    began !== 'no',
  );
  return undefined;
}
