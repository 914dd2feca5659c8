/**
 * What deploy tools do by themselves when Azure says no. Read in the sources that are named; where two versions differ,
 * the one that is better for the tool is taken.
 */

/** ToolName is a tool that sends the mutation. */
export type ToolName = 'az' | 'terraform';

/** Answered is what a tool looks at before it repeats a request. `retryAfterMs`: of the header, in milliseconds. */
export interface Answered {
  readonly method: string;
  readonly status: number;
  readonly retryAfterMs?: number | undefined;
}

/** Tool is the retry policy of one. */
export interface Tool {
  /**
   * Milliseconds before the next try of the same request, or nothing where the tool gives up. `retry` counts from 1.
   */
  again(answered: Answered, retry: number): number | undefined;
  /** The error as people see it. */
  error(status: number, code: string, message: string): string;
}

/**
 * The Azure CLI sends with azure-core, whose RetryPolicy repeats 408, 429, 500, 502, 503 and 504 of HEAD, GET, PUT and
 * DELETE (500, 503, 504 of POST and PATCH), and whatever comes with a Retry-After: three times, at once, then after 1.6
 * s and 3.2 s, or after what the header asks. 409 and 412 are in no list.
 * https://learn.microsoft.com/azure/developer/python/sdk/fundamentals/http-pipeline-retries
 * https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/core/azure-core/azure/core/pipeline/policies/_retry.py
 * Not verified: that no command of the CLI has a repetition of its own for one of these stories; none was found.
 */
const az: Tool = {
  again({ method, status, retryAfterMs }, retry) {
    if (retry > 3) return undefined;
    if (retryAfterMs !== undefined) return retryAfterMs;
    const listed = ['HEAD', 'GET', 'PUT', 'DELETE'].includes(method) ? [408, 429, 500, 502, 503, 504] : [500, 503, 504];
    if (!listed.includes(status)) return undefined;
    return retry === 1 ? 0 : 800 * 2 ** (retry - 1);
  },
  error: (_, code, message) => `ERROR: (${code}) ${message}\nCode: ${code}\nMessage: ${message}\n`,
};

/**
 * Terraform's azurerm sends with HashiCorp's go-azure-sdk: 429 and 5xx other than 501 are repeated, and 424; up to 16
 * times with pauses from 1 s to 61 s, or what Retry-After asks. A 409 is an error at once ("unexpected status 409").
 * Its locks by name are kept inside one process, so another pipeline is not held up by them:
 * https://github.com/hashicorp/go-azure-sdk/blob/main/sdk/client/client.go
 * https://github.com/hashicorp/terraform-provider-azurerm/issues/3780
 * https://github.com/Azure/sap-automation/issues/1052
 * In favour of Terraform: it reads nothing before, needs no import of what exists, and sends `If-Match` as the other
 * tools do here. Not modelled: resources of the provider that have a repetition of their own.
 */
const terraform: Tool = {
  again({ status, retryAfterMs }, retry) {
    const repeated = status === 424 || status === 429 || (status >= 500 && status !== 501);
    if (!repeated || retry > 16) return undefined;
    return retryAfterMs ?? Math.min(61_000, 1_000 * 2 ** (retry - 1));
  },
  error: (status, code, message) =>
    `Error: performing CreateOrUpdate: unexpected status ${status} with error: ${code}: ${message}\n`,
};

export const tools: Readonly<Record<ToolName, Tool>> = { az, terraform };
