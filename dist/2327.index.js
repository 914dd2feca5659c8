"use strict";
exports.id = 2327;
exports.ids = [2327];
exports.modules = {

/***/ 3603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ storageScope),
/* harmony export */   t: () => (/* binding */ containerOf)
/* harmony export */ });
/* harmony import */ var _cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2338);

const suffixes = {
    AzureCloud: ['blob.core.windows.net', 'blob.storage.azure.net'],
    AzureUSGovernment: ['blob.core.usgovcloudapi.net'],
    AzureChinaCloud: ['blob.core.chinacloudapi.cn'],
};
const storageScope = 'https://storage.azure.com/.default';
const containerForm = /^[a-z0-9](?:-?[a-z0-9]){2,62}$/;
const accountForm = /^[a-z0-9]{3,24}$/;
const example = 'https://<account>.blob.core.windows.net/<container>';
function containerOf(text, cloud) {
    const value = text.trim();
    const shown = withoutSecrets(value);
    const problem = (expected, hint) => ({
        problem: { shown, expected, ...(hint === undefined ? {} : { hint }) },
    });
    if (/[?&](?:sig|se|sp|sv)=/i.test(value))
        return problem('the URL of a container without a SAS token', 'A token in an input stands in logs and in the definition of the workflow, for everybody who can read them. Give the identity of this run the role Storage Blob Data Contributor on the container instead, and revoke the token: it was written down.');
    const [, scheme = '', host = '', path = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\\\s]+)(\/[^?#\\\s]*)?$/i.exec(value) ?? [];
    if (host === '' || !URL.canParse(value) || host.includes('@'))
        return problem(`the URL of a blob container, ${example}`);
    if (scheme.toLowerCase() !== 'https')
        return problem('an https URL');
    const url = new URL(value);
    const names = path.split('/').filter((each) => each !== '');
    const microsoft = (0,_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownAuthority */ .pc)(cloud.authorityHost);
    const named = cloudOfHost(url.hostname);
    const own = microsoft ? cloudOfSignIn(cloud) : undefined;
    if (own !== undefined && named !== own)
        return problem(`a container of a blob endpoint of ${own} (${(suffixes[own] ?? []).join(', ')})`, elsewhere(url.hostname, named));
    if (own === undefined && named !== undefined)
        return problem('a container of the cloud that this run signs in to', `${url.hostname} belongs to ${named}.`);
    const [container = '', ...below] = own === undefined && names.length === 2 && accountForm.test(names[0] ?? '') ? names.slice(1) : names;
    if (container === '' || below.length > 0 || url.port === '0')
        return problem(`the URL of a blob container, ${example}`);
    if (!containerForm.test(container))
        return problem('a container name of 3 to 63 small letters, digits and single hyphens');
    const clean = `/${names.join('/')}`;
    return { url: `${url.origin}${clean}`, origin: url.origin, path: clean };
}
function cloudOfHost(host) {
    return Object.entries(suffixes).find(([, ends]) => ends.some((end) => isAccountOf(host, end)))?.[0];
}
function isAccountOf(host, end) {
    if (!host.endsWith(`.${end}`))
        return false;
    const [account = '', ...between] = host.slice(0, -end.length - 1).split('.');
    return accountForm.test(account) && between.every((each) => each === 'privatelink' || /^z\d{1,2}$/.test(each));
}
function cloudOfSignIn({ name, authorityHost }) {
    const owner = Object.entries(_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .knownClouds */ ["if"]).find(([, known]) => known.authorityHost === authorityHost)?.[0];
    return owner ?? (suffixes[name] === undefined ? 'AzureCloud' : name);
}
function elsewhere(host, named) {
    if (named !== undefined)
        return `${host} belongs to ${named}: set the input "environment" to it where this run belongs there.`;
    const service = /\.(dfs|file|queue|table|web)\.(?:core|storage)\./.exec(host)?.[1];
    return service === undefined
        ? undefined
        : `That is the ${service} endpoint of the account: its blob endpoint is meant.`;
}
function withoutSecrets(value) {
    const bare = value.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//\u2026@');
    return bare === value ? value : `${bare}${/[?#]/.test(value) ? '?\u2026' : ''}`;
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaseContainer: () => (/* binding */ leaseContainer),
/* harmony export */   scopesByShard: () => (/* binding */ scopesByShard)
/* harmony export */ });
/* harmony import */ var _azure_blob_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);
/* harmony import */ var _serialize_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6202);
/* harmony import */ var _queue_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7868);



function leaseContainer(value, cloud, inputs) {
    const container = (0,_azure_blob_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .containerOf */ .t)(value, cloud);
    if (!('problem' in container))
        return container;
    const { shown, expected, hint } = container.problem;
    throw inputs.problem('lease', shown, expected, hint);
}
const mostScopes = 200;
function scopesByShard(targets, by) {
    const shards = new Map();
    for (const target of targets) {
        const shard = shardOf(target);
        shards.set(shard, [...(shards.get(shard) ?? []), target]);
    }
    return Object.fromEntries([...shards].sort(([a], [b]) => (a < b ? -1 : 1)).map(([shard, ids]) => [shard, scopesOf(ids, by)]));
}
const shardOf = ({ subscriptionId }) => {
    const name = subscriptionId?.toLowerCase() ?? 'tenant';
    return /^[0-9a-z-]{1,60}$/.test(name) ? name : (0,_queue_group_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(name).slice(0, 32);
};
function scopesOf(ids, by) {
    const widths = ['resource', 'resource-group', 'subscription'];
    for (const width of widths.slice(widths.indexOf(by))) {
        const keys = [...new Set(ids.map((id) => (0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)((0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .Od)(id, width), _queue_group_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)))].sort();
        const outer = keys.filter((key) => !keys.some((other) => other !== key && key.startsWith(`${other}~`)));
        if (outer.length <= mostScopes || width === 'subscription')
            return outer;
    }
    return [];
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