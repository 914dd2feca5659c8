import type { QueuedRun, Report, Serialization } from './model.ts';
import type { Part, Row } from './row.ts';
import { cut, instant, plural, shorten } from './text.ts';

const words: Readonly<Record<Serialization['state'], string>> = {
  held: 'holds',
  overlapping: 'holds',
  'not-held': 'not held:',
  unknown: 'not verified:',
  off: 'switched off',
  named: '',
};

/** serializedRow is the line of the table that tells the queue: the key, held or not, who is ahead, how many are behind. */
export function serializedRow({ serialization }: Report): readonly Row[] {
  if (serialization === undefined || serialization.state === 'named') return [];
  const { state, group, others, by } = serialization;
  if (by !== undefined) return [{ label: 'Serialized', value: [text(cut(by, 300))] }];
  const ahead = others.filter(({ place }) => place === 'ahead');
  const behind = others.length - ahead.length;
  const value: Part[] = [text(`${words[state]} `), ...(group === '' ? [] : [code(group)])];
  if (ahead[0] !== undefined) value.push(text(' · ahead: '), ...runParts(ahead[0]));
  if (behind > 0) value.push(text(` · ${plural(behind, 'run waits behind', 'runs wait behind')}`));
  return [{ label: 'Serialized', value }];
}

const text = (value: string): Part => ({ kind: 'prose', text: value });
const code = (value: string): Part => ({ kind: 'code', text: shorten(value, 400) });

function runParts({ run, link, since }: QueuedRun): readonly Part[] {
  const named: Part = link === undefined ? text(cut(run, 120)) : { kind: 'link', text: cut(run, 120), href: link };
  return [named, ...(since === undefined ? [] : [text(` since ${cut(instant(since), 60)}`)])];
}

/** queueLines are the sentences about the queue that a person should read: why it is not held, and what the declared workflow should do better. */
export function queueLines({ serialization }: Report): readonly string[] {
  if (serialization === undefined || serialization.state === 'named') return [];
  const { state, detail, notes } = serialization;
  return [...(state === 'held' ? [] : [detail]), ...notes].map((line) => cut(line, 700));
}

/** queuedRow tells of one other run: where it stands, which one it is, and its group. */
export function queuedRow(run: QueuedRun): Row {
  return { label: run.place, value: [...runParts(run), text(' · '), code(run.group)] };
}
