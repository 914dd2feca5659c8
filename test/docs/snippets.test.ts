import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as nodeModule from 'node:module';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { blocks, objects, platformOf, workflowOf } from './pages.ts';

type Load = (url: string, context: object, next: (url: string, context: object) => unknown) => unknown;
const { registerHooks } = nodeModule as unknown as { registerHooks(hooks: { readonly load: Load }): void };
/** GitHub's own parser of workflows imports JSON as bundlers take it, without the attribute that Node asks for. */
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');
const { TextDocument } = await import('vscode-languageserver-textdocument');

const yaml = blocks.filter(({ language }) => language === 'yaml');
const workflows = yaml.filter(({ text }) => platformOf(text) === 'github');
const pipelines = yaml.filter(({ text }) => platformOf(text) === 'pipelines');

/** What the platforms and the shell set by themselves. */
const given = new Set(['HOME', 'PATH', 'RANDOM', 'PIPESTATUS', 'PWD']);

/** undefinedIn gives the variables of a shell script that neither it nor its surroundings set. */
function undefinedIn(script: string, set: readonly string[]): readonly string[] {
  const own = [
    ...script.matchAll(/(?:^|[\s;(])(?:export |local )?(\w+)=|\bfor (\w+) in\b|\bread (?:-\w+ )*(\w+)/g),
  ].flatMap((match) => match.slice(1));
  const used = [...script.replaceAll(/'[^'\n]*'/g, '').matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
  return used.filter(
    (name) => !given.has(name) && !/^(?:GITHUB|RUNNER)_/.test(name) && !own.includes(name) && !set.includes(name),
  );
}

describe('workflows on the pages', () => {
  for (const { at, text } of workflows) {
    const whole = workflowOf(text);
    test(`${at}: GitHub's own parser takes it`, async () => {
      const found = await validate(TextDocument.create('file:///.github/workflows/page.yml', 'yaml', 0, whole), {});
      // A part of a workflow may speak of a job or a step that its page has shown before.
      const bad = found.filter(
        ({ message }) => text === whole || !String(message).startsWith('Context access might be invalid'),
      );
      assert.deepEqual(
        bad.map(({ message, range }) => `line ${range.start.line + 1}: ${String(message)}`),
        [],
      );
    });
    test(`${at}: its scripts use only what is set`, () => {
      const all = [...objects(parse(whole))];
      const set = all.flatMap(({ env }) => (typeof env === 'object' && env !== null ? Object.keys(env) : []));
      for (const { run } of all) if (typeof run === 'string') assert.deepEqual(undefinedIn(run, set), [], run);
    });
  }
});

/** Keys of an entry of `steps`: https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/steps */
const stepKinds = ['task', 'script', 'bash', 'pwsh', 'powershell', 'checkout', 'download', 'publish', 'template'];

describe('pipelines on the pages', () => {
  for (const { at, text } of pipelines)
    test(`${at}: every step is of one kind, and names it first`, () => {
      for (const { steps } of objects({ steps: [], ...Object(parse(text)) })) {
        for (const step of Array.isArray(steps) ? steps : []) {
          const [first = ''] = Object.keys(Object(step));
          assert.ok(stepKinds.includes(first), `${first} comes first in ${JSON.stringify(step)}`);
          if (first === 'task') assert.match(String((step as { task: unknown }).task), /^[A-Za-z]\w*@\d+$/);
        }
      }
    });
});

describe('scripts on the pages', () => {
  const scripts = blocks.filter(({ language }) => language === 'bash' || language === 'sh');
  for (const { at, text } of scripts) {
    test(`${at}: bash can read it`, { skip: process.platform === 'win32' ? 'no bash' : false }, () => {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });
    test(`${at}: it uses only what it sets`, () => assert.deepEqual(undefinedIn(text, []), []));
  }
});

test('JSON on the pages can be read', () => {
  for (const { at, text } of blocks.filter(({ language }) => language === 'json'))
    assert.doesNotThrow(() => JSON.parse(text) as unknown, at);
});

test('every block says its language', () => {
  assert.deepEqual(
    blocks.filter(({ language }) => language === '').map(({ at }) => at),
    [],
  );
});
