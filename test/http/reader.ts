/**
 * Reads from a server in a process of its own, and prints what it came to and the most memory that it took.
 * Arguments: the address of a control plane, its certificate as PEM. Prints JSON: the answers, and `peakMiB`.
 */
import { createArmClient } from '../../src/azure/arm-client.ts';
import { realClock } from '../../src/time/clock.ts';

const [resourceManager = '', ca = ''] = process.argv.slice(2);
const credential = { getToken: async () => ({ token: 'token-1' }), renew: async () => ({ token: 'token-1' }) };
const reach = { read: ['/subscriptions/s'] };
const client = await createArmClient({
  resourceManager,
  reach,
  credential,
  clock: realClock,
  signal: new AbortController().signal,
  ca,
});
const before = process.resourceUsage().maxRSS;
const ask = { path: '/subscriptions/s/locks', api: '2020-05-01', permission: 'x' };
const one = await client.get(ask);
const list = await client.list(ask);
const told = (answer: typeof one | typeof list) =>
  answer.kind === 'trouble'
    ? { kind: answer.kind, detail: answer.detail, trouble: answer.trouble.kind }
    : { kind: answer.kind, why: 'why' in answer ? answer.why : '' };
const peakMiB = Math.round((process.resourceUsage().maxRSS - before) / 1024);
process.stdout.write(`${JSON.stringify({ one: told(one), list: told(list), requests: client.requests, peakMiB })}\n`);
