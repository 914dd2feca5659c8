/**
 * What every host does to text before it prints it. Lines of logs and of Azure's answers are hostile: on a CI host a line of output can
 * be a command, in a terminal a character can be one.
 */

/** textLines splits where a runner's line reader would: at LF, CRLF and a lone CR. */
export function textLines(text: string): readonly string[] {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}

// C0 but tab and the line ends, DEL, C1, line and paragraph separators, bidi controls, zero-width space, byte order mark.
const invisible = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** printable shows what a terminal or a browser would act on instead of showing: escape becomes `␛`, a bidi override `<U+202E>`. */
export function printable(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

// Agent and runner look for their prefixes with .NET string comparisons that may follow a culture, and those skip such characters.
const skipped = '[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]*';
let hashCommand: RegExp | undefined;
const colonCommand = /^([^!-~]*:)(?=[^!-~]*:)/;

/**
 * harmless breaks, visibly, what the GitHub runner or the Azure Pipelines agent could take for a command: `##[` and `##vso[` anywhere in
 * a line, `::` where nothing printable stands before it. Both on every host, for the terminal runs inside CI steps too. One line in, one
 * line out. Linear time.
 */
export function harmless(line: string): string {
  const hashless = line.includes('#') && line.includes('[') ? withoutHashCommand(line) : line;
  return hashless.indexOf(':') === hashless.lastIndexOf(':') ? hashless : hashless.replace(colonCommand, '$1 ');
}

/** The pattern of Unicode classes takes milliseconds to make and to compile; most logs have no line that it speaks of. */
function withoutHashCommand(line: string): string {
  hashCommand ??= new RegExp(`#(?=${skipped}#${skipped}(?:v${skipped}s${skipped}o${skipped})?\\[)`, 'giu');
  return line.replace(hashCommand, '# ');
}

// What may act where JSON is shown: DEL and C1 (a CSI in one character), bidi controls and what else cannot be seen. JSON.stringify leaves them.
const actingInJson = /[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * inertJson keeps one JSON value on one line and out of the hands of whatever shows it, an agent that reads our output or a file that a
 * later step prints, and of a screen. In JSON a `#` before another one can only stand in a string, where `\u0023` says the same.
 */
export function inertJson(text: string): string {
  const line = text
    .trim()
    .replace(/[\r\n]+/g, ' ')
    .replace(actingInJson, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return line.includes('#') ? line.replace(/#(?=[\p{Cf}\p{Default_Ignorable_Code_Point}]*#)/gu, '\\u0023') : line;
}

/** safeLines are the lines of a foreign text as a log may show them. */
export function safeLines(text: string): readonly string[] {
  return textLines(text).map((line) => harmless(printable(line)));
}

/** oneLine folds white space and control characters, and cuts at `limit` characters with an ellipsis. */
export function oneLine(text: string, limit: number): string {
  const folded = printable(text.replace(/\s+/g, ' ').trim());
  return folded.length <= limit ? folded : `${folded.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
