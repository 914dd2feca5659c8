import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { az, FakeAzure, failing, group, ip, runMode } from './support.ts';

/** Made up after the sentence that a group's delete gets where something in it is in use. */
const inUse = az(
  'InUsePublicIpAddressCannotBeDeleted',
  `Public IP address ${ip} can not be deleted since it is still allocated to resource ${group}/providers/Microsoft.Network/networkInterfaces/nic-1/ipConfigurations/c1.`,
);

describe('a state is replayed only upon a transition of ours', () => {
  test("a group's delete that a public IP blocks is sent once", async () => {
    const azure = new FakeAzure();
    const { report, started } = await runMode(azure, { 'resource-id': group, operation: 'delete', transition: 'allow', replay: '2' }, [
      failing(inUse),
    ]);
    assert.deepEqual([report.verdict, report.class, started, azure.sent], ['failed', 'state', 1, []]);
    assert.match(report.attempts?.[0]?.next ?? '', /^not replayed: /);
    assert.doesNotMatch(JSON.stringify(report), /was changed,|clear again/);
  });
});
