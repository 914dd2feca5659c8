import type { ActiveDeployment } from './snapshot.ts';

/**
 * Own is how this run knows its own earlier requests again. All of it may be empty: then nothing is taken for our own.
 */
export interface Own {
  readonly correlationIds: readonly string[];
  /** Words in a deployment's name that only this run puts there: its run ID. */
  readonly nameWords: readonly string[];
  /**
   * Object and application ID of the identity that we read with, and since when (milliseconds since 1970) this job
   * runs.
   */
  readonly callers: readonly string[];
  readonly sinceMs?: number;
}

export const nobody: Own = { correlationIds: [], nameWords: [], callers: [] };

/** Ownership says how a holder was recognised as this run's own request. */
export interface Ownership {
  readonly by: 'correlation ID' | 'deployment name' | 'caller';
  /** One service principal may deploy for several pipelines at once, so the caller alone proves nothing. */
  readonly certain: boolean;
}

/** Identification of a request as Azure told it. */
export interface RequestOf {
  readonly correlationId?: string | undefined;
  readonly deploymentName?: string | undefined;
  readonly callers: readonly (string | undefined)[];
  readonly since?: string | undefined;
}

/** ownershipOf says whether a request is this run's own earlier one, and how that is known. */
export function ownershipOf(request: RequestOf, own: Own): Ownership | undefined {
  const correlation = request.correlationId?.toLowerCase();
  if (correlation !== undefined && own.correlationIds.some((id) => id.toLowerCase() === correlation))
    return { by: 'correlation ID', certain: true };
  if (
    request.deploymentName !== undefined &&
    own.nameWords.some((word) => holdsWord(request.deploymentName ?? '', word))
  )
    return { by: 'deployment name', certain: true };
  const began = Date.parse(request.since ?? '');
  const callers = own.callers.map((caller) => caller.toLowerCase());
  const ours = request.callers.some((caller) => caller !== undefined && callers.includes(caller.toLowerCase()));
  // What began before this job cannot be its request.
  return ours && own.sinceMs !== undefined && began >= own.sinceMs ? { by: 'caller', certain: false } : undefined;
}

/** The word stands alone: run 123 is not in `deploy-1234`. Short words would be found by chance. */
function holdsWord(name: string, word: string): boolean {
  if (word.length < 4) return false;
  const lower = name.toLowerCase();
  const wanted = word.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!/[a-z0-9]/.test(lower.charAt(at - 1)) && !/[a-z0-9]/.test(lower.charAt(at + wanted.length))) return true;
  }
  return false;
}

/** requestOf is what a deployment tells about who made it. */
export function requestOf(deployment: ActiveDeployment, callers: readonly (string | undefined)[]): RequestOf {
  return { correlationId: deployment.correlationId, deploymentName: deployment.name, callers, since: deployment.since };
}
