import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseMutations, replay } from './replay/replay.ts';
import { tables } from './replay/table.ts';

const help = `Asks the gate before recorded mutations, and says where it and Azure differ.

  npm run replay -- FILE        the tables: by Azure's answer, by type and operation
  npm run replay -- FILE --json one line a mutation: what the gate says, and because of what

FILE has JSON on each line: "id", "type", "operation", "body" (as last read; null where there was none), "related" (other bodies by ID), "accepted",
"status", "code", "message", "strict" (nothing touched the resource between the read and the request).
A wait is endless where the word that it waits to leave is none of those that are known to pass.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (values.help || file === undefined) process.stdout.write(help);
else {
  const outcomes = await replay(parseMutations(readFileSync(file, 'utf8')));
  const lines = outcomes.map(({ mutation: { body, related, ...asked }, ...said }) =>
    JSON.stringify({ ...asked, ...said }),
  );
  process.stdout.write(`${values.json ? lines.join('\n') : tables(outcomes)}\n`);
}
