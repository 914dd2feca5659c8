import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Declaration, DeclaredConcurrency, Told } from '../../ports/queue.ts';
import { asFields, asText, type Fields } from '../untyped.ts';
import { plain } from '../words.ts';

/** WorkflowPlace is where the workflow file of a run lies. */
export interface WorkflowPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** GitHub takes no larger workflow file: https://docs.github.com/actions/reference/limits. In bytes, generously. */
const largestFile = 512 * 1024;

/**
 * workflowPlace reads GITHUB_WORKFLOW_REF, `owner/name/.github/workflows/file.yml@refs/heads/main`. Undefined where the
 * run is of no file in a repository, as those are that GitHub makes itself (`dynamic/…`).
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function workflowPlace(workflowRef: string): WorkflowPlace | undefined {
  const parts = /^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^/]+?\.ya?ml)@(.+)$/is.exec(workflowRef);
  const [, repository, path, ref] = parts ?? [];
  return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}

/** checkedOutFile is the text of a file in the workspace; undefined where there is none that can be read. */
export function checkedOutFile(workspace: string, path: string): string | undefined {
  if (workspace === '') return undefined;
  const full = join(workspace, path);
  try {
    const found = statSync(full);
    return found.isFile() && found.size <= largestFile ? readFileSync(full, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * declaredIn reads the `concurrency` of a workflow and of one of its jobs, as GitHub's workflow syntax has it, with
 * expressions left as they stand. A job that is not in the file, or that only calls another workflow, is one of a
 * called workflow: a job is told the file of the caller alone. It cannot be seen where a job of the called workflow has
 * the key of a job of the caller that has steps of its own.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#concurrency
 */
export async function declaredIn(text: string, file: string, jobKey: string): Promise<Told<DeclaredConcurrency>> {
  if (Buffer.byteLength(text) > largestFile)
    return { status: 'failed', detail: `${named(file)} is larger than a workflow file may be` };
  const parsed = await yamlOf(text);
  if (parsed.status !== 'read')
    return { status: parsed.status, detail: `${named(file)} cannot be read as YAML: ${parsed.detail}` };
  const workflow = asFields(parsed.value);
  const jobs = asFields(own(workflow, 'jobs'));
  const job = own(jobs, jobKey);
  if (job === undefined || own(asFields(job), 'uses') !== undefined)
    return { status: 'unsupported', detail: notThere(file, jobKey) };
  const ofWorkflow = declarationOf(own(workflow, 'concurrency'));
  const ofJob = declarationOf(own(asFields(job), 'concurrency'));
  if (ofWorkflow === 'strange' || ofJob === 'strange') {
    return {
      status: 'failed',
      detail: `A \`concurrency\` of ${named(file)} is neither a name nor a mapping with \`group\``,
    };
  }
  return {
    status: 'read',
    value: {
      file,
      ...(ofWorkflow === undefined ? {} : { workflow: ofWorkflow }),
      ...(ofJob === undefined ? {} : { job: ofJob }),
    },
  };
}

function notThere(file: string, jobKey: string): string {
  if (jobKey === '') return `Which job of ${named(file)} this is cannot be told: GITHUB_JOB is empty`;
  return (
    `What concurrency the job "${plain(jobKey, 100)}" declares cannot be told: it has no steps in ${named(file)}, ` +
    'so it seems to be of a called (reusable) workflow, and GitHub names only the file of the caller'
  );
}

const mostAliases = 200;

const named = (file: string): string => plain(file, 160);

async function yamlOf(text: string): Promise<Told<unknown>> {
  const { parseDocument, visit } = await import('yaml');
  try {
    // Failsafe: every scalar stays the text that it is in the file. Keys are not compared with each other, which would
    // take quadratic time, and GitHub refuses a file with a key given twice.
    const document = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error !== undefined) return { status: 'failed', detail: plain(error.message) };
    // To follow one alias, the whole document is walked through.
    let aliases = 0;
    visit(document, {
      Alias: () => {
        aliases += 1;
      },
    });
    if (aliases > mostAliases) return { status: 'failed', detail: `it has more than ${mostAliases} aliases` };
    return { status: 'read', value: document.toJS({ maxAliasCount: mostAliases }) };
  } catch (error) {
    // Too many aliases, or nested deeper than the stack.
    return { status: 'failed', detail: plain(error instanceof Error ? error.message : String(error)) };
  }
}

function declarationOf(value: unknown): Declaration | 'strange' | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return { group: value, cancelInProgress: 'false', queue: '' };
  const fields = asFields(value);
  const group = asText(own(fields, 'group'));
  const cancel = own(fields, 'cancel-in-progress') ?? '';
  const queue = own(fields, 'queue') ?? '';
  if (group === undefined || typeof cancel !== 'string' || typeof queue !== 'string') return 'strange';
  return { group, cancelInProgress: cancel === '' ? 'false' : cancel, queue };
}

/** A job may be named `constructor`. */
function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
