import { type ConflictClass, classOf, conflictClasses, type Reason, reasons, recoveryOf } from '../taxonomy.ts';
import { NAMELESS } from './first.ts';
import { adviceFor, entries } from './index.ts';

const about: Readonly<Record<ConflictClass, string>> = {
  state:
    'The target or something near it is in a state in which the operation is invalid, and nothing is running that would change it.',
  'concurrent-operation': 'Another operation is still running, or ran over this one.',
  lock: 'A management lock, a deny assignment or a lease stands in the way.',
  etag: 'The version token of the request is stale.',
  'operation-not-allowed':
    'Policy, quota, size, capacity or a rule of the platform forbids it. A retry of the same request never helps.',
  'already-exists': 'The name or the object is taken, soft-deleted remains included.',
  'unknown-conflict': 'A conflict whose text and evidence do not tell which.',
  none: 'Not an Azure conflict.',
};

/**
 * reasonsMarkdown is the page `docs/reasons.md`: every class and reason with what it means and what to do. Generated,
 * never edited.
 */
export function reasonsMarkdown(): string {
  const all = Object.keys(entries) as Reason[];
  const sections = conflictClasses.map((name) =>
    section(
      name,
      all.filter((reason) => classOf(reason) === name),
    ),
  );
  return [
    '<!-- Generated from src/conflict. Do not edit. -->',
    '# Classes and reasons',
    '',
    'A class says which recovery is safe; a reason says why. Both are closed lists: what is not here does not occur in a report.',
    '',
    ...sections,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function section(name: ConflictClass, members: readonly Reason[]): string {
  const rows = members.map((reason) => {
    // Of no tool in particular, yet not for somebody without one: the page is not full of where the portal has it.
    const advice = adviceFor(reason, { facts: {}, tool: 'any' });
    const first = advice.steps.find(({ text }) => !text.startsWith(NAMELESS))?.text ?? '';
    const cells = [`\`${reason}\``, reasons[reason].means, `\`${recoveryOf(reason)}\``, first, advice.avoid];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  const head = ['| reason | means | recovery | first step | not this |', '| --- | --- | --- | --- | --- |'];
  return [`## \`${name}\``, '', about[name], '', ...head, ...rows, ''].join('\n');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\s+/g, ' ');
}
