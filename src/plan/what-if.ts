import type { ResourceId } from '../arm/resource-id.ts';
import { type Change, type Changes, plainChange } from './change.ts';
import { validId } from './ids.ts';
import { elementsOf, kindOf, membersOf, parsed, type Slice } from './json/slices.ts';
import type { Unmapped } from './model.ts';
import { shown } from './terraform/address.ts';
import { at, bag, list, text } from './untyped.ts';
import { studyArm } from './verbs/arm.ts';
import type { Sides } from './verbs/row.ts';

/**
 * Reads the result of a what-if: az, REST, PowerShell, and of a deployment stack.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-what-if
 */
export function readWhatIf({ changes, potential, denySettings, around }: WhatIf): Changes {
  const made: Change[] = [];
  const unmapped: Unmapped[] = [];
  let count = 0;
  for (const [slice, certain] of [
    [changes, true],
    [potential, false],
  ] as const) {
    for (const element of elementsOf(slice)) {
      const read = readChange(parsed(element), certain);
      if (read === undefined) continue;
      if ('why' in read) unmapped.push(read);
      else made.push(read);
      if (!('why' in read) || read.counts) count += 1;
    }
  }
  const incomplete = whyIncomplete(around);
  return {
    changes: count,
    list: made,
    unmapped: unmapped.map(({ address, type, why }) => ({ address, type, why })),
    notes: settingsNotes(denySettings),
    ...(incomplete === undefined ? {} : { incomplete }),
    needsSubscription: false,
    usesGivenSubscription: false,
  };
}

/** Members by their name in lower case: PowerShell writes them in its own casing. */
export function loose(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(bag(value)).map(([name, member]) => [name.toLowerCase(), member]));
}

/** What each kind of change does. What is written again unchanged is a PUT too. */
const operations: Readonly<Record<string, string>> = {
  create: 'write',
  modify: 'write',
  deploy: 'write',
  nochange: 'write',
  delete: 'delete',
};

/** PowerShell before 7 writes an enumeration as its number: the order of the SDK's `ChangeType`. */
const numbered = ['create', 'delete', 'ignore', 'deploy', 'nochange', 'modify', 'unsupported'];

function readChange(value: unknown, certain: boolean): Change | (Unmapped & { readonly counts: boolean }) | undefined {
  const change = loose(value);
  const kind =
    typeof change.changetype === 'number' ? numbered[change.changetype] : text(change.changetype).toLowerCase();
  const id = text(change.resourceid) || text(change.fullyqualifiedresourceid) || text(change.id);
  const address = shown(text(change.symbolicname) || id);
  const operation = kind === undefined || !Object.hasOwn(operations, kind) ? undefined : operations[kind];
  if (operation === undefined && kind !== 'unsupported') return undefined;
  const found = validId(id);
  const type = 'why' in found ? 'resource' : typeOf(found.id);
  if (operation === undefined) return { address, type, why: 'unsupported by what-if', counts: false };
  if ('why' in found) return { address, type, why: found.why, counts: true };
  const { studied, wants } = studyArm(type, kind === 'create' || kind === 'delete' ? kind : 'update', sidesOf(change));
  const { verbs, shrinks, warnings } = studied;
  return {
    ...plainChange,
    id: found.id,
    operations: operation === 'write' && verbs.length > 0 ? verbs : [operation],
    address,
    key: id.toLowerCase(),
    planType: type,
    wants,
    creates: kind === 'create',
    certain: certain && text(change.changecertainty).toLowerCase() !== 'potential',
    warnings: [...warnings, ...denialOf(change.denystatuschange)],
    ...(shrinks === undefined ? {} : { shrinks }),
  };
}

/**
 * What the deny assignment of a stack refuses, by the words of its modes:
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks#protect-managed-resources
 */
const denied: Readonly<Record<string, string>> = { denydelete: 'delete', denywriteanddelete: 'change or delete' };

function denialOf(value: unknown): readonly string[] {
  const { before, after } = loose(value);
  const [old, fresh] = [before, after].map((each) => denied[text(each).toLowerCase()]);
  if (fresh === undefined || fresh === old) return [];
  return [`From then on a deny assignment of the stack refuses others that ${fresh} it.`];
}

function settingsNotes(slice: Slice | undefined): readonly string[] {
  if (slice === undefined) return [];
  const { before, after } = loose(parsed(slice));
  const [old, fresh] = [before, after].map((each) => denied[text(loose(each).mode).toLowerCase()]);
  if (old === fresh) return [];
  if (fresh === undefined) return ['The stack no longer denies others to change or delete what it manages.'];
  return [
    `The stack denies others from then on to ${fresh} what it manages; a pipeline that does will meet a deny assignment.`,
  ];
}

/** Scopes have a type too. */
function typeOf({ type, kind }: ResourceId): string {
  const scope =
    kind === 'management-group' ? 'Microsoft.Management/managementGroups' : 'Microsoft.Resources/subscriptions';
  return type ?? (kind === 'resource-group' ? 'Microsoft.Resources/resourceGroups' : scope);
}

/** The two states of a resource; where the result has only the differences between them, those tell. */
function sidesOf(change: Readonly<Record<string, unknown>>): Sides {
  const changes = loose(change.resourceconfigurationchanges);
  const [before, after] = [change.before ?? changes.before, change.after ?? changes.after];
  const paths = new Set(deltaPaths(change.delta ?? changes.delta));
  return {
    before: (path) => at(before, path),
    after: (path) => at(after, path) ?? (paths.has(path) ? undefined : at(before, path)),
    unknown: (path) =>
      at(after, path) === undefined && [...paths].some((each) => each === path || each.startsWith(`${path}.`)),
  };
}

/** Deepest and longest list of differences that is looked at: a real one is small. */
const MOST_PATHS = 2000;

/** deltaPaths gives the full paths of all differences. */
function deltaPaths(delta: unknown): readonly string[] {
  const found: string[] = [];
  const open: { readonly prefix: string; readonly value: unknown }[] = [{ prefix: '', value: delta }];
  for (let next = open.pop(); next !== undefined && found.length < MOST_PATHS; next = open.pop()) {
    for (const each of list(next.value)) {
      const { path, propertychangetype, children } = loose(each);
      const whole = `${next.prefix}${text(path)}`;
      if (text(propertychangetype).toLowerCase() === 'noeffect' || whole.length > 1000) continue;
      if (list(children).length > 0) open.push({ prefix: `${whole}.`, value: children });
      else found.push(whole);
    }
  }
  return found;
}

/**
 * What a diagnostic says of the list itself:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-what-if#limits
 */
const SHORT = /shortcircuit|limit|expan/i;

/** whyIncomplete tells where Azure did not look at everything. */
function whyIncomplete(around: ReadonlyMap<string, Slice>): string | undefined {
  const status = around.get('status');
  if (status !== undefined && text(parsed(status)).toLowerCase() === 'failed')
    return 'The what-if failed: what it did not come to is missing.';
  for (const element of elementsOf(around.get('diagnostics'))) {
    const { code, level } = loose(parsed(element));
    if (SHORT.test(text(code)))
      return 'The what-if did not look into every nested deployment: what those change is missing.';
    if (text(level).toLowerCase() === 'error')
      return 'The what-if reports an error: what it did not come to is missing.';
  }
  return undefined;
}

/** WhatIf is where the changes of a result stand. */
export interface WhatIf {
  readonly changes: Slice;
  readonly potential?: Slice;
  /** Of a stack: what becomes of its deny settings. */
  readonly denySettings?: Slice;
  /** The members beside them, by name in lower case. */
  readonly around: ReadonlyMap<string, Slice>;
}

/** whatIfOf finds the list of changes in the forms that it comes in. */
export function whatIfOf(top: ReadonlyMap<string, Slice>): WhatIf | undefined {
  const members = byLowerName(top);
  const properties = byLowerName(membersOf(members.get('properties')));
  for (const level of [members, properties]) {
    const changes = level.get('changes');
    const potential = level.get('potentialchanges');
    const ofStack = byLowerName(membersOf(changes));
    const found = ofStack.get('resourcechanges') ?? changes;
    const denySettings = ofStack.get('denysettingschange');
    if (found !== undefined && kindOf(found) === 'array')
      return {
        changes: found,
        ...(potential === undefined ? {} : { potential }),
        ...(denySettings === undefined ? {} : { denySettings }),
        around: new Map([...members, ...properties]),
      };
  }
  return undefined;
}

function byLowerName(members: ReadonlyMap<string, Slice>): ReadonlyMap<string, Slice> {
  return new Map([...members].map(([name, slice]) => [name.toLowerCase(), slice]));
}
