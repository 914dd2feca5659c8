"use strict";
exports.id = 8830;
exports.ids = [8830];
exports.modules = {

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

/***/ 9619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   giveBackAtEnd: () => (/* binding */ giveBackAtEnd)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _azure_blob_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3603);
/* harmony import */ var _lease_join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89);
/* harmony import */ var _guard_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6154);
/* harmony import */ var _guard_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9383);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5666);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6287);








const longestMs = 20_000;
async function giveBackAtEnd(host, ports) {
    const kept = (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .recallTicket */ .iU)(host);
    if (kept === undefined)
        return host.info('The lease of this job was not given back: what the guard kept for that cannot be read. It ends by itself.');
    const { ticket, container, file, kept: stayed } = kept;
    try {
        const limited = { ...host, signal: AbortSignal.any([host.signal, AbortSignal.timeout(longestMs)]) };
        const identity = await limited.identity();
        const plan = (0,_guard_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planSignIn */ .yg)(limited, identity, ports.env);
        const place = (0,_azure_blob_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .containerOf */ .t)(host.input('lease'), plan.cloud);
        if ('problem' in place || place.url !== container)
            return host.info('The lease of this job was not given back: what the guard kept for that is not the container of the input.');
        const entered = await (0,_guard_session_js__WEBPACK_IMPORTED_MODULE_5__/* .signIn */ .Jv)(limited, { ...plan, targets: [], transition: 'deny' }, identity, ports);
        const store = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .Ch)(place, { host: limited, identity, ports, entered, signal: limited.signal });
        const found = await (0,_lease_join_js__WEBPACK_IMPORTED_MODULE_3__/* .giveBack */ .F)(ticket, { store, clock: ports.clock, signal: limited.signal });
        if (found)
            return host.info('The lease was given back.');
        if (!stayed)
            return host.info('There is no lease to give back.');
        host.annotate({
            severity: 'warning',
            title: 'The lease was lost before the end of the job',
            message: `Entry ${ticket.id} is not in the ledger any more: another run may have changed the same resources meanwhile. Look at their state.`,
        });
    }
    finally {
        if (file !== '' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.tempFolder) && file.endsWith('.lease'))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
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


/***/ })

};
;