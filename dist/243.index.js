"use strict";
exports.id = 243;
exports.ids = [243];
exports.modules = {

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ readFailedDeployments),
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
const mostDeployments = 10;
async function readFailedDeployments(scope, sinceMs, reads, correlationId) {
    const listed = await (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentsIn */ .qU)(scope, badEnds, reads);
    const isAsked = (item) => correlationId === undefined ||
        (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(item).correlationId)?.toLowerCase() === correlationId.toLowerCase();
    const recent = (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .seenIn */ .v)(listed)
        .filter((item) => (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN)((0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(item)) && (endOf(item) ?? Number.NEGATIVE_INFINITY) >= sinceMs && isAsked(item))
        .sort((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
    const found = await Promise.all(recent.slice(0, mostDeployments).map((item) => failedOf(item, reads)));
    if (listed.status === 'part')
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(found, listed);
    if (recent.length > found.length)
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(found, tooMany);
    if (found.length > 0)
        return { status: 'read', value: found };
    return listed.status === 'read' || listed.status === 'empty'
        ? { status: 'empty', detail: 'none failed since then' }
        : listed;
}
async function readDeployment(id, reads) {
    const answer = await reads.one({ ..._deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentRead */ .iV, path: id });
    return answer.status === 'read' ? { status: 'read', value: await failedOf(answer.value, reads) } : answer;
}
async function readStack(id, reads) {
    const stack = await reads.one({
        path: id,
        api: _api_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .apis */ .Ok.deploymentStacks,
        permission: 'Microsoft.Resources/deploymentStacks/read',
    });
    if (stack.status !== 'read')
        return stack;
    const { deploymentId, error, provisioningState, failedResources } = (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(stack.value);
    const named = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(deploymentId) ?? '');
    if (named?.type?.toLowerCase() !== _deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentType */ .Es)
        return { status: 'empty', detail: 'the stack names no deployment' };
    const made = await readDeployment(named.id, reads);
    if (made.status !== 'read' || !/^(?:failed|canceled)$/i.test((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(provisioningState) ?? ''))
        return made;
    const { value } = made;
    const known = new Set(value.failures.map(({ target }) => target?.toLowerCase()));
    const own = stackFailures(failedResources).filter(({ target }) => !known.has(target?.toLowerCase()));
    const failures = [...value.failures, ...own];
    return {
        status: 'read',
        value: (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN)(value.state)
            ? { ...value, failures }
            : { ...value, state: 'Failed', failures, error: error ?? null },
    };
}
function stackFailures(failedResources) {
    const rows = Array.isArray(failedResources) ? failedResources.map(_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf) : [];
    return rows.flatMap(({ id, error }) => error === undefined ? [] : [{ target: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(id) ?? '', state: 'Failed', message: { error } }]);
}
const tooMany = { why: 'there are more than are read', trouble: { kind: 'bound' } };
function endOf(item) {
    const time = Date.parse((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(item).timestamp) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
async function failedOf(item, reads) {
    const { id, name } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item);
    const { timestamp, duration, correlationId, error } = (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(item);
    const own = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(id) ?? '';
    const { visited, gap } = await (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(own, _deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN, reads);
    const touches = visited
        .flatMap(({ rows }) => rows)
        .flatMap(({ target, type }) => (target === '' || type === _deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentType */ .Es ? [] : [target]));
    const optional = { began: (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp), (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(duration)), correlationId: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(correlationId) };
    return {
        id: own,
        name: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(name) ?? '',
        state: (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(item) || 'Failed',
        ended: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp) ?? '',
        touches: gap === undefined ? { status: 'read', value: touches } : (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(touches, gap),
        failures: visited.flatMap(failuresOf),
        error: error ?? null,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}
function failuresOf({ outer, rows }) {
    const bad = rows.filter(({ state }) => (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN)(state));
    const told = bad.length === 0 && outer !== undefined ? [outer] : bad.filter((row) => !(0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .isNested */ ._$)(row));
    return told.map(failureOf);
}
const failureOf = ({ target, time, state, message }) => ({
    state,
    message,
    ...(target === '' ? {} : { target }),
    ...(time === undefined ? {} : { time }),
});


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

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ signalRow),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   tn: () => (/* binding */ notFollowedRows)
/* harmony export */ });
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);


const few = 10;
const scopeSignals = [
    ['resource group', 'group'],
    ['subscription', 'subscription'],
    ['management locks', 'locks'],
    ['deny assignments', 'denyAssignments'],
    ['deployments', 'deployments'],
    ['Activity Log', 'activity'],
];
function evidenceOf(decided) {
    const resources = decided.flatMap(({ wanted, snapshot }) => [
        signalRow(wanted.target.name, snapshot.resource),
        ...(snapshot.resource.status === 'empty'
            ? surroundings(`parent ${wanted.target.parent?.split('/').at(-1) ?? ''}`, wanted.target.name, snapshot.parent)
            : []),
        ...Object.entries(snapshot.related)
            .filter(([, signal]) => signal.status !== 'skipped')
            .map(([name, signal]) => signalRow(`${wanted.operation.gate?.reads?.[name]?.what ?? name} (${wanted.target.name})`, signal)),
    ]);
    return [
        ...(decided.length > few ? together(resources) : resources),
        ...providers(decided),
        ...creations(decided),
        ...scopes(decided),
    ];
}
function providers(decided) {
    const rows = decided.flatMap(({ wanted: { target }, snapshot: { registration } }) => registration === undefined || registration.status === 'skipped'
        ? []
        : [
            [
                `${target.subscriptionId} ${target.provider}`.toLowerCase(),
                signalRow(`provider ${target.provider ?? ''}`, registration),
            ],
        ]);
    return [...new Map(rows).values()];
}
function creations(decided) {
    const reads = decided.flatMap(({ snapshot: { creation } }) => creation?.reads ?? []);
    const rows = [...new Map(reads.map(({ source, signal }) => [source, signalRow(source, signal)])).values()];
    const [names, others] = [
        rows.filter(({ source }) => source.startsWith('name ')),
        rows.filter(({ source }) => !source.startsWith('name ')),
    ];
    return [...(names.length > few ? together(names, 'names') : names), ...others];
}
function surroundings(what, of, signal) {
    return signal === undefined || signal.status === 'skipped' ? [] : [signalRow(`${what} (${of})`, signal)];
}
function signalRow(source, signal, explains = false) {
    if (signal.status === 'read')
        return { source, status: 'read', detail: sizeOf(signal.value) };
    if (signal.status !== 'part')
        return { source, status: signal.status, detail: signal.detail };
    const { detail, trouble } = signal;
    if (explains && trouble.kind === 'bound')
        return { source, status: 'read', detail };
    return { source, status: trouble.kind === 'denied' ? 'denied' : 'failed', detail };
}
function notFollowedRows(sentences) {
    return sentences.map((detail) => ({ source: 'not followed', status: 'skipped', detail }));
}
function sizeOf(value) {
    return Array.isArray(value) ? (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(value.length, 'entry', 'entries') : '';
}
function together(rows, what = 'resources') {
    const good = rows.filter(({ status }) => status === 'read' || status === 'empty');
    const bad = rows.filter(({ status }) => status === 'denied' || status === 'failed');
    const more = bad.length > few
        ? [{ source: `more ${what}`, status: 'failed', detail: `${bad.length - few} more could not be read` }]
        : [];
    return [
        ...(good.length === 0 ? [] : [{ source: what, status: 'read', detail: String(good.length) }]),
        ...bad.slice(0, few),
        ...more,
    ];
}
function scopes(decided) {
    const firsts = new Map(decided.map((each) => [scopeName(each), each]));
    return [...firsts].flatMap(([name, { snapshot }]) => {
        const named = (words) => (firsts.size === 1 ? words : `${words} (${name})`);
        const rows = scopeSignals
            .filter(([, key]) => snapshot[key].status !== 'skipped')
            .map(([words, key]) => signalRow(named(words), snapshot[key], key === 'activity'));
        return [...rows, ...operationGaps(snapshot, named)];
    });
}
function operationGaps({ deployments }, named) {
    const [gap] = (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .seenIn */ .v)(deployments)
        .map(({ touches }) => touches)
        .filter(_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnread */ .K);
    return gap === undefined ? [] : [signalRow(named('deployment operations'), gap)];
}
function scopeName({ wanted: { target } }) {
    return target.resourceGroup ?? target.subscriptionId ?? target.name;
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   be: () => (/* binding */ blockersOf),
/* harmony export */   q_: () => (/* binding */ guardReport)
/* harmony export */ });
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _conflict_advice_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(278);
/* harmony import */ var _report_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3867);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4036);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3920);
/* harmony import */ var _report_title_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5773);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8001);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5806);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3568);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6106);










const mostDiagnoses = 20;
const mostOfOne = { waits: 1, stops: 5, imports: 1 };
const mostImports = 50;
function few(causes) {
    const told = new Map();
    return causes.filter(({ reason, judged }) => {
        const count = (told.get(reason) ?? 0) + 1;
        told.set(reason, count);
        const most = reason === imported ? mostOfOne.imports : judged.outcome === 'waits' ? mostOfOne.waits : mostOfOne.stops;
        return count <= most;
    });
}
const imported = 'import-needed';
function withImports(diagnoses, all, options) {
    const others = all.filter(({ reason }) => reason === imported).slice(1);
    const commands = others
        .slice(0, mostImports)
        .flatMap((cause) => (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosisOfCause */ .GZ)(cause, options).steps.flatMap(({ command }) => (command === undefined ? [] : [command])));
    if (commands.length === 0)
        return diagnoses;
    const left = others.length > mostImports ? `, the first ${mostImports} of them` : '';
    const step = {
        text: `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(others.length, 'more change')} of the plan ${others.length === 1 ? 'makes' : 'make'} what exists already. Where they are the ones you mean${left}:`,
        kind: 'act',
        cost: 'nothing',
        command: commands.join('\n'),
    };
    return diagnoses.map((each) => {
        if (each.reason !== imported)
            return each;
        const at = each.steps.findIndex(({ command }) => command !== undefined) + 1;
        return { ...each, steps: [...each.steps.slice(0, at), step, ...each.steps.slice(at)] };
    });
}
async function guardReport(outcome) {
    const { plan, decided, waitedMs, turns } = outcome;
    const verdict = verdictOf(outcome);
    const all = (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .causesOf */ .cZ)(decided);
    const causes = (plan.files === undefined ? all : few(all)).slice(0, mostDiagnoses);
    const warned = verdict === 'clear' || verdict === 'waited' ? [] : causes;
    const advise = await (0,_conflict_advice_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadAdvice */ .D)(warned.map(({ reason }) => reason));
    const options = {
        advise,
        now: outcome.now,
        waitMs: plan.waitMs,
        transition: plan.transition,
        set: outcome.set,
    };
    const diagnoses = withImports(warned.map((cause) => (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosisOfCause */ .GZ)(cause, options)), plan.files === undefined ? [] : all, options);
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
        evidence: [...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceOf */ .X1)(decided), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .notFollowedRows */ .tn)(outcome.notFollowed), ...turns.evidence],
        ...(turns.queued === undefined ? {} : { serialization: turns.queued.serialization }),
        ...(turns.lease === undefined ? {} : { lease: turns.lease }),
        ...(0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudField */ .YQ)(plan.cloud),
        waitedMs: Math.round(waitedMs),
        elapsedMs: Math.round(outcome.elapsedMs),
        requests: { arm: outcome.requests, ...(turns.queued === undefined ? {} : { host: turns.queued.requests }) },
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
    return decided.length === 0 && (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gapsOf */ .dc)(files) > 0
        ? 'none of its changes has an ID in Azure yet, so nothing was looked at.'
        : undefined;
}
function targetOf({ wanted, verdict, snapshot }, all) {
    const own = verdict.decision === 'clear'
        ? all === 'waited'
            ? 'waited'
            : 'clear'
        : verdict.decision === 'unread'
            ? 'unknown'
            : 'blocked';
    return {
        resourceId: wanted.target.id,
        operation: (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedWords */ .DE)(wanted.planned?.verb ?? wanted.operation.name, wanted.size),
        ...namesOf(wanted.planned),
        ...existsIn(snapshot),
        verdict: own,
        conditions: verdict.conditions.map(conditionOf),
    };
}
function namesOf(planned) {
    if (planned === undefined)
        return {};
    const { address, addresses } = planned;
    return { address, ...(addresses.length > 1 ? { addresses } : {}) };
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
    const fallback = {
        kind: 'state',
        what: `${judged.what} ${judged.actual}`,
        resourceId: decided.wanted.target.id,
    };
    return (judged.holders ?? [fallback]).map((holder) => {
        const link = holder.resourceId === undefined ? undefined : pageOf(holder, cloud);
        return { ...holder, ...(link === undefined ? {} : { link }) };
    });
}
function pageOf({ kind, resourceId = '' }, cloud) {
    const page = kind === 'deployment' ? 'deployment' : kind === 'lock' ? 'locks' : 'resource';
    return (0,_report_link_js__WEBPACK_IMPORTED_MODULE_2__/* .portalLink */ .jg)(resourceId, page, (0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudField */ .YQ)(cloud).cloud);
}
function summaryOf(verdict, { plan, decided, waitedMs }, root) {
    const about = subjectOf({ plan, decided });
    const gaps = `${unmappedWords(plan)}${warningsOf(decided)}`;
    const targets = decided.map((each) => targetOf(each, verdict));
    const lead = plan.files === undefined ? undefined : (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planLead */ .qq)({ plan: plan.files, targets, verdict });
    if (lead !== undefined)
        return `${lead}: ${root?.title ?? 'a condition is not met'}.`;
    const fresh = plan.files === undefined ? (0,_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$B)((0,_report_title_js__WEBPACK_IMPORTED_MODULE_4__/* .freshWords */ .wp)(targets)) : '';
    if (verdict === 'clear' || verdict === 'waited') {
        const after = waitedMs >= 1000 ? ` after ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .duration */ .p0)(waitedMs)}` : '';
        return `${fresh === '' ? '' : `${fresh}. `}Nothing${unreadOf(decided).length === 0 ? '' : ' that was read'} stands in the way of ${about}${after}.${gaps}`;
    }
    if (verdict === 'unknown')
        return `Whether ${about} can start is not known: ${root?.message ?? gapOf({ plan, decided }) ?? 'its state could not be read.'}`;
    const waited = waitedMs >= 1000 ? ` Waited ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .duration */ .p0)(waitedMs)}.` : '';
    const isStill = decided.some(({ verdict: { conditions } }) => conditions.some((each) => each.isStill));
    const stuck = isStill ? ' Nothing moves, and it does not look as if it will.' : '';
    return `${capital(about)} cannot start: ${root?.title ?? 'a condition is not met'}.${waited}${stuck}${fresh === '' ? '' : ` ${capital(fresh)}.`}`;
}
function subjectOf({ plan: { files }, decided }) {
    if (files !== undefined)
        return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$B)((0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planSubject */ .Ox)(files));
    const [first] = decided;
    if (first === undefined)
        return 'nothing';
    const { target, operation, size } = first.wanted;
    const more = decided.length === 1 ? '' : ` and ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(decided.length - 1, 'more target')}`;
    return `${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedWords */ .DE)(operation.name, size)} on ${target.name}${more}`;
}
function unmappedWords({ files }) {
    const count = files === undefined ? 0 : (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gapsOf */ .dc)(files);
    return count === 0
        ? ''
        : ` ${count === 1 ? 'One has' : `${count} have`} no ID yet, and ${count === 1 ? 'was' : 'were'} not looked at.`;
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
        const on = resourceId.toLowerCase() === wanted.target.id.toLowerCase()
            ? wanted.target.name
            : (resourceId.split('/').at(-1) ?? '');
        const what = `${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .shortOperation */ .Qm)(operation)} on ${on}${who === undefined ? '' : ` by ${who}`}`;
        const entry = {
            time: iso(since),
            source: 'activity-log',
            text: `${what}: ${status || 'no status'}`,
        };
        return [until === undefined || until === since ? entry : { ...entry, until: iso(until) }];
    });
}
function ofDeployments({ snapshot: { deployments } }) {
    return (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .seenIn */ .v)(deployments).flatMap(({ name, since, state }) => since === undefined
        ? []
        : [{ time: iso(since), source: 'deployment', text: `deployment ${name} began, now ${state}` }]);
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

/***/ 243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  liveOf: () => (/* binding */ liveOf)
});

// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(4704);
// EXTERNAL MODULE: ./build/azure/reads.js
var azure_reads = __webpack_require__(9741);
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
// EXTERNAL MODULE: ./build/modes/guard/session.js + 14 modules
var session = __webpack_require__(9383);
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
        admitScope: client.admitScope,
        get: (ask) => inTime(() => client.get(ask)),
        list: (ask, maxPages) => inTime(() => client.list(ask, maxPages)),
        ask: async () => ({ kind: 'trouble', detail: 'a diagnosis asks nothing but GETs', trouble: { kind: 'refused' } }),
        send: async () => {
            throw new guard_error/* GuardError */.U('denied', 'A diagnosis changes nothing.');
        },
    };
}
function isSilence(answer) {
    return (typeof answer === 'object' &&
        answer !== null &&
        'status' in answer &&
        answer.status === 'failed' &&
        !('kind' in answer));
}

// EXTERNAL MODULE: ./build/conflict/order.js
var order = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/report/redact-deep.js
var redact_deep = __webpack_require__(5789);
// EXTERNAL MODULE: ./build/azure/trouble.js
var trouble = __webpack_require__(8487);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
// EXTERNAL MODULE: ./build/gate/snapshot.js
var gate_snapshot = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/modes/guard/diagnosis.js + 1 modules
var diagnosis = __webpack_require__(5806);
// EXTERNAL MODULE: ./build/modes/post/errors.js
var errors = __webpack_require__(2735);
// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/arm/states.js
var states = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/modes/post/state-words.js
var state_words = __webpack_require__(3739);
;// CONCATENATED MODULE: ./build/modes/live/over.js






const restful = /^microsoft\.storage\/storageaccounts(?:\/|$)/i;
const ofAnyType = new Set([
    'another-operation-in-progress',
    'provisioning-in-progress',
    'being-deleted',
]);
function overWords({ reason }, { decided, operation }, past) {
    if (decided === undefined || !isClear(decided) || !wouldShow(reason, decided))
        return undefined;
    const { wanted } = decided;
    const isRunning = operation?.kind === 'found' && !(0,states/* hasEnded */.hY)((0,trouble/* textOf */.b6)((0,trouble/* fieldsOf */.Pf)(operation.body).status) ?? '');
    if (isRunning || past.all.some(({ ended }) => !ended))
        return undefined;
    const since = past.all.find(({ until }) => past.at !== undefined && until !== undefined && Date.parse(until) > past.at)?.until;
    const state = `${stateOf(decided)}${since === undefined ? '' : ` since ${(0,report_text/* instant */.uR)(since)}`}`;
    return `${wanted.target.name} is ${state}, and nothing that was read stands in the way of ${wanted.operation.name} any more`;
}
function wouldShow(reason, { wanted, snapshot, verdict: { conditions } }) {
    const { kind, type = '' } = wanted.target;
    if (reason === 'scope-locked')
        return (conditions.every(({ outcome }) => outcome === 'met') &&
            !(0,gate_snapshot/* seenIn */.v)(snapshot.locks).some(({ scope }) => (0,resource_id/* overlaps */.$f)(wanted.target, scope)));
    if (reason === 'deployment-active')
        return snapshot.deployments.status === 'empty';
    if (restful.test(type))
        return false;
    const needs = wanted.operation.gate?.needs ?? [];
    if (needs.some((need) => need.reason === reason && need.otherwise === 'block'))
        return true;
    if (kind !== 'resource' && reason !== 'being-deleted')
        return false;
    return (ofAnyType.has(reason) && conditions.some(({ outcome, tellsMotion }) => outcome === 'met' && tellsMotion === true));
}
function isClear({ verdict: { decision, conditions } }) {
    return decision === 'clear' && conditions.every(({ outcome }) => outcome === 'met' || outcome === 'warns');
}
function stateOf({ snapshot: { resource } }) {
    return resource.status === 'read' ? ((0,state_words/* provisioningState */.v)(resource.value) ?? 'there') : 'not there';
}

;// CONCATENATED MODULE: ./build/modes/live/facts.js




function subscriptionFacts({ subscriptionBy }) {
    return subscriptionBy === undefined
        ? []
        : [{ name: 'Subscription', value: `not told by its ID; looked at in ${subscriptionBy}` }];
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
    const value = operation.kind === 'absent'
        ? 'Azure does not know it any more: it has ended'
        : (statusOf(operation.body) ?? 'tells no status');
    return [{ name: 'Named operation', value: `${value} (read ${read})` }];
}
function statusOf(body) {
    const { status, startTime, endTime } = (0,trouble/* fieldsOf */.Pf)(body);
    if (typeof status !== 'string')
        return undefined;
    const since = typeof startTime === 'string' ? `, since ${(0,report_text/* instant */.uR)(startTime)}` : '';
    const until = typeof endTime === 'string' && !endTime.startsWith('0001-') ? `, until ${(0,report_text/* instant */.uR)(endTime)}` : '';
    return `${status}${since}${until}`.slice(0, 200);
}
const calm = '; nothing that was read stands in the way of it now, and the text does not tell what did';
function gateFacts({ class: kind }, decided, read) {
    const { wanted, verdict, snapshot: { resource }, } = decided;
    if (kind === 'already-exists' || (resource.status !== 'read' && resource.status !== 'empty'))
        return [];
    const isShown = ({ holders = [] }) => kind === 'lock' && holders.some((holder) => holder.kind === 'lock');
    const unmet = verdict.conditions.filter((each) => (each.outcome === 'blocks' || each.outcome === 'waits') && !isShown(each));
    return [
        {
            name: 'Now',
            value: `${wanted.target.name} is ${stateOf(decided)} (read ${read})${isClear(decided) && kind === 'unknown-conflict' ? calm : ''}`,
        },
        ...unmet
            .slice(0, 3)
            .map(({ what, actual, expected }) => ({ name: 'Not met now', value: `${what}: ${actual}, needed ${expected}` })),
    ];
}
function pastFacts({ class: kind, error }, { all, at, atWork }, causes, now) {
    const asked = error.correlationId?.toLowerCase();
    const own = asked === undefined ? undefined : all.find(({ correlationId }) => correlationId?.toLowerCase() === asked);
    const holders = causes.flatMap(({ judged }) => judged.holders ?? []);
    const last = all.find((each) => each !== own);
    const isTold = holders.some(({ since, what }) => last !== undefined && since === last.since && what === last.operation);
    const words = (each) => `${(0,diagnosis/* changeWords */.mF)(each, now)}${endOf(each)}`;
    const others = atWork.filter((each) => each !== last);
    const isLast = last !== undefined && atWork.includes(last);
    return [
        ...(at === undefined ? [] : [{ name: 'Failed', value: `${(0,report_text/* instant */.uR)(new Date(at).toISOString())}${agoOf(at, now)}` }]),
        ...(own === undefined ? [] : [{ name: 'The request that failed', value: words(own) }]),
        ...others.slice(0, 3).map((each) => ({ name: 'At work when it failed', value: words(each) })),
        ...(last === undefined || isTold
            ? []
            : [
                {
                    name: isLast ? 'At work when it failed' : kind === 'etag' ? 'Last writer' : 'Last change',
                    value: words(last),
                },
            ]),
    ];
}
const endOf = ({ ended, status, until }) => ended
    ? `; ended as ${status}${until === undefined ? '' : ` ${(0,report_text/* instant */.uR)(until)}`}`
    : '; the Activity Log has no end of it yet';
const agoOf = (at, now) => now - at >= 1000 ? `, ${(0,report_text/* duration */.p0)(now - at)} before this was read` : '';

// EXTERNAL MODULE: ./build/gate/holders.js
var holders = __webpack_require__(4265);
;// CONCATENATED MODULE: ./build/modes/live/when.js


const keptMs = 90 * 24 * 60 * 60_000;
const slackMs = 5 * 60_000;
const afterMs = 60 * 60_000;
function failedAt({ error, facts }, now) {
    const at = Date.parse(error.time ?? facts.toldAt ?? '');
    return at > now - keptMs && at < now + slackMs ? Math.min(at, now) : undefined;
}
function reachBack(findings, now, lookbackMs) {
    const ages = findings.map((finding) => now - (failedAt(finding, now) ?? now)).filter((age) => age <= lookbackMs);
    return lookbackMs + Math.max(0, ...ages);
}
function spanAround(finding, now, lookbackMs) {
    const at = failedAt(finding, now);
    return at === undefined || now - at <= lookbackMs ? undefined : { from: at - lookbackMs, to: at + afterMs };
}
function pastOf({ subject: { finding }, around }, { wanted: { target }, snapshot }, now) {
    const activity = activityOf(snapshot.activity, around);
    const at = failedAt(finding, now);
    const all = (0,holders/* operationsOn */.C)(target.id, activity);
    return at === undefined
        ? { all, atWork: [] }
        : { at, all, atWork: atWorkAt(target, activity, at, finding.error.correlationId) };
}
function activityOf(now, then) {
    return then === undefined ? now : { status: 'read', value: [...(0,gate_snapshot/* seenIn */.v)(now), ...(0,gate_snapshot/* seenIn */.v)(then)] };
}
function atWorkAt(target, activity, at, correlationId) {
    return (0,holders/* operationsOn */.C)(target.topLevel ?? target.id, activity).filter((each) => {
        const isOpen = each.until === undefined ? !each.ended : Date.parse(each.until) > at;
        const isOwn = correlationId !== undefined && each.correlationId?.toLowerCase() === correlationId.toLowerCase();
        return isOpen && Date.parse(each.since) < at && !isOwn;
    });
}

;// CONCATENATED MODULE: ./build/modes/live/tell.js









const longest = 600;
const wrappers = new Set(['cause-not-told', 'operation-failed']);
function told(seen, now) {
    const { finding } = seen.subject;
    const read = (0,report_text/* instant */.uR)(new Date(now).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z'));
    const deployment = seen.deployment === undefined ? undefined : (0,gate_snapshot/* seenIn */.v)(seen.deployment)[0];
    const inner = deployment === undefined ? [] : innerOf(seen.subject, deployment);
    if (deployment !== undefined && inner.length > 0)
        return {
            findings: inner,
            facts: [{ name: 'Told by', value: `${endWords(deployment)}, read ${read}` }],
            causes: [],
            inner: true,
        };
    const logged = innerOfLog(finding, seen.events);
    if (logged.length > 0)
        return {
            findings: logged,
            facts: [{ name: 'Told by', value: `the Activity Log, read ${read}` }],
            causes: [],
            inner: true,
        };
    const ofDeployment = deployment === undefined ? [] : [{ name: 'Deployment now', value: `${endWords(deployment)} (read ${read})` }];
    const ofOperation = operationFacts(seen.operation, read);
    const answers = answersOf(seen, read);
    const beside = [...ofDeployment, ...ofOperation, ...answers.flatMap(({ facts }) => facts)];
    const byAnswer = answers.find((answer) => answer.over !== undefined)?.over;
    const gate = seen.decided === undefined ? { ...untold, findings: [finding] } : gateTold(seen, seen.decided, read, now);
    const { causes, facts, over } = gate;
    const findings = gate.findings.map((each) => answers.reduce(refined, each));
    const why = byAnswer ?? over;
    return {
        findings,
        causes,
        facts: [...beside, ...facts, ...subscriptionFacts(seen.subject)].map(({ name, value }) => ({
            name,
            value: (0,trouble/* oneLine */.TN)(value, longest),
        })),
        inner: false,
        ...(why === undefined ? {} : { over: `${why} (read ${read})` }),
    };
}
const untold = { facts: [], causes: [], over: undefined };
function gateTold(seen, decided, read, now) {
    const { finding } = seen.subject;
    const past = pastOf(seen, decided, now);
    const { findings, causes } = judged(finding, decided, past);
    const over = overWords(findings[0] ?? finding, seen, past);
    return {
        findings,
        causes,
        over,
        facts: [...gateFacts(findings[0] ?? finding, decided, read), ...pastFacts(finding, past, causes, now)],
    };
}
function refined(finding, { known, reason = finding.reason }) {
    if ((0,taxonomy/* classOf */.Kl)(reason) !== finding.class || (known === undefined && reason === finding.reason))
        return finding;
    return { ...finding, reason, facts: { ...known, ...finding.facts } };
}
function answersOf({ answered }, read) {
    return answered === undefined ? [] : answered.read.map(([lookup, rows]) => lookup.tell(rows, answered.about, read));
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
    const found = events === undefined ? [] : (0,errors/* eventFindings */.PP)((0,gate_snapshot/* seenIn */.v)(events)).filter(({ reason }) => !wrappers.has(reason));
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
            ...(outer.time === undefined ? {} : { time: outer.time }),
            ...(outer.tool === undefined ? {} : { tool: outer.tool }),
            ...(outer.operation === undefined ? {} : { operation: outer.operation }),
            ...(outer.deployment === undefined ? {} : { deployment: outer.deployment }),
            ...(outer.outcome === undefined ? {} : { outcome: outer.outcome }),
        },
    };
}
const tell_hidden = new Set(['state', 'concurrent-operation']);
function judged(finding, decided, { atWork }) {
    const standing = (0,diagnosis/* causesOf */.cZ)([decided]).filter(({ judged: { outcome } }) => outcome === 'blocks' || outcome === 'waits');
    if (finding.class !== 'unknown-conflict') {
        const own = standing.filter(({ reason }) => (0,taxonomy/* classOf */.Kl)(reason) === finding.class);
        return {
            findings: [finding.reason === 'invalid-state' && own.length === 1 ? exactly(finding, own) : finding],
            causes: own,
        };
    }
    const candidates = standing.filter(({ reason }) => tell_hidden.has((0,taxonomy/* classOf */.Kl)(reason)));
    const [[only, ...others], [work]] = [candidates, atWork];
    const isBoth = work !== undefined && only !== undefined && (0,taxonomy/* classOf */.Kl)(only.reason) !== 'concurrent-operation';
    if (others.length > 0 || isBoth)
        return { findings: [finding], causes: candidates };
    const known = (reason, seen, facts = {}) => ({
        ...finding,
        reason,
        class: (0,taxonomy/* classOf */.Kl)(reason),
        confidence: 'likely',
        facts: { ...finding.facts, ...facts },
        error: {
            ...finding.error,
            resourceId: decided.wanted.target.id,
            whose: { for: [seen, ...finding.error.whose.for], against: finding.error.whose.against },
        },
    });
    if (only !== undefined) {
        const { what, actual, expected, facts } = only.judged;
        return {
            findings: [known(only.reason, `${what}: ${actual}, read now, where ${expected} is needed`, facts)],
            causes: [only],
        };
    }
    if (work === undefined || atWork.length > 1)
        return { findings: [finding], causes: [] };
    const seen = `${(0,diagnosis/* shortOperation */.Qm)(work.operation)} was at work when it failed, by the Activity Log`;
    return {
        findings: [known('another-operation-in-progress', seen, { otherOperation: (0,diagnosis/* shortOperation */.Qm)(work.operation) })],
        causes: [],
    };
}
function exactly(finding, [only]) {
    if (only === undefined)
        return finding;
    const { what, actual, expected, facts } = only.judged;
    const { error } = finding;
    const seen = `${what}: ${actual}, read now, where ${expected} is needed`;
    return {
        ...finding,
        reason: only.reason,
        confidence: finding.confidence === 'certain' ? 'likely' : finding.confidence,
        facts: { ...facts, ...finding.facts },
        error: { ...error, whose: { for: [...error.whose.for, seen], against: error.whose.against } },
    };
}

;// CONCATENATED MODULE: ./build/modes/live/course.js



function beginning(findings) {
    return findings.map((finding) => ({ finding, facts: [], causes: [], fresh: true, byAzure: false }));
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
            all.push({
                finding: plain,
                facts: [...entry.facts, ...facts],
                causes,
                fresh: inner,
                byAzure: inner,
                ...(over === undefined ? {} : { over }),
            });
        }
    }
    return all;
}
function isSame({ reason, error }, other) {
    const id = (one) => one.resourceId?.toLowerCase();
    return (reason === other.reason &&
        error.code === other.error.code &&
        id(error) === id(other.error) &&
        error.message === other.error.message);
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
const avoid = 'Do not add retries for this: it was over when it was read, and the next time it may not be.';
function asOver(diagnosis, over) {
    const again = { text: `Run the failed step again: ${over}.` };
    const rest = diagnosis.steps.filter(({ kind, text }) => kind === 'look' || (kind === undefined && !/\brun the failed step again\b/i.test(text)));
    const title = diagnosis.title.replace(/\b(is|are) still\b/, (_, verb) => verb === 'is' ? 'was still' : 'were still');
    const end = title.includes(': ') ? '; that is over now' : ': that is over now';
    return { ...diagnosis, title: `${title}${end}`, over: true, steps: [again, ...rest], avoid };
}

// EXTERNAL MODULE: ./build/azure/activity-reads.js
var activity_reads = __webpack_require__(5219);
// EXTERNAL MODULE: ./build/azure/failed-deployments.js
var failed_deployments = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/azure/snapshot-reader.js
var snapshot_reader = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/gate/own.js
var gate_own = __webpack_require__(6170);
// EXTERNAL MODULE: ./build/modes/guard/decide.js
var decide = __webpack_require__(8001);
// EXTERNAL MODULE: ./build/conflict/name.js
var conflict_name = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/gate/creations/fields.js
var fields = __webpack_require__(1870);
;// CONCATENATED MODULE: ./build/modes/live/lookups/model.js


const nothing = { facts: [] };
async function listed(source, ask, reads, maxPages) {
    return { source, signal: (0,azure_reads/* listOf */.c3)([await reads.list(ask, maxPages)], (row) => row) };
}
async function single(source, ask, reads) {
    const signal = await reads.one(ask);
    return { source, signal: signal.status === 'read' ? { status: 'read', value: [signal.value] } : signal };
}
const rowsIn = (read) => read.flatMap(({ signal }) => (0,gate_snapshot/* seenIn */.v)(signal));
const wholly = ({ signal }) => signal.status === 'read' || signal.status === 'empty';

;// CONCATENATED MODULE: ./build/modes/live/lookups/deniers.js





const [ofStacks, ofApplication] = ['deployment stacks', 'managed application'];
const applicationType = 'microsoft.solutions/applications';
const deniers = {
    async read(about, reads) {
        const { below, group } = about;
        const scopes = [below, ...(group === undefined ? [] : [`${below}/resourceGroups/${group}`])];
        const stacks = scopes.map((scope) => listed(ofStacks, {
            path: `${scope}/providers/Microsoft.Resources/deploymentStacks`,
            api: api_versions/* apis */.Ok.deploymentStacks,
            permission: 'Microsoft.Resources/deploymentStacks/read',
        }, reads, 3));
        return Promise.all([...stacks, ...applicationOf(about, reads)]);
    },
    tell(read, about, at) {
        const stacks = read.filter(({ source }) => source === ofStacks);
        const found = [
            ...new Map(rowsIn(stacks)
                .flatMap((row) => stackIn(row, about))
                .map((stack) => [stack.id.toLowerCase(), stack])).values(),
        ];
        const behind = found.length > 0 ? found : managerIn(read, about);
        const facts = behind.slice(0, 2).map(({ words }) => ({ name: 'Behind it', value: `${words} (read ${at})` }));
        const [only, ...others] = behind;
        return { facts, ...(only === undefined || others.length > 0 ? {} : { known: { denier: only.id } }) };
    },
};
function managerOf({ decided }) {
    const group = decided?.snapshot.group;
    return group?.status === 'read' ? (0,resource_id/* parseResourceId */.RQ)((0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(group.value).managedBy))?.id : undefined;
}
function applicationOf(about, reads) {
    const id = managerOf(about);
    if (id === undefined || (0,resource_id/* parseResourceId */.RQ)(id)?.type?.toLowerCase() !== applicationType)
        return [];
    reads.admit(id);
    return [
        single(ofApplication, { path: id, api: '2021-07-01', permission: 'Microsoft.Solutions/applications/read' }, reads),
    ];
}
function stackIn(row, { finding: { facts }, resource }) {
    const { id, name, properties } = (0,fields/* fieldsOf */.Pf)(row);
    const { denySettings, resources, provisioningState } = (0,fields/* fieldsOf */.Pf)(properties);
    const mode = (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(denySettings).mode);
    const own = (0,fields/* textOf */.b6)(id);
    const managed = Array.isArray(resources) ? resources.map((each) => (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(each).id)) : [];
    const holds = resource !== undefined &&
        managed.some((each) => (0,resource_id/* parseResourceId */.RQ)(each) !== undefined && (0,resource_id/* encloses */.t$)(each, resource.id));
    const isNamed = own !== '' && own.toLowerCase() === facts.denier?.toLowerCase();
    if (!isNamed && (!holds || mode === '' || /^none$/i.test(mode)))
        return [];
    const state = (0,fields/* textOf */.b6)(provisioningState) === '' ? '' : `, now ${(0,fields/* textOf */.b6)(provisioningState)}`;
    return [{ id: own, words: `deployment stack ${(0,fields/* textOf */.b6)(name)}, deny settings ${mode || 'not told'}${state}` }];
}
function managerIn(read, about) {
    const id = managerOf(about);
    if (id === undefined)
        return [];
    const application = read.find(({ source }) => source === ofApplication);
    if (application === undefined)
        return [{ id, words: `the group is managed by ${id}` }];
    const { kind, properties } = (0,fields/* fieldsOf */.Pf)((0,gate_snapshot/* seenIn */.v)(application.signal)[0]);
    const { provisioningState } = (0,fields/* fieldsOf */.Pf)(properties);
    const more = [(0,fields/* textOf */.b6)(kind), (0,fields/* textOf */.b6)(provisioningState) === '' ? '' : `now ${(0,fields/* textOf */.b6)(provisioningState)}`].filter((each) => each !== '');
    const name = id.split('/').at(-1) ?? '';
    return [
        {
            id,
            words: `managed application ${name}, whose managed group this is${more.map((each) => `, ${each}`).join('')}`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/modes/live/lookups/policies.js





const assignmentType = 'microsoft.authorization/policyassignments';
const assignments = { api: '2022-06-01', permission: 'Microsoft.Authorization/policyAssignments/read' };
const exemptions = { api: '2022-07-01-preview', permission: 'Microsoft.Authorization/policyExemptions/read' };
const [ofAssignment, ofExemptions] = ['policy assignment', 'policy exemptions'];
function assignmentIn({ finding: { facts }, below, resource, isNarrowed, }) {
    const checked = (0,resource_id/* validateResourceId */.i5)(facts.policyAssignmentId ?? '');
    if ('problem' in checked || checked.resource.type?.toLowerCase() !== assignmentType)
        return undefined;
    const { id, subscriptionId, extensionOf = '' } = checked.resource;
    if (subscriptionId === undefined)
        return isNarrowed ? undefined : id;
    const scope = (0,resource_id/* validateResourceId */.i5)(extensionOf);
    const reaches = 'problem' in scope || resource === undefined || (0,resource_id/* encloses */.t$)(scope.resource, resource.id);
    return `/subscriptions/${subscriptionId}`.toLowerCase() === below.toLowerCase() && reaches ? id : undefined;
}
const policies = {
    async read(about, reads) {
        const { below, group, finding, byAzure } = about;
        const scope = group === undefined ? below : `${below}/resourceGroups/${group}`;
        const id = assignmentIn(about);
        if (id === undefined && finding.facts.policy === undefined)
            return [];
        if (id !== undefined && byAzure)
            reads.admit(id);
        const list = (path) => `${scope}/providers/Microsoft.Authorization/${path}`;
        return Promise.all([
            id === undefined
                ? listed(ofAssignment, { ...assignments, path: list('policyAssignments'), query: { $filter: 'atScope()' } }, reads)
                : single(ofAssignment, { ...assignments, path: id }, reads),
            listed(ofExemptions, { ...exemptions, path: list('policyExemptions') }, reads),
        ]);
    },
    tell(read, about, at) {
        const [assigned, exempted] = [find(read, ofAssignment), find(read, ofExemptions)];
        if (assigned === undefined)
            return nothing;
        const id = assignmentIn(about);
        if (id !== undefined && assigned.signal.status === 'empty')
            return /^PolicyAssignmentNotFound$/i.test(assigned.signal.code ?? '')
                ? {
                    facts: [{ name: 'Policy now', value: `the assignment is not there any more (read ${at})` }],
                    over: 'the assignment that denied it is not there any more',
                }
                : nothing;
        const name = about.finding.facts.policy?.toLowerCase();
        const row = (0,gate_snapshot/* seenIn */.v)(assigned.signal)
            .map(fields/* fieldsOf */.Pf)
            .find((each) => id !== undefined ||
            name === (0,fields/* textOf */.b6)(each.name).toLowerCase() ||
            name === (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(each.properties).displayName).toLowerCase());
        if (row === undefined)
            return nothing;
        const own = (0,fields/* textOf */.b6)(row.id);
        const { displayName, enforcementMode, scope, metadata } = (0,fields/* fieldsOf */.Pf)(row.properties);
        const { updatedOn, createdOn } = (0,fields/* fieldsOf */.Pf)(metadata);
        const changed = (0,fields/* textOf */.b6)(updatedOn) || (0,fields/* textOf */.b6)(createdOn);
        const isOff = /^DoNotEnforce$/i.test((0,fields/* textOf */.b6)(enforcementMode));
        const title = (0,fields/* textOf */.b6)(displayName) || (0,fields/* textOf */.b6)(row.name);
        const value = [
            `${title}, assigned at ${(0,fields/* textOf */.b6)(scope) || own.replace(/\/providers\/Microsoft\.Authorization\/policyAssignments\/.*$/i, '')}`,
            isOff ? 'not enforced' : 'enforced',
            ...(changed === '' ? [] : [`last changed ${(0,report_text/* instant */.uR)(changed)}`]),
        ].join(', ');
        const facts = [{ name: 'Policy now', value: `${value} (read ${at})` }, ...exemptionFacts(exempted, own)];
        return isOff ? { facts, over: `${title} is not enforced any more` } : { facts };
    },
};
const find = (read, source) => read.find((each) => each.source === source);
function exemptionFacts(read, assignment) {
    if (read === undefined ||
        (read.signal.status !== 'read' && read.signal.status !== 'empty' && read.signal.status !== 'part'))
        return [];
    const own = (0,gate_snapshot/* seenIn */.v)(read.signal)
        .map(fields/* fieldsOf */.Pf)
        .filter((row) => (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(row.properties).policyAssignmentId).toLowerCase() === assignment.toLowerCase());
    if (own.length === 0)
        return read.signal.status === 'part'
            ? []
            : [{ name: 'Exemptions', value: 'none from this assignment at this scope or above' }];
    return own.slice(0, 3).map((row) => ({ name: 'Exemption', value: exemptionWords(row) }));
}
function exemptionWords({ id, name, properties }) {
    const { displayName, exemptionCategory, expiresOn } = (0,fields/* fieldsOf */.Pf)(properties);
    const scope = (0,fields/* textOf */.b6)(id).replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/.*$/i, '');
    const until = (0,fields/* textOf */.b6)(expiresOn) === '' ? 'without an end' : `until ${(0,report_text/* instant */.uR)((0,fields/* textOf */.b6)(expiresOn))}`;
    return `${(0,fields/* textOf */.b6)(displayName) || (0,fields/* textOf */.b6)(name)} (${(0,fields/* textOf */.b6)(exemptionCategory) || 'no category'}) on ${scope}, ${until}`;
}

// EXTERNAL MODULE: ./build/gate/creations/rows.js
var rows = __webpack_require__(2118);
;// CONCATENATED MODULE: ./build/modes/live/lookups/quotas.js



const spoken = [
    [
        /\bpublic ?ip|\bnetwork(?: interface| security|s?\b)|\bload ?balancer|\bnat gateway|\bprivate endpoint|\broute table/i,
        'network',
    ],
    [/\bstorage accounts?\b/i, 'storage'],
    [/\btokens? per minute\b|\bopenai\b/i, 'cognitive'],
    [/\bv?cpus?\b|\bcores?\b|family\b|\bvirtual machines?\b|\bspot\b|\bdisks?\b|\bsnapshots?\b/i, 'compute'],
];
function listFor({ finding: { error, facts }, type }) {
    const words = `${facts.quotaName ?? ''} ${error.message}`;
    const provider = type?.split('/')[0]?.toLowerCase();
    const own = Object.keys(rows/* usageLists */.vb).find((list) => rows/* usageLists */.vb[list].namespace.toLowerCase() === provider);
    const machines = (0,rows/* creationRow */.AX)(type)?.machines === undefined ? undefined : 'compute';
    return own ?? machines ?? spoken.find(([form]) => form.test(words))?.[1];
}
const quotas = {
    async read(about, reads) {
        const { below, region } = about;
        const list = listFor(about);
        if (list === undefined || region === undefined)
            return [];
        const { namespace, api } = rows/* usageLists */.vb[list];
        const permission = `${namespace}/locations/usages/read`;
        const path = `${below}/providers/${namespace}/locations/${region}/usages`;
        return [await listed(`quotas of ${namespace} in ${region}`, { path, api, permission }, reads)];
    },
    tell(read, about, at) {
        const usages = rowsIn(read).flatMap((row) => usageOf(row) ?? []);
        const named = usages.filter(({ names }) => namesOf(about).some((name) => names.includes(name)));
        const shown = named.length > 0 ? named : usages.filter(({ used, limit }) => limit > 0 && used >= limit);
        if (shown.length === 0)
            return nothing;
        const words = ({ name, used, limit }) => `${name}: ${used} of ${limit < 0 ? 'unlimited' : limit} used in ${about.region} (read ${at})`;
        const facts = shown
            .slice(0, 3)
            .map((usage) => ({ name: named.length > 0 ? 'Quota now' : 'At its limit now', value: words(usage) }));
        const [only, ...others] = named;
        return { facts, ...(only === undefined || others.length > 0 ? {} : roomIn(only, about)) };
    },
};
function roomIn({ name, used, limit }, { finding: { facts }, region }) {
    const wanted = Number(facts.required);
    if (!(wanted > 0) || (limit >= 0 && limit - used < wanted))
        return {};
    return {
        over: `${name} has room in ${region} now, ${used} of ${limit < 0 ? 'unlimited' : limit} are used, and ${wanted} more are asked for`,
    };
}
function usageOf(row) {
    const own = (0,fields/* fieldsOf */.Pf)(row);
    const { name, currentValue, limit, displayName } = { ...own, ...(0,fields/* fieldsOf */.Pf)(own.properties) };
    const [value, shown] = [
        (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(name).value) || (0,fields/* textOf */.b6)(name),
        (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(name).localizedValue) || (0,fields/* textOf */.b6)(displayName),
    ];
    if (typeof currentValue !== 'number' || typeof limit !== 'number' || value === '')
        return undefined;
    return {
        name: shown === '' ? value : shown,
        names: [value, shown].map(folded).filter((each) => each !== ''),
        used: currentValue,
        limit,
    };
}
function namesOf({ finding: { facts }, type }) {
    const told = folded(facts.quotaName ?? '');
    return told === '' ? ((0,rows/* creationRow */.AX)(type)?.adds ?? []).map(({ quota }) => folded(quota)) : [told];
}
const folded = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?:cores|vcpus?)$/, '');

// EXTERNAL MODULE: ./build/azure/creation-reads.js + 4 modules
var creation_reads = __webpack_require__(1510);
// EXTERNAL MODULE: ./build/gate/creations/sizes.js
var sizes = __webpack_require__(9729);
;// CONCATENATED MODULE: ./build/modes/live/lookups/sizes.js




const sizes_sizes = {
    async read({ below, region, finding: { facts } }, reads) {
        if (region === undefined || facts.size === undefined)
            return [];
        return [await listed(`sizes in ${region}`, (0,creation_reads.sizesIn)(below, region), reads)];
    },
    tell(read, { region = '', finding: { facts, reason } }, at) {
        const [answer] = read;
        const size = facts.size ?? '';
        if (answer === undefined)
            return nothing;
        const fact = (value) => ({
            name: 'Size now',
            value: `${size} ${value} (read ${at})`,
        });
        const rows = rowsIn(read)
            .map(fields/* fieldsOf */.Pf)
            .filter(({ name }) => (0,fields/* textOf */.b6)(name).toLowerCase() === size.toLowerCase());
        const found = rows.find(({ resourceType }) => (0,fields/* textOf */.b6)(resourceType) === 'virtualMachines') ?? rows[0];
        if (found === undefined)
            return wholly(answer) ? { facts: [fact(`is not among what Compute offers in ${region}`)] } : nothing;
        const shut = (0,sizes/* restrictionsOn */.JH)(found, region);
        const words = shut.map(({ code, zones }) => `restricted in ${zones.length === 0 ? region : `zone ${zones.join(', ')} of ${region}`}: ${code}`);
        if (words.length > 0)
            return { facts: [fact(`is ${words.join(', and ')}`)] };
        const open = `is offered to this subscription in ${region} without a restriction`;
        return reason === 'sku-not-available' ? { facts: [fact(open)], over: `${size} ${open}` } : { facts: [fact(open)] };
    },
};

;// CONCATENATED MODULE: ./build/modes/live/lookups/subscriptions.js



const standing = {
    read: async ({ below }, reads) => [
        await single('subscription', { path: below, api: api_versions/* apis */.Ok.subscription, permission: 'Microsoft.Resources/subscriptions/read' }, reads),
    ],
    tell(read, _, at) {
        const state = stateIn(read, 'state');
        if (state === '')
            return nothing;
        const facts = [{ name: 'Subscription now', value: `${state} (read ${at})` }];
        return /^Enabled$/i.test(state) ? { facts, over: 'the subscription is Enabled' } : { facts };
    },
};
const namespaceForm = /^[A-Za-z]\w{1,60}(?:\.\w{1,60}){1,4}$/;
const featureForm = /^[\w.-]{1,80}$/;
const registration = {
    async read({ below, finding: { facts }, type }, reads) {
        const namespace = facts.provider ?? type?.split('/')[0] ?? '';
        if (!namespaceForm.test(namespace))
            return [];
        const { featureName } = facts;
        if (featureName !== undefined && featureForm.test(featureName)) {
            const path = `${below}/providers/Microsoft.Features/providers/${namespace}/features/${featureName}`;
            return [
                await single(`feature ${namespace}/${featureName}`, { path, api: '2021-07-01', permission: 'Microsoft.Features/providers/features/read' }, reads),
            ];
        }
        const ask = {
            path: `${below}/providers/${namespace}`,
            api: api_versions/* apis */.Ok.providers,
            permission: 'Microsoft.Resources/subscriptions/providers/read',
        };
        return [await single(`resource provider ${namespace}`, ask, reads)];
    },
    tell(read, _, at) {
        const [answer] = read;
        const state = stateIn(read, 'registrationState') || stateIn(read, 'state');
        if (answer === undefined || state === '')
            return nothing;
        const facts = [{ name: 'Registration now', value: `${answer.source}: ${state} (read ${at})` }];
        return /^Registered$/i.test(state) ? { facts, over: `${answer.source} is Registered` } : { facts };
    },
};
function stateIn(read, key) {
    const [row] = rowsIn(read);
    const own = (0,fields/* fieldsOf */.Pf)(row);
    return (0,fields/* textOf */.b6)(own[key] ?? (0,fields/* fieldsOf */.Pf)(own.properties)[key]).slice(0, 60);
}
const mostKept = 800;
const subscriptions_history = {
    async read(about, reads) {
        const ask = { api: api_versions/* apis */.Ok.deployments, permission: 'Microsoft.Resources/deployments/read' };
        return [
            await listed('deployments kept', { ...ask, path: `${scopeOf(about)}/providers/Microsoft.Resources/deployments` }, reads, 20),
        ];
    },
    tell(read, about, at) {
        const [answer] = read;
        if (answer === undefined || !(wholly(answer) || answer.signal.status === 'part'))
            return nothing;
        const count = rowsIn(read).length;
        const where = about.group === undefined ? 'the subscription' : about.group;
        const value = `${wholly(answer) ? count : `at least ${count}`} deployments are kept in ${where}, of ${mostKept} (read ${at})`;
        const isRoom = wholly(answer) && count < mostKept;
        return {
            facts: [{ name: 'History now', value }],
            ...(isRoom ? { over: `${where} keeps ${count} of ${mostKept} deployments now` } : {}),
        };
    },
};
const scopeOf = ({ below, group }) => group === undefined ? below : `${below}/resourceGroups/${group}`;
const subscriptions_assignments = {
    async read(about, reads) {
        if (about.finding.facts.otherAssignment === undefined)
            return [];
        const path = `${about.resource?.id ?? scopeOf(about)}/providers/Microsoft.Authorization/roleAssignments`;
        const ask = {
            path,
            api: '2022-04-01',
            permission: 'Microsoft.Authorization/roleAssignments/read',
            query: { $filter: 'atScope()' },
        };
        return [await listed('role assignments', ask, reads)];
    },
    tell(read, { finding: { facts } }, at) {
        const row = rowsIn(read)
            .map(fields/* fieldsOf */.Pf)
            .find(({ name }) => (0,fields/* textOf */.b6)(name).toLowerCase() === facts.otherAssignment?.toLowerCase());
        if (row === undefined)
            return nothing;
        const { scope, principalId, principalType, roleDefinitionId, createdOn } = (0,fields/* fieldsOf */.Pf)(row.properties);
        const role = (0,fields/* textOf */.b6)(roleDefinitionId).split('/').at(-1) ?? '';
        const who = `${(0,fields/* textOf */.b6)(principalType) || 'principal'} ${(0,fields/* textOf */.b6)(principalId)}`;
        const made = (0,fields/* textOf */.b6)(createdOn) === '' ? '' : `, made ${(0,fields/* textOf */.b6)(createdOn).slice(0, 10)}`;
        return {
            facts: [{ name: 'Where it is', value: `role ${role} for ${who} on ${(0,fields/* textOf */.b6)(scope)}${made} (read ${at})` }],
        };
    },
};

// EXTERNAL MODULE: ./build/gate/creations/names.js
var names = __webpack_require__(6831);
;// CONCATENATED MODULE: ./build/modes/live/lookups/taken.js












const mostSubscriptions = 20;
const [ofDeleted, ofOthers] = ['deleted', 'subscriptions of the identity'];
const taken = {
    async read(about, reads) {
        const { below, name, isNarrowed } = about;
        if (name === undefined || isLabel(about))
            return [];
        const remains = (0,rows/* creationRow */.AX)(about.type)?.remains;
        const [here, ...deleted] = await Promise.all([
            search(about, below, reads),
            ...(remains === undefined ? [] : [listed(ofDeleted, (0,creation_reads.remainsOf)(remains, below), reads)]),
        ]);
        const own = [here, ...deleted];
        const isFound = own.some((read) => placesIn([read], about).length > 0) || ownPlace(about).length > 0;
        return isFound || isNarrowed || !isGlobal(about) ? own : [...own, ...(await elsewhere(about, reads))];
    },
    tell(read, about, at) {
        if (isLabel(about))
            return nothing;
        const places = [...ownPlace(about), ...placesIn(read, about)];
        if (places.length === 0)
            return read.length === 0 ? nothing : nowhere(read, about, at);
        const facts = places.slice(0, 3).map((value) => ({ name: 'Where it is', value: `${value} (read ${at})` }));
        const [only, ...others] = places;
        const isDeleted = about.finding.reason === 'name-taken' && others.length === 0 && only?.startsWith('soft-deleted') === true;
        return { facts, ...(isDeleted ? { reason: 'soft-deleted' } : {}) };
    },
};
const isGlobal = ({ type, finding: { reason } }) => type === undefined ? reason === 'name-taken' : (0,rows/* creationRow */.AX)(type)?.name !== undefined;
const isLabel = ({ type, finding: { reason } }) => reason === 'name-taken' && (0,rows/* creationRow */.AX)(type)?.name?.of === 'label';
const search = ({ name = '' }, below, reads) => listed(`resources named ${name} in ${below.split('/').at(-1) ?? ''}`, {
    path: `${below}/resources`,
    api: api_versions/* apis */.Ok.group,
    permission: 'Microsoft.Resources/subscriptions/resources/read',
    query: { $filter: `name eq '${name.replaceAll("'", "''")}'` },
}, reads, 2);
async function elsewhere(about, reads) {
    const all = await listed(ofOthers, { path: '/subscriptions', api: api_versions/* apis */.Ok.subscription, permission: 'Microsoft.Resources/subscriptions/read' }, reads, 5);
    const ids = (0,gate_snapshot/* seenIn */.v)(all.signal).flatMap((row) => (0,resource_id/* parseResourceId */.RQ)((0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(row).id)) ?? []);
    const others = ids
        .filter(({ id, kind }) => kind === 'subscription' && id.toLowerCase() !== about.below.toLowerCase())
        .map(({ id }) => id);
    const few = others.slice(0, mostSubscriptions);
    const found = await Promise.all(few.map((id) => {
        reads.admitScope(id, '/resources');
        return search(about, id, reads);
    }));
    const cut = others.length > few.length;
    const seen = {
        source: ofOthers,
        signal: cut
            ? {
                status: 'skipped',
                detail: `of ${others.length} other subscriptions the first ${few.length} were searched`,
            }
            : all.signal,
    };
    return [seen, ...found];
}
function ownPlace({ decided, isOther }) {
    if (decided === undefined || isOther || decided.snapshot.resource.status !== 'read')
        return [];
    const { wanted, snapshot } = decided;
    const body = (0,fields/* fieldsOf */.Pf)(decided.snapshot.resource.value);
    const { createdAt, createdBy } = (0,fields/* fieldsOf */.Pf)(body.systemData);
    const made = (0,fields/* textOf */.b6)(createdAt) === ''
        ? ''
        : `, made ${(0,report_text/* instant */.uR)((0,fields/* textOf */.b6)(createdAt))}${(0,fields/* textOf */.b6)(createdBy) === '' ? '' : ` by ${(0,fields/* textOf */.b6)(createdBy)}`}`;
    const state = (0,state_words/* provisioningState */.v)(snapshot.resource.status === 'read' ? snapshot.resource.value : null);
    const group = wanted.target.resourceGroup === undefined ? '' : `in resource group ${wanted.target.resourceGroup}, `;
    return [
        `${group}under the ID that was to be made: ${[(0,fields/* textOf */.b6)(body.location), state ?? 'there'].filter((each) => each !== '').join(', ')}${made}`,
    ];
}
function placesIn(read, about) {
    return read.flatMap(({ source, signal }) => source === ofDeleted
        ? deletedPlaces(signal, about)
        : source === ofOthers
            ? []
            : (0,gate_snapshot/* seenIn */.v)(signal).flatMap((row) => placeOf(row, about)));
}
function placeOf(row, { below, name = '', type, resource, group }) {
    const own = (0,fields/* fieldsOf */.Pf)(row);
    const found = (0,resource_id/* parseResourceId */.RQ)((0,fields/* textOf */.b6)(own.id));
    const isIt = found?.name.toLowerCase() === name.toLowerCase() &&
        (type === undefined || found.type?.toLowerCase() === type.toLowerCase());
    if (found === undefined || !isIt || found.id.toLowerCase() === resource?.id.toLowerCase())
        return [];
    const isHere = `/subscriptions/${found.subscriptionId}`.toLowerCase() === below.toLowerCase();
    const isGroup = isHere && found.resourceGroup?.toLowerCase() === group?.toLowerCase();
    const where = found.resourceGroup ?? 'none';
    const words = [
        isGroup
            ? `in the same resource group, ${where}`
            : isHere
                ? `in another resource group, ${where}`
                : `in another subscription, ${found.subscriptionId}, resource group ${where}`,
        ...(type === undefined ? [found.type ?? ''] : []),
        (0,fields/* textOf */.b6)(own.location),
    ];
    return [words.filter((each) => each !== '').join(', ')];
}
function deletedPlaces(signal, { name = '', type, group }) {
    const remains = (0,rows/* creationRow */.AX)(type)?.remains;
    const found = remains === undefined
        ? undefined
        : (0,names/* remainIn */.Y)(signal, remains, { name, ...(group === undefined ? {} : { resourceGroup: group }) });
    if (found === undefined)
        return [];
    const day = (text) => /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '';
    const [deleted, purged] = [day(found.deleted), day(found.purges)];
    const parts = [
        `soft-deleted${deleted === '' ? '' : ` on ${deleted}`}${found.location === undefined ? '' : ` in ${found.location}`}`,
        ...(purged === '' ? [] : [`Azure purges it on ${purged}`]),
        ...(found.isProtected ? ['purge protection is on: nobody can purge it before'] : []),
    ];
    return [parts.join(', ')];
}
function nowhere(read, { decided, name = '' }, at) {
    const gone = decided === undefined
        ? []
        : (0,holders/* operationsOn */.C)(decided.wanted.target.id, decided.snapshot.activity).filter(({ operation, ended }) => ended && /\/delete$/i.test(operation));
    const [last] = gone;
    if (last !== undefined)
        return {
            facts: [
                {
                    name: 'Where it is',
                    value: `deleted: ${(0,diagnosis/* changeWords */.mF)(last, Date.parse(last.since))}; Azure may hold the name for a while (read ${at})`,
                },
            ],
        };
    const searched = read.filter(({ source }) => source !== ofDeleted && source !== ofOthers).length;
    const gaps = read.filter((each) => !wholly(each)).length;
    const where = `${searched === 1 ? 'the only subscription' : `any of the ${searched} subscriptions`} that this identity may read${read.some(({ source }) => source === ofDeleted) ? ', nor among what was deleted there' : ''}`;
    const value = gaps === 0
        ? `not visible to this identity: ${name} is not in ${where}`
        : `not found: ${name} is not in what could be read of ${where}`;
    return { facts: [{ name: 'Where it is', value: `${value} (read ${at})` }] };
}

;// CONCATENATED MODULE: ./build/modes/live/lookups/index.js








const lookups = {
    'quota-exceeded': [quotas],
    'limit-reached': [quotas],
    'sku-not-available': [sizes_sizes],
    'capacity-unavailable': [sizes_sizes],
    'region-restricted': [sizes_sizes],
    'policy-denied': [policies],
    'subscription-disabled': [standing],
    'subscription-not-registered': [registration],
    'name-taken': [taken],
    'resource-exists': [taken],
    'soft-deleted': [taken],
    'exists-elsewhere': [taken],
    'import-needed': [taken],
    'role-assignment-exists': [subscriptions_assignments],
    'deny-assignment': [deniers],
};
const byCode = { deploymentquotaexceeded: [subscriptions_history] };
const lookupsFor = ({ error, reason }) => byCode[error.code?.toLowerCase() ?? ''] ?? lookups[reason] ?? [];
const spokenTypes = [
    [/\bkey ?vault|\bvaults? (?:name|with)|^Vault/i, 'Microsoft.KeyVault/vaults'],
    [/\bstorage ?account/i, 'Microsoft.Storage/storageAccounts'],
    [/\bwebsite\b|^Website/i, 'Microsoft.Web/sites'],
    [/\bconfiguration store\b/i, 'Microsoft.AppConfiguration/configurationStores'],
    [/\bAPI ?Management\b|^ServiceAlreadyExistsInSoftDeletedState|^ServiceUndelete/i, 'Microsoft.ApiManagement/service'],
    [/^FlagMustBeSetForRestore|\bCognitive ?Services\b/i, 'Microsoft.CognitiveServices/accounts'],
    [/\bcontainer registry\b|\bregistry name\b/i, 'Microsoft.ContainerRegistry/registries'],
];
const nameForm = /^[\w.()-]{1,260}$/;
const typeForm = /^[a-z][\w.]{1,80}(?:\/\w{1,80}){1,6}$/i;
function aboutOf(subject, decided) {
    const { finding, resource, subscription } = subject;
    if (subscription === undefined)
        return undefined;
    const { error, facts } = finding;
    const spoken = [error.code ?? '', error.message].flatMap((text) => spokenTypes.filter(([form]) => form.test(text)))[0]?.[1];
    const own = resource?.name ?? error.resourceName;
    const name = nameOf(error, own);
    const isOther = own !== undefined && name !== own;
    const words = {
        type: isOther ? spoken : (resource?.type ?? error.resourceType ?? spoken),
        name,
        group: resource?.resourceGroup ?? error.resourceGroup,
    };
    const region = [facts.location, ...(decided === undefined ? [] : placesOf(decided))]
        .map(fields/* placeOf */.$t)
        .find((place) => place !== undefined);
    return {
        finding,
        below: subscription.id,
        isNarrowed: subject.isNarrowed === true,
        byAzure: subject.byAzure === true,
        isOther,
        ...(resource === undefined ? {} : { resource }),
        ...(words.type !== undefined && typeForm.test(words.type) ? { type: words.type } : {}),
        ...(words.name !== undefined && nameForm.test(words.name) ? { name: words.name } : {}),
        ...(words.group !== undefined && nameForm.test(words.group) ? { group: words.group } : {}),
        ...(region === undefined ? {} : { region }),
        ...(decided === undefined ? {} : { decided }),
    };
}
function nameOf(error, own) {
    return own !== undefined && error.message.toLowerCase().includes(own.toLowerCase()) ? own : ((0,conflict_name/* nameIn */.Z)(error) ?? own);
}
function placesOf({ snapshot: { resource, group } }) {
    return [resource, group].map((signal) => (signal.status === 'read' ? (0,fields/* fieldsOf */.Pf)(signal.value).location : undefined));
}
function questionsOf(subjects) {
    const paths = subjects.flatMap((subject) => {
        const about = aboutOf(subject);
        const all = lookupsFor(subject.finding);
        const isOpen = subject.deployment !== undefined || subject.request !== undefined;
        const assignment = about !== undefined && all.includes(policies) ? assignmentIn(about) : undefined;
        const searches = (all.includes(taken) || isOpen) && subject.isNarrowed !== true;
        return [...(searches ? ['/subscriptions'] : []), ...(assignment === undefined ? [] : [assignment])];
    });
    return { ask: [], alone: [...new Set(paths)] };
}
async function lookUp(subject, decided, reads) {
    const all = lookupsFor(subject.finding);
    if (all.length === 0 || subject.subscription === undefined)
        return undefined;
    const about = aboutOf(subject, await decided);
    return about === undefined
        ? undefined
        : { about, read: await Promise.all(all.map(async (each) => [each, await each.read(about, reads)])) };
}

;// CONCATENATED MODULE: ./build/modes/live/operation.js

const verbs = [
    [/^(?:delet|remov|destroy|purg)/i, 'delete'],
    [/^(?:creat|updat|writ|sett|modify|patch|provision)/i, 'write'],
];
function operationOf({ url, method, message, operation = '' }, target, gates) {
    const action = method?.toUpperCase() === 'POST' ? /\/(\w{2,60})(?:\?|$)/.exec(url ?? '')?.[1] : undefined;
    const command = /^az /.test(operation) ? operation.split(' ').at(-1) : undefined;
    const cmdlet = /^([A-Z][a-z]+)-Az\w+$/.exec(operation)?.[1];
    const phrase = verbs.find(([form]) => form.test(cmdlet ?? operation))?.[1];
    const told = /\bcannot perform (\w{3,30}) operation\b|\bperform action '([\w./-]{3,200})'/i
        .exec(message)
        ?.slice(1)
        .find((word) => word !== undefined);
    const candidates = [
        action,
        told,
        command,
        cmdlet,
        phrase,
        method?.toUpperCase() === 'DELETE' ? 'delete' : undefined,
        'write',
    ];
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
    return {
        target: resource,
        operation,
        size: operation.name === 'resize' ? (finding.facts.size ?? '') : '',
        lookOnly: true,
    };
}
function look_placesOf(subjects) {
    return subjects.flatMap(({ resource, deployment, request, subscription }) => {
        const place = deployment === undefined
            ? undefined
            : (0,resource_id/* parseResourceId */.RQ)(deployment.scope === '' ? (deployment.id ?? '') : deployment.scope);
        return [resource, place, request?.subscription, subscription].filter((each) => each !== undefined);
    });
}
async function lookAt(subjects, wanted, tools) {
    const { client, clock, lookbackMs } = tools;
    const now = clock.wall();
    const back = reachBack(subjects.map(({ finding }) => finding), now, lookbackMs);
    const reads = (0,azure_reads/* createReads */.cI)(client, (0,api_versions/* createVersions */.kJ)(client));
    const keyOf = ({ target, operation }) => `${target.id.toLowerCase()} ${operation.name}`;
    const unique = [
        ...new Map(wanted.flatMap((each) => (each === undefined ? [] : [[keyOf(each), each]]))).values(),
    ];
    const gate = (0,snapshot_reader/* createSnapshotReader */.G)(client, clock, back).read(unique);
    return Promise.all(subjects.map(async (subject, index) => {
        const own = wanted[index];
        const { request, finding } = subject;
        const around = own === undefined ? undefined : spanAround(finding, now, lookbackMs);
        const plan = { targets: unique, conditions: [], missingEvidence: 'warn' };
        const resource = own === undefined
            ? Promise.resolve(undefined)
            : gate.then(({ targets }) => (0,decide/* decideAll */.k1)(plan, targets, gate_own/* nobody */.eP).find((each) => keyOf(each.wanted) === keyOf(own)));
        const [decided, answered, deployment, operation, events, then] = await Promise.all([
            resource,
            lookUp(subject, resource, reads),
            subject.deployment === undefined ? undefined : deploymentAt(subject.deployment, reads),
            subject.statusUrl === undefined ? undefined : statusAt(subject.statusUrl, client),
            request === undefined
                ? undefined
                : (0,activity_reads/* readFailedRequest */.NW)(request.subscription.subscriptionId ?? '', request.correlationId, { from: (failedAt(finding, now) ?? now) - lookbackMs, to: now }, reads),
            around === undefined || own === undefined ? undefined : (0,activity_reads/* readActivity */.EX)(own.target, around, reads),
        ]);
        return {
            subject,
            ...(decided === undefined ? {} : { decided }),
            ...(answered === undefined ? {} : { answered }),
            ...(deployment === undefined ? {} : { deployment }),
            ...(operation === undefined ? {} : { operation }),
            ...(events === undefined ? {} : { events }),
            ...(then === undefined ? {} : { around: then }),
        };
    }));
}
async function deploymentAt({ scope, id, correlationId, stack }, reads) {
    if (id === undefined)
        return (0,failed_deployments/* readFailedDeployments */.OO)(scope, 0, reads, correlationId);
    const one = await (stack === true ? (0,failed_deployments/* readStack */.bA)(id, reads) : (0,failed_deployments/* readDeployment */.iJ)(id, reads));
    return one.status === 'read' ? { status: 'read', value: [one.value] } : one;
}
async function statusAt(url, client) {
    if (!URL.canParse(url) || !(0,resource_id/* isOperationUrl */.r2)(new URL(url).pathname))
        return {
            kind: 'trouble',
            detail: 'not followed: its address is none of an operation',
            trouble: { kind: 'refused' },
        };
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
    return [
        ...new Map(all.map((each) => [`${each.wanted.target.id.toLowerCase()} ${each.wanted.operation.name}`, each])).values(),
    ];
}
function withPast(seen) {
    const { decided, around } = seen;
    if (decided === undefined)
        return seen;
    return {
        ...seen,
        decided: { ...decided, snapshot: { ...decided.snapshot, activity: activityOf(decided.snapshot.activity, around) } },
    };
}
function targetsOf(seen) {
    return decidedIn(seen).map((each) => (0,report/* targetOf */.$r)(each, 'unknown'));
}
function eventsOf(seen) {
    const deployments = seen.flatMap(({ deployment }) => (deployment === undefined ? [] : (0,gate_snapshot/* seenIn */.v)(deployment)));
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
    return (0,timeline/* timelineOf */.h)(decidedIn(seen.map(withPast)), own);
}
function rowsOf(seen) {
    const named = seen.flatMap(({ subject, deployment, operation, events, answered, around }) => [
        ...(answered?.read ?? []).flatMap(([, read]) => read.map(({ source, signal }) => (0,evidence/* signalRow */.Ly)(source, signal))),
        ...(around === undefined ? [] : [aroundRow(around)]),
        ...(events === undefined ? [] : [(0,evidence/* signalRow */.Ly)('Activity Log of the request', events)]),
        ...(deployment === undefined
            ? []
            : [(0,evidence/* signalRow */.Ly)(`deployment ${subject.deployment?.id?.split('/').at(-1) ?? 'of the request'}`, deployment)]),
        ...(deployment === undefined
            ? []
            : (0,gate_snapshot/* seenIn */.v)(deployment).map(({ name, touches }) => (0,evidence/* signalRow */.Ly)(`operations of ${name}`, touches))),
        ...(operation === undefined ? [] : [operationRow(operation)]),
    ]);
    return unique([...(0,evidence/* evidenceOf */.X1)(decidedIn(seen)), ...named]);
}
function aroundRow(around) {
    const row = (0,evidence/* signalRow */.Ly)('Activity Log around the failure', around, true);
    return around.status === 'empty' ? { ...row, detail: 'no event of that time' } : row;
}
function operationRow(operation) {
    const source = 'the operation that Azure named';
    if (operation.kind === 'found')
        return { source, status: 'read', detail: '' };
    if (operation.kind === 'absent')
        return { source, status: 'empty', detail: 'Azure does not know it any more' };
    const { kind } = operation.trouble;
    return {
        source,
        status: kind === 'denied' ? 'denied' : kind === 'refused' ? 'skipped' : 'failed',
        detail: operation.detail,
    };
}

// EXTERNAL MODULE: ./build/arm/name.js
var arm_name = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/modes/live/subject.js




const vague = new Set([
    'cause-not-told',
    'operation-failed',
    'bare-conflict',
    'ambiguous-conflict',
    'timed-out',
]);
const deploymentType = 'microsoft.resources/deployments';
const isGuid = (text) => guid.test(text);
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
    const request = inside === undefined && deployment === undefined && vague.has(finding.reason)
        ? requestIn(error, subscription?.id)
        : undefined;
    const asked = request !== undefined && isInside(request.subscription.id) ? request : undefined;
    const below = subscription === undefined ? undefined : parsed(`/subscriptions/${subscription.id}`);
    const asking = below !== undefined && (inside !== undefined || isInside(below.id)) ? below : undefined;
    const isAsked = asking !== undefined && lookupsFor(finding).length > 0;
    if (inside === undefined && deployment === undefined && asked === undefined && !isAsked)
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
        ...(isAsked ? { subscription: asking } : {}),
        ...(around.targets.length === 0 ? {} : { isNarrowed: true }),
    };
}
function subscriptionOf({ resourceId, deployment, subscription }, { targets, subscription: own, names }) {
    const inId = resourceId === undefined ? undefined : parsed(resourceId)?.subscriptionId;
    const told = [inId, deployment?.subscription, subscription].find((each) => each !== undefined && guid.test(each));
    if (told !== undefined)
        return { id: told, by: 'the text' };
    const name = [deployment?.subscription, subscription].find((each) => each !== undefined && !(0,arm_name/* isPlaceholder */.wK)(each));
    if (name !== undefined && targets.length === 0) {
        const id = names?.get(name.toLowerCase());
        return id === undefined ? undefined : { id, by: `the one that is named ${name}` };
    }
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
    return others.length === 0 && (name === undefined || name.toLowerCase() === only?.name.toLowerCase())
        ? only
        : undefined;
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
        return subject_stackIn(scope, started.name);
    const given = started?.name ?? facts.deploymentName;
    const name = given ?? /([^/\\]+?)\.(?:bicep|json|bicepparam)$/i.exec(started?.template ?? '')?.[1];
    const made = name === undefined ? undefined : parsed(`${scope}/providers/Microsoft.Resources/deployments/${name}`);
    const isNamed = made?.type?.toLowerCase() === deploymentType && (given !== undefined || error.correlationId === undefined);
    const id = isNamed ? made.id : undefined;
    if (id === undefined && error.correlationId === undefined)
        return undefined;
    return { scope, ...request, ...(id === undefined ? {} : { id }), ...(given === undefined ? { guessed: true } : {}) };
}
function subject_stackIn(scope, name) {
    const made = name === undefined ? undefined : parsed(`${scope}/providers/Microsoft.Resources/deploymentStacks/${name}`);
    return made?.type?.toLowerCase() === 'microsoft.resources/deploymentstacks'
        ? { scope, id: made.id, stack: true }
        : undefined;
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

;// CONCATENATED MODULE: ./build/modes/live/whose.js






const most = 20;
const anyOne = '00000000-0000-0000-0000-000000000000';
function unplacedIn(finding, around) {
    const name = namedIn(finding);
    if (around.targets.length > 0 || (name === undefined && around.subscription !== undefined))
        return undefined;
    const inAny = subjectOf(finding, {
        ...around,
        names: new Map([[name?.toLowerCase() ?? '', anyOne]]),
        subscription: { id: anyOne, by: '' },
    });
    const ids = [inAny?.resource?.id, inAny?.deployment?.id, inAny?.deployment?.scope, inAny?.subscription?.id].filter((id) => id?.includes(anyOne));
    if (ids.length === 0)
        return undefined;
    const group = ids.map((id) => (0,resource_id/* parseResourceId */.RQ)(id ?? '')?.resourceGroup).find((each) => each !== undefined);
    return { ...(name === undefined ? {} : { name }), ...(group === undefined ? {} : { group }) };
}
function namedIn({ error }) {
    const told = error.deployment?.subscription ?? error.subscription;
    return told === undefined || isGuid(told) || (0,arm_name/* isPlaceholder */.wK)(told) ? undefined : told;
}
async function placed(unplaced, reads) {
    const ask = { path: '/subscriptions', api: api_versions/* apis */.Ok.subscription, permission: 'Microsoft.Resources/subscriptions/read' };
    const answer = await reads.list(ask, 5);
    const seen = (answer.kind === 'list' ? answer.items : []).flatMap((row) => {
        const scope = (0,resource_id/* parseResourceId */.RQ)((0,trouble/* textOf */.b6)((0,trouble/* fieldsOf */.Pf)(row).id) ?? '');
        return scope?.kind === 'subscription'
            ? [{ scope, name: ((0,trouble/* textOf */.b6)((0,trouble/* fieldsOf */.Pf)(row).displayName) ?? '').toLowerCase() }]
            : [];
    });
    const names = new Map(unplaced.flatMap(({ name }) => {
        const [only, ...others] = seen.filter((each) => each.name === name?.toLowerCase());
        return only === undefined || others.length > 0 ? [] : [[only.name, only.scope.subscriptionId ?? '']];
    }));
    const rest = unplaced.find(({ name }) => name === undefined);
    const own = rest === undefined
        ? {}
        : await onlyOne(rest, seen.map(({ scope }) => scope), reads);
    const used = new Set([...names.values(), own.subscription?.id]);
    const why = answer.kind !== 'list' ? (answer.kind === 'absent' ? 'not found' : answer.detail) : `${seen.length} seen`;
    const row = {
        source: 'subscriptions of the identity',
        status: answer.kind === 'list' ? 'read' : 'denied',
        detail: why,
    };
    return {
        names,
        scopes: seen.flatMap(({ scope }) => (used.has(scope.subscriptionId) ? [scope] : [])),
        rows: [row, ...(own.rows ?? [])],
        ...(own.subscription === undefined ? {} : { subscription: own.subscription }),
    };
}
async function onlyOne({ group }, all, reads) {
    const [first, ...others] = all;
    if (first === undefined)
        return {};
    if (others.length === 0)
        return { subscription: { id: first.subscriptionId ?? '', by: 'the only one that the identity sees' } };
    if (group === undefined)
        return {};
    const signals = await Promise.all(all.slice(0, most).map(async ({ id, subscriptionId = '' }) => {
        const path = `${id}/resourceGroups/${group}`;
        reads.admitScope(path);
        const signal = await reads.one({
            path,
            api: api_versions/* apis */.Ok.group,
            permission: 'Microsoft.Resources/subscriptions/resourceGroups/read',
        });
        return { subscriptionId, signal };
    }));
    const holders = signals.filter(({ signal }) => signal.status === 'read');
    const [only, ...more] = holders;
    const source = `group ${group} in ${signals.length} subscriptions`;
    if (only !== undefined && more.length === 0)
        return {
            subscription: { id: only.subscriptionId, by: `the only one of ${all.length} that has a group ${group}` },
            rows: [(0,evidence/* signalRow */.Ly)(source, { status: 'read', value: null })],
        };
    return {
        rows: [{ source, status: 'empty', detail: `${holders.length} of them have it: which one is meant is not told` }],
    };
}

;// CONCATENATED MODULE: ./build/modes/live/index.js





















const mostSubjects = 5;
const mostRounds = 2;
const classes = new Set([
    'state',
    'concurrent-operation',
    'etag',
    'operation-not-allowed',
    'already-exists',
    'unknown-conflict',
]);
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
    const plan = (0,guard_plan/* planSignIn */.yg)(host, identity, ports.env);
    const own = await (0,subscription/* subscriptionFor */.F)(identity, ports.env);
    let around = {
        targets: (0,ids/* targetIds */.G)(host),
        ...(own === undefined ? {} : { subscription: { ...own, by: `that of ${own.by}` } }),
    };
    const subjectsIn = (course) => course.flatMap(({ finding, fresh, byAzure }) => {
        const subject = fresh && isWorth(finding) ? subjectOf(finding, around) : undefined;
        return subject === undefined ? [] : [byAzure ? { ...subject, byAzure: true } : subject];
    });
    let course = beginning(findings);
    let named = subjectsIn(course);
    const unplaced = findings.flatMap((finding) => (isWorth(finding) ? (unplacedIn(finding, around) ?? []) : []));
    if (named.length === 0 && unplaced.length === 0)
        return { ...textAlone(findings), evidence: [nothingNamed] };
    const gates = await (0,load/* loadGates */.V)();
    const places = look_placesOf(named.slice(0, mostSubjects)).flatMap((target) => {
        const operation = (0,gate_operation/* resolveOperation */.O8)('write', target, gates);
        return 'known' in operation ? [] : [{ target, operation, size: '', lookOnly: true }];
    });
    const { alone } = questionsOf(named.slice(0, mostSubjects));
    const questions = { ask: [], alone: unplaced.length === 0 ? alone : [...alone, '/subscriptions'] };
    const { client } = await end.orThrow((0,session/* signIn */.Jv)(host, { ...plan, targets: places, transition: 'deny', questions }, identity, ports));
    const tools = { client: readingClient(client, end), clock: ports.clock, lookbackMs };
    const whose = unplaced.length === 0 ? undefined : await placed(unplaced, (0,azure_reads/* createReads */.cI)(tools.client, (0,api_versions/* createVersions */.kJ)(tools.client)));
    if (whose !== undefined) {
        around = { ...around, ...whose };
        for (const { id } of whose.scopes)
            client.admitScope(id);
        named = subjectsIn(course);
    }
    const bound = named.length > mostSubjects ? [boundRow(named.length)] : [];
    const all = [];
    for (let round = 0; round < mostRounds && named.length > 0; round += 1) {
        const subjects = named.slice(0, mostSubjects);
        const wanted = subjects.map((subject) => wantedOf(subject, gates));
        const seen = await lookAt(subjects, wanted, tools);
        all.push(...seen);
        course = withAzure(course, seen, ports.clock.wall());
        named = subjectsIn(course);
    }
    const read = {
        source: 'Azure',
        status: 'read',
        detail: `looked at ${(0,report_text/* instant */.uR)(new Date(ports.clock.wall()).toISOString())}`,
    };
    return {
        findings: findingsIn(course),
        worded: wordsFor(course),
        blockers: unique(course.flatMap(({ causes }) => causes.flatMap((cause) => (0,report/* blockersOf */.be)(cause, plan.cloud)))),
        targets: targetsOf(all),
        timeline: eventsOf(all),
        evidence: [
            read,
            ...(whose?.rows ?? []),
            ...(all.length === 0 ? [nothingNamed] : rowsOf(all)),
            ...(0,evidence/* notFollowedRows */.tn)(client.notFollowed),
            ...bound,
        ],
        requests: client.requests,
    };
}
const textAlone = (findings) => ({
    findings,
    worded: (_, diagnosis) => diagnosis,
    targets: [],
    blockers: [],
    timeline: [],
    evidence: [],
    requests: 0,
});
const nothingNamed = {
    source: 'Azure',
    status: 'skipped',
    detail: 'the text names nothing that could be looked at',
};
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
/* harmony export */   Bp: () => (/* binding */ errorsOf),
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
        {
            error,
            reason,
            class: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(reason),
            confidence,
            facts: { state: standing.state },
            source: target.name,
            count: 1,
            places: [],
        },
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
    const stands = (kind, state, words = `is ${state}`) => ({
        looked,
        kind,
        words,
        state,
    });
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