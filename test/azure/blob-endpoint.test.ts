import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { containerOf } from '../../src/azure/blob-endpoint.ts';

const microsoft = { name: 'AzureCloud', authorityHost: 'https://login.microsoftonline.com' };
const china = { name: 'AzureChinaCloud', authorityHost: 'https://login.chinacloudapi.cn' };
const government = { name: 'AzureUSGovernment', authorityHost: 'https://login.microsoftonline.us' };
/** A stack that Entra ID signs in for, and one that somebody else does. */
const stack = { name: 'custom', authorityHost: 'https://login.microsoftonline.com' };
const own = { name: 'custom', authorityHost: 'https://adfs.stack.example' };
/** Not known before the control plane was asked. */
const unknown = { name: 'custom', authorityHost: '' };
const long = 'a'.repeat(64);

describe('a container', () => {
  const rows: readonly (readonly [string, Parameters<typeof containerOf>[1], string])[] = [
    ['https://ops.blob.core.windows.net/locks', microsoft, '/locks'],
    [' https://OPS.blob.core.windows.net/locks/ ', microsoft, '/locks'],
    ['https://ops.privatelink.blob.core.windows.net/conflict-guard', microsoft, '/conflict-guard'],
    ['https://ops.z33.blob.storage.azure.net/locks', microsoft, '/locks'],
    ['https://ops.blob.core.windows.net/locks', stack, '/locks'],
    ['https://ops.blob.core.chinacloudapi.cn/locks', china, '/locks'],
    ['https://ops.blob.core.usgovcloudapi.net/locks', government, '/locks'],
    ['https://ops.blob.stack.example/locks', own, '/locks'],
    ['https://127.0.0.1:10000/devstoreaccount1/locks', own, '/devstoreaccount1/locks'],
    ['https://localhost:10000/devstoreaccount1/locks', unknown, '/devstoreaccount1/locks'],
  ];
  for (const [url, cloud, path] of rows)
    test(`${url} for ${cloud.name}, ${cloud.authorityHost}`, () => {
      const container = containerOf(url, cloud);
      assert.ok(!('problem' in container), JSON.stringify(container));
      assert.equal(container.path, path);
      assert.equal(container.url, `${container.origin}${path}`);
      assert.equal(container.url, container.url.toLowerCase());
    });
});

describe('what is none', () => {
  const rows: readonly (readonly [string, string, Parameters<typeof containerOf>[1], RegExp])[] = [
    ['text', 'locks', microsoft, /URL of a blob container/],
    ['plain http', 'http://ops.blob.core.windows.net/locks', microsoft, /an https URL/],
    ['another scheme', 'wasbs://locks@ops.blob.core.windows.net/', microsoft, /URL of a blob container|an https URL/],
    ['an account', 'https://ops.blob.core.windows.net', microsoft, /URL of a blob container/],
    ['an account with a slash', 'https://ops.blob.core.windows.net/', microsoft, /URL of a blob container/],
    ['a blob', 'https://ops.blob.core.windows.net/locks/x.json', microsoft, /URL of a blob container/],
    ['a blob of a path style account', 'https://127.0.0.1:1/acc1/locks/x', own, /URL of a blob container/],
    ['capital letters', 'https://ops.blob.core.windows.net/Locks', microsoft, /small letters/],
    ['a short name', 'https://ops.blob.core.windows.net/ab', microsoft, /3 to 63/],
    ['a long name', `https://ops.blob.core.windows.net/${long}`, microsoft, /3 to 63/],
    ['two hyphens', 'https://ops.blob.core.windows.net/a--b', microsoft, /3 to 63/],
    ['the root container', 'https://ops.blob.core.windows.net/$root', microsoft, /3 to 63/],
    ['dots', 'https://ops.blob.core.windows.net/a/../b', microsoft, /URL of a blob container/],
    ['an encoded slash', 'https://ops.blob.core.windows.net/a%2fb', microsoft, /3 to 63/],
    ['the data lake', 'https://ops.dfs.core.windows.net/locks', microsoft, /blob endpoint of AzureCloud/],
    [
      'a host of nobody',
      'https://ops.blob.core.windows.net.evil.example/locks',
      microsoft,
      /blob endpoint of AzureCloud/,
    ],
    ['a host that only ends so', 'https://evilblob.core.windows.net/locks', microsoft, /blob endpoint of AzureCloud/],
    ['a subdomain too many', 'https://a.b.blob.core.windows.net/locks', microsoft, /blob endpoint of AzureCloud/],
    [
      'loopback with a token of Microsoft',
      'https://127.0.0.1:10000/devstoreaccount1/locks',
      microsoft,
      /blob endpoint of AzureCloud/,
    ],
    ['a stack with a token of Microsoft', 'https://ops.blob.stack.example/locks', stack, /blob endpoint of AzureCloud/],
    ['another cloud', 'https://ops.blob.core.chinacloudapi.cn/locks', microsoft, /blob endpoint of AzureCloud/],
    ['another cloud', 'https://ops.blob.core.windows.net/locks', china, /blob endpoint of AzureChinaCloud/],
    ['another cloud', 'https://ops.blob.core.windows.net/locks', government, /blob endpoint of AzureUSGovernment/],
    ['Microsoft for somebody else', 'https://ops.blob.core.windows.net/locks', own, /that this run signs in to/],
  ];
  for (const [what, url, cloud, expected] of rows)
    test(`${what}: ${url.slice(0, 60)} for ${cloud.authorityHost}`, () => {
      const container = containerOf(url, cloud);
      assert.ok('problem' in container, JSON.stringify(container));
      assert.match(container.problem.expected, expected);
    });

  test('is told where it belongs', () => {
    const hint = (url: string): string => {
      const container = containerOf(url, microsoft);
      return 'problem' in container ? (container.problem.hint ?? '') : '';
    };
    assert.match(hint('https://ops.blob.core.chinacloudapi.cn/locks'), /AzureChinaCloud.*environment/);
    assert.match(hint('https://ops.dfs.core.windows.net/locks'), /dfs endpoint/);
  });
});

describe('a secret in it', () => {
  const secret = 'c2VjcmV0LXNpZ25hdHVyZQ';
  const urls = [
    `https://ops.blob.core.windows.net/locks?sv=2022-11-02&ss=b&sig=${secret}`,
    `https://ops.blob.core.windows.net/locks?SIG=${secret}`,
    `https://ops.blob.core.windows.net/locks?x=${secret}`,
    `https://ops.blob.core.windows.net/locks#${secret}`,
    `https://user:${secret}@ops.blob.core.windows.net/locks`,
    `http://ops.blob.core.windows.net/locks?sig=${secret}`,
    `nonsense?sig=${secret}`,
  ];
  for (const url of urls)
    test(`is refused and not shown: ${url.replace(secret, '…')}`, () => {
      const container = containerOf(url, microsoft);
      assert.ok('problem' in container);
      assert.ok(!JSON.stringify(container).includes(secret));
      if (/sig=/i.test(url)) assert.match(container.problem.hint ?? '', /stands in logs/);
    });
});
