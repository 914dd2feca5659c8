import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeLines } from '../../bench/ci-log.ts';
import { debugLines } from '../../bench/debug-lines.ts';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { collector, type Finding } from '../../src/conflict/findings.ts';
import { sentences } from '../conflict/examples/sentences.ts';
import { examples } from '../conflict/examples.ts';
import { commandLineForms } from '../conflict/forms/command-lines.ts';
import { logForms } from '../conflict/forms/logs.ts';
import { sdkForms } from '../conflict/forms/sdks.ts';
import { structureForms } from '../conflict/forms/structures.ts';
import { terraformForms } from '../conflict/forms/terraform.ts';
import { diagnosed } from '../conflict/read.ts';
import { collect, inTheMiddle } from './dull-log.ts';

/**
 * A failure that is read in a small log must be seen in a large one: the filter may never stand between a sentence and
 * its rule.
 */
describe('what is read in a small log is found in a large one', () => {
  const forms = [...commandLineForms, ...terraformForms, ...sdkForms, ...structureForms, ...logForms];
  for (const { name, text } of [...examples.map(({ reason, text }) => ({ name: reason, text })), ...forms])
    test(`${name}: ${text.slice(0, 60).replace(/\s+/g, ' ')}`, async () => {
      const found = collector();
      for (const passage of await collect(inTheMiddle(text, 40 * 1024))) found.add(errorsIn(passage), 'large.log');
      // How often it is told depends on the lines around it; that is the reader's matter.
      const reasons = (findings: readonly Finding[]) => new Set(findings.map(({ reason }) => reason));
      assert.deepEqual(reasons(found.finish()), reasons(diagnosed(text)));
    });
});

describe('a code and a sentence on a line of their own', () => {
  for (const [code, message] of Object.values(sentences).flat())
    test(`${code}: ${message.slice(0, 60)}`, async () => {
      const text = `${code}: ${message}`;
      const found = collector();
      for (const passage of await collect(inTheMiddle(text, 40 * 1024))) found.add(errorsIn(passage), 'large.log');
      // Which it is depends on the lines around it; that is the reader's matter.
      assert.equal(found.finish().length > 0, diagnosed(text).length > 0);
    });
});

/** What tools say at the end of a debug log, or between its records. */
const toldInDebugLogs: readonly string[] = [
  'Error: deleting Route Table "rt-heron": unexpected status 409 (409 Conflict) with error: AnotherOperationInProgress: Another operation on this or dependent resource is in progress',
  "ERROR: (ScopeLocked) The scope 'rg-heron' cannot perform write operation because following scope(s) are locked: 'rg-heron'. Please remove the lock and try again.\nCode: ScopeLocked",
  'ERROR: The vault kv-heron is in a soft-deleted state: a vault with the same name already exists in deleted state',
];

describe('a debug log, in which every line holds a word of failure', () => {
  const failure =
    '[ERROR] performing Put: unexpected status 409 (409 Conflict) with error: LedgerSealed: the ledger is sealed';
  for (const [kind, lines] of Object.entries(debugLines)) {
    const log = writeLines(lines, 300 * 1024);
    test(`${kind}: nothing of it is handed out`, async () => {
      assert.deepEqual(await collect(log), []);
    });
    for (const told of toldInDebugLogs)
      test(`${kind}: only what failed in it is diagnosed: ${told.slice(0, 50)}`, () => {
        const lines = log
          .slice(0, 40 * 1024)
          .split('\n')
          .slice(0, -1);
        const middle = lines.length >> 1;
        const text = [...lines.slice(0, middle), ...told.split('\n'), ...lines.slice(middle)].join('\n');
        const found = diagnosed(text);
        assert.deepEqual(
          found.map(({ reason }) => reason),
          diagnosed(told).map(({ reason }) => reason),
        );
        for (const { error } of found)
          assert.doesNotMatch(error.message, /\[(?:TRACE|DEBUG)\]|conflict=|urllib3|conflict-free/);
      });
    test(`${kind}: what failed in it is`, async () => {
      const middle = log.indexOf('\n', log.length / 2) + 1;
      const [passage, ...others] = await collect(`${log.slice(0, middle)}${failure}\n${log.slice(middle)}`);
      assert.deepEqual(others, []);
      assert.ok(passage?.text.includes(failure));
    });
  }
});
