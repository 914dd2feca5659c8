/**
 * A terminal and Windows PowerShell break a line at the width of their window, in the middle of a word. Here such lines
 * become one again, so that no reader has to know of it. Lines that were broken between words stay: to every reader a
 * line end is a space.
 */

/** Widths of windows that nobody has set: 80 and 120, and one less where the last column stays free. */
const usual: ReadonlySet<number> = new Set([79, 80, 119, 120]);
/** No window is narrower, and no paragraph goes on behind a line that is much shorter. */
const narrowest = 60;
const shortest = 24;

/** Rows of a list, fields, records of a log and frames begin a line of their own, however long the one before it is. */
const begins =
  /^(?:\s{2,}|[\t*•>+~#=-]|(?:[A-Z][\w-]{0,40} ?){1,3}\s?[:=](?:\s|$)|\[?\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|["'][\w.$@-]{1,60}["']\s?:|(?:ERROR|WARNING|Error|Warning|error|warning)\b|At (?:line:|[A-Z]:\\))/;
/** A line of nothing but rules and bars is a frame. */
const frame = /^[\s=*+~#|_.-]*$/;
/** A line that is a sentence or a structure of its own. */
const complete = /[.!?;]$|^\s*[{}\][]+,?$/;

/** An ARM ID at the end of a line that goes on in the next, wherever the window broke it. */
const cutId = /\/subscriptions\/[0-9a-f-]{8,36}[\w./()-]*$/i;
const restOfId = /^(?:[\w.()-]{1,90}\/(?:[\w.()-]{1,90}\/)*[\w.()-]+|\/providers\/Microsoft\.)/;
/** Characters. */
const longestId = 600;

/**
 * What stands between the halves of a broken line: nothing, or the space at which it broke; undefined where the next
 * line is one of its own.
 */
export type Glue = '' | ' ' | undefined;

/**
 * gluesOf gives for each line what joins it to the next. `spaced` tells of a line that it ended in spaces, which were
 * taken off.
 */
export function gluesOf(lines: readonly string[], spaced: (i: number) => boolean): readonly Glue[] {
  const glues: Glue[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && goesOn(lines[to - 1] ?? '', lines[to] ?? '')) to++;
    const paragraph = lines.slice(from, to);
    glues.push(...(paragraph.length === 1 ? [undefined] : gluesIn(paragraph, (i) => spaced(from + i))));
    from = to;
  }
  return glues;
}

/** A paragraph is lines of which none begins anything. */
function goesOn(line: string, next: string): boolean {
  return line.length >= shortest && next !== '' && !begins.test(next) && !frame.test(line);
}

function gluesIn(lines: readonly string[], spaced: (i: number) => boolean): readonly Glue[] {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const soft = lines.some((line, i) => breaksBetweenWords(line, lines[i + 1], width));
  return lines.map((line, i) => {
    const next = lines[i + 1];
    if (next === undefined) return undefined;
    if (cutId.test(line.slice(-longestId)) && restOfId.test(next.slice(0, longestId))) return '';
    if (soft || line.length < narrowest || next.length > line.length + 1) return undefined;
    const glue = glueAt(line, [lines[i - 1]?.length ?? 0, next.length]);
    if (glue === undefined || (complete.test(line) && /^[A-Z]/.test(next))) return undefined;
    return spaced(i) ? ' ' : glue;
  });
}

/** Where the next word would not have fitted, and the line is not full, somebody broke it between words. */
function breaksBetweenWords(line: string, next: string | undefined, width: number): boolean {
  if (next === undefined || line.length >= width - 1) return false;
  const word = next.search(/\s|$/);
  return line.length + 1 + word > width;
}

/** A line is full when the one beside it is as long; one that is shorter by one lost the space in its last column. */
function glueAt({ length }: string, beside: readonly number[]): Glue {
  if (beside.includes(length + 1)) return ' ';
  return beside.includes(length) || usual.has(length) ? '' : undefined;
}
