import type { ToolRow } from './row.ts';

/**
 * The modules read before they write, so a play that is run again takes in what is there:
 * https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html
 */
export const ansible: ToolRow = {
  tool: 'ansible',
  name: 'Ansible',
  says: {
    again: [
      {
        text: 'Then run the play again. This begins with the task that failed.',
        kind: 'act',
        cost: 'nothing',
        command: 'ansible-playbook "<playbook>" --start-at-task "{address}"',
        only: { has: ['address'] },
      },
      { text: 'Then run the play again.', only: { lacks: ['address'] } },
    ],
    takeIn: [
      {
        text: 'If it is the one you mean, give the module the name and group of what is there: it changes that, and makes nothing new.',
      },
    ],
    reread: [
      { text: 'The modules of Ansible read before they write: the play puts your change on top of what is there.' },
    ],
    half: [
      { text: 'The modules of Ansible take what is there: run the play again when it has ended, and not before.' },
    ],
    moreTime: [
      {
        text: 'If Azure needs that long as a rule, give the task more time: `async` with `poll`, or the timeout that the module has.',
      },
    ],
    order: [{ text: 'Let the tasks run one after the other: `throttle: 1` on the task, or no `async` on the first.' }],
    fewer: [
      {
        text: 'Let Ansible send fewer at the same time.',
        kind: 'act',
        cost: 'nothing',
        command: 'ansible-playbook "<playbook>" --forks 1',
      },
    ],
    preview: [
      {
        text: 'See what the play would change, as far as its modules tell.',
        kind: 'look',
        command: 'ansible-playbook "<playbook>" --check --diff',
      },
    ],
    debug: [
      {
        text: 'Ansible prints the whole answer of Azure with more verbosity. Read that before you share it: it can hold tokens.',
        kind: 'act',
        cost: 'nothing',
        command: 'ansible-playbook -vvv "<playbook>"',
      },
    ],
  },
};
