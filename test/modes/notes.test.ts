import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declaredNotes } from '../../src/modes/queue/notes.ts';

const key = 'azure~3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d~prod-rg';
const file = '.github/workflows/deploy.yml';
const expression = (what: string): string => `$\{{ ${what} }}`;
const notes = (group: string, cancelInProgress = 'false', queue = 'max') =>
  declaredNotes({ file, job: { group, cancelInProgress, queue } }, key);

test('what is declared well is not talked about', () => {
  assert.deepEqual(notes(key), []);
  assert.deepEqual(notes(expression('needs.queue.outputs.group')), []);
  assert.deepEqual(notes(`deploy-${expression('inputs.group')}`), []);
  assert.deepEqual(declaredNotes({ file }, key), []);
});

test('cancel-in-progress on a job that changes Azure is warned of', () => {
  assert.match(notes(key, 'true')[0] ?? '', /leaves the operation of that run in Azure running/);
  assert.match(notes(key, expression('true'))[0] ?? '', /cancel-in-progress/);
  assert.deepEqual(
    notes(key, expression("github.ref != 'refs/heads/main'")),
    [],
    'what may be false here is not warned of',
  );
});

test('a missing queue is noted', () => {
  assert.match(notes(key, 'false', '')[0] ?? '', /queue: max/);
  assert.equal(notes(key, 'true', '').length, 1, 'queue: max and cancel-in-progress exclude each other');
});

test('a group that cannot cover the targets is noted', () => {
  assert.match(
    notes(`${expression('github.workflow')}-${expression('github.ref')}`)[0] ?? '',
    /depends on nothing that tells the resources/,
  );
  assert.match(notes('azure~3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d~other-rg')[0] ?? '', /does not cover/);
  assert.deepEqual(notes('azure~3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d'), [], 'an enclosing scope does');
});
