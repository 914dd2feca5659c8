import { joined, md } from '../text/safe.ts';
import type { Section } from './budget.ts';
import { fence } from './escape.ts';
import { blocks, type Flavour, fold, prose, table } from './markdown-parts.ts';
import type { Report } from './model.ts';
import type { Row } from './row.ts';
import { queuedRow, queueLines } from './serialization.ts';

/** queueSections shows what to paste, and who else is in the queue. */
export function queueSections(report: Report, flavour: Flavour): readonly Section[] {
  const { serialization } = report;
  if (serialization === undefined) return [];
  const { yaml, others, state } = serialization;
  const lines = queueLines(report).map((line) => md`- ${prose(line, 'flow')}`);
  const paste = yaml === undefined ? md`` : fence(yaml, 'yaml');
  if (state === 'named') return paste === '' ? [] : [{ kind: 'head', text: blocks([md`### Let the deploy job queue`, paste]) }];
  const rows: readonly Row[] = others.slice(0, 20).map(queuedRow);
  const body = blocks([joined(lines, md`\n`), paste === '' ? md`` : md`What lets runs wait for each other here:`, paste, table(rows)]);
  if (body === '') return [];
  // What is to be done about it must not be hidden; who waits behind may be.
  return lines.length === 0
    ? [{ kind: 'proof', text: fold('The queue', body, flavour) }]
    : [{ kind: 'head', text: blocks([md`### The queue`, body]) }];
}
