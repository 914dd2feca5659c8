import { fold } from './clean.ts';
import type { ErrorNode } from './node.ts';
import { after, lineEnd, statusNumber, taken } from './text-forms.ts';

/**
 * Errors written as `key: value` lines: the tail of az CLI errors, PowerShell error records, .NET and JavaScript
 * exceptions, the portal and editor extensions.
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

interface FieldRow {
  readonly name: Field;
  readonly value: string;
  /** Where the value starts in the line. */
  readonly offset: number;
}

function fieldOf(line: string): FieldRow | undefined {
  if (line.length > 8000) return undefined;
  const mask = line.indexOf(taken);
  if (mask >= 0) return maskedField(line.slice(0, mask));
  const headed = azureError.exec(line)?.[1];
  if (headed !== undefined) return { name: 'code', value: headed, offset: line.length - headed.length };
  const match = row.exec(line);
  if (!match) return undefined;
  const name = fields[(match[1] ?? '').replace(/[ _-]/g, '').toLowerCase()];
  const value = match[2] ?? '';
  return name === undefined ? undefined : { name, value, offset: line.length - value.length };
}

/**
 * Of a message that quotes JSON, what stands before that. A field whose whole value was read by another reader is none
 * any more.
 */
function maskedField(before: string): FieldRow | undefined {
  const field = fieldOf(before);
  return field?.name === 'message' && field.value.length > 12 ? field : undefined;
}

interface Found {
  code?: string;
  message?: string;
  status?: number;
  target?: string;
}

function readTable(text: string, from: number): { readonly node?: ErrorNode; readonly end: number } {
  const found: Found = {};
  let at = from;
  let end = from;
  for (let gaps = 0; at < text.length && gaps < 2; ) {
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
    end = take(found, field, text, at, stop);
    at = end + 1;
    gaps = 0;
  }
  const worth =
    found.code === undefined
      ? found.status !== undefined && found.message !== undefined
      : (found.message ?? found.status) !== undefined;
  if (!worth) return { end };
  const message = found.message ?? precedingMessage(text, from);
  return { node: { ...found, message, children: [], form: 'table', start: from, end }, end };
}

/** Puts the value of a row into what was found. Gives the end of the row, which may go on over lines. */
function take(found: Found, field: FieldRow, text: string, at: number, stop: number): number {
  if (field.name === 'message') {
    const bodyEnd = endOfMessage(text, stop, after(text, at + field.offset).end);
    found.message = fold(text.slice(at + field.offset, bodyEnd)).replace(/^['"]|['"]\)?,?$/g, '');
    return Math.max(bodyEnd, stop);
  }
  if (field.name === 'target' && field.value.trim() !== '') found.target = fold(field.value);
  if (field.name === 'code') {
    const code = plainCode.exec(field.value.trim())?.[1];
    if (code !== undefined) found.code = code;
  }
  if (field.name === 'status') {
    const status = statusNumber(field.value.match(/\d{3}|[A-Z][a-z]+(?: [A-Z][a-z]+)*/)?.[0]);
    if (status !== undefined && found.status === undefined) found.status = status;
  }
  return stop;
}

/**
 * The end of a message that may go on over lines: at the next field (`ErrorTarget:`, with or without a value). Where no
 * field ends it, the log goes on right after it, and only what reads as the rest of a sentence belongs to it.
 */
function endOfMessage(text: string, firstEnd: number, bodyEnd: number): number {
  let wrapped = firstEnd;
  for (let end = firstEnd; end < text.length; ) {
    const next = lineEnd(text, end + 1);
    const line = text.slice(end + 1, next);
    if (fieldOf(line) !== undefined) return Math.min(end, bodyEnd);
    if (end >= bodyEnd) break;
    if (wrapped === end && goesOn(text.slice(text.lastIndexOf('\n', end - 1) + 1, end), line))
      wrapped = Math.min(next, bodyEnd);
    end = next;
  }
  return Math.min(wrapped, bodyEnd);
}

/** A line goes on in the next where it breaks off, or where the next does not begin as a sentence. */
function goesOn(line: string, next: string): boolean {
  return /^\s*[a-z('"\d]/.test(next) || (line.length >= 60 && !/[.!?]['")]*$/.test(line));
}

/** Between the message and the fields of an exception may stand its stack (JavaScript) or its bookkeeping (.NET). */
const betweenMessageAndFields = /^\s*(?:$|(?:RequestId|Time)\b|at \S)/i;

/**
 * .NET and JavaScript print the message first, `Azure.RequestFailedException: message` or `RestError: message`, then
 * the fields.
 */
function precedingMessage(text: string, from: number): string {
  return wordsOf(linesAbove(text, from));
}

/** messageAbove gives the sentence above the fields of an error, where a line there is the head of an exception. */
export function messageAbove(text: string, from: number): string {
  const lines = linesAbove(text, from);
  return lines.some((line) => head.test(line)) ? wordsOf(lines) : '';
}

const head = /Exception\b[^:]{0,80}:|^\s*(?:\w{1,40}Error|Error|ERROR)\b/;

function linesAbove(text: string, from: number): readonly string[] {
  const above = text.slice(Math.max(0, from - 4000), from);
  return above
    .split('\n')
    .filter((line) => !betweenMessageAndFields.test(line))
    .slice(-4);
}

function wordsOf(lines: readonly string[]): string {
  const start = lines.findLastIndex((line) => head.test(line));
  const body = start < 0 ? lines.slice(-1) : lines.slice(start);
  return fold(body.join(' ').replace(/^.{0,200}?(?:Exception|\bRestError)[^:]{0,80}: ?/, ''))
    .replace(/^['"]/, '')
    .replaceAll(taken, '')
    .trim();
}
