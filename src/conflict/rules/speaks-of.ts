import {
  act,
  addition,
  adjective,
  form,
  memberPath,
  name,
  notAValid,
  oneOf,
  place,
  quoted,
  refusal,
  together,
  value,
  verb,
} from './request-words.ts';

/**
 * Of whom a sentence speaks. "not supported", "not allowed", "must be unique", "cannot be more than" refuse a value in
 * the request, which is validation, or the resource, its plan, subscription or region, which is a rule of the platform;
 * the words are the same, and whatever code stands beside them. The grammatical subject tells: this is the one place
 * that reads it.
 */

/**
 * refusesValue tells whether a message refuses a value in the request. `message` has its white space folded. Linear: a
 * sentence is cut.
 */
export function refusesValue(message: string): boolean {
  return sentencesOf(message).some(ofValue);
}

const mostSentences = 12;
const longestSentence = 400;

/** A full stop inside a name, a number or a path ends nothing. */
function sentencesOf(message: string): readonly string[] {
  return message
    .split(/[.;!?] (?=\W{0,3}[A-Z])|[.;] ?$|: (?=[A-Z'"][\w'" .]{3,60} (?:is|are|must|cannot|should) )/, mostSentences)
    .map((sentence) => (sentence ?? '').slice(0, longestSentence).trim());
}

function ofValue(sentence: string): boolean {
  if (together.test(sentence)) return true;
  const bare = sentence.replace(quoted, ' ').replace(/\s+/g, ' ');
  if (adjective.test(bare) && !place.test(bare)) return true;
  const at = bare.search(verb);
  if (at <= 0) return false;
  const head = bare
    .slice(0, at)
    .replace(oneOf, '')
    .replace(addition, '')
    .replace(/[\s,:]+$/, '');
  const rest = bare.slice(at);
  if (act.test(head) || place.test(rest)) return false;
  if (value.test(head) || memberPath.test(head)) return refusal.test(rest);
  return (name.test(head) && form.test(rest)) || notAValid.test(rest);
}
