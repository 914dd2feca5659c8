import { gzipSync } from 'node:zlib';
import type { Harm, Reply } from '../simulator/server.ts';

/** Weather is what goes wrong with every answer about one thing, as long as it is asked for. */
export interface Weather {
  readonly harm: Harm;
  /** `list`: it is about the pages or the rows of a list. */
  readonly of: 'any' | 'list';
  /** Only of requests for a later page. */
  readonly page?: 2;
  /** The signals that meet it, where it costs too much for all. */
  readonly only?: readonly string[];
  /** It ends with the patience of the client, in real time. */
  readonly slow?: true;
}

const json = { 'content-type': 'application/json' };

/** In the words of ARM, GitHub and Azure DevOps at once. */
function refusal(code: string, message: string): string {
  return JSON.stringify({ error: { code, message }, message, typeKey: `${code}Exception` });
}

function status(code: number, word: string, headers: Readonly<Record<string, string>> = {}): Weather {
  return {
    harm: { kind: 'status', status: code, headers: { ...json, ...headers }, body: refusal(word, 'Made up.') },
    of: 'any',
  };
}

function answers(body: string | Uint8Array, headers: Readonly<Record<string, string>> = json): Weather {
  return {
    harm: {
      kind: 'edit',
      edit: (reply) => ({ ...reply, status: 200, headers: { ...reply.headers, ...headers }, body }),
    },
    of: 'any',
  };
}

const bodyOf = ({ body }: Reply): string => (typeof body === 'string' ? body : '');

/** Every value of the first level has another type than it should. */
function mistyped(text: string): string {
  const wrong = (value: unknown): unknown =>
    typeof value === 'string' ? 7 : typeof value === 'object' && value !== null ? 'text' : {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return '7';
    return JSON.stringify(Object.fromEntries(Object.entries(body).map(([name, value]) => [name, wrong(value)])));
  } catch {
    return '7';
  }
}

/** The first list of an answer, whatever it is called there. */
function withRows(text: string, rows: readonly unknown[]): string {
  const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const [name] = Object.entries(body).find(([, value]) => Array.isArray(value)) ?? ['value'];
  return JSON.stringify({ ...body, [name]: rows });
}

/** Leads from each page to another one: by `nextLink`, and by the header that GitHub has for it. */
function leadsTo(link: (from: URL) => string): Harm {
  return {
    kind: 'edit',
    edit: (reply, { path, host }) => {
      const next = link(new URL(`https://${host}${path}`));
      const body = bodyOf(reply);
      const headers = { ...reply.headers, link: `<${next}>; rel="next"` };
      return {
        ...reply,
        headers,
        body: body.startsWith('{') ? JSON.stringify({ ...(JSON.parse(body) as object), nextLink: next }) : body,
      };
    },
  };
}

const inflates = (text: string): Weather => answers(gzipSync(text), { ...json, 'content-encoding': 'gzip' });

let endless = 0;

/** weathers are all of them. */
export const weathers: Readonly<Record<string, Weather>> = {
  '401': status(401, 'InvalidAuthenticationToken'),
  '403': status(403, 'AuthorizationFailed'),
  '404': status(404, 'ResourceNotFound'),
  '409': status(409, 'Conflict'),
  '429, Retry-After': status(429, 'TooManyRequests', { 'retry-after': '7' }),
  '429': status(429, 'TooManyRequests'),
  '500': status(500, 'InternalServerError'),
  '503': status(503, 'ServiceUnavailable'),
  reset: { harm: { kind: 'reset' }, of: 'any' },
  hang: { harm: { kind: 'hang' }, of: 'any', slow: true },
  'slow drip': { harm: { kind: 'drip', everyMs: 250 }, of: 'any', slow: true },
  'cut body': { harm: { kind: 'cut-body', bytes: 5 }, of: 'any' },
  'truncated JSON': {
    harm: { kind: 'edit', edit: (reply) => ({ ...reply, body: bodyOf(reply).slice(0, -1) }) },
    of: 'any',
  },
  HTML: answers('<!doctype html><html><title>Sign in</title></html>', { 'content-type': 'text/html' }),
  'wrong types': { harm: { kind: 'edit', edit: (reply) => ({ ...reply, body: mistyped(bodyOf(reply)) }) }, of: 'any' },
  'no object': answers('[]'),
  'an empty object': answers('{}'),
  'huge page': answers(`{"value":[${'0,'.repeat(1_000_001)}0]}`),
  'deeply nested': answers(`{"id":"x","properties":${'['.repeat(300)}${']'.repeat(300)}}`),
  // A million values in 2 KiB; and 40 MiB of one word in 40 KiB, which takes its time.
  'gzip bomb': inflates(`{"value":[${'{},'.repeat(1_000_001)}{}]}`),
  'gzip bomb of one word': {
    ...inflates(`{"value":["${'a'.repeat(40 * 1024 * 1024)}"]}`),
    only: ['target', 'locks', 'children of the target'],
  },
  'odd rows': {
    harm: { kind: 'edit', edit: (reply) => ({ ...reply, body: withRows(bodyOf(reply), [null, 7, 'text', []]) }) },
    of: 'list',
  },
  'next page: a loop': { harm: leadsTo((from) => from.href), of: 'list' },
  'next page: no end': {
    harm: leadsTo((from) => {
      endless += 1;
      from.searchParams.set('page', String(endless));
      return from.href;
    }),
    of: 'list',
  },
  'next page: another host': { harm: leadsTo(() => 'https://evil.example/x'), of: 'list' },
  'next page: 403': { ...status(403, 'AuthorizationFailed'), of: 'list', page: 2 },
  'next page: 500': { ...status(500, 'InternalServerError'), of: 'list', page: 2 },
};
