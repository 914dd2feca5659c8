/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 4649:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 5510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ MAX_LENGTH),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   wh: () => (/* binding */ readId)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NAMESPACE = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/i;
const TYPE = /^[a-z0-9][\w.-]*$/i;
const ASCII_GROUP = /^[A-Za-z0-9._()-]{0,89}[A-Za-z0-9_()-]$/;
const GROUP = /^[\p{L}\p{N}._()-]{0,89}[\p{L}\p{N}_()-]$/u;
const MANAGEMENT_GROUP = /^[A-Za-z0-9](?:[\w.()-]{0,88}[\w()-])?$/;
const OWN_SUBSCRIPTIONS = new Set(['microsoft.servicebus', 'microsoft.apimanagement']);
const MAX_LENGTH = 4096;
function isGuid(text) {
    return GUID.test(text);
}
function segmentsOf(text) {
    if (text.length > MAX_LENGTH)
        return [];
    const bare = text.trim().replace(/^["'`]+|["'`]+$/g, '');
    const path = bare.trim().replace(/\?.*$/s, '');
    return path.startsWith('/') ? path.replace(/\/+$/, '').split('/').slice(1) : [];
}
function readId(segments, lenient) {
    if (segments.length === 0)
        return 'The ID does not start with /.';
    if (segments.some((segment) => segment.trim() === ''))
        return 'The ID has an empty part (two slashes in a row).';
    const start = readScope(segments);
    if (typeof start === 'string')
        return start;
    let { draft } = start;
    let at = start.next;
    while (at < segments.length) {
        const step = readProvider(segments, at, draft);
        const problem = typeof step === 'string' ? step : step.leftover;
        if (problem !== undefined && !lenient)
            return problem;
        if (typeof step === 'string')
            break;
        draft = step.draft;
        at = step.next;
    }
    return draft === undefined ? 'The ID names no resource.' : finished(draft);
}
function readScope(segments) {
    const [first = '', second = '', third = '', fourth] = segments;
    if (is(first, 'subscriptions'))
        return readSubscription(second, is(third, 'resourceGroups') ? fourth : undefined);
    if (!is(first, 'providers'))
        return `The ID starts with ${quoted(first)}, not with /subscriptions or /providers${lookAlike(first)}.`;
    const group = is(second, 'Microsoft.Management') && is(third, 'managementGroups') ? fourth : undefined;
    if (group === undefined)
        return { draft: undefined, next: 0 };
    if (!MANAGEMENT_GROUP.test(group) && !(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(group))
        return `${quoted(group)} is no management group ID${lookAlike(group)}.`;
    const id = `/providers/Microsoft.Management/managementGroups/${group}`;
    return { draft: { id, kind: 'management-group', managementGroup: group, names: [group] }, next: 4 };
}
function readSubscription(name, group) {
    if (name === '')
        return 'The ID names no subscription.';
    if (badName(name) !== undefined)
        return `${quoted(name)} is no subscription ID${lookAlike(name)}.`;
    const id = `/subscriptions/${name}`;
    if (group === undefined)
        return { draft: { id, kind: 'subscription', subscriptionId: name, names: [name] }, next: 2 };
    if (!ASCII_GROUP.test(group) && !(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(group) && (!GROUP.test(group) || badName(group) !== undefined))
        return `${quoted(group)} is no resource group name${badName(group)?.startsWith('holds') ? `: it ${badName(group)}` : ''}.`;
    const draft = {
        id: `${id}/resourceGroups/${group}`,
        kind: 'resource-group',
        parent: id,
        subscriptionId: name,
        resourceGroup: group,
        names: [group],
    };
    return { draft, next: 4 };
}
function readProvider(segments, from, scope) {
    const keyword = segments[from] ?? '';
    if (is(keyword, 'resourceGroups'))
        return 'The ID names no resource group.';
    if (!is(keyword, 'providers'))
        return `${quoted(keyword)} stands where /providers was expected${lookAlike(keyword)}.`;
    const provider = segments[from + 1];
    if (provider === undefined)
        return 'The ID names no resource provider after /providers.';
    if (!NAMESPACE.test(provider) && !(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(provider)) {
        return `${quoted(provider)} is no resource provider namespace${lookAlike(provider)}.`;
    }
    const next = segments.findIndex((segment, index) => index > from + 2 && (index - from) % 2 === 0 && is(segment, 'providers'));
    const end = next === -1 ? segments.length : next;
    return readLevels(segments.slice(from + 2, end), provider, scope, end);
}
function readLevels(pairs, provider, scope, next) {
    let draft;
    for (let at = 0; at + 1 < pairs.length; at += 2) {
        const type = pairs[at] ?? '';
        const name = pairs[at + 1] ?? '';
        if (draft !== undefined && isSecond(provider, pairs.slice(at)))
            return { draft, next: Number.POSITIVE_INFINITY, leftover: 'Where the ID should end, a second one begins.' };
        if (!TYPE.test(type) && !(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(type))
            return `${quoted(type)} is no resource type${lookAlike(type)}.`;
        const problem = badName(name, type, provider);
        if (problem !== undefined)
            return `The name ${quoted(name)} ${problem}.`;
        draft = draft === undefined ? topmost(scope, provider, type, name) : nested(draft, type, name);
    }
    const rest = pairs.length % 2 === 0 ? undefined : pairs.at(-1);
    if (draft === undefined)
        return `The ID stops at ${quoted(rest ?? provider)} and names no resource.`;
    return rest === undefined
        ? { draft, next }
        : { draft, next, leftover: `The ID ends with ${quoted(rest)}, a type without a name.` };
}
function topmost(scope, provider, type, name) {
    const id = `${scope?.id ?? ''}/providers/${provider}/${type}/${name}`;
    const own = { id, kind: 'resource', provider, type: `${provider}/${type}`, names: [name] };
    if (scope === undefined)
        return { ...own, topLevel: id };
    const { extensionOf: _, ...inherited } = scope;
    const extended = scope.kind === 'resource' ? { extensionOf: scope.id } : {};
    return { ...inherited, ...own, ...extended, parent: scope.id, topLevel: scope.topLevel ?? id };
}
function nested(above, type, name) {
    return {
        ...above,
        id: `${above.id}/${type}/${name}`,
        parent: above.id,
        type: `${above.type}/${type}`,
        names: [...above.names, name],
    };
}
const WILDCARD = /(\/(?:private)?dnszones\/[^/]+\/[a-z]+\/)\*(?=[./]|$)/i;
function finished(draft) {
    const subscription = draft.subscriptionId;
    const stands = draft.id.replace(WILDCARD, '$1any').split('/').some(_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK);
    return {
        ...draft,
        name: draft.names.at(-1) ?? '',
        masked: stands || (subscription !== undefined && !isGuid(subscription)),
    };
}
function badName(name, type = '', provider = '') {
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(name) ? undefined : (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameProblem */ .rH)(name, type, provider);
}
function isSecond(provider, [type = '', name = '', next = '']) {
    if (!is(type, 'subscriptions') || !isGuid(name))
        return false;
    return is(next, 'resourceGroups') || !OWN_SUBSCRIPTIONS.has(provider.toLowerCase());
}
function lookAlike(text) {
    const sign = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignSign */ .YK)(text);
    return sign === undefined ? '' : `, and holds ${(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .signName */ .R7)(sign)}`;
}
function is(segment, keyword) {
    return segment.toLowerCase() === keyword.toLowerCase();
}
function quoted(text) {
    return `"${(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(text.length > 60 ? `${text.slice(0, 60)}\u2026` : text)}"`;
}


/***/ }),

/***/ 7030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ signName),
/* harmony export */   YK: () => (/* binding */ foreignSign),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   rH: () => (/* binding */ nameProblem),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const LONGEST = 260;
const LONGEST_KEY = 2048;
const FORBIDDEN = /[\0-\x1f\x7f-\x9f"'`\\<>?]/;
const ANGLED = /^<[^<>"'`\\\0-\x1f\x7f-\x9f]+>$/;
const PLACEHOLDER = /\*|\{|\$\(|\.{3}|^\.\.|\.\.$|\u2026|^<.*>$|^\[.*\]$|%[a-z_]\w*%|^x[x-]{2,}$|^redacted$/i;
const PLAIN = /^[\w()$@:;,+=~!#&-]+(?:[. ]+[\w()$@:;,+=~!#&-]+)*$/;
const DOTS = /^(?:\.|%2e)+$/i;
function isPlaceholder(segment) {
    return PLACEHOLDER.test(segment) && !DOTS.test(segment);
}
function isShown(segment) {
    return (isPlaceholder(segment) && (!FORBIDDEN.test(segment) || ANGLED.test(segment)) && unseenIn(segment) === undefined);
}
const SIMPLE = /^microsoft\.(?:compute|network|storage|keyvault|containerservice|containerregistry|containerinstance|managedidentity)$/i;
const signs = { ',': 'a comma', ';': 'a semicolon', ' ': 'a space', '#': 'a #' };
function nameProblem(name, type = '', provider = '') {
    const longest = type.toLowerCase() === 'keyvalues' ? LONGEST_KEY : LONGEST;
    if (name.length > longest)
        return `is longer than ${longest} characters`;
    const odd = signs[/[,; #]/.exec(name)?.[0] ?? ''];
    if (odd !== undefined && SIMPLE.test(provider))
        return `holds ${odd}, which no name of ${provider} can hold`;
    if (PLAIN.test(name))
        return undefined;
    if (DOTS.test(name))
        return 'is a step in a path, and no name';
    const sign = FORBIDDEN.exec(name)?.[0] ?? unseenIn(name);
    if (sign !== undefined)
        return `holds ${signName(sign)}, which no name can hold`;
    if (/^\s|\s$/.test(name))
        return 'begins or ends with a space';
    return /\.$/.test(name) ? 'ends with a period' : undefined;
}
const unseenPattern = () => /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Z}/gu;
function unseenIn(text) {
    return /^[\x20-\x7e]*$/.test(text) ? undefined : unseenPattern().exec(text)?.[0];
}
function seen(text) {
    return /^[\x20-\x7e]*$/.test(text) ? text : text.replace(unseenPattern(), (sign) => `<${signName(sign)}>`);
}
function signName(sign) {
    if (/^[!-~]$/.test(sign))
        return sign;
    return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function foreignSign(text) {
    return /[^\x20-\x7e]/u.exec(text)?.[0];
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t$: () => (/* binding */ encloses),
  KK: () => (/* reexport */ findResourceIds),
  r2: () => (/* reexport */ isOperationUrl),
  $f: () => (/* binding */ overlaps),
  RQ: () => (/* binding */ parseResourceId),
  AQ: () => (/* binding */ resourceIdOfUrl),
  s: () => (/* binding */ sameId),
  eQ: () => (/* binding */ scopeChain),
  i5: () => (/* binding */ validateResourceId)
});

// EXTERNAL MODULE: ./build/arm/id-reader.js
var id_reader = __nccwpck_require__(5510);
// EXTERNAL MODULE: ./build/arm/name.js
var arm_name = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/arm/operation-url.js
const UNDER_LOCATION = /\/locations\/[^/?#\s]+\/\w*operation\w*\//i;
const UNDER_RESOURCE = /\/\w*(?:operation(?:s?status|statuses|s?results?)|asyncoperations?)\//i;
function isOperationUrl(url) {
    return UNDER_LOCATION.test(url) || UNDER_RESOURCE.test(url);
}
function withoutOperation(path) {
    if (UNDER_LOCATION.test(path))
        return undefined;
    const match = UNDER_RESOURCE.exec(path);
    return match === null ? path : path.slice(0, match.index);
}

;// CONCATENATED MODULE: ./build/arm/id-search.js



const MAX_TOKEN = 2048;
const ASCII_NAME_CHAR = /[A-Za-z0-9._~$@%+*/-]/;
const NAME_CHAR = /[\p{L}\p{N}\u2026]/u;
const CLOSER = { '(': ')', '{': '}' };
function findResourceIds(text) {
    const found = [];
    const start = /\/(?:subscriptions|providers)\//gi;
    for (let match = start.exec(text); match !== null; match = start.exec(text)) {
        const token = tokenAt(text, match.index);
        start.lastIndex = Math.max(start.lastIndex - 1, match.index + token.length);
        const hit = believed(token);
        if (hit !== undefined)
            found.push({ id: hit.resource.id, index: match.index + hit.offset, resource: hit.resource });
    }
    return found;
}
function believed(token) {
    const whole = inProse(token);
    if (whole !== undefined)
        return { resource: whole, offset: 0 };
    const offset = token.toLowerCase().lastIndexOf('/subscriptions/');
    const resource = offset > 0 ? inProse(token.slice(offset)) : undefined;
    return resource === undefined ? undefined : { resource, offset };
}
function inProse(token) {
    const path = withoutOperation(token);
    const reading = path === undefined ? '' : (0,id_reader/* readId */.wh)((0,id_reader/* segmentsOf */.OD)(path), true);
    if (typeof reading === 'string')
        return undefined;
    const subscription = reading.subscriptionId;
    if (subscription === undefined)
        return /^\/providers\/microsoft\./i.test(reading.id) ? reading : undefined;
    return reading.kind !== 'subscription' || (0,id_reader/* isGuid */.W_)(subscription) || (0,arm_name/* isPlaceholder */.wK)(subscription) ? reading : undefined;
}
function tokenAt(text, start) {
    const limit = Math.min(text.length, start + MAX_TOKEN);
    let opened;
    let at = start;
    while (at < limit) {
        const char = text[at] ?? '';
        const closer = CLOSER[char];
        if (opened !== undefined && char === opened.closer)
            opened = undefined;
        else if (closer !== undefined && opened === undefined)
            opened = { closer, at };
        else if (opened !== undefined && char === '/')
            break;
        else if (!ASCII_NAME_CHAR.test(char) && (char < '\u0080' || !NAME_CHAR.test(char))) {
            const special = specialAt(text, at);
            if (special === 0)
                break;
            at += special - 1;
        }
        at++;
    }
    return trimmedEnd(text.slice(start, opened?.at ?? at));
}
function specialAt(text, at) {
    const ahead = text.slice(at, at + 66);
    const pattern = text[at - 1] === '/'
        ? /^(?:<[^<>/"'`\r\n]{1,64}>|\[[\w -]{1,62}\](?![^/\s"'`,.)]))/
        : /^(?:;rev=\d+|##[A-Za-z]+(?: [A-Za-z0-9]+){0,3}#[\w-]*)/;
    return pattern.exec(ahead)?.[0].length ?? 0;
}
function trimmedEnd(token) {
    return token.replace(/(?<=[^.])\.$/, '').replace(/(?<=[^*/])\*{1,2}$/, '');
}

;// CONCATENATED MODULE: ./build/arm/resource-id.js





const ACCEPTED = 'Accepted is a full ID such as /subscriptions/<guid>/resourceGroups/<group>/providers/<namespace>/<type>/<name>.';
const MANAGEMENT_HOST = /^\s*["'`]?https:\/\/(?:[\w-]+\.)*management\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)(?::\d+)?(?=\/)/i;
const PORTAL = /^[^#]*#(?:@[^/]*\/?)?(?:resource)?(\/(?:subscriptions|providers)\/.*)$/i;
function parseResourceId(text) {
    const reading = (0,id_reader/* readId */.wh)((0,id_reader/* segmentsOf */.OD)(withoutHost(text)), false);
    return typeof reading === 'string' ? undefined : reading;
}
function validateResourceId(text) {
    const bare = unquoted(text.trim());
    const reading = shapeProblem(bare) ?? (0,id_reader/* readId */.wh)(bare.replace(/\/$/, '').split('/').slice(1), false);
    if (typeof reading === 'string')
        return { problem: `${reading} ${ACCEPTED}` };
    const subscription = reading.subscriptionId;
    if (subscription !== undefined && !(0,id_reader/* isGuid */.W_)(subscription)) {
        return { problem: `The subscription ${(0,id_reader/* quoted */.TL)(subscription)} is not a GUID. ${ACCEPTED}` };
    }
    if (reading.masked)
        return { problem: `The ID holds a mask or a placeholder instead of a name. ${ACCEPTED}` };
    return { id: reading.id, resource: reading };
}
const unquoted = (text) => /^(["'`])(.*)\1$/s.exec(text)?.[2]?.trim() ?? text;
function shapeProblem(text) {
    if (text.length > id_reader/* MAX_LENGTH */.E2)
        return `The ID is longer than ${id_reader/* MAX_LENGTH */.E2} characters.`;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'That is a URL: the ID begins at /subscriptions or /providers.';
    if (/^[a-z]:[\\/].*\/(?:subscriptions|providers)\//i.test(text))
        return 'A shell has put a folder in front of the ID, as Git Bash does unless MSYS_NO_PATHCONV=1 is set.';
    if (!text.startsWith('/'))
        return `The ID does not start with /${/^[ -~]/.test(text) || text === '' ? '' : `, but with ${(0,arm_name/* signName */.R7)(text)}`}.`;
    if (text.includes('?'))
        return 'The ID has a query ("?"), which belongs to a URL.';
    if (text.includes('%'))
        return 'The ID holds "%": write a name as Azure shows it, not percent-encoded.';
    return undefined;
}
function resourceIdOfUrl(url) {
    const match = /^\s*["'`<(]?https?:\/\/[^/\s?#]+([^\s"'`<>]*)/i.exec(url);
    if (match === null)
        return undefined;
    const path = match[1] ?? '';
    const resource = withoutOperation(PORTAL.exec(path)?.[1] ?? path.replace(/[?#].*$/, ''));
    const reading = resource === undefined ? '' : (0,id_reader/* readId */.wh)((0,id_reader/* segmentsOf */.OD)(decoded(resource)), true);
    return typeof reading === 'string' ? undefined : reading;
}
function withoutHost(text) {
    return text.includes('://') ? text.replace(MANAGEMENT_HOST, '') : text;
}
function sameId(a, b) {
    return keyOf(a) === keyOf(b);
}
function encloses(a, b) {
    const outer = keyOf(a);
    const inner = keyOf(b);
    return inner === outer || inner.startsWith(`${outer}/`);
}
function overlaps(a, b) {
    return encloses(a, b) || encloses(b, a);
}
function scopeChain(id) {
    const chain = [];
    let current = typeof id === 'string' ? parseResourceId(id) : id;
    while (current !== undefined) {
        chain.push(current.id);
        current = current.parent === undefined ? undefined : parseResourceId(current.parent);
    }
    return chain;
}
function keyOf(id) {
    const spelled = typeof id === 'string' ? (parseResourceId(id)?.id ?? id.trim()) : id.id;
    return spelled.toLowerCase();
}
function decoded(path) {
    return path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
        try {
            const text = decodeURIComponent(bytes);
            return /[/?%]/.test(text) ? bytes : text;
        }
        catch {
            return bytes;
        }
    });
}


/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GuardError)
/* harmony export */ });
class GuardError extends Error {
    kind;
    hint;
    constructor(kind, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'GuardError';
        this.kind = kind;
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal),
/* harmony export */   p: () => (/* binding */ canceledCode)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9814);

const numbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15 };
class Canceled extends _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
    by;
    constructor(by) {
        super('canceled', `The step was canceled (${by}).`);
        this.by = by;
    }
}
function cancelSignal(on = (name, listener) => process.on(name, listener), leave = leaveBy) {
    const controller = new AbortController();
    for (const name of Object.keys(numbers)) {
        let before = false;
        on(name, () => {
            if (before)
                leave(name);
            before = true;
            controller.abort(new Canceled(name));
        });
    }
    return controller.signal;
}
function canceledCode(signal) {
    return signal.reason instanceof Canceled ? 128 + numbers[signal.reason.by] : undefined;
}
function leaveBy(name) {
    process.removeAllListeners(name);
    process.once('exit', () => process.kill(process.pid, name));
    process.exit(128 + numbers[name]);
}


/***/ }),

/***/ 2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xi: () => (/* binding */ processOutput),
/* harmony export */   d7: () => (/* binding */ anyTakes),
/* harmony export */   hM: () => (/* binding */ createLog)
/* harmony export */ });
/* unused harmony export createOutput */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const processPorts = (descriptor) => ({
    platform: process.platform,
    stat: node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync,
    write: (to, bytes) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(to, bytes),
    stream: () => (descriptor === 1 ? process.stdout : process.stderr),
});
const opened = new Map();
function processOutput(descriptor) {
    const known = opened.get(descriptor);
    if (known !== undefined)
        return known;
    const output = createOutput(descriptor);
    opened.set(descriptor, output);
    return output;
}
function createOutput(descriptor, ports = processPorts(descriptor)) {
    let stream;
    let trouble;
    let pending = Promise.resolve();
    const fail = (error) => {
        trouble ??= codeOf(error);
    };
    const handOver = () => {
        if (stream === undefined) {
            stream = ports.stream();
            stream.on('error', fail);
        }
        return stream;
    };
    const through = (rest) => {
        let ready = true;
        const taken = new Promise((resolve) => {
            try {
                ready = handOver().write(rest, (error) => {
                    if (error !== undefined && error !== null)
                        fail(error);
                    resolve();
                });
            }
            catch (error) {
                fail(error);
                resolve();
            }
        });
        pending = Promise.all([pending, taken]).then(() => undefined);
        return ready ? undefined : taken;
    };
    const direct = (bytes) => {
        let rest = bytes;
        try {
            while (rest.length > 0)
                rest = rest.subarray(ports.write(descriptor, rest));
        }
        catch (error) {
            if (codeOf(error) === 'EAGAIN')
                return through(rest);
            fail(error);
        }
    };
    const plain = ports.platform !== 'win32' && isPlain(descriptor, ports);
    return {
        write(text) {
            if (trouble !== undefined)
                return;
            return plain && stream === undefined
                ? direct(typeof text === 'string' ? Buffer.from(text) : text)
                : through(text);
        },
        settled: () => pending,
        get trouble() {
            return trouble;
        },
        get isTTY() {
            return !plain && handOver().isTTY === true;
        },
        get columns() {
            return plain ? undefined : handOver().columns;
        },
    };
}
const memoryDevices = 1;
function isPlain(descriptor, { platform, stat }) {
    try {
        const found = stat(descriptor);
        return (found.isFile() ||
            found.isFIFO() ||
            found.isSocket() ||
            (platform === 'linux' && found.rdev >> 8 === memoryDevices));
    }
    catch {
        return false;
    }
}
function createLog(outputs) {
    return (text) => {
        for (const output of outputs) {
            const to = output();
            if (to.trouble !== undefined)
                continue;
            to.write(text);
            if (to.trouble === undefined)
                return;
        }
    };
}
async function anyTakes(outputs) {
    await Promise.all(outputs.map((output) => output.settled()));
    return outputs.some(({ trouble }) => trouble === undefined);
}
const codeOf = (error) => {
    const { code } = error;
    return typeof code === 'string' ? code : 'EIO';
};


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ ownFile),
/* harmony export */   gZ: () => (/* binding */ appendWhole),
/* harmony export */   oP: () => (/* binding */ refuseReportPath),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7109);




function ownFile(parent, name, text) {
    makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(parent));
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(parent), 'azure-conflict-guard-'));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { encoding: 'utf8', flag: 'wx' });
        return path;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
}
function makeFolders(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) !== undefined)
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) === undefined)
            throw error;
    }
}
function writeReport(path, text, tempFolder) {
    if (path === '')
        return ownFile(tempFolder, 'report.json', text);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if (isNoFile(target))
        throw new Error(noFile);
    const whole = ownFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target), text);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(whole, target);
        return target;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole), { recursive: true, force: true });
    }
}
const noFile = 'a device or a pipe';
function isNoFile(path) {
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return there !== undefined && !there.isFile() && !there.isDirectory();
}
function appendWhole(path, text) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text, 'utf8');
    }
    catch (error) {
        if (before !== undefined)
            cutBack(path, before);
        throw error;
    }
}
function cutBack(path, size) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, size);
    }
    catch {
    }
}
function refuseReportPath(path, input) {
    if (path === '')
        return;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const refuse = (code) => {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U('unreadable', `Input "${input}": "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(target, 200)}" cannot be written (${code}).`, {
            hint: 'Accepted is the path of a file in a folder that can be written.',
        });
    };
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false })?.isDirectory() === true)
            refuse('EISDIR');
        if (isNoFile(target))
            refuse(noFile);
        let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
        while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false }) === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
            refuse('ENOTDIR');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (error) {
        if (error instanceof _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U)
            throw error;
        refuse(error.code ?? 'unknown error');
    }
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports inputProblem, parseDuration, parseList, parseBoolean, parseInteger */
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9814);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9683);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7109);



const shownLength = 200;
const shownHead = 60;
function shownName(kind, name) {
    return kind === 'pipelines' ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name) : name;
}
function inputProblem(name, value, expected, hint) {
    const message = `Input "${name}" is ${value.trim() === '' ? 'empty' : `"${shown(value)}"`}: expected ${expected}.`;
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('input', message, hint === undefined ? {} : { hint });
}
function shown(value) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, value.length);
    return line.length <= shownLength ? line : `${line.slice(0, shownHead)}\u2026${line.slice(shownHead - shownLength + 1)}`;
}
const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const durationForm = /^(?=[0-9])(?:([0-9]{1,6})d)?(?:([0-9]{1,6})h)?(?:([0-9]{1,6})m)?(?:([0-9]{1,6})s)?$/;
const longestJob = { days: 35 };
function parseDuration(value, name, { days, why } = longestJob) {
    const text = value.toLowerCase().replace(/\s+/g, '');
    if (/^0+$/.test(text))
        return 0;
    const match = text.length > 40 ? null : durationForm.exec(text);
    if (match === null)
        throw inputProblem(name, value, 'a duration such as 90s, 20m or 1h30m');
    const [, d, h, m, s] = match;
    const total = Number(d ?? 0) * unitMs.d + Number(h ?? 0) * unitMs.h + Number(m ?? 0) * unitMs.m + Number(s ?? 0) * unitMs.s;
    if (total > days * unitMs.d)
        throw inputProblem(name, value, `a duration of at most ${days}d`, why);
    return total;
}
function parseList(value) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textLines */ .Fy)(value)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function oneOf(value, choices, name) {
    const found = choices.find((choice) => choice.toLowerCase() === value.trim().toLowerCase());
    if (found === undefined)
        throw inputProblem(name, value, `${choices.length > 1 ? 'one of ' : ''}${listed(choices)}`);
    return found;
}
function parseBoolean(value, name) {
    return oneOf(value, ['true', 'false'], name) === 'true';
}
function parseInteger(value, bounds, name) {
    const text = value.trim();
    const number = /^[+-]?[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= bounds.min && number <= bounds.max)) {
        throw inputProblem(name, value, `a whole number from ${bounds.min} to ${bounds.max}`);
    }
    return number;
}
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function readInputs(host) {
    const named = (name) => shownName(host.kind, name);
    return {
        text: (name) => host.input(name),
        required(name) {
            const value = host.input(name);
            if (value === '')
                throw inputProblem(named(name), '', `a value${neededBy(name)}`);
            return value;
        },
        lines: (name) => parseList(host.input(name)),
        choice: (name) => {
            const choices = _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name].choices;
            return oneOf(host.input(name), choices, named(name));
        },
        duration: (name, longest) => parseDuration(host.input(name) || modeDefaultOf(name, host.input('mode')), named(name), longest),
        integer: (name, bounds) => parseInteger(host.input(name), bounds, named(name)),
        boolean: (name) => parseBoolean(host.input(name), named(name)),
        problem: (name, value, expected, hint) => inputProblem(named(name), value, expected, hint),
    };
}
function modeDefaultOf(name, mode) {
    const { modeDefault = {} } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(name);
    const [first = ''] = Object.values(modeDefault);
    return Object.entries(modeDefault).find(([each]) => each === mode.trim().toLowerCase())?.[1] ?? first;
}
function neededBy(name) {
    const { requiredFor } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(name);
    return requiredFor === undefined ? '' : ` (needed by mode ${listed(requiredFor)})`;
}


/***/ }),

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ safeLines),
/* harmony export */   Fy: () => (/* reexport safe */ _text_inert_js__WEBPACK_IMPORTED_MODULE_0__.Fy),
/* harmony export */   Is: () => (/* reexport safe */ _text_inert_js__WEBPACK_IMPORTED_MODULE_0__.Is),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   nl: () => (/* reexport safe */ _text_inert_js__WEBPACK_IMPORTED_MODULE_0__.nl)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3338);


function safeLines(text) {
    return (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(text).map((line) => (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line)));
}
function oneLine(text, limit) {
    const folded = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replace(/\s+/g, ' ').trim());
    return folded.length <= limit ? folded : `${folded.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}


/***/ }),

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   YY: () => (/* binding */ terminalModesOf),
/* harmony export */   _X: () => (/* binding */ modeNames),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   vj: () => (/* binding */ inputNames),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* unused harmony exports outputs, outputNames */
const modes = {
    guard: 'A step before the change: checks serialization and live state, and stops or waits before Azure has to refuse.',
    run: 'Instead of the change: guards, runs the command, explains a failure, replays it only when that is safe.',
    diagnose: 'After a failure: says which conflict it was and the safe way out.',
    group: 'A small job before the change: derives the concurrency group from the resource IDs. Reads nothing from Azure.',
    audit: 'On a schedule: reads from the Activity Log which changes overlapped, and whether conflicts become more or fewer.',
};
const groups = {
    main: 'What to do',
    gate: 'Gate',
    serialization: 'Serialization',
    diagnosis: 'Diagnosis',
    audit: 'Audit',
    command: 'Command of mode run',
    identity: 'Identity and cloud',
    host: 'Host',
};
const expression = (what) => `$\{{ ${what} }}`;
const everywhere = ['github', 'pipelines', 'terminal'];
const all = ['guard', 'run', 'diagnose', 'group', 'audit'];
const gating = ['guard', 'run'];
const reading = ['guard', 'run', 'diagnose', 'audit'];
const inputs = {
    mode: {
        group: 'main',
        type: 'choice',
        label: 'Mode',
        means: 'What to do: `guard` before a change, `run` instead of it, `diagnose` after a failure, `group` to name the concurrency group, `audit` on a schedule to find changes that overlapped.',
        default: 'guard',
        choices: ['guard', 'run', 'diagnose', 'group', 'audit'],
        hosts: everywhere,
        modes: all,
    },
    'resource-id': {
        group: 'main',
        type: 'lines',
        label: 'Resource IDs',
        means: 'Full Azure Resource Manager IDs, one a line: resource, resource group, subscription or management group. Case does not matter, a trailing `/` is allowed. Several on one line are a list where commas, semicolons or spaces part them. A line `@path` stands for the lines of that file: an input holds 128 KiB, which is some 1,000 IDs. Not needed where `plan` names them.',
        example: '/subscriptions/<id>/resourceGroups/app-rg/providers/Microsoft.Compute/virtualMachines/app-01',
        hosts: everywhere,
        modes: all,
        requiredFor: ['guard', 'run', 'group', 'audit'],
    },
    plan: {
        group: 'main',
        type: 'lines',
        label: 'Plan files',
        means: 'Files or globs, one a line, of what is about to be applied: plan JSON of Terraform or OpenTofu (`terraform show -json tfplan`), what-if JSON (`az deployment group what-if --no-pretty-print`), preview JSON of Pulumi (`pulumi preview --json`); `-` is standard input. They name resources and operations, beside or instead of `resource-id`.',
        example: 'tfplan.json',
        hosts: everywhere,
        modes: ['guard', 'run', 'group'],
    },
    operation: {
        group: 'main',
        type: 'lines',
        label: 'Operation',
        means: 'What the next step will do: `write`, `delete`, `deploy`, a verb of the type such as `resize`, `start` or `deallocate`, or an ARM action. One for all resources, or one a line beside each; words that commas or semicolons part are a list too.',
        default: 'write',
        example: 'resize',
        hosts: everywhere,
        modes: gating,
    },
    'vm-size': {
        group: 'gate',
        type: 'text',
        label: 'New VM size',
        means: 'The size that a `resize` wants. The gate then knows whether the virtual machine must be deallocated first.',
        example: 'Standard_D8s_v5',
        hosts: everywhere,
        modes: gating,
    },
    condition: {
        group: 'gate',
        type: 'lines',
        label: 'Extra conditions',
        means: 'More that must hold: one JMESPath expression a line (the language of `az --query`) over the JSON of the resource. Each must be truthy.',
        verbatim: true,
        example: "properties.provisioningState == 'Succeeded'",
        hosts: everywhere,
        modes: gating,
    },
    wait: {
        group: 'gate',
        type: 'duration',
        label: 'Wait at most',
        means: 'One deadline for queue, lease and gate together, such as `90s`, `20m` or `1h30m`. `0` does not wait: it fails fast.',
        default: '0',
        example: '20m',
        hosts: everywhere,
        modes: gating,
    },
    transition: {
        group: 'gate',
        type: 'choice',
        label: 'Prerequisite transition',
        means: '`allow` lets the guard make the one documented, reversible change that the operation needs (deallocate, start) and verify it. `deny` only tells you.',
        default: 'deny',
        choices: ['deny', 'allow'],
        hosts: everywhere,
        modes: gating,
    },
    'missing-evidence': {
        group: 'gate',
        type: 'choice',
        label: 'Missing evidence',
        means: 'What to do when a signal cannot be read (no permission, service down): `warn` or `block`. The state of the resource itself is never optional.',
        default: 'warn',
        choices: ['warn', 'block'],
        hosts: everywhere,
        modes: gating,
    },
    serialization: {
        group: 'serialization',
        type: 'choice',
        label: 'Serialization',
        means: 'What to do when this run holds no native concurrency group (GitHub) or exclusive lock (Azure Pipelines) that covers the resources: `off`, `warn` or `require`.',
        default: 'warn',
        choices: ['off', 'warn', 'require'],
        hosts: everywhere,
        modes: gating,
    },
    'serialize-by': {
        group: 'serialization',
        type: 'choice',
        label: 'Serialize by',
        means: 'The scope of the concurrency group: `resource` (the top-level resource that Azure serializes on, such as the virtual network of a subnet), `resource-group` or `subscription`.',
        default: 'resource',
        choices: ['resource', 'resource-group', 'subscription'],
        hosts: everywhere,
        modes: ['guard', 'run', 'group'],
    },
    lease: {
        group: 'serialization',
        type: 'url',
        label: 'Lease container',
        means: 'URL of a blob container for leases that hold across repositories, organisations and platforms: runs whose resources overlap go one after another, within `wait`. The identity needs the role Storage Blob Data Contributor on it.',
        empty: 'no lease',
        example: 'https://opsleases.blob.core.windows.net/conflict-guard',
        hosts: everywhere,
        modes: gating,
    },
    log: {
        group: 'diagnosis',
        type: 'lines',
        label: 'Logs',
        means: 'Files or globs to diagnose, one a line. `-` is standard input.',
        empty: 'in CI, the logs of what failed in the run',
        example: 'logs/*.txt',
        hosts: everywhere,
        modes: ['diagnose'],
    },
    error: {
        group: 'diagnosis',
        type: 'script',
        label: 'Error text',
        means: 'Error text to diagnose, inline.',
        example: expression('steps.deploy.outputs.error'),
        hosts: everywhere,
        modes: ['diagnose'],
    },
    live: {
        group: 'diagnosis',
        type: 'choice',
        label: 'Look at Azure',
        means: 'Whether `diagnose` looks at Azure besides the text: at what the text names, reading only, for at most 10 seconds. `auto` looks in CI where an identity is configured (a service connection, `tenant-id` with `client-id`, the `AZURE_*` environment, a login of the az CLI in this job), and not at a terminal. With `on`, no identity that works is a warning.',
        default: 'auto',
        choices: ['auto', 'on', 'off'],
        hosts: everywhere,
        modes: ['diagnose'],
    },
    'run-id': {
        group: 'diagnosis',
        type: 'text',
        label: 'Run',
        means: 'ID of another run to diagnose, for example of the run that triggered a `workflow_run`.',
        empty: 'this run',
        hosts: everywhere,
        modes: ['diagnose'],
    },
    lookback: {
        group: 'diagnosis',
        type: 'duration',
        label: 'Look back',
        means: 'How far back the Activity Log and deployments are read. Mode `audit` reads the same span before it as well; Azure keeps 90 days.',
        empty: '`2h`, in mode `audit` `7d`',
        modeDefault: { guard: '2h', run: '2h', diagnose: '2h', audit: '7d' },
        hosts: everywhere,
        modes: reading,
    },
    workspace: {
        group: 'audit',
        type: 'text',
        label: 'Log Analytics workspace',
        means: 'Resource ID of a Log Analytics workspace that collects the Activity Log. Then its `AzureActivity` table does the counting, and `resource-id` may name whole management groups.',
        empty: 'the Activity Log is read',
        example: '/subscriptions/<id>/resourceGroups/logs-rg/providers/Microsoft.OperationalInsights/workspaces/central',
        hosts: everywhere,
        modes: ['audit'],
    },
    'fail-on': {
        group: 'audit',
        type: 'lines',
        label: 'Fail on',
        means: 'What makes the step fail, one a line: `conflicts`, `overlaps`, `regression`. A step that could not read all fails in any case.',
        empty: 'nothing',
        example: 'regression',
        hosts: everywhere,
        modes: ['audit'],
    },
    report: {
        group: 'diagnosis',
        type: 'text',
        label: 'Report file',
        means: 'Where the JSON report goes.',
        empty: 'a file in the temp folder',
        hosts: everywhere,
        modes: all,
    },
    run: {
        group: 'command',
        type: 'script',
        label: 'Command',
        means: 'The command that mode `run` runs behind the guard.',
        example: 'az deployment group create --resource-group app-rg --template-file main.bicep',
        hosts: everywhere,
        modes: ['run'],
        requiredFor: ['run'],
    },
    shell: {
        group: 'command',
        type: 'text',
        label: 'Shell',
        means: 'The shell that runs the command.',
        empty: "the host's default",
        example: 'pwsh',
        hosts: everywhere,
        modes: ['run'],
    },
    'working-directory': {
        group: 'command',
        type: 'text',
        label: 'Working directory',
        means: 'The folder in which the command runs.',
        empty: "the host's default",
        hosts: everywhere,
        modes: ['run'],
    },
    replay: {
        group: 'command',
        type: 'integer',
        label: 'Replays',
        means: 'How many replays mode `run` may make, each after the gate was verified again. `0` means none.',
        default: '1',
        hosts: everywhere,
        modes: ['run'],
    },
    'replay-on': {
        group: 'command',
        type: 'lines',
        label: 'Replay on',
        means: 'Classes that may be replayed, one a line. Add `etag` only where the command reads afresh each time it runs.',
        default: 'concurrent-operation',
        hosts: everywhere,
        modes: ['run'],
    },
    'azure-subscription': {
        group: 'identity',
        type: 'azure-connection',
        label: 'Azure Resource Manager connection',
        means: 'The service connection to read Azure with: workload identity federation, service principal or managed identity.',
        hosts: ['pipelines'],
        modes: reading,
    },
    'tenant-id': {
        group: 'identity',
        type: 'text',
        label: 'Tenant ID',
        means: 'Entra ID tenant for workload identity federation (OIDC).',
        empty: "the `AZURE_*` environment, then the az CLI's login, then managed identity",
        hosts: everywhere,
        modes: reading,
    },
    'client-id': {
        group: 'identity',
        type: 'text',
        label: 'Client ID',
        means: 'Application (client) ID for workload identity federation (OIDC).',
        empty: 'as for `tenant-id`',
        hosts: everywhere,
        modes: reading,
    },
    environment: {
        group: 'identity',
        type: 'choice',
        label: 'Azure cloud',
        means: 'The Azure cloud. `custom` takes both endpoints from the inputs below it.',
        default: 'AzureCloud',
        choices: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud', 'custom'],
        hosts: everywhere,
        modes: reading,
    },
    'resource-manager-endpoint': {
        group: 'identity',
        type: 'url',
        label: 'Resource Manager endpoint',
        means: 'Another control plane (Azure Stack Hub, a private cloud, tests). HTTPS only.',
        empty: 'from `environment`',
        hosts: everywhere,
        modes: reading,
    },
    'authority-host': {
        group: 'identity',
        type: 'url',
        label: 'Authority host',
        means: 'Another sign-in endpoint. HTTPS only. `AZURE_AUTHORITY_HOST` is honoured.',
        empty: 'from `environment`',
        hosts: everywhere,
        modes: reading,
    },
    'github-token': {
        group: 'host',
        type: 'token',
        label: 'GitHub token',
        means: 'Token that reads runs, jobs, logs and concurrency groups. Needs `actions: read`.',
        hostDefault: { github: expression('github.token') },
        hosts: ['github', 'terminal'],
        modes: reading,
        terminalModes: ['diagnose'],
    },
    'job-id': {
        group: 'host',
        type: 'text',
        label: 'Job ID',
        means: 'The numeric ID of this job. Leave it at its default.',
        hostDefault: { github: expression('job.check_run_id') },
        hosts: ['github'],
        modes: reading,
    },
    'job-status': {
        group: 'host',
        type: 'text',
        label: 'Job status',
        means: 'How the guard learns at the end of the job whether the job failed. Leave it at its default.',
        hostDefault: { github: expression('job.status') },
        hosts: ['github'],
        modes: ['guard'],
    },
};
const outputs = {
    verdict: 'The outcome: `clear`, `waited`, `blocked`, `unknown`, `succeeded`, `replayed`, `failed`, `conflict`, `not-a-conflict`, `nothing-found`, `named`, `orderly` or `disorderly`.',
    class: 'The class of the root cause, which says what recovery is safe.',
    reason: 'The reason within the class, for example `vm-not-deallocated`.',
    recovery: 'What is safe to do next.',
    'resource-id': 'The resource that blocks or failed.',
    'correlation-id': 'The correlation ID that Azure gave to the failed or blocking operation.',
    'concurrency-group': 'The concurrency group of the resources.',
    waited: 'How long it waited, in whole seconds.',
    report: 'Path of the JSON report.',
};
const inputNames = Object.keys(inputs);
const outputNames = Object.keys(outputs);
const modeNames = Object.keys(modes);
function inputOf(name) {
    return inputs[name];
}
function terminalModesOf(name) {
    const { modes: everywhereElse, terminalModes } = inputOf(name);
    return terminalModes ?? everywhereElse;
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function defaultOf(name) {
    return inputOf(name).default ?? '';
}


/***/ }),

/***/ 4118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ masked)
/* harmony export */ });
/* harmony import */ var _report_redact_deep_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5789);

function masked(host, report) {
    return (0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(report, host.masked);
}


/***/ }),

/***/ 7762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(693);
/* harmony import */ var _audit_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6232);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9924);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1335);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2166);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3920);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4702);








const maxMessage = 299;
const places = {
    summary: {
        readOn: 'Commands and proof: see the summary of this run.',
        own: 'See the log of this step; the rest is in the summary of this run.',
        yaml: 'The YAML to paste stands in the summary of this run.',
    },
    log: {
        readOn: 'Commands and proof: see the log of this step.',
        own: 'See the log of this step.',
        yaml: 'The YAML to paste stands in the log of this step.',
    },
    nowhere: { readOn: '', own: '', yaml: '' },
};
function annotation(report, published) {
    const { severity, mood } = _words_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictWords */ .L2[report.verdict];
    if (report.verdict === 'succeeded' || report.verdict === 'replayed')
        return undefined;
    if (mood === 'good' && report.mode !== 'group')
        return reservations(report, published);
    if (severity === undefined)
        return undefined;
    if (report.audit !== undefined && report.verdict === 'disorderly')
        return auditNote(report, report.audit, published);
    return { severity, title: (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(flat((0,_title_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)), 150), message: message(report, published) };
}
function auditNote(report, audit, published) {
    const { failedOn } = audit;
    const wished = failedOn.length === 0 ? '' : `The step fails because fail-on names ${failedOn.join(' and ')}.`;
    const [next] = (0,_audit_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .auditSteps */ .pd)(audit);
    return {
        severity: failedOn.length === 0 ? 'warning' : 'error',
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(flat((0,_title_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)), 150),
        message: fitted([wished, next === undefined ? '' : flat(`Next: ${next}`)], places[published].readOn),
    };
}
function reservations(report, published) {
    const conditions = report.targets.flatMap(({ conditions: all }) => all);
    const unread = [...new Set(conditions.filter(({ outcome }) => outcome === 'unproven').map(({ what }) => what))];
    const alone = report.serialization?.state === 'not-held';
    if (unread.length === 0 && !alone)
        return undefined;
    const title = [unread.length === 0 ? '' : 'not all could be read', alone ? 'not serialized' : '']
        .filter((part) => part !== '')
        .join(', and ');
    const parts = [
        unread.length === 0 ? '' : `Not read: ${unread.join(', ')}.`,
        alone ? sentence(flat((0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .bare */ .$B)(report.serialization?.detail ?? ''))) : '',
    ];
    return {
        severity: 'warning',
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(`${flat((0,_title_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report))}, but ${title}`, 150),
        message: fitted(parts.map(flat), alone ? places[published].yaml : places[published].readOn),
    };
}
function message(report, published) {
    const { readOn } = places[published];
    const root = report.diagnoses[0];
    if (root === undefined && report.verdict === 'failed')
        return ownFailure(report, published);
    if (root === undefined)
        return fitted([flat(report.summary)], readOn);
    const what = [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(flat(root.code ?? root.reason), 60),
        root.resourceId === undefined ? '' : `on ${place(root.resourceId)}`,
        root.line === undefined ? '' : `at log line ${root.line}`,
    ];
    const step = root.steps[0];
    const next = step === undefined ? '' : `Next: ${sentence(flat(step.text))}`;
    const replay = report.verdict === 'failed' ? flat((0,_run_words_js__WEBPACK_IMPORTED_MODULE_4__/* .replayWords */ .z)(report)) : '';
    return fitted([sentence(what.filter((part) => part !== '').join(' ')), replay, next], readOn);
}
function ownFailure(report, published) {
    const told = (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .endWords */ .Bx)(report) === ''
        ? report.summary
        : `Nothing in ${(0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(report)} is an error of Azure, so it was not replayed.`;
    return fitted([flat(told), flat((0,_run_words_js__WEBPACK_IMPORTED_MODULE_4__/* .replayWords */ .z)(report))], places[published].own);
}
function place(id) {
    const { name, type, resourceGroup } = (0,_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceWords */ .Mu)(id);
    const kind = [type ?? '', resourceGroup === undefined ? '' : `in ${resourceGroup}`]
        .filter((part) => part !== '')
        .join(' ');
    return flat(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(name, 60)}${kind === '' ? '' : ` (${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)(kind, 80)})`}`);
}
function fitted(parts, last) {
    const before = parts.filter((part) => part !== '').join(' ');
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(before, maxMessage - last.length - 1)} ${last}`.trim();
}
function sentence(text) {
    return text === '' || /[.!?:\u2026]$/.test(text) ? text.replace(/:$/, '.') : `${text}.`;
}
function flat(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)((0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .bare */ .$B)(text).replace(/\s+/g, ' ').trim());
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Bx: () => (/* binding */ endWords),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   Re: () => (/* binding */ outputSource),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   h: () => (/* binding */ outputWords),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   uL: () => (/* binding */ attemptSections)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6813);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4702);



const maxAttempts = 20;
function attemptsOf({ attempts }) {
    return attempts ?? [];
}
function notStarted(report) {
    const gated = report.mode === 'guard' || report.mode === 'run';
    return gated && (report.verdict === 'blocked' || report.verdict === 'unknown') && attemptsOf(report).length === 0;
}
function titleOf(report) {
    const attempts = attemptsOf(report);
    const last = attempts.at(-1);
    if (last === undefined)
        return 'Attempts';
    const end = succeeded(last)
        ? 'succeeded'
        : report.verdict === 'succeeded'
            ? 'failed and followed to its end'
            : 'failed';
    if (attempts.length === 1)
        return `Attempts: 1, ${end === 'failed' ? 'not replayed' : end}`;
    return `Attempts: ${attempts.length}, the last one ${end}`;
}
const columns = [
    { heading: 'Attempt', said: 'Attempt' },
    { heading: 'Started' },
    { heading: 'Took', said: 'took' },
    { heading: 'End' },
    { heading: 'Found' },
    { heading: 'Then' },
];
function attemptSections(report) {
    const attempts = attemptsOf(report);
    if (attempts.length === 0)
        return [];
    const rows = attempts.map((attempt, index) => rowOf(attempt, attempts[index + 1]));
    const open = attempts.length > 1 || !attempts.every(succeeded);
    return [
        {
            title: titleOf(report),
            weight: open ? 'head' : 'proof',
            ...(open ? {} : { on: _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM }),
            blocks: [{ kind: 'table', columns, rows, end: 'last', most: maxAttempts }, ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(firstVerified(report))],
        },
    ];
}
function rowOf(attempt, following) {
    const [then, because] = outcome(attempt, following);
    const why = because === '' ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(because, 500)}`)];
    return {
        cells: [
            [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`${attempt.number}`)],
            [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(attempt.started), 60))],
            [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(between(attempt.started, attempt.ended))],
            [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(exitWords(attempt))],
            [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(foundWords(attempt))],
            [then === 'succeeded' ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(then) : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(then), ...why],
        ],
    };
}
function outcome(attempt, following) {
    const why = reasonOf(attempt.next);
    const { verified = '' } = following ?? {};
    if (following !== undefined && why === '')
        return [verified === '' ? 'replayed' : 'replayed after', verified];
    if (following !== undefined)
        return ['replayed', why.includes(verified) ? why : `${why}; verified: ${verified}`];
    return succeeded(attempt) ? ['succeeded', ''] : ['not replayed', why];
}
function reasonOf(next) {
    return next.trim().replace(/^(?:it was )?(?:not )?replayed(?:\s*[:,;.]|\s+(?=after|because|as)|$)\s*/i, '');
}
function firstVerified(report) {
    const verified = attemptsOf(report)[0]?.verified.trim() ?? '';
    return verified === '' ? '' : `Verified before the first attempt: ${sentence((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(verified, 500))}`;
}
function succeeded({ exitCode }) {
    return exitCode === 0;
}
const noFinding = '\u2013';
function exitWords({ exitCode, endedBy }) {
    if (exitCode !== undefined)
        return `exit code ${exitCode}`;
    return endedBy === undefined || endedBy.trim() === '' ? 'not run' : `ended by \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(endedBy), 40)}\``;
}
function foundWords(attempt) {
    if (succeeded(attempt))
        return noFinding;
    if (attempt.reason === 'no-error')
        return 'no Azure error';
    return `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .classWords */ .ot[attempt.class]}, \`${attempt.reason}\``;
}
function between(started, ended) {
    const ms = Date.parse(ended) - Date.parse(started);
    return Number.isNaN(ms) ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms);
}
const outputSource = 'output of the command';
const outputWords = { whole: 'its output', part: 'what was read of its output' };
function outputOf({ evidence }) {
    return outputWords[evidence.some(({ source, status }) => source === outputSource && status === 'failed') ? 'part' : 'whole'];
}
function endWords(report) {
    const last = attemptsOf(report).at(-1);
    const code = last?.exitCode ?? (last?.endedBy === undefined ? report.exitCode : undefined);
    if (code !== undefined && code !== 0)
        return `the command ended with exit code ${code}`;
    return last?.endedBy === undefined || last.endedBy.trim() === ''
        ? ''
        : `the command was ended by \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(last.endedBy), 40)}\``;
}
const sentence = (text) => (/[.!?\u2026]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 6232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ auditRemarks),
  of: () => (/* binding */ auditSections),
  pd: () => (/* binding */ auditSteps)
});

// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __nccwpck_require__(6813);
// EXTERNAL MODULE: ./build/report/resource.js
var resource = __nccwpck_require__(1335);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __nccwpck_require__(3920);
// EXTERNAL MODULE: ./build/report/title.js
var title = __nccwpck_require__(5773);
// EXTERNAL MODULE: ./build/report/words.js
var words = __nccwpck_require__(4702);
;// CONCATENATED MODULE: ./build/report/audit/days.js



const longest = 30;
const signs = ['\u2588', '\u2593', '\u2592', '\u2591', '\u00b7'];
const mostDays = 31;
function daySections(audit) {
    if (audit.conflicts === 0)
        return [];
    const days = audit.byDay.length > mostDays ? weeksOf(audit.byDay) : audit.byDay;
    const classes = rankedClasses(audit.byDay);
    const most = Math.max(1, ...days.map(({ conflicts }) => conflicts));
    const rows = days.map((day) => ({
        cells: [[(0,report_blocks/* prose */.CS)(day.day)], [(0,report_blocks/* prose */.CS)(`${barOf(day, classes, most)}${wordsOf(day)}`)]],
    }));
    const columns = [{ heading: audit.byDay.length > mostDays ? 'Week' : 'Day' }, { heading: 'Conflicts' }];
    const legend = classes
        .map((kind, rank) => `${signs[Math.min(rank, signs.length - 1)]} ${words/* classWords */.ot[kind].toLowerCase()}`)
        .join('  ');
    const blocks = [
        { kind: 'table', columns, rows, end: 'last', most: mostDays },
        { kind: 'text', parts: [(0,report_blocks/* prose */.CS)(legend)] },
    ];
    return [{ title: audit.byDay.length > mostDays ? 'Conflicts by week' : 'Conflicts by day', weight: 'head', blocks }];
}
const wordsOf = ({ conflicts, changes }) => conflicts === 0
    ? changes === 0
        ? '\u2013'
        : `0 of ${(0,report_text/* plural */.LS)(changes, 'change')}`
    : ` ${conflicts} of ${(0,report_text/* plural */.LS)(changes, 'change')}`;
function rankedClasses(days) {
    const totals = new Map();
    for (const { classes } of days)
        for (const [kind, count] of Object.entries(classes))
            totals.set(kind, (totals.get(kind) ?? 0) + count);
    return [...totals].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}
function barOf({ classes }, ranked, most) {
    return ranked
        .map((kind, rank) => {
        const count = classes[kind] ?? 0;
        const cells = count === 0 ? 0 : Math.max(1, Math.round((count / most) * longest));
        return (signs[Math.min(rank, signs.length - 1)] ?? '\u00b7').repeat(cells);
    })
        .join('');
}
function weeksOf(days) {
    const weeks = [];
    for (let at = 0; at < days.length; at += 7) {
        const week = days.slice(at, at + 7);
        const classes = {};
        for (const day of week)
            for (const [kind, count] of Object.entries(day.classes))
                classes[kind] = (classes[kind] ?? 0) + count;
        weeks.push({
            day: `from ${week[0]?.day ?? ''}`,
            changes: week.reduce((sum, { changes }) => sum + changes, 0),
            conflicts: week.reduce((sum, { conflicts }) => sum + conflicts, 0),
            classes,
        });
    }
    return weeks;
}

// EXTERNAL MODULE: ./build/report/gantt.js
var gantt = __nccwpck_require__(8317);
;// CONCATENATED MODULE: ./build/report/audit/names.js



const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function callerWords(caller) {
    if (caller === '')
        return 'somebody';
    return guid.test(caller) ? `${caller.slice(0, 8)}\u2026` : (0,report_text/* shorten */.ml)(caller, 40);
}
const scopeName = (scope) => (0,title/* tick */.io)((0,report_text/* shorten */.ml)((0,resource/* resourceWords */.Mu)(scope).name, 60));
function operationWords(operation) {
    const [, ...rest] = operation.split('/');
    return (0,report_text/* cut */.Jj)(rest.length < 2 ? operation : rest.join('/'), 80);
}
function shortOperation(operation) {
    const parts = operation.split('/');
    const [what = '', verb = ''] = parts.slice(-2);
    return (0,report_text/* cut */.Jj)(verb.toLowerCase() === 'action' ? what : `${what}/${verb}`, 40);
}
const shortCaller = (caller) => callerWords(caller.replace(/@.*$/s, ''));
const times = (count) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
function listOf(words, most) {
    const left = words.length - most;
    const shown = words.slice(0, most);
    if (left > 0)
        return `${shown.join(', ')} and ${left} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/report/audit/episodes.js





const mostScopes = 3;
const mostChanges = 10;
const nearMs = 3 * 3_600_000;
function episodeSections(audit) {
    const episodes = audit.queues.slice(0, mostScopes).flatMap(({ scope }) => episodeOf(scope, audit.overlaps) ?? []);
    return episodes.map((episode) => {
        const { scope, bars } = episode;
        const from = Math.min(...bars.map((bar) => bar.from));
        const blocks = [
            { kind: 'chart', chart: (0,gantt/* chartOfChanges */.BH)(bars), spare: true },
            { kind: 'code', lang: 'text', text: drawingOf(episode), on: ['pipelines', 'terminal'] },
        ];
        return {
            title: `At the same time on ${scopeName(scope)}, ${(0,report_text/* instant */.uR)(new Date(from).toISOString())}`,
            weight: 'head',
            blocks,
        };
    });
}
function episodeOf(scope, overlaps) {
    const own = overlaps.filter((overlap) => overlap.scope.toLowerCase() === scope.toLowerCase());
    const [worst] = own;
    if (worst === undefined)
        return undefined;
    const at = Date.parse(worst.second.from);
    const near = own.filter(({ second }) => Math.abs(Date.parse(second.from) - at) <= nearMs);
    const changes = new Map();
    for (const { first, second, refused } of near) {
        for (const change of [first, second]) {
            const key = `${change.correlationId} ${change.operation} ${change.resourceId} ${change.from}`;
            const failed = refused && isShorter(change, change === first ? second : first);
            const known = changes.get(key);
            if (known === undefined)
                changes.set(key, { change, failed });
            else
                known.failed ||= failed;
        }
    }
    const bars = [...changes.values()].flatMap(({ change, failed }) => {
        const [from, to] = [(0,gantt/* millis */.ne)(change.from), (0,gantt/* millis */.ne)(change.to)];
        if (from === undefined || to === undefined || to < from)
            return [];
        const text = `${shortOperation(change.operation)} by ${change.run ?? shortCaller(change.caller)}`;
        return [{ text, from, to, failed, open: change.open === true }];
    });
    if (bars.length < 2)
        return undefined;
    return { scope, bars: bars.sort((a, b) => a.from - b.from || a.to - b.to).slice(0, mostChanges) };
}
const lengthOf = ({ from, to }) => Date.parse(to) - Date.parse(from);
const isShorter = (change, other) => lengthOf(change) <= lengthOf(other);
const nameWidth = 34;
const barWidth = 40;
function drawingOf({ bars }) {
    const from = Math.min(...bars.map((bar) => bar.from));
    const to = Math.max(from + 1000, ...bars.map((bar) => bar.to));
    const column = (time) => Math.min(barWidth - 1, Math.round(((time - from) / (to - from)) * (barWidth - 1)));
    const lines = bars.map((bar) => {
        const [start, end] = [column(bar.from), column(bar.to)];
        const line = bar.failed && end - start < 2
            ? '\u2573'
            : `\u251c${'\u2500'.repeat(Math.max(0, end - start - 1))}${bar.open ? '\u2026' : bar.failed ? '\u2573' : '\u2524'}`;
        return `${(0,report_text/* shorten */.ml)(bar.text.replace(/\s+/g, ' '), nameWidth).padEnd(nameWidth)}  ${' '.repeat(start)}${line}`
            .slice(0, nameWidth + barWidth + 3)
            .trimEnd();
    });
    const failed = bars.filter((bar) => bar.failed).length;
    const legend = [
        (0,report_text/* duration */.p0)(to - from),
        failed === 0 ? '' : `\u2573 ${(0,report_text/* plural */.LS)(failed, 'refusal')}`,
        bars.some(({ open }) => open) ? '\u2026 no end in the log' : '',
    ];
    return [...lines, `${' '.repeat(nameWidth + 2)}${legend.filter((part) => part !== '').join(', ')}`].join('\n');
}
function overlapSections(audit) {
    const { overlaps, overlapCount } = audit;
    if (overlapCount === 0)
        return [];
    const rows = overlaps.slice(0, 100).map(({ scope, seconds, refused, first, second }) => ({
        cells: [
            [(0,report_blocks/* prose */.CS)((0,report_text/* instant */.uR)(second.from).replace(/:\d\d UTC$/, ' UTC'))],
            [(0,report_blocks/* prose */.CS)(scopeName(scope))],
            [(0,report_blocks/* prose */.CS)(sideOf(first))],
            [(0,report_blocks/* prose */.CS)(sideOf(second))],
            [(0,report_blocks/* prose */.CS)(seconds < 1 ? 'less than 1 s' : (0,report_text/* duration */.p0)(seconds * 1000))],
            [(0,report_blocks/* prose */.CS)(refused ? 'one refused' : '\u2013')],
        ],
    }));
    const columns = [
        { heading: 'When' },
        { heading: 'Scope', said: 'on' },
        { heading: 'First' },
        { heading: 'Second', said: 'and' },
        { heading: 'Both under way', said: 'both for' },
        { heading: 'Azure' },
    ];
    return [
        {
            title: `Overlaps: ${(0,report_text/* plural */.LS)(overlapCount, 'pair')} of changes`,
            weight: 'proof',
            blocks: [
                { kind: 'table', columns, rows, end: 'first', on: report_blocks/* folded */.TM },
                { kind: 'table', columns, rows, end: 'first', most: 15, on: ['pipelines'] },
                { kind: 'table', columns, rows, end: 'first', most: 5, on: report_blocks/* onScreens */.BU },
            ],
        },
    ];
}
const sideOf = ({ operation, caller, open, run }) => `${(0,title/* tick */.io)(shortOperation(operation))} by ${run ?? shortCaller(caller)}${open === true ? ', without an end in the log' : ''}`;

// EXTERNAL MODULE: ./build/report/audit/sentence.js
var sentence = __nccwpck_require__(5786);
;// CONCATENATED MODULE: ./build/report/audit/sections.js









function auditSections({ audit }) {
    if (audit === undefined)
        return [];
    return [
        ...adviceSections(audit),
        ...episodeSections(audit),
        ...daySections(audit),
        ...causeSections(audit),
        ...overlapSections(audit),
        ...callerSections(audit),
    ];
}
function auditRemarks(audit) {
    const { regressions = [], before, window, partial } = audit;
    const compared = before.from !== before.to;
    return [
        ...regressions.slice(0, 5).map(regressionWords),
        ...(partial && (audit.conflicts > 0 || audit.overlapCount > 0)
            ? ['Not everything could be read; the figures are what was seen, and may be too low.']
            : []),
        ...(audit.regressions === undefined && compared
            ? ['The span before was not read as a whole, so nothing is said of what became more frequent.']
            : []),
        ...(compared && (0,sentence/* spanWords */.W)(before) !== (0,sentence/* spanWords */.W)(window)
            ? [`It is compared with ${(0,sentence/* spanWords */.W)(before)}, because Azure keeps no more.`]
            : []),
        ...(audit.failedOn.length > 0 ? [`The step fails because \`fail-on\` names ${audit.failedOn.join(' and ')}.`] : []),
    ];
}
function regressionWords({ kind, reason, operation, count, before, chance = 0 }) {
    const on = operation === undefined ? '' : ` of ${(0,title/* tick */.io)(operationWords(operation))}`;
    if (kind === 'new')
        return `New: ${(0,title/* tick */.io)(reason)} did not occur in the span before, and ${times(count)} in this one.`;
    const odds = chance < 0.0001 ? 'less than 0.01' : (chance * 100).toPrecision(1).replace(/e.*$/, '');
    return `More often: ${(0,title/* tick */.io)(reason)}${on}, ${before} \u2192 ${count}. By chance alone so many come in ${odds} % of all cases.`;
}
const mostQueues = 3;
const mostRemedies = 3;
function auditSteps({ queues, byCause }) {
    return [...queues.slice(0, mostQueues).map(queueStep), ...remediesOf(byCause, queues.length > 0)];
}
function adviceSections(audit) {
    const { queues } = audit;
    const steps = auditSteps(audit).map((text) => ({ text, commands: [] }));
    if (steps.length === 0)
        return [];
    const [queue] = queues;
    return [
        {
            weight: 'head',
            blocks: [
                { kind: 'steps', heading: 'Do this', steps },
                ...(queue === undefined || queue.key === '' ? [] : pasteOf(queue)),
            ],
        },
    ];
}
function queueStep({ scope, pairs, refused, callers }) {
    const type = (0,resource/* resourceWords */.Mu)(scope).type;
    const who = callers.length === 0
        ? ''
        : ` (${callers.length === 1 ? 'all by ' : 'by '}${listOf(callers.map((caller) => (0,title/* tick */.io)(callerWords(caller))), 3)})`;
    const often = refused === pairs ? 'each time' : times(refused);
    const cost = refused === 0 ? '' : `, and Azure refused one of ${pairs === 1 ? 'the two' : `them ${often}`}`;
    return `Put all jobs that change ${type === undefined ? '' : `the ${type} `}${scopeName(scope)} behind one queue: ${(0,report_text/* plural */.LS)(pairs, 'pair')} of changes overlapped there${who}${cost}.`;
}
function pasteOf({ scope, yaml }) {
    return [
        ...(0,report_blocks/* paragraph */.FY)(`GitHub Actions, in each job that changes ${scopeName(scope)}:`),
        { kind: 'code', lang: 'yaml', text: yaml.github },
        ...(0,report_blocks/* paragraph */.FY)('Azure Pipelines, in each such stage, with the check "Exclusive lock" on the environment or service connection that they share:'),
        { kind: 'code', lang: 'yaml', text: yaml.pipelines },
    ];
}
const remedies = {
    'concurrent-operation': 'let the jobs queue by the key of the resource, and give the guard before them a `wait`',
    state: 'put the guard before the change: it says which state is needed, and waits for it or makes it',
    lock: 'ask who set the lock, and take it away for the time of the change',
    etag: 'read again right before the write, and let the jobs queue: two of them had read the same version',
    'operation-not-allowed': 'change the request, the quota or the policy: no queue and no retry helps',
    'already-exists': 'import what is there, or choose another name; what was deleted may have to be purged',
    'unknown-conflict': 'diagnose the log of one of the runs: Azure\u2019s record does not tell which conflict it was',
};
function remediesOf(causes, queued) {
    const byClass = new Map();
    for (const cause of causes) {
        if (cause.count === 0)
            continue;
        const known = byClass.get(cause.class);
        if (known === undefined)
            byClass.set(cause.class, { count: cause.count, top: cause });
        else
            known.count += cause.count;
    }
    return [...byClass]
        .filter(([kind]) => !(queued && kind === 'concurrent-operation'))
        .sort(([, a], [, b]) => b.count - a.count)
        .slice(0, mostRemedies)
        .map(([kind, { count, top }]) => `${words/* classWords */.ot[kind]}, ${times(count)} (${count === top.count ? '' : 'mostly '}${(0,title/* tick */.io)(top.reason)}): ${remedies[kind] ?? ''}.`);
}
const mostCauses = 20;
function causeSections({ byCause, before }) {
    if (byCause.length === 0)
        return [];
    const compared = before.from !== before.to;
    const rows = byCause.slice(0, 200).map(({ reason, operation, count, before: earlier, callers, class: kind }) => ({
        cells: [
            [(0,report_blocks/* code */.aY)(reason)],
            [(0,report_blocks/* prose */.CS)(words/* classWords */.ot[kind])],
            [(0,report_blocks/* prose */.CS)((0,title/* tick */.io)(operationWords(operation)))],
            [(0,report_blocks/* prose */.CS)(String(count))],
            [(0,report_blocks/* prose */.CS)(compared ? `${earlier}` : '\u2013')],
            [(0,report_blocks/* prose */.CS)(compared ? changeWords(count, earlier) : '\u2013')],
            [
                (0,report_blocks/* prose */.CS)(listOf(callers.map((caller) => (0,title/* tick */.io)(shortCaller(caller))), 2)),
            ],
        ],
    }));
    const columns = [
        { heading: 'Reason' },
        { heading: 'Class', on: report_blocks/* inSummaries */.AE },
        { heading: 'Operation', said: 'of' },
        { heading: 'Now' },
        { heading: 'Before', said: 'before' },
        { heading: 'Change', on: report_blocks/* inSummaries */.AE },
        { heading: 'By', said: 'by' },
    ];
    return [
        {
            title: 'Why Azure refused',
            weight: 'head',
            blocks: [{ kind: 'table', columns, rows, end: 'first', most: mostCauses }],
        },
    ];
}
function changeWords(count, before) {
    if (count === before)
        return 'as before';
    if (before === 0)
        return 'new';
    if (count === 0)
        return 'gone';
    return `${count > before ? '+' : '\u2212'}${Math.abs(count - before)}`;
}
function callerSections({ byCaller }) {
    if (byCaller.length < 2)
        return [];
    const rows = byCaller.slice(0, 200).map(({ caller, conflicts, before }) => ({
        cells: [[(0,report_blocks/* code */.aY)((0,report_text/* cut */.Jj)(caller === '' ? 'not told' : caller, 100))], [(0,report_blocks/* prose */.CS)(String(conflicts))], [(0,report_blocks/* prose */.CS)(String(before))]],
    }));
    const columns = [{ heading: 'Caller' }, { heading: 'Conflicts' }, { heading: 'Before', said: 'before' }];
    return [
        {
            title: `Who met conflicts: ${(0,report_text/* plural */.LS)(byCaller.length, 'caller')}`,
            weight: 'proof',
            blocks: [{ kind: 'table', columns, rows, end: 'first' }],
        },
    ];
}


/***/ }),

/***/ 5786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ spanWords),
/* harmony export */   d: () => (/* binding */ auditSentence)
/* harmony export */ });
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1335);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3920);


const hour = 3_600_000;
function spanWords({ from, to }) {
    const ms = Date.parse(to) - Date.parse(from);
    if (!Number.isFinite(ms))
        return 'a span';
    if (ms >= 36 * hour)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(Math.round(ms / (24 * hour)), 'day');
    return ms >= 2 * hour
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(Math.round(ms / hour), 'hour')
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(Math.max(1, Math.round(ms / 60_000)), 'minute');
}
function auditSentence(audit, unread = []) {
    const { conflicts, conflictsBefore, overlapCount, before, window, partial } = audit;
    const least = partial ? 'at least ' : '';
    const compared = before.from === before.to ? '' : `, ${conflictsBefore} in the ${spanWords(before).replace(/ days?$/, '')} before`;
    const told = `${least}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(conflicts, 'conflict')} in ${spanWords(window)}${compared}; ${overlapWords(audit)}`;
    const seen = audit.changes + audit.failed + conflictsBefore === 0 ? '' : ` What was read: ${told}.`;
    if (unread.length > 0)
        return `Not everything could be read: ${unread.join('; ')}.${seen}`;
    if (conflicts === 0 && overlapCount === 0)
        return partial
            ? `Not everything could be read. What was read: ${told}.`
            : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(audit.changes, 'change')} in ${spanWords(window)}: no conflict, and no two changes overlapped.`;
    return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}
function overlapWords({ overlaps, overlapCount }) {
    if (overlapCount === 0)
        return 'no two changes overlapped';
    const scopes = new Set(overlaps.map(({ scope }) => scope.toLowerCase()));
    const [first] = overlaps;
    const name = `\`${(0,_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceWords */ .Mu)(first?.scope ?? '').name}\``;
    const where = scopes.size > 1 ? `, on ${scopes.size} scopes` : overlapCount === 1 ? `, on ${name}` : `, all on ${name}`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(overlapCount, 'pair')} of changes overlapped${where}${openWords(overlaps, overlapCount)}`;
}
function openWords(overlaps, all) {
    const open = overlaps.filter(({ first, second }) => first.open === true || second.open === true).length;
    if (open === 0)
        return '';
    const which = open === all ? (all === 1 ? 'with an operation' : 'each with an operation') : `${open} of them with an operation`;
    return ` (${which} that has no end in the log)`;
}


/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ inSummaries),
/* harmony export */   BU: () => (/* binding */ onScreens),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong)
/* harmony export */ });
const inSummaries = ['github', 'pipelines', 'page'];
const folded = ['github', 'page'];
const onScreens = ['terminal'];
const prose = (text) => ({ kind: 'prose', text });
const strong = (text) => ({ kind: 'strong', text });
const code = (text) => ({ kind: 'code', text });
const paragraph = (text) => text === '' ? [] : [{ kind: 'text', parts: [prose(text)] }];
const facts = (rows) => (rows.length === 0 ? [] : [{ kind: 'rows', rows }]);
const isOn = ({ on }, place) => on === undefined || on.includes(place);


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xW: () => (/* binding */ pageLines)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3338);

const selfLinking = /@|[#!]\d|:\/\/|www\.|\bgh-\d|:(?:[+-]1|100|1234|(?=[\w+-]*[a-z])[\w+-]+):/i;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function escapeWord(word) {
    return word.replace(/[\\`*_[\]~|#$!{}]/g, '\\$&').replace(/[&<>]/g, (character) => entities[character] ?? character);
}
function markdown(text, place) {
    const words = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)).split(' ');
    const escaped = words.map((word) => {
        if (!selfLinking.test(word))
            return escapeWord(word);
        const tail = /[.,;!?)\]]{0,3}$/.exec(word)?.[0] ?? '';
        return code(word.slice(0, word.length - tail.length), place) + escapeWord(tail);
    });
    return escaped
        .join(' ')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2')
        .replace(/^[-+=]/, '\\$&');
}
function code(text, place = 'cell') {
    const line = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text));
    if (line === '')
        return '';
    if (place === 'flow' || !line.includes('|'))
        return span(line);
    return line
        .split(/(?<=\\)(?=\|)/)
        .map((part) => span(part.replaceAll('|', '\\|')))
        .join(' ');
}
function span(content) {
    const ticks = '`'.repeat(longestRun(content) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return ticks + pad + content + pad + ticks;
}
function beside(pieces) {
    return pieces.reduce((line, piece) => line + (line.endsWith('`') && piece.startsWith('`') ? ' ' : '') + piece, '');
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function fence(text, lang = '') {
    const content = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)).replace(/\n+$/, '');
    const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${ticks}${lang.replace(/[^\w-]/g, '')}\n${content}\n${ticks}`;
}
function html(text) {
    return (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text))
        .split(' ')
        .map((word) => (selfLinking.test(word) ? `<code>${htmlCode(word)}</code>` : htmlCode(word)))
        .join(' ');
}
function htmlCode(text) {
    return (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)).replace(/[&<>"'`*_[\]\\~|$!]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}
const pageEntities = { ...entities, '"': '&quot;', "'": '&#39;', '`': '&#96;' };
function page(text) {
    return entitiesOf((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)));
}
function pageLines(text) {
    return entitiesOf((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/\n+$/, '').split('\n').map(_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is).join('\n'));
}
const entitiesOf = (text) => text.replace(/[&<>"'`]/g, (sign) => pageEntities[sign] ?? '');
function terminal(text) {
    return (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('\t', '  '));
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ chartOfChanges),
/* harmony export */   IS: () => (/* binding */ chartOf),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   ne: () => (/* binding */ millis)
/* harmony export */ });
/* unused harmony export gantt */
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(693);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3920);


const most = 30;
const fewest = 3;
const longest = 6 * 3_600_000;
const maxLabel = 60;
const sections = [
    ['run', 'This run'],
    ['activity-log', 'Azure'],
    ['deployment', 'Deployments'],
    ['resource', 'Resources'],
    ['lock', 'Locks'],
    ['lease', 'Leases'],
];
function gantt(report) {
    const chart = chartOf(report);
    return chart === undefined ? '' : mermaid(chart);
}
function chartOf(report) {
    const dated = [...attemptsIn(report), ...entriesIn(report)].sort((a, b) => a.from - b.from);
    const end = Math.max(...dated.map(({ from, to }) => to ?? from));
    const shown = dated.filter(({ from }) => end - from <= longest).slice(-most);
    if (shown.length < fewest)
        return undefined;
    return sections.flatMap(([source, name]) => {
        const bars = shown.filter((each) => each.source === source);
        return bars.length === 0 ? [] : [{ name, isOwn: source === 'run', bars }];
    });
}
function chartOfChanges(bars) {
    return [
        { name: 'Changes', isOwn: false, bars: bars.map((bar) => ({ ...bar, to: Math.max(bar.to, bar.from + 1000) })) },
    ];
}
function mermaid(chart) {
    const [from, to] = spanOf(chart);
    return chartLines(chart.flatMap(({ name, isOwn, bars }) => [`  section ${name}`, ...bars.map((bar) => line(bar, isOwn))]), to - from);
}
function spanOf(chart) {
    const bars = chart.flatMap((lane) => lane.bars);
    return [Math.min(...bars.map(({ from }) => from)), Math.max(...bars.map(({ from, to }) => to ?? from))];
}
function chartLines(rows, ms) {
    const ticks = ms <= 10_000 ? ['  tickInterval 1second'] : [];
    return [
        'gantt',
        '  title Times in UTC',
        '  dateFormat YYYY-MM-DDTHH:mm:ss',
        '  axisFormat %H:%M:%S',
        ...ticks,
        '  todayMarker off',
        ...rows,
    ].join('\n');
}
function attemptsIn({ attempts = [] }) {
    return attempts.flatMap((attempt) => {
        const { number, started, ended, exitCode, endedBy } = attempt;
        const end = exitCode === undefined ? (endedBy ?? 'not run') : `exit code ${exitCode}`;
        return datedOf('run', `Attempt ${number}, ${end}`, started, ended).map((each) => ({
            ...each,
            failed: !(0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(attempt),
        }));
    });
}
function entriesIn({ timeline, attempts = [] }) {
    const told = new Set(attempts.flatMap(({ started, ended }) => [started, ended]));
    const left = timeline.filter(({ source, time }) => source !== 'run' || !told.has(time));
    return left.flatMap(({ source, text, time, until }) => datedOf(source, text, time, until));
}
function datedOf(source, text, time, until) {
    const from = millis(time);
    if (from === undefined)
        return [];
    const to = until === undefined ? undefined : millis(until);
    return [to === undefined || to - from < 1000 ? { source, text, from } : { source, text, from, to }];
}
function millis(time) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/.test(time))
        return undefined;
    const at = Date.parse(time);
    return Number.isNaN(at) || at < 0 || at >= Date.UTC(9999, 0) ? undefined : at;
}
function line({ text, from, to, failed }, isOwn) {
    const tag = failed === true ? ['crit'] : isOwn ? ['active'] : [];
    const data = to === undefined ? [...tag, 'milestone', stamp(from), '0s'] : [...tag, stamp(from), stamp(to)];
    return `    ${label(text)} :${data.join(', ')}`;
}
const stamp = (at) => new Date(at).toISOString().slice(0, 19);
const keyword = /^(?:gantt|title|section|date|axis|tick|includes|excludes|inclusive|today|top|week|acc|click|call|href|callback|init|vert|\d)/iu;
function label(text) {
    const safe = text
        .normalize('NFC')
        .replace(/[^\p{L}\p{Nd} \-_./]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .replace(/^[ \-_./]+|[ ]+$/g, '');
    const short = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(safe, maxLabel).replace(/ ?\u2026 ?/, ' .. ');
    if (short === '')
        return 'entry without a name';
    return keyword.test(short) ? `- ${short}` : short;
}


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ planSubject),
/* harmony export */   Sm: () => (/* binding */ planBlocks),
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   qq: () => (/* binding */ planLead),
/* harmony export */   wS: () => (/* binding */ planSections)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6813);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1335);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3920);



const most = { fails: 15, waits: 10, minds: 10, gaps: 5, addresses: 3, kinds: 6, notes: 5 };
const holds = ({ conditions }, outcome) => conditions.some((each) => each.outcome === outcome);
function counted(targets) {
    const good = targets.filter(({ verdict }) => verdict === 'clear' || verdict === 'waited');
    const bad = targets.filter((each) => !good.includes(each));
    const fails = bad.filter((each) => holds(each, 'blocks'));
    const waits = bad.filter((each) => !fails.includes(each) && holds(each, 'waits'));
    return {
        fails,
        waits,
        unread: bad.filter((each) => !fails.includes(each) && !waits.includes(each)),
        minds: good.filter((each) => holds(each, 'warns')),
        clear: good.filter((each) => !holds(each, 'warns')),
    };
}
function planLead({ plan, targets, verdict }) {
    if (plan === undefined || verdict !== 'blocked')
        return undefined;
    const { fails, waits } = counted(targets);
    const of = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(plan.sources.reduce((sum, { changes }) => sum + changes, 0), 'change');
    const [failing, waiting] = [changesIn(fails, plan), changesIn(waits, plan)];
    const words = [
        ...(failing === 0 ? [] : [`${failing} of ${of} would fail`]),
        ...(waiting === 0 ? [] : [`${waiting}${failing === 0 ? ` of ${of}` : ''} would have to wait`]),
    ];
    return words.length === 0 ? undefined : words.join(', ');
}
const addressesOf = ({ address, addresses }) => addresses ?? (address === undefined ? [] : [address]);
function changesIn(targets, { sources }) {
    const all = targets.flatMap(addressesOf);
    return sources.length === 1 ? new Set(all).size : all.length;
}
const gapsOf = ({ sources }) => sources.reduce((sum, { unmapped }) => sum + unmapped.length, 0);
function planSubject({ sources }) {
    const changes = sources.reduce((sum, each) => sum + each.changes, 0);
    const gaps = gapsOf({ sources });
    const [only, ...others] = sources;
    if (only === undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(changes, 'change');
    const of = others.length === 0 ? `\`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(fileName(only.file), 80).replaceAll('`', "'")}\`` : `${sources.length} plans`;
    return `${gaps === 0 ? '' : `${Math.max(0, changes - gaps)} of `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(changes, 'change')} of ${of}`;
}
const fileName = (path) => path.split(/[\\/]/).at(-1) ?? path;
function planSections(report) {
    const blocks = planBlocks(report);
    return blocks.length === 0 ? [] : [{ title: 'The plan', weight: 'head', blocks }];
}
const planBlocks = (report) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .facts */ .Ix)(planRows(report));
function planRows({ plan, targets, diagnoses }) {
    if (plan === undefined)
        return [];
    const ways = waysOut(diagnoses);
    const { fails, waits, unread, minds, clear } = counted(targets);
    return [
        ...plan.sources.map(({ file, format, changes, targets: all }) => ({
            label: 'Plan',
            value: [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(file, 200)),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(` (${format}): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(changes, 'change')}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(all, 'resource')} of Azure`),
            ],
        })),
        ...named('Fails', fails, most.fails, 'blocks', ways),
        ...named('Waits', waits, most.waits, 'waits', ways),
        ...named('Not read', unread, most.waits, 'unproven'),
        ...named('Mind', minds, most.minds, 'warns'),
        ...gapRows(plan.sources.flatMap(({ unmapped }) => unmapped)),
        ...(clear.length === 0
            ? []
            : [{ label: 'Clear', value: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(clear.length, 'resource')}: ${kindsOf(clear)}`)] }]),
        ...plan.sources.flatMap(({ notes = [] }) => notes.slice(0, most.notes).map((note) => ({ label: 'Note', value: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(note, 300))] }))),
    ];
}
function waysOut(diagnoses) {
    return new Map(diagnoses.flatMap(({ resourceId, steps }) => {
        const step = steps.find(({ kind }) => kind !== 'look');
        return resourceId === undefined || step === undefined
            ? []
            : [[resourceId.toLowerCase(), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(firstSentence(step.text), 200)]];
    }));
}
const firstSentence = (text) => /^[^\n]{0,400}?[.:;](?=\s|$)/.exec(text)?.[0].replace(/[:;]$/, '.') ?? text;
function named(label, targets, count, outcome, ways = new Map()) {
    const causes = grouped(targets, ({ operation, conditions }) => {
        const why = conditions.filter((each) => each.outcome === outcome).map(wordsOf);
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(operation, 60)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)([...new Set(why)].join(' '), 300)}`;
    });
    return limited([...causes].map(([why, all]) => ({
        label,
        value: [...names([...new Set(all.flatMap(namesOf))]), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(` ${why}`), ...wayOf(all, ways)],
    })), count);
}
function namesOf(target) {
    const own = addressesOf(target);
    return own.length === 0 ? [(0,_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceWords */ .Mu)(target.resourceId).name] : own;
}
function wayOf(targets, ways) {
    const [way] = targets.flatMap(({ resourceId }) => ways.get(resourceId.toLowerCase()) ?? []);
    return way === undefined ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(' '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Way out:'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(` ${way}`)];
}
function wordsOf({ what, expected, actual, why, outcome }) {
    if (why !== undefined)
        return outcome === 'unproven' ? `${what} could not be read. ${why}` : why;
    if (outcome === 'unproven')
        return `${what} could not be read.`;
    return /^none\b/.test(expected) ? `${what} (${actual}).` : `${what} ${actual}, needed ${expected}.`;
}
function gapRows(unmapped) {
    const rows = [...grouped(unmapped, ({ why }) => why)].map(([why, gaps]) => ({
        label: 'Not looked at',
        value: [...names(gaps.map(({ address }) => address)), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(why, 200)}`)],
    }));
    return limited(rows, most.gaps);
}
function grouped(all, by) {
    const groups = new Map();
    for (const each of all) {
        const key = by(each);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [each]);
        else
            known.push(each);
    }
    return groups;
}
function names(addresses) {
    const shown = addresses
        .slice(0, most.addresses)
        .flatMap((address, index) => [...(index === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(', ')]), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(address, 120))]);
    return addresses.length > most.addresses
        ? [...shown, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(` and ${addresses.length - most.addresses} more`)]
        : shown;
}
function limited(rows, count) {
    const left = rows.length - count;
    if (left <= 0)
        return rows;
    return [
        ...rows.slice(0, count),
        { label: '', value: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`and more, for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, 'other cause')}, in the JSON report`)] },
    ];
}
function pluralOf(word) {
    if (/[^aeiou]y$/.test(word))
        return `${word.slice(0, -1)}ies`;
    return /(?:s|x|ch)$/.test(word) ? `${word}es` : `${word}s`;
}
function kindsOf(targets) {
    const kinds = new Map();
    for (const { resourceId } of targets) {
        const type = (0,_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceWords */ .Mu)(resourceId).type ?? 'scope';
        kinds.set(type, (kinds.get(type) ?? 0) + 1);
    }
    const sorted = [...kinds].sort((a, b) => b[1] - a[1]);
    const shown = sorted
        .slice(0, most.kinds)
        .map(([type, count]) => (type.includes('/') ? `${count} of ${type}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, type, pluralOf(type))));
    const others = sorted.slice(most.kinds).reduce((sum, [, count]) => sum + count, 0);
    return `${shown.join(', ')}${others === 0 ? '' : ` and ${others} of other types`}`;
}


/***/ }),

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactDeep),
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2024);

function redactDeep(value) {
    const words = new Set();
    const texts = [];
    const safe = mapTexts(value, (text) => {
        const result = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(text);
        for (const word of result.words)
            words.add(word);
        texts.push(result.safe);
        return result.safe;
    });
    if (words.size === 0)
        return safe;
    const all = texts.join('\n');
    const left = [...words].filter((word) => all.includes(word)).sort((a, b) => b.length - a.length);
    return (left.length === 0 ? safe : mapTexts(safe, (text) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutWords */ .ak)(text, left)));
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((each) => mapTexts(each, change));
    if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child, change)]));
    return value;
}


/***/ }),

/***/ 2024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E$: () => (/* binding */ redact),
  pc: () => (/* binding */ redacted),
  ak: () => (/* binding */ withoutWords)
});

;// CONCATENATED MODULE: ./build/report/redact/names.js
const list = (words) => words.split(' ');
const keys = list('account access accountaccess shared sharedaccess storage storageaccount master private function functions system subscription encryption signing license admin query workspace deploy ' +
    'deployment auth security client consumer sas ssh session cosmos cosmosdb redis search signalr eventgrid servicebus cognitive openai sendgrid stripe api app pub webhook hmac aes rsa root ssl tls secret');
const strong = [
    ...list('password passwd passwort kennwort contrasena motdepasse senha passphrase passcode pwd userpw adminpw dbpw sqlpw'),
    ...list('secret credential credentials creds assertion bearer jwt cookie authorization authorizationauxiliary token'),
    ...keys.map((owner) => `${owner}key`),
    ...list('connectionstring connectionstr connstring connstr sasuri sasurl sharedaccesssignature sassignature sas dbconn sqlconn'),
    ...list('sonarlogin pfx pfxblob pkcs12 kubeconfig kubeadminconfig kubeconfigraw dockerconfig dockerconfigjson protectedsetting protectedsettings stringdata hmac otp totp'),
];
const weak = list('key auth sig signature pass conn connection dsn certificate cert webhook webhookurl salt seed license pin userdata customdata dockercfg');
const telling = [...strong, ...weak];
const harmless = [
    ...list('publickeytoken cancelationtoken cancellationtoken continuationtoken skiptoken nextpagetoken resumetoken concurrencytoken'),
    ...list('bypass compass overpass surpass trespass encompass multipass subpass publickey foreignkey partitionkey rowkey cachekey sortkey hashkey routingkey groupkey objectkey'),
    ...list('monkey turkey hockey donkey keyvaultkey registrykey'),
];
const harmlessWords = /(?:^|_)(?:next|page|paging|sync|delta|version|fencing|unexpected|is|has|have|no|use|uses|require|requires|allow|disable|enable|expire|expired|invalid)_(?:token|secret|password|key)$|(?:^|_)(?:max|min|total|num|count|limit|prompt|completion|input|output|cached|reasoning|used|remaining|available)_tokens$/;
const beside = list('value text plaintext plain string data base64 b64 encoded raw content contents old new current previous prod production dev test stage staging qa uat primary secondary confirm ' +
    'confirmation again json hex pem wo writeonly s');
const shortWord = /_(?!id|uri|url|ref|arn|ttl|len|age|at|by|for|set|get|is|ok|key|pat|pw|sas|sig|otp|pwd|jwt|pfx)[a-z]{2,3}$/;
const words = /(?:^|[_.-])(?:pat|pw)$|[_.-](?:pass|auth)$/i;
const humps = /[a-z0-9](?:Pat|Pass|Pw)$/;
const calls = /(?:^|\.)(?:get|fetch|acquire|obtain|validate|verify|parse|list)[_A-Z]\w*$|(?:^|[^\w-])[A-Z][a-z]{1,12}-Az[A-Z]\w*$/;
const ends = new Map([
    ...beside.map((end) => [end, 'beside']),
    ...weak.map((end) => [end, 'weak']),
    ...strong.map((end) => [end, 'strong']),
    ...harmless.map((end) => [end, 'harmless']),
]);
const apart = /(?:^|_)(?:secure|sensitive|secret|protected)_(?:[a-z]{1,30}_)?(?:variables?|parameters?|params|values?|settings?|env|environment|config|properties|inputs)$/;
const longest = 120;
const longestEnd = Math.max(...Array.from(ends.keys(), (end) => end.length));
const told = new Map();
function saying(name) {
    const tail = name.slice(-longest);
    if (told.has(tail))
        return told.get(tail);
    if (told.size > 5000)
        told.clear();
    const says = judge(tail);
    told.set(tail, says);
    return says;
}
function judge(tail) {
    if (calls.test(tail))
        return undefined;
    if (words.test(tail) || humps.test(tail))
        return 'strong';
    const plain = /[^ -~]/.test(tail) ? tail.normalize('NFKD') : tail;
    const spaced = plain
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_');
    if (/(?:token|secret|password|key|tokens)$/.test(spaced) && harmlessWords.test(spaced))
        return undefined;
    if (/sec(?:ure|ret)|sensitive|protected/.test(spaced) && apart.test(spaced))
        return 'strong';
    let rest = spaced.replace(shortWord, '').replaceAll('_', '');
    for (let round = 0; round < 5 && rest !== ''; round += 1) {
        const [kind, length] = endOf(rest);
        if (kind === 'strong' || kind === 'weak')
            return kind === 'weak' && rest.endsWith('pass') && rest.length > 4 ? 'strong' : kind;
        if (kind === 'harmless' || length === 0)
            return undefined;
        rest = rest.slice(0, -length);
    }
    return undefined;
}
function endOf(word) {
    for (let length = Math.min(word.length, longestEnd); length > 0; length -= 1) {
        const kind = ends.get(word.slice(-length));
        if (kind !== undefined)
            return [kind, length];
    }
    return [undefined, /v?\d{1,4}$/.exec(word)?.[0].length ?? 0];
}
const mentions = /[^\0-\x7f]|pass|pwd|pw|kennwort|contrase|motde|senha|secret|secure|sensitive|protected|token|key|cred|auth|cookie|assertion|jwt|bearer|conn|login|sas|sig|pat|pfx|pkcs|kube|docker|string.?data|dsn|cert|web.?hook|salt|seed|license|pin|user.?data|custom.?data|otp|hmac/i;
const stems = /pass|pwd|pw\b|kennwort|contrase|senha|secret|secure|sensitive|token|key|cred|auth|cookie|assertion|jwt|bearer|conn|login|sas|sig|\bpat\b|_pat|pat\b|pfx|pkcs12|kube[_-]?(?:admin[_-]?)?config|docker|protected[_-]?setting|stringdata|dsn|cert|webhook|salt|seed|license|pin\b|user[_-]?data|custom[_-]?data|otp|hmac/gi;

;// CONCATENATED MODULE: ./build/report/redact/shape.js
const uuid = /^\{?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\}?$/i;
const hex = /^(?:0x)?[0-9a-f]+$/i;
const onlyDigits = /^[\d.,:;/TZ+-]+$/;
const isUpper = (code) => code >= 65 && code <= 90;
const isLower = (code) => code >= 97 && code <= 122;
const isDigit = (code) => code >= 48 && code <= 57;
function shapeOf(word) {
    let [upper, lower, digits, others, pieces] = [0, 0, 0, 0, 0];
    let before = 0;
    for (let at = 0; at < word.length; at += 1) {
        const code = word.charCodeAt(at);
        const now = isUpper(code) ? 1 : isLower(code) ? 2 : isDigit(code) ? 3 : 0;
        if (now === 1)
            upper += 1;
        else if (now === 2)
            lower += 1;
        else if (now === 3)
            digits += 1;
        else
            others += 1;
        if (now !== 0 && now !== before && !(before === 1 && now === 2))
            pieces += 1;
        before = now;
    }
    return { upper, lower, digits, others, pieces };
}
const usual = Object.fromEntries(('a:bcdfgiklmnprstuvwyz b:aeilorsuy c:acehiklortuy d:adeiorsy e:acdefglmnopqrstvwxy f:aefilortu g:aeinorstu h:aeiortuy i:abcdefglmnoprstvz j:eo k:eins ' +
    'l:adeilostuy m:abeimops n:acdefgiklmnopstuvy o:bcdefgiklmnoprstuvwy p:aeiloprstu q:u r:acdefgiklmnorstuvy s:acehiklopstuwy t:acehiloprstuwy u:abcdeilmnprst ' +
    'v:aeio w:aehinors x:ipt y:mnpst z:eu')
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(2)]));
function pairsOf(word) {
    let [all, odd] = [0, 0];
    for (let at = 0; at + 1 < word.length; at += 1) {
        const [first, second] = [word.charCodeAt(at), word.charCodeAt(at + 1)];
        if (!isLower(second) || !(isLower(first) || isUpper(first)))
            continue;
        all += 1;
        if (!usual[word.slice(at, at + 1).toLowerCase()]?.includes(word.slice(at + 1, at + 2)))
            odd += 1;
    }
    return { all, odd };
}
function isRandom(whole) {
    if (whole.length < 16 || uuid.test(whole) || hex.test(whole))
        return false;
    if (/^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)$/.test(whole))
        return true;
    const word = whole.replace(/(?<![A-Za-z0-9])(?:[0-9a-f]{8,}|[0-9A-F]{8,})(?![A-Za-z0-9])/g, '');
    if (word.length < 16)
        return false;
    const { upper, lower, digits, others, pieces } = shapeOf(word);
    const length = upper + lower + digits;
    const piece = length / Math.max(1, pieces - others / 2);
    const { all, odd } = pairsOf(word);
    const strange = odd >= 2 && odd >= 0.35 * all;
    if (upper >= 2 && lower >= 2 && digits >= 1)
        return piece <= 2.2 || (strange && (piece <= 3.6 || (word.length >= 40 && others === 0)));
    if (upper >= 4 && lower >= 4 && word.length >= 24)
        return strange && piece <= 3;
    return word.length >= 30 && digits >= 5 && others === 0 && piece <= 3.2 && (lower === 0 || strange || all < 4);
}
const chosenSign = /[!#$%^&*?~@]/;
const unchosen = /^[\w.+-]+@[\w-]+\.[\w.-]+$|@v?\d[\w.-]*$|^(?=[^A-Z]*$|.*[./-])[\w./-]*\*[\w./-]*$/;
function looksChosen(word) {
    if (word.length < 7 || word.length > 200 || /\s/.test(word) || /^(?:https?:\/\/|\/|[a-z]:\\)/i.test(word))
        return false;
    return (chosenSign.test(word.replace(/%[0-9a-f]{2}/gi, '')) &&
        /\d/.test(word) &&
        /[A-Za-z]/.test(word) &&
        !unchosen.test(word));
}
function looksRandom(word, shortest) {
    if (word.length < shortest || /\s/.test(word) || uuid.test(word) || onlyDigits.test(word))
        return false;
    if (/^(?:https?:\/\/|\/|\.{1,2}\/|[a-z]:\\|microsoft\.)/i.test(word) && !isRandom(word))
        return false;
    if (isRandom(word))
        return true;
    const { upper, lower, digits, others, pieces } = shapeOf(word);
    if (hex.test(word))
        return false;
    if (/^[\w.-]+$/.test(word) && others > 0)
        return false;
    if (/^[A-Za-z]{2}[\w.-]*(?:(?::|__|\/)(?:[A-Za-z]{2}[\w.-]*|\*))+$/.test(word))
        return false;
    return digits >= 1 && upper + lower >= 1 && word.length <= (upper > 0 ? 4 : 3) * pieces;
}

;// CONCATENATED MODULE: ./build/report/redact/spare.js
const nothing = new Set('true false yes no read write null none nil undefined empty n/a unset redacted -redacted- masked hidden removed sensitive securestring secureobject string bearer basic'.split(' '));
const placeholder = /^(?:\*+|x{3,}|\.{2,}|\u2026|-+|not set|[<[{]{1,2} ?(?:your |the |my )?[a-z][\w .-]{0,60} ?[>\]}]{1,2}|\(sensitive[\w ]{0,20}\)|\(known after apply\)|@[\w./-]{1,200}\.\w{1,8}|-?\d{1,6}#[\d#|=,-]{1,80})$/i;
const reference = /^(?:(?:var|local|module|data|each|self|random_\w{1,40}|azurerm_\w{1,60}|azapi_\w{1,60}|params?|parameters|variables|secrets|vars|env|process\.env|os\.environ|inputs|outputs)\.[A-Za-z_][\w.[\]"'*-]{0,200}|\$\{{1,2}[^{}]{0,200}\}{1,2}|\$\([^()]{1,200}\)|\$(?:env:|global:|script:)?[A-Za-z_]\w{0,60}|%[A-Za-z_]\w{0,60}%|\{\{[^{}]{0,200}\}\}|\{\w{0,40}\}|@Microsoft\.KeyVault\([^()]{0,400}\)|\[[a-z]\w{0,40}\(.{0,400}\)\]|[a-z]\w{0,40}\.(?:outputs|properties|result|value)\b[\w.]{0,100})$/i;
const place = /^(?:\/subscriptions\/[0-9a-f-]{36}\b|\/(?:home|etc|usr|var|tmp|mnt|opt|run|root|Users|workspace|github|azp|dev)\/|[A-Za-z]:\\[\w\\ .()-]+$|~\/|https:\/\/[\w-]{1,60}\.(?:vault(?:core)?\.azure\.(?:net|cn|us)|vault\.usgovcloudapi\.net|managedhsm\.azure\.net)\/[^?#\s]*$|https:\/\/(?:learn|docs)\.microsoft\.com\/|https:\/\/aka\.ms\/)/i;
const prose = new Set(`must should shall can cannot can't could may might will would is isn't are was were has have had do does did not no never only too at by for from in into of on or and nor but to the a an as if when where which that this these those with without was expire expired expires invalid incorrect required missing failed failure denied error unauthorized forbidden wrong unknown unable length contain contains need needs already please use set given provided supplied specified rejected revoked disabled enabled default user client access see try you your it its we cannot being been following rotation rotated be does doesn't permission require requires value key secret password token name id type end unexpected illegal valid okay ok found exists created updated deleted deleting creating creation reading destroying resource object one all any each some first last new old same get post put patch`.split(' '));
function isNone(value) {
    if (value.length < 2 || nothing.has(value.toLowerCase()))
        return true;
    if (/^[*x.\u2026<[({@\dn-]/i.test(value) && placeholder.test(value))
        return true;
    if (/[.$%{[@]/.test(value) && reference.test(value))
        return true;
    return /^[/~hA-Z]/.test(value) && place.test(value);
}
const isProse = (word) => prose.has(word.replace(/[.,;:!?)]{1,2}$/, '').toLowerCase());
const isReferenceAt = (text, at) => /^(?:\$?\{\{[^{}\n]{0,200}\}\}|\$[({][^(){}\n]{1,200}[)}]|\((?:sensitive|known)\b[^()\n]{0,40}\))/.test(text.slice(at, at + 210));

;// CONCATENATED MODULE: ./build/report/redact/view.js
const softBreak = '\u000b';
const invisible = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]|\\udb40[\\udc00-\\udfff]';
const escapeSign = '\\u001b|\\u241b';
const escapedSign = `${escapeSign}|\\\\{1,9}u001[bB]|\\\\{1,9}x1[bB]|\\\\{1,9}033|\\\\{1,9}e(?=\\[)`;
const terminal = (sign) => `(?:${sign})(?:\\[[0-9;:?]{0,40}[ -/]{0,4}[@-~]|\\][^\\u0007\\u001b\\n]{0,500}(?:\\u0007|\\u001b\\\\))`;
const time = '\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?\\]?:? ?';
const prefix = `(?:[ \\t]{0,20}(?:${time}|[\u2502\u2503\u2551] ?|##\\[[a-z]{1,20}\\]|>+ ))`;
const typeset = '[\\u2018-\\u201f\\u2039\\u203a\\u00ab\\u00bb\\uff02\\uff07\\uff1a\\uff1d]';
const plain = (sign) => sign === '\uff1a' ? ':' : sign === '\uff1d' ? '=' : /[\u2018-\u201b\u2039\u203a\uff07]/.test(sign) ? "'" : '"';
const signs = new RegExp(`[\\\\%&\\r\\u241b]|[\`^]\\n|\\n${prefix}|${invisible}`);
const printed = new RegExp(typeset, 'g');
const no = '(?!)()';
const percents = {
    never: no,
    once: '%([0-7][0-9a-fA-F])',
    always: '%(?:25|AZP25){0,4}([0-7][0-9a-fA-F])',
};
const piecesOf = (percent, { slashes, ampersands, percents: signs }) => new RegExp([
    `(?:${terminal(slashes ? escapedSign : escapeSign)}|${invisible}|${slashes ? '\\\\{1,9}u(?:200[b-f]|20[26][0-9a-f]|feff|00ad)|' : ''}[\\\\\`^]\\r?\\n[ \\t]{0,200}(?=\\S)|\\r(?=\\n))`,
    `((?:\\n${slashes ? '|\\\\{1,9}n' : ''}${signs ? '|%(?:25|AZP25){0,4}0A' : ''})${prefix}{1,4})`,
    ...(slashes
        ? [
            `(\\\\{1,9}[nr](?![a-z]{3,}[.-]))`,
            `(\\\\{1,9}t)(?![a-z]{3,})`,
            `\\\\{1,9}u00([2-7][0-9a-fA-F])`,
            `\\\\{1,9}x([2-7][0-9a-fA-F])`,
        ]
        : [no, no, no, no]),
    percents[percent],
    ampersands ? `&(?:amp;){0,4}(amp|lt|gt|quot|apos|nbsp|#\\d{2,3}|#x[0-9a-fA-F]{2});` : no,
    `(${typeset})`,
].join('|'), 'g');
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const ofCode = (hex) => {
    const code = Number.parseInt(hex, 16);
    return code === 0x0a ? softBreak : code < 0x20 ? '' : String.fromCharCode(code);
};
function entity(name) {
    if (!name.startsWith('#'))
        return entities[name] ?? '';
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : softBreak;
}
function reading(groups) {
    const [line, soft, tab, u, x, percent, named, quote] = groups;
    if (line !== undefined)
        return line.startsWith('\n') ? '\n' : softBreak;
    if (soft !== undefined)
        return softBreak;
    if (tab !== undefined)
        return '\t';
    const hex = u ?? x ?? percent;
    if (quote !== undefined)
        return plain(quote);
    if (hex !== undefined)
        return ofCode(hex);
    return named === undefined ? '' : entity(named);
}
const patterns = new Map();
function viewsOf(text) {
    if (!/%[0-7][0-9a-f]/i.test(text))
        return [viewOf(text, 'never')];
    const levels = /%(?:25|AZP25)[0-9a-f]{2}/i.test(text)
        ? ['never', 'once', 'always']
        : ['never', 'always'];
    return levels.map((percent) => viewOf(text, percent));
}
function viewOf(text, percent = 'always') {
    if (!signs.test(text))
        return { text: text.replace(printed, plain), back: (offset) => offset };
    const parts = [];
    const inView = [];
    const inText = [];
    let length = 0;
    let at = 0;
    const pieces = piecesFor(text, percent);
    pieces.lastIndex = 0;
    for (let match = pieces.exec(text); match !== null; match = pieces.exec(text)) {
        const read = reading(match.slice(1));
        parts.push(text.slice(at, match.index), read);
        length += match.index - at;
        inView.push(length, length + read.length);
        inText.push(match.index, match.index + match[0].length);
        length += read.length;
        at = match.index + match[0].length;
    }
    if (parts.length === 0)
        return { text, back: (offset) => offset };
    parts.push(text.slice(at));
    return { text: parts.join(''), back: (offset) => back(inView, inText, offset) };
}
function piecesFor(text, percent) {
    const holding = {
        slashes: text.includes('\\'),
        ampersands: text.includes('&'),
        percents: text.includes('%'),
    };
    const key = `${percent} ${Object.values(holding).join(' ')}`;
    const pieces = patterns.get(key) ?? piecesOf(percent, holding);
    patterns.set(key, pieces);
    return pieces;
}
function back(inView, inText, offset) {
    let low = 0;
    let high = inView.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((inView[middle] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low === 0 ? offset : (inText[low - 1] ?? 0) + offset - (inView[low - 1] ?? 0);
}

;// CONCATENATED MODULE: ./build/report/redact/values.js

const values_longest = 24_000;
function openingBefore(text, at) {
    const quote = text[at - 1] ?? '';
    if (quote !== '"' && quote !== "'" && quote !== '`')
        return undefined;
    let slashes = 0;
    while (text[at - 2 - slashes] === '\\' && slashes < 32)
        slashes += 1;
    return { quote, slashes };
}
function closingAt(text, from, { quote, slashes }, lines = 0) {
    const limit = Math.min(text.length, from + values_longest);
    let left = lines;
    let doubtful;
    for (let at = from; at < limit; at += 1) {
        const character = text[at];
        if (doubtful !== undefined && at - doubtful > 200)
            return doubtful;
        if (character === '\n') {
            if (left === 0 || doubtful !== undefined)
                return doubtful;
            left -= 1;
        }
        else if (character === quote) {
            let before = 0;
            while (at - 1 - before >= from && text[at - 1 - before] === '\\' && before <= slashes)
                before += 1;
            if (before > slashes)
                continue;
            if (slashes === 0 && text[at + 1] === quote && at > from && /[A-Za-z0-9]/.test(text[at + 2] ?? '')) {
                at += 1;
                continue;
            }
            if (!/[A-Za-z0-9]/.test(text[at + 1] ?? ''))
                return at - before;
            doubtful ??= at - before;
        }
    }
    return doubtful;
}
const blank = (character) => character === ' ' ||
    character === '\t' ||
    character === '\n' ||
    character === softBreak ||
    character === '\r' ||
    character === '\u00a0';
function skipBlanks(text, from, lines) {
    let at = from;
    let left = lines;
    for (; at < text.length && at - from < 300 && blank(text[at]); at += 1) {
        if (text[at] === '\n' || text[at] === softBreak) {
            if (left === 0)
                break;
            left -= 1;
        }
    }
    return at;
}
function lineEndAt(text, from) {
    let at = from;
    while (at < text.length && text[at] !== '\n' && text[at] !== softBreak)
        at += 1;
    return at;
}
function lineStartAt(text, from) {
    let at = from;
    while (at > 0 && from - at < 400 && text[at - 1] !== '\n' && text[at - 1] !== softBreak)
        at -= 1;
    return at;
}
function quotedAt(text, from) {
    let at = from;
    if (/[bBrRuUfF@$]/.test(text[at] ?? '') && /["']/.test(text[at + 1] ?? ''))
        at += 1;
    while (text[at] === '\\' && at - from < 32)
        at += 1;
    const quote = text[at] ?? '';
    if (quote !== '"' && quote !== "'" && quote !== '`')
        return undefined;
    const opening = openingBefore(text, at + 1);
    if (opening === undefined)
        return undefined;
    const triple = text.startsWith(quote.repeat(3), at);
    const start = at + (triple ? 3 : 1);
    if (triple) {
        const end = text.indexOf(quote.repeat(3), start);
        const stop = end < 0 || end - start > values_longest ? lineEndAt(text, start) : end;
        return { span: [start, stop], quoted: true, end: end < 0 ? stop : stop + 3 };
    }
    const end = closingAt(text, start, opening) ?? closingAt(text, start, opening, 40);
    if (end === undefined)
        return { span: [start, lineEndAt(text, start)], quoted: true, end: lineEndAt(text, start) };
    return { span: [start, end], quoted: true, end: end + opening.slashes + 1 };
}
const nextName = /^[\w.%$[\]{}-]{1,60}(?:=|: )/;
const assignment = /^\s?[A-Za-z][\w .-]{0,40}=/;
function wordAt(text, from, options) {
    const limit = Math.min(text.length, from + values_longest);
    let at = from;
    while (at < limit && !endsAt(text, at, from, options)) {
        at += 1;
        if (!options.toLineEnd ||
            !/["']/.test(text[at] ?? '') ||
            !/=\\{0,9}$/.test(text.slice(Math.max(from, at - 10), at)))
            continue;
        const opening = openingBefore(text, at + 1);
        const close = opening === undefined ? undefined : closingAt(text, at + 1, opening);
        if (close !== undefined)
            at = close + (opening?.slashes ?? 0) + 1;
    }
    let end = at;
    while (end > from && /[.,;:\\]/.test(text[end - 1] ?? '') && (end === limit || /[\s"'`]/.test(text[end] ?? ' ')))
        end -= 1;
    if (options.toLineEnd || options.toSemicolon)
        while (end > from && blank(text[end - 1]))
            end -= 1;
    return { span: [from, end], quoted: false, end: at };
}
function endsAt(text, at, from, { within, toLineEnd, inTag, toSemicolon }) {
    const character = text[at] ?? '';
    if (character === '\n' || character === softBreak)
        return true;
    if (blank(character))
        return !(toLineEnd || toSemicolon || inTag);
    if (inTag)
        return character === '<';
    if (toLineEnd && character === '#' && blank(text[at - 1]))
        return true;
    const rest = text.slice(at + 1, at + 64);
    switch (character) {
        case '"':
        case "'":
        case '`':
            if (within !== undefined && within.quote === character)
                return slashesBefore(text, at, from) <= within.slashes;
            return rest === '' || /^[\s,;:)\]}>]/.test(rest);
        case '\\':
            return within !== undefined && /^\\{0,31}(["'`])/.exec(rest)?.[1] === within.quote;
        case ';':
            if (toSemicolon || toLineEnd)
                return toSemicolon === true;
            return rest === '' || /^[\s"'\\)\]}]/.test(rest) || assignment.test(rest);
        case '&':
            return !toLineEnd && !toSemicolon && (rest === '' || /^[\s"'\\&]/.test(rest) || nextName.test(rest));
        case ',':
            return !toLineEnd && !toSemicolon && (rest === '' || /^[\s"'\\]/.test(rest) || nextName.test(rest));
        case ')':
        case ']':
        case '}':
        case '>':
            return (!toLineEnd &&
                !toSemicolon &&
                !text.slice(Math.max(from, at - 200), at).includes(values_opener[character] ?? '') &&
                (rest === '' || /^[\s"'\\,;.)\]}>]/.test(rest)));
        case '<':
            return /^\/?[A-Za-z]/.test(rest) && !(at === from && /^[A-Za-z][^\s<>/]{0,40}>[^\s<"']/.test(rest));
        case '|':
            return /^\s/.test(rest) && at > from;
        default:
            return false;
    }
}
const values_opener = { ')': '(', ']': '[', '}': '{', '>': '<' };
function slashesBefore(text, at, from) {
    let count = 0;
    while (at - 1 - count >= from && text[at - 1 - count] === '\\')
        count += 1;
    return count;
}
function blockAt(text, from, nameAt) {
    const mark = /^[|>][+-]?\d?[+-]?[ \t]*(?=[\n\u000b]|$)/.exec(text.slice(from, from + 40));
    if (mark === null)
        return undefined;
    const indent = indentOf(text, lineStartAt(text, nameAt));
    const start = from + mark[0].length;
    let end = start;
    for (let at = start; at < text.length && at - start < values_longest;) {
        const next = lineEndAt(text, at + 1);
        const line = text.slice(at + 1, next);
        if (line.trim() !== '' && indentOf(text, at + 1) <= indent)
            break;
        end = next;
        at = next;
    }
    const body = skipBlanks(text, start, 40);
    return body >= end ? undefined : { span: [body, end], quoted: false, end };
}
function indentOf(text, from) {
    let at = from;
    while (at - from < 200 && (text[at] === ' ' || text[at] === '\t' || (text[at] === '-' && text[at + 1] === ' ')))
        at += 1;
    return at - from;
}
function heredocAt(text, from) {
    const mark = /^<<[-~]?\s?\\?["']?([A-Za-z_]\w{0,40})["']?/.exec(text.slice(from, from + 60));
    if (mark === null)
        return undefined;
    const start = from + mark[0].length;
    const closing = new RegExp(`(?<=\\s)${mark[1]}(?!\\w)`, 'g');
    closing.lastIndex = start + 1;
    const found = closing.exec(text.slice(0, start + values_longest));
    const end = found === null ? Math.min(text.length, start + values_longest) : found.index;
    const body = skipBlanks(text, start, 40);
    let last = end;
    while (last > body && blank(text[last - 1]))
        last -= 1;
    return { span: [body, last], quoted: false, end: found === null ? end : end + (mark[1]?.length ?? 0) };
}

;// CONCATENATED MODULE: ./build/report/redact/structures.js

const structures_beside = /^(?:type|sensitive|name|secretname|keyname|secretref|id|kid|resourceid|vaultid|uri|url|secreturi|version|secretversion|enabled|description|title|displayname|created|updated|expires\w*|expiry\w*|notbefore|recoverylevel|permissions?|creationtime|format|encoding|length|username|user|login|server|host|endpoint|tenant\w*|clientid|appid|client_id|tenant_id|subscription_?id|active\w*url|resourcemanager\w*|level|status|state|code|message|target|details|error|reference|keyvault|identity|contenttype|hint|keyid|startdate\w*|enddate\w*|action|scope|\w*(?:store|url|uri|path|type))$/i;
const tellsOf = (name) => structures_beside.test(name);
const leaf = /[{}[\]()]|(\\{0,32}["'])|[A-Za-z_][\w.-]{0,60}(?=\s{0,8}[:=])|\S/g;
let budget = 0;
function allowStructures(characters) {
    budget = characters;
}
function leavesAt(text, from) {
    const values = [];
    const stop = Math.min(text.length, from + 8000, from + budget);
    let depth = 0;
    let key;
    let keys = 0;
    leaf.lastIndex = from;
    for (let match = leaf.exec(text); match !== null && match.index < stop; match = leaf.exec(text)) {
        const [sign, quote] = match;
        if (/^[{[(]$/.test(sign)) {
            depth += 1;
            if (sign === '{')
                key = undefined;
        }
        else if (/^[}\])]$/.test(sign)) {
            depth -= 1;
            if (depth === 0)
                return keys === 0 && text[from] === '{'
                    ? plainBraces(text, from, match.index)
                    : structures_closed(values, match.index + 1);
            key = undefined;
        }
        else if (quote !== undefined) {
            const value = quotedAt(text, match.index);
            if (value === undefined)
                continue;
            leaf.lastIndex = value.end;
            if (/^\s{0,20}[:=](?!=)/.test(text.slice(value.end, value.end + 22))) {
                key = text.slice(value.span[0], value.span[1]);
                keys += 1;
            }
            else {
                if (key === undefined || !tellsOf(key))
                    values.push(value);
                if (text[from] === '[' && depth === 1)
                    keys += 1;
                key = undefined;
            }
        }
        else if (/^[A-Za-z_]/.test(sign) &&
            sign.length > 0 &&
            /^\s{0,8}[:=]/.test(text.slice(leaf.lastIndex, leaf.lastIndex + 9))) {
            key = sign;
            keys += 1;
        }
        else if (!/^[,:=;]$/.test(sign)) {
            const value = wordAt(text, match.index, {});
            leaf.lastIndex = Math.max(value.span[1], match.index + 1);
            if (keys > 0 && (key === undefined || !tellsOf(key)) && text[from] !== '(')
                values.push({ ...value, end: leaf.lastIndex });
            key = undefined;
        }
    }
    budget -= stop - from;
    return values.length === 0 ? undefined : values;
}
const structures_closed = (values, end) => {
    const last = values.at(-1);
    return last === undefined ? [] : [...values.slice(0, -1), { ...last, end: Math.max(last.end, end) }];
};
function plainBraces(text, from, to) {
    return text[from + 1] === '{' || to - from < 3 ? undefined : [{ span: [from + 1, to], quoted: true, end: to + 1 }];
}

;// CONCATENATED MODULE: ./build/report/redact/assignments.js





function secretValues(text) {
    const found = { spans: [], weakFrom: 0 };
    allowStructures(64_000 + text.length);
    stems.lastIndex = 0;
    for (let match = stems.exec(text); match !== null; match = stems.exec(text)) {
        const place = nameAround(text, match.index, match.index + match[0].length);
        const next = valuesOf(text, place, found);
        stems.lastIndex = Math.max(next, match.index + match[0].length);
    }
    return found.spans;
}
const inName = /[\w$]/;
function nameAround(text, from, to) {
    let start = from;
    while (start > 0 && from - start < 100 && isNameCharacter(text, start - 1))
        start -= 1;
    let end = to;
    while (end < text.length && end - to < 100 && isNameCharacter(text, end))
        end += 1;
    return { name: text.slice(start, end), start, end };
}
function isNameCharacter(text, at) {
    const character = text[at] ?? '';
    if (inName.test(character))
        return true;
    return (character === '-' || character === '.') && inName.test(text[at - 1] ?? '') && inName.test(text[at + 1] ?? '');
}
function valuesOf(text, place, found) {
    const says = flagPass(text, place) ? 'strong' : saying(wordsBefore(text, place));
    if (says === undefined || (says === 'weak' && place.start < found.weakFrom))
        return place.end;
    const tied = tieAt(text, place);
    if (tied === undefined)
        return place.end;
    const values = readTied(text, place, tied);
    if (values === undefined)
        return tied.at;
    const taken = values.filter((value) => isSecret(text, value, place, says, tied.tie));
    for (const value of taken)
        found.spans.push(value.span);
    const last = taken.at(-1);
    if (last !== undefined)
        return Math.max(tied.at, last.end);
    found.weakFrom = Math.max(found.weakFrom, values.at(-1)?.end ?? 0);
    return tied.at;
}
const flagPass = (text, { name, start }) => /^p(?:ass|wd?)$/i.test(name) && /(?:^|\s)(?:\/|--?)$/.test(text.slice(Math.max(0, start - 3), start));
function wordsBefore(text, { name, start }) {
    if (/^token$/i.test(name) &&
        /\b(?:public key|unexpected|continuation|cancell?ation|next page) $/i.test(text.slice(Math.max(0, start - 20), start)))
        return '';
    if (!/^(?:keys?\d?|string|passe?|code|value)$/i.test(name))
        return name;
    const before = /(?:^|[\s"'([{,;|])((?:[A-Za-z]{2,20} ){1,2})$/.exec(text.slice(Math.max(0, start - 45), start))?.[1] ?? '';
    return before + name;
}
function tieAt(text, { start, end }) {
    const opening = openingBefore(text, start);
    const closing = /^(?:\\{0,32}["'`])?[\])]?(?:\.value\b)?/.exec(text.slice(end, end + 48))?.[0] ?? '';
    const closesName = (opening !== undefined || /["']-{1,2}$/.test(text.slice(Math.max(0, start - 3), start))) && /["'`]/.test(closing);
    const at = end + closing.length;
    const attributes = /<(?:[\w.-]{1,40}:)?$/.test(text.slice(Math.max(0, start - 42), start))
        ? (/^\s[^<>]{0,200}>/.exec(text.slice(at, at + 204))?.[0].length ?? 0)
        : 0;
    if (attributes > 0)
        return { tie: 'tag', at: at + attributes };
    const type = /^[ \t]{1,8}(?:secure)?(?:string|str|object)\??(?=[ \t]{0,8}=)/i.exec(text.slice(at, at + 32))?.[0].length ?? 0;
    const gap = skipBlanks(text, at + type, 1);
    const sign = /^(?:=>|:=|\?=|\+=|==?|:(?![:/]{2}|:)|->|>)/.exec(text.slice(gap, gap + 3))?.[0];
    if (sign === undefined)
        return gap > at
            ? spaceTie(text, start, { gap, sameLine: !/[\n\u000b]/.test(text.slice(at, gap)), bare: closing === '' })
            : argumentTie(text, start, at, closesName);
    if (sign === '>')
        return isTag(text, start) ? { tie: 'tag', at: gap + 1 } : undefined;
    if (sign === '->')
        return undefined;
    const value = skipBlanks(text, gap + sign.length, 2);
    const within = closesName ? undefined : (opening ?? pairOpening(text, start));
    if (!sign.startsWith(':') || sign === ':=')
        return { tie: 'equals', at: value, within };
    const typed = /^(?:secure)?string\??\s{0,8}=\s{0,8}/i.exec(text.slice(value, value + 40))?.[0];
    return typed === undefined
        ? { tie: 'colon', at: value, within }
        : { tie: 'equals', at: value + typed.length, within };
}
function spaceTie(text, start, { gap, sameLine, bare }) {
    const before = text.slice(Math.max(0, start - 260), start);
    if (sameLine && (/(?:^|[\s"'`=([{,|])-{1,2}$/.test(before) || setting.test(before)))
        return { tie: 'flag', at: gap };
    if (text[gap] === '|')
        return { tie: 'row', at: skipBlanks(text, gap + 1, 0) };
    if (/^\\{0,9}["'`]/.test(text.slice(gap, gap + 10)))
        return { tie: 'words', at: gap };
    if (sameLine &&
        /^\s{2}/.test(text.slice(gap - 2, gap)) &&
        text.slice(lineStartAt(text, start), start).trim() === '' &&
        lineEndAt(text, gap) === wordAt(text, gap, {}).end)
        return { tie: 'row', at: gap };
    const says = verb.exec(text.slice(gap, gap + 60))?.[0];
    if (says !== undefined)
        return { tie: 'words', at: gap + says.length };
    return sameLine && bare && /^[^\s<([{:=,;|&-](?![\w.-]{0,40}[=:])/.test(text.slice(gap, gap + 44))
        ? { tie: 'words', at: gap }
        : undefined;
}
const verb = /^(?:(?:is|was|of|are|has been|will be|now|set|reset|changed|updated|rotated|to)(?:[ \t]+|[ \t]*:[ \t]*)){1,4}/;
const setting = /(?:^|\s)(?:set|setx|put)[ \t]+(?:-{1,2}[\w-]{1,30}[ \t]+){0,3}["']?(?:[^\s"']{1,120}[:/.])?$/i;
function argumentTie(text, start, at, closesName) {
    if (!closesName ||
        text[at] !== ',' ||
        !/(?:\(\s{0,4}\\{0,9}["']|["']-{1,2})$/.test(text.slice(Math.max(0, start - 16), start)))
        return undefined;
    return { tie: 'argument', at: skipBlanks(text, at + 1, 1) };
}
const isTag = (text, start) => /<(?:[\w.-]{1,40}:)?$/.test(text.slice(Math.max(0, start - 42), start)) ||
    /<[\w:.-]{1,60}\s[^<>]{0,200}$/.test(text.slice(Math.max(0, start - 262), start));
function pairOpening(text, start) {
    const line = text.slice(Math.max(lineStartAt(text, start), start - 200), start);
    const match = /(?:^|[\s=([{,:])(\\{0,9})(["'])[^"'\s]{0,200}$/.exec(line);
    return match === null ? undefined : { quote: match[2] ?? '', slashes: match[1]?.length ?? 0 };
}
function readTied(text, place, tied) {
    const first = readOne(text, place, tied);
    if (first === undefined || first.length !== 1)
        return first;
    const [one] = first;
    if (one === undefined)
        return undefined;
    const arrow = /^[ \t]{0,8}(?:->|=>|\u2192)[ \t]{0,8}/.exec(text.slice(one.end, one.end + 24))?.[0];
    if (arrow === undefined)
        return first;
    const second = readOne(text, place, { ...tied, at: one.end + arrow.length });
    return second === undefined ? first : [one, ...second];
}
function readOne(text, place, tied) {
    const { tie, at } = tied;
    if (at >= text.length || isReferenceAt(text, at))
        return undefined;
    if (tie === 'tag') {
        const cdata = text.startsWith('<![CDATA[', at) ? 9 : 0;
        const value = wordAt(text, at + cdata, { inTag: true });
        const end = cdata === 0 ? value.span[1] : text.indexOf(']]>', at);
        const inside = text.slice(at, value.span[1]);
        if (cdata === 0 &&
            !/^<(?:\/|$)/.test(text.slice(value.end, value.end + 2)) &&
            !looksChosen(inside) &&
            !looksRandom(inside, 12))
            return undefined;
        return [{ ...value, span: [at + cdata, end < at ? value.span[1] : end] }];
    }
    const quoted = quotedAt(text, at);
    if (quoted !== undefined)
        return tied.within !== undefined && isOpening(text, at, tied.within) ? undefined : [quoted];
    const block = blockAt(text, at, place.start) ?? heredocAt(text, at);
    if (block !== undefined)
        return [block];
    if (text[at] === '{' || text[at] === '[') {
        if (headerName.test(place.name))
            return undefined;
        const leaves = leavesAt(text, at);
        if (leaves !== undefined)
            return leaves;
    }
    if (text.startsWith("@'", at) || text.startsWith('@"', at))
        return undefined;
    if (/^\((?=[A-Z][a-z]{1,20}-[A-Z]|\s{0,20}\\{0,9}["'])/.test(text.slice(at, at + 36)))
        return leavesAt(text, at) ?? undefined;
    const tag = /^![\w!:/.-]{0,60}\s{1,8}/.exec(text.slice(at, at + 70))?.[0];
    if (tag !== undefined && tie === 'colon')
        return readOne(text, place, { ...tied, at: at + tag.length });
    const folded = /^(?:[|>][+-]?\d?\s{1,8})(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z?\s{1,8})?(?=\S)/.exec(text.slice(at, at + 56))?.[0];
    const start = at + (folded?.length ?? 0);
    const nested = nestedLines(text, place, start, tie);
    if (nested !== undefined)
        return nested;
    return [wordAt(text, start, optionsFor(text, place, tied))];
}
const isOpening = (text, at, { quote, slashes }) => text.slice(at, at + slashes + 1) === '\\'.repeat(slashes) + quote &&
    /^[\s,;:)\]}]|^$/.test(text.slice(at + slashes + 1, at + slashes + 2));
const headerName = /^(?:(?:set-)?cookie|(?:proxy-)?authorization|x-ms-authorization-auxiliary)$/i;
function optionsFor(text, place, { tie, within }) {
    if (headerName.test(place.name))
        return { within, toLineEnd: true };
    const lead = text.slice(Math.max(0, place.start - 40), place.start);
    if (tie === 'equals' && /;[ \t]{0,4}(?:[\w]{1,20} )?$/.test(lead))
        return { within, toSemicolon: true };
    if (tie !== 'colon')
        return { within };
    const line = text.slice(lineStartAt(text, place.start), place.start);
    return /^[ \t]{0,200}(?:[-+~] {0,8})?\\{0,4}["']?$/.test(line) && /\s/.test(text[place.end + 1] ?? '')
        ? { within, toLineEnd: true }
        : { within };
}
function nestedLines(text, place, at, tie) {
    if (tie !== 'colon' || !/[\n\u000b]/.test(text.slice(place.end, at)))
        return undefined;
    const indent = indentOf(text, lineStartAt(text, place.start));
    const first = lineStartAt(text, at);
    if (!/^[ \t-]{0,40}["']?[\w.-]{1,60}["']?: ?/.test(text.slice(first, first + 110)))
        return undefined;
    const ownNames = /^stringdata$/i.test(place.name);
    const values = [];
    let line = first;
    for (let count = 0; count < 200 && line < text.length; count += 1) {
        const end = lineEndAt(text, line);
        const words = text.slice(line, end);
        if (words.trim() !== '' && indentOf(text, line) <= indent)
            break;
        const pair = /^[ \t-]{0,60}["']?([\w.-]{1,60})["']?: {1,8}(?=\S)/.exec(words);
        if (pair !== null && (ownNames || !tellsOf(pair[1] ?? ''))) {
            const start = line + pair[0].length;
            const value = quotedAt(text, start) ?? blockAt(text, start, line) ?? wordAt(text, start, { toLineEnd: true });
            values.push(value);
        }
        line = end + 1;
    }
    return values;
}
const sentence = /^[A-Z][a-z]{0,20}(?: [\w',-]{1,40}){3,60}[.!?]$/;
function isSecret(text, value, place, says, tie) {
    const word = text.slice(value.span[0], value.span[1]).trim();
    if (word === '' || isNone(word))
        return false;
    if (/^\d{1,9}(?:$| )/.test(word) && /(?:token|secret|key|password|credential|cookie)s$/i.test(place.name))
        return false;
    if (/^(?:OLD)?PWD$/.test(place.name) && /^[/\\]|^[A-Za-z]:/.test(word))
        return false;
    if (says === 'weak' || tie === 'words' || tie === 'row') {
        if (says === 'strong' && /^[0-9a-f]{32,128}$/i.test(word))
            return true;
        return looksChosen(word) || looksRandom(word, tie === 'words' && says === 'strong' ? 6 : 12);
    }
    if (value.quoted || tie === 'tag')
        return !sentence.test(word);
    if (tie === 'equals')
        return !/^[\d.]{1,3}$/.test(word);
    const first = /^\S+/.exec(word)?.[0] ?? '';
    if (headerName.test(place.name) && /^[\w-]{3,40} \S{8,}/.test(word) && /\d/.test(word))
        return true;
    const goesOn = first.length < word.length || /^ \w/.test(text.slice(value.span[1], value.span[1] + 2));
    if (tie === 'colon' &&
        goesOn &&
        /^(?:[A-Z][a-z]+|[A-Z]{2,8})$/.test(first) &&
        /\w[ ]$/.test(text.slice(Math.max(0, place.start - 2), place.start)))
        return false;
    return !(isProse(first) || /^[\d.]{1,3}$/.test(word) || /^-{1,2}[a-z]/.test(word));
}

;// CONCATENATED MODULE: ./build/report/redact/commands.js



const line = '[^\\n\\u000b;|]{0,400}?';
const flag = (names) => `[ \\t](?:${names})(?:[ \\t]{1,8}|=|(?<=-[pPa])(?=[^\\s-]))`;
const commands = [
    { words: ['login'], pattern: new RegExp(`\\blogin\\b${line}[ \\t](?:-p|-P|-k)(?:[ \\t]{1,8}|=)`, 'gi') },
    {
        words: ['mysql', 'mariadb'],
        pattern: new RegExp(`\\b(?:mysql|mariadb)[\\w-]{0,20}\\b${line}[ \\t]-p(?=[^\\s-])`, 'g'),
    },
    {
        words: ['sqlcmd', 'bcp', 'sqlpackage', 'osql'],
        pattern: new RegExp(`\\b(?:sqlcmd|bcp|osql)\\b${line}[ \\t]-P[ \\t]{0,4}(?=\\S)`, 'g'),
    },
    { words: ['sqlpackage'], pattern: /\/(?:TargetPassword|SourcePassword|tp|sp):/gi },
    { words: ['sshpass'], pattern: /\bsshpass[ \t]{1,4}-p[ \t]{0,4}/g },
    { words: ['redis-cli'], pattern: new RegExp(`\\bredis-cli\\b${line}[ \\t](?:-a|--pass)[ \\t]{1,4}`, 'g') },
    { words: ['mongo'], pattern: new RegExp(`\\bmongo[\\w-]{0,12}\\b${line}[ \\t]-p[ \\t]{1,4}`, 'g') },
    { words: ['zip', '7z'], pattern: new RegExp(`\\b(?:zip|unzip|7za?)\\b${line}[ \\t]-[pP][ \\t]{0,4}(?=\\S)`, 'g') },
    {
        words: ['htpasswd'],
        pattern: /\bhtpasswd\b[^\n\u000b;|]{0,40}?[ \t]-\w*b\w*[ \t][^\n\u000b;|]{1,200}?[ \t]\S{1,80}[ \t]/g,
    },
    { words: ['ssh-keygen'], pattern: new RegExp(`\\bssh-keygen\\b${line}[ \\t]-[NP][ \\t]{1,4}`, 'g') },
    {
        words: ['certutil', 'signtool'],
        pattern: new RegExp(`\\b(?:certutil|signtool)(?:\\.exe)?\\b${line}[ \\t][-/]p[ \\t]{1,4}`, 'gi'),
    },
    {
        words: ['kubectl', 'oc '],
        pattern: new RegExp(`\\b(?:kubectl|oc)\\b${line}--from-literal[= ][\\w.-]{1,80}=`, 'g'),
    },
    {
        words: ['secret set', 'secrets set', 'secret create', 'secret add', 'user-secrets'],
        pattern: new RegExp(`\\bsecrets? (?:set|create|add)\\b${line}${flag('--value|--body|-b|--secret-value|--data')}`, 'g'),
    },
    { words: ['user-secrets set'], pattern: /\buser-secrets set[ \t]+(?:"[^"\n]{1,200}"|\S{1,200})[ \t]+/g },
    {
        words: ['config set'],
        pattern: new RegExp(`\\bconfig set\\b(?=${line}--secret\\b)(?:[ \\t]+--?[\\w-]{1,40})*[ \\t]+[\\w:.-]{1,120}(?:[ \\t]+--?[\\w-]{1,40})*[ \\t]+(?!-)`, 'g'),
    },
    {
        words: ['variable '],
        pattern: new RegExp(`\\bvariable (?:create|update)\\b(?=${line}--secret[ =]true)${line}${flag('--value')}`, 'g'),
    },
    {
        words: ['nuget', 'dotnet'],
        pattern: new RegExp(`\\bnuget(?:\\.exe)? (?:push|setapikey)\\b${line}${flag('-k|--api-key|-apikey')}`, 'gi'),
    },
    { words: ['net use'], pattern: /\bnet use\b[^\n\u000b]{0,200}?\/u(?:ser)?:\S{1,100}[ \t]{1,4}(?!\/)/gi },
    {
        words: ['-stdin', 'sudo -s', 'chpasswd'],
        pattern: /\b(?:echo|printf)[ \t]+(?:-\w[ \t]+)?(?:"%s"[ \t]+)?(?=[^\n\u000b|]{1,400}\|[^\n\u000b]{0,200}(?:-stdin|\bsudo -S|\bchpasswd)\b)/g,
    },
    { words: ['pass:'], pattern: /(?<=[ \t])(?:-pass(?:in|out)?[ \t]{1,4})?pass:/g },
    {
        words: ['curl', 'http', 'wget'],
        pattern: new RegExp(`\\b(?:curl|https?|xh)\\b${line}[ \\t](?:-u|--user|-a|--auth|--proxy-user|-U)(?:[ \\t]{1,4}|=)`, 'g'),
        behind: ':',
    },
    {
        words: ['securestring'],
        pattern: /\bConvertTo-SecureString(?:[ \t]+-(?:AsPlainText|Force))*(?:[ \t]+-String)?[ \t]+(?!-)/gi,
    },
    {
        words: ['networkcredential', 'pscredential'],
        pattern: /\b(?:NetworkCredential|PSCredential)\b[^\n\u000b(]{0,80}\([ \t]{0,4}(?:\\{0,9}"[^"\n]{0,100}"|\\{0,9}'[^'\n]{0,100}'|[\w$.]{1,80})[ \t]{0,4},[ \t]{0,4}(?!\()/gi,
    },
    { words: ['setx'], pattern: /\bsetx[ \t]+\w{0,60}(?:PASSWORD|SECRET|TOKEN|KEY|PWD|PAT)[ \t]+/gi },
    {
        words: ['az '],
        pattern: new RegExp(`\\baz[ \\t]${line}[ \\t](?:-u|--user(?:name)?|--admin-user)[ \\t=]${line}[ \\t]-p(?:[ \\t]{1,4}|=)`, 'g'),
    },
    { words: ['az '], pattern: new RegExp(`\\baz[ \\t]${line}[ \\t]-p(?:[ \\t]{1,4}|=)`, 'g'), doubtful: true },
    { words: ["'-p'", '"-p"'], pattern: /["']-[pP]["'][ \t]{0,4},\s{0,20}/g, doubtful: true },
    { words: ['sqlplus'], pattern: /\bsqlplus[ \t]+(?:-\w+[ \t]+){0,3}\w{1,60}\/(?=\S{1,120}@)/gi },
    {
        words: [':5432:', ':6432:', '*:*:'],
        pattern: /(?<![\w.*-])[\w.*-]{1,200}:(?:\d{4,5}|\*):[\w*-]{1,63}:[\w@.*-]{1,128}:(?=\S)/g,
    },
    { words: ['<<<'], pattern: /(?:\bsudo -S|\bpasswd|-stdin|\blogin)\b[^\n\u000b]{0,100}?<<<[ \t]*/g },
    {
        words: ['smbclient', 'rpcclient', 'smbmap', 'winexe'],
        pattern: new RegExp(`\\b(?:smbclient|rpcclient|winexe)\\b${line}[ \\t](?:-U|--user)[ \\t=]{0,2}`, 'g'),
        behind: '%',
    },
    {
        words: ['ldap'],
        pattern: new RegExp(`\\bldap(?:search|modify|add|delete|passwd|whoami)\\b${line}[ \\t]-w[ \\t]{0,4}`, 'g'),
    },
    {
        words: [' auth ', ' login '],
        pattern: /\b(?:snyk|vault|doppler|heroku|flyctl|sentry-cli|pulumi|railway|vercel|netlify|buf|infisical)[ \t]+(?:auth|login)[ \t]+(?![-a-z]+(?:\s|$))/g,
    },
];
function commandSecrets(text, lower) {
    const spans = [];
    for (const { words, pattern, behind, doubtful } of commands) {
        if (!words.some((word) => lower.includes(word)))
            continue;
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
            const at = match.index + match[0].length;
            const value = quotedAt(text, at) ?? wordAt(text, at, {});
            let [start, end] = value.span;
            if (behind !== undefined) {
                const sign = text.slice(start, Math.min(end, start + 200)).indexOf(behind);
                if (sign < 0)
                    continue;
                start += sign + 1;
            }
            const word = text.slice(start, end);
            if (end > start && !isNone(word) && (!doubtful || looksChosen(word) || looksRandom(word, 8)))
                spans.push([start, end]);
            if (match[0] === '')
                pattern.lastIndex += 1;
        }
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/report/redact/last-resort.js

const spared = /\/subscriptions\/[^\s"'<>`,;]{1,2000}|https:\/\/(?:[\w-]{1,60}\.)?(?:management\.|learn\.microsoft\.com|docs\.microsoft\.com|aka\.ms|portal\.azure|github\.com|registry\.terraform\.io)[^\s"'<>`]{1,6000}|https:\/\/[^\s"'<>`]{1,400}\/(?:operation\w{0,20}|locations|pending|instances)\/?[^\s"'<>`]{0,2000}|\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) AAAA[A-Za-z0-9+/=]{20,2000}|\bsha\d{1,3}[:=-][A-Za-z0-9+/=]{20,100}|\b(?:[\w-]{1,63}\.){1,6}[a-z]{2,12}(?::\d{1,5})?\/[\w./-]{1,200}(?::[\w.-]{1,128}|@sha256:[0-9a-f]{64})|(?:\/[\w.@+-]{1,80}){2,20}\.\w{1,8}\b|\b(?:[A-Z]\w{0,60}\.){2,12}[<\w]{1,80}|\baz(?:ure)?rm?_\w{1,80}\.[\w.-]{1,120}|\bocid1\.[\w.-]{20,200}/g;
const before = /(?:sha-?\d{1,3}|md5|crc\d{2}|digest|integrity|checksum|hash|finger ?print|thumbprint|e-?tag|if-match|if-none-match|ms-cv|\bcv|azure-ref|\bref [a-c]|(?:request|correlation|operation|activity|tracking|trace|span|session|client|run|build|job|deployment|lock|lease|instance|machine|node|message|event|transaction|tracking|continuation|subscription|tenant|object|principal|role|definition|assignment|snapshot|image|vm|host|container|pod|revision|resource|display|unique|x-ms-\w{1,30})[ _-]?(?:id|guid|name|token|reference)?s?|version|commit|revision|\bname|skiptoken|\bjti|\boid|\bkid|node_id|uti|nonce|template|traceparent|location|uri|file|path|class|method|\bOperation)["'\\]{0,6}[ \t]{0,4}[:=]?[ \t]{0,4}\(?["'\\]{0,6}(?:W\/)?["'\\]{0,6}$/i;
const candidate = /[A-Za-z0-9+/_~=.-]{16,}/g;
function randomWords(text, isSecretText) {
    const found = [];
    for (const match of text.matchAll(candidate))
        for (const [from, to] of wordsOf(match[0])) {
            const word = match[0].slice(from, to);
            const verdict = decodedVerdict(word, isSecretText);
            if (verdict === 'secret' || (verdict === 'binary' && isRandom(word)))
                found.push({ span: [match.index + from, match.index + to], told: verdict === 'secret' });
        }
    if (found.length === 0)
        return [];
    const zones = zonesOf(text);
    let zone = 0;
    return found
        .filter(({ span: [start, end], told }) => {
        while (zone < zones.length && (zones[zone]?.[1] ?? 0) <= start)
            zone += 1;
        if (zone < zones.length && (zones[zone]?.[0] ?? 0) < end)
            return false;
        return told || !before.test(text.slice(Math.max(0, start - 60), start));
    })
        .map(({ span }) => span);
}
function wordsOf(run) {
    const words = [];
    for (const match of run.matchAll(/[A-Za-z0-9+/_~-]{14,}(?:\.[A-Za-z0-9+/_~-]{6,})*={0,2}/g))
        words.push([match.index, match.index + match[0].length]);
    return words;
}
function zonesOf(text) {
    return Array.from(text.matchAll(spared), (match) => [match.index, match.index + match[0].length]);
}
const base64 = /^(?:[CDI-Za-f][A-Za-z0-9+/_-]{3}){4,}(?:[CDI-Za-f][A-Za-z0-9+/_-]{1,2}|[A-Za-z0-9+/_-])?={0,2}$/;
const readable = /^[\t\n\r -~]+$/;
function decodedVerdict(word, isSecretText) {
    const bare = word.replace(/=+$/, '');
    if (!base64.test(word) || word.length > 8000)
        return 'binary';
    const decoded = Buffer.from(bare, 'base64').toString('latin1');
    if (!readable.test(decoded))
        return 'binary';
    if (/^(?::|[\w.@-]{1,60}:)\S{6,}$/.test(decoded) || isSecretText(decoded))
        return 'secret';
    return 'text';
}

;// CONCATENATED MODULE: ./build/report/redact/pairs.js




const mark = /(?<open>[{[(<])|(?<close>[}\])>])|(?<item>(?<=^|[\n\u000b]|\s)- (?=["']?\w))|(?<gap>[\n\u000b][ \t]*[\n\u000b])|\b(?:variable|output|secret|property|setting|entry|resource|data)[ \t]+\\{0,9}"(?<label>[\w.-]{1,100})\\{0,9}"[ \t]*(?:\\{0,9}"[\w.-]{1,100}\\{0,9}"[ \t]*)?(?=\{)|(?<![\w-])(?:(?<name>name|key|keyname|secretname|id|title|displayname|setting|option|variable|parameter|parametername|k|label|settingname)|(?<value>[a-z]{0,16}value|default|val|v|password|data|content|connectionstring))(?:\\{0,32}["'])?[ \t]{0,8}(?::|=>|=|(?<tag>>))(?!=)\s{0,20}/gi;
const mostValues = 60;
function pairedValues(text) {
    const spans = [];
    const stack = [];
    let frame = { bracket: '', says: undefined, values: [] };
    let label;
    const flush = () => {
        if (frame.says !== undefined)
            for (const { span, quoted } of frame.values) {
                const word = text.slice(span[0], span[1]);
                if (!isNone(word) && (frame.says === 'strong' || looksChosen(word) || looksRandom(word, quoted ? 12 : 16)))
                    spans.push(span);
            }
        frame = { ...frame, says: undefined, values: [] };
    };
    const leave = () => {
        flush();
        frame = stack.pop() ?? { bracket: '', says: undefined, values: [] };
    };
    mark.lastIndex = 0;
    for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
        const groups = match.groups ?? {};
        const { open, close } = groups;
        if (open !== undefined) {
            if (open === '<' && !/^[A-Za-z]/.test(text[match.index + 1] ?? ''))
                continue;
            stack.push(frame);
            if (stack.length > 200)
                stack.shift();
            frame = { bracket: open, says: label, values: [] };
            label = undefined;
        }
        else if (close !== undefined) {
            if (close === '>' && frame.bracket !== '<')
                continue;
            while (frame.bracket === '<' && close !== '>')
                leave();
            if (brackets[frame.bracket] !== close)
                continue;
            if (close === '>' && frame.says !== undefined && text[match.index - 1] !== '/')
                frame.values.push(wordAt(text, match.index + 1, { inTag: true }));
            leave();
        }
        else if (groups.item !== undefined || groups.gap !== undefined)
            flush();
        else if (groups.label !== undefined)
            label = saying(groups.label);
        else {
            const at = match.index + match[0].length;
            const value = quotedAt(text, at) ?? wordAt(text, at, groups.tag === undefined ? {} : { inTag: true });
            if (value.span[1] <= value.span[0] || /^[{[(]/.test(text[value.span[0]] ?? ''))
                continue;
            mark.lastIndex = Math.max(mark.lastIndex, value.end);
            if (groups.value === undefined)
                frame.says = stronger(frame.says, sayingOf(text.slice(value.span[0], value.span[1])));
            else if (frame.values.length < mostValues)
                frame.values.push(value);
        }
    }
    flush();
    while (stack.length > 0)
        leave();
    return spans;
}
const brackets = { '{': '}', '[': ']', '(': ')', '<': '>' };
const stronger = (a, b) => a === 'strong' || b === 'strong' ? 'strong' : (a ?? b);
const sayingOf = (name) => /\/(?:secrets|keys)\/[\w-]/.test(name)
    ? 'strong'
    : name.length > 120 || /\s.*\s/.test(name)
        ? undefined
        : saying(name);

;// CONCATENATED MODULE: ./build/report/redact/prose.js



const prose_told = /(?<=(?:^|[\s(:=,]))\\{0,9}(?<quote>["'`])(?<value>[^\s"'`][^"'`\n\u000b]{3,200})\\{0,9}\k<quote>(?: (?:is|was|not|an?|the|for|of|in|as|to|with|on|invalid|valid|wrong|weak|bad|unacceptable|value|provided|given|supplied|template|deployment|property|parameter|argument|setting|field|variable|option|new|user|admin)){1,8}:? \\{0,9}["'`]?(?<name>[\w.-]{3,80})/gi;
function toldBefore(text, lower) {
    if (!/["'`] (?:is|was|for|of|in|as|to) /.test(lower))
        return [];
    const spans = [];
    for (const { index, 0: all, groups } of text.matchAll(prose_told)) {
        const value = groups?.value ?? '';
        const name = groups?.name ?? '';
        if (saying(name) !== 'strong' || isNone(value) || saying(value) === 'strong')
            continue;
        const from = index + all.indexOf(value);
        spans.push([from, from + value.length]);
    }
    return spans;
}
const named = /(?:pass(?:word|wort|phrase|code| word)|passwd|\bpwd|kennwort|mot de passe|contrase\u00f1a|senha)s?\b(?![-/?&@]|\.\w)(?=(?<line>[^\n\u000b]{1,100}))/gi;
const word = /[^\s"'`<>|,;()[\]{}\\]{7,200}/g;
const path = /:\/\/|\/.*\/|\?[\w-]*=|#L\d|#EXT#/;
function chosenBehind(text) {
    const spans = [];
    let read = 0;
    for (const { index, 0: name, groups } of text.matchAll(named)) {
        const from = Math.max(read, index + name.length);
        const to = index + name.length + (groups?.line?.length ?? 0);
        if (from >= to)
            continue;
        for (const { index: at, 0: found } of text.slice(from, to).matchAll(word)) {
            const bare = found.replace(/^([*_]{1,3})(.+)\1$/, '$2').replace(/[.:]$/, '');
            const start = from + at + found.indexOf(bare);
            if (looksChosen(bare) && /[a-z]/.test(bare) && /[A-Z]/.test(bare) && !isNone(bare) && !path.test(bare))
                spans.push([start, start + bare.length]);
        }
        read = to;
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/report/redact/tokens.js
const edge = '(?<![A-Za-z0-9_])';
const prefixes = [
    ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) => [prefix, 10]),
    ['github_pat_', 10],
    ...[
        'glpat-',
        'glptt-',
        'gldt-',
        'glrt-',
        'glcbt-',
        'glft-',
        'glsoat-',
        'glimt-',
        'glagent-',
        'gloas-',
        'GR1348941',
    ].map((prefix) => [prefix, 10]),
    ['ATBB', 24],
    ['ATATT3', 20],
    ['ATCTT3', 20],
    ...['xoxb-', 'xoxp-', 'xoxa-', 'xoxo-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxe.', 'xapp-', 'xwfp-'].map((prefix) => [prefix, 10]),
    ['npm_', 20],
    ['pypi-', 20],
    ['rubygems_', 20],
    ['oy2', 40],
    ['dckr_pat_', 16],
    ['dckr_oat_', 16],
    ['CLOJARS_', 20],
    ['crates_io_', 16],
    ['cio', 32],
    ['AKCp', 40],
    ['cmVmdGtu', 20],
    ...['AKIA', 'ASIA', 'ABIA', 'ACCA'].map((prefix) => [prefix, 12]),
    ['AIza', 24],
    ['ya29.', 12],
    ['GOCSPX-', 16],
    ['1//0', 24],
    ...['dop_v1_', 'doo_v1_', 'dor_v1_'].map((prefix) => [prefix, 16]),
    ['LTAI', 16],
    ['AKID', 24],
    ['dapi', 30],
    ['dkea', 30],
    ['dose', 30],
    ['FLWSECK', 10],
    ['tfp_', 20],
    ...['hvs.', 'hvb.', 'hvr.'].map((prefix) => [prefix, 12]),
    ['pul-', 30],
    ['ops_eyJ', 10],
    ['dp.pt.', 20],
    ['dp.st.', 20],
    ['A3-', 26],
    ['AGE-SECRET-KEY-1', 20],
    ['FlyV1 ', 20],
    ['sha256~', 30],
    ['tskey-', 16],
    ['PMAK-', 20],
    ['NRAK-', 16],
    ['NRII-', 16],
    ['glsa_', 20],
    ['glc_', 20],
    ['sntrys_', 16],
    ['sntryu_', 16],
    ['phc_', 30],
    ['phx_', 30],
    ['lin_api_', 16],
    ['ntn_', 30],
    ['secret_', 32],
    ['figd_', 16],
    ['sq0atp-', 16],
    ['sq0csp-', 16],
    ['EAAAE', 40],
    ['shpat_', 16],
    ['shpca_', 16],
    ['shppa_', 16],
    ['shpss_', 16],
    ...['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_', 'pk_live_'].map((prefix) => [prefix, 10]),
    ['SG.', 20],
    ['xkeysib-', 20],
    ['sk-ant-', 16],
    ['sk-proj-', 16],
    ['sk-svcacct-', 16],
    ['sk-or-', 16],
    ['sk-', 32],
    ['hf_', 24],
    ['r8_', 24],
    ['gsk_', 24],
    ['xai-', 32],
    ['pplx-', 24],
    ['nvapi-', 24],
];
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const patternOf = (prefix, shortest) => {
    const digit = /^(?:gh|gl|xox|github)/.test(prefix) ? '' : '(?=[A-Za-z_.~+=-]{0,40}\\d)';
    return new RegExp(`${edge}${escaped(prefix)}${digit}[A-Za-z0-9_.~+=-]{${shortest},}`, 'g');
};
const byPrefix = prefixes.map(([prefix, shortest]) => {
    let compiled;
    return { word: prefix.toLowerCase(), pattern: () => (compiled ??= patternOf(prefix, shortest)) };
});
const longRun = /[A-Za-z0-9_.~+=-]{14}/;
const base64Line = '[A-Za-z0-9+/=_-]{20,}';
const others = [
    {
        words: ['-----begin'],
        pattern: new RegExp(`-----BEGIN [A-Z0-9 ]{1,40}-----(?:(?:[^-]|-(?!----))*-----END [A-Z0-9 ]{1,40}-----|(?:\\s{1,20}(?:${base64Line}|[A-Z][A-Za-z-]{2,20}: [^\\n\\u000b]{1,80})|[\\n\\u000b][ \\t]{0,20}[A-Za-z0-9+/]{1,19}={0,2}(?=[\\n\\u000b"'\\\\]|$))*)`, 'g'),
    },
    { words: ['---- begin ssh2'], pattern: /---- BEGIN SSH2 [A-Z ]{1,40} ----(?:[^-]|-(?!---))*/g },
    { words: ['putty-user-key'], pattern: /(?<=Private-Lines: \d{1,3}\s)[A-Za-z0-9+/=\s]+/g },
    { words: ['eyj'], pattern: /(?<![\w-]{2})eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){0,4}/g },
    {
        words: ['bearer'],
        pattern: /\bBearer[\s:]{1,8}["']?(?<secret>(?!(?:authorization|authorization_uri|realm|error|scope|resource)\b)(?=[\w.~+/=-]{0,200}[\d.~+/=_-])[\w.~+/=-]{8,}|[A-Za-z]{24,})/gi,
        group: 'secret',
    },
    {
        words: ['basic'],
        pattern: /\bBasic[\s:]{1,8}(?<secret>(?=[A-Za-z]{0,60}(?:[a-z][A-Z]|[0-9+/=]))(?!\w{1,30}(?: |\b_)(?![\w+/]*=))[A-Za-z0-9+/_-]{10,}={0,2})/gi,
        group: 'secret',
    },
    {
        words: ['sharedkey'],
        pattern: /\bSharedKey(?:Lite)?\s{1,4}[\w-]{1,80}:(?<secret>[A-Za-z0-9+/=]{10,})/gi,
        group: 'secret',
    },
    { words: ['sig='], pattern: /(?<![A-Za-z])sig=(?<secret>[^\s&"'\\<>;,)]+)/gi, group: 'secret' },
    { words: ['code='], pattern: /[?&]code=(?!=)(?<secret>[^\s&"'\\<>;,)]+)/gi, group: 'secret' },
    { words: ['r='], pattern: /\br=https?[^\s&]{1,300}&e=[^\s&]{1,60}&s=(?<secret>[^\s&"'\\<>;,)]+)/gi, group: 'secret' },
    {
        words: [
            'hooks.slack.com',
            'webhook',
            'api.telegram.org',
            'hooks.zapier.com',
            '/hooks/',
            '.events.data.microsoft.com',
        ],
        pattern: /(?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api(?:\/v\d{1,2})?\/webhooks\/|\.office(?:365)?\.com\/webhookb?2?\/|api\.telegram\.org\/bot|hooks\.zapier\.com\/hooks\/catch\/|chat\.googleapis\.com\/v1\/spaces\/|\.mm\.[\w.-]{1,60}\/hooks\/|maker\.ifttt\.com\/trigger\/)(?<secret>[^\s"'<>)\]}]{8,})/gi,
        group: 'secret',
    },
    {
        words: [
            'azdo',
            'acdb',
            'apim',
            'astt',
            'azse',
            'azfu',
            'aioth',
            'ashb',
            'aehub',
            'azeg',
            'azca',
            '+amc',
            '+acr',
            '+asb',
            '+aeh',
            '+art',
            'jqqj99',
            'actmc',
            'acdbm',
        ],
        pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{20,86}(?:AZDO|ACDb|\+AMC|APIM|\+ASt|AzSe|AzFu|AIoT|\+ASb|\+AEh|AZEG|AzCa|\+ACR|JQQJ99|ACTMC|AZE)[A-Za-z0-9+/]{2,50}={0,2}/g,
    },
    { words: [], pattern: /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/g },
    { words: ['q~'], pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{24,44}/g },
    { words: ['q~'], pattern: /(?<![\w~.-])[\w~.-]{20,60}\dQ~[\w~.-]{3,44}/g },
    { words: ['=='], pattern: /(?<![A-Za-z0-9+/]{2}|sha512[-:=])[A-Za-z0-9+/]{86}==(?!=)/g },
    {
        words: ['$ansible_vault'],
        pattern: /\$ANSIBLE_VAULT;[\d.]{1,8};AES256(?:;[\w-]{1,60})?(?:\s{1,20}[0-9a-f]{20,})*/g,
    },
    { words: ['.atlasv1.'], pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{40,}/g },
    { words: ['key-'], pattern: /(?<![\w-])key-[0-9a-f]{32}(?![\w-])/g },
    { words: ['ssws '], pattern: /\bSSWS (?<secret>[\w-]{20,})/g, group: 'secret' },
];
function knownTokens(text, lower) {
    const spans = [];
    for (const { words, pattern, group } of others) {
        if (words.length === 0 ? text.length < 52 : !words.some((word) => lower.includes(word)))
            continue;
        for (const match of text.matchAll(pattern)) {
            const secret = group === undefined ? match[0] : (match.groups?.[group] ?? '');
            const start = match.index + (group === undefined ? 0 : match[0].lastIndexOf(secret));
            if (secret !== '')
                spans.push([start, start + secret.length]);
        }
    }
    if (!longRun.test(text))
        return spans;
    for (const { word, pattern } of byPrefix)
        if (lower.includes(word))
            for (const match of text.matchAll(pattern()))
                spans.push([match.index, match.index + match[0].length]);
    return spans;
}
const scheme = /[a-z][a-z0-9+.-]{1,30}:\/\//gi;
const hostBehind = /^(?:\[[0-9a-f:]|[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?(?:[/?#\s"'`;,)\]}>\\]|$))/i;
function usersOfUrls(text) {
    if (!text.includes('@') || !text.includes('://'))
        return [];
    const spans = [];
    scheme.lastIndex = 0;
    for (let match = scheme.exec(text); match !== null; match = scheme.exec(text)) {
        const start = match.index + match[0].length;
        const word = /^[^\s"<>]{1,600}/.exec(text.slice(start, start + 600))?.[0] ?? '';
        const end = userEnd(word, /^(?:https?|wss?|git|ssh|file):/i.test(match[0]));
        if (end > 0)
            spans.push([start, start + end]);
    }
    return spans;
}
function userEnd(word, web) {
    for (let at = word.lastIndexOf('@'); at > 0; at = word.lastIndexOf('@', at - 1)) {
        if (!hostBehind.test(word.slice(at + 1)))
            continue;
        const user = word.slice(0, at);
        if (!/[/?#]/.test(user))
            return at;
        const name = /^([^/?#@:]{0,100}):(.*)$/.exec(user);
        if (name === null || /^\d{1,5}(?:[/?#]|$)/.test(name[2] ?? '') || (web && /[?&][\w.-]{1,40}=/.test(user)))
            continue;
        return at;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/report/redact/secrets.js









const deepest = 2;
const oneWord = /^[A-Za-z-]*$/;
function secretsIn(text, depth = 0) {
    const lower = text.toLowerCase();
    const found = [...knownTokens(text, lower), ...usersOfUrls(text), ...commandSecrets(text, lower)];
    if (!oneWord.test(text) && mentions.test(text))
        found.push(...secretValues(text), ...pairedValues(text), ...toldBefore(text, lower), ...chosenBehind(text));
    const isSecretText = (decoded) => depth < deepest && secretsIn(decoded, depth + 1).length > 0;
    if (text.length >= 16)
        found.push(...randomWords(text, isSecretText));
    return merged(found.map((span) => overWraps(text, span)));
}
const run = /^[A-Za-z0-9+/_.~-]+={0,2}/;
function overWraps(text, [start, end]) {
    let last = end;
    for (let count = 0; count < 200; count += 1) {
        const here = text[last];
        if (here !== '\n' && here !== softBreak)
            break;
        if (!/[A-Za-z0-9+/=_.~-]/.test(text[last - 1] ?? '') || /\s/.test(text.slice(Math.max(start, last - 8), last)))
            break;
        const from = last + 1 + (/^[ \t]{0,40}/.exec(text.slice(last + 1, last + 41))?.[0].length ?? 0);
        const more = run.exec(text.slice(from, from + 4000))?.[0] ?? '';
        if (more.length < 4)
            break;
        const behind = text[from + more.length];
        const whole = behind === undefined || /[\n\u000b"'`;,&)\]}]/.test(behind);
        if (!(whole || behind === ' ') || !looksRandom(more, whole ? 4 : 8))
            break;
        last = from + more.length;
    }
    return [start, last];
}
function merged(spans) {
    const out = [];
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
        if (end <= start)
            continue;
        const last = out.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = Math.max(last[1], end);
        else
            out.push([start, end]);
    }
    return out;
}

;// CONCATENATED MODULE: ./build/report/redact.js



const mask = '***';
const known = new Map();
const mostKnown = 4_000_000;
let knownLength = 0;
const rounds = 4;
const shortest = 6;
function redact(text) {
    return redacted(text).safe;
}
function redacted(text) {
    if (text.length < shortest)
        return { safe: text, words: [] };
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const words = new Set();
    let safe = text;
    for (let round = 0; round < rounds; round += 1) {
        const next = once(safe, words);
        if (next === safe)
            break;
        safe = next;
    }
    const result = { safe, words: [...words] };
    remember(text, result);
    if (safe !== text)
        remember(safe, { safe, words: [] });
    return result;
}
function remember(text, result) {
    if (knownLength > mostKnown) {
        known.clear();
        knownLength = 0;
    }
    known.set(text, result);
    knownLength += text.length;
}
function once(text, words) {
    const found = [];
    for (const { text: read, back } of viewsOf(text))
        for (const [from, to] of secretsIn(read)) {
            found.push([back(from), back(to)]);
            if (words.size < mostWords)
                for (const word of read.slice(from, to).split(/\s+/, 60))
                    keep(word, words);
        }
    if (found.length === 0)
        return text;
    const parts = [];
    let at = 0;
    for (const [start, end] of merged(found)) {
        const secret = text.slice(start, end);
        if (/^\*+$/.test(secret))
            continue;
        if (words.size < mostWords) {
            for (const word of secret.split(/[\s\\]+/, 60))
                keep(word, words);
            const phrase = secret.replace(/\s+/g, ' ').trim();
            if (phrase.includes(' ') && phrase.length >= 10 && phrase.length <= 400)
                words.add(phrase);
        }
        parts.push(text.slice(at, start), mask);
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
const mostWords = 200;
function keep(word, words) {
    if (word.length <= 4000 && looksRandom(word, 8))
        words.add(word);
}
function withoutWords(text, words) {
    let safe = text;
    for (const word of words)
        if (safe.includes(word))
            safe = safe.split(word).reduce((before, after) => before + (inId(before) ? word : mask) + after);
    return safe;
}
const inId = (before) => /\/subscriptions\/[^\s"'<>`,;]{0,1000}$/i.test(before.slice(-1016));


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ resourceWords),
/* harmony export */   Rq: () => (/* binding */ shortIds),
/* harmony export */   _Z: () => (/* binding */ headlineName),
/* harmony export */   re: () => (/* binding */ headlineNames)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);

const typeWords = {
    'microsoft.apimanagement/service': 'API Management service',
    'microsoft.app/containerapps': 'container app',
    'microsoft.app/managedenvironments': 'Container Apps environment',
    'microsoft.authorization/locks': 'management lock',
    'microsoft.authorization/policyassignments': 'policy assignment',
    'microsoft.authorization/roleassignments': 'role assignment',
    'microsoft.cache/redis': 'Redis cache',
    'microsoft.cdn/profiles': 'Front Door or CDN profile',
    'microsoft.cognitiveservices/accounts': 'AI services account',
    'microsoft.cognitiveservices/accounts/deployments': 'model deployment',
    'microsoft.compute/availabilitysets': 'availability set',
    'microsoft.compute/disks': 'managed disk',
    'microsoft.compute/galleries': 'compute gallery',
    'microsoft.compute/images': 'image',
    'microsoft.compute/snapshots': 'snapshot',
    'microsoft.compute/virtualmachines': 'virtual machine',
    'microsoft.compute/virtualmachines/extensions': 'VM extension',
    'microsoft.compute/virtualmachinescalesets': 'scale set',
    'microsoft.compute/virtualmachinescalesets/virtualmachines': 'scale set instance',
    'microsoft.containerregistry/registries': 'container registry',
    'microsoft.containerservice/managedclusters': 'AKS cluster',
    'microsoft.containerservice/managedclusters/agentpools': 'AKS node pool',
    'microsoft.datafactory/factories': 'data factory',
    'microsoft.dbformysql/flexibleservers': 'MySQL server',
    'microsoft.dbforpostgresql/flexibleservers': 'PostgreSQL server',
    'microsoft.documentdb/databaseaccounts': 'Cosmos DB account',
    'microsoft.eventhub/namespaces': 'Event Hubs namespace',
    'microsoft.insights/components': 'Application Insights component',
    'microsoft.keyvault/vaults': 'key vault',
    'microsoft.logic/workflows': 'logic app',
    'microsoft.managedidentity/userassignedidentities': 'managed identity',
    'microsoft.network/applicationgateways': 'application gateway',
    'microsoft.network/azurefirewalls': 'firewall',
    'microsoft.network/bastionhosts': 'bastion host',
    'microsoft.network/connections': 'gateway connection',
    'microsoft.network/dnszones': 'DNS zone',
    'microsoft.network/expressroutecircuits': 'ExpressRoute circuit',
    'microsoft.network/loadbalancers': 'load balancer',
    'microsoft.network/natgateways': 'NAT gateway',
    'microsoft.network/networkinterfaces': 'network interface',
    'microsoft.network/networksecuritygroups': 'network security group',
    'microsoft.network/privatednszones': 'private DNS zone',
    'microsoft.network/privateendpoints': 'private endpoint',
    'microsoft.network/publicipaddresses': 'public IP address',
    'microsoft.network/routetables': 'route table',
    'microsoft.network/virtualhubs': 'virtual hub',
    'microsoft.network/virtualnetworkgateways': 'virtual network gateway',
    'microsoft.network/virtualnetworks': 'virtual network',
    'microsoft.network/virtualnetworks/subnets': 'subnet',
    'microsoft.network/virtualnetworks/virtualnetworkpeerings': 'virtual network peering',
    'microsoft.operationalinsights/workspaces': 'Log Analytics workspace',
    'microsoft.recoveryservices/vaults': 'Recovery Services vault',
    'microsoft.resources/deployments': 'deployment',
    'microsoft.search/searchservices': 'search service',
    'microsoft.servicebus/namespaces': 'Service Bus namespace',
    'microsoft.sql/managedinstances': 'SQL managed instance',
    'microsoft.sql/servers': 'SQL server',
    'microsoft.sql/servers/databases': 'SQL database',
    'microsoft.sql/servers/elasticpools': 'SQL elastic pool',
    'microsoft.storage/storageaccounts': 'storage account',
    'microsoft.synapse/workspaces': 'Synapse workspace',
    'microsoft.web/certificates': 'certificate',
    'microsoft.web/serverfarms': 'App Service plan',
    'microsoft.web/sites': 'web or function app',
    'microsoft.web/sites/slots': 'deployment slot',
};
const kindWords = {
    subscription: 'subscription',
    'resource-group': 'resource group',
    'management-group': 'management group',
};
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function resourceWords(id) {
    const resource = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    if (resource === undefined)
        return { name: id };
    const type = resource.kind === 'resource' ? typeInWords(resource.type) : kindWords[resource.kind];
    const parent = resource.names.at(-2);
    return {
        name: resource.name,
        ...(type === undefined ? {} : { type }),
        ...(parent === undefined ? {} : { parent }),
        ...(resource.resourceGroup === undefined || resource.kind !== 'resource'
            ? {}
            : { resourceGroup: resource.resourceGroup }),
    };
}
function typeInWords(type) {
    return type === undefined ? undefined : (typeWords[type.toLowerCase()] ?? type);
}
function headlineName(id) {
    const resource = id === undefined ? undefined : (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    return resource === undefined || guid.test(resource.name) ? undefined : resource.name;
}
function headlineNames(id) {
    const own = headlineName(id);
    const parents = (id === undefined ? undefined : (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id))?.names.slice(0, -1).toReversed() ?? [];
    return own === undefined ? [] : [own, ...parents.filter((name) => name.length > 2)];
}
const longPath = /(?:https:\/\/[\w.-]{1,100})?\/(?:subscriptions|providers)\/[^\s'"<>,()[\]{}|\\]{30,2000}/gi;
function shortIds(text) {
    return text.replace(longPath, (match) => {
        const end = /[.:;]*$/.exec(match)?.[0] ?? '';
        const path = match.slice(0, match.length - end.length).replace(/\?.*$/, '');
        return `\u2026/${path.split('/').slice(-2).join('/')}${end}`;
    });
}


/***/ }),

/***/ 2166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runRemarks),
/* harmony export */   z: () => (/* binding */ replayWords)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(693);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3920);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4702);




function runRemarks(report) {
    if (report.mode !== 'run')
        return undefined;
    if (report.verdict === 'replayed')
        return [replayedWords(report)];
    if (report.verdict !== 'failed')
        return undefined;
    if (report.diagnoses.length > 0)
        return report.class === 'none' ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .remarkOf */ .M5)(report.reason)] : undefined;
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .endWords */ .Bx)(report) === ''
        ? undefined
        : [`Nothing in ${(0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(report)} is an error of Azure. ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .remarks */ .IW.whereItStands}`];
}
function replayedWords(report) {
    const attempts = (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(report);
    const [first, last] = [attempts[0], attempts.at(-1)];
    if (first === undefined || last === undefined)
        return report.summary;
    const [root] = report.diagnoses;
    const way = root === undefined ? `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classWords */ .ot[first.class].toLowerCase()}, \`${first.reason}\`` : (0,_title_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(root);
    const verified = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(last.verified.trim(), 300);
    const waited = report.waitedMs >= 1000 && !/waited/i.test(verified) ? ` Waited ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(report.waitedMs)}.` : '';
    const gate = verified === '' ? '' : ` Verified before attempt ${last.number}: ${(0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(verified)}`;
    return `In the way of attempt ${first.number}: ${(0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(way)}${waited}${gate}`;
}
function replayWords(report) {
    const attempts = (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(report);
    if (attempts.length > 1)
        return `Failed again after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(attempts.length - 1, 'verified replay')}.`;
    const why = report.recovery === 'wait' ? (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(attempts[0]?.next ?? '') : '';
    return why === '' ? '' : `Not replayed: ${(0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(why, 100))}`;
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   JZ: () => (/* binding */ shortenWords),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   YA: () => (/* binding */ stretches),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const tail = Math.floor((max - 1) / 3);
    const head = max - 1 - tail;
    return `${text.slice(0, head).replace(/[\ud800-\udbff]$/, '')}\u2026${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    const head = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
    const space = head.lastIndexOf(' ');
    return `${(space > max * 0.7 ? head.slice(0, space) : head).trimEnd()}\u2026`;
}
function shortenWords(text, max) {
    return text
        .split(' ')
        .map((word) => shorten(word, max))
        .join(' ');
}
function duration(ms) {
    if (!Number.isFinite(ms) || ms <= 0)
        return '0 s';
    if (ms < 1000)
        return `${(Math.max(ms, 100) / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const parts = [
        [Math.floor(seconds / 3600), 'h'],
        [Math.floor((seconds % 3600) / 60), 'min'],
        [seconds % 60, 's'],
    ];
    return parts
        .filter(([amount]) => amount > 0)
        .slice(0, 2)
        .map(([amount, unit]) => `${amount} ${unit}`)
        .join(' ');
}
function instant(time) {
    const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:Z|[+-]00:?00)$/.exec(time.trim());
    return match === null ? time : `${match[1] ?? ''} ${match[2] ?? ''} UTC`;
}
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function stretches(text) {
    if (!text.includes('`'))
        return text === '' ? [] : [{ text, isCode: false }];
    return text
        .split(/(?<!`)(`(?!\s+`)[^`\n]+`)(?!`)/)
        .filter((part) => part !== '')
        .map((part) => /^`[^`\n]+`$/.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false });
}
function bare(text) {
    return stretches(text)
        .map((stretch) => stretch.text)
        .join('');
}


/***/ }),

/***/ 5773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   io: () => (/* binding */ tick),
/* harmony export */   wp: () => (/* binding */ freshWords)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(693);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4036);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1335);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4702);





function headline(report) {
    if (report.mode === 'audit')
        return tidy(report.summary);
    const lead = leadOf(report);
    const about = subject(report);
    const joint = report.verdict === 'nothing-found' && report.overcome === undefined ? ' ' : ': ';
    return about === '' ? lead : `${lead}${joint}${about}`;
}
function leadOf(report) {
    const { lead } = _words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2[report.verdict];
    if (report.verdict === 'not-a-conflict' && report.reason === 'cause-not-told')
        return 'Not known to be a conflict';
    if (report.verdict === 'nothing-found' && report.overcome !== undefined)
        return 'Nothing of Azure failed in the end';
    const planned = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planLead */ .qq)(report);
    if (planned !== undefined)
        return report.waitedMs >= 1000 ? `${planned}, after waiting ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(report.waitedMs)}` : planned;
    if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(report).length > 0 && (report.verdict === 'blocked' || report.verdict === 'unknown'))
        return 'Not replayed';
    if (report.verdict === 'waited' && report.waitedMs > 0)
        return `${lead} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(report.waitedMs)}`;
    return report.verdict === 'blocked' && report.waitedMs >= 1000
        ? `${lead} after waiting ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(report.waitedMs)}`
        : lead;
}
function subject(report) {
    const root = report.diagnoses[0];
    if (root !== undefined && _words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2[report.verdict].mood !== 'good')
        return titleOf(root);
    if (report.verdict === 'nothing-found' && report.overcome !== undefined)
        return overcomeWords(report.overcome);
    const ended = report.endedWell === true ? ', which ended well' : '';
    if (report.verdict === 'nothing-found')
        return report.source === '' ? '' : `in ${tick(report.source)}${ended}`;
    if (report.verdict === 'named')
        return '';
    if (report.verdict === 'failed')
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .endWords */ .Bx)(report) || tidy(report.summary);
    const [target, ...more] = report.targets;
    if (target === undefined || report.verdict === 'blocked' || report.verdict === 'unknown')
        return tidy(report.summary);
    if (report.plan !== undefined)
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planSubject */ .Ox)(report.plan);
    const fresh = report.mode === 'guard' ? freshWords(report.targets) : '';
    if (fresh !== '')
        return fresh;
    const name = (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineName */ ._Z)(target.resourceId);
    if (name === undefined)
        return tidy(report.summary);
    return `${tick(target.operation)} on ${tick(name)}${more.length === 0 ? '' : ` and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more.length, 'more target')}`}`;
}
function overcomeWords(overcome) {
    const [first, ...more] = overcome;
    if (first === undefined)
        return '';
    const name = (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineName */ ._Z)(first.resourceId ?? '');
    const what = `${tick(first.reason)}${name === undefined ? '' : ` on ${tick(name)}`}`;
    return `what was refused on the way went through (${what}${more.length === 0 ? '' : `, and ${more.length} more`})`;
}
const few = 3;
function freshWords(targets) {
    const fresh = targets.filter(({ exists }) => exists === false);
    const names = fresh.slice(0, few).map(({ resourceId }) => tick((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceWords */ .Mu)(resourceId).name));
    const [name] = names;
    if (name === undefined)
        return '';
    const kinds = new Set(fresh.map(({ operation }) => operation));
    const by = kinds.size > 1 ? 'the next step creates' : kinds.has('deploy') ? 'the deployment creates' : 'a write creates';
    if (fresh.length === 1) {
        const of = targets.length === 1 ? '' : `, one of ${targets.length} targets,`;
        return `${name}${of} does not exist yet; ${by} it`;
    }
    const more = fresh.length > few ? ` and ${fresh.length - few} more` : '';
    return `${fresh.length} of ${targets.length} targets do not exist yet (${names.join(', ')}${more}); ${by} them`;
}
function titleOf(diagnosis) {
    const title = tidy(diagnosis.title);
    const names = (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineNames */ .re)(diagnosis.resourceId);
    const [own] = names;
    if (own === undefined)
        return title;
    for (const name of names.map(tidy)) {
        const at = title.toLowerCase().indexOf(name.toLowerCase());
        if (at >= 0)
            return title.includes('`') ? title : marked(title, at, name.length);
    }
    return `${title} (${tick(own)})`;
}
function marked(title, at, length) {
    const [before, word, after] = [title.slice(0, at), title.slice(at, at + length), title.slice(at + length)];
    return /[\w-]$/.test(before) || /^[\w-]/.test(after) || word.includes('\u2026') ? title : `${before}\`${word}\`${after}`;
}
function tidy(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(text.replace(/\s+/g, ' ').trim(), 80), 200);
}
function tick(text) {
    return `\`${tidy(text).replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ moodSigns),
/* harmony export */   Gh: () => (/* binding */ retryWords),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   Kx: () => (/* binding */ blockerWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   M5: () => (/* binding */ remarkOf),
/* harmony export */   gQ: () => (/* binding */ confidenceWords),
/* harmony export */   ot: () => (/* binding */ classWords)
/* harmony export */ });
const verdictWords = {
    clear: { mood: 'good', lead: 'Clear' },
    waited: { mood: 'good', lead: 'Clear after waiting' },
    blocked: { mood: 'stop', lead: 'Not started', severity: 'error' },
    unknown: { mood: 'open', lead: 'Not started', severity: 'error' },
    succeeded: { mood: 'good', lead: 'Succeeded' },
    replayed: { mood: 'good', lead: 'Succeeded on a verified replay' },
    failed: { mood: 'bad', lead: 'Failed', severity: 'error' },
    conflict: { mood: 'look', lead: 'Why it failed', severity: 'error' },
    'not-a-conflict': { mood: 'look', lead: 'Not an Azure conflict', severity: 'notice' },
    'nothing-found': { mood: 'look', lead: 'No Azure error found' },
    named: { mood: 'good', lead: 'Concurrency group named' },
    orderly: { mood: 'good', lead: 'Orderly' },
    disorderly: { mood: 'wary', lead: 'Not orderly', severity: 'warning' },
};
const moodSigns = {
    good: '\u2705',
    wary: '\u26a0\ufe0f',
    stop: '\u26d4',
    bad: '\u274c',
    look: '\ud83d\udd0e',
    open: '\u2753',
};
const classWords = {
    state: 'State conflict',
    'concurrent-operation': 'Concurrent operation',
    lock: 'Lock',
    etag: 'Stale version',
    'operation-not-allowed': 'Operation not allowed',
    'already-exists': 'Already exists',
    'unknown-conflict': 'Unknown conflict',
    none: 'No conflict',
};
const retryByRecovery = {
    transition: 'a retry fails again until the state changes',
    wait: 'a retry fails again until it has ended',
    adopt: "it is this run's own: follow it, start no other",
    'ask-owner': 'a retry alone does not help',
    refresh: 'the same request fails again: read first',
    'change-request': 'a retry of the same request never helps',
    'adopt-or-rename': 'the same request fails again',
    inspect: 'find out before you retry',
    none: '',
};
const retryByReason = {
    superseded: 'check what the later operation left before you retry',
    'concurrent-write': 'read again, then retry once',
    'not-serialized': '',
    'timed-out': 'look before you retry: it may still be running',
    canceled: 'look before you retry: what it started goes on',
    'service-unavailable': 'a retry passes as a rule, after a look',
    'state-not-saved': 'do not run it again before the state is saved',
    'sign-in-failed': 'a retry asks with the same credentials',
    'firewall-denied': 'a retry from the same address fails again',
    'invalid-request': 'the same request fails again',
    'cause-not-told': 'find the cause before you retry',
};
function retryWords(reason, recovery) {
    return retryByReason[reason] ?? retryByRecovery[recovery];
}
const confidenceWords = {
    certain: 'certain',
    likely: 'likely',
    possible: 'possible, not proven',
};
const blockerWords = {
    operation: 'Other operation',
    deployment: 'Deployment',
    lock: 'Lock',
    state: 'State',
    holder: 'Held by',
    condition: 'Condition',
};
const evidenceWords = {
    read: 'read',
    empty: 'nothing there',
    denied: 'not permitted',
    failed: 'failed',
    skipped: 'skipped',
};
const remarkByReason = {
    'timed-out': 'No conflict yet. What was started may still be running in Azure, and a run that does not look first meets it: "already exists", or another operation in progress.',
    canceled: 'No conflict yet. A canceled tool does not stop Azure: what it had started goes on, and a run that does not look first meets it.',
    'service-unavailable': 'Nothing in this error points to a conflict, and nothing in the request is wrong. A write may have gone through all the same: look before you send it again.',
    'no-connection': 'Nothing in this error points to a conflict: Azure was not reached, or its answer was lost. A write may have gone through all the same: look before you send it again.',
    'state-not-saved': 'No conflict in Azure. What was made there is in no state yet: a run before that is mended makes it a second time or fails on it.',
    'cause-not-told': 'Something failed, and this text does not hold the error inside. Whether that is a conflict is not known before it is read.',
};
const remarkOf = (reason) => remarkByReason[reason] ?? remarks.notConflict;
const remarks = {
    notConflict: 'Nothing in this error points to a conflict: no other operation, no lock, no state and no stale version stands in the way. Waiting for one would not help.',
    unknownConflict: 'Azure reported a conflict, but its text does not tell which kind. So no retry, wait or transition is known to be safe yet.',
    nothingFound: 'The text holds no error in a form that Azure or its tools write. That does not prove that nothing failed: the cause may stand in another log.',
    endedWell: 'The log ends with the words of a tool that it went well, and holds no error of Azure.',
    overcome: 'A later try went through, or the step ended well, so there is nothing to mend. If it comes often, let the jobs that change the resource queue. It was:',
    nothingFoundNext: 'Diagnose the log of the step that failed (input `log`), or its error text (input `error`).',
    whereItStands: 'What went wrong stands in the output of the command: see the log of this step, above.',
    gaps: 'Not everything could be read; see the evidence below.',
};


/***/ }),

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   nl: () => (/* binding */ inertJson)
/* harmony export */ });
const hidden = '\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0d\\ufeff\\uffa0\\ufff0-\\ufffb';
const idleJoiner = '(?<![^\\0-\\x7f])(?:[\\u200c\\u200d\\ufe0e]|\\ufe0f(?!\\u20e3))';
const invisible = () => new RegExp(`[${hidden}]|[\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]|\\p{Cs}|${idleJoiner}`, 'gu');
const suspicious = new RegExp(`[${hidden}\\u200c\\u200d\\ufe0e\\ufe0f\\ud800-\\udfff]`);
function name(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x20)
        return String.fromCodePoint(0x2400 + point);
    if (point === 0x7f)
        return '\u2421';
    return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
}
function visible(text) {
    const lines = text.replaceAll('\r\n', '\n');
    return suspicious.test(lines) ? lines.replace(invisible(), name) : lines;
}
function oneLine(text) {
    return visible(text.replace(/\s+/g, ' ').trim());
}
function textLines(text) {
    return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}
const overlooked = '(?:(?!\\n)[\\p{Cc}\\p{Cf}\\p{M}\\p{Default_Ignorable_Code_Point}])*';
let hashCommand;
const colonCommand = /(?<![!-~]):(?=[^ -~\n]*:)/g;
function harmless(text) {
    const hashless = text.indexOf('#') === text.lastIndexOf('#') ? text : withoutHashCommand(text);
    return hashless.indexOf(':') === hashless.lastIndexOf(':') ? hashless : hashless.replace(colonCommand, ': ');
}
function withoutHashCommand(text) {
    if (!/#[^!-~]*#[^!-~]*[[vV]/.test(text))
        return text;
    hashCommand ??= new RegExp(`#(?=${overlooked}#${overlooked}(?:v${overlooked}s${overlooked}o|\\[))`, 'giu');
    return text.replace(hashCommand, '# ');
}
function inertJson(text) {
    const line = text.trim().replace(/[\r\n]+/g, ' ');
    const shown = suspicious.test(line) ? line.replace(invisible(), escaped) : line;
    return shown.includes('#')
        ? shown.replace(/#(?=[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]*#)/gu, '\\u0023')
        : shown;
}
function escaped(character) {
    return [...Array(character.length).keys()]
        .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 8753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nj: () => (/* binding */ screen),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
const tag = () => (literals, ...pieces) => String.raw({ raw: literals }, ...pieces);
const md = tag();
const screen = tag();
const markup = tag();
function joined(pieces, separator) {
    return pieces.join(separator);
}
function json(value) {
    return JSON.stringify(value);
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hold: () => (/* reexport */ hold),
  jobEnd: () => (/* reexport */ jobEnd),
  main: () => (/* reexport */ main)
});

;// CONCATENATED MODULE: ./build/main/hold.js
const hosts = {
    github: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2778), __nccwpck_require__.e(1795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1795))).createGitHubHost(),
    pipelines: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2778), __nccwpck_require__.e(1579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1579))).createPipelinesHost(),
};
async function hold() {
    process.once('uncaughtException', () => process.exit(1));
    try {
        const order = await new Promise((resolve, reject) => {
            process.once('message', (message) => resolve(message));
            process.once('disconnect', () => reject(new Error('Nobody told what to hold.')));
        });
        const host = await hosts[order.kind]?.();
        const { holdOn } = await Promise.all(/* import() */[__nccwpck_require__.e(9399), __nccwpck_require__.e(4374), __nccwpck_require__.e(9383), __nccwpck_require__.e(6181), __nccwpck_require__.e(6410), __nccwpck_require__.e(3255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41));
        if (host !== undefined)
            await holdOn(host, order, () => void process.send?.('ready'));
        process.exit(0);
    }
    catch {
        process.exit(1);
    }
}

// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __nccwpck_require__(9814);
// EXTERNAL MODULE: ./build/hosts/cancel.js
var cancel = __nccwpck_require__(1228);
// EXTERNAL MODULE: ./build/hosts/output.js
var output = __nccwpck_require__(2871);
// EXTERNAL MODULE: ./build/hosts/own-files.js
var own_files = __nccwpck_require__(3918);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __nccwpck_require__(7109);
// EXTERNAL MODULE: ./build/report/redact.js + 13 modules
var redact = __nccwpck_require__(2024);
// EXTERNAL MODULE: ./build/text/safe.js
var safe = __nccwpck_require__(8753);
// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __nccwpck_require__(6527);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __nccwpck_require__(9683);
// EXTERNAL MODULE: ./build/report/annotation.js
var annotation = __nccwpck_require__(7762);
// EXTERNAL MODULE: ./build/report/redact-deep.js
var redact_deep = __nccwpck_require__(5789);
// EXTERNAL MODULE: ./build/modes/masked.js
var masked = __nccwpck_require__(4118);
;// CONCATENATED MODULE: ./build/modes/deliver.js





const plainId = /^[A-Za-z0-9/._()-]{1,1024}$/;
async function deliver(host, made, options, soFar = [made]) {
    const report = (0,redact_deep/* redactDeep */.K)(made);
    const path = (0,parse/* readInputs */.Ko)(host).text('report');
    const lines = () => soFar.map((each) => `${(0,hosts_text/* inertJson */.nl)(JSON.stringify((0,masked/* masked */.I)(host, (0,redact_deep/* redactDeep */.K)(each))))}\n`).join('');
    const file = path !== '' || options.reportFile ? host.keepReport(path, lines()) : '';
    const shown = (0,masked/* masked */.I)(host, report);
    const published = await host.publish(options.render(shown));
    const [root] = report.diagnoses;
    const outputs = [
        ['verdict', report.verdict],
        ['class', report.class],
        ['reason', report.reason],
        ['recovery', report.recovery],
        ['resource-id', plain(root?.resourceId)],
        ['correlation-id', plain(root?.correlationId)],
        ['concurrency-group', groupName(report.serialization?.group)],
        ['waited', String(Math.floor(report.waitedMs / 1000))],
        ['report', file],
    ];
    for (const [name, value] of outputs)
        host.output(name, value);
    const note = options.annotate ? (0,annotation/* annotation */.w)(shown, published) : undefined;
    if (note !== undefined)
        host.annotate(note);
    return file;
}
function plain(id) {
    return id !== undefined && plainId.test(id) ? id : '';
}
const keyForm = /^azure[a-z0-9._~-]{1,400}$/;
function groupName(name) {
    return name !== undefined && keyForm.test(name) ? name : '';
}

;// CONCATENATED MODULE: ./build/main/run-mode.js




const failures = ['blocked', 'unknown', 'failed'];
const conflicts = ['conflict', 'disorderly'];
const runs = {
    diagnose: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6181), __nccwpck_require__.e(4285), __nccwpck_require__.e(3692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3692))).diagnose,
    group: async () => {
        const { group } = await __nccwpck_require__.e(/* import() */ 7868).then(__nccwpck_require__.bind(__nccwpck_require__, 7868));
        return async function* (host) {
            yield group(host);
        };
    },
    audit: async () => {
        const { audit } = await Promise.all(/* import() */[__nccwpck_require__.e(9399), __nccwpck_require__.e(4374), __nccwpck_require__.e(9383), __nccwpck_require__.e(6181), __nccwpck_require__.e(4285), __nccwpck_require__.e(7416)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7416));
        return async function* (host) {
            yield await audit(host);
        };
    },
    run: async () => {
        const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(9399), __nccwpck_require__.e(4374), __nccwpck_require__.e(9383), __nccwpck_require__.e(6181), __nccwpck_require__.e(4285), __nccwpck_require__.e(8760), __nccwpck_require__.e(5928)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5928));
        return async function* (host, { commandOutput }) {
            const { out, err } = commandOutput;
            yield await run(host, { out: (chunk) => out.write(chunk), err: (chunk) => err.write(chunk) });
        };
    },
    guard: async () => {
        const { guard } = await Promise.all(/* import() */[__nccwpck_require__.e(9399), __nccwpck_require__.e(4374), __nccwpck_require__.e(9383), __nccwpck_require__.e(6181), __nccwpck_require__.e(8760)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8760));
        return async function* (host) {
            yield await guard(host);
        };
    },
};
const isTold = ({ verdict }) => [...failures, ...conflicts].includes(verdict);
async function runMode(host, name, options) {
    const mode = (0,parse/* oneOf */.yL)(name, manifest/* modeNames */._X, (0,parse/* shownName */.HD)(host.kind, 'mode'));
    (0,own_files/* refuseReportPath */.oP)(host.input('report'), (0,parse/* shownName */.HD)(host.kind, 'report'));
    const run = await runs[mode]();
    return deliverAll(host, run(host, options), options);
}
async function deliverAll(host, made, options) {
    const reports = [];
    let file = '';
    for await (const report of made) {
        reports.push(report);
        file = await deliver(host, report, options, reports);
    }
    if (reports.some(options.pageOf))
        await (await __nccwpck_require__.e(/* import() */ 5524).then(__nccwpck_require__.bind(__nccwpck_require__, 5524))).deliverPage(host, reports, file);
    return reports.some(({ verdict, audit }) => failures.includes(verdict) ||
        (audit?.failedOn.length ?? 0) > 0 ||
        (options.failOn === 'conflict' && conflicts.includes(verdict)));
}

;// CONCATENATED MODULE: ./build/main/index.js








const undone = 2;
async function main(kind) {
    process.exitCode = undone;
    process.once('beforeExit', stuck);
    process.once('uncaughtException', crashed);
    try {
        process.exitCode = await start[kind]();
    }
    catch (error) {
        process.exitCode = undone;
        complain(error);
    }
    finally {
        process.off('beforeExit', stuck);
    }
}
const start = {
    async github() {
        const { createGitHubHost, renderGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(2778), __nccwpck_require__.e(1795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1795));
        return onRunPage(createGitHubHost(), renderGitHub);
    },
    async pipelines() {
        const { createPipelinesHost, renderPipelines } = await Promise.all(/* import() */[__nccwpck_require__.e(2778), __nccwpck_require__.e(1579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1579));
        return onRunPage(createPipelinesHost(), renderPipelines);
    },
    async terminal() {
        const { createTerminalHost, renderTerminal, spelling } = await Promise.all(/* import() */[__nccwpck_require__.e(2778), __nccwpck_require__.e(4734)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4734));
        spell = spelling(process.env, process.platform);
        const host = createTerminalHost();
        const { call, color, width } = host;
        let failed = false;
        if (call.kind === 'help') {
            const { terminalHelp } = await __nccwpck_require__.e(/* import() */ 3514).then(__nccwpck_require__.bind(__nccwpck_require__, 3514));
            (0,output/* processOutput */.Xi)(1).write(spell(terminalHelp(width, call.mode)));
        }
        else if (call.kind === 'completion') {
            const { completionScript } = await __nccwpck_require__.e(/* import() */ 4619).then(__nccwpck_require__.bind(__nccwpck_require__, 4619));
            (0,output/* processOutput */.Xi)(1).write(completionScript(call.shell));
        }
        else if (call.kind === 'version') {
            const { version } = await __nccwpck_require__.e(/* import() */ 8508).then(__nccwpck_require__.bind(__nccwpck_require__, 8508));
            (0,output/* processOutput */.Xi)(1).write(`${version}\n`);
        }
        else {
            try {
                if (call.kind === 'leases') {
                    const { leases } = await Promise.all(/* import() */[__nccwpck_require__.e(9399), __nccwpck_require__.e(4374), __nccwpck_require__.e(9383), __nccwpck_require__.e(6181), __nccwpck_require__.e(6410), __nccwpck_require__.e(5002)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4551));
                    await leases(host, call.deed, call.json);
                    return (await host.close()) === undefined ? 0 : undone;
                }
                (0,own_files/* refuseReportPath */.oP)(call.html, '--html');
                const options = {
                    reportPerSource: true,
                    reportFile: false,
                    annotate: false,
                    render: host.json ? safe/* json */.Pq : (report) => renderTerminal(report, { color, width }),
                    failOn: 'conflict',
                    pageOf: () => call.html !== '',
                    commandOutput: { out: (0,output/* processOutput */.Xi)(host.json ? 2 : 1), err: (0,output/* processOutput */.Xi)(2) },
                };
                if (call.kind === 'show') {
                    const { kept } = await __nccwpck_require__.e(/* import() */ 2376).then(__nccwpck_require__.bind(__nccwpck_require__, 2376));
                    failed = await deliverAll(host, kept(call.files), options);
                }
                else
                    failed = await runMode(host, call.mode, options);
            }
            catch (error) {
                complain(error, host.json);
                if (isCanceled(error))
                    endSoon();
                await host.close();
                return (isCanceled(error) ? (0,cancel/* canceledCode */.p)(host.signal) : undefined) ?? undone;
            }
        }
        if ((await host.close()) !== undefined)
            return undone;
        return failed ? host.fail() : 0;
    },
};
async function onRunPage(host, render) {
    let failed = false;
    try {
        failed = await runMode(host, host.input('mode'), {
            reportPerSource: false,
            reportFile: true,
            annotate: true,
            render,
            failOn: 'failure',
            pageOf: isTold,
            commandOutput: { out: (0,output/* processOutput */.Xi)(1), err: (0,output/* processOutput */.Xi)(1) },
        });
    }
    catch (error) {
        failed = true;
        host.info(said(error));
        host.annotate({
            severity: 'error',
            title: 'Azure Conflict Guard could not do its work',
            message: said(error).replace(/\n/g, ' '),
        });
        if (isCanceled(error))
            endSoon();
    }
    const lost = await host.close();
    if (lost !== undefined && !failed)
        host.annotate({ severity: 'error', title: 'Azure Conflict Guard could not hand on its result', message: lost });
    return failed || lost !== undefined ? host.fail() : 0;
}
const isCanceled = (error) => error instanceof guard_error/* GuardError */.U && error.kind === 'canceled';
const lastWordsMs = 1_000;
function endSoon() {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), lastWordsMs).unref();
}
let spell = (text) => text;
function complain(error, json = false) {
    const outputs = json ? [() => (0,output/* processOutput */.Xi)(2)] : [() => (0,output/* processOutput */.Xi)(2), () => (0,output/* processOutput */.Xi)(1)];
    (0,output/* createLog */.hM)(outputs)(spell(`${(0,hosts_text/* safeLines */.Bv)((0,redact/* redact */.E$)(said(error))).join('\n')}\n`));
}
function said(error) {
    if (error instanceof guard_error/* GuardError */.U)
        return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
    return `Azure Conflict Guard failed: ${(0,hosts_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error), 300)}. This is a defect: please report it.`;
}
function crashed(error) {
    complain(error);
    process.exit(undone);
}
function stuck() {
    complain(new guard_error/* GuardError */.U('internal', 'Azure Conflict Guard ended before its work was done. This is a defect: please report it.'));
}

;// CONCATENATED MODULE: ./build/main/job-end.js
const jobEnd = {
    async github() {
        const [{ createGitHubHost, renderGitHub }, { atJobEnd }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(2778), __nccwpck_require__.e(1795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1795)),
            Promise.all(/* import() */[__nccwpck_require__.e(9399), __nccwpck_require__.e(4374), __nccwpck_require__.e(9383), __nccwpck_require__.e(6181), __nccwpck_require__.e(4285), __nccwpck_require__.e(3662)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3662)),
        ]);
        const host = createGitHubHost();
        await atJobEnd(host, renderGitHub);
        await host.close();
    },
    async pipelines() {
        const [{ createPipelinesHost, renderPipelines }, { atJobEnd }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(2778), __nccwpck_require__.e(1579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1579)),
            Promise.all(/* import() */[__nccwpck_require__.e(9399), __nccwpck_require__.e(4374), __nccwpck_require__.e(9383), __nccwpck_require__.e(6181), __nccwpck_require__.e(4285), __nccwpck_require__.e(3662)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3662)),
        ]);
        const host = createPipelinesHost();
        await atJobEnd(host, renderPipelines);
        await host.close();
    },
};

;// CONCATENATED MODULE: ./build/main/bundle.js




module.exports = __webpack_exports__;
/******/ })()
;