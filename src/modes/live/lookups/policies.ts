import { encloses, validateResourceId } from '../../../arm/resource-id.ts';
import { fieldsOf, textOf } from '../../../gate/creations/fields.ts';
import { type Json, seenIn } from '../../../gate/snapshot.ts';
import type { Fact } from '../../../report/model.ts';
import { instant } from '../../../report/text.ts';
import { type About, type Lookup, listed, nothing, type Read, single } from './model.ts';

const assignmentType = 'microsoft.authorization/policyassignments';
const assignments = { api: '2022-06-01', permission: 'Microsoft.Authorization/policyAssignments/read' };
const exemptions = { api: '2022-07-01-preview', permission: 'Microsoft.Authorization/policyExemptions/read' };
const [ofAssignment, ofExemptions] = ['policy assignment', 'policy exemptions'];

/**
 * assignmentIn gives the ID of the assignment that a text names: one that reaches the subscription, as far as its own
 * scope shows.
 */
export function assignmentIn({
  finding: { facts },
  below,
  resource,
  isNarrowed,
}: Pick<About, 'finding' | 'below' | 'resource' | 'isNarrowed'>): string | undefined {
  const checked = validateResourceId(facts.policyAssignmentId ?? '');
  if ('problem' in checked || checked.resource.type?.toLowerCase() !== assignmentType) return undefined;
  const { id, subscriptionId, extensionOf = '' } = checked.resource;
  if (subscriptionId === undefined) return isNarrowed ? undefined : id;
  const scope = validateResourceId(extensionOf);
  const reaches = 'problem' in scope || resource === undefined || encloses(scope.resource, resource.id);
  return `/subscriptions/${subscriptionId}`.toLowerCase() === below.toLowerCase() && reaches ? id : undefined;
}

/**
 * policies reads the assignment that denied, and the exemptions from it.
 * https://learn.microsoft.com/rest/api/policy-authorization/policy-assignments, …/policy-exemptions
 */
export const policies: Lookup = {
  async read(about, reads) {
    const { below, group, finding, byAzure } = about;
    const scope = group === undefined ? below : `${below}/resourceGroups/${group}`;
    const id = assignmentIn(about);
    if (id === undefined && finding.facts.policy === undefined) return [];
    if (id !== undefined && byAzure) reads.admit(id);
    const list = (path: string): string => `${scope}/providers/Microsoft.Authorization/${path}`;
    return Promise.all([
      id === undefined
        ? listed(
            ofAssignment,
            { ...assignments, path: list('policyAssignments'), query: { $filter: 'atScope()' } },
            reads,
          )
        : single(ofAssignment, { ...assignments, path: id }, reads),
      listed(ofExemptions, { ...exemptions, path: list('policyExemptions') }, reads),
    ]);
  },
  tell(read, about, at) {
    const [assigned, exempted] = [find(read, ofAssignment), find(read, ofExemptions)];
    if (assigned === undefined) return nothing;
    const id = assignmentIn(about);
    // A management group that the identity does not see is not found either.
    if (id !== undefined && assigned.signal.status === 'empty')
      return /^PolicyAssignmentNotFound$/i.test(assigned.signal.code ?? '')
        ? {
            facts: [{ name: 'Policy now', value: `the assignment is not there any more (read ${at})` }],
            over: 'the assignment that denied it is not there any more',
          }
        : nothing;
    const name = about.finding.facts.policy?.toLowerCase();
    const row = seenIn(assigned.signal)
      .map(fieldsOf)
      .find(
        (each) =>
          id !== undefined ||
          name === textOf(each.name).toLowerCase() ||
          name === textOf(fieldsOf(each.properties).displayName).toLowerCase(),
      );
    if (row === undefined) return nothing;
    const own = textOf(row.id);
    const { displayName, enforcementMode, scope, metadata } = fieldsOf(row.properties);
    const { updatedOn, createdOn } = fieldsOf(metadata);
    const changed = textOf(updatedOn) || textOf(createdOn);
    const isOff = /^DoNotEnforce$/i.test(textOf(enforcementMode));
    const title = textOf(displayName) || textOf(row.name);
    const value = [
      `${title}, assigned at ${textOf(scope) || own.replace(/\/providers\/Microsoft\.Authorization\/policyAssignments\/.*$/i, '')}`,
      isOff ? 'not enforced' : 'enforced',
      ...(changed === '' ? [] : [`last changed ${instant(changed)}`]),
    ].join(', ');
    const facts = [{ name: 'Policy now', value: `${value} (read ${at})` }, ...exemptionFacts(exempted, own)];
    return isOff ? { facts, over: `${title} is not enforced any more` } : { facts };
  },
};

const find = (read: readonly Read[], source: string): Read | undefined => read.find((each) => each.source === source);

function exemptionFacts(read: Read | undefined, assignment: string): readonly Fact[] {
  if (
    read === undefined ||
    (read.signal.status !== 'read' && read.signal.status !== 'empty' && read.signal.status !== 'part')
  )
    return [];
  const own = seenIn(read.signal)
    .map(fieldsOf)
    .filter((row) => textOf(fieldsOf(row.properties).policyAssignmentId).toLowerCase() === assignment.toLowerCase());
  if (own.length === 0)
    return read.signal.status === 'part'
      ? []
      : [{ name: 'Exemptions', value: 'none from this assignment at this scope or above' }];
  return own.slice(0, 3).map((row) => ({ name: 'Exemption', value: exemptionWords(row) }));
}

function exemptionWords({ id, name, properties }: { readonly [key: string]: Json }): string {
  const { displayName, exemptionCategory, expiresOn } = fieldsOf(properties);
  const scope = textOf(id).replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/.*$/i, '');
  const until = textOf(expiresOn) === '' ? 'without an end' : `until ${instant(textOf(expiresOn))}`;
  return `${textOf(displayName) || textOf(name)} (${textOf(exemptionCategory) || 'no category'}) on ${scope}, ${until}`;
}
