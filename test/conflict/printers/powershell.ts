import { powershellNew, powershellOld, requestId } from '../tools.ts';
import { body, fields, hardWrapped, type Printer, reason, wordWrapped } from './printer.ts';

/** gutter is the body of PowerShell 7's concise view: rows behind a bar, broken between words. */
const gutter = (cmdlet: string, rows: readonly string[], width: number): string =>
  [
    `${cmdlet}: /home/runner/work/_temp/9a1c.ps1:12`,
    'Line |',
    `  12 |  ${cmdlet} -ResourceGroupName rg-orchard -Name tree`,
    `     |  ${'~'.repeat(40)}`,
    ...rows.flatMap((row) => wordWrapped(row, width).split('\n')).map((row) => `     | ${row}`),
  ].join('\n');

/** Azure PowerShell, 5 and 7. */
export const powershellPrinters: readonly Printer[] = [
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
  {
    name: 'PowerShell: Code=X; Message=',
    print: ({ code, message }) => `Update-AzVmss : Code=${code}; Message=${message}`,
  },
];
