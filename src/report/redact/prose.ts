import { saying } from './names.ts';
import { looksChosen } from './shape.ts';
import { isNone } from './spare.ts';
import type { Span } from './values.ts';

/** Sentences, tables and markup, in which something else than a sign stands between a name and its value. */

/**
 * Sentences that tell the value before its name: "The provided value 'x' for the template parameter 'adminPassword' is
 * not valid", "'x' is not a valid password". ARM, PowerShell and validators write them so.
 */
const told =
  /(?<=(?:^|[\s(:=,]))\\{0,9}(?<quote>["'`])(?<value>[^\s"'`][^"'`\n\u000b]{3,200})\\{0,9}\k<quote>(?: (?:is|was|not|an?|the|for|of|in|as|to|with|on|invalid|valid|wrong|weak|bad|unacceptable|value|provided|given|supplied|template|deployment|property|parameter|argument|setting|field|variable|option|new|user|admin)){1,8}:? \\{0,9}["'`]?(?<name>[\w.-]{3,80})/gi;

/** toldBefore gives the values of such sentences. `lower` is the text in lower case. */
export function toldBefore(text: string, lower: string): readonly Span[] {
  if (!/["'`] (?:is|was|for|of|in|as|to) /.test(lower)) return [];
  const spans: Span[] = [];
  for (const { index, 0: all, groups } of text.matchAll(told)) {
    const value = groups?.value ?? '';
    const name = groups?.name ?? '';
    // "'x' is not a valid value for 'y'": only a name that says secret, and what could be one.
    if (saying(name) !== 'strong' || isNone(value) || saying(value) === 'strong') continue;
    const from = index + all.indexOf(value);
    spans.push([from, from + value.length]);
  }
  return spans;
}

/** What a password is called in prose, with what its line says behind it: bounded, and up to the line's end. */
const named =
  /(?:pass(?:word|wort|phrase|code| word)|passwd|\bpwd|kennwort|mot de passe|contrase\u00f1a|senha)s?\b(?![-/?&@]|\.\w)(?=(?<line>[^\n\u000b]{1,100}))/gi;

/** What may stand around a word and is no part of it. */
const word = /[^\s"'`<>|,;()[\]{}\\]{7,200}/g;

/** An address or a path, with what it asks for. */
const path = /:\/\/|\/.*\/|\?[\w-]*=|#L\d|#EXT#/;

/**
 * chosenBehind gives what looks like a password that a person chose (letters of both cases, a digit, a sign), anywhere
 * behind its name in the line: "Temporary password for ada: x", `| password | x |`.
 */
export function chosenBehind(text: string): readonly Span[] {
  const spans: Span[] = [];
  let read = 0;
  for (const { index, 0: name, groups } of text.matchAll(named)) {
    const from = Math.max(read, index + name.length);
    const to = index + name.length + (groups?.line?.length ?? 0);
    if (from >= to) continue;
    for (const { index: at, 0: found } of text.slice(from, to).matchAll(word)) {
      const bare = found.replace(/^([*_]{1,3})(.+)\1$/, '$2').replace(/[.:]$/, '');
      const start = from + at + found.indexOf(bare);
      if (looksChosen(bare) && /[a-z]/.test(bare) && /[A-Z]/.test(bare) && !isNone(bare) && !path.test(bare))
        spans.push([start, start + bare.length]);
    }
    read = to;
  }
  return spans;
}
