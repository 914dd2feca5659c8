/**
 * What one segment of an ID may hold. The documentation has a row for each type; here stands what is true of all of
 * them.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */

/** No documented name of a resource is longer; a key of App Configuration is a resource too, and may be. */
const LONGEST = 260;
const LONGEST_KEY = 2048;

/**
 * What quotes, escapes, controls or ends a path has no place in a name, except as a placeholder in angle brackets. A
 * `#` is in the names of App Service certificates.
 */
const FORBIDDEN = /[\0-\x1f\x7f-\x9f"'`\\<>?]/;
const ANGLED = /^<[^<>"'`\\\0-\x1f\x7f-\x9f]+>$/;
const PLACEHOLDER = /\*|\{|\$\(|\.{3}|^\.\.|\.\.$|…|^<.*>$|^\[.*\]$|%[a-z_]\w*%|^x[x-]{2,}$|^redacted$/i;
const PLAIN = /^[\w()$@:;,+=~!#&-]+(?:[. ]+[\w()$@:;,+=~!#&-]+)*$/;
/** `.` and `..` are steps in a path: a server or a proxy would take them, and read something else. */
const DOTS = /^(?:\.|%2e)+$/i;

/**
 * isPlaceholder tells a mask or a stand-in (`***`, `<group>`, `${VAR}`, `xxxx`, a name cut by an ellipsis) from a name.
 */
export function isPlaceholder(segment: string): boolean {
  return PLACEHOLDER.test(segment) && !DOTS.test(segment);
}

/** isShown says whether a segment is a placeholder that may stand in a text for a name. */
export function isShown(segment: string): boolean {
  return (
    isPlaceholder(segment) && (!FORBIDDEN.test(segment) || ANGLED.test(segment)) && unseenIn(segment) === undefined
  );
}

/**
 * Providers whose names are of letters, digits, periods, hyphens and underscores. What holds one of these signs there
 * is most often a list that was read as a name.
 */
const SIMPLE =
  /^microsoft\.(?:compute|network|storage|keyvault|containerservice|containerregistry|containerinstance|managedidentity)$/i;
const signs: Readonly<Record<string, string>> = { ',': 'a comma', ';': 'a semicolon', ' ': 'a space', '#': 'a #' };

/**
 * nameProblem says what about a segment no name can have, as the end of a sentence that begins with the name. Undefined
 * where it may be one.
 */
export function nameProblem(name: string, type = '', provider = ''): string | undefined {
  const longest = type.toLowerCase() === 'keyvalues' ? LONGEST_KEY : LONGEST;
  if (name.length > longest) return `is longer than ${longest} characters`;
  const odd = signs[/[,; #]/.exec(name)?.[0] ?? ''];
  if (odd !== undefined && SIMPLE.test(provider)) return `holds ${odd}, which no name of ${provider} can hold`;
  if (PLAIN.test(name)) return undefined;
  if (DOTS.test(name)) return 'is a step in a path, and no name';
  const sign = FORBIDDEN.exec(name)?.[0] ?? unseenIn(name);
  if (sign !== undefined) return `holds ${signName(sign)}, which no name can hold`;
  if (/^\s|\s$/.test(name)) return 'begins or ends with a space';
  return /\.$/.test(name) ? 'ends with a period' : undefined;
}

/**
 * What nobody sees, or sees as something else: format and direction characters, lone surrogates, spaces that are no
 * space. Made late: it takes a millisecond to compile.
 */
const unseenPattern = (): RegExp => /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Z}/gu;

function unseenIn(text: string): string | undefined {
  return /^[\x20-\x7e]*$/.test(text) ? undefined : unseenPattern().exec(text)?.[0];
}

/** seen shows the characters of a text that nobody sees: `<U+202E>`. */
export function seen(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : text.replace(unseenPattern(), (sign) => `<${signName(sign)}>`);
}

/** signName names a character so that it can be seen: `"` as it is, all others by their number. */
export function signName(sign: string): string {
  if (/^[!-~]$/.test(sign)) return sign;
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** foreignSign gives the first character of a keyword that is no ASCII: a look-alike, or one that cannot be seen. */
export function foreignSign(text: string): string | undefined {
  return /[^\x20-\x7e]/u.exec(text)?.[0];
}
