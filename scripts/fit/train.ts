import { labels } from '../../src/conflict/fitted/labels.ts';
import { fingerprint, type Weights } from '../../src/conflict/fitted/model.ts';
import type { Case } from './rows.ts';

/**
 * A multinomial logistic regression, fitted by stochastic gradient descent with a step of its own for each weight
 * (Adagrad). A case may have several right labels: then what the model believes of them is shared out among them.
 */
const settings = { epochs: 8, rate: 0.3, biasRate: 0.03, ridge: 1e-6, leastCases: 2, mostFeatures: 8000 } as const;

const width = labels.length;

interface Fit {
  readonly names: readonly string[];
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** train fits the model and packs it. The same cases in the same order give the same bytes. */
export function train(cases: readonly Case[]): Weights {
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= settings.leastCases).map(([name]) => name);
  const all = fit(cases, common);
  if (common.length <= settings.mostFeatures) return packed(all);
  const worth = (name: string, i: number): number => norm(all.weights, i) * Math.sqrt(counts.get(name) ?? 0);
  const best = common
    .map((name, i) => ({ name, worth: worth(name, i) }))
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .slice(0, settings.mostFeatures)
    .map(({ name }) => name);
  return packed(fit(cases, best));
}

function norm(weights: Float64Array, row: number): number {
  let sum = 0;
  for (let label = 0; label < width; label++) sum += (weights[row * width + label] ?? 0) ** 2;
  return sum;
}

interface Vector {
  readonly rows: Int32Array;
  readonly strengths: Float64Array;
  readonly right: readonly number[];
}

function vectorOf({ features, labels: right }: Case, rowOf: ReadonlyMap<string, number>): Vector {
  const known = [...features].flatMap(([name, strength]) => {
    const row = rowOf.get(name);
    return row === undefined ? [] : [[row, strength] as const];
  });
  const length = Math.sqrt(known.reduce((sum, [, strength]) => sum + strength * strength, 0)) || 1;
  return {
    rows: Int32Array.from(known, ([row]) => row),
    strengths: Float64Array.from(known, ([, strength]) => strength / length),
    right: right.map((label) => labels.indexOf(label)),
  };
}

function fit(cases: readonly Case[], names: readonly string[]): Fit {
  const rowOf = new Map(names.map((name, row) => [name, row] as const));
  const vectors = cases.map((one) => vectorOf(one, rowOf));
  const weights = new Float64Array(names.length * width);
  const seen = new Float64Array(weights.length).fill(1e-4);
  const bias = new Float64Array(width);
  const seenBias = new Float64Array(width).fill(1e-4);
  const random = generator();
  const order = vectors.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      const slope = slopeOf(vector, weights, bias);
      descend(vector, slope, weights, seen);
      for (let label = 0; label < width; label++) {
        const g = slope[label] ?? 0;
        seenBias[label] = (seenBias[label] ?? 0) + g * g;
        bias[label] = (bias[label] ?? 0) - (settings.biasRate * g) / Math.sqrt(seenBias[label] ?? 1);
      }
    }
  }
  return { names, weights, bias };
}

/** What the model believes less what it should believe. */
function slopeOf({ rows, strengths, right }: Vector, weights: Float64Array, bias: Float64Array): Float64Array {
  const belief = Float64Array.from(bias);
  for (let i = 0; i < rows.length; i++) {
    const from = (rows[i] ?? 0) * width;
    const strength = strengths[i] ?? 0;
    for (let label = 0; label < width; label++)
      belief[label] = (belief[label] ?? 0) + (weights[from + label] ?? 0) * strength;
  }
  const most = Math.max(...belief);
  let sum = 0;
  for (let label = 0; label < width; label++) sum += belief[label] = Math.exp((belief[label] ?? 0) - most);
  for (let label = 0; label < width; label++) belief[label] = (belief[label] ?? 0) / sum;
  const share = right.reduce((total, label) => total + (belief[label] ?? 0), 0) || 1;
  for (const label of right) belief[label] = (belief[label] ?? 0) - (belief[label] ?? 0) / share;
  return belief;
}

function descend({ rows, strengths }: Vector, slope: Float64Array, weights: Float64Array, seen: Float64Array): void {
  for (let i = 0; i < rows.length; i++) {
    const from = (rows[i] ?? 0) * width;
    const strength = strengths[i] ?? 0;
    for (let label = 0; label < width; label++) {
      const at = from + label;
      const weight = weights[at] ?? 0;
      const g = (slope[label] ?? 0) * strength + settings.ridge * weight;
      const before = (seen[at] ?? 0) + g * g;
      seen[at] = before;
      weights[at] = weight - (settings.rate * g) / Math.sqrt(before);
    }
  }
}

/** The same numbers every time. */
function generator(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}

/** One signed byte a weight. Of two features with one fingerprint the first speaks. */
function packed({ names, weights, bias }: Fit): Weights {
  const rows = names
    .map((name, row) => ({ print: fingerprint(name), row }))
    .sort((a, b) => a.print - b.print || a.row - b.row);
  const kept = rows.filter(({ print }, i) => i === 0 || print !== rows[i - 1]?.print);
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const step = most / 127 || 1;
  const features = Buffer.alloc(kept.length * 3);
  const values = new Int8Array(kept.length * width);
  kept.forEach(({ print, row }, i) => {
    features.writeUIntBE(print, i * 3, 3);
    for (let label = 0; label < width; label++)
      values[i * width + label] = Math.round((weights[row * width + label] ?? 0) / step);
  });
  return {
    features: features.toString('base64'),
    values: Buffer.from(values.buffer).toString('base64'),
    step: Number(step.toPrecision(6)),
    bias: [...bias].map((value) => Number(value.toFixed(4))),
  };
}
