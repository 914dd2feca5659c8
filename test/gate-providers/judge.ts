import assert from 'node:assert/strict';
import type { OperationGate, TypeGate } from '../../src/gate/model.ts';
import { documentOf, judgeNeeds } from '../../src/gate/needs.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import { isTruthy, query } from '../../src/gate/query.ts';
import type { Json, Signal } from '../../src/gate/snapshot.ts';

/** Case is one state of the world: the target's body, what the other reads gave, and what the user asked for. */
export interface Case {
  readonly target: Json;
  readonly reads?: Readonly<Record<string, Json>>;
  readonly size?: string;
  /** Names of reads that were denied. */
  readonly denied?: readonly string[];
}

/**
 * Told is what came of it: the worst outcome, the reasons of what does not hold, and whether the transition is the
 * cure.
 */
export interface Told {
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly transition: string | undefined;
}

/** typeGateOf finds a type, or fails the test. */
export function typeGateOf(type: string): TypeGate {
  const gate = typeGates.find((each) => each.type === `Microsoft.${type}`);
  assert.ok(gate, `no gate for ${type}`);
  return gate;
}

/** operationOf finds an operation of a type, or fails the test. */
export function operationOf(type: string, verb: string): OperationGate {
  const operation = typeGateOf(type).operations[verb];
  assert.ok(operation, `${type} has no ${verb}`);
  return operation;
}

const order = ['blocks', 'warns', 'unproven', 'waits', 'met'];

/** judge says what an operation's own needs make of a case. The generic part of the gate is not in it. */
export function judge(type: string, verb: string, state: Case): Told {
  const gate = operationOf(type, verb);
  const related: Record<string, Signal<Json>> = {};
  for (const [name, value] of Object.entries(state.reads ?? {})) {
    assert.ok(gate.reads?.[name], `${type} ${verb} reads no ${name}`);
    related[name] = { status: 'read', value };
  }
  for (const name of state.denied ?? []) {
    assert.ok(gate.reads?.[name], `${type} ${verb} reads no ${name}`);
    related[name] = { status: 'denied', detail: 'no permission', trouble: { kind: 'denied' } };
  }
  const document = documentOf(state.target, related, { size: state.size ?? '' });
  const judged = judgeNeeds(gate, document, { ...related, target: { status: 'read', value: state.target } }).filter(
    ({ outcome }) => outcome !== 'met',
  );
  const { transition } = gate;
  return {
    outcome: order.find((outcome) => judged.some((each) => each.outcome === outcome)) ?? 'met',
    reasons: judged.flatMap(({ outcome, reason }) =>
      reason === undefined || outcome === 'unproven' ? [] : [`${outcome} ${reason}`],
    ),
    transition: transition !== undefined && isTruthy(query(transition.when, document)) ? transition.action : undefined,
  };
}

/** tellsOf writes a verdict on one line, for tables. */
export function tellsOf(type: string, verb: string, state: Case): string {
  const { outcome, reasons, transition } = judge(type, verb, state);
  const told = reasons.length === 0 ? outcome : [...new Set(reasons)].join(', ');
  return transition === undefined ? told : `${told}; ${transition}`;
}
