import type { Span } from './values.ts';

/**
 * Secrets that tell by themselves what they are: vendors' tokens by their documented prefixes and signatures, keys in
 * PEM, web tokens, and what stands behind the word of a scheme or in a URL. Every pattern is linear: bounded, or it
 * starts only once in a run of the same characters.
 */
interface Token {
  /**
   * Lower-case words of which the text must hold one; looking for them is nearly free. None: any text of 52 characters.
   */
  readonly words: readonly string[];
  readonly pattern: RegExp;
  /** The group that is the secret; the whole match where there is none of it. */
  readonly group?: string;
}

const edge = '(?<![A-Za-z0-9_])';

/**
 * prefixes of tokens; behind each come letters, digits, `_`, `-` and sometimes dots. Length: at least as many behind
 * the prefix.
 */
export const prefixes: readonly (readonly [prefix: string, shortest: number])[] = [
  // GitHub, GitLab, Bitbucket, Atlassian
  ...(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'] as const).map((prefix) => [prefix, 10] as const),
  ['github_pat_', 10],
  ...(
    [
      'glpat-',
      'glptt-',
      'gldt-',
      'glrt-',
      'glcbt-',
      'glft-',
      'glsoat-',
      'glimt-',
      'glagent-',
      'gloas-',
      'GR1348941',
    ] as const
  ).map((prefix) => [prefix, 10] as const),
  ['ATBB', 24],
  ['ATATT3', 20],
  ['ATCTT3', 20],
  // Slack, Discord, Telegram, Microsoft Teams
  ...(['xoxb-', 'xoxp-', 'xoxa-', 'xoxo-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxe.', 'xapp-', 'xwfp-'] as const).map(
    (prefix) => [prefix, 10] as const,
  ),
  // Registries
  ['npm_', 20],
  ['pypi-', 20],
  ['rubygems_', 20],
  ['oy2', 40],
  ['dckr_pat_', 16],
  ['dckr_oat_', 16],
  ['CLOJARS_', 20],
  ['crates_io_', 16],
  ['cio', 32],
  ['AKCp', 40],
  ['cmVmdGtu', 20],
  // Clouds
  ...(['AKIA', 'ASIA', 'ABIA', 'ACCA'] as const).map((prefix) => [prefix, 12] as const),
  ['AIza', 24],
  ['ya29.', 12],
  ['GOCSPX-', 16],
  ['1//0', 24],
  ...(['dop_v1_', 'doo_v1_', 'dor_v1_'] as const).map((prefix) => [prefix, 16] as const),
  ['LTAI', 16],
  ['AKID', 24],
  ['dapi', 30],
  ['dkea', 30],
  ['dose', 30],
  ['FLWSECK', 10],
  ['tfp_', 20],
  // HashiCorp, Pulumi, secret stores, infrastructure
  ...(['hvs.', 'hvb.', 'hvr.'] as const).map((prefix) => [prefix, 12] as const),
  ['pul-', 30],
  ['ops_eyJ', 10],
  ['dp.pt.', 20],
  ['dp.st.', 20],
  ['A3-', 26],
  ['AGE-SECRET-KEY-1', 20],
  ['FlyV1 ', 20],
  ['sha256~', 30],
  ['tskey-', 16],
  ['PMAK-', 20],
  ['NRAK-', 16],
  ['NRII-', 16],
  ['glsa_', 20],
  ['glc_', 20],
  ['sntrys_', 16],
  ['sntryu_', 16],
  ['phc_', 30],
  ['phx_', 30],
  ['lin_api_', 16],
  ['ntn_', 30],
  ['secret_', 32],
  ['figd_', 16],
  ['sq0atp-', 16],
  ['sq0csp-', 16],
  ['EAAAE', 40],
  ['shpat_', 16],
  ['shpca_', 16],
  ['shppa_', 16],
  ['shpss_', 16],
  // Payment, mail, messages
  ...(['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_', 'pk_live_'] as const).map(
    (prefix) => [prefix, 10] as const,
  ),
  ['SG.', 20],
  ['xkeysib-', 20],
  ['sk-ant-', 16],
  ['sk-proj-', 16],
  ['sk-svcacct-', 16],
  ['sk-or-', 16],
  ['sk-', 32],
  ['hf_', 24],
  ['r8_', 24],
  ['gsk_', 24],
  ['xai-', 32],
  ['pplx-', 24],
  ['nvapi-', 24],
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
/**
 * Chance makes digits; what goes on without one is a word (`npm_config`), but for prefixes that are no words
 * themselves.
 */
const patternOf = (prefix: string, shortest: number): RegExp => {
  const digit = /^(?:gh|gl|xox|github)/.test(prefix) ? '' : '(?=[A-Za-z_.~+=-]{0,40}\\d)';
  return new RegExp(`${edge}${escaped(prefix)}${digit}[A-Za-z0-9_.~+=-]{${shortest},}`, 'g');
};

const byPrefix: readonly { readonly word: string; readonly pattern: () => RegExp }[] = prefixes.map(
  ([prefix, shortest]) => {
    let compiled: RegExp | undefined;
    return { word: prefix.toLowerCase(), pattern: () => (compiled ??= patternOf(prefix, shortest)) };
  },
);

/** The shortest token with a prefix: most texts hold nothing as long, and the prefixes are many. */
const longRun = /[A-Za-z0-9_.~+=-]{14}/;

const base64Line = '[A-Za-z0-9+/=_-]{20,}';

const others: readonly Token[] = [
  // A private key or a certificate with its body, complete or cut off.
  {
    words: ['-----begin'],
    pattern: new RegExp(
      `-----BEGIN [A-Z0-9 ]{1,40}-----(?:(?:[^-]|-(?!----))*-----END [A-Z0-9 ]{1,40}-----|(?:\\s{1,20}(?:${base64Line}|[A-Z][A-Za-z-]{2,20}: [^\\n\\u000b]{1,80})|[\\n\\u000b][ \\t]{0,20}[A-Za-z0-9+/]{1,19}={0,2}(?=[\\n\\u000b"'\\\\]|$))*)`,
      'g',
    ),
  },
  { words: ['---- begin ssh2'], pattern: /---- BEGIN SSH2 [A-Z ]{1,40} ----(?:[^-]|-(?!---))*/g },
  { words: ['putty-user-key'], pattern: /(?<=Private-Lines: \d{1,3}\s)[A-Za-z0-9+/=\s]+/g },
  // JSON web tokens: parts divided by dots. An operation's ID in base64 starts alike but has none.
  { words: ['eyj'], pattern: /(?<![\w-]{2})eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){0,4}/g },
  // A token or a credential behind the word of its scheme; the challenge of a WWW-Authenticate header is none.
  {
    words: ['bearer'],
    pattern:
      /\bBearer[\s:]{1,8}["']?(?<secret>(?!(?:authorization|authorization_uri|realm|error|scope|resource)\b)(?=[\w.~+/=-]{0,200}[\d.~+/=_-])[\w.~+/=-]{8,}|[A-Za-z]{24,})/gi,
    group: 'secret',
  },
  {
    words: ['basic'],
    pattern:
      /\bBasic[\s:]{1,8}(?<secret>(?=[A-Za-z]{0,60}(?:[a-z][A-Z]|[0-9+/=]))(?!\w{1,30}(?: |\b_)(?![\w+/]*=))[A-Za-z0-9+/_-]{10,}={0,2})/gi,
    group: 'secret',
  },
  {
    words: ['sharedkey'],
    pattern: /\bSharedKey(?:Lite)?\s{1,4}[\w-]{1,80}:(?<secret>[A-Za-z0-9+/=]{10,})/gi,
    group: 'secret',
  },
  // Shared access signatures and the codes of function URLs and sign-in redirects; `s=` is that of Event Grid.
  { words: ['sig='], pattern: /(?<![A-Za-z])sig=(?<secret>[^\s&"'\\<>;,)]+)/gi, group: 'secret' },
  { words: ['code='], pattern: /[?&]code=(?!=)(?<secret>[^\s&"'\\<>;,)]+)/gi, group: 'secret' },
  { words: ['r='], pattern: /\br=https?[^\s&]{1,300}&e=[^\s&]{1,60}&s=(?<secret>[^\s&"'\\<>;,)]+)/gi, group: 'secret' },
  // Addresses that whoever knows them may post to.
  {
    words: [
      'hooks.slack.com',
      'webhook',
      'api.telegram.org',
      'hooks.zapier.com',
      '/hooks/',
      '.events.data.microsoft.com',
    ],
    pattern:
      /(?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api(?:\/v\d{1,2})?\/webhooks\/|\.office(?:365)?\.com\/webhookb?2?\/|api\.telegram\.org\/bot|hooks\.zapier\.com\/hooks\/catch\/|chat\.googleapis\.com\/v1\/spaces\/|\.mm\.[\w.-]{1,60}\/hooks\/|maker\.ifttt\.com\/trigger\/)(?<secret>[^\s"'<>)\]}]{8,})/gi,
    group: 'secret',
  },
  // Keys of Azure with a signature of their service inside, and Azure DevOps' tokens, new and old.
  {
    words: [
      'azdo',
      'acdb',
      'apim',
      'astt',
      'azse',
      'azfu',
      'aioth',
      'ashb',
      'aehub',
      'azeg',
      'azca',
      '+amc',
      '+acr',
      '+asb',
      '+aeh',
      '+art',
      'jqqj99',
      'actmc',
      'acdbm',
    ],
    pattern:
      /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{20,86}(?:AZDO|ACDb|\+AMC|APIM|\+ASt|AzSe|AzFu|AIoT|\+ASb|\+AEh|AZEG|AzCa|\+ACR|JQQJ99|ACTMC|AZE)[A-Za-z0-9+/]{2,50}={0,2}/g,
  },
  { words: [], pattern: /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/g },
  { words: ['q~'], pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{24,44}/g },
  { words: ['q~'], pattern: /(?<![\w~.-])[\w~.-]{20,60}\dQ~[\w~.-]{3,44}/g },
  { words: ['=='], pattern: /(?<![A-Za-z0-9+/]{2}|sha512[-:=])[A-Za-z0-9+/]{86}==(?!=)/g },
  {
    words: ['$ansible_vault'],
    pattern: /\$ANSIBLE_VAULT;[\d.]{1,8};AES256(?:;[\w-]{1,60})?(?:\s{1,20}[0-9a-f]{20,})*/g,
  },
  { words: ['.atlasv1.'], pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{40,}/g },
  { words: ['key-'], pattern: /(?<![\w-])key-[0-9a-f]{32}(?![\w-])/g },
  { words: ['ssws '], pattern: /\bSSWS (?<secret>[\w-]{20,})/g, group: 'secret' },
];

/** knownTokens gives the secrets that are known by their form. `lower` is the text in lower case. */
export function knownTokens(text: string, lower: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { words, pattern, group } of others) {
    if (words.length === 0 ? text.length < 52 : !words.some((word) => lower.includes(word))) continue;
    for (const match of text.matchAll(pattern)) {
      const secret = group === undefined ? match[0] : (match.groups?.[group] ?? '');
      const start = match.index + (group === undefined ? 0 : match[0].lastIndexOf(secret));
      if (secret !== '') spans.push([start, start + secret.length]);
    }
  }
  if (!longRun.test(text)) return spans;
  for (const { word, pattern } of byPrefix)
    if (lower.includes(word))
      for (const match of text.matchAll(pattern())) spans.push([match.index, match.index + match[0].length]);
  return spans;
}

const scheme = /[a-z][a-z0-9+.-]{1,30}:\/\//gi;
const hostBehind = /^(?:\[[0-9a-f:]|[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?(?:[/?#\s"'`;,)\]}>\\]|$))/i;

/** usersOfUrls gives the user part of URLs, where the password may hold `/ # ' @` although it must not. */
export function usersOfUrls(text: string): readonly Span[] {
  if (!text.includes('@') || !text.includes('://')) return [];
  const spans: Span[] = [];
  scheme.lastIndex = 0;
  for (let match = scheme.exec(text); match !== null; match = scheme.exec(text)) {
    const start = match.index + match[0].length;
    const word = /^[^\s"<>]{1,600}/.exec(text.slice(start, start + 600))?.[0] ?? '';
    const end = userEnd(word, /^(?:https?|wss?|git|ssh|file):/i.test(match[0]));
    if (end > 0) spans.push([start, start + end]);
  }
  return spans;
}

/** Only on the web a question mark begins what may hold an address. */
function userEnd(word: string, web: boolean): number {
  for (let at = word.lastIndexOf('@'); at > 0; at = word.lastIndexOf('@', at - 1)) {
    if (!hostBehind.test(word.slice(at + 1))) continue;
    const user = word.slice(0, at);
    if (!/[/?#]/.test(user)) return at;
    const name = /^([^/?#@:]{0,100}):(.*)$/.exec(user);
    // A port and a path, or an address in a query, are no password.
    if (name === null || /^\d{1,5}(?:[/?#]|$)/.test(name[2] ?? '') || (web && /[?&][\w.-]{1,40}=/.test(user))) continue;
    return at;
  }
  return 0;
}
