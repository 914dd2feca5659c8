import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidenceOf } from '../../src/conflict/evidence.ts';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { collector } from '../../src/conflict/findings.ts';
import { redactDeep } from '../../src/report/redact-deep.ts';
import { assertLinear, repeated } from '../cost.ts';
import { examples } from './examples.ts';
import { diagnosed } from './read.ts';
import { az, boxed } from './tools.ts';

const evidence = (text: string) => {
  const [finding] = redactDeep(diagnosed(text));
  assert.ok(finding, 'nothing was found');
  return evidenceOf(finding);
};

describe('the evidence of a diagnosis', () => {
  test('the code, the words and the status that a rule went by', () => {
    const { for: signs } = evidence(az('ScopeLocked', 'It is shut.'));
    assert.equal(signs[0], 'the code `ScopeLocked`');
    assert.ok(
      evidence(az('Conflict', 'Another operation is in progress on the plum.')).for.some((sign) =>
        /^the words `.*in progress/i.test(sign),
      ),
    );
    assert.ok(
      evidence('HTTP/1.1 503 Service Unavailable\nx-ms-request-id: 1\n\n{"error":{"message":"x"}}').for.includes(
        'the status 503',
      ),
    );
  });

  test('whose the text is', () => {
    const text = az('ScopeLocked', "The scope '/subscriptions/3c1d/resourceGroups/rg-orchard' is locked.");
    assert.ok(evidence(text).for.includes('an ARM ID'), evidence(text).for.join('; '));
  });

  test('whether it is a failure: how it is told, and how its step ended', () => {
    const text = az('ScopeLocked', 'The scope is locked.');
    const failed = `##[group]Run a\n##[endgroup]\n${text}\n##[error]Process completed with exit code 1.\n`;
    assert.ok(evidence(text).for.includes('a line that begins with `ERROR:`'), evidence(text).for.join('; '));
    assert.ok(!evidence(text).for.includes('a step that ended with an error'));
    assert.ok(evidence(failed).for.includes('a step that ended with an error'), evidence(failed).for.join('; '));
    assert.ok(
      evidence(boxed(`Error: ${text.slice(7)}`)).for.includes('the frame that Terraform draws around an error'),
    );
  });

  test('how its step ended may stand far behind it', () => {
    const found = collector();
    const text = `##[group]Run a\n##[endgroup]\n${az('ScopeLocked', 'The scope is locked.')}\n`;
    found.add(errorsIn({ text, line: 1 }), 'log', { text, line: 1 });
    found.add([], 'log', { text: '', line: 900, between: { first: 'failed', last: 'failed', failed: true } });
    assert.ok(evidenceOf(found.finish()[0] ?? assert.fail()).for.includes('a step that ended with an error'));
  });

  test('against it: the words of a test around a tool that really ran', () => {
    const log =
      '=== RUN   TestApply\nTestApply 2026-03-02T10:11:12Z logger.go:66: │ Error: deleting Subnet: unexpected status 409 (409 Conflict) with error: ScopeLocked: The scope is locked.\n--- FAIL: TestApply (9.1s)';
    assert.ok(
      evidence(log).against.includes('the words of another around it: go test'),
      evidence(log).against.join('; '),
    );
  });

  test('against it: a sentence without structure, a status that says otherwise, a guess', () => {
    assert.ok(
      evidence('##[error]The operation was canceled.').against.includes('no code and no status beside the sentence'),
    );
    assert.ok(
      evidence(
        'HTTP/1.1 409 Conflict\nx-ms-request-id: 1\n\n{"error":{"code":"AuthorizationFailed","message":"No permission."}}',
      ).against.includes('the status 409, which is that of a conflict'),
    );
  });

  test('every example of a rule has something for it, on one line, not too long', () => {
    for (const { text, reason } of examples) {
      for (const finding of diagnosed(text)) {
        const { for: signs, against } = evidenceOf(finding);
        assert.ok(signs.length > 0, `${reason}: ${text}`);
        for (const sign of [...signs, ...against])
          assert.ok(!sign.includes('\n') && sign.length < 240 && sign !== '', sign);
      }
    }
  });

  test('a backtick in the words ends no code', () => {
    for (const sign of evidence(az('Conflict', 'Another operation ` on plum is in progress.')).for)
      assert.equal((sign.match(/`/g) ?? []).length % 2, 0, sign);
  });

  test('what was redacted stays out of it', () => {
    const secret = 'Plum-Orchard-2026!x7Qz';
    const told = evidence(az('Conflict', `Another operation with password=${secret} is in progress.`));
    assert.ok(
      told.for.some((sign) => sign.includes('nother operation')),
      told.for.join('; '),
    );
    assert.ok(![...told.for, ...told.against].join(' ').includes(secret), told.for.join('; '));
  });

  test('it costs no more than the text', () => {
    const findings = new Map<number, ReturnType<typeof diagnosed>>();
    assertLinear(
      (text) => {
        const found = findings.get(text.length) ?? diagnosed(az('Conflict', `${text}is in progress`));
        findings.set(text.length, found);
        for (const finding of found) evidenceOf(finding);
      },
      repeated('another operation '),
      40_000,
      'evidence',
    );
  });
});
