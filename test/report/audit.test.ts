import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Audit, Overlap } from '../../src/audit/model.ts';
import { annotation } from '../../src/report/annotation.ts';
import type { Report } from '../../src/report/model.ts';
import { auditSamples } from './audit-samples.ts';
import { render } from './render-all.ts';

const { auditBusy, auditQuiet, auditRegression, auditUnread } = auditSamples;
const withAudit = (report: Report, more: Partial<Audit>): Report => ({
  ...report,
  ...(report.audit === undefined ? {} : { audit: { ...report.audit, ...more } }),
});
const places = ['github', 'pipelines', 'terminal'] as const;

describe('the page of an audit', () => {
  test('begins with the sentence that answers', () => {
    for (const place of places) {
      const [head = ''] = render(auditBusy, place).split('\n\n');
      assert.match(
        head,
        /^(?:## ⚠️ )?10 conflicts in 7 days, 4 in the 7 before; 7 pairs of changes\s+overlapped, on 2\s+scopes\s+\(1 of them with an\s+operation that has no\s+end in the log\)\.$/,
      );
      assert.match(
        render(auditQuiet, place),
        /^(?:## ✅ )?50 changes in 7 days: no conflict, and no two changes overlapped\./,
      );
    }
  });

  test('says what to do before it proves anything, with the YAML of both platforms', () => {
    for (const place of places) {
      const text = render(auditBusy, place);
      const order = [
        'Do this',
        'queue: max',
        'lockBehavior: sequential',
        'At the same time',
        'Conflicts by day',
        'Why Azure refused',
      ].map((each) => text.indexOf(each));
      assert.ok(
        order.every((at, index) => at > (order[index - 1] ?? 0)),
        `${place}: ${order}`,
      );
    }
  });

  test('has nothing to do and nothing to draw where all was quiet', () => {
    for (const place of places)
      assert.doesNotMatch(render(auditQuiet, place), /Do this|At the same time|Conflicts by|Why Azure/);
  });

  test('draws within 80 columns at a screen, whatever the names are', () => {
    const evil = 'x'.repeat(300);
    const overlaps = (auditBusy.audit?.overlaps ?? []).map(
      (each): Overlap => ({ ...each, first: { ...each.first, caller: evil, operation: `${evil}/${evil}/write` } }),
    );
    for (const report of [auditBusy, auditRegression, withAudit(auditBusy, { overlaps })]) {
      const drawn = render(report, 'terminal')
        .split('\n')
        .filter((line) => /[├╳█▓]/.test(line));
      assert.ok(drawn.length > 3);
      for (const line of drawn) assert.ok(line.length <= 80, `${line.length}: ${line}`);
    }
  });

  test('draws each day in proportion, and what occurred never as nothing', () => {
    const [day, ...rest] = auditBusy.audit?.byDay ?? [];
    assert.ok(day !== undefined);
    const byDay = [
      { ...day, conflicts: 1001, classes: { 'concurrent-operation': 1000, lock: 1 } },
      ...rest.map((each) => ({ ...each, conflicts: 0, classes: {} })),
    ];
    const text = render(withAudit(auditBusy, { byDay }), 'terminal');
    assert.match(text, /█{30}▓ 1001 of/);
  });

  test('of months is drawn by weeks', () => {
    const days = Array.from({ length: 60 }, (_, i) => ({
      day: new Date(Date.UTC(2026, 8, 1 + i)).toISOString().slice(0, 10),
      changes: 2,
      conflicts: 1,
      classes: { lock: 1 },
    }));
    const text = render(withAudit(auditBusy, { byDay: days }), 'terminal');
    assert.match(text, /Conflicts by week/);
    assert.equal(text.match(/█ ?7 of 14 changes/g)?.length, 8);
  });

  test('tells what rose with its odds, what is new, and why the step fails', () => {
    const text = render(auditRegression, 'github');
    assert.match(
      text,
      /More often: `another-operation-in-progress` of `virtualNetworks\/subnets\/write`, 2 → 14\. By chance alone so many come in 0\.2 % of all cases\./,
    );
    assert.match(text, /New: `quota-exceeded` did not occur in the span before, and twice in this one\./);
    assert.match(text, /The step fails because `fail-on` names regression\./);
  });

  test('of a scope that nobody may read claims nothing', () => {
    for (const place of places) {
      const text = render(auditUnread, place);
      assert.match(
        text,
        /Not everything could be read: Activity Log of shop-rg: needs\s+Microsoft\.Insights\/eventtypes\/values\/read/,
      );
      assert.doesNotMatch(text, /no conflict|at least 0/);
    }
  });

  test('of figures that may be too low says so', () => {
    const text = render(withAudit(auditBusy, { partial: true }), 'github');
    assert.match(text, /the figures are what was seen, and may be too low/);
  });
});

describe('the one annotation', () => {
  test('is none where all is orderly, a warning where it is not, an error where the step fails', () => {
    assert.equal(annotation(auditQuiet, 'summary'), undefined);
    const [busy, gated, unread] = [auditBusy, auditRegression, auditUnread].map((report) =>
      annotation(report, 'summary'),
    );
    assert.deepEqual([busy?.severity, gated?.severity, unread?.severity], ['warning', 'error', 'error']);
    assert.match(busy?.message ?? '', /^Next: Put all jobs that change the virtual network hub-vnet behind one queue/);
    assert.match(gated?.message ?? '', /^The step fails because fail-on names regression\. Next: /);
    for (const note of [busy, gated, unread]) assert.ok((note?.message.length ?? 0) < 300);
  });
});
