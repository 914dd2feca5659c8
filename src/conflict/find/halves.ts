import type { ErrorNode } from './node.ts';

/**
 * Tools print one error in two halves: a head (a status, a code, a sentence) and right behind it the body. What stands between the
 * halves is white space and the frame that the tool draws.
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
    const between = head !== undefined && node.start - head.end <= longestFrame ? text.slice(head.end, node.start) : undefined;
    const whole = head === undefined || between === undefined ? undefined : together(head, node, between);
    if (whole === undefined) out.push(node);
    else out[out.length - 1] = whole;
  }
  return out;
}

function together(head: ErrorNode, body: ErrorNode, between: string): ErrorNode | undefined {
  const whole = { ...head, end: Math.max(head.end, body.end) };
  if (innerFollows.test(between)) return head.message === '' ? undefined : { ...whole, children: [...head.children, body] };
  if (!frame.test(between) || head.children.length > 0) return undefined;
  const bare = body.message === '' && body.children.length === 0;
  if (bare && head.code === undefined && head.message !== '')
    return { ...body, message: head.message, ...span(whole), ...status(body, head) };
  if (head.message === '') {
    if (sameCode(head, body)) return { ...body, ...code(body, head), ...status(body, head), ...span(whole) };
    return bare ? undefined : { ...whole, children: [body] };
  }
  if (head.code === undefined && body.code !== undefined && head.form === 'pair') {
    // Windows PowerShell says the message, and again as a field.
    if (squeezed(body.message) === squeezed(head.message)) return { ...body, ...span(whole), ...status(body, head) };
    if (summary.test(head.message)) return { ...whole, children: [body] };
  }
  if (head.code === undefined && body.form === 'json' && head.form === 'pair' && !bare) return { ...whole, children: [body] };
  return undefined;
}

/** Az PowerShell counts the errors of a deployment, and lists them below. */
const summary = /\bfailed with error\(s\)\. Showing \d/;

/** A wrapped line may have lost a space, or won one. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** A head's code is the body's own, or the one above it. */
function sameCode(head: ErrorNode, body: ErrorNode): boolean {
  return head.code === undefined || body.code === undefined || head.code.toLowerCase() === body.code.toLowerCase();
}

const span = ({ start, end }: ErrorNode): Pick<ErrorNode, 'start' | 'end'> => ({ start, end });
const code = (own: ErrorNode, other: ErrorNode): Partial<ErrorNode> => defined('code', own.code ?? other.code);
const status = (own: ErrorNode, other: ErrorNode): Partial<ErrorNode> => defined('status', own.status ?? other.status);
const defined = (key: 'code' | 'status', value: string | number | undefined): Partial<ErrorNode> =>
  value === undefined ? {} : { [key]: value };
