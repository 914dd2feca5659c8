import { type Change, type Changes, plainChange } from '../change.ts';
import { elementsOf, parsed, type Slice } from '../json/slices.ts';
import type { Unmapped } from '../model.ts';
import { holdsName } from '../soft-delete.ts';
import { shown } from '../terraform/address.ts';
import { at, list, own, text } from '../untyped.ts';
import { studyArm } from '../verbs/arm.ts';
import type { Sides } from '../verbs/row.ts';
import { studyTerraform } from '../verbs/terraform.ts';
import { camel, type Identify, identifier, isAzure, rowOf, terraformType } from './identify.ts';
import { withOrder } from './order.ts';
import { isHidden, nameOf, readStep, type State, type Step } from './step.ts';

/**
 * What each step does: https://github.com/pulumi/pulumi/blob/master/pkg/resource/deploy/step.go. `replace` is only the
 * sum of the two halves of a replacement.
 */
const steps: Readonly<
  Record<
    string,
    {
      readonly operation: 'write' | 'delete';
      readonly of: 'old' | 'new';
      readonly half?: true;
      readonly creates?: true;
    }
  >
> = {
  create: { operation: 'write', of: 'new', creates: true },
  update: { operation: 'write', of: 'old' },
  delete: { operation: 'delete', of: 'old' },
  'create-replacement': { operation: 'write', of: 'new', half: true, creates: true },
  'delete-replaced': { operation: 'delete', of: 'old', half: true },
};

/** readPulumi reads the digest of `pulumi preview --json`. */
export function readPulumi(top: ReadonlyMap<string, Slice>, given: string | undefined): Changes {
  const value = (name: string): unknown => {
    const slice = top.get(name);
    return slice === undefined ? undefined : parsed(slice);
  };
  const all = [...elementsOf(top.get('steps'))].flatMap((slice) => readStep(parsed(slice)) ?? []);
  const failed =
    list(value('diagnostics')).some((each) => text(own(each, 'severity')) === 'error') ||
    value('maybeCorrupt') === true;
  return changesOf(all, value('config'), given, failed);
}

/** readEvents reads the lines that a preview streams where PULUMI_ENABLE_STREAMING_JSON_PREVIEW is set. */
export function readEvents(events: Iterable<Slice>, given: string | undefined): Changes {
  const all: Step[] = [];
  let config: unknown;
  let failed = false;
  for (const slice of events) {
    const event = parsed(slice);
    const step = readStep(event);
    if (step !== undefined) all.push(step);
    config ??= own(own(event, 'preludeEvent'), 'config');
    failed ||= text(own(own(event, 'diagnosticEvent'), 'severity')) === 'error';
  }
  return changesOf(all, config, given, failed);
}

function changesOf(all: readonly Step[], config: unknown, given: string | undefined, failed: boolean): Changes {
  const identify = identifier(all, config, given);
  const changes: Change[] = [];
  const unmapped: Unmapped[] = [];
  const counted = new Set<string>();
  for (const step of all) {
    const known = Object.hasOwn(steps, step.op) ? steps[step.op] : undefined;
    const state = known === undefined ? undefined : (step[known.of] ?? step.new ?? step.old);
    if (known === undefined || state === undefined || !acts(state, known.operation)) continue;
    counted.add(known.half ? `replacement ${step.urn}` : `${step.op} ${step.urn} ${state.id}`);
    if (!isAzure(state.token)) continue;
    const found = known.of === 'new' ? identify.planned(state) : existingOf(identify, state);
    const address = shown(nameOf(step.urn));
    if ('why' in found) unmapped.push({ address, type: shown(state.token), why: found.why });
    else changes.push(changeOf(step, state, found, known, address));
  }
  return {
    changes: counted.size,
    list: withOrder(joined(changes), all),
    unmapped,
    notes: [],
    ...(failed ? { incomplete: 'The preview ended with an error: what it did not come to is missing.' } : {}),
    needsSubscription: identify.lacked(),
    usesGivenSubscription: identify.usedGiven(),
  };
}

/** The stack, components and providers are no resources; what is only read is not changed; a delete may not be sent. */
function acts(state: State, operation: 'write' | 'delete'): boolean {
  return (
    state.custom && !state.external && !state.token.startsWith('pulumi:') && !(operation === 'delete' && state.kept)
  );
}

function existingOf(identify: Identify, state: State): ReturnType<Identify['existing']> {
  const found = identify.existing(state);
  return 'id' in found || state.id !== '' ? found : identify.planned(state);
}

function changeOf(
  step: Step,
  state: State,
  found: Exclude<ReturnType<Identify['planned']>, { why: string }>,
  known: NonNullable<(typeof steps)[string]>,
  address: string,
): Change {
  const property = rowOf(state.token)?.property === true;
  const { studied, wants } = studyStep(
    step,
    found.id.type ?? '',
    known.operation === 'delete' ? 'delete' : known.creates ? 'create' : 'update',
  );
  const { verbs, prepared, shrinks, warnings } = studied;
  const creates = known.creates === true && !property;
  return {
    ...plainChange,
    id: found.id,
    operations: verbs.length > 0 ? verbs : [property ? 'write' : known.operation],
    address,
    key: step.urn,
    planType: shown(state.token),
    wants,
    creates,
    refusesExisting: creates,
    property,
    certain: !found.guess,
    ...(prepared === undefined ? {} : { prepared }),
    warnings,
    ...(shrinks === undefined ? {} : { shrinks }),
  };
}

/**
 * azure-native writes the body of ARM with its `properties` drawn up; the classic provider has Terraform's attributes
 * in camel case.
 */
function studyStep(step: Step, armType: string, kind: 'create' | 'update' | 'delete'): ReturnType<typeof studyArm> {
  const [old, fresh] = [step.old?.inputs, step.new?.inputs];
  const token = (step.new ?? step.old)?.token ?? '';
  const terraform = token.startsWith('azure:') ? terraformType(token) : undefined;
  const value = (inputs: unknown, path: string): unknown =>
    at(inputs, terraform === undefined ? path.replace(/^properties\./, '') : camel(path));
  const sides: Sides = {
    before: (path) => value(old, path),
    after: (path) => value(fresh, path),
    unknown: (path) => isHidden(value(fresh, path)) && !isHidden(value(old, path)),
  };
  return terraform === undefined ? studyArm(armType, kind, sides) : studyTerraform(terraform, kind, sides);
}

/** The two halves of a replacement that keeps its ID are one change; which comes first is the order of the steps. */
function joined(changes: readonly Change[]): readonly Change[] {
  const made = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.key} ${change.id.id.toLowerCase()}`;
    const other = made.get(key);
    if (other === undefined || other.operations[0] === change.operations[0])
      made.set(other === undefined ? key : `${key} ${made.size}`, change);
    else made.set(key, oneReplacement(other, change));
  }
  return [...made.values()];
}

function oneReplacement(first: Change, second: Change): Change {
  const replaces = first.operations[0] === 'delete' ? 'delete-first' : 'create-first';
  const created = replaces === 'delete-first' ? second : first;
  const soft = replaces === 'delete-first' && holdsName(created.id.type);
  return {
    ...created,
    operations: ['delete', 'write'],
    replaces,
    certain: first.certain && second.certain,
    ...(soft ? { nameHeld: 'Pulumi does not purge what it deletes' } : {}),
  };
}
