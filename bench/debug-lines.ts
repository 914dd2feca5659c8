/** Line makes one line, without its time. */
export type Line = (
  pick: (from: readonly string[]) => string,
  number: (below: number) => number,
  hex: (digits: number) => string,
) => string;

/**
 * Lines of logs in which every line holds a word that failures are told in, and nothing is wrong: what Terraform prints
 * with `TF_LOG=TRACE`, what az prints with `--debug`, and a service's log that says of each step that it went well.
 */

const subscription = '4f0c1a52-77be-4d21-9c0e-2b6a0d9e8f31';
const nouns =
  'subnet gateway account vault plan registry cluster profile endpoint database namespace workspace zone disk image'.split(
    ' ',
  );
const provider = 'provider.terraform-provider-azurerm_v4.14.0_x5';

/** terraformTrace has a level in front of every line, and the answers of Azure that the provider prints. */
const terraformTrace: readonly Line[] = [
  (pick, number) =>
    `[TRACE] ${provider}: Received downstream response: diagnostic_error_count=0 diagnostic_warning_count=0 tf_proto_version=5.${number(9)} tf_req_duration_ms=${number(900)} tf_rpc=ReadResource tf_resource_type=azurerm_${pick(nouns)} @caller=github.com/hashicorp/terraform-plugin-go/tfprotov5/internal/tf5serverlogging/downstream_request.go:${number(90)} error=null`,
  (pick, number, hex) =>
    `[TRACE] ${provider}: Served request: tf_req_id=${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)} tf_attribute_path=conflict_resolution_policy tf_resource_type=azurerm_${pick(nouns)} failed=false error_count=0 @module=sdk.proto duration=${number(99)}ms`,
  (pick) =>
    `[TRACE] ProviderTransformer: exact match for provider["registry.terraform.io/hashicorp/azurerm"] serving azurerm_${pick(nouns)}.${pick(nouns)} (conflicts: none)`,
  (pick) =>
    `[TRACE] vertex "azurerm_${pick(nouns)}.${pick(nouns)} (expand)": visit complete, no errors, 0 failed, 0 locked`,
  (pick) =>
    `[TRACE] statemgr.Filesystem: not making a backup of ${pick(nouns)}, because the snapshot is identical: no conflict, locked=false`,
  (pick, number) =>
    `[DEBUG] ${provider}:         "conflict": null, "error": null, "etag": "W/\\"${number(90000)}\\"", "provisioningState": "Succeeded", "name": "${pick(nouns)}"`,
  (pick, number, hex) =>
    `[DEBUG] ${provider}: {"id":"/subscriptions/${subscription}/resourceGroups/rg-${pick(nouns)}/providers/Microsoft.Network/virtualNetworks/${pick(nouns)}-${number(99)}","etag":"W/\\"${hex(8)}\\"","location":"westeurope","properties":{"provisioningState":"Succeeded","conflict":null,"errors":[],"state":"Enabled","inUse":false,"locked":false}}`,
  (pick, number) =>
    `[DEBUG] ${provider}: [DEBUG] AzureRM Response for https://management.azure.com/subscriptions/${subscription}/resourceGroups/rg-${pick(nouns)}?api-version=2024-0${1 + number(8)}-01: HTTP/2.0 200 OK error: None`,
  (pick, number) =>
    `[TRACE] ${provider}: Value switched to prior value due to semantic equality logic: tf_attribute_path=${pick(nouns)} retry=${number(3)} conflict=<nil> failed=0`,
  (pick) => `[TRACE] GRPCProvider: ReadResource of ${pick(nouns)}: already refreshed, error <nil>, conflict <nil>`,
];

/** azDebug is Python's logging: the name of the logger, and a header, a URL or a body. */
const azDebug: readonly Line[] = [
  (_pick, _number, hex) =>
    `cli.azure.cli.core.sdk.policies:     'x-ms-request-id': '${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}'`,
  () => `cli.azure.cli.core.sdk.policies:     'x-ms-error-code': 'None'`,
  (_pick, number) => `cli.azure.cli.core.sdk.policies:     'ETag': 'W/"${number(900000)}"'`,
  (_pick, number) =>
    `cli.azure.cli.core.sdk.policies:     'x-ms-ratelimit-remaining-subscription-reads': '${11_000 + number(999)}'`,
  (_pick, number) =>
    `cli.azure.cli.core.sdk.policies:     'x-ms-failed-reads': '0', 'x-ms-conflicts': '0', 'Content-Length': '${number(9000)}'`,
  () => `cli.azure.cli.core.sdk.policies: Response status: 200`,
  () => `cli.azure.cli.core.sdk.policies: Response headers:`,
  () => `cli.azure.cli.core.sdk.policies: Request headers:`,
  () => `cli.azure.cli.core.sdk.policies: Response content:`,
  (pick, number) =>
    `cli.azure.cli.core.sdk.policies: Request URL: 'https://management.azure.com/subscriptions/${subscription}/resourceGroups/rg-${pick(nouns)}/providers/Microsoft.Storage/storageAccounts/${pick(nouns)}${number(99)}?api-version=2024-01-01'`,
  (pick, number) =>
    `cli.azure.cli.core.sdk.policies: {"sku":{"name":"Standard_LRS"},"kind":"StorageV2","name":"${pick(nouns)}${number(99)}","properties":{"provisioningState":"Succeeded","error":null,"conflict":null,"failedOver":false,"allowBlobPublicAccess":false,"statusOfPrimary":"available"}}`,
  (pick, number) =>
    `urllib3.connectionpool: https://management.azure.com:443 "GET /subscriptions/${subscription}/resourceGroups/rg-${pick(nouns)}?api-version=2024-01-01 HTTP/1.1" 200 ${number(9000)}`,
  (pick) =>
    `urllib3.util.retry: Converted retries value: 1 -> Retry(total=1, connect=None, read=None, redirect=None, status=None) for ${pick(nouns)}`,
  (pick) => `cli.azure.cli.core.azclierror: no error, ${pick(nouns)}: error: None, conflict: None`,
  (pick) => `msal.application: Cache hit an AT for ${pick(nouns)}, error: None, suberror: None`,
];

/** wentWell says in every line that there was no conflict. */
const wentWell: readonly Line[] = [
  (pick, number) =>
    `step ${number(9000)} of ${pick(nouns)} is conflict-free; "provisioningState": "Succeeded", took ${number(900)} ms`,
  (pick, number) =>
    `{"step":"${pick(nouns)}","result":"conflict-free","provisioningState": "Succeeded","ms":${number(900)}}`,
  (pick, number) =>
    `[${pick(nouns)}] merged ${number(90)} of ${number(90)} branches conflict-free, state read back as "provisioningState": "Succeeded"`,
  (pick, _number, hex) =>
    `reconciler: ${pick(nouns)}/${hex(6)} conflict-free apply, "provisioningState": "Succeeded", nothing to do`,
];

/** debugLines are the kinds of such logs. */
export const debugLines = { terraformTrace, azDebug, wentWell } as const;
