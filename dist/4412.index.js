"use strict";
exports.id = 4412;
exports.ids = [4412];
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

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  boundedMs: () => (/* binding */ boundedMs),
  takeLease: () => (/* binding */ takeLease)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/lease/join.js
var join = __webpack_require__(89);
// EXTERNAL MODULE: ./build/lease/ledger.js
var ledger = __webpack_require__(8064);
// EXTERNAL MODULE: ./build/lease/queue.js
var queue = __webpack_require__(3742);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/modes/progress.js
var progress = __webpack_require__(9228);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/modes/lease/keep.js




const program = 'lease.js';
const patienceMs = 30_000;
async function startHolder(host, container, ticket) {
    if (process.platform === 'win32')
        return { why: 'on Windows the runner ends what a step leaves running' };
    const entry = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), program);
    if (host.helperEnvironment === undefined || !(0,external_node_fs_.existsSync)(entry))
        return { why: 'nothing here can renew it between the steps' };
    const file = (0,external_node_path_.join)(host.tempFolder, `azure-conflict-guard-${ticket.id}-${(0,external_node_crypto_.randomUUID)()}.lease`);
    try {
        (0,external_node_fs_.writeFileSync)(file, '', { flag: 'wx', mode: 0o600 });
        const order = { kind: host.kind, container: container.url, ticket, file, runner: process.ppid };
        await started(entry, host.helperEnvironment(), order);
        return { file };
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(file, { force: true });
        return { why: error instanceof NotStarted ? error.message : 'the process that renews it could not be started' };
    }
}
class NotStarted extends Error {
}
function started(entry, env, order) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [...process.execArgv, entry], {
            detached: true,
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            env: { ...env },
            cwd: (0,external_node_path_.dirname)(entry),
        });
        const end = (act) => {
            clearTimeout(timer);
            child.removeAllListeners();
            child.on('error', () => undefined);
            if (child.connected)
                child.disconnect();
            child.unref();
            act();
        };
        const fail = (why) => {
            end(() => reject(new NotStarted(why)));
            child.kill('SIGKILL');
        };
        const timer = setTimeout(() => fail('the process that renews it was not ready in time'), patienceMs);
        child.once('message', () => end(resolve));
        child.once('error', () => fail('the process that renews it could not be started'));
        child.once('exit', () => fail('the process that renews it could not sign in'));
        child.send(order, (error) => {
            if (error !== null)
                fail('the process that renews it could not be started');
        });
    });
}

// EXTERNAL MODULE: ./build/lease/model.js
var model = __webpack_require__(5452);
// EXTERNAL MODULE: ./build/lease/scopes.js
var lease_scopes = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/lease/store.js
var lease_store = __webpack_require__(4696);
;// CONCATENATED MODULE: ./build/modes/lease/nested.js






async function beside(wanted, owner, store, clock) {
    if (owner.jobId === '')
        return { scopes: wanted };
    const rest = {};
    let covering;
    for (const [shard, scopes] of Object.entries(wanted)) {
        const document = await (0,ledger/* openLedger */.a)(store, shard, clock).read();
        const own = document.entries.filter((entry) => (0,model/* sameJob */.YU)(entry.owner, owner) && (0,queue/* granted */.yU)(document, entry.id));
        const [first] = own;
        if (first !== undefined)
            covering ??= { entry: first, shard };
        const held = new lease_scopes/* ScopeSet */.l(own.flatMap((entry) => entry.scopes));
        const left = scopes.filter((scope) => !held.covers(scope));
        if (held.overlaps(left)) {
            throw new guard_error/* GuardError */.U('input', `An earlier step of this job has the lease of a part of what this one wants (entry ${first?.id ?? ''}).`, {
                hint: 'Name all resources of the job in its first guard: then it has them all at once, or none.',
            });
        }
        if (left.length > 0)
            rest[shard] = left;
    }
    return { ...(covering === undefined ? {} : { covering }), scopes: rest };
}
function covered({ entry, shard }, store, { host, clock, container }) {
    const { id, fence, granted: since, came } = entry;
    const words = `An earlier step of this job has the lease (entry ${id}).`;
    host.info(words);
    return {
        standing: {
            may: true,
            waitedMs: 0,
            timeline: [],
            evidence: [{ source: 'lease', status: 'read', detail: words }],
            lease: {
                container: container.url,
                entry: id,
                position: 0,
                ahead: [],
                grantedAt: since ?? came,
                fence,
                tookOver: null,
            },
        },
        async verify() {
            const document = await (0,ledger/* openLedger */.a)(store, shard, clock).read();
            const held = entry.until !== undefined && store.now() < Date.parse(entry.until);
            if ((0,queue/* entryOf */.Ms)(document, id) === undefined || (!held && (await store.look((0,lease_store/* runName */.rt)(id))) !== 'leased'))
                throw new guard_error/* GuardError */.U('unavailable', `The lease that an earlier step of this job had (entry ${id}) was lost.`, {
                    hint: 'Another run may be at work on the same resources. Look at their state, then run this job again.',
                });
        },
        release: async () => undefined,
    };
}

// EXTERNAL MODULE: ./build/modes/lease/open.js + 2 modules
var lease_open = __webpack_require__(5666);
// EXTERNAL MODULE: ./build/modes/lease/owner.js
var lease_owner = __webpack_require__(2053);
// EXTERNAL MODULE: ./build/modes/lease/plan.js
var lease_plan = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/modes/lease/state.js
var state = __webpack_require__(6287);
;// CONCATENATED MODULE: ./build/modes/lease/tell.js


function holderOf({ id, owner, came, granted }, run) {
    const link = (0,lease_owner/* ownerLink */.ov)(owner, run);
    return {
        entry: id,
        owner: (0,lease_owner/* ownerWords */.$J)(owner),
        ...(link === undefined ? {} : { link }),
        since: granted ?? came,
        ...(granted === undefined ? { waits: true } : {}),
    };
}
function takeoverOf({ entry, at, how, reason }, run) {
    const words = how === 'broken' ? `broken by an operator: ${reason}` : 'its run was gone: nothing renewed its lease any more';
    return { ...holderOf(entry, run), at, reason: words };
}
function waitingLine(ahead, run, leftMs) {
    const holder = ahead.find(({ granted }) => granted !== undefined) ?? ahead[0];
    if (holder === undefined)
        return '';
    const { owner, link, since } = holderOf(holder, run);
    const page = link === undefined ? '' : ` (${link})`;
    const verb = holder.granted === undefined ? 'waits' : 'has it';
    return `Waiting for the lease: position ${ahead.length}; ${owner} ${verb} since ${(0,report_text/* instant */.uR)(since)}${page}; ${(0,report_text/* duration */.p0)(leftMs)} left.`;
}
function takeoverLine({ owner, entry, reason, at }) {
    return `Taken over from ${owner} (entry ${entry}) at ${(0,report_text/* instant */.uR)(at)}: ${reason}. What it had begun in Azure may still run: the gate looks.`;
}

;// CONCATENATED MODULE: ./build/modes/lease/turn.js














const lastMs = 5_000;
const boundedMs = 60 * 60_000;
async function takeLease(tools) {
    const { host, identity, ports, plan, deadline, clock, entry, container } = tools;
    if (plan.targets.length === 0)
        return undefined;
    const last = (0,lease_open/* lingering */.et)(host.signal, lastMs);
    const store = await (0,lease_open/* openStore */.Ch)(container, { host, identity, ports, entered: await entry(), signal: last });
    const wanted = (0,lease_plan.scopesByShard)(plan.targets.map(({ target }) => target), plan.serializeBy);
    const owner = (0,lease_owner/* ownerOf */.bf)(host, (0,external_node_crypto_.randomUUID)());
    const { covering, scopes } = await beside(wanted, owner, store, clock);
    if (covering !== undefined && Object.keys(scopes).length === 0)
        return covered(covering, store, tools);
    const ticket = {
        id: (0,external_node_crypto_.randomBytes)(8).toString('hex'),
        leaseId: (0,external_node_crypto_.randomUUID)(),
        owner,
        shards: Object.keys(scopes),
    };
    (0,state/* keepTicket */.UH)(host, { container: container.url, ticket, file: '', kept: false });
    const from = clock.now();
    const began = new Date(clock.wall()).toISOString();
    const waiting = tellWaiting(tools);
    const operation = [...new Set(plan.targets.map((each) => each.operation.name))].join(', ').slice(0, 200);
    const joined = await (0,join/* join */.f)(ticket, { scopes, operation }, {
        store,
        clock,
        deadline,
        signal: host.signal,
        last,
        leaseSeconds: lease_open/* nativeSeconds */.Nr,
        waiting: waiting.say,
        guid: external_node_crypto_.randomUUID,
    });
    const waitedMs = waiting.waited() ? clock.now() - from : 0;
    const until = new Date(clock.wall()).toISOString();
    const waited = waiting.waited()
        ? [
            {
                time: began,
                until,
                source: 'lease',
                text: `Waited ${(0,report_text/* duration */.p0)(waitedMs)} for the lease${joined.kind === 'held' ? '' : ', in vain'}`,
            },
        ]
        : [];
    if (joined.kind === 'late') {
        (0,state/* forgetTicket */.MJ)(host);
        return late(joined, ticket, waited, waitedMs, tools);
    }
    return held(joined.held, ticket, store, last, { waited, waitedMs, until }, tools);
}
function tellWaiting({ host, deadline, clock }) {
    let told = '';
    let toldAt = Number.NEGATIVE_INFINITY;
    let count = 0;
    return {
        waited: () => count > 0,
        say(ahead) {
            count += 1;
            const key = ahead.map(({ id }) => id).join();
            const text = waitingLine(ahead, host.run, deadline.leftMs());
            if (key === told && clock.now() - toldAt < progress/* heartbeatMs */.f)
                return void host.bar(text);
            host.info(text);
            told = key;
            toldAt = clock.now();
        },
    };
}
function late({ ahead }, { id }, timeline, waitedMs, { host, container }) {
    const lease = {
        container: container.url,
        entry: id,
        position: ahead.length,
        ahead: ahead.map((each) => holderOf(each, host.run)),
        grantedAt: null,
        fence: null,
        tookOver: null,
    };
    const evidence = [
        { source: 'lease ledger', status: 'read', detail: `${(0,report_text/* plural */.LS)(ahead.length, 'entry', 'entries')} ahead` },
    ];
    return { standing: { may: false, waitedMs, timeline, evidence, lease }, release: async () => undefined };
}
function held({ entry, tookOver, pulse }, ticket, store, last, { waited, waitedMs, until, }, { host, clock, container }) {
    const takeovers = tookOver.map((each) => takeoverOf(each, host.run));
    const taken = takeovers.at(-1) ?? null;
    for (const each of takeovers)
        host.info(takeoverLine(each));
    const grantedAt = entry.granted ?? entry.came;
    host.info(`The lease is granted: entry ${entry.id}, fencing number ${entry.fence}.`);
    const lease = {
        container: container.url,
        entry: entry.id,
        position: 0,
        ahead: [],
        grantedAt,
        fence: entry.fence,
        tookOver: taken,
    };
    const standing = {
        may: true,
        waitedMs,
        timeline: [
            ...waited,
            ...takeovers.map((each) => ({
                time: each.at,
                source: 'lease',
                text: `Taken over from ${each.owner} (entry ${each.entry}): ${each.reason}`,
            })),
            {
                time: until,
                source: 'lease',
                text: `The lease was granted (entry ${entry.id}, fencing number ${entry.fence})`,
            },
        ],
        evidence: [{ source: 'lease ledger', status: 'read', detail: (0,report_text/* plural */.LS)(store.requests, 'request') }],
        lease,
    };
    let mine = true;
    return {
        standing,
        lost: pulse.lost,
        verify: pulse.verify,
        async keep() {
            if (host.kind === 'terminal')
                return 'At a terminal a lease ends with the guard: nothing renews it then. Mode run holds it while its command runs.';
            const keeping = await startHolder(host, container, ticket);
            let words = 'The lease is held until the end of the job.';
            (0,state/* keepTicket */.UH)(host, { container: container.url, ticket, file: 'file' in keeping ? keeping.file : '', kept: true });
            if (!('file' in keeping)) {
                const end = new Date(store.now() + boundedMs).toISOString();
                for (const shard of ticket.shards)
                    await (0,ledger/* openLedger */.a)(store, shard, clock).change((document) => (0,queue/* holdUntil */.iK)(document, ticket.id, ticket.owner, end), last);
                words = `The lease is held until the end of the job, but not beyond ${(0,report_text/* instant */.uR)(end)}: ${keeping.why}.`;
            }
            mine = false;
            pulse.stop();
            return words;
        },
        async release() {
            if (!mine)
                return;
            mine = false;
            pulse.stop();
            try {
                await (0,join/* giveBack */.F)(ticket, { store, clock, signal: last });
                (0,state/* forgetTicket */.MJ)(host);
            }
            catch (error) {
                const why = error instanceof guard_error/* GuardError */.U ? error.message : 'the service did not answer';
                host.info(`The lease could not be given back (${why}). It ends by itself in ${lease_open/* nativeSeconds */.Nr} seconds.`);
            }
        },
    };
}


/***/ })

};
;