import type { ConflictClass, Reason } from '../conflict/taxonomy.ts';

/** ChangeEvent is one event of the record of Azure, of an operation that changes something or was to. */
export interface ChangeEvent {
  /** Milliseconds since 1970. */
  readonly timeMs: number;
  /** As Azure spells it: `Microsoft.Compute/virtualMachines/write`. */
  readonly operation: string;
  readonly resourceId: string;
  /** What the events of one operation share. Empty where it is not told. */
  readonly operationId: string;
  /** What the operations of one change share: a deployment and all that it makes. Empty where it is not told. */
  readonly correlationId: string;
  readonly caller: string;
  readonly stage: Stage;
  /** Of one that failed, where it is a failure of its own. */
  readonly judged?: Judged;
}

/** Stage is how far the operation was. */
export type Stage = 'under-way' | 'succeeded' | 'failed' | 'canceled';

/** Judged is what a failure was. */
export interface Judged {
  readonly class: ConflictClass;
  readonly reason: Reason;
}

const stages: Readonly<Record<string, Stage>> = {
  succeeded: 'succeeded',
  success: 'succeeded',
  resolved: 'succeeded',
  completed: 'succeeded',
  failed: 'failed',
  failure: 'failed',
  canceled: 'canceled',
  cancelled: 'canceled',
};

/**
 * stageOf reads the status of an event; what does not tell of an end is under way. The Activity Log says `Succeeded`,
 * Log Analytics `Success`.
 */
export function stageOf(status: string): Stage {
  return stages[status.trim().toLowerCase()] ?? 'under-way';
}

/** What Azure Policy notes beside the operations of others: no operation of anybody. */
const notes = /^microsoft\.authorization\/polic(?:ies|yassignments)\/\w+\/action$/i;
const verbs = /\/(?:write|delete|action)$/i;
/** Actions that change nothing: https://learn.microsoft.com/azure/role-based-access-control/permissions-reference. */
const asks =
  /\/(?:list|get|read|check|validate|whatif|export|query|generate|preview|resolve|search|summarize|estimate|calculate)\w*\/action$/i;

/** isOperation tells an operation that somebody asked for: a write, a delete or an action. */
export function isOperation(operation: string): boolean {
  return verbs.test(operation) && !notes.test(operation);
}

/** changesSomething tells an operation from one that only asks: a validation, a list of keys. */
export function changesSomething(operation: string): boolean {
  return !asks.test(operation);
}

/** isDeployment tells the wrapper of what is inside it. */
export function isDeployment(operation: string): boolean {
  return /^microsoft\.resources\/deployment(?:s|stacks)\/(?:write|delete)$/i.test(operation);
}
