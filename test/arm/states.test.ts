import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  armEnds,
  calmStates,
  canBeEnded,
  changingPower,
  hasEnded,
  isMoving,
  isOff,
  isResting,
  restingStates,
  type Standing,
  standingOf,
} from '../../src/arm/states.ts';
import { moving } from '../../src/conflict/rules/vocabulary.ts';
import { assertLinear } from '../cost.ts';

const words: Readonly<Record<Standing, readonly string[]>> = {
  well: [
    '',
    'Succeeded',
    'SUCCEEDED',
    'succeeded',
    'Ready',
    'Provisioned',
    'Created',
    'Active',
    'Available',
    'Disabled',
    'Stopped',
  ],
  ill: ['Failed', 'Canceled', 'Cancelled', 'Deleted', 'UpgradeFailed', 'createfailed', 'DeleteError'],
  moving: [
    ...[
      'Accepted',
      'Running',
      'Updating',
      'UPDATING',
      'creating',
      'SoftDeleting',
      'CreatingStandby',
      'ResolvingDns',
      'RegisteringDns',
    ],
    ...[
      'InProgress',
      'In Progress',
      'InfrastructureSetupInProgress',
      'deletingResources',
      'Waiting',
      'Evaluating',
      'ConfiguringAAD',
      'Queued',
    ],
  ],
  unknown: [
    'Unknown',
    'Pending',
    'NotSpecified',
    'Warning',
    'WaitingForApproval',
    'Confused',
    'Ping!',
    'ing',
    '-',
    'Updating now',
    '更新中',
  ],
};

describe('the words in which Azure tells how something stands', () => {
  for (const [standing, each] of Object.entries(words))
    for (const word of each)
      test(`${JSON.stringify(word)} is ${standing}`, () => assert.equal(standingOf(word), standing));

  test('what rests does not move, and the ends of ARM are ends everywhere', () => {
    for (const word of [...restingStates, ...calmStates])
      assert.deepEqual([isResting(word), isMoving(word)], [true, false], word);
    for (const word of armEnds) assert.deepEqual([hasEnded(word), canBeEnded(word)], [true, false], word);
  });

  test('a word that is not known to be an end may still run', () => {
    for (const word of ['Cancelled', 'Deleted', 'Resolved', 'succeeded']) assert.ok(hasEnded(word), word);
    for (const word of ['', 'Running', 'Pending', 'Ready', 'Created', 'Novel']) assert.ok(!hasEnded(word), word);
  });

  test('power: what changes moves, and a machine that runs does not', () => {
    for (const code of changingPower) assert.ok(isMoving(code), code);
    for (const code of ['running', 'stopped', 'deallocated', 'unknown'])
      assert.ok(!isMoving(`PowerState/${code}`), code);
  });

  test('a job can be ended where it runs, cannot where it is over, and else nobody knows', () => {
    for (const word of ['Running', 'Pending', 'Canceling', 'InProgress']) assert.equal(canBeEnded(word), true, word);
    for (const word of ['Finished', 'stopped', 'Cancelled']) assert.equal(canBeEnded(word), false, word);
    for (const word of ['Paused', 'poweredOff', 'STOPPED']) assert.equal(isOff(word), true, word);
    for (const word of ['Succeeded', 'Finished', 'Completed', 'Running', '']) assert.equal(isOff(word), false, word);
    for (const word of ['DeviceOrdered', '']) assert.equal(canBeEnded(word), undefined, word);
  });

  test('what a text calls motion is motion of a state too; a request that is pending passes, an approval need not', () => {
    const words = moving
      .replace(/^\(\?:|\)$/g, '')
      .split('|')
      .map((word) => word.replace(/ \?|-\?/g, '').replace('l+', 'l'));
    for (const word of words.filter((each) => each !== 'pending')) assert.ok(isMoving(word), word);
  });

  test('a long word costs no more than its length', () => {
    for (const piece of ['Aaing', 'ing', 'A', 'inprogress', 'aA'])
      assertLinear(standingOf, (length) => `${piece.repeat(length / piece.length)}!`, 400_000, piece);
  });
});
