"use strict";
exports.id = 8760;
exports.ids = [8760];
exports.modules = {

/***/ 278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadAdvice)
/* harmony export */ });
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1640);
/* harmony import */ var _advise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4802);


const files = {
    state: async () => (await __webpack_require__.e(/* import() */ 149).then(__webpack_require__.bind(__webpack_require__, 149))).stateAdvice,
    'concurrent-operation': async () => (await __webpack_require__.e(/* import() */ 5115).then(__webpack_require__.bind(__webpack_require__, 5115))).concurrentOperationAdvice,
    lock: async () => (await __webpack_require__.e(/* import() */ 4884).then(__webpack_require__.bind(__webpack_require__, 4884))).lockAdvice,
    etag: async () => (await __webpack_require__.e(/* import() */ 1059).then(__webpack_require__.bind(__webpack_require__, 1059))).etagAdvice,
    'operation-not-allowed': async () => (await __webpack_require__.e(/* import() */ 3277).then(__webpack_require__.bind(__webpack_require__, 3277))).operationNotAllowedAdvice,
    'already-exists': async () => (await __webpack_require__.e(/* import() */ 5989).then(__webpack_require__.bind(__webpack_require__, 5989))).alreadyExistsAdvice,
    'unknown-conflict': async () => (await __webpack_require__.e(/* import() */ 7861).then(__webpack_require__.bind(__webpack_require__, 7861))).unknownConflictAdvice,
    none: async () => (await __webpack_require__.e(/* import() */ 5413).then(__webpack_require__.bind(__webpack_require__, 5413))).noneAdvice,
};
async function loadAdvice(reasons) {
    const classes = new Set(reasons.map(_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl));
    const loaded = await Promise.all([...classes].map((name) => files[name]()));
    const entries = Object.assign({}, ...loaded);
    return (reason, context) => {
        const entry = entries[reason];
        if (entry === undefined)
            throw new Error(`The advice for ${reason} was not loaded.`);
        return (0,_advise_js__WEBPACK_IMPORTED_MODULE_1__/* .advise */ .T)(reason, entry, context);
    };
}


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

/***/ 8760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ setWords),
/* harmony export */   guard: () => (/* binding */ guard)
/* harmony export */ });
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6527);
/* harmony import */ var _report_redact_deep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5789);
/* harmony import */ var _post_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8007);
/* harmony import */ var _turns_take_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8355);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6154);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1317);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7751);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9383);








async function guard(host, ports = _session_js__WEBPACK_IMPORTED_MODULE_7__/* .processPorts */ .iT) {
    const { clock } = ports;
    const started = clock.now();
    const identity = await host.identity();
    const plan = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planGuard */ .Do)(host, identity, ports.env);
    const remember = (0,_post_state_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberGuard */ .BP)(host, plan, clock.wall());
    return (0,_turns_take_js__WEBPACK_IMPORTED_MODULE_3__/* .inTurn */ .lo)(host, (0,_turns_take_js__WEBPACK_IMPORTED_MODULE_3__/* .toolsOf */ .Fu)({ identity, ports, plan }), async (turns, { host: inner, deadline, entry }) => {
        if (!turns.may)
            return remember((0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_1__/* .redactDeep */ .K)(await (0,_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedReport */ .l)({ plan, turns, elapsedMs: clock.now() - started })));
        const session = plan.targets.length === 0
            ? undefined
            : await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .fA)({ host: inner, plan, ports, entry, sure: turns.verify });
        const { decided, waitedMs, made, cleared } = (await session?.pass(deadline)) ?? {
            decided: [],
            waitedMs: 0,
            made: [],
        };
        const kept = cleared === undefined ? [] : await keepOn(turns, host);
        return remember((0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_1__/* .redactDeep */ .K)(await (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .guardReport */ .q_)({
            plan,
            decided,
            waitedMs: turns.waitedMs + waitedMs,
            elapsedMs: clock.now() - started,
            now: clock.wall(),
            requests: session?.client.requests ?? 0,
            notFollowed: session?.client.notFollowed ?? [],
            made: [...turns.timeline, ...made],
            acted: made.length > 0,
            turns: kept.length === 0 ? turns : { ...turns, evidence: [...turns.evidence, ...kept] },
            set: setWords(host),
        })));
    });
}
async function keepOn(turns, host) {
    await turns.verify();
    const words = await turns.keep();
    for (const line of words)
        host.info(line);
    return words.map((detail) => ({ source: 'lease', status: 'read', detail }));
}
function setWords(host) {
    return (input, value) => host.kind === 'terminal' ? `--${input} ${value}` : `${(0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(host.kind, input)}: ${value}`;
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ refusedReport)
/* harmony export */ });
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1640);
/* harmony import */ var _turns_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2041);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5806);




async function refusedReport(refused) {
    const { lease, queued } = refused.turns;
    if (lease !== undefined)
        return (await __webpack_require__.e(/* import() */ 2134).then(__webpack_require__.bind(__webpack_require__, 2134))).leaseRefused(refused, lease);
    if (queued === undefined)
        throw new Error('A turn was refused that is none.');
    return queueRefused(refused, queued);
}
async function queueRefused({ plan, turns: { evidence, timeline }, elapsedMs }, queued) {
    const { serialization } = queued;
    const overlapping = serialization.state === 'overlapping';
    const reason = overlapping ? 'queue-overlap' : 'not-serialized';
    const diagnosis = await diagnosisOf(plan, reason, queued);
    const waitedMs = overlapping && plan.waitMs > 0 ? elapsedMs : 0;
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'guard',
        verdict: 'blocked',
        class: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(reason),
        reason,
        recovery: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .recoveryOf */ .rU)(reason),
        summary: `Not started, and Azure was not asked: ${serialization.detail}`,
        source: '',
        diagnoses: [diagnosis],
        targets: plan.targets.map(({ target, operation, size }) => ({
            resourceId: target.id,
            operation: (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedWords */ .DE)(operation.name, size),
            verdict: 'blocked',
            conditions: [
                {
                    what: 'serialization',
                    expected: 'a queue that covers it, and no earlier run that overlaps',
                    actual: serialization.state,
                    met: false,
                    outcome: overlapping ? 'waits' : 'blocks',
                    source: 'the platform',
                },
            ],
        })),
        blockers: serialization.others
            .filter(({ place }) => place === 'ahead')
            .map(({ run, since, link, group }) => ({
            kind: 'holder',
            what: `the concurrency group ${group}`,
            who: run,
            ...(since === undefined ? {} : { since }),
            ...(link === undefined ? {} : { link }),
        })),
        timeline,
        evidence,
        serialization,
        ...(0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudField */ .YQ)(plan.cloud),
        waitedMs: Math.round(waitedMs),
        elapsedMs: Math.round(elapsedMs),
        requests: { arm: 0, host: queued.requests },
    };
}
async function diagnosisOf(plan, reason, queued) {
    const { state, detail } = queued.serialization;
    const told = await (0,_turns_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .turnDiagnosis */ .f)(plan, reason, detail);
    const own = reason === 'not-serialized' ? ownSteps(queued) : [];
    return {
        ...told,
        confidence: state === 'unknown' ? 'possible' : told.confidence,
        steps: [...own, ...(own.length > 0 ? told.steps.filter(({ az }) => az !== undefined) : told.steps)],
        references: told.references.filter((page) => !elsewhere[queued.platform].test(page)),
    };
}
const elsewhere = {
    'concurrency-groups': /\/azure\/devops\//,
    'exclusive-locks': /\bdocs\.github\.com\b/,
    none: /$^/,
};
const again = { text: 'Then run this job again. The guard verifies by itself that it holds its turn.' };
function ownSteps({ platform, serialization: { state }, evidence }) {
    if (platform === 'none')
        return [
            {
                text: 'Let a job of GitHub Actions or Azure Pipelines make this change, or go on without a queue: `--serialization warn`.',
            },
        ];
    const read = evidence[0]?.status;
    const why = read === 'denied' || read === 'failed' ? read : 'untold';
    const text = howTo[platform][state === 'unknown' ? why : 'missing'];
    return [{ text }, again];
}
const howTo = {
    'concurrency-groups': {
        missing: 'Give this job the concurrency group below, and every other job that changes the same resources too.',
        denied: 'Give this job the permission that is missing, so that the guard can see which group it holds: the queue below names it.',
        failed: 'GitHub did not tell which group this job holds: the queue below has what it answered. See its status page.',
        untold: 'This server or runner does not tell which group the job holds. Declare it in the workflow, and rely on that with `serialization: warn`.',
    },
    'exclusive-locks': {
        missing: 'Add the check Exclusive Lock to the service connection or the environment of this stage, and the line `lockBehavior` below to its YAML.',
        denied: 'Give the build service of the project the permission that is missing, so that the guard can see the lock: the queue below names it.',
        failed: 'Azure DevOps did not tell whether a lock covers this stage: the queue below has what it answered. See its status page.',
        untold: 'The agent does not tell whether a lock covers this stage. Add the check Exclusive Lock, and rely on that with `serialization: warn`.',
    },
};


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

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gd: () => (/* binding */ hasStarted),
  I9: () => (/* binding */ recall),
  BP: () => (/* binding */ rememberGuard)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/report/model.js
const verdicts = [
    'clear',
    'waited',
    'blocked',
    'unknown',
    'succeeded',
    'replayed',
    'failed',
    'conflict',
    'not-a-conflict',
    'nothing-found',
    'named',
    'orderly',
    'disorderly',
];

;// CONCATENATED MODULE: ./build/modes/post/state.js



const names = { started: 'guardStarted', ended: 'guardEnded' };
const longest = 24_000;
function rememberGuard(host, plan, sinceMs) {
    const all = plan.targets.map(({ target, operation }) => ({ id: target.id, operation: operation.name }));
    const targets = fitting(all);
    save(host, names.started, { since: new Date(sinceMs).toISOString(), targets, more: all.length - targets.length });
    return (report) => {
        const failed = report.targets.filter(({ conditions }) => conditions.some(({ actual }) => /^failed$/i.test(actual)));
        save(host, names.ended, { verdict: report.verdict, failed: fitting(failed.map(({ resourceId }) => resourceId)) });
        return report;
    };
}
const save = (host, name, value) => host.saveState(name, (0,hosts_text/* inertJson */.nl)(JSON.stringify(value)));
function fitting(all) {
    let length = 0;
    const kept = [];
    for (const each of all) {
        length += JSON.stringify(each).length + 1;
        if (length > longest)
            break;
        kept.push(each);
    }
    return kept;
}
const hasStarted = (host) => host.state(names.started) !== '';
function recall(host, now) {
    const started = fields(host.state(names.started));
    const sinceMs = timeOf(started.since);
    const targets = Array.isArray(started.targets) ? started.targets.map(targetOf) : [];
    const known = targets.filter((each) => each !== undefined);
    if (sinceMs === undefined || sinceMs > now + 60_000 || known.length === 0 || known.length < targets.length)
        return undefined;
    const { more } = started;
    const ended = fields(host.state(names.ended));
    const verdict = verdicts.find((each) => each === ended.verdict);
    return {
        sinceMs,
        targets: known,
        more: typeof more === 'number' && Number.isSafeInteger(more) && more > 0 ? more : 0,
        ...(verdict === undefined ? {} : { verdict }),
        failedBefore: Array.isArray(ended.failed)
            ? ended.failed.flatMap((id) => (typeof id === 'string' ? [id.toLowerCase()] : []))
            : [],
    };
}
function fields(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
    }
    catch {
        return {};
    }
}
function timeOf(value) {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : time;
}
function targetOf(value) {
    const { id, operation } = typeof value === 'object' && value !== null ? value : {};
    if (typeof id !== 'string' || typeof operation !== 'string' || !/^[\w./*-]{1,200}$/.test(operation))
        return undefined;
    const checked = (0,resource_id/* validateResourceId */.i5)(id);
    return 'problem' in checked ? undefined : { id: checked.id, operation };
}


/***/ }),

/***/ 7868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   group: () => (/* binding */ group),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4036);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3920);
/* harmony import */ var _serialize_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6202);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5494);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2240);







const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
const nothing = 'azure~nothing';
async function group(host, env = process.env) {
    const started = process.hrtime.bigint();
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host);
    const by = inputs.choice('serialize-by');
    const { resources: targets, files } = await (0,_targets_index_js__WEBPACK_IMPORTED_MODULE_4__/* .scopesOf */ .Z)(host, () => host.identity(), env);
    const gaps = files === undefined ? 0 : (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsOf */ .dc)(files);
    const isNothing = files !== undefined && targets.length === 0 && gaps === 0;
    const key = isNothing ? undefined : (0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(targets, by, sha256);
    if (targets.length === 0 && gaps > 0)
        throw inputs.problem('plan', files?.lines.join(', ') ?? '', 'a plan with a resource whose ID is known before it is applied', 'None of its changes has one yet: name the resource group in resource-id.');
    if (key === undefined && !isNothing) {
        const ids = targets.map(({ id }) => id).join(', ');
        throw inputs.problem(files === undefined ? 'resource-id' : 'plan', ids, 'resources of one subscription: one group cannot stand for several', 'Use one job, and one group, for each subscription.');
    }
    const ids = targets.map(({ id }) => id);
    const summary = key === undefined
        ? `The plan changes nothing in Azure; its concurrency group is \`${nothing}\`.`
        : summaryOf(key, targets.length);
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'group',
        verdict: 'named',
        class: 'none',
        reason: 'no-error',
        recovery: 'none',
        summary,
        source: '',
        diagnoses: [],
        ...(files === undefined ? {} : { plan: { sources: files.sources } }),
        targets: [],
        blockers: [],
        timeline: [],
        evidence: [],
        serialization: {
            group: key?.name ?? nothing,
            held: false,
            state: 'named',
            detail: summary,
            others: [],
            notes: [],
            yaml: host.kind === 'pipelines'
                ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .pipelinesYaml */ .$m)('deploy')
                : files === undefined
                    ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .twoJobsYaml */ .Cp)('resource-id', ids)
                    : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .twoJobsYaml */ .Cp)('plan', files.lines),
        },
        waitedMs: 0,
        elapsedMs: Math.round(Number(process.hrtime.bigint() - started) / 1e6),
        requests: { arm: 0 },
    };
}
function summaryOf({ name, scope, widened }, targets) {
    const what = scope.kind === 'resource' ? (scope.type ?? 'resource') : scope.kind.replace('-', ' ');
    const common = widened && targets > 1 ? `, the common scope of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(targets, 'target')}` : '';
    return `The concurrency group is \`${name}\`. It stands for the ${what} \`${scope.name}\`${common}.`;
}


/***/ }),

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ pipelinesYaml),
/* harmony export */   Cp: () => (/* binding */ twoJobsYaml),
/* harmony export */   VM: () => (/* binding */ githubYaml)
/* harmony export */ });
function githubYaml(key) {
    return ['concurrency:', `  group: ${key}`, '  queue: max', '  cancel-in-progress: false'].join('\n');
}
function twoJobsYaml(input, values) {
    return [
        'jobs:',
        '  queue:',
        '    runs-on: ubuntu-latest',
        '    outputs:',
        `      group: \${{ steps.key.outputs.concurrency-group }}`,
        '    steps:',
        '      - id: key',
        '        uses: OWNER/azure-conflict-guard@SHA',
        '        with:',
        '          mode: group',
        `          ${input}: |`,
        ...values.slice(0, 20).map((value) => `            ${value}`),
        '  deploy:',
        '    needs: queue',
        '    concurrency:',
        `      group: \${{ needs.queue.outputs.group }}`,
        '      queue: max',
        '      cancel-in-progress: false',
    ].join('\n');
}
const stageName = /^[A-Za-z_]\w*$/;
function pipelinesYaml(stage) {
    if (stage === '' || stage === '__default')
        return 'lockBehavior: sequential';
    return ['stages:', `- stage: ${stageName.test(stage) ? stage : '<stage>'}`, '  lockBehavior: sequential'].join('\n');
}


/***/ }),

/***/ 8990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ seenOf)
/* harmony export */ });
function seenOf(told) {
    return told.status === 'read' ? told.value : told.status === 'part' ? told.seen : [];
}


/***/ }),

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ turnDiagnosis)
/* harmony export */ });
/* harmony import */ var _conflict_advice_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(278);
/* harmony import */ var _conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1640);
/* harmony import */ var _guard_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5806);



async function turnDiagnosis({ targets: [first] }, reason, message) {
    const advise = await (0,_conflict_advice_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAdvice */ .D)([reason]);
    const id = first?.target;
    const { title, steps, avoid, references } = advise(reason, {
        id,
        type: id?.type,
        name: id?.name,
        group: id?.resourceGroup,
        operation: first?.operation.name,
        facts: {},
    });
    return {
        class: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(reason),
        reason,
        recovery: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .recoveryOf */ .rU)(reason),
        confidence: 'certain',
        title,
        codePath: [],
        message,
        ...(id === undefined ? {} : { resourceId: id.id }),
        ...(first === undefined ? {} : { operation: (0,_guard_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedWords */ .DE)(first.operation.name, first.size) }),
        count: 1,
        facts: [],
        steps: steps.map((step) => ({ ...step, text: step.text.replace(/\bthe failed step\b/g, 'this job') })),
        avoid,
        references,
    };
}


/***/ }),

/***/ 8355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lo: () => (/* binding */ inTurn),
  Fu: () => (/* binding */ toolsOf)
});

// UNUSED EXPORTS: takeTurns

// EXTERNAL MODULE: ./build/time/deadline.js
var deadline = __webpack_require__(8754);
// EXTERNAL MODULE: ./build/modes/guard/session.js + 14 modules
var session = __webpack_require__(9383);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/time/backoff.js
var backoff = __webpack_require__(472);
// EXTERNAL MODULE: ./build/modes/progress.js
var progress = __webpack_require__(9228);
// EXTERNAL MODULE: ./build/serialize/key.js
var serialize_key = __webpack_require__(6202);
;// CONCATENATED MODULE: ./build/serialize/groups.js

function holdingOf(own, jobId) {
    const held = [];
    const unsure = [];
    const waiting = [];
    for (const { name, items } of own) {
        const ours = items.filter((item) => item.jobId === undefined || item.jobId === jobId);
        if (ours.some(({ position }) => position === 0))
            held.push(name);
        else if (ours.length > 0)
            waiting.push(name);
        else if (items.some((item) => item.position === 0 && (jobId === '' || isCalled(item.jobName))))
            unsure.push(name);
    }
    return { held, unsure, waiting };
}
const isCalled = (jobName) => jobName?.includes(' / ') ?? true;
function coveredBy(key, held) {
    return held.filter((name) => (0,serialize_key/* isKey */.m0)(name) && (0,serialize_key/* keyEncloses */.Yw)(name, key)).sort((a, b) => b.length - a.length)[0];
}
function rankedBy(groups, jobId) {
    const holds = (name, test) => (0,serialize_key/* isKey */.m0)(name) &&
        groups.some((group) => group.name === name && group.items.some((item) => item.position === 0 && test(item)));
    const names = groups.map(({ name }) => name);
    const ofRun = names.filter((name) => holds(name, ({ jobId: of }) => of === undefined));
    return ofRun.length > 0 ? ofRun : names.filter((name) => holds(name, ({ jobId: of }) => of === jobId));
}
function rankOf(held, active, jobId) {
    const names = new Set(held.map((name) => name.toLowerCase()));
    const mine = active.filter(({ name }) => (0,serialize_key/* isKey */.m0)(name) && names.has(name.toLowerCase()));
    const ranks = mine.map(({ name, lastAcquiredAt }) => ({
        at: lastAcquiredAt ?? Number.POSITIVE_INFINITY,
        name: name.toLowerCase(),
        jobId,
    }));
    return ranks.reduce((first, next) => (first === undefined || before(next, first) ? next : first), undefined);
}
function before(a, b) {
    if (a.at !== b.at)
        return a.at < b.at;
    if (a.name !== b.name)
        return a.name < b.name;
    return a.jobId.length === b.jobId.length ? a.jobId < b.jobId : a.jobId.length < b.jobId.length;
}
function overlappingWith(keys, held, active) {
    const names = new Set(held.map((name) => name.toLowerCase()));
    return active.filter(({ name }) => !names.has(name.toLowerCase()) && (0,serialize_key/* isKey */.m0)(name) && keys.some((key) => (0,serialize_key/* keysOverlap */.cf)(name, key)));
}

// EXTERNAL MODULE: ./build/modes/told.js
var told = __webpack_require__(8990);
// EXTERNAL MODULE: ./build/modes/queue/group.js
var queue_group = __webpack_require__(7868);
;// CONCATENATED MODULE: ./build/modes/queue/notes.js

function declaredNotes({ file, workflow, job }, group) {
    const places = [
        ['workflow', workflow],
        ['job', job],
    ];
    return places.flatMap(([where, declaration]) => declaration === undefined ? [] : notesOf(`the ${where} in ${file}`, declaration, group));
}
function notesOf(where, { group: declared, cancelInProgress, queue }, group) {
    return [
        ...(isTrue(cancelInProgress)
            ? [
                `\`cancel-in-progress\` of ${where} is on: it ends the job of an earlier run and leaves the operation of that run in Azure running. Set it to \`false\` for a job that changes Azure.`,
            ]
            : []),
        ...(queue === '' && !isTrue(cancelInProgress)
            ? [
                `${capital(where)} gives no \`queue\`: only one run waits, and a newer one cancels it. \`queue: max\` lets each have its turn.`,
            ]
            : []),
        ...coverNotes(where, declared, group),
    ];
}
function coverNotes(where, declared, group) {
    if (declared === '' || group === '')
        return [];
    if (!declared.includes('${{')) {
        if ((0,serialize_key/* isKey */.m0)(declared) && !(0,serialize_key/* keyEncloses */.Yw)(declared, group))
            return [`The group of ${where}, \`${declared}\`, does not cover the targets of this step.`];
        return [];
    }
    if (/\bneeds\.|\binputs\.|\bvars\.|\bmatrix\./.test(declared) || declared.toLowerCase().includes(group.toLowerCase()))
        return [];
    return [
        `The group of ${where}, \`${declared}\`, depends on nothing that tells the resources: runs of other branches or workflows get another group.`,
    ];
}
const isTrue = (text) => /^(?:true|\$\{\{\s*true\s*\}\})$/i.test(text.trim());
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// EXTERNAL MODULE: ./build/modes/queue/yaml.js
var queue_yaml = __webpack_require__(2240);
;// CONCATENATED MODULE: ./build/modes/queue/find.js







async function findQueue(api, plan, by, full) {
    const targets = plan.targets.map(({ target }) => target);
    const group = (0,serialize_key/* keyOf */.TN)(targets, by, queue_group/* sha256 */.s)?.name ?? '';
    if (api.kind === 'concurrency-groups')
        return findGroups(api, plan, group, full);
    if (api.kind === 'exclusive-locks')
        return findLocks(api, group);
    return { serialization: { ...nothing, group, state: 'unknown', detail: 'A terminal has no queue.' }, evidence: [] };
}
const nothing = { held: false, others: [], notes: [] };
const namedBy = (files, targets) => files === undefined ? ['resource-id', targets.map(({ target }) => target.id)] : ['plan', files.lines];
async function findGroups(api, { targets, files }, group, full) {
    const [own, active, declared] = await Promise.all([
        api.groupsOf(api.runId),
        api.activeGroups(),
        full ? api.declared() : undefined,
    ]);
    const evidence = [
        evidenceOf('concurrency groups of this run', own),
        evidenceOf('active concurrency groups', active),
        ...(declared === undefined ? [] : [evidenceOf('workflow file', declared)]),
    ];
    const yaml = targets.length === 1 && group !== '' ? (0,queue_yaml/* githubYaml */.VM)(group) : (0,queue_yaml/* twoJobsYaml */.Cp)(...namedBy(files, targets));
    const notes = declared?.status === 'read' ? declaredNotes(declared.value, group) : [];
    const holding = holdingOf((0,told/* seenOf */.P)(own), api.jobId);
    const keys = targets.flatMap(({ target }) => (0,serialize_key/* keyOf */.TN)([target], 'resource', queue_group/* sha256 */.s)?.name ?? []);
    const covering = keys.map((key) => coveredBy(key, holding.held));
    const held = [...new Set(covering.filter((name) => name !== undefined))];
    const covered = held.length > 0 && !covering.includes(undefined);
    if (own.status !== 'read' && !covered) {
        const detail = `Whether this run holds a concurrency group cannot be verified here: ${sentence(own.detail)}`;
        return { serialization: { ...nothing, group, state: 'unknown', detail, notes }, evidence };
    }
    if (!covered) {
        return {
            serialization: { group, held: false, ...notHeld(holding, covering, api.jobId), others: [], notes, yaml },
            evidence,
        };
    }
    const others = [...(await ahead(api, held, (0,told/* seenOf */.P)(own), (0,told/* seenOf */.P)(active))), ...(full ? await behind(api, held) : [])];
    const rival = others.find(({ place }) => place === 'ahead');
    const gap = active.status === 'read'
        ? []
        : [`Whether another run holds a scope that overlaps is not known: ${sentence(active.detail)}`];
    const base = { group: held.join(', '), held: true, others, notes: [...notes, ...gap] };
    const detail = rival === undefined
        ? `This run holds ${held.map((name) => `\`${name}\``).join(', ')}.`
        : `${rival.run} holds \`${rival.group}\`, which overlaps with \`${base.group}\`, and acquired it first.`;
    return { serialization: { ...base, state: rival === undefined ? 'held' : 'overlapping', detail }, evidence };
}
function notHeld({ held, unsure, waiting }, covering, jobId) {
    if (unsure.length > 0) {
        const why = jobId === '' ? 'this runner does not tell the ID of the job' : 'a called workflow may hold it for this job';
        return {
            state: 'unknown',
            detail: `A job of this run holds \`${unsure[0]}\`; whether it is this one cannot be told: ${why}.`,
        };
    }
    const [other] = held;
    const some = covering.filter((name) => name !== undefined).length;
    if (some > 0)
        return {
            state: 'not-held',
            detail: `This run holds \`${other}\`, which covers ${some} of ${(0,report_text/* plural */.LS)(covering.length, 'target')}.`,
        };
    if (other !== undefined)
        return {
            state: 'not-held',
            detail: `This run holds \`${other}\`, which does not cover its targets, or does not say so by its name.`,
        };
    if (waiting.length > 0)
        return { state: 'not-held', detail: `This run waits for \`${waiting[0]}\` and does not hold it yet.` };
    return {
        state: 'not-held',
        detail: 'This run holds no concurrency group, so nothing keeps another run away from its targets.',
    };
}
async function ahead(api, covering, groups, active) {
    const own = rankOf(rankedBy(groups, api.jobId), active, api.jobId);
    const { held } = holdingOf(groups, api.jobId);
    const found = await Promise.all(overlappingWith(covering, held, active).map(async ({ name, lastAcquiredAt }) => {
        const members = await api.members(name);
        const since = lastAcquiredAt === undefined ? {} : { since: new Date(lastAcquiredAt).toISOString() };
        if (members.status !== 'read')
            return { group: name, place: 'ahead', run: 'another run', ...since };
        const holder = members.value.find(({ holds }) => holds);
        if (holder === undefined)
            return undefined;
        const rank = await rankOfHolder(api, holder, name, active);
        if (own !== undefined && rank !== undefined && before(own, rank))
            return undefined;
        return {
            group: name,
            place: 'ahead',
            run: runWords(holder),
            runId: holder.runId,
            ...since,
            ...(holder.url === undefined ? {} : { link: holder.url }),
        };
    }));
    return found.filter((run) => run !== undefined);
}
async function rankOfHolder(api, holder, name, active) {
    const jobId = holder.jobId ?? '';
    const groups = await api.groupsOf(holder.runId);
    const names = groups.status === 'read' ? rankedBy(groups.value, jobId) : [];
    return rankOf(names.length === 0 ? [name] : names, active, jobId);
}
async function behind(api, held) {
    const lists = await Promise.all(held.map(async (name) => [name, await api.members(name)]));
    return lists.flatMap(([name, members]) => members.status !== 'read'
        ? []
        : members.value
            .filter(({ holds }) => !holds)
            .map((each) => ({
            group: name,
            place: 'behind',
            run: runWords(each),
            ...(each.url === undefined ? {} : { link: each.url }),
        })));
}
function runWords({ runName, runId, jobName, }) {
    return `${runName === '' ? 'run' : runName} #${runId}${jobName === undefined ? '' : `, job ${jobName}`}`;
}
async function findLocks(api, group) {
    const [checks, declared, checkpoints] = await Promise.all([api.checks(), api.declared(), api.checkpoints()]);
    const evidence = [
        evidenceOf('exclusive lock checks', checks),
        evidenceOf('pipeline YAML', declared),
        evidenceOf('checkpoints of the build', checkpoints),
    ];
    const locked = checks.status === 'read' ? checks.value.filter(({ hasLock }) => hasLock).map(({ what }) => what) : [];
    const behavior = declared.status === 'read' ? declared.value.stage || declared.value.pipeline : '';
    const notes = behaviorNotes(behavior, declared, locked.length > 0);
    const base = { group, others: [], notes };
    if (locked.length > 0) {
        const detail = `The exclusive lock of ${locked.join(' and ')} is taken before this stage starts: runs that use it go one after another.`;
        return {
            serialization: {
                ...base,
                held: true,
                state: 'held',
                by: `by the exclusive lock of ${locked.join(' and ')}`,
                detail,
            },
            evidence,
        };
    }
    const stage = declared.status === 'read' ? declared.value.stage : '';
    if (stage !== '') {
        const detail = `The stage declares \`lockBehavior: ${stage}\`, so runs of this pipeline go one after another; the platform shows no lock to verify it by, and other pipelines do not wait.`;
        return {
            serialization: {
                ...base,
                held: true,
                state: 'held',
                by: `by \`lockBehavior: ${stage}\` of the stage, as declared`,
                detail,
            },
            evidence,
        };
    }
    if (checks.status !== 'read') {
        return {
            serialization: {
                ...base,
                held: false,
                state: 'unknown',
                by: 'not verified: no exclusive lock could be read',
                detail: `Whether an exclusive lock covers this stage cannot be verified here: ${sentence(checks.detail)}`,
            },
            evidence,
        };
    }
    const what = checks.value.map((each) => each.what).join(' and ');
    const detail = `${what === '' ? 'No protected resource of this job' : find_capital(what)} carries no exclusive lock, so nothing keeps another run away from its targets.`;
    return {
        serialization: {
            ...base,
            held: false,
            state: 'not-held',
            by: 'by no exclusive lock',
            detail,
            yaml: (0,queue_yaml/* pipelinesYaml */.$m)(api.stage),
        },
        evidence,
    };
}
function behaviorNotes(behavior, declared, locked) {
    if (declared.status !== 'read')
        return locked ? [`\`lockBehavior\` cannot be verified here: ${sentence(declared.detail)}`] : [];
    if (behavior.toLowerCase() === 'sequential' || !locked)
        return [];
    const given = behavior === '' ? 'is not given, which means `runLatest`' : `is \`${behavior}\``;
    return [
        `\`lockBehavior\` ${given}: of the runs that wait, all but the newest are canceled. \`sequential\` lets each have its turn.`,
    ];
}
function evidenceOf(source, told) {
    if (told.status === 'part')
        return { source, status: told.because, detail: told.detail };
    if (told.status !== 'read')
        return { source, status: told.status === 'unsupported' ? 'skipped' : told.status, detail: told.detail };
    const { value } = told;
    if (!Array.isArray(value))
        return { source, status: 'read', detail: '' };
    return value.length === 0
        ? { source, status: 'empty', detail: 'none' }
        : { source, status: 'read', detail: (0,report_text/* plural */.LS)(value.length, 'entry', 'entries') };
}
const sentence = (text) => (text.endsWith('.') ? text : `${text}.`);
const find_capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/modes/queue/turn.js




async function queueTurn(tools) {
    const queued = await takeTurn(tools);
    if (queued === undefined)
        return undefined;
    const { may, waitedMs, timeline, evidence } = queued;
    return { standing: { may, waitedMs, timeline, evidence, queued }, release: async () => undefined };
}
async function takeTurn(tools) {
    const { host, plan, deadline, clock } = tools;
    if (plan.serialization === 'off' || plan.targets.length === 0)
        return undefined;
    const api = await host.queue();
    if (api.kind === 'none' && plan.serialization === 'warn')
        return undefined;
    const first = await findQueue(api, plan, plan.serializeBy, true);
    let found = first;
    const began = clock.now();
    const timeline = [];
    while (found.serialization.state === 'overlapping' && deadline.leftMs() > 0) {
        const from = clock.now();
        const time = new Date(clock.wall()).toISOString();
        const { detail } = found.serialization;
        found = await untilNext(api, found, tools);
        const until = new Date(clock.wall()).toISOString();
        timeline.push({
            time,
            until,
            source: 'run',
            text: `Waited ${(0,report_text/* duration */.p0)(clock.now() - from)} for its turn: ${detail}`,
        });
    }
    const { state } = found.serialization;
    const may = state === 'held' || (state !== 'overlapping' && plan.serialization === 'warn');
    const serialization = {
        ...found.serialization,
        notes: [...new Set([...first.serialization.notes, ...found.serialization.notes])],
    };
    const others = found === first
        ? serialization.others
        : [...serialization.others, ...first.serialization.others.filter(({ place }) => place === 'behind')];
    return {
        serialization: { ...serialization, others },
        evidence: first.evidence,
        platform: api.kind,
        timeline,
        requests: requestsOf(api),
        waitedMs: found === first ? 0 : clock.now() - began,
        may,
    };
}
const roundsBetween = 8;
async function untilNext(api, found, tools) {
    const { host, plan, deadline, clock } = tools;
    const look = () => findQueue(api, plan, plan.serializeBy, false);
    const rival = rivalOf(found);
    if (api.kind !== 'concurrency-groups' || rival === undefined) {
        await deadline.sleep((0,backoff/* pollPause */.G)(1, undefined, clock));
        return look();
    }
    let toldAt = Number.NEGATIVE_INFINITY;
    for (let attempt = 1; deadline.leftMs() > 0; attempt += 1) {
        const text = `Waiting for its turn: ${found.serialization.detail} ${(0,report_text/* duration */.p0)(deadline.leftMs())} left.`;
        if (clock.now() - toldAt < progress/* heartbeatMs */.f)
            host.bar(text);
        else {
            host.info(text);
            toldAt = clock.now();
        }
        await deadline.sleep((0,backoff/* pollPause */.G)(attempt, undefined, clock));
        const members = await api.members(rival.group);
        const holder = members.status === 'read' ? members.value.find(({ holds }) => holds) : undefined;
        if (holder === undefined || holder.runId !== rival.runId)
            break;
        if (attempt % roundsBetween !== 1)
            continue;
        const anew = await look();
        const still = rivalOf(anew);
        if (still?.runId !== rival.runId || still?.group !== rival.group)
            return anew;
    }
    return look();
}
const rivalOf = ({ serialization }) => serialization.others.find(({ place }) => place === 'ahead');
const requestsOf = (api) => (api.kind === 'none' ? 0 : api.requests);

;// CONCATENATED MODULE: ./build/modes/turns/take.js



const take_all = [queueTurn, leaseTurn];
async function leaseTurn(tools) {
    const container = tools.plan.lease;
    return container === undefined ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(6410), __webpack_require__.e(4412)]).then(__webpack_require__.bind(__webpack_require__, 4412))).takeLease({ ...tools, container });
}
async function takeTurns(tools, takes = take_all) {
    const held = [];
    const release = async () => {
        for (const turn of held.splice(0).reverse())
            await turn.release();
    };
    try {
        for (const take of takes) {
            const turn = await take(tools);
            if (turn !== undefined)
                held.push(turn);
            if (turn?.standing.may === false)
                break;
        }
    }
    catch (error) {
        await release();
        throw error;
    }
    return {
        ...together(held.map(({ standing }) => standing)),
        release,
        lost: AbortSignal.any(held.flatMap(({ lost }) => lost ?? [])),
        async verify() {
            for (const turn of held)
                await turn.verify?.();
        },
        async keep() {
            const words = [];
            for (const turn of held)
                if (turn.keep !== undefined)
                    words.push(await turn.keep());
            return words;
        },
    };
}
const toolsOf = ({ identity, ports, plan }) => (host) => ({
    host,
    identity,
    ports,
    plan,
    deadline: (0,deadline/* startDeadline */.d)(plan.waitMs, ports.clock, host.signal),
    clock: ports.clock,
    entry: (0,session/* entryOf */.Ms)(host, plan, identity, ports),
});
async function inTurn(given, toolsFor, work, takes = take_all) {
    const ending = new AbortController();
    const tools = toolsFor({ ...given, signal: AbortSignal.any([given.signal, ending.signal]) });
    const turns = await takeTurns(tools, takes);
    const { lost } = turns;
    lost.addEventListener('abort', () => ending.abort(lost.reason), { once: true });
    try {
        return await work(turns, tools);
    }
    catch (error) {
        throw lost.aborted && !given.signal.aborted ? lost.reason : error;
    }
    finally {
        await turns.release();
    }
}
function together(standings) {
    const queued = standings.find((each) => each.queued !== undefined)?.queued;
    const lease = standings.find((each) => each.lease !== undefined)?.lease;
    return {
        ...(queued === undefined ? {} : { queued }),
        ...(lease === undefined ? {} : { lease }),
        may: standings.every(({ may }) => may),
        waitedMs: standings.reduce((sum, { waitedMs }) => sum + waitedMs, 0),
        timeline: standings.flatMap(({ timeline }) => timeline),
        evidence: standings.flatMap(({ evidence }) => evidence),
    };
}


/***/ }),

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ej: () => (/* binding */ operationLink),
/* harmony export */   jg: () => (/* binding */ portalLink),
/* harmony export */   mK: () => (/* binding */ knownLink),
/* harmony export */   ut: () => (/* binding */ runLink),
/* harmony export */   v$: () => (/* binding */ documentationLink)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const documentation = new Set([
    'learn.microsoft.com',
    'docs.github.com',
    'developer.hashicorp.com',
    'www.pulumi.com',
]);
const plainUrl = /^https:\/\/([a-z0-9.-]+)(?:[/?#][\w\-./?#=&%:@~+,;$!]*)?$/;
function documentationLink(url) {
    const host = plainUrl.exec(url)?.[1];
    return host !== undefined && documentation.has(host) && url.length <= 500 ? made(url) : undefined;
}
const portals = {
    AzureCloud: 'https://portal.azure.com',
    AzureUSGovernment: 'https://portal.azure.us',
    AzureChinaCloud: 'https://portal.azure.cn',
};
function portalLink(id, page = 'resource', cloud = 'AzureCloud') {
    const resource = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    const portal = Object.hasOwn(portals, cloud) ? portals[cloud] : undefined;
    if (resource === undefined || resource.masked || portal === undefined)
        return undefined;
    if (page === 'deployment')
        return made(`${portal}/#view/HubsExtension/DeploymentDetailsBlade/~/overview/id/${encodeSegment(resource.id)}`);
    return made(`${portal}/#@/resource${resource.id.split('/').map(encodeSegment).join('/')}${page === 'locks' ? '/locks' : ''}`);
}
function operationLink(url, resourceManager) {
    if (url.length > 2000 || !URL.canParse(url) || !URL.canParse(resourceManager))
        return undefined;
    const [asked, own] = [new URL(url), new URL(resourceManager)];
    if (asked.href !== url || asked.protocol !== 'https:' || asked.username !== '' || asked.hash !== '')
        return undefined;
    const region = asked.host.slice(0, -own.host.length);
    if (!asked.host.endsWith(own.host) || !/^(?:[a-z0-9-]{1,40}\.)?$/.test(region))
        return undefined;
    const plain = /^\/(?:subscriptions|providers)\/[\w\-./~:;=$]+(?:\?[\w\-.=&~,:%]*)?$/i.test(asked.pathname + asked.search);
    return plain && (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isOperationUrl */ .r2)(asked.pathname) ? made(url) : undefined;
}
const publicServers = {
    github: /^https:\/\/(?:github\.com|[a-z0-9-]{1,60}\.ghe\.com)$/,
    pipelines: /^https:\/\/(?:dev\.azure\.com\/[a-z0-9-]{1,60}|[a-z0-9-]{1,60}\.visualstudio\.com)$/,
};
function runLink({ platform, server, project, repository, run, attempt }, own) {
    const base = server.replace(/\/+$/, '');
    const isOwn = base !== '' && base === own?.replace(/\/+$/, '') && plainServer.test(base);
    if (!isOwn && !publicServers[platform].test(base.toLowerCase()))
        return undefined;
    if (!/^\d{1,19}$/.test(run))
        return undefined;
    if (platform === 'pipelines') {
        return /^[\w .()-]{1,100}$/.test(project)
            ? made(`${base}/${encodeSegment(project)}/_build/results?buildId=${run}`)
            : undefined;
    }
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || /\/\.{1,2}$|^\.{1,2}\//.test(repository))
        return undefined;
    return made(`${base}/${repository}/actions/runs/${run}${/^[1-9]\d{0,3}$/.test(attempt) ? `/attempts/${attempt}` : ''}`);
}
const plainServer = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.-]+)*$/i;
function knownLink(url) {
    return documentationLink(url) ?? portalAgain(url);
}
function portalAgain(url) {
    const cloud = Object.keys(portals).find((name) => url.startsWith(`${portals[name]}/#`));
    const [, deployment, resource, locks] = /#(?:view\/HubsExtension\/DeploymentDetailsBlade\/~\/overview\/id\/([^/]{1,2000})|@\/resource(\/.{1,2000}?)(\/locks)?)$/.exec(url) ?? [];
    const id = decoded(deployment ?? resource ?? '');
    if (cloud === undefined || id === undefined)
        return undefined;
    const page = deployment !== undefined ? 'deployment' : locks !== undefined ? 'locks' : 'resource';
    const again = portalLink(id, page, cloud);
    return again === url ? again : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
const made = (url) => url;


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yw: () => (/* binding */ keyEncloses),
/* harmony export */   cf: () => (/* binding */ keysOverlap),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const prefix = 'azure';
const separator = '~';
const noGroup = '_';
const managementGroups = '_mg';
const longestPart = 88;
const hashLength = 32;
function scopeOf(target, by) {
    const { subscriptionId, resourceGroup } = target;
    if (subscriptionId === undefined)
        return target;
    if (by === 'subscription')
        return known(`/subscriptions/${subscriptionId}`);
    const group = resourceGroup === undefined
        ? known(`/subscriptions/${subscriptionId}`)
        : known(`/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`);
    if (by === 'resource-group' || target.kind !== 'resource')
        return group;
    return known(target.topLevel ?? target.id);
}
function known(id) {
    const parsed = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    if (parsed === undefined)
        throw new Error(`${id} is no resource ID.`);
    return parsed;
}
function keyOf(targets, by, hash) {
    const scopes = targets.map((target) => scopeOf(target, by));
    const [first, ...others] = scopes;
    if (first === undefined)
        return undefined;
    const scope = others.reduce((common, next) => (common === undefined ? undefined : commonScope(common, next)), first);
    if (scope === undefined)
        return undefined;
    return {
        name: nameOf(scope, hash),
        scope,
        widened: scopes.some((each) => each.id.toLowerCase() !== scope.id.toLowerCase()),
    };
}
function commonScope(a, b) {
    if (a.id.toLowerCase() === b.id.toLowerCase())
        return a;
    if (a.subscriptionId === undefined || a.subscriptionId.toLowerCase() !== b.subscriptionId?.toLowerCase())
        return undefined;
    const sameGroup = a.resourceGroup !== undefined && a.resourceGroup.toLowerCase() === b.resourceGroup?.toLowerCase();
    return scopeOf(a, sameGroup ? 'resource-group' : 'subscription');
}
function nameOf(scope, hash) {
    return [prefix, ...partsOf(scope, (part) => encoded(part, hash))].join(separator);
}
function partsOf({ kind, subscriptionId, resourceGroup, managementGroup, type = '', names, name }, part) {
    const [provider = '', ...types] = type.split('/');
    const typed = [provider, types.join('/'), names.join('/')].map(part);
    if (subscriptionId === undefined) {
        return kind === 'management-group'
            ? [managementGroups, part(managementGroup ?? name)]
            : [noGroup, noGroup, ...typed];
    }
    if (kind === 'subscription')
        return [part(subscriptionId)];
    if (kind === 'resource-group')
        return [part(subscriptionId), part(resourceGroup ?? name)];
    return [part(subscriptionId), resourceGroup === undefined ? noGroup : part(resourceGroup), ...typed];
}
function encoded(part, hash) {
    const folded = part.toLowerCase();
    const safe = [...new TextEncoder().encode(folded)].map((byte) => {
        const character = String.fromCharCode(byte);
        return /[a-z0-9.-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
    });
    const whole = safe.join('');
    if (whole.length <= longestPart)
        return whole;
    let head = '';
    for (const unit of safe) {
        if (head.length + unit.length > longestPart - hashLength - 2)
            break;
        head += unit;
    }
    return `${head}_h${hash(folded).slice(0, hashLength)}`;
}
const keyForm = /^azure(?:~[a-z0-9._-]{1,88}){1,5}$/;
function isKey(name) {
    return keyForm.test(name.toLowerCase());
}
function keyEncloses(outer, inner) {
    const [a, b] = [outer.toLowerCase(), inner.toLowerCase()];
    return a === b || b.startsWith(`${a}${separator}`);
}
function keysOverlap(a, b) {
    return keyEncloses(a, b) || keyEncloses(b, a);
}


/***/ }),

/***/ 8754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
function startDeadline(ms, clock, signal) {
    const end = clock.now() + ms;
    const leftMs = () => Math.max(0, end - clock.now());
    return { leftMs, sleep: (wanted) => clock.sleep(Math.min(wanted, leftMs()), signal) };
}


/***/ })

};
;