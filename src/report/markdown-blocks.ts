import { joined, type Markdown, md } from '../text/safe.ts';
import { type Block, type Cells, isOn, type Table } from './blocks.ts';
import { fence, markdown } from './escape.ts';
import { mermaid } from './gantt.ts';
import { pageName } from './link-name.ts';
import { apart, type Flavour, fold, indented, linkTarget, parts, prose, table } from './markdown-parts.ts';
import type { Dialect } from './render.ts';
import type { ShownStep } from './shell.ts';

/** Paper is the place that a summary is written for. */
export interface Paper extends Flavour {
  readonly place: Dialect;
}

/** Rows that one table shows at most; the JSON report holds the rest. */
const maxRows = 100;

/** writeBlocks writes neutral blocks with blank lines between them. Headings among them begin with `hashes`. */
export function writeBlocks(blocks: readonly Block[], paper: Paper, hashes: Markdown): Markdown {
  return apart(blocks.filter((block) => isOn(block, paper.place)).map((block) => written(block, paper, hashes)));
}

function written(block: Block, paper: Paper, hashes: Markdown): Markdown {
  switch (block.kind) {
    case 'heading':
      return md`### ${prose(block.text, 'flow')}`;
    case 'text':
      return parts(block.parts, 'flow');
    case 'rows':
      return table(block.rows);
    case 'table':
      return grid(block, paper);
    case 'list':
      return lines(block.items.map((item) => md`- ${prose(item, 'flow')}`));
    case 'steps':
      return apart([md`${hashes} ${prose(block.heading, 'flow')}`, lines(block.steps.map(step))]);
    case 'caution':
      return md`> **Not this:** ${prose(block.text, 'flow')}`;
    case 'links':
      return md`Read more: ${joined(
        block.links.map((link) => md`[${markdown(pageName(link), 'flow')}](${linkTarget(link)})`),
        md` · `,
      )}`;
    case 'code':
      return fence(block.text, block.lang);
    case 'chart':
      // Azure Pipelines does not promise to draw it.
      return paper.folds ? fence(mermaid(block.chart), 'mermaid') : md``;
    case 'fold':
      return fold(block.title, writeBlocks(block.blocks, paper, hashes), paper);
  }
}

const lines = (all: readonly Markdown[]): Markdown => joined(all, md`\n`);

function step({ text, commands }: ShownStep, index: number): Markdown {
  const bullet = md`${index + 1}. `;
  const fences = commands.map(({ line, lang }) => fence(line, lang));
  return md`${bullet}${indented(lines([prose(text, 'flow'), ...fences]), bullet.length)}`;
}

function grid({ columns, rows, end, most = maxRows }: Table, { place }: Paper): Markdown {
  const all = rows.filter((row) => isOn(row, place));
  if (all.length === 0) return md``;
  const left = all.length - most;
  const shown = end === 'first' ? all.slice(0, most) : all.slice(-most);
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, at) => isOn(columns[at] ?? {}, place));
  const head = kept(columns).map(({ heading }) => markdown(heading, 'cell'));
  const cells = shown.map((row) => kept<Cells[number]>(row.cells).map((cell) => parts(cell, 'cell')));
  return apart([
    lines([head, head.map(() => md`:---`), ...cells].map((line) => md`| ${joined(line, md` | `)} |`)),
    left > 0 ? md`And ${left} ${end === 'first' ? md`more` : md`earlier`} in the JSON report.` : md``,
  ]);
}
