import type { Rendered } from '../text/safe.ts';
import type { Report } from './model.ts';

/**
 * Dialect is the place that a summary is written for: the same words as the kinds of hosts, and `page` for the page of
 * HTML.
 */
export type Dialect = 'github' | 'pipelines' | 'terminal' | 'page';

/** RenderOptions are read by the terminal only: colour is off and the width is 80 columns where nothing is given. */
export interface RenderOptions {
  readonly color?: boolean;
  /** Columns. */
  readonly width?: number;
}

/** Renderer writes a report for one place. Never throws on hostile text. */
export type Renderer = (report: Report) => Rendered;
