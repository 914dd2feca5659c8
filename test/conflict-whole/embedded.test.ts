import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { passages } from '../../src/conflict/find/passages.ts';
import { collector, type Finding } from '../../src/conflict/findings.ts';
import { examples } from '../conflict/examples.ts';
import { cacheTaken, checkout, cleanUp, dim, exit1, green, group, npmInstall, stamped, times } from './job-log.ts';

/** What stands before and after changes nothing: the same text is told alike alone and in the middle of a job. */
const before: readonly string[] = [
  ...checkout,
  ...npmInstall,
  ...group(['npx jest --colors']),
  ...times(40, (i) =>
    i % 5 === 0
      ? `\u001b[7m\u001b[32m PASS \u001b[39m\u001b[27m test/lease-${i}.test.ts (2.1 s)`
      : `    ${green('✓')} ${dim(`explains ScopeLocked, AnotherOperationInProgress and 409 Conflict (${i} ms)`)}`,
  ),
  ...group(['terraform plan']),
  ...times(
    30,
    (i) =>
      `azurerm_subnet.s[${i}]: Refreshing state... [id=/subscriptions/7c6b5a49-3827-4615-90f1-e2d3c4b5a697/resourceGroups/rg-quince/providers/Microsoft.Network/virtualNetworks/v/subnets/s${i}]`,
  ),
];

const inJob = (text: string): string =>
  stamped([...before, ...group(['./deliver.sh']), ...text.split('\n'), exit1, ...cacheTaken, ...cleanUp]);

async function findingsOf(log: string): Promise<readonly Finding[]> {
  const found = collector();
  for await (const passage of passages([Buffer.from(log)])) found.add(errorsIn(passage), 'the log');
  return found.finish();
}

const told = (found: readonly Finding[]): readonly string[] =>
  found.map(({ reason, error }) => `${reason} ${error.code ?? ''} ${error.message}`);

describe('an error is told alike alone and in a job', () => {
  examples.forEach(({ reason, text, todo }, i) => {
    test(`${reason} (${i + 1})`, todo === undefined ? {} : { todo }, async () => {
      assert.deepEqual(told(await findingsOf(inJob(text))), told(await findingsOf(text)));
    });
  });
});
