import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isKnownAuthority } from '../../src/azure/cloud-endpoints.ts';
import {
  type Cloud,
  type CloudChoice,
  type CloudProblem,
  cloudOf,
  discover,
  metadataReader,
} from '../../src/azure/clouds.ts';
import { json, startServer } from '../simulator/server.ts';

const nothing: CloudChoice = { environment: '', resourceManagerEndpoint: '', authorityHost: '', env: {} };

function cloud(choice: Partial<CloudChoice>): Cloud {
  const found = cloudOf({ ...nothing, ...choice });
  assert.ok(!('problem' in found), JSON.stringify(found));
  return found;
}

function problem(choice: Partial<CloudChoice>): CloudProblem {
  const found = cloudOf({ ...nothing, ...choice });
  assert.ok('problem' in found, JSON.stringify(found));
  return found.problem;
}

describe('the known clouds', () => {
  for (const [name, resourceManager, authority, exchange] of [
    ['AzureCloud', 'management.azure.com', 'login.microsoftonline.com', ''],
    ['AzureUSGovernment', 'management.usgovcloudapi.net', 'login.microsoftonline.us', 'USGov'],
    ['AzureChinaCloud', 'management.chinacloudapi.cn', 'login.chinacloudapi.cn', 'China'],
  ] as const) {
    test(name, () => {
      assert.deepEqual(cloud({ environment: name.toLowerCase() }), {
        name,
        resourceManager: `https://${resourceManager}`,
        authorityHost: `https://${authority}`,
        scope: `https://${resourceManager}/.default`,
        discoverAudience: false,
        exchangeAudience: `api://AzureADTokenExchange${exchange}`,
      });
      assert.ok(isKnownAuthority(`https://${authority}/`));
    });
  }

  test('another name', () => {
    const expected = 'one of AzureCloud, AzureUSGovernment, AzureChinaCloud, custom';
    assert.deepEqual(problem({ environment: 'AzureGermanCloud' }), {
      input: 'environment',
      value: 'AzureGermanCloud',
      expected,
    });
  });
});

describe('endpoints of their own', () => {
  test("a token for Azure's hosts is never made out for another one", () => {
    for (const host of [
      'localhost:8443',
      'management.azure.com.evil.example',
      'evil-management.azure.com',
      'management.azure.com:8443',
    ]) {
      const { scope } = cloud({ environment: 'AzureCloud', resourceManagerEndpoint: `https://${host}/` });
      assert.equal(scope, `https://${host}/.default`);
    }
  });

  test('a regional endpoint, and the endpoint of another known cloud, have the audience of their owner', () => {
    const regional = cloud({ resourceManagerEndpoint: 'https://westeurope.management.azure.com' });
    assert.equal(regional.scope, 'https://management.azure.com/.default');
    assert.equal(regional.resourceManager, 'https://westeurope.management.azure.com');
    assert.equal(
      cloud({ resourceManagerEndpoint: 'https://management.chinacloudapi.cn' }).scope,
      'https://management.chinacloudapi.cn/.default',
    );
  });

  test('the authority: input before AZURE_AUTHORITY_HOST before the environment', () => {
    const env = { AZURE_AUTHORITY_HOST: 'https://login.variable.example/' };
    assert.equal(cloud({ env }).authorityHost, 'https://login.variable.example');
    assert.equal(
      cloud({ env, authorityHost: 'https://login.input.example/adfs/' }).authorityHost,
      'https://login.input.example/adfs',
    );
    assert.equal(cloud({ env: { AZURE_AUTHORITY_HOST: ' ' } }).authorityHost, 'https://login.microsoftonline.com');
    assert.equal(isKnownAuthority('https://login.microsoftonline.com.evil.example'), false);
  });

  for (const value of [
    'http://localhost:1',
    'http://127.0.0.1',
    'https://user:secret@arm.example',
    'https://arm.example?x=1',
    'https://arm.example#x',
    'https:\\\\arm.example',
    'https://arm example',
    'ftp://arm.example',
    'arm.example',
    'https://',
    'javascript:alert(1)',
  ]) {
    test(`refused: ${value}`, () => {
      const expected = 'an https URL without user name, query or fragment';
      assert.deepEqual(problem({ resourceManagerEndpoint: value }), {
        input: 'resource-manager-endpoint',
        value,
        expected,
      });
      assert.deepEqual(problem({ authorityHost: value }), { input: 'authority-host', value, expected });
      assert.equal(problem({ env: { AZURE_AUTHORITY_HOST: value } }).from, 'AZURE_AUTHORITY_HOST');
    });
  }

  test('custom needs its endpoint, and leaves the authority to be discovered', () => {
    assert.equal(problem({ environment: 'custom' }).input, 'resource-manager-endpoint');
    const { authorityHost, discoverAudience, scope } = cloud({
      environment: 'custom',
      resourceManagerEndpoint: 'https://arm.example',
    });
    assert.deepEqual(
      { authorityHost, discoverAudience, scope },
      { authorityHost: '', discoverAudience: true, scope: 'https://arm.example/.default' },
    );
  });
});

describe('the cloud of a service connection', () => {
  const connection = {
    environment: 'AzureUSGovernment',
    url: 'https://management.usgovcloudapi.net/',
    authority: '',
    audience: '',
  };

  test('counts where the input has its default', () => {
    assert.equal(
      cloud({ environment: 'AzureCloud', connection }).resourceManager,
      'https://management.usgovcloudapi.net',
    );
    assert.equal(cloud({ environment: 'AzureCloud', connection }).name, 'AzureUSGovernment');
    assert.equal(
      cloud({ environment: 'AzureChinaCloud', connection }).resourceManager,
      'https://management.chinacloudapi.cn',
    );
    assert.equal(
      cloud({ connection, resourceManagerEndpoint: 'https://arm.example' }).resourceManager,
      'https://arm.example',
    );
  });

  test('Azure Stack Hub tells endpoint, authority and audience', () => {
    const stack = {
      environment: 'AzureStack',
      url: 'https://management.local.example/',
      authority: 'https://adfs.local.example/adfs',
      audience: 'https://management.adfs.example/1-2',
    };
    const { name, resourceManager, authorityHost, scope, discoverAudience } = cloud({
      environment: 'AzureCloud',
      connection: stack,
    });
    assert.deepEqual(
      { name, resourceManager, authorityHost, scope, discoverAudience },
      {
        name: 'custom',
        resourceManager: 'https://management.local.example',
        authorityHost: 'https://adfs.local.example/adfs',
        scope: 'https://management.adfs.example/1-2/.default',
        discoverAudience: false,
      },
    );
    assert.equal(problem({ connection: { ...stack, url: 'http://x' } }).from, 'the service connection');
  });

  test('a cloud that is not known', () => {
    assert.equal(
      problem({ connection: { ...connection, environment: 'AzureGermanCloud' } }).from,
      'the service connection',
    );
  });
});

describe('discovery', () => {
  const custom = cloud({ environment: 'custom', resourceManagerEndpoint: 'https://arm.example' });
  const told = {
    authentication: { loginEndpoint: 'https://login.example/', audiences: ['https://management.example/42'] },
  };
  const found = async (...answers: readonly unknown[]) => {
    const asked: string[] = [];
    const result = await discover(custom, async (url) => {
      asked.push(url);
      const answer = answers[asked.length - 1];
      if (answer instanceof Error) throw answer;
      return typeof answer === 'number'
        ? { status: answer, text: '' }
        : { status: 200, text: typeof answer === 'string' ? answer : JSON.stringify(answer) };
    });
    return { result, asked };
  };

  test('of Azure Stack Hub', async () => {
    const { result, asked } = await found(told);
    assert.deepEqual(asked, ['https://arm.example/metadata/endpoints?api-version=2015-01-01']);
    assert.deepEqual(result, {
      ...custom,
      authorityHost: 'https://login.example',
      scope: 'https://management.example/42/.default',
      discoverAudience: false,
    });
  });

  test('of a list of clouds, ours by its endpoint', async () => {
    const list = [
      {
        name: 'Other',
        resourceManager: 'https://other.example/',
        authentication: { loginEndpoint: 'https://login.other.example', audiences: ['https://other.example'] },
      },
      {
        name: 'Ours',
        resourceManager: 'https://ARM.example/',
        authentication: { loginEndpoint: 'https://login.microsoftonline.us', audiences: ['https://ours.example/'] },
      },
    ];
    const { result } = await found(404, list);
    assert.ok(!('problem' in result));
    assert.equal(result.authorityHost, 'https://login.microsoftonline.us');
    assert.equal(result.exchangeAudience, 'api://AzureADTokenExchangeUSGov');
    // An audience that ends with a slash keeps it.
    assert.equal(result.scope, 'https://ours.example//.default');
  });

  test('what cannot be read leaves the audience at the endpoint; an authority that is given stands', async () => {
    for (const answer of [
      404,
      500,
      '<html>',
      'null',
      '[]',
      {},
      { authentication: [] },
      { authentication: { audiences: ['x y', 5, 'https://a b'] } },
      new Error('reset'),
    ]) {
      const given = { ...custom, authorityHost: 'https://login.given.example' };
      const result = await discover(given, async () => {
        if (answer instanceof Error) throw answer;
        return typeof answer === 'number'
          ? { status: answer, text: '' }
          : { status: 200, text: typeof answer === 'string' ? answer : JSON.stringify(answer) };
      });
      assert.deepEqual(result, { ...given, discoverAudience: false });
    }
  });

  test('an authority that is nowhere to be found, or is no https URL, is a problem', async () => {
    for (const answer of [
      404,
      { authentication: { loginEndpoint: 'http://login.example' } },
      { authentication: { loginEndpoint: 'https://u:p@login.example' } },
    ]) {
      const { result } = await found(answer, answer);
      assert.ok('problem' in result);
      assert.equal(result.problem.input, 'authority-host');
    }
  });

  test("another control plane does not get a token that Microsoft's would take", async () => {
    for (const audience of [
      'https://management.azure.com',
      'https://management.core.windows.net/',
      'https://management.core.usgovcloudapi.net',
      'https://management.chinacloudapi.cn',
      'https://graph.microsoft.com',
      'https://vault.azure.net',
      'api://management.azure.com',
      'https://graph.microsoft.com./',
      'https://GRAPH.microsoft.com:443',
      'api://AzureADTokenExchange',
      'spn://00000003-0000-0000-c000-000000000000',
      'https://app.vssps.visualstudio.com',
      'https://api.loganalytics.io',
      'https://azconfig.io',
      'https://graph.microsoft.com:99999',
    ]) {
      const { result } = await found({ authentication: { ...told.authentication, audiences: [audience] } });
      assert.ok(!('problem' in result));
      assert.equal(result.scope, 'https://arm.example/.default');
    }
  });

  test('over the wire, without a token', async () => {
    const server = await startServer(() => json(200, told));
    const here = cloud({ environment: 'custom', resourceManagerEndpoint: server.url });
    const result = await discover(
      here,
      metadataReader({ resourceManager: server.url, signal: new AbortController().signal, ca: server.ca }),
    );
    await server.close();
    assert.ok(!('problem' in result));
    assert.equal(result.authorityHost, 'https://login.example');
    assert.equal(server.requests[0]?.headers.authorization, undefined);
  });

  test('a known cloud is left as it is', async () => {
    const known = cloud({});
    assert.equal(await discover(known, () => assert.fail('asked')), known);
  });
});
