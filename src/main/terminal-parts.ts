// One file of the bundle: what is always loaded together is read, resolved and compiled once.
export { createTerminalHost } from '../hosts/terminal/host.ts';
export { renderTerminal } from '../report/terminal.ts';
