import { type Html, joined, markup } from '../text/safe.ts';
import { type Block, type Cells, isOn, type Part, type Row, type Table } from './blocks.ts';
import { page, pageLines } from './escape.ts';
import { pageName } from './link-name.ts';
import type { Link } from './model.ts';
import { chartFigure } from './page-chart.ts';
import { prose, row } from './page-prose.ts';
import type { ShownStep } from './shell.ts';

/** Rows that one table shows at most; the JSON report holds the rest. */
const maxRows = 500;

const nothing = markup``;

/** writeBlocks writes neutral blocks for the page. */
export function writeBlocks(blocks: readonly Block[]): Html {
  return joined(blocks.filter((block) => isOn(block, 'page')).map(written), markup`\n`);
}

function written(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return markup`<h2>${prose(block.text)}</h2>`;
    case 'text':
      return markup`<p>${parts(block.parts)}</p>`;
    case 'rows':
      return facts(block.rows);
    case 'table':
      return table(block);
    case 'list':
      return markup`<ul>${row(block.items.map((item) => markup`<li>${prose(item)}</li>`))}</ul>`;
    case 'steps':
      return markup`<section class="steps"><h3>${prose(block.heading)}</h3><ol>${row(block.steps.map(step))}</ol></section>`;
    case 'caution':
      return markup`<p class="caution"><strong>Not this:</strong> ${prose(block.text)}</p>`;
    case 'links':
      return markup`<p class="more">Read more: ${joined(
        block.links.map((link) => anchor(link, page(pageName(link)))),
        markup` · `,
      )}</p>`;
    case 'code':
      return code(block.text);
    case 'chart':
      return chartFigure(block.chart);
    case 'fold':
      return fold(prose(block.title), writeBlocks(block.blocks));
  }
}

/** fold hides the body behind its title. */
export const fold = (title: Html, body: Html): Html =>
  markup`<details><summary>${title}</summary><div>${body}</div></details>`;

const parts = (value: readonly Part[]): Html => row(value.map(part));

function part(piece: Part): Html {
  if (piece.kind === 'code') return markup`<code>${page(piece.text)}</code>`;
  if (piece.kind === 'strong') return markup`<strong>${page(piece.text)}</strong>`;
  if (piece.kind === 'url') return anchor(piece.href, markup`open`);
  if (piece.kind === 'link') return anchor(piece.href, page(piece.text));
  return prose(piece.text);
}

/** The only place that makes a link, and it takes nothing but a `Link`. */
const anchor = (href: Link, text: Html): Html => markup`<a href="${page(href)}" rel="noopener noreferrer">${text}</a>`;

const facts = (rows: readonly Row[]): Html =>
  markup`<dl>${row(rows.map(({ label, value }) => markup`<div><dt>${page(label)}</dt><dd>${parts(value)}</dd></div>`))}</dl>`;

const code = (text: string): Html => markup`<pre><code>${pageLines(text)}</code></pre>`;

const step = ({ text, commands }: ShownStep): Html =>
  markup`<li><p>${prose(text)}</p>${row(commands.map(({ line }) => code(line)))}</li>`;

function table({ columns, rows, end, most = maxRows }: Table): Html {
  const all = rows.filter((each) => isOn(each, 'page'));
  const left = all.length - most;
  const shown = end === 'first' ? all.slice(0, most) : all.slice(-most);
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, at) => isOn(columns[at] ?? {}, 'page'));
  const head = row(kept(columns).map(({ heading }) => markup`<th>${prose(heading)}</th>`));
  const body = row(
    shown.map(
      ({ cells }) => markup`<tr>${row(kept<Cells[number]>(cells).map((cell) => markup`<td>${parts(cell)}</td>`))}</tr>`,
    ),
  );
  const rest =
    left > 0
      ? markup`<p>And ${left} ${end === 'first' ? markup`more` : markup`earlier`} in the JSON report.</p>`
      : nothing;
  return markup`<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>${rest}`;
}
