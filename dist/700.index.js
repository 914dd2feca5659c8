"use strict";
exports.id = 700;
exports.ids = [700];
exports.modules = {

/***/ 5368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ agentProxy)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2749);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3461);



async function agentProxy(env) {
    const address = env.AGENT_PROXYURL;
    if (!address)
        return undefined;
    const bypass = bypassed(env.AGENT_PROXYBYPASSLIST ?? '');
    return (url) => {
        if (bypass.some((pattern) => pattern.test(url.href)))
            return undefined;
        const route = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .asProxy */ .Hm)(address, 'AGENT_PROXYURL');
        const user = env.AGENT_PROXYUSERNAME || (0,_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .handedTo */ .Gi)(env, 'SECRET_AGENT_PROXYUSERNAME');
        if (user === '')
            return route;
        const password = (0,_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .handedTo */ .Gi)(env, 'SECRET_AGENT_PROXYPASSWORD') || (env.AGENT_PROXYPASSWORD ?? '');
        return { ...route, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
    };
}
function bypassed(list) {
    try {
        const patterns = JSON.parse(list || '[]');
        if (!Array.isArray(patterns))
            return [];
        return patterns.filter((each) => typeof each === 'string').map((pattern) => new RegExp(pattern, 'i'));
    }
    catch {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', 'AGENT_PROXYBYPASSLIST is not a list of regular expressions.', {
            hint: 'Check the file .proxybypass of the agent.',
        });
    }
}


/***/ }),

/***/ 8022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   h3: () => (/* binding */ isSignIn),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _http_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2790);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8233);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);




const scope = (refused) => `Give the build service account the permission "View builds" in project ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refused.project, 100)}. ` +
    'For a build of another project, switch off "Limit job authorization scope to current project for non-release pipelines" in the project settings (Pipelines, Settings).';
const rows = [
    {
        when: isSignIn,
        kind: 'denied',
        because: () => "Azure DevOps asks to sign in, so it does not accept the job's access token",
        hint: () => 'The token is valid while its job runs. Check that the agent and the pipeline belong to this organization and that no proxy removes the Authorization header.',
    },
    {
        when: (refused) => refused.status === 403,
        kind: 'denied',
        because: () => "the job's access token lacks the permission to read builds, or its authorization scope leaves this project out",
        hint: scope,
    },
    {
        when: (refused) => refused.place === 'build' && refused.status === 404,
        kind: 'unreadable',
        because: (refused) => `there is no such build in project ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refused.project, 100)}, or the job's access token may not see it`,
        hint: scope,
    },
    {
        when: (refused) => refused.status === 404 || refused.status === 410,
        kind: 'unreadable',
        because: () => 'it is not there (not written yet, or removed by the retention policy)',
        hint: () => 'If the task has just ended, run the diagnosis again; otherwise pass a copy of the log as `log`.',
    },
    {
        when: (refused) => refused.status === 429,
        kind: 'unavailable',
        because: () => 'Azure DevOps limits the requests of this account at the moment',
        hint: () => 'Run the diagnosis again later.',
    },
];
function isSignIn(reply) {
    const html = /^text\/html/i.test(reply.headers.get('content-type') ?? '');
    return (reply.status === 401 ||
        reply.status === 203 ||
        (reply.status >= 300 && reply.status < 400) ||
        (reply.status === 200 && html));
}
const personal = 'It needs the scope Build (read), for the organization in the address; its owner needs the permission to view builds.';
function refusal(refused) {
    const row = rows.find((candidate) => candidate.when(refused));
    const said = refused.said === '' ? '' : `, "${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refused.said, 160)}"`;
    const because = row?.because(refused) ?? 'Azure DevOps failed';
    const { isPersonal } = refused;
    const why = isPersonal ? because.replace("the job's access token", 'the personal access token') : because;
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U(row?.kind ?? 'unavailable', `${(0,_http_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(refused.what)} could not be read: ${why} (HTTP ${refused.status}${said}).`, {
        hint: (isPersonal && because !== why ? personal : row?.hint(refused)) ??
            'Run the diagnosis again later; see https://status.dev.azure.com for known troubles.',
    });
}
function messageOf(body) {
    try {
        const parsed = JSON.parse(body);
        return (0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(parsed).message) ?? '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 8319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failedPipelinesLogs: () => (/* binding */ failedPipelinesLogs)
});

// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/http/client.js
var http_client = __webpack_require__(9726);
// EXTERNAL MODULE: ./build/http/download.js
var download = __webpack_require__(7561);
// EXTERNAL MODULE: ./build/http/patience.js
var patience = __webpack_require__(1570);
// EXTERNAL MODULE: ./build/http/proxy.js
var proxy = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/time/clock.js
var clock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/hosts/words.js
var words = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/hosts/pipelines/agent-proxy.js
var agent_proxy = __webpack_require__(5368);
// EXTERNAL MODULE: ./build/hosts/pipelines/log-refusals.js
var log_refusals = __webpack_require__(8022);
// EXTERNAL MODULE: ./build/hosts/pipelines/timeline.js
var pipelines_timeline = __webpack_require__(8901);
;// CONCATENATED MODULE: ./build/hosts/pipelines/client.js




const newestVersion = '7.1';
function createClient(http, builds) {
    let version = newestVersion;
    function ask(path, accept, what, signal) {
        const url = `${builds.collection}${encodeURIComponent(builds.project)}/_apis/build/builds/${builds.buildId}/${path}?api-version=${version}`;
        return {
            url,
            what,
            signal,
            headers: { accept, authorization: authorizationOf(builds), 'x-tfs-fedauthredirect': 'Suppress' },
        };
    }
    function refused(reply, text, what, place) {
        const said = (0,words/* without */.FF)(builds.token, (0,log_refusals/* messageOf */.bD)(text));
        return (0,log_refusals/* refusal */.x5)({
            status: reply.status,
            headers: reply.headers,
            what,
            project: builds.project,
            place,
            said,
            isPersonal: builds.isPersonal === true,
        });
    }
    async function timeline(signal) {
        const what = `the timeline of build ${builds.buildId}`;
        const read = () => http.read(ask('timeline', 'application/json', what, signal));
        let answer = await read();
        const known = answer.status === 400 ? supportedVersion((0,log_refusals/* messageOf */.bD)(answer.text)) : undefined;
        if (known !== undefined) {
            version = known;
            answer = await read();
        }
        if (answer.status === 204)
            return pipelines_timeline/* noTimeline */.Lf;
        if (answer.status !== 200 || (0,log_refusals/* isSignIn */.h3)(answer))
            throw refused(answer, answer.text, what, 'build');
        const parsed = parse(answer.text);
        const found = parsed === null ? pipelines_timeline/* noTimeline */.Lf : (0,pipelines_timeline/* parseTimeline */.pv)(parsed);
        if (found !== undefined)
            return found;
        throw new guard_error/* GuardError */.U('unavailable', `The timeline of build ${builds.buildId} could not be read: the answer of ${new URL(builds.collection).host} is none of Azure DevOps.`, {
            hint: 'Check SYSTEM_COLLECTIONURI and whether a proxy answers in place of Azure DevOps.',
        });
    }
    return {
        timeline,
        refused,
        logAsk: (logId, what, signal) => ask(`logs/${logId}`, 'text/plain', what, signal),
        isLog: (answer) => answer.status === 200 && !(0,log_refusals/* isSignIn */.h3)(answer),
    };
}
function authorizationOf({ token, isPersonal }) {
    return isPersonal !== true || token.startsWith('eyJ')
        ? `Bearer ${token}`
        : `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function supportedVersion(message) {
    return /out of range .*?(\d{1,2}\.\d)\.?$/.exec(message)?.[1];
}

// EXTERNAL MODULE: ./build/hosts/pipelines/reach.js
var reach = __webpack_require__(2843);
;// CONCATENATED MODULE: ./build/hosts/pipelines/logs.js











const settleMs = 3_000;
async function failedPipelinesLogs(options, tools) {
    const builds = addressOf(options);
    (0,words/* checkToken */.SK)(options.token, 'access token of the job (endpoint SystemVssConnection)', 'The task runs outside of a job of Azure Pipelines; pass the log as `log` instead.');
    const own = tools ?? (await pipelinesTools());
    const http = (0,http_client/* createHttp */.V)(own, (0,reach/* devopsReach */.v)(builds));
    const client = createClient(http, builds);
    let timeline = await client.timeline(options.signal);
    let failed = (0,pipelines_timeline/* failedRecords */.Iy)(timeline.records, options.currentJob);
    if (failed.length === 0 && (0,pipelines_timeline/* isRunning */.W_)(timeline.records, options.currentJob ?? '')) {
        await pause(own, settleMs, options.signal);
        timeline = await client.timeline(options.signal);
        failed = (0,pipelines_timeline/* failedRecords */.Iy)(timeline.records, options.currentJob);
    }
    const readable = failed.filter((one) => one.record.logId !== undefined);
    const sources = readable.map((one) => ({
        name: one.label,
        url: pageOf(builds, one),
        open: async (signal) => {
            const both = AbortSignal.any([options.signal, signal]);
            const age = own.clock.wall() - (one.record.finishTime ?? 0);
            if (age >= 0 && age < settleMs)
                await pause(own, settleMs - age, both);
            const what = `the log of ${one.label}`;
            const { answer } = await (0,download/* download */.R)(http, client.logAsk(one.record.logId ?? '', what, both));
            if (client.isLog(answer))
                return answer.body;
            const text = await (0,http_client/* textOf */.b)(answer.body, what).catch(() => '');
            answer.discard();
            throw client.refused(answer, text, what, 'log');
        },
    }));
    return {
        sources,
        gaps: gapsOf(options, timeline, failed),
        get requests() {
            return http.requests;
        },
    };
}
async function pipelinesTools() {
    const byAgent = await (0,agent_proxy/* agentProxy */.e)(process.env);
    return {
        proxyFor: byAgent ?? ((url) => (0,proxy/* environmentProxy */.Uw)(url, process.env)),
        clock: clock/* realClock */.d,
        limits: patience/* defaultLimits */.MK,
    };
}
async function pause(tools, ms, signal) {
    try {
        await tools.clock.sleep(ms, signal);
    }
    catch {
        throw new guard_error/* GuardError */.U('canceled', 'Reading the logs of the build was canceled.');
    }
}
function addressOf(options) {
    if (!/^\d{1,15}$/.test(options.buildId)) {
        throw new guard_error/* GuardError */.U('input', `Input "runId" is "${(0,words/* plain */.pj)(options.buildId, 100)}": expected a number, the buildId in the address of the run.`);
    }
    if (!/^https?:\/\//i.test(options.collectionUri) || !URL.canParse(options.collectionUri)) {
        throw new guard_error/* GuardError */.U('unreadable', `SYSTEM_COLLECTIONURI is "${(0,words/* plain */.pj)(options.collectionUri, 100)}": expected an address such as https://dev.azure.com/contoso/.`);
    }
    if (options.project.trim() === '')
        throw new guard_error/* GuardError */.U('unreadable', 'SYSTEM_TEAMPROJECT is empty, so the build cannot be found.');
    return {
        collection: `${options.collectionUri.replace(/\/+$/, '')}/`,
        project: options.project,
        buildId: options.buildId,
        token: options.token,
        ...(options.isPersonal === undefined ? {} : { isPersonal: options.isPersonal }),
    };
}
function pageOf(builds, failed) {
    const page = `${builds.collection}${encodeURIComponent(builds.project)}/_build/results?buildId=${builds.buildId}&view=logs`;
    if (failed.jobId === undefined)
        return page;
    const task = failed.record.id === failed.jobId ? '' : `&t=${encodeURIComponent(failed.record.id)}`;
    return `${page}&j=${encodeURIComponent(failed.jobId)}${task}`;
}
function gapsOf({ buildId }, { records, whole }, failed) {
    const source = `build ${buildId}`;
    const odd = whole
        ? []
        : [
            {
                source,
                status: 'failed',
                detail: `The timeline was read in part: ${records.length} records, then one that cannot be understood.`,
            },
        ];
    if (failed.length === 0) {
        const none = whole ? 'No task of the build has failed' : 'None of the tasks that were read has failed';
        return [...odd, { source, status: 'empty', detail: `${none} (${(0,pipelines_timeline/* countTasks */.g6)(records)}).` }];
    }
    const mute = failed
        .filter((one) => one.record.logId === undefined)
        .map((one) => ({
        source: one.label,
        status: 'empty',
        detail: `It has no log${one.record.issue === undefined ? '' : `; Azure Pipelines says: "${one.record.issue}"`}.`,
    }));
    return [...odd, ...mute];
}


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ devopsReach)
/* harmony export */ });
/* harmony import */ var _http_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);

function devopsReach({ collection, project }) {
    const { origin, path } = (0,_http_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(collection);
    return { origin, read: [`${path}/${project}/_apis`] };
}


/***/ }),

/***/ 8901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ failedRecords),
/* harmony export */   Lf: () => (/* binding */ noTimeline),
/* harmony export */   Rl: () => (/* binding */ checkpointRecords),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   g6: () => (/* binding */ countTasks),
/* harmony export */   pv: () => (/* binding */ parseTimeline)
/* harmony export */ });
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8233);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5177);


const noTimeline = { records: [], whole: true };
function parseTimeline(value) {
    const rows = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value).records;
    if (!Array.isArray(rows))
        return undefined;
    const records = rows.map(parseRecord).filter((record) => record !== undefined);
    return { records, whole: records.length === rows.length };
}
function parseRecord(value) {
    const fields = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value);
    const id = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.id);
    if (id === undefined)
        return undefined;
    const optional = {
        parentId: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.parentId),
        result: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.result),
        identifier: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.identifier),
        logId: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asId */ .gR)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(fields.log).id),
        task: taskName(fields.task),
        finishTime: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asTime */ .GU)(fields.finishTime),
        issue: firstError(fields.issues),
    };
    return {
        id,
        type: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.type) ?? '', 30),
        name: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.name) ?? id),
        state: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.state) ?? '',
        attempt: typeof fields.attempt === 'number' ? fields.attempt : 1,
        ...defined(optional),
    };
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function taskName(value) {
    const { name, version } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value);
    const text = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(name);
    if (text === undefined)
        return undefined;
    const major = /^\d+/.exec((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(version) ?? '')?.[0];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(major === undefined ? text : `${text}@${major}`, 100);
}
function firstError(value) {
    const issues = Array.isArray(value) ? value.map(_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI) : [];
    const message = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(issues.find((issue) => issue.type === 'error')?.message);
    return message === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message);
}
function failedRecords(records, currentJob = '') {
    const byId = new Map(records.map((record) => [record.id, record]));
    const newest = newestAttempts(records);
    const latest = records.filter((record) => [...upward(record, byId)].every((above) => above.attempt >= (newest.get(keyOf(above)) ?? 0)));
    const explained = new Set();
    const failed = latest.filter((record) => record.result === 'failed');
    for (const record of failed)
        for (const above of upward(record, byId))
            if (above !== record)
                explained.add(above.id);
    const stages = latest.filter((record) => record.type === 'Stage').length;
    const leaves = failed
        .filter((record) => !explained.has(record.id))
        .map((record) => labelled(record, byId, stages > 1));
    const own = (leaf) => leaf.jobId?.toLowerCase() === currentJob.toLowerCase();
    return currentJob === '' ? leaves : [...leaves.filter(own), ...leaves.filter((leaf) => !own(leaf))];
}
function newestAttempts(records) {
    const newest = new Map();
    for (const record of records)
        newest.set(keyOf(record), Math.max(record.attempt, newest.get(keyOf(record)) ?? 0));
    return newest;
}
function keyOf(record) {
    return `${record.type} ${record.identifier ?? record.id}`;
}
function* upward(record, byId) {
    const seen = new Set();
    for (let at = record; at !== undefined && !seen.has(at.id); at = byId.get(at.parentId ?? '')) {
        seen.add(at.id);
        yield at;
    }
}
function labelled(record, byId, nameStage) {
    const above = [...upward(record, byId)];
    const job = above.find((one) => one.type === 'Job');
    const stage = above.find((one) => one.type === 'Stage');
    const own = `${(record.type || 'record').toLowerCase()} "${record.task === undefined ? '' : `${record.task}: `}${record.name}"`;
    const inJob = job === undefined || job === record ? '' : ` in job "${job.name}"`;
    const inStage = !nameStage || stage === undefined || stage === record ? '' : ` of stage "${stage.name}"`;
    return { record, label: `${own}${inJob}${inStage}`, ...(job === undefined ? {} : { jobId: job.id }) };
}
function checkpointRecords(records, stage) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const newest = newestAttempts(records);
    const speaks = (text) => /exclusive[\s._-]*lock/i.test(text);
    return records.filter((record) => {
        if (record.type.toLowerCase() !== 'checkpoint' && !speaks(record.type) && !speaks(record.name))
            return false;
        const above = [...upward(record, byId)];
        if (above.some((one) => one.attempt < (newest.get(keyOf(one)) ?? 0)))
            return false;
        const own = above.find((one) => one.type === 'Stage');
        const names = [own?.identifier, own?.name].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
        return stage === '' || own === undefined || names.includes(stage.toLowerCase());
    });
}
function isRunning(records, id) {
    return (id !== '' && records.some((record) => record.id.toLowerCase() === id.toLowerCase() && record.state !== 'completed'));
}
function countTasks(records) {
    const counts = new Map();
    for (const record of records.filter((one) => one.type === 'Task')) {
        const outcome = record.state === 'completed' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(record.result ?? 'completed', 30) : 'not ended';
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'it has no tasks yet';
}


/***/ }),

/***/ 8233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gR: () => (/* binding */ asId),
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
function asFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function asId(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
    return typeof value === 'string' && /^\d{1,19}$/.test(value) ? value : undefined;
}
function asTime(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   SK: () => (/* binding */ checkToken),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);


function plain(text, max = 200) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text.slice(0, max * 8), max);
}
function without(secret, text) {
    return secret.length < 4 ? text : text.replaceAll(secret, '***');
}
function checkToken(token, name, hint) {
    if (token === '')
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('denied', `There is no ${name}, so the logs of the run cannot be read.`, { hint });
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('denied', `The ${name} holds characters that no token has (white space or a line break?).`, {
            hint,
        });
    }
}


/***/ }),

/***/ 7561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4924);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2790);



const redirects = new Set([301, 302, 303, 307, 308]);
const maxHops = 5;
async function download(http, ask) {
    let current = ask;
    for (let hops = 0;; hops += 1) {
        const answer = await http.open(current);
        const location = redirects.has(answer.status) ? answer.headers.get('location') : null;
        if (location === null)
            return { answer, hops };
        answer.discard();
        const from = typeof current.url === 'string' ? new URL(current.url) : current.url.url;
        current = { ...ask, url: hop(ask.what, from, location, hops), headers: {} };
    }
}
function hop(what, from, location, hops) {
    const next = (0,_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .strayOf */ .vK)(location, from);
    const why = 'outside' in next ? 'it is redirected to an address that is not HTTPS' : 'it is redirected again and again';
    if (!('outside' in next) && hops < maxHops)
        return next;
    throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', `${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(what)} could not be read: ${why}.`, {
        hint: 'A proxy between the runner and the server may rewrite the answers.',
    });
}


/***/ })

};
;