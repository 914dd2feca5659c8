import { type Html, joined, markup } from '../text/safe.ts';
import type { Bar, Chart, Lane } from './blocks.ts';
import { page } from './escape.ts';
import { spanOf } from './gantt.ts';
import { prose } from './page-prose.ts';
import { duration } from './text.ts';

/** The axis in units of the drawing, and the least that a bar takes of it, so that a moment can be seen. */
const axis = 1000;
const least = 8;
const ticks = [0, 250, 500, 750, 1000];

/**
 * chartFigure draws bars on one axis of time: each under its own words, which wrap on a phone, while the drawings
 * stretch with the page and stay in line with each other. Times are UTC. Nothing of a text gets into a drawing.
 */
export function chartFigure(chart: Chart): Html {
  const [from, to] = spanOf(chart);
  const length = Math.max(1, to - from);
  const x = (at: number): number => Math.round(((at - from) / length) * axis);
  return markup`<figure class="chart"><figcaption><span>${clock(from)}</span><span>Times in UTC</span><span>${clock(to)}</span></figcaption>${joined(
    chart.map((each) => lane(each, x)),
    markup``,
  )}</figure>`;
}

function lane({ name, isOwn, bars }: Lane, x: (at: number) => number): Html {
  const rows = bars.map(
    (bar) =>
      markup`<li><p><time>${clock(bar.from)}</time> ${prose(bar.text)}${lasted(bar)}</p>${drawing(bar, isOwn, x)}</li>`,
  );
  return markup`<h4>${page(name)}</h4><ul>${joined(rows, markup``)}</ul>`;
}

function drawing({ from, to = from, failed }: Bar, isOwn: boolean, x: (at: number) => number): Html {
  const width = Math.max(least, x(to) - x(from));
  const left = Math.min(x(from), axis - width);
  const look = failed === true ? markup`failed` : isOwn ? markup`own` : markup`other`;
  const lines = joined(
    ticks.map((tick) => markup`<path d="M${tick} 0V12"/>`),
    markup``,
  );
  return markup`<svg viewBox="0 0 ${axis} 12" preserveAspectRatio="none" aria-hidden="true">${lines}<rect class="${look}" x="${left}" y="2" width="${width}" height="8"/></svg>`;
}

const lasted = ({ from, to }: Bar): Html =>
  to === undefined || to - from < 1000 ? markup`` : markup` <i>${page(duration(to - from))}</i>`;

const clock = (at: number): Html => page(new Date(at).toISOString().slice(11, 19));
