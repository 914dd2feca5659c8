"use strict";
exports.id = 52;
exports.ids = [52];
exports.modules = {

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ readFailedRequest),
/* harmony export */   OO: () => (/* binding */ readFailedDeployments),
/* harmony export */   Zo: () => (/* binding */ readFailedEvents),
/* harmony export */   bA: () => (/* binding */ readStack),
/* harmony export */   iJ: () => (/* binding */ readDeployment)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7372);
/* harmony import */ var _api_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4704);
/* harmony import */ var _deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7585);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9741);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8487);






const badEnds = ['Failed', 'Canceled'];
const deploymentPages = 10;
const mostDeployments = 10;
const operationPages = 10;
const depth = 5;
const mostNested = 40;
const deploymentType = 'microsoft.resources/deployments';
async function readFailedDeployments(scope, sinceMs, reads, correlationId) {
    if (scope === '')
        return { status: 'skipped', detail: 'the target is in no scope that has deployments' };
    const ask = {
        path: `${scope}/providers/Microsoft.Resources/deployments`,
        api: _api_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .apis */ .Ok.deployments,
        permission: 'Microsoft.Resources/deployments/read',
    };
    const answers = await Promise.all(badEnds.map((state) => reads.list({ ...ask, query: { $filter: `provisioningState eq '${state}'` } }, deploymentPages)));
    const listed = (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(answers, (item) => ((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item).id) === undefined ? undefined : item));
    const recent = (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .seenIn */ .v)(listed)
        .filter((item) => endedBadly(item) && (endOf(item) ?? Number.NEGATIVE_INFINITY) >= sinceMs)
        .filter((item) => correlationId === undefined || (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(propertiesOf(item).correlationId)?.toLowerCase() === correlationId.toLowerCase())
        .sort((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
    const found = await Promise.all(recent.slice(0, mostDeployments).map((item) => deploymentOf(item, reads)));
    if (listed.status === 'part')
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(found, listed);
    if (recent.length > found.length)
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(found, tooMany);
    if (found.length > 0)
        return { status: 'read', value: found };
    return listed.status === 'read' || listed.status === 'empty' ? { ...nothing, detail: 'none failed since then' } : listed;
}
async function readDeployment(id, reads) {
    const answer = await reads.one({ path: id, api: _api_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .apis */ .Ok.deployments, permission: 'Microsoft.Resources/deployments/read' });
    return answer.status === 'read' ? { status: 'read', value: await deploymentOf(answer.value, reads) } : answer;
}
async function readStack(id, reads) {
    const stack = await reads.one({ path: id, api: _api_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .apis */ .Ok.deploymentStacks, permission: 'Microsoft.Resources/deploymentStacks/read' });
    if (stack.status !== 'read')
        return stack;
    const { deploymentId, error, provisioningState } = propertiesOf(stack.value);
    const named = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(deploymentId) ?? '');
    if (named?.type?.toLowerCase() !== deploymentType)
        return { ...nothing, detail: 'the stack names no deployment' };
    const made = await readDeployment(named.id, reads);
    const isOwn = made.status === 'read' && !/^(?:failed|canceled)$/i.test(made.value.state) && /^failed$/i.test((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(provisioningState) ?? '');
    return isOwn ? { status: 'read', value: { ...made.value, state: 'Failed', error: error ?? null } } : made;
}
const tooMany = { why: 'there are more than are read', trouble: { kind: 'bound' } };
const nothing = { status: 'empty' };
function endedBadly(item) {
    const state = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(propertiesOf(item).provisioningState) ?? '';
    return badEnds.some((end) => end.toLowerCase() === state.toLowerCase());
}
function endOf(item) {
    const time = Date.parse((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(propertiesOf(item).timestamp) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
const propertiesOf = (item) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item).properties);
async function deploymentOf(item, reads) {
    const { id, name } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item);
    const { provisioningState, timestamp, duration, correlationId, error } = propertiesOf(item);
    const own = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(id) ?? '';
    const { touches, failures } = await failuresOf(own, reads);
    const optional = { began: (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp), (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(duration)), correlationId: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(correlationId) };
    return {
        id: own,
        name: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(name) ?? '',
        state: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(provisioningState) ?? 'Failed',
        ended: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp) ?? '',
        touches,
        failures,
        error: error ?? null,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}
async function failuresOf(deploymentId, reads) {
    const steps = [];
    const seen = new Set([deploymentId.toLowerCase()]);
    let level = [{ id: deploymentId }];
    let gap;
    for (let at = 0; level.length > 0 && gap === undefined; at += 1) {
        if (at >= depth || seen.size > mostNested) {
            steps.push({ touches: [], failures: level.flatMap(({ outer }) => outer ?? []), inner: [] });
            gap = { why: 'more deployments are nested in it than are followed', trouble: { kind: 'bound' } };
            break;
        }
        const told = await Promise.all(level.map(async (inner) => stepOf(inner, await readOperations(inner.id, reads))));
        steps.push(...told);
        gap = told.find((step) => step.gap !== undefined)?.gap;
        level = told.flatMap(({ inner }) => inner).filter(({ id }) => !seen.has(id.toLowerCase()));
        for (const { id } of level) {
            seen.add(id.toLowerCase());
            reads.admit(id);
        }
    }
    const touches = steps.flatMap((step) => step.touches);
    return {
        touches: gap === undefined ? { status: 'read', value: touches } : (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(touches, gap),
        failures: steps.flatMap(({ failures }) => failures),
    };
}
function stepOf({ outer }, answer) {
    const whole = outer === undefined ? [] : [outer];
    const rows = (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .seenIn */ .v)(answer);
    const bad = rows.filter(({ state }) => /^(?:failed|canceled)$/i.test(state));
    const isNested = ({ type, target }) => type === deploymentType && (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(target ?? '') !== undefined;
    const plain = bad.filter((row) => !isNested(row)).map(({ type: _, ...operation }) => operation);
    return {
        touches: rows.flatMap(({ target, type }) => (target === undefined || type === deploymentType ? [] : [target])),
        failures: bad.length === 0 ? whole : plain,
        inner: bad
            .filter(isNested)
            .flatMap(({ type: _, ...operation }) => (operation.target === undefined ? [] : [{ id: operation.target, outer: operation }])),
        ...((0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnread */ .K)(answer) ? { gap: (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .gapOf */ .iT)(answer) } : {}),
    };
}
async function readOperations(deploymentId, reads) {
    const ask = {
        path: `${deploymentId}/operations`,
        api: _api_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .apis */ .Ok.deployments,
        permission: 'Microsoft.Resources/deployments/operations/read',
    };
    const answer = await reads.list(ask, operationPages);
    return answer.kind === 'absent' ? { ...nothing, detail: 'none' } : (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)([answer], operationOf);
}
function operationOf(item) {
    const { provisioningState, timestamp, statusMessage, targetResource } = propertiesOf(item);
    const { id, resourceType } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(targetResource);
    const target = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(id);
    const time = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp);
    return {
        type: ((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(resourceType) ?? '').toLowerCase(),
        state: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(provisioningState) ?? '',
        message: statusMessage ?? null,
        ...(target === undefined ? {} : { target: (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(target)?.id ?? target }),
        ...(time === undefined ? {} : { time }),
    };
}
const logPages = 5;
const mostEvents = 50;
const logFields = 'eventTimestamp,operationName,correlationId,caller,status,resourceId,properties';
async function readFailedEvents(target, span, reads) {
    const { subscriptionId, resourceGroup } = target;
    if (subscriptionId === undefined)
        return { status: 'skipped', detail: 'the Activity Log is read by subscription' };
    if (resourceGroup === undefined && target.kind === 'subscription')
        return { status: 'skipped', detail: 'the Activity Log of a whole subscription says too little about one operation' };
    const quoted = (text) => text.replaceAll("'", "''");
    const place = resourceGroup === undefined ? `resourceUri eq '${quoted(target.id)}'` : `resourceGroupName eq '${quoted(resourceGroup)}'`;
    return failedIn(await readLog(subscriptionId, place, span, reads), ({ resourceId }) => (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(target, resourceId));
}
async function readFailedRequest(subscriptionId, correlationId, span, reads) {
    const answer = await readLog(subscriptionId, `correlationId eq '${correlationId}'`, span, reads);
    return failedIn(answer, (event) => event.correlationId?.toLowerCase() === correlationId.toLowerCase());
}
function readLog(subscriptionId, place, span, reads) {
    const [from, to] = [new Date(span.fromMs).toISOString(), new Date(span.toMs).toISOString()];
    return reads.list({
        path: `/subscriptions/${subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values`,
        api: _api_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .apis */ .Ok.activity,
        permission: 'Microsoft.Insights/eventtypes/values/read',
        query: { $filter: `eventTimestamp ge '${from}' and eventTimestamp le '${to}' and ${place}`, $select: logFields },
    }, logPages);
}
function failedIn(answer, isAbout) {
    const listed = (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)([answer], (item) => (isEvent(item) ? item : undefined));
    const all = (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .seenIn */ .v)(listed)
        .flatMap((item) => eventOf(item) ?? [])
        .filter(isAbout);
    const events = all.slice(0, mostEvents);
    if (listed.status === 'part')
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(events, listed);
    if (all.length > events.length)
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(events, tooMany);
    if (events.length > 0)
        return { status: 'read', value: events };
    return listed.status === 'read' || listed.status === 'empty'
        ? { ...nothing, detail: 'no failure yet; the log is 3 to 20 minutes late' }
        : listed;
}
function isEvent(item) {
    const state = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item).status).value)?.toLowerCase();
    return state !== undefined && (state !== 'failed' || eventOf(item) !== undefined);
}
function eventOf(item) {
    const fields = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item);
    const [time, resourceId, operation] = [
        (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.eventTimestamp),
        (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.resourceId),
        (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(fields.operationName).value),
    ];
    if (time === undefined || resourceId === undefined || operation === undefined)
        return undefined;
    if ((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(fields.status).value)?.toLowerCase() !== 'failed')
        return undefined;
    const optional = { correlationId: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.correlationId), caller: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.caller) };
    return {
        time,
        resourceId: (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(resourceId)?.id ?? resourceId,
        operation,
        message: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(fields.properties).statusMessage ?? null,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}


/***/ }),

/***/ 3354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ endAfter)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _hosts_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);



const network = { kind: 'network' };
function endAfter(ms, clock) {
    const over = new AbortController();
    const stopped = new AbortController();
    const detail = `no answer within ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms)}`;
    const canceled = new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('canceled', `Azure gave no answer within ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms)}.`);
    const expired = new Promise((resolve) => {
        clock.sleep(ms, stopped.signal).then(() => {
            resolve();
            over.abort(canceled);
        }, () => undefined);
    });
    const nothing = { status: 'failed', detail, trouble: network };
    return {
        signal: over.signal,
        late: (read) => {
            const answered = read.catch((error) => ({ ...nothing, detail: over.signal.aborted ? detail : said(error) }));
            return Promise.race([expired.then(() => nothing), answered]);
        },
        orThrow: (work) => Promise.race([
            work,
            expired.then(() => {
                throw canceled;
            }),
        ]),
        stop: () => stopped.abort(),
    };
}
const said = (error) => (0,_hosts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(error instanceof Error ? error.message : String(error), 300);


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blockersOf),
/* harmony export */   q: () => (/* binding */ guardReport)
/* harmony export */ });
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _conflict_advice_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(278);
/* harmony import */ var _report_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3867);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4036);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3920);
/* harmony import */ var _report_title_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5773);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8001);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5806);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3568);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6106);










const mostDiagnoses = 20;
const mostOfOne = { waits: 1, stops: 5 };
function few(causes) {
    const told = new Map();
    return causes.filter(({ reason, judged }) => {
        const count = (told.get(reason) ?? 0) + 1;
        told.set(reason, count);
        return count <= (judged.outcome === 'waits' ? mostOfOne.waits : mostOfOne.stops);
    });
}
async function guardReport(outcome) {
    const { plan, decided, waitedMs } = outcome;
    const verdict = verdictOf(outcome);
    const all = (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .causesOf */ .cZ)(decided);
    const causes = (plan.files === undefined ? all : few(all)).slice(0, mostDiagnoses);
    const warned = verdict === 'clear' || verdict === 'waited' ? [] : causes;
    const advise = await (0,_conflict_advice_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadAdvice */ .D)(warned.map(({ reason }) => reason));
    const diagnoses = warned.map((cause) => (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosisOfCause */ .GZ)(cause, { advise, now: outcome.now, waitMs: plan.waitMs, transition: plan.transition, set: outcome.set }));
    const [root] = diagnoses;
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'guard',
        verdict,
        class: root?.class ?? 'none',
        reason: root?.reason ?? 'no-error',
        recovery: root?.recovery ?? 'none',
        summary: summaryOf(verdict, outcome, root),
        source: '',
        diagnoses,
        ...(plan.files === undefined ? {} : { plan: { sources: plan.files.sources } }),
        targets: decided.map((each) => targetOf(each, verdict)),
        blockers: warned.flatMap((cause) => blockersOf(cause, plan.cloud)),
        timeline: (0,_timeline_js__WEBPACK_IMPORTED_MODULE_7__/* .timelineOf */ .h)(decided, outcome.made),
        evidence: [...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOf */ .X1)(decided), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .notFollowedRows */ .tn)(outcome.notFollowed), ...(outcome.queued?.evidence ?? [])],
        ...(outcome.queued === undefined ? {} : { serialization: outcome.queued.serialization }),
        ...(0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudField */ .YQ)(plan.cloud),
        waitedMs: Math.round(waitedMs),
        elapsedMs: Math.round(outcome.elapsedMs),
        requests: { arm: outcome.requests, ...(outcome.queued === undefined ? {} : { host: outcome.queued.requests }) },
    };
}
function verdictOf({ plan, decided, waitedMs, acted }) {
    const decision = (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .overall */ .Me)(decided);
    if (decision === 'clear' && gapOf({ plan, decided }) !== undefined)
        return 'unknown';
    if (decision === 'clear')
        return waitedMs > 0 || acted ? 'waited' : 'clear';
    return decision === 'unread' ? 'unknown' : 'blocked';
}
function gapOf({ plan: { files }, decided }) {
    if (files === undefined || files.incomplete !== undefined)
        return files?.incomplete;
    return decided.length === 0 && (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gapsOf */ .dc)(files) > 0 ? 'none of its changes has an ID in Azure yet, so nothing was looked at.' : undefined;
}
function targetOf({ wanted, verdict, snapshot }, all) {
    const own = verdict.decision === 'clear' ? (all === 'waited' ? 'waited' : 'clear') : verdict.decision === 'unread' ? 'unknown' : 'blocked';
    return {
        resourceId: wanted.target.id,
        operation: (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedWords */ .DE)(wanted.planned?.verb ?? wanted.operation.name, wanted.size),
        ...(wanted.planned === undefined ? {} : { address: wanted.planned.address }),
        ...existsIn(snapshot),
        verdict: own,
        conditions: verdict.conditions.map(conditionOf),
    };
}
function existsIn({ resource }) {
    return resource.status === 'read' || resource.status === 'empty' ? { exists: resource.status === 'read' } : {};
}
function conditionOf({ what, expected, actual, outcome, source, why }) {
    return { what, expected, actual, met: outcome === 'met', outcome, source, ...(why === undefined ? {} : { why }) };
}
function blockersOf({ judged, decided }, cloud) {
    if (judged.outcome === 'unproven')
        return [];
    const fallback = { kind: 'state', what: `${judged.what} ${judged.actual}`, resourceId: decided.wanted.target.id };
    return (judged.holders ?? [fallback]).map((holder) => {
        const link = holder.resourceId === undefined ? undefined : pageOf(holder, cloud);
        return { ...holder, ...(link === undefined ? {} : { link }) };
    });
}
function pageOf({ kind, resourceId = '' }, cloud) {
    if (!(0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublic */ .Ul)(cloud))
        return undefined;
    return (0,_report_link_js__WEBPACK_IMPORTED_MODULE_2__/* .portalLink */ .jg)(resourceId, kind === 'deployment' ? 'deployment' : kind === 'lock' ? 'locks' : 'resource');
}
function summaryOf(verdict, { plan, decided, waitedMs }, root) {
    const about = subjectOf({ plan, decided });
    const gaps = `${unmappedWords(plan)}${warningsOf(decided)}`;
    const targets = decided.map((each) => targetOf(each, verdict));
    const lead = plan.files === undefined ? undefined : (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planLead */ .qq)({ plan: plan.files, targets, verdict });
    if (lead !== undefined)
        return `${lead}: ${root?.title ?? 'a condition is not met'}.`;
    const fresh = plan.files === undefined ? (0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .bare */ .$B)((0,_report_title_js__WEBPACK_IMPORTED_MODULE_4__/* .freshWords */ .wp)(targets)) : '';
    if (verdict === 'clear' || verdict === 'waited') {
        const after = waitedMs >= 1000 ? ` after ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .duration */ .p0)(waitedMs)}` : '';
        return `${fresh === '' ? '' : `${fresh}. `}Nothing${unreadOf(decided).length === 0 ? '' : ' that was read'} stands in the way of ${about}${after}.${gaps}`;
    }
    if (verdict === 'unknown')
        return `Whether ${about} can start is not known: ${root?.message ?? gapOf({ plan, decided }) ?? 'its state could not be read.'}`;
    const waited = waitedMs >= 1000 ? ` Waited ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .duration */ .p0)(waitedMs)}.` : '';
    const isStill = decided.some(({ verdict: { conditions } }) => conditions.some((each) => each.isStill));
    const stuck = isStill ? ' Nothing moves, and it does not look as if it will.' : '';
    return `${capital(about)} cannot start: ${root?.title ?? 'a condition is not met'}.${waited}${stuck}${fresh === '' ? '' : ` ${capital(fresh)}.`}`;
}
function subjectOf({ plan: { files }, decided }) {
    if (files !== undefined)
        return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .bare */ .$B)((0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planSubject */ .Ox)(files));
    const [first] = decided;
    if (first === undefined)
        return 'nothing';
    const { target, operation, size } = first.wanted;
    const more = decided.length === 1 ? '' : ` and ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(decided.length - 1, 'more target')}`;
    return `${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedWords */ .DE)(operation.name, size)} on ${target.name}${more}`;
}
function unmappedWords({ files }) {
    const count = files === undefined ? 0 : (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gapsOf */ .dc)(files);
    return count === 0 ? '' : ` ${count === 1 ? 'One has' : `${count} have`} no ID yet, and ${count === 1 ? 'was' : 'were'} not looked at.`;
}
function unreadOf(decided) {
    const unproven = decided.flatMap(({ verdict }) => verdict.conditions).filter(({ outcome }) => outcome === 'unproven');
    return [...new Set(unproven.map(({ what }) => what))];
}
function warningsOf(decided) {
    const conditions = decided.flatMap(({ verdict }) => verdict.conditions);
    const unread = unreadOf(decided);
    const warned = [
        ...new Set(conditions.filter(({ outcome }) => outcome === 'warns').map(({ why, what }) => why ?? `The ${what} may stop it.`)),
    ];
    const gap = unread.length === 0 ? '' : ` Not read: ${unread.join(', ')}.`;
    const more = warned.length > 3 ? ` And ${warned.length - 3} more.` : '';
    return `${gap}${warned.length === 0 ? '' : ` ${warned.slice(0, 3).join(' ')}${more}`}`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ timelineOf)
/* harmony export */ });
/* harmony import */ var _gate_holders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4265);
/* harmony import */ var _gate_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8567);
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7372);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5806);




const mostOfLog = 8;
const most = 60;
function timelineOf(decided, own) {
    const entries = decided.slice(0, 20).flatMap((each) => [...ofLog(each), ...ofDeployments(each), ...ofResource(each)]);
    const unique = new Map([...entries, ...own].map((entry) => [`${entry.time} ${entry.text}`, entry]));
    return [...unique.values()].sort((a, b) => a.time.localeCompare(b.time)).slice(-most);
}
function ofLog({ wanted, snapshot }) {
    return (0,_gate_holders_js__WEBPACK_IMPORTED_MODULE_0__/* .operationsOn */ .C)(wanted.target.id, snapshot.activity)
        .slice(0, mostOfLog)
        .flatMap(({ since, until, operation, who, status, resourceId }) => {
        const on = resourceId.toLowerCase() === wanted.target.id.toLowerCase() ? wanted.target.name : (resourceId.split('/').at(-1) ?? '');
        const what = `${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .shortOperation */ .Qm)(operation)} on ${on}${who === undefined ? '' : ` by ${who}`}`;
        const entry = { time: iso(since), source: 'activity-log', text: `${what}: ${status || 'no status'}` };
        return [until === undefined || until === since ? entry : { ...entry, until: iso(until) }];
    });
}
function ofDeployments({ snapshot: { deployments } }) {
    return (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .seenIn */ .v)(deployments).flatMap(({ name, since, state }) => since === undefined ? [] : [{ time: iso(since), source: 'deployment', text: `deployment ${name} began, now ${state}` }]);
}
function ofResource({ wanted, snapshot: { resource } }) {
    if (resource.status !== 'read')
        return [];
    const statuses = (0,_gate_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .safely */ .vm)('properties.instanceView.statuses[?time].[time, code]', resource.value);
    const rows = Array.isArray(statuses) ? statuses : [];
    return rows.flatMap((row) => {
        const [time, code] = Array.isArray(row) ? row : [];
        return typeof time === 'string' && typeof code === 'string'
            ? [{ time: iso(time), source: 'resource', text: `${wanted.target.name}: ${code}` }]
            : [];
    });
}
function iso(time) {
    const at = Date.parse(time);
    return Number.isNaN(at) ? time : new Date(at).toISOString();
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  liveOf: () => (/* binding */ liveOf)
});

// EXTERNAL MODULE: ./build/gate/load.js
var load = __webpack_require__(412);
// EXTERNAL MODULE: ./build/gate/operation.js
var gate_operation = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/modes/end.js
var modes_end = __webpack_require__(3354);
// EXTERNAL MODULE: ./build/modes/guard/evidence.js
var evidence = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/modes/guard/plan.js
var guard_plan = __webpack_require__(6154);
// EXTERNAL MODULE: ./build/modes/guard/report.js
var report = __webpack_require__(7751);
// EXTERNAL MODULE: ./build/modes/guard/session.js + 19 modules
var session = __webpack_require__(6675);
// EXTERNAL MODULE: ./build/modes/targets/ids.js + 2 modules
var ids = __webpack_require__(3850);
// EXTERNAL MODULE: ./build/modes/targets/subscription.js
var subscription = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/modes/live/client.js

function readingClient(client, { late, signal }) {
    const inTime = async (read) => {
        const answer = await late(signal.aborted ? new Promise(() => undefined) : read());
        return isSilence(answer)
            ? { kind: 'trouble', detail: `not answered in time (${answer.detail})`, trouble: { kind: 'network' } }
            : answer;
    };
    return {
        get requests() {
            return client.requests;
        },
        get notFollowed() {
            return client.notFollowed;
        },
        urlOf: client.urlOf,
        admit: client.admit,
        get: (ask) => inTime(() => client.get(ask)),
        list: (ask, maxPages) => inTime(() => client.list(ask, maxPages)),
        ask: async () => ({ kind: 'trouble', detail: 'a diagnosis asks nothing but GETs', trouble: { kind: 'refused' } }),
        send: async () => {
            throw new guard_error/* GuardError */.U('denied', 'A diagnosis changes nothing.');
        },
    };
}
function isSilence(answer) {
    return typeof answer === 'object' && answer !== null && 'status' in answer && answer.status === 'failed' && !('kind' in answer);
}

// EXTERNAL MODULE: ./build/conflict/order.js
var order = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/report/redact-deep.js
var redact_deep = __webpack_require__(5789);
// EXTERNAL MODULE: ./build/arm/states.js
var states = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/azure/trouble.js
var trouble = __webpack_require__(8487);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
// EXTERNAL MODULE: ./build/gate/holders.js
var holders = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/gate/snapshot.js
var snapshot = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/modes/guard/diagnosis.js + 1 modules
var diagnosis = __webpack_require__(5806);
// EXTERNAL MODULE: ./build/modes/post/errors.js
var errors = __webpack_require__(2735);
// EXTERNAL MODULE: ./build/modes/post/state-words.js
var state_words = __webpack_require__(3739);
;// CONCATENATED MODULE: ./build/modes/live/tell.js









const wrappers = new Set(['cause-not-told', 'operation-failed']);
function told(seen, now) {
    const { finding } = seen.subject;
    const read = (0,report_text/* instant */.uR)(new Date(now).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z'));
    const deployment = seen.deployment === undefined ? undefined : (0,snapshot/* seenIn */.v)(seen.deployment)[0];
    const inner = deployment === undefined ? [] : innerOf(seen.subject, deployment);
    if (deployment !== undefined && inner.length > 0)
        return { findings: inner, facts: [{ name: 'Told by', value: `${endWords(deployment)}, read ${read}` }], causes: [], inner: true };
    const logged = innerOfLog(finding, seen.events);
    if (logged.length > 0)
        return { findings: logged, facts: [{ name: 'Told by', value: `the Activity Log, read ${read}` }], causes: [], inner: true };
    const ofDeployment = deployment === undefined ? [] : [{ name: 'Deployment now', value: `${endWords(deployment)} (read ${read})` }];
    const ofOperation = operationFacts(seen.operation, read);
    if (seen.decided === undefined)
        return { findings: [finding], facts: [...ofDeployment, ...ofOperation], causes: [], inner: false };
    const { findings, causes } = judged(finding, seen.decided);
    const over = overWords(findings[0] ?? finding, seen);
    const facts = [...gateFacts(findings[0] ?? finding, seen.decided, read), ...changeFacts(finding, seen.decided, now)];
    return {
        findings,
        causes,
        facts: [...ofDeployment, ...ofOperation, ...facts, ...subscriptionFacts(seen.subject)],
        inner: false,
        ...(over === undefined ? {} : { over: `${over} (read ${read})` }),
    };
}
const ofAnyType = new Set(['another-operation-in-progress', 'provisioning-in-progress', 'being-deleted']);
function overWords({ reason }, { decided, operation }) {
    if (decided === undefined || !isClear(decided) || !wouldShow(reason, decided))
        return undefined;
    const { wanted, snapshot } = decided;
    const isRunning = operation?.kind === 'found' && !(0,states/* hasEnded */.hY)((0,trouble/* textOf */.b6)((0,trouble/* fieldsOf */.Pf)(operation.body).status) ?? '');
    const isOpen = (0,holders/* operationsOn */.C)(wanted.target.id, snapshot.activity).some(({ ended }) => !ended);
    if (isRunning || isOpen)
        return undefined;
    return `${wanted.target.name} is ${stateOf(decided)}, and nothing that was read stands in the way of ${wanted.operation.name} any more`;
}
function wouldShow(reason, { wanted, snapshot, verdict: { conditions } }) {
    if (reason === 'scope-locked')
        return conditions.every(({ outcome }) => outcome === 'met');
    if (reason === 'deployment-active')
        return snapshot.deployments.status === 'empty';
    const needs = wanted.operation.gate?.needs ?? [];
    if (needs.some((need) => need.reason === reason && need.otherwise === 'block'))
        return true;
    return ofAnyType.has(reason) && conditions.some(({ outcome, tellsMotion }) => outcome === 'met' && tellsMotion === true);
}
function isClear({ verdict: { decision, conditions } }) {
    return decision === 'clear' && conditions.every(({ outcome }) => outcome === 'met' || outcome === 'warns');
}
function stateOf({ snapshot: { resource } }) {
    return resource.status === 'read' ? ((0,state_words/* provisioningState */.v)(resource.value) ?? 'there') : 'not there';
}
function subscriptionFacts({ subscriptionBy }) {
    return subscriptionBy === undefined
        ? []
        : [{ name: 'Subscription', value: `not told by the text; looked at in that of ${subscriptionBy}` }];
}
function innerOf({ finding, deployment: place }, deployment) {
    if (!/^(?:failed|canceled)$/i.test(deployment.state))
        return [];
    const [asked, kept] = [place?.correlationId?.toLowerCase(), deployment.correlationId?.toLowerCase()];
    const isSame = asked !== undefined && asked === kept;
    if (!isSame && (asked !== undefined || place?.guessed === true))
        return [];
    const found = (0,errors/* deploymentFindings */.ag)(deployment).filter(({ reason }) => !wrappers.has(reason));
    const more = finding.class === 'unknown-conflict' ? found.filter((each) => each.class !== 'unknown-conflict') : found;
    return more.map((each) => wrapped(each, finding, `the operations of deployment \`${deployment.name}\`, as Azure keeps them`, isSame));
}
function innerOfLog(finding, events) {
    const found = events === undefined ? [] : (0,errors/* eventFindings */.PP)((0,snapshot/* seenIn */.v)(events)).filter(({ reason }) => !wrappers.has(reason));
    return found.map((each) => wrapped(each, finding, 'what the Activity Log keeps of the request', true));
}
function wrapped(inner, { error: outer, source, count, places }, by, isSame) {
    const { error, confidence } = inner;
    const below = error.codePath[0] === outer.codePath.at(-1) ? error.codePath.slice(1) : error.codePath;
    return {
        ...inner,
        confidence: !isSame && confidence === 'certain' ? 'likely' : confidence,
        source,
        count,
        places,
        error: {
            ...error,
            line: outer.line,
            block: outer.block,
            step: outer.step,
            codePath: [...outer.codePath, ...below],
            outerMessages: [outer.message, ...error.outerMessages],
            whose: { for: [by], against: error.whose.against },
            ...(outer.tool === undefined ? {} : { tool: outer.tool }),
            ...(outer.operation === undefined ? {} : { operation: outer.operation }),
            ...(outer.deployment === undefined ? {} : { deployment: outer.deployment }),
            ...(outer.outcome === undefined ? {} : { outcome: outer.outcome }),
        },
    };
}
function endWords({ name, state, began, ended, correlationId }) {
    const isOver = /^(?:failed|canceled|succeeded)$/i.test(state);
    const when = isOver ? ended : (began ?? '');
    const correlation = correlationId === undefined ? '' : `, correlation ${correlationId}`;
    return `deployment ${name}, ${isOver ? `ended as ${state}` : `${state} since`} ${(0,report_text/* instant */.uR)(when)}${correlation}`.trim();
}
function operationFacts(operation, read) {
    if (operation === undefined || operation.kind === 'trouble')
        return [];
    const value = operation.kind === 'absent' ? 'Azure does not know it any more: it has ended' : (statusOf(operation.body) ?? 'tells no status');
    return [{ name: 'The operation that Azure named', value: `${value} (read ${read})` }];
}
function statusOf(body) {
    const { status, startTime, endTime } = (0,trouble/* fieldsOf */.Pf)(body);
    if (typeof status !== 'string')
        return undefined;
    const since = typeof startTime === 'string' ? `, since ${(0,report_text/* instant */.uR)(startTime)}` : '';
    const until = typeof endTime === 'string' && !endTime.startsWith('0001-') ? `, until ${(0,report_text/* instant */.uR)(endTime)}` : '';
    return `${status}${since}${until}`.slice(0, 200);
}
const tell_hidden = new Set(['state', 'concurrent-operation']);
function judged(finding, decided) {
    const standing = (0,diagnosis/* causesOf */.cZ)([decided]).filter(({ judged: { outcome } }) => outcome === 'blocks' || outcome === 'waits');
    if (finding.class !== 'unknown-conflict')
        return { findings: [finding], causes: standing.filter(({ reason }) => (0,taxonomy/* classOf */.Kl)(reason) === finding.class) };
    const candidates = standing.filter(({ reason }) => tell_hidden.has((0,taxonomy/* classOf */.Kl)(reason)));
    const [only, ...others] = candidates;
    if (only === undefined || others.length > 0)
        return { findings: [finding], causes: candidates };
    const { reason, judged: condition } = only;
    const { error } = finding;
    const seen = `${condition.what}: ${condition.actual}, read now, where ${condition.expected} is needed`;
    const known = {
        ...finding,
        reason,
        class: (0,taxonomy/* classOf */.Kl)(reason),
        confidence: 'likely',
        facts: { ...finding.facts, ...condition.facts },
        error: { ...error, resourceId: decided.wanted.target.id, whose: { for: [seen, ...error.whose.for], against: error.whose.against } },
    };
    return { findings: [known], causes: [only] };
}
const calm = '; nothing that was read stands in the way of it now, and the text does not tell what did';
function gateFacts({ class: kind }, decided, read) {
    const { wanted, verdict, snapshot: { resource }, } = decided;
    if (resource.status !== 'read' && resource.status !== 'empty')
        return [];
    const unmet = verdict.conditions.filter(({ outcome }) => outcome === 'blocks' || outcome === 'waits');
    const locks = unmet.flatMap(({ holders = [] }) => holders.filter((holder) => holder.kind === 'lock'));
    return [
        {
            name: 'Now',
            value: `${wanted.target.name} is ${stateOf(decided)} (read ${read})${isClear(decided) && kind === 'unknown-conflict' ? calm : ''}`,
        },
        ...unmet.slice(0, 3).map(({ what, actual, expected }) => ({ name: 'Not met now', value: `${what}: ${actual}, needed ${expected}` })),
        ...(kind === 'lock' ? locks : []).slice(0, 5).map(({ what, resourceId, who }) => ({
            name: 'Lock',
            value: `${what} on ${resourceId ?? 'the scope'}${who === undefined ? '' : `, ${who}`}`,
        })),
    ];
}
function changeFacts({ class: kind, error }, { wanted: { target }, snapshot }, now) {
    const all = (0,holders/* operationsOn */.C)(target.id, snapshot.activity);
    const asked = error.correlationId?.toLowerCase();
    const own = asked === undefined ? undefined : all.find(({ correlationId }) => correlationId?.toLowerCase() === asked);
    const last = all.find((each) => each !== own);
    const endOf = ({ ended, status, until }) => ended ? `; ended as ${status}${until === undefined ? '' : ` ${(0,report_text/* instant */.uR)(until)}`}` : '; the Activity Log has no end of it yet';
    return [
        ...(own === undefined ? [] : [{ name: 'The request that failed', value: `${(0,diagnosis/* changeWords */.mF)(own, now)}${endOf(own)}` }]),
        ...(last === undefined
            ? []
            : [{ name: kind === 'etag' ? 'Last writer' : 'Last change', value: `${(0,diagnosis/* changeWords */.mF)(last, now)}${endOf(last)}` }]),
    ];
}

;// CONCATENATED MODULE: ./build/modes/live/course.js



function beginning(findings) {
    return findings.map((finding) => ({ finding, facts: [], causes: [], fresh: true }));
}
function withAzure(course, seen, now) {
    const all = [];
    for (const entry of course) {
        const own = seen.find(({ subject }) => subject.finding === entry.finding);
        if (own === undefined) {
            all.push({ ...entry, fresh: false });
            continue;
        }
        const { findings, facts, causes, over, inner } = told(own, now);
        for (const finding of findings) {
            const plain = finding === entry.finding ? finding : (0,redact_deep/* redactDeep */.K)(finding);
            if (all.some((other) => isSame(other.finding, plain)))
                continue;
            all.push({ finding: plain, facts: [...entry.facts, ...facts], causes, fresh: inner, ...(over === undefined ? {} : { over }) });
        }
    }
    return all;
}
function isSame({ reason, error }, other) {
    const id = (one) => one.resourceId?.toLowerCase();
    return (reason === other.reason && error.code === other.error.code && id(error) === id(other.error) && error.message === other.error.message);
}
function findingsIn(course) {
    return (0,order/* ordered */.S)(course.map(({ finding }) => finding));
}
function wordsFor(course) {
    return (finding, diagnosis) => {
        const { facts = [], over } = course.find((entry) => entry.finding === finding) ?? {};
        const beside = { ...diagnosis, facts: [...diagnosis.facts, ...facts] };
        return over === undefined ? beside : asOver(beside, over);
    };
}
function asOver(diagnosis, over) {
    const again = { text: `Run the failed step again: ${over}.` };
    const rest = diagnosis.steps.filter(({ kind, text }) => kind === 'look' || (kind === undefined && !/\brun the failed step again\b/i.test(text)));
    const title = diagnosis.title.replace(/\b(is|are) still\b/, (_, verb) => (verb === 'is' ? 'was still' : 'were still'));
    return { ...diagnosis, title: `${title}: that is over now`, steps: [again, ...rest] };
}

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(4704);
// EXTERNAL MODULE: ./build/azure/reads.js
var azure_reads = __webpack_require__(9741);
// EXTERNAL MODULE: ./build/azure/since-reads.js
var since_reads = __webpack_require__(7974);
// EXTERNAL MODULE: ./build/azure/snapshot-reader.js
var snapshot_reader = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/gate/own.js
var gate_own = __webpack_require__(6170);
// EXTERNAL MODULE: ./build/modes/guard/decide.js
var decide = __webpack_require__(8001);
;// CONCATENATED MODULE: ./build/modes/live/operation.js

const verbs = [
    [/^(?:delet|remov|destroy|purg)/i, 'delete'],
    [/^(?:creat|updat|writ|sett|modify|patch|provision)/i, 'write'],
];
function operationOf({ url, method, operation = '' }, target, gates) {
    const action = method?.toUpperCase() === 'POST' ? /\/(\w{2,60})(?:\?|$)/.exec(url ?? '')?.[1] : undefined;
    const command = /^az /.test(operation) ? operation.split(' ').at(-1) : undefined;
    const cmdlet = /^([A-Z][a-z]+)-Az\w+$/.exec(operation)?.[1];
    const phrase = verbs.find(([form]) => form.test(cmdlet ?? operation))?.[1];
    const candidates = [action, command, cmdlet, phrase, method?.toUpperCase() === 'DELETE' ? 'delete' : undefined, 'write'];
    for (const word of candidates) {
        if (word === undefined)
            continue;
        const found = (0,gate_operation/* resolveOperation */.O8)(word, target, gates);
        if (!('known' in found))
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/modes/live/look.js








function wantedOf({ finding, resource }, gates) {
    const operation = resource === undefined ? undefined : operationOf(finding.error, resource, gates);
    if (resource === undefined || operation === undefined)
        return undefined;
    return { target: resource, operation, size: operation.name === 'resize' ? (finding.facts.size ?? '') : '', lookOnly: true };
}
function placesOf(subjects) {
    return subjects.flatMap(({ resource, deployment, request }) => {
        const place = deployment === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(deployment.scope === '' ? (deployment.id ?? '') : deployment.scope);
        return [resource, place, request?.subscription].filter((each) => each !== undefined);
    });
}
async function lookAt(subjects, wanted, tools) {
    const { client, clock, lookbackMs } = tools;
    const reads = (0,azure_reads/* createReads */.cI)(client, (0,api_versions/* createVersions */.kJ)(client));
    const keyOf = ({ target, operation }) => `${target.id.toLowerCase()} ${operation.name}`;
    const unique = [...new Map(wanted.flatMap((each) => (each === undefined ? [] : [[keyOf(each), each]]))).values()];
    const gate = (0,snapshot_reader/* createSnapshotReader */.G)(client, clock, lookbackMs).read(unique);
    const span = { fromMs: clock.wall() - lookbackMs, toMs: clock.wall() };
    return Promise.all(subjects.map(async (subject, index) => {
        const own = wanted[index];
        const { request } = subject;
        const [{ targets }, deployment, operation, events] = await Promise.all([
            own === undefined ? { targets: [] } : gate,
            subject.deployment === undefined ? undefined : deploymentAt(subject.deployment, reads),
            subject.statusUrl === undefined ? undefined : statusAt(subject.statusUrl, client),
            request === undefined
                ? undefined
                : (0,since_reads/* readFailedRequest */.NW)(request.subscription.subscriptionId ?? '', request.correlationId, span, reads),
        ]);
        const plan = { targets: unique, conditions: [], missingEvidence: 'warn' };
        const decided = own === undefined ? undefined : (0,decide/* decideAll */.k1)(plan, targets, gate_own/* nobody */.eP).find((each) => keyOf(each.wanted) === keyOf(own));
        return {
            subject,
            ...(decided === undefined ? {} : { decided }),
            ...(deployment === undefined ? {} : { deployment }),
            ...(operation === undefined ? {} : { operation }),
            ...(events === undefined ? {} : { events }),
        };
    }));
}
async function deploymentAt({ scope, id, correlationId, stack }, reads) {
    if (id === undefined)
        return (0,since_reads/* readFailedDeployments */.OO)(scope, 0, reads, correlationId);
    const one = await (stack === true ? (0,since_reads/* readStack */.bA)(id, reads) : (0,since_reads/* readDeployment */.iJ)(id, reads));
    return one.status === 'read' ? { status: 'read', value: [one.value] } : one;
}
async function statusAt(url, client) {
    if (!URL.canParse(url) || !(0,resource_id/* isOperationUrl */.r2)(new URL(url).pathname))
        return { kind: 'trouble', detail: 'not followed: its address is none of an operation', trouble: { kind: 'refused' } };
    return client.get({ url, permission: 'the read of the operation' });
}

// EXTERNAL MODULE: ./build/modes/guard/timeline.js
var timeline = __webpack_require__(6106);
;// CONCATENATED MODULE: ./build/modes/live/rows.js



function unique(all) {
    return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
function decidedIn(seen) {
    const all = seen.flatMap(({ decided }) => decided ?? []);
    return [...new Map(all.map((each) => [`${each.wanted.target.id.toLowerCase()} ${each.wanted.operation.name}`, each])).values()];
}
function eventsOf(seen) {
    const deployments = seen.flatMap(({ deployment }) => (deployment === undefined ? [] : (0,snapshot/* seenIn */.v)(deployment)));
    const entry = (time, text) => {
        const at = Date.parse(time ?? '');
        return Number.isNaN(at) ? [] : [{ time: new Date(at).toISOString(), source: 'deployment', text }];
    };
    const own = deployments.flatMap(({ name, began, ended, state, failures }) => [
        ...entry(began, `deployment ${name} began`),
        ...failures
            .slice(0, 10)
            .flatMap((each) => entry(each.time, `${each.target?.split('/').at(-1) ?? 'an operation'} in deployment ${name}: ${each.state}`)),
        ...(/^(?:failed|canceled|succeeded)$/i.test(state) ? entry(ended, `deployment ${name} ended: ${state}`) : []),
    ]);
    return (0,timeline/* timelineOf */.h)(decidedIn(seen), own);
}
function rowsOf(seen) {
    const named = seen.flatMap(({ subject, deployment, operation, events }) => [
        ...(events === undefined ? [] : [(0,evidence/* signalRow */.Ly)('Activity Log of the request', events)]),
        ...(deployment === undefined
            ? []
            : [(0,evidence/* signalRow */.Ly)(`deployment ${subject.deployment?.id?.split('/').at(-1) ?? 'of the request'}`, deployment)]),
        ...(deployment === undefined ? [] : (0,snapshot/* seenIn */.v)(deployment).map(({ name, touches }) => (0,evidence/* signalRow */.Ly)(`operations of ${name}`, touches))),
        ...(operation === undefined ? [] : [operationRow(operation)]),
    ]);
    return unique([...(0,evidence/* evidenceOf */.X1)(decidedIn(seen)), ...named]);
}
function operationRow(operation) {
    const source = 'the operation that Azure named';
    if (operation.kind === 'found')
        return { source, status: 'read', detail: '' };
    if (operation.kind === 'absent')
        return { source, status: 'empty', detail: 'Azure does not know it any more' };
    const { kind } = operation.trouble;
    return { source, status: kind === 'denied' ? 'denied' : kind === 'refused' ? 'skipped' : 'failed', detail: operation.detail };
}

// EXTERNAL MODULE: ./build/conflict/name.js
var conflict_name = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/modes/live/subject.js


const vague = new Set([
    'cause-not-told',
    'operation-failed',
    'bare-conflict',
    'ambiguous-conflict',
    'timed-out',
]);
const deploymentType = 'microsoft.resources/deployments';
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function subjectOf(finding, around) {
    const { error, facts } = finding;
    const subscription = subscriptionOf(error, around);
    const named = resourceIn(error, facts, subscription?.id, around);
    const place = vague.has(finding.reason) ? placeIn(finding, named, subscription?.id) : undefined;
    const resource = named?.type?.toLowerCase() === deploymentType ? undefined : named;
    const isInside = (id) => around.targets.length === 0 || around.targets.some((target) => (0,resource_id/* encloses */.t$)(target, id));
    const inside = resource !== undefined && isInside(resource.id) ? resource : undefined;
    const deployment = place !== undefined && isInside(place.id ?? place.scope) ? place : undefined;
    const request = inside === undefined && deployment === undefined && vague.has(finding.reason) ? requestIn(error, subscription?.id) : undefined;
    const asked = request !== undefined && isInside(request.subscription.id) ? request : undefined;
    if (inside === undefined && deployment === undefined && asked === undefined)
        return undefined;
    const told = `${error.resourceId ?? ''} ${error.deployment?.subscription ?? error.subscription ?? ''}`.toLowerCase();
    const stoodIn = subscription !== undefined && !told.includes(subscription.id.toLowerCase()) && around.targets.length === 0;
    return {
        finding,
        ...(inside === undefined ? {} : { resource: inside }),
        ...(deployment === undefined ? {} : { deployment }),
        ...(asked === undefined ? {} : { request: asked }),
        ...(facts.operationUri === undefined || inside === undefined ? {} : { statusUrl: facts.operationUri }),
        ...(stoodIn ? { subscriptionBy: subscription.by } : {}),
    };
}
function subscriptionOf({ resourceId, deployment, subscription }, { targets, subscription: own }) {
    const inId = resourceId === undefined ? undefined : parsed(resourceId)?.subscriptionId;
    const told = [inId, deployment?.subscription, subscription].find((each) => each !== undefined && guid.test(each));
    if (told !== undefined)
        return { id: told, by: 'the text' };
    const [of] = targets.flatMap(({ subscriptionId }) => subscriptionId ?? []);
    return of === undefined ? own : { id: of, by: 'the input' };
}
const parsed = (id) => {
    const checked = (0,resource_id/* validateResourceId */.i5)(id);
    return 'problem' in checked ? undefined : checked.resource;
};
function resourceIn(error, facts, subscription, around) {
    const { resourceId } = error;
    if (resourceId !== undefined) {
        const told = parsed(resourceId);
        if (told !== undefined || subscription === undefined)
            return told;
        return parsed(resourceId.replace(/^\/subscriptions\/[^/]*/i, `/subscriptions/${subscription}`));
    }
    const made = subscription === undefined ? undefined : madeOf(error, subscription);
    if (made !== undefined)
        return made;
    if (facts.lockedScope !== undefined)
        return parsed(facts.lockedScope);
    const [only, ...others] = around.targets;
    const name = error.resourceName ?? (0,conflict_name/* nameIn */.Z)(error);
    return others.length === 0 && (name === undefined || name.toLowerCase() === only?.name.toLowerCase()) ? only : undefined;
}
function madeOf({ resourceGroup, resourceType, resourceName, resourceParents = [] }, subscription) {
    if (resourceGroup === undefined || resourceType === undefined || resourceName === undefined)
        return undefined;
    const [provider, ...types] = resourceType.split('/');
    const names = [...resourceParents, resourceName];
    if (names.length !== types.length)
        return undefined;
    const path = types.map((type, index) => `${type}/${names[index] ?? ''}`).join('/');
    return parsed(`/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/${provider ?? ''}/${path}`);
}
function requestIn({ correlationId }, subscription) {
    const place = subscription === undefined ? undefined : parsed(`/subscriptions/${subscription}`);
    return place === undefined || correlationId === undefined || !guid.test(correlationId)
        ? undefined
        : { subscription: place, correlationId };
}
function placeIn({ error, facts }, named, subscription) {
    const request = error.correlationId === undefined ? {} : { correlationId: error.correlationId };
    if (named?.type?.toLowerCase() === deploymentType)
        return { scope: named.parent ?? '', id: named.id, ...request };
    const started = error.deployment;
    const group = started?.group ?? error.resourceGroup;
    const scope = scopeIn(started?.scope ?? (group === undefined ? undefined : 'group'), {
        group,
        subscription,
        managementGroup: started?.managementGroup,
    });
    if (scope === undefined)
        return undefined;
    if (started?.stack === true)
        return stackIn(scope, started.name);
    const given = started?.name ?? facts.deploymentName;
    const name = given ?? /([^/\\]+?)\.(?:bicep|json|bicepparam)$/i.exec(started?.template ?? '')?.[1];
    const made = name === undefined ? undefined : parsed(`${scope}/providers/Microsoft.Resources/deployments/${name}`);
    const isNamed = made?.type?.toLowerCase() === deploymentType && (given !== undefined || error.correlationId === undefined);
    const id = isNamed ? made.id : undefined;
    if (id === undefined && error.correlationId === undefined)
        return undefined;
    return { scope, ...request, ...(id === undefined ? {} : { id }), ...(given === undefined ? { guessed: true } : {}) };
}
function stackIn(scope, name) {
    const made = name === undefined ? undefined : parsed(`${scope}/providers/Microsoft.Resources/deploymentStacks/${name}`);
    return made?.type?.toLowerCase() === 'microsoft.resources/deploymentstacks' ? { scope, id: made.id, stack: true } : undefined;
}
function scopeIn(scope, { group, subscription, managementGroup }) {
    if (scope === 'tenant')
        return '';
    if (scope === 'mg')
        return managementGroup === undefined || managementGroup.includes('/')
            ? undefined
            : parsed(`/providers/Microsoft.Management/managementGroups/${managementGroup}`)?.id;
    if (scope === undefined || subscription === undefined)
        return undefined;
    if (scope === 'sub')
        return parsed(`/subscriptions/${subscription}`)?.id;
    const found = group === undefined ? undefined : parsed(`/subscriptions/${subscription}/resourceGroups/${group}`);
    return found?.kind === 'resource-group' ? found.id : undefined;
}

;// CONCATENATED MODULE: ./build/modes/live/index.js

















const mostSubjects = 5;
const mostRounds = 2;
const classes = new Set(['state', 'concurrent-operation', 'etag', 'unknown-conflict']);
const reasons = new Set([
    'scope-locked',
    'deny-assignment',
    'cause-not-told',
    'operation-failed',
    'timed-out',
]);
const isWorth = (finding) => classes.has(finding.class) || reasons.has(finding.reason);
async function liveOf(findings, options) {
    const text = { ...textAlone(findings), elapsedMs: 0 };
    if (!findings.some(isWorth))
        return text;
    const { host, withinMs, ports = session/* processPorts */.iT } = options;
    const end = (0,modes_end/* endAfter */.u)(withinMs, ports.clock);
    const started = ports.clock.now();
    const elapsed = () => ports.clock.now() - started;
    const bounded = { ...host, signal: AbortSignal.any([host.signal, end.signal]) };
    try {
        return { ...(await look(findings, { ...options, host: bounded, ports, end })), elapsedMs: elapsed() };
    }
    catch (error) {
        if (host.signal.aborted)
            throw new guard_error/* GuardError */.U('canceled', 'The diagnosis was canceled.');
        const detail = said(error);
        if (options.asked)
            host.annotate({ severity: 'warning', title: 'Azure was not looked at', message: detail });
        else
            host.info(`Azure was not looked at: ${detail}`);
        return { ...text, evidence: [{ source: 'Azure', status: 'failed', detail }], elapsedMs: elapsed() };
    }
    finally {
        end.stop();
    }
}
async function look(findings, { host, ports, end, lookbackMs }) {
    const identity = await end.orThrow(host.identity());
    const plan = (0,guard_plan/* planSignIn */.y)(host, identity, ports.env);
    const own = await (0,subscription/* subscriptionFor */.F)(identity, ports.env);
    const around = { targets: (0,ids/* targetIds */.G)(host), ...(own === undefined ? {} : { subscription: own }) };
    const subjectsIn = (course) => course.flatMap(({ finding, fresh }) => (fresh && isWorth(finding) ? (subjectOf(finding, around) ?? []) : []));
    let course = beginning(findings);
    let named = subjectsIn(course);
    if (named.length === 0)
        return { ...textAlone(findings), evidence: [nothingNamed] };
    const bound = named.length > mostSubjects ? [boundRow(named.length)] : [];
    const gates = await (0,load/* loadGates */.V)();
    const places = placesOf(named.slice(0, mostSubjects)).flatMap((target) => {
        const operation = (0,gate_operation/* resolveOperation */.O8)('write', target, gates);
        return 'known' in operation ? [] : [{ target, operation, size: '', lookOnly: true }];
    });
    const { client } = await end.orThrow((0,session/* signIn */.Jv)(host, { ...plan, targets: places, transition: 'deny' }, identity, ports));
    const tools = { client: readingClient(client, end), clock: ports.clock, lookbackMs };
    const all = [];
    for (let round = 0; round < mostRounds && named.length > 0; round += 1) {
        const subjects = named.slice(0, mostSubjects);
        const wanted = subjects.map((subject) => wantedOf(subject, gates));
        const seen = await lookAt(subjects, wanted, tools);
        all.push(...seen);
        course = withAzure(course, seen, ports.clock.wall());
        named = subjectsIn(course);
    }
    const read = { source: 'Azure', status: 'read', detail: `looked at ${(0,report_text/* instant */.uR)(new Date(ports.clock.wall()).toISOString())}` };
    return {
        findings: findingsIn(course),
        worded: wordsFor(course),
        blockers: unique(course.flatMap(({ causes }) => causes.flatMap((cause) => (0,report/* blockersOf */.b)(cause, plan.cloud)))),
        timeline: eventsOf(all),
        evidence: [read, ...rowsOf(all), ...(0,evidence/* notFollowedRows */.tn)(client.notFollowed), ...bound],
        requests: client.requests,
    };
}
const textAlone = (findings) => ({
    findings,
    worded: (_, diagnosis) => diagnosis,
    blockers: [],
    timeline: [],
    evidence: [],
    requests: 0,
});
const nothingNamed = { source: 'Azure', status: 'skipped', detail: 'the text names nothing that could be looked at' };
const boundRow = (count) => ({
    source: 'Azure',
    status: 'skipped',
    detail: `of ${count} failures that name something the first ${mostSubjects} were looked up, the root cause first`,
});
function said(error) {
    if (!(error instanceof Error))
        return (0,hosts_text/* oneLine */.TN)(String(error), 300);
    const hint = error instanceof guard_error/* GuardError */.U && error.hint !== undefined ? ` ${error.hint}` : '';
    return (0,hosts_text/* oneLine */.TN)(`${error.message}${hint}`, 600);
}


/***/ }),

/***/ 2735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ eventFindings),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   ag: () => (/* binding */ deploymentFindings),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _conflict_find_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3096);
/* harmony import */ var _conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8656);
/* harmony import */ var _conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1640);
/* harmony import */ var _gate_needs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8567);
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7372);
/* harmony import */ var _state_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3739);







const longest = 64 * 1024;
function findingsOf({ deployments, targets, events }, sinceMs, failedBefore) {
    const failed = deployments.flatMap(({ signal }) => (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .seenIn */ .v)(signal));
    const ids = targets.map(({ wanted }) => wanted.target.id);
    const near = failed.filter((each) => touches(each, ids));
    const own = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)();
    for (const each of near)
        addDeployment(own.add, each);
    for (const { signal } of events)
        addEvents(own.add, (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .seenIn */ .v)(signal));
    for (const looked of targets)
        own.add(statusErrors(looked, sinceMs), looked.wanted.target.name);
    const first = own.finish();
    const beside = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)();
    for (const each of failed)
        if (!near.includes(each))
            addDeployment(beside.add, each);
    const states = targets.flatMap((looked) => stateFinding(looked, sinceMs, failedBefore, first));
    return [...first, ...beside.finish(), ...states];
}
function touches({ touches: all, failures }, targets) {
    const named = [...(0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .seenIn */ .v)(all), ...failures.flatMap(({ target }) => target ?? [])];
    return named.some((id) => targets.some((target) => (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(target, id)));
}
function eventFindings(events) {
    const found = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)();
    addEvents(found.add, events);
    return found.finish();
}
function addEvents(add, events) {
    for (const { message, resourceId, correlationId } of events)
        add(errorsOf(message, { resourceId, ...(correlationId === undefined ? {} : { correlationId }) }), 'Activity Log');
}
function deploymentFindings(deployment) {
    const found = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)();
    addDeployment(found.add, deployment);
    return found.finish();
}
function addDeployment(add, deployment) {
    const { name, failures, error, correlationId } = deployment;
    const known = correlationId === undefined ? {} : { correlationId };
    const told = failures.flatMap(({ message, target }) => errorsOf(message, { ...known, ...(target === undefined ? {} : { resourceId: target }) }));
    add(told.length > 0 ? told : errorsOf(error, known), `deployment ${name}`);
}
function errorsOf(message, known) {
    if (message === null || message === '')
        return [];
    const text = (typeof message === 'string' ? pretty(message) : JSON.stringify(message, null, 2)).slice(0, longest);
    const wrapped = typeof message === 'object' && !/"error"\s*:/.test(text.slice(0, 2000)) ? `{"error": ${text}}` : text;
    return (0,_conflict_find_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorsIn */ .R)({ text: wrapped, line: 1 }).map((error) => ({ ...known, ...error }));
}
function pretty(text) {
    if (text.length > longest || !/^\s*\{/.test(text))
        return text;
    try {
        return JSON.stringify(JSON.parse(text), null, 2);
    }
    catch {
        return text;
    }
}
function failedStatuses({ resource }) {
    if (resource.status !== 'read')
        return [];
    const rows = (0,_gate_needs_js__WEBPACK_IMPORTED_MODULE_4__/* .safely */ .vm)("properties.instanceView.statuses[?starts_with(to_string(code), 'ProvisioningState/failed')].[code, message, displayStatus, time]", resource.value);
    return (Array.isArray(rows) ? rows : []).flatMap((row) => {
        const [code, message, shown, time] = Array.isArray(row) ? row : [];
        const words = typeof message === 'string' ? message : typeof shown === 'string' ? shown : '';
        return typeof code === 'string'
            ? [{ code: code.split('/')[2] ?? '', words, atMs: typeof time === 'string' ? Date.parse(time) : Number.NaN }]
            : [];
    });
}
function statusErrors(looked, sinceMs) {
    return failedStatuses(looked)
        .filter(({ code, atMs }) => code !== '' && !(atMs < sinceMs))
        .flatMap(({ code, words }) => errorsOf({ error: { code, message: words } }, { resourceId: looked.wanted.target.id }));
}
function stateFinding(looked, sinceMs, failedBefore, told) {
    const { target } = looked.wanted;
    const standing = (0,_state_words_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .Y)(looked);
    if (!/^failed$/i.test(standing.state) || failedBefore.includes(target.id.toLowerCase()))
        return [];
    const times = failedStatuses(looked).map(({ atMs }) => atMs);
    if (times.length > 0 && times.every((atMs) => atMs < sinceMs))
        return [];
    if (told.some(({ error }) => error.resourceId !== undefined && (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .encloses */ .t$)(target.id, error.resourceId)))
        return [];
    const error = {
        codePath: [],
        message: `The provisioning state of ${target.name} is Failed.`,
        outerMessages: [],
        resourceId: target.id,
        line: 1,
        block: 1,
        step: 1,
        raw: '',
        form: 'state',
        bare: false,
        whose: { for: ['the state that Azure gave'], against: [] },
    };
    const reason = 'failed-state';
    const confidence = times.length > 0 ? 'certain' : 'possible';
    return [
        { error, reason, class: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(reason), confidence, facts: { state: standing.state }, source: target.name, count: 1, places: [] },
    ];
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf),
/* harmony export */   v: () => (/* binding */ provisioningState)
/* harmony export */ });
/* harmony import */ var _arm_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);
/* harmony import */ var _azure_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8487);
/* harmony import */ var _gate_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8567);



function standingOf(looked) {
    const { resource, wanted } = looked;
    const deletes = wanted.operation.name === 'delete' || /\/delete$/i.test(wanted.operation.name);
    const stands = (kind, state, words = `is ${state}`) => ({ looked, kind, words, state });
    if (resource.status === 'empty')
        return deletes ? stands('good', 'gone') : stands('bad', 'gone', 'does not exist');
    if (resource.status !== 'read')
        return stands('unread', 'unknown', `could not be read (${resource.detail})`);
    const state = provisioningState(resource.value);
    const power = movingPower(resource.value);
    if (power !== undefined)
        return stands('moving', power);
    if (state === undefined)
        return deletes ? stands('bad', 'there', 'is still there') : stands('good', 'there');
    const word = (0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(state);
    if (word === 'moving')
        return stands('moving', state);
    if (word === 'unknown')
        return stands('unread', state, `is ${state}, and whether that passes is not known`);
    if (word === 'ill')
        return stands('bad', state);
    return deletes ? stands('bad', state, `is still there (${state})`) : stands('good', state);
}
const longest = 60;
function provisioningState(body) {
    const state = (0,_gate_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .safely */ .vm)('properties.provisioningState', body);
    return typeof state === 'string' && state !== '' ? (0,_azure_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(state, longest) : undefined;
}
function movingPower(body) {
    const codes = (0,_gate_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .safely */ .vm)('properties.instanceView.statuses[].code', body);
    const texts = Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [];
    return texts.find((code) => _arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .changingPower */ .xD.some((each) => each.toLowerCase() === code.toLowerCase()))?.split('/')[1];
}


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ subscriptionFor)
/* harmony export */ });
/* harmony import */ var _azure_az_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5769);

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
async function subscriptionFor({ connection }, env) {
    const told = [
        ...['ARM_SUBSCRIPTION_ID', 'AZURE_SUBSCRIPTION_ID'].map((name) => ({ id: env[name]?.trim() ?? '', by: name })),
        { id: connection?.subscriptionId ?? '', by: 'the service connection' },
    ];
    const known = told.find((each) => each !== undefined && guid.test(each.id));
    if (known !== undefined)
        return known;
    const id = (await (0,_azure_az_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSubscription */ .$)(env)) ?? '';
    return guid.test(id) ? { id, by: 'the login of the az CLI' } : undefined;
}


/***/ })

};
;