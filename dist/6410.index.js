"use strict";
exports.id = 6410;
exports.ids = [6410];
exports.modules = {

/***/ 3603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ storageScope),
/* harmony export */   t: () => (/* binding */ containerOf)
/* harmony export */ });
/* harmony import */ var _cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2338);

const suffixes = {
    AzureCloud: ['blob.core.windows.net', 'blob.storage.azure.net'],
    AzureUSGovernment: ['blob.core.usgovcloudapi.net'],
    AzureChinaCloud: ['blob.core.chinacloudapi.cn'],
};
const storageScope = 'https://storage.azure.com/.default';
const containerForm = /^[a-z0-9](?:-?[a-z0-9]){2,62}$/;
const accountForm = /^[a-z0-9]{3,24}$/;
const example = 'https://<account>.blob.core.windows.net/<container>';
function containerOf(text, cloud) {
    const value = text.trim();
    const shown = withoutSecrets(value);
    const problem = (expected, hint) => ({
        problem: { shown, expected, ...(hint === undefined ? {} : { hint }) },
    });
    if (/[?&](?:sig|se|sp|sv)=/i.test(value))
        return problem('the URL of a container without a SAS token', 'A token in an input stands in logs and in the definition of the workflow, for everybody who can read them. Give the identity of this run the role Storage Blob Data Contributor on the container instead, and revoke the token: it was written down.');
    const [, scheme = '', host = '', path = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\\\s]+)(\/[^?#\\\s]*)?$/i.exec(value) ?? [];
    if (host === '' || !URL.canParse(value) || host.includes('@'))
        return problem(`the URL of a blob container, ${example}`);
    if (scheme.toLowerCase() !== 'https')
        return problem('an https URL');
    const url = new URL(value);
    const names = path.split('/').filter((each) => each !== '');
    const microsoft = (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownAuthority */ .pc)(cloud.authorityHost);
    const named = cloudOfHost(url.hostname);
    const own = microsoft ? cloudOfSignIn(cloud) : undefined;
    if (own !== undefined && named !== own)
        return problem(`a container of a blob endpoint of ${own} (${(suffixes[own] ?? []).join(', ')})`, elsewhere(url.hostname, named));
    if (own === undefined && named !== undefined)
        return problem('a container of the cloud that this run signs in to', `${url.hostname} belongs to ${named}.`);
    const [container = '', ...below] = own === undefined && names.length === 2 && accountForm.test(names[0] ?? '') ? names.slice(1) : names;
    if (container === '' || below.length > 0 || url.port === '0')
        return problem(`the URL of a blob container, ${example}`);
    if (!containerForm.test(container))
        return problem('a container name of 3 to 63 small letters, digits and single hyphens');
    const clean = `/${names.join('/')}`;
    return { url: `${url.origin}${clean}`, origin: url.origin, path: clean };
}
function cloudOfHost(host) {
    return Object.entries(suffixes).find(([, ends]) => ends.some((end) => isAccountOf(host, end)))?.[0];
}
function isAccountOf(host, end) {
    if (!host.endsWith(`.${end}`))
        return false;
    const [account = '', ...between] = host.slice(0, -end.length - 1).split('.');
    return accountForm.test(account) && between.every((each) => each === 'privatelink' || /^z\d{1,2}$/.test(each));
}
function cloudOfSignIn({ name, authorityHost }) {
    const owner = Object.entries(_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .knownClouds */ ["if"]).find(([, known]) => known.authorityHost === authorityHost)?.[0];
    return owner ?? (suffixes[name] === undefined ? 'AzureCloud' : name);
}
function elsewhere(host, named) {
    if (named !== undefined)
        return `${host} belongs to ${named}: set the input "environment" to it where this run belongs there.`;
    const service = /\.(dfs|file|queue|table|web)\.(?:core|storage)\./.exec(host)?.[1];
    return service === undefined
        ? undefined
        : `That is the ${service} endpoint of the account: its blob endpoint is meant.`;
}
function withoutSecrets(value) {
    const bare = value.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//\u2026@');
    return bare === value ? value : `${bare}${/[?#]/.test(value) ? '?\u2026' : ''}`;
}


/***/ }),

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ sweep),
/* harmony export */   YR: () => (/* binding */ breakEntry),
/* harmony export */   wo: () => (/* binding */ clearIfGone)
/* harmony export */ });
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3742);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4696);


const seizedSeconds = 15;
async function clearIfGone({ id, until }, { store, ledger, signal, guid }) {
    if (until !== undefined && store.now() < Date.parse(until))
        return false;
    const state = await store.look((0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .runName */ .rt)(id));
    if (state === 'leased')
        return false;
    const seizure = guid();
    if (state === 'free' && (await store.acquire((0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .runName */ .rt)(id), seizure, seizedSeconds)) === 'taken')
        return false;
    await takeOut(id, { how: 'gone' }, { store, ledger, signal });
    await store.remove((0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .runName */ .rt)(id), seizure);
    return true;
}
async function breakEntry(id, reason, tools) {
    await tools.store.breakLease((0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .runName */ .rt)(id));
    await takeOut(id, { how: 'broken', reason }, tools);
    await tools.store.remove((0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .runName */ .rt)(id));
}
const orphanMs = 10 * 60_000;
async function sweep(store) {
    const old = (await store.list(_store_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)).filter(({ changed }) => store.now() - changed > orphanMs);
    for (const { name } of old.slice(0, mostSwept))
        await store.remove(name);
}
const mostSwept = 20;
async function takeOut(id, how, { ledger, signal }) {
    await ledger.change((document, now) => (0,_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .strike */ .ZN)(document, id, how, now), signal);
}


/***/ }),

/***/ 8064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4212);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5452);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4696);




const firstPauseMs = 40;
const longestPauseMs = 2_000;
function openLedger(store, shard, clock) {
    const name = (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerName */ .bo)(shard);
    let known;
    async function read() {
        const answer = await store.read(name, known?.version);
        if (answer.kind === 'same' && known !== undefined)
            return known;
        if (answer.kind !== 'found') {
            known = { version: undefined, document: _model_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyLedger */ .Hg };
            return known;
        }
        const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(answer.text);
        if ('problem' in document) {
            throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unreadable', `The lease ledger "${name}" ${document.problem}: it was left as it is.`, {
                hint: 'Look at the blob. If nothing in it is needed any more, delete it while no run waits or works, and run this again.',
            });
        }
        known = { version: answer.version, document };
        return known;
    }
    return {
        read: async () => (await read()).document,
        async change(change, signal) {
            for (let attempt = 0;; attempt += 1) {
                const { version, document } = await read();
                const next = change(document, new Date(store.now()).toISOString());
                if (next === undefined)
                    return document;
                const text = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLedger */ .XL)(next);
                if (text.length > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .longestLedger */ .wf && next.entries.length > document.entries.length)
                    throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', `The lease ledger "${name}" is full: ${document.entries.length} runs wait in it.`);
                const written = await store.write(name, text, version ?? 'absent');
                if (written !== undefined) {
                    known = { version: written, document: next };
                    return next;
                }
                const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
                await clock.sleep(pause * (0.5 + clock.random()), signal);
            }
        },
    };
}


/***/ }),

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ takenOver),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   RJ: () => (/* binding */ aheadOf),
/* harmony export */   Z2: () => (/* binding */ enqueue),
/* harmony export */   ZN: () => (/* binding */ strike),
/* harmony export */   iK: () => (/* binding */ holdUntil),
/* harmony export */   qG: () => (/* binding */ leave),
/* harmony export */   yU: () => (/* binding */ granted)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5452);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2284);


const mostStruck = 50;
function granted(document, id) {
    return entryOf(document, id) !== undefined && aheadOf(document, id).length === 0;
}
function entryOf({ entries }, id) {
    return entries.find((each) => each.id === id);
}
function aheadOf({ entries }, id, scopes) {
    const at = entries.findIndex((each) => each.id === id);
    const own = new _scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeSet */ .l(entries[at]?.scopes ?? scopes ?? []);
    return (at < 0 ? entries : entries.slice(0, at)).filter((each) => own.overlaps(each.scopes));
}
function enqueue(document, { id, owner, scopes, operation }, now) {
    if (entryOf(document, id) !== undefined)
        return undefined;
    const fence = document.fence + 1;
    return settled({ ...document, fence, entries: [...document.entries, { id, fence, owner, scopes, operation, came: now }] }, now);
}
function leave(document, id, owner, now) {
    const entry = entryOf(document, id);
    if (entry === undefined || !(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sameOwner */ .s0)(entry.owner, owner))
        return undefined;
    const told = new Set(granted(document, id) ? takenOver(document, entry) : []);
    return settled({ ...without(document, id), struck: document.struck.filter((each) => !told.has(each)) }, now);
}
function strike(document, id, { how, reason = '' }, now) {
    const entry = entryOf(document, id);
    if (entry === undefined)
        return undefined;
    const kept = how === 'broken' || granted(document, id) ? [{ entry, at: now, how, reason }] : [];
    return settled({ ...without(document, id), struck: [...document.struck, ...kept].slice(-mostStruck) }, now);
}
function holdUntil(document, id, owner, until) {
    const entry = entryOf(document, id);
    if (entry === undefined || !(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sameOwner */ .s0)(entry.owner, owner))
        return undefined;
    return { ...document, entries: document.entries.map((each) => (each === entry ? { ...each, until } : each)) };
}
function takenOver({ struck }, { scopes }) {
    const own = new _scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeSet */ .l(scopes);
    return struck.filter(({ entry }) => own.overlaps(entry.scopes));
}
const without = (document, id) => ({
    ...document,
    entries: document.entries.filter((each) => each.id !== id),
});
function settled(document, now) {
    const earlier = new _scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeSet */ .l();
    const entries = document.entries.map((entry) => {
        const free = !earlier.overlaps(entry.scopes);
        for (const scope of entry.scopes)
            earlier.add(scope);
        return free && entry.granted === undefined ? { ...entry, granted: now } : entry;
    });
    return { ...document, entries };
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ScopeSet)
/* harmony export */ });
class ScopeSet {
    #held = new Set();
    #around = new Set();
    constructor(scopes = []) {
        for (const scope of scopes)
            this.add(scope);
    }
    add(scope) {
        const key = scope.toLowerCase();
        this.#held.add(key);
        for (const outer of enclosing(key))
            this.#around.add(outer);
    }
    covers(scope) {
        const key = scope.toLowerCase();
        return this.#held.has(key) || enclosing(key).some((outer) => this.#held.has(outer));
    }
    overlaps(scopes) {
        return scopes.some((scope) => {
            const key = scope.toLowerCase();
            return this.#held.has(key) || this.#around.has(key) || enclosing(key).some((outer) => this.#held.has(outer));
        });
    }
}
function enclosing(key) {
    const outer = [];
    for (let end = key.lastIndexOf('~'); end > 0; end = key.lastIndexOf('~', end - 1))
        outer.push(key.slice(0, end));
    return outer;
}


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ ledgerFolder),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
const ledgerName = (shard) => `${ledgerFolder}${shard}.json`;
const runName = (id) => `${runFolder}${id}`;
const ledgerFolder = 'ledger/';
const runFolder = 'runs/';


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  et: () => (/* binding */ lingering),
  Nr: () => (/* binding */ nativeSeconds),
  Ch: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./build/azure/blob-endpoint.js
var blob_endpoint = __webpack_require__(3603);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/http/fence.js
var http_fence = __webpack_require__(4924);
// EXTERNAL MODULE: ./build/http/limits.js
var http_limits = __webpack_require__(2901);
// EXTERNAL MODULE: ./build/http/proxy.js
var proxy = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/http/trouble.js
var http_trouble = __webpack_require__(2790);
// EXTERNAL MODULE: ./build/http/wire.js
var http_wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/time/clock.js
var time_clock = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/azure/blob-refusals.js

const role = 'Storage Blob Data Contributor';
const rows = [
    {
        test: ({ code }) => code === 'ContainerNotFound' || code === 'ContainerBeingDeleted',
        kind: 'input',
        words: 'does not exist',
        hint: 'Create it first (az storage container create --auth-mode login), or check its name and the account.',
    },
    {
        test: ({ code }) => code === 'AuthorizationPermissionMismatch',
        kind: 'denied',
        words: `may not be read and written by this identity: it lacks the role ${role}`,
        hint: `Assign the role ${role} on the container. Owner and Contributor do not include access to data. A new assignment takes up to ten minutes.`,
    },
    {
        test: ({ status, code }) => status === 403 && code === 'AuthorizationFailure',
        kind: 'denied',
        words: 'cannot be reached from here: the firewall of the storage account refuses this machine',
        hint: 'Let the account be reached from the network of this runner or agent (a private endpoint, or a self-hosted machine inside), or check that the role was not denied by a condition.',
    },
    {
        test: ({ code }) => /^(?:AuthenticationFailed|PublicAccessNotPermitted|NoAuthenticationInformation|ResourceNotFound)$/.test(code),
        kind: 'denied',
        words: 'does not take the token of this identity',
        hint: 'Check that the account belongs to the tenant that this run signs in to.',
    },
    {
        test: ({ status }) => status === 401,
        kind: 'denied',
        words: 'does not take the token of this identity: it belongs to another tenant, or to another cloud',
        hint: 'Check that the account belongs to the tenant that this run signs in to.',
    },
    {
        test: ({ code }) => code === 'BlobImmutableDueToPolicy' || code === 'UnauthorizedBlobOverwrite',
        kind: 'denied',
        words: 'has an immutability policy or a legal hold, so that nothing in it can be changed',
        hint: 'A ledger changes all the time. Use a container without such a policy.',
    },
    {
        test: ({ code }) => code === 'AccountIsDisabled' || code === 'InsufficientAccountPermissions',
        kind: 'denied',
        words: 'belongs to a storage account that is disabled or read-only',
        hint: 'Check the state of the storage account.',
    },
    {
        test: ({ code }) => code === 'LeaseIdMissing',
        kind: 'unavailable',
        words: 'has a ledger that somebody holds a native lease on, so that nobody can change it',
        hint: 'Break that lease (az storage blob lease break --auth-mode login). This product never takes one on the ledger itself.',
    },
    {
        test: ({ status }) => status === 403,
        kind: 'denied',
        words: 'refused this identity',
        hint: `Assign the role ${role} on the container, and let the network of this machine in.`,
    },
];
function refusalOf(answer, container) {
    const row = rows.find(({ test }) => test(answer));
    const code = /^[A-Za-z]{1,60}$/.test(answer.code) ? answer.code : '';
    const told = `${answer.status}${code === '' ? '' : ` ${code}`}`;
    if (row === undefined) {
        return new guard_error/* GuardError */.U('unavailable', `The lease container "${container}" answered HTTP ${told}.`, {
            hint: 'Nothing was changed in Azure. Check that the URL is that of a blob container, and run this again.',
        });
    }
    return new guard_error/* GuardError */.U(row.kind, `The lease container "${container}" ${row.words} (HTTP ${told}).`, {
        hint: row.hint,
    });
}

// EXTERNAL MODULE: ./build/azure/reach.js
var reach = __webpack_require__(2487);
;// CONCATENATED MODULE: ./build/azure/blob-store.js









const defaults = { answerMs: 8_000, totalMs: 25_000 };
const version = '2021-12-02';
const passing = new Set([408, 429, 500, 502, 503, 504]);
class Late extends Error {
}
function createBlobStore(tools) {
    const { container, tokens, clock, signal, ca, proxyFor = (url) => (0,proxy/* azureProxy */.g3)(url, process.env) } = tools;
    const limits = { ...defaults, ...tools.limits };
    const fence = (0,http_fence/* createFence */.KH)({ origin: container.origin, ...(0,reach/* reachOfStore */.Y)(container.path) });
    const wire = (0,http_wire/* createWire */.k)({ proxyFor, ...(ca === undefined ? {} : { ca }) });
    let requests = 0;
    let aheadMs = 0;
    async function once({ method, headers = {}, body }, to, token) {
        requests += 1;
        const late = AbortSignal.timeout(limits.answerMs);
        try {
            return await exchange({ method, headers, ...(body === undefined ? {} : { body }) }, to, token, AbortSignal.any([signal, late]));
        }
        catch (error) {
            throw late.aborted ? new Late() : error;
        }
    }
    async function exchange({ method, headers = {}, body }, to, token, end) {
        const answer = await wire.send(to, {
            method,
            headers: {
                authorization: `Bearer ${token}`,
                'x-ms-version': version,
                ...headers,
                ...(method === 'PUT' ? { 'content-length': String(Buffer.byteLength(body ?? '')) } : {}),
            },
            ...(body === undefined ? {} : { body }),
            signal: end,
        });
        const date = Date.parse(answer.headers.get('date') ?? '');
        if (!Number.isNaN(date))
            aheadMs = date - clock.now();
        const header = (name) => answer.headers.get(name) ?? '';
        return { status: answer.status, code: header('x-ms-error-code'), text: await (0,http_limits/* textWithin */.JY)(answer.body), header };
    }
    async function withToken(asking, to) {
        const { token } = await tokens.getToken(signal);
        const answer = await once(asking, to, token);
        if (answer.status !== 401)
            return answer;
        const fresh = await tokens.renew(signal);
        return fresh.token === token ? answer : once(asking, to, fresh.token);
    }
    async function ask(asking) {
        const to = addressOf(asking);
        if ('outside' in to)
            throw new guard_error/* GuardError */.U('unavailable', `A blob of the lease container was not asked for: its address ${to.outside}.`);
        const end = clock.now() + limits.totalMs;
        for (let attempt = 1;; attempt += 1) {
            let trouble;
            let asked;
            try {
                const answer = await withToken(asking, to);
                if (!passing.has(answer.status))
                    return answer;
                trouble = refusalOf(answer, container.url);
                asked = (0,time_clock/* retryAfter */.P)(answer.header('retry-after'), clock.wall());
            }
            catch (error) {
                if (signal.aborted)
                    throw signal.reason;
                if (error instanceof guard_error/* GuardError */.U)
                    throw error;
                const { text, lasting, hint } = (0,http_trouble/* reasonOf */.A3)(error);
                const words = error instanceof Late ? `it gave no answer in ${limits.answerMs / 1000} seconds` : text;
                trouble = new guard_error/* GuardError */.U('unavailable', `The lease container "${container.url}" could not be reached: ${words}.`, {
                    hint: hint ?? 'Check the name of the storage account, and that this machine can reach it.',
                });
                if (lasting === true)
                    throw trouble;
            }
            const pause = Math.max(asked ?? 0, Math.min(4_000, 250 * 2 ** (attempt - 1)) * (0.75 + clock.random() / 2));
            if (clock.now() + pause >= end)
                throw trouble;
            await clock.sleep(pause, signal);
        }
    }
    function addressOf({ method, name, query = '' }) {
        const url = `${container.url}${name === '' ? '' : `/${name}`}${query}`;
        return method === 'PUT' || method === 'DELETE' ? fence.store(url) : fence.made(url);
    }
    const refused = (answer) => refusalOf(answer, container.url);
    const isAbsent = ({ status, code }) => status === 404 && code === 'BlobNotFound';
    const isLost = ({ status, code }) => (status === 412 && /^(?:Target)?ConditionNotMet$/.test(code)) || (status === 409 && code === 'BlobAlreadyExists');
    const isLeaseTrouble = ({ status, code }) => (status === 409 || status === 412) && code.startsWith('Lease');
    const isHeld = (answer, status, leaseId) => answer.status === status && answer.header('x-ms-lease-id').toLowerCase() === leaseId.toLowerCase();
    const lease = (name, action, headers) => ask({ method: 'PUT', name, query: '?comp=lease', headers: { 'x-ms-lease-action': action, ...headers } });
    return {
        get requests() {
            return requests;
        },
        now: () => Math.round(clock.now() + aheadMs),
        async read(name, known) {
            const answer = await ask({
                method: 'GET',
                name,
                ...(known === undefined ? {} : { headers: { 'if-none-match': known } }),
            });
            if (answer.status === 304)
                return { kind: 'same' };
            if (isAbsent(answer))
                return { kind: 'absent' };
            if (answer.status !== 200)
                throw refused(answer);
            return { kind: 'found', text: answer.text, version: answer.header('etag') };
        },
        async write(name, text, expected) {
            const condition = expected === 'absent' ? { 'if-none-match': '*' } : { 'if-match': expected };
            const headers = {
                'x-ms-blob-type': 'BlockBlob',
                'content-type': 'application/json; charset=utf-8',
                ...condition,
            };
            const answer = await ask({ method: 'PUT', name, body: text, headers });
            if (answer.status === 201)
                return answer.header('etag');
            if (isLost(answer) || isAbsent(answer))
                return undefined;
            throw refused(answer);
        },
        async acquire(name, leaseId, seconds) {
            const answer = await lease(name, 'acquire', {
                'x-ms-lease-duration': String(seconds),
                'x-ms-proposed-lease-id': leaseId,
            });
            if (isHeld(answer, 201, leaseId))
                return 'held';
            if (isAbsent(answer))
                return 'absent';
            if (isLeaseTrouble(answer))
                return 'taken';
            throw refused(answer);
        },
        async renew(name, leaseId) {
            const answer = await lease(name, 'renew', { 'x-ms-lease-id': leaseId });
            if (isHeld(answer, 200, leaseId))
                return 'held';
            const another = answer.status === 200 && answer.header('x-ms-lease-id') !== '';
            if (another || isAbsent(answer) || isLeaseTrouble(answer))
                return 'lost';
            throw refused(answer);
        },
        async breakLease(name) {
            const answer = await lease(name, 'break', { 'x-ms-lease-break-period': '0' });
            if (answer.status !== 202 && !isLeaseTrouble(answer) && !isAbsent(answer))
                throw refused(answer);
        },
        async look(name) {
            const answer = await ask({ method: 'HEAD', name });
            if (isAbsent(answer))
                return 'absent';
            if (answer.status !== 200)
                throw refused(answer);
            const state = answer.header('x-ms-lease-state');
            if (state === '')
                throw refused(answer);
            return state === 'leased' || state === 'breaking' ? 'leased' : 'free';
        },
        async remove(name, leaseId) {
            const headers = { 'x-ms-delete-snapshots': 'include' };
            const answer = await ask({
                method: 'DELETE',
                name,
                headers: leaseId === undefined ? headers : { ...headers, 'x-ms-lease-id': leaseId },
            });
            if (answer.code === 'LeaseNotPresentWithBlobOperation' && leaseId !== undefined)
                await ask({ method: 'DELETE', name, headers });
            else if (answer.status !== 202 && !isLeaseTrouble(answer) && !isAbsent(answer))
                throw refused(answer);
        },
        async list(folder) {
            const found = [];
            let marker = '';
            do {
                const query = `?restype=container&comp=list&prefix=${encodeURIComponent(folder)}&maxresults=5000${marker === '' ? '' : `&marker=${encodeURIComponent(marker)}`}`;
                const answer = await ask({ method: 'GET', name: '', query });
                if (answer.status !== 200)
                    throw refused(answer);
                for (const [, blob = ''] of answer.text.matchAll(/<Blob>(.*?)<\/Blob>/gs)) {
                    const name = /<Name>([a-z0-9~._/-]{1,200})<\/Name>/.exec(blob)?.[1];
                    const changed = Date.parse(/<Last-Modified>([^<]{1,60})<\/Last-Modified>/.exec(blob)?.[1] ?? '');
                    if (name?.startsWith(folder) === true)
                        found.push({ name, changed: Number.isNaN(changed) ? 0 : changed });
                }
                marker = /<NextMarker>([^<]{1,2000})<\/NextMarker>/.exec(answer.text)?.[1] ?? '';
            } while (marker !== '');
            return found;
        },
    };
}

// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/modes/lease/plan.js
var plan = __webpack_require__(2327);
;// CONCATENATED MODULE: ./build/modes/lease/open.js




const nativeSeconds = 60;
async function openStore(container, { host, identity, ports, entered, signal }) {
    if (ports.store !== undefined)
        return ports.store(container);
    const { others } = entered;
    if (others === undefined)
        throw new Error('This way in gives no tokens for storage.');
    (0,plan.leaseContainer)(container.url, others.cloud, (0,parse/* readInputs */.Ko)(host));
    const tokens = await others.tokensFor(blob_endpoint/* storageScope */.s);
    return createBlobStore({ container, tokens, clock: ports.clock, signal, proxyFor: identity.proxyFor });
}
function lingering(signal, ms) {
    const later = new AbortController();
    const begin = () => void setTimeout(() => later.abort(signal.reason), ms).unref();
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return later.signal;
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaseContainer: () => (/* binding */ leaseContainer),
/* harmony export */   scopesByShard: () => (/* binding */ scopesByShard)
/* harmony export */ });
/* harmony import */ var _azure_blob_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);
/* harmony import */ var _serialize_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6202);
/* harmony import */ var _queue_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7868);



function leaseContainer(value, cloud, inputs) {
    const container = (0,_azure_blob_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .containerOf */ .t)(value, cloud);
    if (!('problem' in container))
        return container;
    const { shown, expected, hint } = container.problem;
    throw inputs.problem('lease', shown, expected, hint);
}
const mostScopes = 200;
function scopesByShard(targets, by) {
    const shards = new Map();
    for (const target of targets) {
        const shard = shardOf(target);
        shards.set(shard, [...(shards.get(shard) ?? []), target]);
    }
    return Object.fromEntries([...shards].sort(([a], [b]) => (a < b ? -1 : 1)).map(([shard, ids]) => [shard, scopesOf(ids, by)]));
}
const shardOf = ({ subscriptionId }) => {
    const name = subscriptionId?.toLowerCase() ?? 'tenant';
    return /^[0-9a-z-]{1,60}$/.test(name) ? name : (0,_queue_group_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(name).slice(0, 32);
};
function scopesOf(ids, by) {
    const widths = ['resource', 'resource-group', 'subscription'];
    for (const width of widths.slice(widths.indexOf(by))) {
        const keys = [...new Set(ids.map((id) => (0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)((0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .Od)(id, width), _queue_group_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)))].sort();
        const outer = keys.filter((key) => !keys.some((other) => other !== key && key.startsWith(`${other}~`)));
        if (outer.length <= mostScopes || width === 'subscription')
            return outer;
    }
    return [];
}


/***/ })

};
;