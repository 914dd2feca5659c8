import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../lib/root.ts';
import { type SimulatedAzure, startAzure } from './azure.ts';
import { type Scene, scenes } from './scenes.ts';

/**
 * So long after the guard has first read the state, what is in the way ends. The guard asks again at the earliest 1.6 s
 * after it. Milliseconds.
 */
const holdsMs = 1_200;
/** How often the demo looks whether the guard has read anything. Milliseconds. */
const lookMs = 20;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/**
 * showGuard plays scenes with the committed program on a simulated Azure and gives the exit code of the demo: 0 where
 * each ended as it should. One scene is shown in full; of several, the first report that says no is, and the others
 * down to what they found.
 */
export async function showGuard(names: readonly string[]): Promise<number> {
  const azure = await startAzure();
  say(`A simulated Azure runs at ${azure.arm.url}; nothing leaves this machine. The two flags that lead the program`);
  say('there (--resource-manager-endpoint, --authority-host) are left out below, as they are with the real one.');
  const wrong: string[] = [];
  const ended: string[] = [];
  let told = false;
  try {
    for (const name of names) {
      const scene = scenes[name];
      if (scene === undefined) continue;
      const code = await play(name, scene, azure, names.length > 1 && told);
      told ||= scene.exit === 1;
      ended.push(`${name} ${code}`);
      if (code !== scene.exit) wrong.push(`${name} ended with ${code}, not ${scene.exit}`);
    }
  } finally {
    await azure.close();
  }
  if (wrong.length > 0) process.stderr.write(`\nNot as expected: ${wrong.join('; ')}.\n`);
  else
    say(
      `\nEnded as expected, with exit code 0 where the next step may run and 1 where it must not: ${ended.join(', ')}.`,
    );
  return wrong.length > 0 ? 1 : 0;
}

async function play(name: string, scene: Scene, azure: SimulatedAzure, short: boolean): Promise<number> {
  say(`\n── ${name} ${'─'.repeat(76 - name.length)}`);
  say(`${scene.story}\n`);
  say(`$ azure-conflict-guard ${['guard', ...scene.command].join(' \\\n    ')}\n`);
  const after = scene.prepare(azure.world);
  const watch = after === undefined ? undefined : whenRead(azure, after);
  const args = [
    join('dist', 'terminal.js'),
    'guard',
    ...scene.command.flatMap((line) => line.split(' ')),
    ...azure.flags,
  ];
  const color = process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '' ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...azure.env, ...color },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  const [, [code]] = await Promise.all([
    copy(child.stdout, short && scene.exit === 1 ? name : undefined),
    once(child, 'close'),
  ]);
  process.off('exit', stop);
  clearInterval(watch);
  return Number(code ?? 128);
}

/** Prints line by line as it comes; where a name is given, only what was found, and how to see the rest. */
async function copy(output: NodeJS.ReadableStream, name: string | undefined): Promise<void> {
  let cut = false;
  for await (const line of createInterface({ input: output })) {
    cut ||= name !== undefined && stripVTControlCharacters(line) === 'Do this';
    if (!cut) say(line);
  }
  if (cut) say(`… (the whole report: npm run demo -- ${name})`);
}

function whenRead({ arm }: SimulatedAzure, then: () => void): NodeJS.Timeout {
  const before = arm.requests.length;
  const watch = setInterval(() => {
    if (arm.requests.length === before) return;
    clearInterval(watch);
    setTimeout(then, holdsMs);
  }, lookMs);
  return watch;
}
