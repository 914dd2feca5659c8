/**
 * Where the next ID of a list begins. What merely holds a comma, a semicolon or a space is a name:
 * `Compute;shop-rg;api-01` is one of a backup vault.
 */
const NEXT = /(?<![,;\s])[,;\s]+(?=["'`]?\/(?:subscriptions|providers)\/)/i;

/**
 * separateIds gives the IDs that stand on one line: apart by commas, semicolons, tabs or spaces, as YAML's `>` folds
 * lines into one. It cuts only where what follows begins an ID, and reads none of them: what holds no ID comes back as
 * it is, for the reader to refuse.
 */
export function separateIds(line: string): readonly string[] {
  const pieces = line.split(NEXT).map((piece) => piece.replace(/^[,;\s]+/, '').replace(/(?<![,;\s])[,;\s]+$/, ''));
  const ids = pieces.filter((piece) => piece !== '');
  return ids.length === 0 ? [line] : ids;
}
