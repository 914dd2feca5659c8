/**
 * Tries: a script or a library tries again what was refused. What an earlier try told is no failure where the last one
 * went well, whatever the step makes of it afterwards.
 */

/** Said is what a line says of tries. */
export type Said =
  /** This one was not the last: what was told up to here belongs to it. */
  | 'again'
  /** The first one begins here, or another one. */
  | 'first'
  | 'begins'
  /** It went wrong, or may have. */
  | 'bad'
  /** It went well, by a word; and by one that is said of nothing but success. */
  | 'well'
  | 'succeeded';

/** Without one of these in a line, in lower case, it tells nothing of tries. */
const signs: readonly string[] = [
  'retr',
  'attempt',
  'try',
  'tries',
  'backing off',
  'back off',
  'sleep',
  'waiting',
  'next ',
];
const numbered =
  /\b(?:attempt|try|retry)(?: no\.?| number)?[ #:=]{0,3}(\d{1,3})\b|\b(?:attempt|try|retry|waiting)\b[^()[\]]{0,60}[([](\d{1,3})(?:\/| of )\d{1,3}[)\]]/i;
const another =
  /\b(?:re-?try(?:ing)?|try(?:ing)? again)\b.{0,80}\b(?:in|after) (?:about )?\d|\bretrying\b|\bwill (?:be )?(?:re-?tr(?:y|ied)|try again)\b|\bback(?:ing)? off\b|\bsleep(?:ing)?\b.{0,20}(?:\d|$)|\bwaiting (?:for )?(?:\d+ ?(?:s|m|sec|min)|PT\d)|\bnext (?:check|try|attempt|poll)\b.{0,20}\bin \d|\b\d+ (?:more )?(?:attempts?|tries|retries) (?:left|remaining|to go)\b/i;

const wrong =
  /\berrors?\b|\bfail(?:ed|ures?|s|ing)?\b|\bfatal\b|exception\b|\bexceeded\b|\bg(?:ave|iving) up\b|\bref?used\b|\bdenied\b|\bconflict\b|\bcancell?ed\b|\btimed? ?out\b|\bnot (?:ok|done|ready|finished|yet)\b|##\[error\]/i;
const succeeded = /\bsucceeded\b|\bsuccess(?:ful(?:ly)?)?\b/i;
const well =
  /\b(?:ok|done|finished|completed?|passed|ready|green|created|updated|applied|up to date)\b|\bexit(?:ed)?(?: with)?(?: code)? 0\b/i;

/**
 * triesIn tells what a line says of tries, where it says anything. `lower` is the line in lower case; `open` says that
 * a try before it was not the last.
 */
export function triesIn(said: string, lower: string, open: boolean): Said | undefined {
  if (signs.some((sign) => lower.includes(sign))) {
    const number = numberIn(said);
    if (another.test(said)) return 'again';
    if (number > 1 && !wrong.test(said)) return ending(said) ?? 'begins';
    if (number > 0) return number > 1 ? 'begins' : 'first';
  }
  if (!open) return undefined;
  return wrong.test(said) ? 'bad' : ending(said);
}

function numberIn(said: string): number {
  const found = numbered.exec(said);
  return Number(found?.[1] ?? found?.[2] ?? 0);
}

function ending(said: string): Said | undefined {
  if (succeeded.test(said)) return 'succeeded';
  return well.test(said) ? 'well' : undefined;
}

/** An error goes on over these lines. */
const more = /^\s+\S|^(?:Code|Message|Target|Details|Inner error)\b ?:/;

/** goesOn says whether a line may belong to the error that the line before it tells. */
export const goesOn = (said: string): boolean => more.test(said);
