import type { StepTemplate } from '../model.ts';

/** billed is a start: the command waits for its end by itself. */
export const billed = (az: string, powershell: string): StepTemplate => ({
  text: 'Start it. The command returns when it is up, and it is billed again from then on. Make sure first that nobody stopped it on purpose.',
  kind: 'act',
  cost: 'money',
  az,
  powershell,
});
