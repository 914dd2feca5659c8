import { canBeEnded } from '../arm/states.ts';
import { type Asked, type Judged, met } from './judged.ts';
import type { ArmRequest } from './model.ts';
import { safely, shown } from './needs.ts';
import { provisioning } from './provisioning.ts';
import type { Json } from './snapshot.ts';
import { endsOperation } from './verbs.ts';

const asked: Asked = { ...provisioning, what: 'what the operation ends', expected: 'something that runs' };

/**
 * judgeEnding judges a verb that ends something (`cancel`, `stop`), on a type of which no row says more. It wants something that runs, and waits for nothing. A body
 * that tells that all of it has ended warns and does not stop: some services refuse the request then, and others take it as done.
 */
export function judgeEnding(found: { readonly status: 'read'; readonly value: Json }, request: ArmRequest): readonly Judged[] {
  const properties = safely('properties', found.value);
  const words = Object.entries(typeof properties === 'object' && properties !== null ? properties : {}).filter(
    (entry): entry is [string, string] => /(?:state|status)$/i.test(entry[0]) && typeof entry[1] === 'string',
  );
  const [provisioned, others] = [words.filter(([key]) => isOwn(key)), words.filter(([key]) => !isOwn(key))];
  const running = words.filter(([, word]) => canBeEnded(word) === true).map(([, word]) => word);
  if (running.length > 0) return [met(asked, shown(running), found)];
  // The provisioning state of a service is not that of what runs in it.
  const telling = others.length > 0 || !endsOperation(request) ? others : provisioned;
  if (telling.length === 0 || telling.some(([, word]) => canBeEnded(word) !== false)) return [];
  const actual = shown(telling.map(([, word]) => word));
  const why = 'Nothing that runs is told. Azure may refuse to end what has ended.';
  return [{ ...asked, actual, outcome: 'warns', certain: true, reason: 'nothing-to-cancel', why, facts: { state: actual } }];
}

const isOwn = (key: string): boolean => key.toLowerCase() === 'provisioningstate';
