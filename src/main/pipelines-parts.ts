// One file of the bundle: what is always loaded together is read, resolved and compiled once.
export { createPipelinesHost } from '../hosts/pipelines/host.ts';
export { renderPipelines } from '../report/markdown.ts';
