/**
 * Makes pictures of reports, so that a person can look at what people will see. For development only.
 *
 *   PICTURES_MODULES=FOLDER CHROMIUM=chromium node scripts/pictures.ts [SAMPLE… | LOG… | live [CASE…]]
 *
 * A name is one of the invented reports of the tests. A log is diagnosed by the committed `dist/` as a step of GitHub
 * Actions, and its summary is the picture: so was `docs/pictures/diagnosed.png` made of
 * `examples/terraform-subnet.log`. `live` plays one failure of each class on the simulated Azure of the tests, without
 * a look at it and with one; a case is the beginning of its picture's name.
 *
 * `PICTURES_MODULES` is a folder with `marked` and `github-markdown-css` installed (`npm install --prefix FOLDER marked
 * github-markdown-css`); they are no dependencies of the project. Pictures go to `PICTURES_OUT`, by default a folder in
 * the temp directory. `PICTURES_OPEN=1` opens all folds. Without the first two variables the script says so and ends
 * well.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../src/report/model.ts';
import type { Dialect } from '../src/report/render.ts';
import { auditSamples } from '../test/report/audit-samples.ts';
import { planSamples } from '../test/report/plan-samples.ts';
import { render } from '../test/report/render-all.ts';
import { samples } from '../test/report/samples.ts';
import { root } from './lib/root.ts';

interface Marked {
  readonly marked: { parse(markdown: string, options: { readonly gfm: boolean; readonly async: false }): string };
}

/** Picture is one page of markdown. */
interface Picture {
  readonly name: string;
  readonly markdown: string;
}

const width = 900;

async function main(wanted: readonly string[]): Promise<void> {
  const modules = process.env.PICTURES_MODULES;
  const chromium = process.env.CHROMIUM;
  if (modules === undefined || chromium === undefined) {
    console.log(
      'No pictures made: set PICTURES_MODULES (a folder with marked and github-markdown-css) and CHROMIUM (the executable).',
    );
    return;
  }
  const out = process.env.PICTURES_OUT ?? join(tmpdir(), 'azure-conflict-guard-pictures');
  mkdirSync(out, { recursive: true });
  const require = createRequire(join(resolve(modules), 'package.json'));
  const { marked } = (await import(pathToFileURL(require.resolve('marked')).href)) as Marked;
  const css = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
  const [first, ...cases] = wanted;
  // Only it needs servers.
  const live = first === 'live' ? await (await import('./lib/live-pictures.ts')).livePictures(cases) : [];
  const logs = wanted.filter((name) => existsSync(name));
  const chosen = Object.entries<Report>({ ...samples, ...planSamples, ...auditSamples }).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name),
  );
  const pictures = [
    ...live,
    ...logs.map(summaryOfLog),
    ...chosen.flatMap(([name, report]) => summariesOfSample(name, report)),
  ];
  for (const { name, screen } of live) writeFileSync(join(out, `${name}.txt`), screen);
  for (const { name, markdown } of pictures) {
    const body = marked.parse(markdown, { gfm: true, async: false });
    photograph(
      chromium,
      join(out, name),
      css,
      process.env.PICTURES_OPEN === undefined ? body : body.replaceAll('<details>', '<details open>'),
    );
  }
  for (const [name, report] of chosen) {
    writeFileSync(join(out, `${name}.txt`), render(report, 'terminal', { width: 80 }));
    // The page needs nothing of ours to be looked at.
    writeFileSync(join(out, `${name}-page.html`), render(report, 'page'));
  }
  console.log(`${pictures.length} pictures in ${out}`);
}

function summariesOfSample(name: string, report: Report): readonly Picture[] {
  const dialects: readonly Dialect[] = ['github', 'pipelines'];
  return dialects.map((dialect) => ({ name: `${name}-${dialect}`, markdown: render(report, dialect) }));
}

/** A real run: the program that a workflow runs, with what the runner gives a step. */
function summaryOfLog(log: string): Picture {
  const folder = mkdtempSync(join(tmpdir(), 'azure-conflict-guard-picture-'));
  const file = (name: string): string => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  const summary = file('summary.md');
  const env = {
    INPUT_MODE: 'diagnose',
    INPUT_LOG: basename(log),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: folder,
  };
  try {
    execFileSync(process.execPath, [join(root, 'dist/github.js')], {
      cwd: dirname(resolve(log)),
      env,
      stdio: 'ignore',
    });
    return { name: basename(log).replace(/\.[^.]+$/, ''), markdown: readFileSync(summary, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** No script of a report may run here: only the one that knows the nonce, which measures the page. */
function html(css: string, body: string): string {
  const nonce = randomUUID();
  return `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">
<style>${css} body{margin:0;background:#fff} .markdown-body{box-sizing:border-box;width:${width}px;padding:24px}</style>
<article class="markdown-body">${body}</article>
<script nonce="${nonce}">document.title = 'height ' + document.documentElement.offsetHeight</script>`;
}

/** Two runs of the browser: one that measures how long the page is, one that takes the picture of all of it. */
function photograph(chromium: string, base: string, css: string, body: string): void {
  const page = `${base}.html`;
  writeFileSync(page, html(css, body));
  const run = (...args: readonly string[]): string =>
    execFileSync(
      chromium,
      ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...args, pathToFileURL(page).href],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 60_000,
        maxBuffer: 64 * 1024 * 1024,
      },
    );
  const measured = /<title>height (\d+)<\/title>/.exec(run(`--window-size=${width},800`, '--dump-dom'))?.[1];
  const height = Math.min(8_000, Number(measured ?? 1_100));
  run(`--window-size=${width},${height}`, `--screenshot=${base}.png`);
}

await main(process.argv.slice(2));
// The servers of the tests close when their tests end, and there are none.
process.exit();
