import type { Report } from './model.ts';

/** Dialect is the place that a summary is written for; the same words as the kinds of hosts. */
export type Dialect = 'github' | 'pipelines' | 'terminal';

/** RenderOptions are read by the terminal only: colour is off and the width is 80 columns where nothing is given. */
export interface RenderOptions {
  readonly color?: boolean;
  /** Columns. */
  readonly width?: number;
}

/** Renderer writes a report for people. Never throws on hostile text. */
export type Renderer = (report: Report, options?: RenderOptions) => string;

/** Loaded where it is needed: a run has one place to write for. */
const renderers: Readonly<Record<Dialect, () => Promise<Renderer>>> = {
  github: async () => (await import('./markdown.ts')).renderGitHub,
  pipelines: async () => (await import('./markdown.ts')).renderPipelines,
  terminal: async () => {
    const { renderTerminal } = await import('./terminal.ts');
    return (report, { color = false, width = 80 } = {}) => renderTerminal(report, { color, width });
  },
};

/** loadRenderer gives the renderer of the place where the report is read. */
export function loadRenderer(dialect: Dialect): Promise<Renderer> {
  return renderers[dialect]();
}
