import { type Block, code, facts, type Part, paragraph, prose, type Row, type Section } from './blocks.ts';
import type { QueuedRun, Report, Serialization } from './model.ts';
import { cut, instant, plural, shorten } from './text.ts';

const words: Readonly<Record<Serialization['state'], string>> = {
  held: 'holds',
  overlapping: 'holds',
  'not-held': 'not held:',
  unknown: 'not verified:',
  off: 'switched off',
  named: '',
};

/**
 * serializedRow is the line of the table that tells the queue: the key, held or not, who is ahead, how many are behind.
 */
export function serializedRow({ serialization }: Report): readonly Row[] {
  if (serialization === undefined || serialization.state === 'named') return [];
  const { state, group, others, by } = serialization;
  if (by !== undefined) return [{ label: 'Serialized', value: [prose(cut(by, 300))] }];
  const ahead = others.filter(({ place }) => place === 'ahead');
  const behind = others.length - ahead.length;
  const value: Part[] = [prose(`${words[state]} `), ...(group === '' ? [] : [key(group)])];
  if (ahead[0] !== undefined) value.push(prose(' · ahead: '), ...runParts(ahead[0]));
  if (behind > 0) value.push(prose(` · ${plural(behind, 'run waits behind', 'runs wait behind')}`));
  return [{ label: 'Serialized', value }];
}

const key = (group: string): Part => code(shorten(group, 400));

function runParts({ run, link, since }: QueuedRun): readonly Part[] {
  const named: Part = link === undefined ? prose(cut(run, 120)) : { kind: 'link', text: cut(run, 120), href: link };
  return [named, ...(since === undefined ? [] : [prose(` since ${cut(instant(since), 60)}`)])];
}

/** Other runs that are listed; the JSON report holds them all. */
const most = 20;

/**
 * queueSections shows what is to be done about the queue, what to paste, and who else is in it. What is to be done must
 * not be hidden; who waits behind may be.
 */
export function queueSections({ serialization }: Report): readonly Section[] {
  if (serialization === undefined) return [];
  const { yaml, others, state, detail, notes } = serialization;
  const paste: readonly Block[] = yaml === undefined ? [] : [{ kind: 'code', text: yaml, lang: 'yaml' }];
  if (state === 'named')
    return paste.length === 0 ? [] : [{ title: 'Let the deploy job queue', weight: 'head', blocks: paste }];
  const items = [...(state === 'held' ? [] : [detail]), ...notes].map((line) => cut(line, 700));
  const blocks: readonly Block[] = [
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...(paste.length === 0 ? [] : [...paragraph('What lets runs wait for each other here:'), ...paste]),
    ...facts(others.slice(0, most).map(queuedRow)),
  ];
  return blocks.length === 0 ? [] : [{ title: 'The queue', weight: items.length === 0 ? 'proof' : 'head', blocks }];
}

/** One other run: where it stands, which one it is, and its group. */
function queuedRow(run: QueuedRun): Row {
  return { label: run.place, value: [...runParts(run), prose(' · '), key(run.group)] };
}
