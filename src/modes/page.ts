import type { Host } from '../ports/host.ts';
import type { Report } from '../report/model.ts';
import { redactDeep } from '../report/redact-deep.ts';
import { masked } from './masked.ts';

/**
 * deliverPage hands all reports to the host as one page, redacted and masked as everything that leaves. What writes the
 * page is loaded only where one is wanted.
 */
export async function deliverPage(host: Host, reports: readonly Report[], reportFile: string): Promise<void> {
  if (reports.length === 0) return;
  const { renderPage } = await import('../report/page.ts');
  host.attach(renderPage(reports.map((report) => masked(host, redactDeep(report)))), reportFile);
}
