import { quotedAt, type Value, wordAt } from './values.ts';

/** Structures below a name that says secret: all that they hold is secret, but for what only tells of it. */

const beside =
  /^(?:type|sensitive|name|secretname|keyname|secretref|id|kid|resourceid|vaultid|uri|url|secreturi|version|secretversion|enabled|description|title|displayname|created|updated|expires\w*|expiry\w*|notbefore|recoverylevel|permissions?|creationtime|format|encoding|length|username|user|login|server|host|endpoint|tenant\w*|clientid|appid|client_id|tenant_id|subscription_?id|active\w*url|resourcemanager\w*|level|status|state|code|message|target|details|error|reference|keyvault|identity|contenttype|hint|keyid|startdate\w*|enddate\w*|action|scope|\w*(?:store|url|uri|path|type))$/i;

/** tellsOf says whether a name in a structure below a secret's name tells of the secret and is not it. */
export const tellsOf = (name: string): boolean => beside.test(name);

const leaf = /[{}[\]()]|(\\{0,32}["'])|[A-Za-z_][\w.-]{0,60}(?=\s{0,8}[:=])|\S/g;

/**
 * How many characters of structures may still be read in this text: one that opens thousands and closes none is not
 * read thousands of times.
 */
let budget = 0;

/** allowStructures begins a text, of whose structures so many characters may be read. */
export function allowStructures(characters: number): void {
  budget = characters;
}

/**
 * leavesAt reads the strings and words inside of a structure, but for those whose own names say that they only tell of
 * it.
 */
export function leavesAt(text: string, from: number): readonly Value[] | undefined {
  const values: Value[] = [];
  const stop = Math.min(text.length, from + 8000, from + budget);
  let depth = 0;
  let key: string | undefined;
  let keys = 0;
  leaf.lastIndex = from;
  for (let match = leaf.exec(text); match !== null && match.index < stop; match = leaf.exec(text)) {
    const [sign, quote] = match;
    if (/^[{[(]$/.test(sign)) {
      depth += 1;
      if (sign === '{') key = undefined;
    } else if (/^[}\])]$/.test(sign)) {
      depth -= 1;
      if (depth === 0)
        return keys === 0 && text[from] === '{'
          ? plainBraces(text, from, match.index)
          : closed(values, match.index + 1);
      key = undefined;
    } else if (quote !== undefined) {
      const value = quotedAt(text, match.index);
      if (value === undefined) continue;
      leaf.lastIndex = value.end;
      if (/^\s{0,20}[:=](?!=)/.test(text.slice(value.end, value.end + 22))) {
        key = text.slice(value.span[0], value.span[1]);
        keys += 1;
      } else {
        if (key === undefined || !tellsOf(key)) values.push(value);
        if (text[from] === '[' && depth === 1) keys += 1;
        key = undefined;
      }
    } else if (
      /^[A-Za-z_]/.test(sign) &&
      sign.length > 0 &&
      /^\s{0,8}[:=]/.test(text.slice(leaf.lastIndex, leaf.lastIndex + 9))
    ) {
      key = sign;
      keys += 1;
    } else if (!/^[,:=;]$/.test(sign)) {
      const value = wordAt(text, match.index, {});
      leaf.lastIndex = Math.max(value.span[1], match.index + 1);
      if (keys > 0 && (key === undefined || !tellsOf(key)) && text[from] !== '(')
        values.push({ ...value, end: leaf.lastIndex });
      key = undefined;
    }
  }
  budget -= stop - from;
  return values.length === 0 ? undefined : values;
}

const closed = (values: readonly Value[], end: number): readonly Value[] => {
  const last = values.at(-1);
  return last === undefined ? [] : [...values.slice(0, -1), { ...last, end: Math.max(last.end, end) }];
};

/** `Pwd={a;b}` of ODBC: braces that hold no structure are quotes. */
function plainBraces(text: string, from: number, to: number): readonly Value[] | undefined {
  return text[from + 1] === '{' || to - from < 3 ? undefined : [{ span: [from + 1, to], quoted: true, end: to + 1 }];
}
