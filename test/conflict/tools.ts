/**
 * How tools print an Azure error. Each printer takes the words and gives the text that the tool makes of them, so that
 * an example can say what Azure said and choose by whom it is told. All names, IDs and addresses are invented.
 */

export const subscription = '/subscriptions/3c1d7b52-90aa-4f0e-8a51-6a2f0f6f1d20';
export const group = `${subscription}/resourceGroups/rg-orchard`;
export const correlationId = '5d0c8be4-1f6e-4bb3-9a6d-2f4b3a7e9c10';
export const requestId = 'a41f0e66-73a2-4c8e-8d14-0b8f5c2d7e93';
const host = 'https://management.azure.com';

/** at gives the ID of a resource in the orchard's group. */
export const at = (path: string): string => `${group}/providers/${path}`;

/** boxed puts the lines of a text into the frame that Terraform draws. */
export const boxed = (text: string): string =>
  ['╷', ...text.split('\n').map((line) => (line === '' ? '│ ' : `│ ${line}`)), '╵'].join('\n');

const body = (code: string, message: string, indent?: number): string =>
  JSON.stringify({ error: { code, message } }, undefined, indent);

/** az is the command line, from 2.30 on: the sentence, then the fields. */
export const az = (code: string, message: string): string =>
  `ERROR: (${code}) ${message}\nCode: ${code}\nMessage: ${message}`;

/** azNested adds what the Python SDK prints of the details. */
export const azNested = (outer: string, said: string, code: string, message: string): string =>
  `ERROR: (${outer}) ${said}\nCode: ${outer}\nMessage: ${said}\nException Details:\t(${code}) ${message}\n\tCode: ${code}\n\tMessage: ${message}`;

/** deployment is what `az deployment … create` prints: the deployment, the resource, the error. */
export const deployment = (code: string, message: string, target = group): string =>
  `ERROR: ${JSON.stringify({
    status: 'Failed',
    error: {
      code: 'DeploymentFailed',
      target: `${target}/providers/Microsoft.Resources/deployments/main`,
      message:
        'At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/arm-deployment-operations for usage details.',
      details: [
        {
          code: 'ResourceDeploymentFailure',
          target,
          message:
            "The resource write operation failed to complete successfully, because it reached terminal provisioning state 'Failed'.",
          details: [{ code, message }],
        },
      ],
    },
  })}`;

/** conflictString is an outer `Conflict` whose message is the JSON of the real error, as nested deployments give it. */
export const conflictString = (code: string, message: string): string =>
  JSON.stringify({
    code: 'DeploymentFailed',
    message: 'At least one resource deployment operation failed.',
    details: [{ code: 'Conflict', message: body(code, message, 2) }],
  });

/** powershellOld is AzureRM and Windows PowerShell: a record with its position and category. */
export const powershellOld = (cmdlet: string, code: string, message: string): string =>
  [
    `${cmdlet} : ${message}`,
    `ErrorCode: ${code}`,
    `ErrorMessage: ${message}`,
    'ErrorTarget: ',
    'StatusCode: 409',
    'ReasonPhrase: Conflict',
    'OperationID : 0d2f6a1b-58f4-4c4e-9a55-6d1c7f20b3aa',
    'At C:\\agent\\_work\\7\\s\\deploy.ps1:31 char:1',
    `+ ${cmdlet} -ResourceGroupName rg-orchard`,
    '+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    `    + CategoryInfo          : CloseError: (:) [${cmdlet}], ComputeCloudException`,
    `    + FullyQualifiedErrorId : Microsoft.Azure.Commands.Compute.${cmdlet.replace('-', '')}`,
  ].join('\n');

/** powershellNew is PowerShell 7 in a CI log: the record in its concise view, in colour. */
export const powershellNew = (cmdlet: string, code: string, message: string): string => {
  const [red, cyan, off] = ['\u001b[31;1m', '\u001b[36;1m', '\u001b[0m'];
  const rows = [
    message,
    `ErrorCode: ${code}`,
    `ErrorMessage: ${message}`,
    'ErrorTarget: ',
    'StatusCode: 409',
    'ReasonPhrase: Conflict',
  ];
  return [
    `${red}${cmdlet}: ${off}/home/vsts/work/_temp/4f1c.ps1:4${off}`,
    `${red}${cyan}Line |${off}`,
    `${red}${cyan}${cyan}   4 | ${off} ${cyan}${cmdlet} -ResourceGroupName rg-orchard${off}`,
    `${red}${cyan}${cyan}${off}${cyan}${off}${cyan}     | ${red} ~~~~~~~~~~~~~~~~~~~~~~~~~~~~${off}`,
    ...rows.map((row) => `${red}${cyan}${cyan}${off}${cyan}${off}${cyan}${red}${cyan}     | ${red}${row}${off}`),
  ].join('\n');
};

/** terraform is azurerm from 3.x on (hashicorp/go-azure-sdk), boxed. */
export const terraform = (what: string, status: string, code: string, message: string): string =>
  boxed(
    `\nError: ${what}: performing CreateOrUpdate: unexpected status ${status} with error: ${code}: ${message}\n\n  with azurerm_thing.tree,\n  on main.tf line 12, in resource "azurerm_thing" "tree":\n  12: resource "azurerm_thing" "tree" {\n`,
  );

/** goQuoted is a text as Go prints it in quotes. */
const goQuoted = (text: string): string => text.replaceAll('"', '\\"');

/** autorest is azurerm 2.x and every other user of go-autorest. */
export const autorest = (client: string, status: number, code: string, message: string): string =>
  `Error: ${client}: Failure sending request: StatusCode=${status} -- Original Error: Code="${code}" Message="${goQuoted(message)}"\n\n  on network.tf line 8, in resource "azurerm_thing" "tree":\n   8: resource "azurerm_thing" "tree" {`;

/** azcore is the Go SDK of today, as azapi, azd and operators print it. */
export const azcore = (method: string, path: string, status: string, code: string, message: string): string =>
  [
    `${method} ${host}${path}`,
    '--------------------------------------------------------------------------------',
    `RESPONSE ${status.slice(0, 3)}: ${status}`,
    `ERROR CODE: ${code}`,
    '--------------------------------------------------------------------------------',
    body(code, message, 2),
    '--------------------------------------------------------------------------------',
  ].join('\n');

/** azapi is azcore in Terraform's box. */
export const azapi = (path: string, status: string, code: string, message: string): string =>
  boxed(
    `Error: Failed to create/update resource\n\n  with azapi_resource.tree,\n  on main.tf line 3, in resource "azapi_resource" "tree":\n   3: resource "azapi_resource" "tree" {\n\ncreating/updating Resource: (ResourceId "${path}" / Api Version "2024-05-01"): ${azcore('PUT', path, status, code, message)}`,
  );

/** pulumi prints the Go error under the resource's URN. */
export const pulumi = (status: number, code: string, message: string): string =>
  `Diagnostics:\n  azure-native:network:Subnet (apples):\n    error: autorest/azure: Service returned an error. Status=${status} Code="${code}" Message="${goQuoted(message)}"\n\n  pulumi:pulumi:Stack (orchard-dev):\n    error: update failed`;

/** azd tells the deployment's errors as a list. */
export const azd = (code: string, message: string): string =>
  `ERROR: error executing step command 'provision': deployment failed: error deploying infrastructure: deploying to subscription:\n\nDeployment Error Details:\n${code}: ${message}\n\nTraceID: 3f0b1c6a6c3b4b0f8d2e5a7c9e1f4b20`;

/** ansible puts what the module raised into `msg`. */
export const ansible = (code: string, message: string): string =>
  `TASK [Create the thing] ***\nfatal: [localhost]: FAILED! => ${JSON.stringify({
    changed: false,
    msg: `Error creating or updating the thing - (${code}) ${message}\nCode: ${code}\nMessage: ${message}`,
  })}`;

/** python is a traceback of the SDK. */
export const python = (exception: string, code: string, message: string): string =>
  `Traceback (most recent call last):\n  File "/opt/deploy/run.py", line 41, in <module>\n    poller.result()\n  File "/usr/lib/python3.12/site-packages/azure/core/polling/_poller.py", line 242, in result\n    self.wait(timeout)\nazure.core.exceptions.${exception}: (${code}) ${message}\nCode: ${code}\nMessage: ${message}`;

/** dotnet is the .NET SDK: the message, the fields, the body, the headers. */
export const dotnet = (status: string, code: string, message: string): string =>
  `Unhandled exception. Azure.RequestFailedException: ${message}\nStatus: ${status}\nErrorCode: ${code}\n\nContent:\n${body(code, message)}\n\nHeaders:\nCache-Control: no-cache\nx-ms-request-id: ${requestId}\nx-ms-correlation-request-id: ${correlationId}\nDate: Mon, 02 Mar 2026 10:11:12 GMT\n\n   at Azure.ResourceManager.Compute.VirtualMachinesRestOperations.DeleteAsync(String id)`;

/** java is the Java SDK, with its unescaped quotes. */
export const java = (status: number, code: string, message: string): string =>
  `Exception in thread "main" com.azure.core.management.exception.ManagementException: Status code ${status}, "${body(code, message)}": ${message}\n\tat com.azure.core.implementation.http.rest.RestProxyBase.instantiateUnexpectedException(RestProxyBase.java:343)`;

/** javascript is an error of the JavaScript SDK, printed by Node. */
export const javascript = (status: number, code: string, message: string): string =>
  `RestError: ${message}\n    at handleErrorResponse (/app/node_modules/@azure/core-client/dist/deserializationPolicy.js:132:19)\n    at async deploy (/app/deploy.js:18:3) {\n  code: '${code}',\n  statusCode: ${status},\n  request: { url: '${host}${group}', method: 'PUT' },\n  details: { error: { code: '${code}', message: '${message.replaceAll("'", "\\'")}' } }\n}`;

/** http is a dump of a response. */
export const http = (method: string, path: string, status: string, code: string, message: string): string =>
  `${method} ${host}${path}?api-version=2024-05-01 HTTP/1.1\n\nHTTP/1.1 ${status}\nContent-Type: application/json; charset=utf-8\nx-ms-request-id: ${requestId}\nx-ms-correlation-request-id: ${correlationId}\n\n${body(code, message)}`;

/** xml is an answer of Storage. */
export const xml = (status: string, code: string, message: string): string =>
  `PUT https://storchard.blob.core.windows.net/crates/apples?comp=lease\nHTTP/1.1 ${status}\nContent-Type: application/xml\nx-ms-error-code: ${code}\n\n<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}\nRequestId:${requestId}\nTime:2026-03-02T10:11:12.1234567Z</Message></Error>`;

/** pipelines is the log of an Azure Pipelines task. */
export const pipelines = (text: string): string =>
  text
    .split('\n')
    .map((line, i) => `2026-03-02T10:11:${String(12 + (i % 40)).padStart(2, '0')}.1234567Z ##[error]${line}`)
    .join('\n');

/** githubView is `gh run view --log`. */
export const githubView = (text: string): string =>
  text
    .split('\n')
    .map((line) => `deploy\tApply the plan\t2026-03-02T10:11:12.1234567Z ${line}`)
    .join('\n');
