import type { Line } from './blocks/block.ts';
import { lastAtOrBefore } from './sorted.ts';
import { holdsAny } from './sought.ts';
import { gluesOf } from './unwrap.ts';

/**
 * Cleaning of log lines: what runners, agents, tools and terminals put around an error is taken off, line by line, so
 * that what is left reads as the tool first said it. One line in gives one line out, so line numbers hold.
 */

// Real escape sequences (CSI and OSC), and the same after somebody printed them as text or dropped the escape
// character.
const terminalEscapes =
  /(?:\u001b|\u241b|\\u001[bB]|\\x1[bB]|\\033|\\e)(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b\n]{0,500}(?:\u0007|\u001b\\))|\[(?:[0-9]{1,2};){0,3}(?:0|1|[2349][0-9]?|3[0-9])m/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;

/**
 * Prefix is what stands before the words of a tool. `signs`: without one of them in a line there is no such prefix.
 * Looking for a sign is nearly free, a pattern is compiled when it is first used, and most logs hold one or two kinds
 * of prefixes.
 */
interface Prefix {
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** The runner put it there, not the tool: it tells nothing of who speaks. */
  readonly runner?: true;
  /** It names the job and the step. */
  readonly names?: true;
  /** It tells when the line was written. */
  readonly stamps?: true;
}

/**
 * A line in which nothing goes on that was said before: the log of a tool begins a record there, by its level or by the
 * name of its logger. Errors may be told over several lines with the same mark, so theirs are none.
 */
const record =
  /^\s*(?:\[(?:TRACE|DEBUG|INFO)\]|(?:VERBOSE|DEBUG): |[IW]\d{4} \d\d:\d\d:\d\d\.\d|[a-z]\w{0,40}(?:\.\w{1,40}){1,8} ?: )/;

/**
 * What the host marks as an error after a line that it did not mark is said by somebody else: the task that ran the
 * tool.
 */
const marked = /^\s*(?:##\[error\]|::error[ :])/;

/**
 * recordEnd ends the line before a record, in a cleaned text. To all readers it is white space; a message does not go
 * on over it.
 */
export const recordEnd = '\r';

/** prefixes are tried in order, again and again until none fits any more. */
export const prefixes: readonly Prefix[] = [
  // GitHub Actions, Azure Pipelines, most loggers: 2026-01-02T03:04:05.1234567Z, [2026-01-02 03:04:05,123]
  {
    signs: [':'],
    runner: true,
    stamps: true,
    pattern: /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?\]?:?(?:\s|$)/,
  },
  // gh run view --log: job, step, time, divided by tabs
  { signs: ['\t'], runner: true, names: true, pattern: /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\d{4}-\d\d-\d\dT)/ },
  // logging commands of both hosts, and their formatted spelling
  { signs: ['##['], pattern: /^\s*##\[(?:error|warning|debug|section|command|group|info)\]/ },
  { signs: ['##vso['], pattern: /^\s*##vso\[task\.(?:logissue|debug|issue)[^\]]{0,300}\]/ },
  { signs: ['::'], pattern: /^\s*::(?:error|warning|notice|debug)(?: [^:\n]{0,300})?::/ },
  // PowerShell streams
  {
    signs: ['VERBOSE: ', 'DEBUG: ', 'WARNING: ', 'INFORMATION: '],
    pattern: /^\s*(?:VERBOSE|DEBUG|WARNING|INFORMATION): /,
  },
  // boxes (Terraform), quotes (mail, issues, Markdown), assertions (pytest)
  { signs: ['│', '┃', '╷', '╵', '╭', '╰', '║'], pattern: /^\s*[│┃╷╵╭╰║] ?/ },
  { signs: ['> '], pattern: /^\s*(?:> )+/ },
  { signs: ['E  '], pattern: /^E {2,}(?=\S)/ },
  // Packer, docker compose, Terraform providers, klog, level tags
  { signs: ['azure-arm'], pattern: /^\s*(?:==> )?azure-arm(?:\.[\w-]{1,60})?: / },
  { signs: ['| '], pattern: /^[\w.-]{1,60}\s+\| / },
  // The gutter of PowerShell 7: "   4 |  Stop-AzVM …", "     | message"
  {
    signs: [' |', '0|', '1|', '2|', '3|', '4|', '5|', '6|', '7|', '8|', '9|'],
    pattern: /^ {1,8}\d{0,6} ?\|(?: {1,2}|$)/,
  },
  {
    signs: ['TRACE]', 'DEBUG]', 'INFO]', 'WARN]', 'WARNING]', 'ERROR]', 'FATAL]'],
    pattern: /^\s*\[(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]\s{1,4}/,
  },
  {
    signs: ['provider.terraform-provider-'],
    pattern: /^provider\.terraform-provider-[\w.-]{1,80}: (?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?(?:\[\w+\] )?/,
  },
  { signs: ['] '], pattern: /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w.-]{1,80}:\d+\] / },
  // Terragrunt before each line of what it runs: 08:14:51.220 STDERR [live/prod/core] terraform:
  {
    signs: ['STDERR', 'STDOUT'],
    pattern: /^\s*\d\d:\d\d:\d\d\.\d{3} STD(?:ERR|OUT) {1,4}(?:\[[^\]\n]{1,200}\] )?(?:terraform|tofu): ?/,
  },
  // and before 0.67, or any tool that runs Terraform in several folders at once: [live/prod/core] │
  { signs: ['] │', '] ╷', '] ╵'], pattern: /^\s*\[[^\]\n]{1,200}\] (?=[│╷╵])/ },
  // az --debug
  { signs: [': '], pattern: /^(?:cli\.)?[a-z]\w{0,40}[._][\w.]{1,80} ?: (?=b?['"{<]|HTTP\/|Response |Request |\()/ },
];

/**
 * CleanLine is a line without terminal escapes and the runner's prefixes (`said`: as the tool printed it, marks of
 * warnings and boxes included), and without any prefix (`text`).
 */
interface CleanLine {
  readonly label?: string;
  readonly time?: string;
  readonly said: string;
  readonly text: string;
}

function cleanLine(line: string): CleanLine {
  let text = mayHoldEscapes(line) ? line.replace(terminalEscapes, '') : line;
  text = text.replace(controls, '');
  let said = text;
  let label: string | undefined;
  let time: string | undefined;
  let bare = true;
  for (let round = 0; round < 6; round++) {
    const found = prefixOf(text);
    if (found === undefined) break;
    bare &&= found.runner;
    if (bare && found.names) label ??= text.slice(0, found.length);
    if (bare && found.stamps) time ??= zoned.exec(text)?.[0];
    text = text.slice(found.length);
    if (bare) said = text;
  }
  return {
    said,
    text: text.trimEnd(),
    ...(label === undefined ? {} : { label }),
    ...(time === undefined ? {} : { time }),
  };
}

/** A time without its zone is that of nobody knows where. */
const zoned = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/;

function prefixOf(
  line: string,
):
  | { readonly length: number; readonly runner: boolean; readonly names: boolean; readonly stamps: boolean }
  | undefined {
  for (const { signs, pattern, runner, names, stamps } of prefixes) {
    const length = holdsAny(line, signs) ? (pattern.exec(line)?.[0].length ?? 0) : 0;
    if (length > 0) return { length, runner: runner === true, names: names === true, stamps: stamps === true };
  }
  return undefined;
}

/**
 * An escape begins with its character or a backslash; one that lost it is a bracket with a digit, and an `m` behind.
 */
function mayHoldEscapes(line: string): boolean {
  if (!line.includes('[')) return false;
  if (holdsAny(line, ['\u001b', '\u241b', '\\'])) return true;
  for (let at = line.indexOf('['); at >= 0; at = line.indexOf('[', at + 1)) {
    const next = line[at + 1] ?? '';
    if (next >= '0' && next <= '9') return line.includes('m', at);
  }
  return false;
}

/**
 * Cleaned is a passage ready for reading: `text` is the cleaned lines, `lineAt` maps an offset in it to a line of the
 * log.
 */
export interface Cleaned {
  readonly text: string;
  /** Each line as the tool printed it. */
  readonly lines: readonly Line[];
  lineAt(offset: number): number;
  /** When the line of an offset was written, or the last one before it that tells: ISO 8601, in UTC. */
  timeAt(offset: number): string | undefined;
}

/**
 * Terraform and PowerShell 7 break lines between words before they draw a frame or a bar beside them; the records of
 * Terraform's log are never broken.
 */
const unbroken = /^\s{0,8}(?:[│┃║]|\d{0,6} ?\| |\[(?:TRACE|DEBUG|INFO)\])/;

/** clean cleans a passage whose first line has the number `firstLine`, and joins the lines that a window has broken. */
export function clean(raw: string, firstLine: number): Cleaned {
  const rows = raw.split('\n').map((row) => (row.endsWith('\r') ? row.slice(0, -1) : row));
  const cleaned = rows.map(cleanLine);
  const texts = cleaned.map(({ text }) => text);
  const glues = gluesOf(
    texts.map((text, i) => (unbroken.test(cleaned[i]?.said ?? '') ? '' : text)),
    (i) => rows[i]?.endsWith(' ') ?? false,
  );
  const lines: Line[] = [];
  const parts: string[] = [];
  let start = 0;
  cleaned.forEach(({ text, ...line }, i) => {
    const next = cleaned[i + 1]?.said;
    const glue = glues[i] ?? (next === undefined ? '' : '\n');
    const begins = next !== undefined && (record.test(next) || (marked.test(next) && !marked.test(line.said)));
    const whole = glue === '\n' && begins ? text + recordEnd : text;
    const part = whole + glue;
    lines.push({ ...line, start, end: start + whole.length });
    parts.push(part);
    start += part.length;
  });
  const timeAt = (offset: number): string | undefined => {
    for (let at = lastAtOrBefore(lines, offset), most = 0; at >= 0 && most < farthestTime; at -= 1, most += 1) {
      const time = lines[at]?.time;
      if (time !== undefined) return time;
    }
    return undefined;
  };
  return { text: parts.join(''), lines, lineAt: (offset) => firstLine + lastAtOrBefore(lines, offset), timeAt };
}

/** A line that was wrapped has no time of its own. */
const farthestTime = 50;

/** fold makes one line of a text: every run of white space is one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
