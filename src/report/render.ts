import { renderGitHub, renderPipelines } from './markdown.ts';
import type { Report } from './model.ts';
import { renderTerminal } from './terminal.ts';

/** Dialect is the place that a summary is written for; the same words as the kinds of hosts. */
export type Dialect = 'github' | 'pipelines' | 'terminal';

/** RenderOptions are read by the terminal only: colour is off and the width is 80 columns where nothing is given. */
export interface RenderOptions {
  readonly color?: boolean;
  /** Columns. */
  readonly width?: number;
}

const renderers: Readonly<Record<Dialect, (report: Report, options: RenderOptions) => string>> = {
  github: (report) => renderGitHub(report),
  pipelines: (report) => renderPipelines(report),
  terminal: (report, { color = false, width = 80 }) => renderTerminal(report, { color, width }),
};

/** render writes the report for people, in the dialect of the place where they read it. Never throws on hostile text. */
export function render(report: Report, dialect: Dialect, options: RenderOptions = {}): string {
  return renderers[dialect](report, options);
}
