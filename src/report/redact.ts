/**
 * Takes secrets out of text before it leaves the process. Every pattern runs in linear time: quantifiers are bounded, or a
 * look-behind lets a match start only once in a run of the same characters. GUIDs, resource IDs, correlation IDs and operation
 * URIs (their `t`, `c`, `s` and `h` parameters too) stay, because a person needs them to find the operation again.
 */

const mask = '***';

type Replacement = string | ((match: string, ...groups: string[]) => string);

// A value: in quotes that may be escaped (JSON in a string), else up to white space or a sign that ends it.
const quoted = String.raw`(?<q>\\{0,4}["'])[^\r\n]*?\k<q>`;
const unquoted = String.raw`[^\s"'\\,;&<>(){}\[\]|][^\s"'\\,;&<>)}\]|]*`;

// The end of a name: these words may have anything in front of them (adminPassword, ARM_CLIENT_SECRET), but nothing behind.
const secretNames = [
  'passw(?:or)?d',
  'passphrase',
  'pwd',
  'secret(?:[_-]?value)?',
  '(?:account|access|shared|shared[_-]?access|primary|secondary|primary[_-]?master|master|private|functions?|subscription|api|storage|host|encryption)[_-]?key',
  '(?:access|refresh|id|auth|sas|bearer|github|gh|private|session|client|system[_-]?access)[_-]?token',
  '_pat',
].join('|');

/**
 * Each rule: lower-case words of which a text must hold one before the pattern is worth trying (none: any of 52 characters), the pattern, and
 * what comes instead. Looking for words is nearly free; most texts hold none, and start-up is what a user waits for.
 */
const rules: readonly (readonly [readonly string[], RegExp, Replacement])[] = [
  // A private key or a certificate with its body, complete or cut off.
  [
    ['-----begin'],
    /-----BEGIN [A-Z0-9 ]{1,40}-----(?:(?:[^-]|-(?!----))*-----END [A-Z0-9 ]{1,40}-----|(?:[A-Za-z0-9+/=\s]|\\[nr])*)/g,
    mask,
  ],
  // Headers whose whole value is secret.
  [
    ['authorization'],
    /((?<![.\w])authorization(?:-auxiliary)?["'\\]{0,4}[ \t]{0,8}[:=][ \t]{0,8}["'\\]{0,4})[^\s"'\\][^\r\n"'\\]*/gi,
    `$1${mask}`,
  ],
  [['cookie'], /(\b(?:set-)?cookie["'\\]{0,4}[ \t]{0,8}:[ \t]{0,8}["'\\]{0,4})[^\s"'\\][^\r\n"'\\]*/gi, `$1${mask}`],
  // A bearer token in prose; the challenge of a WWW-Authenticate header is none.
  [['bearer'], /(\bBearer[ \t]{1,8})(?!(?:authorization|authorization_uri|realm|error|scope|resource)\b)[\w.~+/=-]{8,}/gi, `$1${mask}`],
  // JSON web tokens: three parts. An operation's ID in base64 starts alike but has no dots.
  [['eyj'], /(?<![\w-]{2})eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){1,4}/g, mask],
  // Shared access signatures, and the codes of function URLs and sign-in redirects.
  [['sig=', 'sig%3d'], /((?<![A-Za-z])sig(?:=|%3D))[^\s&"'\\<>;,)]+/gi, `$1${mask}`],
  [['code='], /([?&]code=(?!=))[^\s&"'\\<>;,)]+/gi, `$1${mask}`],
  // User and password in a URL.
  [['@'], /(:\/\/)[^\s/?#@"'<>\\]*[^\s/?#"'<>\\]*@(?=[\w[])/g, `$1${mask}@`],
  // Tokens that tell by themselves what they are.
  [['gh', 'github_pat'], /gh[pousr]_[A-Za-z0-9_]{20,}(?:\.[\w-]+){0,4}|github_pat_\w{20,}/g, mask],
  [['azdo'], /(?<![A-Za-z0-9]{2})[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])/g, mask],
  [[], /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/g, mask],
  [['q~'], /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g, mask],
  [['=='], /(?<![A-Za-z0-9+/]{2})[A-Za-z0-9+/]{86}==(?!=)/g, mask],
  // Connection strings: a value may hold anything but a semicolon or a quote.
  [
    ['password', 'pwd', 'key', 'signature'],
    /(;[ \t]{0,4}(?:password|pwd|accountkey|sharedaccesskey|sharedaccesssignature)[ \t]{0,4}=[ \t]{0,4})[^;\r\n"'\\]+/gi,
    `$1${mask}`,
  ],
  // Command lines: `--client-secret VALUE`, and `login … -p VALUE`.
  [
    ['--'],
    new RegExp(
      String.raw`((?<![\w-])--(?!-)[a-z-]{0,30}(?:password|secret|token|connection-string|(?:account|access|shared|api|primary|secondary|master)-key)(?:[ \t]{1,8}|=))(?:${quoted}|(?!-)[^\s"']+)`,
      'gi',
    ),
    (match, flag) => maskQuoted(match, flag),
  ],
  [['login'], /\blogin\b[^\r\n]+/gi, (match) => match.replace(/([ \t]-p(?:[ \t]{1,8}|=))(?:"[^"]*"|'[^']*'|[^\s"']+)/gi, `$1${mask}`)],
  // Names and values: `password=…`, `"adminPassword": "…"`, `client_secret = …`.
  [
    ['pass', 'pwd', 'secret', 'key', 'token', '_pat'],
    new RegExp(String.raw`((?:${secretNames})(?:\\{0,4}["'])?\s{0,8}[:=]\s{0,8})(?:${quoted}|(?!\/)${unquoted})`, 'gi'),
    (match, name) => maskQuoted(match, name),
  ],
];

/** Keeps the name and the quotes around the value, so that JSON stays JSON. */
function maskQuoted(match: string, name: string): string {
  const quote = /^\\{0,4}["']/.exec(match.slice(name.length))?.[0] ?? '';
  return name + quote + mask + quote;
}

/**
 * redact replaces secrets in a text by `***`: tokens, keys, signatures, passwords, authorization headers, private keys and the
 * user part of URLs. Redacting twice changes nothing more. It is a net, not a proof: the host masks the secrets it knows as well.
 */
export function redact(text: string): string {
  const lower = text.toLowerCase();
  let safe = text;
  for (const [words, pattern, replacement] of rules) {
    if (words.length === 0 ? text.length >= 52 : words.some((word) => lower.includes(word)))
      safe = safe.replace(pattern, replacement as string);
  }
  return safe;
}
