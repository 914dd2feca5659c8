import { fold } from './clean.ts';
import { knownCode } from './known-codes.ts';
import type { ErrorNode, Form } from './node.ts';
import { whose } from './whose/whose.ts';

/**
 * The ways in which tools write a code and a message into running text, as data. `code` and `message` are named groups; where
 * `message` is open (the pattern ends with it), it goes on over wrapped lines to the end of the paragraph.
 */
interface TextForm {
  readonly form: Form;
  readonly of: string;
  /** Stands in every text that the pattern fits. */
  readonly needs?: string;
  /** No message belongs to it. */
  readonly wordless?: true;
  /** Other tools write so too: the code must be one that rules know, or Azure be spoken of beside it. */
  readonly doubtful?: true;
  readonly pattern: RegExp;
}

/** A code in running text: at least two words in one. */
const camel = String.raw`[A-Z]{1,6}[a-z0-9]+(?:[A-Z][a-z0-9]*){1,20}`;

const forms: readonly TextForm[] = [
  {
    form: 'terraform',
    of: 'azurerm from 3.x (hashicorp/go-azure-sdk): unexpected status 409 (409 Conflict) with error: Code: Message',
    needs: 'unexpected',
    pattern:
      /\bunexpected\s+status\s+(?<status>\d{3})(?:\s+\([^)]{0,60}\))?\s+with\s+(?:error|response):\s+(?:(?<code>[A-Za-z][\w.]{2,120}):\s+)?(?<message>)(?=\S)/g,
  },
  {
    form: 'pair',
    of: "Go's azcore, above the body or without one: RESPONSE 409: 409 Conflict, ERROR CODE: X",
    needs: 'ERROR CODE: ',
    wordless: true,
    pattern: /(?:\bRESPONSE (?<status>\d{3}):[^\n]{0,60}\s+)?\bERROR CODE: (?<code>[A-Za-z]\w{2,120})\b(?:\s+-{20,})?/g,
  },
  {
    form: 'pair',
    of: 'Azure PowerShell: Code=X; Message=…',
    needs: 'Code=',
    pattern: /\bCode=(?<code>[A-Za-z]\w{2,120}); ?Message=(?<message>)/g,
  },
  {
    form: 'pair',
    of: 'Go storage SDK: StatusCode=412, ErrorCode=X, ErrorMessage=…',
    needs: 'ErrorCode=',
    pattern: /(?:StatusCode=(?<status>\d{3}), ?)?ErrorCode=(?<code>[A-Za-z]\w{2,120}), ?ErrorMessage=(?<message>)/g,
  },
  {
    form: 'pair',
    of: 'services that join fields by semicolons: Code: X; SubCode: Y; Message: …',
    needs: 'Code: ',
    pattern: /\bCode: (?:\w{2,120}; ?SubCode: )?(?<code>[A-Za-z]\w{2,120}); ?(?:\w+: [^;\n]{0,200}; ?)?Message: (?<message>)/g,
  },
  {
    form: 'pair',
    of: 'an error body that lost its quotes: { error: { code: X, message: Message } }',
    needs: 'message: ',
    pattern: /\bcode: (?<code>[A-Z]\w{2,120}),\s{1,3}message: (?<message>)/g,
  },
  {
    form: 'az',
    of: 'az CLI and the Python SDKs: (Code) Message',
    needs: '(',
    pattern: new RegExp(
      `(?<=^|[\\s:>'"])\\((?<code>${camel}\\w{0,60}|[A-Z]{2,}\\w{3,100}|Conflict|Canceled|Failed|Forbidden)\\) (?<message>)(?=['"A-Z[{]|(?<=(?:[Ee]rror|ERROR|Exception): \\(\\w{3,120}\\) )\\S)`,
      'gm',
    ),
  },
  {
    form: 'pair',
    of: 'older azurerm: Code (404) - Message',
    needs: ' (',
    pattern: /(?<=^|[\s:])(?<code>[A-Z][A-Za-z]{5,100}) \((?<status>[45]\d\d)\) - (?<message>)/g,
  },
  {
    form: 'suffix',
    of: 'the portal, Bicep and azd: Message (Code: X)',
    needs: 'ode:',
    pattern: /\((?:Code|code|Error Code): ?(?<code>[A-Za-z]\w{2,120})(?:, ?Target: ?(?<target>[^)\n]{0,300}))?\)/g,
  },
  {
    form: 'suffix',
    of: 'texts that end in their code: … Error Code: X.',
    needs: 'Error',
    pattern: /(?<=[.'"] )Error ?Code: ?(?<code>[A-Z]\w{4,120})(?=\.?\s*$)/gm,
  },
  {
    form: 'pair',
    of: 'azd and deployment listings: Code: Message, or Code - Message, at the start of a line',
    pattern: new RegExp(`^[\\s*•-]{0,12}(?<code>${camel}|Conflict|Canceled)(?:: | - )(?<message>)(?=['"A-Z][^\\n])`, 'gm'),
  },
  {
    form: 'pair',
    of: 'azd: the errors of a deployment as a list',
    needs: '- ',
    doubtful: true,
    pattern: /^[ \t]{0,8}- (?<code>[A-Z]\w{3,120}): (?<message>)(?=\S)/gm,
  },
  {
    form: 'pair',
    of: 'tasks and scripts: Error: Code: Message, cmdlet : Code : Message, behind any head',
    doubtful: true,
    pattern: new RegExp(
      `(?=[A-Z])(?<=^[ \\t*•-]{0,12}|(?<!\\b[Ss]tat(?:us|e)):[ \\t]{1,2}|\\][ \\t]{1,2})(?<code>${camel}|Conflict)(?: : |: | - )(?<message>)(?=['"A-Z][^\\n])`,
      'gm',
    ),
  },
  {
    form: 'pair',
    of: 'tasks and scripts: Error: Code. Message',
    doubtful: true,
    pattern: new RegExp(
      `(?=[A-Z])(?<=^[ \\t*•-]{0,12}|(?:[Ee]rror|ERROR|[Rr]eason|[Cc]ode):[ \\t]{1,2}|\\][ \\t]{1,2})(?<code>${camel}|Conflict)\\. (?<message>)(?=['"A-Z][^\\n]{8})`,
      'gm',
    ),
  },
  {
    form: 'pair',
    of: 'Azure PowerShell: Multiple error occurred: Conflict,Conflict. Please see details.',
    needs: 'occurred: ',
    wordless: true,
    pattern:
      /\bMultiple errors? occurred: (?:(?!Conflict)\w{2,80},\s?){0,20}(?<code>[A-Z]\w{2,80})(?:,\s?\w{2,80}){0,20}\. Please\s+see\s+details\.?/g,
  },
  {
    form: 'pair',
    of: 'Static Web Apps: The content server has rejected the request with: Code, Reason: Message',
    needs: 'rejected the request with: ',
    pattern: /\brejected the request with: (?<code>[A-Z]\w{2,80})\s+Reason: (?<message>)/g,
  },
  {
    form: 'pair',
    of: 'Storage, where it copies: Description: 412 Code "Message"',
    needs: ' "',
    pattern: /(?<=[:;(] )(?<status>4\d\d) (?<code>(?:[A-Z][a-z0-9]+){2,8}) "(?<message>)/g,
  },
  {
    form: 'pair',
    of: 'AzCopy: RESPONSE ERROR (ServiceCode=X), Description=Message',
    needs: 'ServiceCode=',
    pattern: /\(ServiceCode=(?<code>[A-Z]\w{2,80})\)[ =]{0,20}\s+Description=(?<message>)/g,
  },
  {
    form: 'pair',
    of: 'AzCopy: UPLOADFAILED: path : 409 : 409 Message',
    needs: 'FAILED: ',
    pattern: /\b(?:UPLOAD|DOWNLOAD|COPY)FAILED: [^\n]{1,1000}? : (?<status>4\d\d) : (?:4\d\d )?(?<message>)/g,
  },
  {
    form: 'pair',
    of: 'REST clients: Operation failed with status: Conflict. Details: …',
    needs: 'ailed with status',
    pattern: /[Ff]ailed with status(?: code)?: '?(?<status>\d{3}|[A-Z][A-Za-z ]{3,30})'?\.? Details: (?<message>)/g,
  },
  {
    form: 'pair',
    of: 'Azure PowerShell: cmdlet : Code : Message',
    needs: '-Az',
    pattern:
      /(?<=^[+\s]{0,4}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:Rm|Rms)?[A-Z]\w{2,80} ?: )(?<code>[A-Z]\w{3,120}) : (?<message>)(?=\S)/gm,
  },
  {
    form: 'pair',
    of: 'Azure PowerShell, the cmdlet in front and no code: Update-AzVmss: Message',
    needs: '-Az',
    pattern:
      /^[+\s]{0,4}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:Rm|Rms)?[A-Z]\w{2,80} ?: (?!(?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.psm?1:\d)(?:\d\d?:\d\d:\d\d [AP]M - )?(?<message>)(?=\S{2})/gm,
  },
  {
    form: 'pair',
    of: 'PowerShell 7, no code: the cmdlet and its script, its line, the message below',
    needs: '-Az',
    pattern:
      /^[ \t]{0,4}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az[A-Z]\w{2,80} ?: (?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.psm?1:\d{1,6}\s+Line \|?\n(?:[^\n]{0,300}\n){1,3}?[ \t]{0,40}~{3,}[^\n]{0,300}\n(?<message>)(?=\S{2})(?!(?:[^\n]{0,300}\n){1,8}?Error(?:Code|Message):)/gm,
  },
  {
    form: 'pair',
    of: 'Azure PowerShell for storage: … HTTP Error Message: Message',
    needs: 'HTTP Error Message: ',
    pattern: /(?:HTTP Status Code: (?<status>\d{3})[^\n]{0,20})?HTTP Error Message: (?<message>)/g,
  },
  {
    form: 'pair',
    of: 'headers of a storage response without its body',
    needs: 'x-ms-error-code',
    pattern: /^x-ms-error-code: ?(?<code>[A-Za-z]\w{2,100})$(?<message>)/gm,
  },
  {
    form: 'pair',
    of: 'Service Bus and Event Hubs: SubCode=40901. Message',
    needs: 'SubCode=',
    pattern: /SubCode=(?<code>4\d{4})\. ?(?<message>)/g,
  },
];

/** notCodes look like a code before a colon and are a field or an exception of a language. */
const notCodes =
  /(?:Exception|Id|ID|Uri|Url|Time|Name|Phrase|Info|Version|Date|Path|Type|Level|Status|State|Message|Details|Count|Group|Region|Location|Duration|Hash|Key|Mode|Warning|Traceback|Output|Command|Line|Source|Number|Value|Step|Url|Address|Code|Credential)$|^(?:Type|Key|Value|Syntax|Attribute|Index|Runtime|OS|IO|Name|Import|Module\w*|Assertion|Validation|Range|Reference|Http\w*|Rest|Request|Response\w*|Client\w*|Cli|Azure\w*|System|Unclassified\w*|User\w*)Error$|^(?:GitHub|TypeScript|JavaScript|PowerShell|DevOps|OpenApi|NuGet|MsBuild|PostDeployment|PreDeployment|NodeJs|TeamCity)$/;

const statusNames: Readonly<Record<string, number>> = {
  'bad request': 400,
  badrequest: 400,
  unauthorized: 401,
  forbidden: 403,
  'not found': 404,
  notfound: 404,
  conflict: 409,
  'precondition failed': 412,
  preconditionfailed: 412,
  'too many requests': 429,
  locked: 423,
  'internal server error': 500,
  internalservererror: 500,
};

/** statusOf reads an HTTP status given as a number or by its name. */
export function statusNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number)) return number >= 400 && number < 600 ? number : undefined;
  return statusNames[text.toLowerCase().trim()];
}

/** mayHoldError tells of a string whether it is worth reading for an error inside. */
export const mayHoldError =
  /[{<]|\bCode\b|[eE]rror ?[Cc]ode|ERROR CODE|unexpected status|(?:^|[\s'"])\([A-Z]\w+\) |: [A-Z][a-z]+[A-Z]\w+: /;

/** taken marks what another reader has consumed. Forms stop there. */
export const taken = '\u0001';

/** readTextForms finds the forms above in a text whose consumed parts are masked by `taken`. */
export function readTextForms(text: string): ErrorNode[] {
  const nodes: ErrorNode[] = [];
  for (const { form, needs, wordless, doubtful, pattern } of forms) {
    if (needs !== undefined && !text.includes(needs)) continue;
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const code = groups.code;
      const start = match.index;
      const open = start + match[0].length;
      const body = wordless ? { message: '', start, end: open } : form === 'suffix' ? before(text, start) : after(text, open);
      if (code !== undefined && form === 'pair' && !isCode(code, body.message, match[0], text, start, doubtful)) continue;
      const status = statusNumber(groups.status);
      nodes.push({
        ...(code === undefined ? {} : { code }),
        message: body.message,
        ...(status === undefined ? {} : { status }),
        ...(groups.target ? { target: groups.target } : {}),
        children: [],
        form,
        start: Math.min(start, body.start),
        end: Math.max(open, body.end),
      });
    }
  }
  return nodes.sort((a, b) => a.start - b.start);
}

/** What stands before a colon is a code, and not a field or an exception: it is known, or it looks like one and a sentence follows. */
function isCode(code: string, message: string, match: string, text: string, start: number, doubtful = false): boolean {
  if (knownCode(code) || /\bCode=|ErrorCode=|CODE: /.test(match)) return true;
  if (notCodes.test(code) && !/Error: ?$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (message.length < shortestSentence && message !== '') return false;
  return !doubtful || whose({ text, start, end: lineEnd(text, start) }).side === 'azure';
}

/** Behind a code that nobody knows, less is no sentence. Characters. */
const shortestSentence = 14;

const longest = 4000;

/** A new record, a stack, a script position, a field of another kind: a message does not go on over these. */
const stops =
  /^\s*(?:$|\u0001|(?:Error ?)?Code ?[:=]|(?:Error ?)?Message ?[:=]|Exception Details|Inner Errors?|Target:|Status(?: ?Code)?:|Request ?I[dD]|Correlation ?I[dD]|Time(?:stamp)?:|Tracking ?I[dD]|At (?:line:|[A-Z]:\\|\/)|\+ |CategoryInfo|FullyQualified|at [\w.$<>]+\(|Traceback|File "|with (?:module\.)?[\w-]+\.|on \S+ line \d|(?:[Ee]rror|ERROR|WARNING|FATAL)\b ?:|[*•] |- [A-Z]\w{3,120}: |Check out the troubleshooting guide|Task failed while |-{3,}|={3,}|Headers:|Content:|Response\b|Caused by|StatusCode|ReasonPhrase|OperationID|Lock Info|[{}[\]]|\([A-Z]\w+\) |~{3,}|##\[)/;

/** after reads the message that starts at `from`, over wrapped lines. A bare `sentence` ends at the line where it is complete. */
export function after(
  text: string,
  from: number,
  sentence = false,
): { readonly message: string; readonly start: number; readonly end: number } {
  let end = lineEnd(text, from);
  for (let lines = 0; lines < 12 && end < text.length && end - from < longest; lines++) {
    const next = lineEnd(text, end + 1);
    const line = text.slice(end + 1, next);
    if (stops.test(line)) break;
    // What is complete goes on only where a window broke it; a bare sentence never: the next line of a log is somebody else's.
    if (/[.!?;]$/.test(text.slice(Math.max(from, end - 2), end)) && (sentence || !mayBeWrapped(text, end, line))) break;
    end = next;
  }
  end = Math.min(end, from + longest);
  const mask = text.indexOf(taken, from);
  if (mask >= 0 && mask < end) end = mask;
  return { message: fold(text.slice(from, end)), start: from, end };
}

/** No window is so wide that the next line fits and so narrow that its first word did not fit on this one. */
function mayBeWrapped(text: string, end: number, next: string): boolean {
  const length = end - (text.lastIndexOf('\n', end - 1) + 1);
  return next.length <= length + next.search(/\s|$/);
}

/** before reads the message that ends at `to`: back to the start of its paragraph or the suffix of another message. */
function before(text: string, to: number): { readonly message: string; readonly start: number; readonly end: number } {
  const low = Math.max(0, to - longest);
  let start = to;
  for (let lines = 0; lines < 4; lines++) {
    const newline = text.lastIndexOf('\n', start - 1);
    const lineStart = Math.max(newline + 1, low);
    if (lines > 0 && stops.test(text.slice(lineStart, start))) break;
    start = lineStart;
    if (newline < low || (lines === 0 && to - start > 40)) break;
    start = newline;
  }
  const mask = text.lastIndexOf(taken, to);
  const suffix = text.lastIndexOf('(Code: ', to - 1);
  if (mask >= start) start = mask + 1;
  if (suffix >= start) start = suffix + 7;
  const label = text.lastIndexOf('Status Message: ', to);
  if (label >= start) start = label;
  return { message: fold(text.slice(start, to).replace(/^\s*\w{3,80}\)[\s,]*/, '')), start, end: to };
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
