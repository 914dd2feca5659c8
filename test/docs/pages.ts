import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/root.ts';

/** Block is one piece of code on a page, or a whole example file. */
export interface Block {
  /** `docs/run.md, line 12`. */
  readonly at: string;
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

const below = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  );

/** pages are those that a user reads, from the root of the project. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'extension/overview.md',
  ...[...below('docs'), ...below('examples')].filter((name) => name.endsWith('.md')).sort(),
];

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8').replaceAll('\r\n', '\n');

/** In a list a block stands indented, and its lines with it. */
function blocksOf(page: string): readonly Block[] {
  const text = textOf(page);
  return [...text.matchAll(/^( *)```([\w-]*)\n(.*?)^\1```$/gms)].map(
    ([, indent = '', language = '', code = ''], index) => {
      const start = [...text.matchAll(/^( *)```([\w-]*)\n(.*?)^\1```$/gms)][index]?.index ?? 0;
      const line = text.slice(0, start).split('\n').length + 1;
      const own = code.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
      return { at: `${page}, line ${line}`, page, language, text: own };
    },
  );
}

/** blocks are all pieces of code of all pages, the example workflows and pipelines, and our own workflows. */
export const blocks: readonly Block[] = [
  ...pages.flatMap(blocksOf),
  ...[...below('examples'), ...below('.github/workflows')]
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((page) => ({ at: page, page, language: 'yaml', text: textOf(page) })),
];

/** Step is an entry of `steps` on either platform. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly task?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** objects goes through every object of a document, outermost first. */
export function* objects(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const each of Object.values(value)) yield* objects(each);
}

export type Platform = 'github' | 'pipelines';

/** platformOf says whose a YAML block is: a task, a script or a stage is of Azure Pipelines. */
export function platformOf(text: string): Platform {
  const own = [...objects(parse(text))];
  return own.some(
    (each) => 'task' in each || 'script' in each || 'stages' in each || 'pool' in each || 'vmImage' in each,
  )
    ? 'pipelines'
    : 'github';
}

/** workflowOf makes a whole workflow of a block that shows a part of one. */
export function workflowOf(text: string): string {
  const value: unknown = parse(text);
  const indented = (by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
  const head = 'name: Part\non: workflow_dispatch\n';
  const job = `${head}jobs:\n  part:\n    runs-on: ubuntu-latest\n`;
  if (Array.isArray(value)) return `${job}    steps:\n${indented(6)}`;
  const part = (value ?? {}) as Readonly<Record<string, unknown>>;
  if ('on' in part) return text;
  if ('jobs' in part) return `${head}${text}`;
  if ('steps' in part) return `${job}${indented(4)}`;
  return `${job}${indented(4)}    steps:\n      - run: echo part\n`;
}

/** linksOf gives the addresses of links and pictures of a page, without those in code. */
export function linksOf(page: string): readonly { readonly to: string; readonly anchor: string | undefined }[] {
  const prose = textOf(page)
    .replaceAll(/^( *)```.*?^\1```$/gms, '')
    .replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => {
    const [path = '', anchor] = address.split('#');
    const outside = /^[a-z]+:/.test(address);
    return {
      to: outside ? address : path === '' ? page : relative(root, join(root, dirname(page), path)),
      anchor: outside ? undefined : anchor,
    };
  });
}

/**
 * anchorsOf gives the anchors that GitHub makes of the headings:
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links
 */
export function anchorsOf(page: string): ReadonlySet<string> {
  const headings = textOf(page)
    .replaceAll(/^( *)```.*?^\1```$/gms, '')
    .matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
