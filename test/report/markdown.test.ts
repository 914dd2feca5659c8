import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { portalLink } from '../../src/report/link.ts';
import type { Diagnosis, Report } from '../../src/report/model.ts';
import type { Dialect } from '../../src/report/render.ts';
import { render } from './render-all.ts';
import { diagnosisOf, reportOf, samples, status, vmId, vnetId } from './samples.ts';

const github = (report: Report): string => render(report, 'github');
const pipelines = (report: Report): string => render(report, 'pipelines');
const bytes = (text: string): number => Buffer.byteLength(text);
const budget = 900 * 1024;

/** What is left of markdown when code is taken out: only there can markup act. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/^( *)(`{3,})[\w-]*\n[\s\S]*?\n\1\2$/gm, '')
    .replace(/(?<![`\\])(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '');
}

function inOrder(text: string, ...parts: readonly string[]): void {
  let at = -1;
  for (const part of parts) {
    const next = text.indexOf(part, at + 1);
    assert.ok(next > at, `${JSON.stringify(part)} does not stand after what came before it`);
    at = next;
  }
}

describe('the story', () => {
  test('verdict, facts, steps, not this, references, then folds', () => {
    const text = github(samples.concurrent);
    assert.equal(text.split('\n')[0], '## 🔎 Why it failed: another operation is still running on `hub-vnet`');
    inOrder(
      text,
      '**Concurrent operation**',
      '| Resource |',
      '### Do this',
      'az network vnet wait',
      '**Not this:**',
      'Read more:',
      'PowerShell',
      '<summary>For and against, way down',
      '<summary>Timeline',
      '<summary>Evidence',
      '<sub>',
    );
  });

  test('commands stand whole in a list item', () => {
    assert.ok(
      github(samples.concurrent).includes(
        `   \`\`\`bash\n   az network vnet wait --updated --ids "${vnetId}"\n   \`\`\``,
      ),
    );
  });

  test('Pipelines get no HTML and no mermaid', () => {
    for (const report of Object.values(samples))
      assert.doesNotMatch(outsideCode(pipelines(report)), /<[a-z/!]|mermaid/i);
  });

  test('what speaks for it and against it, the way down, the raw error and the IDs are in the fold', () => {
    const text = github(samples.concurrent);
    inOrder(
      text,
      '<summary>For and against, way down, IDs and raw error</summary>',
      '| For it | the code `AnotherOperationInProgress`; an ARM ID; ',
      '| Against it | a command of another tool above it |',
      '`DeploymentFailed` › `Conflict` › `AnotherOperationInProgress`',
      'Correlation ID',
      '```\nError: creating Subnet',
    );
  });

  test('several diagnoses: root first, the others compact, repeats counted and not repeated', () => {
    for (const text of [github(samples.several), pipelines(samples.several)]) {
      inOrder(
        text,
        'another operation is still running',
        '### 3 more failures were found',
        '2 · Lock: the lock',
        'seen 3 times',
        '3 · Operation not allowed:',
        '4 · No conflict:',
      );
      assert.equal(text.split('seen 5 times').length, 2);
      assert.equal(text.split('forbids the deletion').length, 2);
    }
  });

  test('the resource is named where the title forgot it', () => {
    const forgetful = diagnosisOf('quota-exceeded', { title: 'the quota is used up', resourceId: vmId });
    assert.match(
      github(reportOf('conflict', [forgetful])),
      /^## 🔎 Why it failed: the quota is used up \(`api-01`\)\n/,
    );
  });

  test('the name in a title is marked as code, but no part of another word', () => {
    const headlineOf = (title: string): string | undefined =>
      github(reportOf('conflict', [diagnosisOf('invalid-state', { title, resourceId: vmId })])).split('\n')[0];
    assert.equal(headlineOf('API-01 is busy'), '## 🔎 Why it failed: `API-01` is busy');
    assert.equal(headlineOf('api-012 is busy'), '## 🔎 Why it failed: api-012 is busy');
  });

  test('a status URL of Azure is shown to be copied, another page is a link', () => {
    const link =
      'https://management.azure.com/subscriptions/x/providers/Microsoft.Network/locations/westeurope/operations/1?api-version=1';
    const text = github(
      reportOf('conflict', [diagnosisOf('superseded')], {
        blockers: [{ kind: 'operation', what: 'a write', ...status(link), resourceId: vnetId }],
      }),
    );
    assert.ok(text.includes(`| Other operation | a write · on [hub-vnet](`) && text.includes(`status at \`${link}\``));
  });

  test('guard: what is not met stands in the table, everything in the fold; nothing was changed', () => {
    const text = github(samples.blocked);
    assert.match(text, /^## ⛔ Not started: `api-01` must be deallocated/);
    assert.ok(text.includes('nothing was changed in Azure'));
    assert.ok(text.includes('| Found | power state `running`, needed `deallocated` |'));
    inOrder(
      text,
      '<summary>Conditions: 2 met, 1 not</summary>',
      '| **not met** | power state |',
      '| met | provisioning state |',
    );
    assert.ok(
      text.includes(
        'started by `deploy-sp` · since 2026-03-02 21:02:00 UTC · [open](https://portal.azure.com/#@/resource/',
      ),
    );
  });

  test('empty fields leave no rows, no headings and no folds', () => {
    const bare = diagnosisOf('invalid-state', {
      title: 'x is wrong',
      operation: '',
      facts: [{ name: 'Empty', value: ' ' }],
      steps: [{ text: 'Do it.', az: ' ' }],
    });
    const text = github(reportOf('conflict', [bare], { source: '' }));
    assert.doesNotMatch(text, /\| \|/);
    assert.doesNotMatch(text, /\| {2}\||Tried|Empty|Resource|```|details|Not this|Read more|undefined/);
    assert.match(text, /### Do this\n\n1\. Do it\.\n/);
  });
});

describe('verdicts without a conflict', () => {
  test('nothing found is honest and shows what was read', () => {
    const text = github(samples.nothingFound);
    assert.match(text, /^## 🔎 No Azure error found in `build\.log`\n/);
    inOrder(
      text,
      'does not prove that nothing failed',
      'Not everything could be read',
      '### Evidence: 1 read, 1 not permitted',
      'the token needs `actions: read`',
    );
    assert.doesNotMatch(text, /Do this/);
  });

  test('a job that went well in the end says so first, and folds away what was overcome', () => {
    inOrder(
      github(samples.overcome),
      '## 🔎 Nothing of Azure failed in the end: what was refused on the way went through (`another-operation-in-progress` on `hub-vnet`)',
      '`another-operation-in-progress` in line 412 of `deploy.log`',
      '<details><summary>What stood in the way: ',
    );
    assert.ok(!github(samples.overcome).includes('Do this'));
    assert.match(
      github(samples.endedWell),
      /^## 🔎 No Azure error found in `apply\.log`, which ended well\n\nThe log ends with the words of a tool/,
    );
  });

  test('several failures that are no conflict: the first words say that none is', () => {
    const { diagnoses } = samples.notAConflict;
    const report = { ...samples.notAConflict, diagnoses: [...diagnoses, ...diagnoses] };
    assert.ok(github(report).includes('None of the 2 failures found is a conflict.'), github(report));
  });

  test('a wrapper without its cause is not said to be no conflict', () => {
    const report = reportOf('not-a-conflict', [
      diagnosisOf('cause-not-told', { title: 'the text tells that something failed' }),
    ]);
    assert.match(github(report), /^## 🔎 Not known to be a conflict: /);
    assert.ok(!github(report).includes('Nothing in this error points to a conflict'));
  });

  test('not a conflict says what it was', () => {
    const text = github(samples.notAConflict);
    assert.match(text, /^## 🔎 Not an Azure conflict: the identity may not write role assignments on `prod-rg`\n/);
    inOrder(text, 'Nothing in this error points to a conflict', '`AuthorizationFailed` (HTTP 403)', '### Do this');
  });

  test('an unknown conflict says so and how to find out', () => {
    inOrder(
      github(samples.unknown),
      'possible, not proven',
      'its text does not tell which kind',
      '### Find out which conflict it is',
      'az monitor activity-log list',
    );
  });

  test('clear, waited, named, unknown', () => {
    assert.match(github(samples.clear), /^## ✅ Clear: `resize` on `api-01`\n/);
    assert.ok(github(samples.clear).includes('2 of 2 conditions met'));
    const unread = {
      what: 'locks',
      expected: 'none',
      actual: 'not read',
      met: false,
      outcome: 'unproven',
      source: 'locks',
    } as const;
    const [first] = samples.clear.targets;
    assert.ok(first !== undefined);
    assert.match(
      github({ ...samples.clear, targets: [{ ...first, conditions: [unread] }] }),
      /^## ⚠️ Clear: `resize` on `api-01`\n/u,
    );
    assert.match(github(samples.waited), /^## ✅ Clear after waiting 4 min 12 s: /);
    assert.match(github(samples.named), /^## ✅ Concurrency group named\n\nThe concurrency group is `azure\.4f1c`\./);
    assert.match(github(samples.gateUnknown), /^## ❓ Not started: The state of `api-01` could not be read\.\n/);
  });
});

describe('the portal link', () => {
  const linkOf = (resourceId: string): string | undefined =>
    /\]\((https:\/\/portal[^)]*)\)/.exec(
      github(reportOf('conflict', [diagnosisOf('invalid-state', { resourceId })])),
    )?.[1];
  test('of an ID', () => assert.equal(linkOf(vmId), `https://portal.azure.com/#@/resource${vmId}`));
  test('holds nothing that ends a link by itself', () =>
    assert.match(portalLink(vmId.replace('prod-rg', 'a(b)')) ?? '', /a%28b%29/));
  test('is percent-encoded', () =>
    assert.ok(linkOf(vmId.replace('prod-rg', 'a(b)'))?.includes('/resourceGroups/a%28b%29/')));
  for (const id of [
    vmId.replace(/3f0c7b1e[^/]*/, '***'),
    vmId.replace('prod-rg', '***'),
    '/not/an/id',
    'api-01',
    '',
    `${vmId}/x`,
  ]) {
    test(`is not made of ${JSON.stringify(id.slice(0, 40))}…`, () => assert.equal(linkOf(id), undefined));
  }
});

describe('hostile names stay text', () => {
  for (const dialect of ['github', 'pipelines'] satisfies readonly Dialect[]) {
    const text = render(samples.hostile, dialect);
    const open = outsideCode(text);
    test(`${dialect}: no HTML but ours`, () => {
      const tags = [...new Set(open.match(/<[^\s>]*/g))].filter((tag) => !/^<\/?(details|summary|sub|code)$/.test(tag));
      assert.deepEqual(tags, []);
      assert.equal(open.split('<details>').length, open.split('</details>').length);
    });
    test(`${dialect}: no link, image, mention, reference or address but ours`, () => {
      const links = [...open.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, href]) => href);
      assert.ok(
        links.every((href) => href?.startsWith('https://learn.microsoft.com/')),
        links.join(' '),
      );
      const inSummaries = open.replace(/<code>.*?<\/code>/g, '').replaceAll(/\]\(https:[^)]*\)/g, '');
      assert.doesNotMatch(inSummaries, /@|(?<![&\w\\])#\d|:\/\/|www\.|:tada:/);
    });
    test(`${dialect}: no commands of the hosts, no controls`, () => {
      assert.doesNotMatch(text, /##(vso)?\[|^\s*::/m);
      assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    });
    test(`${dialect}: every table row keeps its cells`, () => {
      const rows = text.split('\n').filter((line) => line.startsWith('| '));
      const cells = (row: string): number => row.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length;
      assert.ok(rows.length > 10);
      for (const [index, row] of rows.entries()) {
        const next = rows[index + 1];
        if (next?.startsWith('| :---')) assert.equal(cells(row), cells(next), row);
        assert.ok([4, 5, 7].includes(cells(row)), row);
      }
    });
    test(`${dialect}: the headline stays one short line`, () => assert.ok((text.split('\n')[0] ?? '').length < 600));
  }
});

describe('the budget', () => {
  const big = (index: number, raw: number, steps = 1): Diagnosis =>
    diagnosisOf('scope-locked', {
      title: `lock number ${index}`,
      raw: 'é'.repeat(raw),
      steps: Array.from({ length: steps }, () => ({ text: `Ask owner ${index}.`, az: `az lock list --ids ${index}` })),
      message: 'm'.repeat(300),
    });

  test('raw errors go first, with a note; the verdict and all steps stay', () => {
    const many = reportOf(
      'conflict',
      Array.from({ length: 200 }, (_, index) => big(index, 4000)),
    );
    for (const text of [github(many), ...[pipelines(many)]]) {
      assert.ok(bytes(text) <= budget);
      assert.match(text, /^## 🔎 Why it failed: lock number 0\n/);
      for (const index of [0, 100, 199]) assert.ok(text.includes(`az lock list --ids ${index}\n`));
      assert.doesNotMatch(text, /éééé/);
      assert.match(
        text,
        /\*\*Cut to the 900 KiB that the host shows:\*\* raw errors\. The JSON report holds everything\./,
      );
    }
  });

  test('then evidence and conditions, while every diagnosis still stands', () => {
    const condition = {
      what: 'w'.repeat(400),
      expected: 'e'.repeat(190),
      actual: 'a'.repeat(190),
      met: true,
      source: 's'.repeat(400),
    };
    const target = {
      resourceId: vmId,
      operation: 'write',
      verdict: 'blocked' as const,
      conditions: Array.from({ length: 90 }, () => condition),
    };
    const text = github(
      reportOf('conflict', [big(0, 100), big(1, 100)], { targets: Array.from({ length: 20 }, () => target) }),
    );
    assert.ok(bytes(text) < 20_000);
    assert.doesNotMatch(text, /éé/);
    assert.ok(
      text.includes('az lock list --ids 1\n') && text.includes('raw errors, evidence, conditions, timeline. The JSON'),
    );
  });

  test('then the later diagnoses, with their number', () => {
    const many = reportOf(
      'conflict',
      Array.from({ length: 3000 }, (_, index) => big(index, 10)),
      { evidence: [{ source: 'locks', status: 'read', detail: '' }] },
    );
    const text = github(many);
    assert.ok(bytes(text) <= budget && bytes(text) > budget * 0.95);
    assert.ok(
      text.includes('az lock list --ids 0\n') &&
        text.includes('az lock list --ids 1\n') &&
        !text.includes('az lock list --ids 2999\n'),
    );
    const shown = [...text.matchAll(/<summary>\d+ · Lock/g)].length;
    assert.ok(text.includes(`${2999 - shown} of the further failures`), `${shown}`);
  });

  test('a report of absurd size is still cut to something that opens with the verdict', () => {
    const absurd = reportOf('conflict', [
      diagnosisOf('scope-locked', { title: 'a lock', steps: [{ text: 'é'.repeat(2_000_000) }] }),
    ]);
    const text = github(absurd);
    assert.ok(bytes(text) <= budget);
    assert.match(text, /^## 🔎 Why it failed: a lock\n/);
    assert.match(text, /Cut to the 900 KiB/);
  });
});
