import type { Counted } from '../../audit/causes.ts';
import type { Change, Overlap } from '../../audit/model.ts';
import type { Found } from '../../audit/overlaps.ts';
import { GuardError } from '../../guard-error.ts';

/**
 * Whose names a report has. Where people matter, the variable AZURE_CONFLICT_GUARD_CALLERS is `hidden`: a person is
 * `person 1` then, the same one throughout a report and another one in the next; an application keeps its ID. It is no
 * input, because it is a rule of the house rather than of a step: a variable of the organisation, the project or the
 * agent holds for all of them.
 */
const variable = 'AZURE_CONFLICT_GUARD_CALLERS';

type WithOverlaps = Counted & { readonly found: Found };

/**
 * withCallers gives what was counted with the names that may be shown. Throws `GuardError('input')` where the variable
 * has another value.
 */
export function withCallers<C extends WithOverlaps>(counted: C, env: Readonly<Record<string, string | undefined>>): C {
  if (callersOf(env) === 'shown') return counted;
  const people = new Map<string, string>();
  const name = (caller: string): string => {
    if (caller === '' || isApplication(caller)) return caller;
    const known = people.get(caller.toLowerCase()) ?? `person ${people.size + 1}`;
    people.set(caller.toLowerCase(), known);
    return known;
  };
  const change = (of: Change): Change => ({ ...of, caller: name(of.caller) });
  return {
    ...counted,
    byCaller: counted.byCaller.map((each) => ({ ...each, caller: name(each.caller) })),
    byCause: counted.byCause.map((each) => ({ ...each, callers: each.callers.map(name) })),
    found: {
      ...counted.found,
      overlaps: counted.found.overlaps.map(
        (each): Overlap => ({ ...each, first: change(each.first), second: change(each.second) }),
      ),
    },
  };
}

/** callersOf reads the variable. */
export function callersOf(env: Readonly<Record<string, string | undefined>>): 'shown' | 'hidden' {
  const value = (env[variable] ?? '').trim().toLowerCase();
  if (value === '' || value === 'shown') return 'shown';
  if (value === 'hidden') return 'hidden';
  throw new GuardError('input', `${variable} is "${value.slice(0, 60)}": expected shown or hidden.`);
}

/**
 * isApplication tells one from a person: Azure names a person by an address, and an application by the ID of its
 * principal or by its provider.
 */
export const isApplication = (caller: string): boolean =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(caller) || /^microsoft\.[\w./-]+$/i.test(caller);
