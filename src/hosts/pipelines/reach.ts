import { baseOf, type Reach } from '../../http/fence.ts';

/**
 * devopsReach is what the token of a job is sent to: its own project by the API. `collection` is the address of the
 * organization, or of a server's collection.
 */
export function devopsReach({ collection, project }: { readonly collection: string; readonly project: string }): Reach {
  const { origin, path } = baseOf(collection);
  return { origin, read: [`${path}/${project}/_apis`] };
}
