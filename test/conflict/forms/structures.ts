import { at, group, requestId, xml } from '../tools.ts';
import type { Form } from './form.ts';

const vnet = at('Microsoft.Network/virtualNetworks/vnet-orchard');
const busy = 'Another operation on this or dependent resource is in progress.';
const error = (code: string, message: string): string => JSON.stringify({ error: { code, message } });

/** nested puts an error into a message that is JSON, as often as asked. */
const nested = (depth: number): string =>
  depth === 0 ? error('AnotherOperationInProgress', busy) : error(`Wrapper${depth}Failed`, nested(depth - 1));

const inString = (depth: number): Form => ({
  name: `JSON in a string in JSON, ${depth} deep`,
  text: `deployment failed with ${nested(depth)}`,
  code: 'AnotherOperationInProgress',
  codePath: [...Array.from({ length: depth }, (_, i) => `Wrapper${depth - i}Failed`), 'AnotherOperationInProgress'],
  message: busy,
  line: 1,
});

/** JSON, XML and what is left of them in a log. */
export const structureForms: readonly Form[] = [
  ...[1, 2, 3, 4].map(inString),
  {
    name: 'JSON over several lines',
    text: `failed:\n{\n  "error": {\n    "code": "AnotherOperationInProgress",\n    "message": "${busy}",\n    "target": "${vnet}"\n  }\n}`,
    code: 'AnotherOperationInProgress',
    message: busy,
    target: vnet,
    resourceId: vnet,
    line: 2,
  },
  {
    name: 'capitalised keys, Details: null, InnerError',
    text: `{"Error":{"Code":"UpdateRefused","Message":"Refused.","Target":null,"Details":null,"InnerError":{"Code":"AnotherOperationInProgress","Message":"${busy}","Details":null}}}`,
    code: 'AnotherOperationInProgress',
    codePath: ['UpdateRefused', 'AnotherOperationInProgress'],
    message: busy,
  },
  {
    name: 'App Service: the same error four times in one body',
    text: `{"Code":"Conflict","Message":"${busy}","Target":null,"Details":[{"Message":"${busy}"},{"Code":"Conflict"},{"ErrorEntity":{"ExtendedCode":"01020","MessageTemplate":"Another {0} is in progress.","Parameters":["operation"],"Code":"Conflict","Message":"${busy}"}}],"Innererror":null}`,
    code: 'Conflict',
    codePath: ['Conflict'],
    message: busy,
  },
  {
    name: 'JSON that a string escapes, as a log of a log has it',
    text: `level=error msg="{\\"error\\":{\\"code\\":\\"AnotherOperationInProgress\\",\\"message\\":\\"${busy}\\"}}"`,
    code: 'AnotherOperationInProgress',
    message: busy,
  },
  {
    name: 'JSON that is escaped twice',
    text: `body: \\\\"{\\\\\\"error\\\\\\":{\\\\\\"code\\\\\\":\\\\\\"AnotherOperationInProgress\\\\\\",\\\\\\"message\\\\\\":\\\\\\"${busy}\\\\\\"}}`,
    code: 'AnotherOperationInProgress',
    message: busy,
  },
  {
    name: 'JSON that is cut off in the message',
    text: `{"error":{"code":"AnotherOperationInProgress","message":"Another operation on this or dependent`,
    code: 'AnotherOperationInProgress',
    message: 'Another operation on this or dependent',
  },
  {
    name: 'JSON that wraps in the middle of the message',
    text: `{"error":{"code":"AnotherOperationInProgress","message":"Another operation on this\nor dependent resource is in progress."}}\nnext line`,
    code: 'AnotherOperationInProgress',
    message: busy,
  },
  {
    name: 'a message that quotes without escaping',
    text: '{"error":{"code":"PlanOccupied","message":"The plan "plan-plum" is occupied by "plum"."}}',
    code: 'PlanOccupied',
    message: 'The plan "plan-plum" is occupied by "plum".',
  },
  {
    name: 'OData: a message with its language, a code with two parts',
    text: `{"odata.error":{"code":"EntityAlreadyExists","message":{"lang":"en-US","value":"The entity is there."}}}`,
    code: 'EntityAlreadyExists',
    message: 'The entity is there.',
  },
  {
    name: 'the status of an operation that failed',
    text: `{"id":"${group}/operations/1","status":"Failed","error":{"code":"AnotherOperationInProgress","message":"${busy}"}}`,
    code: 'AnotherOperationInProgress',
    message: busy,
  },
  {
    name: 'a status message in a list of deployment operations',
    text: `[{"properties":{"provisioningState":"Failed","statusCode":"Conflict","statusMessage":{"error":{"code":"AnotherOperationInProgress","message":"${busy}"}},"targetResource":{"id":"${vnet}"}}}]`,
    code: 'AnotherOperationInProgress',
    message: busy,
    resourceId: vnet,
  },
  {
    name: 'an activity log entry: the error is a string in properties',
    text: JSON.stringify({
      status: { value: 'Failed' },
      properties: { statusCode: 'Conflict', statusMessage: error('AnotherOperationInProgress', busy) },
      resourceId: vnet,
    }),
    code: 'AnotherOperationInProgress',
    message: busy,
    resourceId: vnet,
  },
  {
    name: 'XML of Storage, the code in a header too: one error, with the status and the request of its response',
    text: xml('412 Precondition Failed', 'ConditionNotMet', 'The condition is not met.'),
    message: 'The condition is not met.',
    code: 'ConditionNotMet',
    httpStatus: 412,
    method: 'PUT',
    requestId,
  },
  {
    name: 'control characters that JSON escapes do not come back',
    text: '{"error":{"code":"Conflict","message":"The \\u001b[31mplan\\u0007 is \\u0001closed\\u0000."}}',
    code: 'Conflict',
    message: 'The plan is closed.',
  },
  {
    name: 'XML in a string of JSON is nested in it',
    text: JSON.stringify({
      error: {
        code: 'CopyRefused',
        message:
          '<?xml version="1.0" encoding="utf-8"?><Error><Code>LeaseIdMissing</Code><Message>There is currently a lease on the blob.</Message></Error>',
      },
    }),
    code: 'LeaseIdMissing',
    codePath: ['CopyRefused', 'LeaseIdMissing'],
    message: 'There is currently a lease on the blob.',
  },
  {
    name: 'JSON in the message of XML is nested in it',
    text: `<Error><Code>CopyRefused</Code><Message>${error('AnotherOperationInProgress', busy).replaceAll('"', '&quot;')}</Message></Error>`,
    code: 'AnotherOperationInProgress',
    codePath: ['CopyRefused', 'AnotherOperationInProgress'],
    message: busy,
  },
  {
    name: "Go's error in a string of JSON is nested in it",
    text: JSON.stringify({
      error: { code: 'UpdateRefused', message: `StatusCode=409 Code="AnotherOperationInProgress" Message="${busy}"` },
    }),
    code: 'AnotherOperationInProgress',
    codePath: ['UpdateRefused', 'AnotherOperationInProgress'],
    message: busy,
  },
  {
    name: 'XML with namespaces and entities',
    text: '<m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code>UpdateConditionNotSatisfied</m:code><m:message xml:lang="en-US">The update &lt;merge&gt; isn&#39;t satisfied.</m:message></m:error>',
    code: 'UpdateConditionNotSatisfied',
    message: "The update <merge> isn't satisfied.",
  },
  {
    name: 'XML that is cut off',
    text: '<?xml version="1.0"?><Error><Code>LeaseIdMissing</Code><Message>There is currently a lease on the blob and no lease',
    code: 'LeaseIdMissing',
    message: 'There is currently a lease on the blob and no lease',
  },
  {
    name: 'XML of Service Bus: the code is a status',
    text: '<Error><Code>409</Code><Detail>SubCode=40901. Another conflicting operation is in progress. TrackingId:aa, SystemTracker:plum, Timestamp:2026-03-02T10:11:12</Detail></Error>',
    httpStatus: 409,
    line: 1,
  },
];
