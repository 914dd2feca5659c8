import { isRandom } from './shape.ts';
import type { Span } from './values.ts';

/**
 * Long random words that nothing stands beside. What a person needs to find an operation, a resource, an image or a
 * commit again is as random, and stays: it is known by where it stands.
 */

/** IDs, URLs of the control plane and of documentation, images, digests: nothing in them is looked at. */
const spared =
  /\/subscriptions\/[^\s"'<>`,;]{1,2000}|https:\/\/(?:[\w-]{1,60}\.)?(?:management\.|learn\.microsoft\.com|docs\.microsoft\.com|aka\.ms|portal\.azure|github\.com|registry\.terraform\.io)[^\s"'<>`]{1,6000}|https:\/\/[^\s"'<>`]{1,400}\/(?:operation\w{0,20}|locations|pending|instances)\/?[^\s"'<>`]{0,2000}|\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) AAAA[A-Za-z0-9+/=]{20,2000}|\bsha\d{1,3}[:=-][A-Za-z0-9+/=]{20,100}|\b(?:[\w-]{1,63}\.){1,6}[a-z]{2,12}(?::\d{1,5})?\/[\w./-]{1,200}(?::[\w.-]{1,128}|@sha256:[0-9a-f]{64})|(?:\/[\w.@+-]{1,80}){2,20}\.\w{1,8}\b|\b(?:[A-Z]\w{0,60}\.){2,12}[<\w]{1,80}|\baz(?:ure)?rm?_\w{1,80}\.[\w.-]{1,120}|\bocid1\.[\w.-]{20,200}/g;

/** Names of what is random by nature and no secret. Stands right before the word. */
const before =
  /(?:sha-?\d{1,3}|md5|crc\d{2}|digest|integrity|checksum|hash|finger ?print|thumbprint|e-?tag|if-match|if-none-match|ms-cv|\bcv|azure-ref|\bref [a-c]|(?:request|correlation|operation|activity|tracking|trace|span|session|client|run|build|job|deployment|lock|lease|instance|machine|node|message|event|transaction|tracking|continuation|subscription|tenant|object|principal|role|definition|assignment|snapshot|image|vm|host|container|pod|revision|resource|display|unique|x-ms-\w{1,30})[ _-]?(?:id|guid|name|token|reference)?s?|version|commit|revision|\bname|skiptoken|\bjti|\boid|\bkid|node_id|uti|nonce|template|traceparent|location|uri|file|path|class|method|\bOperation)["'\\]{0,6}[ \t]{0,4}[:=]?[ \t]{0,4}\(?["'\\]{0,6}(?:W\/)?["'\\]{0,6}$/i;

const candidate = /[A-Za-z0-9+/_~=.-]{16,}/g;

/** randomWords gives what only chance makes. */
export function randomWords(text: string, isSecretText: (decoded: string) => boolean): readonly Span[] {
  const found: { readonly span: Span; readonly told: boolean }[] = [];
  // What is decoded comes back here: the pattern must not be shared with it.
  for (const match of text.matchAll(candidate))
    for (const [from, to] of wordsOf(match[0])) {
      const word = match[0].slice(from, to);
      const verdict = decodedVerdict(word, isSecretText);
      if (verdict === 'secret' || (verdict === 'binary' && isRandom(word)))
        found.push({ span: [match.index + from, match.index + to], told: verdict === 'secret' });
    }
  if (found.length === 0) return [];
  // Only now the patterns are worth their compiling.
  const zones = zonesOf(text);
  let zone = 0;
  return found
    .filter(({ span: [start, end], told }) => {
      while (zone < zones.length && (zones[zone]?.[1] ?? 0) <= start) zone += 1;
      if (zone < zones.length && (zones[zone]?.[0] ?? 0) < end) return false;
      return told || !before.test(text.slice(Math.max(0, start - 60), start));
    })
    .map(({ span }) => span);
}

/** A sentence's dot, and the equals sign between a name and a value, divide words; padding belongs to the word. */
function wordsOf(run: string): readonly Span[] {
  const words: Span[] = [];
  for (const match of run.matchAll(/[A-Za-z0-9+/_~-]{14,}(?:\.[A-Za-z0-9+/_~-]{6,})*={0,2}/g))
    words.push([match.index, match.index + match[0].length]);
  return words;
}

function zonesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(spared), (match) => [match.index, match.index + match[0].length] as const);
}

/**
 * Base64 that may be readable: the first six bits of every third byte tell that it is a printable sign or a line end.
 */
const base64 = /^(?:[CDI-Za-f][A-Za-z0-9+/_-]{3}){4,}(?:[CDI-Za-f][A-Za-z0-9+/_-]{1,2}|[A-Za-z0-9+/_-])?={0,2}$/;
const readable = /^[\t\n\r -~]+$/;

/** Base64 of something readable is judged by what it says. */
function decodedVerdict(word: string, isSecretText: (decoded: string) => boolean): 'secret' | 'text' | 'binary' {
  const bare = word.replace(/=+$/, '');
  if (!base64.test(word) || word.length > 8000) return 'binary';
  const decoded = Buffer.from(bare, 'base64').toString('latin1');
  if (!readable.test(decoded)) return 'binary';
  if (/^(?::|[\w.@-]{1,60}:)\S{6,}$/.test(decoded) || isSecretText(decoded)) return 'secret';
  return 'text';
}
