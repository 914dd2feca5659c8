// What a deploy tool does, for the tests of mode run: signs in, sends one request to Azure Resource Manager, follows it
// to its end, and prints errors as the az CLI does. node az.mjs METHOD PATH [BODY] [HEADER=VALUE]
const [method = 'GET', path = '', body = '', header = ''] = process.argv.slice(2);
const { ARM_URL, AUTHORITY_URL, AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET } = process.env;

async function token() {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: AZURE_CLIENT_ID,
    client_secret: AZURE_CLIENT_SECRET,
    scope: `${ARM_URL}/.default`,
  });
  const answer = await fetch(`${AUTHORITY_URL}/${AZURE_TENANT_ID}/oauth2/v2.0/token`, { method: 'POST', body: form });
  const { access_token: value, error } = await answer.json();
  if (value === undefined) throw new Error(`no token: ${error}`);
  return value;
}

function refused(error) {
  const { code = '', message = '' } = error ?? {};
  process.stderr.write(`ERROR: (${code}) ${message}\nCode: ${code}\nMessage: ${message}\n`);
  process.exitCode = 1;
}

const authorization = `Bearer ${await token()}`;
const [name, value] = header.split('=');
const more = name ? { [name]: value } : {};
const answer = await fetch(`${ARM_URL}${path}`, {
  method,
  headers: { authorization, 'content-type': 'application/json', ...more },
  ...(body === '' ? {} : { body }),
});
const text = await answer.text();
if (answer.status >= 400) refused(text === '' ? {} : JSON.parse(text).error);
else {
  const poll = answer.headers.get('azure-asyncoperation') ?? answer.headers.get('location');
  for (let at = poll; at !== null; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const told = await fetch(at, { headers: { authorization } });
    const words = await told.text();
    const { status = told.status === 202 ? 'InProgress' : 'Succeeded', error } = words === '' ? {} : JSON.parse(words);
    if (status === 'Succeeded') break;
    if (status === 'Failed' || status === 'Canceled') {
      refused(error);
      break;
    }
  }
  if (process.exitCode !== 1) process.stdout.write('done\n');
}
