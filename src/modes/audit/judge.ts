import type { Judged } from '../../audit/event.ts';
import type { Failure, LogEvent } from '../../azure/activity-log.ts';
import { classify } from '../../conflict/classify.ts';
import { collector } from '../../conflict/findings.ts';
import type { SecondOpinion } from '../../conflict/fitted/opinion.ts';
import { classOf } from '../../conflict/taxonomy.ts';
import { errorsOf } from '../post/errors.ts';

/** Judge says what a failed operation was, in the same way in which a log is diagnosed. */
export type Judge = (failed: LogEvent) => Promise<Judged>;

/** Texts that are known already: of a storm of failures most are alike. */
const mostKnown = 2000;
const longestKnown = 4000;

/**
 * createJudge makes one. The weights of the second opinion are large: they are loaded for the first text that is
 * doubtful.
 */
export function createJudge(): Judge {
  const known = new Map<string, Judged>();
  let opinion: SecondOpinion | undefined;

  async function judge({ event, failure = nothing }: LogEvent): Promise<Judged> {
    const { resourceId, correlationId } = event;
    const { message, status, httpStatus } = failure;
    const found = collector();
    const told = httpStatus === undefined ? {} : { httpStatus };
    found.add(
      errorsOf(message, { resourceId, ...(correlationId === '' ? {} : { correlationId }), ...told }),
      'Activity Log',
    );
    if (found.doubtful()) opinion ??= (await import('../../conflict/fitted/load.ts')).secondOpinion;
    const [root] = found.finish(found.doubtful() ? opinion : undefined);
    return root === undefined ? byStatus(status, httpStatus) : { class: root.class, reason: root.reason };
  }

  return async (failed) => {
    const { message, status, httpStatus } = failed.failure ?? nothing;
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    const key = text.length > longestKnown ? undefined : `${httpStatus ?? ''} ${status} ${text}`;
    const before = key === undefined ? undefined : known.get(key);
    if (before !== undefined) return before;
    const judged = await judge(failed);
    if (known.size >= mostKnown) known.clear();
    if (key !== undefined) known.set(key, judged);
    return judged;
  };
}

const nothing: Failure = { message: null, status: '' };

/** Where Azure kept no word of it, the status of its answer tells. */
function byStatus(status: string, httpStatus: number | undefined): Judged {
  const { reason } = classify({
    ...(status === '' ? {} : { code: status }),
    codePath: status === '' ? [] : [status],
    message: '',
    outerMessages: [],
    ...(httpStatus === undefined ? {} : { httpStatus }),
    line: 1,
    block: 1,
    step: 1,
    raw: status,
    form: 'status',
    bare: true,
    whose: { for: ['the status that the Activity Log has'], against: [] },
  });
  return { class: classOf(reason), reason };
}
