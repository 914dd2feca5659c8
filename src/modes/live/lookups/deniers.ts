import { encloses, parseResourceId } from '../../../arm/resource-id.ts';
import { apis } from '../../../azure/api-versions.ts';
import type { Reads } from '../../../azure/reads.ts';
import { fieldsOf, textOf } from '../../../gate/creations/fields.ts';
import { type Json, seenIn } from '../../../gate/snapshot.ts';
import { type About, type Lookup, listed, type Read, rowsIn, single } from './model.ts';

const [ofStacks, ofApplication] = ['deployment stacks', 'managed application'];
const applicationType = 'microsoft.solutions/applications';

/**
 * deniers tells the deny assignment and what made it: a deployment stack that holds the resource, or the managed
 * application whose group this is.
 * https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
 */
export const deniers: Lookup = {
  async read(about, reads) {
    const { below, group } = about;
    const scopes = [below, ...(group === undefined ? [] : [`${below}/resourceGroups/${group}`])];
    const stacks = scopes.map((scope) =>
      listed(
        ofStacks,
        {
          path: `${scope}/providers/Microsoft.Resources/deploymentStacks`,
          api: apis.deploymentStacks,
          permission: 'Microsoft.Resources/deploymentStacks/read',
        },
        reads,
        3,
      ),
    );
    return Promise.all([...stacks, ...applicationOf(about, reads)]);
  },
  tell(read, about, at) {
    const stacks = read.filter(({ source }) => source === ofStacks);
    // The list of the subscription may hold those of the group.
    const found = [
      ...new Map(
        rowsIn(stacks)
          .flatMap((row) => stackIn(row, about))
          .map((stack) => [stack.id.toLowerCase(), stack]),
      ).values(),
    ];
    const behind = found.length > 0 ? found : managerIn(read, about);
    const facts = behind.slice(0, 2).map(({ words }) => ({ name: 'Behind it', value: `${words} (read ${at})` }));
    const [only, ...others] = behind;
    return { facts, ...(only === undefined || others.length > 0 ? {} : { known: { denier: only.id } }) };
  },
};

/** What Azure says the group is managed by. */
function managerOf({ decided }: About): string | undefined {
  const group = decided?.snapshot.group;
  return group?.status === 'read' ? parseResourceId(textOf(fieldsOf(group.value).managedBy))?.id : undefined;
}

function applicationOf(about: About, reads: Reads): readonly Promise<Read>[] {
  const id = managerOf(about);
  if (id === undefined || parseResourceId(id)?.type?.toLowerCase() !== applicationType) return [];
  reads.admit(id);
  return [
    single(ofApplication, { path: id, api: '2021-07-01', permission: 'Microsoft.Solutions/applications/read' }, reads),
  ];
}

/** Maker is what made a deny assignment. */
interface Maker {
  readonly id: string;
  readonly words: string;
}

/** It denies, and the text names it, or it manages what was denied. */
function stackIn(row: Json, { finding: { facts }, resource }: About): readonly Maker[] {
  const { id, name, properties } = fieldsOf(row);
  const { denySettings, resources, provisioningState } = fieldsOf(properties);
  const mode = textOf(fieldsOf(denySettings).mode);
  const own = textOf(id);
  const managed = Array.isArray(resources) ? resources.map((each) => textOf(fieldsOf(each).id)) : [];
  const holds =
    resource !== undefined &&
    managed.some((each) => parseResourceId(each) !== undefined && encloses(each, resource.id));
  const isNamed = own !== '' && own.toLowerCase() === facts.denier?.toLowerCase();
  if (!isNamed && (!holds || mode === '' || /^none$/i.test(mode))) return [];
  const state = textOf(provisioningState) === '' ? '' : `, now ${textOf(provisioningState)}`;
  return [{ id: own, words: `deployment stack ${textOf(name)}, deny settings ${mode || 'not told'}${state}` }];
}

function managerIn(read: readonly Read[], about: About): readonly Maker[] {
  const id = managerOf(about);
  if (id === undefined) return [];
  const application = read.find(({ source }) => source === ofApplication);
  if (application === undefined) return [{ id, words: `the group is managed by ${id}` }];
  const { kind, properties } = fieldsOf(seenIn(application.signal)[0]);
  const { provisioningState } = fieldsOf(properties);
  const more = [textOf(kind), textOf(provisioningState) === '' ? '' : `now ${textOf(provisioningState)}`].filter(
    (each) => each !== '',
  );
  const name = id.split('/').at(-1) ?? '';
  return [
    {
      id,
      words: `managed application ${name}, whose managed group this is${more.map((each) => `, ${each}`).join('')}`,
    },
  ];
}
