// One file of the bundle: what is always loaded together is read, resolved and compiled once.

import { createTerminalHost as create } from '../hosts/terminal/host.ts';
import { redactingHost } from './redacting-host.ts';

export { spelling } from '../hosts/terminal/ascii.ts';
export { renderTerminal } from '../report/terminal.ts';

/** The host, and no word of it that was not redacted. */
export const createTerminalHost: typeof create = (ports) => redactingHost(create(ports));
