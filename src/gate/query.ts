import { search } from '@aws-lambda-powertools/jmespath';
import type { Json } from './snapshot.ts';

/**
 * query evaluates a JMESPath expression, the language of `az --query`: https://jmespath.org/specification.html. The
 * library keeps what it parsed. Throws an `Error` whose message is one line where the expression is no JMESPath, or
 * where a function gets what it cannot take.
 */
export function query(expression: string, document: Json): Json {
  // The library types what it takes as mutable JSON and changes none of it.
  // A comparison with null gives undefined, where the specification says null.
  return (search(expression, document as Parameters<typeof search>[1]) ?? null) as Json;
}

/** isTruthy is JMESPath's own rule: false, null, and empty lists, objects and texts are not; 0 is. */
export function isTruthy(value: Json): boolean {
  if (value === null || value === false || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
