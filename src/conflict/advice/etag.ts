import type { Entries, StepTemplate } from './model.ts';
import { refs } from './references.ts';
import { serialize, whoChanged } from './steps.ts';

const readAgain: StepTemplate = {
  text: 'Read it again, so that you have the present content and its version token.',
  kind: 'look',
  az: 'az resource show --ids "{id}"',
  powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
};

const rebase: StepTemplate = { text: 'Put your change on top of what you just read, and write it with the new token.' };

/** The resource changed since it was read: read again, rebase, write. */
export const etagAdvice: Entries<'etag'> = {
  'etag-mismatch': {
    title: '{name} was changed since it was read',
    steps: [
      readAgain,
      whoChanged,
      rebase,
      { text: 'Run plan again and look at it: the old plan was made against the old version.', only: { tools: ['terraform', 'pulumi'] } },
      serialize,
    ],
    avoid: 'Sending `If-Match: *` or dropping the token makes the error go away by overwriting what the other writer did.',
    references: ['https://learn.microsoft.com/azure/architecture/best-practices/api-design', refs.async],
  },
  'condition-not-met': {
    title: 'a condition of the request on {name} was not met',
    steps: [
      { text: 'See which condition it was: If-Match and If-None-Match compare the version, If-(Un)Modified-Since the time.' },
      { ...readAgain, text: 'Read it again and compare with what you expected.' },
      rebase,
      { text: 'If the request says If-None-Match: * (create only), the object exists by now: take it as it is, or use another name.' },
    ],
    avoid: 'Removing the condition turns a safe write into one that may overwrite others.',
    references: [refs.blobConditions],
  },
};
