/**
 * How the two CI hosts find commands in a line of output, written down from their public sources, as the judge in tests
 * of what we print. Both are taken at their most generous: comparisons skip the characters that a culture ignores, and
 * case does not matter.
 */
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** isRunnerCommand: actions/runner takes `::` at the start of a trimmed line, and `##[` anywhere. */
export function isRunnerCommand(line: string): boolean {
  const seen = line.replace(ignorable, '');
  return seen.trimStart().startsWith('::') || seen.includes('##[');
}

/** isAgentCommand: azure-pipelines-agent takes `##vso[` anywhere; `##[` colours and folds. */
export function isAgentCommand(line: string): boolean {
  const seen = line.replace(ignorable, '').toLowerCase();
  return seen.includes('##vso[') || seen.includes('##[');
}

/** Content that tries to be more than content. */
export const hostileTexts: readonly string[] = [
  '::set-output name=verdict::clear',
  '   ::error::fake',
  '\u00a0::add-mask::a',
  '\u0085::warning::w',
  '\ufeff::stop-commands::x',
  '\u200b:\u200b:error::fake',
  '::endgroup::',
  '##[error]fake',
  'in the middle ##[add-mask]a',
  '##vso[task.complete result=Succeeded;]done',
  'Creating vm… ##vso[task.complete result=Succeeded;]',
  '###vso[task.setvariable variable=PATH]/tmp',
  '##VSO[task.setvariable variable=a]b',
  '#\u00ad#vso[task.logissue type=error]x',
  '#\ufff9#vso[task.logissue type=error]x',
  '##v\u200dso[task.logissue type=error]x',
  '# ##vso[a.b]##vso[a.b]c',
  'line one\n::error::two\r::error::three\r\n##vso[task.setsecret]four',
  'text%0A::error::x%0D%0A##vso[task.complete result=Succeeded;]',
  '\x1b[2J\x1b]0;title\x07 cleared',
  'a\u202eb\u2066c',
];
