import type { TextAnswer } from '../../http/client.ts';

/**
 * nextLink gives the page that a Link header names as the next one, or nothing at the end. GitHub names the repository
 * by its number there (`/repositories/1300192/…`), where our token is meant for the one that we name: so our own path
 * is kept, and only the query is taken over. Any other address is handed on as it is, for the fence to look at.
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function nextLink(answer: Pick<TextAnswer, 'headers'>, first: string): string | undefined {
  for (const [, address = '', parameters = ''] of (answer.headers.get('link') ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/;\s*rel="?(?:[^";,]* )?next(?:[ ";,]|$)/.test(parameters)) return ownPath(address, first);
  }
  return undefined;
}

function ownPath(address: string, first: string): string {
  const [own = ''] = first.split('?');
  const [, before, rest] = /^(.*)\/repos\/[^/]+\/[^/]+(\/.*)$/.exec(own) ?? [];
  const [path = '', query] = address.split('?');
  const numbered = before !== undefined && path.startsWith(`${before}/repositories/`) && path.endsWith(rest ?? '');
  if (!numbered || !/^\d+$/.test(path.slice(`${before}/repositories/`.length, -(rest ?? '').length))) return address;
  return query === undefined ? own : `${own}?${query}`;
}
