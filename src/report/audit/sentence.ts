import type { Audit } from '../../audit/model.ts';
import { resourceWords } from '../resource.ts';
import { plural } from '../text.ts';

const hour = 3_600_000;

/** spanWords gives the length of a span in words: `7 days`, `90 minutes`. */
export function spanWords({ from, to }: Audit['window']): string {
  const ms = Date.parse(to) - Date.parse(from);
  if (!Number.isFinite(ms)) return 'a span';
  if (ms >= 36 * hour) return plural(Math.round(ms / (24 * hour)), 'day');
  return ms >= 2 * hour
    ? plural(Math.round(ms / hour), 'hour')
    : plural(Math.max(1, Math.round(ms / 60_000)), 'minute');
}

/** auditSentence is the audit in one sentence. `unread` is what could not be read. Backticks mark code. */
export function auditSentence(audit: Audit, unread: readonly string[] = []): string {
  const { conflicts, conflictsBefore, overlapCount, before, window, partial } = audit;
  const least = partial ? 'at least ' : '';
  const compared =
    before.from === before.to ? '' : `, ${conflictsBefore} in the ${spanWords(before).replace(/ days?$/, '')} before`;
  const told = `${least}${plural(conflicts, 'conflict')} in ${spanWords(window)}${compared}; ${overlapWords(audit)}`;
  const seen = audit.changes + audit.failed + conflictsBefore === 0 ? '' : ` What was read: ${told}.`;
  if (unread.length > 0) return `Not everything could be read: ${unread.join('; ')}.${seen}`;
  if (conflicts === 0 && overlapCount === 0)
    return partial
      ? `Not everything could be read. What was read: ${told}.`
      : `${plural(audit.changes, 'change')} in ${spanWords(window)}: no conflict, and no two changes overlapped.`;
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

function overlapWords({ overlaps, overlapCount }: Audit): string {
  if (overlapCount === 0) return 'no two changes overlapped';
  const scopes = new Set(overlaps.map(({ scope }) => scope.toLowerCase()));
  const [first] = overlaps;
  const name = `\`${resourceWords(first?.scope ?? '').name}\``;
  const where =
    scopes.size > 1 ? `, on ${scopes.size} scopes` : overlapCount === 1 ? `, on ${name}` : `, all on ${name}`;
  return `${plural(overlapCount, 'pair')} of changes overlapped${where}${openWords(overlaps, overlapCount)}`;
}

/**
 * What has no end in the log may have ended long before the other one began: nobody can tell, and the sentence must not
 * sound as if.
 */
function openWords(overlaps: Audit['overlaps'], all: number): string {
  const open = overlaps.filter(({ first, second }) => first.open === true || second.open === true).length;
  if (open === 0) return '';
  const which =
    open === all ? (all === 1 ? 'with an operation' : 'each with an operation') : `${open} of them with an operation`;
  return ` (${which} that has no end in the log)`;
}
