"use strict";
exports.id = 731;
exports.ids = [731];
exports.modules = {

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

/***/ 5368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ agentProxy)
/* harmony export */ });
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6905);

/**
 * agentProxy gives the proxy that the agent itself was configured with (`config.sh --proxyurl`), by the task library's own rules: its password lies in the
 * library's vault, its bypass list is one of regular expressions. Nothing where the agent has none; then the environment counts.
 * @see https://learn.microsoft.com/en-us/azure/devops/pipelines/agents/proxy
 */
async function agentProxy(env) {
    if (!env.AGENT_PROXYURL)
        return undefined;
    const { default: taskLib } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 358, 19));
    return (url) => {
        const found = taskLib.getHttpProxyConfiguration(url.href);
        if (found === null)
            return undefined;
        const route = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .asProxy */ .H)(found.proxyUrl, 'AGENT_PROXYURL');
        if (!found.proxyUsername)
            return route;
        const credentials = Buffer.from(`${found.proxyUsername}:${found.proxyPassword ?? ''}`).toString('base64');
        return { ...route, authorization: `Basic ${credentials}` };
    };
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
/* harmony import */ var _http_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8866);
/* harmony import */ var _http_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2868);
/* harmony import */ var _http_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(764);




const scope = (refused) => `Give the build service account the permission "View builds" in project ${(0,_http_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refused.project, 100)}. ` +
    'For a build of another project, switch off "Limit job authorization scope to current project for non-release pipelines" in the project settings (Pipelines, Settings).';
/**
 * The first row that fits counts.
 * @see https://learn.microsoft.com/en-us/azure/devops/pipelines/process/access-tokens
 */
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
        because: (refused) => `there is no such build in project ${(0,_http_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refused.project, 100)}, or the job's access token may not see it`,
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
/**
 * isSignIn knows the three forms in which Azure DevOps says "who are you": 401, a redirect to its sign-in page, and that page itself, as 203 or 200 with HTML.
 * The last two are community knowledge, not documented.
 */
function isSignIn(reply) {
    const html = /^text\/html/i.test(reply.headers.get('content-type') ?? '');
    return reply.status === 401 || reply.status === 203 || (reply.status >= 300 && reply.status < 400) || (reply.status === 200 && html);
}
/** refusal turns a refusing answer into the error for people: what, why, and which permission or step is missing. */
function refusal(refused) {
    const row = rows.find((candidate) => candidate.when(refused));
    const said = refused.said === '' ? '' : `, "${(0,_http_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refused.said, 160)}"`;
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U(row?.kind ?? 'unavailable', `${(0,_http_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .N)(refused.what)} could not be read: ${row?.because(refused) ?? 'Azure DevOps failed'} (HTTP ${refused.status}${said}).`, { hint: row?.hint(refused) ?? 'Run the diagnosis again later; see https://status.dev.azure.com for known troubles.' });
}
/** messageOf takes the sentence out of an error body of Azure DevOps; an HTML page says nothing that helps. */
function messageOf(body) {
    try {
        const parsed = JSON.parse(body);
        return (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)((0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(parsed).message) ?? '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 8901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ failedRecords),
/* harmony export */   Rl: () => (/* binding */ checkpointRecords),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   g6: () => (/* binding */ countTasks),
/* harmony export */   pv: () => (/* binding */ parseTimeline)
/* harmony export */ });
/* harmony import */ var _http_untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2868);
/* harmony import */ var _http_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(764);


/**
 * parseTimeline reads the records of a timeline; nothing where it is none. A build that has not started has no timeline at all.
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/timeline/get?view=azure-devops-rest-7.1
 */
function parseTimeline(value) {
    const { records } = (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value);
    return Array.isArray(records) ? records.map(parseRecord).filter((record) => record !== undefined) : undefined;
}
function parseRecord(value) {
    const fields = (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value);
    const id = (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.id);
    if (id === undefined)
        return undefined;
    const optional = {
        parentId: (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.parentId),
        result: (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.result),
        identifier: (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.identifier),
        logId: (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asId */ .gR)((0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(fields.log).id),
        task: taskName(fields.task),
        finishTime: (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asTime */ .GU)(fields.finishTime),
        issue: firstError(fields.issues),
    };
    return {
        id,
        type: (0,_http_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.type) ?? '', 30),
        name: (0,_http_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.name) ?? id),
        state: (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.state) ?? '',
        attempt: typeof fields.attempt === 'number' ? fields.attempt : 1,
        ...defined(optional),
    };
}
/** Leaves out what is undefined, because an optional field is absent or has a value. */
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function taskName(value) {
    const { name, version } = (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value);
    const text = (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(name);
    if (text === undefined)
        return undefined;
    const major = /^\d+/.exec((0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(version) ?? '')?.[0];
    return (0,_http_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(major === undefined ? text : `${text}@${major}`, 100);
}
function firstError(value) {
    const issues = Array.isArray(value) ? value.map(_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI) : [];
    const message = (0,_http_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(issues.find((issue) => issue.type === 'error')?.message);
    return message === undefined ? undefined : (0,_http_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message);
}
/**
 * failedRecords gives the deepest failures: the failed tasks, and a failed job, phase or stage only where nothing failed below it (a lost agent, a time-out,
 * a rejected check). A task with `continueOnError` ends as `succeededWithIssues` and is none. Those of `currentJob` come first: they are what just happened.
 */
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
    const leaves = failed.filter((record) => !explained.has(record.id)).map((record) => labelled(record, byId, stages > 1));
    const own = (leaf) => leaf.jobId?.toLowerCase() === currentJob.toLowerCase();
    return currentJob === '' ? leaves : [...leaves.filter(own), ...leaves.filter((leaf) => !own(leaf))];
}
/**
 * The timeline lists the last attempt and refers to earlier ones in `previousAttempts`. That earlier attempts are never listed beside it is not
 * documented, so a record counts only where no other one of the same type and identifier has a higher attempt.
 */
function newestAttempts(records) {
    const newest = new Map();
    for (const record of records)
        newest.set(keyOf(record), Math.max(record.attempt, newest.get(keyOf(record)) ?? 0));
    return newest;
}
function keyOf(record) {
    return `${record.type} ${record.identifier ?? record.id}`;
}
/** The record, its parent, and so on; ends also where the parents form a ring. */
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
/**
 * checkpointRecords gives the records that could tell of an exclusive lock before a stage: the stage's `Checkpoint`, and whatever speaks of such a lock. Those of
 * other stages are left out where the timeline says which is which. The types of other checks are `Checkpoint.Approval` and alike; that of the lock
 * is not documented, so it is known by its words.
 */
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
/** isRunning tells whether a record with that ID has not ended. */
function isRunning(records, id) {
    return id !== '' && records.some((record) => record.id.toLowerCase() === id.toLowerCase() && record.state !== 'completed');
}
/** countTasks says in words how the tasks ended: `5 succeeded, 1 running`. */
function countTasks(records) {
    const counts = new Map();
    for (const record of records.filter((one) => one.type === 'Task')) {
        const outcome = record.state === 'completed' ? (0,_http_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(record.result ?? 'completed', 30) : 'not ended';
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'it has no tasks yet';
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