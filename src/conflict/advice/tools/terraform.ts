import type { StepTemplate } from '../model.ts';
import type { ToolRow } from './row.ts';

/*
 * Terraform and what is called as it is. The commands: https://developer.hashicorp.com/terraform/cli/commands,
 * https://opentofu.org/docs/cli/commands/,
 * https://terragrunt.gruntwork.io/docs/reference/cli/
 */

interface Program {
  readonly tool: string;
  readonly program: string;
  readonly name: string;
}

const programs: readonly Program[] = [
  { tool: 'terraform', program: 'terraform', name: 'Terraform' },
  { tool: 'opentofu', program: 'tofu', name: 'OpenTofu' },
  { tool: 'terragrunt', program: 'terragrunt', name: 'Terragrunt' },
];

function rowOf({ tool, program, name }: Program): ToolRow {
  const place = tool === 'terragrunt' ? ' (in the folder of the unit)' : '';
  const takeIn: StepTemplate = {
    text: `If it is the one you mean, take it into the state${place}; an \`import\` block does the same under review. Then plan, and read the plan before you apply.`,
    kind: 'act',
    cost: 'nothing',
    command: `${program} import "{address}" "{id}"`,
  };
  return {
    tool,
    name,
    says: {
      again: [
        {
          text: `Then run the failed step again. At a terminal this applies that one and what it needs${place}: it shows its plan, and asks before it changes anything.`,
          kind: 'act',
          cost: 'nothing',
          command: `${program} apply "-target={address}"`,
          only: { has: ['address'] },
        },
        { text: 'Then run the failed step again.', only: { lacks: ['address'] } },
      ],
      takeIn: [takeIn],
      half: [
        {
          ...takeIn,
          text: `If it is there and ${name} does not know it, take it into the state${place}, or the next run ends with "already exists".`,
        },
      ],
      reread: [
        {
          text: `See what the other one changed: ${name} reads the resource as it is now and compares it with its state. A saved plan was made against the old version, so throw it away.`,
          kind: 'look',
          command: `${program} plan -refresh-only "-target={address}"`,
          only: { has: ['address'] },
        },
        {
          text: `See what the other one changed: ${name} reads everything as it is now and compares it with its state. A saved plan was made against the old version, so throw it away.`,
          kind: 'look',
          command: `${program} plan -refresh-only`,
          only: { lacks: ['address'] },
        },
      ],
      broken: [
        {
          text: `${name} may have left the lock on the state behind, and resources that it does not know. Read the plan first.`,
          kind: 'look',
          command: `${program} plan`,
        },
      ],
      queue: [
        {
          text: 'Let this run queue for the lock instead of failing at once.',
          kind: 'look',
          command: `${program} plan -lock-timeout=20m`,
        },
      ],
      unlock: [
        {
          text: `Only when the holder is proven dead (the machine is gone, the job has ended): release its lock by its ID${place}. It asks before it does; what the holder still writes can then be lost.`,
          kind: 'act',
          cost: 'protection',
          command: `${program} force-unlock "{lockId}"`,
        },
      ],
      saveState: [
        {
          text: 'Do not apply again yet. Secure `errored.tfstate` from the working directory of that run: a hosted runner takes it away with the job. It holds secrets, so it belongs in no public artifact.',
        },
        {
          text: 'Mend why it could not be saved: the role on the storage account, its network rules, a lease that was lost, a token that has expired.',
        },
        {
          text: `Push it from the same directory with the same backend. ${name} refuses where somebody else has saved a newer one in the meantime: compare the two then, and do not force it.`,
          kind: 'act',
          cost: 'nothing',
          command: `${program} state push errored.tfstate`,
        },
        {
          text: 'If the file is gone, let the plan tell what the state lacks, and import that before anything is applied.',
          kind: 'look',
          command: `${program} plan -refresh-only`,
        },
      ],
      unsaved: [
        {
          text: 'It was saving its state. Secure `errored.tfstate` from the working directory of that run, and push it when the lease is free; do not apply before.',
          kind: 'act',
          cost: 'nothing',
          command: `${program} state push errored.tfstate`,
        },
      ],
      moreTime: [
        {
          text: 'If Azure needs that long as a rule, give the resource a `timeouts` block with more time for this operation.',
        },
      ],
      order: [{ text: 'Where one configuration writes both, let one resource depend on the other (`depends_on`).' }],
      // azurerm has no retries that can be set:
      // https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource#retry
      retries: [
        {
          text: 'A resource of azapi can wait for such an error by itself: a `retry` block with the code of the error in `error_message_regex`.',
          only: { has: ['azapi'] },
        },
      ],
      fewer: [
        {
          text: `Let ${name} send fewer at the same time, and do not run many states at once under one identity.`,
          kind: 'act',
          cost: 'nothing',
          command: `${program} apply -parallelism=2`,
        },
      ],
      debug: [
        {
          text: `${name} prints what the provider told it. For the whole answer of Azure run it once more with its log, and read that before you share it: it can hold tokens.`,
          kind: 'act',
          cost: 'nothing',
          command: `TF_LOG=DEBUG ${program} apply`,
          powershell: `$env:TF_LOG = "DEBUG"; ${program} apply`,
        },
      ],
      where: [
        {
          text: `Its state has the ID, where ${name} knows the resource.`,
          kind: 'look',
          command: `${program} state show "{address}"`,
          only: { has: ['address'] },
        },
      ],
      replaces: [
        { text: 'Read the plan before that: a replacement of something with data is a loss unless you copy first.' },
      ],
    },
  };
}

export const terraform: readonly ToolRow[] = programs.map(rowOf);

/** terraformTools is the names of all of them, for what an entry says of their state. */
export const terraformTools: readonly string[] = programs.map(({ tool }) => tool);
