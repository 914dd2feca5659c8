import { overlaps, parseResourceId } from '../../arm/resource-id.ts';
import { stepsFor } from '../../conflict/advice/advise.ts';
import { cancelDeployment, waitDeployment } from '../../conflict/advice/deployments.ts';
import type { AdviceContext } from '../../conflict/advice/model.ts';
import { type ActiveDeployment, isUnread, seenIn } from '../../gate/snapshot.ts';
import { fence } from '../../report/escape.ts';
import { apart, indented, prose } from '../../report/markdown-parts.ts';
import type { Step } from '../../report/model.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import { instant, plural } from '../../report/text.ts';
import { tick } from '../../report/title.ts';
import { joined, type Markdown, md } from '../../text/safe.ts';
import type { Present } from './look.ts';
import { type Standing, standingOf } from './state-words.ts';

const few = 5;
const mostRunning = 10;

/**
 * verifiedLine says of a job that ended well how its targets stand: `Verified at job end: api-01 is Succeeded.`
 * Backticks mark code.
 */
export function verifiedLine(present: Present, more: number): string {
  const standings = present.targets.map(standingOf);
  const running = deploymentsOn(present);
  const open = standings.filter(({ kind }) => kind !== 'good');
  const good = standings.filter(({ kind }) => kind === 'good');
  const gaps = gapsOf(present, more)
    .map((gap) => ` ${gap}`)
    .join('');
  if (open.length === 0 && running.length === 0) return `Verified at job end: ${goodWords(good)}.${gaps}`;
  const parts = [
    ...open.slice(0, few).map(({ looked, words }) => `${tick(looked.wanted.target.name)} ${words}`),
    ...(open.length > few ? [`${open.length - few} more`] : []),
    ...running.slice(0, few).map(({ name, state }) => `deployment ${tick(name)} is ${state}`),
  ];
  return `The job succeeded, but at its end ${parts.join('; ')}.${gaps}`;
}

/** isVerified says whether the line is good news: all is settled, and all of it was read. */
export function isVerified(present: Present, more: number): boolean {
  const settled =
    present.targets.every((looked) => standingOf(looked).kind === 'good') && deploymentsOn(present).length === 0;
  return settled && gapsOf(present, more).length === 0;
}

function goodWords(good: readonly Standing[]): string {
  const mute = good.filter(({ state }) => state === 'there').length;
  if (good.length > few)
    return `all ${good.length} targets are at rest, and none has failed${mute === 0 ? '' : ` (${mute} of them tell no state)`}`;
  return good.map(({ looked, words }) => `${tick(looked.wanted.target.name)} ${words}`).join(', ');
}

/** What was not read, in sentences: nothing follows from that. */
function gapsOf({ active, moreScopes }: Present, more: number): readonly string[] {
  const [first] = active.map(({ signal }) => signal).filter(isUnread);
  return [
    ...(first === undefined ? [] : [`Running deployments not read: ${first.detail}.`]),
    ...(moreScopes === 0 ? [] : [`Running deployments of ${plural(moreScopes, 'more scope')} not read.`]),
    ...(more === 0 ? [] : [`${plural(more, 'more target')} not read.`]),
  ];
}

/** deploymentsOn gives the deployments that run and touch a target, or of which it cannot be told what they touch. */
export function deploymentsOn({ targets, active }: Pick<Present, 'targets' | 'active'>): readonly ActiveDeployment[] {
  const ids = targets.map(({ wanted }) => wanted.target.id);
  return active
    .flatMap(({ signal }) => seenIn(signal))
    .filter(({ touches }) => {
      const seen = seenIn(touches);
      return (
        isUnread(touches) || seen.length === 0 || seen.some(({ id }) => ids.some((target) => overlaps(target, id)))
      );
    });
}

/**
 * canceledText tells, in markdown, what still runs in Azure after a job was canceled: that ends the job, and nothing in
 * Azure.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history
 */
export function canceledText(present: Present, more: number): Markdown {
  const running = deploymentsOn(present).slice(0, mostRunning);
  const moving = present.targets.map(standingOf).filter(({ kind }) => kind === 'moving');
  const unread = present.targets.map(standingOf).filter(({ kind }) => kind === 'unread');
  const gaps = [
    ...unread.slice(0, few).map(({ looked, words }) => `${tick(looked.wanted.target.name)} ${words}.`),
    ...gapsOf(present, more),
  ];
  if (running.length === 0 && moving.length === 0) {
    const known =
      gaps.length === 0
        ? 'Nothing runs in Azure on the targets now.'
        : 'Nothing is known to run in Azure on the targets now.';
    return apart([prose(`The job was canceled. ${known} ${gaps.join(' ')}`.trim(), 'flow')]);
  }
  const items = [...running.map(deploymentItem), ...moving.slice(0, mostRunning).map(movingItem)];
  return apart([
    md`## 🔎 ${prose('The job was canceled, but Azure still works', 'flow')}`,
    prose(
      'Canceling a job ends no operation in Azure. Canceling the operation leaves things half changed: look before you do.',
      'flow',
    ),
    joined(items, md`\n`),
    gaps.length === 0 ? md`` : prose(gaps.join(' '), 'flow'),
  ]);
}

function deploymentItem({ id, name, state, since, touches: touched }: ActiveDeployment): Markdown {
  const touches = seenIn(touched);
  const target = parseResourceId(id);
  const began = since === undefined ? '' : ` since ${instant(since.replace(/\.\d+Z$/, 'Z'))}`;
  const names = touches.slice(0, few).map((each) => tick(each.id.split('/').at(-1) ?? each.id));
  const rest = touches.length > few ? ` and ${touches.length - few} more` : '';
  const what =
    names.length === 0
      ? ''
      : ` It touches ${names.join(', ')}${rest}${isUnread(touched) ? ', as far as could be read' : ''}.`;
  const context: AdviceContext = { id: target, type: target?.type, name, group: target?.resourceGroup, facts: {} };
  return item(
    `Deployment ${tick(name)} is ${state}${began}.${what}`,
    stepsFor([...waitDeployment, ...cancelDeployment], context),
  );
}

function movingItem({ looked, words }: Standing): Markdown {
  const { target } = looked.wanted;
  const context: AdviceContext = {
    id: target,
    type: target.type,
    name: target.name,
    group: target.resourceGroup,
    facts: {},
  };
  return item(
    `${tick(target.name)} ${words}. ARM has no general way to cancel it.`,
    stepsFor([{ by: 'wait' }], context),
  );
}

function item(text: string, steps: readonly Step[]): Markdown {
  const told = redactDeep(steps).flatMap(({ text: words, az }) =>
    az === undefined ? [] : [prose(words, 'flow'), fence(az, 'bash')],
  );
  return md`- ${indented(joined([prose(redactDeep(text), 'flow'), ...told], md`\n`), 2)}`;
}
