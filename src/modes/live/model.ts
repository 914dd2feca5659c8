import type { ResourceId } from '../../arm/resource-id.ts';
import type { Finding } from '../../conflict/findings.ts';

/** DeploymentPlace is a deployment that a text names: by its ID, or by the request that started it. */
export interface DeploymentPlace {
  /** The ID of the scope; empty for the tenant. */
  readonly scope: string;
  readonly id?: string;
  readonly correlationId?: string;
  /** True where the name is the one that tools take where none is given: the template's. */
  readonly guessed?: true;
  /** True where it is the stack that made it. */
  readonly stack?: true;
}

/** Subject is one finding with what of it can be looked at. */
export interface Subject {
  readonly finding: Finding;
  readonly resource?: ResourceId;
  readonly deployment?: DeploymentPlace;
  /** The request that failed, where nothing else of it is told. */
  readonly request?: { readonly subscription: ResourceId; readonly correlationId: string };
  /** A URL out of the text. The client asks for it only where it lies inside its reach. */
  readonly statusUrl?: string;
  /** Who named the subscription, where the text does not tell it. */
  readonly subscriptionBy?: string;
  /**
   * The subscription that is asked about quotas, names and the like; absent where `resource-id` names something else.
   */
  readonly subscription?: ResourceId;
  /** True where `resource-id` names what is looked at. */
  readonly isNarrowed?: true;
  /** True where Azure told the failure, and not the text. */
  readonly byAzure?: true;
}
