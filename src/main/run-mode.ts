import type { Output } from '../hosts/output.ts';
import { refuseReportPath } from '../hosts/own-files.ts';
import { oneOf, shownName } from '../hosts/parse.ts';
import { type Mode, modeNames } from '../manifest.ts';
import { type DeliverOptions, deliver } from '../modes/deliver.ts';
import type { Host } from '../ports/host.ts';
import type { Report, Verdict } from '../report/model.ts';

/** RunOptions are what differs between a run page and a terminal. */
export interface RunOptions extends DeliverOptions {
  readonly reportPerSource: boolean;
  /**
   * What a step fails for: a terminal tells by its exit code that there is a conflict; a run page only fails with the
   * guard.
   */
  readonly failOn: 'conflict' | 'failure';
  /** Which reports people get as a page of HTML too. */
  readonly pageOf: (report: Report) => boolean;
  /** Where the output of a command goes: standard output may belong to the report alone. */
  readonly commandOutput: { readonly out: Output; readonly err: Output };
}

const failures: readonly Verdict[] = ['blocked', 'unknown', 'failed'];
/** What only a terminal tells by its exit code. */
const conflicts: readonly Verdict[] = ['conflict', 'disorderly'];

type Run = (host: Host, options: RunOptions) => AsyncIterable<Report>;

/** Each mode is loaded only where it is the one that runs. */
const runs: { readonly [M in Mode]: () => Promise<Run> } = {
  diagnose: async () => (await import('../modes/diagnose.ts')).diagnose,
  group: async () => {
    const { group } = await import('../modes/queue/group.ts');
    return async function* (host) {
      yield group(host);
    };
  },
  audit: async () => {
    const { audit } = await import('../modes/audit/audit.ts');
    return async function* (host) {
      yield await audit(host);
    };
  },
  run: async () => {
    const { run } = await import('../modes/run/run.ts');
    return async function* (host, { commandOutput }) {
      const { out, err } = commandOutput;
      yield await run(host, { out: (chunk) => out.write(chunk), err: (chunk) => err.write(chunk) });
    };
  },
  guard: async () => {
    const { guard } = await import('../modes/guard/guard.ts');
    return async function* (host) {
      yield await guard(host);
    };
  },
};

/** isTold tells whether a report has something to act on. */
export const isTold = ({ verdict }: Report): boolean => [...failures, ...conflicts].includes(verdict);

/**
 * runMode runs the mode of that name on a host, delivers what it finds, and gives whether the step fails for it. Throws
 * `GuardError`.
 */
export async function runMode(host: Host, name: string, options: RunOptions): Promise<boolean> {
  const mode = oneOf(name, modeNames, shownName(host.kind, 'mode'));
  refuseReportPath(host.input('report'), shownName(host.kind, 'report'));
  const run = await runs[mode]();
  return deliverAll(host, run(host, options), options);
}

/**
 * deliverAll delivers reports as they come, the page of all of them at the end, and gives whether the step fails for
 * one. Throws what their making throws.
 */
export async function deliverAll(
  host: Host,
  made: AsyncIterable<Report> | Iterable<Report>,
  options: RunOptions,
): Promise<boolean> {
  const reports: Report[] = [];
  let file = '';
  for await (const report of made) {
    reports.push(report);
    file = await deliver(host, report, options, reports);
  }
  if (reports.some(options.pageOf)) await (await import('../modes/page.ts')).deliverPage(host, reports, file);
  return reports.some(
    ({ verdict, audit }) =>
      failures.includes(verdict) ||
      (audit?.failedOn.length ?? 0) > 0 ||
      (options.failOn === 'conflict' && conflicts.includes(verdict)),
  );
}
