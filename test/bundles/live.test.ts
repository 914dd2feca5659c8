import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Inputs } from './environments.ts';
import { assertDecent, closed, group, guardReport, type Scene, scene, trust, vm } from './guard-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { type Done, type HostName, hostNames, runStep } from './steps.ts';

const api = vm('api-01');
const web = `${group}/providers/Microsoft.Resources/deployments/web`;
const command = 'az deployment group create --resource-group prod-rg --name web --template-file main.bicep';
const said = 'At least one resource deployment operation failed. Please list deployment operations for details.';
const wrapper = `$ ${command}\nERROR: {"status":"Failed","error":{"code":"DeploymentFailed","target":"${web}","message":"${said}"}}\n`;
const conflict = {
  error: {
    code: 'AnotherOperationInProgress',
    message: "Another operation is in progress on the virtual machine 'api-01'.",
  },
};

/** The simulator keeps no error of an operation: the list of them is answered for it. */
function failed(at: Scene): void {
  at.world.addDeployment(group, 'web', { state: 'Failed', operations: [api], agoMs: 60_000 });
  const row = {
    id: `${web}/operations/1`,
    properties: {
      provisioningState: 'Failed',
      timestamp: new Date().toISOString(),
      statusMessage: conflict,
      targetResource: { id: api, resourceType: 'Microsoft.Compute/virtualMachines' },
    },
  };
  at.arm.harm({
    on: /\/deployments\/web\/operations\?/,
    harm: { kind: 'status', status: 200, body: JSON.stringify({ value: [row] }) },
  });
}

function suite(runtime: Runtime, host: HostName): void {
  const diagnose = (
    at: Scene,
    error: string,
    inputs: Inputs = {},
    env: Readonly<Record<string, string>> = at.env,
  ): Promise<Done> => {
    const { serialization: _, ...endpoints } = at.inputs;
    const asked: Inputs = host === 'terminal' ? { live: 'on', report: 'report.jsonl' } : {};
    return runStep({
      runtime,
      host,
      inputs: { mode: 'diagnose', error, ...endpoints, ...asked, ...inputs },
      env,
      time: at.time,
    });
  };
  const withVm = (): Promise<Scene> => scene({ arrange: (world) => world.addVm(api) });

  test('a wrapper without details is what its deployment tells', async () => {
    const at = await withVm();
    failed(at);
    const done = await diagnose(at, wrapper);
    const report = guardReport(done);
    const [root] = report.diagnoses;
    assert.deepEqual(
      [root?.class, root?.code, root?.resourceId],
      ['concurrent-operation', 'AnotherOperationInProgress', api],
    );
    assert.deepEqual(root?.codePath, ['DeploymentFailed', 'AnotherOperationInProgress']);
    assert.deepEqual(at.arm.mutations, []);
    assert.ok(report.requests.arm > 0);
    assertDecent(at, done);
  });

  test('an Azure that does not answer ends at its limit, and nothing of the diagnosis is lost', async () => {
    const at = await withVm();
    failed(at);
    at.arm.harm({ on: /\/deployments\/web\?/, harm: { kind: 'hang' } });
    const done = await diagnose(at, wrapper);
    const report = guardReport(done);
    assert.equal(report.reason, 'cause-not-told');
    assert.ok(
      report.evidence.some(({ detail }) => detail.startsWith('not answered in time')),
      JSON.stringify(report.evidence),
    );
  });

  test('an identity that does not work is told, and nothing of the diagnosis is lost', async () => {
    const at = await withVm();
    const none = { ...trust(), AZURE_POD_IDENTITY_AUTHORITY_HOST: closed, AZURE_CONFIG_DIR: '/nowhere', PATH: '' };
    const done = await diagnose(at, wrapper, { live: 'on' }, none);
    const report = guardReport(done);
    assert.equal(report.reason, 'cause-not-told');
    assert.match(report.evidence.at(-1)?.detail ?? '', /^Azure gave no token: .* Tried: /);
    if (host !== 'terminal')
      assert.deepEqual(
        done.notes.map(({ severity }) => severity).filter((each) => each !== 'notice'),
        ['warning'],
      );
  });

  test('`off` asks nobody', async () => {
    const at = await withVm();
    const done = await diagnose(at, wrapper, { live: 'off' });
    assert.deepEqual([guardReport(done).reason, at.arm.requests.length], ['cause-not-told', 0]);
  });
}

onSomeRuntime('live evidence', (runtime) => {
  for (const host of hostNames) describe(host, () => suite(runtime, host));
});
