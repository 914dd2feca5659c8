import { providerWords, typeNames } from './terraform-names.ts';

/** Row is one type of the table, taken apart. Keys are labels in the spelling of `keyOf`. */
interface Row {
  readonly type: string;
  readonly provider: string;
  /** The keys that each segment goes by, parent first. */
  readonly levels: readonly ReadonlySet<string>[];
  /** The other names of the type, which no other type has. */
  readonly aliases: ReadonlySet<string>;
  /** Other services have a segment of this name. */
  readonly shared: boolean;
}

/** The rows whose last segment goes by a key. One log asks a few times, so only rows that can fit are taken apart. */
function rowsOf(key: string): readonly Row[] {
  // The plural and the singular differ in their ends.
  const stem = key.slice(0, -1);
  if (stem === '') return [];
  return Object.entries(typeNames).flatMap(([namespace, lines]) =>
    lines
      .filter((line) => line.toLowerCase().includes(stem))
      .map((line) => rowIn(namespace, lines, line))
      .filter(({ levels }) => levels.at(-1)?.has(key)),
  );
}

function rowIn(namespace: string, lines: readonly string[], line: string): Row {
  const { path, others, shared } = partsOf(line);
  const segments = path.split('/');
  const levels = segments.map((segment, i) => {
    const above = segments.slice(0, i + 1).join('/');
    const named = lines.map(partsOf).find((parts) => parts.path === above);
    return new Set([segment, ...(named?.others ?? [])].map(keyOf));
  });
  return {
    type: `Microsoft.${namespace}/${path}`,
    provider: short(namespace),
    levels,
    aliases: new Set(others.map(keyOf)),
    shared,
  };
}

function partsOf(line: string): {
  readonly path: string;
  readonly others: readonly string[];
  readonly shared: boolean;
} {
  const [left = '', others = ''] = line.split('=');
  return { path: left.replace('?', ''), others: others === '' ? [] : others.split(','), shared: left.endsWith('?') };
}

/**
 * keyOf is the spelling in which labels are compared: no spaces, no "Name", no plural. "Public I P Addresses Name" is
 * `publicipaddress`.
 */
export function keyOf(label: string): string {
  const bare = label
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/name$/, '');
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.endsWith('sses')) return bare.slice(0, -2);
  return bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}

/**
 * providerOf reads a Go package, a namespace without `Microsoft.` or a Terraform type: the namespace it is of, in its
 * short spelling.
 */
export function providerOf(word: string): string | undefined {
  const bare = short(word.replaceAll('_', ''));
  const namespaces = Object.keys(typeNames).map(short);
  if (namespaces.includes(bare)) return bare;
  const begin = [...Object.keys(providerWords), ...namespaces.filter((namespace) => namespace.length > 4)]
    .filter((prefix) => bare.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  return begin === undefined ? undefined : (providerWords[begin] ?? begin);
}

/**
 * typeOf gives the type whose segments have these labels, parent first. `kinds` are other names of it that the text
 * has, `providers` the services that the text names. Undefined where no type fits, or more than one.
 */
export function typeOf(
  labels: readonly string[],
  kinds: readonly string[],
  providers: ReadonlySet<string>,
): string | undefined {
  const leaf = labels.at(-1) ?? '';
  const fitting = rowsOf(leaf).filter(
    ({ levels }) => levels.length === labels.length && levels.every((keys, i) => keys.has(labels[i] ?? '')),
  );
  const called = fitting.filter(({ aliases }) => aliases.has(leaf) || kinds.some((kind) => aliases.has(kind)));
  return only(called) ?? only(fitting.filter(({ provider, shared }) => !shared || providers.has(provider)));
}

/** Pulumi's class `Server` is a flexible server in new versions of these modules and a single server in old ones. */
const ambiguousClasses = new Set(['postgresql:server', 'mysql:server']);

/** typeOfPulumi gives the type of `azure-native:<module>:<Class>`. */
export function typeOfPulumi(module: string, className: string): string | undefined {
  const provider = providerOf(module);
  const key = keyOf(className);
  if (provider === undefined || ambiguousClasses.has(`${provider}:${key}`)) return undefined;
  return only(rowsOf(key).filter((row) => row.provider === provider));
}

function only(rows: readonly Row[]): string | undefined {
  return rows.length === 1 ? rows[0]?.type : undefined;
}

function short(namespace: string): string {
  return namespace.toLowerCase().replace(/^dbfor/, '');
}
