import type { AzureError } from './azure-error.ts';
import type { Reason } from './taxonomy.ts';

/**
 * Identity is what tells one failure from another, ready for comparing: in a dense log each error is compared with
 * hundreds.
 */
export interface Identity {
  readonly message: string;
  readonly words: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly code: string | undefined;
}

/** identityOf reads it from an error. `before` saves working out the words where the message is still the same. */
export function identityOf({ message, resourceId, resourceName, code }: AzureError, before?: Identity): Identity {
  return {
    message,
    words: message === before?.message ? before.words : normal(message),
    id: resourceId?.toLowerCase(),
    name: resourceName?.toLowerCase(),
    code: code?.toLowerCase(),
  };
}

/**
 * keyOf gives what two tellings of one failure have in common word for word. What changes from one to the next is no
 * difference: request IDs, times, attempts.
 */
export function keyOf({ code, id, name, words }: Identity, reason: Reason): string {
  return [reason, code ?? '', id ?? name ?? '', words].join('|');
}

/** Shorter words stand in other sentences by chance. Characters. */
export const shortest = 25;

/**
 * alike says whether two errors of one reason are the same failure by their words, with less beside one of them: no
 * code, no resource, cut off.
 */
export function alike(a: Identity, b: Identity): boolean {
  if (contradict(a, b)) return false;
  if (a.words === b.words) return true;
  return (
    Math.min(a.words.length, b.words.length) >= shortest && (a.words.includes(b.words) || b.words.includes(a.words))
  );
}

/** contradict: each names a resource or a code, and not the same. */
export function contradict(a: Identity, b: Identity): boolean {
  return differ(a.id, b.id) || differ(a.name, b.name) || differ(a.code, b.code);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** merged is what both tellings say: where both speak, the richer one does. */
export function merged(a: AzureError, b: AzureError): AzureError {
  const [rich, poor] = richness(b) > richness(a) ? [b, a] : [a, b];
  return {
    ...poor,
    ...rich,
    message: rich.message === '' ? poor.message : rich.message,
    codePath: rich.codePath.length < poor.codePath.length ? poor.codePath : rich.codePath,
  };
}

export function richness(error: AzureError): number {
  return (
    (error.resourceId === undefined ? 0 : 4) +
    (error.code === undefined ? 0 : 2) +
    (error.message === '' ? 0 : 2) +
    error.codePath.length +
    (error.correlationId === undefined ? 0 : 1)
  );
}

function normal(message: string): string {
  return message
    .toLowerCase()
    .replace(/(?<![\w/])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
    .replace(/\d{4}-\d\d-\d\d[t ][\d:.]+z?|\d{1,2}\/\d{1,2}\/\d{4} [\d:]+(?: [ap]m)?/g, '#')
    .replace(/[^a-z0-9#/]+/g, ' ')
    .trim()
    .replace(/^(?:(?:error|message|fatal) )+/, '')
    .slice(0, 400);
}
