import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { quietHost } from '../../bench/contention/host.ts';
import { root } from '../../scripts/lib/root.ts';
import type { InputName } from '../../src/manifest.ts';
import { wishOf } from '../../src/modes/live/wish.ts';
import type { Host } from '../../src/ports/host.ts';

const folder = mkdtempSync(join(tmpdir(), 'acg-live-'));
after(() => rmSync(folder, { recursive: true }));
const home = (name: string, profile: string): Readonly<Record<string, string>> => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'azureProfile.json'), profile);
  return { AZURE_CONFIG_DIR: join(folder, name) };
};
const nobody = { AZURE_CONFIG_DIR: join(folder, 'none') };
const ids = { AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c' };

const hostOf = (kind: Host['kind'], inputs: Readonly<Partial<Record<InputName, string>>>): Host => ({
  ...quietHost({ inputs, runId: '', startedAt: 0, tempFolder: '', log: () => undefined }),
  kind,
});

describe('whether `diagnose` looks at Azure', () => {
  const rows: readonly (readonly [
    what: string,
    wish: string,
    kind: Host['kind'],
    inputs: Readonly<Partial<Record<InputName, string>>>,
    env?: Readonly<Record<string, string>>,
  ])[] = [
    ['in CI without an identity', 'no', 'github', {}],
    ['in CI with one of two IDs', 'no', 'github', { 'tenant-id': 't' }],
    ['in CI with both IDs', 'if-it-can', 'github', { 'tenant-id': 't', 'client-id': 'c' }],
    ['in CI with IDs of the environment and no secret', 'no', 'github', {}, ids],
    ['in CI with the environment of an application', 'if-it-can', 'github', {}, { ...ids, AZURE_CLIENT_SECRET: 's' }],
    ['in CI with a secret for nobody', 'no', 'github', {}, { AZURE_CLIENT_SECRET: 's' }],
    ['with a service connection', 'if-it-can', 'pipelines', { 'azure-subscription': 'prod' }],
    ['after a login of az', 'if-it-can', 'github', {}, home('in', '\ufeff{"subscriptions":[{"id":"x"}]}')],
    ['after a logout of az', 'no', 'github', {}, home('out', '{"subscriptions":[]}')],
    [
      'at a terminal, whoever is signed in',
      'no',
      'terminal',
      { 'tenant-id': 't', 'client-id': 'c' },
      { AZURE_CLIENT_SECRET: 's' },
    ],
    ['at a terminal that asks for it', 'must', 'terminal', { live: 'on' }],
    ['where it is off', 'no', 'github', { live: 'off', 'tenant-id': 't', 'client-id': 'c' }],
    ['in any case', 'must', 'github', { live: 'ON' }],
  ];
  for (const [what, wish, kind, inputs, env = {}] of rows)
    test(what, async () => assert.equal(await wishOf(hostOf(kind, inputs), { ...nobody, ...env }), wish));

  test('is one sentence where it is none of its values', async () => {
    await assert.rejects(wishOf(hostOf('github', { live: 'maybe' }), nobody), {
      message: 'Input "live" is "maybe": expected one of auto, on or off.',
    });
  });
});

/** What a diagnosis in a process of its own has loaded, of what reads Azure. */
function loaded(kind: Host['kind'], live: string): readonly string[] {
  const program = `
    import { registerHooks } from 'node:module';
    const urls = [];
    registerHooks({ load: (url, context, next) => { urls.push(url); return next(url, context); } });
    const { quietHost } = await import('./bench/contention/host.ts');
    const { diagnose } = await import('./src/modes/diagnose.ts');
    const error = '{"error":{"code":"Conflict","message":"Conflict"}}';
    const host = { ...quietHost({ inputs: { error, live: '${live}' }, runId: '', startedAt: 0, tempFolder: '', log: () => {} }), kind: '${kind}' };
    for await (const report of diagnose(host, { reportPerSource: false })) if (report.verdict !== 'conflict') throw new Error(report.verdict);
    console.log(JSON.stringify(urls.filter((url) => /@azure|\\/src\\/(?:azure|gate|http)\\/|\\/modes\\/live\\/(?!wish)/.test(url)).map((url) => url.split('/').slice(-2).join('/'))));
  `;
  const { PATH } = process.env;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH, ...nobody },
  });
  assert.equal(done.stderr, '');
  return JSON.parse(done.stdout);
}

describe('nothing that reads Azure is loaded', () => {
  const always = ['azure/az-profile.ts', 'azure/cloud-endpoints.ts'];
  for (const [where, kind, live] of [
    ['where it is off', 'github', 'off'],
    ['at a terminal', 'terminal', 'auto'],
    ['in CI without an identity', 'github', 'auto'],
  ] as const)
    test(where, () => assert.deepEqual(loaded(kind, live).toSorted(), always));
  test('but where it is asked for', () => assert.ok(loaded('github', 'on').includes('live/index.ts')));
});
