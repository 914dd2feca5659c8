import { az, azNested, conflictString, correlationId, deployment } from '../tools.ts';
import { body, host, type Printer, pythonWords } from './printer.ts';

/** The az command line. */
export const azPrinters: readonly Printer[] = [
  { name: 'az', print: ({ code, message }) => az(code, message) },
  { name: 'az, one line', print: ({ code, message }) => `ERROR: (${code}) ${message}` },
  {
    name: 'az, the innermost of two',
    print: ({ code, message }) => azNested('Conflict', 'The request was refused.', code, message),
  },
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
];
