/** What went wrong that a person must put right: a closed set, so that a caller can tell bad input from bad weather. */
export type GuardErrorKind = 'input' | 'unreadable' | 'denied' | 'unavailable' | 'canceled' | 'internal';

/**
 * GuardError is the one error that modes and hosts throw. Its message is one clear sentence that names the input or the
 * thing, its value, and what is accepted; the hint says what to do. It is shown without a stack trace.
 */
export class GuardError extends Error {
  readonly kind: GuardErrorKind;
  readonly hint: string | undefined;

  constructor(
    kind: GuardErrorKind,
    message: string,
    options: { readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'GuardError';
    this.kind = kind;
    this.hint = options.hint;
  }
}
