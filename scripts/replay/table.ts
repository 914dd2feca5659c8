import type { Course, Outcome } from './replay.ts';

const courses: readonly Course[] = ['clear', 'waits', 'endless', 'blocked', 'unread'];

/**
 * tables writes what the gate says of recorded mutations: by what Azure answered, then what it did not clear though
 * Azure accepted it, and what it stopped.
 */
export function tables(outcomes: readonly Outcome[]): string {
  const accepted = outcomes.filter(({ mutation }) => mutation.accepted);
  const refused = outcomes.filter(({ mutation }) => !mutation.accepted);
  return [
    'What Azure answered',
    table(grouped(outcomes, kindOf)),
    'Accepted by Azure and not clear',
    table(
      grouped(
        accepted.filter(({ course }) => course !== 'clear'),
        whatStops,
      ),
    ),
    'Accepted by Azure, and the gate warned',
    table(
      grouped(
        accepted.filter(({ warnings }) => warnings.length > 0),
        ({ mutation, warnings }) => `${named(mutation)}: ${warnings.join('; ')}`,
      ),
    ),
    'Refused by Azure',
    table(
      grouped(
        refused,
        ({ mutation: { type, operation, status, code } }) => `${status} ${code ?? ''}  ${type} ${shortOf(operation)}`,
      ),
    ),
    summaryOf(outcomes),
  ].join('\n\n');
}

/** summaryOf says how much of what Azure accepted was not clear. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const accepted = outcomes.filter(({ mutation }) => mutation.accepted);
  const not = accepted.filter(({ course }) => course !== 'clear');
  const endless = not.filter(({ course }) => course === 'endless').length;
  const share = accepted.length === 0 ? '0.00' : ((100 * not.length) / accepted.length).toFixed(2);
  return `${not.length} of ${accepted.length} accepted mutations are not clear (${share} %), ${endless} of them for ever.`;
}

/** kindOf groups by Azure's answer and by how fresh the body was. */
export function kindOf({ mutation: { accepted, strict, status } }: Outcome): string {
  if (accepted) return strict ? 'accepted' : 'accepted, body outdated';
  if (status === 409 || status === 412) return 'refused 409, 412';
  return status === 400 || status === 429 ? `refused ${status}` : 'refused otherwise';
}

const shortOf = (operation: string): string => /\/([^/]+)\/action$/i.exec(operation)?.[1] ?? operation;
const named = ({ type, operation }: Outcome['mutation']): string => `${type} ${shortOf(operation)}`;
const whatStops = ({ mutation, because }: Outcome): string => `${named(mutation)}: ${because.join('; ')}`;

type Groups = ReadonlyMap<string, readonly Outcome[]>;

function grouped(outcomes: readonly Outcome[], key: (outcome: Outcome) => string): Groups {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(key(outcome), [...(groups.get(key(outcome)) ?? []), outcome]);
  return groups;
}

function table(groups: Groups): string {
  const cell = (text: string | number): string => String(text).padStart(8);
  const row = (cells: readonly (string | number)[], name: string): string => `${cells.map(cell).join('')}  ${name}`;
  const lines = [...groups]
    .sort(([a, some], [b, others]) => others.length - some.length || a.localeCompare(b))
    .map(([name, all]) =>
      row(
        courses.map((course) => all.filter((each) => each.course === course).length || '-'),
        name,
      ),
    );
  return [row(courses, ''), ...lines].join('\n');
}
