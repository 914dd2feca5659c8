"use strict";
exports.id = 2902;
exports.ids = [2902];
exports.modules = {

/***/ 5368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ agentProxy)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2749);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3461);



async function agentProxy(env) {
    const address = env.AGENT_PROXYURL;
    if (!address)
        return undefined;
    const bypass = bypassed(env.AGENT_PROXYBYPASSLIST ?? '');
    return (url) => {
        if (bypass.some((pattern) => pattern.test(url.href)))
            return undefined;
        const route = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .asProxy */ .Hm)(address, 'AGENT_PROXYURL');
        const user = env.AGENT_PROXYUSERNAME || (0,_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .handedTo */ .Gi)(env, 'SECRET_AGENT_PROXYUSERNAME');
        if (user === '')
            return route;
        const password = (0,_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .handedTo */ .Gi)(env, 'SECRET_AGENT_PROXYPASSWORD') || (env.AGENT_PROXYPASSWORD ?? '');
        return { ...route, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
    };
}
function bypassed(list) {
    try {
        const patterns = JSON.parse(list || '[]');
        if (!Array.isArray(patterns))
            return [];
        return patterns.filter((each) => typeof each === 'string').map((pattern) => new RegExp(pattern, 'i'));
    }
    catch {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', 'AGENT_PROXYBYPASSLIST is not a list of regular expressions.', {
            hint: 'Check the file .proxybypass of the agent.',
        });
    }
}


/***/ }),

/***/ 2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipelinesIdentity: () => (/* binding */ pipelinesIdentity)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3461);
/* harmony import */ var _agent_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5368);




async function pipelinesIdentity(options) {
    const proxyFor = await (0,_agent_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .agentProxy */ .e)(options.env);
    const proxy = proxyFor === undefined ? {} : { proxyFor };
    if (options.id === '')
        return {
            ...proxy,
            why: 'Azure Pipelines gives an identity by a service connection only; name one in azureSubscription',
        };
    return { ...proxy, connection: readConnection(options) };
}
function readConnection({ env, id, jobToken, secret }) {
    const authorization = (0,_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .authorizationOf */ .P_)(env, id);
    if (authorization === undefined) {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('input', `Input "azureSubscription" is "${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(id, 100)}": expected an Azure Resource Manager service connection that this pipeline may use.`, {
            hint: 'Check the name, and that the pipeline is permitted to use the service connection.',
        });
    }
    const parameters = new Map(Object.entries(authorization.parameters ?? {}).map(([name, value]) => [
        name.toLowerCase(),
        typeof value === 'string' ? value : '',
    ]));
    const parameter = (name) => parameters.get(name)?.trim() ?? '';
    const data = (name) => env[`ENDPOINT_DATA_${id}_${name.toUpperCase()}`]?.trim() ?? '';
    const key = parameter('serviceprincipalkey');
    const pem = parameter('serviceprincipalcertificate');
    for (const line of secretLines(key, pem))
        secret(line);
    const byCertificate = /certificate/i.test(parameter('authenticationtype')) || (key === '' && pem !== '');
    return {
        id,
        scheme: authorization.scheme ?? '',
        tenantId: parameter('tenantid'),
        clientId: parameter('serviceprincipalid') || data('msiclientId'),
        secret: byCertificate ? '' : key,
        certificate: byCertificate ? pem : '',
        jobToken,
        oidcRequestUri: env.SYSTEM_OIDCREQUESTURI ?? '',
        subscriptionId: data('subscriptionId'),
        environment: data('environment'),
        url: env[`ENDPOINT_URL_${id}`]?.trim() ?? '',
        authority: data('activeDirectoryAuthority') || data('environmentAuthorityUrl'),
        audience: data('activeDirectoryServiceEndpointResourceId'),
    };
}
function secretLines(...values) {
    return values
        .flatMap((value) => value.split(/[\r\n]+/))
        .filter((line) => line.trim() !== '' && !line.startsWith('-----'));
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


/***/ })

};
;