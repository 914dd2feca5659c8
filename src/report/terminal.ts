import { oneLine } from '../text/inert.ts';
import { joined, type Screen, screen } from '../text/safe.ts';
import { attemptRow, attemptsOf, attemptsOpen, attemptsTitle, attemptWords, firstVerified } from './attempts.ts';
import type { Chapter } from './chapter.ts';
import { terminal } from './escape.ts';
import type { Report } from './model.ts';
import { entryWords, evidenceCounts } from './proof.ts';
import type { Part, Row } from './row.ts';
import { queueLines } from './serialization.ts';
import type { Shells, ShownStep } from './shell.ts';
import { type Story, tell } from './story.ts';
import { harmlessLines, type Style, type Styler, styler, wrapped } from './terminal-text.ts';
import { bare, instant } from './text.ts';
import { evidenceWords, type Mood } from './words.ts';

const moodStyles: Readonly<Record<Mood, Style>> = { good: 'good', wary: 'look', stop: 'bad', bad: 'bad', look: 'look', open: 'look' };

/** Failures after the first that a screen shows; the JSON report holds them all. */
const maxOthers = 10;
const maxLines = 15;

interface Paper {
  readonly width: number;
  readonly style: Styler;
}

/**
 * renderTerminal writes the report for a screen. The first line is the verdict. Text is wrapped at `width` columns (at least 40);
 * commands and IDs stay on lines of their own and are never wrapped, so that they can be copied. Without `color` the result
 * holds no escape sequence at all; text from outside never brings one in.
 */
export function renderTerminal(report: Report, options: { readonly color: boolean; readonly width: number }): Screen {
  const story = tell(report);
  const paper: Paper = { width: Math.max(40, Math.floor(options.width) || 80), style: styler(options.color) };
  const { root } = story;
  const sections = [
    head(story, paper),
    root === undefined ? none : advice(root, paper),
    story.plan.length === 0 ? none : stacked([paper.style(screen`The plan`, 'strong'), table(story.plan, paper)]),
    attempts(report, paper),
    queue(report, paper),
    story.evidenceFirst ? evidence(report, paper) : none,
    others(story.others, paper),
    root === undefined ? none : proof(root, paper),
    timeline(report, paper),
    story.evidenceFirst ? none : evidence(report, paper),
    paper.style(lines(terminal(story.footer), paper), 'quiet'),
  ];
  // Wrapping makes new lines, and a line is where a command begins.
  return harmlessLines(screen`${apart(sections)}\n`);
}

const none = screen``;
const line = screen`\n`;

function head(story: Story, paper: Paper): Screen {
  const { root } = story;
  const rows = root?.rows ?? story.rows;
  return apart([
    paper.style(lines(terminal(bare(story.headline)), paper), moodStyles[story.mood]),
    root === undefined ? none : badgeLine(root, paper),
    ...story.remarks.map((remark) => prose(remark, paper)),
    table(rows, paper),
  ]);
}

function badgeLine({ label, badges }: Chapter, paper: Paper): Screen {
  return prose([label, ...badges].join(' · '), paper);
}

/** For a support case, and to follow how the error was unwrapped. The raw text is where it came from, and in the JSON report. */
function proof({ way, proof: ids, evidence: signs }: Chapter, paper: Paper): Screen {
  const wayRow: readonly Row[] = way.length === 0 ? [] : [{ label: 'Way down', value: [{ kind: 'prose', text: way.join(' › ') }] }];
  // Without backticks, so that a double click takes the ID and nothing else.
  const bareIds = ids.map(({ label, value }) => ({
    label,
    value: value.map((piece) => (piece.kind === 'code' ? { ...piece, kind: 'prose' as const } : piece)),
  }));
  const rows = table([...signs, ...wayRow, ...bareIds], paper);
  return rows === '' ? none : screen`${paper.style(screen`Proof`, 'strong')}\n${rows}`;
}

function table(rows: readonly Row[], paper: Paper): Screen {
  const labels = rows.map(({ label }) => oneLine(label));
  const column = Math.min(20, Math.max(0, ...labels.map((label) => label.length))) + 2;
  const indent = ' '.repeat(column + 2);
  const items = rows.map(({ value }, index) => {
    const label = labels[index] ?? '';
    const text = wrapped(joined(value.map(part), none), paper.width, indent);
    // A label longer than the column stands on a line of its own.
    const first = terminal(label.length > column - 2 ? `${label}\n${indent}` : label.padEnd(column));
    return screen`  ${paper.style(first, 'quiet')}${coded(text, paper)}`;
  });
  return joined(items, line);
}

function part(piece: Part): Screen {
  if (piece.kind === 'url') return terminal(piece.href);
  return terminal(piece.kind === 'code' ? `\`${piece.text.replaceAll('`', "'")}\`` : piece.text);
}

function advice({ shells, stepsHeading, avoid, references }: Chapter, paper: Paper): Screen {
  const { steps } = shells;
  return apart([
    steps.length === 0
      ? none
      : screen`${paper.style(terminal(stepsHeading), 'strong')}\n${trimmed(
          joined(
            steps.map((step, index) => stepItem(step, index, paper)),
            line,
          ),
        )}`,
    avoid === '' ? none : screen`${paper.style(screen`Not this: `, 'warn')}${prose(avoid, paper, '', 'Not this: '.length)}`,
    references.length === 0
      ? none
      : screen`${paper.style(screen`Read more`, 'strong')}\n${joined(
          references.map((reference) => screen`  ${terminal(reference)}`),
          line,
        )}`,
    otherShell(shells, paper),
  ]);
}

function stepItem({ text, commands }: ShownStep, index: number, paper: Paper): Screen {
  const bullet = screen`  ${index + 1}. `;
  const words = coded(wrapped(terminal(text), paper.width, ' '.repeat(bullet.length), bullet.length), paper);
  return joined([screen`${bullet}${words}`, ...commands.map((command) => commandLines(command.line, paper))], line);
}

/** A blank line before and after, four columns in, never wrapped. */
function commandLines(command: string, paper: Paper): Screen {
  const body = terminal(command)
    .split('\n')
    .map((each) => screen`    ${paper.style(terminal(each), 'code')}`);
  return joined([none, ...body, none], line);
}

/** A screen is for one way; the other shell is one word away. */
function otherShell({ steps, otherWay }: Shells, paper: Paper): Screen {
  return steps.some(({ other }) => other !== undefined) ? prose(`The same ${otherWay}: run it again with \`--json\`.`, paper) : none;
}

function others(chapters: readonly Chapter[], paper: Paper): Screen {
  if (chapters.length === 0) return none;
  const heading = chapters.length === 1 ? screen`One more failure was found` : screen`${chapters.length} more failures were found`;
  const left = chapters.length - maxOthers;
  return apart([
    paper.style(heading, 'strong'),
    ...chapters.slice(0, maxOthers).map((chapter, index) => other(chapter, index, paper)),
    left > 0 ? screen`And ${left} more in the JSON report.` : none,
  ]);
}

function other(chapter: Chapter, index: number, paper: Paper): Screen {
  const { label, title, badges, shells, rows } = chapter;
  const seen = rows.filter((row) => row.label !== 'Tried');
  const heading = wrapped(terminal(bare(`${label}: ${title}`)), paper.width, '   ', 3);
  return trimmed(
    stacked([
      paper.style(screen`${index + 2}. ${heading}`, 'strong'),
      screen`   ${prose(badges.join(' · '), paper, '   ')}`,
      table(seen, paper),
      ...shells.steps.map((step, at) => stepItem(step, at, paper)),
    ]),
  );
}

/** One that succeeded at once is told by the verdict. */
function attempts(report: Report, paper: Paper): Screen {
  if (attemptsOf(report).length === 0 || !attemptsOpen(report)) return none;
  const verified = firstVerified(report);
  const rows = table(attemptWords(report).map(attemptRow), paper);
  const title = paper.style(terminal(attemptsTitle(report)), 'strong');
  return joined([title, rows, ...(verified === '' ? [] : [item(verified, paper)])], line);
}

/** What to paste stands as it is, so that it can be copied. */
function queue(report: Report, paper: Paper): Screen {
  const told = queueLines(report).map((each) => item(each, paper));
  const yaml = report.serialization?.yaml;
  const paste = yaml === undefined ? none : trimmed(commandLines(yaml, paper));
  if (told.length === 0 && paste === '') return none;
  return stacked([paper.style(screen`The queue`, 'strong'), ...told, paste]);
}

function timeline({ timeline: entries }: Report, paper: Paper): Screen {
  if (entries.length === 0) return none;
  const shown = entries.slice(-maxLines).map((entry) => item(`${instant(entry.time)}  ${entryWords(entry)}`, paper));
  const title = entries.length > maxLines ? screen`Timeline, the last ${maxLines} of ${entries.length}` : screen`Timeline`;
  return joined([paper.style(title, 'strong'), ...shown], line);
}

/** What could not be read, or was not asked for, is listed; what was read is counted. */
function evidence({ evidence: entries, verdict }: Report, paper: Paper): Screen {
  // The last line names the logs that were read.
  if (verdict !== 'nothing-found' && entries.every(({ status }) => status === 'read')) return none;
  const telling = verdict === 'nothing-found' ? entries : entries.filter(({ status }) => status !== 'read' && status !== 'empty');
  const shown = telling
    .slice(0, maxLines)
    .map(({ source, status, detail }) => item(`${source}: ${evidenceWords[status]}${detail === '' ? '' : `, ${detail}`}`, paper));
  return joined([screen`${paper.style(screen`Evidence`, 'strong')}  ${terminal(evidenceCounts(entries))}`, ...shown], line);
}

function item(text: string, paper: Paper): Screen {
  return screen`  ${coded(wrapped(terminal(text), paper.width, '    ', 2), paper)}`;
}

function prose(text: string, paper: Paper, indent = '', used = indent.length): Screen {
  return coded(wrapped(terminal(text), paper.width, indent, used), paper);
}

function lines(text: Screen, paper: Paper): Screen {
  return wrapped(text, paper.width, '');
}

/** Words between backticks get the colour of code; without colour the backticks stay, as they do in a README. */
function coded(text: Screen, { style }: Paper): Screen {
  const words = text.split(/`([^`]+)`/) as readonly string[] as readonly Screen[];
  const pieces = words.map((word, index) => (index % 2 === 0 ? word : style(word, 'code')));
  return pieces.every((piece, index) => piece === words[index]) ? text : joined(pieces, none);
}

/** Blocks with a blank line between them. */
function apart(blocks: readonly Screen[]): Screen {
  return joined(
    blocks.filter((block) => block !== ''),
    screen`\n\n`,
  );
}

/** Blocks one below the other. */
function stacked(blocks: readonly Screen[]): Screen {
  return joined(
    blocks.filter((block) => block !== ''),
    line,
  );
}

const trimmed = (text: Screen): Screen => text.trimEnd() as Screen;
