import { readInputs } from '../hosts/parse.ts';
import { inertJson } from '../hosts/text.ts';
import type { OutputName } from '../manifest.ts';
import type { Host } from '../ports/host.ts';
import { annotation } from '../report/annotation.ts';
import type { Report } from '../report/model.ts';
import { redactDeep } from '../report/redact-deep.ts';
import type { Renderer } from '../report/render.ts';
import { masked } from './masked.ts';

/** DeliverOptions say what a place wants beside the summary. */
export interface DeliverOptions {
  /** Writes what the host publishes: a summary for people, or the report itself. */
  readonly render: Renderer;
  /** A screen has no annotations: what is published says it all in the same place. */
  readonly annotate: boolean;
  /** Write the report to a file of the temp folder where no path is given. */
  readonly reportFile: boolean;
}

/**
 * Outputs end up in scripts and expressions of other steps: only IDs that are plain go out, whatever a log called them.
 */
const plainId = /^[A-Za-z0-9/._()-]{1,1024}$/;

/**
 * deliver hands a report to the host: the file, the summary, the outputs, and the one annotation. The file holds all
 * reports so far, one a line, this one last: a terminal has one for each file, and none may wipe out the one before.
 * Gives its path, empty where there is none. Whatever a mode put into it, no report leaves unredacted.
 */
export async function deliver(
  host: Host,
  made: Report,
  options: DeliverOptions,
  soFar: readonly Report[] = [made],
): Promise<string> {
  const report = redactDeep(made);
  const path = readInputs(host).text('report');
  const lines = (): string =>
    soFar.map((each) => `${inertJson(JSON.stringify(masked(host, redactDeep(each))))}\n`).join('');
  const file = path !== '' || options.reportFile ? host.keepReport(path, lines()) : '';
  const shown = masked(host, report);
  const published = await host.publish(options.render(shown));
  const [root] = report.diagnoses;
  const outputs: readonly (readonly [OutputName, string])[] = [
    ['verdict', report.verdict],
    ['class', report.class],
    ['reason', report.reason],
    ['recovery', report.recovery],
    ['resource-id', plain(root?.resourceId)],
    ['correlation-id', plain(root?.correlationId)],
    // Set although empty: Azure Pipelines leaves `$(step.name)` as it stands where a variable is missing.
    ['concurrency-group', groupName(report.serialization?.group)],
    ['waited', String(Math.floor(report.waitedMs / 1000))],
    ['report', file],
  ];
  for (const [name, value] of outputs) host.output(name, value);
  const note = options.annotate ? annotation(shown, published) : undefined;
  if (note !== undefined) host.annotate(note);
  return file;
}

function plain(id: string | undefined): string {
  return id !== undefined && plainId.test(id) ? id : '';
}

/**
 * The key of our own rule, which holds no character that means anything to anybody; a name that somebody chose is not
 * passed on.
 */
const keyForm = /^azure[a-z0-9._~-]{1,400}$/;

function groupName(name: string | undefined): string {
  return name !== undefined && keyForm.test(name) ? name : '';
}
