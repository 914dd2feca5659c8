import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
// The package has no types for this file, which holds nothing but the form of a command.
import taskCommand from '../../node_modules/azure-pipelines-task-lib/taskcommand.js';
import {
  authorizationOf,
  handedTo,
  isClassicRelease,
  takeHanded,
  variableKey,
} from '../../src/hosts/pipelines/agent.ts';
import { agentProxy } from '../../src/hosts/pipelines/agent-proxy.ts';
import { agentCommand } from '../../src/hosts/pipelines/commands.ts';
import { hostileTexts } from './hostile.ts';

const { TaskCommand } = taskCommand;
const texts = [
  '',
  'plain',
  'a%b:c;d',
  'one\ntwo\r\nthree\r',
  '100%25',
  '%AZP25',
  ']',
  '##vso[task.complete]',
  'ünï😀',
  ...hostileTexts,
];

describe('the commands of the agent are those of its task library', () => {
  test('data', () => {
    for (const text of texts)
      assert.equal(
        agentCommand('task.debug', {}, text).trimEnd(),
        new TaskCommand('task.debug', {}, text).toString().trimEnd(),
      );
  });
  test('properties, empty ones too', () => {
    for (const text of texts)
      for (const properties of [{ type: text }, { variable: text, isOutput: 'true' }, { type: '', source: text }])
        assert.equal(
          agentCommand('task.logissue', properties, 'x').trimEnd(),
          new TaskCommand('task.logissue', properties, 'x').toString().trimEnd(),
          JSON.stringify(properties),
        );
  });
});

describe('what the agent hands to a task', () => {
  const handed = (): Record<string, string | undefined> => ({
    PATH: '/bin',
    INPUT_MODE: 'diagnose',
    INPUT_EMPTY: '',
    ENDPOINT_AUTH_ABC: '{"scheme":"OAuth","parameters":{"AccessToken":"t"}}',
    ENDPOINT_AUTH_BROKEN: '{"parameters":{"AccessToken":"t"',
    ENDPOINT_URL_ABC: 'https://dev.azure.example/',
    SECRET_AGENT_PROXYPASSWORD: 'p',
    VSTS_TASKVARIABLE_KEPT: 'k',
  });
  test('is taken out of the environment, so that nothing that we start inherits it', () => {
    const env = handed();
    takeHanded(env);
    assert.deepEqual(Object.keys(env), ['PATH', 'INPUT_EMPTY', 'ENDPOINT_URL_ABC']);
    assert.equal(handedTo(env, 'INPUT_mode'), 'diagnose');
    assert.equal(handedTo(env, 'vsts_taskvariable_kept'), 'k');
    assert.equal(handedTo(env, 'INPUT_NONE'), '');
    assert.deepEqual(authorizationOf(env, 'abc'), { scheme: 'OAuth', parameters: { AccessToken: 't' } });
    assert.equal(authorizationOf(env, 'broken'), undefined, 'and what cannot be read is not repeated');
    assert.equal(authorizationOf(env, 'none'), undefined);
  });
  test('stays known where the environment is read twice', () => {
    const env = handed();
    takeHanded(env);
    env.INPUT_LOG = 'a.log';
    takeHanded(env);
    assert.deepEqual([handedTo(env, 'INPUT_MODE'), handedTo(env, 'INPUT_LOG')], ['diagnose', 'a.log']);
  });
  test('names are spelled as the agent spells them', () =>
    assert.equal(variableKey('agent.proxy Password'), 'AGENT_PROXY_PASSWORD'));
  test('the proxy of the agent, with its password, and past it by its list', async () => {
    const env: Record<string, string | undefined> = {
      ...handed(),
      AGENT_PROXYURL: 'http://proxy.example:3128',
      AGENT_PROXYUSERNAME: 'robot',
      AGENT_PROXYBYPASSLIST: '["internal\\\\.example"]',
    };
    takeHanded(env);
    const proxyFor = await agentProxy(env);
    assert.equal(proxyFor?.(new URL('https://a.internal.example/')), undefined);
    const authorization = `Basic ${Buffer.from('robot:p').toString('base64')}`;
    assert.deepEqual(proxyFor?.(new URL('https://dev.azure.example/')), {
      url: 'http://proxy.example:3128',
      authorization,
    });
    await assert.rejects(agentProxy({ ...env, AGENT_PROXYBYPASSLIST: '["("]' }), {
      kind: 'unavailable',
      message: /AGENT_PROXYBYPASSLIST/,
    });
    assert.equal(await agentProxy({}), undefined);
  });
  test('a release is none of a pipeline', () => {
    assert.equal(isClassicRelease({ SYSTEM_HOSTTYPE: 'build' }), false);
    assert.equal(isClassicRelease({}), false);
    for (const kind of ['release', 'Deployment', 'gates'])
      assert.equal(isClassicRelease({ SYSTEM_HOSTTYPE: kind }), true);
  });
});
