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

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

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

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
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

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

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

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

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

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

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
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   wh: () => (/* binding */ readId)
/* harmony export */ });
/** The segments of an ARM ID, read from left to right. `resource-id.ts` is the public face of it. */
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NAMESPACE = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/i;
const TYPE = /^[a-z0-9][\w.-]*$/i;
/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftresources */
const ASCII_GROUP = /^[A-Za-z0-9._()-]{0,89}[A-Za-z0-9_()-]$/;
const GROUP = /^[\p{L}\p{N}._()-]{0,89}[\p{L}\p{N}_()-]$/u;
/** What quotes, escapes or controls has no place in a name, except as a placeholder in angle brackets. */
const FORBIDDEN = /[\0-\x1f\x7f-\x9f"'`\\<>#]/;
const ANGLED = /^<[^<>"'`\\\0-\x1f\x7f-\x9f]+>$/;
const PLACEHOLDER = /\*|\{|\$\(|\.\.|\u2026|^<.*>$|^\[.*\]$|%[a-z_]\w*%|^x[x-]{2,}$|^redacted$/i;
/** Longer texts are no ID: it keeps every pattern here cheap on hostile input. */
const MAX_LENGTH = 4096;
/** isGuid tells a real subscription ID from a stand-in. */
function isGuid(text) {
    return GUID.test(text);
}
/** isPlaceholder tells a mask or a stand-in (`***`, `<group>`, `${VAR}`, `xxxx`, a name cut by an ellipsis) from a name. */
function isPlaceholder(segment) {
    return PLACEHOLDER.test(segment);
}
/** segmentsOf cuts quotes, query and trailing slashes from a path and splits it. Empty where it is no absolute path. */
function segmentsOf(text) {
    if (text.length > MAX_LENGTH)
        return [];
    const bare = text.trim().replace(/^["'`]+|["'`]+$/g, '');
    const path = bare.trim().replace(/\?.*$/s, '');
    return path.startsWith('/') ? path.replace(/\/+$/, '').split('/').slice(1) : [];
}
/** readId reads the segments. `lenient` keeps what was understood and drops the rest: the action at the end of a URL, a collection. */
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
/** Reads `/subscriptions/x`, `/subscriptions/x/resourceGroups/y`, `/providers/Microsoft.Management/managementGroups/z`, or nothing (tenant). */
function readScope(segments) {
    const [first = '', second = '', third = '', fourth] = segments;
    if (is(first, 'subscriptions'))
        return readSubscription(second, is(third, 'resourceGroups') ? fourth : undefined);
    if (!is(first, 'providers'))
        return `The ID starts with ${quoted(first)}, not with /subscriptions or /providers.`;
    const group = is(second, 'Microsoft.Management') && is(third, 'managementGroups') ? fourth : undefined;
    if (group === undefined || forbidden(group))
        return { draft: undefined, next: 0 };
    const id = `/providers/Microsoft.Management/managementGroups/${group}`;
    return { draft: { id, kind: 'management-group', managementGroup: group, names: [group] }, next: 4 };
}
function readSubscription(name, group) {
    if (name === '')
        return 'The ID names no subscription.';
    if (forbidden(name))
        return `${quoted(name)} is no subscription ID.`;
    const id = `/subscriptions/${name}`;
    if (group === undefined)
        return { draft: { id, kind: 'subscription', subscriptionId: name, names: [name] }, next: 2 };
    if (!ASCII_GROUP.test(group) && !GROUP.test(group) && (!isPlaceholder(group) || forbidden(group)))
        return `${quoted(group)} is no resource group name.`;
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
/** Reads one `/providers/<namespace>/<type>/<name>[/<type>/<name>\u2026]` that starts at `from`, on top of what was read before. */
function readProvider(segments, from, scope) {
    const keyword = segments[from] ?? '';
    if (is(keyword, 'resourceGroups'))
        return 'The ID names no resource group.';
    if (!is(keyword, 'providers'))
        return `${quoted(keyword)} stands where /providers was expected.`;
    const provider = segments[from + 1];
    if (provider === undefined)
        return 'The ID names no resource provider after /providers.';
    if (!NAMESPACE.test(provider) && (!isPlaceholder(provider) || forbidden(provider))) {
        return `${quoted(provider)} is no resource provider namespace.`;
    }
    const next = segments.findIndex((segment, index) => index > from + 2 && (index - from) % 2 === 0 && is(segment, 'providers'));
    const end = next === -1 ? segments.length : next;
    return readLevels(segments.slice(from + 2, end), provider, scope, end);
}
/** Reads the pairs of type and name under one provider. */
function readLevels(pairs, provider, scope, next) {
    let draft;
    for (let at = 0; at + 1 < pairs.length; at += 2) {
        const type = pairs[at] ?? '';
        const name = pairs[at + 1] ?? '';
        if (!TYPE.test(type) && (!isPlaceholder(type) || forbidden(type)))
            return `${quoted(type)} is no resource type.`;
        if (forbidden(name))
            return `${quoted(name)} is no resource name.`;
        draft = draft === undefined ? topmost(scope, provider, type, name) : nested(draft, type, name);
    }
    const rest = pairs.length % 2 === 0 ? undefined : pairs.at(-1);
    if (draft === undefined)
        return `The ID stops at ${quoted(rest ?? provider)} and names no resource.`;
    return rest === undefined ? { draft, next } : { draft, next, leftover: `The ID ends with ${quoted(rest)}, a type without a name.` };
}
/** The first level under a provider: it hangs on the scope, and where the scope is a resource, it extends that one. */
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
    return { ...above, id: `${above.id}/${type}/${name}`, parent: above.id, type: `${above.type}/${type}`, names: [...above.names, name] };
}
function finished(draft) {
    const subscription = draft.subscriptionId;
    const masked = draft.id.split('/').some(isPlaceholder) || (subscription !== undefined && !isGuid(subscription));
    return { ...draft, name: draft.names.at(-1) ?? '', masked };
}
function forbidden(segment) {
    return FORBIDDEN.test(segment) && !ANGLED.test(segment);
}
function is(segment, keyword) {
    return segment.toLowerCase() === keyword.toLowerCase();
}
/** quoted shows a piece of the input inside a sentence: one line, and not too long. */
function quoted(text) {
    const shown = text.replace(/\p{Cc}/gu, ' ');
    return `"${shown.length > 60 ? `${shown.slice(0, 60)}\u2026` : shown}"`;
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findResourceIds)
/* harmony export */ });
/* harmony import */ var _id_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5510);
/* harmony import */ var _operation_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96);


/** Longer runs are no ID. It bounds what one start can cost. */
const MAX_TOKEN = 2048;
/** Most names are ASCII; the pattern of all letters costs milliseconds to compile. */
const ASCII_NAME_CHAR = /[A-Za-z0-9._~$@%+*/-]/;
const NAME_CHAR = /[\p{L}\p{N}\u2026]/u;
const CLOSER = { '(': ')', '{': '}' };
/**
 * findResourceIds finds the ARM IDs inside prose, in the order of the text and in linear time. An ID ends at white space, a quote, a
 * comma, an unmatched parenthesis or the period that ends the sentence. Masks and placeholders are kept as segments. The action
 * at the end of a request URL is cut off, and the status URL of an operation under `/locations/` is no resource.
 */
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
/** The ID of a token, or of the `/subscriptions/` further on in it where the front is only the path of some other URL. */
function believed(token) {
    const whole = inProse(token);
    if (whole !== undefined)
        return { resource: whole, offset: 0 };
    const offset = token.toLowerCase().lastIndexOf('/subscriptions/');
    const resource = offset > 0 ? inProse(token.slice(offset)) : undefined;
    return resource === undefined ? undefined : { resource, offset };
}
/** What merely looks like an ID is left alone: `\u2026/docs/subscriptions/billing`, `.terraform/providers/registry.terraform.io/\u2026`. */
function inProse(token) {
    const path = (0,_operation_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOperation */ .W)(token);
    const reading = path === undefined ? '' : (0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)((0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .OD)(path), true);
    if (typeof reading === 'string')
        return undefined;
    const subscription = reading.subscriptionId;
    if (subscription === undefined)
        return /^\/providers\/microsoft\./i.test(reading.id) ? reading : undefined;
    return reading.kind !== 'subscription' || (0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(subscription) || (0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(subscription) ? reading : undefined;
}
/** The longest run from `start` that can be an ID. A bracket must close within its segment, else the ID ends before it. */
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
/** Length of a `<placeholder>` that fills a segment, or of API Management's `;rev=2`. Zero where the character ends the ID. */
function specialAt(text, at) {
    const ahead = text.slice(at, at + 66);
    const pattern = text[at - 1] === '/' ? /^<[^<>/"'`\r\n]{1,64}>/ : /^;rev=\d+/;
    return pattern.exec(ahead)?.[0].length ?? 0;
}
/** Cuts what belongs to the sentence: its period, and the stars of bold text. An ellipsis stays: it says that the name is cut. */
function trimmedEnd(token) {
    return token.replace(/(?<=[^.])\.$/, '').replace(/(?<=[^*/])\*{1,2}$/, '');
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withoutOperation)
/* harmony export */ });
/* unused harmony export isOperationUrl */
const UNDER_LOCATION = /\/locations\/[^/?#\s]+\/\w*operation\w*\//i;
const UNDER_RESOURCE = /\/\w*(?:operation(?:s?status|statuses|s?results?)|asyncoperations?)\//i;
/**
 * isOperationUrl tells the status URL of a long-running operation from the URL of a resource.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 */
function isOperationUrl(url) {
    return UNDER_LOCATION.test(url) || UNDER_RESOURCE.test(url);
}
/** withoutOperation cuts a status path back to the resource it hangs on. Undefined where it hangs on a location only. */
function withoutOperation(path) {
    if (UNDER_LOCATION.test(path))
        return undefined;
    const match = UNDER_RESOURCE.exec(path);
    return match === null ? path : path.slice(0, match.index);
}


/***/ }),

/***/ 9011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   AQ: () => (/* binding */ resourceIdOfUrl),
/* harmony export */   RQ: () => (/* binding */ parseResourceId),
/* harmony export */   i5: () => (/* binding */ validateResourceId),
/* harmony export */   t$: () => (/* binding */ encloses)
/* harmony export */ });
/* unused harmony exports sameId, scopeChain */
/* harmony import */ var _id_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5510);
/* harmony import */ var _operation_url_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(96);
/* harmony import */ var _id_search_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6917);
/**
 * Azure Resource Manager resource IDs: read them, normalise them, compare them. Pure; it imports nothing outside this room.
 *
 * The shape of an ID:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
 * IDs are compared without regard to case:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */




const ACCEPTED = 'Accepted is a full ID such as /subscriptions/<guid>/resourceGroups/<group>/providers/<namespace>/<type>/<name>.';
const MANAGEMENT_HOST = /^\s*["'`]?https:\/\/(?:[\w-]+\.)*management\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)(?::\d+)?(?=\/)/i;
const PORTAL = /^[^#]*#(?:@[^/]*\/?)?(?:resource)?(\/(?:subscriptions|providers)\/.*)$/i;
/**
 * parseResourceId reads one ARM ID: resource, child, extension, resource group, subscription, management group or tenant-level
 * resource. Keywords in any case, a trailing `/`, quotes and white space around it, a query string and the URL of a public
 * management endpoint are accepted. Undefined where the text is no such ID.
 */
function parseResourceId(text) {
    const reading = (0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)((0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .OD)(withoutHost(text)), false);
    return typeof reading === 'string' ? undefined : reading;
}
/**
 * validateResourceId is parseResourceId for what a person typed: the normalised ID, or what is wrong and what is accepted.
 * A mask, a placeholder, or a subscription that is no GUID is a problem here.
 */
function validateResourceId(text) {
    const reading = (0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)((0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .OD)(withoutHost(text)), false);
    if (typeof reading === 'string')
        return { problem: `${reading} ${ACCEPTED}` };
    const subscription = reading.subscriptionId;
    if (subscription !== undefined && !(0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(subscription)) {
        return { problem: `The subscription ${(0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(subscription)} is not a GUID. ${ACCEPTED}` };
    }
    if (reading.masked)
        return { problem: `The ID holds a mask or a placeholder instead of a name. ${ACCEPTED}` };
    return { id: reading.id, resource: reading };
}
/**
 * resourceIdOfUrl gives the resource that a request URL is about, on any ARM host, or that a portal link shows. The action at the
 * end of a POST (`\u2026/virtualMachines/vm/start`) and the bare collection of a list are cut off. Undefined for a URL elsewhere,
 * and for the status URL of an operation that hangs on a location only.
 */
function resourceIdOfUrl(url) {
    const match = /^\s*["'`<(]?https?:\/\/[^/\s?#]+([^\s"'`<>]*)/i.exec(url);
    if (match === null)
        return undefined;
    const path = match[1] ?? '';
    const resource = (0,_operation_url_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOperation */ .W)(PORTAL.exec(path)?.[1] ?? path.replace(/[?#].*$/, ''));
    const reading = resource === undefined ? '' : (0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)((0,_id_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .OD)(decoded(resource)), true);
    return typeof reading === 'string' ? undefined : reading;
}
function withoutHost(text) {
    return text.includes('://') ? text.replace(MANAGEMENT_HOST, '') : text;
}
/** sameId compares two IDs the way ARM does: without regard to case, keywords normalised. */
function sameId(a, b) {
    return keyOf(a) === keyOf(b);
}
/** encloses says whether `b` is `a` or lies below it. What is below a management group cannot be seen in an ID, so it encloses only its own. */
function encloses(a, b) {
    const outer = keyOf(a);
    const inner = keyOf(b);
    return inner === outer || inner.startsWith(`${outer}/`);
}
/** overlaps says whether one of the two IDs encloses the other. */
function overlaps(a, b) {
    return encloses(a, b) || encloses(b, a);
}
/** scopeChain gives the ID and every scope above it, nearest first. Locks and deny assignments act from each of them. */
function scopeChain(id) {
    const chain = [];
    let current = typeof id === 'string' ? parseResourceId(id) : id;
    while (current !== undefined) {
        chain.push(current.id);
        current = current.parent === undefined ? undefined : parseResourceId(current.parent);
    }
    return chain;
}
/** The spelling that IDs are compared in. A text that is no ID is compared as it stands. */
function keyOf(id) {
    const spelled = typeof id === 'string' ? (parseResourceId(id)?.id ?? id.trim()) : id.id;
    return spelled.toLowerCase();
}
/** Undoes percent-encoding, except where that would add a separator or break the encoding of the rest. */
function decoded(path) {
    return path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
        try {
            const text = decodeURIComponent(bytes);
            return /[/?#%]/.test(text) ? bytes : text;
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
/**
 * GuardError is the one error that modes and hosts throw. Its message is one clear sentence that names the input or the thing,
 * its value, and what is accepted; the hint says what to do. It is shown without a stack trace.
 */
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

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ logFiles),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* unused harmony export looksBinary */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7109);




/** The word for standard input among files. */
const standardInput = '-';
const magic = /[*?[\]{}!]/;
/** One read of a log, in bytes: large enough that the number of reads does not show, small beside the memory of a process. */
const chunkBytes = 1024 * 1024;
/**
 * logFiles turns the lines of the input `log` into sources, in the order given; a glob gives its files sorted by name. Everything
 * that can be wrong with a path is found here, before the first byte is diagnosed. `input` is the input's name as the user wrote it.
 */
async function logFiles(lines, input, folder = process.cwd()) {
    const paths = await Promise.all(lines.map((line) => pathsOf(line, input, folder)));
    const unique = [...new Set(paths.flat())];
    return unique.map((path) => (path === standardInput ? stdinSource(input) : fileSource(path, input, folder)));
}
async function pathsOf(line, input, folder) {
    if (line === standardInput)
        return [line];
    if (!magic.test(line) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line), { throwIfNoEntry: false }) !== undefined)
        return [line];
    const { glob } = await __nccwpck_require__.e(/* import() */ 448).then(__nccwpck_require__.bind(__nccwpck_require__, 6448));
    const matches = await glob(line.replaceAll('\\', '/'), { cwd: folder, dot: true, expandDirectories: false, onlyFiles: true });
    if (matches.length === 0)
        throw problem(input, line, 'matches no file', 'Accepted are paths of readable text files, globs that match some, and - for standard input.');
    return matches.sort();
}
/** A few small synchronous reads: the promises of `node:fs` cost more to load than these take. */
function fileSource(path, input, folder) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    let found;
    let head = Buffer.alloc(0);
    try {
        found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false });
        if (found?.isDirectory() === false)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        if (found?.isFile() === true)
            head = headOf(full);
    }
    catch (error) {
        throw problem(input, path, `cannot be read (${error.code ?? 'no permission'})`);
    }
    if (found === undefined)
        throw problem(input, path, 'does not exist');
    if (found.isDirectory())
        throw problem(input, path, 'is a directory', `Name its files, for example "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path, 80).replace(/\/$/, '')}/*.log".`);
    if (found.isFile()) {
        if (isEmpty(head))
            throw problem(input, path, 'is empty');
        refuseBinary(head, path, input);
    }
    const small = found.isFile() && found.size <= smallBytes;
    return { name: path, open: async (signal) => guarded(small ? wholeOf(full) : chunksOf(full, signal), path, input) };
}
/** Up to this size a file is read at once: the threads that read in the background take more than a millisecond to start. */
const smallBytes = 64 * 1024;
function* wholeOf(full) {
    yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
}
function stdinSource(input) {
    const open = async (signal) => {
        const stop = () => process.stdin.destroy(canceledError());
        // A person who never types, or a pipe that never ends: without this a cancellation would wait with it.
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        return guarded(process.stdin, standardInput, input);
    };
    return { name: 'standard input', open };
}
/**
 * chunksOf reads a file while its reader works on the chunk before: two buffers in turn, so a chunk is valid until the next but one
 * is asked for. A stream would do the same for 3 ms of start-up and a copy of every chunk. A named pipe may keep both opening and reading
 * waiting for ever, so neither outlasts a cancellation.
 */
async function* chunksOf(full, signal) {
    if (signal.aborted)
        throw canceledError();
    const canceled = new Promise((_, reject) => signal.addEventListener('abort', () => reject(canceledError()), { once: true }));
    canceled.catch(() => { });
    const opening = new Promise((resolve, reject) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.open)(full, 'r', (error, file) => (error ? reject(error) : resolve(file))));
    const file = await Promise.race([opening, canceled]);
    const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    const next = (buffer) => new Promise((resolve, reject) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, buffer, 0, buffer.length, null, (error, bytes) => (error ? reject(error) : resolve(buffer.subarray(0, bytes)))));
    let pending = next(buffers[0]);
    try {
        for (let turn = 1;; turn++) {
            const chunk = await Promise.race([pending, canceled]);
            if (chunk.length === 0)
                return;
            pending = next(turn % 2 === 0 ? buffers[0] : buffers[1]);
            yield chunk;
        }
    }
    finally {
        const done = pending.then(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file));
        if (!signal.aborted)
            await done;
    }
}
/** A source that ends without a byte told nothing; that is no "nothing found". Errors of reading become one sentence. */
async function* guarded(stream, path, input) {
    let bytes = 0;
    let start = Buffer.alloc(0);
    try {
        for await (const chunk of stream) {
            // What comes through a pipe could not be looked at before.
            if (bytes === 0)
                refuseBinary(chunk.subarray(0, headBytes), path, input);
            if (bytes === 0)
                start = chunk.slice(0, longestMark);
            bytes += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U)
            throw error;
        throw problem(input, path, `cannot be read (${error.code ?? 'read error'})`);
    }
    if (bytes <= longestMark && isEmpty(start.subarray(0, bytes)))
        throw problem(input, path, 'is empty');
}
/** Byte order marks, of which the longest has three bytes. Windows PowerShell redirects nothing into a file that holds one. */
const marks = new Set(['fffe', 'feff', 'efbbbf']);
const longestMark = 3;
function isEmpty(head) {
    return head.length === 0 || (head.length <= longestMark && marks.has(Buffer.from(head).toString('hex')));
}
/** How much of a log tells whether it is text, in bytes. */
const headBytes = 4096;
function headOf(full) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, 'r');
    try {
        const buffer = Buffer.alloc(headBytes);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** UTF-16, which Windows PowerShell writes, has a NUL in every second byte; an executable or an archive has them anywhere. */
function refuseBinary(head, path, input) {
    if (looksBinary(head))
        throw problem(input, path, 'is binary data, not a log', 'Accepted are text files in UTF-8 or UTF-16. Unpack an archive first.');
}
/** looksBinary judges the first bytes of a file: many NULs that are not those of UTF-16, or many other control characters. */
function looksBinary(head) {
    let nuls = 0;
    let oddNuls = 0;
    let controls = 0;
    for (let at = 0; at < head.length; at++) {
        const byte = head[at] ?? 0;
        if (byte === 0) {
            nuls++;
            oddNuls += at & 1;
        }
        else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27 && byte !== 8 && byte !== 12)
            controls++;
    }
    const bom = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
    const utf16 = bom || (nuls > head.length / 4 && (oddNuls === nuls || oddNuls === 0));
    if (utf16)
        return false;
    return nuls > head.length / 50 || controls > head.length / 10;
}
const canceledError = () => new _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U('canceled', 'Reading the log was canceled.');
function problem(input, path, what, hint = 'Accepted are paths of readable text files, globs that match some, and - for standard input.') {
    const subject = path === standardInput ? 'standard input' : `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path, 200)}"`;
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U(what.startsWith('cannot be read') ? 'unreadable' : 'input', `Input "${input}": ${subject} ${what}.`, { hint });
}
/** writeReport writes a report whole or not at all, and gives its path. An empty `path` means a new file in `tempFolder`. */
function writeReport(path, text, tempFolder, input = 'report') {
    const target = path === '' ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    let partial = '';
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target === '' ? tempFolder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        // A folder of its own beside the target: the name is new, and the rename stays on one file system.
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target === '' ? tempFolder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), 'azure-conflict-guard-'));
        partial = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, target === '' ? 'report.json' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(partial, text, { encoding: 'utf8', flag: 'wx' });
        if (target === '')
            return partial;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, target);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        return target;
    }
    catch (error) {
        if (partial !== '')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(partial), { recursive: true, force: true });
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U('unreadable', `Input "${input}": "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(target === '' ? tempFolder : target, 200)}" cannot be written (${error.code ?? 'write error'}).`, {
            hint: 'Accepted is the path of a file in a folder that can be written.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   oi: () => (/* binding */ inputProblem),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports longestDurationMs, parseDuration, parseList, parseBoolean, parseInteger */
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9814);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9683);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7109);



/**
 * Turns the text of an input into a value, with one shape of message for all that is wrong:
 * `Input "wait" is "abc": expected a duration such as 90s, 20m or 1h30m.` Every function throws `GuardError('input')`.
 * `name` is the spelling that the user wrote: see `shownName`.
 */
/** Longest value that a message repeats, and how much of that is its beginning. Characters. */
const shownLength = 200;
const shownHead = 60;
/** shownName is how the input is spelled where the user set it. */
function shownName(kind, name) {
    return kind === 'pipelines' ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name) : name;
}
/** inputProblem makes the one message. The value is shortened and stripped of control characters: it may come from anywhere. */
function inputProblem(name, value, expected, hint) {
    const message = `Input "${name}" is ${value.trim() === '' ? 'empty' : `"${shown(value)}"`}: expected ${expected}.`;
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('input', message, hint === undefined ? {} : { hint });
}
/** Of a long value both ends: a resource ID tells its name at the end. */
function shown(value) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, value.length);
    return line.length <= shownLength ? line : `${line.slice(0, shownHead)}\u2026${line.slice(shownHead - shownLength + 1)}`;
}
const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const durationForm = /^(?=[0-9])(?:([0-9]{1,6})d)?(?:([0-9]{1,6})h)?(?:([0-9]{1,6})m)?(?:([0-9]{1,6})s)?$/;
/** The longest duration: no job of either platform lives longer (GitHub self-hosted: 35 days for a run). */
const longestDurationMs = 35 * unitMs.d;
/** parseDuration reads `90s`, `20m`, `1h30m`, `2d` or `0` into milliseconds. A bare number other than 0 is refused: it could be any unit. */
function parseDuration(value, name) {
    const text = value.toLowerCase().replace(/\s+/g, '');
    if (/^0+$/.test(text))
        return 0;
    const match = text.length > 40 ? null : durationForm.exec(text);
    if (match === null)
        throw inputProblem(name, value, 'a duration such as 90s, 20m or 1h30m');
    const [, d, h, m, s] = match;
    const total = Number(d ?? 0) * unitMs.d + Number(h ?? 0) * unitMs.h + Number(m ?? 0) * unitMs.m + Number(s ?? 0) * unitMs.s;
    if (total > longestDurationMs)
        throw inputProblem(name, value, 'a duration of at most 35d');
    return total;
}
/** parseList gives the lines of a value, trimmed, without empty ones. */
function parseList(value) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textLines */ .Fy)(value)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** oneOf gives the choice in its own spelling, whatever case the value has. */
function oneOf(value, choices, name) {
    const found = choices.find((choice) => choice.toLowerCase() === value.trim().toLowerCase());
    if (found === undefined)
        throw inputProblem(name, value, `${choices.length > 1 ? 'one of ' : ''}${listed(choices)}`);
    return found;
}
/** parseBoolean reads `true` and `false` in any case. */
function parseBoolean(value, name) {
    return oneOf(value, ['true', 'false'], name) === 'true';
}
/** parseInteger reads a whole number within bounds, both inclusive. */
function parseInteger(value, bounds, name) {
    const text = value.trim();
    const number = /^[+-]?[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= bounds.min && number <= bounds.max)) {
        throw inputProblem(name, value, `a whole number from ${bounds.min} to ${bounds.max}`);
    }
    return number;
}
/** listed writes choices as a sentence does: `deny or allow`, `off, warn or require`. */
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
/** readInputs binds the parsers to a host: its values and its spelling of the names. */
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
        duration: (name) => parseDuration(host.input(name), named(name)),
        integer: (name, bounds) => parseInteger(host.input(name), bounds, named(name)),
        boolean: (name) => parseBoolean(host.input(name), named(name)),
        problem: (name, value, expected, hint) => inputProblem(named(name), value, expected, hint),
    };
}
/** neededBy names the modes that cannot do without the input. */
function neededBy(name) {
    const { requiredFor } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(name);
    return requiredFor === undefined ? '' : ` (needed by mode ${listed(requiredFor)})`;
}


/***/ }),

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ safeLines),
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   nl: () => (/* binding */ inertJson)
/* harmony export */ });
/**
 * What every host does to text before it prints it. Lines of logs and of Azure's answers are hostile: on a CI host a line of output can
 * be a command, in a terminal a character can be one.
 */
/** textLines splits where a runner's line reader would: at LF, CRLF and a lone CR. */
function textLines(text) {
    return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}
// C0 but tab and the line ends, DEL, C1, line and paragraph separators, bidi controls, zero-width space, byte order mark.
const invisible = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** printable shows what a terminal or a browser would act on instead of showing: escape becomes `\u241b`, a bidi override `<U+202E>`. */
function printable(text) {
    return text.replace(invisible, (character) => {
        const code = character.charCodeAt(0);
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
}
// Agent and runner look for their prefixes with .NET string comparisons that may follow a culture, and those skip such characters.
const skipped = '[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]*';
let hashCommand;
const colonCommand = /^([^!-~]*:)(?=[^!-~]*:)/;
/**
 * harmless breaks, visibly, what the GitHub runner or the Azure Pipelines agent could take for a command: `##[` and `##vso[` anywhere in
 * a line, `::` where nothing printable stands before it. Both on every host, for the terminal runs inside CI steps too. One line in, one
 * line out. Linear time.
 */
function harmless(line) {
    const hashless = line.includes('#') && line.includes('[') ? withoutHashCommand(line) : line;
    return hashless.indexOf(':') === hashless.lastIndexOf(':') ? hashless : hashless.replace(colonCommand, '$1 ');
}
/** The pattern of Unicode classes takes milliseconds to make and to compile; most logs have no line that it speaks of. */
function withoutHashCommand(line) {
    hashCommand ??= new RegExp(`#(?=${skipped}#${skipped}(?:v${skipped}s${skipped}o${skipped})?\\[)`, 'giu');
    return line.replace(hashCommand, '# ');
}
// What may act where JSON is shown: DEL and C1 (a CSI in one character), bidi controls and what else cannot be seen. JSON.stringify leaves them.
const actingInJson = /[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/**
 * inertJson keeps one JSON value on one line and out of the hands of whatever shows it, an agent that reads our output or a file that a
 * later step prints, and of a screen. In JSON a `#` before another one can only stand in a string, where `\u0023` says the same.
 */
function inertJson(text) {
    const line = text
        .trim()
        .replace(/[\r\n]+/g, ' ')
        .replace(actingInJson, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return line.includes('#') ? line.replace(/#(?=[\p{Cf}\p{Default_Ignorable_Code_Point}]*#)/gu, '\\u0023') : line;
}
/** safeLines are the lines of a foreign text as a log may show them. */
function safeLines(text) {
    return textLines(text).map((line) => harmless(printable(line)));
}
/** oneLine folds white space and control characters, and cuts at `limit` characters with an ellipsis. */
function oneLine(text, limit) {
    const folded = printable(text.replace(/\s+/g, ' ').trim());
    return folded.length <= limit ? folded : `${folded.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}


/***/ }),

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   _X: () => (/* binding */ modeNames),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   vj: () => (/* binding */ inputNames),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* unused harmony exports outputs, outputNames */
/**
 * The one declaration of every mode, input and output. Everything that names an input is made from it: `action.yml`, `task.json`,
 * the terminal's flags and help, the tables of the README, and the types that modes and hosts compile against. So the four can never
 * disagree. Plain data: it imports nothing, and what renders it lives in `hosts/` and `scripts/generate.ts`.
 */
/** modes are in the order in which help and tables show them. */
const modes = {
    guard: 'A step before the change: checks serialization and live state, and stops or waits before Azure has to refuse.',
    run: 'Instead of the change: guards, runs the command, explains a failure, replays it only when that is safe.',
    diagnose: 'After a failure: says which conflict it was and the safe way out.',
    group: 'A small job before the change: derives the concurrency group from the resource IDs. Reads nothing from Azure.',
};
/** groups gather inputs in the task editor, in help and in the README, in this order. */
const groups = {
    main: 'What to do',
    gate: 'Gate',
    serialization: 'Serialization',
    diagnosis: 'Diagnosis',
    command: 'Command of mode run',
    identity: 'Identity and cloud',
    host: 'Host',
};
/** expression gives what the GitHub runner evaluates; a template literal of our own would look the same to a reader and to the linter. */
const expression = (what) => `$\{{ ${what} }}`;
const everywhere = ['github', 'pipelines', 'terminal'];
const all = ['guard', 'run', 'diagnose', 'group'];
const gating = ['guard', 'run'];
const reading = ['guard', 'run', 'diagnose'];
/** inputs are in the order in which metadata, help and tables show them. Keys are the GitHub spelling. */
const inputs = {
    mode: {
        group: 'main',
        type: 'choice',
        label: 'Mode',
        means: 'What to do: `guard` before a change, `run` instead of it, `diagnose` after a failure, `group` to name the concurrency group.',
        default: 'guard',
        choices: ['guard', 'run', 'diagnose', 'group'],
        hosts: everywhere,
        modes: all,
    },
    'resource-id': {
        group: 'main',
        type: 'lines',
        label: 'Resource IDs',
        means: 'Full Azure Resource Manager IDs, one a line: resource, resource group, subscription or management group. Case does not matter, a trailing `/` is allowed.',
        example: '/subscriptions/<id>/resourceGroups/app-rg/providers/Microsoft.Compute/virtualMachines/app-01',
        hosts: everywhere,
        modes: all,
        requiredFor: ['guard', 'run', 'group'],
    },
    operation: {
        group: 'main',
        type: 'lines',
        label: 'Operation',
        means: 'What the next step will do: `write`, `delete`, `deploy`, a verb of the type such as `resize`, `start` or `deallocate`, or an ARM action. One for all resources, or one a line beside each.',
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
        means: 'URL of a blob container for leases that hold across repositories and platforms.',
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
        means: 'How far back the Activity Log and deployments are read.',
        default: '2h',
        hosts: everywhere,
        modes: reading,
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
/** outputs are the same on GitHub and Azure Pipelines (there in camelCase). The terminal has none: it has `--json`. */
const outputs = {
    verdict: 'The outcome: `clear`, `waited`, `blocked`, `unknown`, `succeeded`, `replayed`, `failed`, `conflict`, `not-a-conflict`, `nothing-found` or `named`.',
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
/** inputOf gives the row of an input as the general shape, where the literal types are in the way. */
function inputOf(name) {
    return inputs[name];
}
/** camelCase gives the spelling of Azure Pipelines, whose task schema forbids `-`. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** defaultOf gives the literal default that a host must supply by itself; expressions are the GitHub runner's to evaluate. */
function defaultOf(name) {
    return inputOf(name).default ?? '';
}


/***/ }),

/***/ 7762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(693);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9924);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1335);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2166);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3920);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4702);







const maxMessage = 299;
const readOn = 'Commands and proof: see the summary of this run.';
/**
 * annotation gives the one annotation of a run, or none where there is nothing to tell: a conflict, a block and a failure are
 * errors, an error that is no conflict is a notice, and what is clear only as far as it could be read is a warning. Plain text without line breaks; the message is shorter than 300 characters
 * and says what happened, where, and what to do next. The host still escapes it for its own command.
 */
function annotation(report) {
    const { severity, mood } = _words_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictWords */ .L2[report.verdict];
    // What succeeded has nothing to warn of any more.
    if (report.verdict === 'succeeded' || report.verdict === 'replayed')
        return undefined;
    // Clear, but somebody should know what was not read, and that nothing keeps other runs away.
    if (mood === 'good' && report.mode !== 'group')
        return reservations(report);
    if (severity === undefined)
        return undefined;
    return { severity, title: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(flat((0,_title_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report)), 150), message: message(report) };
}
/** One warning for all that is wrong although the step succeeds. */
function reservations(report) {
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
        alone ? sentence(flat((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bare */ .$B)(report.serialization?.detail ?? ''))) : '',
    ];
    return {
        severity: 'warning',
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(`${flat((0,_title_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report))}, but ${title}`, 150),
        message: fitted(parts.map(flat), alone ? 'The YAML to paste stands in the summary of this run.' : readOn),
    };
}
function message(report) {
    const root = report.diagnoses[0];
    if (root === undefined && report.verdict === 'failed')
        return ownFailure(report);
    if (root === undefined)
        return fitted([flat(report.summary)], readOn);
    const what = [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(flat(root.code ?? root.reason), 60),
        root.resourceId === undefined ? '' : `on ${place(root.resourceId)}`,
        root.line === undefined ? '' : `at log line ${root.line}`,
    ];
    const step = root.steps[0];
    const next = step === undefined ? '' : `Next: ${sentence(flat(step.text))}`;
    const replay = report.verdict === 'failed' ? flat((0,_run_words_js__WEBPACK_IMPORTED_MODULE_3__/* .replayWords */ .z)(report)) : '';
    return fitted([sentence(what.filter((part) => part !== '').join(' ')), replay, next], readOn);
}
/** The title has the exit code; what is left to say is that Azure is not to blame, and where to look. */
function ownFailure(report) {
    const told = (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .endWords */ .Bx)(report) === '' ? report.summary : 'Nothing in its output is an error of Azure, so it was not replayed.';
    return fitted([flat(told), flat((0,_run_words_js__WEBPACK_IMPORTED_MODULE_3__/* .replayWords */ .z)(report))], 'See the log of this step; the rest is in the summary of this run.');
}
function place(id) {
    const { name, type, resourceGroup } = (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceWords */ .Mu)(id);
    const kind = [type ?? '', resourceGroup === undefined ? '' : `in ${resourceGroup}`].filter((part) => part !== '').join(' ');
    return flat(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(name, 60)}${kind === '' ? '' : ` (${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(kind, 80)})`}`);
}
/** The last part always stands; what comes before it is cut to the room that is left. */
function fitted(parts, last) {
    const before = parts.filter((part) => part !== '').join(' ');
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(before, maxMessage - last.length - 1)} ${last}`.trim();
}
function sentence(text) {
    return text === '' || /[.!?:\u2026]$/.test(text) ? text.replace(/:$/, '.') : `${text}.`;
}
function flat(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bare */ .$B)(text).replace(/\s+/g, ' ').trim());
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Bx: () => (/* binding */ endWords),
/* harmony export */   D4: () => (/* binding */ attemptsTitle),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   Lj: () => (/* binding */ firstVerified),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   YM: () => (/* binding */ attemptRow),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fQ: () => (/* binding */ attemptsOpen),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   vk: () => (/* binding */ attemptWords)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4702);


/** Attempts that a summary or a screen shows; the JSON report holds them all. */
const maxAttempts = 20;
/** attemptsOf gives what was run, oldest first; empty in all modes but `run`, and where the gate stopped it. */
function attemptsOf({ attempts }) {
    return attempts ?? [];
}
/** notStarted tells whether the next step, or the command of mode `run`, was kept from starting: then nothing of it touched Azure. */
function notStarted(report) {
    const gated = report.mode === 'guard' || report.mode === 'run';
    return gated && (report.verdict === 'blocked' || report.verdict === 'unknown') && attemptsOf(report).length === 0;
}
/** attemptsOpen tells whether the reader must see the attempts: whether it was replayed, and why not. One that succeeded needs no words. */
function attemptsOpen(report) {
    return attemptsOf(report).length > 1 || !attemptsOf(report).every(succeeded);
}
/** attemptsTitle sums the attempts up: `Attempts: 2, the last one succeeded`, `Attempts: 1, not replayed`. */
function attemptsTitle(report) {
    const attempts = attemptsOf(report);
    const last = attempts.at(-1);
    if (last === undefined)
        return 'Attempts';
    // The own deployment of a command that failed succeeded in its place.
    const end = succeeded(last) ? 'succeeded' : report.verdict === 'succeeded' ? 'failed and followed to its end' : 'failed';
    if (attempts.length === 1)
        return `Attempts: 1, ${end === 'failed' ? 'not replayed' : end}`;
    return `Attempts: ${attempts.length}, the last one ${end}`;
}
/** attemptWords tells the attempts, at most as many as are shown: the latest, which end with the one that counts. */
function attemptWords(report) {
    const attempts = attemptsOf(report);
    return attempts.map((attempt, index) => wordsOf(attempt, attempts[index + 1])).slice(-maxAttempts);
}
function wordsOf(attempt, following) {
    const [then, because] = outcome(attempt, following);
    return {
        number: `${attempt.number}`,
        started: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(attempt.started), 60),
        took: between(attempt.started, attempt.ended),
        exit: exitWords(attempt),
        found: foundWords(attempt),
        then,
        because: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(because, 500),
    };
}
function outcome(attempt, following) {
    const why = reasonOf(attempt.next);
    const { verified = '' } = following ?? {};
    if (following !== undefined && why === '')
        return [verified === '' ? 'replayed' : 'replayed after', verified];
    // The reason often says already what was verified.
    if (following !== undefined)
        return ['replayed', why.includes(verified) ? why : `${why}; verified: ${verified}`];
    return succeeded(attempt) ? ['succeeded', ''] : ['not replayed', why];
}
/** reasonOf gives why it was or was not replayed, without the words that we put before it ourselves. */
function reasonOf(next) {
    return next.trim().replace(/^(?:it was )?(?:not )?replayed(?:\s*[:,;.]|\s+(?=after|because|as)|$)\s*/i, '');
}
/** attemptRow is one attempt as a line of a table with two columns, for a screen. */
function attemptRow({ number, started, took, exit, found, then, because }) {
    const ran = [
        started,
        took === '' ? '' : `took ${took}`,
        /^\d|^-/.test(exit) ? `exit code ${exit}` : exit,
        found === noFinding ? '' : found,
    ];
    const told = [...ran, because === '' ? then : `${then}: ${because}`].filter((word) => word !== '').join(' \u00b7 ');
    const value = [{ kind: 'prose', text: told }];
    return { label: `Attempt ${number}`, value };
}
/** firstVerified tells what was verified before the first attempt; the others say it where they were replayed. */
function firstVerified(report) {
    const verified = attemptsOf(report)[0]?.verified.trim() ?? '';
    return verified === '' ? '' : `Verified before the first attempt: ${sentence((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(verified, 500))}`;
}
/** succeeded means what a shell means by it: exit code 0. */
function succeeded({ exitCode }) {
    return exitCode === 0;
}
const noFinding = '\u2013';
function exitWords({ exitCode, endedBy }) {
    if (exitCode !== undefined)
        return `${exitCode}`;
    return endedBy === undefined || endedBy.trim() === '' ? 'not run' : `ended by \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(endedBy), 40)}\``;
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
    return Number.isNaN(ms) ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ms);
}
/** endWords says how the last attempt ended, for a headline: `the command ended with exit code 3`. Empty where the report does not tell. */
function endWords(report) {
    const last = attemptsOf(report).at(-1);
    const code = last?.exitCode ?? (last?.endedBy === undefined ? report.exitCode : undefined);
    if (code !== undefined && code !== 0)
        return `the command ended with exit code ${code}`;
    return last?.endedBy === undefined || last.endedBy.trim() === '' ? '' : `the command was ended by \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(last.endedBy), 40)}\``;
}
/** sentence ends a text with a full stop where it has no end. */
const sentence = (text) => (/[.!?\u2026]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   VP: () => (/* binding */ defuse),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony exports visible, oneLine */
/**
 * Escapes for text that comes from logs and from Azure. Such text is hostile: in every place it stays text. It never becomes
 * markup, a link, a mention, a table cell of its own, a terminal escape or a command of the host.
 */
const bidiAndInvisible = '\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff';
// Tab and newline are let through here: whether they fold or stay is up to each place.
const invisible = () => new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${bidiAndInvisible}]|[\\u{e0000}-\\u{e007f}]|\\p{Cs}`, 'gu');
function name(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x20)
        return String.fromCodePoint(0x2400 + point);
    if (point === 0x7f)
        return '\u2421';
    return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
}
/** visible replaces what a reader could not see, or what could act on a screen (control characters, escapes, bidirectional overrides, lone surrogates), by a visible name. Keeps tabs and newlines; CRLF becomes a newline. */
// The same without Unicode mode, where a surrogate stands for what the other tells exactly: it compiles in no time, and nearly every text passes it.
const suspicious = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${bidiAndInvisible}\\ud800-\\udfff]`);
function visible(text) {
    const lines = text.replaceAll('\r\n', '\n');
    return suspicious.test(lines) ? lines.replace(invisible(), name) : lines;
}
/**
 * defuse takes the force from logging commands: `##vso[` and `##[` are obeyed anywhere in a line (Azure Pipelines agent, and the
 * old form on the GitHub runner), `::command::` at the start of a line or, after our wrapping, behind white space. One space does it.
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
function defuse(text) {
    const hashless = text.includes('##') ? text.replace(/##(?=(?:vso)?\[)/gi, '## ') : text;
    return hashless.includes('::') ? hashless.replace(/(?<![^\s]):(?=:)/g, ': ') : hashless;
}
/** oneLine folds all white space into single spaces and makes the rest visible. */
function oneLine(text) {
    return visible(text.replace(/\s+/g, ' ').trim());
}
// What GitHub links by itself after the markdown is read, so that a backslash does not help: addresses, mentions, issues, emoji codes.
const selfLinking = /@|#\d|:\/\/|www\.|\bgh-\d|:(?=[\w+-]*[a-z])[\w+-]+:/i;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function escapeWord(word) {
    return word.replace(/[\\`*_[\]~|#$!{}]/g, '\\$&').replace(/[&<>]/g, (character) => entities[character] ?? character);
}
/**
 * markdown makes inline text safe for GitHub-flavoured markdown, in a paragraph, heading, list item or table cell: no links,
 * images, HTML, mentions, issue references, emphasis, math or cell breaks. White space folds to one space. A word that GitHub
 * would link by itself becomes a code span, because nothing else stops it and the word can still be copied.
 */
function markdown(text) {
    const words = defuse(oneLine(text)).split(' ');
    const escaped = words.map((word) => {
        if (!selfLinking.test(word))
            return escapeWord(word);
        const tail = /[.,;!?)\]]{0,3}$/.exec(word)?.[0] ?? '';
        return code(word.slice(0, word.length - tail.length)) + escapeWord(tail);
    });
    // Only the start of a block can become a heading, a list or a rule; the other signs are escaped already.
    return escaped
        .join(' ')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2')
        .replace(/^[-+=]/, '\\$&');
}
/**
 * code writes text as an inline code span with enough backticks around it; newlines fold to a space. Safe in a table cell by
 * default. A backslash before a pipe cannot be written in a cell's code span at all, so such text is written as plain text.
 */
function code(text, place = 'cell') {
    const line = defuse(oneLine(text));
    if (line === '')
        return '';
    const inCell = place === 'cell' && line.includes('|');
    if (inCell && line.includes('\\|'))
        return plain(line);
    const content = inCell ? line.replaceAll('|', '\\|') : line;
    const ticks = '`'.repeat(longestRun(content) + 1);
    // A span that begins or ends with a backtick needs a space, which the reader of markdown takes off again.
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return ticks + pad + content + pad + ticks;
}
/** plain is for the few texts that no code span can hold: a zero-width space keeps GitHub from linking them. */
function plain(line) {
    return escapeWord(line).replace(/[@:]|www(?=\.)|gh(?=-)|\\#(?=\d)/gi, '$&\u200b');
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** fence writes a block of code; the fence is longer than any run of backticks inside. Lines stay as they are, made visible. */
function fence(text, lang = '') {
    const content = defuse(visible(text)).replace(/\n+$/, '');
    const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${ticks}${lang.replace(/[^\w-]/g, '')}\n${content}\n${ticks}`;
}
/** html makes inline text safe between HTML tags, where nothing is markdown but GitHub still links mentions and addresses. */
function html(text) {
    return defuse(oneLine(text))
        .split(' ')
        .map((word) => (selfLinking.test(word) ? `<code>${htmlCode(word)}</code>` : htmlCode(word)))
        .join(' ');
}
/** htmlCode makes text safe for the inside of `<code>`. What is active in markdown becomes an entity too, so that it is safe where HTML stands in a paragraph. */
function htmlCode(text) {
    return defuse(oneLine(text)).replace(/[&<>"'`*_[\]\\~|$!]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}
/** terminal makes text safe for a screen and for a log: no escapes, no overrides, no logging commands. Keeps newlines. */
function terminal(text) {
    return defuse(visible(text).replaceAll('\t', '  '));
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ resourceWords),
/* harmony export */   Rq: () => (/* binding */ shortIds),
/* harmony export */   _Z: () => (/* binding */ headlineName),
/* harmony export */   o3: () => (/* binding */ safeLink),
/* harmony export */   re: () => (/* binding */ headlineNames)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9011);

/** Resource types in the words that people use. Every other type is shown as Azure spells it. */
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
/** resourceWords names a resource the way people do: name, kind, parent, group, and where to look at it. */
function resourceWords(id) {
    const resource = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    if (resource === undefined)
        return { name: id };
    const type = resource.kind === 'resource' ? typeInWords(resource.type) : kindWords[resource.kind];
    const parent = resource.names.at(-2);
    const portal = portalLink(resource);
    return {
        name: resource.name,
        ...(type === undefined ? {} : { type }),
        ...(parent === undefined ? {} : { parent }),
        ...(resource.resourceGroup === undefined || resource.kind !== 'resource' ? {} : { resourceGroup: resource.resourceGroup }),
        ...(portal === undefined ? {} : { portal }),
    };
}
function typeInWords(type) {
    return type === undefined ? undefined : (typeWords[type.toLowerCase()] ?? type);
}
/** A name that says something in a headline: a subscription's GUID does not. */
function headlineName(id) {
    const resource = id === undefined ? undefined : (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    return resource === undefined || guid.test(resource.name) ? undefined : resource.name;
}
/** headlineNames gives the name of a resource and those of its parents, nearest first. */
function headlineNames(id) {
    const own = headlineName(id);
    const parents = (id === undefined ? undefined : (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id))?.names.slice(0, -1).toReversed() ?? [];
    return own === undefined ? [] : [own, ...parents.filter((name) => name.length > 2)];
}
/** The link that the portal itself offers for sharing; there is no documentation page of its form. Other clouds have portals of their own, and an ID does not tell the cloud. */
function portalLink(resource) {
    if (resource.masked || (resource.subscriptionId !== undefined && !guid.test(resource.subscriptionId)))
        return undefined;
    return `https://portal.azure.com/#@/resource${resource.id.split('/').map(encodeSegment).join('/')}`;
}
/** encodeURIComponent leaves `!'()*`, which end a link in markdown or start emphasis. Lone surrogates would make it throw. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** safeLink lets a link through that is HTTPS, without user part, white space or anything that would leave a markdown link or an HTML attribute. */
function safeLink(url) {
    if (url === undefined || url.length > 2000)
        return undefined;
    return /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w\-./?#=&%:@~+,;$!]*)?$/.test(url) ? url : undefined;
}
const longPath = /(?:https:\/\/[\w.-]{1,100})?\/(?:subscriptions|providers)\/[^\s'"<>,()[\]{}|\\]{30,2000}/gi;
/** shortIds cuts the ARM paths in a sentence down to the last type and name. The whole ID stands in a row of its own, and in the JSON report. */
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




/** runRemarks are the frank words of mode `run` under the verdict, or nothing where the words of all modes do. */
function runRemarks(report) {
    if (report.mode !== 'run')
        return undefined;
    if (report.verdict === 'replayed')
        return [replayedWords(report)];
    if (report.verdict !== 'failed')
        return undefined;
    if (report.diagnoses.length > 0)
        return report.class === 'none' ? [_words_js__WEBPACK_IMPORTED_MODULE_2__/* .remarks */ .IW.notConflict] : undefined;
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .endWords */ .Bx)(report) === '' ? undefined : [_words_js__WEBPACK_IMPORTED_MODULE_2__/* .remarks */ .IW.noAzureError];
}
/** What stood in the way, how long it waited, and that the gate was verified before the last attempt. */
function replayedWords(report) {
    const attempts = (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(report);
    const [first, last] = [attempts[0], attempts.at(-1)];
    if (first === undefined || last === undefined)
        return report.summary;
    const [root] = report.diagnoses;
    const way = root === undefined ? `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classWords */ .ot[first.class].toLowerCase()}, \`${first.reason}\`` : (0,_title_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(root);
    const verified = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(last.verified.trim(), 300);
    // What was verified often tells the wait.
    const waited = report.waitedMs >= 1000 && !/waited/i.test(verified) ? ` Waited ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(report.waitedMs)}.` : '';
    const gate = verified === '' ? '' : ` Verified before attempt ${last.number}: ${(0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(verified)}`;
    return `In the way of attempt ${first.number}: ${(0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(way)}${waited}${gate}`;
}
/** replayWords tells in a few words whether it was replayed, for the annotation; nothing where nobody would expect it to be. */
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
/** Small helpers for texts that people read. Pure; they do not escape. */
/** shorten cuts the middle out of a text that is longer than `max` UTF-16 units, so that both ends can be recognised. */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const tail = Math.floor((max - 1) / 3);
    const head = max - 1 - tail;
    // A pair of surrogates is never cut in two.
    return `${text.slice(0, head).replace(/[\ud800-\udbff]$/, '')}\u2026${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** cut ends a text after `max` UTF-16 units with an ellipsis, at the end of a word where one is near. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const head = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
    const space = head.lastIndexOf(' ');
    return `${(space > max * 0.7 ? head.slice(0, space) : head).trimEnd()}\u2026`;
}
/** shortenWords shortens every word that is longer than `max`, for headlines with names of absurd length. */
function shortenWords(text, max) {
    return text
        .split(' ')
        .map((word) => shorten(word, max))
        .join(' ');
}
/** duration writes milliseconds for people: `4 min 12 s`, `1 h 30 min`, `0.4 s`. */
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
/** instant writes an ISO 8601 time in UTC for people; any other text stays as it is. */
function instant(time) {
    const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:Z|[+-]00:?00)$/.exec(time.trim());
    return match === null ? time : `${match[1] ?? ''} ${match[2] ?? ''} UTC`;
}
/** plural counts things: `1 step`, `2 steps`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** stretches finds the words that a text marks as code with a pair of single backticks; lone backticks stay text. */
function stretches(text) {
    if (!text.includes('`'))
        return text === '' ? [] : [{ text, isCode: false }];
    return text
        .split(/(?<!`)(`[^`\n]+`)(?!`)/)
        .filter((part) => part !== '')
        .map((part) => (/^`[^`\n]+`$/.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false }));
}
/** bare takes the backticks of code away, for places that know no code. */
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
/* harmony export */   io: () => (/* binding */ tick)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(693);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1335);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4702);




/** headline gives the verdict in words with the resource's name, on one line, at most about 250 characters. Backticks mark code. */
function headline(report) {
    const lead = leadOf(report);
    const about = subject(report);
    // "No Azure error found in `deploy.log`" is one phrase.
    return about === '' ? lead : `${lead}${report.verdict === 'nothing-found' ? ' ' : ': '}${about}`;
}
function leadOf(report) {
    const { lead } = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2[report.verdict];
    // It was started, and is not again.
    if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(report).length > 0 && (report.verdict === 'blocked' || report.verdict === 'unknown'))
        return 'Not replayed';
    if (report.verdict === 'waited' && report.waitedMs > 0)
        return `${lead} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(report.waitedMs)}`;
    return report.verdict === 'blocked' && report.waitedMs >= 1000 ? `${lead} after waiting ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(report.waitedMs)}` : lead;
}
function subject(report) {
    const root = report.diagnoses[0];
    if (root !== undefined && _words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2[report.verdict].mood !== 'good')
        return titleOf(root);
    if (report.verdict === 'nothing-found')
        return report.source === '' ? '' : `in ${tick(report.source)}`;
    if (report.verdict === 'named')
        return '';
    if (report.verdict === 'failed')
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .endWords */ .Bx)(report) || tidy(report.summary);
    const [target, ...more] = report.targets;
    if (target === undefined || report.verdict === 'blocked' || report.verdict === 'unknown')
        return tidy(report.summary);
    const name = (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineName */ ._Z)(target.resourceId);
    if (name === undefined)
        return tidy(report.summary);
    return `${tick(target.operation)} on ${tick(name)}${more.length === 0 ? '' : ` and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more.length, 'more target')}`}`;
}
/** titleOf gives the headline of one diagnosis; the resource's name is added where the title holds neither it nor its parent's. */
function titleOf(diagnosis) {
    const title = tidy(diagnosis.title);
    const names = (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineNames */ .re)(diagnosis.resourceId);
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
/** Marks the name as code where it stands as a word of its own. */
function marked(title, at, length) {
    const [before, word, after] = [title.slice(0, at), title.slice(at, at + length), title.slice(at + length)];
    return /[\w-]$/.test(before) || /^[\w-]/.test(after) || word.includes('\u2026') ? title : `${before}\`${word}\`${after}`;
}
/** tidy keeps a title one line that can be read at a glance, whatever a name in it does. */
function tidy(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenWords */ .JZ)(text.replace(/\s+/g, ' ').trim(), 80), 200);
}
/** tick marks a text as code, inside a text that people read. */
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
};
const moodSigns = { good: '\u2705', stop: '\u26d4', bad: '\u274c', look: '\ud83d\udd0e', open: '\u2753' };
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
/** What a person wants to know first of all: does it help to press retry? */
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
/** Where the operation that stood in the way may be over already. */
const retryByReason = {
    superseded: 'check what the later operation left before you retry',
    'concurrent-write': 'read again, then retry once',
    'not-serialized': '',
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
/** What stands under the verdict where there is no diagnosis to explain it, or where the diagnosis needs a frank word. */
const remarks = {
    notConflict: 'Nothing in this error points to a conflict: no other operation, no lock, no state and no stale version stands in the way. Waiting for one would not help.',
    unknownConflict: 'Azure reported a conflict, but its text does not tell which kind. So no retry, wait or transition is known to be safe yet.',
    nothingFound: 'The text holds no error in a form that Azure or its tools write. That does not prove that nothing failed: the cause may stand in another log.',
    nothingFoundNext: 'Diagnose the log of the step that failed (input `log`), or its error text (input `error`).',
    noAzureError: 'Nothing in its output is an error of Azure. What went wrong stands in the output of the command: see the log of this step, above.',
    gaps: 'Not everything could be read; see the evidence below.',
};


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
/******/ 			792: 1
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
  main: () => (/* reexport */ main),
  post: () => (/* reexport */ post)
});

// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __nccwpck_require__(9814);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __nccwpck_require__(7109);
// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __nccwpck_require__(6527);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __nccwpck_require__(9683);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __nccwpck_require__(3803);
// EXTERNAL MODULE: ./build/report/annotation.js
var annotation = __nccwpck_require__(7762);
;// CONCATENATED MODULE: ./build/modes/deliver.js




/** Outputs end up in scripts and expressions of other steps: only IDs that are plain go out, whatever a log called them. */
const plainId = /^[A-Za-z0-9/._()-]{1,1024}$/;
/**
 * deliver hands a report to the host: the file, the summary, the outputs, and the one annotation. The file holds all reports so far,
 * one a line, this one last: a terminal has one for each file, and none may wipe out the one before.
 */
async function deliver(host, report, options, soFar = [report]) {
    const path = (0,parse/* readInputs */.Ko)(host).text('report');
    const lines = () => soFar.map((each) => `${(0,hosts_text/* inertJson */.nl)(host.masked(JSON.stringify(each)))}\n`).join('');
    const file = path !== '' || options.reportFile ? (0,files/* writeReport */.u5)(path, lines(), host.tempFolder, (0,parse/* shownName */.HD)(host.kind, 'report')) : '';
    await host.publish(options.render(report));
    const [root] = report.diagnoses;
    const outputs = [
        ['verdict', report.verdict],
        ['class', report.class],
        ['reason', report.reason],
        ['recovery', report.recovery],
        ['resource-id', plain(root?.resourceId)],
        ['correlation-id', plain(root?.correlationId)],
        // Set although empty: Azure Pipelines leaves `$(step.name)` as it stands where a variable is missing.
        ['concurrency-group', groupName(report.serialization?.group)],
        ['waited', String(Math.floor(report.waitedMs / 1000))],
        ['report', file],
    ];
    for (const [name, value] of outputs)
        host.output(name, value);
    const note = options.annotate ? (0,annotation/* annotation */.w)(report) : undefined;
    if (note !== undefined)
        host.annotate(note);
}
function plain(id) {
    return id !== undefined && plainId.test(id) ? id : '';
}
/** The key of our own rule, which holds no character that means anything to anybody; a name that somebody chose is not passed on. */
const keyForm = /^azure[a-z0-9._~-]{1,400}$/;
function groupName(name) {
    return name !== undefined && keyForm.test(name) ? name : '';
}

;// CONCATENATED MODULE: ./build/main/run-mode.js



const failures = ['blocked', 'unknown', 'failed'];
/** Each mode is loaded only where it is the one that runs. */
const runs = {
    diagnose: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(978), __nccwpck_require__.e(924), __nccwpck_require__.e(147)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1147))).diagnose,
    group: async () => {
        const { group } = await __nccwpck_require__.e(/* import() */ 868).then(__nccwpck_require__.bind(__nccwpck_require__, 7868));
        return async function* (host) {
            yield group(host);
        };
    },
    run: async () => {
        const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(978), __nccwpck_require__.e(924), __nccwpck_require__.e(123), __nccwpck_require__.e(760), __nccwpck_require__.e(785)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8785));
        return async function* (host, { commandOutput }) {
            const to = (stream) => (chunk) => stream.write(chunk) ? undefined : new Promise((resolve) => stream.once('drain', resolve));
            yield await run(host, { out: to(process[commandOutput]), err: to(process.stderr) });
        };
    },
    guard: async () => {
        const { guard } = await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(978), __nccwpck_require__.e(123), __nccwpck_require__.e(760)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8760));
        return async function* (host) {
            yield await guard(host);
        };
    },
};
/** runMode runs the mode of that name on a host, and delivers what it finds. Throws `GuardError`. */
async function runMode(host, name, options) {
    const mode = (0,parse/* oneOf */.yL)(name, manifest/* modeNames */._X, (0,parse/* shownName */.HD)(host.kind, 'mode'));
    const run = await runs[mode]();
    const reports = [];
    for await (const report of run(host, options)) {
        reports.push(report);
        await deliver(host, report, options, reports);
        if (failures.includes(report.verdict) || (options.failOn === 'conflict' && report.verdict === 'conflict'))
            host.fail();
    }
}

;// CONCATENATED MODULE: ./build/main/index.js



/** Exit code of work that could not be done. Also what a step starts with: success is said, never assumed. */
const undone = 2;
/**
 * main runs one step: it loads the host, then the mode that the host was asked for. It never throws; what went wrong is said through
 * the host and in `process.exitCode`, so that output that is still being written reaches its reader.
 */
async function main(kind) {
    process.exitCode = undone;
    process.once('beforeExit', stuck);
    try {
        await start[kind]();
        // A mode that says nothing of failure (`host.fail()` sets 1) has succeeded.
        if (process.exitCode === undone)
            process.exitCode = 0;
    }
    catch (error) {
        // Also after a file that held a conflict: that not all could be read counts more.
        process.exitCode = undone;
        // A file name may be hostile too, and a terminal command may run inside a CI step.
        process.stderr.write(`${(0,hosts_text/* safeLines */.Bv)(said(error)).join('\n')}\n`);
        if (isCanceled(error))
            endSoon();
    }
    finally {
        process.off('beforeExit', stuck);
    }
}
/** Each host is loaded, with its renderer, only where it is the one that runs: start-up time is part of what a pipeline pays. */
const start = {
    async github() {
        const { createGitHubHost, renderGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1795));
        await onRunPage(createGitHubHost(), renderGitHub);
    },
    async pipelines() {
        const { createPipelinesHost, renderPipelines } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(869)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6869));
        await onRunPage(await createPipelinesHost(), renderPipelines);
    },
    async terminal() {
        const { createTerminalHost, renderTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(44)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9044));
        const host = createTerminalHost();
        const { call, color, width } = host;
        if (call.kind === 'help') {
            const { terminalHelp } = await __nccwpck_require__.e(/* import() */ 514).then(__nccwpck_require__.bind(__nccwpck_require__, 3514));
            process.stdout.write(terminalHelp(width, call.mode));
        }
        else if (call.kind === 'version') {
            const { version } = await __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.bind(__nccwpck_require__, 8508));
            process.stdout.write(`${version}\n`);
        }
        else {
            await runMode(host, call.mode, {
                reportPerSource: true,
                reportFile: false,
                annotate: false,
                render: host.json ? JSON.stringify : (report) => renderTerminal(report, { color, width }),
                failOn: 'conflict',
                commandOutput: host.json ? 'stderr' : 'stdout',
            });
        }
    },
};
/** On a run page an error is told by the one annotation of the step, and the step fails. */
async function onRunPage(host, render) {
    try {
        await runMode(host, host.input('mode'), {
            reportPerSource: false,
            reportFile: true,
            annotate: true,
            render,
            failOn: 'failure',
            commandOutput: 'stdout',
        });
    }
    catch (error) {
        // The annotation is cut; the log has the whole sentence.
        host.info(said(error));
        host.annotate({ severity: 'error', title: 'Azure Conflict Guard could not do its work', message: said(error).replace(/\n/g, ' ') });
        process.exitCode = 0;
        host.fail();
        if (isCanceled(error))
            endSoon();
    }
}
const isCanceled = (error) => error instanceof guard_error/* GuardError */.U && error.kind === 'canceled';
/** How long a canceled step may take to hand on what it printed, in milliseconds. Runner and agent kill 10 seconds after they asked. */
const lastWordsMs = 1_000;
/** A canceled step must end. A read from a pipe that nobody writes to never returns, and even `process.exit` waits for it. */
function endSoon() {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), lastWordsMs).unref();
}
/** said is what a person reads of an error: the sentence and the hint, never a stack. */
function said(error) {
    if (error instanceof guard_error/* GuardError */.U)
        return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
    return `Azure Conflict Guard failed: ${(0,hosts_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error), 300)}. This is a defect: please report it.`;
}
/** Node ends by itself when nothing is left to wait for, even where a promise never settled. That must not look like a verdict. */
function stuck() {
    process.stderr.write('Azure Conflict Guard ended before its work was done. This is a defect: please report it.\n');
}

;// CONCATENATED MODULE: ./build/main/post.js
/**
 * What runs at the end of a job. Every use of the action or the task comes here, and most have nothing to look up: where the guard of this step left nothing (another mode,
 * a step that was skipped, inputs that were wrong), it ends before anything is loaded. This file imports nothing at once for that reason.
 */
/** Where a host hands on what the guard keeps under the name `guardStarted`; `modes/post/state.ts` reads and checks it. */
const kept = { github: 'STATE_guardStarted', pipelines: 'VSTS_TASKVARIABLE_GUARDSTARTED' };
/** How long the process may live after its work, in milliseconds. A request that nobody waits for any more must not keep the job. */
const post_lastWordsMs = 500;
/** post runs the post step. It never throws and never fails the job: its exit code is 0. */
async function post(host) {
    process.exitCode = 0;
    if ((process.env[kept[host]] ?? '') === '')
        return;
    try {
        await post_start[host]();
    }
    catch (error) {
        process.stdout.write(`Nothing was looked up at the end of the job (${error instanceof Error ? error.name : 'no error'}).\n`);
    }
    process.exitCode = 0;
    setTimeout(() => process.exit(0), post_lastWordsMs).unref();
}
const post_start = {
    async github() {
        const [{ createGitHubHost, renderGitHub }, { atJobEnd }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1795)),
            Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(978), __nccwpck_require__.e(924), __nccwpck_require__.e(123), __nccwpck_require__.e(704)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3704)),
        ]);
        await atJobEnd(createGitHubHost(), renderGitHub);
    },
    async pipelines() {
        const [{ createPipelinesHost, renderPipelines }, { atJobEnd }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(869)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6869)),
            Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(978), __nccwpck_require__.e(924), __nccwpck_require__.e(123), __nccwpck_require__.e(704)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3704)),
        ]);
        await atJobEnd(await createPipelinesHost(), renderPipelines);
    },
};

;// CONCATENATED MODULE: ./build/main/bundle.js
// What the entries of dist/ call, in one bundle, so that the step and its end share their code.



module.exports = __webpack_exports__;
/******/ })()
;