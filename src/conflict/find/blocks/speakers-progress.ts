import type { Speaker } from './block.ts';

/** What goes on and what went well: caches, layers, plans, warnings, steps that are tried again. */
const other = { voice: 'other' } as const;

export const progress: readonly Speaker[] = [
  // Caches and artifacts of the runner
  {
    ...other,
    speaker: 'a cache action',
    signs: ['ache'],
    line: /^\s*(?:##\[\w+\]|::\w+::|Warning: |Error: )?(?:Failed to (?:save|restore)|Cache (?:save|restore|hit|already|not found|saved|restored|Size)|Unable to reserve cache|ReserveCacheError)|another job may be creating this cache|Failed to CreateCacheEntry|cache entry with the same key/,
  },

  // The runner, between steps
  {
    ...other,
    speaker: 'the runner',
    signs: ['##[', 'Post job cleanup', 'Cleaning up orphan'],
    line: /^(?:##\[error\]Process completed with exit code|##\[section\]|Post job cleanup\.|Cleaning up orphan processes)/,
  },

  // Docker
  {
    ...other,
    speaker: 'docker, layers',
    signs: [': '],
    line: /^\s*[0-9a-f]{8,64}: (?:Layer already exists|Already exists|Mounted from|Push|Pull|Download|Verifying|Waiting|Preparing|Extracting|Retrying)/,
  },
  {
    ...other,
    speaker: 'docker, a build',
    signs: ['#'],
    line: /^#\d{1,4} (?:\d+\.\d+ |\[|CACHED|DONE|exporting|pushing|transferring|extracting|sha256:|writing|naming|resolve|importing|preparing|building|ERROR)/,
  },

  // Warnings. az and Node go on after them. One that carries the body of an error is a telling of it.
  {
    ...other,
    speaker: 'a warning',
    signs: ['WARNING: ', 'Warning: '],
    unless: /\{\s*"error"/,
    line: /^\s{0,8}(?:WARNING: |\(node:\d+\) (?:\[\w+\] )?\w*Warning: )/,
  },
  { ...other, speaker: 'Node, about warnings', signs: ['(Use `node'], line: /^\(Use `node --trace/ },
  { ...other, speaker: 'Terraform, a warning', signs: ['│ Warning: '], from: /^│ Warning: /, last: /^╵/ },

  // Plans, refreshes and progress of Terraform and Pulumi
  {
    ...other,
    speaker: 'Terraform, progress',
    signs: ['...', ' complete after '],
    line: /^(?:(?:time=\S{1,60} )?level=\w{1,10} msg="?)?[\w.[\]"'/-]{1,300}: (?:(?:Still )?(?:Creating|Destroying|Modifying|Reading|Refreshing|Importing|Opening|Closing)\b|Refreshing state|Provisioning with|\w+ complete after )/i,
  },

  {
    ...other,
    speaker: 'an operator of Kubernetes, at work',
    signs: ['Info ', 'econcil'],
    line: /\s(?:True|False|Unknown)\s+Info\s+[A-Z]\w{2,60}\s|\bbeing reconciled by the operator\b/,
  },

  {
    ...other,
    speaker: "another cloud's provider",
    signs: ['provider.terraform-provider-'],
    line: /\bprovider\.terraform-provider-(?!az|random|null|time|local|tls|http|external)/,
  },

  {
    ...other,
    speaker: 'a poll',
    signs: ['tatus: '],
    line: /^\s{0,8}(?:\w+ )?[Ss]tatus: (?:InProgress|In progress|Running|Accepted|Pending|Queued|Building|Succeeded|Uploading|Creating|Updating)\b/,
  },

  // A command line that az does not take
  {
    ...other,
    speaker: 'az or AzCopy, about the command line',
    signs: ['ERROR: ', 'parse user input'],
    line: /^.{0,60}\bfailed to parse user input\b|^ERROR: (?:You may want to use 'az |usage error\b|the following arguments|argument --|unrecognized arguments|The command requires the extension|'[\w-]{1,60}' is misspelled|--[\w-]{1,60} )/,
  },

  // Tries that are repeated
  { ...other, speaker: 'Ansible, a retry', signs: ['FAILED - RETRYING'], line: /^\s*FAILED - RETRYING: / },

  // What was there before, and is used
  {
    ...other,
    speaker: 'a step that finds what it would make',
    signs: ['xist'],
    line: /\balready exists?\b.{0,60}(?:\bskip|\bcontinu|\breus|\busing\b|\bupdating\b|\bnothing to do|\bno action|\bignor|\bleaving|\bunchanged|\bnot (?:creating|pushing|needed)|\bproceeding|\bok\b)|\b(?:skipping|skipped|reusing|using existing|nothing to do)\b.{0,80}\bexists?\b/i,
  },
  {
    ...other,
    speaker: 'a script that tells how it goes',
    signs: ['[i]', '[*]', '[INFO]', 'ℹ', '==> ', '--> ', '[SKIP]', '⏭', '→ ', '[~]'],
    line: /^\s{0,12}(?:\[(?:i|\*|~|SKIP)\]|ℹ️?|==>|-->|⏭️?|→) .{0,300}\balready\b/i,
  },
];
