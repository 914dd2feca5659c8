"use strict";
exports.id = 5002;
exports.ids = [5002];
exports.modules = {

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

/***/ 4551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leases: () => (/* binding */ leases)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _hosts_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7109);
/* harmony import */ var _lease_clear_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5016);
/* harmony import */ var _lease_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4212);
/* harmony import */ var _lease_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8064);
/* harmony import */ var _lease_queue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3742);
/* harmony import */ var _lease_store_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4696);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9924);
/* harmony import */ var _report_redact_deep_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5789);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3920);
/* harmony import */ var _text_safe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8753);
/* harmony import */ var _guard_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6154);
/* harmony import */ var _guard_session_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9383);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5666);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2053);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2327);

















const longestReason = 400;
async function leases(host, deed, asJson, ports = _guard_session_js__WEBPACK_IMPORTED_MODULE_11__/* .processPorts */ .iT) {
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host);
    const identity = await host.identity();
    const plan = (0,_guard_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .planSignIn */ .yg)(host, identity, ports.env);
    const container = (0,_plan_js__WEBPACK_IMPORTED_MODULE_14__.leaseContainer)(inputs.required('lease'), plan.cloud, inputs);
    if (deed.kind === 'break' && !(0,_lease_document_js__WEBPACK_IMPORTED_MODULE_4__/* .isEntryId */ .Q4)(deed.entry))
        throw unknownEntry(deed.entry);
    const entered = await (0,_guard_session_js__WEBPACK_IMPORTED_MODULE_11__/* .signIn */ .Jv)(host, { ...plan, targets: [], transition: 'deny' }, identity, ports);
    const store = await (0,_open_js__WEBPACK_IMPORTED_MODULE_12__/* .openStore */ .Ch)(container, { host, identity, ports, entered, signal: host.signal });
    const shards = await shardsOf(store);
    if (deed.kind === 'list')
        return list(host, store, shards, container.url, asJson, ports);
    const { entry, reason } = deed;
    let found;
    for (const shard of shards) {
        const ledger = (0,_lease_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .a)(store, shard, ports.clock);
        const own = (await ledger.read()).entries.find(({ id }) => id === entry);
        if (own === undefined)
            continue;
        found = own;
        await (0,_lease_clear_js__WEBPACK_IMPORTED_MODULE_3__/* .breakEntry */ .YR)(entry, (0,_hosts_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(reason, longestReason), { store, ledger, signal: host.signal });
    }
    if (found === undefined)
        throw unknownEntry(entry);
    const words = `Broken: entry ${entry} of ${(0,_owner_js__WEBPACK_IMPORTED_MODULE_13__/* .ownerWords */ .$J)(found.owner)}. The next holder of what overlaps is told why.`;
    await publish(host, asJson, { broken: entry, owner: (0,_owner_js__WEBPACK_IMPORTED_MODULE_13__/* .ownerWords */ .$J)(found.owner), reason: (0,_hosts_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(reason, longestReason) }, [words]);
}
function unknownEntry(entry) {
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('input', `Entry "${(0,_hosts_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(entry, 100)}" is not in the ledger: expected an ID that leases list shows.`, {
        hint: 'It may have ended meanwhile. Nothing was changed.',
    });
}
async function shardsOf(store) {
    const names = (await store.list(_lease_store_js__WEBPACK_IMPORTED_MODULE_15__/* .ledgerFolder */ .G0)).map(({ name }) => name.slice(_lease_store_js__WEBPACK_IMPORTED_MODULE_15__/* .ledgerFolder */ .G0.length));
    return names.flatMap((name) => /^([0-9a-z-]{1,60})\.json$/.exec(name)?.[1] ?? []).sort();
}
async function list(host, store, shards, container, asJson, { clock }) {
    const rows = [];
    const lines = [];
    for (const shard of shards) {
        const document = await (0,_lease_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .a)(store, shard, clock).read();
        const entries = await Promise.all(document.entries.map((entry) => rowOf(entry, document, store, host)));
        rows.push({
            subscription: shard,
            fence: document.fence,
            entries,
            struck: document.struck.map(({ entry, ...rest }) => ({
                entry: entry.id,
                owner: (0,_owner_js__WEBPACK_IMPORTED_MODULE_13__/* .ownerWords */ .$J)(entry.owner),
                ...rest,
            })),
        });
        lines.push(...linesOf(shard, entries));
    }
    const count = rows.reduce((sum, { entries }) => sum + entries.length, 0);
    const head = `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_16__/* .plural */ .LS)(count, 'entry', 'entries')} in ${container}`;
    await publish(host, asJson, { container, ledgers: rows }, [head, ...lines]);
}
async function rowOf(entry, document, store, host) {
    const { id, owner, fence, operation, scopes, came, granted, until } = entry;
    const position = (0,_lease_queue_js__WEBPACK_IMPORTED_MODULE_6__/* .aheadOf */ .RJ)(document, id).length;
    const link = (0,_owner_js__WEBPACK_IMPORTED_MODULE_13__/* .ownerLink */ .ov)(owner, host.run);
    const held = until !== undefined && store.now() < Date.parse(until);
    return {
        entry: id,
        owner: (0,_owner_js__WEBPACK_IMPORTED_MODULE_13__/* .ownerWords */ .$J)(owner),
        ...(link === undefined ? {} : { link }),
        state: position === 0 ? 'holds' : 'waits',
        since: granted ?? came,
        alive: held || (await store.look((0,_lease_store_js__WEBPACK_IMPORTED_MODULE_15__/* .runName */ .rt)(id))) === 'leased',
        position,
        fence,
        operation,
        scopes,
    };
}
function linesOf(shard, entries) {
    if (entries.length === 0)
        return [];
    return [
        '',
        `Subscription ${shard}`,
        ...entries.flatMap(({ entry, owner, link, state, since, alive, position, operation, scopes }) => [
            `  ${entry}  ${state === 'holds' ? 'holds' : `waits (${position} ahead)`} since ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_16__/* .instant */ .uR)(since)}${alive ? '' : ', its run is gone'}`,
            `    ${owner}, ${operation}${link === undefined ? '' : `  ${link}`}`,
            ...scopes.slice(0, 5).map((scope) => `    ${scope}`),
            ...(scopes.length > 5 ? [`    and ${scopes.length - 5} more`] : []),
        ]),
    ];
}
async function publish(host, asJson, value, lines) {
    await host.publish(asJson ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_9__/* .json */ .Pq)((0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_8__/* .redactDeep */ .K)(value)) : (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)((0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_8__/* .redactDeep */ .K)(lines).map(_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminal */ .Fo), (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_9__/* .screen */ .nj) `\n`));
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ ownerWords),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   ov: () => (/* binding */ ownerLink)
/* harmony export */ });
/* harmony import */ var _report_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3867);

const longest = 300;
function ownerOf({ kind, run, input }, nonce) {
    const text = (value) => (value ?? '').slice(0, longest);
    return {
        platform: kind,
        server: text(run.server),
        project: text(run.project),
        repository: text(run.repository),
        run: text(run.id),
        attempt: text(run.attempt),
        job: text(run.job),
        jobId: kind === 'terminal' ? '' : text(input('job-id')),
        nonce,
    };
}
function ownerWords({ platform, server, project, repository, run, attempt, job }) {
    if (platform === 'terminal')
        return repository === '' ? 'a terminal' : `a terminal (${repository})`;
    const place = platform === 'github' ? repository : [organization(server), project].filter((part) => part !== '').join('/');
    const parts = [
        `${platform === 'github' ? 'GitHub' : 'Azure Pipelines'}${place === '' ? '' : ` ${place}`}`,
        ...(run === '' ? [] : [`run ${run}`]),
        ...(attempt === '' || attempt === '1' ? [] : [`attempt ${attempt}`]),
        ...(job === '' ? [] : [`job ${job}`]),
    ];
    return parts.join(', ');
}
function organization(server) {
    const [, host = '', path = ''] = /^https:\/\/([^/]+)\/?([^/]*)/.exec(server) ?? [];
    return path === '' ? host.replace(/\.visualstudio\.com$/, '') : path;
}
function ownerLink(owner, own) {
    return owner.platform === 'terminal' ? undefined : (0,_report_link_js__WEBPACK_IMPORTED_MODULE_0__/* .runLink */ .ut)({ ...owner, platform: owner.platform }, own.server);
}


/***/ }),

/***/ 7868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   group: () => (/* binding */ group),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4036);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3920);
/* harmony import */ var _serialize_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6202);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5494);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2240);







const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
const nothing = 'azure~nothing';
async function group(host, env = process.env) {
    const started = process.hrtime.bigint();
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host);
    const by = inputs.choice('serialize-by');
    const { resources: targets, files } = await (0,_targets_index_js__WEBPACK_IMPORTED_MODULE_4__/* .scopesOf */ .Z)(host, () => host.identity(), env);
    const gaps = files === undefined ? 0 : (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsOf */ .dc)(files);
    const isNothing = files !== undefined && targets.length === 0 && gaps === 0;
    const key = isNothing ? undefined : (0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(targets, by, sha256);
    if (targets.length === 0 && gaps > 0)
        throw inputs.problem('plan', files?.lines.join(', ') ?? '', 'a plan with a resource whose ID is known before it is applied', 'None of its changes has one yet: name the resource group in resource-id.');
    if (key === undefined && !isNothing) {
        const ids = targets.map(({ id }) => id).join(', ');
        throw inputs.problem(files === undefined ? 'resource-id' : 'plan', ids, 'resources of one subscription: one group cannot stand for several', 'Use one job, and one group, for each subscription.');
    }
    const ids = targets.map(({ id }) => id);
    const summary = key === undefined
        ? `The plan changes nothing in Azure; its concurrency group is \`${nothing}\`.`
        : summaryOf(key, targets.length);
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'group',
        verdict: 'named',
        class: 'none',
        reason: 'no-error',
        recovery: 'none',
        summary,
        source: '',
        diagnoses: [],
        ...(files === undefined ? {} : { plan: { sources: files.sources } }),
        targets: [],
        blockers: [],
        timeline: [],
        evidence: [],
        serialization: {
            group: key?.name ?? nothing,
            held: false,
            state: 'named',
            detail: summary,
            others: [],
            notes: [],
            yaml: host.kind === 'pipelines'
                ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .pipelinesYaml */ .$m)('deploy')
                : files === undefined
                    ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .twoJobsYaml */ .Cp)('resource-id', ids)
                    : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .twoJobsYaml */ .Cp)('plan', files.lines),
        },
        waitedMs: 0,
        elapsedMs: Math.round(Number(process.hrtime.bigint() - started) / 1e6),
        requests: { arm: 0 },
    };
}
function summaryOf({ name, scope, widened }, targets) {
    const what = scope.kind === 'resource' ? (scope.type ?? 'resource') : scope.kind.replace('-', ' ');
    const common = widened && targets > 1 ? `, the common scope of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(targets, 'target')}` : '';
    return `The concurrency group is \`${name}\`. It stands for the ${what} \`${scope.name}\`${common}.`;
}


/***/ }),

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ pipelinesYaml),
/* harmony export */   Cp: () => (/* binding */ twoJobsYaml),
/* harmony export */   VM: () => (/* binding */ githubYaml)
/* harmony export */ });
function githubYaml(key) {
    return ['concurrency:', `  group: ${key}`, '  queue: max', '  cancel-in-progress: false'].join('\n');
}
function twoJobsYaml(input, values) {
    return [
        'jobs:',
        '  queue:',
        '    runs-on: ubuntu-latest',
        '    outputs:',
        `      group: \${{ steps.key.outputs.concurrency-group }}`,
        '    steps:',
        '      - id: key',
        '        uses: OWNER/azure-conflict-guard@SHA',
        '        with:',
        '          mode: group',
        `          ${input}: |`,
        ...values.slice(0, 20).map((value) => `            ${value}`),
        '  deploy:',
        '    needs: queue',
        '    concurrency:',
        `      group: \${{ needs.queue.outputs.group }}`,
        '      queue: max',
        '      cancel-in-progress: false',
    ].join('\n');
}
const stageName = /^[A-Za-z_]\w*$/;
function pipelinesYaml(stage) {
    if (stage === '' || stage === '__default')
        return 'lockBehavior: sequential';
    return ['stages:', `- stage: ${stageName.test(stage) ? stage : '<stage>'}`, '  lockBehavior: sequential'].join('\n');
}


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