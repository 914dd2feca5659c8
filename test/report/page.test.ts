import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report } from '../../src/report/model.ts';
import { renderPage } from '../../src/report/page.ts';
import { assertLinear } from '../cost.ts';
import { auditSamples } from './audit-samples.ts';
import { assertOurs, elements } from './page-oracle.ts';
import { planSamples } from './plan-samples.ts';
import { runSamples } from './run-samples.ts';
import { hostileText, samples } from './samples.ts';

const all: Readonly<Record<string, Report>> = { ...samples, ...runSamples, ...planSamples, ...auditSamples };

/**
 * Everywhere in a report where text may come from outside, put there. Words of closed lists, times, links and numbers
 * stay.
 */
function poisoned(value: unknown, text: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, text, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, text, name)]));
  return typeof value === 'string' && open.has(key) ? `${text}${value}` : value;
}
const open = new Set([
  'title',
  'message',
  'text',
  'what',
  'who',
  'expected',
  'actual',
  'detail',
  'summary',
  'code',
  'codePath',
  'operation',
  'correlationId',
  'requestId',
  'avoid',
  'az',
  'powershell',
  'command',
  'file',
  'address',
  'type',
  'why',
  'group',
  'scope',
  'caller',
  'callers',
  'raw',
  'sources',
  'name',
  'what',
]);

const attacks: readonly string[] = [
  hostileText,
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</pre></code></details></main><iframe src=//evil.example>',
  '</title></style><svg onload=alert(1)>',
  '<!-- --><a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1)) `<b>` ``',
  '&lt;script&gt; &#60;script&#62; &amp;lt;',
  '<base href=//evil.example><meta http-equiv=refresh content=0>',
  '\u202e<\u0000script>\u001b[31m ##vso[task.complete result=Succeeded;] \r\n::error::x',
  ']]><![CDATA[<x>',
];

describe('the page of a report', () => {
  test('is made of our own elements alone, whatever the report', () => {
    for (const [name, report] of Object.entries(all)) assertOurs(renderPage([report]), name);
    assertOurs(renderPage(Object.values(all)), 'all of them');
  });

  for (const attack of attacks)
    test(`keeps ${JSON.stringify(attack.slice(0, 40))} a text`, () => {
      for (const [name, report] of Object.entries(all)) {
        const page = renderPage([poisoned(report, attack) as Report]);
        assertOurs(page, name);
        // It is shown, and not swallowed.
        const word = /[a-z]{5,}/.exec(attack)?.[0] ?? '';
        if (report.diagnoses.length > 0) assert.ok(elements(page)[0]?.text.includes(word), `${name}: ${word}`);
      }
    });

  test('loads nothing, runs nothing, and tells nobody that it is read', () => {
    const page = renderPage([samples.state]);
    const metas = elements(page).filter(({ tag }) => tag === 'meta');
    const policy =
      metas.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content ?? '';
    assert.match(policy, /^default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'$/);
    assert.ok(metas.some(({ attributes }) => attributes.name === 'referrer' && attributes.content === 'no-referrer'));
    assert.doesNotMatch(page, /<script|<link|<img|@import|url\(|\bsrc=|\bon\w+=/i);
  });

  test('says the same as the summary: headline, steps, commands', () => {
    const [root] = samples.state.diagnoses;
    const found = elements(renderPage([samples.state]));
    assert.match(found.find(({ tag }) => tag === 'h1')?.text ?? '', /must be deallocated/);
    const commands = found.filter(({ tag }) => tag === 'pre').map(({ text }) => text);
    for (const { az } of root?.steps ?? []) if (az !== undefined) assert.ok(commands.includes(az), az);
  });

  test('draws what happened when, each bar in its place', () => {
    const found = elements(renderPage([runSamples.replayed]));
    const bars = found
      .filter(({ tag }) => tag === 'rect')
      .map(({ attributes }) => [Number(attributes.x), Number(attributes.width)] as const);
    assert.ok(bars.length >= 3);
    for (const [x, width] of bars) assert.ok(x >= 0 && width > 0 && x + width <= 1000, `${x} ${width}`);
    assert.ok(bars.some(([x]) => x === 0) && bars.some(([x, width]) => x + width === 1000));
  });

  test('has one article for each report', () => {
    assert.equal(elements(renderPage([samples.state, samples.lock])).filter(({ tag }) => tag === 'article').length, 2);
  });

  test('is written in time by its length', () => {
    const [root] = samples.state.diagnoses;
    assert.ok(root !== undefined);
    for (const unit of ['<', '&lt;', '`', '` ', '##vso['])
      assertLinear(
        (text) =>
          renderPage([{ ...samples.state, diagnoses: [{ ...root, message: text, title: text.slice(0, 1000) }] }]),
        (length) => unit.repeat(length / unit.length),
        400_000,
        JSON.stringify(unit),
      );
  });
});
