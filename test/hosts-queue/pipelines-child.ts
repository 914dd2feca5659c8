import { createPipelinesHost } from '../../src/hosts/pipelines/host.ts';

/**
 * Plays one task step in a process of its own, because the host takes what the agent handed to the task out of the
 * environment.
 */
const host = createPipelinesHost();
const queue = await host.queue();
const told =
  queue.kind === 'exclusive-locks'
    ? [await queue.checks(), await queue.checkpoints(), queue.stage, queue.requests]
    : [];
process.stderr.write(JSON.stringify([queue.kind, ...told]));
