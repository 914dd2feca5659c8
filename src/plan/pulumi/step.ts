import { bag, list, own, text } from '../untyped.ts';

/**
 * Step is one element of `steps` of `pulumi preview --json`, or one event of its streaming form, as far as it is looked
 * up.
 * https://github.com/pulumi/pulumi/blob/master/pkg/display/json.go,
 * https://github.com/pulumi/pulumi/blob/master/sdk/go/common/apitype/events.go
 */
export interface Step {
  readonly op: string;
  readonly urn: string;
  readonly old: State | undefined;
  readonly new: State | undefined;
  /** Input paths that differ. */
  readonly changed: readonly string[];
}

export interface State {
  /** Without the API version: `azure-native:network:Subnet`. */
  readonly token: string;
  readonly id: string;
  readonly inputs: unknown;
  readonly custom: boolean;
  readonly external: boolean;
  /** The delete is not sent. */
  readonly kept: boolean;
  /** URN and ID of the provider. */
  readonly provider: string;
  readonly dependencies: readonly string[];
  /** URNs that each input was made of. */
  readonly inputsFrom: Readonly<Record<string, readonly string[]>>;
}

/** readStep reads a step of a digest, or the event before a resource is worked on. Undefined where it is neither. */
export function readStep(value: unknown): Step | undefined {
  const event =
    own(own(value, 'resourcePreEvent'), 'metadata') ?? own(own(own(value, 'preEvent'), 'resourcePreEvent'), 'metadata');
  const step = event ?? value;
  const [op, urn] = [text(own(step, 'op')), text(own(step, 'urn'))];
  if (op === '' || urn === '') return undefined;
  const type = text(own(step, 'type'));
  return {
    op,
    urn,
    old: readState(own(step, 'oldState') ?? own(step, 'old'), type),
    new: readState(own(step, 'newState') ?? own(step, 'new'), type),
    changed: [
      ...Object.keys(bag(own(step, 'detailedDiff'))),
      ...[own(step, 'diffReasons'), own(step, 'diffs')].flatMap(list).map(text),
    ],
  };
}

function readState(state: unknown, type: string): State | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  return {
    token: tokenOf(text(own(state, 'type')) || type),
    id: text(own(state, 'id')),
    inputs: own(state, 'inputs'),
    custom: own(state, 'custom') !== false,
    external: own(state, 'external') === true,
    kept: own(state, 'retainOnDelete') === true || text(own(state, 'deletedWith')) !== '',
    provider: text(own(state, 'provider')),
    dependencies: list(own(state, 'dependencies')).map(text),
    inputsFrom: Object.fromEntries(
      Object.entries(bag(own(state, 'propertyDependencies'))).map(([name, urns]) => [name, list(urns).map(text)]),
    ),
  };
}

/**
 * tokenOf takes the API version out: `azure-native:network/v20230201:Subnet`,
 * `azure-native_network_v20230201:network:Subnet`.
 */
export function tokenOf(type: string): string {
  return type.replace(/^azure-native_[^:]*:/, 'azure-native:').replace(/^(azure-native:[^:/]+)\/[^:]*:/, '$1:');
}

/** nameOf gives the last part of a URN: the name that the program gives the resource. */
export const nameOf = (urn: string): string => urn.slice(urn.lastIndexOf('::') + 2);

/**
 * What an unknown value looks like in a preview, and a secret one.
 * https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/plugin/rpc.go
 */
const hidden: ReadonlySet<string> = new Set(['04da6b54-80e4-46f7-96ec-b56ff0331ba9', '[secret]', '[unknown]']);

/** isHidden tells a value that the file does not show. */
export const isHidden = (value: unknown): boolean => typeof value === 'string' && hidden.has(value);
