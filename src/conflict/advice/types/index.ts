import { apps } from './apps.ts';
import { compute } from './compute.ts';
import { data } from './data.ts';
import { deletedRows } from './deleted.ts';
import { groups } from './groups.ts';
import { network } from './network.ts';
import type { TypeRow } from './row.ts';
import { sizeRows } from './sizes.ts';
import { tokenRows } from './token.ts';
import { usageRows } from './usage.ts';

/**
 * typeRows is the table of types: what a person must know of a type to look at it, wait for it and change it. One file
 * a family, and one for each question that most types answer alike; a type may have a row in several.
 */
export const typeRows: readonly TypeRow[] = [
  ...compute,
  ...network,
  ...data,
  ...apps,
  ...groups,
  ...deletedRows,
  ...usageRows,
  ...sizeRows,
  ...tokenRows,
];

/**
 * rowsOf gives the rows that speak for a type, its own first, then those of the types above it and of its whole
 * provider.
 */
export function rowsOf(type: string | undefined): readonly TypeRow[] {
  const levels = (type ?? '').toLowerCase().split('/');
  const rows: TypeRow[] = [];
  for (let length = levels.length; length >= 1; length--) {
    const name = levels.slice(0, length).join('/');
    rows.push(...typeRows.filter(({ type: own }) => own === name));
  }
  return rows;
}
