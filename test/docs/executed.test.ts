import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { camelCase, inputNames } from '../../src/manifest.ts';
import type { Inputs } from '../bundles/environments.ts';
import { pipelinesEnv, run } from '../bundles/environments.ts';
import { lockedStorage } from '../bundles/fixtures.ts';
import {
  application,
  connectionId,
  guardReport,
  keepOpen,
  type Scene,
  scene,
  startTenant,
  tenantId,
  trust,
} from '../bundles/guard-world.ts';
import { findRuntime } from '../bundles/runtimes.ts';
import { temporaryFolder } from '../bundles/spawn.ts';
import { type Done, runStep } from '../bundles/steps.ts';
import type { World } from '../simulator/azure/world.ts';
import { startBlob } from '../simulator/blob.ts';
import { startDevOps } from '../simulator/devops.ts';
import { startGitHub } from '../simulator/github.ts';
import { startLogAnalytics } from '../simulator/log-analytics.ts';
import { blocks, objects, type Platform, platformOf, type Step, workflowOf } from './pages.ts';

/**
 * Every step of ours that a page or an example shows is run, by the bundle, in the environment of its platform, on a
 * simulated Azure in which what it names is there and at rest, and with the login that the snippet has: `azure/login`
 * before it (a part of a job is read as coming after it), the IDs of an application, or a service connection.
 */

const subscriptionId = '00000000-0000-0000-0000-000000000000';
const group = `/subscriptions/${subscriptionId}/resourceGroups/app-rg`;
const network = `${group}/providers/Microsoft.Network/virtualNetworks/app-vnet`;
const variables: Readonly<Record<string, string>> = {
  AZURE_TENANT_ID: tenantId,
  AZURE_CLIENT_ID: application.appId,
  AZURE_SUBSCRIPTION_ID: subscriptionId,
};

interface Shown {
  readonly at: string;
  readonly platform: Platform;
  readonly inputs: Inputs;
  /** A step before it in the job signs az in. */
  readonly login: boolean;
}

/** What stands between `${{ }}` or in `$( )`, where the snippet or the page defines it. */
function filled(value: string, document: unknown): string {
  const set = [...objects(document)]
    .flatMap(({ env, variables: own }) => [env, own])
    .filter((each) => typeof each === 'object' && each !== null);
  const defined: Readonly<Record<string, unknown>> = Object.assign({}, ...set);
  return value
    .replaceAll(/\$\{\{ *env\.(\w+) *\}\}|\$\((\w+)\)/g, (whole, env?: string, own?: string) =>
      String(defined[env ?? own ?? ''] ?? whole),
    )
    .replaceAll(/\$\{\{ *vars\.(\w+) *\}\}/g, (whole, name: string) => variables[name] ?? whole)
    .replaceAll(/\$\{\{ *(?:github\.event\.workflow_run\.id|inputs\.run-id) *\}\}/g, run.id)
    .replaceAll('$(Pipeline.Workspace)', 'workspace')
    .replaceAll('my-service-connection', connectionId);
}

function inputsOf(given: Readonly<Record<string, unknown>>, platform: Platform, document: unknown): Inputs {
  return Object.fromEntries(
    inputNames.flatMap((name) => {
      const value = given[platform === 'github' ? name : camelCase(name)];
      return value === undefined ? [] : [[name, filled(String(value), document)]];
    }),
  );
}

function shownIn({ at, text }: { readonly at: string; readonly text: string }): readonly Shown[] {
  const platform = platformOf(text);
  const document: unknown = parse(platform === 'github' ? workflowOf(text) : text);
  const part = platform === 'github' && !text.includes('jobs:');
  const lists = Array.isArray(document)
    ? [document]
    : [...objects(document)].map(({ steps }) => steps).filter(Array.isArray);
  return lists.flatMap((steps: readonly Step[]) =>
    steps.flatMap((step, index) => {
      const ours =
        platform === 'github'
          ? step.uses?.includes('azure-conflict-guard@')
          : step.task?.startsWith('AzureConflictGuard@');
      if (ours !== true) return [];
      const login = part || steps.slice(0, index).some(({ uses }) => uses?.startsWith('azure/login@') === true);
      return [{ at, platform, login, inputs: inputsOf(step.with ?? step.inputs ?? {}, platform, document) }];
    }),
  );
}

const shown = blocks.filter(({ language }) => language === 'yaml').flatMap(shownIn);

/** The smallest file of each format that changes something of the group. */
const plans: Readonly<Record<string, string>> = {
  'tfplan.json': JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.13.4',
    resource_changes: [
      {
        address: 'azurerm_virtual_network.app',
        mode: 'managed',
        type: 'azurerm_virtual_network',
        name: 'app',
        provider_name: 'registry.terraform.io/hashicorp/azurerm',
        change: {
          actions: ['update'],
          before: { id: network, name: 'app-vnet', resource_group_name: 'app-rg' },
          after: { id: network, name: 'app-vnet', resource_group_name: 'app-rg' },
        },
      },
    ],
  }),
  'what-if.json': JSON.stringify({
    status: 'Succeeded',
    changes: [{ resourceId: network, changeType: 'Modify', before: { id: network }, after: { id: network } }],
  }),
  'preview.json': JSON.stringify({
    steps: [
      {
        op: 'update',
        urn: 'urn:pulumi:production::app::azure-native:network:VirtualNetwork::app',
        oldState: {
          urn: 'urn:pulumi:production::app::azure-native:network:VirtualNetwork::app',
          id: network,
          type: 'azure-native:network:VirtualNetwork',
          custom: true,
        },
        newState: {
          urn: 'urn:pulumi:production::app::azure-native:network:VirtualNetwork::app',
          id: network,
          type: 'azure-native:network:VirtualNetwork',
          custom: true,
        },
      },
    ],
    changeSummary: { update: 1 },
  }),
};

/**
 * Everything that a page names is there; a machine is stopped where a resize needs it so and the step may not do it.
 */
function arrange(world: World, { inputs }: Shown): void {
  world.addSubscription(subscriptionId, { tenantId });
  world.addResource(network, { location: 'westeurope', properties: { provisioningState: 'Succeeded' } });
  for (const id of (inputs['resource-id'] ?? '').split('\n').map((line) => line.trim())) {
    if (/\/managementGroups\//.test(id)) continue;
    if (/\/virtualMachines\/[^/]+$/.test(id))
      world.addVm(id, { power: inputs.operation === 'resize' ? 'deallocated' : 'running' });
    else if (/\/providers\//.test(id))
      world.addResource(id, { location: 'westeurope', properties: { provisioningState: 'Succeeded' } });
    else if (id !== '') world.addGroup(id);
  }
  if (inputs.mode !== 'audit') return;
  world.addEvent({
    resourceId: network,
    operation: 'Microsoft.Network/virtualNetworks/write',
    status: 'Succeeded',
    agoMs: 60_000,
  });
}

/** A PATH on which az and terraform do whatever they are told; with a login az gives tokens, too. */
function toolsOn({ entra }: Scene, login: boolean): Readonly<Record<string, string>> {
  const folder = join(temporaryFolder(), 'az');
  mkdirSync(folder);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: application.appId,
    client_secret: application.secrets[0],
  });
  const ask = `fetch('${entra.url}/${tenantId}/oauth2/v2.0/token',{method:'POST',body:'${body}&scope='+encodeURIComponent(process.env.RESOURCE+'/.default')}).then(a=>a.json()).then(({access_token:accessToken})=>console.log(JSON.stringify({accessToken,expires_on:Math.floor(Date.now()/1000)+3600,tokenType:'Bearer'})))`;
  // Made out for whom it is asked, as az does.
  const resource = `for word in "$@"; do [ "$before" = --resource ] && RESOURCE="$word"; before="$word"; done; export RESOURCE`;
  const token = login
    ? `${resource}; exec "${process.execPath}" -e "${ask}"`
    : `echo "Please run 'az login' to setup account." >&2; exit 1`;
  const script = `#!/bin/sh\ncase "$*" in *get-access-token*) ${token};; esac\nexit 0\n`;
  for (const tool of ['az', 'terraform']) writeFileSync(join(folder, tool), script, { mode: 0o755 });
  if (!login) return { PATH: `${folder}:/usr/bin:/bin` };
  writeFileSync(
    join(folder, 'azureProfile.json'),
    JSON.stringify({ subscriptions: [{ id: subscriptionId, isDefault: true, tenantId }] }),
  );
  return { PATH: `${folder}:/usr/bin:/bin`, AZURE_CONFIG_DIR: folder };
}

const connection = (url: string): Readonly<Record<string, string>> => ({
  [`ENDPOINT_AUTH_${connectionId}`]: JSON.stringify({
    scheme: 'ServicePrincipal',
    parameters: {
      tenantid: tenantId,
      serviceprincipalid: application.appId,
      authenticationType: 'spnKey',
      serviceprincipalkey: application.secrets[0],
    },
  }),
  [`ENDPOINT_AUTH_SCHEME_${connectionId}`]: 'ServicePrincipal',
  [`ENDPOINT_URL_${connectionId}`]: url,
  [`ENDPOINT_DATA_${connectionId}_ENVIRONMENT`]: 'AzureCloud',
  [`ENDPOINT_DATA_${connectionId}_SUBSCRIPTIONID`]: subscriptionId,
});

/** Where a step before has put it: an artifact in a folder of its own. */
const planAt = (path = ''): Readonly<Record<string, string>> => ({
  ...(path === '' ? {} : { [path]: plans[path.split('/').at(-1) ?? ''] ?? '' }),
});

/** The platform's own API, with one failed job or task. */
async function platformEnv(platform: Platform): Promise<Readonly<Record<string, string>>> {
  if (platform === 'github') {
    const runs = [
      {
        id: Number(run.id),
        attempts: [[], [{ id: 501, name: 'deploy', conclusion: 'failure', log: lockedStorage.text }]],
      },
    ];
    const github = keepOpen(await startGitHub({ token: run.token, repository: run.repository, runs }));
    return { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.serverUrl };
  }
  const project = pipelinesEnv(temporaryFolder(), {}).SYSTEM_TEAMPROJECTID ?? '';
  const record = {
    id: 'a',
    parentId: null,
    type: 'Task',
    name: 'deploy',
    state: 'completed',
    result: 'failed',
    order: 1,
    log: { id: 7, type: 'Container', url: 'x' },
  };
  const devops = keepOpen(
    await startDevOps({
      token: run.token,
      project,
      builds: [{ id: Number(run.buildId), records: [record], logs: { 7: lockedStorage.text } }],
    }),
  );
  return {
    SYSTEM_COLLECTIONURI: devops.url,
    SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: devops.url,
    ENDPOINT_URL_SYSTEMVSSCONNECTION: devops.url,
  };
}

async function play(each: Shown): Promise<Done> {
  const runtime = findRuntime(24) ?? findRuntime(20);
  assert.ok(runtime !== undefined);
  const entra = await startTenant();
  const { workspace } = each.inputs;
  const logs =
    workspace === undefined ? undefined : keepOpen(await startLogAnalytics({ workspace, hierarchy: 'tenant/corp' }));
  const at = await scene({
    arrange: (world) => arrange(world, each),
    entra,
    ...(logs === undefined ? {} : { arm: { logAnalytics: logs.url } }),
  });
  logs?.serve(at.world, entra.verify);
  const { mode = 'guard' } = each.inputs;
  const { serialization = 'off', environment: _, ...endpoints } = { ...at.inputs };
  const own: Inputs = mode === 'group' ? {} : endpoints;
  // Their queue is tested in the room of bundles: here nobody else is in it, so what asks for it is let off.
  const {
    serialization: asked,
    'resource-manager-endpoint': __,
    'authority-host': ___,
    environment: ____,
    ...rest
  } = each.inputs;
  assert.ok(asked === undefined || ['off', 'warn', 'require'].includes(asked));
  const queue: Inputs = mode === 'guard' || mode === 'run' ? { serialization } : {};
  // The container is made; what renews its lease goes by the time of the machine.
  const lease: Inputs =
    rest.lease === undefined ? {} : { lease: keepOpen(await startBlob({ verify: at.entra.verify })).container };
  // The command of mode run needs a program, and no login of ours beside the one that the snippet has.
  const tools = each.login || mode === 'run' ? toolsOn(at, each.login) : {};
  return runStep({
    runtime,
    host: each.platform,
    ...(rest.lease === undefined ? { time: at.time } : {}),
    inputs: { ...own, ...queue, ...rest, ...lease, mode },
    files: { ...plans, ...planAt(each.inputs.plan), 'deploy.log': lockedStorage.text },
    env: {
      ...trust(),
      AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:1',
      ...(await platformEnv(each.platform)),
      ...at.entra.githubEnv,
      ...(each.platform === 'pipelines' ? connection(at.arm.url) : {}),
      ARM_SUBSCRIPTION_ID: subscriptionId,
      ...tools,
    },
  });
}

const good = ['clear', 'waited', 'succeeded', 'named', 'orderly', 'conflict'];

describe('steps on the pages', {
  concurrency: 2,
  skip: process.platform === 'win32' ? 'the stub of az is a shell script' : false,
}, () => {
  test('are of every mode and both platforms', () => {
    for (const platform of ['github', 'pipelines'] as const)
      for (const mode of ['guard', 'run', 'diagnose', 'audit'])
        assert.ok(
          shown.some((each) => each.platform === platform && (each.inputs.mode ?? 'guard') === mode),
          `${platform}: ${mode}`,
        );
  });
  for (const [index, each] of shown.entries())
    test(`${each.at}: step ${index + 1}, ${each.inputs.mode ?? 'guard'}`, async () => {
      const done = await play(each);
      const text = `${done.stdout}\n${done.stderr}`;
      assert.ok(done.succeeded, text);
      assert.ok(good.includes(done.outputs.get('verdict') ?? ''), text);
      assert.doesNotMatch(JSON.stringify(each.inputs), /\$\{\{|\$\(/, 'a name that nothing defines');
      if ((each.inputs.mode ?? 'guard') === 'guard') assert.ok(guardReport(done).targets.length > 0);
    });
});
