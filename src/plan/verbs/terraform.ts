import type { Wants } from '../model.ts';
import { type Sides, type Studied, study, type VerbRow } from './row.ts';
import { settingsOf } from './settings.ts';
import { terraformSizes, terraformWants, wantsOf } from './wants.ts';

/**
 * What the Terraform provider azurerm does for the change of an attribute, read in the update functions of its source,
 * release 5.2:
 * https://github.com/hashicorp/terraform-provider-azurerm/tree/v5.2.0/internal/services. The file stands above each
 * group of rows.
 */
const restarts =
  'The provider stops the virtual machine, deallocates it where it must, and starts it again if it ran: it restarts.';

// compute/linux_virtual_machine_resource.go, compute/windows_virtual_machine_resource.go
const machine: readonly VerbRow[] = [
  { when: ['size'], verb: 'resize', prepared: restarts },
  { when: ['network_interface_ids'], verb: 'update-nics', prepared: restarts },
  { when: ['proximity_placement_group_id'], verb: 'change-proximity-group', prepared: restarts },
  { when: ['dedicated_host_id', 'dedicated_host_group_id'], verb: 'change-host', prepared: restarts },
  { when: ['max_bid_price'], verb: 'change-spot-price', prepared: restarts },
  { when: ['encryption_at_host_enabled'], verb: 'change-encryption', prepared: restarts },
  {
    when: ['os_disk', 'additional_capabilities', 'capacity_reservation_group_id', 'disk_controller_type'],
    warning: restarts,
  },
  {
    on: 'delete',
    warning:
      'The provider deletes the OS disk with the virtual machine, unless features.virtual_machine.delete_os_disk_on_deletion is false.',
  },
];

// compute/managed_disk_resource.go
const diskStops =
  'Where the disk is attached and cannot change online, the provider stops its virtual machine and starts it again.';
const disk: readonly VerbRow[] = [
  { when: ['disk_size_gb'], verb: 'resize', prepared: diskStops, neverLess: 'the size of the disk' },
  { when: ['storage_account_type'], verb: 'change-sku', prepared: diskStops },
  { when: ['tier'], verb: 'change-tier', prepared: diskStops },
  { when: ['disk_encryption_set_id', 'on_demand_bursting_enabled'], warning: diskStops },
];

// compute/linux_virtual_machine_scale_set_resource.go, virtual_machine_scale_set_update.go
const rolls =
  'With the upgrade mode Manual the provider updates and reimages every instance, unless features.virtual_machine_scale_set says otherwise.';
const scaleSet: readonly VerbRow[] = [
  { when: ['instances'], verb: 'scale' },
  { when: ['sku', 'sku_name'], verb: 'resize', warning: rolls },
  {
    when: [
      'source_image_id',
      'source_image_reference',
      'os_disk',
      'data_disk',
      'custom_data',
      'user_data',
      'extension',
    ],
    warning: rolls,
  },
];

// containers/kubernetes_cluster_resource.go
const rotates =
  'The provider makes a temporary node pool, deletes the default one and makes it again: quota for a second pool is needed.';
const cluster: readonly VerbRow[] = [
  { when: ['default_node_pool.node_count'], verb: 'scale' },
  { when: ['kubernetes_version'], verb: 'upgrade' },
  {
    when: [
      'vm_size',
      'vnet_subnet_id',
      'zones',
      'max_pods',
      'os_disk_size_gb',
      'os_disk_type',
      'pod_subnet_id',
      'snapshot_id',
      'name',
    ].map((each) => `default_node_pool.${each}`),
    warning: rotates,
  },
];
// containers/kubernetes_cluster_node_pool_resource.go
const nodePool: readonly VerbRow[] = [
  { when: ['node_count'], verb: 'scale' },
  { when: ['orchestrator_version'], verb: 'upgrade' },
];

const sku = (...when: readonly string[]): readonly VerbRow[] => [{ when, verb: 'scale' }];
const swap: readonly VerbRow[] = (['create', 'update'] as const).map((on) => ({ on, verb: 'swap' }));

export const terraformVerbs: Readonly<Record<string, readonly VerbRow[]>> = {
  linux_virtual_machine: machine,
  windows_virtual_machine: machine,
  // compute/virtual_machine_resource.go: one PUT, without a power call
  virtual_machine: [{ when: ['vm_size'], verb: 'resize' }],
  managed_disk: disk,
  // compute/virtual_machine_data_disk_attachment_resource.go
  virtual_machine_data_disk_attachment: [
    { on: 'create', verb: 'attach-disk' },
    { on: 'delete', verb: 'detach-disk' },
  ],
  linux_virtual_machine_scale_set: scaleSet,
  windows_virtual_machine_scale_set: scaleSet,
  orchestrated_virtual_machine_scale_set: scaleSet,
  virtual_machine_scale_set: [
    { when: ['sku.capacity'], verb: 'scale' },
    { when: ['sku.name'], verb: 'resize' },
  ],
  kubernetes_cluster: cluster,
  kubernetes_cluster_node_pool: nodePool,
  // mssql/mssql_database_resource.go raises the secondary of a replication first
  mssql_database: [
    {
      when: ['sku_name'],
      verb: 'scale',
      warning: 'Where the database is replicated, the provider scales its secondary too.',
    },
  ],
  mssql_elasticpool: sku('sku', 'per_database_settings'),
  mssql_managed_instance: sku('sku_name', 'vcores', 'storage_size_in_gb'),
  sql_database: sku('edition', 'requested_service_objective_name'),
  // postgres/postgresql_flexible_server_resource.go
  postgresql_flexible_server: [
    { when: ['sku_name'], verb: 'scale', warning: 'The server restarts.' },
    { when: ['storage_mb'], verb: 'scale', neverLess: 'the storage of the server' },
    { when: ['version'], verb: 'upgrade' },
  ],
  postgresql_flexible_server_configuration: [
    { warning: 'The provider restarts the server where the parameter is a static one.' },
  ],
  mysql_flexible_server: [
    { when: ['sku_name'], verb: 'scale', warning: 'The server restarts.' },
    { when: ['storage.size_gb'], verb: 'scale', neverLess: 'the storage of the server' },
  ],
  redis_cache: sku('capacity', 'family', 'sku_name', 'shard_count'),
  redis_enterprise_cluster: sku('sku_name'),
  servicebus_namespace: sku('sku', 'capacity', 'premium_messaging_partitions'),
  eventhub_namespace: sku('sku', 'capacity'),
  api_management: sku('sku_name', 'zones', 'additional_location'),
  kusto_cluster: sku('sku'),
  search_service: sku('sku', 'replica_count', 'partition_count'),
  service_plan: sku('sku_name', 'worker_count'),
  app_service_plan: sku('sku'),
  virtual_network_gateway: [{ when: ['sku'], verb: 'resize' }],
  storage_account: [{ when: ['account_replication_type'], verb: 'change-redundancy' }],
  stream_analytics_job: sku('streaming_units'),
  stream_analytics_job_schedule: [
    { on: 'create', verb: 'start' },
    { on: 'delete', verb: 'stop' },
  ],
  // appservice/web_app_active_slot_resource.go: SwapSlotWithProduction
  web_app_active_slot: swap,
  function_app_active_slot: swap,
  app_service_active_slot: swap,
  resource_group_template_deployment: [
    {
      on: 'delete',
      warning:
        'The provider deletes what the template made, unless features.template_deployment.delete_nested_items_during_deletion is false.',
    },
  ],
};

/** studyTerraform asks the rows of a type, without `azurerm_`, about a change. */
export function studyTerraform(
  type: string,
  kind: 'create' | 'update' | 'delete',
  sides: Sides,
): { readonly studied: Studied; readonly wants: Wants } {
  const rows = Object.hasOwn(terraformVerbs, type) ? (terraformVerbs[type] ?? []) : [];
  const sizes = type.endsWith('scale_set') ? terraformSizes : {};
  const side = kind === 'delete' ? sides.before : sides.after;
  return {
    studied: study(rows, kind, sides),
    wants: { ...wantsOf({ ...terraformWants, ...sizes }, side), ...(kind === 'create' ? settingsOf(type, side) : {}) },
  };
}
