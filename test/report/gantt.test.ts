import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gantt } from '../../src/report/gantt.ts';
import type { Report, TimelineEntry } from '../../src/report/model.ts';
import { render } from './render-all.ts';
import { attemptOf, runSamples } from './run-samples.ts';
import { diagnosisOf, hostileText, reportOf } from './samples.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 2, 2, 21, 0, second)).toISOString();

function entryOf(second: number, rest: Partial<TimelineEntry> = {}): TimelineEntry {
  return { time: at(second), source: 'activity-log', text: 'write', ...rest };
}

const three = (text: string): readonly TimelineEntry[] => [0, 60, 120].map((second) => entryOf(second, { text }));
const rowsOf = (picture: string): readonly string[] => picture.split('\n').filter((line) => line.startsWith('    '));
const labelOf = (text: string): string | undefined =>
  rowsOf(gantt({ timeline: three(text) }))[0]
    ?.split(' :')[0]
    ?.trim();

/** Every line that we may write, and no other. Mermaid itself read the same hostile texts when this was made. */
const time = '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}';
const grammar = new RegExp(
  [
    'gantt',
    ' {2}title Times in UTC',
    ' {2}dateFormat YYYY-MM-DDTHH:mm:ss',
    ' {2}axisFormat %H:%M:%S',
    ' {2}tickInterval 1second',
    ' {2}todayMarker off',
    ' {2}section (?:This run|Azure|Deployments|Resources|Locks|Leases)',
    ` {4}[\\p{L}\\p{Nd}_./ -]{1,70} :(?:(?:active|crit), )?(?:milestone, ${time}, 0s|${time}, ${time})`,
  ]
    .map((line) => `^${line}$`)
    .join('|'),
  'u',
);

describe('the picture of the timeline', () => {
  test('sections in plain words, moments and bars, one bar for an attempt', () => {
    assert.equal(
      gantt(runSamples.replayed),
      `gantt
  title Times in UTC
  dateFormat YYYY-MM-DDTHH:mm:ss
  axisFormat %H:%M:%S
  todayMarker off
  section This run
    Attempt 1 exit code 1 :crit, 2026-03-02T21:04:00, 2026-03-02T21:04:40
    waited until hub-vnet was Succeeded :active, 2026-03-02T21:04:41, 2026-03-02T21:05:20
    Attempt 2 exit code 0 :active, 2026-03-02T21:05:21, 2026-03-02T21:06:31
  section Azure
    write of hub-to-spoke7 by net-pipeline :2026-03-02T21:02:13, 2026-03-02T21:05:20
  section Deployments
    deployment spokes began now Running :milestone, 2026-03-02T21:03:02, 0s
  section Resources
    hub-vnet Succeeded :milestone, 2026-03-02T21:05:20, 0s`,
    );
  });

  test('none of fewer than three entries with a time', () => {
    assert.equal(gantt({ timeline: [] }), '');
    assert.equal(gantt({ timeline: three('write').slice(1) }), '');
    for (const wrong of [
      'yesterday',
      '',
      '1',
      '2026-03-02',
      '2026-13-45T00:00:00Z',
      '+275760-09-13T00:00:00Z',
      `${at(0)}\n`,
      hostileText,
    ])
      assert.equal(gantt({ timeline: [...three('write').slice(1), entryOf(0, { time: wrong })] }), '', wrong);
  });

  test('at most thirty, the latest, and nothing of long ago', () => {
    const many = Array.from({ length: 60 }, (_, index) => entryOf(index * 10, { text: `write ${index}` }));
    const rows = rowsOf(gantt({ timeline: many }));
    assert.equal(rows.length, 30);
    assert.ok(rows[0]?.includes('write 30') && rows[29]?.includes('write 59'));
    const old = gantt({ timeline: [entryOf(-30_000, { text: 'old' }), ...three('write')] });
    assert.equal(rowsOf(old).length, 3);
    assert.doesNotMatch(old, /old/);
  });

  test('an end that is none, or before the beginning, leaves a moment; another zone is UTC', () => {
    const timeline = [
      entryOf(5, { until: at(1) }),
      entryOf(6, { until: hostileText }),
      entryOf(7, { time: '2026-03-02T23:00:07+02:00' }),
    ];
    assert.deepEqual(rowsOf(gantt({ timeline })), [
      '    write :milestone, 2026-03-02T21:00:05, 0s',
      '    write :milestone, 2026-03-02T21:00:06, 0s',
      '    write :milestone, 2026-03-02T21:00:07, 0s',
    ]);
  });

  test('each second stands on a short axis once', () => {
    assert.match(gantt({ timeline: [0, 1, 2].map((second) => entryOf(second)) }), /\n {2}tickInterval 1second\n/);
    assert.doesNotMatch(gantt({ timeline: three('write') }), /tickInterval/);
  });
});

describe('labels', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a: b, c', 'a b c'],
    ['start #35; of `vm`', 'start 35 of vm'],
    ['a\nsection evil', 'a section evil'],
    ['</div><script>x</script>', 'div script x /script'],
    ['%%{init: {"theme":"dark"}}%%', '- init theme dark'],
    ['😀 \u202e\u200f', 'entry without a name'],
    ['', 'entry without a name'],
    ['---', 'entry without a name'],
    ['section x', '- section x'],
    ['Title', '- Title'],
    ['CLICK a href "javascript:alert(1)"', '- CLICK a href javascript alert 1'],
    ['call back()', '- call back'],
    ['2026-03-02 began', '- 2026-03-02 began'],
    ['accTitle: x', '- accTitle x'],
    ['ganttish', '- ganttish'],
    ['שלום', 'שלום'],
  ];
  for (const [text, expected] of cases) test(JSON.stringify(text), () => assert.equal(labelOf(text), expected));

  test('a long one keeps both ends', () => {
    const label = labelOf(`virtualMachines/start on ${'x'.repeat(5000)}: Succeeded`) ?? '';
    assert.match(label, /^virtualMachines\/start on x+ \.\. x+ Succeeded$/);
    assert.ok(label.length < 70);
  });
});

describe('hostile texts', () => {
  const words = [
    'title',
    'section',
    'click a',
    'href',
    'call',
    'dateFormat',
    'axisFormat',
    'todayMarker',
    'includes',
    'weekend',
    'topAxis',
  ];
  const hostile = [
    hostileText,
    'x'.repeat(1e5),
    ';#:,`\n\r\u2028\u0000',
    '$$x$$',
    '{}[]()<>"\'|\\',
    ...words,
    ...words.map((word) => `:${word}`),
  ];
  test('every line is one of ours', () => {
    for (const text of hostile) {
      const timeline = three(text).map(
        (entry, index): TimelineEntry => ({ ...entry, source: index === 0 ? 'run' : 'lock', changed: true }),
      );
      const attempts = [
        attemptOf({ started: at(1), ended: at(300), endedBy: text }),
        attemptOf({ started: text, ended: text }),
      ];
      for (const line of gantt({ timeline, attempts }).split('\n')) assert.match(line, grammar);
      for (const row of rowsOf(gantt({ timeline })))
        assert.doesNotMatch(row, /^ {4}(?:click|call|href|title|section|date|axis|today|top|week|inc)/i);
    }
  });

  test('the words that mermaid reads never begin a line', () => {
    for (const word of words) assert.match(labelOf(`${word} x`) ?? '', /^- /, word);
  });
});

describe('the picture in a summary', () => {
  test('GitHub draws it before the table; the others keep the table', () => {
    const text = render(runSamples.replayed, 'github');
    assert.match(text, /<summary>Timeline: 8 entries<\/summary>\n\n```mermaid\ngantt\n[^`]*\n```\n\n\| Time \|/);
    assert.doesNotMatch(render(runSamples.replayed, 'pipelines'), /mermaid|gantt/);
    assert.doesNotMatch(render(runSamples.replayed, 'terminal'), /mermaid|gantt/);
  });

  test('the table tells how long it took', () => {
    assert.ok(render(runSamples.replayed, 'github').includes('write of `hub-to-spoke7` by net-pipeline (3 min 7 s)'));
    assert.ok(render(runSamples.replayed, 'terminal').includes('write of `hub-to-spoke7` by net-pipeline (3 min 7 s)'));
  });

  test('it is the first to go where the summary is too big', () => {
    const room = 900 * 1024;
    const tell = (raw: number): string => {
      const root = diagnosisOf('scope-locked', { title: 'a lock', raw: 'e'.repeat(raw) });
      return render(reportOf('conflict', [root], { timeline: runSamples.replayed.timeline }), 'github');
    };
    const small = tell(1);
    assert.match(small, /```mermaid/);
    const cut = tell(room - small.length + 2);
    assert.ok(Buffer.byteLength(cut) <= room);
    assert.doesNotMatch(cut, /```mermaid/);
    assert.ok(cut.includes('eeee') && cut.includes('| Time | What | From |'));
    assert.match(cut, /that the host shows:\*\* the picture of the timeline\. The JSON report holds everything\./);
  });

  test('a picture of thirty is far below what GitHub draws', () => {
    const timeline = Array.from({ length: 99 }, (_, index) =>
      entryOf(index, { text: 'é'.repeat(999), until: at(index + 9) }),
    );
    const report: Pick<Report, 'timeline'> = { timeline };
    assert.ok(gantt(report).length < 10_000);
  });
});
