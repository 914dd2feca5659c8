import type { Declaration, DeclaredConcurrency } from '../../ports/queue.ts';
import { isKey, keyEncloses } from '../../serialize/key.ts';

/**
 * declaredNotes says what the declared `concurrency` of a workflow should do better for a job that changes Azure.
 * `group` is the key of its targets.
 */
export function declaredNotes({ file, workflow, job }: DeclaredConcurrency, group: string): readonly string[] {
  const places = [
    ['workflow', workflow],
    ['job', job],
  ] as const;
  return places.flatMap(([where, declaration]) =>
    declaration === undefined ? [] : notesOf(`the ${where} in ${file}`, declaration, group),
  );
}

function notesOf(
  where: string,
  { group: declared, cancelInProgress, queue }: Declaration,
  group: string,
): readonly string[] {
  return [
    // https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
    ...(isTrue(cancelInProgress)
      ? [
          `\`cancel-in-progress\` of ${where} is on: it ends the job of an earlier run and leaves the operation of that run in Azure running. Set it to \`false\` for a job that changes Azure.`,
        ]
      : []),
    ...(queue === '' && !isTrue(cancelInProgress)
      ? [
          `${capital(where)} gives no \`queue\`: only one run waits, and a newer one cancels it. \`queue: max\` lets each have its turn.`,
        ]
      : []),
    ...coverNotes(where, declared, group),
  ];
}

/**
 * A fixed name either covers the targets or does not. An expression that looks at nothing that depends on them cannot.
 */
function coverNotes(where: string, declared: string, group: string): readonly string[] {
  if (declared === '' || group === '') return [];
  if (!declared.includes('${{')) {
    if (isKey(declared) && !keyEncloses(declared, group))
      return [`The group of ${where}, \`${declared}\`, does not cover the targets of this step.`];
    return [];
  }
  if (/\bneeds\.|\binputs\.|\bvars\.|\bmatrix\./.test(declared) || declared.toLowerCase().includes(group.toLowerCase()))
    return [];
  return [
    `The group of ${where}, \`${declared}\`, depends on nothing that tells the resources: runs of other branches or workflows get another group.`,
  ];
}

/** An expression that is not a plain `true` may be false here: only what is certain is warned of. */
const isTrue = (text: string): boolean => /^(?:true|\$\{\{\s*true\s*\}\})$/i.test(text.trim());
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
