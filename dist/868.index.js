"use strict";
exports.id = 868;
exports.ids = [868];
exports.modules = {

/***/ 7868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   group: () => (/* binding */ group),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9011);
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6527);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3920);
/* harmony import */ var _serialize_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6202);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2240);






/** sha256 is the hash of the key: of long names only. */
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
/** group names the concurrency group of some resources. It reads nothing from Azure. Throws `GuardError('input')`. */
function group(host) {
    const started = process.hrtime.bigint();
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(host);
    inputs.required('resource-id');
    const by = inputs.choice('serialize-by');
    const targets = inputs.lines('resource-id').map((line) => {
        const checked = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .validateResourceId */ .i5)(line);
        if ('problem' in checked)
            throw inputs.problem('resource-id', line, 'a full ARM resource ID', checked.problem);
        return checked.resource;
    });
    const key = (0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(targets, by, sha256);
    if (key === undefined) {
        const ids = targets.map(({ id }) => id).join(', ');
        throw inputs.problem('resource-id', ids, 'resources of one subscription: one group cannot stand for several', 'Use one job, and one group, for each subscription.');
    }
    const ids = targets.map(({ id }) => id);
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'group',
        verdict: 'named',
        class: 'none',
        reason: 'no-error',
        recovery: 'none',
        summary: summaryOf(key, targets.length),
        source: '',
        diagnoses: [],
        targets: [],
        blockers: [],
        timeline: [],
        evidence: [],
        serialization: {
            group: key.name,
            held: false,
            state: 'named',
            detail: summaryOf(key, targets.length),
            others: [],
            notes: [],
            yaml: host.kind === 'pipelines' ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelinesYaml */ .$m)('deploy') : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .twoJobsYaml */ .Cp)(ids),
        },
        waitedMs: 0,
        elapsedMs: Math.round(Number(process.hrtime.bigint() - started) / 1e6),
        requests: { arm: 0 },
    };
}
function summaryOf({ name, scope, widened }, targets) {
    const what = scope.kind === 'resource' ? (scope.type ?? 'resource') : scope.kind.replace('-', ' ');
    const common = widened && targets > 1 ? `, the common scope of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(targets, 'target')}` : '';
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
/** What to paste where the queue is missing. The key holds no character that YAML would read otherwise. */
/** githubYaml is the concurrency of the deploy job: for a fixed target the key itself, else what mode `group` gave to a job before it. */
function githubYaml(key) {
    return ['concurrency:', `  group: ${key}`, '  queue: max', '  cancel-in-progress: false'].join('\n');
}
/** twoJobsYaml derives the key in a small job, because `concurrency` of a job can read no step of its own. */
function twoJobsYaml(resourceIds) {
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
        '          resource-id: |',
        ...resourceIds.slice(0, 20).map((id) => `            ${id}`),
        '  deploy:',
        '    needs: queue',
        '    concurrency:',
        `      group: \${{ needs.queue.outputs.group }}`,
        '      queue: max',
        '      cancel-in-progress: false',
    ].join('\n');
}
/**
 * pipelinesYaml makes the runs of a stage wait for each other; the check on the service connection or environment makes pipelines do so. Where a pipeline has no stages,
 * the agent calls its only one `__default`. https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pipeline
 */
function pipelinesYaml(stage) {
    if (stage === '' || stage === '__default')
        return 'lockBehavior: sequential';
    return ['stages:', `- stage: ${stage}`, '  lockBehavior: sequential'].join('\n');
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Yw: () => (/* binding */ keyEncloses),
/* harmony export */   cf: () => (/* binding */ keysOverlap),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* unused harmony exports scopeOf, nameOf */
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9011);

const prefix = 'azure';
const separator = '~';
/** Stands for the resource group of what is in a subscription and in no group, and before the name of a management group. No encoded name is an underscore alone. */
const noGroup = '_';
const managementGroups = '_mg';
/** GitHub takes a group name of 400 characters. Six parts of at most this length, and the subscription, stay below. */
const longestPart = 88;
const hashLength = 32;
/**
 * scopeOf gives the scope that ARM serializes the changes of a target on: of a child or an extension the resource at the top (a subnet's virtual network, an
 * extension's virtual machine, a node pool's cluster), and wider where that is asked for.
 */
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
/**
 * keyOf gives the one key of some targets: of their common scope, where they have several. Undefined where they have none: other subscriptions, or management groups.
 */
function keyOf(targets, by, hash) {
    const scopes = targets.map((target) => scopeOf(target, by));
    const [first, ...others] = scopes;
    if (first === undefined)
        return undefined;
    const scope = others.reduce((common, next) => (common === undefined ? undefined : commonScope(common, next)), first);
    if (scope === undefined)
        return undefined;
    return { name: nameOf(scope, hash), scope, widened: scopes.some((each) => each.id.toLowerCase() !== scope.id.toLowerCase()) };
}
function commonScope(a, b) {
    if (a.id.toLowerCase() === b.id.toLowerCase())
        return a;
    if (a.subscriptionId === undefined || a.subscriptionId.toLowerCase() !== b.subscriptionId?.toLowerCase())
        return undefined;
    const sameGroup = a.resourceGroup !== undefined && a.resourceGroup.toLowerCase() === b.resourceGroup?.toLowerCase();
    return scopeOf(a, sameGroup ? 'resource-group' : 'subscription');
}
/** nameOf writes the key of a scope. */
function nameOf(scope, hash) {
    return [prefix, ...partsOf(scope, (part) => encoded(part, hash))].join(separator);
}
function partsOf({ kind, subscriptionId, resourceGroup, managementGroup, type = '', names, name }, part) {
    // Of a resource at the top: provider, type and name.
    const [provider = '', ...types] = type.split('/');
    const typed = [provider, types.join('/'), names.join('/')].map(part);
    if (subscriptionId === undefined) {
        return kind === 'management-group' ? [managementGroups, part(managementGroup ?? name)] : [noGroup, noGroup, ...typed];
    }
    if (kind === 'subscription')
        return [part(subscriptionId)];
    if (kind === 'resource-group')
        return [part(subscriptionId), part(resourceGroup ?? name)];
    return [part(subscriptionId), resourceGroup === undefined ? noGroup : part(resourceGroup), ...typed];
}
/**
 * A part is written in lower case, because ARM does not tell cases apart. ASCII letters, digits, dots and hyphens stay; every other byte of its UTF-8 becomes `_` and two
 * hexadecimal digits. A part that is too long ends with `_h` and a hash of the whole.
 */
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
/** isKey tells a name that was derived by the rule from a name that somebody chose. Names of groups are the same in any case. */
function isKey(name) {
    return keyForm.test(name.toLowerCase());
}
/** keyEncloses says whether the scope of one key is, or holds, the scope of another: from the keys alone. */
function keyEncloses(outer, inner) {
    const [a, b] = [outer.toLowerCase(), inner.toLowerCase()];
    return a === b || b.startsWith(`${a}${separator}`);
}
/** keysOverlap says whether one of two keys encloses the other. */
function keysOverlap(a, b) {
    return keyEncloses(a, b) || keyEncloses(b, a);
}


/***/ })

};
;