import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';
import { collector, findingsOf } from '../../src/conflict/findings.ts';
import { labels } from '../../src/conflict/fitted/labels.ts';
import { modelOf } from '../../src/conflict/fitted/model.ts';
import { opinionOf, type SecondOpinion } from '../../src/conflict/fitted/opinion.ts';
import { weights } from '../../src/conflict/fitted/weights.ts';
import { read } from '../conflict/read.ts';
import { az, azcore } from '../conflict/tools.ts';

/** A model that is sure of one thing, whatever it reads. */
const sureOf = (label: (typeof labels)[number]): SecondOpinion =>
  opinionOf({
    fingerprints: new Uint32Array(),
    values: new Int8Array(),
    step: 1,
    bias: labels.map((each) => (each === label ? 20 : 0)),
  });

const classesOf = (text: string, opinion?: SecondOpinion): readonly string[] => {
  const found = collector();
  found.add(read(text), 'a.log', { text, line: 1 });
  return found.finish(opinion).map((finding) => `${finding.class} ${finding.confidence}`);
};

const vm =
  '/subscriptions/5b2c7f10-0000-4000-8000-000000000001/resourceGroups/rg-a/providers/Microsoft.Compute/virtualMachines/vm-a';

describe('when the model is heard', () => {
  const certain = [
    az('AnotherOperationInProgress', 'Another operation on this or dependent resource is in progress.'),
    azcore('PUT', vm, '409 Conflict', 'OperationNotAllowed', 'The disk is attached to a running machine.'),
    az('ScopeLocked', 'The scope cannot perform delete operation because the following scope(s) are locked.'),
    az('Conflict', ''),
  ];
  for (const [i, text] of certain.entries())
    test(`what a rule knows in a structure of Azure stays (${i + 1})`, () => {
      const alone = classesOf(text);
      assert.equal(alone.length, 1);
      for (const label of labels) assert.deepEqual(classesOf(text, sureOf(label)), alone, label);
    });

  test('a guess is judged again', () => {
    const text = az('BadRequest', 'The widget must not be polished until its owner agrees to it.');
    assert.notDeepEqual(classesOf(text), ['lock likely']);
    assert.deepEqual(classesOf(text, sureOf('lock')), ['lock likely']);
  });

  test('a sentence that a rule knows to be Azure’s stays', () => {
    const text = 'az gizmo update --name g1\nAnother operation is in progress on this gizmo.';
    assert.equal(classesOf(text).length, 1);
    for (const label of labels) assert.deepEqual(classesOf(text, sureOf(label)), classesOf(text), label);
  });

  test('where nothing was found, a conflict may be told, and nothing else', () => {
    const text = 'some\nwords\nthe gizmo failed\nmore';
    assert.deepEqual(classesOf(text), []);
    assert.deepEqual(classesOf(text, sureOf('state')), ['state likely']);
    assert.deepEqual(classesOf(text, sureOf('none')), []);
    assert.deepEqual(classesOf('some words', sureOf('state')), []);
  });

  test('where nothing was found in a text of another system, nothing is told', () => {
    const text = 'npm error code E409\nnpm error the gizmo failed, see https://registry.npmjs.org/gizmo';
    assert.deepEqual(classesOf(text, sureOf('state')), []);
  });

  test('in a log, a failure must say that it is one and be of Azure', () => {
    const log = (line: string): string =>
      [...Array.from({ length: 30 }, (_, i) => `step ${i}`), line, 'end'].join('\n');
    assert.deepEqual(classesOf(log('Error: the gizmo of azurerm_gizmo.a is odd'), sureOf('state')), ['state likely']);
    assert.deepEqual(classesOf(log('only the gizmo of azurerm_gizmo.a is odd'), sureOf('state')), []);
    assert.deepEqual(classesOf(log('Error: the gizmo is odd'), sureOf('state')), []);
  });
});

describe('the weights', () => {
  test('are at most 150 kB, and hold no text', () => {
    const source = readFileSync(join(root, 'src/conflict/fitted/weights.ts'), 'utf8');
    assert.ok(source.length <= 150_000, `${source.length}`);
    const model = modelOf(weights);
    assert.equal(model.values.length, model.fingerprints.length * labels.length);
    assert.ok(model.fingerprints.every((print, i) => i === 0 || print > (model.fingerprints[i - 1] ?? 0)));
  });

  test('are loaded by import() alone, where logs are judged and where a log of Azure is', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const reach = (wanted: RegExp): readonly string[] =>
      files
        .filter((name) => wanted.test(readFileSync(join(root, 'src', name), 'utf8')))
        .map((name) => name.replaceAll('\\', '/'));
    assert.deepEqual(reach(/from '[^']*weights\.ts'/), ['conflict/fitted/load.ts']);
    assert.deepEqual(reach(/from '[^']*fitted\/load\.ts'/), []);
    assert.deepEqual(reach(/import\('[^']*fitted\/load\.ts'\)/), ['conflict/findings.ts', 'modes/audit/judge.ts']);
  });
});

test('what a certain finding costs is nothing: nobody asks the model', () => {
  const found = collector();
  const text = az('AnotherOperationInProgress', 'Another operation on this or dependent resource is in progress.');
  found.add(read(text), 'a.log', { text, line: 1 });
  assert.equal(found.doubtful(), false);
});

test('the evidence is words of the text, and the text around an error is not kept', async () => {
  const text = az(
    'WidgetBusy',
    'The widget is being changed by an earlier call, so send this one again when that has come to its end.',
  );
  const found = collector();
  found.add(read(text), 'a.log', { text, line: 1 });
  for (const { error, facts } of await findingsOf(found)) {
    assert.equal(error.nearby, undefined);
    for (const words of (facts.weighed ?? '').split(', '))
      for (const word of words.split(' ')) assert.ok(text.toLowerCase().includes(word), word);
  }
});
