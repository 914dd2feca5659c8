import type { Finding } from '../../conflict/findings.ts';
import { ordered } from '../../conflict/order.ts';
import type { Diagnosis, Fact, Step } from '../../report/model.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import type { Cause } from '../guard/diagnosis.ts';
import type { Seen } from './seen.ts';
import { told } from './tell.ts';

/** Course is how far the looking has come: each finding in its place, with what Azure told of it. */
export type Course = readonly Entry[];

interface Entry {
  readonly finding: Finding;
  readonly facts: readonly Fact[];
  readonly causes: readonly Cause[];
  /** Why it can be run again, as a clause: nothing that was read stands in its way any more. */
  readonly over?: string;
  /** True where it was not looked at yet. */
  readonly fresh: boolean;
  /** True where Azure told it, in place of the text. */
  readonly byAzure: boolean;
}

/** beginning is what the text tells. */
export function beginning(findings: readonly Finding[]): Course {
  return findings.map((finding) => ({ finding, facts: [], causes: [], fresh: true, byAzure: false }));
}

/**
 * withAzure puts what was seen to the findings: a wrapper is what it wraps from then on, and may be looked at in turn.
 * `now` in milliseconds since 1970.
 */
export function withAzure(course: Course, seen: readonly Seen[], now: number): Course {
  const all: Entry[] = [];
  for (const entry of course) {
    const own = seen.find(({ subject }) => subject.finding === entry.finding);
    if (own === undefined) {
      all.push({ ...entry, fresh: false });
      continue;
    }
    const { findings, facts, causes, over, inner } = told(own, now);
    for (const finding of findings) {
      // Before advice and summary are made of it: what Azure repeats of a request may be a secret.
      const plain = finding === entry.finding ? finding : redactDeep(finding);
      if (all.some((other) => isSame(other.finding, plain))) continue;
      all.push({
        finding: plain,
        facts: [...entry.facts, ...facts],
        causes,
        fresh: inner,
        byAzure: inner,
        ...(over === undefined ? {} : { over }),
      });
    }
  }
  return all;
}

/** What the text tells already beside the wrapper. */
function isSame({ reason, error }: Finding, other: Finding): boolean {
  const id = (one: Finding['error']): string | undefined => one.resourceId?.toLowerCase();
  return (
    reason === other.reason &&
    error.code === other.error.code &&
    id(error) === id(other.error) &&
    error.message === other.error.message
  );
}

/** findingsIn gives the findings, root cause first. */
export function findingsIn(course: Course): readonly Finding[] {
  return ordered(course.map(({ finding }) => finding));
}

/** wordsFor tells a diagnosis with what Azure says beside it. */
export function wordsFor(course: Course): (finding: Finding, diagnosis: Diagnosis) => Diagnosis {
  return (finding, diagnosis) => {
    const { facts = [], over } = course.find((entry) => entry.finding === finding) ?? {};
    const beside = { ...diagnosis, facts: [...diagnosis.facts, ...facts] };
    return over === undefined ? beside : asOver(beside, over);
  };
}

const avoid = 'Do not add retries for this: it was over when it was read, and the next time it may not be.';

/**
 * What it waited for, or what had to be done first, is over: it is run again, and nothing is waited for or changed
 * before.
 */
function asOver(diagnosis: Diagnosis, over: string): Diagnosis {
  const again: Step = { text: `Run the failed step again: ${over}.` };
  const rest = diagnosis.steps.filter(
    ({ kind, text }) => kind === 'look' || (kind === undefined && !/\brun the failed step again\b/i.test(text)),
  );
  const title = diagnosis.title.replace(/\b(is|are) still\b/, (_, verb) =>
    verb === 'is' ? 'was still' : 'were still',
  );
  const end = title.includes(': ') ? '; that is over now' : ': that is over now';
  return { ...diagnosis, title: `${title}${end}`, over: true, steps: [again, ...rest], avoid };
}
