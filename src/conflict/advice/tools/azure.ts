import { previewDeployment } from '../deployments.ts';
import type { StepTemplate } from '../model.ts';
import type { ToolRow } from './row.ts';

const inTemplate: StepTemplate = {
  text: 'If it is the one you mean and a template makes it, refer to it with the `existing` keyword, or deploy the same definition over it.',
};
const batches: StepTemplate = { text: 'In Bicep use dependsOn between the two, or @batchSize(1) on the loop.' };
const noWait: StepTemplate = {
  text: 'If Azure needs that long as a rule, start it with `--no-wait` and wait for the resource itself in the next step.',
};

/** readsAfresh: a template is compared with what is there when it is deployed. */
export const readsAfresh: StepTemplate = {
  text: 'A template reads afresh: compare what is there with what it would write, then deploy again.',
};

/** bicep is a template that az deploys, stacks included. */
export const bicep: ToolRow = {
  tool: 'bicep',
  name: 'Bicep',
  says: {
    takeIn: [inTemplate],
    reread: [readsAfresh],
    moreTime: [noWait],
    order: [batches],
    preview: previewDeployment,
  },
};

export const az: ToolRow = {
  tool: 'az',
  name: 'the Azure CLI',
  says: {
    ...bicep.says,
    reread: [
      {
        text: 'Without a token az reads and writes in one go. Where you pass `--if-match` or `--etag`, pass the one that you just read.',
      },
    ],
    debug: [
      {
        text: 'az prints the whole answer of Azure with `--debug`. Read that before you share it: it can hold tokens.',
      },
    ],
  },
};

export const powershell: ToolRow = {
  tool: 'powershell',
  name: 'Azure PowerShell',
  says: {
    takeIn: [inTemplate],
    reread: [
      {
        text: 'The object in your variable carries the old token: read it anew with its `Get-` cmdlet, change that one, and write it with `Set-`.',
      },
    ],
    order: [batches],
    preview: previewDeployment,
    moreTime: [
      {
        text: 'If Azure needs that long as a rule, start it with `-AsJob` or `-NoWait`, and wait for the resource itself in the next step.',
      },
    ],
    debug: [
      {
        text: 'The cmdlet prints the whole answer of Azure with `-Debug`. Read that before you share it: it can hold tokens.',
      },
    ],
  },
};
