import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ConflictClass } from '../../src/conflict/taxonomy.ts';
import { assertLinear } from '../cost.ts';
import { diagnosed, read } from './read.ts';
import { az, group } from './tools.ts';

const busy = az('AnotherOperationInProgress', `Another operation on '${group}' is in progress.`);
const inUse = az('NicInUse', 'Network Interface nic-fig is used by existing resource vm-fig and cannot be deleted.');
const failed = '##[error]Process completed with exit code 1.';
const [oneLine = ''] = busy.split('\n');

/** What a log of tries is: its classes in order. */
const rows: readonly (readonly [what: string, log: string, ...classes: ConflictClass[]])[] = [
  ['numbered, the second went well', `Attempt 1 of 5\n${busy}\nAttempt 2 of 5\nfig is done`],
  ['announced, then well', `${busy}\nRetrying in 20 seconds\ndeploy: all stages green`],
  ['said of the try on its own line', `try 1/4: ${oneLine}\ntry 2/4: ok`],
  [
    'with the error behind it, over several lines',
    `INFO Retrying push in 20 seconds as it raised HttpResponseError: ${busy.slice(7)}\nINFO push: finished`,
  ],
  [
    'a step that fails of something else behind it',
    `Attempt 1 of 5\n${busy}\nAttempt 2 of 5\n{ "provisioningState": "Succeeded" }\nlint: 3 problems\n${failed}`,
  ],
  [
    'every try tells the same',
    `attempt 1/3\n${busy}\nattempt 2/3\n${busy}\nattempt 3/3\n${busy}\nno attempts left\n${failed}`,
    'concurrent-operation',
  ],
  [
    'the last try tells another',
    `attempt 1/3\n${busy}\nattempt 2/3\n${inUse}\nattempt 3/3\n${inUse}\n${failed}`,
    'state',
  ],
  [
    'what stands before the first try is none of it',
    `${inUse}\nattempt 1/2\n${busy}\nattempt 2/2\n${busy}\n${failed}`,
    'state',
    'concurrent-operation',
  ],
  ['counted in brackets', `Waiting for the lock (1/10)\n${busy}\nWaiting for the lock (2/10)\nApplied.`],
  ['a check that comes again', `Not ready: ${oneLine} Next check in 20 s.\nReady.`],
  [
    'the runner marks the first try as an error',
    `##[error](Conflict) Another operation is in progress.\n##[warning]Attempt #1 failed, retry in 10 s\nAttempt #2 starting.\n{ "provisioningState": "Succeeded" }\nAttempt #2 finished.`,
  ],
  // Nothing says that it went well.
  ['another try comes, and the log ends', `${busy}\nRetrying in 20 seconds`, 'concurrent-operation'],
  ['the last try tells nothing', `attempt 1/2\n${busy}\nattempt 2/2\n${failed}`, 'concurrent-operation'],
  [
    'the last try went wrong in other words',
    `${busy}\nRetrying in 20 seconds\nfig has failed, done`,
    'concurrent-operation',
  ],
  [
    'a word of success and a step that failed',
    `${busy}\nRetrying in 20 seconds\nlogin is done\n${failed}`,
    'concurrent-operation',
  ],
  ['no try, and something is done', `${busy}\nlogout done`, 'concurrent-operation'],
];

describe('tries: the last one counts', () => {
  for (const [what, log, ...classes] of rows) {
    test(what, () =>
      assert.deepEqual(
        diagnosed(log).map((finding) => finding.class),
        classes,
      ),
    );
  }

  test('a message ends where the next try begins', () => {
    for (const next of [
      'Retrying in 5 s',
      'attempt 2 of 3',
      '[Try 2/3]',
      'waiting 30 s',
      'All 3 attempts were in vain',
    ])
      assert.equal(
        read(`ERROR: (Conflict) Another operation is in progress on\n${next}`)[0]?.message,
        'Another operation is in progress on',
        next,
      );
  });

  test('many tries and steps cost in proportion', () => {
    const step = (i: number): string =>
      `##[group]Run ${i}\n##[endgroup]\nattempt 1\nERROR: (Conflict) fig ${i}\nattempt 2\n${failed}\n`;
    const steps = (length: number): string =>
      Array.from({ length: Math.ceil(length / 110) }, (_, i) => step(i)).join('');
    assertLinear(read, steps, 200_000, 'steps of tries');
  });
});
