import { createHistory } from '../../audit/history.ts';
import type { Host } from '../../hosts/host.ts';
import type { Report } from '../../report/model.ts';
import { type GuardPorts, processPorts, signIn } from '../guard/session.ts';
import { planAudit } from './inputs.ts';
import { readHistory } from './read.ts';
import { reportOf } from './report.ts';

/** audit tells of the changes of a span of time which overlapped and what Azure refused, beside the span before. It changes nothing. Throws `GuardError`. */
export async function audit(host: Host, ports: GuardPorts = processPorts): Promise<Report> {
  const { clock, env } = ports;
  const started = clock.now();
  const identity = await host.identity();
  const plan = planAudit(host, identity, env, clock.wall());
  const targets = plan.scopes.map((target) => ({ target }));
  const { client } = await signIn(host, { ...plan, targets, transition: 'deny' }, identity, ports);
  const history = createHistory(plan.window);
  const read = await readHistory(plan, history, { client, clock, info: host.info });
  return reportOf(plan, history.finish(), read, { elapsedMs: clock.now() - started, requests: client.requests });
}
