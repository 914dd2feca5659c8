import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { redact } from '../../src/report/redact.ts';
import { assertLinear, repeated } from '../cost.ts';

// Built from parts, so that no scanner takes this file for a leak.
const jwt = ['eyJhbGciOiJSUzI1NiJ9', 'eyJhdWQiOiJodHRwczovL2V4In0', 'c2lnbmF0dXJlLW9mLW5vdGhpbmc'].join('.');
const word = 'Zq7xVb2Lm9Kd4Ws1Ty6Hn3Pc8Rj5Fg0A';
const key = `${word}${word}${word}`.slice(0, 86);

const secrets: readonly (readonly [string, string, string])[] = [
  ['bearer token', `sent Bearer ${word} to ARM`, 'sent Bearer *** to ARM'],
  ['JWT', `token ${jwt} was refused`, 'token *** was refused'],
  ['JWT after an escaped newline', `"a\\n${jwt}"`, '"a\\n***"'],
  [
    'SAS signature',
    `https://st1.blob.core.windows.net/c/b?sv=2024-01-01&se=2026&sig=${word}%3D&sp=r`,
    'https://st1.blob.core.windows.net/c/b?sv=2024-01-01&se=2026&sig=***&sp=r',
  ],
  [
    'SAS signature in JSON',
    `"https://x/?a=1\\u0026sig=${word}\\u0026sp=r"`,
    '"https://x/?a=1\\u0026sig=***\\u0026sp=r"',
  ],
  [
    'account key',
    `AccountName=st1;AccountKey=${key}==;EndpointSuffix=core.windows.net`,
    'AccountName=st1;AccountKey=***;EndpointSuffix=core.windows.net',
  ],
  [
    'shared access key',
    `SharedAccessKeyName=root;SharedAccessKey=${word}=;EntityPath=q`,
    'SharedAccessKeyName=root;SharedAccessKey=***;EntityPath=q',
  ],
  [
    'connection string password',
    'Server=tcp:db,1433;User ID=sa;Password=two words & more;Encrypt=True',
    'Server=tcp:db,1433;User ID=sa;Password=***;Encrypt=True',
  ],
  ['redis password', 'cache:6380,password=abc123def=,ssl=True', 'cache:6380,password=***,ssl=True'],
  ['JSON password', '{"adminPassword": "p a\'ss", "size": 1}', '{"adminPassword": "***", "size": 1}'],
  [
    'JSON in a string',
    '"{\\"clientSecret\\":\\"hush hush\\",\\"a\\":1}"',
    '"{\\"clientSecret\\":\\"***\\",\\"a\\":1}"',
  ],
  [
    'terraform variable',
    `terraform apply -var 'client_secret=${word}' -no-color`,
    "terraform apply -var 'client_secret=***' -no-color",
  ],
  ['terraform attribute', 'client_secret = "hush hush" # note', 'client_secret = "***" # note'],
  ['environment', `ARM_CLIENT_SECRET=${word}\nARM_TENANT_ID=t1`, 'ARM_CLIENT_SECRET=***\nARM_TENANT_ID=t1'],
  [
    'az login',
    'az login --service-principal -u app -p hush --tenant t1',
    'az login --service-principal -u app -p *** --tenant t1',
  ],
  [
    'az login, quoted',
    "az login --service-principal -p 'two words' --tenant t1",
    "az login --service-principal -p '***' --tenant t1",
  ],
  ['az flag', 'az vm create --admin-password "a b" --size S', 'az vm create --admin-password "***" --size S'],
  ['az flag with =', 'az x --account-key=abc --name n', 'az x --account-key=*** --name n'],
  [
    'authorization header',
    `authorization: SharedKey st1:${word}=\nx-ms-version: 1`,
    'authorization: ***\nx-ms-version: 1',
  ],
  [
    'authorization in curl',
    `curl -H 'Authorization: Basic ${word}' https://x`,
    "curl -H 'Authorization: ***' https://x",
  ],
  ['authorization in a dict', `{'Authorization': 'Bearer ${word}', 'a': 'b'}`, "{'Authorization': '***', 'a': 'b'}"],
  ['auxiliary authorization', `x-ms-authorization-auxiliary: Bearer ${word}`, 'x-ms-authorization-auxiliary: ***'],
  ['cookie', 'Set-Cookie: a=b; c=d', 'Set-Cookie: ***'],
  ['api key header', `Ocp-Apim-Subscription-Key: ${word}`, 'Ocp-Apim-Subscription-Key: ***'],
  ['private key', `k: -----BEGIN RSA PRIVATE KEY-----\nMII+/a=\nbb\n-----END RSA PRIVATE KEY----- end`, 'k: *** end'],
  ['private key, cut off', '-----BEGIN PRIVATE KEY-----\\nMIIabc\\nMIIdef', '***'],
  ['GitHub token', `x ghp_${word} y`, 'x *** y'],
  ['GitHub app token', `ghs_${word}`, '***'],
  ['GitHub fine-grained token', `github_pat_11ABC_${word}`, '***'],
  ['Azure DevOps token, new', `${'a1B2'.repeat(19)}AZDO1a2B`, '***'],
  ['Azure DevOps token, old', 'abcdefg2345677abcdefg2345677abcdefg2345677abcdefg234'.slice(0, 52), '***'],
  ['AZURE_DEVOPS_EXT_PAT', 'AZURE_DEVOPS_EXT_PAT=hushhush', 'AZURE_DEVOPS_EXT_PAT=***'],
  ['client secret by its form', 'value abc8Q~ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567 end', 'value *** end'],
  ['bare storage key', `key1 ${key}== end`, 'key1 *** end'],
  [
    'URL user',
    'https://build:hush@dev.azure.com/org and https://tok@github.com/o/r',
    'https://***@dev.azure.com/org and https://***@github.com/o/r',
  ],
  [
    'function code',
    'https://f.azurewebsites.net/api/x?code=abcdef==&a=b',
    'https://f.azurewebsites.net/api/x?code=***&a=b',
  ],
];

const guid = '6b1f3a52-7c0d-4d8e-9a41-0f2e6d5c9b10';
const kept: readonly string[] = [
  `/subscriptions/${guid}/resourceGroups/secret-rg/providers/Microsoft.KeyVault/vaults/kv/secrets/password`,
  `Correlation ID: ${guid}; x-ms-correlation-request-id: ${guid}`,
  `https://management.azure.com/subscriptions/${guid}/providers/Microsoft.Compute/locations/westus/operations/${guid}?p=1&api-version=2024-03-01&t=638000000&c=MIIabc&s=aGVsbG8td29ybGQ&h=xyz`,
  `https://management.azure.com/subscriptions/${guid}/operationresults/eyJqb2JJZCI6IkFCQ0RFRkdIIn0?api-version=2022-01-01`,
  'The client does not have authorization to perform action "Microsoft.Authorization/locks/write".',
  'WWW-Authenticate: Bearer authorization_uri="https://login.example/t", error="invalid_token"',
  'SharedAccessKeyName=RootManage',
  'secretName: tls-cert; SecretNotFound; the password does not meet the requirements',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'PWD=/home/runner/app design=5 assign=x',
  'git@github.com:org/repo.git',
];

describe('redact', () => {
  for (const [what, text, expected] of secrets) {
    test(`takes out: ${what}`, () => {
      assert.equal(redact(text), expected);
      assert.equal(redact(expected), expected, 'a second pass changes nothing');
    });
  }
  for (const text of kept) test(`keeps: ${text.slice(0, 60)}`, () => assert.equal(redact(text), text));

  test('is linear: 128 KiB of each hostile unit take under 300 ms', () => {
    const units = [
      'a',
      '-',
      '--',
      '.',
      '=',
      ' ',
      '\\',
      '"',
      "'",
      ':',
      '://',
      '@',
      '://a@',
      'eyJ',
      'eyJaaaaaaaa.',
      'eyJ-',
      'sig',
      'sig=',
      '-----BEGIN A-----',
      '-----',
      'secret=\\"',
      'secret="',
      `secret='secret="`,
      'password',
      'password=',
      'password: ',
      'shared-access',
      'Bearer ',
      'Authorization: ',
      'authorization',
      'x-',
      'login ',
      'login -p ',
      ' --a',
      '--password-',
      'ghp_',
      'github_pat_',
      'ghp_aaaaaaaaaaaaaaaaaaaa.',
      ';Password=',
      'cookie:',
      '\n',
      '8Q~',
      '?code=',
      'secret\\\\\\"=',
      'primary_master_',
      'a1',
      'A/',
      'sig=sig',
      '{"name":"',
      '"value":"',
      '{',
      '[',
      '(',
      '<a ',
      '<a name="',
      'name: ',
      'secret:\n',
      'secret: |\n ',
      'secret = <<E\n',
      'token=(',
      'token={',
      'token=["',
      "password '",
      'secret is ',
      'password=)',
      '%25',
      '&amp;',
      '\\u0026',
      '\\n',
      '\u200b',
      '\u001b[',
      'aB1cD2eF3gH4iJ5k ',
      'aB1cD2eF3gH4iJ5k\n',
      'curl -u ',
      'mysql -p',
      'config set ',
      'echo ',
      'net use ',
      'http://a:/@',
      'https://x/',
      '/subscriptions/',
      'A.',
      'aGVsbG8gd29ybGQgaGVsbG8g',
      '("password", ',
      'password for ',
      "'x' is not a valid password ",
      "'x is is is ",
      'a:5432:a:b:',
      'sqlplus ',
      "'-p', ",
      '\uff1a\u201c',
      '<password>',
      'Ab1!Ab1!',
    ];
    for (const unit of units) assertLinear(redact, repeated(unit), 65_536, JSON.stringify(unit));
  });
});
