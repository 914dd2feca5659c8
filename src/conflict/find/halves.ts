import { known } from './known.ts';
import type { ErrorNode } from './node.ts';

/**
 * Tools print one error in two halves: a head (a status, a code, a sentence) and right behind it the body. What stands
 * between the halves is white space and the frame that the tool draws.
 */
const frame = /^[\s|=:"'{}>-]*(?:<\?xml[^>]{0,120}\?>\s*)?$/;
const innerFollows = /^\s*(?:Inner ?error|Exception details|Details|Response content|Content|Body)\s?:\s*$/i;
/** No frame is longer. */
const longestFrame = 240;

/** joined makes one error of two halves. `nodes` are in reading order. */
export function joined(nodes: readonly ErrorNode[], text: string): ErrorNode[] {
  const out: ErrorNode[] = [];
  for (const node of nodes) {
    const head = out.at(-1);
    const between =
      head !== undefined && node.start - head.end <= longestFrame ? text.slice(head.end, node.start) : undefined;
    const whole = head === undefined || between === undefined ? undefined : together(head, node, between);
    if (whole === undefined) out.push(node);
    else out[out.length - 1] = whole;
  }
  return out;
}

/** Halves are a head and what follows it. */
interface Halves {
  readonly head: ErrorNode;
  readonly body: ErrorNode;
  /** The body has a code or a status, and nothing to say. */
  readonly bare: boolean;
}

/** The ways in which two halves are one, the first that fits. */
const ways: readonly { readonly fits: (halves: Halves) => boolean; readonly whole: (halves: Halves) => ErrorNode }[] = [
  // RestError: a sentence, and its fields below.
  { fits: ({ head, bare }) => bare && head.code === undefined && head.message !== '', whole: filled },
  // ERROR CODE: X, and the body below, which may have a code of its own.
  { fits: ({ head, body }) => head.message === '' && sameCode(head, body), whole: filled },
  { fits: ({ head, bare }) => head.message === '' && !bare, whole: below },
  // Windows PowerShell says the message, and again as a field.
  {
    fits: ({ head, body }) =>
      ofCmdlet(head) && body.code !== undefined && squeezed(body.message) === squeezed(head.message),
    whole: filled,
  },
  { fits: ({ head, body }) => ofCmdlet(head) && body.code !== undefined && summary.test(head.message), whole: below },
  // A cmdlet's own sentence about the status of an answer, and the answer.
  { fits: ({ head, body, bare }) => ofCmdlet(head) && body.form === 'json' && !bare, whole: below },
];

function together(head: ErrorNode, body: ErrorNode, between: string): ErrorNode | undefined {
  const halves = { head, body, bare: body.message === '' && body.children.length === 0 };
  if (innerFollows.test(between)) return head.message === '' ? undefined : below(halves);
  if (!frame.test(between) || head.children.length > 0) return undefined;
  return ways.find(({ fits }) => fits(halves))?.whole(halves);
}

/** The body with what only the head knows. */
function filled({ head, body }: Halves): ErrorNode {
  return {
    ...body,
    message: body.message || head.message,
    ...known({ code: body.code ?? head.code, status: body.status ?? head.status }),
    start: head.start,
    end: Math.max(head.end, body.end),
  };
}

function below({ head, body }: Halves): ErrorNode {
  return { ...head, end: Math.max(head.end, body.end), children: [...head.children, body] };
}

const ofCmdlet = (head: ErrorNode): boolean => head.code === undefined && head.form === 'pair';

/** Az PowerShell counts the errors of a deployment, and lists them below. */
const summary = /\bfailed with error\(s\)\. Showing \d/;

/** A wrapped line may have lost a space, or won one. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** A head's code is the body's own, or the one above it. */
function sameCode(head: ErrorNode, body: ErrorNode): boolean {
  return head.code === undefined || body.code === undefined || head.code.toLowerCase() === body.code.toLowerCase();
}
