"use strict";
exports.id = 9383;
exports.ids = [9383];
exports.modules = {

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ lockReach),
/* harmony export */   cf: () => (/* binding */ isLockLevel),
/* harmony export */   tL: () => (/* binding */ lockStops)
/* harmony export */ });
const stopped = {
    readonly: ['PUT', 'PATCH', 'DELETE', 'POST'],
    cannotdelete: ['DELETE'],
    notspecified: [],
};
function isLockLevel(level) {
    return Object.hasOwn(stopped, level.toLowerCase());
}
function lockStops(level, method) {
    return stopped[level.toLowerCase()]?.includes(method) ?? false;
}
const exceptions = [
    { type: 'microsoft.authorization/locks', reach: { from: 'nowhere', inside: false } },
    { action: 'moveresources', reach: { from: 'group', inside: false } },
];
function lockReach(type, action = '') {
    const exception = exceptions.find((row) => (row.type === undefined || row.type === type.toLowerCase()) &&
        (row.action === undefined || row.action === action.toLowerCase()));
    return exception?.reach ?? { from: 'target', inside: true };
}


/***/ }),

/***/ 5219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ readActivity),
/* harmony export */   NW: () => (/* binding */ readFailedRequest),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zo: () => (/* binding */ readFailedEvents),
/* harmony export */   qt: () => (/* binding */ logAsk)
/* harmony export */ });
/* unused harmony export lag */
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7372);
/* harmony import */ var _api_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4704);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9741);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8487);





const fields = 'eventTimestamp,operationName,operationId,correlationId,caller,claims,status,subStatus,resourceId';
const withAnswers = `${fields},properties`;
const pages = 3;
const answerPages = 5;
const mostFailed = 50;
const lag = 'the log is 3 to 20 minutes late';
async function readActivity(target, span, reads) {
    const place = placeOf(target);
    if ('skipped' in place)
        return { status: 'skipped', detail: place.skipped };
    return asEvents(await log(place, span, reads, fields, pages), eventOf);
}
async function readFailedEvents(target, span, reads) {
    const place = placeOf(target);
    if ('skipped' in place)
        return { status: 'skipped', detail: place.skipped };
    return failedIn(await log(place, span, reads, withAnswers, answerPages), ({ resourceId }) => (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(target, resourceId));
}
async function readFailedRequest(subscriptionId, correlationId, span, reads) {
    const place = { subscriptionId, filter: `correlationId eq '${correlationId}'` };
    const answer = await log(place, span, reads, withAnswers, answerPages);
    return failedIn(answer, (event) => event.correlationId?.toLowerCase() === correlationId.toLowerCase());
}
function placeOf({ subscriptionId, resourceGroup, kind, id }) {
    if (subscriptionId === undefined)
        return { skipped: 'the Activity Log is read by subscription' };
    if (resourceGroup === undefined && kind === 'subscription')
        return { skipped: 'the Activity Log of a whole subscription says too little about one operation' };
    const [key, value] = resourceGroup === undefined ? ['resourceUri', id] : ['resourceGroupName', resourceGroup];
    return { subscriptionId, filter: `${key} eq ${quoted(value)}` };
}
function logAsk(subscriptionId, [since, until], filter, select) {
    const words = [`eventTimestamp ge '${since}'`, `eventTimestamp le '${until}'`, ...(filter === '' ? [] : [filter])];
    return {
        path: `/subscriptions/${subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values`,
        api: _api_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .apis */ .Ok.activity,
        permission: 'Microsoft.Insights/eventtypes/values/read',
        query: { $filter: words.join(' and '), $select: select },
    };
}
const quoted = (value) => `'${value.replaceAll("'", "''")}'`;
function log({ subscriptionId, filter }, { from, to }, reads, select, maxPages) {
    return reads.list(logAsk(subscriptionId, [new Date(from).toISOString(), new Date(to).toISOString()], filter, select), maxPages);
}
function asEvents(answer, read) {
    const events = (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)([answer], read);
    return events.status === 'empty' && answer.kind === 'list'
        ? { status: 'empty', detail: `no event yet; ${lag}` }
        : events;
}
function failedIn(answer, isAbout) {
    const listed = asEvents(answer, (item) => {
        const status = statusOf(item);
        return status === '' || (isBad(status) && eventOf(item) === undefined) ? undefined : item;
    });
    const all = (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .seenIn */ .v)(listed)
        .flatMap((item) => failedOf(item) ?? [])
        .filter(isAbout);
    const events = all.slice(0, mostFailed);
    if ((0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnread */ .K)(listed))
        return listed.status === 'part' ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(events, (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .gapOf */ .iT)(listed)) : listed;
    if (all.length > events.length)
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(events, tooMany);
    return events.length > 0 ? { status: 'read', value: events } : { status: 'empty', detail: `no failure yet; ${lag}` };
}
const tooMany = { why: 'there are more than are read', trouble: { kind: 'bound' } };
const statusOf = (item) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(item).status).value) ?? '';
const isBad = (status) => /^failed$/i.test(status);
function failedOf(item) {
    const event = isBad(statusOf(item)) ? eventOf(item) : undefined;
    return event === undefined
        ? undefined
        : { ...event, message: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(item).properties).statusMessage ?? null };
}
function eventOf(item) {
    const fields = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(item);
    const [time, resourceId, operation] = [
        (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(fields.eventTimestamp),
        (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(fields.resourceId),
        (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(fields.operationName).value),
    ];
    if (time === undefined || resourceId === undefined || operation === undefined)
        return undefined;
    const optional = {
        operationId: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(fields.operationId),
        correlationId: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(fields.correlationId),
        caller: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(fields.caller),
        appId: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(fields.claims).appid),
        subStatus: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(fields.subStatus).value),
    };
    const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    return {
        time,
        resourceId: (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(resourceId)?.id ?? resourceId,
        operation,
        status: statusOf(item),
        ...known,
    };
}


/***/ }),

/***/ 4704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ apis),
/* harmony export */   bS: () => (/* binding */ versionsIn),
/* harmony export */   jY: () => (/* binding */ unversioned),
/* harmony export */   kJ: () => (/* binding */ createVersions),
/* harmony export */   vz: () => (/* binding */ bestVersion)
/* harmony export */ });
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8487);

const apis = {
    subscription: '2022-12-01',
    group: '2021-04-01',
    providers: '2021-04-01',
    managementGroup: '2020-05-01',
    locks: '2020-05-01',
    denyAssignments: '2022-04-01',
    deployments: '2022-09-01',
    deploymentStacks: '2024-03-01',
    activity: '2015-04-01',
};
const stable = /^\d{4}-\d\d-\d\d$/;
function bestVersion(offered, writtenFor) {
    const sorted = [...offered].sort((a, b) => b.localeCompare(a));
    const steady = sorted.filter((version) => stable.test(version));
    return steady.find((version) => writtenFor === undefined || version <= writtenFor) ?? steady.at(-1) ?? sorted[0];
}
function versionsIn(message) {
    const [, list = ''] = /\b(?:supported|valid) (?:api-)?versions? (?:are|is)\b(.*)$/is.exec(message) ?? [];
    return list.match(/\b\d{4}-\d\d-\d\d(?:-preview)?\b/g) ?? [];
}
function unversioned({ why, trouble }) {
    const detail = `its API version could not be found out: ${why}`;
    return { status: trouble.kind === 'denied' ? 'denied' : 'failed', detail, trouble };
}
function createVersions(client) {
    const asked = new Map();
    async function ask(subscriptionId, namespace) {
        const answer = await client.get({
            path: `${subscriptionId === undefined ? '' : `/subscriptions/${subscriptionId}`}/providers/${namespace}`,
            api: apis.providers,
            permission: `${namespace}/register/action or */read`,
        });
        if (answer.kind === 'trouble')
            return { why: `what ${namespace} offers could not be read: ${answer.detail}`, trouble: answer.trouble };
        return answer.kind === 'found' ? offerIn(answer.body, namespace) : { types: new Map() };
    }
    async function offerOf(subscriptionId, namespace) {
        const key = `${subscriptionId ?? ''}/${namespace}`.toLowerCase();
        const known = asked.get(key) ?? ask(subscriptionId, namespace);
        asked.set(key, known);
        const offer = await known;
        if ('why' in offer)
            asked.delete(key);
        return offer;
    }
    return {
        async of(subscriptionId, type, writtenFor) {
            const [namespace = ''] = type.split('/');
            const offer = await offerOf(subscriptionId, namespace);
            if ('why' in offer)
                return offer;
            const offered = offer.types.get(type.slice(namespace.length + 1).toLowerCase()) ?? [];
            return (bestVersion(offered, writtenFor) ?? {
                why: `${namespace} does not offer the type ${type}`,
                trouble: { kind: 'refused' },
            });
        },
        async registration(subscriptionId, namespace) {
            const offer = await offerOf(subscriptionId, namespace);
            if ('why' in offer)
                return {
                    status: offer.trouble.kind === 'denied' ? 'denied' : 'failed',
                    detail: offer.why,
                    trouble: offer.trouble,
                };
            const { registration } = offer;
            if (registration !== undefined)
                return { status: 'read', value: registration };
            return { status: 'failed', detail: `Azure tells no registration of ${namespace}`, trouble: { kind: 'refused' } };
        },
    };
}
function offerIn(body, namespace) {
    const { resourceTypes, registrationState } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body);
    if (!Array.isArray(resourceTypes))
        return {
            why: `what ${namespace} offers could not be read: the answer is no list of types`,
            trouble: { kind: 'server' },
        };
    const rows = resourceTypes.map(_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf);
    const types = new Map(rows.map(({ resourceType, apiVersions }) => [
        ((0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(resourceType) ?? '').toLowerCase(),
        Array.isArray(apiVersions) ? apiVersions.filter((version) => typeof version === 'string') : [],
    ]));
    const registration = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(registrationState);
    return { types, ...(registration === undefined ? {} : { registration }) };
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createArmClient)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/http/fence.js
var http_fence = __webpack_require__(4924);
// EXTERNAL MODULE: ./build/http/limits.js
var http_limits = __webpack_require__(2901);
// EXTERNAL MODULE: ./build/http/pages.js
var pages = __webpack_require__(7709);
// EXTERNAL MODULE: ./build/http/proxy.js
var proxy = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/http/wire.js
var http_wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/time/clock.js
var time_clock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/azure/trouble.js
var trouble = __webpack_require__(8487);
;// CONCATENATED MODULE: ./build/azure/arm-outcome.js


function outcomeOf({ status, headers, text }, permission, clock, mayBeBare = false) {
    const body = mayBeBare && text.trim() === '' ? null : parsed(text);
    const asked = (0,time_clock/* retryAfter */.P)(headers.get('retry-after'), clock.wall());
    const retry = asked === undefined ? {} : { retryAfterMs: asked };
    if (status >= 200 && status < 300) {
        if (body === undefined)
            return {
                answer: { kind: 'trouble', detail: 'the answer is no JSON', trouble: { kind: 'server', httpStatus: status } },
                again: true,
            };
        return { answer: { kind: 'found', body, ...retry }, again: false };
    }
    if (status === 404 && isAzures(body, text, headers))
        return { answer: { kind: 'absent', ...(0,trouble/* errorOf */.Mz)(body ?? null) }, again: false };
    if (status === 404) {
        const detail = 'HTTP 404 without a word of Azure: a proxy or another server may have answered';
        return { answer: { kind: 'trouble', detail, trouble: { kind: 'server', httpStatus: status } }, again: false };
    }
    const answer = (0,trouble/* refused */.J5)(status, body ?? null, permission, headers.get('x-ms-correlation-request-id') ?? undefined);
    const again = status === 408 || status === 429 || (status >= 500 && status !== 501);
    return { answer: { ...answer, ...retry }, again };
}
function isAzures(body, text, headers) {
    const stamped = headers.get('x-ms-correlation-request-id') ?? headers.get('x-ms-request-id');
    return (0,trouble/* errorOf */.Mz)(body ?? null).code !== '' || (text.trim() === '' && stamped !== undefined && stamped !== null);
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/azure/pages.js

function pageOf(answer) {
    if (answer.kind === 'absent')
        return { kind: 'refused', refusal: answer, why: 'its next page was not found' };
    if (answer.kind === 'trouble')
        return { kind: 'refused', refusal: answer, why: answer.detail };
    const { value, nextLink, '@odata.nextLink': odata } = (0,trouble/* fieldsOf */.Pf)(answer.body);
    if (Array.isArray(value))
        return { kind: 'page', items: value, next: nextLink === '' ? odata : (nextLink ?? odata) };
    const detail = 'the answer is no list';
    return { kind: 'refused', refusal: { kind: 'trouble', detail, trouble: { kind: 'server' } }, why: detail };
}

;// CONCATENATED MODULE: ./build/azure/slots.js
function createSlots(count) {
    let free = count;
    const waiting = [];
    const leave = () => {
        const next = waiting.shift();
        if (next === undefined)
            free += 1;
        else
            next();
    };
    return {
        async run(work) {
            if (free > 0)
                free -= 1;
            else
                await new Promise((resolve) => waiting.push(resolve));
            try {
                return await work();
            }
            finally {
                leave();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/azure/arm-client.js











const defaults = { answerMs: 15_000, totalMs: 30_000, attempts: 4, inFlight: 16 };
const mostNotFollowed = 20;
const manyPages = 200;
class Silence extends Error {
    constructor(ms) {
        super(`gave no whole answer in ${Math.round(ms / 1000)} seconds`);
    }
}
function createArmClient(tools) {
    const { clock, signal, resourceManager, credential, proxyFor = (url) => (0,proxy/* azureProxy */.g3)(url, process.env), ca } = tools;
    const { origin, path: base } = (0,http_fence/* baseOf */.bx)(resourceManager);
    const { host } = new URL(resourceManager);
    const below = (path) => `${base}${path}`;
    const { read: readable, alone = [], write: writable = [], ask = [] } = tools.reach;
    const fence = (0,http_fence/* createFence */.KH)({
        origin,
        read: readable.map(below),
        alone: alone.map(below),
        write: writable.map(below),
        ask: ask.map(below),
    });
    const wire = (0,http_wire/* createWire */.k)({ proxyFor, ...(ca === undefined ? {} : { ca }) });
    const limits = { ...defaults, ...tools.limits };
    const slots = createSlots(limits.inFlight);
    const notFollowed = new Set();
    let requests = 0;
    const urlOf = ({ path, api, query = {} }) => {
        const words = Object.entries(api === '' ? query : { ...query, 'api-version': api }).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll("'", '%27')}`);
        return `${resourceManager}${path.split('/').map(encodeSegment).join('/')}${words.length === 0 ? '' : `?${words.join('&')}`}`;
    };
    function noted(what, why) {
        if (notFollowed.size < mostNotFollowed)
            notFollowed.add(`${what}: its address ${why}`);
        return `not followed: its address ${why}`;
    }
    async function sendOnce(method, address, token, extra = {}, body) {
        const silence = new AbortController();
        const timer = setTimeout(() => silence.abort(new Silence(limits.answerMs)), limits.answerMs);
        requests += 1;
        try {
            const answer = await wire.send(address, {
                method,
                headers: { accept: 'application/json', authorization: `Bearer ${token}`, ...extra },
                ...(body === undefined ? {} : { body }),
                signal: AbortSignal.any([signal, silence.signal]),
            });
            return { status: answer.status, headers: answer.headers, text: await (0,http_limits/* textWithin */.JY)(answer.body) };
        }
        catch (error) {
            throw silence.signal.aborted ? silence.signal.reason : error;
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function attempt(address, { permission, method = 'GET', body }) {
        const { text, extra } = wordsOf(body);
        try {
            const { token } = await credential.getToken(signal);
            let response = await sendOnce(method, address, token, extra, text);
            if (response.status === 401) {
                const fresh = await credential.renew(signal);
                if (fresh.token !== token)
                    response = await sendOnce(method, address, fresh.token, extra, text);
            }
            return outcomeOf(response, permission, clock, method !== 'GET');
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof guard_error/* GuardError */.U) {
                const detail = error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
                return { answer: { kind: 'trouble', detail, trouble: { kind: 'credential' } }, again: false };
            }
            if (error instanceof Silence)
                return {
                    answer: { kind: 'trouble', detail: `${host} ${error.message}`, trouble: { kind: 'network' } },
                    again: true,
                };
            if (error instanceof http_limits/* TooMuch */.GC)
                return {
                    answer: { kind: 'trouble', detail: `the answer of ${host} ${error.message}`, trouble: { kind: 'refused' } },
                    again: false,
                };
            return (0,trouble/* networkTrouble */.aK)(error, host);
        }
    }
    async function read(address, asking) {
        const end = clock.now() + limits.totalMs;
        for (let count = 1;; count += 1) {
            const { answer, again } = await slots.run(() => attempt(address, asking));
            if (!again || count >= limits.attempts)
                return answer;
            const asked = answer.kind === 'trouble' ? answer.retryAfterMs : undefined;
            const pause = Math.max(asked ?? 0, 400 * 2 ** (count - 1) * (1 + clock.random() / 2));
            if (clock.now() + pause >= end)
                return answer;
            await clock.sleep(pause, signal);
        }
    }
    function checked(ask) {
        return fence.read('url' in ask ? ask.url : urlOf(ask));
    }
    return {
        get requests() {
            return requests;
        },
        get notFollowed() {
            return [...notFollowed];
        },
        urlOf,
        admit(id) {
            const named = (0,resource_id/* parseResourceId */.RQ)(id);
            if (named?.kind === 'resource')
                fence.admit(below(named.id));
        },
        admitScope(id, part = '') {
            const named = (0,resource_id/* parseResourceId */.RQ)(id);
            if (named?.kind === 'subscription' || named?.kind === 'resource-group')
                fence.admit(below(`${named.id}${part}`));
        },
        async get(ask) {
            const address = checked(ask);
            if (!('outside' in address))
                return read(address, { permission: ask.permission });
            const detail = noted('url' in ask ? 'An operation' : 'A resource', address.outside);
            return { kind: 'trouble', detail, trouble: { kind: 'refused' } };
        },
        async ask(question) {
            const text = urlOf(question);
            const address = question.method === 'POST' ? fence.ask(text) : fence.made(text);
            if (!('outside' in address))
                return read(address, question);
            return { kind: 'trouble', detail: noted('A question', address.outside), trouble: { kind: 'refused' } };
        },
        async list(ask, maxPages = manyPages, walk = undefined) {
            const first = urlOf(ask);
            const address = fence.read(first);
            if ('outside' in address)
                return { kind: 'trouble', detail: noted('A list', address.outside), trouble: { kind: 'refused' } };
            const paged = await (0,pages/* readPages */.n)({
                first,
                inside: fence.read,
                page: async (page) => walk?.may() === false ? spent : pageOf(await read(page, { permission: ask.permission })),
                maxPages,
                clock,
                withinMs: walk?.withinMs ?? pages/* longestList */.X,
                notFollowed: (why) => noted('The next page of a list', why),
                ...(walk === undefined ? {} : { each: walk.each }),
            });
            if (paged.kind === 'refused')
                return paged.refusal;
            return paged.whole
                ? paged
                : { kind: 'list', items: paged.items, whole: false, why: paged.why, ...troubleOf(paged.cut) };
        },
        async send(method, url, correlationId) {
            const address = method === 'POST' ? fence.write(url) : fence.read(url);
            if ('outside' in address) {
                throw new guard_error/* GuardError */.U('denied', `A request of the transition was not sent (${noted('A request of the transition', address.outside)}).`);
            }
            const { token } = await credential.getToken(signal);
            return sendOnce(method, address, token, {
                'x-ms-correlation-request-id': correlationId,
                ...(method === 'POST' ? { 'content-length': '0' } : {}),
            });
        },
    };
}
function wordsOf(body) {
    if (body === undefined)
        return { extra: {} };
    const text = JSON.stringify(body);
    return { text, extra: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) } };
}
function troubleOf(cut) {
    if (cut.by === 'bound')
        return { trouble: { kind: 'bound' } };
    if (cut.by !== 'page')
        return { trouble: { kind: 'cut' } };
    if (cut.refusal.kind === 'absent')
        return { trouble: { kind: 'cut', httpStatus: 404 } };
    const { trouble, retryAfterMs } = cut.refusal;
    return { trouble, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
const spentWords = 'as many requests were made as this run may make';
const spent = {
    kind: 'refused',
    refusal: { kind: 'trouble', detail: spentWords, trouble: { kind: 'bound' } },
    why: spentWords,
};
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/%(?:40|24|28|29|2C|3A|3B|3D|21|27|2A)/gi, (escaped) => decodeURIComponent(escaped));
}


/***/ }),

/***/ 3466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cs: () => (/* binding */ logAnalyticsOf),
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   ph: () => (/* binding */ metadataReader)
/* harmony export */ });
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9726);
/* harmony import */ var _http_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4924);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2749);
/* harmony import */ var _time_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3405);
/* harmony import */ var _cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2338);





const limits = { answerMs: 15_000, idleMs: 15_000, totalMs: 35_000, streamMs: 35_000, attempts: 2 };
function metadataReader(options) {
    const { resourceManager, signal, ca, proxyFor = (url) => (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .azureProxy */ .g3)(url, process.env) } = options;
    const { origin, path } = (0,_http_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(resourceManager);
    const http = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttp */ .V)({ proxyFor, clock: _time_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realClock */ .d, limits, ...(ca === undefined ? {} : { ca }) }, { origin, read: [`${path}/metadata`] });
    return (url) => http.read({ url, what: 'the metadata of the cloud', signal });
}
const metadataVersions = ['2015-01-01', '2022-09-01'];
async function discover(cloud, get) {
    if (!cloud.discoverAudience)
        return cloud;
    const found = await metadataOf(cloud, get);
    const login = typeof found.loginEndpoint === 'string' ? (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .httpsUrl */ .N3)(found.loginEndpoint) : undefined;
    const authorityHost = cloud.authorityHost === '' ? (login ?? '') : cloud.authorityHost;
    if (authorityHost === '') {
        const expected = `the sign-in endpoint of the custom cloud, because ${new URL(cloud.resourceManager).host} did not tell it`;
        return { problem: { input: 'authority-host', value: '', expected } };
    }
    const audience = found.audience === undefined || foreign(cloud, found.audience) ? undefined : found.audience;
    return {
        ...cloud,
        authorityHost,
        scope: audience === undefined ? cloud.scope : (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeOf */ .Od)(audience),
        discoverAudience: false,
        exchangeAudience: (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .exchangeAudienceOf */ .x5)(authorityHost),
    };
}
async function logAnalyticsOf(cloud, get) {
    const known = (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerOf */ .bf)(cloud.resourceManager)?.logAnalytics;
    if (known !== undefined)
        return known;
    const { logAnalytics } = await metadataOf(cloud, get, ['2022-09-01']);
    const endpoint = typeof logAnalytics === 'string' ? (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .httpsUrl */ .N3)(logAnalytics) : undefined;
    return endpoint === undefined || foreign(cloud, endpoint) ? undefined : { endpoint, scope: (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeOf */ .Od)(endpoint) };
}
const microsoft = /(^|\.)(azure\.(com|net|us|cn)|windows\.net|microsoft\.(com|us)|microsoftonline\.(com|us)|usgovcloudapi\.net|chinacloudapi\.cn|visualstudio\.com|azconfig\.(io|azure\.us)|azurecr\.(io|us|cn)|loganalytics\.(io|us)|applicationinsights\.io|office(365)?\.(com|us)|sharepoint\.com|powerbi\.com|dynamics\.com|windowsazure\.(com|us)|azure-automation\.net|azuredatabricks\.net)$/;
function foreign({ resourceManager }, audience) {
    if ((0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerOf */ .bf)(resourceManager) !== undefined)
        return false;
    if (!URL.canParse(audience))
        return true;
    const { protocol, hostname } = new URL(audience);
    const host = hostname.replace(/\.$/, '');
    return protocol !== 'https:' || (microsoft.test(host) && host !== new URL(resourceManager).hostname);
}
async function metadataOf(cloud, get, versions = metadataVersions) {
    for (const version of versions) {
        try {
            const { status, text } = await get(`${cloud.resourceManager}/metadata/endpoints?api-version=${version}`);
            const read = status === 200 ? readMetadata(JSON.parse(text), cloud) : {};
            if (read.loginEndpoint !== undefined || read.audience !== undefined || read.logAnalytics !== undefined)
                return read;
        }
        catch {
        }
    }
    return {};
}
function readMetadata(value, cloud) {
    const entries = (Array.isArray(value) ? value : [value]).map(fields);
    const own = entries.find((each) => sameHost(each.resourceManager, cloud.resourceManager)) ??
        (entries.length === 1 ? entries[0] : undefined);
    const { loginEndpoint, audiences } = fields(own?.authentication);
    const audience = (Array.isArray(audiences) ? audiences : []).map(_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .readAudience */ .hZ).find((each) => each !== undefined);
    return { loginEndpoint, logAnalytics: own?.logAnalyticsResourceId, ...(audience === undefined ? {} : { audience }) };
}
function sameHost(value, endpoint) {
    return typeof value === 'string' && URL.canParse(value) && new URL(value).host === new URL(endpoint).host;
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YQ: () => (/* reexport safe */ _cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.YQ),
/* harmony export */   hH: () => (/* binding */ cloudOf)
/* harmony export */ });
/* harmony import */ var _cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2338);
/* harmony import */ var _cloud_discovery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3466);



const names = [...Object.keys(_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .knownClouds */ ["if"]), 'custom'];
function cloudOf(choice) {
    const name = nameOf(choice);
    if (typeof name !== 'string')
        return name;
    const connection = connectionOf(choice, name);
    const endpoint = endpointOf(choice, name, connection);
    if (typeof endpoint !== 'string')
        return endpoint;
    const authority = authorityOf(choice, name, connection);
    if (typeof authority !== 'string')
        return authority;
    const stack = name === 'custom';
    const owner = stack ? undefined : (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(endpoint);
    const audience = stack && choice.resourceManagerEndpoint === '' ? (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .readAudience */ .hZ)(connection?.audience) : undefined;
    return {
        name,
        resourceManager: endpoint,
        authorityHost: authority,
        scope: (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .Od)(audience ?? owner?.resourceManager ?? endpoint),
        discoverAudience: stack && (audience === undefined || authority === ''),
        exchangeAudience: _cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .knownClouds */ ["if"][name]?.exchangeAudience ?? (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeAudienceOf */ .x5)(authority),
    };
}
function connectionOf({ connection }, name) {
    const own = connection?.environment.trim().toLowerCase() ?? '';
    return own === '' || own === name.toLowerCase() || (own === 'azurestack' && name === 'custom')
        ? connection
        : undefined;
}
function endpointOf(choice, name, connection) {
    const { resourceManagerEndpoint } = choice;
    const given = resourceManagerEndpoint || connection?.url || '';
    const input = 'resource-manager-endpoint';
    const preset = _cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .knownClouds */ ["if"][name]?.resourceManager;
    if (given.trim() === '')
        return preset ?? { problem: { input, value: '', expected: 'an https URL, which environment custom needs' } };
    const from = resourceManagerEndpoint === '' ? { from: 'the service connection' } : {};
    return (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .httpsUrl */ .N3)(given) ?? { problem: { input, value: given, expected: urlExpected, ...from } };
}
function authorityOf(choice, name, connection) {
    const variable = choice.env.AZURE_AUTHORITY_HOST ?? '';
    const told = choice.authorityHost || variable || (name === 'custom' ? (connection?.authority ?? '') : '');
    if (told.trim() === '')
        return _cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .knownClouds */ ["if"][name]?.authorityHost ?? '';
    const from = choice.authorityHost !== '' ? {} : { from: variable === '' ? 'the service connection' : 'AZURE_AUTHORITY_HOST' };
    return (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .httpsUrl */ .N3)(told) ?? { problem: { input: 'authority-host', value: told, expected: urlExpected, ...from } };
}
const urlExpected = 'an https URL without user name, query or fragment';
function nameOf({ environment, connection }) {
    const find = (value) => names.find((each) => each.toLowerCase() === value.trim().toLowerCase());
    const own = environment.trim() === '' ? 'AzureCloud' : find(environment);
    if (own === undefined)
        return { problem: { input: 'environment', value: environment, expected: `one of ${names.join(', ')}` } };
    const other = connection?.environment.trim() ?? '';
    if (other === '' || own !== 'AzureCloud')
        return own;
    const named = other.toLowerCase() === 'azurestack' ? 'custom' : find(other);
    if (named !== undefined)
        return named;
    return {
        problem: {
            input: 'environment',
            value: other,
            expected: `one of ${names.join(', ')}`,
            from: 'the service connection',
        },
    };
}


/***/ }),

/***/ 7585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ deploymentType),
/* harmony export */   Fz: () => (/* binding */ readDeployments),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   _$: () => (/* binding */ isNested),
/* harmony export */   gP: () => (/* binding */ pollDeployments),
/* harmony export */   iV: () => (/* binding */ deploymentRead),
/* harmony export */   qU: () => (/* binding */ deploymentsIn)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _arm_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7372);
/* harmony import */ var _api_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4704);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9741);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8487);






const deploymentRead = { api: _api_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .apis */ .Ok.deployments, permission: 'Microsoft.Resources/deployments/read' };
const deploymentType = 'microsoft.resources/deployments';
const listPages = 20;
const operationPages = 20;
const depth = 5;
const most = 60;
async function deploymentsIn(scope, states, reads) {
    if (scope === '')
        return { status: 'skipped', detail: 'the target is in no scope that has deployments' };
    const ask = { ...deploymentRead, path: `${scope}/providers/Microsoft.Resources/deployments` };
    const answers = await Promise.all(states.map((state) => reads.list({ ...ask, query: { $filter: `provisioningState eq '${state}'` } }, listPages)));
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(answers, (item) => ((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item).id) === undefined ? undefined : item));
}
const propertiesOf = (item) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item).properties);
const stateOf = (item) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(propertiesOf(item).provisioningState) ?? '';
async function walk(deploymentId, follows, reads) {
    const visited = [];
    const seen = new Set([deploymentId.toLowerCase()]);
    let level = [[deploymentId]];
    for (let at = 0; level.length > 0; at += 1) {
        if (at >= depth || seen.size > most) {
            visited.push(...level.map(([, outer]) => ({ ...(outer === undefined ? {} : { outer }), rows: [] })));
            return { visited, gap: tooDeep };
        }
        const answers = await Promise.all(level.map(([id, outer]) => readOperations(id, outer, reads)));
        visited.push(...level.map(([, outer], index) => ({
            ...(outer === undefined ? {} : { outer }),
            rows: (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .seenIn */ .v)(answers[index] ?? nothing),
        })));
        const [gap] = answers.filter(_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnread */ .K).map(_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .gapOf */ .iT);
        if (gap !== undefined)
            return { visited, gap };
        const nested = answers.flatMap(_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .seenIn */ .v).filter((row) => isNested(row) && follows(row.state));
        level = [...new Map(nested.map((row) => [row.target.toLowerCase(), [row.target, row]]))].flatMap(([key, next]) => (seen.has(key) ? [] : [next]));
        for (const [id] of level) {
            seen.add(id.toLowerCase());
            reads.admit(id);
        }
    }
    return { visited };
}
const tooDeep = { why: 'more deployments are nested in it than are followed', trouble: { kind: 'bound' } };
const nothing = { status: 'empty', detail: 'none' };
const isNested = ({ type, target }) => type === deploymentType && (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(target) !== undefined;
const hasFailed = (state) => /^(?:failed|canceled)$/i.test(state);
async function readOperations(deploymentId, outer, reads) {
    const permission = 'Microsoft.Resources/deployments/operations/read';
    const answer = await reads.list({ path: `${deploymentId}/operations`, api: _api_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .apis */ .Ok.deployments, permission }, operationPages);
    return answer.kind === 'absent' && outer !== undefined && hasFailed(outer.state)
        ? nothing
        : (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)([answer], operationOf);
}
function operationOf(item) {
    const { properties } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item);
    const { provisioningState, timestamp, duration, statusMessage, targetResource } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(properties);
    const { id, resourceType } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(targetResource);
    if ((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(properties) !== properties || (id !== undefined && id !== null && typeof id !== 'string'))
        return undefined;
    const target = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(id) ?? '';
    return {
        target: (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(target)?.id ?? target,
        type: ((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(resourceType) ?? (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(target)?.type ?? '').toLowerCase(),
        state: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(provisioningState) ?? 'Running',
        time: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp),
        since: startOf((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp), (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(duration)),
        message: statusMessage ?? null,
    };
}
const activeStates = ['Running', 'Accepted'];
async function readDeployments(scope, reads) {
    const listed = await deploymentsIn(scope, activeStates, reads);
    if (listed.status !== 'read' && listed.status !== 'part')
        return listed.status === 'empty' ? { ...listed, detail: 'none active' } : listed;
    const active = await Promise.all((0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .seenIn */ .v)(listed)
        .filter(isActive)
        .map((item) => activeOf(item, reads)));
    if (listed.status === 'part')
        return { ...listed, seen: active };
    return active.length === 0 ? { status: 'empty', detail: 'none active' } : { status: 'read', value: active };
}
async function pollDeployments(scope, before, reads) {
    if (before?.status !== 'read')
        return readDeployments(scope, reads);
    const now = await Promise.all(before.value.map(({ id }) => reads.one({ ...deploymentRead, path: id })));
    return now.every((signal) => signal.status === 'read' && isActive(signal.value))
        ? before
        : readDeployments(scope, reads);
}
const isActive = (item) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item).id) !== undefined && !(0,_arm_states_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(stateOf(item));
async function activeOf(item, reads) {
    const { id, name } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item);
    const { correlationId, mode, timestamp, duration, dependencies } = propertiesOf(item);
    const own = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(id) ?? '';
    const { visited, gap } = await walk(own, (state) => !(0,_arm_states_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(state), reads);
    const found = visited
        .flatMap(({ rows }) => rows)
        .filter(({ target, type }) => target !== '' && type !== deploymentType);
    const known = new Set(found.map(({ target }) => target.toLowerCase()));
    const later = idsIn(dependencies)
        .filter((each) => !known.has(each.toLowerCase()))
        .map((each) => ({ id: each, state: 'Pending' }));
    const touches = found.map(touchOf);
    const optional = {
        correlationId: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(correlationId),
        mode: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(mode),
        since: startOf((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp), (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(duration)),
    };
    return {
        id: own,
        name: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(name) ?? '',
        state: stateOf(item) || 'Running',
        touches: gap === undefined ? { status: 'read', value: [...touches, ...later] } : withMore((0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(touches, gap), later),
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}
const withMore = (part, more) => ({
    ...part,
    seen: [...part.seen, ...more],
});
const touchOf = ({ target, state, since }) => ({
    id: target,
    state,
    ...(since === undefined ? {} : { since }),
});
function idsIn(dependencies) {
    const rows = Array.isArray(dependencies) ? dependencies.map(_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf) : [];
    const ids = rows.flatMap(({ id, dependsOn }) => [
        (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(id),
        ...(Array.isArray(dependsOn) ? dependsOn.map((each) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(each).id)) : []),
    ]);
    return [
        ...new Set(ids.filter((id) => id !== undefined && (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id)?.type?.toLowerCase() !== deploymentType)),
    ];
}
const durationForm = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.\d{1,9})?S)?)?$/;
function startOf(timestamp, duration) {
    const at = Date.parse(timestamp ?? '');
    if (Number.isNaN(at))
        return undefined;
    const [, days, hours, minutes, seconds] = durationForm.exec(duration ?? '') ?? [];
    const ms = ((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60_000 + Number(seconds ?? 0) * 1000;
    return new Date(at - ms).toISOString();
}


/***/ }),

/***/ 2487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reachOfStore),
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
function reachOf(targets, transition, questions) {
    const providers = targets.flatMap(providersOf).map((namespace) => `/providers/${namespace}`);
    return {
        read: [...new Set(targets.map(placeOf))],
        alone: [...new Set([...providers, ...(questions?.alone ?? [])])],
        write: transition === 'allow' ? targets.map(({ id }) => id) : [],
        ...(questions === undefined ? {} : { ask: questions.ask }),
    };
}
function providersOf({ id, subscriptionId }) {
    return subscriptionId === undefined
        ? [...id.matchAll(/\/providers\/([^/]+)/g)].map(([, namespace = '']) => namespace)
        : [];
}
function placeOf({ id, subscriptionId, managementGroup, topLevel }) {
    if (subscriptionId !== undefined)
        return `/subscriptions/${subscriptionId}`;
    return managementGroup === undefined
        ? (topLevel ?? id)
        : `/providers/Microsoft.Management/managementGroups/${managementGroup}`;
}
function reachOfStore(container) {
    return { read: [container], store: [container] };
}


/***/ }),

/***/ 9741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   Ww: () => (/* binding */ ofScope),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cI: () => (/* binding */ createReads),
/* harmony export */   iT: () => (/* binding */ gapOf),
/* harmony export */   oX: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);
/* harmony import */ var _api_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4704);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8487);



const versionCodes = new Set([
    'noregisteredproviderfound',
    'invalidapiversionparameter',
    'invalidresourcetype',
    'apiversionnotsupported',
    'unsupportedapiversion',
]);
function createReads(client, versions) {
    const running = new Map();
    let asked;
    function once(key, read) {
        const known = running.get(key);
        if (known !== undefined)
            return known;
        const started = read();
        running.set(key, started);
        return started;
    }
    async function versionOf(ask, answer, subscriptionId) {
        if (answer.kind !== 'absent' && answer.kind !== 'trouble')
            return undefined;
        const code = answer.kind === 'absent' ? answer.code : (answer.trouble.code ?? '');
        if (!versionCodes.has(code.toLowerCase()))
            return undefined;
        const type = ask.permission.replace(/\/(?:read|action)$/i, '');
        const other = (0,_api_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .bestVersion */ .vz)((0,_api_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsIn */ .bS)(answer.kind === 'absent' ? answer.message : answer.detail), ask.api) ??
            (subscriptionId === undefined ? undefined : await versions.of(subscriptionId, type, ask.api));
        return typeof other !== 'string' || other === ask.api ? undefined : { ...ask, api: other };
    }
    async function answerOf(ask, subscriptionId, read) {
        const first = await read(ask);
        const other = await versionOf(ask, first, subscriptionId);
        const answer = other === undefined ? first : await read(other);
        if ('retryAfterMs' in answer && answer.retryAfterMs !== undefined)
            asked = Math.max(asked ?? 0, answer.retryAfterMs);
        return answer;
    }
    const list = (ask, maxPages) => once(`list ${client.urlOf(ask).toLowerCase()}`, () => answerOf(ask, undefined, (each) => client.list(each, maxPages)));
    return {
        admit: client.admit,
        admitScope: client.admitScope,
        get askedToWaitMs() {
            return asked;
        },
        one: (ask, subscriptionId) => once(client.urlOf(ask).toLowerCase(), async () => {
            const answer = await answerOf(ask, subscriptionId, client.get);
            return answer.kind === 'found' ? bodyOf(answer.body) : signalOf(answer);
        }),
        question: (question, subscriptionId) => once(`${question.method} ${client.urlOf(question).toLowerCase()} ${JSON.stringify(question.body ?? null)}`, async () => {
            const answer = await answerOf(question, subscriptionId, client.ask);
            return answer.kind === 'found' ? { status: 'read', value: answer.body } : signalOf(answer);
        }),
        listBody: (ask, subscriptionId) => once(`body ${client.urlOf(ask).toLowerCase()}`, async () => {
            const answer = await answerOf(ask, subscriptionId, (each) => client.list(each));
            const rows = listOf([answer], (row) => (isObject(row) ? row : undefined));
            if (rows.status === 'part')
                return { ...rows, seen: { value: rows.seen } };
            const isThere = rows.status === 'read' || (rows.status === 'empty' && answer.kind === 'list');
            return isThere ? { status: 'read', value: { value: (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .seenIn */ .v)(rows) } } : rows;
        }),
        list,
    };
}
const isNone = (value) => value === undefined || value === null;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function bodyOf(body) {
    const { id, properties, state } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(body);
    const fits = (isNone(id) || (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(id) !== undefined) && (isNone(properties) || isObject(properties));
    if (!fits || (isNone(id) && isNone(properties) && (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(state) === undefined))
        return { status: 'failed', detail: 'the answer is no resource', trouble: { kind: 'server' } };
    return { status: 'read', value: body };
}
function signalOf(answer) {
    if (answer.kind === 'absent') {
        const code = answer.code === '' ? {} : { code: answer.code };
        return { status: 'empty', detail: answer.code === '' ? 'not found' : `not found (${answer.code})`, ...code };
    }
    return {
        status: answer.trouble.kind === 'denied' ? 'denied' : 'failed',
        detail: answer.detail,
        trouble: answer.trouble,
    };
}
function listOf(answers, read) {
    const refusals = answers.flatMap((answer) => (answer.kind === 'list' ? [] : [ofScope(signalOf(answer))]));
    if (refusals.length === answers.length) {
        const [first] = [...refusals.filter(_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnread */ .K), ...refusals];
        return first ?? { status: 'skipped', detail: 'nothing was asked' };
    }
    const found = answers.flatMap((answer) => (answer.kind === 'list' ? answer.items : []));
    const unique = [
        ...new Map(found.map((row, index) => [(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(row).id)?.toLowerCase() ?? index, row])).values(),
    ];
    const rows = unique.map(read);
    const seen = rows.filter((row) => row !== undefined);
    const cuts = answers.flatMap((answer) => answer.kind === 'list' && !answer.whole ? [{ why: answer.why, trouble: answer.trouble }] : []);
    const [refusal] = refusals.filter(_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnread */ .K);
    if (refusal !== undefined && rows.length === 0)
        return refusal;
    const [gap] = [
        ...(refusal === undefined ? [] : [gapOf(refusal)]),
        ...cuts,
        ...(seen.length < rows.length ? [odd] : []),
    ];
    if (gap !== undefined)
        return partOf(seen, gap);
    return seen.length === 0 ? { status: 'empty', detail: 'none' } : { status: 'read', value: seen };
}
const odd = { why: 'one that cannot be understood', trouble: { kind: 'cut' } };
function gapOf(signal) {
    return { why: signal.status === 'part' ? signal.why : signal.detail, trouble: signal.trouble };
}
function partOf(seen, { why, trouble }) {
    const detail = `read in part: ${seen.length} ${seen.length === 1 ? 'entry' : 'entries'}, then ${why}`;
    return { status: 'part', seen, detail, why, trouble };
}
const noScope = new Set([
    'resourcegroupnotfound',
    'subscriptionnotfound',
    'invalidsubscriptionid',
    'managementgroupnotfound',
]);
function ofScope(signal) {
    const empty = signal;
    const { detail = '', code } = empty;
    if (signal.status !== 'empty' || noScope.has(code?.toLowerCase() ?? ''))
        return signal;
    if (code?.toLowerCase() === 'invalidresourcetype')
        return { status: 'skipped', detail: 'this cloud has no such thing' };
    return {
        status: 'failed',
        detail,
        trouble: { kind: 'refused', httpStatus: 404, ...(code === undefined ? {} : { code }) },
    };
}


/***/ }),

/***/ 7276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readResources)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/gate/needs.js
var needs = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/gate/operation.js
var gate_operation = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/gate/query.js
var query = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/gate/snapshot.js
var snapshot = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(4704);
// EXTERNAL MODULE: ./build/gate/load.js
var load = __webpack_require__(412);
;// CONCATENATED MODULE: ./build/azure/parent-reads.js




const notThere = new Set([
    'resourcenotfound',
    'notfound',
    'parentresourcenotfound',
    'resourcegroupnotfound',
]);
async function readParent(target, reads, versions) {
    const parent = target.parent === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(target.parent);
    if (parent === undefined || parent.kind === 'resource-group' || parent.kind === 'subscription')
        return { status: 'skipped', detail: 'told by the scope' };
    const type = (0,gate_operation/* typeOf */.QP)(parent);
    const permission = `${type}/read`;
    if (parent.kind === 'management-group')
        return reads.one({ path: parent.id, api: api_versions/* apis */.Ok.managementGroup, permission });
    const known = (await (0,load/* loadGates */.V)()).find((gate) => gate.type.toLowerCase() === type.toLowerCase())?.api;
    const { subscriptionId } = parent;
    const api = known ?? (await versions.of(subscriptionId, type));
    if (typeof api !== 'string')
        return (0,api_versions/* unversioned */.jY)(api);
    const answer = await reads.one({ path: parent.id, api, permission }, subscriptionId);
    if (answer.status !== 'empty' || known !== undefined || notThere.has((answer.code ?? '').toLowerCase()))
        return answer;
    return { status: 'failed', detail: answer.detail, trouble: { kind: 'refused', httpStatus: 404 } };
}

// EXTERNAL MODULE: ./build/azure/reads.js
var azure_reads = __webpack_require__(9741);
// EXTERNAL MODULE: ./build/azure/trouble.js
var trouble = __webpack_require__(8487);
;// CONCATENATED MODULE: ./build/azure/resource-reads.js









const fewest = 4;
async function readResources(wanted, reads, versions) {
    const targets = targetsOf(wanted, reads, versions);
    return Promise.all(wanted.map((each) => readResource(each, reads, versions, targets)));
}
async function readResource(wanted, reads, versions, targets) {
    const { resource, related } = await readAll(wanted, reads, targets);
    const rows = wanted.operation.gate?.reads ?? {};
    const fitting = Object.entries(related).map(([name, signal]) => [name, fitted(signal, rows[name], resource)]);
    const surroundings = wanted.operation.creates && isMissing(resource) ? await readSurroundings(wanted, reads, versions, targets) : {};
    return { resource, related: Object.fromEntries(fitting), ...surroundings };
}
function isMissing(resource) {
    return (resource.status === 'empty' ||
        ((0,snapshot/* isUnread */.K)(resource) && /^MissingSubscriptionRegistration$/i.test(resource.trouble.code ?? '')));
}
async function readSurroundings({ target }, reads, versions, targets) {
    const { subscriptionId, provider } = target;
    const [parent, registration] = await Promise.all([
        targets.known(target.parent).then((known) => known ?? readParent(target, reads, versions)),
        subscriptionId === undefined || provider === undefined
            ? undefined
            : versions.registration(subscriptionId, provider),
    ]);
    return { parent, ...(registration === undefined ? {} : { registration }) };
}
function fitted(signal, read, resource) {
    if (resource.status === 'empty')
        return read?.at === 'target' && signal.status === 'failed' && signal.trouble.httpStatus === 404 ? resource : signal;
    const isAbove = read?.at === 'parent' || read?.at === 'top-level';
    return isAbove && resource.status === 'read' ? (0,azure_reads/* ofScope */.Ww)(signal) : signal;
}
async function readAll(wanted, reads, targets) {
    const rows = Object.entries(wanted.operation.gate?.reads ?? {});
    const independent = ([, read]) => typeof read.at === 'string' && (read.when === undefined || !/\btarget\b/.test(read.when));
    const early = rows.filter(independent);
    const document = (0,needs/* documentOf */.lM)(null, {}, { size: wanted.size });
    const [resource, ...first] = await Promise.all([
        targets.of(wanted),
        ...early.map(([, read]) => readRelated(read, wanted, reads, targets, document)),
    ]);
    const related = Object.fromEntries(early.map(([name], index) => [name, first[index] ?? skipped]));
    const late = rows.filter((row) => !independent(row));
    if (resource.status === 'denied' || resource.status === 'failed' || late.length === 0)
        return { resource, related };
    const body = resource.status === 'read' ? resource.value : null;
    const known = (0,needs/* documentOf */.lM)(body, related, { size: wanted.size });
    const chained = late.filter(([, read]) => late.some(([name]) => mentions(read, name)));
    const direct = late.filter((row) => !chained.includes(row));
    const answers = await Promise.all(direct.map(([, read]) => readRelated(read, wanted, reads, targets, known)));
    for (const [index, [name]] of direct.entries())
        related[name] = answers[index] ?? skipped;
    for (const [name, read] of chained)
        related[name] = await readRelated(read, wanted, reads, targets, (0,needs/* documentOf */.lM)(body, related, { size: wanted.size }));
    return { resource, related };
}
const skipped = { status: 'skipped', detail: 'not needed here' };
function mentions({ at, when }, name) {
    return new RegExp(`\\b${name}\\b`).test(`${typeof at === 'string' ? '' : at.ids} ${when ?? ''}`);
}
async function askOf({ target, operation }, versions) {
    const permission = `${(0,gate_operation/* typeOf */.QP)(target)}/read`;
    if (target.kind === 'subscription')
        return { path: target.id, api: api_versions/* apis */.Ok.subscription, permission };
    if (target.kind === 'resource-group')
        return { path: target.id, api: api_versions/* apis */.Ok.group, permission };
    if (target.kind === 'management-group')
        return { path: target.id, api: api_versions/* apis */.Ok.managementGroup, permission };
    const gate = operation.typeGate;
    const api = gate?.api ?? (await versions.of(target.subscriptionId, (0,gate_operation/* typeOf */.QP)(target)));
    if (typeof api !== 'string')
        return api;
    const above = gate?.readAt === 'parent' ? (0,resource_id/* parseResourceId */.RQ)(target.parent ?? '') : undefined;
    if (above !== undefined)
        return { path: above.id, api, permission: `${(0,gate_operation/* typeOf */.QP)(above)}/read` };
    return {
        path: target.id,
        api,
        permission,
        ...(gate?.expand === undefined ? {} : { query: { $expand: gate.expand } }),
    };
}
async function readTarget(wanted, reads, versions, lists) {
    const listed = await lists(wanted);
    if (listed !== undefined)
        return listed;
    const ask = await askOf(wanted, versions);
    if ('why' in ask)
        return (0,api_versions/* unversioned */.jY)(ask);
    return reads.one(ask, wanted.target.subscriptionId);
}
async function readRelated(read, wanted, reads, targets, document) {
    if (read.when !== undefined && !(0,query/* isTruthy */.z)((0,needs/* safely */.vm)(read.when, document)))
        return skipped;
    const { places, gap } = placesOf(read, wanted.target, document);
    if (wanted.lookOnly !== true)
        for (const { id } of places)
            reads.admit(id);
    const answers = await Promise.all(places.map((id) => readPlace(read, id, reads, targets)));
    if (gap === undefined && answers.length <= 1)
        return answers[0] ?? skipped;
    return several(answers, gap);
}
async function readPlace(read, id, reads, targets) {
    const ask = askRelated(read, id);
    const known = read.suffix === undefined && read.expand === undefined ? await targets.known(id.id) : undefined;
    if (known !== undefined)
        return known;
    if (read.suffix === undefined || read.mayMiss)
        return reads.one(ask, id.subscriptionId);
    return reads.listBody(ask, id.subscriptionId);
}
function several(answers, gap) {
    const unread = answers.filter(snapshot/* isUnread */.K);
    const first = gap ?? unread.map(azure_reads/* gapOf */.iT)[0];
    const value = answers.flatMap((answer) => answer.status === 'read' ? [answer.value] : answer.status === 'part' ? [answer.seen] : []);
    if (first === undefined)
        return { status: 'read', value };
    const detail = `read in part: ${answers.length - unread.length} of ${answers.length}, then ${first.why}`;
    return { status: 'part', seen: value, detail, ...first };
}
function askRelated({ api, expand, suffix = '' }, id) {
    const [within, listed] = suffix.split('/providers/');
    const words = (listed ?? within ?? '').split('/').filter((word) => word !== '');
    return {
        path: `${id.id}${suffix}`,
        api,
        permission: [...(listed === undefined ? [(0,gate_operation/* typeOf */.QP)(id)] : []), ...words, 'read'].join('/'),
        ...(expand === undefined ? {} : { query: { $expand: expand } }),
    };
}
function placesOf({ at }, target, document) {
    if (at === 'target')
        return { places: [target] };
    const fixed = {
        parent: target.parent,
        'top-level': target.topLevel ?? target.id,
        subscription: `/subscriptions/${target.subscriptionId}`,
    };
    const ids = typeof at === 'string' ? [fixed[at]] : [(0,needs/* safely */.vm)(at.ids, document)].flat().filter((id) => id !== null);
    const places = ids.map((id) => (typeof id === 'string' ? (0,resource_id/* parseResourceId */.RQ)(id) : undefined));
    const known = places.filter((id) => id !== undefined);
    return known.length === places.length || typeof at === 'string' ? { places: known } : { places: known, gap: noId };
}
const noId = { why: 'one that is no resource ID', trouble: { kind: 'cut' } };
function targetsOf(wanted, reads, versions) {
    const lists = listsOf(wanted, reads);
    const running = new Map();
    const byId = new Map(wanted
        .filter(({ operation }) => operation.typeGate?.readAt === undefined)
        .map((each) => [each.target.id.toLowerCase(), each]));
    const of = (each) => {
        const known = running.get(each) ?? readTarget(each, reads, versions, lists);
        running.set(each, known);
        return known;
    };
    return {
        of,
        async known(id = '') {
            const each = byId.get(id.toLowerCase());
            const signal = each === undefined ? undefined : await of(each);
            return signal?.status === 'read' ? signal : undefined;
        },
    };
}
function listsOf(wanted, reads) {
    const members = new Map();
    const groups = new Map();
    for (const each of wanted) {
        const { key, wide } = collectionOf(each) ?? {};
        if (key === undefined)
            continue;
        members.set(key, (members.get(key) ?? 0) + 1);
        if (wide !== undefined)
            groups.set(wide.key, (groups.get(wide.key) ?? new Set()).add(key));
    }
    const bodies = new Map();
    const read = (collection) => {
        const known = bodies.get(collection.key) ?? readCollection(collection, reads);
        bodies.set(collection.key, known);
        return known;
    };
    return async (each) => {
        const own = collectionOf(each);
        if (own === undefined)
            return undefined;
        const wide = own.wide !== undefined && (groups.get(own.wide.key)?.size ?? 0) >= fewest ? await read(own.wide) : undefined;
        const isMany = (members.get(own.key) ?? 0) >= fewest;
        const found = wide?.told === true ? wide : isMany ? await read(own) : undefined;
        if (found === undefined)
            return undefined;
        const body = found.bodies.get(each.target.id.toLowerCase());
        if (body !== undefined)
            return (0,azure_reads/* bodyOf */.EN)(body);
        return each.planned?.creates === true ? found.gone : undefined;
    };
}
function collectionOf({ target, operation }) {
    const gate = operation.typeGate;
    if (gate === undefined || gate.listed === false || target.kind !== 'resource')
        return undefined;
    if (gate.expand !== undefined && (gate.runtimeList === undefined || looksDeeper(operation)))
        return undefined;
    const path = target.id.slice(0, target.id.lastIndexOf('/'));
    const permission = `${gate.type}/read`;
    const states = { path: `/subscriptions/${target.subscriptionId}/providers/${gate.type}`, api: gate.api, permission };
    const runtime = gate.runtimeList === undefined ? {} : { runtime: { ...states, query: gate.runtimeList } };
    const wide = target.topLevel === target.id ? { wide: { key: states.path.toLowerCase(), ask: states, ...runtime } } : {};
    return { key: path.toLowerCase(), ask: { path, api: gate.api, permission }, ...runtime, ...wide };
}
function looksDeeper({ gate }) {
    return /instanceView\.(?!statuses\b)/.test(JSON.stringify(gate?.needs ?? []));
}
function holdsNone({ code, message }, { path }) {
    if (/^(?:ResourceGroup|ParentResource)NotFound$/i.test(code))
        return true;
    const above = (0,resource_id/* parseResourceId */.RQ)(path.slice(0, path.lastIndexOf('/')));
    return (/^ResourceNotFound$/i.test(code) &&
        above !== undefined &&
        message.toLowerCase().includes(`'${(0,gate_operation/* typeOf */.QP)(above)}/${above.name}'`.toLowerCase()));
}
async function readCollection({ ask, runtime }, reads) {
    const [models, states] = await Promise.all([
        reads.list(ask),
        runtime === undefined ? undefined : reads.list(runtime),
    ]);
    if (models.kind === 'absent')
        return { bodies: new Map(), told: true, ...(holdsNone(models, ask) ? { gone: (0,azure_reads/* signalOf */.oX)(models) } : {}) };
    if (models.kind !== 'list' || (states !== undefined && states.kind !== 'list'))
        return { bodies: new Map(), told: false };
    const byId = new Map(models.items.flatMap((item) => keyed(item)));
    const gone = models.whole && byId.size === models.items.length
        ? { gone: { status: 'empty', detail: 'not in the list of all', code: 'ResourceNotFound' } }
        : {};
    if (states === undefined)
        return { bodies: byId, told: true, ...gone };
    const views = new Map(states.items.flatMap((item) => keyed(item)));
    const bodies = new Map([...byId].flatMap(([id, model]) => withView(model, views.get(id)).map((body) => [id, body])));
    return { bodies, told: true, ...(bodies.size === byId.size ? gone : {}) };
}
function keyed(item) {
    const id = (0,trouble/* textOf */.b6)((0,trouble/* fieldsOf */.Pf)(item).id);
    return id === undefined ? [] : [[((0,resource_id/* parseResourceId */.RQ)(id)?.id ?? id).toLowerCase(), item]];
}
function withView(model, state) {
    const { instanceView } = (0,trouble/* fieldsOf */.Pf)((0,trouble/* fieldsOf */.Pf)(state).properties);
    const codes = (0,needs/* safely */.vm)('statuses[].code', instanceView ?? null);
    if (!Array.isArray(codes) || !codes.some((code) => typeof code === 'string' && code.startsWith('PowerState/')))
        return [];
    const { properties } = (0,trouble/* fieldsOf */.Pf)(model);
    return [{ ...(0,trouble/* fieldsOf */.Pf)(model), properties: { ...(0,trouble/* fieldsOf */.Pf)(properties), instanceView: instanceView ?? null } }];
}


/***/ }),

/***/ 6560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   dg: () => (/* binding */ manyIn),
/* harmony export */   hx: () => (/* binding */ readScope)
/* harmony export */ });
/* harmony import */ var _arm_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7372);
/* harmony import */ var _activity_reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5219);
/* harmony import */ var _api_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4704);
/* harmony import */ var _deployment_reads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7585);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9741);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8487);








function scopeOf({ subscriptionId, resourceGroup, managementGroup }) {
    if (subscriptionId === undefined)
        return managementGroup === undefined ? '' : `/providers/Microsoft.Management/managementGroups/${managementGroup}`;
    return resourceGroup === undefined
        ? `/subscriptions/${subscriptionId}`
        : `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}
const manyGroups = 4;
function manyIn(targets) {
    const groups = new Map();
    for (const { subscriptionId, resourceGroup } of targets) {
        if (subscriptionId === undefined || resourceGroup === undefined)
            continue;
        const key = subscriptionId.toLowerCase();
        groups.set(key, (groups.get(key) ?? new Set()).add(resourceGroup.toLowerCase()));
    }
    return new Set([...groups].filter(([, names]) => names.size >= manyGroups).map(([key]) => key));
}
async function readScope(target, reads, lookback, many) {
    const whole = many.has(target.subscriptionId?.toLowerCase() ?? '') ? subscriptionOf(target) : undefined;
    const [group, subscription, locks, denyAssignments, deployments, activity] = await Promise.all([
        readGroup(target, reads, whole !== undefined),
        readSubscription(target, reads),
        wideFirst(whole, target, (at) => readLocks(at, reads)),
        wideFirst(whole, target, (at) => readDenyAssignments(at, reads)),
        (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeployments */ .Fz)(scopeOf(target), reads),
        (0,_activity_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .readActivity */ .EX)(target, lookback, reads),
    ]);
    const signals = { group, subscription, locks, denyAssignments, deployments, activity };
    const above = group.status === 'empty' ? subscriptionOf(target) : undefined;
    if (above === undefined)
        return signals;
    const [ofLocks, ofDenials] = await Promise.all([readLocks(above, reads), readDenyAssignments(above, reads)]);
    return { ...signals, locks: ofLocks, denyAssignments: ofDenials };
}
async function wideFirst(whole, target, read) {
    const signal = whole === undefined ? undefined : await read(whole);
    return signal === undefined || (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnread */ .K)(signal) ? read(target) : signal;
}
const subscriptionOf = ({ subscriptionId }) => (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseResourceId */ .RQ)(`/subscriptions/${subscriptionId}`);
const skip = (detail) => ({ status: 'skipped', detail });
async function readGroup({ subscriptionId, resourceGroup }, reads, listed) {
    if (subscriptionId === undefined || resourceGroup === undefined)
        return skip('the target is in no resource group');
    const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
    if (listed) {
        const all = await reads.list({
            path: `/subscriptions/${subscriptionId}/resourcegroups`,
            api: _api_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .apis */ .Ok.group,
            permission: 'Microsoft.Resources/subscriptions/resourceGroups/read',
        });
        const own = all.kind === 'list'
            ? all.items.find((item) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(item).id)?.toLowerCase() === path.toLowerCase())
            : undefined;
        if (own !== undefined)
            return { status: 'read', value: own };
    }
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_5__/* .ofScope */ .Ww)(await reads.one({ path, api: _api_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .apis */ .Ok.group, permission: 'Microsoft.Resources/subscriptions/resourceGroups/read' }));
}
async function readSubscription({ subscriptionId }, reads) {
    if (subscriptionId === undefined)
        return skip('the target is in no subscription');
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_5__/* .ofScope */ .Ww)(await reads.one({
        path: `/subscriptions/${subscriptionId}`,
        api: _api_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .apis */ .Ok.subscription,
        permission: 'Microsoft.Resources/subscriptions/read',
    }));
}
async function readLocks(target, reads) {
    if (target.subscriptionId === undefined)
        return skip('management groups have no locks');
    const ask = {
        path: `${scopeOf(target)}/providers/Microsoft.Authorization/locks`,
        api: _api_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .apis */ .Ok.locks,
        permission: 'Microsoft.Authorization/locks/read',
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(await Promise.all([reads.list(ask), reads.list({ ...ask, query: { $filter: 'atScope()' } })]), lockOf);
}
async function readDenyAssignments(target, reads) {
    const scope = scopeOf(target);
    if (scope === '')
        return skip('the target is in no scope that is read for deny assignments');
    const ask = {
        path: `${scope}/providers/Microsoft.Authorization/denyAssignments`,
        api: _api_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .apis */ .Ok.denyAssignments,
        permission: 'Microsoft.Authorization/denyAssignments/read',
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)([await reads.list(ask)], denialOf);
}
const lockPart = /\/providers\/microsoft\.authorization\/locks\/.*$/is;
function lockOf(item) {
    const { id, name, properties } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(item);
    const { level, notes, owners } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(properties);
    const lockId = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(id);
    const known = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(level) ?? '';
    if (lockId === undefined || !lockPart.test(lockId) || !(0,_arm_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .isLockLevel */ .cf)(known))
        return undefined;
    const scope = lockId.replace(lockPart, '').replaceAll('//', '/');
    const people = Array.isArray(owners) ? owners.flatMap((owner) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(owner).applicationId) ?? []) : [];
    const noted = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(notes);
    return {
        id: lockId,
        name: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(name) ?? '',
        level: known,
        scope: (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseResourceId */ .RQ)(scope)?.id ?? scope,
        owners: people,
        ...(noted === undefined ? {} : { notes: noted }),
    };
}
function denialOf(item) {
    const { id, name, properties } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(item);
    const { denyAssignmentName, scope, permissions, doNotApplyToChildScopes, principals, excludePrincipals } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(properties);
    const own = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(id);
    if (own === undefined || !Array.isArray(permissions) || !permissions.every(tellsActions))
        return undefined;
    const place = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(scope) ?? own.replace(/\/providers\/microsoft\.authorization\/denyassignments\/[^/]+$/i, '');
    return {
        id: own,
        name: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(denyAssignmentName) ?? (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(name) ?? '',
        scope: (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseResourceId */ .RQ)(place)?.id ?? place,
        permissions: itemsOf(permissions).map((each) => ({
            actions: wordsOf((0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(each).actions),
            notActions: wordsOf((0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(each).notActions),
        })),
        forChildren: doNotApplyToChildScopes !== true,
        principals: itemsOf(principals).map(principalOf),
        excluded: itemsOf(excludePrincipals).map(principalOf),
    };
}
const tellsActions = (permission) => {
    const { actions, notActions } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(permission);
    const words = [actions ?? [], notActions ?? []].map((each) => (Array.isArray(each) ? each : [null]));
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(permission) === permission && words.flat().every((each) => typeof each === 'string');
};
const itemsOf = (value) => (Array.isArray(value) ? value : []);
const wordsOf = (value) => itemsOf(value).filter((each) => typeof each === 'string');
function principalOf(value) {
    const { id, type } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(value);
    return { id: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(id) ?? '', type: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(type) ?? '' };
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createSnapshotReader)
/* harmony export */ });
/* harmony import */ var _api_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4704);
/* harmony import */ var _deployment_reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7585);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9741);
/* harmony import */ var _resource_reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7276);
/* harmony import */ var _scope_reads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6560);





function createSnapshotReader(client, clock, lookbackMs) {
    const versions = (0,_api_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .createVersions */ .kJ)(client);
    const lookback = () => ({
        from: clock.wall() - lookbackMs,
        to: clock.wall(),
    });
    async function read(wanted) {
        const reads = (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .createReads */ .cI)(client, versions);
        const scopes = new Map();
        const span = lookback();
        const many = (0,_scope_reads_js__WEBPACK_IMPORTED_MODULE_4__/* .manyIn */ .dg)(wanted.map(({ target }) => target));
        const scopeFor = (each) => {
            const key = (0,_scope_reads_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeOf */ .Od)(each.target).toLowerCase() || each.target.id.toLowerCase();
            const known = scopes.get(key) ?? (0,_scope_reads_js__WEBPACK_IMPORTED_MODULE_4__/* .readScope */ .hx)(each.target, reads, span, many);
            scopes.set(key, known);
            return known;
        };
        const [resources, signals, withCreations] = await Promise.all([
            (0,_resource_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .readResources */ .M)(wanted, reads, versions),
            Promise.all(wanted.map(scopeFor)),
            creationsOf(wanted, reads),
        ]);
        const targets = wanted.map((each, index) => joined(each, resources[index], signals[index]));
        return { targets: withCreations(targets), askedToWaitMs: reads.askedToWaitMs };
    }
    return {
        read,
        async again(wanted, before, origins) {
            if (origins.some((each) => ['group', 'subscription', 'locks', 'deny-assignments'].some((name) => each.has(name))))
                return read(wanted);
            const reads = (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .createReads */ .cI)(client, versions);
            const wants = (index, ...names) => names.some((name) => origins[index]?.has(name) ?? false);
            const polled = wanted.flatMap((_, index) => (wants(index, 'resource', 'related') ? [index] : []));
            const [resources, deployments] = await Promise.all([
                (0,_resource_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .readResources */ .M)(polled.flatMap((index) => wanted[index] ?? []), reads, versions),
                Promise.all(wanted.map(({ target }, index) => wants(index, 'deployments')
                    ? (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .pollDeployments */ .gP)((0,_scope_reads_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeOf */ .Od)(target), before[index]?.deployments, reads)
                    : undefined)),
            ]);
            const targets = wanted.map((each, index) => {
                const old = before[index] ?? joined(each, undefined, undefined);
                return { ...old, ...resources[polled.indexOf(index)], deployments: deployments[index] ?? old.deployments };
            });
            return { targets, askedToWaitMs: reads.askedToWaitMs };
        },
    };
}
async function creationsOf(wanted, reads) {
    if (!wanted.some(({ planned }) => planned !== undefined))
        return (targets) => targets;
    const { readCreations } = await __webpack_require__.e(/* import() */ 1510).then(__webpack_require__.bind(__webpack_require__, 1510));
    return readCreations(wanted, reads);
}
const unread = { status: 'skipped', detail: 'not read' };
function joined({ target }, resource, signals) {
    return {
        target,
        resource: resource?.resource ?? unread,
        related: resource?.related ?? {},
        ...(resource?.parent === undefined ? {} : { parent: resource.parent }),
        ...(resource?.registration === undefined ? {} : { registration: resource.registration }),
        group: unread,
        subscription: unread,
        locks: unread,
        denyAssignments: unread,
        deployments: unread,
        activity: unread,
        ...signals,
    };
}


/***/ }),

/***/ 8487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aK: () => (/* binding */ networkTrouble),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _http_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2790);

const longest = 300;
function oneLine(text, max = longest) {
    const line = text
        .slice(0, max * 8)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function errorOf(body) {
    const outer = fieldsOf(body);
    const error = fieldsOf(outer.error ?? outer['odata.error']);
    const code = textOf(error.code) ?? textOf(outer.code) ?? textOf(outer.Code) ?? '';
    const message = textOf(error.message) ??
        textOf(fieldsOf(error.message).value) ??
        textOf(outer.message) ??
        textOf(outer.Message) ??
        '';
    return { code: oneLine(code, 100), message: oneLine(message) };
}
const missingAction = /\bperform(?:s|ing)? (?:the )?action '([\w.*/-]{3,200})'/i;
const ownTenant = /\bmust match (?:one of )?the tenants? 'https:\/\/sts\.[a-z.]{3,40}\/([0-9a-f-]{36})\//i;
function refused(status, body, permission, correlationId) {
    const { code, message } = errorOf(body);
    const facts = {
        httpStatus: status,
        ...(code === '' ? {} : { code }),
        ...(correlationId === undefined ? {} : { correlationId }),
    };
    const told = code === '' ? `HTTP ${status}` : `${code} (HTTP ${status})`;
    if (status === 403 && code !== 'SubscriptionNotRegistered') {
        const action = missingAction.exec(message)?.[1] ?? permission;
        return { kind: 'trouble', detail: `needs ${action}`, trouble: { kind: 'denied', permission: action, ...facts } };
    }
    if (status === 401) {
        const tenant = ownTenant.exec(message)?.[1];
        const why = tenant === undefined
            ? `${told}${message === '' ? '' : `, ${message}`}`
            : `${told}, the subscription is of another tenant, ${tenant}`;
        return { kind: 'trouble', detail: `the token was not accepted: ${why}`, trouble: { kind: 'credential', ...facts } };
    }
    if (status === 429)
        return { kind: 'trouble', detail: `too many requests: ${told}`, trouble: { kind: 'throttled', ...facts } };
    if (status >= 500 || status === 408)
        return { kind: 'trouble', detail: `Azure failed: ${told}`, trouble: { kind: 'server', ...facts } };
    return {
        kind: 'trouble',
        detail: `refused: ${told}${message === '' ? '' : `, ${message}`}`,
        trouble: { kind: 'refused', ...facts },
    };
}
function networkTrouble(error, host) {
    const { text, hint, lasting } = (0,_http_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error);
    const what = `${host} gave no answer: ${text}${hint === undefined ? '' : `. ${hint}`}`.replace(/\.$/, '');
    return { answer: { kind: 'trouble', detail: what, trouble: { kind: 'network' } }, again: lasting !== true };
}


/***/ }),

/***/ 6595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  G: () => (/* binding */ stops)
});

// EXTERNAL MODULE: ./build/arm/states.js
var states = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/gate/judged.js
var gate_judged = __webpack_require__(1013);
// EXTERNAL MODULE: ./build/gate/needs.js
var gate_needs = __webpack_require__(8567);
;// CONCATENATED MODULE: ./build/gate/provisioning.js



const provisioning = {
    what: 'provisioning state',
    expected: states/* armEnds */.pl.join(' or '),
    source: 'the resource',
    origin: 'resource',
};
const never = () => false;
function judgeProvisioning(found, asked = provisioning, type = 'this type', takes = never) {
    const value = (0,gate_needs/* safely */.vm)('properties.provisioningState', found.value);
    if (value !== null && typeof value !== 'string') {
        const why = 'Azure told a state that is no text';
        return { ...asked, actual: (0,gate_needs/* shown */.SP)(value), outcome: 'unproven', certain: false, why, trouble: { kind: 'server' } };
    }
    const { own, view } = statesOf(value ?? '', found.value);
    if (own === '' && view === '')
        return (0,gate_judged/* met */.B)(asked, 'none told', found);
    const state = (0,states/* standingOf */.YP)(own) !== 'moving' && (0,states/* isMoving */.rU)(view) ? view : own;
    const actual = view === '' ? own : `${own}, and ${view} in its instance view`;
    switch ((0,states/* standingOf */.YP)(state)) {
        case 'moving': {
            if (takes(state))
                return { ...(0,gate_judged/* met */.B)({ ...asked, expected: 'any that Azure takes the operation in' }, actual, found) };
            const reason = (0,states/* isDeparting */.Z6)(state) ? 'being-deleted' : 'provisioning-in-progress';
            return { ...asked, actual, outcome: 'waits', certain: true, reason, facts: { state } };
        }
        case 'unknown':
            return {
                ...asked,
                actual,
                outcome: 'warns',
                certain: true,
                why: (0,gate_needs/* strangeWords */.cD)([state], `of ${type}`),
                facts: { state },
            };
        default:
            return { ...(0,gate_judged/* met */.B)(asked, actual, found), tellsMotion: true };
    }
}
function statesOf(own, body) {
    const code = (0,gate_needs/* safely */.vm)("properties.instanceView.statuses[?code && starts_with(code, 'ProvisioningState/')] | [0].code", body);
    const view = typeof code === 'string' ? (code.split('/')[1] ?? '') : '';
    return { own, view: view.toLowerCase() === own.toLowerCase() ? '' : view };
}

// EXTERNAL MODULE: ./build/gate/snapshot.js
var gate_snapshot = __webpack_require__(7372);
;// CONCATENATED MODULE: ./build/gate/absence.js




function missingFor({ resource, parent, group, subscription, target }, beside) {
    const code = resource.status === 'empty' ? (resource.code ?? '').toLowerCase() : '';
    const isMade = (id) => beside.has(id.toLowerCase());
    if (code === 'subscriptionnotfound' || subscription.status === 'empty')
        return { what: 'subscription' };
    if (code === 'invalidresourcetype')
        return { what: 'type' };
    if (code === 'invalidresourcenamespace')
        return { what: 'namespace' };
    const groupId = `/subscriptions/${target.subscriptionId}/resourceGroups/${target.resourceGroup}`;
    const groupless = code === 'resourcegroupnotfound' || (group.status === 'empty' && target.resourceGroup !== undefined);
    if (groupless && target.kind === 'resource' && !isMade(groupId))
        return { what: 'group', id: groupId };
    const above = target.parent ?? '';
    const comes = [above, ...resourcesAbove(target)].some(isMade);
    if ((code === 'parentresourcenotfound' || parent?.status === 'empty') && !comes)
        return { what: 'parent', id: above };
    return undefined;
}
function resourcesAbove({ parent }) {
    const above = parent === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(parent);
    if (above === undefined || (above.kind !== 'resource' && above.kind !== 'management-group'))
        return [];
    return [above.id, ...resourcesAbove(above)];
}
function canBeMade(snapshot, { creates, name }, beside) {
    const { kind } = snapshot.target;
    if (!creates || missingFor(snapshot, beside) !== undefined)
        return false;
    return kind === 'resource-group' || kind === 'management-group' ? name === 'write' : kind === 'resource';
}
function makesWords({ name }) {
    return name === 'deploy' ? 'the deployment creates it' : 'a write creates it';
}
function judgeAbsence(snapshot, operation, beside) {
    const { resource } = snapshot;
    const base = { what: 'resource', source: 'the resource', origin: 'resource' };
    if (resource.status === 'empty') {
        const asked = { ...base, expected: 'exists, or is created now' };
        if (canBeMade(snapshot, operation, beside))
            return [
                (0,gate_judged/* met */.B)(asked, `does not exist yet; ${makesWords(operation)}`, resource),
                ...judgeRegistration(snapshot, operation),
                ...judgeParent(snapshot, operation, beside),
            ];
        return [
            { ...base, expected: 'exists', actual: 'does not exist', outcome: 'blocks', certain: true, reason: 'not-found' },
        ];
    }
    if (resource.status === 'read')
        return [];
    const asked = { ...base, expected: 'can be read' };
    if ((0,gate_snapshot/* isUnread */.K)(resource))
        return [(0,gate_judged/* unproven */.g)(asked, resource), ...judgeRegistration(snapshot, operation)];
    return [{ ...asked, actual: 'not read', outcome: 'unproven', certain: false, why: resource.detail }];
}
function judgeRegistration({ registration, target }, { name }) {
    const asked = {
        what: `provider ${target.provider}`,
        expected: 'Registered',
        source: 'the subscription',
        origin: 'subscription',
    };
    if (registration === undefined || registration.status === 'skipped' || registration.status === 'empty')
        return [];
    if (registration.status !== 'read')
        return [(0,gate_judged/* unproven */.g)(asked, registration)];
    const state = registration.value;
    if (/^register(?:ed|ing)$/i.test(state))
        return [(0,gate_judged/* met */.B)(asked, state, registration)];
    const row = { ...asked, actual: state, certain: true, reason: 'subscription-not-registered' };
    if (name !== 'deploy')
        return [{ ...row, outcome: 'blocks' }];
    return [
        {
            ...row,
            outcome: 'warns',
            why: 'A deployment registers the providers of its template where its identity may do so.',
        },
    ];
}
function judgeParent({ parent, target }, operation, beside) {
    const about = target.parent ?? '';
    const name = (0,resource_id/* parseResourceId */.RQ)(about)?.name ?? about;
    const asked = {
        what: `parent ${name}`,
        expected: 'exists, and nothing changes it',
        source: 'the parent',
        origin: 'related',
    };
    if (parent === undefined || parent.status === 'skipped')
        return [];
    if (parent.status === 'empty')
        return beside.has(about.toLowerCase()) ? [(0,gate_judged/* met */.B)(asked, 'does not exist yet either; it is a target too', parent)] : [];
    if (parent.status !== 'read')
        return [{ ...(0,gate_judged/* unproven */.g)(asked, parent), about }];
    if (isToldBy(operation, target))
        return [];
    const judged = judgeProvisioning(parent, asked);
    if (judged.outcome === 'met')
        return [judged];
    return [judged.reason === 'being-deleted' ? { ...judged, outcome: 'blocks', about } : { ...judged, about }];
}
function isToldBy({ gate }, { parent, topLevel }) {
    return (gate?.needs ?? []).some(({ from, path }) => {
        const read = gate?.reads?.[from];
        const isParent = read?.at === 'parent' || (read?.at === 'top-level' && parent === topLevel);
        return isParent && read?.suffix === undefined && /^\w+\.properties\.provisioningState$/.test(path);
    });
}

// EXTERNAL MODULE: ./build/gate/holders.js
var holders = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/gate/own.js
var gate_own = __webpack_require__(6170);
;// CONCATENATED MODULE: ./build/gate/deployment-check.js






function judgeDeployments(snapshot, own) {
    const { deployments, target } = snapshot;
    const base = {
        what: 'active deployments',
        expected: 'none that touches the target',
        source: 'deployments',
        origin: 'deployments',
    };
    if (deployments.status === 'skipped')
        return [];
    const seen = (0,gate_snapshot/* seenIn */.v)(deployments);
    const touching = seen.flatMap((deployment) => {
        const touched = touchedBy(deployment, target);
        return touched === undefined ? [] : [judged(deployment, touched, snapshot, own, base)];
    });
    if (touching.length > 0)
        return touching;
    if ((0,gate_snapshot/* isUnread */.K)(deployments))
        return [(0,gate_judged/* unproven */.g)(base, deployments)];
    for (const { name, touches } of seen) {
        if (!(0,gate_snapshot/* isUnread */.K)(touches))
            continue;
        const why = `what the deployment ${name} touches could not be read to its end: ${touches.detail}`;
        return [{ ...(0,gate_judged/* unproven */.g)(base, touches), actual: `${name} is running`, why }];
    }
    const actual = seen.length === 0 ? 'none' : `${seen.length} that ${seen.length === 1 ? 'does' : 'do'} not`;
    return [(0,gate_judged/* met */.B)(base, actual, deployments)];
}
function touchedBy(deployment, target) {
    if (target.kind !== 'resource') {
        const inside = (0,resource_id/* encloses */.t$)(target, deployment.id) ||
            (0,gate_snapshot/* seenIn */.v)(deployment.touches).some(({ id, state }) => (0,resource_id/* encloses */.t$)(target, id) && !(0,states/* hasEnded */.hY)(state));
        return inside ? { id: target.id, state: deployment.state } : undefined;
    }
    if (sameDeployment(deployment, target))
        return { id: target.id, state: deployment.state };
    const unit = (0,resource_id/* parseResourceId */.RQ)(target.topLevel ?? target.id) ?? target;
    return (0,gate_snapshot/* seenIn */.v)(deployment.touches).find(({ id, state }) => !(0,states/* hasEnded */.hY)(state) && (0,resource_id/* parseResourceId */.RQ)(id)?.kind === 'resource' && ((0,resource_id/* overlaps */.$f)(id, target) || (0,resource_id/* overlaps */.$f)(id, unit)));
}
function sameDeployment(deployment, target) {
    return deployment.id.toLowerCase() === target.id.toLowerCase();
}
function judged(deployment, touched, snapshot, own, base) {
    const logged = (0,holders/* operationsOn */.C)(deployment.id, snapshot.activity).find(({ correlationId }) => correlationId === deployment.correlationId);
    const owner = (0,gate_own/* ownershipOf */.VL)((0,gate_own/* requestOf */.fo)(deployment, logged?.callers ?? []), own);
    const since = deployment.since ?? logged?.since;
    const where = touched.id.toLowerCase() === snapshot.target.id.toLowerCase() ? '' : `, on ${touched.id}`;
    return {
        ...base,
        actual: `${deployment.name}: ${touched.state}${where}`,
        outcome: 'waits',
        certain: owner?.certain ?? true,
        reason: owner === undefined ? 'deployment-active' : 'own-deployment',
        ...(owner === undefined ? {} : { why: `Recognised as this run's own by its ${owner.by}.` }),
        about: deployment.id,
        facts: {
            deploymentName: deployment.name,
            ...(since === undefined ? {} : { since }),
            ...(deployment.correlationId === undefined ? {} : { correlationId: deployment.correlationId }),
        },
        holders: [
            {
                kind: 'deployment',
                what: `deployment ${deployment.name} (${deployment.state})`,
                resourceId: deployment.id,
                ...(since === undefined ? {} : { since }),
                ...(logged?.who === undefined ? {} : { who: logged.who }),
                ...(deployment.correlationId === undefined ? {} : { correlationId: deployment.correlationId }),
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/gate/verbs.js
var verbs = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/gate/ending.js





const asked = { ...provisioning, what: 'what the operation ends', expected: 'something that runs' };
function judgeEnding(found, request) {
    const words = wordsIn((0,gate_needs/* safely */.vm)('properties', found.value));
    const [provisioned, others] = [words.filter(([key]) => isOwn(key)), words.filter(([key]) => !isOwn(key))];
    const running = words.filter(([, word]) => (0,states/* canBeEnded */.w9)(word) === true).map(([, word]) => word);
    if (running.length > 0)
        return [(0,gate_judged/* met */.B)(asked, (0,gate_needs/* shown */.SP)(running), found)];
    const ofOperation = (0,verbs/* endsOperation */.W)(request);
    const telling = others.length > 0 || !ofOperation ? others : provisioned;
    if (telling.length === 0 || telling.some(([, word]) => (0,states/* canBeEnded */.w9)(word) !== false || (!ofOperation && !(0,states/* isOff */.gK)(word))))
        return [];
    const actual = (0,gate_needs/* shown */.SP)(telling.map(([, word]) => word));
    const why = 'Nothing that runs is told. Azure may refuse to end what has ended.';
    return [
        { ...asked, actual, outcome: 'warns', certain: true, reason: 'nothing-to-cancel', why, facts: { state: actual } },
    ];
}
function wordsIn(properties) {
    const membersOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    const members = membersOf(properties);
    return [...members, ...members.flatMap(([, value]) => membersOf(value))].flatMap(([key, word]) => /(?:state|status)$/i.test(key) && typeof word === 'string' ? [[key, word]] : []);
}
const isOwn = (key) => key.toLowerCase() === 'provisioningstate';

// EXTERNAL MODULE: ./build/gate/operation.js
var gate_operation = __webpack_require__(5059);
;// CONCATENATED MODULE: ./build/gate/planned.js


function asLeft(snapshot, { before }) {
    const removed = new Set(before.filter(({ how }) => how === 'removed').map(({ id }) => id.toLowerCase()));
    const { locks } = snapshot;
    if (removed.size === 0 || locks.status !== 'read')
        return snapshot;
    return { ...snapshot, locks: { ...locks, value: locks.value.filter(({ id }) => !removed.has(id.toLowerCase())) } };
}
const planned_asked = (expected) => ({ what: 'the plan', expected, source: 'the plan', origin: 'plan' });
function judgePlanned(snapshot, conditions, planned) {
    const kept = conditions.flatMap((each) => retold(each, snapshot, planned));
    return [
        ...planned.failures.map(({ reason, why, wayOut }) => ({
            ...planned_asked('can be applied'),
            actual: 'cannot be applied',
            outcome: 'blocks',
            certain: true,
            reason: reason,
            why,
            step: { text: wayOut },
        })),
        ...alreadyThere(snapshot, planned),
        ...(snapshot.creation?.conditions ?? []),
        ...goneSince(snapshot, planned),
        ...kept,
        ...[...(planned.prepared === undefined ? [] : [planned.prepared]), ...planned.warnings].map((why) => ({ ...planned_asked('nobody minds'), actual: 'a side effect', outcome: 'warns', certain: true, why })),
        ...changedSince(snapshot, planned),
    ];
}
function alreadyThere({ resource, target }, planned) {
    const { creates, replaces, refusesExisting, certain, format, before } = planned;
    const gone = before.some(({ id, how }) => how === 'removed' && id.toLowerCase() === target.id.toLowerCase());
    if (!creates || replaces || gone || !refusesExisting || resource.status !== 'read')
        return [];
    const { provisioningState = '' } = resource.value?.properties ?? {};
    if ((0,states/* isDeparting */.Z6)(String(provisioningState)))
        return [];
    return [
        {
            ...planned_asked('does not exist yet'),
            what: 'resource',
            actual: 'exists',
            outcome: certain ? 'blocks' : 'warns',
            certain,
            reason: format === 'terraform' ? 'import-needed' : 'resource-exists',
            why: 'The plan creates it, and it is there already: the apply is refused.',
        },
    ];
}
const isUnknownHere = ({ resource }) => resource.status === 'empty' && /^InvalidResource(?:Type|Namespace)$/i.test(resource.code ?? '');
function goneSince(snapshot, { creates, verb, format }) {
    if (creates || verb === 'delete' || snapshot.resource.status !== 'empty' || isUnknownHere(snapshot))
        return [];
    return [
        {
            ...planned_asked('exists, as when the plan was made'),
            what: 'resource',
            actual: 'does not exist any more',
            outcome: format === 'what-if' ? 'warns' : 'blocks',
            certain: false,
            reason: 'plan-outdated',
            why: 'It was there when the plan was made: plan again before you apply.',
        },
    ];
}
function retold(judged, snapshot, planned) {
    const { resource, target } = snapshot;
    if (judged.outcome !== 'blocks')
        return [judged];
    if (judged.reason === 'not-found' && judged.origin === 'resource' && resource.status === 'empty') {
        if (isUnknownHere(snapshot)) {
            const why = `Azure knows no type ${target.type} here, so nothing was looked at`;
            const { reason: _, ...asked } = judged;
            return [{ ...asked, actual: 'not read', outcome: 'unproven', certain: false, why, trouble: { kind: 'refused' } }];
        }
        if (planned.verb === 'delete')
            return [
                {
                    ...judged,
                    outcome: 'warns',
                    expected: 'exists',
                    why: 'It is not there any more: nothing is left to delete.',
                },
            ];
        if (planned.creates)
            return [
                {
                    ...judged,
                    reason: 'dependency-not-ready',
                    why: 'What is to hold it does not exist, and the plan does not make it.',
                },
            ];
        return [];
    }
    const by = planned.before.find((done) => cures(done, judged, target.id)) ?? cleared(planned.before, judged);
    if (by === undefined)
        return [judged];
    return [{ ...judged, outcome: 'warns', certain: false, why: `The plan sees to it before: ${by.address}.` }];
}
const curedBy = {
    deallocated: ['vm-not-deallocated'],
    stopped: ['vm-not-deallocated', 'invalid-state'],
    started: ['vm-not-running', 'service-stopped'],
};
function cures({ id, how }, { reason }, target) {
    const done = id.toLowerCase();
    const reasons = curedBy[how];
    return (reasons !== undefined &&
        reason !== undefined &&
        reasons.includes(reason) &&
        `${target.toLowerCase()}/`.startsWith(`${done}/`));
}
function cleared(before, { holders = [], about, inTheWay = [] }) {
    const whom = [...holders.map(({ resourceId }) => resourceId), about, ...inTheWay].flatMap((each) => each?.toLowerCase() ?? []);
    const gone = new Map(before.filter(({ how }) => how === 'removed' || how === 'released').map((done) => [done.id.toLowerCase(), done]));
    const [first] = whom;
    return first !== undefined && whom.every((each) => gone.has(each)) ? gone.get(first) : undefined;
}
function changedSince({ activity, target }, { madeAt, creates }) {
    if (madeAt === undefined || creates)
        return [];
    const [last] = (0,holders/* operationsOn */.C)(target.id, activity);
    if (last === undefined || !(Date.parse(last.since) > Date.parse(madeAt)))
        return [];
    const who = last.who === undefined ? '' : ` by ${last.who}`;
    return [
        {
            ...planned_asked('not changed since the plan was made'),
            actual: 'changed',
            outcome: 'warns',
            certain: true,
            why: `It was changed${who} at ${last.since}, after the plan was made: plan again before you apply.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/gate/query.js
var query = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/arm/locks.js
var locks = __webpack_require__(5233);
;// CONCATENATED MODULE: ./build/arm/rbac.js
function matchesAction(pattern, action) {
    const [first = '', ...others] = pattern.toLowerCase().split('*');
    const text = action.toLowerCase();
    if (others.length === 0)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const [index, part] of others.entries()) {
        if (index === others.length - 1)
            return text.length - part.length >= at && text.endsWith(part);
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/gate/scope-checks.js







const field = (value, ...path) => {
    let at = value;
    for (const key of path)
        at =
            typeof at === 'object' && at !== null && !Array.isArray(at)
                ? at[key]
                : undefined;
    return typeof at === 'string' ? at : '';
};
function judgeSubscription({ subscription }, operation) {
    const base = {
        what: 'subscription',
        expected: 'Enabled',
        source: 'the subscription',
        origin: 'subscription',
    };
    if (subscription.status !== 'read')
        return (0,gate_snapshot/* isUnread */.K)(subscription) ? [(0,gate_judged/* unproven */.g)(base, subscription)] : [];
    const state = field(subscription.value, 'state');
    if (state === '')
        return [
            {
                ...base,
                actual: 'not told',
                outcome: 'unproven',
                certain: false,
                why: 'Azure told no state',
                trouble: { kind: 'server' },
            },
        ];
    const stops = ['disabled', 'warned', 'deleted'].includes(state.toLowerCase()) &&
        operation.request.method !== 'DELETE' &&
        operation.request.method !== 'POST';
    if (!stops)
        return [(0,gate_judged/* met */.B)(base, state, subscription)];
    return [{ ...base, actual: state, outcome: 'blocks', certain: true, reason: 'subscription-disabled' }];
}
function judgeGroup({ group, target }) {
    if (target.kind !== 'resource')
        return [];
    const base = {
        what: 'resource group',
        expected: 'not being deleted',
        source: 'the resource group',
        origin: 'group',
    };
    if (group.status !== 'read')
        return (0,gate_snapshot/* isUnread */.K)(group) ? [(0,gate_judged/* unproven */.g)(base, group)] : [];
    const state = field(group.value, 'properties', 'provisioningState') || 'Succeeded';
    if (state.toLowerCase() !== 'deleting')
        return [(0,gate_judged/* met */.B)(base, state, group)];
    const about = field(group.value, 'id');
    return [
        {
            ...base,
            actual: state,
            outcome: 'blocks',
            certain: true,
            reason: 'resource-group-being-deleted',
            ...(about === '' ? {} : { about }),
        },
    ];
}
function judgeLocks({ locks, target, activity }, operation) {
    const base = {
        what: 'management locks',
        expected: `none that stops ${operation.name}`,
        source: 'management locks',
        origin: 'locks',
    };
    const seen = (0,gate_snapshot/* seenIn */.v)(locks);
    const { above, below } = countingFor(target, operation, seen);
    const stopping = operation.name === 'delete' ? [...above, ...below] : above;
    const judged = stopping.map((lock) => ({
        ...base,
        actual: `${lock.level} lock ${lock.name}`,
        outcome: 'blocks',
        certain: true,
        reason: 'scope-locked',
        about: lock.scope,
        facts: { lockId: lock.id, lockedScope: lock.scope },
        holders: [
            {
                kind: 'lock',
                what: lockWords(lock),
                resourceId: lock.scope,
                ...setBy(lock, activity),
                ...(lock.owners.length === 0 ? {} : { who: lock.owners.join(', ') }),
            },
        ],
    }));
    if (judged.length > 0)
        return judged;
    if (target.kind !== 'resource' && below.length > 0) {
        return [
            {
                ...base,
                actual: `${below.length} inside the scope`,
                outcome: 'warns',
                certain: true,
                reason: 'scope-locked',
                why: `${lockNames(below)} stop this operation where it touches what they lock.`,
            },
            ...((0,gate_snapshot/* isUnread */.K)(locks) ? [(0,gate_judged/* unproven */.g)(base, locks)] : []),
        ];
    }
    const own = seen.find(({ id, owners }) => owners.length > 0 && (0,resource_id/* sameId */.s)(id, target));
    if (own !== undefined) {
        const why = `The lock ${own.name} belongs to a service, which takes it away with what it protects. Azure lets nobody else delete it.`;
        return [
            {
                ...base,
                actual: `owned by ${own.owners.join(', ')}`,
                outcome: 'warns',
                certain: true,
                reason: 'scope-locked',
                why,
            },
        ];
    }
    return noneIn(locks, base, seen.length === 0 ? 'none' : 'none that stops it');
}
function countingFor(target, { request }, seen) {
    const { from, inside } = (0,locks/* lockReach */.V6)((0,gate_operation/* typeOf */.QP)(target), request.action);
    const strict = seen.filter(({ level }) => (0,locks/* lockStops */.tL)(level, request.method));
    const group = `/subscriptions/${target.subscriptionId}/resourceGroups/${target.resourceGroup}`;
    const place = from === 'target' ? target : from === 'group' && target.resourceGroup !== undefined ? group : undefined;
    return {
        above: place === undefined ? [] : strict.filter(({ scope }) => (0,resource_id/* encloses */.t$)(scope, place)),
        below: inside ? strict.filter(({ scope }) => !(0,resource_id/* encloses */.t$)(scope, target) && (0,resource_id/* encloses */.t$)(target, scope)) : [],
    };
}
function setBy({ id }, activity) {
    const write = (0,holders/* operationsOn */.C)(id, activity).find(({ operation }) => /\/locks\/write$/i.test(operation));
    if (write === undefined)
        return {};
    return { since: write.since, ...(write.who === undefined ? {} : { who: write.who }) };
}
const lockWords = ({ level, name, notes }) => `${level} lock ${name}${notes === undefined ? '' : `: ${notes}`}`;
function lockNames(locks) {
    const names = locks.slice(0, 3).map(({ name }) => name);
    const more = locks.length > 3 ? ` and ${locks.length - 3} more` : '';
    return `The locks ${names.join(', ')}${more}`;
}
function judgeDenials({ denyAssignments, target }, operation) {
    const base = {
        what: 'deny assignments',
        expected: 'none that denies it',
        source: 'deny assignments',
        origin: 'deny-assignments',
    };
    const seen = (0,gate_snapshot/* seenIn */.v)(denyAssignments);
    const denying = seen.filter((each) => actsOn(each, target) && denies(each, operation.action));
    const inside = operation.name === 'delete' ? seen.filter((each) => deniesInside(each, target)) : [];
    if (denying.length + inside.length === 0)
        return noneIn(denyAssignments, base, denyAssignments.status === 'empty' ? 'none' : 'none that denies it');
    const judged = denying.map((each) => {
        const common = { ...base, actual: each.name, certain: true, reason: 'deny-assignment', about: each.scope };
        if (forEverybody(each))
            return {
                ...common,
                outcome: 'blocks',
                facts: { lockedScope: each.scope },
                holders: [{ kind: 'lock', what: `deny assignment ${each.name}`, resourceId: each.scope }],
            };
        return {
            ...common,
            outcome: 'warns',
            why: `The deny assignment ${each.name} forbids ${operation.action} to some identities. Whether it holds for the one that runs the next step is not known here.`,
        };
    });
    const told = inside.map((each) => {
        const why = `The deny assignment ${each.name} inside the scope forbids the deletion of what it protects, by all or by some identities.`;
        return {
            ...base,
            actual: each.name,
            certain: true,
            reason: 'deny-assignment',
            about: each.scope,
            outcome: 'warns',
            why,
        };
    });
    return [...judged, ...told, ...((0,gate_snapshot/* isUnread */.K)(denyAssignments) ? [(0,gate_judged/* unproven */.g)(base, denyAssignments)] : [])];
}
function deniesInside(denial, target) {
    const held = (0,resource_id/* parseResourceId */.RQ)(denial.scope);
    if (held === undefined || (0,resource_id/* encloses */.t$)(held, target) || !(0,resource_id/* encloses */.t$)(target, held))
        return false;
    return denies(denial, `${(0,gate_operation/* typeOf */.QP)(held)}/delete`);
}
function forEverybody({ principals, excluded }) {
    return (excluded.length === 0 && principals.some(({ id, type }) => /^[0-]+$/.test(id) || type.toLowerCase() === 'everyone'));
}
function isAbove(scope, target) {
    return target.subscriptionId !== undefined && (scope === '/' || (0,resource_id/* parseResourceId */.RQ)(scope)?.kind === 'management-group');
}
function actsOn({ scope, forChildren }, target) {
    return forChildren
        ? isAbove(scope, target) || (0,resource_id/* encloses */.t$)(scope, target)
        : scope.toLowerCase() === target.id.toLowerCase();
}
function denies({ permissions }, action) {
    return permissions.some(({ actions, notActions }) => actions.some((pattern) => matchesAction(pattern, action)) &&
        !notActions.some((pattern) => matchesAction(pattern, action)));
}
function noneIn(list, asked, actual) {
    if (list.status === 'skipped')
        return [];
    return [(0,gate_snapshot/* isUnread */.K)(list) ? (0,gate_judged/* unproven */.g)(asked, list) : (0,gate_judged/* met */.B)(asked, actual, list)];
}

;// CONCATENATED MODULE: ./build/gate/evaluate.js














function evaluate(read, wish) {
    const { planned } = wish;
    const snapshot = planned === undefined ? read : asLeft(read, planned);
    const { resource, related } = snapshot;
    const reads = { ...related, target: resource };
    const body = resource.status === 'read' ? resource.value : null;
    const document = (0,gate_needs/* documentOf */.lM)(body, related, { size: wish.size });
    const scopes = [
        ...judgeSubscription(snapshot, wish.operation),
        ...judgeGroup(snapshot),
        ...judgeLocks(snapshot, wish.operation),
        ...judgeDenials(snapshot, wish.operation),
        ...(interrupts(wish.operation, document) || (0,verbs/* verbKind */.I)(wish.operation.request) === 'reads'
            ? []
            : judgeDeployments(snapshot, wish.own)),
    ];
    const found = resource.status === 'read'
        ? [...ofResource(snapshot, resource, reads, document, wish), ...scopes]
        : [
            ...judgeAbsence(snapshot, wish.operation, besideOf(wish)),
            ...ofSurroundings(document, reads, snapshot, wish),
            ...scopes,
        ];
    const conditions = planned === undefined ? found : judgePlanned(snapshot, found, planned);
    const missing = resource.status === 'empty' ? missingFor(snapshot, besideOf(wish)) : undefined;
    return {
        decision: decide(snapshot, conditions, wish),
        conditions: withHolders(conditions, snapshot, wish.own),
        document,
        ...(missing === undefined ? {} : { missing }),
    };
}
function ofResource({ target }, found, reads, document, wish) {
    const { operation } = wish;
    const needs = (0,gate_needs/* judgeNeeds */.pw)(operation.gate, document, reads);
    const isTold = needs.some(({ what, origin }) => origin === 'resource' && what === provisioning.what);
    const own = () => {
        if (isTold)
            return [];
        if (interrupts(operation, document))
            return operation.gate === undefined ? judgeEnding(found, operation.request) : [];
        return [judgeProvisioning(found, provisioning, (0,gate_operation/* typeOf */.QP)(target), takingOf(operation))];
    };
    return [...own(), ...needs, ...judgeConditions(found, wish.conditions)];
}
function interrupts({ gate, request }, document) {
    if (gate === undefined)
        return (0,verbs/* verbKind */.I)(request) === 'ends';
    return gate.interrupts === true || (gate.interrupts !== undefined && (0,query/* isTruthy */.z)((0,gate_needs/* safely */.vm)(gate.interrupts, document)));
}
function takingOf({ gate, request }) {
    const { takes } = gate ?? {};
    if (Array.isArray(takes))
        return (state) => takes.some((each) => each.toLowerCase() === state.toLowerCase());
    const kind = (0,verbs/* verbKind */.I)(request);
    return (state) => kind === 'reads' || ((takes === 'any' || (kind === 'removes' && gate === undefined)) && !(0,states/* isDeparting */.Z6)(state));
}
function judgeConditions(found, conditions) {
    return conditions.map((expression) => {
        const value = (0,gate_needs/* safely */.vm)(expression, found.value);
        const asked = {
            what: `condition ${expression}`,
            expected: 'truthy',
            source: 'the resource',
            origin: 'resource',
        };
        if ((0,query/* isTruthy */.z)(value))
            return (0,gate_judged/* met */.B)(asked, (0,gate_needs/* shown */.SP)(value), found);
        return {
            ...asked,
            actual: (0,gate_needs/* shown */.SP)(value),
            certain: true,
            outcome: 'waits',
            reason: 'invalid-state',
            holders: [{ kind: 'condition', what: `the condition ${expression} does not hold` }],
        };
    });
}
function ofSurroundings(document, reads, { resource }, { operation }) {
    return resource.status === 'empty' && operation.creates ? (0,gate_needs/* judgeNeeds */.pw)(operation.gate, document, reads) : [];
}
const besideOf = ({ beside }) => beside ?? new Set();
function decide(snapshot, conditions, wish) {
    const { resource } = snapshot;
    if (resource.status === 'empty' && !canBeMade(snapshot, wish.operation, besideOf(wish))) {
        const missing = missingFor(snapshot, besideOf(wish))?.what;
        if (wish.planned === undefined || missing === 'subscription')
            return 'absent';
    }
    const running = conditions.some(({ outcome, origin, reason }) => outcome === 'waits' && (origin === 'resource' || origin === 'deployments') && reason !== 'invalid-state');
    if (conditions.some((condition) => stops(condition, running)))
        return 'blocked';
    if (resource.status !== 'read' && resource.status !== 'empty')
        return 'unread';
    if (conditions.some(({ outcome, origin, ofTarget }) => outcome === 'unproven' && (origin === 'resource' || ofTarget === true)))
        return 'unread';
    if (wish.missingEvidence === 'block' && conditions.some(({ outcome }) => outcome === 'unproven'))
        return 'unread';
    return conditions.some(({ outcome }) => outcome !== 'met' && (outcome === 'waits' || outcome === 'blocks'))
        ? 'waits'
        : 'clear';
}
function stops({ outcome, origin }, running) {
    return outcome === 'blocks' && !(running && (origin === 'resource' || origin === 'related'));
}
function withHolders(conditions, snapshot, own) {
    return conditions.map((condition) => {
        if (condition.outcome !== 'waits' || condition.holders !== undefined || condition.reason === 'invalid-state')
            return condition;
        const id = condition.about ?? snapshot.target.id;
        const found = (0,holders/* holderOf */.K)(id, snapshot.activity) ??
            (snapshot.target.topLevel === undefined ? undefined : (0,holders/* holderOf */.K)(snapshot.target.topLevel, snapshot.activity));
        const state = { kind: 'state', what: `${condition.what} ${condition.actual}`, resourceId: id };
        if (found === undefined)
            return { ...condition, holders: [state] };
        const { callers, ...holder } = found;
        const owner = (0,gate_own/* ownershipOf */.VL)({ correlationId: holder.correlationId, callers, since: holder.since }, own);
        const facts = {
            ...condition.facts,
            otherOperation: holder.what,
            ...(holder.since === undefined ? {} : { since: holder.since }),
            ...(holder.correlationId === undefined ? {} : { correlationId: holder.correlationId }),
        };
        const ours = owner === undefined
            ? {}
            : {
                reason: 'own-deployment',
                certain: owner.certain,
                why: `Recognised as this run's own by its ${owner.by}.`,
            };
        return { ...condition, facts, holders: [holder], ...ours };
    });
}


/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ operationsOn),
/* harmony export */   K: () => (/* binding */ holderOf)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _arm_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);



function operationsOn(resourceId, activity) {
    const groups = new Map();
    for (const event of (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .seenIn */ .v)(activity)) {
        if (!(0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .encloses */ .t$)(resourceId, event.resourceId))
            continue;
        const key = event.operationId ??
            `${event.correlationId ?? ''}|${event.resourceId.toLowerCase()}|${event.operation.toLowerCase()}`;
        groups.set(key, [...(groups.get(key) ?? []), event]);
    }
    return [...groups.values()].flatMap(asOperation).sort((a, b) => b.since.localeCompare(a.since));
}
function asOperation(events) {
    const ordered = [...events].sort((a, b) => a.time.localeCompare(b.time));
    const [first] = ordered;
    const last = ordered.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const end = ordered.find(({ status }) => (0,_arm_states_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(status));
    const who = ordered.find(({ caller }) => caller !== undefined)?.caller;
    return [
        {
            operation: first.operation,
            resourceId: first.resourceId,
            since: first.time,
            ended: end !== undefined,
            ...(end === undefined ? {} : { until: end.time }),
            status: (end ?? last).status,
            callers: [who, ...ordered.map(({ appId }) => appId)],
            ...(who === undefined ? {} : { who }),
            ...(first.correlationId === undefined ? {} : { correlationId: first.correlationId }),
        },
    ];
}
function holderOf(resourceId, activity) {
    const open = operationsOn(resourceId, activity).filter((operation) => !operation.ended);
    const found = open.find((operation) => operation.resourceId.toLowerCase() === resourceId.toLowerCase()) ?? open[0];
    if (found === undefined)
        return undefined;
    const { operation, since, who, correlationId, callers } = found;
    return {
        kind: 'operation',
        what: operation,
        resourceId: found.resourceId,
        since,
        callers,
        ...(who === undefined ? {} : { who }),
        ...(correlationId === undefined ? {} : { correlationId }),
    };
}


/***/ }),

/***/ 1013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ met),
/* harmony export */   g: () => (/* binding */ unproven)
/* harmony export */ });
function met(asked, actual, ..._by) {
    return { ...asked, actual, outcome: 'met', certain: true };
}
function unproven(asked, { status, detail, trouble }) {
    const actual = status === 'part' ? 'not read to its end' : 'not read';
    return { ...asked, actual, outcome: 'unproven', certain: false, why: detail, trouble };
}


/***/ }),

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadGates)
/* harmony export */ });
async function loadGates() {
    const { typeGates } = await __webpack_require__.e(/* import() */ 1060).then(__webpack_require__.bind(__webpack_require__, 1060));
    return typeGates;
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   cD: () => (/* binding */ strangeWords),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   pw: () => (/* binding */ judgeNeeds),
/* harmony export */   vm: () => (/* binding */ safely)
/* harmony export */ });
/* unused harmony export looksAtEach */
/* harmony import */ var _arm_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1013);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7372);




function documentOf(resource, related, wanted) {
    const reads = Object.fromEntries(Object.entries(related).map(([name, signal]) => [name, signal.status === 'read' ? signal.value : null]));
    const document = { target: resource, ...reads };
    const size = wanted.size === '' ? null : spelled(wanted.size, document);
    return { ...document, wanted: { size } };
}
function spelled(size, document) {
    const names = [
        safely('sizes.value[].name', document),
        safely('target.properties.hardwareProfile.vmSize', document),
    ].flat();
    return (names.find((name) => typeof name === 'string' && name.toLowerCase() === size.toLowerCase()) ?? size);
}
function safely(expression, document) {
    try {
        return (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(expression, document);
    }
    catch {
        return null;
    }
}
function judgeNeeds(gate, document, reads) {
    const all = (gate?.needs ?? []).flatMap((need) => judgeNeed(need, gate, document, reads));
    return [
        ...new Map(all.map((each) => [[each.what, each.expected, each.actual, each.outcome, each.source].join('|'), each])).values(),
    ];
}
function judgeNeed(need, gate, document, reads) {
    const signal = reads[need.from];
    if (signal === undefined ||
        signal.status === 'skipped' ||
        signal.status === 'empty' ||
        !counts(need, document, reads))
        return [];
    const read = gate?.reads?.[need.from];
    const asked = {
        what: need.what,
        expected: expectedOf(need),
        source: need.from === 'target' ? 'the resource' : (read?.what ?? need.from),
        origin: need.from === 'target' ? 'resource' : 'related',
    };
    if (signal.status === 'read')
        return [judged(need, asked, safely(need.path, document), signal)];
    const ofTarget = read?.at === 'target' && read.suffix !== undefined && need.otherwise === 'block';
    const row = { ...(0,_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .unproven */ .g)(asked, signal), ...(ofTarget ? { ofTarget } : {}) };
    const seen = signal.status === 'part' ? seenOf(need, asked, { ...document, [need.from]: signal.seen }) : undefined;
    return seen === undefined ? [row] : seen.outcome === 'warns' ? [seen, row] : [seen];
}
function counts({ when, from }, document, reads) {
    if (when === undefined)
        return true;
    const own = reads[from];
    const unknown = Object.entries(reads).some(([name, signal]) => (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnread */ .K)(signal) && new RegExp(`\\b${name}\\b`).test(when));
    return (unknown && own !== undefined && (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnread */ .K)(own)) || (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .isTruthy */ .z)(safely(when, document));
}
function seenOf(need, asked, document) {
    if (!looksAtEach(need.path))
        return undefined;
    const { outcome, ...rest } = worstOf(need, asked, safely(need.path, document));
    return outcome === 'met' || outcome === 'unproven' ? undefined : { ...rest, outcome };
}
function looksAtEach(path) {
    const bare = path.replace(/\[\?[^[\]]*\]/g, '[]');
    return /^[\w.\s|*[\]]+$/.test(bare) && !/\[\s*[-:\d]/.test(bare);
}
function judged(need, asked, value, by) {
    const { outcome, ...rest } = worstOf(need, asked, value);
    return outcome === 'met' ? { ...(0,_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .met */ .B)(asked, rest.actual, by), ...rest } : { ...rest, outcome };
}
function worstOf(need, asked, value) {
    const values = flat(value);
    const outcomes = values.length === 0 ? [outcomeOfNothing(need)] : values.map((each) => outcomeOf(need, each));
    const worst = ['blocks', 'warns', 'unproven', 'waits', 'met'].find((outcome) => outcomes.includes(outcome)) ?? 'met';
    const telling = values.filter((_, index) => outcomes[index] === worst);
    const reason = worst === 'waits' ? (need.waitReason ?? 'provisioning-in-progress') : need.reason;
    const told = shown(telling.length === 0 ? value : telling.length === 1 ? (telling[0] ?? null) : telling);
    const actual = need.is === 'nothing' && worst === 'met' ? 'none' : told;
    const strange = values.map(asText).filter((text) => isStrange(need, text));
    const why = worst === 'warns' && strange.length > 0 ? strangeWords(strange, `of ${asked.source}`) : need.why;
    return {
        ...asked,
        actual,
        outcome: worst,
        certain: true,
        ...(need.waits === undefined || values.length === 0 || strange.length > 0 ? {} : { tellsMotion: true }),
        ...(worst === 'met' ? {} : { reason, ...(why === undefined ? {} : { why }), facts: { state: actual } }),
        ...(worst === 'blocks' && need.is === 'nothing' ? { inTheWay: telling.map(idOf) } : {}),
        ...(worst === 'blocks' && need.step !== undefined ? { step: need.step } : {}),
    };
}
function flat(value) {
    if (value === null)
        return [];
    return Array.isArray(value) ? value.flat(3).filter((each) => each !== null) : [value];
}
function outcomeOfNothing(need) {
    if (need.is === 'nothing' || need.absent === 'fine')
        return 'met';
    return 'unproven';
}
function outcomeOf(need, value) {
    if (isFine(need, value))
        return 'met';
    const text = asText(value);
    if (isStrange(need, text))
        return 'warns';
    if (!includes(need.stuck ?? [], text) && isPassing(need, text))
        return 'waits';
    return need.otherwise === 'block' ? 'blocks' : 'warns';
}
function isPassing({ waits, path }, text) {
    if (waits === 'moving')
        return isProvisioning(path) ? (0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(text) === 'moving' : (0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoving */ .rU)(text);
    return waits === 'others' || (waits !== undefined && includes(waits, text));
}
const isProvisioning = (path) => /\bprovisioningState$/.test(path);
function isStrange(need, text) {
    return (need.waits === 'moving' &&
        isProvisioning(need.path) &&
        !isFine(need, text) &&
        !includes(need.stuck ?? [], text) &&
        (0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(text) === 'unknown');
}
function strangeWords(words, of) {
    return `Of the state ${shown(words)} ${of} it is not known whether it passes by itself, so it is not waited for.`;
}
function isFine({ is }, value) {
    if (is === 'nothing')
        return !(0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .isTruthy */ .z)(value);
    const text = asText(value);
    if (is === 'steady')
        return !(0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoving */ .rU)(text);
    return 'not' in is ? !includes(is.not, text) : includes(is, text);
}
const includes = (list, text) => list.some((each) => each.toLowerCase() === text.toLowerCase());
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
function expectedOf({ is, needed }) {
    if (needed !== undefined)
        return needed;
    if (is === 'nothing')
        return 'none';
    if (is === 'steady')
        return 'not changing';
    return 'not' in is ? `not ${is.not.join(' or ')}` : is.join(' or ');
}
function shown(value) {
    if (value === null)
        return 'nothing';
    if (!Array.isArray(value))
        return idOf(value);
    const unique = [...new Set(value.map((each) => idOf(each)))];
    const first = unique.slice(0, 3).join(', ');
    return unique.length <= 3 ? first || 'nothing' : `${first} and ${unique.length - 3} more`;
}
function idOf(value) {
    if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
        return value.id;
    return asText(value);
}


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ resolveOperation),
/* harmony export */   QP: () => (/* binding */ typeOf)
/* harmony export */ });
/* unused harmony exports gateTypeOf, knownOperations */
const writes = new Set([
    'write',
    'update',
    'create',
    'createorupdate',
    'upsert',
    'put',
    'patch',
    'set',
    'apply',
]);
const deletes = new Set(['delete', 'remove', 'destroy']);
const groupType = 'Microsoft.Resources/subscriptions/resourceGroups';
function typeOf(target) {
    if (target.type !== undefined)
        return target.type;
    if (target.kind === 'resource-group')
        return groupType;
    return target.kind === 'subscription' ? 'Microsoft.Resources/subscriptions' : 'Microsoft.Management/managementGroups';
}
function gateTypeOf(target) {
    return target.kind === 'resource-group' ? 'Microsoft.Resources/resourceGroups' : typeOf(target);
}
function resolveOperation(text, target, gates) {
    const type = gateTypeOf(target).toLowerCase();
    const typeGate = gates.find((gate) => gate.type.toLowerCase() === type);
    const word = text.trim();
    const generic = word.includes('/') ? undefined : genericOperation(bare(word), target, typeGate);
    const named = generic ?? (typeGate === undefined ? undefined : namedOperation(word, target, typeGate));
    return named ?? ofAction(word, target, typeGate) ?? { known: knownOperations(target, typeGate) };
}
function knownOperations(target, typeGate) {
    const own = Object.keys(typeGate?.operations ?? {});
    const base = target.kind === 'resource'
        ? ['write', 'delete', 'deploy', 'move']
        : target.kind === 'resource-group'
            ? ['write', 'delete', 'deploy', 'move']
            : ['write', 'deploy'];
    return [...new Set([...base, ...own])];
}
const bare = (word) => word.toLowerCase().replace(/[^a-z0-9/.]/g, '');
function namedOperation(word, target, typeGate) {
    const wanted = bare(word);
    for (const [name, gate] of Object.entries(typeGate.operations)) {
        const action = actionOf(typeOf(target), gate.request);
        const words = [name, ...(gate.aliases ?? []), ...(gate.request.method === 'POST' ? [action] : [])];
        if (words.some((each) => bare(each) === wanted)) {
            return { name, request: gate.request, action, creates: name === 'write' || name === 'deploy', gate, typeGate };
        }
    }
    return undefined;
}
function genericOperation(word, target, typeGate) {
    const type = typeOf(target);
    const known = typeGate === undefined ? {} : { typeGate };
    const own = (name) => {
        const gate = typeGate?.operations[name];
        return gate === undefined ? {} : { gate };
    };
    if (writes.has(word))
        return {
            name: 'write',
            request: { method: 'PUT' },
            action: `${type}/write`,
            creates: true,
            ...own('write'),
            ...known,
        };
    if (deletes.has(word) && (target.kind === 'resource' || target.kind === 'resource-group'))
        return {
            name: 'delete',
            request: { method: 'DELETE' },
            action: `${type}/delete`,
            creates: false,
            ...own('delete'),
            ...known,
        };
    if (word === 'deploy' || word === 'deployment')
        return {
            name: 'deploy',
            request: { method: 'PUT' },
            action: target.kind === 'resource' ? `${type}/write` : 'Microsoft.Resources/deployments/write',
            creates: true,
            ...(target.kind === 'resource' ? own('write') : own('deploy')),
            ...known,
        };
    if (word === 'move' && (target.kind === 'resource-group' || target.kind === 'resource'))
        return {
            name: 'move',
            request: { method: 'POST', action: 'moveResources' },
            action: `${groupType}/moveResources/action`,
            creates: false,
            ...own('move'),
            ...known,
        };
    return undefined;
}
const actionForm = /^([\w.-]+\.[\w.-]+(?:\/[\w.-]+)+)\/(write|delete|action)$/i;
function ofAction(word, target, typeGate) {
    const [, path = '', verb = ''] = actionForm.exec(word) ?? [];
    const type = typeOf(target).toLowerCase();
    const within = path.toLowerCase();
    const own = within === type;
    if (path === '' || !(own || within.startsWith(`${type}/`) || target.kind !== 'resource'))
        return undefined;
    const kind = verb.toLowerCase();
    if (kind === 'action') {
        const action = path.split('/').at(-1) ?? '';
        return {
            name: word,
            request: { method: 'POST', action },
            action: word,
            creates: false,
            ...(typeGate === undefined ? {} : { typeGate }),
        };
    }
    if (own)
        return genericOperation(kind, target, typeGate);
    if (within === 'microsoft.resources/deployments' && kind === 'write')
        return genericOperation('deploy', target, typeGate);
    return {
        name: word,
        request: { method: kind === 'write' ? 'PUT' : 'DELETE' },
        action: word,
        creates: false,
        ...(typeGate === undefined ? {} : { typeGate }),
    };
}
function actionOf(type, { method, action }) {
    if (method === 'POST')
        return `${type}/${action ?? ''}/action`;
    return `${type}/${method === 'DELETE' ? 'delete' : 'write'}`;
}


/***/ }),

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VL: () => (/* binding */ ownershipOf),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
const nobody = { correlationIds: [], nameWords: [], callers: [] };
function ownershipOf(request, own) {
    const correlation = request.correlationId?.toLowerCase();
    if (correlation !== undefined && own.correlationIds.some((id) => id.toLowerCase() === correlation))
        return { by: 'correlation ID', certain: true };
    if (request.deploymentName !== undefined &&
        own.nameWords.some((word) => holdsWord(request.deploymentName ?? '', word)))
        return { by: 'deployment name', certain: true };
    const began = Date.parse(request.since ?? '');
    const callers = own.callers.map((caller) => caller.toLowerCase());
    const ours = request.callers.some((caller) => caller !== undefined && callers.includes(caller.toLowerCase()));
    return ours && own.sinceMs !== undefined && began >= own.sinceMs ? { by: 'caller', certain: false } : undefined;
}
function holdsWord(name, word) {
    if (word.length < 4)
        return false;
    const lower = name.toLowerCase();
    const wanted = word.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
        if (!/[a-z0-9]/.test(lower.charAt(at - 1)) && !/[a-z0-9]/.test(lower.charAt(at + wanted.length)))
            return true;
    }
    return false;
}
function requestOf(deployment, callers) {
    return { correlationId: deployment.correlationId, deploymentName: deployment.name, callers, since: deployment.since };
}


/***/ }),

/***/ 8606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   z: () => (/* binding */ isTruthy)
/* harmony export */ });
/* harmony import */ var _aws_lambda_powertools_jmespath__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);

function query(expression, document) {
    return ((0,_aws_lambda_powertools_jmespath__WEBPACK_IMPORTED_MODULE_0__/* .search */ .$P)(expression, document) ?? null);
}
function isTruthy(value) {
    if (value === null || value === false || value === '')
        return false;
    if (Array.isArray(value))
        return value.length > 0;
    return typeof value !== 'object' || Object.keys(value).length > 0;
}


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isUnread),
/* harmony export */   v: () => (/* binding */ seenIn)
/* harmony export */ });
function isUnread(signal) {
    return signal.status === 'denied' || signal.status === 'failed' || signal.status === 'part';
}
function seenIn(signal) {
    return signal.status === 'read' ? signal.value : signal.status === 'part' ? signal.seen : [];
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verbKind),
/* harmony export */   W: () => (/* binding */ endsOperation)
/* harmony export */ });
const reading = /^(?:list|get|check|query|validate|effective|available|show|fetch|retrieve)/i;
const readingNames = new Set([
    'publishxml',
    'sharedkeys',
    'readonlykeys',
    'keys',
    'exporttemplate',
    'whatif',
    'nexthop',
    'topology',
]);
const ending = /^(?:cancel|abort|terminate|end|stop|pause|suspend)(?![a-z])|^(?:cancel|abort|stop|terminate)[A-Z]/;
function verbKind({ method, action = '' }) {
    if (method === 'DELETE')
        return 'removes';
    if (method !== 'POST')
        return 'changes';
    if (reading.test(action) || readingNames.has(action.toLowerCase()))
        return 'reads';
    return ending.test(action.charAt(0).toLowerCase() + action.slice(1)) ? 'ends' : 'changes';
}
const endsOperation = ({ action = '' }) => /^(?:cancel|abort|terminate)(?:$|[A-Z])|^(?:stop|end)(?:Job|Run|Task|Build|Resize|Execution|Operation)$/.test(action.charAt(0).toLowerCase() + action.slice(1));


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


/***/ }),

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ waitingFor),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   k1: () => (/* binding */ decideAll),
/* harmony export */   tg: () => (/* binding */ originsToRead)
/* harmony export */ });
/* harmony import */ var _gate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);

function decideAll(plan, snapshots, own) {
    const made = plan.targets.filter(({ target, operation }) => operation.creates && (target.kind !== 'resource-group' || operation.name === 'write'));
    const beside = new Set(made.map(({ target }) => target.id.toLowerCase()));
    return snapshots.flatMap((snapshot, index) => {
        const wanted = plan.targets[index];
        if (wanted === undefined)
            return [];
        const wish = {
            operation: wanted.operation,
            size: wanted.size,
            conditions: plan.conditions,
            own,
            missingEvidence: plan.missingEvidence,
            beside,
            ...(wanted.planned === undefined ? {} : { planned: wanted.planned }),
        };
        return [{ wanted, snapshot, verdict: (0,_gate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(snapshot, wish) }];
    });
}
function overall(decided) {
    const decisions = decided.map(({ verdict }) => verdict.decision);
    return ['absent', 'blocked', 'unread', 'waits'].find((each) => decisions.includes(each)) ?? 'clear';
}
function isPassing(decided) {
    const troubles = decided.flatMap(({ verdict }) => verdict.conditions.flatMap(({ trouble }) => (trouble === undefined ? [] : [trouble.kind])));
    return (troubles.length > 0 && troubles.every((kind) => kind === 'throttled' || kind === 'server' || kind === 'network'));
}
function originsToRead(decided) {
    return decided.map(({ verdict }) => {
        if (verdict.decision === 'clear')
            return new Set();
        const origins = new Set(verdict.conditions
            .filter(({ outcome }) => outcome === 'waits' || outcome === 'unproven')
            .map(({ origin }) => origin));
        return origins.size === 0 ? new Set(['resource']) : origins;
    });
}
function waitingFor(decided) {
    return decided.flatMap(({ wanted, verdict }) => verdict.conditions
        .filter(({ outcome }) => outcome === 'waits')
        .map((condition) => ({ ...condition, target: wanted })));
}


/***/ }),

/***/ 5806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cZ: () => (/* binding */ causesOf),
  mF: () => (/* binding */ changeWords),
  GZ: () => (/* binding */ diagnosisOfCause),
  Qm: () => (/* binding */ shortOperation),
  DE: () => (/* binding */ wantedWords)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
// EXTERNAL MODULE: ./build/gate/holders.js
var holders = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/gate/needs.js
var needs = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/conflict/advice/advise.js + 15 modules
var advise = __webpack_require__(4802);
// EXTERNAL MODULE: ./build/modes/guard/transition.js + 1 modules
var guard_transition = __webpack_require__(4843);
;// CONCATENATED MODULE: ./build/modes/guard/steps.js



function stepsOf(judged, context, advice, decided, options) {
    if (judged.trouble !== undefined)
        return stepsOfTrouble(judged.trouble, advice, options);
    if (judged.isStill)
        return [
            stuck,
            ...advice
                .filter(({ kind }) => kind === 'look')
                .slice(0, 1)
                .map(aboutJob),
            { text: `Then ${runAgain}` },
        ];
    const own = judged.step === undefined ? [] : [...(0,advise/* stepsFor */.R)([judged.step], context)];
    const all = [...own, ...(own.length > 0 ? advice.filter(({ az }) => az === undefined) : advice)].map(aboutJob);
    const steps = decided.wanted.planned === undefined ? all : all.map(applyLater);
    const more = moreOfAgain(judged, decided, options);
    const at = steps.findIndex(({ text }) => text.includes(runAgain));
    if (at < 0)
        return [...steps, { text: `Then ${runAgain} ${more}` }];
    return steps.map((step, index) => (index === at ? { ...step, text: `${step.text} ${more}` } : step));
}
const reader = {
    text: 'Give the identity that the guard signs in with the role Reader on the subscription: that is enough for all it reads.',
};
const stuck = {
    text: 'Look at Resource Health and at the page of the resource, and ask its owner. Where nobody has anything running, write it again with its present settings; where Azure refuses that too, open a support request.',
};
function stepsOfTrouble({ kind }, advice, { waitMs, set }) {
    const look = advice.filter(({ az }) => az !== undefined).slice(0, 1);
    const again = {
        text: `Then ${runAgain}${waitMs > 0 || !passing.has(kind) ? '' : ` With \`${set('wait', '20m')}\` it keeps trying by itself.`}`,
    };
    switch (kind) {
        case 'denied':
            return [...look, reader, again];
        case 'credential':
            return [
                {
                    text: 'Check how this job signs in to Azure: tenant, application, and that the token is made out for this cloud.',
                },
                again,
            ];
        case 'throttled':
            return [
                { text: 'Send fewer requests at the same time with this identity, and let the time pass that Azure asks for.' },
                again,
            ];
        case 'network':
            return [
                {
                    text: 'Check that this runner or agent reaches Azure Resource Manager: name resolution, firewall, proxy, certificates.',
                },
                again,
            ];
        case 'server':
            return [{ text: 'See in Service Health whether the service has an incident in your region.' }, again];
        case 'refused':
            return [{ text: 'Check the resource ID: its type, and that the cloud has it.' }, again];
        case 'cut':
            return [
                {
                    text: 'Check that Azure Resource Manager itself answers, and nothing in its place (a proxy, a gateway): a list of its answers did not go on as Azure lets it.',
                },
                again,
            ];
        case 'bound':
            return [
                { text: 'There are more of them than are read. Look through them by hand, whether one stands in the way.' },
                again,
            ];
    }
}
const passing = new Set(['throttled', 'server', 'network']);
const runAgain = 'run this job again.';
function aboutJob(step) {
    return {
        ...step,
        text: step.text.replace(/\bthe failed step\b/g, 'this job').replace(' Its ID is in the error text.', ''),
    };
}
function applyLater(step) {
    const at = step.text.indexOf(runAgain);
    return at < 0 ? step : { text: step.text.slice(0, at + runAgain.length) };
}
function moreOfAgain({ outcome, reason }, decided, { waitMs, transition, set }) {
    const rest = 'The guard verifies the state by itself.';
    if (outcome === 'waits' && reason !== 'own-deployment') {
        if (waitMs > 0)
            return `${rest} Or let it wait longer than ${(0,report_text/* duration */.p0)(waitMs)}.`;
        return `${rest} Or let it wait: with \`${set('wait', '20m')}\` it goes on as soon as this has ended.`;
    }
    if (transition === 'deny' && (0,guard_transition/* transitionFor */.bB)(decided) !== undefined)
        return `${rest} Or set \`${set('transition', 'allow')}\`, and it does the first step for you.`;
    return rest;
}

;// CONCATENATED MODULE: ./build/modes/guard/diagnosis.js






const reasonOfTrouble = {
    denied: 'access-denied',
    credential: 'access-denied',
    throttled: 'throttled',
    server: 'server-error',
    network: 'server-error',
    refused: 'invalid-request',
    cut: 'server-error',
    bound: 'server-error',
};
function causesOf(decided) {
    const causes = decided.filter(({ verdict }) => verdict.decision !== 'clear').flatMap((each) => causesOfTarget(each));
    const unique = new Map();
    for (const cause of causes) {
        const key = `${cause.reason} ${aboutOf(cause)}`;
        if (!unique.has(key))
            unique.set(key, cause);
    }
    const told = new Set([...unique.values()]
        .filter(({ judged }) => judged.origin === 'resource')
        .map(({ decided: { wanted } }) => wanted.target.id.toLowerCase()));
    const own = [...unique.values()].filter((cause) => cause.judged.origin !== 'related' || cause.judged.outcome !== 'waits' || !told.has(aboutOf(cause)));
    return own.sort((a, b) => rank(a) - rank(b));
}
function aboutOf({ judged, decided }) {
    const other = judged.about ?? (judged.origin === 'related' ? relatedId(decided, judged.source) : undefined);
    return other?.toLowerCase() ?? `${decided.wanted.target.id.toLowerCase()} ${judged.what}`;
}
function causesOfTarget(decided) {
    const { conditions, decision } = decided.verdict;
    return conditions.flatMap((judged) => {
        if (judged.outcome === 'unproven') {
            if (decision !== 'unread')
                return [];
            return [
                {
                    decided,
                    judged,
                    reason: judged.trouble === undefined ? 'server-error' : reasonOfTrouble[judged.trouble.kind],
                },
            ];
        }
        if ((judged.outcome !== 'blocks' && judged.outcome !== 'waits') || judged.reason === undefined)
            return [];
        return [{ decided, judged, reason: judged.reason }];
    });
}
function rank({ judged, reason }) {
    if (judged.outcome === 'unproven')
        return judged.origin === 'resource' ? 3 : 4;
    const group = (0,taxonomy/* classOf */.Kl)(reason);
    if (judged.outcome === 'blocks' && group !== 'state')
        return 0;
    return judged.outcome === 'waits' ? 1 : 2;
}
function diagnosisOfCause({ decided, judged, reason }, options) {
    const { wanted, snapshot } = decided;
    const { target, operation } = wanted;
    const context = contextOf(decided, judged);
    const advice = options.advise(reason, context);
    const unread = judged.outcome === 'unproven';
    const confidence = judged.certain || unread ? 'certain' : 'likely';
    return {
        class: (0,taxonomy/* classOf */.Kl)(reason),
        reason,
        recovery: (0,taxonomy/* recoveryOf */.rU)(reason),
        confidence,
        title: unread
            ? `${judged.origin === 'resource' ? `the state of ${target.name}` : judged.what} could not be read`
            : advice.title,
        codePath: [],
        message: messageOf(judged),
        resourceId: target.id,
        operation: wantedWords(operation.name, wanted.size),
        ...(judged.facts?.correlationId === undefined ? {} : { correlationId: judged.facts.correlationId }),
        ...(judged.trouble?.correlationId === undefined ? {} : { correlationId: judged.trouble.correlationId }),
        ...(judged.trouble?.code === undefined ? {} : { code: judged.trouble.code }),
        ...(judged.trouble?.httpStatus === undefined ? {} : { httpStatus: judged.trouble.httpStatus }),
        count: 1,
        facts: factsOf(decided, judged, snapshot.target, options.now),
        steps: stepsOf(judged, context, advice.steps, decided, options),
        avoid: unread
            ? 'Going on without having looked: what was not read may stop the change halfway, or overwrite somebody else.'
            : advice.avoid,
        references: advice.references,
    };
}
function wantedWords(operation, size) {
    return operation === 'resize' && size !== '' ? `resize to ${size}` : operation;
}
function contextOf(decided, judged) {
    const { target, operation, size } = decided.wanted;
    const facts = { ...judged.facts };
    const other = judged.origin === 'related' && judged.outcome === 'waits' ? relatedId(decided, judged.source) : undefined;
    if (other !== undefined)
        facts.inUseBy = other;
    if (size !== '')
        facts.size = size;
    const { planned } = decided.wanted;
    if (planned !== undefined)
        facts.address = planned.address;
    if (judged.trouble?.permission !== undefined)
        facts.permission = judged.trouble.permission;
    return {
        id: target,
        type: target.type,
        name: target.name,
        group: target.resourceGroup,
        operation: operation.name,
        facts,
        ...toolOf(planned),
    };
}
function toolOf(planned) {
    if (planned === undefined)
        return {};
    return { tool: planned.format === 'what-if' ? 'bicep' : planned.format };
}
function relatedId({ wanted: { target, operation }, verdict }, source) {
    const read = Object.values(operation.gate?.reads ?? {}).find(({ what }) => what === source);
    if (read === undefined || read.at === 'target')
        return undefined;
    if (read.at === 'parent')
        return target.parent;
    if (read.at === 'top-level')
        return target.topLevel;
    if (read.at === 'subscription')
        return undefined;
    const [id, ...others] = [(0,needs/* safely */.vm)(read.at.ids, verdict.document)].flat();
    return typeof id === 'string' && others.length === 0 ? (0,resource_id/* parseResourceId */.RQ)(id)?.id : undefined;
}
function messageOf({ what, actual, expected, outcome, why }) {
    if (outcome === 'unproven')
        return why === undefined ? `${capital(what)} could not be read.` : `${capital(what)} could not be read: ${why}.`;
    const found = `${capital(what)}: ${actual}, needed ${expected}.`;
    return why === undefined ? found : `${found} ${why}`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function factsOf(decided, judged, target, now) {
    const facts = [];
    const refusal = decided.wanted.operation.gate?.refusal;
    if (refusal !== undefined && judged.outcome === 'blocks' && (0,taxonomy/* classOf */.Kl)(judged.reason ?? 'no-error') === 'state')
        facts.push({ name: 'Azure would answer', value: refusal });
    const last = (0,holders/* operationsOn */.C)(target.id, decided.snapshot.activity)[0];
    const isHolder = judged.holders?.some(({ since, what }) => last !== undefined && since === last.since && what === last.operation) ??
        false;
    if (last !== undefined && !isHolder)
        facts.push({ name: 'Last change', value: changeWords(last, now) });
    return facts;
}
function changeWords({ who, correlationId, operation, since }, now) {
    const by = who === undefined ? '' : ` by ${who}`;
    const correlation = correlationId === undefined ? '' : `, correlation ${correlationId}`;
    return `${shortOperation(operation)}${by}, ${(0,report_text/* instant */.uR)(since)}${agoWords(since, now)}${correlation}`;
}
function shortOperation(operation) {
    const words = operation.replace(/\/action$/i, '').split('/');
    return words.length < 3 ? operation : words.slice(-2).join('/');
}
function agoWords(since, now) {
    const ms = now - Date.parse(since);
    return ms >= 1000 ? ` (${(0,report_text/* duration */.p0)(ms)} ago)` : '';
}


/***/ }),

/***/ 6154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ planGuard),
/* harmony export */   nP: () => (/* binding */ wantedIn),
/* harmony export */   yg: () => (/* binding */ planSignIn)
/* harmony export */ });
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _gate_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9814);
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5494);





async function planGuard(host, identity, env) {
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(host);
    const waitMs = inputs.duration('wait');
    const lookbackMs = inputs.duration('lookback');
    const transition = inputs.choice('transition');
    const missingEvidence = inputs.choice('missing-evidence');
    const signInPlan = planSignIn(host, identity, env);
    const lease = inputs.text('lease');
    return {
        ...(await (0,_targets_index_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .Q)(host, identity, env)),
        conditions: inputs.lines('condition').map((line) => checkedCondition(line, inputs)),
        waitMs,
        transition,
        missingEvidence,
        lookbackMs,
        serialization: inputs.choice('serialization'),
        serializeBy: inputs.choice('serialize-by'),
        ...signInPlan,
        ...(lease === ''
            ? {}
            : { lease: (await __webpack_require__.e(/* import() */ 2327).then(__webpack_require__.bind(__webpack_require__, 2327))).leaseContainer(lease, signInPlan.cloud, inputs) }),
    };
}
function wantedIn({ targets }) {
    return targets.filter((each) => 'operation' in each);
}
function planSignIn(host, identity, env) {
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(host);
    return {
        cloud: cloudFrom(inputs, identity, env),
        tenantId: inputs.text('tenant-id'),
        clientId: inputs.text('client-id'),
    };
}
function checkedCondition(expression, inputs) {
    try {
        (0,_gate_query_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(expression, {});
    }
    catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        if (name !== 'JMESPathTypeError')
            throw inputs.problem('condition', expression, 'a JMESPath expression (the language of az --query)', message);
    }
    return expression;
}
function cloudFrom(inputs, { connection }, env) {
    const cloud = (0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)({
        environment: inputs.choice('environment'),
        resourceManagerEndpoint: inputs.text('resource-manager-endpoint'),
        authorityHost: inputs.text('authority-host'),
        env,
        ...(connection === undefined ? {} : { connection }),
    });
    if (!('problem' in cloud))
        return cloud;
    const { input, value, expected, from } = cloud.problem;
    if (from !== undefined)
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U('input', `${from} is "${value}": expected ${expected}.`);
    throw inputs.problem(input, value, expected);
}


/***/ }),

/***/ 9383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ entryOf),
  fA: () => (/* binding */ openSession),
  iT: () => (/* binding */ processPorts),
  Jv: () => (/* binding */ session_signIn)
});

// EXTERNAL MODULE: ./build/azure/arm-client.js + 3 modules
var arm_client = __webpack_require__(751);
// EXTERNAL MODULE: ./build/azure/cloud-discovery.js
var cloud_discovery = __webpack_require__(3466);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
;// CONCATENATED MODULE: ./build/azure/credential-claims.js
const longest = 200;
function claimsOf(token) {
    const payload = payloadOf(token);
    const objectId = credential_claims_text(payload.oid);
    const appId = credential_claims_text(payload.appid) ?? credential_claims_text(payload.azp);
    const tenantId = credential_claims_text(payload.tid);
    const name = credential_claims_text(payload.app_displayname) ??
        credential_claims_text(payload.upn) ??
        credential_claims_text(payload.unique_name) ??
        credential_claims_text(payload.preferred_username) ??
        credential_claims_text(payload.name);
    return {
        ...(objectId === undefined ? {} : { objectId }),
        ...(appId === undefined ? {} : { appId }),
        ...(tenantId === undefined ? {} : { tenantId }),
        ...(name === undefined ? {} : { name }),
    };
}
function payloadOf(token) {
    try {
        const value = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function credential_claims_text(value) {
    if (typeof value !== 'string')
        return undefined;
    const line = value
        .slice(0, longest)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
    return line === '' ? undefined : line;
}

// EXTERNAL MODULE: ./build/http/trouble.js
var trouble = __webpack_require__(2790);
;// CONCATENATED MODULE: ./build/azure/credential-errors.js


class ReasonError extends Error {
    reason;
    constructor(reason) {
        super(reason.text);
        this.reason = reason;
    }
}
const again = 'Sign in again right before this step: azure/login in a workflow, or az login.';
const codes = {
    AADSTS700016: {
        text: 'the application is not in this tenant',
        hint: 'Check client ID and tenant ID: both must be of the tenant in which the application is registered.',
    },
    AADSTS90002: {
        text: 'there is no such tenant',
        hint: 'Check the tenant ID, and whether the input "environment" names the right cloud.',
    },
    AADSTS900023: { text: 'the tenant ID is not valid', hint: 'Check the tenant ID: it is a GUID or a domain name.' },
    AADSTS7000215: {
        text: 'the client secret is wrong',
        hint: 'Give the value of the secret, not its ID, and check that it belongs to this application.',
    },
    AADSTS7000222: {
        text: 'the client secret has expired',
        hint: 'Make a new secret, or use workload identity federation, which needs none.',
    },
    AADSTS7000112: {
        text: 'the application is disabled',
        hint: 'An administrator of the tenant must enable the application.',
    },
    AADSTS700027: {
        text: 'the certificate is not registered with the application, or its signature is wrong',
        hint: 'Upload the public certificate to the application, and check that key and certificate belong together.',
    },
    AADSTS1000502: { text: 'the certificate has expired', hint: 'Upload a new certificate to the application.' },
    AADSTS700024: {
        text: 'the assertion is not within its time',
        hint: 'Check the clock of the runner or agent. After azure/login, az keeps an assertion that lives only minutes: give the inputs "tenant-id" and "client-id", so that a fresh one is made each time.',
    },
    AADSTS500011: {
        text: 'the tenant does not know the control plane that the token is for',
        hint: 'Check the inputs "environment" and "resource-manager-endpoint": the token is asked for exactly that endpoint.',
    },
    AADSTS53003: {
        text: 'a Conditional Access policy blocks it',
        hint: 'Ask the administrator of the tenant which Conditional Access policy blocks this identity; for a workload there are policies of its own.',
    },
    AADSTS50173: { text: 'the login was revoked (a new password, or by an administrator)', hint: again },
    AADSTS700082: { text: 'the login has expired, because it was not used for long', hint: again },
    AADSTS70043: { text: 'the login has expired by a Conditional Access policy', hint: again },
    AADSTS50078: { text: 'the multifactor authentication of the login has expired', hint: again },
    AADSTS50076: {
        text: 'multifactor authentication is needed',
        hint: `A pipeline cannot answer that: sign in with a workload identity. ${again}`,
    },
    AADSTS50079: {
        text: 'multifactor authentication must be set up',
        hint: `A pipeline cannot answer that: sign in with a workload identity. ${again}`,
    },
    AADSTS50057: { text: 'the account is disabled', hint: 'An administrator of the tenant must enable the account.' },
    AADSTS50034: { text: 'the account is not in this tenant', hint: 'Check the account and the tenant ID.' },
};
const federation = new Set([
    'AADSTS70021',
    'AADSTS700211',
    'AADSTS700212',
    'AADSTS700213',
    'AADSTS7002131',
    'AADSTS700223',
]);
const federationHint = 'Give the application a federated credential with exactly the issuer, subject and audience of this job. Repositories made since July 2026 have a subject with IDs (repo:owner@id/name@id:\u2026).';
const passing = new Set(['AADSTS90033', 'AADSTS90055', 'AADSTS50196']);
const localWords = [
    [
        /in JSON at position|Unexpected end of JSON|is not valid JSON/,
        'its answer could not be read, or did not come in time',
    ],
    [/identity not found|No User Assigned or Delegated Managed Identity found/i, 'this machine has no such identity'],
    [/does not contain a PEM-encoded certificate/, 'the file holds no PEM certificate'],
    [/ENOENT: no such file/, 'the file is not there'],
];
const credential_errors_longest = 200;
function reasonOf(error, wire) {
    if (error instanceof guard_error/* GuardError */.U)
        return { text: plain(error.message.replace(/\.$/, '')), refused: false, ...hintOf(error.hint) };
    if (error instanceof ReasonError)
        return error.reason;
    if (wire.error instanceof guard_error/* GuardError */.U)
        return { text: plain(wire.error.message), refused: false };
    const said = `${messagesOf(error)}\n${wire.said ?? ''}`;
    const local = localWords.find(([form]) => form.test(said));
    const told = reasonOfText(said);
    if (told !== undefined)
        return told;
    if (local !== undefined)
        return { text: local[1], refused: false };
    const host = wire.host ?? 'the sign-in endpoint';
    const trouble = networkReason([wire.error, error], host);
    if (trouble !== undefined)
        return trouble;
    if (wire.status !== undefined && wire.status >= 500)
        return { text: `${host} answered with HTTP ${wire.status}`, refused: false };
    const oauth = /\b(invalid_client|unauthorized_client|invalid_grant|invalid_scope|invalid_request|invalid_resource|access_denied)\b/.exec(said)?.[0];
    if (oauth !== undefined)
        return { text: `Entra ID answered ${oauth}`, refused: true };
    if (wire.status !== undefined && wire.status >= 400)
        return { text: `${host} answered with HTTP ${wire.status}`, refused: false };
    return { text: plain(tellingLine(said)) || 'no reason was given', refused: false };
}
function reasonOfText(said) {
    const code = /AADSTS\d{5,8}/.exec(said)?.[0];
    if (code === undefined)
        return undefined;
    const id = /\bCorrelation ID: ([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b/i.exec(said)?.[1];
    return { ...entraReason(code, said), ...(id === undefined ? {} : { correlationId: id }) };
}
function entraReason(code, said) {
    if (passing.has(code))
        return { text: `${code}: Entra ID cannot answer now`, refused: false };
    if (federation.has(code)) {
        const presented = /(?:presented assertion )?(?:subject|issuer|audience) '[^']{1,300}'/i.exec(said)?.[0] ?? '';
        const what = `no federated credential of the application fits this job${presented === '' ? '' : `, which presented ${presented.replace(/^presented assertion /i, '')}`}`;
        return { text: `${code}: ${plain(what, 400)}`, refused: true, hint: federationHint };
    }
    const known = codes[code];
    if (known !== undefined)
        return { text: `${code}: ${known.text}`, refused: true, hint: known.hint };
    const sentence = new RegExp(`${code}:?\\s*([^\\r\\n]{1,1000}?)(?:\\.\\s|\\.?$|\\s(?:Trace ID|Correlation ID|Timestamp):|[\\r\\n])`).exec(said)?.[1] ?? '';
    return { text: sentence === '' ? code : `${code}: ${plain(sentence)}`, refused: true };
}
function networkReason(errors, host) {
    const wire = errors.map(trouble/* reasonOf */.A3).find(({ known }) => known);
    if (wire !== undefined) {
        const [, what, how] = /^its (certificate|answer) (.*)$/.exec(wire.text) ?? [];
        const text = what === undefined ? `${host} cannot be reached: ${wire.text}` : `the ${what} of ${host} ${how}`;
        return { text, refused: false, ...hintOf(wire.hint) };
    }
    const all = errors.flatMap((error) => [...(0,trouble/* causes */.ps)(error)]);
    if (all.some(({ name }) => name === 'AbortError'))
        return { text: `${host} did not answer in time`, refused: false };
    const broke = all.some((cause) => 'code' in cause && cause.code === 'REQUEST_SEND_ERROR');
    return broke ? { text: `the connection to ${host} failed`, refused: false } : undefined;
}
function messagesOf(error) {
    const texts = [...(0,trouble/* causes */.ps)(error)].map((cause) => cause.message);
    return (texts.length === 0 ? String(error) : texts.join('\n')).slice(0, 8_000);
}
const tellingLine = (text) => text.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
const hintOf = (hint) => (hint === undefined ? {} : { hint });
function plain(text, max = credential_errors_longest) {
    const line = text
        .slice(0, max * 8)
        .replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/\bey[\w-]{8,}(?:\.[\w-]*)*/g, '***')
        .replace(/\bBearer \S+/gi, 'Bearer ***')
        .trim();
    return line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}

// EXTERNAL MODULE: ./build/http/fence.js
var fence = __webpack_require__(4924);
// EXTERNAL MODULE: ./build/http/wire.js
var http_wire = __webpack_require__(2768);
;// CONCATENATED MODULE: ./build/azure/credential-probe.js


const probeMs = 1_000;
const endpointVariables = ['IDENTITY_ENDPOINT', 'MSI_ENDPOINT'];
const metadataService = 'http://169.254.169.254';
const arcAgent = 'http://localhost:40342';
function machineServices(env) {
    const named = [...endpointVariables, 'IMDS_ENDPOINT', 'AZURE_POD_IDENTITY_AUTHORITY_HOST'].map((name) => env[name] ?? '');
    return [...named.filter((each) => each !== ''), metadataService, arcAgent];
}
async function noManagedIdentity(env, signal) {
    if (endpointVariables.some((name) => (env[name] ?? '') !== ''))
        return undefined;
    const base = env.AZURE_POD_IDENTITY_AUTHORITY_HOST || metadataService;
    const local = URL.canParse(base) && new URL(base).protocol === 'http:';
    const status = local ? await statusOf(new URL('/metadata/identity/oauth2/token', base), signal) : undefined;
    if (status === undefined)
        return 'this machine has no endpoint for it';
    return status === 400 || status === 200 ? undefined : 'the metadata service of this machine is not the one of Azure';
}
async function statusOf(url, signal) {
    const to = (0,fence/* createFence */.KH)({ origin: url.origin, read: [url.pathname] }).made(url.href);
    if ('outside' in to)
        return undefined;
    try {
        const ends = AbortSignal.any([signal, AbortSignal.timeout(probeMs)]);
        const answer = await (0,http_wire/* createWire */.k)({ proxyFor: () => undefined }).send(to, {
            headers: { accept: 'application/json' },
            signal: ends,
        });
        answer.discard();
        return answer.status;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/azure/cloud-endpoints.js
var cloud_endpoints = __webpack_require__(2338);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/azure/az-profile.js
var az_profile = __webpack_require__(5769);
;// CONCATENATED MODULE: ./build/azure/credential-az.js



function azCredential(options) {
    return {
        async getToken(scopes) {
            const scope = typeof scopes === 'string' ? scopes : (scopes[0] ?? '');
            const end = await ask(scope.replace(/\/\.default$/, ''), options);
            const token = end.kind === 'ended' && end.exitCode === 0 ? tokenOf(end.out) : undefined;
            if (token !== undefined)
                return token;
            throw new ReasonError(await credential_az_reasonOf(end, options));
        },
    };
}
const credential_az_longest = 100_000;
const plainAddress = /^[\w.:/-]{1,300}$/;
function ask(resource, { env, signal, tenantId, limitMs }) {
    if (!plainAddress.test(resource))
        return Promise.resolve({ kind: 'broken', why: 'the audience is no plain address' });
    const args = [
        'account',
        'get-access-token',
        '--output',
        'json',
        '--resource',
        resource,
        ...(tenantId === '' ? [] : ['--tenant', tenantId]),
    ];
    const windows = process.platform === 'win32';
    return new Promise((resolve) => {
        const cwd = windows ? (env.SystemRoot ?? 'C:\\Windows') : '/';
        const [command, rest] = windows ? [['az', ...args].join(' '), []] : ['az', args];
        const child = (0,external_node_child_process_.spawn)(command, rest, {
            env,
            cwd,
            shell: windows,
            windowsHide: true,
            detached: !windows,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        const texts = { out: '', err: '' };
        const done = (end) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            resolve(end);
        };
        const stop = () => {
            kill(child.pid, windows);
            child.stdout.destroy();
            child.stderr.destroy();
            child.unref();
            done({ kind: 'late' });
        };
        const timer = setTimeout(stop, limitMs);
        signal.addEventListener('abort', stop, { once: true });
        for (const [name, stream] of [
            ['out', child.stdout],
            ['err', child.stderr],
        ]) {
            stream.setEncoding('utf8').on('data', (text) => {
                texts[name] = (texts[name] + text).slice(0, credential_az_longest);
            });
        }
        child.on('error', (error) => done(error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'broken', why: error.code ?? plain(error.message) }));
        child.on('close', (exitCode) => done({ kind: 'ended', exitCode, ...texts }));
    });
}
function kill(pid, windows) {
    if (pid === undefined)
        return;
    try {
        process.kill(windows ? pid : -pid, 'SIGKILL');
    }
    catch {
    }
}
function tokenOf(text) {
    try {
        const { accessToken, expires_on: seconds, expiresOn } = JSON.parse(text);
        const at = Number.parseInt(String(seconds), 10) * 1000;
        const expiresOnTimestamp = Number.isNaN(at) ? new Date(String(expiresOn)).getTime() : at;
        if (typeof accessToken !== 'string' || accessToken === '' || Number.isNaN(expiresOnTimestamp))
            return undefined;
        return { token: accessToken, expiresOnTimestamp };
    }
    catch {
        return undefined;
    }
}
const nobody = /Please run ['"`]?az login['"`]? to set ?up account/i;
async function credential_az_reasonOf(end, options) {
    if (end.kind === 'missing')
        return { text: 'az is not installed', refused: false, open: false };
    const open = await (0,az_profile/* hasLogin */.e)(options.env);
    if (end.kind === 'late')
        return { text: `az gave no answer in ${Math.round(options.limitMs / 1000)} seconds`, refused: false, open };
    if (end.kind === 'broken')
        return { text: `az could not be started (${end.why})`, refused: false, open };
    const { exitCode } = end;
    const err = end.err.replace(/^WARNING:.*$/gm, '');
    if (/\baz: (?:command )?not found|^'az' is not recognized/m.test(err))
        return { text: 'az is not installed', refused: false, open: false };
    if (nobody.test(err))
        return { text: 'az is not logged in', refused: false, open: false };
    if (exitCode === 0)
        return { text: 'what az answered holds no token', refused: false, open };
    const told = reasonOfText(err);
    if (told !== undefined)
        return { ...told, open: true };
    const line = credential_az_tellingLine(err);
    return {
        text: line === ''
            ? `az ended with ${exitCode === null ? 'a signal' : `exit code ${exitCode}`} and gave no reason`
            : line,
        refused: false,
        open,
    };
}
function credential_az_tellingLine(text) {
    const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const error = lines.find((line) => /^ERROR:/.test(line));
    const line = error ?? (lines.some((each) => each.startsWith('Traceback ')) ? lines.at(-1) : lines[0]) ?? '';
    return plain(line.replace(/^ERROR:\s*/, '').replace(/\.$/, ''));
}

// EXTERNAL MODULE: ./build/http/limits.js
var limits = __webpack_require__(2901);
// EXTERNAL MODULE: ./build/http/proxy.js
var proxy = __webpack_require__(2749);
;// CONCATENATED MODULE: ./build/azure/credential-wire.js





const saidLength = 4_000;
const answerMs = 15_000;
const credential_wire_limits = { ...limits/* bodyLimits */.TR, bytes: 4 * 1024 * 1024 };
function identityHttp({ signal, proxyFor, wire, services, timeoutMs = answerMs, ca }) {
    const out = (0,http_wire/* createWire */.k)({
        proxyFor: proxyFor ?? ((url) => (0,proxy/* azureProxy */.g3)(url, process.env)),
        ...(ca === undefined ? {} : { ca }),
    });
    const fences = services
        .filter((each) => URL.canParse(each))
        .map((each) => (0,fence/* createFence */.KH)({ origin: new URL(each).origin, read: ['/'] }));
    function inside(url) {
        const checked = fences.map((fence) => fence.made(url));
        return (checked.find((each) => !('outside' in each)) ??
            checked[0] ?? { outside: 'leads nowhere that this sign-in may ask' });
    }
    async function exchange(request) {
        const to = inside(request.url);
        if ('outside' in to)
            throw new guard_error/* GuardError */.U('unavailable', `a request of the sign-in was not sent: its address ${to.outside}`);
        const late = AbortSignal.timeout(timeoutMs);
        const signals = [signal, late, ...(request.abortSignal === undefined ? [] : [request.abortSignal])];
        const { body } = request;
        const answer = await out.send(to, {
            method: request.method,
            headers: request.headers.toJSON(),
            ...(typeof body === 'string' || body instanceof Uint8Array ? { body } : {}),
            signal: AbortSignal.any(signals),
        });
        return { status: answer.status, headers: answer.headers.all(), text: await (0,limits/* textWithin */.JY)(answer.body, credential_wire_limits) };
    }
    return {
        async sendRequest(request) {
            const { createHttpHeaders, RestError } = await Promise.all(/* import() */[__webpack_require__.e(1284), __webpack_require__.e(4237)]).then(__webpack_require__.bind(__webpack_require__, 4237));
            for (const key of ['error', 'status', 'said'])
                delete wire[key];
            wire.host = new URL(request.url).host;
            try {
                const { status, headers, text } = await exchange(request);
                wire.status = status;
                if (status >= 400)
                    wire.said = text.slice(0, saidLength);
                return { request, status, headers: createHttpHeaders(headers), bodyAsText: text };
            }
            catch (error) {
                wire.error = error;
                if (error instanceof guard_error/* GuardError */.U || !(error instanceof Error) || error.name === 'AbortError')
                    throw error;
                const code = 'code' in error && typeof error.code === 'string' ? error.code : RestError.REQUEST_SEND_ERROR;
                throw new RestError('the connection failed', { code });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/azure/credential-sources.js






const azLimitMs = 30_000;
const metadataRetries = 2;
const localMs = 5_000;
function sourcesOf(options) {
    checkId('tenant ID', options.tenantId);
    checkId('client ID', options.clientId);
    return [credential_sources_federation(options), ...environment(options), azCli(options), managedIdentity(options)];
}
function libraryOptions(options, attempt, services = []) {
    const { authorityHost } = options.cloud;
    return wireOptions(options, attempt, [...(0,cloud_endpoints/* authoritiesOf */.nW)(authorityHost, options.env), ...services]);
}
function wireOptions({ cloud: { authorityHost }, signal, identity, ca }, { wire }, services, timeoutMs) {
    const httpClient = identityHttp({
        signal,
        proxyFor: identity.proxyFor,
        wire,
        services,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(ca === undefined ? {} : { ca }),
    });
    return {
        authorityHost,
        disableInstanceDiscovery: !(0,cloud_endpoints/* isKnownAuthority */.pc)(authorityHost),
        httpClient,
        redirectOptions: { maxRetries: 0 },
    };
}
function checkId(what, value) {
    if (value === '' || /^[0-9A-Za-z.-]{1,128}$/.test(value))
        return;
    throw new guard_error/* GuardError */.U('input', `The ${what} is "${plain(value, 100)}": expected a GUID${what === 'tenant ID' ? ' or a domain name' : ''}.`);
}
function credential_sources_federation(options) {
    const { tenantId, clientId, identity, cloud, signal } = options;
    const name = 'workload identity federation (OIDC)';
    const passed = (why, expected) => ({ kind: 'passed', name, why, expected });
    if (tenantId === '' && clientId === '')
        return passed('tenant ID and client ID are not given', false);
    if (tenantId === '' || clientId === '')
        return passed(`the ${tenantId === '' ? 'tenant' : 'client'} ID is not given`, true);
    const { assertion } = identity;
    if (assertion === undefined)
        return passed(identity.why ?? 'this host gives no assertion', true);
    return {
        kind: 'source',
        name,
        configured: true,
        make(library, attempt) {
            let minted;
            const mint = async () => {
                try {
                    const value = await assertion(cloud.exchangeAudience, signal);
                    options.secret(value);
                    return value;
                }
                catch (error) {
                    attempt.minting = error;
                    throw error;
                }
            };
            const once = () => {
                minted ??= mint();
                return minted;
            };
            return new library.ClientAssertionCredential(tenantId, clientId, once, libraryOptions(options, attempt));
        },
    };
}
function environment(options) {
    const { env } = options;
    const value = (variable) => (env[variable] ?? '').trim();
    const tenantId = value('AZURE_TENANT_ID') || options.tenantId;
    const clientId = value('AZURE_CLIENT_ID') || options.clientId;
    const secret = value('AZURE_CLIENT_SECRET');
    const certificatePath = value('AZURE_CLIENT_CERTIFICATE_PATH');
    const tokenFilePath = value('AZURE_FEDERATED_TOKEN_FILE');
    checkId('tenant ID', tenantId);
    checkId('client ID', clientId);
    const missing = [...(tenantId === '' ? ['AZURE_TENANT_ID'] : []), ...(clientId === '' ? ['AZURE_CLIENT_ID'] : [])];
    const way = (name, make) => missing.length === 0
        ? { kind: 'source', name, configured: true, make }
        : {
            kind: 'passed',
            name,
            why: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set`,
            expected: true,
        };
    const found = [];
    if (secret !== '') {
        options.secret(secret);
        const make = (library, attempt) => new library.ClientSecretCredential(tenantId, clientId, secret, libraryOptions(options, attempt));
        found.push(way('the client secret of AZURE_CLIENT_SECRET', make));
    }
    if (certificatePath !== '') {
        const certificatePassword = env.AZURE_CLIENT_CERTIFICATE_PASSWORD ?? '';
        if (certificatePassword !== '')
            options.secret(certificatePassword);
        const file = { certificatePath, ...(certificatePassword === '' ? {} : { certificatePassword }) };
        const sendCertificateChain = /^(true|1)$/i.test(value('AZURE_CLIENT_SEND_CERTIFICATE_CHAIN'));
        const make = (library, attempt) => new library.ClientCertificateCredential(tenantId, clientId, file, {
            ...libraryOptions(options, attempt),
            sendCertificateChain,
        });
        found.push(way('the certificate of AZURE_CLIENT_CERTIFICATE_PATH', make));
    }
    if (tokenFilePath !== '') {
        const make = (library, attempt) => new library.WorkloadIdentityCredential({
            tenantId,
            clientId,
            tokenFilePath,
            ...libraryOptions(options, attempt),
        });
        found.push(way('the federated token of AZURE_FEDERATED_TOKEN_FILE', make));
    }
    if (found.length > 0)
        return found;
    const why = 'AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH and AZURE_FEDERATED_TOKEN_FILE are not set';
    return [{ kind: 'passed', name: 'the AZURE_* environment', why, expected: false }];
}
function azCli({ env, signal, tenantId, azMs = azLimitMs }) {
    return {
        kind: 'source',
        name: "the az CLI's login",
        configured: false,
        make: () => azCredential({ env, signal, tenantId, limitMs: azMs }),
    };
}
function managedIdentity(options) {
    const clientId = (options.env.AZURE_CLIENT_ID ?? '').trim() || options.clientId;
    return {
        kind: 'source',
        name: 'managed identity',
        configured: false,
        obstacle: (signal) => noManagedIdentity(options.env, signal),
        make: managedIdentityMaker(options, clientId),
    };
}
function managedIdentityMaker(options, clientId) {
    return (library, attempt) => new library.ManagedIdentityCredential({
        ...wireOptions({ ...options, identity: { proxyFor: () => undefined } }, attempt, machineServices(options.env), localMs),
        ...(clientId === '' ? {} : { clientId }),
        retryOptions: { maxRetries: metadataRetries },
    });
}

;// CONCATENATED MODULE: ./build/azure/credential-connection.js




function connectionSource(options, connection) {
    const source = (how, make, obstacle) => ({
        kind: 'source',
        name: `the service connection (${how})`,
        configured: true,
        make,
        ...(obstacle === undefined ? {} : { obstacle }),
    });
    const { tenantId, clientId, secret, certificate, jobToken } = connection;
    for (const value of [secret, jobToken])
        if (value !== '')
            options.secret(value);
    switch (connection.scheme.toLowerCase()) {
        case 'workloadidentityfederation':
            need(connection, { tenantId, clientId });
            if (jobToken === '' || connection.oidcRequestUri === '') {
                throw unusable('the agent gave the task no access token or no SYSTEM_OIDCREQUESTURI', 'Update the agent, and on a server check that it supports workload identity federation.');
            }
            return source('workload identity federation', (library, attempt) => new library.AzurePipelinesCredential(tenantId, clientId, connection.id, jobToken, libraryOptions(options, attempt, [connection.oidcRequestUri])));
        case '':
        case 'serviceprincipal':
            need(connection, { tenantId, clientId });
            if (certificate !== '') {
                return source('service principal with a certificate', (library, attempt) => new library.ClientCertificateCredential(tenantId, clientId, { certificate }, libraryOptions(options, attempt)));
            }
            if (secret === '')
                throw unusable('it has neither a secret nor a certificate', 'Edit the service connection in the project settings.');
            return source('service principal with a secret', (library, attempt) => new library.ClientSecretCredential(tenantId, clientId, secret, libraryOptions(options, attempt)));
        case 'managedserviceidentity':
            return source('managed identity of the agent', managedIdentityMaker(options, clientId), (signal) => noManagedIdentity(options.env, signal));
        default:
            throw unusable(`its authentication "${plain(connection.scheme, 60)}" is not supported`, 'Use workload identity federation, a service principal or a managed identity.');
    }
}
function need(connection, { tenantId, clientId }) {
    const missing = [...(tenantId === '' ? ['tenant ID'] : []), ...(clientId === '' ? ['client ID'] : [])];
    if (missing.length > 0)
        throw unusable(`it has no ${missing.join(' and no ')}`, `Edit the service connection ${plain(connection.id, 60)} in the project settings.`);
}
function unusable(why, hint) {
    return new guard_error/* GuardError */.U('denied', `The service connection gave no token: ${why}.`, { hint });
}

;// CONCATENATED MODULE: ./build/azure/credential-keeper.js

const renewBeforeMs = 5 * 60_000;
const restMs = 30_000;
const uselessMs = 15_000;
function keep(first, signIn, now) {
    let token = first;
    let margin = marginOf(first, now());
    let restUntil = Number.NEGATIVE_INFINITY;
    let running;
    function signInOnce() {
        running ??= signIn()
            .then((next) => {
            token = next;
            margin = marginOf(next, now());
            return next;
        })
            .finally(() => {
            running = undefined;
        });
        return running;
    }
    return {
        get token() {
            return token;
        },
        async getToken(signal) {
            if (signal.aborted)
                throw canceled();
            const left = token.expiresOn - now();
            if (left > margin || (left > uselessMs && now() < restUntil))
                return token;
            try {
                return await unlessAborted(signInOnce(), signal);
            }
            catch (error) {
                if (signal.aborted || token.expiresOn - now() < uselessMs)
                    throw error;
                restUntil = now() + restMs;
                return token;
            }
        },
        async renew(signal) {
            return unlessAborted(signInOnce(), signal);
        },
    };
}
function marginOf(token, now) {
    return Math.min(renewBeforeMs, Math.max(0, (token.expiresOn - now) / 2));
}
function canceled() {
    return new guard_error/* GuardError */.U('canceled', 'Signing in to Azure was canceled.');
}
async function unlessAborted(work, signal) {
    work.catch(() => undefined);
    if (signal.aborted)
        throw canceled();
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(canceled());
        signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}

;// CONCATENATED MODULE: ./build/azure/credential-library.js
const logVariables = ['AZURE_LOG_LEVEL', 'TYPESPEC_RUNTIME_LOG_LEVEL', 'DEBUG'];
let loading;
function loadIdentity() {
    loading ??= quietly(() => Promise.all(/* import() */[__webpack_require__.e(1284), __webpack_require__.e(4237), __webpack_require__.e(9907)]).then(__webpack_require__.bind(__webpack_require__, 9907)));
    return loading;
}
async function quietly(load) {
    const kept = logVariables.map((name) => [name, process.env[name]]);
    for (const [name] of kept)
        delete process.env[name];
    try {
        const { AzureLogger, setLogLevel } = await __webpack_require__.e(/* import() */ 7567).then(__webpack_require__.bind(__webpack_require__, 7567));
        AzureLogger.log = () => undefined;
        setLogLevel();
        return await load();
    }
    finally {
        for (const [name, value] of kept)
            if (value !== undefined)
                process.env[name] = value;
    }
}

;// CONCATENATED MODULE: ./build/azure/credentials.js







async function credentialFor(options) {
    const { connection } = options.identity;
    if (options.signal.aborted)
        throw canceled();
    if (options.cloud.authorityHost === '') {
        throw new guard_error/* GuardError */.U('input', 'The sign-in endpoint of the custom cloud is not known.', {
            hint: 'Give the input "authority-host".',
        });
    }
    const tried = [];
    for (const way of connection === undefined ? sourcesOf(options) : [connectionSource(options, connection)]) {
        if (way.kind === 'passed') {
            tried.push({ name: way.name, text: plain(way.why, 300), refused: false, expected: way.expected });
            continue;
        }
        const result = await attempt(way, options);
        if ('token' in result)
            return serving(way, result, tried, options);
        const setUp = result.open ?? way.configured;
        tried.push({ name: way.name, ...result, expected: setUp });
        if (setUp)
            throw noToken(tried);
    }
    throw noToken(tried);
}
async function attempt(source, options) {
    const { signal } = options;
    const obstacle = await source.obstacle?.(signal);
    if (signal.aborted)
        throw canceled();
    if (obstacle !== undefined)
        return { text: obstacle, refused: false };
    try {
        return await unlessAborted(signIn(source, options), signal);
    }
    catch (error) {
        if (error instanceof ReasonError)
            return error.reason;
        throw error;
    }
}
async function signIn(source, options, scope = options.cloud.scope) {
    const { signal, secret } = options;
    const about = { wire: {} };
    try {
        const library = await loadIdentity();
        const credential = source.make(library, about);
        const answer = await credential.getToken(scope, { abortSignal: signal });
        if (answer === null || answer.token === '')
            throw new Error('an empty answer');
        secret(answer.token);
        return { token: answer.token, expiresOn: answer.expiresOnTimestamp, ...claimsOf(answer.token) };
    }
    catch (error) {
        if (signal.aborted)
            throw canceled();
        throw new ReasonError(reasonOf(about.minting ?? error, about.wire));
    }
}
function serving(source, first, tried, options) {
    for (const one of tried)
        if (one.expected)
            options.log(`Not signing in to Azure with ${one.name}: ${one.text}.`);
    options.log(`Signing in to Azure with ${source.name}${whoIs(first)}.`);
    const again = (words, scope) => async () => {
        try {
            return await signIn(source, options, scope);
        }
        catch (error) {
            throw error instanceof ReasonError ? unserved(words, source, error.reason) : error;
        }
    };
    const now = options.now ?? Date.now;
    const keeper = keep(first, again('The Azure token could not be renewed'), now);
    return {
        name: source.name,
        get claims() {
            const { token: _, expiresOn: __, ...claims } = keeper.token;
            return claims;
        },
        getToken: keeper.getToken,
        renew: keeper.renew,
        async tokensFor(scope) {
            const audience = scope.replace(/\/\.default$/, '');
            const other = await again(`Azure gave no token for ${audience}`, scope)();
            const { getToken, renew } = keep(other, again(`The token for ${audience} could not be renewed`, scope), now);
            return { getToken, renew };
        },
    };
}
function whoIs({ name, appId, objectId, tenantId }) {
    const who = name ?? appId ?? objectId;
    if (who === undefined)
        return '';
    return ` as ${plain(who, 100)}${tenantId === undefined ? '' : ` in tenant ${plain(tenantId, 40)}`}`;
}
function unserved(words, source, reason) {
    const hint = reason.hint === undefined ? {} : { hint: reason.hint };
    return new guard_error/* GuardError */.U(reason.refused ? 'denied' : 'unavailable', `${words} with ${source.name}: ${reason.text}.`, hint);
}
function noToken(tried) {
    const last = tried.at(-1);
    const cause = last?.expected === true || tried.length === 1 ? last : undefined;
    const others = tried.filter((one) => one !== cause);
    const list = others.length === 0
        ? ''
        : `Tried${cause === undefined ? '' : ' before'}: ${others.map((one) => `${one.name}: ${one.text}`).join('; ')}.`;
    if (cause === undefined) {
        const advice = tried.findLast((one) => one.hint !== undefined)?.hint;
        return new guard_error/* GuardError */.U('denied', 'Azure gave no token: none of the ways to sign in worked.', {
            hint: `${list} ${advice ?? generalHint}`,
        });
    }
    const message = cause.refused ? `Entra ID refused ${cause.name}` : `${cause.name} could not be used`;
    const found = cause.correlationId === undefined
        ? ''
        : `In the sign-in logs of Entra ID it has the correlation ID ${cause.correlationId}.`;
    const after = others.length === 0 ? '' : 'No other way was tried after it.';
    return new guard_error/* GuardError */.U('denied', `Azure gave no token: ${message} (${cause.text}).`, {
        hint: [cause.hint ?? 'Check this way to sign in, and whether this run may use it.', found, after, list]
            .filter((part) => part !== '')
            .join(' '),
    });
}
const generalHint = 'Give tenant-id and client-id and let the job mint OIDC tokens, or sign in before with azure/login or az login.';

// EXTERNAL MODULE: ./build/azure/reach.js
var azure_reach = __webpack_require__(2487);
// EXTERNAL MODULE: ./build/azure/snapshot-reader.js
var snapshot_reader = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/time/clock.js
var clock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/gate/judged.js
var judged = __webpack_require__(1013);
;// CONCATENATED MODULE: ./build/modes/guard/absent.js


const hints = {
    subscription: 'The identity sees no such subscription: check the ID, the cloud, the tenant that it signs in to, and that it has a role in the subscription.',
    group: 'The resource group does not exist in this subscription: check its name and the subscription. Where the next step makes it too, name it in {input} as well.',
    parent: 'What should hold it does not exist either ({name}): check the names in the ID. Where the next step makes it too, name it in {input} as well.',
    type: 'The resource provider has no such type: check the type in the ID.',
    namespace: 'There is no such resource provider: check the namespace in the ID.',
};
function refuseAbsent(host, decided) {
    const absent = decided.find(({ verdict }) => verdict.decision === 'absent');
    if (absent === undefined)
        return;
    const { wanted, snapshot, verdict } = absent;
    const { missing } = verdict;
    const code = snapshot.resource.status === 'empty' ? (snapshot.resource.code ?? '') : '';
    const hint = missing === undefined
        ? `Azure answered that it is not there${code === '' ? '' : ` (${code})`}. Check its name, its resource group and the subscription.`
        : hints[missing.what]
            .replace('{name}', () => missing.id?.split('/').at(-1) ?? '')
            .replace('{input}', (0,parse/* shownName */.HD)(host.kind, 'resource-id'));
    throw (0,parse/* readInputs */.Ko)(host).problem(wanted.planned === undefined ? 'resource-id' : 'plan', wanted.target.id, `a resource that exists, for the operation ${wanted.operation.name}`, hint);
}
function settleGone(decided) {
    return decided.map((each) => {
        const { wanted, verdict, snapshot } = each;
        if (verdict.decision !== 'absent' || snapshot.resource.status !== 'empty' || wanted.operation.name !== 'delete')
            return each;
        const asked = { what: 'resource', expected: 'gone', source: 'the resource', origin: 'resource' };
        const gone = (0,judged/* met */.B)(asked, 'does not exist any more', snapshot.resource);
        return { ...each, verdict: { ...verdict, decision: 'clear', conditions: [gone] } };
    });
}

// EXTERNAL MODULE: ./build/modes/guard/decide.js
var decide = __webpack_require__(8001);
// EXTERNAL MODULE: ./build/modes/guard/plan.js
var guard_plan = __webpack_require__(6154);
;// CONCATENATED MODULE: ./build/modes/guard/sightings.js

class Settled {
    target;
    words;
    madeBySightings = true;
    constructor(target, { what, actual }, now) {
        this.target = target;
        this.words = `${target.name}: ${what} was ${actual}, now ${now?.actual ?? 'gone'}`;
    }
}
function createSightings() {
    const sightings = new Map();
    return {
        saw(decided) {
            for (const { target: wanted, ...seen } of (0,decide/* waitingFor */.Fz)(decided)) {
                const key = [wanted.target.id, seen.what, seen.source, seen.about ?? ''].join('|').toLowerCase();
                if (seen.reason !== 'invalid-state')
                    sightings.set(key, { target: wanted.target, seen });
            }
        },
        settled(clear) {
            const all = [...sightings.values()];
            sightings.clear();
            return all.flatMap((sighting) => settledBy(clear, sighting) ?? []);
        },
    };
}
function settledBy(clear, { target, seen }) {
    const now = clear.find(({ wanted }) => wanted.target.id === target.id);
    const rows = now?.verdict.conditions.filter(({ origin }) => origin === seen.origin) ?? [];
    const gone = now?.snapshot.resource.status === 'empty';
    if ((rows.length === 0 && !gone) || rows.some(({ outcome }) => outcome === 'unproven'))
        return undefined;
    const row = rows.find(({ what, source }) => what === seen.what && source === seen.source);
    return row?.outcome === 'warns' && row.tellsMotion !== true ? undefined : new Settled(target, seen, row);
}

// EXTERNAL MODULE: ./build/modes/guard/transition.js + 1 modules
var transition = __webpack_require__(4843);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/time/backoff.js
var backoff = __webpack_require__(472);
// EXTERNAL MODULE: ./build/modes/progress.js
var progress = __webpack_require__(9228);
// EXTERNAL MODULE: ./build/modes/guard/diagnosis.js + 1 modules
var diagnosis = __webpack_require__(5806);
;// CONCATENATED MODULE: ./build/modes/guard/stillness.js

const logLagMs = 20 * 60_000;
const leastLookbackMs = 60 * 60_000;
function watchStillness(clock, lookbackMs) {
    let last = '';
    let sinceMs = clock.now();
    return {
        lasts(decided) {
            const now = JSON.stringify(decided.map(({ verdict, snapshot }) => [snapshot.resource, snapshot.related, waits(verdict)]));
            if (now !== last) {
                last = now;
                sinceMs = clock.now();
            }
            return clock.now() - sinceMs >= logLagMs;
        },
        ended(decided) {
            const forMs = clock.now() - sinceMs;
            sinceMs = clock.now();
            const waiting = decided.filter(({ verdict }) => verdict.decision === 'waits');
            if (lookbackMs < leastLookbackMs || waiting.length === 0 || waiting.some(isHeld))
                return undefined;
            const why = `Nothing of it has changed for ${(0,report_text/* duration */.p0)(forMs)}, and the Activity Log of the last ${(0,report_text/* duration */.p0)(lookbackMs)} has no operation on it that goes on: it does not look as if it will.`;
            return decided.map((each) => (waiting.includes(each) ? still(each, why) : each));
        },
    };
}
const waits = ({ conditions }) => conditions.filter(({ outcome }) => outcome === 'waits').map(({ what, actual, about }) => [what, actual, about]);
function isHeld({ verdict, snapshot: { activity } }) {
    const read = activity.status === 'read' || activity.status === 'empty';
    const free = verdict.conditions
        .filter(({ outcome }) => outcome === 'waits')
        .every(({ holders = [], origin }) => origin !== 'deployments' && holders.length > 0 && holders.every(({ kind }) => kind === 'state'));
    return !read || !free;
}
function still(decided, why) {
    const conditions = decided.verdict.conditions.map((each) => each.outcome === 'waits' ? { ...each, why, isStill: true } : each);
    return { ...decided, verdict: { ...decided.verdict, conditions } };
}

;// CONCATENATED MODULE: ./build/modes/guard/wait.js






async function waitForGate(start, tools) {
    const { plan, reader, deadline, clock, own, saw } = tools;
    const progress = progressLines(tools);
    const stillness = watchStillness(clock, plan.lookbackMs);
    stillness.lasts(start);
    let decided = start;
    let asked;
    for (let attempt = 1; canWait(decided) && deadline.leftMs() > 0; attempt += 1) {
        saw(decided);
        if (progress(decided))
            attempt = 1;
        await deadline.sleep((0,backoff/* pollPause */.G)(attempt, asked, clock));
        const round = await reader.again(plan.targets, decided.map(snapshotOf), (0,decide/* originsToRead */.tg)(decided));
        asked = round.askedToWaitMs;
        decided = (0,decide/* decideAll */.k1)(plan, round.targets, own());
        const isQuiet = stillness.lasts(decided);
        if (!canWait(decided) || isQuiet)
            decided = (0,decide/* decideAll */.k1)(plan, (await reader.read(plan.targets)).targets, own());
        const ended = isQuiet && (0,decide/* overall */.Me)(decided) === 'waits' && stillness.lasts(decided) ? stillness.ended(decided) : undefined;
        if (ended !== undefined)
            return ended;
    }
    return decided;
}
const snapshotOf = ({ snapshot }) => snapshot;
function canWait(decided) {
    const now = (0,decide/* overall */.Me)(decided);
    return now === 'waits' || (now === 'unread' && (0,decide/* isPassing */.WG)(decided));
}
function progressLines({ host, plan, deadline, clock }) {
    let last = '';
    let lastAt = Number.NEGATIVE_INFINITY;
    return (decided) => {
        const lines = waitLines(decided, clock.wall());
        const text = lines.map(({ key }) => key).join('\n');
        const changed = text !== last;
        const left = (0,report_text/* duration */.p0)(deadline.leftMs());
        const share = plan.waitMs > 0 ? 1 - deadline.leftMs() / plan.waitMs : undefined;
        if (!changed &&
            (host.bar(`Waiting: ${lines[0]?.line ?? ''}; ${left} left`, share) || clock.now() - lastAt < progress/* heartbeatMs */.f))
            return false;
        for (const { line } of lines.slice(0, 5))
            host.info(`Waiting: ${line}; ${left} left.`);
        if (lines.length > 5)
            host.info(`Waiting for ${lines.length - 5} more.`);
        last = text;
        lastAt = clock.now();
        return changed;
    };
}
function waitLines(decided, now) {
    const waiting = (0,decide/* waitingFor */.Fz)(decided).map(({ target, what, actual, holders = [] }) => {
        const [holder] = holders;
        const name = target.target.name;
        const since = holder?.since === undefined ? '' : ` since ${(0,report_text/* instant */.uR)(holder.since)}${ago(holder.since, now)}`;
        const operation = holder?.kind === 'operation' ? (0,diagnosis/* shortOperation */.Qm)(holder.what) : (holder?.what ?? '');
        const by = holder?.who === undefined ? operation : `${holder.who} (${operation})`;
        const held = holder === undefined || holder.kind === 'state' || holder.kind === 'condition' ? '' : `, held by ${by}${since}`;
        return { key: `${name} ${what} ${actual} ${holder?.what ?? ''}`, line: `${name}: ${what} ${actual}${held}` };
    });
    if (waiting.length > 0)
        return waiting;
    return decided
        .filter(({ verdict }) => verdict.decision === 'unread')
        .map(({ wanted, verdict }) => {
        const why = verdict.conditions.find(({ outcome }) => outcome === 'unproven')?.why ?? 'it cannot be read';
        return { key: `${wanted.target.name} ${why}`, line: `${wanted.target.name} cannot be read now (${why})` };
    });
}
function ago(since, now) {
    const ms = now - Date.parse(since);
    return ms >= 1000 ? ` (${(0,report_text/* duration */.p0)(ms)})` : '';
}

;// CONCATENATED MODULE: ./build/modes/guard/session.js













const processPorts = { clock: clock/* realClock */.d, env: process.env };
class Cleared {
    kind = 'cleared';
    targets;
    beside;
    waitedMs;
    settled;
    verified;
    madeByPass = true;
    constructor({ targets, beside, waitedMs, settled, verified }) {
        this.targets = targets;
        this.beside = beside;
        this.waitedMs = waitedMs;
        this.settled = settled;
        this.verified = verified;
    }
}
function entryOf(host, plan, identity, ports) {
    let entered;
    return () => {
        entered ??= session_signIn(host, plan, identity, ports);
        return entered;
    };
}
async function openSession({ host, plan: whole, ports, entry, sure }) {
    const { clock } = ports;
    const { client, credential } = await entry();
    const reader = (0,snapshot_reader/* createSnapshotReader */.G)(client, clock, whole.lookbackMs);
    const correlationIds = [];
    const own = () => ownOf(host, credential, correlationIds);
    const sightings = createSightings();
    const read = async (plan) => {
        const decided = (0,decide/* decideAll */.k1)(plan, (await reader.read(plan.targets)).targets, own());
        sightings.saw(decided);
        return decided;
    };
    async function pass(deadline, { beside = [], started = false } = {}) {
        const plan = { ...whole, targets: [...whole.targets, ...beside] };
        const targetsOf = (decided) => decided.slice(0, whole.targets.length);
        const settled = async (start) => {
            const end = settleGone(await waitForGate(start, { host, plan, reader, deadline, clock, own, saw: sightings.saw }));
            if (!started)
                refuseAbsent(host, targetsOf(end));
            return end;
        };
        const first = await read(plan);
        if (!started)
            refuseAbsent(host, targetsOf(first));
        const waitStart = clock.now();
        let decided = await settled(first);
        const made = [];
        let verified = [];
        if (plan.transition === 'allow' &&
            (0,decide/* overall */.Me)(decided) === 'blocked' &&
            (0,decide/* overall */.Me)(decided.slice(whole.targets.length)) === 'clear') {
            const tools = {
                host,
                client,
                clock,
                note: (entry) => void made.push(entry),
                ownCorrelation: (id) => void correlationIds.push(id),
            };
            await sure?.();
            const done = await (0,transition/* makeTransitions */.pc)(targetsOf(decided), tools);
            if (done !== undefined) {
                decided = await settled(await read(plan));
                verified = (0,transition/* verify */.MX)(done, decided, tools);
            }
        }
        const waitedMs = decided.some((each, index) => each.snapshot !== first[index]?.snapshot)
            ? clock.now() - waitStart
            : 0;
        const passed = { decided, waitedMs, made };
        if ((0,decide/* overall */.Me)(decided) !== 'clear')
            return passed;
        const [targets, besides] = [targetsOf(decided), decided.slice(whole.targets.length)];
        return {
            ...passed,
            cleared: new Cleared({ targets, beside: besides, waitedMs, settled: sightings.settled(decided), verified }),
        };
    }
    return { client, pass, look: () => read(whole) };
}
async function session_signIn(host, plan, identity, ports) {
    if (ports.enter !== undefined)
        return ports.enter(host, plan);
    const { env, clock } = ports;
    const { signal } = host;
    const proxyFor = identity.proxyFor === undefined ? {} : { proxyFor: identity.proxyFor };
    const cloud = await (0,cloud_discovery/* discover */.k4)(plan.cloud, (0,cloud_discovery/* metadataReader */.ph)({ resourceManager: plan.cloud.resourceManager, signal, ...proxyFor }));
    if ('problem' in cloud)
        throw (0,parse/* readInputs */.Ko)(host).problem(cloud.problem.input, cloud.problem.value, cloud.problem.expected);
    const credential = await credentialFor({
        cloud,
        tenantId: plan.tenantId,
        clientId: plan.clientId,
        identity,
        env,
        signal,
        log: (line) => host.info(line),
        secret: (value) => host.secret(value),
    });
    const reach = (0,azure_reach/* reachOf */.x)(plan.targets.map(({ target }) => target), plan.transition, plan.questions ?? (await questionsOf((0,guard_plan/* wantedIn */.nP)(plan))));
    return {
        client: (0,arm_client/* createArmClient */.c)({
            ...{ resourceManager: cloud.resourceManager, reach, credential, clock, signal, ...proxyFor },
            ...(plan.limits === undefined ? {} : { limits: plan.limits }),
        }),
        credential,
        others: { cloud, tokensFor: credential.tokensFor },
    };
}
async function questionsOf(targets) {
    if (!targets.some(({ planned }) => planned !== undefined))
        return undefined;
    const creations = await __webpack_require__.e(/* import() */ 1510).then(__webpack_require__.bind(__webpack_require__, 1510));
    return creations.questionsOf(targets);
}
function ownOf(host, { claims }, correlationIds) {
    const callers = [claims.objectId, claims.appId, claims.name].filter((each) => each !== undefined);
    const { startedAt } = host.run;
    return {
        correlationIds,
        nameWords: host.run.id === '' ? [] : [host.run.id],
        callers,
        ...(startedAt === undefined ? {} : { sinceMs: startedAt }),
    };
}


/***/ }),

/***/ 4843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pc: () => (/* binding */ makeTransitions),
  bB: () => (/* binding */ transitionFor),
  MX: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/time/clock.js
var clock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/azure/trouble.js
var trouble = __webpack_require__(8487);
;// CONCATENATED MODULE: ./build/azure/transitions.js




async function transition(client, resourceId, { action, api }, signal) {
    const { createHttpPoller } = await Promise.all(/* import() */[__webpack_require__.e(1284), __webpack_require__.e(4850)]).then(__webpack_require__.bind(__webpack_require__, 4850));
    const correlationId = (0,external_node_crypto_.randomUUID)();
    const url = client.urlOf({ path: `${resourceId}/${action}`, api });
    let began = 'no';
    let tellsStatus = false;
    try {
        const poller = createHttpPoller({
            async sendInitialRequest() {
                began = 'perhaps';
                const response = await client.send('POST', url, correlationId).catch((error) => {
                    if (error instanceof guard_error/* GuardError */.U)
                        began = 'no';
                    throw error;
                });
                if (response.status < 500)
                    began = response.status < 400 ? 'yes' : 'no';
                tellsStatus = response.headers.get('azure-asyncoperation') !== null;
                return responseOf(response, url, 'POST');
            },
            async sendPollRequest(path) {
                const response = responseOf(await client.send('GET', path, correlationId), path, 'GET');
                if (tellsStatus && (0,trouble/* textOf */.b6)(response.rawResponse.body.status) === undefined)
                    throw new Error('the answer tells no status');
                return response;
            },
        }, { intervalInMs: 2_000, skipFinalGet: true });
        await poller.pollUntilDone({ abortSignal: signal });
        return { kind: 'done', correlationId };
    }
    catch (error) {
        signal.throwIfAborted();
        return { kind: 'failed', correlationId, detail: error instanceof Error ? error.message : String(error), began };
    }
}
const longestPauseMs = 3_600_000;
function responseOf({ status, headers, text }, url, method) {
    const body = parsed(text);
    if (status >= 400) {
        const { code, message } = (0,trouble/* errorOf */.Mz)(body);
        throw new Error(`${code || `HTTP ${status}`}${message === '' ? '' : `: ${message}`}`);
    }
    if (status === 200 && text !== '' && (0,trouble/* fieldsOf */.Pf)(body) !== body)
        throw new Error('the answer is none of Azure');
    const { 'retry-after': asked, ...rest } = headers.all();
    const wanted = (0,clock/* retryAfter */.P)(asked, Date.now());
    const pause = wanted === undefined ? {} : { 'retry-after': String(Math.ceil(Math.min(wanted, longestPauseMs) / 1000)) };
    return {
        flatResponse: body,
        rawResponse: { statusCode: status, headers: { ...rest, ...pause }, body: (0,trouble/* fieldsOf */.Pf)(body), request: { method, url } },
    };
}
function parsed(text) {
    try {
        return text === '' ? null : JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
// EXTERNAL MODULE: ./build/gate/evaluate.js + 7 modules
var evaluate = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/gate/needs.js
var needs = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/gate/query.js
var query = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/modes/guard/transition.js






const longestMs = 20 * 60_000;
class Made {
    before;
    change;
    madeByTransition = true;
    constructor(before, change) {
        this.before = before;
        this.change = change;
    }
}
class Verified {
    target;
    what;
    reasons;
    madeByReading = true;
    constructor({ before: { wanted }, change }, cured) {
        this.target = wanted.target;
        this.what = change.what;
        this.reasons = cured.flatMap(({ reason }) => reason ?? []);
    }
}
function transitionFor(decided) {
    const { wanted, verdict } = decided;
    const change = wanted.operation.gate?.transition;
    if (change === undefined || wanted.lookOnly === true || verdict.decision !== 'blocked')
        return undefined;
    const curable = blockingOf(decided).every(({ reason, origin }) => reason !== undefined && (0,taxonomy/* classOf */.Kl)(reason) === 'state' && (origin === 'resource' || origin === 'related'));
    return curable && (0,query/* isTruthy */.z)((0,needs/* safely */.vm)(change.when, verdict.document)) ? change : undefined;
}
const blockingOf = ({ verdict }) => verdict.conditions.filter((condition) => (0,evaluate/* stops */.G)(condition, false));
async function makeTransitions(decided, tools) {
    const blocked = decided.filter(({ verdict }) => verdict.decision === 'blocked');
    const changes = blocked.flatMap((each) => {
        const change = transitionFor(each);
        return change === undefined ? [] : [{ each, change }];
    });
    if (changes.length === 0 || changes.length < blocked.length)
        return undefined;
    const made = await Promise.all(changes.map(({ each, change }) => make(each, change, tools)));
    return made.flatMap((each) => each ?? []);
}
function verify(made, after, tools) {
    return made.flatMap((each) => {
        const { wanted } = each.before;
        const cured = blockingOf(each.before);
        const now = after.find((one) => one.wanted === wanted);
        const read = now?.snapshot.resource.status === 'read' ? now.verdict.conditions : undefined;
        const found = read?.filter(({ what, origin }) => cured.some((was) => was.what === what && was.origin === origin));
        const words = found?.map(({ what, actual }) => `${what} ${actual}`).join(', ') ||
            (found === undefined ? 'it was not read' : 'nothing of it');
        const holds = found?.every(({ outcome }) => outcome === 'met') ?? false;
        const left = holds ? 'what stood in the way is over' : 'what stood in the way is still there';
        say(tools, `Read ${wanted.target.name} again after that: ${left} (${words}).`, false);
        return holds ? [new Verified(each, cured)] : [];
    });
}
function say({ host, clock, note }, text, changed) {
    host.info(text);
    note({ time: new Date(clock.wall()).toISOString(), source: 'run', text, ...(changed ? { changed } : {}) });
}
const beganWords = { no: '', perhaps: ' It may have begun.', yes: ' It had begun.' };
async function make(decided, change, tools) {
    const { host, client, clock, ownCorrelation } = tools;
    const { target } = decided.wanted;
    const started = clock.now();
    say(tools, `Allowed by transition: ${change.what} (${target.name}).`, false);
    const limit = AbortSignal.any([host.signal, AbortSignal.timeout(longestMs)]);
    const result = await transition(client, target.id, change, limit).catch((error) => {
        if (host.signal.aborted)
            throw error;
        return {
            kind: 'failed',
            correlationId: '',
            detail: `it did not end within ${(0,report_text/* duration */.p0)(longestMs)}`,
            began: 'perhaps',
        };
    });
    if (result.correlationId !== '')
        ownCorrelation(result.correlationId);
    if (result.kind === 'done') {
        say(tools, `Done in ${(0,report_text/* duration */.p0)(clock.now() - started)}, as Azure tells: ${change.what} (${target.name}).`, true);
        return new Made(decided, change);
    }
    const { detail, began } = result;
    say(tools, `Azure did not ${change.what} (${target.name}): ${detail.replace(/\.+$/, '')}.${beganWords[began]}`, began !== 'no');
    return undefined;
}


/***/ }),

/***/ 5494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   Z: () => (/* binding */ scopesOf)
/* harmony export */ });
/* harmony import */ var _gate_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(412);
/* harmony import */ var _gate_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5059);
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3850);




async function targetsOf(host, identity, env) {
    const planned = await plannedBy(host, identity, env);
    const named = planned === undefined || host.input('resource-id') !== '' ? await namedTargets(host) : [];
    const all = [...named, ...(planned?.targets ?? [])];
    const targets = [
        ...new Map(all.map((each) => [`${each.target.id.toLowerCase()} ${each.operation.name}`, each])).values(),
    ];
    return { targets, ...(planned?.files === undefined ? {} : { files: planned.files }) };
}
async function scopesOf(host, identity, env) {
    const planned = host.input('plan') === '' ? undefined : await plannedBy(host, await identity(), env);
    const named = planned === undefined || host.input('resource-id') !== '' ? namedIds(host) : [];
    const resources = [...named, ...(planned?.targets ?? []).map(({ target }) => target)];
    return { resources, ...(planned?.files === undefined ? {} : { files: planned.files }) };
}
async function plannedBy(host, identity, env) {
    const files = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host).lines('plan');
    if (files.length === 0)
        return undefined;
    const { plannedTargets } = await __webpack_require__.e(/* import() */ 17).then(__webpack_require__.bind(__webpack_require__, 17));
    return plannedTargets(host, files, identity, env);
}
function namedIds(host) {
    (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host).required('resource-id');
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .targetIds */ .G)(host);
}
async function namedTargets(host) {
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host);
    const resources = namedIds(host);
    const gates = await (0,_gate_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadGates */ .V)();
    const size = inputs.text('vm-size');
    const words = (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .operationWords */ .Z)(host, resources, (word, target) => !('known' in (0,_gate_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveOperation */ .O8)(word, target, gates)));
    const targets = resources.map((target, index) => {
        const word = words[index] ?? '';
        const operation = (0,_gate_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveOperation */ .O8)(word, target, gates);
        if ('known' in operation) {
            const type = target.type ?? `a ${target.kind.replace('-', ' ')}`;
            throw inputs.problem('operation', word, `${(0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(operation.known)} for ${type}`, `Or an ARM action of the type, such as ${actionExample(target.type)}.`);
        }
        return { target, operation, size };
    });
    if (size !== '' && !targets.some(({ operation }) => operation.name === 'resize')) {
        host.info(`Input "${(0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(host.kind, 'vm-size')}" is given, but no operation is resize: it has no effect.`);
    }
    return targets;
}
const actionExample = (type) => `${type ?? 'Microsoft.Resources/deployments'}/write`;


/***/ }),

/***/ 472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pollPause)
/* harmony export */ });
const firstMs = 2_000;
const longestMs = 15_000;
const growth = 1.5;
const jitter = 0.2;
function pollPause(attempt, askedMs, clock) {
    const own = Math.min(longestMs, firstMs * growth ** (attempt - 1)) * (1 - jitter + 2 * jitter * clock.random());
    return Math.max(own, askedMs ?? 0);
}


/***/ })

};
;