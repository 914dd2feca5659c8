import {
  ansible,
  autorest,
  az,
  azapi,
  azcore,
  azd,
  azNested,
  boxed,
  conflictString,
  correlationId,
  deployment,
  dotnet,
  http,
  java,
  javascript,
  powershellNew,
  powershellOld,
  pulumi,
  python,
  requestId,
  terraform,
} from './tools.ts';

/** Told is what Azure said, before a tool prints it. */
export interface Told {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  /** The ID of the resource that the request was about. */
  readonly path: string;
  readonly method: string;
}

/** Printer is one form in which a tool prints what Azure said. */
export interface Printer {
  readonly name: string;
  readonly print: (told: Told) => string;
  /** What the form leaves out: then the message alone, or the code alone, has to tell. */
  readonly without?: 'code' | 'message';
}

const host = 'https://management.azure.com';

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  423: 'Locked',
  429: 'Too Many Requests',
};
const reason = (status: number): string => reasons[status] ?? 'Conflict';
const statusLine = (status: number): string => `${status} ${reason(status)}`;
const body = ({ code, message }: Told, indent?: number): string => JSON.stringify({ error: { code, message } }, undefined, indent);

/** hardWrapped breaks lines as a terminal does: at the column, in the middle of a word. */
export const hardWrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])
    .join('\n');

/** wordWrapped breaks lines between words. A word that is longer than a line stays whole. */
export const wordWrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}(?:\\s+|$)|\\S+\\s*`, 'g')) ?? [''])
    .map((line) => line.trimEnd())
    .join('\n');

/** restError is the error of a JavaScript client as `JSON.stringify` gives it. */
export const restError = ({ code, message, status, path, method }: Told, indent?: number): string =>
  JSON.stringify(
    {
      name: 'RestError',
      code,
      statusCode: status,
      request: {
        url: `${host}${path}?api-version=2024-05-01`,
        method,
        headers: { accept: 'application/json', 'x-ms-client-request-id': requestId, authorization: 'REDACTED' },
        timeout: 0,
        withCredentials: false,
      },
      response: {
        status,
        headers: { 'x-ms-correlation-request-id': correlationId },
        bodyAsText: JSON.stringify({ error: { code, message } }),
      },
      message,
      details: { error: { code, message } },
    },
    undefined,
    indent,
  );

/** gutter is the body of PowerShell 7's concise view: rows behind a bar, broken between words. */
const gutter = (cmdlet: string, rows: readonly string[], width: number): string =>
  [
    `${cmdlet}: /home/runner/work/_temp/9a1c.ps1:12`,
    'Line |',
    `  12 |  ${cmdlet} -ResourceGroupName rg-orchard -Name tree`,
    `     |  ${'~'.repeat(40)}`,
    ...rows.flatMap((row) => wordWrapped(row, width).split('\n')).map((row) => `     | ${row}`),
  ].join('\n');

const fields = ({ code, message, status }: Told): readonly string[] => [
  message,
  `ErrorCode: ${code}`,
  `ErrorMessage: ${message}`,
  'ErrorTarget: ',
  `StatusCode: ${status}`,
  `ReasonPhrase: ${reason(status)}`,
];

const singleQuoted = (text: string): string =>
  text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll("'", "\\'")}'`;
const pythonWords = ({ code, message }: Told): string => `(${code}) ${message}\nCode: ${code}\nMessage: ${message}`;

const terraformOf = ({ code, message, status }: Told): string =>
  terraform('creating/updating Thing', `${status} (${statusLine(status)})`, code, message);
const stamped = (text: string, before: string): string => text.replaceAll(/^/gm, before);

/** printers is how tools print an error of Azure: one row a form. A reading that depends on the form is a fault. */
export const printers: readonly Printer[] = [
  { name: 'the body', print: (told) => body(told) },
  { name: 'the body, indented', print: (told) => body(told, 2) },
  { name: 'an HTTP exchange', print: ({ method, path, status, code, message }) => http(method, path, statusLine(status), code, message) },
  // az
  { name: 'az', print: ({ code, message }) => az(code, message) },
  { name: 'az, one line', print: ({ code, message }) => `ERROR: (${code}) ${message}` },
  { name: 'az, the innermost of two', print: ({ code, message }) => azNested('Conflict', 'The request was refused.', code, message) },
  { name: 'az deployment', print: ({ code, message }) => deployment(code, message) },
  { name: 'az deployment, JSON in a string', print: ({ code, message }) => conflictString(code, message) },
  {
    name: 'az --debug',
    print: (told) =>
      `cli.azure.cli.core.sdk.policies: Request URL: '${host}${told.path}?api-version=2024-05-01'\ncli.azure.cli.core.sdk.policies: Request method: '${told.method}'\nurllib3.connectionpool: ${host}:443 "${told.method} ${told.path}?api-version=2024-05-01 HTTP/1.1" ${told.status} None\ncli.azure.cli.core.sdk.policies: Response status: ${told.status}\ncli.azure.cli.core.sdk.policies: Response headers:\ncli.azure.cli.core.sdk.policies:     'x-ms-correlation-request-id': '${correlationId}'\ncli.azure.cli.core.sdk.policies: Response content:\ncli.azure.cli.core.sdk.policies: ${body(told)}\ncli.azure.cli.core.azclierror: Traceback (most recent call last):\n  File "/opt/az/lib/python3.11/site-packages/azure/cli/core/commands/__init__.py", line 703, in _run_job\n    result = cmd_copy(params)\nazure.core.exceptions.HttpResponseError: ${pythonWords(told)}\n\ncli.azure.cli.core.azclierror: ${pythonWords(told)}\naz_command_data_logger: ${pythonWords(told)}`,
  },
  { name: 'az: the sentence alone', without: 'code', print: ({ message }) => `ERROR: ${message}` },
  {
    name: 'az in a GitHub log, the sentence alone',
    without: 'code',
    print: ({ message }) =>
      `2026-03-02T10:11:11.0000000Z ##[group]Run az resource update --ids x\n2026-03-02T10:11:11.0000001Z ##[endgroup]\n2026-03-02T10:11:12.1234567Z ERROR: ${message}\n2026-03-02T10:11:12.2234567Z ##[error]Process completed with exit code 1.`,
  },
  // deployments and tasks
  { name: 'azd', print: ({ code, message }) => azd(code, message) },
  {
    name: 'azd of today',
    print: ({ code, message }) =>
      `ERROR: deployment failed: error deploying infrastructure: deploying to subscription:\n\nDeployment Error Details:\nDeploymentFailed: At least one resource deployment operation failed. Please list deployment operations for details.\n- ${code}: ${message}`,
  },
  { name: 'the portal: Message (Code: X)', print: ({ code, message }) => `${message} (Code: ${code})` },
  {
    name: 'Az deployment: Status Message',
    print: ({ code, message }) =>
      `New-AzResourceGroupDeployment: 10:11:12 AM - The deployment 'main' failed with error(s). Showing 1 out of 1 error(s).\nStatus Message: ${message} (Code:${code})\n\nCorrelationId: ${correlationId}`,
  },
  {
    name: 'the ARM task of Azure Pipelines',
    print: ({ code, message }) =>
      stamped(
        `There were errors in your deployment. Error code: DeploymentFailed.\n##[error]At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/DeployOperations for usage details.\n##[error]Details:\n##[error]${code}: ${message}\n##[error]Check out the troubleshooting guide to see if your issue is addressed: https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks\n##[error]Task failed while creating or updating the template deployment.`,
        '2026-03-02T10:11:14.3234567Z ',
      ),
  },
  { name: 'a task: the code, a period, the sentence', print: ({ code, message }) => `##[error]${code}. ${message}` },
  {
    name: 'a task: Error: code. Sentence',
    print: ({ code, message }) =>
      `2026-03-02T10:11:14.3234567Z ##[error]Error: Failed to update the resource in Azure. Error: ${code}. ${message}`,
  },
  {
    name: 'a task: code - sentence (CODE: status)',
    print: ({ code, message, status }) =>
      `##[error]Error: Failed to update the Azure resource. Error: ${code} - ${message} (CODE: ${status})`,
  },
  { name: 'a task: the sentence alone', without: 'code', print: ({ message }) => `##[error]${message}` },
  { name: 'Error: and the sentence', without: 'code', print: ({ message }) => `Error: ${message}` },
  // PowerShell
  { name: 'Windows PowerShell', print: ({ code, message }) => powershellOld('Set-AzResource', code, message) },
  {
    name: 'Windows PowerShell at 80 columns',
    print: ({ code, message }) => hardWrapped(powershellOld('Set-AzResource', code, message), 79),
  },
  {
    name: 'Windows PowerShell, code : sentence',
    print: ({ code, message }) =>
      `Set-AzResource : ${code} : ${message}\nAt line:1 char:1\n+ Set-AzResource -ResourceId $id -Force\n+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n    + CategoryInfo          : CloseError: (:) [Set-AzResource], CloudException\n    + FullyQualifiedErrorId : Microsoft.Azure.Commands.ResourceManager.Cmdlets.Implementation.SetAzureResourceCmdlet`,
  },
  {
    name: 'Windows PowerShell, the sentence alone',
    without: 'code',
    print: ({ message }) =>
      hardWrapped(
        `Set-AzResource : ${message}\nAt line:1 char:1\n+ Set-AzResource -ResourceId $id -Force\n+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n    + CategoryInfo          : CloseError: (:) [Set-AzResource], CloudException\n    + FullyQualifiedErrorId : Microsoft.Azure.Commands.ResourceManager.Cmdlets.Implementation.SetAzureResourceCmdlet`,
        119,
      ),
  },
  {
    name: 'Windows PowerShell, status, reason and body',
    print: (told) =>
      hardWrapped(
        `Invoke-AzRestMethod : Response status code does not indicate success: ${told.status} (${reason(told.status)}). ${body(told)}\nAt line:3 char:1`,
        119,
      ),
  },
  { name: 'PowerShell 7', print: ({ code, message }) => powershellNew('Set-AzResource', code, message) },
  { name: 'PowerShell 7 behind a bar at 80 columns', print: (told) => gutter('Set-AzResource', fields(told), 73) },
  {
    name: 'PowerShell 7 behind a bar, the sentence alone',
    without: 'code',
    print: ({ message }) => gutter('Set-AzResource', [message], 73),
  },
  {
    name: 'PowerShell 7 behind a bar, code : sentence',
    print: ({ code, message }) => gutter('Set-AzResource', [`${code} : ${message}`], 113),
  },
  {
    name: 'PowerShell: status and error message',
    without: 'code',
    print: ({ message, status }) =>
      `HTTP Status Code: ${reason(status).replaceAll(' ', '')}\nError Message: ${message}\nRequest Id: ${requestId}\nTimestamp (Utc): 03/02/2026 10:11:12`,
  },
  { name: 'PowerShell: Code=X; Message=', print: ({ code, message }) => `Update-AzVmss : Code=${code}; Message=${message}` },
  // Terraform and Pulumi
  { name: 'Terraform', print: terraformOf },
  {
    name: 'Terraform at 80 columns',
    print: (told) =>
      boxed(
        wordWrapped(
          `Error: creating/updating Thing: performing CreateOrUpdate: unexpected status ${told.status} (${statusLine(told.status)}) with error: ${told.code}: ${told.message}\n\n  with azurerm_thing.tree,\n  on main.tf line 12, in resource "azurerm_thing" "tree":\n  12: resource "azurerm_thing" "tree" {\n`,
          76,
        ),
      ),
  },
  { name: 'Terraform 2', print: ({ status, code, message }) => autorest('network.SubnetsClient#CreateOrUpdate', status, code, message) },
  {
    name: 'Terraform 2 at 80 columns',
    print: ({ status, code, message }) => boxed(wordWrapped(autorest('network.SubnetsClient#CreateOrUpdate', status, code, message), 76)),
  },
  {
    name: 'Terraform 2, and a line behind',
    print: ({ status, code, message }) =>
      `${autorest('network.SubnetsClient#CreateOrUpdate', status, code, message).split('\n')[0]}\nreleasing the lock of the state. This may take a few moments.`,
  },
  {
    name: 'Terraform, the poller',
    print: ({ code, message }) =>
      boxed(
        `Error: waiting for update of Thing: polling failed: the Azure API returned the following error:\n\nStatus: "${code}"\nCode: ""\nMessage: "${message.replaceAll('"', '\\"')}"\nActivity Id: ""\n\n---\n\nAPI Response:\n\n----[start]----\n${JSON.stringify({ status: 'Failed', error: { code, message } })}\n-----[end]-----\n\n  with azurerm_thing.tree,\n  on main.tf line 12, in resource "azurerm_thing" "tree":\n`,
      ),
  },
  { name: 'azapi', print: ({ path, status, code, message }) => azapi(path, statusLine(status), code, message) },
  { name: 'azcore', print: ({ method, path, status, code, message }) => azcore(method, path, statusLine(status), code, message) },
  {
    name: 'azcore, the body cut off',
    without: 'message',
    print: ({ method, path, status, code, message }) =>
      azcore(method, path, statusLine(status), code, message).split('\n').slice(0, 4).join('\n'),
  },
  {
    name: 'azcore, the body cut in the sentence',
    print: ({ method, path, status, code, message }) => {
      const whole = azcore(method, path, statusLine(status), code, message);
      return whole.slice(0, whole.lastIndexOf('"\n  }\n}'));
    },
  },
  {
    name: 'azcore on one line',
    print: ({ method, path, status, code, message }) => azcore(method, path, statusLine(status), code, message).replaceAll('\n', ' '),
  },
  {
    name: 'terraform -json',
    print: (told) => {
      const summary = `creating/updating Thing: performing CreateOrUpdate: unexpected status ${told.status} (${statusLine(told.status)}) with error: ${told.code}: ${told.message}`;
      return JSON.stringify({
        '@level': 'error',
        '@message': `Error: ${summary}`,
        '@module': 'terraform.ui',
        '@timestamp': '2026-03-02T10:11:12.123456Z',
        diagnostic: {
          severity: 'error',
          summary,
          detail: '',
          address: 'azurerm_thing.tree',
          range: { filename: 'main.tf', start: { line: 12, column: 1, byte: 100 } },
        },
        type: 'diagnostic',
      });
    },
  },
  { name: 'Pulumi', print: ({ status, code, message }) => pulumi(status, code, message) },
  {
    name: 'Pulumi of today',
    print: ({ code, message, status, method, path }) =>
      `Diagnostics:\n  azure-native:network:Subnet (apples):\n    error: ${method} ${host}${path}\n    --------------------------------------------------------------------------------\n    RESPONSE ${status}: ${statusLine(status)}\n    ERROR CODE: ${code}\n    --------------------------------------------------------------------------------\n    {\n      "error": {\n        "code": "${code}",\n        "message": ${JSON.stringify(message)}\n      }\n    }\n    --------------------------------------------------------------------------------\n`,
  },
  // SDKs
  { name: 'Ansible', print: ({ code, message }) => ansible(code, message) },
  { name: 'Python', print: ({ code, message }) => python('ResourceExistsError', code, message) },
  {
    name: 'Python, with its target',
    print: (told) => `${python('HttpResponseError', told.code, told.message)}\nTarget: ${told.path.split('/').at(-1)}`,
  },
  { name: 'Python: repr', print: (told) => `Update failed: HttpResponseError(${singleQuoted(pythonWords(told).replaceAll('\n', '\\n'))})` },
  {
    name: 'Python of Key Vault: Inner error',
    print: ({ code, message }) =>
      `azure.core.exceptions.ResourceExistsError: (Conflict) ${message}\nCode: Conflict\nMessage: ${message}\nInner error: {\n    "code": "${code}",\n    "innererror": null\n}`,
  },
  { name: '.NET', print: ({ status, code, message }) => dotnet(`${status} (${reason(status)})`, code, message) },
  { name: 'Java', print: ({ status, code, message }) => java(status, code, message) },
  { name: 'JavaScript', print: ({ status, code, message }) => javascript(status, code, message) },
  { name: 'JavaScript: JSON of the error, indented', print: (told) => restError(told, 2) },
  { name: 'JavaScript: JSON of the error, one line', print: (told) => `Resize failed: ${restError(told)}` },
  {
    name: 'JavaScript: JSON of the error without its response',
    print: ({ code, message, status }) => JSON.stringify({ name: 'RestError', code, statusCode: status, message }, undefined, 2),
  },
  {
    name: 'JavaScript: the sentence, then JSON without it',
    print: ({ code, message, status }) =>
      `RestError: ${message}\n${JSON.stringify({ name: 'RestError', code, statusCode: status }, undefined, 2)}`,
  },
  {
    name: 'RestError and the sentence',
    without: 'code',
    print: ({ message }) =>
      `RestError: ${message}\n    at handleErrorResponse (/app/node_modules/@azure/core-client/dist/deserializationPolicy.js:132:19)`,
  },
  {
    name: 'Go: ResponseError',
    print: ({ method, path, status, code, message }) =>
      `panic: ${azcore(method, path, statusLine(status), code, message)}\n\n\ngoroutine 1 [running]:\nmain.main()`,
  },
  {
    name: 'a log in lines of JSON',
    print: (told) =>
      JSON.stringify({
        timestamp: '2026-03-02T10:11:12.123Z',
        level: 'error',
        logger: 'deploy',
        msg: `update of ${told.path} failed: (${told.code}) ${told.message}`,
      }),
  },
  {
    name: 'a log in lines of JSON, the body inside',
    print: (told) =>
      JSON.stringify({
        time: '2026-03-02T10:11:12.123Z',
        level: 'ERROR',
        message: 'PUT failed',
        err: { status: told.status, body: body(told) },
      }),
  },
  {
    name: 'logfmt',
    print: ({ code, message }) =>
      `time="2026-03-02T10:11:12Z" level=error msg="reconcile failed" error=${JSON.stringify(`Code=${JSON.stringify(code)} Message=${JSON.stringify(message)}`)}`,
  },
  { name: 'a lone message', without: 'code', print: ({ message }) => `{"message":${JSON.stringify(message)}}` },
  // Wraps of any form
  { name: 'az at 80 columns', print: ({ code, message }) => hardWrapped(az(code, message), 80) },
  { name: 'az at 120 columns', print: ({ code, message }) => hardWrapped(az(code, message), 120) },
  { name: 'an indented body at 80 columns', print: (told) => hardWrapped(body(told, 2), 80) },
  { name: 'az deployment at 120 columns', print: ({ code, message }) => hardWrapped(deployment(code, message), 120) },
  { name: 'az deployment at 80 columns', print: ({ code, message }) => hardWrapped(deployment(code, message), 80) },
  { name: 'Terraform hard at 80 columns', print: (told) => hardWrapped(terraformOf(told).replaceAll(/^[│╷╵] ?/gm, ''), 80) },
];
