import type { ConflictClass, Reason } from '../../conflict/taxonomy.ts';
import { outputWords } from '../../report/attempts.ts';

/** Asked is what the user allows, and what was done already. */
export interface Asked {
  readonly replaysLeft: number;
  /** Of the input `replay`. */
  readonly replays: number;
  readonly replayOn: ReadonlySet<ConflictClass>;
  readonly transition: 'deny' | 'allow';
  /** How much of the command's output was read. */
  readonly output: keyof typeof outputWords;
  /** Whether the guard knows a change of state for what the targets are asked for. */
  readonly hasTransition: boolean;
}

/**
 * Decision is what follows a failure. `prove`: it may be run again where it is proven that what stood in the way is
 * over. `why` is a clause that continues "not replayed: …".
 */
export type Decision = { readonly kind: 'prove' | 'follow' } | { readonly kind: 'stop'; readonly why: string };

const stop = (why: string): Decision => ({ kind: 'stop', why });

/**
 * overwrites: a later write took the place of this one, and the same request once more would undo it, whatever the gate
 * says.
 */
export const overwrites: ReadonlySet<Reason> = new Set<Reason>(['superseded', 'concurrent-write']);

/**
 * decide says whether a failed command may be run again once that is proven to be safe. Only what is cured by a change
 * in Azure is ever repeated; the rest would fail the same way, or overwrite somebody.
 */
export function decide(failure: { readonly class: ConflictClass; readonly reason: Reason }, asked: Asked): Decision {
  const { class: kind, reason } = failure;
  if (reason === 'own-deployment') return { kind: 'follow' };
  if (kind === 'none')
    return stop(`nothing in ${outputWords[asked.output]} is an Azure conflict, so nothing is known to wait for`);
  const never = neverWords[kind];
  if (never !== undefined) return stop(never);
  if (kind === 'state' && !asked.hasTransition)
    return stop('the state must be changed first, and the guard has no change of its own for it');
  if (kind === 'state' && asked.transition !== 'allow')
    return stop('the state must be changed first, which only `transition: allow` lets the guard do');
  if (overwrites.has(reason) && !asked.replayOn.has('etag'))
    return stop(
      'another write took its place, and the same request again would overwrite it; name `etag` in `replay-on` only if the command reads afresh',
    );
  if (kind === 'etag' && !asked.replayOn.has('etag'))
    return stop(
      'a stale version token is cured by reading again; name `etag` in `replay-on` if the command reads afresh each time it runs',
    );
  if (kind === 'concurrent-operation' && !asked.replayOn.has(kind) && !overwrites.has(reason))
    return stop('`replay-on` does not name `concurrent-operation`');
  if (asked.replaysLeft > 0) return { kind: 'prove' };
  return stop(asked.replays === 0 ? '`replay: 0` allows none' : `\`replay: ${asked.replays}\` allows no more`);
}

const neverWords: Readonly<Partial<Record<ConflictClass, string>>> = {
  lock: 'a lock is lifted by its owner and not by another try',
  'operation-not-allowed': 'the same request is refused every time',
  'already-exists': 'what exists already is adopted or renamed, not made again',
  'unknown-conflict':
    'neither the text nor the live state tells which conflict it is, so no replay is known to be safe',
};

/** isSingle says whether a script is one command: then its failure left nothing undone that came after it. */
export function isSingle(script: string): boolean {
  const lines = script
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  // `2>&1` and `&>` are no second command.
  return lines.length === 1 && !/;|&&|\|\||(?<!>)&(?![>\d])/.test(lines[0] ?? '');
}
