import { allRules, aloneRules, anywhereRules, firstOf, mayStandAlone, type Rules } from '../rules/asked.ts';
import { subjectOf } from '../rules/rule.ts';
import type { Line } from './blocks/block.ts';
import { known } from './known.ts';
import type { ErrorNode } from './node.ts';
import { after, lineEnd, statusNumber, taken } from './text-forms.ts';
import type { Asked } from './whose/asked.ts';
import type { Whose } from './whose/whose.ts';

/**
 * What is left when all structures are read: the body of an HTTP answer that is a plain sentence, sentences that only
 * Azure says, lines marked as errors in an Azure tool's output, and bare statuses.
 */
const plainBody =
  /HTTP\/\d(?:\.\d)? (?<status>[45]\d\d)[^\n]*\n(?:[\w-]{2,60}:[^\n]*\n){0,60}\s*\n(?=[^\s{<["\u0001])/g;

const errorMark =
  /^\s*(?:\*\s)?(?:[\w.-][\w.\- ]{0,59})?(?:error|failed|failure|fatal|exception|refused|denied|rejected)\b/i;
/** The marks of both hosts, which cleaning takes off. */
const hostsMark = /^\s*(?:##\[error\]|::error[ :]|##vso\[task\.logissue [^\]]{0,200}type=error)/;
/** Progress, plans and code are never a failure. */
const dull =
  /^\s*provisioning state: |^\s*(?:(?!error: )[\w.[\]"'-]+: )?(?:Still )?(?:creating|destroying|modifying|reading|refreshing|creation complete|destruction complete)\b|^\s*[+~-]\s+(?:resource|")?|^\s*(?:#|\/\/)|\b0 (?:errors?|failed)\b|\bno (?:errors?|conflicts?|changes)\b|^\s*(?:if|else|for|while|function|const|let|var|return|throw|catch|def|class)\b|(?<!\bnot (?:in )?(?:the |a )?['"]?)(?<!')\b(?:successfully|succeeded)\b/i;

/**
 * readLooseEnds gives them in reading order. `rest` is the text with what other readers took masked; `whose` is asked
 * of the whole text.
 */
export function readLooseEnds(rest: string, lines: readonly Line[], whose: Asked): ErrorNode[] {
  const nodes = [...bodies(rest, whose)];
  const covered = nodes.map((node) => [node.start, node.end] as const);
  const marked = new Set(lines.filter(({ said }) => hostsMark.test(said)).map(({ start }) => start));
  for (const node of statements(rest, marked, whose)) {
    if (!covered.some(([start, end]) => node.start < end && node.end > start)) nodes.push(node);
  }
  return nodes.sort((a, b) => a.start - b.start);
}

function* bodies(rest: string, whose: Asked): Generator<ErrorNode> {
  if (!rest.includes('HTTP/')) return;
  for (const match of rest.matchAll(plainBody)) {
    const status = statusNumber(match.groups?.status);
    const start = match.index + match[0].length;
    const body = after(rest, start);
    if (body.message === '' || whose(match.index, body.end).side === 'foreign') continue;
    yield { message: body.message, ...known({ status }), children: [], form: 'http', start, end: body.end };
  }
}

function* statements(rest: string, marked: ReadonlySet<number>, whose: Asked): Generator<ErrorNode> {
  let at = 0;
  while (at < rest.length) {
    const end = lineEnd(rest, at);
    const line = rest.slice(at, Math.min(end, at + 6000));
    const next = end + 1;
    if (
      line.length > 12 &&
      clear(line) &&
      (mayStandAlone(line) || marked.has(at) || errorMark.test(line)) &&
      !dull.test(line)
    ) {
      const body = after(rest, at, true);
      if (body.message.length > 8 && isTold(kindOf(body.message, marked.has(at)), () => whose(at, body.end).side)) {
        yield { message: sentenceIn(body.message), children: [], form: 'sentence', start: at, end: body.end };
        at = body.end + 1;
        continue;
      }
    }
    at = next;
  }
}

/**
 * Nothing of the line was read by another reader, or only what it quotes behind its sentence: "… by policy. Policy
 * identifiers: '[{…}]'".
 */
function clear(line: string): boolean {
  const mask = line.indexOf(taken);
  return mask < 0 || /[.!?] [\w ]{2,40}: ['"]?$/.test(line.slice(Math.max(0, mask - 60), mask));
}

/**
 * anywhere: said of the run itself, by nobody in particular. known: a sentence of `alone` rules, or a proven one on a
 * line that is marked as an error; what stands around it decides.
 */
type Kind = 'anywhere' | 'known' | 'other';

function isTold(kind: Kind, side: () => Whose['side']): boolean {
  if (kind === 'other') return false;
  return kind === 'anywhere' ? side() !== 'foreign' : side() === 'azure';
}

/** A build can say the same line a million times with another number in it. Bounded: cleared when full. */
const kinds = new Map<string, Kind>();
const mostKinds = 1000;

function kindOf(message: string, marked: boolean): Kind {
  const key = `${marked} ${message.slice(0, 600).replace(/\d+/g, '0')}`;
  const before = kinds.get(key);
  if (before !== undefined) return before;
  const subject = subjectOf('', message);
  const says = (rules: Rules): boolean =>
    firstOf((rule) => rule.says !== undefined && rules(rule), subject) !== undefined;
  const known = says(aloneRules) || ((marked || errorMark.test(message)) && says(allRules));
  const kind = says(anywhereRules) ? 'anywhere' : known ? 'known' : 'other';
  if (kinds.size >= mostKinds) kinds.clear();
  kinds.set(key, kind);
  return kind;
}

/** A sentence in a log often starts with the time, the client or "Error:"; what Azure said comes after. */
function sentenceIn(message: string): string {
  return message
    .replace(/^(?:\W{0,4}(?:[\w.]{0,80}(?:Error|Exception)|ERROR|error|Message|Failed|FATAL)\b\s?[:=]\s*)+/, '')
    .slice(0, 2000);
}

const bareStatus: readonly RegExp[] = [
  /\bConflict \((?:CODE|[Cc]ode): ?(?<status>409)\)/g,
  /\bHTTP\/\d(?:\.\d)?" (?<status>409|412)\b/g,
  /\binvalid status(?: code)? '(?<status>Conflict|PreconditionFailed|Precondition Failed)'/g,
  /\bStatusCode=(?<status>409|412) -- Original Error/g,
  /\bfailed with (?:HTTP )?status(?: code)?:? '?(?<status>Conflict|PreconditionFailed|409|412)\b/g,
  /\((?<status>409|412)\) (?:Conflict|Precondition Failed)/g,
  /\b(?:status(?: ?code)?|HTTP|RESPONSE(?: ?code)?|StatusCode)[ =:]{1,3}(?<status>409|412)\b/gi,
  /\b(?<status>409|412) \(?(?:Conflict|Precondition Failed)\b/gi,
  /\b(?:Conflict) \((?<status>Conflict)\)/g,
  /\bError: (?<status>Conflict)\.?[ \t]*$/gm,
  /\bHTTP\/\d(?:\.\d)? (?<status>409|412)\b/g,
  /(?<status>Conflict|PreconditionFailed)\w{0,10}(?:Error|Exception)\b/g,
  /\bError [a-z][\w ]{3,40} \((?<status>Conflict|Precondition Failed)\)/g,
  /\bNet::HTTP(?<status>Conflict|PreconditionFailed)\b/g,
  /\(CODE: (?<status>409|412)\)/g,
];

/** readBareStatus finds a status with nothing beside it. Only called where nothing better was found near. */
export function readBareStatus(rest: string, whose: Asked): ErrorNode[] {
  const nodes: ErrorNode[] = [];
  if (!/409|412|Conflict|Precondition/i.test(rest)) return nodes;
  for (const pattern of bareStatus) {
    /** One of a line is enough, and a line may hold thousands. */
    let lineTo = -1;
    for (const match of rest.matchAll(pattern)) {
      const status = statusNumber(match.groups?.status);
      if (status === undefined || match.index < lineTo) continue;
      const start = rest.lastIndexOf('\n', match.index) + 1;
      lineTo = lineEnd(rest, match.index);
      if (whose(start, lineTo).side !== 'azure') continue;
      nodes.push({ message: '', status, children: [], form: 'status', start, end: match.index + match[0].length });
    }
  }
  return nodes.sort((a, b) => a.start - b.start);
}
