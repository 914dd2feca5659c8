import type { Speaker } from './block.ts';
import { printers } from './speakers-printed.ts';
import { progress } from './speakers-progress.ts';
import { testRunners } from './speakers-tests.ts';

/** speakers are asked in this order; the first that fits has the line. */
export const speakers: readonly Speaker[] = [...printers, ...testRunners, ...progress];
