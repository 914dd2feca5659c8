/** Characters of a text that are looked at; more says nothing new. */
export const longest = 3000;
const longestLine = 1500;

const failure =
  /error|fail|conflict|cannot|can't|could ?n[o']t|unable|not (?:allowed|permitted|supported|found|valid|be|available|registered|eligible|enough|in|authorized|have|exist)|n't|already|denied|refused|reject|invalid|exception|lock|lease|quota|exceed|limit|in progress|busy|being|timed? ?out|forbidden|disallow|precondition|etag|unexpected|warn|must|unsupported|support|previous|assigned|completed|\byet\b|stopped|disabled|deleted|taken|in use|before|denie|only|full|no longer|pending|running|modified|changed|40\d|41\d|42\d|50\d|exist/i;

/** saysFailure tells whether a line has a word of failure. */
export const saysFailure = (line: string): boolean => failure.test(line);

/** linesOfFailure keeps the lines with words of failure and one beside each. A text without any is kept as it is. */
export function linesOfFailure(text: string): string {
  const lines = text.split('\n');
  const kept = lines.map(() => false);
  lines.forEach((line, i) => {
    if (saysFailure(line))
      for (let near = Math.max(0, i - 1); near <= Math.min(lines.length - 1, i + 1); near++) kept[near] = true;
  });
  const found = lines.filter((_, i) => kept[i]).map((line) => line.slice(0, longestLine));
  return (found.length === 0 ? text : found.join('\n')).slice(0, longest);
}
