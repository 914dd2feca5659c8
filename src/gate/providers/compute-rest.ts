import type { OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { computeApi, computeErrors } from './compute-vm-parts.ts';
import { actionsOf } from './lifecycle.ts';
import { plain, provisioning, unused } from './shared.ts';

const galleryApi = '2025-12-03';
const galleryDocs = 'https://learn.microsoft.com/azure/virtual-machines/update-image-resources';
const hostDocs = 'https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts/how-to';
const groupDocs = 'https://learn.microsoft.com/azure/virtual-machines/windows/proximity-placement-groups';
const nested = { reason: 'nested-resources-exist' } as const;

const below = (what: string, suffix: string): RelatedRead => ({ what, at: 'target', suffix, api: galleryApi });

const collection: RelatedRead = { what: 'the restore point collection', at: 'parent', api: computeApi };

const restorePoint = (request: OperationGate['request']): OperationGate => ({
  request,
  reads: { collection },
  needs: [
    provisioning('collection', 'collection.properties.provisioningState', 'provisioning state of the collection'),
  ],
  refusal: '409 OperationNotAllowed',
  sources: [computeErrors, 'https://learn.microsoft.com/azure/virtual-machines/create-restore-points'],
});

const imageDelete: OperationGate = {
  ...plain({ method: 'DELETE' }, [computeErrors]),
  // Which machines are being made from an image stands in none of its properties; Azure answers so only while they are.
  refusal: '409 OperationNotAllowedOnVMImageAsVMsBeingProvisioned',
};

/** computeResources are the sets, groups, images and galleries: what they hold forbids their deletion. */
export const computeResources: readonly TypeGate[] = [
  { type: 'Microsoft.Compute/images', api: computeApi, operations: { delete: imageDelete } },
  {
    type: 'Microsoft.Compute/galleries',
    api: galleryApi,
    operations: {
      ...actionsOf('share', [galleryDocs]),
      delete: {
        request: { method: 'DELETE' },
        reads: {
          definitions: below('the image definitions', '/images'),
          applications: below('the gallery applications', '/applications'),
        },
        needs: [
          unused('image definitions', 'definitions.value[].id', { from: 'definitions', ...nested }),
          unused('gallery applications', 'applications.value[].id', { from: 'applications', ...nested }),
        ],
        refusal: '409 CannotDeleteResource',
        sources: [galleryDocs],
      },
    },
  },
  {
    type: 'Microsoft.Compute/galleries/images',
    api: galleryApi,
    operations: {
      delete: {
        request: { method: 'DELETE' },
        reads: { versions: below('the image versions', '/versions') },
        needs: [unused('image versions', 'versions.value[].id', { from: 'versions', ...nested })],
        refusal: '409 CannotDeleteResource',
        sources: [galleryDocs],
      },
    },
  },
  {
    type: 'Microsoft.Compute/galleries/images/versions',
    api: galleryApi,
    operations: { delete: plain({ method: 'DELETE' }, [galleryDocs]) },
  },
  {
    type: 'Microsoft.Compute/availabilitySets',
    api: computeApi,
    listed: false,
    operations: {
      delete: {
        request: { method: 'DELETE' },
        needs: [unused('virtual machines', 'target.properties.virtualMachines[].id')],
        refusal: '409 OperationNotAllowed',
        sources: [computeErrors],
      },
    },
  },
  {
    type: 'Microsoft.Compute/hostGroups',
    api: computeApi,
    listed: false,
    operations: {
      delete: {
        request: { method: 'DELETE' },
        needs: [unused('dedicated hosts', 'target.properties.hosts[].id', nested)],
        sources: [hostDocs],
      },
    },
  },
  {
    type: 'Microsoft.Compute/hostGroups/hosts',
    api: computeApi,
    listed: false,
    operations: {
      delete: {
        request: { method: 'DELETE' },
        needs: [unused('virtual machines', 'target.properties.virtualMachines[].id')],
        sources: [hostDocs],
      },
    },
  },
  {
    type: 'Microsoft.Compute/proximityPlacementGroups',
    api: computeApi,
    listed: false,
    operations: {
      delete: {
        request: { method: 'DELETE' },
        needs: [
          unused(
            'members',
            'target.properties.[virtualMachines[].id, virtualMachineScaleSets[].id, availabilitySets[].id][]',
            {
              otherwise: 'warn',
              why: 'Machines or sets are still in the group. Azure refuses to delete a group that is in use as far as known, but its pages do not say so.',
            },
          ),
        ],
        sources: [groupDocs],
      },
    },
  },
  {
    type: 'Microsoft.Compute/restorePointCollections',
    api: computeApi,
    operations: {
      write: plain({ method: 'PUT' }, [computeErrors]),
      delete: plain({ method: 'DELETE' }, [computeErrors]),
    },
  },
  {
    type: 'Microsoft.Compute/restorePointCollections/restorePoints',
    api: computeApi,
    serializeOn: 'parent',
    operations: { write: restorePoint({ method: 'PUT' }), delete: restorePoint({ method: 'DELETE' }) },
  },
];
