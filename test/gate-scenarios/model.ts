import type { Reason } from '../../src/conflict/taxonomy.ts';
import type { Body } from '../simulator/azure/json.ts';

/**
 * Scenario is one mutation before which the guard is asked, on a simulated Azure that then gets the very request.
 * Names, values and bodies are made up, in the shape in which Azure's answers were recorded.
 */
export interface Scenario {
  /** As a user writes it: `import-image`. */
  readonly word: string;
  /** The request that it stands for: `PUT`, `POST importImage`. */
  readonly sends: string;
  /** What Azure answers: the status, and the code of a refusal. */
  readonly azure: string;
  /** What the guard says. `unseen`: Azure refuses, and nothing that can be read before tells. */
  readonly guard: 'clear' | 'unseen' | 'warns' | `${'blocked' | 'waits' | 'warns'} ${Reason}`;
  /** What backs Azure's answer: a recording of Azure's own traffic, or only the page that documents it. */
  readonly by: 'recorded' | 'documented';
  /** The members of the resource besides its ID, name and type; `null`: it does not exist yet. */
  readonly body: Body | null;
  /**
   * What else there is, by path: `..` is the resource above, `../nodeTypes/n2` beside it, `/x` in another resource
   * group.
   */
  readonly beside: Readonly<Record<string, Body>>;
  /** What of the resource and its surroundings was read and judged: `provisioning state Succeeded`. */
  readonly told: readonly string[];
}

/** TypeScenarios are those of one resource type. */
export type TypeScenarios = readonly [type: string, ...scenarios: readonly Scenario[]];

type Rest = Partial<Pick<Scenario, 'beside' | 'told'>>;

/** By default the guard judges the provisioning state alone: most types have nothing more to ask. */
const toldBy = (body: Body | null): readonly string[] => {
  if (body === null) return [];
  const { provisioningState } = (body.properties ?? {}) as { readonly provisioningState?: string };
  return [`provisioning state ${provisioningState ?? 'none told'}`];
};

type Make = (
  word: string,
  sends: string,
  azure: string,
  guard: Scenario['guard'],
  body: Body | null,
  rest?: Rest,
) => Scenario;

const make =
  (by: Scenario['by']): Make =>
  (word, sends, azure, guard, body, rest = {}) => ({
    word,
    sends,
    azure,
    guard,
    by,
    body,
    beside: {},
    told: toldBy(body),
    ...rest,
  });

/** recorded is a scenario in which Azure's answer was recorded. */
export const recorded: Make = make('recorded');

/** documented is one of which only the documentation says what Azure answers. */
export const documented: Make = make('documented');

/** of is a body with these properties. */
export const of = (properties: Body, more: Body = {}): Body => ({ ...more, properties });

/** sound is a body that rests. */
export const sound = (properties: Body = {}): Body => of({ provisioningState: 'Succeeded', ...properties });

/** moving is a body in which something is at work. */
export const moving = (provisioningState: string, properties: Body = {}): Body =>
  of({ provisioningState, ...properties });
