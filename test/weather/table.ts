/** Cell is what one signal came to in one weather. */
export interface Cell {
  readonly signal: string;
  readonly weather: string;
  /** In a few words: `unknown`, `clear, not read`. */
  readonly came: string;
}

/** countsTable counts what the cells of each signal came to, as a table in markdown. */
export function countsTable(cells: readonly Cell[]): string {
  const columns = [...new Set(cells.map(({ came }) => came))].sort();
  const signals = [...new Set(cells.map(({ signal }) => signal))];
  const count = (test: (cell: Cell) => boolean): string => String(cells.filter(test).length || '');
  const rows = signals.map((signal) => [
    signal,
    count((cell) => cell.signal === signal),
    ...columns.map((came) => count((cell) => cell.signal === signal && cell.came === came)),
  ]);
  const total = ['all', String(cells.length), ...columns.map((came) => count((cell) => cell.came === came))];
  const line = (words: readonly string[]): string => `| ${words.join(' | ')} |`;
  const head = ['signal', 'weathers', ...columns];
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line), line(total)].join(
    '\n',
  );
}

/** tellTable prints the table where `WEATHER_TABLE` asks for it. */
export function tellTable(cells: readonly Cell[]): void {
  if ((process.env.WEATHER_TABLE ?? '') !== '' && cells.length > 0) process.stdout.write(`${countsTable(cells)}\n`);
}
