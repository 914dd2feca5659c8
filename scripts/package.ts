import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './lib/command.ts';
import { type Output, writeFolder } from './lib/folder.ts';
import { root } from './lib/root.ts';
import { readZip } from './lib/zip.ts';
import { type IdentityName, identities } from './package/identities.ts';
import type { Source } from './package/links.ts';
import { sbom } from './package/sbom.ts';
import { extension, manifest, npmPackage } from './package/stage.ts';
import { tfx } from './package/tfx.ts';

const help = `Makes the packages of a release of the committed dist/, in build/packages: the tarball for npm, the extension for Azure DevOps, a bill of materials, checksums.

  npm run package                               the public extension
  npm run package -- --identity private         the preview, which only organisations that it is shared with can see
      --repository OWNER/NAME                   the repository on GitHub; by default GITHUB_REPOSITORY, else the placeholder of the files stays
      --build NUMBER                            of the preview: the marketplace takes each version once
      --publisher NAME                          the publisher on the Visual Studio Marketplace; by default MARKETPLACE_PUBLISHER, else the owner of the repository
      --out FOLDER                              where the packages go; by default build/packages, which is emptied first
      --npm                                     the tarball alone, which needs no network

The extension is made by ${tfx}, which npx fetches the first time.
`;

interface Options {
  readonly identity: IdentityName;
  readonly source: Source;
  readonly publisher: string;
  readonly build: string;
  readonly npmOnly: boolean;
  readonly out: string;
}

/** makePackages writes the packages and gives 0, or says what failed and gives 1. */
async function makePackages({ identity, source, publisher, build, npmOnly, out }: Options): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'acg-package-'));
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  writeFolder(join(work, 'npm'), npmPackage(source));
  if (!(await ran(npm, ['pack', '--silent', '--pack-destination', out], join(work, 'npm')))) return 1;
  if (
    !npmOnly &&
    !(await makeExtension(extension(identities[identity], source, { publisher, build }), join(work, 'extension'), out))
  )
    return 1;
  const { name, version, license } = manifest;
  writeFileSync(
    join(out, 'sbom.cdx.json'),
    sbom({ name, version, licence: license }, readFileSync(join(root, 'dist/licenses.txt'), 'utf8')),
  );
  const sums = readdirSync(out).map((file) => [file, readFileSync(join(out, file))] as const);
  writeFileSync(
    join(out, 'SHA256SUMS'),
    sums.map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`).join(''),
  );
  for (const [file, bytes] of sums)
    process.stdout.write(`${(bytes.length / 1024).toFixed(1).padStart(8)} KiB  ${file}\n`);
  if (source.repository.startsWith('OWNER/'))
    process.stdout.write(
      'No repository is known: the packages say OWNER. Name it with --repository before you publish them.\n',
    );
  return 0;
}

async function makeExtension(stage: Output, folder: string, out: string): Promise<boolean> {
  writeFolder(folder, stage);
  const args = [
    '--yes',
    tfx,
    'extension',
    'create',
    '--root',
    folder,
    '--manifests',
    'vss-extension.json',
    '--output-path',
    out,
    '--no-prompt',
    '--no-color',
  ];
  if (!(await ran(npx, args, folder))) return false;
  const vsix = readdirSync(out).find((name) => name.endsWith('.vsix'));
  if (vsix === undefined) return say('tfx made no .vsix.');
  const packed = readZip(readFileSync(join(out, vsix)));
  const changed = [...stage].find(
    ([name, { bytes }]) => name.startsWith('AzureConflictGuard/') && !packed.get(name)?.equals(bytes),
  );
  return changed === undefined || say(`${vsix} does not hold ${changed[0]} as it is.`);
}

const say = (what: string): false => {
  process.stderr.write(`${what}\n`);
  return false;
};

/** Windows starts neither by its bare name; both are scripts there. */
const [npm, npx] = process.platform === 'win32' ? ['npm.cmd', 'npx.cmd'] : ['npm', 'npx'];

async function ran(file: string, args: readonly string[], cwd: string): Promise<boolean> {
  const { code, output } = await runCommand(file, args, { cwd, shell: process.platform === 'win32' });
  return code === 0 || say(output);
}

const { values } = parseArgs({
  options: {
    identity: { type: 'string', default: 'public' },
    repository: { type: 'string', default: process.env.GITHUB_REPOSITORY ?? 'OWNER/azure-conflict-guard' },
    publisher: { type: 'string', default: process.env.MARKETPLACE_PUBLISHER ?? '' },
    build: { type: 'string', default: '' },
    out: { type: 'string', default: join(root, 'build/packages') },
    npm: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(help);
else if (!Object.hasOwn(identities, values.identity))
  process.exitCode = say(`There is no identity "${values.identity}".`) ? 0 : 2;
else if (!/^(?:\d+)?$/.test(values.build) || (values.build !== '' && values.identity !== 'private'))
  process.exitCode = say('--build is a number, and of the preview alone.') ? 0 : 2;
else if (!/^[\w.-]+\/[\w.-]+$/.test(values.repository))
  process.exitCode = say(`"${values.repository}" is no OWNER/NAME.`) ? 0 : 2;
else
  process.exitCode = await makePackages({
    identity: values.identity as IdentityName,
    source: { repository: values.repository, tag: `v${manifest.version}` },
    publisher: values.publisher || (values.repository.split('/')[0] ?? ''),
    build: values.build,
    npmOnly: values.npm,
    out: resolve(values.out),
  });
