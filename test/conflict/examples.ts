import type { Example } from './example.ts';
import { existsExamples } from './examples/already-exists.ts';
import { concurrentExamples } from './examples/concurrent-operation.ts';
import { interruptedExamples } from './examples/interrupted.ts';
import { lockAndEtagExamples } from './examples/lock-and-etag.ts';
import { refusedExamples } from './examples/operation-not-allowed.ts';
import { stateExamples } from './examples/state.ts';
import { noneExamples, unknownExamples } from './examples/unknown-and-none.ts';

/**
 * examples are invented failures of every reason that a text can yield, at least three each. Add yours to its class's
 * file.
 */
export const examples: readonly Example[] = [
  ...stateExamples,
  ...concurrentExamples,
  ...lockAndEtagExamples,
  ...refusedExamples,
  ...existsExamples,
  ...unknownExamples,
  ...noneExamples,
  ...interruptedExamples,
];
