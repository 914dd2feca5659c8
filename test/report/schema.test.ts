import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { conflictClasses, type Reason, reasons, recoveries, recoveryOf } from '../../src/conflict/taxonomy.ts';
import { type Report, verdicts } from '../../src/report/model.ts';
import { auditSamples } from './audit-samples.ts';
import { planSamples } from './plan-samples.ts';
import { attemptOf, runSamples } from './run-samples.ts';
import { diagnosisOf, reportOf, samples } from './samples.ts';

interface Branch {
  readonly properties: {
    readonly class: { readonly const: string };
    readonly recovery: { readonly const: string };
    readonly reason: { readonly enum: readonly string[] };
  };
}

interface Enum {
  readonly enum: readonly string[];
}

interface Schema {
  readonly $defs: {
    readonly class: Enum;
    readonly recovery: Enum;
    readonly verdict: Enum;
    readonly judgement: { readonly anyOf: readonly Branch[] };
  };
}

const schema = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8')) as Schema;
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);

function problems(value: unknown): string {
  return validate(JSON.parse(JSON.stringify(value))) ? '' : JSON.stringify(validate.errors);
}

describe('the schema is the taxonomy', () => {
  test('classes, recoveries and verdicts', () => {
    assert.deepEqual(schema.$defs.class.enum, conflictClasses);
    assert.deepEqual(schema.$defs.recovery.enum, recoveries);
    assert.deepEqual(schema.$defs.verdict.enum, verdicts);
  });

  test('every reason with its class and recovery, and no other', () => {
    const inSchema = schema.$defs.judgement.anyOf.flatMap(({ properties }) =>
      properties.reason.enum.map((reason) => `${reason} ${properties.class.const} ${properties.recovery.const}`),
    );
    const inCode = Object.entries(reasons).map(
      ([reason, entry]) => `${reason} ${entry.class} ${recoveryOf(reason as Reason)}`,
    );
    assert.deepEqual([...inSchema].sort(), [...inCode].sort());
  });
});

describe('valid reports', () => {
  // The hostile sample carries references that the schema refuses; a case below pins that.
  for (const [name, report] of Object.entries({ ...samples, ...runSamples, ...planSamples, ...auditSamples }).filter(
    ([key]) => !/hostile/i.test(key),
  ))
    test(name, () => assert.equal(problems(report), ''));
  for (const reason of Object.keys(reasons) as Reason[]) {
    test(`reason ${reason}`, () => assert.equal(problems(reportOf('conflict', [diagnosisOf(reason)])), ''));
  }

  test('what the interface leaves open stays open', () => {
    const open = {
      ...samples.clear,
      serialization: { group: 'azure.1', held: true, others: [{ run: 7 }], note: 'x' },
      requests: { arm: 1, devops: 2 },
    };
    assert.equal(problems(open), '');
  });
});

describe('invalid reports', () => {
  const good: Report = samples.concurrent;
  const [diagnosis] = good.diagnoses;
  const without = (key: string): object => Object.fromEntries(Object.entries(good).filter(([name]) => name !== key));
  const withDiagnosis = (change: object): object => ({ ...good, diagnoses: [{ ...diagnosis, ...change }] });
  const cases: Readonly<Record<string, object>> = {
    'another schema': { ...good, schema: 'azure-conflict-guard/report/2' },
    'unknown verdict': { ...good, verdict: 'fine' },
    "another mode's verdict": { ...good, verdict: 'clear' },
    'unknown class': { ...good, class: 'mystery' },
    'unknown reason': { ...good, reason: 'because' },
    'reason of another class': { ...good, reason: 'scope-locked' },
    'recovery of another reason': { ...good, recovery: 'adopt' },
    'extra key': { ...good, extra: 1 },
    'no summary': without('summary'),
    'no evidence': without('evidence'),
    'empty summary': { ...good, summary: '' },
    'negative wait': { ...good, waitedMs: -1 },
    'requests without arm': { ...good, requests: {} },
    'extra key in a diagnosis': withDiagnosis({ extra: 1 }),
    'unknown confidence': withDiagnosis({ confidence: 'sure' }),
    'line 0': withDiagnosis({ line: 0 }),
    'status 0': withDiagnosis({ httpStatus: 0 }),
    'null instead of absent': withDiagnosis({ code: null }),
    'script as reference': withDiagnosis({ references: ['javascript:alert(1)'] }),
    'step without text': withDiagnosis({ steps: [{ az: 'az x' }] }),
    'unknown blocker': { ...good, blockers: [{ kind: 'ghost', what: 'x' }] },
    'unknown evidence status': { ...good, evidence: [{ source: 'x', status: 'maybe', detail: '' }] },
    'attempt 0': { ...good, attempts: [attemptOf({ number: 0 })] },
    'exit code that is no number': { ...good, exitCode: '1' },
    'attempt without what was verified': { ...good, attempts: [{ ...attemptOf(), verified: undefined }] },
    'extra key in an attempt': { ...good, attempts: [{ ...attemptOf(), extra: 1 }] },
    'unknown class of an attempt': { ...good, attempts: [{ ...attemptOf(), class: 'mystery' }] },
    'end that is no text': { ...good, timeline: [{ time: 'x', until: 1, source: 'run', text: 'x' }] },
    'lease that is no object': { ...good, lease: 'mine' },
  };
  test('the base is valid', () => assert.equal(problems(good), ''));
  for (const [name, value] of Object.entries(cases)) test(name, () => assert.notEqual(problems(value), ''));
});
