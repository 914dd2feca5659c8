import { separateIds } from '../../arm/id-list.ts';
import { type ResourceId, validateResourceId } from '../../arm/resource-id.ts';
import { GuardError } from '../../guard-error.ts';
import { linesWithFiles } from '../../hosts/list-file.ts';
import { readInputs, shownName } from '../../hosts/parse.ts';
import type { Host } from '../../ports/host.ts';

/**
 * What the inputs `resource-id` and `operation` say: one ID a line, or a list of them on one, or `@file`; one operation
 * for all, or one beside each ID. Every mode reads its targets here.
 */

/**
 * targetIds gives the IDs of the input `resource-id`, in its order. Throws `GuardError('input')` on the first that is
 * none.
 */
export function targetIds(host: Pick<Host, 'kind' | 'input'>): readonly ResourceId[] {
  const inputs = readInputs(host);
  const name = shownName(host.kind, 'resource-id');
  const lines = linesWithFiles(inputs.lines('resource-id'), name);
  return lines.flatMap(({ text, place }) =>
    separateIds(text).map((id) => {
      const checked = validateResourceId(id);
      if (!('problem' in checked)) return checked.resource;
      // What a file holds is not repeated: whoever may name one could read it so.
      if (place !== undefined) throw new GuardError('input', `Input "${name}": ${place} is no full ARM resource ID.`);
      throw inputs.problem('resource-id', id, 'a full ARM resource ID', checked.problem);
    }),
  );
}

/**
 * operationWords gives the word of the input `operation` for each of some targets. Words stand apart as IDs do, by
 * line, comma, semicolon or tab; a space stands in `power off` as well as between two words that YAML folded, so it
 * parts them only where that gives one for each target and `known` knows no such word. Throws `GuardError('input')`.
 */
export function operationWords(
  host: Pick<Host, 'kind' | 'input'>,
  targets: readonly ResourceId[],
  known: (word: string, target: ResourceId) => boolean,
): readonly string[] {
  const inputs = readInputs(host);
  const words = inputs.lines('operation').flatMap((line) => split(line, /[,;\t]+/));
  const [only] = words;
  const folded = words.flatMap((word) => split(word, /\s+/));
  const isOne =
    only !== undefined &&
    words.length === 1 &&
    (targets.length === 1 || folded.length !== targets.length || targets.some((target) => known(only, target)));
  if (isOne) return targets.map(() => only);
  const each = [words, folded].find(({ length }) => length === targets.length);
  if (each !== undefined) return each;
  throw inputs.problem(
    'operation',
    words.join(', '),
    `one operation for all resources, or one a line for each of the ${targets.length}`,
  );
}

const split = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
