import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { githubEnv, pipelinesEnv } from './environments.ts';
import { lockedStorage, missingRole, runningVm } from './fixtures.ts';
import { onSomeRuntime, sharedTest } from './runtimes.ts';
import { spawnBundle, temporaryFolder } from './spawn.ts';

const pagesIn = (files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...files].filter(([name]) => name.endsWith('.html'));

onSomeRuntime('the page of a report', (runtime) => {
  sharedTest('is written where the terminal is told to, one for all files', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.log'), lockedStorage.text);
    writeFileSync(join(cwd, 'b.log'), runningVm.text);
    const args = ['diagnose', 'a.log', 'b.log', '--json', '--html', 'out/report.html'];
    const { code, stdout, files } = await spawnBundle({ runtime, entry: 'terminal.js', args, cwd });
    assert.equal(code, 1);
    assert.equal(stdout.trimEnd().split('\n').length, 2, 'standard output is the reports and nothing else');
    const [[name, page] = ['', '']] = pagesIn(files);
    assert.equal(name, 'out/report.html');
    assert.equal(page.split('<article').length, 3);
    assert.match(page, /shop-api-01/);
  });

  sharedTest('is made of reports that were kept, which read the same on a screen', async () => {
    const args = (...more: readonly string[]): readonly string[] => ['diagnose', '-', ...more];
    const run = (more: readonly string[], input: string, cwd = temporaryFolder()) =>
      spawnBundle({ runtime, entry: 'terminal.js', args: more, input, cwd });
    const kept = await run(args('--json'), lockedStorage.text);
    const shown = await run(['show', '-', '--html', 'p.html'], kept.stdout);
    const direct = await run(args(), lockedStorage.text);
    const timeless = (text: string): string => text.replace(/took [\d.]+ s/, 'took');
    assert.equal(timeless(shown.stdout), timeless(direct.stdout));
    assert.equal(shown.code, 1);
    assert.equal(pagesIn(shown.files).length, 1);
    assert.equal((await run(['show', '-', '--json'], kept.stdout)).stdout, kept.stdout);
    const newer = await run(['show', '-'], kept.stdout.replace('report/1', 'report/2'));
    assert.deepEqual([newer.code, newer.stdout], [2, '']);
    assert.match(newer.stderr, /^standard input is a report of the schema "azure-conflict-guard\/report\/2"/);
  });

  sharedTest('that cannot be written is told before anything is done', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'folder'));
    const { code, stdout, stderr } = await spawnBundle({
      runtime,
      entry: 'terminal.js',
      args: ['diagnose', '-', '--html', 'folder'],
      cwd,
      input: lockedStorage.text,
    });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^Input "--html": ".*folder" cannot be written \(EISDIR\)/);
  });

  for (const [entry, envOf] of [
    ['github.js', githubEnv],
    ['pipelines.js', pipelinesEnv],
  ] as const)
    sharedTest(`lies beside the JSON report where there is something to act on: ${entry}`, async () => {
      for (const [text, count] of [
        [lockedStorage.text, 1],
        [missingRole.text, 0],
      ] as const) {
        const cwd = temporaryFolder();
        const { files, stdout } = await spawnBundle({
          runtime,
          entry,
          cwd,
          env: envOf(cwd, { mode: 'diagnose', error: text }),
        });
        const pages = pagesIn(files).map(([name]) => name);
        assert.equal(pages.length, count);
        for (const name of pages) assert.ok(files.has(name.replace(/\.html$/, '')), name);
        assert.doesNotMatch(stdout, /uploadfile|addattachment/);
      }
    });

  sharedTest(
    'goes to the logs of the task on Azure Pipelines where the pipeline asks for it, and nowhere else',
    async () => {
      for (const [entry, envOf, uploads] of [
        ['github.js', githubEnv, 0],
        ['pipelines.js', pipelinesEnv, 1],
      ] as const) {
        const cwd = temporaryFolder();
        const env = {
          ...envOf(cwd, { mode: 'diagnose', error: lockedStorage.text }),
          AZURE_CONFLICT_GUARD_PAGE: 'upload',
        };
        const { files, stdout } = await spawnBundle({ runtime, entry, cwd, env });
        const sent = [...stdout.matchAll(/^##vso\[task\.uploadfile\](.*)$/gm)].map(([, path = '']) => path);
        assert.equal(sent.length, uploads);
        for (const path of sent)
          assert.ok(
            pagesIn(files).some(([name]) => path.endsWith(name)),
            path,
          );
      }
    },
  );
});
