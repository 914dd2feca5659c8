// One file of the bundle: what is always loaded together is read, resolved and compiled once.
import { createGitHubHost as create } from '../hosts/github/host.ts';
import { redactingHost } from './redacting-host.ts';

export { renderGitHub } from '../report/markdown.ts';

/** The host, and no word of it that was not redacted. */
export const createGitHubHost: typeof create = (ports) => redactingHost(create(ports));
