import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AzureError } from '../../src/conflict/azure-error.ts';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { collector, type Finding } from '../../src/conflict/findings.ts';
import { type Features, featuresOf } from '../../src/conflict/fitted/features.ts';
import { type Label, labels } from '../../src/conflict/fitted/labels.ts';
import { saysFailure } from '../../src/conflict/fitted/lines.ts';
import { judgedOf } from '../../src/conflict/fitted/opinion.ts';
import { type ConflictClass, classOf, conflictClasses } from '../../src/conflict/taxonomy.ts';
import { sentences } from '../../test/conflict/examples/sentences.ts';
import { azureTraps, nestedTraps, quietTraps } from '../../test/conflict/examples/traps.ts';
import { examples } from '../../test/conflict/examples.ts';
import { root } from '../lib/root.ts';
import { told } from './forms.ts';

/** Row is a labelled text. */
export interface Row {
  /** The file or the list that it is from: what cross-validation leaves out as a whole. */
  readonly set: string;
  readonly id: string;
  readonly text: string;
  readonly class: ConflictClass;
  /** Which labels the class stands for: a file that only says "none" does not tell whose text it is. */
  readonly labels: readonly Label[];
  /** Where a row is from within its set (a repository), if it tells. */
  readonly source?: string;
  /** The project's own: trained on, never measured on. */
  readonly own: boolean;
}

/**
 * rowsOf reads labelled texts: `.jsonl` files, or the ones in a folder, with `text` (or a recorded response), `class`,
 * and `ambiguous` where nobody can tell.
 */
export function rowsOf(path: string): readonly Row[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.filter((file) => file.endsWith('.jsonl')).flatMap(rowsOfFile);
}

function rowsOfFile(file: string): readonly Row[] {
  const set = basename(file, '.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .flatMap((row) => {
      const { id, class: name, ambiguous, source, provider } = row;
      const text = typeof row.text === 'string' ? row.text : asHttp(row);
      if (text === undefined || ambiguous === true || !isClass(name)) return [];
      const from = typeof source === 'string' ? source : typeof provider === 'string' ? provider : undefined;
      return [
        {
          set,
          id: String(id),
          text,
          class: name,
          labels: labelsOf(name),
          own: false,
          ...(from === undefined ? {} : { source: from }),
        },
      ];
    });
}

const isClass = (name: unknown): name is ConflictClass => conflictClasses.some((known) => known === name);

const labelsOf = (name: ConflictClass): readonly Label[] => (name === 'none' ? ['none', 'foreign', 'quiet'] : [name]);

function asHttp({ method, url, status, headers, body }: Readonly<Record<string, unknown>>): string | undefined {
  if (status === undefined || body === undefined) return undefined;
  const heads = Object.entries((headers ?? {}) as Readonly<Record<string, string>>).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [
    `${method} ${url}`,
    `HTTP/1.1 ${status}`,
    ...heads,
    '',
    typeof body === 'string' ? body : JSON.stringify(body),
  ].join('\n');
}

/**
 * ownRows are the project's: `azure.txt` in several tools' forms, `tools.txt` and `others.txt` as they stand, and the
 * examples and traps of the rules.
 */
export function ownRows(): readonly Row[] {
  const own = (set: string, label: Label, text: string, i: number): Row => {
    return { set, id: `${set}-${i}`, text, class: isClass(label) ? label : 'none', labels: [label], own: true };
  };
  return [
    ...sections('azure.txt').flatMap(({ label, text }, i) =>
      told(text, label).map((form) => own('azure', label, form, i)),
    ),
    ...sections('tools.txt').map(({ label, text }, i) => own('tools', label, text, i)),
    ...sections('others.txt').map(({ label, text }, i) => own('others', label, text, i)),
    ...Object.entries(sentences).flatMap(([label, rows]) =>
      rows.flatMap(([code, message], i) =>
        told(`${code}: ${message}`, label as Label).map((form) => own('sentences', label as Label, form, i)),
      ),
    ),
    ...prose().map((text, i) => own('prose', 'quiet', text, i)),
    ...examples.map(({ reason, text }, i) => own('examples', classOf(reason), text, i)),
    ...[...azureTraps, ...nestedTraps].flatMap(({ reason, text }, i) =>
      reason === undefined ? [] : own('traps', classOf(reason), text, i),
    ),
    ...quietTraps.map(({ text }, i) => ({
      ...own('quiet-traps', 'quiet', text, i),
      labels: ['foreign', 'quiet'] as const,
    })),
  ];
}

/** The project's own documentation speaks of nothing but conflicts, and nothing fails in it. */
function prose(): readonly string[] {
  return ['README.md', 'docs/troubleshooting.md', 'docs/security.md', 'CONTRIBUTING.md', 'docs/concurrency-key.md']
    .flatMap((name) => readFileSync(join(root, name), 'utf8').split(/\n\s*\n/))
    .filter((text) => saysFailure(text) && !text.startsWith('```'))
    .map((text) => text.slice(0, 600));
}

/** A file of texts: `## label`, then one text a line; `⏎` is a line end in it. */
function sections(name: string): readonly { readonly label: Label; readonly text: string }[] {
  let label: Label = 'none';
  return readFileSync(join(root, 'scripts/fit', name), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const heading = labels.find((known) => line === `## ${known}`);
      label = heading ?? label;
      return heading !== undefined || line.trim() === '' ? [] : [{ label, text: line.replaceAll('⏎', '\n') }];
    });
}

/** Case is a failure of a row as the model sees it, with what it should say. */
export interface Case {
  readonly features: Features;
  readonly labels: readonly Label[];
}

/**
 * casesOf gives what a row teaches: its root cause; of a text that is no conflict, every error; where no error is
 * found, the whole text.
 */
export function casesOf({ text, class: name, labels: wanted }: Row): readonly Case[] {
  const errors = errorsIn({ text, line: 1 });
  const found = findingsIn(text);
  const root = found[0]?.error ?? errors[0];
  const teaching = root === undefined ? [] : name === 'none' ? errors.slice(0, 4) : [root];
  if (teaching.length === 0) return [{ features: featuresOf(judgedOf(unread(text))), labels: wanted }];
  return teaching.map((error) => ({ features: featuresOf(judgedOf(error)), labels: wanted }));
}

/** A text in which no reader finds an error. */
function unread(text: string): AzureError {
  const raw = text.slice(0, 4000);
  return {
    codePath: [],
    message: '',
    outerMessages: [],
    line: 1,
    block: 1,
    step: 1,
    raw,
    form: 'loose',
    bare: true,
    whose: { for: [], against: [] },
  };
}

/** findingsIn is what the rules alone say. */
export function findingsIn(text: string): readonly Finding[] {
  const found = collector();
  found.add(errorsIn({ text, line: 1 }), 'row');
  return found.finish();
}
