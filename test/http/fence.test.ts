import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Address, baseOf, createFence, type Outside, Stray, strayOf } from '../../src/http/fence.ts';

const own = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';
const foreign = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const arm = 'https://management.azure.com';
const below = `${arm}/subscriptions/${own}`;
const vm = `/subscriptions/${own}/resourceGroups/prod-rg/providers/Microsoft.Compute/virtualMachines/api-01`;
const fence = () => createFence({ origin: arm, read: [`/subscriptions/${own}`], write: [vm] });

describe('questions', () => {
  const path = `/subscriptions/${own}/providers/Microsoft.Storage/checkNameAvailability`;
  const asking = createFence({ origin: arm, read: [`/subscriptions/${own}`], ask: [path] });
  const refused = [
    `${arm}${path}/x`,
    `${arm}/subscriptions/${own}/providers/Microsoft.Storage`,
    `${arm}/subscriptions/${foreign}/providers/Microsoft.Storage/checkNameAvailability`,
    `https://example.com${path}`,
    `${arm}${vm}/deallocate`,
    `${arm}${path}/../../Microsoft.Compute/virtualMachines`,
  ];
  test('go to the paths that the reach names, in any case', () => {
    assert.ok(asking.ask(`${arm}${path}?api-version=2023-01-01`) instanceof Address);
    assert.ok(asking.ask(`${arm}${path.toLowerCase()}`) instanceof Address);
  });
  for (const url of refused)
    test(`and not to ${url}`, () => {
      assert.ok('outside' in asking.ask(url));
    });
  test('are no change, and a change is no question', () => {
    assert.ok('outside' in asking.write(`${arm}${path}`));
    assert.ok('outside' in fence().ask(`${arm}${vm}/deallocate`));
    assert.ok('outside' in fence().ask(`${arm}${path}`));
  });
});

describe('a store', () => {
  const blob = 'https://ops.blob.core.windows.net';
  const own = createFence({ origin: blob, read: ['/locks'], store: ['/locks'] });
  for (const url of [`${blob}/locks/ledger/x.json`, `${blob}/locks/runs/a?comp=lease`])
    test(`is changed at ${url}`, () => {
      assert.ok(own.store(url) instanceof Address);
    });
  const refused = [
    `${blob}/locks`,
    `${blob}/locks/`,
    `${blob}/locks?restype=container`,
    `${blob}/locks2/x`,
    `${blob}/other/x`,
    `${blob}/locks/../other/x`,
    `${blob}/locks/%2e%2e/other/x`,
    `${blob}/locks/a%2f..%2f..%2fother`,
    'http://ops.blob.core.windows.net/locks/x',
    'https://ops2.blob.core.windows.net/locks/x',
    'https://ops.blob.core.windows.net:444/locks/x',
  ];
  for (const url of refused)
    test(`and not at ${url}`, () => {
      assert.ok('outside' in own.store(url));
    });
  test('is nothing that another client may change', () => {
    assert.ok('outside' in fence().store(`${arm}${vm}`));
    assert.ok('outside' in createFence({ origin: blob, read: ['/locks'] }).store(`${blob}/locks/x`));
    assert.ok(
      'outside' in createFence({ origin: blob, read: ['/'], store: ['/'] }).store(`${blob}/locks/x`),
      'a whole account is no store',
    );
  });
});

const why = (checked: Address | Outside): string =>
  'outside' in checked ? checked.outside : `inside: ${checked.url.href}`;

/** What a server, a log or the output of a command may name, and what it comes to. */
const hostile: Readonly<Record<string, readonly string[]>> = {
  'is no URL': [
    '',
    ' ',
    'null',
    '/',
    `/subscriptions/${own}/locks?page=2`,
    `//management.azure.com/subscriptions/${own}`,
    `\\\\management.azure.com\\subscriptions\\${own}`,
    `management.azure.com/subscriptions/${own}`,
    'https://',
    'https:///subscriptions',
    `https:/management.azure.com/subscriptions/${own}`,
    `https:management.azure.com/subscriptions/${own}`,
    `https:\\\\management.azure.com/subscriptions/${own}`,
    'javascript:alert(1)',
    'data:text/html,x',
    'https://management.azure.com:99999/x',
    'https://manage ment.azure.com/x',
    'https://[::1/x',
    `?page=2`,
    `..`,
    `ht\ntps://management.azure.com/subscriptions/${own}`,
    ` ${below}`,
    `\u200b${below}`,
  ],
  'is no plain https': [
    below.replace('https:', 'http:'),
    below.replace('https:', 'ftp:'),
    below.replace('https:', 'file:'),
    below.replace('https:', 'ws:'),
    `https://user@management.azure.com/subscriptions/${own}`,
    `https://user:secret@management.azure.com/subscriptions/${own}`,
    `https://@management.azure.com/subscriptions/${own}`,
    `https://management.azure.com@evil.example/subscriptions/${own}`,
    `https://management.azure.com:443@evil.example/subscriptions/${own}`,
  ],
  'leads to another host': [
    `https://evil.example/subscriptions/${own}`,
    `https://management.azure.com.evil.example/subscriptions/${own}`,
    `https://evil-management.azure.com/subscriptions/${own}`,
    `https://management.azure.com.:443/subscriptions/${own}`,
    `https://management.azure.com:8443/subscriptions/${own}`,
    `https://management.azure.com:80/subscriptions/${own}`,
    `https://eastus.management.azure.com/subscriptions/${own}`,
    `https://management.azure.co/subscriptions/${own}`,
    `https://127.0.0.1/subscriptions/${own}`,
    `https://169.254.169.254/metadata/identity/oauth2/token`,
    `https://[::1]/subscriptions/${own}`,
    `https://2130706433/subscriptions/${own}`,
  ],
  'names a host in a strange form': [
    `https://management%2eazure%2ecom/subscriptions/${own}`,
    `https://management。azure。com/subscriptions/${own}`,
    `https://mаnagement.azure.com/subscriptions/${own}`,
    `https://management.azure.com:/subscriptions/${own}`,
    `https://management.azure.com;evil.example/subscriptions/${own}`,
  ],
  'holds characters that no URL has': [
    `${below}\\..\\..\\${foreign}`,
    `${arm}\\subscriptions\\${own}`,
    `https://management.azure.com\\@evil.example/subscriptions/${own}`,
    `${below}/locks\n?x`,
    `${below}/\t../${foreign}`,
    `${below}/.\n./${foreign}`,
    `${below}\u0000`,
    `${below}/a b`,
    `${below}/\u202egnp.exe`,
    `${below}/\u200b../${foreign}`,
    `${below}?a=b\r\nX-Injected: 1`,
  ],
  'has a fragment': [`${below}#`, `${below}#/subscriptions/${foreign}`, `${below}?x#y`],
  'has dot segments or encoded separators in its path': [
    `${below}/../${foreign}`,
    `${below}/..`,
    `${below}/.`,
    `${below}/./locks`,
    `${below}/resourceGroups/../../${foreign}/resourceGroups/rg`,
    `${below}/%2e%2e/${foreign}`,
    `${below}/%2E%2E/${foreign}`,
    `${below}/.%2e/${foreign}`,
    `${below}/%2e./${foreign}`,
    `${below}/%2e/locks`,
    `${below}/%252e%252e/${foreign}`,
    `${below}/%25252e%25252e/${foreign}`,
    `${below}/..;/${foreign}`,
    `${below}/..;a=b/${foreign}`,
    `${below}/..%3b/${foreign}`,
    `${below}%2f..%2f${foreign}`,
    `${below}/a%2F..%2F..%2F${foreign}`,
    `${below}/a%252f..%252f${foreign}`,
    `${below}/a%5c..%5c${foreign}`,
    `${below}/a%5C..%5C${foreign}`,
    `${below}/%00`,
    `${below}/x%0d%0aHost:%20evil`,
    `${below}/x%1f`,
    `${below}/x%7f`,
    `${below}/%`,
    `${below}/%zz`,
    `${below}/%c0%ae%c0%ae/${foreign}`,
    `${below}/%e0%80%ae`,
  ],
  'leads outside of what this run may read': [
    arm,
    `${arm}/`,
    `${arm}/subscriptions`,
    `${arm}/subscriptions?api-version=2022-12-01`,
    `${arm}/subscriptions/${foreign}`,
    `${arm}/subscriptions/${foreign}/resourceGroups/rg?x=/subscriptions/${own}`,
    `${below}0/resourceGroups/rg`,
    `${below}.evil`,
    `${below}%20/x`,
    `${arm}//subscriptions/${own}`,
    `${arm}/x/subscriptions/${own}`,
    `${arm}/subscriptions//${own}`,
    `${arm}/tenants`,
    `${arm}/providers/Microsoft.Management/managementGroups/root`,
    `${arm}/subscriptions/${own.slice(0, -1)}`,
  ],
};

describe('a URL that somebody names', () => {
  const count = Object.values(hostile).flat().length;
  test(`${count} hostile ones are outside`, () => {
    assert.ok(count >= 60);
    for (const [reason, urls] of Object.entries(hostile)) {
      for (const url of urls)
        assert.ok(why(fence().read(url)).startsWith(reason), `${JSON.stringify(url)}: ${why(fence().read(url))}`);
    }
  });

  test('none of them may be written either', () => {
    for (const url of Object.values(hostile).flat()) assert.ok('outside' in fence().write(url), url);
  });

  const fine: readonly (readonly [string, string])[] = [
    [below, below],
    [`${below}/`, `${below}/`],
    [below.toUpperCase().replace('HTTPS', 'https'), `${arm}/SUBSCRIPTIONS/${own.toUpperCase()}`],
    ['https://management.azure.com:443/subscriptions/'.concat(own, '/locks'), `${below}/locks`],
    [`${below}/resourceGroups/a%20b/providers/x?api-version=1&$skiptoken=a%2Fb%2e%2e%3d`, ''],
    [`${below}/resourceGroups/gr%C3%BCn`, ''],
    [`${below}/certificates/x%23%23West`, ''],
    [`${below}/providers/Microsoft.Compute/locations/westeurope/operations/1?p=2&t=3`, ''],
    [`${below}/a...b/..c/d..`, ''],
    [`${below}?$filter=name eq 'x'`, `${below}?$filter=name%20eq%20%27x%27`],
  ];
  for (const [url, href] of fine) {
    test(`${url} is inside`, () => {
      const checked = fence().read(url);
      assert.ok(checked instanceof Address, why(checked));
      assert.equal(checked.url.href, href === '' ? url : href);
    });
  }

  test('why it is not followed never repeats a query, a password or a character that moves the cursor', () => {
    for (const url of [
      `https://evil.example/x?sig=SECRET`,
      `https://u:SECRET@evil.example/`,
      `${arm}/\u001b[2J?SECRET`,
      `${arm}/x?SECRET`,
    ]) {
      assert.doesNotMatch(why(fence().read(url)), /SECRET|[\p{Cc}\p{Cf}]/u);
    }
    const path = '/'.padEnd(10_000, 'x');
    assert.equal(why(fence().read(`${arm}${path}`)), `leads outside of what this run may read (${path.slice(0, 99)}…)`);
    assert.equal(
      why(fence().read(`${arm}${path.slice(0, 100)}`)),
      `leads outside of what this run may read (${path.slice(0, 100)})`,
    );
    assert.equal(why(fence().read('https://evil.example:8443/x')), 'leads to another host, evil.example:8443');
  });
});

describe('what may be changed', () => {
  const post = (path: string): string => why(fence().write(`${arm}${path}?api-version=1`));

  test('an action of a named ID, in any case', () => {
    assert.match(post(`${vm}/deallocate`), /^inside/);
    assert.match(post(`${vm.toUpperCase()}/START`), /^inside/);
  });

  for (const path of [
    vm,
    `${vm}/`,
    `${vm}/extensions/x`,
    `${vm}/extensions/x/start`,
    `${vm}/a.b`,
    `${vm}/%61ction%2f`,
    `${vm}2/start`,
    vm.replace('api-01', 'api-02/start'),
    vm.replace(own, foreign).concat('/start'),
    `/subscriptions/${own}/resourceGroups/prod-rg/exportTemplate`,
  ]) {
    test(`not ${path.slice(40)}`, () =>
      assert.match(post(path), /^(?:leads outside of what this run may change|has dot segments)/));
  }

  test('nothing where nothing is named', () => {
    const checked = createFence({ origin: arm, read: ['/'] }).write(`${arm}${vm}/start`);
    assert.match(why(checked), /may change/);
  });
});

test('a name of ours with a separator stays one segment, and a name that is dots is no name', () => {
  const host = createFence({ origin: 'https://api.example', read: ['/repos/a/b'] });
  assert.match(why(host.made('https://api.example/repos/a/b/groups/x%2F..%2Fy')), /^inside/);
  assert.match(why(host.read('https://api.example/repos/a/b/groups/x%2F..%2Fy')), /dot segments/);
  assert.match(why(host.made('https://api.example/repos/a/b%2F..%2F..%2Fc')), /outside of what this run may read/);
  assert.match(why(host.made('https://api.example/repos/a%2Fb')), /outside of what/);
  const other = createFence({ origin: 'https://api.example', read: ['/repos/ab//'] });
  assert.match(why(other.made('https://api.example/repos/a%2Fb')), /outside of what/);
  assert.match(why(other.read('https://api.example/repos/ab')), /^inside/);
  assert.match(why(host.made('https://api.example/repos/a/b/../c')), /dot segments/);
  assert.match(why(host.made('https://api.example/repos/a/b/%2E%2e/c')), /dot segments/);
});

test('what the service says of something inside may be admitted, and nothing beside it', () => {
  const nic = `/subscriptions/${foreign}/resourceGroups/net-rg/providers/Microsoft.Network/networkInterfaces/nic 1`;
  const wider = fence();
  assert.match(why(wider.read(`${arm}${nic.replace(' ', '%20')}`)), /outside of what/);
  for (const all of ['', '/', '//']) wider.admit(all);
  assert.match(why(wider.read(`${arm}/tenants`)), /outside of what/);
  wider.admit(nic);
  assert.match(why(wider.read(`${arm}${nic.replace(' ', '%20')}?x`)), /^inside/);
  assert.match(why(wider.read(`${arm}${nic.replace(' ', '%20')}/more`)), /^inside/);
  for (const other of [
    `${nic.replace(' ', '%20')}2`,
    nic.replace('networkInterfaces/nic 1', 'locks'),
    `/subscriptions/${foreign}`,
  ]) {
    assert.match(why(wider.read(`${arm}${other}`)), /outside of what/);
  }
  assert.match(why(wider.write(`${arm}${nic.replace(' ', '%20')}/start`)), /may change/);
});

test('a reach without an origin leads nowhere', () => {
  assert.ok('outside' in createFence({ origin: '', read: ['/'] }).read('https://evil.example/'));
  assert.deepEqual(baseOf('no address'), { origin: '', path: '' });
  assert.deepEqual(baseOf('https://tfs.example/tfs//'), { origin: 'https://tfs.example', path: '/tfs' });
  assert.deepEqual(baseOf('https://tfs.example:8443/tfs/Default%20Collection/'), {
    origin: 'https://tfs.example:8443',
    path: '/tfs/Default Collection',
  });
});

describe('where a redirect leads', () => {
  const from = new URL('https://api.example/x');
  test('anywhere over https, without credentials', () => {
    assert.ok(strayOf('https://blob.example/log?sig=a%2Fb', from) instanceof Stray);
    const own = strayOf('/elsewhere', from);
    assert.ok(own instanceof Stray);
    assert.equal(own.url.href, 'https://api.example/elsewhere');
    assert.ok(strayOf('http://blob.example/log', new URL('http://tfs.example/x')) instanceof Stray);
  });
  for (const bad of [
    'http://blob.example/',
    '//blob.example/x',
    '',
    'file:///etc/passwd',
    'https://u:p@blob.example/',
    'https://a\\b/',
    '/\\evil.example',
  ]) {
    test(`not to ${JSON.stringify(bad)}`, () => assert.ok('outside' in strayOf(bad, from)));
  }
  for (const host of [
    '169.254.169.254',
    '169.254.169.254.',
    '2852039166',
    '0xa9.0xfe.0xa9.0xfe',
    '0251.0376.0251.0376',
    '168.63.129.16',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '[::ffff:169.254.169.254]',
    'METADATA.google.internal',
  ]) {
    test(`not to ${host}, which gives a machine its credentials`, () => {
      for (const way of ['http', 'https'])
        assert.ok('outside' in strayOf(`${way}://${host}/latest/meta-data`, new URL('http://tfs.example/x')));
    });
  }
  for (const bad of [
    '',
    'httpx://blob.example/',
    'xhttp://blob.example/',
    'http://u:p@blob.example/',
    'http://a\\b/',
    'http://blob.example/../x',
  ])
    test(`not to ${JSON.stringify(bad)} from http either`, () =>
      assert.ok('outside' in strayOf(bad, new URL('http://tfs.example/x'))));
  test('whose path holds what is encoded stays as it is', () => {
    const stray = strayOf('https://blob.example/logs%2Fa%5Cb?sig=x', from);
    assert.ok(stray instanceof Stray);
    assert.equal(stray.url.href, 'https://blob.example/logs%2Fa%5Cb?sig=x');
  });
});

/** A generator with a seed, so that a failure can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

test('whatever is put together of such pieces, what is inside stays on the origin and below the reach, however often it is decoded', () => {
  const pieces = [
    ...[
      'https://',
      'http://',
      '//',
      'management.azure.com',
      'evil.example',
      '@',
      ':443',
      ':8443',
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2E%2e',
      '%252e',
    ],
    ...[
      '%2f',
      '%5c',
      '%00',
      '?',
      '#',
      ';',
      'subscriptions',
      own,
      foreign,
      'resourceGroups',
      ' ',
      '\t',
      '\u200b',
      'ü',
      '%C3%BC',
      '%',
      '..;',
      'x',
    ],
  ];
  const pick = random(20260115);
  const checks = fence();
  let inside = 0;
  for (let count = 0; count < 60_000; count += 1) {
    const start = pick(3) === 0 ? '' : pick(2) === 0 ? `${below}/` : `${arm}/`;
    const text = start + Array.from({ length: pick(9) }, () => pieces[pick(pieces.length)]).join('');
    const checked = checks.read(text);
    if ('outside' in checked) continue;
    inside += 1;
    assert.equal(checked.url.origin, arm, text);
    for (let path = checked.url.pathname, times = 0; times < 4; times += 1) {
      // As the most careless server reads it: separators and dots of any spelling count.
      const resolved = new URL(path.replaceAll('\\', '/').replaceAll(';', '/'), arm).pathname.toLowerCase();
      assert.ok(
        resolved === `/subscriptions/${own}` || resolved.startsWith(`/subscriptions/${own}/`),
        `${text} is ${resolved}`,
      );
      try {
        path = decodeURIComponent(path);
      } catch {
        break;
      }
    }
  }
  assert.ok(inside > 1_000, `${inside} inside`);
});
