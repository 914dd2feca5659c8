import type { Need, OperationGate, TypeGate } from './model.ts';

/** operationsMarkdown writes the table of what is known of each resource type, for the README. */
export function operationsMarkdown(gates: readonly TypeGate[]): string {
  const rows = [...gates]
    .sort((a, b) => a.type.localeCompare(b.type))
    .map(({ type, operations }) => `| ${type} | ${operationsOf(operations)} |`);
  const pairs = gates.reduce((sum, { operations }) => sum + Object.keys(operations).length, 0);
  return [`${gates.length} types and ${pairs} operations:`, '', '| Resource type | Operations |', '| --- | --- |', ...rows].join('\n');
}

/** Marks say at a glance what an operation may come to, besides what the generic gate looks at. */
function operationsOf(operations: TypeGate['operations']): string {
  return Object.entries(operations)
    .map(([name, gate]) => `\`${name}\`${marksOf(gate)}`)
    .join(', ');
}

function marksOf({ needs, transition }: OperationGate): string {
  const has = (test: (need: Need) => boolean): boolean => needs.some(test);
  const marks = [
    has(({ otherwise, waits }) => otherwise === 'block' && waits !== 'others') ? '⛔' : '',
    has(({ waits }) => waits !== undefined && waits.length > 0) ? '⏳' : '',
    has(({ otherwise }) => otherwise === 'warn') ? '⚠️' : '',
    transition === undefined ? '' : '🔁',
  ].join('');
  return marks === '' ? '' : ` ${marks}`;
}
