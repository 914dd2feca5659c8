import { prepareCommand } from '../../src/command/command.ts';
import { cancelSignal } from '../../src/hosts/cancel.ts';

/** Runs the script of its first argument with the temp folder of its second, as mode `run` does. */
const [, , script = '', tempFolder = ''] = process.argv;
const signal = cancelSignal();
const spec = {
  script,
  shell: '',
  directory: '',
  env: process.env,
  tempFolder,
  merge: true,
  platform: process.platform,
};
const prepared = await prepareCommand(spec);
if (!('run' in prepared)) throw new Error(JSON.stringify(prepared));
const write = (chunk: Uint8Array): void => {
  process.stdout.write(chunk);
};
const end = await prepared.run({ signal, out: write, err: write });
process.stdout.write(`ended by ${end.endedBy ?? end.exitCode}\n`);
