import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outputNames } from '../../src/manifest.ts';
import { deliver } from '../../src/modes/deliver.ts';
import type { Host } from '../../src/ports/host.ts';
import { fitted, type Passage } from '../../src/report/budget.ts';
import { fence } from '../../src/report/escape.ts';
import { gantt } from '../../src/report/gantt.ts';
import { documentationLink, portalLink } from '../../src/report/link.ts';
import { renderGitHub, renderPipelines } from '../../src/report/markdown.ts';
import { apart, fold, prose } from '../../src/report/markdown-parts.ts';
import type { Report } from '../../src/report/model.ts';
import { renderPage } from '../../src/report/page.ts';
import { redactDeep } from '../../src/report/redact-deep.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { classWords } from '../../src/report/words.ts';
import { cutMarkdown } from '../../src/text/cut.ts';
import { json } from '../../src/text/safe.ts';
import { auditSamples } from '../report/audit-samples.ts';
import { assertOurs, elements } from '../report/page-oracle.ts';
import { planSamples } from '../report/plan-samples.ts';
import { runSamples } from '../report/run-samples.ts';
import { samples } from '../report/samples.ts';
import { nasty } from './commands.ts';
import { hostile } from './hostile.ts';
import { readAgentCommand } from './oracle-agent.ts';
import { addressOf, all, assertColumns, assertQuiet, type Live, ourTags, read, shown } from './oracle-markdown.ts';
import { assertOnlyTasks } from './oracle-mermaid.ts';
import { assertNoCommand, linesOf, readCommand, readEntries } from './oracle-runner.ts';
import { assertInert, assertKept, seen } from './oracle-seen.ts';
import { type Property, property } from './property.ts';
import { fileNames, githubStage, pipelinesStage, type Stage, terminalStage } from './stages.ts';

/** What is a word of a closed list in a report stays one; the types promise no more of a text. */
const closed = new Set([
  'schema',
  'mode',
  'verdict',
  'class',
  'reason',
  'recovery',
  'confidence',
  'kind',
  'status',
  'state',
  'place',
  'outcome',
  'format',
]);
const sourceIsClosed = new Set(['timeline']);
const bases: readonly Report[] = Object.values({ ...samples, ...runSamples, ...planSamples, ...auditSamples });
const guid = '3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';

const idText = fc
  .tuple(nasty, nasty)
  .map(
    ([group, name]) =>
      `/subscriptions/${guid}/resourceGroups/${group}/providers/Microsoft.Compute/virtualMachines/${name}`,
  );
/** A link is a type: only its makers make one, of whatever text. */
const address = fc
  .tuple(hostile, idText)
  .map(
    ([tail, id]) =>
      documentationLink(`https://learn.microsoft.com/${tail}`) ??
      portalLink(id) ??
      'https://docs.github.com/a_b?c=d&e=f',
  );
const time = fc
  .date({ min: new Date(Date.UTC(2026, 0)), max: new Date(Date.UTC(2026, 1)), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Texts of a kind that a field is likely to hold, so that what depends on the form is reached too. */
const pools = fc.record({
  any: fc.array(hostile, { minLength: 10, maxLength: 10 }),
  id: fc.array(idText, { minLength: 3, maxLength: 3 }),
  url: fc.array(address, { minLength: 3, maxLength: 3 }),
  time: fc.array(time, { minLength: 4, maxLength: 4 }),
});
type Pools = typeof pools extends fc.Arbitrary<infer T> ? T : never;
const poolOf: Readonly<Record<string, keyof Pools>> = {
  resourceId: 'id',
  link: 'url',
  references: 'url',
  time: 'time',
  until: 'time',
  started: 'time',
  ended: 'time',
  since: 'time',
};

/** filled puts other texts into a report: `picks` say which leaf gets what, and which stays. */
function filled(base: Report, texts: Pools, picks: readonly number[]): Report {
  let leaf = 0;
  const walk = (value: unknown, key: string, list: string): unknown => {
    if (typeof value === 'string') {
      if (closed.has(key) || (key === 'source' && sourceIsClosed.has(list))) return value;
      const pick = picks[leaf++ % picks.length] ?? 0;
      if (pick % 5 === 0) return value;
      const own = poolOf[key] ?? 'any';
      const pool = pick % 5 === 1 && own !== 'url' ? 'any' : own;
      return texts[pool][pick % texts[pool].length] ?? value;
    }
    if (Array.isArray(value)) return value.map((each) => walk(each, key, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, walk(child, name, list)]));
    return value;
  };
  return walk(base, '', '') as Report;
}

/** Redacted already, as every report is: what redaction takes away is not judged here. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(fc.constantFrom(...bases), pools, fc.array(fc.nat(999), { minLength: 30, maxLength: 30 }))
  .map(([base, texts, picks]) => redactDeep(filled(base, texts, picks)));

/** Every text of a report. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What our templates make strong. */
const strong = new RegExp(
  `^(?:${[...Object.values(classWords), 'Not known', 'Cause not told', 'Not this:', 'Way out:', 'Cut here:', 'replayed', 'replayed after', 'not replayed', 'may stop it', 'not read', 'not yet', 'not met', 'Cut to the \\d+ KiB that the host shows:'].join('|')})$`,
);

/** assertSummary: a summary whose structure is ours alone, whatever stood in the report. */
function assertSummary(source: string, report: Report, tags: ReadonlySet<string>): void {
  assertInert(source, /\t/g);
  assertColumns(source);
  const tree = read(source);
  assertQuiet(tree, tags);
  const elements = all(tree);
  const of = (tag: string): readonly Live[] => elements.filter((each) => each.tag === tag);
  assert.equal(of('h2').length, 1, 'one headline');
  for (const each of of('strong')) assert.match(each.text, strong, 'what is strong is ours');
  const texts = textsOf(report);
  for (const { attributes } of of('a')) assertLink(attributes.href ?? '', texts);
  for (const each of of('details'))
    assert.deepEqual(each.children.filter(({ tag }) => tag === 'summary').length, 1, 'one title of a fold');
  const known = new Set(texts.map(seen));
  for (const block of of('pre')) {
    const [inside] = block.children;
    if (inside?.attributes.class === 'language-mermaid') assertOnlyTasks(shown(block));
    else if (inside?.attributes.class === 'language-text') assertDrawing(shown(block));
    else
      assert.ok(
        known.has(seen(shown(block))) || shown(block).includes('***'),
        `a block of code is a text of the report: ${JSON.stringify(shown(block))}`,
      );
  }
}

/** Names and bars, in lines that a screen holds. */
function assertDrawing(text: string): void {
  for (const line of text.trimEnd().split('\n'))
    assert.ok(line.length <= 80, `a line of a drawing: ${JSON.stringify(line)}`);
}

/** A link leads to the portal, or to an address that the report has, over https and without a user. */
function assertLink(href: string, texts: readonly string[]): void {
  assert.ok(URL.canParse(href), `an address: ${JSON.stringify(href)}`);
  const url = new URL(href);
  assert.deepEqual([url.protocol, url.username, url.password], ['https:', '', '']);
  if (url.origin === 'https://portal.azure.com') return;
  assert.ok(
    texts.some((text) => URL.canParse(text) && addressOf(text) === addressOf(href)),
    `a link of ours: ${href}`,
  );
}

/** GitHub keeps the report in a file of the stage, and so does the agent. */
function keeping(stage: Stage): { readonly host: Host; readonly kept: () => string } {
  // What a report that failed has left is not this one's.
  stage.taken();
  stage.files();
  let kept = '';
  const keepReport = (_: string, text: string): string => {
    kept = text;
    return '/temp/report.json';
  };
  return { host: { ...stage.host, keepReport }, kept: () => kept };
}

function assertReportFile(text: string, report: Report): void {
  const lines = linesOf(text);
  assert.deepEqual([lines.length, lines[1]], [2, '']);
  assertNoCommand(text);
  assertInert(text);
  assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(report)));
}

function assertOutputs(values: Readonly<Record<string, string | undefined>>, report: Report): void {
  assert.deepEqual(
    [values.verdict, values.class, values.reason, values.recovery],
    [report.verdict, report.class, report.reason, report.recovery],
  );
  for (const value of Object.values(values)) assert.match(value ?? '', /^[A-Za-z0-9/._()~-]*$/);
}

const github = githubStage();
const agent = pipelinesStage();
const terminal = terminalStage();
const terminalJson = terminalStage(true);
const withoutFolds = new Set([...ourTags].filter((tag) => !['details', 'summary', 'sub'].includes(tag)));
// The colours that a terminal of ours knows.
const colours = /\x1b\[(?:1;3[123]|3[36]|[12]|22|39|22;39)m/g;

/** A secret as people and machines choose them: of signs that a renderer may spell otherwise. */
const secret = fc.stringMatching(/^[!-~]{3}[`*_|<>"'&\\[\]#@$][!-~]{8,20}$/);

export const reportProperties: readonly Property[] = [
  property('whole reports', 'GitHub: summary, outputs, report, annotation and log', 12, anyReport, async (report) => {
    const { host, kept } = keeping(github);
    await deliver(host, report, { render: renderGitHub, annotate: true, reportFile: true });
    const files = github.files();
    assertSummary(files.get(fileNames.summary) ?? '', report, ourTags);
    assertReportFile(kept(), report);
    const entries = readEntries(files.get(fileNames.output) ?? '', false);
    assert.deepEqual(
      entries.map(([name]) => name),
      outputNames,
    );
    assertOutputs(Object.fromEntries(entries), report);
    const lines = linesOf(github.taken()).filter((line) => line !== '');
    assert.ok(lines.length <= 1, 'one annotation');
    for (const line of lines) assert.match(readCommand(line)?.name ?? '', /^(?:error|warning|notice)$/);
  }),
  property(
    'whole reports',
    'Azure Pipelines: summary, outputs, report, issue and log',
    12,
    anyReport,
    async (report) => {
      const { host, kept } = keeping(agent);
      await deliver(host, report, { render: renderPipelines, annotate: true, reportFile: true });
      const [summary] = [...agent.files().values()];
      assertSummary(summary ?? '', report, withoutFolds);
      assertReportFile(kept(), report);
      const lines = linesOf(agent.taken()).filter((line) => line !== '');
      const commands = lines.flatMap((line) => readAgentCommand(line) ?? []);
      for (const { before } of commands) assert.equal(before, '');
      const variables = commands
        .filter(({ name }) => name === 'task.setvariable')
        .map(({ properties, data }) => [properties.variable ?? '', data] as const);
      assert.equal(variables.length, outputNames.length);
      assertOutputs(Object.fromEntries(variables), report);
      assert.deepEqual(
        commands.filter(({ name }) => !/^task\.(?:setvariable|logissue|debug)$/.test(name)).map(({ name }) => name),
        ['task.uploadsummary'],
      );
      assert.ok(commands.filter(({ name }) => name === 'task.logissue').length <= 1, 'one issue');
      const rest = lines.filter((line) => readAgentCommand(line) === undefined);
      assert.deepEqual(rest.filter((line) => /^##\[(?:end)?group\]/.test(line)).length, 2, 'one group');
      assertNoCommand(
        rest.filter((line) => line !== '##[group]Azure Conflict Guard' && line !== '##[endgroup]').join('\n'),
      );
    },
  ),
  property(
    'whole reports',
    'terminal: no command, no sequence but our colours',
    12,
    fc.tuple(anyReport, fc.boolean(), fc.integer({ min: 40, max: 120 })),
    async ([report, color, width]) => {
      await deliver(terminal.host, report, {
        render: (each) => renderTerminal(each, { color, width }),
        annotate: false,
        reportFile: false,
      });
      const output = terminal.taken();
      assertNoCommand(output.replace(colours, ''));
      assertInert(output, color ? colours : undefined);
    },
  ),
  property('whole reports', 'the page: our elements alone, and all that is shown is inert', 8, anyReport, (report) => {
    const page = renderPage([report]);
    assertOurs(page, report.mode);
    const own = elements(page);
    for (const { text } of own.filter(({ tag }) => tag === 'main')) assertInert(text, /\t/g);
    const texts = textsOf(report);
    for (const { attributes } of own.filter(({ tag }) => tag === 'a')) assertLink(attributes.href ?? '', texts);
  }),
  property('whole reports', 'terminal with --json: one line that says the same', 8, anyReport, async (report) => {
    await deliver(terminalJson.host, report, { render: json, annotate: false, reportFile: false });
    assertReportFile(terminalJson.taken(), report);
  }),
  property(
    'whole reports',
    'a secret that the host knows is in nothing that is written, however it is spelled there',
    6,
    fc.tuple(anyReport, secret),
    async ([report, hidden]) => {
      const stage = githubStage();
      stage.host.secret(hidden);
      stage.taken();
      const { host, kept } = keeping(stage);
      const [root] = report.diagnoses;
      const told = `It said ${hidden} to it, and (${hidden})`;
      const telling: Report = {
        ...report,
        summary: told,
        diagnoses:
          root === undefined
            ? []
            : [
                {
                  ...root,
                  message: told,
                  title: told,
                  raw: told,
                  avoid: told,
                  evidence: { for: [told], against: [told] },
                },
              ],
      };
      await deliver(host, telling, { render: renderGitHub, annotate: true, reportFile: true });
      const summary = stage.files().get(fileNames.summary) ?? '';
      assertSummary(summary, telling, ourTags);
      const written = [
        shown(read(summary)),
        ...textsOf(JSON.parse(kept())),
        ...linesOf(stage.taken()).flatMap((line) => textsOf(readCommand(line))),
      ];
      for (const text of written)
        assert.ok(!text.includes(hidden), `the secret ${JSON.stringify(hidden)} stands in ${JSON.stringify(text)}`);
    },
  ),
  property(
    'mermaid',
    'a name is a name, and there is one row for each',
    40,
    fc.array(
      fc.tuple(
        hostile,
        time,
        fc.constantFrom(...(['run', 'activity-log', 'lock', 'lease', 'resource', 'deployment'] as const)),
      ),
      {
        minLength: 3,
        maxLength: 8,
      },
    ),
    (entries) => {
      const timeline = entries.map(([text, at, source]) => ({
        text,
        source,
        time: `2026-01-05T10:${at.slice(14, 16)}:00Z`,
        until: `2026-01-05T11:${at.slice(17, 19)}:00Z`,
      }));
      const names = assertOnlyTasks(gantt({ timeline }));
      assert.equal(names.length, timeline.length);
    },
  ),
  property(
    'cut summaries',
    'what is cut ends what is open, and says so',
    30,
    fc.tuple(fc.array(hostile, { minLength: 1, maxLength: 6 }), fc.integer({ min: 200, max: 1500 })),
    ([texts, budget]) => {
      const whole = apart(
        texts.flatMap((text) => [
          prose(text, 'flow'),
          fence(text),
          fold(text, apart([fence(text, 'bash'), prose(text, 'flow')]), { folds: true }),
        ]),
      );
      const cut = cutMarkdown(whole, budget);
      assertCut(cut, whole, budget);
    },
  ),
  property(
    'cut summaries',
    'sections within a budget end what is open, and say so',
    30,
    fc.tuple(fc.array(hostile, { minLength: 2, maxLength: 5 }), fc.integer({ min: 900, max: 3000 })),
    ([texts, budget]) => {
      const kinds = ['head', 'raw', 'proof', 'other'] as const;
      const sections = texts.map((text, at): Passage => {
        const body = apart([prose(text, 'flow'), fence(`${text}\n`.repeat(12))]);
        const kind = kinds[at % kinds.length] ?? 'head';
        return kind === 'other' ? { kind, text: body, full: apart([body, fence(text)]) } : { kind, text: body };
      });
      assertCut(
        fitted(sections, budget),
        apart(sections.map((each) => ('full' in each ? (each.full ?? each.text) : each.text))),
        budget,
      );
    },
  ),
];

const parts = new Set(['p', 'pre', 'code', 'details', 'summary', 'blockquote', 'strong']);

function assertCut(cut: string, whole: string, budget: number): void {
  const size = Buffer.byteLength(cut);
  assert.ok(size <= budget, `${size} bytes of ${budget}`);
  if (cut === '' || cut.trim() === whole.trim()) return;
  assertInert(cut, /\t/g);
  const tree = read(cut);
  assertQuiet(tree, parts);
  const notes = all(tree).filter(({ tag, text }) => tag === 'strong' && text.startsWith('Cut '));
  assert.equal(notes.length, 1, 'a note that is seen');
  const folded = all(tree).filter(({ tag }) => tag === 'details');
  for (const each of folded) assert.ok(!all(each).includes(notes[0] ?? each), 'a note that is not folded away');
  assertKept(notes[0]?.text.slice(0, 3) ?? '', 'Cut');
}
