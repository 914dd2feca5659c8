import assert from 'node:assert/strict';

/**
 * What is left of a text for the eye, whatever a sink did to it: without white space and without what cannot be seen,
 * and without the names that we write instead of it. Two texts that look alike letter by letter have the same `seen`.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\s]/gu;
const named = /\[U\+[0-9A-F]{4,6}\]|[\u2400-\u2421]|\ufffd/gu;

export function seen(text: string): string {
  // A name may stand where a sign was, so that the halves of a literal name meet.
  const once = text.replace(unseen, '').replace(named, '');
  return once.replace(named, '');
}

/**
 * assertKept: the texts are still there to be read, one behind the other. `but` takes away what the place does not
 * show, such as the backticks of code. Half a character at the end of one text and the other half in front of the next
 * are nothing to see, and no character.
 */
export function assertKept(shown: string, texts: string | readonly string[], but: RegExp = /(?!)/g): void {
  const wanted = [texts].flat().map(seen).join('');
  assert.equal(seen(shown).replace(but, ''), seen(wanted).replace(but, ''), 'the text is kept');
}

/**
 * What acts on a screen, or hides from the eye: C0 but line feed, DEL, C1, separators, bidi controls, what is ignored
 * when shown. Joiners of emoji and of scripts stay.
 */
const acting =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\p{Cs}\ufff9-\ufffb]|(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/u;

export function assertInert(text: string, but: RegExp = /(?!)/g): void {
  const found = acting.exec(text.replace(but, ''));
  assert.equal(
    found === null ? '' : `U+${(found[0].codePointAt(0) ?? 0).toString(16)} at ${found.index}`,
    '',
    'nothing acts on a screen',
  );
}
