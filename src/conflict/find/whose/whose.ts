import { Pattern } from '../../rules/fits.ts';
import { addNamed, rowsOf } from '../../rules/table-rows.ts';
import type { AskedEvidence, Evidence, EvidenceIndex, TableEvidence, Weight } from './evidence.ts';
import { speakerOf } from './speaker.ts';
import { index, table } from './table.ts';

/** Whose tells who wrote a stretch of text, and what speaks for Azure and against it, the strongest first, in words. */
export interface Whose {
  readonly side: 'azure' | 'foreign' | 'open';
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** Stretch is a place in a text: [start, end) is the passage that is asked about; what stands around it counts less. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The step of the job that it stands in: nobody looks beyond. */
  readonly step?: { readonly start: number; readonly end: number };
}

const { named, always } = JSON.parse(index) as EvidenceIndex;

const evidenceAt = rowsOf<AskedEvidence>(table, (json) => {
  const { says, ...row } = JSON.parse(json) as TableEvidence;
  return { ...row, says: new Pattern(says) };
});

/** What a sign of each weight counts for in the passage itself, beside it, and in what the passage stands in. */
const own = { 1: 4, 2: 10, 3: 14 } as const;
const beside = { 1: 2, 2: 4, 3: 6 } as const;
const far = { 1: 1, 2: 2, 3: 3 } as const;
type Place = Readonly<Record<Weight, number>>;

/** One hint in the passage, or one sign beside it that hardly anybody else has. Fewer points tell nothing. */
const enough = 4;

/** Beside are the lines next to a passage; far is what one tool may have printed around it. Characters. */
const besideReach = 300;
const farBefore = 1500;
const farAfter = 600;
/** A command may print much before it says why it failed. */
const speakerReach = 4000;

/** What is said at the very end of a long passage is looked at, the middle of it is not. Characters. */
const longestPassage = 8000;

/**
 * whose weighs the evidence. What is in the passage beats what stands around it, strong beats weak, and a tie is open:
 * a sentence without structure is then nobody's, a structured error keeps its benefit of the doubt. Around a passage
 * with proof for one side alone nobody looks.
 */
export function whose(stretch: Stretch): Whose {
  const { text } = stretch;
  const start = lineStart(text, stretch.start);
  const end = lineStop(text, stretch.end);
  const azure = new Side();
  const other = new Side();
  look(shortened(text.slice(start, end)), own, { azure, other });
  if (!(undisputed(azure, other) || undisputed(other, azure))) {
    const [first, last] = [stretch.step?.start ?? 0, stretch.step?.end ?? text.length];
    const within = (at: number): number => Math.min(Math.max(at, first), last);
    const [before, after] = [within(start - besideReach), within(end + besideReach)];
    const around = `${text.slice(before, start)}\n${text.slice(end, after)}`;
    look(around, beside, { azure, other });
    const speaker = speakerOf(text.slice(within(start - speakerReach), start));
    if (speaker !== undefined) (speaker.side === 'azure' ? azure : other).count(speaker.evidence, beside);
    // What stands far speaks for Azure alone, so it is only asked where it could turn the scale.
    if (azure.points <= Math.max(other.points, enough - 1) && other.points < own[2]) {
      look(`${text.slice(within(before - farBefore), before)}\n${text.slice(after, within(after + farAfter))}`, far, {
        azure,
      });
    }
  }
  return { side: sideOf(azure.points, other.points), for: azure.told(), against: other.told() };
}

const undisputed = (a: Side, b: Side): boolean => a.points >= own[3] && b.points === 0;

function sideOf(azure: number, other: number): Whose['side'] {
  if (other >= enough && other > azure) return 'foreign';
  return azure >= enough && azure > other ? 'azure' : 'open';
}

/** The rows that may fit are those whose words the text holds. */
function look(text: string, place: Place, sides: { readonly [side in AskedEvidence['side']]?: Side }): void {
  const lower = text.toLowerCase();
  const rows = new Set(always);
  addNamed(rows, lower, named);
  for (const row of [...rows].sort((a, b) => a - b)) {
    const evidence = evidenceAt(row);
    sides[evidence.side]?.look(evidence, text, lower, place);
  }
}

/** Side is what was seen of one side's rows. Each row counts once, where it counts most. */
class Side {
  points = 0;
  readonly #seen = new Map<string, number>();

  look(row: AskedEvidence, text: string, lower: string, place: Place): void {
    if (!this.#seen.has(row.what) && row.says.fits(text, lower)) this.count(row, place);
  }

  count({ what, weight }: Pick<Evidence, 'what' | 'weight'>, place: Place): void {
    this.points += place[weight];
    this.#seen.set(what, place[weight]);
  }

  told(): string[] {
    return [...this.#seen].sort((a, b) => b[1] - a[1]).map(([what]) => what);
  }
}

/** A line is one telling: what stands in front of a body, or behind it, belongs to it. */
function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1) + 1, at - besideReach, 0);
}

function lineStop(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return Math.min(end < 0 ? text.length : end, at + besideReach);
}

function shortened(passage: string): string {
  return passage.length <= longestPassage
    ? passage
    : `${passage.slice(0, longestPassage / 2)}\n${passage.slice(-longestPassage / 2)}`;
}
