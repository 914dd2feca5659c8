import { type Keyed, keyedOf, type Word, wordOf } from './word.ts';

/** OwnName is the resource in the words of its tool, for prose and for commands. */
interface OwnName {
  readonly text: Readonly<Record<string, string | undefined>>;
  readonly command: Readonly<Record<string, Word>>;
  readonly keyed?: Keyed | undefined;
}

/** addressedBy reads the name that the tool has for the resource. What no command may hold is not known. */
export function addressedBy(address: string | undefined, tool: string | undefined): OwnName {
  if (address === undefined) return { text: {}, command: {} };
  // The name of a task has spaces.
  const word = wordOf('address', address, tool === 'ansible');
  const keyed = word === undefined ? keyedOf(address) : undefined;
  const [type, name] = (tool === 'pulumi' && word?.split('::')) || [];
  const parts = { pulumiType: type, pulumiName: name };
  return {
    text: {
      address: word === undefined && keyed === undefined ? undefined : address,
      azapi: address.includes('azapi_') ? 'true' : undefined,
    },
    command: {
      ...(word === undefined ? {} : { address: word }),
      ...Object.fromEntries(
        Object.entries(parts).flatMap(([key, part]) => {
          const own = part === undefined ? undefined : wordOf(key, part, false);
          return own === undefined ? [] : [[key, own] as const];
        }),
      ),
    },
    keyed,
  };
}
