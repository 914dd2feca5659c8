/**
 * Which names say that what stands beside them is a secret. A name says so by its end: `adminPassword` does,
 * `passwordPolicy` and `secretName` do not. `strong`: whatever the value looks like. `weak`: where the value looks like
 * a secret as well (`key`, `auth`). Sets, not patterns: a pattern of this size takes longer to compile than a report to
 * make.
 */
export type Saying = 'strong' | 'weak' | undefined;

const list = (words: string): readonly string[] => words.split(' ');

/** Whose key it is, where a key is a secret. `partitionKey` and `publicKey` are none. */
const keys = list(
  'account access accountaccess shared sharedaccess storage storageaccount master private function functions system subscription encryption signing license admin query workspace deploy ' +
    'deployment auth security client consumer sas ssh session cosmos cosmosdb redis search signalr eventgrid servicebus cognitive openai sendgrid stripe api app pub webhook hmac aes rsa root ssl tls secret',
);

/** Ends of names in lower case without signs: `DB_PASSWORD`, `db-password` and `dbPassword` are all `dbpassword`. */
const strong = [
  ...list(
    'password passwd passwort kennwort contrasena motdepasse senha passphrase passcode pwd userpw adminpw dbpw sqlpw',
  ),
  ...list('secret credential credentials creds assertion bearer jwt cookie authorization authorizationauxiliary token'),
  ...keys.map((owner) => `${owner}key`),
  ...list(
    'connectionstring connectionstr connstring connstr sasuri sasurl sharedaccesssignature sassignature sas dbconn sqlconn',
  ),
  ...list(
    'sonarlogin pfx pfxblob pkcs12 kubeconfig kubeadminconfig kubeconfigraw dockerconfig dockerconfigjson protectedsetting protectedsettings stringdata hmac otp totp',
  ),
];

const weak = list(
  'key auth sig signature pass conn connection dsn certificate cert webhook webhookurl salt seed license pin userdata customdata dockercfg',
);

/** telling are all ends that say something. */
export const telling: readonly string[] = [...strong, ...weak];

/**
 * They end like a secret and are none. .NET names an assembly by the token of its public key; what is asked for page by
 * page is a token, too.
 */
const harmless = [
  ...list(
    'publickeytoken cancelationtoken cancellationtoken continuationtoken skiptoken nextpagetoken resumetoken concurrencytoken',
  ),
  ...list(
    'bypass compass overpass surpass trespass encompass multipass subpass publickey foreignkey partitionkey rowkey cachekey sortkey hashkey routingkey groupkey objectkey',
  ),
  ...list('monkey turkey hockey donkey keyvaultkey registrykey'),
];

/** The same by its last two words: `isSecret`, `next_token`, `token-type`. */
const harmlessWords =
  /(?:^|_)(?:next|page|paging|sync|delta|version|fencing|unexpected|is|has|have|no|use|uses|require|requires|allow|disable|enable|expire|expired|invalid)_(?:token|secret|password|key)$|(?:^|_)(?:max|min|total|num|count|limit|prompt|completion|input|output|cached|reasoning|used|remaining|available)_tokens$/;

/** What says which one, and nothing of what it is: `passwordValue`, `key1`, `secret_v2`. Taken off the end. */
const beside = list(
  'value text plaintext plain string data base64 b64 encoded raw content contents old new current previous prod production dev test stage staging qa uat primary secondary confirm ' +
    'confirmation again json hex pem wo writeonly s',
);

/** A short word at the end says which one, too: `password_eu`, `secret_db`. */
const shortWord =
  /_(?!id|uri|url|ref|arn|ttl|len|age|at|by|for|set|get|is|ok|key|pat|pw|sas|sig|otp|pwd|jwt|pfx)[a-z]{2,3}$/;

/** A word of its own at the end: `AZURE_DEVOPS_EXT_PAT`, `DB_PASS`, `//registry/:_auth`, `deployPat`. */
const words = /(?:^|[_.-])(?:pat|pw)$|[_.-](?:pass|auth)$/i;
const humps = /[a-z0-9](?:Pat|Pass|Pw)$/;

/** A function or a cmdlet: what follows it is what it says, or what it is called with. */
const calls =
  /(?:^|\.)(?:get|fetch|acquire|obtain|validate|verify|parse|list)[_A-Z]\w*$|(?:^|[^\w-])[A-Z][a-z]{1,12}-Az[A-Z]\w*$/;

type End = 'strong' | 'weak' | 'harmless' | 'beside';

const ends: ReadonlyMap<string, End> = new Map([
  ...beside.map((end) => [end, 'beside'] as const),
  ...weak.map((end) => [end, 'weak'] as const),
  ...strong.map((end) => [end, 'strong'] as const),
  ...harmless.map((end) => [end, 'harmless'] as const),
]);

/** What is kept apart because it is secret: `secure_environment_variables`, `sensitiveParameters`. */
const apart =
  /(?:^|_)(?:secure|sensitive|secret|protected)_(?:[a-z]{1,30}_)?(?:variables?|parameters?|params|values?|settings?|env|environment|config|properties|inputs)$/;

const longest = 120;
const longestEnd = Math.max(...Array.from(ends.keys(), (end) => end.length));

/** Logs say the same names again and again. Bounded: cleared when full. */
const told = new Map<string, Saying>();

/** saying tells what a name says of its value. `name` may be an identifier of any spelling, or words. */
export function saying(name: string): Saying {
  const tail = name.slice(-longest);
  if (told.has(tail)) return told.get(tail);
  if (told.size > 5000) told.clear();
  const says = judge(tail);
  told.set(tail, says);
  return says;
}

function judge(tail: string): Saying {
  if (calls.test(tail)) return undefined;
  if (words.test(tail) || humps.test(tail)) return 'strong';
  const plain = /[^ -~]/.test(tail) ? tail.normalize('NFKD') : tail;
  const spaced = plain
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  if (/(?:token|secret|password|key|tokens)$/.test(spaced) && harmlessWords.test(spaced)) return undefined;
  if (/sec(?:ure|ret)|sensitive|protected/.test(spaced) && apart.test(spaced)) return 'strong';
  let rest = spaced.replace(shortWord, '').replaceAll('_', '');
  for (let round = 0; round < 5 && rest !== ''; round += 1) {
    const [kind, length] = endOf(rest);
    if (kind === 'strong' || kind === 'weak')
      return kind === 'weak' && rest.endsWith('pass') && rest.length > 4 ? 'strong' : kind;
    if (kind === 'harmless' || length === 0) return undefined;
    rest = rest.slice(0, -length);
  }
  return undefined;
}

/** The longest end that is known, digits among them; nothing where there is none. */
function endOf(word: string): readonly [kind: End | undefined, length: number] {
  for (let length = Math.min(word.length, longestEnd); length > 0; length -= 1) {
    const kind = ends.get(word.slice(-length));
    if (kind !== undefined) return [kind, length];
  }
  return [undefined, /v?\d{1,4}$/.exec(word)?.[0].length ?? 0];
}

/**
 * mentions: a text without any of these holds no name that says something. Asked first: most texts hold none, and all
 * that reads names is compiled only for them.
 */
export const mentions =
  /[^\0-\x7f]|pass|pwd|pw|kennwort|contrase|motde|senha|secret|secure|sensitive|protected|token|key|cred|auth|cookie|assertion|jwt|bearer|conn|login|sas|sig|pat|pfx|pkcs|kube|docker|string.?data|dsn|cert|web.?hook|salt|seed|license|pin|user.?data|custom.?data|otp|hmac/i;

/** Where a name that may say something ends: looked for in the text, then read to its full length. */
export const stems =
  /pass|pwd|pw\b|kennwort|contrase|senha|secret|secure|sensitive|token|key|cred|auth|cookie|assertion|jwt|bearer|conn|login|sas|sig|\bpat\b|_pat|pat\b|pfx|pkcs12|kube[_-]?(?:admin[_-]?)?config|docker|protected[_-]?setting|stringdata|dsn|cert|webhook|salt|seed|license|pin\b|user[_-]?data|custom[_-]?data|otp|hmac/gi;
