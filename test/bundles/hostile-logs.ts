import { hostileTexts } from '../hosts/hostile.ts';

/**
 * Invented logs of somebody who wants more than to fail. Each holds a conflict that is found, so that its texts are
 * shown.
 */
export interface HostileLog {
  readonly name: string;
  readonly text: string;
  /** What must stand in the report, or the test would prove nothing. */
  readonly carries: readonly string[];
}

const group = '/subscriptions/6c3f8b21-5d4e-4a7b-8c9d-0e1f2a3b4c5d/resourceGroups/mine-rg';
const busy = 'Another operation on this or dependent resource is in progress.';

/** azure renders an error as a tool prints a body: one JSON object, in which line ends of a message are escaped. */
const azure = (code: string, message: string, target = ''): string =>
  `ERROR: ${JSON.stringify({ error: { code, message, target } })}`;

const commands = azure('AnotherOperationInProgress', `${busy} Said:\n${hostileTexts.join('\n')}\nmarker-commands`);

const markup = [
  '<script>alert(1)</script><img src=x onerror=alert(2)><svg/onload=alert(3)>',
  '</td></tr></table></details></summary></sub></code></pre>',
  '| a | b |\n|---|---|\n| [x](https://evil.example/x) | ![i](https://evil.example/i.png) |',
  '```\n# Fence left\n````\n~~~\n# Fence left\n`````` \n# Fence left',
  '`code` `` left `` \\` \\`` \\| | \\\\|',
  '# Heading\n## Heading\n> quote\n- [ ] task\n1. item\n---\n***\n===',
  '@octocat #12 GH-12 contoso/shop#3 https://evil.example www.evil.example mailto:a@evil.example :tada:',
  '[a]: https://evil.example\n<https://evil.example> [^1] <!-- comment --> $x^2$ &lt;b&gt; &#x3c;script&#x3e;',
].join('\n');

const screen =
  'a\x1b[2J\x1b[31mred\x1b]0;title\x07\x1b]8;;https://evil.example\x1b\\link\x1bP+q\x1b\\ \x9b31m\x9d0;t\x9c \x08\x08\x7f \u202egnp.exe \u2066x\u2069 \u200bz \ufeffz';

/** Names that are commands to a shell: none of it may stand in a command that we advise. */
export const shellNames: readonly string[] = [
  '$(touch PWNED)',
  '`touch PWNED`',
  '"; touch PWNED; "',
  "'; touch PWNED; '",
  'a&&touch PWNED',
  'a|touch PWNED',
  'a\ntouch PWNED',
  'a\\";touch PWNED;#',
  '%0Atouch PWNED',
  '@(touch PWNED)',
  '--query PWNED',
];

export const hostileLogs: readonly HostileLog[] = [
  { name: 'commands of the hosts in a message', text: commands, carries: ['marker-commands', 'task.complete'] },
  {
    name: 'commands of the hosts on lines of their own and in prefixes',
    text: hostileTexts
      .map((text) => `${text}\n${azure('AnotherOperationInProgress', `${busy} ${text} marker-lines`)} ${text}\n${text}`)
      .join('\n'),
    carries: ['marker-lines'],
  },
  {
    name: 'commands of the hosts in codes, targets and names',
    text: [
      azure(
        '##vso[task.complete result=Failed;]Conflict',
        `${busy} Said so.`,
        '##vso[task.setvariable variable=PATH]/tmp',
      ),
      azure(
        'Conflict\n::error::x',
        `${busy} Said so.`,
        `${group}/providers/Microsoft.Network/virtualNetworks/a\n::set-output name=verdict::clear`,
      ),
      `ERROR: (ScopeLocked) The scope '${group}/providers/Microsoft.Network/virtualNetworks/##vso[task.complete result=Succeeded;]' cannot perform delete operation because following scope(s) are locked: '##[error]${group}'. Please remove the lock and try again.`,
    ].join('\n'),
    carries: ['task.complete result=Succeeded'],
  },
  {
    name: 'markup',
    text: azure('AnotherOperationInProgress', `${busy} ${markup} marker-markup`, `${group}/<img>`),
    carries: ['marker-markup', '<script>'],
  },
  {
    name: 'markup in plain lines',
    text: `Error: creating Subnet (Name "<script>"): performing CreateOrUpdate: unexpected status 429 (429 Too Many Requests) with error: AnotherOperationInProgress: ${busy} ${markup.replaceAll('\n', ' ')} marker-plain\n${markup}`,
    carries: ['marker-plain'],
  },
  {
    name: 'terminal escapes',
    text: azure('AnotherOperationInProgress', `${busy} ${screen} marker-screen`),
    carries: ['marker-screen'],
  },
  {
    name: 'terminal escapes in plain lines',
    text: `${screen}\nERROR: (AnotherOperationInProgress) ${busy} ${screen} marker-escape\n${screen}`,
    carries: ['marker-escape'],
  },
  {
    name: 'names that are commands to a shell',
    text: shellNames
      .flatMap((name) => [
        azure(
          'AnotherOperationInProgress',
          `${busy} marker-shell`,
          `${group}/providers/Microsoft.Compute/virtualMachines/${name}`,
        ),
        `ERROR: (ScopeLocked) The scope '${group}/providers/Microsoft.Storage/storageAccounts/${name}' cannot perform delete operation because following scope(s) are locked: '/subscriptions/6c3f8b21-5d4e-4a7b-8c9d-0e1f2a3b4c5d/resourceGroups/${name}'. Please remove the lock and try again.`,
        `Error: deleting Virtual Network (Subscription: "6c3f8b21-5d4e-4a7b-8c9d-0e1f2a3b4c5d"\nResource Group Name: "${name}"\nVirtual Network Name: "${name}"): unexpected status 409 (409 Conflict) with error: AnotherOperationInProgress: ${busy}`,
        azure(
          'OperationNotAllowed',
          `The VM '${name}' must be deallocated before its size can be changed to '${name}'.`,
        ),
        `Error: Error acquiring the state lock\nError message: state blob is already locked\nLock Info:\n  ID:        ${name}\n  Path:      tfstate/${name}\n  Operation: OperationTypeApply\n  Who:       ${name}\n  Created:   2026-09-01 20:58:01 +0000 UTC`,
      ])
      .join('\n\n'),
    carries: ['marker-shell'],
  },
];

const random = 'Zk3vQ9xWm7Lr2TtBn8Hc5Jy6Pd4Sg1Fa';

/** Secrets in the shapes in which they stand in messages; made up, and none may leave the process. */
export const secrets: Readonly<Record<string, { readonly text: string; readonly secret: string }>> = {
  'a shared access signature': {
    text: `https://mine.blob.core.windows.net/vhds/os.vhd?sv=2024-11-04&ss=b&srt=sco&sp=rwdl&se=2027-01-01T00:00:00Z&sig=${random}%2Fa1%3D`,
    secret: `${random}%2Fa1`,
  },
  'a bearer token': {
    text: `Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.${random}`,
    secret: random.slice(0, 20),
  },
  'an account key': {
    text: `AccountName=mine;AccountKey=${`${random}${random}${random}`.slice(0, 86)}==;EndpointSuffix=core.windows.net`,
    secret: random,
  },
  'a token of GitHub': {
    text: `remote: https://x-access-token:ghp_${random}${random.slice(0, 4)}@github.com/contoso/shop`,
    secret: `ghp_${random}`,
  },
  'a client secret': {
    text: `client_secret=abc8Q~${random.slice(0, 31)}xyz --client-secret=${random}`,
    secret: random,
  },
  'a password in JSON': { text: JSON.stringify({ adminPassword: `P${random}!` }), secret: random },
  'a connection string': {
    text: `Server=tcp:mine.database.windows.net;User ID=sa;Password=${random}!x;Encrypt=True`,
    secret: random,
  },
  'a private key': {
    text: `-----BEGIN PRIVATE KEY-----\n${random}${random}\n-----END PRIVATE KEY-----`,
    secret: random,
  },
};

/** secretLog tells a secret in the message, in a target and on the lines around. */
export function secretLog(text: string): string {
  return [
    `> ${text}`,
    azure('AnotherOperationInProgress', `${busy} The request was ${text} marker-secret`, text),
    `ERROR: (ScopeLocked) The scope '${group}' cannot perform delete operation because following scope(s) are locked: '${group}'. ${text.replaceAll('\n', ' ')}`,
    text,
  ].join('\n');
}
