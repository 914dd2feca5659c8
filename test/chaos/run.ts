/**
 * The long chaos test: `npm run chaos`, or `npm run chaos -- --processes 300 --seed 7`. Prints its figures; exits 1
 * where one of them is not what it must be.
 */
import { parseArgs } from 'node:util';
import { chaos } from './chaos.ts';
import { faultsOf, figures } from './figures.ts';

const { values } = parseArgs({
  options: {
    processes: { type: 'string', default: '220' },
    'at-once': { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
  },
});
const outcome = await chaos(
  {
    processes: Number(values.processes),
    atOnce: Number(values['at-once']),
    killed: 0.12,
    paused: 0.08,
    dropped: 0.02,
    doubled: 0.02,
    busy: 0.02,
    reset: 0.02,
    storm: 0.8,
    faster: 1,
    seed: Number(values.seed),
  },
  (line) => process.stdout.write(`  ${line}\n`),
);
for (const line of figures(outcome)) process.stdout.write(`${line}\n`);
const wrong = faultsOf(outcome);
for (const line of wrong) process.stdout.write(`WRONG  ${line}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
