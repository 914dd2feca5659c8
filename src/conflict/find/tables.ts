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

export function readTables(text: string): ErrorNode[] {
  const nodes: ErrorNode[] = [];
  let at = 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const field = fieldOf(text.slice(at, end));
    if (field === undefined || field.name === 'target') {
      at = end + 1;
      continue;
    }
    const table = readTable(text, at);
    if (table.node) nodes.push(table.node);
    at = Math.max(table.end, end) + 1;
  }
  return nodes;
}

function fieldOf(line: string): { readonly name: Field; readonly value: string; readonly offset: number } | undefined {
  if (line.length > 8000 || line.includes(taken)) return undefined;
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
      if (line.trim() === '' && found.message !== undefined) break;
      gaps++;
      at = stop + 1;
      continue;
    }
    // The same field again begins the next error.
    if (found[field.name] !== undefined && field.name !== 'status') break;
    if (field.name === 'message') {
      const body = after(text, at + field.offset);
      found.message = body.message.replace(/^['"]|['"],?$/g, '');
      end = Math.max(body.end, stop);
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

/** .NET prints the message first: `Azure.RequestFailedException: message`, then the fields. */
function precedingMessage(text: string, from: number): string {
  const head = text.slice(Math.max(0, from - 2000), from);
  const lines = head.split('\n').filter((line) => line.trim() !== '' && !/^\s*(?:RequestId|Time)\b/i.test(line));
  const last = lines.slice(-4);
  const start = last.findLastIndex((line) => /Exception\b[^:]{0,80}:|^\s*(?:Error|ERROR)\b/.test(line));
  const body = start < 0 ? last.slice(-1) : last.slice(start);
  return fold(body.join(' ').replace(/^.{0,200}?Exception[^:]{0,80}: ?/, ''))
    .replace(/^['"]/, '')
    .replaceAll(taken, '')
    .trim();
}
