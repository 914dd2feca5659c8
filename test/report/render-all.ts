import { renderGitHub, renderPipelines } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/model.ts';
import { renderPage } from '../../src/report/page.ts';
import type { Dialect, RenderOptions } from '../../src/report/render.ts';
import { renderTerminal } from '../../src/report/terminal.ts';

/** render is the renderers at once, for tests and pictures that go through all dialects. */
export function render(report: Report, dialect: Dialect, { color = false, width = 80 }: RenderOptions = {}): string {
  if (dialect === 'page') return renderPage([report]);
  if (dialect === 'terminal') return renderTerminal(report, { color, width });
  return dialect === 'github' ? renderGitHub(report) : renderPipelines(report);
}
