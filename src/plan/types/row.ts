import { nativeTypes } from './azure-native.ts';
import { azurermTypes } from './azurerm.ts';
import { readTemplate, type Template } from './template.ts';

/**
 * TypeRow is one line of a table: the type, its flags, and its templates from the newest release of the provider to older ones.
 *
 *     firewall_nat_rule_collection !p ~Network/azureFirewalls/{azure_firewall_name}
 *
 * `!p`: the change is a write of another resource, which the template names. `!d`: it goes to a data plane, not to Azure Resource Manager.
 */
export interface TypeRow {
  readonly property: boolean;
  readonly dataPlane: boolean;
  readonly templates: readonly Template[];
}

/** lookup makes a table searchable: the lines are cut once, and a line is read when its type is asked for. */
function lookup(table: string, group: string): (type: string) => TypeRow | undefined {
  const lines = new Map<string, string>();
  for (const line of table.split('\n')) {
    const end = line.search(/ |$/);
    if (end > 0) lines.set(line.slice(0, end), line.slice(end + 1));
  }
  const rows = new Map<string, TypeRow>();
  return (type) => {
    const line = lines.get(type);
    if (line === undefined) return undefined;
    const known = rows.get(type) ?? readRow(line, group);
    rows.set(type, known);
    return known;
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

let azurerm: ((type: string) => TypeRow | undefined) | undefined;
let native: ((token: string) => TypeRow | undefined) | undefined;

/** azurermRow gives what is known of a Terraform type: `azurerm_subnet`. */
export function azurermRow(type: string): TypeRow | undefined {
  azurerm ??= lookup(azurermTypes, 'resource_group_name');
  return azurerm(type.replace(/^azurerm_/, ''));
}

/** nativeRow gives what is known of a Pulumi token without its version: `azure-native:network:Subnet`. */
export function nativeRow(token: string): TypeRow | undefined {
  native ??= lookup(nativeTypes, 'resourceGroupName');
  return native(token.replace(/^azure-native:/, ''));
}
