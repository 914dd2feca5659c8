import { saying } from './names.ts';
import { looksChosen, looksRandom } from './shape.ts';
import { isNone } from './spare.ts';
import { quotedAt, type Span, type Value, wordAt } from './values.ts';

/**
 * Names and values as two members of one thing: `{"name":"DB_PASSWORD","value":"…"}`, `- name: X` and `value: …` below
 * it, `<add key="…" value="…"/>`, the default of a Terraform variable. What belongs together is what stands between the
 * same brackets, in the same tag, or in one item of a list.
 */
const mark =
  /(?<open>[{[(<])|(?<close>[}\])>])|(?<item>(?<=^|[\n\u000b]|\s)- (?=["']?\w))|(?<gap>[\n\u000b][ \t]*[\n\u000b])|\b(?:variable|output|secret|property|setting|entry|resource|data)[ \t]+\\{0,9}"(?<label>[\w.-]{1,100})\\{0,9}"[ \t]*(?:\\{0,9}"[\w.-]{1,100}\\{0,9}"[ \t]*)?(?=\{)|(?<![\w-])(?:(?<name>name|key|keyname|secretname|id|title|displayname|setting|option|variable|parameter|parametername|k|label|settingname)|(?<value>[a-z]{0,16}value|default|val|v|password|data|content|connectionstring))(?:\\{0,32}["'])?[ \t]{0,8}(?::|=>|=|(?<tag>>))(?!=)\s{0,20}/gi;

interface Frame {
  readonly bracket: string;
  says: 'strong' | 'weak' | undefined;
  values: Value[];
}

const mostValues = 60;

/** pairedValues gives the values whose name stands beside them as a value itself. */
export function pairedValues(text: string): readonly Span[] {
  const spans: Span[] = [];
  const stack: Frame[] = [];
  let frame: Frame = { bracket: '', says: undefined, values: [] };
  let label: Frame['says'];
  const flush = (): void => {
    if (frame.says !== undefined)
      for (const { span, quoted } of frame.values) {
        const word = text.slice(span[0], span[1]);
        if (!isNone(word) && (frame.says === 'strong' || looksChosen(word) || looksRandom(word, quoted ? 12 : 16)))
          spans.push(span);
      }
    frame = { ...frame, says: undefined, values: [] };
  };
  const leave = (): void => {
    flush();
    frame = stack.pop() ?? { bracket: '', says: undefined, values: [] };
  };
  mark.lastIndex = 0;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const groups = match.groups ?? {};
    const { open, close } = groups;
    if (open !== undefined) {
      if (open === '<' && !/^[A-Za-z]/.test(text[match.index + 1] ?? '')) continue;
      stack.push(frame);
      if (stack.length > 200) stack.shift();
      frame = { bracket: open, says: label, values: [] };
      label = undefined;
    } else if (close !== undefined) {
      if (close === '>' && frame.bracket !== '<') continue;
      // A tag that was never closed is none.
      while (frame.bracket === '<' && close !== '>') leave();
      if (brackets[frame.bracket] !== close) continue;
      if (close === '>' && frame.says !== undefined && text[match.index - 1] !== '/')
        frame.values.push(wordAt(text, match.index + 1, { inTag: true }));
      leave();
    } else if (groups.item !== undefined || groups.gap !== undefined) flush();
    else if (groups.label !== undefined) label = saying(groups.label);
    else {
      const at = match.index + match[0].length;
      const value = quotedAt(text, at) ?? wordAt(text, at, groups.tag === undefined ? {} : { inTag: true });
      if (value.span[1] <= value.span[0] || /^[{[(]/.test(text[value.span[0]] ?? '')) continue;
      mark.lastIndex = Math.max(mark.lastIndex, value.end);
      if (groups.value === undefined)
        frame.says = stronger(frame.says, sayingOf(text.slice(value.span[0], value.span[1])));
      else if (frame.values.length < mostValues) frame.values.push(value);
    }
  }
  flush();
  while (stack.length > 0) leave();
  return spans;
}

const brackets: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')', '<': '>' };

const stronger = (a: Frame['says'], b: Frame['says']): Frame['says'] =>
  a === 'strong' || b === 'strong' ? 'strong' : (a ?? b);

/** The ID of a vault's secret tells what the value beside it is. */
const sayingOf = (name: string): Frame['says'] =>
  /\/(?:secrets|keys)\/[\w-]/.test(name)
    ? 'strong'
    : name.length > 120 || /\s.*\s/.test(name)
      ? undefined
      : saying(name);
