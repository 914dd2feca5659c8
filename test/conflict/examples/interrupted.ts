import type { Example } from '../example.ts';
import { told } from '../example.ts';
import { at, az, deployment, http, java, javascript, powershellNew, pulumi, python, terraform } from '../tools.ts';

const lab = at('Microsoft.DevTestLab/labs/apricot');

/** Runs that ended although Azure refused nothing, or not for good. */
export const interruptedExamples: readonly Example[] = [
  ...told(
    'timed-out',
    'Error: creating Lab (Resource Group "rg-orchard" / Lab "apricot"): polling after CreateOrUpdate: context deadline exceeded\n\n  with azurerm_dev_test_lab.apricot,\n  on main.tf line 3, in resource "azurerm_dev_test_lab" "apricot":',
    "╷\n│ Error: timeout while waiting for state to become 'Live' (last state: 'Updating', timeout: 40m0s)\n│ \n│   with azurerm_maps_account.apricot,\n╵",
    az('OperationTimedOut', 'The lab was given up after the maximum execution time of 90 minutes.'),
    pulumi(504, 'GatewayTimeout', 'The gateway did not receive a response within the time.'),
    "azure.core.exceptions.HttpResponseError: Operation returned an invalid status 'Gateway Timeout'",
    deployment('OSProvisioningTimedOut', "OS Provisioning for VM 'vm-plum' did not finish in the allotted time."),
  ),
  ...told(
    'service-unavailable',
    java(503, 'ServiceUnavailable', 'The service is down.'),
    http('GET', lab, '503 Service Unavailable', 'ServerUnavailable', 'Come back later.'),
    "Get-AzThing : Operation returned an invalid status code 'ServiceUnavailable'\nAt C:\\deploy\\lab.ps1:9 char:1",
    '##[error]Failed to get the lab. Status code: 503, message: Service Unavailable. https://management.azure.com/subscriptions/3c1d/resourceGroups/rg-orchard',
  ),
  ...told(
    'no-connection',
    {
      text: `Error: retrieving keys: Post "https://management.azure.com${lab}/listKeys": dial tcp: lookup management.azure.com on 10.9.9.9:53: no such host`,
      facts: { host: 'management.azure.com' },
    },
    'RestError: getaddrinfo ENOTFOUND apricot.vault.azure.net\n    at NodeHttpClient.sendRequest (/app/index.js:1:1)',
    "ERROR: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /x (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')))",
    'Error: reading secret: Get "https://apricot.vault.azure.net/secrets/a": read tcp 10.0.0.4:50000->20.0.0.1:443: read: connection reset by peer',
  ),
  ...told(
    'sign-in-failed',
    {
      text: "ERROR: AADSTS7000222: The provided client secret keys for app '5d0e2f4a-6f0b-4c55-9a60-2f8d0a5b7c11' are expired.",
      facts: { entraCode: 'AADSTS7000222', application: '5d0e2f4a-6f0b-4c55-9a60-2f8d0a5b7c11' },
    },
    {
      text: 'ERROR: AADSTS700024: Client assertion is not within its valid time range.',
      facts: { staleAssertion: 'AADSTS700024' },
    },
    {
      text: '##[error]AADSTS700213: No matching federated identity record found for presented assertion subject.',
      facts: { noFederation: 'AADSTS700213' },
    },
    python('ClientAuthenticationError', 'InvalidAuthenticationToken', 'The access token is from the wrong issuer.'),
    az('ExpiredAuthenticationToken', 'The access token expiry UTC time is earlier than now.'),
    "Error: building account: obtaining token: running Azure CLI: exit status 1: ERROR: Please run 'az login' to setup account.",
    http('GET', lab, '401 Unauthorized', 'AuthenticationFailed', 'Authentication failed.'),
  ),
  ...told(
    'firewall-denied',
    http(
      'GET',
      lab,
      '403 Forbidden',
      'ForbiddenByFirewall',
      'Client address is not authorized and caller is not a trusted service.',
    ),
    {
      text: python(
        'HttpResponseError',
        'Forbidden',
        "Client with IP address '203.0.113.7' is not allowed to access the server.",
      ),
      facts: { clientAddress: '203.0.113.7' },
    },
    powershellNew(
      'Get-AzThing',
      'Forbidden',
      'Public network access is disabled and the request is not from a trusted service.',
    ),
  ),
  ...told(
    'canceled',
    'azurerm_virtual_wan.apricot: Still creating... [31m10s elapsed]\n##[error]The operation was canceled.',
    'Interrupt received.\nPlease wait for Terraform to exit or data loss may occur.\n\nError: creating Lab: polling after Create: context canceled\n\n  with azurerm_dev_test_lab.apricot,',
    'Traceback (most recent call last):\n  File "/opt/az/lib/azure/core/polling/base_polling.py", line 7, in _sleep\nKeyboardInterrupt',
    az(
      'DeploymentFailed',
      `Could not deploy. DeploymentId '${at('Microsoft.Resources/deployments/apricot')}' was canceled.`,
    ),
  ),
  ...told(
    'state-not-saved',
    '╷\n│ Error: Failed to save state\n│ \n│ Error saving state: retrieving keys for Storage Account "starch": context canceled\n╵',
    '╷\n│ Error: Failed to persist state to backend\n│ \n│ The error shown above has prevented Terraform from writing the updated state\n│ to the configured backend. To allow for recovery, the state has been written\n│ to the file "errored.tfstate" in the current working directory.\n╵',
    'error: update failed: failed to save checkpoint to azblob://state: writing stacks/orchard.json: access denied',
  ),
  ...told(
    'script-failed',
    az('VMExtensionProvisioningError', 'VM has reported a failure when processing extension script: exit code 3.'),
    terraform('creating Extension', '200', 'VMExtensionProvisioningTimeout', 'The extension took too long.'),
    deployment('DeploymentScriptError', 'The provided script failed with exit code 1.'),
  ),
  ...told(
    'cause-not-told',
    az(
      'DeploymentFailed',
      'At least one resource deployment operation failed. Please list deployment operations for details.',
    ),
    javascript(
      409,
      'ResourceDeploymentFailure',
      "The resource operation completed with terminal provisioning state 'Failed'.",
    ),
    '##[error]At least one resource deployment operation failed. Please list deployment operations for details.',
    {
      text: "New-AzResourceGroupDeployment: 10:10:01 - The deployment 'apricot-7' failed with error(s). Showing 0 out of 0 error(s).",
      facts: { deploymentName: 'apricot-7' },
    },
  ),
];
