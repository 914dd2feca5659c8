import assert from 'node:assert/strict';
import type { Report } from '../../src/report/model.ts';
import type { Done } from './steps.ts';

/** What a screen would act on: C0 but tab and line ends, DEL, C1, bidi controls, zero-width signs. */
export const acting = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** assertCommandsSafe: nothing that a shell would run may stand in what a person is told to run. */
export function assertCommandsSafe(report: Report): void {
  for (const { steps } of report.diagnoses) {
    for (const { az = '', powershell = '', command = '' } of steps)
      assert.doesNotMatch(az + powershell + command, /PWNED|vso\[|::|[\0-\x09\x0b-\x1f]/);
  }
}

/** proseOf leaves out of GitHub's markdown what is shown letter by letter: fenced blocks and code spans. */
function proseOf(markdown: string): string {
  const prose: string[] = [];
  let fence: RegExp | undefined;
  for (const line of markdown.split('\n')) {
    const opening = /^ {0,6}(`{3,}|~{3,})[\w-]*$/.exec(line)?.[1];
    if (fence === undefined && opening !== undefined)
      fence = new RegExp(`^ {0,6}${opening[0] ?? ''}{${opening.length},}\\s*$`);
    else if (fence?.test(line)) fence = undefined;
    else if (fence === undefined) prose.push(line);
  }
  assert.equal(fence, undefined, 'a fence stays open');
  return prose.join('\n').replace(/(?<!\\|`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

/** assertMarkdownSafe holds for a summary whatever stood in the texts that it tells of. */
export function assertMarkdownSafe(done: Done): void {
  const prose = proseOf(done.summary);
  assert.doesNotMatch(prose, /<(?!\/?(?:details|summary|sub|code|br)\b)[a-z!/]/i, 'a tag');
  assert.doesNotMatch(
    prose,
    /(?<![\\\w])!\[|(?<!\\)\]\((?!https:\/\/(?:learn\.microsoft\.com|portal\.azure\.com|aka\.ms|developer\.hashicorp\.com)\/)/,
    'a link',
  );
  assert.doesNotMatch(
    prose,
    /(?<![\\`])@octocat|(?<!\\)#12\b|contoso\/shop#3|(?<!\()https?:\/\/evil|www\.evil/,
    'what GitHub links by itself',
  );
  assert.doesNotMatch(prose, /^#+ (?:Fence|Heading)|^# |^> quote|^- \[ \]|^\s*\[a\]:/m, 'a block');
  const open = (tag: string): number => prose.split(`<${tag}>`).length - prose.split(`</${tag}>`).length;
  for (const tag of ['details', 'summary', 'sub', 'code']) assert.equal(open(tag), 0, tag);
  // A table keeps its columns: as many unescaped bars in each row as in the line below its head.
  for (const table of prose.matchAll(/^\|.*\n\| :?-[-:| ]+\|\n(?:\|.*\n)*/gm)) {
    const bars = table[0]
      .trim()
      .split('\n')
      .map((row) => row.replace(/\\./g, '').split('|').length);
    assert.deepEqual(new Set(bars).size, 1, table[0]);
  }
}
