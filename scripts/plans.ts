import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type PlanReading, readPlan } from '../src/plan/index.ts';
import { oneLine } from '../src/text/inert.ts';

const help = `Reads plan files: the targets, and what maps to none by reason.

  npm run plans -- FILE…                       a line a target, then a line a reason
  npm run plans -- --json FILE…                all that the reader gives, a line a file
  npm run plans -- --subscription GUID FILE…   where the file does not name the subscription
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    subscription: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** table gives a reading as lines for a person. */
function table(file: string, reading: PlanReading): readonly string[] {
  if (reading.kind === 'wrong') return [`${file}: ${reading.why}`];
  const { format, changes, targets, unmapped, failures, notes, incomplete } = reading;
  const reasons = new Map<string, string[]>();
  for (const { address, why } of unmapped) reasons.set(why, [...(reasons.get(why) ?? []), address]);
  return [
    `${file}: ${format}, ${changes} changes, ${targets.length} targets, ${unmapped.length} unmapped`,
    ...(incomplete === undefined ? [] : [`  incomplete: ${incomplete}`]),
    ...notes.map((note) => `  note: ${note}`),
    ...failures.map(({ id, why, wayOut }) => `  fails: ${id}: ${why} ${wayOut}`),
    ...targets.map(
      ({ id, operations, addresses, certain }) =>
        `  ${operations.join('+')}${certain ? '' : ' (guess)'} ${id.id} <- ${addresses.join(', ')}`,
    ),
    ...[...reasons].map(
      ([why, addresses]) =>
        `  unmapped, ${why}: ${addresses.length} (${addresses.slice(0, 3).join(', ')}${addresses.length > 3 ? ', …' : ''})`,
    ),
  ].map((line) => `${line.startsWith('  ') ? '  ' : ''}${oneLine(line)}`);
}

if (values.help || positionals.length === 0) process.stdout.write(help);
for (const file of positionals) {
  const reading = readPlan(
    readFileSync(file),
    values.subscription === undefined ? {} : { subscription: values.subscription },
  );
  const lines = values.json ? [JSON.stringify(reading)] : table(file, reading);
  process.stdout.write(`${lines.join('\n')}\n`);
}
