import { errorsIn } from '../../src/conflict/find/errors.ts';
import { collector } from '../../src/conflict/findings.ts';
import { fingerprint, modelOf } from '../../src/conflict/fitted/model.ts';
import { opinionOf, type SecondOpinion } from '../../src/conflict/fitted/opinion.ts';
import type { ConflictClass } from '../../src/conflict/taxonomy.ts';
import { type Case, casesOf, findingsIn, type Row } from './rows.ts';
import { train } from './train.ts';

/** Figures count what came of some rows. */
export interface Figures {
  readonly rows: number;
  readonly right: number;
  readonly falseAlarms: number;
  readonly missed: number;
}

/** Outcome is what the rules alone and the rules with the fitted opinion said of a row that the model had not seen. */
export interface Outcome {
  readonly row: Row;
  readonly alone: ConflictClass;
  readonly both: ConflictClass;
  readonly weighed: string;
}

/**
 * validate judges every labelled row by a model that was fitted without its whole part: its set, or its group of
 * sources.
 */
export function validate(rows: readonly Row[], own: readonly Row[], partOf: (row: Row) => string): readonly Outcome[] {
  const ownCases = own.flatMap(casesOf);
  const cases = new Map<Row, readonly Case[]>(rows.map((row) => [row, casesOf(row)] as const));
  return [...new Set(rows.map(partOf))].sort().flatMap((part) => {
    const others = rows.filter((row) => partOf(row) !== part).flatMap((row) => cases.get(row) ?? []);
    const opinion = opinionOf(modelOf(train([...others, ...ownCases])));
    return rows.filter((row) => partOf(row) === part).map((row) => outcomeOf(row, opinion));
  });
}

/** outcomeOf judges one row. */
export function outcomeOf(row: Row, opinion: SecondOpinion): Outcome {
  const found = collector();
  const passage = { text: row.text.replaceAll('\r\n', '\n'), line: 1 };
  found.add(errorsIn(passage), 'row', passage);
  const [first] = found.finish(opinion);
  return {
    row,
    alone: findingsIn(passage.text)[0]?.class ?? 'none',
    both: first?.class ?? 'none',
    weighed: first?.facts.weighed ?? '',
  };
}

/** bySet leaves out one set after the other: the hardest question, since nothing alike was seen. */
export const bySet = (row: Row): string => row.set;

/**
 * bySource leaves out a sixth of the sources (repositories, services) of every set. Rows that tell no source go by
 * their own words.
 */
export const bySource = (row: Row): string =>
  String(
    fingerprint(
      row.source ??
        row.text
          .toLowerCase()
          .replace(/[^a-z]+/g, ' ')
          .slice(0, 120),
    ) % 6,
  );

/** figuresOf counts. */
export function figuresOf(outcomes: readonly Outcome[], said: (outcome: Outcome) => ConflictClass): Figures {
  const count = (wanted: (outcome: Outcome) => boolean): number => outcomes.filter(wanted).length;
  return {
    rows: outcomes.length,
    right: count((outcome) => said(outcome) === outcome.row.class),
    falseAlarms: count((outcome) => outcome.row.class === 'none' && said(outcome) !== 'none'),
    missed: count((outcome) => outcome.row.class !== 'none' && said(outcome) === 'none'),
  };
}
