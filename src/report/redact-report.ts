import type { Report } from './model.ts';
import { redact } from './redact.ts';

/** redactReport takes secrets out of every text of a report, so that no renderer and no file can leak one. */
export function redactReport(report: Report): Report {
  return walk(report) as Report;
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child)]));
  return value;
}
