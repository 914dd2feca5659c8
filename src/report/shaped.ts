/**
 * A small reading of JSON Schema, as much of it as `report.schema.json` uses. It gives a copy that holds what the
 * schema names and nothing else: what a newer version has added is left out, and what was never meant to be there as
 * well.
 */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly if?: Shape;
  readonly then?: Shape;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/** Misshapen says where a value is not what its schema says. */
export class Misshapen extends Error {
  readonly at: string;

  constructor(at: string) {
    super(at);
    this.at = at;
  }
}

/** shaped gives the copy. Throws `Misshapen` at the first place that does not fit. */
export function shaped(value: unknown, shape: Shape, root: Shape, at = ''): unknown {
  const own = shape.$ref === undefined ? shape : refOf(shape.$ref, root);
  const fail = (): never => {
    throw new Misshapen(at === '' ? 'its outermost value' : at);
  };
  const fits = (other: Shape): boolean => fitting(value, other, root);
  if (!isPlain(value, own) || !(own.allOf ?? []).every(fits) || (own.anyOf !== undefined && !own.anyOf.some(fits)))
    return fail();
  if (own.if !== undefined && own.then !== undefined && fits(own.if) && !fits(own.then)) return fail();
  if (own.oneOf !== undefined) return shaped(value, own.oneOf.find(fits) ?? fail(), root, at);
  if (Array.isArray(value))
    return own.items === undefined
      ? []
      : value.map((item, index) => shaped(item, own.items ?? {}, root, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const missing = own.required?.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) throw new Misshapen(`${at}.${missing}`.replace(/^\./, ''));
  const { properties = {}, additionalProperties: more } = own;
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, item]) => {
      const inner = Object.hasOwn(properties, name) ? properties[name] : typeof more === 'object' ? more : undefined;
      return inner === undefined ? [] : [[name, shaped(item, inner, root, `${at}.${name}`.replace(/^\./, ''))]];
    }),
  );
}

function fitting(value: unknown, shape: Shape, root: Shape): boolean {
  try {
    shaped(value, shape, root);
    return true;
  } catch (error) {
    if (error instanceof Misshapen) return false;
    throw error;
  }
}

function refOf(ref: string, root: Shape): Shape {
  const found = root.$defs?.[ref.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`The schema has no ${ref}.`);
  return found;
}

/** What a value is by itself: its type, its words and its bounds. */
function isPlain(value: unknown, shape: Shape): boolean {
  const types = shape.type === undefined ? [] : [shape.type].flat();
  if (types.length > 0 && !types.some((type) => isOf(value, type))) return false;
  if (shape.const !== undefined && value !== shape.const) return false;
  if (shape.enum !== undefined && !shape.enum.includes(value)) return false;
  if (typeof value === 'number') return value >= (shape.minimum ?? value) && value <= (shape.maximum ?? value);
  if (typeof value !== 'string') return true;
  return (
    value.length >= (shape.minLength ?? 0) &&
    (shape.pattern === undefined || new RegExp(shape.pattern, 'u').test(value))
  );
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
}
