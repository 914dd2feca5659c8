import { createHash } from 'node:crypto';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** One title a package, at the beginning and after each rule, as `scripts/lib/licences.ts` writes them. */
const titleForm = /^(\S+) (\S+) \(([^()\n]+)\)\n\n/;

/**
 * components reads the packages of which code is bundled from `dist/licenses.txt`, which the build makes of the modules
 * that it bundled. Throws where it reads none.
 */
function components(licences: string): readonly Component[] {
  const found = licences
    .replace(/^[^\n]*\n\n/, '')
    .split(`\n${'-'.repeat(80)}\n\n`)
    .flatMap((block): readonly Component[] => {
      const [, name, version, licence] = titleForm.exec(block) ?? [];
      return name === undefined || version === undefined || licence === undefined ? [] : [{ name, version, licence }];
    });
  if (found.length === 0) throw new Error('dist/licenses.txt names no package.');
  return found;
}

/**
 * sbom is the bill of materials of the program, in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): what is
 * bundled, and nothing that only builds or tests it. It holds no time and no machine, so that the same program has the
 * same bill.
 */
export function sbom(
  program: { readonly name: string; readonly version: string; readonly licence: string },
  licences: string,
): string {
  const entry = (type: string, { name, version, licence }: Component): object => ({
    type,
    'bom-ref': purl(name, version),
    name,
    version,
    licenses: [{ license: /^[A-Za-z0-9.-]+$/.test(licence) ? { id: licence } : { name: licence } }],
    purl: purl(name, version),
  });
  const parts = components(licences);
  const hash = createHash('sha256')
    .update(JSON.stringify([program, parts]))
    .digest('hex');
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(hash)}`,
    version: 1,
    metadata: { component: entry('application', program) },
    components: parts.map((part) => entry('library', part)),
    dependencies: [
      { ref: purl(program.name, program.version), dependsOn: parts.map(({ name, version }) => purl(name, version)) },
    ],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A UUID of version 8, whose bits are our own: here of a hash. */
const uuidOf = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
