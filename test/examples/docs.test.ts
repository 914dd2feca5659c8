import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/root.ts';
import { camelCase, type HostKind, type Input, type InputName, inputs } from '../../src/manifest.ts';

/** What the pages tell people to paste: every input that they set is one, and every choice one of its choices. */
const pages = ['README.md', ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))];
const fences = (text: string): readonly string[] => [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1] ?? '');

interface Use {
  readonly at: string;
  readonly host: Extract<HostKind, 'github' | 'pipelines'>;
  readonly set: Readonly<Record<string, unknown>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly task?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/** Every object of a document, wherever it stands. */
function* objects(value: unknown): Generator<Step> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Step;
  for (const each of Object.values(value)) yield* objects(each);
}

const known = Object.entries(inputs) as readonly (readonly [InputName, Input])[];
const names: Readonly<Record<Use['host'], ReadonlyMap<string, Input>>> = {
  github: new Map<string, Input>(known.filter(([, { hosts }]) => hosts.includes('github')).map(([name, input]) => [name, input])),
  pipelines: new Map<string, Input>(
    known.filter(([, { hosts }]) => hosts.includes('pipelines')).map(([name, input]) => [camelCase(name), input]),
  ),
};

function useOf(step: Step, at: string): readonly Use[] {
  if (step.uses?.includes('azure-conflict-guard')) return [{ at, host: 'github', set: step.with ?? {} }];
  return step.task?.startsWith('AzureConflictGuard@') ? [{ at, host: 'pipelines', set: step.inputs ?? {} }] : [];
}

const used = pages.flatMap((page) =>
  fences(readFileSync(join(root, page), 'utf8')).flatMap((fence, index) =>
    [...objects(parse(fence))].flatMap((step) => useOf(step, `${page}, block ${index + 1}`)),
  ),
);

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
        if (choices !== undefined && !String(value).includes('{{')) assert.ok(choices.includes(String(value)), `${name}: ${String(value)}`);
      }
    });
});
