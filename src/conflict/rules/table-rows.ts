/**
 * A generated table is text: a row a line, and an index that tells which words a text must hold for a row to be worth asking. Of the hundreds of rows
 * a text is asked about only the few whose words it holds are ever read; the rest costs no more than its characters.
 */

/** WordIndex has by the key of their first three characters words in lower case, each with the rows that need it. */
export type WordIndex = Readonly<Record<number, readonly (readonly [word: string, ...rows: number[]])[]>>;

/** keyAt gives the key of the three characters at a place: another one for any three of ASCII. */
export const keyAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 16384 + text.charCodeAt(at + 1) * 128 + text.charCodeAt(at + 2);

/** addNamed adds the rows of every word that stands in a text, which is in lower case. */
export function addNamed(rows: Set<number>, lower: string, index: WordIndex): void {
  for (let at = 0; at + 2 < lower.length; at += 1) {
    const entries = index[keyAt(lower, at)];
    if (entries !== undefined) addEntries(rows, lower, at, entries);
  }
}

function addEntries(rows: Set<number>, lower: string, at: number, entries: NonNullable<WordIndex[number]>): void {
  for (const [word, ...named] of entries) if (lower.startsWith(word, at)) for (const row of named) rows.add(row);
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
