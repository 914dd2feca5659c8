import { oneLine } from '../text/inert.ts';
import { joined, type Screen, screen } from '../text/safe.ts';
import { type Block, type Cells, type Column, isOn, type Part, prose, type Row, type Table } from './blocks.ts';
import { terminal } from './escape.ts';
import type { ShownStep } from './shell.ts';
import { type Styler, wrapped } from './terminal-text.ts';
import { bare } from './text.ts';

export interface Paper {
  /** Columns. */
  readonly width: number;
  readonly style: Styler;
}

/** Rows that one table shows at most; the JSON report holds the rest. */
const maxRows = 15;
/** Columns of the names of rows; an instant takes 23. */
const labels = { facts: 20, table: 23 } as const;
const line = screen`\n`;

/** Blocks stand apart, with headings of their own, or close under the title of a section. */
export type Setting = 'apart' | 'close';

/**
 * writeBlocks writes neutral blocks for a screen. Commands, IDs alone in a row and links are never wrapped, so that
 * they can be copied.
 */
export function writeBlocks(blocks: readonly Block[], paper: Paper, setting: Setting): Screen {
  const texts = blocks.filter((block) => isOn(block, 'terminal')).map((block) => written(block, paper, setting));
  return joined(
    texts.filter((text) => text !== '').map((text) => (setting === 'apart' ? trimmed(text) : text)),
    setting === 'apart' ? screen`\n\n` : line,
  ).trimEnd() as Screen;
}

function written(block: Block, paper: Paper, setting: Setting): Screen {
  switch (block.kind) {
    case 'heading':
      return paper.style(flowing(terminal(bare(block.text)), paper), 'strong');
    case 'text': {
      const text = joined(block.parts.map(part), screen``);
      return setting === 'apart' ? flowing(text, paper) : item(text, paper);
    }
    case 'rows':
      return rows(block.rows, paper, labels.facts);
    case 'table':
      return table(block, paper);
    case 'list':
      return joined(
        block.items.map((each) => item(terminal(each), paper)),
        line,
      );
    case 'steps':
      return joined(
        [...headed(block.heading, paper, setting), ...block.steps.map((step, index) => stepItem(step, index, paper))],
        line,
      );
    case 'caution':
      return screen`${paper.style(screen`Not this: `, 'warn')}${flowing(terminal(block.text), paper, 'Not this: '.length)}`;
    case 'links':
      return joined(
        [...headed('Read more', paper, setting), ...block.links.map((link) => screen`  ${terminal(link)}`)],
        line,
      );
    case 'code':
      return setting === 'apart' ? codeLines(block.text, paper) : commandLines(block.text, paper);
    case 'chart':
      return screen``;
    case 'fold':
      return joined([...headed(block.title, paper, 'apart'), writeBlocks(block.blocks, paper, 'close')], line);
  }
}

/** What stands under a title needs no second one. */
const headed = (text: string, { style }: Paper, setting: Setting): readonly Screen[] =>
  setting === 'apart' ? [style(terminal(text), 'strong')] : [];

function table({ columns, rows: all, end, most = maxRows }: Table, paper: Paper): Screen {
  const own = all.filter((row) => isOn(row, 'terminal'));
  const left = own.length - most;
  const shown = end === 'first' ? own.slice(0, most) : own.slice(-most);
  const text = rows(
    shown.map(({ cells }) => asFact(columns, cells)),
    paper,
    labels.table,
  );
  const note =
    left > 0
      ? [item(screen`And ${left} ${end === 'first' ? screen`more` : screen`earlier`} in the JSON report.`, paper)]
      : [];
  return joined(end === 'first' ? [text, ...note] : [...note, text], line);
}

/** A row is named by its first cell; a cell that says nothing is left out. */
function asFact(columns: readonly Column[], cells: Cells): Row {
  const told = cells.flatMap((cell, at) => {
    const column = columns[at];
    if (column === undefined || !isOn(column, 'terminal') || ['', '–'].includes(wordsOf(cell))) return [];
    return [column.said === undefined ? cell : [prose(`${column.said} `), ...cell]];
  });
  const [label = [], ...value] = told;
  return { label: wordsOf(label), value: value.flatMap((cell, at) => (at === 0 ? cell : [prose(' · '), ...cell])) };
}

const wordsOf = (cell: readonly Part[]): string =>
  cell.map((piece) => (piece.kind === 'url' ? piece.href : piece.text)).join('');

function rows(all: readonly Row[], paper: Paper, most: number): Screen {
  const names = all.map(({ label }) => oneLine(label));
  const column = Math.min(most, Math.max(0, ...names.map((name) => name.length))) + 2;
  const indent = ' '.repeat(column + 2);
  const items = all.map(({ value }, index) => {
    const label = names[index] ?? '';
    const text = wrapped(factOf(value), paper.width, indent);
    // A label longer than the column stands on a line of its own.
    const first =
      label.length > column - 2
        ? screen`${wrapped(terminal(label), paper.width, '  ')}\n${indent as Screen}`
        : terminal(label.padEnd(column));
    return screen`  ${paper.style(first, 'quiet')}${coded(text, paper)}`;
  });
  return joined(items, line);
}

/** Code alone in its row is an ID: without backticks a double click takes it and nothing else. */
function factOf(value: readonly Part[]): Screen {
  const [only, ...more] = value;
  return only?.kind === 'code' && more.length === 0 ? terminal(only.text) : joined(value.map(part), screen``);
}

function part(piece: Part): Screen {
  if (piece.kind === 'url') return terminal(piece.href);
  return terminal(piece.kind === 'code' ? `\`${piece.text.replaceAll('`', "'")}\`` : piece.text);
}

function stepItem({ text, commands }: ShownStep, index: number, paper: Paper): Screen {
  const bullet = screen`  ${index + 1}. `;
  const words = coded(wrapped(terminal(text), paper.width, ' '.repeat(bullet.length), bullet.length), paper);
  return joined([screen`${bullet}${words}`, ...commands.map((command) => commandLines(command.line, paper))], line);
}

/** A blank line before and after. */
const commandLines = (command: string, paper: Paper): Screen =>
  joined([screen``, codeLines(command, paper), screen``], line);

/** Four columns in, never wrapped. */
function codeLines(text: string, { style }: Paper): Screen {
  const body = terminal(text)
    .split('\n')
    .map((each) => screen`    ${style(terminal(each), 'code')}`);
  return joined(body, line);
}

function item(text: Screen, paper: Paper): Screen {
  return screen`  ${coded(wrapped(text, paper.width, '    ', 2), paper)}`;
}

function flowing(text: Screen, paper: Paper, used = 0): Screen {
  return coded(wrapped(text, paper.width, '', used), paper);
}

/**
 * coded gives words between backticks the colour of code; without colour the backticks stay, as they do in a README.
 */
export function coded(text: Screen, { style }: Paper): Screen {
  const words = text.split(/`([^`]+)`/) as readonly string[] as readonly Screen[];
  const pieces = words.map((word, index) => (index % 2 === 0 ? word : style(word, 'code')));
  return pieces.every((piece, index) => piece === words[index]) ? text : joined(pieces, screen``);
}

const trimmed = (text: Screen): Screen => text.trimEnd() as Screen;
