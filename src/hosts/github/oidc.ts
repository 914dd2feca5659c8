import { GuardError } from '../../guard-error.ts';
import { createHttp, type TextAnswer, type Tools } from '../../http/client.ts';
import { baseOf } from '../../http/fence.ts';
import { defaultLimits } from '../../http/patience.ts';
import { type Environment, environmentProxy } from '../../http/proxy.ts';
import type { HostIdentity } from '../../ports/host.ts';
import { realClock } from '../../time/clock.ts';
import { asFields, asText } from '../untyped.ts';
import { plain, without } from '../words.ts';

/** The permission that the job needs, in the words of a workflow. */
const permission = 'give the job `permissions: id-token: write` (a pull request from a fork never has it)';

/** Longest answer that is read: an assertion has some two thousand characters. */
const longest = 100_000;

/**
 * gitHubIdentity mints assertions with what the runner gives a job that may:
 * https://docs.github.com/actions/reference/security/oidc. `secret` is called with each assertion before it is handed
 * on.
 */
export function gitHubIdentity(options: {
  readonly env: Environment;
  readonly secret: (value: string) => unknown;
  readonly tools?: Partial<Tools>;
}): HostIdentity {
  const { env, secret } = options;
  const address = (env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '').trim();
  const token = (env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '').trim();
  if (address === '' || token === '') return { why: `the job may not mint OIDC tokens; ${permission}` };
  // The request would put either into its error message.
  if (!URL.canParse(address) || !/^[\x21-\x7e]+$/.test(token))
    return { why: 'what the runner gave to mint OIDC tokens cannot be used' };
  secret(token);
  const { origin, path } = baseOf(address);
  const http = createHttp(
    {
      proxyFor: (url) => environmentProxy(url, env),
      clock: realClock,
      limits: defaultLimits,
      ...options.tools,
    },
    { origin, read: [path] },
  );
  return {
    async assertion(audience, signal) {
      const url = new URL(address);
      url.searchParams.set('audience', audience);
      const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
      const answer = await http.read({ url: url.href, what, headers, signal });
      const value = answer.status === 200 ? assertionIn(answer.text) : undefined;
      if (value === undefined) throw refusal(answer, url.host, token);
      secret(value);
      return value;
    },
  };
}

const what = 'the OIDC token of the job';

/** A JSON Web Token and nothing else: it goes into a form, and from there into nobody's log. */
function assertionIn(text: string): string | undefined {
  if (text.length > longest) return undefined;
  try {
    const value = asText(asFields(JSON.parse(text)).value);
    return value !== undefined && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function refusal(answer: TextAnswer, host: string, token: string): GuardError {
  if (answer.status === 401 || answer.status === 403) {
    return new GuardError('denied', `GitHub refused to mint an OIDC token for the job (HTTP ${answer.status}).`, {
      hint: `The job may have ended, or its permission was taken: ${permission}.`,
    });
  }
  const said =
    answer.status === 200 ? 'an answer without a token' : `HTTP ${answer.status}${messageOf(answer.text, token)}`;
  return new GuardError('unavailable', `GitHub minted no OIDC token: ${host} gave ${said}.`, {
    hint: 'Run the job again.',
  });
}

function messageOf(text: string, token: string): string {
  try {
    const body = asFields(JSON.parse(text.slice(0, longest)));
    const message = asText(body.message) ?? asText(asFields(body.error).message);
    return message === undefined ? '' : ` (${plain(without(token, message))})`;
  } catch {
    return '';
  }
}
