import { readsAfresh } from './azure.ts';
import type { ToolRow } from './row.ts';

/** The commands: https://learn.microsoft.com/azure/developer/azure-developer-cli/reference */
export const azd: ToolRow = {
  tool: 'azd',
  name: 'azd',
  says: {
    again: [
      {
        text: 'Then run the failed step again. This repeats the infrastructure alone; `azd deploy` repeats the code alone.',
        kind: 'act',
        cost: 'nothing',
        command: 'azd provision',
      },
    ],
    takeIn: [
      {
        text: 'If it is the one you mean, refer to it with the `existing` keyword instead of creating it, or deploy the same definition over it.',
      },
    ],
    reread: [readsAfresh],
    half: [
      {
        text: 'What the deployment has made is kept, and the next one goes on from there: azd keeps no state of its own.',
      },
    ],
    moreTime: [
      {
        text: 'The time is that of azd or of the deployment it follows: the deployment goes on in Azure. Run it again when that has ended.',
        kind: 'act',
        cost: 'nothing',
        command: 'azd provision',
      },
    ],
    order: [{ text: 'In Bicep use dependsOn between the two, or @batchSize(1) on the loop.' }],
    preview: [
      {
        text: 'See what the template would send, before you send it.',
        kind: 'look',
        command: 'azd provision --preview',
      },
    ],
    debug: [
      {
        text: 'azd names the deployment after the environment and the time. Run it with its debug output for the whole answer.',
        kind: 'act',
        cost: 'nothing',
        command: 'azd provision --debug',
      },
    ],
    remains: [
      {
        text: 'Where the whole environment was meant to go, its owner can delete it with the soft-deleted remains of what is in it: that cannot be undone. It asks before it does.',
        kind: 'act',
        cost: 'data',
        command: 'azd down --purge',
      },
    ],
  },
};
