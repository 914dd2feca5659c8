import type { Form as AzureForm } from '../../../src/conflict/find/node.ts';

/**
 * Form is one manner of writing an error, and all that must be read out of it. Every field that is named is compared.
 */
export interface Form {
  readonly name: string;
  readonly text: string;
  /** Which reader read it. */
  readonly form?: AzureForm;
  readonly code?: string;
  readonly codePath?: readonly string[];
  readonly message?: string;
  readonly outerMessages?: readonly string[];
  readonly httpStatus?: number;
  readonly line?: number;
  readonly resourceId?: string;
  readonly correlationId?: string;
  readonly requestId?: string;
  readonly method?: string;
  readonly operation?: string;
  readonly target?: string;
  readonly tool?: string;
  readonly failureCause?: string;
  readonly retryAfter?: number;
  /** A defect that is known and not mended yet. */
  readonly todo?: string;
}
