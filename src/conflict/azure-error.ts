/** StartedDeployment is the deployment that the failed command started, as far as the tool told of it. */
export interface StartedDeployment {
  readonly scope: 'group' | 'sub' | 'mg' | 'tenant';
  readonly name?: string;
  readonly group?: string;
  readonly managementGroup?: string;
  readonly subscription?: string;
  /** The file of the template. */
  readonly template?: string;
  /** It is a deployment stack, which is no deployment. */
  readonly stack?: true;
}

/**
 * AzureError is one innermost error as it stood in a text, with the way down to it and everything the text said beside
 * it. Nothing here is a judgement: `classify` makes one out of it.
 */
export interface AzureError {
  /** The innermost code, as Azure spells it. Absent where the text gave only a sentence or a status. */
  readonly code?: string;
  /** The codes from the outermost error down to (and with) the innermost. */
  readonly codePath: readonly string[];
  /** The innermost message, white space folded. Empty where the text gave none. */
  readonly message: string;
  /** The messages of the errors that wrap this one, outermost first. */
  readonly outerMessages: readonly string[];
  /** HTTP status of the response that carried the error. */
  readonly httpStatus?: number;
  /** What Azure put into `target`. */
  readonly target?: string;
  /** ARM resource ID that the error is about: from the message, the target, the request URL or the lines around it. */
  readonly resourceId?: string;
  /** Name, type and group of the resource as the tool named it, where there is no ID; each only where it was told. */
  readonly resourceName?: string;
  readonly resourceType?: string;
  readonly resourceGroup?: string;
  /** Names of the resources above it, topmost first, where the tool told all of them and no ID. */
  readonly resourceParents?: readonly string[];
  /** The subscription that the command line named, as an ID or by its name, where there is no ID. */
  readonly subscription?: string;
  /** The resource in the words of the tool: Terraform's address, Pulumi's `type::name`, the task of a play. */
  readonly address?: string;
  readonly deployment?: StartedDeployment;
  /** HTTP method of the request that failed. */
  readonly method?: string;
  /** URL of the request that failed. */
  readonly url?: string;
  /** What was being done, in the words of the tool ("creating Subnet", "az vm resize"). */
  readonly operation?: string;
  /** Which tool told it (`az`, `terraform`, `powershell`, …), where its manner shows. */
  readonly tool?: string;
  readonly correlationId?: string;
  readonly requestId?: string;
  /** `x-ms-failure-cause`: `gateway` means that ARM itself refused, `service` the resource provider. */
  readonly failureCause?: string;
  /** Seconds from `Retry-After`. */
  readonly retryAfter?: number;
  /** When it was told, where the log stamps its lines: ISO 8601, in UTC. */
  readonly time?: string;
  /** Line of the text where the error starts, from 1. */
  readonly line: number;
  /** Line where the telling begins that it is part of: what stands in one telling is one error told in several ways. */
  readonly block: number;
  /** Line where the step of the job begins that it is part of, as far as the passage shows. */
  readonly step: number;
  /**
   * `overcome`: a later try went through, or the step of the job ended well, so it is told and is no failure. `failed`:
   * the step ended with an error. `open`: it goes on behind the passage. Absent where nothing tells.
   */
  readonly outcome?: 'overcome' | 'failed' | 'open';
  /**
   * The manner in which it is told, and who is never Azure's failure and stands around it; each only where it shows.
   */
  readonly teller?: string;
  readonly within?: string;
  /** The text as it stood, cleaned of prefixes and colours, cut to a few thousand characters. */
  readonly raw: string;
  /** The text around it, cut at the errors before and after it, for the second opinion. */
  readonly nearby?: string;
  /** The form it was found in (`json`, `xml`, `go`, `az`, …), for explanations and tests. */
  readonly form: string;
  /** True where nothing but a bare sentence was found: no code, no status, no structure around it. */
  readonly bare: boolean;
  /** What speaks for its being Azure's and against it, the strongest first: "an ARM ID", "a status of gRPC". */
  readonly whose: { readonly for: readonly string[]; readonly against: readonly string[] };
}
