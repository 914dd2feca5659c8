import type { Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { actionsOf, alike, children, DELETE, type Owner, ofEach, untold } from './lifecycle.ts';
import { unused } from './shared.ts';

const APP_API = '2024-03-01';
const CONNECTED_API = '2024-03-01';
const CONNECTED = 'https://learn.microsoft.com/azure/container-apps/azure-arc-overview';
const CERTIFICATES = 'https://learn.microsoft.com/azure/container-apps/custom-domains-certificates';
const JAVA = 'https://learn.microsoft.com/azure/container-apps/java-overview';
const SESSIONS = 'https://learn.microsoft.com/azure/container-apps/sessions';

/** The apps of an environment lie beside it, in any group of the subscription. */
const apps: RelatedRead = {
  what: 'the container apps of the subscription',
  at: 'subscription',
  suffix: '/providers/Microsoft.App/containerApps',
  api: APP_API,
};

/** The list names what each app uses by its ID. */
const named = (path: string): string =>
  `contains(not_null(apps.value[].properties.${path}, \`[]\`), not_null(target.id, 'none'))`;

const unusedByApps = (what: string, path: string, extra: Partial<Need>): OperationGate['needs'] => [
  unused(what, named(path), { from: 'apps', ...extra }),
];

/** inUse is the deletion of what container apps may use. */
const inUse = (needs: readonly Need[], refusal: string, source: string): OperationGate => ({
  request: DELETE,
  reads: { apps },
  needs,
  refusal,
  sources: [source],
});

/** certificateInUse is the deletion of a certificate of an environment. */
export const certificateInUse: OperationGate = inUse(
  unusedByApps('custom domains that use the certificate', 'configuration.ingress.customDomains[].certificateId', {
    why: 'An app has a custom domain with this certificate. The certificate can be deleted when no domain uses it.',
  }),
  '400 CertificateInUse',
  CERTIFICATES,
);

const connectedEnvironments: TypeGate = {
  type: 'Microsoft.App/connectedEnvironments',
  api: CONNECTED_API,
  operations: {
    ...untold([CONNECTED]),
    delete: inUse(
      [
        ...unusedByApps('apps in the environment', 'environmentId', {
          reason: 'nested-resources-exist',
          why: 'An environment that still holds active container apps cannot be deleted.',
        }),
      ],
      '409 Conflict',
      CONNECTED,
    ),
  },
};

const javaComponents: TypeGate = {
  type: 'Microsoft.App/managedEnvironments/javaComponents',
  api: '2025-01-01',
  operations: {
    ...untold([JAVA]),
    delete: inUse(
      unusedByApps('apps that are bound to the component', 'template.serviceBinds[].serviceId', {
        otherwise: 'warn',
        why: 'An app is bound to the component. Azure has refused such deletions until the binding was removed.',
      }),
      '400 JavaComponentInUse',
      JAVA,
    ),
  },
};

const SPRING_API = '2023-12-01';
const SPRING_TYPE = 'Microsoft.AppPlatform/Spring';
const SPRING = 'https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-start-stop-service';

const spring: Owner = { what: 'the service instance', at: 'top-level', api: SPRING_API, sources: [SPRING] };
const springParts = [
  'apiPortals',
  'applicationAccelerators',
  'buildServices/builders',
  'certificates',
  'configServers',
  'gateways',
  'monitoringSettings',
];

/** appGates: what of container apps lies beside the apps, and Azure Spring Apps. */
export const appGates: readonly TypeGate[] = [
  connectedEnvironments,
  javaComponents,
  ...alike(
    { namespace: 'Microsoft.App', api: APP_API, sources: [SESSIONS] },
    { sessionPools: '', 'containerApps/authConfigs': '', 'containerApps/sourcecontrols': '' },
  ),
  {
    type: SPRING_TYPE,
    api: SPRING_API,
    operations: {
      ...untold([SPRING]),
      ...actionsOf(
        'start stop listTestKeys regenerateTestKey enableApmGlobally disableApmGlobally flushVirtualNetworkDnsSettings',
        [SPRING],
      ),
    },
  },
  ...alike(
    { namespace: 'Microsoft.AppPlatform', api: SPRING_API, sources: [SPRING] },
    {
      'Spring/apps': 'setActiveDeployments getResourceUploadUrl',
      'Spring/apps/bindings': '',
      'Spring/apps/domains': '',
      'Spring/apps/deployments':
        'start stop restart enableRemoteDebugging disableRemoteDebugging generateHeapDump generateThreadDump startJfr',
    },
  ),
  ...children(ofEach(SPRING_TYPE, springParts, SPRING_API), spring),
];
