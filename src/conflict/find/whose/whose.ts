import { pageOf } from '../sought.ts';
import { azureEvidence } from './azure.ts';
import { type Evidence, evidenceIn, type Weight } from './evidence.ts';
import { otherEvidence } from './others.ts';
import { speakerOf } from './speaker.ts';

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
}

/** What a sign of each weight counts for in the passage itself, beside it, and in what the passage stands in. */
const own = { 1: 4, 2: 10, 3: 14 } as const;
const beside = { 1: 2, 2: 4, 3: 6 } as const;
const far = { 1: 1, 2: 2, 3: 3 } as const;

/** Beside are the lines next to a passage; far is what one tool may have printed around it. Characters. */
const besideReach = 300;
const farBefore = 1500;
const farAfter = 600;

interface Side {
  points: number;
  readonly names: Map<string, number>;
}

/**
 * whose weighs the evidence. What is in the passage beats what stands around it, strong beats weak, and a tie is open: a sentence without
 * structure is then nobody's, a structured error keeps its benefit of the doubt.
 */
export function whose({ text, start, end }: Stretch): Whose {
  const azure: Side = { points: 0, names: new Map() };
  const other: Side = { points: 0, names: new Map() };
  const passage = pageOf(text.slice(start, end));
  const before = Math.max(0, start - besideReach);
  const around = pageOf(`${text.slice(before, start)}\n${text.slice(end, end + besideReach)}`);
  const wide = pageOf(
    `${text.slice(Math.max(0, before - farBefore), before)}\n${text.slice(end + besideReach, end + besideReach + farAfter)}`,
  );
  count(azure, evidenceIn(passage, azureEvidence), own);
  count(other, evidenceIn(passage, otherEvidence), own);
  count(azure, evidenceIn(around, azureEvidence), beside);
  count(other, evidenceIn(around, otherEvidence), beside);
  count(azure, evidenceIn(wide, azureEvidence), far);
  const speaker = speakerOf(text, start);
  if (speaker !== undefined) count(speaker.side === 'azure' ? azure : other, [speaker.evidence], beside);
  return { side: sideOf(azure.points, other.points), for: named(azure), against: named(other) };
}

/** Fewer points than one strong sign beside the passage tell nothing. */
const enough = 4;

function sideOf(azure: number, other: number): Whose['side'] {
  if (other >= enough && other > azure) return 'foreign';
  return azure >= enough && azure > other ? 'azure' : 'open';
}

function count(side: Side, rows: readonly Evidence[], place: Readonly<Record<Weight, number>>): void {
  for (const { what, weight } of rows) {
    const known = side.names.get(what) ?? 0;
    const points = place[weight];
    if (points <= known) continue;
    side.points += points - known;
    side.names.set(what, points);
  }
}

function named(side: Side): string[] {
  return [...side.names].sort((a, b) => b[1] - a[1]).map(([what]) => what);
}
