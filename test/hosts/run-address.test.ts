import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArguments } from '../../src/hosts/terminal/args.ts';
import { createTerminalHost } from '../../src/hosts/terminal/host.ts';
import { type Environment, isAddress, runAddress } from '../../src/hosts/terminal/run-address.ts';

const at = (text: string, env: Environment = {}, given = ''): Record<string, unknown> => ({
  ...runAddress(text, env, given),
});

const github = { GITHUB_TOKEN: 'of-github-com' };
const enterprise = { GH_HOST: 'git.contoso.example', GH_ENTERPRISE_TOKEN: 'of-contoso' };
const devops = { AZURE_DEVOPS_EXT_PAT: 'of-a-person' };

describe('the address of a run of GitHub', () => {
  test('is read as a browser shows it', () => {
    for (const [tail, more] of [
      ['', {}],
      ['/', {}],
      ['/attempts/2', { attempt: '2' }],
      ['/job/19900400500', { jobId: '19900400500' }],
      ['/attempts/2/job/7?pr=3#step:5:12', { attempt: '2', jobId: '7' }],
    ] as const)
      assert.deepEqual(at(`https://github.com/contoso/shop/actions/runs/7100200300${tail}`, github), {
        platform: 'github',
        serverUrl: 'https://github.com',
        apiUrl: 'https://api.github.com',
        repository: 'contoso/shop',
        runId: '7100200300',
        ...more,
        token: 'of-github-com',
      });
  });

  test('of a server or of data residency has the API of that host', () => {
    const server = at('https://git.contoso.example/a/b/actions/runs/1', enterprise);
    assert.deepEqual([server.apiUrl, server.token], ['https://git.contoso.example/api/v3', 'of-contoso']);
    const cloud = at('https://contoso.ghe.com/a/b/actions/runs/1', { GH_HOST: 'contoso.ghe.com', GH_TOKEN: 'of-ghe' });
    assert.deepEqual([cloud.apiUrl, cloud.token], ['https://api.contoso.ghe.com', 'of-ghe']);
    const job = {
      GITHUB_SERVER_URL: 'https://git.contoso.example',
      GITHUB_API_URL: 'https://git.contoso.example/api/v3',
      GITHUB_TOKEN: 't',
    };
    assert.equal(at('https://git.contoso.example/a/b/actions/runs/1', job).token, 't');
  });
});

describe('the address of a build of Azure Pipelines', () => {
  test('is read as a browser shows it', () => {
    for (const [text, collectionUri, project] of [
      [
        'https://dev.azure.com/contoso/Landing%20Zone/_build/results?buildId=41&view=logs&j=1',
        'https://dev.azure.com/contoso/',
        'Landing Zone',
      ],
      ['https://contoso.visualstudio.com/shop/_build/results?buildId=41', 'https://contoso.visualstudio.com/', 'shop'],
      [
        'https://contoso.visualstudio.com/DefaultCollection/shop/_build/index?buildId=41',
        'https://contoso.visualstudio.com/DefaultCollection/',
        'shop',
      ],
    ] as const)
      assert.deepEqual(at(text, devops), {
        platform: 'pipelines',
        collectionUri,
        project,
        buildId: '41',
        token: 'of-a-person',
      });
  });

  test('of a server needs to be named where the token is set', () => {
    const text = 'https://devops.contoso.example/tfs/Main/shop/_build/results?buildId=41';
    const own = { SYSTEM_COLLECTIONURI: 'https://devops.contoso.example/tfs/Main' };
    assert.throws(() => at(text, devops), { kind: 'denied' });
    assert.equal(at(text, { ...devops, ...own }).token, 'of-a-person');
    assert.equal(at(text, { ...own, SYSTEM_ACCESSTOKEN: 'of-a-job' }).token, 'of-a-job');
  });
});

describe('a token', () => {
  /** Addresses that look like home, or whose host somebody else owns. */
  const elsewhere = [
    'https://github.com.evil.example/a/b/actions/runs/1',
    'https://evil.example/a/b/actions/runs/1',
    'https://github.com:8443/a/b/actions/runs/1',
    'https://git.contoso.example.evil.example/a/b/actions/runs/1',
    'https://dev.azure.com.evil.example/c/p/_build/results?buildId=1',
    'https://evil.example/dev.azure.com/p/_build/results?buildId=1',
    'https://evilvisualstudio.com/p/_build/results?buildId=1',
  ];
  const all = {
    ...github,
    ...enterprise,
    ...devops,
    SYSTEM_ACCESSTOKEN: 'of-a-job',
    SYSTEM_COLLECTIONURI: 'https://dev.azure.com/contoso/',
  };

  for (const text of elsewhere)
    test(`goes only to the host it belongs to, and not to ${new URL(text).host}`, () => {
      assert.throws(
        () => at(text, all, 'given-by-flag'),
        (error: Error & { readonly kind: string; readonly hint?: string }) =>
          ['denied', 'input'].includes(error.kind) &&
          !/of-github|of-contoso|of-a-|given-by/.test(`${error.message} ${error.hint}`),
      );
    });

  test('of a job goes to its own collection alone', () => {
    assert.equal(at('https://dev.azure.com/fabrikam/p/_build/results?buildId=1', all).token, 'of-a-person');
    assert.equal(at('https://dev.azure.com/contoso/p/_build/results?buildId=1', all).token, 'of-a-job');
  });
});

test('what is no such page is refused in one sentence, and without its credentials', () => {
  for (const text of [
    'http://github.com/a/b/actions/runs/1',
    'https://me:secret@github.com/a/b/actions/runs/1',
    'https://github.com/a/b/actions/workflows/x.yml',
    'https://github.com/a/b/pull/1/../../actions/runs/1/x',
    'https://dev.azure.com/p/_build/results?buildId=1',
    'https://dev.azure.com/c/%2e%2e/_build/results?buildId=1',
    'https://dev.azure.com/c/a%2Fb/_build/results?buildId=1',
    'https://dev.azure.com/c/p/_build/results?buildId=x',
    'https://',
  ])
    assert.throws(() => at(text, { ...github, ...devops }), { kind: 'input' }, text);
});

describe('on the command line', () => {
  test('an address is no file, and stands alone', () => {
    const call = readArguments(['diagnose', 'https://github.com/a/b/actions/runs/1']);
    assert.ok(call.kind === 'run');
    assert.deepEqual(
      [call.values.get('run-id'), call.values.has('log')],
      ['https://github.com/a/b/actions/runs/1', false],
    );
    assert.ok(!isAddress('https.log') && isAddress('HTTPS://x'));
    assert.throws(() => readArguments(['diagnose', 'https://github.com/a/b/actions/runs/1', 'deploy.log']), {
      kind: 'input',
    });
  });

  test('leads to the logs of that run, with its token hidden in all that is printed', async () => {
    const asked: unknown[] = [];
    const host = createTerminalHost({
      argv: ['diagnose', 'https://dev.azure.com/contoso/shop/_build/results?buildId=41'],
      env: devops,
      onSignal: () => {},
      loadRunLogs: async () => ({
        logsAt: async (address) => {
          asked.push(address);
          return { sources: [], gaps: [], requests: 0 };
        },
      }),
    });
    await host.failedLogs(host.input('run-id'));
    assert.deepEqual(asked, [
      {
        platform: 'pipelines',
        collectionUri: 'https://dev.azure.com/contoso/',
        project: 'shop',
        buildId: '41',
        token: 'of-a-person',
      },
    ]);
    assert.equal(host.masked('it is of-a-person'), 'it is ***');
  });
});
