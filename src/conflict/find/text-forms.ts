import { knownCode } from '../rules/asked.ts';
import { fold, recordEnd } from './clean.ts';
import { known } from './known.ts';
import type { ErrorNode } from './node.ts';
import { type TextForm, textForms } from './text-rows.ts';
import { whose } from './whose/whose.ts';

/** notCodes look like a code before a colon and are a field or an exception of a language. */
const notCodes =
  /(?:Exception|Id|ID|Uri|Url|Time|Name|Phrase|Info|Version|Date|Path|Type|Level|Status|State|Message|Details|Count|Group|Region|Location|Duration|Hash|Key|Mode|Warning|Traceback|Output|Command|Line|Source|Number|Value|Step|Url|Address|Code|Credential)$|^(?:Type|Key|Value|Syntax|Attribute|Index|Runtime|OS|IO|Name|Import|Module\w*|Assertion|Validation|Range|Reference|Http\w*|Rest|Request|Response\w*|Client\w*|Cli|Azure\w*|System|Unclassified\w*|User\w*)Error$|^(?:GitHub|TypeScript|JavaScript|PowerShell|DevOps|OpenApi|NuGet|MsBuild|PostDeployment|PreDeployment|NodeJs|TeamCity)$/;

const statusNames: Readonly<Record<string, number>> = {
  'bad request': 400,
  badrequest: 400,
  unauthorized: 401,
  forbidden: 403,
  'not found': 404,
  notfound: 404,
  conflict: 409,
  'precondition failed': 412,
  preconditionfailed: 412,
  'too many requests': 429,
  locked: 423,
  'internal server error': 500,
  internalservererror: 500,
};

/** statusOf reads an HTTP status given as a number or by its name. */
export function statusNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number)) return number >= 400 && number < 600 ? number : undefined;
  return statusNames[text.toLowerCase().trim()];
}

/** mayHoldError tells of a string whether it is worth reading for an error inside. */
export const mayHoldError =
  /[{<]|\bCode\b|[eE]rror ?[Cc]ode|ERROR CODE|unexpected status|(?:^|[\s'"])\([A-Z]\w+\) |: [A-Z][a-z]+[A-Z]\w+: /;

/** taken marks what another reader has consumed. Forms stop there. */
export const taken = '\u0001';

/** readTextForms finds the forms of `text-rows.ts` in a text whose consumed parts are masked by `taken`. */
export function readTextForms(text: string): ErrorNode[] {
  return textForms
    .filter(({ needs }) => needs === undefined || text.includes(needs))
    .flatMap((row) => [...text.matchAll(row.pattern)].flatMap((match) => nodeOf(row, match, text) ?? []))
    .sort((a, b) => a.start - b.start);
}

function nodeOf(row: TextForm, match: RegExpExecArray, text: string): ErrorNode | undefined {
  const { code, status, target } = match.groups ?? {};
  const start = match.index;
  const open = start + match[0].length;
  const body = bodyOf(row, text, start, open);
  if (code !== undefined && row.form === 'pair' && !isCode(code, body.message, match[0], text, start, row.doubtful))
    return undefined;
  return {
    ...known({ code, status: statusNumber(status), target: target || undefined }),
    message: body.message,
    children: [],
    form: row.form,
    start: Math.min(start, body.start),
    end: Math.max(open, body.end),
  };
}

/** Stretch is a message with its place. */
interface Stretch {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

function bodyOf({ form, wordless }: TextForm, text: string, start: number, open: number): Stretch {
  if (wordless) return { message: '', start, end: open };
  return form === 'suffix' ? before(text, start) : after(text, open);
}

/**
 * What stands before a colon is a code, and not a field or an exception: it is known, or it looks like one and a
 * sentence follows.
 */
function isCode(code: string, message: string, match: string, text: string, start: number, doubtful = false): boolean {
  if (knownCode(code) || /\bCode=|ErrorCode=|CODE: /.test(match)) return true;
  if (notCodes.test(code) && !/Error: ?$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (message.length < shortestSentence && message !== '') return false;
  return !doubtful || whose({ text, start, end: lineEnd(text, start) }).side === 'azure';
}

/** Behind a code that nobody knows, less is no sentence. Characters. */
const shortestSentence = 14;

const longest = 4000;

/** A new record, a stack, a script position, a field of another kind: a message does not go on over these. */
const stops =
  /^\s*(?:$|\u0001|(?:Error ?)?Code ?[:=]|(?:Error ?)?Message ?[:=]|Exception Details|Inner Errors?|Target:|Status(?: ?Code)?:|Request ?I[dD]|Correlation ?I[dD]|Time(?:stamp)?:|Tracking ?I[dD]|At (?:line:|[A-Z]:\\|\/)|\+ |CategoryInfo|FullyQualified|at [\w.$<>]+\(|Traceback|File "|with (?:module\.)?[\w-]+\.|on \S+ line \d|(?:[Ee]rror|ERROR|WARNING|FATAL)\b ?:|[A-Z][a-z]{2,11}-[A-Z]\w{1,80} ?: |[*•] |- [A-Z]\w{3,120}: |Check out the troubleshooting guide|Task failed while |-{3,}|={3,}|Headers:|Content:|Response\b|Caused by|StatusCode|ReasonPhrase|OperationID|Lock Info|[{}[\]]|\([A-Z]\w+\) |~{3,}|##\[|(?:[Rr]etrying|[Ww]aiting (?:for )?\d+|[Ss]leeping)\b|\W{0,3}(?:[Rr]etry|[Tt]ry|[Aa]ttempt)\b.{0,12}\d|[Aa]ll \d+ (?:attempts|tries|retries)\b)/;

/**
 * after reads the message that starts at `from`, over wrapped lines. A bare `sentence` ends at the line where it is
 * complete.
 */
export function after(
  text: string,
  from: number,
  sentence = false,
): { readonly message: string; readonly start: number; readonly end: number } {
  let end = lineEnd(text, from);
  for (let lines = 0; lines < 12 && end < text.length && end - from < longest; lines++) {
    const next = lineEnd(text, end + 1);
    const line = text.slice(end + 1, next);
    if (text[end - 1] === recordEnd || stops.test(line)) break;
    // What is complete goes on only where a window broke it; a bare sentence never: the next line of a log is somebody
    // else's.
    if (/[.!?;]$/.test(text.slice(Math.max(from, end - 2), end)) && (sentence || !mayBeWrapped(text, end, line))) break;
    end = next;
  }
  end = Math.min(end, from + longest);
  const mask = text.indexOf(taken, from);
  if (mask >= 0 && mask < end) end = mask;
  return { message: fold(text.slice(from, end)), start: from, end };
}

/** No window is so wide that the next line fits and so narrow that its first word did not fit on this one. */
function mayBeWrapped(text: string, end: number, next: string): boolean {
  const length = end - (text.lastIndexOf('\n', end - 1) + 1);
  return next.length <= length + next.search(/\s|$/);
}

/** before reads the message that ends at `to`: back to the start of its paragraph or the suffix of another message. */
function before(text: string, to: number): { readonly message: string; readonly start: number; readonly end: number } {
  const low = Math.max(0, to - longest);
  let start = to;
  for (let lines = 0; lines < 4; lines++) {
    const newline = text.lastIndexOf('\n', start - 1);
    const lineStart = Math.max(newline + 1, low);
    if (lines > 0 && stops.test(text.slice(lineStart, start))) break;
    start = lineStart;
    if (newline < low || (lines === 0 && to - start > 40)) break;
    start = newline;
  }
  const mask = text.lastIndexOf(taken, to);
  const suffix = text.lastIndexOf('(Code: ', to - 1);
  if (mask >= start) start = mask + 1;
  if (suffix >= start) start = suffix + 7;
  const label = text.lastIndexOf('Status Message: ', to);
  if (label >= start) start = label;
  return { message: fold(text.slice(start, to).replace(/^\s*\w{3,80}\)[\s,]*/, '')), start, end: to };
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
