import type { Rule } from './rule.ts';

/** What Terraform itself says about Azure. https://developer.hashicorp.com/terraform/language/state/locking */
const elsewhere = /ConditionalCheckFailed|DynamoDB|\bS3\b|consul|\bgcs\b|googleapi|kubernetes|workspace (?:is )?already locked/i;

export const terraform: readonly Rule[] = [
  {
    reason: 'other-tool',
    says: /\bstate lock\b|\block(?:ing)? (?:the )?state\b/i,
    unless: /^(?!.*(?:ConditionalCheckFailed|DynamoDB|\bS3\b|consul|googleapi)).*$/i,
  },
  {
    reason: 'terraform-state-lock',
    says: /\berror (?:acquiring|releasing|locking|unlocking) the state lock\b|\bstate blob is already locked\b|\bfailed to (?:lock|unlock) state\b/i,
    unless: elsewhere,
    alone: true,
  },
  {
    reason: 'import-needed',
    says: /\bto be managed via (?:terraform|opentofu|pulumi|this provider)\b.{0,60}\b(?:needs? to be|must be) imported\b|\bneeds to be imported into the state\b/i,
    alone: true,
  },
];
