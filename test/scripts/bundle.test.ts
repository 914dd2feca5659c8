import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { commonJsStub } from '../../scripts/lib/bundle.ts';
import { licenceText } from '../../scripts/lib/licences.ts';

const noPrelude = (): string => assert.fail('nothing asked for it');

describe('commonJsStub', () => {
  test('keeps the shebang and calls main', () => {
    const compiled = "#!/usr/bin/env node\nimport { main } from './index.js';\nawait main('terminal');\n";
    assert.equal(
      commonJsStub(compiled, 'terminal.js', noPrelude),
      "#!/usr/bin/env node\nconst { main } = require('./index.js');\nmain('terminal');\n",
    );
  });

  test('refuses an entry that does more, because it would be lost', () => {
    const compiled = "import { main } from './index.js';\nprocess.title = 'x';\nawait main('github');\n";
    assert.throws(() => commonJsStub(compiled, 'github.js', noPrelude), /src\/main\/github\.ts must only import main/);
  });

  const early =
    "import { keep } from './compile-cache.js';\nimport { main } from './index.js';\nkeep();\nawait main('terminal');\n";

  test('puts the one function that is called before into the stub, and calls it before anything is loaded', () => {
    const prelude = '/** Why. */\nexport function keep() {\n    where();\n}\nexport function where() { }\n';
    assert.equal(
      commonJsStub(early, 'terminal.js', () => prelude),
      "/** Why. */\nfunction keep() {\n    where();\n}\nfunction where() { }\nkeep();\nconst { main } = require('./index.js');\nmain('terminal');\n",
    );
  });

  test('what the end of a job decides stands in the stub, and loads the rest only where there is something to do', () => {
    const post =
      "export async function post(host) {\n    if (nothing) return;\n    const { jobEnd } = await import('./job-end.js');\n    await jobEnd[host]();\n}\n";
    assert.equal(
      commonJsStub("import { post } from './post.js';\nawait post('github');\n", 'github-post.js', () => post),
      "async function post(host) {\n    if (nothing) return;\n    const { jobEnd } = require('./index.js');\n    await jobEnd[host]();\n}\npost('github');\n",
    );
  });

  test('refuses what would not work in a stub', () => {
    assert.throws(() => commonJsStub(early, 'terminal.js', () => "import fs from 'node:fs';\n"), /must import nothing/);
    assert.throws(() => commonJsStub(early, 'terminal.js', () => 'export const keep = 1;\n'), /export functions only/);
    const other = early.replace('keep();', 'lose();');
    assert.throws(() => commonJsStub(other, 'terminal.js', noPrelude), /must only import main/);
  });
});

describe('licenceText', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acg-licences-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function addPackage(path: string, manifest: Readonly<Record<string, unknown>>, licence?: string): string {
    const home = join(folder, path);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
    if (licence !== undefined) writeFileSync(join(home, 'LICENSE.md'), licence);
    return join(home, 'lib/index.js');
  }

  test('finds packages in concatenated modules, in scopes and nested, once each, in order', () => {
    const tool = addPackage(
      'node_modules/tool',
      { name: 'tool', version: '2.0.0', license: 'MIT' },
      'Tool licence\r\n',
    );
    const scoped = addPackage(
      'node_modules/@scope/part',
      { name: '@scope/part', version: '1.0.0', license: 'ISC' },
      'Part licence',
    );
    const nested = addPackage('node_modules/tool/node_modules/deep', {
      name: 'deep',
      version: '3.0.0',
      license: 'MIT',
    });
    const text = licenceText([
      { resource: tool },
      { modules: [{ resource: scoped }, { resource: tool }] },
      { resource: nested },
      {},
    ]);
    assert.deepEqual(text.match(/^\S+ \d\S+ \(\S+\)$/gm), [
      '@scope/part 1.0.0 (ISC)',
      'deep 3.0.0 (MIT)',
      'tool 2.0.0 (MIT)',
    ]);
    assert.match(text, /Tool licence\n/);
    assert.doesNotMatch(text, /\r/);
    assert.ok(!text.includes(folder));
  });

  test('says so where nothing is bundled', () => {
    assert.equal(licenceText([{ resource: join(folder, 'build/main/index.js') }]), 'No third-party code is bundled.\n');
  });

  test('refuses a package without a licence', () => {
    const bare = addPackage('node_modules/bare', { name: 'bare', version: '1.0.0' });
    assert.throws(() => licenceText([{ resource: bare }]), /bare does not name its licence/);
  });
});
