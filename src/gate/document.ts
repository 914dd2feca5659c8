import type { Need, OperationGate, TypeGate } from './model.ts';

/**
 * operationsMarkdown writes the tables of what is known of each resource type, for the README: those that need
 * something one by one, the others by their provider.
 */
export function operationsMarkdown(gates: readonly TypeGate[]): string {
  const sorted = [...gates].sort((a, b) => a.type.localeCompare(b.type));
  const pairs = gates.reduce((sum, { operations }) => sum + Object.keys(operations).length, 0);
  const [needing, plain] = [sorted.filter(needsSomething), sorted.filter((gate) => !needsSomething(gate))];
  return [
    `${gates.length} types and ${pairs} operations:`,
    '',
    '| Resource type | Operations |',
    '| --- | --- |',
    ...needing.map(({ type, operations }) => `| ${type} | ${operationsOf(operations)} |`),
    '',
    'Of these the API version and the words are known, and nothing that an operation needs beyond what is looked at for every type (actions beside `write` and `delete` in brackets):',
    '',
    '| Provider | Types |',
    '| --- | --- |',
    ...byProvider(plain),
  ].join('\n');
}

const needsSomething = ({ operations }: TypeGate): boolean =>
  Object.values(operations).some(({ needs }) => needs.length > 0);

function byProvider(gates: readonly TypeGate[]): readonly string[] {
  const providers = new Map<string, string[]>();
  for (const { type, operations } of gates) {
    const [provider = '', ...rest] = type.split('/');
    const actions = Object.keys(operations).filter((name) => name !== 'write' && name !== 'delete');
    const types = providers.get(provider) ?? [];
    types.push(
      `${rest.join('/')}${actions.length === 0 ? '' : ` (${actions.map((name) => `\`${name}\``).join(', ')})`}`,
    );
    providers.set(provider, types);
  }
  return [...providers].map(([provider, types]) => `| ${provider} | ${types.join(', ')} |`);
}

/** Marks say at a glance what an operation may come to, besides what the generic gate looks at. */
function operationsOf(operations: TypeGate['operations']): string {
  return Object.entries(operations)
    .map(([name, gate]) => `\`${name}\`${marksOf(gate)}`)
    .join(', ');
}

/** Of a provisioning state only what is stuck blocks. */
function canBlock({ otherwise, waits, stuck, path }: Need): boolean {
  const waitsForAll =
    waits === 'others' || (waits === 'moving' && stuck === undefined && path.endsWith('provisioningState'));
  return otherwise === 'block' && !waitsForAll;
}

function marksOf({ needs, transition }: OperationGate): string {
  const has = (test: (need: Need) => boolean): boolean => needs.some(test);
  const marks = [
    has(canBlock) ? '⛔' : '',
    has(({ waits }) => waits !== undefined && waits.length > 0) ? '⏳' : '',
    has(({ otherwise }) => otherwise === 'warn') ? '⚠️' : '',
    transition === undefined ? '' : '🔁',
  ].join('');
  return marks === '' ? '' : ` ${marks}`;
}
