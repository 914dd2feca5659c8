/**
 * Makes pictures of rendered reports, so that a person can look at what people will see. For development only.
 *
 *   PICTURES_MODULES=FOLDER CHROMIUM=chromium node scripts/pictures.ts [SAMPLE…]
 *
 * `PICTURES_MODULES` is a folder with `marked` and `github-markdown-css` installed (`npm install --prefix FOLDER marked github-markdown-css`);
 * they are no dependencies of the project. Pictures go to `PICTURES_OUT`, by default a folder in the temp directory.
 * `PICTURES_OPEN=1` opens all folds. Without the first two variables the script says so and ends well.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../src/report/model.ts';
import type { Dialect } from '../src/report/render.ts';
import { render } from '../test/report/render-all.ts';
import { samples } from '../test/report/samples.ts';

interface Marked {
  readonly marked: { parse(markdown: string, options: { readonly gfm: boolean; readonly async: false }): string };
}

const width = 900;

async function main(wanted: readonly string[]): Promise<void> {
  const modules = process.env.PICTURES_MODULES;
  const chromium = process.env.CHROMIUM;
  if (modules === undefined || chromium === undefined) {
    console.log('No pictures made: set PICTURES_MODULES (a folder with marked and github-markdown-css) and CHROMIUM (the executable).');
    return;
  }
  const out = process.env.PICTURES_OUT ?? join(tmpdir(), 'azure-conflict-guard-pictures');
  mkdirSync(out, { recursive: true });
  const require = createRequire(join(resolve(modules), 'package.json'));
  const { marked } = (await import(pathToFileURL(require.resolve('marked')).href)) as Marked;
  const css = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
  const chosen = Object.entries<Report>(samples).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  for (const [name, report] of chosen) {
    for (const dialect of ['github', 'pipelines'] satisfies readonly Dialect[]) {
      const body = marked.parse(render(report, dialect), { gfm: true, async: false });
      const page = join(out, `${name}-${dialect}.html`);
      writeFileSync(page, html(css, process.env.PICTURES_OPEN === undefined ? body : body.replaceAll('<details>', '<details open>')));
      photograph(chromium, page, page.replace(/\.html$/, '.png'));
    }
    writeFileSync(join(out, `${name}.txt`), render(report, 'terminal', { width: 80 }));
  }
  console.log(`${chosen.length * 2} pictures in ${out}`);
}

/** No script of a report may run here either; what would run shows as text or not at all. */
function html(css: string, body: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${css} body{margin:0;background:#fff} .markdown-body{box-sizing:border-box;width:${width}px;padding:24px}</style>
<article class="markdown-body">${body}</article>`;
}

/** One window, one picture: `PICTURES_HEIGHT` (pixels) says how far down the page it reaches. */
function photograph(chromium: string, page: string, picture: string): void {
  const height = Number(process.env.PICTURES_HEIGHT ?? 1100);
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--window-size=${width},${height}`,
      `--screenshot=${picture}`,
      pathToFileURL(page).href,
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
}

await main(process.argv.slice(2));
