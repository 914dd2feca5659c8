import { az, deployment } from '../tools.ts';
import { body, hardWrapped, type Printer, terraformOf } from './printer.ts';

/** Forms that a window has broken. */
export const wrapPrinters: readonly Printer[] = [
  { name: 'az at 80 columns', print: ({ code, message }) => hardWrapped(az(code, message), 80) },
  { name: 'az at 120 columns', print: ({ code, message }) => hardWrapped(az(code, message), 120) },
  { name: 'an indented body at 80 columns', print: (told) => hardWrapped(body(told, 2), 80) },
  { name: 'az deployment at 120 columns', print: ({ code, message }) => hardWrapped(deployment(code, message), 120) },
  { name: 'az deployment at 80 columns', print: ({ code, message }) => hardWrapped(deployment(code, message), 80) },
  {
    name: 'Terraform hard at 80 columns',
    print: (told) => hardWrapped(terraformOf(told).replaceAll(/^[│╷╵] ?/gm, ''), 80),
  },
];
