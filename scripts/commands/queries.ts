import {
  EmptyExpressionError,
  IncompleteExpressionError,
  LexerError,
  ParseError,
  search,
  UnknownFunctionError,
} from '@aws-lambda-powertools/jmespath';

const unreadable = [EmptyExpressionError, IncompleteExpressionError, LexerError, ParseError, UnknownFunctionError];

/** judgeQuery says why a text is no JMESPath. What an expression makes of a document is not judged here. */
export function judgeQuery(expression: string): string | undefined {
  try {
    search(expression, {});
  } catch (error) {
    if (unreadable.some((kind) => error instanceof kind)) return `is no JMESPath: ${(error as Error).message}`;
  }
  return undefined;
}
