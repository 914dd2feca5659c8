import { linesOfFailure, longest } from './lines.ts';

/**
 * What the fitted model looks at: words and pairs of words of a stretch of text, with everything that names somebody's
 * thing taken out, so that it learns how services speak and not about whom. Deterministic; time and memory are bounded
 * by `longest`.
 */

/**
 * Features are signs of a text with their strength. Names begin with where the sign stood: `t:` the lines around, `m:`
 * the message.
 */
export type Features = ReadonlyMap<string, number>;

/** Judged is one failure as the model sees it. */
export interface Judged {
  /** The text around the failure: some lines before it, its own, some after it. */
  readonly around: string;
  readonly code?: string;
  /** Undefined where no reader found an error in the text. */
  readonly message?: string;
  readonly status?: number;
  readonly form?: string;
  readonly bare?: boolean;
  /** Who wrote it, as far as the evidence tells. */
  readonly side?: 'azure' | 'foreign' | 'open';
}

/** featuresOf gives the signs of a failure. */
export function featuresOf({ around, code, message, status, form, bare, side }: Judged): Features {
  const features = new Map<string, number>();
  addWords(features, linesOfFailure(around), 't:');
  if (message === undefined) features.set('m:-', 1);
  else addWords(features, `${code ?? ''} ${message}`.slice(0, longest), 'm:');
  features.set(`s:${status ?? ''}`, 1);
  features.set(`f:${form ?? ''}:${bare === true ? 'bare' : ''}`, 1);
  features.set(`w:${side ?? ''}`, 1);
  return features;
}

function addWords(features: Map<string, number>, text: string, place: string): void {
  let last: string | undefined;
  for (const word of wordsIn(text)) {
    features.set(place + word, 1);
    if (last !== undefined) features.set(`${place}${last} ${word}`, 1);
    last = word;
  }
}

const azureHost = /azure|windows\.net|microsoft|visualstudio|aka\.ms/i;
const token = /[A-Za-z][A-Za-z0-9]*|\d+|[[{✓✔❌]/g;
const humps = /[a-z][A-Z]|[A-Z]{2}[a-z]/;

/**
 * wordsIn gives the words of a text in lower case. Numbers, IDs, addresses and quoted names are signs (`xid`); a code
 * is also its words.
 */
export function* wordsIn(text: string): Generator<string> {
  for (const [word] of general(text).matchAll(token)) {
    if (/^\d/.test(word)) yield /^[45]\d\d$/.test(word) ? `n${word}` : 'xn';
    else if (word.length > 5 && humps.test(word)) {
      yield `=${word.toLowerCase()}`;
      yield* splitHumps(word);
    } else yield word.toLowerCase();
  }
}

function splitHumps(word: string): readonly string[] {
  return word
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(' ');
}

/** What names a thing becomes a sign for its kind. */
function general(text: string): string {
  return text
    .replace(
      /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?|\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d(?: [AP]M)?/g,
      ' ',
    )
    .replace(/https?:\/\/([^\s/'"<>\\?:]{1,200})[^\s'"<>]{0,2000}/g, (_, host: string) =>
      azureHost.test(host) ? ' xazurl ' : ' xurl ',
    )
    .replace(/\/subscriptions\/[^\s'"<>,;)]{1,1000}/g, typesOf)
    .replace(/[0-9a-fA-F]{8}-(?:[0-9a-fA-F*x]{4}-){3}[0-9a-fA-F*x]{12}/g, ' xguid ')
    .replace(/\b[0-9a-f]{16,64}\b/gi, ' xhex ')
    .replace(/["'`\\]{1,4}([^"'`\n]{1,120}?)["'`\\]{1,4}/g, (_, quoted: string) => quotation(quoted));
}

function typesOf(id: string): string {
  const types = [...id.matchAll(/providers\/Microsoft\.(\w{1,60})\/(\w{1,60})/gi)];
  return ` xarmid ${types.map(([, provider, type]) => `xp${provider} xt${type}`.toLowerCase()).join(' ')} `;
}

/** A quoted sentence or a state ("Updating") says something; a quoted name does not. */
function quotation(quoted: string): string {
  if (/^[A-Za-z][A-Za-z /-]{1,40}$/.test(quoted) || quoted.includes(' ')) return ` ${quoted} `;
  return humps.test(quoted) ? ` xq ${quoted} ` : ' xq ';
}
