import type { AzureError } from './azure-error.ts';

/** Where no ID was told, tools and services still name the resource. Most specific first. */
const patterns: readonly RegExp[] = [
  // Terraform: (Subscription: "…" Resource Group Name: "…" Subnet Name: "the one")
  /\b(?!Resource Group)(?:[A-Z][\w-]* ){1,5}Name:? "([^"\n]{1,120})"\s?\)/,
  /\b(?:creating|updating|deleting|waiting for \w+ of|retrieving)(?:\/\w+)? (?:[A-Z][\w-]*\s){1,6}"([^"\n]{1,120})"/i,
  /\b(?:name|named|vault|account|server|database|site|site name|farm|plan|disk|subnet|network|gateway|VM|machine|cluster|pool|namespace|vnet|zone|registry|service|deployment|secret|key|certificate|container|environment|app|resource group|resource|profile|endpoint|group)\s+(?:with (?:given )?name |name )?'([^'\n]{1,120})'/i,
  /\b(?:disk|subnet|storage account named|NIC|VM|server|public ip address|website with given name|service) ([a-z0-9][\w.-]{2,80}) (?:is|already|cannot|has|while)\b/i,
];

/** nameIn gives the name of the resource that an error without an ID is about, where the text tells it. */
export function nameIn(error: AzureError): string | undefined {
  const texts = [error.message, ...error.outerMessages.toReversed(), error.raw.slice(0, 2000)];
  for (const text of texts) {
    for (const pattern of patterns) {
      const name = pattern.exec(text)?.[1]?.trim();
      if (name && !name.includes('/') && name.length > 1) return name;
    }
  }
  return undefined;
}
