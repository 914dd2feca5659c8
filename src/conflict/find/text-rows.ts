import type { Form } from './node.ts';

/**
 * The ways in which tools write a code and a message into running text, as data. `code` and `message` are named groups;
 * where `message` is open (the pattern ends with it), it goes on over wrapped lines to the end of the paragraph.
 */
export interface TextForm {
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

/** textForms is the list, one row a manner. */
export const textForms: readonly TextForm[] = [
  {
    form: 'terraform',
    of: 'azurerm from 3.x, azuread: unexpected status 409 (409 Conflict) with error: Code: Message, … with OData error: …',
    needs: 'unexpected',
    pattern:
      /\bunexpected\s+status\s+(?<status>\d{3})(?:\s+\([^)]{0,60}\))?\s+with\s+(?:OData )?(?:error|response):\s+(?:(?<code>[A-Za-z][\w.]{2,120}):\s+)?(?<message>)(?=\S)/g,
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
    of: '.NET before HttpClient: The remote server returned an error: (409) Conflict. Message',
    needs: 'remote server returned an error: ',
    pattern:
      /\bremote server returned an error: \((?<status>4\d\d)\) [A-Z][\w ]{3,40}\.[ \t]{0,4}(?<message>)(?=[A-Z"'{][^\n]{8})/g,
  },
  {
    form: 'pair',
    of: 'services that join fields: Code: X; SubCode: Y; Message: …, or Code: X, Message: …',
    needs: 'Code: ',
    pattern:
      /\bCode: (?:\w{2,120}; ?SubCode: )?(?<code>[A-Za-z]\w{2,120})[;,] ?(?:\w+: [^;\n]{0,200}; ?)?Message: (?<message>)/g,
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
    form: 'az',
    of: 'Python SDKs, where the service gave no code: SomeError: () Message',
    needs: '() ',
    pattern: /^(?:[\w.]{3,120}(?:Error|Exception): )?\(\) (?<message>)(?=[A-Z"'])/gm,
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
    pattern:
      /\((?:Code|code|Error Code): ?(?:(?<status>[45]\d\d)|(?<code>[A-Za-z]\w{2,120}))(?:, ?Target: ?(?<target>[^)\n]{0,300}))?\)/g,
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
    pattern: new RegExp(
      `^[\\s*•-]{0,12}(?<code>${camel}|Conflict|Canceled)(?:: | - )(?<message>)(?=['"A-Z][^\\n])`,
      'gm',
    ),
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
      `(?=[A-Z])(?<=^[ \\t*•-]{0,12}|(?<!\\b[Ss]tat(?:us|e)):[ \\t]{1,2}|\\][ \\t]{1,2}|(?:: |^)(?:Compute|Network|Storage)\\.)(?<code>${camel}|Conflict)(?: : |: | - )(?<message>)(?=['"A-Z][^\\n])`,
      'gm',
    ),
  },
  {
    form: 'pair',
    of: 'Packer: ERROR: -> Code : Message',
    needs: '-> ',
    pattern: new RegExp(`\\bERROR: -> (?<code>${camel}|Conflict) ?: (?<message>)(?=['"A-Z])`, 'g'),
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
    needs: 'FAILED:',
    pattern: /\b(?:UPLOAD|DOWNLOAD|COPY)FAILED:\s[^\n]{1,1000}? : (?<status>4\d\d) : (?:4\d\d )?(?<message>)/g,
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
      /(?<=^[+\s]{0,4}[A-Z][a-z]{2,11}-Az(?:Rms?|ure(?:Rm|AD)?)?[A-Z]\w{1,80} ?: )(?<code>[A-Z]\w{3,120}) : (?<message>)(?=\S)/gm,
  },
  {
    form: 'pair',
    of: 'Azure PowerShell, the cmdlet in front and no code: Update-AzVmss: Message',
    needs: '-Az',
    pattern:
      /^[+\s]{0,4}[A-Z][a-z]{2,11}-Az(?:Rms?|ure(?:Rm|AD)?)?[A-Z]\w{1,80} ?: (?!(?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.psm?1:\d)(?:\d\d?:\d\d:\d\d [AP]M - )?(?<message>)(?=\S{2})/gm,
  },
  {
    form: 'pair',
    of: 'PowerShell 7, no code: the cmdlet and its script, its line, the message below',
    needs: '-Az',
    pattern:
      /^[ \t]{0,4}[A-Z][a-z]{2,11}-Az[A-Z]\w{1,80} ?: (?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.psm?1:\d{1,6}\s+Line \|?\n(?:[^\n]{0,300}\n){1,3}?[ \t]{0,40}~{3,}[^\n]{0,300}\n(?<message>)(?=\S{2})(?!(?:[^\n]{0,300}\n){1,8}?Error(?:Code|Message):)/gm,
  },
  {
    form: 'pair',
    of: 'Azure PowerShell for storage: … HTTP Error Message: Message',
    needs: 'HTTP Error Message: ',
    pattern: /(?:HTTP Status Code: (?<status>\d{3})[^\n]{0,20})?HTTP Error Message: (?<message>)/g,
  },
  {
    form: 'pair',
    of: 'clients that name their fields: error=Code error_description=Message',
    needs: 'error_description=',
    pattern: /(?:\bstatus=(?<status>[45]\d\d), )?\berror=(?<code>[A-Z]\w{3,100}) error_description=(?<message>)(?=\S)/g,
  },
  {
    form: 'pair',
    of: 'Hadoop\'s driver for Data Lake Storage: Operation failed: …, 409, PUT, https://…, Code, "Message"',
    needs: ', http',
    pattern:
      /, (?<status>[45]\d\d), (?:GET|HEAD|PUT|POST|PATCH|DELETE), https?:\/\/[^,\s]{1,1000}, (?:rId: [\w-]{1,60}, )?(?<code>[A-Z]\w{3,100}), "(?<message>)(?=\S)/g,
  },
  {
    form: 'pair',
    of: 'Cosmos DB for .NET: … does not indicate success: Code (412); Substatus: 0; ActivityId: …; Reason: (Message',
    needs: '; Substatus: ',
    pattern:
      /does not indicate success: (?<code>[A-Z]\w{3,60}) \((?<status>[45]\d\d)\); Substatus: [^;\n]{0,20}; ActivityId: [^;\n]{0,60}; Reason: \((?<message>)(?=\S)/g,
  },
  {
    form: 'pair',
    of: '.NET for Storage, the request information below a stack: StatusMessage:…, ErrorCode:Code',
    needs: 'StatusMessage:',
    wordless: true,
    pattern: /^StatusMessage: ?[^\n]{1,400}\n(?:ErrorMessage: ?[^\n]{0,400}\n)?ErrorCode: ?(?<code>[A-Z]\w{3,100})$/gm,
  },
  {
    form: 'pair',
    of: "Kubernetes' cloud provider: HTTPStatusCode: 409, RawError: Code, Message",
    needs: 'RawError: ',
    pattern: /\bHTTPStatusCode: (?<status>[45]\d\d), RawError: (?<code>[A-Z]\w{3,100}), (?<message>)(?=\S)/g,
  },
  {
    form: 'pair',
    of: 'plugins that list failed resources: Microsoft.X/y:name - Code - Message',
    needs: ' - ',
    pattern:
      /\bMicrosoft\.[A-Z][\w.]{1,60}(?:\/\w{2,60}){1,4}:[\w.-]{1,90} - (?<code>[A-Z]\w{3,100}) - (?<message>)(?=\S)/g,
  },
  {
    form: 'pair',
    of: 'azurerm from 4.x, where the log was cut before the message: Status: "Code", Code: "Code"',
    needs: 'Status: "',
    wordless: true,
    pattern: /(?<=^[^"\n]{0,20})\bStatus: "(?<code>[A-Z]\w{3,100})"\n[^"\n]{0,20}\bCode: "\k<code>"$/gm,
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
