/**
 * What ARM answers for a resource while something works on it and when nothing does, for each kind of type: the
 * property that tells, its values at rest and those on the way. Written from the documentation of each, not from what
 * our commands ask for.
 */

/** Answer is the JSON of a resource; null is 404. */
export type Answer = Readonly<Record<string, unknown>> | null;

/** Moment is one answer, and whether something is going on. */
export interface Moment {
  readonly what: string;
  readonly moves: boolean;
  readonly answer: Answer;
}

interface World {
  readonly types: RegExp;
  readonly rests: readonly string[];
  readonly moves: readonly string[];
  readonly answer: (state: string) => Answer;
}

const provisioned = (provisioningState: string): Answer => ({
  id: 'x',
  location: 'westeurope',
  properties: { provisioningState },
});
const stated = (state: string): Answer => ({ id: 'x', location: 'westeurope', properties: { state } });
const deployment = (provisioningState: string): Answer => ({
  id: 'x',
  name: 'main',
  properties: { provisioningState, correlationId: 'c' },
});

/** The provisioning state of a cluster beside its resource state, which says more. */
const provisioningOf = (state: string): string =>
  /Failed$/.test(state) ? 'Failed' : /ing$/.test(state) && state !== 'Running' ? 'Updating' : 'Succeeded';

const worlds: readonly World[] = [
  {
    // https://learn.microsoft.com/rest/api/resources/subscription-feature-registrations/get#subscriptionfeatureregistrationstate
    types: /^microsoft\.features\/featureproviders\//i,
    rests: ['NotSpecified', 'NotRegistered', 'Pending', 'Registered', 'Unregistered'],
    moves: ['Registering', 'Unregistering'],
    answer: stated,
  },
  {
    // https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-servers and the same of MySQL
    types: /^microsoft\.dbfor(?:postgresql|mysql)\/flexibleservers$/i,
    rests: ['Ready', 'Stopped', 'Disabled', 'Inaccessible'],
    moves: ['Starting', 'Stopping', 'Updating', 'Dropping', 'Restarting', 'Provisioning'],
    answer: stated,
  },
  {
    // https://learn.microsoft.com/rest/api/redis/redisenterprisecache/redis-enterprise/get#resourcestate
    types: /^microsoft\.cache\/redisenterprise$/i,
    rests: [
      'Running',
      'CreateFailed',
      'UpdateFailed',
      'DeleteFailed',
      'EnableFailed',
      'DisableFailed',
      'ScalingFailed',
      'Disabled',
    ],
    moves: ['Creating', 'Updating', 'Deleting', 'Enabling', 'Disabling', 'Scaling'],
    answer: (resourceState) => ({
      id: 'x',
      location: 'westeurope',
      properties: { resourceState, provisioningState: provisioningOf(resourceState) },
    }),
  },
  {
    // https://learn.microsoft.com/rest/api/redis/redis/get#provisioningstate
    types: /^microsoft\.cache\/redis$/i,
    rests: ['Succeeded', 'Failed', 'Canceled', 'Disabled'],
    moves: [
      'Creating',
      'Deleting',
      'Linking',
      'Provisioning',
      'RecoveringScaleFailure',
      'Scaling',
      'Unlinking',
      'Unprovisioning',
      'Updating',
    ],
    answer: provisioned,
  },
  {
    // https://learn.microsoft.com/rest/api/searchmanagement/services/get#provisioningstate: in lower case
    types: /^microsoft\.search\/searchservices$/i,
    rests: ['succeeded', 'failed'],
    moves: ['provisioning'],
    answer: provisioned,
  },
  {
    // https://learn.microsoft.com/rest/api/batchmanagement/batch-account/get#provisioningstate: with two l (its
    // `Invalid` is the zero of the list, and no end of an operation)
    types: /^microsoft\.batch\/batchaccounts$/i,
    rests: ['Succeeded', 'Failed', 'Cancelled'],
    moves: ['Creating', 'Deleting'],
    answer: provisioned,
  },
  {
    // https://learn.microsoft.com/rest/api/containerapps/managed-environments/get#environmentprovisioningstate
    types: /^microsoft\.app\/managedenvironments$/i,
    rests: ['Succeeded', 'Failed', 'Canceled', 'UpgradeFailed'],
    moves: [
      'Waiting',
      'InitializationInProgress',
      'InfrastructureSetupInProgress',
      'InfrastructureSetupComplete',
      'ScheduledForDelete',
      'UpgradeRequested',
    ],
    answer: provisioned,
  },
  {
    // https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history
    types: /\/deployments$/i,
    rests: ['Succeeded', 'Failed', 'Canceled'],
    moves: ['Accepted', 'Running', 'Canceling', 'Validating'],
    answer: deployment,
  },
  {
    // A group reads Succeeded while its content changes; only its own end shows.
    types: /^microsoft\.resources\/resourcegroups$/i,
    rests: ['Succeeded', 'Failed', 'Canceled'],
    moves: ['Deleting'],
    answer: provisioned,
  },
  {
    // https://learn.microsoft.com/rest/api/resources/deployment-stacks/get#deploymentstackprovisioningstate: in lower
    // case
    types: /\/deploymentstacks$/i,
    rests: ['succeeded', 'failed', 'canceled'],
    moves: [
      'creating',
      'validating',
      'waiting',
      'deploying',
      'canceling',
      'updatingDenyAssignments',
      'deletingResources',
      'deleting',
    ],
    answer: deployment,
  },
];

const generic: World = {
  types: /./,
  rests: ['Succeeded', 'Failed', 'Canceled'],
  moves: ['Accepted', 'Creating', 'Updating', 'Deleting'],
  answer: provisioned,
};

/**
 * Types whose own JSON tells nothing of what runs on them: it reads the same while a write is going on. A wait on one
 * would end at once and be taken for proof. Sites and servers have no provisioning state, an account keeps Succeeded, a
 * database or a rule below a server has none: https://learn.microsoft.com/rest/api/sql/servers/get and the same of the
 * others
 */
const mute =
  /^microsoft\.(?:(?:sql\/servers|web\/sites|managedidentity\/userassignedidentities|storage\/storageaccounts)(?:\/|$)|dbfor(?:postgresql|mysql)\/flexibleservers\/)/i;

/**
 * powerMoments are those of a virtual machine whose power state changes: the provisioning state alone does not tell it.
 */
const powerMoments: readonly Moment[] = [
  'running',
  'stopped',
  'deallocated',
  'starting',
  'stopping',
  'deallocating',
  'creating',
].map((power) => ({
  what: `PowerState/${power}`,
  moves: /ing$/.test(power) && power !== 'running',
  answer: {
    id: 'x',
    location: 'westeurope',
    properties: {
      provisioningState: 'Succeeded',
      instanceView: { statuses: [{ code: 'ProvisioningState/succeeded' }, { code: `PowerState/${power}` }] },
    },
  },
}));

/**
 * diskMoments: a disk that is being detached reads Attached as one does whose detach has failed, so nothing that reads
 * it alone can wait for that.
 */
const diskMoments: readonly Moment[] = ['Unattached', 'Attached', 'Reserved', 'ActiveSAS'].map((diskState) => ({
  what: `diskState ${diskState}`,
  moves: false,
  answer: { id: 'x', location: 'westeurope', properties: { provisioningState: 'Succeeded', diskState } },
}));

const gone: Moment = { what: '404', moves: false, answer: null };

/**
 * momentsOf gives the answers that a wait on a resource of the type may meet. `line` is the wait: what it is for
 * decides which states count.
 */
export function momentsOf(type: string, line: string): readonly Moment[] {
  if (/PowerState/.test(line)) return [...powerMoments, gone];
  if (/diskState/i.test(line)) return [...diskMoments, gone];
  if (mute.test(type))
    return [
      {
        what: 'no state that tells of it',
        moves: true,
        answer: {
          id: 'x',
          location: 'westeurope',
          properties: /storageaccounts$/i.test(type) ? { provisioningState: 'Succeeded' } : {},
        },
      },
      gone,
    ];
  const { rests, moves, answer } = worlds.find(({ types }) => types.test(type)) ?? generic;
  return [
    ...rests.map((state): Moment => ({ what: state, moves: false, answer: answer(state) })),
    ...moves.map((state): Moment => ({ what: state, moves: true, answer: answer(state) })),
    gone,
  ];
}
