import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reaching } from '../simulator/reaching.ts';
import type { Harm } from '../simulator/server.ts';
import { groupId, newWorld, subscriptionId, vmId, withArm } from './support-arm.ts';

const ask = { path: groupId, api: '2021-04-01', permission: 'Microsoft.Resources/subscriptions/resourceGroups/read' };
const json = { 'content-type': 'application/json' };
const refusal = (status: number, code: string, message = 'no'): Harm => ({
  kind: 'status',
  status,
  headers: json,
  body: JSON.stringify({ error: { code, message } }),
});

describe('a read', () => {
  test('is found, or absent on the word of Azure', async () => {
    await withArm({}, async ({ client }) => {
      assert.equal((await client.get(ask)).kind, 'found');
      const missing = await client.get({ ...ask, path: `${groupId}x` });
      assert.deepEqual(
        [missing.kind, missing.kind === 'absent' ? missing.code : ''],
        ['absent', 'ResourceGroupNotFound'],
      );
    });
  });

  const passing: readonly (readonly [string, Harm])[] = [
    ['500', refusal(500, 'InternalServerError')],
    ['503', refusal(503, 'ServiceUnavailable')],
    ['408', refusal(408, 'RequestTimeout')],
    ['a reset', { kind: 'reset' }],
    ['a body that breaks off', { kind: 'short-body', bytes: 20 }],
    ['a body that is cut', { kind: 'cut-body', bytes: 20 }],
    ['no JSON', { kind: 'status', status: 200, headers: json, body: '<html>proxy</html>' }],
  ];
  for (const [name, harm] of passing) {
    test(`goes on after ${name}`, async () => {
      await withArm({ faults: [{ on: /prod-rg/, harm, times: 2 }] }, async ({ client, clock, arm }) => {
        assert.equal((await client.get(ask)).kind, 'found');
        assert.equal(arm.requests.length, 3);
        assert.deepEqual(clock.slept, [400, 800]);
      });
    });
  }

  test('gives up after four attempts, and says what Azure said', async () => {
    await withArm({ faults: [{ on: /prod-rg/, harm: refusal(503, 'ServiceUnavailable') }] }, async ({ client }) => {
      const answer = await client.get(ask);
      assert.equal(client.requests, 4);
      assert.ok(answer.kind === 'trouble');
      assert.deepEqual([answer.trouble.kind, answer.detail], ['server', 'Azure failed: ServiceUnavailable (HTTP 503)']);
    });
  });

  test('honours Retry-After, and does not ask earlier than Azure wants', async () => {
    const slow: Harm = { kind: 'status', status: 429, headers: { ...json, 'retry-after': '7' }, body: '{}' };
    await withArm({ faults: [{ on: /prod-rg/, harm: slow, times: 1 }] }, async ({ client, clock }) => {
      assert.equal((await client.get(ask)).kind, 'found');
      assert.deepEqual(clock.slept, [7_000]);
    });
    const storm: Harm = { kind: 'status', status: 429, headers: { ...json, 'retry-after': '120' }, body: '{}' };
    await withArm({ faults: [{ on: /prod-rg/, harm: storm }] }, async ({ client, clock }) => {
      const answer = await client.get(ask);
      assert.deepEqual(clock.slept, [], 'two minutes are more than one read may take');
      assert.ok(answer.kind === 'trouble');
      assert.deepEqual([answer.trouble.kind, answer.retryAfterMs], ['throttled', 120_000]);
    });
  });

  test('does not repeat what a repetition cannot cure', async () => {
    for (const [status, code, kind] of [
      [400, 'InvalidApiVersionParameter', 'refused'],
      [403, 'AuthorizationFailed', 'denied'],
      [501, 'NotImplemented', 'server'],
    ] as const) {
      await withArm({ faults: [{ on: /prod-rg/, harm: refusal(status, code) }] }, async ({ client, arm }) => {
        const answer = await client.get(ask);
        assert.equal(arm.requests.length, 1);
        assert.ok(answer.kind === 'trouble' && answer.trouble.kind === kind, code);
      });
    }
  });

  test('names the permission that Azure names, else the one that the read needs', async () => {
    const sentence =
      "The client 'a' with object id 'b' does not have authorization to perform action 'Microsoft.Resources/x/read' over scope '/s'.";
    for (const [message, permission] of [
      [sentence, 'Microsoft.Resources/x/read'],
      ['Forbidden', ask.permission],
    ] as const) {
      await withArm(
        { faults: [{ on: /prod-rg/, harm: refusal(403, 'AuthorizationFailed', message) }] },
        async ({ client }) => {
          const answer = await client.get(ask);
          assert.ok(answer.kind === 'trouble');
          assert.equal(answer.trouble.permission, permission);
          assert.equal(answer.detail, `needs ${permission}`);
        },
      );
    }
  });

  test('ends where nothing comes', async () => {
    for (const harm of [{ kind: 'hang' }, { kind: 'hang-body', bytes: 10 }] as const) {
      const answerMs = 7_000;
      await withArm(
        { faults: [{ on: /prod-rg/, harm }], limits: { answerMs, attempts: 2 } },
        async ({ client, arm }) => {
          const answer = await reaching(answerMs, [arm], () => client.get(ask));
          assert.ok(answer.kind === 'trouble' && answer.trouble.kind === 'network');
          assert.match(answer.detail, /gave no whole answer in 7 seconds/);
          assert.equal(client.requests, 2);
        },
      );
    }
  });

  test('a token that is not taken any more is renewed, once', async () => {
    let renewed = 0;
    const credential = {
      getToken: async () => ({ token: renewed === 0 ? 'old' : 'new' }),
      renew: async () => {
        renewed += 1;
        return { token: 'new' };
      },
    };
    const verify = (header: string | undefined) =>
      header === 'Bearer new' ? { objectId: 'o', appId: 'a', tenantId: 't' } : ('expired' as const);
    const world = newWorld();
    await withArm({ world, credential, verify }, async ({ client }) => {
      const answer = await client.get(ask);
      assert.equal(renewed, 1);
      assert.notEqual(answer.kind, 'absent');
    });
  });
});

describe('a list', () => {
  test('is read page by page, to a bound', async () => {
    const world = newWorld();
    for (let at = 0; at < 7; at += 1) world.addVm(vmId(`vm-${at}`));
    await withArm({ world, pageSize: 3 }, async ({ client }) => {
      const list = {
        path: `${groupId}/providers/Microsoft.Compute/virtualMachines`,
        api: '2024-07-01',
        permission: 'x',
      };
      const whole = await client.list(list);
      assert.ok(whole.kind === 'list' && whole.items.length === 7 && whole.whole);
      const part = await client.list(list, 2);
      assert.ok(part.kind === 'list' && part.items.length === 6 && !part.whole);
    });
  });

  const ask = { path: `${groupId}/providers/Microsoft.Authorization/locks`, api: '2020-05-01', permission: 'x' };
  const first = (nextLink: unknown): string => JSON.stringify({ value: [{ id: 'a' }], nextLink });

  for (const end of [undefined, null, '']) {
    test(`ends where the next link is ${JSON.stringify(end)}`, async () => {
      const body = first(end);
      await withArm(
        { faults: [{ on: /locks/, harm: { kind: 'status', status: 200, headers: json, body } }] },
        async ({ client }) => {
          assert.deepEqual(await client.list(ask), { kind: 'list', items: [{ id: 'a' }], whole: true });
        },
      );
    });
  }

  test('goes on where one of two next links is empty', async () => {
    await withArm({}, async ({ client, arm }) => {
      const next = `${arm.url}${ask.path}?api-version=${ask.api}&$skiptoken=2`;
      const body = JSON.stringify({ value: [{ id: 'a' }], nextLink: '', '@odata.nextLink': next });
      arm.harm({
        on: /locks.*skiptoken/,
        harm: { kind: 'status', status: 200, headers: json, body: JSON.stringify({ value: [{ id: 'b' }] }) },
      });
      arm.harm({ on: /locks/, harm: { kind: 'status', status: 200, headers: json, body } });
      assert.deepEqual(await client.list(ask), { kind: 'list', items: [{ id: 'a' }, { id: 'b' }], whole: true });
    });
  });

  const port = '{port}';
  const links: readonly (readonly [string, unknown, RegExp])[] = [
    ['another host', 'https://evil.example/steal?token', /another host, evil\.example$/],
    ['another host on the same port', `https://evil.example:${port}/locks`, /another host, evil\.example:/],
    ['another port', 'https://localhost:1/locks', /another host, localhost:1$/],
    ['http', `http://localhost:${port}/locks`, /no plain https$/],
    ['userinfo', `https://a:b@localhost:${port}/locks`, /no plain https$/],
    ['a relative link', '/locks?page=2', /no URL$/],
    ['a number', 7, /no URL$/],
    ['an object', { href: 'x' }, /no URL$/],
    ['a blank', ' ', /no URL$/],
    ['false', false, /no URL$/],
  ];
  for (const [name, link, why] of links) {
    test(`is cut, and nothing is sent, where the next link is ${name}`, async () => {
      await withArm({}, async ({ client, arm }) => {
        const body = first(typeof link === 'string' ? link.replace(port, String(arm.port)) : link);
        arm.harm({ on: /locks/, harm: { kind: 'status', status: 200, headers: json, body } });
        const list = await client.list(ask);
        assert.ok(list.kind === 'list' && list.items.length === 1 && !list.whole);
        assert.match(list.why, why);
        assert.equal(list.trouble.kind, 'cut');
        assert.equal(arm.requests.length, 1);
      });
    });
  }

  test('is cut where its pages lead back', async () => {
    await withArm({}, async ({ client, arm }) => {
      const body = first(client.urlOf(ask));
      arm.harm({ on: /locks/, harm: { kind: 'status', status: 200, headers: json, body } });
      const list = await client.list(ask);
      assert.ok(list.kind === 'list' && !list.whole);
      assert.equal(list.why, 'its pages lead back to one that was read');
      assert.equal(arm.requests.length, 1);
    });
  });

  const second = (status: number, body: string) => ({ kind: 'status', status, headers: json, body }) as const;
  const denied = JSON.stringify({ error: { code: 'AuthorizationFailed', message: '' } });
  for (const [name, harm, kind, why] of [
    ['is refused', second(403, denied), 'denied', /^needs x$/],
    ['is not found', second(404, JSON.stringify({ error: { code: 'NotFound', message: '' } })), 'cut', /not found/],
    ['is answered by somebody else', second(404, '<html>Not Found</html>'), 'server', /without a word of Azure/],
    ['is no list', second(200, '{"value":{}}'), 'server', /no list/],
    ['fails', second(500, '{}'), 'server', /HTTP 500/],
    ['breaks off', { kind: 'reset' }, 'network', /broke off/],
  ] as const) {
    test(`is cut where its second page ${name}`, async () => {
      await withArm({}, async ({ client, arm }) => {
        const body = first(`${client.urlOf(ask)}&$skiptoken=2`);
        arm.harm({ on: /locks.*skiptoken/, harm });
        arm.harm({ on: /locks/, harm: { kind: 'status', status: 200, headers: json, body } });
        const list = await client.list(ask);
        assert.ok(list.kind === 'list' && list.items.length === 1 && !list.whole);
        assert.match(list.why, why);
        assert.equal(list.trouble.kind, kind);
      });
    });
  }
});

describe('that something does not exist', () => {
  const cases: readonly (readonly [body: string, headers: Readonly<Record<string, string>>, kind: string])[] = [
    [JSON.stringify({ error: { code: 'ResourceNotFound', message: 'x' } }), {}, 'absent'],
    [JSON.stringify({ Code: 'NotFound', Message: 'x' }), {}, 'absent'],
    ['', { 'x-ms-request-id': '5e8b' }, 'absent'],
    ['', {}, 'trouble'],
    ['{}', {}, 'trouble'],
    ['<html><h1>404 Not Found</h1></html>', {}, 'trouble'],
    ['<html>nginx</html>', { 'x-ms-request-id': '5e8b' }, 'trouble'],
  ];
  for (const [body, headers, kind] of cases)
    test(`is Azure's to say: ${JSON.stringify(body)} ${Object.keys(headers).join('')} is ${kind}`, async () => {
      await withArm({}, async ({ client, arm }) => {
        arm.harm({ on: /./, harm: { kind: 'status', status: 404, headers, body } });
        assert.equal((await client.get(ask)).kind, kind);
      });
    });
});

test('never more requests in flight than allowed', async () => {
  await withArm({ latencyMs: 30, limits: { inFlight: 5 } }, async ({ client, arm }) => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => client.get({ ...ask, path: `${groupId}${index}` })));
    assert.equal(arm.mostInFlight, 5);
  });
});

test('a canceled run ends at once', async () => {
  const controller = new AbortController();
  await withArm(
    { signal: controller.signal, faults: [{ on: /prod-rg/, harm: { kind: 'hang' } }] },
    async ({ client }) => {
      const reading = client.get(ask);
      setTimeout(() => controller.abort(new Error('canceled')), 20);
      await assert.rejects(reading, /canceled/);
    },
  );
});

test('names in a path are encoded, and stay one segment', async () => {
  await withArm({}, async ({ client }) => {
    const url = client.urlOf({
      path: `/subscriptions/${subscriptionId}/resourceGroups/a b?c#d/ü(1)`,
      api: '2021-04-01',
      query: { $filter: "name eq 'a b'" },
    });
    assert.match(url, /resourceGroups\/a%20b%3Fc%23d\/%C3%BC\(1\)\?/);
    assert.match(url, /name%20eq%20%27a%20b%27/);
  });
});
