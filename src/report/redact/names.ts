/**
 * Which names say that what stands beside them is a secret. A name says so by its end: `adminPassword` does, `passwordPolicy` and `secretName` do not.
 * `strong`: whatever the value looks like. `weak`: where the value looks like a secret as well (`key`, `auth`).
 */
export type Saying = 'strong' | 'weak' | undefined;

/** Ends of names in lower case without signs: `DB_PASSWORD`, `db-password` and `dbPassword` are all `dbpassword`. */
const strong = new RegExp(
  `(?:${[
    'passw(?:or)?d|passwort|kennwort|contrasena|motdepasse|senha|passphrase|passcode|pwd|userpw|adminpw|dbpw|sqlpw',
    'secret|secretkey|credentials?|creds|assertion|bearer|jwt|cookie|authorization|authorizationauxiliary',
    'token|apikey|appkey|(?:account|access|accountaccess|shared|sharedaccess|storage|storageaccount|master|private|functions?|system|subscription|encryption|signing|license)key',
    '(?:admin|query|workspace|deploy|deployment|auth|security|client|consumer|sas|ssh|session|cosmos(?:db)?|redis|search|signalr|eventgrid|servicebus|cognitive|openai|sendgrid|stripe|api|pub|webhook|hmac|aes|rsa|root|ssl|tls)key',
    'connectionstring|connectionstr|connstring|connstr|sas(?:uri|url)|sharedaccesssignature|sassignature|sas|dbconn|sqlconn',
    'pfx|pfxblob|pkcs12|kubeconfig|kubeadminconfig|kubeconfigraw|dockerconfig(?:json)?|protectedsettings?|tlskey|hmac|otp|totp',
  ].join('|')})$`,
);

const weak =
  /(?:key|auth|sig|signature|pass|conn|connection|dsn|certificate|cert|webhook|webhookurl|salt|seed|license|pin|userdata|customdata|code|dockercfg)$/;

/** They end like a secret and are none. .NET names an assembly by the token of its public key; what is asked for page by page is a token, too. */
const harmless =
  /(?:publickey|cancell?ation|continuation|skip|nextpage|resume|concurrency)token$|(?:bypass|compass|overpass|surpass|trespass|encompass|multipass|subpass|publickey|foreignkey|partitionkey|rowkey|cachekey|sortkey|hashkey|routingkey|groupkey|objectkey|monkey|turkey|hockey|donkey|keyvaultkey|registrykey)$/;

/** The same by its last two words: `isSecret`, `next_token`, `token-type`. */
const harmlessWords =
  /(?:^|_)(?:next|page|paging|sync|delta|version|fencing|unexpected|is|has|have|no|use|uses|require|requires|allow|disable|enable|expire|expired|invalid)_(?:token|secret|password|key)$/;

/** What says which one, and nothing of what it is: `passwordValue`, `key1`, `secret_v2`. Taken off the end. */
const beside =
  /(?:value|text|plaintext|plain|string|data|base64|b64|encoded|raw|content|contents|old|new|current|previous|prod|production|dev|test|stage|staging|qa|uat|primary|secondary|confirm|confirmation|again|json|hex|pem|settingstring|v?\d{1,4}|s)$/;

/** A word of its own at the end: `AZURE_DEVOPS_EXT_PAT`, `DB_PASS`, `//registry/:_auth`, `deployPat`. */
const words = /(?:^|[_.-])(?:pat|pw)$|[_.-](?:pass|auth)$/i;
const humps = /[a-z0-9](?:Pat|Pass|Pw)$/;

/** A function or a cmdlet: what follows it is what it says, or what it is called with. */
const calls = /(?:^|\.)(?:get|fetch|acquire|obtain|validate|verify|parse|list)[_A-Z]\w*$|(?:^|[^\w-])[A-Z][a-z]{1,12}-Az[A-Z]\w*$/;

const longest = 120;

/** saying tells what a name says of its value. `name` may be an identifier of any spelling, or words. */
export function saying(name: string): Saying {
  const tail = name.slice(-longest);
  if (calls.test(tail)) return undefined;
  if (words.test(tail) || humps.test(tail)) return 'strong';
  const spaced = tail
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '_');
  if (harmlessWords.test(spaced)) return undefined;
  let rest = spaced.replaceAll('_', '');
  for (let round = 0; round < 4 && rest !== ''; round += 1) {
    if (harmless.test(rest)) return undefined;
    if (strong.test(rest) || (rest.endsWith('pass') && rest.length > 4)) return 'strong';
    if (weak.test(rest)) return 'weak';
    const shorter = rest.replace(beside, '');
    if (shorter === rest) return undefined;
    rest = shorter;
  }
  return undefined;
}

/** Where a name that may say something ends: looked for in the text, then read to its full length. */
export const stems =
  /pass|pwd|pw\b|kennwort|contrase|senha|secret|token|key|cred|auth|cookie|assertion|jwt|bearer|conn|sas|sig|\bpat\b|_pat|pat\b|pfx|pkcs12|kubeconfig|docker|protectedsetting|dsn|cert|webhook|salt|seed|license|pin\b|userdata|customdata|code|otp|hmac/gi;
