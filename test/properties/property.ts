import fc from 'fast-check';

/** Property is one claim about one sink, over texts that are made up. */
export interface Property {
  /** What a reader of the result sees: `GitHub markdown`, `bash`. */
  readonly sink: string;
  readonly says: string;
  /** How many of a thousand inputs it gets. */
  readonly share: number;
  /** Throws where it does not hold, with the smallest input that was found. */
  readonly check: (run: Run) => Promise<void>;
}

export interface Run {
  readonly seed: number;
  readonly inputs: number;
}

/** property makes one of an arbitrary and a check that throws. */
export function property<T>(
  sink: string,
  says: string,
  share: number,
  texts: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Property {
  return {
    sink,
    says,
    share,
    check: ({ seed, inputs }) =>
      fc.assert(
        fc.asyncProperty(texts, async (value) => check(value)),
        { seed, numRuns: inputs, endOnFailure: false },
      ),
  };
}

/** shares gives each property its part of all inputs, at least one. */
export function shares(properties: readonly Property[], inputs: number): readonly (readonly [Property, number])[] {
  const whole = properties.reduce((sum, { share }) => sum + share, 0);
  return properties.map((each) => [each, Math.max(1, Math.ceil((inputs * each.share) / whole))] as const);
}
