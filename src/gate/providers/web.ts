import type { Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { actionsOf, alike, children, DELETE, type Owner, PATCH, PUT, post } from './lifecycle.ts';
import { plain, provisioning, unused } from './shared.ts';

const API = '2025-05-01';
const REST = 'https://learn.microsoft.com/rest/api/appservice/web-apps/get';
const PLANS = 'https://learn.microsoft.com/azure/app-service/app-service-plan-manage';
const SLOTS = 'https://learn.microsoft.com/azure/app-service/deploy-staging-slots';
const SETTINGS = 'https://learn.microsoft.com/rest/api/appservice/web-apps/list-application-settings';
const CERTIFICATES = 'https://learn.microsoft.com/azure/app-service/configure-ssl-certificate';
const BUSY = '409 Conflict';

/**
 * The property names the operation that holds the site; it is null when none does. `slotSwapStatus` is of the last swap
 * that ended and tells nothing.
 */
function quiet(from: 'target' | 'owner', of: string): Need {
  return {
    what: `operation in progress on ${of}`,
    from,
    path: `${from}.properties.inProgressOperationId`,
    is: 'nothing',
    waits: 'others',
    otherwise: 'block',
    reason: 'another-operation-in-progress',
    waitReason: 'another-operation-in-progress',
  };
}

const plan: RelatedRead = { what: 'the App Service plan', at: { ids: 'target.properties.serverFarmId' }, api: API };
const settledPlan: Need = provisioning('plan', undefined, 'provisioning state of the plan');
const app: RelatedRead = { what: 'the app of the slot', at: 'parent', api: API };

/** A swap takes both slots, so the app of a slot must be quiet too. */
function change(
  of: 'app' | 'slot',
  request: OperationGate['request'],
  more: readonly Need[] = [],
  aliases: readonly string[] = [],
): OperationGate {
  return {
    request,
    ...(aliases.length === 0 ? {} : { aliases }),
    reads: of === 'slot' ? { plan, owner: app } : { plan },
    needs: [quiet('target', `the ${of}`), ...(of === 'slot' ? [quiet('owner', 'the app')] : []), settledPlan, ...more],
    refusal: BUSY,
    sources: [REST, SLOTS],
  };
}

const noPreview: Need = {
  what: 'pending swap with preview',
  from: 'target',
  path: 'target.properties.targetSwapSlot',
  is: 'nothing',
  otherwise: 'warn',
  reason: 'invalid-state',
  why: 'A swap with preview is pending. The swap that completes it goes on; any other needs it completed or cancelled first.',
};

function siteOperations(of: 'app' | 'slot'): TypeGate['operations'] {
  return {
    write: change(of, PUT),
    delete: change(of, DELETE),
    swap: change(of, post('slotsswap'), [noPreview], ['slot-swap', 'swap-slot']),
    'apply-slot-config': change(of, post('applySlotConfig'), [noPreview], ['swap-preview']),
    'reset-slot-config': change(of, post('resetSlotConfig'), [], ['swap-reset']),
    start: change(of, post('start')),
    stop: change(of, post('stop')),
    restart: change(of, post('restart')),
    ...actionsOf('backup restore publishxml sync syncfunctiontriggers newpassword resetProductionConfig', [REST]),
  };
}

const sites: TypeGate = {
  type: 'Microsoft.Web/sites',
  api: API,
  // It is not documented that the list of a group holds the operation in progress.
  listed: false,
  serializeOn: { ids: 'target.properties.serverFarmId' },
  operations: siteOperations('app'),
};

const slots: TypeGate = {
  type: 'Microsoft.Web/sites/slots',
  api: API,
  listed: false,
  serializeOn: { ids: 'target.properties.serverFarmId' },
  operations: siteOperations('slot'),
};

const site: Owner = {
  what: 'the app',
  at: 'parent',
  api: API,
  needs: [quiet('owner', 'the app')],
  serializes: true,
  refusal: BUSY,
  sources: [REST],
};

const plans: TypeGate = {
  type: 'Microsoft.Web/serverfarms',
  api: API,
  listed: false,
  operations: {
    write: { request: PUT, needs: [], refusal: BUSY, sources: [PLANS] },
    scale: { request: PATCH, aliases: ['scale-up', 'scale-out'], needs: [], refusal: BUSY, sources: [PLANS] },
    delete: {
      request: DELETE,
      needs: [
        {
          what: 'apps on the plan',
          from: 'target',
          path: 'target.properties.numberOfSites',
          is: ['0'],
          absent: 'fine',
          otherwise: 'block',
          reason: 'resource-in-use',
          why: 'A plan with apps, slots or function apps on it cannot be deleted, in whatever resource group they are.',
        },
      ],
      refusal: BUSY,
      sources: [PLANS],
    },
  },
};

/** Settings have no GET (their values are secrets, which a POST lists), and a write of them restarts the app. */
const settingsOf = (of: 'app' | 'slot', type: string): TypeGate => ({
  type,
  api: API,
  readAt: 'parent',
  listed: false,
  serializeOn: 'parent',
  operations: {
    write: { request: PUT, needs: [quiet('target', `the ${of}`)], refusal: BUSY, sources: [SETTINGS] },
    delete: { request: DELETE, needs: [quiet('target', `the ${of}`)], refusal: BUSY, sources: [SETTINGS] },
    list: plain(post('list'), [SETTINGS]),
  },
});

const certificates: TypeGate = {
  type: 'Microsoft.Web/certificates',
  api: API,
  operations: {
    write: plain(PUT, [CERTIFICATES]),
    delete: {
      request: DELETE,
      reads: {
        sites: {
          what: 'the apps on the plan of the certificate',
          at: { ids: 'target.properties.serverFarmId' },
          suffix: '/sites',
          api: API,
        },
      },
      needs: [
        unused(
          'bindings that use the certificate',
          "contains(not_null(sites.value[].properties.hostNameSslStates[].thumbprint, `[]`), not_null(target.properties.thumbprint, 'none'))",
          {
            from: 'sites',
            otherwise: 'warn',
            why: 'An app on the plan is bound to the certificate. Remove its binding first.',
          },
        ),
      ],
      refusal: BUSY,
      sources: [CERTIFICATES],
    },
  },
};

/**
 * webGates: App Service and Functions. A push of code (`zipdeploy`, OneDeploy) goes to Kudu, not to ARM: locks and deny
 * assignments do not apply to it and its own lock cannot be read with an ARM token, so it is left out.
 */
export const webGates: readonly TypeGate[] = [
  sites,
  slots,
  plans,
  certificates,
  settingsOf('app', 'Microsoft.Web/sites/config'),
  settingsOf('slot', 'Microsoft.Web/sites/slots/config'),
  ...alike(
    { namespace: 'Microsoft.Web', api: API, sources: [REST] },
    {
      'sites/basicPublishingCredentialsPolicies': '',
      'sites/sourcecontrols': '',
      staticSites: 'listSecrets resetapikey detach',
    },
  ),
  ...children(
    { 'Microsoft.Web/sites/hostNameBindings': API, 'Microsoft.Web/sites/virtualNetworkConnections': API },
    site,
  ),
];
