import { GuardError } from '../guard-error.ts';
import { oneLine } from '../text/inert.ts';
import { knownLink } from './link.ts';
import type { Report } from './model.ts';
import { reportSchema } from './schema.ts';
import { Misshapen, type Shape, shaped } from './shaped.ts';
import { cut } from './text.ts';

/**
 * readReports reads reports that were kept as JSON: one, or one a line. Such a file comes from anywhere, so nothing of
 * it is taken on trust: it is copied through the schema, and an address in it is a link only where this program makes
 * the same one of what it names. Throws `GuardError`; `name` is how people call the file.
 */
export function readReports(text: string, name: string): readonly Report[] {
  const whole = parsed(text);
  const values =
    whole === undefined
      ? text
          .split(/\r\n|\n|\r/)
          .filter((line) => line.trim() !== '')
          .map(parsed)
      : [whole];
  if (values.length === 0) throw problem(name, 'is empty');
  return values.map((value, index) => reportOf(value, values.length === 1 ? name : `line ${index + 1} of ${name}`));
}

const family = 'azure-conflict-guard/report/';
const root = reportSchema as Shape;

function reportOf(value: unknown, name: string): Report {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  if (typeof schema !== 'string' || !schema.startsWith(family))
    throw problem(name, 'is no report of Azure Conflict Guard');
  if (schema !== `${family}1`)
    throw problem(
      name,
      `is a report of the schema "${cut(oneLine(schema), 80)}", and this version reads "${family}1"`,
      'Take a version of Azure Conflict Guard that is as new as the report.',
    );
  try {
    return relinked(shaped(value, root, root)) as Report;
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    throw problem(
      name,
      `is no whole report: "${cut(oneLine(error.at), 80)}" is not what this version knows there`,
      'A newer version may have made it, or something changed it.',
    );
  }
}

/** relinked keeps an address only where this program would link it. */
function relinked(value: unknown, key = ''): unknown {
  if (Array.isArray(value))
    return key === 'references'
      ? value.filter((item) => knownLink(String(item)) !== undefined)
      : value.map((item) => relinked(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      name === 'link' && knownLink(String(item)) === undefined ? [] : [[name, relinked(item, name)]],
    ),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem(
  name: string,
  what: string,
  hint = 'Accepted is what --json prints, or the file that the output `report` names.',
): GuardError {
  return new GuardError('input', `${oneLine(name)} ${what}.`, { hint });
}
