// One file of the bundle: what is always loaded together is read, resolved and compiled once.
export { createGitHubHost } from '../hosts/github/host.ts';
export { renderGitHub } from '../report/markdown.ts';
