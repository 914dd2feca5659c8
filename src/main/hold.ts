import type { HoldOrder } from '../modes/lease/hold.ts';
import type { Host } from '../ports/host.ts';

/** The hosts whose jobs have several steps. */
const hosts: Readonly<Record<string, () => Promise<Host>>> = {
  github: async () => (await import('./github-parts.ts')).createGitHubHost(),
  pipelines: async () => (await import('./pipelines-parts.ts')).createPipelinesHost(),
};

/**
 * hold is the process that renews the lease of a job between its steps: `modes/lease/keep.ts` starts it and tells it
 * what to hold. It never throws, and ends with the job.
 */
export async function hold(): Promise<void> {
  process.once('uncaughtException', () => process.exit(1));
  try {
    const order = await new Promise<HoldOrder>((resolve, reject) => {
      process.once('message', (message) => resolve(message as HoldOrder));
      process.once('disconnect', () => reject(new Error('Nobody told what to hold.')));
    });
    const host = await hosts[order.kind]?.();
    const { holdOn } = await import('../modes/lease/hold.ts');
    if (host !== undefined) await holdOn(host, order, () => void process.send?.('ready'));
    process.exit(0);
  } catch {
    process.exit(1);
  }
}
