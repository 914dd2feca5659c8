import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asciiText, wantsAscii } from '../../src/hosts/terminal/ascii.ts';
import { createTerminalHost } from '../../src/hosts/terminal/host.ts';
import type { Json, Screen } from '../../src/text/safe.ts';
import { assertLinear, repeated } from '../cost.ts';
import { testOutput } from './outputs.ts';

const publish = async (
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  text: string,
): Promise<string> => {
  const [stdout, stderr] = [testOutput(), testOutput()];
  const host = createTerminalHost({ argv, env, stdout, stderr, onSignal: () => {} });
  host.info('took 3 s · done…');
  await host.publish(text as Screen & Json);
  return stdout.text + stderr.text;
};

describe('a terminal without UTF-8', () => {
  for (const [env, ascii] of [
    [{ LC_ALL: 'C' }, true],
    [{ LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, true],
    [{ LANG: 'de_DE.ISO-8859-1' }, true],
    [{ LC_CTYPE: 'C', LANG: 'en_US.UTF-8' }, true],
    [{ LANG: 'C.UTF-8' }, false],
    [{ LC_ALL: 'en_US.utf8', LANG: 'C' }, false],
    [{}, false],
  ] as const)
    test(`is ${ascii ? '' : 'not '}one with ${JSON.stringify(env)}`, () =>
      assert.equal(wantsAscii(env, 'linux'), ascii));

  test('is not told by the environment on Windows', () => assert.equal(wantsAscii({ LC_ALL: 'C' }, 'win32'), false));

  test('reads ASCII alone, and still tells one name from another', async () => {
    const text = await publish(['diagnose', 'a'], { LC_ALL: 'C' }, '“größe” › app–rg → 東');
    assert.equal(text, `took 3 s - done...\n"gr\\u{f6}\\u{df}e" > app-rg -> \\u{6771}\n`);
  });

  test('gets JSON as it is', async () => {
    assert.match(
      await publish(['diagnose', '--json', 'a'], { LC_ALL: 'C' }, '{"name":"größe"}'),
      /^\{"name":"größe"\}\n/,
    );
  });

  test('costs time by the length of the text', () => assertLinear(asciiText, repeated('ö…'), 1_000_000, 'ASCII'));
});

test('a terminal with UTF-8 reads what was written', async () => {
  assert.match(await publish(['diagnose', 'a'], { LANG: 'C.UTF-8' }, 'größe · …'), /größe · …/);
});
