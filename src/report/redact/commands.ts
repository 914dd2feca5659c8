import { looksChosen, looksRandom } from './shape.ts';
import { isNone } from './spare.ts';
import { quotedAt, type Span, wordAt } from './values.ts';

/** Command lines on which a secret stands behind a flag that does not say so, or behind none. */
interface Command {
  /** Lower-case words of which the text must hold one. */
  readonly words: readonly string[];
  /** Up to where the secret begins. Bounded, and on one line. */
  readonly pattern: RegExp;
  /** The secret is behind this sign: `user:password`. */
  readonly behind?: ':' | '%';
  /** Only where it looks like one: the flag means other things, too. */
  readonly doubtful?: true;
}

const line = '[^\\n\\u000b;|]{0,400}?';
const flag = (names: string): string => `[ \\t](?:${names})(?:[ \\t]{1,8}|=|(?<=-[pPa])(?=[^\\s-]))`;

const commands: readonly Command[] = [
  { words: ['login'], pattern: new RegExp(`\\blogin\\b${line}[ \\t](?:-p|-P|-k)(?:[ \\t]{1,8}|=)`, 'gi') },
  {
    words: ['mysql', 'mariadb'],
    pattern: new RegExp(`\\b(?:mysql|mariadb)[\\w-]{0,20}\\b${line}[ \\t]-p(?=[^\\s-])`, 'g'),
  },
  {
    words: ['sqlcmd', 'bcp', 'sqlpackage', 'osql'],
    pattern: new RegExp(`\\b(?:sqlcmd|bcp|osql)\\b${line}[ \\t]-P[ \\t]{0,4}(?=\\S)`, 'g'),
  },
  { words: ['sqlpackage'], pattern: /\/(?:TargetPassword|SourcePassword|tp|sp):/gi },
  { words: ['sshpass'], pattern: /\bsshpass[ \t]{1,4}-p[ \t]{0,4}/g },
  { words: ['redis-cli'], pattern: new RegExp(`\\bredis-cli\\b${line}[ \\t](?:-a|--pass)[ \\t]{1,4}`, 'g') },
  { words: ['mongo'], pattern: new RegExp(`\\bmongo[\\w-]{0,12}\\b${line}[ \\t]-p[ \\t]{1,4}`, 'g') },
  { words: ['zip', '7z'], pattern: new RegExp(`\\b(?:zip|unzip|7za?)\\b${line}[ \\t]-[pP][ \\t]{0,4}(?=\\S)`, 'g') },
  {
    words: ['htpasswd'],
    pattern: /\bhtpasswd\b[^\n\u000b;|]{0,40}?[ \t]-\w*b\w*[ \t][^\n\u000b;|]{1,200}?[ \t]\S{1,80}[ \t]/g,
  },
  { words: ['ssh-keygen'], pattern: new RegExp(`\\bssh-keygen\\b${line}[ \\t]-[NP][ \\t]{1,4}`, 'g') },
  {
    words: ['certutil', 'signtool'],
    pattern: new RegExp(`\\b(?:certutil|signtool)(?:\\.exe)?\\b${line}[ \\t][-/]p[ \\t]{1,4}`, 'gi'),
  },
  {
    words: ['kubectl', 'oc '],
    pattern: new RegExp(`\\b(?:kubectl|oc)\\b${line}--from-literal[= ][\\w.-]{1,80}=`, 'g'),
  },
  {
    words: ['secret set', 'secrets set', 'secret create', 'secret add', 'user-secrets'],
    pattern: new RegExp(
      `\\bsecrets? (?:set|create|add)\\b${line}${flag('--value|--body|-b|--secret-value|--data')}`,
      'g',
    ),
  },
  { words: ['user-secrets set'], pattern: /\buser-secrets set[ \t]+(?:"[^"\n]{1,200}"|\S{1,200})[ \t]+/g },
  {
    words: ['config set'],
    pattern: new RegExp(
      `\\bconfig set\\b(?=${line}--secret\\b)(?:[ \\t]+--?[\\w-]{1,40})*[ \\t]+[\\w:.-]{1,120}(?:[ \\t]+--?[\\w-]{1,40})*[ \\t]+(?!-)`,
      'g',
    ),
  },
  {
    words: ['variable '],
    pattern: new RegExp(`\\bvariable (?:create|update)\\b(?=${line}--secret[ =]true)${line}${flag('--value')}`, 'g'),
  },
  {
    words: ['nuget', 'dotnet'],
    pattern: new RegExp(`\\bnuget(?:\\.exe)? (?:push|setapikey)\\b${line}${flag('-k|--api-key|-apikey')}`, 'gi'),
  },
  { words: ['net use'], pattern: /\bnet use\b[^\n\u000b]{0,200}?\/u(?:ser)?:\S{1,100}[ \t]{1,4}(?!\/)/gi },
  {
    words: ['-stdin', 'sudo -s', 'chpasswd'],
    pattern:
      /\b(?:echo|printf)[ \t]+(?:-\w[ \t]+)?(?:"%s"[ \t]+)?(?=[^\n\u000b|]{1,400}\|[^\n\u000b]{0,200}(?:-stdin|\bsudo -S|\bchpasswd)\b)/g,
  },
  { words: ['pass:'], pattern: /(?<=[ \t])(?:-pass(?:in|out)?[ \t]{1,4})?pass:/g },
  {
    words: ['curl', 'http', 'wget'],
    pattern: new RegExp(
      `\\b(?:curl|https?|xh)\\b${line}[ \\t](?:-u|--user|-a|--auth|--proxy-user|-U)(?:[ \\t]{1,4}|=)`,
      'g',
    ),
    behind: ':',
  },
  {
    words: ['securestring'],
    pattern: /\bConvertTo-SecureString(?:[ \t]+-(?:AsPlainText|Force))*(?:[ \t]+-String)?[ \t]+(?!-)/gi,
  },
  {
    words: ['networkcredential', 'pscredential'],
    pattern:
      /\b(?:NetworkCredential|PSCredential)\b[^\n\u000b(]{0,80}\([ \t]{0,4}(?:\\{0,9}"[^"\n]{0,100}"|\\{0,9}'[^'\n]{0,100}'|[\w$.]{1,80})[ \t]{0,4},[ \t]{0,4}(?!\()/gi,
  },
  { words: ['setx'], pattern: /\bsetx[ \t]+\w{0,60}(?:PASSWORD|SECRET|TOKEN|KEY|PWD|PAT)[ \t]+/gi },
  {
    words: ['az '],
    pattern: new RegExp(
      `\\baz[ \\t]${line}[ \\t](?:-u|--user(?:name)?|--admin-user)[ \\t=]${line}[ \\t]-p(?:[ \\t]{1,4}|=)`,
      'g',
    ),
  },
  { words: ['az '], pattern: new RegExp(`\\baz[ \\t]${line}[ \\t]-p(?:[ \\t]{1,4}|=)`, 'g'), doubtful: true },
  // A list of arguments as Python, Node and JSON print it: `['login', '-u', 'a', '-p', '…']`.
  { words: ["'-p'", '"-p"'], pattern: /["']-[pP]["'][ \t]{0,4},\s{0,20}/g, doubtful: true },
  { words: ['sqlplus'], pattern: /\bsqlplus[ \t]+(?:-\w+[ \t]+){0,3}\w{1,60}\/(?=\S{1,120}@)/gi },
  // A line of pgpass: host, port, database, user, password.
  {
    words: [':5432:', ':6432:', '*:*:'],
    pattern: /(?<![\w.*-])[\w.*-]{1,200}:(?:\d{4,5}|\*):[\w*-]{1,63}:[\w@.*-]{1,128}:(?=\S)/g,
  },
  { words: ['<<<'], pattern: /(?:\bsudo -S|\bpasswd|-stdin|\blogin)\b[^\n\u000b]{0,100}?<<<[ \t]*/g },
  {
    words: ['smbclient', 'rpcclient', 'smbmap', 'winexe'],
    pattern: new RegExp(`\\b(?:smbclient|rpcclient|winexe)\\b${line}[ \\t](?:-U|--user)[ \\t=]{0,2}`, 'g'),
    behind: '%',
  },
  {
    words: ['ldap'],
    pattern: new RegExp(`\\bldap(?:search|modify|add|delete|passwd|whoami)\\b${line}[ \\t]-w[ \\t]{0,4}`, 'g'),
  },
  {
    words: [' auth ', ' login '],
    pattern:
      /\b(?:snyk|vault|doppler|heroku|flyctl|sentry-cli|pulumi|railway|vercel|netlify|buf|infisical)[ \t]+(?:auth|login)[ \t]+(?![-a-z]+(?:\s|$))/g,
  },
];

/** commandSecrets gives the secrets of command lines that no name tells of. `lower` is the text in lower case. */
export function commandSecrets(text: string, lower: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { words, pattern, behind, doubtful } of commands) {
    if (!words.some((word) => lower.includes(word))) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const at = match.index + match[0].length;
      const value = quotedAt(text, at) ?? wordAt(text, at, {});
      let [start, end] = value.span;
      if (behind !== undefined) {
        const sign = text.slice(start, Math.min(end, start + 200)).indexOf(behind);
        if (sign < 0) continue;
        start += sign + 1;
      }
      const word = text.slice(start, end);
      if (end > start && !isNone(word) && (!doubtful || looksChosen(word) || looksRandom(word, 8)))
        spans.push([start, end]);
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return spans;
}
