import type { StepTemplate } from '../model.ts';
import type { Answer } from './row.ts';

/** computeUsage reads the quotas of cores and machines in a region. */
export const computeUsage: StepTemplate = {
  text: 'See what is used and what is left in the region.',
  kind: 'look',
  az: 'az vm list-usage --subscription "{subscription}" --location "{location}" --output table',
  powershell: 'Get-AzVMUsage -Location "{location}"',
};

/** ofCores: what runs machines meets the quota of cores. */
export const ofCores: Answer = { steps: [computeUsage] };

/** billed is a start: the command waits for its end by itself. */
export const billed = (az: string, powershell: string): StepTemplate => ({
  text: 'Start it. The command returns when it is up, and it is billed again from then on. Make sure first that nobody stopped it on purpose.',
  kind: 'act',
  cost: 'money',
  az,
  powershell,
});
