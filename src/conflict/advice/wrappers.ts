import { failedOperations, showStack, whichDeployment } from './deployments.ts';
import type { EntryStep, Variant } from './model.ts';
import { refs } from './references.ts';
import { byCorrelation } from './steps.ts';

/*
 * Where the cause of a failed deployment stands when the text has only the error that wraps it. A deployment keeps its
 * operations; a deployment stack is none, and has its errors in itself; where only the tool knows the names, the tool
 * is asked.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history
 */

/** stackVariant: a deployment stack that failed. */
export const stackVariant: Variant = {
  only: { has: ['stackName'] },
  title: 'the deployment stack[[ {stackName}]] failed, and the text does not tell why',
  steps: [...showStack, { ...byCorrelation, only: { has: ['correlationId'] } }],
  references: [refs.stacks],
};

/** findTheCause leads from a wrapper to the error inside. */
export const findTheCause: readonly EntryStep[] = [
  ...failedOperations,
  ...whichDeployment,
  { ...byCorrelation, only: { has: ['correlationId'] } },
  { tool: 'debug' },
];
