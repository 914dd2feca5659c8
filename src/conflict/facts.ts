import type { AzureError } from './azure-error.ts';
import type { FactRow } from './fact-row.ts';
import { causeRows } from './facts-by-cause.ts';
import { holdersIn } from './find/ids.ts';
import { firstIn, holdsAny, type Page, pageOf } from './find/sought.ts';
import type { Reason } from './taxonomy.ts';

/** Facts are what an error's own words tell besides its class: keys are known to the advice, labels to people. */
export type Facts = Readonly<Record<string, string>>;

/**
 * The list of what is looked for, first match wins for a key. The formats are Azure's own:
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
const ownRows: readonly FactRow[] = [
  {
    key: 'operationUri',
    words: ['operation use uri'],
    pattern: /\boperation use uri:?\s*(https:\/\/[^\s'"<>]{10,600}?)(?:[.,'")]*(?:\s|$))/i,
  },
  {
    key: 'otherOperation',
    words: [
      'superseded by operation',
      'operationname: ',
      'updating the resource is ',
      'operation (',
      'active provisioning operation',
      'queued',
      'handler.',
    ],
    pattern:
      /\bqueued operation(?: is|:)? ["']?(\w{3,80})|\b(\w{3,80}Handler\.[A-Z]{3,7})\b|\bsuperseded by operation (\w{3,80})|\bOperationName: (\w{3,80})|\bis updating the resource is (\w{3,80})|\banother (?:agent ?pool )?operation \(([^)]{2,120})\)|\bactive provisioning operation\b.{0,80}OperationId: '([^']{8,80})'/i,
  },
  {
    key: 'otherOperationId',
    label: 'Other operation ID',
    words: [
      'superseded by operation',
      'another operation with id',
      'details: id: ',
      'x-ms-request',
      '/operations/',
      '/operationstatuses/',
    ],
    pattern:
      /\/operation(?:s|Statuses)\/([0-9a-f]{8}-[0-9a-f-]{27})\b|\bsuperseded by operation \w{3,80} \(([0-9a-f-]{8,60})|\bpreempted by another operation with ID (\S{8,60})|\bDetails: Id: ([0-9a-f-]{36})|\bx-ms-request-?id ([0-9a-f-]{32,36})/i,
  },
  {
    key: 'deploymentName',
    words: ["deployment '", 'deployment "'],
    pattern: /\bdeployment '([^']{1,90})'|\bdeployment "([^"]{1,90})"/i,
    only: [
      'deployment-active',
      'being-deleted',
      'nothing-to-cancel',
      'cause-not-told',
      'operation-failed',
      'timed-out',
      'canceled',
    ],
  },
  {
    key: 'since',
    words: ['createdtime: ', 'previous deployment from ', 'was started at ', 'created:', '(pid '],
    pattern:
      /\bCreatedTime: ([^,"]{6,40})|\bprevious deployment from '([^']{6,40})'|\bwas started at '([^']{6,40})'|\bCreated:\s+(\d{4}-\d\d-\d\d[ T][\d:.]{5,20}(?: ?[+-]\d{4})?)|\(pid \d{1,10}\) at ([\d:.TZ+-]{10,35})/i,
  },
  {
    key: 'expires',
    label: 'Azure gives it up at',
    words: ['expiration time is ', 'will expire at '],
    pattern: /\bexpiration time is '([^']{6,40})'|\bwill expire at '([^']{6,40})'/i,
  },
  // When it failed by Azure's own clock, where the log stamps no lines.
  {
    key: 'toldAt',
    words: ['timestamp', 'date: '],
    pattern:
      /\btimestamp\\?["']?\s?[:=]\s?\\?["']?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)|\bdate: (\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT)/i,
  },
  { key: 'diskName', words: ["disk '"], pattern: /\bdisk '([\w.-]{1,80})'/i, only: ['disk-detaching'] },
  { key: 'lockedScope', words: ['are locked: '], pattern: /\bscope\(s\) are locked: '([^']{10,400})'/i },
  {
    key: 'holder',
    words: ['who:', 'created by '],
    pattern: /\bWho:\s+(\S{1,120})|\bcreated by (\S{1,120}) \(pid \d/,
    only: ['terraform-state-lock', 'blob-lease'],
  },
  {
    key: 'lockId',
    label: 'Lock ID',
    words: ['lock info:'],
    pattern: /\bLock Info:\s+ID:\s+([\w-]{8,80})/,
    only: ['terraform-state-lock', 'blob-lease'],
  },
  {
    key: 'statePath',
    label: 'State',
    words: ['path:'],
    pattern: /\bPath:\s+(\S{1,300})/,
    only: ['terraform-state-lock', 'blob-lease'],
  },
  {
    key: 'lockOperation',
    label: 'Its operation',
    words: ['operationtype'],
    pattern: /\bOperation:\s+OperationType(\w{2,30})/,
    only: ['terraform-state-lock', 'blob-lease'],
  },
  {
    key: 'quotaName',
    label: 'Quota',
    words: ['exceeding ', 'quota limit', 'usagename ', "quota '", 'for family ', 'quota tokens', 'amount required '],
    pattern:
      /\bexceeding (?:approved )?([\w .-]{2,60}?) quota\b|\bquota limits? of ([\w -]{2,40}?)[.;,]|\bUsageName '([^']{2,120})'|\bquota '([A-Za-z][\w ]{2,60})' exceeded|\bvcpu quota\b.{0,60} for family (\w{4,60})|\bquota (Tokens Per Minute [^.,]{2,60})|\bAmount required for this deployment \(([\w ]{2,40})\)/i,
  },
  {
    key: 'limit',
    label: 'Limit',
    words: ['current limit: ', 'maximum allowed: ', 'limit of ', 'is '],
    pattern: /\bCurrent Limit: (\d+)|\bMaximum allowed: (\d+)|\blimit of '?(\d+)|\bis (\d+)\.?$/i,
    only: ['quota-exceeded', 'limit-reached'],
  },
  {
    key: 'usage',
    label: 'In use',
    words: ['current usage: ', 'current in use: '],
    pattern: /\bCurrent Usage: (\d+)|\bCurrent in use: (\d+)/i,
  },
  {
    key: 'required',
    label: 'Asked for',
    words: ['additional required: ', 'additional requested: '],
    pattern: /\bAdditional Required: (\d+)|\bAdditional requested: (\d+)/i,
  },
  { key: 'newLimit', label: 'Limit needed', words: ['new limit required: '], pattern: /\bNew Limit Required: (\d+)/i },
  {
    key: 'location',
    label: 'Location',
    words: ['location: ', "location '", "region '", 'region ', 'location '],
    pattern:
      /\bLocation: (\w[\w ]{2,30})[,;]|\b(?:in|for) (?:the )?(?:location|region) ['"]([\w ]{3,30})['"]|\b(?:location|region) ((?:north|south|east|west|central|[a-z]{2,12}(?:north|south|east|west|central))[a-z]{0,12}\d?)\b/i,
  },
  { key: 'size', label: 'Size', words: ['standard_', 'basic_'], pattern: /\b((?:Standard|Basic)_[A-Z]\w{1,30})\b/ },
  {
    key: 'provider',
    label: 'Resource provider',
    words: ["namespace '", 'feature', 'provider'],
    pattern:
      /\bnamespace '([\w.]{3,80})'|\bfeature '?(Microsoft\.\w{2,60})\/\w|'(Microsoft\.\w{2,60})\/\w{2,80}' feature\b|\bregistered (?:with|for|to use) (?:the )?'?(Microsoft\.\w{2,60})'? (?:resource )?provider/i,
  },
  {
    key: 'policy',
    label: 'Policy',
    words: ['policyassignment', 'policy assignment'],
    pattern:
      /policyAssignment\\*"\s?:\s?\{\\*"(?:name|displayName)\\*"\s?:\s?\\*"([^"\\]{1,120})|\bpolicy assignments?: '([^']{1,120})'/i,
  },
  // What a policy's refusal ends in.
  // https://learn.microsoft.com/azure/governance/policy/how-to/determine-non-compliance
  {
    key: 'policyAssignmentId',
    label: 'Policy assignment',
    words: ['policyassignment', 'policy assignment'],
    pattern:
      /\bpolicy ?assignment ?id\\*"?\s{0,12}[:=]\s{0,4}\\*["']?(\/[^\s"'\\,]{10,600})|\bpolicyAssignment\\*"\s?:\s?\{[^{}]{0,400}?\\*"id\\*"\s?:\s?\\*"(\/[^\s"\\]{10,600})/i,
    only: ['policy-denied'],
  },
  {
    key: 'policyDefinitionId',
    words: ['policydefinition', 'policy definition'],
    pattern:
      /\bpolicy ?definition ?id\\*"?\s{0,12}[:=]\s{0,4}\\*["']?(\/[^\s"'\\,]{10,600})|\bpolicyDefinition\\*"\s?:\s?\{[^{}]{0,400}?\\*"id\\*"\s?:\s?\\*"(\/[^\s"\\]{10,600})/i,
    only: ['policy-denied'],
  },
  {
    key: 'policyAssignmentScope',
    words: ['assignmentscope', 'assignment scope'],
    pattern: /\bpolicy ?assignment ?scope\\*"?\s{0,12}[:=]\s{0,4}\\*["']?(\/[^\s"'\\,]{10,600})/i,
    only: ['policy-denied'],
  },
  // Another principal behind the same GUID: what is there is not what is wanted.
  {
    key: 'otherPrincipal',
    words: ['roleassignmentupdatenotpermitted', 'not allowed to be updated'],
    pattern: /\b(RoleAssignmentUpdateNotPermitted)\b|\bprincipal ?ID\b.{0,60}\b(not allowed to be updated)\b/i,
    only: ['immutable-property'],
  },
  // A write that was refused while Terraform saved its state.
  {
    key: 'unsavedState',
    words: ['errored.tfstate', 'saving state', 'save state'],
    pattern: /\b(errored\.tfstate)\b|\b(error saving state|failed to save state)\b/i,
    only: ['blob-lease', 'lease-lost', 'terraform-state-lock'],
  },
  // Entra ID numbers its errors; some of the numbers have a way out of their own.
  { key: 'entraCode', label: 'Entra ID says', words: ['aadsts'], pattern: /\b(AADSTS\d{5,7})\b/i },
  { key: 'staleAssertion', words: ['aadsts700024'], pattern: /\b(AADSTS700024)\b/i },
  { key: 'noFederation', words: ['aadsts7002'], pattern: /\b(AADSTS7002(?:1|13|11))\b/i },
  {
    key: 'application',
    words: ["app '", "application '"],
    pattern: /\bapp(?:lication)? '([0-9a-f-]{36})'/i,
    only: ['sign-in-failed'],
  },
  {
    key: 'host',
    label: 'Host',
    words: ['lookup ', "host='", 'enotfound ', 'resolve', 'https://'],
    pattern:
      /\blookup ([a-z0-9][a-z0-9.-]{3,200})|\bhost='([a-z0-9][a-z0-9.-]{3,200})'|\bENOTFOUND ([a-z0-9][a-z0-9.-]{3,200})|\bresolved?:? '([a-z0-9][a-z0-9.-]{3,200})'|\bhttps:\/\/([a-z0-9][a-z0-9.-]{3,200})/i,
    only: ['no-connection'],
  },
  {
    key: 'clientAddress',
    label: 'Address',
    words: ['ip address '],
    pattern: /\bip address '?([0-9a-f.:]{3,45})'?/i,
    only: ['firewall-denied'],
  },
  { key: 'permission', label: 'Permission', words: ['perform action '], pattern: /\bperform action '([^']{3,200})'/i },
  {
    key: 'state',
    label: 'State',
    words: ['state', "in '", "in the '", "in a '", "in an '"],
    pattern:
      /\bResource is in (\w{4,30}) state|\bProvisioning State ?\((\w{4,30})\)|(?<!\bnot )\bin (?:the |an? )?(?:state )?'(\w{4,30})'(?: state)?|(?<!\bnot )\bin (?!(?:provisioning|power) state)(\w{4,30}) state\b|\bState: (\w{4,30})/i,
    only: [
      'dependency-updating',
      'provisioning-in-progress',
      'invalid-state',
      'service-stopped',
      'failed-state',
      'already-in-target-state',
      'disk-in-use',
      'vm-not-running',
    ],
  },
  {
    key: 'retryAfter',
    label: 'Azure asks to wait',
    words: ['try again after ', 'retry after '],
    pattern: /\btry again after '?(\d{1,6})'? seconds|\bRetry after (\d{1,6}) seconds/i,
  },
];

export const factRows: readonly FactRow[] = [...ownRows, ...causeRows];

export const factLabels: Readonly<Record<string, string>> = Object.fromEntries(
  factRows.flatMap(({ key, label }) => (label === undefined ? [] : [[key, label]])),
);

/** Facts in the spelling that everything else has. Of a role assignment Azure writes the name without hyphens. */
const asOthers: Readonly<Record<string, (value: string) => string>> = {
  since: asTime,
  expires: asTime,
  otherAssignment: (name) =>
    name.replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i, '$1-$2-$3-$4-$5'),
};

/** factsOf reads the facts of an error for a reason. Innermost words first, then those around them. */
export function factsOf(error: AzureError, reason: Reason): Facts {
  const facts: Record<string, string> = {};
  const pages = [error.message, ...error.outerMessages.toReversed(), error.raw.replace(/\s+/g, ' ')].map(pageOf);
  for (const row of factRows) {
    const { key, only } = row;
    if (facts[key] !== undefined || (only !== undefined && !only.includes(reason))) continue;
    const value = row.around === true ? onlyValueIn(error.nearby ?? error.raw, row) : valueIn(pages, row);
    if (value !== undefined) facts[key] = asOthers[key]?.(value) ?? value;
  }
  const scope = facts.policyAssignmentId?.replace(
    /\/providers\/Microsoft\.Authorization\/policyAssignments\/[^/]*$/i,
    '',
  );
  if (scope !== undefined && scope !== '') facts.policyAssignmentScope ??= scope;
  const holders = holdersIn(error.message);
  const machine = holders.find((id) => /\/virtualMachines\//i.test(id));
  if (machine !== undefined) facts.vmId = machine;
  if (holders[0] !== undefined && reason !== 'scope-locked') facts.inUseBy = holders[0];
  if (error.address !== undefined) facts.address = error.address;
  if (error.correlationId !== undefined) facts.correlationId = error.correlationId;
  if (error.retryAfter !== undefined && error.retryAfter > 0 && facts.retryAfter === undefined)
    facts.retryAfter = String(error.retryAfter);
  return facts;
}

/** Beside an error other things may be told: a value counts where it is the only one. */
function onlyValueIn(text: string, { words, pattern }: FactRow): string | undefined {
  if (!holdsAny(text.toLowerCase(), words)) return undefined;
  const values = new Set(
    [...text.matchAll(pattern)].map((match) =>
      match
        .slice(1)
        .find((group) => group !== undefined)
        ?.toLowerCase(),
    ),
  );
  const [only] = values;
  return values.size === 1 ? only : undefined;
}

function valueIn(pages: readonly Page[], row: FactRow): string | undefined {
  for (const page of pages) {
    const groups = firstIn(page, row)?.slice(1) ?? [];
    const value = groups.find((group) => group !== undefined)?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/**
 * asTime gives ISO 8601 for the times that ARM writes in US order and UTC ("7/2/2018 12:08:13 PM") and for Go's
 * ("2024-08-26 22:42:07.9 +0000 UTC"); every other text stays as it is.
 */
export function asTime(text: string): string {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d):(\d\d)(?: ([AP])M)?$/i.exec(text);
  if (us) {
    const [, month, day, year, hour, minute, second, half] = us;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
    if (Number(month) > 12 || Number(day) > 31 || hours > 23) return text;
    return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second)))
      .toISOString()
      .replace('.000Z', 'Z');
  }
  const go = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?(?: ?(?:\+0000|Z))?(?: UTC)?$/.exec(text);
  return go ? `${go[1]}T${go[2]}Z` : text;
}
