import { fold } from './clean.ts';
import type { IdentitySource, Named } from './identity.ts';
import { common, groupType } from './identity.ts';
import { providerWords, typeNames } from './terraform-names.ts';

/**
 * Terraform's azurerm provider shows an ID in words. From 3.x: `Subnet (Subscription: "…"` and one label a line, parent first. Before:
 * `Subnet: (Name "app" / Virtual Network Name "hub" / Resource Group "rg")`, the resource first. Oldest: `Subnet "app" (Virtual
 * Network "hub" / Resource Group "rg")`.
 */
interface Mention {
  /** The kind in front of the parenthesis ("Subnet", "Key Vault"). */
  readonly noun: string;
  readonly pairs: readonly (readonly [label: string, value: string])[];
  readonly start: number;
  readonly end: number;
}

const signs = [' Name: "', ' Name:\n', '(Name "', ' Name "', '(Resource Group "', 'Resource Group "'];

/** terraformIdentity reads the resource that Terraform named last before Azure's words: each step of the way down wraps the next. */
export function terraformIdentity({ head, own, tail }: IdentitySource): Named | undefined {
  const before = head.slice(-3000);
  const inside = own.slice(0, 1500);
  if (!signs.some((sign) => before.includes(sign) || inside.includes(sign))) return undefined;
  const said = fold(statementIn(before));
  const text = said === '' ? fold(inside) : said;
  const found = mentionsIn(text);
  const mentions = found.length > 0 || said === '' ? found : mentionsIn(fold(inside));
  const last = mentions.at(-1);
  if (last === undefined) return bareGroup(text);
  const hints = hintsIn(before, own, tail);
  const beside = mentions.slice(0, -1).filter((other, i) => !wraps(text, other, mentions[i + 1] ?? last));
  const from = beside.length === 0 ? mentions.length - 1 : mentions.indexOf(beside[0] ?? last);
  return common((beside.at(-1) === mentions.at(-2) ? mentions.slice(from) : [last]).map((mention) => namedBy(mention, hints)));
}
