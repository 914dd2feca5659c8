import type { StepTemplate } from '../model.ts';
import type { ToolRow } from './row.ts';

const takeIn: StepTemplate = {
  text: 'If it is the one you mean, take it into the stack. The command prints the code to put into the program; preview before you go on.',
  kind: 'act',
  cost: 'nothing',
  command: 'pulumi import "{pulumiType}" "{pulumiName}" "{id}"',
};

/**
 * The name of a resource ends in its type and its own name, and `--target` takes `**` for what stands before:
 * https://www.pulumi.com/docs/iac/cli/commands/pulumi_up/
 */
export const pulumi: ToolRow = {
  tool: 'pulumi',
  name: 'Pulumi',
  says: {
    again: [
      {
        text: 'Then run the failed step again. At a terminal this updates that one alone: it shows a preview, and asks before it changes anything.',
        kind: 'act',
        cost: 'nothing',
        command: 'pulumi up --target "**{address}"',
        only: { has: ['address'] },
      },
      { text: 'Then run the failed step again.', only: { lacks: ['address'] } },
    ],
    takeIn: [takeIn],
    half: [
      {
        text: 'Let Pulumi read what is there. It asks what became of operations that were not ended.',
        kind: 'act',
        cost: 'nothing',
        command: 'pulumi refresh',
      },
      {
        ...takeIn,
        text: 'If it is there and the stack does not know it after that, take it in, or the next run ends with "already exists".',
        only: { has: ['address'] },
      },
    ],
    reread: [
      {
        text: 'Read what is there into the preview, and look at it before you go on with `pulumi up --refresh`.',
        kind: 'look',
        command: 'pulumi preview --refresh --diff',
      },
    ],
    broken: [
      {
        text: 'Let Pulumi read what is there. If it says that an update still runs, and none does, `pulumi cancel` ends that.',
        kind: 'act',
        cost: 'nothing',
        command: 'pulumi refresh',
      },
    ],
    unlock: [
      {
        text: 'Only when the holder is proven dead (the machine is gone, the job has ended): release its lock. What the holder still writes can then be lost.',
        kind: 'act',
        cost: 'protection',
        command: 'pulumi cancel --yes',
      },
      {
        text: 'Then let Pulumi read what that run has left behind, before the next update.',
        kind: 'act',
        cost: 'nothing',
        command: 'pulumi refresh',
      },
    ],
    saveState: [
      {
        text: 'Do not run `pulumi up` again yet. Mend why it could not be saved: the role on the storage account, its network rules, a token that has expired.',
      },
      {
        text: 'Let Pulumi read what is there, and take in what it does not know with `pulumi import`.',
        kind: 'act',
        cost: 'nothing',
        command: 'pulumi refresh',
      },
    ],
    moreTime: [
      { text: 'If Azure needs that long as a rule, give the resource more time with the option `customTimeouts`.' },
    ],
    order: [{ text: 'Where one program writes both, let one resource depend on the other (the option `dependsOn`).' }],
    fewer: [
      {
        text: 'Let Pulumi send fewer at the same time.',
        kind: 'act',
        cost: 'nothing',
        command: 'pulumi up --parallel 2',
      },
    ],
    debug: [
      {
        text: 'Pulumi prints the answers of Azure with more logging. Read that before you share it: it can hold tokens.',
        kind: 'act',
        cost: 'nothing',
        command: 'pulumi up --logtostderr --logflow -v=9',
      },
    ],
    where: [
      {
        text: 'The stack has the ID, where Pulumi knows the resource.',
        kind: 'look',
        command: 'pulumi stack --show-ids',
      },
    ],
    replaces: [
      { text: 'Read the preview before that: a replacement of something with data is a loss unless you copy first.' },
    ],
  },
};
