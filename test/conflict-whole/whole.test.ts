import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { passages } from '../../src/conflict/find/passages.ts';
import { collector, type Finding, findingsOf } from '../../src/conflict/findings.ts';
import { wholeLogs } from './answers.ts';

async function findingsIn(log: string): Promise<readonly Finding[]> {
  const found = collector();
  for await (const passage of passages([Buffer.from(log)])) found.add(errorsIn(passage), 'the log', passage);
  return findingsOf(found);
}

describe('whole logs: the root cause first, each failure once, nothing else', () => {
  for (const { name, why, class: wanted, failures, text } of wholeLogs) {
    test(`${name}: ${why}`, async () => {
      const found = await findingsIn(text);
      const conflicts = found.filter((finding) => finding.class !== 'none');
      assert.equal(found[0]?.class ?? 'none', wanted);
      assert.equal(
        conflicts.length,
        failures,
        conflicts.map(({ reason, error }) => `${reason} in line ${error.line}`).join(', '),
      );
    });
  }
});

/** A build prints hundreds of lines before each step, so that the steps of a log are read in passages of their own. */
function stretched(log: string): string {
  const head = /##\[group\]Run |##\[section\]|Post job cleanup|^\$ |\[Pipeline\]/;
  return log
    .split('\n')
    .flatMap((line) => {
      const time = /^(?:[^\t]*\t){0,2}\d{4}-\S+Z /.exec(line)?.[0] ?? '';
      return head.test(line)
        ? [
            ...Array.from({ length: 600 }, (_, i) => `${time}dist/assets/chunk-${i}.js   ${i}.21 kB │ gzip: 1.${i} kB`),
            line,
          ]
        : [line];
    })
    .join('\n');
}

describe('whole logs, long ones: what a step says and how it ended stand far apart', () => {
  for (const { name, class: wanted, failures, text } of wholeLogs) {
    test(name, async () => {
      const found = await findingsIn(stretched(text));
      assert.equal(found[0]?.class ?? 'none', wanted);
      assert.equal(found.filter((finding) => finding.class !== 'none').length, failures);
    });
  }
});

describe('a job that went well in the end, told elsewhere', () => {
  const refused = 'ERROR: (AnotherOperationInProgress) Another operation on this or dependent resource is in progress.';
  const dull = Array.from({ length: 3000 }, (_, i) => `chunk ${i} of the build is done and took ${i} ms`).join('\n');
  const endings: readonly (readonly [what: string, end: string, class_: string])[] = [
    ['GitLab', '\u001b[32;1mJob succeeded\u001b[0;m', 'none'],
    ['GitLab, failed', '\u001b[31;1mERROR: Job failed: exit code 1\u001b[0;m', 'concurrent-operation'],
    ['Jenkins', 'Finished: SUCCESS', 'none'],
    ['Jenkins, failed', 'Finished: FAILURE', 'concurrent-operation'],
    ['nobody', 'bye', 'concurrent-operation'],
  ];
  for (const [what, end, wanted] of endings) {
    test(what, async () =>
      assert.equal((await findingsIn(`${refused}\n${dull}\n${end}\n`))[0]?.class ?? 'none', wanted),
    );
  }
});
