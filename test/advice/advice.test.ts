import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { type AdviceContext, adviceFor, entries } from '../../src/conflict/advice/index.ts';
import type { Entry, StepTemplate } from '../../src/conflict/advice/model.ts';
import { answerOfTool, toolRows } from '../../src/conflict/advice/tools/index.ts';
import { typeRows } from '../../src/conflict/advice/types/index.ts';
import { ofType } from '../../src/conflict/advice/types/table.ts';
import { type Reason, reasons } from '../../src/conflict/taxonomy.ts';
import type { Step } from '../../src/report/model.ts';

const SUB = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11';
const GROUP = `${SUB}/resourceGroups/shop-rg`;
const VM = `${GROUP}/providers/Microsoft.Compute/virtualMachines/api-01`;
const all = Object.keys(reasons) as Reason[];

function about(
  id: string,
  facts: Readonly<Record<string, string>> = {},
  rest: Partial<AdviceContext> = {},
): AdviceContext {
  return { id: parseResourceId(id), facts, ...rest };
}

/** Every type that the table knows, and one that it does not. */
const types = [undefined, ...typeRows.map(({ type }) => type)];

/** Every tool that the table knows, and none. */
const tools = [undefined, ...toolRows.map(({ tool }) => tool)];

function templatesOf(entry: Entry): readonly StepTemplate[] {
  const written = [...entry.steps, ...(entry.variants ?? []).flatMap((variant) => variant.steps ?? [])];
  return written.flatMap((step) => {
    if ('by' in step) return types.flatMap((type) => ofType(type).answer(step).steps);
    return 'tool' in step ? tools.flatMap((tool) => answerOfTool(step, tool).steps) : [step];
  });
}

function commandsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => [step.az, step.powershell, step.command].filter((line) => line !== undefined));
}

describe('the list is closed', () => {
  test('every reason has an entry and every entry a reason', () => {
    assert.deepEqual(Object.keys(entries).sort(), [...all].sort());
  });

  for (const reason of all) {
    test(`${reason}: says something with nothing known, and with everything known`, () => {
      const facts = {
        otherOperation: 'PutVnet (0b1c)',
        operationUri: `https://management.azure.com${SUB}/providers/Microsoft.Network/locations/westeurope/operations/0b1c?api-version=2024-05-01`,
        holder: 'ci@runner-7',
        since: '2026-01-05T10:00:00Z',
        lockedScope: GROUP,
        lockId: '7d1c',
        deploymentName: 'main',
        vmId: VM,
        inUseBy: 'nic-1',
        quotaName: 'cores',
        limit: '10',
        usage: '8',
        required: '4',
        location: 'westeurope',
        size: 'Standard_D4s_v5',
        provider: 'Microsoft.Network',
        policy: 'allowed-sizes',
        permission: 'Microsoft.Network/write',
        correlationId: '0d7e',
        retryAfter: '17',
        state: 'Updating',
        account: 'shopdata',
      };
      for (const context of [{ facts: {} }, about(VM, facts, { tool: 'terraform', operation: 'resize' })]) {
        const advice = adviceFor(reason, context);
        assert.ok(advice.title.length > 10 && advice.title.length < 140, advice.title);
        assert.ok(advice.steps.length > 0);
        assert.ok(advice.avoid.length > 20);
        assert.ok(advice.references.length >= 1 && advice.references.length <= 3);
        for (const text of [
          advice.title,
          advice.avoid,
          ...advice.steps.map((step) => step.text),
          ...commandsOf(advice.steps),
        ]) {
          // az itself puts the subscription in use there.
          assert.doesNotMatch(text.replaceAll('{subscriptionId}', ''), /\{[a-z][A-Za-z]*\}|\[\[|\]\]|undefined/, text);
        }
      }
    });
  }
});

describe('the data', () => {
  const official =
    /^https:\/\/(?:learn\.microsoft\.com|developer\.hashicorp\.com|docs\.github\.com|www\.pulumi\.com)\/\S+$/;

  for (const reason of all) {
    const entry = entries[reason];
    test(`${reason}: references are official`, () => {
      for (const link of [
        ...entry.references,
        ...(entry.variants ?? []).flatMap((variant) => variant.references ?? []),
      ])
        assert.match(link, official);
    });

    test(`${reason}: titles stand without any fact`, () => {
      for (const title of [entry.title, ...(entry.variants ?? []).flatMap((variant) => variant.title ?? [])]) {
        assert.doesNotMatch(
          title.replace(/\[\[.*?\]\]/g, '').replace(/\{(?:name|topName|busy|tool)\}/g, ''),
          /\{/,
          title,
        );
      }
    });

    test(`${reason}: commands quote every placeholder, never delete a lock, break a lease or sleep`, () => {
      for (const line of commandsOf(templatesOf(entry))) {
        const outside = line.split('"').filter((_, index) => index % 2 === 0);
        assert.doesNotMatch(outside.join(' '), /\{[a-z][A-Za-z]*\}/, line);
        assert.equal((line.match(/"/g) ?? []).length % 2, 0, line);
        assert.doesNotMatch(
          line.replaceAll('Start-Sleep', ''),
          /lock delete|Remove-AzResourceLock|lease break|break-lease|\bsleep\b|lock=false/i,
          line,
        );
        // A loop of PowerShell pauses between two looks; nothing else does.
        if (line.includes('Start-Sleep')) assert.match(line, /(?:^do|while \(.*\)) \{ Start-Sleep -Seconds \d+/);
        assert.doesNotMatch(line.replace(/\$(?:state|there|null|_|env:TF_LOG)(?!\w)/g, ''), /`|\$(?!\()/, line);
        assert.doesNotMatch(line, /\n/);
      }
    });
  }

  test('az commands start with az, PowerShell ones with a cmdlet', () => {
    for (const step of all.flatMap((reason) => templatesOf(entries[reason]))) {
      if (step.az !== undefined) assert.match(step.az, /^az [a-z]/);
      // A program of its own is called the same way in every shell.
      if (step.powershell !== undefined && step.command === undefined)
        assert.match(step.powershell, /^(?:do \{ Start-Sleep -Seconds \d+; \$\w+ = |while \()?\(?[A-Z][a-z]+-Az[A-Z]/);
    }
  });

  test('only the last step of a soft-deleted resource purges', () => {
    for (const type of types) {
      const purging = ofType(type)
        .answer({ by: 'deleted' })
        .steps.map((step) => / purge |Remove-Az|Clear-Az/.test(`${step.az} ${step.powershell}`));
      assert.ok(purging.slice(0, -1).every((purges) => !purges));
    }
  });

  test('force-unlock comes last and is about a dead holder', () => {
    const steps = adviceFor('terraform-state-lock', { facts: { lockId: 'ab12-cd34', holder: 'ci@runner-7' } }).steps;
    assert.deepEqual(
      steps.map((step) => step.command?.includes('force-unlock') ?? false).indexOf(true),
      steps.length - 1,
    );
    assert.equal(steps.at(-1)?.command, 'terraform force-unlock "ab12-cd34"');
    assert.match(steps.at(-1)?.text ?? '', /proven dead/);
    assert.ok(steps.some((step) => step.text.includes('ci@runner-7')));
  });
});
