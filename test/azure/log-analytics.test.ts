import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { type Get, logAnalyticsOf } from '../../src/azure/cloud-discovery.ts';
import { cloudOf } from '../../src/azure/clouds.ts';
import { createWorkspace, type Workspace } from '../../src/azure/log-analytics.ts';
import { json, type Reply, type Simulator, startServer } from '../simulator/server.ts';
import { hastyClock } from './support-arm.ts';

const open: Simulator[] = [];
after(() => Promise.all(open.map((server) => server.close())));

const cloud = (environment: string, resourceManagerEndpoint = '') => {
  const made = cloudOf({ environment, resourceManagerEndpoint, authorityHost: 'https://login.example', env: {} });
  if ('problem' in made) throw new Error(environment);
  return made;
};
const telling =
  (logAnalyticsResourceId: unknown): Get =>
  async () => ({
    status: 200,
    text: JSON.stringify([{ resourceManager: 'https://arm.example', logAnalyticsResourceId }]),
  });
const silent: Get = () => Promise.reject(new Error('nobody is asked'));

describe('where Log Analytics is asked', () => {
  test('is known of Microsoft’s clouds, each with a token of its own, and nobody is asked for it', async () => {
    const all = await Promise.all(
      ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'].map((name) => logAnalyticsOf(cloud(name), silent)),
    );
    assert.deepEqual(
      all.map((at) => at?.scope),
      [
        'https://api.loganalytics.io/.default',
        'https://api.loganalytics.us/.default',
        'https://api.loganalytics.azure.cn/.default',
      ],
    );
  });
  test('is what a control plane of one’s own tells, with the token made out for it', async () => {
    const own = cloud('custom', 'https://arm.example');
    assert.deepEqual(await logAnalyticsOf(own, telling('https://logs.example/')), {
      endpoint: 'https://logs.example',
      scope: 'https://logs.example/.default',
    });
    assert.equal(await logAnalyticsOf(own, async () => ({ status: 404, text: '' })), undefined);
  });
  test('is never a service of Microsoft’s that such a control plane names: its token would open more', async () => {
    const own = cloud('custom', 'https://arm.example');
    for (const named of [
      'https://management.azure.com',
      'https://api.loganalytics.io',
      'https://vault.azure.net',
      'http://logs.example',
      'logs',
      7,
      null,
    ])
      assert.equal(await logAnalyticsOf(own, telling(named)), undefined, String(named));
  });
});

const workspace = parseResourceId(
  '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/a/providers/Microsoft.OperationalInsights/workspaces/b',
);
const span = { fromMs: 0, toMs: 1 };

async function answering(
  ...replies: readonly Reply[]
): Promise<{ readonly asked: Workspace; readonly server: Simulator }> {
  let at = 0;
  const server = await startServer(() => replies[Math.min(at++, replies.length - 1)] ?? { status: 500 });
  open.push(server);
  assert.ok(workspace !== undefined);
  const credential = { getToken: async () => ({ token: 't' }), renew: async () => ({ token: 't' }) };
  const { signal } = new AbortController();
  const asked = createWorkspace({
    at: { endpoint: server.url, scope: '' },
    workspace,
    credential,
    clock: hastyClock(),
    signal,
    ca: server.ca,
  });
  return { asked, server };
}
const table = (rows: unknown): Reply =>
  json(200, { tables: [{ name: 'PrimaryResult', columns: [{ name: 'A' }, { name: 'B' }], rows }] });

describe('a workspace', () => {
  test('is asked at one path, by POST, and its rows have names', async () => {
    const { asked, server } = await answering(table([['x', 1], ['y']]));
    assert.deepEqual(await asked.ask('AzureActivity', span), {
      kind: 'rows',
      rows: [
        { A: 'x', B: 1 },
        { A: 'y', B: null },
      ],
    });
    const [seen] = server.requests;
    assert.deepEqual([seen?.method, seen?.path], ['POST', `/v1${workspace?.id}/query`]);
    assert.deepEqual(JSON.parse(seen?.body ?? ''), {
      query: 'AzureActivity',
      timespan: '1970-01-01T00:00:00.000Z/1970-01-01T00:00:00.001Z',
    });
  });
  test('that throttles is asked again, one that refuses is told with the permission or the tenant', async () => {
    const again = await answering(
      json(429, { error: { code: 'ThrottledError', message: 'x' } }, { 'retry-after': '5' }),
      table([]),
    );
    assert.deepEqual(await again.asked.ask('x', span), { kind: 'rows', rows: [] });
    const denied = await (
      await answering(json(403, { error: { code: 'InsufficientAccessError', message: 'no' } }))
    ).asked.ask('x', span);
    assert.ok(denied.kind === 'trouble');
    assert.match(
      denied.detail,
      /^needs Microsoft\.OperationalInsights\/workspaces\/query\/AzureActivity\/read; is it in the tenant/,
    );
    const stranger = await (
      await answering(json(401, { error: { code: 'InvalidTokenError', message: 'no' } }))
    ).asked.ask('x', span);
    assert.match(
      stranger.kind === 'trouble' ? stranger.detail : '',
      /a workspace in another tenant takes no token of this one/,
    );
  });
  test('whose answer is no table is told, whatever it is', async () => {
    for (const body of [{}, { tables: 7 }, { tables: [7] }, { tables: [{ columns: [], rows: 'x' }] }, []]) {
      const told = await (await answering(json(200, body))).asked.ask('x', span);
      assert.deepEqual(
        told,
        { kind: 'trouble', detail: 'the answer has no table', trouble: { kind: 'server' } },
        JSON.stringify(body),
      );
    }
  });
});
