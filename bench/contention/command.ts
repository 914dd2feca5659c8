/**
 * The command that stands in the pipeline: a program of its own, as a deploy tool is. It sends one mutation to Azure
 * Resource Manager with the retry policy of its tool, follows it to its end, prints an error as the tool does, and ends
 * with 1. What it would sleep it tells the simulated Azure with its next request, where that time then passes.
 */
import { type ToolName, tools } from './tools.ts';

/** Mutation is what the command sends. */
export interface Mutation {
  readonly method: 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /** From the root, with the API version. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The name of the header that lets virtual time pass. */
const sleepHeader = 'x-virtual-sleep-ms';

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly retryAfterMs: number | undefined;
  readonly poll: string | null;
}

const env = (name: string): string => process.env[name] ?? '';

async function token(): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: env('AZURE_CLIENT_ID'),
    client_secret: env('AZURE_CLIENT_SECRET'),
    scope: `${env('ARM_URL')}/.default`,
  });
  const answer = await fetch(`${env('AUTHORITY_URL')}/${env('AZURE_TENANT_ID')}/oauth2/v2.0/token`, {
    method: 'POST',
    body: form,
  });
  const { access_token: value } = (await answer.json()) as { readonly access_token?: string };
  if (value === undefined) throw new Error('no token');
  return value;
}

async function main(): Promise<void> {
  const tool = tools[env('CONTENTION_TOOL') as ToolName];
  const mutation = JSON.parse(env('CONTENTION_MUTATION')) as Mutation;
  const authorization = `Bearer ${await token()}`;

  const request = async (method: string, url: string, sleptMs: number, more: RequestInit = {}): Promise<Reply> => {
    const headers = {
      authorization,
      'content-type': 'application/json',
      [sleepHeader]: String(sleptMs),
      ...more.headers,
    };
    const answer = await fetch(url, { ...more, method, headers });
    const asked = answer.headers.get('retry-after');
    return {
      status: answer.status,
      text: await answer.text(),
      retryAfterMs: asked === null ? undefined : Number(asked) * 1000,
      poll: answer.headers.get('azure-asyncoperation') ?? answer.headers.get('location'),
    };
  };
  const fail = (status: number, text: string): void => {
    const { code = '', message = '' } =
      (JSON.parse(text || '{}') as { error?: { code?: string; message?: string } }).error ?? {};
    process.stderr.write(tool.error(status, code, message));
    process.exitCode = 1;
  };
  const send = async (): Promise<Reply> => {
    const body = mutation.body === undefined ? {} : { body: JSON.stringify(mutation.body) };
    for (let retry = 1, pause = 0; ; retry += 1) {
      const more = { ...body, headers: mutation.headers ?? {} };
      const reply = await request(mutation.method, `${env('ARM_URL')}${mutation.path}`, pause, more);
      const again = reply.status < 400 ? undefined : tool.again({ method: mutation.method, ...reply }, retry);
      if (again === undefined) return reply;
      pause = again;
    }
  };

  const first = await send();
  if (first.status >= 400) return fail(first.status, first.text);
  let pause = first.retryAfterMs ?? 10_000;
  while (first.poll !== null) {
    const told = await request('GET', first.poll, pause);
    pause = told.retryAfterMs ?? pause;
    const { status = told.status === 202 ? 'InProgress' : 'Succeeded' } = JSON.parse(told.text || '{}') as {
      readonly status?: string;
    };
    if (status === 'Failed' || status === 'Canceled') return fail(told.status, told.text);
    if (status === 'Succeeded') break;
  }
  process.stdout.write('done\n');
}

await main();
