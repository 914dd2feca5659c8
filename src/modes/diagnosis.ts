import { parseResourceId } from '../arm/resource-id.ts';
import type { Advise } from '../conflict/advice/advise.ts';
import type { AzureError } from '../conflict/azure-error.ts';
import { evidenceOf } from '../conflict/evidence.ts';
import { factLabels } from '../conflict/facts.ts';
import type { Finding } from '../conflict/findings.ts';
import { nameIn } from '../conflict/name.ts';
import { recoveryOf } from '../conflict/taxonomy.ts';
import { lessOf } from '../report/less.ts';
import { operationLink } from '../report/link.ts';
import type { Blocker, Diagnosis } from '../report/model.ts';

const longestRaw = 4000;

/** diagnosisOf tells a finding to a person: what it is, what to do with commands for their resource, what not to do. */
export function diagnosisOf(
  finding: Finding,
  adviceFor: Advise,
  fallbackId: string | undefined,
  named: boolean,
): Diagnosis {
  const { error, reason, facts } = finding;
  const resourceId = error.resourceId ?? fallbackFor(error, fallbackId);
  const id = resourceId === undefined ? undefined : parseResourceId(resourceId);
  const advice = adviceFor(reason, {
    id,
    type: id?.type ?? error.resourceType,
    name: id?.name ?? error.resourceName ?? nameIn(error),
    group: id?.resourceGroup ?? error.resourceGroup,
    parents: error.resourceParents,
    subscription: error.subscription,
    deployment: error.deployment,
    operation: error.operation,
    code: error.code,
    facts,
    tool: error.tool,
  });
  const raw = lessOf(error.raw);
  const shown = Object.entries(facts).flatMap(([key, value]) =>
    factLabels[key] === undefined ? [] : [{ name: factLabels[key], value }],
  );
  return {
    class: finding.class,
    reason,
    recovery: recoveryOf(reason),
    confidence: finding.confidence,
    title: advice.title,
    ...(error.code === undefined ? {} : { code: error.code }),
    codePath: error.codePath,
    message: lessOf(error.message),
    ...(error.httpStatus === undefined ? {} : { httpStatus: error.httpStatus }),
    ...(resourceId === undefined ? {} : { resourceId }),
    ...(error.operation === undefined ? {} : { operation: error.operation }),
    ...(error.tool === undefined ? {} : { tool: error.tool }),
    ...(error.correlationId === undefined ? {} : { correlationId: error.correlationId }),
    ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
    ...(named ? { source: finding.source } : {}),
    line: error.line,
    count: finding.count,
    ...(finding.places.length > 1
      ? { places: finding.places.map(({ source, line }) => (named ? { source, line } : { line })) }
      : {}),
    evidence: evidenceOf(finding),
    facts: shown,
    steps: advice.steps,
    avoid: advice.avoid,
    references: advice.references,
    raw: raw.length > longestRaw ? `${raw.slice(0, longestRaw)} …` : raw,
  };
}

/** The target of this run stands in for an ID that the text does not tell, unless the text names another resource. */
function fallbackFor(error: AzureError, fallbackId: string | undefined): string | undefined {
  const target = fallbackId === undefined ? undefined : parseResourceId(fallbackId);
  const other = error.resourceName !== undefined && error.resourceName.toLowerCase() !== target?.name.toLowerCase();
  return other ? undefined : fallbackId;
}

/**
 * blockersOf names who or what holds the resource, as far as the text tells. `resourceManager` is the endpoint of the
 * cloud in use: empty where there is none.
 */
export function blockersOf(finding: Finding, resourceManager: string): readonly Blocker[] {
  const { facts, error, reason } = finding;
  const since = facts.since === undefined ? {} : { since: facts.since };
  const link = operationLink(facts.operationUri ?? '', resourceManager);
  const blockers: Blocker[] = [];
  if (reason === 'deployment-active')
    blockers.push({ kind: 'deployment', what: facts.deploymentName ?? 'a deployment with the same name', ...since });
  else if (
    finding.class === 'concurrent-operation' &&
    (facts.otherOperation !== undefined || facts.operationUri !== undefined || facts.since !== undefined)
  ) {
    blockers.push({
      kind: 'operation',
      what: facts.otherOperation ?? 'an operation that Azure does not name',
      ...since,
      ...(error.resourceId === undefined ? {} : { resourceId: error.resourceId }),
      ...(link === undefined ? {} : { link }),
    });
  }
  if (reason === 'scope-locked')
    blockers.push({
      kind: 'lock',
      what: 'a management lock',
      ...(facts.lockedScope === undefined ? {} : { resourceId: facts.lockedScope }),
    });
  if (facts.holder !== undefined)
    blockers.push({
      kind: 'holder',
      what: reason === 'terraform-state-lock' ? 'the lock on the state' : 'a lease',
      who: facts.holder,
      ...since,
    });
  if (facts.inUseBy !== undefined) blockers.push({ kind: 'holder', what: 'refers to it', resourceId: facts.inUseBy });
  return blockers;
}
