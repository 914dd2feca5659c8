"use strict";
exports.id = 3255;
exports.ids = [3255];
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

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ startPulse)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4696);


const againMs = 2_000;
function startPulse({ store, clock, id, leaseId, leaseMs }) {
    const lost = new AbortController();
    const stopped = new AbortController();
    const everyMs = leaseMs / 4;
    let confirmed = clock.now();
    async function renew() {
        const asked = clock.now();
        const answer = await store.renew((0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .runName */ .rt)(id), leaseId);
        if (answer === 'held')
            confirmed = asked;
        else
            lose('the service gave it to another one, or it was broken');
    }
    function lose(why) {
        if (stopped.signal.aborted)
            return;
        lost.abort(new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', `The lease of this run was lost: ${why}.`, {
            hint: 'Another run may be at work on the same resources. Look at the ledger (azure-conflict-guard leases list) and at the state of the resources, then run this again.',
        }));
        stopped.abort();
    }
    async function beat() {
        let pause = everyMs;
        while (!stopped.signal.aborted) {
            try {
                await clock.sleep(pause, stopped.signal);
                await renew();
                pause = everyMs;
            }
            catch {
                pause = againMs;
            }
        }
    }
    async function watch() {
        for (let left = leaseMs; left > 0; left = confirmed + leaseMs - clock.now())
            await clock.sleep(left, stopped.signal);
        lose(`it could not be renewed for ${Math.round(leaseMs / 1000)} seconds`);
    }
    void beat();
    watch().catch(() => undefined);
    return {
        lost: lost.signal,
        async verify() {
            lost.signal.throwIfAborted();
            await renew();
            lost.signal.throwIfAborted();
        },
        stop: () => stopped.abort(),
    };
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ giveBack),
/* harmony export */   f: () => (/* binding */ join)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _clear_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5016);
/* harmony import */ var _heartbeat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1281);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8064);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3742);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4696);






const headMs = 1_000;
const longestMs = 15_000;
const jitter = 0.1;
const lookEvery = { head: 2, behind: 4 };
async function join(ticket, wish, tools) {
    const { store, clock, leaseSeconds } = tools;
    const { id, leaseId } = ticket;
    await store.write((0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .runName */ .rt)(id), '', 'absent');
    if ((await store.acquire((0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .runName */ .rt)(id), leaseId, leaseSeconds)) !== 'held')
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', `The lease of the entry ${id} could not be taken: another one has it.`);
    const pulse = (0,_heartbeat_js__WEBPACK_IMPORTED_MODULE_2__/* .startPulse */ .S)({ store, clock, id, leaseId, leaseMs: leaseSeconds * 1000 });
    const signal = AbortSignal.any([tools.signal, pulse.lost]);
    let kept = false;
    try {
        const entries = [];
        const tookOver = [];
        for (const shard of ticket.shards) {
            const ledger = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .a)(store, shard, clock);
            const wanted = { scopes: wish.scopes[shard] ?? [], operation: wish.operation };
            const turn = await turnIn(ledger, ticket, wanted, { ...tools, signal });
            if (turn.kind === 'late')
                return turn;
            entries.push(turn.entry);
            tookOver.push(...turn.tookOver);
        }
        const [entry] = entries;
        if (entry === undefined)
            throw new Error('A lease without a scope.');
        await pulse.verify();
        kept = true;
        return { kind: 'held', held: { entry, tookOver, pulse } };
    }
    catch (error) {
        throw pulse.lost.aborted && !tools.signal.aborted ? pulse.lost.reason : error;
    }
    finally {
        if (!kept) {
            pulse.stop();
            await giveBack(ticket, { store, clock, signal: tools.last }).catch(() => undefined);
        }
    }
}
async function turnIn(ledger, ticket, wanted, tools) {
    const clearing = { store: tools.store, ledger, signal: tools.signal, guid: tools.guid };
    return (tools.deadline.leftMs() > 0 ? queue : tryOnce)(ledger, { ...ticket, ...wanted }, tools, clearing);
}
async function tryOnce(ledger, arrival, { signal }, clearing) {
    const { id, scopes } = arrival;
    for (;;) {
        const document = await ledger.change((now, time) => ((0,_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .aheadOf */ .RJ)(now, id, scopes).length === 0 ? (0,_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .enqueue */ .Z2)(now, arrival, time) : undefined), signal);
        const entry = (0,_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(document, id);
        const ahead = (0,_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .aheadOf */ .RJ)(document, id, scopes);
        if (entry !== undefined && ahead.length === 0)
            return grantedAs(entry, document);
        for (const each of ahead)
            if (!(await (0,_clear_js__WEBPACK_IMPORTED_MODULE_1__/* .clearIfGone */ .wo)(each, clearing)))
                return { kind: 'late', ahead };
    }
}
async function queue(ledger, arrival, { clock, deadline, signal, waiting }, clearing) {
    const { id } = arrival;
    let document = await ledger.change((now, time) => (0,_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .enqueue */ .Z2)(now, arrival, time), signal);
    for (let round = 0;; round += 1) {
        signal.throwIfAborted();
        const entry = (0,_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(document, id);
        if (entry === undefined)
            throw lostPlace(document, id);
        const ahead = (0,_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .aheadOf */ .RJ)(document, id);
        if (ahead.length === 0)
            return grantedAs(entry, document);
        if (deadline.leftMs() <= 0)
            return { kind: 'late', ahead, entry };
        waiting(ahead);
        const suspect = suspectOf(ahead, round);
        const cleared = suspect !== undefined && (await (0,_clear_js__WEBPACK_IMPORTED_MODULE_1__/* .clearIfGone */ .wo)(suspect, clearing));
        if (!cleared)
            await clock.sleep(Math.min(pauseBehind(ahead, clock), deadline.leftMs()), signal);
        document = await ledger.read();
    }
}
const grantedAs = (entry, document) => ({
    kind: 'granted',
    entry,
    tookOver: (0,_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .takenOver */ .GH)(document, entry),
});
function suspectOf(ahead, round) {
    const working = ahead.every(({ granted }) => granted !== undefined);
    const every = working ? lookEvery.head : lookEvery.behind;
    if (round % every !== 0)
        return undefined;
    return working ? ahead[(round / every) % ahead.length] : ahead.at(-1);
}
function pauseBehind(ahead, clock) {
    const waiters = ahead.filter(({ granted }) => granted === undefined).length;
    return Math.min(longestMs, headMs * (1 + waiters)) * (1 - jitter + 2 * jitter * clock.random());
}
function lostPlace({ struck }, id) {
    const found = struck.find(({ entry }) => entry.id === id);
    const why = found?.how === 'broken'
        ? `an operator broke it (${found.reason})`
        : 'it was taken for gone, because its lease was not renewed';
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', `The entry ${id} of this run is not in the lease ledger any more: ${why}.`, {
        hint: 'Run this job again.',
    });
}
async function giveBack({ id, owner, leaseId, shards }, { store, clock, signal }) {
    let found = false;
    let left = 0;
    try {
        for (const shard of [...shards].reverse()) {
            const { entries } = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .a)(store, shard, clock).change((document, now) => {
                const next = (0,_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .leave */ .qG)(document, id, owner, now);
                found ||= next !== undefined;
                return next;
            }, signal);
            left += entries.length;
        }
    }
    finally {
        await store.remove((0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .runName */ .rt)(id), leaseId);
    }
    if (found && left === 0)
        await (0,_clear_js__WEBPACK_IMPORTED_MODULE_1__/* .sweep */ .X0)(store).catch(() => undefined);
    return found;
}


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

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdOn: () => (/* binding */ holdOn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _azure_blob_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3603);
/* harmony import */ var _lease_heartbeat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1281);
/* harmony import */ var _lease_join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89);
/* harmony import */ var _guard_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6154);
/* harmony import */ var _guard_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9383);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5666);







const lookMs = 1_000;
const longestMs = 5 * 24 * 60 * 60_000;
async function holdOn(host, { container, ticket, file, runner }, ready) {
    const ports = _guard_session_js__WEBPACK_IMPORTED_MODULE_5__/* .processPorts */ .iT;
    const { clock, env } = ports;
    const identity = await host.identity();
    const plan = (0,_guard_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planSignIn */ .yg)(host, identity, env);
    const entered = await (0,_guard_session_js__WEBPACK_IMPORTED_MODULE_5__/* .signIn */ .Jv)(host, { ...plan, targets: [], transition: 'deny' }, identity, ports);
    const place = (0,_azure_blob_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .containerOf */ .t)(container, plan.cloud);
    if ('problem' in place)
        return;
    const signal = (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .lingering */ .et)(host.signal, 3_000);
    const store = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .Ch)(place, { host, identity, ports, entered, signal });
    const { id, leaseId } = ticket;
    const pulse = (0,_lease_heartbeat_js__WEBPACK_IMPORTED_MODULE_2__/* .startPulse */ .S)({ store, clock, id, leaseId, leaseMs: _open_js__WEBPACK_IMPORTED_MODULE_6__/* .nativeSeconds */ .Nr * 1000 });
    try {
        await pulse.verify();
        ready();
        const end = clock.now() + longestMs;
        while (!pulse.lost.aborted && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
            if (clock.now() > end || !isAlive(runner)) {
                await (0,_lease_join_js__WEBPACK_IMPORTED_MODULE_3__/* .giveBack */ .F)(ticket, { store, clock, signal });
                return;
            }
            await clock.sleep(lookMs, AbortSignal.any([pulse.lost, host.signal]));
        }
    }
    finally {
        pulse.stop();
    }
}
function isAlive(pid) {
    if (pid <= 1)
        return true;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
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