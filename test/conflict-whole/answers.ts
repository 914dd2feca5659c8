import type { WholeLog } from './job-log.ts';
import { deployLogs } from './logs-deploy.ts';
import { mixedLogs } from './logs-mixed.ts';
import { oddLogs } from './logs-odd.ts';
import { testLogs } from './logs-tests.ts';

/** wholeLogs is every log of our own with its answer. */
export const wholeLogs: readonly WholeLog[] = [...testLogs, ...deployLogs, ...mixedLogs, ...oddLogs];
