import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deliver } from '../../src/modes/deliver.ts';
import { diagnose } from '../../src/modes/diagnose.ts';
import type { Annotation, Host } from '../../src/ports/host.ts';
import { renderGitHub, renderPipelines } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/model.ts';
import type { Renderer } from '../../src/report/render.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { json } from '../../src/text/safe.ts';
import { leaksOne } from '../report/secrets/round-one.ts';
import { leaksThree } from '../report/secrets/round-three.ts';
import { leaksTwo } from '../report/secrets/round-two.ts';
import { pieceIn } from '../report/secrets/surviving.ts';
import { readText } from '../report/secrets/texts.ts';
import { FakeAzure, fakeHost } from './support.ts';

const sentence = 'Another operation on this or dependent resource is in progress.';

const renderers: Readonly<Record<string, Renderer>> = {
  github: renderGitHub,
  pipelines: renderPipelines,
  terminal: (report) => renderTerminal(report, { color: true, width: 60 }),
  json,
};

/** Everything that leaves for a report: file, summary, outputs, annotation. */
async function outlets(report: Report, render: Renderer): Promise<string> {
  const out: string[] = [];
  const host: Partial<Host> = {
    publish: async (rendered) => {
      out.push(rendered);
      return 'summary';
    },
    keepReport: (_, text) => {
      out.push(text);
      return 'report.json';
    },
    output: (_, value) => void out.push(value),
    annotate: ({ title, message }: Annotation) => void out.push(title, message),
    masked: (text) => text,
  };
  const { host: fake, lines } = fakeHost(new FakeAzure(), { mode: 'diagnose' }, host);
  await deliver(fake, report, { render, annotate: true, reportFile: true });
  return [...out, ...lines].join('\n');
}

describe('a secret in an error reaches no outlet', () => {
  for (const [at, row] of [...leaksOne, ...leaksTwo, ...leaksThree].entries()) {
    test(row.slice(0, 90), async () => {
      const { text, marked } = readText(row, at);
      const error = `ERROR: (AnotherOperationInProgress) ${sentence} ${text}\nCode: AnotherOperationInProgress\nMessage: ${sentence} ${text}`;
      const { host } = fakeHost(new FakeAzure(), { mode: 'diagnose', error });
      for await (const report of diagnose(host, { reportPerSource: false })) {
        for (const [place, render] of Object.entries(renderers)) {
          const all = await outlets(report, render);
          for (const secret of marked) assert.equal(pieceIn(all, secret, row), undefined, `${place}: ${secret}`);
        }
      }
    });
  }
});

test('a report that a mode forgot to redact leaves redacted', async () => {
  const { host } = fakeHost(new FakeAzure(), {
    mode: 'diagnose',
    error: `ERROR: (AnotherOperationInProgress) ${sentence}`,
  });
  for await (const report of diagnose(host, { reportPerSource: false })) {
    const [diagnosis] = report.diagnoses;
    assert.ok(diagnosis);
    const forgotten: Report = {
      ...report,
      summary: 'password=hush-hush-1',
      diagnoses: [
        {
          ...diagnosis,
          title: 'token: hush-hush-2 on `hub`',
          message: 'Pwd=hush-hush-3;',
          raw: '{"clientSecret":"hush-hush-4"}',
        },
      ],
    };
    for (const [place, render] of Object.entries(renderers))
      assert.doesNotMatch(await outlets(forgotten, render), /hush-hush/, place);
  }
});
