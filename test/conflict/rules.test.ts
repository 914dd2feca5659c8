import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lastResortRules, lastWordRules, otherRules, provenRules } from '../../src/conflict/rules/index.ts';
import type { Rule } from '../../src/conflict/rules/rule.ts';
import { type Reason, reasons } from '../../src/conflict/taxonomy.ts';

/** No rule yields these: they need live evidence, or are what remains when no rule holds. */
const notByRule: readonly Reason[] = [
  'own-deployment',
  'not-serialized',
  'queue-overlap',
  'lease-held',
  'plan-outdated',
  'no-error',
];
const allRules: readonly Rule[] = [...provenRules, ...otherRules];
const everyRule: readonly Rule[] = [...allRules, ...lastResortRules, ...lastWordRules];

const shown = (rule: Rule): string =>
  `${rule.reason} ${rule.codes?.join(', ') ?? rule.codeLike?.source ?? ''} ${rule.says?.source.slice(0, 80) ?? ''}`;

describe('rules', () => {
  test('a sentence that stands by itself is a pattern', () => {
    assert.deepEqual(everyRule.filter((rule) => rule.alone && !rule.says).map(shown), []);
  });

  test('no pattern keeps a position: a rule gives the same answer twice', () => {
    const sticky = everyRule.flatMap(({ says, unless, about, codeLike }) =>
      [says, unless, about, codeLike].filter((pattern) => pattern?.global || pattern?.sticky),
    );
    assert.deepEqual(sticky, []);
  });

  test('patterns of messages ignore case', () => {
    const strict = everyRule.filter(
      ({ says }) => says && !says.ignoreCase && /[a-z]/.test(says.source.replace(/\\\w/g, '')),
    );
    assert.deepEqual(strict.map(shown), []);
  });

  test('every reason that a text can yield has a rule', () => {
    const given = new Set(everyRule.map(({ reason }) => reason));
    const missing = (Object.keys(reasons) as Reason[]).filter(
      (reason) => !given.has(reason) && !notByRule.includes(reason),
    );
    assert.deepEqual(missing, []);
  });

  test('no code is in two rules, unless a pattern, a resource or a status tells them apart', () => {
    // The one that comes first is always right where it has nothing but the code; the later one then never speaks.
    const seen = new Map<string, Rule>();
    const dead: string[] = [];
    for (const rule of allRules) {
      const onlyCode = !rule.says && !rule.unless && !rule.about && !rule.status && !rule.notStatus && !rule.codeLike;
      for (const code of rule.codes ?? []) {
        const before = seen.get(code.toLowerCase());
        if (before !== undefined) dead.push(`${code}: ${before.reason} before ${rule.reason}`);
        if (onlyCode) seen.set(code.toLowerCase(), rule);
      }
    }
    assert.deepEqual(dead, []);
  });

  test('no code is twice in one rule', () => {
    const twice = everyRule.flatMap(({ codes = [] }) => {
      const lower = codes.map((code) => code.toLowerCase());
      return lower.filter((code, i) => lower.indexOf(code) !== i);
    });
    assert.deepEqual(twice, []);
  });

  test('a rule speaks of something', () => {
    const mute = everyRule.filter(({ codes, codeLike, says, status }) => !codes && !codeLike && !says && !status);
    assert.deepEqual(mute.map(shown), []);
  });
});
