import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createGitHubHost } from '../../src/hosts/github/host.ts';
import { given } from '../../src/hosts/given.ts';
import { createPipelinesHost } from '../../src/hosts/pipelines/host.ts';
import { createTerminalHost } from '../../src/hosts/terminal/host.ts';
import { camelCase, type InputName } from '../../src/manifest.ts';
import { assertLinear, repeated } from '../cost.ts';

const id = '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/app-rg';

/** What is written, and what is meant. */
const cases: readonly (readonly [InputName, string, string])[] = [
  ['wait', '"20m"', '20m'],
  ['wait', " '20m' ", '20m'],
  ['wait', '""', '0'],
  ['transition', "'allow'", 'allow'],
  ['tenant-id', '"00000000-0000-0000-0000-000000000001"', '00000000-0000-0000-0000-000000000001'],
  ['resource-id', `"${id}"\n'${id}/x'`, `${id}\n${id}/x`],
  ['resource-id', `[\n  "${id}",\n  "${id}/x"\n]`, `${id}\n${id}/x`],
  ['log', '"logs/*.txt"', 'logs/*.txt'],
  ['log', 'build[0-9].log', 'build[0-9].log'],
  ['log', '["a.log", 1]', '["a.log", 1]'],
  // Two quoted texts are not one.
  ['log', '"a.log" "b.log"', '"a.log" "b.log"'],
  ['shell', '"', '"'],
  // The language of these has quotes.
  ['condition', "'a'", "'a'"],
  ['condition', '"name"', '"name"'],
  ['run', '"C:\\Program Files\\az.cmd"', '"C:\\Program Files\\az.cmd"'],
  ['error', '"(Conflict)"', '"(Conflict)"'],
];

describe('what is written into an input', () => {
  for (const [name, written, meant] of cases)
    test(`${name}: ${JSON.stringify(written)} is the same on every host`, () => {
      const onSignal = () => {};
      const upper = name.toUpperCase();
      const hosts = [
        createGitHubHost({ env: { [`INPUT_${upper}`]: written }, onSignal }),
        createPipelinesHost({ env: { [`INPUT_${camelCase(name).toUpperCase()}`]: written }, onSignal }),
        createTerminalHost({ argv: ['guard', `--${name}=${written}`], env: {}, onSignal }),
      ];
      assert.deepEqual(
        hosts.map((host) => host.input(name)),
        [meant, meant, meant],
      );
    });

  test('is read in linear time', () => {
    for (const piece of ['"', "'\n", '[" ', '["a",'])
      assertLinear((text) => given('resource-id', text), repeated(piece), 400_000, JSON.stringify(piece));
  });
});
