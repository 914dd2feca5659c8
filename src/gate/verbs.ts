import type { ArmRequest } from './model.ts';

/**
 * What a verb does with something that moves. The rule is the verb's, for every type; the row of a type may know
 * better. `changes`: it waits for the end. `removes`: it is taken while something moves, unless that is a deletion.
 * `reads`: it changes nothing. `ends`: it ends what runs.
 */
export type VerbKind = 'changes' | 'removes' | 'reads' | 'ends';

/** POST actions that only read, though they are POSTs: what they begin with, or their whole name. */
const reading = /^(?:list|get|check|query|validate|effective|available|show|fetch|retrieve)/i;
const readingNames: ReadonlySet<string> = new Set([
  'publishxml',
  'sharedkeys',
  'readonlykeys',
  'keys',
  'exporttemplate',
  'whatif',
  'nexthop',
  'topology',
]);

/** POST actions that end something which runs. */
const ending = /^(?:cancel|abort|terminate|end|stop|pause|suspend)(?![a-z])|^(?:cancel|abort|stop|terminate)[A-Z]/;

/** verbKind gives the kind of a request. */
export function verbKind({ method, action = '' }: ArmRequest): VerbKind {
  if (method === 'DELETE') return 'removes';
  if (method !== 'POST') return 'changes';
  if (reading.test(action) || readingNames.has(action.toLowerCase())) return 'reads';
  return ending.test(action.charAt(0).toLowerCase() + action.slice(1)) ? 'ends' : 'changes';
}

/**
 * endsOperation says whether a verb is meant for an operation or a job (`cancel`, `stopJob`), and not for a service
 * that runs (`stop`).
 */
export const endsOperation = ({ action = '' }: ArmRequest): boolean =>
  /^(?:cancel|abort|terminate)(?:$|[A-Z])|^(?:stop|end)(?:Job|Run|Task|Build|Resize|Execution|Operation)$/.test(
    action.charAt(0).toLowerCase() + action.slice(1),
  );
