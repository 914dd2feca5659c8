import type { Entries, EntryStep, StepTemplate, ToolSlot } from './model.ts';
import { refs } from './references.ts';
import { rerun, serialize, whoChanged } from './steps.ts';
import { readToken } from './types/token.ts';

const ofBlob: StepTemplate = {
  text: 'Read the blob again: its token, and when it was last written.',
  kind: 'look',
  az: 'az storage blob show --auth-mode login --account-name "{account}" --container-name "{container}" --name "{blob}" --query "{etag:properties.etag, written:properties.lastModified, lease:properties.lease}"',
  only: { has: ['blob'] },
};

const readAgain: readonly EntryStep[] = [ofBlob, { by: 'token', only: { lacks: ['blob'] }, otherwise: [readToken] }];

/** How the change gets the new token, in the tool that sent the old one. */
const rebase: ToolSlot = {
  tool: 'reread',
  otherwise: [
    {
      text: 'Put your change on top of what you just read, and send the new token with it: the header `If-Match`, in the SDKs the ETag of the match conditions.',
    },
  ],
};

/** The resource changed since it was read: read again, rebase, write. */
export const etagAdvice: Entries<'etag'> = {
  'etag-mismatch': {
    title: '{name} was changed since it was read',
    steps: [...readAgain, whoChanged, rebase, rerun, serialize],
    avoid:
      'Sending `If-Match: *` or dropping the token makes the error go away by overwriting what the other writer did.',
    references: ['https://learn.microsoft.com/azure/architecture/best-practices/api-design', refs.async],
  },
  'condition-not-met': {
    title: 'a condition of the request on {name} was not met',
    steps: [
      {
        text: 'See which condition it was: If-Match and If-None-Match compare the version, If-(Un)Modified-Since the time.',
      },
      ...readAgain,
      rebase,
      {
        text: 'If the request says If-None-Match: * (create only), the object exists by now: take it as it is, or use another name.',
      },
    ],
    avoid: 'Removing the condition turns a safe write into one that may overwrite others.',
    references: [refs.blobConditions],
  },
  'plan-outdated': {
    title: 'the plan knows {name} as it was',
    steps: [
      { ...whoChanged, text: 'See who deleted or changed it, and whether that was meant.' },
      { tool: 'reread', otherwise: [{ text: 'Make the plan again: it then starts from what is there.' }] },
      { text: 'Make the plan again, read what it would do now, and give that one to the guard and to the apply.' },
    ],
    avoid: 'Applying an old plan with its checks turned off writes over what somebody did since.',
    references: [refs.terraformPlan],
  },
};
