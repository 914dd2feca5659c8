import { redact } from './redact.ts';

/** redactDeep takes secrets out of every text in a value. Nothing goes from a log into a report, a command or a file without it. */
export function redactDeep<T>(value: T): T {
  return walk(value) as T;
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child)]));
  return value;
}
