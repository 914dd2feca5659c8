import { parseResourceId } from '../../arm/resource-id.ts';
import { type AboutFact, type AdviceContext, aboutFacts } from './model.ts';
import { ownSubject } from './subject.ts';

/**
 * contextAbout is the context of the resource that a fact names. Undefined where the fact is not known, or names
 * nothing that a command may hold.
 */
export function contextAbout(
  fact: AboutFact,
  { facts, tool, subscription, code }: AdviceContext,
): AdviceContext | undefined {
  const id = parseResourceId(facts[fact] ?? '');
  if (id === undefined) return undefined;
  const context: AdviceContext = {
    id,
    type: id.type,
    name: id.name,
    group: id.resourceGroup,
    facts: {},
    tool,
    subscription,
    code,
  };
  const known = ownSubject(context);
  return known.id === undefined && known.names === undefined && known.below === undefined ? undefined : context;
}

/**
 * withoutHollow leaves out the facts that should name a resource and do not, so that a step can say what is to be done
 * instead.
 */
export function withoutHollow(context: AdviceContext): AdviceContext['facts'] {
  const hollow = aboutFacts.filter(
    (fact) => context.facts[fact] !== undefined && contextAbout(fact, context) === undefined,
  );
  return hollow.length === 0
    ? context.facts
    : Object.fromEntries(Object.entries(context.facts).filter(([key]) => !hollow.includes(key as AboutFact)));
}
