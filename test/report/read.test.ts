import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentationLink, knownLink, portalLink } from '../../src/report/link.ts';
import type { Report } from '../../src/report/model.ts';
import { renderPage } from '../../src/report/page.ts';
import { readReports } from '../../src/report/read.ts';
import { assertLinear } from '../cost.ts';
import { auditSamples } from './audit-samples.ts';
import { assertOurs } from './page-oracle.ts';
import { planSamples } from './plan-samples.ts';
import { runSamples } from './run-samples.ts';
import { samples } from './samples.ts';

const all: Readonly<Record<string, Report>> = { ...samples, ...runSamples, ...planSamples, ...auditSamples };
const text = (value: unknown): string => JSON.stringify(value);

/** Links to runs are a host's own, and cannot be made again. */
const withoutRuns = (report: Report): unknown =>
  JSON.parse(text(report), function (this: Record<string, unknown>, key, value: unknown) {
    return key === 'link' && knownLink(String(value)) === undefined ? undefined : value;
  });

describe('a report that was kept', () => {
  // What is hostile in these two are references of no form that a report has.
  for (const [name, report] of Object.entries(all).filter(([each]) => !/hostile/i.test(each)))
    test(`comes back as it was: ${name}`, () =>
      assert.deepEqual(readReports(text(report), 'r.json'), [withoutRuns(report)]));

  test('may stand with others, one a line, or in many lines by itself', () => {
    const both = `${text(samples.state)}\r\n\n${text(samples.lock)}\n`;
    assert.deepEqual(
      readReports(both, 'r').map(({ reason }) => reason),
      [samples.state.reason, samples.lock.reason],
    );
    assert.equal(readReports(JSON.stringify(samples.state, null, 2), 'r').length, 1);
  });

  test('of a later minor version is read without what that has added', () => {
    const [read] = readReports(
      text({
        ...samples.state,
        novelty: 1,
        diagnoses: samples.state.diagnoses.map((each) => ({ ...each, novelty: {} })),
      }),
      'r',
    );
    assert.deepEqual(read, withoutRuns(samples.state));
  });
});

describe('what is no such report', () => {
  for (const [what, value, says] of [
    [
      'a newer schema',
      text({ ...samples.state, schema: 'azure-conflict-guard/report/2' }),
      /schema "azure-conflict-guard\/report\/2", and this version reads "azure-conflict-guard\/report\/1"/,
    ],
    ['another document', '{"error":{"code":"Conflict"}}', /^r is no report of Azure Conflict Guard/],
    ['no JSON', 'Error: busy', /is no report/],
    ['a list', '[]', /is no report/],
    ['nothing', ' \n', /^r is empty/],
    ['an unknown verdict', text({ ...samples.state, verdict: '<b>' }), /is no whole report/],
    ['a verdict of another mode', text({ ...samples.state, verdict: 'orderly' }), /is no whole report/],
    [
      'a text in the place of a number',
      text({ ...samples.state, waitedMs: '1' }),
      /"waitedMs" is not what this version knows there/,
    ],
    ['a field that is missing', text({ ...samples.state, summary: undefined }), /"summary" is not/],
    ['a broken line among good ones', `${text(samples.state)}\n{`, /^line 2 of r is no report/],
    [
      'a prototype',
      `{"schema":"azure-conflict-guard/report/1","__proto__":${text(samples.state)}}`,
      /is no whole report/,
    ],
  ] as const)
    test(`${what} is told in one sentence`, () =>
      assert.throws(() => readReports(value, 'r'), { kind: 'input', message: says }));
});

describe('an address in it', () => {
  const id =
    '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Compute/virtualMachines/api 01';
  test('is a link where this program makes the same', () => {
    for (const page of ['resource', 'locks', 'deployment'] as const)
      for (const cloud of ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud']) {
        const link = portalLink(id.replace(' ', '-'), page, cloud);
        assert.ok(link !== undefined);
        assert.equal(knownLink(link), link);
      }
    assert.equal(
      knownLink('https://learn.microsoft.com/azure/x'),
      documentationLink('https://learn.microsoft.com/azure/x'),
    );
  });

  for (const hostile of [
    'javascript:alert(1)',
    'https://evil.example/',
    'https://portal.azure.com.evil.example/#@/resource/subscriptions/x',
    'https://portal.azure.com/#@/resource/../../evil',
    'https://portal.azure.com/#@/resource/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d"><script>',
    'https://learn.microsoft.com@evil.example/',
    'https://portal.azure.com/evil#@/resource/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d',
    '%',
  ])
    test(`is none where anybody else made it: ${hostile.slice(0, 50)}`, () => {
      assert.equal(knownLink(hostile), undefined);
      const told = JSON.parse(text({ ...samples.state }), function (this: unknown, key, value: unknown) {
        return key === 'link' ? hostile : key === 'references' ? [hostile] : value;
      }) as Report;
      let reports: readonly Report[] = [];
      try {
        reports = readReports(text(told), 'r');
      } catch (error) {
        assert.match(String(error), /"diagnoses\[0\]\.references\[0\]" is not what this version knows/);
      }
      assert.ok(!text(reports).includes(hostile));
      assertOurs(renderPage(reports), hostile);
    });

  test('is judged in time by its length', () =>
    assertLinear(
      knownLink,
      (length) => `https://portal.azure.com/#@/resource/${'%41/'.repeat(length / 4)}`,
      400_000,
      'links',
    ));
});

test('a long file is read in time by its length', () => {
  const line = text(samples.state);
  assertLinear(
    (many) => readReports(many, 'r'),
    (length) => `${line}\n`.repeat(Math.max(1, length / line.length)),
    2_000_000,
    'reports',
  );
});
