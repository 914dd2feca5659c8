import { canBeEnded, isOff } from '../arm/states.ts';
import { type Asked, type Judged, met } from './judged.ts';
import type { ArmRequest } from './model.ts';
import { safely, shown } from './needs.ts';
import { provisioning } from './provisioning.ts';
import type { Json } from './snapshot.ts';
import { endsOperation } from './verbs.ts';

const asked: Asked = { ...provisioning, what: 'what the operation ends', expected: 'something that runs' };

/**
 * judgeEnding judges a verb that ends something (`cancel`, `stop`), on a type of which no row says more. It wants
 * something that runs, and waits for nothing. A body that tells that all of it has ended warns and does not stop: some
 * services refuse the request then, and others take it as done.
 */
export function judgeEnding(
  found: { readonly status: 'read'; readonly value: Json },
  request: ArmRequest,
): readonly Judged[] {
  const words = wordsIn(safely('properties', found.value));
  const [provisioned, others] = [words.filter(([key]) => isOwn(key)), words.filter(([key]) => !isOwn(key))];
  const running = words.filter(([, word]) => canBeEnded(word) === true).map(([, word]) => word);
  if (running.length > 0) return [met(asked, shown(running), found)];
  // The provisioning state of a service is not that of what runs in it; and of a service that is to be stopped, the end
  // of some operation says nothing.
  const ofOperation = endsOperation(request);
  const telling = others.length > 0 || !ofOperation ? others : provisioned;
  if (telling.length === 0 || telling.some(([, word]) => canBeEnded(word) !== false || (!ofOperation && !isOff(word))))
    return [];
  const actual = shown(telling.map(([, word]) => word));
  const why = 'Nothing that runs is told. Azure may refuse to end what has ended.';
  return [
    { ...asked, actual, outcome: 'warns', certain: true, reason: 'nothing-to-cancel', why, facts: { state: actual } },
  ];
}

/** The states that a resource tells of itself, and those of its parts one level below: `lastRunStatus.runState`. */
function wordsIn(properties: Json): readonly (readonly [key: string, word: string])[] {
  const membersOf = (value: Json): readonly [string, Json][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const members = membersOf(properties);
  return [...members, ...members.flatMap(([, value]) => membersOf(value))].flatMap(([key, word]) =>
    /(?:state|status)$/i.test(key) && typeof word === 'string' ? [[key, word] as const] : [],
  );
}

const isOwn = (key: string): boolean => key.toLowerCase() === 'provisioningstate';
