import { arm } from './arm.ts';
import { codeWords } from './code-words.ts';
import { compute } from './compute.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { learn, lookFor } from './fits.ts';
import { interrupted } from './interrupted.ts';
import { lastResort } from './last-resort.ts';
import { limits } from './limits.ts';
import { needs, sentenceWords } from './needs.ts';
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
 * provenRules in the order of looking: quota and policy, the providers, then the kinds of sentences; a running operation before a
 * version token, a name, a reference, a state, a rule of the platform.
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

/** allRules adds the platform's refusals, codes whose words tell, and what is no conflict. */
export const allRules: readonly Rule[] = [...provenRules, ...never, ...codeWords, ...notConflicts];

/** lastResortRules guess by the kind of words; they are asked where no sentence is known. */
export const lastResortRules: readonly Rule[] = lastResort;

/** lastWordRules are asked when nothing else held: the bare code and status. */
export const lastWordRules: readonly Rule[] = lastWords;

/** aloneRules recognise a sentence that stands in a log by itself. */
export const aloneRules: readonly Rule[] = allRules.filter((rule) => rule.alone);

/** anywhereRules recognise what is said of the run itself: that it was canceled, that its state could not be saved. */
export const anywhereRules: readonly Rule[] = allRules.filter((rule) => rule.anywhere);

/** patterns are those of all rules, in the order of the generated needs. */
export const patterns: readonly RegExp[] = [...allRules, ...lastResortRules, ...lastWordRules].flatMap(({ says }) => says ?? []);

learn(patterns, needs);

const holdsSentenceWord = lookFor(sentenceWords);

/** mayStandAlone tells whether one of `aloneRules` or `anywhereRules` may hold of a text. It costs little; a rule costs more. */
export const mayStandAlone = (text: string): boolean => holdsSentenceWord(text.toLowerCase());
