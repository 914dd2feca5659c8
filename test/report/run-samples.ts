import type { Attempt, Report, TimelineEntry } from '../../src/report/model.ts';
import { hostileText, reportOf, samples, vnetId } from './samples.ts';

/** Reports of mode `run`, of our own invention. */

const [busy] = samples.concurrent.diagnoses;
const diagnoses = busy === undefined ? [] : [{ ...busy, source: 'the command' }];

export const target = {
  resourceId: vnetId,
  operation: 'write',
  verdict: 'clear' as const,
  conditions: [
    { what: 'provisioning state', expected: 'Succeeded', actual: 'Succeeded', met: true, source: 'resource' },
    { what: 'no lock in scope', expected: 'none', actual: 'none', met: true, source: 'locks' },
  ],
};

const timeline: readonly TimelineEntry[] = [
  {
    time: '2026-03-02T21:02:13Z',
    until: '2026-03-02T21:05:20Z',
    source: 'activity-log',
    text: 'write of `hub-to-spoke7` by net-pipeline',
  },
  { time: '2026-03-02T21:03:02Z', source: 'deployment', text: 'deployment spokes began, now Running' },
  { time: '2026-03-02T21:04:00Z', source: 'run', text: 'The command was started (attempt 1).', changed: true },
  { time: '2026-03-02T21:04:40Z', source: 'run', text: 'The command ended with exit code 1 (attempt 1).' },
  {
    time: '2026-03-02T21:04:41Z',
    until: '2026-03-02T21:05:20Z',
    source: 'run',
    text: 'waited until hub-vnet was Succeeded',
  },
  { time: '2026-03-02T21:05:20Z', source: 'resource', text: 'hub-vnet: Succeeded' },
  { time: '2026-03-02T21:05:21Z', source: 'run', text: 'The command was started (attempt 2).', changed: true },
  { time: '2026-03-02T21:06:31Z', source: 'run', text: 'The command ended (attempt 2).' },
];

/** attemptOf makes an attempt that succeeded at once. */
export function attemptOf(rest: Partial<Attempt> = {}): Attempt {
  return {
    number: 1,
    started: '2026-03-02T21:04:00Z',
    ended: '2026-03-02T21:04:40Z',
    exitCode: 0,
    class: 'none',
    reason: 'no-error',
    verified: 'the gate was clear',
    next: '',
    ...rest,
  };
}

const refused = attemptOf({
  exitCode: 1,
  class: 'concurrent-operation',
  reason: 'another-operation-in-progress',
  next: 'replayed: the other operation has ended, and waited 40 s, then the gate was clear again',
});
const second = {
  number: 2,
  started: '2026-03-02T21:05:21Z',
  ended: '2026-03-02T21:06:31Z',
  verified: 'waited 40 s, then the gate was clear again',
};

const run = (verdict: Report['verdict'], found: Report['diagnoses'], rest: Partial<Report>): Report =>
  reportOf(verdict, found, {
    mode: 'run',
    source: '',
    targets: [target],
    elapsedMs: 151_000,
    requests: { arm: 6 },
    ...rest,
  });

export const runSamples = {
  succeeded: run('succeeded', [], { summary: 'The command succeeded.', attempts: [attemptOf()], exitCode: 0 }),
  replayed: run('replayed', [], {
    summary: 'The command succeeded on attempt 2.',
    attempts: [refused, attemptOf(second)],
    exitCode: 0,
    waitedMs: 40_000,
    timeline,
  }),
  failedTwice: run('failed', diagnoses, {
    summary: 'The command failed twice.',
    attempts: [refused, { ...refused, ...second, next: 'not replayed: `replay: 1` allows no more' }],
    exitCode: 1,
    waitedMs: 40_000,
    timeline,
  }),
  failedOnce: run('failed', samples.lock.diagnoses, {
    summary: 'The command failed.',
    attempts: [
      attemptOf({
        exitCode: 1,
        class: 'lock',
        reason: 'scope-locked',
        next: 'not replayed: a lock is lifted by its owner and not by another try',
      }),
    ],
    exitCode: 1,
  }),
  failedItself: run('failed', [], {
    summary: 'The command failed with exit code 3.',
    attempts: [
      attemptOf({
        exitCode: 3,
        next: 'not replayed: nothing in its output is an Azure conflict, so nothing is known to wait for',
      }),
    ],
    exitCode: 3,
  }),
  killed: run('failed', [], {
    summary: 'The command was ended.',
    attempts: [
      (({ exitCode, ...rest }) => ({ ...rest, endedBy: 'SIGTERM' }))(
        attemptOf({
          next: 'not replayed: nothing in its output is an Azure conflict, so nothing is known to wait for',
        }),
      ),
    ],
  }),
  followed: run('succeeded', [], {
    summary:
      'The command failed because deployment main of this run was still running; that was followed to its end, and it succeeded.',
    attempts: [
      attemptOf({
        exitCode: 1,
        class: 'concurrent-operation',
        reason: 'own-deployment',
        next: 'not replayed, deployment main was followed: it ended as Succeeded',
      }),
    ],
    exitCode: 1,
  }),
  runBlocked: { ...samples.blocked, mode: 'run' },
  runHostile: {
    ...samples.hostile,
    mode: 'run',
    verdict: 'failed',
    attempts: [
      attemptOf({
        started: hostileText,
        ended: hostileText,
        exitCode: 1,
        class: 'lock',
        reason: 'scope-locked',
        verified: hostileText,
        next: hostileText,
      }),
      (({ exitCode, ...rest }) => ({
        ...rest,
        number: 2,
        endedBy: hostileText,
        verified: hostileText,
        next: hostileText,
      }))(attemptOf()),
    ],
    timeline: [0, 1, 2].map((second) => ({
      time: `2026-03-02T21:02:1${second}Z`,
      until: hostileText,
      source: 'run' as const,
      text: hostileText,
    })),
  },
} satisfies Readonly<Record<string, Report>>;
