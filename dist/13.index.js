"use strict";
exports.id = 13;
exports.ids = [13];
exports.modules = {

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ factLabels),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony exports factRows, asTime */
/* harmony import */ var _find_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9692);
/* harmony import */ var _find_sought_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(945);


/**
 * factRows is the list of what is looked for, first match wins for a key. The formats are Azure's own:
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
const factRows = [
    {
        key: 'operationUri',
        words: ['operation use uri'],
        pattern: /\boperation use uri:?\s*(https:\/\/[^\s'"<>]{10,600}?)(?:[.,'")]*(?:\s|$))/i,
    },
    {
        key: 'otherOperation',
        words: ['superseded by operation', 'operationname: ', 'updating the resource is ', 'operation (', 'active provisioning operation'],
        pattern: /\bsuperseded by operation (\w{3,80})|\bOperationName: (\w{3,80})|\bis updating the resource is (\w{3,80})|\banother (?:agent ?pool )?operation \(([^)]{2,120})\)|\bactive provisioning operation\b.{0,80}OperationId: '([^']{8,80})'/i,
    },
    {
        key: 'otherOperationId',
        label: 'Other operation ID',
        words: ['superseded by operation', 'another operation with id', 'details: id: ', 'x-ms-request'],
        pattern: /\bsuperseded by operation \w{3,80} \(([0-9a-f-]{8,60})|\bpreempted by another operation with ID (\S{8,60})|\bDetails: Id: ([0-9a-f-]{36})|\bx-ms-request-?id ([0-9a-f-]{32,36})/i,
    },
    {
        key: 'deploymentName',
        words: ["deployment '"],
        pattern: /\bdeployment '([^']{1,90})'/i,
        only: ['deployment-active', 'being-deleted', 'nothing-to-cancel'],
    },
    {
        key: 'since',
        words: ['createdtime: ', 'previous deployment from ', 'was started at ', 'created:'],
        pattern: /\bCreatedTime: ([^,"]{6,40})|\bprevious deployment from '([^']{6,40})'|\bwas started at '([^']{6,40})'|\bCreated:\s+(\d{4}-\d\d-\d\d[ T][\d:.]{5,20}(?: ?[+-]\d{4})?)/i,
    },
    {
        key: 'expires',
        label: 'Azure gives it up at',
        words: ['expiration time is ', 'will expire at '],
        pattern: /\bexpiration time is '([^']{6,40})'|\bwill expire at '([^']{6,40})'/i,
    },
    { key: 'lockedScope', words: ['are locked: '], pattern: /\bscope\(s\) are locked: '([^']{10,400})'/i },
    { key: 'holder', words: ['who:'], pattern: /\bWho:\s+(\S{1,120})/, only: ['terraform-state-lock', 'blob-lease'] },
    {
        key: 'lockId',
        label: 'Lock ID',
        words: ['lock info:'],
        pattern: /\bLock Info:\s+ID:\s+([\w-]{8,80})/,
        only: ['terraform-state-lock', 'blob-lease'],
    },
    { key: 'statePath', label: 'State', words: ['path:'], pattern: /\bPath:\s+(\S{1,300})/, only: ['terraform-state-lock', 'blob-lease'] },
    {
        key: 'lockOperation',
        label: 'Its operation',
        words: ['operationtype'],
        pattern: /\bOperation:\s+OperationType(\w{2,30})/,
        only: ['terraform-state-lock', 'blob-lease'],
    },
    {
        key: 'quotaName',
        label: 'Quota',
        words: ['exceeding ', 'quota limit', 'usagename '],
        pattern: /\bexceeding (?:approved )?([\w .-]{2,60}?) quota\b|\bquota limits? of ([\w -]{2,40}?)[.;,]|\bUsageName '([^']{2,120})'/i,
    },
    {
        key: 'limit',
        label: 'Limit',
        words: ['current limit: ', 'maximum allowed: ', 'limit of ', 'is '],
        pattern: /\bCurrent Limit: (\d+)|\bMaximum allowed: (\d+)|\blimit of '?(\d+)|\bis (\d+)\.?$/i,
        only: ['quota-exceeded', 'limit-reached'],
    },
    {
        key: 'usage',
        label: 'In use',
        words: ['current usage: ', 'current in use: '],
        pattern: /\bCurrent Usage: (\d+)|\bCurrent in use: (\d+)/i,
    },
    {
        key: 'required',
        label: 'Asked for',
        words: ['additional required: ', 'additional requested: '],
        pattern: /\bAdditional Required: (\d+)|\bAdditional requested: (\d+)/i,
    },
    { key: 'newLimit', label: 'Limit needed', words: ['new limit required: '], pattern: /\bNew Limit Required: (\d+)/i },
    {
        key: 'location',
        label: 'Location',
        words: ['location: ', "location '", "region '"],
        pattern: /\bLocation: (\w[\w ]{2,30})[,;]|\b(?:in|for) (?:the )?(?:location|region) '([\w ]{3,30})'/i,
    },
    { key: 'size', label: 'Size', words: ['standard_', 'basic_'], pattern: /\b((?:Standard|Basic)_[A-Z]\w{1,30})\b/ },
    { key: 'provider', label: 'Resource provider', words: ["namespace '"], pattern: /\bnamespace '([\w.]{3,80})'/i },
    {
        key: 'policy',
        label: 'Policy',
        words: ['policyassignment', 'policy assignment'],
        pattern: /policyAssignment\\*"\s?:\s?\{\\*"(?:name|displayName)\\*"\s?:\s?\\*"([^"\\]{1,120})|\bpolicy assignments?: '([^']{1,120})'/i,
    },
    { key: 'permission', label: 'Permission', words: ['perform action '], pattern: /\bperform action '([^']{3,200})'/i },
    {
        key: 'state',
        label: 'State',
        words: ['state', "in '", "in the '", "in a '", "in an '"],
        pattern: /\bResource is in (\w{4,30}) state|\bProvisioning State ?\((\w{4,30})\)|(?<!\bnot )\bin (?:the |an? )?(?:state )?'(\w{4,30})'(?: state)?|(?<!\bnot )\bin (?!(?:provisioning|power) state)(\w{4,30}) state\b|\bState: (\w{4,30})/i,
        only: [
            'dependency-updating',
            'provisioning-in-progress',
            'invalid-state',
            'service-stopped',
            'failed-state',
            'already-in-target-state',
            'disk-in-use',
            'vm-not-running',
        ],
    },
    {
        key: 'retryAfter',
        label: 'Azure asks to wait',
        words: ['try again after ', 'retry after '],
        pattern: /\btry again after '?(\d{1,6})'? seconds|\bRetry after (\d{1,6}) seconds/i,
    },
];
const factLabels = Object.fromEntries(factRows.flatMap(({ key, label }) => (label === undefined ? [] : [[key, label]])));
/** factsOf reads the facts of an error for a reason. Innermost words first, then those around them. */
function factsOf(error, reason) {
    const facts = {};
    const pages = [error.message, ...error.outerMessages.toReversed(), error.raw.replace(/\s+/g, ' ')].map(_find_sought_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ);
    for (const row of factRows) {
        const { key, only } = row;
        if (facts[key] !== undefined || (only !== undefined && !only.includes(reason)))
            continue;
        const value = valueIn(pages, row);
        if (value !== undefined)
            facts[key] = key === 'since' || key === 'expires' ? asTime(value) : value;
    }
    const holders = (0,_find_context_js__WEBPACK_IMPORTED_MODULE_0__/* .holdersIn */ .Jn)(error.message);
    const machine = holders.find((id) => /\/virtualMachines\//i.test(id));
    if (machine !== undefined)
        facts.vmId = machine;
    if (holders[0] !== undefined && reason !== 'scope-locked')
        facts.inUseBy = holders[0];
    if (error.correlationId !== undefined)
        facts.correlationId = error.correlationId;
    if (error.retryAfter !== undefined && error.retryAfter > 0 && facts.retryAfter === undefined)
        facts.retryAfter = String(error.retryAfter);
    return facts;
}
function valueIn(pages, row) {
    for (const page of pages) {
        const groups = (0,_find_sought_js__WEBPACK_IMPORTED_MODULE_1__/* .firstIn */ .uJ)(page, row)?.slice(1) ?? [];
        const value = groups.find((group) => group !== undefined)?.trim();
        if (value !== undefined && value !== '')
            return value;
    }
    return undefined;
}
/**
 * asTime gives ISO 8601 for the times that ARM writes in US order and UTC ("7/2/2018 12:08:13 PM") and for Go's
 * ("2024-08-26 22:42:07.9 +0000 UTC"); every other text stays as it is.
 */
function asTime(text) {
    const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d):(\d\d)(?: ([AP])M)?$/i.exec(text);
    if (us) {
        const [, month, day, year, hour, minute, second, half] = us;
        const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
        if (Number(month) > 12 || Number(day) > 31 || hours > 23)
            return text;
        return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second)))
            .toISOString()
            .replace('.000Z', 'Z');
    }
    const go = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?(?: ?(?:\+0000|Z))?(?: UTC)?$/.exec(text);
    return go ? `${go[1]}T${go[2]}Z` : text;
}


/***/ }),

/***/ 4486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* unused harmony exports prefixes, cleanLine */
/* harmony import */ var _sought_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);

/**
 * Cleaning of log lines: what runners, agents, tools and terminals put around an error is taken off, line by line, so that what
 * is left reads as the tool first said it. One line in gives one line out, so line numbers hold.
 */
// Real escape sequences (CSI and OSC), and the same after somebody printed them as text or dropped the escape character.
const terminalEscapes = /(?:\u001b|\u241b|\\u001[bB]|\\x1[bB]|\\033|\\e)(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b\n]{0,500}(?:\u0007|\u001b\\))|\[(?:[0-9]{1,2};){0,3}(?:0|1|[2349][0-9]?|3[0-9])m/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;
/** prefixes are tried in order, again and again until none fits any more. */
const prefixes = [
    // GitHub Actions, Azure Pipelines, most loggers: 2026-01-02T03:04:05.1234567Z, [2026-01-02 03:04:05,123]
    { signs: [':'], pattern: /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?\]?:?(?:\s|$)/ },
    // gh run view --log: job, step, time, divided by tabs
    { signs: ['\t'], pattern: /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\d{4}-\d\d-\d\dT)/ },
    // logging commands of both hosts, and their formatted spelling
    { signs: ['##['], pattern: /^\s*##\[(?:error|warning|debug|section|command|group|info)\]/ },
    { signs: ['##vso['], pattern: /^\s*##vso\[task\.(?:logissue|debug|issue)[^\]]{0,300}\]/ },
    { signs: ['::'], pattern: /^\s*::(?:error|warning|notice|debug)(?: [^:\n]{0,300})?::/ },
    // PowerShell streams
    { signs: ['VERBOSE: ', 'DEBUG: ', 'WARNING: ', 'INFORMATION: '], pattern: /^\s*(?:VERBOSE|DEBUG|WARNING|INFORMATION): / },
    // boxes (Terraform), quotes (mail, issues, Markdown), assertions (pytest)
    { signs: ['\u2502', '\u2503', '\u2577', '\u2575', '\u256d', '\u2570', '\u2551'], pattern: /^\s*[\u2502\u2503\u2577\u2575\u256d\u2570\u2551] ?/ },
    { signs: ['> '], pattern: /^\s*(?:> )+/ },
    { signs: ['E  '], pattern: /^E {2,}(?=\S)/ },
    // Packer, docker compose, Terraform providers, klog, level tags
    { signs: ['azure-arm'], pattern: /^\s*(?:==> )?azure-arm(?:\.[\w-]{1,60})?: / },
    { signs: ['| '], pattern: /^[\w.-]{1,60}\s+\| / },
    // The gutter of PowerShell 7: "   4 |  Stop-AzVM \u2026", "     | message"
    { signs: [' |', '0|', '1|', '2|', '3|', '4|', '5|', '6|', '7|', '8|', '9|'], pattern: /^ {1,8}\d{0,6} ?\|(?: {1,2}|$)/ },
    {
        signs: ['TRACE]', 'DEBUG]', 'INFO]', 'WARN]', 'WARNING]', 'ERROR]', 'FATAL]'],
        pattern: /^\s*\[(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]\s{1,4}/,
    },
    {
        signs: ['provider.terraform-provider-'],
        pattern: /^provider\.terraform-provider-[\w.-]{1,80}: (?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?(?:\[\w+\] )?/,
    },
    { signs: ['] '], pattern: /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w.-]{1,80}:\d+\] / },
    // az --debug
    { signs: [': '], pattern: /^(?:cli\.)?[a-z][\w.]{2,80} ?: (?=b?['"{<]|HTTP\/|Response |Request |\()/ },
];
/** cleanLine takes terminal escapes, timestamps and the prefixes of runners and tools off one line. */
function cleanLine(line) {
    let rest = line;
    if (mayHoldEscapes(rest))
        rest = rest.replace(terminalEscapes, '');
    rest = rest.replace(controls, '');
    for (let round = 0; round < 6; round++) {
        const length = prefixLength(rest);
        if (length === 0)
            break;
        rest = rest.slice(length);
    }
    return rest.trimEnd();
}
function prefixLength(line) {
    for (const { signs, pattern } of prefixes) {
        const length = (0,_sought_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsAny */ .Ng)(line, signs) ? (pattern.exec(line)?.[0].length ?? 0) : 0;
        if (length > 0)
            return length;
    }
    return 0;
}
/** An escape begins with its character or a backslash; one that lost it is a bracket with a digit, and an `m` behind. */
function mayHoldEscapes(line) {
    if (!line.includes('['))
        return false;
    if ((0,_sought_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsAny */ .Ng)(line, ['\u001b', '\u241b', '\\']))
        return true;
    for (let at = line.indexOf('['); at >= 0; at = line.indexOf('[', at + 1)) {
        const next = line[at + 1] ?? '';
        if (next >= '0' && next <= '9')
            return line.includes('m', at);
    }
    return false;
}
/** clean cleans a passage whose first line has the number `firstLine`. */
function clean(raw, firstLine) {
    const starts = [];
    const lines = [];
    let length = 0;
    for (const line of raw.split('\n')) {
        const cleaned = cleanLine(line.endsWith('\r') ? line.slice(0, -1) : line);
        starts.push(length);
        lines.push(cleaned);
        length += cleaned.length + 1;
    }
    return { text: lines.join('\n'), lineAt: (offset) => firstLine + lastAtOrBefore(starts, offset) };
}
/** fold makes one line of a text: every run of white space is one space. */
function fold(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function lastAtOrBefore(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 9692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ holdersIn),
/* harmony export */   Nd: () => (/* binding */ isRule),
/* harmony export */   Sd: () => (/* binding */ idsIn),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   wi: () => (/* binding */ idOfUrl)
/* harmony export */ });
/* unused harmony export soughtAround */
/* harmony import */ var _arm_id_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6917);
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9011);
/* harmony import */ var _sought_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(945);
/* harmony import */ var _text_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3982);




const statusWords = [
    { words: ['http/'], pattern: /HTTP\/\d(?:\.\d)?"? (\d{3})\b/g },
    { words: ['response '], pattern: /\bRESPONSE (\d{3})\b/g },
    { words: ['status'], pattern: /\bstatus ?(?:code)?["']?\s?[=:]?\s?["']?(\d{3})\b/gi },
    {
        words: [') conflict', ') precondition', ') too many', ') forbidden', ') bad', ') not found'],
        pattern: /\((\d{3})\) (?:Conflict|Precondition|Too Many|Forbidden|Bad|Not Found)/g,
    },
    {
        words: ['(conflict', '(precondition', '(too many', '(forbidden', '(bad', '(not found'],
        pattern: /\b(\d{3}) \((?:Conflict|Precondition|Too Many|Forbidden|Bad|Not Found)/g,
    },
    { words: ['invalid status'], pattern: /invalid status(?: code)? '([A-Z][\w ]+)'/g },
];
const guid = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const correlation = {
    words: ['correlation'],
    pattern: new RegExp(`(?:x-ms-correlation-request-id|correlation[ _-]?(?:request[ _-]?)?id)["'\\\\]*\\s?(?:is|[:=])?\\s?["'\\\\]*(${guid})`, 'i'),
};
const tracking = {
    words: ['tracking id', 'activity id', 'activityid'],
    pattern: new RegExp(`\\b(?:tracking id|activity ?id)\\b(?: is|:|=)?\\s?["'\\\\]*(${guid})`, 'i'),
};
const request = {
    words: ['request-id', 'request id', 'request_id', 'requestid'],
    pattern: new RegExp(`(?:x-ms-request-id|(?<![\\w-])request[ _-]?id)["'\\\\]*\\s?[:=]\\s?["'\\\\]*(${guid})`, 'i'),
};
const retryAfter = { words: ['retry-after'], pattern: /\bretry-after["']?\s?[:=]\s?["']?(\d{1,6})\b/i };
const failureCause = { words: ['x-ms-failure-cause'], pattern: /x-ms-failure-cause["']?\s?[:=]\s?["']?(gateway|service)/i };
const headerCode = { words: ['x-ms-error-code'], pattern: /x-ms-error-code["']?\s?[:=]\s?["']?(\w{3,120})/i };
const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD'];
const requestLine = {
    words: ['http', '/subscriptions/'],
    pattern: /\b(GET|PUT|POST|PATCH|DELETE|HEAD)\b["']?[ \t:]+["']?((?:https?:\/\/|\/subscriptions\/)[^\s"'<>\\]+)/g,
};
const requestUrl = { words: ['request url: '], pattern: /[Rr]equest URL: '?"?(https?:\/\/[^\s"'<>]+)/g };
/** contextOf reads the surroundings of an error. What stands nearest wins; before goes before after. */
function contextOf({ head, own, tail }) {
    const lines = requestIn(head) ?? requestIn(own);
    const url = lines?.[2] ?? (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .lastIn */ .EW)((0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(head.slice(-6000)), requestUrl)?.[1];
    const near = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(`${head.slice(-3000)}\n${own}\n${tail.slice(0, 1200)}`);
    const httpStatus = statusIn(own) ?? statusIn(head.slice(-1500), true) ?? statusIn(tail.slice(0, 500));
    const retry = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)(near, retryAfter)?.[1];
    return {
        ...defined('httpStatus', httpStatus),
        ...defined('method', lines?.[1]),
        ...defined('url', url),
        ...defined('correlationId', (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)(near, correlation)?.[1] ?? (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)((0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(own), tracking)?.[1]),
        ...defined('requestId', (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)(near, request)?.[1]),
        ...defined('failureCause', (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)(near, failureCause)?.[1]?.toLowerCase()),
        ...defined('retryAfter', retry === undefined ? undefined : Number(retry)),
        ...defined('headerCode', (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)(near, headerCode)?.[1]),
        ...defined('operation', operationIn(head, own)),
        ...defined('tool', toolIn(`${head.slice(-1500)}\n${own.slice(0, 3000)}\n${tail.slice(0, 300)}`)),
    };
}
function statusIn(text, last = false) {
    const page = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(text);
    let best;
    for (const sought of statusWords) {
        const match = last ? (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .lastIn */ .EW)(page, sought) : (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)(page, sought);
        const status = (0,_text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .statusNumber */ .OB)(match?.[1]);
        if (match === undefined || status === undefined)
            continue;
        if (best === undefined || (last ? match.index > best.at : match.index < best.at))
            best = { at: match.index, status };
    }
    return best?.status;
}
function requestIn(text) {
    const stretch = text.slice(-6000);
    return (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsAny */ .Ng)(stretch, methods) ? (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .lastIn */ .EW)((0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(stretch), requestLine) : undefined;
}
const goClient = { words: ['client#'], pattern: /\b\w+\.(\w+Client)#(\w+)/g };
const verbOf = {
    words: [
        'creating',
        'updating',
        'deleting',
        'removing',
        'starting',
        'stopping',
        'resizing',
        'attaching',
        'detaching',
        'retrieving',
        'listing',
    ],
    pattern: /\b(creating(?:\/updating)?|updating|deleting|removing|restarting|starting|stopping|resizing|attaching|detaching|retrieving|listing)\s+((?:[A-Z][\w-]*\s?){1,6})/gi,
};
const azCommand = { words: ['az '], pattern: /(?:^|\n|[$+>#] )\s*(az (?:[a-z][a-z-]+ ?){1,5})/g };
const cmdlet = {
    words: ['-az'],
    pattern: /(?:^|[\s>[(])((?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move)-Az(?:Rm)?[A-Z]\w+)/g,
};
/** operationIn says what was being done, in the tool's own words: a Go client, a Terraform verb, an az or Az command. */
function operationIn(head, own) {
    const page = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(`${head.slice(-700)}${own.slice(0, 200)}`);
    const client = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .lastIn */ .EW)(page, goClient);
    if (client)
        return `${client[1]}#${client[2]}`;
    const verb = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .lastIn */ .EW)(page, verbOf);
    if (verb && /^[A-Z]/.test(verb[2] ?? ''))
        return `${(verb[1] ?? '').toLowerCase()} ${(verb[2] ?? '').trim()}`;
    const az = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .lastIn */ .EW)((0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(head.slice(-4000)), azCommand)?.[1];
    if (az)
        return az.trim();
    return (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .lastIn */ .EW)(page, cmdlet)?.[1];
}
const tools = [
    {
        tool: 'terraform',
        words: ['azurerm_', 'azapi_', 'terraform', 'error: '],
        pattern: /\bazurerm_|\bazapi_|\bterraform\b|Error: (?:creating|updating|deleting|waiting|polling)/i,
    },
    { tool: 'pulumi', words: ['azure-native:', 'pulumi'], pattern: /\bazure-native:|\bpulumi\b/i },
    {
        tool: 'powershell',
        words: ['-az', 'categoryinfo', 'fullyqualifiederrorid'],
        pattern: /\b(?:New|Set|Remove|Update|Start|Stop|Restart)-Az(?:Rm)?[A-Z]\w+|CategoryInfo|FullyQualifiedErrorId/,
    },
    { tool: 'azd', words: ['deployment error details', 'azd '], pattern: /Deployment Error Details|\bazd (?:up|provision|deploy|down)\b/ },
    { tool: 'bicep', words: ['az ', 'bicep'], pattern: /\baz (?:deployment|stack|bicep)\b|\bbicep\b|\.bicep\b/i },
    { tool: 'az', words: [') ', 'az '], pattern: /(?:^|\n)\s*(?:ERROR: )?\([A-Z]\w+\) |\baz [a-z]+ [a-z]/ },
];
function toolIn(text) {
    const page = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(text);
    return tools.find((row) => (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)(page, row) !== undefined)?.tool;
}
/** Words before an ID that make it the holder, not the target: "in use by /subscriptions/\u2026". */
const holderBefore = {
    words: [
        'used by',
        'in use by',
        'referenced by',
        'attached to',
        'allocated to',
        'associated with',
        'linked to',
        'owned by',
        'assigned to',
        'existing ',
        'by virtual machine',
        'by the following',
        'by policy assignment',
        'running vm',
        'locked',
        'include',
    ],
    pattern: /\b(?:in use by|used by|referenced by|attached to|allocated to|associated with|linked to|owned by|assigned to|existing (?:resource|VM)|by (?:virtual machine scale set|the following resources?|policy assignment)|running VM|locked|include)\b[^/]{0,40}$/i,
};
/** idsIn sorts the ARM IDs of a message into what it is about and who holds it. */
function idsIn(message) {
    const about = [];
    const holders = [];
    for (const { id, index } of (0,_arm_id_search_js__WEBPACK_IMPORTED_MODULE_0__/* .findResourceIds */ .K)(message)) {
        if (isRule(id))
            continue;
        const before = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(message.slice(Math.max(0, index - 80), index));
        ((0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)(before, holderBefore) === undefined ? about : holders).push(id);
    }
    return { about, holders };
}
/** idOfUrl gives the resource that a request was about. */
function idOfUrl(url) {
    if (url === undefined)
        return undefined;
    return (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIdOfUrl */ .AQ)(url.startsWith('/') ? `https://management.azure.com${url}` : url)?.id;
}
function defined(key, value) {
    return value === undefined ? {} : { [key]: value };
}
/** holdersIn gives the IDs that a message names as the ones in the way. */
function holdersIn(message) {
    return idsIn(message).holders;
}
/** A policy or a role is what a message reasons with, never what it is about, unless the request itself was for it. */
function isRule(id) {
    return /\/providers\/Microsoft\.Authorization\/(?:policy\w+|roleDefinitions)\//i.test(id);
}
/** soughtAround is everything that is sought here, for the test that proves the words. */
const soughtAround = [
    ...statusWords,
    correlation,
    tracking,
    request,
    retryAfter,
    failureCause,
    headerCode,
    requestLine,
    requestUrl,
    goClient,
    verbOf,
    azCommand,
    cmdlet,
    ...tools,
    holderBefore,
];


/***/ }),

/***/ 7808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ errorsIn)
});

// EXTERNAL MODULE: ./build/arm/id-search.js
var id_search = __webpack_require__(6917);
// EXTERNAL MODULE: ./build/conflict/find/clean.js
var clean = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/conflict/find/context.js
var context = __webpack_require__(9692);
;// CONCATENATED MODULE: ./build/conflict/find/foreign.js
const foreignTools = [
    {
        tool: 'npm, yarn, pnpm',
        pattern: /\bnpm (?:ERR!|error|warn)\b|\bERESOLVE\b|\bpeer dep|\bERR_PNPM_|\byarn (?:error|install)\b|registry\.npmjs|\bEPUBLISHCONFLICT\b|Conflicting peer/i,
    },
    {
        tool: 'NuGet and package feeds',
        pattern: /\bnuget\b|\bThe feed already contains\b|\.nupkg\b|\berror NU\d{4}\b|\.csproj\b|\bpkgs\.dev\.azure\.com\b|artifactory|\btwine\b|\bpypi\b|nexus/i,
    },
    {
        tool: 'git',
        pattern: /\bCONFLICT \(|\bmerge conflict|\bAutomatic merge failed\b|\bindex\.lock\b|\bAnother git process\b|\bnon-fast-forward\b|^fatal: (?!\[)|\b! \[(?:remote )?rejected\]|\bgit (?:push|pull|merge|rebase|checkout|clone)\b/im,
    },
    {
        tool: 'Docker and compose',
        pattern: /\bcontainer name "|\bError response from daemon\b|\bport is already allocated\b|\bdocker(?:d|-compose)?: |\bbuildx\b|\bmanifest (?:unknown|invalid)\b/i,
    },
    {
        tool: 'Kubernetes',
        pattern: /\bkubectl\b|\bError from server\b|\bOperation cannot be fulfilled on\b|\bthe object has been modified\b|\bserver-side apply\b|"kind": ?"Status"|\bfield manager\b|\bmanagedFields\b|\bother managers\b|\bk8s\.io\b.{0,60}\b(?:conflict|exists)|\bApply failed with \d+ conflict/i,
    },
    { tool: 'Argo CD', pattern: /\bargocd\b|\bargoproj\b/i },
    {
        tool: 'Helm',
        pattern: /\bhelm\b(?!sman)|\b(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED\b|install\/upgrade\/rollback|\bcannot re-use a name that is still in use\b/i,
    },
    {
        tool: 'AWS',
        pattern: /\barn:aws|\bamazonaws\b|\baws_[a-z_]+\.|\bOperationAborted\b|\bConditionalCheckFailed|\bDynamoDB\b|\bResourceConflictException\b|\bConflictException\b|\bBucketAlready\w+\b|\bstatus code: 4\d\d, request id\b|\bResourceInUseException\b|\bapi error \w+Exception\b|\bS3 (?:bucket|object)/,
    },
    {
        tool: 'Google Cloud',
        pattern: /\bgoogleapi: Error\b|\bgoogleapis\.com\b|\bgoogle_[a-z_]+\.|\bprojects\/[\w-]+\/(?:zones|regions|locations)\//i,
    },
    {
        tool: 'apt, dpkg, yum',
        pattern: /\/var\/lib\/(?:dpkg|apt|rpm)|\bdpkg\b|\bapt-get\b|\byum\b.{0,40}\block\b|\bUnable to lock directory\b|\bzypper\b/i,
    },
    {
        tool: 'pip and Python packages',
        pattern: /\bpip(?:3|env)? (?:install|\w+)|\bResolutionImpossible\b|\bpip's dependency resolver\b|\bpoetry\b|\bconda\b/i,
    },
    {
        tool: 'build tools',
        pattern: /\bgradle\b|\bmaven\b|\bmvn\b|\bcargo\b|\bBlocking waiting for file lock\b|\bMSB\d{4}\b|\berror (?:CS|TS|C|LNK)\d{3,5}\b|\bbuild\.gradle\b|\bcmake\b|\bwebpack\b|\beslint\b/i,
    },
    {
        tool: 'GitHub',
        pattern: /\bapi\.github\.com\b|\bdocs\.github\.com\b|\bdocumentation_url\b|\bgh (?:api|release|pr|repo)\b|\bRelease\.tag_name already exists|"already_exists"|\bReference already exists\b/i,
    },
    {
        tool: 'Terraform lock files',
        pattern: /\bdependency lock file\b|\.terraform\.lock\.hcl|\bprovider registry\.terraform\.io\/.*required by this configuration/i,
    },
    {
        tool: 'databases over SQL',
        pattern: /\bpsycopg|\bpq: |\bSQLSTATE\b|\bdeadlock\b|\bSqlException\b|\bORA-\d{5}|\bbeing accessed by other users\b|\bduplicate key value\b/i,
    },
    {
        tool: 'local files, ports and processes',
        pattern: /\bEADDRINUSE\b|address already in use|\bEBUSY\b|\bETXTBSY\b|\bcannot access the file\b|\bbecause it is being used by another process\b|\bDevice or resource busy\b|\bfile exists\b|\bEEXIST\b/i,
    },
    { tool: 'Azure DevOps', pattern: /\bTF4\d{5}\b|\bVS4\d{5}\b|\bRetryHelper encountered task failure\b/ },
];
/** foreignTool names the other tool that a stretch of text belongs to. */
function foreignTool(text) {
    return foreignTools.find(({ pattern }) => pattern.test(text))?.tool;
}
/** azureWords is what makes a stretch of text Azure's. */
const azureWords = /\bazure\b|\bazurerm\b|\bazapi\b|\bazd\b|\bMicrosoft\.[A-Z]\w+\/|\/subscriptions\/|management\.(?:azure|usgovcloudapi|chinacloudapi)|\bwindows\.net\b|\baz (?:login|account|group|deployment|vm|aks|network|storage|webapp|functionapp|containerapp|keyvault|sql|postgres|acr|resource|rest|role|lock)\b|\b(?:New|Set|Remove|Update|Start|Stop|Restart|Get|Add)-Az\w+|azure-native|\bautorest\b|\bARM\b|\bBicep\b|\bmsrest|\bresource group\b|azurewebsites|\bWindowsAzure\b|\bAPI Management\b|\bService Bus\b|\bApp Service\b|\bKey Vault\b/i;

// EXTERNAL MODULE: ./build/arm/id-reader.js
var id_reader = __webpack_require__(5510);
// EXTERNAL MODULE: ./build/arm/name.js
var arm_name = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/arm/resource-id.js
var resource_id = __webpack_require__(9011);
;// CONCATENATED MODULE: ./build/conflict/find/command-names.js
const commandRows = [
    ['Resources/resourceGroups', 'group:name|n|resource-group|g', 'ResourceGroup:Name|ResourceGroupName'],
    [
        'Compute/virtualMachines',
        'vm;vm identity;vm boot-diagnostics;vm disk:vm-name;vm nic:vm-name;vm user;vm encryption',
        'VM;VMDiskEncryptionExtension:VMName',
    ],
    ['Compute/virtualMachines/extensions', 'vm extension:vm-name', 'VMExtension:VMName;VMCustomScriptExtension:VMName'],
    ['Compute/virtualMachineScaleSets', 'vmss;vmss disk:vmss-name;vmss identity', 'Vmss:VMScaleSetName|Name'],
    ['Compute/virtualMachineScaleSets/extensions', 'vmss extension:vmss-name', ''],
    ['Compute/disks', 'disk', 'Disk'],
    ['Compute/snapshots', 'snapshot', 'Snapshot'],
    ['Compute/images', 'image', 'Image'],
    ['Compute/availabilitySets', 'vm availability-set', 'AvailabilitySet'],
    ['Compute/galleries', 'sig:gallery-name|r', 'Gallery'],
    ['Storage/storageAccounts', 'storage account;storage account network-rule:account-name|n', 'StorageAccount'],
    ['Network/virtualNetworks', 'network vnet', 'VirtualNetwork'],
    ['Network/virtualNetworks/subnets', 'network vnet subnet:vnet-name', ''],
    ['Network/virtualNetworks/virtualNetworkPeerings', 'network vnet peering:vnet-name', 'VirtualNetworkPeering:VirtualNetworkName'],
    ['Network/networkInterfaces', 'network nic;network nic ip-config:nic-name', 'NetworkInterface'],
    ['Network/publicIPAddresses', 'network public-ip', 'PublicIpAddress'],
    ['Network/networkSecurityGroups', 'network nsg', 'NetworkSecurityGroup'],
    ['Network/networkSecurityGroups/securityRules', 'network nsg rule:nsg-name', ''],
    ['Network/routeTables', 'network route-table', 'RouteTable'],
    ['Network/routeTables/routes', 'network route-table route:route-table-name', ''],
    ['Network/azureFirewalls', 'network firewall', 'Firewall'],
    ['Network/firewallPolicies', 'network firewall policy', 'FirewallPolicy'],
    ['Network/applicationGateways', 'network application-gateway', 'ApplicationGateway'],
    ['Network/loadBalancers', 'network lb', 'LoadBalancer'],
    ['Network/natGateways', 'network nat gateway', 'NatGateway'],
    ['Network/virtualNetworkGateways', 'network vnet-gateway', 'VirtualNetworkGateway'],
    ['Network/connections', 'network vpn-connection', 'VirtualNetworkGatewayConnection'],
    ['Network/bastionHosts', 'network bastion', 'Bastion'],
    ['Network/privateEndpoints', 'network private-endpoint', 'PrivateEndpoint'],
    ['Network/privateDnsZones', 'network private-dns zone', 'PrivateDnsZone'],
    ['Network/privateDnsZones/virtualNetworkLinks', 'network private-dns link vnet:zone-name|z', 'PrivateDnsVirtualNetworkLink:ZoneName'],
    ['Network/dnsZones', 'network dns zone', 'DnsZone'],
    ['Network/expressRouteCircuits', 'network express-route', 'ExpressRouteCircuit'],
    ['ContainerService/managedClusters', 'aks', 'AksCluster'],
    ['ContainerService/managedClusters/agentPools', 'aks nodepool:cluster-name:name|n|nodepool-name', 'AksNodePool:ClusterName'],
    [
        'Web/sites',
        'webapp;webapp config;webapp config appsettings;webapp config container;webapp identity;functionapp;functionapp config;functionapp config appsettings;functionapp identity',
        'WebApp;FunctionApp',
    ],
    ['Web/sites/slots', '', 'WebAppSlot:Name:Slot'],
    ['Web/serverfarms', 'appservice plan;functionapp plan', 'AppServicePlan;FunctionAppPlan'],
    ['Web/staticSites', 'staticwebapp', 'StaticWebApp'],
    ['App/containerApps', 'containerapp;containerapp ingress;containerapp secret;containerapp identity', 'ContainerApp'],
    ['App/managedEnvironments', 'containerapp env', 'ContainerAppManagedEnv:Name|EnvName'],
    ['App/jobs', 'containerapp job', 'ContainerAppJob'],
    ['ContainerInstance/containerGroups', 'container', 'ContainerGroup'],
    ['ContainerRegistry/registries', 'acr:name|n|registry|r', 'ContainerRegistry'],
    ['KeyVault/vaults', 'keyvault;keyvault network-rule', 'KeyVault:VaultName|Name'],
    ['Sql/servers', 'sql server', 'SqlServer:ServerName'],
    ['Sql/servers/databases', 'sql db:server|s', 'SqlDatabase:ServerName:DatabaseName'],
    ['Sql/servers/elasticPools', 'sql elastic-pool:server|s', 'SqlElasticPool:ServerName:ElasticPoolName'],
    ['Sql/managedInstances', 'sql mi', 'SqlInstance'],
    ['DBforPostgreSQL/flexibleServers', 'postgres flexible-server', 'PostgreSqlFlexibleServer'],
    ['DBforPostgreSQL/flexibleServers/configurations', 'postgres flexible-server parameter:server-name|s', ''],
    ['DBforPostgreSQL/servers', 'postgres server', 'PostgreSqlServer'],
    ['DBforMySQL/flexibleServers', 'mysql flexible-server', 'MySqlFlexibleServer'],
    ['DBforMySQL/flexibleServers/configurations', 'mysql flexible-server parameter:server-name|s', ''],
    ['DBforMySQL/servers', 'mysql server', 'MySqlServer'],
    ['DocumentDB/databaseAccounts', 'cosmosdb', 'CosmosDBAccount'],
    ['Cache/redis', 'redis', 'RedisCache'],
    ['ServiceBus/namespaces', 'servicebus namespace', 'ServiceBusNamespace'],
    ['ServiceBus/namespaces/queues', 'servicebus queue:namespace-name', 'ServiceBusQueue:NamespaceName'],
    ['ServiceBus/namespaces/topics', 'servicebus topic:namespace-name', 'ServiceBusTopic:NamespaceName'],
    ['EventHub/namespaces', 'eventhubs namespace', 'EventHubNamespace'],
    ['EventHub/namespaces/eventhubs', 'eventhubs eventhub:namespace-name', 'EventHub:NamespaceName'],
    ['Search/searchServices', 'search service', 'SearchService'],
    ['ApiManagement/service', 'apim', 'ApiManagement'],
    ['OperationalInsights/workspaces', 'monitor log-analytics workspace:workspace-name|name|n', 'OperationalInsightsWorkspace'],
    ['Insights/components', 'monitor app-insights component:app|a', 'ApplicationInsights'],
    ['Automation/automationAccounts', 'automation account:automation-account-name|name|n', 'AutomationAccount'],
    ['RecoveryServices/vaults', 'backup vault', 'RecoveryServicesVault'],
    ['CognitiveServices/accounts', 'cognitiveservices account', 'CognitiveServicesAccount'],
    ['CognitiveServices/accounts/deployments', 'cognitiveservices account deployment:name|n:deployment-name', ''],
    ['ManagedIdentity/userAssignedIdentities', 'identity', 'UserAssignedIdentity'],
    ['DataFactory/factories', 'datafactory:factory-name|name|n', 'DataFactoryV2'],
    ['Logic/workflows', 'logic workflow', 'LogicApp'],
    ['Cdn/profiles', 'cdn profile;afd profile:profile-name', 'CdnProfile;FrontDoorCdnProfile:Name|ProfileName'],
    ['Cdn/profiles/endpoints', 'cdn endpoint:profile-name', 'CdnEndpoint:ProfileName'],
    ['SignalRService/signalR', 'signalr', 'SignalR'],
    ['Devices/iotHubs', 'iot hub', 'IotHub'],
    ['AppConfiguration/configurationStores', 'appconfig', 'AppConfigurationStore'],
    ['Synapse/workspaces', 'synapse workspace', 'SynapseWorkspace'],
    ['Databricks/workspaces', 'databricks workspace', 'DatabricksWorkspace'],
    ['MachineLearningServices/workspaces', 'ml workspace', 'MLWorkspace'],
    ['Kusto/clusters', 'kusto cluster:cluster-name|name|n', 'KustoCluster'],
    ['Batch/batchAccounts', 'batch account', 'BatchAccount:AccountName|Name'],
];

;// CONCATENATED MODULE: ./build/conflict/find/identity-model.js
const groupType = 'Microsoft.Resources/resourceGroups';
/** common is what all readings agree on. */
function common(readings) {
    const [first, ...others] = readings;
    if (first === undefined)
        return undefined;
    const same = (value) => others.every((other) => value(other)?.toLowerCase() === value(first)?.toLowerCase());
    const type = same((named) => named.type);
    return {
        names: type && same((named) => named.names.join('/')) ? first.names : [],
        type: type ? first.type : undefined,
        group: same((named) => named.group) ? first.group : undefined,
        subscription: same((named) => named.subscription) ? first.subscription : '',
        id: same((named) => named.id) ? first.id : undefined,
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/identity-commands.js


/** Programs that talk to Azure themselves: a command that stands before their error is not the one that failed. */
const otherTools = /\bazurerm_|\bazapi_|azure-native:|\w{2,60}Client#|\bterraform\b|\bpulumi\b|\bTraceback\b|\.exceptions\./;
/** The request that failed tells its resource better than a command. */
const request = /\b(?:GET|PUT|POST|PATCH|DELETE)\b["']?[ \t:]{1,3}["']?https:\/\/|[Rr]equest URL: /;
/** The shell went on to another program. */
const otherTrace = /\n[ \t]{0,8}\+{1,4} (?!az )\S/;
/** commandIdentity reads the resource that the failed az or Az PowerShell command names. */
function commandIdentity({ head, own, tail }) {
    const before = `\n${head.slice(-4000)}`;
    const [inside, after] = [own.slice(0, 2000), tail.slice(0, 1000)];
    if (![before, inside, after].some((text) => text.includes('-Az') || text.includes('az ')))
        return undefined;
    const position = positionIn(before.slice(-700), besideLine) ?? positionIn(`${inside}\n${after}`, belowError);
    if (position !== undefined)
        return named(position);
    const commands = commandsIn(before).filter(({ about, options }) => options.size > 0 && !setup.test(about.split(' ')[0] ?? ''));
    const last = commands.at(-1);
    const since = before.slice(last?.at);
    if (last === undefined || otherTools.test(`${since}${inside}${after.slice(0, 600)}`) || request.test(since))
        return cmdletIn(inside);
    if (last.traced)
        return otherTrace.test(since.slice(1)) ? undefined : named(last);
    const writes = commands.filter(({ verb }) => !reads.test(verb));
    return common((writes.length > 0 ? writes : commands).map(named));
}
/** These set up the session and name no resource that a request could fail on. */
const setup = /^(?:account|login|logout|config|configure|cloud|extension|feature|provider|version|upgrade|bicep)?$/;
const reads = /^(?:show|list|wait|exists|get)(?:-|$)/;
const azStart = /(?:[$>#;&|!(]|(?<trace>\n[ \t]{0,8}\+{1,4}|\n[^\n>$]{0,100}[$>])|\n|\bRun|"-c" ["']|\bcommand:? ['"]|"cmd": ")[ \t]{0,12}(?:sudo )?(?:\/[\w.-]{1,40}){0,4}\/?az(?:\.cmd|\.exe)? (?=[a-z])/g;
const cmdletStart = /(?:[>;|({=]|\n)[ \t+]{0,12}(?<verb>New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:ureRm|ure)?(?<noun>[A-Z]\w{1,60})(?=[ \t]{1,4}-)/g;
function commandsIn(text) {
    const az = [...text.matchAll(azStart)].map((match) => {
        const line = lineFrom(text, match.index + match[0].length);
        const { words, options } = parsed(line);
        const about = words.slice(0, -1).join(' ');
        return { shell: 'az', about, verb: words.at(-1) ?? '', options, at: match.index, traced: match.groups?.trace !== undefined };
    });
    const cmdlets = [...text.matchAll(cmdletStart)].map((match) => cmdlet(text, match));
    return [...az, ...cmdlets].sort((a, b) => a.at - b.at);
}
function cmdlet(text, match) {
    const { options } = parsed(lineFrom(text, match.index + match[0].length));
    const lower = new Map([...options].map(([name, value]) => [name.toLowerCase(), value]));
    const { noun = '', verb = '' } = match.groups ?? {};
    return { shell: 'powershell', about: noun.toLowerCase(), verb, options: lower, at: match.index, traced: false };
}
/** PowerShell 5 prints the command that failed below its error, cut to the width of the window. */
const belowError = /\bAt (?:line:\d|[A-Z]:\\|\/)[^\n]{0,400}(?=\n[ \t]{0,4}\+ )/;
/** PowerShell 7 prints it above, beside its line number. */
const besideLine = /\nLine \|(?=\n[ \t]{0,8}\d{1,6} \|)/;
function positionIn(text, frame) {
    const at = text.search(frame);
    if (at < 0)
        return undefined;
    const end = text.indexOf('~~~', at);
    const block = text.slice(at, end < 0 ? at + 600 : end);
    const [first, ...others] = [...block.matchAll(cmdletStart)];
    return first === undefined || others.length > 0 ? undefined : cmdlet(block, first);
}
/** `Stop-AzVM : Message` tells the type and nothing else. */
function cmdletIn(own) {
    const noun = /^[ \t+]{0,8}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize)-Az(?:ureRm|ure)?([A-Z]\w{1,60}?)(?:_\w{1,40})? ?: /.exec(own)?.[1];
    const type = noun === undefined ? undefined : rowOf('powershell', noun.toLowerCase())?.type;
    return type === undefined ? undefined : { type, names: [] };
}
/** The command with its continuation lines as one line. */
function lineFrom(text, from) {
    const joined = text.slice(from, from + 2000).replace(/[ \t]{0,8}[\\`^]\n[ \t]{0,80}/g, ' ');
    const end = joined.indexOf('\n');
    return end < 0 ? joined : joined.slice(0, end);
}
const word = /\s{0,40}(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|([^\s"'`;|&<>()]{1,400}))/y;
/** What may stand after a word: a space, the end, or the quote in which the whole command stands. */
const wordEnd = /^(?:\s|$|[;|&<>)]|["'](?:[\])},:;.]|\s|$))/;
/** The words of a line, up to what only a shell could read. */
function wordsOf(line) {
    const words = [];
    for (let at = 0; at < line.length;) {
        word.lastIndex = at;
        const match = word.exec(line);
        if (match === null)
            break;
        at = word.lastIndex;
        const text = match[3] ?? match[1] ?? match[2] ?? '';
        const rest = line.slice(at, at + 2);
        if (/^\d$/.test(text) && rest.startsWith('>'))
            break;
        const quoted = match[3] === undefined;
        const whole = wordEnd.test(rest);
        words.push({ text, quoted, value: whole ? text : '' });
        if (!whole && quoted)
            break;
    }
    return words;
}
const optionWord = /^-{1,2}([A-Za-z][\w-]{0,60})(?:[=:](.{0,300}))?$/;
/** Words before the first option, and the options. Two values are none, and so is one before the `...` with which PowerShell cuts a line. */
function parsed(line) {
    const words = [];
    const options = new Map();
    const put = (name, value) => {
        const before = options.get(name);
        options.set(name, before === undefined || before === value ? value : '');
    };
    let option;
    for (const { text, quoted, value } of wordsOf(line)) {
        const [, name, given] = (quoted ? null : optionWord.exec(text)) ?? [];
        if (name !== undefined) {
            option = given === undefined ? name : undefined;
            if (given !== undefined)
                put(name, value === '' ? '' : given);
        }
        else if (option !== undefined)
            put(option, value);
        else if (options.size === 0)
            words.push(value);
    }
    return { words, options };
}
function rowOf(shell, about) {
    for (const [path, az, powershell] of commandRows) {
        const specs = (shell === 'az' ? az : powershell.toLowerCase()).split(';');
        const spec = specs.find((candidate) => candidate === about || candidate.startsWith(`${about}:`));
        if (spec !== undefined && spec !== '')
            return rowIn(shell, about, spec, path);
    }
    return undefined;
}
function rowIn(shell, about, spec, path) {
    const told = spec.split(':').slice(1);
    const usual = shell === 'az' ? 'name|n' : `name|${about}name`;
    const depth = path.split('/').length - 1;
    const names = [...told, ...(told.length < depth ? [usual] : [])].map((spellings) => spellings.split('|'));
    return { type: `Microsoft.${path}`, names };
}
const groupOptions = { az: ['resource-group', 'g'], powershell: ['resourcegroupname', 'resourcegroup'] };
const subscriptionOptions = { az: ['subscription'], powershell: ['subscriptionid', 'subscription'] };
const idOptions = { az: ['ids'], powershell: ['resourceid', 'id'] };
function named({ shell, about, options }) {
    const value = (spellings) => spellings.map((spelling) => options.get(spelling)).find((found) => found !== undefined);
    const row = rowOf(shell, about);
    const names = row?.names.map(value) ?? [];
    const id = value(idOptions[shell]);
    if (id?.startsWith('/subscriptions/'))
        return { names: [], id };
    const slot = row?.type === 'Microsoft.Web/sites' && (options.has('slot') || options.has('s'));
    const type = id === undefined && !slot ? row?.type : undefined;
    return {
        type,
        names: type === undefined ? [] : names.map((name) => name ?? ''),
        group: type === groupType ? names[0] : value(groupOptions[shell]),
        subscription: value(subscriptionOptions[shell]),
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/terraform-names.js
/**
 * What Terraform and Pulumi call the resource types of Azure. A label ("Virtual Network Name", "Public I P Addresses Name") is the last
 * segment of the type in words, so only other names are listed, after `=` and without spaces. A `?` marks a segment that other services use too
 * (`vaults`, `servers`, `workspaces`): it proves nothing without the other name or a word that tells the provider.
 *
 * Labels: the `String()` of the IDs in https://github.com/hashicorp/go-azure-sdk and of the older ones in the azurerm provider.
 * Types: https://learn.microsoft.com/azure/templates/
 */
const typeNames = {
    Network: [
        'virtualNetworks',
        'virtualNetworks/subnets',
        'virtualNetworks/virtualNetworkPeerings=Peering',
        'networkInterfaces',
        'publicIPAddresses=PublicIP',
        'publicIPPrefixes=PublicIPPrefix',
        'networkSecurityGroups',
        'networkSecurityGroups/securityRules=NetworkSecurityRule',
        'applicationSecurityGroups',
        'routeTables',
        'routeTables/routes',
        'azureFirewalls=Firewall',
        'firewallPolicies',
        'firewallPolicies/ruleCollectionGroups=FirewallPolicyRuleCollectionGroup',
        'applicationGateways',
        'loadBalancers',
        'natGateways',
        'virtualNetworkGateways',
        'localNetworkGateways',
        'connections?=VirtualNetworkGatewayConnection',
        'bastionHosts',
        'privateEndpoints',
        'privateEndpoints/privateDnsZoneGroups',
        'privateLinkServices',
        'privateDnsZones=PrivateZone',
        'privateDnsZones/virtualNetworkLinks=PrivateDnsZoneVirtualNetworkLink',
        'dnsZones',
        'expressRouteCircuits=Circuit',
        'expressRouteCircuits/peerings=ExpressRouteCircuitPeering',
        'virtualWans',
        'virtualHubs',
        'vpnGateways',
        'trafficManagerProfiles',
        'ddosProtectionPlans',
        'ipGroups',
    ],
    Compute: [
        'virtualMachines=LinuxVirtualMachine,WindowsVirtualMachine',
        'virtualMachines/extensions=VirtualMachineExtension',
        'virtualMachineScaleSets=LinuxVirtualMachineScaleSet,WindowsVirtualMachineScaleSet,OrchestratedVirtualMachineScaleSet',
        'virtualMachineScaleSets/extensions=VirtualMachineScaleSetExtension',
        'disks=ManagedDisk',
        'snapshots?',
        'images?',
        'availabilitySets',
        'galleries=SharedImageGallery',
        'galleries/images=SharedImage',
        'diskEncryptionSets',
        'proximityPlacementGroups',
        'hostGroups=DedicatedHostGroup',
    ],
    Storage: ['storageAccounts'],
    Web: [
        'sites=AppService,WebApp,FunctionApp,LinuxWebApp,WindowsWebApp,LinuxFunctionApp,WindowsFunctionApp',
        'sites/slots=AppServiceSlot,WebAppSlot,FunctionAppSlot',
        'serverfarms=AppServicePlan,ServicePlan',
        'hostingEnvironments=AppServiceEnvironment',
        'staticSites=StaticWebApp',
    ],
    ContainerService: [
        'managedClusters=KubernetesCluster,ManagedKubernetesCluster',
        'managedClusters/agentPools=NodePool,KubernetesClusterNodePool',
    ],
    KeyVault: ['vaults?=KeyVault', 'managedHSMs'],
    RecoveryServices: ['vaults?=RecoveryServicesVault,RecoveryServiceVault'],
    DataProtection: ['backupVaults'],
    DBforPostgreSQL: [
        'flexibleServers?=PostgreSQLFlexibleServer',
        'flexibleServers/configurations?',
        'flexibleServers/databases?',
        'flexibleServers/firewallRules?',
        'servers?=PostgreSQLServer',
    ],
    DBforMySQL: [
        'flexibleServers?=MySQLFlexibleServer',
        'flexibleServers/configurations?',
        'flexibleServers/databases?',
        'flexibleServers/firewallRules?',
        'servers?=MySQLServer',
    ],
    DBforMariaDB: ['servers?=MariaDBServer'],
    Sql: [
        'servers?=SqlServer,MSSQLServer',
        'servers/databases?=SqlDatabase,MSSQLDatabase',
        'servers/elasticPools=SqlElasticPool,MSSQLElasticPool',
        'servers/firewallRules?=SqlFirewallRule',
        'servers/failoverGroups',
        'managedInstances=SqlManagedInstance',
    ],
    DocumentDB: ['databaseAccounts=CosmosDBAccount', 'databaseAccounts/sqlDatabases', 'mongoClusters'],
    Cache: ['redis=RedisCache', 'redisEnterprise'],
    ServiceBus: ['namespaces?=ServiceBusNamespace', 'namespaces/queues?', 'namespaces/topics?', 'namespaces/topics/subscriptions?'],
    EventHub: ['namespaces?=EventHubNamespace,EventHubsNamespace', 'namespaces/eventhubs', 'clusters?'],
    EventGrid: ['topics?=EventGridTopic', 'systemTopics', 'domains?=EventGridDomain'],
    Relay: ['namespaces?=RelayNamespace'],
    NotificationHubs: ['namespaces?=NotificationHubNamespace', 'namespaces/notificationHubs'],
    ContainerRegistry: ['registries?=ContainerRegistry'],
    ContainerInstance: ['containerGroups'],
    App: ['containerApps', 'managedEnvironments=ContainerAppEnvironment', 'jobs?=ContainerAppJob'],
    OperationalInsights: ['workspaces?=LogAnalyticsWorkspace'],
    Synapse: ['workspaces?=SynapseWorkspace', 'workspaces/sqlPools=SynapseSqlPool', 'workspaces/bigDataPools=SynapseSparkPool'],
    MachineLearningServices: ['workspaces?=MachineLearningWorkspace'],
    Databricks: ['workspaces?=DatabricksWorkspace'],
    DesktopVirtualization: ['workspaces?=VirtualDesktopWorkspace', 'hostPools', 'applicationGroups'],
    Insights: ['components?=ApplicationInsights', 'actionGroups', 'metricAlerts', 'autoscaleSettings'],
    Automation: ['automationAccounts', 'automationAccounts/runbooks'],
    ApiManagement: ['service?=APIManagementService,APIManagement', 'service/apis?=APIManagementAPI'],
    Search: ['searchServices'],
    CognitiveServices: ['accounts?=CognitiveAccount,CognitiveServicesAccount,AIServicesAccount', 'accounts/deployments?=CognitiveDeployment'],
    DataFactory: ['factories?=DataFactory'],
    Logic: ['workflows?=LogicAppWorkflow'],
    ManagedIdentity: ['userAssignedIdentities'],
    Cdn: [
        'profiles?=CDNProfile,FrontDoorProfile,CDNFrontDoorProfile',
        'profiles/endpoints?=CDNEndpoint',
        'profiles/afdEndpoints=FrontDoorEndpoint',
        'profiles/afdEndpoints/routes=FrontDoorRoute',
        'profiles/customDomains=FrontDoorCustomDomain',
    ],
    SignalRService: ['signalR', 'webPubSub'],
    Devices: ['iotHubs'],
    Kusto: ['clusters?=KustoCluster', 'clusters/databases?=KustoDatabase'],
    HDInsight: ['clusters?=HDInsightCluster'],
    StreamAnalytics: ['streamingJobs=StreamAnalyticsJob'],
    AppConfiguration: ['configurationStores=AppConfiguration'],
    NetApp: ['netAppAccounts', 'netAppAccounts/capacityPools', 'netAppAccounts/capacityPools/volumes'],
    Batch: ['batchAccounts', 'batchAccounts/pools'],
    Dashboard: ['grafana=DashboardGrafana'],
};
/**
 * providerWords tell the provider where a Go package (`cosmosdb.\u2026Client#`), a Terraform type (`azurerm_mssql_\u2026`) or a Pulumi module does
 * not spell its namespace. They are beginnings, without underscores.
 */
const providerWords = {
    mssql: 'sql',
    sql: 'sql',
    postgres: 'postgresql',
    redis: 'cache',
    cosmos: 'documentdb',
    kubernetes: 'containerservice',
    loganalytics: 'operationalinsights',
    containerapp: 'app',
    recovery: 'recoveryservices',
    backup: 'recoveryservices',
    siterecovery: 'recoveryservices',
    machinelearning: 'machinelearningservices',
    cognitive: 'cognitiveservices',
    aiservices: 'cognitiveservices',
    applicationinsights: 'insights',
    notificationhub: 'notificationhubs',
    virtualdesktop: 'desktopvirtualization',
    privatedns: 'network',
    dns: 'network',
    virtualnetwork: 'network',
    managedservicei: 'managedidentity',
    logicapp: 'logic',
    signalr: 'signalrservice',
    iothub: 'devices',
    frontdoor: 'cdn',
    cdn: 'cdn',
    appservice: 'web',
    snapshot: 'compute',
    image: 'compute',
};

;// CONCATENATED MODULE: ./build/conflict/find/type-of-name.js

/** The rows whose last segment goes by a key. One log asks a few times, so only rows that can fit are taken apart. */
function rowsOf(key) {
    // The plural and the singular differ in their ends.
    const stem = key.slice(0, -1);
    if (stem === '')
        return [];
    return Object.entries(typeNames).flatMap(([namespace, lines]) => lines
        .filter((line) => line.toLowerCase().includes(stem))
        .map((line) => type_of_name_rowIn(namespace, lines, line))
        .filter(({ levels }) => levels.at(-1)?.has(key)));
}
function type_of_name_rowIn(namespace, lines, line) {
    const { path, others, shared } = partsOf(line);
    const segments = path.split('/');
    const levels = segments.map((segment, i) => {
        const above = segments.slice(0, i + 1).join('/');
        const named = lines.map(partsOf).find((parts) => parts.path === above);
        return new Set([segment, ...(named?.others ?? [])].map(keyOf));
    });
    return { type: `Microsoft.${namespace}/${path}`, provider: type_of_name_short(namespace), levels, aliases: new Set(others.map(keyOf)), shared };
}
function partsOf(line) {
    const [left = '', others = ''] = line.split('=');
    return { path: left.replace('?', ''), others: others === '' ? [] : others.split(','), shared: left.endsWith('?') };
}
/** keyOf is the spelling in which labels are compared: no spaces, no "Name", no plural. "Public I P Addresses Name" is `publicipaddress`. */
function keyOf(label) {
    const bare = label
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .replace(/name$/, '');
    if (bare.endsWith('ies'))
        return `${bare.slice(0, -3)}y`;
    if (bare.endsWith('sses'))
        return bare.slice(0, -2);
    return bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}
/** providerOf reads a Go package, a namespace without `Microsoft.` or a Terraform type: the namespace it is of, in its short spelling. */
function providerOf(word) {
    const bare = type_of_name_short(word.replaceAll('_', ''));
    const namespaces = Object.keys(typeNames).map(type_of_name_short);
    if (namespaces.includes(bare))
        return bare;
    const begin = [...Object.keys(providerWords), ...namespaces.filter((namespace) => namespace.length > 4)]
        .filter((prefix) => bare.startsWith(prefix))
        .sort((a, b) => b.length - a.length)[0];
    return begin === undefined ? undefined : (providerWords[begin] ?? begin);
}
/**
 * typeOf gives the type whose segments have these labels, parent first. `kinds` are other names of it that the text has, `providers` the
 * services that the text names. Undefined where no type fits, or more than one.
 */
function typeOf(labels, kinds, providers) {
    const leaf = labels.at(-1) ?? '';
    const fitting = rowsOf(leaf).filter(({ levels }) => levels.length === labels.length && levels.every((keys, i) => keys.has(labels[i] ?? '')));
    const called = fitting.filter(({ aliases }) => aliases.has(leaf) || kinds.some((kind) => aliases.has(kind)));
    return only(called) ?? only(fitting.filter(({ provider, shared }) => !shared || providers.has(provider)));
}
/** Pulumi's class `Server` is a flexible server in new versions of these modules and a single server in old ones. */
const ambiguousClasses = new Set(['postgresql:server', 'mysql:server']);
/** typeOfPulumi gives the type of `azure-native:<module>:<Class>`. */
function typeOfPulumi(module, className) {
    const provider = providerOf(module);
    const key = keyOf(className);
    if (provider === undefined || ambiguousClasses.has(`${provider}:${key}`))
        return undefined;
    return only(rowsOf(key).filter((row) => row.provider === provider));
}
function only(rows) {
    return rows.length === 1 ? rows[0]?.type : undefined;
}
function type_of_name_short(namespace) {
    return namespace.toLowerCase().replace(/^dbfor/, '');
}

;// CONCATENATED MODULE: ./build/conflict/find/identity-terraform.js



const signs = ['Name: "', 'Name:\n', 'Name "', 'Resource Group "'];
/** terraformIdentity reads the resource that Terraform named last before Azure's words: each step on the way down wraps the next. */
function terraformIdentity({ head, own, tail }) {
    const before = head.slice(-3000);
    const inside = own.slice(0, 1500);
    if (!signs.some((sign) => before.includes(sign) || inside.includes(sign)))
        return undefined;
    for (const text of [(0,clean/* fold */.AU)(statementIn(before, inside)), (0,clean/* fold */.AU)(inside)]) {
        const clause = lastClause(text, mentionsIn(text));
        if (clause.length > 0) {
            const hints = hintsIn(`${text} ${inside}`, tail);
            return common(clause.map((mention) => namedBy(mention, hints)));
        }
        const group = bareGroup.exec(text)?.[1];
        if (group !== undefined)
            return { type: groupType, names: [group], group };
    }
    return undefined;
}
const bareGroup = /\b(?:creating|updating|deleting|retrieving|reading) Resource Group "([^"]{1,120})"/i;
const errorLine = /^[ \t*>]{0,8}(?:[\w.[\]"-]{1,200}: )?[Ee]rror\b/gm;
/** The last lines of a diagnostic: what stands before them belongs to an error that has ended. */
const ended = /\n[ \t]{0,6}(?:with \S|on \S{1,200} line \d)/;
/** The part of Terraform's sentence that stands before Azure's words. Empty where the error starts a sentence of its own. */
function statementIn(before, inside) {
    if (/^[ \t*>]{0,8}Error\b/.test(inside))
        return '';
    const start = [...before.matchAll(errorLine)].at(-1)?.index;
    const statement = start === undefined ? before.slice(-1500) : before.slice(start);
    return ended.test(statement) ? '' : statement;
}
const pair = /[ /,]{0,4}([A-Z][A-Za-z0-9]{0,40}(?: [A-Z0-9][A-Za-z0-9]{0,40}){0,6}):? "([^"]{0,260})"/y;
const nounBefore = /((?:[A-Z][\w-]{0,40} ){0,6}[A-Z][\w-]{0,40}):? ?(?:"([^"]{1,260})" ?)?$/;
const leadingVerb = /^(?:(?:Error|Creating|Updating|Deleting|Retrieving|Reading|Waiting|Existing|Failed) )+/;
function mentionsIn(text) {
    const mentions = [];
    // The first may have lost its parenthesis, where the log begins in the middle of it.
    for (let open = -1, next = 0; next >= 0; open = next) {
        const { pairs, end } = pairsIn(text, open + 1);
        next = text.indexOf('(', open + 1);
        if (pairs.length === 0 || text[end] !== ')')
            continue;
        const front = text.slice(Math.max(0, open - 400), Math.max(0, open));
        const noun = nounBefore.exec(front);
        const kind = (noun?.[1] ?? '').replace(leadingVerb, '');
        const slashed = noun?.[2] !== undefined || text.slice(open + 1, end).includes('" / ');
        const ordered = slashed ? pairs.toReversed() : pairs;
        mentions.push({
            noun: kind,
            pairs: noun?.[2] === undefined ? ordered : [...ordered, [kind, noun[2]]],
            start: open - (noun?.[0].length ?? 0),
            end: end + 1,
        });
    }
    return mentions;
}
function pairsIn(text, from) {
    const pairs = [];
    let end = from;
    while (pairs.length < 12) {
        pair.lastIndex = end;
        const match = pair.exec(text);
        if (match === null)
            break;
        pairs.push([match[1] ?? '', match[2] ?? '']);
        end = pair.lastIndex;
    }
    return { pairs, end: text[end] === ' ' ? end + 1 : end };
}
/** Mentions with no colon between them ("associating NSG (\u2026) with Subnet (\u2026)") stand beside each other: none of them is the one. */
function lastClause(text, mentions) {
    let from = mentions.length - 1;
    while (from > 0 && !text.slice(mentions[from - 1]?.end, mentions[from]?.start).includes(': '))
        from--;
    return mentions.slice(Math.max(0, from));
}
const goClient = /\b([a-z]{2,40})\.\w{2,60}Client#/g;
const namespaces = /\bMicrosoft\.([A-Za-z]{2,40})\b/g;
const withType = /\bwith (?:module\.\S{1,200}\.)?azurerm_([a-z0-9_]{2,80})\./;
const statementType = /\bazurerm_([a-z0-9_]{2,80})\.[\w.[\]"-]{1,200}: /;
/** hintsIn gathers what tells the provider: the Go client, the namespace in Azure's words, the type of the Terraform resource. */
function hintsIn(text, tail) {
    const after = tail.slice(0, 600).split(/^[ \t*]{0,8}Error\b/m)[0] ?? '';
    const terraform = [withType.exec(after)?.[1], statementType.exec(text)?.[1]].filter((type) => type !== undefined);
    const words = [...[...text.matchAll(goClient), ...text.matchAll(namespaces)].map((match) => match[1] ?? ''), ...terraform];
    return {
        providers: new Set(words.flatMap((word) => providerOf(word) ?? [])),
        kinds: terraform.map(keyOf),
    };
}
function namedBy({ noun, pairs }, { providers, kinds }) {
    const labelled = (...keys) => pairs.find(([label]) => keys.includes(keyOf(label)))?.[1];
    const group = labelled('resourcegroup');
    const subscription = labelled('subscription', 'subscriptionid');
    const own = pairs.filter(([label]) => !['resourcegroup', 'subscription', 'subscriptionid'].includes(keyOf(label)));
    const nounKey = keyOf(noun);
    if (own.length === 0) {
        const whole = nounKey === 'resourcegroup' && group !== undefined;
        return { type: whole ? groupType : undefined, names: whole ? [group] : [], group, subscription };
    }
    const labels = own.map(([label]) => keyOf(label) || nounKey);
    return { type: typeOf(labels, [nounKey, ...kinds], providers), names: own.map(([, value]) => value), group, subscription };
}

;// CONCATENATED MODULE: ./build/conflict/find/identity.js







/**
 * identify reads which resource an error is about from what the tool printed beside it, for errors that hold no ARM ID: Terraform's
 * and Pulumi's names, deployment operations, az and Az PowerShell commands. Where two readings are possible it gives less.
 */
function identify(source) {
    const named = terraformIdentity(source) ?? pulumi(source) ?? deploymentOperation(source) ?? commandIdentity(source);
    return named === undefined ? undefined : identityOf(named, source.subscription);
}
/** subscriptionOf gives the subscription whose GUID stands in the IDs of a text, where there is exactly one. */
function subscriptionOf(text) {
    const keyword = '/subscriptions/';
    let only;
    for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + keyword.length)) {
        const guid = text.slice(at + keyword.length, at + keyword.length + 36).toLowerCase();
        if (!(0,id_reader/* isGuid */.W_)(guid) || guid === only)
            continue;
        if (only !== undefined)
            return undefined;
        only = guid;
    }
    return only;
}
/** Names in the characters that Azure allows nearly everywhere. What is odd is left out, however legal it may be somewhere. */
const plainName = /^[A-Za-z0-9_(][\w.()@~+-]{0,259}$/;
const plainGroup = /^[\w(](?:[\w.()-]{0,88}[\w()-])?$/;
function identityOf(named, passage) {
    const whole = named.id === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(named.id);
    if (whole !== undefined && !whole.masked)
        return { id: whole.id, name: whole.name, ...(whole.type === undefined ? {} : { type: whole.type }) };
    const group = usable(named.group, plainGroup);
    const names = named.names.map((name) => usable(name, plainName));
    const name = names.at(-1);
    const known = {
        ...(named.type === undefined ? {} : { type: named.type }),
        ...(name === undefined ? {} : { name }),
        ...(group === undefined ? {} : { group }),
    };
    const id = built(named.type, names, group, named.subscription ?? passage);
    if (id !== undefined)
        return { id, ...known };
    return Object.keys(known).length === 0 ? undefined : known;
}
function usable(value, pattern) {
    return value !== undefined && pattern.test(value) && !(0,arm_name/* isPlaceholder */.wK)(value) ? value : undefined;
}
/** The ID, where every part of it is known; it must read back as what it was built from. */
function built(type, names, group, subscription) {
    if (type === undefined || group === undefined || subscription === undefined || !(0,id_reader/* isGuid */.W_)(subscription))
        return undefined;
    const scope = `/subscriptions/${subscription}/resourceGroups/${group}`;
    if (type === groupType)
        return names[0]?.toLowerCase() === group.toLowerCase() ? scope : undefined;
    const [provider = '', ...segments] = type.split('/');
    if (segments.length !== names.length || names.includes(undefined))
        return undefined;
    const path = segments.map((segment, i) => `${segment}/${names[i]}`).join('/');
    const resource = (0,resource_id/* parseResourceId */.RQ)(`${scope}/providers/${provider}/${path}`);
    return resource === undefined || resource.masked || resource.type !== type ? undefined : resource.id;
}
const pulumiType = /\b([a-z][a-z-]{1,30}):([a-zA-Z]\w{0,60})(?:\/v\w{1,40})?:([A-Z]\w{1,80})(?: \(([^()\s]{1,200})\)| ([\w.-]{1,200}))?/g;
/**
 * Pulumi shows its own name of a resource, to which it adds random letters for Azure unless the program sets the name. So the name
 * counts only where Azure's words have it too.
 */
function pulumi({ head, own }) {
    const before = head.slice(-600);
    if (!before.includes('azure-native:') && !own.startsWith('azure-native:'))
        return undefined;
    const last = [...`${before}${own.slice(0, 200)}`.matchAll(pulumiType)].at(-1);
    if (last?.[1] !== 'azure-native')
        return undefined;
    const name = last[4] ?? last[5] ?? '';
    const said = name !== '' && [`'${name}'`, `"${name}"`, `/${name}`].some((word) => own.includes(word));
    const type = typeOfPulumi(last[2] ?? '', last[3] ?? '');
    // A child's parents are not shown, so a name alone makes no ID there; `built` sees to it.
    return { type, names: said ? [name] : [] };
}
const failedResource = /\bResource (Microsoft\.[\w.]{1,60}(?:\/\w{1,60}){1,5}) '([^'\n]{1,300})' failed with message\b/g;
const resourcePath = /\b[Rr]esource ['"]?(Microsoft\.[\w.]{1,60})\/([\w.()@~+/-]{3,400})['"]?(?: under resource group ['"]([\w.()-]{1,90})['"])?/g;
const targetPath = /["']target["']\s{0,4}:\s{0,4}["'](Microsoft\.[\w.]{1,60})\/([\w.()@~+/-]{3,400})["']/gi;
/** A deployment tells type and name without scope: `Resource Microsoft.Sql/servers/databases 'srv/db' failed with message \u2026`. */
function deploymentOperation({ head, own }) {
    const near = own.slice(0, 4000);
    if (!near.includes('Microsoft.') && !head.slice(-400).includes('failed with message'))
        return undefined;
    const failed = [...`${head.slice(-400)}${near}`.matchAll(failedResource)].map(([, type, names]) => ({ type, names: (names ?? '').split('/') }));
    if (failed.length > 0)
        return common(failed.filter(({ type, names }) => type?.split('/').length === names.length + 1));
    const paths = [...near.matchAll(resourcePath), ...near.matchAll(targetPath)];
    return common(paths.flatMap(([, provider = '', path = '', group]) => pathOf(provider, path.replace(/\.$/, ''), group)));
}
/** `virtualNetworks/hub/subnets/app`: types and names in turn. An odd number is a type without a name. */
function pathOf(provider, path, group) {
    const segments = path.split('/');
    if (segments.length % 2 === 1 || /^(?:locations|providers)$/i.test(segments[0] ?? ''))
        return [];
    const types = segments.filter((_, i) => i % 2 === 0);
    return [{ type: [provider, ...types].join('/'), names: segments.filter((_, i) => i % 2 === 1), group }];
}

// EXTERNAL MODULE: ./build/conflict/rules/index.js + 16 modules
var rules = __webpack_require__(5047);
// EXTERNAL MODULE: ./build/conflict/rules/rule.js + 1 modules
var rules_rule = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/conflict/find/scan-evidence.js
var scan_evidence = __webpack_require__(1918);
// EXTERNAL MODULE: ./build/conflict/find/text-forms.js
var text_forms = __webpack_require__(3982);
;// CONCATENATED MODULE: ./build/conflict/find/loose-ends.js





/**
 * What is left when all structures are read: the body of an HTTP answer that is a plain sentence, sentences that only Azure says,
 * lines marked as errors in an Azure tool's output, and bare statuses.
 */
const plainBody = /HTTP\/\d(?:\.\d)? (?<status>[45]\d\d)[^\n]*\n(?:[\w-]{2,60}:[^\n]*\n){0,60}\s*\n(?=[^\s{<["\u0001])/g;
/** Cheap words that any of our sentences holds; everything else is skipped before a rule is tried. */
const coarse = /in[- ]progress|already|cannot|can't|can not|could not|unable|not (?:allowed|supported|permitted|empty|running|eligible|available|enough|registered|in )|lock|lease|quota|exceed|limit|polic|busy|being|exist|in use|used by|attached|alloca|associat|referenc|e-?tag|condition|modified|newer|concurrent|conflict|supersed|preempt|exclusive|maintenance|transition|state|still active|deleted|capacity|demand|disabled|subscription|stopped|deallocat|generalized|no (?:ongoing|pending|active)|subcode|import|deny|taken|taking|belong|running|pending|waiting|wait (?:for|until)|duplicate|edit or replace/i;
const errorMark = /^\s*(?:\*\s)?(?:[\w.\- ]{0,60}\b)?(?:error|failed|failure|fatal|exception|refused|denied|rejected)\b/i;
/** Progress, plans and code are never a failure. */
const dull = /^\s*provisioning state: |^\s*(?:[\w.[\]"'-]+: )?(?:Still )?(?:creating|destroying|modifying|reading|refreshing|creation complete|destruction complete)\b|^\s*[+~-]\s+(?:resource|")?|^\s*(?:#|\/\/)|\b0 (?:errors?|failed)\b|\bno (?:errors?|conflicts?|changes)\b|^\s*(?:if|else|for|while|function|const|let|var|return|throw|catch|def|class)\b|\b(?:successfully|succeeded)\b/i;
function readLooseEnds(rest, text) {
    const nodes = [...bodies(rest)];
    const covered = nodes.map((node) => [node.start, node.end]);
    for (const node of statements(rest, text)) {
        if (!covered.some(([start, end]) => node.start < end && node.end > start))
            nodes.push(node);
    }
    return nodes.sort((a, b) => a.start - b.start);
}
function* bodies(rest) {
    if (!rest.includes('HTTP/'))
        return;
    for (const match of rest.matchAll(plainBody)) {
        const status = (0,text_forms/* statusNumber */.OB)(match.groups?.status);
        const start = match.index + match[0].length;
        const body = (0,text_forms/* after */.Pl)(rest, start);
        if (body.message === '')
            continue;
        yield { message: body.message, ...(status === undefined ? {} : { status }), children: [], form: 'http', start, end: body.end };
    }
}
function* statements(rest, text) {
    let at = 0;
    while (at < rest.length) {
        const end = (0,text_forms/* lineEnd */.kd)(rest, at);
        const line = rest.slice(at, Math.min(end, at + 6000));
        const next = end + 1;
        if (line.length > 12 && !line.includes(text_forms/* taken */.uU) && coarse.test(line) && !dull.test(line) && !scan_evidence/* passedTest */.HR.test(line)) {
            const body = (0,text_forms/* after */.Pl)(rest, at, true);
            if (body.message.length > 8 && isAzure(body.message, at, body.end, text)) {
                yield { message: sentenceIn(body.message), children: [], form: 'sentence', start: at, end: body.end };
                at = body.end + 1;
                continue;
            }
        }
        at = next;
    }
}
function isAzure(message, start, end, text) {
    const kind = kindOf(message);
    if (kind === 'other')
        return false;
    const near = text.slice(Math.max(0, start - 240), Math.min(text.length, end + 240));
    if (kind === 'alone')
        return foreignTool(near) === undefined || /\/subscriptions\/|\bMicrosoft\.\w+\//.test(text.slice(start, end));
    const around = text.slice(Math.max(0, start - 1500), Math.min(text.length, end + 600));
    return azureWords.test(around) && foreignTool(near) === undefined;
}
/** A build can say the same line a million times with another number in it. Bounded: cleared when full. */
const kinds = new Map();
const mostKinds = 1000;
function kindOf(message) {
    const key = message.slice(0, 600).replace(/\d+/g, '0');
    const known = kinds.get(key);
    if (known !== undefined)
        return known;
    const subject = { code: '', message, lower: message.toLowerCase(), status: undefined, about: '' };
    const says = (rule) => rule.says !== undefined && (0,rules_rule/* holds */.v)(rule, subject);
    const kind = rules/* aloneRules */.no.some(says) ? 'alone' : errorMark.test(message) && rules/* provenRules */.W6.some(says) ? 'marked' : 'other';
    if (kinds.size >= mostKinds)
        kinds.clear();
    kinds.set(key, kind);
    return kind;
}
/** A sentence in a log often starts with the time, the client or "Error:"; what Azure said comes after. */
function sentenceIn(message) {
    return message.replace(/^(?:\W{0,4}(?:Error|ERROR|error|Message|Failed|FATAL)\b\s?[:=]\s*)+/, '').slice(0, 2000);
}
const bareStatus = [
    /\binvalid status(?: code)? '(?<status>Conflict|PreconditionFailed|Precondition Failed)'/g,
    /\bStatusCode=(?<status>409|412) -- Original Error/g,
    /\bfailed with status(?: code)?:? '?(?<status>Conflict|PreconditionFailed|409|412)\b/g,
    /\((?<status>409|412)\) (?:Conflict|Precondition Failed)/g,
    /\b(?:status(?: ?code)?|HTTP|RESPONSE|StatusCode)[ =:]{1,3}(?<status>409|412)\b/gi,
    /\b(?<status>409|412) \(?(?:Conflict|Precondition Failed)\b/gi,
    /\b(?:Conflict) \((?<status>Conflict)\)/g,
    /\bError: (?<status>Conflict)\.?[ \t]*$/gm,
    /\bHTTP\/\d(?:\.\d)? (?<status>409|412)\b/g,
    /\b(?<status>PreconditionFailed)Exception\b/g,
];
/** readBareStatus finds a status with nothing beside it. Only called where nothing better was found near. */
function readBareStatus(rest, text) {
    const nodes = [];
    if (!/409|412|Conflict|Precondition/i.test(rest))
        return nodes;
    for (const pattern of bareStatus) {
        for (const match of rest.matchAll(pattern)) {
            const status = (0,text_forms/* statusNumber */.OB)(match.groups?.status);
            if (status === undefined)
                continue;
            const near = text.slice(Math.max(0, match.index - 300), match.index + 300);
            const around = text.slice(Math.max(0, match.index - 2500), match.index + 1200);
            const certain = /invalid status|failed with status|\((?:409|412)\) (?:Conflict|Precondition)|Original Error|PreconditionFailedException|HTTP\//.test(match[0]);
            if (foreignTool(near) !== undefined ||
                (!certain && !azureWords.test(around) && !/^\s*\S/.test(match[0].replace(/^Conflict \(Conflict\)$/, ' '))))
                continue;
            if (!certain && !azureWords.test(around) && !/Conflict \(Conflict\)/.test(match[0]))
                continue;
            const start = text.lastIndexOf('\n', match.index) + 1;
            nodes.push({ message: '', status, children: [], form: 'status', start, end: match.index + match[0].length });
        }
    }
    return nodes.sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./build/conflict/find/node.js
/** wrapperCodes only say that something inside failed. They are dropped where a leaf exists. */
const wrapperCodes = new Set([
    'deploymentfailed',
    'invalidtemplatedeployment',
    'resourcedeploymentfailure',
    'multipleerrorsoccurred',
    'resourcegroupdeletionblocked',
    'resourcegroupdeletiontimeout',
    'preflightvalidationcheckfailed',
    'deploymentfailedcleanup',
    'failed',
    'canceled',
    'badrequest',
    'conflict',
    'error',
    'reason',
    'unspecified',
]);
/** isWrapper says whether a node's own words tell nothing that its children do not tell better. */
function isWrapper(node) {
    return node.code !== undefined && wrapperCodes.has(node.code.toLowerCase());
}
/** leavesOf walks down to the errors that have nothing better inside, in reading order, each once. */
function leavesOf(root) {
    const leaves = [];
    const seen = new Set();
    const walk = (node, ancestors) => {
        const inner = node.children.filter((child) => saysMore(child, node));
        if (inner.length === 0) {
            const key = `${node.code ?? ''}\n${node.message}`.toLowerCase();
            if (seen.has(key))
                return;
            seen.add(key);
            leaves.push({ node, ancestors });
            return;
        }
        for (const child of inner)
            walk(child, [...ancestors, node]);
    };
    walk(root, []);
    return leaves;
}
/**
 * A child says more when it has words of its own, or a code of its own where the parent's is only a wrapper's. App Service
 * repeats the parent in its details three times; the AKS gRPC detail says less than the message around it.
 */
function saysMore(child, parent) {
    if (child.children.some((grandchild) => saysMore(grandchild, parent)))
        return true;
    const code = child.code?.toLowerCase();
    // Even a wrapper's code is more than none.
    const telling = code !== undefined && (parent.code === undefined || !wrapperCodes.has(code));
    const ownCode = telling && code !== parent.code?.toLowerCase() && !/^\d+$/.test(code);
    // A message that is JSON holds the words of its children; they are still the better telling.
    const ownWords = child.message !== '' && (!parent.message.includes(child.message) || (parent.message.includes('{') && parent.message !== child.message));
    if (ownWords && code === undefined && !isWrapper(parent) && parent.code !== undefined)
        return false;
    if (ownWords)
        return !(code === 'unspecified' || code === 'reason');
    return ownCode && (child.message !== '' || isWrapper(parent) || parent.code === undefined);
}

;// CONCATENATED MODULE: ./build/conflict/find/loose-json.js
/**
 * A tolerant reader of JSON in logs. What stands there is often cut off, printed with single quotes (Python), wrapped in the
 * middle of a string, or followed by other text; a strict parser gives nothing for it. This one reads as much as is there.
 */
function isObject(value) {
    return typeof value === 'object' && value !== null && 'entries' in value && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
const maxDepth = 48;
const maxString = 64 * 1024;
/** readLoose reads one object or list that starts at `start`, or gives undefined where none does. Linear in the length read. */
function readLoose(text, start) {
    const first = text[start];
    if (first !== '{' && first !== '[')
        return undefined;
    const reader = new Reader(text, start);
    const value = reader.container(0);
    return value === undefined ? undefined : { value, end: reader.at };
}
class Reader {
    text;
    at;
    constructor(text, at) {
        this.text = text;
        this.at = at;
    }
    container(depth) {
        if (depth > maxDepth)
            return undefined;
        return this.text[this.at] === '{' ? this.object(depth) : this.list(depth);
    }
    object(depth) {
        const entries = [];
        this.at++;
        for (;;) {
            this.space();
            const c = this.text[this.at];
            if (c === undefined)
                break;
            if (c === '}') {
                this.at++;
                break;
            }
            if (c === ',') {
                this.at++;
                continue;
            }
            if (c !== '"' && c !== "'") {
                // Not a key: this was no JSON object, or it ends here in other text.
                if (entries.length === 0)
                    return undefined;
                break;
            }
            const key = this.string(c);
            this.space();
            if (this.text[this.at] !== ':') {
                if (entries.length === 0)
                    return undefined;
                break;
            }
            this.at++;
            this.space();
            const value = this.value(depth);
            if (value === undefined)
                break;
            entries.push([key, value]);
        }
        return { entries };
    }
    list(depth) {
        const items = [];
        this.at++;
        for (;;) {
            this.space();
            const c = this.text[this.at];
            if (c === undefined)
                break;
            if (c === ']') {
                this.at++;
                break;
            }
            if (c === ',') {
                this.at++;
                continue;
            }
            const value = this.value(depth);
            if (value === undefined) {
                if (items.length === 0)
                    return undefined;
                break;
            }
            items.push(value);
        }
        return items;
    }
    value(depth) {
        const c = this.text[this.at];
        if (c === '"' || c === "'")
            return this.string(c);
        if (c === '{' || c === '[')
            return this.container(depth + 1);
        if ((c === 'b' || c === 'u') && (this.text[this.at + 1] === '"' || this.text[this.at + 1] === "'")) {
            this.at++;
            return this.string(this.text[this.at] ?? '"');
        }
        return this.word();
    }
    word() {
        const pattern = /[-+.\w<>]+/y;
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (!match)
            return undefined;
        this.at = pattern.lastIndex;
        const word = match[0];
        if (/^(?:true|True)$/.test(word))
            return true;
        if (/^(?:false|False)$/.test(word))
            return false;
        if (/^(?:null|None|nil|<nil>|undefined)$/.test(word))
            return null;
        const number = Number(word);
        return Number.isNaN(number) ? word : number;
    }
    /** A string ends at its quote; one that was cut off ends at the end of the line on which nothing closes it any more. */
    string(quote) {
        const from = this.at + 1;
        let out = '';
        let chunk = from;
        let at = from;
        const limit = Math.min(this.text.length, from + maxString);
        while (at < limit) {
            const c = this.text[at];
            if (c === '\\') {
                out += this.text.slice(chunk, at);
                const [decoded, length] = unescapeAt(this.text, at);
                out += decoded;
                at += length;
                chunk = at;
            }
            else if (c === quote) {
                if (this.closes(at)) {
                    this.at = at + 1;
                    return out + this.text.slice(chunk, at);
                }
                at++;
            }
            else if (c === '\n' && !this.closedSoon(at, quote)) {
                break;
            }
            else {
                at++;
            }
        }
        this.at = at;
        return out + this.text.slice(chunk, at);
    }
    /** A quote closes a string when what follows can follow a string; texts quote words without escaping them. */
    closes(at) {
        const pattern = /\s*(?:[,:}\]]|$)/y;
        pattern.lastIndex = at + 1;
        return pattern.test(this.text) || this.text[at + 1] === '\n' || this.text[at + 1] === undefined;
    }
    /** Strings wrap over a line or a few; a quote that comes much later belongs to something else. */
    closedSoon(newline, quote) {
        const ahead = this.text.slice(newline + 1, newline + 1500);
        // A key at the start of the next line means that the string was cut before it.
        return ahead.includes(quote) && !/^\s*["'][\w.$-]{1,60}["']\s*:/.test(ahead.slice(0, 80));
    }
    space() {
        while (/\s/.test(this.text[this.at] ?? ''))
            this.at++;
    }
}
const simpleEscapes = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '',
    f: '',
    '"': '"',
    "'": "'",
    '/': '/',
    '\\': '\\',
};
/** Control characters are dropped from a log before it is read; escaped ones must not bring them back. */
function printable(unit) {
    const control = (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || (unit >= 0x7f && unit < 0xa0);
    return control ? '' : String.fromCodePoint(unit);
}
function unescapeAt(text, at) {
    const next = text[at + 1];
    if (next === undefined)
        return ['', 1];
    if (next === 'u') {
        const hex = text.slice(at + 2, at + 6);
        if (/^[0-9a-fA-F]{4}$/.test(hex))
            return [printable(Number.parseInt(hex, 16)), 6];
    }
    const simple = simpleEscapes[next];
    return simple === undefined ? [next, 2] : [simple, 2];
}
/** unescapeOnce takes one level of string escaping off a text: what a log prints of JSON that was inside a string. */
function unescapeOnce(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (whole) => unescapeAt(whole, 0)[0]);
}

;// CONCATENATED MODULE: ./build/conflict/find/json-errors.js



const codeKeys = new Set(['code', 'errorcode', 'error_code', 'odata.error.code']);
const messageKeys = new Set([
    'message',
    'errormessage',
    'error_message',
    'detail',
    'error_description',
    'exceptionmessage',
    'msg',
    'value',
]);
/** errorKeys are keys whose value is an error even where it has a message only. */
const errorKeys = new Set([
    'error',
    'errors',
    'details',
    'innererror',
    'inner_error',
    'errorentity',
    'statusmessage',
    'odata.error',
    'exception',
    'cause',
    'serviceerrordetails',
    'errordetails',
    'provider_error',
    'providererrordetails',
]);
/** Values under these keys are the request or the resource as it should be, never an error. */
const passive = new Set([
    'parameters',
    'outputs',
    'template',
    'tags',
    'metadata',
    'outputresources',
    'dependencies',
    'providers',
    'statuses',
    'messagetemplate',
    'authorization',
    'claims',
    'requestbody',
]);
/** errorsInJson gives the errors in a read JSON value, each with the errors nested in it. */
function errorsInJson(value, start, end, inner, depth) {
    return collect(value, '', { start, end, inner, depth });
}
function collect(value, key, place) {
    if (isList(value))
        return value.flatMap((item) => collect(item, key, place));
    if (typeof value === 'string')
        return errorKeys.has(key) || /[{<]|Code=/.test(value) ? inString(value, key, place) : [];
    if (!isObject(value))
        return [];
    const below = value.entries.flatMap(([name, child]) => {
        const lower = name.toLowerCase();
        if (passive.has(lower) || (messageKeys.has(lower) && typeof child === 'string'))
            return [];
        if (codeKeys.has(lower) && !isObject(child) && !isList(child))
            return [];
        return collect(child, lower, place);
    });
    const own = errorOf(value, key, place, below);
    return own === undefined ? below : [own];
}
function inString(text, key, place) {
    if (place.depth > 6)
        return [];
    const nested = place.inner(text, place.depth + 1);
    if (nested.length > 0)
        return nested.map((node) => ({ ...node, start: place.start, end: place.end }));
    return (key === 'error' || key === 'errors') && /\s/.test(text)
        ? [{ message: (0,clean/* fold */.AU)(text.slice(0, longestMessage)), children: [], form: 'json', start: place.start, end: place.end }]
        : [];
}
/** What is kept of a message. Longer ones hold further errors, which are read out of the whole. */
const longestMessage = 4000;
function errorOf(object, key, place, below) {
    const code = codeOf(object);
    const text = messageOf(object);
    if (code === undefined && text === undefined)
        return undefined;
    if (code === '0' && (text ?? '') === '')
        return undefined;
    if (code?.includes('/'))
        return undefined;
    if (!isError(object, key, code, text))
        return undefined;
    if (code !== undefined && !looksLikeCode(code))
        return undefined;
    const nested = text !== undefined && /[{<]|Code=|\(Code: |Code: /.test(text) && place.depth <= 6 ? place.inner(text, place.depth + 1) : [];
    const message = (0,clean/* fold */.AU)((text ?? '').slice(0, longestMessage).replaceAll(text_forms/* taken */.uU, ''));
    const status = statusOf(object);
    const target = stringAt(object, 'target');
    return {
        ...(code === undefined ? {} : { code }),
        message,
        ...(status === undefined ? {} : { status }),
        ...(target === undefined ? {} : { target }),
        children: [...nested.map((node) => ({ ...node, start: place.start, end: place.end })), ...below],
        form: 'json',
        start: place.start,
        end: place.end,
    };
}
/** A message alone is an error only where its place says so; a code alone likewise. */
function isError(object, key, code, text) {
    if ((code !== undefined && text !== undefined) || errorKeys.has(key) || key === 'info')
        return true;
    const beside = ['details', 'innererror', 'errorentity', 'error', 'target', 'status', 'traceid', 'statuscode', 'title', 'type'];
    return hasKey(object, ...beside) || (key === '' && (code === undefined || looksLikeCode(code)));
}
function looksLikeCode(code) {
    return code !== '' && /^[\w.\- ]{1,120}$/.test(code) && code.split(' ').length <= 4;
}
function codeOf(object) {
    for (const [name, value] of object.entries) {
        if (!codeKeys.has(name.toLowerCase()))
            continue;
        if (typeof value === 'number')
            return String(value);
        if (typeof value === 'string' && value !== '')
            return value.trim();
    }
    return undefined;
}
function messageOf(object) {
    const texts = new Map();
    for (const [name, value] of object.entries) {
        const lower = name.toLowerCase();
        if (!messageKeys.has(lower) || texts.has(lower))
            continue;
        // OData: {"message": {"lang": "en-US", "value": "\u2026"}}
        const text = isObject(value) ? stringAt(value, 'value') : value;
        if (typeof text === 'string')
            texts.set(lower, text);
    }
    texts.delete('value');
    const message = texts.get('message') || [...texts.values()].find((text) => text !== '');
    return message ?? [...texts.values()][0];
}
function statusOf(object) {
    for (const [name, value] of object.entries) {
        if (!/^(?:status|statuscode|httpstatuscode|status_code)$/i.test(name))
            continue;
        const number = Number(value);
        if (Number.isInteger(number) && number >= 400 && number < 600)
            return number;
    }
    return undefined;
}
function stringAt(object, key) {
    const entry = object.entries.find(([name]) => name.toLowerCase() === key);
    return typeof entry?.[1] === 'string' && entry[1] !== '' ? entry[1] : undefined;
}
function hasKey(object, ...keys) {
    return object.entries.some(([name]) => keys.includes(name.toLowerCase()));
}
// A brace or bracket that is soon followed by a key, quoted with any level of escaping.
const opening = /[{[](?=(?:[\s{[]|\\+[rnt]){0,100}(?:b?\\*["'])[A-Za-z_@$][\w.@$-]{0,60}\\*["']\s{0,5}:)/g;
/** readJson finds the JSON in a text, escaped or not, and gives its errors with the span that each value covers. */
function readJson(text, inner, depth) {
    const nodes = [];
    const spans = [];
    opening.lastIndex = 0;
    // The pattern is shared and this function is entered again for nested texts: keep the position here.
    let from = 0;
    for (;;) {
        opening.lastIndex = from;
        const match = opening.exec(text);
        if (!match)
            break;
        const start = match.index;
        const read = readAt(text, start);
        if (read === undefined) {
            from = start + 1;
            continue;
        }
        const found = errorsInJson(read.value, start, read.end, inner, depth);
        nodes.push(...found);
        spans.push([start, read.end]);
        from = Math.max(read.end, start + 1);
    }
    return { nodes, spans };
}
/** The most that is read of an escaped value, and how much of it is unescaped at first: few values are long. */
const json_errors_window = 64 * 1024;
const firstWindow = 2 * 1024;
function readAt(text, start) {
    const escapes = /(\\*)["']/y;
    escapes.lastIndex = text.slice(start, start + 400).search(/\\*["']/) + start;
    const slashes = escapes.exec(text)?.[1]?.length ?? 0;
    if (slashes === 0)
        return readLoose(text, start);
    // Escaped: take the levels off a copy, read that, and count the span of the original by its closing at the same level.
    for (let size = firstWindow;; size *= 4) {
        const original = text.slice(start, start + Math.min(size, json_errors_window));
        let copy = original;
        for (let level = slashes; level > 0 && copy.includes('\\'); level = (level - 1) >> 1)
            copy = unescapeOnce(copy);
        const read = readLoose(copy, 0);
        // A value that ends with the copy may go on in the text: look at more of it.
        const cut = original.length < Math.min(json_errors_window, text.length - start) && (read === undefined || read.end >= copy.length - 2);
        if (cut && size < json_errors_window)
            continue;
        if (read === undefined)
            return undefined;
        return { value: read.value, end: start + escapedLength(text, start, copy, read.end) };
    }
}
/** The escaped text is longer than its copy; its end is found by walking as many structural characters. */
function escapedLength(text, start, copy, end) {
    const closers = count(copy, end);
    let seen = 0;
    for (let at = start; at < Math.min(text.length, start + json_errors_window); at++) {
        const c = text[at];
        if (c === '}' || c === ']')
            seen++;
        if (seen === closers && closers > 0)
            return at + 1 - start;
    }
    return Math.min(text.length - start, json_errors_window);
}
function count(text, end) {
    let closers = 0;
    for (let at = 0; at < end; at++)
        if (text[at] === '}' || text[at] === ']')
            closers++;
    return closers;
}

;// CONCATENATED MODULE: ./build/conflict/find/go-errors.js




/**
 * Errors as Go's Azure SDKs print them: `Status=409 Code="X" Message="\u2026" Target="\u2026" Details=[\u2026]`, and the poller's
 * `Status: "X" Code: "" Message: "\u2026"`. Terraform, Pulumi, CAPI and many operators show them.
 */
const start = /(?:\b(?:Status|StatusCode)\s?[=:]\s?(?<status>\d{3}|"[\w .]{1,60}"|<nil>|0)[\s,]{1,3})?\bCode\s?[=:]\s?\\?"(?<code>[^"\\\n]{0,120})\\?"[\s,]{1,4}Message\s?[=:]\s?(?<quote>\\?")/g;
/** `escaped` reads the ones whose quotes are escaped: inside a string that no JSON reader could open. */
function readGo(text, inner, depth, escapedOnly = false) {
    const nodes = [];
    const spans = [];
    let from = 0;
    for (;;) {
        start.lastIndex = from;
        const match = start.exec(text);
        if (!match?.groups)
            break;
        const escaped = match.groups.quote !== '"';
        if (escaped !== escapedOnly) {
            from = start.lastIndex;
            continue;
        }
        const node = errorAt(text, match, start.lastIndex, inner, depth);
        nodes.push(node);
        spans.push([node.start, node.end]);
        from = Math.max(node.end, match.index + match[0].length);
    }
    return { nodes, spans };
}
/** The error whose head is `match`; its message starts at `body`. */
function errorAt(text, match, body, inner, depth) {
    const escaped = match.groups?.quote !== '"';
    const close = endOfMessage(text, body, escaped);
    const raw = text.slice(body, close.message);
    const message = escaped || raw.includes('\\"') ? unescapeOnce(raw) : raw;
    const rest = readTail(text, close.next, inner, depth);
    const status = Number(match.groups?.status);
    const word = /^"([\w .]+)"$/.exec(match.groups?.status ?? '')?.[1]?.trim();
    const code = match.groups?.code?.trim() || (word && !/^\d+$/.test(word) ? word : '');
    const nested = depth <= 6 && /[{]|Code=|: \(|Code: /.test(message) ? inner(message, depth + 1) : [];
    const span = { start: match.index, end: rest.end };
    return {
        ...(code === '' ? {} : { code }),
        message: (0,clean/* fold */.AU)(message.slice(0, go_errors_longestMessage).replaceAll(text_forms/* taken */.uU, '')),
        ...(status >= 400 && status < 600 ? { status } : {}),
        ...(rest.target === undefined ? {} : { target: rest.target }),
        children: [...nested.map((node) => ({ ...node, ...span })), ...rest.children],
        form: 'go',
        ...span,
    };
}
/** How far a message is looked for its end, and what is kept of it. */
const longest = 16 * 1024;
const go_errors_longestMessage = 4000;
/** A message ends at the quote that the next field, a bracket or the end of the line follows; texts hold quotes of their own. */
function endOfMessage(text, from, escaped) {
    const limit = Math.min(text.length, from + longest);
    const quote = escaped ? '\\"' : '"';
    for (let at = from; at < limit;) {
        const found = text.indexOf(quote, at);
        if (found < 0 || found >= limit)
            break;
        const unescaped = escaped || text[found - 1] !== '\\';
        const after = found + quote.length;
        if (unescaped &&
            /^(?:\s*$|\s*\n|\s+(?:Target|Details|InnerError|AdditionalInfo|Activity Id|RequestID|-)|[\s\])},.;:\\"']*(?:\s|$|[\])},\\"']))/.test(text.slice(after, after + 24))) {
            return { message: found, next: after };
        }
        at = after;
    }
    // Cut off: the message goes to the end of the paragraph.
    const blank = text.slice(from, limit).search(/\n\s*(?:\n|[\u2022*]|with |Error: )/);
    const end = blank < 0 ? Math.min(limit, text.length) : from + blank;
    return { message: end, next: end };
}
function readTail(text, from, inner, depth) {
    const children = [];
    let end = from;
    let target;
    for (let round = 0; round < 4; round++) {
        const field = /^\s{0,3}(Target|Details|InnerError|AdditionalInfo)\s?[=:]\s?/.exec(text.slice(end, end + 40));
        if (!field)
            break;
        const at = end + field[0].length;
        if (field[1] === 'Target') {
            const quoted = /^\\?"([^"\\\n]{0,500})\\?"/.exec(text.slice(at, at + 520));
            if (!quoted)
                break;
            target = quoted[1];
            end = at + quoted[0].length;
            continue;
        }
        const read = readLoose(text, at);
        if (!read)
            break;
        children.push(...errorsInJson(read.value, at, read.end, inner, depth + 1));
        end = read.end;
    }
    return { end, children, ...(target ? { target } : {}) };
}

;// CONCATENATED MODULE: ./build/conflict/find/tables.js


const fields = {
    code: 'code',
    errorcode: 'code',
    errortype: 'code',
    extendedcode: 'code',
    message: 'message',
    errormessage: 'message',
    errordescription: 'message',
    status: 'status',
    statuscode: 'status',
    httpstatus: 'status',
    httpstatuscode: 'status',
    reasonphrase: 'status',
    target: 'target',
    errortarget: 'target',
};
const row = /^\s*[-*\u2022]?\s{0,4}["']?([A-Za-z][A-Za-z_ -]{2,20}?)["']?\s{0,3}[:=]\s?(.*)$/;
const plainCode = /^['"]?([A-Za-z][\w.-]{2,120}|\d{3,6})['"]?,?$/;
/** Python prints the details of an error as rows of their own, indented, under this line. */
const detailsFollow = /^\s*(?:Exception Details|Inner Errors?)\s?:/;
function readTables(text) {
    const nodes = [];
    /** The last table, while the rows under it may be its details. */
    let parent;
    let at = 0;
    while (at < text.length) {
        const end = (0,text_forms/* lineEnd */.kd)(text, at);
        const line = text.slice(at, end);
        if (detailsFollow.test(line))
            parent = nodes.at(-1);
        else if (line !== '' && !/^\s/.test(line))
            parent = undefined;
        const field = fieldOf(line);
        if (field === undefined || field.name === 'target') {
            at = end + 1;
            continue;
        }
        const table = readTable(text, at);
        if (table.node && parent && parent === nodes.at(-1)) {
            parent = { ...parent, children: [...parent.children, table.node], end: table.node.end };
            nodes[nodes.length - 1] = parent;
        }
        else if (table.node)
            nodes.push(table.node);
        at = Math.max(table.end, end) + 1;
    }
    return nodes;
}
/** Older Python packages head the rows with the exception's name: `msrestazure.\u2026CloudError: Azure Error: Conflict`. */
const azureError = /\bAzure Error: ([A-Za-z]\w{2,120})$/;
function fieldOf(line) {
    if (line.length > 8000 || line.includes(text_forms/* taken */.uU))
        return undefined;
    const headed = azureError.exec(line)?.[1];
    if (headed !== undefined)
        return { name: 'code', value: headed, offset: line.length - headed.length };
    const match = row.exec(line);
    if (!match)
        return undefined;
    const name = fields[(match[1] ?? '').replace(/[ _-]/g, '').toLowerCase()];
    const value = match[2] ?? '';
    return name === undefined ? undefined : { name, value, offset: line.length - value.length };
}
function readTable(text, from) {
    const found = {};
    let at = from;
    let end = from;
    for (let gaps = 0; at < text.length && gaps < 2;) {
        const stop = (0,text_forms/* lineEnd */.kd)(text, at);
        const line = text.slice(at, stop);
        const field = fieldOf(line);
        if (field === undefined) {
            if ((line.trim() === '' && found.message !== undefined) || detailsFollow.test(line))
                break;
            gaps++;
            at = stop + 1;
            continue;
        }
        // The same field again begins the next error.
        if (found[field.name] !== undefined && field.name !== 'status')
            break;
        end = take(found, field, text, at, stop);
        at = end + 1;
        gaps = 0;
    }
    const worth = found.code !== undefined && (found.message !== undefined || found.status !== undefined);
    if (!worth)
        return { end };
    const message = found.message ?? precedingMessage(text, from);
    return { node: { ...found, message, children: [], form: 'table', start: from, end }, end };
}
/** Puts the value of a row into what was found. Gives the end of the row, which may go on over lines. */
function take(found, field, text, at, stop) {
    if (field.name === 'message') {
        const bodyEnd = tables_endOfMessage(text, stop, (0,text_forms/* after */.Pl)(text, at + field.offset).end);
        found.message = (0,clean/* fold */.AU)(text.slice(at + field.offset, bodyEnd)).replace(/^['"]|['"],?$/g, '');
        return Math.max(bodyEnd, stop);
    }
    if (field.name === 'target' && field.value.trim() !== '')
        found.target = (0,clean/* fold */.AU)(field.value);
    if (field.name === 'code') {
        const code = plainCode.exec(field.value.trim())?.[1];
        if (code !== undefined)
            found.code = code;
    }
    if (field.name === 'status') {
        const status = (0,text_forms/* statusNumber */.OB)(field.value.match(/\d{3}|[A-Z][a-z]+(?: [A-Z][a-z]+)*/)?.[0]);
        if (status !== undefined && found.status === undefined)
            found.status = status;
    }
    return stop;
}
/**
 * The end of a message that may go on over lines: at the next field (`ErrorTarget:`, with or without a value). Where no field ends
 * it, the log goes on right after it, and only what reads as the rest of a sentence belongs to it.
 */
function tables_endOfMessage(text, firstEnd, bodyEnd) {
    let wrapped = firstEnd;
    for (let end = firstEnd; end < text.length;) {
        const next = (0,text_forms/* lineEnd */.kd)(text, end + 1);
        const line = text.slice(end + 1, next);
        if (fieldOf(line) !== undefined)
            return Math.min(end, bodyEnd);
        if (end >= bodyEnd)
            break;
        if (wrapped === end && goesOn(text.slice(text.lastIndexOf('\n', end - 1) + 1, end), line))
            wrapped = Math.min(next, bodyEnd);
        end = next;
    }
    return Math.min(wrapped, bodyEnd);
}
/** A line goes on in the next where it breaks off, or where the next does not begin as a sentence. */
function goesOn(line, next) {
    return /^\s*[a-z('"\d]/.test(next) || (line.length >= 60 && !/[.!?]['")]*$/.test(line));
}
/** Between the message and the fields of an exception may stand its stack (JavaScript) or its bookkeeping (.NET). */
const betweenMessageAndFields = /^\s*(?:$|(?:RequestId|Time)\b|at \S)/i;
/** .NET and JavaScript print the message first, `Azure.RequestFailedException: message` or `RestError: message`, then the fields. */
function precedingMessage(text, from) {
    const head = text.slice(Math.max(0, from - 4000), from);
    const lines = head.split('\n').filter((line) => !betweenMessageAndFields.test(line));
    const last = lines.slice(-4);
    const start = last.findLastIndex((line) => /Exception\b[^:]{0,80}:|^\s*(?:\w{1,40}Error|Error|ERROR)\b/.test(line));
    const body = start < 0 ? last.slice(-1) : last.slice(start);
    return (0,clean/* fold */.AU)(body.join(' ').replace(/^.{0,200}?(?:Exception|\bRestError)[^:]{0,80}: ?/, ''))
        .replace(/^['"]/, '')
        .replaceAll(text_forms/* taken */.uU, '')
        .trim();
}

;// CONCATENATED MODULE: ./build/conflict/find/xml-errors.js



/** Errors in XML: Storage, Service Bus and the classic API. Prefixes, attributes, upper and lower case; a cut end is read too. */
const xml_errors_element = /<(?:\w{1,20}:)?(?:Error|m:error|error)\b[^>]{0,400}>/g;
const code = /<(?:\w{1,20}:)?Code\b[^>]{0,200}>\s*([^<]{1,200}?)\s*(?:<|$)/i;
const message = /<(?:\w{1,20}:)?(?:Message|Detail)\b[^>]{0,200}>([^<]{0,8000})(?:<|$)/i;
const closing = /<\/(?:\w{1,20}:)?error\s*>/i;
/** The most that is looked at of one error. */
const xml_errors_longest = 16 * 1024;
/** What stands before an element that is the value of a JSON string. The reader of JSON finds it as nested there. */
const inJson = /["']\s?:\s?\\{0,9}["'][^"'<>{}]{0,120}(?:<\?xml[^>]{0,120}\?>\s{0,9})?$/;
function readXml(text, inner, depth) {
    const nodes = [];
    let from = 0;
    for (;;) {
        xml_errors_element.lastIndex = from;
        const match = xml_errors_element.exec(text);
        if (!match)
            break;
        from = match.index + match[0].length;
        if (inJson.test(text.slice(Math.max(0, match.index - 400), match.index)))
            continue;
        const node = xml_errors_errorAt(text, match.index, match[0].length, (words) => (depth <= 6 ? inner(words, depth + 1) : []));
        if (node === undefined)
            continue;
        nodes.push(node);
        from = node.end;
    }
    return { nodes, spans: nodes.map(({ start, end }) => [start, end]) };
}
function xml_errors_errorAt(text, start, tag, inner) {
    // An error that begins before this one ends was cut off there: nothing is looked at twice.
    const next = text.slice(start + tag, start + xml_errors_longest).search(xml_errors_element);
    const body = text.slice(start, start + (next < 0 ? xml_errors_longest : tag + next));
    const close = closing.exec(body);
    const inside = close ? body.slice(0, close.index + close[0].length) : body;
    const foundCode = code.exec(inside)?.[1];
    const foundMessage = message.exec(inside)?.[1];
    if (foundCode === undefined && foundMessage === undefined)
        return undefined;
    const span = { start, end: start + (close ? inside.length : lastTag(inside)) };
    const status = foundCode !== undefined && /^[45]\d\d$/.test(foundCode) ? Number(foundCode) : undefined;
    const words = decode(foundMessage ?? '').replaceAll(text_forms/* taken */.uU, '');
    const nested = /[{]|Code=/.test(words) ? inner(words) : [];
    return {
        ...(foundCode === undefined ? {} : { code: decode(foundCode).replaceAll(text_forms/* taken */.uU, '') }),
        message: (0,clean/* fold */.AU)(words),
        ...(status === undefined ? {} : { status }),
        children: nested.map((node) => ({ ...node, ...span })),
        form: 'xml',
        ...span,
    };
}
function lastTag(text) {
    const last = text.lastIndexOf('>');
    return last < 0 ? text.length : last + 1;
}
const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function decode(text) {
    return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
        const point = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
        if (point !== undefined)
            return point > 0 && point <= 0x10ffff ? printable(point) : whole;
        return entities[name ?? ''] ?? whole;
    });
}

;// CONCATENATED MODULE: ./build/conflict/find/structures.js





/**
 * readStructures runs the readers from the strictest to the loosest; each takes what it understands out of the text, so that no
 * error is read twice. Nested texts (a message that is JSON) come back through `inner`.
 */
function readStructures(text, depth = 0) {
    const inner = (nested, level) => (level > 8 ? [] : readStructures(nested, level).nodes);
    let rest = text;
    const nodes = [];
    const readEscapedGo = (passage, nested, level) => readGo(passage, nested, level, true);
    // Each reader has a sign without which there is nothing for it; looking for it is nearly free.
    for (const [sign, read] of [
        [/\bCode ?[=:]/, readGo],
        [/</, readXml],
        [/[{[]/, readJson],
        [/\\"/, readEscapedGo],
    ]) {
        if (!sign.test(rest))
            continue;
        const found = read(rest, inner, depth);
        nodes.push(...found.nodes);
        rest = mask(rest, found.spans);
    }
    for (const read of [text_forms/* readTextForms */.bZ, readTables]) {
        const found = withoutOverlap(read(rest));
        nodes.push(...found);
        rest = mask(rest, found.map((node) => [node.start, node.end]));
    }
    return { nodes: nodes.sort((a, b) => a.start - b.start || b.end - a.end), rest };
}
function withoutOverlap(nodes) {
    const kept = [];
    for (const node of nodes) {
        const last = kept.at(-1);
        if (last === undefined || node.start >= last.end)
            kept.push(node);
        // "unexpected status 409 with error: Code: Message" is also "Code: Message"; the earlier and longer one tells more.
        else if (last.code === undefined && node.code !== undefined)
            kept[kept.length - 1] = node;
    }
    return kept;
}
/** mask replaces what was consumed, newlines kept, so that offsets and lines hold. */
function mask(text, spans) {
    if (spans.length === 0)
        return text;
    const parts = [];
    let at = 0;
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
        if (end <= at)
            continue;
        const from = Math.max(start, at);
        parts.push(text.slice(at, from), blank(text.slice(from, end)));
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
function blank(text) {
    return text
        .split('\n')
        .map((line) => text_forms/* taken */.uU.repeat(line.length))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/conflict/find/errors.js









/** errorsIn gives the innermost Azure errors of a passage, in reading order. It judges nothing. */
function errorsIn(passage) {
    const cleaned = (0,clean/* clean */.uH)(passage.text, passage.line);
    const { nodes, rest } = readStructures(cleaned.text);
    const told = standing(cleaned.text);
    const structured = withoutWrappers(nodes.filter((node) => believed(node, cleaned.text, told)));
    const loose = readLooseEnds(rest, cleaned.text).filter((node) => !repeats(node, structured));
    const roots = [...structured, ...loose].sort((a, b) => a.start - b.start);
    const bare = readBareStatus(rest, cleaned.text).filter((node) => !near(node, roots, cleaned.text));
    return describe(nested([...roots, ...firstOf(bare)]), cleaned);
}
const bodyOfHttp = /HTTP\/\d(?:\.\d)? [45]\d\d[^\n]*\n(?:[\w-]{2,60}:[^\n]*\n){0,60}\s*$/;
function standing(text) {
    const known = new Map();
    const look = (start, end) => {
        const own = text.slice(start, end);
        const around = text.slice(Math.max(0, start - 200), Math.min(text.length, end + 200));
        if (/\/subscriptions\/|\bMicrosoft\.\w+\/|x-ms-|management\.azure/.test(around))
            return 'azure';
        const foreign = foreignTool(own) !== undefined;
        if (bodyOfHttp.test(text.slice(Math.max(0, start - 4000), start)))
            return foreign ? 'foreign' : 'azure';
        return foreign || (foreignTool(around) !== undefined && !azureWords.test(own)) ? 'foreign' : 'open';
    };
    return (start, end) => {
        const key = `${start}:${end}`;
        const answer = known.get(key) ?? look(start, end);
        known.set(key, answer);
        return answer;
    };
}
/** A structure of another tool (Kubernetes status, npm's JSON) is not Azure's, unless an ARM ID is in it. */
function believed(node, text, told) {
    const answer = told(node.start, node.end);
    if (answer !== 'open')
        return answer === 'azure';
    const own = text.slice(node.start, node.end);
    // Structured logs are full of messages; one without a code or a status of failure is no error by its form.
    return (node.code !== undefined ||
        node.status !== undefined ||
        node.children.length > 0 ||
        node.form !== 'json' ||
        /\berror\b/i.test(own.slice(0, 200)));
}
/** az prints the outer error as a sentence and again as the head of its details: it is the way down there, and no failure of its own. */
function withoutWrappers(roots) {
    const told = (node) => `${node.code ?? ''}\n${(0,clean/* fold */.AU)(node.message)}`;
    const wrappers = new Set(roots.flatMap((root) => leavesOf(root).flatMap(({ ancestors }) => ancestors.map(told))));
    return wrappers.size === 0
        ? roots
        : roots.filter((root) => root.children.length > 0 || root.code === undefined || !wrappers.has(told(root)));
}
/** Sentences that a structure near them holds already, or that hold a structure's message, are the same error told twice. */
function repeats(node, structured) {
    return structured.some((other) => {
        if (Math.abs(other.start - node.start) > 4000)
            return false;
        const words = allMessages(other);
        return words.some((message) => message.length > 12 && (message.includes(node.message) || node.message.includes(message)));
    });
}
function allMessages(node) {
    return [tidy(node.message), ...node.children.flatMap(allMessages)];
}
function near(node, roots, text) {
    return roots.some((root) => (root.start <= node.end && root.end >= node.start ? true : linesBetween(text, node, root) <= 25));
}
function linesBetween(text, a, b) {
    const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
    if (to - from > 6000)
        return 1000;
    let lines = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}
/** Bare statuses of one failure stand close together; the first speaks for all of them. */
function firstOf(nodes) {
    return nodes.filter((node, i) => i === 0 || node.start - (nodes[i - 1]?.start ?? 0) > 2000);
}
/** A wrapper that stands alone (az prints it first, azd on a line of its own) is the way down to the errors right after it. */
function nested(roots) {
    const out = [];
    let wrapper;
    let wrapperUsed = false;
    for (const root of roots) {
        const leaves = leavesOf(root);
        const alone = leaves.length === 1 && leaves[0]?.node === root;
        if (alone && isWrapper(root) && root.code !== 'Conflict' && root.form !== 'status') {
            if (wrapper !== undefined && !wrapperUsed)
                out.push({ leaf: { node: wrapper, ancestors: [] }, root: wrapper });
            wrapper = root;
            wrapperUsed = false;
            continue;
        }
        const under = wrapper !== undefined && root.start - wrapper.end < 2500 && root.code !== undefined ? wrapper : undefined;
        if (under)
            wrapperUsed = true;
        for (const leaf of leaves)
            out.push({ leaf: under ? { node: leaf.node, ancestors: [under, ...leaf.ancestors] } : leaf, root });
    }
    if (wrapper !== undefined && !wrapperUsed)
        out.push({ leaf: { node: wrapper, ancestors: [] }, root: wrapper });
    return out.sort((a, b) => a.root.start - b.root.start);
}
const longestRaw = 6000;
/** A secret is seldom longer. Characters. */
const longestWord = 300;
/** Half a word could be half a secret, which nothing would know again. Only the end is searched: a list of thousands of errors asks this for each of them. */
const headOf = (text) => text.slice(0, longestRaw - longestWord) + text.slice(longestRaw - longestWord, longestRaw).replace(/(?<!\S)\S+$/, '');
function describe(found, cleaned) {
    const { text } = cleaned;
    const errors = [];
    const subscription = found.length === 0 ? undefined : subscriptionOf(text);
    let previousEnd = 0;
    let lastRoot;
    let lastPlace = '';
    let around = {};
    found.forEach(({ leaf, root }, i) => {
        if (lastRoot !== undefined && lastRoot !== root)
            previousEnd = Math.max(previousEnd, Math.min(lastRoot.end, root.start));
        lastRoot = root;
        const nextStart = nextAfter(found, i) ?? text.length;
        // To the end of its line: what another reader took out of a sentence (the JSON of a policy) still belongs to it.
        const end = Math.max(root.end, Math.min((0,text_forms/* lineEnd */.kd)(text, root.end), nextStart, root.end + 3000));
        const own = text.slice(root.start, end) + lockInfo(text, end);
        const head = text.slice(Math.max(previousEnd, root.start - 8000), root.start);
        const tail = text.slice(end, Math.min(nextStart, end + 2500));
        // The errors of one body have the same surroundings.
        const place = `${root.start}:${root.end}`;
        if (place !== lastPlace)
            around = (0,context/* contextOf */.Vm)({ head, own, tail });
        lastPlace = place;
        const { node, ancestors } = leaf;
        const message = tidy(node.message);
        const code = node.code ?? (root.form === 'http' || root.form === 'status' ? around.headerCode : undefined);
        const status = node.status ?? ancestors.map((ancestor) => ancestor.status).findLast((value) => value !== undefined) ?? around.httpStatus;
        const resource = resourceOf(leaf, { head, own, tail, subscription }, around.url);
        const { headerCode: _, httpStatus: __, ...rest } = around;
        errors.push({
            ...rest,
            ...(code === undefined ? {} : { code }),
            codePath: errors_pathOf(ancestors, code),
            message,
            outerMessages: ancestors.map((ancestor) => tidy(ancestor.message)),
            ...(status === undefined ? {} : { httpStatus: status }),
            ...(node.target === undefined ? {} : { target: node.target }),
            ...resource,
            line: cleaned.lineAt(root.start),
            raw: own.length > longestRaw ? `${headOf(own)} \u2026` : own,
            form: node.form,
            bare: node.code === undefined && status === undefined,
        });
    });
    return errors;
}
function nextAfter(found, i) {
    const root = found[i]?.root;
    for (let next = i + 1; next < found.length; next++)
        if (found[next]?.root !== root)
            return found[next]?.root.start;
    return undefined;
}
/** Azure's own words come first, then what the tool named, then the request, then an ID that merely stands near and contradicts no name. */
function resourceOf({ node, ancestors }, source, url) {
    const ids = (0,context/* idsIn */.Sd)([node.message, node.target ?? ''].join(' '));
    const about = ids.about[0] ?? targetOf(ancestors);
    // A subscription or a provider alone may be half of an ID that a space or a line end has cut.
    if (about !== undefined && /^\/subscriptions\/[^/]+\//.test(about))
        return { resourceId: about };
    const { id, name, type, group } = identify(source) ?? {};
    const near = id ?? about ?? (0,context/* idOfUrl */.wi)(url) ?? nearbyId(source.own, source.head, source.tail, ids.holders);
    const agrees = name === undefined || `${near}/`.toLowerCase().includes(`/${name.toLowerCase()}/`);
    if (near !== undefined && agrees)
        return { resourceId: near };
    return {
        ...(name === undefined ? {} : { resourceName: name }),
        ...(type === undefined ? {} : { resourceType: type }),
        ...(group === undefined ? {} : { resourceGroup: group }),
    };
}
/** Terraform tells who holds the state in a block of its own after the error. */
function lockInfo(text, end) {
    return /^\s{0,4}Lock Info:(?:\n\s*[A-Z]\w+:[^\n]{0,300}){1,9}/.exec(text.slice(end, end + 3000))?.[0] ?? '';
}
function errors_pathOf(ancestors, code) {
    const path = [];
    for (const next of [...ancestors.map((ancestor) => ancestor.code), code]) {
        if (next !== undefined && next !== path.at(-1))
            path.push(next);
    }
    return path;
}
function targetOf(ancestors) {
    for (const ancestor of [...ancestors].reverse()) {
        const id = (0,id_search/* findResourceIds */.K)(`${ancestor.target ?? ''} ${ancestor.message}`)[0]?.id;
        if (id !== undefined)
            return id;
    }
    return undefined;
}
/** An ID in the error itself, or in the same paragraph of the log. Further away it is somebody else's: no ID is better than a wrong one. */
function nearbyId(own, head, tail, holders) {
    const before = head
        .slice(-600)
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const after = tail.slice(0, 400).split(/\n\s*\n/)[0] ?? '';
    for (const stretch of [own, after, before]) {
        const id = (0,id_search/* findResourceIds */.K)(stretch).find((hit) => !holders.includes(hit.id) && !(0,context/* isRule */.Nd)(hit.id));
        if (id !== undefined)
            return id.id;
    }
    return undefined;
}
/** Storage and others append their own bookkeeping to a message; it is read as context and is noise in a sentence. */
function tidy(message) {
    return (0,clean/* fold */.AU)(message
        .replace(/\s*\b(?:RequestId|ActivityId|TrackingId|Trace)\s?[:=]\s?[\w:.+/-]{8,100}(?:\s*,?\s*(?:Time|Timestamp)\s?[:=]\s?[\d\-T:.Z/ APM]{8,40})?.{0,80}$/i, '')
        .replace(/\s*\bPolicy identifiers:\s*['"[]*\s*$/i, '')
        .replace(/\s*\bTime:\d{4}-[\d\-T:.Z]+\s*$/, ''));
}


/***/ }),

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ jsonCode),
/* harmony export */   DX: () => (/* binding */ statusField),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   HR: () => (/* binding */ passedTest),
/* harmony export */   O: () => (/* binding */ codeField),
/* harmony export */   bI: () => (/* binding */ thing),
/* harmony export */   ec: () => (/* binding */ azure),
/* harmony export */   kQ: () => (/* binding */ stateField),
/* harmony export */   n9: () => (/* binding */ conflictStatus),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/**
 * What a line must say besides a needle to be worth a window, or must not say. Asked of the line of a hit only, so these patterns may
 * be long; they are linear in the length of the line.
 */
/** The statuses that tell of a conflict, a refusal or throttling: 404 and 5xx are somebody else's story. */
const conflictStatus = /\b4(?:0[039]|1[02]|2[39])\b|conflict|precondition/i;
/** A status code field with such a value; `0` is what Go's autorest writes when it has no response. */
const statusField = /status[ _-]?code\W{0,8}(?:0\b|4(?:0[039]|1[02]|2[39])\b|conflict|precondition|forbidden|bad ?request)/i;
/** ARM's codes: two humps (`ScopeLocked`), one long word (`Conflict`), or digits (`40901`). A build tool's codes are `OK`, `E1002`, `0`. */
const codeField = /(?:[Cc]ode|CODE)(?:\\*["'])?\s*[:=>]\s*(?:\\*["'])?(?:[A-Z][a-z]+[A-Z]\w|[A-Z]{2,}[a-z]+[A-Z]\w|[A-Z][a-z]{5,}\b|\d{3,}\b)/;
const jsonCode = /[Cc]ode\\*"\s*:\s*\\*"(?:[A-Z][a-z]+[A-Z]\w|[A-Z]{2,}[a-z]+[A-Z]\w|[A-Z][a-z]{5,}\b|\d{3,}\b)/;
/** The line speaks of Azure, or of something only a cloud has. */
const azure = /azure|azurerm|\bazapi|microsoft\.\w|windows\.net|\/subscriptions\/|\bsubscription\b|resource ?group|\bARM\b|aka\.ms|x-ms-|correlation ?id|request ?id|tracking ?id|\baz \w|-Az[A-Z]\w/i;
/** Nouns that a conflict is about. Only asked beside a phrase that is rare by itself. */
const thing = /resource|account|server|database|cluster|vault|machine|\bvm\b|vmss|disk|subnet|network|\bvnet|gateway|container|\bblob|storage|namespace|subscription|deployment|operation|service ?bus|\bsite\b|website|web ?app|function ?app|app ?service|hosting plan|role|assignment|\bpool\b|\bzone\b|record ?set|workspace|\bentity|\btopic|\bqueue|\btable\b|\bshare\b|managed|registry|profile|endpoint|environment|lease|snapshot|\bimage\b|\bsku\b|\bsize\b|region|location|tenant|identity|principal|certificate|hostname|factory|\bhub\b|firewall|policy|\broute|\bnic\b|public ?ip|load ?balancer|extension|slot|plan|backup|replica|application|provider|feature|etag/i;
/** Why something did not happen. */
const because = /another|already|operation|cannot|can ?not|can't|could ?n[o']t|until|wait|error|conflict|retry|again|ex[c]?lusive|while|because|requires?\b|before/i;
/** Verbs that Azure refuses with "cannot"; a compiler cannot find, read or resolve. */
const refusal = /can ?not (?:be (?!found|resolved|loaded|read|opened|determined|null|empty|cast|inferred|reached|undefined|used as|called|converted|assigned to|applied to|instantiated|inlined|matched)\w|delete|modify|perform|resize|remove (?!\S+: )|attach|detach|change (?!director)|update|create (?!director|file|symbolic|hard link|regular|temp|link)|move (?!out)|start|stop|add |proceed|disable|enable|cancel|assign (?!to )|acquire|complete|execute (?!binary)|upgrade|downgrade|scale|restore|rename|recreate|reduce|increase|shrink|unlink|disassociate|purge|convert|swap|fulfill|generalize|capture|redeploy|have more|re-?\w+able)/i;
const limits = /quota|limit|\bcores?\b|vcpu|maximum|usage|capacity|allowed/i;
/** Steady states are printed by every `show` and `list`; a state that blocks stands in a sentence. */
const stateField = /provisioning_?state\\*["']?\s*[:=]/i;
/**
 * passedTest is the line of a test that went well. Test names are full of the words below, so a row with conditions is not accepted there.
 */
const passedTest = /(?:^|Z |\s{2})(?:PASS|ok \d+|\u2713|\u2714|\u221a|\[\s*OK\s*\])\s|\bPASSED\b|--- PASS|\.\.\. ok\b|['"] passed\b/;


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ lastIn),
/* harmony export */   Ng: () => (/* binding */ holdsAny),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   uJ: () => (/* binding */ firstIn)
/* harmony export */ });
/**
 * Looking for words before patterns. A look for a word is nearly free; a pattern takes a tenth of a millisecond for being compiled when it
 * is first used, and there are hundreds of them. So what rarely applies is asked for by a word first.
 */
function pageOf(text) {
    return { text, lower: text.toLowerCase() };
}
/** holdsAny tells whether a text holds one of some words. */
function holdsAny(text, words) {
    for (const word of words)
        if (text.includes(word))
            return true;
    return false;
}
/** firstIn gives the first place where a pattern fits. A global pattern keeps a position of its own; it is set back here and below. */
function firstIn({ text, lower }, { words, pattern }) {
    if (!holdsAny(lower, words))
        return undefined;
    pattern.lastIndex = 0;
    return pattern.exec(text) ?? undefined;
}
/** lastIn gives the last place where a global pattern fits. */
function lastIn({ text, lower }, { words, pattern }) {
    if (!holdsAny(lower, words))
        return undefined;
    pattern.lastIndex = 0;
    return [...text.matchAll(pattern)].at(-1);
}


/***/ }),

/***/ 3982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ statusNumber),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   bZ: () => (/* binding */ readTextForms),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   uU: () => (/* binding */ taken)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4486);

const forms = [
    {
        form: 'terraform',
        of: 'azurerm from 3.x (hashicorp/go-azure-sdk): unexpected status 409 (409 Conflict) with error: Code: Message',
        needs: 'unexpected status',
        pattern: /unexpected status (?<status>\d{3})(?: \([^)\n]{0,60}\))? with (?:error|response): (?:(?<code>[A-Za-z][\w.]{2,120}): )?(?<message>)(?=\S)/g,
    },
    {
        form: 'pair',
        of: 'Azure PowerShell: Code=X; Message=\u2026',
        needs: 'Code=',
        pattern: /\bCode=(?<code>[A-Za-z]\w{2,120}); ?Message=(?<message>)/g,
    },
    {
        form: 'pair',
        of: 'Go storage SDK: StatusCode=412, ErrorCode=X, ErrorMessage=\u2026',
        needs: 'ErrorCode=',
        pattern: /(?:StatusCode=(?<status>\d{3}), ?)?ErrorCode=(?<code>[A-Za-z]\w{2,120}), ?ErrorMessage=(?<message>)/g,
    },
    {
        form: 'pair',
        of: 'services that join fields by semicolons: Code: X; SubCode: Y; Message: \u2026',
        needs: 'Code: ',
        pattern: /\bCode: (?:\w{2,120}; ?SubCode: )?(?<code>[A-Za-z]\w{2,120}); ?(?:\w+: [^;\n]{0,200}; ?)?Message: (?<message>)/g,
    },
    {
        form: 'az',
        of: 'az CLI and the Python SDKs: (Code) Message',
        needs: '(',
        pattern: /(?<=^|[\s:>])\((?<code>(?:[A-Z][a-z0-9]+){2,12}\w{0,60}|[A-Z]{2,}\w{3,100}|Conflict|Canceled|Failed|Forbidden)\) (?<message>)(?=['"A-Z[{])/gm,
    },
    {
        form: 'pair',
        of: 'older azurerm: Code (404) - Message',
        needs: ' (',
        pattern: /(?<=^|[\s:])(?<code>[A-Z][A-Za-z]{5,100}) \((?<status>[45]\d\d)\) - (?<message>)/g,
    },
    {
        form: 'suffix',
        of: 'the portal, Bicep and azd: Message (Code: X)',
        needs: 'ode:',
        pattern: /\((?:Code|code|Error Code): ?(?<code>[A-Za-z]\w{2,120})(?:, ?Target: ?(?<target>[^)\n]{0,300}))?\)/g,
    },
    {
        form: 'suffix',
        of: 'texts that end in their code: \u2026 Error Code: X.',
        needs: 'Error',
        pattern: /(?<=[.'"] )Error ?Code: ?(?<code>[A-Z]\w{4,120})(?=\.?\s*$)/gm,
    },
    {
        form: 'pair',
        of: 'azd and deployment listings: Code: Message, or Code - Message, at the start of a line',
        pattern: /^[\s*\u2022-]{0,12}(?<code>(?:[A-Z][a-z0-9]+){2,14}|[A-Z][a-z]+[A-Z]{2,}\w{2,80}|(?:[A-Z][a-z0-9]+)+[A-Z]{2,6}(?:[A-Z][a-z]+)*|Conflict)(?:: | - )(?<message>)(?=['"A-Z][^\n]{14,})/gm,
    },
    {
        form: 'pair',
        of: 'REST clients: Operation failed with status: Conflict. Details: \u2026',
        needs: 'ailed with status',
        pattern: /[Ff]ailed with status(?: code)?: '?(?<status>\d{3}|[A-Z][A-Za-z ]{3,30})'?\.? Details: (?<message>)/g,
    },
    {
        form: 'pair',
        of: 'Azure PowerShell, the cmdlet in front and no code: Update-AzVmss: Message',
        needs: '-Az',
        pattern: /^[+\s]{0,4}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:Rm|Rms)?[A-Z]\w{2,80} ?: (?!(?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.psm?1:\d)(?:\d\d?:\d\d:\d\d [AP]M - )?(?<message>)(?=\S{2})/gm,
    },
    {
        form: 'pair',
        of: 'Azure PowerShell for storage: \u2026 HTTP Error Message: Message',
        needs: 'HTTP Error Message: ',
        pattern: /(?:HTTP Status Code: (?<status>\d{3})[^\n]{0,20})?HTTP Error Message: (?<message>)/g,
    },
    {
        form: 'pair',
        of: 'headers of a storage response without its body',
        needs: 'x-ms-error-code',
        pattern: /^x-ms-error-code: ?(?<code>[A-Za-z]\w{2,100})$(?<message>)/gm,
    },
    {
        form: 'pair',
        of: 'Service Bus and Event Hubs: SubCode=40901. Message',
        needs: 'SubCode=',
        pattern: /SubCode=(?<code>4\d{4})\. ?(?<message>)/g,
    },
];
/** notCodes look like a code before a colon and are a field or an exception of a language. */
const notCodes = /(?:Exception|Id|ID|Uri|Url|Time|Name|Phrase|Info|Version|Date|Path|Type|Level|Status|State|Message|Details|Count|Group|Region|Location|Duration|Hash|Key|Mode|Warning|Traceback|Output|Command|Line|Source|Number|Value|Step|Url|Address|Code)$|^(?:Type|Key|Value|Syntax|Attribute|Index|Runtime|OS|IO|Name|Import|Module\w*|Assertion|Validation|Range|Reference|Http\w*|Rest|Request|Response\w*|Client\w*|Cli|Azure\w*|System|Unclassified\w*|User\w*)Error$|^(?:GitHub|TypeScript|JavaScript|PowerShell|DevOps|OpenApi|NuGet|MsBuild|PostDeployment|PreDeployment|NodeJs|TeamCity)$/;
const statusNames = {
    'bad request': 400,
    badrequest: 400,
    unauthorized: 401,
    forbidden: 403,
    'not found': 404,
    notfound: 404,
    conflict: 409,
    'precondition failed': 412,
    preconditionfailed: 412,
    'too many requests': 429,
    locked: 423,
    'internal server error': 500,
    internalservererror: 500,
};
/** statusOf reads an HTTP status given as a number or by its name. */
function statusNumber(text) {
    if (text === undefined)
        return undefined;
    const number = Number(text);
    if (Number.isInteger(number))
        return number >= 400 && number < 600 ? number : undefined;
    return statusNames[text.toLowerCase().trim()];
}
/** taken marks what another reader has consumed. Forms stop there. */
const taken = '\u0001';
/** readTextForms finds the forms above in a text whose consumed parts are masked by `taken`. */
function readTextForms(text) {
    const nodes = [];
    for (const { form, needs, pattern } of forms) {
        if (needs !== undefined && !text.includes(needs))
            continue;
        for (const match of text.matchAll(pattern)) {
            const groups = match.groups ?? {};
            const code = groups.code;
            const start = match.index;
            if (form === 'pair' && code !== undefined && notCodes.test(code) && !/Error: ?$/.test(text.slice(Math.max(0, start - 8), start))) {
                if (!/\bCode=|ErrorCode=/.test(match[0]))
                    continue;
            }
            const open = start + match[0].length;
            const body = form === 'suffix' ? before(text, start) : after(text, open);
            const status = statusNumber(groups.status);
            nodes.push({
                ...(code === undefined ? {} : { code }),
                message: body.message,
                ...(status === undefined ? {} : { status }),
                ...(groups.target ? { target: groups.target } : {}),
                children: [],
                form,
                start: Math.min(start, body.start),
                end: Math.max(open, body.end),
            });
        }
    }
    return nodes.sort((a, b) => a.start - b.start);
}
const longest = 4000;
/** A new record, a stack, a script position, a field of another kind: a message does not go on over these. */
const stops = /^\s*(?:$|\u0001|(?:Error ?)?Code ?[:=]|(?:Error ?)?Message ?[:=]|Exception Details|Inner Errors?|Target:|Status(?: ?Code)?:|Request ?I[dD]|Correlation ?I[dD]|Time(?:stamp)?:|Tracking ?I[dD]|At (?:line:|[A-Z]:\\|\/)|\+ |CategoryInfo|FullyQualified|at [\w.$<>]+\(|Traceback|File "|with (?:module\.)?[\w-]+\.|on \S+ line \d|(?:[Ee]rror|ERROR|WARNING|FATAL)\b ?:|[*\u2022] |-{3,}|={3,}|Headers:|Content:|Response\b|Caused by|StatusCode|ReasonPhrase|OperationID|Lock Info|[{}[\]]|\([A-Z]\w+\) |~{3,}|##\[)/;
/** after reads the message that starts at `from`, over wrapped lines. A bare `sentence` ends at the line where it is complete. */
function after(text, from, sentence = false) {
    let end = lineEnd(text, from);
    for (let lines = 0; lines < 12 && end < text.length && end - from < longest; lines++) {
        const next = lineEnd(text, end + 1);
        // A bare sentence that is complete does not go on: the next line of a log is somebody else's.
        if (stops.test(text.slice(end + 1, next)) || (sentence && /[.!?;]$/.test(text.slice(Math.max(from, end - 2), end))))
            break;
        end = next;
    }
    end = Math.min(end, from + longest);
    const mask = text.indexOf(taken, from);
    if (mask >= 0 && mask < end)
        end = mask;
    return { message: (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text.slice(from, end)), start: from, end };
}
/** before reads the message that ends at `to`: back to the start of its paragraph or the suffix of another message. */
function before(text, to) {
    const low = Math.max(0, to - longest);
    let start = to;
    for (let lines = 0; lines < 4; lines++) {
        const newline = text.lastIndexOf('\n', start - 1);
        const lineStart = Math.max(newline + 1, low);
        if (lines > 0 && stops.test(text.slice(lineStart, start)))
            break;
        start = lineStart;
        if (newline < low || (lines === 0 && to - start > 40))
            break;
        start = newline;
    }
    const mask = text.lastIndexOf(taken, to);
    const suffix = text.lastIndexOf('(Code: ', to - 1);
    if (mask >= start)
        start = mask + 1;
    if (suffix >= start)
        start = suffix + 7;
    return { message: (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text.slice(start, to).replace(/^\s*\w{3,80}\)[\s,]*/, '')), start, end: to };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ collector)
});

// EXTERNAL MODULE: ./build/conflict/find/clean.js
var clean = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/conflict/rules/index.js + 16 modules
var rules = __webpack_require__(5047);
// EXTERNAL MODULE: ./build/conflict/rules/rule.js + 1 modules
var rules_rule = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/conflict/classify.js




/**
 * classify decides what an error is. The innermost words are asked first; where they prove nothing, the errors around them are
 * (a detail that says only "etag mismatched" inside "another operation is in progress" is an operation in progress); the bare
 * code and status come last. `unknown-conflict` is an answer: it says that the text does not tell.
 */
function classify(error) {
    const inner = subjectOf(error, error.code ?? '', error.message);
    const leaf = first(rules/* provenRules */.W6, inner);
    const outer = outerSubjects(error);
    const running = leaf !== undefined && (0,taxonomy/* classOf */.Kl)(leaf.reason) === 'etag'
        ? outer.map((subject) => first(rules/* provenRules */.W6, subject)).find((rule) => rule && (0,taxonomy/* classOf */.Kl)(rule.reason) === 'concurrent-operation')
        : undefined;
    const decided = running ?? leaf ?? first(rules/* allRules */.V7, inner, weakFrom);
    // "An internal error occurred" inside a refusal that names its reason explains nothing.
    const told = decided !== undefined && !(decided.reason === 'server-error' && outer.some((subject) => first(rules/* provenRules */.W6, subject) !== undefined));
    if (decided !== undefined && told)
        return saidElsewhere(decided, error) ?? result(decided);
    for (const subject of outer) {
        const rule = first(rules/* provenRules */.W6, subject) ?? first(rules/* allRules */.V7, subject, weakFrom);
        if (rule !== undefined && rule.reason !== 'operation-failed')
            return result(rule);
    }
    const guess = error.bare || error.message === '' ? undefined : first(rules/* lastResortRules */.xP, inner);
    if (guess !== undefined)
        return result(guess);
    const last = first(rules/* lastWordRules */.mG, inner) ?? outer.map((subject) => first(rules/* lastWordRules */.mG, subject)).find((rule) => rule !== undefined);
    return last === undefined ? { reason: error.bare ? 'no-error' : 'operation-failed', confidence: 'possible' } : result(last);
}
/**
 * "The request is invalid" and the like stand for a list of errors in a form that no reader knows. Where the error as it stood
 * holds a sentence that only a conflict has, that sentence is the truth.
 */
function saidElsewhere(decided, error) {
    if (decided.reason !== 'invalid-request' && decided.reason !== 'operation-failed')
        return undefined;
    if (decided.codes !== undefined || decided.codeLike !== undefined)
        if (decided.reason === 'invalid-request' && error.message.length > 60)
            return undefined;
    const rule = first(rules/* aloneRules */.no, subjectOf(error, '', (0,clean/* fold */.AU)(error.raw)));
    return rule === undefined ? undefined : { reason: rule.reason, confidence: 'likely' };
}
/** The rules after the proven ones: refusals of the platform and what is no conflict. */
const weakFrom = rules/* provenRules */.W6.length;
function first(rules, subject, from = 0) {
    for (let i = from; i < rules.length; i++) {
        const rule = rules[i];
        if (rule !== undefined && (0,rules_rule/* holds */.v)(rule, subject))
            return rule;
    }
    return undefined;
}
function result(rule) {
    return {
        reason: rule.reason,
        confidence: rule.confidence ?? (rule.codes !== undefined || rule.says !== undefined ? 'certain' : 'likely'),
    };
}
function subjectOf(error, code, message) {
    const words = plain(message.slice(0, 4000));
    return {
        code,
        message: words,
        lower: words.toLowerCase(),
        status: error.httpStatus,
        about: `${error.resourceId ?? ''} ${error.url ?? ''}`,
    };
}
/** Rules are written for the long forms only. */
function plain(message) {
    return message.includes('n') && /n['\u2019]t\b/.test(message)
        ? message.replace(/\bcan['\u2019]t\b/gi, 'cannot').replace(/n['\u2019]t\b/g, ' not')
        : message;
}
/** Innermost first. */
function outerSubjects(error) {
    const codes = error.codePath.slice(0, error.code === undefined ? undefined : -1);
    return error.outerMessages.map((message, i) => subjectOf(error, codes[i] ?? '', message)).reverse();
}

// EXTERNAL MODULE: ./build/conflict/facts.js
var facts = __webpack_require__(1348);
;// CONCATENATED MODULE: ./build/conflict/findings.js



/** No summary can show more; further kinds of failures are counted on the ones that are kept. */
const mostFindings = 400;
const mostErrorsThatAreNone = 5;
/** Terraform heads the backend's sentence with one of its own: "Error acquiring the state lock", then "Error message: \u2026". */
const headingLines = 4;
function collector() {
    const entries = new Map();
    const byReason = new Map();
    const add = (errors, source) => {
        for (const error of errors) {
            const { reason, confidence } = classify(error);
            if (reason === 'no-error' || reason === 'other-tool')
                continue;
            const identity = identityOf(error);
            const key = keyOf(identity, reason);
            const alike = byReason.get(reason) ?? [];
            const known = entries.get(key) ?? sameWords(alike, identity, reason, error.line);
            if (known !== undefined)
                repeat(known, error, source);
            else if (entries.size < mostFindings) {
                const finding = { error, reason, class: (0,taxonomy/* classOf */.Kl)(reason), confidence, facts: (0,facts/* factsOf */.xS)(error, reason), source, count: 1 };
                const entry = { finding, identity, lastSource: source, lastLine: error.line, lastForm: error.form, order: entries.size };
                entries.set(key, entry);
                byReason.set(reason, [...alike, entry]);
            }
        }
    };
    return { add, finish: () => ordered([...entries.values()]) };
}
/** az prints an error as a sentence and again as fields; that is one time. A passage may overlap the one before it. */
function repeat(known, error, source) {
    const { finding } = known;
    const distance = error.line - known.lastLine;
    const oneTelling = finding.reason === 'terraform-state-lock' ? headingLines : error.form === known.lastForm ? 1 : 12;
    const elsewhere = source !== known.lastSource;
    const again = elsewhere || distance > oneTelling;
    // What only one of the tellings has (a status, a correlation ID) is kept; where both speak, the richer one does.
    const better = richness(error) > richness(finding.error);
    const both = better ? merged(error, finding.error) : merged(finding.error, error);
    known.identity = identityOf(both, known.identity);
    known.finding = {
        ...finding,
        error: { ...both, line: finding.error.line },
        facts: { ...(0,facts/* factsOf */.xS)(error, finding.reason), ...finding.facts },
        count: finding.count + (again ? 1 : 0),
    };
    known.lastSource = source;
    known.lastLine = elsewhere ? error.line : Math.max(known.lastLine, error.line);
    known.lastForm = error.form;
}
function merged(rich, poor) {
    return {
        ...poor,
        ...rich,
        message: rich.message === '' ? poor.message : rich.message,
        codePath: rich.codePath.length < poor.codePath.length ? poor.codePath : rich.codePath,
    };
}
function richness(error) {
    return ((error.resourceId === undefined ? 0 : 4) +
        (error.code === undefined ? 0 : 2) +
        (error.message === '' ? 0 : 2) +
        error.codePath.length +
        (error.correlationId === undefined ? 0 : 1));
}
/** What changes from one telling to the next is no difference: request IDs, times, attempts. */
function keyOf({ code, id, name, words }, reason) {
    return [reason, code ?? '', id ?? name ?? '', words].join('|');
}
/** `before` saves working out the words where the message is still the same. */
function identityOf({ message, resourceId, resourceName, code }, before) {
    return {
        message,
        words: message === before?.message ? before.words : normal(message),
        id: resourceId?.toLowerCase(),
        name: resourceName?.toLowerCase(),
        code: code?.toLowerCase(),
    };
}
function normal(message) {
    return message
        .toLowerCase()
        .replace(/(?<![\w/])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
        .replace(/\d{4}-\d\d-\d\d[t ][\d:.]+z?|\d{1,2}\/\d{1,2}\/\d{4} [\d:]+(?: [ap]m)?/g, '#')
        .replace(/[^a-z0-9#/]+/g, ' ')
        .trim()
        .slice(0, 400);
}
/** The same words with less beside them (no code, no resource, cut off) are the same failure. `alike` are the ones of the same reason. */
function sameWords(alike, own, reason, line) {
    const { words } = own;
    for (const entry of alike) {
        const other = entry.identity;
        if (differ(other.id, own.id) || differ(other.name, own.name) || differ(other.code, own.code))
            continue;
        if (words === other.words)
            return entry;
        if (Math.min(words.length, other.words.length) > 24 && (other.words.includes(words) || words.includes(other.words)))
            return entry;
        const distance = Math.abs(line - entry.lastLine);
        if (reason === 'terraform-state-lock' && distance <= headingLines)
            return entry;
        // A code without words (a header, a field) and the same with words beside it.
        if ((words === '' || other.words === '') && distance <= 25)
            return entry;
    }
    return undefined;
}
function differ(a, b) {
    return a !== undefined && b !== undefined && a !== b;
}
const rankOfClass = (finding) => finding.class === 'none' ? 4 : finding.class === 'unknown-conflict' ? 3 : finding.confidence === 'possible' ? 2 : 1;
/**
 * Root cause first: conflicts before what is none, proven before possible, then as the text has them. Of errors that one failure
 * wraps, the operation that still runs comes first, because the others may follow from it.
 */
function ordered(entries) {
    const findings = entries
        .filter((entry) => !explained(entry, entries))
        .sort((a, b) => rankOfClass(a.finding) - rankOfClass(b.finding) || sibling(a, b) || a.order - b.order);
    let none = 0;
    return findings.map(({ finding }) => finding).filter((finding) => finding.class !== 'none' || none++ < mostErrorsThatAreNone);
}
function sibling(a, b) {
    if (a.finding.source !== b.finding.source || a.finding.error.line !== b.finding.error.line)
        return 0;
    const running = (entry) => (entry.finding.class === 'concurrent-operation' ? 0 : 1);
    return running(a) - running(b);
}
/** A bare status or a wrapper that says only "something failed" is explained by a conflict that stands near it. */
function explained(entry, all) {
    const { finding } = entry;
    const empty = finding.reason === 'bare-conflict' && (finding.error.message === '' || finding.error.form === 'status');
    const wrapper = finding.reason === 'operation-failed' && (finding.error.code === undefined || finding.error.code === finding.error.codePath[0]);
    if (!empty && !wrapper)
        return false;
    return all.some(({ finding: other }) => other !== finding &&
        other.source === finding.source &&
        rankOfClass(other) < rankOfClass(finding) &&
        (wrapper || Math.abs(other.error.line - finding.error.line) <= 60));
}


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameIn)
/* harmony export */ });
/* unused harmony export namePatterns */
/* harmony import */ var _find_sought_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);

/** Where no ID was told, tools and services still name the resource. Most specific first. */
const namePatterns = [
    // Terraform: (Subscription: "\u2026" Resource Group Name: "\u2026" Subnet Name: "the one")
    {
        words: ['name: "', 'name "'],
        pattern: /\b(?!Resource Group)(?:[A-Z][\w-]* ){1,5}Name:? "([^"\n]{1,120})"\s?\)/,
    },
    {
        words: ['creating', 'updating', 'deleting', 'waiting for', 'retrieving'],
        pattern: /\b(?:creating|updating|deleting|waiting for \w+ of|retrieving)(?:\/\w+)? (?:[A-Z][\w-]*\s){1,6}"([^"\n]{1,120})"/i,
    },
    {
        words: ["'"],
        pattern: /\b(?:name|named|vault|account|server|database|site|site name|farm|plan|disk|subnet|network|gateway|VM|machine|cluster|pool|namespace|vnet|zone|registry|service|deployment|secret|key|certificate|container|environment|app|resource group|resource|profile|endpoint|group)\s+(?:with (?:given )?name |name )?'([^'\n]{1,120})'/i,
    },
    {
        words: [
            'disk ',
            'subnet ',
            'storage account named ',
            'nic ',
            'vm ',
            'server ',
            'public ip address ',
            'website with given name ',
            'service ',
        ],
        pattern: /\b(?:disk|subnet|storage account named|NIC|VM|server|public ip address|website with given name|service) ([a-z0-9][\w.-]{2,80}) (?:is|already|cannot|has|while)\b/i,
    },
];
/** nameIn gives the name of the resource that an error without an ID is about, where the text tells it. */
function nameIn(error) {
    const pages = [error.message, ...error.outerMessages.toReversed(), error.raw.slice(0, 2000)].map(_find_sought_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ);
    for (const page of pages) {
        for (const sought of namePatterns) {
            const name = (0,_find_sought_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIn */ .uJ)(page, sought)?.[1]?.trim();
            if (name && !name.includes('/') && name.length > 1)
                return name;
        }
    }
    return undefined;
}


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ allRules),
  no: () => (/* binding */ aloneRules),
  xP: () => (/* binding */ lastResortRules),
  mG: () => (/* binding */ lastWordRules),
  W6: () => (/* binding */ provenRules)
});

;// CONCATENATED MODULE: ./build/conflict/rules/arm.js
/**
 * What Azure Resource Manager itself refuses: groups, deployments, stacks, moves, locks, authorization.
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
const arm = [
    // The code in the words of a service that passes it on.
    { reason: 'scope-locked', words: ['scopelocked'], says: /\bScopeLocked\b/i, alone: true },
    { reason: 'deployment-active', words: ['deploymentactive'], says: /\bDeploymentActive\b/i },
    {
        reason: 'superseded',
        words: ['cancel'],
        says: /\bcancell?ed (?:by|due to|because of) (?:an?other|a (?:previous|newer|later|more recent|concurrent)) (?:operation|request|deployment|update)\b/i,
    },
    { reason: 'scope-locked', codes: ['ScopeLocked', 'DeploymentScopeLocked', 'ResourceLocked'] },
    {
        reason: 'scope-locked',
        words: ['lock'],
        says: /\bscope\(?s?\)? (?:are|is) locked\b|\b(?:because|as|since) (?:it|the \w+(?: \w+)?) is locked\b|\bin a locked (?:scope|state)\b|\bremove (?:all |any )?(?:the )?(?:read-?only |delete |management |resource )?locks?\b|\bcannot (?:perform|be) \w+.{0,60}\bbecause .{0,60}\bscope.{0,300}\b(?:are|is) locked\b|\bplease remove the lock and try again\b|\bhas a (?:delete|read-?only|CanNotDelete) lock\b/i,
        alone: true,
    },
    { reason: 'deployment-active', codes: ['DeploymentActive', 'DeploymentActiveAndUneditable', 'DeploymentStackInNonTerminalState'] },
    {
        reason: 'deployment-active',
        words: ['deployment'],
        says: /\bdeployment\b.{0,200}\b(?:is|which is) still active\b|\bunable to edit or replace deployment\b/i,
        alone: true,
    },
    { reason: 'being-deleted', codes: ['DeploymentBeingDeleted', 'ApplianceBeingDeleted', 'ApplicationBeingDeleted'] },
    { reason: 'resource-group-being-deleted', codes: ['ResourceGroupBeingDeleted'] },
    {
        reason: 'resource-group-being-deleted',
        words: ['resource group'],
        says: /\bresource group\b.{0,160}\b(?:is in (?:the )?(?:deprovisioning|deleting) state|is being deleted|is (?:currently )?deleting)\b/i,
        alone: true,
    },
    {
        reason: 'concurrent-write',
        codes: ['ConflictingConcurrentWriteNotAllowed', 'ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity'],
    },
    {
        reason: 'another-operation-in-progress',
        codes: ['MoveResourcesHavePendingOperations', 'ResourcesBeingMoved', 'RequestConflict'],
        unless: /^$/,
    },
    { reason: 'invalid-state', codes: ['MoveResourcesHaveInvalidState'] },
    { reason: 'dependency-not-ready', codes: ['MissingMoveDependentResources'] },
    { reason: 'nothing-to-cancel', codes: ['DeploymentCannotBeCancelled', 'DeploymentCannotBeCanceled'] },
    { reason: 'nested-resources-exist', codes: ['CannotDeleteResource'] },
    { reason: 'exists-elsewhere', codes: ['InvalidResourceLocation', 'InvalidResourceGroupLocation', 'InvalidDeploymentLocation'] },
    { reason: 'role-assignment-exists', codes: ['RoleAssignmentExists', 'RoleAssignmentUpdateNotPermitted'] },
    { reason: 'role-assignment-exists', words: ['assignment'], says: /\brole ?assignment\b.{0,60}\balready exists\b/i, alone: true },
    { reason: 'resource-exists', codes: ['RoleDefinitionExists', 'RoleDefinitionWithSameNameExists'] },
    { reason: 'resource-in-use', codes: ['RoleDefinitionHasAssignments', 'InvalidDeletePolicyDefinitionRequest'] },
    {
        reason: 'group-deletion-failed',
        codes: ['ResourceGroupDeletionBlocked', 'ResourceGroupDeletionTimeout', 'ResourceGroupDeletionFailed'],
    },
    {
        reason: 'group-deletion-failed',
        words: ['deletion of'],
        says: /\bdeletion of resource group\b.{0,400}\b(?:could not be deleted|failed because)\b/i,
        alone: true,
    },
    {
        reason: 'canceled-by-other',
        codes: ['OperationCancelled', 'OperationCanceled', 'Canceled', 'Cancelled'],
        says: /\bcancell?ed\b/i,
        unless: /supersed|preempt|another operation|previous operation/i,
    },
    { reason: 'canceled-by-other', codeLike: /^DeploymentStack\w*Failure$/, says: /\bcancell?ed\b/i, confidence: 'possible' },
];

;// CONCATENATED MODULE: ./build/conflict/rules/compute.js
/**
 * Virtual machines, scale sets, disks, images, galleries.
 * https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages
 */
const machine = String.raw `(?:VM|VMs|virtual machines?|instances?|role)`;
const compute = [
    { reason: 'failed-state', codes: ['DiskProcessingError', 'DataDisksForceDetached'] },
    {
        reason: 'vm-not-deallocated',
        words: ['on a running', '(deallocate)'],
        says: new RegExp(String.raw `\bon an? running ${machine}\b.{0,80}\bnot (?:supported|allowed|possible|permitted)|\bstop \(deallocate\) the\b`, 'i'),
    },
    {
        reason: 'superseded',
        codes: ['OperationPreempted', 'OperationPreemptedByAnotherOperation', 'AKSOperationPreempted', 'AKSOperationPreemptedByDelete'],
    },
    { reason: 'disk-detaching', codes: ['AttachDiskWhileBeingDetached', 'DisksBeingDetached'] },
    {
        reason: 'disk-detaching',
        words: ['detached'],
        says: /\bdisks?\b.{0,160}\b(?:is|are) (?:currently |still )?being detached\b/i,
        alone: true,
    },
    {
        reason: 'power-state-changing',
        words: ['power state', 'is starting', 'is stopping', 'is deallocating', 'is restarting', 'is currently', 'is still', 'is being'],
        says: new RegExp(String.raw `\b(?:operation|request)\b.{0,40}\bchang\w+ (?:the )?power state\b|\b${machine}\b.{0,80}\bis (?:currently |still )?(?:starting|stopping|deallocating|restarting|being (?:started|stopped|deallocated|restarted|powered \w+))\b`, 'i'),
    },
    {
        reason: 'another-operation-in-progress',
        codes: ['ResourceUpdateBlockedOnPlatformUpdate', 'OperationNotAllowedOnVMImageAsVMsBeingProvisioned', 'TooManyVMRedeploymentRequests'],
    },
    { reason: 'provisioning-in-progress', codes: ['DiskImageNotReady'] },
    { reason: 'blob-lease', codes: ['AcquireDiskLeaseFailed', 'ContainerAlreadyOnLease'] },
    // Out of the guest or of an agent: it ran and failed, which is no conflict.
    {
        reason: 'operation-failed',
        codeLike: /^(?:VMExtension\w*|VmssGateway\w*|OSProvisioning\w*|VMAgentStatusCommunicationError|VMStartTimedOut|VMRedeployment(?:Failed|TimedOut)|DiskProcessingError|InternalExecutionError|ImageBlobNotFound|VMMarkedAsFailed\w*)$/,
    },
    { reason: 'failed-state', codes: ['VMProcessingHalted'] },
    { reason: 'platform-rule', codes: ['CannotAddAcceleratedNetworkingNicToAnExistingVirtualMachine', 'ResizeDiskError'] },
    {
        reason: 'vm-not-deallocated',
        codes: [
            'CannotAddOrRemoveNetworkInterfacesFromARunningVirtualMachine',
            'ChangeDiskSizeWhileAttachedNotAllowed',
            'ChangeDiskSkuWhileAttachedToRunningVM',
            'VMSizeNotAvailableInCluster',
        ],
    },
    {
        reason: 'vm-not-deallocated',
        words: ['dealloc', 'running', 'allocated', 'power', 'stop', 'cluster'],
        says: new RegExp([
            String.raw `\b(?:requires?|needs?) (?:the |that the |all )?${machine}\b.{0,40}\bto be (?:stopped|deallocated|powered off)`,
            String.raw `\b(?:while|when|since|as|because|if) (?:the |this |its |any )?(?:\w+ )?${machine}\b.{0,120}\b(?:is|are) (?:currently |still |in )*(?:running|allocated|not (?:been )?deallocated|powered on)\b`,
            String.raw `\bwhile it is attached to (?:a )?running\b`,
            String.raw `\b(?:please|must|should|need to|have to)\b.{0,60}\b(?:stop ?\/ ?deallocate|stop \(deallocate\)|deallocate|power off)\b`,
            String.raw `\b${machine}\b.{0,100}\b(?:must|should|needs? to|has to) be (?:in (?:a |the )?)?(?:stopped|deallocated|powered off|\(de\)allocated|stopped \(deallocated\))`,
            String.raw `\bonly (?:allowed |supported |possible )?(?:when|if|while|on)\b.{0,80}\b${machine}\b.{0,60}\bdeallocated`,
            String.raw `\bsize\b.{0,160}\bnot available in (?:the )?(?:current )?(?:hardware )?cluster\b`,
        ].join('|'), 'i'),
        unless: /\bdisk\b.{0,120}\bDisk (?:operation|resize) is not supported\b/i,
        alone: true,
    },
    {
        reason: 'vm-generalized',
        words: ['generalized'],
        says: new RegExp(String.raw `\b${machine}\b.{0,120}\b(?:is|has been|was) (?:marked (?:as )?)?generalized\b`, 'i'),
        alone: true,
    },
    {
        reason: 'vm-not-running',
        words: ['running', 'dealloc', 'stopped', 'powered'],
        says: new RegExp([
            String.raw `\b${machine}\b.{0,120}\b(?:is|are) (?:currently |either )?(?:not running|deallocated|stopped|powered off|not in (?:a )?running|marked to be deallocated)`,
            String.raw `\b${machine}\b.{0,80}\b(?:must|should|needs? to|has to) be (?:in (?:a |the )?)?running\b`,
            String.raw `\b(?:must be|not) attached to a running ${machine}`,
            String.raw `\brequires? (?:the |a )?${machine}\b.{0,60}\bto be running\b`,
        ].join('|'), 'i'),
        alone: true,
    },
    { reason: 'vm-not-running', codeLike: /^NicMustBeAttachedToRunningVm/ },
    {
        reason: 'disk-in-use',
        words: ['active', 'upload'],
        says: /\b(?:state|status) '?(?:is )?'?(?:active ?upload|active ?sas|ready ?to ?upload)|\bactive (?:shared access|SAS)\b|\bActiveSAS\b/i,
        alone: true,
    },
    { reason: 'disk-in-use', codes: ['DiskInActiveSASState', 'DiskHasActiveSAS'] },
    {
        reason: 'already-in-target-state',
        words: ['is already'],
        says: new RegExp(String.raw `\b${machine}\b.{0,120}\bis already (?:using|running|stopped|deallocated|started)\b`, 'i'),
    },
    {
        reason: 'disk-attached',
        words: ['disk', 'attached'],
        says: /\bdisks?\b.{0,240}\b(?:is|are) (?:currently |still |already )*(?:attached to|in use by|owned by|being used by|used by)\b|\bwhile (?:it|the disk) is attached\b/i,
        alone: true,
    },
    { reason: 'disk-attached', codes: ['DiskBlobAlreadyInUseByAnotherDisk', 'DisksAttachedToVM'] },
    { reason: 'nothing-to-cancel', words: ['to cancel'], says: /\bno (?:ongoing|running|active|pending) (?:\w+ ){1,4}to cancel\b/i },
    { reason: 'immutable-property', codes: ['PropertyChangeNotAllowed'] },
    { reason: 'immutable-property', words: ['cannot be'], says: /\b(?:disks?|snapshots?)\b.{0,60}\bcannot be (?:resized|shrunk|reduced)/i },
    { reason: 'platform-rule', codes: ['ConflictingUserInput'], confidence: 'likely' },
];

;// CONCATENATED MODULE: ./build/conflict/rules/containers.js
/** AKS, container registries, fleets. https://aka.ms/aks-pending-operation */
const containers = [
    {
        reason: 'another-operation-in-progress',
        words: ['operation ('],
        says: /\banother (?:agent ?pool )?operation \([^)]{1,120}\) is in progress\b/i,
        alone: true,
    },
    // "is in Provisioning State(Updating) and Power State(Running)": the provisioning state tells whether something runs.
    {
        reason: 'provisioning-in-progress',
        words: ['provisioning state'],
        says: /\bprovisioning state ?\((?!succeeded|failed|canceled)\w+\)/i,
        alone: true,
    },
    {
        reason: 'already-in-target-state',
        words: ['cannot be performed'],
        says: /\bpower state ?\((?:stopped|running)\)?\W{0,3}(?:, )?\w+ cannot be performed\b|\bis not currently running, stopping cannot be performed\b/i,
        alone: true,
    },
    { reason: 'invalid-state', codes: ['MustDefineAtLeastOneSystemPool', 'UnsatisfiablePDB', 'UpdateRunTargetingEmptyFleet'] },
    { reason: 'provisioning-in-progress', codes: ['ExtensionPatchFailed'], says: /\bprovisioning ?state\b/i },
];

;// CONCATENATED MODULE: ./build/conflict/rules/databases.js
/** SQL, PostgreSQL, MySQL, Cosmos DB, Redis, Kusto. https://learn.microsoft.com/azure/azure-sql/database/ */
const databases = [
    { reason: 'throttled', codes: ['40501', '49918', '49919', '49920'] },
    { reason: 'concurrent-write', codes: ['449'], says: /\bconflict/i },
    { reason: 'link-active', codeLike: /HasGeoReplica$|^ReadReplica\w+Exist\w*$/ },
    {
        reason: 'another-operation-in-progress',
        codes: [
            'ConflictingServerOperation',
            'ConflictingDatabaseOperation',
            'ConflictingSystemOperationInProgress',
            'ConflictingSubscriptionOperation',
            'ConflictingManagedInstanceOperation',
            'UpdateSloInProgress',
            'SkuAssignmentInProgress',
            'SimultaneousSkuChangeNotAllowed',
            'OperationInterrupted',
            'DatabaseBeingAddedToFailoverGroup',
            'DatabaseBeingRemovedFromFailoverGroup',
            'TargetElasticPoolBeingUpdated',
            'GeoReplicationCannotBecomePrimaryDuringUndo',
            'CreateDatabaseAttemptedWithRotationInProgress',
        ],
    },
    {
        reason: 'service-busy',
        codes: [
            'ServerIsBusy',
            'ServerBusy',
            'ManagedInstanceIsBusy',
            'FailoverGroupBusy',
            'InstanceFailoverGroupBusy',
            'ElasticJobAgentIsBusy',
            'ProvisioningServerBusy',
            'ServiceIsInMaintenance',
            'ServiceBusy',
        ],
    },
    { reason: 'nothing-to-cancel', codes: ['CannotCancelOperation', 'CannotCancelDatabaseOperation'] },
    {
        reason: 'service-stopped',
        codes: ['ServerUnavailableForOperation', 'ServerDisabled'],
        unless: /'?(?:updating|starting|stopping|provisioning|dropping)'?/i,
    },
    // The state decides: Updating ends by itself, Stopped does not.
    {
        reason: 'provisioning-in-progress',
        codes: ['ServerIsNotReady', 'ServerNotReady'],
        says: /\b(?:updating|starting|stopping|provisioning|dropping|restarting)\b/i,
        confidence: 'likely',
    },
    { reason: 'service-stopped', codes: ['ServerIsNotReady', 'ServerNotReady'], confidence: 'likely' },
    {
        reason: 'invalid-state',
        codes: [
            'InvalidDatabaseStateForOperation',
            'UnableToAlterDatabaseInReplication',
            'CurrentMemoryUsageExceedsSkuQuota',
            'FailoverGroupUpdateOrDeleteRequestOnSecondary',
            'FailoverGroupFailoverRequestOnPrimary',
        ],
    },
    {
        reason: 'link-active',
        codes: [
            'DatabaseBelongsToOtherFailoverGroup',
            'MetadataDRCannotDeleteWhenAliasPresentConflict',
            'ReadReplicaServersExistForSourceServer',
            'InvalidOperationForDatabaseNotInReplicationRelationship',
        ],
    },
    { reason: 'resource-in-use', codes: ['AzureKeyVaultKeyInUse'] },
    { reason: 'dependency-not-ready', codes: ['MiCreateFailedNonDelegatedSubnet', 'VulnerabilityAssessmentADSIsDisabled'] },
    {
        reason: 'resource-exists',
        codes: ['RemoteDatabaseExists', 'DuplicateGeoDrRelation', 'FailoverGroupAlreadyExists', 'ServerKeyNameAlreadyExists'],
    },
    { reason: 'name-taken', codes: ['ServerAlreadyExists', 'FailoverGroupDnsRecordInUse', 'NameAlreadyExists'] },
    { reason: 'limit-reached', codes: ['DatabaseCopyLimitPerReplicaReached'] },
    // Cosmos DB answers 412 while an operation holds the account; no token is stale.
    { reason: 'exclusive-access', words: ['sive '], says: /\brequires? (?:an? )?exclu?sive (?:lock|access)\b/i, alone: true },
    { reason: 'nested-resources-exist', words: ['not empty'], says: /\belastic pool\b.{0,60}\bnot empty\b/i, alone: true },
];

;// CONCATENATED MODULE: ./build/conflict/rules/last-resort.js
/**
 * When no rule knows the sentence, the words in it still tell what kind of refusal it is. These rows only look for the kind of words,
 * so they say `possible`, and they come after everything else. What reads like a wrong request stays one.
 */
const validation = /\b(?:parameter|argument|format|characters?|regex|regular expression|schema|json|syntax|parse|deserializ|malformed|expected|between [\d.]+ and|one of the following|must (?:be (?:a|an|one of|between|at least|provided|specified|set to|in the (?:form|format)|non-?empty|greater|less|valid)|have|match|contain|start|end|specify)|please (?:provide|specify)|missing|misspelled|invalid|not valid|unrecogni[sz]ed|not found|does not exist|roles?|secrets?|values?|entries|problem occur\w*|permission|authori[sz]|credential|token|certificate|password|timed? ?out|internal|throttl|unavailable|failed with exit|script|script's|log|network|connect)/i;
const refusal = String.raw `\b(?:cannot|can not|could not|not be|must|should|may not|not allowed|not permitted|not possible|unable|requires?|required|only|until|unless|while|because|before|first|denied|refused|rejected|blocked|prevented?|does not allow|do not allow)\b`;
const both = (words) => new RegExp(`^(?=.*(?:${refusal}))(?=.*\\b(?:${words})\\b)`, 'i');
/** Statuses that speak for themselves. */
const elsewhere = [401, 403, 404, 405, 408, 410, 412, 429, 500, 501, 502, 503, 504];
const lastResort = [
    {
        reason: 'another-operation-in-progress',
        says: /\b(?:in[- ]progress|ongoing|underway|concurrent\w*|simultaneous\w*|another (?:operation|request|deployment|update|job|process|task|thread)|being (?!used|specified|referenced)\w+ed|already (?:running|started|queued|scheduled|requested|submitted)|pending|try again (?:later|once|when|after)|retry (?:later|once|when|after)|wait (?:for|until))\b/i,
        unless: /\bthrottl|too many|rate limit|timed? ?out|unavailable|internal (?:server )?error|quota|capacity|not found|does not exist|permission|authori[sz]/i,
        notStatus: elsewhere,
        confidence: 'possible',
    },
    {
        reason: 'resource-exists',
        says: /\b(?:already|duplicates?|same name|not unique|must be unique|taken)\b/i,
        unless: /\balready (?:expired|completed|finished|deleted|removed|closed)\b/i,
        notStatus: elsewhere,
        confidence: 'possible',
    },
    {
        reason: 'data-locked',
        says: /\b(?:locked|locks?|leased?|legal hold|immutab\w+)\b/i,
        unless: /\bblock|clock|unlock your\b/i,
        status: [409, 412, 423],
        confidence: 'possible',
    },
    {
        reason: 'invalid-state',
        says: both('states?|status|enabled|disabled|running|stopped|started|paused|attached|detached|linked|associated|dependen\\w+|depends?|references?|referenced|contains?|exists?|empty|ready|active|inactive|activated|provisioned|expired|deleted|mounted|paired|registered|peered|connected|in use|using|used|replica\\w*|children|child|nested|snapshots?|backups?'),
        unless: validation,
        notStatus: elsewhere,
        confidence: 'possible',
    },
    {
        reason: 'platform-rule',
        says: both('allowed|supported|permitted|exceed\\w*|limits?|limited|maximum|minimum|more than|less than|larger|smaller|greater|incompatible|compatible|unsupported|restricted|eligible|available|enough|same|different|upgrade\\w*|downgrade\\w*|changed?|changing|modif\\w+|updated?|removed?|converted?|resized?|moved?|combined?|together|mixed|tier|sku|plan|region|zone|type|version|mode|feature|subscription|account'),
        unless: new RegExp(`${validation.source}|^operation '?[\\w. -]+'? is not allowed on [^.,;]{0,120}\\.?$`, 'i'),
        notStatus: elsewhere,
        confidence: 'possible',
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/limits.js
/**
 * Quota, policy, capacity and the subscription's own state. They come first, because they dress as `Conflict`,
 * `OperationNotAllowed` or `BadRequest` like everything else, and waiting for them is always wrong.
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
const requestRate = /\boperations per second\b|\bconcurrent (?:\w+ )?requests\b|already exists|\bnumber of requests\b|\brequests? (?:per|rate|limit)\b|throttl|rate limit|time interval|too many requests|backend storage limit/i;
const limits = [
    { reason: 'throttled', codeLike: /RequestsThrottled$|^OperationThrottled$/ },
    { reason: 'throttled', words: ['throttled'], says: /\b(?:is|was|being|been) (?:temporarily )?throttled\b/i },
    { reason: 'policy-denied', codeLike: /DisallowedByPolicy$/, confidence: 'certain' },
    { reason: 'policy-denied', words: ['requestdisallowedbypolicy'], says: /\bRequestDisallowedByPolicy\b/i, alone: true },
    { reason: 'limit-reached', words: ['limited to', ' limit.'], says: /\bis limited to \d+\b|\bhas an? [\d,]+ \w+ limit\b/i },
    {
        reason: 'capacity-unavailable',
        words: ['no available'],
        says: /\bno available (?:instances|servers|machines|nodes|hosts|capacity)\b/i,
        alone: true,
    },
    // A deny assignment says so in words that also hold "policy" when a stack made it.
    { reason: 'deny-assignment', codes: ['DenyAssignmentAuthorizationFailed'] },
    {
        reason: 'deny-assignment',
        words: ['deny assignment'],
        says: /\b(?:denied|blocked|refused|disallowed|forbidden)\b.{0,120}\bdeny assignments?\b|\bdeny assignments? .{0,80}\b(?:den(?:y|ies|ied)|block|prevent)/i,
        alone: true,
    },
    { reason: 'policy-denied', codes: ['RequestDisallowedByPolicy', 'PolicyViolation', 'RequestDisallowedByPlatform'] },
    {
        reason: 'policy-denied',
        words: ['polic'],
        says: /\b(?:disallowed|denied|rejected|blocked|forbidden|prevented) by (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\b|\bviolat\w+ (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\b/i,
        alone: true,
    },
    {
        reason: 'region-restricted',
        codes: ['RegionDoesNotAllowProvisioning', 'ProvisioningDisabled', 'LocationIsOfferRestricted', 'RequestDisallowedByAzure'],
    },
    {
        reason: 'region-restricted',
        words: ['in this region', 'region', 'location', 'accepting', 'restrict'],
        says: /\b(?:creation|provisioning)\b.{0,40}\b(?:is|are) (?:disabled|blocked|not available) in this region\b|\bnot accepting (?:the )?(?:creation|new)\b|\brestricted (?:from|for) (?:provisioning|creating)|\b(?:region|location)\b.{0,60}\b(?:is restricted|restricts|not allowed for your|not accepting|not open|closed)/i,
    },
    {
        reason: 'subscription-not-eligible',
        codes: ['SpecialFeatureOrQuotaIdRequired', 'OfferNotSupported', 'SubscriptionNotAuthorized', 'NotSupportedForSubscription'],
    },
    {
        reason: 'subscription-not-eligible',
        words: ['subscription'],
        says: /\bsubscription(?:id)?\b[^.,]{0,120}\b(?:is|was) not (?:eligible|whitelisted|enabled|allowed|allowlisted|authorized|supported|permitted)\b|\bnot (?:allowed|supported|available|permitted|enabled|offered) (?:on|for|in|to|with) (?:the|this|your|current) subscription|\bsubscription .{0,60}does(?: not|n't) have (?:the )?(?:quotaid|feature|required|access)/i,
        unless: /does not have authorization/i,
    },
    {
        reason: 'subscription-disabled',
        codes: [
            'ReadOnlyDisabledSubscription',
            'SubscriptionIsDisabled',
            'SubscriptionDisabled',
            'DisallowedOperationDisabledSubscription',
            'SubscriptionSuspended',
        ],
    },
    {
        reason: 'subscription-disabled',
        words: ['subscription'],
        says: /\bsubscription\b.{0,100}\b(?:is|was|has been) (?:currently |temporarily )?(?:disabled|suspended|deactivated|read[- ]only|past due|in a warned)/i,
        alone: true,
    },
    {
        reason: 'subscription-not-registered',
        codes: [
            'MissingSubscriptionRegistration',
            'SubscriptionNotRegistered',
            'MissingRegistrationForType',
            'MissingRegistrationForLocation',
            'InvalidSubscriptionRegistrationState',
            'SubscriptionNotRegisteredForFeature',
            'FeatureNotRegistered',
            'NotRegisteredForFeature',
        ],
    },
    {
        reason: 'subscription-not-registered',
        words: ['regist'],
        says: /\bsubscription\b.{0,140}\b(?:is |be )?(?:not|un)[ -]?regist(?:e?red|ered)\b|\bprovider\b.{0,80}\b(?:has|is) not (?:been |yet )?registered\b|\bnot registe?red (?:to use|for|with) (?:the )?(?:namespace|feature|resource type|provider|preview|NRP|CRP|this)/i,
        alone: true,
    },
    {
        reason: 'quota-exceeded',
        codes: [
            'QuotaExceeded',
            'ResourceQuotaExceeded',
            'InsufficientQuota',
            'ExceededMaxAccountCount',
            'DeploymentQuotaExceeded',
            'ServerDtuQuotaExceeded',
            'InsufficientResourcesQuota',
            'MaxStorageAccountsCountPerSubscriptionExceeded',
        ],
    },
    {
        reason: 'quota-exceeded',
        codeLike: /Quota(?:Exceeded|ExceededFor\w*|ValidationError|Error|Insufficient|Reached|NotAvailable)|(?:Insufficient|Exceed(?:s|ed|ing)?|Not?Enough)\w*Quota|ExceededMax\w*Count|(?:Count|Number|Subscription\w*|Resource\w*)Limit(?:Reached|Exceeded)$/,
    },
    {
        reason: 'quota-exceeded',
        words: ['quota', 'capacity', 'does not have'],
        says: /\bquotas?\b.{0,100}\b(?:exceed\w*|reach(?:ed|es)|insufficient|has been used|is not (?:enough|sufficient)|of 0\b|increase)|\b(?:exceed\w*|reach(?:ed|es|ing)|insufficient|not enough|out of|lacks?|above|bigger than|beyond)\b.{0,120}\bquotas?\b|\bquota (?:limit|usage)|\b(?:without|needs?|requires?) (?:additional|more|a higher) quota\b|\bdoes not have (?:enough )?(?:cores|vcpus|vcores|quota|resources) (?:left|available|remaining)\b|\bspecified capacity\b.{0,80}\bavailable capacity\b/i,
        unless: requestRate,
        alone: true,
    },
    { reason: 'sku-not-available', codes: ['SkuNotAvailable', 'SkuNotAvailableForSubscription', 'InvalidSkuForRegion'] },
    {
        reason: 'sku-not-available',
        words: ['available', 'offered', 'supported', 'capacity'],
        says: /\b(?:size|sku|tier|series|model|version)s?\b.{0,200}\b(?:is|are) (?:currently )?(?:not|un)[ -]?(?:available|offered|supported) (?:in|for|at) (?:the |this |your )?(?:location|region|zone|availability zone|subscription|'?[a-z]{4,20}\d?'?)\b|\bcapacity restrictions\b/i,
        unless: /\bcluster\b/i,
        alone: true,
    },
    {
        reason: 'capacity-unavailable',
        codes: [
            'AllocationFailed',
            'ZonalAllocationFailed',
            'OverconstrainedAllocationRequest',
            'OverconstrainedZonalAllocationRequest',
            'InsufficientCapacity',
            'AllocationFailure',
            'CapacityNotAvailable',
            'DiskCapacityRestrictionInSource',
            'SpotAllocationFailed',
            'OutOfCapacity',
            'AksCapacityHeavyUsage',
        ],
    },
    {
        reason: 'capacity-unavailable',
        words: ['allocation failed', 'capacity', 'high demand', 'high usage', 'not enough'],
        says: /\ballocation failed\b|\black of [\w ]{0,60}capacity\b|\b(?:insufficient|not (?:have )?(?:enough|sufficient)|no|lack of|out of|limited|running low on) (?:available |free |compute )*capacity\b|\bhigh (?:demand|usage)\b.{0,80}\b(?:region|location|capacity)\b|\bnot enough (?:available )?(?:[\w-]+ ){0,3}(?:servers|instances|nodes|hosts|machines)\b/i,
        alone: true,
    },
    {
        reason: 'limit-reached',
        words: ['max', 'limit', 'more than', 'only'],
        says: /\bmax(?:imum|\.)? (?:allowed )?(?:number|count|limit|amount)\b.{0,120}\b(?:is|are|was|of|reached|allowed|exceeded|per)\b|\b(?:reached|exceeds?|exceeded|exceeding|hit) (?:the |its |their )?(?:\w+ ){0,2}(?:limit|maximum|max)\b|\blimit of \d+\b.{0,120}\b(?:reached|exceeded|been)|\bexceed\w* .{0,80}\blimit (?:of|is|for)\b|\bis over the (?:\w+ ){0,2}limit\b|\b(?:a )?maximum of \d+\b|\bonly (?:one|\d+) [\w ]{1,60}\b(?:is|are|can be) (?:allowed|supported|permitted)\b|\b(?:cannot|can't|can not|not allowed to) (?:create|have|add|attach) more than \d+\b/i,
        unless: requestRate,
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/network.js
/** Virtual networks, gateways, load balancers, addresses, DNS, firewalls, Front Door. https://learn.microsoft.com/azure/networking/ */
const network = [
    { reason: 'superseded', codes: ['CanceledAndSupersededDueToAnotherOperation'] },
    {
        reason: 'another-operation-in-progress',
        codes: ['AnotherOperationInProgress', 'RetryableErrorDueToAnotherOperation', 'UpdateGatewayInProgress'],
    },
    // The dependency is named with its state; only one that is still moving is a matter of waiting.
    {
        reason: 'failed-state',
        codes: ['ReferencedResourceNotProvisioned', 'VirtualNetworkNotInSucceededState'],
        says: /\bis in (?:a )?'?failed'? state\b/i,
    },
    {
        reason: 'dependency-updating',
        codes: [
            'ReferencedResourceNotProvisioned',
            'VirtualNetworkNotInSucceededState',
            'StorageProvisioningStateNotSucceeded',
            'NicReservedForAnotherVm',
            'AzfwAddToFirewallPolicyFailed',
        ],
    },
    { reason: 'dependency-updating', codeLike: /NotAllowedWhen(?:Updating|Deleting|UpdatingOrDeleting)$/ },
    { reason: 'failed-state', codes: ['ParentResourceIsInFailedState', 'FirewallPolicyUpdateFailed'] },
    { reason: 'link-active', codes: ['RemotePeeringIsDisconnected'] },
    {
        reason: 'resource-in-use',
        codeLike: /^InUse\w*Cannot(?:Be)?(?:Deleted|Updated|Moved)?$|^InUse\w+CannotBe\w+$|InUseBy\w+$|^Nic(?:InUse|InUseWith\w+)$|^PublicIPAddressCannotBeDeleted$|^CannotDelete\w*InUse$|WhenItIsInUse$/,
    },
    {
        reason: 'resource-in-use',
        codes: [
            'SubnetIsFull',
            'SubnetWithExternalResourcesCannotBeUsedByOtherResources',
            'NetworkSecurityGroupInUseByVirtualMachineScaleSet',
            'PublicIPAddressInUse',
        ],
    },
    { reason: 'dependency-not-ready', codeLike: /(?:Circuit|Provider|Gateway|Connection|Peering)NotProvisioned$/ },
    {
        reason: 'platform-rule',
        codes: [
            'ApplicationGatewaySubnetCannotBeUsedByOtherResources',
            'PrivateEndpointAndServiceEndpointsCannotCoexistInASubnet',
            'ResourceNotPermittedOnDelegatedSubnet',
        ],
    },
    { reason: 'name-taken', codes: ['DnsRecordInUse'] },
    // An address plan that does not fit is a wrong request, not a conflict that has a way out.
    {
        reason: 'invalid-request',
        codeLike: /^(?:VnetAddressSpace\w*Overlap\w*|NetcfgSubnetRange\w*|NetcfgInvalidSubnet|SubnetsHaveOverlap\w*|\w*AddressPrefix(?:Overlap|Invalid)\w*|InvalidCIDR\w*)$/,
    },
    { reason: 'invalid-request', words: ['overlap'], says: /\baddress (?:space|prefix|range)\b.{0,160}\boverlap/i },
];

;// CONCATENATED MODULE: ./build/conflict/rules/never.js
/**
 * The general sentences, the last: the platform refuses the request as it is, and always will.
 */
const any = (...patterns) => new RegExp(patterns.join('|'), 'i');
/** never: a retry of the same request never helps. */
const never = [
    { reason: 'invalid-request', status: [405, 415, 422] },
    {
        reason: 'immutable-property',
        words: [
            'irreversible',
            'only',
            'cannot be',
            'not be',
            'not allowed',
            'not supported',
            'not permitted',
            'not possible',
            'immutable',
            'read',
            'not updatable',
            'not mutable',
            'not editable',
            'not changeable',
            'cannot change',
            'only be',
        ],
        says: any(String.raw `\b(?:cannot|can not|can't|may not|must not) be (?:changed|updated|modified|altered|edited|re-?enabled|re-?disabled|decreased|reduced|lowered|resized down|shrunk|downgraded|renamed|reverted|undone|disabled|switched|converted)\b`, String.raw `\bchang(?:e|es|ing|ed)\b.{0,160}\b(?:is|are) not (?:allowed|supported|permitted|possible)\b`, String.raw `\b(?:updat(?:e|ing|es)|modif(?:y|ying|ication)|edit(?:ing)?)\b.{0,120}\b(?:is |are )?not (?:allowed|supported|permitted|possible)\b`, String.raw `\b(?:property|field|setting|value|attribute)\b.{0,120}\b(?:is|are) (?:immutable|read-?only|not (?:updatable|mutable|editable|changeable))`, String.raw `\b(?:is|are) immutable\b`, String.raw `\bcan be (?:set|added|removed|deleted|changed|specified|configured|enabled|disabled) only (?:at|during|when|on)\b.{0,60}\b(?:creat|provision|time of)`, String.raw `\bcannot be set to\b`, String.raw `\birreversible\b`, String.raw `\bcannot change\b`, String.raw `\bcannot be \w+ (?:once|after)\b.{0,40}\b(?:specified|set|created|enabled|configured|provisioned|been)`, String.raw `\bonly be (?:set|specified|changed|configured|added|deleted)\b.{0,40}\b(?:at|during|when)\b.{0,40}\b(?:creat|provision|time of)`),
        unless: /\bin use\b|before (?:it|the)|must be empty/i,
    },
    {
        reason: 'immutable-property',
        words: ['propert'],
        says: /\bchanging (?:the )?propert(?:y|ies)\b.{0,160}\bnot (?:allowed|supported|permitted)\b|\bpropert(?:y|ies)\b.{0,160}\b(?:cannot be (?:updated|changed|modified)|is read-?only|is immutable)/i,
        alone: true,
    },
    {
        reason: 'immutable-property',
        codeLike: /(?:Property|Sku|Setting|Type|Location|State|Value)\w*Change(?:Is)?Not(?:Allowed|Supported|Permitted)$|Immutable/,
    },
    {
        reason: 'feature-not-supported',
        words: [
            'no longer',
            'retired',
            'compatible',
            'constraints',
            'separate',
            'request',
            'support',
            'only',
            'allowed',
            'permitted',
            'available',
            'cannot be used',
            'feature',
            'require',
        ],
        says: any(String.raw `\b(?:is|are|was) (?:currently |yet )?(?:not|un)[ -]?supported\b`, String.raw `\b(?:does|do) not (?:yet )?support\b`, String.raw `\b(?:is|are) only (?:supported|allowed|available|permitted|applicable|valid)\b`, String.raw `\b(?:allowed|supported|available|permitted) only (?:for|on|in|with|when|if)\b`, String.raw `\bcannot be used (?:on|with|for|in|by|unless)\b`, String.raw `\b(?:is|are) not (?:allowed|permitted|available|supported)\b.{0,80}\b(?:sku|tier|mode|account|plan|edition|version|region|kind)\b`, String.raw `\bfeature\b.{0,120}\bnot (?:allowed|permitted|available|enabled|supported)\b`, String.raw `\bno longer (?:supports?|supported|available|offered|be (?:created|used))\b`, String.raw `\b(?:is|are|has been|have been) (?:being )?retired\b`, String.raw `\b(?:is|are) (?:in)?compatible with\b|\b(?:is|are) incompatible\b`, String.raw `\bdue to (?:\w+ )?constraints\b`, String.raw `\b(?:cannot|can not|must) be (?:done|processed|made|updated|sent)\b.{0,60}\b(?:separate|single|one) (?:single )?request`, String.raw `\bis not permitted\b`, String.raw `\brequires? that (?:the )?\b.{0,100}\b(?:enabled|configured|set)\b`),
        unless: /api.?version|tls|media type|content.?type|deprecat|encoding|\bauthentication (?:method|scheme)|firewall|client with ip|browser|node version/i,
    },
    {
        reason: 'platform-rule',
        codeLike: /(?:CannotBe(?:Removed|Changed|Used|Set|Combined)|Incompatible|NotCompatible|Mismatch|TooSmall|TooLarge|Limit)$/,
        confidence: 'likely',
    },
    {
        reason: 'feature-not-supported',
        codeLike: /Not(?:Supported|Permitted)(?:For\w*|On\w*|In\w*|With\w*)?$|FeatureNot\w+$|ApiNotAllowed$|UnsupportedOperation$/,
    },
    {
        reason: 'limit-reached',
        words: ['only'],
        says: /\bonly (?:one|\d+) [\w ]{1,60}\b(?:allowed|supported|permitted|can be)\b.{0,60}\bper\b/i,
    },
    {
        reason: 'platform-rule',
        words: ['not allowed', 'not permitted', 'different', 'conflict', 'not match', 'than', 'too ', 'not enough', 'is permitted'],
        says: any(String.raw `\bis not (?:allowed|permitted)\b.{0,60}\bbecause\b`, String.raw `\bis not allowed (?:for|with)\b`, String.raw `\bconflicts? with\b.{0,80}\b(?:configuration|setting|property|version|extensions?|sku|mode)\b`, String.raw `\bare not allowed: `, String.raw `\bdid not match that in the existing\b`, String.raw `\b(?:cannot|can not|must not) be (?:bigger|larger|smaller|greater|less|higher|lower|older|newer) than\b`, String.raw `\btoo (?:small|large|few|many) for\b`, String.raw `\bnot enough available\b`, String.raw `\bis permitted\b`, String.raw `\b(?:are|is) different\b.{0,20}$`),
        unless: /\bvalue\b|\bparameter\b/i,
        confidence: 'likely',
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/none.js
/** Azure errors that are no conflict. They stand before the weak wordings of the last rules, and after everything that is proven. */
const notConflicts = [
    { reason: 'throttled', codes: ['TooManyRequests', 'RequestRateTooLarge', 'OperationThrottled'] },
    { reason: 'throttled', codeLike: /Throttl|RateLimit|TooManyRequests/ },
    {
        reason: 'throttled',
        words: ['throttl', 'request', 'rate'],
        says: /\bthrottl|\btoo many requests\b|\brequests? (?:for|from|per)\b.{0,160}\bexceeded\b|\bbackend storage limit\b|\brate (?:limit|is large)/i,
    },
    {
        reason: 'access-denied',
        codes: [
            'AuthorizationFailed',
            'LinkedAuthorizationFailed',
            'AuthenticationFailed',
            'Unauthorized',
            'Forbidden',
            'InvalidAuthenticationToken',
            'ExpiredAuthenticationToken',
            'InvalidAuthenticationTokenTenant',
            'AccessDenied',
            'AuthorizationPermissionMismatch',
            'AuthorizationFailure',
            'RequestDenied',
        ],
    },
    { reason: 'access-denied', codeLike: /Missing\w*Permission|Permission(?:Denied|Missing|Mismatch)|^AADSTS/ },
    {
        reason: 'access-denied',
        words: ['does not have', 'not authorized', 'authentication failed', 'aadsts'],
        says: /\bdoes not have (?:authorization|permission|access|secrets|the (?:required|necessary))|\bnot authorized to\b|\bauthentication failed\b|\bAADSTS\d{5}/i,
    },
    { reason: 'access-denied', status: [401, 407] },
    {
        reason: 'not-found',
        codeLike: /NotFound(?:InVault|Error)?$|DoesNotExist$|NotExist$|NoRegisteredProviderFound|^InvalidResourceReference$|^InvalidResourceType$/,
    },
    {
        reason: 'not-found',
        words: ['not', 'no such'],
        says: /\bnot (?:be )?found\b|\bcannot find\b|\bdoes not exist\b|\bno such\b|\bcould not find\b|\bnot exist\b/i,
    },
    { reason: 'not-found', status: [404, 410] },
    {
        reason: 'server-error',
        codeLike: /^(?:Internal(?:Server)?Error|ServerTimeout|Gateway\w*|BadGateway\w*|ServiceUnavailable|OperationTimedOut|RequestTimeout|ServerError|Timeout|OperationFailed|ResourceReadFailed|Internal\w+Error)$/,
    },
    { reason: 'server-error', status: [408, 500, 501, 502, 503, 504, 505] },
    {
        reason: 'server-error',
        words: ['time', 'internal', 'deadline'],
        says: /\btimed? ?out\b|\binternal (?:server|execution) error\b|\bcontext deadline exceeded\b/i,
    },
    {
        reason: 'invalid-request',
        codeLike: /^(?:Invalid(?!.*State)(?!Operation$)\w*|Linked(?:Invalid)\w*|Malformed\w*|Missing(?!Subscription|Registration)\w*|BadArgument\w*|Validation\w*|InvalidTemplate|UnsupportedMediaType|\w*Invalid\w*Parameter|LocationNotAvailableForResourceType|RequestContent\w*|ParameterError|PropertyMissing\w*|422)$/,
    },
    {
        reason: 'invalid-request',
        words: ['invalid', 'malformed', 'not valid', 'missing', 'required', 'deserialized', 'parse', 'validation', 'must not be'],
        says: /\b(?:is|are|was) (?:invalid|malformed|not valid|missing|required)\b|\bcould not be (?:deserialized|parsed)\b|\bcannot parse\b|\bvalidation failed\b|\binvalid (?:value|parameter|argument|json|format)|\bmust not be (?:null|empty|nil)/i,
        unless: /state/i,
        notStatus: [409, 412],
    },
    { reason: 'invalid-request', status: [405, 406, 411, 413, 414, 415, 422] },
    {
        reason: 'operation-failed',
        codes: [
            'DeploymentFailed',
            'ResourceDeploymentFailure',
            'InvalidTemplateDeployment',
            'MultipleErrorsOccurred',
            'Failed',
            'DeploymentFailedCleanUp',
            'DeploymentStackDeploymentFailed',
        ],
        unless: /cancel/i,
    },
    { reason: 'throttled', status: [429] },
];
/** lastWords: the bare status and the bare code decide, where nothing else did. */
const lastWords = [
    { reason: 'superseded', codes: ['Canceled', 'Cancelled'], says: /supersed|preempt/i },
    { reason: 'access-denied', status: [403] },
    { reason: 'etag-mismatch', status: [412], confidence: 'likely' },
    { reason: 'condition-not-met', codes: ['PreconditionFailed', 'ConditionNotMet'], confidence: 'likely' },
    { reason: 'blob-lease', status: [423], confidence: 'possible' },
    { reason: 'another-operation-in-progress', codes: ['RetryableError', 'RequestConflict'], says: /\S/, confidence: 'likely' },
    {
        reason: 'bare-conflict',
        codes: ['Conflict', 'ConflictError', 'RequestConflict', 'OperationNotAllowed', 'OperationConflicted', 'OperationNotValidOnNode', '409'],
    },
    { reason: 'bare-conflict', words: ['status code'], says: /\bstatus code:? '?(?:conflict|409)\b/i },
    { reason: 'bare-conflict', status: [409] },
    { reason: 'bare-conflict', codeLike: /Conflict(?:ed|Error)?$/ },
];

;// CONCATENATED MODULE: ./build/conflict/rules/sentences.js
/**
 * How any Azure service says it, whatever its code: who refuses, what is running, what state or name it is about. Each row is a
 * kind of sentence, and stands after the rules of the providers. Order matters: something that runs comes before a state, because
 * a state that is changing ends by itself; a name that is taken comes before a resource in use.
 */
const moving = String.raw `(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)`;
const still = String.raw `(?:currently |already |still |now )?`;
const sentences_any = (...patterns) => new RegExp(patterns.join('|'), 'i');
const sentences = [
    // Two causes in one breath are not an answer.
    {
        reason: 'ambiguous-conflict',
        words: ['concurrent'],
        says: /\bexists? or (?:a )?concurrent\b|\bconcurrent \w+ or .{0,40}\bexists\b/i,
        confidence: 'possible',
    },
    // Leases, before "already" and "in use".
    {
        reason: 'lease-lost',
        words: ['lease', 'lock'],
        says: /\blease\b.{0,80}\b(?:has|was) (?:been )?(?:expired|broken|lost|released)|\block (?:on the message )?(?:has )?(?:expired|lost)\b/i,
    },
    {
        reason: 'blob-lease',
        words: ['lease'],
        says: sentences_any(String.raw `\bthere is (?:currently |already )+an? (?:active )?lease\b`, String.raw `\bthere is an? (?:active |existing )?lease\b`, String.raw `\blease ?id\b.{0,80}\b(?:did not match|does not match|was not specified|is missing|mismatch)`, String.raw `\b(?:active|conflicting|existing|infinite) leases?\b`, String.raw `\blease conflict\b`, String.raw `\bno lease id was specified\b`, String.raw `\b(?:blob|container|share|file|disk|vhd)\b.{0,80}\b(?:is|has been) (?:currently )?leased\b`),
        alone: true,
    },
    {
        reason: 'immutability-policy',
        words: ['immutab', 'legal hold'],
        says: /\b(?:immutab\w+ polic\w+|legal holds?)\b.{0,120}\b(?:protect|prevent|cannot|not allowed|not permitted|active)/i,
    },
    // Something ran over this request.
    {
        reason: 'superseded',
        words: ['superseded', 'preempted', 'overridden', 'replaced'],
        says: sentences_any(String.raw `\b(?:cancell?ed|aborted|preempted) and superseded\b`, String.raw `\b(?:superseded|preempted|overridden|replaced) by (?:a |an |another )?(?:more recent |newer |later |subsequent )?(?:operation|request|deployment|update)`),
        alone: true,
    },
    {
        reason: 'concurrent-write',
        words: ['conflicting', 'concurren', 'simultaneous', 'parallel'],
        says: sentences_any(String.raw `\b(?:written|updated|modified|created|deleted|changed) concurrently\b`, String.raw `\bconflict(?:s|ed|ing)? with (?:an? |another |the )?(?:concurrent|simultaneous|parallel)`, String.raw `\bconflicting concurrent (?:write|request|operation|update)`, String.raw `\bconflicting request\b`, String.raw `\bbecause of an? concurrent\b`, String.raw `\bconcurrent (?:writes?|updates?|requests?|modifications?|operations?|access|calls?|changes)\b.{0,120}\b(?:not supported|not allowed|detected|is in progress|conflict|prevent|on the same)`, String.raw `\b(?:detected|due to|caused by) (?:an? )?concurrent (?:write|update|request|modification|operation|change)`),
        alone: true,
    },
    {
        reason: 'dependency-updating',
        words: ['used by'],
        says: sentences_any(String.raw `\b(?:cannot|can't|could not|unable to)\b.{0,60}\bproceed\b.{0,200}\bused by\b.{0,300}\bin '?${moving}'? state`, String.raw `\bused by (?:the )?(?:resource )?.{0,300}\bis not in '?succeeded'? state\b.{0,80}\bin '?${moving}'? state`),
        alone: true,
    },
    // Something is being deleted.
    {
        reason: 'being-deleted',
        words: ['being', 'deletion', 'delet'],
        says: sentences_any(String.raw `\b(?:is|are|was) ${still}being (?:deleted|reclaimed|purged|removed|torn down|deprovisioned)\b`, String.raw `\bmarked for deletion\b`, String.raw `\bin (?:the )?(?:process|middle) of (?:being delet\w+|deletion|deleting)`, String.raw `\bdeletion (?:is |was )?${still}(?:in progress|ongoing|pending|underway)`),
        alone: true,
    },
    { reason: 'being-deleted', codeLike: /BeingDeleted$|DeletionInProgress$|DeleteInProgress$/ },
    // Something is still running.
    {
        reason: 'another-operation-in-progress',
        words: [
            'warming',
            'exclusive',
            'progress',
            'ongoing',
            'running',
            'pending',
            'being',
            'underway',
            'executing',
            'active',
            'completed',
            'finished',
            'in-progress',
            'conflict',
            'wait',
            'performing',
            'maintenance',
        ],
        says: sentences_any(String.raw `\b(?:another|other|different|conflicting|concurrent|previous|existing|ongoing|long[- ]running|active|pending)\b.{0,80}\b(?:operations?|requests?|updates?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|upgrades?|process)\b(?: \([^)]{0,120}\))?.{0,80}\b(?:in[- ]progress|ongoing|is (?:still )?running|is pending|being (?:performed|processed|executed)|underway|executing|active|not (?:yet )?(?:completed|finished))\b`, String.raw `\bthere(?:'s| is| are) (?:an? |another )?in[- ]progress\b.{0,80}\b(?:operation|update|upgrade|request|deployment)\b`, String.raw `\bthere (?:is|are|may be) ${still}(?:an? |another |other |some )?(?:\w+[ -]){0,6}(?:operations?|deployments?|requests?|jobs?|upgrades?|backups?|restores?|import|export|update|migration|failover)\b.{0,40}\b(?:in[- ]progress|running|pending|ongoing)\b`, String.raw `\b(?:operations?|updates?|upgrades?|requests?|deployments?|changes?|settings?|policy|import|export|backup|restore|migration|failover|rotation|maintenance|scaling|creation|provisioning|configuration|execution|recovery|synchronization|replication|export|job|task|process|swap|run)\b.{0,80}\b(?:is|are) ${still}(?:in[- ]progress|underway|ongoing|being processed|pending completion)\b`, String.raw `\b(?:due to|because of|since|during|while|by) (?:an? |the |another )?(?:ongoing|active|in-progress|pending|running)\b.{0,80}\b(?:operation|update|upgrade|rotation|maintenance|deployment|request|process|job|failover|backup|restore|import|export|migration)`, String.raw `\bconflict(?:s|ed|ing)? with (?:an? |another |the )?(?:ongoing|pending|running|active|in-progress|other (?:operation|request|update|deployment)s?|operation)`, String.raw `\b(?:wait|waiting) (?:for|until) (?:it|the|this|that|any|all|previous|current|other|existing|ongoing)\b.{0,100}\b(?:to )?(?:complete|completes|completed|finish|finishes|finished|end|done|succeed)`, String.raw `\bcurrently performing an operation\b`, String.raw `\b(?:has|have) an? (?:\w+ ){1,3}(?:that is )?still running\b`, String.raw `\bstatus is ['\"]?(?:in ?progress|pending|running)\b`, String.raw `\banother [\w/ -]{1,40}\b(?:job|operation|request|task|run|swap|backup|import|export) is (?:currently |already |still )*(?:running|active|queued|executing)\b`, String.raw `\banother (?:operation|request|job|task|run|invocation|process)\b.{0,80}\b(?:is|are) (?:currently |already |still )*(?:running|in progress|executing|active)\b`, String.raw `\bwarming up\b`, String.raw `\bmutually exclusive operations\b`, String.raw `\balready (?:has|have) an? (?:\w+ ){0,3}(?:operation|deployment|request|job) (?:in progress|running|pending)`),
        unless: /timed out waiting|no active (?:deployment|operation)|install\/upgrade\/rollback|because replication is in progress|\bno (?:\w+ ){0,3}(?:operation|upgrade|update|deployment|copy|job)s? (?:is |are )?(?:currently )?in progress/i,
        alone: true,
    },
    {
        reason: 'another-operation-in-progress',
        codeLike: /(?:In|Already)Progress$|OperationInProgress|^(?:Existing|Pending|Ongoing|Another|Conflicting)\w*(?:Operation|Request|Update|Deployment)/,
        unless: /not (?:in )?progress/i,
    },
    {
        reason: 'exclusive-access',
        words: ['exclusive', ' lock'],
        says: sentences_any(String.raw `\brequires? exclusive access\b`, String.raw `\bexclusive (?:lock|access)\b.{0,80}\b(?:held|in use|another|cannot|could not|failed)`, String.raw `\b(?:could not|cannot|can't|failed to|unable to) (?:acquire|obtain|get|take)\b.{0,40}\block\b`),
        unless: /state lock|dpkg|apt|\/var\/|\.lock\b|index\.lock|file lock|process/i,
        alone: true,
    },
    {
        reason: 'service-busy',
        words: ['busy', 'maintenance', 'not able to'],
        says: sentences_any(String.raw `\b(?:is|are|was) ${still}(?:temporarily )?busy\b`, String.raw `\bunder(?:going)? (?:system |platform |planned |service )*maintenance\b`, String.raw `\bin maintenance (?:mode|state)\b`, String.raw `\bnot able to (?:process|accept)\b.{0,60}\b(?:at this time|right now|currently)\b.{0,80}\btry again`),
        unless: /device or resource busy|EBUSY|text file busy|address|line is busy/i,
        alone: true,
    },
    { reason: 'provisioning-in-progress', codeLike: /Being[A-Z]\w+ed$/ },
    { reason: 'service-busy', codeLike: /(?:^|\w)(?:Is)?Busy$/ },
    {
        reason: 'provisioning-in-progress',
        words: [
            'status',
            'process of',
            'during',
            'while',
            'state',
            'transition',
            'being',
            'updating',
            'provisioning',
            'upgrading',
            'scaling',
            'migrating',
            'restarting',
            'initializing',
            'resizing',
            'creating',
        ],
        says: sentences_any(String.raw `\b(?:is|are|was|be) ${still}(?:in )?(?:an? |the )?(?:non-?terminal|non-?final|transitional|transitioning|intermediate|transient)\b.{0,20}\bstate\b`, String.raw `\b(?:in|within) (?:the |an? )?(?:non-?terminal|non-?final|transitional|transitioning|intermediate|transient) (?:provisioning )?state`, String.raw `\bnot (?:yet )?(?:in |reached )?(?:an? |its )?(?:terminal|final|stable|steady)\b.{0,20}\bstate\b`, String.raw `\bprovisioning ?state\b.{0,60}\bis not (?:terminal|final)\b`, String.raw `\bis transitioning\b`, String.raw `\bin transition\b`, String.raw `\bprovisioning ?state\b[^.]{0,60}[:=('" ]${moving}\b(?!.{0,40}(?:succeeded'? before))`, String.raw `\bin (?:the |an? )?['"(]?${moving}['")]? (?:provisioning |lifecycle )?state\b`, String.raw `\bin (?:the )?state ['"(:]{0,2}${moving}\b`, String.raw `\b(?:current|server|cluster|its|database|pool|instance) (?:provisioning )?state(?: is|:| =|=) ?['"]?${moving}\b`, String.raw `\b(?:is|are) ${still}being (?:updated|created|modified|provisioned|configured|moved|restored|recovered|upgraded|scaled|migrated|initialized|processed|cancell?ed|activated|changed|attached|detached|restarted|resized|started|stopped|deployed|installed|imported|exported|copied|rotated|swapped|rebuilt|synchronized|backed up|failed over)\b`, String.raw `\b(?:is|are) ${still}(?:updating|provisioning|upgrading|scaling|migrating|restarting|initializing|resizing)\b`, String.raw `\b(?:cannot|can not|could not|must not) be \w+ (?:during|while) (?:the )?(?:\w+ )?(?:provisioning|update|upgrade|creation|deletion|deployment|scaling|restore|backup|failover|migration)\b`, String.raw `\bbeing (?:rehydrated|archived|scanned|indexed|loaded|built|imaged|captured|evacuated)\b`, String.raw `\b(?:state|status)\b[^.]{0,80}['\"]${moving}['\"]`, String.raw `\b(?:unexpected|current|wrong|invalid) state:? ['\"]?${moving}\b`, String.raw `\bin the process of (?!being delet|delet)\w+ing\b`, String.raw `\balready transitioning\b`, String.raw `\bbeing (?:enabled|disabled)\b`, String.raw `\bstill (?:in )?(?:provisioning|being provisioned|creating|initializing)\b`),
        unless: /\bin '?running'? state\b.{0,80}\b(?:must|should|required|only)\b|\bnot in (?:an? )?'?running'? state|\bcopy status|should be in|must be in/i,
        alone: true,
    },
    // Version tokens. "If-None-Match: *" asks that nothing be there: it exists.
    {
        reason: 'resource-exists',
        words: ['if-none-match', 'exists already'],
        says: /\bif-none-match\b.{0,80}(?:\*|was found|exists)|'\*' in the if-none-match|\bexists already and hence\b/i,
        alone: true,
    },
    { reason: 'etag-mismatch', codeLike: /E-?tag(?:Mis|Not)\w*$|VersionMismatch$|^NewerDataExists$/i },
    {
        reason: 'etag-mismatch',
        words: ['overwrit', 'etag', 'e-tag', 'if-match', 'modified', 'changed', 'updated', 'newer', 'version'],
        says: sentences_any(String.raw `\be-?tags?\b.{0,160}\b(?:mis-?match\w*|(?:do|does|did)(?: not|n't) match|is (?:stale|outdated|invalid|old|not the latest)|not (?:equal|current|valid)|expired|conflict)`, String.raw `\b(?:bad|stale|invalid|wrong|outdated|mis-?matched|old|incorrect) e-?tag\b`, String.raw `\bif-match\b.{0,120}\b(?:not (?:satisfied|met|match\w*)|fail\w*|false|(?:do|does|did)(?: not|n't) match)`, String.raw `\b(?:latest|new|newer|current|correct|fresh) e-?tag\b`, String.raw `\b(?:has|have|was|were) (?:been )?(?:modified|changed|updated) (?:by (?:some(?:one|body)|another|other)|since)\b`, String.raw `\bnewer (?:data|version|revision)\b.{0,20}\bexists?\b`, String.raw `\bversion[- ](?:mismatch|conflict)\b`, String.raw `\b(?:get|fetch|read|reload|refresh|use) the (?:latest|newest|current)\b.{0,60}\bto avoid overwrit`),
        unless: /\bchecksum|dependency|package|lockfile|schema version|protocol version/i,
        alone: true,
    },
    {
        reason: 'condition-not-met',
        words: ['condition'],
        says: sentences_any(String.raw `\bcondition\b.{0,100}\b(?:is|was|were|are) not (?:met|satisfied)\b`, String.raw `\bpre-?conditions?\b.{0,120}\b(?:evaluated to false|(?:is|was|are|were) not (?:met|satisfied|fulfilled)|not satisfied)`, String.raw `\bconditional header`, String.raw `\bPreconditionFailedException\b`),
        unless: /readiness|\bpod\b|kubectl|timed out waiting for the condition/i,
        alone: true,
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/services.js
/** Services with few rules each: Key Vault, Service Bus and Event Hubs, AI services, Batch, Recovery Services, Media, IoT, App Configuration. */
const services = [
    // Key Vault https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
    { reason: 'soft-deleted', codes: ['ObjectIsDeletedButRecoverable', 'FlagMustBeSetForRestore', 'SoftDeletedVaultDoesNotExist'] },
    { reason: 'being-deleted', codes: ['ObjectIsBeingDeleted'] },
    {
        reason: 'name-taken',
        codes: ['VaultAlreadyExists', 'NameUnavailable', 'AccountNameAlreadyExists', 'CustomDomainInUse', 'SubDomainNameAlreadyExists'],
    },
    // Service Bus, Event Hubs https://learn.microsoft.com/azure/service-bus-messaging/service-bus-resource-manager-exceptions
    { reason: 'another-operation-in-progress', codes: ['40901'] },
    {
        reason: 'another-operation-in-progress',
        words: ['40901', 'conflicting'],
        says: /\bsubcode=?40901\b|\bconflicting operation\b.{0,40}\bin progress\b/i,
        alone: true,
    },
    { reason: 'bare-conflict', codes: ['40900'], says: /^(?:sub ?code=?40900\W*)?conflict\b/i },
    { reason: 'bare-conflict', words: ['40900'], says: /\bsubcode=?40900\b/i, alone: true },
    {
        reason: 'link-active',
        words: ['pairing', 'replication'],
        says: /\b(?:break|fail ?over)\b.{0,40}\b(?:pairing|replication)\b.{0,60}\bbefore\b|\bbecause replication is in progress\b/i,
    },
    { reason: 'invalid-state', codes: ['ClusterMoratoriumInEffect'] },
    // AI services
    { reason: 'failed-state', says: /\bin (?:a )?'?failed'? (?:provisioning )?state\b/i, codes: ['AccountProvisioningStateInvalid'] },
    { reason: 'provisioning-in-progress', codes: ['AccountProvisioningStateInvalid'] },
    // Recovery Services and Backup
    { reason: 'another-operation-in-progress', codes: ['RSVaultUpdateErrorConflictingOperationInProgress'] },
    {
        reason: 'nested-resources-exist',
        codes: [
            'BMSUserErrorVaultDeletionNotAllowed',
            'BMSUserErrorVaultDeletionForbidden',
            'BMSUserErrorContainerHasDatasources',
            'ServiceResourceNotEmptyWithBackendMessage',
        ],
    },
    // Others
    { reason: 'data-locked', codes: ['DeviceMessageLockLost'] },
    { reason: 'data-locked', words: ['lock supplied'], says: /\bthe lock supplied is invalid\b/i, alone: true },
    {
        reason: 'immutability-policy',
        words: ['immutable'],
        says: /\bimmutable (?:due to|because of|under|by) (?:an? |the )?(?:\w+ )?(?:polic|legal hold|hold)/i,
        alone: true,
    },
    { reason: 'data-locked', codeLike: /(?:Message|Session)LockLost|SessionCannotBeLocked/ },
    {
        reason: 'data-locked',
        words: ['lock', '412002'],
        says: /MessageLockLost\b|\b(?:key|value|setting|item|secret|blob|message|record)\b.{0,60}\bis (?:read-only|locked)\b.{0,80}\bunlock\b|\berrorcode"?:? ?412002\b/i,
        alone: true,
    },
    {
        reason: 'resource-in-use',
        codes: ['LockedSPLResourceFound', 'CannotDeleteWorkspaceWhenLinkedToPrivateLinkScopes', 'ModelReferencesNotDeleted'],
    },
    { reason: 'nested-resources-exist', codes: ['ApplicationPackagesNotEmpty', 'SolutionTemplateVersionExists'] },
    {
        reason: 'invalid-state',
        codes: ['OperationInvalidForCurrentState', 'ContainerImmutabilityPolicyFailure', 'InvalidOperationState', 'CertificateStateActive'],
    },
    {
        reason: 'dependency-not-ready',
        codes: ['RequestedDefaultVersionNotActive', 'ApplicationPackageBlobNotFound', 'StorageNotProvisioned'],
    },
    { reason: 'already-in-target-state', codes: ['TaskCompleted', 'JobCompleted', 'JobDisabled', 'JobTerminating'] },
    {
        reason: 'platform-rule',
        codes: ['ResourceRestriction', 'InvalidApplicationPackageReferences', 'JobPreparationTaskOrReleaseTaskNotSpecified'],
    },
    { reason: 'feature-not-supported', codes: ['OperationNotPermitted', 'NotSupported', 'FeatureNotSupported', 'OperationNotSupported'] },
];

;// CONCATENATED MODULE: ./build/conflict/rules/states.js
/**
 * The general sentences, continued: something still refers to the resource, or its state does not allow the operation.
 */
const states_any = (...patterns) => new RegExp(patterns.join('|'), 'i');
const remove = String.raw `(?:delet\w+|remov\w+|unregister\w*|dropp?\w*|detach\w*|purg\w+|destroy\w*|uninstall\w*|unlink\w*|disassociat\w*)`;
const not = String.raw `(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)`;
/** states: what is there, and in which state it is. */
const states = [
    {
        reason: 'nested-resources-exist',
        words: [
            'while',
            'first',
            'only if',
            'there ',
            'nested',
            'child',
            'dependent',
            'contain',
            'sub',
            'before',
            'empty',
            'ensure',
            'has ',
            'have ',
            'hosts',
            'only',
            'last',
            'snapshot',
            'replica',
        ],
        says: states_any(String.raw `\b(?:nested|child|children|sub-?|dependent|contained) ?(?:resources?|items?|objects?)\b.{0,120}\b(?:exist|present|remain|delet|remov|first)`, String.raw `\bbefore (?:nested|child|dependent|all|its|the)\b.{0,80}\b${remove}`, String.raw `\b(?:is|are) not empty\b`, String.raw `\bnot empty\b`, String.raw `\b(?:still )?(?:contains?|has|have|hosts?|holds?)\b.{0,60}\b(?:active|existing|remaining|assigned|protected|registered|running|dependent|\d+) ?(?:active |\w+ )?(?:\w+)\b.{0,100}\b(?:${remove}|before|first|assigned to it)`, String.raw `\b(?:still )?contains? (?:\d+|active|existing|one or more|resources|items|some)\b`, String.raw `\b${not}\b.{0,20}\b${remove}.{0,160}\b(?:because|since|as|while|until|before)\b.{0,30}\b(?:it |there )?(?:still )?(?:has|contains?|are|is not empty|hosts?)\b`, String.raw `\b(?:please )?(?:${remove})\b.{0,100}\bbefore (?:attempting to )?(?:you can )?${remove}`, String.raw `\b${not}\b.{0,120}\bwhile\b.{0,120}\bexists?\b`, String.raw `\bdelet\w+ (?:the |all |its |any )?[\w -]{2,60} first\b`, String.raw `\bcan (?:only be|be) \w+ only if there are no\b`, String.raw `\bcan only be \w+ (?:if|when) (?:there are|it has) no\b`, String.raw `\bensure that it does not contain\b`, String.raw `\bthere (?:is|are) (?:still )?(?:[\w-]+ ){1,6}(?:associated with|attached to|registered (?:to|with|in)|linked to|assigned to)\b.{0,160}\b${remove}`, String.raw `\bensure\b.{0,60}\bare (?:removed|deleted)\b`, String.raw `\b(?:has|have)\b.{0,20}\b(?:active |existing |\d+ )?(?:snapshots?|replicas?|backup items?)\b`, String.raw `\bis the (?:only|last) \w+\b.{0,120}\b${not}\b.{0,20}\b${remove}`),
        unless: states_any(String.raw `\bin use by\b`, String.raw `\battached to\b`, String.raw `\bmust not be empty\b`, String.raw `\b(?:value|field|parameter|property|string|name|body|list) (?:is|was|are|cannot be|must be|should be) not empty\b`),
        alone: true,
    },
    {
        reason: 'link-active',
        words: ['pair', 'replicat', 'link', 'peer', 'mirror', 'connection', 'alias', 'group'],
        says: states_any(String.raw `\b(?:break|remove|stop|disable|delete|fail ?over)\b.{0,60}\b(?:pairing|replication|geo-?replication|link|peering|mirroring|connection|alias)\b.{0,80}\b(?:before|first|prior)`, String.raw `\b(?:is|are) (?:currently |still |already )?(?:paired|peered|replicat\w+|mirrored)\b.{0,80}\b(?:with|to|so|cannot|can't)`, String.raw `\bwhile\b.{0,60}\b(?:pairing|replication|link|peering|mirroring) is (?:active|enabled|in place)\b`, String.raw `\b(?:is|are) (?:still )?linked to\b`, String.raw `\b(?:in|part of|member of) an? (?:active )?(?:\w+ )?(?:replication|failover group|availability group|geo-?replication|mirroring)`),
    },
    {
        reason: 'resource-in-use',
        words: [
            'occupied',
            'use',
            'attached',
            'associated',
            'allocated',
            'assigned',
            'bound',
            'mapped',
            'mounted',
            'tied',
            'joined',
            'connected',
            'linked',
            'peered',
            'referred',
            'traffic',
            'depend',
            'active',
            'existing',
            'referenced',
            'consumed',
            'utilized',
            'required',
            'needed',
            'attach',
            'alloca',
            'associat',
        ],
        says: states_any(String.raw `\b(?:is|are|was|been|be) (?:currently |still |already |being )*(?:in use|used|referenced|consumed|utilized|required|needed) (?:by|for|with|as|in)\b`, String.raw `\b(?:is|are) (?:currently |still |already |being )*(?:attached|associated|allocated|assigned|bound|mapped|mounted|tied|joined|connected|linked|peered) (?:to|with)\b`, String.raw `\b(?:is|are) (?:currently |still )?in use\b`, String.raw `\b(?:still |currently )(?:in use|used by|referenced by|referred to|associated with|attached to|allocated to)`, String.raw `\b(?:has|have|with)\b.{0,40}\b(?:active|existing) (?:connections?|associations?|references?|assignments?|bindings?|dependenc\w+|subscriptions?|endpoints?|images?|disks?|triggers?|sessions?|traffic)`, String.raw `\b${not}\b.{0,20}\b${remove}\b.{0,200}\b(?:because|since|as)\b.{0,60}\b(?:use it|uses it|is using it|are using it|is still|are still|depend)`, String.raw `\b(?:being )?used as\b.{0,80}\b(?:cannot|please|delete|first)`, String.raw `\b(?:drop|delete|remove)\b.{0,80}\bused as\b`, String.raw `\bstill referenced by\b`, String.raw `\b(?:is|are) already (?:in use|used|occupied) by\b`, String.raw `\bthere (?:is|are) (?:\d+ )?[\w ]{1,60} that (?:still )?(?:reference|use|depend on|refer to)s? it\b`, String.raw `\bnon-zero traffic\b`, String.raw `\bassigned to it\b`, String.raw `\bother resources? (?:depend|refer)`, String.raw `\bdepends? on (?:it|this)\b`, String.raw `\b${not}\b.{0,20}\b${remove}\b(?:.{0,160}\b(?:because|since|as)\b.{0,60}\b(?:used|uses|depends|refer|contain|has|active|bound|attach|associat|alloca|exist)|.{0,20}\ban active\b)`),
        unless: /\bnot (?:currently )?(?:associated|attached|assigned|linked|connected)\b|EADDRINUSE|address already in use|port is already|not recommended|locks? file|database .{0,40}accessed by other users|\bpermission|\b(?:not|un)authorized|does not have|\bwill be used\b/i,
        alone: true,
    },
    {
        reason: 'failed-state',
        words: ['failed', 'faulted', 'unhealthy', 'error', 'degraded', 'corrupted', 'inconsistent', 'halted'],
        says: states_any(String.raw `\b(?:is|are|was|left|leaving it|ended|remains) (?:currently |still )?in (?:an? |the )?['"(]?(?:failed|faulted|unhealthy|error|degraded|corrupted|inconsistent)['")]? (?:provisioning )?state`, String.raw `\bprovisioning ?state\b.{0,20}[:=('" ](?:failed)\b.{0,80}\b(?:prevent|cannot|not allowed|must|before)`, String.raw `\bin state ['"(:]{0,2}(?:failed|faulted|unhealthy)\b`, String.raw `\bfaulted\b.{0,40}\breferenced\b`, String.raw `\bis halted because\b`),
        alone: true,
    },
    {
        reason: 'service-stopped',
        words: [
            'enabled',
            'unless',
            'stopped',
            'paused',
            'disabled',
            'suspended',
            'running',
            'started',
            'offline',
            'online',
            'active',
            'accessible',
            'state is not',
        ],
        says: states_any(String.raw `\b(?:server|cluster|database|gateway|pool|service|instance|app|site|account|namespace|workspace|warehouse)\b.{0,120}\b(?:is|are) (?:currently )?(?:in (?:the )?(?:state )?)?['"(]?(?:stopped|paused|disabled|suspended|not running|not started|offline|not online|not activated|not enabled)\b`, String.raw `\bstate ['"(]?(?:stopped|paused|suspended|offline)\b`, String.raw `\bnot in (?:an? |the )?(?:['"]?(?:running|started|online|active|accessible)['"]?) state`, String.raw `\bis not (?:started|online|active|in an accessible)\b`, String.raw `\bstate is not (?:online|ready|running|active)\b`, String.raw `\b(?:is|are) (?:currently )?in (?:an? )?(?:stopped|paused|suspended|disabled|offline) (?:power |provisioning |lifecycle )?state\b`, String.raw `\b(?:entity|trigger|workflow|job|schedule|endpoint|subscription|listener|account|plan|runtime)\b.{0,160}\b(?:is|are) (?:currently |not )?(?:disabled|enabled|stopped|paused)\b`, String.raw `\bwith state '(?:disabled|stopped|suspended|completed)'`, String.raw `\bunless (?:it is )?(?:disabled|stopped|paused) first\b`, String.raw `\bcan only be (?:performed|executed|done|called|invoked|started)\b.{0,40}\bon (?:started|running|online|active)`),
        unless: /feature|subscription|\bpolicy|log(?:ging)? is|access is disabled|not active trigger/i,
    },
    {
        reason: 'already-in-target-state',
        words: ['already'],
        says: states_any(String.raw `\bis already (?:enabled|disabled|started|stopped|running|paused|completed|deleted|in (?:an? |the )?(?:\w+ )?state|up to date|at the (?:requested|desired))\b`, String.raw `\balready in (?:an? |the )?(?:requested|desired|target|completed|['"]?\w+['"]?) state`),
        alone: true,
    },
    { reason: 'already-in-target-state', codeLike: /^\w+Already(?:Enabled|Disabled|Started|Stopped|Completed|Running|Deleted|InState)$/ },
    {
        reason: 'nothing-to-cancel',
        words: ['cancel', 'there is', 'there are', 'stopped'],
        says: states_any(String.raw `\bthere (?:is|are) (?:currently )?no (?:ongoing|running|active|pending|current)\b.{0,60}\b(?:operation|upgrade|copy|deployment|job|cancel)`, String.raw `\bcannot (?:be )?cancel(?:led|ed)?\b.{0,160}\b(?:state|completed|expired|succeeded)`, String.raw `\bcannot be stopped\b`),
        alone: true,
    },
    {
        reason: 'dependency-not-ready',
        words: ['must', 'should', 'has to', 'need', 'requires', 'turn ', 'not ', 'provision', 'resource id'],
        says: states_any(String.raw `\b(?:has|have|is|are|was) not (?:yet )?(?:been )?(?:provisioned|delegated|initialized|configured|approved|activated|verified)\b`, String.raw `\bis not (?:active|ready|provisioned)\b`, String.raw `\b(?:is|are) not provisioned\b`, String.raw `\b(?:invalid|unexpected|wrong) provisioning state\b`, String.raw `\bprovisioning ?state\b.{0,40}['"]?Not ?Provisioned\b`, String.raw `\bplease\b.{0,60}\b(?:first|before)\b.{0,60}\bprovisioned\b`, String.raw `\b(?:must|should|has to|have to|needs? to) be (?:enabled|delegated|configured|provisioned|activated|approved|verified|registered|created|connected|linked)\b.{0,160}\b(?:before|first|prior)\b`, String.raw `\brequires any of the following delegation`, String.raw `\bnot (?:yet )?activated\b`, String.raw `\bturn (?:on|off) \w+ first\b`, String.raw `\bempty\. Resource ID\b`),
        unless: /\bregist(?:e?red|ration)\b/i,
        confidence: 'likely',
    },
    { reason: 'dependency-not-ready', codeLike: /(?:NotProvisioned|NotReady|NotActive|NotInitialized)$/, confidence: 'likely' },
    {
        reason: 'invalid-state',
        words: [
            'require',
            'running',
            'on a',
            'stop',
            'pause',
            'disable',
            'suspend',
            'first',
            'before',
            'state',
            'status',
            'ready',
            'not allowed',
        ],
        says: states_any(String.raw `\b(?:in|for|of|on|with|from) (?:the |its |this |an? )?(?:current|present|existing|invalid|incorrect|wrong|unsupported|inconsistent|unexpected) (?:\w+ )?(?:state|status)\b`, String.raw `\b(?:current|present) (?:\w+ )?(?:state|status)\b.{0,80}\b(?:not|prevent|invalid|cannot|does)`, String.raw `\b(?:not|only) (?:allowed|valid|supported|permitted|possible)\b.{0,120}\b(?:when|while|in|if)\b.{0,80}\b(?:state|status)\b`, String.raw `\bstates?:? (?:does|do) not allow\b`, String.raw `\b(?:is|are) not in (?:an? |the )?(?:['"]?[\w ]{2,30}['"]?) (?:provisioning )?(?:state|status)\b`, String.raw `\b(?:must|should|has to|needs to) be in (?:an? |the |one of the )?(?:following )?(?:['"]?[\w ]{0,30}['"]? )?(?:provisioning |power )?(?:state|status)`, String.raw `\b(?:is|are) in (?:an? |the )?(?:['"]?[\w-]{3,30}['"]?) state\b.{0,120}\b(?:cannot|not allowed|prevent|invalid|before|only)`, String.raw `\bin (?:the )?state:? ?['"]?\w{4,30}['"]?.{0,200}\b(?:allowed only|only (?:when|in)|not allowed|cannot)`, String.raw `\b(?:is|are) in active state\b`, String.raw `\bstatus from '\w+' to '\w+'`, String.raw `\bnot allowed to be (?:drained|powered off|shut down|stopped|deleted)\b`, String.raw `\brequires? (?:the |that the |a )?.{0,100}\bto be (?:in |\w+ed\b)`, String.raw `\bis in running state\b`, String.raw `\bon an? (?:expired|disabled|stopped|paused|deleted|completed|canceled|failed) \w+`, String.raw `\b(?:stop|pause|disable|suspend|cancel) the \w+ before\b`, String.raw `\bis not ready\b`, String.raw `\b(?:needs? to|must|should|has to|have to) be (?:disabled|enabled|stopped|started|paused|resumed|unlocked|disconnected|completed|finished|closed|approved|published|unpublished) (?:first|before)\b`),
        unless: /\bcannot be changed from\b|\bUnited States\b/i,
        confidence: 'likely',
    },
    {
        reason: 'invalid-state',
        words: ['current state'],
        says: /\boperation (?:is|was) not (?:valid|allowed|permitted|supported|possible) (?:for|in|on) (?:the |its )?(?:resource's )?current (?:\w+ )?state\b/i,
        alone: true,
    },
    {
        reason: 'invalid-state',
        codeLike: /(?:Invalid|Incorrect|Wrong|Unexpected|NotIn\w*)\w*State(?:ForOperation)?$|NotAllowedInCurrentState$|InvalidForCurrentState$|NotInReadyState$|StateNotValid|OperationNotValidForState/,
        confidence: 'likely',
    },
    {
        reason: 'invalid-state',
        words: ['because'],
        says: /\b(?:cannot|can not|unable to|could not)\b.{0,160}\bbecause (?:it|the \w+) is in (?:an? |the )?(?:state|status|'?\w{4,20}'? state)\b/i,
        alone: true,
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/storage.js
/** Storage accounts, blobs, files, queues, tables. https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes */
const storage = [
    { reason: 'throttled', codes: ['ServerBusy', 'AccountBusy'], says: /\bper second\b|\baccount limit\b|\begress\b|\bingress\b/i },
    { reason: 'immutability-policy', codeLike: /Immutability\w*Locked$/ },
    { reason: 'data-locked', codes: ['FileLockConflict', 'SharingViolation'] },
    { reason: 'exclusive-access', codes: ['StorageAccountOperationInProgress'] },
    { reason: 'provisioning-in-progress', codes: ['StorageAccountIsNotProvisioned', 'StorageAccountBeingCreated'], confidence: 'likely' },
    {
        reason: 'another-operation-in-progress',
        codes: ['PendingTransactionAlreadyExists', 'PendingCopyOperation', 'InternalOperationAbortError'],
    },
    { reason: 'nothing-to-cancel', codes: ['NoPendingCopyOperation'] },
    {
        reason: 'lease-lost',
        codes: ['LeaseLost', 'LeaseIsBrokenAndCannotBeRenewed', 'LeaseAlreadyBroken', 'LeaseIsBreakingAndCannotBeChanged'],
    },
    { reason: 'lease-lost', codeLike: /^LeaseNotPresent/, confidence: 'likely' },
    { reason: 'blob-lease', codeLike: /^Lease(?:Already|Id|Is)\w+|SnapshotLeased$|^InfiniteLeaseDurationRequired$/ },
    { reason: 'name-taken', codes: ['StorageAccountAlreadyTaken'] },
    { reason: 'exists-elsewhere', codes: ['StorageAccountInAnotherResourceGroup'] },
    {
        reason: 'immutability-policy',
        codes: ['BlobImmutableDueToPolicy', 'BlobImmutableDueToLegalHold', 'ContainerProtectedFromDeletion', 'PathImmutableDueToPolicy'],
    },
    { reason: 'nested-resources-exist', codes: ['SnapshotsPresent', 'ShareHasSnapshots', 'DirectoryNotEmpty', 'SnapshotCountExceeded'] },
    {
        reason: 'feature-not-supported',
        codes: [
            'FeatureNotSupportedForAccount',
            'PublicAccessNotPermitted',
            'KeyBasedAuthenticationNotPermitted',
            'BlobUsesCustomerSpecifiedEncryption',
            'FeatureVersionMismatch',
        ],
    },
    { reason: 'capacity-unavailable', codes: ['StorageAccountTooBusy'] },
    { reason: 'condition-not-met', codeLike: /ConditionNotMet$|^UpdateConditionNotSatisfied$/ },
    {
        reason: 'server-error',
        codes: ['CannotVerifyCopySource'],
        says: /\bwithin the (?:specified|allowed) time|timed? ?out|could not verify\b/i,
    },
    { reason: 'dependency-not-ready', codes: ['StorageAccountNotRecognized'] },
];

;// CONCATENATED MODULE: ./build/conflict/rules/taken.js
/**
 * The general sentences, continued: the name or the object is there already. After what runs, before what is in use.
 */
const taken_any = (...patterns) => new RegExp(patterns.join('|'), 'i');
/** taken: the name or the object is there already. */
const taken = [
    {
        reason: 'soft-deleted',
        words: ['soft', 'recover', 'undelete', 'restore', 'recently deleted', 'deleted state'],
        says: taken_any(String.raw `\bsoft[- ]?deleted\b.{0,200}\b(?:name|restore|recover|undelete|purge|exist|same|already|conflict)`, String.raw `\bdeleted but recoverable\b`, String.raw `\b(?:undelete|restore|recover)\b.{0,60}\bor (?:purge|permanently delete)\b`, String.raw `\brecently deleted\b.{0,120}\b(?:purge|recover|name|same)`, String.raw `\balready exists in (?:a )?deleted state\b`),
        unless: taken_any(String.raw `\bvault cannot be deleted\b`, String.raw `\bname '?[\w-]+'? is already in use\b`),
        alone: true,
    },
    { reason: 'soft-deleted', codeLike: /SoftDeleted|DeletedButRecoverable|InDeletedState/ },
    {
        reason: 'exists-elsewhere',
        words: ['exists in'],
        says: /\balready exists in (?:location|region|resource group|another|a different)\b|\bwith the same name (?:already )?exists in (?:another|a different)/i,
        alone: true,
    },
    {
        reason: 'name-taken',
        words: ['same', 'linked', 'already', 'currently', 'been', 'unavailable', 'not available', 'belong', 'unique'],
        says: taken_any(String.raw `\b(?:name|domain|hostname|host name|dns\w*|label|prefix|endpoint|address|id|identifier|alias|record|vlan\w*|url|fqdn)s?\b.{0,120}\b(?:is|are|was|has) (?:been )?(?:already |currently )+(?:been )?(?:in use|used|taken|reserved|registered|assigned|claimed|bound)\b`, String.raw `\b(?:is|are) already (?:taken|registered|reserved|claimed) (?:by|for|in|on) (?:another|this|the|a different|some)`, String.raw `\bname\b.{0,80}\b(?:is|was) (?:not available|unavailable)\b`, String.raw `\bis already taken\b`, String.raw `\bbelongs? to another\b`, String.raw `\bname\b.{0,60}\b(?:must|should|needs to|has to) be (?:globally )?unique\b`, String.raw `\bwith the same (?:name|path|host ?name|domain|endpoint|key|prefix|address)\b.{0,80}\bas an existing\b`, String.raw `\b(?:is|are|was) (?:already )?linked to another\b`, String.raw `\bthere is already an? (?:\w+ ){1,4}with (?:this|that|the same|the specified) (?:name|id)`),
        unless: /\bEADDRINUSE|reason: invalid|must be between|address already in use|port \d|container name|cannot be deleted|attached/i,
        alone: true,
    },
    {
        reason: 'resource-exists',
        words: ['exist', 'already', 'duplicate'],
        says: taken_any(String.raw `\balready exists?\b`, String.raw `\bexists already\b`, String.raw `\b(?:another|an?) [\w -]{1,60} exists with (?:the )?same\b`, String.raw `\balready (?:an )?existing\b`, String.raw `\bexisting\b.{0,40}\balready\b`, String.raw `\bhas already been (?:created|registered|defined|added|provisioned)\b`, String.raw `\bduplicate(?:d)? (?:\w+ ){0,3}(?:resource|request|name|entry|record|key|object|rule|assignment)`, String.raw `\bDuplicate\w+Request\b`, String.raw `\b(?:the|an?) \w+ with (?:the |this |that |same )*(?:same )?(?:name|id)\b.{0,80}\bexists\b`),
        // A child that exists blocks a delete: that is no name to adopt.
        unless: taken_any(String.raw `\bbefore delet`, String.raw `\bPRIMARY KEY\b`, String.raw `\bconstraint '`, String.raw `\bcannot delete\b`, String.raw `\bcannot be deleted\b`),
        alone: true,
    },
    {
        reason: 'resource-exists',
        codeLike: /(?<!Not)(?<!NotExist)(?:Already(?:Exists?|Exist|Present|Taken|Registered|Created)|(?<!DoesNot)Exists)$/,
        unless: taken_any(String.raw `\bbefore delet`, String.raw `\bremove\b.{0,60}\bbefore\b`, String.raw `\breplicas?\b`),
    },
    {
        reason: 'name-taken',
        codeLike: /(?:Name|Domain|Alias|Dns\w*|Label|Host\w*)(?:InUse|IsInUse|Unavailable|NotAvailable|Taken|Conflict)$|^ResourceConflicted$/,
    },
    {
        reason: 'name-taken',
        words: ['is already'],
        says: /\bis already (?:in use|taken)\b/i,
        unless: /\bport\b|address already|EADDRINUSE|\bby\b/i,
        confidence: 'likely',
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/terraform.js
/** What Terraform itself says about Azure. https://developer.hashicorp.com/terraform/language/state/locking */
const terraform_elsewhere = /ConditionalCheckFailed|DynamoDB|\bS3\b|consul|\bgcs\b|googleapi|kubernetes|workspace (?:is )?already locked/i;
const terraform = [
    {
        reason: 'other-tool',
        words: ['lock'],
        says: /\bstate lock\b|\block(?:ing)? (?:the )?state\b/i,
        unless: /^(?!.*(?:ConditionalCheckFailed|DynamoDB|\bS3\b|consul|googleapi)).*$/i,
    },
    {
        reason: 'terraform-state-lock',
        words: ['lock'],
        says: /\berror (?:acquiring|releasing|locking|unlocking) the state lock\b|\bstate blob is already locked\b|\bfailed to (?:lock|unlock) state\b/i,
        unless: terraform_elsewhere,
        alone: true,
    },
    {
        reason: 'import-needed',
        words: ['imported'],
        says: /\bto be managed via (?:terraform|opentofu|pulumi|this provider)\b.{0,60}\b(?:needs? to be|must be) imported\b|\bneeds to be imported into the state\b/i,
        alone: true,
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/web.js
/** App Service, Functions, Container Apps, API Management, CDN and Front Door. https://learn.microsoft.com/azure/app-service/ */
const web = [
    // A swap with preview waits for its second half.
    { reason: 'invalid-state', words: ['prepared for swap'], says: /\bprepared for swap\b/i, alone: true },
    { reason: 'not-found', words: ['remote name'], says: /\bremote name could not be resolved\b/i },
    {
        reason: 'another-operation-in-progress',
        words: ['management operation'],
        says: /\bmanagement operation and a deployment operation\b/i,
        alone: true,
    },
    // 429 with the word lock: App Service's own short exclusive section, no management lock and no throttling.
    { reason: 'exclusive-access', words: ['exclusive'], says: /\bcannot acquire (?:an? )?exclusive lock\b/i, alone: true },
    {
        reason: 'another-operation-in-progress',
        codes: ['ContainerAppOperationInProgress', 'ContainerAppsJobOperationInProgress', 'ExistingManagedCertificateOperationInProgress'],
    },
    { reason: 'dependency-updating', codes: ['ManagedEnvironmentNotProvisioned'], confidence: 'likely' },
    { reason: 'provisioning-in-progress', codes: ['ServiceLocked'], about: /ApiManagement|^$/ },
    { reason: 'soft-deleted', codes: ['ServiceAlreadyExistsInSoftDeletedState'] },
    { reason: 'resource-in-use', codes: ['CertificateInUse'] },
    { reason: 'already-in-target-state', codes: ['ReceiverAlreadyEnabled'] },
    { reason: 'invalid-request', words: ['certificate'], says: /\bcertificate\b.{0,120}\bdoes not match the hostname\b/i },
    { reason: 'access-denied', words: ['token'], says: /\baccess token (?:provided |is )?(?:is )?(?:invalid|expired|not valid)\b/i },
];

;// CONCATENATED MODULE: ./build/conflict/rules/index.js
















/**
 * provenRules in the order of looking: quota and policy, the providers, then the kinds of sentences; a running operation before a
 * version token, a name, a reference, a state, a rule of the platform.
 */
const provenRules = [
    ...limits,
    ...terraform,
    ...arm,
    ...compute,
    ...network,
    ...storage,
    ...web,
    ...databases,
    ...containers,
    ...services,
    ...sentences,
    ...taken,
    ...states,
];
/** allRules adds the platform's refusals and what is no conflict. */
const allRules = [...provenRules, ...never, ...notConflicts];
/** lastResortRules guess by the kind of words; they are asked where no sentence is known. */
const lastResortRules = lastResort;
/** lastWordRules are asked when nothing else held: the bare code and status. */
const lastWordRules = lastWords;
/** aloneRules recognise a sentence that stands in a log by itself. */
const aloneRules = allRules.filter((rule) => rule.alone);


/***/ }),

/***/ 8991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ holds)
});

// EXTERNAL MODULE: ./build/conflict/find/sought.js
var sought = __webpack_require__(945);
;// CONCATENATED MODULE: ./build/conflict/alternatives.js

/** Shorter patterns compile as fast as they are taken apart. */
const longFrom = 200;
/** Shorter words stand in every text. */
const shortestWord = 3;
const known = new WeakMap();
/** fits is `pattern.test(text)`. `lower` is the text in lower case. The pattern must not be global or sticky, and refer to no group. */
function fits(pattern, text, lower) {
    if (pattern.source.length < longFrom)
        return pattern.test(text);
    let alternatives = known.get(pattern);
    if (alternatives === undefined) {
        alternatives = read(pattern.source);
        known.set(pattern, alternatives);
    }
    for (const alternative of alternatives) {
        if (!alternative.needs.every((words) => (0,sought/* holdsAny */.Ng)(lower, words)))
            continue;
        alternative.pattern ??= new RegExp(alternative.source, pattern.flags);
        if (alternative.pattern.test(text))
            return true;
    }
    return false;
}
/** needsOf gives the needs of each alternative of a pattern, for the test that proves them. */
function needsOf(pattern) {
    return read(pattern.source).map(({ needs }) => needs);
}
/** Letters that stand for themselves, in a row. */
const letters = /[^\\^$.*+?()[\]{}|]+/y;
/** The reader is given some ten thousand characters in a run: hence whole rows of letters at a time, and no objects for its pieces. */
function read(source) {
    let at = 0;
    /** Of the alternative that is being read: what it needs so far, and the letters in a row that end here. */
    let needs = [];
    let row = '';
    function alternatives() {
        const found = [alternative()];
        while (source[at] === '|') {
            at++;
            found.push(alternative());
        }
        return found;
    }
    function alternative() {
        const [outerNeeds, outerRow, start] = [needs, row, at];
        needs = [];
        row = '';
        while (at < source.length && source[at] !== '|' && source[at] !== ')')
            piece();
        endRow();
        const found = { needs, source: source.slice(start, at) };
        needs = outerNeeds;
        row = outerRow;
        return found;
    }
    function piece() {
        letters.lastIndex = at;
        const found = letters.exec(source)?.[0] ?? '';
        at += found.length;
        const sign = source[at];
        if (found !== '')
            addLetters(found);
        else if (sign === '(')
            addGroup(group());
        else if (sign === '\\')
            escaped();
        else if (sign === '^' || sign === '$')
            at++;
        else {
            if (sign === '[')
                toEndOfBracket();
            at++;
            addGroup(undefined);
        }
    }
    /** The last letter of a row is the one that a quantifier means. */
    function addLetters(found) {
        const times = quantifier();
        row += times === 'optional' ? found.slice(0, -1) : found;
        if (times !== 'once')
            endRow();
    }
    function addGroup(words) {
        endRow();
        if (quantifier() !== 'optional' && words !== undefined)
            needs.push(words);
    }
    function endRow() {
        if (row.length >= shortestWord)
            needs.push([row.toLowerCase()]);
        row = '';
    }
    /** `\b` takes no room; a sign stands for itself; a class (`\w`) or a number may be anything. */
    function escaped() {
        const sign = source[at + 1] ?? '';
        at += sign === 'u' ? 6 : sign === 'x' ? 4 : 2;
        if (sign === 'b' || sign === 'B')
            return;
        if (isLetterOrDigit(sign))
            addGroup(undefined);
        else
            addLetters(sign);
    }
    function toEndOfBracket() {
        while (source[at] !== ']' && at < source.length)
            at += source[at] === '\\' ? 2 : 1;
    }
    function group() {
        const kind = source[at + 1] === '?' ? (source[at + 2] ?? '') : '';
        const looking = kind === '=' || kind === '!' || (kind === '<' && (source[at + 3] === '=' || source[at + 3] === '!'));
        if (kind === '<' && !looking)
            at = source.indexOf('>', at);
        else
            at += kind === '' ? 0 : kind === '<' ? 3 : 2;
        at++;
        const inside = alternatives();
        at++;
        return looking ? undefined : oneOf(inside);
    }
    function quantifier() {
        const sign = source[at];
        if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{')
            return 'once';
        const optional = sign === '{' ? source[at + 1] === '0' : sign !== '+';
        at = sign === '{' ? source.indexOf('}', at) + 1 : at + 1;
        if (source[at] === '?')
            at++;
        return optional ? 'optional' : 'repeated';
    }
    return alternatives();
}
/** The words of which a group needs one: of each way through it, the ones that are the longest. Undefined where a way needs none. */
function oneOf(ways) {
    const words = [];
    for (const { needs } of ways) {
        let best;
        for (const candidate of needs)
            if (best === undefined || shortest(candidate) > shortest(best))
                best = candidate;
        if (best === undefined)
            return undefined;
        words.push(...best);
    }
    return words;
}
function shortest(words) {
    let least = Number.POSITIVE_INFINITY;
    for (const { length } of words)
        least = Math.min(least, length);
    return least;
}
function isLetterOrDigit(sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
}

;// CONCATENATED MODULE: ./build/conflict/rules/rule.js

/** holds tells whether a rule speaks of a subject. */
function holds(rule, subject) {
    if (rule.codes === undefined && rule.codeLike === undefined && rule.says === undefined && rule.status === undefined)
        return false;
    if (rule.codes !== undefined && (subject.code === '' || !lowerCodes(rule).has(subject.code.toLowerCase())))
        return false;
    if (rule.codeLike !== undefined && (subject.code === '' || !rule.codeLike.test(subject.code)))
        return false;
    if (rule.status !== undefined && (subject.status === undefined || !rule.status.includes(subject.status)))
        return false;
    if (rule.notStatus !== undefined && subject.status !== undefined && rule.notStatus.includes(subject.status))
        return false;
    if (rule.about !== undefined && !rule.about.test(subject.about))
        return false;
    if (rule.words !== undefined && !rule.words.some((word) => subject.lower.includes(word)))
        return false;
    if (rule.says !== undefined && !fits(rule.says, subject.message, subject.lower))
        return false;
    return !(rule.unless?.test(subject.message) ?? false);
}
const lowered = new WeakMap();
function lowerCodes(rule) {
    let codes = lowered.get(rule);
    if (codes === undefined) {
        codes = new Set((rule.codes ?? []).map((code) => code.toLowerCase()));
        lowered.set(rule, codes);
    }
    return codes;
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ blockersOf),
  j: () => (/* binding */ diagnosisOf)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js
var resource_id = __webpack_require__(9011);
// EXTERNAL MODULE: ./build/conflict/facts.js
var conflict_facts = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/conflict/name.js
var conflict_name = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/report/less.js
/**
 * What a person needs of an error is what Azure said, not the request that it quotes: parameters, settings, the environment of a command. Those hold what somebody wrote,
 * secrets among it, and are cut before secrets are looked for.
 */
/** Members that repeat a request or a configuration, whatever they hold. */
const quoted = [
    'parameters|parameterValues|requestBody|requestContent|requestHeaders|responseHeaders|headers|body|outputs|variables',
    'env|environment|environmentVariables|appSettings|appSettingsOverride|connectionStrings|settings|siteConfig|configuration|publicSettings',
    'secrets|stringData|protectedSettings|osProfile|adminProfile|servicePrincipalProfile|windowsProfile|linuxProfile|credentials|auths|registries|kubeconfigs|keys|passwords|passwordCredentials|keyCredentials',
].join('|');
const member = new RegExp(`(\\\\{0,31})"(?:${quoted})\\1"\\s{0,8}:\\s{0,8}(?=[{[])`, 'gi');
/** What tells of a failure is never cut. */
const telling = /\\{0,31}"(?:code|message|error|innererror|details|statusMessage|status|reference|keyVault|secretName)\\{0,31}"\s{0,8}:/i;
/** Shorter structures hide nothing that redaction would not find, and say what the error is about. */
const shortest = 24;
/** lines of an environment, four or more in a row: `export A=\u2026`, `A=\u2026`. */
const dump = /(?:^[ \t]{0,8}(?:export |set |declare -x )?[A-Z][A-Z0-9_]{1,60}=[^\n]{0,2000}(?:\n|$)){4,}/gm;
/** The body of a here document or of a block of YAML says what was sent, not what went wrong. */
const heredoc = /(<<[-~]?["']?([A-Z_]{2,20})["']?\n)(?:(?!\s{0,40}\2)[^\n]{0,2000}\n){1,400}(?=\s{0,40}\2)/g;
/** lessOf cuts from an error's text what it quotes of a request. What is cut leaves an ellipsis; JSON stays JSON. */
function lessOf(text) {
    let less = text;
    if (less.includes('"'))
        less = withoutMembers(less);
    if (less.includes('='))
        less = less.replace(dump, (lines) => lines.replace(/=[^\n]+/g, '=\u2026'));
    return less.includes('<<') ? less.replace(heredoc, '$1\u2026\n') : less;
}
function withoutMembers(text) {
    const parts = [];
    let at = 0;
    member.lastIndex = 0;
    for (let match = member.exec(text); match !== null; match = member.exec(text)) {
        const start = match.index + match[0].length;
        const end = structureEnd(text, start);
        const inside = text.slice(start, end);
        if (end - start < shortest || telling.test(inside))
            continue;
        const slashes = match[1] ?? '';
        parts.push(text.slice(at, start), `${slashes}"\u2026${slashes}"`);
        at = end;
        member.lastIndex = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
const longest = 20_000;
/** The end of a structure: where its bracket is closed, strings passed over; the end of the text where it is not. */
function structureEnd(text, from) {
    const limit = Math.min(text.length, from + longest);
    let depth = 0;
    let opened;
    for (let at = from; at < limit; at += 1) {
        const character = text[at];
        if (character === '"') {
            const slashes = slashesBefore(text, at);
            if (opened === undefined)
                opened = slashes;
            else if (slashes <= opened)
                opened = undefined;
        }
        else if (opened === undefined) {
            if (character === '{' || character === '[')
                depth += 1;
            else if (character === '}' || character === ']')
                depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return limit;
}
function slashesBefore(text, at) {
    let count = 0;
    while (count < 40 && text[at - 1 - count] === '\\')
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./build/report/link.js
var report_link = __webpack_require__(3867);
;// CONCATENATED MODULE: ./build/modes/diagnosis.js






const longestRaw = 4000;
/** diagnosisOf tells a finding to a person: what it is, what to do with commands for their resource, what not to do. */
function diagnosisOf(finding, adviceFor, fallbackId, named) {
    const { error, reason, facts } = finding;
    const resourceId = error.resourceId ?? fallbackFor(error, fallbackId);
    const id = resourceId === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(resourceId);
    const advice = adviceFor(reason, {
        id,
        type: id?.type ?? error.resourceType,
        name: id?.name ?? error.resourceName ?? (0,conflict_name/* nameIn */.Z)(error),
        group: id?.resourceGroup ?? error.resourceGroup,
        operation: error.operation,
        code: error.code,
        facts,
        tool: error.tool,
    });
    const raw = lessOf(error.raw);
    const shown = Object.entries(facts).flatMap(([key, value]) => (conflict_facts/* factLabels */._4[key] === undefined ? [] : [{ name: conflict_facts/* factLabels */._4[key], value }]));
    return {
        class: finding.class,
        reason,
        recovery: (0,taxonomy/* recoveryOf */.rU)(reason),
        confidence: finding.confidence,
        title: advice.title,
        ...(error.code === undefined ? {} : { code: error.code }),
        codePath: error.codePath,
        message: lessOf(error.message),
        ...(error.httpStatus === undefined ? {} : { httpStatus: error.httpStatus }),
        ...(resourceId === undefined ? {} : { resourceId }),
        ...(error.operation === undefined ? {} : { operation: error.operation }),
        ...(error.tool === undefined ? {} : { tool: error.tool }),
        ...(error.correlationId === undefined ? {} : { correlationId: error.correlationId }),
        ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
        ...(named ? { source: finding.source } : {}),
        line: error.line,
        count: finding.count,
        facts: shown,
        steps: advice.steps,
        avoid: advice.avoid,
        references: advice.references,
        raw: raw.length > longestRaw ? `${raw.slice(0, longestRaw)} \u2026` : raw,
    };
}
/** The target of this run stands in for an ID that the text does not tell, unless the text names another resource. */
function fallbackFor(error, fallbackId) {
    const target = fallbackId === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(fallbackId);
    const other = error.resourceName !== undefined && error.resourceName.toLowerCase() !== target?.name.toLowerCase();
    return other ? undefined : fallbackId;
}
/** blockersOf names who or what holds the resource, as far as the text tells. `resourceManager` is the endpoint of the cloud in use: empty where there is none. */
function blockersOf(finding, resourceManager) {
    const { facts, error, reason } = finding;
    const since = facts.since === undefined ? {} : { since: facts.since };
    const link = (0,report_link/* operationLink */.ej)(facts.operationUri ?? '', resourceManager);
    const blockers = [];
    if (reason === 'deployment-active')
        blockers.push({ kind: 'deployment', what: facts.deploymentName ?? 'a deployment with the same name', ...since });
    else if (finding.class === 'concurrent-operation' &&
        (facts.otherOperation !== undefined || facts.operationUri !== undefined || facts.since !== undefined)) {
        blockers.push({
            kind: 'operation',
            what: facts.otherOperation ?? 'an operation that Azure does not name',
            ...since,
            ...(error.resourceId === undefined ? {} : { resourceId: error.resourceId }),
            ...(link === undefined ? {} : { link }),
        });
    }
    if (reason === 'scope-locked')
        blockers.push({
            kind: 'lock',
            what: 'a management lock',
            ...(facts.lockedScope === undefined ? {} : { resourceId: facts.lockedScope }),
        });
    if (facts.holder !== undefined)
        blockers.push({
            kind: 'holder',
            what: reason === 'terraform-state-lock' ? 'the lock on the Terraform state' : 'a lease',
            who: facts.holder,
            ...since,
        });
    if (facts.inUseBy !== undefined)
        blockers.push({ kind: 'holder', what: 'refers to it', resourceId: facts.inUseBy });
    return blockers;
}


/***/ })

};
;