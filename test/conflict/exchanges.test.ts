import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertLinear } from '../cost.ts';
import { diagnosed, read } from './read.ts';
import { at, group, subscription } from './tools.ts';

const cache = at('Microsoft.Cache/redis/plum');
const other = at('Microsoft.Cache/redis/fig');
const operation = (id: number): string =>
  `https://management.azure.com${subscription}/providers/Microsoft.Cache/locations/westeurope/asyncOperations/${id}a41f0e6-73a2-4c8e-8d14-0b8f5c2d7e93?api-version=2023-08-01`;
const failed =
  '{"status":"Failed","error":{"code":"InvalidState","message":"It cannot be scaled in its current state."}}';
const policies = 'cli.azure.cli.core.sdk.policies:';

const asked = (method: string, url: string): string =>
  `${policies} Request URL: '${url}'\n${policies} Request method: '${method}'\n`;
const begun = (id: number, name = 'Azure-AsyncOperation'): string => `${policies}     '${name}': '${operation(id)}'\n`;
const put = (id: string): string => asked('PUT', `https://management.azure.com${id}?api-version=2023-08-01`);
const dull = `${policies} Response content: {"status":"InProgress"}\n`;

const resourceOf = (log: string): string | undefined => read(log)[0]?.resourceId;

describe('the resource of an asynchronous failure', () => {
  test('is that of the request whose answer named the operation', () => {
    assert.equal(resourceOf(put(cache) + begun(1) + asked('GET', operation(1)) + failed), cache);
    assert.equal(resourceOf(put(cache) + begun(1, 'location') + asked('GET', operation(1)) + failed), cache);
  });

  test('however often it is polled', () => {
    const poll = asked('GET', operation(1)) + dull.repeat(20);
    assert.equal(resourceOf(put(cache) + begun(1) + poll.repeat(12) + asked('GET', operation(1)) + failed), cache);
  });

  test('of two that run at once it is the own one', () => {
    const both = put(cache) + begun(1) + put(other) + begun(2);
    assert.equal(resourceOf(both + asked('GET', operation(2)) + dull + asked('GET', operation(1)) + failed), cache);
    assert.equal(resourceOf(both + asked('GET', operation(1)) + begun(1) + asked('GET', operation(2)) + failed), other);
  });

  test('in the requests of other tools', () => {
    const http = `PUT https://management.azure.com${cache}?api-version=2023-08-01\nHTTP/1.1 202 Accepted\nLocation: ${operation(1)}\n\nGET ${operation(1)}\nHTTP/1.1 200 OK\n\n${failed}`;
    const line = (method: string, path: string): string =>
      `urllib3.connectionpool: https://management.azure.com:443 "${method} ${path} HTTP/1.1" 202 0\n`;
    assert.equal(resourceOf(http), cache);
    assert.equal(
      resourceOf(
        line('PATCH', `${cache}?x=1`) + begun(1) + line('GET', operation(1).replace(/^https:\/\/[^/]+/, '')) + failed,
      ),
      cache,
    );
  });

  test('without the header, the last change at the same provider', () => {
    const elsewhere = put(at('Microsoft.Sql/servers/plum'));
    assert.equal(resourceOf(put(cache) + elsewhere + asked('GET', operation(1)) + failed), cache);
  });

  test('a request of another step is none of it', () => {
    const step = `##[error]Process completed with exit code 1.\n##[group]Run b\n##[endgroup]\n`;
    assert.notEqual(resourceOf(put(cache) + step + asked('GET', operation(1)) + failed), cache);
  });

  test('what a log full of polls costs grows with its length', () => {
    const log = (length: number): string =>
      (put(cache) + begun(1) + asked('GET', operation(1)) + failed + '\n').repeat(Math.ceil(length / 1200));
    assertLinear(read, log, 200_000, 'polls that failed');
  });
});

describe('the policy that refused', () => {
  const assignment = `${group}/providers/Microsoft.Authorization/policyAssignments/tags`;
  const definition = '/providers/Microsoft.Authorization/policyDefinitions/871b6d14-10aa-478d-b590-94f262ecfa99';
  const identifiers = `[{"policyAssignment":{"name":"Tags","id":"${assignment}"},"policyDefinition":{"name":"Require a tag","id":"${definition}"}}]`;
  const said = (text: string) =>
    `ERROR: (RequestDisallowedByPolicy) Resource 'plum' was disallowed by policy. Policy identifiers: '${text}'.`;

  test('its assignment, what that is assigned to, its definition, plain and escaped', () => {
    for (const text of [
      said(identifiers),
      JSON.stringify({ error: { code: 'RequestDisallowedByPolicy', message: said(identifiers).slice(34) } }),
    ]) {
      const [finding] = diagnosed(text);
      assert.equal(finding?.facts.policyAssignmentId, assignment, text);
      assert.equal(finding?.facts.policyDefinitionId, definition, text);
      assert.equal(finding?.facts.policyAssignmentScope, group, text);
    }
  });

  test('what it is assigned to is not what it refused', () => {
    const [finding] = diagnosed(
      `ERROR: (RequestDisallowedByPolicy) Resource 'plum' was disallowed by policy.\nCode: RequestDisallowedByPolicy\nAdditional Information:Type: PolicyViolation\nInfo: {\n    "policyAssignmentId": "${assignment}",\n    "policyAssignmentScope": "${group}"\n}`,
    );
    assert.equal(finding?.facts.policyAssignmentScope, group);
    assert.notEqual(finding?.error.resourceId, group);
  });
});
