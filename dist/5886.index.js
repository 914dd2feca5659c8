"use strict";
exports.id = 5886;
exports.ids = [5886];
exports.modules = {

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

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubRuns: () => (/* binding */ gitHubRuns)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9726);
/* harmony import */ var _http_pages_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7709);
/* harmony import */ var _http_patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1570);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2749);
/* harmony import */ var _time_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8233);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5177);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2746);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3549);










const longestRunMs = 6 * 3_600_000;
const maxPages = 12;
async function gitHubRuns(options, fromMs, toMs, tools = processTools()) {
    const { token, repository, signal } = options;
    const what = `the runs of ${repository}`;
    if (!/^[\x21-\x7e]+$/.test(token) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return { status: 'denied', detail: `${what} cannot be read without a token` };
    const http = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttp */ .V)(tools, (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .githubReach */ .$)(options.apiUrl, repository));
    const created = `${new Date(fromMs - longestRunMs).toISOString()}..${new Date(toMs).toISOString()}`;
    const first = `${options.apiUrl.replace(/\/+$/, '')}/repos/${repository}/actions/runs?per_page=100&created=${encodeURIComponent(created)}`;
    let told = 0;
    const page = async (address) => {
        const headers = { accept: 'application/vnd.github+json', authorization: `token ${token}` };
        const answer = await http.read({ url: address, what, headers, signal });
        const { workflow_runs: runs, total_count: total } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asFields */ .qI)(jsonOf(answer.text));
        const why = `${what} could not be read: GitHub answered HTTP ${answer.status}${answer.status === 403 ? ', the job needs `actions: read`' : ''}`;
        if (answer.status !== 200 || !Array.isArray(runs))
            return { kind: 'refused', refusal: why, why };
        if (typeof total === 'number')
            told = total;
        return { kind: 'page', items: runs.map(runIn), next: (0,_pages_js__WEBPACK_IMPORTED_MODULE_8__/* .nextLink */ .I)(answer, first) };
    };
    try {
        const list = await (0,_http_pages_js__WEBPACK_IMPORTED_MODULE_9__/* .readPages */ .n)({
            first,
            inside: http.inside,
            page,
            maxPages,
            clock: http.clock,
            withinMs: _http_pages_js__WEBPACK_IMPORTED_MODULE_9__/* .longestList */ .X,
        });
        if (list.kind === 'refused')
            return { status: 'failed', detail: list.refusal };
        const runs = list.items.filter((run) => run !== undefined);
        if (list.whole && runs.length === list.items.length && runs.length >= told)
            return { status: 'read', value: runs };
        return {
            status: 'part',
            seen: runs,
            because: 'failed',
            detail: `only ${runs.length} of ${told} of ${what} could be read`,
        };
    }
    catch (error) {
        signal.throwIfAborted();
        return {
            status: 'failed',
            detail: error instanceof _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(error.message, 300) : `${what} could not be read`,
        };
    }
}
function runIn(item) {
    const { id, name, run_number: number, run_started_at: started, updated_at: updated, status } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asFields */ .qI)(item);
    const [own, fromMs, toMs] = [(0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asId */ .gR)(id), (0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asTime */ .GU)(started), (0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asTime */ .GU)(updated)];
    if (own === undefined || fromMs === undefined)
        return undefined;
    const ended = status === 'completed' && toMs !== undefined;
    return {
        id: own,
        name: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asText */ .e1)(name) ?? 'run', 80)} #${(0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asId */ .gR)(number) ?? own}`,
        fromMs,
        ...(ended ? { toMs } : {}),
    };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function processTools() {
    return { proxyFor: (url) => (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentProxy */ .Uw)(url, process.env), clock: _time_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .realClock */ .d, limits: _http_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultLimits */ .MK };
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