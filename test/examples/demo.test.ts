import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type CommandResult, runCommand } from '../../scripts/lib/command.ts';
import { withoutHost } from '../../scripts/lib/host-environment.ts';
import { root } from '../../scripts/lib/root.ts';

/**
 * The host's variables are emptied, and a proxy that is not there is set: nothing of the user's may reach the program.
 */
const env = {
  ...Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined])),
  ...withoutHost(process.env),
  ...{ HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9', AZURE_CLIENT_ID: 'somebody-else' },
};

const demo = (...args: readonly string[]): Promise<CommandResult> =>
  runCommand(process.execPath, [join(root, 'scripts/demo.ts'), ...args], { env });

describe('the demo', () => {
  test('shows five calls of the guard that end as they should', async () => {
    const { code, output } = await demo();
    assert.equal(code, 0, output);
    assert.match(output, /^A simulated Azure runs at https:\/\/localhost:\d+; nothing leaves this machine\./);
    assert.equal(output.match(/^\$ azure-conflict-guard guard \\$/gm)?.length, 5);
    assert.match(output, /^Clear after waiting \d+ s: restart on shop-api-02$/m);
    assert.match(output, /^Ended as expected, .*: resize 1, busy 0, lock 1, deployment 1, clear 0\.$/m);
    for (const said of [
      'Not started: shop-api-01 must be deallocated first',
      'Waiting: shop-api-02: provisioning state Updating, held by',
      '  restart  `shop-api-02`, virtual machine in',
      'Not started: a management lock protects shop-api-03',
      'Not started: the deployment payments-release-418 is still running',
      'Clear: write on contosoorders',
    ])
      assert.ok(output.includes(`\n${said}`), `${said}\n\n${output}`);
    assert.equal(output.match(/^Do this$/gm)?.length, 1, 'one report in full');
    assert.equal(output.match(/^… \(the whole report: npm run demo -- (?:lock|deployment)\)$/gm)?.length, 2);
    assert.doesNotMatch(output, /invented-for-the-simulator|--authority-host https/);
  });

  test('shows one scene in full', async () => {
    const { code, output } = await demo('lock');
    assert.equal(code, 0, output);
    assert.match(output, /^Do this$/m);
    assert.match(output, /^Ended as expected, .*: lock 1\.$/m);
    assert.doesNotMatch(output, /shop-api-0[12]|the whole report/);
  });

  test('still shows the diagnosis of an example', async () => {
    const { code, output } = await demo('vm-resize');
    assert.equal(code, 0, output);
    assert.match(output, /^\$ node dist.terminal\.js diagnose examples.vm-resize\.log$/m);
    assert.match(output, /^Why it failed: api-01 must be deallocated first$/m);
  });

  test('names what there is where a name is wrong', async () => {
    for (const name of ['locks', '../package', 'constructor', '']) {
      const { code, output } = await demo(name);
      assert.equal(code, 2, output);
      assert.match(
        output,
        /^There is no ".*": the scenes are resize, busy, lock, deployment, clear, and the logs .*vm-resize\.\n$/,
      );
    }
  });
});
