import { aloneRules, firstOf, mayStandAlone, type Rules } from '../rules/asked.ts';
import { subjectOf } from '../rules/rule.ts';
import { classOf } from '../taxonomy.ts';
import type { Block, Line } from './blocks/block.ts';

/** Dismissed is a stretch of a log that sounds like a failure of Azure, in the voice of somebody who never is one. */
export interface Dismissed {
  readonly speaker: string;
  /** Of the first line that sounds so, from 1. */
  readonly line: number;
}

/** Longer lines are looked at so far. Characters. */
const longest = 1000;

const conflictRules: Rules = (rule) => aloneRules(rule) && classOf(rule.reason) !== 'none';

/** A build says the same line with other numbers many times. Cleared when full. */
const known = new Map<string, boolean>();
const mostKnown = 1000;

/** soundsSo tells of a line whether it has a sentence that only a conflict has. */
function soundsSo(said: string): boolean {
  const message = said.slice(0, longest);
  if (!mayStandAlone(message)) return false;
  const key = message.replace(/\d+/g, '0');
  const before = known.get(key);
  if (before !== undefined) return before;
  const sounds = firstOf(conflictRules, subjectOf('', message)) !== undefined;
  if (known.size >= mostKnown) known.clear();
  known.set(key, sounds);
  return sounds;
}

/**
 * dismissedIn gives those of a passage, in order. `lines` are its lines, `lineAt` gives the number of one by its
 * offset.
 */
export function dismissedIn(
  lines: readonly Line[],
  blocks: readonly Block[],
  lineAt: (offset: number) => number,
): readonly Dismissed[] {
  const found: Dismissed[] = [];
  let at = 0;
  for (const { voice, speaker, end } of blocks) {
    let first: Line | undefined;
    for (; at < lines.length && (lines[at]?.start ?? end) <= end; at++) {
      const line = lines[at];
      if (voice !== 'told' && first === undefined && line !== undefined && soundsSo(line.said)) first = line;
    }
    if (first !== undefined) found.push({ speaker, line: lineAt(first.start) });
  }
  return found;
}

/** DismissedBy is how often one of them was heard. */
export interface DismissedBy extends Dismissed {
  readonly source: string;
  readonly count: number;
}

/** Tally counts them, by who said it. */
export interface Tally {
  readonly add: (dismissed: readonly Dismissed[], source: string) => void;
  readonly counts: () => readonly DismissedBy[];
}

/**
 * tally begins with nothing. Passages of a log overlap and come in order: what is not behind the last one was counted.
 */
export function tally(): Tally {
  const counts = new Map<string, DismissedBy>();
  const last = new Map<string, number>();
  return {
    add(dismissed, source) {
      for (const { speaker, line } of dismissed) {
        if (line <= (last.get(source) ?? 0)) continue;
        last.set(source, line);
        const before = counts.get(speaker) ?? { speaker, line, source, count: 0 };
        counts.set(speaker, { ...before, count: before.count + 1 });
      }
    },
    counts: () => [...counts.values()].sort((a, b) => b.count - a.count),
  };
}
