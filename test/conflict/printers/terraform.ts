import { autorest, azapi, azcore, boxed, pulumi } from '../tools.ts';
import { host, type Printer, statusLine, terraformOf, wordWrapped } from './printer.ts';

/** Terraform, azapi, Pulumi. */
export const terraformPrinters: readonly Printer[] = [
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
  {
    name: 'Terraform 2',
    print: ({ status, code, message }) => autorest('network.SubnetsClient#CreateOrUpdate', status, code, message),
  },
  {
    name: 'Terraform 2 at 80 columns',
    print: ({ status, code, message }) =>
      boxed(wordWrapped(autorest('network.SubnetsClient#CreateOrUpdate', status, code, message), 76)),
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
  {
    name: 'azcore',
    print: ({ method, path, status, code, message }) => azcore(method, path, statusLine(status), code, message),
  },
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
    print: ({ method, path, status, code, message }) =>
      azcore(method, path, statusLine(status), code, message).replaceAll('\n', ' '),
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
];
