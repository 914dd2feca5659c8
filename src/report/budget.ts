import { bytes, cutMarkdown } from '../text/cut.ts';
import { joined, type Markdown, md } from '../text/safe.ts';
import type { Section } from './blocks.ts';

/**
 * What a host shows at most, in UTF-8 bytes. Both hosts drop what is larger as a whole (GitHub at 1 MiB), so a summary
 * that is too long must become shorter, never be lost. The rest up to 1 MiB is left to other steps' habits and to masks
 * that lengthen lines.
 */
export const summaryBudget = 900 * 1024;

/**
 * Passage is a passage as it was written. `head` is never cut. What a `proof` can spare (the picture in its `full`
 * text) goes first; then `raw`, with what an `other` can spare (the raw error in its `full` text); then `proof`; then
 * later `other` passages as a whole.
 */
export interface Passage {
  readonly kind: Section['weight'];
  readonly text: Markdown;
  /** With what it can spare; absent where that is nothing. */
  readonly full?: Markdown;
}

const separator = md`\n\n`;
/** Bytes kept for the note that says what was cut. */
const noteReserve = 400;

/** fitted joins the passages within the budget; a note tells what was left out. */
export function fitted(passages: readonly Passage[], budget: number = summaryBudget): Markdown {
  const whole = document(passages.map(fullest));
  if (bytes(whole) <= budget) return whole;
  const room = budget - noteReserve;
  const unpictured = document([
    ...passages.map((passage) => (passage.kind === 'proof' ? passage.text : fullest(passage))),
    note(['picture'], 0),
  ]);
  if (bytes(unpictured) <= room) return unpictured;
  for (const drop of [['raw'], ['raw', 'proof']]) {
    const kept = passages.filter(({ kind }) => !drop.includes(kind)).map(({ text }) => text);
    if (bytes(document(kept)) <= room) return document([...kept, note(drop, 0)]);
  }
  return withFewerOthers(passages, room, budget);
}

function fullest(passage: Passage): Markdown {
  return passage.full ?? passage.text;
}

function withFewerOthers(passages: readonly Passage[], room: number, budget: number): Markdown {
  let left =
    room - passages.reduce((sum, { kind, text }) => (kind === 'head' ? sum + bytes(text) + separator.length : sum), 0);
  let dropped = 0;
  const kept: Markdown[] = [];
  for (const { kind, text } of passages) {
    if (kind === 'raw' || kind === 'proof') continue;
    if (kind === 'other') {
      left -= bytes(text) + separator.length;
      // In order: once one does not fit, no later one, which matters less, pushes in front of it.
      if (left < 0) {
        dropped += 1;
        continue;
      }
    }
    kept.push(text);
  }
  return hardCut(document([...kept, note(['raw', 'proof'], dropped)]), budget);
}

/** Both lists are words of ours. */
function note(drop: readonly string[], others: number): Markdown {
  const what = [
    ...(drop.includes('picture') ? [md`the picture of the timeline`] : []),
    ...(drop.includes('raw') ? [md`raw errors`] : []),
    ...(drop.includes('proof') ? [md`evidence`, md`conditions`, md`timeline`] : []),
    ...(others === 0 ? [] : [md`${others} of the further failures`]),
  ];
  return md`**Cut to the ${summaryBudget / 1024} KiB that the host shows:** ${joined(what, md`, `)}. The JSON report holds everything.`;
}

/**
 * The last resort, for verdicts and steps that alone exceed what the host takes: the beginning is worth more than
 * nothing.
 */
function hardCut(text: Markdown, budget: number): Markdown {
  return cutMarkdown(text, budget, note(['raw', 'proof'], 0)) as Markdown;
}

function document(texts: readonly Markdown[]): Markdown {
  const kept = texts.filter((text) => text !== '');
  return md`${joined(kept, separator)}\n`;
}
