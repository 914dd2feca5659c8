import { arm } from './arm.ts';
import { codeWords } from './code-words.ts';
import { compute } from './compute.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { interrupted } from './interrupted.ts';
import { lastResort } from './last-resort.ts';
import { limits } from './limits.ts';
import { network } from './network.ts';
import { never } from './never.ts';
import { lastWords, notConflicts } from './none.ts';
import type { Rule } from './rule.ts';
import { sentences } from './sentences.ts';
import { services } from './services.ts';
import { stale } from './stale.ts';
import { states } from './states.ts';
import { storage } from './storage.ts';
import { taken } from './taken.ts';
import { terraform } from './terraform.ts';
import { web } from './web.ts';

/**
 * The rules as they are written. What runs asks the table that `npm run generate` makes of them (`asked.ts`), so that
 * none of this is loaded or compiled before a text holds its words.
 *
 * provenRules in the order of looking: quota and policy, the providers, then the kinds of sentences; a running
 * operation before a version token, a name, a reference, a state, a rule of the platform.
 */
export const provenRules: readonly Rule[] = [
  ...terraform,
  ...limits,
  ...arm,
  ...interrupted,
  ...compute,
  ...network,
  ...storage,
  ...web,
  ...databases,
  ...containers,
  ...services,
  ...sentences,
  ...stale,
  ...taken,
  ...states,
];

/** otherRules come after them: the platform's refusals, codes whose words tell, and what is no conflict. */
export const otherRules: readonly Rule[] = [...never, ...codeWords, ...notConflicts];

/** lastResortRules guess by the kind of words; they are asked where no sentence is known. */
export const lastResortRules: readonly Rule[] = lastResort;

/** lastWordRules are asked when nothing else held: the bare code and status. */
export const lastWordRules: readonly Rule[] = lastWords;
