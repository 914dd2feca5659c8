import assert from 'node:assert/strict';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { type CacheFiles, cachePlace, trustedFolder } from '../../src/main/compile-cache.ts';

describe('compiled code is kept', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string, string | undefined])[] = [
    [
      'among the caches of the user',
      { XDG_CACHE_HOME: '/home/a/caches', HOME: '/home/a' },
      'linux',
      '/home/a/caches|azure-conflict-guard',
    ],
    ['in the home folder', { HOME: '/home/a' }, 'linux', '/home/a|.cache/azure-conflict-guard'],
    [
      'in the home folder where the other is relative',
      { XDG_CACHE_HOME: 'x', HOME: '/home/a' },
      'linux',
      '/home/a|.cache/azure-conflict-guard',
    ],
    ['in the home folder of a Mac', { HOME: '/Users/a' }, 'darwin', '/Users/a|.cache/azure-conflict-guard'],
    [
      'among the local data on Windows',
      { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local', HOME: '/c/Users/a' },
      'win32',
      'C:\\Users\\a\\AppData\\Local|azure-conflict-guard',
    ],
    ['nowhere without a home', {}, 'linux', undefined],
    ['nowhere in a relative home', { HOME: '.' }, 'linux', undefined],
    ['nowhere without local data on Windows', { HOME: '/c/Users/a' }, 'win32', undefined],
    ['nowhere on CI', { HOME: '/home/a', CI: 'true' }, 'linux', undefined],
    ['nowhere on an Azure Pipelines agent', { HOME: '/home/a', TF_BUILD: 'True' }, 'linux', undefined],
  ];
  for (const [where, env, platform, expected] of cases) {
    test(where, () => {
      const place = cachePlace(env, platform);
      assert.equal(place === undefined ? undefined : `${place.base}|${place.below.join('/')}`, expected);
    });
  }
});

const skip = process.platform === 'win32' ? 'Windows knows no modes' : false;

describe('the folder is trusted only where nobody else had a hand in it', { skip }, () => {
  const room = realpathSync(mkdtempSync(join(tmpdir(), 'acg-cache-')));
  after(() => rmSync(room, { recursive: true }));
  const uid = process.getuid?.() ?? 0;
  const stranger = 65_534;
  let home = '';
  let folder = '';
  let count = 0;
  beforeEach(() => {
    count += 1;
    home = join(room, String(count), 'home');
    folder = join(home, '.cache', 'azure-conflict-guard');
    mkdirSync(home, { recursive: true });
  });
  const files: CacheFiles = { realpathSync, mkdirSync, lstatSync };
  const trusted = (
    base = home,
    below: readonly string[] = ['.cache', 'azure-conflict-guard'],
    as: CacheFiles = files,
  ) => trustedFolder({ base, below }, uid, as);
  /** The files as they are, but one path belongs to somebody else: only root may give a file away. */
  const withStranger = (path: string): CacheFiles => ({
    ...files,
    lstatSync: (asked) => {
      const found = lstatSync(asked);
      return asked === path ? { uid: stranger, mode: found.mode, isDirectory: () => found.isDirectory() } : found;
    },
  });

  test('made by us, for us alone, whatever the umask is', () => {
    const before = process.umask(0);
    try {
      assert.equal(trusted(), folder);
    } finally {
      process.umask(before);
    }
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.equal(statSync(join(home, '.cache')).mode & 0o777, 0o700);
    assert.equal(trusted(), folder, 'and again where it is there');
  });

  const shut: Readonly<Record<string, () => void>> = {
    'others may write to it': () => {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o702);
    },
    'the group may write to it': () => {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o720);
    },
    'others may enter it, where Node makes folders as open as the umask leaves them': () => {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o755);
    },
    'it is a link to a folder that is ours': () => {
      mkdirSync(join(home, 'elsewhere'), { mode: 0o700 });
      mkdirSync(join(home, '.cache'));
      symlinkSync(join(home, 'elsewhere'), folder);
    },
    'it is a link that leads nowhere yet': () => {
      mkdirSync(join(home, '.cache'));
      symlinkSync(join(home, 'elsewhere'), folder);
    },
    'it is a file': () => {
      mkdirSync(join(home, '.cache'));
      symlinkSync('/dev/null', folder);
    },
    'the folder of caches is a link': () => {
      mkdirSync(join(home, 'elsewhere'), { mode: 0o700 });
      symlinkSync(join(home, 'elsewhere'), join(home, '.cache'));
    },
    'others may write to the folder of caches': () => {
      mkdirSync(join(home, '.cache'));
      chmodSync(join(home, '.cache'), 0o777);
    },
    'others may write to the home folder, also where it is sticky': () => chmodSync(home, 0o1777),
    'others may write to a folder above the home folder': () => chmodSync(join(home, '..'), 0o777),
  };
  for (const [why, arrange] of Object.entries(shut)) {
    test(`not where ${why}`, () => {
      arrange();
      assert.equal(trusted(), undefined);
      assert.equal(
        existsSync(join(home, 'elsewhere', 'azure-conflict-guard')),
        false,
        'nothing was made behind a link',
      );
    });
  }

  test('a sticky folder above is fine: nobody takes our home away there', () => {
    chmodSync(join(home, '..'), 0o1777);
    assert.equal(trusted(), folder);
  });

  test('a home that is reached by a link is where the link leads', () => {
    symlinkSync(home, join(home, '..', 'link'));
    assert.equal(trusted(join(home, '..', 'link')), folder);
  });

  test('not where one of the folders is somebody else’s', () => {
    assert.equal(trusted(), folder);
    const above = join(home, '..');
    for (const path of [folder, join(home, '.cache'), home, join(above)])
      assert.equal(trusted(home, undefined, withStranger(path)), undefined, path);
  });

  test('not where root was given the home of somebody else', {
    skip: uid === 0 ? false : 'only root can give a folder away',
  }, () => {
    chownSync(home, stranger, stranger);
    assert.equal(trusted(), undefined);
    assert.equal(existsSync(join(home, '.cache')), false, 'and nothing is made there');
  });

  test('no home at all is an error that the caller swallows', () =>
    assert.throws(() => trusted(join(home, 'missing')), /ENOENT/));
});
