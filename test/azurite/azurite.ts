import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { certificate } from '../simulator/certificate.ts';

/**
 * Azurite is Microsoft's own emulator of Blob Storage: https://github.com/Azure/Azurite. With 450 packages and 360 MB
 * it is no development dependency; `npm run azurite` fetches it once and runs what is held against it. Where it is not
 * there, those tests are skipped and say so.
 */
export const azuriteVersion = '3.37.0';

/** azuriteFolder is the folder with its `node_modules`, where AZURITE names one that has it. */
export function azuriteFolder(): string | undefined {
  const folder = process.env.AZURITE ?? '';
  return folder !== '' && existsSync(program(folder)) ? folder : undefined;
}

const program = (folder: string): string => join(folder, 'node_modules/azurite/dist/src/blob/main.js');

/** missing is why a test against it is skipped. */
export const missing = 'Azurite is not installed: npm run azurite';

export interface Azurite {
  /** URL of the account. */
  readonly account: string;
  close(): Promise<void>;
}

/** startAzurite runs it over HTTPS, with OAuth, in memory alone. `folder` is empty and gone afterwards. */
export async function startAzurite(folder: string): Promise<Azurite> {
  const at = azuriteFolder();
  if (at === undefined) throw new Error(missing);
  const { cert, key } = certificate();
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  writeFileSync(certFile, cert);
  writeFileSync(keyFile, key);
  const port = await freePort();
  const args = [
    '--oauth',
    'basic',
    '--cert',
    certFile,
    '--key',
    keyFile,
    '--blobHost',
    '127.0.0.1',
    '--blobPort',
    String(port),
  ];
  const child = spawn(
    process.execPath,
    [program(at), ...args, '--inMemoryPersistence', '--silent', '--disableTelemetry'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH ?? '' },
      cwd: folder,
    },
  );
  await listening(child, port);
  return {
    account: `https://localhost:${port}/devstoreaccount1`,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** It says nothing of itself when it is silent: it is there where it takes a connection. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  let ended = false;
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  child.once('exit', () => {
    ended = true;
  });
  for (const end = performance.now() + 60_000; !(await takes(port)); await wait(100))
    if (ended || performance.now() > end) throw new Error(`Azurite does not listen: ${said}`);
}

function takes(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
