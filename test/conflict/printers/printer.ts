import { terraform } from '../tools.ts';

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

/** host is where ARM answers. */
export const host = 'https://management.azure.com';

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  423: 'Locked',
  429: 'Too Many Requests',
};

/** reason is the phrase of a status. */
export const reason = (status: number): string => reasons[status] ?? 'Conflict';

/** statusLine is a status with its phrase. */
export const statusLine = (status: number): string => `${status} ${reason(status)}`;

/** body is the JSON of an error. */
export const body = ({ code, message }: Told, indent?: number): string =>
  JSON.stringify({ error: { code, message } }, undefined, indent);

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

/** stamped puts something before each line. */
export const stamped = (text: string, before: string): string => text.replaceAll(/^/gm, before);

/** fields are the rows of a PowerShell error record. */
export const fields = ({ code, message, status }: Told): readonly string[] => [
  message,
  `ErrorCode: ${code}`,
  `ErrorMessage: ${message}`,
  'ErrorTarget: ',
  `StatusCode: ${status}`,
  `ReasonPhrase: ${reason(status)}`,
];

/** terraformOf is an error of azurerm. */
export const terraformOf = ({ code, message, status }: Told): string =>
  terraform('creating/updating Thing', `${status} (${statusLine(status)})`, code, message);

/** pythonWords is the text of an exception of the Python SDK. */
export const pythonWords = ({ code, message }: Told): string =>
  `(${code}) ${message}\nCode: ${code}\nMessage: ${message}`;
