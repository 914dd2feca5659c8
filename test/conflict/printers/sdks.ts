import { ansible, azcore, correlationId, dotnet, java, javascript, python, requestId } from '../tools.ts';
import { body, host, type Printer, pythonWords, reason, statusLine, type Told } from './printer.ts';

/** restError is the error of a JavaScript client as `JSON.stringify` gives it. */
const restError = ({ code, message, status, path, method }: Told, indent?: number): string =>
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

const singleQuoted = (text: string): string =>
  text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll("'", "\\'")}'`;
/** The SDKs, Ansible, structured logs. */
export const sdkPrinters: readonly Printer[] = [
  { name: 'Ansible', print: ({ code, message }) => ansible(code, message) },
  { name: 'Python', print: ({ code, message }) => python('ResourceExistsError', code, message) },
  {
    name: 'Python, with its target',
    print: (told) => `${python('HttpResponseError', told.code, told.message)}\nTarget: ${told.path.split('/').at(-1)}`,
  },
  {
    name: 'Python: repr',
    print: (told) => `Update failed: HttpResponseError(${singleQuoted(pythonWords(told).replaceAll('\n', '\\n'))})`,
  },
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
    print: ({ code, message, status }) =>
      JSON.stringify({ name: 'RestError', code, statusCode: status, message }, undefined, 2),
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
];
