import type { Features } from './features.ts';
import { type Label, labels } from './labels.ts';

/**
 * Weights is a fitted model as data: of each known feature its fingerprint, and one weight a label. `npm run fit` makes
 * it.
 */
export interface Weights {
  /** Base64 of three bytes a feature, ascending. */
  readonly features: string;
  /** Base64 of one signed byte a label, feature by feature. */
  readonly values: string;
  /** What one step of `values` is worth. */
  readonly step: number;
  readonly bias: readonly number[];
}

/** Model is weights ready for use. */
export interface Model {
  readonly fingerprints: Uint32Array;
  readonly values: Int8Array;
  readonly step: number;
  readonly bias: readonly number[];
}

/** Score is how likely each label is (they add up to 1), and what each known feature said for a label. */
export interface Score {
  readonly chances: Readonly<Record<Label, number>>;
  /** For a label: how much a feature speaks for it more than for the mean of all. */
  readonly weightFor: (label: Label) => ReadonlyMap<string, number>;
}

/** fingerprint is a number of 24 bits for a feature. */
export function fingerprint(feature: string): number {
  let hash = 2166136261;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 8;
}

/** modelOf unpacks weights. */
export function modelOf({ features, values, step, bias }: Weights): Model {
  const bytes = Buffer.from(features, 'base64');
  const fingerprints = new Uint32Array(bytes.length / 3);
  for (let i = 0; i < fingerprints.length; i++) fingerprints[i] = bytes.readUIntBE(i * 3, 3);
  return { fingerprints, values: new Int8Array(Buffer.from(values, 'base64')), step, bias };
}

/** score asks the model. What the model never met says nothing. */
export function score(model: Model, features: Features): Score {
  const known: (readonly [string, number, number])[] = [];
  let length = 0;
  for (const [feature, strength] of features) {
    const at = indexOf(model.fingerprints, fingerprint(feature));
    if (at < 0) continue;
    known.push([feature, at, strength]);
    length += strength * strength;
  }
  const unit = model.step / (Math.sqrt(length) || 1);
  const weight = (at: number, label: number): number => (model.values[at * labels.length + label] ?? 0) * unit;
  const sums = labels.map((_, label) =>
    known.reduce((sum, [, at, strength]) => sum + weight(at, label) * strength, model.bias[label] ?? 0),
  );
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return {
    chances: Object.fromEntries(labels.map((label, i) => [label, (parts[i] ?? 0) / all])) as Record<Label, number>,
    weightFor: (label) => {
      const own = labels.indexOf(label);
      return new Map(
        known.map(([feature, at, strength]) => {
          const mean = labels.reduce((sum, _, i) => sum + weight(at, i), 0) / labels.length;
          return [feature, (weight(at, own) - mean) * strength] as const;
        }),
      );
    },
  };
}

function indexOf(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
