import { parseResourceId, type ResourceId } from '../../arm/resource-id.ts';
import { nameIn } from '../../conflict/name.ts';
import { duration } from '../../report/text.ts';
import type { Decided } from '../guard/decide.ts';
import type { Cleared } from '../guard/session.ts';
import type { Verified } from '../guard/transition.ts';
import { overwrites } from './decision.ts';
import type { Failure } from './failure.ts';
import type { Ended } from './follow.ts';

/**
 * Proof is what allows a replay: that the gate was read clear after the failure, and that what had stood in the way is
 * over. Only `proofOf` makes one, out of values that only the deeds themselves make: an operation that was read at its
 * end, something that was seen at work and then at rest, a resource that was read at rest after the refusal, a
 * transition that was made and verified, and the user's word that the command reads afresh.
 */
class Proof {
  readonly kind = 'proof';
  readonly cleared: Cleared;
  /** From the failure to the clear gate, in milliseconds. */
  readonly waitedMs: number;
  /** What shows that it is over, as a clause that continues "replayed: …". */
  readonly words: string;
  protected readonly madeByProofOf = true;

  constructor({ cleared, waitedMs }: Deeds, words: string) {
    this.cleared = cleared;
    this.waitedMs = waitedMs;
    this.words = words;
  }
}

export type { Proof };

/** Ground is what an attempt stands on: the gate that was read clear, and of a replay the proof. */
export type Ground = Cleared | Proof;

/** groundWords says what was verified before an attempt. */
export function groundWords(ground: Ground): string {
  const after = ground.waitedMs >= 1000 ? `after ${duration(ground.waitedMs)} ` : '';
  return `${after}the gate was clear${ground.kind === 'proof' ? ' again' : ''}`;
}

/** Deeds is what was done and read since the command failed. */
export interface Deeds {
  readonly cleared: Cleared;
  readonly waitedMs: number;
  /** Of the operation that Azure named. */
  readonly ended?: Ended;
  /** The input `replay-on` names `etag`. */
  readonly readsAfresh: boolean;
}

/** Unproven says why a failure is not replayed, as a clause that continues "not replayed: …". */
export interface Unproven {
  readonly why: string;
}

/**
 * proofOf puts a failure and the deeds together. What shows nothing of what this failure met is no proof, whatever else
 * was done.
 */
export function proofOf(failure: Failure, deeds: Deeds): Proof | Unproven {
  const { cleared, readsAfresh } = deeds;
  const { class: kind, reason } = failure;
  const afresh = 'the command reads afresh';
  if (kind === 'state') {
    const done = cleared.verified.find((verified) => cures(verified, failure));
    return done === undefined
      ? { why: 'nothing shows that the state was changed: no transition was made that cures it' }
      : new Proof(deeds, `the guard did ${done.what} (${done.target.name}), and read it again`);
  }
  if ((kind === 'etag' || overwrites.has(reason)) && !readsAfresh)
    return { why: 'nothing shows that the command reads afresh' };
  if (kind === 'etag') return new Proof(deeds, afresh);
  const over = overWords(failure, deeds);
  if (typeof over !== 'string') return { why: `nothing shows that what stood in the way is over: ${over.why}` };
  return new Proof(deeds, overwrites.has(reason) ? `${over}, and ${afresh}` : over);
}

/** A transition cures what it was made for: the state that the text tells, of the resource that the text names. */
function cures({ target, reasons }: Verified, failure: Failure): boolean {
  return (reasons.includes(failure.reason) || failure.reason === 'invalid-state') && isAbout(failure, target);
}

/**
 * isAbout says whether what a text tells may be about a target: it names that or nothing, not another resource alone.
 */
export function isAbout({ findings: [root] }: Pick<Failure, 'findings'>, { id, name }: ResourceId): boolean {
  if (root === undefined) return true;
  const { resourceId, resourceName = nameIn(root.error), message } = root.error;
  if (resourceId === undefined && resourceName === undefined) return true;
  return (resourceId !== undefined && same(resourceId, id)) || holdsName(`${message} ${resourceName ?? ''}`, name);
}

/** The name stands alone: `api-01` is not in `api-010`. */
function holdsName(text: string, name: string): boolean {
  const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1))
    if (!/[\w-]/.test(lower.charAt(at - 1)) && !/[\w-]/.test(lower.charAt(at + wanted.length))) return true;
  return false;
}

const same = (one: string, other: string): boolean => {
  const plain = (id: string): string => (parseResourceId(id)?.id ?? id).toLowerCase();
  return plain(one) === plain(other);
};

/** What shows that the other operation is over, in words. Of what the text names, that resource; else the targets. */
function overWords(failure: Failure, { cleared, ended }: Deeds): string | Unproven {
  if (ended !== undefined) return `${ended.what} has ended (${ended.state})`;
  const { resourceId: named } = failure.findings[0]?.error ?? {};
  const isNamed = ({ wanted }: Decided): boolean => named === undefined || same(named, wanted.target.id);
  const read = [...cleared.targets, ...cleared.beside].filter(isNamed);
  const [first, ...others] = read;
  if (first === undefined)
    return { why: `${parseResourceId(named ?? '')?.name ?? 'the resource that Azure names'} was not read` };
  const settled = cleared.settled.find(({ target }) => read.some(({ wanted }) => wanted.target.id === target.id));
  if (settled !== undefined) return settled.words;
  const why = read
    .map((each) => restless(each, failure, cleared.beside.includes(each)))
    .find((each) => each !== undefined);
  if (why !== undefined) return { why };
  if (failure.reason === 'deployment-active')
    return `no deployment that stood in the way runs any more beside ${first.wanted.target.name}`;
  return `${first.wanted.target.name}${others.length === 0 ? '' : ` and ${others.length} more`} was read at rest after the refusal`;
}

/** What was never seen at work is over where the read after the refusal would have shown it. Gives why it would not. */
function restless(
  { wanted: { target }, snapshot, verdict }: Decided,
  { reason, findings }: Failure,
  beside: boolean,
): string | undefined {
  if (reason === 'deployment-active')
    return noDeployment(snapshot.deployments, target, findings[0]?.facts.deploymentName);
  const conditions = verdict.conditions.filter(({ origin }) => origin === 'resource' || origin === 'related');
  if (conditions.some(({ outcome }) => outcome === 'unproven')) return `not all of ${target.name} could be read`;
  // A scope reads Succeeded while something in it changes.
  if (target.kind !== 'resource' && reason !== 'resource-group-being-deleted')
    return `the own state of ${target.name} does not show what runs in it`;
  // What the target refers to is another resource: its own state says nothing of that.
  const other = reason === 'dependency-updating' && !beside;
  const telling = conditions.filter(
    ({ tellsMotion, origin }) => tellsMotion === true && !(other && origin === 'resource'),
  );
  if (telling.length > 0 || (snapshot.resource.status === 'empty' && !other)) return undefined;
  return other
    ? `which resource ${target.name} waits for is not told`
    : `${target.name} tells no state that would show it`;
}

function noDeployment(
  deployments: Decided['snapshot']['deployments'],
  { name }: ResourceId,
  deployment: string | undefined,
): string | undefined {
  if (deployments.status === 'empty') return undefined;
  if (deployments.status !== 'read') return `the deployments that run beside ${name} were not read`;
  const found = deployments.value.find(
    (each) => deployment === undefined || each.name.toLowerCase() === deployment.toLowerCase(),
  );
  return found === undefined ? undefined : `deployment ${found.name} is still ${found.state}`;
}
