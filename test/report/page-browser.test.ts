import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Report } from '../../src/report/model.ts';
import { renderPage } from '../../src/report/page.ts';
import { auditSamples } from './audit-samples.ts';
import { planSamples } from './plan-samples.ts';
import { runSamples } from './run-samples.ts';
import { samples } from './samples.ts';

/** The pages as a real browser lays them out, where the machine has one. */
const names = ['chromium', 'chromium-browser', 'google-chrome'];
const browser =
  process.env.CHROMIUM ?? names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
const skip = browser === undefined ? 'no Chromium on this machine: the pages were NOT looked at in a browser' : false;

const folder = mkdtempSync(join(tmpdir(), 'acg-pages-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A page around the pages, whose script measures each of them: theirs forbid any. */
function measured(width: number, pages: readonly string[]): readonly (readonly number[])[] {
  const frames = pages.map((page, at) => {
    writeFileSync(join(folder, `${at}.html`), page);
    return `<iframe src="${at}.html" style="width:${width}px;height:600px;border:0"></iframe>`;
  });
  const script = `onload = () => { document.title = JSON.stringify([...document.querySelectorAll('iframe')].map(({ contentDocument }) => {
    const { documentElement: root, scripts, images } = contentDocument;
    return [root.scrollWidth, root.scrollHeight, scripts.length + images.length];
  })); };`;
  const around = join(folder, 'around.html');
  writeFileSync(around, `<!doctype html><meta charset="utf-8"><body>${frames.join('')}<script>${script}</script>`);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--allow-file-access-from-files',
    '--virtual-time-budget=10000',
    '--dump-dom',
  ];
  const { stdout, stderr } = spawnSync(
    browser ?? '',
    [...flags, `--user-data-dir=${join(folder, 'profile')}`, pathToFileURL(around).href],
    {
      encoding: 'utf8',
      timeout: 300_000,
    },
  );
  const title = /<title>(.*?)<\/title>/.exec(stdout)?.[1];
  assert.ok(title !== undefined, stderr);
  return JSON.parse(title) as readonly (readonly number[])[];
}

describe('the page of a report in a browser', { skip }, () => {
  const all: readonly (readonly [string, Report])[] = Object.entries({
    ...samples,
    ...runSamples,
    ...planSamples,
    ...auditSamples,
  });
  const pages = all.map(([, report]) => renderPage([report]));

  for (const width of [360, 800])
    test(`needs no scrolling to the side at ${width} pixels, and loads nothing`, () => {
      const found = measured(width, pages);
      assert.equal(found.length, all.length);
      for (const [at, [across = 0, down = 0, loaded]] of found.entries()) {
        const name = all[at]?.[0];
        assert.ok(across <= width, `${name} is ${across} pixels wide`);
        assert.ok(down > 200, `${name} is empty`);
        assert.equal(loaded, 0, `${name} has a script or a picture`);
      }
    });
});
