"use strict";
exports.id = 319;
exports.ids = [319];
exports.modules = {

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8866);


const redirects = new Set([301, 302, 303, 307, 308]);
const maxHops = 5;
/**
 * download opens a log and follows the redirects to where it is stored. Only the first request carries the headers of `ask`: the address it leads to
 * is signed, the blob store behind it refuses a second kind of credential, and the token is nobody else's business.
 * A way from https to http is not followed.
 */
async function download(http, ask) {
    let current = ask;
    for (let hops = 0;; hops += 1) {
        const answer = await http.open(current);
        const location = redirects.has(answer.status) ? answer.headers.get('location') : null;
        if (location === null)
            return { answer, hops };
        answer.discard();
        current = { ...ask, url: nextUrl(current, location, hops), headers: {} };
    }
}
function nextUrl(from, location, hops) {
    const next = URL.canParse(location, from.url) ? new URL(location, from.url) : undefined;
    const safe = next !== undefined && (next.protocol === 'https:' || (next.protocol === 'http:' && from.url.startsWith('http:')));
    if (safe && hops < maxHops)
        return next.href;
    const why = safe ? 'it is redirected again and again' : 'it is redirected to an address that is not HTTPS';
    throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', `${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .N)(from.what)} could not be read: ${why}.`, {
        hint: 'A proxy between the runner and the server may rewrite the answers.',
    });
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
// EXTERNAL MODULE: ./build/time/clock.js
var clock = __webpack_require__(5786);
// EXTERNAL MODULE: ./build/hosts/http/download.js
var download = __webpack_require__(349);
// EXTERNAL MODULE: ./build/hosts/http/http.js
var http_http = __webpack_require__(2413);
// EXTERNAL MODULE: ./build/hosts/http/patience.js
var patience = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/hosts/http/proxy.js
var proxy = __webpack_require__(6905);
// EXTERNAL MODULE: ./build/hosts/http/words.js
var words = __webpack_require__(764);
// EXTERNAL MODULE: ./build/hosts/pipelines/agent-proxy.js
var agent_proxy = __webpack_require__(5368);
// EXTERNAL MODULE: ./build/hosts/pipelines/log-refusals.js
var log_refusals = __webpack_require__(8022);
// EXTERNAL MODULE: ./build/hosts/pipelines/timeline.js
var pipelines_timeline = __webpack_require__(8901);
;// CONCATENATED MODULE: ./build/hosts/pipelines/client.js




/** The version of Azure DevOps Services and Server 2022.1; an older server names its own, and these two calls are the same there. */
const newestVersion = '7.1';
/**
 * createClient speaks the two calls of the Build API that we need. The official client (`azure-devops-node-api`) reads a log as one string, which is why it is not used.
 */
function createClient(http, builds) {
    let version = newestVersion;
    function ask(path, accept, what, signal) {
        const url = `${builds.collection}${encodeURIComponent(builds.project)}/_apis/build/builds/${builds.buildId}/${path}?api-version=${version}`;
        // Without the last header a refused token is answered by a redirect to the sign-in page of a browser.
        return { url, what, signal, headers: { accept, authorization: `Bearer ${builds.token}`, 'x-tfs-fedauthredirect': 'Suppress' } };
    }
    function refused(reply, text, what, place) {
        const said = (0,words/* without */.FF)(builds.token, (0,log_refusals/* messageOf */.bD)(text));
        return (0,log_refusals/* refusal */.x5)({ status: reply.status, headers: reply.headers, what, project: builds.project, place, said });
    }
    /** Reads the timeline; empty where the build has none yet (204, or `null`). */
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
            return [];
        if (answer.status !== 200 || (0,log_refusals/* isSignIn */.h3)(answer))
            throw refused(answer, answer.text, what, 'build');
        const parsed = parse(answer.text);
        const records = parsed === null ? [] : (0,pipelines_timeline/* parseTimeline */.pv)(parsed);
        if (records !== undefined)
            return records;
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
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** An older server says: "\u2026 The latest REST API version this server supports is 6.0." */
function supportedVersion(message) {
    return /out of range .*?(\d{1,2}\.\d)\.?$/.exec(message)?.[1];
}

;// CONCATENATED MODULE: ./build/hosts/pipelines/logs.js










/**
 * What the agent has finished it uploads from queues that it empties every half second (records) and every second (logs), so what ended a moment ago may
 * not be there in full. Milliseconds.
 * @see https://github.com/microsoft/azure-pipelines-agent/blob/master/src/Microsoft.VisualStudio.Services.Agent/JobServerQueue.cs
 */
const settleMs = 3_000;
/**
 * failedPipelinesLogs finds the logs of the tasks that failed in a build, so that nobody has to pass a log. It reads the timeline now and each log when it is
 * opened. It works within the job that failed: a task that has ended has its log already. Throws `GuardError` where the timeline
 * cannot be read. `requests` grows as logs are opened.
 *
 * Not verified against the live service: how late the record and the log of the task just before ours can be.
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/timeline/get?view=azure-devops-rest-7.1
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/builds/get-build-log?view=azure-devops-rest-7.1
 */
async function failedPipelinesLogs(options, tools) {
    const builds = addressOf(options);
    (0,words/* checkToken */.SK)(options.token, 'access token of the job (endpoint SystemVssConnection)', 'The task runs outside of a job of Azure Pipelines; pass the log as `log` instead.');
    const own = tools ?? (await pipelinesTools());
    const http = (0,http_http/* createHttp */.V)(own);
    const client = createClient(http, builds);
    let records = await client.timeline(options.signal);
    let failed = (0,pipelines_timeline/* failedRecords */.Iy)(records, options.currentJob);
    if (failed.length === 0 && (0,pipelines_timeline/* isRunning */.W_)(records, options.currentJob ?? '')) {
        await pause(own, settleMs, options.signal);
        records = await client.timeline(options.signal);
        failed = (0,pipelines_timeline/* failedRecords */.Iy)(records, options.currentJob);
    }
    const readable = failed.filter((one) => one.record.logId !== undefined);
    const sources = readable.map((one) => ({
        name: one.label,
        url: pageOf(builds, one),
        open: async (signal) => {
            const both = AbortSignal.any([options.signal, signal]);
            // The tail of a log, where the error stands, comes last.
            const age = own.clock.wall() - (one.record.finishTime ?? 0);
            if (age >= 0 && age < settleMs)
                await pause(own, settleMs - age, both);
            const what = `the log of ${one.label}`;
            const { answer } = await (0,download/* download */.R)(http, client.logAsk(one.record.logId ?? '', what, both));
            if (client.isLog(answer))
                return answer.body;
            const text = await (0,http_http/* textOf */.b)(answer.body, what).catch(() => '');
            answer.discard();
            throw client.refused(answer, text, what, 'log');
        },
    }));
    return {
        sources,
        gaps: gapsOf(options, records, failed),
        get requests() {
            return http.requests;
        },
    };
}
async function pipelinesTools() {
    const byAgent = await (0,agent_proxy/* agentProxy */.e)(process.env);
    return { proxyFor: byAgent ?? ((url) => (0,proxy/* environmentProxy */.U)(url, process.env)), clock: clock/* realClock */.d, limits: patience/* defaultLimits */.MK };
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
    };
}
/** The page where a person reads that log. Its parameters are those that the web site itself uses; they are not documented. */
function pageOf(builds, failed) {
    const page = `${builds.collection}${encodeURIComponent(builds.project)}/_build/results?buildId=${builds.buildId}&view=logs`;
    if (failed.jobId === undefined)
        return page;
    const task = failed.record.id === failed.jobId ? '' : `&t=${encodeURIComponent(failed.record.id)}`;
    return `${page}&j=${encodeURIComponent(failed.jobId)}${task}`;
}
function gapsOf(options, records, failed) {
    if (failed.length === 0) {
        return [{ source: `build ${options.buildId}`, status: 'empty', detail: `No task of the build has failed (${(0,pipelines_timeline/* countTasks */.g6)(records)}).` }];
    }
    return failed
        .filter((one) => one.record.logId === undefined)
        .map((one) => ({
        source: one.label,
        status: 'empty',
        detail: `It has no log${one.record.issue === undefined ? '' : `; Azure Pipelines says: "${one.record.issue}"`}.`,
    }));
}


/***/ })

};
;