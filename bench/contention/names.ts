/** The made-up names that all stories share. */

export const tenantId = '5d3e2b1a-9c8b-4f6d-8e7a-1b2c3d4e5f60';
export const subscriptionId = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';
export const group = `/subscriptions/${subscriptionId}/resourceGroups/prod-rg`;

/** The identity that the pipeline deploys with. The secret is invented. */
export const application = {
  appId: '7aa8f7c2-1111-4222-8333-944455556666',
  objectId: '9c1b7f43-2f0d-4e17-9b1d-2b0c5c9a7e55',
  name: 'contoso-pipeline',
  secrets: ['invented-for-the-simulator'],
} as const;

/** The run of the pipeline; a deployment of its own has it in its name. */
export const runId = '8127364550';

/** Somebody else who changes things in the same resource group. */
export const other = {
  objectId: '3f0d9c1b-7f43-4e17-9b1d-0c5c9a7e552b',
  appId: '11118f7c-2aa8-4222-8333-555566669444',
  tenantId,
} as const;
