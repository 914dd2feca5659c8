import { GuardError } from '../guard-error.ts';
import type { Host } from '../hosts/host.ts';
import { oneOf, shownName } from '../hosts/parse.ts';
import { modeNames } from '../manifest.ts';
import { type DeliverOptions, deliver } from '../modes/deliver.ts';
import { diagnose } from '../modes/diagnose.ts';
import type { Report, Verdict } from '../report/model.ts';

/** RunOptions are what differs between a run page and a terminal. */
export interface RunOptions extends DeliverOptions {
  readonly reportPerSource: boolean;
  /** What a step fails for: a terminal tells by its exit code that there is a conflict; a run page only fails with the guard. */
  readonly failOn: 'conflict' | 'failure';
}

const failures: readonly Verdict[] = ['blocked', 'unknown', 'failed'];

/** runMode runs the mode of that name on a host, and delivers what it finds. Throws `GuardError`. */
export async function runMode(host: Host, name: string, options: RunOptions): Promise<void> {
  const mode = oneOf(name, modeNames, shownName(host.kind, 'mode'));
  if (mode !== 'diagnose') {
    throw new GuardError('input', `Input "${shownName(host.kind, 'mode')}" is "${mode}": this release has the mode diagnose only.`, {
      hint: 'Accepted is: diagnose.',
    });
  }
  const reports: Report[] = [];
  for await (const report of diagnose(host, options)) {
    reports.push(report);
    await deliver(host, report, options, reports);
    if (failures.includes(report.verdict) || (options.failOn === 'conflict' && report.verdict === 'conflict')) host.fail();
  }
}
