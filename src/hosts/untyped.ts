/**
 * The one place where JSON from a CI host becomes typed: each reader gives the value in the wanted shape, or nothing.
 * A field that is missing or strange is never a crash; what the caller cannot do without, it must ask for.
 */

export type Fields = Readonly<Record<string, unknown>>;

/** asFields reads an object; an empty one where it is none. */
export function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** asText reads a string that is not empty. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** asId reads a numeric ID as text: IDs outgrow doubles some day, and nobody calculates with them. */
export function asId(value: unknown): string | undefined {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
  return typeof value === 'string' && /^\d{1,19}$/.test(value) ? value : undefined;
}

/** asTime reads an ISO 8601 time as milliseconds since 1970. */
export function asTime(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
