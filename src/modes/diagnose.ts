import { cloudField, cloudNamed } from '../azure/cloud-endpoints.ts';
import type { Advise } from '../conflict/advice/advise.ts';
import { loadAdvice } from '../conflict/advice/load.ts';
import { endsWell } from '../conflict/find/blocks/endings.ts';
import { clean } from '../conflict/find/clean.ts';
import { type DismissedBy, type Tally, tally } from '../conflict/find/dismissed.ts';
import { readingOf } from '../conflict/find/errors.ts';
import { passages } from '../conflict/find/passages.ts';
import { type Collector, collector, type Finding, findingsOf } from '../conflict/findings.ts';
import { GuardError } from '../guard-error.ts';
import { logFiles } from '../hosts/files.ts';
import { readInputs, shownName } from '../hosts/parse.ts';
import type { Host, LogSource } from '../ports/host.ts';
import type { Blocker, Diagnosis, Evidence, Report, Verdict } from '../report/model.ts';
import { redactDeep } from '../report/redact-deep.ts';
import { blockersOf, diagnosisOf } from './diagnosis.ts';
import type { GuardPorts } from './guard/session.ts';
import type { Live } from './live/index.ts';
import { wishOf } from './live/wish.ts';
import { type Progress, progressOf } from './progress.ts';
import { tailOf } from './tail.ts';
import { targetIds } from './targets/ids.ts';

/** DiagnoseOptions: on a run page one report tells of all logs; at a terminal each file has its own. */
export interface DiagnoseOptions {
  readonly reportPerSource: boolean;
}

interface Work {
  readonly sources: readonly LogSource[];
  readonly gaps: readonly Evidence[];
  /** Grows while logs are opened. */
  readonly requests: () => number;
}

/** How long the look at Azure may take in all, sign-in included. Milliseconds. */
const liveMs = 10_000;

/**
 * diagnose says why a run failed: it reads the text that it was given, or the logs of what failed, finds the Azure
 * errors, and classifies them; where the input `live` lets it, it looks at what they name in Azure. It yields the
 * reports in the order of the sources. Throws `GuardError`; nothing is read before all inputs are.
 */
export async function* diagnose(
  host: Host,
  { reportPerSource }: DiagnoseOptions,
  ports?: GuardPorts,
): AsyncGenerator<Report> {
  const started = process.hrtime.bigint();
  const inputs = readInputs(host);
  const fallbackId = onlyTarget(host);
  // What a log names is no link elsewhere than on the control plane of the user's own cloud.
  const look = await lookFor(host, inputs.duration('lookback'), ports);
  const cloud = cloudNamed(inputs.text('environment'), inputs.text('resource-manager-endpoint'));
  const work = await sourcesOf(host, inputs.text('error'), inputs.lines('log'), inputs.text('run-id'));
  const groups = reportPerSource && work.sources.length > 1 ? work.sources.map((source) => [source]) : [work.sources];
  for (const sources of groups) {
    const found = collector();
    const dismissed = tally();
    const evidence: Evidence[] = [];
    let endedWell = sources.length > 0;
    for (const source of sources) {
      const read = await readLog(source, found.add, dismissed.add, host);
      evidence.push(read.evidence);
      endedWell &&= read.endedWell;
    }
    // Before advice and summary are made of it: what a log holds may be a secret.
    const live = await look(redactDeep(await findingsOf(found)));
    const { findings } = live;
    const overcome = redactDeep(found.overcome());
    yield reportOf(
      { findings, overcome, endedWell, dismissed: redactDeep(dismissed.counts()) },
      await loadAdvice([...findings, ...overcome].map(({ reason }) => reason)),
      names(sources),
      redactDeep([...evidence, ...work.gaps]),
      { fallbackId, cloud, live },
      work.requests(),
      Number(process.hrtime.bigint() - started) / 1e6,
    );
  }
}

/**
 * Of all reports together it takes no longer than for one. What reads Azure is loaded only where something is looked
 * at.
 */
async function lookFor(
  host: Host,
  lookbackMs: number,
  ports: GuardPorts | undefined,
): Promise<(findings: readonly Finding[]) => Promise<Live>> {
  const wish = await wishOf(host, ports?.env ?? process.env);
  let leftMs = liveMs;
  return async (findings) => {
    if (wish === 'no' || findings.length === 0)
      return {
        findings,
        worded: (_, diagnosis) => diagnosis,
        targets: [],
        blockers: [],
        timeline: [],
        evidence: [],
        requests: 0,
        elapsedMs: 0,
      };
    const { liveOf } = await import('./live/index.ts');
    const live = await liveOf(findings, { host, ports, withinMs: leftMs, lookbackMs, asked: wish === 'must' });
    leftMs -= live.elapsedMs;
    return live;
  };
}

function onlyTarget(host: Host): string | undefined {
  const [only, ...others] = targetIds(host);
  return others.length === 0 ? only?.id : undefined;
}

async function sourcesOf(host: Host, error: string, log: readonly string[], runId: string): Promise<Work> {
  const [errorName, logName] = [shownName(host.kind, 'error'), shownName(host.kind, 'log')];
  if (error !== '' && log.length > 0) {
    throw new GuardError('input', `Inputs "${errorName}" and "${logName}" are both given: expected one of them.`, {
      hint: `"${errorName}" takes the text itself, "${logName}" the files that hold it.`,
    });
  }
  if (error !== '')
    return {
      sources: [{ name: 'inline', open: async () => once(Buffer.from(error, 'utf8')) }],
      gaps: [],
      requests: () => 0,
    };
  if (log.length > 0) return { sources: await logFiles(log, logName), gaps: [], requests: () => 0 };
  const failed = await host.failedLogs(runId);
  const unread = failed.gaps.filter((gap) => gap.status !== 'empty');
  const [first] = unread;
  // What could not be read must not look like "nothing found".
  if (failed.sources.length === 0 && first !== undefined) {
    throw new GuardError(
      first.status === 'denied' ? 'denied' : 'unavailable',
      `No log could be read: ${first.detail}`,
      {
        hint: `Or name files in the input "${logName}".`,
      },
    );
  }
  return { sources: failed.sources, gaps: failed.gaps, requests: () => failed.requests };
}

/** What a tool says of its own end stands in its last lines. Bytes. */
const endBytes = 8 * 1024;

async function readLog(
  source: LogSource,
  add: Collector['add'],
  dismiss: Tally['add'],
  host: Host,
): Promise<{ readonly evidence: Evidence; readonly endedWell: boolean }> {
  let bytes = 0;
  const tail = tailOf(endBytes);
  const progress = progressOf(host, () => performance.now());
  const chunks = await source.open(host.signal);
  const counted = (async function* () {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      tail.add(chunk);
      progress.tell(...howFar(source, bytes));
      yield chunk;
    }
  })();
  try {
    for await (const passage of passages(counted)) {
      if (host.signal.aborted) throw new GuardError('canceled', 'The diagnosis was canceled.');
      const { errors, dismissed } = readingOf(passage);
      add(errors, source.name, passage);
      dismiss(dismissed(), source.name);
    }
  } finally {
    progress.end();
  }
  return {
    evidence: { source: source.name, status: bytes === 0 ? 'empty' : 'read', detail: size(bytes) },
    endedWell: endsWell(clean(tail.text(), 1).lines.map(({ said }) => said)),
  };
}

/** How much of a log has been read, and of how much. */
function howFar({ name, bytes: whole }: LogSource, read: number): Parameters<Progress['tell']> {
  const known = whole !== undefined && whole >= read;
  return known
    ? [() => `Reading ${name}: ${size(read)} of ${size(whole)}`, read / whole]
    : [() => `Reading ${name}: ${size(read)}`];
}

function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

function once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  return (async function* () {
    yield bytes;
  })();
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return 'nothing-found';
  return findings.some((finding) => finding.class !== 'none') ? 'conflict' : 'not-a-conflict';
}

function names(sources: readonly LogSource[]): readonly string[] {
  return redactDeep(sources.map(({ name }) => name));
}

interface Found {
  readonly findings: readonly Finding[];
  readonly overcome: readonly Finding[];
  readonly endedWell: boolean;
  readonly dismissed: readonly DismissedBy[];
}

function reportOf(
  { findings, overcome, endedWell, dismissed }: Found,
  advice: Advise,
  sources: readonly string[],
  evidence: readonly Evidence[],
  {
    fallbackId,
    cloud,
    live,
  }: { readonly fallbackId: string | undefined; readonly cloud: ReturnType<typeof cloudNamed>; readonly live: Live },
  requests: number,
  elapsedMs: number,
): Report {
  const diagnoses = findings.map((finding) =>
    live.worded(finding, diagnosisOf(finding, advice, fallbackId, sources.length > 1)),
  );
  const [root] = findings;
  const [first] = diagnoses;
  const past = overcome
    .slice(0, mostOvercome)
    .map((finding) => diagnosisOf(finding, advice, fallbackId, sources.length > 1));
  const source = sources.join(', ') || 'no log';
  const verdict = verdictOf(findings);
  return {
    schema: 'azure-conflict-guard/report/1',
    mode: 'diagnose',
    verdict,
    class: first?.class ?? 'none',
    reason: first?.reason ?? 'no-error',
    recovery: first?.recovery ?? 'none',
    summary: first === undefined ? quietWords(past, overcome.length, source, endedWell) : summaryOf(verdict, first),
    source,
    diagnoses,
    ...(past.length === 0 ? {} : { overcome: past }),
    ...(first === undefined && endedWell ? { endedWell: true } : {}),
    ...(dismissed.length === 0
      ? {}
      : {
          dismissed: dismissed.map(({ source, ...by }) => (sources.length > 1 ? { ...by, source } : by)),
        }),
    targets: live.targets,
    blockers: root === undefined ? [] : withText(live.blockers, blockersOf(root, cloud.resourceManager)),
    timeline: live.timeline,
    evidence: [...evidence, ...live.evidence],
    ...cloudField(cloud),
    waitedMs: 0,
    elapsedMs: Math.round(elapsedMs),
    requests: { arm: live.requests, ...(requests === 0 ? {} : { host: requests }) },
  };
}

/** Who holds it by Azure's own word, and what only the text tells. */
function withText(live: readonly Blocker[], text: readonly Blocker[]): readonly Blocker[] {
  return [...live, ...text.filter(({ kind }) => !live.some((each) => each.kind === kind))];
}

function summaryOf(verdict: Verdict, root: Diagnosis): string {
  if (verdict === 'conflict') return `The failure is an Azure conflict: ${root.title}.`;
  return root.reason === 'cause-not-told'
    ? `Whether the failure is an Azure conflict is not told: ${root.title}.`
    : `The failure is not an Azure conflict: ${root.title}.`;
}

/** More of what went well in the end is no news. */
const mostOvercome = 5;

/** Where nothing failed. What was refused at first and went through in the end is no failure, and is worth knowing. */
function quietWords(past: readonly Diagnosis[], count: number, source: string, endedWell: boolean): string {
  const [first] = past;
  if (first === undefined) return `No Azure error was found in ${source}${endedWell ? ', which ended well' : ''}.`;
  const where = [first.line === undefined ? '' : `line ${first.line}`, first.source ?? '']
    .filter((part) => part !== '')
    .join(' of ');
  const others = count === 1 ? '' : ` and ${count - 1} more`;
  return `No failure of Azure was found in ${source}: what was refused on the way ended well (${where}: ${first.title}${others}).`;
}
