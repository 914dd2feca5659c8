import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { stepsFor } from '../../src/conflict/advice/advise.ts';
import { adviceFor, entries } from '../../src/conflict/advice/index.ts';
import type { AdviceContext, Step } from '../../src/conflict/advice/model.ts';
import { toolRows } from '../../src/conflict/advice/tools/index.ts';
import { typeRows } from '../../src/conflict/advice/types/index.ts';
import type { Reason } from '../../src/conflict/taxonomy.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import { canceledText } from '../../src/modes/post/present.ts';
import { root } from '../lib/root.ts';
import {
  allFacts,
  factsOf,
  type Knowledge,
  moreFacts,
  type Situation,
  scopeSituations,
  situationsOf,
  toldByTools,
} from './contexts.ts';

/** Tool is what reads the line: bash with az in it, PowerShell, or bash with another program. */
export type Tool = 'az' | 'powershell' | 'other';

/** Printed is one command that people can be told to paste, once, with everything that prints it. */
export interface Printed {
  readonly tool: Tool;
  readonly line: string;
  /** The sentences above it. */
  readonly texts: readonly string[];
  /** What prints it: a reason, a row of the gate, the end of a job, a page. */
  readonly from: readonly string[];
  readonly types: readonly string[];
  readonly known: readonly Knowledge[];
  /** What the step calls itself: a look, a wait or an act. */
  readonly kinds: readonly string[];
  /** Placeholders that stand for what was known. */
  readonly lost: readonly string[];
}

/** The types that a condition of the advice names, and those that have a row in the table of types. */
const namedTypes = (): ReadonlySet<string> =>
  new Set(patternsIn(entries, 'types').map((pattern) => pattern.replace(/\/\*$/, '')));
const tableTypes = (): ReadonlySet<string> => new Set(typeRows.map(({ type }) => type));

/**
 * typesOf gives every resource type that advice or a row of the gate tells apart, in Azure's spelling where that is
 * known.
 */
export function typesOf(): readonly string[] {
  const spelled = new Map(typeGates.map(({ type }) => [type.toLowerCase(), type]));
  // A row of a whole provider speaks for the types that have none.
  const types = [...namedTypes(), ...tableTypes()].map((type) => (type.includes('/') ? type : `${type}/things`));
  for (const type of types) if (!spelled.has(type)) spelled.set(type, type);
  return [...spelled.values()].filter((type) => type.includes('/'));
}

/** patternsIn walks the data of the advice for `only: { types }` or `only: { codes }`, wherever it stands. */
function patternsIn(value: unknown, key: 'types' | 'codes'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const words = (value as Readonly<Record<string, unknown>>)[key];
  const own = Array.isArray(words) ? words.filter((each) => typeof each === 'string') : [];
  return [...own, ...Object.values(value).flatMap((each) => patternsIn(each, key))];
}

const tools = [...toolRows.map(({ tool }) => tool), 'helm'];

type Told = 'texts' | 'from' | 'types' | 'known' | 'kinds' | 'lost';

/** What must not stand as a placeholder where it is known. */
const knownBy: Readonly<Record<Knowledge, readonly string[]>> = {
  'whole ID': ['<resource-id>', '<name>', '<resource-group>', '<subscription-id>'],
  'masked subscription': ['<resource-id>', '<name>', '<resource-group>'],
  'group, type and name': ['<resource-id>', '<name>', '<resource-group>'],
  'type and name': [],
  name: [],
  nothing: [],
};

/**
 * Placeholders that stand for something else than the resource at hand: its group is not known by that of the resource.
 */
const another = /<(?:disk-name|vm-name|vm-resource-id|storage-account|image-name|dependency-resource-id)>/;

/**
 * lostIn gives the placeholder that stands for what is known. Nothing of a child is known for sure without an ID, what
 * hangs on the subscription has no group, and programs other than az and PowerShell take whole IDs only, and have names
 * of their own.
 */
function lostIn(tool: Tool, line: string, { about, known }: Pick<Situation, 'about' | 'known'>): string | undefined {
  if (tool === 'other' || about.startsWith('/') || another.test(line)) return undefined;
  if (/\/locations(?:\/|$)/i.test(about))
    return knownBy[known].length === 4 && line.includes('<resource-id>') ? '<resource-id>' : undefined;
  if (known === 'group, type and name' && about.split('/').length > 2) return undefined;
  return knownBy[known].find((placeholder) => line.includes(placeholder));
}

const emptySets = (): Record<Told, Set<string>> => ({
  texts: new Set(),
  from: new Set(),
  types: new Set(),
  known: new Set(),
  kinds: new Set(),
  lost: new Set(),
});

/** Collector keeps each line once. */
class Collector {
  private readonly lines = new Map<string, { tool: Tool; line: string; sets: Record<Told, Set<string>> }>();

  add(step: Step, from: string, { about, known }: Pick<Situation, 'about' | 'known'>): void {
    const { az, powershell, command, text } = step;
    for (const [tool, line] of [
      ['az', az],
      ['powershell', powershell],
      [command?.startsWith('az ') === true ? 'az' : 'other', command],
    ] as const) {
      if (line === undefined) continue;
      const key = `${tool} ${line}`;
      const entry = this.lines.get(key) ?? { tool, line, sets: emptySets() };
      this.lines.set(key, entry);
      entry.sets.texts.add(text);
      entry.sets.from.add(from);
      entry.sets.types.add(about);
      entry.sets.known.add(known);
      if (step.kind !== undefined) entry.sets.kinds.add(step.kind);
      const lost = lostIn(tool, line, { about, known });
      if (lost !== undefined) entry.sets.lost.add(`${lost}, although the ${known} of ${about} was known`);
    }
  }

  all(): readonly Printed[] {
    return [...this.lines.values()].map(({ tool, line, sets }) => ({
      tool,
      line,
      texts: [...sets.texts],
      from: [...sets.from],
      types: [...sets.types],
      known: [...sets.known] as Knowledge[],
      kinds: [...sets.kinds],
      lost: [...sets.lost],
    }));
  }
}

/** The operations that some advice tells apart. */
const operations = ['az vm resize', 'az deployment'];

type Extra = Partial<AdviceContext> & Pick<AdviceContext, 'facts'>;

/**
 * triesOf gives what is asked of every reason: each type as far as it is known, and for a few resources the facts one
 * by one, the tools and the operations.
 */
function triesOf(types: readonly string[]): readonly (readonly [Situation, Extra])[] {
  const isIn = (set: ReadonlySet<string>, type: string): boolean => {
    const levels = type.toLowerCase().split('/');
    // A row of a whole provider is tried with one type of it that has no other row.
    return levels.at(-1) === 'things' || levels.some((_, at) => at > 0 && set.has(levels.slice(0, at + 1).join('/')));
  };
  const [table, named] = [tableTypes(), namedTypes()];
  const isTold = (type: string): boolean => isIn(table, type) || isIn(named, type);
  // Where nothing is known of a type, its ID alone makes a difference; where a condition names it only, with and
  // without a subscription.
  const statesOf = (type: string): number => (isIn(table, type) ? 4 : isIn(named, type) ? 2 : 1);
  const everywhere = [...types.flatMap((type) => situationsOf(type).slice(0, statesOf(type))), ...scopeSituations];
  const few = [...situationsOf('Microsoft.Compute/virtualMachines'), ...scopeSituations];
  const bare = few.filter(
    ({ known, about }) => known === 'nothing' || (known === 'whole ID' && !about.startsWith('/')),
  );
  const special: readonly Partial<AdviceContext>[] = [
    ...operations.map((operation) => ({ operation })),
    ...tools.map((tool) => ({ tool })),
  ];
  return [
    ...everywhere.map((each) => [each, { facts: {} }] as const),
    ...everywhere
      .filter(({ known, about }) => known === 'whole ID' && isTold(about))
      .map((each) => [each, { facts: factsOf(each.about) }] as const),
    ...few.flatMap((each) => special.map((extra) => [each, { ...extra, facts: allFacts }] as const)),
    ...bare.flatMap((each) => special.map((extra) => [each, { ...extra, facts: {} }] as const)),
    ...few.flatMap((each) => toldByTools.map((extra) => [each, extra] as const)),
    ...bare.flatMap((each) =>
      [...Object.entries(allFacts), ...moreFacts].map(([key, value]) => [each, { facts: { [key]: value } }] as const),
    ),
    ...few.flatMap((each) => patternsIn(entries, 'codes').map((code) => [each, { facts: {}, code }] as const)),
  ];
}

function collectAdvice(collector: Collector): void {
  const tries = triesOf(typesOf());
  for (const reason of Object.keys(entries) as Reason[])
    for (const [situation, extra] of tries)
      for (const step of adviceFor(reason, { ...situation.context, ...extra }).steps)
        collector.add(step, `advice ${reason}`, situation);
}

function collectGate(collector: Collector): void {
  for (const { type, operations: verbs } of typeGates) {
    for (const situation of situationsOf(type).filter(({ known }) => known === 'whole ID'))
      for (const [verb, gate] of Object.entries(verbs))
        for (const { step } of gate.needs) {
          if (step === undefined) continue;
          const context: AdviceContext = { ...situation.context, operation: verb, facts: {} };
          for (const filled of stepsFor([step], context)) collector.add(filled, `gate ${type} ${verb}`, situation);
        }
  }
}

/** What the end of a canceled job says of a deployment that still runs is markdown: its commands stand in fences. */
function collectJobEnd(collector: Collector): void {
  for (const { about, known, context } of [...situationsOf('Microsoft.Resources/deployments'), ...scopeSituations]) {
    if (context.id === undefined || context.id.masked || !/\/deployments\//i.test(context.id.id)) continue;
    const { id, name } = context.id;
    const running = { id, name, state: 'Running', touches: { status: 'empty', whole: true } } as never;
    const markdown = canceledText(
      {
        targets: [],
        active: [{ name: 'shop-rg', signal: { status: 'read', value: [running], whole: true } }],
        moreScopes: 0,
      } as never,
      0,
    );
    for (const { line, tool } of fencedIn(String(markdown)))
      collector.add({ text: 'at the end of a canceled job', [tool]: line }, 'job end', { about, known });
  }
}

/**
 * Pages that people read. Their fences hold whole scripts: only the lines that begin with one of the tools are commands
 * to judge.
 */
const pages = (): readonly string[] =>
  globSync(['README.md', 'docs/**/*.md', 'examples/**/*.{md,yml}'], { cwd: root }).sort();

function collectPages(collector: Collector): void {
  for (const page of pages()) {
    const text = withVariables(readFileSync(join(root, page), 'utf8'));
    for (const { line, tool } of page.endsWith('.yml') ? commandsIn(text) : fencedIn(text))
      collector.add({ text: page, [tool]: line }, page, { about: page, known: 'nothing' });
  }
}

interface Command {
  readonly line: string;
  readonly tool: 'az' | 'powershell';
}

/**
 * fencedIn gives the lines of code fences that az or PowerShell reads, those that go on over several lines put
 * together.
 */
export function fencedIn(markdown: string): readonly Command[] {
  return [...markdown.matchAll(/^[ \t]*(?:- )?```[a-z]*\n(.*?)^[ \t]*```/gms)].flatMap((fence) =>
    commandsIn(fence[1] ?? ''),
  );
}

/** A workflow defines its variables above its commands; what the platform sets are numbers here. */
function withVariables(text: string): string {
  const defined = new Map(
    [...text.matchAll(/^\s+(\w+): (\/subscriptions\/\S+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  return text.replaceAll(
    /\$\(([\w.]+)\)|\$\{\{ env\.(\w+) \}\}|\$([A-Z_]+)\b/g,
    (_, ...names: (string | undefined)[]) => defined.get(names.find(Boolean) ?? '') ?? '42',
  );
}

/** In a workflow or a pipeline a command may stand behind the key that runs it, and before a pipe. */
function commandsIn(script: string): readonly Command[] {
  const lines = script.replace(/ *[\\`]\n\s*/g, ' ').split('\n');
  return lines.flatMap((each): readonly Command[] => {
    const line = each.trim().replace(/^(?:- )?(?:run|script|inlineScript|Inline): | 2>&1 \| .*$/g, '');
    if (/^az [a-z]/.test(line)) return [{ line, tool: 'az' }];
    return /^(?:\(|\$\w+ = )?[A-Z][a-z]+-Az[A-Z]/.test(line) ? [{ line, tool: 'powershell' }] : [];
  });
}

/**
 * printable gives every command that people can be told to paste: the advice of every reason on every type, the rows of
 * the gate, the end of a job, the pages.
 */
export function printable(): readonly Printed[] {
  const collector = new Collector();
  collectAdvice(collector);
  collectGate(collector);
  collectJobEnd(collector);
  collectPages(collector);
  return collector.all();
}
