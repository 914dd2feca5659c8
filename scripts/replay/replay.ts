import { parseResourceId } from '../../src/arm/resource-id.ts';
import { standingOf } from '../../src/arm/states.ts';
import type { Reads } from '../../src/azure/reads.ts';
import { readResources } from '../../src/azure/resource-reads.ts';
import { evaluate, type Verdict } from '../../src/gate/evaluate.ts';
import type { Judged } from '../../src/gate/judged.ts';
import { resolveOperation } from '../../src/gate/operation.ts';
import { nobody } from '../../src/gate/own.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import type { Json, Signal } from '../../src/gate/snapshot.ts';

/** Mutation is one request of a recording with what was read before it, and Azure's answer. */
export interface Mutation {
  readonly id: string;
  readonly type: string;
  /** As a user writes it: `write`, `resize`, `Microsoft.Compute/virtualMachines/start/action`. */
  readonly operation: string;
  /** The resource as it was last read; `null` where Azure had said that there is none. */
  readonly body: Json;
  /** Other bodies that had been read, by their IDs. */
  readonly related?: Readonly<Record<string, Json>>;
  readonly accepted: boolean;
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  /** True where nothing touched the resource between the read and the request. */
  readonly strict: boolean;
}

/**
 * Course is what the gate would have done. `endless`: it waits for a word to change of which nothing is known to move.
 */
export type Course = 'clear' | 'waits' | 'endless' | 'blocked' | 'unread';

/** Outcome is one mutation with what the gate says of it. */
export interface Outcome {
  readonly mutation: Mutation;
  readonly course: Course;
  /** Whether the type, and whether the operation, is known by a row of data. */
  readonly row: 'operation' | 'type' | 'none';
  /** What stands in the way, as `provisioning state Updating`; and what only warns. */
  readonly because: readonly string[];
  readonly warnings: readonly string[];
}

/** parseMutations reads JSON lines. Throws `SyntaxError` with the number of the line where one is no mutation. */
export function parseMutations(text: string): readonly Mutation[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = JSON.parse(line) as Partial<Mutation>;
    if (
      typeof row.id !== 'string' ||
      typeof row.operation !== 'string' ||
      typeof row.accepted !== 'boolean' ||
      row.body === undefined
    )
      throw new SyntaxError(`line ${index + 1} is no mutation`);
    return [row as Mutation];
  });
}

/**
 * replay asks the gate before each mutation. Nothing was recorded of locks, deny assignments and deployments: they are
 * empty.
 */
export function replay(mutations: readonly Mutation[]): Promise<readonly Outcome[]> {
  return Promise.all(mutations.map(replayOne));
}

const nothing: Signal<never> = { status: 'empty', detail: 'none recorded' };
const unrecorded: Signal<never> = { status: 'skipped', detail: 'not recorded' };

async function replayOne(mutation: Mutation): Promise<Outcome> {
  const target = parseResourceId(mutation.id);
  if (target === undefined)
    return { mutation, course: 'unread', row: 'none', because: ['the ID is none'], warnings: [] };
  const operation = resolveOperation(mutation.operation, target, typeGates);
  if ('known' in operation)
    return { mutation, course: 'unread', row: 'none', because: ['the operation is not known'], warnings: [] };
  const wanted = { target, operation, size: '' };
  const [read] = await readResources(
    [wanted],
    recorded(mutation, operation.typeGate?.readAt === 'parent' ? target.parent : undefined),
    {
      of: async () => 'recorded',
      registration: async () => unrecorded,
    },
  );
  if (read === undefined) throw new Error(`nothing was read for ${mutation.id}`);
  const scope = {
    group: unrecorded,
    subscription: unrecorded,
    locks: nothing,
    denyAssignments: nothing,
    deployments: nothing,
    activity: nothing,
  };
  const verdict = evaluate(
    { target, ...read, ...scope },
    { operation, size: '', conditions: [], own: nobody, missingEvidence: 'warn' },
  );
  const row = operation.gate !== undefined ? 'operation' : operation.typeGate !== undefined ? 'type' : 'none';
  const told = (...outcomes: readonly Judged['outcome'][]): readonly string[] =>
    verdict.conditions
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ what, actual }) => `${what} ${actual}`);
  return {
    mutation,
    course: courseOf(verdict),
    row,
    because: told('waits', 'blocks', 'unproven'),
    warnings: told('warns'),
  };
}

function courseOf({ decision, conditions }: Verdict): Course {
  if (decision === 'clear' || decision === 'blocked' || decision === 'unread') return decision;
  if (decision === 'absent') return 'blocked';
  return conditions.some(
    ({ outcome, actual, facts }) => outcome === 'waits' && standingOf(facts?.state ?? actual) !== 'moving',
  )
    ? 'endless'
    : 'waits';
}

/** recorded answers reads with the bodies of the recording. What was not recorded was not asked for. */
function recorded({ id, body, related = {} }: Mutation, readAt = id): Reads {
  const bodies = new Map(Object.entries(related).map(([key, value]) => [key.toLowerCase(), value]));
  bodies.set(id.toLowerCase(), body);
  // What is read above the target was recorded of the target itself.
  if (!bodies.has(readAt.toLowerCase())) bodies.set(readAt.toLowerCase(), body);
  const read = async (path: string): Promise<Signal<Json>> => {
    const found = bodies.get(path.toLowerCase());
    if (found === undefined) return unrecorded;
    return found === null ? nothing : { status: 'read', value: found };
  };
  return {
    one: ({ path }) => read(path),
    listBody: ({ path }) => read(path),
    question: async () => unrecorded,
    list: async () => ({ kind: 'trouble', detail: 'not recorded', trouble: { kind: 'refused' } }),
    admit: () => {},
    admitScope: () => undefined,
    askedToWaitMs: undefined,
  };
}
