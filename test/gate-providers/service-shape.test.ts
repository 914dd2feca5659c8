import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasons } from '../../src/conflict/taxonomy.ts';
import type { Need, OperationGate } from '../../src/gate/model.ts';
import { query } from '../../src/gate/query.ts';
import type { Json } from '../../src/gate/snapshot.ts';
import { bodies } from './service-bodies.ts';
import { gates } from './service-gates.ts';

const operations = gates.flatMap((gate) =>
  Object.entries(gate.operations).map(([verb, operation]) => ({ name: `${gate.type} ${verb}`, gate, verb, operation })),
);

function expressionsOf({ needs, reads, transition }: OperationGate): readonly string[] {
  const ofNeeds = needs.flatMap(({ path, when }: Need) => (when === undefined ? [path] : [path, when]));
  const ofReads = Object.values(reads ?? {}).flatMap(({ at, when }) => [
    ...(typeof at === 'string' ? [] : [at.ids]),
    ...(when === undefined ? [] : [when]),
  ]);
  return [...ofNeeds, ...ofReads, ...(transition === undefined ? [] : [transition.when])];
}

test('a type stands in the data once', () => {
  const types = gates.map(({ type }) => type.toLowerCase());
  assert.deepEqual(
    types.filter((type, index) => types.indexOf(type) !== index),
    [],
  );
});

test('every expression can be evaluated, over bodies and over nothing', () => {
  const nothing: Json = { target: null, wanted: { size: null } };
  for (const { name, operation } of operations)
    for (const expression of expressionsOf(operation))
      for (const document of [nothing, { ...bodies.empty }, ...bodies.documents])
        assert.doesNotThrow(() => query(expression, document), `${name}: ${expression}`);
});

test('a negation has its operand in brackets, because it binds tighter than a dot', () => {
  assert.equal(query('!a.b', { a: {} }), null);
  for (const { name, operation } of operations)
    for (const expression of expressionsOf(operation)) assert.doesNotMatch(expression, /!(?![=(])/, name);
});

test('words are known once in a type, and none of them is a generic one', () => {
  const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');
  const taken = new Set(['update', 'create', 'put', 'patch', 'set', 'apply', 'remove', 'destroy', 'upsert']);
  for (const gate of gates) {
    const words = Object.entries(gate.operations).flatMap(([verb, { aliases }]) =>
      [verb, ...(aliases ?? [])].map(bare),
    );
    assert.deepEqual(
      words.filter((word, index) => words.indexOf(word) !== index || taken.has(word)),
      [],
      gate.type,
    );
    for (const verb of Object.keys(gate.operations)) assert.match(verb, /^[a-z]+(-[a-z]+)*$/, `${gate.type} ${verb}`);
  }
});

test('needs name reads that exist, reasons that exist, and say why they only warn', () => {
  for (const { name, operation } of operations) {
    const reads = new Set(['target', ...Object.keys(operation.reads ?? {})]);
    for (const need of operation.needs) {
      assert.ok(reads.has(need.from), `${name}: ${need.from}`);
      assert.ok(need.reason in reasons, `${name}: ${need.reason}`);
      assert.ok(need.waitReason === undefined || need.waitReason in reasons, `${name}: ${need.waitReason}`);
      assert.ok(need.otherwise !== 'warn' || (need.why ?? '') !== '', `${name}: ${need.what} warns without a why`);
      // A value of the target that is absent would leave the whole target unread.
      const settled =
        need.is === 'nothing' || need.absent === 'fine' || /^(not_null|length|contains)\(/.test(need.path);
      assert.ok(settled, `${name}: ${need.what} does not say what an absent value means`);
    }
    for (const read of Object.keys(operation.reads ?? {}))
      assert.ok(
        operation.needs.some(({ from, when }) => from === read || when?.includes(`${read}.`)),
        `${name} reads ${read} for nothing`,
      );
  }
});

test('every operation names its official pages, and a POST its action', () => {
  for (const { name, operation } of operations) {
    assert.ok(operation.sources.length > 0, name);
    for (const source of operation.sources) assert.match(source, /^https:\/\/learn\.microsoft\.com\/[a-z]/, name);
    assert.equal(operation.request.method === 'POST', operation.request.action !== undefined, name);
  }
});

test('only a cluster and a server are ever started, and only where they are stopped', () => {
  const types = operations.filter(({ operation }) => operation.transition !== undefined).map(({ gate }) => gate.type);
  assert.deepEqual(
    [...new Set(types)],
    ['Microsoft.ContainerService/managedClusters', 'Microsoft.DBforPostgreSQL/flexibleServers'],
  );
  for (const { name, operation } of operations)
    if (operation.transition !== undefined) {
      const { when, action } = operation.transition;
      assert.equal(action, 'start', name);
      assert.equal(
        query(when, { target: { properties: { state: 'Stopped', powerState: { code: 'Stopped' } } } }),
        true,
        name,
      );
      assert.equal(
        query(when, { target: { properties: { state: 'Ready', powerState: { code: 'Running' } } } }),
        false,
        name,
      );
    }
});

test('placeholders of commands stand inside double quotes', () => {
  const known = new Set(['id', 'name', 'group', 'subscription', 'parentName', 'topName']);
  for (const { name, operation } of operations)
    for (const { step = { text: '' } } of operation.needs)
      for (const command of 'by' in step ? [] : [step.az ?? '', step.powershell ?? '']) {
        const outside = command.replace(/"[^"]*"/g, '""');
        assert.doesNotMatch(outside, /\{\w+\}/, `${name}: ${command}`);
        for (const [, word = ''] of command.matchAll(/\{([A-Za-z]+)\}/g))
          assert.ok(known.has(word), `${name}: ${word}`);
      }
});
