import { type Html, joined, markup } from '../text/safe.ts';
import { isOn, type Section } from './blocks.ts';
import { page as escaped } from './escape.ts';
import type { Report } from './model.ts';
import { fold, writeBlocks } from './page-blocks.ts';
import { prose } from './page-prose.ts';
import { pageStyle } from './page-style.ts';
import { tell } from './story.ts';
import { bare } from './text.ts';
import type { Mood } from './words.ts';

/**
 * renderPage writes reports as one page of HTML that needs nothing else: no script, no picture, no font, no address but
 * its links. It may be sent by mail and opened from a disk. What a browser would load or run is forbidden by the page
 * itself besides.
 */
export function renderPage(reports: readonly Report[]): Html {
  const stories = reports.map((report) => ({ report, ...tell(report) }));
  const title = stories.map(({ headline }) => bare(headline))[0] ?? '';
  return markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)} – Azure Conflict Guard</title>
<style>${pageStyle}</style>
<main>
${joined(
  stories.map((story) => article(story)),
  markup`\n`,
)}
</main>
</html>
`;
}

/** Failures after the first that a page shows: more nobody reads, and the JSON report holds them all. */
const mostOthers = 100;

interface Told {
  readonly mood: Mood;
  readonly headline: string;
  readonly sections: readonly Section[];
  readonly footer: string;
}

/** The moods are ours; as classes they colour the head. */
const looks: Readonly<Record<Mood, Html>> = {
  good: markup`good`,
  wary: markup`wary`,
  stop: markup`bad`,
  bad: markup`bad`,
  look: markup`look`,
  open: markup`open`,
};

/** The signs as drawings: a font may lack the emoji. */
const strokes: Readonly<Record<Mood, Html>> = {
  good: markup`m6 12.5 4 4 8-9`,
  wary: markup`M12 6v8M12 17.6v.4`,
  stop: markup`M7 12h10`,
  bad: markup`m7.5 7.5 9 9m0-9-9 9`,
  look: markup`M15.3 15.3 19 19M16 11a5 5 0 1 1-10 0 5 5 0 0 1 10 0`,
  open: markup`M9 9.2a3 3 0 1 1 4 2.9q-1 .5-1 2M12 17.6v.4`,
};

const sign = (mood: Mood): Html =>
  markup`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="${strokes[mood]}"/></svg>`;

function article({ mood, headline, sections, footer }: Told): Html {
  const wanted = sections.filter((section) => isOn(section, 'page'));
  const left = wanted.filter(({ weight }) => weight === 'other').slice(mostOthers);
  const shown = wanted.filter((section) => !left.includes(section));
  return markup`<article class="${looks[mood]}">
<header>${sign(mood)}<h1>${prose(headline)}</h1></header>
${joined(shown.map(written), markup`\n`)}
${left.length > 0 ? markup`<p>And ${left.length} more in the JSON report.</p>\n` : markup``}<footer>${prose(footer)}</footer>
</article>`;
}

function written({ title, weight, blocks }: Section): Html {
  if (title === undefined) return markup`<section>${writeBlocks(blocks)}</section>`;
  const [pictures, rest] = [
    blocks.filter(({ kind }) => kind === 'chart'),
    blocks.filter(({ kind }) => kind !== 'chart'),
  ];
  if (weight !== 'head' && pictures.length === 0) return fold(prose(title), writeBlocks(blocks));
  // A picture is there to be seen; what it is made of can be looked up.
  const body =
    pictures.length === 0 || weight === 'head'
      ? writeBlocks(blocks)
      : markup`${writeBlocks(pictures)}${fold(markup`As a table`, writeBlocks(rest))}`;
  return markup`<section><h2>${prose(title)}</h2>${body}</section>`;
}
