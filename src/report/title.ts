import { attemptsOf, endWords } from './attempts.ts';
import type { Diagnosis, Report, Target } from './model.ts';
import { planLead, planSubject } from './plan.ts';
import { headlineName, headlineNames, resourceWords } from './resource.ts';
import { cut, duration, plural, shortenWords } from './text.ts';
import { verdictWords } from './words.ts';

/**
 * headline gives the verdict in words with the resource's name, on one line, at most about 250 characters. Backticks
 * mark code.
 */
export function headline(report: Report): string {
  if (report.mode === 'audit') return tidy(report.summary);
  const lead = leadOf(report);
  const about = subject(report);
  // "No Azure error found in `deploy.log`" is one phrase.
  const joint = report.verdict === 'nothing-found' && report.overcome === undefined ? ' ' : ': ';
  return about === '' ? lead : `${lead}${joint}${about}`;
}

function leadOf(report: Report): string {
  const { lead } = verdictWords[report.verdict];
  // What is inside may be a conflict.
  if (report.verdict === 'not-a-conflict' && report.reason === 'cause-not-told') return 'Not known to be a conflict';
  // Of a job that went well in the end.
  if (report.verdict === 'nothing-found' && report.overcome !== undefined) return 'Nothing of Azure failed in the end';
  const planned = planLead(report);
  if (planned !== undefined)
    return report.waitedMs >= 1000 ? `${planned}, after waiting ${duration(report.waitedMs)}` : planned;
  // It was started, and is not again.
  if (attemptsOf(report).length > 0 && (report.verdict === 'blocked' || report.verdict === 'unknown'))
    return 'Not replayed';
  if (report.verdict === 'waited' && report.waitedMs > 0) return `${lead} ${duration(report.waitedMs)}`;
  return report.verdict === 'blocked' && report.waitedMs >= 1000
    ? `${lead} after waiting ${duration(report.waitedMs)}`
    : lead;
}

function subject(report: Report): string {
  const root = report.diagnoses[0];
  if (root !== undefined && verdictWords[report.verdict].mood !== 'good') return titleOf(root);
  if (report.verdict === 'nothing-found' && report.overcome !== undefined) return overcomeWords(report.overcome);
  const ended = report.endedWell === true ? ', which ended well' : '';
  if (report.verdict === 'nothing-found') return report.source === '' ? '' : `in ${tick(report.source)}${ended}`;
  if (report.verdict === 'named') return '';
  if (report.verdict === 'failed') return endWords(report) || tidy(report.summary);
  const [target, ...more] = report.targets;
  if (target === undefined || report.verdict === 'blocked' || report.verdict === 'unknown') return tidy(report.summary);
  if (report.plan !== undefined) return planSubject(report.plan);
  const fresh = report.mode === 'guard' ? freshWords(report.targets) : '';
  if (fresh !== '') return fresh;
  const name = headlineName(target.resourceId);
  if (name === undefined) return tidy(report.summary);
  return `${tick(target.operation)} on ${tick(name)}${more.length === 0 ? '' : ` and ${plural(more.length, 'more target')}`}`;
}

/** What was refused on the way, in a clause. Its title says what is so, and it is so no more. */
function overcomeWords(overcome: readonly Diagnosis[]): string {
  const [first, ...more] = overcome;
  if (first === undefined) return '';
  const name = headlineName(first.resourceId ?? '');
  const what = `${tick(first.reason)}${name === undefined ? '' : ` on ${tick(name)}`}`;
  return `what was refused on the way went through (${what}${more.length === 0 ? '' : `, and ${more.length} more`})`;
}

/** Names that a headline holds. */
const few = 3;

/**
 * freshWords says which targets do not exist yet, and what comes of it: `web-01 does not exist yet; a write creates
 * it`. One clause without a full stop; backticks mark the names. Empty where all exist.
 */
export function freshWords(targets: readonly Target[]): string {
  const fresh = targets.filter(({ exists }) => exists === false);
  const names = fresh.slice(0, few).map(({ resourceId }) => tick(resourceWords(resourceId).name));
  const [name] = names;
  if (name === undefined) return '';
  const kinds = new Set(fresh.map(({ operation }) => operation));
  const by =
    kinds.size > 1 ? 'the next step creates' : kinds.has('deploy') ? 'the deployment creates' : 'a write creates';
  if (fresh.length === 1) {
    const of = targets.length === 1 ? '' : `, one of ${targets.length} targets,`;
    return `${name}${of} does not exist yet; ${by} it`;
  }
  const more = fresh.length > few ? ` and ${fresh.length - few} more` : '';
  return `${fresh.length} of ${targets.length} targets do not exist yet (${names.join(', ')}${more}); ${by} them`;
}

/**
 * titleOf gives the headline of one diagnosis; the resource's name is added where the title holds neither it nor its
 * parent's.
 */
export function titleOf(diagnosis: Diagnosis): string {
  const title = tidy(diagnosis.title);
  const names = headlineNames(diagnosis.resourceId);
  const [own] = names;
  if (own === undefined) return title;
  for (const name of names.map(tidy)) {
    const at = title.toLowerCase().indexOf(name.toLowerCase());
    if (at >= 0) return title.includes('`') ? title : marked(title, at, name.length);
  }
  return `${title} (${tick(own)})`;
}

/** Marks the name as code where it stands as a word of its own. */
function marked(title: string, at: number, length: number): string {
  const [before, word, after] = [title.slice(0, at), title.slice(at, at + length), title.slice(at + length)];
  return /[\w-]$/.test(before) || /^[\w-]/.test(after) || word.includes('…') ? title : `${before}\`${word}\`${after}`;
}

/** tidy keeps a title one line that can be read at a glance, whatever a name in it does. */
export function tidy(text: string): string {
  return cut(shortenWords(text.replace(/\s+/g, ' ').trim(), 80), 200);
}

/** tick marks a text as code, inside a text that people read. */
export function tick(text: string): string {
  return `\`${tidy(text).replaceAll('`', "'")}\``;
}
