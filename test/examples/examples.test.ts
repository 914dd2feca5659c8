import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';
import { defaultOf } from '../../src/manifest.ts';
import { diagnose } from '../../src/modes/diagnose.ts';
import type { Host } from '../../src/ports/host.ts';
import type { Report } from '../../src/report/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';

/**
 * The logs of `examples/` are what a newcomer sees first. Each must say what it was written to show, with commands that
 * can be copied.
 */
interface Example {
  readonly reasons: readonly string[];
  /** First line at the terminal. */
  readonly verdict: string;
  /** The first command, as it begins. */
  readonly first: string;
}

const examples: Readonly<Record<string, Example>> = {
  'bicep-storage.log': {
    reasons: ['exclusive-access'],
    verdict: 'Why it failed: an operation with exclusive access is running on contosolake01',
    first: 'az monitor activity-log list --resource-id "/subscriptions/',
  },
  'quota-powershell.log': {
    reasons: ['quota-exceeded'],
    verdict: 'Why it failed: a quota does not allow this: standardDSv5Family Cores',
    first: 'Get-AzVMUsage -Location "northeurope"',
  },
  'scope-locked.log': {
    reasons: ['scope-locked'],
    verdict: 'Why it failed: a management lock protects pip-gateway',
    first: 'az lock list --subscription "',
  },
  'terraform-subnet.log': {
    reasons: ['another-operation-in-progress'],
    verdict: 'Why it failed: another operation is still running on hub-vnet',
    first: 'az resource wait --ids "/subscriptions/',
  },
  'three-failures.log': {
    reasons: ['another-operation-in-progress', 'soft-deleted', 'policy-denied'],
    verdict: 'Why it failed: another operation is still running on aks-prod',
    first: 'az resource wait --ids "/subscriptions/',
  },
  'vm-resize.log': {
    reasons: ['vm-not-deallocated'],
    verdict: 'Why it failed: api-01 must be deallocated first',
    first: 'az vm deallocate --resource-group "prod-rg" --name "api-01"',
  },
};

async function reportOf(name: string): Promise<Report> {
  const log = join(root, 'examples', name);
  const host: Partial<Host> = {
    kind: 'terminal',
    bar: () => false,
    input: (input) => (input === 'log' ? log : defaultOf(input)),
    signal: new AbortController().signal,
  };
  const reports: Report[] = [];
  for await (const report of diagnose(host as Host, { reportPerSource: true })) reports.push(report);
  assert.equal(reports.length, 1);
  const [report] = reports;
  assert.ok(report);
  return report;
}

describe('the examples', () => {
  test('all are listed here', () =>
    assert.deepEqual(
      readdirSync(join(root, 'examples'))
        .filter((name) => name.endsWith('.log'))
        .sort(),
      Object.keys(examples),
    ));

  for (const [name, { reasons, verdict, first }] of Object.entries(examples)) {
    test(name, async () => {
      const report = await reportOf(name);
      assert.equal(report.verdict, 'conflict');
      assert.deepEqual(
        report.diagnoses.map(({ reason }) => reason),
        reasons,
      );
      const lines = renderTerminal(report, { color: false, width: 80 }).split('\n');
      assert.equal(lines[0], verdict);
      assert.ok(
        lines
          .find((line) => line.startsWith('    ') && /^ {4}(?:az|[A-Z][a-z]+-Az)/.test(line))
          ?.startsWith(`    ${first}`),
        lines.join('\n'),
      );
      // What an owner has to choose (the name and the end of an exemption) is open; what the log tells is not.
      assert.doesNotMatch(lines.join('\n'), /<(?!exemption-name>|date>|reason>)[a-z-]+>/, 'a placeholder is left');
      assert.ok(lines.length < 40 + 23 * reasons.length, `${lines.length} lines`);
    });
  }

  test('what a log repeats is told once', async () => {
    const { diagnoses } = await reportOf('three-failures.log');
    assert.deepEqual(
      diagnoses.map(({ count }) => count),
      [2, 2, 1],
    );
  });
});
