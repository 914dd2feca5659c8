import type { ChangeEvent, Judged } from '../../src/audit/event.ts';
import { cloudOf } from '../../src/azure/clouds.ts';
import type { AuditPlan } from '../../src/modes/audit/inputs.ts';
import type { Read } from '../../src/modes/audit/read.ts';
import { reportOf } from '../../src/modes/audit/report.ts';
import type { Report } from '../../src/report/model.ts';
import {
  day,
  denied,
  eventsOf,
  group,
  hour,
  minute,
  running,
  second,
  subnet,
  told,
  vm,
  vnet,
  window,
} from '../audit/make.ts';

/**
 * Reports of mode audit as it makes them: of a busy week, of a quiet one, of one that became worse, and of one that
 * could not be read.
 */

const cloud = cloudOf({ environment: 'AzureCloud', resourceManagerEndpoint: '', authorityHost: '', env: {} });
if ('problem' in cloud) throw new Error('no cloud');
const plan: AuditPlan = {
  scopes: [],
  window,
  before: { fromMs: window.fromMs - 7 * day, toMs: window.fromMs },
  failOn: [],
  cloud,
  tenantId: '',
  clientId: '',
};
const whole: Read = {
  evidence: [
    {
      source: 'Activity Log of shop-rg',
      status: 'read',
      detail: '1,482 events of 14 days; they come 3 to 20 minutes late, so the end of the window may not be all there',
    },
  ],
  whole: { window: true, before: true },
  unread: [],
  quiet: [],
};

const state: Judged = { class: 'state', reason: 'vm-not-deallocated' };
const quota: Judged = { class: 'operation-not-allowed', reason: 'quota-exceeded' };
const etag: Judged = { class: 'etag', reason: 'etag-mismatch' };
const subnetWrite = 'Microsoft.Network/virtualNetworks/subnets/write';
const vmWrite = 'Microsoft.Compute/virtualMachines/write';
const [app, net] = ['deploy-app@contoso.example', '9c1b7f43-2f0d-5e17-9b1d-2b0c5c9a7e55'];

/** Plain changes, one after the other. */
const quietChanges = (count: number, from: number): readonly ChangeEvent[] =>
  Array.from({ length: count }, (_, i) =>
    eventsOf({
      at: from + i * 3 * hour,
      to: from + i * 3 * hour + 4 * minute,
      on: vm(`api-0${i % 4}`),
      operation: vmWrite,
      caller: app,
    }),
  ).flat();

/** Two pipelines that meet on the network on some days. */
const meetings = (days: readonly number[], times: number): readonly ChangeEvent[] =>
  days.flatMap((at) =>
    Array.from({ length: times }, (_, i) => {
      const from = at * day + 9 * hour + i * 20 * minute;
      return eventsOf(
        { at: from, to: from + 9 * minute, on: vnet, caller: net },
        {
          at: from + 2 * minute,
          to: from + 2 * minute + 2 * second,
          on: subnet('app'),
          operation: subnetWrite,
          caller: app,
          judged: running,
        },
        { at: from + 4 * minute, to: from + 11 * minute, on: subnet('data'), operation: subnetWrite, caller: app },
      );
    }).flat(),
  );

const failures = (at: number, judged: Judged, on: string, operation: string, count = 1): readonly ChangeEvent[] =>
  Array.from({ length: count }, (_, i) =>
    eventsOf({ at: at + i * minute, to: at + i * minute + 3 * second, on, operation, caller: app, judged }),
  ).flat();

const of = (events: readonly ChangeEvent[], more: Partial<AuditPlan> = {}, read: Read = whole): Report =>
  reportOf({ ...plan, ...more }, told(events), read, { elapsedMs: 8_400, requests: 31 });

const busy = [
  ...quietChanges(50, 0),
  ...quietChanges(30, -6 * day),
  ...meetings([1, 2, 5], 1),
  ...meetings([-4], 1),
  ...failures(2 * day, state, vm('api-01'), 'Microsoft.Compute/virtualMachines/write', 2),
  ...failures(3 * day, quota, vm('batch-07'), vmWrite, 4),
  ...failures(-3 * day, quota, vm('batch-07'), vmWrite, 3),
  ...failures(
    4 * day,
    etag,
    `${group}/providers/Microsoft.Network/dnsZones/contoso.example`,
    'Microsoft.Network/dnsZones/A/write',
    1,
  ),
  ...failures(5 * day, denied, vm('api-02'), vmWrite, 3),
  ...eventsOf({
    at: 6 * day,
    on: vm('api-03'),
    operation: 'Microsoft.Compute/virtualMachines/restart/action',
    caller: net,
  }),
  ...eventsOf({ at: 6 * day + hour, to: 6 * day + 2 * hour, on: vm('api-03'), operation: vmWrite, caller: app }),
];

export const auditSamples = {
  auditBusy: of(busy),
  auditQuiet: of([...quietChanges(50, 0), ...quietChanges(45, -6 * day)]),
  auditRegression: of(
    [
      ...quietChanges(40, 0),
      ...meetings([0, 1, 2, 3, 4, 5, 6], 2),
      ...meetings([-3, -5], 1),
      ...failures(6 * day, quota, vm('batch-07'), vmWrite, 2),
    ],
    {
      failOn: ['regression'],
    },
  ),
  auditUnread: of(
    [],
    {},
    {
      evidence: [
        {
          source: 'Activity Log of shop-rg',
          status: 'denied',
          detail: 'needs Microsoft.Insights/eventtypes/values/read',
        },
      ],
      whole: { window: false, before: false },
      quiet: [],
      unread: ['Activity Log of shop-rg: needs Microsoft.Insights/eventtypes/values/read'],
    },
  ),
} as const satisfies Readonly<Record<string, Report>>;
