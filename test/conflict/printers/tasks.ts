import { azd, correlationId } from '../tools.ts';
import { type Printer, stamped } from './printer.ts';

/** Deployments, azd, tasks of Azure Pipelines and actions. */
export const taskPrinters: readonly Printer[] = [
  { name: 'azd', print: ({ code, message }) => azd(code, message) },
  {
    name: 'azd of today',
    print: ({ code, message }) =>
      `ERROR: deployment failed: error deploying infrastructure: deploying to subscription:\n\nDeployment Error Details:\nDeploymentFailed: At least one resource deployment operation failed. Please list deployment operations for details.\n- ${code}: ${message}`,
  },
  { name: 'the portal: Message (Code: X)', print: ({ code, message }) => `${message} (Code: ${code})` },
  {
    name: 'Az deployment: Status Message',
    print: ({ code, message }) =>
      `New-AzResourceGroupDeployment: 10:11:12 AM - The deployment 'main' failed with error(s). Showing 1 out of 1 error(s).\nStatus Message: ${message} (Code:${code})\n\nCorrelationId: ${correlationId}`,
  },
  {
    name: 'the ARM task of Azure Pipelines',
    print: ({ code, message }) =>
      stamped(
        `There were errors in your deployment. Error code: DeploymentFailed.\n##[error]At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/DeployOperations for usage details.\n##[error]Details:\n##[error]${code}: ${message}\n##[error]Check out the troubleshooting guide to see if your issue is addressed: https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks\n##[error]Task failed while creating or updating the template deployment.`,
        '2026-03-02T10:11:14.3234567Z ',
      ),
  },
  { name: 'a task: the code, a period, the sentence', print: ({ code, message }) => `##[error]${code}. ${message}` },
  {
    name: 'a task: Error: code. Sentence',
    print: ({ code, message }) =>
      `2026-03-02T10:11:14.3234567Z ##[error]Error: Failed to update the resource in Azure. Error: ${code}. ${message}`,
  },
  {
    name: 'a task: code - sentence (CODE: status)',
    print: ({ code, message, status }) =>
      `##[error]Error: Failed to update the Azure resource. Error: ${code} - ${message} (CODE: ${status})`,
  },
  { name: 'a task: the sentence alone', without: 'code', print: ({ message }) => `##[error]${message}` },
  { name: 'Error: and the sentence', without: 'code', print: ({ message }) => `Error: ${message}` },
];
