/**
 * A terminal and Windows PowerShell break a line at the width of their window, in the middle of a word. Here such lines become one
 * again, so that no reader has to know of it. Lines that were broken between words stay: to every reader a line end is a space.
 */

/** Widths of windows that nobody has set: 80 and 120, and one less where the last column stays free. */
const usual: ReadonlySet<number> = new Set([79, 80, 119, 120]);
/** No window is narrower. */
const narrowest = 60;

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

/** What stands between the halves of a broken line: nothing, or the space at which it broke; undefined where the next line is one of its own. */
export type Glue = '' | ' ' | undefined;

/** gluesOf gives for each line what joins it to the next. `spaced` tells of a line that it ended in spaces, which were taken off. */
export function gluesOf(lines: readonly string[], spaced: (i: number) => boolean): readonly Glue[] {
  return lines.map((line, i) => {
    const next = lines[i + 1];
    if (next !== undefined && cutId.test(line.slice(-longestId)) && restOfId.test(next.slice(0, longestId))) return '';
    if (line.length < narrowest || next === undefined || next === '' || begins.test(next) || frame.test(line)) return undefined;
    const beside = [lines[i - 1]?.length ?? 0, next.length];
    // A space in the last column is trimmed: the line is one shorter than those around it.
    const trimmed = beside.includes(line.length + 1) && next.length <= line.length + 1;
    const full = trimmed || (beside.includes(line.length) && next.length <= line.length);
    if (!full && !(usual.has(line.length) && next.length <= line.length)) return undefined;
    if (complete.test(line) && (!full || /^[A-Z]/.test(next))) return undefined;
    return trimmed || spaced(i) ? ' ' : '';
  });
}
