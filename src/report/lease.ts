import { code, facts, type Part, prose, type Row, type Section } from './blocks.ts';
import type { LeaseHolder, LeaseReport, Report } from './model.ts';
import { cut, instant, shorten } from './text.ts';

/** Others that are listed; the JSON report holds them all. */
const most = 20;

/** leaseRow is the line of the table that tells the lease: granted with its number, or the place in the queue. */
export function leaseRow({ lease }: Report): readonly Row[] {
  if (lease === undefined) return [];
  return [{ label: 'Lease', value: standing(lease) }];
}

/** Who is first stands beside it, among those who block. */
function standing({ grantedAt, fence, position }: LeaseReport): readonly Part[] {
  if (grantedAt !== null) return [prose(`granted at ${cut(instant(grantedAt), 60)} · fencing number ${fence ?? 0}`)];
  return [prose(`not granted: position ${position}`)];
}

/** leaseSections tells from whom a lease was taken over, which must not be hidden, and who is ahead. */
export function leaseSections({ lease, evidence }: Report): readonly Section[] {
  if (lease === undefined) return [];
  const { tookOver, ahead, entry, container } = lease;
  const own: readonly Row[] = [
    { label: 'Entry', value: [code(entry), prose(' in '), code(shorten(container, 200))] },
    ...evidence
      .filter(({ source }) => source === 'lease')
      .map(({ detail }): Row => ({ label: 'Held', value: [prose(cut(detail, 300))] })),
  ];
  const others = ahead.slice(0, most).map(
    (each): Row => ({
      label: each.waits ? 'Waits' : 'Has it',
      value: [...holderParts(each), prose(' · entry '), code(each.entry)],
    }),
  );
  const took: readonly Row[] =
    tookOver === null
      ? []
      : [
          { label: 'From', value: [...holderParts(tookOver), prose(' · entry '), code(tookOver.entry)] },
          { label: 'Why', value: [prose(cut(tookOver.reason, 500))] },
          {
            label: 'When',
            value: [
              prose(
                `${cut(instant(tookOver.at), 60)}. What it had begun in Azure may still run: the gate was read after that.`,
              ),
            ],
          },
        ];
  return [
    ...(took.length === 0 ? [] : [{ title: 'The lease was taken over', weight: 'head', blocks: facts(took) } as const]),
    { title: 'The lease', weight: 'proof', blocks: facts([...own, ...others]) },
  ];
}

function holderParts({ owner, link, since }: LeaseHolder): readonly Part[] {
  const named: Part = link === undefined ? prose(cut(owner, 200)) : { kind: 'link', text: cut(owner, 200), href: link };
  return [named, prose(` since ${cut(instant(since), 60)}`)];
}
