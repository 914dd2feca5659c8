import type { Confidence, ConflictClass, Reason, Recovery } from '../conflict/taxonomy.ts';
import type { Blocker, Evidence, Verdict } from './model.ts';

/** Mood is what a verdict feels like: it chooses the sign in front of it and the colour. */
export type Mood = 'good' | 'wary' | 'stop' | 'bad' | 'look' | 'open';

interface VerdictWords {
  readonly mood: Mood;
  readonly lead: string;
  /** Of the one annotation; none where there is nothing to tell. */
  readonly severity?: 'error' | 'warning' | 'notice';
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  clear: { mood: 'good', lead: 'Clear' },
  waited: { mood: 'good', lead: 'Clear after waiting' },
  blocked: { mood: 'stop', lead: 'Not started', severity: 'error' },
  unknown: { mood: 'open', lead: 'Not started', severity: 'error' },
  succeeded: { mood: 'good', lead: 'Succeeded' },
  replayed: { mood: 'good', lead: 'Succeeded on a verified replay' },
  failed: { mood: 'bad', lead: 'Failed', severity: 'error' },
  conflict: { mood: 'look', lead: 'Why it failed', severity: 'error' },
  'not-a-conflict': { mood: 'look', lead: 'Not an Azure conflict', severity: 'notice' },
  'nothing-found': { mood: 'look', lead: 'No Azure error found' },
  named: { mood: 'good', lead: 'Concurrency group named' },
  orderly: { mood: 'good', lead: 'Orderly' },
  disorderly: { mood: 'wary', lead: 'Not orderly', severity: 'warning' },
};

export const moodSigns: Readonly<Record<Mood, string>> = {
  good: '✅',
  wary: '⚠️',
  stop: '⛔',
  bad: '❌',
  look: '🔎',
  open: '❓',
};

export const classWords: Readonly<Record<ConflictClass, string>> = {
  state: 'State conflict',
  'concurrent-operation': 'Concurrent operation',
  lock: 'Lock',
  etag: 'Stale version',
  'operation-not-allowed': 'Operation not allowed',
  'already-exists': 'Already exists',
  'unknown-conflict': 'Unknown conflict',
  none: 'No conflict',
};

/** What a person wants to know first of all: does it help to press retry? */
const retryByRecovery: Readonly<Record<Recovery, string>> = {
  transition: 'a retry fails again until the state changes',
  wait: 'a retry fails again until it has ended',
  adopt: "it is this run's own: follow it, start no other",
  'ask-owner': 'a retry alone does not help',
  refresh: 'the same request fails again: read first',
  'change-request': 'a retry of the same request never helps',
  'adopt-or-rename': 'the same request fails again',
  inspect: 'find out before you retry',
  none: '',
};

/** Where the operation that stood in the way may be over already. */
const retryByReason: Readonly<Partial<Record<Reason, string>>> = {
  superseded: 'check what the later operation left before you retry',
  'concurrent-write': 'read again, then retry once',
  'not-serialized': '',
  'timed-out': 'look before you retry: it may still be running',
  canceled: 'look before you retry: what it started goes on',
  'service-unavailable': 'a retry passes as a rule, after a look',
  'state-not-saved': 'do not run it again before the state is saved',
  'sign-in-failed': 'a retry asks with the same credentials',
  'firewall-denied': 'a retry from the same address fails again',
  'invalid-request': 'the same request fails again',
  'cause-not-told': 'find the cause before you retry',
};

export function retryWords(reason: Reason, recovery: Recovery): string {
  return retryByReason[reason] ?? retryByRecovery[recovery];
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  certain: 'certain',
  likely: 'likely',
  possible: 'possible, not proven',
};

export const blockerWords: Readonly<Record<Blocker['kind'], string>> = {
  operation: 'Other operation',
  deployment: 'Deployment',
  lock: 'Lock',
  state: 'State',
  holder: 'Held by',
  condition: 'Condition',
};

export const evidenceWords: Readonly<Record<Evidence['status'], string>> = {
  read: 'read',
  empty: 'nothing there',
  denied: 'not permitted',
  failed: 'failed',
  skipped: 'skipped',
};

/** What is none and all the same no reason to go on at once: frank words in the place of `remarks.notConflict`. */
const remarkByReason: Readonly<Partial<Record<Reason, string>>> = {
  'timed-out':
    'No conflict yet. What was started may still be running in Azure, and a run that does not look first meets it: "already exists", or another operation in progress.',
  canceled:
    'No conflict yet. A canceled tool does not stop Azure: what it had started goes on, and a run that does not look first meets it.',
  'service-unavailable':
    'Nothing in this error points to a conflict, and nothing in the request is wrong. A write may have gone through all the same: look before you send it again.',
  'no-connection':
    'Nothing in this error points to a conflict: Azure was not reached, or its answer was lost. A write may have gone through all the same: look before you send it again.',
  'state-not-saved':
    'No conflict in Azure. What was made there is in no state yet: a run before that is mended makes it a second time or fails on it.',
  'cause-not-told':
    'Something failed, and this text does not hold the error inside. Whether that is a conflict is not known before it is read.',
};

/** remarkOf gives the frank words for an error that is no conflict. */
export const remarkOf = (reason: Reason): string => remarkByReason[reason] ?? remarks.notConflict;

/**
 * What stands under the verdict where there is no diagnosis to explain it, or where the diagnosis needs a frank word.
 */
export const remarks = {
  notConflict:
    'Nothing in this error points to a conflict: no other operation, no lock, no state and no stale version stands in the way. Waiting for one would not help.',
  unknownConflict:
    'Azure reported a conflict, but its text does not tell which kind. So no retry, wait or transition is known to be safe yet.',
  nothingFound:
    'The text holds no error in a form that Azure or its tools write. That does not prove that nothing failed: the cause may stand in another log.',
  endedWell: 'The log ends with the words of a tool that it went well, and holds no error of Azure.',
  overcome:
    'A later try went through, or the step ended well, so there is nothing to mend. If it comes often, let the jobs that change the resource queue. It was:',
  nothingFoundNext: 'Diagnose the log of the step that failed (input `log`), or its error text (input `error`).',
  whereItStands: 'What went wrong stands in the output of the command: see the log of this step, above.',
  gaps: 'Not everything could be read; see the evidence below.',
} as const;
