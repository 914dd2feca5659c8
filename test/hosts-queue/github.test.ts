import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { GuardError } from '../../src/guard-error.ts';
import { createGitHubHost } from '../../src/hosts/github/host.ts';
import { testOutput } from '../hosts/outputs.ts';
import { fakeClock } from '../hosts-logs/support.ts';
import type { GitHubQueues } from '../simulator/github-queues.ts';
import { answerOf, client, repository, servers, token, whyNot } from './github-support.ts';

const { start, close } = servers();
after(close);

const namesAsked = (github: GitHubQueues): readonly string[] => github.requests.map(({ path }) => path);

describe('the concurrency groups of a run', () => {
  test('of the workflow and of a job: who holds and who waits', async () => {
    const github = await start({ now: () => Date.parse('2026-11-23T10:00:00.789Z') });
    const url = `${github.url}/${repository}/actions/runs`;
    github.enter({ runId: 76, runName: 'Release', jobId: 490, jobName: 'deploy', group: 'arm-vm-1' });
    github.enter({ runId: 77, group: 'release-main' });
    github.enter({ runId: 77, jobId: 501, jobName: 'deploy', group: 'ARM-vm-1', queue: 'max' });
    const api = client(github);
    assert.deepEqual(answerOf(await api.groupsOf('77')), [
      { name: 'ARM-vm-1', items: [{ position: 1, jobId: '501', jobName: 'deploy' }] },
      { name: 'release-main', items: [{ position: 0 }] },
    ]);
    assert.deepEqual(answerOf(await api.members('ARM-VM-1')), [
      { runId: '76', runName: 'Release', jobId: '490', jobName: 'deploy', url: `${url}/76/job/490`, holds: true },
      { runId: '77', runName: 'run 77', jobId: '501', jobName: 'deploy', url: `${url}/77/job/501`, holds: false },
    ]);
    assert.deepEqual(answerOf(await api.members('release-main')), [
      { runId: '77', runName: 'run 77', url: `${url}/77`, holds: true },
    ]);
    const at = Date.parse('2026-11-23T10:00:00Z');
    assert.deepEqual(answerOf(await api.activeGroups()), [
      { name: 'arm-vm-1', lastAcquiredAt: at },
      { name: 'release-main', lastAcquiredAt: at },
    ]);
    assert.equal(api.requests, 4);
    assert.equal(api.kind, 'concurrency-groups');
    assert.deepEqual([api.runId, api.jobId, api.jobKey], ['77', '501', 'deploy']);
  });

  test('times may be finer than a second', async () => {
    const github = await start({ resolution: 'millisecond', now: () => 1789 });
    github.enter({ runId: 77, group: 'a' });
    assert.equal(answerOf(await client(github).activeGroups())[0]?.lastAcquiredAt, 1789);
  });

  test('matrix jobs are several items of one run in one group; a called workflow has a name in two parts', async () => {
    const github = await start();
    github.enter({ runId: 77, jobId: 501, jobName: 'deploy (eastus)', group: 'g', queue: 'max' });
    github.enter({ runId: 77, jobId: 502, jobName: 'release / deploy', group: 'g', queue: 'max' });
    const api = client(github);
    assert.deepEqual(answerOf(await api.groupsOf('77'))[0]?.items, [
      { position: 0, jobId: '501', jobName: 'deploy (eastus)' },
      { position: 1, jobId: '502', jobName: 'release / deploy' },
    ]);
    assert.deepEqual(
      answerOf(await api.members('g')).map(({ runId, jobId, holds }) => [runId, jobId, holds]),
      [
        ['77', '501', true],
        ['77', '502', false],
      ],
    );
  });

  test('a group that the run has left has no items, and nobody once it is not active; a re-run is in it again', async () => {
    const github = await start();
    const first = github.enter({ runId: 77, jobId: 501, jobName: 'deploy', group: 'g' });
    first.release();
    const api = client(github);
    assert.deepEqual(answerOf(await api.groupsOf('77')), [{ name: 'g', items: [] }]);
    assert.deepEqual(answerOf(await api.members('g')), []);
    assert.deepEqual(answerOf(await api.activeGroups()), []);
    github.enter({ runId: 77, jobId: 601, jobName: 'deploy', group: 'g' });
    assert.deepEqual(answerOf(await api.groupsOf('77')), [
      { name: 'g', items: [{ position: 0, jobId: '601', jobName: 'deploy' }] },
    ]);
  });

  test('a run without groups has none; a job ID that the runner does not tell is empty', async () => {
    const github = await start();
    github.know(77);
    assert.deepEqual(answerOf(await client(github).groupsOf('77')), []);
    assert.match(whyNot(await client(github).groupsOf('7/7')), /^failed: .+its ID is no number/);
    for (const jobId of ['', 'null', '-1', '1.5', '12 34']) assert.equal(client(github, { jobId }).jobId, '');
  });

  test('both lists are read to their last page', async () => {
    const github = await start({ pageSize: 2 });
    for (const group of ['d', 'B', 'a', 'C', 'e']) github.enter({ runId: 77, group });
    const api = client(github);
    assert.equal(
      answerOf(await api.groupsOf('77'))
        .map(({ name }) => name)
        .join(''),
      'aBCde',
    );
    assert.equal(
      answerOf(await api.activeGroups())
        .map(({ name }) => name)
        .join(''),
      'aBCde',
    );
    assert.equal(api.requests, 6);
  });

  test('hostile names come through as they are, and are asked for as they are', async () => {
    const github = await start();
    const names = [
      'a/b/../c',
      'with space',
      '100%',
      '%2e%2E',
      'ü–日本',
      '?x=1&y#z',
      '"quoted"<b>',
      '::error::x',
      '...',
      "it's (a) *!",
    ];
    for (const group of names) github.enter({ runId: 77, group });
    const api = client(github);
    assert.deepEqual(
      answerOf(await api.groupsOf('77'))
        .map(({ name }) => name)
        .sort(),
      [...names].sort(),
    );
    for (const name of names) assert.equal(answerOf(await api.members(name))[0]?.runId, '77', name);
  });

  test('a name that cannot be in a path is not asked for', async () => {
    const github = await start();
    const api = client(github);
    for (const name of ['', '.', '..', '\ud800'])
      assert.match(whyNot(await api.members(name)), /^unsupported: .+ cannot be asked for by its name/);
    assert.equal(api.requests, 0);
  });
});

describe('what GitHub does not tell', () => {
  test('403: the missing permission, as YAML', async () => {
    const github = await start({ actionsRead: false });
    const api = client(github);
    for (const told of [await api.groupsOf('77'), await api.activeGroups(), await api.members('g')]) {
      assert.match(
        whyNot(told),
        /^denied: .+"Resource not accessible by integration".+`permissions: \{ actions: read \}`/,
      );
    }
    assert.equal(api.requests, 3, 'a permission does not come with time');
  });

  test('404 on a list: a server without the API, or a repository that the token may not see', async () => {
    const github = await start({ withoutApi: true, base: '/api/v3' });
    const api = client(github);
    for (const told of [await api.groupsOf('77'), await api.activeGroups()]) {
      assert.match(
        whyNot(told),
        /^unsupported: .+Enterprise Server may lack it.+may not see the repository contoso\/landing-zone/,
      );
    }
    assert.deepEqual(answerOf(await api.members('g')), []);
  });

  test('401, a renamed repository and a rate limit', async () => {
    const github = await start();
    assert.match(
      whyNot(await client(github, { token: 'ghs_other' }).groupsOf('77')),
      /^denied: .+does not accept the token/,
    );
    github.harm({
      on: /groups/,
      harm: { kind: 'status', status: 301, headers: { location: 'https://elsewhere.example/' } },
      times: 1,
    });
    assert.match(whyNot(await client(github).groupsOf('77')), /^failed: .+renamed or moved/);
    github.harm({
      on: /groups/,
      harm: { kind: 'status', status: 403, headers: { 'retry-after': '120' }, body: '{"message":"slow down"}' },
    });
    assert.match(whyNot(await client(github).groupsOf('77')), /^failed: .+limits the requests of this token/);
  });

  test('resets and 502 are tried again; what stays broken is told', async () => {
    const github = await start({ faults: [{ on: /groups/, harm: { kind: 'reset' }, times: 1 }] });
    github.harm({ on: /groups/, harm: { kind: 'status', status: 502 }, times: 1 });
    github.enter({ runId: 77, group: 'g' });
    const clock = fakeClock();
    const api = client(github, {}, clock);
    assert.equal(answerOf(await api.groupsOf('77')).length, 1);
    assert.equal(api.requests, 3);
    assert.equal(clock.pauses.length, 2);
    github.harm({ on: /groups/, harm: { kind: 'reset' } });
    assert.match(whyNot(await api.members('g')), /^failed: The concurrency group "g" could not be read/);
  });

  test('of a list cut at a page, what was seen is kept', async () => {
    const github = await start({ pageSize: 1, faults: [{ on: /after=/, harm: { kind: 'cut-body', bytes: 20 } }] });
    github.enter({ runId: 77, group: 'a' });
    github.enter({ runId: 77, group: 'b' });
    const told = await client(github).groupsOf('77');
    assert.ok(told.status === 'part' && told.because === 'failed');
    assert.deepEqual(
      told.seen.map(({ name }) => name),
      ['a'],
    );
    assert.match(whyNot(told), /^part: .+was read in part: 1 entry, then /);
  });

  test('the token goes to no other host, and a list that does not end is given up', async () => {
    const github = await start();
    const elsewhere = await start();
    const body = JSON.stringify({ total_count: 0, concurrency_groups: [] });
    const link = (url: string) => ({ link: `<${url}>; rel="next"` });
    const list = { on: /concurrency_groups/, times: 1 };
    const places: readonly (readonly [string, RegExp])[] = [
      [elsewhere.url, /another host/],
      [github.url.replace('https:', 'http:'), /no plain https/],
      ['https://localhost.evil.example', /another host/],
      [`${github.url}/repos/contoso/other`, /outside of what this run may read/],
      [`${github.url}/repos/${repository}/../other`, /dot segments/],
      ['', /no URL/],
    ];
    for (const [place, why] of places) {
      github.harm({ ...list, harm: { kind: 'status', status: 200, headers: link(`${place}/next`), body } });
      const told = whyNot(await client(github).activeGroups());
      assert.match(told, /^part: .+its next page was not followed: its link/);
      assert.match(told, why);
    }
    assert.equal(elsewhere.requests.length, 0);
    const again = `${github.url}/repos/${repository}/actions/concurrency_groups?after=x`;
    github.harm({ on: /concurrency_groups/, harm: { kind: 'status', status: 200, headers: link(again), body } });
    const api = client(github);
    assert.match(whyNot(await api.activeGroups()), /^part: .+its pages lead back/);
    assert.equal(api.requests, 2);
  });

  test('an answer that hides somebody, or is none, is not taken for a short queue', async () => {
    const github = await start();
    const answers: readonly unknown[] = [
      '<html>',
      [],
      {},
      { concurrency_groups: {} },
      { concurrency_groups: [{ group_name: '' }] },
      { concurrency_groups: [{ group_name: 'g' }] },
      { concurrency_groups: [{ group_name: 'g', group_members: [{ position: -1 }] }] },
      { concurrency_groups: [{ group_name: 'g', group_members: [{ status: 'pending' }] }] },
    ];
    for (const answer of answers) {
      const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
      github.harm({ on: /runs/, harm: { kind: 'status', status: 200, body }, times: 1 });
      assert.match(whyNot(await client(github).groupsOf('77')), /^failed: .+not what GitHub's API gives/, body);
    }
    for (const group_members of [undefined, [null], [{ run_id: 'x' }], [{ run_id: 1, status: 'in_progress' }, {}]]) {
      github.harm({
        on: /groups\/g/,
        harm: { kind: 'status', status: 200, body: JSON.stringify({ group_members }) },
        times: 1,
      });
      assert.match(whyNot(await client(github).members('g')), /^failed: /);
    }
  });

  test('what may be missing is left out, and an address comes from no answer', async () => {
    const github = await start();
    const group_members = [
      { run_id: 9007199254740991 },
      { run_id: '5', job_id: null, job_name: null, run_html_url: 'javascript://x' },
    ];
    github.harm({ on: /groups\/g/, harm: { kind: 'status', status: 200, body: JSON.stringify({ group_members }) } });
    assert.deepEqual(answerOf(await client(github).members('g')), [
      {
        runId: '9007199254740991',
        runName: '',
        url: `${github.url}/${repository}/actions/runs/9007199254740991`,
        holds: true,
      },
      { runId: '5', runName: '', url: `${github.url}/${repository}/actions/runs/5`, holds: false },
    ]);
    const passing = {
      group_members: [
        { run_id: 1, status: 'pending' },
        { run_id: 2, status: 'in_progress' },
      ],
    };
    github.harm({ on: /groups\/passing/, harm: { kind: 'status', status: 200, body: JSON.stringify(passing) } });
    assert.deepEqual(
      answerOf(await client(github).members('passing')).map(({ holds }) => holds),
      [false, true],
      'where the status is told, it counts',
    );
    const concurrency_groups = [{ group_name: 'g', last_acquired_at: null }, { group_name: 'h' }];
    github.harm({ on: /groups/, harm: { kind: 'status', status: 200, body: JSON.stringify({ concurrency_groups }) } });
    assert.deepEqual(answerOf(await client(github).activeGroups()), [{ name: 'g' }, { name: 'h' }]);
  });

  test('without a token, a repository or a run nothing is asked', async () => {
    const github = await start();
    const cases = [
      [{ token: '' }, /^denied: .+"github-token" is empty/],
      [{ token: `${token}\n` }, /^denied: .+characters that no token has/],
      [{ repository: '' }, /^unsupported: .+GITHUB_REPOSITORY is ""/],
      [{ repository: '../x' }, /^unsupported: /],
      [{ runId: '7/7' }, /^unsupported: .+GITHUB_RUN_ID/],
      [{ apiUrl: 'api.github.com' }, /^unsupported: .+GITHUB_API_URL/],
    ] as const;
    for (const [options, expected] of cases) {
      const api = client(github, { ...options, workflowRef: `${repository}/.github/workflows/x.yml@refs/heads/main` });
      for (const told of [
        await api.groupsOf('77'),
        await api.activeGroups(),
        await api.members('g'),
        await api.declared(),
      ]) {
        assert.match(whyNot(told), expected);
        assert.ok(!whyNot(told).includes(token));
      }
      assert.equal(api.requests, 0);
    }
    assert.deepEqual(namesAsked(github), []);
  });

  test('the token is in no text, also where the server repeats it', async () => {
    const github = await start();
    github.harm({
      on: /./,
      harm: { kind: 'status', status: 403, body: JSON.stringify({ message: `no ${token}\n::error::x` }) },
    });
    const why = whyNot(await client(github).groupsOf('77'));
    assert.ok(!why.includes(token) && !why.includes('\n'), why);
  });

  test('a canceled run ends the question', async () => {
    const github = await start({ faults: [{ on: /./, harm: { kind: 'hang' } }] });
    const stop = new AbortController();
    const asked = client(github, { signal: stop.signal }).groupsOf('77');
    stop.abort();
    await assert.rejects(asked, (error) => error instanceof GuardError && error.kind === 'canceled');
  });
});

test('the host gives the client what the runner tells', async () => {
  const github = await start();
  const entry = { runId: 77, jobId: 501, group: 'g' };
  const seen: unknown[] = [];
  const { gitHubConcurrency } = await import('../../src/hosts/github/concurrency.ts');
  const host = createGitHubHost({
    env: {
      ...github.environment(entry, 'deploy'),
      GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/x.yml@refs/heads/main',
      GITHUB_WORKFLOW_SHA: 'f'.repeat(40),
      GITHUB_WORKSPACE: '/w',
    },
    stdout: testOutput(),
    stderr: testOutput(),
    onSignal: () => undefined,
    loadQueue: async () => ({
      gitHubConcurrency: (options) => {
        const { signal: _, ...told } = options;
        seen.push(told);
        return gitHubConcurrency(options);
      },
    }),
  });
  const queue = await host.queue();
  assert.equal(queue.kind, 'concurrency-groups');
  assert.deepEqual(seen, [
    {
      token,
      apiUrl: github.url,
      serverUrl: github.url,
      repository,
      runId: '77',
      jobId: '501',
      jobKey: 'deploy',
      workflowRef: 'a/b/.github/workflows/x.yml@refs/heads/main',
      workflowSha: 'f'.repeat(40),
      workspace: '/w',
    },
  ]);
  assert.equal(github.requests.length, 0);
});

test('the simulator refuses what the real one refuses', async () => {
  const github = await start();
  github.enter({ runId: 77, group: 'g' });
  github.enter({ runId: 78, jobId: 9, group: 'g', queue: 'max' });
  github.enter({ runId: 79, group: 'g', queue: 'max' });
  const { createHttp } = await import('../../src/http/client.ts');
  const { never, tools } = await import('../hosts-logs/support.ts');
  const http = createHttp(tools(github.ca), { origin: github.url, read: ['/'] });
  const headers = { authorization: `Bearer ${token}` };
  const get = async (query: string) => {
    const url = `${github.url}/repos/${repository}/actions/${query}`;
    const { status, text } = await http.read({ url, what: 'it', headers, signal: never });
    return { status, body: JSON.parse(text) };
  };
  const ahead = await get('concurrency_groups/G?ahead_of_job=9');
  assert.deepEqual(
    ahead.body.group_members.map((item: { run_id: number }) => item.run_id),
    [77, 78],
  );
  assert.equal((await get('concurrency_groups/g?ahead_of_run=79')).body.total_count, 3);
  assert.equal((await get('concurrency_groups/g?ahead_of_run=78')).status, 422, 'its item is of a job');
  assert.equal((await get('concurrency_groups/g?ahead_of_run=77&ahead_of_job=9')).status, 422);
  assert.equal((await get('concurrency_groups/nobody')).status, 404);
  assert.equal((await get('runs/1/concurrency_groups')).status, 404);
});
