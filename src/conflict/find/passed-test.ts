/**
 * passedTest is the line of a test that went well. Test names are full of the words below, so a row with conditions is
 * not accepted there.
 */
export const passedTest =
  /(?:^|Z |\s{2})(?:PASS|ok \d+|✓|✔|√|\[\s*OK\s*\])\s|\bPASSED\b|--- PASS|\.\.\. ok\b|['"] passed\b/;
