import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { camelCase, type HostKind, type Input, type InputName, inputs } from '../../src/manifest.ts';
import { blocks, objects, type Step } from './pages.ts';

/** What the pages tell people to paste: every input that they set is one, and every choice one of its choices. */
interface Use {
  readonly at: string;
  readonly host: Extract<HostKind, 'github' | 'pipelines'>;
  readonly set: Readonly<Record<string, unknown>>;
}

const known = Object.entries(inputs) as readonly (readonly [InputName, Input])[];
const names: Readonly<Record<Use['host'], ReadonlyMap<string, Input>>> = {
  github: new Map<string, Input>(
    known.filter(([, { hosts }]) => hosts.includes('github')).map(([name, input]) => [name, input]),
  ),
  pipelines: new Map<string, Input>(
    known.filter(([, { hosts }]) => hosts.includes('pipelines')).map(([name, input]) => [camelCase(name), input]),
  ),
};

function useOf(step: Step, at: string): readonly Use[] {
  if (step.uses?.includes('azure-conflict-guard')) return [{ at, host: 'github', set: step.with ?? {} }];
  return step.task?.startsWith('AzureConflictGuard@') ? [{ at, host: 'pipelines', set: step.inputs ?? {} }] : [];
}

const used = blocks
  .filter(({ language }) => language === 'yaml')
  .flatMap(({ at, text }) => [...objects(parse(text))].flatMap((step: Step) => useOf(step, at)));

describe('what the pages tell people to paste', () => {
  test('is there, for both hosts and with a plan', () => {
    for (const host of ['github', 'pipelines'] as const) {
      const own = used.filter((each) => each.host === host);
      assert.ok(own.length >= 4, host);
      assert.ok(
        own.some(({ set }) => 'plan' in set),
        host,
      );
    }
  });
  for (const { at, host, set } of used)
    test(`${at}: ${Object.keys(set).join(', ')}`, () => {
      for (const [name, value] of Object.entries(set)) {
        const input = names[host].get(name);
        assert.ok(input !== undefined, `${name} is no input`);
        const { choices } = input;
        if (choices !== undefined && !String(value).includes('{{'))
          assert.ok(choices.includes(String(value)), `${name}: ${String(value)}`);
      }
    });
});
