import { http } from '../tools.ts';
import { body, type Printer, statusLine } from './printer.ts';

/** The answer of ARM. */
export const bodyPrinters: readonly Printer[] = [
  { name: 'the body', print: (told) => body(told) },
  { name: 'the body, indented', print: (told) => body(told, 2) },
  {
    name: 'an HTTP exchange',
    print: ({ method, path, status, code, message }) => http(method, path, statusLine(status), code, message),
  },
];
