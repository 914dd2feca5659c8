// What the entries of dist/ call, in one bundle, so that the step and its end share their code.

export { hold } from './hold.ts';
export { main } from './index.ts';
export { jobEnd } from './job-end.ts';
