import { type ResourceId, validateResourceId } from '../../arm/resource-id.ts';
import { type FailOn, failOns } from '../../audit/model.ts';
import type { Bounds } from '../../audit/overlaps.ts';
import { oneOf, readInputs, shownName } from '../../hosts/parse.ts';
import type { Host, HostIdentity } from '../../ports/host.ts';
import { planSignIn, type SignInPlan } from '../guard/plan.ts';
import { targetIds } from '../targets/ids.ts';

/** AuditPlan is what an audit was asked for, checked as a whole before anything is called. */
export interface AuditPlan extends SignInPlan {
  readonly scopes: readonly ResourceId[];
  readonly window: Bounds;
  /** The span before it, as far as Azure's memory reaches; empty where that ends with the window. */
  readonly before: Bounds;
  readonly workspace?: ResourceId;
  readonly failOn: readonly FailOn[];
}

const day = 86_400_000;
/**
 * Azure keeps the Activity Log so long:
 * https://learn.microsoft.com/azure/azure-monitor/platform/activity-log#retention-period
 */
const kept = 90;
/** The oldest day is gone while it is read. */
const safeMs = kept * day - 10 * 60_000;

/**
 * planAudit reads and checks the inputs. `nowMs` in milliseconds since 1970. Throws `GuardError('input')` with one
 * sentence on the first that is wrong.
 */
export function planAudit(
  host: Host,
  identity: HostIdentity,
  env: Readonly<Record<string, string | undefined>>,
  nowMs: number,
): AuditPlan {
  const inputs = readInputs(host);
  const lookbackMs = inputs.duration('lookback', { days: kept, why: `Azure keeps the Activity Log for ${kept} days.` });
  if (lookbackMs === 0) throw inputs.problem('lookback', host.input('lookback'), `a duration from 1s to ${kept}d`);
  const failOn = [
    ...new Set(
      inputs
        .lines('fail-on')
        .flatMap(words)
        .map((word) => oneOf(word, failOns, shownName(host.kind, 'fail-on'))),
    ),
  ];
  inputs.required('resource-id');
  const scopes = targetIds(host);
  const workspace = workspaceOf(host);
  const outside =
    workspace === undefined ? scopes.find(({ subscriptionId }) => subscriptionId === undefined) : undefined;
  if (outside !== undefined) {
    throw inputs.problem(
      'resource-id',
      outside.id,
      'a subscription, or what is in one',
      `The Activity Log is read by subscription. For management groups name a Log Analytics workspace that collects it (input "${shownName(host.kind, 'workspace')}").`,
    );
  }
  const fromMs = nowMs - Math.min(lookbackMs, safeMs);
  return {
    scopes,
    window: { fromMs, toMs: nowMs },
    before: { fromMs: Math.max(fromMs - lookbackMs, nowMs - safeMs), toMs: fromMs },
    ...(workspace === undefined ? {} : { workspace }),
    failOn,
    ...planSignIn(host, identity, env),
  };
}

const words = (line: string): readonly string[] => line.split(/[\s,;]+/).filter((word) => word !== '');

function workspaceOf(host: Host): ResourceId | undefined {
  const inputs = readInputs(host);
  const text = inputs.text('workspace');
  if (text === '') return undefined;
  const read = validateResourceId(text);
  if (!('problem' in read) && read.resource.type?.toLowerCase() === 'microsoft.operationalinsights/workspaces')
    return read.resource;
  const expected = 'the resource ID of one Log Analytics workspace (Microsoft.OperationalInsights/workspaces)';
  throw 'problem' in read
    ? inputs.problem('workspace', text, expected, read.problem)
    : inputs.problem('workspace', text, expected);
}
