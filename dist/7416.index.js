"use strict";
exports.id = 7416;
exports.ids = [7416];
exports.modules = {

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createCounts)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2476);

const day = 86_400_000;
const dayOf = (timeMs) => new Date(timeMs).toISOString().slice(0, 10);
const mostRows = 2000;
const mostNames = 50;
const shownNames = 5;
const mostCallers = 2000;
const generation = () => ({ inside: new Set(), wrappers: new Map() });
function createCounts(window, places) {
    const rows = new Map();
    const callers = new Map();
    const days = new Map();
    for (let time = window.fromMs; time < window.toMs; time += day)
        days.set(dayOf(time), { changes: 0, conflicts: 0, classes: {} });
    days.set(dayOf(Math.max(window.fromMs, window.toMs - 1)), { changes: 0, conflicts: 0, classes: {} });
    let [changes, failed] = [0, 0];
    let generations = [generation()];
    let sinceMs;
    function count(operation, judged, times = 1) {
        const timeMs = operation.toMs ?? operation.lastMs;
        const isBefore = timeMs < window.fromMs;
        if (!isBefore)
            failed += times;
        if (judged.class === 'none')
            return;
        const row = rowOf(operation, judged);
        if (!isBefore && row.count === 0)
            forget(row);
        if (isBefore)
            row.before += times;
        else
            row.count += times;
        if (!isBefore || row.count === 0) {
            bump(row.callers, operation.caller, times);
            bump(row.resources, operation.resourceId, times);
            row.lastMs = Math.max(row.lastMs, timeMs);
        }
        const own = callers.get(operation.caller) ?? { conflicts: 0, before: 0 };
        if (callers.size < mostCallers || callers.has(operation.caller))
            callers.set(operation.caller, own);
        own[isBefore ? 'before' : 'conflicts'] += times;
        const today = isBefore ? undefined : days.get(dayOf(timeMs));
        if (today === undefined)
            return;
        today.conflicts += times;
        today.classes[judged.class] = (today.classes[judged.class] ?? 0) + times;
    }
    function rowOf({ operation, resourceId }, judged) {
        const { type } = places.of(resourceId);
        const key = `${judged.reason} ${type} ${operation}`.toLowerCase();
        const known = rows.get(rows.size < mostRows || rows.has(key) ? key : `${judged.reason} more`);
        if (known !== undefined)
            return known;
        const more = rows.size >= mostRows;
        const row = {
            ...judged,
            resourceType: more ? '' : type,
            operation: more ? 'others' : operation,
            count: 0,
            before: 0,
            callers: new Map(),
            resources: new Map(),
            lastMs: 0,
        };
        rows.set(more ? `${judged.reason} more` : key, row);
        return row;
    }
    function settle({ wrappers }, near) {
        for (const [change, operations] of wrappers) {
            if (near.some(({ inside }) => inside.has(change)))
                continue;
            const kinds = new Map(operations.map((operation) => [operation.judged?.reason, operation]));
            for (const operation of kinds.values())
                if (operation.judged !== undefined)
                    count(operation, operation.judged);
        }
    }
    return {
        change({ fromMs, changes: doesChange }) {
            if (!doesChange || fromMs < window.fromMs)
                return;
            changes += 1;
            const today = days.get(dayOf(fromMs));
            if (today !== undefined)
                today.changes += 1;
        },
        changesOn(name, times) {
            changes += times;
            const today = days.get(name);
            if (today !== undefined)
                today.changes += times;
        },
        tally: count,
        failure(operation) {
            const { judged, change } = operation;
            const [now] = generations;
            if (judged === undefined || now === undefined)
                return;
            if (!(0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployment */ .ce)(operation.operation)) {
                now.inside.add(change);
                count(operation, judged);
            }
            else
                now.wrappers.set(change, [...(now.wrappers.get(change) ?? []), operation]);
        },
        passed(timeMs) {
            sinceMs ??= timeMs;
            if (timeMs - sinceMs < day)
                return;
            sinceMs = timeMs;
            const [newest, middle, oldest] = generations;
            if (middle !== undefined)
                settle(middle, [newest, middle, oldest].filter((each) => each !== undefined));
            generations = [
                generation(),
                newest,
                middle === undefined ? undefined : { inside: middle.inside, wrappers: new Map() },
            ].filter((each) => each !== undefined);
        },
        finish() {
            for (const each of generations)
                settle(each, generations);
            const byCause = [...rows.values()]
                .sort((a, b) => b.count - a.count || b.before - a.before || b.lastMs - a.lastMs)
                .map(causeOf);
            const sum = (of) => byCause.reduce((total, cause) => total + of(cause), 0);
            return {
                changes,
                failed,
                conflicts: sum((cause) => cause.count),
                conflictsBefore: sum(({ before }) => before),
                byCause,
                byDay: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => ({ day: name, ...each })),
                byCaller: [...callers]
                    .map(([caller, each]) => ({ caller, ...each }))
                    .sort((a, b) => b.conflicts - a.conflicts || b.before - a.before || (a.caller < b.caller ? -1 : 1)),
            };
        },
    };
}
function forget(row) {
    row.callers.clear();
    row.resources.clear();
    row.lastMs = 0;
}
function bump(names, name, times) {
    if (name !== '' && (names.size < mostNames || names.has(name)))
        names.set(name, (names.get(name) ?? 0) + times);
}
function causeOf({ class: kind, reason, resourceType, operation, count, before, callers, resources, lastMs, }) {
    const top = (names) => [...names]
        .sort(([, a], [, b]) => b - a)
        .slice(0, shownNames)
        .map(([name]) => name);
    return {
        class: kind,
        reason,
        resourceType,
        operation,
        count,
        before,
        callers: top(callers),
        resources: top(resources),
        last: new Date(lastMs).toISOString(),
    };
}


/***/ }),

/***/ 2476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ changesSomething),
/* harmony export */   YG: () => (/* binding */ isOperation),
/* harmony export */   ce: () => (/* binding */ isDeployment),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
const stages = {
    succeeded: 'succeeded',
    success: 'succeeded',
    resolved: 'succeeded',
    completed: 'succeeded',
    failed: 'failed',
    failure: 'failed',
    canceled: 'canceled',
    cancelled: 'canceled',
};
function stageOf(status) {
    return stages[status.trim().toLowerCase()] ?? 'under-way';
}
const notes = /^microsoft\.authorization\/polic(?:ies|yassignments)\/\w+\/action$/i;
const verbs = /\/(?:write|delete|action)$/i;
const asks = /\/(?:list|get|read|check|validate|whatif|export|query|generate|preview|resolve|search|summarize|estimate|calculate)\w*\/action$/i;
function isOperation(operation) {
    return verbs.test(operation) && !notes.test(operation);
}
function changesSomething(operation) {
    return !asks.test(operation);
}
function isDeployment(operation) {
    return /^microsoft\.resources\/deployment(?:s|stacks)\/(?:write|delete)$/i.test(operation);
}


/***/ }),

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ overlapsAmong),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   d9: () => (/* binding */ createSweep)
/* harmony export */ });
/* unused harmony exports accuracyMs, isRefusal, doOverlap */
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7915);

const accuracyMs = 1000;
const generous = { pairs: 50_000, comparisons: 5_000_000 };
const mostCandidates = 8;
function createSweep(places, limits = generous) {
    const [onScope, inGroup, overGroup] = [new Map(), new Map(), new Map()];
    const pairs = new Map();
    let count = 0;
    let comparisons = 0;
    let cut = false;
    const entries = (operation, place) => [
        [onScope, place.key],
        ...(place.group === undefined || place.group === place.key ? [] : [[inGroup, place.group]]),
        ...((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(operation.operation) ? [[overGroup, place.key]] : []),
    ];
    const meets = (operation, place) => [
        [onScope, place.key, place.scope],
        ...((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(operation.operation) ? [[inGroup, place.key, place.scope]] : []),
        ...(place.group === undefined || place.group === place.key ? [] : [[overGroup, place.group, place.group]]),
    ];
    function pairOf(key, change, other, scope) {
        const [one, two] = change < other ? [change, other] : [other, change];
        const ofOne = within(within(pairs, key), one);
        const known = ofOne.get(two);
        if (known !== undefined)
            return known;
        if (count >= limits.pairs)
            return undefined;
        count += 1;
        const made = { scope: scope(), candidates: [], next: 0, early: false };
        ofOne.set(two, made);
        return made;
    }
    return {
        start(operation) {
            const place = places.of(operation.resourceId);
            for (const [active, key, scope] of meets(operation, place)) {
                for (const [change, others] of active.get(key) ?? []) {
                    if (change === operation.change)
                        continue;
                    comparisons += 1;
                    const [first] = others;
                    const pair = first === undefined || comparisons > limits.comparisons
                        ? undefined
                        : pairOf(key, change, operation.change, () => scopeOfPair(first, operation, scope, places));
                    if (pair === undefined) {
                        cut = true;
                        break;
                    }
                    offer(pair, others, operation);
                }
            }
            for (const [active, key] of entries(operation, place))
                enter(active, key, operation);
        },
        end(operation) {
            for (const [active, key] of entries(operation, places.of(operation.resourceId)))
                leave(active, key, operation);
        },
        settle(beforeMs) {
            for (const ofScope of pairs.values()) {
                for (const ofOne of ofScope.values()) {
                    for (const [name, pair] of ofOne) {
                        const { candidates } = pair;
                        if (candidates.some((both) => both.some(({ toMs }) => toMs === undefined || toMs >= beforeMs)))
                            continue;
                        if (candidates.some(([a, b]) => doOverlap(a, b, beforeMs)))
                            pair.early = true;
                        else {
                            ofOne.delete(name);
                            count -= 1;
                        }
                        candidates.length = 0;
                    }
                }
            }
        },
        finish(window) {
            const overlaps = [];
            let before = 0;
            for (const { scope, candidates, early } of [...pairs.values()]
                .flatMap((each) => [...each.values()])
                .flatMap((each) => [...each.values()])) {
                const real = candidates.filter(([a, b]) => doOverlap(a, b, window.toMs));
                const inWindow = real.filter(([a, b]) => Math.min(endOf(a, window.toMs), endOf(b, window.toMs)) > window.fromMs);
                const [best] = inWindow.map(([a, b]) => overlapOf(a, b, scope, window.toMs)).sort(weightier);
                if (best !== undefined)
                    overlaps.push(best);
                else if (early || real.length > 0)
                    before += 1;
            }
            return { overlaps: overlaps.sort(weightier), before, cut };
        },
    };
}
function within(map, key) {
    const known = map.get(key) ?? new Map();
    if (known.size === 0)
        map.set(key, known);
    return known;
}
function offer(pair, others, operation) {
    const { candidates } = pair;
    let looked = 0;
    for (const other of others) {
        const at = candidates.length < mostCandidates ? candidates.length : pair.next;
        const known = candidates[at];
        if (known === undefined || isRefuted(known))
            candidates[at] = [other, operation];
        pair.next = (pair.next + 1) % mostCandidates;
        looked += 1;
        if (looked === mostCandidates)
            break;
    }
}
const isRefuted = ([a, b]) => a.toMs !== undefined && b.toMs !== undefined && !doOverlap(a, b, 0);
function inOrder(moments) {
    return moments.sort((a, b) => a.timeMs - b.timeMs || Number(b.starts) - Number(a.starts));
}
function overlapsAmong(operations, window, places) {
    const sweep = createSweep(places);
    const moments = operations.flatMap((operation) => [
        { timeMs: operation.fromMs, operation, starts: true },
        ...(operation.toMs === undefined ? [] : [{ timeMs: operation.toMs, operation, starts: false }]),
    ]);
    for (const { operation, starts } of inOrder(moments)) {
        if (starts)
            sweep.start(operation);
        else
            sweep.end(operation);
    }
    return sweep.finish(window);
}
function enter(active, key, operation) {
    const changes = active.get(key) ?? new Map();
    const same = changes.get(operation.change) ?? new Set();
    active.set(key, changes.set(operation.change, same.add(operation)));
}
function leave(active, key, operation) {
    const changes = active.get(key);
    const same = changes?.get(operation.change);
    if (changes === undefined || same === undefined)
        return;
    same.delete(operation);
    if (same.size === 0)
        changes.delete(operation.change);
    if (changes.size === 0)
        active.delete(key);
}
function scopeOfPair(a, b, scope, places) {
    const group = [a, b].find(({ operation }) => (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(operation));
    return group === undefined ? scope : places.of(group.resourceId).scope;
}
const endOf = ({ toMs }, untilMs) => toMs ?? untilMs;
function isRefusal({ judged }) {
    return judged !== undefined && judged.class !== 'none';
}
function doOverlap(a, b, untilMs) {
    const sure = [a, b].some(({ judged }) => judged?.class === 'concurrent-operation');
    const least = sure ? 0 : accuracyMs;
    const [deepA, deepB] = [endOf(a, untilMs) - b.fromMs, endOf(b, untilMs) - a.fromMs];
    return sure ? deepA > 0 && deepB > 0 : deepA >= least && deepB >= least;
}
function overlapOf(a, b, scope, untilMs) {
    const [first, second] = a.fromMs <= b.fromMs ? [a, b] : [b, a];
    const ms = Math.max(0, Math.min(endOf(a, untilMs), endOf(b, untilMs)) - second.fromMs);
    return {
        scope,
        seconds: ms / 1000,
        refused: isRefusal(a) || isRefusal(b),
        first: changeOf(first, untilMs),
        second: changeOf(second, untilMs),
    };
}
function changeOf({ operation, resourceId, caller, correlationId, fromMs, toMs }, untilMs) {
    return {
        operation,
        resourceId,
        caller,
        correlationId,
        from: new Date(fromMs).toISOString(),
        to: new Date(toMs ?? untilMs).toISOString(),
        ...(toMs === undefined ? { open: true } : {}),
    };
}
function weightier(a, b) {
    const open = ({ first, second }) => Number(first.open === true || second.open === true);
    return (Number(b.refused) - Number(a.refused) ||
        open(a) - open(b) ||
        b.seconds - a.seconds ||
        (a.first.from < b.first.from ? -1 : 1));
}


/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createPlaces),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _serialize_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6202);


const mostKept = 20_000;
function createPlaces() {
    const known = new Map();
    return {
        of(resourceId) {
            const found = known.get(resourceId);
            if (found !== undefined)
                return found;
            const place = placeOf(resourceId);
            if (known.size >= mostKept)
                for (const key of [...known.keys()].slice(0, mostKept / 10))
                    known.delete(key);
            known.set(resourceId, place);
            return place;
        },
    };
}
function placeOf(resourceId) {
    const resource = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(resourceId);
    if (resource === undefined)
        return { key: resourceId.toLowerCase(), scope: resourceId, type: '' };
    const { kind, subscriptionId, resourceGroup, type } = resource;
    const scope = kind === 'resource' ? (0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .Od)(resource, 'resource').id : resource.id;
    const group = subscriptionId === undefined || resourceGroup === undefined
        ? undefined
        : `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
    return {
        key: scope.toLowerCase(),
        scope,
        ...(group === undefined ? {} : { group: group.toLowerCase() }),
        type: type ?? kindTypes[kind] ?? '',
    };
}
const kindTypes = {
    'resource-group': 'Microsoft.Resources/resourceGroups',
    subscription: 'Microsoft.Resources/subscriptions',
    'management-group': 'Microsoft.Management/managementGroups',
};
function covers(operation) {
    return /^microsoft\.resources\/(?:subscriptions\/)?resourcegroups\/(?:delete|moveresources\/action)$/i.test(operation);
}


/***/ }),

/***/ 5152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* unused harmony export eventOf */
/* harmony import */ var _audit_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2476);
/* harmony import */ var _activity_reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5219);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8487);



const fields = 'eventTimestamp,operationName,operationId,correlationId,caller,category,status,subStatus,resourceId,properties';
const mostPages = 10_000;
const longestMs = 30 * 60_000;
function readLog(client, place, { span, each, may }) {
    const { subscriptionId, resourceGroup } = place;
    const to = new Date(span.toMs - 1).toISOString().replace('Z', '9999Z');
    const group = resourceGroup === undefined ? '' : `resourceGroupName eq ${(0,_activity_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(resourceGroup)}`;
    return client.list((0,_activity_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .logAsk */ .qt)(subscriptionId, [new Date(span.fromMs).toISOString(), to], group, fields), mostPages, {
        each: (items) => {
            const read = items.map((item) => eventOf(item, place));
            return each(read.filter((one) => typeof one === 'object'), read.filter((one) => one === 'odd').length);
        },
        withinMs: longestMs,
        may,
    });
}
function placeOf({ subscriptionId, resourceGroup }) {
    if (subscriptionId === undefined)
        return undefined;
    return resourceGroup === undefined ? { subscriptionId } : { subscriptionId, resourceGroup };
}
function eventOf(item, { subscriptionId }) {
    const event = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(item);
    const category = wordOf(event.category);
    if (category !== undefined && category.toLowerCase() !== 'administrative')
        return 'other';
    const operation = wordOf(event.operationName);
    if (operation !== undefined && !(0,_audit_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isOperation */ .YG)(operation))
        return 'other';
    const timeMs = Date.parse((0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.eventTimestamp) ?? '');
    const status = wordOf(event.status);
    if (operation === undefined || status === undefined || Number.isNaN(timeMs))
        return 'odd';
    const read = {
        timeMs,
        operation: bounded(operation),
        resourceId: bounded((0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.resourceId) ?? (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.resourceUri) ?? `/subscriptions/${subscriptionId}`),
        operationId: bounded((0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.operationId) ?? ''),
        correlationId: bounded((0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.correlationId) ?? ''),
        caller: bounded((0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.caller) ?? ''),
        stage: (0,_audit_event_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(status),
    };
    return read.stage === 'failed' ? { event: read, failure: failureOf(event) } : { event: read };
}
function failureOf(event) {
    const properties = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(event.properties);
    const status = wordOf(event.subStatus) ?? (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(properties.statusCode) ?? '';
    const [, name = status, code] = /^([\w ]{1,80}?)(?: \(HTTP Status Code: (\d{3})\))?$/.exec(status) ?? [];
    return {
        message: properties.statusMessage ?? null,
        status: name,
        ...(code === undefined ? {} : { httpStatus: Number(code) }),
    };
}
function wordOf(field) {
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(field) ?? (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(field).value);
}
const longest = 1500;
const bounded = (text) => (text.length <= longest ? text : text.slice(0, longest));


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./build/audit/causes.js
var causes = __webpack_require__(1682);
// EXTERNAL MODULE: ./build/audit/event.js
var audit_event = __webpack_require__(2476);
;// CONCATENATED MODULE: ./build/audit/operations.js

function createBatch(names = createNames()) {
    const operations = new Map();
    return {
        operations,
        add(event) {
            const [operation, resource, caller] = [
                names.of(event.operation),
                names.of(event.resourceId),
                names.of(event.caller),
            ];
            const key = `${(event.operationId || event.correlationId).toLowerCase()} ${operation.mark} ${resource.mark}`;
            const part = begun(key, { ...event, operation: operation.text, resourceId: resource.text, caller: caller.text });
            const known = operations.get(key);
            if (known === undefined)
                operations.set(key, part);
            else
                join(known, part);
        },
    };
}
const mostNames = 100_000;
function createNames() {
    const known = new Map();
    return {
        of(text) {
            const folded = text.toLowerCase();
            const found = known.get(folded);
            if (found !== undefined)
                return found;
            if (known.size >= mostNames)
                return { text, mark: folded };
            const made = { text, mark: known.size.toString(36) };
            known.set(folded, made);
            return made;
        },
    };
}
const endOf = ({ stage, timeMs }) => (stage === 'under-way' ? undefined : timeMs);
function begun(key, event) {
    const { operation, resourceId, caller, correlationId, timeMs, judged } = event;
    const toMs = endOf(event);
    return {
        key,
        operation,
        resourceId,
        caller,
        change: correlationId === '' ? key : correlationId.toLowerCase(),
        correlationId,
        fromMs: timeMs,
        lastMs: timeMs,
        ...(toMs === undefined ? {} : { toMs }),
        ...(judged === undefined ? {} : { judged }),
        changes: (0,audit_event/* changesSomething */.Qc)(operation),
    };
}
function join(known, { fromMs, lastMs, toMs, caller, judged }) {
    known.fromMs = Math.min(known.fromMs, fromMs);
    known.lastMs = Math.max(known.lastMs, lastMs);
    if (known.caller === '')
        known.caller = caller;
    if (toMs === undefined || (known.toMs !== undefined && toMs < known.toMs))
        return;
    const same = known.toMs === toMs;
    known.toMs = toMs;
    if (judged !== undefined)
        known.judged = judged;
    else if (!same)
        delete known.judged;
}
function operations_close(operation) {
    if (operation.toMs !== undefined)
        operation.toMs = Math.max(operation.toMs, operation.lastMs);
}

// EXTERNAL MODULE: ./build/audit/overlaps.js
var overlaps = __webpack_require__(4778);
// EXTERNAL MODULE: ./build/audit/place.js
var place = __webpack_require__(7915);
;// CONCATENATED MODULE: ./build/audit/history.js




const mostKnown = 500_000;
function createHistory(window, limits) {
    const places = (0,place/* createPlaces */.B)();
    const counts = (0,causes/* createCounts */.x)(window, places);
    const sweep = (0,overlaps/* createSweep */.d9)(places, limits);
    const known = new Map();
    let entered = false;
    let cut = false;
    function take({ operations }) {
        const moments = [];
        for (const [key, operation] of operations) {
            const before = known.get(key);
            const wasOpen = before === undefined || before.toMs === undefined;
            if (before === undefined && known.size >= mostKnown) {
                cut = true;
                counts.change(operation);
                continue;
            }
            if (before === undefined)
                known.set(key, operation);
            else if (wasOpen)
                join(before, operation);
            const now = before ?? operation;
            operations_close(now);
            if (before === undefined)
                moments.push({ timeMs: now.fromMs, operation: now, starts: true });
            if (wasOpen && now.toMs !== undefined)
                moments.push({ timeMs: now.toMs, operation: now, starts: false });
        }
        return (0,overlaps/* inOrder */.al)(moments);
    }
    return {
        add(batch, stretch) {
            if (!entered && stretch.fromMs >= window.fromMs) {
                entered = true;
                sweep.settle(window.fromMs);
            }
            for (const { operation, starts } of take(batch)) {
                if (starts)
                    counts.change(operation);
                else if (operation.judged !== undefined)
                    counts.failure(operation);
                if (!operation.changes)
                    continue;
                if (starts)
                    sweep.start(operation);
                else
                    sweep.end(operation);
            }
            for (const [key, { toMs, lastMs }] of known)
                if (toMs !== undefined && lastMs < stretch.fromMs)
                    known.delete(key);
            counts.passed(stretch.toMs);
        },
        finish() {
            const found = sweep.finish(window);
            return { ...counts.finish(), found: { ...found, cut: found.cut || cut } };
        },
    };
}

// EXTERNAL MODULE: ./build/azure/cloud-discovery.js
var cloud_discovery = __webpack_require__(3466);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/modes/guard/session.js + 14 modules
var session = __webpack_require__(9383);
// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(4704);
;// CONCATENATED MODULE: ./build/modes/audit/absent.js

const mostAsked = 20;
async function withAbsent(read, client) {
    const versions = (0,api_versions/* createVersions */.kJ)(client);
    const absent = await Promise.all(read.quiet.slice(0, mostAsked).map(async (scope) => {
        const api = await apiOf(scope, versions);
        if (api === undefined)
            return [];
        const answer = await client.get({
            path: scope.id,
            api,
            permission: `${scope.type ?? 'Microsoft.Resources/subscriptions/resourceGroups'}/read`,
        });
        return answer.kind === 'absent' && answer.code !== 'InvalidResourceType'
            ? [{ id: scope.id, code: answer.code }]
            : [];
    }));
    const gone = absent.flat();
    if (gone.length === 0)
        return read;
    return {
        ...read,
        evidence: [
            ...read.evidence,
            ...gone.map(({ id, code }) => ({ source: id, status: 'empty', detail: `does not exist (${code})` })),
        ],
        unread: [...read.unread, ...gone.map(({ id, code }) => `${id} does not exist (${code})`)],
    };
}
async function apiOf({ kind, subscriptionId, type }, versions) {
    if (kind === 'resource-group')
        return api_versions/* apis */.Ok.group;
    if (kind !== 'resource' || subscriptionId === undefined || type === undefined)
        return undefined;
    const version = await versions.of(subscriptionId, type);
    return typeof version === 'string' ? version : undefined;
}

;// CONCATENATED MODULE: ./build/modes/audit/callers.js

const variable = 'AZURE_CONFLICT_GUARD_CALLERS';
function withCallers(counted, env) {
    if (callersOf(env) === 'shown')
        return counted;
    const people = new Map();
    const name = (caller) => {
        if (caller === '' || isApplication(caller))
            return caller;
        const known = people.get(caller.toLowerCase()) ?? `person ${people.size + 1}`;
        people.set(caller.toLowerCase(), known);
        return known;
    };
    const change = (of) => ({ ...of, caller: name(of.caller) });
    return {
        ...counted,
        byCaller: counted.byCaller.map((each) => ({ ...each, caller: name(each.caller) })),
        byCause: counted.byCause.map((each) => ({ ...each, callers: each.callers.map(name) })),
        found: {
            ...counted.found,
            overlaps: counted.found.overlaps.map((each) => ({ ...each, first: change(each.first), second: change(each.second) })),
        },
    };
}
function callersOf(env) {
    const value = (env[variable] ?? '').trim().toLowerCase();
    if (value === '' || value === 'shown')
        return 'shown';
    if (value === 'hidden')
        return 'hidden';
    throw new guard_error/* GuardError */.U('input', `${variable} is "${value.slice(0, 60)}": expected shown or hidden.`);
}
const isApplication = (caller) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(caller) || /^microsoft\.[\w./-]+$/i.test(caller);

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/audit/model.js
const failOns = ['conflicts', 'overlaps', 'regression'];
const mostListed = 1000;

// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/modes/guard/plan.js
var plan = __webpack_require__(6154);
// EXTERNAL MODULE: ./build/modes/targets/ids.js + 2 modules
var ids = __webpack_require__(3850);
;// CONCATENATED MODULE: ./build/modes/audit/inputs.js





const day = 86_400_000;
const kept = 90;
const safeMs = kept * day - 10 * 60_000;
function planAudit(host, identity, env, nowMs) {
    const inputs = (0,parse/* readInputs */.Ko)(host);
    const lookbackMs = inputs.duration('lookback', { days: kept, why: `Azure keeps the Activity Log for ${kept} days.` });
    if (lookbackMs === 0)
        throw inputs.problem('lookback', host.input('lookback'), `a duration from 1s to ${kept}d`);
    const failOn = [
        ...new Set(inputs
            .lines('fail-on')
            .flatMap(words)
            .map((word) => (0,parse/* oneOf */.yL)(word, failOns, (0,parse/* shownName */.HD)(host.kind, 'fail-on')))),
    ];
    inputs.required('resource-id');
    const scopes = (0,ids/* targetIds */.G)(host);
    const workspace = workspaceOf(host);
    const outside = workspace === undefined ? scopes.find(({ subscriptionId }) => subscriptionId === undefined) : undefined;
    if (outside !== undefined) {
        throw inputs.problem('resource-id', outside.id, 'a subscription, or what is in one', `The Activity Log is read by subscription. For management groups name a Log Analytics workspace that collects it (input "${(0,parse/* shownName */.HD)(host.kind, 'workspace')}").`);
    }
    const fromMs = nowMs - Math.min(lookbackMs, safeMs);
    return {
        scopes,
        window: { fromMs, toMs: nowMs },
        before: { fromMs: Math.max(fromMs - lookbackMs, nowMs - safeMs), toMs: fromMs },
        ...(workspace === undefined ? {} : { workspace }),
        failOn,
        ...(0,plan/* planSignIn */.yg)(host, identity, env),
    };
}
const words = (line) => line.split(/[\s,;]+/).filter((word) => word !== '');
function workspaceOf(host) {
    const inputs = (0,parse/* readInputs */.Ko)(host);
    const text = inputs.text('workspace');
    if (text === '')
        return undefined;
    const read = (0,resource_id/* validateResourceId */.i5)(text);
    if (!('problem' in read) && read.resource.type?.toLowerCase() === 'microsoft.operationalinsights/workspaces')
        return read.resource;
    const expected = 'the resource ID of one Log Analytics workspace (Microsoft.OperationalInsights/workspaces)';
    throw 'problem' in read
        ? inputs.problem('workspace', text, expected, read.problem)
        : inputs.problem('workspace', text, expected);
}

// EXTERNAL MODULE: ./build/azure/activity-log.js
var activity_log = __webpack_require__(5152);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/serialize/key.js
var serialize_key = __webpack_require__(6202);
// EXTERNAL MODULE: ./build/modes/audit/judge.js
var audit_judge = __webpack_require__(3336);
;// CONCATENATED MODULE: ./build/modes/audit/read.js






const read_day = 86_400_000;
const mostDays = 6;
const mostRequests = 20_000;
const quietMs = 5_000;
async function readHistory(plan, history, tools) {
    const { client, host } = tools;
    const sources = sourcesOf(plan.scopes);
    const days = stretchesOf(plan);
    const judge = (0,audit_judge/* createJudge */.q)();
    const names = createNames();
    const progress = progressOf(days.length, tools, () => sources.reduce((sum, { events }) => sum + events, 0));
    const may = () => client.requests < mostRequests;
    async function readDay(span) {
        const batch = createBatch(names);
        await Promise.all(sources.map(async (source) => {
            if (source.gaps.some(({ denied }) => denied))
                return;
            const answer = await (0,activity_log/* readLog */.x6)(client, source.place, {
                span,
                may,
                each: async (events, odd) => {
                    source.odd += odd;
                    for (const each of events) {
                        source.events += 1;
                        if (!isWanted(each.event, source))
                            continue;
                        batch.add(each.failure === undefined ? each.event : { ...each.event, judged: await judge(each) });
                    }
                    progress.tell();
                },
            });
            const gap = gapOf(answer);
            if (gap !== undefined)
                source.gaps.push({
                    ...gap,
                    day: dayOf(span.fromMs),
                    isBefore: span.toMs <= plan.window.fromMs,
                });
        }));
        progress.dayRead();
        return batch;
    }
    function readAhead(span) {
        const reading = readDay(span);
        reading.catch(() => undefined);
        return reading;
    }
    const ahead = [];
    for (const [index, span] of days.entries()) {
        while (ahead.length < Math.min(days.length, index + mostDays))
            ahead.push(readAhead(days[ahead.length] ?? span));
        const batch = await ahead[index];
        delete ahead[index];
        if (batch !== undefined)
            history.add(batch, span);
    }
    host.bar(undefined);
    return readOf(plan.scopes, sources, Math.max(1, Math.round((plan.window.toMs - plan.before.fromMs) / read_day)));
}
const dayOf = (timeMs) => new Date(timeMs).toISOString().slice(0, 10);
function stretchesOf({ window, before }) {
    return [before, window].flatMap(({ fromMs, toMs }) => {
        const stretches = [];
        for (let from = fromMs; from < toMs;) {
            const to = Math.min(toMs, Math.floor(from / read_day) * read_day + read_day);
            stretches.push({ fromMs: from, toMs: to });
            from = to;
        }
        return stretches;
    });
}
function sourcesOf(scopes) {
    const wholes = new Set(scopes.filter(({ kind }) => kind === 'subscription').map(({ subscriptionId = '' }) => subscriptionId.toLowerCase()));
    const sources = new Map();
    for (const scope of scopes) {
        const own = (0,activity_log/* placeOf */.$t)(scope);
        if (own === undefined)
            continue;
        const place = wholes.has(own.subscriptionId.toLowerCase()) ? { subscriptionId: own.subscriptionId } : own;
        const key = `${place.subscriptionId} ${place.resourceGroup ?? ''}`.toLowerCase();
        const all = scope.kind !== 'resource' || (place.resourceGroup === undefined && wholes.has(own.subscriptionId.toLowerCase()));
        const known = sources.get(key);
        const name = `Activity Log of ${place.resourceGroup ?? `subscription ${place.subscriptionId}`}`;
        if (known === undefined)
            sources.set(key, {
                place,
                name,
                ...(all ? {} : { keys: [keyOf(scope)] }),
                events: 0,
                odd: 0,
                gaps: [],
                seen: new Set(),
            });
        else if (all)
            delete known.keys;
        else
            known.keys?.push(keyOf(scope));
    }
    return [...sources.values()];
}
const keyOf = (scope) => (0,serialize_key/* scopeOf */.Od)(scope, 'resource').id.toLowerCase();
function isWanted({ resourceId, operation }, { keys, seen }) {
    if (keys === undefined)
        return true;
    const id = resourceId.toLowerCase();
    const found = keys.filter((key) => id === key || id.startsWith(`${key}/`) || ((0,place/* covers */.h)(operation) && key.startsWith(`${id}/`)));
    for (const key of found)
        seen.add(key);
    return found.length > 0;
}
function gapOf(answer) {
    if (answer.kind === 'list')
        return answer.whole ? undefined : { why: answer.why, denied: false };
    if (answer.kind === 'absent')
        return { why: answer.code === '' ? 'not found' : `not found (${answer.code})`, denied: true };
    return { why: answer.detail, denied: answer.trouble.kind === 'denied' || answer.trouble.kind === 'credential' };
}
function readOf(scopes, sources, days) {
    const isQuiet = (scope) => sources.some(({ place, keys, seen, events, gaps }) => {
        const own = (0,activity_log/* placeOf */.$t)(scope);
        const isIts = place.subscriptionId === own?.subscriptionId &&
            (place.resourceGroup ?? own?.resourceGroup) === own?.resourceGroup;
        return (isIts &&
            gaps.length === 0 &&
            (keys === undefined || scope.kind !== 'resource' ? events === 0 : !seen.has(keyOf(scope))));
    });
    return {
        quiet: scopes.filter(isQuiet),
        evidence: sources.map((source) => rowOf(source, days)),
        whole: {
            window: sources.every(({ gaps, odd }) => odd === 0 && gaps.every(({ isBefore }) => isBefore)),
            before: sources.every(({ gaps }) => gaps.every(({ isBefore }) => !isBefore)),
        },
        unread: sources.flatMap(({ gaps, events, name }) => {
            const [first] = gaps;
            return first !== undefined && events === 0 ? [`${name}: ${first.why}`] : [];
        }),
    };
}
function rowOf({ name, events, odd, gaps }, days) {
    const [first] = gaps;
    const counted = `${events.toLocaleString('en')} ${events === 1 ? 'event' : 'events'}`;
    if (first === undefined) {
        const strange = odd === 0 ? '' : `; ${(0,report_text/* plural */.LS)(odd, 'event')} that cannot be understood`;
        const late = 'they come 3 to 20 minutes late, so the end of the window may not be all there';
        return {
            source: name,
            status: events === 0 ? 'empty' : 'read',
            detail: `${counted} of ${(0,report_text/* plural */.LS)(days, 'day')}; ${late}${strange}`,
        };
    }
    if (events === 0)
        return { source: name, status: first.denied && /^needs /.test(first.why) ? 'denied' : 'failed', detail: first.why };
    const more = gaps.length === 1 ? '' : ` and ${(0,report_text/* plural */.LS)(gaps.length - 1, 'other day')}`;
    return { source: name, status: 'failed', detail: `read in part: ${counted}; on ${first.day}${more}, ${first.why}` };
}
function progressOf(days, { client, clock, host }, events) {
    let told = clock.now();
    let read = 0;
    return {
        dayRead() {
            read += 1;
        },
        tell() {
            const line = `Read ${Math.floor((read / days) * 100)} %: ${events().toLocaleString('en')} events, ${(0,report_text/* plural */.LS)(client.requests, 'request')}.`;
            if (host.bar(line, read / days) || clock.now() - told < quietMs)
                return;
            told = clock.now();
            host.info(line);
        },
    };
}

;// CONCATENATED MODULE: ./build/audit/regression.js
const falseAlarms = 0.05;
const fewest = 5;
const shortest = 0.5;
function regressionsIn(rows, share) {
    if (share <= 0)
        return [];
    const reasons = byReason(rows);
    const fresh = share < shortest ? [] : reasons.filter(({ count, before }) => count > 0 && before === 0);
    const known = [...reasons, ...rows.map(plain)].filter(({ reason }) => !fresh.some((each) => each.reason === reason));
    const tested = known
        .filter(({ count }) => count >= fewest)
        .map((row) => ({ row, chance: chanceOf(row.count, row.before, share) }));
    const rose = tested.filter(({ chance }) => chance * tested.length < falseAlarms);
    const told = rose.filter(({ row }) => row.operation !== undefined || !rose.some(({ row: other }) => other !== row && isOnly(other, row)));
    return [
        ...fresh.map((row) => ({ kind: 'new', ...row })),
        ...told
            .map(({ row, chance }) => ({ kind: 'rose', ...row, chance }))
            .sort((a, b) => (a.chance ?? 0) - (b.chance ?? 0)),
    ];
}
const isOnly = (row, whole) => row.reason === whole.reason && row.operation !== undefined && row.count === whole.count;
const plain = ({ class: kind, reason, resourceType, operation, count, before }) => ({
    class: kind,
    reason,
    ...(resourceType === undefined ? {} : { resourceType }),
    ...(operation === undefined ? {} : { operation }),
    count,
    before,
});
function byReason(rows) {
    const all = new Map();
    for (const { class: kind, reason, count, before } of rows) {
        const known = all.get(reason);
        all.set(reason, { class: kind, reason, count: count + (known?.count ?? 0), before: before + (known?.before ?? 0) });
    }
    return [...all.values()];
}
function chanceOf(count, before, share) {
    const n = count + before;
    const p = 1 / (1 + share);
    if (count <= n * p)
        return 1;
    let term = Math.exp(logFactorial(n) - logFactorial(count) - logFactorial(before) + count * Math.log(p) + before * Math.log1p(-p));
    let sum = term;
    for (let k = count; k < n && term > sum * 1e-15; k += 1) {
        term *= ((n - k) / (k + 1)) * (p / (1 - p));
        sum += term;
    }
    return Math.min(1, sum);
}
function logFactorial(n) {
    if (n < 20) {
        let log = 0;
        for (let k = 2; k <= n; k += 1)
            log += Math.log(k);
        return log;
    }
    const x = n + 1;
    return ((x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5));
}

// EXTERNAL MODULE: ./build/azure/clouds.js
var clouds = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
// EXTERNAL MODULE: ./build/report/audit/sentence.js
var sentence = __webpack_require__(5786);
// EXTERNAL MODULE: ./build/modes/queue/group.js
var group = __webpack_require__(7868);
// EXTERNAL MODULE: ./build/modes/queue/yaml.js
var yaml = __webpack_require__(2240);
;// CONCATENATED MODULE: ./build/modes/audit/queues.js




const mostQueues = 10;
const mostCallers = 5;
function queuesOf(overlaps) {
    const byScope = new Map();
    for (const overlap of overlaps) {
        const key = overlap.scope.toLowerCase();
        const known = byScope.get(key);
        if (known === undefined)
            byScope.set(key, [overlap]);
        else
            known.push(overlap);
    }
    return [...byScope.values()]
        .map(queueOf)
        .sort((a, b) => b.refused - a.refused || b.pairs - a.pairs)
        .slice(0, mostQueues);
}
function queueOf(overlaps) {
    const scope = overlaps[0]?.scope ?? '';
    const resource = (0,resource_id/* parseResourceId */.RQ)(scope);
    const callers = new Map();
    for (const { first, second } of overlaps)
        for (const { caller } of [first, second])
            if (caller !== '')
                callers.set(caller, (callers.get(caller) ?? 0) + 1);
    const key = resource === undefined ? '' : ((0,serialize_key/* keyOf */.TN)([resource], 'resource', group/* sha256 */.s)?.name ?? '');
    return {
        scope,
        key,
        yaml: { github: (0,yaml/* githubYaml */.VM)(key), pipelines: (0,yaml/* pipelinesYaml */.$m)('deploy') },
        pairs: overlaps.length,
        refused: overlaps.filter(({ refused }) => refused).length,
        callers: [...callers]
            .sort(([, a], [, b]) => b - a)
            .slice(0, mostCallers)
            .map(([caller]) => caller),
    };
}

;// CONCATENATED MODULE: ./build/modes/audit/report.js






function reportOf(plan, counted, read, spent) {
    const { found, ...counts } = counted;
    const share = (plan.before.toMs - plan.before.fromMs) / (plan.window.toMs - plan.window.fromMs);
    const regressions = read.whole.before && share > 0 ? regressionsIn(counts.byCause, share) : undefined;
    const audit = {
        window: spanOf(plan.window),
        before: spanOf(plan.before),
        source: plan.workspace === undefined ? 'activity-log' : 'log-analytics',
        ...counts,
        overlaps: found.overlaps.slice(0, mostListed),
        overlapCount: found.overlaps.length,
        overlapCountBefore: found.before,
        queues: queuesOf(found.overlaps),
        ...(regressions === undefined ? {} : { regressions }),
        partial: !read.whole.window || found.cut,
        failedOn: plan.failOn.filter((each) => isFound[each](counts.conflicts, found.overlaps.length, regressions)),
    };
    const verdict = verdictOf(audit, read, plan.failOn);
    const [top] = audit.conflicts > 0 ? audit.byCause : [];
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'audit',
        verdict,
        class: top?.class ?? 'none',
        reason: top?.reason ?? 'no-error',
        recovery: top === undefined ? 'none' : (0,taxonomy/* recoveryOf */.rU)(top.reason),
        summary: (0,sentence/* auditSentence */.d)(audit, read.unread),
        source: '',
        diagnoses: [],
        targets: [],
        blockers: [],
        timeline: [],
        evidence: read.evidence,
        audit,
        ...(0,clouds/* cloudField */.YQ)(plan.cloud),
        waitedMs: 0,
        elapsedMs: Math.round(spent.elapsedMs),
        requests: { arm: spent.requests },
    };
}
const isFound = {
    conflicts: (conflicts) => conflicts > 0,
    overlaps: (_, overlaps) => overlaps > 0,
    regression: (_, __, regressions = []) => regressions.length > 0,
};
function verdictOf(audit, { unread }, failOn) {
    if (unread.length > 0 || (failOn.includes('regression') && audit.regressions === undefined))
        return 'unknown';
    if (audit.conflicts > 0 || audit.overlapCount > 0)
        return 'disorderly';
    return audit.partial ? 'unknown' : 'orderly';
}
const spanOf = ({ fromMs, toMs }) => ({
    from: new Date(fromMs).toISOString(),
    to: new Date(toMs).toISOString(),
});

// EXTERNAL MODULE: ./build/modes/told.js
var modes_told = __webpack_require__(8990);
;// CONCATENATED MODULE: ./build/modes/audit/runs.js



async function withRuns(found, host, window) {
    const changes = found.overlaps
        .flatMap(({ first, second }) => [first, second])
        .filter(({ caller }) => isApplication(caller));
    if (host.runs === undefined || changes.length === 0)
        return { found, evidence: [] };
    const told = await host.runs(Math.min(...changes.map(({ from }) => Date.parse(from))), window.toMs);
    const source = 'Runs behind the changes';
    if (told.status !== 'read')
        return {
            found,
            evidence: [{ source, status: told.status === 'denied' ? 'denied' : 'failed', detail: told.detail }],
        };
    const runs = (0,modes_told/* seenOf */.P)(told).filter(({ id }) => id !== host.run.id);
    const behind = (change) => runs.filter((run) => covers(run, change));
    const strangers = new Set(changes.filter((change) => behind(change).length === 0).map(({ caller }) => caller));
    let count = 0;
    const named = (change) => {
        const [run, ...more] = isApplication(change.caller) && !strangers.has(change.caller) ? behind(change) : [];
        if (run === undefined || more.length > 0)
            return change;
        count += 1;
        return { ...change, run: run.name };
    };
    const overlaps = found.overlaps.map((each) => ({ ...each, first: named(each.first), second: named(each.second) }));
    const detail = `${(0,report_text/* plural */.LS)(runs.length, 'run')}; ${count === 0 ? 'none of them alone covers a change of an application of theirs' : 'a run is named by the time alone: it is the only one that covers the change'}`;
    return {
        found: { ...found, overlaps },
        evidence: [{ source, status: runs.length === 0 ? 'empty' : 'read', detail }],
    };
}
const toleranceMs = 2_000;
function covers({ fromMs, toMs = Number.POSITIVE_INFINITY }, { from }) {
    const at = Date.parse(from);
    return fromMs - toleranceMs <= at && at <= toMs + toleranceMs;
}

;// CONCATENATED MODULE: ./build/modes/audit/audit.js










async function audit(host, ports = session/* processPorts */.iT) {
    const { clock, env } = ports;
    const started = clock.now();
    const identity = await host.identity();
    const plan = planAudit(host, identity, env, clock.wall());
    callersOf(env);
    const targets = plan.scopes.map((target) => ({ target }));
    const entered = await (0,session/* signIn */.Jv)(host, { ...plan, targets, transition: 'deny', limits: patient }, identity, ports);
    const spent = (requests) => ({
        elapsedMs: clock.now() - started,
        requests,
    });
    const told = async (counted, read) => {
        const { found, evidence } = await withRuns(counted.found, host, plan.window);
        return [withCallers({ ...counted, found }, env), { ...read, evidence: [...read.evidence, ...evidence] }];
    };
    if (plan.workspace !== undefined) {
        const { auditWorkspace } = await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 310));
        const workspace = await audit_workspaceOf(plan, entered, host, identity, ports);
        const { counted, read, before } = await auditWorkspace(plan, plan.workspace.name, workspace, host.info);
        return reportOf({ ...plan, before }, ...(await told(counted, read)), spent(workspace.requests));
    }
    const { client } = entered;
    const history = createHistory(plan.window);
    const read = await withAbsent(await readHistory(plan, history, { client, clock, host }), client);
    return reportOf(plan, ...(await told(history.finish(), read)), spent(client.requests));
}
const patient = { answerMs: 30_000, totalMs: 5 * 60_000, attempts: 8, inFlight: 8 };
async function audit_workspaceOf(plan, { others }, host, identity, { clock }) {
    const { createWorkspace } = await __webpack_require__.e(/* import() */ 8979).then(__webpack_require__.bind(__webpack_require__, 8979));
    const { signal } = host;
    const cloud = others?.cloud ?? plan.cloud;
    const proxyFor = identity.proxyFor === undefined ? {} : { proxyFor: identity.proxyFor };
    const at = await (0,cloud_discovery/* logAnalyticsOf */.cs)(cloud, (0,cloud_discovery/* metadataReader */.ph)({ resourceManager: cloud.resourceManager, signal, ...proxyFor }));
    if (at === undefined || plan.workspace === undefined)
        throw new guard_error/* GuardError */.U('unavailable', `${new URL(cloud.resourceManager).host} does not tell where Log Analytics is asked in this cloud.`, {
            hint: 'Leave the input "workspace" empty: then the Activity Log is read.',
        });
    const tokens = await others?.tokensFor(at.scope);
    if (tokens === undefined)
        throw new guard_error/* GuardError */.U('internal', 'This sign-in gives tokens for Azure Resource Manager alone.');
    return createWorkspace({ at, workspace: plan.workspace, credential: tokens, clock, signal, ...proxyFor });
}


/***/ }),

/***/ 3336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var _conflict_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8195);
/* harmony import */ var _conflict_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8656);
/* harmony import */ var _conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1640);
/* harmony import */ var _post_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2735);




const mostKnown = 2000;
const longestKnown = 4000;
function createJudge() {
    const known = new Map();
    let opinion;
    async function judge({ event, failure = nothing }) {
        const { resourceId, correlationId } = event;
        const { message, status, httpStatus } = failure;
        const found = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .collector */ .g)();
        const told = httpStatus === undefined ? {} : { httpStatus };
        found.add((0,_post_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorsOf */ .Bp)(message, { resourceId, ...(correlationId === '' ? {} : { correlationId }), ...told }), 'Activity Log');
        if (found.doubtful())
            opinion ??= (await __webpack_require__.e(/* import() */ 8894).then(__webpack_require__.bind(__webpack_require__, 8894))).secondOpinion;
        const [root] = found.finish(found.doubtful() ? opinion : undefined);
        return root === undefined ? byStatus(status, httpStatus) : { class: root.class, reason: root.reason };
    }
    return async (failed) => {
        const { message, status, httpStatus } = failed.failure ?? nothing;
        const text = typeof message === 'string' ? message : JSON.stringify(message);
        const key = text.length > longestKnown ? undefined : `${httpStatus ?? ''} ${status} ${text}`;
        const before = key === undefined ? undefined : known.get(key);
        if (before !== undefined)
            return before;
        const judged = await judge(failed);
        if (known.size >= mostKnown)
            known.clear();
        if (key !== undefined)
            known.set(key, judged);
        return judged;
    };
}
const nothing = { message: null, status: '' };
function byStatus(status, httpStatus) {
    const { reason } = (0,_conflict_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)({
        ...(status === '' ? {} : { code: status }),
        codePath: status === '' ? [] : [status],
        message: '',
        outerMessages: [],
        ...(httpStatus === undefined ? {} : { httpStatus }),
        line: 1,
        block: 1,
        step: 1,
        raw: status,
        form: 'status',
        bare: true,
        whose: { for: ['the status that the Activity Log has'], against: [] },
    });
    return { class: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(reason), reason };
}


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

/***/ 8990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ seenOf)
/* harmony export */ });
function seenOf(told) {
    return told.status === 'read' ? told.value : told.status === 'part' ? told.seen : [];
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