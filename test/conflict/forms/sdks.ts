import { ansible, at, correlationId, dotnet, http, java, javascript, python, requestId } from '../tools.ts';
import type { Form } from './form.ts';

const vm = at('Microsoft.Compute/virtualMachines/vm-plum');
const busy = 'Another operation on this or dependent resource is in progress.';

/** Exceptions of the SDKs, Ansible, HTTP dumps. */
export const sdkForms: readonly Form[] = [
  {
    name: 'Ansible',
    text: ansible('AnotherOperationInProgress', busy),
    code: 'AnotherOperationInProgress',
    message: busy,
    line: 2,
  },
  {
    name: 'Ansible, a code of one word',
    text: ansible('Conflict', 'The thing has no room for a second of these.'),
    code: 'Conflict',
    message: 'The thing has no room for a second of these.',
    line: 2,
  },
  {
    name: 'Python, azure-core',
    text: python('ResourceExistsError', 'AnotherOperationInProgress', busy),
    code: 'AnotherOperationInProgress',
    message: busy,
    line: 6,
  },
  {
    name: 'Python, msrest: rows, and the details as rows under them',
    text: `msrestazure.azure_exceptions.CloudError: Azure Error: DeploymentFailed\nMessage: At least one operation failed.\nException Details:\n\tError Code: AnotherOperationInProgress\n\tMessage: ${busy}\n\tTarget: ${vm}`,
    code: 'AnotherOperationInProgress',
    codePath: ['DeploymentFailed', 'AnotherOperationInProgress'],
    message: busy,
    outerMessages: ['At least one operation failed.'],
    target: vm,
    resourceId: vm,
    line: 1,
  },
  {
    name: 'Python, a repr of the body',
    text: `HttpResponseError: b'{"error": {"code": "AnotherOperationInProgress", "message": "${busy}", "target": None}}'`,
    code: 'AnotherOperationInProgress',
    message: busy,
  },
  {
    name: 'Python, a dictionary',
    text: `azure error: {'error': {'code': 'AnotherOperationInProgress', 'message': 'It isn\\'t done: ${busy}', 'details': None}}`,
    code: 'AnotherOperationInProgress',
    message: `It isn't done: ${busy}`,
  },
  {
    name: '.NET',
    text: dotnet('409 (Conflict)', 'AnotherOperationInProgress', busy),
    code: 'AnotherOperationInProgress',
    message: busy,
    httpStatus: 409,
    correlationId,
    requestId,
    line: 2,
  },
  {
    name: 'Java',
    text: java(409, 'AnotherOperationInProgress', busy),
    code: 'AnotherOperationInProgress',
    message: busy,
    httpStatus: 409,
    line: 1,
  },
  {
    name: 'JavaScript, printed by Node',
    text: javascript(409, 'AnotherOperationInProgress', busy),
    code: 'AnotherOperationInProgress',
    message: busy,
    httpStatus: 409,
  },
  {
    name: 'JavaScript, core-rest-pipeline: the properties as JSON',
    text: `RestError: ${busy}\n {\n  "name": "RestError",\n  "code": "AnotherOperationInProgress",\n  "statusCode": 409,\n  "request": {\n    "url": "https://management.azure.com${vm}",\n    "method": "PUT"\n  },\n  "details": {\n    "error": {\n      "code": "AnotherOperationInProgress",\n      "message": "${busy}"\n    }\n  },\n  "message": "${busy}"\n}`,
    code: 'AnotherOperationInProgress',
    message: busy,
    httpStatus: 409,
    resourceId: vm,
    line: 2,
  },
  {
    name: 'an HTTP dump',
    text: http('PUT', vm, '409 Conflict', 'AnotherOperationInProgress', busy),
    code: 'AnotherOperationInProgress',
    message: busy,
    httpStatus: 409,
    method: 'PUT',
    resourceId: vm,
    correlationId,
    requestId,
    line: 8,
  },
  {
    name: 'an HTTP dump whose body is a plain sentence',
    text: 'PUT https://plum.scm.azurewebsites.net/api/zipdeploy HTTP/1.1\n\nHTTP/1.1 409 Conflict\nContent-Type: text/plain\n\nThere is a deployment currently in progress. Please try again when it completes.',
    message: 'There is a deployment currently in progress. Please try again when it completes.',
    httpStatus: 409,
    line: 6,
  },
  {
    name: 'curl -v',
    text: `> PUT ${vm}?api-version=2024-05-01 HTTP/2\n> Host: management.azure.com\n< HTTP/2 409 \n< content-type: application/json\n< x-ms-request-id: ${requestId}\n< \n{"error":{"code":"AnotherOperationInProgress","message":"${busy}"}}`,
    code: 'AnotherOperationInProgress',
    httpStatus: 409,
    requestId,
    resourceId: vm,
  },
];
