import type { Host } from '../ports/host.ts';
import type { Report } from '../report/model.ts';
import { mapTexts } from '../report/redact-deep.ts';

/**
 * masked hides what the host knows to be secret in every text of a report, before a renderer writes it: an escape
 * inside a secret, as markdown has it for `_` and JSON for a quote, would hide the secret from the mask of the host,
 * and the mask in what is written already would be markup.
 */
export function masked(host: Pick<Host, 'masked'>, report: Report): Report {
  return mapTexts(report, host.masked) as Report;
}
