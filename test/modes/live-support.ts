import type { ArmClient } from '../../src/azure/arm-client.ts';
import type { InputName } from '../../src/manifest.ts';
import { diagnose } from '../../src/modes/diagnose.ts';
import type { GuardPorts } from '../../src/modes/guard/session.ts';
import type { Host } from '../../src/ports/host.ts';
import type { Diagnosis, Report } from '../../src/report/model.ts';
import { claims, type FakeAzure, fakeHost } from './support.ts';

/** The one end of all looking passes when somebody lets it: `azure.clock.advance`. */
export function livePorts(
  azure: FakeAzure,
  through: (client: ArmClient) => ArmClient = (client) => client,
): GuardPorts {
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => azure.clock.after(ms, resolve));
  return {
    clock: { ...azure.clock, sleep },
    env: {},
    enter: async (_, plan) => ({ client: through(azure.clientFor(plan)), credential: { claims } }),
  };
}

/** Of one text, with the input `live` on. */
export async function looked(
  azure: FakeAzure,
  error: string,
  inputs: Readonly<Partial<Record<InputName, string>>> = {},
  ports: GuardPorts = livePorts(azure),
  more: Partial<Host> = {},
): Promise<{ readonly report: Report; readonly root: Diagnosis | undefined }> {
  const { host } = fakeHost(azure, { mode: 'diagnose', live: 'on', error, ...inputs }, more);
  for await (const report of diagnose(host, { reportPerSource: false }, ports))
    return { report, root: report.diagnoses[0] };
  throw new Error('no report');
}

/** The values of the facts of a name. */
export const factsOf = (root: Diagnosis | undefined, name: string): readonly string[] =>
  (root?.facts ?? []).filter((fact) => fact.name === name).map(({ value }) => value);
