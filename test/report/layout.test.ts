import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report } from '../../src/report/model.ts';
import { render } from './render-all.ts';
import { diagnosisOf, reportOf, samples, status, vmId, vnetId } from './samples.ts';

const github = (report: Report): string => render(report, 'github');
const pipelines = (report: Report): string => render(report, 'pipelines');

function inOrder(text: string, ...parts: readonly string[]): void {
  let at = -1;
  for (const part of parts) {
    const next = text.indexOf(part, at + 1);
    assert.ok(next > at, `${JSON.stringify(part)} does not stand after what came before it`);
    at = next;
  }
}

describe('the shell of the reader', () => {
  test('who failed in PowerShell goes on in PowerShell', () => {
    const text = github(
      reportOf(
        'conflict',
        samples.state.diagnoses.map((diagnosis) => ({ ...diagnosis, tool: 'powershell' })),
      ),
    );
    inOrder(
      text,
      '```powershell\n   Stop-AzVM',
      '<summary>The same with the az CLI</summary>',
      'Step 1:\n\n```bash\naz vm deallocate',
    );
  });

  test('PowerShell is folded on GitHub, and left to the JSON report where nothing folds', () => {
    assert.ok(
      github(samples.state).includes(
        '<details><summary>The same in PowerShell</summary>\n\nStep 1:\n\n```powershell\nStop-AzVM',
      ),
    );
    assert.ok(pipelines(samples.state).includes('\n\nThe JSON report has the same in PowerShell.\n'));
    assert.doesNotMatch(pipelines(samples.state), /Stop-AzVM/);
  });

  test('PowerShell is not hidden where it is the only command', () => {
    const only = diagnosisOf('invalid-state', { steps: [{ text: 'Do it:', powershell: 'Do-It' }] });
    assert.ok(github(reportOf('conflict', [only])).includes('1. Do it:\n   ```powershell\n   Do-It\n   ```'));
  });
});

describe('nothing is said twice', () => {
  test('Pipelines list the evidence only where something was not read', () => {
    const read = { source: 'deploy.log', status: 'read', detail: '3 KiB' } as const;
    const empty = { source: 'job "b"', status: 'empty', detail: 'it has no log' } as const;
    assert.doesNotMatch(
      pipelines(reportOf('conflict', [diagnosisOf('scope-locked')], { evidence: [read] })),
      /Evidence/,
    );
    assert.match(
      pipelines(reportOf('conflict', [diagnosisOf('scope-locked')], { evidence: [read, empty] })),
      /Evidence: 1 read, 1 nothing there/,
    );
    assert.match(
      github(reportOf('conflict', [diagnosisOf('scope-locked')], { evidence: [read] })),
      /<summary>Evidence: 1 read/,
    );
  });

  test('an ID among the facts is cut to its end: a table is as wide as its longest word', () => {
    const assignment =
      '/providers/Microsoft.Management/managementGroups/plums/providers/Microsoft.Authorization/policyAssignments/nopublic';
    const told = diagnosisOf('policy-denied', {
      message: 'No.',
      line: 3,
      facts: [{ name: 'Policy assignment', value: assignment }],
    });
    const text = github(reportOf('conflict', [told]));
    assert.match(text, /\| Policy assignment \| .*…\/policyAssignments\/nopublic/);
    assert.ok(!text.split('### Do this')[0]?.includes(assignment));
  });

  test('a sentence of Azure does not become the heading of the table', () => {
    const nameless = diagnosisOf('quota-exceeded', {
      message: 'Too many cores.',
      line: 15,
      facts: [{ name: 'Limit', value: '32' }],
    });
    inOrder(
      github(reportOf('conflict', [nameless])),
      '| Log | line 15 |\n| :--- | :--- |\n| Azure said | Too many cores. |',
      '| Limit | 32 |',
    );
  });

  test('a status URL that a step asks already is shown by its ID, and not in the message again', () => {
    const path =
      '/subscriptions/x/providers/Microsoft.Network/locations/westeurope/operations/5e8b20d7-61c4?api-version=2024-05-01';
    const link = `https://management.azure.com${path}`;
    const message = `Another operation is in progress. To retrieve status of the operation use uri: ${link}.`;
    const asking = diagnosisOf('another-operation-in-progress', {
      message,
      steps: [{ text: 'Ask.', az: `az rest --url "${path}"` }],
    });
    const text = github(
      reportOf('conflict', [asking], { blockers: [{ kind: 'operation', what: 'a write', ...status(link) }] }),
    );
    assert.ok(text.includes('| Azure said | Another operation is in progress. |'), text);
    assert.ok(text.includes('| Other operation | a write · ID `5e8b20d7-61c4` in westeurope |'), text);
    assert.equal(text.split('/operations/5e8b20d7-61c4').length, 2);
  });

  test('a long ID in a message is cut to its last type and name', () => {
    const message = `The scope '${vmId}' cannot perform delete because '${vmId.split('/providers')[0]}' is locked, see https://aka.ms/x.`;
    assert.ok(
      github(reportOf('conflict', [diagnosisOf('scope-locked', { message })])).includes(
        "The scope '…/virtualMachines/api-01' cannot perform delete because '…/resourceGroups/prod-rg' is locked",
      ),
    );
  });

  test('a list without spaces can be wrapped', () => {
    const message = 'The sizes are: Standard_D2s_v5,Standard_D4s_v5,Standard_D8s_v5,Standard_E2s_v5. Take a,b.';
    assert.ok(
      github(reportOf('conflict', [diagnosisOf('vm-not-deallocated', { message })]))
        .replaceAll('\\', '')
        .includes('Standard_D2s_v5, Standard_D4s_v5, Standard_D8s_v5, Standard_E2s_v5. Take a,b.'),
    );
  });

  test('a title that names the parent is not given the name of the child as well', () => {
    const child = diagnosisOf('invalid-state', { title: 'hub-vnet is busy', resourceId: `${vnetId}/subnets/web` });
    assert.match(github(reportOf('conflict', [child])), /^## 🔎 Why it failed: `hub-vnet` is busy\n/);
  });
});
