/**
 * What a host shows at most, in UTF-8 bytes. Both hosts drop what is larger as a whole (GitHub at 1 MiB), so a summary that is too
 * long must become shorter, never be lost. The rest up to 1 MiB is left to other steps' habits and to masks that lengthen lines.
 */
export const summaryBudget = 900 * 1024;

/**
 * Section is a part of a summary. `head` is never cut. The picture in a `proof` (its `full` text) goes first; then `raw`, with the
 * raw error inside an `other` (its `full` text); then `proof`; then later `other` sections as a whole.
 */
export type Section =
  | { readonly kind: 'head' | 'raw'; readonly text: string }
  | { readonly kind: 'proof'; readonly text: string; readonly full?: string }
  | { readonly kind: 'other'; readonly text: string; readonly full: string };

const encoder = new TextEncoder();
const separator = '\n\n';
/** Bytes kept for the note that says what was cut. */
const noteReserve = 400;

function bytes(text: string): number {
  return encoder.encode(text).length;
}

/** fitted joins the sections within the budget; a note tells what was left out. */
export function fitted(sections: readonly Section[], budget: number = summaryBudget): string {
  const whole = joined(sections.map(fullest));
  if (bytes(whole) <= budget) return whole;
  const room = budget - noteReserve;
  const unpictured = joined([
    ...sections.map((section) => (section.kind === 'proof' ? section.text : fullest(section))),
    note(['picture'], 0),
  ]);
  if (bytes(unpictured) <= room) return unpictured;
  for (const drop of [['raw'], ['raw', 'proof']]) {
    const kept = sections.filter(({ kind }) => !drop.includes(kind)).map(({ text }) => text);
    if (bytes(joined(kept)) <= room) return joined([...kept, note(drop, 0)]);
  }
  return withFewerOthers(sections, room, budget);
}

function fullest(section: Section): string {
  return section.kind === 'proof' || section.kind === 'other' ? (section.full ?? section.text) : section.text;
}

function withFewerOthers(sections: readonly Section[], room: number, budget: number): string {
  let left = room - sections.reduce((sum, { kind, text }) => (kind === 'head' ? sum + bytes(text) + separator.length : sum), 0);
  let dropped = 0;
  const kept: string[] = [];
  for (const { kind, text } of sections) {
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
  return hardCut(joined([...kept, note(['raw', 'proof'], dropped)]), budget);
}

function note(drop: readonly string[], others: number): string {
  const what = [
    ...(drop.includes('picture') ? ['the picture of the timeline'] : []),
    ...(drop.includes('raw') ? ['raw errors'] : []),
    ...(drop.includes('proof') ? ['evidence', 'conditions', 'timeline'] : []),
    ...(others === 0 ? [] : [`${others} of the further failures`]),
  ];
  return `**Cut to the ${summaryBudget / 1024} KiB that the host shows:** ${what.join(', ')}. The JSON report holds everything.`;
}

/** The last resort, for verdicts and steps that alone exceed what the host takes: the beginning is worth more than nothing. */
function hardCut(text: string, budget: number): string {
  if (bytes(text) <= budget) return text;
  const end = new TextDecoder().decode(encoder.encode(text).subarray(0, budget - noteReserve)).replace(/\ufffd$/, '');
  return `${end.slice(0, Math.max(end.lastIndexOf('\n'), 0))}\n\n${note(['raw', 'proof'], 0)}\n`;
}

function joined(texts: readonly string[]): string {
  return `${texts.filter((text) => text !== '').join(separator)}\n`;
}
