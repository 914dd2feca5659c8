import { fileURLToPath } from 'node:url';

/**
 * root is the top folder of the repository, without a slash at its end. Scripts work from any folder they are started
 * in.
 */
export const root: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
