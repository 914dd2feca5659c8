"use strict";
exports.id = 4374;
exports.ids = [4374];
exports.modules = {

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createHttp),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4924);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2901);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1570);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2790);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2768);






function createHttp(tools, reach) {
    const { clock, limits } = tools;
    const wire = (0,_wire_js__WEBPACK_IMPORTED_MODULE_5__/* .createWire */ .k)(tools);
    const fence = (0,_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .createFence */ .KH)(reach);
    let requests = 0;
    async function once(ask, leftMs, bodyMs = limits.streamMs) {
        const to = typeof ask.url === 'string' ? fence.made(ask.url) : ask.url;
        if ('outside' in to)
            return { kind: 'trouble', again: false, error: notFollowed(ask.what, to.outside) };
        const { url } = to;
        const patience = Math.max(1, Math.min(limits.answerMs, leftMs));
        const silence = new AbortController();
        const timer = setTimeout(() => silence.abort(), patience);
        try {
            const about = { what: ask.what, host: url.host, proxy: tools.proxyFor(url) };
            try {
                requests += 1;
                const answer = await wire.send(to, {
                    headers: ask.headers ?? {},
                    signal: AbortSignal.any([ask.signal, silence.signal]),
                });
                return { kind: 'answer', answer: answerOf(answer, ask, about, silence, { idleMs: limits.idleMs, bodyMs }) };
            }
            catch (error) {
                const late = silence.signal.aborted ? { silence: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .YA)(patience) } : {};
                return { kind: 'trouble', ...(0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .troubleOf */ .LH)({ ...about, ...late, error, canceled: ask.signal.aborted }) };
            }
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function onceWhole(ask, leftMs) {
        const outcome = await once(ask, leftMs, limits.totalMs);
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
            return outcome.again ? (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .pauseAfter */ .l0)(undefined, count, clock) : undefined;
        return outcome.answer.status === ask.retryStatus
            ? (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .pauseAfter */ .l0)(undefined, count, clock)
            : (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .pauseAfter */ .l0)(outcome.answer, count, clock);
    }
    return {
        get requests() {
            return requests;
        },
        clock,
        inside: fence.read,
        open: (ask) => patiently(ask, (left) => once(ask, left), (answer) => answer.discard()),
        read: (ask) => patiently(ask, (left) => onceWhole(ask, left), () => undefined),
    };
}
function notFollowed(what, why) {
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', `${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .capital */ .Nx)(what)} was not asked for: its address ${why}.`, {
        hint: 'Nothing was sent there. Check whether a proxy or another server answers in place of the service.',
    });
}
function answerOf(answer, ask, about, silence, limits) {
    const { status, headers } = answer;
    return { status, headers, body: chunksOf(answer, ask, about, silence, limits), discard: () => silence.abort() };
}
async function* chunksOf(answer, ask, about, silence, limits) {
    const chunks = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(answer.body, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .logBytes */ .eg);
    let late;
    let complete = false;
    const endAfter = (ms, why) => setTimeout(() => {
        late ??= why;
        silence.abort();
    }, ms);
    const whole = endAfter(limits.bodyMs, { slow: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .YA)(limits.bodyMs) });
    const next = async () => {
        const timer = endAfter(limits.idleMs, { silence: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .YA)(limits.idleMs) });
        try {
            const chunk = await chunks.next();
            return chunk.done ? undefined : chunk.value;
        }
        catch (error) {
            throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .troubleOf */ .LH)({ ...about, ...late, error, started: true, canceled: ask.signal.aborted && late === undefined })
                .error;
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
        clearTimeout(whole);
        if (!complete)
            silence.abort();
    }
}
async function textOf(body, what) {
    try {
        return await (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .textWithin */ .JY)(body);
    }
    catch (error) {
        throw error instanceof _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TooMuch */ .GC ? new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unreadable', `${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .capital */ .Nx)(what)} ${error.message}.`) : error;
    }
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ createFence),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   pV: () => (/* binding */ Address),
/* harmony export */   vK: () => (/* binding */ strayOf)
/* harmony export */ });
/* unused harmony export Stray */
let addressOf;
let strayFrom;
class Address {
    #url;
    constructor(url) {
        this.#url = url;
    }
    get url() {
        return new URL(this.#url);
    }
    static {
        addressOf = (url) => new Address(url);
    }
}
class Stray {
    #url;
    constructor(url) {
        this.#url = url;
    }
    get url() {
        return new URL(this.#url);
    }
    static {
        strayFrom = (url) => new Stray(url);
    }
}
function createFence(reach) {
    const readable = reach.read.map(folded);
    const single = new Set((reach.alone ?? []).map(folded));
    const writable = new Set((reach.write ?? []).map(folded));
    const askable = new Set((reach.ask ?? []).map(folded));
    const stores = (reach.store ?? []).map(folded);
    const own = URL.canParse(reach.origin) ? new URL(reach.origin) : undefined;
    const check = (text, allowed, deed, strict = true) => {
        const url = plainUrl(text, strict);
        if ('outside' in url)
            return url;
        const elsewhere = otherOrigin(url, own);
        if (elsewhere !== undefined)
            return elsewhere;
        return allowed(foldedUrl(url.pathname))
            ? addressOf(url)
            : { outside: `leads outside of what this run may ${deed} (${shown(url.pathname)})` };
    };
    const mayRead = (path) => single.has(path) || readable.some((each) => path === each || path.startsWith(`${each}/`));
    return {
        read: (text) => check(text, mayRead, 'read'),
        made: (text) => check(text, mayRead, 'read', false),
        write: (text) => check(text, (path) => /\/[a-z]{1,60}$/.test(path) && writable.has(path.slice(0, path.lastIndexOf('/'))), 'change'),
        ask: (text) => check(text, (path) => askable.has(path), 'ask'),
        store: (text) => check(text, (path) => stores.some((each) => each !== '' && path.startsWith(`${each}/`)), 'change'),
        admit(path) {
            if (folded(path) !== '')
                readable.push(folded(path));
        },
    };
}
function strayOf(location, from) {
    const text = location.startsWith('/') && !location.startsWith('//') ? `${from.origin}${location}` : location;
    const url = plainUrl(text, false);
    if ('outside' in url)
        return url;
    if (machineOnly.test(url.hostname))
        return { outside: 'leads to what answers to the machine alone' };
    return url.protocol === 'https:' || from.protocol === 'http:' ? strayFrom(url) : { outside: notHttps };
}
const machineOnly = /^(?:169\.254\.\d+\.\d+|168\.63\.129\.16|100\.100\.100\.200|\[(?:fe[89ab][0-9a-f]:|fd00:ec2:|::ffff:a9fe:).*|metadata\.google\.internal\.?)$/;
const notHttps = 'is no plain https';
const authorityForm = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const dots = /^(?:\.|%2e){1,2}$/i;
const hidden = /%(?:25)*(?:2e|2f|5c|[01][0-9a-f]|7f)/i;
const between = /[/;]|%(?:25)*3b/i;
const climbs = (path) => path.split('/').some((segment) => dots.test(segment));
const isHidden = (path) => hidden.test(path) ||
    path.split(between).some((segment) => dots.test(segment)) ||
    (path !== '' && decoded(path) === '');
function plainUrl(text, strictPath = true) {
    const [, scheme = '', authority = '', path = '', query = '', fragment] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(text) ?? [];
    if (scheme === '' || authority === '' || !URL.canParse(text))
        return { outside: 'is no URL' };
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(text) || /\s/.test(`${authority}${path}`))
        return { outside: 'holds characters that no URL has' };
    if (!/^https?$/i.test(scheme) || authority.includes('@'))
        return { outside: notHttps };
    if (!authorityForm.test(authority))
        return { outside: 'names a host in a strange form' };
    if (fragment !== undefined)
        return { outside: 'has a fragment' };
    if (climbs(path) || (strictPath && isHidden(path)))
        return { outside: 'has dot segments or encoded separators in its path' };
    return new URL(`${scheme}://${authority}${path}${query}`);
}
function otherOrigin(url, own) {
    if (url.origin === own?.origin)
        return undefined;
    if (url.host !== own?.host)
        return { outside: `leads to another host, ${shown(url.host)}` };
    return { outside: notHttps };
}
function baseOf(address) {
    const { origin, pathname } = URL.canParse(address) ? new URL(address) : { origin: '', pathname: '' };
    return { origin, path: decoded(pathname).replace(/\/+$/, '') };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return '';
    }
}
const folded = (path) => path.toLowerCase().replace(/\/+$/, '');
const foldedUrl = (path) => folded(path
    .split('/')
    .map((segment) => decoded(segment).replaceAll('/', '%2f'))
    .join('/'));
const longest = 100;
function shown(text) {
    const line = text.replace(/[^\x21-\x7e]+/g, '?');
    return line.length <= longest ? line : `${line.slice(0, longest - 1)}\u2026`;
}


/***/ }),

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ TooMuch),
/* harmony export */   JY: () => (/* binding */ textWithin),
/* harmony export */   TR: () => (/* binding */ bodyLimits),
/* harmony export */   eg: () => (/* binding */ logBytes),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const mebibyte = 1024 * 1024;
const bodyLimits = { bytes: 32 * mebibyte, depth: 200, values: 1_000_000 };
const logBytes = 2048 * mebibyte;
class TooMuch extends Error {
}
async function* counted(body, max) {
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > max)
            throw new TooMuch(`is larger than ${Math.round(max / mebibyte)} MiB`);
        yield chunk;
    }
}
async function textWithin(body, limits = bodyLimits) {
    const chunks = [];
    const measure = jsonGauge(limits);
    for await (const chunk of counted(body, limits.bytes)) {
        measure(chunk);
        chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);
const blank = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
function jsonGauge({ depth: deepest, values: most }) {
    let kind = 'unknown';
    let depth = 0;
    let values = 0;
    let quoted = false;
    let escaped = false;
    const inText = (byte) => {
        if (escaped)
            escaped = false;
        else if (byte === backslash)
            escaped = true;
        else if (byte === quote)
            quoted = false;
    };
    const inStructure = (byte) => {
        if (byte === quote)
            quoted = true;
        else if (closing.has(byte))
            depth -= 1;
        else if (byte === comma || byte === colon)
            values += 1;
        else if (opening.has(byte)) {
            depth += 1;
            values += 1;
        }
        if (depth > deepest)
            throw new TooMuch(`is nested more than ${deepest} levels deep`);
        if (values > most)
            throw new TooMuch(`holds more than ${most.toLocaleString('en')} values`);
    };
    return (chunk) => {
        for (const byte of chunk) {
            if (kind === 'unknown' && !blank.has(byte))
                kind = opening.has(byte) ? 'json' : 'text';
            if (kind === 'text')
                return;
            if (quoted)
                inText(byte);
            else if (kind === 'json')
                inStructure(byte);
        }
    };
}


/***/ }),

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   l0: () => (/* binding */ pauseAfter)
/* harmony export */ });
/* harmony import */ var _time_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3405);

const defaultLimits = {
    answerMs: 10_000,
    idleMs: 20_000,
    totalMs: 30_000,
    streamMs: 600_000,
    attempts: 4,
};
const temporary = new Set([408, 429, 500, 502, 503, 504]);
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
function isRateLimited(reply) {
    if (reply.status === 429)
        return true;
    return (reply.status === 403 &&
        (reply.headers.get('retry-after') !== null || reply.headers.get('x-ratelimit-remaining') === '0'));
}


/***/ }),

/***/ 2749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ asProxy),
/* harmony export */   Uw: () => (/* binding */ environmentProxy),
/* harmony export */   g3: () => (/* binding */ azureProxy)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);

function environmentProxy(url, env) {
    return proxyBy(url, env, [url.protocol === 'https:' ? 'https_proxy' : 'http_proxy']);
}
function azureProxy(url, env) {
    return proxyBy(url, env, ['https_proxy', 'all_proxy', 'http_proxy']);
}
function proxyBy(url, env, names) {
    if (isLoopback(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const name = names.find((each) => (env[each] || env[each.toUpperCase()] || '') !== '');
    return name === undefined ? undefined : asProxy(env[name] || env[name.toUpperCase()] || '', name.toUpperCase());
}
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

/***/ 2790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ps: () => (/* binding */ causes)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2901);
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1575);



const certificate = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/;
const words = {
    ENOTFOUND: 'its name cannot be resolved',
    EAI_AGAIN: 'its name cannot be resolved now',
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection broke off',
    EPIPE: 'the connection broke off',
    ETIMEDOUT: 'the connection timed out',
    EHOSTUNREACH: 'it cannot be reached',
    ENETUNREACH: 'it cannot be reached',
    Z_BUF_ERROR: 'the answer was cut short',
    Z_DATA_ERROR: 'its answer cannot be unpacked',
    HPE_HEADER_OVERFLOW: 'its answer has more headers than are read',
};
function troubleOf(options) {
    const { what, host, proxy } = options;
    if (options.canceled)
        return { error: new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('canceled', `Reading ${what} was canceled.`), again: false };
    const reading = options.started ? 'could not be read to its end' : 'could not be read';
    const route = proxy === undefined ? host : `${host} (through the proxy ${new URL(proxy.url).host})`;
    const told = ofTimer(options) ?? reasonOf(options.error);
    const hint = told.hint ??
        `Check that the runner or agent can reach ${host}${proxy === undefined ? '' : ' by its proxy'}, then run the diagnosis again.`;
    const message = `${capital(what)} ${reading} from ${route}: ${told.text}.`;
    return { error: new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', message, { hint }), again: told.lasting !== true };
}
function ofTimer({ silence, slow }) {
    if (slow !== undefined)
        return { text: `its end did not come in ${slow}`, known: true };
    return silence === undefined ? undefined : { text: `nothing came for ${silence}`, known: true };
}
const trustHint = 'Put the certificate of your own authority into NODE_EXTRA_CA_CERTS for the runner or agent.';
function reasonOf(error) {
    const chain = [...causes(error)];
    for (const cause of chain) {
        if (cause instanceof _tunnel_js__WEBPACK_IMPORTED_MODULE_2__/* .TunnelRefused */ .L)
            return { text: cause.message, known: true, lasting: cause.status >= 400 && cause.status < 500 };
        if (cause instanceof _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TooMuch */ .GC)
            return { text: `its answer ${cause.message}`, known: true, lasting: true };
    }
    const codes = chain
        .map((cause) => ('code' in cause ? String(cause.code) : ''))
        .filter((code) => /^[A-Z][A-Z0-9_]+$/.test(code));
    const trust = codes.find((code) => certificate.test(code));
    if (trust !== undefined)
        return { text: `its certificate is not trusted (${trust})`, known: true, lasting: true, hint: trustHint };
    const known = codes.find((code) => words[code] !== undefined);
    if (known !== undefined)
        return { text: `${words[known]} (${known})`, known: true, lasting: known === 'ENOTFOUND' };
    return { text: `the connection failed${codes[0] === undefined ? '' : ` (${codes[0]})`}`, known: false };
}
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
function seconds(ms) {
    const value = ms < 1000 ? ms / 1000 : Math.round(ms / 1000);
    return `${value} ${value === 1 ? 'second' : 'seconds'}`;
}


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TunnelRefused),
/* harmony export */   e: () => (/* binding */ tunnelAgent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);



class TunnelRefused extends Error {
    status;
    constructor(status) {
        super(`the proxy answered with HTTP ${status}`);
        this.status = status;
    }
}
function tunnelAgent(proxy, encrypted, ca) {
    const tls = ca === undefined ? {} : { ca };
    const create = (wanted, done) => {
        openTunnel(proxy, wanted, tls).then((socket) => done(null, encrypted ? (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({ ...tls, socket, host: wanted.host, servername: wanted.servername }) : socket), (error) => done(error));
    };
    const agent = encrypted ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true, ...tls }) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true });
    return Object.assign(agent, { createConnection: create });
}
function openTunnel(proxy, { host = '', port, tunnelSignal }, tls) {
    const { hostname, port: ownPort, protocol } = new URL(proxy.url);
    const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const open = protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return new Promise((resolve, reject) => {
        const request = open({
            ...tls,
            host: hostname.replace(/^\[|\]$/g, ''),
            port: ownPort || (protocol === 'https:' ? 443 : 80),
            method: 'CONNECT',
            path: target,
            headers: {
                host: target,
                ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
            },
            agent: false,
            ...(tunnelSignal === undefined ? {} : { signal: tunnelSignal }),
        });
        request.once('connect', ({ statusCode = 0 }, socket, head) => {
            if (statusCode !== 200) {
                socket.destroy();
                return reject(new TunnelRefused(statusCode));
            }
            if (head.length > 0)
                socket.unshift(head);
            resolve(socket);
        });
        request.on('error', reject);
        request.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
        request.end();
    });
}


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createWire)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _fence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4924);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2901);
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1575);







const userAgent = 'azure-conflict-guard';
function createWire({ proxyFor, ca }) {
    const agents = new Map();
    function agentFor(url) {
        const proxy = proxyFor(url);
        const encrypted = url.protocol === 'https:';
        const key = `${url.protocol} ${proxy?.url ?? ''} ${proxy?.authorization ?? ''}`;
        const known = agents.get(key);
        if (known !== undefined)
            return known;
        const direct = () => encrypted
            ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true, ...(ca === undefined ? {} : { ca }) })
            : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true });
        const made = proxy === undefined ? direct() : (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .tunnelAgent */ .e)(proxy, encrypted, ca);
        agents.set(key, made);
        return made;
    }
    return {
        async send(to, { method = 'GET', headers = {}, body, signal }) {
            const { url } = to;
            const own = to instanceof _fence_js__WEBPACK_IMPORTED_MODULE_4__/* .Address */ .pV ? headers : {};
            const options = {
                method,
                headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate', ...own },
                agent: agentFor(url),
                signal,
                tunnelSignal: signal,
            };
            const request = (url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options);
            const response = await answerTo(request, body);
            return {
                status: response.statusCode ?? 0,
                headers: headersOf(response),
                body: chunksOf(response),
                discard: () => void response.destroy(),
            };
        },
    };
}
const met = new WeakSet();
function listenOn(socket) {
    if (met.has(socket))
        return;
    met.add(socket);
    socket.on('error', () => undefined);
}
function answerTo(request, body) {
    return new Promise((resolve, reject) => {
        request.once('socket', listenOn);
        request.once('response', (response) => {
            response.on('error', () => undefined);
            resolve(response);
        });
        request.on('error', reject);
        request.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
        request.end(body);
    });
}
function headersOf({ headers }) {
    const all = Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]));
    return { get: (name) => all[name.toLowerCase()] ?? null, all: () => all };
}
async function* chunksOf(response) {
    let complete = false;
    try {
        yield* inflated(response);
        complete = true;
    }
    finally {
        if (!complete)
            response.destroy();
    }
}
function inflated(response) {
    const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
    if (encoding === 'identity' || encoding === '')
        return response;
    const inflate = encoding === 'gzip' || encoding === 'x-gzip'
        ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)()
        : encoding === 'deflate'
            ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflate)()
            : undefined;
    if (inflate === undefined)
        throw new _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .TooMuch */ .GC('has an encoding that was not asked for');
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(response, inflate, () => undefined);
}


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

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
            throw signal.aborted ? signal.reason : error;
        }
        signal.throwIfAborted();
    },
    random: () => Math.random(),
};
function retryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ })

};
;