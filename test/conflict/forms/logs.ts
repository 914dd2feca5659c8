import { at, az, boxed, deployment, githubView, pipelines, terraform } from '../tools.ts';
import type { Form } from './form.ts';

const vnet = at('Microsoft.Network/virtualNetworks/vnet-orchard');
const busy = 'Another operation on this or dependent resource is in progress.';
const plain = az('AnotherOperationInProgress', busy);
const expected = { code: 'AnotherOperationInProgress', message: busy } as const;

/** What runners, terminals and files put around the words. */
export const logForms: readonly Form[] = [
  { name: 'a byte order mark', text: `\ufeff${plain}`, ...expected, line: 1 },
  { name: 'CRLF', text: `first\r\n${plain.replaceAll('\n', '\r\n')}\r\n`, ...expected, line: 2 },
  {
    name: 'colours',
    text: `\u001b[91m${plain.replaceAll('\n', '\u001b[0m\n\u001b[91m')}\u001b[0m`,
    ...expected,
    line: 1,
  },
  { name: 'colours that lost their escape', text: `[91m${plain.replaceAll('\n', '[0m\n[91m')}[0m`, ...expected },
  { name: 'colours as text', text: `\\u001b[31m${plain.replaceAll('\n', '\\x1b[0m\n\\033[31m')}\\e[0m`, ...expected },
  {
    name: 'a hyperlink of a terminal',
    text: plain.replace('ERROR', '\u001b]8;;https://aka.ms/x\u0007ERROR\u001b]8;;\u0007'),
    ...expected,
  },
  { name: 'timestamps', text: plain.replaceAll(/^/gm, '2026-03-02T10:11:12.1234567Z '), ...expected },
  { name: 'timestamps in brackets', text: plain.replaceAll(/^/gm, '[2026-03-02 10:11:12,123] '), ...expected },
  { name: '##[error]', text: pipelines(plain), ...expected },
  { name: '##vso[task.logissue]', text: plain.replaceAll(/^/gm, '##vso[task.logissue type=error;]'), ...expected },
  { name: '::error::', text: plain.replaceAll(/^/gm, '::error title=az::'), ...expected },
  { name: 'gh run view --log', text: githubView(plain), ...expected },
  { name: 'a quotation', text: plain.replaceAll(/^/gm, '> '), ...expected },
  { name: 'a box', text: boxed(plain), ...expected, line: 2 },
  { name: 'docker compose', text: plain.replaceAll(/^/gm, 'deploy-1  | '), ...expected },
  {
    name: 'a box inside the log of a task',
    text: pipelines(terraform('creating Subnet', '429 (429 Too Many Requests)', 'AnotherOperationInProgress', busy)),
    ...expected,
    httpStatus: 429,
    line: 3,
  },
  {
    name: 'JSON in lines that each have a time',
    text: JSON.stringify(
      { error: { code: 'AnotherOperationInProgress', message: busy, target: vnet } },
      undefined,
      2,
    ).replaceAll(/^/gm, '2026-03-02T10:11:12.1234567Z ##[error]'),
    ...expected,
    resourceId: vnet,
  },
  {
    name: 'a deployment in a box in a log in colour, with CRLF',
    text: boxed(deployment('AnotherOperationInProgress', busy, vnet))
      .split('\n')
      .map((line) => `2026-03-02T10:11:12.1234567Z \u001b[31m${line}\u001b[0m`)
      .join('\r\n'),
    ...expected,
    codePath: ['DeploymentFailed', 'ResourceDeploymentFailure', 'AnotherOperationInProgress'],
    resourceId: vnet,
    line: 2,
  },
  {
    name: 'the line in a long log',
    text: `${'Downloading…\n'.repeat(700)}${plain}\n${'Cleaning up\n'.repeat(50)}`,
    ...expected,
    line: 701,
  },
];
