"use strict";
exports.id = 978;
exports.ids = [978];
exports.modules = {

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
/** What a command says where a value is unknown or not safe to put into a command. A placeholder that is not here drops the command. */
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
};
/**
 * fillText fills prose. Undefined where a placeholder outside optional brackets is unknown. `certain` decides on the brackets, where
 * `values` hold stand-ins.
 */
function fillText(template, values, certain = values) {
    const known = template.replace(OPTIONAL, (_, inner) => (unknownIn(inner, certain.text) ? '' : inner));
    if (unknownIn(known, values.text))
        return undefined;
    return known.replace(PLACEHOLDER, (_, key) => values.text[key] ?? '');
}
/** A child has its parents' names in its ID only, so `topName` and `topType` are known of top-level resources alone. */
const byName = [
    // Without it az takes the subscription that the reader works in.
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
/** fillCommand fills a command line from safe values only; the others become an explicit `<placeholder>` for the reader to fill. */
function fillCommand(command, values) {
    const template = withoutId(command, values);
    let complete = true;
    const filled = template.replace(PLACEHOLDER, (_, key) => {
        const value = values.command[key] ?? GENERIC[key];
        complete &&= value !== undefined;
        return value ?? '';
    });
    return complete ? filled : undefined;
}
/** fillSteps gives the steps that apply. A step that had commands and lost them all keeps its text only where the text stands alone. */
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
/** applies says whether every condition of `only` holds. */
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
// EXTERNAL MODULE: ./build/conflict/advice/values.js
var advice_values = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/conflict/advice/advise.js



/**
 * advise fills the entry of a reason with what is known. Nothing from the context gets into a command unless it is safe there; what
 * is unknown or unsafe stands as `<placeholder>`. The texts are plain: renderers escape them.
 */
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


/** Each class is a file of its own, loaded where a finding is of that class: the advice is the largest part of the product. */
const files = {
    state: async () => (await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 2693))).stateAdvice,
    'concurrent-operation': async () => (await __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 5115))).concurrentOperationAdvice,
    lock: async () => (await __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 6201))).lockAdvice,
    etag: async () => (await __webpack_require__.e(/* import() */ 59).then(__webpack_require__.bind(__webpack_require__, 1059))).etagAdvice,
    'operation-not-allowed': async () => (await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 6856))).operationNotAllowedAdvice,
    'already-exists': async () => (await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 9306))).alreadyExistsAdvice,
    'unknown-conflict': async () => (await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 7861))).unknownConflictAdvice,
    none: async () => (await __webpack_require__.e(/* import() */ 948).then(__webpack_require__.bind(__webpack_require__, 4948))).noneAdvice,
};
/** loadAdvice loads the advice for some reasons, and gives the function that tells it. It throws for a reason that was not named. */
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

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9011);

/**
 * Only these characters go into a command. None of them means anything inside double quotes to bash or PowerShell; a leading
 * `-` would be taken for an option and a leading `@` for a file to read (az), so neither may begin a value or a name in an ID.
 */
const SAFE = /^(?![-@])(?!.*\/[-@])[A-Za-z0-9._\-/()@:]{1,1024}$/;
/** The path of a status URL. It goes to the ARM endpoint of the reader's own cloud, so that a log cannot send a token elsewhere. */
const OPERATION_PATH = /^(?:https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?)?(\/(?:subscriptions|providers)\/[A-Za-z0-9._\-/()@:?=&%,~+]{1,1500})$/;
const VIRTUAL_MACHINE = 'microsoft.compute/virtualmachines';
const DEPLOYMENT = 'microsoft.resources/deployments';
/** Other words that the same fact goes by. */
const ALIASES = {
    provider: ['provider', 'providerNamespace', 'provider namespace', 'namespace'],
    otherOperation: ['otherOperation', 'operationId'],
    holder: ['holder', 'leaseHolder', 'who'],
    size: ['size', 'sku'],
    location: ['location', 'region'],
    lockId: ['lockId', 'lock'],
};
/** valuesOf turns the context into what the templates can use. */
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
        deploymentName: facts.deploymentName ?? deploymentOf(context.id),
        place: context.id?.id ?? context.group,
        operationPath: OPERATION_PATH.exec(facts.operationUri ?? '')?.[1],
    };
    return { text: texts(known), command: commands({ ...known, ...spelledForCommands(context, facts) }) };
}
/** What a command needs in another spelling than prose: the name of the ID itself, one scope, a location without spaces. */
function spelledForCommands(context, facts) {
    const locked = facts.lockedScope;
    return {
        name: context.id?.name ?? context.name,
        scope: locked !== undefined && usable('scope', locked) ? locked : context.id?.id,
        location: facts.location?.replace(/ /g, '').toLowerCase(),
    };
}
function texts(known) {
    const lines = Object.entries(known).map(([key, value]) => [key, prose(value)]);
    return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}
/** What comes from one ID is used in whole or not at all: a command is never built from half of a masked or hostile ID. */
function commands(known) {
    const dropped = new Set();
    for (const [id, parts] of Object.entries(PARTS)) {
        if (known[id] !== undefined && !usable(id, known[id]))
            for (const part of [id, ...parts])
                dropped.add(part);
    }
    const safe = {};
    for (const [key, value] of Object.entries(known)) {
        if (value !== undefined && !dropped.has(key) && usable(key, value))
            safe[key] = value;
    }
    return safe;
}
/** The name for a headline: nothing where it is unknown or a mere mask, and the filling then says "the resource". */
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
/** The placeholders that are parts of an ID. */
const PARTS = {
    id: ['name', 'group', 'subscription', 'parentId', 'parentName', 'topId', 'topName', 'topType'],
    vmId: ['vmName', 'vmGroup', 'vmSubscription'],
};
function partsOf(id) {
    const top = id.topLevel === undefined ? undefined : (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id.topLevel);
    return {
        id: id.id,
        group: id.resourceGroup,
        subscription: id.subscriptionId,
        parentId: id.parent,
        parentName: id.names.at(-2),
        topId: top?.id ?? id.id,
        topName: top?.name ?? id.name,
        topType: top?.type ?? id.type,
        type: id.type,
        known: top?.id ?? id.id,
    };
}
/** What commands can use of a resource whose ID was not told. Of a child the parents' names are missing, so nothing but the group is sure. */
function partsWithoutId({ type, name, group }) {
    const isTop = type !== undefined && type.split('/').length === 2 && !/^microsoft\.resources\//i.test(type);
    if (!isTop || name === undefined || group === undefined)
        return { group, type };
    return { group, type, topName: name, topType: type, known: name };
}
/** The virtual machine that the failure is about: named beside it, or the resource itself, or the one it belongs to. */
function machineOf(context, facts) {
    const named = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(facts.vmId ?? '');
    const own = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(context.id?.topLevel ?? '');
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
const FROM_ID = new Set(['id', 'parentId', 'topId', 'vmId', 'scope', 'inUseBy']);
function usable(key, value) {
    if (key === 'operationPath')
        return true;
    if (!SAFE.test(value))
        return false;
    if (!value.startsWith('/'))
        return !FROM_ID.has(key);
    return (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(value)?.masked === false;
}
/** One line of printable ASCII with single spaces needs no more work, and the Unicode pattern takes milliseconds to compile. */
const plain = /^[!-~]+(?: [!-~]+)*$/;
/** One line of prose, without control and direction characters, and not too long. */
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
/**
 * The closed vocabulary of a diagnosis. A class says which recovery is safe; a reason says why, and carries the advice.
 * Two failures with the same Azure code can be of different classes, because one code (`Conflict`, `OperationNotAllowed`,
 * `PreconditionFailed`, `BadRequest`) serves many of them.
 */
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
/**
 * reasons is the closed list of sub-reasons. Each belongs to exactly one class, and each has its entry in the advice
 * (a test holds the two together). Add a line here, an entry in `advice/`, and a rule that yields it.
 */
const reasons = {
    // state: nothing is running that would change it
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
    // concurrent-operation: something is still running, or ran over this request
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
    // lock
    'scope-locked': { class: 'lock', means: 'a management lock on the resource or a scope above it forbids the operation' },
    'deny-assignment': { class: 'lock', means: 'a deny assignment (deployment stack, managed application) forbids the operation' },
    'blob-lease': { class: 'lock', means: 'somebody else holds a lease on the blob, container, share or file' },
    'lease-lost': { class: 'lock', means: 'the lease that the request relied on expired, was broken or was released' },
    'terraform-state-lock': { class: 'lock', means: 'another Terraform run holds the lock on the state' },
    'immutability-policy': { class: 'lock', means: 'an immutability policy or legal hold protects the data' },
    'data-locked': { class: 'lock', means: 'a lock on the data itself (a configuration key, a message) forbids the operation' },
    // etag
    'etag-mismatch': { class: 'etag', means: 'the version token of the request is stale: the resource changed since it was read' },
    'condition-not-met': { class: 'etag', means: 'a conditional header of the request was not met' },
    // operation-not-allowed: a retry of the same request never helps
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
    // already-exists
    'name-taken': { class: 'already-exists', means: 'the name is taken, often by somebody else' },
    'resource-exists': { class: 'already-exists', means: 'the object exists already' },
    'soft-deleted': { class: 'already-exists', means: 'a soft-deleted resource still holds the name' },
    'exists-elsewhere': { class: 'already-exists', means: 'the resource exists in another location or resource group' },
    'role-assignment-exists': { class: 'already-exists', means: 'the role assignment exists already' },
    'import-needed': { class: 'already-exists', means: 'the resource exists but is not in the Terraform state' },
    // unknown-conflict
    'bare-conflict': { class: 'unknown-conflict', means: 'Azure answered with a conflict and gave no reason' },
    'ambiguous-conflict': { class: 'unknown-conflict', means: 'the text allows more than one cause' },
    'canceled-by-other': { class: 'unknown-conflict', means: 'somebody canceled the operation' },
    'group-deletion-failed': { class: 'unknown-conflict', means: 'a resource group could not be deleted and the text does not say why' },
    // none
    'not-found': { class: 'none', means: 'something the request names does not exist' },
    'access-denied': { class: 'none', means: 'the identity lacks a permission, or its credentials are not accepted' },
    throttled: { class: 'none', means: 'too many requests: wait for Retry-After' },
    'invalid-request': { class: 'none', means: 'the request itself is invalid' },
    'server-error': { class: 'none', means: 'the service failed or did not answer in time' },
    'operation-failed': { class: 'none', means: 'the operation ran and failed for a reason that is no conflict' },
    'other-tool': { class: 'none', means: "the words are another tool's, not Azure's" },
    'no-error': { class: 'none', means: 'no Azure error was found' },
};
/** classOf gives the one class of a reason. */
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
/** recoveryOf gives the recovery of a reason: its class's, unless the reason names its own. */
function recoveryOf(reason) {
    const entry = reasons[reason];
    return entry.recovery ?? recoveryOfClass[entry.class];
}


/***/ }),

/***/ 376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ redactDeep)
});

;// CONCATENATED MODULE: ./build/report/redact.js
/**
 * Takes secrets out of text before it leaves the process. Every pattern runs in linear time: quantifiers are bounded, or a
 * look-behind lets a match start only once in a run of the same characters. GUIDs, resource IDs, correlation IDs and operation
 * URIs (their `t`, `c`, `s` and `h` parameters too) stay, because a person needs them to find the operation again.
 */
const mask = '***';
// A value: in quotes that may be escaped (JSON in a string), else up to white space or a sign that ends it.
const quoted = String.raw `(?<q>\\{0,4}["'])[^\r\n]*?\k<q>`;
const unquoted = String.raw `[^\s"'\\,;&<>(){}\[\]|][^\s"'\\,;&<>)}\]|]*`;
// The end of a name: these words may have anything in front of them (adminPassword, ARM_CLIENT_SECRET), but nothing behind.
const secretNames = [
    'passw(?:or)?d',
    'passphrase',
    'pwd',
    'secret(?:[_-]?value)?',
    '(?:account|access|shared|shared[_-]?access|primary|secondary|primary[_-]?master|master|private|functions?|subscription|api|storage|host|encryption)[_-]?key',
    '(?:access|refresh|id|auth|sas|bearer|github|gh|private|session|client|system[_-]?access)[_-]?token',
    '_pat',
].join('|');
/**
 * Each rule: lower-case words of which a text must hold one before the pattern is worth trying (none: any of 52 characters), the pattern, and
 * what comes instead. Looking for words is nearly free; most texts hold none, and start-up is what a user waits for.
 */
const rules = [
    // A private key or a certificate with its body, complete or cut off.
    [
        ['-----begin'],
        /-----BEGIN [A-Z0-9 ]{1,40}-----(?:(?:[^-]|-(?!----))*-----END [A-Z0-9 ]{1,40}-----|(?:[A-Za-z0-9+/=\s]|\\[nr])*)/g,
        mask,
    ],
    // Headers whose whole value is secret.
    [
        ['authorization'],
        /((?<![.\w])authorization(?:-auxiliary)?["'\\]{0,4}[ \t]{0,8}[:=][ \t]{0,8}["'\\]{0,4})[^\s"'\\][^\r\n"'\\]*/gi,
        `$1${mask}`,
    ],
    [['cookie'], /(\b(?:set-)?cookie["'\\]{0,4}[ \t]{0,8}:[ \t]{0,8}["'\\]{0,4})[^\s"'\\][^\r\n"'\\]*/gi, `$1${mask}`],
    // A bearer token in prose; the challenge of a WWW-Authenticate header is none.
    [['bearer'], /(\bBearer[ \t]{1,8})(?!(?:authorization|authorization_uri|realm|error|scope|resource)\b)[\w.~+/=-]{8,}/gi, `$1${mask}`],
    // JSON web tokens: three parts. An operation's ID in base64 starts alike but has no dots.
    [['eyj'], /(?<![\w-]{2})eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){1,4}/g, mask],
    // Shared access signatures, and the codes of function URLs and sign-in redirects.
    [['sig=', 'sig%3d'], /((?<![A-Za-z])sig(?:=|%3D))[^\s&"'\\<>;,)]+/gi, `$1${mask}`],
    [['code='], /([?&]code=(?!=))[^\s&"'\\<>;,)]+/gi, `$1${mask}`],
    // User and password in a URL.
    [['@'], /(:\/\/)[^\s/?#@"'<>\\]*[^\s/?#"'<>\\]*@(?=[\w[])/g, `$1${mask}@`],
    // Tokens that tell by themselves what they are.
    [['gh', 'github_pat'], /gh[pousr]_[A-Za-z0-9_]{20,}(?:\.[\w-]+){0,4}|github_pat_\w{20,}/g, mask],
    [['azdo'], /(?<![A-Za-z0-9]{2})[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])/g, mask],
    [[], /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/g, mask],
    [['q~'], /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g, mask],
    [['=='], /(?<![A-Za-z0-9+/]{2})[A-Za-z0-9+/]{86}==(?!=)/g, mask],
    // Connection strings: a value may hold anything but a semicolon or a quote.
    [
        ['password', 'pwd', 'key', 'signature'],
        /(;[ \t]{0,4}(?:password|pwd|accountkey|sharedaccesskey|sharedaccesssignature)[ \t]{0,4}=[ \t]{0,4})[^;\r\n"'\\]+/gi,
        `$1${mask}`,
    ],
    // Command lines: `--client-secret VALUE`, and `login \u2026 -p VALUE`.
    [
        ['--'],
        new RegExp(String.raw `((?<![\w-])--(?!-)[a-z-]{0,30}(?:password|secret|token|connection-string|(?:account|access|shared|api|primary|secondary|master)-key)(?:[ \t]{1,8}|=))(?:${quoted}|(?!-)[^\s"']+)`, 'gi'),
        (match, flag) => maskQuoted(match, flag),
    ],
    [['login'], /\blogin\b[^\r\n]+/gi, (match) => match.replace(/([ \t]-p(?:[ \t]{1,8}|=))(?:"[^"]*"|'[^']*'|[^\s"']+)/gi, `$1${mask}`)],
    // Names and values: `password=\u2026`, `"adminPassword": "\u2026"`, `client_secret = \u2026`.
    [
        ['pass', 'pwd', 'secret', 'key', 'token', '_pat'],
        new RegExp(String.raw `((?:${secretNames})(?:\\{0,4}["'])?\s{0,8}[:=]\s{0,8})(?:${quoted}|(?!\/)${unquoted})`, 'gi'),
        (match, name) => maskQuoted(match, name),
    ],
];
/** Keeps the name and the quotes around the value, so that JSON stays JSON. */
function maskQuoted(match, name) {
    const quote = /^\\{0,4}["']/.exec(match.slice(name.length))?.[0] ?? '';
    return name + quote + mask + quote;
}
/**
 * redact replaces secrets in a text by `***`: tokens, keys, signatures, passwords, authorization headers, private keys and the
 * user part of URLs. Redacting twice changes nothing more. It is a net, not a proof: the host masks the secrets it knows as well.
 */
function redact(text) {
    const lower = text.toLowerCase();
    let safe = text;
    for (const [words, pattern, replacement] of rules) {
        if (words.length === 0 ? text.length >= 52 : words.some((word) => lower.includes(word)))
            safe = safe.replace(pattern, replacement);
    }
    return safe;
}

;// CONCATENATED MODULE: ./build/report/redact-deep.js

/** redactDeep takes secrets out of every text in a value. Nothing goes from a log into a report, a command or a file without it. */
function redactDeep(value) {
    return walk(value);
}
function walk(value) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map(walk);
    if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child)]));
    return value;
}


/***/ })

};
;