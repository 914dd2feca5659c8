"use strict";
exports.id = 3662;
exports.ids = [3662];
exports.modules = {

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ readFailedDeployments),
/* harmony export */   bA: () => (/* binding */ readStack),
/* harmony export */   iJ: () => (/* binding */ readDeployment)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7372);
/* harmony import */ var _api_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4704);
/* harmony import */ var _deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7585);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9741);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8487);






const badEnds = ['Failed', 'Canceled'];
const mostDeployments = 10;
async function readFailedDeployments(scope, sinceMs, reads, correlationId) {
    const listed = await (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentsIn */ .qU)(scope, badEnds, reads);
    const isAsked = (item) => correlationId === undefined ||
        (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(item).correlationId)?.toLowerCase() === correlationId.toLowerCase();
    const recent = (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .seenIn */ .v)(listed)
        .filter((item) => (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN)((0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(item)) && (endOf(item) ?? Number.NEGATIVE_INFINITY) >= sinceMs && isAsked(item))
        .sort((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
    const found = await Promise.all(recent.slice(0, mostDeployments).map((item) => failedOf(item, reads)));
    if (listed.status === 'part')
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(found, listed);
    if (recent.length > found.length)
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(found, tooMany);
    if (found.length > 0)
        return { status: 'read', value: found };
    return listed.status === 'read' || listed.status === 'empty'
        ? { status: 'empty', detail: 'none failed since then' }
        : listed;
}
async function readDeployment(id, reads) {
    const answer = await reads.one({ ..._deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentRead */ .iV, path: id });
    return answer.status === 'read' ? { status: 'read', value: await failedOf(answer.value, reads) } : answer;
}
async function readStack(id, reads) {
    const stack = await reads.one({
        path: id,
        api: _api_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .apis */ .Ok.deploymentStacks,
        permission: 'Microsoft.Resources/deploymentStacks/read',
    });
    if (stack.status !== 'read')
        return stack;
    const { deploymentId, error, provisioningState, failedResources } = (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(stack.value);
    const named = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(deploymentId) ?? '');
    if (named?.type?.toLowerCase() !== _deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentType */ .Es)
        return { status: 'empty', detail: 'the stack names no deployment' };
    const made = await readDeployment(named.id, reads);
    if (made.status !== 'read' || !/^(?:failed|canceled)$/i.test((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(provisioningState) ?? ''))
        return made;
    const { value } = made;
    const known = new Set(value.failures.map(({ target }) => target?.toLowerCase()));
    const own = stackFailures(failedResources).filter(({ target }) => !known.has(target?.toLowerCase()));
    const failures = [...value.failures, ...own];
    return {
        status: 'read',
        value: (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN)(value.state)
            ? { ...value, failures }
            : { ...value, state: 'Failed', failures, error: error ?? null },
    };
}
function stackFailures(failedResources) {
    const rows = Array.isArray(failedResources) ? failedResources.map(_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf) : [];
    return rows.flatMap(({ id, error }) => error === undefined ? [] : [{ target: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(id) ?? '', state: 'Failed', message: { error } }]);
}
const tooMany = { why: 'there are more than are read', trouble: { kind: 'bound' } };
function endOf(item) {
    const time = Date.parse((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(item).timestamp) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
async function failedOf(item, reads) {
    const { id, name } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item);
    const { timestamp, duration, correlationId, error } = (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(item);
    const own = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(id) ?? '';
    const { visited, gap } = await (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(own, _deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN, reads);
    const touches = visited
        .flatMap(({ rows }) => rows)
        .flatMap(({ target, type }) => (target === '' || type === _deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentType */ .Es ? [] : [target]));
    const optional = { began: (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp), (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(duration)), correlationId: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(correlationId) };
    return {
        id: own,
        name: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(name) ?? '',
        state: (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(item) || 'Failed',
        ended: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(timestamp) ?? '',
        touches: gap === undefined ? { status: 'read', value: touches } : (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(touches, gap),
        failures: visited.flatMap(failuresOf),
        error: error ?? null,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}
function failuresOf({ outer, rows }) {
    const bad = rows.filter(({ state }) => (0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN)(state));
    const told = bad.length === 0 && outer !== undefined ? [outer] : bad.filter((row) => !(0,_deployment_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .isNested */ ._$)(row));
    return told.map(failureOf);
}
const failureOf = ({ target, time, state, message }) => ({
    state,
    message,
    ...(target === '' ? {} : { target }),
    ...(time === undefined ? {} : { time }),
});


/***/ }),

/***/ 278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadAdvice)
/* harmony export */ });
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1640);
/* harmony import */ var _advise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4802);


const files = {
    state: async () => (await __webpack_require__.e(/* import() */ 149).then(__webpack_require__.bind(__webpack_require__, 149))).stateAdvice,
    'concurrent-operation': async () => (await __webpack_require__.e(/* import() */ 5115).then(__webpack_require__.bind(__webpack_require__, 5115))).concurrentOperationAdvice,
    lock: async () => (await __webpack_require__.e(/* import() */ 4884).then(__webpack_require__.bind(__webpack_require__, 4884))).lockAdvice,
    etag: async () => (await __webpack_require__.e(/* import() */ 1059).then(__webpack_require__.bind(__webpack_require__, 1059))).etagAdvice,
    'operation-not-allowed': async () => (await __webpack_require__.e(/* import() */ 3277).then(__webpack_require__.bind(__webpack_require__, 3277))).operationNotAllowedAdvice,
    'already-exists': async () => (await __webpack_require__.e(/* import() */ 5989).then(__webpack_require__.bind(__webpack_require__, 5989))).alreadyExistsAdvice,
    'unknown-conflict': async () => (await __webpack_require__.e(/* import() */ 7861).then(__webpack_require__.bind(__webpack_require__, 7861))).unknownConflictAdvice,
    none: async () => (await __webpack_require__.e(/* import() */ 5413).then(__webpack_require__.bind(__webpack_require__, 5413))).noneAdvice,
};
async function loadAdvice(reasons) {
    const classes = new Set(reasons.map(_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl));
    const loaded = await Promise.all([...classes].map((name) => files[name]()));
    const entries = Object.assign({}, ...loaded);
    return (reason, context) => {
        const entry = entries[reason];
        if (entry === undefined)
            throw new Error(`The advice for ${reason} was not loaded.`);
        return (0,_advise_js__WEBPACK_IMPORTED_MODULE_1__/* .advise */ .T)(reason, entry, context);
    };
}


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameIn)
/* harmony export */ });
/* unused harmony export namePatterns */
/* harmony import */ var _find_sought_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);

const nouns = 'name|named|vault|account|server|database|site|site name|farm|plan|disk|subnet|network|gateway|VM|machine|cluster|pool|namespace|vnet|zone|registry|service|deployment|secret|key|certificate|container|environment|app|resource group|resource|profile|endpoint|group|workspace|topic|queue|hub|circuit|firewall|bastion|policy|job|slot|volume|snapshot|image|lab|project|instance|identity|rule|alias|record|cache|factory|pipeline|trigger';
const namePatterns = [
    {
        words: ['name: "', 'name "'],
        pattern: /\b(?!Resource Group)(?:[A-Z][\w-]* ){1,5}Name:? "([^"\n]{1,120})"\s?\)/,
    },
    {
        words: ['creating', 'updating', 'deleting', 'waiting for', 'retrieving'],
        pattern: /\b(?:creating|updating|deleting|waiting for \w+ of|retrieving)(?:\/\w+)? (?:[A-Z][\w-]*\s){1,6}"([^"\n]{1,120})"/i,
    },
    {
        words: ["'", '"', '`', '(', '['],
        pattern: new RegExp(String.raw `\b(?:${nouns})\s+(?:with (?:given )?name |named? )?(?:\\?["'\`]|[(\[])([\w][^'"\`\\()[\]\n]{0,119})(?:\\?["'\`]|[)\]])`, 'i'),
    },
    {
        words: ['name: ', 'named '],
        pattern: new RegExp(String.raw `\b(?:${nouns}) (?:name: |named )([a-z0-9][\w-]{1,79})\b`, 'i'),
    },
    {
        words: [' is', ' was', ' already', ' cannot', ' has', ' while', ' must'],
        pattern: new RegExp(String.raw `\b(?:${nouns}) ([a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){1,8}) (?:is|was|already|cannot|has|while|must)\b`, 'i'),
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

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ isEntryId),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   XL: () => (/* binding */ writeLedger),
/* harmony export */   wf: () => (/* binding */ longestLedger)
/* harmony export */ });
/* harmony import */ var _serialize_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6202);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5452);


const longestLedger = 4 * 1024 * 1024;
const longestText = 500;
function readLedger(text) {
    const value = fields(parsed(text.replace(/^\ufeff/, '')));
    if (value === undefined)
        return { problem: 'is no JSON object' };
    if (value.schema !== _model_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerSchema */ .Bx) {
        const other = typeof value.schema === 'string' && /^azure-conflict-guard\/ledger\/\d{1,9}$/.test(value.schema);
        return {
            problem: other
                ? `was written by another version of this product (${String(value.schema)})`
                : 'was written by something else',
        };
    }
    const entries = listOf(value.entries, entryFrom);
    const struck = listOf(value.struck, struckFrom);
    const { fence } = value;
    if (entries === undefined || struck === undefined || !isFence(fence))
        return { problem: 'is damaged' };
    const ids = new Set(entries.map(({ id }) => id));
    if (ids.size < entries.length || entries.some((each) => each.fence > fence))
        return { problem: 'is damaged' };
    return { ..._model_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLedger */ .Hg, fence, entries, struck };
}
const writeLedger = (document) => `${JSON.stringify(document)}\n`;
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function listOf(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const all = value.map((each) => {
        const named = fields(each);
        return named === undefined ? undefined : read(named);
    });
    return all.every((each) => each !== undefined) ? all : undefined;
}
function entryFrom({ id, fence, owner, scopes, operation, came, granted, until }) {
    const who = ownerFrom(fields(owner) ?? {});
    if (!isEntryId(id) || !isFence(fence) || who === undefined || !isText(operation) || !isTime(came))
        return undefined;
    if (!Array.isArray(scopes) || scopes.length === 0 || !scopes.every((each) => typeof each === 'string' && (0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isKey */ .m0)(each)))
        return undefined;
    if ((granted !== undefined && !isTime(granted)) || (until !== undefined && !isTime(until)))
        return undefined;
    return {
        id,
        fence,
        owner: who,
        scopes,
        operation,
        came,
        ...(granted === undefined ? {} : { granted }),
        ...(until === undefined ? {} : { until }),
    };
}
function ownerFrom(value) {
    const { platform, server, project, repository, run, attempt, job, jobId, nonce } = value;
    if (platform !== 'github' && platform !== 'pipelines' && platform !== 'terminal')
        return undefined;
    if (![server, project, repository, run, attempt, job, jobId, nonce].every(isText))
        return undefined;
    const text = (each) => String(each);
    return {
        platform,
        server: text(server),
        project: text(project),
        repository: text(repository),
        run: text(run),
        attempt: text(attempt),
        job: text(job),
        jobId: text(jobId),
        nonce: text(nonce),
    };
}
function struckFrom({ entry, at, how, reason }) {
    const whose = entryFrom(fields(entry) ?? {});
    if (whose === undefined || !isTime(at) || !isText(reason) || (how !== 'gone' && how !== 'broken'))
        return undefined;
    return { entry: whose, at, how, reason };
}
const isText = (value) => typeof value === 'string' && value.length <= longestText;
const isFence = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTime = (value) => typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value));
const isEntryId = (value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);


/***/ }),

/***/ 5452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ ledgerSchema),
/* harmony export */   Hg: () => (/* binding */ emptyLedger),
/* harmony export */   YU: () => (/* binding */ sameJob),
/* harmony export */   s0: () => (/* binding */ sameOwner)
/* harmony export */ });
const ledgerSchema = 'azure-conflict-guard/ledger/1';
const emptyLedger = { schema: ledgerSchema, fence: 0, entries: [], struck: [] };
function sameOwner(a, b) {
    const fields = ['platform', 'server', 'project', 'repository', 'run', 'attempt', 'job', 'jobId', 'nonce'];
    return fields.every((field) => a[field] === b[field]);
}
function sameJob(a, b) {
    const fields = ['platform', 'server', 'project', 'run', 'attempt', 'jobId'];
    return a.jobId !== '' && a.run !== '' && fields.every((field) => a[field] === b[field]);
}


/***/ }),

/***/ 6947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ blockersOf),
  j: () => (/* binding */ diagnosisOf)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/conflict/classify.js + 3 modules
var classify = __webpack_require__(8195);
// EXTERNAL MODULE: ./build/conflict/find/clean.js + 1 modules
var clean = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/conflict/rules/asked.js + 1 modules
var asked = __webpack_require__(557);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/conflict/evidence.js




const longestQuote = 90;
function evidenceOf({ error, reason, confidence, facts }) {
    const ruled = (0,classify/* classify */.L8)(error);
    const fitted = facts.weighed !== undefined || error.form === 'loose';
    const by = !fitted && ruled.reason === reason ? ruled.by : undefined;
    const guessed = by !== undefined && (0,asked/* lastResortRules */.xP)(by);
    return {
        for: [
            ...(fitted ? [secondOpinion(facts.weighed)] : by === undefined ? [] : saidFor(error, by)),
            ...(error.teller === undefined ? [] : [error.teller]),
            ...error.whose.for.slice(0, 1),
            ...(error.outcome === 'failed' ? ['a step that ended with an error'] : []),
            ...error.whose.for.slice(1),
        ],
        against: [
            ...(error.within === undefined ? [] : [`the words of another around it: ${error.within}`]),
            ...(fitted ? ['no rule that knows the sentence'] : []),
            ...(guessed ? ['a guess by the kind of words: no rule knows the sentence'] : []),
            ...(error.bare ? ['no code and no status beside the sentence'] : []),
            ...((0,taxonomy/* classOf */.Kl)(reason) === 'none' && isConflictStatus(error)
                ? [`the status ${error.httpStatus}, which is that of a conflict`]
                : []),
            ...(confidence !== 'certain' && error.message === '' ? ['no words beside the code'] : []),
            ...error.whose.against,
        ],
    };
}
const isConflictStatus = ({ httpStatus }) => httpStatus === 409 || httpStatus === 412;
const secondOpinion = (weighed) => `the fitted second opinion${weighed === undefined ? '' : `, mostly by the words ${quoted(weighed)}`}`;
function saidFor(error, rule) {
    const code = error.codePath.findLast((each) => hasCode(rule, each));
    const words = rule.says === undefined ? undefined : saidIn(error, rule.says);
    return [
        ...(code === undefined ? [] : [`the code ${marked(code)}`]),
        ...(words === undefined ? [] : [`the words ${quoted(words)}`]),
        ...(rule.status === undefined || error.httpStatus === undefined ? [] : [`the status ${error.httpStatus}`]),
    ];
}
const hasCode = ({ codes, codeLike }, code) => codes?.includes(code.toLowerCase()) ?? codeLike?.fits(code, code.toLowerCase()) ?? false;
function saidIn({ message, outerMessages, raw }, says) {
    for (const text of [message, ...outerMessages.toReversed(), (0,clean/* fold */.AU)(raw)]) {
        const words = says.foundIn((0,classify/* plain */.pj)(text.slice(0, 4000)))?.trim();
        if (words !== undefined && words !== '')
            return words;
    }
    return undefined;
}
const marked = (text) => `\`${text
    .slice(0, longestQuote)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll('`', "'")}\``;
function quoted(words) {
    const line = (0,clean/* fold */.AU)(words);
    return line.length <= longestQuote ? marked(line) : `${marked(line.slice(0, longestQuote - 20))} \u2026`;
}

// EXTERNAL MODULE: ./build/conflict/facts.js + 1 modules
var conflict_facts = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/conflict/name.js
var conflict_name = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/report/less.js
const less_quoted = [
    'parameters|parameterValues|requestBody|requestContent|requestHeaders|responseHeaders|headers|body|outputs|variables',
    'env|environment|environmentVariables|appSettings|appSettingsOverride|connectionStrings|settings|siteConfig|configuration|publicSettings',
    'secrets|stringData|protectedSettings|osProfile|adminProfile|servicePrincipalProfile|windowsProfile|linuxProfile|credentials|auths|registries|kubeconfigs|keys|passwords|passwordCredentials|keyCredentials',
].join('|');
const member = new RegExp(`(\\\\{0,31})"(?:${less_quoted})\\1"\\s{0,8}:\\s{0,8}(?=[{[])`, 'gi');
const telling = /\\{0,31}"(?:code|message|error|innererror|details|statusMessage|status|reference|keyVault|secretName)\\{0,31}"\s{0,8}:/i;
const shortest = 24;
const dump = /(?:^[ \t]{0,8}(?:export |set |declare -x )?[A-Z][A-Z0-9_]{1,60}=[^\n]{0,2000}(?:\n|$)){4,}/gm;
const heredoc = /(<<[-~]?["']?([A-Z_]{2,20})["']?\n)(?:(?!\s{0,40}\2)[^\n]{0,2000}\n){1,400}(?=\s{0,40}\2)/g;
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
function diagnosisOf(finding, adviceFor, fallbackId, named) {
    const { error, reason, facts } = finding;
    const resourceId = error.resourceId ?? fallbackFor(error, fallbackId);
    const id = resourceId === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(resourceId);
    const advice = adviceFor(reason, {
        id,
        type: id?.type ?? error.resourceType,
        name: id?.name ?? error.resourceName ?? (0,conflict_name/* nameIn */.Z)(error),
        group: id?.resourceGroup ?? error.resourceGroup,
        parents: error.resourceParents,
        subscription: error.subscription,
        deployment: error.deployment,
        operation: error.operation,
        code: error.code,
        facts,
        tool: error.tool,
    });
    const raw = lessOf(error.raw);
    const shown = Object.entries(facts).flatMap(([key, value]) => conflict_facts/* factLabels */._4[key] === undefined ? [] : [{ name: conflict_facts/* factLabels */._4[key], value }]);
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
        ...(finding.places.length > 1
            ? { places: finding.places.map(({ source, line }) => (named ? { source, line } : { line })) }
            : {}),
        evidence: evidenceOf(finding),
        facts: shown,
        steps: advice.steps,
        avoid: advice.avoid,
        references: advice.references,
        raw: raw.length > longestRaw ? `${raw.slice(0, longestRaw)} \u2026` : raw,
    };
}
function fallbackFor(error, fallbackId) {
    const target = fallbackId === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(fallbackId);
    const other = error.resourceName !== undefined && error.resourceName.toLowerCase() !== target?.name.toLowerCase();
    return other ? undefined : fallbackId;
}
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
            what: reason === 'terraform-state-lock' ? 'the lock on the state' : 'a lease',
            who: facts.holder,
            ...since,
        });
    if (facts.inUseBy !== undefined)
        blockers.push({ kind: 'holder', what: 'refers to it', resourceId: facts.inUseBy });
    return blockers;
}


/***/ }),

/***/ 3354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ endAfter)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _hosts_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);



const network = { kind: 'network' };
function endAfter(ms, clock) {
    const over = new AbortController();
    const stopped = new AbortController();
    const detail = `no answer within ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms)}`;
    const canceled = new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('canceled', `Azure gave no answer within ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms)}.`);
    const expired = new Promise((resolve) => {
        clock.sleep(ms, stopped.signal).then(() => {
            resolve();
            over.abort(canceled);
        }, () => undefined);
    });
    const nothing = { status: 'failed', detail, trouble: network };
    return {
        signal: over.signal,
        late: (read) => {
            const answered = read.catch((error) => ({ ...nothing, detail: over.signal.aborted ? detail : said(error) }));
            return Promise.race([expired.then(() => nothing), answered]);
        },
        orThrow: (work) => Promise.race([
            work,
            expired.then(() => {
                throw canceled;
            }),
        ]),
        stop: () => stopped.abort(),
    };
}
const said = (error) => (0,_hosts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(error instanceof Error ? error.message : String(error), 300);


/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ signalRow),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   tn: () => (/* binding */ notFollowedRows)
/* harmony export */ });
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);


const few = 10;
const scopeSignals = [
    ['resource group', 'group'],
    ['subscription', 'subscription'],
    ['management locks', 'locks'],
    ['deny assignments', 'denyAssignments'],
    ['deployments', 'deployments'],
    ['Activity Log', 'activity'],
];
function evidenceOf(decided) {
    const resources = decided.flatMap(({ wanted, snapshot }) => [
        signalRow(wanted.target.name, snapshot.resource),
        ...(snapshot.resource.status === 'empty'
            ? surroundings(`parent ${wanted.target.parent?.split('/').at(-1) ?? ''}`, wanted.target.name, snapshot.parent)
            : []),
        ...Object.entries(snapshot.related)
            .filter(([, signal]) => signal.status !== 'skipped')
            .map(([name, signal]) => signalRow(`${wanted.operation.gate?.reads?.[name]?.what ?? name} (${wanted.target.name})`, signal)),
    ]);
    return [
        ...(decided.length > few ? together(resources) : resources),
        ...providers(decided),
        ...creations(decided),
        ...scopes(decided),
    ];
}
function providers(decided) {
    const rows = decided.flatMap(({ wanted: { target }, snapshot: { registration } }) => registration === undefined || registration.status === 'skipped'
        ? []
        : [
            [
                `${target.subscriptionId} ${target.provider}`.toLowerCase(),
                signalRow(`provider ${target.provider ?? ''}`, registration),
            ],
        ]);
    return [...new Map(rows).values()];
}
function creations(decided) {
    const reads = decided.flatMap(({ snapshot: { creation } }) => creation?.reads ?? []);
    const rows = [...new Map(reads.map(({ source, signal }) => [source, signalRow(source, signal)])).values()];
    const [names, others] = [
        rows.filter(({ source }) => source.startsWith('name ')),
        rows.filter(({ source }) => !source.startsWith('name ')),
    ];
    return [...(names.length > few ? together(names, 'names') : names), ...others];
}
function surroundings(what, of, signal) {
    return signal === undefined || signal.status === 'skipped' ? [] : [signalRow(`${what} (${of})`, signal)];
}
function signalRow(source, signal, explains = false) {
    if (signal.status === 'read')
        return { source, status: 'read', detail: sizeOf(signal.value) };
    if (signal.status !== 'part')
        return { source, status: signal.status, detail: signal.detail };
    const { detail, trouble } = signal;
    if (explains && trouble.kind === 'bound')
        return { source, status: 'read', detail };
    return { source, status: trouble.kind === 'denied' ? 'denied' : 'failed', detail };
}
function notFollowedRows(sentences) {
    return sentences.map((detail) => ({ source: 'not followed', status: 'skipped', detail }));
}
function sizeOf(value) {
    return Array.isArray(value) ? (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(value.length, 'entry', 'entries') : '';
}
function together(rows, what = 'resources') {
    const good = rows.filter(({ status }) => status === 'read' || status === 'empty');
    const bad = rows.filter(({ status }) => status === 'denied' || status === 'failed');
    const more = bad.length > few
        ? [{ source: `more ${what}`, status: 'failed', detail: `${bad.length - few} more could not be read` }]
        : [];
    return [
        ...(good.length === 0 ? [] : [{ source: what, status: 'read', detail: String(good.length) }]),
        ...bad.slice(0, few),
        ...more,
    ];
}
function scopes(decided) {
    const firsts = new Map(decided.map((each) => [scopeName(each), each]));
    return [...firsts].flatMap(([name, { snapshot }]) => {
        const named = (words) => (firsts.size === 1 ? words : `${words} (${name})`);
        const rows = scopeSignals
            .filter(([, key]) => snapshot[key].status !== 'skipped')
            .map(([words, key]) => signalRow(named(words), snapshot[key], key === 'activity'));
        return [...rows, ...operationGaps(snapshot, named)];
    });
}
function operationGaps({ deployments }, named) {
    const [gap] = (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .seenIn */ .v)(deployments)
        .map(({ touches }) => touches)
        .filter(_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnread */ .K);
    return gap === undefined ? [] : [signalRow(named('deployment operations'), gap)];
}
function scopeName({ wanted: { target } }) {
    return target.resourceGroup ?? target.subscriptionId ?? target.name;
}


/***/ }),

/***/ 6287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ forgetTicket),
/* harmony export */   UH: () => (/* binding */ keepTicket),
/* harmony export */   iU: () => (/* binding */ recallTicket),
/* harmony export */   r: () => (/* binding */ hasTicket)
/* harmony export */ });
/* harmony import */ var _hosts_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);
/* harmony import */ var _lease_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4212);


const name = 'leaseTicket';
function keepTicket(host, kept) {
    host.saveState(name, (0,_hosts_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inertJson */ .nl)(JSON.stringify(kept)));
}
const forgetTicket = (host) => host.saveState(name, '');
const hasTicket = (host) => host.state(name) !== '';
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fields = ['server', 'project', 'repository', 'run', 'attempt', 'job', 'jobId', 'nonce'];
function recallTicket(host) {
    const { container, ticket, file, kept } = objectOf(parsed(host.state(name)));
    const { id, leaseId, owner, shards } = objectOf(ticket);
    const who = objectOf(owner);
    if (typeof container !== 'string' || typeof file !== 'string' || typeof kept !== 'boolean' || !(0,_lease_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isEntryId */ .Q4)(id))
        return undefined;
    if (typeof leaseId !== 'string' || !guid.test(leaseId))
        return undefined;
    if (!Array.isArray(shards) || !shards.every((each) => typeof each === 'string' && /^[0-9a-z-]{1,60}$/.test(each)))
        return undefined;
    const { platform } = who;
    if ((platform !== 'github' && platform !== 'pipelines' && platform !== 'terminal') ||
        !fields.every((each) => typeof who[each] === 'string'))
        return undefined;
    return { container, file, kept, ticket: { id, leaseId, shards, owner: who } };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const objectOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : {};


/***/ }),

/***/ 2735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   PP: () => (/* binding */ eventFindings),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   ag: () => (/* binding */ deploymentFindings),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _conflict_find_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3096);
/* harmony import */ var _conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8656);
/* harmony import */ var _conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1640);
/* harmony import */ var _gate_needs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8567);
/* harmony import */ var _gate_snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7372);
/* harmony import */ var _state_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3739);







const longest = 64 * 1024;
function findingsOf({ deployments, targets, events }, sinceMs, failedBefore) {
    const failed = deployments.flatMap(({ signal }) => (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .seenIn */ .v)(signal));
    const ids = targets.map(({ wanted }) => wanted.target.id);
    const near = failed.filter((each) => touches(each, ids));
    const own = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)();
    for (const each of near)
        addDeployment(own.add, each);
    for (const { signal } of events)
        addEvents(own.add, (0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .seenIn */ .v)(signal));
    for (const looked of targets)
        own.add(statusErrors(looked, sinceMs), looked.wanted.target.name);
    const first = own.finish();
    const beside = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)();
    for (const each of failed)
        if (!near.includes(each))
            addDeployment(beside.add, each);
    const states = targets.flatMap((looked) => stateFinding(looked, sinceMs, failedBefore, first));
    return [...first, ...beside.finish(), ...states];
}
function touches({ touches: all, failures }, targets) {
    const named = [...(0,_gate_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .seenIn */ .v)(all), ...failures.flatMap(({ target }) => target ?? [])];
    return named.some((id) => targets.some((target) => (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(target, id)));
}
function eventFindings(events) {
    const found = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)();
    addEvents(found.add, events);
    return found.finish();
}
function addEvents(add, events) {
    for (const { message, resourceId, correlationId } of events)
        add(errorsOf(message, { resourceId, ...(correlationId === undefined ? {} : { correlationId }) }), 'Activity Log');
}
function deploymentFindings(deployment) {
    const found = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)();
    addDeployment(found.add, deployment);
    return found.finish();
}
function addDeployment(add, deployment) {
    const { name, failures, error, correlationId } = deployment;
    const known = correlationId === undefined ? {} : { correlationId };
    const told = failures.flatMap(({ message, target }) => errorsOf(message, { ...known, ...(target === undefined ? {} : { resourceId: target }) }));
    add(told.length > 0 ? told : errorsOf(error, known), `deployment ${name}`);
}
function errorsOf(message, known) {
    if (message === null || message === '')
        return [];
    const text = (typeof message === 'string' ? pretty(message) : JSON.stringify(message, null, 2)).slice(0, longest);
    const wrapped = typeof message === 'object' && !/"error"\s*:/.test(text.slice(0, 2000)) ? `{"error": ${text}}` : text;
    return (0,_conflict_find_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorsIn */ .R)({ text: wrapped, line: 1 }).map((error) => ({ ...known, ...error }));
}
function pretty(text) {
    if (text.length > longest || !/^\s*\{/.test(text))
        return text;
    try {
        return JSON.stringify(JSON.parse(text), null, 2);
    }
    catch {
        return text;
    }
}
function failedStatuses({ resource }) {
    if (resource.status !== 'read')
        return [];
    const rows = (0,_gate_needs_js__WEBPACK_IMPORTED_MODULE_4__/* .safely */ .vm)("properties.instanceView.statuses[?starts_with(to_string(code), 'ProvisioningState/failed')].[code, message, displayStatus, time]", resource.value);
    return (Array.isArray(rows) ? rows : []).flatMap((row) => {
        const [code, message, shown, time] = Array.isArray(row) ? row : [];
        const words = typeof message === 'string' ? message : typeof shown === 'string' ? shown : '';
        return typeof code === 'string'
            ? [{ code: code.split('/')[2] ?? '', words, atMs: typeof time === 'string' ? Date.parse(time) : Number.NaN }]
            : [];
    });
}
function statusErrors(looked, sinceMs) {
    return failedStatuses(looked)
        .filter(({ code, atMs }) => code !== '' && !(atMs < sinceMs))
        .flatMap(({ code, words }) => errorsOf({ error: { code, message: words } }, { resourceId: looked.wanted.target.id }));
}
function stateFinding(looked, sinceMs, failedBefore, told) {
    const { target } = looked.wanted;
    const standing = (0,_state_words_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .Y)(looked);
    if (!/^failed$/i.test(standing.state) || failedBefore.includes(target.id.toLowerCase()))
        return [];
    const times = failedStatuses(looked).map(({ atMs }) => atMs);
    if (times.length > 0 && times.every((atMs) => atMs < sinceMs))
        return [];
    if (told.some(({ error }) => error.resourceId !== undefined && (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .encloses */ .t$)(target.id, error.resourceId)))
        return [];
    const error = {
        codePath: [],
        message: `The provisioning state of ${target.name} is Failed.`,
        outerMessages: [],
        resourceId: target.id,
        line: 1,
        block: 1,
        step: 1,
        raw: '',
        form: 'state',
        bare: false,
        whose: { for: ['the state that Azure gave'], against: [] },
    };
    const reason = 'failed-state';
    const confidence = times.length > 0 ? 'certain' : 'possible';
    return [
        {
            error,
            reason,
            class: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(reason),
            confidence,
            facts: { state: standing.state },
            source: target.name,
            count: 1,
            places: [],
        },
    ];
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf),
/* harmony export */   v: () => (/* binding */ provisioningState)
/* harmony export */ });
/* harmony import */ var _arm_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);
/* harmony import */ var _azure_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8487);
/* harmony import */ var _gate_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8567);



function standingOf(looked) {
    const { resource, wanted } = looked;
    const deletes = wanted.operation.name === 'delete' || /\/delete$/i.test(wanted.operation.name);
    const stands = (kind, state, words = `is ${state}`) => ({
        looked,
        kind,
        words,
        state,
    });
    if (resource.status === 'empty')
        return deletes ? stands('good', 'gone') : stands('bad', 'gone', 'does not exist');
    if (resource.status !== 'read')
        return stands('unread', 'unknown', `could not be read (${resource.detail})`);
    const state = provisioningState(resource.value);
    const power = movingPower(resource.value);
    if (power !== undefined)
        return stands('moving', power);
    if (state === undefined)
        return deletes ? stands('bad', 'there', 'is still there') : stands('good', 'there');
    const word = (0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(state);
    if (word === 'moving')
        return stands('moving', state);
    if (word === 'unknown')
        return stands('unread', state, `is ${state}, and whether that passes is not known`);
    if (word === 'ill')
        return stands('bad', state);
    return deletes ? stands('bad', state, `is still there (${state})`) : stands('good', state);
}
const longest = 60;
function provisioningState(body) {
    const state = (0,_gate_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .safely */ .vm)('properties.provisioningState', body);
    return typeof state === 'string' && state !== '' ? (0,_azure_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(state, longest) : undefined;
}
function movingPower(body) {
    const codes = (0,_gate_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .safely */ .vm)('properties.instanceView.statuses[].code', body);
    const texts = Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [];
    return texts.find((code) => _arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .changingPower */ .xD.some((each) => each.toLowerCase() === code.toLowerCase()))?.split('/')[1];
}


/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gd: () => (/* binding */ hasStarted),
  I9: () => (/* binding */ recall),
  BP: () => (/* binding */ rememberGuard)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/report/model.js
const verdicts = [
    'clear',
    'waited',
    'blocked',
    'unknown',
    'succeeded',
    'replayed',
    'failed',
    'conflict',
    'not-a-conflict',
    'nothing-found',
    'named',
    'orderly',
    'disorderly',
];

;// CONCATENATED MODULE: ./build/modes/post/state.js



const names = { started: 'guardStarted', ended: 'guardEnded' };
const longest = 24_000;
function rememberGuard(host, plan, sinceMs) {
    const all = plan.targets.map(({ target, operation }) => ({ id: target.id, operation: operation.name }));
    const targets = fitting(all);
    save(host, names.started, { since: new Date(sinceMs).toISOString(), targets, more: all.length - targets.length });
    return (report) => {
        const failed = report.targets.filter(({ conditions }) => conditions.some(({ actual }) => /^failed$/i.test(actual)));
        save(host, names.ended, { verdict: report.verdict, failed: fitting(failed.map(({ resourceId }) => resourceId)) });
        return report;
    };
}
const save = (host, name, value) => host.saveState(name, (0,hosts_text/* inertJson */.nl)(JSON.stringify(value)));
function fitting(all) {
    let length = 0;
    const kept = [];
    for (const each of all) {
        length += JSON.stringify(each).length + 1;
        if (length > longest)
            break;
        kept.push(each);
    }
    return kept;
}
const hasStarted = (host) => host.state(names.started) !== '';
function recall(host, now) {
    const started = fields(host.state(names.started));
    const sinceMs = timeOf(started.since);
    const targets = Array.isArray(started.targets) ? started.targets.map(targetOf) : [];
    const known = targets.filter((each) => each !== undefined);
    if (sinceMs === undefined || sinceMs > now + 60_000 || known.length === 0 || known.length < targets.length)
        return undefined;
    const { more } = started;
    const ended = fields(host.state(names.ended));
    const verdict = verdicts.find((each) => each === ended.verdict);
    return {
        sinceMs,
        targets: known,
        more: typeof more === 'number' && Number.isSafeInteger(more) && more > 0 ? more : 0,
        ...(verdict === undefined ? {} : { verdict }),
        failedBefore: Array.isArray(ended.failed)
            ? ended.failed.flatMap((id) => (typeof id === 'string' ? [id.toLowerCase()] : []))
            : [],
    };
}
function fields(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
    }
    catch {
        return {};
    }
}
function timeOf(value) {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : time;
}
function targetOf(value) {
    const { id, operation } = typeof value === 'object' && value !== null ? value : {};
    if (typeof id !== 'string' || typeof operation !== 'string' || !/^[\w./*-]{1,200}$/.test(operation))
        return undefined;
    const checked = (0,resource_id/* validateResourceId */.i5)(id);
    return 'problem' in checked ? undefined : { id: checked.id, operation };
}


/***/ }),

/***/ 3662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  atJobEnd: () => (/* binding */ atJobEnd)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/gate/load.js
var load = __webpack_require__(412);
// EXTERNAL MODULE: ./build/gate/operation.js
var gate_operation = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/gate/snapshot.js
var snapshot = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
// EXTERNAL MODULE: ./build/report/annotation.js
var annotation = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/report/markdown-parts.js
var markdown_parts = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/report/redact-deep.js
var redact_deep = __webpack_require__(5789);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/title.js
var title = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/text/safe.js
var text_safe = __webpack_require__(8753);
// EXTERNAL MODULE: ./build/time/clock.js
var clock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/modes/end.js
var modes_end = __webpack_require__(3354);
// EXTERNAL MODULE: ./build/modes/guard/plan.js
var guard_plan = __webpack_require__(6154);
// EXTERNAL MODULE: ./build/modes/guard/session.js + 14 modules
var session = __webpack_require__(9383);
// EXTERNAL MODULE: ./build/modes/lease/state.js
var state = __webpack_require__(6287);
// EXTERNAL MODULE: ./build/modes/masked.js
var masked = __webpack_require__(4118);
// EXTERNAL MODULE: ./build/azure/clouds.js
var clouds = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/conflict/advice/load.js
var advice_load = __webpack_require__(278);
// EXTERNAL MODULE: ./build/modes/diagnosis.js + 2 modules
var modes_diagnosis = __webpack_require__(6947);
// EXTERNAL MODULE: ./build/modes/guard/evidence.js
var evidence = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/modes/post/errors.js
var errors = __webpack_require__(2735);
// EXTERNAL MODULE: ./build/conflict/advice/advise.js + 15 modules
var advise = __webpack_require__(4802);
// EXTERNAL MODULE: ./build/conflict/advice/deployments.js
var deployments = __webpack_require__(7112);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/modes/post/state-words.js
var state_words = __webpack_require__(3739);
;// CONCATENATED MODULE: ./build/modes/post/present.js











const few = 5;
const mostRunning = 10;
function verifiedLine(present, more) {
    const standings = present.targets.map(state_words/* standingOf */.Y);
    const running = deploymentsOn(present);
    const open = standings.filter(({ kind }) => kind !== 'good');
    const good = standings.filter(({ kind }) => kind === 'good');
    const gaps = gapsOf(present, more)
        .map((gap) => ` ${gap}`)
        .join('');
    if (open.length === 0 && running.length === 0)
        return `Verified at job end: ${goodWords(good)}.${gaps}`;
    const parts = [
        ...open.slice(0, few).map(({ looked, words }) => `${(0,title/* tick */.io)(looked.wanted.target.name)} ${words}`),
        ...(open.length > few ? [`${open.length - few} more`] : []),
        ...running.slice(0, few).map(({ name, state }) => `deployment ${(0,title/* tick */.io)(name)} is ${state}`),
    ];
    return `The job succeeded, but at its end ${parts.join('; ')}.${gaps}`;
}
function isVerified(present, more) {
    const settled = present.targets.every((looked) => (0,state_words/* standingOf */.Y)(looked).kind === 'good') && deploymentsOn(present).length === 0;
    return settled && gapsOf(present, more).length === 0;
}
function goodWords(good) {
    const mute = good.filter(({ state }) => state === 'there').length;
    if (good.length > few)
        return `all ${good.length} targets are at rest, and none has failed${mute === 0 ? '' : ` (${mute} of them tell no state)`}`;
    return good.map(({ looked, words }) => `${(0,title/* tick */.io)(looked.wanted.target.name)} ${words}`).join(', ');
}
function gapsOf({ active, moreScopes }, more) {
    const [first] = active.map(({ signal }) => signal).filter(snapshot/* isUnread */.K);
    return [
        ...(first === undefined ? [] : [`Running deployments not read: ${first.detail}.`]),
        ...(moreScopes === 0 ? [] : [`Running deployments of ${(0,report_text/* plural */.LS)(moreScopes, 'more scope')} not read.`]),
        ...(more === 0 ? [] : [`${(0,report_text/* plural */.LS)(more, 'more target')} not read.`]),
    ];
}
function deploymentsOn({ targets, active }) {
    const ids = targets.map(({ wanted }) => wanted.target.id);
    return active
        .flatMap(({ signal }) => (0,snapshot/* seenIn */.v)(signal))
        .filter(({ touches }) => {
        const seen = (0,snapshot/* seenIn */.v)(touches);
        return ((0,snapshot/* isUnread */.K)(touches) || seen.length === 0 || seen.some(({ id }) => ids.some((target) => (0,resource_id/* overlaps */.$f)(target, id))));
    });
}
function canceledText(present, more) {
    const running = deploymentsOn(present).slice(0, mostRunning);
    const moving = present.targets.map(state_words/* standingOf */.Y).filter(({ kind }) => kind === 'moving');
    const unread = present.targets.map(state_words/* standingOf */.Y).filter(({ kind }) => kind === 'unread');
    const gaps = [
        ...unread.slice(0, few).map(({ looked, words }) => `${(0,title/* tick */.io)(looked.wanted.target.name)} ${words}.`),
        ...gapsOf(present, more),
    ];
    if (running.length === 0 && moving.length === 0) {
        const known = gaps.length === 0
            ? 'Nothing runs in Azure on the targets now.'
            : 'Nothing is known to run in Azure on the targets now.';
        return (0,markdown_parts/* apart */.zZ)([(0,markdown_parts/* prose */.CS)(`The job was canceled. ${known} ${gaps.join(' ')}`.trim(), 'flow')]);
    }
    const items = [...running.map(deploymentItem), ...moving.slice(0, mostRunning).map(movingItem)];
    return (0,markdown_parts/* apart */.zZ)([
        (0,text_safe.md) `## \ud83d\udd0e ${(0,markdown_parts/* prose */.CS)('The job was canceled, but Azure still works', 'flow')}`,
        (0,markdown_parts/* prose */.CS)('Canceling a job ends no operation in Azure. Canceling the operation leaves things half changed: look before you do.', 'flow'),
        (0,text_safe/* joined */.oR)(items, (0,text_safe.md) `\n`),
        gaps.length === 0 ? (0,text_safe.md) `` : (0,markdown_parts/* prose */.CS)(gaps.join(' '), 'flow'),
    ]);
}
function deploymentItem({ id, name, state, since, touches: touched }) {
    const touches = (0,snapshot/* seenIn */.v)(touched);
    const target = (0,resource_id/* parseResourceId */.RQ)(id);
    const began = since === undefined ? '' : ` since ${(0,report_text/* instant */.uR)(since.replace(/\.\d+Z$/, 'Z'))}`;
    const names = touches.slice(0, few).map((each) => (0,title/* tick */.io)(each.id.split('/').at(-1) ?? each.id));
    const rest = touches.length > few ? ` and ${touches.length - few} more` : '';
    const what = names.length === 0
        ? ''
        : ` It touches ${names.join(', ')}${rest}${(0,snapshot/* isUnread */.K)(touched) ? ', as far as could be read' : ''}.`;
    const context = { id: target, type: target?.type, name, group: target?.resourceGroup, facts: {} };
    return item(`Deployment ${(0,title/* tick */.io)(name)} is ${state}${began}.${what}`, (0,advise/* stepsFor */.R)([...deployments/* waitDeployment */.b_, ...deployments/* cancelDeployment */.wj], context));
}
function movingItem({ looked, words }) {
    const { target } = looked.wanted;
    const context = {
        id: target,
        type: target.type,
        name: target.name,
        group: target.resourceGroup,
        facts: {},
    };
    return item(`${(0,title/* tick */.io)(target.name)} ${words}. ARM has no general way to cancel it.`, (0,advise/* stepsFor */.R)([{ by: 'wait' }], context));
}
function item(text, steps) {
    const told = (0,redact_deep/* redactDeep */.K)(steps).flatMap(({ text: words, az }) => az === undefined ? [] : [(0,markdown_parts/* prose */.CS)(words, 'flow'), (0,report_escape/* fence */.EU)(az, 'bash')]);
    return (0,text_safe.md) `- ${(0,markdown_parts/* indented */.gu)((0,text_safe/* joined */.oR)([(0,markdown_parts/* prose */.CS)((0,redact_deep/* redactDeep */.K)(text), 'flow'), ...told], (0,text_safe.md) `\n`), 2)}`;
}

;// CONCATENATED MODULE: ./build/modes/post/failure.js









const mostDiagnoses = 10;
const mostEntries = 40;
async function failureReport(failures, state, count) {
    const findings = (0,redact_deep/* redactDeep */.K)((0,errors/* findingsOf */.WX)(failures, state.sinceMs, state.failedBefore)).slice(0, mostDiagnoses);
    const { cloud } = count;
    const [root] = findings;
    if (root === undefined)
        return undefined;
    const advise = await (0,advice_load/* loadAdvice */.D)(findings.map(({ reason }) => reason));
    const diagnoses = findings.map((finding) => {
        const { line: _, ...diagnosis } = (0,modes_diagnosis/* diagnosisOf */.j)(finding, advise, undefined, false);
        return { ...diagnosis, facts: [{ name: 'Told by', value: finding.source }, ...diagnosis.facts] };
    });
    const [first] = diagnoses;
    const verdict = verdictOf(findings);
    const title = first?.title ?? '';
    return (0,redact_deep/* redactDeep */.K)({
        schema: 'azure-conflict-guard/report/1',
        mode: 'diagnose',
        verdict,
        class: first?.class ?? 'none',
        reason: first?.reason ?? 'no-error',
        recovery: first?.recovery ?? 'none',
        summary: verdict === 'conflict'
            ? `The job failed, and Azure tells of a conflict since the guard started: ${title}.`
            : `The job failed, and what Azure tells since the guard started is no conflict: ${title}.`,
        source: sourceOf(state.sinceMs),
        diagnoses,
        targets: failures.targets.map((looked) => targetOf(looked, verdict)),
        blockers: (0,modes_diagnosis/* blockersOf */.b)(root, cloud.resourceManager),
        timeline: timelineOf(failures, state.sinceMs),
        evidence: evidenceOf(failures),
        ...(0,clouds/* cloudField */.YQ)(cloud),
        waitedMs: 0,
        elapsedMs: Math.round(count.elapsedMs),
        requests: { arm: count.requests },
    });
}
function sourceOf(sinceMs) {
    return `Azure since ${new Date(sinceMs).toISOString().slice(11, 16)} UTC`;
}
function verdictOf(findings) {
    return findings.some((finding) => finding.class !== 'none') ? 'conflict' : 'not-a-conflict';
}
function targetOf(looked, verdict) {
    const { kind, state } = (0,state_words/* standingOf */.Y)(looked);
    const { target, operation } = looked.wanted;
    return {
        resourceId: target.id,
        operation: operation.name,
        verdict: kind === 'good' ? 'nothing-found' : verdict,
        conditions: [
            {
                what: 'state at the end of the job',
                expected: 'at rest, and not Failed',
                actual: state,
                met: kind === 'good',
                outcome: kind === 'good' ? 'met' : kind === 'unread' ? 'unproven' : 'warns',
                source: 'the resource',
            },
        ],
    };
}
function evidenceOf({ targets, active, deployments, events }) {
    return [
        ...targets.slice(0, 20).map(({ wanted, resource }) => (0,evidence/* signalRow */.Ly)(wanted.target.name, resource)),
        ...deployments.flatMap((scope) => [named('failed deployments', scope, deployments.length), ...failure_gapsOf(scope)]),
        ...active.map((scope) => named('running deployments', scope, active.length)),
        ...logRows(events),
    ];
}
const named = (words, { name, signal }, of) => (0,evidence/* signalRow */.Ly)(of === 1 ? words : `${words} (${name})`, signal);
function failure_gapsOf({ signal }) {
    return (0,snapshot/* seenIn */.v)(signal).flatMap(({ name, touches }) => (0,snapshot/* isUnread */.K)(touches) ? [(0,evidence/* signalRow */.Ly)(`operations of ${name}`, touches)] : []);
}
function logRows(events) {
    const rows = events.map(({ signal }) => (0,evidence/* signalRow */.Ly)('Activity Log', signal, true));
    return [...new Map(rows.map((each) => [`${each.status} ${each.detail}`, each])).values()];
}
function timelineOf({ targets, active, deployments, events }, sinceMs) {
    const ids = targets.map(({ wanted }) => wanted.target.id);
    const entry = (time, source, text) => {
        const at = Date.parse(time ?? '');
        return Number.isNaN(at) ? [] : [{ time: new Date(at).toISOString(), source, text }];
    };
    const ofDeployments = deployments.flatMap(({ signal }) => (0,snapshot/* seenIn */.v)(signal).flatMap((each) => [
        ...entry(each.began, 'deployment', `deployment ${each.name} began`),
        ...each.failures
            .slice(0, 10)
            .flatMap(({ time, target, state }) => entry(time, 'deployment', `${target?.split('/').at(-1) ?? 'an operation'} in deployment ${each.name}: ${state}`)),
        ...entry(each.ended, 'deployment', `deployment ${each.name} ended: ${each.state}${(0,errors/* touches */.yI)(each, ids) || (0,snapshot/* isUnread */.K)(each.touches) ? '' : ' (it names none of the targets)'}`),
    ]));
    const ofLog = events.flatMap(({ signal }) => (0,snapshot/* seenIn */.v)(signal).flatMap(({ time, operation, resourceId }) => entry(time, 'activity-log', `${operation} on ${resourceId.split('/').at(-1) ?? resourceId}: Failed`)));
    const running = deploymentsOn({ targets, active }).flatMap(({ name, since, state }) => entry(since, 'deployment', `deployment ${name} began, now ${state}`));
    const started = entry(new Date(sinceMs).toISOString(), 'run', 'the guard of this job started');
    const unique = new Map([...started, ...running, ...ofDeployments, ...ofLog].map((each) => [`${each.time} ${each.text}`, each]));
    return [...unique.values()].sort((a, b) => a.time.localeCompare(b.time)).slice(-mostEntries);
}

// EXTERNAL MODULE: ./build/azure/activity-reads.js
var activity_reads = __webpack_require__(5219);
// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(4704);
// EXTERNAL MODULE: ./build/azure/deployment-reads.js
var deployment_reads = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/azure/failed-deployments.js
var failed_deployments = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/azure/reads.js
var azure_reads = __webpack_require__(9741);
// EXTERNAL MODULE: ./build/azure/resource-reads.js + 1 modules
var resource_reads = __webpack_require__(7276);
// EXTERNAL MODULE: ./build/azure/scope-reads.js
var scope_reads = __webpack_require__(6560);
;// CONCATENATED MODULE: ./build/modes/post/look.js







const mostScopes = 8;
async function lookAtFailures(client, targets, span, late) {
    const round = start(client, targets, late);
    const { scopes, moreScopes } = scopesOf(targets);
    const { sinceMs, nowMs } = span;
    const [looked, active, deployments, events] = await Promise.all([
        round.targets,
        activeIn(scopes, round.reads, late),
        Promise.all(scopes.map((scope) => scoped(scope.name, late((0,failed_deployments/* readFailedDeployments */.OO)(scope.path, sinceMs, round.reads))))),
        Promise.all(eventTargets(targets).map(({ target }) => scoped(target.name, late((0,activity_reads/* readFailedEvents */.Zo)(target, { from: sinceMs, to: nowMs }, round.reads))))),
    ]);
    return { targets: looked, active, moreScopes, deployments, events };
}
async function lookAtPresent(client, targets, late) {
    const round = start(client, targets, late);
    const { scopes, moreScopes } = scopesOf(targets);
    const [looked, active] = await Promise.all([round.targets, activeIn(scopes, round.reads, late)]);
    return { targets: looked, active, moreScopes };
}
function activeIn(scopes, reads, late) {
    return Promise.all(scopes.map(({ name, path }) => scoped(name, late((0,deployment_reads/* readDeployments */.Fz)(path, reads)))));
}
function start(client, targets, late) {
    const versions = (0,api_versions/* createVersions */.kJ)(client);
    const reads = (0,azure_reads/* createReads */.cI)(client, versions);
    const all = (0,resource_reads/* readResources */.M)(targets, reads, versions);
    const one = async (index) => resourceOf((await all)[index]);
    return {
        reads,
        targets: Promise.all(targets.map(async (wanted, index) => ({ wanted, resource: await late(one(index)) }))),
    };
}
const resourceOf = (read) => read?.resource ?? { status: 'skipped', detail: 'not read' };
async function scoped(name, signal) {
    return { name, signal: await signal };
}
function scopesOf(targets) {
    const paths = new Map(targets.map(({ target }) => [(0,scope_reads/* scopeOf */.Od)(target).toLowerCase(), (0,scope_reads/* scopeOf */.Od)(target)]));
    const all = [...paths.values()]
        .filter((path) => path !== '')
        .map((path) => ({ path, name: path.split('/').at(-1) ?? path }));
    return { scopes: all.slice(0, mostScopes), moreScopes: Math.max(0, all.length - mostScopes) };
}
function eventTargets(targets) {
    return targets.slice(0, 20);
}

// EXTERNAL MODULE: ./build/modes/post/state.js + 1 modules
var post_state = __webpack_require__(8007);
;// CONCATENATED MODULE: ./build/modes/post/step.js





















const statuses = ['success', 'failure', 'cancelled'];
const limits = { success: 30_000, failure: 55_000, cancelled: 6_000 };
async function atJobEnd(host, render, ports = session/* processPorts */.iT) {
    await giveBack(host, ports);
    if ((0,state/* hasTicket */.r)(host) && !(0,post_state/* hasStarted */.gd)(host))
        return;
    try {
        await look(host, render, ports);
    }
    catch (error) {
        host.info(`Nothing was looked up at the end of the job: ${said(error)}`);
    }
}
async function giveBack(host, ports) {
    if (!(0,state/* hasTicket */.r)(host))
        return;
    try {
        const { giveBackAtEnd } = await Promise.all(/* import() */[__webpack_require__.e(6410), __webpack_require__.e(8830)]).then(__webpack_require__.bind(__webpack_require__, 9619));
        await giveBackAtEnd(host, ports);
    }
    catch (error) {
        host.info(`The lease of this job was not given back, and ends by itself: ${said(error)}`);
    }
}
async function look(host, render, ports) {
    const state = (0,post_state/* recall */.I9)(host, ports.clock.wall());
    if (state === undefined)
        return host.info('Nothing to look up: what the guard kept for the end of the job cannot be read.');
    const { verdict } = state;
    if (verdict === undefined)
        return host.info('Nothing to look up: the guard came to no verdict, so its own error tells why.');
    if (verdict !== 'clear' && verdict !== 'waited')
        return host.info('Nothing to look up: the guard stopped this job before the change, and its summary says why.');
    const status = statuses.find((each) => each === host.input('job-status').toLowerCase());
    if (status === undefined)
        return host.info('Nothing to look up: this host does not tell how the job ended.');
    const limitMs = ports.limits?.[status] ?? limits[status];
    const end = (0,modes_end/* endAfter */.u)(limitMs, clock/* realClock */.d);
    try {
        await tell[status]({
            host: { ...host, signal: AbortSignal.any([host.signal, end.signal]) },
            render,
            ports,
            state,
            end,
        });
    }
    finally {
        end.stop();
    }
}
const tell = {
    async failure(work) {
        const { host, render, ports, state, end } = work;
        const started = ports.clock.now();
        const { client, targets, cloud } = await enter(work);
        const failures = await lookAtFailures(client, targets, { sinceMs: state.sinceMs, nowMs: ports.clock.wall() }, end.late);
        const elapsedMs = ports.clock.now() - started;
        const found = await failureReport(failures, state, { elapsedMs, requests: client.requests, cloud });
        if (found === undefined)
            return publishLine(host, '\ud83d\udd0e', nothingLine(failures, state));
        const report = (0,masked/* masked */.I)(host, found);
        const path = host.keepReport('', `${(0,hosts_text/* inertJson */.nl)(JSON.stringify(report))}\n`);
        if (path !== '')
            host.info(`The JSON report of this step: ${path}`);
        const note = (0,annotation/* annotation */.w)(report, await host.publish(render(report)));
        if (note !== undefined)
            host.annotate(note);
    },
    async success(work) {
        const { client, targets } = await enter(work);
        const present = await lookAtPresent(client, targets, work.end.late);
        await publishLine(work.host, isVerified(present, work.state.more) ? '\u2705' : '\u26a0\ufe0f', verifiedLine(present, work.state.more));
    },
    async cancelled(work) {
        const { client, targets } = await enter(work);
        const present = await lookAtPresent(client, targets, work.end.late);
        await work.host.publish(canceledText((0,redact_deep/* redactDeep */.K)(present), work.state.more));
    },
};
async function enter({ host, ports, state, end }) {
    const identity = await host.identity();
    const plan = (0,guard_plan/* planSignIn */.yg)(host, identity, ports.env);
    const gates = await (0,load/* loadGates */.V)();
    const targets = state.targets.flatMap((each) => wantedOf(each, gates));
    const { client } = await end.orThrow((0,session/* signIn */.Jv)(host, { ...plan, targets, transition: 'deny' }, identity, ports));
    return { client, targets, cloud: plan.cloud };
}
function wantedOf({ id, operation: word }, gates) {
    const target = (0,resource_id/* parseResourceId */.RQ)(id);
    if (target === undefined)
        return [];
    const operation = (0,gate_operation/* resolveOperation */.O8)(word, target, gates);
    return 'known' in operation ? [] : [{ target, operation, size: '' }];
}
function nothingLine(failures, { sinceMs }) {
    const unread = evidenceOf(failures).filter(({ status }) => status === 'denied' || status === 'failed');
    const gaps = unread.slice(0, 4).map(({ source, detail }) => `${source} (${detail})`);
    const failed = failures.deployments.flatMap(({ signal }) => (0,snapshot/* seenIn */.v)(signal));
    const [one] = failed;
    const mute = one === undefined ? '' : ` Deployment ${(0,title/* tick */.io)(one.name)} ended as ${one.state}, without an error that tells why.`;
    const running = deploymentsOn(failures)
        .slice(0, 3)
        .map(({ name, state }) => ` Deployment ${(0,title/* tick */.io)(name)} is still ${state}.`)
        .join('');
    const since = sourceOf(sinceMs).replace(/^Azure /, '');
    const notRead = gaps.length === 0 ? '' : ` Not read: ${gaps.join(', ')}.`;
    return `The job failed; Azure shows no failure on the targets ${since}.${mute}${running}${notRead} The Activity Log may still bring one: it is 3 to 20 minutes late.`;
}
async function publishLine(host, sign, line) {
    const safe = host.masked((0,redact_deep/* redactDeep */.K)(line));
    host.info((0,report_text/* bare */.$B)(safe));
    await host.publish((0,text_safe.md) `${(0,markdown_parts/* prose */.CS)(sign, 'flow')} ${(0,markdown_parts/* prose */.CS)(safe, 'flow')}\n`);
}
const said = (error) => (0,hosts_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error), 300);


/***/ }),

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ej: () => (/* binding */ operationLink),
/* harmony export */   jg: () => (/* binding */ portalLink),
/* harmony export */   mK: () => (/* binding */ knownLink),
/* harmony export */   ut: () => (/* binding */ runLink),
/* harmony export */   v$: () => (/* binding */ documentationLink)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const documentation = new Set([
    'learn.microsoft.com',
    'docs.github.com',
    'developer.hashicorp.com',
    'www.pulumi.com',
]);
const plainUrl = /^https:\/\/([a-z0-9.-]+)(?:[/?#][\w\-./?#=&%:@~+,;$!]*)?$/;
function documentationLink(url) {
    const host = plainUrl.exec(url)?.[1];
    return host !== undefined && documentation.has(host) && url.length <= 500 ? made(url) : undefined;
}
const portals = {
    AzureCloud: 'https://portal.azure.com',
    AzureUSGovernment: 'https://portal.azure.us',
    AzureChinaCloud: 'https://portal.azure.cn',
};
function portalLink(id, page = 'resource', cloud = 'AzureCloud') {
    const resource = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    const portal = Object.hasOwn(portals, cloud) ? portals[cloud] : undefined;
    if (resource === undefined || resource.masked || portal === undefined)
        return undefined;
    if (page === 'deployment')
        return made(`${portal}/#view/HubsExtension/DeploymentDetailsBlade/~/overview/id/${encodeSegment(resource.id)}`);
    return made(`${portal}/#@/resource${resource.id.split('/').map(encodeSegment).join('/')}${page === 'locks' ? '/locks' : ''}`);
}
function operationLink(url, resourceManager) {
    if (url.length > 2000 || !URL.canParse(url) || !URL.canParse(resourceManager))
        return undefined;
    const [asked, own] = [new URL(url), new URL(resourceManager)];
    if (asked.href !== url || asked.protocol !== 'https:' || asked.username !== '' || asked.hash !== '')
        return undefined;
    const region = asked.host.slice(0, -own.host.length);
    if (!asked.host.endsWith(own.host) || !/^(?:[a-z0-9-]{1,40}\.)?$/.test(region))
        return undefined;
    const plain = /^\/(?:subscriptions|providers)\/[\w\-./~:;=$]+(?:\?[\w\-.=&~,:%]*)?$/i.test(asked.pathname + asked.search);
    return plain && (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isOperationUrl */ .r2)(asked.pathname) ? made(url) : undefined;
}
const publicServers = {
    github: /^https:\/\/(?:github\.com|[a-z0-9-]{1,60}\.ghe\.com)$/,
    pipelines: /^https:\/\/(?:dev\.azure\.com\/[a-z0-9-]{1,60}|[a-z0-9-]{1,60}\.visualstudio\.com)$/,
};
function runLink({ platform, server, project, repository, run, attempt }, own) {
    const base = server.replace(/\/+$/, '');
    const isOwn = base !== '' && base === own?.replace(/\/+$/, '') && plainServer.test(base);
    if (!isOwn && !publicServers[platform].test(base.toLowerCase()))
        return undefined;
    if (!/^\d{1,19}$/.test(run))
        return undefined;
    if (platform === 'pipelines') {
        return /^[\w .()-]{1,100}$/.test(project)
            ? made(`${base}/${encodeSegment(project)}/_build/results?buildId=${run}`)
            : undefined;
    }
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || /\/\.{1,2}$|^\.{1,2}\//.test(repository))
        return undefined;
    return made(`${base}/${repository}/actions/runs/${run}${/^[1-9]\d{0,3}$/.test(attempt) ? `/attempts/${attempt}` : ''}`);
}
const plainServer = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.-]+)*$/i;
function knownLink(url) {
    return documentationLink(url) ?? portalAgain(url);
}
function portalAgain(url) {
    const cloud = Object.keys(portals).find((name) => url.startsWith(`${portals[name]}/#`));
    const [, deployment, resource, locks] = /#(?:view\/HubsExtension\/DeploymentDetailsBlade\/~\/overview\/id\/([^/]{1,2000})|@\/resource(\/.{1,2000}?)(\/locks)?)$/.exec(url) ?? [];
    const id = decoded(deployment ?? resource ?? '');
    if (cloud === undefined || id === undefined)
        return undefined;
    const page = deployment !== undefined ? 'deployment' : locks !== undefined ? 'locks' : 'resource';
    const again = portalLink(id, page, cloud);
    return again === url ? again : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
const made = (url) => url;


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _text_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8753);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);



function fold(title, body, { folds }) {
    return folds
        ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `<details><summary>${inlineHtml(title)}</summary>\n\n${body}\n\n</details>`
        : (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `#### ${prose(title, 'flow')}\n\n${body}`;
}
function table(rows) {
    const [first, ...lines] = rows.map(({ label, value }) => (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(label, 'cell')} | ${parts(value, 'cell')} |`);
    return first === undefined ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([first, (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `| :--- | :--- |`, ...lines], (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n`);
}
function parts(value, place) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(mergedProse(value).map((piece) => part(piece, place)));
}
function mergedProse(value) {
    return value.reduce((merged, piece) => {
        const last = merged.at(-1);
        if (piece.kind !== 'prose' || last?.kind !== 'prose')
            return [...merged, piece];
        return [...merged.slice(0, -1), { kind: 'prose', text: last.text + piece.text }];
    }, []);
}
function part(piece, place) {
    if (piece.kind === 'code')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(piece.text, place);
    if (piece.kind === 'strong')
        return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(piece.text, place)}**`;
    if (piece.kind === 'url')
        return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `[open](${linkTarget(piece.href)})`;
    if (piece.kind === 'link')
        return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(piece.text, place)}](${linkTarget(piece.href)})`;
    return prose(piece.text, place);
}
function prose(text, place) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stretches */ .YA)(text).map(({ text: piece, isCode }) => isCode ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(piece, place) : spaced(piece, (inner) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(inner, place))));
}
function inlineHtml(text) {
    const pieces = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stretches */ .YA)(text).map(({ text: piece, isCode }) => isCode ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(piece)}</code>` : spaced(piece, _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy));
    return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(pieces, (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ``);
}
function spaced(piece, escaped) {
    const [before, after] = [/^\s/.test(piece) ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ` ` : (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, /\s$/.test(piece) && piece.trim() !== '' ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ` ` : (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ``];
    return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `${before}${escaped(piece)}${after}`;
}
function linkTarget(href) {
    return href
        .replaceAll('&', '&amp;')
        .replace(/[()|*_\\<>\s]/g, (sign) => sign === '_' ? '_' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function indented(text, by) {
    return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}
function apart(all) {
    return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(all.filter((block) => block !== ''), (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n\n`);
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yw: () => (/* binding */ keyEncloses),
/* harmony export */   cf: () => (/* binding */ keysOverlap),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const prefix = 'azure';
const separator = '~';
const noGroup = '_';
const managementGroups = '_mg';
const longestPart = 88;
const hashLength = 32;
function scopeOf(target, by) {
    const { subscriptionId, resourceGroup } = target;
    if (subscriptionId === undefined)
        return target;
    if (by === 'subscription')
        return known(`/subscriptions/${subscriptionId}`);
    const group = resourceGroup === undefined
        ? known(`/subscriptions/${subscriptionId}`)
        : known(`/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`);
    if (by === 'resource-group' || target.kind !== 'resource')
        return group;
    return known(target.topLevel ?? target.id);
}
function known(id) {
    const parsed = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    if (parsed === undefined)
        throw new Error(`${id} is no resource ID.`);
    return parsed;
}
function keyOf(targets, by, hash) {
    const scopes = targets.map((target) => scopeOf(target, by));
    const [first, ...others] = scopes;
    if (first === undefined)
        return undefined;
    const scope = others.reduce((common, next) => (common === undefined ? undefined : commonScope(common, next)), first);
    if (scope === undefined)
        return undefined;
    return {
        name: nameOf(scope, hash),
        scope,
        widened: scopes.some((each) => each.id.toLowerCase() !== scope.id.toLowerCase()),
    };
}
function commonScope(a, b) {
    if (a.id.toLowerCase() === b.id.toLowerCase())
        return a;
    if (a.subscriptionId === undefined || a.subscriptionId.toLowerCase() !== b.subscriptionId?.toLowerCase())
        return undefined;
    const sameGroup = a.resourceGroup !== undefined && a.resourceGroup.toLowerCase() === b.resourceGroup?.toLowerCase();
    return scopeOf(a, sameGroup ? 'resource-group' : 'subscription');
}
function nameOf(scope, hash) {
    return [prefix, ...partsOf(scope, (part) => encoded(part, hash))].join(separator);
}
function partsOf({ kind, subscriptionId, resourceGroup, managementGroup, type = '', names, name }, part) {
    const [provider = '', ...types] = type.split('/');
    const typed = [provider, types.join('/'), names.join('/')].map(part);
    if (subscriptionId === undefined) {
        return kind === 'management-group'
            ? [managementGroups, part(managementGroup ?? name)]
            : [noGroup, noGroup, ...typed];
    }
    if (kind === 'subscription')
        return [part(subscriptionId)];
    if (kind === 'resource-group')
        return [part(subscriptionId), part(resourceGroup ?? name)];
    return [part(subscriptionId), resourceGroup === undefined ? noGroup : part(resourceGroup), ...typed];
}
function encoded(part, hash) {
    const folded = part.toLowerCase();
    const safe = [...new TextEncoder().encode(folded)].map((byte) => {
        const character = String.fromCharCode(byte);
        return /[a-z0-9.-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
    });
    const whole = safe.join('');
    if (whole.length <= longestPart)
        return whole;
    let head = '';
    for (const unit of safe) {
        if (head.length + unit.length > longestPart - hashLength - 2)
            break;
        head += unit;
    }
    return `${head}_h${hash(folded).slice(0, hashLength)}`;
}
const keyForm = /^azure(?:~[a-z0-9._-]{1,88}){1,5}$/;
function isKey(name) {
    return keyForm.test(name.toLowerCase());
}
function keyEncloses(outer, inner) {
    const [a, b] = [outer.toLowerCase(), inner.toLowerCase()];
    return a === b || b.startsWith(`${a}${separator}`);
}
function keysOverlap(a, b) {
    return keyEncloses(a, b) || keyEncloses(b, a);
}


/***/ })

};
;