import { openTheatre } from './contention/stage.ts';
import { stories } from './contention/stories.ts';
import { type Played, play, type Strategy, strategies } from './contention/strategies.ts';
import { medianOf } from './measure.ts';

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const secondsOf = (ms: number): string => `${Math.round(ms / 1000)} s`;

/** Result is what one strategy did in every story. */
interface Result {
  readonly strategy: Strategy;
  readonly played: readonly Played[];
}

/**
 * contentionTables plays every story with every strategy and gives markdown. Time is virtual: it passes only where
 * somebody waits, so that a request, the start of a process and thinking take none. Throws where a story cannot be
 * played.
 */
export async function contentionTables(): Promise<readonly string[]> {
  const theatre = await openTheatre();
  try {
    const results: Result[] = [];
    for (const strategy of strategies) {
      const played: Played[] = [];
      for (const story of stories) played.push(await play(strategy, story, theatre));
      results.push({ strategy, played });
    }
    return [...summary(results), '', ...crossTable(results)];
  } finally {
    await theatre.close();
  }
}

function summary(results: readonly Result[]): readonly string[] {
  const [changes, stops] = (['change', 'stop'] as const).map(
    (kind) => stories.filter(({ should }) => should === kind).length,
  );
  const lines = [
    `${stories.length} stories of contention in virtual time: in ${changes} the change should be made, in ${stops} no try can make it rightly.`,
    '',
    row(
      ...[
        'strategy',
        `succeeded, of ${changes}`,
        `stopped after at most one mutation, of ${stops}`,
        'time to success, median',
        'max',
      ],
      ...['mutations sent', 'refused', 'wrong overwrites'],
    ),
    row('---', ...Array.from({ length: 7 }, () => '---:')),
  ];
  for (const { strategy, played } of results) {
    const good = played.filter(({ succeeded }) => succeeded).map(({ tookMs }) => tookMs);
    const times = good.length === 0 ? ['–', '–'] : [secondsOf(medianOf(good)), secondsOf(Math.max(...good))];
    const stopped = played.filter((each) => each.stopped).length;
    const sum = (of: (each: Played) => number): number => played.reduce((total, each) => total + of(each), 0);
    lines.push(
      row(
        strategy.name,
        good.length,
        stopped,
        ...times,
        sum(({ sent }) => sent),
        sum(({ refused }) => refused),
        sum((each) => each.overwrites),
      ),
    );
  }
  return [...lines, '', 'Median and maximum are of the own successes: who gives up early has only the quick ones.'];
}

function crossTable(results: readonly Result[]): readonly string[] {
  const lines = [
    row('story', 'should', ...results.map(({ strategy }) => strategy.name)),
    row('---', '---', ...results.map(() => '---')),
    ...stories.map((story, index) =>
      row(story.name, story.should, ...results.map(({ played }) => cell(played[index]))),
    ),
  ];
  return [
    ...lines,
    '',
    'A cell: how it ended, the virtual time until then, mutations sent / refused.',
    '',
    'In favour of the others: a busy virtual network refuses a PUT with 429 and `Retry-After`, which their tools repeat, and not with the 409 that is seen as well; an operation that ends in the second of a try is over.',
  ];
}

function cell(played: Played | undefined): string {
  if (played === undefined) return '–';
  const { succeeded, stopped, overwrites, story, tookMs, sent, refused } = played;
  const failed = story.should === 'change' ? 'failed' : 'tried on';
  const end = overwrites > 0 ? '**overwrote**' : succeeded ? 'succeeded' : stopped ? 'stopped' : failed;
  return `${end}, ${secondsOf(tookMs)}, ${sent}/${refused}`;
}
