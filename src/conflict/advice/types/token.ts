import type { StepTemplate } from '../model.ts';
import type { TypeRow } from './row.ts';

/** Where the version of a type is read, and how its own commands are told which one is meant. */
interface Token {
  readonly types: readonly string[];
  readonly read: Pick<StepTemplate, 'az' | 'powershell'>;
  /** How a command sends it. */
  readonly send?: string;
  readonly page: string;
}

const READ = 'Read it again, so that you have the present content and its version token.';

const tokens: readonly Token[] = [
  {
    types: ['microsoft.containerservice/managedclusters'],
    read: {
      az: 'az resource show --ids "{id}" --query "{etag:eTag, changed:systemData.lastModifiedAt, by:systemData.lastModifiedBy, properties:properties}"',
      powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
    },
    send: '`az aks update --if-match` takes the token that you read; without it az reads and writes in one go.',
    page: 'https://learn.microsoft.com/azure/aks/use-etags',
  },
  {
    types: [
      'microsoft.appconfiguration/configurationstores/keyvalues',
      'microsoft.appconfiguration/configurationstores',
    ],
    read: {
      az: 'az appconfig kv list --auth-mode login --name "{topName}" --all --fields key label value etag last_modified --output table',
    },
    send: 'The key was written since: the value and its label stand in the list. `az appconfig kv set` reads and writes in one go, so run it again once the value there is the one that you expect.',
    page: 'https://learn.microsoft.com/azure/azure-app-configuration/rest-api-key-value',
  },
  {
    types: ['a', 'aaaa', 'caa', 'cname', 'mx', 'ns', 'ptr', 'soa', 'srv', 'txt'].flatMap((kind) => [
      `microsoft.network/dnszones/${kind}`,
      `microsoft.network/privatednszones/${kind}`,
    ]),
    read: {
      az: 'az resource show --ids "{id}" --query "{etag:etag, ttl:properties.TTL, records:properties}"',
      powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
    },
    send: '`--if-match` of `az network dns record-set` takes the token that you read; leave it out only where the last writer may win.',
    page: 'https://learn.microsoft.com/azure/dns/dns-zones-records#etags',
  },
  {
    types: ['microsoft.apimanagement/service'],
    read: {
      az: 'az resource show --ids "{id}"',
      powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
    },
    send: 'API Management wants the token in If-Match of every change; its own commands and modules read it by themselves.',
    page: 'https://learn.microsoft.com/rest/api/apimanagement/apis/create-or-update',
  },
];

/** readToken is the same for every other type: the token stands in the JSON of most, and in the header ETag of all. */
export const readToken: StepTemplate = {
  text: READ,
  kind: 'look',
  az: 'az resource show --ids "{id}"',
  powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
};

export const tokenRows: readonly TypeRow[] = tokens.flatMap(({ types, read, send, page }) => {
  const steps: readonly StepTemplate[] = [
    { text: READ, kind: 'look', ...read },
    ...(send === undefined ? [] : [{ text: send, only: { notTools: ['terraform', 'pulumi', 'bicep', 'azd'] } }]),
  ];
  return types.map((type) => ({ type, slots: { token: { steps, reference: page } } }));
});
