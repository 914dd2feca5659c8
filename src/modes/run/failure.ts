import { errorsIn } from '../../conflict/find/errors.ts';
import { passages } from '../../conflict/find/passages.ts';
import { collector, type Finding, findingsOf } from '../../conflict/findings.ts';
import { type ConflictClass, classOf, type Reason } from '../../conflict/taxonomy.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import type { Decided } from '../guard/decide.ts';
import { type Cause, causesOf } from '../guard/diagnosis.ts';

/** Failure is what a failed command's output says, together with what Azure shows right after it. */
export interface Failure {
  readonly findings: readonly Finding[];
  /** What the gate finds now; where the text does not tell which conflict it was, this does. */
  readonly live: readonly Decided[];
  readonly cause?: Cause;
  readonly class: ConflictClass;
  readonly reason: Reason;
}

/**
 * findingsIn reads the Azure errors out of what a command printed. Secrets are taken out before anything is made of it.
 */
export async function findingsIn(output: Uint8Array): Promise<readonly Finding[]> {
  const found = collector();
  for await (const passage of passages([output])) found.add(errorsIn(passage), 'the command', passage);
  return redactDeep(await findingsOf(found));
}

/**
 * failureOf judges text and live state together. A text that says what it is, is believed; one that only says
 * "conflict" is told by what stands there now.
 */
export function failureOf(findings: readonly Finding[], live: readonly Decided[]): Failure {
  const [root] = findings;
  const causes = causesOf(live);
  if (root === undefined) return { findings, live, class: 'none', reason: 'no-error' };
  const own = causes.find((cause) => isThatDeployment(cause, root));
  if (own !== undefined) return { findings, live, cause: own, class: 'concurrent-operation', reason: 'own-deployment' };
  const [cause] = causes.filter(({ judged }) => judged.outcome === 'blocks' || judged.outcome === 'waits');
  if (root.class === 'unknown-conflict' && cause !== undefined) {
    return { findings, live, cause, class: classOf(cause.reason), reason: cause.reason };
  }
  return { findings, live, class: root.class, reason: root.reason };
}

/**
 * Only a deployment that Azure refused beside itself may stand in for what was refused: of the name that the text
 * tells, and surely this run's own. What one service principal deploys for another pipeline is somebody else's, and
 * what another request of ours does is not what the command asked for.
 */
function isThatDeployment({ reason, judged }: Cause, root: Finding): boolean {
  if (reason !== 'own-deployment' || root.reason !== 'deployment-active' || !judged.certain) return false;
  const { deploymentName } = root.facts;
  return deploymentName === undefined || deploymentName.toLowerCase() === judged.facts?.deploymentName?.toLowerCase();
}
