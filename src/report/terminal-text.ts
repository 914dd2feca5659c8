import { harmless } from '../text/inert.ts';
import type { Screen } from '../text/safe.ts';

/** Style is what a stretch of text means on a screen, not a colour. */
export type Style = 'good' | 'bad' | 'look' | 'warn' | 'strong' | 'quiet' | 'code';

/**
 * Select Graphic Rendition codes that every terminal knows:
 * https://learn.microsoft.com/windows/console/console-virtual-terminal-sequences#text-formatting
 */
const codes: Readonly<Record<Style, readonly [open: string, close: string]>> = {
  good: ['1;32', '22;39'],
  bad: ['1;31', '22;39'],
  look: ['1;33', '22;39'],
  warn: ['33', '39'],
  strong: ['1', '22'],
  quiet: ['2', '22'],
  code: ['36', '39'],
};

/** Styler styles a text, each line for itself. */
export type Styler = (text: Screen, style: Style) => Screen;

/**
 * styler gives the function that styles text, or leaves it alone where no colour is wanted. Each line is styled for
 * itself, so that a pager or a log prefix does not bleed.
 */
export function styler(color: boolean): Styler {
  if (!color) return (text) => text;
  return (text, style) => {
    const [open, close] = codes[style];
    return text
      .split('\n')
      .map((line) => (line === '' ? line : `\u001b[${open}m${line}\u001b[${close}m`))
      .join('\n') as Screen;
  };
}

const sequence = /\u001b\[[\d;]*m/g;

/**
 * harmlessLines breaks what a CI host could take for a command, also for one that takes the colours away before it
 * looks: a line that is one without its colours loses them.
 */
export function harmlessLines(text: Screen): Screen {
  const lines = text.split('\n').map((line) => {
    const plain = line.replace(sequence, '');
    const safe = harmless(plain);
    return safe === plain ? line : safe;
  });
  return lines.join('\n') as Screen;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** columns counts the columns that a text takes: East Asian characters and emoji take two, combining marks none. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let sum = 0;
  for (const character of text)
    sum += isNarrow(character) ? 1 : /\p{Mn}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return sum;
}

/**
 * Below the first combining mark, and among the dashes, dots and arrows of typography, nothing is wide and nothing
 * combines.
 */
const isNarrow = (character: string): boolean =>
  character < '\u0300' || (character >= '\u2000' && character < '\u20d0');

/**
 * wrapped folds white space and breaks a text at words, so that no line is wider than `width`; lines after the first
 * begin with `indent`. `used` columns of the first line are taken already (by default as many as the indent). A word
 * that is too long for a line is not broken: the terminal shows it whole and it can be copied.
 */
export function wrapped(text: Screen, width: number, indent: string, used: number = indent.length): Screen {
  const lines: string[] = [];
  let line = '';
  let room = width - used;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const size = columns(word);
    if (line !== '' && size + 1 > room) {
      lines.push(line);
      line = '';
      room = width - indent.length;
    }
    room -= size + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`) as Screen;
}
