/**
 * A generated table is text: a row a line, and an index that tells which words a text must hold for a row to be worth
 * asking. Of the hundreds of rows a text is asked about only the few whose words it holds are ever read; the rest costs
 * no more than its characters.
 */

/** WordIndex has by a hash of their first three characters words in lower case, each with the rows that need it. */
export type WordIndex = Readonly<Record<number, readonly Entry[]>>;

type Entry = readonly [word: string, ...rows: number[]];

/**
 * hashAt gives the hash of the three characters at a place: few enough for a list that is looked up fast, and many
 * enough to part words.
 */
export const hashAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 1369 + text.charCodeAt(at + 1) * 37 + text.charCodeAt(at + 2)) & 0xfff;

/** addNamed adds the rows of every word that stands in a text, which is in lower case. */
export function addNamed(rows: Set<number>, lower: string, index: WordIndex): void {
  for (let at = 0; at + 2 < lower.length; at += 1) {
    const entries = index[hashAt(lower, at)];
    if (entries !== undefined) addEntries(rows, lower, at, entries);
  }
}

/** Not in the loop above: V8 would optimize all of it in the middle of a small log, which costs more than it saves. */
function addEntries(rows: Set<number>, lower: string, at: number, entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (!lower.startsWith(entry[0], at)) continue;
    for (let each = 1; each < entry.length; each += 1) rows.add(entry[each] as number);
  }
}

/** rowsOf gives the rows of a table by their number, each read when it is first asked for. */
export function rowsOf<Row>(table: string, read: (json: string) => Row): (row: number) => Row {
  const texts = table.split('\n');
  const known = new Map<number, Row>();
  return (row) => {
    const found = known.get(row) ?? read(texts[row] ?? '');
    known.set(row, found);
    return found;
  };
}
