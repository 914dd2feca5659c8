import type { IdentitySource } from './identity-model.ts';

/**
 * Terraform names the resource of a diagnostic by its address, below the sentence (`with
 * module.net.azurerm_subnet.app,`) or, where the sentence is a long one, above it. Older versions only quote the line
 * of the file, or begin the line with the address.
 * https://developer.hashicorp.com/terraform/cli/state/resource-addressing
 */
const address = String.raw`(?:module\.[\w-]{1,100}(?:\[[^\]\n]{1,100}\])?\.){0,8}(?:data\.)?\w{2,40}_\w{1,80}\.[\w-]{1,100}(?:\[[^\]\n]{1,100}\])?`;
const withAddress = new RegExp(String.raw`^\s{0,8}with (${address})[,\s]`, 'm');
const inResource = /\bin resource "(\w{2,40}_\w{1,80})" "([\w-]{1,100})"/;
const inJson = /"address"\s?:\s?"((?:[^"\\\n]|\\"){3,300})"/;
const inFront = new RegExp(String.raw`^\s{0,4}(?:\*\s)?(${address}):\s`, 'm');
/** A diagnostic begins here. */
const begins = /^[ \t*>]{0,8}Error\b/gm;

/**
 * Pulumi's heading of a diagnosis: `azure-native:network:VirtualNetwork (hub):`, and its progress: ` +  azure-native:…
 * hub creating`.
 */
const ofPulumi =
  /\b(azure-native:[a-zA-Z]\w{0,60}(?:\/v\w{1,40})?:[A-Z]\w{1,80}) (?:\(([^()\s]{1,200})\):|([\w.-]{1,200}) \*{0,2}(?:creat|updat|delet|replac|read|import))/g;
/** The heading of a task of Ansible. */
const ofAnsible = /^TASK \[([^\]\n]{1,200})\] \*/gm;

/**
 * addressIn gives the resource that an error is about in the words of its tool: Terraform's address, Pulumi's
 * `type::name`, the task of a play.
 */
export function addressIn(source: IdentitySource, tool: string | undefined): string | undefined {
  const before = `${source.head.slice(-2500)}${source.own.slice(0, 300)}`;
  if (tool === 'ansible') return [...before.matchAll(ofAnsible)].at(-1)?.[1];
  if (tool !== 'pulumi') return terraformAddress(source);
  const [, type, named, shown] = [...before.matchAll(ofPulumi)].at(-1) ?? [];
  return type === undefined ? undefined : `${type}::${named ?? shown}`;
}

function terraformAddress({ head, own, tail }: IdentitySource): string | undefined {
  const near = head.slice(-2500);
  const starts = [...near.matchAll(begins)].at(-1)?.index;
  const above = starts === undefined ? near.slice(-300) : near.slice(starts);
  const below = `${own}\n${tail.slice(0, 1500).split(/^[ \t*>]{0,8}Error\b/m)[0] ?? ''}`;
  if (!`${above}${below}`.includes('_')) return undefined;
  for (const text of [below, above]) {
    const found = withAddress.exec(text)?.[1] ?? quoted(inJson.exec(text)?.[1]) ?? blockIn(text);
    if (found !== undefined) return found;
  }
  return inFront.exec(own)?.[1] ?? inFront.exec(above.split('\n').at(-1) ?? '')?.[1];
}

function blockIn(text: string): string | undefined {
  const block = inResource.exec(text);
  return block === null ? undefined : `${block[1]}.${block[2]}`;
}

function quoted(text: string | undefined): string | undefined {
  const plain = text?.replaceAll('\\"', '"');
  return plain !== undefined && new RegExp(`^${address}$`).test(plain) ? plain : undefined;
}
