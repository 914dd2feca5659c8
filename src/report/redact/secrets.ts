import { secretValues } from './assignments.ts';
import { commandSecrets } from './commands.ts';
import { randomWords } from './last-resort.ts';
import { mentions } from './names.ts';
import { pairedValues } from './pairs.ts';
import { chosenBehind, toldBefore } from './prose.ts';
import { looksRandom } from './shape.ts';
import { knownTokens, usersOfUrls } from './tokens.ts';
import type { Span } from './values.ts';
import { softBreak } from './view.ts';

const deepest = 2;

/** One word of letters, as a state or a kind is: it may be a name that says secret, and has no value. */
const oneWord = /^[A-Za-z-]*$/;

/** secretsIn gives the secrets of a view, in order and without overlap. */
export function secretsIn(text: string, depth = 0): readonly Span[] {
  const lower = text.toLowerCase();
  const found = [...knownTokens(text, lower), ...usersOfUrls(text), ...commandSecrets(text, lower)];
  if (!oneWord.test(text) && mentions.test(text))
    found.push(...secretValues(text), ...pairedValues(text), ...toldBefore(text, lower), ...chosenBehind(text));
  const isSecretText = (decoded: string): boolean => depth < deepest && secretsIn(decoded, depth + 1).length > 0;
  if (text.length >= 16) found.push(...randomWords(text, isSecretText));
  return merged(found.map((span) => overWraps(text, span)));
}

const run = /^[A-Za-z0-9+/_.~-]+={0,2}/;

/** A token that goes to the end of its line goes on in the next one, where that begins with more of the same. */
function overWraps(text: string, [start, end]: Span): Span {
  let last = end;
  for (let count = 0; count < 200; count += 1) {
    const here = text[last];
    if (here !== '\n' && here !== softBreak) break;
    if (!/[A-Za-z0-9+/=_.~-]/.test(text[last - 1] ?? '') || /\s/.test(text.slice(Math.max(start, last - 8), last)))
      break;
    const from = last + 1 + (/^[ \t]{0,40}/.exec(text.slice(last + 1, last + 41))?.[0].length ?? 0);
    const more = run.exec(text.slice(from, from + 4000))?.[0] ?? '';
    if (more.length < 4) break;
    const behind = text[from + more.length];
    const whole = behind === undefined || /[\n\u000b"'`;,&)\]}]/.test(behind);
    if (!(whole || behind === ' ') || !looksRandom(more, whole ? 4 : 8)) break;
    last = from + more.length;
  }
  return [start, last];
}

/** merged orders spans, and joins those that overlap. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const out: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (end <= start) continue;
    const last = out.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
