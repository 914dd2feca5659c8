import { type InputName, inputOf } from '../manifest.ts';
import { textLines } from './text.ts';

/**
 * given reads what somebody wrote into an input, alike on every host: without the blanks around it, and without the
 * quotes that YAML, a shell or `az -o json` left on it. An input of several lines also takes a JSON list of texts, as
 * `toJSON` and az print one. A script and an expression keep their quotes: they are part of the language.
 */
export function given(name: InputName, value: string): string {
  const text = value.trim();
  const { type, verbatim } = inputOf(name);
  if (type === 'script' || verbatim === true) return text;
  return type === 'lines' ? (jsonList(text) ?? textLines(text)).map(unquoted).join('\n').trim() : unquoted(text);
}

/** Around all of it, and the same quote nowhere within: else it would be two texts, or none. */
function unquoted(text: string): string {
  const bare = text.trim();
  const [quote] = bare;
  if (bare.length < 2 || (quote !== '"' && quote !== "'") || bare.at(-1) !== quote) return bare;
  const inner = bare.slice(1, -1);
  return inner.includes(quote) ? bare : inner.trim();
}

/** Longest text that is tried as a list; the rest would be read as lines anyway. Characters. */
const longestList = 4 * 1024 * 1024;

function jsonList(text: string): readonly string[] | undefined {
  if (!text.startsWith('["') && !/^\[\s*"/.test(text.slice(0, 100))) return undefined;
  if (!text.endsWith(']') || text.length > longestList) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}
