import { harmless } from '../text/inert.ts';
import { attemptRow, attemptsOf, attemptsOpen, attemptsTitle, attemptWords, firstVerified } from './attempts.ts';
import type { Chapter } from './chapter.ts';
import { terminal } from './escape.ts';
import type { Report } from './model.ts';
import { entryWords, evidenceCounts } from './proof.ts';
import type { Part, Row } from './row.ts';
import { queueLines } from './serialization.ts';
import type { Shells, ShownStep } from './shell.ts';
import { type Story, tell } from './story.ts';
import { type Style, styler, wrapped } from './terminal-text.ts';
import { bare, instant } from './text.ts';
import { evidenceWords, type Mood } from './words.ts';

const moodStyles: Readonly<Record<Mood, Style>> = { good: 'good', stop: 'bad', bad: 'bad', look: 'look', open: 'look' };

/** Failures after the first that a screen shows; the JSON report holds them all. */
const maxOthers = 10;
const maxLines = 15;

interface Paper {
  readonly width: number;
  readonly style: (text: string, style: Style) => string;
}

/**
 * renderTerminal writes the report for a screen. The first line is the verdict. Text is wrapped at `width` columns (at least 40);
 * commands and IDs stay on lines of their own and are never wrapped, so that they can be copied. Without `color` the result
 * holds no escape sequence at all; text from outside never brings one in.
 */
export function renderTerminal(report: Report, options: { readonly color: boolean; readonly width: number }): string {
  const story = tell(report);
  const paper: Paper = { width: Math.max(40, Math.floor(options.width) || 80), style: styler(options.color) };
  const { root } = story;
  const sections = [
    head(story, paper),
    root === undefined ? '' : advice(root, paper),
    attempts(report, paper),
    queue(report, paper),
    story.evidenceFirst ? evidence(report, paper) : '',
    others(story.others, paper),
    root === undefined ? '' : proof(root, paper),
    timeline(report, paper),
    story.evidenceFirst ? '' : evidence(report, paper),
    paper.style(lines(terminal(story.footer), paper), 'quiet'),
  ];
  return harmless(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}

function head(story: Story, paper: Paper): string {
  const { root } = story;
  const rows = root?.rows ?? story.rows;
  return joined([
    paper.style(lines(terminal(bare(story.headline)), paper), moodStyles[story.mood]),
    root === undefined ? '' : badgeLine(root, paper),
    ...story.remarks.map((remark) => prose(remark, paper)),
    table(rows, paper),
  ]);
}

function badgeLine({ label, badges }: Chapter, paper: Paper): string {
  return prose([label, ...badges].join(' · '), paper);
}

/** For a support case, and to follow how the error was unwrapped. The raw text is where it came from, and in the JSON report. */
function proof({ way, proof: ids }: Chapter, paper: Paper): string {
  const wayRow: readonly Row[] = way.length === 0 ? [] : [{ label: 'Way down', value: [{ kind: 'prose', text: way.join(' › ') }] }];
  // Without backticks, so that a double click takes the ID and nothing else.
  const bareIds = ids.map(({ label, value }) => ({
    label,
    value: value.map((piece) => (piece.kind === 'code' ? { ...piece, kind: 'prose' as const } : piece)),
  }));
  const rows = table([...wayRow, ...bareIds], paper);
  return rows === '' ? '' : `${paper.style('Proof', 'strong')}\n${rows}`;
}

function table(rows: readonly Row[], paper: Paper): string {
  const labels = rows.map(({ label }) => terminal(label).replace(/\s+/g, ' '));
  const column = Math.min(20, Math.max(0, ...labels.map((label) => label.length))) + 2;
  return rows
    .map(({ value }, index) => {
      const label = labels[index] ?? '';
      const text = wrapped(value.map(part).join(''), paper.width, ' '.repeat(column + 2));
      // A label longer than the column stands on a line of its own.
      const first = label.length > column - 2 ? `${label}\n${' '.repeat(column + 2)}` : label.padEnd(column);
      return `  ${paper.style(first, 'quiet')}${coded(text, paper)}`;
    })
    .join('\n');
}

function part(piece: Part): string {
  if (piece.kind === 'url') return piece.href;
  const text = terminal(piece.text);
  return piece.kind === 'code' ? `\`${text.replaceAll('`', "'")}\`` : text;
}

function advice({ shells, stepsHeading, avoid, references }: Chapter, paper: Paper): string {
  const { steps } = shells;
  return joined([
    steps.length === 0
      ? ''
      : `${paper.style(stepsHeading, 'strong')}\n${steps
          .map((step, index) => stepItem(step, index, paper))
          .join('\n')
          .trimEnd()}`,
    avoid === '' ? '' : paper.style('Not this: ', 'warn') + prose(avoid, paper, '', 'Not this: '.length),
    references.length === 0 ? '' : `${paper.style('Read more', 'strong')}\n${references.map((reference) => `  ${reference}`).join('\n')}`,
    otherShell(shells, paper),
  ]);
}

function stepItem({ text, commands }: ShownStep, index: number, paper: Paper): string {
  const bullet = `  ${index + 1}. `;
  const words = coded(wrapped(terminal(text), paper.width, ' '.repeat(bullet.length), bullet.length), paper);
  return [bullet + words, ...commands.flatMap(({ line }) => commandLines(line, paper))].join('\n');
}

/** A blank line before and after, four columns in, never wrapped. */
function commandLines(command: string, paper: Paper): readonly string[] {
  const body = terminal(command)
    .split('\n')
    .map((line) => `    ${paper.style(line, 'code')}`);
  return ['', ...body, ''];
}

/** A screen is for one way; the other shell is one word away. */
function otherShell({ steps, otherWay }: Shells, paper: Paper): string {
  return steps.some(({ other }) => other !== undefined) ? prose(`The same ${otherWay}: run it again with \`--json\`.`, paper) : '';
}

function others(chapters: readonly Chapter[], paper: Paper): string {
  if (chapters.length === 0) return '';
  const heading = chapters.length === 1 ? 'One more failure was found' : `${chapters.length} more failures were found`;
  const left = chapters.length - maxOthers;
  return joined([
    paper.style(heading, 'strong'),
    ...chapters.slice(0, maxOthers).map((chapter, index) => other(chapter, index, paper)),
    left > 0 ? `And ${left} more in the JSON report.` : '',
  ]);
}

function other(chapter: Chapter, index: number, paper: Paper): string {
  const { label, title, badges, shells, rows } = chapter;
  const seen = rows.filter(({ label }) => label !== 'Tried');
  const heading = wrapped(terminal(bare(`${label}: ${title}`)), paper.width, '   ', 3);
  return [
    paper.style(`${index + 2}. ${heading}`, 'strong'),
    `   ${prose(badges.join(' · '), paper, '   ')}`,
    table(seen, paper),
    ...shells.steps.map((step, at) => stepItem(step, at, paper)),
  ]
    .filter((line) => line !== '')
    .join('\n')
    .trimEnd();
}

/** One that succeeded at once is told by the verdict. */
function attempts(report: Report, paper: Paper): string {
  if (attemptsOf(report).length === 0 || !attemptsOpen(report)) return '';
  const verified = firstVerified(report);
  const rows = table(attemptWords(report).map(attemptRow), paper);
  return [paper.style(attemptsTitle(report), 'strong'), rows, ...(verified === '' ? [] : [item(verified, paper)])].join('\n');
}

/** What to paste stands as it is, so that it can be copied. */
function queue(report: Report, paper: Paper): string {
  const lines = queueLines(report).map((line) => item(line, paper));
  const yaml = report.serialization?.yaml;
  const paste = yaml === undefined ? '' : commandLines(yaml, paper).join('\n').trimEnd();
  if (lines.length === 0 && paste === '') return '';
  return [paper.style('The queue', 'strong'), ...lines, paste].filter((line) => line !== '').join('\n');
}

function timeline({ timeline: entries }: Report, paper: Paper): string {
  if (entries.length === 0) return '';
  const shown = entries.slice(-maxLines).map((entry) => item(`${instant(entry.time)}  ${entryWords(entry)}`, paper));
  return [
    paper.style(entries.length > maxLines ? `Timeline, the last ${maxLines} of ${entries.length}` : 'Timeline', 'strong'),
    ...shown,
  ].join('\n');
}

/** What could not be read is listed; what was read is counted. */
function evidence({ evidence: entries, verdict }: Report, paper: Paper): string {
  // The last line names the logs that were read.
  if (verdict !== 'nothing-found' && entries.every(({ status }) => status === 'read')) return '';
  const telling = verdict === 'nothing-found' ? entries : entries.filter(({ status }) => status === 'denied' || status === 'failed');
  const shown = telling
    .slice(0, maxLines)
    .map(({ source, status, detail }) => item(`${source}: ${evidenceWords[status]}${detail === '' ? '' : `, ${detail}`}`, paper));
  return [`${paper.style('Evidence', 'strong')}  ${evidenceCounts(entries)}`, ...shown].join('\n');
}

function item(text: string, paper: Paper): string {
  return `  ${coded(wrapped(terminal(text), paper.width, '    ', 2), paper)}`;
}

function prose(text: string, paper: Paper, indent = '', used = indent.length): string {
  return coded(wrapped(terminal(text), paper.width, indent, used), paper);
}

function lines(text: string, paper: Paper): string {
  return wrapped(text, paper.width, '');
}

/** Words between backticks get the colour of code; without colour the backticks stay, as they do in a README. */
function coded(text: string, paper: Paper): string {
  return text.replace(/`([^`]+)`/g, (match, word: string) => {
    const styled = paper.style(word, 'code');
    return styled === word ? match : styled;
  });
}

function joined(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
