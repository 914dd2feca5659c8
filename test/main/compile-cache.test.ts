import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cacheFolder } from '../../src/main/compile-cache.ts';

describe('compiled code is kept', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string, string | undefined])[] = [
    ['among the caches of the user', { XDG_CACHE_HOME: '/home/a/caches', HOME: '/home/a' }, 'linux', '/home/a/caches/azure-conflict-guard'],
    ['in the home folder', { HOME: '/home/a' }, 'linux', '/home/a/.cache/azure-conflict-guard'],
    [
      'in the home folder where the other is relative',
      { XDG_CACHE_HOME: 'x', HOME: '/home/a' },
      'linux',
      '/home/a/.cache/azure-conflict-guard',
    ],
    ['in the home folder of a Mac', { HOME: '/Users/a' }, 'darwin', '/Users/a/.cache/azure-conflict-guard'],
    [
      'among the local data on Windows',
      { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local', HOME: '/c/Users/a' },
      'win32',
      'C:\\Users\\a\\AppData\\Local/azure-conflict-guard',
    ],
    ['nowhere without a home', {}, 'linux', undefined],
    ['nowhere in a relative home', { HOME: '.' }, 'linux', undefined],
    ['nowhere without local data on Windows', { HOME: '/c/Users/a' }, 'win32', undefined],
    ['nowhere on CI', { HOME: '/home/a', CI: 'true' }, 'linux', undefined],
    ['nowhere on an Azure Pipelines agent', { HOME: '/home/a', TF_BUILD: 'True' }, 'linux', undefined],
  ];
  for (const [where, env, platform, folder] of cases) {
    test(where, () =>
      assert.equal(
        cacheFolder(env, platform, () => true),
        folder,
      ),
    );
  }
  test('nowhere in what belongs to somebody else', () => {
    const asked: string[] = [];
    const somebodyElses = (folder: string): boolean => {
      asked.push(folder);
      return false;
    };
    assert.equal(cacheFolder({ HOME: '/home/b' }, 'linux', somebodyElses), undefined);
    assert.equal(cacheFolder({ XDG_CACHE_HOME: '/home/b/caches', HOME: '/home/a' }, 'linux', somebodyElses), undefined);
    assert.deepEqual(asked, ['/home/b', '/home/b/caches']);
  });
});
