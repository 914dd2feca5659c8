import type { Wants } from '../model.ts';
import { at, own, text } from '../untyped.ts';
import { studyArm } from '../verbs/arm.ts';
import { nothing, type Studied } from '../verbs/row.ts';
import { studyTerraform } from '../verbs/terraform.ts';
import type { Action } from './action.ts';

/** Attributes is a change before it is cut to what is kept. */
export interface Attributes {
  readonly type: string;
  readonly action: Action;
  readonly before: unknown;
  readonly after: unknown;
  readonly unknown: unknown;
}

/** studyEntry finds the verbs of a change and what it wants, while its attributes are at hand. */
export function studyEntry(change: Attributes): { readonly studied: Studied; readonly wants: Wants } {
  if (change.action === 'none' || !/^(?:azurerm|azapi)_/.test(change.type)) return { studied: nothing, wants: {} };
  return change.type.startsWith('azapi_') ? studyAzapi(change) : studyAzurerm(change);
}

function studyAzurerm({ type, action, before, after, unknown }: Attributes): {
  readonly studied: Studied;
  readonly wants: Wants;
} {
  return studyTerraform(type.replace(/^azurerm_/, ''), kindOf(action), {
    before: (path) => at(before, path),
    after: (path) => at(after, path),
    unknown: (path) => isUnknown(unknown, path),
  });
}

function studyAzapi({ action, before, after, unknown }: Attributes): {
  readonly studied: Studied;
  readonly wants: Wants;
} {
  const type = (text(own(after, 'type')) || text(own(before, 'type'))).split('@')[0] ?? '';
  const [old, fresh] = [bodyOf(before), bodyOf(after)];
  const open = own(unknown, 'body');
  const { studied, wants } = studyArm(type, kindOf(action), {
    before: (path) => (path === 'location' ? own(before, path) : at(old, path)),
    after: (path) => (path === 'location' ? own(after, path) : at(fresh, path)),
    unknown: (path) => open !== true && isUnknown(open, path),
  });
  // A body that is known only after the apply differs from everything, and tells nothing.
  return { studied: fresh === undefined ? nothing : studied, wants };
}

/** The body is an object, or JSON as a text up to release 1 of the provider. */
function bodyOf(attributes: unknown): unknown {
  const body = own(attributes, 'body');
  if (typeof body !== 'string') return body ?? undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A replacement is asked about as what is made anew. */
const kindOf = (action: Action): 'create' | 'update' | 'delete' =>
  action === 'update' || action === 'delete' ? action : 'create';

/** The marks have the shape of the attributes: `true` stands for all below it. */
function isUnknown(marks: unknown, path: string): boolean {
  let current = marks;
  for (const step of path.split('.')) {
    if (current === true) return true;
    current = own(Array.isArray(current) ? current[0] : current, step);
  }
  return current === true;
}
