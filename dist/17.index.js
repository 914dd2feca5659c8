"use strict";
exports.id = 17;
exports.ids = [17];
exports.modules = {

/***/ 5769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ defaultSubscription),
/* harmony export */   e: () => (/* binding */ hasLogin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const hasLogin = async (env) => (await subscriptionsOf(env)).length > 0;
async function defaultSubscription(env) {
    for (const each of await subscriptionsOf(env)) {
        const { id, isDefault } = (each ?? {});
        if (isDefault === true && typeof id === 'string')
            return id;
    }
    return undefined;
}
async function subscriptionsOf(env) {
    const folder = env.AZURE_CONFIG_DIR || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || env.USERPROFILE || '', '.azure');
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'azureProfile.json'), 'utf8');
        const { subscriptions } = JSON.parse(text.replace(/^\ufeff/, ''));
        return Array.isArray(subscriptions) ? subscriptions : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 17:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plannedTargets: () => (/* binding */ plannedTargets)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/gate/load.js
var load = __webpack_require__(412);
// EXTERNAL MODULE: ./build/gate/operation.js
var gate_operation = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
// EXTERNAL MODULE: ./build/arm/id-reader.js
var id_reader = __webpack_require__(5510);
// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/plan/change.js

const plainChange = {
    property: false,
    refusesExisting: false,
    certain: true,
    wants: {},
    warnings: [],
    before: [],
};
function strength(operation) {
    return operation === 'delete' ? 2 : operation === 'write' ? 0 : 1;
}
function strongest(operations) {
    return operations.reduce((a, b) => (strength(b) > strength(a) ? b : a), operations[0] ?? 'write');
}
function merged(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = change.id.id.toLowerCase();
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [change]);
        else
            group.push(change);
    }
    return withChildren([...groups.values()].map(oneOf));
}
function withChildren(targets) {
    const gone = new Map(targets.filter(({ operation }) => operation === 'delete').map(({ id }) => [id.id.toLowerCase(), []]));
    for (const { id, operation, creates, address } of targets) {
        if (operation !== 'delete' || creates || id.extensionOf !== undefined)
            continue;
        for (let above = id.parent; above !== undefined; above = (0,resource_id/* parseResourceId */.RQ)(above)?.parent)
            gone.get(above.toLowerCase())?.push({ id: id.id, how: 'removed', address });
    }
    return targets.map((target) => {
        const children = (gone.get(target.id.id.toLowerCase()) ?? []).filter(({ id }) => !target.before.some((each) => each.id === id));
        return children.length === 0 ? target : { ...target, before: [...target.before, ...children] };
    });
}
function oneOf(group) {
    const own = group.filter(({ property }) => !property);
    const operations = [...new Set(group.flatMap((change) => change.operations))];
    const operation = strongest(operations);
    const speaker = own.find((change) => change.operations.includes(operation)) ?? own[0] ?? group[0];
    const verb = group.find((change) => change.operations.includes(operation)) ?? speaker;
    const replaces = group.find((change) => change.replaces !== undefined)?.replaces;
    return {
        id: speaker.id,
        operation,
        operations,
        address: speaker.address,
        addresses: [...new Set([speaker.address, ...group.map(({ address }) => address)])],
        planType: speaker.planType,
        wants: { ...speaker.wants, ...verb.wants },
        creates: own.some(({ creates }) => creates),
        ...(replaces === undefined ? {} : { replaces }),
        refusesExisting: own.some(({ refusesExisting }) => refusesExisting),
        ...(own.some(({ recovers }) => recovers) ? { recovers: true } : {}),
        ...(own.some(({ needsEmpty }) => needsEmpty) ? { needsEmpty: true } : {}),
        certain: group.some(({ certain }) => certain),
        ...(verb.prepared === undefined ? {} : { prepared: verb.prepared }),
        warnings: [...new Set(group.flatMap(({ warnings }) => warnings))],
        before: group.flatMap(({ before }) => before),
    };
}

;// CONCATENATED MODULE: ./build/plan/failures.js
function failuresOf(changes, tool) {
    return [...changes.flatMap((change) => ofOne(change, tool)), ...ofTwo(changes, tool)];
}
function ofOne(change, tool) {
    const { id, address, shrinks, nameHeld } = change;
    const found = [];
    if (change.replaces === 'create-first' && change.refusesExisting)
        found.push({
            reason: 'resource-exists',
            why: 'The replacement is made before the old one is deleted (create_before_destroy), but both have the same ID: it exists already.',
            wayOut: tool === 'pulumi'
                ? 'Set deleteBeforeReplace, or let Pulumi make the name.'
                : 'Give the replacement another name, or take create_before_destroy out of its lifecycle.',
        });
    if (shrinks !== undefined)
        found.push({
            reason: 'immutable-property',
            why: `The plan makes ${shrinks} less, which Azure does not allow.`,
            wayOut: 'Keep the size, or make a new one and move the data.',
        });
    if (nameHeld !== undefined)
        found.push({
            reason: 'soft-deleted',
            why: `The replacement has the name of what is deleted before it, and the soft-deleted one still holds the name: ${nameHeld}.`,
            wayOut: 'Give the replacement another name, or recover the deleted one and import it.',
        });
    return found.map((each) => ({ id: id.id, addresses: [address], ...each }));
}
function ofTwo(changes, tool) {
    const deletes = new Map();
    for (const change of changes)
        if (change.operations[0] === 'delete' && change.replaces === undefined)
            deletes.set(change.id.id.toLowerCase(), change);
    return changes.flatMap((change) => {
        const other = change.creates && change.refusesExisting && change.replaces === undefined
            ? deletes.get(change.id.id.toLowerCase())
            : undefined;
        if (other === undefined || other.address === change.address)
            return [];
        return [
            {
                id: change.id.id,
                addresses: [other.address, change.address],
                reason: 'resource-exists',
                why: 'One address deletes the resource and another makes it, with no order between them: it exists already, or the new one is deleted.',
                wayOut: tool === 'pulumi'
                    ? 'Give the resource an alias with its old name, so that Pulumi takes it for the same.'
                    : `Say that it was renamed: a moved block from ${other.address} to ${change.address}.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/plan/json/slices.js
class BrokenJson extends Error {
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
function* valuesOf(bytes) {
    for (let from = skipSpace(bytes, 0); from < bytes.length;) {
        const to = endOfValue(bytes, from);
        yield { bytes, from, to };
        from = skipSpace(bytes, to);
    }
}
function kindOf({ bytes, from }) {
    return bytes[from] === OPEN_OBJECT ? 'object' : bytes[from] === OPEN_ARRAY ? 'array' : 'other';
}
const decoder = new TextDecoder();
function parsed({ bytes, from, to }) {
    try {
        return JSON.parse(decoder.decode(bytes.subarray(from, to)));
    }
    catch {
        throw new BrokenJson('no JSON');
    }
}
function membersOf(slice) {
    const members = new Map();
    if (slice === undefined || kindOf(slice) !== 'object')
        return members;
    const { bytes } = slice;
    let at = skipSpace(bytes, slice.from + 1);
    while (bytes[at] !== CLOSE_OBJECT) {
        if (bytes[at] !== QUOTE)
            throw new BrokenJson('a name is missing');
        const end = endOfString(bytes, at);
        const name = String(parsed({ bytes, from: at, to: end }));
        at = skipSpace(bytes, end);
        if (bytes[at] !== COLON)
            throw new BrokenJson('a colon is missing');
        const from = skipSpace(bytes, at + 1);
        const to = endOfValue(bytes, from);
        members.set(name, { bytes, from, to });
        at = afterComma(bytes, to, CLOSE_OBJECT);
    }
    return members;
}
function* elementsOf(slice) {
    if (slice === undefined || kindOf(slice) !== 'array')
        return;
    const { bytes } = slice;
    let at = skipSpace(bytes, slice.from + 1);
    while (bytes[at] !== CLOSE_ARRAY) {
        const to = endOfValue(bytes, at);
        yield { bytes, from: at, to };
        at = afterComma(bytes, to, CLOSE_ARRAY);
    }
}
function afterComma(bytes, end, close) {
    const at = skipSpace(bytes, end);
    if (bytes[at] === close)
        return at;
    if (bytes[at] !== COMMA)
        throw new BrokenJson('a comma is missing');
    return skipSpace(bytes, at + 1);
}
function skipSpace(bytes, from) {
    let at = from;
    while (isSpace(bytes[at]))
        at += 1;
    return at;
}
function endOfString(bytes, from) {
    for (let at = from + 1; at < bytes.length; at += 1) {
        if (bytes[at] === BACKSLASH)
            at += 1;
        else if (bytes[at] === QUOTE)
            return at + 1;
    }
    throw new BrokenJson('a string does not end');
}
function endOfValue(bytes, from) {
    const first = bytes[from];
    if (first === QUOTE)
        return endOfString(bytes, from);
    if (first !== OPEN_OBJECT && first !== OPEN_ARRAY)
        return endOfWord(bytes, from);
    let depth = 0;
    for (let at = from; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE)
            at = endOfString(bytes, at) - 1;
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY)
            depth += 1;
        else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    throw new BrokenJson('the text ends too early');
}
function endOfWord(bytes, from) {
    let at = from;
    while (at < bytes.length &&
        !isSpace(bytes[at]) &&
        bytes[at] !== COMMA &&
        bytes[at] !== CLOSE_OBJECT &&
        bytes[at] !== CLOSE_ARRAY)
        at += 1;
    if (at === from)
        throw new BrokenJson('a value is missing');
    return at;
}

;// CONCATENATED MODULE: ./build/plan/soft-delete.js
const rows = {
    'microsoft.keyvault/vaults': {
        recover: 'key_vault.recover_soft_deleted_key_vaults',
        purge: 'key_vault.purge_soft_delete_on_destroy',
    },
    'microsoft.appconfiguration/configurationstores': {
        recover: 'app_configuration.recover_soft_deleted',
        purge: 'app_configuration.purge_soft_delete_on_destroy',
    },
    'microsoft.apimanagement/service': {
        recover: 'api_management.recover_soft_deleted',
        purge: 'api_management.purge_soft_delete_on_destroy',
    },
    'microsoft.cognitiveservices/accounts': { purge: 'cognitive_account.purge_soft_delete_on_destroy' },
};
function softDeleteOf(type) {
    const key = type?.toLowerCase() ?? '';
    return Object.hasOwn(rows, key) ? rows[key] : undefined;
}
function holdsName(type) {
    const row = softDeleteOf(type);
    return row !== undefined && row.notAlways !== true;
}

;// CONCATENATED MODULE: ./build/plan/terraform/address.js
const SHOWN = 300;
function steps(address) {
    const found = [];
    let from = 0;
    while (from < address.length) {
        let to = from;
        while (to < address.length && address[to] !== '.' && address[to] !== '[')
            to += 1;
        const end = address[to] === '[' ? endOfKey(address, to) : to;
        found.push({ name: address.slice(from, to), key: address.slice(to, end) });
        from = end + 1;
    }
    return found;
}
function splitAddress(address, type) {
    const all = steps(address);
    const modules = [];
    const keys = [];
    let at = 0;
    while (all[at]?.name === 'module' && at + 1 < all.length) {
        modules.push(all[at + 1]?.name ?? '');
        keys.push(all[at + 1]?.key ?? '');
        at += 2;
    }
    keys.push(all.at(-1)?.key ?? '');
    return { address: shown(address), where: whereOf(modules, type, all.at(-1)?.name ?? ''), keys, modules };
}
function whereOf(modules, type, name) {
    return [...modules.map((module) => `module.${module}`), type, name].join('.');
}
function endOfKey(address, from) {
    let quoted = false;
    for (let at = from + 1; at < address.length; at += 1) {
        if (quoted && address[at] === '\\')
            at += 1;
        else if (address[at] === '"')
            quoted = !quoted;
        else if (!quoted && address[at] === ']')
            return at + 1;
    }
    return address.length;
}
function shown(text) {
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/plan/untyped.js
function bag(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function untyped_text(value) {
    return typeof value === 'string' ? value : '';
}
function at(value, path) {
    let current = value;
    for (const step of path.split('.')) {
        if (Array.isArray(current))
            current = /^\d+$/.test(step) ? current[Number(step)] : bag(current[0])[step];
        else
            current = own(current, step);
    }
    return current;
}
function own(value, name) {
    const members = bag(value);
    return Object.hasOwn(members, name) ? members[name] : undefined;
}
const LONGEST_NAME = 2048;
function nameText(value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return String(value);
    return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : undefined;
}
const WORD = /^[A-Za-z0-9][A-Za-z0-9 ._/()+-]{0,79}$/;
function wordOf(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (typeof value === 'string')
        return WORD.test(value) ? value : undefined;
    if (!Array.isArray(value) || value.length === 0 || value.length > 20)
        return undefined;
    const words = value.filter((each) => typeof each === 'string' && WORD.test(each));
    return words.length === value.length ? words : undefined;
}

;// CONCATENATED MODULE: ./build/plan/verbs/row.js

const nothing = { verbs: [], warnings: [] };
function study(rows, kind, sides) {
    const asked = rows.filter(({ on = 'update', when }) => on === kind && (when === undefined || when.some((path) => differs(sides, path))));
    const prepared = asked.find((row) => row.prepared !== undefined)?.prepared;
    const less = asked.flatMap(({ neverLess, when = [] }) => neverLess !== undefined && when.some((path) => isLess(sides, path)) ? [neverLess] : []);
    return {
        verbs: asked.flatMap(({ verb }) => verb ?? []),
        ...(prepared === undefined ? {} : { prepared }),
        warnings: asked.flatMap(({ warning }) => warning ?? []),
        ...(less[0] === undefined ? {} : { shrinks: less[0] }),
    };
}
function differs({ before, after, unknown }, path) {
    return unknown(path) || !same(before(path), after(path), DEEPEST);
}
const DEEPEST = 20;
function same(before, after, depth) {
    if (isNothing(before) && isNothing(after))
        return true;
    if (Array.isArray(before) && Array.isArray(after))
        return (before.length === after.length &&
            (depth === 0 || after.every((each, index) => same(before[index], each, depth - 1))));
    if (typeof before === 'object' && typeof after === 'object' && before !== null && after !== null)
        return depth === 0 || Object.entries(after).every(([name, value]) => same(own(before, name), value, depth - 1));
    return typeof before === 'string' && typeof after === 'string'
        ? before.toLowerCase() === after.toLowerCase()
        : before === after;
}
const isNothing = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
function isLess({ before, after }, path) {
    const [a, b] = [before(path), after(path)];
    return typeof a === 'number' && typeof b === 'number' && b < a && b > 0;
}

;// CONCATENATED MODULE: ./build/plan/verbs/settings.js

const reach = {
    path: 'properties.publicNetworkAccess',
    from: ['public_network_access_enabled'],
    on: 'Enabled',
    off: 'Disabled',
};
const noKeys = {
    path: 'properties.disableLocalAuth',
    from: ['local_authentication_enabled', 'local_auth_enabled'],
    on: false,
    off: true,
};
const tls = (path) => ({
    path,
    from: ['min_tls_version', 'minimum_tls_version', 'minimum_tls_protocol'],
});
const size = { path: 'properties.hardwareProfile.vmSize', from: ['size', 'vm_size'] };
const web = [reach, { path: 'properties.httpsOnly', from: ['https_only'] }];
const settings = {
    storage_account: [
        reach,
        { path: 'properties.supportsHttpsTrafficOnly', from: ['https_traffic_only_enabled', 'enable_https_traffic_only'] },
        tls('properties.minimumTlsVersion'),
        { path: 'properties.allowBlobPublicAccess', from: ['allow_nested_items_to_be_public', 'allow_blob_public_access'] },
        { path: 'properties.allowSharedKeyAccess', from: ['shared_access_key_enabled'] },
    ],
    key_vault: [
        reach,
        { path: 'properties.enablePurgeProtection', from: ['purge_protection_enabled'] },
        { path: 'properties.enableRbacAuthorization', from: ['rbac_authorization_enabled', 'enable_rbac_authorization'] },
    ],
    mssql_server: [reach, tls('properties.minimalTlsVersion')],
    container_registry: [
        reach,
        { path: 'properties.adminUserEnabled', from: ['admin_enabled'] },
        { path: 'sku.name', from: ['sku'] },
    ],
    linux_web_app: web,
    windows_web_app: web,
    linux_function_app: web,
    windows_function_app: web,
    cosmosdb_account: [reach, { ...noKeys, from: ['local_authentication_enabled'] }],
    servicebus_namespace: [reach, noKeys, tls('properties.minimumTlsVersion'), { path: 'sku.name', from: ['sku'] }],
    eventhub_namespace: [reach, noKeys, tls('properties.minimumTlsVersion'), { path: 'sku.name', from: ['sku'] }],
    cognitive_account: [reach, noKeys, { path: 'sku.name', from: ['sku_name'] }],
    app_configuration: [noKeys, { path: 'sku.name', from: ['sku'] }],
    search_service: [reach, noKeys, { path: 'sku.name', from: ['sku'] }],
    redis_cache: [reach, tls('properties.minimumTlsVersion')],
    managed_disk: [{ path: 'sku.name', from: ['storage_account_type'] }],
    public_ip: [{ path: 'sku.name', from: ['sku'] }],
    linux_virtual_machine: [size],
    windows_virtual_machine: [size],
    virtual_machine: [size],
};
const paths = [...new Set(Object.values(settings).flatMap((rows) => rows.map(({ path }) => path)))];
function settingsOf(type, value) {
    const rows = Object.hasOwn(settings, type) ? (settings[type] ?? []) : [];
    return Object.fromEntries(rows.flatMap(({ path, from, on, off }) => {
        const found = from.map((name) => wordOf(value(name))).find((each) => each !== undefined);
        const told = typeof found === 'boolean' ? ((found ? on : off) ?? found) : found;
        return told === undefined || typeof told === 'object' ? [] : [[path, told]];
    }));
}
function armSettingsOf(value) {
    return Object.fromEntries(paths.flatMap((path) => {
        const found = wordOf(value(path));
        return found === undefined || typeof found === 'object' ? [] : [[path, found]];
    }));
}

;// CONCATENATED MODULE: ./build/plan/verbs/wants.js

const terraformWants = {
    location: ['location'],
    size: ['size', 'vm_size', 'default_node_pool.vm_size', 'node_size'],
    sku: ['sku_name', 'sku.name', 'sku', 'storage_account_type', 'account_replication_type'],
    tier: ['sku_tier', 'account_tier', 'sku.tier', 'tier', 'edition'],
    capacity: [
        'instances',
        'node_count',
        'default_node_pool.node_count',
        'sku.capacity',
        'capacity',
        'worker_count',
        'vcores',
    ],
    kind: ['kind', 'account_kind', 'os_type'],
    version: ['kubernetes_version', 'orchestrator_version', 'version'],
    zones: ['zones', 'zone', 'availability_zone', 'default_node_pool.zones'],
    diskSizeGB: ['disk_size_gb'],
    priority: ['priority'],
    purgeProtection: ['purge_protection_enabled'],
    lockLevel: ['lock_level'],
    label: ['domain_name_label', 'dns_config.relative_name', 'custom_subdomain_name'],
    nameScope: ['domain_name_label_scope'],
};
const terraformSizes = { size: ['sku', 'sku_name', 'sku.name'] };
const armWants = {
    location: ['location'],
    size: ['properties.hardwareProfile.vmSize', 'properties.vmSize'],
    sku: ['sku.name', 'properties.sku.name'],
    tier: ['sku.tier', 'properties.sku.tier', 'properties.tier'],
    capacity: ['sku.capacity', 'properties.sku.capacity', 'properties.count'],
    kind: ['kind'],
    version: ['properties.kubernetesVersion', 'properties.orchestratorVersion', 'properties.version'],
    zones: ['zones'],
    diskSizeGB: ['properties.diskSizeGB'],
    priority: ['properties.priority'],
    purgeProtection: ['properties.enablePurgeProtection'],
    lockLevel: ['properties.level'],
    label: [
        'properties.dnsSettings.domainNameLabel',
        'properties.dnsConfig.relativeName',
        'properties.customSubDomainName',
    ],
    nameScope: [
        'properties.autoGeneratedDomainNameLabelScope',
        'properties.domainNameLabelScope',
        'properties.dnsSettings.domainNameLabelScope',
    ],
    createMode: ['properties.createMode'],
    restore: ['properties.restore'],
};
const armSizes = { size: ['sku.name'] };
function wantsOf(rows, value) {
    const found = {};
    for (const [name, paths] of Object.entries(rows)) {
        for (const path of paths) {
            const word = wordOf(value(path));
            if (word === undefined)
                continue;
            found[name] = word;
            break;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/plan/verbs/arm.js



const arm_size = (path) => ({ when: [path], verb: 'scale', neverLess: 'the storage of the server' });
const sku = [
    { when: ['sku.name', 'sku.tier', 'sku.capacity', 'sku.family', 'sku.size'], verb: 'scale' },
];
const armVerbs = {
    'microsoft.compute/virtualmachines': [
        { when: ['properties.hardwareProfile.vmSize'], verb: 'resize' },
        { when: ['properties.networkProfile.networkInterfaces'], verb: 'update-nics' },
        { when: ['properties.proximityPlacementGroup.id'], verb: 'change-proximity-group' },
        { when: ['properties.host.id', 'properties.hostGroup.id'], verb: 'change-host' },
        { when: ['properties.billingProfile.maxPrice'], verb: 'change-spot-price' },
        { when: ['properties.securityProfile.encryptionAtHost'], verb: 'change-encryption' },
    ],
    'microsoft.compute/disks': [
        { when: ['properties.diskSizeGB'], verb: 'resize', neverLess: 'the size of the disk' },
        { when: ['sku.name'], verb: 'change-sku' },
        { when: ['properties.tier'], verb: 'change-tier' },
    ],
    'microsoft.compute/virtualmachinescalesets': [
        { when: ['sku.capacity'], verb: 'scale' },
        { when: ['sku.name'], verb: 'resize' },
    ],
    'microsoft.containerservice/managedclusters': [{ when: ['properties.kubernetesVersion'], verb: 'upgrade' }],
    'microsoft.containerservice/managedclusters/agentpools': [
        { when: ['properties.count'], verb: 'scale' },
        { when: ['properties.orchestratorVersion'], verb: 'upgrade' },
    ],
    'microsoft.sql/servers/databases': sku,
    'microsoft.sql/servers/elasticpools': sku,
    'microsoft.sql/managedinstances': [
        ...sku,
        { when: ['properties.vCores', 'properties.storageSizeInGB'], verb: 'scale' },
    ],
    'microsoft.dbforpostgresql/flexibleservers': [
        ...sku,
        arm_size('properties.storage.storageSizeGB'),
        { when: ['properties.version'], verb: 'upgrade' },
    ],
    'microsoft.dbformysql/flexibleservers': [...sku, arm_size('properties.storage.storageSizeGB')],
    'microsoft.cache/redis': [
        {
            when: ['properties.sku.name', 'properties.sku.capacity', 'properties.sku.family', 'properties.shardCount'],
            verb: 'scale',
        },
    ],
    'microsoft.cache/redisenterprise': sku,
    'microsoft.servicebus/namespaces': sku,
    'microsoft.eventhub/namespaces': sku,
    'microsoft.apimanagement/service': sku,
    'microsoft.kusto/clusters': sku,
    'microsoft.search/searchservices': [
        ...sku,
        { when: ['properties.replicaCount', 'properties.partitionCount'], verb: 'scale' },
    ],
    'microsoft.web/serverfarms': sku,
    'microsoft.network/virtualnetworkgateways': [{ when: ['properties.sku.name'], verb: 'resize' }],
    'microsoft.storage/storageaccounts': [{ when: ['sku.name'], verb: 'change-redundancy' }],
    'microsoft.streamanalytics/streamingjobs': [
        { when: ['properties.transformation.properties.streamingUnits'], verb: 'scale' },
    ],
};
function studyArm(type, kind, sides) {
    const key = type.toLowerCase();
    const rows = Object.hasOwn(armVerbs, key) ? (armVerbs[key] ?? []) : [];
    const sizes = key.endsWith('scalesets') ? armSizes : {};
    const side = kind === 'delete' ? sides.before : sides.after;
    return {
        studied: study(rows, kind, sides),
        wants: { ...wantsOf({ ...armWants, ...sizes }, side), ...(kind === 'create' ? armSettingsOf(side) : {}) },
    };
}

;// CONCATENATED MODULE: ./build/plan/verbs/terraform.js



const restarts = 'The provider stops the virtual machine, deallocates it where it must, and starts it again if it ran: it restarts.';
const machine = [
    { when: ['size'], verb: 'resize', prepared: restarts },
    { when: ['network_interface_ids'], verb: 'update-nics', prepared: restarts },
    { when: ['proximity_placement_group_id'], verb: 'change-proximity-group', prepared: restarts },
    { when: ['dedicated_host_id', 'dedicated_host_group_id'], verb: 'change-host', prepared: restarts },
    { when: ['max_bid_price'], verb: 'change-spot-price', prepared: restarts },
    { when: ['encryption_at_host_enabled'], verb: 'change-encryption', prepared: restarts },
    {
        when: ['os_disk', 'additional_capabilities', 'capacity_reservation_group_id', 'disk_controller_type'],
        warning: restarts,
    },
    {
        on: 'delete',
        warning: 'The provider deletes the OS disk with the virtual machine, unless features.virtual_machine.delete_os_disk_on_deletion is false.',
    },
];
const diskStops = 'Where the disk is attached and cannot change online, the provider stops its virtual machine and starts it again.';
const disk = [
    { when: ['disk_size_gb'], verb: 'resize', prepared: diskStops, neverLess: 'the size of the disk' },
    { when: ['storage_account_type'], verb: 'change-sku', prepared: diskStops },
    { when: ['tier'], verb: 'change-tier', prepared: diskStops },
    { when: ['disk_encryption_set_id', 'on_demand_bursting_enabled'], warning: diskStops },
];
const rolls = 'With the upgrade mode Manual the provider updates and reimages every instance, unless features.virtual_machine_scale_set says otherwise.';
const scaleSet = [
    { when: ['instances'], verb: 'scale' },
    { when: ['sku', 'sku_name'], verb: 'resize', warning: rolls },
    {
        when: [
            'source_image_id',
            'source_image_reference',
            'os_disk',
            'data_disk',
            'custom_data',
            'user_data',
            'extension',
        ],
        warning: rolls,
    },
];
const rotates = 'The provider makes a temporary node pool, deletes the default one and makes it again: quota for a second pool is needed.';
const cluster = [
    { when: ['default_node_pool.node_count'], verb: 'scale' },
    { when: ['kubernetes_version'], verb: 'upgrade' },
    {
        when: [
            'vm_size',
            'vnet_subnet_id',
            'zones',
            'max_pods',
            'os_disk_size_gb',
            'os_disk_type',
            'pod_subnet_id',
            'snapshot_id',
            'name',
        ].map((each) => `default_node_pool.${each}`),
        warning: rotates,
    },
];
const nodePool = [
    { when: ['node_count'], verb: 'scale' },
    { when: ['orchestrator_version'], verb: 'upgrade' },
];
const terraform_sku = (...when) => [{ when, verb: 'scale' }];
const swap = ['create', 'update'].map((on) => ({ on, verb: 'swap' }));
const terraformVerbs = {
    linux_virtual_machine: machine,
    windows_virtual_machine: machine,
    virtual_machine: [{ when: ['vm_size'], verb: 'resize' }],
    managed_disk: disk,
    virtual_machine_data_disk_attachment: [
        { on: 'create', verb: 'attach-disk' },
        { on: 'delete', verb: 'detach-disk' },
    ],
    linux_virtual_machine_scale_set: scaleSet,
    windows_virtual_machine_scale_set: scaleSet,
    orchestrated_virtual_machine_scale_set: scaleSet,
    virtual_machine_scale_set: [
        { when: ['sku.capacity'], verb: 'scale' },
        { when: ['sku.name'], verb: 'resize' },
    ],
    kubernetes_cluster: cluster,
    kubernetes_cluster_node_pool: nodePool,
    mssql_database: [
        {
            when: ['sku_name'],
            verb: 'scale',
            warning: 'Where the database is replicated, the provider scales its secondary too.',
        },
    ],
    mssql_elasticpool: terraform_sku('sku', 'per_database_settings'),
    mssql_managed_instance: terraform_sku('sku_name', 'vcores', 'storage_size_in_gb'),
    sql_database: terraform_sku('edition', 'requested_service_objective_name'),
    postgresql_flexible_server: [
        { when: ['sku_name'], verb: 'scale', warning: 'The server restarts.' },
        { when: ['storage_mb'], verb: 'scale', neverLess: 'the storage of the server' },
        { when: ['version'], verb: 'upgrade' },
    ],
    postgresql_flexible_server_configuration: [
        { warning: 'The provider restarts the server where the parameter is a static one.' },
    ],
    mysql_flexible_server: [
        { when: ['sku_name'], verb: 'scale', warning: 'The server restarts.' },
        { when: ['storage.size_gb'], verb: 'scale', neverLess: 'the storage of the server' },
    ],
    redis_cache: terraform_sku('capacity', 'family', 'sku_name', 'shard_count'),
    redis_enterprise_cluster: terraform_sku('sku_name'),
    servicebus_namespace: terraform_sku('sku', 'capacity', 'premium_messaging_partitions'),
    eventhub_namespace: terraform_sku('sku', 'capacity'),
    api_management: terraform_sku('sku_name', 'zones', 'additional_location'),
    kusto_cluster: terraform_sku('sku'),
    search_service: terraform_sku('sku', 'replica_count', 'partition_count'),
    service_plan: terraform_sku('sku_name', 'worker_count'),
    app_service_plan: terraform_sku('sku'),
    virtual_network_gateway: [{ when: ['sku'], verb: 'resize' }],
    storage_account: [{ when: ['account_replication_type'], verb: 'change-redundancy' }],
    stream_analytics_job: terraform_sku('streaming_units'),
    stream_analytics_job_schedule: [
        { on: 'create', verb: 'start' },
        { on: 'delete', verb: 'stop' },
    ],
    web_app_active_slot: swap,
    function_app_active_slot: swap,
    app_service_active_slot: swap,
    resource_group_template_deployment: [
        {
            on: 'delete',
            warning: 'The provider deletes what the template made, unless features.template_deployment.delete_nested_items_during_deletion is false.',
        },
    ],
};
function studyTerraform(type, kind, sides) {
    const rows = Object.hasOwn(terraformVerbs, type) ? (terraformVerbs[type] ?? []) : [];
    const sizes = type.endsWith('scale_set') ? terraformSizes : {};
    const side = kind === 'delete' ? sides.before : sides.after;
    return {
        studied: study(rows, kind, sides),
        wants: { ...wantsOf({ ...terraformWants, ...sizes }, side), ...(kind === 'create' ? settingsOf(type, side) : {}) },
    };
}

;// CONCATENATED MODULE: ./build/plan/types/template.js

const PLACE = /\{(\^?)([\w$?]+)(?::(\w+))?(?:=([^}]*))?\}/g;
function readTemplate(text, group) {
    const long = text
        .replace(/^~/, `/subscriptions/{$subscription}/resourceGroups/{${group}}/providers/Microsoft.`)
        .replaceAll('@', '/providers/Microsoft.')
        .replaceAll('{}', '{name}');
    const parts = [];
    let from = 0;
    for (const match of long.matchAll(PLACE)) {
        if (match.index > from)
            parts.push(long.slice(from, match.index));
        const place = placeOf(match, match.index === 0);
        const names = place.take !== 'name' ? undefined : place.attribute === group ? 'group' : typeOfParts([...parts, 'x']);
        parts.push(names === undefined ? place : { ...place, names });
        from = match.index + match[0].length;
    }
    if (from < long.length)
        parts.push(long.slice(from));
    const armType = typeOfParts(parts);
    return armType === undefined ? { parts } : { parts, armType };
}
function placeOf([, last = '', attribute = '', how = '', type], first) {
    const take = last === '^' ? 'last' : how === 'up' || how === 'resourceGroup' || how === 'found' ? how : first ? 'id' : 'name';
    return type === undefined ? { attribute, take } : { attribute, take, type: type.toLowerCase() };
}
function typeOfParts(parts) {
    const [first] = parts;
    const above = typeof first === 'object' ? first.type : undefined;
    const tail = parts
        .map((part, index) => (typeof part === 'string' ? part : index === 0 && part.take !== 'name' ? '' : 'x'))
        .join('');
    const extension = tail.lastIndexOf('/providers/');
    if (extension >= 0)
        return (0,resource_id/* parseResourceId */.RQ)(tail.slice(extension))?.type?.toLowerCase();
    if (tail === '')
        return above;
    const levels = tail.split('/').filter((_, index) => index % 2 === 1);
    return above === undefined || above === 'group' ? undefined : [above, ...levels].join('/').toLowerCase();
}
function isOfType(id, type) {
    if (type === 'group')
        return id.kind === 'resource-group';
    const own = id.kind === 'management-group' ? 'management/managementgroups' : id.type?.toLowerCase();
    return own !== undefined && (own === type || own === `microsoft.${type}`);
}
function attributesOf(templates) {
    return templates.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.attribute])));
}

;// CONCATENATED MODULE: ./build/plan/ids.js


function validId(text) {
    const reading = (0,resource_id/* validateResourceId */.i5)(text.replace(/\/+$/, ''));
    return 'problem' in reading ? { why: 'no ARM ID' } : { id: reading.resource, guess: false };
}
function filled(template, source) {
    let text = '';
    let guess = false;
    for (const part of template.parts) {
        if (typeof part === 'string') {
            text += part;
            continue;
        }
        const piece = part.attribute === '?' ? { why: 'name is made by the service' } : pieceOf(part, source);
        if ('why' in piece)
            return piece;
        text += piece.text;
        guess ||= piece.guess === true;
    }
    const found = validId(text);
    if ('why' in found)
        return found;
    if (template.armType !== undefined && !isOfType(found.id, template.armType))
        return { why: 'no ARM ID of its type' };
    return { id: found.id, guess };
}
function pieceOf(place, source) {
    const value = partOf(place, source);
    if ('why' in value)
        return value;
    if (place.take === 'name')
        return value.text.includes('/') ? { why: 'no ARM ID: a name holds a slash' } : value;
    if (place.take === 'last')
        return { ...value, text: value.text.split('/').at(-1) ?? '' };
    if (place.take === 'found')
        return idText(source.named?.(place.type ?? '', value.text) ?? { why: 'parent is not in the file' }, value.guess);
    const found = validId(value.text);
    return 'why' in found ? { why: 'parent is no ARM ID' } : idText(ownerAt(place, found.id), value.guess);
}
function partOf(place, source) {
    const said = source.value(place.attribute, place);
    const elsewhere = 'why' in said && /is not set$/.test(said.why) && place.take === 'id' && place.type !== undefined;
    return elsewhere ? (source.parent?.(place.type) ?? said) : said;
}
function idText(found, guess) {
    return 'why' in found ? found : { text: found.id.id, guess: guess === true || found.guess };
}
function ownerAt({ take, type }, id) {
    if (take === 'resourceGroup') {
        const group = (0,resource_id/* scopeChain */.eQ)(id)
            .flatMap((each) => (0,resource_id/* parseResourceId */.RQ)(each) ?? [])
            .find(({ kind }) => kind === 'resource-group');
        return group === undefined ? { why: 'parent is no ARM ID' } : { id: group, guess: false };
    }
    if (type === undefined)
        return { id, guess: false };
    const owner = take === 'up' ? above(id, type) : isOfType(id, type) ? id : undefined;
    return owner === undefined ? { why: 'parent is of another type' } : { id: owner, guess: false };
}
function above(id, type) {
    for (const each of (0,resource_id/* scopeChain */.eQ)(id)) {
        const resource = (0,resource_id/* parseResourceId */.RQ)(each);
        if (resource !== undefined && isOfType(resource, type))
            return resource;
    }
    return undefined;
}
const LONGEST_TAIL = 3;
function ownerOf(stateId, template) {
    const [first = '', second = ''] = stateId.split('|');
    const whole = readShortened(/;\//.test(first) ? first.slice(0, first.indexOf(';/')) : first);
    if (whole === undefined)
        return { why: 'no ARM ID' };
    if (template.armType === undefined)
        return { id: whole, guess: false };
    const owner = above(whole, template.armType);
    if (owner !== undefined)
        return { id: owner, guess: false };
    const child = (0,resource_id/* parseResourceId */.RQ)(`${whole.id}${lastStep(template.parts, second)}`);
    return child !== undefined && isOfType(child, template.armType)
        ? { id: child, guess: false }
        : { why: 'no ARM ID of its type' };
}
function lastStep(parts, name) {
    const last = parts.at(-1) ?? '';
    if (typeof last === 'string')
        return last;
    const before = parts.at(-2);
    return typeof before === 'string' && last.take === 'name' && name !== '' ? `${before}${name}` : '';
}
function readShortened(text) {
    const segments = text.split('/');
    for (let cut = 0; cut <= LONGEST_TAIL && segments.length - cut > 2; cut += 1) {
        const found = validId(segments.slice(0, segments.length - cut).join('/'));
        if ('id' in found)
            return found.id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/plan/types/azure-native.js
const nativeTypes = `
aad:OuContainer ~Aad/domainServices/{domainServiceName}/ouContainer/{ouContainerName}
addons:SupportPlanType /subscriptions/{$subscription}@Addons/supportProviders/{providerName}/supportPlanTypes/{planTypeName}
advisor:Suppression {resourceUri}@Advisor/recommendations/{recommendationId}/suppressions/{}
alertsmanagement:PrometheusRuleGroup ~AlertsManagement/prometheusRuleGroups/{ruleGroupName}
apicenter:ApiDefinition ~ApiCenter/services/{serviceName}/workspaces/{workspaceName}/apis/{apiName}/versions/{versionName}/definitions/{definitionName}
apicenter:ApiVersion ~ApiCenter/services/{serviceName}/workspaces/{workspaceName}/apis/{apiName}/versions/{versionName}
apicenter:Deployment ~ApiCenter/services/{serviceName}/workspaces/{workspaceName}/apis/{apiName}/deployments/{deploymentName}
apicenter:Environment ~ApiCenter/services/{serviceName}/workspaces/{workspaceName}/environments/{environmentName}
apicenter:MetadataSchema ~ApiCenter/services/{serviceName}/metadataSchemas/{metadataSchemaName}
apicenter:Service ~ApiCenter/services/{serviceName}
apicenter:Workspace ~ApiCenter/services/{serviceName}/workspaces/{workspaceName}
apimanagement:Api ~ApiManagement/service/{serviceName}/apis/{apiId}
apimanagement:ApiDiagnostic ~ApiManagement/service/{serviceName}/apis/{apiId}/diagnostics/{diagnosticId}
apimanagement:ApiIssue ~ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}
apimanagement:ApiIssueAttachment ~ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/attachments/{attachmentId}
apimanagement:ApiIssueComment ~ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/comments/{commentId}
apimanagement:ApiManagementService ~ApiManagement/service/{serviceName}
apimanagement:ApiOperation ~ApiManagement/service/{serviceName}/apis/{apiId}/operations/{operationId}
apimanagement:ApiOperationPolicy ~ApiManagement/service/{serviceName}/apis/{apiId}/operations/{operationId}/policies/{policyId}
apimanagement:ApiPolicy ~ApiManagement/service/{serviceName}/apis/{apiId}/policies/{policyId}
apimanagement:ApiRelease ~ApiManagement/service/{serviceName}/apis/{apiId}/releases/{releaseId}
apimanagement:ApiSchema ~ApiManagement/service/{serviceName}/apis/{apiId}/schemas/{schemaId}
apimanagement:ApiTagDescription ~ApiManagement/service/{serviceName}/apis/{apiId}/tagDescriptions/{tagDescriptionId}
apimanagement:ApiVersionSet ~ApiManagement/service/{serviceName}/apiVersionSets/{versionSetId}
apimanagement:ApiWiki ~ApiManagement/service/{serviceName}/apis/{apiId}/wikis/default
apimanagement:Authorization ~ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}
apimanagement:AuthorizationAccessPolicy ~ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}/accessPolicies/{authorizationAccessPolicyId}
apimanagement:AuthorizationProvider ~ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}
apimanagement:AuthorizationServer ~ApiManagement/service/{serviceName}/authorizationServers/{authsid}
apimanagement:Backend ~ApiManagement/service/{serviceName}/backends/{backendId}
apimanagement:Cache ~ApiManagement/service/{serviceName}/caches/{cacheId}
apimanagement:Certificate ~ApiManagement/service/{serviceName}/certificates/{certificateId}
apimanagement:ContentItem ~ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems/{contentItemId}
apimanagement:ContentType ~ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}
apimanagement:Diagnostic ~ApiManagement/service/{serviceName}/diagnostics/{diagnosticId}
apimanagement:Documentation ~ApiManagement/service/{serviceName}/documentations/{documentationId}
apimanagement:EmailTemplate ~ApiManagement/service/{serviceName}/templates/{templateName}
apimanagement:Gateway ~ApiManagement/service/{serviceName}/gateways/{gatewayId}
apimanagement:GatewayCertificateAuthority ~ApiManagement/service/{serviceName}/gateways/{gatewayId}/certificateAuthorities/{certificateId}
apimanagement:GatewayHostnameConfiguration ~ApiManagement/service/{serviceName}/gateways/{gatewayId}/hostnameConfigurations/{hcId}
apimanagement:GlobalSchema ~ApiManagement/service/{serviceName}/schemas/{schemaId}
apimanagement:GraphQLApiResolver ~ApiManagement/service/{serviceName}/apis/{apiId}/resolvers/{resolverId}
apimanagement:GraphQLApiResolverPolicy ~ApiManagement/service/{serviceName}/apis/{apiId}/resolvers/{resolverId}/policies/{policyId}
apimanagement:Group ~ApiManagement/service/{serviceName}/groups/{groupId}
apimanagement:GroupUser ~ApiManagement/service/{serviceName}/groups/{groupId}/users/{userId}
apimanagement:IdentityProvider ~ApiManagement/service/{serviceName}/identityProviders/{identityProviderName}
apimanagement:Logger ~ApiManagement/service/{serviceName}/loggers/{loggerId}
apimanagement:NamedValue ~ApiManagement/service/{serviceName}/namedValues/{namedValueId}
apimanagement:NotificationRecipientEmail ~ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientEmails/{email}
apimanagement:NotificationRecipientUser ~ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientUsers/{userId}
apimanagement:OpenIdConnectProvider ~ApiManagement/service/{serviceName}/openidConnectProviders/{opid}
apimanagement:Policy ~ApiManagement/service/{serviceName}/policies/{policyId}
apimanagement:PolicyFragment ~ApiManagement/service/{serviceName}/policyFragments/{id}
apimanagement:Product ~ApiManagement/service/{serviceName}/products/{productId}
apimanagement:ProductApi ~ApiManagement/service/{serviceName}/products/{productId}/apis/{apiId}
apimanagement:ProductGroup ~ApiManagement/service/{serviceName}/products/{productId}/groups/{groupId}
apimanagement:ProductPolicy ~ApiManagement/service/{serviceName}/products/{productId}/policies/{policyId}
apimanagement:ProductWiki ~ApiManagement/service/{serviceName}/products/{productId}/wikis/default
apimanagement:Schema ~ApiManagement/service/{serviceName}/schemas/{schemaId}
apimanagement:Subscription ~ApiManagement/service/{serviceName}/subscriptions/{sid}
apimanagement:Tag ~ApiManagement/service/{serviceName}/tags/{tagId}
apimanagement:User ~ApiManagement/service/{serviceName}/users/{userId}
app:AppResiliency ~App/containerApps/{appName}/resiliencyPolicies/{}
app:Build ~App/builders/{builderName}/builds/{buildName}
app:Builder ~App/builders/{builderName}
app:Certificate ~App/managedEnvironments/{environmentName}/certificates/{certificateName}
app:ConnectedEnvironment ~App/connectedEnvironments/{connectedEnvironmentName}
app:ConnectedEnvironmentsCertificate ~App/connectedEnvironments/{connectedEnvironmentName}/certificates/{certificateName}
app:ConnectedEnvironmentsDaprComponent ~App/connectedEnvironments/{connectedEnvironmentName}/daprComponents/{componentName}
app:ConnectedEnvironmentsStorage ~App/connectedEnvironments/{connectedEnvironmentName}/storages/{storageName}
app:ContainerApp ~App/containerApps/{containerAppName}
app:ContainerAppsAuthConfig ~App/containerApps/{containerAppName}/authConfigs/{authConfigName}
app:ContainerAppsSourceControl ~App/containerApps/{containerAppName}/sourcecontrols/{sourceControlName}
app:DaprComponent ~App/managedEnvironments/{environmentName}/daprComponents/{componentName}
app:DaprComponentResiliencyPolicy ~App/managedEnvironments/{environmentName}/daprComponents/{componentName}/resiliencyPolicies/{}
app:DaprSubscription ~App/managedEnvironments/{environmentName}/daprSubscriptions/{}
app:DotNetComponent ~App/managedEnvironments/{environmentName}/dotNetComponents/{}
app:JavaComponent ~App/managedEnvironments/{environmentName}/javaComponents/{}
app:Job ~App/jobs/{jobName}
app:ManagedCertificate ~App/managedEnvironments/{environmentName}/managedCertificates/{managedCertificateName}
app:ManagedEnvironment ~App/managedEnvironments/{environmentName}
app:ManagedEnvironmentsStorage ~App/managedEnvironments/{environmentName}/storages/{storageName}
appcomplianceautomation:Report @AppComplianceAutomation/reports/{reportName}
appconfiguration:ConfigurationStore ~AppConfiguration/configurationStores/{configStoreName}
appconfiguration:KeyValue ~AppConfiguration/configurationStores/{configStoreName}/keyValues/{keyValueName}
appconfiguration:PrivateEndpointConnection ~AppConfiguration/configurationStores/{configStoreName}/privateEndpointConnections/{privateEndpointConnectionName}
appconfiguration:Replica ~AppConfiguration/configurationStores/{configStoreName}/replicas/{replicaName}
applicationinsights:AnalyticsItem ~insights/components/{resourceName}/{scopePath}
applicationinsights:Component ~Insights/components/{resourceName}
applicationinsights:ExportConfiguration ~Insights/components/{resourceName}/exportconfiguration/{exportId}
applicationinsights:Favorite ~Insights/components/{resourceName}/favorites/{favoriteId}
applicationinsights:MyWorkbook ~Insights/myWorkbooks/{resourceName}
applicationinsights:ProactiveDetectionConfiguration ~Insights/components/{resourceName}/ProactiveDetectionConfigs/{configurationId}
applicationinsights:WebTest ~Insights/webtests/{webTestName}
applicationinsights:Workbook ~insights/workbooks/{resourceName}
appplatform:ApiPortal ~AppPlatform/Spring/{serviceName}/apiPortals/{apiPortalName}
appplatform:ApiPortalCustomDomain ~AppPlatform/Spring/{serviceName}/apiPortals/{apiPortalName}/domains/{domainName}
appplatform:Apm ~AppPlatform/Spring/{serviceName}/apms/{apmName}
appplatform:App ~AppPlatform/Spring/{serviceName}/apps/{appName}
appplatform:ApplicationAccelerator ~AppPlatform/Spring/{serviceName}/applicationAccelerators/{applicationAcceleratorName}
appplatform:ApplicationLiveView ~AppPlatform/Spring/{serviceName}/applicationLiveViews/{applicationLiveViewName}
appplatform:Binding ~AppPlatform/Spring/{serviceName}/apps/{appName}/bindings/{bindingName}
appplatform:BuildServiceAgentPool ~AppPlatform/Spring/{serviceName}/buildServices/{buildServiceName}/agentPools/{agentPoolName}
appplatform:BuildServiceBuild ~AppPlatform/Spring/{serviceName}/buildServices/{buildServiceName}/builds/{buildName}
appplatform:BuildServiceBuilder ~AppPlatform/Spring/{serviceName}/buildServices/{buildServiceName}/builders/{builderName}
appplatform:BuildpackBinding ~AppPlatform/Spring/{serviceName}/buildServices/{buildServiceName}/builders/{builderName}/buildpackBindings/{buildpackBindingName}
appplatform:Certificate ~AppPlatform/Spring/{serviceName}/certificates/{certificateName}
appplatform:ConfigServer ~AppPlatform/Spring/{serviceName}/configServers/default
appplatform:ConfigurationService ~AppPlatform/Spring/{serviceName}/configurationServices/{configurationServiceName}
appplatform:ContainerRegistry ~AppPlatform/Spring/{serviceName}/containerRegistries/{containerRegistryName}
appplatform:CustomDomain ~AppPlatform/Spring/{serviceName}/apps/{appName}/domains/{domainName}
appplatform:CustomizedAccelerator ~AppPlatform/Spring/{serviceName}/applicationAccelerators/{applicationAcceleratorName}/customizedAccelerators/{customizedAcceleratorName}
appplatform:Deployment ~AppPlatform/Spring/{serviceName}/apps/{appName}/deployments/{deploymentName}
appplatform:DevToolPortal ~AppPlatform/Spring/{serviceName}/DevToolPortals/{devToolPortalName}
appplatform:Gateway ~AppPlatform/Spring/{serviceName}/gateways/{gatewayName}
appplatform:GatewayCustomDomain ~AppPlatform/Spring/{serviceName}/gateways/{gatewayName}/domains/{domainName}
appplatform:GatewayRouteConfig ~AppPlatform/Spring/{serviceName}/gateways/{gatewayName}/routeConfigs/{routeConfigName}
appplatform:MonitoringSetting ~AppPlatform/Spring/{serviceName}/monitoringSettings/default
appplatform:Service ~AppPlatform/Spring/{serviceName}
appplatform:ServiceRegistry ~AppPlatform/Spring/{serviceName}/serviceRegistries/{serviceRegistryName}
appplatform:Storage ~AppPlatform/Spring/{serviceName}/storages/{storageName}
attestation:AttestationProvider ~Attestation/attestationProviders/{providerName}
attestation:PrivateEndpointConnection ~Attestation/attestationProviders/{providerName}/privateEndpointConnections/{privateEndpointConnectionName}
authorization:AccessReviewScheduleDefinitionById /subscriptions/{$subscription}@Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}
authorization:DenyAssignment {scope}@Authorization/denyAssignments/{denyAssignmentId}
authorization:ManagementLockAtResourceGroupLevel ~Authorization/locks/{lockName}
authorization:ManagementLockAtSubscriptionLevel /subscriptions/{$subscription}@Authorization/locks/{lockName}
authorization:ManagementLockByScope {scope}@Authorization/locks/{lockName}
authorization:PolicyAssignment {scope}@Authorization/policyAssignments/{policyAssignmentName}
authorization:PolicyDefinition /subscriptions/{$subscription}@Authorization/policyDefinitions/{policyDefinitionName}
authorization:PolicyExemption {scope}@Authorization/policyExemptions/{policyExemptionName}
authorization:PolicySetDefinition /subscriptions/{$subscription}@Authorization/policySetDefinitions/{policySetDefinitionName}
authorization:RoleAssignment {scope}@Authorization/roleAssignments/{roleAssignmentName}
authorization:RoleDefinition {scope}@Authorization/roleDefinitions/{roleDefinitionId}
authorization:RoleManagementPolicy {scope}@Authorization/roleManagementPolicies/{roleManagementPolicyName}
authorization:RoleManagementPolicyAssignment {scope}@Authorization/roleManagementPolicyAssignments/{roleManagementPolicyAssignmentName}
authorization:ScopeAccessReviewScheduleDefinitionById {scope}@Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}
authorization:Variable /subscriptions/{$subscription}@Authorization/variables/{variableName}
authorization:VariableAtManagementGroup @Management/managementGroups/{managementGroupId}@Authorization/variables/{variableName}
authorization:VariableValue /subscriptions/{$subscription}@Authorization/variables/{variableName}/values/{variableValueName}
authorization:VariableValueAtManagementGroup @Management/managementGroups/{managementGroupId}@Authorization/variables/{variableName}/values/{variableValueName}
automanage:ConfigurationProfile ~Automanage/configurationProfiles/{configurationProfileName}
automanage:ConfigurationProfileAssignment ~Compute/virtualMachines/{vmName}@Automanage/configurationProfileAssignments/{configurationProfileAssignmentName}
automanage:ConfigurationProfileHCIAssignment ~AzureStackHci/clusters/{clusterName}@Automanage/configurationProfileAssignments/{configurationProfileAssignmentName}
automanage:ConfigurationProfileHCRPAssignment ~HybridCompute/machines/{machineName}@Automanage/configurationProfileAssignments/{configurationProfileAssignmentName}
automanage:ConfigurationProfilesVersion ~Automanage/configurationProfiles/{configurationProfileName}/versions/{versionName}
automation:AutomationAccount ~Automation/automationAccounts/{automationAccountName}
automation:Certificate ~Automation/automationAccounts/{automationAccountName}/certificates/{certificateName}
automation:Connection ~Automation/automationAccounts/{automationAccountName}/connections/{connectionName}
automation:ConnectionType ~Automation/automationAccounts/{automationAccountName}/connectionTypes/{connectionTypeName}
automation:Credential ~Automation/automationAccounts/{automationAccountName}/credentials/{credentialName}
automation:DscConfiguration ~Automation/automationAccounts/{automationAccountName}/configurations/{configurationName}
automation:DscNodeConfiguration ~Automation/automationAccounts/{automationAccountName}/nodeConfigurations/{nodeConfigurationName}
automation:HybridRunbookWorker ~Automation/automationAccounts/{automationAccountName}/hybridRunbookWorkerGroups/{hybridRunbookWorkerGroupName}/hybridRunbookWorkers/{hybridRunbookWorkerId}
automation:HybridRunbookWorkerGroup ~Automation/automationAccounts/{automationAccountName}/hybridRunbookWorkerGroups/{hybridRunbookWorkerGroupName}
automation:JobSchedule ~Automation/automationAccounts/{automationAccountName}/jobSchedules/{jobScheduleId}
automation:Module ~Automation/automationAccounts/{automationAccountName}/modules/{moduleName}
automation:PrivateEndpointConnection ~Automation/automationAccounts/{automationAccountName}/privateEndpointConnections/{privateEndpointConnectionName}
automation:Python2Package ~Automation/automationAccounts/{automationAccountName}/python2Packages/{packageName}
automation:Runbook ~Automation/automationAccounts/{automationAccountName}/runbooks/{runbookName}
automation:Schedule ~Automation/automationAccounts/{automationAccountName}/schedules/{scheduleName}
automation:SourceControl ~Automation/automationAccounts/{automationAccountName}/sourceControls/{sourceControlName}
automation:Variable ~Automation/automationAccounts/{automationAccountName}/variables/{variableName}
automation:Watcher ~Automation/automationAccounts/{automationAccountName}/watchers/{watcherName}
automation:Webhook ~Automation/automationAccounts/{automationAccountName}/webhooks/{webhookName}
avs:Addon ~AVS/privateClouds/{privateCloudName}/addons/{addonName}
avs:Authorization ~AVS/privateClouds/{privateCloudName}/authorizations/{authorizationName}
avs:CloudLink ~AVS/privateClouds/{privateCloudName}/cloudLinks/{cloudLinkName}
avs:Cluster ~AVS/privateClouds/{privateCloudName}/clusters/{clusterName}
avs:Datastore ~AVS/privateClouds/{privateCloudName}/clusters/{clusterName}/datastores/{datastoreName}
avs:GlobalReachConnection ~AVS/privateClouds/{privateCloudName}/globalReachConnections/{globalReachConnectionName}
avs:HcxEnterpriseSite ~AVS/privateClouds/{privateCloudName}/hcxEnterpriseSites/{hcxEnterpriseSiteName}
avs:PlacementPolicy ~AVS/privateClouds/{privateCloudName}/clusters/{clusterName}/placementPolicies/{placementPolicyName}
avs:PrivateCloud ~AVS/privateClouds/{privateCloudName}
avs:ScriptExecution ~AVS/privateClouds/{privateCloudName}/scriptExecutions/{scriptExecutionName}
avs:WorkloadNetworkDhcp ~AVS/privateClouds/{privateCloudName}/workloadNetworks/default/dhcpConfigurations/{dhcpId}
avs:WorkloadNetworkDnsService ~AVS/privateClouds/{privateCloudName}/workloadNetworks/default/dnsServices/{dnsServiceId}
avs:WorkloadNetworkDnsZone ~AVS/privateClouds/{privateCloudName}/workloadNetworks/default/dnsZones/{dnsZoneId}
avs:WorkloadNetworkPortMirroring ~AVS/privateClouds/{privateCloudName}/workloadNetworks/default/portMirroringProfiles/{portMirroringId}
avs:WorkloadNetworkPublicIP ~AVS/privateClouds/{privateCloudName}/workloadNetworks/default/publicIPs/{publicIPId}
avs:WorkloadNetworkVMGroup ~AVS/privateClouds/{privateCloudName}/workloadNetworks/default/vmGroups/{vmGroupId}
azurearcdata:ActiveDirectoryConnector ~AzureArcData/dataControllers/{dataControllerName}/activeDirectoryConnectors/{activeDirectoryConnectorName}
azurearcdata:DataController ~AzureArcData/dataControllers/{dataControllerName}
azurearcdata:PostgresInstance ~AzureArcData/postgresInstances/{postgresInstanceName}
azurearcdata:SqlManagedInstance ~AzureArcData/sqlManagedInstances/{sqlManagedInstanceName}
azurearcdata:SqlServerInstance ~AzureArcData/sqlServerInstances/{sqlServerInstanceName}
azuredata:SqlServer ~AzureData/sqlServerRegistrations/{sqlServerRegistrationName}/sqlServers/{sqlServerName}
azuredata:SqlServerRegistration ~AzureData/sqlServerRegistrations/{sqlServerRegistrationName}
azurelargeinstance:AzureLargeInstance ~AzureLargeInstance/azureLargeInstances/{azureLargeInstanceName}
azurelargeinstance:AzureLargeStorageInstance ~AzureLargeInstance/azureLargeStorageInstances/{azureLargeStorageInstanceName}
azuresphere:Catalog ~AzureSphere/catalogs/{catalogName}
azuresphere:Deployment ~AzureSphere/catalogs/{catalogName}/products/{productName}/deviceGroups/{deviceGroupName}/deployments/{deploymentName}
azuresphere:Device ~AzureSphere/catalogs/{catalogName}/products/{productName}/deviceGroups/{deviceGroupName}/devices/{deviceName}
azuresphere:DeviceGroup ~AzureSphere/catalogs/{catalogName}/products/{productName}/deviceGroups/{deviceGroupName}
azuresphere:Image ~AzureSphere/catalogs/{catalogName}/images/{imageName}
azuresphere:Product ~AzureSphere/catalogs/{catalogName}/products/{productName}
azurestackhci:GalleryImage ~AzureStackHCI/galleryImages/{galleryImageName}
azurestackhci:GuestAgent {resourceUri}@AzureStackHCI/virtualMachineInstances/default/guestAgents/default
azurestackhci:LogicalNetwork ~AzureStackHCI/logicalNetworks/{logicalNetworkName}
azurestackhci:MarketplaceGalleryImage ~AzureStackHCI/marketplaceGalleryImages/{marketplaceGalleryImageName}
azurestackhci:NetworkInterface ~AzureStackHCI/networkInterfaces/{networkInterfaceName}
azurestackhci:StorageContainer ~AzureStackHCI/storageContainers/{storageContainerName}
azurestackhci:VirtualHardDisk ~AzureStackHCI/virtualHardDisks/{virtualHardDiskName}
azurestackhci:VirtualMachineInstance {resourceUri}@AzureStackHCI/virtualMachineInstances/default
baremetalinfrastructure:AzureBareMetalInstance ~BareMetalInfrastructure/bareMetalInstances/{azureBareMetalInstanceName}
baremetalinfrastructure:AzureBareMetalStorageInstance ~BareMetalInfrastructure/bareMetalStorageInstances/{azureBareMetalStorageInstanceName}
batch:Application ~Batch/batchAccounts/{accountName}/applications/{applicationName}
batch:ApplicationPackage ~Batch/batchAccounts/{accountName}/applications/{applicationName}/versions/{versionName}
batch:BatchAccount ~Batch/batchAccounts/{accountName}
batch:Pool ~Batch/batchAccounts/{accountName}/pools/{poolName}
billing:BillingProfile @Billing/billingAccounts/{billingAccountName}/billingProfiles/{billingProfileName}
billing:InvoiceSection @Billing/billingAccounts/{billingAccountName}/billingProfiles/{billingProfileName}/invoiceSections/{invoiceSectionName}
blueprint:Assignment {resourceScope}@Blueprint/blueprintAssignments/{assignmentName}
blueprint:Blueprint {resourceScope}@Blueprint/blueprints/{blueprintName}
blueprint:PublishedBlueprint {resourceScope}@Blueprint/blueprints/{blueprintName}/versions/{versionId}
botservice:Bot ~BotService/botServices/{resourceName}
botservice:BotConnection ~BotService/botServices/{resourceName}/connections/{connectionName}
botservice:Channel ~BotService/botServices/{resourceName}/channels/{channelName}
botservice:PrivateEndpointConnection ~BotService/botServices/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
cdn:AFDCustomDomain ~Cdn/profiles/{profileName}/customDomains/{customDomainName}
cdn:AFDEndpoint ~Cdn/profiles/{profileName}/afdEndpoints/{endpointName}
cdn:AFDOrigin ~Cdn/profiles/{profileName}/originGroups/{originGroupName}/origins/{originName}
cdn:AFDOriginGroup ~Cdn/profiles/{profileName}/originGroups/{originGroupName}
cdn:CustomDomain ~Cdn/profiles/{profileName}/endpoints/{endpointName}/customDomains/{customDomainName}
cdn:Endpoint ~Cdn/profiles/{profileName}/endpoints/{endpointName}
cdn:Origin ~Cdn/profiles/{profileName}/endpoints/{endpointName}/origins/{originName}
cdn:OriginGroup ~Cdn/profiles/{profileName}/endpoints/{endpointName}/originGroups/{originGroupName}
cdn:Policy ~Cdn/cdnWebApplicationFirewallPolicies/{policyName}
cdn:Profile ~Cdn/profiles/{profileName}
cdn:Route ~Cdn/profiles/{profileName}/afdEndpoints/{endpointName}/routes/{routeName}
cdn:Rule ~Cdn/profiles/{profileName}/ruleSets/{ruleSetName}/rules/{ruleName}
cdn:RuleSet ~Cdn/profiles/{profileName}/ruleSets/{ruleSetName}
cdn:Secret ~Cdn/profiles/{profileName}/secrets/{secretName}
cdn:SecurityPolicy ~Cdn/profiles/{profileName}/securityPolicies/{securityPolicyName}
chaos:Capability /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/{parentProviderNamespace}/{parentResourceType}/{parentResourceName}@Chaos/targets/{targetName}/capabilities/{capabilityName}
chaos:Experiment ~Chaos/experiments/{experimentName}
chaos:Target /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/{parentProviderNamespace}/{parentResourceType}/{parentResourceName}@Chaos/targets/{targetName}
cloudngfw:CertificateObjectGlobalRulestack /providers/PaloAltoNetworks.Cloudngfw/globalRulestacks/{globalRulestackName}/certificates/{}
cloudngfw:CertificateObjectLocalRulestack /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/PaloAltoNetworks.Cloudngfw/localRulestacks/{localRulestackName}/certificates/{}
cloudngfw:Firewall /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/PaloAltoNetworks.Cloudngfw/firewalls/{firewallName}
cloudngfw:FqdnListGlobalRulestack /providers/PaloAltoNetworks.Cloudngfw/globalRulestacks/{globalRulestackName}/fqdnlists/{}
cloudngfw:FqdnListLocalRulestack /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/PaloAltoNetworks.Cloudngfw/localRulestacks/{localRulestackName}/fqdnlists/{}
cloudngfw:GlobalRulestack /providers/PaloAltoNetworks.Cloudngfw/globalRulestacks/{globalRulestackName}
cloudngfw:LocalRule /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/PaloAltoNetworks.Cloudngfw/localRulestacks/{localRulestackName}/localRules/{priority}
cloudngfw:LocalRulestack /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/PaloAltoNetworks.Cloudngfw/localRulestacks/{localRulestackName}
cloudngfw:PostRule /providers/PaloAltoNetworks.Cloudngfw/globalRulestacks/{globalRulestackName}/postRules/{priority}
cloudngfw:PreRule /providers/PaloAltoNetworks.Cloudngfw/globalRulestacks/{globalRulestackName}/preRules/{priority}
cloudngfw:PrefixListGlobalRulestack /providers/PaloAltoNetworks.Cloudngfw/globalRulestacks/{globalRulestackName}/prefixlists/{}
cloudngfw:PrefixListLocalRulestack /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/PaloAltoNetworks.Cloudngfw/localRulestacks/{localRulestackName}/prefixlists/{}
cognitiveservices:Account ~CognitiveServices/accounts/{accountName}
cognitiveservices:CommitmentPlan ~CognitiveServices/accounts/{accountName}/commitmentPlans/{commitmentPlanName}
cognitiveservices:CommitmentPlanAssociation ~CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations/{commitmentPlanAssociationName}
cognitiveservices:Deployment ~CognitiveServices/accounts/{accountName}/deployments/{deploymentName}
cognitiveservices:PrivateEndpointConnection ~CognitiveServices/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName}
communication:CommunicationService ~Communication/communicationServices/{communicationServiceName}
communication:Domain ~Communication/emailServices/{emailServiceName}/domains/{domainName}
communication:EmailService ~Communication/emailServices/{emailServiceName}
communication:SenderUsername ~Communication/emailServices/{emailServiceName}/domains/{domainName}/senderUsernames/{senderUsername}
compute:AvailabilitySet ~Compute/availabilitySets/{availabilitySetName}
compute:CapacityReservation ~Compute/capacityReservationGroups/{capacityReservationGroupName}/capacityReservations/{capacityReservationName}
compute:CapacityReservationGroup ~Compute/capacityReservationGroups/{capacityReservationGroupName}
compute:DedicatedHost ~Compute/hostGroups/{hostGroupName}/hosts/{hostName}
compute:DedicatedHostGroup ~Compute/hostGroups/{hostGroupName}
compute:Disk ~Compute/disks/{diskName}
compute:DiskAccess ~Compute/diskAccesses/{diskAccessName}
compute:DiskAccessAPrivateEndpointConnection ~Compute/diskAccesses/{diskAccessName}/privateEndpointConnections/{privateEndpointConnectionName}
compute:DiskEncryptionSet ~Compute/diskEncryptionSets/{diskEncryptionSetName}
compute:Gallery ~Compute/galleries/{galleryName}
compute:GalleryApplication ~Compute/galleries/{galleryName}/applications/{galleryApplicationName}
compute:GalleryApplicationVersion ~Compute/galleries/{galleryName}/applications/{galleryApplicationName}/versions/{galleryApplicationVersionName}
compute:GalleryImage ~Compute/galleries/{galleryName}/images/{galleryImageName}
compute:GalleryImageVersion ~Compute/galleries/{galleryName}/images/{galleryImageName}/versions/{galleryImageVersionName}
compute:Image ~Compute/images/{imageName}
compute:ProximityPlacementGroup ~Compute/proximityPlacementGroups/{proximityPlacementGroupName}
compute:RestorePoint ~Compute/restorePointCollections/{restorePointCollectionName}/restorePoints/{restorePointName}
compute:RestorePointCollection ~Compute/restorePointCollections/{restorePointCollectionName}
compute:Snapshot ~Compute/snapshots/{snapshotName}
compute:SshPublicKey ~Compute/sshPublicKeys/{sshPublicKeyName}
compute:VirtualMachine ~Compute/virtualMachines/{vmName}
compute:VirtualMachineExtension ~Compute/virtualMachines/{vmName}/extensions/{vmExtensionName}
compute:VirtualMachineScaleSet ~Compute/virtualMachineScaleSets/{vmScaleSetName}
compute:VirtualMachineScaleSetExtension ~Compute/virtualMachineScaleSets/{vmScaleSetName}/extensions/{vmssExtensionName}
compute:VirtualMachineScaleSetVM ~Compute/virtualMachineScaleSets/{vmScaleSetName}/virtualMachines/{instanceId}
compute:VirtualMachineScaleSetVMExtension ~Compute/virtualMachineScaleSets/{vmScaleSetName}/virtualMachines/{instanceId}/extensions/{vmExtensionName}
compute:VirtualMachineScaleSetVMRunCommand ~Compute/virtualMachineScaleSets/{vmScaleSetName}/virtualMachines/{instanceId}/runCommands/{runCommandName}
confidentialledger:Ledger ~ConfidentialLedger/ledgers/{ledgerName}
confidentialledger:ManagedCCF ~ConfidentialLedger/managedCCFs/{appName}
confluent:Organization ~Confluent/organizations/{organizationName}
connectedvmwarevsphere:Cluster ~ConnectedVMwarevSphere/clusters/{clusterName}
connectedvmwarevsphere:Datastore ~ConnectedVMwarevSphere/datastores/{datastoreName}
connectedvmwarevsphere:Host ~ConnectedVMwarevSphere/hosts/{hostName}
connectedvmwarevsphere:InventoryItem ~ConnectedVMwarevSphere/vcenters/{vcenterName}/inventoryItems/{inventoryItemName}
connectedvmwarevsphere:ResourcePool ~ConnectedVMwarevSphere/resourcePools/{resourcePoolName}
connectedvmwarevsphere:VCenter ~ConnectedVMwarevSphere/vcenters/{vcenterName}
connectedvmwarevsphere:VMInstanceGuestAgent {resourceUri}@ConnectedVMwarevSphere/virtualMachineInstances/default/guestAgents/default
connectedvmwarevsphere:VirtualMachineInstance {resourceUri}@ConnectedVMwarevSphere/virtualMachineInstances/default
connectedvmwarevsphere:VirtualMachineTemplate ~ConnectedVMwarevSphere/virtualMachineTemplates/{virtualMachineTemplateName}
connectedvmwarevsphere:VirtualNetwork ~ConnectedVMwarevSphere/virtualNetworks/{virtualNetworkName}
consumption:Budget {scope}@Consumption/budgets/{budgetName}
containerinstance:ContainerGroup ~ContainerInstance/containerGroups/{containerGroupName}
containerregistry:AgentPool ~ContainerRegistry/registries/{registryName}/agentPools/{agentPoolName}
containerregistry:ArchiveVersion ~ContainerRegistry/registries/{registryName}/packages/{packageType}/archives/{archiveName}/versions/{archiveVersionName}
containerregistry:CacheRule ~ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}
containerregistry:ConnectedRegistry ~ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}
containerregistry:CredentialSet ~ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}
containerregistry:ExportPipeline ~ContainerRegistry/registries/{registryName}/exportPipelines/{exportPipelineName}
containerregistry:ImportPipeline ~ContainerRegistry/registries/{registryName}/importPipelines/{importPipelineName}
containerregistry:PipelineRun ~ContainerRegistry/registries/{registryName}/pipelineRuns/{pipelineRunName}
containerregistry:PrivateEndpointConnection ~ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}
containerregistry:Registry ~ContainerRegistry/registries/{registryName}
containerregistry:Replication ~ContainerRegistry/registries/{registryName}/replications/{replicationName}
containerregistry:ScopeMap ~ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}
containerregistry:Task ~ContainerRegistry/registries/{registryName}/tasks/{taskName}
containerregistry:TaskRun ~ContainerRegistry/registries/{registryName}/taskRuns/{taskRunName}
containerregistry:Token ~ContainerRegistry/registries/{registryName}/tokens/{tokenName}
containerregistry:Webhook ~ContainerRegistry/registries/{registryName}/webhooks/{webhookName}
containerservice:AgentPool ~ContainerService/managedClusters/{resourceName}/agentPools/{agentPoolName}
containerservice:Fleet ~ContainerService/fleets/{fleetName}
containerservice:FleetMember ~ContainerService/fleets/{fleetName}/members/{fleetMemberName}
containerservice:FleetUpdateStrategy ~ContainerService/fleets/{fleetName}/updateStrategies/{updateStrategyName}
containerservice:MaintenanceConfiguration ~ContainerService/managedClusters/{resourceName}/maintenanceConfigurations/{configName}
containerservice:ManagedCluster ~ContainerService/managedClusters/{resourceName}
containerservice:ManagedClusterSnapshot ~ContainerService/managedclustersnapshots/{resourceName}
containerservice:PrivateEndpointConnection ~ContainerService/managedClusters/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
containerservice:Snapshot ~ContainerService/snapshots/{resourceName}
containerservice:TrustedAccessRoleBinding ~ContainerService/managedClusters/{resourceName}/trustedAccessRoleBindings/{trustedAccessRoleBindingName}
containerservice:UpdateRun ~ContainerService/fleets/{fleetName}/updateRuns/{updateRunName}
cosmosdb:CassandraCluster ~DocumentDB/cassandraClusters/{clusterName}
cosmosdb:CassandraDataCenter ~DocumentDB/cassandraClusters/{clusterName}/dataCenters/{dataCenterName}
cosmosdb:CassandraResourceCassandraKeyspace ~DocumentDB/databaseAccounts/{accountName}/cassandraKeyspaces/{keyspaceName}
cosmosdb:CassandraResourceCassandraTable ~DocumentDB/databaseAccounts/{accountName}/cassandraKeyspaces/{keyspaceName}/tables/{tableName}
cosmosdb:CassandraResourceCassandraView ~DocumentDB/databaseAccounts/{accountName}/cassandraKeyspaces/{keyspaceName}/views/{viewName}
cosmosdb:DatabaseAccount ~DocumentDB/databaseAccounts/{accountName}
cosmosdb:DatabaseAccountCassandraKeyspace ~DocumentDB/databaseAccounts/{accountName}/cassandraKeyspaces/{keyspaceName}
cosmosdb:DatabaseAccountCassandraTable ~DocumentDB/databaseAccounts/{accountName}/cassandraKeyspaces/{keyspaceName}/tables/{tableName}
cosmosdb:DatabaseAccountGremlinDatabase ~DocumentDB/databaseAccounts/{accountName}/gremlinDatabases/{databaseName}
cosmosdb:DatabaseAccountGremlinGraph ~DocumentDB/databaseAccounts/{accountName}/gremlinDatabases/{databaseName}/graphs/{graphName}
cosmosdb:DatabaseAccountMongoDBCollection ~DocumentDB/databaseAccounts/{accountName}/mongodbDatabases/{databaseName}/collections/{collectionName}
cosmosdb:DatabaseAccountMongoDBDatabase ~DocumentDB/databaseAccounts/{accountName}/mongodbDatabases/{databaseName}
cosmosdb:DatabaseAccountSqlContainer ~DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}/containers/{containerName}
cosmosdb:DatabaseAccountSqlDatabase ~DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}
cosmosdb:DatabaseAccountTable ~DocumentDB/databaseAccounts/{accountName}/tables/{tableName}
cosmosdb:GraphResourceGraph ~DocumentDB/databaseAccounts/{accountName}/graphs/{graphName}
cosmosdb:GremlinResourceGremlinDatabase ~DocumentDB/databaseAccounts/{accountName}/gremlinDatabases/{databaseName}
cosmosdb:GremlinResourceGremlinGraph ~DocumentDB/databaseAccounts/{accountName}/gremlinDatabases/{databaseName}/graphs/{graphName}
cosmosdb:MongoCluster ~DocumentDB/mongoClusters/{mongoClusterName}
cosmosdb:MongoClusterFirewallRule ~DocumentDB/mongoClusters/{mongoClusterName}/firewallRules/{firewallRuleName}
cosmosdb:MongoDBResourceMongoDBCollection ~DocumentDB/databaseAccounts/{accountName}/mongodbDatabases/{databaseName}/collections/{collectionName}
cosmosdb:MongoDBResourceMongoDBDatabase ~DocumentDB/databaseAccounts/{accountName}/mongodbDatabases/{databaseName}
cosmosdb:MongoDBResourceMongoRoleDefinition ~DocumentDB/databaseAccounts/{accountName}/mongodbRoleDefinitions/{mongoRoleDefinitionId}
cosmosdb:MongoDBResourceMongoUserDefinition ~DocumentDB/databaseAccounts/{accountName}/mongodbUserDefinitions/{mongoUserDefinitionId}
cosmosdb:NotebookWorkspace ~DocumentDB/databaseAccounts/{accountName}/notebookWorkspaces/{notebookWorkspaceName}
cosmosdb:PrivateEndpointConnection ~DocumentDB/databaseAccounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName}
cosmosdb:Service ~DocumentDB/databaseAccounts/{accountName}/services/{serviceName}
cosmosdb:SqlResourceSqlContainer ~DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}/containers/{containerName}
cosmosdb:SqlResourceSqlDatabase ~DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}
cosmosdb:SqlResourceSqlRoleAssignment ~DocumentDB/databaseAccounts/{accountName}/sqlRoleAssignments/{roleAssignmentId}
cosmosdb:SqlResourceSqlRoleDefinition ~DocumentDB/databaseAccounts/{accountName}/sqlRoleDefinitions/{roleDefinitionId}
cosmosdb:SqlResourceSqlStoredProcedure ~DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}/containers/{containerName}/storedProcedures/{storedProcedureName}
cosmosdb:SqlResourceSqlTrigger ~DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}/containers/{containerName}/triggers/{triggerName}
cosmosdb:SqlResourceSqlUserDefinedFunction ~DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}/containers/{containerName}/userDefinedFunctions/{userDefinedFunctionName}
cosmosdb:TableResourceTable ~DocumentDB/databaseAccounts/{accountName}/tables/{tableName}
cosmosdb:ThroughputPool ~DocumentDB/throughputPools/{throughputPoolName}
cosmosdb:ThroughputPoolAccount ~DocumentDB/throughputPools/{throughputPoolName}/throughputPoolAccounts/{throughputPoolAccountName}
costmanagement:Export {scope}@CostManagement/exports/{exportName}
costmanagement:ScheduledAction @CostManagement/scheduledActions/{}
costmanagement:ScheduledActionByScope {scope}@CostManagement/scheduledActions/{}
costmanagement:View @CostManagement/views/{viewName}
costmanagement:ViewByScope {scope}@CostManagement/views/{viewName}
customerinsights:Connector ~CustomerInsights/hubs/{hubName}/connectors/{connectorName}
customerinsights:ConnectorMapping ~CustomerInsights/hubs/{hubName}/connectors/{connectorName}/mappings/{mappingName}
customerinsights:Hub ~CustomerInsights/hubs/{hubName}
customerinsights:Kpi ~CustomerInsights/hubs/{hubName}/kpi/{kpiName}
customerinsights:Link ~CustomerInsights/hubs/{hubName}/links/{linkName}
customerinsights:Prediction ~CustomerInsights/hubs/{hubName}/predictions/{predictionName}
customerinsights:Profile ~CustomerInsights/hubs/{hubName}/profiles/{profileName}
customerinsights:Relationship ~CustomerInsights/hubs/{hubName}/relationships/{relationshipName}
customerinsights:RelationshipLink ~CustomerInsights/hubs/{hubName}/relationshipLinks/{relationshipLinkName}
customerinsights:RoleAssignment ~CustomerInsights/hubs/{hubName}/roleAssignments/{assignmentName}
customerinsights:View ~CustomerInsights/hubs/{hubName}/views/{viewName}
customproviders:Association {scope}@CustomProviders/associations/{associationName}
customproviders:CustomResourceProvider ~CustomProviders/resourceProviders/{resourceProviderName}
dashboard:Grafana ~Dashboard/grafana/{workspaceName}
dashboard:ManagedPrivateEndpoint ~Dashboard/grafana/{workspaceName}/managedPrivateEndpoints/{managedPrivateEndpointName}
dashboard:PrivateEndpointConnection ~Dashboard/grafana/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}
databox:Job ~DataBox/jobs/{jobName}
databoxedge:BandwidthSchedule ~DataBoxEdge/dataBoxEdgeDevices/{deviceName}/bandwidthSchedules/{}
databoxedge:Container ~DataBoxEdge/dataBoxEdgeDevices/{deviceName}/storageAccounts/{storageAccountName}/containers/{containerName}
databoxedge:Device ~DataBoxEdge/dataBoxEdgeDevices/{deviceName}
databoxedge:MonitoringConfig ~DataBoxEdge/dataBoxEdgeDevices/{deviceName}/roles/{roleName}/monitoringConfig/default
databoxedge:Order ~DataBoxEdge/dataBoxEdgeDevices/{deviceName}/orders/default
databoxedge:Share ~DataBoxEdge/dataBoxEdgeDevices/{deviceName}/shares/{}
databoxedge:StorageAccount ~DataBoxEdge/dataBoxEdgeDevices/{deviceName}/storageAccounts/{storageAccountName}
databoxedge:StorageAccountCredential ~DataBoxEdge/dataBoxEdgeDevices/{deviceName}/storageAccountCredentials/{}
databoxedge:User ~DataBoxEdge/dataBoxEdgeDevices/{deviceName}/users/{}
databricks:AccessConnector ~Databricks/accessConnectors/{connectorName}
databricks:PrivateEndpointConnection ~Databricks/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}
databricks:VNetPeering ~Databricks/workspaces/{workspaceName}/virtualNetworkPeerings/{peeringName}
databricks:Workspace ~Databricks/workspaces/{workspaceName}
datacatalog:ADCCatalog ~DataCatalog/catalogs/{catalogName}
datadog:Monitor ~Datadog/monitors/{monitorName}
datadog:MonitoredSubscription ~Datadog/monitors/{monitorName}/monitoredSubscriptions/{configurationName}
datafactory:ChangeDataCapture ~DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}
datafactory:CredentialOperation ~DataFactory/factories/{factoryName}/credentials/{credentialName}
datafactory:DataFlow ~DataFactory/factories/{factoryName}/dataflows/{dataFlowName}
datafactory:Dataset ~DataFactory/factories/{factoryName}/datasets/{datasetName}
datafactory:Factory ~DataFactory/factories/{factoryName}
datafactory:GlobalParameter ~DataFactory/factories/{factoryName}/globalParameters/{globalParameterName}
datafactory:IntegrationRuntime ~DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}
datafactory:LinkedService ~DataFactory/factories/{factoryName}/linkedservices/{linkedServiceName}
datafactory:ManagedPrivateEndpoint ~DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}
datafactory:Pipeline ~DataFactory/factories/{factoryName}/pipelines/{pipelineName}
datafactory:PrivateEndpointConnection ~DataFactory/factories/{factoryName}/privateEndpointConnections/{privateEndpointConnectionName}
datafactory:Trigger ~DataFactory/factories/{factoryName}/triggers/{triggerName}
datalakeanalytics:Account ~DataLakeAnalytics/accounts/{accountName}
datalakeanalytics:ComputePolicy ~DataLakeAnalytics/accounts/{accountName}/computePolicies/{computePolicyName}
datalakeanalytics:FirewallRule ~DataLakeAnalytics/accounts/{accountName}/firewallRules/{firewallRuleName}
datalakestore:Account ~DataLakeStore/accounts/{accountName}
datalakestore:FirewallRule ~DataLakeStore/accounts/{accountName}/firewallRules/{firewallRuleName}
datalakestore:TrustedIdProvider ~DataLakeStore/accounts/{accountName}/trustedIdProviders/{trustedIdProviderName}
datalakestore:VirtualNetworkRule ~DataLakeStore/accounts/{accountName}/virtualNetworkRules/{virtualNetworkRuleName}
datamigration:File /subscriptions/{$subscription}/resourceGroups/{groupName}@DataMigration/services/{serviceName}/projects/{projectName}/files/{fileName}
datamigration:Project /subscriptions/{$subscription}/resourceGroups/{groupName}@DataMigration/services/{serviceName}/projects/{projectName}
datamigration:Service /subscriptions/{$subscription}/resourceGroups/{groupName}@DataMigration/services/{serviceName}
datamigration:ServiceTask /subscriptions/{$subscription}/resourceGroups/{groupName}@DataMigration/services/{serviceName}/serviceTasks/{taskName}
datamigration:Task /subscriptions/{$subscription}/resourceGroups/{groupName}@DataMigration/services/{serviceName}/projects/{projectName}/tasks/{taskName}
dataprotection:BackupInstance ~DataProtection/backupVaults/{vaultName}/backupInstances/{backupInstanceName}
dataprotection:BackupPolicy ~DataProtection/backupVaults/{vaultName}/backupPolicies/{backupPolicyName}
dataprotection:BackupVault ~DataProtection/backupVaults/{vaultName}
dataprotection:DppResourceGuardProxy ~DataProtection/backupVaults/{vaultName}/backupResourceGuardProxies/{resourceGuardProxyName}
dataprotection:ResourceGuard ~DataProtection/resourceGuards/{resourceGuardsName}
datareplication:Dra ~DataReplication/replicationFabrics/{fabricName}/fabricAgents/{fabricAgentName}
datareplication:Fabric ~DataReplication/replicationFabrics/{fabricName}
datareplication:FabricAgent ~DataReplication/replicationFabrics/{fabricName}/fabricAgents/{fabricAgentName}
datareplication:Policy ~DataReplication/replicationVaults/{vaultName}/replicationPolicies/{policyName}
datareplication:ProtectedItem ~DataReplication/replicationVaults/{vaultName}/protectedItems/{protectedItemName}
datareplication:ReplicationExtension ~DataReplication/replicationVaults/{vaultName}/replicationExtensions/{replicationExtensionName}
datareplication:Vault ~DataReplication/replicationVaults/{vaultName}
datashare:Account ~DataShare/accounts/{accountName}
datashare:Invitation ~DataShare/accounts/{accountName}/shares/{shareName}/invitations/{invitationName}
datashare:Share ~DataShare/accounts/{accountName}/shares/{shareName}
datashare:ShareSubscription ~DataShare/accounts/{accountName}/shareSubscriptions/{shareSubscriptionName}
dbformariadb:Configuration ~DBforMariaDB/servers/{serverName}/configurations/{configurationName}
dbformariadb:Database ~DBforMariaDB/servers/{serverName}/databases/{databaseName}
dbformariadb:FirewallRule ~DBforMariaDB/servers/{serverName}/firewallRules/{firewallRuleName}
dbformariadb:PrivateEndpointConnection ~DBforMariaDB/servers/{serverName}/privateEndpointConnections/{privateEndpointConnectionName}
dbformariadb:Server ~DBforMariaDB/servers/{serverName}
dbformariadb:VirtualNetworkRule ~DBforMariaDB/servers/{serverName}/virtualNetworkRules/{virtualNetworkRuleName}
dbformysql:AzureADAdministrator ~DBforMySQL/flexibleServers/{serverName}/administrators/{administratorName}
dbformysql:Configuration ~DBforMySQL/flexibleServers/{serverName}/configurations/{configurationName}
dbformysql:Database ~DBforMySQL/flexibleServers/{serverName}/databases/{databaseName}
dbformysql:FirewallRule ~DBforMySQL/flexibleServers/{serverName}/firewallRules/{firewallRuleName}
dbformysql:LongRunningBackup ~DBforMySQL/flexibleServers/{serverName}/backupsV2/{backupName}
dbformysql:PrivateEndpointConnection ~DBforMySQL/flexibleServers/{serverName}/privateEndpointConnections/{privateEndpointConnectionName}
dbformysql:Server ~DBforMySQL/flexibleServers/{serverName}
dbformysql:SingleServer ~DBforMySQL/servers/{serverName}
dbformysql:SingleServerConfiguration ~DBforMySQL/servers/{serverName}/configurations/{configurationName}
dbformysql:SingleServerDatabase ~DBforMySQL/servers/{serverName}/databases/{databaseName}
dbformysql:SingleServerFirewallRule ~DBforMySQL/servers/{serverName}/firewallRules/{firewallRuleName}
dbformysql:SingleServerVirtualNetworkRule ~DBforMySQL/servers/{serverName}/virtualNetworkRules/{virtualNetworkRuleName}
dbforpostgresql:Administrator ~DBforPostgreSQL/flexibleServers/{serverName}/administrators/{objectId}
dbforpostgresql:AdministratorsMicrosoftEntra ~DBforPostgreSQL/flexibleServers/{serverName}/administrators/{objectId}
dbforpostgresql:Backup ~DBforPostgreSQL/flexibleServers/{serverName}/backups/{backupName}
dbforpostgresql:BackupsAutomaticAndOnDemand ~DBforPostgreSQL/flexibleServers/{serverName}/backups/{backupName}
dbforpostgresql:Configuration ~DBforPostgreSQL/flexibleServers/{serverName}/configurations/{configurationName}
dbforpostgresql:Database ~DBforPostgreSQL/flexibleServers/{serverName}/databases/{databaseName}
dbforpostgresql:FirewallRule ~DBforPostgreSQL/flexibleServers/{serverName}/firewallRules/{firewallRuleName}
dbforpostgresql:PrivateEndpointConnection ~DBforPostgreSQL/flexibleServers/{serverName}/privateEndpointConnections/{privateEndpointConnectionName}
dbforpostgresql:Server ~DBforPostgreSQL/flexibleServers/{serverName}
dbforpostgresql:ServerGroupCluster ~DBforPostgreSQL/serverGroupsv2/{clusterName}
dbforpostgresql:ServerGroupFirewallRule ~DBforPostgreSQL/serverGroupsv2/{clusterName}/firewallRules/{firewallRuleName}
dbforpostgresql:ServerGroupPrivateEndpointConnection ~DBforPostgreSQL/serverGroupsv2/{clusterName}/privateEndpointConnections/{privateEndpointConnectionName}
dbforpostgresql:ServerGroupRole ~DBforPostgreSQL/serverGroupsv2/{clusterName}/roles/{roleName}
dbforpostgresql:SingleServer ~DBforPostgreSQL/servers/{serverName}
dbforpostgresql:SingleServerConfiguration ~DBforPostgreSQL/servers/{serverName}/configurations/{configurationName}
dbforpostgresql:SingleServerDatabase ~DBforPostgreSQL/servers/{serverName}/databases/{databaseName}
dbforpostgresql:SingleServerFirewallRule ~DBforPostgreSQL/servers/{serverName}/firewallRules/{firewallRuleName}
dbforpostgresql:SingleServerServerSecurityAlertPolicy ~DBforPostgreSQL/servers/{serverName}/securityAlertPolicies/{securityAlertPolicyName}
dbforpostgresql:SingleServerVirtualNetworkRule ~DBforPostgreSQL/servers/{serverName}/virtualNetworkRules/{virtualNetworkRuleName}
dbforpostgresql:VirtualEndpoint ~DBforPostgreSQL/flexibleServers/{serverName}/virtualendpoints/{virtualEndpointName}
delegatednetwork:DelegatedSubnetServiceDetails ~DelegatedNetwork/delegatedSubnets/{resourceName}
desktopvirtualization:Application ~DesktopVirtualization/applicationGroups/{applicationGroupName}/applications/{applicationName}
desktopvirtualization:ApplicationGroup ~DesktopVirtualization/applicationGroups/{applicationGroupName}
desktopvirtualization:HostPool ~DesktopVirtualization/hostPools/{hostPoolName}
desktopvirtualization:MSIXPackage ~DesktopVirtualization/hostPools/{hostPoolName}/msixPackages/{msixPackageFullName}
desktopvirtualization:PrivateEndpointConnectionByHostPool ~DesktopVirtualization/hostPools/{hostPoolName}/privateEndpointConnections/{privateEndpointConnectionName}
desktopvirtualization:PrivateEndpointConnectionByWorkspace ~DesktopVirtualization/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}
desktopvirtualization:ScalingPlan ~DesktopVirtualization/scalingPlans/{scalingPlanName}
desktopvirtualization:ScalingPlanPersonalSchedule ~DesktopVirtualization/scalingPlans/{scalingPlanName}/personalSchedules/{scalingPlanScheduleName}
desktopvirtualization:ScalingPlanPooledSchedule ~DesktopVirtualization/scalingPlans/{scalingPlanName}/pooledSchedules/{scalingPlanScheduleName}
desktopvirtualization:SessionHost ~DesktopVirtualization/hostPools/{hostPoolName}/sessionHosts/{sessionHostName}
desktopvirtualization:Workspace ~DesktopVirtualization/workspaces/{workspaceName}
devcenter:Catalog ~DevCenter/devcenters/{devCenterName}/catalogs/{catalogName}
devcenter:DevBoxDefinition ~DevCenter/devcenters/{devCenterName}/devboxdefinitions/{devBoxDefinitionName}
devcenter:DevCenter ~DevCenter/devcenters/{devCenterName}
devcenter:EnvironmentType ~DevCenter/devcenters/{devCenterName}/environmentTypes/{environmentTypeName}
devcenter:Gallery ~DevCenter/devcenters/{devCenterName}/galleries/{galleryName}
devcenter:NetworkConnection ~DevCenter/networkConnections/{networkConnectionName}
devcenter:Pool ~DevCenter/projects/{projectName}/pools/{poolName}
devcenter:Project ~DevCenter/projects/{projectName}
devcenter:ProjectCatalog ~DevCenter/projects/{projectName}/catalogs/{catalogName}
devcenter:ProjectEnvironmentType ~DevCenter/projects/{projectName}/environmentTypes/{environmentTypeName}
devcenter:Schedule ~DevCenter/projects/{projectName}/pools/{poolName}/schedules/{scheduleName}
devhub:Workflow ~DevHub/workflows/{workflowName}
deviceprovisioningservices:DpsCertificate ~Devices/provisioningServices/{provisioningServiceName}/certificates/{certificateName}
deviceprovisioningservices:IotDpsResource ~Devices/provisioningServices/{provisioningServiceName}
deviceprovisioningservices:IotDpsResourcePrivateEndpointConnection ~Devices/provisioningServices/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
deviceregistry:Asset ~DeviceRegistry/assets/{assetName}
deviceregistry:AssetEndpointProfile ~DeviceRegistry/assetEndpointProfiles/{assetEndpointProfileName}
deviceupdate:Account ~DeviceUpdate/accounts/{accountName}
deviceupdate:Instance ~DeviceUpdate/accounts/{accountName}/instances/{instanceName}
deviceupdate:PrivateEndpointConnection ~DeviceUpdate/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName}
deviceupdate:PrivateEndpointConnectionProxy ~DeviceUpdate/accounts/{accountName}/privateEndpointConnectionProxies/{privateEndpointConnectionProxyId}
devopsinfrastructure:Pool ~DevOpsInfrastructure/pools/{poolName}
devtestlab:ArtifactSource ~DevTestLab/labs/{labName}/artifactsources/{}
devtestlab:CustomImage ~DevTestLab/labs/{labName}/customimages/{}
devtestlab:Disk ~DevTestLab/labs/{labName}/users/{userName}/disks/{}
devtestlab:Environment ~DevTestLab/labs/{labName}/users/{userName}/environments/{}
devtestlab:Formula ~DevTestLab/labs/{labName}/formulas/{}
devtestlab:GlobalSchedule ~DevTestLab/schedules/{}
devtestlab:Lab ~DevTestLab/labs/{}
devtestlab:NotificationChannel ~DevTestLab/labs/{labName}/notificationchannels/{}
devtestlab:Policy ~DevTestLab/labs/{labName}/policysets/{policySetName}/policies/{}
devtestlab:Schedule ~DevTestLab/labs/{labName}/schedules/{}
devtestlab:Secret ~DevTestLab/labs/{labName}/users/{userName}/secrets/{}
devtestlab:ServiceFabric ~DevTestLab/labs/{labName}/users/{userName}/servicefabrics/{}
devtestlab:ServiceFabricSchedule ~DevTestLab/labs/{labName}/users/{userName}/servicefabrics/{serviceFabricName}/schedules/{}
devtestlab:ServiceRunner ~DevTestLab/labs/{labName}/servicerunners/{}
devtestlab:User ~DevTestLab/labs/{labName}/users/{}
devtestlab:VirtualMachine ~DevTestLab/labs/{labName}/virtualmachines/{}
devtestlab:VirtualMachineSchedule ~DevTestLab/labs/{labName}/virtualmachines/{virtualMachineName}/schedules/{}
devtestlab:VirtualNetwork ~DevTestLab/labs/{labName}/virtualnetworks/{}
digitaltwins:PrivateEndpointConnection ~DigitalTwins/digitalTwinsInstances/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
digitaltwins:TimeSeriesDatabaseConnection ~DigitalTwins/digitalTwinsInstances/{resourceName}/timeSeriesDatabaseConnections/{timeSeriesDatabaseConnectionName}
dns:RecordSet ~Network/dnsZones/{zoneName}/{recordType}/{relativeRecordSetName}
dns:Zone ~Network/dnsZones/{zoneName}
dnsresolver:DnsForwardingRuleset ~Network/dnsForwardingRulesets/{dnsForwardingRulesetName}
dnsresolver:DnsResolver ~Network/dnsResolvers/{dnsResolverName}
dnsresolver:ForwardingRule ~Network/dnsForwardingRulesets/{dnsForwardingRulesetName}/forwardingRules/{forwardingRuleName}
dnsresolver:InboundEndpoint ~Network/dnsResolvers/{dnsResolverName}/inboundEndpoints/{inboundEndpointName}
dnsresolver:OutboundEndpoint ~Network/dnsResolvers/{dnsResolverName}/outboundEndpoints/{outboundEndpointName}
domainregistration:Domain ~DomainRegistration/domains/{domainName}
domainregistration:DomainOwnershipIdentifier ~DomainRegistration/domains/{domainName}/domainOwnershipIdentifiers/{}
edgeorder:Address ~EdgeOrder/addresses/{addressName}
edgeorder:OrderItem ~EdgeOrder/orderItems/{orderItemName}
education:Lab @Billing/billingAccounts/{billingAccountName}/billingProfiles/{billingProfileName}/invoiceSections/{invoiceSectionName}@Education/labs/default
education:Student @Billing/billingAccounts/{billingAccountName}/billingProfiles/{billingProfileName}/invoiceSections/{invoiceSectionName}@Education/labs/default/students/{studentAlias}
elastic:Monitor ~Elastic/monitors/{monitorName}
elastic:TagRule ~Elastic/monitors/{monitorName}/tagRules/{ruleSetName}
elasticsan:ElasticSan ~ElasticSan/elasticSans/{elasticSanName}
elasticsan:PrivateEndpointConnection ~ElasticSan/elasticSans/{elasticSanName}/privateEndpointConnections/{privateEndpointConnectionName}
elasticsan:Volume ~ElasticSan/elasticSans/{elasticSanName}/volumegroups/{volumeGroupName}/volumes/{volumeName}
elasticsan:VolumeGroup ~ElasticSan/elasticSans/{elasticSanName}/volumegroups/{volumeGroupName}
elasticsan:VolumeSnapshot ~ElasticSan/elasticSans/{elasticSanName}/volumegroups/{volumeGroupName}/snapshots/{snapshotName}
engagementfabric:Account ~EngagementFabric/Accounts/{accountName}
engagementfabric:Channel ~EngagementFabric/Accounts/{accountName}/Channels/{channelName}
eventgrid:CaCertificate ~EventGrid/namespaces/{namespaceName}/caCertificates/{caCertificateName}
eventgrid:Channel ~EventGrid/partnerNamespaces/{partnerNamespaceName}/channels/{channelName}
eventgrid:Client ~EventGrid/namespaces/{namespaceName}/clients/{clientName}
eventgrid:ClientGroup ~EventGrid/namespaces/{namespaceName}/clientGroups/{clientGroupName}
eventgrid:Domain ~EventGrid/domains/{domainName}
eventgrid:DomainEventSubscription ~EventGrid/domains/{domainName}/eventSubscriptions/{eventSubscriptionName}
eventgrid:DomainTopic ~EventGrid/domains/{domainName}/topics/{domainTopicName}
eventgrid:DomainTopicEventSubscription ~EventGrid/domains/{domainName}/topics/{topicName}/eventSubscriptions/{eventSubscriptionName}
eventgrid:EventSubscription {scope}@EventGrid/eventSubscriptions/{eventSubscriptionName}
eventgrid:Namespace ~EventGrid/namespaces/{namespaceName}
eventgrid:NamespaceTopic ~EventGrid/namespaces/{namespaceName}/topics/{topicName}
eventgrid:NamespaceTopicEventSubscription ~EventGrid/namespaces/{namespaceName}/topics/{topicName}/eventSubscriptions/{eventSubscriptionName}
eventgrid:PartnerConfiguration ~EventGrid/partnerConfigurations/default
eventgrid:PartnerDestination ~EventGrid/partnerDestinations/{partnerDestinationName}
eventgrid:PartnerNamespace ~EventGrid/partnerNamespaces/{partnerNamespaceName}
eventgrid:PartnerRegistration ~EventGrid/partnerRegistrations/{partnerRegistrationName}
eventgrid:PartnerTopic ~EventGrid/partnerTopics/{partnerTopicName}
eventgrid:PartnerTopicEventSubscription ~EventGrid/partnerTopics/{partnerTopicName}/eventSubscriptions/{eventSubscriptionName}
eventgrid:PermissionBinding ~EventGrid/namespaces/{namespaceName}/permissionBindings/{permissionBindingName}
eventgrid:PrivateEndpointConnection ~EventGrid/{parentType}/{parentName}/privateEndpointConnections/{privateEndpointConnectionName}
eventgrid:SystemTopic ~EventGrid/systemTopics/{systemTopicName}
eventgrid:SystemTopicEventSubscription ~EventGrid/systemTopics/{systemTopicName}/eventSubscriptions/{eventSubscriptionName}
eventgrid:Topic ~EventGrid/topics/{topicName}
eventgrid:TopicEventSubscription ~EventGrid/topics/{topicName}/eventSubscriptions/{eventSubscriptionName}
eventgrid:TopicSpace ~EventGrid/namespaces/{namespaceName}/topicSpaces/{topicSpaceName}
eventhub:ApplicationGroup ~EventHub/namespaces/{namespaceName}/applicationGroups/{applicationGroupName}
eventhub:Cluster ~EventHub/clusters/{clusterName}
eventhub:ConsumerGroup ~EventHub/namespaces/{namespaceName}/eventhubs/{eventHubName}/consumergroups/{consumerGroupName}
eventhub:DisasterRecoveryConfig ~EventHub/namespaces/{namespaceName}/disasterRecoveryConfigs/{alias}
eventhub:EventHub ~EventHub/namespaces/{namespaceName}/eventhubs/{eventHubName}
eventhub:EventHubAuthorizationRule ~EventHub/namespaces/{namespaceName}/eventhubs/{eventHubName}/authorizationRules/{authorizationRuleName}
eventhub:Namespace ~EventHub/namespaces/{namespaceName}
eventhub:NamespaceAuthorizationRule ~EventHub/namespaces/{namespaceName}/authorizationRules/{authorizationRuleName}
eventhub:NamespaceNetworkRuleSet ~EventHub/namespaces/{namespaceName}/networkRuleSets/default
eventhub:PrivateEndpointConnection ~EventHub/namespaces/{namespaceName}/privateEndpointConnections/{privateEndpointConnectionName}
eventhub:SchemaRegistry ~EventHub/namespaces/{namespaceName}/schemagroups/{schemaGroupName}
extendedlocation:CustomLocation ~ExtendedLocation/customLocations/{resourceName}
extendedlocation:ResourceSyncRule ~ExtendedLocation/customLocations/{resourceName}/resourceSyncRules/{childResourceName}
features:SubscriptionFeatureRegistration /subscriptions/{$subscription}@Features/featureProviders/{providerNamespace}/subscriptionFeatureRegistrations/{featureName}
fluidrelay:FluidRelayServer /subscriptions/{$subscription}/resourceGroups/{resourceGroup}@FluidRelay/fluidRelayServers/{fluidRelayServerName}
frontdoor:Experiment ~Network/NetworkExperimentProfiles/{profileName}/Experiments/{experimentName}
frontdoor:FrontDoor ~Network/frontDoors/{frontDoorName}
frontdoor:NetworkExperimentProfile ~Network/NetworkExperimentProfiles/{profileName}
frontdoor:Policy ~Network/FrontDoorWebApplicationFirewallPolicies/{policyName}
frontdoor:RulesEngine ~Network/frontDoors/{frontDoorName}/rulesEngines/{rulesEngineName}
graphservices:Account ~GraphServices/accounts/{resourceName}
guestconfiguration:GuestConfigurationAssignment ~Compute/virtualMachines/{vmName}@GuestConfiguration/guestConfigurationAssignments/{guestConfigurationAssignmentName}
hardwaresecuritymodules:CloudHsmCluster ~HardwareSecurityModules/cloudHsmClusters/{cloudHsmClusterName}
hardwaresecuritymodules:CloudHsmClusterPrivateEndpointConnection ~HardwareSecurityModules/cloudHsmClusters/{cloudHsmClusterName}/privateEndpointConnections/{peConnectionName}
hardwaresecuritymodules:DedicatedHsm ~HardwareSecurityModules/dedicatedHSMs/{}
hdinsight:Application ~HDInsight/clusters/{clusterName}/applications/{applicationName}
hdinsight:Cluster ~HDInsight/clusters/{clusterName}
hdinsight:Extension ~HDInsight/clusters/{clusterName}/extensions/{extensionName}
hdinsight:PrivateEndpointConnection ~HDInsight/clusters/{clusterName}/privateEndpointConnections/{privateEndpointConnectionName}
healthbot:Bot ~HealthBot/healthBots/{botName}
healthcareapis:DicomService ~HealthcareApis/workspaces/{workspaceName}/dicomservices/{dicomServiceName}
healthcareapis:FhirService ~HealthcareApis/workspaces/{workspaceName}/fhirservices/{fhirServiceName}
healthcareapis:IotConnector ~HealthcareApis/workspaces/{workspaceName}/iotconnectors/{iotConnectorName}
healthcareapis:IotConnectorFhirDestination ~HealthcareApis/workspaces/{workspaceName}/iotconnectors/{iotConnectorName}/fhirdestinations/{fhirDestinationName}
healthcareapis:PrivateEndpointConnection ~HealthcareApis/services/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
healthcareapis:Service ~HealthcareApis/services/{resourceName}
healthcareapis:Workspace ~HealthcareApis/workspaces/{workspaceName}
healthcareapis:WorkspacePrivateEndpointConnection ~HealthcareApis/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}
hybridcompute:Machine ~HybridCompute/machines/{machineName}
hybridcompute:MachineExtension ~HybridCompute/machines/{machineName}/extensions/{extensionName}
hybridcompute:MachineRunCommand ~HybridCompute/machines/{machineName}/runCommands/{runCommandName}
hybridcompute:PrivateEndpointConnection ~HybridCompute/privateLinkScopes/{scopeName}/privateEndpointConnections/{privateEndpointConnectionName}
hybridcompute:PrivateLinkScope ~HybridCompute/privateLinkScopes/{scopeName}
hybridconnectivity:Endpoint {resourceUri}@HybridConnectivity/endpoints/{endpointName}
hybridconnectivity:ServiceConfiguration {resourceUri}@HybridConnectivity/endpoints/{endpointName}/serviceConfigurations/{serviceConfigurationName}
hybridcontainerservice:VirtualNetworkRetrieve ~HybridContainerService/virtualNetworks/{virtualNetworkName}
hybridnetwork:ArtifactManifest ~HybridNetwork/publishers/{publisherName}/artifactStores/{artifactStoreName}/artifactManifests/{artifactManifestName}
hybridnetwork:ArtifactStore ~HybridNetwork/publishers/{publisherName}/artifactStores/{artifactStoreName}
hybridnetwork:ConfigurationGroupSchema ~HybridNetwork/publishers/{publisherName}/configurationGroupSchemas/{configurationGroupSchemaName}
hybridnetwork:ConfigurationGroupValue ~HybridNetwork/configurationGroupValues/{configurationGroupValueName}
hybridnetwork:NetworkFunction ~HybridNetwork/networkFunctions/{networkFunctionName}
hybridnetwork:NetworkFunctionDefinitionGroup ~HybridNetwork/publishers/{publisherName}/networkFunctionDefinitionGroups/{networkFunctionDefinitionGroupName}
hybridnetwork:NetworkFunctionDefinitionVersion ~HybridNetwork/publishers/{publisherName}/networkFunctionDefinitionGroups/{networkFunctionDefinitionGroupName}/networkFunctionDefinitionVersions/{networkFunctionDefinitionVersionName}
hybridnetwork:NetworkServiceDesignGroup ~HybridNetwork/publishers/{publisherName}/networkServiceDesignGroups/{networkServiceDesignGroupName}
hybridnetwork:NetworkServiceDesignVersion ~HybridNetwork/publishers/{publisherName}/networkServiceDesignGroups/{networkServiceDesignGroupName}/networkServiceDesignVersions/{networkServiceDesignVersionName}
hybridnetwork:Publisher ~HybridNetwork/publishers/{publisherName}
hybridnetwork:Site ~HybridNetwork/sites/{siteName}
hybridnetwork:SiteNetworkService ~HybridNetwork/siteNetworkServices/{siteNetworkServiceName}
importexport:Job ~ImportExport/jobs/{jobName}
integrationspaces:Application ~IntegrationSpaces/spaces/{spaceName}/applications/{applicationName}
integrationspaces:ApplicationResource ~IntegrationSpaces/spaces/{spaceName}/applications/{applicationName}/resources/{resourceName}
integrationspaces:BusinessProcess ~IntegrationSpaces/spaces/{spaceName}/applications/{applicationName}/businessProcesses/{businessProcessName}
integrationspaces:InfrastructureResource ~IntegrationSpaces/spaces/{spaceName}/infrastructureResources/{infrastructureResourceName}
integrationspaces:Space ~IntegrationSpaces/spaces/{spaceName}
iotcentral:App ~IoTCentral/iotApps/{resourceName}
iotfirmwaredefense:Firmware ~IoTFirmwareDefense/workspaces/{workspaceName}/firmwares/{firmwareId}
iotfirmwaredefense:Workspace ~IoTFirmwareDefense/workspaces/{workspaceName}
iothub:Certificate ~Devices/IotHubs/{resourceName}/certificates/{certificateName}
iothub:PrivateEndpointConnection ~Devices/iotHubs/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
keyvault:Key ~KeyVault/vaults/{vaultName}/keys/{keyName}
keyvault:MHSMPrivateEndpointConnection ~KeyVault/managedHSMs/{}/privateEndpointConnections/{privateEndpointConnectionName}
keyvault:ManagedHsm ~KeyVault/managedHSMs/{}
keyvault:PrivateEndpointConnection ~KeyVault/vaults/{vaultName}/privateEndpointConnections/{privateEndpointConnectionName}
keyvault:Secret ~KeyVault/vaults/{vaultName}/secrets/{secretName}
keyvault:Vault ~KeyVault/vaults/{vaultName}
kubernetes:ConnectedCluster ~Kubernetes/connectedClusters/{clusterName}
kubernetesconfiguration:Extension /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/{clusterRp}/{clusterResourceName}/{clusterName}@KubernetesConfiguration/extensions/{extensionName}
kubernetesconfiguration:FluxConfiguration /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/{clusterRp}/{clusterResourceName}/{clusterName}@KubernetesConfiguration/fluxConfigurations/{fluxConfigurationName}
kubernetesconfiguration:SourceControlConfiguration /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/{clusterRp}/{clusterResourceName}/{clusterName}@KubernetesConfiguration/sourceControlConfigurations/{sourceControlConfigurationName}
kusto:AttachedDatabaseConfiguration ~Kusto/clusters/{clusterName}/attachedDatabaseConfigurations/{attachedDatabaseConfigurationName}
kusto:Cluster ~Kusto/clusters/{clusterName}
kusto:ClusterPrincipalAssignment ~Kusto/clusters/{clusterName}/principalAssignments/{principalAssignmentName}
kusto:DatabasePrincipalAssignment ~Kusto/clusters/{clusterName}/databases/{databaseName}/principalAssignments/{principalAssignmentName}
kusto:ManagedPrivateEndpoint ~Kusto/clusters/{clusterName}/managedPrivateEndpoints/{managedPrivateEndpointName}
kusto:PrivateEndpointConnection ~Kusto/clusters/{clusterName}/privateEndpointConnections/{privateEndpointConnectionName}
kusto:ReadOnlyFollowingDatabase ~Kusto/clusters/{clusterName}/databases/{databaseName}
kusto:ReadWriteDatabase ~Kusto/clusters/{clusterName}/databases/{databaseName}
kusto:SandboxCustomImage ~Kusto/clusters/{clusterName}/sandboxCustomImages/{sandboxCustomImageName}
kusto:Script ~Kusto/clusters/{clusterName}/databases/{databaseName}/scripts/{scriptName}
labservices:Lab ~LabServices/labs/{labName}
labservices:LabPlan ~LabServices/labPlans/{labPlanName}
labservices:Schedule ~LabServices/labs/{labName}/schedules/{scheduleName}
labservices:User ~LabServices/labs/{labName}/users/{userName}
loadtestservice:LoadTest ~LoadTestService/loadTests/{loadTestName}
logic:IntegrationAccount ~Logic/integrationAccounts/{integrationAccountName}
logic:IntegrationAccountAgreement ~Logic/integrationAccounts/{integrationAccountName}/agreements/{agreementName}
logic:IntegrationAccountAssembly ~Logic/integrationAccounts/{integrationAccountName}/assemblies/{assemblyArtifactName}
logic:IntegrationAccountBatchConfiguration ~Logic/integrationAccounts/{integrationAccountName}/batchConfigurations/{batchConfigurationName}
logic:IntegrationAccountCertificate ~Logic/integrationAccounts/{integrationAccountName}/certificates/{certificateName}
logic:IntegrationAccountMap ~Logic/integrationAccounts/{integrationAccountName}/maps/{mapName}
logic:IntegrationAccountPartner ~Logic/integrationAccounts/{integrationAccountName}/partners/{partnerName}
logic:IntegrationAccountSchema ~Logic/integrationAccounts/{integrationAccountName}/schemas/{schemaName}
logic:IntegrationAccountSession ~Logic/integrationAccounts/{integrationAccountName}/sessions/{sessionName}
logic:IntegrationServiceEnvironment /subscriptions/{$subscription}/resourceGroups/{resourceGroup}@Logic/integrationServiceEnvironments/{integrationServiceEnvironmentName}
logic:Workflow ~Logic/workflows/{workflowName}
m365securityandcompliance:PrivateEndpointConnectionsAdtAPI ~M365SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
m365securityandcompliance:PrivateEndpointConnectionsComp ~M365SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
m365securityandcompliance:PrivateEndpointConnectionsForEDM ~M365SecurityAndCompliance/privateLinkServicesForEDMUpload/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
m365securityandcompliance:PrivateEndpointConnectionsForMIPPolicySync ~M365SecurityAndCompliance/privateLinkServicesForMIPPolicySync/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
m365securityandcompliance:PrivateEndpointConnectionsForSCCPowershell ~M365SecurityAndCompliance/privateLinkServicesForSCCPowershell/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
m365securityandcompliance:PrivateEndpointConnectionsSec ~M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}
m365securityandcompliance:PrivateLinkServicesForEDMUpload ~M365SecurityAndCompliance/privateLinkServicesForEDMUpload/{resourceName}
m365securityandcompliance:PrivateLinkServicesForM365ComplianceCenter ~M365SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter/{resourceName}
m365securityandcompliance:PrivateLinkServicesForM365SecurityCenter ~M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter/{resourceName}
m365securityandcompliance:PrivateLinkServicesForMIPPolicySync ~M365SecurityAndCompliance/privateLinkServicesForMIPPolicySync/{resourceName}
m365securityandcompliance:PrivateLinkServicesForO365ManagementActivityAPI ~M365SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI/{resourceName}
m365securityandcompliance:PrivateLinkServicesForSCCPowershell ~M365SecurityAndCompliance/privateLinkServicesForSCCPowershell/{resourceName}
machinelearningservices:BatchDeployment ~MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}
machinelearningservices:BatchEndpoint ~MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}
machinelearningservices:CodeContainer ~MachineLearningServices/workspaces/{workspaceName}/codes/{}
machinelearningservices:CodeVersion ~MachineLearningServices/workspaces/{workspaceName}/codes/{}/versions/{version}
machinelearningservices:ComponentContainer ~MachineLearningServices/workspaces/{workspaceName}/components/{}
machinelearningservices:ComponentVersion ~MachineLearningServices/workspaces/{workspaceName}/components/{}/versions/{version}
machinelearningservices:Compute ~MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}
machinelearningservices:DataContainer ~MachineLearningServices/workspaces/{workspaceName}/data/{}
machinelearningservices:DataVersion ~MachineLearningServices/workspaces/{workspaceName}/data/{}/versions/{version}
machinelearningservices:Datastore ~MachineLearningServices/workspaces/{workspaceName}/datastores/{}
machinelearningservices:EnvironmentContainer ~MachineLearningServices/workspaces/{workspaceName}/environments/{}
machinelearningservices:EnvironmentSpecificationVersion ~MachineLearningServices/workspaces/{workspaceName}/environments/{}/versions/{version}
machinelearningservices:EnvironmentVersion ~MachineLearningServices/workspaces/{workspaceName}/environments/{}/versions/{version}
machinelearningservices:Job ~MachineLearningServices/workspaces/{workspaceName}/jobs/{id}
machinelearningservices:MachineLearningDatastore ~MachineLearningServices/workspaces/{workspaceName}/datastores/{}
machinelearningservices:ModelContainer ~MachineLearningServices/workspaces/{workspaceName}/models/{}
machinelearningservices:ModelVersion ~MachineLearningServices/workspaces/{workspaceName}/models/{}/versions/{version}
machinelearningservices:OnlineDeployment ~MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}
machinelearningservices:OnlineEndpoint ~MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}
machinelearningservices:PrivateEndpointConnection ~MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}
machinelearningservices:Schedule ~MachineLearningServices/workspaces/{workspaceName}/schedules/{}
machinelearningservices:Workspace ~MachineLearningServices/workspaces/{workspaceName}
machinelearningservices:WorkspaceConnection ~MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}
maintenance:ConfigurationAssignment /subscriptions/{$subscription}/resourcegroups/{resourceGroupName}/providers/{providerName}/{resourceType}/{resourceName}@Maintenance/configurationAssignments/{configurationAssignmentName}
maintenance:ConfigurationAssignmentParent /subscriptions/{$subscription}/resourcegroups/{resourceGroupName}/providers/{providerName}/{resourceParentType}/{resourceParentName}/{resourceType}/{resourceName}@Maintenance/configurationAssignments/{configurationAssignmentName}
maintenance:ConfigurationAssignmentsForResourceGroup ~Maintenance/configurationAssignments/{configurationAssignmentName}
maintenance:ConfigurationAssignmentsForSubscription /subscriptions/{$subscription}@Maintenance/configurationAssignments/{configurationAssignmentName}
maintenance:MaintenanceConfiguration ~Maintenance/maintenanceConfigurations/{resourceName}
managedidentity:FederatedIdentityCredential ~ManagedIdentity/userAssignedIdentities/{resourceName}/federatedIdentityCredentials/{federatedIdentityCredentialResourceName}
managedidentity:UserAssignedIdentity ~ManagedIdentity/userAssignedIdentities/{resourceName}
managednetwork:ManagedNetwork ~ManagedNetwork/managedNetworks/{managedNetworkName}
managednetwork:ManagedNetworkGroup ~ManagedNetwork/managedNetworks/{managedNetworkName}/managedNetworkGroups/{managedNetworkGroupName}
managednetwork:ManagedNetworkPeeringPolicy ~ManagedNetwork/managedNetworks/{managedNetworkName}/managedNetworkPeeringPolicies/{managedNetworkPeeringPolicyName}
managednetwork:ScopeAssignment {scope}@ManagedNetwork/scopeAssignments/{scopeAssignmentName}
managednetworkfabric:AccessControlList ~ManagedNetworkFabric/accessControlLists/{accessControlListName}
managednetworkfabric:ExternalNetwork ~ManagedNetworkFabric/l3IsolationDomains/{l3IsolationDomainName}/externalNetworks/{externalNetworkName}
managednetworkfabric:InternalNetwork ~ManagedNetworkFabric/l3IsolationDomains/{l3IsolationDomainName}/internalNetworks/{internalNetworkName}
managednetworkfabric:InternetGateway ~ManagedNetworkFabric/internetGateways/{internetGatewayName}
managednetworkfabric:InternetGatewayRule ~ManagedNetworkFabric/internetGatewayRules/{internetGatewayRuleName}
managednetworkfabric:IpCommunity ~ManagedNetworkFabric/ipCommunities/{ipCommunityName}
managednetworkfabric:IpExtendedCommunity ~ManagedNetworkFabric/ipExtendedCommunities/{ipExtendedCommunityName}
managednetworkfabric:IpPrefix ~ManagedNetworkFabric/ipPrefixes/{ipPrefixName}
managednetworkfabric:L2IsolationDomain ~ManagedNetworkFabric/l2IsolationDomains/{l2IsolationDomainName}
managednetworkfabric:L3IsolationDomain ~ManagedNetworkFabric/l3IsolationDomains/{l3IsolationDomainName}
managednetworkfabric:NeighborGroup ~ManagedNetworkFabric/neighborGroups/{neighborGroupName}
managednetworkfabric:NetworkDevice ~ManagedNetworkFabric/networkDevices/{networkDeviceName}
managednetworkfabric:NetworkFabric ~ManagedNetworkFabric/networkFabrics/{networkFabricName}
managednetworkfabric:NetworkFabricController ~ManagedNetworkFabric/networkFabricControllers/{networkFabricControllerName}
managednetworkfabric:NetworkInterface ~ManagedNetworkFabric/networkDevices/{networkDeviceName}/networkInterfaces/{networkInterfaceName}
managednetworkfabric:NetworkPacketBroker ~ManagedNetworkFabric/networkPacketBrokers/{networkPacketBrokerName}
managednetworkfabric:NetworkRack ~ManagedNetworkFabric/networkRacks/{networkRackName}
managednetworkfabric:NetworkTap ~ManagedNetworkFabric/networkTaps/{networkTapName}
managednetworkfabric:NetworkTapRule ~ManagedNetworkFabric/networkTapRules/{networkTapRuleName}
managednetworkfabric:NetworkToNetworkInterconnect ~ManagedNetworkFabric/networkFabrics/{networkFabricName}/networkToNetworkInterconnects/{networkToNetworkInterconnectName}
managednetworkfabric:RoutePolicy ~ManagedNetworkFabric/routePolicies/{routePolicyName}
managedservices:RegistrationAssignment {scope}@ManagedServices/registrationAssignments/{registrationAssignmentId}
managedservices:RegistrationDefinition {scope}@ManagedServices/registrationDefinitions/{registrationDefinitionId}
management:HierarchySetting @Management/managementGroups/{groupId}/settings/default
management:ManagementGroup @Management/managementGroups/{groupId}
management:ManagementGroupSubscription @Management/managementGroups/{groupId}/subscriptions/{$subscription}
managementpartner:Partner @ManagementPartner/partners/{partnerId}
maps:Account ~Maps/accounts/{accountName}
maps:Creator ~Maps/accounts/{accountName}/creators/{creatorName}
marketplace:PrivateStoreCollection @Marketplace/privateStores/{privateStoreId}/collections/{collectionId}
marketplace:PrivateStoreCollectionOffer @Marketplace/privateStores/{privateStoreId}/collections/{collectionId}/offers/{offerId}
migrate:Assessment ~Migrate/assessmentProjects/{projectName}/groups/{groupName}/assessments/{assessmentName}
migrate:AssessmentProjectsOperation ~Migrate/assessmentProjects/{projectName}
migrate:AssessmentsOperation ~Migrate/assessmentProjects/{projectName}/groups/{groupName}/assessments/{assessmentName}
migrate:Group ~Migrate/assessmentProjects/{projectName}/groups/{groupName}
migrate:GroupsOperation ~Migrate/assessmentProjects/{projectName}/groups/{groupName}
migrate:HyperVCollector ~Migrate/assessmentProjects/{projectName}/hypervcollectors/{hyperVCollectorName}
migrate:HypervCollectorsOperation ~Migrate/assessmentProjects/{projectName}/hypervcollectors/{hypervCollectorName}
migrate:ImportCollector ~Migrate/assessmentProjects/{projectName}/importcollectors/{importCollectorName}
migrate:ImportCollectorsOperation ~Migrate/assessmentProjects/{projectName}/importcollectors/{importCollectorName}
migrate:MoveCollection ~Migrate/moveCollections/{moveCollectionName}
migrate:MoveResource ~Migrate/moveCollections/{moveCollectionName}/moveResources/{moveResourceName}
migrate:PrivateEndpointConnection ~Migrate/assessmentprojects/{projectName}/privateEndpointConnections/{privateEndpointConnectionName}
migrate:PrivateEndpointConnectionOperation ~Migrate/assessmentprojects/{projectName}/privateEndpointConnections/{privateEndpointConnectionName}
migrate:Project ~Migrate/assessmentProjects/{projectName}
migrate:ServerCollector ~Migrate/assessmentProjects/{projectName}/servercollectors/{serverCollectorName}
migrate:ServerCollectorsOperation ~Migrate/assessmentProjects/{projectName}/servercollectors/{serverCollectorName}
migrate:VMwareCollector ~Migrate/assessmentProjects/{projectName}/vmwarecollectors/{vmWareCollectorName}
migrate:VmwareCollectorsOperation ~Migrate/assessmentProjects/{projectName}/vmwarecollectors/{vmWareCollectorName}
mongocluster:FirewallRule ~DocumentDB/mongoClusters/{mongoClusterName}/firewallRules/{firewallRuleName}
mongocluster:MongoCluster ~DocumentDB/mongoClusters/{mongoClusterName}
monitor:ActionGroup ~Insights/actionGroups/{actionGroupName}
monitor:ActivityLogAlert ~Insights/activityLogAlerts/{activityLogAlertName}
monitor:AutoscaleSetting ~Insights/autoscalesettings/{autoscaleSettingName}
monitor:AzureMonitorWorkspace ~Monitor/accounts/{azureMonitorWorkspaceName}
monitor:DataCollectionEndpoint ~Insights/dataCollectionEndpoints/{dataCollectionEndpointName}
monitor:DataCollectionRule ~Insights/dataCollectionRules/{dataCollectionRuleName}
monitor:DataCollectionRuleAssociation {resourceUri}@Insights/dataCollectionRuleAssociations/{associationName}
monitor:DiagnosticSetting {resourceUri}@Insights/diagnosticSettings/{}
monitor:MetricAlert ~Insights/metricAlerts/{ruleName}
monitor:PrivateEndpointConnection ~Insights/privateLinkScopes/{scopeName}/privateEndpointConnections/{privateEndpointConnectionName}
monitor:PrivateLinkScope ~insights/privateLinkScopes/{scopeName}
monitor:PrivateLinkScopedResource ~Insights/privateLinkScopes/{scopeName}/scopedResources/{}
monitor:ScheduledQueryRule ~Insights/scheduledQueryRules/{ruleName}
monitor:TenantActionGroup @Management/managementGroups/{managementGroupId}@Insights/tenantActionGroups/{tenantActionGroupName}
netapp:Account ~NetApp/netAppAccounts/{accountName}
netapp:Backup ~NetApp/netAppAccounts/{accountName}/backupVaults/{backupVaultName}/backups/{backupName}
netapp:BackupPolicy ~NetApp/netAppAccounts/{accountName}/backupPolicies/{backupPolicyName}
netapp:BackupVault ~NetApp/netAppAccounts/{accountName}/backupVaults/{backupVaultName}
netapp:CapacityPool ~NetApp/netAppAccounts/{accountName}/capacityPools/{poolName}
netapp:CapacityPoolBackup ~NetApp/netAppAccounts/{accountName}/capacityPools/{poolName}/volumes/{volumeName}/latestBackupStatus/current
netapp:CapacityPoolSnapshot ~NetApp/netAppAccounts/{accountName}/capacityPools/{poolName}/volumes/{volumeName}/snapshots/{snapshotName}
netapp:CapacityPoolSubvolume ~NetApp/netAppAccounts/{accountName}/capacityPools/{poolName}/volumes/{volumeName}/subvolumes/{subvolumeName}
netapp:CapacityPoolVolume ~NetApp/netAppAccounts/{accountName}/capacityPools/{poolName}/volumes/{volumeName}
netapp:CapacityPoolVolumeQuotaRule ~NetApp/netAppAccounts/{accountName}/capacityPools/{poolName}/volumes/{volumeName}/volumeQuotaRules/{volumeQuotaRuleName}
netapp:SnapshotPolicy ~NetApp/netAppAccounts/{accountName}/snapshotPolicies/{snapshotPolicyName}
netapp:VolumeGroup ~NetApp/netAppAccounts/{accountName}/volumeGroups/{volumeGroupName}
network:AdminRule ~Network/networkManagers/{networkManagerName}/securityAdminConfigurations/{configurationName}/ruleCollections/{ruleCollectionName}/rules/{ruleName}
network:AdminRuleCollection ~Network/networkManagers/{networkManagerName}/securityAdminConfigurations/{configurationName}/ruleCollections/{ruleCollectionName}
network:ApplicationGateway ~Network/applicationGateways/{applicationGatewayName}
network:ApplicationGatewayPrivateEndpointConnection ~Network/applicationGateways/{applicationGatewayName}/privateEndpointConnections/{connectionName}
network:ApplicationSecurityGroup ~Network/applicationSecurityGroups/{applicationSecurityGroupName}
network:AzureFirewall ~Network/azureFirewalls/{azureFirewallName}
network:BastionHost ~Network/bastionHosts/{bastionHostName}
network:ConfigurationPolicyGroup ~Network/vpnServerConfigurations/{vpnServerConfigurationName}/configurationPolicyGroups/{configurationPolicyGroupName}
network:ConnectionMonitor ~Network/networkWatchers/{networkWatcherName}/connectionMonitors/{connectionMonitorName}
network:ConnectivityConfiguration ~Network/networkManagers/{networkManagerName}/connectivityConfigurations/{configurationName}
network:CustomIPPrefix ~Network/customIpPrefixes/{customIpPrefixName}
network:DdosCustomPolicy ~Network/ddosCustomPolicies/{ddosCustomPolicyName}
network:DdosProtectionPlan ~Network/ddosProtectionPlans/{ddosProtectionPlanName}
network:DefaultAdminRule ~Network/networkManagers/{networkManagerName}/securityAdminConfigurations/{configurationName}/ruleCollections/{ruleCollectionName}/rules/{ruleName}
network:DscpConfiguration ~Network/dscpConfigurations/{dscpConfigurationName}
network:ExpressRouteCircuit ~Network/expressRouteCircuits/{circuitName}
network:ExpressRouteCircuitAuthorization ~Network/expressRouteCircuits/{circuitName}/authorizations/{authorizationName}
network:ExpressRouteCircuitConnection ~Network/expressRouteCircuits/{circuitName}/peerings/{peeringName}/connections/{connectionName}
network:ExpressRouteCircuitPeering ~Network/expressRouteCircuits/{circuitName}/peerings/{peeringName}
network:ExpressRouteConnection ~Network/expressRouteGateways/{expressRouteGatewayName}/expressRouteConnections/{connectionName}
network:ExpressRouteCrossConnectionPeering ~Network/expressRouteCrossConnections/{crossConnectionName}/peerings/{peeringName}
network:ExpressRouteGateway ~Network/expressRouteGateways/{expressRouteGatewayName}
network:ExpressRoutePort ~Network/ExpressRoutePorts/{expressRoutePortName}
network:ExpressRoutePortAuthorization ~Network/expressRoutePorts/{expressRoutePortName}/authorizations/{authorizationName}
network:FirewallPolicy ~Network/firewallPolicies/{firewallPolicyName}
network:FirewallPolicyRuleCollectionGroup ~Network/firewallPolicies/{firewallPolicyName}/ruleCollectionGroups/{ruleCollectionGroupName}
network:FlowLog ~Network/networkWatchers/{networkWatcherName}/flowLogs/{flowLogName}
network:HubRouteTable ~Network/virtualHubs/{virtualHubName}/hubRouteTables/{routeTableName}
network:HubVirtualNetworkConnection ~Network/virtualHubs/{virtualHubName}/hubVirtualNetworkConnections/{connectionName}
network:InboundNatRule ~Network/loadBalancers/{loadBalancerName}/inboundNatRules/{inboundNatRuleName}
network:IpAllocation ~Network/IpAllocations/{ipAllocationName}
network:IpGroup ~Network/ipGroups/{ipGroupsName}
network:LoadBalancer ~Network/loadBalancers/{loadBalancerName}
network:LoadBalancerBackendAddressPool ~Network/loadBalancers/{loadBalancerName}/backendAddressPools/{backendAddressPoolName}
network:LocalNetworkGateway ~Network/localNetworkGateways/{localNetworkGatewayName}
network:ManagementGroupNetworkManagerConnection @Management/managementGroups/{managementGroupId}@Network/networkManagerConnections/{networkManagerConnectionName}
network:NatGateway ~Network/natGateways/{natGatewayName}
network:NatRule ~Network/vpnGateways/{gatewayName}/natRules/{natRuleName}
network:NetworkGroup ~Network/networkManagers/{networkManagerName}/networkGroups/{networkGroupName}
network:NetworkInterface ~Network/networkInterfaces/{networkInterfaceName}
network:NetworkManager ~Network/networkManagers/{networkManagerName}
network:NetworkProfile ~Network/networkProfiles/{networkProfileName}
network:NetworkSecurityGroup ~Network/networkSecurityGroups/{networkSecurityGroupName}
network:NetworkVirtualAppliance ~Network/networkVirtualAppliances/{networkVirtualApplianceName}
network:NetworkVirtualApplianceConnection ~Network/networkVirtualAppliances/{networkVirtualApplianceName}/networkVirtualApplianceConnections/{connectionName}
network:NetworkWatcher ~Network/networkWatchers/{networkWatcherName}
network:P2sVpnGateway ~Network/p2svpnGateways/{gatewayName}
network:PacketCapture ~Network/networkWatchers/{networkWatcherName}/packetCaptures/{packetCaptureName}
network:PrivateDnsZoneGroup ~Network/privateEndpoints/{privateEndpointName}/privateDnsZoneGroups/{privateDnsZoneGroupName}
network:PrivateEndpoint ~Network/privateEndpoints/{privateEndpointName}
network:PrivateLinkService ~Network/privateLinkServices/{serviceName}
network:PrivateLinkServicePrivateEndpointConnection ~Network/privateLinkServices/{serviceName}/privateEndpointConnections/{peConnectionName}
network:PublicIPAddress ~Network/publicIPAddresses/{publicIpAddressName}
network:PublicIPPrefix ~Network/publicIPPrefixes/{publicIpPrefixName}
network:Route ~Network/routeTables/{routeTableName}/routes/{routeName}
network:RouteFilter ~Network/routeFilters/{routeFilterName}
network:RouteFilterRule ~Network/routeFilters/{routeFilterName}/routeFilterRules/{ruleName}
network:RouteMap ~Network/virtualHubs/{virtualHubName}/routeMaps/{routeMapName}
network:RouteTable ~Network/routeTables/{routeTableName}
network:RoutingIntent ~Network/virtualHubs/{virtualHubName}/routingIntent/{routingIntentName}
network:ScopeConnection ~Network/networkManagers/{networkManagerName}/scopeConnections/{scopeConnectionName}
network:SecurityAdminConfiguration ~Network/networkManagers/{networkManagerName}/securityAdminConfigurations/{configurationName}
network:SecurityPartnerProvider ~Network/securityPartnerProviders/{securityPartnerProviderName}
network:SecurityRule ~Network/networkSecurityGroups/{networkSecurityGroupName}/securityRules/{securityRuleName}
network:ServiceEndpointPolicy ~Network/serviceEndpointPolicies/{serviceEndpointPolicyName}
network:ServiceEndpointPolicyDefinition ~Network/serviceEndpointPolicies/{serviceEndpointPolicyName}/serviceEndpointPolicyDefinitions/{serviceEndpointPolicyDefinitionName}
network:StaticMember ~Network/networkManagers/{networkManagerName}/networkGroups/{networkGroupName}/staticMembers/{staticMemberName}
network:Subnet ~Network/virtualNetworks/{virtualNetworkName}/subnets/{subnetName}
network:SubscriptionNetworkManagerConnection /subscriptions/{$subscription}@Network/networkManagerConnections/{networkManagerConnectionName}
network:VirtualApplianceSite ~Network/networkVirtualAppliances/{networkVirtualApplianceName}/virtualApplianceSites/{siteName}
network:VirtualHub ~Network/virtualHubs/{virtualHubName}
network:VirtualHubBgpConnection ~Network/virtualHubs/{virtualHubName}/bgpConnections/{connectionName}
network:VirtualHubIpConfiguration ~Network/virtualHubs/{virtualHubName}/ipConfigurations/{ipConfigName}
network:VirtualNetwork ~Network/virtualNetworks/{virtualNetworkName}
network:VirtualNetworkGateway ~Network/virtualNetworkGateways/{virtualNetworkGatewayName}
network:VirtualNetworkGatewayConnection ~Network/connections/{virtualNetworkGatewayConnectionName}
network:VirtualNetworkGatewayNatRule ~Network/virtualNetworkGateways/{virtualNetworkGatewayName}/natRules/{natRuleName}
network:VirtualNetworkPeering ~Network/virtualNetworks/{virtualNetworkName}/virtualNetworkPeerings/{virtualNetworkPeeringName}
network:VirtualNetworkTap ~Network/virtualNetworkTaps/{tapName}
network:VirtualRouter ~Network/virtualRouters/{virtualRouterName}
network:VirtualRouterPeering ~Network/virtualRouters/{virtualRouterName}/peerings/{peeringName}
network:VirtualWan ~Network/virtualWans/{virtualWANName}
network:VpnConnection ~Network/vpnGateways/{gatewayName}/vpnConnections/{connectionName}
network:VpnGateway ~Network/vpnGateways/{gatewayName}
network:VpnServerConfiguration ~Network/vpnServerConfigurations/{vpnServerConfigurationName}
network:VpnSite ~Network/vpnSites/{vpnSiteName}
network:WebApplicationFirewallPolicy ~Network/ApplicationGatewayWebApplicationFirewallPolicies/{policyName}
networkcloud:AgentPool ~NetworkCloud/kubernetesClusters/{kubernetesClusterName}/agentPools/{agentPoolName}
networkcloud:BareMetalMachine ~NetworkCloud/bareMetalMachines/{bareMetalMachineName}
networkcloud:BareMetalMachineKeySet ~NetworkCloud/clusters/{clusterName}/bareMetalMachineKeySets/{bareMetalMachineKeySetName}
networkcloud:BmcKeySet ~NetworkCloud/clusters/{clusterName}/bmcKeySets/{bmcKeySetName}
networkcloud:CloudServicesNetwork ~NetworkCloud/cloudServicesNetworks/{cloudServicesNetworkName}
networkcloud:Cluster ~NetworkCloud/clusters/{clusterName}
networkcloud:ClusterManager ~NetworkCloud/clusterManagers/{clusterManagerName}
networkcloud:Console ~NetworkCloud/virtualMachines/{virtualMachineName}/consoles/{consoleName}
networkcloud:KubernetesCluster ~NetworkCloud/kubernetesClusters/{kubernetesClusterName}
networkcloud:L2Network ~NetworkCloud/l2Networks/{l2NetworkName}
networkcloud:L3Network ~NetworkCloud/l3Networks/{l3NetworkName}
networkcloud:MetricsConfiguration ~NetworkCloud/clusters/{clusterName}/metricsConfigurations/{metricsConfigurationName}
networkcloud:Rack ~NetworkCloud/racks/{rackName}
networkcloud:StorageAppliance ~NetworkCloud/storageAppliances/{storageApplianceName}
networkcloud:TrunkedNetwork ~NetworkCloud/trunkedNetworks/{trunkedNetworkName}
networkcloud:VirtualMachine ~NetworkCloud/virtualMachines/{virtualMachineName}
networkcloud:Volume ~NetworkCloud/volumes/{volumeName}
networkfunction:AzureTrafficCollector ~NetworkFunction/azureTrafficCollectors/{azureTrafficCollectorName}
networkfunction:CollectorPolicy ~NetworkFunction/azureTrafficCollectors/{azureTrafficCollectorName}/collectorPolicies/{collectorPolicyName}
notificationhubs:Namespace ~NotificationHubs/namespaces/{namespaceName}
notificationhubs:NamespaceAuthorizationRule ~NotificationHubs/namespaces/{namespaceName}/authorizationRules/{authorizationRuleName}
notificationhubs:PrivateEndpointConnection ~NotificationHubs/namespaces/{namespaceName}/privateEndpointConnections/{privateEndpointConnectionName}
offazurespringboot:Springbootapp ~OffAzureSpringBoot/springbootsites/{siteName}/springbootapps/{springbootappsName}
offazurespringboot:Springbootserver ~OffAzureSpringBoot/springbootsites/{siteName}/springbootservers/{springbootserversName}
offazurespringboot:Springbootsite ~OffAzureSpringBoot/springbootsites/{springbootsitesName}
openenergyplatform:EnergyService ~OpenEnergyPlatform/energyServices/{resourceName}
operationalinsights:Cluster ~OperationalInsights/clusters/{clusterName}
operationalinsights:DataExport ~OperationalInsights/workspaces/{workspaceName}/dataExports/{dataExportName}
operationalinsights:DataSource ~OperationalInsights/workspaces/{workspaceName}/dataSources/{dataSourceName}
operationalinsights:LinkedService ~OperationalInsights/workspaces/{workspaceName}/linkedServices/{linkedServiceName}
operationalinsights:LinkedStorageAccount ~OperationalInsights/workspaces/{workspaceName}/linkedStorageAccounts/{dataSourceType}
operationalinsights:SavedSearch ~OperationalInsights/workspaces/{workspaceName}/savedSearches/{savedSearchId}
operationalinsights:StorageInsightConfig ~OperationalInsights/workspaces/{workspaceName}/storageInsightConfigs/{storageInsightName}
operationalinsights:Table ~OperationalInsights/workspaces/{workspaceName}/tables/{tableName}
operationalinsights:Workspace ~OperationalInsights/workspaces/{workspaceName}
operationsmanagement:ManagementAssociation /subscriptions/{$subscription}/resourcegroups/{resourceGroupName}/providers/{providerName}/{resourceType}/{resourceName}@OperationsManagement/ManagementAssociations/{managementAssociationName}
operationsmanagement:ManagementConfiguration ~OperationsManagement/ManagementConfigurations/{managementConfigurationName}
operationsmanagement:Solution ~OperationsManagement/solutions/{solutionName}
orbital:Contact ~Orbital/spacecrafts/{spacecraftName}/contacts/{contactName}
orbital:ContactProfile ~Orbital/contactProfiles/{contactProfileName}
orbital:Spacecraft ~Orbital/spacecrafts/{spacecraftName}
peering:ConnectionMonitorTest ~Peering/peeringServices/{peeringServiceName}/connectionMonitorTests/{connectionMonitorTestName}
peering:PeerAsn /subscriptions/{$subscription}@Peering/peerAsns/{peerAsnName}
peering:Peering ~Peering/peerings/{peeringName}
peering:PeeringService ~Peering/peeringServices/{peeringServiceName}
peering:Prefix ~Peering/peeringServices/{peeringServiceName}/prefixes/{prefixName}
peering:RegisteredAsn ~Peering/peerings/{peeringName}/registeredAsns/{registeredAsnName}
peering:RegisteredPrefix ~Peering/peerings/{peeringName}/registeredPrefixes/{registeredPrefixName}
policyinsights:AttestationAtResource {resourceId}@PolicyInsights/attestations/{attestationName}
policyinsights:AttestationAtResourceGroup ~PolicyInsights/attestations/{attestationName}
policyinsights:AttestationAtSubscription /subscriptions/{$subscription}@PolicyInsights/attestations/{attestationName}
policyinsights:RemediationAtManagementGroup /providers/{managementGroupsNamespace}/managementGroups/{managementGroupId}@PolicyInsights/remediations/{remediationName}
policyinsights:RemediationAtResource {resourceId}@PolicyInsights/remediations/{remediationName}
policyinsights:RemediationAtResourceGroup ~PolicyInsights/remediations/{remediationName}
policyinsights:RemediationAtSubscription /subscriptions/{$subscription}@PolicyInsights/remediations/{remediationName}
portal:Dashboard ~Portal/dashboards/{dashboardName}
portal:TenantConfiguration @Portal/tenantConfigurations/{configurationName}
powerbi:PowerBIResource ~PowerBI/privateLinkServicesForPowerBI/{azureResourceName}
powerbi:PrivateEndpointConnection ~PowerBI/privateLinkServicesForPowerBI/{azureResourceName}/privateEndpointConnections/{privateEndpointName}
powerbi:WorkspaceCollection ~PowerBI/workspaceCollections/{workspaceCollectionName}
powerbidedicated:AutoScaleVCore ~PowerBIDedicated/autoScaleVCores/{vcoreName}
powerplatform:Account ~PowerPlatform/accounts/{accountName}
powerplatform:EnterprisePolicy ~PowerPlatform/enterprisePolicies/{enterprisePolicyName}
powerplatform:PrivateEndpointConnection ~PowerPlatform/enterprisePolicies/{enterprisePolicyName}/privateEndpointConnections/{privateEndpointConnectionName}
privatedns:PrivateRecordSet ~Network/privateDnsZones/{privateZoneName}/{recordType}/{relativeRecordSetName}
privatedns:PrivateZone ~Network/privateDnsZones/{privateZoneName}
privatedns:VirtualNetworkLink ~Network/privateDnsZones/{privateZoneName}/virtualNetworkLinks/{virtualNetworkLinkName}
providerhub:CustomRollout /subscriptions/{$subscription}@ProviderHub/providerRegistrations/{providerNamespace}/customRollouts/{rolloutName}
providerhub:DefaultRollout /subscriptions/{$subscription}@ProviderHub/providerRegistrations/{providerNamespace}/defaultRollouts/{rolloutName}
providerhub:NotificationRegistration /subscriptions/{$subscription}@ProviderHub/providerRegistrations/{providerNamespace}/notificationRegistrations/{notificationRegistrationName}
providerhub:ProviderRegistration /subscriptions/{$subscription}@ProviderHub/providerRegistrations/{providerNamespace}
providerhub:ResourceTypeRegistration /subscriptions/{$subscription}@ProviderHub/providerRegistrations/{providerNamespace}/resourcetypeRegistrations/{resourceType}
providerhub:Skus /subscriptions/{$subscription}@ProviderHub/providerRegistrations/{providerNamespace}/resourcetypeRegistrations/{resourceType}/skus/{sku}
purview:Account ~Purview/accounts/{accountName}
purview:PrivateEndpointConnection ~Purview/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName}
quantum:Workspace ~Quantum/workspaces/{workspaceName}
quota:GroupQuota @Management/managementGroups/{managementGroupId}@Quota/groupQuotas/{groupQuotaName}
quota:GroupQuotaSubscription @Management/managementGroups/{managementGroupId}@Quota/groupQuotas/{groupQuotaName}/subscriptions/{$subscription}
recoveryservices:PrivateEndpointConnection ~RecoveryServices/vaults/{vaultName}/privateEndpointConnections/{privateEndpointConnectionName}
recoveryservices:ProtectedItem ~RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}
recoveryservices:ProtectionContainer ~RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}
recoveryservices:ProtectionIntent ~RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/backupProtectionIntent/{intentObjectName}
recoveryservices:ProtectionPolicy ~RecoveryServices/vaults/{vaultName}/backupPolicies/{policyName}
recoveryservices:ReplicationFabric ~RecoveryServices/vaults/{resourceName}/replicationFabrics/{fabricName}
recoveryservices:ReplicationMigrationItem ~RecoveryServices/vaults/{resourceName}/replicationFabrics/{fabricName}/replicationProtectionContainers/{protectionContainerName}/replicationMigrationItems/{migrationItemName}
recoveryservices:ReplicationNetworkMapping ~RecoveryServices/vaults/{resourceName}/replicationFabrics/{fabricName}/replicationNetworks/{networkName}/replicationNetworkMappings/{networkMappingName}
recoveryservices:ReplicationPolicy ~RecoveryServices/vaults/{resourceName}/replicationPolicies/{policyName}
recoveryservices:ReplicationProtectedItem ~RecoveryServices/vaults/{resourceName}/replicationFabrics/{fabricName}/replicationProtectionContainers/{protectionContainerName}/replicationProtectedItems/{replicatedProtectedItemName}
recoveryservices:ReplicationProtectionContainerMapping ~RecoveryServices/vaults/{resourceName}/replicationFabrics/{fabricName}/replicationProtectionContainers/{protectionContainerName}/replicationProtectionContainerMappings/{mappingName}
recoveryservices:ReplicationRecoveryPlan ~RecoveryServices/vaults/{resourceName}/replicationRecoveryPlans/{recoveryPlanName}
recoveryservices:ReplicationRecoveryServicesProvider ~RecoveryServices/vaults/{resourceName}/replicationFabrics/{fabricName}/replicationRecoveryServicesProviders/{providerName}
recoveryservices:ReplicationStorageClassificationMapping ~RecoveryServices/vaults/{resourceName}/replicationFabrics/{fabricName}/replicationStorageClassifications/{storageClassificationName}/replicationStorageClassificationMappings/{storageClassificationMappingName}
recoveryservices:ReplicationvCenter ~RecoveryServices/vaults/{resourceName}/replicationFabrics/{fabricName}/replicationvCenters/{vcenterName}
recoveryservices:ResourceGuardProxy ~RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies/{resourceGuardProxyName}
recoveryservices:Vault ~RecoveryServices/vaults/{vaultName}
redhatopenshift:MachinePool ~RedHatOpenShift/openshiftclusters/{resourceName}/machinePool/{childResourceName}
redhatopenshift:OpenShiftCluster ~RedHatOpenShift/openShiftClusters/{resourceName}
redhatopenshift:Secret ~RedHatOpenShift/openshiftclusters/{resourceName}/secret/{childResourceName}
redhatopenshift:SyncIdentityProvider ~RedHatOpenShift/openshiftclusters/{resourceName}/syncIdentityProvider/{childResourceName}
redhatopenshift:SyncSet ~RedHatOpenShift/openshiftclusters/{resourceName}/syncSet/{childResourceName}
redis:AccessPolicy ~Cache/redis/{cacheName}/accessPolicies/{accessPolicyName}
redis:AccessPolicyAssignment ~Cache/redis/{cacheName}/accessPolicyAssignments/{accessPolicyAssignmentName}
redis:FirewallRule ~Cache/redis/{cacheName}/firewallRules/{ruleName}
redis:LinkedServer ~Cache/redis/{}/linkedServers/{linkedServerName}
redis:PatchSchedule ~Cache/redis/{}/patchSchedules/{default}
redis:PrivateEndpointConnection ~Cache/redis/{cacheName}/privateEndpointConnections/{privateEndpointConnectionName}
redis:Redis ~Cache/redis/{}
redis:RedisFirewallRule ~Cache/redis/{cacheName}/firewallRules/{ruleName}
redis:RedisLinkedServer ~Cache/redis/{}/linkedServers/{linkedServerName}
redisenterprise:Database ~Cache/redisEnterprise/{clusterName}/databases/{databaseName}
redisenterprise:PrivateEndpointConnection ~Cache/redisEnterprise/{clusterName}/privateEndpointConnections/{privateEndpointConnectionName}
relay:HybridConnection ~Relay/namespaces/{namespaceName}/hybridConnections/{hybridConnectionName}
relay:HybridConnectionAuthorizationRule ~Relay/namespaces/{namespaceName}/hybridConnections/{hybridConnectionName}/authorizationRules/{authorizationRuleName}
relay:Namespace ~Relay/namespaces/{namespaceName}
relay:NamespaceAuthorizationRule ~Relay/namespaces/{namespaceName}/authorizationRules/{authorizationRuleName}
relay:PrivateEndpointConnection ~Relay/namespaces/{namespaceName}/privateEndpointConnections/{privateEndpointConnectionName}
relay:WCFRelay ~Relay/namespaces/{namespaceName}/wcfRelays/{relayName}
relay:WCFRelayAuthorizationRule ~Relay/namespaces/{namespaceName}/wcfRelays/{relayName}/authorizationRules/{authorizationRuleName}
resourceconnector:Appliance ~ResourceConnector/appliances/{resourceName}
resources:Deployment ~Resources/deployments/{deploymentName}
resources:DeploymentAtManagementGroupScope @Management/managementGroups/{groupId}@Resources/deployments/{deploymentName}
resources:DeploymentAtScope {scope}@Resources/deployments/{deploymentName}
resources:DeploymentAtSubscriptionScope /subscriptions/{$subscription}@Resources/deployments/{deploymentName}
resources:DeploymentAtTenantScope @Resources/deployments/{deploymentName}
resources:ResourceGroup /subscriptions/{$subscription}/resourcegroups/{resourceGroupName}
resources:TagAtScope {scope}@Resources/tags/default
resources:TemplateSpecVersion ~Resources/templateSpecs/{templateSpecName}/versions/{templateSpecVersion}
scheduler:Job ~Scheduler/jobCollections/{jobCollectionName}/jobs/{jobName}
scheduler:JobCollection ~Scheduler/jobCollections/{jobCollectionName}
scvmm:AvailabilitySet ~ScVmm/availabilitySets/{availabilitySetName}
scvmm:Cloud ~ScVmm/clouds/{cloudName}
scvmm:InventoryItem ~ScVmm/vmmServers/{vmmServerName}/inventoryItems/{inventoryItemName}
scvmm:VirtualMachine ~ScVmm/virtualMachines/{virtualMachineName}
scvmm:VirtualMachineTemplate ~ScVmm/virtualMachineTemplates/{virtualMachineTemplateName}
scvmm:VirtualNetwork ~ScVmm/virtualNetworks/{virtualNetworkName}
scvmm:VmmServer ~ScVmm/vmmServers/{vmmServerName}
search:PrivateEndpointConnection ~Search/searchServices/{searchServiceName}/privateEndpointConnections/{privateEndpointConnectionName}
search:Service ~Search/searchServices/{searchServiceName}
search:SharedPrivateLinkResource ~Search/searchServices/{searchServiceName}/sharedPrivateLinkResources/{sharedPrivateLinkResourceName}
security:APICollectionByAzureApiManagementService ~ApiManagement/service/{serviceName}@Security/apiCollections/{apiId}
security:AdvancedThreatProtection {resourceId}@Security/advancedThreatProtectionSettings/{settingName}
security:AlertsSuppressionRule /subscriptions/{$subscription}@Security/alertsSuppressionRules/{alertsSuppressionRuleName}
security:Application /subscriptions/{$subscription}@Security/applications/{applicationId}
security:Assessment {resourceId}@Security/assessments/{assessmentName}
security:Automation ~Security/automations/{automationName}
security:DefenderForStorage {resourceId}@Security/defenderForStorageSettings/{settingName}
security:DevOpsConfiguration ~Security/securityConnectors/{securityConnectorName}/devops/default
security:DeviceSecurityGroup {resourceId}@Security/deviceSecurityGroups/{deviceSecurityGroupName}
security:GovernanceAssignment {scope}@Security/assessments/{assessmentName}/governanceAssignments/{assignmentKey}
security:GovernanceRule {scope}@Security/governanceRules/{ruleId}
security:IotSecuritySolution ~Security/iotSecuritySolutions/{solutionName}
security:JitNetworkAccessPolicy ~Security/locations/{ascLocation}/jitNetworkAccessPolicies/{jitNetworkAccessPolicyName}
security:Pricing {scopeId}@Security/pricings/{pricingName}
security:SecurityConnector ~Security/securityConnectors/{securityConnectorName}
security:SecurityContact /subscriptions/{$subscription}@Security/securityContacts/{securityContactName}
security:SecurityOperator /subscriptions/{$subscription}@Security/pricings/{pricingName}/securityOperators/{securityOperatorName}
security:ServerVulnerabilityAssessment /subscriptions/{$subscription}/resourceGroups/{resourceGroupName}/providers/{resourceNamespace}/{resourceType}/{resourceName}@Security/serverVulnerabilityAssessments/{serverVulnerabilityAssessment}
security:SqlVulnerabilityAssessmentBaselineRule {resourceId}@Security/sqlVulnerabilityAssessments/default/baselineRules/{ruleId}
security:WorkspaceSetting /subscriptions/{$subscription}@Security/workspaceSettings/{workspaceSettingName}
securityinsights:Action ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/alertRules/{ruleId}/actions/{actionId}
securityinsights:AutomationRule ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/automationRules/{automationRuleId}
securityinsights:Bookmark ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/bookmarks/{bookmarkId}
securityinsights:Incident ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/incidents/{incidentId}
securityinsights:IncidentComment ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/incidents/{incidentId}/comments/{incidentCommentId}
securityinsights:IncidentRelation ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/incidents/{incidentId}/relations/{relationName}
securityinsights:SentinelOnboardingState ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/onboardingStates/{sentinelOnboardingStateName}
securityinsights:ThreatIntelligenceIndicator ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/threatIntelligence/main/indicators/{}
securityinsights:Watchlist ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/watchlists/{watchlistAlias}
securityinsights:WatchlistItem ~OperationalInsights/workspaces/{workspaceName}@SecurityInsights/watchlists/{watchlistAlias}/watchlistItems/{watchlistItemId}
serialconsole:SerialPort /subscriptions/{$subscription}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourceType}/{parentResource}@SerialConsole/serialPorts/{serialPort}
servicebus:DisasterRecoveryConfig ~ServiceBus/namespaces/{namespaceName}/disasterRecoveryConfigs/{alias}
servicebus:MigrationConfig ~ServiceBus/namespaces/{namespaceName}/migrationConfigurations/{configName}
servicebus:Namespace ~ServiceBus/namespaces/{namespaceName}
servicebus:NamespaceAuthorizationRule ~ServiceBus/namespaces/{namespaceName}/AuthorizationRules/{authorizationRuleName}
servicebus:NamespaceNetworkRuleSet ~ServiceBus/namespaces/{namespaceName}/networkRuleSets/default
servicebus:PrivateEndpointConnection ~ServiceBus/namespaces/{namespaceName}/privateEndpointConnections/{privateEndpointConnectionName}
servicebus:Queue ~ServiceBus/namespaces/{namespaceName}/queues/{queueName}
servicebus:QueueAuthorizationRule ~ServiceBus/namespaces/{namespaceName}/queues/{queueName}/authorizationRules/{authorizationRuleName}
servicebus:Rule ~ServiceBus/namespaces/{namespaceName}/topics/{topicName}/subscriptions/{subscriptionName}/rules/{ruleName}
servicebus:Subscription ~ServiceBus/namespaces/{namespaceName}/topics/{topicName}/subscriptions/{subscriptionName}
servicebus:Topic ~ServiceBus/namespaces/{namespaceName}/topics/{topicName}
servicebus:TopicAuthorizationRule ~ServiceBus/namespaces/{namespaceName}/topics/{topicName}/authorizationRules/{authorizationRuleName}
servicefabricmesh:Application ~ServiceFabricMesh/applications/{applicationResourceName}
servicefabricmesh:Gateway ~ServiceFabricMesh/gateways/{gatewayResourceName}
servicefabricmesh:Network ~ServiceFabricMesh/networks/{networkResourceName}
servicefabricmesh:Secret ~ServiceFabricMesh/secrets/{secretResourceName}
servicefabricmesh:SecretValue ~ServiceFabricMesh/secrets/{secretResourceName}/values/{secretValueResourceName}
servicefabricmesh:Volume ~ServiceFabricMesh/volumes/{volumeResourceName}
servicelinker:Connector ~ServiceLinker/locations/{location}/connectors/{connectorName}
servicelinker:ConnectorDryrun ~ServiceLinker/locations/{location}/dryruns/{dryrunName}
servicelinker:Linker {resourceUri}@ServiceLinker/linkers/{linkerName}
servicelinker:LinkerDryrun {resourceUri}@ServiceLinker/dryruns/{dryrunName}
servicenetworking:AssociationsInterface ~ServiceNetworking/trafficControllers/{trafficControllerName}/associations/{associationName}
servicenetworking:FrontendsInterface ~ServiceNetworking/trafficControllers/{trafficControllerName}/frontends/{frontendName}
servicenetworking:TrafficControllerInterface ~ServiceNetworking/trafficControllers/{trafficControllerName}
signalrservice:SignalR ~SignalRService/signalR/{resourceName}
solutions:Application ~Solutions/applications/{applicationName}
solutions:ApplicationDefinition ~Solutions/applicationDefinitions/{applicationDefinitionName}
solutions:JitRequest ~Solutions/jitRequests/{jitRequestName}
sql:BackupLongTermRetentionPolicy ~Sql/servers/{serverName}/databases/{databaseName}/backupLongTermRetentionPolicies/{policyName}
sql:BackupShortTermRetentionPolicy ~Sql/servers/{serverName}/databases/{databaseName}/backupShortTermRetentionPolicies/{policyName}
sql:DataMaskingPolicy ~Sql/servers/{serverName}/databases/{databaseName}/dataMaskingPolicies/{dataMaskingPolicyName}
sql:Database ~Sql/servers/{serverName}/databases/{databaseName}
sql:DatabaseAdvisor ~Sql/servers/{serverName}/databases/{databaseName}/advisors/{advisorName}
sql:DatabaseBlobAuditingPolicy ~Sql/servers/{serverName}/databases/{databaseName}/auditingSettings/{blobAuditingPolicyName}
sql:DatabaseSecurityAlertPolicy ~Sql/servers/{serverName}/databases/{databaseName}/securityAlertPolicies/{securityAlertPolicyName}
sql:DatabaseSqlVulnerabilityAssessmentRuleBaseline ~Sql/servers/{serverName}/databases/{databaseName}/sqlVulnerabilityAssessments/{vulnerabilityAssessmentName}/baselines/{baselineName}/rules/{ruleId}
sql:DatabaseThreatDetectionPolicy ~Sql/servers/{serverName}/databases/{databaseName}/securityAlertPolicies/{securityAlertPolicyName}
sql:DatabaseVulnerabilityAssessment ~Sql/servers/{serverName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}
sql:DatabaseVulnerabilityAssessmentRuleBaseline ~Sql/servers/{serverName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}/rules/{ruleId}/baselines/{baselineName}
sql:DistributedAvailabilityGroup ~Sql/managedInstances/{managedInstanceName}/distributedAvailabilityGroups/{distributedAvailabilityGroupName}
sql:ElasticPool ~Sql/servers/{serverName}/elasticPools/{elasticPoolName}
sql:EncryptionProtector ~Sql/servers/{serverName}/encryptionProtector/{encryptionProtectorName}
sql:ExtendedDatabaseBlobAuditingPolicy ~Sql/servers/{serverName}/databases/{databaseName}/extendedAuditingSettings/{blobAuditingPolicyName}
sql:ExtendedServerBlobAuditingPolicy ~Sql/servers/{serverName}/extendedAuditingSettings/{blobAuditingPolicyName}
sql:FailoverGroup ~Sql/servers/{serverName}/failoverGroups/{failoverGroupName}
sql:FirewallRule ~Sql/servers/{serverName}/firewallRules/{firewallRuleName}
sql:GeoBackupPolicy ~Sql/servers/{serverName}/databases/{databaseName}/geoBackupPolicies/{geoBackupPolicyName}
sql:IPv6FirewallRule ~Sql/servers/{serverName}/ipv6FirewallRules/{firewallRuleName}
sql:InstanceFailoverGroup ~Sql/locations/{locationName}/instanceFailoverGroups/{failoverGroupName}
sql:InstancePool ~Sql/instancePools/{instancePoolName}
sql:Job ~Sql/servers/{serverName}/jobAgents/{jobAgentName}/jobs/{jobName}
sql:JobAgent ~Sql/servers/{serverName}/jobAgents/{jobAgentName}
sql:JobCredential ~Sql/servers/{serverName}/jobAgents/{jobAgentName}/credentials/{credentialName}
sql:JobPrivateEndpoint ~Sql/servers/{serverName}/jobAgents/{jobAgentName}/privateEndpoints/{privateEndpointName}
sql:JobStep ~Sql/servers/{serverName}/jobAgents/{jobAgentName}/jobs/{jobName}/steps/{stepName}
sql:JobTargetGroup ~Sql/servers/{serverName}/jobAgents/{jobAgentName}/targetGroups/{targetGroupName}
sql:LongTermRetentionPolicy ~Sql/servers/{serverName}/databases/{databaseName}/backupLongTermRetentionPolicies/{policyName}
sql:ManagedDatabase ~Sql/managedInstances/{managedInstanceName}/databases/{databaseName}
sql:ManagedDatabaseSensitivityLabel ~Sql/managedInstances/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}
sql:ManagedDatabaseVulnerabilityAssessment ~Sql/managedInstances/{managedInstanceName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}
sql:ManagedDatabaseVulnerabilityAssessmentRuleBaseline ~Sql/managedInstances/{managedInstanceName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}/rules/{ruleId}/baselines/{baselineName}
sql:ManagedInstance ~Sql/managedInstances/{managedInstanceName}
sql:ManagedInstanceAdministrator ~Sql/managedInstances/{managedInstanceName}/administrators/{administratorName}
sql:ManagedInstanceAzureADOnlyAuthentication ~Sql/managedInstances/{managedInstanceName}/azureADOnlyAuthentications/{authenticationName}
sql:ManagedInstanceKey ~Sql/managedInstances/{managedInstanceName}/keys/{keyName}
sql:ManagedInstanceLongTermRetentionPolicy ~Sql/managedInstances/{managedInstanceName}/databases/{databaseName}/backupLongTermRetentionPolicies/{policyName}
sql:ManagedInstancePrivateEndpointConnection ~Sql/managedInstances/{managedInstanceName}/privateEndpointConnections/{privateEndpointConnectionName}
sql:ManagedInstanceVulnerabilityAssessment ~Sql/managedInstances/{managedInstanceName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}
sql:OutboundFirewallRule ~Sql/servers/{serverName}/outboundFirewallRules/{outboundRuleFqdn}
sql:PrivateEndpointConnection ~Sql/servers/{serverName}/privateEndpointConnections/{privateEndpointConnectionName}
sql:ReplicationLink ~Sql/servers/{serverName}/databases/{databaseName}/replicationLinks/{linkId}
sql:SensitivityLabel ~Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}
sql:Server ~Sql/servers/{serverName}
sql:ServerAdvisor ~Sql/servers/{serverName}/advisors/{advisorName}
sql:ServerAzureADAdministrator ~Sql/servers/{serverName}/administrators/{administratorName}
sql:ServerAzureADOnlyAuthentication ~Sql/servers/{serverName}/azureADOnlyAuthentications/{authenticationName}
sql:ServerBlobAuditingPolicy ~Sql/servers/{serverName}/auditingSettings/{blobAuditingPolicyName}
sql:ServerCommunicationLink ~Sql/servers/{serverName}/communicationLinks/{communicationLinkName}
sql:ServerKey ~Sql/servers/{serverName}/keys/{keyName}
sql:ServerSecurityAlertPolicy ~Sql/servers/{serverName}/securityAlertPolicies/{securityAlertPolicyName}
sql:ServerTrustCertificate ~Sql/managedInstances/{managedInstanceName}/serverTrustCertificates/{certificateName}
sql:ServerTrustGroup ~Sql/locations/{locationName}/serverTrustGroups/{serverTrustGroupName}
sql:ServerVulnerabilityAssessment ~Sql/servers/{serverName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}
sql:StartStopManagedInstanceSchedule ~Sql/managedInstances/{managedInstanceName}/startStopSchedules/{startStopScheduleName}
sql:SyncAgent ~Sql/servers/{serverName}/syncAgents/{syncAgentName}
sql:SyncGroup ~Sql/servers/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}
sql:SyncMember ~Sql/servers/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/syncMembers/{syncMemberName}
sql:TransparentDataEncryption ~Sql/servers/{serverName}/databases/{databaseName}/transparentDataEncryption/{tdeName}
sql:VirtualCluster ~Sql/virtualClusters/{virtualClusterName}
sql:VirtualNetworkRule ~Sql/servers/{serverName}/virtualNetworkRules/{virtualNetworkRuleName}
sql:WorkloadClassifier ~Sql/servers/{serverName}/databases/{databaseName}/workloadGroups/{workloadGroupName}/workloadClassifiers/{workloadClassifierName}
sql:WorkloadGroup ~Sql/servers/{serverName}/databases/{databaseName}/workloadGroups/{workloadGroupName}
sqlvirtualmachine:AvailabilityGroupListener ~SqlVirtualMachine/sqlVirtualMachineGroups/{sqlVirtualMachineGroupName}/availabilityGroupListeners/{availabilityGroupListenerName}
sqlvirtualmachine:SqlVirtualMachine ~SqlVirtualMachine/sqlVirtualMachines/{sqlVirtualMachineName}
sqlvirtualmachine:SqlVirtualMachineGroup ~SqlVirtualMachine/sqlVirtualMachineGroups/{sqlVirtualMachineGroupName}
standbypool:StandbyContainerGroupPool ~StandbyPool/standbyContainerGroupPools/{standbyContainerGroupPoolName}
standbypool:StandbyVirtualMachinePool ~StandbyPool/standbyVirtualMachinePools/{standbyVirtualMachinePoolName}
storage:BlobContainer ~Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}
storage:BlobContainerImmutabilityPolicy ~Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/{immutabilityPolicyName}
storage:BlobInventoryPolicy ~Storage/storageAccounts/{accountName}/inventoryPolicies/{blobInventoryPolicyName}
storage:EncryptionScope ~Storage/storageAccounts/{accountName}/encryptionScopes/{encryptionScopeName}
storage:FileShare ~Storage/storageAccounts/{accountName}/fileServices/default/shares/{shareName}
storage:LocalUser ~Storage/storageAccounts/{accountName}/localUsers/{username}
storage:ManagementPolicy ~Storage/storageAccounts/{accountName}/managementPolicies/{managementPolicyName}
storage:ObjectReplicationPolicy ~Storage/storageAccounts/{accountName}/objectReplicationPolicies/{objectReplicationPolicyId}
storage:PrivateEndpointConnection ~Storage/storageAccounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName}
storage:Queue ~Storage/storageAccounts/{accountName}/queueServices/default/queues/{queueName}
storage:StorageAccount ~Storage/storageAccounts/{accountName}
storage:Table ~Storage/storageAccounts/{accountName}/tableServices/default/tables/{tableName}
storageactions:StorageTask ~StorageActions/storageTasks/{storageTaskName}
storagecache:AmlFilesystem ~StorageCache/amlFilesystems/{amlFilesystemName}
storagecache:ImportJob ~StorageCache/amlFilesystems/{amlFilesystemName}/importJobs/{importJobName}
storagecache:StorageTarget ~StorageCache/caches/{cacheName}/storageTargets/{storageTargetName}
storagemover:Agent ~StorageMover/storageMovers/{storageMoverName}/agents/{agentName}
storagemover:Endpoint ~StorageMover/storageMovers/{storageMoverName}/endpoints/{endpointName}
storagemover:JobDefinition ~StorageMover/storageMovers/{storageMoverName}/projects/{projectName}/jobDefinitions/{jobDefinitionName}
storagemover:Project ~StorageMover/storageMovers/{storageMoverName}/projects/{projectName}
storagemover:StorageMover ~StorageMover/storageMovers/{storageMoverName}
storagepool:DiskPool ~StoragePool/diskPools/{diskPoolName}
storagepool:IscsiTarget ~StoragePool/diskPools/{diskPoolName}/iscsiTargets/{iscsiTargetName}
storagesync:CloudEndpoint ~StorageSync/storageSyncServices/{storageSyncServiceName}/syncGroups/{syncGroupName}/cloudEndpoints/{cloudEndpointName}
storagesync:PrivateEndpointConnection ~StorageSync/storageSyncServices/{storageSyncServiceName}/privateEndpointConnections/{privateEndpointConnectionName}
storagesync:RegisteredServer ~StorageSync/storageSyncServices/{storageSyncServiceName}/registeredServers/{serverId}
storagesync:ServerEndpoint ~StorageSync/storageSyncServices/{storageSyncServiceName}/syncGroups/{syncGroupName}/serverEndpoints/{serverEndpointName}
storagesync:StorageSyncService ~StorageSync/storageSyncServices/{storageSyncServiceName}
storagesync:SyncGroup ~StorageSync/storageSyncServices/{storageSyncServiceName}/syncGroups/{syncGroupName}
streamanalytics:Cluster ~StreamAnalytics/clusters/{clusterName}
streamanalytics:Function ~StreamAnalytics/streamingjobs/{jobName}/functions/{functionName}
streamanalytics:Input ~StreamAnalytics/streamingjobs/{jobName}/inputs/{inputName}
streamanalytics:Output ~StreamAnalytics/streamingjobs/{jobName}/outputs/{outputName}
streamanalytics:PrivateEndpoint ~StreamAnalytics/clusters/{clusterName}/privateEndpoints/{privateEndpointName}
streamanalytics:StreamingJob ~StreamAnalytics/streamingjobs/{jobName}
synapse:BigDataPool ~Synapse/workspaces/{workspaceName}/bigDataPools/{bigDataPoolName}
synapse:DatabasePrincipalAssignment ~Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/principalAssignments/{principalAssignmentName}
synapse:IntegrationRuntime ~Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}
synapse:IpFirewallRule ~Synapse/workspaces/{workspaceName}/firewallRules/{ruleName}
synapse:Key ~Synapse/workspaces/{workspaceName}/keys/{keyName}
synapse:KustoPool ~Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}
synapse:KustoPoolAttachedDatabaseConfiguration ~Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/attachedDatabaseConfigurations/{attachedDatabaseConfigurationName}
synapse:KustoPoolDatabasePrincipalAssignment ~Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/principalAssignments/{principalAssignmentName}
synapse:KustoPoolPrincipalAssignment ~Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/principalAssignments/{principalAssignmentName}
synapse:PrivateEndpointConnection ~Synapse/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}
synapse:PrivateLinkHub ~Synapse/privateLinkHubs/{privateLinkHubName}
synapse:SqlPool ~Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}
synapse:SqlPoolSensitivityLabel ~Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}
synapse:SqlPoolTransparentDataEncryption ~Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/transparentDataEncryption/{transparentDataEncryptionName}
synapse:SqlPoolVulnerabilityAssessment ~Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}
synapse:SqlPoolVulnerabilityAssessmentRuleBaseline ~Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}/rules/{ruleId}/baselines/{baselineName}
synapse:SqlPoolWorkloadClassifier ~Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups/{workloadGroupName}/workloadClassifiers/{workloadClassifierName}
synapse:SqlPoolWorkloadGroup ~Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups/{workloadGroupName}
synapse:Workspace ~Synapse/workspaces/{workspaceName}
synapse:WorkspaceManagedSqlServerVulnerabilityAssessment ~Synapse/workspaces/{workspaceName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}
testbase:CustomerEvent ~TestBase/testBaseAccounts/{testBaseAccountName}/customerEvents/{customerEventName}
testbase:FavoriteProcess ~TestBase/testBaseAccounts/{testBaseAccountName}/packages/{packageName}/favoriteProcesses/{favoriteProcessResourceName}
testbase:Package ~TestBase/testBaseAccounts/{testBaseAccountName}/packages/{packageName}
testbase:TestBaseAccount ~TestBase/testBaseAccounts/{testBaseAccountName}
timeseriesinsights:AccessPolicy ~TimeSeriesInsights/environments/{environmentName}/accessPolicies/{accessPolicyName}
timeseriesinsights:ReferenceDataSet ~TimeSeriesInsights/environments/{environmentName}/referenceDataSets/{referenceDataSetName}
trafficmanager:Endpoint ~Network/trafficmanagerprofiles/{profileName}/{endpointType}/{endpointName}
trafficmanager:Profile ~Network/trafficmanagerprofiles/{profileName}
trafficmanager:TrafficManagerUserMetricsKey /subscriptions/{$subscription}@Network/trafficManagerUserMetricsKeys/default
virtualmachineimages:Trigger ~VirtualMachineImages/imageTemplates/{imageTemplateName}/triggers/{triggerName}
virtualmachineimages:VirtualMachineImageTemplate ~VirtualMachineImages/imageTemplates/{imageTemplateName}
vmwarecloudsimple:DedicatedCloudNode ~VMwareCloudSimple/dedicatedCloudNodes/{dedicatedCloudNodeName}
vmwarecloudsimple:DedicatedCloudService ~VMwareCloudSimple/dedicatedCloudServices/{dedicatedCloudServiceName}
vmwarecloudsimple:VirtualMachine ~VMwareCloudSimple/virtualMachines/{virtualMachineName}
web:AppServicePlan ~Web/serverfarms/{}
web:Certificate ~Web/certificates/{}
web:KubeEnvironment ~Web/kubeEnvironments/{}
web:StaticSite ~Web/staticSites/{}
web:StaticSiteBuildDatabaseConnection ~Web/staticSites/{}/builds/{environmentName}/databaseConnections/{databaseConnectionName}
web:StaticSiteCustomDomain ~Web/staticSites/{}/customDomains/{domainName}
web:StaticSiteDatabaseConnection ~Web/staticSites/{}/databaseConnections/{databaseConnectionName}
web:StaticSitePrivateEndpointConnection ~Web/staticSites/{}/privateEndpointConnections/{privateEndpointConnectionName}
web:WebApp ~Web/sites/{}
web:WebAppDeployment ~Web/sites/{}/deployments/{id}
web:WebAppDeploymentSlot ~Web/sites/{}/slots/{slot}/deployments/{id}
web:WebAppDomainOwnershipIdentifier ~Web/sites/{}/domainOwnershipIdentifiers/{domainOwnershipIdentifierName}
web:WebAppDomainOwnershipIdentifierSlot ~Web/sites/{}/slots/{slot}/domainOwnershipIdentifiers/{domainOwnershipIdentifierName}
web:WebAppFunction ~Web/sites/{}/functions/{functionName}
web:WebAppHostNameBinding ~Web/sites/{}/hostNameBindings/{hostName}
web:WebAppHostNameBindingSlot ~Web/sites/{}/slots/{slot}/hostNameBindings/{hostName}
web:WebAppHybridConnection ~Web/sites/{}/hybridConnectionNamespaces/{namespaceName}/relays/{relayName}
web:WebAppHybridConnectionSlot ~Web/sites/{}/slots/{slot}/hybridConnectionNamespaces/{namespaceName}/relays/{relayName}
web:WebAppInstanceFunctionSlot ~Web/sites/{}/slots/{slot}/functions/{functionName}
web:WebAppPremierAddOn ~Web/sites/{}/premieraddons/{premierAddOnName}
web:WebAppPremierAddOnSlot ~Web/sites/{}/slots/{slot}/premieraddons/{premierAddOnName}
web:WebAppPrivateEndpointConnection ~Web/sites/{}/privateEndpointConnections/{privateEndpointConnectionName}
web:WebAppPrivateEndpointConnectionSlot ~Web/sites/{}/slots/{slot}/privateEndpointConnections/{privateEndpointConnectionName}
web:WebAppPublicCertificate ~Web/sites/{}/publicCertificates/{publicCertificateName}
web:WebAppPublicCertificateSlot ~Web/sites/{}/slots/{slot}/publicCertificates/{publicCertificateName}
web:WebAppRelayServiceConnection ~Web/sites/{}/hybridconnection/{entityName}
web:WebAppRelayServiceConnectionSlot ~Web/sites/{}/slots/{slot}/hybridconnection/{entityName}
web:WebAppSlot ~Web/sites/{}/slots/{slot}
web:WebAppSourceControl ~Web/sites/{}/sourcecontrols/web
web:WebAppSourceControlSlot ~Web/sites/{}/slots/{slot}/sourcecontrols/web
web:WebAppVnetConnection ~Web/sites/{}/virtualNetworkConnections/{vnetName}
web:WebAppVnetConnectionSlot ~Web/sites/{}/slots/{slot}/virtualNetworkConnections/{vnetName}
windowsesu:MultipleActivationKey ~WindowsESU/multipleActivationKeys/{multipleActivationKeyName}
windowsiot:Service ~WindowsIoT/deviceServices/{deviceName}
workloads:Monitor ~Workloads/monitors/{monitorName}
workloads:ProviderInstance ~Workloads/monitors/{monitorName}/providerInstances/{providerInstanceName}
workloads:SapApplicationServerInstance ~Workloads/sapVirtualInstances/{sapVirtualInstanceName}/applicationInstances/{applicationInstanceName}
workloads:SapCentralServerInstance ~Workloads/sapVirtualInstances/{sapVirtualInstanceName}/centralInstances/{centralInstanceName}
workloads:SapDatabaseInstance ~Workloads/sapVirtualInstances/{sapVirtualInstanceName}/databaseInstances/{databaseInstanceName}
workloads:SapDiscoverySite ~Workloads/sapDiscoverySites/{sapDiscoverySiteName}
workloads:SapInstance ~Workloads/sapDiscoverySites/{sapDiscoverySiteName}/sapInstances/{sapInstanceName}
workloads:SapLandscapeMonitor ~Workloads/monitors/{monitorName}/sapLandscapeMonitor/default
workloads:SapVirtualInstance ~Workloads/sapVirtualInstances/{sapVirtualInstanceName}
workloads:ServerInstance ~Workloads/sapDiscoverySites/{sapDiscoverySiteName}/sapInstances/{sapInstanceName}/serverInstances/{serverInstanceName}
`;

;// CONCATENATED MODULE: ./build/plan/types/azurerm.js
const azurermTypes = `
aadb2c_directory ~AzureActiveDirectory/b2cDirectories/{domain_name}
active_directory_domain_service ~AAD/domainServices/{domain_name}
active_directory_domain_service_replica_set !p {domain_service_id=AAD/domainServices}
active_directory_domain_service_trust !p {domain_service_id=AAD/domainServices}
advanced_threat_protection {target_resource_id}@Security/advancedThreatProtectionSettings/current
advisor_suppression {scope}@Advisor/recommendations/{?}/suppressions/{?}
ai_foundry ~MachineLearningServices/workspaces/{}
ai_foundry_project {ai_services_hub_id:resourceGroup}@MachineLearningServices/workspaces/{}
ai_services ~CognitiveServices/accounts/{}
analysis_services_server ~AnalysisServices/servers/{}
api_connection ~Web/connections/{}
api_management ~ApiManagement/service/{}
api_management_api ~ApiManagement/service/{api_management_name}/apis/{};rev={revision}
api_management_api_diagnostic ~ApiManagement/service/{api_management_name}/apis/{api_name}/diagnostics/{identifier}
api_management_api_operation ~ApiManagement/service/{api_management_name}/apis/{api_name}/operations/{operation_id}
api_management_api_operation_policy ~ApiManagement/service/{api_management_name}/apis/{api_name}/operations/{operation_id}/policies/policy
api_management_api_operation_tag {api_operation_id=ApiManagement/service/apis/operations}/tags/{}
api_management_api_policy ~ApiManagement/service/{api_management_name}/apis/{api_name}/policies/policy
api_management_api_release {api_id=ApiManagement/service/apis}/releases/{}
api_management_api_schema ~ApiManagement/service/{api_management_name}/apis/{api_name}/schemas/{schema_id}
api_management_api_tag {api_id=ApiManagement/service/apis}/tags/{}
api_management_api_tag_description ~ApiManagement/service/{?}/apis/{?}/tagDescriptions/{?}
api_management_api_version_set ~ApiManagement/service/{api_management_name}/apiVersionSets/{}
api_management_authorization_server ~ApiManagement/service/{api_management_name}/authorizationServers/{}
api_management_backend ~ApiManagement/service/{api_management_name}/backends/{}
api_management_certificate ~ApiManagement/service/{api_management_name}/certificates/{}
api_management_custom_domain !p {api_management_id=ApiManagement/service}
api_management_diagnostic ~ApiManagement/service/{api_management_name}/diagnostics/{identifier}
api_management_email_template ~ApiManagement/service/{api_management_name}/templates/{template_name}
api_management_gateway {api_management_id=ApiManagement/service}/gateways/{}
api_management_gateway_api ~ApiManagement/service/{?}/gateways/{?}/apis/{?}
api_management_gateway_certificate_authority {api_management_id=ApiManagement/service}/gateways/{gateway_name}/certificateAuthorities/{certificate_name}
api_management_gateway_host_name_configuration {api_management_id=ApiManagement/service}/gateways/{gateway_name}/hostnameConfigurations/{}
api_management_global_schema ~ApiManagement/service/{api_management_name}/schemas/{schema_id}
api_management_group ~ApiManagement/service/{api_management_name}/groups/{}
api_management_group_user ~ApiManagement/service/{api_management_name}/groups/{group_name}/users/{user_id}
api_management_identity_provider_aad ~ApiManagement/service/{api_management_name}/identityProviders/aad
api_management_identity_provider_aadb2c ~ApiManagement/service/{api_management_name}/identityProviders/aadB2C
api_management_identity_provider_facebook ~ApiManagement/service/{api_management_name}/identityProviders/facebook
api_management_identity_provider_google ~ApiManagement/service/{api_management_name}/identityProviders/google
api_management_identity_provider_microsoft ~ApiManagement/service/{api_management_name}/identityProviders/microsoft
api_management_identity_provider_twitter ~ApiManagement/service/{api_management_name}/identityProviders/twitter
api_management_logger ~ApiManagement/service/{api_management_name}/loggers/{}
api_management_named_value ~ApiManagement/service/{api_management_name}/namedValues/{}
api_management_notification_recipient_email {api_management_id=ApiManagement/service}/notifications/{notification_type}/recipientEmails/{email}
api_management_notification_recipient_user {api_management_id=ApiManagement/service}/notifications/{notification_type}/recipientUsers/{user_id}
api_management_openid_connect_provider ~ApiManagement/service/{api_management_name}/openidConnectProviders/{}
api_management_policy {api_management_id=ApiManagement/service}/policies/policy
api_management_policy_fragment {api_management_id=ApiManagement/service}/policyFragments/{}
api_management_product ~ApiManagement/service/{api_management_name}/products/{product_id}
api_management_product_api ~ApiManagement/service/{api_management_name}/products/{product_id}/apis/{api_name}
api_management_product_group ~ApiManagement/service/{api_management_name}/products/{product_id}/groups/{group_name}
api_management_product_policy ~ApiManagement/service/{api_management_name}/products/{product_id}/policies/policy
api_management_product_tag ~ApiManagement/service/{api_management_name}/products/{api_management_product_id}/tags/{}
api_management_property ~ApiManagement/service/{?}/namedValues/{?}
api_management_redis_cache {api_management_id=ApiManagement/service}/caches/{}
api_management_standalone_gateway ~ApiManagement/gateways/{}
api_management_subscription ~ApiManagement/service/{api_management_name}/subscriptions/{subscription_id}
api_management_tag {api_management_id=ApiManagement/service}/tags/{}
api_management_user ~ApiManagement/service/{api_management_name}/users/{user_id}
api_management_workspace {api_management_id=ApiManagement/service}/workspaces/{}
api_management_workspace_api_version_set {api_management_workspace_id=ApiManagement/service/workspaces}/apiVersionSets/{}
api_management_workspace_certificate {api_management_workspace_id=ApiManagement/service/workspaces}/certificates/{}
api_management_workspace_named_value {api_management_workspace_id=ApiManagement/service/workspaces}/namedValues/{}
api_management_workspace_policy {api_management_workspace_id=ApiManagement/service/workspaces}/policies/policy
api_management_workspace_policy_fragment {api_management_workspace_id=ApiManagement/service/workspaces}/policyFragments/{}
app_configuration ~AppConfiguration/configurationStores/{}
app_configuration_feature !d
app_configuration_key !d
app_service ~Web/sites/{}
app_service_active_slot !p ~Web/sites/{app_service_name}
app_service_certificate ~Web/certificates/{}
app_service_certificate_binding !p {hostname_binding_id=Web/sites/hostNameBindings}
app_service_certificate_order ~CertificateRegistration/certificateOrders/{}
app_service_connection {app_service_id}@ServiceLinker/linkers/{}
app_service_custom_hostname_binding ~Web/sites/{app_service_name}/hostNameBindings/{hostname}
app_service_environment ~Web/hostingEnvironments/{}
app_service_environment_v3 ~Web/hostingEnvironments/{}
app_service_hybrid_connection ~Web/sites/{?}/hybridConnectionNamespaces/{?}/relays/{?}
app_service_managed_certificate ~Web/certificates/{?}
app_service_plan ~Web/serverFarms/{}
app_service_public_certificate ~Web/sites/{app_service_name}/publicCertificates/{certificate_name}
app_service_slot ~Web/sites/{app_service_name}/slots/{}
app_service_slot_custom_hostname_binding {app_service_slot_id=Web/sites/slots}/hostNameBindings/{hostname}
app_service_slot_virtual_network_swift_connection {app_service_id=Web/sites}/slots/{slot_name}/networkConfig/virtualNetwork
app_service_source_control !p {app_id=Web/sites}
app_service_source_control_slot !p {slot_id=Web/sites/slots}
app_service_source_control_token @Web/sourceControls/{?}
app_service_virtual_network_swift_connection {app_service_id=Web/sites}/networkConfig/virtualNetwork
application_gateway ~Network/applicationGateways/{}
application_insights ~Insights/components/{}
application_insights_analytics_item {application_insights_id=Insights/components}/analyticsItems/{}
application_insights_api_key {application_insights_id=Insights/components}/apiKeys/{}
application_insights_smart_detection_rule {application_insights_id=Insights/components}/proactiveDetectionConfigs/{}
application_insights_standard_web_test ~Insights/webTests/{}
application_insights_web_test ~Insights/webTests/{}
application_insights_workbook ~Insights/workbooks/{}
application_insights_workbook_template ~Insights/workbookTemplates/{}
application_load_balancer ~ServiceNetworking/trafficControllers/{}
application_load_balancer_frontend {application_load_balancer_id=ServiceNetworking/trafficControllers}/frontends/{}
application_load_balancer_security_policy {application_load_balancer_id=ServiceNetworking/trafficControllers}/securityPolicies/{}
application_load_balancer_subnet_association {application_load_balancer_id=ServiceNetworking/trafficControllers}/associations/{}
application_security_group ~Network/applicationSecurityGroups/{}
arc_kubernetes_cluster ~Kubernetes/connectedClusters/{}
arc_kubernetes_cluster_extension {cluster_id}@KubernetesConfiguration/extensions/{}
arc_kubernetes_flux_configuration {cluster_id}@KubernetesConfiguration/fluxConfigurations/{}
arc_kubernetes_provisioned_cluster ~Kubernetes/connectedClusters/{}
arc_machine ~HybridCompute/machines/{}
arc_machine_automanage_configuration_assignment {arc_machine_id}@AutoManage/configurationProfileAssignments/default
arc_machine_extension {arc_machine_id=HybridCompute/machines}/extensions/{}
arc_private_link_scope ~HybridCompute/privateLinkScopes/{}
arc_resource_bridge_appliance ~ResourceConnector/appliances/{}
attestation_provider ~Attestation/attestationProviders/{}
automanage_configuration ~AutoManage/configurationProfiles/{}
automation_account ~Automation/automationAccounts/{}
automation_certificate ~Automation/automationAccounts/{automation_account_name}/certificates/{}
automation_connection ~Automation/automationAccounts/{automation_account_name}/connections/{}
automation_connection_certificate ~Automation/automationAccounts/{automation_account_name}/connections/{}
automation_connection_classic_certificate ~Automation/automationAccounts/{automation_account_name}/connections/{}
automation_connection_service_principal ~Automation/automationAccounts/{automation_account_name}/connections/{}
automation_connection_type ~Automation/automationAccounts/{automation_account_name}/connectionTypes/{}
automation_credential ~Automation/automationAccounts/{automation_account_name}/credentials/{}
automation_dsc_configuration ~Automation/automationAccounts/{automation_account_name}/configurations/{}
automation_dsc_nodeconfiguration ~Automation/automationAccounts/{automation_account_name}/nodeConfigurations/{}
automation_hybrid_runbook_worker ~Automation/automationAccounts/{automation_account_name}/hybridRunbookWorkerGroups/{worker_group_name}/hybridRunbookWorkers/{worker_id}
automation_hybrid_runbook_worker_group ~Automation/automationAccounts/{automation_account_name}/hybridRunbookWorkerGroups/{}
automation_job_schedule ~Automation/automationAccounts/{?}/jobSchedules/{?}
automation_module ~Automation/automationAccounts/{automation_account_name}/modules/{}
automation_powershell72_module {automation_account_id=Automation/automationAccounts}/powerShell72Modules/{}
automation_python3_package ~Automation/automationAccounts/{automation_account_name}/python3Packages/{}
automation_runbook ~Automation/automationAccounts/{automation_account_name}/runbooks/{}
automation_runtime_environment {automation_account_id=Automation/automationAccounts}/runtimeEnvironments/{}
automation_runtime_environment_package {automation_runtime_environment_id=Automation/automationAccounts/runtimeEnvironments}/packages/{}
automation_schedule ~Automation/automationAccounts/{automation_account_name}/schedules/{}
automation_software_update_configuration {automation_account_id=Automation/automationAccounts}/softwareUpdateConfigurations/{}
automation_source_control {automation_account_id=Automation/automationAccounts}/sourceControls/{}
automation_variable_bool ~Automation/automationAccounts/{automation_account_name}/variables/{}
automation_variable_datetime ~Automation/automationAccounts/{automation_account_name}/variables/{}
automation_variable_int ~Automation/automationAccounts/{automation_account_name}/variables/{}
automation_variable_object ~Automation/automationAccounts/{automation_account_name}/variables/{}
automation_variable_string ~Automation/automationAccounts/{automation_account_name}/variables/{}
automation_watcher {automation_account_id=Automation/automationAccounts}/watchers/{}
automation_webhook ~Automation/automationAccounts/{automation_account_name}/webHooks/{}
availability_set ~Compute/availabilitySets/{}
backup_container_storage_account ~RecoveryServices/vaults/{?}/backupFabrics/{?}/protectionContainers/{?}
backup_policy_file_share ~RecoveryServices/vaults/{recovery_vault_name}/backupPolicies/{}
backup_policy_vm ~RecoveryServices/vaults/{recovery_vault_name}/backupPolicies/{}
backup_policy_vm_workload ~RecoveryServices/vaults/{recovery_vault_name}/backupPolicies/{}
backup_protected_file_share ~RecoveryServices/vaults/{?}/backupFabrics/{?}/protectionContainers/{?}/protectedItems/{?}
backup_protected_vm ~RecoveryServices/vaults/{?}/backupFabrics/{?}/protectionContainers/{?}/protectedItems/{?}
bastion_host ~Network/bastionHosts/{}
batch_account ~Batch/batchAccounts/{}
batch_application ~Batch/batchAccounts/{account_name}/applications/{}
batch_certificate ~Batch/batchAccounts/{account_name}/certificates/{certificate}
batch_job !d {batch_pool_id=Batch/batchAccounts/pools}/jobs/{}
batch_pool ~Batch/batchAccounts/{account_name}/pools/{}
billing_account_cost_management_export {billing_account_id}@CostManagement/exports/{}
blueprint_assignment {target_subscription_id}@Blueprint/blueprintAssignments/{}
bot_channel_alexa ~BotService/botServices/{bot_name}/channels/AlexaChannel
bot_channel_direct_line_speech ~BotService/botServices/{bot_name}/channels/DirectLineSpeechChannel
bot_channel_directline ~BotService/botServices/{bot_name}/channels/DirectLineChannel
bot_channel_email ~BotService/botServices/{bot_name}/channels/EmailChannel
bot_channel_facebook ~BotService/botServices/{bot_name}/channels/FacebookChannel
bot_channel_line ~BotService/botServices/{bot_name}/channels/LineChannel
bot_channel_ms_teams ~BotService/botServices/{bot_name}/channels/MsTeamsChannel
bot_channel_slack ~BotService/botServices/{bot_name}/channels/SlackChannel
bot_channel_sms ~BotService/botServices/{bot_name}/channels/SmsChannel
bot_channel_web_chat ~BotService/botServices/{bot_name}/channels/WebChatChannel
bot_channels_registration ~BotService/botServices/{}
bot_connection ~BotService/botServices/{bot_name}/connections/{}
bot_service_azure_bot ~BotService/botServices/{}
bot_web_app ~BotService/botServices/{}
capacity_reservation {capacity_reservation_group_id=Compute/capacityReservationGroups}/capacityReservations/{}
capacity_reservation_group ~Compute/capacityReservationGroups/{}
cdn_endpoint ~Cdn/profiles/{profile_name}/endpoints/{}
cdn_endpoint_custom_domain {cdn_endpoint_id=Cdn/profiles/endpoints}/customDomains/{}
cdn_frontdoor_batch_rule_set {cdn_frontdoor_profile_id=Cdn/profiles}/ruleSets/{}
cdn_frontdoor_custom_domain {cdn_frontdoor_profile_id=Cdn/profiles}/customDomains/{}
cdn_frontdoor_custom_domain_association !p {cdn_frontdoor_custom_domain_id=Cdn/profiles/customDomains}
cdn_frontdoor_endpoint {cdn_frontdoor_profile_id=Cdn/profiles}/afdEndpoints/{}
cdn_frontdoor_firewall_policy ~Network/frontDoorWebApplicationFirewallPolicies/{}
cdn_frontdoor_origin {cdn_frontdoor_origin_group_id=Cdn/profiles/originGroups}/origins/{}
cdn_frontdoor_origin_group {cdn_frontdoor_profile_id=Cdn/profiles}/originGroups/{}
cdn_frontdoor_profile ~Cdn/profiles/{}
cdn_frontdoor_route {cdn_frontdoor_endpoint_id=Cdn/profiles/afdEndpoints}/routes/{}
cdn_frontdoor_route_disable_link_to_default_domain !p {cdn_frontdoor_route_id=Cdn/profiles/afdEndpoints/routes}
cdn_frontdoor_rule {cdn_frontdoor_rule_set_id=Cdn/profiles/ruleSets}/rules/{}
cdn_frontdoor_rule_set {cdn_frontdoor_profile_id=Cdn/profiles}/ruleSets/{}
cdn_frontdoor_secret {cdn_frontdoor_profile_id=Cdn/profiles}/secrets/{}
cdn_frontdoor_security_policy {cdn_frontdoor_profile_id=Cdn/profiles}/securityPolicies/{}
cdn_profile ~Cdn/profiles/{}
chaos_studio_capability {chaos_studio_target_id}/capabilities/{capability_type}
chaos_studio_experiment ~Chaos/experiments/{}
chaos_studio_target {target_resource_id}@Chaos/targets/{target_type}
cognitive_account ~CognitiveServices/accounts/{}
cognitive_account_connection_account_key {cognitive_account_id=CognitiveServices/accounts}/connections/{}
cognitive_account_connection_account_managed_identity {cognitive_account_id=CognitiveServices/accounts}/connections/{}
cognitive_account_connection_api_key {cognitive_account_id=CognitiveServices/accounts}/connections/{}
cognitive_account_connection_custom_keys {cognitive_account_id=CognitiveServices/accounts}/connections/{}
cognitive_account_connection_entra_id {cognitive_account_id=CognitiveServices/accounts}/connections/{}
cognitive_account_customer_managed_key !p {cognitive_account_id=CognitiveServices/accounts}
cognitive_account_project {cognitive_account_id=CognitiveServices/accounts}/projects/{}
cognitive_account_rai_blocklist {cognitive_account_id=CognitiveServices/accounts}/raiBlocklists/{}
cognitive_account_rai_policy {cognitive_account_id=CognitiveServices/accounts}/raiPolicies/{}
cognitive_deployment {cognitive_account_id=CognitiveServices/accounts}/deployments/{}
communication_service ~Communication/communicationServices/{}
communication_service_email_domain_association !p {communication_service_id=Communication/communicationServices}
confidential_ledger ~ConfidentialLedger/ledgers/{}
consumption_budget_management_group {management_group_id}@Consumption/budgets/{}
consumption_budget_resource_group {resource_group_id}@Consumption/budgets/{}
consumption_budget_subscription {subscription_id}@Consumption/budgets/{}
container_app ~App/containerApps/{}
container_app_custom_domain !p {container_app_id=App/containerApps}
container_app_environment ~App/managedEnvironments/{}
container_app_environment_certificate {container_app_environment_id=App/managedEnvironments}/certificates/{}
container_app_environment_custom_domain !p {container_app_environment_id=App/managedEnvironments}
container_app_environment_dapr_component {container_app_environment_id=App/managedEnvironments}/daprComponents/{}
container_app_environment_managed_certificate {container_app_environment_id=App/managedEnvironments}/managedCertificates/{}
container_app_environment_storage {container_app_environment_id=App/managedEnvironments}/storages/{}
container_app_job ~App/jobs/{}
container_connected_registry {container_registry_id=ContainerRegistry/registries}/connectedRegistries/{}
container_group ~ContainerInstance/containerGroups/{}
container_registry ~ContainerRegistry/registries/{}
container_registry_agent_pool ~ContainerRegistry/registries/{container_registry_name}/agentPools/{}
container_registry_cache_rule {container_registry_id=ContainerRegistry/registries}/cacheRules/{}
container_registry_credential_set {container_registry_id=ContainerRegistry/registries}/credentialSets/{}
container_registry_scope_map ~ContainerRegistry/registries/{container_registry_name}/scopeMaps/{}
container_registry_task {container_registry_id=ContainerRegistry/registries}/tasks/{}
container_registry_task_schedule_run_now ~ContainerRegistry/registries/{?}/tasks/{?}
container_registry_token ~ContainerRegistry/registries/{container_registry_name}/tokens/{}
container_registry_token_password !p {container_registry_token_id=ContainerRegistry/registries/tokens}
container_registry_webhook ~ContainerRegistry/registries/{registry_name}/webHooks/{}
cosmosdb_account ~DocumentDB/databaseAccounts/{}
cosmosdb_cassandra_cluster ~DocumentDB/cassandraClusters/{}
cosmosdb_cassandra_datacenter {cassandra_cluster_id=DocumentDB/cassandraClusters}/dataCenters/{}
cosmosdb_cassandra_keyspace ~DocumentDB/databaseAccounts/{account_name}/cassandraKeyspaces/{}
cosmosdb_cassandra_table {cassandra_keyspace_id=DocumentDB/databaseAccounts/cassandraKeyspaces}/tables/{}
cosmosdb_gremlin_database ~DocumentDB/databaseAccounts/{account_name}/gremlinDatabases/{}
cosmosdb_gremlin_graph ~DocumentDB/databaseAccounts/{account_name}/gremlinDatabases/{database_name}/graphs/{}
cosmosdb_mongo_collection ~DocumentDB/databaseAccounts/{account_name}/mongodbDatabases/{database_name}/collections/{}
cosmosdb_mongo_database ~DocumentDB/databaseAccounts/{account_name}/mongodbDatabases/{}
cosmosdb_mongo_role_definition ~DocumentDB/databaseAccounts/{?}/mongodbRoleDefinitions/{?}
cosmosdb_mongo_user_definition ~DocumentDB/databaseAccounts/{?}/mongodbUserDefinitions/{?}
cosmosdb_notebook_workspace ~DocumentDB/databaseAccounts/{account_name}/notebookWorkspaces/{}
cosmosdb_postgresql_cluster ~DBforPostgreSQL/serverGroupsv2/{}
cosmosdb_postgresql_coordinator_configuration {cluster_id=DBforPostgreSQL/serverGroupsv2}/coordinatorConfigurations/{}
cosmosdb_postgresql_firewall_rule {cluster_id=DBforPostgreSQL/serverGroupsv2}/firewallRules/{}
cosmosdb_postgresql_node_configuration {cluster_id=DBforPostgreSQL/serverGroupsv2}/nodeConfigurations/{}
cosmosdb_postgresql_role {cluster_id=DBforPostgreSQL/serverGroupsv2}/roles/{}
cosmosdb_sql_container ~DocumentDB/databaseAccounts/{account_name}/sqlDatabases/{database_name}/containers/{}
cosmosdb_sql_database ~DocumentDB/databaseAccounts/{account_name}/sqlDatabases/{}
cosmosdb_sql_dedicated_gateway {cosmosdb_account_id}/services/SqlDedicatedGateway
cosmosdb_sql_function {container_id=DocumentDB/databaseAccounts/sqlDatabases/containers}/userDefinedFunctions/{}
cosmosdb_sql_role_assignment ~DocumentDB/databaseAccounts/{account_name}/sqlRoleAssignments/{}
cosmosdb_sql_role_definition ~DocumentDB/databaseAccounts/{account_name}/sqlRoleDefinitions/{role_definition_id}
cosmosdb_sql_stored_procedure ~DocumentDB/databaseAccounts/{account_name}/sqlDatabases/{database_name}/containers/{container_name}/storedProcedures/{}
cosmosdb_sql_trigger {container_id=DocumentDB/databaseAccounts/sqlDatabases/containers}/triggers/{}
cosmosdb_table ~DocumentDB/databaseAccounts/{account_name}/tables/{}
cost_anomaly_alert {scope}@CostManagement/scheduledActions/{?}
cost_management_export_resource_group ~CostManagement/exports/{?}
cost_management_scheduled_action {view_id}@CostManagement/scheduledActions/{}
custom_ip_prefix ~Network/customIpPrefixes/{}
custom_provider ~CustomProviders/resourceProviders/{}
dashboard ~Portal/dashboards/{}
dashboard_grafana ~Dashboard/grafana/{}
dashboard_grafana_managed_private_endpoint {grafana_id=Dashboard/grafana}/managedPrivateEndpoints/{}
data_factory ~DataFactory/factories/{}
data_factory_credential_service_principal {data_factory_id=DataFactory/factories}/credentials/{}
data_factory_credential_user_managed_identity {data_factory_id=DataFactory/factories}/credentials/{}
data_factory_custom_dataset {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_customer_managed_key !p {data_factory_id=DataFactory/factories}
data_factory_data_flow {data_factory_id=DataFactory/factories}/dataflows/{}
data_factory_dataset_azure_blob {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_azure_sql_table {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_binary {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_cosmosdb_sqlapi {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_delimited_text {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_http {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_json {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_mysql {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_parquet {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_postgresql {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_snowflake {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_dataset_sql_server_table {data_factory_id=DataFactory/factories}/datasets/{}
data_factory_flowlet_data_flow {data_factory_id=DataFactory/factories}/dataflows/{}
data_factory_integration_runtime_azure {data_factory_id=DataFactory/factories}/integrationRuntimes/{}
data_factory_integration_runtime_azure_ssis {data_factory_id=DataFactory/factories}/integrationRuntimes/{}
data_factory_integration_runtime_managed {data_factory_id=DataFactory/factories}/integrationRuntimes/{}
data_factory_integration_runtime_self_hosted {data_factory_id=DataFactory/factories}/integrationRuntimes/{}
data_factory_linked_custom_service {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_azure_blob_storage {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_azure_databricks {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_azure_file_storage {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_azure_function {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_azure_search {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_azure_sql_database {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_azure_table_storage {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_cosmosdb {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_cosmosdb_mongoapi {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_data_lake_storage_gen2 {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_key_vault {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_kusto {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_mysql {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_odata {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_odbc {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_postgresql {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_sftp {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_snowflake {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_sql_managed_instance {data_factory_id=DataFactory/factories}/linkedServices/{}
data_factory_linked_service_sql_server {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_synapse {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_linked_service_web {data_factory_id=DataFactory/factories}/linkedservices/{}
data_factory_managed_private_endpoint {data_factory_id}/managedVirtualNetworks/default/managedPrivateEndpoints/{}
data_factory_pipeline {data_factory_id=DataFactory/factories}/pipelines/{}
data_factory_trigger_blob_event {data_factory_id=DataFactory/factories}/triggers/{}
data_factory_trigger_custom_event {data_factory_id=DataFactory/factories}/triggers/{}
data_factory_trigger_schedule {data_factory_id=DataFactory/factories}/triggers/{}
data_factory_trigger_tumbling_window {data_factory_id=DataFactory/factories}/triggers/{}
data_lake_analytics_account ~DataLakeAnalytics/accounts/{}
data_lake_analytics_firewall_rule ~DataLakeAnalytics/accounts/{account_name}/firewallRules/{}
data_lake_store ~DataLakeStore/accounts/{}
data_lake_store_file
data_lake_store_firewall_rule ~DataLakeStore/accounts/{account_name}/firewallRules/{}
data_lake_store_virtual_network_rule ~DataLakeStore/accounts/{account_name}/virtualNetworkRules/{}
data_protection_backup_instance_blob_storage {vault_id=DataProtection/backupVaults}/backupInstances/{}
data_protection_backup_instance_data_lake_storage {data_protection_backup_vault_id=DataProtection/backupVaults}/backupInstances/{}
data_protection_backup_instance_disk {vault_id=DataProtection/backupVaults}/backupInstances/{}
data_protection_backup_instance_kubernetes_cluster {vault_id=DataProtection/backupVaults}/backupInstances/{}
data_protection_backup_instance_mysql_flexible_server {vault_id=DataProtection/backupVaults}/backupInstances/{}
data_protection_backup_instance_postgresql {vault_id=DataProtection/backupVaults}/backupInstances/{}
data_protection_backup_instance_postgresql_flexible_server {vault_id=DataProtection/backupVaults}/backupInstances/{}
data_protection_backup_policy_blob_storage {vault_id=DataProtection/backupVaults}/backupPolicies/{}
data_protection_backup_policy_data_lake_storage {data_protection_backup_vault_id=DataProtection/backupVaults}/backupPolicies/{}
data_protection_backup_policy_disk {vault_id=DataProtection/backupVaults}/backupPolicies/{}
data_protection_backup_policy_kubernetes_cluster ~DataProtection/backupVaults/{vault_name}/backupPolicies/{}
data_protection_backup_policy_mysql_flexible_server {vault_id=DataProtection/backupVaults}/backupPolicies/{}
data_protection_backup_policy_postgresql ~DataProtection/backupVaults/{vault_name}/backupPolicies/{}
data_protection_backup_policy_postgresql_flexible_server {vault_id=DataProtection/backupVaults}/backupPolicies/{}
data_protection_backup_vault ~DataProtection/backupVaults/{}
data_protection_backup_vault_customer_managed_key !p {data_protection_backup_vault_id=DataProtection/backupVaults}
data_protection_resource_guard ~DataProtection/resourceGuards/{}
data_share {account_id=DataShare/accounts}/shares/{}
data_share_account ~DataShare/accounts/{}
data_share_dataset_blob_storage {data_share_id=DataShare/accounts/shares}/dataSets/{}
data_share_dataset_data_lake_gen1 {data_share_id=DataShare/accounts/shares}/dataSets/{}
data_share_dataset_data_lake_gen2 {share_id=DataShare/accounts/shares}/dataSets/{}
data_share_dataset_kusto_cluster {share_id=DataShare/accounts/shares}/dataSets/{}
data_share_dataset_kusto_database {share_id=DataShare/accounts/shares}/dataSets/{}
database_migration_project ~DataMigration/services/{service_name}/projects/{}
database_migration_service ~DataMigration/services/{}
databox_edge_device ~DataBoxEdge/dataBoxEdgeDevices/{}
databox_edge_order ~DataBoxEdge/dataBoxEdgeDevices/{?}
databricks_access_connector ~Databricks/accessConnectors/{}
databricks_virtual_network_peering {workspace_id=Databricks/workspaces}/virtualNetworkPeerings/{}
databricks_workspace ~Databricks/workspaces/{}
databricks_workspace_customer_managed_key !p {workspace_id=Databricks/workspaces}
databricks_workspace_root_dbfs_customer_managed_key !p {workspace_id=Databricks/workspaces}
datadog_monitor ~Datadog/monitors/{}
datadog_monitor_sso_configuration {datadog_monitor_id=Datadog/monitors}/singleSignOnConfigurations/{}
datadog_monitor_tag_rule {datadog_monitor_id=Datadog/monitors}/tagRules/{}
dedicated_hardware_security_module ~HardwareSecurityModules/dedicatedHSMs/{}
dedicated_host {dedicated_host_group_id=Compute/hostGroups}/hosts/{}
dedicated_host_group ~Compute/hostGroups/{}
dev_center ~DevCenter/devCenters/{}
dev_center_attached_network {dev_center_id=DevCenter/devCenters}/attachedNetworks/{}
dev_center_catalog {dev_center_id=DevCenter/devCenters}/catalogs/{}
dev_center_dev_box_definition {dev_center_id=DevCenter/devCenters}/devBoxDefinitions/{}
dev_center_environment_type {dev_center_id=DevCenter/devCenters}/environmentTypes/{}
dev_center_gallery {dev_center_id=DevCenter/devCenters}/galleries/{}
dev_center_network_connection ~DevCenter/networkConnections/{}
dev_center_project ~DevCenter/projects/{}
dev_center_project_environment_type {dev_center_project_id=DevCenter/projects}/environmentTypes/{}
dev_center_project_pool {dev_center_project_id=DevCenter/projects}/pools/{}
dev_test_global_vm_shutdown_schedule {virtual_machine_id:resourceGroup}@DevTestLab/schedules/shutdown-computevm-{^virtual_machine_id}
dev_test_lab ~DevTestLab/labs/{}
dev_test_linux_virtual_machine ~DevTestLab/labs/{lab_name}/virtualMachines/{}
dev_test_policy ~DevTestLab/labs/{lab_name}/policySets/{policy_set_name}/policies/{}
dev_test_schedule ~DevTestLab/labs/{lab_name}/schedules/{}
dev_test_virtual_network ~DevTestLab/labs/{lab_name}/virtualNetworks/{}
dev_test_windows_virtual_machine ~DevTestLab/labs/{lab_name}/virtualMachines/{}
devspace_controller ~DevSpaces/controllers/{}
digital_twins_endpoint_eventgrid {digital_twins_id=DigitalTwins/digitalTwinsInstances}/endpoints/{}
digital_twins_endpoint_eventhub {digital_twins_id=DigitalTwins/digitalTwinsInstances}/endpoints/{}
digital_twins_endpoint_servicebus {digital_twins_id=DigitalTwins/digitalTwinsInstances}/endpoints/{}
digital_twins_instance ~DigitalTwins/digitalTwinsInstances/{}
digital_twins_time_series_database_connection {digital_twins_id=DigitalTwins/digitalTwinsInstances}/timeSeriesDatabaseConnections/{}
disk_access ~Compute/diskAccesses/{}
disk_encryption_set ~Compute/diskEncryptionSets/{}
disk_pool ~StoragePool/diskPools/{}
disk_pool_iscsi_target {disks_pool_id=StoragePool/diskPools}/iscsiTargets/{}
disk_pool_iscsi_target_lun !p ~StoragePool/diskPools/{?}/iscsiTargets/{?}
disk_pool_managed_disk_attachment !p {disk_pool_id=StoragePool/diskPools}
dns_a_record ~Network/dnsZones/{zone_name}/A/{}
dns_aaaa_record ~Network/dnsZones/{zone_name}/AAAA/{}
dns_caa_record ~Network/dnsZones/{zone_name}/CAA/{}
dns_cname_record ~Network/dnsZones/{zone_name}/CNAME/{}
dns_mx_record ~Network/dnsZones/{zone_name}/MX/{}
dns_ns_record ~Network/dnsZones/{zone_name}/NS/{}
dns_ptr_record ~Network/dnsZones/{zone_name}/PTR/{}
dns_srv_record ~Network/dnsZones/{zone_name}/SRV/{}
dns_txt_record ~Network/dnsZones/{zone_name}/TXT/{}
dns_zone ~Network/dnsZones/{}
dynatrace_monitor /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Dynatrace.Observability/monitors/{}
dynatrace_tag_rules {monitor_id=Dynatrace.Observability/monitors}/tagRules/{}
elastic_cloud_elasticsearch ~Elastic/monitors/{}
elastic_san ~ElasticSan/elasticSans/{}
elastic_san_volume {volume_group_id=ElasticSan/elasticSans/volumeGroups}/volumes/{}
elastic_san_volume_group {elastic_san_id=ElasticSan/elasticSans}/volumeGroups/{}
email_communication_service ~Communication/emailServices/{}
email_communication_service_domain {email_service_id=Communication/emailServices}/domains/{}
email_communication_service_domain_sender_username {email_service_domain_id=Communication/emailServices/domains}/senderUsernames/{}
eventgrid_domain ~EventGrid/domains/{}
eventgrid_domain_topic ~EventGrid/domains/{domain_name}/topics/{}
eventgrid_event_subscription {scope}@EventGrid/eventSubscriptions/{}
eventgrid_namespace ~EventGrid/namespaces/{}
eventgrid_namespace_topic {eventgrid_namespace_id=EventGrid/namespaces}/topics/{}
eventgrid_partner_configuration ~EventGrid/partnerConfigurations/default
eventgrid_partner_namespace ~EventGrid/partnerNamespaces/{}
eventgrid_partner_registration ~EventGrid/partnerRegistrations/{}
eventgrid_system_topic ~EventGrid/systemTopics/{}
eventgrid_system_topic_event_subscription ~EventGrid/systemTopics/{system_topic}/eventSubscriptions/{}
eventgrid_topic ~EventGrid/topics/{}
eventhub {namespace_id=EventHub/namespaces}/eventhubs/{} | ~EventHub/namespaces/{namespace_name}/eventhubs/{}
eventhub_authorization_rule ~EventHub/namespaces/{namespace_name}/eventhubs/{eventhub_name}/authorizationRules/{}
eventhub_cluster ~EventHub/clusters/{}
eventhub_consumer_group ~EventHub/namespaces/{namespace_name}/eventhubs/{eventhub_name}/consumerGroups/{}
eventhub_namespace ~EventHub/namespaces/{}
eventhub_namespace_authorization_rule ~EventHub/namespaces/{namespace_name}/authorizationRules/{}
eventhub_namespace_customer_managed_key !p {eventhub_namespace_id=EventHub/namespaces}
eventhub_namespace_disaster_recovery_config ~EventHub/namespaces/{namespace_name}/disasterRecoveryConfigs/{}
eventhub_namespace_schema_group {namespace_id=EventHub/namespaces}/schemaGroups/{}
express_route_circuit ~Network/expressRouteCircuits/{}
express_route_circuit_authorization ~Network/expressRouteCircuits/{express_route_circuit_name}/authorizations/{}
express_route_circuit_connection {peering_id=Network/expressRouteCircuits/peerings}/connections/{}
express_route_circuit_peering ~Network/expressRouteCircuits/{express_route_circuit_name}/peerings/{peering_type}
express_route_connection {express_route_gateway_id=Network/expressRouteGateways}/expressRouteConnections/{}
express_route_gateway ~Network/expressRouteGateways/{}
express_route_port ~Network/expressRoutePorts/{}
express_route_port_authorization ~Network/expressRoutePorts/{express_route_port_name}/authorizations/{}
extended_location_custom_location ~ExtendedLocation/customLocations/{}
fabric_capacity ~Fabric/capacities/{}
federated_identity_credential {user_assigned_identity_id=ManagedIdentity/userAssignedIdentities}/federatedIdentityCredentials/{}
firewall ~Network/azureFirewalls/{}
firewall_application_rule_collection !p ~Network/azureFirewalls/{azure_firewall_name}
firewall_nat_rule_collection !p ~Network/azureFirewalls/{azure_firewall_name}
firewall_network_rule_collection !p ~Network/azureFirewalls/{azure_firewall_name}
firewall_policy ~Network/firewallPolicies/{}
firewall_policy_rule_collection_group {firewall_policy_id=Network/firewallPolicies}/ruleCollectionGroups/{}
fluid_relay_server ~FluidRelay/fluidRelayServers/{}
frontdoor ~Network/frontDoors/{}
frontdoor_custom_https_configuration !p {frontend_endpoint_id:up=Network/frontDoors}
frontdoor_firewall_policy ~Network/frontDoorWebApplicationFirewallPolicies/{}
frontdoor_rules_engine ~Network/frontDoors/{frontdoor_name}/rulesEngines/{}
function_app ~Web/sites/{}
function_app_active_slot !p {slot_id:up=Web/sites}
function_app_connection {function_app_id}@ServiceLinker/linkers/{}
function_app_flex_consumption ~Web/sites/{}
function_app_function {function_app_id=Web/sites}/functions/{}
function_app_hybrid_connection ~Web/sites/{?}/hybridConnectionNamespaces/{?}/relays/{?}
function_app_slot ~Web/sites/{function_app_name}/slots/{}
gallery_application {gallery_id=Compute/galleries}/applications/{}
gallery_application_version {gallery_application_id=Compute/galleries/applications}/versions/{}
graph_account ~GraphServices/accounts/{}
graph_services_account ~GraphServices/accounts/{}
hdinsight_hadoop_cluster ~HDInsight/clusters/{}
hdinsight_hbase_cluster ~HDInsight/clusters/{}
hdinsight_interactive_query_cluster ~HDInsight/clusters/{}
hdinsight_kafka_cluster ~HDInsight/clusters/{}
hdinsight_ml_services_cluster ~HDInsight/clusters/{}
hdinsight_rserver_cluster ~HDInsight/clusters/{}
hdinsight_spark_cluster ~HDInsight/clusters/{}
hdinsight_storm_cluster ~HDInsight/clusters/{}
healthbot ~HealthBot/healthBots/{}
healthcare_dicom_service {workspace_id=HealthcareApis/workspaces}/dicomServices/{}
healthcare_fhir_service {workspace_id=HealthcareApis/workspaces}/fhirServices/{}
healthcare_medtech_service {workspace_id=HealthcareApis/workspaces}/iotConnectors/{}
healthcare_medtech_service_fhir_destination {medtech_service_id=HealthcareApis/workspaces/iotConnectors}/fhirDestinations/{}
healthcare_service ~HealthcareApis/services/{}
healthcare_workspace ~HealthcareApis/workspaces/{}
hpc_cache ~StorageCache/caches/{}
hpc_cache_access_policy {hpc_cache_id=StorageCache/caches}/cacheAccessPolicies/{}
hpc_cache_blob_nfs_target ~StorageCache/caches/{cache_name}/storageTargets/{}
hpc_cache_blob_target ~StorageCache/caches/{cache_name}/storageTargets/{}
hpc_cache_nfs_target ~StorageCache/caches/{cache_name}/storageTargets/{}
image ~Compute/images/{}
integration_service_environment ~Logic/integrationServiceEnvironments/{}
iot_security_device_group {iothub_id}@Security/deviceSecurityGroups/{}
iot_security_solution ~Security/iotSecuritySolutions/{}
iot_time_series_insights_access_policy {time_series_insights_environment_id=TimeSeriesInsights/environments}/accessPolicies/{}
iot_time_series_insights_event_source_eventhub {environment_id=TimeSeriesInsights/environments}/eventSources/{}
iot_time_series_insights_event_source_iothub {environment_id=TimeSeriesInsights/environments}/eventSources/{}
iot_time_series_insights_gen2_environment ~TimeSeriesInsights/environments/{}
iot_time_series_insights_reference_data_set {time_series_insights_environment_id=TimeSeriesInsights/environments}/referenceDataSets/{}
iot_time_series_insights_standard_environment ~TimeSeriesInsights/environments/{}
iotcentral_application ~IoTCentral/iotApps/{}
iotcentral_application_network_rule_set !p {iotcentral_application_id=IoTCentral/iotApps}
iotcentral_organization !d ~IoTCentral/iotApps/{?}/organizations/{?}
iothub ~Devices/iotHubs/{}
iothub_certificate ~Devices/iotHubs/{iothub_name}/certificates/{}
iothub_consumer_group ~Devices/iotHubs/{iothub_name}/eventHubEndpoints/{eventhub_endpoint_name}/consumerGroups/{}
iothub_device_update_account ~DeviceUpdate/accounts/{}
iothub_device_update_instance {device_update_account_id=DeviceUpdate/accounts}/instances/{}
iothub_dps ~Devices/provisioningServices/{}
iothub_dps_certificate ~Devices/provisioningServices/{iot_dps_name}/certificates/{}
iothub_dps_shared_access_policy !p ~Devices/provisioningServices/{iothub_dps_name}
iothub_endpoint_cosmosdb_account !p {iothub_id=Devices/iotHubs}
iothub_endpoint_eventhub !p {iothub_id=Devices/iotHubs}
iothub_endpoint_servicebus_queue !p {iothub_id=Devices/iotHubs}
iothub_endpoint_servicebus_topic !p {iothub_id=Devices/iotHubs}
iothub_endpoint_storage_container !p {iothub_id=Devices/iotHubs}
iothub_enrichment !p ~Devices/iotHubs/{iothub_name}
iothub_fallback_route !p ~Devices/iotHubs/{iothub_name}
iothub_file_upload !p {iothub_id=Devices/iotHubs}
iothub_route !p ~Devices/iotHubs/{iothub_name}
iothub_shared_access_policy !p ~Devices/iotHubs/{iothub_name}
ip_group ~Network/ipGroups/{}
ip_group_cidr !p {ip_group_id=Network/ipGroups}
key_vault ~KeyVault/vaults/{}
key_vault_access_policy !p {key_vault_id=KeyVault/vaults}
key_vault_certificate !d
key_vault_certificate_contacts !d
key_vault_certificate_issuer !d
key_vault_key !d
key_vault_managed_hardware_security_module ~KeyVault/managedHSMs/{}
key_vault_managed_hardware_security_module_key !d
key_vault_managed_hardware_security_module_key_rotation_policy !d
key_vault_managed_hardware_security_module_role_assignment !d
key_vault_managed_hardware_security_module_role_definition !d
key_vault_managed_storage_account !d
key_vault_managed_storage_account_sas_token_definition !d
key_vault_secret !d
kubernetes_automatic_cluster ~ContainerService/managedClusters/{}
kubernetes_cluster ~ContainerService/managedClusters/{}
kubernetes_cluster_deployment_safeguard {kubernetes_cluster_id=ContainerService/managedClusters}@ContainerService/deploymentSafeguards/default
kubernetes_cluster_extension {cluster_id}@KubernetesConfiguration/extensions/{}
kubernetes_cluster_node_pool {kubernetes_cluster_id=ContainerService/managedClusters}/agentPools/{}
kubernetes_cluster_trusted_access_role_binding {kubernetes_cluster_id=ContainerService/managedClusters}/trustedAccessRoleBindings/{}
kubernetes_fleet_manager ~ContainerService/fleets/{}
kubernetes_fleet_member {kubernetes_fleet_id=ContainerService/fleets}/members/{}
kubernetes_fleet_update_run {kubernetes_fleet_manager_id=ContainerService/fleets}/updateRuns/{}
kubernetes_fleet_update_strategy {kubernetes_fleet_manager_id=ContainerService/fleets}/updateStrategies/{}
kubernetes_flux_configuration {cluster_id}@KubernetesConfiguration/fluxConfigurations/{}
kusto_attached_database_configuration ~Kusto/clusters/{cluster_name}/attachedDatabaseConfigurations/{}
kusto_cluster ~Kusto/clusters/{}
kusto_cluster_customer_managed_key !p {cluster_id=Kusto/clusters}
kusto_cluster_managed_private_endpoint ~Kusto/clusters/{cluster_name}/managedPrivateEndpoints/{}
kusto_cluster_principal_assignment ~Kusto/clusters/{cluster_name}/principalAssignments/{}
kusto_cosmosdb_data_connection {kusto_database_id=Kusto/clusters/databases}/dataConnections/{}
kusto_database ~Kusto/clusters/{cluster_name}/databases/{}
kusto_database_principal !p ~Kusto/clusters/{cluster_name}/databases/{database_name}
kusto_database_principal_assignment ~Kusto/clusters/{cluster_name}/databases/{database_name}/principalAssignments/{}
kusto_eventgrid_data_connection ~Kusto/clusters/{cluster_name}/databases/{database_name}/dataConnections/{}
kusto_eventhub_data_connection ~Kusto/clusters/{cluster_name}/databases/{database_name}/dataConnections/{}
kusto_iothub_data_connection ~Kusto/clusters/{cluster_name}/databases/{database_name}/dataConnections/{}
kusto_script {database_id=Kusto/clusters/databases}/scripts/{}
lab_service_lab ~LabServices/labs/{}
lab_service_plan ~LabServices/labPlans/{}
lab_service_schedule {lab_id=LabServices/labs}/schedules/{}
lab_service_user {lab_id=LabServices/labs}/users/{}
lb ~Network/loadBalancers/{}
lb_backend_address_pool {loadbalancer_id=Network/loadBalancers}/backendAddressPools/{}
lb_backend_address_pool_address !p {backend_address_pool_id=Network/loadBalancers/backendAddressPools}
lb_nat_pool !p {loadbalancer_id=Network/loadBalancers}
lb_nat_rule {loadbalancer_id=Network/loadBalancers}/inboundNatRules/{}
lb_outbound_rule !p {loadbalancer_id=Network/loadBalancers}
lb_probe !p {loadbalancer_id=Network/loadBalancers}
lb_rule !p {loadbalancer_id=Network/loadBalancers}
lighthouse_assignment {scope}@ManagedServices/registrationAssignments/{}
lighthouse_definition {scope}@ManagedServices/registrationDefinitions/{lighthouse_definition_id}
linux_function_app ~Web/sites/{}
linux_function_app_slot {function_app_id=Web/sites}/slots/{}
linux_virtual_machine ~Compute/virtualMachines/{}
linux_virtual_machine_scale_set ~Compute/virtualMachineScaleSets/{}
linux_web_app ~Web/sites/{}
linux_web_app_slot {app_service_id=Web/sites}/slots/{}
load_test ~LoadTestService/loadTests/{}
local_network_gateway ~Network/localNetworkGateways/{}
log_analytics_cluster ~OperationalInsights/clusters/{}
log_analytics_cluster_customer_managed_key !p {log_analytics_cluster_id=OperationalInsights/clusters}
log_analytics_data_export_rule {workspace_resource_id=OperationalInsights/workspaces}/dataExports/{}
log_analytics_datasource_windows_event ~OperationalInsights/workspaces/{workspace_name}/dataSources/{}
log_analytics_datasource_windows_performance_counter ~OperationalInsights/workspaces/{workspace_name}/dataSources/{}
log_analytics_linked_service ~OperationalInsights/workspaces/{?}/linkedServices/{?}
log_analytics_linked_storage_account {workspace_resource_id=OperationalInsights/workspaces}/linkedStorageAccounts/{data_source_type} | {workspace_id=OperationalInsights/workspaces}/linkedStorageAccounts/{data_source_type}
log_analytics_query_pack ~OperationalInsights/queryPacks/{}
log_analytics_query_pack_query {query_pack_id=OperationalInsights/queryPacks}/queries/{}
log_analytics_saved_search {log_analytics_workspace_id=OperationalInsights/workspaces}/savedSearches/{}
log_analytics_solution ~OperationsManagement/solutions/{solution_name}({workspace_name})
log_analytics_storage_insights {workspace_id=OperationalInsights/workspaces}/storageInsightConfigs/{}
log_analytics_workspace ~OperationalInsights/workspaces/{}
log_analytics_workspace_table {workspace_id=OperationalInsights/workspaces}/tables/{}
log_analytics_workspace_table_custom_log {workspace_id=OperationalInsights/workspaces}/tables/{}
log_analytics_workspace_table_microsoft {workspace_id=OperationalInsights/workspaces}/tables/{}
logic_app_action_custom !p {logic_app_id=Logic/workflows}
logic_app_action_http !p {logic_app_id=Logic/workflows}
logic_app_integration_account ~Logic/integrationAccounts/{}
logic_app_integration_account_agreement ~Logic/integrationAccounts/{integration_account_name}/agreements/{}
logic_app_integration_account_assembly ~Logic/integrationAccounts/{integration_account_name}/assemblies/{}
logic_app_integration_account_batch_configuration ~Logic/integrationAccounts/{integration_account_name}/batchConfigurations/{}
logic_app_integration_account_certificate ~Logic/integrationAccounts/{integration_account_name}/certificates/{}
logic_app_integration_account_map ~Logic/integrationAccounts/{integration_account_name}/maps/{}
logic_app_integration_account_partner ~Logic/integrationAccounts/{integration_account_name}/partners/{}
logic_app_integration_account_schema ~Logic/integrationAccounts/{integration_account_name}/schemas/{}
logic_app_integration_account_session ~Logic/integrationAccounts/{integration_account_name}/sessions/{}
logic_app_standard ~Web/sites/{}
logic_app_trigger_custom !p {logic_app_id=Logic/workflows}
logic_app_trigger_http_request !p {logic_app_id=Logic/workflows}
logic_app_trigger_recurrence !p {logic_app_id=Logic/workflows}
logic_app_workflow ~Logic/workflows/{}
logz_monitor ~Logz/monitors/{}
logz_sub_account {logz_monitor_id=Logz/monitors}/accounts/{}
logz_sub_account_tag_rule ~Logz/monitors/{?}/accounts/{?}/tagRules/{?}
logz_tag_rule ~Logz/monitors/{?}/tagRules/{?}
machine_learning_compute_cluster {machine_learning_workspace_id=MachineLearningServices/workspaces}/computes/{}
machine_learning_compute_instance {machine_learning_workspace_id=MachineLearningServices/workspaces}/computes/{}
machine_learning_datastore_blobstorage {workspace_id=MachineLearningServices/workspaces}/dataStores/{}
machine_learning_datastore_datalake_gen2 {workspace_id=MachineLearningServices/workspaces}/dataStores/{}
machine_learning_datastore_fileshare {workspace_id=MachineLearningServices/workspaces}/dataStores/{}
machine_learning_inference_cluster {machine_learning_workspace_id=MachineLearningServices/workspaces}/computes/{}
machine_learning_synapse_spark {machine_learning_workspace_id=MachineLearningServices/workspaces}/computes/{}
machine_learning_workspace ~MachineLearningServices/workspaces/{}
machine_learning_workspace_network_outbound_rule_fqdn {workspace_id=MachineLearningServices/workspaces}/outboundRules/{}
machine_learning_workspace_network_outbound_rule_private_endpoint {workspace_id=MachineLearningServices/workspaces}/outboundRules/{}
machine_learning_workspace_network_outbound_rule_service_tag {workspace_id=MachineLearningServices/workspaces}/outboundRules/{}
maintenance_assignment_dedicated_host {dedicated_host_id}@Maintenance/configurationAssignments/{^maintenance_configuration_id}
maintenance_assignment_dynamic_scope /subscriptions/{$subscription}@Maintenance/configurationAssignments/{}
maintenance_assignment_virtual_machine {virtual_machine_id}@Maintenance/configurationAssignments/{^maintenance_configuration_id}
maintenance_assignment_virtual_machine_scale_set {virtual_machine_scale_set_id}@Maintenance/configurationAssignments/{^maintenance_configuration_id}
maintenance_configuration ~Maintenance/maintenanceConfigurations/{}
managed_application ~Solutions/applications/{}
managed_application_definition ~Solutions/applicationDefinitions/{}
managed_devops_pool ~DevOpsInfrastructure/pools/{}
managed_disk ~Compute/disks/{}
managed_disk_sas_token !p {managed_disk_id=Compute/disks}
managed_lustre_file_system ~StorageCache/amlFilesystems/{}
managed_redis ~Cache/redisEnterprise/{}
managed_redis_access_policy_assignment ~Cache/redisEnterprise/{?}/databases/{?}/accessPolicyAssignments/{?}
managed_redis_geo_replication !p {managed_redis_id=Cache/redisEnterprise}
management_group @Management/managementGroups/{}
management_group_policy_assignment {management_group_id=Management/managementGroups}@Authorization/policyAssignments/{}
management_group_policy_exemption {management_group_id}@Authorization/policyExemptions/{}
management_group_policy_remediation {management_group_id=Management/managementGroups}@PolicyInsights/remediations/{}
management_group_policy_set_definition {management_group_id=Management/managementGroups}@Authorization/policySetDefinitions/{}
management_group_subscription_association @Management/managementGroups/{?}/subscriptions/{?}
management_group_template_deployment {management_group_id=Management/managementGroups}@Resources/deployments/{}
management_lock {scope}@Authorization/locks/{}
maps_account ~Maps/accounts/{}
maps_creator {maps_account_id=Maps/accounts}/creators/{}
mariadb_configuration ~DBforMariaDB/servers/{server_name}/configurations/{}
mariadb_database ~DBforMariaDB/servers/{server_name}/databases/{}
mariadb_firewall_rule ~DBforMariaDB/servers/{server_name}/firewallRules/{}
mariadb_server ~DBforMariaDB/servers/{}
mariadb_virtual_network_rule ~DBforMariaDB/servers/{server_name}/virtualNetworkRules/{}
marketplace_agreement /subscriptions/{$subscription}@MarketplaceOrdering/agreements/{publisher}/offers/{offer}/plans/{plan}
marketplace_role_assignment /providers/{?}@Authorization/roleAssignments/{?}
media_asset ~Media/mediaServices/{media_services_account_name}/assets/{}
media_asset_filter {asset_id=Media/mediaServices/assets}/assetFilters/{}
media_content_key_policy ~Media/mediaServices/{media_services_account_name}/contentKeyPolicies/{}
media_job !d ~Media/mediaServices/{media_services_account_name}/transforms/{transform_name}/jobs/{}
media_live_event ~Media/mediaServices/{media_services_account_name}/liveEvents/{}
media_live_event_output {live_event_id=Media/mediaServices/liveEvents}/liveOutputs/{}
media_services_account ~Media/mediaServices/{}
media_services_account_filter ~Media/mediaServices/{media_services_account_name}/accountFilters/{}
media_streaming_endpoint ~Media/mediaServices/{media_services_account_name}/streamingEndpoints/{}
media_streaming_locator ~Media/mediaServices/{media_services_account_name}/streamingLocators/{}
media_streaming_policy ~Media/mediaServices/{media_services_account_name}/streamingPolicies/{}
media_transform ~Media/mediaServices/{media_services_account_name}/transforms/{}
mobile_network ~MobileNetwork/mobileNetworks/{}
mobile_network_attached_data_network ~MobileNetwork/packetCoreControlPlanes/{?}/packetCoreDataPlanes/{?}/attachedDataNetworks/{?}
mobile_network_data_network {mobile_network_id=MobileNetwork/mobileNetworks}/dataNetworks/{}
mobile_network_packet_core_control_plane ~MobileNetwork/packetCoreControlPlanes/{}
mobile_network_packet_core_data_plane {mobile_network_packet_core_control_plane_id=MobileNetwork/packetCoreControlPlanes}/packetCoreDataPlanes/{}
mobile_network_service {mobile_network_id=MobileNetwork/mobileNetworks}/services/{}
mobile_network_sim {mobile_network_sim_group_id=MobileNetwork/simGroups}/sims/{}
mobile_network_sim_group ~MobileNetwork/simGroups/{?}
mobile_network_sim_policy {mobile_network_id=MobileNetwork/mobileNetworks}/simPolicies/{}
mobile_network_site {mobile_network_id=MobileNetwork/mobileNetworks}/sites/{}
mobile_network_slice {mobile_network_id=MobileNetwork/mobileNetworks}/slices/{}
mongo_cluster ~DocumentDB/mongoClusters/{}
mongo_cluster_firewall_rule {mongo_cluster_id=DocumentDB/mongoClusters}/firewallRules/{}
mongo_cluster_user {mongo_cluster_id=DocumentDB/mongoClusters}/users/{object_id}
monitor_aad_diagnostic_setting @AADIAM/diagnosticSettings/{}
monitor_action_group ~Insights/actionGroups/{}
monitor_action_rule_action_group ~AlertsManagement/actionRules/{}
monitor_action_rule_suppression ~AlertsManagement/actionRules/{}
monitor_activity_log_alert ~Insights/activityLogAlerts/{}
monitor_alert_processing_rule_action_group ~AlertsManagement/actionRules/{}
monitor_alert_processing_rule_suppression ~AlertsManagement/actionRules/{}
monitor_alert_prometheus_rule_group ~AlertsManagement/prometheusRuleGroups/{}
monitor_autoscale_setting ~Insights/autoScaleSettings/{}
monitor_data_collection_endpoint ~Insights/dataCollectionEndpoints/{}
monitor_data_collection_rule ~Insights/dataCollectionRules/{}
monitor_data_collection_rule_association {target_resource_id}@Insights/dataCollectionRuleAssociations/{}
monitor_diagnostic_setting {target_resource_id}@Insights/diagnosticSettings/{}
monitor_log_profile /subscriptions/{$subscription}@Insights/logProfiles/{}
monitor_metric_alert ~Insights/metricAlerts/{}
monitor_private_link_scope ~Insights/privateLinkScopes/{}
monitor_private_link_scoped_service ~Insights/privateLinkScopes/{scope_name}/scopedResources/{}
monitor_scheduled_query_rules_alert ~Insights/scheduledQueryRules/{}
monitor_scheduled_query_rules_alert_v2 ~Insights/scheduledQueryRules/{}
monitor_scheduled_query_rules_log ~Insights/scheduledQueryRules/{}
monitor_smart_detector_alert_rule ~AlertsManagement/smartDetectorAlertRules/{}
monitor_workspace ~Monitor/accounts/{}
mssql_database {server_id=Sql/servers}/databases/{}
mssql_database_extended_auditing_policy {database_id}/extendedAuditingSettings/default
mssql_database_vulnerability_assessment_rule_baseline ~Sql/servers/{?}/databases/{?}/vulnerabilityAssessments/{?}/rules/{?}/baselines/{?}
mssql_elasticpool ~Sql/servers/{server_name}/elasticPools/{}
mssql_failover_group {server_id=Sql/servers}/failoverGroups/{}
mssql_firewall_rule {server_id=Sql/servers}/firewallRules/{}
mssql_job {job_agent_id=Sql/servers/jobAgents}/jobs/{}
mssql_job_agent {database_id:up=Sql/servers}/jobAgents/{}
mssql_job_credential {job_agent_id=Sql/servers/jobAgents}/credentials/{}
mssql_job_schedule !p {job_id=Sql/servers/jobAgents/jobs}
mssql_job_step {job_id=Sql/servers/jobAgents/jobs}/steps/{}
mssql_job_target_group {job_agent_id=Sql/servers/jobAgents}/targetGroups/{}
mssql_managed_database {managed_instance_id=Sql/managedInstances}/databases/{}
mssql_managed_instance ~Sql/managedInstances/{}
mssql_managed_instance_active_directory_administrator {managed_instance_id}/administrators/activeDirectory
mssql_managed_instance_failover_group {managed_instance_id:resourceGroup}@Sql/locations/{location}/instanceFailoverGroups/{}
mssql_managed_instance_security_alert_policy ~Sql/managedInstances/{?}/securityAlertPolicies/{?}
mssql_managed_instance_start_stop_schedule ~Sql/managedInstances/{?}/startStopSchedules/{?}
mssql_managed_instance_transparent_data_encryption {managed_instance_id}/encryptionProtector/current
mssql_managed_instance_vulnerability_assessment {managed_instance_id}/vulnerabilityAssessments/default
mssql_outbound_firewall_rule {server_id=Sql/servers}/outboundFirewallRules/{}
mssql_server ~Sql/servers/{}
mssql_server_dns_alias {mssql_server_id=Sql/servers}/dnsAliases/{}
mssql_server_extended_auditing_policy {server_id}/extendedAuditingSettings/default
mssql_server_microsoft_support_auditing_policy {server_id}/devOpsAuditingSettings/default
mssql_server_security_alert_policy ~Sql/servers/{server_name}/securityAlertPolicies/Default
mssql_server_transparent_data_encryption {server_id}/encryptionProtector/current
mssql_server_vulnerability_assessment {server_security_alert_policy_id:up=Sql/servers}/vulnerabilityAssessments/default
mssql_virtual_machine {virtual_machine_id=SqlVirtualMachine/sqlVirtualMachines}
mssql_virtual_machine_availability_group_listener {sql_virtual_machine_group_id=SqlVirtualMachine/sqlVirtualMachineGroups}/availabilityGroupListeners/{}
mssql_virtual_machine_group ~SqlVirtualMachine/sqlVirtualMachineGroups/{}
mssql_virtual_network_rule {server_id=Sql/servers}/virtualNetworkRules/{}
mysql_active_directory_administrator ~DBforMySQL/servers/{server_name}/administrators/activeDirectory
mysql_configuration ~DBforMySQL/servers/{server_name}/configurations/{}
mysql_database ~DBforMySQL/servers/{server_name}/databases/{}
mysql_firewall_rule ~DBforMySQL/servers/{server_name}/firewallRules/{}
mysql_flexible_database ~DBforMySQL/flexibleServers/{server_name}/databases/{}
mysql_flexible_server ~DBforMySQL/flexibleServers/{}
mysql_flexible_server_active_directory_administrator {server_id}/administrators/ActiveDirectory
mysql_flexible_server_configuration ~DBforMySQL/flexibleServers/{server_name}/configurations/{}
mysql_flexible_server_firewall_rule ~DBforMySQL/flexibleServers/{server_name}/firewallRules/{}
mysql_server ~DBforMySQL/servers/{}
mysql_server_key ~DBforMySQL/servers/{?}/keys/{?}
mysql_virtual_network_rule ~DBforMySQL/servers/{server_name}/virtualNetworkRules/{}
nat_gateway ~Network/natGateways/{}
nat_gateway_public_ip_association !p {nat_gateway_id=Network/natGateways}
nat_gateway_public_ip_prefix_association !p {nat_gateway_id=Network/natGateways}
netapp_account ~NetApp/netAppAccounts/{}
netapp_account_encryption !p {netapp_account_id=NetApp/netAppAccounts}
netapp_backup_policy ~NetApp/netAppAccounts/{account_name}/backupPolicies/{}
netapp_backup_vault ~NetApp/netAppAccounts/{account_name}/backupVaults/{}
netapp_pool ~NetApp/netAppAccounts/{account_name}/capacityPools/{}
netapp_snapshot ~NetApp/netAppAccounts/{account_name}/capacityPools/{pool_name}/volumes/{volume_name}/snapshots/{}
netapp_snapshot_policy ~NetApp/netAppAccounts/{account_name}/snapshotPolicies/{}
netapp_volume ~NetApp/netAppAccounts/{account_name}/capacityPools/{pool_name}/volumes/{}
netapp_volume_bucket {volume_id=NetApp/netAppAccounts/capacityPools/volumes}/buckets/{}
netapp_volume_bucket_with_server {volume_id=NetApp/netAppAccounts/capacityPools/volumes}/buckets/{}
netapp_volume_group_oracle ~NetApp/netAppAccounts/{account_name}/volumeGroups/{}
netapp_volume_group_sap_hana ~NetApp/netAppAccounts/{account_name}/volumeGroups/{}
netapp_volume_quota_rule {volume_id=NetApp/netAppAccounts/capacityPools/volumes}/volumeQuotaRules/{}
network_connection_monitor {network_watcher_id=Network/networkWatchers}/connectionMonitors/{}
network_ddos_protection_plan ~Network/ddosProtectionPlans/{}
network_function_azure_traffic_collector ~NetworkFunction/azureTrafficCollectors/{}
network_function_collector_policy {traffic_collector_id=NetworkFunction/azureTrafficCollectors}/collectorPolicies/{}
network_interface ~Network/networkInterfaces/{}
network_interface_application_gateway_backend_address_pool_association !p {network_interface_id=Network/networkInterfaces}
network_interface_application_security_group_association !p {network_interface_id=Network/networkInterfaces}
network_interface_backend_address_pool_association !p {network_interface_id=Network/networkInterfaces}
network_interface_nat_rule_association !p {network_interface_id=Network/networkInterfaces}
network_interface_security_group_association !p {network_interface_id=Network/networkInterfaces}
network_manager ~Network/networkManagers/{}
network_manager_admin_rule {admin_rule_collection_id=Network/networkManagers/securityAdminConfigurations/ruleCollections}/rules/{}
network_manager_admin_rule_collection {security_admin_configuration_id=Network/networkManagers/securityAdminConfigurations}/ruleCollections/{}
network_manager_connectivity_configuration {network_manager_id=Network/networkManagers}/connectivityConfigurations/{}
network_manager_deployment !p {network_manager_id=Network/networkManagers}
network_manager_ipam_pool {network_manager_id=Network/networkManagers}/ipamPools/{}
network_manager_ipam_pool_static_cidr {ipam_pool_id=Network/networkManagers/ipamPools}/staticCidrs/{}
network_manager_management_group_connection {management_group_id=Management/managementGroups}@Network/networkManagerConnections/{}
network_manager_network_group {network_manager_id=Network/networkManagers}/networkGroups/{}
network_manager_routing_configuration {network_manager_id=Network/networkManagers}/routingConfigurations/{}
network_manager_routing_rule {rule_collection_id=Network/networkManagers/routingConfigurations/ruleCollections}/rules/{}
network_manager_routing_rule_collection {routing_configuration_id=Network/networkManagers/routingConfigurations}/ruleCollections/{}
network_manager_scope_connection {network_manager_id=Network/networkManagers}/scopeConnections/{}
network_manager_security_admin_configuration {network_manager_id=Network/networkManagers}/securityAdminConfigurations/{}
network_manager_static_member {network_group_id=Network/networkManagers/networkGroups}/staticMembers/{}
network_manager_subscription_connection {subscription_id}@Network/networkManagerConnections/{}
network_manager_verifier_workspace {network_manager_id=Network/networkManagers}/verifierWorkspaces/{}
network_manager_verifier_workspace_reachability_analysis_intent {verifier_workspace_id=Network/networkManagers/verifierWorkspaces}/reachabilityAnalysisIntents/{}
network_packet_capture ~Network/networkWatchers/{network_watcher_name}/packetCaptures/{}
network_profile ~Network/networkProfiles/{}
network_security_group ~Network/networkSecurityGroups/{}
network_security_perimeter ~Network/networkSecurityPerimeters/{}
network_security_perimeter_access_rule {network_security_perimeter_profile_id=Network/networkSecurityPerimeters/profiles}/accessRules/{}
network_security_perimeter_association {network_security_perimeter_profile_id=Network/networkSecurityPerimeters}/resourceAssociations/{}
network_security_perimeter_profile {network_security_perimeter_id=Network/networkSecurityPerimeters}/profiles/{}
network_security_rule ~Network/networkSecurityGroups/{network_security_group_name}/securityRules/{}
network_watcher ~Network/networkWatchers/{}
network_watcher_flow_log ~Network/networkWatchers/{network_watcher_name}/flowLogs/{}
new_relic_monitor /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/NewRelic.Observability/monitors/{}
new_relic_tag_rule {monitor_id}/tagRules/default
nginx_api_key {nginx_deployment_id=Nginx.NginxPlus/nginxDeployments}/apiKeys/{}
nginx_certificate {nginx_deployment_id=Nginx.NginxPlus/nginxDeployments}/certificates/{}
nginx_configuration {nginx_deployment_id}/configurations/default
nginx_deployment /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Nginx.NginxPlus/nginxDeployments/{}
notification_hub ~NotificationHubs/namespaces/{namespace_name}/notificationHubs/{}
notification_hub_authorization_rule ~NotificationHubs/namespaces/{namespace_name}/notificationHubs/{notification_hub_name}/authorizationRules/{}
notification_hub_namespace ~NotificationHubs/namespaces/{}
oracle_autonomous_database /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Oracle.Database/autonomousDatabases/{}
oracle_autonomous_database_backup {autonomous_database_id=Oracle.Database/autonomousDatabases}/autonomousDatabaseBackups/{}
oracle_autonomous_database_clone_from_backup /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Oracle.Database/autonomousDatabases/{}
oracle_autonomous_database_clone_from_database /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Oracle.Database/autonomousDatabases/{}
oracle_cloud_vm_cluster /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Oracle.Database/cloudVmClusters/{}
oracle_exadata_infrastructure /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Oracle.Database/cloudExadataInfrastructures/{}
oracle_exascale_database_storage_vault /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Oracle.Database/exascaleDbStorageVaults/{}
oracle_resource_anchor /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Oracle.Database/resourceAnchors/{}
orbital_contact {spacecraft_id=Orbital/spacecrafts}/contacts/{}
orbital_contact_profile ~Orbital/contactProfiles/{}
orbital_spacecraft ~Orbital/spacecrafts/{}
orchestrated_virtual_machine_scale_set ~Compute/virtualMachineScaleSets/{}
packet_capture ~Network/networkWatchers/{network_watcher_name}/packetCaptures/{}
palo_alto_local_rulestack /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/PaloAltoNetworks.Cloudngfw/localRulestacks/{}
palo_alto_local_rulestack_certificate {rulestack_id=PaloAltoNetworks.Cloudngfw/localRulestacks}/certificates/{}
palo_alto_local_rulestack_fqdn_list {rulestack_id=PaloAltoNetworks.Cloudngfw/localRulestacks}/fqdnLists/{}
palo_alto_local_rulestack_outbound_trust_certificate_association /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/PaloAltoNetworks.Cloudngfw/localRulestacks/{?}
palo_alto_local_rulestack_outbound_untrust_certificate_association /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/PaloAltoNetworks.Cloudngfw/localRulestacks/{?}
palo_alto_local_rulestack_prefix_list {rulestack_id=PaloAltoNetworks.Cloudngfw/localRulestacks}/prefixLists/{}
palo_alto_local_rulestack_rule {rulestack_id=PaloAltoNetworks.Cloudngfw/localRulestacks}/localRules/{}
palo_alto_next_generation_firewall_virtual_hub_local_rulestack /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/PaloAltoNetworks.Cloudngfw/firewalls/{}
palo_alto_next_generation_firewall_virtual_hub_panorama /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/PaloAltoNetworks.Cloudngfw/firewalls/{}
palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/PaloAltoNetworks.Cloudngfw/firewalls/{}
palo_alto_next_generation_firewall_virtual_network_local_rulestack /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/PaloAltoNetworks.Cloudngfw/firewalls/{}
palo_alto_next_generation_firewall_virtual_network_panorama /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/PaloAltoNetworks.Cloudngfw/firewalls/{}
palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/PaloAltoNetworks.Cloudngfw/firewalls/{}
palo_alto_virtual_network_appliance {virtual_hub_id:resourceGroup}@Network/networkVirtualAppliances/{}
pim_active_role_assignment {scope}@Authorization/roleAssignmentScheduleRequests/{?}
pim_eligible_role_assignment {scope}@Authorization/roleEligibilityScheduleRequests/{?}
point_to_site_vpn_gateway ~Network/p2sVpnGateways/{}
policy_assignment /subscriptions/{$subscription}@Authorization/policyAssignments/{}
policy_definition /subscriptions/{$subscription}@Authorization/policyDefinitions/{}
policy_remediation /subscriptions/{$subscription}@PolicyInsights/remediations/{}
policy_set_definition /subscriptions/{$subscription}@Authorization/policySetDefinitions/{}
policy_virtual_machine_configuration_assignment {virtual_machine_id=Compute/virtualMachines}@GuestConfiguration/guestConfigurationAssignments/{}
portal_dashboard ~Portal/dashboards/{}
portal_tenant_configuration @Portal/tenantConfigurations/default
postgresql_active_directory_administrator ~DBforPostgreSQL/servers/{server_name}
postgresql_configuration ~DBforPostgreSQL/servers/{server_name}/configurations/{}
postgresql_database ~DBforPostgreSQL/servers/{server_name}/databases/{}
postgresql_firewall_rule ~DBforPostgreSQL/servers/{server_name}/firewallRules/{}
postgresql_flexible_server ~DBforPostgreSQL/flexibleServers/{}
postgresql_flexible_server_active_directory_administrator ~DBforPostgreSQL/flexibleServers/{server_name}/administrators/{object_id}
postgresql_flexible_server_backup {server_id=DBforPostgreSQL/flexibleServers}/backups/{}
postgresql_flexible_server_configuration {server_id=DBforPostgreSQL/flexibleServers}/configurations/{}
postgresql_flexible_server_database {server_id=DBforPostgreSQL/flexibleServers}/databases/{}
postgresql_flexible_server_firewall_rule {server_id=DBforPostgreSQL/flexibleServers}/firewallRules/{}
postgresql_flexible_server_virtual_endpoint {source_server_id=DBforPostgreSQL/flexibleServers}/virtualEndpoints/{}
postgresql_server ~DBforPostgreSQL/servers/{}
postgresql_server_key ~DBforPostgreSQL/servers/{?}/keys/{?}
postgresql_virtual_network_rule ~DBforPostgreSQL/servers/{server_name}/virtualNetworkRules/{}
powerbi_embedded ~PowerBIDedicated/capacities/{}
private_dns_a_record {private_dns_zone_id=Network/privateDnsZones}/A/{} | ~Network/privateDnsZones/{zone_name}/A/{}
private_dns_aaaa_record {private_dns_zone_id=Network/privateDnsZones}/AAAA/{} | ~Network/privateDnsZones/{zone_name}/AAAA/{}
private_dns_cname_record {private_dns_zone_id=Network/privateDnsZones}/CNAME/{} | ~Network/privateDnsZones/{zone_name}/CNAME/{}
private_dns_mx_record {private_dns_zone_id=Network/privateDnsZones}/MX/{} | ~Network/privateDnsZones/{zone_name}/MX/{}
private_dns_ptr_record {private_dns_zone_id=Network/privateDnsZones}/PTR/{} | ~Network/privateDnsZones/{zone_name}/PTR/{}
private_dns_resolver ~Network/dnsResolvers/{}
private_dns_resolver_dns_forwarding_ruleset ~Network/dnsForwardingRulesets/{}
private_dns_resolver_forwarding_rule {dns_forwarding_ruleset_id=Network/dnsForwardingRulesets}/forwardingRules/{}
private_dns_resolver_inbound_endpoint {private_dns_resolver_id=Network/dnsResolvers}/inboundEndpoints/{}
private_dns_resolver_outbound_endpoint {private_dns_resolver_id=Network/dnsResolvers}/outboundEndpoints/{}
private_dns_resolver_virtual_network_link {dns_forwarding_ruleset_id=Network/dnsForwardingRulesets}/virtualNetworkLinks/{}
private_dns_srv_record {private_dns_zone_id=Network/privateDnsZones}/SRV/{} | ~Network/privateDnsZones/{zone_name}/SRV/{}
private_dns_txt_record {private_dns_zone_id=Network/privateDnsZones}/TXT/{} | ~Network/privateDnsZones/{zone_name}/TXT/{}
private_dns_zone ~Network/privateDnsZones/{}
private_dns_zone_virtual_network_link {private_dns_zone_id=Network/privateDnsZones}/virtualNetworkLinks/{} | ~Network/privateDnsZones/{private_dns_zone_name}/virtualNetworkLinks/{}
private_endpoint ~Network/privateEndpoints/{}
private_endpoint_application_security_group_association !p {private_endpoint_id=Network/privateEndpoints}
private_link_service ~Network/privateLinkServices/{}
proximity_placement_group ~Compute/proximityPlacementGroups/{}
public_ip ~Network/publicIPAddresses/{}
public_ip_prefix ~Network/publicIPPrefixes/{}
purview_account ~Purview/accounts/{}
qumulo_file_system /subscriptions/{$subscription}/resourceGroups/{resource_group_name}/providers/Qumulo.Storage/fileSystems/{}
recovery_services_vault ~RecoveryServices/vaults/{}
recovery_services_vault_resource_guard_association {vault_id}/backupResourceGuardProxies/VaultProxy
redhat_openshift_cluster ~RedHatOpenShift/openShiftClusters/{}
redis_cache ~Cache/redis/{}
redis_cache_access_policy {redis_cache_id=Cache/redis}/accessPolicies/{}
redis_cache_access_policy_assignment {redis_cache_id=Cache/redis}/accessPolicyAssignments/{}
redis_enterprise_cluster ~Cache/redisEnterprise/{}
redis_enterprise_database {cluster_id=Cache/redisEnterprise}/databases/{}
redis_firewall_rule ~Cache/redis/{redis_cache_name}/firewallRules/{}
redis_linked_server ~Cache/redis/{target_redis_cache_name}/linkedServers/{^linked_redis_cache_id}
relay_hybrid_connection ~Relay/namespaces/{relay_namespace_name}/hybridConnections/{}
relay_hybrid_connection_authorization_rule ~Relay/namespaces/{namespace_name}/hybridConnections/{hybrid_connection_name}/authorizationRules/{}
relay_namespace ~Relay/namespaces/{}
relay_namespace_authorization_rule ~Relay/namespaces/{namespace_name}/authorizationRules/{}
resource_deployment_script_azure_cli ~Resources/deploymentScripts/{}
resource_deployment_script_azure_power_shell ~Resources/deploymentScripts/{}
resource_group /subscriptions/{$subscription}/resourceGroups/{}
resource_group_cost_management_export {resource_group_id}@CostManagement/exports/{}
resource_group_cost_management_view {resource_group_id}@CostManagement/views/{}
resource_group_policy_assignment {resource_group_id=group}@Authorization/policyAssignments/{}
resource_group_policy_exemption {resource_group_id=group}@Authorization/policyExemptions/{}
resource_group_policy_remediation {resource_group_id=group}@PolicyInsights/remediations/{}
resource_group_template_deployment ~Resources/deployments/{}
resource_management_private_link ~Authorization/resourceManagementPrivateLinks/{}
resource_management_private_link_association {management_group_id=Management/managementGroups}@Authorization/privateLinkAssociations/{}
resource_policy_assignment {resource_id}@Authorization/policyAssignments/{}
resource_policy_exemption {resource_id}@Authorization/policyExemptions/{}
resource_policy_remediation {resource_id}@PolicyInsights/remediations/{}
resource_provider_feature_registration /subscriptions/{$subscription}@Features/providers/{provider_name}/features/{}
resource_provider_registration /subscriptions/{$subscription}/providers/{}
role_assignment {scope}@Authorization/roleAssignments/{}
role_definition {scope}@Authorization/roleDefinitions/{role_definition_id}
role_management_policy {scope}@Authorization/roleManagementPolicies/{?}
route ~Network/routeTables/{route_table_name}/routes/{}
route_filter ~Network/routeFilters/{}
route_map {virtual_hub_id=Network/virtualHubs}/routeMaps/{}
route_server ~Network/virtualHubs/{}
route_server_bgp_connection {route_server_id=Network/virtualHubs}/bgpConnections/{}
route_table ~Network/routeTables/{}
search_service ~Search/searchServices/{}
search_shared_private_link_service {search_service_id=Search/searchServices}/sharedPrivateLinkResources/{}
security_center_assessment {target_resource_id}@Security/assessments/{^assessment_policy_id}
security_center_assessment_metadata /subscriptions/{$subscription}@Security/assessmentMetadata/{?}
security_center_assessment_policy /subscriptions/{$subscription}@Security/assessmentMetadata/{?}
security_center_auto_provisioning /subscriptions/{$subscription}@Security/autoProvisioningSettings/default
security_center_automation ~Security/automations/{}
security_center_contact /subscriptions/{$subscription}@Security/securityContacts/{}
security_center_server_vulnerability_assessment ~Compute/virtualMachines/{?}@Security/serverVulnerabilityAssessments/{?}
security_center_server_vulnerability_assessment_virtual_machine {virtual_machine_id}@Security/serverVulnerabilityAssessments/Default
security_center_server_vulnerability_assessments_setting /subscriptions/{$subscription}@Security/serverVulnerabilityAssessmentsSettings/AzureServersSetting
security_center_setting /subscriptions/{$subscription}@Security/settings/{setting_name}
security_center_storage_defender {storage_account_id}@Security/defenderForStorageSettings/current
security_center_subscription_pricing /subscriptions/{$subscription}@Security/pricings/{resource_type}
security_center_workspace /subscriptions/{$subscription}@Security/workspaceSettings/default
sentinel_alert_rule_anomaly_built_in {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/securityMLAnalyticsSettings/{}
sentinel_alert_rule_anomaly_duplicate ~OperationalInsights/workspaces/{?}@SecurityInsights/securityMLAnalyticsSettings/{?}
sentinel_alert_rule_fusion ~OperationalInsights/workspaces/{?}@SecurityInsights/alertRules/{?}
sentinel_alert_rule_machine_learning_behavior_analytics {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/alertRules/{}
sentinel_alert_rule_ms_security_incident {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/alertRules/{}
sentinel_alert_rule_nrt {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/alertRules/{}
sentinel_alert_rule_scheduled {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/alertRules/{}
sentinel_alert_rule_threat_intelligence {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/alertRules/{}
sentinel_automation_rule {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/automationRules/{}
sentinel_data_connector_aws_cloud_trail {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_aws_s3 {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_azure_active_directory {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_azure_advanced_threat_protection {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_azure_security_center {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_dynamics_365 {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_iot {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_microsoft_cloud_app_security {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_microsoft_defender_advanced_threat_protection {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_microsoft_threat_intelligence {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_microsoft_threat_protection {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_office_365 {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_office_365_project {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_office_atp {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_office_irm {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_office_power_bi {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_threat_intelligence {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_data_connector_threat_intelligence_taxii {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/dataConnectors/{}
sentinel_log_analytics_workspace_onboarding {workspace_id}@SecurityInsights/onboardingStates/default
sentinel_metadata {workspace_id=OperationalInsights/workspaces}@SecurityInsights/metadata/{}
sentinel_threat_intelligence_indicator ~OperationalInsights/workspaces/{?}@SecurityInsights/threatIntelligence/main/indicators/{?}
sentinel_watchlist {log_analytics_workspace_id=OperationalInsights/workspaces}@SecurityInsights/watchlists/{}
sentinel_watchlist_item {watchlist_id=SecurityInsights/watchlists}/watchlistItems/{}
service_fabric_cluster ~ServiceFabric/clusters/{}
service_fabric_managed_cluster ~ServiceFabric/managedClusters/{}
service_fabric_mesh_application ~ServiceFabricMesh/applications/{}
service_fabric_mesh_local_network ~ServiceFabricMesh/networks/{}
service_fabric_mesh_secret ~ServiceFabricMesh/secrets/{}
service_fabric_mesh_secret_value {service_fabric_mesh_secret_id=ServiceFabricMesh/secrets}/values/{}
service_plan ~Web/serverFarms/{}
servicebus_namespace ~ServiceBus/namespaces/{}
servicebus_namespace_authorization_rule {namespace_id=ServiceBus/namespaces}/authorizationRules/{}
servicebus_namespace_customer_managed_key !p {namespace_id=ServiceBus/namespaces}
servicebus_namespace_disaster_recovery_config {primary_namespace_id=ServiceBus/namespaces}/disasterRecoveryConfigs/{}
servicebus_namespace_network_rule_set !p {namespace_id=ServiceBus/namespaces} | ~ServiceBus/namespaces/{namespace_name}
servicebus_queue {namespace_id=ServiceBus/namespaces}/queues/{} | ~ServiceBus/namespaces/{namespace_name}/queues/{}
servicebus_queue_authorization_rule {queue_id=ServiceBus/namespaces/queues}/authorizationRules/{}
servicebus_subscription {topic_id=ServiceBus/namespaces/topics}/subscriptions/{}
servicebus_subscription_rule {subscription_id=ServiceBus/namespaces/topics/subscriptions}/rules/{}
servicebus_topic {namespace_id=ServiceBus/namespaces}/topics/{}
servicebus_topic_authorization_rule {topic_id=ServiceBus/namespaces/topics}/authorizationRules/{}
shared_image ~Compute/galleries/{gallery_name}/images/{}
shared_image_gallery ~Compute/galleries/{}
shared_image_version ~Compute/galleries/{gallery_name}/images/{image_name}/versions/{}
signalr_service ~SignalRService/signalR/{}
signalr_service_custom_certificate {signalr_service_id=SignalRService/signalR}/customCertificates/{}
signalr_service_custom_domain {signalr_service_id=SignalRService/signalR}/customDomains/{}
signalr_service_network_acl !p {signalr_service_id=SignalRService/signalR}
signalr_shared_private_link_resource {signalr_service_id=SignalRService/signalR}/sharedPrivateLinkResources/{}
site_recovery_fabric ~RecoveryServices/vaults/{recovery_vault_name}/replicationFabrics/{}
site_recovery_hyperv_network_mapping {target_network_id=RecoveryServices/vaults/replicationFabrics/replicationNetworks}/replicationNetworkMappings/{}
site_recovery_hyperv_replication_policy {recovery_vault_id=RecoveryServices/vaults}/replicationPolicies/{}
site_recovery_hyperv_replication_policy_association ~RecoveryServices/vaults/{?}/replicationFabrics/{?}/replicationProtectionContainers/{?}/replicationProtectionContainerMappings/{?}
site_recovery_network_mapping ~RecoveryServices/vaults/{?}/replicationFabrics/{?}/replicationNetworks/{?}/replicationNetworkMappings/{?}
site_recovery_protection_container ~RecoveryServices/vaults/{recovery_vault_name}/replicationFabrics/{recovery_fabric_name}/replicationProtectionContainers/{}
site_recovery_protection_container_mapping ~RecoveryServices/vaults/{recovery_vault_name}/replicationFabrics/{recovery_fabric_name}/replicationProtectionContainers/{recovery_source_protection_container_name}/replicationProtectionContainerMappings/{}
site_recovery_replicated_vm ~RecoveryServices/vaults/{recovery_vault_name}/replicationFabrics/{source_recovery_fabric_name}/replicationProtectionContainers/{source_recovery_protection_container_name}/replicationProtectedItems/{}
site_recovery_replication_policy ~RecoveryServices/vaults/{recovery_vault_name}/replicationPolicies/{}
site_recovery_replication_recovery_plan {recovery_vault_id=RecoveryServices/vaults}/replicationRecoveryPlans/{}
site_recovery_services_vault_hyperv_site {recovery_vault_id=RecoveryServices/vaults}/replicationFabrics/{}
site_recovery_vmware_replicated_vm ~RecoveryServices/vaults/{?}/replicationFabrics/{?}/replicationProtectionContainers/{?}/replicationProtectedItems/{?}
site_recovery_vmware_replication_policy {recovery_vault_id=RecoveryServices/vaults}/replicationPolicies/{}
site_recovery_vmware_replication_policy_association ~RecoveryServices/vaults/{?}/replicationFabrics/{?}/replicationProtectionContainers/{?}/replicationProtectionContainerMappings/{?}
snapshot ~Compute/snapshots/{}
source_control_token @Web/sourceControls/{type}
spatial_anchors_account ~MixedReality/spatialAnchorsAccounts/{}
spring_cloud_accelerator {spring_cloud_service_id=AppPlatform/spring}/applicationAccelerators/{}
spring_cloud_active_deployment !p {spring_cloud_app_id=AppPlatform/spring/apps}
spring_cloud_api_portal {spring_cloud_service_id=AppPlatform/spring}/apiPortals/{}
spring_cloud_api_portal_custom_domain {spring_cloud_api_portal_id=AppPlatform/spring/apiPortals}/domains/{}
spring_cloud_app ~AppPlatform/spring/{service_name}/apps/{}
spring_cloud_app_cosmosdb_association {spring_cloud_app_id=AppPlatform/spring/apps}/bindings/{}
spring_cloud_app_dynamics_application_performance_monitoring {spring_cloud_service_id=AppPlatform/spring}/apms/{}
spring_cloud_app_mysql_association {spring_cloud_app_id=AppPlatform/spring/apps}/bindings/{}
spring_cloud_app_redis_association {spring_cloud_app_id=AppPlatform/spring/apps}/bindings/{}
spring_cloud_application_insights_application_performance_monitoring {spring_cloud_service_id=AppPlatform/spring}/apms/{}
spring_cloud_application_live_view {spring_cloud_service_id=AppPlatform/spring}/applicationLiveViews/{}
spring_cloud_build_deployment {spring_cloud_app_id=AppPlatform/spring/apps}/deployments/{}
spring_cloud_build_pack_binding {spring_cloud_builder_id=AppPlatform/spring/buildServices/builders}/buildPackBindings/{}
spring_cloud_builder {spring_cloud_service_id}/buildServices/default/builders/{}
spring_cloud_certificate ~AppPlatform/spring/{service_name}/certificates/{}
spring_cloud_configuration_service {spring_cloud_service_id=AppPlatform/spring}/configurationServices/{}
spring_cloud_connection {spring_cloud_id}@ServiceLinker/linkers/{}
spring_cloud_container_deployment {spring_cloud_app_id=AppPlatform/spring/apps}/deployments/{}
spring_cloud_custom_domain {spring_cloud_app_id=AppPlatform/spring/apps}/domains/{}
spring_cloud_customized_accelerator {spring_cloud_accelerator_id=AppPlatform/spring/applicationAccelerators}/customizedAccelerators/{}
spring_cloud_dev_tool_portal {spring_cloud_service_id=AppPlatform/Spring}/DevToolPortals/{}
spring_cloud_dynatrace_application_performance_monitoring {spring_cloud_service_id=AppPlatform/spring}/apms/{}
spring_cloud_elastic_application_performance_monitoring {spring_cloud_service_id=AppPlatform/spring}/apms/{}
spring_cloud_gateway {spring_cloud_service_id=AppPlatform/spring}/gateways/{}
spring_cloud_gateway_custom_domain {spring_cloud_gateway_id=AppPlatform/spring/gateways}/domains/{}
spring_cloud_gateway_route_config {spring_cloud_gateway_id=AppPlatform/spring/gateways}/routeConfigs/{}
spring_cloud_java_deployment {spring_cloud_app_id=AppPlatform/spring/apps}/deployments/{}
spring_cloud_new_relic_application_performance_monitoring {spring_cloud_service_id=AppPlatform/spring}/apms/{}
spring_cloud_service ~AppPlatform/spring/{}
spring_cloud_storage {spring_cloud_service_id=AppPlatform/spring}/storages/{}
sql_active_directory_administrator ~Sql/servers/{server_name}/administrators/activeDirectory
sql_database ~Sql/servers/{server_name}/databases/{}
sql_elasticpool ~Sql/servers/{server_name}/elasticPools/{}
sql_failover_group ~Sql/servers/{server_name}/failoverGroups/{}
sql_firewall_rule ~Sql/servers/{server_name}/firewallRules/{}
sql_managed_database {sql_managed_instance_id=Sql/managedInstances}/databases/{}
sql_managed_instance ~Sql/managedInstances/{}
sql_managed_instance_active_directory_administrator ~Sql/managedInstances/{?}/administrators/{?}
sql_managed_instance_failover_group ~Sql/locations/{managed_instance_name}/instanceFailoverGroups/{}
sql_server ~Sql/servers/{}
sql_virtual_network_rule ~Sql/servers/{server_name}/virtualNetworkRules/{}
ssh_public_key ~Compute/sshPublicKeys/{}
stack_hci_cluster ~AzureStackHCI/clusters/{}
stack_hci_deployment_setting {stack_hci_cluster_id}/deploymentSettings/default
stack_hci_extension {arc_setting_id=AzureStackHCI/clusters/arcSettings}/extensions/{}
stack_hci_logical_network ~AzureStackHCI/logicalNetworks/{}
stack_hci_marketplace_gallery_image ~AzureStackHCI/marketplaceGalleryImages/{}
stack_hci_network_interface ~AzureStackHCI/networkInterfaces/{}
stack_hci_storage_path ~AzureStackHCI/storageContainers/{}
stack_hci_virtual_hard_disk ~AzureStackHCI/virtualHardDisks/{}
static_site ~Web/staticSites/{}
static_site_custom_domain {static_site_id=Web/staticSites}/customDomains/{domain_name}
static_web_app ~Web/staticSites/{}
static_web_app_custom_domain {static_web_app_id=Web/staticSites}/customDomains/{domain_name}
static_web_app_function_app_registration {static_web_app_id=Web/staticSites}/userProvidedFunctionApps/{^function_app_id}
storage_account ~Storage/storageAccounts/{}
storage_account_customer_managed_key !p {storage_account_id=Storage/storageAccounts}
storage_account_local_user {storage_account_id=Storage/storageAccounts}/localUsers/{}
storage_account_network_rules !p {storage_account_id=Storage/storageAccounts}
storage_account_queue_properties !p {storage_account_id=Storage/storageAccounts}
storage_account_static_website !p {storage_account_id=Storage/storageAccounts}
storage_account_table_properties !p {storage_account_id=Storage/storageAccounts}
storage_blob !d
storage_blob_inventory_policy {storage_account_id=Storage/storageAccounts}
storage_container {storage_account_id=Storage/storageAccounts}/blobServices/default/containers/{} | {storage_account_name:found=Storage/storageAccounts}/blobServices/default/containers/{}
storage_container_immutability_policy {storage_container_resource_manager_id}/immutabilityPolicies/default
storage_data_lake_gen2_filesystem !d
storage_data_lake_gen2_path !d
storage_disks_pool ~StoragePool/diskPools/{}
storage_encryption_scope {storage_account_id=Storage/storageAccounts}/encryptionScopes/{}
storage_management_policy {storage_account_id}/managementPolicies/default
storage_mover ~StorageMover/storageMovers/{}
storage_mover_agent {storage_mover_id=StorageMover/storageMovers}/agents/{}
storage_mover_job_definition {storage_mover_project_id=StorageMover/storageMovers/projects}/jobDefinitions/{}
storage_mover_project {storage_mover_id=StorageMover/storageMovers}/projects/{}
storage_mover_source_endpoint {storage_mover_id=StorageMover/storageMovers}/endpoints/{}
storage_mover_target_endpoint {storage_mover_id=StorageMover/storageMovers}/endpoints/{}
storage_object_replication ~Storage/storageAccounts/{?}/objectReplicationPolicies/{?}
storage_queue {storage_account_id=Storage/storageAccounts}/queueServices/default/queues/{} | {storage_account_name:found=Storage/storageAccounts}/queueServices/default/queues/{}
storage_share {storage_account_id=Storage/storageAccounts}/fileServices/default/shares/{} | {storage_account_name:found=Storage/storageAccounts}/fileServices/default/shares/{}
storage_share_directory !d
storage_share_file !d
storage_sync ~StorageSync/storageSyncServices/{}
storage_sync_cloud_endpoint {storage_sync_group_id=StorageSync/storageSyncServices/syncGroups}/cloudEndpoints/{}
storage_sync_group {storage_sync_id=StorageSync/storageSyncServices}/syncGroups/{}
storage_sync_server_endpoint {storage_sync_group_id=StorageSync/storageSyncServices/syncGroups}/serverEndpoints/{}
storage_table {storage_account_id}/tableServices/default/tables/{} | {storage_account_name:found=Storage/storageAccounts}/tableServices/default/tables/{}
storage_table_entity !d
stream_analytics_cluster ~StreamAnalytics/clusters/{}
stream_analytics_function_javascript_uda {stream_analytics_job_id=StreamAnalytics/streamingJobs}/functions/{}
stream_analytics_function_javascript_udf ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/functions/{}
stream_analytics_job ~StreamAnalytics/streamingJobs/{}
stream_analytics_job_schedule !p {stream_analytics_job_id=StreamAnalytics/streamingJobs}
stream_analytics_job_storage_account !p {stream_analytics_job_id=StreamAnalytics/streamingJobs}
stream_analytics_managed_private_endpoint ~StreamAnalytics/clusters/{stream_analytics_cluster_name}/privateEndpoints/{}
stream_analytics_output_blob ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/outputs/{}
stream_analytics_output_cosmosdb {stream_analytics_job_id=StreamAnalytics/streamingJobs}/outputs/{}
stream_analytics_output_eventhub ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/outputs/{}
stream_analytics_output_function ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/outputs/{}
stream_analytics_output_mssql ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/outputs/{}
stream_analytics_output_powerbi {stream_analytics_job_id=StreamAnalytics/streamingJobs}/outputs/{}
stream_analytics_output_servicebus_queue ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/outputs/{}
stream_analytics_output_servicebus_topic ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/outputs/{}
stream_analytics_output_synapse ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/outputs/{}
stream_analytics_output_table ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/outputs/{}
stream_analytics_reference_input_blob ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/inputs/{}
stream_analytics_reference_input_mssql ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/inputs/{}
stream_analytics_stream_input_blob ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/inputs/{}
stream_analytics_stream_input_eventhub ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/inputs/{}
stream_analytics_stream_input_eventhub_v2 {stream_analytics_job_id=StreamAnalytics/streamingJobs}/inputs/{}
stream_analytics_stream_input_iothub ~StreamAnalytics/streamingJobs/{stream_analytics_job_name}/inputs/{}
subnet ~Network/virtualNetworks/{virtual_network_name}/subnets/{}
subnet_nat_gateway_association !p {subnet_id=Network/virtualNetworks/subnets}
subnet_network_security_group_association !p {subnet_id=Network/virtualNetworks/subnets}
subnet_route_table_association !p {subnet_id=Network/virtualNetworks/subnets}
subnet_service_endpoint_storage_policy ~Network/serviceEndpointPolicies/{}
subscription @Subscription/aliases/{alias}
subscription_cost_management_export {subscription_id}@CostManagement/exports/{}
subscription_cost_management_view {subscription_id}@CostManagement/views/{}
subscription_policy_assignment {subscription_id}@Authorization/policyAssignments/{}
subscription_policy_exemption {subscription_id}@Authorization/policyExemptions/{}
subscription_policy_remediation {subscription_id}@PolicyInsights/remediations/{}
subscription_template_deployment /subscriptions/{$subscription}@Resources/deployments/{}
synapse_firewall_rule {synapse_workspace_id=Synapse/workspaces}/firewallRules/{}
synapse_integration_runtime_azure {synapse_workspace_id=Synapse/workspaces}/integrationRuntimes/{}
synapse_integration_runtime_self_hosted {synapse_workspace_id=Synapse/workspaces}/integrationRuntimes/{}
synapse_linked_service !d {synapse_workspace_id=Synapse/workspaces}/linkedServices/{}
synapse_managed_private_endpoint !d ~Synapse/workspaces/{?}/managedVirtualNetworks/{?}/managedPrivateEndpoints/{?}
synapse_private_link_hub ~Synapse/privateLinkHubs/{}
synapse_role_assignment !pd {synapse_workspace_id=Synapse/workspaces}
synapse_spark_pool {synapse_workspace_id=Synapse/workspaces}/bigDataPools/{}
synapse_sql_pool {synapse_workspace_id=Synapse/workspaces}/sqlPools/{}
synapse_sql_pool_extended_auditing_policy {sql_pool_id}/extendedAuditingSettings/default
synapse_sql_pool_security_alert_policy {sql_pool_id}/securityAlertPolicies/Default
synapse_sql_pool_vulnerability_assessment {sql_pool_security_alert_policy_id}/vulnerabilityAssessments/default
synapse_sql_pool_vulnerability_assessment_baseline {sql_pool_vulnerability_assessment_id=Synapse/workspaces/sqlPools/vulnerabilityAssessments}/rules/{rule_name}/baselines/{}
synapse_sql_pool_workload_classifier {workload_group_id=Synapse/workspaces/sqlPools/workloadGroups}/workloadClassifiers/{}
synapse_sql_pool_workload_group {sql_pool_id=Synapse/workspaces/sqlPools}/workloadGroups/{}
synapse_workspace ~Synapse/workspaces/{}
synapse_workspace_aad_admin {synapse_workspace_id}/administrators/activeDirectory
synapse_workspace_extended_auditing_policy {synapse_workspace_id}/extendedAuditingSettings/default
synapse_workspace_key {synapse_workspace_id=Synapse/workspaces}/keys/{customer_managed_key_name}
synapse_workspace_keys {synapse_workspace_id=Synapse/workspaces}/keys/{customer_managed_key_name}
synapse_workspace_security_alert_policy {synapse_workspace_id}/securityAlertPolicies/Default
synapse_workspace_sql_aad_admin {synapse_workspace_id}/sqlAdministrators/activeDirectory
synapse_workspace_vulnerability_assessment {workspace_security_alert_policy_id}/vulnerabilityAssessments/default
system_center_virtual_machine_manager_availability_set ~ScVmm/availabilitySets/{}
system_center_virtual_machine_manager_cloud ~ScVmm/clouds/{}
system_center_virtual_machine_manager_server ~ScVmm/vmmServers/{}
system_center_virtual_machine_manager_virtual_machine_instance {scoped_resource_id}@ScVmm/virtualMachineInstances/default
system_center_virtual_machine_manager_virtual_machine_instance_guest_agent {scoped_resource_id}@ScVmm/virtualMachineInstances/default/guestAgents/default
system_center_virtual_machine_manager_virtual_machine_template ~ScVmm/virtualMachineTemplates/{}
system_center_virtual_machine_manager_virtual_network ~ScVmm/virtualNetworks/{}
template_deployment ~Resources/deployments/{}
tenant_template_deployment @Resources/deployments/{}
traffic_manager_azure_endpoint {profile_id=Network/trafficManagerProfiles}/AzureEndpoints/{}
traffic_manager_endpoint ~Network/trafficManagerProfiles/{?}/azureEndpoints/{?}
traffic_manager_external_endpoint {profile_id=Network/trafficManagerProfiles}/ExternalEndpoints/{}
traffic_manager_nested_endpoint {profile_id=Network/trafficManagerProfiles}/NestedEndpoints/{}
traffic_manager_profile ~Network/trafficManagerProfiles/{}
trusted_signing_account ~CodeSigning/codeSigningAccounts/{}
user_assigned_identity ~ManagedIdentity/userAssignedIdentities/{}
video_analyzer ~Media/videoAnalyzers/{}
video_analyzer_edge_module ~Media/videoAnalyzers/{video_analyzer_name}/edgeModules/{}
video_indexer_account ~VideoIndexer/accounts/{}
virtual_desktop_application {application_group_id=DesktopVirtualization/applicationGroups}/applications/{}
virtual_desktop_application_group ~DesktopVirtualization/applicationGroups/{}
virtual_desktop_host_pool ~DesktopVirtualization/hostPools/{}
virtual_desktop_host_pool_registration_info !p {hostpool_id=DesktopVirtualization/hostPools}
virtual_desktop_scaling_plan ~DesktopVirtualization/scalingPlans/{}
virtual_desktop_scaling_plan_host_pool_association !p {scaling_plan_id=DesktopVirtualization/scalingPlans}
virtual_desktop_workspace ~DesktopVirtualization/workspaces/{}
virtual_desktop_workspace_application_group_association !p {workspace_id=DesktopVirtualization/workspaces}
virtual_hub ~Network/virtualHubs/{}
virtual_hub_bgp_connection {virtual_hub_id=Network/virtualHubs}/bgpConnections/{}
virtual_hub_connection {virtual_hub_id=Network/virtualHubs}/hubVirtualNetworkConnections/{}
virtual_hub_ip {virtual_hub_id=Network/virtualHubs}/ipConfigurations/{}
virtual_hub_route_table {virtual_hub_id=Network/virtualHubs}/hubRouteTables/{}
virtual_hub_route_table_route !p {route_table_id=Network/virtualHubs/hubRouteTables}
virtual_hub_routing_intent {virtual_hub_id=Network/virtualHubs}/routingIntent/{}
virtual_hub_security_partner_provider ~Network/securityPartnerProviders/{}
virtual_machine ~Compute/virtualMachines/{}
virtual_machine_automanage_configuration_assignment {virtual_machine_id}@AutoManage/configurationProfileAssignments/default
virtual_machine_configuration_policy_assignment {virtual_machine_id=Compute/virtualMachines}@GuestConfiguration/guestConfigurationAssignments/{}
virtual_machine_data_disk_attachment !p {virtual_machine_id=Compute/virtualMachines}
virtual_machine_extension {virtual_machine_id=Compute/virtualMachines}/extensions/{}
virtual_machine_gallery_application_assignment !p {virtual_machine_id=Compute/virtualMachines}
virtual_machine_implicit_data_disk_from_source !p {virtual_machine_id=Compute/virtualMachines}
virtual_machine_packet_capture {network_watcher_id=Network/networkWatchers}/packetCaptures/{}
virtual_machine_restore_point {virtual_machine_restore_point_collection_id=Compute/restorePointCollections}/restorePoints/{} | {restore_point_collection_id=Compute/restorePointCollections}/restorePoints/{}
virtual_machine_restore_point_collection ~Compute/restorePointCollections/{}
virtual_machine_run_command {virtual_machine_id=Compute/virtualMachines}/runCommands/{}
virtual_machine_scale_set ~Compute/virtualMachineScaleSets/{}
virtual_machine_scale_set_extension {virtual_machine_scale_set_id=Compute/virtualMachineScaleSets}/extensions/{}
virtual_machine_scale_set_packet_capture {network_watcher_id=Network/networkWatchers}/packetCaptures/{}
virtual_machine_scale_set_standby_pool ~StandbyPool/standbyVirtualMachinePools/{}
virtual_network ~Network/virtualNetworks/{}
virtual_network_dns_servers !p {virtual_network_id=Network/virtualNetworks}
virtual_network_gateway ~Network/virtualNetworkGateways/{}
virtual_network_gateway_connection ~Network/connections/{}
virtual_network_gateway_nat_rule {virtual_network_gateway_id=Network/virtualNetworkGateways}/natRules/{}
virtual_network_peering ~Network/virtualNetworks/{virtual_network_name}/virtualNetworkPeerings/{}
virtual_wan ~Network/virtualWans/{}
vmware_cluster {vmware_cloud_id=AVS/privateClouds}/clusters/{}
vmware_express_route_authorization {private_cloud_id=AVS/privateClouds}/authorizations/{}
vmware_netapp_volume_attachment {vmware_cluster_id=AVS/privateClouds/clusters}/dataStores/{}
vmware_private_cloud ~AVS/privateClouds/{}
voice_services_communications_gateway ~VoiceServices/communicationsGateways/{}
voice_services_communications_gateway_test_line {voice_services_communications_gateway_id=VoiceServices/communicationsGateways}/testLines/{}
vpn_gateway ~Network/vpnGateways/{}
vpn_gateway_connection {vpn_gateway_id=Network/vpnGateways}/vpnConnections/{}
vpn_gateway_nat_rule {vpn_gateway_id=Network/vpnGateways}/natRules/{}
vpn_server_configuration ~Network/vpnServerConfigurations/{}
vpn_server_configuration_policy_group {vpn_server_configuration_id=Network/vpnServerConfigurations}/configurationPolicyGroups/{}
vpn_site ~Network/vpnSites/{}
web_app_active_slot !p {slot_id:up=Web/sites}
web_app_hybrid_connection ~Web/sites/{?}/hybridConnectionNamespaces/{?}/relays/{?}
web_application_firewall_policy ~Network/applicationGatewayWebApplicationFirewallPolicies/{}
web_pubsub ~SignalRService/webPubSub/{}
web_pubsub_custom_certificate {web_pubsub_id=SignalRService/webPubSub}/customCertificates/{}
web_pubsub_custom_domain {web_pubsub_id=SignalRService/webPubSub}/customDomains/{}
web_pubsub_hub {web_pubsub_id=SignalRService/webPubSub}/hubs/{}
web_pubsub_network_acl !p {web_pubsub_id=SignalRService/webPubSub}
web_pubsub_shared_private_link_resource {web_pubsub_id=SignalRService/webPubSub}/sharedPrivateLinkResources/{}
web_pubsub_socketio ~SignalRService/webPubSub/{}
windows_function_app ~Web/sites/{}
windows_function_app_slot {function_app_id=Web/sites}/slots/{}
windows_virtual_machine ~Compute/virtualMachines/{}
windows_virtual_machine_scale_set ~Compute/virtualMachineScaleSets/{}
windows_web_app ~Web/sites/{}
windows_web_app_slot {app_service_id=Web/sites}/slots/{}
workloads_sap_discovery_virtual_instance ~Workloads/sapVirtualInstances/{}
workloads_sap_single_node_virtual_instance ~Workloads/sapVirtualInstances/{}
workloads_sap_three_tier_virtual_instance ~Workloads/sapVirtualInstances/{}
`;

;// CONCATENATED MODULE: ./build/plan/types/row.js



function tableOf(text, group) {
    const lines = new Map();
    for (const line of text.split('\n')) {
        const end = line.search(/ |$/);
        if (end > 0)
            lines.set(line.slice(0, end), line.slice(end + 1));
    }
    const rows = new Map();
    let letters;
    return {
        row: (type) => {
            const line = lines.get(type);
            if (line === undefined)
                return undefined;
            const known = rows.get(type) ?? readRow(line, group);
            rows.set(type, known);
            return known;
        },
        spelled: (word) => {
            letters ??= new Map([...lines.keys()].map((type) => [type.replaceAll('_', ''), type]));
            return letters.get(word);
        },
    };
}
function readRow(line, group) {
    const [, flags = '', templates = ''] = /^(?:!([pd]+) ?)?(.*)$/.exec(line) ?? [];
    return {
        property: flags.includes('p'),
        dataPlane: flags.includes('d'),
        templates: templates === '' ? [] : templates.split(' | ').map((each) => readTemplate(each, group)),
    };
}
let azurerm;
let row_native;
const terraform = () => {
    azurerm ??= tableOf(azurermTypes, 'resource_group_name');
    return azurerm;
};
function azurermRow(type) {
    return terraform().row(type.replace(/^azurerm_/, ''));
}
function azurermName(letters) {
    return terraform().spelled(letters);
}
function nativeRow(token) {
    row_native ??= tableOf(nativeTypes, 'resourceGroupName');
    return row_native.row(token.replace(/^azure-native:/, ''));
}

;// CONCATENATED MODULE: ./build/plan/pulumi/step.js

function readStep(value) {
    const event = own(own(value, 'resourcePreEvent'), 'metadata') ?? own(own(own(value, 'preEvent'), 'resourcePreEvent'), 'metadata');
    const step = event ?? value;
    const [op, urn] = [untyped_text(own(step, 'op')), untyped_text(own(step, 'urn'))];
    if (op === '' || urn === '')
        return undefined;
    const type = untyped_text(own(step, 'type'));
    return {
        op,
        urn,
        old: readState(own(step, 'oldState') ?? own(step, 'old'), type),
        new: readState(own(step, 'newState') ?? own(step, 'new'), type),
        changed: [
            ...Object.keys(bag(own(step, 'detailedDiff'))),
            ...[own(step, 'diffReasons'), own(step, 'diffs')].flatMap(list).map(untyped_text),
        ],
    };
}
function readState(state, type) {
    if (typeof state !== 'object' || state === null)
        return undefined;
    return {
        token: tokenOf(untyped_text(own(state, 'type')) || type),
        id: untyped_text(own(state, 'id')),
        inputs: own(state, 'inputs'),
        custom: own(state, 'custom') !== false,
        external: own(state, 'external') === true,
        kept: own(state, 'retainOnDelete') === true || untyped_text(own(state, 'deletedWith')) !== '',
        provider: untyped_text(own(state, 'provider')),
        dependencies: list(own(state, 'dependencies')).map(untyped_text),
        inputsFrom: Object.fromEntries(Object.entries(bag(own(state, 'propertyDependencies'))).map(([name, urns]) => [name, list(urns).map(untyped_text)])),
    };
}
function tokenOf(type) {
    return type.replace(/^azure-native_[^:]*:/, 'azure-native:').replace(/^(azure-native:[^:/]+)\/[^:]*:/, '$1:');
}
const nameOf = (urn) => urn.slice(urn.lastIndexOf('::') + 2);
const step_hidden = new Set(['04da6b54-80e4-46f7-96ec-b56ff0331ba9', '[secret]', '[unknown]']);
const isHidden = (value) => typeof value === 'string' && step_hidden.has(value);

;// CONCATENATED MODULE: ./build/plan/pulumi/identify.js






const SOME_SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';
const identify_DEEPEST = 100;
const NATIVE = 'azure-native:';
const CLASSIC = /^azure:([\w-]+)\/\w+:(\w+)$/;
const isAzure = (token) => token.startsWith(NATIVE) || CLASSIC.test(token);
function identifier(steps, config, given) {
    const states = new Map(steps.flatMap((step) => ((step.new ?? step.old) ? [[step.urn, step.new ?? step.old]] : [])));
    const answers = new Map();
    let depth = 0;
    const inFile = subscriptionOf(steps, config);
    let lacked = false;
    let usedGiven = false;
    const planned = (state) => {
        const row = rowOf(state.token);
        if (row === undefined)
            return { why: 'type is not known' };
        if (row.dataPlane)
            return { why: 'data plane' };
        const known = answers.get(state);
        const circle = { why: 'parent known after apply: the references go in a circle' };
        if (known !== undefined || depth > identify_DEEPEST)
            return known ?? circle;
        answers.set(state, circle);
        depth += 1;
        const found = firstOf(state, row);
        depth -= 1;
        answers.set(state, found);
        return found;
    };
    const firstOf = (state, row) => {
        const known = inFile(state);
        const subscription = known ?? given;
        let asked = false;
        const value = (attribute, place) => {
            if (attribute !== '$subscription')
                return input(state, attribute, place);
            asked = true;
            return { text: subscription ?? SOME_SUBSCRIPTION };
        };
        let first = { why: 'type has no ARM ID' };
        for (const template of [...row.templates].reverse()) {
            first = filled(template, { value });
            if ('id' in first)
                break;
        }
        if ('why' in first || !asked)
            return first;
        lacked ||= subscription === undefined;
        usedGiven ||= known === undefined && given !== undefined;
        return subscription === undefined ? { why: 'subscription is not in the file' } : first;
    };
    const input = (state, attribute, place) => {
        const name = CLASSIC.test(state.token) ? camel(attribute) : attribute;
        const value = own(state.inputs, name);
        const known = isHidden(value) ? undefined : nameText(value);
        if (known !== undefined)
            return { text: known };
        const what = /resourceGroup/i.test(name) ? 'resource group' : /name$/i.test(name) ? 'name' : 'parent';
        const sources = state.inputsFrom[name] ?? [];
        if (sources.length === 0 && value === undefined)
            return { why: `${name} is not set` };
        const text = sources.length === 1 ? fromResource(sources[0] ?? '', name, place) : undefined;
        return text === undefined ? { why: `${what} known after apply` } : { text, guess: true };
    };
    const fromResource = (urn, name, place) => {
        const from = states.get(urn);
        const found = from === undefined ? undefined : standing(from);
        return found === undefined || 'why' in found ? undefined : taken(found.id.id, name, place);
    };
    const standing = (state) => (0,resource_id/* parseResourceId */.RQ)(state.id) === undefined ? planned(state) : existing(state);
    return { existing, planned, lacked: () => lacked, usedGiven: () => usedGiven };
}
function taken(id, name, place) {
    const resource = (0,resource_id/* parseResourceId */.RQ)(id);
    if (resource === undefined)
        return undefined;
    if (place.names === 'group')
        return resource.resourceGroup;
    if (place.take !== 'name')
        return /(?:id|scope|uri)$/i.test(name) ? resource.id : undefined;
    return place.names === undefined ? undefined : above(resource, place.names)?.name;
}
function existing(state) {
    const row = rowOf(state.token);
    if (row?.dataPlane === true)
        return { why: 'data plane' };
    if (state.token.startsWith(NATIVE))
        return validId(state.id);
    for (const template of row?.templates ?? []) {
        const found = ownerOf(state.id, template);
        if ('id' in found)
            return found;
    }
    return row === undefined ? validId(state.id) : { why: 'no ARM ID' };
}
function rowOf(token) {
    const terraform = terraformType(token);
    return terraform === undefined ? nativeRow(token) : azurermRow(terraform);
}
function terraformType(token) {
    const [, module, name = ''] = CLASSIC.exec(token) ?? [];
    if (module === undefined)
        return undefined;
    const letters = name.toLowerCase();
    return azurermName(letters) ?? azurermName(`${module.toLowerCase()}${letters}`) ?? letters;
}
const camel = (attribute) => attribute.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
function subscriptionOf(steps, config) {
    const ofProvider = new Map();
    const shown = new Map();
    for (const step of steps) {
        for (const state of [step.new, step.old]) {
            if (state === undefined)
                continue;
            const said = untyped_text(own(state.inputs, 'subscriptionId'));
            if (step.urn.includes('::pulumi:providers:azure') && (0,id_reader/* isGuid */.W_)(said))
                ofProvider.set(step.urn, said);
            const seen = isAzure(state.token) ? (0,resource_id/* parseResourceId */.RQ)(state.id)?.subscriptionId?.toLowerCase() : undefined;
            if (seen !== undefined && (0,id_reader/* isGuid */.W_)(seen))
                shown.set(urnOf(state), (shown.get(urnOf(state)) ?? new Set()).add(seen));
        }
    }
    return (state) => {
        const configured = untyped_text(own(config, `${state.token.split(':')[0]}:subscriptionId`));
        const said = ofProvider.get(urnOf(state)) ??
            (/::default(?:_[\d_]+)?$/.test(urnOf(state)) && (0,id_reader/* isGuid */.W_)(configured) ? configured : undefined);
        const [only, ...more] = shown.get(urnOf(state)) ?? [];
        return said ?? (more.length === 0 ? only : undefined);
    };
}
const urnOf = (state) => state.provider.slice(0, Math.max(0, state.provider.lastIndexOf('::')));

;// CONCATENATED MODULE: ./build/plan/pulumi/order.js
function withOrder(changes, steps) {
    const [old, fresh] = [dependenciesOf(steps, 'old'), dependenciesOf(steps, 'new')];
    const byUrn = new Map();
    for (const change of changes)
        push(byUrn, change.key, change);
    const users = new Map();
    for (const change of changes)
        for (const urn of old.get(change.key) ?? [])
            push(users, urn, change);
    return changes.map((change) => {
        const before = [
            ...(deletes(change)
                ? (users.get(change.key) ?? []).flatMap((user) => ended(user, fresh.get(user.key)?.has(change.key) === true))
                : []),
            ...(change.operations.includes('delete') && change.replaces === undefined
                ? []
                : [...(fresh.get(change.key) ?? [])].flatMap((urn) => (byUrn.get(urn) ?? []).flatMap(begun))),
        ];
        return before.length === 0 ? change : { ...change, before };
    });
}
function dependenciesOf(steps, side) {
    const found = new Map();
    for (const step of steps) {
        const state = step[side];
        if (state !== undefined)
            found.set(step.urn, new Set([...state.dependencies, ...Object.values(state.inputsFrom).flat()]));
    }
    return found;
}
const deletes = ({ operations }) => operations.includes('delete');
const met = ({ id, address }, how) => ({ id: id.id, how, address });
function ended(user, stillUses) {
    if (deletes(user) && user.replaces !== 'create-first')
        return [met(user, 'removed')];
    return stillUses || deletes(user) ? [] : [met(user, 'released')];
}
function begun(used) {
    if (used.creates)
        return [met(used, 'made')];
    return deletes(used) ? [] : [met(used, 'changed')];
}
function push(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./build/plan/pulumi/read.js










const read_steps = {
    create: { operation: 'write', of: 'new', creates: true },
    update: { operation: 'write', of: 'old' },
    delete: { operation: 'delete', of: 'old' },
    'create-replacement': { operation: 'write', of: 'new', half: true, creates: true },
    'delete-replaced': { operation: 'delete', of: 'old', half: true },
};
function readPulumi(top, given) {
    const value = (name) => {
        const slice = top.get(name);
        return slice === undefined ? undefined : parsed(slice);
    };
    const all = [...elementsOf(top.get('steps'))].flatMap((slice) => readStep(parsed(slice)) ?? []);
    const failed = list(value('diagnostics')).some((each) => untyped_text(own(each, 'severity')) === 'error') ||
        value('maybeCorrupt') === true;
    return changesOf(all, value('config'), given, failed);
}
function readEvents(events, given) {
    const all = [];
    let config;
    let failed = false;
    for (const slice of events) {
        const event = parsed(slice);
        const step = readStep(event);
        if (step !== undefined)
            all.push(step);
        config ??= own(own(event, 'preludeEvent'), 'config');
        failed ||= untyped_text(own(own(event, 'diagnosticEvent'), 'severity')) === 'error';
    }
    return changesOf(all, config, given, failed);
}
function changesOf(all, config, given, failed) {
    const identify = identifier(all, config, given);
    const changes = [];
    const unmapped = [];
    const counted = new Set();
    for (const step of all) {
        const known = Object.hasOwn(read_steps, step.op) ? read_steps[step.op] : undefined;
        const state = known === undefined ? undefined : (step[known.of] ?? step.new ?? step.old);
        if (known === undefined || state === undefined || !acts(state, known.operation))
            continue;
        counted.add(known.half ? `replacement ${step.urn}` : `${step.op} ${step.urn} ${state.id}`);
        if (!isAzure(state.token))
            continue;
        const found = known.of === 'new' ? identify.planned(state) : existingOf(identify, state);
        const address = shown(nameOf(step.urn));
        if ('why' in found)
            unmapped.push({ address, type: shown(state.token), why: found.why });
        else
            changes.push(changeOf(step, state, found, known, address));
    }
    return {
        changes: counted.size,
        list: withOrder(joined(changes), all),
        unmapped,
        notes: [],
        ...(failed ? { incomplete: 'The preview ended with an error: what it did not come to is missing.' } : {}),
        needsSubscription: identify.lacked(),
        usesGivenSubscription: identify.usedGiven(),
    };
}
function acts(state, operation) {
    return (state.custom && !state.external && !state.token.startsWith('pulumi:') && !(operation === 'delete' && state.kept));
}
function existingOf(identify, state) {
    const found = identify.existing(state);
    return 'id' in found || state.id !== '' ? found : identify.planned(state);
}
function changeOf(step, state, found, known, address) {
    const property = rowOf(state.token)?.property === true;
    const { studied, wants } = studyStep(step, found.id.type ?? '', known.operation === 'delete' ? 'delete' : known.creates ? 'create' : 'update');
    const { verbs, prepared, shrinks, warnings } = studied;
    const creates = known.creates === true && !property;
    return {
        ...plainChange,
        id: found.id,
        operations: verbs.length > 0 ? verbs : [property ? 'write' : known.operation],
        address,
        key: step.urn,
        planType: shown(state.token),
        wants,
        creates,
        refusesExisting: creates,
        property,
        certain: !found.guess,
        ...(prepared === undefined ? {} : { prepared }),
        warnings,
        ...(shrinks === undefined ? {} : { shrinks }),
    };
}
function studyStep(step, armType, kind) {
    const [old, fresh] = [step.old?.inputs, step.new?.inputs];
    const token = (step.new ?? step.old)?.token ?? '';
    const terraform = token.startsWith('azure:') ? terraformType(token) : undefined;
    const value = (inputs, path) => at(inputs, terraform === undefined ? path.replace(/^properties\./, '') : camel(path));
    const sides = {
        before: (path) => value(old, path),
        after: (path) => value(fresh, path),
        unknown: (path) => isHidden(value(fresh, path)) && !isHidden(value(old, path)),
    };
    return terraform === undefined ? studyArm(armType, kind, sides) : studyTerraform(terraform, kind, sides);
}
function joined(changes) {
    const made = new Map();
    for (const change of changes) {
        const key = `${change.key} ${change.id.id.toLowerCase()}`;
        const other = made.get(key);
        if (other === undefined || other.operations[0] === change.operations[0])
            made.set(other === undefined ? key : `${key} ${made.size}`, change);
        else
            made.set(key, oneReplacement(other, change));
    }
    return [...made.values()];
}
function oneReplacement(first, second) {
    const replaces = first.operations[0] === 'delete' ? 'delete-first' : 'create-first';
    const created = replaces === 'delete-first' ? second : first;
    const soft = replaces === 'delete-first' && holdsName(created.id.type);
    return {
        ...created,
        operations: ['delete', 'write'],
        replaces,
        certain: first.certain && second.certain,
        ...(soft ? { nameHeld: 'Pulumi does not purge what it deletes' } : {}),
    };
}

;// CONCATENATED MODULE: ./build/plan/terraform/azapi.js


const isAzapi = (type) => type.startsWith('azapi_');
const azapiParts = ['id', 'type', 'name', 'parent_id', 'resource_id', 'action', 'method', 'when'];
function armTypeOf(entry) {
    return (untyped_text(entry.after.type) || untyped_text(entry.before.type)).split('@')[0] ?? '';
}
function azapiId(entry, value) {
    if (entry.type === 'azapi_data_plane_resource')
        return { why: 'data plane' };
    if (entry.type !== 'azapi_resource') {
        const whole = value('resource_id');
        if ('text' in whole)
            return withGuess(validId(whole.text), whole);
        if (entry.type === 'azapi_resource_action')
            return whole;
    }
    const type = armTypeOf(entry);
    const [namespace = '', ...levels] = type.split('/');
    const name = value('name');
    if ('why' in name)
        return name;
    if (levels.length === 0)
        return { why: 'type is not set' };
    if (/^Microsoft\.Resources\/resourceGroups$/i.test(type))
        return groupId(value, name);
    const parent = value('parent_id');
    if ('why' in parent)
        return parent;
    const scope = parent.text.replace(/\/+$/, '');
    const own = levels.length > 1
        ? below(scope, levels.slice(0, -1), namespace, levels.at(-1) ?? '')
        : `${scope}/providers/${namespace}/${levels[0]}`;
    return own === undefined ? { why: 'parent is of another type' } : withGuess(validId(`${own}/${name.text}`), parent);
}
function groupId(value, name) {
    const parent = value('parent_id');
    const scope = 'text' in parent ? parent : value('$subscription');
    if ('why' in scope)
        return scope;
    return withGuess(validId(`${scope === parent ? scope.text : `/subscriptions/${scope.text}`}/resourceGroups/${name.text}`), scope);
}
function below(parent, above, namespace, own) {
    const found = validId(parent);
    const wanted = [namespace, ...above].join('/').toLowerCase();
    return 'id' in found && found.id.type?.toLowerCase() === wanted ? `${parent}/${own}` : undefined;
}
function withGuess(found, { guess }) {
    return 'why' in found ? found : { ...found, guess: found.guess || guess === true };
}

;// CONCATENATED MODULE: ./build/plan/terraform/azapi-action.js


const READS = /^(?:GET|HEAD)$/i;
function operationOf(type, action, method) {
    if (/^delete$/i.test(method) && action === '')
        return 'delete';
    return (method === '' || /^post$/i.test(method)) && /^\w[\w/-]{0,79}$/.test(action)
        ? `${type}/${action}/action`
        : 'write';
}
function actionOfAzapi(entry, identify) {
    const values = entry.action === 'delete' ? entry.before : entry.after;
    const atDestroy = untyped_text(values.when) === 'destroy';
    if (atDestroy !== (entry.action === 'delete') || READS.test(untyped_text(values.method)))
        return [];
    const found = entry.action === 'delete' ? identify.existing(entry) : identify.planned(entry);
    if ('why' in found)
        return found.why;
    const { id, guess } = found;
    const operation = operationOf(id.type ?? '', untyped_text(values.action), untyped_text(values.method));
    return [
        {
            ...plainChange,
            id,
            operations: [operation],
            address: entry.address,
            key: entry.where,
            planType: entry.type,
            creates: false,
            property: true,
            certain: !guess,
        },
    ];
}

;// CONCATENATED MODULE: ./build/plan/terraform/changes.js





const PREVENTS_DELETION = 'resource_group.prevent_deletion_if_contains_resources';
function changes_changesOf(entry, identify, feature) {
    if (entry.type === 'azapi_resource_action')
        return actionOfAzapi(entry, identify);
    if (entry.type === 'azapi_update_resource' && entry.action === 'delete')
        return [];
    if (entry.action === 'create' || entry.action === 'update') {
        const found = entry.action === 'create' && entry.importId === undefined ? identify.planned(entry) : identify.existing(entry);
        return 'why' in found ? found.why : [written(entry, found, feature)];
    }
    const old = identify.existing(entry);
    if ('why' in old)
        return old.why;
    if (entry.action === 'delete')
        return [deleted(entry, old, feature)];
    const fresh = identify.planned(entry);
    if ('why' in fresh)
        return [deleted(entry, old, feature)];
    if (fresh.id.id.toLowerCase() !== old.id.id.toLowerCase())
        return [deleted(entry, old, feature), written(entry, fresh, feature)];
    const replaces = entry.action === 'delete-create' ? 'delete-first' : 'create-first';
    const both = written(entry, old, feature);
    if (both.property)
        return [both];
    return [
        {
            ...both,
            operations: ['delete', 'write'],
            replaces,
            ...(replaces === 'delete-first' ? held(entry, old.id, feature) : {}),
        },
    ];
}
function base(entry, { id, guess }) {
    const { warnings, prepared, shrinks } = entry.studied;
    return {
        ...plainChange,
        id,
        operations: ['write'],
        address: entry.address,
        key: entry.where,
        planType: isAzapi(entry.type) ? armTypeOf(entry) || entry.type : entry.type,
        wants: entry.wants,
        creates: false,
        property: azurermRow(entry.type)?.property === true || entry.type === 'azapi_update_resource',
        certain: !guess,
        ...(prepared === undefined ? {} : { prepared }),
        warnings,
        ...(shrinks === undefined ? {} : { shrinks }),
    };
}
function written(entry, found, feature) {
    const change = base(entry, found);
    const creates = entry.action !== 'update' && entry.importId === undefined && !change.property;
    const recovers = creates && softDeleteOf(found.id.type)?.recover;
    return {
        ...change,
        operations: entry.studied.verbs.length > 0 ? entry.studied.verbs : ['write'],
        creates,
        refusesExisting: creates && !feature(entry, SKIPS_IMPORT_CHECK, false),
        ...(typeof recovers === 'string' && !isAzapi(entry.type) && feature(entry, recovers) ? { recovers: true } : {}),
    };
}
const SKIPS_IMPORT_CHECK = 'skip_import_check_on_create_and_allow_overwriting_existing_resources';
function deleted(entry, found, feature) {
    const change = base(entry, found);
    if (change.property)
        return { ...change, operations: entry.studied.verbs.length > 0 ? entry.studied.verbs : ['write'] };
    const isGroup = found.id.kind === 'resource-group' && !isAzapi(entry.type);
    return {
        ...change,
        operations: ['delete'],
        ...(isGroup && feature(entry, PREVENTS_DELETION, true, false) ? { needsEmpty: true } : {}),
    };
}
function held(entry, { type }, feature) {
    const soft = softDeleteOf(type);
    if (soft === undefined)
        return {};
    if (isAzapi(entry.type))
        return holdsName(type) ? { nameHeld: 'azapi does not purge what it deletes' } : {};
    const purged = feature(entry, soft.purge) && entry.before.purge_protection_enabled !== true;
    if (purged)
        return {};
    const recovered = soft.recover !== undefined && feature(entry, soft.recover) && !entry.replacedFor.includes('location');
    return recovered
        ? {}
        : {
            nameHeld: entry.before.purge_protection_enabled === true
                ? 'purge protection keeps it'
                : 'the provider is told not to purge it',
        };
}

;// CONCATENATED MODULE: ./build/plan/terraform/configuration.js


const configuration_DEEPEST = 50;
function readConfiguration(configuration) {
    const resources = new Map();
    const modules = new Map();
    const visit = (module, path, call) => {
        const inputs = byAttribute(own(call, 'expressions'));
        const outputs = new Map(Object.entries(bag(own(module, 'outputs'))).map(([name, output]) => [
            name,
            referencesOf(own(output, 'expression')),
        ]));
        modules.set(path.join('.'), { inputs, outputs, over: referencesOf(own(call, 'for_each_expression')) });
        for (const resource of list(own(module, 'resources'))) {
            const where = whereOf(path, typeIn(resource), untyped_text(own(resource, 'name')));
            resources.set(where, readResource(resource));
        }
        if (path.length >= configuration_DEEPEST)
            return;
        for (const [name, call] of Object.entries(bag(own(module, 'module_calls'))))
            visit(own(call, 'module'), [...path, name], call);
    };
    visit(own(configuration, 'root_module'), []);
    const providers = Object.entries(bag(own(configuration, 'provider_config')));
    return { resources, modules, providers: new Map(providers.map(([key, provider]) => [key, readProvider(provider)])) };
}
const typeIn = (resource) => `${untyped_text(own(resource, 'mode')) === 'data' ? 'data.' : ''}${untyped_text(own(resource, 'type'))}`;
function readResource(resource) {
    const expressions = own(resource, 'expressions');
    return {
        provider: untyped_text(own(resource, 'provider_config_key')),
        references: byAttribute(expressions),
        all: [
            ...new Set([
                ...[expressions, own(resource, 'count_expression'), own(resource, 'for_each_expression')].flatMap(allReferences),
                ...list(own(resource, 'depends_on')).map(untyped_text),
            ]),
        ],
        over: referencesOf(own(resource, 'for_each_expression')),
    };
}
function byAttribute(expressions) {
    const known = Object.entries(bag(expressions)).map(([name, expression]) => [name, referencesOf(expression)]);
    return new Map(known.filter(([, references]) => references.length > 0));
}
function referencesOf(expression) {
    return list(own(expression, 'references')).filter((each) => typeof each === 'string');
}
function allReferences(expressions) {
    const found = [];
    const open = [expressions];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        found.push(...referencesOf(next));
        for (const each of Array.isArray(next) ? next : Object.values(bag(next)))
            if (typeof each === 'object' && each !== null)
                open.push(each);
    }
    return found;
}
function readProvider(provider) {
    const expressions = own(provider, 'expressions');
    const expression = own(expressions, 'subscription_id');
    const constant = untyped_text(own(expression, 'constant_value'));
    const [variable] = referencesOf(expression).flatMap((each) => /^var\.([\w-]+)$/.exec(each)?.[1] ?? []);
    return {
        ...(constant === '' ? {} : { subscription: constant }),
        ...(variable === undefined ? {} : { variable }),
        varies: referencesOf(expression).some((each) => /^each\b/.test(each)),
        elsewhere: constant === '' && referencesOf(expression).length > 0,
        features: readFeatures(own(expressions, 'features')),
        isOld: /(?:^|,)\s{0,9}(?:(?:~>|=)?\s{0,9}v?[012]\.|<\s{0,9}v?3(?:\.0){0,2}\s{0,9}(?:,|$))/.test(untyped_text(own(provider, 'version_constraint'))),
    };
}
function readFeatures(features) {
    const flags = new Map();
    for (const [block, content] of Object.entries(bag(list(features)[0]))) {
        const whole = own(content, 'constant_value');
        if (typeof whole === 'boolean')
            flags.set(block, whole);
        for (const [flag, expression] of Object.entries(bag(list(content)[0]))) {
            const value = own(expression, 'constant_value');
            flags.set(`${block}.${flag}`, typeof value === 'boolean' ? value : undefined);
        }
    }
    return flags;
}

;// CONCATENATED MODULE: ./build/plan/terraform/derive.js





const derive_isAzure = (type) => type.startsWith('azurerm_') || isAzapi(type);
const realIds = ['resource_manager_id', 'role_definition_resource_id'];
function derived(entry, { value, others, named }) {
    if (isAzapi(entry.type))
        return azapiId(entry, value);
    const row = azurermRow(entry.type);
    if (row === undefined)
        return { why: 'type is not known' };
    if (row.dataPlane)
        return { why: 'data plane' };
    const parent = (type) => {
        const fitting = others().flatMap((name) => heldId(value(name), type));
        return fitting.length === 1 && fitting[0] !== undefined ? fitting[0] : { why: 'parent is not set' };
    };
    let first = { why: 'type has no ARM ID' };
    for (const [index, template] of row.templates.entries()) {
        const found = filled(template, { value, named, parent });
        if ('id' in found)
            return found;
        if (index === 0 || ('why' in first && /is not set$/.test(first.why)))
            first = found;
    }
    return first;
}
function heldId(held, type) {
    if ('why' in held)
        return [];
    const found = validId(held.text);
    return 'id' in found && isOfType(found.id, type) ? [held] : [];
}
function ofState(entry) {
    const row = azurermRow(entry.type);
    if (row?.dataPlane === true)
        return { why: 'data plane' };
    for (const id of [...realIds.map((name) => entry.before[name]), entry.importId, entry.before.id].map(untyped_text)) {
        if (id === '')
            continue;
        for (const found of row === undefined ? [validId(id)] : row.templates.map((template) => ownerOf(id, template)))
            if ('id' in found)
                return found;
    }
    return undefined;
}
function namesOf(entries) {
    const found = new Map();
    for (const entry of [...entries].flat()) {
        const name = nameText(entry.after.name) ?? nameText(entry.before.name);
        if (name === undefined || !derive_isAzure(entry.type))
            continue;
        const same = found.get(name);
        if (same === undefined)
            found.set(name, [entry]);
        else
            same.push(entry);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/plan/terraform/action.js

const actions = {
    create: 'create',
    update: 'update',
    delete: 'delete',
    'delete create': 'delete-create',
    'create delete': 'create-delete',
    'create forget': 'create',
    'forget create': 'create',
};
function actionOf(change) {
    const words = list(own(change, 'actions')).map(untyped_text).join(' ');
    return Object.hasOwn(actions, words) ? (actions[words] ?? 'none') : 'none';
}

;// CONCATENATED MODULE: ./build/plan/terraform/study.js




function studyEntry(change) {
    if (change.action === 'none' || !/^(?:azurerm|azapi)_/.test(change.type))
        return { studied: nothing, wants: {} };
    return change.type.startsWith('azapi_') ? studyAzapi(change) : studyAzurerm(change);
}
function studyAzurerm({ type, action, before, after, unknown }) {
    return studyTerraform(type.replace(/^azurerm_/, ''), study_kindOf(action), {
        before: (path) => at(before, path),
        after: (path) => at(after, path),
        unknown: (path) => isUnknown(unknown, path),
    });
}
function studyAzapi({ action, before, after, unknown }) {
    const type = (untyped_text(own(after, 'type')) || untyped_text(own(before, 'type'))).split('@')[0] ?? '';
    const [old, fresh] = [bodyOf(before), bodyOf(after)];
    const open = own(unknown, 'body');
    const { studied, wants } = studyArm(type, study_kindOf(action), {
        before: (path) => (path === 'location' ? own(before, path) : at(old, path)),
        after: (path) => (path === 'location' ? own(after, path) : at(fresh, path)),
        unknown: (path) => open !== true && isUnknown(open, path),
    });
    return { studied: fresh === undefined ? nothing : studied, wants };
}
function bodyOf(attributes) {
    const body = own(attributes, 'body');
    if (typeof body !== 'string')
        return body ?? undefined;
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
const study_kindOf = (action) => action === 'update' || action === 'delete' ? action : 'create';
function isUnknown(marks, path) {
    let current = marks;
    for (const step of path.split('.')) {
        if (current === true)
            return true;
        current = own(Array.isArray(current) ? current[0] : current, step);
    }
    return current === true;
}

;// CONCATENATED MODULE: ./build/plan/terraform/entry.js





function readEntry(element, partsOf) {
    const type = untyped_text(own(element, 'type'));
    if (type === '')
        return undefined;
    const change = own(element, 'change');
    const parts = partsOf(type);
    const [before, after, unknown] = [own(change, 'before'), own(change, 'after'), own(change, 'after_unknown')];
    const action = untyped_text(own(element, 'mode')) === 'data' ? 'none' : actionOf(change);
    const importId = untyped_text(own(own(change, 'importing'), 'id'));
    return {
        ...splitAddress(addressOf(element, type), typeIn(element)),
        type,
        action,
        isRead: untyped_text(own(element, 'mode')) === 'data',
        deposed: untyped_text(own(element, 'deposed')) !== '',
        ...(importId === '' ? {} : { importId }),
        before: { ...idsAmong(before), ...chosen(before, parts) },
        after: { ...idsAmong(after), ...chosen(after, parts) },
        unknown: marked(unknown, parts),
        sensitive: marked(own(change, 'after_sensitive'), parts),
        ...studyEntry({ type, action, before, after, unknown }),
        dropped: action === 'update' ? without(idsIn(before), idsIn(after)) : new Set(),
        replacedFor: list(own(change, 'replace_paths')).map((path) => untyped_text(list(path)[0])),
    };
}
function addressOf(element, type) {
    const address = untyped_text(own(element, 'address'));
    if (address !== '')
        return address;
    const module = untyped_text(own(element, 'module_address'));
    return `${module === '' ? '' : `${module}.`}${type}.${untyped_text(own(element, 'name'))}`;
}
function chosen(attributes, names) {
    const bagOf = bag(attributes);
    return Object.fromEntries(names.filter((name) => Object.hasOwn(bagOf, name)).map((name) => [name, bagOf[name]]));
}
function idsAmong(attributes) {
    return Object.fromEntries(Object.entries(bag(attributes)).filter(([name, value]) => name.endsWith('_id') && /^\/\w/.test(untyped_text(value))));
}
function marked(marks, names) {
    return new Set(names.filter((name) => marks === true || own(marks, name) === true));
}
function idsIn(value) {
    const found = new Set();
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const each of Array.isArray(next) ? next : Object.values(bag(next))) {
            if (typeof each === 'string' && /^\/subscriptions\//i.test(each))
                found.add(each.toLowerCase());
            else if (typeof each === 'object' && each !== null)
                open.push(each);
        }
    }
    return found;
}
function without(some, others) {
    return new Set([...some].filter((each) => !others.has(each)));
}

;// CONCATENATED MODULE: ./build/plan/terraform/reference.js



const LONGEST_WAY = 60;
const MOST_STEPS = 500;
const holdsId = ({ attribute }) => /(?:_id|^scope)$/.test(attribute);
function reference_reach(world, place, references, wish) {
    return reachOn(world, place, references, { ...wish, steps: 0 }, 0);
}
function reachOn(world, place, references, wish, depth) {
    wish.steps += 1;
    const leaves = leavesOf(references);
    const sources = leaves.filter((leaf) => !/^(?:each|count|path|terraform|self)\b/.test(leaf));
    const [leaf] = sources;
    if (depth > LONGEST_WAY || wish.steps > MOST_STEPS)
        return { why: 'known after apply' };
    if (leaf === undefined)
        return throughEach(world, place, leaves, wish, depth);
    const indexed = sources.length < leaves.length;
    if (sources.length === 1)
        return follow(world, place, leaf, wish, indexed, depth);
    const several = { why: 'known after apply: made of several values' };
    return holdsId(wish)
        ? oneOfSeveral(sources.map((each) => follow(world, place, each, wish, indexed, depth)), wish, several)
        : several;
}
function follow(world, place, leaf, wish, indexed, depth) {
    const [first, ...rest] = steps(leaf);
    if (first === undefined)
        return { why: 'known after apply' };
    if (first.name === 'var')
        return throughInput(world, place, rest, wish, depth);
    if (first.name === 'module')
        return throughOutput(world, place, rest, wish, indexed, depth);
    if (first.name === 'local')
        return { why: 'known after apply: a local value' };
    if (first.name === 'data')
        return atResource(world, place, [{ ...first, name: `data.${rest[0]?.name ?? ''}` }, ...rest.slice(1)], wish, indexed);
    return atResource(world, place, [first, ...rest], wish, indexed);
}
function oneOfSeveral(all, { type }, otherwise) {
    const found = all.flatMap((each) => 'entry' in each && (each.attribute === '' || each.attribute === 'id') ? [each] : []);
    const distinct = [...new Map(found.map((each) => [each.entry, each])).values()];
    const fitting = type === undefined ? distinct : distinct.filter(({ entry }) => isMade(entry, type));
    const [only, ...more] = fitting;
    return only === undefined || more.length > 0 ? otherwise : { ...only, guess: true };
}
function isMade(entry, type) {
    if (type === 'group')
        return entry.type === 'azurerm_resource_group';
    if (isAzapi(entry.type))
        return armTypeOf(entry).toLowerCase() === `microsoft.${type}`;
    return (azurermRow(entry.type)?.templates.some(({ armType }) => armType === type || armType === `microsoft.${type}`) ??
        false);
}
function throughEach(world, place, leaves, wish, depth) {
    const paths = leaves.map(steps).filter(([each, value]) => each?.name === 'each' && value?.name === 'value');
    const [path] = paths;
    const { entry, modules } = place;
    const called = entry.modules.slice(0, modules.length + 1).join('.');
    const over = modules.length < entry.modules.length
        ? world.configuration.modules.get(called)?.over
        : world.configuration.resources.get(entry.where)?.over;
    if (path === undefined || paths.length > 1 || over === undefined || over.length === 0)
        return { why: 'known after apply' };
    return continued(reachOn(world, place, over, wish, depth + 1), path.slice(2));
}
function leavesOf(references) {
    const all = new Set(references);
    const beginnings = new Set();
    for (const each of references) {
        for (const { index } of each.slice(0, LONGEST_REFERENCE).matchAll(/[.[]/g)) {
            const head = each.slice(0, index);
            if (all.has(head))
                beginnings.add(head);
        }
    }
    return [...all].filter((each) => !beginnings.has(each));
}
const LONGEST_REFERENCE = 1000;
function throughInput(world, { entry, modules, keys }, [input, ...rest], wish, depth) {
    const references = world.configuration.modules.get(modules.join('.'))?.inputs.get(input?.name ?? '');
    if (references === undefined || modules.length === 0)
        return { why: 'known after apply: a variable' };
    return continued(reachOn(world, { entry, modules: modules.slice(0, -1), ...(keys === undefined ? {} : { keys }) }, references, wish, depth + 1), rest);
}
function throughOutput(world, place, [call, output, ...rest], wish, indexed, depth) {
    const { entry, modules, keys: outer } = place;
    const below = [...modules, call?.name ?? ''];
    const outputs = world.configuration.modules.get(below.join('.'))?.outputs;
    const isCut = output === undefined && indexed && holdsId(wish);
    const key = isCut ? ownKey(place) : (call?.key ?? '');
    const keys = key === '' ? outer : new Map([...(outer ?? []), [modules.length, key]]);
    const inside = { entry, modules: below, ...(keys === undefined ? {} : { keys }) };
    const through = (references) => reachOn(world, inside, references, wish, depth + 1);
    const unknown = { why: 'known after apply: an output of a module' };
    if (isCut)
        return oneOfSeveral([...(outputs?.values() ?? [])].map(through), wish, unknown);
    const references = outputs?.get(output?.name ?? '');
    return references === undefined ? unknown : continued(through(references), rest);
}
function continued(reached, rest) {
    const last = rest.at(-1)?.name;
    if ('why' in reached || last === undefined)
        return reached;
    if (reached.attribute !== '' && !reached.guess)
        return { why: 'known after apply: a part of a value' };
    return { ...reached, attribute: last, guess: reached.guess || rest.length > 1 };
}
function atResource(world, place, [type, name, ...path], wish, indexed) {
    if (type === undefined || name === undefined)
        return { why: 'known after apply' };
    const address = [...place.modules.map((module) => `module.${module}`), type.name, name.name].join('.');
    const candidates = world.entries.get(whereOf(place.modules, type.name, name.name)) ?? [];
    const instance = reference_oneOf(candidates, place, name.key);
    if (instance === undefined)
        return {
            why: candidates.length === 0
                ? `known after apply: ${address}`
                : `known after apply: ${address} has several instances`,
        };
    const [meant] = path;
    if (meant !== undefined && path.length === 1)
        return { entry: instance.entry, attribute: meant.name, guess: instance.guess };
    if (meant !== undefined)
        return { why: `known after apply: a part of ${address}` };
    if (indexed && holdsId(wish))
        return { entry: instance.entry, attribute: 'id', guess: true };
    return indexed
        ? { why: 'known after apply: an index expression' }
        : { entry: instance.entry, attribute: '', guess: instance.guess };
}
function reference_oneOf(candidates, place, key) {
    const { entry, keys } = place;
    const placed = keys === undefined ? entry.keys : entry.keys.map((each, depth) => keys.get(depth) ?? each);
    const near = nearOf(candidates, { modules: entry.modules, keys: placed }, keys);
    const own = ownKey(place);
    const [only, ...more] = key === '' ? near.all : (near.byKey.get(key) ?? []);
    if (only !== undefined && more.length === 0)
        return { entry: only, guess: false };
    const [same, ...others] = own === '' ? [] : (near.byKey.get(own) ?? []);
    return same !== undefined && others.length === 0 && key === '' ? { entry: same, guess: true } : undefined;
}
const ownKey = ({ entry, modules }) => (modules.length < entry.modules.length ? entry.keys[modules.length] : entry.keys.at(-1)) ?? '';
const nothingNear = { all: [], byKey: new Map() };
const indexes = new WeakMap();
function nearOf(candidates, { modules, keys }, named) {
    const others = candidates[0]?.modules ?? [];
    let shared = 0;
    while (shared < modules.length && shared < others.length && modules[shared] === others[shared])
        shared += 1;
    const below = [...(named ?? [])].filter(([depth]) => depth >= shared);
    if (below.length > 0)
        return nearOf(candidates.filter((each) => below.every(([depth, key]) => each.keys[depth] === key)), { modules, keys });
    const levels = indexes.get(candidates) ?? new Map();
    indexes.set(candidates, levels);
    const index = levels.get(shared) ?? indexed(candidates, shared);
    levels.set(shared, index);
    return index.get(keys.slice(0, shared).join(' ')) ?? nothingNear;
}
function indexed(candidates, shared) {
    const index = new Map();
    for (const each of candidates) {
        if (each.deposed)
            continue;
        const place = each.keys.slice(0, shared).join(' ');
        const near = index.get(place) ?? { all: [], byKey: new Map() };
        index.set(place, near);
        near.all.push(each);
        const last = each.keys.at(-1) ?? '';
        const same = near.byKey.get(last);
        if (same === undefined)
            near.byKey.set(last, [each]);
        else
            same.push(each);
    }
    return index;
}
function unknownValue(attribute, why) {
    if (/resource_group/.test(attribute))
        return { why: `resource group ${why}` };
    return { why: `${/_(?:id|name)$|^scope$/.test(attribute) ? 'parent' : 'name'} ${why}` };
}

;// CONCATENATED MODULE: ./build/plan/terraform/identify.js




const NO_SUBSCRIPTION = 'subscription is not in the file';
const identify_SOME_SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';
const terraform_identify_DEEPEST = 100;
class Answers {
    #known = new Map();
    #depth = 0;
    once(entry, what, ask, otherwise) {
        const ofEntry = this.#known.get(entry) ?? new Map();
        this.#known.set(entry, ofEntry);
        const known = ofEntry.get(what);
        if (known !== undefined || this.#depth > terraform_identify_DEEPEST)
            return known ?? otherwise;
        ofEntry.set(what, otherwise);
        this.#depth += 1;
        const answer = ask();
        this.#depth -= 1;
        ofEntry.set(what, answer);
        return answer;
    }
}
function identify_identifier(world, subscriptionOf) {
    const ids = new Answers();
    const values = new Answers();
    const names = { map: undefined };
    let lacked = false;
    let usedGiven = false;
    const made = (entry, value, others) => {
        const subscription = subscriptionOf(entry);
        let missing = false;
        let given = false;
        const withSubscription = (attribute, place) => {
            if (attribute !== '$subscription')
                return value(attribute, place?.type);
            missing = subscription === undefined;
            given = subscription?.from === 'given';
            return subscription === undefined
                ? { text: identify_SOME_SUBSCRIPTION }
                : { text: subscription.id, guess: subscription.guess };
        };
        const found = derived(entry, { value: withSubscription, others, named });
        if ('why' in found)
            return found;
        lacked ||= missing;
        usedGiven ||= given;
        return missing ? { why: NO_SUBSCRIPTION } : found;
    };
    const existing = (entry) => ofState(entry) ??
        made(entry, (attribute) => asValue(nameText(entry.before[attribute]), attribute), () => Object.keys(entry.before).filter((name) => name.endsWith('_id')));
    const planned = (entry) => {
        const ask = () => made(entry, (attribute, type) => valueAfter(entry, attribute, type), () => idAttributes(world, entry));
        return ids.once(entry, '', ask, { why: 'parent known after apply: the references go in a circle' });
    };
    const standing = (entry) => !entry.isRead && (entry.action === 'none' || entry.action === 'update' || entry.action === 'delete')
        ? existing(entry)
        : planned(entry);
    const valueAfter = (entry, attribute, type) => {
        if (entry.sensitive.has(attribute))
            return { why: `${attribute} is marked as sensitive` };
        const value = nameText(entry.after[attribute]);
        if (value !== undefined)
            return { text: value };
        const references = world.configuration.resources.get(entry.where)?.references.get(attribute);
        const unknown = unknownValue(attribute, 'known after apply');
        if (references === undefined)
            return entry.unknown.has(attribute) ? unknown : asValue(undefined, attribute);
        return values.once(entry, attribute, () => followed(entry, attribute, references, type), unknown);
    };
    const followed = (entry, attribute, references, type) => {
        const reached = reference_reach(world, { entry, modules: entry.modules }, references, {
            attribute,
            ...(type === undefined ? {} : { type }),
        });
        if ('why' in reached)
            return unknownValue(attribute, reached.why);
        const isWhole = reached.attribute === '' && /_id$/.test(attribute);
        const value = isWhole || reached.attribute === 'id' || realIds.includes(reached.attribute)
            ? idValue(reached.entry)
            : valueAfter(reached.entry, reached.attribute);
        if ('text' in value)
            return { text: value.text, guess: isWhole || reached.guess || value.guess === true };
        return value.why === NO_SUBSCRIPTION
            ? value
            : unknownValue(attribute, `known after apply: ${reached.entry.address}`);
    };
    const idValue = (entry) => {
        const found = derive_isAzure(entry.type) ? standing(entry) : { why: 'known after apply' };
        return 'why' in found ? found : { text: found.id.id, guess: found.guess };
    };
    const named = (type, name) => {
        names.map ??= namesOf(world.entries.values());
        for (const entry of names.map.get(name) ?? []) {
            const found = standing(entry);
            if ('id' in found && isOfType(found.id, type))
                return found;
        }
        return { why: 'parent is not in the file' };
    };
    return { existing, planned, lacked: () => lacked, usedGiven: () => usedGiven };
}
const asValue = (value, attribute) => value === undefined ? { why: `${attribute} is not set` } : { text: value };
function idAttributes({ configuration }, entry) {
    const configured = configuration.resources.get(entry.where)?.references.keys() ?? [];
    return [...new Set([...Object.keys(entry.after), ...configured])].filter((name) => name.endsWith('_id'));
}

;// CONCATENATED MODULE: ./build/plan/terraform/invocations.js







const powers = {
    restart: 'restart',
    deallocate: 'deallocate',
    power_on: 'start',
    power_off: 'stop',
};
const invocations_rows = {
    azurerm_virtual_machine_power: {
        target: 'virtual_machine_id',
        operation: (config) => powers[untyped_text(own(config, 'power_action'))] ?? 'write',
    },
    azurerm_web_app_set_slot_distribution: { target: 'web_app_id', operation: () => 'write' },
    azurerm_cdn_front_door_cache_purge: {
        target: 'front_door_endpoint_id',
        operation: () => 'Microsoft.Cdn/profiles/afdEndpoints/purge/action',
    },
    azurerm_managed_redis_databases_flush: {
        target: 'managed_redis_database_id',
        operation: () => 'Microsoft.Cache/redisEnterprise/databases/flush/action',
    },
    azurerm_data_protection_backup_instance_protect: { target: 'backup_instance_id', operation: () => 'write' },
    azurerm_mssql_execute_job: { target: 'job_id', operation: () => 'write' },
    azapi_resource_action: {
        target: 'resource_id',
        operation: (config) => operationOf(validType(untyped_text(own(config, 'resource_id'))), untyped_text(own(config, 'action')), untyped_text(own(config, 'method'))),
    },
};
function validType(id) {
    const found = validId(id);
    return 'id' in found ? (found.id.type ?? '') : '';
}
function invocationsOf(slice) {
    const changes = [];
    const unmapped = [];
    let count = 0;
    for (const element of elementsOf(slice)) {
        const action = parsed(element);
        const type = untyped_text(own(action, 'type'));
        count += 1;
        if (!derive_isAzure(type))
            continue;
        const address = shown(untyped_text(own(action, 'address')));
        const row = Object.hasOwn(invocations_rows, type) ? invocations_rows[type] : undefined;
        const config = own(action, 'config_values');
        const found = row === undefined
            ? { why: 'type is not known' }
            : untyped_text(own(config, row.target)) === ''
                ? { why: 'parent known after apply' }
                : validId(untyped_text(own(config, row.target)));
        if ('why' in found)
            unmapped.push({ address, type, why: found.why });
        else
            changes.push({
                ...plainChange,
                id: found.id,
                operations: [row?.operation(config) ?? 'write'],
                address,
                key: address,
                planType: type,
                creates: false,
                property: true,
            });
    }
    return { count, changes, unmapped };
}

;// CONCATENATED MODULE: ./build/plan/terraform/limits.js




const number = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
function limitsOf(top) {
    const value = (name) => {
        const slice = top.get(name);
        return slice === undefined ? undefined : parsed(slice);
    };
    const deferred = deferredOf(top.get('deferred_changes'));
    const drift = driftOf(top.get('resource_drift'));
    const madeAt = untyped_text(value('timestamp'));
    const notes = [];
    if (deferred.length > 0)
        notes.push(`${number(deferred.length, 'change')} cannot be applied in this run and is deferred to a later one.`);
    else if (value('complete') === false && value('errored') !== true)
        notes.push('The plan is partial (it was made with -target, or waits for another run): the rest of the configuration is not in it.');
    if (drift > 0)
        notes.push(`${number(drift, 'Azure resource')} changed outside of Terraform since its last run: somebody else works on them too.`);
    return {
        notes,
        deferred,
        ...(value('errored') === true
            ? { incomplete: 'Terraform stopped with an error while it made this plan: what it did not come to is missing.' }
            : {}),
        ...(/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(madeAt) ? { madeAt } : {}),
    };
}
function deferredOf(slice) {
    return [...elementsOf(slice)].flatMap((element) => {
        const deferred = parsed(element);
        const change = own(deferred, 'resource_change');
        const type = untyped_text(own(change, 'type'));
        const reason = wordOf(own(deferred, 'reason'));
        return derive_isAzure(type)
            ? [
                {
                    address: shown(untyped_text(own(change, 'address'))),
                    type,
                    why: `deferred to a later run${typeof reason === 'string' ? `: ${reason}` : ''}`,
                },
            ]
            : [];
    });
}
function driftOf(slice) {
    let count = 0;
    for (const element of elementsOf(slice))
        if (derive_isAzure(untyped_text(own(parsed(element), 'type'))))
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/plan/terraform/order.js



function edgesOf(configuration, priorState) {
    const state = stateEdges(priorState);
    const known = new Map();
    return (where) => {
        const found = known.get(where) ?? new Set([...configuredEdges(configuration, where), ...(state.get(where) ?? [])]);
        known.set(where, found);
        return found;
    };
}
function configuredEdges(configuration, where) {
    const found = new Set();
    const seen = new Set();
    const modules = modulesOf(where);
    const open = (configuration.resources.get(where)?.all ?? []).map((reference) => ({
        modules,
        reference,
    }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const key = `${next.modules.join('.')} ${next.reference}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        const led = order_follow(configuration, next);
        open.push(...led.further);
        for (const each of led.resources)
            if (each !== where)
                found.add(each);
    }
    return found;
}
function order_follow({ modules: all, resources }, { modules, reference }) {
    const [first = '', second = '', third] = steps(reference).map(({ name }) => name);
    const within = (path, references) => references.map((each) => ({ modules: path, reference: each }));
    if (first === 'var') {
        if (modules.length === 0)
            return { resources: [], further: [] };
        return {
            resources: [],
            further: within(modules.slice(0, -1), all.get(modules.join('.'))?.inputs.get(second) ?? []),
        };
    }
    if (first !== 'module') {
        const resource = whereOf(modules, first, second);
        return { resources: resources.has(resource) ? [resource] : [], further: [] };
    }
    const below = [...modules, second];
    const outputs = [...(all.get(below.join('.'))?.outputs ?? [])].filter(([name]) => third === undefined || third === name);
    return {
        resources: third === undefined ? [...resources.keys()].filter((each) => each.startsWith(prefixOf(below))) : [],
        further: outputs.flatMap(([, references]) => within(below, references)),
    };
}
const prefixOf = (modules) => `${modules.map((module) => `module.${module}`).join('.')}.`;
function modulesOf(where) {
    const names = where.split('.');
    const modules = [];
    for (let at = 0; names[at] === 'module' && at + 1 < names.length; at += 2)
        modules.push(names[at + 1] ?? '');
    return modules;
}
const order_DEEPEST = 50;
function stateEdges(priorState) {
    const found = new Map();
    const visit = (slice, depth) => {
        const module = membersOf(slice);
        for (const element of elementsOf(module.get('resources'))) {
            const resource = parsed(element);
            const edges = list(own(resource, 'depends_on')).map((each) => bare(untyped_text(each)));
            if (edges.length > 0 && untyped_text(own(resource, 'mode')) !== 'data')
                found.set(bare(untyped_text(own(resource, 'address'))), new Set(edges));
        }
        if (depth < order_DEEPEST)
            for (const child of elementsOf(module.get('child_modules')))
                visit(child, depth + 1);
    };
    visit(membersOf(membersOf(priorState).get('values')).get('root_module'), 0);
    return found;
}
const bare = (address) => steps(address)
    .map(({ name }) => name)
    .join('.');
function order_withOrder(all, edges) {
    const byWhere = new Map();
    const users = new Map();
    for (const made of all) {
        order_push(byWhere, made.entry.where, made);
        for (const where of edges(made.entry.where))
            order_push(users, where, made);
    }
    const locks = all
        .filter(({ change }) => isLock(change) && order_deletes(change))
        .map((made) => ({ made, reaches: order_reach(made.entry.where, edges) }));
    const ended = ({ entry, change }) => [
        ...nearOnes(users.get(entry.where) ?? [], entry).flatMap((user) => usersEnd(change, user.change, user.entry)),
        ...locks.flatMap(({ made, reaches }) => (reaches.has(entry.where) ? [order_met(made.change, 'removed')] : [])),
    ];
    const begun = ({ entry }) => [...edges(entry.where)].flatMap((where) => nearOnes(byWhere.get(where) ?? [], entry).flatMap(({ change }) => usedFirst(change)));
    return all.map((made) => {
        const { change } = made;
        const before = unique([
            ...(order_deletes(change) ? ended(made) : []),
            ...(change.operations.some((each) => each !== 'delete') ? begun(made) : []),
        ]);
        return before.length === 0 ? change : { ...change, before };
    });
}
const MANY = 50;
const byKeys = new WeakMap();
function nearOnes(all, { keys }) {
    if (all.length <= MANY || keys.every((key) => key === ''))
        return all;
    const index = byKeys.get(all) ?? order_indexed(all);
    byKeys.set(all, index);
    return index.get(keys.join(' ')) ?? [];
}
function order_indexed(all) {
    const index = new Map();
    for (const made of all)
        order_push(index, made.entry.keys.join(' '), made);
    return index;
}
const isLock = ({ id }) => id.type?.toLowerCase() === 'microsoft.authorization/locks';
const order_deletes = ({ operations }) => operations.includes('delete');
const order_met = ({ id, address }, how) => ({ id: id.id, how, address });
function usersEnd(target, user, entry) {
    if (order_deletes(user) && user.replaces !== 'create-first')
        return [order_met(user, 'removed')];
    return entry.dropped.has(target.id.id.toLowerCase()) || (user.property && entry.action === 'delete')
        ? [order_met(user, 'released')]
        : [];
}
const order_powers = [
    [/(?:^|\/)(?:start|powerOn)(?:\/action)?$/i, 'started'],
    [/(?:^|\/)deallocate(?:\/action)?$/i, 'deallocated'],
    [/(?:^|\/)(?:stop|powerOff)(?:\/action)?$/i, 'stopped'],
];
function usedFirst(used) {
    if (used.creates)
        return [order_met(used, 'made')];
    if (order_deletes(used))
        return [];
    const power = order_powers.find(([word]) => used.operations.some((each) => word.test(each)));
    return [order_met(used, power?.[1] ?? 'changed')];
}
function order_reach(from, edges) {
    const found = new Set();
    const open = [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const each of edges(next)) {
            if (!found.has(each))
                open.push(each);
            found.add(each);
        }
    }
    return found;
}
function unique(before) {
    return [...new Map(before.map((each) => [`${each.id.toLowerCase()} ${each.how}`, each])).values()];
}
function order_push(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./build/plan/terraform/subscription.js



function subscriptions(configuration, variable, shows, given) {
    const shown = new Map();
    for (const entry of shows) {
        const subscription = (0,resource_id/* parseResourceId */.RQ)(untyped_text(entry.before.id))?.subscriptionId?.toLowerCase();
        if (subscription === undefined || !(0,id_reader/* isGuid */.W_)(subscription))
            continue;
        const key = keyOf(configuration, entry);
        shown.set(key, (shown.get(key) ?? new Set()).add(subscription));
    }
    return (entry) => {
        const key = keyOf(configuration, entry);
        const provider = providerOf(configuration, key);
        const said = provider?.subscription ?? (provider?.variable === undefined ? undefined : variable(provider.variable));
        if (said !== undefined && (0,id_reader/* isGuid */.W_)(said))
            return { id: said, from: 'file', guess: false };
        const [only, ...more] = shown.get(key) ?? [];
        if (only !== undefined && more.length === 0)
            return { id: only, from: 'file', guess: provider?.varies === true };
        return given === undefined ? undefined : { id: given, from: 'given', guess: provider?.elsewhere === true };
    };
}
const keyOf = (configuration, entry) => configuration.resources.get(entry.where)?.provider ?? (entry.type.startsWith('azapi_') ? 'azapi' : 'azurerm');
function providerOf({ providers }, key) {
    return providers.get(key) ?? providers.get(key.slice(key.lastIndexOf(':') + 1));
}

;// CONCATENATED MODULE: ./build/plan/terraform/read.js














function readTerraform(top, given) {
    const entries = [];
    let changes = 0;
    for (const element of elementsOf(top.get('resource_changes'))) {
        const entry = readEntry(parsed(element), partsOf);
        if (entry === undefined)
            continue;
        if (entry.action !== 'none')
            changes += 1;
        entries.push(entry);
    }
    const configuration = readConfiguration(whole(top.get('configuration')));
    const variables = membersOf(top.get('variables'));
    const variable = (name) => untyped_text(own(whole(variables.get(name)), 'value')) || undefined;
    const identify = identify_identifier({ configuration, entries: byWhere(entries) }, subscriptions(configuration, variable, entries.filter(showsSubscription), given));
    const feature = featureOf(configuration);
    const made = [];
    const unmapped = [];
    for (const entry of entries) {
        if (entry.action === 'none' || !derive_isAzure(entry.type))
            continue;
        const read = changes_changesOf(entry, identify, feature);
        if (typeof read === 'string')
            unmapped.push({ address: entry.address, type: typeShown(entry), why: read });
        else
            made.push(...read.map((change) => ({ entry, change })));
    }
    const invocations = invocationsOf(top.get('action_invocations'));
    const { deferred, ...limits } = limitsOf(top);
    return {
        changes: changes + invocations.count,
        list: [...order_withOrder(made, edgesOf(configuration, top.get('prior_state'))), ...invocations.changes],
        unmapped: [...unmapped, ...invocations.unmapped, ...deferred],
        ...limits,
        needsSubscription: identify.lacked(),
        usesGivenSubscription: identify.usedGiven(),
    };
}
function featureOf(configuration) {
    return (entry, flag, unsaid = true, unseen = unsaid) => {
        const { features, isOld = false } = providerOf(configuration, keyOf(configuration, entry)) ?? {};
        if (features?.has(flag) === true)
            return features.get(flag) ?? unseen;
        return flag === PREVENTS_DELETION && isOld ? false : unsaid;
    };
}
const whole = (slice) => (slice === undefined ? undefined : parsed(slice));
const always = [
    'id',
    'name',
    'resource_manager_id',
    'role_definition_resource_id',
    'resource_group_name',
    'purge_protection_enabled',
];
const known = new Map();
function partsOf(type) {
    const parts = known.get(type) ??
        (isAzapi(type) ? azapiParts : [...new Set([...always, ...attributesOf(azurermRow(type)?.templates ?? [])])]);
    known.set(type, parts);
    return parts;
}
function byWhere(entries) {
    const found = new Map();
    for (const entry of entries) {
        const all = found.get(entry.where);
        if (all === undefined)
            found.set(entry.where, [entry]);
        else
            all.push(entry);
    }
    return found;
}
function showsSubscription(entry) {
    const row = azurermRow(entry.type);
    return (isAzapi(entry.type) ||
        (row?.templates.some((template) => attributesOf([template]).includes('$subscription')) ?? false));
}
function typeShown(entry) {
    return isAzapi(entry.type) ? armTypeOf(entry) || entry.type : entry.type;
}

;// CONCATENATED MODULE: ./build/plan/text.js
const encodings = [
    { encoding: 'utf-8', skip: 3, is: ([a, b, c]) => a === 0xef && b === 0xbb && c === 0xbf },
    { encoding: 'utf-16le', skip: 2, is: ([a, b]) => a === 0xff && b === 0xfe },
    { encoding: 'utf-16be', skip: 2, is: ([a, b]) => a === 0xfe && b === 0xff },
    { encoding: 'utf-16le', skip: 0, is: ([a = 0, b]) => a > 0 && b === 0 },
    { encoding: 'utf-16be', skip: 0, is: ([a, b = 0]) => a === 0 && b > 0 },
];
const PIECE = 8 * 1024 * 1024;
function utf8Of(bytes) {
    const known = encodings.find(({ is }) => is(bytes));
    if (known === undefined)
        return bytes;
    const rest = bytes.subarray(known.skip);
    return known.encoding === 'utf-8' ? rest : transcoded(known.encoding === 'utf-16le' ? rest : swapped(rest));
}
function transcoded(bytes) {
    const decoder = new TextDecoder('utf-16le');
    const encoder = new TextEncoder();
    const pieces = [];
    for (let at = 0; at < bytes.length; at += PIECE) {
        pieces.push(encoder.encode(decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length })));
    }
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let to = 0;
    for (const piece of pieces) {
        whole.set(piece, to);
        to += piece.length;
    }
    return whole;
}
function swapped(bytes) {
    const other = new Uint8Array(bytes.length);
    for (let at = 0; at + 1 < bytes.length; at += 2) {
        other[at] = bytes[at + 1] ?? 0;
        other[at + 1] = bytes[at] ?? 0;
    }
    return other;
}

;// CONCATENATED MODULE: ./build/plan/what-if.js






function readWhatIf({ changes, potential, denySettings, around }) {
    const made = [];
    const unmapped = [];
    let count = 0;
    for (const [slice, certain] of [
        [changes, true],
        [potential, false],
    ]) {
        for (const element of elementsOf(slice)) {
            const read = readChange(parsed(element), certain);
            if (read === undefined)
                continue;
            if ('why' in read)
                unmapped.push(read);
            else
                made.push(read);
            if (!('why' in read) || read.counts)
                count += 1;
        }
    }
    const incomplete = whyIncomplete(around);
    return {
        changes: count,
        list: made,
        unmapped: unmapped.map(({ address, type, why }) => ({ address, type, why })),
        notes: settingsNotes(denySettings),
        ...(incomplete === undefined ? {} : { incomplete }),
        needsSubscription: false,
        usesGivenSubscription: false,
    };
}
function loose(value) {
    return Object.fromEntries(Object.entries(bag(value)).map(([name, member]) => [name.toLowerCase(), member]));
}
const operations = {
    create: 'write',
    modify: 'write',
    deploy: 'write',
    nochange: 'write',
    delete: 'delete',
};
const numbered = ['create', 'delete', 'ignore', 'deploy', 'nochange', 'modify', 'unsupported'];
function readChange(value, certain) {
    const change = loose(value);
    const kind = typeof change.changetype === 'number' ? numbered[change.changetype] : untyped_text(change.changetype).toLowerCase();
    const id = untyped_text(change.resourceid) || untyped_text(change.fullyqualifiedresourceid) || untyped_text(change.id);
    const address = shown(untyped_text(change.symbolicname) || id);
    const operation = kind === undefined || !Object.hasOwn(operations, kind) ? undefined : operations[kind];
    if (operation === undefined && kind !== 'unsupported')
        return undefined;
    const found = validId(id);
    const type = 'why' in found ? 'resource' : typeOf(found.id);
    if (operation === undefined)
        return { address, type, why: 'unsupported by what-if', counts: false };
    if ('why' in found)
        return { address, type, why: found.why, counts: true };
    const { studied, wants } = studyArm(type, kind === 'create' || kind === 'delete' ? kind : 'update', sidesOf(change));
    const { verbs, shrinks, warnings } = studied;
    return {
        ...plainChange,
        id: found.id,
        operations: operation === 'write' && verbs.length > 0 ? verbs : [operation],
        address,
        key: id.toLowerCase(),
        planType: type,
        wants,
        creates: kind === 'create',
        certain: certain && untyped_text(change.changecertainty).toLowerCase() !== 'potential',
        warnings: [...warnings, ...denialOf(change.denystatuschange)],
        ...(shrinks === undefined ? {} : { shrinks }),
    };
}
const denied = { denydelete: 'delete', denywriteanddelete: 'change or delete' };
function denialOf(value) {
    const { before, after } = loose(value);
    const [old, fresh] = [before, after].map((each) => denied[untyped_text(each).toLowerCase()]);
    if (fresh === undefined || fresh === old)
        return [];
    return [`From then on a deny assignment of the stack refuses others that ${fresh} it.`];
}
function settingsNotes(slice) {
    if (slice === undefined)
        return [];
    const { before, after } = loose(parsed(slice));
    const [old, fresh] = [before, after].map((each) => denied[untyped_text(loose(each).mode).toLowerCase()]);
    if (old === fresh)
        return [];
    if (fresh === undefined)
        return ['The stack no longer denies others to change or delete what it manages.'];
    return [
        `The stack denies others from then on to ${fresh} what it manages; a pipeline that does will meet a deny assignment.`,
    ];
}
function typeOf({ type, kind }) {
    const scope = kind === 'management-group' ? 'Microsoft.Management/managementGroups' : 'Microsoft.Resources/subscriptions';
    return type ?? (kind === 'resource-group' ? 'Microsoft.Resources/resourceGroups' : scope);
}
function sidesOf(change) {
    const changes = loose(change.resourceconfigurationchanges);
    const [before, after] = [change.before ?? changes.before, change.after ?? changes.after];
    const paths = new Set(deltaPaths(change.delta ?? changes.delta));
    return {
        before: (path) => at(before, path),
        after: (path) => at(after, path) ?? (paths.has(path) ? undefined : at(before, path)),
        unknown: (path) => at(after, path) === undefined && [...paths].some((each) => each === path || each.startsWith(`${path}.`)),
    };
}
const MOST_PATHS = 2000;
function deltaPaths(delta) {
    const found = [];
    const open = [{ prefix: '', value: delta }];
    for (let next = open.pop(); next !== undefined && found.length < MOST_PATHS; next = open.pop()) {
        for (const each of list(next.value)) {
            const { path, propertychangetype, children } = loose(each);
            const whole = `${next.prefix}${untyped_text(path)}`;
            if (untyped_text(propertychangetype).toLowerCase() === 'noeffect' || whole.length > 1000)
                continue;
            if (list(children).length > 0)
                open.push({ prefix: `${whole}.`, value: children });
            else
                found.push(whole);
        }
    }
    return found;
}
const SHORT = /shortcircuit|limit|expan/i;
function whyIncomplete(around) {
    const status = around.get('status');
    if (status !== undefined && untyped_text(parsed(status)).toLowerCase() === 'failed')
        return 'The what-if failed: what it did not come to is missing.';
    for (const element of elementsOf(around.get('diagnostics'))) {
        const { code, level } = loose(parsed(element));
        if (SHORT.test(untyped_text(code)))
            return 'The what-if did not look into every nested deployment: what those change is missing.';
        if (untyped_text(level).toLowerCase() === 'error')
            return 'The what-if reports an error: what it did not come to is missing.';
    }
    return undefined;
}
function whatIfOf(top) {
    const members = byLowerName(top);
    const properties = byLowerName(membersOf(members.get('properties')));
    for (const level of [members, properties]) {
        const changes = level.get('changes');
        const potential = level.get('potentialchanges');
        const ofStack = byLowerName(membersOf(changes));
        const found = ofStack.get('resourcechanges') ?? changes;
        const denySettings = ofStack.get('denysettingschange');
        if (found !== undefined && kindOf(found) === 'array')
            return {
                changes: found,
                ...(potential === undefined ? {} : { potential }),
                ...(denySettings === undefined ? {} : { denySettings }),
                around: new Map([...members, ...properties]),
            };
    }
    return undefined;
}
function byLowerName(members) {
    return new Map([...members].map(([name, slice]) => [name.toLowerCase(), slice]));
}

;// CONCATENATED MODULE: ./build/plan/wrong.js
const wrong_terraform = 'terraform show -json tfplan > tfplan.json (tofu show -json for OpenTofu), where tfplan is what terraform plan -out=tfplan saved';
const whatIf = 'az deployment group what-if \u2026 --no-pretty-print > what-if.json';
const pulumi = 'pulumi preview --json > preview.json';
const anyPlan = `Write one with ${wrong_terraform}; ${whatIf}; or ${pulumi}.`;
const empty = `The file is empty. ${anyPlan}`;
const cut = 'The file is not whole JSON: it ends too early, or something else stands in it. Write it again, with standard output alone (no 2>&1).';
const texts = [
    {
        is: /^PK[\x03\x05]/,
        why: `The file is the binary plan that terraform plan -out writes. Give its JSON: ${wrong_terraform}.`,
    },
    { is: /^\x1f[\x8b\ufffd]/, why: 'The file is compressed (gzip). Unpack it first: gunzip FILE.' },
    {
        is: /^[^{]{0,2000}\bResource and property changes are indicated with\b|^[^{]{0,2000}\bNote: The result may contain false positive predictions\b/s,
        why: `The file is the text of a what-if for people. Give its JSON: ${whatIf}.`,
    },
    {
        is: /\b(?:Terraform|OpenTofu) (?:will perform the following actions|used the selected providers)|^\s*(?:[#~+-] |No changes\. )/,
        why: `The file is the text of a plan for people. Give its JSON: ${wrong_terraform}.`,
    },
    {
        is: /\bPreviewing (?:update|destroy|refresh)\b|^\s*View (?:in Browser|Live)\b/,
        why: `The file is the text of a preview for people. Give its JSON: ${pulumi}.`,
    },
];
const objects = [
    {
        has: ['@level', '@message'],
        why: `The file is the event log of terraform plan -json, which holds no attributes. Give the saved plan: ${wrong_terraform}.`,
    },
    { has: ['serial', 'lineage'], why: `The file is a Terraform state, and no plan. Give the plan: ${wrong_terraform}.` },
    {
        has: ['format_version', 'values'],
        why: `The file is a Terraform state, and no plan. Run show -json on the saved plan: ${wrong_terraform}.`,
    },
    {
        has: ['format_version', 'provider_schemas'],
        why: `The file has the schemas of providers, and no plan. Give the plan: ${wrong_terraform}.`,
    },
    {
        has: ['format_version', 'valid'],
        why: `The file is the output of terraform validate, and no plan. Give the plan: ${wrong_terraform}.`,
    },
    {
        has: ['format_version'],
        why: `The file is no Terraform plan that can be read: only versions 0.x and 1.x of the format can. Give the plan: ${wrong_terraform}.`,
    },
    { has: ['$schema', 'resources'], why: `The file is a template, and no plan. Ask Azure what it changes: ${whatIf}.` },
    {
        has: ['$schema', 'parameters'],
        why: `The file has the parameters of a deployment, and no plan. Ask Azure what it changes: ${whatIf}.`,
    },
    {
        has: ['version', 'deployment'],
        why: `The file is an exported Pulumi stack, and no plan. Give the preview: ${pulumi}.`,
    },
    { has: ['error'], why: `The file is an error, and no plan: the what-if failed. Run it again: ${whatIf}.` },
];
const HEAD = 64 * 1024;
function whyNoObject(bytes) {
    const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
    if (head.trim() === '')
        return empty;
    if (/^\s*\{/.test(head))
        return cut;
    const known = texts.find(({ is }) => is.test(head));
    if (known !== undefined)
        return known.why;
    return /^\s*[[{]/m.test(head) ? cut : `The file is no JSON. ${anyPlan}`;
}
function whyNoPlan(members) {
    return (objects.find(({ has }) => has.every((name) => members.has(name)))?.why ??
        `The file is JSON, but no plan. ${anyPlan}`);
}

;// CONCATENATED MODULE: ./build/plan/index.js









function readPlan(file, { subscription = '' } = {}) {
    const bytes = utf8Of(typeof file === 'string' ? new TextEncoder().encode(file) : file);
    try {
        return readBytes(bytes, (0,id_reader/* isGuid */.W_)(subscription) ? subscription : undefined);
    }
    catch (error) {
        if (error instanceof BrokenJson)
            return { kind: 'wrong', why: whyNoObject(bytes) };
        throw error;
    }
}
function readBytes(bytes, subscription) {
    const values = valuesOf(bytes);
    const first = values.next().value;
    if (first !== undefined && kindOf(first) === 'array')
        return { kind: 'wrong', why: whyNoPlan(new Set()) };
    if (first === undefined || kindOf(first) !== 'object')
        return { kind: 'wrong', why: whyNoObject(bytes) };
    const top = membersOf(first);
    const alone = values.next().done === true;
    if (alone && isTerraform(top))
        return planOf('terraform', readTerraform(top, subscription));
    const whatIf = alone ? whatIfOf(top) : undefined;
    if (whatIf !== undefined)
        return planOf('what-if', readWhatIf(whatIf));
    if (alone && isPulumi(top))
        return planOf('pulumi', readPulumi(top, subscription));
    if (events.some((name) => top.has(name)))
        return planOf('pulumi', readEvents(valuesOf(bytes), subscription));
    const why = whyNoPlan(new Set(top.keys()));
    return { kind: 'wrong', why: alone || top.has('@level') ? why : whyNoObject(bytes) };
}
function isTerraform(top) {
    const version = top.get('format_version');
    if (version === undefined || !/^[01]\./.test(String(parsed(version))))
        return false;
    return ['resource_changes', 'planned_values', 'configuration', 'output_changes', 'resource_drift'].some((name) => top.has(name));
}
function isPulumi(top) {
    return top.has('steps') || top.has('changeSummary') || (top.has('duration') && !top.has('error'));
}
const events = ['preludeEvent', 'resourcePreEvent', 'preEvent', 'sequence'];
function planOf(format, { list, ...changes }) {
    return { kind: 'plan', format, ...changes, targets: merged(list), failures: failuresOf(list, format) };
}

// EXTERNAL MODULE: ./build/modes/targets/subscription.js
var subscription = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/modes/targets/plans.js










const mostTargets = 20_000;
const mostBytes = 400 * 1024 * 1024;
async function plannedTargets(host, lines, identity, env) {
    const input = (0,parse/* shownName */.HD)(host.kind, 'plan');
    const gates = await (0,load/* loadGates */.V)();
    const told = once(() => (0,subscription/* subscriptionFor */.F)(identity, env));
    const targets = [];
    const sources = [];
    const incomplete = [];
    for (const file of await (0,files/* namedFiles */.VI)(lines, input)) {
        const { plan, by } = await planIn(file, input, told);
        targets.push(...plan.targets.map((change) => wantedOf(change, plan, gates)));
        sources.push(sourceOf(file, plan, by));
        if (plan.incomplete !== undefined)
            incomplete.push(plan.incomplete);
        if (targets.length > mostTargets)
            throw new guard_error/* GuardError */.U('input', `Input "${input}": the plan changes more than ${mostTargets} resources.`, {
                hint: 'Apply it in parts: one state, or one stack, for each.',
            });
    }
    return {
        targets,
        files: {
            lines: lines.map((line) => (line === '-' ? 'tfplan.json' : line)),
            sources,
            ...(incomplete[0] === undefined ? {} : { incomplete: incomplete[0] }),
        },
    };
}
async function planIn(file, input, told) {
    const by = await told();
    const plan = read(await bytesOf(file, input), by === undefined ? {} : { subscription: by.id }, file, input);
    if (plan.needsSubscription)
        throw new guard_error/* GuardError */.U('input', `Input "${input}": ${plans_shown(file)} does not say in which subscription it works, and nothing else does.`, {
            hint: 'Set ARM_SUBSCRIPTION_ID to the ID of the subscription, or sign in with the az CLI before this step.',
        });
    return by !== undefined && plan.usesGivenSubscription ? { plan, by } : { plan };
}
function read(bytes, about, file, input) {
    const reading = readPlan(bytes, about);
    if (reading.kind === 'plan')
        return reading;
    throw new guard_error/* GuardError */.U('input', `Input "${input}": ${plans_shown(file)}: ${reading.why}`);
}
async function bytesOf(file, input) {
    try {
        const bytes = file === '-' ? await piped() : (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(file));
        if (bytes.length > mostBytes)
            throw new guard_error/* GuardError */.U('input', `Input "${input}": ${plans_shown(file)} is larger than ${mostBytes / 1024 / 1024} MiB.`);
        return bytes;
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U)
            throw error;
        throw new guard_error/* GuardError */.U('unreadable', `Input "${input}": ${plans_shown(file)} cannot be read (${error.code ?? 'read error'}).`);
    }
}
async function piped() {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > mostBytes)
            break;
    }
    return Buffer.concat(chunks);
}
const plans_shown = (file) => (file === '-' ? 'standard input' : `"${(0,hosts_text/* oneLine */.TN)(file, 200)}"`);
function wantedOf(change, plan, gates) {
    const { id, wants } = change;
    const isWrite = change.prepared !== undefined || (change.creates && change.operation !== 'delete');
    const verb = (0,gate_operation/* resolveOperation */.O8)(isWrite ? 'write' : change.operation, id, gates);
    const operation = 'known' in verb ? (0,gate_operation/* resolveOperation */.O8)('write', id, gates) : verb;
    if ('known' in operation)
        throw new guard_error/* GuardError */.U('input', `The plan changes ${id.id}, of which no operation is known.`);
    const size = typeof wants.size === 'string' ? wants.size : '';
    return { target: id, operation, size, planned: plannedOf(change, plan) };
}
function plannedOf(change, { format, failures, madeAt }) {
    const { id, address, addresses, planType, operation, wants, creates, replaces, refusesExisting, certain, recovers = false, needsEmpty = false, prepared, warnings, before, } = change;
    const own = failures.filter((each) => each.id.toLowerCase() === id.id.toLowerCase());
    return {
        format,
        address,
        addresses,
        planType,
        wants,
        verb: operation,
        creates,
        replaces: replaces !== undefined,
        refusesExisting,
        certain,
        recovers,
        needsEmpty,
        warnings,
        before,
        failures: own,
        ...(prepared === undefined ? {} : { prepared }),
        ...(madeAt === undefined ? {} : { madeAt }),
    };
}
function sourceOf(file, { format, changes, targets, unmapped, notes }, by) {
    const where = by === undefined ? [] : [`The plan does not name the subscription: ${by.id} is that of ${by.by}.`];
    return {
        file: file === '-' ? 'standard input' : file,
        format,
        changes,
        targets: targets.length,
        unmapped,
        notes: [...where, ...notes],
    };
}
function once(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ subscriptionFor)
/* harmony export */ });
/* harmony import */ var _azure_az_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5769);

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
async function subscriptionFor({ connection }, env) {
    const told = [
        ...['ARM_SUBSCRIPTION_ID', 'AZURE_SUBSCRIPTION_ID'].map((name) => ({ id: env[name]?.trim() ?? '', by: name })),
        { id: connection?.subscriptionId ?? '', by: 'the service connection' },
    ];
    const known = told.find((each) => each !== undefined && guid.test(each.id));
    if (known !== undefined)
        return known;
    const id = (await (0,_azure_az_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSubscription */ .$)(env)) ?? '';
    return guid.test(id) ? { id, by: 'the login of the az CLI' } : undefined;
}


/***/ })

};
;