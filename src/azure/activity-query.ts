import type { ResourceId } from '../arm/resource-id.ts';

/**
 * The questions that a Log Analytics workspace answers about its copy of the Activity Log, in KQL: it counts there, and
 * gives rows of counts.
 * https://learn.microsoft.com/azure/azure-monitor/reference/tables/azureactivity
 */

/** Question is what is asked of the table: which scopes, and which spans. Times in milliseconds since 1970. */
export interface ActivityQuestion {
  readonly scopes: readonly ResourceId[];
  /** Where the span before the window begins. */
  readonly fromMs: number;
  readonly windowMs: number;
  readonly toMs: number;
}

/** Rows that one answer may have; the service gives 500,000 at most. */
export const mostRows = 100_000;

/** presenceQuery asks which subscriptions the workspace knows of, in all scopes, and since when. */
export function presenceQuery(question: ActivityQuestion): string {
  return `${events(question)}
Log
| where ${where(question)}
| summarize Events = count(), First = min(TimeGenerated), Last = max(TimeGenerated) by Subscription = tolower(SubscriptionId), Groups = tolower(Hierarchy)
| take ${mostRows}`;
}

/** changesQuery counts the changes of each day of the window. */
export function changesQuery(question: ActivityQuestion): string {
  return `${operations(question)}
Operations
| where Changes and Began >= Window
| summarize Count = count() by Day = format_datetime(bin(Began, 1d), "yyyy-MM-dd")`;
}

/**
 * failuresQuery counts failed operations that are alike: of one day, type, operation, caller and text but for numbers
 * and IDs. Of a deployment those inside it; the deployment itself only where nothing in it failed.
 */
export function failuresQuery(question: ActivityQuestion): string {
  return `${operations(question)}
let Failed = Operations | where End in ("failed", "failure");
let Wraps = (Name: string) { Name matches regex @"^microsoft\\.resources/deployment(s|stacks)/(write|delete)$" };
let Inside = Failed | where not(Wraps(Operation)) | distinct Change;
let Wrappers = Failed | where Wraps(Operation) and Change !in (Inside) | summarize arg_max(EndTime, *) by Change;
union (Failed | where not(Wraps(Operation))), Wrappers
| extend Message = tostring(parse_json(Properties).statusMessage)
| extend Words = replace_regex(replace_regex(Message, @"[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}", "#"), @"[0-9]+", "#")
| extend Type = tolower(strcat_array(array_slice(split(Resource, "/"), 6, 7), "/"))
| summarize Count = count(), Message = take_any(Message), Last = max(EndTime), Resources = make_set(Resource, 5) by Before = EndTime < Window, Day = bin(EndTime, 1d), Operation, Type, Caller, Substatus, Words
| top ${mostRows} by Count
| project Before, Day, Operation, Type, Caller, Substatus, Count, Message, Last, Resources`;
}

/**
 * contestedQuery gives the operations that ran in the same stretch of time on the same scope as one of another change:
 * all that may have overlapped, and little more. The scope is that of `docs/concurrency-key.md`: the resource at the
 * top; and the group, where an operation reaches all that the group holds.
 */
export function contestedQuery(question: ActivityQuestion): string {
  // Some thousand stretches: long enough that an operation lies in few of them, short enough that few share one.
  const minutes = Math.max(5, Math.ceil((question.toMs - question.fromMs) / 60_000 / 2000));
  return `${operations(question)}
let Reaches = (Name: string) { Name matches regex @"^microsoft\\.resources/(subscriptions/)?resourcegroups/(delete|moveresources/action)$" };
let Placed = Operations
| where Changes
| extend Parts = split(Resource, "/")
| extend Top = strcat_array(array_slice(Parts, 0, iff(Parts[3] == "resourcegroups", 8, 6)), "/")
| extend Group = iff(Parts[3] == "resourcegroups", strcat_array(array_slice(Parts, 0, 4), "/"), "");
let Reached = Placed | where Reaches(Operation) | distinct Group;
let Spread = Placed
| extend Scopes = iff(Group in (Reached) and Group != Top, pack_array(Top, Group), pack_array(Top))
| extend Until = iff(isempty(End), To, max_of(Last, EndTime))
| mv-expand Scope = Scopes to typeof(string)
| mv-expand Stretch = range(bin(Began, ${minutes}m), bin(Until, ${minutes}m), ${minutes}m) to typeof(datetime) limit 5000;
let Contested = Spread | summarize Different = dcount(Change) by Scope, Stretch | where Different > 1 | project Scope, Stretch;
Spread
| join kind=leftsemi Contested on Scope, Stretch
| distinct Key, Operation, Resource, Caller, CorrelationId, Began, Until, End, Substatus
| top ${mostRows} by Began asc`;
}

/** The table, or nothing where the workspace has none. */
const events = ({ fromMs, windowMs, toMs }: ActivityQuestion): string => `let From = datetime(${iso(fromMs)});
let Window = datetime(${iso(windowMs)});
let To = datetime(${iso(toMs)});
let Log = union isfuzzy=true (datatable(TimeGenerated: datetime, OperationNameValue: string, ActivityStatusValue: string, ActivitySubstatusValue: string, CategoryValue: string, SubscriptionId: string, Hierarchy: string, Caller: string, CorrelationId: string, OperationId: string, _ResourceId: string, Properties: string) []), AzureActivity
| where TimeGenerated >= From and TimeGenerated < To;`;

/** One row for each operation, of all its events: the same reading of an event as in \`audit/event.ts\`. */
const operations = (question: ActivityQuestion): string => `${events(question)}
let Operations = Log
| where CategoryValue =~ "Administrative"
| where ${where(question)}
| extend Operation = tolower(OperationNameValue), Resource = tolower(_ResourceId), Status = tolower(ActivityStatusValue)
| where Operation matches regex @"/(write|delete|action)$" and not(Operation matches regex @"^microsoft\\.authorization/polic(ies|yassignments)/\\w+/action$")
| extend Ends = Status in ("succeeded", "success", "resolved", "completed", "failed", "failure", "canceled", "cancelled")
| extend Key = tolower(strcat(iff(isempty(OperationId), CorrelationId, OperationId), " ", Operation, " ", Resource))
| extend EndTime = iff(Ends, TimeGenerated, datetime(1970-01-01))
| summarize Began = min(TimeGenerated), Last = max(TimeGenerated), arg_max(EndTime, Status, Ends, Substatus = ActivitySubstatusValue, Properties), Caller = take_anyif(Caller, isnotempty(Caller)), CorrelationId = take_any(CorrelationId) by Key, Operation, Resource
| extend End = iff(Ends, Status, ""), Change = tolower(iff(isempty(CorrelationId), Key, CorrelationId))
| extend Changes = not(Operation matches regex @"/(list|get|read|check|validate|whatif|export|query|generate|preview|resolve|search|summarize|estimate|calculate)\\w*/action$");`;

const iso = (ms: number): string => new Date(ms).toISOString();

/**
 * The scopes as a condition. Nothing of them is taken for KQL: a text is a literal whose signs are all written as
 * codes.
 */
function where({ scopes }: ActivityQuestion): string {
  const conditions = scopes.map(({ id, kind, subscriptionId = '', managementGroup = '' }) => {
    if (kind === 'management-group')
      return `set_has_element(split(tolower(Hierarchy), "/"), ${literal(managementGroup.toLowerCase())})`;
    if (kind === 'subscription') return `SubscriptionId =~ ${literal(subscriptionId)}`;
    return `_ResourceId =~ ${literal(id)} or _ResourceId startswith ${literal(`${id}/`)}`;
  });
  return conditions.map((condition) => `(${condition})`).join(' or ');
}

/** literal writes a text for KQL: https://learn.microsoft.com/kusto/query/scalar-data-types/string */
export function literal(text: string): string {
  const signs = [...text].map((sign) => (/[A-Za-z0-9/._ -]/.test(sign) ? sign : codesOf(sign)));
  return `"${signs.join('')}"`;
}

const codesOf = (sign: string): string =>
  [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
