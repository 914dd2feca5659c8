/**
 * Addresses of Terraform: `module.net["a"].azurerm_subnet.app[0]`.
 * https://developer.hashicorp.com/terraform/cli/state/resource-addressing
 */

/** What a person can read, and a for_each key may be long. */
const SHOWN = 300;

export interface Address {
  readonly address: string;
  readonly where: string;
  readonly keys: readonly string[];
  readonly modules: readonly string[];
}

/** Step is one name of an address or a reference, with the instance key behind it. */
export interface Step {
  readonly name: string;
  readonly key: string;
}

/** steps cuts an address at its dots. A key may hold dots, brackets and escaped quotes. Linear. */
export function steps(address: string): readonly Step[] {
  const found: Step[] = [];
  let from = 0;
  while (from < address.length) {
    let to = from;
    while (to < address.length && address[to] !== '.' && address[to] !== '[') to += 1;
    const end = address[to] === '[' ? endOfKey(address, to) : to;
    found.push({ name: address.slice(from, to), key: address.slice(to, end) });
    from = end + 1;
  }
  return found;
}

/** splitAddress takes the address of a resource apart. */
export function splitAddress(address: string, type: string): Address {
  const all = steps(address);
  const modules: string[] = [];
  const keys: string[] = [];
  let at = 0;
  while (all[at]?.name === 'module' && at + 1 < all.length) {
    modules.push(all[at + 1]?.name ?? '');
    keys.push(all[at + 1]?.key ?? '');
    at += 2;
  }
  keys.push(all.at(-1)?.key ?? '');
  return { address: shown(address), where: whereOf(modules, type, all.at(-1)?.name ?? ''), keys, modules };
}

/** whereOf is the key under which entries and the configuration find each other. */
export function whereOf(modules: readonly string[], type: string, name: string): string {
  return [...modules.map((module) => `module.${module}`), type, name].join('.');
}

function endOfKey(address: string, from: number): number {
  let quoted = false;
  for (let at = from + 1; at < address.length; at += 1) {
    if (quoted && address[at] === '\\') at += 1;
    else if (address[at] === '"') quoted = !quoted;
    else if (!quoted && address[at] === ']') return at + 1;
  }
  return address.length;
}

/** shown cuts what is too long to read. */
export function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
