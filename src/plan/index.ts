import { isGuid } from '../arm/id-reader.ts';
import { type Changes, merged } from './change.ts';
import { failuresOf } from './failures.ts';
import { BrokenJson, kindOf, membersOf, parsed, type Slice, valuesOf } from './json/slices.ts';
import type { PlanFormat, PlanReading } from './model.ts';
import { readEvents, readPulumi } from './pulumi/read.ts';
import { readTerraform } from './terraform/read.ts';
import { utf8Of } from './text.ts';
import { readWhatIf, whatIfOf } from './what-if.ts';
import { whyNoObject, whyNoPlan } from './wrong.ts';

export type * from './model.ts';

/** About is what a caller knows of a plan beside its text. */
export interface About {
  /** GUID of the subscription that the tool works in where the file does not name one: the tool's own environment. */
  readonly subscription?: string;
}

/**
 * readPlan turns a plan file into targets: plan JSON of Terraform and OpenTofu, the JSON of a what-if, the JSON of a
 * Pulumi preview, told apart by what they hold; UTF-8 or UTF-16. Any other file gives one sentence. Never throws.
 * Values of a plan are secrets: only names, IDs, types, sizes and addresses leave.
 */
export function readPlan(file: Uint8Array | string, { subscription = '' }: About = {}): PlanReading {
  const bytes = utf8Of(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  try {
    return readBytes(bytes, isGuid(subscription) ? subscription : undefined);
  } catch (error) {
    if (error instanceof BrokenJson) return { kind: 'wrong', why: whyNoObject(bytes) };
    throw error;
  }
}

function readBytes(bytes: Uint8Array, subscription: string | undefined): PlanReading {
  const values = valuesOf(bytes);
  const first = values.next().value;
  if (first !== undefined && kindOf(first) === 'array') return { kind: 'wrong', why: whyNoPlan(new Set()) };
  if (first === undefined || kindOf(first) !== 'object') return { kind: 'wrong', why: whyNoObject(bytes) };
  const top = membersOf(first);
  const alone = values.next().done === true;
  if (alone && isTerraform(top)) return planOf('terraform', readTerraform(top, subscription));
  const whatIf = alone ? whatIfOf(top) : undefined;
  if (whatIf !== undefined) return planOf('what-if', readWhatIf(whatIf));
  if (alone && isPulumi(top)) return planOf('pulumi', readPulumi(top, subscription));
  if (events.some((name) => top.has(name))) return planOf('pulumi', readEvents(valuesOf(bytes), subscription));
  const why = whyNoPlan(new Set(top.keys()));
  return { kind: 'wrong', why: alone || top.has('@level') ? why : whyNoObject(bytes) };
}

/** Version 0.x has the same shape as 1.x. A state has the version too. */
function isTerraform(top: ReadonlyMap<string, Slice>): boolean {
  const version = top.get('format_version');
  if (version === undefined || !/^[01]\./.test(String(parsed(version)))) return false;
  return ['resource_changes', 'planned_values', 'configuration', 'output_changes', 'resource_drift'].some((name) =>
    top.has(name),
  );
}

/** A preview of an empty stack has no steps, and of one that changes nothing none that act. */
function isPulumi(top: ReadonlyMap<string, Slice>): boolean {
  return top.has('steps') || top.has('changeSummary') || (top.has('duration') && !top.has('error'));
}

/** What the first event of a streamed preview may be. */
const events = ['preludeEvent', 'resourcePreEvent', 'preEvent', 'sequence'];

function planOf(format: PlanFormat, { list, ...changes }: Changes): PlanReading {
  return { kind: 'plan', format, ...changes, targets: merged(list), failures: failuresOf(list, format) };
}
