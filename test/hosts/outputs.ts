import type { Output } from '../../src/hosts/output.ts';

/** TestOutput keeps what was written to it, until it has the trouble that it is given. */
export interface TestOutput extends Output {
  readonly text: string;
  /** From now on nothing is taken. */
  breakWith(code: string): void;
}

/** testOutput gives an output that takes everything, or from the start nothing. */
export function testOutput(
  options: {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly trouble?: string;
    readonly to?: (text: string) => void;
  } = {},
): TestOutput {
  let text = '';
  let broken = options.trouble;
  let tried = false;
  return {
    write(part) {
      tried = true;
      if (broken !== undefined) return;
      const said = typeof part === 'string' ? part : Buffer.from(part).toString();
      text += said;
      options.to?.(said);
    },
    settled: async () => undefined,
    // As with a real one, trouble shows at the first write.
    get trouble() {
      return tried ? broken : undefined;
    },
    get text() {
      return text;
    },
    breakWith(code) {
      broken = code;
    },
    isTTY: options.isTTY ?? false,
    columns: options.columns ?? 80,
  };
}
