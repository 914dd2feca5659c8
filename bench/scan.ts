import { open } from 'node:fs/promises';
import { passages } from '../src/conflict/find/passages.ts';

/** Runs the search for passages alone over a file: what the byte filter costs without parsing, rules and report. */

const bytes = 1024 * 1024;

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const memory = Buffer.allocUnsafeSlow(bytes);
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, bytes);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

let count = 0;
let characters = 0;
for await (const { text } of passages(chunksOf(process.argv[2] ?? ''))) {
  count += 1;
  characters += text.length;
}
process.stdout.write(`${count} passages, ${characters} characters\n`);
