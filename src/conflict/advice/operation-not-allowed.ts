import { oldDeployments } from './deployments.ts';
import type { Entries, StepTemplate, Variant } from './model.ts';
import { policyDenied } from './policy.ts';
import { refs } from './references.ts';
import { listFeatures, registerFeature, registerProvider } from './registration.ts';
import { otherPrincipal, tooManyAssignments } from './roles.ts';
import { listLocks, rerun } from './steps.ts';
import { diskSizes, machineSizes, regionsOf } from './types/sizes.ts';
import { answeredBy } from './types/table.ts';
import { computeUsage } from './types/usage.ts';

/** Where the table does not say where the quota of a type is read. Only what speaks of cores is the compute quota. */
const usageByWords: readonly StepTemplate[] = [
  { ...computeUsage, only: { has: ['cores'] } },
  {
    text: 'See in the error which quota it is, what is used and what the limit is. Most have a page of their own under Quotas in the portal.',
    only: { lacks: ['cores'] },
  },
  {
    text: 'Free what is not needed, take a smaller size, another family or another region, or ask for a higher limit in the portal under Quotas. Then run the failed step again.',
  },
];

/** Codes that tell which service counts, where the resource is not named. */
const quotaOfCodes: readonly Variant[] = (
  [
    [['InsufficientQuota', 'SpecialFeatureOrQuotaIdRequired'], 'Microsoft.CognitiveServices/accounts'],
    [['ContainerGroupQuotaReached'], 'Microsoft.ContainerInstance/containerGroups'],
    [
      ['MaxNumberOfRegionalEnvironmentsInSubExceeded', 'MaxNumberOfGlobalEnvironmentsInSubExceeded'],
      'Microsoft.App/managedEnvironments',
    ],
  ] as const
).map(([codes, type]) => ({ only: { codes }, ...answeredBy(type, 'usage') }));

const historyFull: Variant = {
  only: { codes: ['DeploymentQuotaExceeded'] },
  title: 'the deployment history is full[[: {limit}]]',
  steps: [
    {
      ...listLocks,
      text: 'Azure deletes the oldest by itself, and the next try may find room. A CanNotDelete lock on the scope keeps it from that: see whether there is one.',
      only: { has: ['group'] },
    },
    ...oldDeployments,
    rerun,
  ],
  avoid:
    'A higher limit cannot be had. Removing the lock for this opens the resources to deletes as well: ask its owner.',
  references: ['https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history-deletions'],
};

/** Where the table has no list of sizes for the type. */
const sizesByWords: readonly StepTemplate[] = [
  { ...diskSizes, only: { has: ['diskKind'], lacks: ['type'] } },
  { ...machineSizes, only: { lacks: ['type', 'diskKind'] } },
  { ...regionsOf, only: { has: ['type', 'provider'] } },
];

const takeAnother: StepTemplate = {
  text: 'Take another size, zone or region, or ask for access to this one in the portal under Quotas.',
};

/** A retry of the same request never helps: change the request, or what forbids it. */
export const operationNotAllowedAdvice: Entries<'operation-not-allowed'> = {
  'quota-exceeded': {
    title: 'a quota does not allow this[[: {quotaName}]]',
    steps: [{ by: 'usage', otherwise: usageByWords }],
    avoid:
      'A retry fails until something is freed or the limit is raised. Deallocated machines still count for some quotas.',
    references: [refs.quotaError, refs.quotas],
    variants: [historyFull, ...quotaOfCodes],
  },
  'limit-reached': {
    title: '{name} has reached a fixed limit[[ of {limit}]]',
    steps: [
      { text: 'Look up the limit: some belong to the size or tier and rise with it, others are fixed.' },
      { text: 'Remove what is not needed, spread over a second resource, or take a larger size or tier.' },
      rerun,
    ],
    avoid: 'A quota request does not move a fixed limit, and a retry meets the same one.',
    references: [refs.limits],
    variants: [tooManyAssignments, ...quotaOfCodes],
  },
  'policy-denied': policyDenied,
  'sku-not-available': {
    title: 'the size[[ {size}]] is not offered to this subscription[[ in {location}]]',
    steps: [{ by: 'sizes', otherwise: sizesByWords }, takeAnother, rerun],
    avoid:
      'This is not a shortage that passes: a retry gives the same answer until the subscription is allowed the size.',
    references: [refs.skuError],
    variants: [{ only: { has: ['diskKind'], types: ['microsoft.compute/*'] }, steps: [diskSizes, takeAnother, rerun] }],
  },
  'capacity-unavailable': {
    title: 'Azure has no room for this request[[ in {location}]] now',
    steps: [
      { text: 'Try another zone, a similar size, or another region.' },
      {
        text: 'A machine in an availability set or proximity group must fit where the others are: deallocate them all, then start them together.',
      },
      { text: 'If it must be this place and size, reserve capacity on demand, or try later: capacity does come back.' },
    ],
    avoid:
      'A tight retry loop rarely wins and uses up your request limits. Do not deallocate a running machine of a scarce size: you may not get it back.',
    references: [refs.allocation],
  },
  'region-restricted': {
    title: 'the region[[ {location}]] does not accept this from the subscription',
    steps: [
      {
        text: 'See which regions take this kind of resource.',
        kind: 'look',
        az: 'az provider show --namespace "{provider}" --query "resourceTypes[].{type:resourceType, locations:locations}"',
        powershell:
          '(Get-AzResourceProvider -ProviderNamespace "{provider}").ResourceTypes | Select-Object ResourceTypeName, Locations',
      },
      { text: 'Deploy into one of them, or ask Azure support for access to the region.' },
    ],
    avoid:
      'A retry in the same region gives the same answer. A region pair is no substitute where data must stay in one country.',
    references: [refs.providers, refs.skuError],
    variants: [
      {
        only: { types: ['microsoft.sql/*', 'microsoft.dbforpostgresql/*', 'microsoft.dbformysql/*'] },
        steps: [
          { by: 'sizes' },
          {
            text: 'Deploy into a region that offers it, or ask for access to this one with a support request of the type "quotas".',
          },
        ],
      },
    ],
  },
  'subscription-disabled': {
    title: 'the subscription is disabled or read-only',
    steps: [
      {
        text: 'Read the state of the subscription.',
        kind: 'look',
        az: 'az rest --method get --url "/subscriptions/{subscription}?api-version=2022-12-01" --query "{name:displayName, state:state}"',
        powershell: 'Get-AzSubscription -SubscriptionId "{subscription}" | Select-Object Name, State',
      },
      {
        text: 'Ask its billing owner to reactivate it: an unpaid bill, a spending limit or an ended offer is the usual cause.',
      },
      rerun,
    ],
    avoid:
      'Moving on to another subscription by hand splits your environment. Nothing can be written here until the state is Enabled.',
    references: [refs.subscriptionDisabled, refs.subscriptionStates],
  },
  'subscription-not-registered': {
    title: 'the subscription is not registered[[ for {provider}]]',
    steps: [
      { ...registerProvider, only: { lacks: ['featureName'] } },
      ...registerFeature,
      { ...listFeatures, only: { lacks: ['featureName'] } },
      rerun,
    ],
    avoid:
      'Giving every pipeline the right to register providers is more than it needs: register them when the subscription is set up.',
    references: [refs.registerError],
  },
  'subscription-not-eligible': {
    title: 'the subscription is not eligible for this operation',
    steps: [
      ...registerFeature,
      { by: 'sizes', only: { has: ['size'], lacks: ['featureName'] } },
      { text: 'See in the error which offer, agreement or access is needed.' },
      {
        text: 'See what kind of subscription this is.',
        kind: 'look',
        az: 'az rest --method get --url "/subscriptions/{subscription}?api-version=2022-12-01" --query "{name:displayName, state:state, policies:subscriptionPolicies}"',
        powershell: '(Get-AzSubscription -SubscriptionId "{subscription}").SubscriptionPolicies',
      },
      { text: 'Use an eligible subscription, or ask the billing owner to change the offer or to apply for access.' },
    ],
    avoid: 'More roles do not help: this is about the subscription, not about the identity.',
    references: [refs.subscriptionStates],
  },
  'immutable-property': {
    title: 'a property of {name} cannot be changed in place',
    steps: [
      {
        text: 'See which property the error names, and compare the template with the resource as it is.',
        kind: 'look',
        az: 'az resource show --ids "{id}"',
        powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
      },
      { text: 'If the present value is fine, set the template to it.' },
      { text: 'If it must change, plan a replacement: new resource, move the data and traffic, delete the old one.' },
      { tool: 'replaces' },
    ],
    avoid:
      'Deleting and recreating without a plan for its data, address and identity turns a failed change into an outage.',
    references: [refs.errors, refs.terraformLifecycle],
    variants: [otherPrincipal],
  },
  'feature-not-supported': {
    title: '{name} does not support this[[ {operation}]]',
    steps: [
      { text: 'See in the error what stands against it: the tier, the generation, the region, or another setting.' },
      { text: 'Change that first (another tier, for example), or leave the operation out for this kind of resource.' },
      rerun,
    ],
    avoid: 'Retrying or another API version does not add what the resource lacks.',
    references: [refs.errors],
  },
  'platform-rule': {
    title: 'a rule of the platform forbids this request on {name}',
    steps: [
      { text: 'Read the rule in the error: it says what is not allowed together, or in which order.' },
      {
        text: 'Change the request so that it keeps the rule. `az deployment group what-if` shows what a template would send.',
      },
      rerun,
    ],
    avoid: 'Nothing that is running will end this: the same request is refused every time.',
    references: [refs.errors],
  },
};
