"use strict";
exports.id = 621;
exports.ids = [621];
exports.modules = {

/***/ 6621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failedGitHubLogs: () => (/* binding */ failedGitHubLogs)
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
// EXTERNAL MODULE: ./build/hosts/http/untyped.js
var untyped = __webpack_require__(2868);
// EXTERNAL MODULE: ./build/hosts/http/words.js
var words = __webpack_require__(764);
// EXTERNAL MODULE: ./build/hosts/http/trouble.js
var trouble = __webpack_require__(8866);
;// CONCATENATED MODULE: ./build/hosts/github/jobs.js


/**
 * parseJob reads one item of "List jobs for a workflow run".
 * @see https://docs.github.com/en/rest/actions/workflow-jobs
 */
function parseJob(value) {
    const fields = (0,untyped/* asFields */.qI)(value);
    const id = (0,untyped/* asId */.gR)(fields.id);
    if (id === undefined)
        return undefined;
    const steps = Array.isArray(fields.steps) ? fields.steps.map(untyped/* asFields */.qI) : [];
    const url = (0,untyped/* asText */.e1)(fields.html_url);
    const completedAt = (0,untyped/* asTime */.GU)(fields.completed_at);
    const conclusion = (0,untyped/* asText */.e1)(fields.conclusion);
    return {
        id,
        name: (0,words/* plain */.pj)((0,untyped/* asText */.e1)(fields.name) ?? id),
        ended: fields.status === 'completed',
        conclusion: (0,words/* plain */.pj)(conclusion ?? 'running', 30),
        failedSteps: steps.filter((step) => isFailure(step.conclusion)).map((step) => (0,words/* plain */.pj)((0,untyped/* asText */.e1)(step.name) ?? '?')),
        ...(url?.startsWith('http') && URL.canParse(url) ? { url } : {}),
        ...(completedAt === undefined ? {} : { completedAt }),
    };
}
/**
 * chooseJobs takes the jobs that failed or ran out of time, and a canceled job only where one of its own steps failed: with `fail-fast` the rest of a matrix
 * is canceled because of the one that failed, and tells nothing. Where nothing failed at all, the canceled jobs are what is left to look at.
 */
function chooseJobs(jobs) {
    const ended = jobs.filter((job) => job.ended);
    const failed = ended.filter((job) => isFailure(job.conclusion) || (job.conclusion === 'cancelled' && job.failedSteps.length > 0));
    const unfinished = jobs.filter((job) => !job.ended && job.failedSteps.length > 0);
    if (failed.length > 0 || unfinished.length > 0)
        return { logs: failed, unfinished, onlyCanceled: false };
    const canceled = ended.filter((job) => job.conclusion === 'cancelled');
    return { logs: canceled, unfinished, onlyCanceled: canceled.length > 0 };
}
/** countJobs says in words how the jobs ended: `2 success, 1 running`. */
function countJobs(jobs) {
    const counts = new Map();
    for (const job of jobs)
        counts.set(job.conclusion, (counts.get(job.conclusion) ?? 0) + 1);
    return [...counts].map(([conclusion, count]) => `${count} ${conclusion}`).join(', ') || 'it has no jobs';
}
function isFailure(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out';
}

;// CONCATENATED MODULE: ./build/hosts/github/log-refusals.js




const permissions = (refused) => 'Add `permissions: { actions: read }` to the job (a `permissions` block takes away what it does not name). ' +
    `For a run of another repository pass a \`github-token\` that may read the Actions of ${refused.repository}.`;
/** The first row that fits counts. Statuses as documented for workflow jobs, the authentication and the rate limits of the REST API. */
const rows = [
    {
        when: (refused) => refused.place !== 'store' && ((0,patience/* isRateLimited */.Jz)(refused) || (refused.status === 403 && /rate limit/i.test(refused.said))),
        kind: 'unavailable',
        because: () => 'GitHub limits the requests of this token at the moment',
        hint: () => 'Run the diagnosis again later, or pass a `github-token` with a limit of its own.',
    },
    {
        when: (refused) => refused.place !== 'store' && refused.status === 401,
        kind: 'denied',
        because: () => 'GitHub does not accept the token',
        hint: () => 'Leave `github-token` at its default, or pass one that is valid and not expired.',
    },
    {
        when: (refused) => refused.place !== 'store' && refused.status === 403,
        kind: 'denied',
        because: () => 'the token lacks the permission `actions: read`',
        hint: permissions,
    },
    {
        when: (refused) => refused.place === 'run' && refused.status === 404,
        kind: 'unreadable',
        because: (refused) => `there is no such run in ${refused.repository}, or the token may not see it`,
        hint: permissions,
    },
    {
        when: (refused) => refused.status === 410,
        kind: 'unreadable',
        because: () => 'it has expired',
        hint: () => 'GitHub keeps logs for the retention time of the repository (90 days unless set otherwise). Pass a copy of the log as `log`.',
    },
    {
        // The API leads to the store also where the log was not written: a job that still runs, was canceled in the queue, or lost its runner.
        when: (refused) => refused.status === 404,
        kind: 'unreadable',
        because: () => 'GitHub has no log of this job (not written yet, expired, or the job never started on a runner)',
        hint: () => 'Look at the job in the run. If it has just ended, run the diagnosis again.',
    },
    {
        when: (refused) => refused.place === 'store' && (refused.status === 400 || refused.status === 401 || refused.status === 403),
        kind: 'unavailable',
        because: () => 'the log store did not accept the signed address',
        hint: () => 'Such an address is valid for a minute. A proxy that delays or changes requests may be the cause; run the diagnosis again.',
    },
];
/** refusal turns a refusing answer into the error for people: what, why, and which permission or step is missing. */
function refusal(refused) {
    const row = rows.find((candidate) => candidate.when(refused));
    const said = refused.said === '' ? '' : `, "${(0,words/* plain */.pj)(refused.said, 160)}"`;
    const because = row?.because(refused) ?? (refused.place === 'store' ? 'the log store failed' : 'GitHub failed');
    return new guard_error/* GuardError */.U(row?.kind ?? 'unavailable', `${(0,trouble/* capital */.N)(refused.what)} could not be read: ${because} (HTTP ${refused.status}${said}).`, {
        hint: row?.hint(refused) ?? 'Run the diagnosis again later; see https://www.githubstatus.com for known troubles.',
    });
}

;// CONCATENATED MODULE: ./build/hosts/github/client.js






/** 100 jobs a page. A run has at most a few hundred jobs; a list that does not end here is broken. */
const maxPages = 50;
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/**
 * createClient is GitHub's own REST client from the Actions toolkit over our `Http`, which brings retries, time limits and the proxy also where
 * Octokit alone has none.
 */
async function createClient(http, run, what, signal) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 4794));
    const octokit = getOctokit(run.token, {
        baseUrl: run.apiUrl,
        // Octokit prints deprecations with text from the server to the console, which is the step's log.
        log: silent,
        request: { fetch: fetchOver(http, what), signal, log: silent },
    });
    /** Lists the jobs of this attempt; of another run, those of its last attempt. */
    async function listJobs() {
        const { actions } = octokit.rest;
        const where = { owner: run.owner, repo: run.repo, run_id: run.runId, per_page: 100 };
        const pages = run.attempt === undefined
            ? octokit.paginate.iterator(actions.listJobsForWorkflowRun, { ...where, filter: 'latest' })
            : octokit.paginate.iterator(actions.listJobsForWorkflowRunAttempt, { ...where, attempt_number: run.attempt });
        const jobs = [];
        let count = 0;
        try {
            for await (const page of pages) {
                // Typed by Octokit, but it is the server's word: read as unknown.
                const data = page.data;
                // Octokit makes an empty list of an empty body and of a 409; a real list has its count.
                if (!Array.isArray(data) || !('total_count' in data))
                    throw new TypeError('no list');
                jobs.push(...data.map(parseJob).filter((job) => job !== undefined));
                count += 1;
                if (count >= maxPages)
                    return { jobs, complete: false };
            }
        }
        catch (error) {
            throw listError(error, run, what);
        }
        return { jobs, complete: true };
    }
    /** URL and headers of a job's log; the log itself is streamed without Octokit, which would hold all of it. */
    function logRequest(jobId) {
        const { url, headers } = octokit.rest.actions.downloadJobLogsForWorkflowRun.endpoint({
            owner: run.owner,
            repo: run.repo,
            job_id: Number(jobId),
        });
        return { url, headers: { accept: String(headers.accept ?? 'application/vnd.github+json'), authorization: `token ${run.token}` } };
    }
    return { listJobs, logRequest };
}
function fetchOver(http, what) {
    return async (url, init) => {
        const answer = await http.read({ url, what, headers: init.headers ?? {}, signal: init.signal });
        const headers = new Headers();
        for (const name of ['content-type', 'link', 'retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset']) {
            const value = answer.headers.get(name);
            if (value !== null)
                headers.set(name, value);
        }
        const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
        const response = new Response(empty ? null : answer.text, { status: answer.status, headers });
        // A response that is made has no URL, and Octokit's paging looks at it.
        return Object.defineProperty(response, 'url', { value: url });
    };
}
function listError(error, run, what) {
    if (error instanceof guard_error/* GuardError */.U)
        return error;
    const { cause, status, response } = (0,untyped/* asFields */.qI)(error);
    if (cause instanceof guard_error/* GuardError */.U)
        return cause;
    if (typeof status === 'number' && response !== undefined) {
        return refusal(refusedBy(status, (0,untyped/* asFields */.qI)(response), run, what));
    }
    return new guard_error/* GuardError */.U('unavailable', `${(0,trouble/* capital */.N)(what)} could not be read: the answer of ${new URL(run.apiUrl).host} is not what GitHub's API gives.`, {
        hint: 'Check GITHUB_API_URL and whether a proxy answers in place of GitHub.',
    });
}
function refusedBy(status, response, run, what) {
    const headers = (0,untyped/* asFields */.qI)(response.headers);
    return {
        status,
        headers: { get: (name) => (0,untyped/* asText */.e1)(headers[name]) ?? null },
        what,
        repository: `${run.owner}/${run.repo}`,
        place: 'run',
        said: (0,words/* without */.FF)(run.token, (0,untyped/* asText */.e1)((0,untyped/* asFields */.qI)(response.data).message) ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/hosts/github/logs.js











const ownLogHint = 'Diagnose in a job of its own (`needs: <this job>`, `if: failure()`), or keep the output in a file (`<command> 2>&1 | tee deploy.log` with `shell: bash`) and pass `log: deploy.log`.';
/** A log is stored when its job ends, but not always in the same second: one that is missing is asked for again that long. Milliseconds. */
const freshMs = 60_000;
/**
 * failedGitHubLogs finds the logs of the jobs that failed in a run, so that nobody has to pass a log. It reads the list of jobs now and each log when it is opened.
 *
 * A log exists only after its job has ended: while it runs, the API leads to a blob that is not there (404). So a failed step of a job that still runs, ours
 * first of all, becomes a gap with what to do instead. Throws `GuardError` where the list cannot be read. `requests` grows as logs are opened.
 *
 * The log's address is valid for a minute, on another host and signed.
 * Not verified against the live service: how soon a failed step shows in the list while its job runs.
 * @see https://docs.github.com/en/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
async function failedGitHubLogs(options, tools = githubTools()) {
    const run = addressOf(options);
    (0,words/* checkToken */.SK)(run.token, 'GitHub token', 'Leave `github-token` at its default and give the job `permissions: { actions: read }`.');
    const http = (0,http_http/* createHttp */.V)(tools);
    const what = `the list of jobs of run ${options.runId}`;
    const client = await createClient(http, run, what, options.signal);
    const list = await client.listJobs();
    const choice = chooseJobs(list.jobs);
    const sources = choice.logs.map((job) => {
        const name = `job "${job.name}"${job.conclusion === 'cancelled' ? ' (canceled)' : ''}`;
        const request = client.logRequest(job.id);
        const url = job.url ?? `${options.serverUrl}/${options.repository}/actions/runs/${options.runId}/job/${job.id}`;
        const fresh = job.completedAt !== undefined && tools.clock.wall() - job.completedAt < freshMs;
        const open = (signal) => openLog(http, {
            ...request,
            what: `the log of ${name}`,
            signal: AbortSignal.any([options.signal, signal]),
            ...(fresh ? { retryStatus: 404 } : {}),
        }, run);
        return { name, url, open };
    });
    const gaps = gapsOf(list, choice, options);
    return {
        sources,
        gaps,
        get requests() {
            return http.requests;
        },
    };
}
function githubTools() {
    return { proxyFor: (url) => (0,proxy/* environmentProxy */.U)(url, process.env), clock: clock/* realClock */.d, limits: patience/* defaultLimits */.MK };
}
async function openLog(http, ask, run) {
    const { answer, hops } = await (0,download/* download */.R)(http, ask);
    if (answer.status === 200)
        return answer.body;
    const said = hops === 0 ? messageOf(await (0,http_http/* textOf */.b)(answer.body, ask.what).catch(() => '')) : '';
    answer.discard();
    const place = hops === 0 ? 'log' : 'store';
    throw refusal({
        status: answer.status,
        headers: answer.headers,
        what: ask.what,
        repository: `${run.owner}/${run.repo}`,
        place,
        said: (0,words/* without */.FF)(run.token, said),
    });
}
function messageOf(text) {
    try {
        const body = JSON.parse(text);
        return (0,untyped/* asText */.e1)((0,untyped/* asFields */.qI)(body).message) ?? '';
    }
    catch {
        return '';
    }
}
function addressOf(options) {
    if (!/^\d{1,15}$/.test(options.runId)) {
        throw new guard_error/* GuardError */.U('input', `Input "run-id" is "${(0,words/* plain */.pj)(options.runId, 100)}": expected a number, as in the address of the run.`);
    }
    const [owner, repo] = /^[\w.-]+\/[\w.-]+$/.test(options.repository) ? options.repository.split('/') : [];
    if (owner === undefined || repo === undefined) {
        throw new guard_error/* GuardError */.U('unreadable', `The repository "${(0,words/* plain */.pj)(options.repository, 100)}" has not the form owner/name, so its runs cannot be read.`);
    }
    if (!/^https?:\/\//.test(options.apiUrl) || !URL.canParse(options.apiUrl)) {
        throw new guard_error/* GuardError */.U('unreadable', `GITHUB_API_URL is "${(0,words/* plain */.pj)(options.apiUrl, 100)}": expected an address such as https://api.github.com.`);
    }
    const attempt = /^[1-9]\d{0,5}$/.test(options.attempt ?? '') ? { attempt: Number(options.attempt) } : {};
    return { token: options.token, apiUrl: options.apiUrl.replace(/\/+$/, ''), owner, repo, runId: Number(options.runId), ...attempt };
}
function gapsOf(list, choice, options) {
    const isOwn = (job) => job.id === options.currentJob;
    const gaps = choice.unfinished.map((job) => {
        const steps = job.failedSteps.map((step) => `"${step}"`).join(', ');
        const which = isOwn(job) ? 'this job' : 'it';
        return {
            source: `job "${job.name}"`,
            status: 'failed',
            detail: `GitHub gives out the log of a job only after it has ended, and ${which} still runs (failed so far: ${steps}). ${ownLogHint}`,
        };
    });
    const source = `run ${options.runId}`;
    if (choice.onlyCanceled)
        gaps.push({ source, status: 'empty', detail: 'No job failed; the logs of the canceled jobs are read instead.' });
    if (!list.complete)
        gaps.push({ source, status: 'failed', detail: `The run lists more than ${list.jobs.length} jobs; the rest was not looked at.` });
    if (choice.logs.length === 0 && choice.unfinished.length === 0) {
        const own = list.jobs.some((job) => isOwn(job) && !job.ended)
            ? ` What fails in this job is not seen here before it ends. ${ownLogHint}`
            : '';
        gaps.push({ source, status: 'empty', detail: `No job of the run has failed (${countJobs(list.jobs)}).${own}` });
    }
    return gaps;
}


/***/ }),

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

/***/ 2413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createHttp),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8750);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8866);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(764);




/** A timeline of thousands of tasks has a few megabytes; what is larger is no answer of these APIs. */
const maxTextBytes = 64 * 1024 * 1024;
function createHttp(tools) {
    const { clock, limits } = tools;
    const dispatchers = new Map();
    let requests = 0;
    /** One connection pool a proxy, and one for the direct way. */
    async function dispatcherFor(proxy) {
        const key = proxy?.url ?? '';
        const known = dispatchers.get(key);
        if (known !== undefined)
            return known;
        // Lazily: loading undici takes some 70 ms. Its own fetch is used, because a dispatcher does not fit another version's fetch (Node's).
        const { Agent, ProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
        const tls = tools.ca === undefined ? {} : { ca: tools.ca };
        const token = proxy?.authorization === undefined ? {} : { token: proxy.authorization };
        const made = proxy === undefined ? new Agent({ connect: tls }) : new ProxyAgent({ uri: proxy.url, ...token, requestTls: tls, proxyTls: tls });
        dispatchers.set(key, made);
        return made;
    }
    async function once(ask, leftMs) {
        const url = new URL(ask.url);
        const proxy = tools.proxyFor(url);
        const patience = Math.max(1, Math.min(limits.answerMs, leftMs));
        const silence = new AbortController();
        const timer = setTimeout(() => silence.abort(), patience);
        const about = { what: ask.what, host: url.host, proxy };
        try {
            const dispatcher = await dispatcherFor(proxy);
            const { fetch } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
            requests += 1;
            const signal = AbortSignal.any([ask.signal, silence.signal]);
            const headers = { 'user-agent': 'azure-conflict-guard', ...ask.headers };
            const response = await fetch(url, { headers, redirect: 'manual', signal, dispatcher });
            return { kind: 'answer', answer: answerOf(response, ask, about, silence, limits) };
        }
        catch (error) {
            const late = silence.signal.aborted ? { silence: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .seconds */ .YA)(patience) } : {};
            return { kind: 'trouble', ...(0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleOf */ .L)({ ...about, ...late, error, canceled: ask.signal.aborted }) };
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function onceWhole(ask, leftMs) {
        const outcome = await once(ask, leftMs);
        if (outcome.kind === 'trouble')
            return outcome;
        const { status, headers, body } = outcome.answer;
        try {
            return { kind: 'answer', answer: { status, headers, text: await textOf(body, ask.what) } };
        }
        catch (error) {
            if (!(error instanceof _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U))
                throw error;
            return { kind: 'trouble', error, again: error.kind === 'unavailable' };
        }
    }
    /** Tries until there is an answer that time does not change, the attempts are used up, or the next pause would end after the deadline. */
    async function patiently(ask, attempt, drop) {
        const end = clock.now() + limits.totalMs;
        for (let count = 1;; count += 1) {
            const outcome = await attempt(end - clock.now());
            const pause = count < limits.attempts ? pauseFor(ask, outcome, count) : undefined;
            if (pause === undefined || clock.now() + pause >= end) {
                if (outcome.kind === 'trouble')
                    throw outcome.error;
                return outcome.answer;
            }
            if (outcome.kind === 'answer')
                drop(outcome.answer);
            try {
                await clock.sleep(pause, ask.signal);
            }
            catch {
                throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('canceled', `Reading ${ask.what} was canceled.`);
            }
        }
    }
    function pauseFor(ask, outcome, count) {
        if (outcome.kind === 'trouble')
            return outcome.again ? (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseAfter */ .l0)(undefined, count, clock) : undefined;
        return outcome.answer.status === ask.retryStatus ? (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseAfter */ .l0)(undefined, count, clock) : (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseAfter */ .l0)(outcome.answer, count, clock);
    }
    return {
        get requests() {
            return requests;
        },
        open: (ask) => patiently(ask, (left) => once(ask, left), (answer) => answer.discard()),
        read: (ask) => patiently(ask, (left) => onceWhole(ask, left), () => undefined),
    };
}
function answerOf(response, ask, about, silence, limits) {
    return {
        status: response.status,
        headers: response.headers,
        body: chunksOf(response, ask, about, silence, limits),
        discard: () => silence.abort(),
    };
}
/** chunksOf hands the body on as it comes, and ends the connection where nothing comes or nobody reads on. */
async function* chunksOf(response, ask, about, silence, limits) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return;
    let late = false;
    let complete = false;
    const next = async () => {
        const timer = setTimeout(() => {
            late = true;
            silence.abort();
        }, limits.idleMs);
        try {
            const chunk = await reader.read();
            return chunk.done ? undefined : chunk.value;
        }
        catch (error) {
            const quiet = late ? { silence: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .seconds */ .YA)(limits.idleMs) } : {};
            throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleOf */ .L)({ ...about, ...quiet, error, started: true, canceled: ask.signal.aborted && !late }).error;
        }
        finally {
            clearTimeout(timer);
        }
    };
    try {
        for (let chunk = await next(); chunk !== undefined; chunk = await next())
            yield chunk;
        complete = true;
    }
    finally {
        if (!complete)
            silence.abort();
    }
}
/** textOf reads a body as UTF-8, at most `max` bytes of it. */
async function textOf(body, what, max = maxTextBytes) {
    const decoder = new TextDecoder();
    let bytes = 0;
    let text = '';
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > max)
            throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unreadable', `${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(what)} is larger than ${Math.round(max / 1024 / 1024)} MiB.`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   l0: () => (/* binding */ pauseAfter)
/* harmony export */ });
/* harmony import */ var _time_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5786);

const defaultLimits = { answerMs: 10_000, idleMs: 20_000, totalMs: 30_000, attempts: 4 };
const temporary = new Set([408, 429, 500, 502, 503, 504]);
/**
 * pauseAfter gives the milliseconds to wait before the next attempt, or nothing where another attempt cannot help.
 * `reply` is undefined where the connection failed. GitHub answers a rate limit with 403 or 429: `Retry-After` counts first, then
 * `x-ratelimit-reset` (seconds since 1970) when `x-ratelimit-remaining` is 0.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://learn.microsoft.com/en-us/azure/devops/integrate/concepts/rate-limits
 */
function pauseAfter(reply, attempt, clock) {
    const backoff = 500 * 2 ** (attempt - 1) * (1 + clock.random() / 2);
    if (reply === undefined)
        return backoff;
    if (!temporary.has(reply.status) && !isRateLimited(reply))
        return undefined;
    const told = (0,_time_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P)(reply.headers.get('retry-after'), clock.wall());
    if (told !== undefined)
        return told;
    const reset = Number(reply.headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (reply.headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - clock.wall());
    return backoff;
}
/** isRateLimited tells a 403 that time heals from a 403 that a permission heals. */
function isRateLimited(reply) {
    if (reply.status === 429)
        return true;
    return reply.status === 403 && (reply.headers.get('retry-after') !== null || reply.headers.get('x-ratelimit-remaining') === '0');
}


/***/ }),

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ asProxy),
/* harmony export */   U: () => (/* binding */ environmentProxy)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);

/**
 * environmentProxy gives the proxy of a URL by `https_proxy`, `http_proxy` and `no_proxy` (the small spelling first), because Node 20 does not
 * look at them by itself. The rules are those of the Actions toolkit (`@actions/http-client`), so that every step of a job behaves alike; a test
 * compares the two. One difference: an address without a scheme (`proxy:3128`) is taken as http, where the toolkit drops it.
 */
function environmentProxy(url, env) {
    if (isLoopback(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const value = env[name] || env[name.toUpperCase()] || '';
    return value === '' ? undefined : asProxy(value, name.toUpperCase());
}
/** asProxy reads the address of a proxy. `name` says where it came from; the value is not shown, it may hold a password. */
function asProxy(value, name) {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.hostname === '' || !/^https?:$/.test(url.protocol)) {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', `${name} is not the address of an HTTP proxy.`, {
            hint: `Set ${name} to an address such as http://proxy.example.com:3128, or clear it.`,
        });
    }
    const user = decodePart(url.username);
    const password = decodePart(url.password);
    const bare = `${url.protocol}//${url.host}`;
    if (user === '' && password === '')
        return { url: bare };
    return { url: bare, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}
/** A password with a bare `%` in it is meant as it stands. */
function decodePart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function isLoopback(hostname) {
    const host = hostname.toLowerCase();
    return host === 'localhost' || host.startsWith('127.') || host === '[::1]';
}
/** `*`, `host`, `host:port`, `.domain` and `domain`, separated by commas. */
function isExempt(url, list) {
    const host = url.hostname.toUpperCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const names = [host, `${host}:${port}`];
    const items = list.split(',').map((item) => item.trim().toUpperCase());
    return items.some((item) => {
        if (item === '')
            return false;
        const domain = item.startsWith('.') ? item : `.${item}`;
        return item === '*' || names.some((name) => name === item || name.endsWith(domain));
    });
}


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf),
/* harmony export */   N: () => (/* binding */ capital)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);

const certificate = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/;
/** Words for the codes of Node and undici that people meet. */
const words = {
    ENOTFOUND: 'its name cannot be resolved',
    EAI_AGAIN: 'its name cannot be resolved now',
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection broke off',
    EPIPE: 'the connection broke off',
    UND_ERR_SOCKET: 'the connection broke off',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer was cut short',
    ETIMEDOUT: 'the connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
    EHOSTUNREACH: 'it cannot be reached',
    ENETUNREACH: 'it cannot be reached',
};
/**
 * troubleOf words what went wrong on the wire. Neither a URL (the address of a log is signed: a secret) nor a header gets into it,
 * and the library's own error is not attached as a cause for the same reason.
 */
function troubleOf(options) {
    const { what, host, proxy } = options;
    if (options.canceled)
        return { error: new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('canceled', `Reading ${what} was canceled.`), again: false };
    const reading = options.started ? 'could not be read to its end' : 'could not be read';
    const route = proxy === undefined ? host : `${host} (through the proxy ${new URL(proxy.url).host})`;
    const told = options.silence === undefined ? reasonOf(options.error) : { text: `nothing came for ${options.silence}` };
    const hint = told.hint ??
        `Check that the runner or agent can reach ${host}${proxy === undefined ? '' : ' by its proxy'}, then run the diagnosis again.`;
    const message = `${capital(what)} ${reading} from ${route}: ${told.text}.`;
    return { error: new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', message, { hint }), again: told.lasting !== true };
}
const trustHint = 'Put the certificate of your own authority into NODE_EXTRA_CA_CERTS for the runner or agent.';
function reasonOf(error) {
    const chain = [...causes(error)];
    for (const cause of chain) {
        // undici words a refused tunnel in two ways, and gives the status only in the text.
        const refused = /^Proxy response \((\d{3})\)/.exec(cause.message)?.[1] ?? /^Proxy Authentication Required \((\d{3})\)/.exec(cause.message)?.[1];
        if (refused !== undefined)
            return { text: `the proxy answered with HTTP ${refused}`, lasting: refused.startsWith('4') };
    }
    const codes = chain.map((cause) => ('code' in cause ? String(cause.code) : '')).filter((code) => /^[A-Z][A-Z0-9_]+$/.test(code));
    const trust = codes.find((code) => certificate.test(code));
    if (trust !== undefined)
        return { text: `its certificate is not trusted (${trust})`, lasting: true, hint: trustHint };
    const known = codes.find((code) => words[code] !== undefined);
    if (known !== undefined)
        return { text: `${words[known]} (${known})`, lasting: known === 'ENOTFOUND' };
    return { text: `the connection failed${codes[0] === undefined ? '' : ` (${codes[0]})`}` };
}
/** An AggregateError (one address after another refused) counts by its members. */
function* causes(error, depth = 0) {
    if (!(error instanceof Error) || depth > 5)
        return;
    yield error;
    if (error instanceof AggregateError)
        for (const inner of error.errors)
            yield* causes(inner, depth + 1);
    yield* causes(error.cause, depth + 1);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 2868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gR: () => (/* binding */ asId),
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
/**
 * The one place where JSON from a CI host becomes typed: each reader gives the value in the wanted shape, or nothing.
 * A field that is missing or strange is never a crash; what the caller cannot do without, it must ask for.
 */
/** asFields reads an object; an empty one where it is none. */
function asFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** asText reads a string that is not empty. */
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** asId reads a numeric ID as text: IDs outgrow doubles some day, and nobody calculates with them. */
function asId(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
    return typeof value === 'string' && /^\d{1,19}$/.test(value) ? value : undefined;
}
/** asTime reads an ISO 8601 time as milliseconds since 1970. */
function asTime(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   SK: () => (/* binding */ checkToken),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);


/**
 * plain makes one short line of a text from outside (a job name, a server's message), because it goes into our sentences.
 * It does not escape for markdown or workflow commands: that is each renderer's task. Cut at `max` characters.
 */
function plain(text, max = 200) {
    // Cut roughly first, so that a message of megabytes is not walked through as a whole.
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text.slice(0, max * 8), max);
}
/** without takes a secret out of a text, should a server repeat it. */
function without(secret, text) {
    return secret.length < 4 ? text : text.replaceAll(secret, '***');
}
/**
 * checkToken refuses a token that cannot be sent, because the HTTP library would put an invalid header value, the token itself,
 * into its error message.
 */
function checkToken(token, name, hint) {
    if (token === '')
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('denied', `There is no ${name}, so the logs of the run cannot be read.`, { hint });
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('denied', `The ${name} holds characters that no token has (white space or a line break?).`, { hint });
    }
}
/** seconds words a number of milliseconds. */
function seconds(ms) {
    const value = ms < 1000 ? ms / 1000 : Math.round(ms / 1000);
    return `${value} ${value === 1 ? 'second' : 'seconds'}`;
}


/***/ }),

/***/ 5786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** Longest delay that a timer takes: beyond it, Node fires at once. */
const longestTimerMs = 2 ** 31 - 1;
const realClock = {
    now: () => performance.now(),
    wall: () => Date.now(),
    async sleep(ms, signal) {
        const end = performance.now() + ms;
        try {
            for (let left = ms; left > 0; left = end - performance.now())
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(left, longestTimerMs), undefined, { signal });
        }
        catch (error) {
            // Node rejects with an error of its own; why the signal was aborted is what a person wants to know.
            throw signal.aborted ? signal.reason : error;
        }
        signal.throwIfAborted();
    },
    random: () => Math.random(),
};
/** retryAfter reads the header in both its forms, seconds and an HTTP date, as milliseconds from `now`. */
function retryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    // Date.parse takes many things for a date ("-5" among them): an HTTP date begins with the name of a day.
    const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ })

};
;