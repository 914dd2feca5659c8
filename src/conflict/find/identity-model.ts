/** IdentitySource is the text around one error that may name its resource. */
export interface IdentitySource {
  /** The text before the error, back to the error before it. */
  readonly head: string;
  readonly own: string;
  readonly tail: string;
  /** The subscription of the passage, where it has only one. */
  readonly subscription?: string | undefined;
}

/** Named is a resource as a tool named it, before its names are checked. */
export interface Named {
  readonly type?: string | undefined;
  /** The names of the type's segments, parent first. */
  readonly names: readonly string[];
  readonly group?: string | undefined;
  /** What the tool itself said; no GUID where it is masked, or a name. Absent where it said nothing. */
  readonly subscription?: string | undefined;
  /** A whole ID that the tool was given. */
  readonly id?: string | undefined;
}

export const groupType = 'Microsoft.Resources/resourceGroups';

/** common is what all readings agree on. */
export function common(readings: readonly Named[]): Named | undefined {
  const [first, ...others] = readings;
  if (first === undefined) return undefined;
  const same = (value: (named: Named) => string | undefined): boolean =>
    others.every((other) => value(other)?.toLowerCase() === value(first)?.toLowerCase());
  const type = same((named) => named.type);
  return {
    names: type && same((named) => named.names.join('/')) ? first.names : [],
    type: type ? first.type : undefined,
    group: same((named) => named.group) ? first.group : undefined,
    subscription: same((named) => named.subscription) ? first.subscription : '',
    id: same((named) => named.id) ? first.id : undefined,
  };
}
