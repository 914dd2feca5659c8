"use strict";
exports.id = 1360;
exports.ids = [1360];
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
// EXTERNAL MODULE: ./build/http/client.js
var client = __webpack_require__(9726);
// EXTERNAL MODULE: ./build/http/pages.js
var pages = __webpack_require__(7709);
// EXTERNAL MODULE: ./build/http/patience.js
var patience = __webpack_require__(1570);
// EXTERNAL MODULE: ./build/http/proxy.js
var proxy = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/http/trouble.js
var trouble = __webpack_require__(2790);
// EXTERNAL MODULE: ./build/time/clock.js
var clock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/hosts/words.js
var words = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/hosts/untyped.js
var untyped = __webpack_require__(8233);
;// CONCATENATED MODULE: ./build/hosts/github/concurrency-items.js


function listIn(text, field, read) {
    return readList((0,untyped/* asFields */.qI)(parsed(text))[field], read);
}
function totalIn(text) {
    return (0,untyped/* asFields */.qI)(parsed(text)).total_count;
}
function messageIn(text) {
    return (0,untyped/* asText */.e1)((0,untyped/* asFields */.qI)(parsed(text)).message) ?? '';
}
function activeGroupIn(value) {
    const group = (0,untyped/* asFields */.qI)(value);
    const name = (0,untyped/* asText */.e1)(group.group_name);
    const time = (0,untyped/* asTime */.GU)(group.last_acquired_at);
    if (name === undefined)
        return undefined;
    return time === undefined ? { name } : { name, lastAcquiredAt: time };
}
function ownGroupIn(value) {
    const group = (0,untyped/* asFields */.qI)(value);
    const name = (0,untyped/* asText */.e1)(group.group_name);
    const items = readList(group.group_members, ownItemIn);
    return name === undefined || items === undefined ? undefined : { name, items };
}
function memberIn(value, index) {
    const item = (0,untyped/* asFields */.qI)(value);
    const runId = (0,untyped/* asId */.gR)(item.run_id);
    if (runId === undefined)
        return undefined;
    const known = item.status === 'in_progress' || item.status === 'pending';
    return {
        runId,
        runName: (0,words/* plain */.pj)((0,untyped/* asText */.e1)(item.run_name) ?? ''),
        ...jobOf(item),
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
function jobOf(item) {
    const jobId = (0,untyped/* asId */.gR)(item.job_id);
    const jobName = (0,untyped/* asText */.e1)(item.job_name);
    return { ...(jobId === undefined ? {} : { jobId }), ...(jobName === undefined ? {} : { jobName: (0,words/* plain */.pj)(jobName) }) };
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
function untoldBy(refused) {
    const row = rows.find((candidate) => candidate.when(refused));
    const said = refused.said === '' ? '' : `, "${(0,words/* plain */.pj)(refused.said, 160)}"`;
    const because = row?.because(refused) ?? 'GitHub failed';
    return {
        status: row?.status ?? 'failed',
        detail: `${(0,trouble/* capital */.Nx)(refused.what)} could not be read (HTTP ${refused.status}${said}): ${because}`,
    };
}

// EXTERNAL MODULE: ./build/hosts/github/pages.js
var github_pages = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/hosts/github/reach.js
var reach = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/hosts/github/run-page.js
var run_page = __webpack_require__(8223);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/hosts/github/workflow-file.js




const largestFile = 512 * 1024;
function workflowPlace(workflowRef) {
    const parts = /^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^/]+?\.ya?ml)@(.+)$/is.exec(workflowRef);
    const [, repository, path, ref] = parts ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}
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
        return {
            status: 'failed',
            detail: `A \`concurrency\` of ${named(file)} is neither a name nor a mapping with \`group\``,
        };
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
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        const document = parseDocument(text, {
            schema: 'failsafe',
            prettyErrors: false,
            logLevel: 'error',
            uniqueKeys: false,
        });
        const [error] = document.errors;
        if (error !== undefined)
            return { status: 'failed', detail: (0,words/* plain */.pj)(error.message) };
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
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

;// CONCATENATED MODULE: ./build/hosts/github/concurrency.js














const maxPages = 50;
const json = 'application/vnd.github+json';
const raw = 'application/vnd.github.raw+json';
function gitHubConcurrency(options, tools = processTools()) {
    const http = (0,client/* createHttp */.V)(tools, (0,reach/* githubReach */.$)(options.apiUrl, options.repository, workflowPlace(options.workflowRef)?.repository));
    const { token, repository, runId, signal } = options;
    const api = options.apiUrl.replace(/\/+$/, '');
    const actions = `${api}/repos/${repository}/actions`;
    async function ask(url, what, place, accept = json) {
        const missing = missingIn(options);
        if (missing !== undefined)
            return untold(what, missing);
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
        const first = `${actions}/${path}?per_page=100`;
        const page = async (address) => {
            const answer = await ask(address, what, 'groups');
            if ('detail' in answer)
                return { kind: 'refused', refusal: answer, why: answer.detail };
            const items = listIn(answer.text, 'concurrency_groups', read);
            if (items === undefined)
                return { kind: 'refused', refusal: failed(what, strange), why: strange };
            return { kind: 'page', items, next: (0,github_pages/* nextLink */.I)(answer, first), total: totalIn(answer.text) };
        };
        const missing = missingIn(options);
        if (missing !== undefined)
            return untold(what, missing);
        const list = await (0,pages/* readPages */.n)({
            first,
            inside: http.inside,
            page,
            maxPages,
            clock: tools.clock,
            withinMs: pages/* longestList */.X,
        });
        if (list.kind === 'refused')
            return list.refusal;
        if (list.whole)
            return { status: 'read', value: list.items };
        const because = list.cut.by === 'page' && list.cut.refusal.status === 'denied' ? 'denied' : 'failed';
        const detail = `${(0,trouble/* capital */.Nx)(what)} was read in part: ${list.items.length} ${list.items.length === 1 ? 'entry' : 'entries'}, then ${list.why}`;
        return { status: 'part', seen: list.items, because, detail };
    }
    async function groupsOf(id) {
        const what = `the list of concurrency groups of ${id === runId ? 'this run' : `run ${(0,words/* plain */.pj)(id, 40)}`}`;
        return isId(id) ? groups(`runs/${id}/concurrency_groups`, what, ownGroupIn) : failed(what, 'its ID is no number');
    }
    async function members(name) {
        const what = `the concurrency group "${(0,words/* plain */.pj)(name, 100)}"`;
        const segment = segmentOf(name);
        if (segment === undefined)
            return { status: 'unsupported', detail: `${(0,trouble/* capital */.Nx)(what)} cannot be asked for by its name` };
        const answer = await ask(`${actions}/concurrency_groups/${segment}`, what, 'group');
        if ('detail' in answer)
            return answer;
        if (answer.status === 404)
            return { status: 'read', value: [] };
        const items = listIn(answer.text, 'group_members', memberIn);
        if (items === undefined)
            return failed(what, strange);
        return { status: 'read', value: items.map(withPage) };
    }
    function withPage(member) {
        const url = (0,run_page/* runPage */.f)(options.serverUrl, repository, member.runId, member.jobId);
        return url === undefined ? member : { ...member, url };
    }
    async function declared() {
        const place = workflowPlace(options.workflowRef);
        if (place === undefined) {
            return {
                status: 'unsupported',
                detail: 'The workflow file of this run cannot be told: GITHUB_WORKFLOW_REF names none',
            };
        }
        const isOwn = place.repository.toLowerCase() === repository.toLowerCase();
        const text = isOwn ? checkedOutFile(options.workspace, place.path) : undefined;
        const here = text === undefined ? undefined : await declaredIn(text, place.path, options.jobKey);
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
    return { status: 'failed', detail: `${(0,trouble/* capital */.Nx)(what)} could not be read: ${why}` };
}
function untold(what, missing) {
    return { ...missing, detail: `${(0,trouble/* capital */.Nx)(what)} cannot be asked for: ${missing.detail}` };
}
function processTools() {
    return { proxyFor: (url) => (0,proxy/* environmentProxy */.Uw)(url, process.env), clock: clock/* realClock */.d, limits: patience/* defaultLimits */.MK };
}
function missingIn({ token, apiUrl, repository, runId }) {
    if (token === '') {
        return {
            status: 'denied',
            detail: 'input "github-token" is empty. Leave it at its default and give the job `permissions: { actions: read }`',
        };
    }
    if (!/^[\x21-\x7e]+$/.test(token))
        return { status: 'denied', detail: 'input "github-token" holds characters that no token has' };
    if (!/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) {
        return {
            status: 'unsupported',
            detail: `GITHUB_REPOSITORY is "${(0,words/* plain */.pj)(repository, 100)}", which has not the form owner/name`,
        };
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
function contentsUrl(api, { repository, path, ref }, sha) {
    const commit = /^[0-9a-f]{40,64}$/.test(sha) ? sha : ref;
    const segments = path.split('/').map(encodeURIComponent).join('/');
    return `${api}/repos/${repository}/contents/${segments}?ref=${encodeURIComponent(commit)}`;
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