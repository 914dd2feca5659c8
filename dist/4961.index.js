"use strict";
exports.id = 4961;
exports.ids = [4961];
exports.modules = {

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubIdentity: () => (/* binding */ gitHubIdentity)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9726);
/* harmony import */ var _http_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4924);
/* harmony import */ var _http_patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1570);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2749);
/* harmony import */ var _time_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3405);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8233);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5177);








const permission = 'give the job `permissions: id-token: write` (a pull request from a fork never has it)';
const longest = 100_000;
function gitHubIdentity(options) {
    const { env, secret } = options;
    const address = (env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '').trim();
    const token = (env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '').trim();
    if (address === '' || token === '')
        return { why: `the job may not mint OIDC tokens; ${permission}` };
    if (!URL.canParse(address) || !/^[\x21-\x7e]+$/.test(token))
        return { why: 'what the runner gave to mint OIDC tokens cannot be used' };
    secret(token);
    const { origin, path } = (0,_http_fence_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .bx)(address);
    const http = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttp */ .V)({
        proxyFor: (url) => (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentProxy */ .Uw)(url, env),
        clock: _time_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .realClock */ .d,
        limits: _http_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultLimits */ .MK,
        ...options.tools,
    }, { origin, read: [path] });
    return {
        async assertion(audience, signal) {
            const url = new URL(address);
            url.searchParams.set('audience', audience);
            const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
            const answer = await http.read({ url: url.href, what, headers, signal });
            const value = answer.status === 200 ? assertionIn(answer.text) : undefined;
            if (value === undefined)
                throw refusal(answer, url.host, token);
            secret(value);
            return value;
        },
    };
}
const what = 'the OIDC token of the job';
function assertionIn(text) {
    if (text.length > longest)
        return undefined;
    try {
        const value = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asText */ .e1)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asFields */ .qI)(JSON.parse(text)).value);
        return value !== undefined && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function refusal(answer, host, token) {
    if (answer.status === 401 || answer.status === 403) {
        return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('denied', `GitHub refused to mint an OIDC token for the job (HTTP ${answer.status}).`, {
            hint: `The job may have ended, or its permission was taken: ${permission}.`,
        });
    }
    const said = answer.status === 200 ? 'an answer without a token' : `HTTP ${answer.status}${messageOf(answer.text, token)}`;
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', `GitHub minted no OIDC token: ${host} gave ${said}.`, {
        hint: 'Run the job again.',
    });
}
function messageOf(text, token) {
    try {
        const body = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asFields */ .qI)(JSON.parse(text.slice(0, longest)));
        const message = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asText */ .e1)(body.message) ?? (0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asText */ .e1)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_7__/* .asFields */ .qI)(body.error).message);
        return message === undefined ? '' : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .without */ .FF)(token, message))})`;
    }
    catch {
        return '';
    }
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


/***/ })

};
;