import { fold } from './clean.ts';
import type { ErrorNode } from './node.ts';
import { after, lineEnd, statusNumber, taken } from './text-forms.ts';

/**
 * Errors written as `key: value` lines: the tail of az CLI errors, PowerShell error records, .NET and JavaScript exceptions,
 * the portal and editor extensions.
 */
type Field = 'code' | 'message' | 'status' | 'target';

const fields: Readonly<Record<string, Field>> = {
  code: 'code',
  errorcode: 'code',
  errortype: 'code',
  extendedcode: 'code',
  message: 'message',
  errormessage: 'message',
  errordescription: 'message',
  status: 'status',
  statuscode: 'status',
  httpstatus: 'status',
  httpstatuscode: 'status',
  reasonphrase: 'status',
  target: 'target',
  errortarget: 'target',
};

const row = /^\s*[-*•]?\s{0,4}["']?([A-Za-z][A-Za-z_ -]{2,20}?)["']?\s{0,3}[:=]\s?(.*)$/;
const plainCode = /^['"]?([A-Za-z][\w.-]{2,120}|\d{3,6})['"]?,?$/;

/** Python prints the details of an error as rows of their own, indented, under this line. */
const detailsFollow = /^\s*(?:Exception Details|Inner Errors?)\s?:/;

export function readTables(text: string): ErrorNode[] {
  const nodes: ErrorNode[] = [];
  /** The last table, while the rows under it may be its details. */
  let parent: ErrorNode | undefined;
  let at = 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (detailsFollow.test(line)) parent = nodes.at(-1);
    else if (line !== '' && !/^\s/.test(line)) parent = undefined;
    const field = fieldOf(line);
    if (field === undefined || field.name === 'target') {
      at = end + 1;
      continue;
    }
    const table = readTable(text, at);
    if (table.node && parent && parent === nodes.at(-1)) {
      parent = { ...parent, children: [...parent.children, table.node], end: table.node.end };
      nodes[nodes.length - 1] = parent;
    } else if (table.node) nodes.push(table.node);
    at = Math.max(table.end, end) + 1;
  }
  return nodes;
}

/** Older Python packages head the rows with the exception's name: `msrestazure.…CloudError: Azure Error: Conflict`. */
const azureError = /\bAzure Error: ([A-Za-z]\w{2,120})$/;

function fieldOf(line: string): { readonly name: Field; readonly value: string; readonly offset: number } | undefined {
  if (line.length > 8000 || line.includes(taken)) return undefined;
  const headed = azureError.exec(line)?.[1];
  if (headed !== undefined) return { name: 'code', value: headed, offset: line.length - headed.length };
  const match = row.exec(line);
  if (!match) return undefined;
  const name = fields[(match[1] ?? '').replace(/[ _-]/g, '').toLowerCase()];
  const value = match[2] ?? '';
  return name === undefined ? undefined : { name, value, offset: line.length - value.length };
}

function readTable(text: string, from: number): { readonly node?: ErrorNode; readonly end: number } {
  const found: { code?: string; message?: string; status?: number; target?: string } = {};
  let at = from;
  let end = from;
  let gaps = 0;
  while (at < text.length && gaps < 2) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, stop);
    const field = fieldOf(line);
    if (field === undefined) {
      if ((line.trim() === '' && found.message !== undefined) || detailsFollow.test(line)) break;
      gaps++;
      at = stop + 1;
      continue;
    }
    // The same field again begins the next error.
    if (found[field.name] !== undefined && field.name !== 'status') break;
    if (field.name === 'message') {
      const bodyEnd = beforeNextField(text, stop, after(text, at + field.offset).end);
      found.message = fold(text.slice(at + field.offset, bodyEnd)).replace(/^['"]|['"],?$/g, '');
      end = Math.max(bodyEnd, stop);
      at = end + 1;
    } else {
      const code = plainCode.exec(field.value.trim())?.[1];
      if (field.name === 'code' && code !== undefined) found.code = code;
      if (field.name === 'status') {
        const status = statusNumber(field.value.match(/\d{3}|[A-Z][a-z]+(?: [A-Z][a-z]+)*/)?.[0]);
        if (status !== undefined && found.status === undefined) found.status = status;
      }
      if (field.name === 'target') found.target = fold(field.value);
      end = stop;
      at = stop + 1;
    }
    gaps = 0;
  }
  const worth = found.code !== undefined && (found.message !== undefined || found.status !== undefined);
  if (!worth) return { end };
  const message = found.message ?? precedingMessage(text, from);
  return { node: { ...found, message, children: [], form: 'table', start: from, end }, end };
}

/** A message may wrap over lines, but a line that is a field itself (`ErrorTarget:`, with or without a value) is not part of it. */
function beforeNextField(text: string, firstEnd: number, bodyEnd: number): number {
  let end = Math.min(firstEnd, bodyEnd);
  while (end < bodyEnd) {
    const next = lineEnd(text, end + 1);
    if (fieldOf(text.slice(end + 1, next)) !== undefined) return end;
    end = Math.min(next, bodyEnd);
  }
  return bodyEnd;
}

/** Between the message and the fields of an exception may stand its stack (JavaScript) or its bookkeeping (.NET). */
const betweenMessageAndFields = /^\s*(?:$|(?:RequestId|Time)\b|at \S)/i;

/** .NET and JavaScript print the message first, `Azure.RequestFailedException: message` or `RestError: message`, then the fields. */
function precedingMessage(text: string, from: number): string {
  const head = text.slice(Math.max(0, from - 4000), from);
  const lines = head.split('\n').filter((line) => !betweenMessageAndFields.test(line));
  const last = lines.slice(-4);
  const start = last.findLastIndex((line) => /Exception\b[^:]{0,80}:|^\s*(?:\w{1,40}Error|Error|ERROR)\b/.test(line));
  const body = start < 0 ? last.slice(-1) : last.slice(start);
  return fold(body.join(' ').replace(/^.{0,200}?(?:Exception|\bRestError)[^:]{0,80}: ?/, ''))
    .replace(/^['"]/, '')
    .replaceAll(taken, '')
    .trim();
}
