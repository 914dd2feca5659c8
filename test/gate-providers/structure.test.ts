import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reasons } from '../../src/conflict/taxonomy.ts';
import type { Need, OperationGate, TypeGate } from '../../src/gate/model.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import { query } from '../../src/gate/query.ts';

interface Row {
  readonly at: string;
  readonly type: TypeGate;
  readonly operation: OperationGate;
}

const rows: readonly Row[] = typeGates.flatMap((type) =>
  Object.entries(type.operations).map(([verb, operation]) => ({ at: `${type.type} ${verb}`, type, operation })),
);
const needs: readonly (Row & { readonly need: Need })[] = rows.flatMap((row) =>
  row.operation.needs.map((need) => ({ ...row, at: `${row.at}: ${need.what}`, need })),
);

const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Words that stand for a write or a deletion of every type. */
const generic = new Set(
  'write update create createorupdate upsert put patch set apply delete remove destroy deploy deployment'.split(' '),
);
const placeholders = new Set(['id', 'name', 'group', 'subscription', 'parentName', 'topName']);

/** What the parser says of text that is no JMESPath; a function that gets null is not that. */
function parseErrorOf(expression: string): string | undefined {
  try {
    query(expression, { target: {}, wanted: { size: null } });
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.startsWith('Invalid argument type') ? undefined : message;
  }
}

function expressionsOf({ type, operation }: Row): readonly string[] {
  const ids = (at: unknown): readonly string[] =>
    typeof at === 'object' && at !== null && 'ids' in at && typeof at.ids === 'string' ? [at.ids] : [];
  return [
    ...ids(type.serializeOn),
    ...Object.values(operation.reads ?? {}).flatMap(({ at, when }) => [
      ...ids(at),
      ...(when === undefined ? [] : [when]),
    ]),
    ...operation.needs.flatMap(({ path, when }) => [path, ...(when === undefined ? [] : [when])]),
    ...(operation.transition === undefined ? [] : [operation.transition.when]),
  ];
}

describe('structure of the data of all providers', () => {
  it('has each type once, in full, with an API version', () => {
    const types = typeGates.map(({ type }) => type.toLowerCase());
    assert.deepEqual(types, [...new Set(types)]);
    for (const { type, api } of typeGates) {
      assert.match(type, /^Microsoft\.[A-Za-z]+(\/[A-Za-z0-9]+)+$/);
      assert.match(api, /^20\d\d-\d\d-\d\d$/, type);
    }
  });

  it('parses every expression', () => {
    for (const row of rows)
      for (const expression of expressionsOf(row))
        assert.equal(parseErrorOf(expression), undefined, `${row.at}: ${expression}`);
  });

  it('puts what it negates in brackets', () => {
    // `!a.b` is `(!a).b` in JMESPath, and never true.
    for (const row of rows)
      for (const expression of expressionsOf(row))
        assert.doesNotMatch(expression, /!\s*(?!not_null|contains|starts_with)\w+\s*[.[|(]/, row.at);
  });

  it('tells no expression for right that is none', () => {
    assert.notEqual(parseErrorOf('target.['), undefined);
    assert.notEqual(parseErrorOf('no_function(target)'), undefined);
  });

  it('has no word for two operations of a type', () => {
    for (const { type, operations } of typeGates) {
      const words = Object.entries(operations).flatMap(([verb, { aliases = [] }]) => [verb, ...aliases].map(bare));
      assert.deepEqual(words, [...new Set(words)], type);
      for (const [verb, { aliases = [] }] of Object.entries(operations)) {
        assert.match(verb, /^[a-z]+(-[a-z]+)*$/, type);
        const taken =
          verb === 'write' || verb === 'delete' ? [] : aliases.map(bare).filter((word) => generic.has(word));
        assert.deepEqual(taken, [], `${type} ${verb} takes a word of every type`);
      }
    }
  });

  it('names an action of every POST, and of nothing else', () => {
    for (const { at, operation } of rows)
      assert.equal(operation.request.method === 'POST', operation.request.action !== undefined, at);
  });

  it('reads what its needs and expressions speak of', () => {
    for (const row of rows) {
      const known = new Set(['target', 'wanted', ...Object.keys(row.operation.reads ?? {})]);
      for (const { from, path, what } of row.operation.needs) {
        assert.ok(known.has(from), `${row.at}: ${what} is from ${from}`);
        assert.match(path, new RegExp(`(^|[^\\w.])${from}\\b`), `${row.at}: ${what} does not look at ${from}`);
      }
    }
  });

  it('uses every read', () => {
    for (const row of rows)
      for (const name of Object.keys(row.operation.reads ?? {}))
        assert.ok(
          expressionsOf(row).some((expression) => new RegExp(`(^|[^\\w.])${name}\\b`).test(expression)),
          `${row.at} reads ${name} for nothing`,
        );
  });

  it('gives API versions to reads and transitions', () => {
    for (const { at, operation } of rows) {
      for (const { api, suffix } of Object.values(operation.reads ?? {})) {
        assert.match(api, /^20\d\d-\d\d-\d\d(-preview)?$/, at);
        assert.match(suffix ?? '/x', /^\//, at);
      }
      if (operation.transition !== undefined) assert.match(operation.transition.api, /^20\d\d-\d\d-\d\d$/, at);
    }
  });

  it('takes every reason from the closed list', () => {
    for (const { at, need } of needs) {
      assert.ok(need.reason in reasons, `${at}: ${need.reason}`);
      if (need.waitReason !== undefined) assert.ok(need.waitReason in reasons, `${at}: ${need.waitReason}`);
    }
  });

  it('says why wherever it only warns', () => {
    for (const { at, need } of needs) if (need.otherwise === 'warn') assert.match(need.why ?? '', /^[A-Z].*[.?]$/, at);
  });

  it('tells what waits for good from what does not', () => {
    for (const { at, need } of needs)
      if (need.stuck !== undefined) assert.match(String(need.waits), /^(others|moving)$/, at);
  });

  it('names official pages', () => {
    for (const { at, operation } of rows) {
      assert.notEqual(operation.sources.length, 0, at);
      for (const source of operation.sources)
        assert.match(source, /^https:\/\/(learn\.microsoft\.com|github\.com)\/\S+$/, at);
      if (operation.refusal !== undefined) assert.match(operation.refusal, /^[45]\d\d [A-Za-z]+$/, at);
    }
  });

  it('writes commands whose placeholders are known and stand inside double quotes', () => {
    for (const { at, need } of needs)
      for (const command of need.step === undefined || 'by' in need.step ? [] : [need.step.az, need.step.powershell]) {
        for (const match of (command ?? '').matchAll(/\{([a-z][A-Za-z]*)\}/g)) {
          assert.ok(placeholders.has(match[1] ?? ''), `${at}: ${match[0]}`);
          const quotes = (command ?? '').slice(0, match.index).split('"').length - 1;
          assert.equal(quotes % 2, 1, `${at}: ${match[0]} is not quoted in ${command}`);
        }
        assert.equal(((command ?? '').split('"').length - 1) % 2, 0, `${at}: ${command}`);
      }
  });
});
