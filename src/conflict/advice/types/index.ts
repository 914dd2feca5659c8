import { apps } from './apps.ts';
import { compute } from './compute.ts';
import { data } from './data.ts';
import { groups } from './groups.ts';
import { network } from './network.ts';
import type { TypeRow } from './row.ts';
import { vaults } from './vaults.ts';

/** typeRows is the table of types: what a person must know of a type to look at it, wait for it and change it. One file a family. */
export const typeRows: readonly TypeRow[] = [...compute, ...network, ...data, ...apps, ...vaults, ...groups];

/** rowsOf gives the rows that speak for a type, its own first, then those of the types above it. */
export function rowsOf(type: string | undefined): readonly TypeRow[] {
  const levels = (type ?? '').toLowerCase().split('/');
  const rows: TypeRow[] = [];
  for (let length = levels.length; length >= 2; length--) {
    const row = typeRows.find((candidate) => candidate.type === levels.slice(0, length).join('/'));
    if (row !== undefined) rows.push(row);
  }
  return rows;
}
