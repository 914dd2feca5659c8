/**
 * What makes a foreign text inert: nothing in it acts on a screen, hides from the eye, or is a command of a CI host.
 * One place for every sink. Lines of logs and of Azure's answers are hostile: on a CI host a line of output can be a
 * command, in a terminal a character can be one.
 */

// What cannot be seen or acts: Cc but tab and line feed, and Unicode's Default_Ignorable_Code_Point (soft hyphen, bidi
// controls, fillers, tags), separators of lines and the signs of interlinear notes.
// https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
const hidden =
  '\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0d\\ufeff\\uffa0\\ufff0-\\ufffb';
// Emoji and some scripts are written with joiners. Behind an ASCII sign they have no work, but for the keycap of an
// emoji.
const idleJoiner = '(?<![^\\0-\\x7f])(?:[\\u200c\\u200d\\ufe0e]|\\ufe0f(?!\\u20e3))';
const invisible = (): RegExp =>
  new RegExp(
    `[${hidden}]|[\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]|\\p{Cs}|${idleJoiner}`,
    'gu',
  );
// The same without Unicode mode, where a surrogate stands for what the other tells exactly: it compiles in no time, and
// nearly every text passes it.
const suspicious = new RegExp(`[${hidden}\\u200c\\u200d\\ufe0e\\ufe0f\\ud800-\\udfff]`);

function name(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return '\u2421';
  return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * visible replaces what a reader could not see, or what could act on a screen, by a visible name: escape becomes `␛`, a
 * bidi override `[U+202E]`. Keeps tabs and newlines; CRLF becomes a newline.
 */
export function visible(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  return suspicious.test(lines) ? lines.replace(invisible(), name) : lines;
}

/** oneLine folds all white space into single spaces and makes the rest visible. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

/** textLines splits where a runner's line reader would: at LF, CRLF and a lone CR. */
export function textLines(text: string): readonly string[] {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}

// Runner and agent look for their prefixes with .NET comparisons that follow a culture, and those overlook such
// characters.
const overlooked = '(?:(?!\\n)[\\p{Cc}\\p{Cf}\\p{M}\\p{Default_Ignorable_Code_Point}])*';
let hashCommand: RegExp | undefined;
// A plain space is not overlooked: what was broken once is not broken again.
const colonCommand = /(?<![!-~]):(?=[^ -~\n]*:)/g;

/**
 * harmless breaks, visibly, what the GitHub runner or the Azure Pipelines agent could take for a command: `##[` and
 * `##vso` anywhere in a line, `::` where nothing printable stands before it, at the start of a line or after white
 * space at which somebody may wrap. On every host, for the terminal runs inside CI steps too. One line in, one line
 * out. Linear time.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function harmless(text: string): string {
  const hashless = text.indexOf('#') === text.lastIndexOf('#') ? text : withoutHashCommand(text);
  return hashless.indexOf(':') === hashless.lastIndexOf(':') ? hashless : hashless.replace(colonCommand, ': ');
}

/**
 * The pattern of Unicode classes takes milliseconds to make and to compile; most logs have no line that it speaks of.
 */
function withoutHashCommand(text: string): string {
  if (!/#[^!-~]*#[^!-~]*[[vV]/.test(text)) return text;
  hashCommand ??= new RegExp(`#(?=${overlooked}#${overlooked}(?:v${overlooked}s${overlooked}o|\\[))`, 'giu');
  return text.replace(hashCommand, '# ');
}

/**
 * inertJson keeps one JSON value on one line and out of the hands of whatever shows it, an agent that reads our output
 * or a file that a later step prints, and of a screen. In JSON a `#` before another one can only stand in a string,
 * where `\u0023` says the same.
 */
export function inertJson(text: string): string {
  const line = text.trim().replace(/[\r\n]+/g, ' ');
  const shown = suspicious.test(line) ? line.replace(invisible(), escaped) : line;
  return shown.includes('#')
    ? shown.replace(/#(?=[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]*#)/gu, '\\u0023')
    : shown;
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
