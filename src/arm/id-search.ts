import { isGuid, type ResourceId, readId, segmentsOf } from './id-reader.ts';
import { isPlaceholder } from './name.ts';
import { withoutOperation } from './operation-url.ts';

/** FoundId is an ID inside a text, with the place where it starts. */
export interface FoundId {
  readonly id: string;
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
  readonly resource: ResourceId;
}

/** Longer runs are no ID. It bounds what one start can cost. */
const MAX_TOKEN = 2048;
/** Most names are ASCII; the pattern of all letters costs milliseconds to compile. */
const ASCII_NAME_CHAR = /[A-Za-z0-9._~$@%+*/-]/;
const NAME_CHAR = /[\p{L}\p{N}…]/u;
const CLOSER: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/**
 * findResourceIds finds the ARM IDs inside prose, in the order of the text and in linear time. An ID ends at white
 * space, a quote, a comma, an unmatched parenthesis or the period that ends the sentence. Masks and placeholders are
 * kept as segments. The action at the end of a request URL is cut off, and the status URL of an operation under
 * `/locations/` is no resource.
 */
export function findResourceIds(text: string): readonly FoundId[] {
  const found: FoundId[] = [];
  const start = /\/(?:subscriptions|providers)\//gi;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const token = tokenAt(text, match.index);
    start.lastIndex = Math.max(start.lastIndex - 1, match.index + token.length);
    const hit = believed(token);
    if (hit !== undefined) found.push({ id: hit.resource.id, index: match.index + hit.offset, resource: hit.resource });
  }
  return found;
}

/**
 * The ID of a token, or of the `/subscriptions/` further on in it where the front is only the path of some other URL.
 */
function believed(token: string): { readonly resource: ResourceId; readonly offset: number } | undefined {
  const whole = inProse(token);
  if (whole !== undefined) return { resource: whole, offset: 0 };
  const offset = token.toLowerCase().lastIndexOf('/subscriptions/');
  const resource = offset > 0 ? inProse(token.slice(offset)) : undefined;
  return resource === undefined ? undefined : { resource, offset };
}

/**
 * What merely looks like an ID is left alone: `…/docs/subscriptions/billing`,
 * `.terraform/providers/registry.terraform.io/…`.
 */
function inProse(token: string): ResourceId | undefined {
  const path = withoutOperation(token);
  const reading = path === undefined ? '' : readId(segmentsOf(path), true);
  if (typeof reading === 'string') return undefined;
  const subscription = reading.subscriptionId;
  if (subscription === undefined) return /^\/providers\/microsoft\./i.test(reading.id) ? reading : undefined;
  return reading.kind !== 'subscription' || isGuid(subscription) || isPlaceholder(subscription) ? reading : undefined;
}

/**
 * The longest run from `start` that can be an ID. A bracket must close within its segment, else the ID ends before it.
 */
function tokenAt(text: string, start: number): string {
  const limit = Math.min(text.length, start + MAX_TOKEN);
  let opened: { readonly closer: string; readonly at: number } | undefined;
  let at = start;
  while (at < limit) {
    const char = text[at] ?? '';
    const closer = CLOSER[char];
    if (opened !== undefined && char === opened.closer) opened = undefined;
    else if (closer !== undefined && opened === undefined) opened = { closer, at };
    else if (opened !== undefined && char === '/') break;
    else if (!ASCII_NAME_CHAR.test(char) && (char < '\u0080' || !NAME_CHAR.test(char))) {
      const special = specialAt(text, at);
      if (special === 0) break;
      at += special - 1;
    }
    at++;
  }
  return trimmedEnd(text.slice(start, opened?.at ?? at));
}

/**
 * Length of a `<placeholder>` or `[MASK]` that fills a segment, of API Management's `;rev=2`, or of the `##West US#ase`
 * of an App Service certificate. Zero where the character ends the ID.
 */
function specialAt(text: string, at: number): number {
  const ahead = text.slice(at, at + 66);
  const pattern =
    text[at - 1] === '/'
      ? /^(?:<[^<>/"'`\r\n]{1,64}>|\[[\w -]{1,62}\](?![^/\s"'`,.)]))/
      : /^(?:;rev=\d+|##[A-Za-z]+(?: [A-Za-z0-9]+){0,3}#[\w-]*)/;
  return pattern.exec(ahead)?.[0].length ?? 0;
}

/**
 * Cuts what belongs to the sentence: its period, and the stars of bold text. An ellipsis stays: it says that the name
 * is cut.
 */
function trimmedEnd(token: string): string {
  return token.replace(/(?<=[^.])\.$/, '').replace(/(?<=[^*/])\*{1,2}$/, '');
}
