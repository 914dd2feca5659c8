import { nativeTypes } from './azure-native.ts';
import { azurermTypes } from './azurerm.ts';
import { readTemplate, type Template } from './template.ts';

/**
 * TypeRow is one line of a table: the type, its flags, and its templates from the newest release of the provider to
 * older ones.
 *
 *     firewall_nat_rule_collection !p ~Network/azureFirewalls/{azure_firewall_name}
 *
 * `!p`: the change is a write of another resource, which the template names. `!d`: it goes to a data plane, not to
 * Azure Resource Manager.
 */
export interface TypeRow {
  readonly property: boolean;
  readonly dataPlane: boolean;
  readonly templates: readonly Template[];
}

/** Table is searchable: its lines are cut once, and a line is read when its type is asked for. */
interface Table {
  readonly row: (type: string) => TypeRow | undefined;
  /** The type that is written so without its underscores. */
  readonly spelled: (letters: string) => string | undefined;
}

function tableOf(text: string, group: string): Table {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const end = line.search(/ |$/);
    if (end > 0) lines.set(line.slice(0, end), line.slice(end + 1));
  }
  const rows = new Map<string, TypeRow>();
  let letters: ReadonlyMap<string, string> | undefined;
  return {
    row: (type) => {
      const line = lines.get(type);
      if (line === undefined) return undefined;
      const known = rows.get(type) ?? readRow(line, group);
      rows.set(type, known);
      return known;
    },
    spelled: (word) => {
      letters ??= new Map([...lines.keys()].map((type) => [type.replaceAll('_', ''), type]));
      return letters.get(word);
    },
  };
}

function readRow(line: string, group: string): TypeRow {
  const [, flags = '', templates = ''] = /^(?:!([pd]+) ?)?(.*)$/.exec(line) ?? [];
  return {
    property: flags.includes('p'),
    dataPlane: flags.includes('d'),
    templates: templates === '' ? [] : templates.split(' | ').map((each) => readTemplate(each, group)),
  };
}

let azurerm: Table | undefined;
let native: Table | undefined;
const terraform = (): Table => {
  azurerm ??= tableOf(azurermTypes, 'resource_group_name');
  return azurerm;
};

/** azurermRow gives what is known of a Terraform type: `azurerm_subnet`. */
export function azurermRow(type: string): TypeRow | undefined {
  return terraform().row(type.replace(/^azurerm_/, ''));
}

/** azurermName finds a Terraform type by its letters, in lower case and without underscores: `keyvaultaccesspolicy`. */
export function azurermName(letters: string): string | undefined {
  return terraform().spelled(letters);
}

/** nativeRow gives what is known of a Pulumi token without its version: `azure-native:network:Subnet`. */
export function nativeRow(token: string): TypeRow | undefined {
  native ??= tableOf(nativeTypes, 'resourceGroupName');
  return native.row(token.replace(/^azure-native:/, ''));
}
