import { fold } from './clean.ts';
import { errorsInJson } from './json-errors.ts';
import { known } from './known.ts';
import { readLoose, unescapeOnce } from './loose-json.ts';
import type { ErrorNode } from './node.ts';
import { type Read, type ReadInner, readEach } from './spans.ts';
import { taken } from './text-forms.ts';

/**
 * Errors as Go's Azure SDKs print them: `Status=409 Code="X" Message="…" Target="…" Details=[…]`, and the poller's
 * `Status: "X" Code: "" Message: "…"`. Terraform, Pulumi, CAPI and many operators show them.
 */
const start =
  /(?:\b(?:Status|StatusCode)\s?[=:]\s?(?<status>\d{3}|"[\w .]{1,60}"|<nil>|0)[\s,]{1,3})?\bCode\s?[=:]\s?\\?"(?<code>[^"\\\n]{0,120})\\?"[\s,]{1,4}Message\s?[=:]\s?(?<quote>\\?")/g;

/** `escapedOnly` reads the ones whose quotes are escaped: inside a string that no JSON reader could open. */
export function readGo(text: string, inner: ReadInner, depth: number, escapedOnly = false): Read {
  return readEach(text, start, (match) => {
    if ((match.groups?.quote !== '"') !== escapedOnly) return undefined;
    const node = errorAt(text, match, match.index + match[0].length, inner, depth);
    return { nodes: [node], end: node.end };
  });
}

/** The error whose head is `match`; its message starts at `body`. */
function errorAt(text: string, match: RegExpExecArray, body: number, inner: ReadInner, depth: number): ErrorNode {
  const escaped = match.groups?.quote !== '"';
  const close = endOfMessage(text, body, escaped);
  const raw = text.slice(body, close.message);
  const message = escaped || raw.includes('\\"') ? unescapeOnce(raw) : raw;
  const rest = readTail(text, close.next, inner, depth);
  const status = Number(match.groups?.status);
  const word = /^"([\w .]+)"$/.exec(match.groups?.status ?? '')?.[1]?.trim();
  const code = match.groups?.code?.trim() || (word && !/^\d+$/.test(word) ? word : '');
  const nested = depth <= 6 && /[{]|Code=|: \(|Code: /.test(message) ? inner(message, depth + 1) : [];
  const span = { start: match.index, end: rest.end };
  return {
    ...known({
      code: code === '' ? undefined : code,
      status: status >= 400 && status < 600 ? status : undefined,
      target: rest.target,
    }),
    message: fold(message.slice(0, longestMessage).replaceAll(taken, '')),
    children: [...nested.map((node) => ({ ...node, ...span })), ...rest.children],
    form: 'go',
    ...span,
  };
}

/** How far a message is looked for its end, and what is kept of it. */
const longest = 16 * 1024;
const longestMessage = 4000;

/**
 * A message ends at the quote that the next field, a bracket or the end of the line follows; texts hold quotes of their
 * own.
 */
function endOfMessage(
  text: string,
  from: number,
  escaped: boolean,
): { readonly message: number; readonly next: number } {
  const limit = Math.min(text.length, from + longest);
  const quote = escaped ? '\\"' : '"';
  for (let at = from; at < limit; ) {
    const found = text.indexOf(quote, at);
    if (found < 0 || found >= limit) break;
    const unescaped = escaped || text[found - 1] !== '\\';
    const after = found + quote.length;
    if (
      unescaped &&
      /^(?:\s*$|\s*\n|\s+(?:Target|Details|InnerError|AdditionalInfo|Activity Id|RequestID|-)|[\s\])},.;:\\"']*(?:\s|$|[\])},\\"']))/.test(
        text.slice(after, after + 24),
      )
    ) {
      return { message: found, next: after };
    }
    at = after;
  }
  // Cut off: the message goes to the end of the paragraph.
  const blank = text.slice(from, limit).search(/\n\s*(?:\n|[•*]|with |Error: )/);
  const end = blank < 0 ? Math.min(limit, text.length) : from + blank;
  return { message: end, next: end };
}

function readTail(
  text: string,
  from: number,
  inner: ReadInner,
  depth: number,
): { readonly end: number; readonly target?: string; readonly children: ErrorNode[] } {
  const children: ErrorNode[] = [];
  let end = from;
  let target: string | undefined;
  for (let round = 0; round < 4; round++) {
    const field = /^\s{0,3}(Target|Details|InnerError|AdditionalInfo)\s?[=:]\s?/.exec(text.slice(end, end + 40));
    if (!field) break;
    const at = end + field[0].length;
    if (field[1] === 'Target') {
      const quoted = /^\\?"([^"\\\n]{0,500})\\?"/.exec(text.slice(at, at + 520));
      if (!quoted) break;
      target = quoted[1];
      end = at + quoted[0].length;
      continue;
    }
    const read = readLoose(text, at);
    if (!read) break;
    children.push(...errorsInJson(read.value, at, read.end, inner, depth + 1));
    end = read.end;
  }
  return { end, children, ...(target ? { target } : {}) };
}
