import { main } from './index.ts';

/**
 * run is the action for a local runner such as `@github/local-action`, which imports a file and calls its `run`. The
 * entries of the hosts start by themselves, and would have run once before they were called. Never throws.
 */
export const run = (): Promise<void> => main('github');
