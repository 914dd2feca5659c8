import { joined, type Screen, screen } from '../text/safe.ts';
import { isOn, type Section } from './blocks.ts';
import { terminal } from './escape.ts';
import type { Report } from './model.ts';
import { tell } from './story.ts';
import { coded, type Paper, writeBlocks } from './terminal-blocks.ts';
import { harmlessLines, type Style, styler, wrapped } from './terminal-text.ts';
import { bare } from './text.ts';
import type { Mood } from './words.ts';

const moodStyles: Readonly<Record<Mood, Style>> = {
  good: 'good',
  wary: 'look',
  stop: 'bad',
  bad: 'bad',
  look: 'look',
  open: 'look',
};

/** Failures after the first that a screen shows; the JSON report holds them all. */
const maxOthers = 10;

/**
 * renderTerminal writes the report for a screen. The first line is the verdict. Text is wrapped at `width` columns (at
 * least 40); commands and IDs stay on lines of their own and are never wrapped, so that they can be copied. Without
 * `color` the result holds no escape sequence at all; text from outside never brings one in.
 */
export function renderTerminal(report: Report, options: { readonly color: boolean; readonly width: number }): Screen {
  const { mood, headline, sections, footer } = tell(report);
  const paper: Paper = { width: Math.max(40, Math.floor(options.width) || 80), style: styler(options.color) };
  const shown = sections.filter((section) => isOn(section, 'terminal'));
  const others = shown.filter(({ weight }) => weight === 'other');
  const kept = shown.filter((section) => !others.slice(maxOthers).includes(section));
  const texts = kept.flatMap((section): readonly Screen[] => {
    const text = written(section, paper);
    const left = section === others[maxOthers - 1] ? others.length - maxOthers : 0;
    return left > 0 ? [text, screen`And ${left} more in the JSON report.`] : [text];
  });
  const all = [
    paper.style(wrapped(terminal(bare(headline)), paper.width, ''), moodStyles[mood]),
    ...texts,
    paper.style(wrapped(terminal(footer), paper.width, ''), 'quiet'),
  ];
  // Wrapping makes new lines, and a line is where a command begins.
  return harmlessLines(
    screen`${joined(
      all.filter((text) => text !== ''),
      screen`\n\n`,
    )}\n`,
  );
}

/** Under a title the blocks stand close. */
function written({ title, blocks }: Section, paper: Paper): Screen {
  if (title === undefined) return writeBlocks(blocks, paper, 'apart');
  const heading = paper.style(coded(wrapped(terminal(bare(title)), paper.width, '  ', 0), paper), 'strong');
  const body = writeBlocks(blocks, paper, 'close');
  return body === '' ? heading : screen`${heading}\n${body}`;
}
