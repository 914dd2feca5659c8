"use strict";
exports.id = 360;
exports.ids = [360];
exports.modules = {

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubConcurrency: () => (/* binding */ gitHubConcurrency)
});

// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/time/clock.js
var clock = __webpack_require__(5786);
// EXTERNAL MODULE: ./build/hosts/http/http.js
var http_http = __webpack_require__(2413);
// EXTERNAL MODULE: ./build/hosts/http/patience.js
var patience = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/hosts/http/proxy.js
var proxy = __webpack_require__(6905);
// EXTERNAL MODULE: ./build/hosts/http/trouble.js
var trouble = __webpack_require__(8866);
// EXTERNAL MODULE: ./build/hosts/http/words.js
var words = __webpack_require__(764);
// EXTERNAL MODULE: ./build/hosts/http/untyped.js
var untyped = __webpack_require__(2868);
;// CONCATENATED MODULE: ./build/hosts/github/concurrency-items.js


/**
 * The answers of the API of concurrency groups, read with care: what may be missing (names, pages, times) is left out, but an item that cannot be told from
 * another one spoils the whole answer, because without it the queue would look shorter than it is.
 */
/** listIn reads the list that an answer holds in one field. Undefined where the answer, or one item of it, is not what the API gives. */
function listIn(text, field, read) {
    return readList((0,untyped/* asFields */.qI)(parsed(text))[field], read);
}
/** messageIn is what GitHub says of a refusal; empty where it says nothing. */
function messageIn(text) {
    return (0,untyped/* asText */.e1)((0,untyped/* asFields */.qI)(parsed(text)).message) ?? '';
}
/** activeGroupIn reads a group of the repository's list. */
function activeGroupIn(value) {
    const group = (0,untyped/* asFields */.qI)(value);
    const name = (0,untyped/* asText */.e1)(group.group_name);
    const time = (0,untyped/* asTime */.GU)(group.last_acquired_at);
    if (name === undefined)
        return undefined;
    return time === undefined ? { name } : { name, lastAcquiredAt: time };
}
/** ownGroupIn reads a group of the run's list. */
function ownGroupIn(value) {
    const group = (0,untyped/* asFields */.qI)(value);
    const name = (0,untyped/* asText */.e1)(group.group_name);
    const items = readList(group.group_members, ownItemIn);
    return name === undefined || items === undefined ? undefined : { name, items };
}
/** memberIn reads an item of one group's queue. */
function memberIn(value, index) {
    const item = (0,untyped/* asFields */.qI)(value);
    const runId = (0,untyped/* asId */.gR)(item.run_id);
    if (runId === undefined)
        return undefined;
    const url = pageIn(item.job_html_url) ?? pageIn(item.run_html_url);
    const known = item.status === 'in_progress' || item.status === 'pending';
    return {
        runId,
        runName: (0,words/* plain */.pj)((0,untyped/* asText */.e1)(item.run_name) ?? ''),
        ...jobOf(item),
        ...(url === undefined ? {} : { url }),
        // The list is in order; the first one holds the group.
        holds: known ? item.status === 'in_progress' : index === 0,
    };
}
function ownItemIn(value) {
    const item = (0,untyped/* asFields */.qI)(value);
    const position = positionOf(item.position, item.status);
    return position === undefined ? undefined : { position, ...jobOf(item) };
}
function positionOf(position, status) {
    if (typeof position === 'number')
        return Number.isSafeInteger(position) && position >= 0 ? position : undefined;
    return status === 'in_progress' ? 0 : undefined;
}
/** Absent, or null, where the item is the run itself. */
function jobOf(item) {
    const jobId = (0,untyped/* asId */.gR)(item.job_id);
    const jobName = (0,untyped/* asText */.e1)(item.job_name);
    return { ...(jobId === undefined ? {} : { jobId }), ...(jobName === undefined ? {} : { jobName: (0,words/* plain */.pj)(jobName) }) };
}
function pageIn(value) {
    const text = (0,untyped/* asText */.e1)(value);
    return text !== undefined && /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text) ? text : undefined;
}
function readList(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const items = value.map(read).filter((item) => item !== undefined);
    return items.length === value.length ? items : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/hosts/github/concurrency-refusals.js



const actionsRead = 'Add `permissions: { actions: read }` to the job (a `permissions` block takes away what it does not name)';
const contentsRead = 'Add `permissions: { contents: read }` to the job (a `permissions` block takes away what it does not name)';
/** The first row that fits counts: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const rows = [
    {
        when: (refused) => (0,patience/* isRateLimited */.Jz)(refused) || (refused.status === 403 && /rate limit/i.test(refused.said)),
        status: 'failed',
        because: () => 'GitHub limits the requests of this token at the moment',
    },
    {
        when: ({ status }) => status === 401,
        status: 'denied',
        because: () => 'GitHub does not accept the token. Leave `github-token` at its default, or pass one that is valid',
    },
    {
        when: ({ status, place }) => status === 403 && place === 'file',
        status: 'denied',
        because: () => `the token lacks the permission \`contents: read\`. ${contentsRead}`,
    },
    {
        when: ({ status }) => status === 403,
        status: 'denied',
        because: () => `the token lacks the permission \`actions: read\`. ${actionsRead}`,
    },
    {
        when: ({ status, place }) => status === 404 && place === 'file',
        status: 'failed',
        because: ({ repository }) => `there is no such file in ${repository} at that commit, or the token may not see it. ${contentsRead}`,
    },
    {
        // GitHub hides a repository, and a run, that a token may not see behind the same status.
        when: ({ status, place }) => status === 404 && place === 'groups',
        status: 'unsupported',
        because: ({ repository }) => 'either this server has no API of concurrency groups (GitHub Enterprise Server may lack it), ' +
            `or the token may not see the repository ${repository}. If the server has it: ${actionsRead}`,
    },
    {
        when: ({ status }) => status >= 300 && status < 400,
        status: 'failed',
        because: ({ repository }) => `GitHub leads elsewhere: ${repository} may have been renamed or moved while this run was going`,
    },
];
/** untoldBy words a refusing answer: what was not read, why, and which permission is missing. */
function untoldBy(refused) {
    const row = rows.find((candidate) => candidate.when(refused));
    const said = refused.said === '' ? '' : `, "${(0,words/* plain */.pj)(refused.said, 160)}"`;
    const because = row?.because(refused) ?? 'GitHub failed';
    return {
        status: row?.status ?? 'failed',
        detail: `${(0,trouble/* capital */.N)(refused.what)} could not be read (HTTP ${refused.status}${said}): ${because}`,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/hosts/github/workflow-file.js




/** GitHub takes no larger workflow file: https://docs.github.com/actions/reference/limits. In bytes, generously. */
const largestFile = 512 * 1024;
/**
 * workflowPlace reads GITHUB_WORKFLOW_REF, `owner/name/.github/workflows/file.yml@refs/heads/main`. Undefined where the run is of no file in a repository,
 * as those are that GitHub makes itself (`dynamic/\u2026`).
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function workflowPlace(workflowRef) {
    const parts = /^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^/]+?\.ya?ml)@(.+)$/is.exec(workflowRef);
    const [, repository, path, ref] = parts ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}
/** checkedOutFile is the text of a file in the workspace; undefined where there is none that can be read. */
function checkedOutFile(workspace, path) {
    if (workspace === '')
        return undefined;
    const full = (0,external_node_path_.join)(workspace, path);
    try {
        const found = (0,external_node_fs_.statSync)(full);
        return found.isFile() && found.size <= largestFile ? (0,external_node_fs_.readFileSync)(full, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * declaredIn reads the `concurrency` of a workflow and of one of its jobs, as GitHub's workflow syntax has it, with expressions left as they stand.
 * A job that is not in the file, or that only calls another workflow, is one of a called workflow: a job is told the file of the caller alone.
 * It cannot be seen where a job of the called workflow has the key of a job of the caller that has steps of its own.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#concurrency
 */
async function declaredIn(text, file, jobKey) {
    if (Buffer.byteLength(text) > largestFile)
        return { status: 'failed', detail: `${named(file)} is larger than a workflow file may be` };
    const parsed = await yamlOf(text);
    if (parsed.status !== 'read')
        return { status: parsed.status, detail: `${named(file)} cannot be read as YAML: ${parsed.detail}` };
    const workflow = (0,untyped/* asFields */.qI)(parsed.value);
    const jobs = (0,untyped/* asFields */.qI)(own(workflow, 'jobs'));
    const job = own(jobs, jobKey);
    if (job === undefined || own((0,untyped/* asFields */.qI)(job), 'uses') !== undefined)
        return { status: 'unsupported', detail: notThere(file, jobKey) };
    const ofWorkflow = declarationOf(own(workflow, 'concurrency'));
    const ofJob = declarationOf(own((0,untyped/* asFields */.qI)(job), 'concurrency'));
    if (ofWorkflow === 'strange' || ofJob === 'strange') {
        return { status: 'failed', detail: `A \`concurrency\` of ${named(file)} is neither a name nor a mapping with \`group\`` };
    }
    return {
        status: 'read',
        value: {
            file,
            ...(ofWorkflow === undefined ? {} : { workflow: ofWorkflow }),
            ...(ofJob === undefined ? {} : { job: ofJob }),
        },
    };
}
function notThere(file, jobKey) {
    if (jobKey === '')
        return `Which job of ${named(file)} this is cannot be told: GITHUB_JOB is empty`;
    return (`What concurrency the job "${(0,words/* plain */.pj)(jobKey, 100)}" declares cannot be told: it has no steps in ${named(file)}, ` +
        'so it seems to be of a called (reusable) workflow, and GitHub names only the file of the caller');
}
const mostAliases = 200;
const named = (file) => (0,words/* plain */.pj)(file, 160);
async function yamlOf(text) {
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        // Failsafe: every scalar stays the text that it is in the file. Keys are not compared with each other, which would take quadratic time, and GitHub
        // refuses a file with a key given twice.
        const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error', uniqueKeys: false });
        const [error] = document.errors;
        if (error !== undefined)
            return { status: 'failed', detail: (0,words/* plain */.pj)(error.message) };
        // To follow one alias, the whole document is walked through.
        let aliases = 0;
        visit(document, {
            Alias: () => {
                aliases += 1;
            },
        });
        if (aliases > mostAliases)
            return { status: 'failed', detail: `it has more than ${mostAliases} aliases` };
        return { status: 'read', value: document.toJS({ maxAliasCount: mostAliases }) };
    }
    catch (error) {
        // Too many aliases, or nested deeper than the stack.
        return { status: 'failed', detail: (0,words/* plain */.pj)(error instanceof Error ? error.message : String(error)) };
    }
}
function declarationOf(value) {
    if (value === undefined || value === '')
        return undefined;
    if (typeof value === 'string')
        return { group: value, cancelInProgress: 'false', queue: '' };
    const fields = (0,untyped/* asFields */.qI)(value);
    const group = (0,untyped/* asText */.e1)(own(fields, 'group'));
    const cancel = own(fields, 'cancel-in-progress') ?? '';
    const queue = own(fields, 'queue') ?? '';
    if (group === undefined || typeof cancel !== 'string' || typeof queue !== 'string')
        return 'strange';
    return { group, cancelInProgress: cancel === '' ? 'false' : cancel, queue };
}
/** A job may be named `constructor`. */
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

;// CONCATENATED MODULE: ./build/hosts/github/concurrency.js










/** 100 groups a page. A repository has some thousands of active groups at the very most; a list that does not end here is broken. */
const maxPages = 50;
const json = 'application/vnd.github+json';
const raw = 'application/vnd.github.raw+json';
/**
 * gitHubConcurrency asks GitHub about the concurrency groups of this run. Nothing is sent before the first question, and each question is asked anew, because
 * queues move. A group that is not active any more has no members; GitHub answers alike for a group in a repository that the token may not see, so ask for the
 * groups of the run first. Throws `GuardError` only where the run is canceled.
 *
 * Not verified against the live service: whether GitHub keeps the spelling of a group's name (names are compared without case).
 * @see https://docs.github.com/rest/actions/concurrency-groups
 */
function gitHubConcurrency(options, tools = processTools()) {
    const http = (0,http_http/* createHttp */.V)(tools);
    const { token, repository, runId, signal } = options;
    const api = options.apiUrl.replace(/\/+$/, '');
    const actions = `${api}/repos/${repository}/actions`;
    async function ask(url, what, place, accept = json) {
        const missing = missingIn(options);
        if (missing !== undefined)
            return { ...missing, detail: `${(0,trouble/* capital */.N)(what)} cannot be asked for: ${missing.detail}` };
        try {
            const answer = await http.read({ url, what, headers: { accept, authorization: `Bearer ${token}` }, signal });
            if (answer.status === 200 || (answer.status === 404 && place === 'group'))
                return answer;
            const said = (0,words/* without */.FF)(token, messageIn(answer.text));
            return untoldBy({ status: answer.status, headers: answer.headers, what, place, repository, said });
        }
        catch (error) {
            if (!(error instanceof guard_error/* GuardError */.U) || error.kind === 'canceled')
                throw error;
            return { status: 'failed', detail: error.message.replace(/\.$/, '') };
        }
    }
    async function groups(path, what, read) {
        const found = [];
        let url = `${actions}/${path}?per_page=100`;
        for (let page = 1; url !== undefined; page += 1) {
            if (page > maxPages)
                return failed(what, `the list has not ended after ${maxPages} pages`);
            const answer = await ask(url, what, 'groups');
            if ('detail' in answer)
                return answer;
            const items = listIn(answer.text, 'concurrency_groups', read);
            if (items === undefined)
                return failed(what, strange);
            found.push(...items);
            const next = nextPage(answer.headers.get('link'), url);
            // The token goes to no other host.
            if (next !== undefined && next.origin !== new URL(api).origin)
                return failed(what, 'its next page is on another host');
            url = next?.href;
        }
        return { status: 'read', value: found };
    }
    async function groupsOf(id) {
        const what = `the list of concurrency groups of ${id === runId ? 'this run' : `run ${(0,words/* plain */.pj)(id, 40)}`}`;
        return isId(id) ? groups(`runs/${id}/concurrency_groups`, what, ownGroupIn) : failed(what, 'its ID is no number');
    }
    async function members(name) {
        const what = `the concurrency group "${(0,words/* plain */.pj)(name, 100)}"`;
        const segment = segmentOf(name);
        if (segment === undefined)
            return { status: 'unsupported', detail: `${(0,trouble/* capital */.N)(what)} cannot be asked for by its name` };
        const answer = await ask(`${actions}/concurrency_groups/${segment}`, what, 'group');
        if ('detail' in answer)
            return answer;
        if (answer.status === 404)
            return { status: 'read', value: [] };
        const items = listIn(answer.text, 'group_members', memberIn);
        return items === undefined ? failed(what, strange) : { status: 'read', value: items };
    }
    async function declared() {
        const place = workflowPlace(options.workflowRef);
        if (place === undefined) {
            return { status: 'unsupported', detail: 'The workflow file of this run cannot be told: GITHUB_WORKFLOW_REF names none' };
        }
        const isOwn = place.repository.toLowerCase() === repository.toLowerCase();
        const text = isOwn ? checkedOutFile(options.workspace, place.path) : undefined;
        const here = text === undefined ? undefined : await declaredIn(text, place.path, options.jobKey);
        // The workspace may hold another version of the file, so what it cannot tell is looked up where it can be told.
        if (here?.status === 'read')
            return here;
        const answer = await ask(contentsUrl(api, place, options.workflowSha), `the workflow file ${(0,words/* plain */.pj)(place.path, 160)}`, 'file', raw);
        if ('detail' in answer)
            return here ?? answer;
        return declaredIn(answer.text, place.path, options.jobKey);
    }
    return {
        kind: 'concurrency-groups',
        jobId: isId(options.jobId) ? options.jobId : '',
        jobKey: options.jobKey,
        runId,
        groupsOf,
        activeGroups: () => groups('concurrency_groups', `the list of active concurrency groups of ${(0,words/* plain */.pj)(repository, 100)}`, activeGroupIn),
        members,
        declared,
        get requests() {
            return http.requests;
        },
    };
}
const isId = (text) => /^\d{1,19}$/.test(text);
const strange = "the answer is not what GitHub's API gives. Check GITHUB_API_URL and whether a proxy answers in place of GitHub";
function failed(what, why) {
    return { status: 'failed', detail: `${(0,trouble/* capital */.N)(what)} could not be read: ${why}` };
}
function processTools() {
    return { proxyFor: (url) => (0,proxy/* environmentProxy */.U)(url, process.env), clock: clock/* realClock */.d, limits: patience/* defaultLimits */.MK };
}
/** What the job has not, and nothing can be asked without. */
function missingIn({ token, apiUrl, repository, runId }) {
    if (token === '') {
        return {
            status: 'denied',
            detail: 'input "github-token" is empty. Leave it at its default and give the job `permissions: { actions: read }`',
        };
    }
    // The HTTP library would put an invalid header value, the token itself, into its error message.
    if (!/^[\x21-\x7e]+$/.test(token))
        return { status: 'denied', detail: 'input "github-token" holds characters that no token has' };
    if (!/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) {
        return { status: 'unsupported', detail: `GITHUB_REPOSITORY is "${(0,words/* plain */.pj)(repository, 100)}", which has not the form owner/name` };
    }
    if (!isId(runId))
        return { status: 'unsupported', detail: `GITHUB_RUN_ID is "${(0,words/* plain */.pj)(runId, 100)}", which is no number` };
    if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl)) {
        return {
            status: 'unsupported',
            detail: `GITHUB_API_URL is "${(0,words/* plain */.pj)(apiUrl, 100)}", which is no address such as https://api.github.com`,
        };
    }
    return undefined;
}
/** A name as one segment of a path. `.` and `..` cannot be one in any encoding, and half a character has none. */
function segmentOf(name) {
    if (name === '' || name === '.' || name === '..')
        return undefined;
    try {
        return encodeURIComponent(name);
    }
    catch {
        return undefined;
    }
}
/** The page that a Link header names as the next one: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function nextPage(link, from) {
    for (const [, address = '', parameters = ''] of (link ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (/;\s*rel="?(?:[^";,]* )?next(?:[ ";,]|$)/.test(parameters) && URL.canParse(address, from))
            return new URL(address, from);
    }
    return undefined;
}
function contentsUrl(api, { repository, path, ref }, sha) {
    const commit = /^[0-9a-f]{40,64}$/.test(sha) ? sha : ref;
    const segments = path.split('/').map(encodeURIComponent).join('/');
    return `${api}/repos/${repository}/contents/${segments}?ref=${encodeURIComponent(commit)}`;
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