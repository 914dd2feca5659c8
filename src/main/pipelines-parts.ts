// One file of the bundle: what is always loaded together is read, resolved and compiled once.
import { createPipelinesHost as create } from '../hosts/pipelines/host.ts';
import { redactingHost } from './redacting-host.ts';

export { renderPipelines } from '../report/markdown.ts';

/** The host, and no word of it that was not redacted. */
export const createPipelinesHost: typeof create = (ports) => redactingHost(create(ports));
