import type { AzureError } from './azure-error.ts';
import { firstIn, pageOf, type Sought } from './find/sought.ts';

/** The last word of what services call their resources. */
const nouns =
  'name|named|vault|account|server|database|site|site name|farm|plan|disk|subnet|network|gateway|VM|machine|cluster|pool|namespace|vnet|zone|registry|service|deployment|secret|key|certificate|container|environment|app|resource group|resource|profile|endpoint|group|workspace|topic|queue|hub|circuit|firewall|bastion|policy|job|slot|volume|snapshot|image|lab|project|instance|identity|rule|alias|record|cache|factory|pipeline|trigger';

/** Where no ID was told, tools and services still name the resource. Most specific first. */
export const namePatterns: readonly Sought[] = [
  // Terraform: (Subscription: "…" Resource Group Name: "…" Subnet Name: "the one")
  {
    words: ['name: "', 'name "'],
    pattern: /\b(?!Resource Group)(?:[A-Z][\w-]* ){1,5}Name:? "([^"\n]{1,120})"\s?\)/,
  },
  {
    words: ['creating', 'updating', 'deleting', 'waiting for', 'retrieving'],
    pattern:
      /\b(?:creating|updating|deleting|waiting for \w+ of|retrieving)(?:\/\w+)? (?:[A-Z][\w-]*\s){1,6}"([^"\n]{1,120})"/i,
  },
  {
    words: ["'", '"', '`', '(', '['],
    pattern: new RegExp(
      String.raw`\b(?:${nouns})\s+(?:with (?:given )?name |named? )?(?:\\?["'\`]|[(\[])([\w][^'"\`\\()[\]\n]{0,119})(?:\\?["'\`]|[)\]])`,
      'i',
    ),
  },
  {
    words: ['name: ', 'named '],
    pattern: new RegExp(String.raw`\b(?:${nouns}) (?:name: |named )([a-z0-9][\w-]{1,79})\b`, 'i'),
  },
  {
    words: [' is', ' was', ' already', ' cannot', ' has', ' while', ' must'],
    pattern: new RegExp(
      String.raw`\b(?:${nouns}) ([a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){1,8}) (?:is|was|already|cannot|has|while|must)\b`,
      'i',
    ),
  },
  {
    words: [
      'disk ',
      'subnet ',
      'storage account named ',
      'nic ',
      'vm ',
      'server ',
      'public ip address ',
      'website with given name ',
      'service ',
    ],
    pattern:
      /\b(?:disk|subnet|storage account named|NIC|VM|server|public ip address|website with given name|service) ([a-z0-9][\w.-]{2,80}) (?:is|already|cannot|has|while)\b/i,
  },
];

/** nameIn gives the name of the resource that an error without an ID is about, where the text tells it. */
export function nameIn(error: AzureError): string | undefined {
  const pages = [error.message, ...error.outerMessages.toReversed(), error.raw.slice(0, 2000)].map(pageOf);
  for (const page of pages) {
    for (const sought of namePatterns) {
      const name = firstIn(page, sought)?.[1]?.trim();
      if (name && !name.includes('/') && name.length > 1) return name;
    }
  }
  return undefined;
}
