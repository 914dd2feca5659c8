import { GuardError } from '../guard-error.ts';
import { type Choice, type ChoiceName, camelCase, type InputName, inputOf, inputs } from '../manifest.ts';
import type { Host } from '../ports/host.ts';
import { oneLine, textLines } from './text.ts';

/**
 * Turns the text of an input into a value, with one shape of message for all that is wrong:
 * `Input "wait" is "abc": expected a duration such as 90s, 20m or 1h30m.` Every function throws `GuardError('input')`.
 * `name` is the spelling that the user wrote: see `shownName`.
 */

/** Longest value that a message repeats, and how much of that is its beginning. Characters. */
const shownLength = 200;
const shownHead = 60;

/** shownName is how the input is spelled where the user set it. */
export function shownName(kind: Host['kind'], name: InputName): string {
  return kind === 'pipelines' ? camelCase(name) : name;
}

/**
 * inputProblem makes the one message. The value is shortened and stripped of control characters: it may come from
 * anywhere.
 */
export function inputProblem(name: string, value: string, expected: string, hint?: string): GuardError {
  const message = `Input "${name}" is ${value.trim() === '' ? 'empty' : `"${shown(value)}"`}: expected ${expected}.`;
  return new GuardError('input', message, hint === undefined ? {} : { hint });
}

/** Of a long value both ends: a resource ID tells its name at the end. */
function shown(value: string): string {
  const line = oneLine(value, value.length);
  return line.length <= shownLength ? line : `${line.slice(0, shownHead)}…${line.slice(shownHead - shownLength + 1)}`;
}

const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;
const durationForm = /^(?=[0-9])(?:([0-9]{1,6})d)?(?:([0-9]{1,6})h)?(?:([0-9]{1,6})m)?(?:([0-9]{1,6})s)?$/;

/** Longest is how long a duration may be, and why. */
export interface Longest {
  readonly days: number;
  readonly why?: string;
}

/** No job of either platform lives longer (GitHub self-hosted: 35 days for a run). */
const longestJob: Longest = { days: 35 };

/**
 * parseDuration reads `90s`, `20m`, `1h30m`, `2d` or `0` into milliseconds. A bare number other than 0 is refused: it
 * could be any unit.
 */
export function parseDuration(value: string, name: string, { days, why }: Longest = longestJob): number {
  const text = value.toLowerCase().replace(/\s+/g, '');
  if (/^0+$/.test(text)) return 0;
  const match = text.length > 40 ? null : durationForm.exec(text);
  if (match === null) throw inputProblem(name, value, 'a duration such as 90s, 20m or 1h30m');
  const [, d, h, m, s] = match;
  const total =
    Number(d ?? 0) * unitMs.d + Number(h ?? 0) * unitMs.h + Number(m ?? 0) * unitMs.m + Number(s ?? 0) * unitMs.s;
  if (total > days * unitMs.d) throw inputProblem(name, value, `a duration of at most ${days}d`, why);
  return total;
}

/** parseList gives the lines of a value, trimmed, without empty ones. */
export function parseList(value: string): readonly string[] {
  return textLines(value)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** oneOf gives the choice in its own spelling, whatever case the value has. */
export function oneOf<const C extends string>(value: string, choices: readonly C[], name: string): C {
  const found = choices.find((choice) => choice.toLowerCase() === value.trim().toLowerCase());
  if (found === undefined) throw inputProblem(name, value, `${choices.length > 1 ? 'one of ' : ''}${listed(choices)}`);
  return found;
}

/** parseBoolean reads `true` and `false` in any case. */
export function parseBoolean(value: string, name: string): boolean {
  return oneOf(value, ['true', 'false'], name) === 'true';
}

/** parseInteger reads a whole number within bounds, both inclusive. */
export function parseInteger(
  value: string,
  bounds: { readonly min: number; readonly max: number },
  name: string,
): number {
  const text = value.trim();
  const number = /^[+-]?[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= bounds.min && number <= bounds.max)) {
    throw inputProblem(name, value, `a whole number from ${bounds.min} to ${bounds.max}`);
  }
  return number;
}

/** listed writes choices as a sentence does: `deny or allow`, `off, warn or require`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Inputs reads the inputs of a run by name, so that a mode never spells a name twice. */
export interface Inputs {
  text(name: InputName): string;
  /** The value, or `GuardError` where it is empty. */
  required(name: InputName): string;
  lines(name: InputName): readonly string[];
  choice<K extends ChoiceName>(name: K): Choice<K>;
  /** Milliseconds. Where nothing is given, the default of the mode. */
  duration(name: InputName, longest?: Longest): number;
  integer(name: InputName, bounds: { readonly min: number; readonly max: number }): number;
  boolean(name: InputName): boolean;
  /** The error to throw for what only the mode can judge. */
  problem(name: InputName, value: string, expected: string, hint?: string): GuardError;
}

/** readInputs binds the parsers to a host: its values and its spelling of the names. */
export function readInputs(host: Pick<Host, 'kind' | 'input'>): Inputs {
  const named = (name: InputName): string => shownName(host.kind, name);
  return {
    text: (name) => host.input(name),
    required(name) {
      const value = host.input(name);
      if (value === '') throw inputProblem(named(name), '', `a value${neededBy(name)}`);
      return value;
    },
    lines: (name) => parseList(host.input(name)),
    choice: <K extends ChoiceName>(name: K): Choice<K> => {
      const choices: readonly Choice<K>[] = inputs[name].choices;
      return oneOf(host.input(name), choices, named(name));
    },
    duration: (name, longest) =>
      parseDuration(host.input(name) || modeDefaultOf(name, host.input('mode')), named(name), longest),
    integer: (name, bounds) => parseInteger(host.input(name), bounds, named(name)),
    boolean: (name) => parseBoolean(host.input(name), named(name)),
    problem: (name, value, expected, hint) => inputProblem(named(name), value, expected, hint),
  };
}

/** The default that the mode has of its own; a host that names no mode runs the first. */
function modeDefaultOf(name: InputName, mode: string): string {
  const { modeDefault = {} } = inputOf(name);
  const [first = ''] = Object.values(modeDefault);
  return Object.entries(modeDefault).find(([each]) => each === mode.trim().toLowerCase())?.[1] ?? first;
}

/** neededBy names the modes that cannot do without the input. */
function neededBy(name: InputName): string {
  const { requiredFor } = inputOf(name);
  return requiredFor === undefined ? '' : ` (needed by mode ${listed(requiredFor)})`;
}
