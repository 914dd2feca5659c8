import type { Rule } from './rule.ts';

/**
 * What Terraform and Pulumi say about the lock on their own state:
 * https://developer.hashicorp.com/terraform/language/state/locking,
 * https://www.pulumi.com/docs/iac/concepts/state-and-backends/. Where the state is kept elsewhere than in Azure, it is
 * none of ours.
 */
const elsewhere =
  /ConditionalCheckFailed|DynamoDB|\bS3\b|consul|\bgcs\b|\bgs:\/\/|\bfile:\/\/|googleapi|kubernetes|workspace (?:is )?already locked/i;

export const terraform: readonly Rule[] = [
  // What follows is worse than what went before: the next run does not know what this one made.
  {
    reason: 'state-not-saved',
    says: new RegExp(
      [
        String.raw`\berrored\.tfstate\b`,
        String.raw`\b(?:failed to|could not|cannot|unable to) (?:save|persist|upload|write) (?:the )?(?:\w+ )?(?:state|checkpoint|snapshot)\b`,
        String.raw`\berror (?:saving|persisting|uploading|writing) (?:the )?(?:state|checkpoint|snapshot)\b`,
      ].join('|'),
      'i',
    ),
    unless: /\bstate lock\b|\bdisk\b/i,
    anywhere: true,
  },
  {
    reason: 'other-tool',
    says: /\bstate lock\b|\block(?:ing)? (?:the )?state\b|\bstack is currently locked by \d/i,
    unless: /^(?!.*(?:ConditionalCheckFailed|DynamoDB|\bS3\b|consul|googleapi|\bgs:\/\/|\bfile:\/\/)).*$/i,
  },
  {
    reason: 'terraform-state-lock',
    says: /\berror (?:acquiring|releasing|locking|unlocking) the state lock\b|\bstate blob is already locked\b|\bfailed to (?:lock|unlock) state\b|\bstack is currently locked by \d/i,
    unless: elsewhere,
    alone: true,
  },
  {
    reason: 'import-needed',
    says: /\bto be managed via (?:terraform|opentofu|pulumi|this provider)\b.{0,60}\b(?:needs? to be|must be) imported\b|\bneeds to be imported into the state\b/i,
    alone: true,
  },
];
