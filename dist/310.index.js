"use strict";
exports.id = 310;
exports.ids = [310];
exports.modules = {

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditWorkspace: () => (/* binding */ auditWorkspace)
});

// EXTERNAL MODULE: ./build/audit/causes.js
var causes = __webpack_require__(1682);
// EXTERNAL MODULE: ./build/audit/overlaps.js
var overlaps = __webpack_require__(4778);
// EXTERNAL MODULE: ./build/audit/place.js
var place = __webpack_require__(7915);
// EXTERNAL MODULE: ./build/azure/activity-log.js
var activity_log = __webpack_require__(5152);
;// CONCATENATED MODULE: ./build/azure/activity-query.js
const mostRows = 100_000;
function presenceQuery(question) {
    return `${events(question)}
Log
| where ${where(question)}
| summarize Events = count(), First = min(TimeGenerated), Last = max(TimeGenerated) by Subscription = tolower(SubscriptionId), Groups = tolower(Hierarchy)
| take ${mostRows}`;
}
function changesQuery(question) {
    return `${operations(question)}
Operations
| where Changes and Began >= Window
| summarize Count = count() by Day = format_datetime(bin(Began, 1d), "yyyy-MM-dd")`;
}
function failuresQuery(question) {
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
function contestedQuery(question) {
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
const events = ({ fromMs, windowMs, toMs }) => `let From = datetime(${iso(fromMs)});
let Window = datetime(${iso(windowMs)});
let To = datetime(${iso(toMs)});
let Log = union isfuzzy=true (datatable(TimeGenerated: datetime, OperationNameValue: string, ActivityStatusValue: string, ActivitySubstatusValue: string, CategoryValue: string, SubscriptionId: string, Hierarchy: string, Caller: string, CorrelationId: string, OperationId: string, _ResourceId: string, Properties: string) []), AzureActivity
| where TimeGenerated >= From and TimeGenerated < To;`;
const operations = (question) => `${events(question)}
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
const iso = (ms) => new Date(ms).toISOString();
function where({ scopes }) {
    const conditions = scopes.map(({ id, kind, subscriptionId = '', managementGroup = '' }) => {
        if (kind === 'management-group')
            return `set_has_element(split(tolower(Hierarchy), "/"), ${literal(managementGroup.toLowerCase())})`;
        if (kind === 'subscription')
            return `SubscriptionId =~ ${literal(subscriptionId)}`;
        return `_ResourceId =~ ${literal(id)} or _ResourceId startswith ${literal(`${id}/`)}`;
    });
    return conditions.map((condition) => `(${condition})`).join(' or ');
}
function literal(text) {
    const signs = [...text].map((sign) => (/[A-Za-z0-9/._ -]/.test(sign) ? sign : codesOf(sign)));
    return `"${signs.join('')}"`;
}
const codesOf = (sign) => [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/serialize/key.js
var key = __webpack_require__(6202);
// EXTERNAL MODULE: ./build/modes/audit/judge.js
var audit_judge = __webpack_require__(3336);
;// CONCATENATED MODULE: ./build/modes/audit/workspace.js








async function auditWorkspace(plan, name, workspace, info) {
    const { window, before, scopes } = plan;
    const asked = {
        scopes: scopes.map((scope) => (scope.kind === 'resource' ? (0,key/* scopeOf */.Od)(scope, 'resource') : scope)),
        fromMs: before.fromMs,
        windowMs: window.fromMs,
        toMs: window.toMs,
    };
    const ask = (kql) => workspace.ask(kql, { fromMs: before.fromMs, toMs: window.toMs });
    info(`Asking the workspace ${name}.`);
    const present = await ask(presenceQuery(asked));
    const places = (0,place/* createPlaces */.B)();
    const counts = (0,causes/* createCounts */.x)(window, places);
    const source = `AzureActivity in ${name}`;
    if (present.kind === 'trouble')
        return nothing(counts.finish(), before, { source, status: statusOf(present), detail: present.detail });
    const known = present.rows.map(presenceOf);
    if (known.every(({ events }) => events === 0))
        return nothing(counts.finish(), before, { source, status: 'empty', detail: emptyWords });
    const firstMs = Math.min(...known.flatMap(({ first }) => first ?? []));
    const since = { fromMs: Math.min(Math.max(before.fromMs, firstMs), before.toMs), toMs: before.toMs };
    const [changes, failures, contested] = await Promise.all([
        ask(changesQuery(asked)),
        ask(failuresQuery(asked)),
        ask(contestedQuery(asked)),
    ]);
    for (const { Day, Count } of rowsIn(changes))
        counts.changesOn(textOf(Day), numberOf(Count));
    const judge = (0,audit_judge/* createJudge */.q)();
    for (const row of rowsIn(failures))
        await addFailure(row, judge, counts.tally);
    const found = (0,overlaps/* overlapsAmong */.Xk)(rowsIn(contested).flatMap(operationOf), window, places);
    const gaps = [changes, failures, contested].flatMap(gapOf);
    const absent = scopes.filter((scope) => !known.some((each) => holds(each, scope)));
    return {
        counted: { ...counts.finish(), found },
        before: since,
        read: {
            evidence: [...evidenceOf(source, known, gaps), ...absent.map((scope) => absentRow(source, scope))],
            whole: { window: gaps.length === 0 && absent.length === 0, before: gaps.length === 0 },
            quiet: [],
            unread: [
                ...(gaps.length === 3 ? [`${source}: ${gaps[0] ?? ''}`] : []),
                ...absent.map(({ id }) => `${source}: it holds nothing of ${id}`),
            ],
        },
    };
}
const emptyWords = 'it holds no event of these scopes: send the Activity Log there with a diagnostic setting of each subscription (category Administrative), and see that the workspace has the table AzureActivity';
const statusOf = ({ trouble }) => trouble.kind === 'denied' ? 'denied' : 'failed';
function nothing(counted, before, row) {
    return {
        counted: { ...counted, found: { overlaps: [], before: 0, cut: false } },
        before,
        read: {
            evidence: [row],
            whole: { window: false, before: false },
            quiet: [],
            unread: [`${row.source}: ${row.detail}`],
        },
    };
}
function presenceOf({ Subscription, Groups, Events, First, Last }) {
    const [first, last] = [timeOf(First), timeOf(Last)];
    return {
        subscription: textOf(Subscription).toLowerCase(),
        groups: textOf(Groups).toLowerCase().split('/'),
        events: numberOf(Events),
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
    };
}
function holds({ subscription, groups }, { subscriptionId, managementGroup }) {
    return subscriptionId === undefined
        ? groups.includes(managementGroup?.toLowerCase() ?? '')
        : subscription === subscriptionId.toLowerCase();
}
function evidenceOf(source, known, gaps) {
    const events = known.reduce((sum, each) => sum + each.events, 0);
    const lastMs = Math.max(...known.flatMap(({ last }) => last ?? []));
    const subscriptions = new Set(known.map(({ subscription }) => subscription)).size;
    const told = `${events.toLocaleString('en')} events of ${subscriptions === 1 ? 'one subscription' : `${subscriptions} subscriptions`}, the last one of ${(0,report_text/* instant */.uR)(new Date(lastMs).toISOString())}`;
    if (gaps.length === 0)
        return [{ source, status: 'read', detail: told }];
    return [{ source, status: 'failed', detail: `read in part: ${told}; ${[...new Set(gaps)].join('; ')}` }];
}
const absentRow = (source, { id }) => ({
    source: `${source}: ${id}`,
    status: 'empty',
    detail: emptyWords,
});
const rowsIn = (rows) => (rows.kind === 'rows' ? rows.rows : []);
function gapOf(rows) {
    if (rows.kind === 'trouble')
        return [rows.detail];
    if (rows.cut !== undefined)
        return [rows.cut];
    return rows.rows.length >= mostRows ? [`it has more than ${mostRows.toLocaleString('en')} rows`] : [];
}
async function addFailure(row, judge, tally) {
    const { Operation: name, Caller, Substatus, Count, Message, Last, Resources } = row;
    const resources = listOf(Resources);
    const resourceId = resources[0] ?? '';
    const lastMs = timeOf(Last);
    if (lastMs === undefined)
        return;
    const event = {
        timeMs: lastMs,
        operation: textOf(name),
        resourceId,
        operationId: '',
        correlationId: '',
        caller: textOf(Caller),
        stage: 'failed',
    };
    const judged = await judge({
        event,
        failure: (0,activity_log/* failureOf */.g5)({ subStatus: Substatus ?? null, properties: { statusMessage: Message ?? null } }),
    });
    const operation = {
        key: '',
        operation: event.operation,
        resourceId,
        caller: event.caller,
        change: '',
        correlationId: '',
        fromMs: lastMs,
        lastMs,
        toMs: lastMs,
        changes: true,
    };
    tally(operation, judged, numberOf(Count));
}
function operationOf({ Key, Operation: name, Resource, Caller, CorrelationId, Began, Until, End, Substatus, }) {
    const [fromMs, untilMs] = [timeOf(Began), timeOf(Until)];
    if (fromMs === undefined || untilMs === undefined)
        return [];
    const [key, correlationId] = [textOf(Key), textOf(CorrelationId)];
    const refused = /^fail/i.test(textOf(End)) && /conflict|preconditionfailed|\b(?:409|412)\b/i.test(textOf(Substatus));
    return [
        {
            key,
            operation: textOf(name),
            resourceId: textOf(Resource),
            caller: textOf(Caller),
            change: (correlationId || key).toLowerCase(),
            correlationId,
            fromMs,
            lastMs: untilMs,
            ...(textOf(End) === '' ? {} : { toMs: untilMs }),
            ...(refused ? { judged: { class: 'unknown-conflict', reason: 'bare-conflict' } } : {}),
            changes: true,
        },
    ];
}
const textOf = (value) => (typeof value === 'string' ? value : '');
function numberOf(value) {
    const number = typeof value === 'string' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) && number > 0 ? Math.floor(number) : 0;
}
function timeOf(value) {
    const ms = Date.parse(textOf(value));
    return Number.isNaN(ms) ? undefined : ms;
}
function listOf(value) {
    try {
        const read = typeof value === 'string' ? JSON.parse(value) : value;
        return Array.isArray(read) ? read.filter((each) => typeof each === 'string') : [];
    }
    catch {
        return [];
    }
}


/***/ })

};
;