import type { Finding } from './finding.ts';

const mostErrorsThatAreNone = 5;

/** Of what is none, a state that was not saved comes first: whoever runs again before that is mended forks it. */
function rankOfClass({ class: kind, reason, confidence }: Finding): number {
  if (kind === 'none') return reason === 'state-not-saved' ? 4 : 5;
  if (kind === 'unknown-conflict') return 3;
  return confidence === 'possible' ? 2 : 1;
}

/**
 * ordered puts the root cause first: conflicts before what is none, proven before possible, then as the text has them.
 * Of errors that one failure wraps, the operation that still runs comes first, because the others may follow from it.
 */
export function ordered(all: readonly Finding[]): readonly Finding[] {
  const findings = all
    .filter((finding) => !explained(finding, all))
    .sort((a, b) => rankOfClass(a) - rankOfClass(b) || sibling(a, b));
  let none = 0;
  return findings.filter((finding) => finding.class !== 'none' || none++ < mostErrorsThatAreNone);
}

function sibling(a: Finding, b: Finding): number {
  if (a.source !== b.source || a.error.line !== b.error.line) return 0;
  const running = (finding: Finding): number => (finding.class === 'concurrent-operation' ? 0 : 1);
  return running(a) - running(b);
}

/** A bare status is explained by a conflict that its step tells, a wrapper that says only "something failed" by any. */
function explained(finding: Finding, all: readonly Finding[]): boolean {
  const { error, reason } = finding;
  const silent = error.message === '' || error.outerMessages.includes(error.message) || error.form === 'status';
  const wrapper =
    (reason === 'operation-failed' || reason === 'cause-not-told') &&
    (error.code === undefined || error.code === error.codePath[0]);
  if (!wrapper && !(reason === 'bare-conflict' && silent)) return false;
  return all.some(
    (other) =>
      other !== finding &&
      other.source === finding.source &&
      rankOfClass(other) < rankOfClass(finding) &&
      (wrapper || other.error.step === error.step),
  );
}
