"use strict";
exports.id = 731;
exports.ids = [731];
exports.modules = {

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ httpsUrl),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   X: () => (/* binding */ cloudNamed),
/* harmony export */   YQ: () => (/* binding */ cloudField),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   hZ: () => (/* binding */ readAudience),
/* harmony export */   "if": () => (/* binding */ knownClouds),
/* harmony export */   nW: () => (/* binding */ authoritiesOf),
/* harmony export */   pc: () => (/* binding */ isKnownAuthority),
/* harmony export */   x5: () => (/* binding */ exchangeAudienceOf)
/* harmony export */ });
const knownClouds = {
    AzureCloud: {
        resourceManager: 'https://management.azure.com',
        authorityHost: 'https://login.microsoftonline.com',
        portal: 'https://portal.azure.com',
        exchangeAudience: 'api://AzureADTokenExchange',
    },
    AzureUSGovernment: {
        resourceManager: 'https://management.usgovcloudapi.net',
        authorityHost: 'https://login.microsoftonline.us',
        portal: 'https://portal.azure.us',
        exchangeAudience: 'api://AzureADTokenExchangeUSGov',
    },
    AzureChinaCloud: {
        resourceManager: 'https://management.chinacloudapi.cn',
        authorityHost: 'https://login.chinacloudapi.cn',
        portal: 'https://portal.azure.cn',
        exchangeAudience: 'api://AzureADTokenExchangeChina',
    },
};
const knownAuthorities = new Set([
    'login.microsoftonline.com',
    'login.windows.net',
    'login.microsoft.com',
    'sts.windows.net',
    'login.microsoftonline.us',
    'login.usgovcloudapi.net',
    'login.chinacloudapi.cn',
    'login.partner.microsoftonline.cn',
]);
function authoritiesOf(authorityHost, env) {
    if (!isKnownAuthority(authorityHost))
        return [authorityHost];
    const region = /^[a-z0-9]{1,40}$/i.exec(env.AZURE_REGIONAL_AUTHORITY_NAME ?? '')?.[0];
    const names = [...knownAuthorities].flatMap((name) => [name, ...(region === undefined ? [] : [`${region}.${name}`])]);
    return names.map((name) => `https://${name}`);
}
function isKnownAuthority(authorityHost) {
    return URL.canParse(authorityHost) && knownAuthorities.has(new URL(authorityHost).host);
}
function httpsUrl(value) {
    const text = value.trim();
    if (/[\s\\?#@]/.test(text) || !/^https:\/\//i.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.hostname === '' ? undefined : `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
function ownerOf(endpoint) {
    const { host } = new URL(endpoint);
    return Object.values(knownClouds).find((cloud) => {
        const own = new URL(cloud.resourceManager).host;
        return host === own || host.endsWith(`.${own}`);
    });
}
function exchangeAudienceOf(authority) {
    const owner = Object.values(knownClouds).find((cloud) => cloud.authorityHost === authority);
    return owner?.exchangeAudience ?? 'api://AzureADTokenExchange';
}
function scopeOf(audience) {
    return `${audience}/.default`;
}
function readAudience(value) {
    return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\/\/[0-9A-Za-z_.:/-]{1,500}$/i.test(value) ? value : undefined;
}
function isPublic({ resourceManager }) {
    return URL.canParse(resourceManager) && /^(?:[a-z0-9-]+\.)?management\.azure\.com$/.test(new URL(resourceManager).host);
}
function cloudField(cloud) {
    if (isPublic(cloud))
        return {};
    return { cloud: cloud.name === 'AzureCloud' ? 'custom' : cloud.name };
}
function cloudNamed(environment, resourceManagerEndpoint) {
    const name = Object.keys(knownClouds).find((each) => each.toLowerCase() === environment.trim().toLowerCase()) ?? 'custom';
    return {
        name,
        resourceManager: httpsUrl(resourceManagerEndpoint) ?? (resourceManagerEndpoint === '' ? (knownClouds[name]?.resourceManager ?? '') : ''),
    };
}


/***/ }),

/***/ 1467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ fillSteps),
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   Br: () => (/* binding */ applies)
/* harmony export */ });
/* unused harmony export fillCommand */
const PLACEHOLDER = /\{([a-z][A-Za-z]*)\}/g;
const OPTIONAL = /\[\[(.*?)\]\]/g;
const GENERIC = {
    id: '<resource-id>',
    topId: '<resource-id>',
    parentId: '<parent-resource-id>',
    name: '<name>',
    topName: '<name>',
    parentName: '<parent-name>',
    group: '<resource-group>',
    subscription: '<subscription-id>',
    vmId: '<vm-resource-id>',
    vmName: '<vm-name>',
    vmGroup: '<resource-group>',
    vmSubscription: '<subscription-id>',
    scope: '<scope>',
    inUseBy: '<dependency-resource-id>',
    location: '<location>',
    size: '<size>',
    provider: '<provider-namespace>',
    deploymentName: '<deployment-name>',
    correlationId: '<correlation-id>',
    lockId: '<lock-id>',
    address: '<resource-address>',
    account: '<storage-account>',
    container: '<container>',
    blob: '<blob>',
    managementGroup: '<management-group>',
    application: '<application-id>',
    host: '<host>',
};
function fillText(template, values, certain = values) {
    const known = template.replace(OPTIONAL, (_, inner) => (unknownIn(inner, certain.text) ? '' : inner));
    if (unknownIn(known, values.text))
        return undefined;
    return known.replace(PLACEHOLDER, (_, key) => values.text[key] ?? '');
}
const byName = [
    { of: /^az /, says: '--subscription "{subscription}" ', instead: '', needs: ['group'] },
    { of: /^az /, says: '--subscription "{vmSubscription}" ', instead: '', needs: ['vmGroup'] },
    { says: '--ids "{vmId}"', instead: '--resource-group "{vmGroup}" --name "{vmName}"', needs: ['vmGroup', 'vmName'] },
    { of: /^az monitor /, says: '--resource-id "{id}"', instead: '--resource-group "{group}"', needs: ['group'] },
    { of: /^Get-AzActivityLog /, says: '-ResourceId "{id}"', instead: '-ResourceGroupName "{group}"', needs: ['group'] },
    ...['id', 'topId'].flatMap((id) => [
        {
            of: /^az resource /,
            says: `--ids "{${id}}"`,
            instead: '--resource-group "{group}" --resource-type "{topType}" --name "{topName}"',
            needs: ['group', 'topType', 'topName'],
        },
        {
            of: /^az (?!resource )/,
            says: `--ids "{${id}}"`,
            instead: '--resource-group "{group}" --name "{topName}"',
            needs: ['group', 'topName'],
        },
        {
            of: /^\(?Get-AzResource /,
            says: `-ResourceId "{${id}}"`,
            instead: '-ResourceGroupName "{group}" -ResourceType "{topType}" -Name "{topName}"',
            needs: ['group', 'topType', 'topName'],
        },
    ]),
];
function withoutId(template, { command }) {
    const fits = ({ of, says, needs }) => (of?.test(template) ?? true) &&
        template.includes(says) &&
        command[/\{(\w{1,20})\}/.exec(says)?.[1] ?? ''] === undefined &&
        needs.every((key) => command[key] !== undefined);
    return byName.filter(fits).reduce((line, { says, instead }) => line.replace(says, instead), template);
}
const IN_URL = /(?:--ur[il]|-Path|-Uri) "[^"]*$/;
function fillCommand(command, values) {
    const template = withoutId(command, values);
    let complete = true;
    const filled = template.replace(PLACEHOLDER, (_, key, at) => {
        const value = values.command[key] ?? GENERIC[key];
        complete &&= value !== undefined;
        return IN_URL.test(template.slice(0, at)) ? (value ?? '').replaceAll('#', '%23').replaceAll(' ', '%20') : (value ?? '');
    });
    return complete ? filled : undefined;
}
function fillSteps(templates, context, values) {
    return templates.flatMap((template) => {
        if (template.only !== undefined && !applies(template.only, context, values))
            return [];
        const step = fillStep(template, values);
        return step === undefined ? [] : [step];
    });
}
function fillStep(template, values) {
    const text = fillText(template.text, values);
    if (text === undefined)
        return undefined;
    const az = template.az === undefined ? undefined : fillCommand(template.az, values);
    const powershell = template.powershell === undefined ? undefined : fillCommand(template.powershell, values);
    const command = template.command === undefined ? undefined : fillCommand(template.command, values);
    return {
        text,
        ...(az === undefined ? {} : { az }),
        ...(powershell === undefined ? {} : { powershell }),
        ...(command === undefined ? {} : { command }),
    };
}
function applies(only, context, values) {
    const type = (context.id?.type ?? context.type ?? '').toLowerCase();
    const tool = (context.tool ?? '').toLowerCase();
    const operation = (context.operation ?? '').toLowerCase();
    return ((only.types?.some((pattern) => matchesType(pattern, type)) ?? true) &&
        (only.kinds === undefined || (context.id !== undefined && only.kinds.includes(context.id.kind))) &&
        (only.tools?.includes(tool) ?? true) &&
        !(only.notTools?.includes(tool) ?? false) &&
        (only.operations?.some((verb) => operation === verb || operation.endsWith(` ${verb}`)) ?? true) &&
        (only.has?.every((key) => values.text[key] !== undefined) ?? true) &&
        (only.lacks?.every((key) => values.text[key] === undefined) ?? true));
}
function matchesType(pattern, type) {
    if (!pattern.endsWith('/*'))
        return pattern === type;
    const root = pattern.slice(0, -2);
    return type === root || type.startsWith(`${root}/`);
}
function unknownIn(template, known) {
    return [...template.matchAll(PLACEHOLDER)].some((match) => known[match[1] ?? ''] === undefined);
}


/***/ }),

/***/ 7895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadAdvice)
});

// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
// EXTERNAL MODULE: ./build/conflict/advice/fill.js
var fill = __webpack_require__(1467);
// EXTERNAL MODULE: ./build/conflict/advice/values.js + 1 modules
var advice_values = __webpack_require__(494);
;// CONCATENATED MODULE: ./build/conflict/advice/advise.js



function advise(reason, entry, context) {
    const values = (0,advice_values/* valuesOf */.s)(context);
    const variant = entry.variants?.find((candidate) => (0,fill/* applies */.Br)(candidate.only, context, values));
    const name = values.text.name ?? 'the resource';
    const named = { ...values, text: { ...values.text, name, topName: values.text.topName ?? name } };
    return {
        title: (0,fill/* fillText */.BB)(variant?.title ?? entry.title, named, values) ?? `${(0,taxonomy/* classOf */.Kl)(reason)}: ${reason}`,
        steps: (0,fill/* fillSteps */.$Q)(variant?.steps ?? entry.steps, context, values),
        avoid: variant?.avoid ?? entry.avoid,
        references: variant?.references ?? entry.references,
    };
}

;// CONCATENATED MODULE: ./build/conflict/advice/load.js


const files = {
    state: async () => (await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 2693))).stateAdvice,
    'concurrent-operation': async () => (await __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 5115))).concurrentOperationAdvice,
    lock: async () => (await __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 6201))).lockAdvice,
    etag: async () => (await __webpack_require__.e(/* import() */ 59).then(__webpack_require__.bind(__webpack_require__, 1059))).etagAdvice,
    'operation-not-allowed': async () => (await __webpack_require__.e(/* import() */ 475).then(__webpack_require__.bind(__webpack_require__, 6856))).operationNotAllowedAdvice,
    'already-exists': async () => (await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 9306))).alreadyExistsAdvice,
    'unknown-conflict': async () => (await __webpack_require__.e(/* import() */ 242).then(__webpack_require__.bind(__webpack_require__, 7861))).unknownConflictAdvice,
    none: async () => (await __webpack_require__.e(/* import() */ 858).then(__webpack_require__.bind(__webpack_require__, 2858))).noneAdvice,
};
async function loadAdvice(reasons) {
    const classes = new Set(reasons.map(taxonomy/* classOf */.Kl));
    const loaded = await Promise.all([...classes].map((name) => files[name]()));
    const entries = Object.assign({}, ...loaded);
    return (reason, context) => {
        const entry = entries[reason];
        if (entry === undefined)
            throw new Error(`The advice for ${reason} was not loaded.`);
        return advise(reason, entry, context);
    };
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ valuesOf)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/text/inert.js
var inert = __webpack_require__(3338);
;// CONCATENATED MODULE: ./build/conflict/advice/word.js


const ascii = /^(?![-@])(?!.*\/[-@])[A-Za-z0-9._\-/()@:]{1,1024}$/;
const spaced = /^(?![-@])(?!.*[/ ][-@])(?!.* (?: |\/|$))[A-Za-z0-9._\-/()@:# ]{1,1024}$/;
const anyScript = () => /^(?![-@])(?!.*[/ ][-@])(?!.* (?: |\/|$))[\p{Lu}\p{Ll}\p{Lo}\p{Nd}._\-/()@:# ]{1,1024}$/u;
const operationPath = /^(?:https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?)?(\/(?:subscriptions|providers)\/(?:[A-Za-z0-9._\-/()@:]|%[0-9A-Fa-f]{2}){1,1000}(?:\?(?:api-version|[tcsh]|asyncinfo|monitor|validation|operationType)=(?:[A-Za-z0-9._~+,=:/-]|%[0-9A-Fa-f]{2}){0,4096}(?:&(?:api-version|[tcsh]|asyncinfo|monitor|validation|operationType)=(?:[A-Za-z0-9._~+,=:/-]|%[0-9A-Fa-f]{2}){0,4096}){0,12})?)$/;
function operationPathOf(url) {
    return url.length > 4096 ? undefined : operationPath.exec(url)?.[1];
}
const wholeIds = new Set(['id', 'parentId', 'topId', 'vmId', 'scope', 'inUseBy']);
function wordOf(key, value, ofId) {
    if (key === 'operationPath')
        return operationPathOf(value) === value ? value : undefined;
    if (!ascii.test(value) && !((ofId || wholeIds.has(key) || !/[# ]/.test(value)) && isReadable(value)))
        return undefined;
    if (!value.startsWith('/'))
        return wholeIds.has(key) ? undefined : value;
    return (0,resource_id/* parseResourceId */.RQ)(value)?.masked === false ? value : undefined;
}
const isReadable = (value) => (/[^\0-\x7f]/.test(value) ? anyScript() : spaced).test(value) && (0,inert/* visible */.RK)(value) === value;

;// CONCATENATED MODULE: ./build/conflict/advice/values.js


const VIRTUAL_MACHINE = 'microsoft.compute/virtualmachines';
const DEPLOYMENT = 'microsoft.resources/deployments';
const ALIASES = {
    provider: ['provider', 'providerNamespace', 'provider namespace', 'namespace'],
    otherOperation: ['otherOperation', 'operationId'],
    holder: ['holder', 'leaseHolder', 'who'],
    size: ['size', 'sku'],
    location: ['location', 'region'],
    lockId: ['lockId', 'lock'],
};
function valuesOf(context) {
    const facts = factsOf(context);
    const known = {
        ...facts,
        ...(context.id === undefined ? partsWithoutId(context) : partsOf(context.id)),
        ...machineOf(context, facts),
        name: shownName(context),
        operation: context.operation,
        code: context.code,
        provider: facts.provider ?? context.id?.provider,
        scope: facts.lockedScope ?? context.id?.id,
        deploymentName: facts.deploymentName ?? deploymentOf(context.id) ?? (/\bdeployment$/i.test(context.operation ?? '') ? context.name : undefined),
        place: context.id?.id ?? context.group,
        operationPath: operationPathOf(facts.operationUri ?? ''),
    };
    return { text: texts(known), command: commands({ ...known, ...spelledForCommands(context, facts) }) };
}
function spelledForCommands(context, facts) {
    const locked = facts.lockedScope;
    return {
        name: context.id?.name ?? context.name,
        scope: locked !== undefined && wordOf('scope', locked, true) !== undefined ? locked : context.id?.id,
        location: facts.location?.replace(/ /g, '').toLowerCase(),
    };
}
function texts(known) {
    const lines = Object.entries(known).map(([key, value]) => [key, prose(value)]);
    return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}
function commands(known) {
    const dropped = new Set();
    const ofId = new Set();
    for (const [id, parts] of Object.entries(PARTS)) {
        const value = known[id];
        if (value !== undefined)
            for (const part of [id, ...parts])
                (wordOf(id, value, true) === undefined ? dropped : ofId).add(part);
    }
    const words = Object.entries(known).map(([key, value]) => {
        const word = value === undefined || dropped.has(key) ? undefined : wordOf(key, value, ofId.has(key));
        return word === undefined ? [] : [[key, word]];
    });
    return Object.fromEntries(words.flat());
}
function shownName(context) {
    const name = context.name ?? context.id?.name;
    return name === undefined || /^[*x<>.\u2026-]*$/i.test(name.trim()) ? undefined : name;
}
function factsOf(context) {
    const facts = { ...context.facts };
    for (const [key, words] of Object.entries(ALIASES)) {
        const word = words.find((candidate) => context.facts[candidate] !== undefined);
        const value = word === undefined ? undefined : context.facts[word];
        if (value !== undefined)
            facts[key] = value;
    }
    return facts;
}
const PARTS = {
    id: ['name', 'group', 'subscription', 'managementGroup', 'parentId', 'parentName', 'topId', 'topName', 'topType'],
    vmId: ['vmName', 'vmGroup', 'vmSubscription'],
};
function partsOf(id) {
    const top = id.topLevel === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(id.topLevel);
    return {
        id: id.id,
        group: id.resourceGroup,
        subscription: id.subscriptionId,
        parentId: id.parent,
        parentName: id.names.at(-2),
        managementGroup: id.managementGroup,
        topId: top?.id ?? id.id,
        topName: top?.name ?? id.name,
        topType: top?.type ?? id.type,
        type: id.type,
        known: top?.id ?? id.id,
    };
}
function partsWithoutId({ type, name, group }) {
    const isTop = type !== undefined && type.split('/').length === 2 && !/^microsoft\.resources\//i.test(type);
    if (!isTop || name === undefined || group === undefined)
        return { group, type };
    return { group, type, topName: name, topType: type, known: name };
}
function machineOf(context, facts) {
    const named = (0,resource_id/* parseResourceId */.RQ)(facts.vmId ?? '');
    const own = (0,resource_id/* parseResourceId */.RQ)(context.id?.topLevel ?? '');
    const machine = [named, own].find((id) => id?.type?.toLowerCase() === VIRTUAL_MACHINE);
    if (machine === undefined && context.id === undefined && context.type?.toLowerCase() === VIRTUAL_MACHINE)
        return { vmId: undefined, vmName: context.name, vmGroup: context.group };
    if (machine === undefined)
        return { vmId: undefined, vmName: facts.vmName };
    return { vmId: machine.id, vmName: machine.name, vmGroup: machine.resourceGroup, vmSubscription: machine.subscriptionId };
}
function deploymentOf(id) {
    return id?.type?.toLowerCase() === DEPLOYMENT ? id.name : undefined;
}
const plain = /^[!-~]+(?: [!-~]+)*$/;
function prose(value) {
    if (value === undefined || value === '')
        return '';
    const line = plain.test(value) ? value : value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return line.length > 160 ? `${line.slice(0, 159)}\u2026` : line;
}


/***/ }),

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   rU: () => (/* binding */ recoveryOf),
/* harmony export */   rz: () => (/* binding */ conflictClasses)
/* harmony export */ });
/* unused harmony exports recoveries, reasons */
const conflictClasses = [
    'state',
    'concurrent-operation',
    'lock',
    'etag',
    'operation-not-allowed',
    'already-exists',
    'unknown-conflict',
    'none',
];
const recoveries = (/* unused pure expression or super */ null && ([
    'transition',
    'wait',
    'adopt',
    'ask-owner',
    'refresh',
    'change-request',
    'adopt-or-rename',
    'inspect',
    'none',
]));
const reasons = {
    'vm-not-deallocated': { class: 'state', means: 'the virtual machine must be deallocated (or stopped) before this operation' },
    'vm-not-running': { class: 'state', means: 'the virtual machine must be running for this operation' },
    'vm-generalized': { class: 'state', means: 'the virtual machine is generalized and cannot be started or changed' },
    'disk-attached': { class: 'state', means: 'the disk is attached to a virtual machine' },
    'disk-in-use': { class: 'state', means: 'the disk has an active upload, an active access URL or a snapshot in use' },
    'resource-in-use': { class: 'state', means: 'another resource still refers to this one' },
    'nested-resources-exist': { class: 'state', means: 'children of the resource must be removed first' },
    'already-in-target-state': { class: 'state', means: 'the wanted state holds already' },
    'nothing-to-cancel': { class: 'state', means: 'there is no running operation to cancel or stop' },
    'service-stopped': { class: 'state', means: 'the server, cluster or gateway is stopped' },
    'failed-state': { class: 'state', means: 'the resource, its parent or a dependency is in a failed state and must be repaired first' },
    'dependency-not-ready': {
        class: 'state',
        means: 'something the operation needs is missing, not configured or not provisioned, and nothing is bringing it up',
    },
    'link-active': { class: 'state', means: 'a link, pairing or replication must be broken before this operation' },
    'invalid-state': { class: 'state', means: 'the operation is not valid in the current state of the resource' },
    'another-operation-in-progress': {
        class: 'concurrent-operation',
        means: 'another operation on the resource, its parent or a dependency is still running',
    },
    'deployment-active': { class: 'concurrent-operation', means: 'a deployment with the same name is still running' },
    'own-deployment': { class: 'concurrent-operation', means: "the running operation is this run's own earlier request", recovery: 'adopt' },
    superseded: { class: 'concurrent-operation', means: 'a later operation canceled and replaced this one' },
    'concurrent-write': { class: 'concurrent-operation', means: 'another request wrote the same entity at the same moment' },
    'being-deleted': { class: 'concurrent-operation', means: 'the resource is being deleted' },
    'resource-group-being-deleted': { class: 'concurrent-operation', means: 'the resource group is being deleted' },
    'dependency-updating': { class: 'concurrent-operation', means: 'a resource that this one refers to is still being changed' },
    'provisioning-in-progress': { class: 'concurrent-operation', means: 'the resource is in a transitional provisioning state' },
    'power-state-changing': { class: 'concurrent-operation', means: 'a start, stop or deallocation is still running' },
    'exclusive-access': { class: 'concurrent-operation', means: 'an operation that needs exclusive access to the resource is running' },
    'service-busy': { class: 'concurrent-operation', means: 'the server or service is busy with another operation or in maintenance' },
    'disk-detaching': { class: 'concurrent-operation', means: 'the disk is still being detached' },
    'not-serialized': {
        class: 'concurrent-operation',
        means: 'this run does not hold a concurrency group or exclusive lock that covers the target',
    },
    'queue-overlap': {
        class: 'concurrent-operation',
        means: 'another run holds the concurrency group of a scope that overlaps, and acquired it first',
    },
    'scope-locked': { class: 'lock', means: 'a management lock on the resource or a scope above it forbids the operation' },
    'deny-assignment': { class: 'lock', means: 'a deny assignment (deployment stack, managed application) forbids the operation' },
    'blob-lease': { class: 'lock', means: 'somebody else holds a lease on the blob, container, share or file' },
    'lease-lost': { class: 'lock', means: 'the lease that the request relied on expired, was broken or was released' },
    'terraform-state-lock': { class: 'lock', means: 'another Terraform run holds the lock on the state' },
    'immutability-policy': { class: 'lock', means: 'an immutability policy or legal hold protects the data' },
    'data-locked': { class: 'lock', means: 'a lock on the data itself (a configuration key, a message) forbids the operation' },
    'etag-mismatch': { class: 'etag', means: 'the version token of the request is stale: the resource changed since it was read' },
    'condition-not-met': { class: 'etag', means: 'a conditional header of the request was not met' },
    'quota-exceeded': { class: 'operation-not-allowed', means: 'the subscription, region or resource would exceed a quota' },
    'limit-reached': { class: 'operation-not-allowed', means: 'a fixed limit of the platform or of the size is reached' },
    'policy-denied': { class: 'operation-not-allowed', means: 'an Azure Policy assignment denies the request' },
    'sku-not-available': { class: 'operation-not-allowed', means: 'the size or SKU is not offered to this subscription in this place' },
    'capacity-unavailable': { class: 'operation-not-allowed', means: 'Azure has no capacity for the request at this place now' },
    'region-restricted': { class: 'operation-not-allowed', means: 'the region does not accept this kind of resource from this subscription' },
    'subscription-disabled': { class: 'operation-not-allowed', means: 'the subscription is disabled or read-only' },
    'subscription-not-registered': {
        class: 'operation-not-allowed',
        means: 'the subscription is not registered for the resource provider or feature',
    },
    'subscription-not-eligible': { class: 'operation-not-allowed', means: 'the subscription is not eligible for the operation' },
    'immutable-property': {
        class: 'operation-not-allowed',
        means: 'the property cannot be changed after creation, or not in this direction',
    },
    'feature-not-supported': {
        class: 'operation-not-allowed',
        means: 'the resource, its SKU or its configuration does not support the operation',
    },
    'platform-rule': { class: 'operation-not-allowed', means: 'a rule of the platform forbids the request as it is' },
    'name-taken': { class: 'already-exists', means: 'the name is taken, often by somebody else' },
    'resource-exists': { class: 'already-exists', means: 'the object exists already' },
    'soft-deleted': { class: 'already-exists', means: 'a soft-deleted resource still holds the name' },
    'exists-elsewhere': { class: 'already-exists', means: 'the resource exists in another location or resource group' },
    'role-assignment-exists': { class: 'already-exists', means: 'the role assignment exists already' },
    'import-needed': { class: 'already-exists', means: 'the resource exists but is not in the Terraform state' },
    'bare-conflict': { class: 'unknown-conflict', means: 'Azure answered with a conflict and gave no reason' },
    'ambiguous-conflict': { class: 'unknown-conflict', means: 'the text allows more than one cause' },
    'canceled-by-other': { class: 'unknown-conflict', means: 'somebody canceled the operation' },
    'group-deletion-failed': { class: 'unknown-conflict', means: 'a resource group could not be deleted and the text does not say why' },
    'not-found': { class: 'none', means: 'something the request names does not exist' },
    'access-denied': { class: 'none', means: 'the identity lacks a permission' },
    'firewall-denied': { class: 'none', means: 'a network rule of the service does not let this address in' },
    throttled: { class: 'none', means: 'too many requests: wait for Retry-After' },
    'invalid-request': { class: 'none', means: 'the request itself is invalid' },
    'timed-out': { class: 'none', means: 'the time ran out before the end was known; Azure may still be working' },
    'service-unavailable': { class: 'none', means: 'the service, or the gateway before it, could not answer just then (502, 503)' },
    'server-error': { class: 'none', means: 'the service failed inside' },
    'no-connection': { class: 'none', means: 'the tool did not reach Azure: name resolution, connection, proxy or certificate' },
    'sign-in-failed': { class: 'none', means: 'no token: the credentials are missing, wrong or expired' },
    canceled: { class: 'none', means: 'the run was canceled or interrupted, not by Azure' },
    'state-not-saved': { class: 'none', means: 'Terraform changed Azure and could not save its state' },
    'script-failed': { class: 'none', means: 'a script or extension that Azure ran for the request failed' },
    'cause-not-told': { class: 'none', means: 'the text has only the error that wraps the cause' },
    'operation-failed': { class: 'none', means: 'the operation ran and failed for a reason that is no conflict' },
    'other-tool': { class: 'none', means: "the words are another tool's, not Azure's" },
    'no-error': { class: 'none', means: 'no Azure error was found' },
};
function classOf(reason) {
    return reasons[reason].class;
}
const recoveryOfClass = {
    state: 'transition',
    'concurrent-operation': 'wait',
    lock: 'ask-owner',
    etag: 'refresh',
    'operation-not-allowed': 'change-request',
    'already-exists': 'adopt-or-rename',
    'unknown-conflict': 'inspect',
    none: 'none',
};
function recoveryOf(reason) {
    const entry = reasons[reason];
    return entry.recovery ?? recoveryOfClass[entry.class];
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ looksBinary),
/* harmony export */   e: () => (/* binding */ logFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7109);




const standardInput = '-';
const magic = /[*?[\]{}!]/;
const chunkBytes = 1024 * 1024;
async function logFiles(lines, input, folder = process.cwd()) {
    const paths = await Promise.all(lines.map((line) => pathsOf(line, input, folder)));
    const unique = [...new Set(paths.flat())];
    return unique.map((path) => (path === standardInput ? stdinSource(input) : fileSource(path, input, folder)));
}
async function pathsOf(line, input, folder) {
    if (line === standardInput)
        return [line];
    if (!magic.test(line) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line), { throwIfNoEntry: false }) !== undefined)
        return [line];
    const { glob } = await __webpack_require__.e(/* import() */ 448).then(__webpack_require__.bind(__webpack_require__, 6448));
    const matches = await glob(line.replaceAll('\\', '/'), { cwd: folder, dot: true, expandDirectories: false, onlyFiles: true });
    if (matches.length === 0)
        throw problem(input, line, 'matches no file', 'Accepted are paths of readable text files, globs that match some, and - for standard input.');
    return matches.sort();
}
function fileSource(path, input, folder) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    let found;
    let head = Buffer.alloc(0);
    try {
        found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false });
        if (found?.isDirectory() === false)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        if (found?.isFile() === true)
            head = headOf(full);
    }
    catch (error) {
        throw problem(input, path, `cannot be read (${error.code ?? 'no permission'})`);
    }
    if (found === undefined)
        throw problem(input, path, 'does not exist');
    if (found.isDirectory())
        throw problem(input, path, 'is a directory', `Name its files, for example "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path, 80).replace(/\/$/, '')}/*.log".`);
    if (found.isFile()) {
        if (isEmpty(head))
            throw problem(input, path, 'is empty');
        refuseBinary(head, path, input);
    }
    const small = found.isFile() && found.size <= smallBytes;
    return { name: path, open: async (signal) => guarded(small ? wholeOf(full) : chunksOf(full, signal), path, input) };
}
const smallBytes = 64 * 1024;
function* wholeOf(full) {
    yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
}
function stdinSource(input) {
    const open = async (signal) => {
        const stop = () => process.stdin.destroy(canceledError());
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        return guarded(process.stdin, standardInput, input);
    };
    return { name: 'standard input', open };
}
async function* chunksOf(full, signal) {
    if (signal.aborted)
        throw canceledError();
    const canceled = new Promise((_, reject) => signal.addEventListener('abort', () => reject(canceledError()), { once: true }));
    canceled.catch(() => { });
    const opening = new Promise((resolve, reject) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.open)(full, 'r', (error, file) => (error ? reject(error) : resolve(file))));
    const file = await Promise.race([opening, canceled]);
    const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    const next = (buffer) => new Promise((resolve, reject) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, buffer, 0, buffer.length, null, (error, bytes) => (error ? reject(error) : resolve(buffer.subarray(0, bytes)))));
    let pending = next(buffers[0]);
    try {
        for (let turn = 1;; turn++) {
            const chunk = await Promise.race([pending, canceled]);
            if (chunk.length === 0)
                return;
            pending = next(turn % 2 === 0 ? buffers[0] : buffers[1]);
            yield chunk;
        }
    }
    finally {
        const done = pending.then(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file));
        if (!signal.aborted)
            await done;
    }
}
async function* guarded(stream, path, input) {
    let bytes = 0;
    let start = Buffer.alloc(0);
    try {
        for await (const chunk of stream) {
            if (bytes === 0)
                refuseBinary(chunk.subarray(0, headBytes), path, input);
            if (bytes === 0)
                start = chunk.slice(0, longestMark);
            bytes += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U)
            throw error;
        throw problem(input, path, `cannot be read (${error.code ?? 'read error'})`);
    }
    if (bytes <= longestMark && isEmpty(start.subarray(0, bytes)))
        throw problem(input, path, 'is empty');
}
const marks = new Set(['fffe', 'feff', 'efbbbf']);
const longestMark = 3;
function isEmpty(head) {
    return head.length === 0 || (head.length <= longestMark && marks.has(Buffer.from(head).toString('hex')));
}
const headBytes = 4096;
function headOf(full) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, 'r');
    try {
        const buffer = Buffer.alloc(headBytes);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function refuseBinary(head, path, input) {
    if (looksBinary(head))
        throw problem(input, path, 'is binary data, not a log', 'Accepted are text files in UTF-8 or UTF-16. Unpack an archive first.');
}
function looksBinary(head) {
    let nuls = 0;
    let oddNuls = 0;
    let controls = 0;
    for (let at = 0; at < head.length; at++) {
        const byte = head[at] ?? 0;
        if (byte === 0) {
            nuls++;
            oddNuls += at & 1;
        }
        else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27 && byte !== 8 && byte !== 12)
            controls++;
    }
    const bom = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
    const utf16 = bom || (nuls > head.length / 4 && (oddNuls === nuls || oddNuls === 0));
    if (utf16)
        return false;
    return nuls > head.length / 50 || controls > head.length / 10;
}
const canceledError = () => new _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U('canceled', 'Reading the log was canceled.');
function problem(input, path, what, hint = 'Accepted are paths of readable text files, globs that match some, and - for standard input.') {
    const subject = path === standardInput ? 'standard input' : `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path, 200)}"`;
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U(what.startsWith('cannot be read') ? 'unreadable' : 'input', `Input "${input}": ${subject} ${what}.`, { hint });
}


/***/ }),

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ operationWords),
  G: () => (/* binding */ targetIds)
});

;// CONCATENATED MODULE: ./build/arm/id-list.js
const NEXT = /(?<![,;\s])[,;\s]+(?=["'`]?\/(?:subscriptions|providers)\/)/i;
function separateIds(line) {
    const pieces = line.split(NEXT).map((piece) => piece.replace(/^[,;\s]+/, '').replace(/(?<![,;\s])[,;\s]+$/, ''));
    const ids = pieces.filter((piece) => piece !== '');
    return ids.length === 0 ? [line] : ids;
}

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/hosts/list-file.js





const mostBytes = 4 * 1024 * 1024;
function linesWithFiles(lines, input, folder = process.cwd()) {
    return lines.flatMap((line) => (line.startsWith('@') ? linesOf(line.slice(1).trim(), input, folder) : [{ text: line }]));
}
function linesOf(path, input, folder) {
    if (path === '')
        throw problem(input, '@', 'names no file');
    const shown = (0,hosts_text/* oneLine */.TN)(path, 200);
    const lines = textOf(path, input, folder)
        .split(/\r\n|\n|\r/)
        .flatMap((text, index) => (text.trim() === '' ? [] : [{ text: text.trim(), place: `line ${index + 1} of ${shown}` }]));
    const nested = lines.find(({ text }) => text.startsWith('@'));
    if (nested !== undefined)
        throw problem(input, path, `names another file in ${nested.place.replace(/ of .*/s, '')}: one file holds no other`);
    if (lines.length === 0)
        throw problem(input, path, 'is empty');
    return lines;
}
function textOf(path, input, folder) {
    try {
        const full = (0,external_node_path_.resolve)(folder, path);
        const found = (0,external_node_fs_.statSync)(full, { throwIfNoEntry: false });
        if (found === undefined)
            throw problem(input, path, 'does not exist');
        if (found.isDirectory())
            throw problem(input, path, 'is a folder');
        if (!found.isFile())
            throw problem(input, path, 'is no plain file');
        if (found.size > mostBytes)
            throw problem(input, path, `is larger than ${mostBytes / 1024 / 1024} MiB`);
        const bytes = (0,external_node_fs_.readFileSync)(full);
        if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
            throw problem(input, path, 'is UTF-16, which Windows PowerShell writes: save it as UTF-8');
        if (bytes.includes(0) || (0,files/* looksBinary */.W)(bytes.subarray(0, 4096)))
            throw problem(input, path, 'is binary data');
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U)
            throw error;
        if (error instanceof TypeError)
            throw problem(input, path, 'is no text in UTF-8');
        throw problem(input, path, `cannot be read (${error.code ?? 'read error'})`);
    }
}
function problem(input, path, what) {
    return new guard_error/* GuardError */.U(what.startsWith('cannot') ? 'unreadable' : 'input', `Input "${input}": the file "${(0,hosts_text/* oneLine */.TN)(path, 200)}" ${what}.`, {
        hint: 'Accepted is a text file in UTF-8 with IDs, one a line, named as @path from the working folder.',
    });
}

// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __webpack_require__(6527);
;// CONCATENATED MODULE: ./build/modes/targets.js





function targetIds(host) {
    const inputs = (0,parse/* readInputs */.Ko)(host);
    const name = (0,parse/* shownName */.HD)(host.kind, 'resource-id');
    const lines = linesWithFiles(inputs.lines('resource-id'), name);
    return lines.flatMap(({ text, place }) => separateIds(text).map((id) => {
        const checked = (0,resource_id/* validateResourceId */.i5)(id);
        if (!('problem' in checked))
            return checked.resource;
        if (place !== undefined)
            throw new guard_error/* GuardError */.U('input', `Input "${name}": ${place} is no full ARM resource ID.`);
        throw inputs.problem('resource-id', id, 'a full ARM resource ID', checked.problem);
    }));
}
function operationWords(host, targets, known) {
    const inputs = (0,parse/* readInputs */.Ko)(host);
    const words = inputs.lines('operation').flatMap((line) => split(line, /[,;\t]+/));
    const [only] = words;
    const folded = words.flatMap((word) => split(word, /\s+/));
    const isOne = only !== undefined &&
        words.length === 1 &&
        (targets.length === 1 || folded.length !== targets.length || targets.some((target) => known(only, target)));
    if (isOne)
        return targets.map(() => only);
    const each = [words, folded].find(({ length }) => length === targets.length);
    if (each !== undefined)
        return each;
    throw inputs.problem('operation', words.join(', '), `one operation for all resources, or one a line for each of the ${targets.length}`);
}
const split = (text, separator) => text
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');


/***/ }),

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ej: () => (/* binding */ operationLink),
/* harmony export */   jg: () => (/* binding */ portalLink),
/* harmony export */   v$: () => (/* binding */ documentationLink)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const documentation = new Set(['learn.microsoft.com', 'docs.github.com', 'developer.hashicorp.com']);
const plainUrl = /^https:\/\/([a-z0-9.-]+)(?:[/?#][\w\-./?#=&%:@~+,;$!]*)?$/;
function documentationLink(url) {
    const host = plainUrl.exec(url)?.[1];
    return host !== undefined && documentation.has(host) && url.length <= 500 ? made(url) : undefined;
}
function portalLink(id, page = 'resource') {
    const resource = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    if (resource === undefined || resource.masked)
        return undefined;
    if (page === 'deployment')
        return made(`${portal}/#view/HubsExtension/DeploymentDetailsBlade/~/overview/id/${encodeSegment(resource.id)}`);
    return made(`${portal}/#@/resource${resource.id.split('/').map(encodeSegment).join('/')}${page === 'locks' ? '/locks' : ''}`);
}
const portal = 'https://portal.azure.com';
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
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
const made = (url) => url;


/***/ })

};
;