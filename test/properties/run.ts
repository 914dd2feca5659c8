import { parseArgs } from 'node:util';
import { properties } from './index.ts';
import { type Property, shares } from './property.ts';

const help = `Tries made-up texts on every sink, and prints how many and what was found.

  npm run properties                        100,000 inputs, a seed of its own
  npm run properties -- --inputs 1000000    more of them, at most 5,000,000
  npm run properties -- --sink markdown     those sinks only whose name holds the word
  npm run properties -- --seed 7            the same texts again

Exits 1 where a property does not hold, after all have been tried.
`;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string' },
    seed: { type: 'string' },
    sink: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Tried {
  readonly inputs: number;
  readonly seconds: number;
  readonly failed: number;
}

/** Milliseconds of this process, not of the clock: a busy machine must not count. */
const cpu = (): number => process.cpuUsage().user / 1000;

async function tryOne(property: Property, inputs: number, seed: number): Promise<Tried> {
  const start = cpu();
  let failed = 0;
  try {
    await property.check({ seed, inputs });
  } catch (error) {
    failed = 1;
    const { message, cause } = error as Error;
    say(`\nFAILED  ${property.sink}: ${property.says}\n${message}\n${cause instanceof Error ? cause.message : ''}\n`);
  }
  return { inputs, seconds: (cpu() - start) / 1000, failed };
}

async function main(): Promise<number> {
  const chosen = properties.filter(({ sink }) => sink.toLowerCase().includes((values.sink ?? '').toLowerCase()));
  const inputs = Math.min(Number(values.inputs ?? 100_000), 5_000_000);
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  if (values.help === true || chosen.length === 0 || !Number.isSafeInteger(inputs) || !Number.isSafeInteger(seed)) {
    say(help);
    return values.help === true ? 0 : 2;
  }
  say(`seed ${seed}`);
  const sinks = new Map<string, Tried>();
  for (const [property, count] of shares(chosen, inputs)) {
    const tried = await tryOne(property, count, seed);
    const { inputs: before = 0, seconds = 0, failed = 0 } = sinks.get(property.sink) ?? {};
    sinks.set(property.sink, {
      inputs: before + tried.inputs,
      seconds: seconds + tried.seconds,
      failed: failed + tried.failed,
    });
  }
  const all = [...sinks.values()];
  const sum = (of: (tried: Tried) => number): number => all.reduce((total, tried) => total + of(tried), 0);
  const row = (name: string, tried: Tried): string =>
    `${name.padEnd(20)} ${`${tried.inputs}`.padStart(9)} inputs ${tried.seconds.toFixed(1).padStart(8)} s ${tried.failed === 0 ? '' : `${tried.failed} properties FAILED`}`;
  for (const [name, tried] of sinks) say(row(name, tried).trimEnd());
  const total = {
    inputs: sum((tried) => tried.inputs),
    seconds: sum((tried) => tried.seconds),
    failed: sum((tried) => tried.failed),
  };
  say(row('all', total).trimEnd());
  return total.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
