import { join } from 'node:path';
import { root } from '../../scripts/lib/root.ts';
import type { Inputs } from './environments.ts';
import type { Scene } from './guard-world.ts';
import { type Done, runStep, type Step } from './steps.ts';

/** az writes the command line of one request to Azure Resource Manager, as a deploy tool would send it. */
export function az(method: string, path: string, body?: unknown, header = ''): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const words = [
    process.execPath,
    join(root, 'test/bundles/az.mjs'),
    method,
    path,
    body === undefined ? '' : JSON.stringify(body),
    header,
  ];
  return words.map(quoted).join(' ');
}

export type RunPlay = Omit<Step, 'inputs' | 'args' | 'env' | 'time'> & {
  readonly inputs: Inputs;
  readonly realTime?: true;
};

/** play plays a step of mode run on a scene. At the terminal it leaves the report in a file. */
export function play(at: Scene, { inputs, realTime, ...step }: RunPlay): Promise<Done> {
  const file: Inputs = step.host === 'terminal' ? { report: 'report.jsonl' } : {};
  return runStep({
    ...step,
    ...(realTime === true ? {} : { time: at.time }),
    inputs: { mode: 'run', ...at.inputs, ...file, ...inputs },
    env: { ...at.env, ARM_URL: at.arm.url, AUTHORITY_URL: at.entra.url },
  });
}
