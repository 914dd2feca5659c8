"use strict";
exports.id = 6621;
exports.ids = [6621];
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
// EXTERNAL MODULE: ./build/hosts/untyped.js
var untyped = __webpack_require__(8233);
// EXTERNAL MODULE: ./build/hosts/words.js
var words = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http/pages.js
var pages = __webpack_require__(7709);
// EXTERNAL MODULE: ./build/http/trouble.js
var trouble = __webpack_require__(2790);
;// CONCATENATED MODULE: ./build/hosts/github/jobs.js


function parseJob(value) {
    const fields = (0,untyped/* asFields */.qI)(value);
    const id = (0,untyped/* asId */.gR)(fields.id);
    if (id === undefined)
        return undefined;
    const steps = Array.isArray(fields.steps) ? fields.steps.map(untyped/* asFields */.qI) : [];
    const completedAt = (0,untyped/* asTime */.GU)(fields.completed_at);
    const conclusion = (0,untyped/* asText */.e1)(fields.conclusion);
    return {
        id,
        name: (0,words/* plain */.pj)((0,untyped/* asText */.e1)(fields.name) ?? id),
        ended: fields.status === 'completed',
        conclusion: (0,words/* plain */.pj)(conclusion ?? 'running', 30),
        failedSteps: steps.filter((step) => isFailure(step.conclusion)).map((step) => (0,words/* plain */.pj)((0,untyped/* asText */.e1)(step.name) ?? '?')),
        ...(completedAt === undefined ? {} : { completedAt }),
    };
}
function chooseJobs(jobs) {
    const ended = jobs.filter((job) => job.ended);
    const failed = ended.filter((job) => isFailure(job.conclusion) || (job.conclusion === 'cancelled' && job.failedSteps.length > 0));
    const unfinished = jobs.filter((job) => !job.ended && job.failedSteps.length > 0);
    if (failed.length > 0 || unfinished.length > 0)
        return { logs: failed, unfinished, onlyCanceled: false };
    const canceled = ended.filter((job) => job.conclusion === 'cancelled');
    return { logs: canceled, unfinished, onlyCanceled: canceled.length > 0 };
}
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
const rows = [
    {
        when: (refused) => refused.place !== 'store' &&
            ((0,patience/* isRateLimited */.Jz)(refused) || (refused.status === 403 && /rate limit/i.test(refused.said))),
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
function refusal(refused) {
    const row = rows.find((candidate) => candidate.when(refused));
    const said = refused.said === '' ? '' : `, "${(0,words/* plain */.pj)(refused.said, 160)}"`;
    const because = row?.because(refused) ?? (refused.place === 'store' ? 'the log store failed' : 'GitHub failed');
    return new guard_error/* GuardError */.U(row?.kind ?? 'unavailable', `${(0,trouble/* capital */.Nx)(refused.what)} could not be read: ${because} (HTTP ${refused.status}${said}).`, {
        hint: row?.hint(refused) ?? 'Run the diagnosis again later; see https://www.githubstatus.com for known troubles.',
    });
}

// EXTERNAL MODULE: ./build/hosts/github/pages.js
var github_pages = __webpack_require__(2746);
;// CONCATENATED MODULE: ./build/hosts/github/client.js








const maxPages = 50;
const accept = 'application/vnd.github+json';
function createClient(http, run, what, signal) {
    const actions = `${run.apiUrl}/repos/${run.owner}/${run.repo}/actions`;
    const headers = { accept, authorization: `token ${run.token}` };
    async function listJobs() {
        const first = run.attempt === undefined
            ? `${actions}/runs/${run.runId}/jobs?per_page=100&filter=latest`
            : `${actions}/runs/${run.runId}/attempts/${run.attempt}/jobs?per_page=100`;
        const page = async (address) => {
            const answer = await http.read({ url: address, what, headers, signal });
            const body = jsonOf(answer.text);
            const { jobs, message, total_count: total } = (0,untyped/* asFields */.qI)(body);
            if (answer.status !== 200)
                return refused(refusedBy(answer, (0,untyped/* asText */.e1)(message) ?? '', run, what));
            if (!Array.isArray(jobs))
                return refused(strange(run, what));
            return { kind: 'page', items: jobs.map(parseJob), next: (0,github_pages/* nextLink */.I)(answer, first), total };
        };
        const list = await (0,pages/* readPages */.n)({
            first,
            inside: http.inside,
            page,
            maxPages,
            clock: http.clock,
            withinMs: pages/* longestList */.X,
        });
        if (list.kind === 'refused')
            throw list.refusal;
        const jobs = list.items.filter((job) => job !== undefined);
        if (!list.whole)
            return { jobs, whole: false, why: list.why.replace(/\.$/, '') };
        return jobs.length < list.items.length
            ? { jobs, whole: false, why: 'one that cannot be understood' }
            : { jobs, whole: true };
    }
    function logRequest(jobId) {
        return { url: `${actions}/jobs/${jobId}/logs`, headers };
    }
    return { listJobs, logRequest };
}
function refused(error) {
    return { kind: 'refused', refusal: error, why: error.message };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function strange(run, what) {
    const host = new URL(run.apiUrl).host;
    return new guard_error/* GuardError */.U('unavailable', `${(0,trouble/* capital */.Nx)(what)} could not be read: the answer of ${host} is not what GitHub's API gives.`, {
        hint: 'Check GITHUB_API_URL and whether a proxy answers in place of GitHub.',
    });
}
function refusedBy({ status, headers }, said, run, what) {
    return refusal({
        status,
        headers,
        what,
        repository: `${run.owner}/${run.repo}`,
        place: 'run',
        said: (0,words/* without */.FF)(run.token, said),
    });
}

// EXTERNAL MODULE: ./build/hosts/github/reach.js
var reach = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/hosts/github/run-page.js
var run_page = __webpack_require__(8223);
;// CONCATENATED MODULE: ./build/hosts/github/logs.js













const ownLogHint = 'Diagnose in a job of its own (`needs: <this job>`, `if: failure()`), or keep the output in a file (`<command> 2>&1 | tee deploy.log` with `shell: bash`) and pass `log: deploy.log`.';
const freshMs = 60_000;
async function failedGitHubLogs(options, tools = githubTools()) {
    const run = addressOf(options);
    (0,words/* checkToken */.SK)(run.token, 'GitHub token', 'Leave `github-token` at its default and give the job `permissions: { actions: read }`.');
    const http = (0,http_client/* createHttp */.V)(tools, (0,reach/* githubReach */.$)(run.apiUrl, `${run.owner}/${run.repo}`));
    const what = `the list of jobs of run ${options.runId}`;
    const client = createClient(http, run, what, options.signal);
    const list = await client.listJobs();
    const choice = chooseJobs(list.jobs);
    const sources = choice.logs.map((job) => {
        const name = `job "${job.name}"${job.conclusion === 'cancelled' ? ' (canceled)' : ''}`;
        const request = client.logRequest(job.id);
        const url = (0,run_page/* runPage */.f)(options.serverUrl, options.repository, options.runId, job.id);
        const fresh = job.completedAt !== undefined && tools.clock.wall() - job.completedAt < freshMs;
        const open = (signal) => openLog(http, {
            ...request,
            what: `the log of ${name}`,
            signal: AbortSignal.any([options.signal, signal]),
            ...(fresh ? { retryStatus: 404 } : {}),
        }, run);
        return { name, ...(url === undefined ? {} : { url }), open };
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
    return { proxyFor: (url) => (0,proxy/* environmentProxy */.Uw)(url, process.env), clock: clock/* realClock */.d, limits: patience/* defaultLimits */.MK };
}
async function openLog(http, ask, run) {
    const { answer, hops } = await (0,download/* download */.R)(http, ask);
    if (answer.status === 200)
        return answer.body;
    const said = hops === 0 ? messageOf(await (0,http_client/* textOf */.b)(answer.body, ask.what).catch(() => '')) : '';
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
    return {
        token: options.token,
        apiUrl: options.apiUrl.replace(/\/+$/, ''),
        owner,
        repo,
        runId: Number(options.runId),
        ...attempt,
    };
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
    if (!list.whole) {
        const detail = `The list of jobs was read in part: ${list.jobs.length} jobs, then ${list.why}. The rest was not looked at.`;
        gaps.push({ source, status: 'failed', detail });
    }
    if (choice.logs.length === 0 && choice.unfinished.length === 0) {
        const own = list.jobs.some((job) => isOwn(job) && !job.ended)
            ? ` What fails in this job is not seen here before it ends. ${ownLogHint}`
            : '';
        const none = list.whole ? 'No job of the run has failed' : 'None of the jobs that were read has failed';
        gaps.push({ source, status: 'empty', detail: `${none} (${countJobs(list.jobs)}).${own}` });
    }
    return gaps;
}


/***/ }),

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nextLink)
/* harmony export */ });
function nextLink(answer, first) {
    for (const [, address = '', parameters = ''] of (answer.headers.get('link') ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (/;\s*rel="?(?:[^";,]* )?next(?:[ ";,]|$)/.test(parameters))
            return ownPath(address, first);
    }
    return undefined;
}
function ownPath(address, first) {
    const [own = ''] = first.split('?');
    const [, before, rest] = /^(.*)\/repos\/[^/]+\/[^/]+(\/.*)$/.exec(own) ?? [];
    const [path = '', query] = address.split('?');
    const numbered = before !== undefined && path.startsWith(`${before}/repositories/`) && path.endsWith(rest ?? '');
    if (!numbered || !/^\d+$/.test(path.slice(`${before}/repositories/`.length, -(rest ?? '').length)))
        return address;
    return query === undefined ? own : `${own}?${query}`;
}


/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ githubReach)
/* harmony export */ });
/* harmony import */ var _http_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);

function githubReach(apiUrl, repository, workflows) {
    const { origin, path } = (0,_http_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(apiUrl);
    return {
        origin,
        read: [`${path}/repos/${repository}`, ...(workflows === undefined ? [] : [`${path}/repos/${workflows}/contents`])],
    };
}


/***/ }),

/***/ 8223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ runPage)
/* harmony export */ });
function runPage(serverUrl, repository, runId, jobId) {
    const server = serverUrl.replace(/\/+$/, '');
    if (!/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    if (![runId, jobId ?? '1'].every((id) => /^\d{1,19}$/.test(id)))
        return undefined;
    return `${server}/${repository}/actions/runs/${runId}${jobId === undefined ? '' : `/job/${jobId}`}`;
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


/***/ }),

/***/ 7709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ longestList),
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
const longestList = 90_000;
const mostItems = 100_000;
async function readPages(read) {
    const { first, inside, page, maxPages, clock, withinMs, notFollowed, each } = read;
    const end = clock.now() + withinMs;
    const items = [];
    const seen = new Set();
    const cut = (why, what) => ({ kind: 'list', items, whole: false, why, cut: what });
    let told = 0;
    let count = 0;
    for (let link = first;;) {
        if (seen.size >= maxPages)
            return cut('it has more pages than are read', { by: 'bound' });
        if (clock.now() > end)
            return cut(`its pages take longer than ${Math.round(withinMs / 1000)} seconds`, { by: 'bound' });
        const address = typeof link === 'string' ? inside(link) : { outside: 'is no URL' };
        if ('outside' in address) {
            notFollowed?.(address.outside);
            return cut(`its next page was not followed: its link ${address.outside}`, { by: 'link' });
        }
        const { href } = address.url;
        if (seen.has(href))
            return cut('its pages lead back to one that was read', { by: 'loop' });
        seen.add(href);
        const answer = await page(address);
        if (answer.kind === 'refused') {
            return seen.size === 1
                ? { kind: 'refused', refusal: answer.refusal }
                : cut(answer.why, { by: 'page', refusal: answer.refusal });
        }
        count += answer.items.length;
        if (each === undefined && count > mostItems)
            return cut(`it has more than ${mostItems.toLocaleString('en')} entries`, { by: 'bound' });
        if (each === undefined)
            for (const item of answer.items)
                items.push(item);
        else
            await each(answer.items);
        if (typeof answer.total === 'number')
            told = answer.total;
        if (isEnd(answer.next) && count < told)
            return cut(`no next page, although there are ${told}`, { by: 'link' });
        if (isEnd(answer.next))
            return { kind: 'list', items, whole: true };
        link = answer.next;
    }
}
const isEnd = (link) => link === undefined || link === null || link === '';


/***/ })

};
;