/**
 * ErrorNode is one error as a structure in the text gave it: code and message, and the errors inside it. `form` says
 * how it was written. Offsets are in the cleaned passage.
 */
export interface ErrorNode {
  readonly code?: string;
  readonly message: string;
  readonly status?: number;
  readonly target?: string;
  readonly children: readonly ErrorNode[];
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

export type Form =
  | 'json'
  | 'xml'
  | 'go'
  | 'az'
  | 'pair'
  | 'table'
  | 'suffix'
  | 'terraform'
  | 'sentence'
  | 'status'
  | 'http';

/** Leaf is an innermost error with the way down to it. */
export interface Leaf {
  readonly node: ErrorNode;
  /** Outermost first, without the leaf. */
  readonly ancestors: readonly ErrorNode[];
}

/** wrapperCodes only say that something inside failed. They are dropped where a leaf exists. */
export const wrapperCodes: ReadonlySet<string> = new Set([
  'deploymentfailed',
  'invalidtemplatedeployment',
  'resourcedeploymentfailure',
  'multipleerrorsoccurred',
  'resourcegroupdeletionblocked',
  'resourcegroupdeletiontimeout',
  'preflightvalidationcheckfailed',
  'deploymentfailedcleanup',
  'failed',
  'canceled',
  'badrequest',
  'conflict',
  'error',
  'reason',
  'unspecified',
]);

/** isWrapper says whether a node's own words tell nothing that its children do not tell better. */
export function isWrapper(node: ErrorNode): boolean {
  return node.code !== undefined && wrapperCodes.has(node.code.toLowerCase());
}

/** leavesOf walks down to the errors that have nothing better inside, in reading order, each once. */
export function leavesOf(root: ErrorNode): Leaf[] {
  const leaves: Leaf[] = [];
  const seen = new Set<string>();
  const walk = (node: ErrorNode, ancestors: readonly ErrorNode[]): void => {
    const inner = node.children.filter((child) => saysMore(child, node));
    if (inner.length === 0) {
      const key = `${node.code ?? ''}\n${node.message}`.toLowerCase();
      if (seen.has(key)) return;
      seen.add(key);
      leaves.push({ node, ancestors });
      return;
    }
    for (const child of inner) walk(child, [...ancestors, node]);
  };
  walk(root, []);
  return leaves;
}

/**
 * A child says more when it has words of its own, or a code of its own where the parent's is only a wrapper's. App
 * Service repeats the parent in its details three times; the AKS gRPC detail says less than the message around it.
 */
function saysMore(child: ErrorNode, parent: ErrorNode): boolean {
  if (child.children.some((grandchild) => saysMore(grandchild, parent))) return true;
  const code = child.code?.toLowerCase();
  // Even a wrapper's code is more than none.
  const telling = code !== undefined && (parent.code === undefined || !wrapperCodes.has(code));
  const ownCode = telling && code !== parent.code?.toLowerCase() && !/^\d+$/.test(code);
  // A message that is JSON holds the words of its children; they are still the better telling.
  const ownWords =
    child.message !== '' &&
    (!parent.message.includes(child.message) || (parent.message.includes('{') && parent.message !== child.message));
  if (ownWords && code === undefined && !isWrapper(parent) && parent.code !== undefined) return false;
  if (ownWords) return !(code === 'unspecified' || code === 'reason');
  return ownCode && (child.message !== '' || isWrapper(parent) || parent.code === undefined);
}
