"use strict";
exports.id = 6181;
exports.ids = [6181];
exports.modules = {

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ calmStates),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   Z6: () => (/* binding */ isDeparting),
/* harmony export */   Zj: () => (/* binding */ restingStates),
/* harmony export */   gK: () => (/* binding */ isOff),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   pl: () => (/* binding */ armEnds),
/* harmony export */   rU: () => (/* binding */ isMoving),
/* harmony export */   t3: () => (/* binding */ spelledBothWays),
/* harmony export */   w9: () => (/* binding */ canBeEnded),
/* harmony export */   xD: () => (/* binding */ changingPower)
/* harmony export */ });
/* unused harmony export isResting */
const armEnds = ['Succeeded', 'Failed', 'Canceled'];
const calmStates = [
    'Succeeded',
    'Ready',
    'Provisioned',
    'Created',
    'Active',
    'Available',
    'Online',
    'Enabled',
    'Disabled',
    'Stopped',
    'Registered',
    'Completed',
];
const well = setOf(...calmStates);
const restingStates = [...new Set([...armEnds, 'Cancelled', 'UpgradeFailed', ...calmStates])];
const ill = setOf('Failed', 'Canceled', 'Cancelled', 'Deleted');
const passing = setOf('Accepted', 'Queued', 'Submitted', 'ResolvingDns', 'RegisteringDns', 'Transient', 'NonTerminal', 'UpdateRequested');
const staying = setOf('Running', 'Pending', 'Warning', 'Missing', 'Existing');
const ends = setOf(...armEnds, 'Cancelled', 'Deleted', 'Resolved');
const running = setOf('Running', 'Pending', 'Scheduled', 'Active', 'Enabled', 'Started', 'On', 'PoweredOn');
const over = setOf(...armEnds, 'Cancelled', 'Completed', 'Finished');
const off = setOf('Stopped', 'Paused', 'Terminated', 'Deallocated', 'PoweredOff', 'Off');
const longest = 60;
function setOf(...words) {
    return new Set(words.map((word) => word.toLowerCase()));
}
function standingOf(state) {
    const word = state.toLowerCase();
    if (word === '' || well.has(word))
        return 'well';
    if (ill.has(word) || /[a-z](?:failed|error)$/.test(word))
        return 'ill';
    return word === 'running' || isMoving(state) ? 'moving' : 'unknown';
}
function isResting(state) {
    const standing = standingOf(state);
    return standing === 'well' || standing === 'ill';
}
function isMoving(state) {
    const word = state.slice(state.indexOf('/') + 1);
    if (word.length > longest)
        return false;
    if (passing.has(word.toLowerCase()) || /^[a-z]*in ?progress$/i.test(word))
        return true;
    const [, first, lower, upper, object = ''] = /^(?:(?:[A-Z][a-z]+)*([A-Z][a-z]*ing)|([a-z]+ing)|([A-Z]+ING))([A-Z]\w*)?$/.exec(word) ?? [];
    const participle = first ?? lower ?? upper;
    return participle !== undefined && !staying.has(participle.toLowerCase()) && !object.startsWith('For');
}
const isDeparting = (state) => /^(?:deleting|dropping|removing|purging|softdeleting)/i.test(state);
const hasEnded = (state) => ends.has(state.toLowerCase());
function canBeEnded(state) {
    const word = state.toLowerCase();
    if (running.has(word) || isMoving(state))
        return true;
    return over.has(word) || isOff(state) ? false : undefined;
}
const isOff = (state) => off.has(state.toLowerCase());
const changingPower = [
    'PowerState/creating',
    'PowerState/starting',
    'PowerState/stopping',
    'PowerState/deallocating',
];
const spelledBothWays = (states) => states.flatMap((state) => (armEnds.includes(state) ? [state, state.toLowerCase()] : [state]));


/***/ }),

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

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ httpsUrl),
/* harmony export */   Od: () => (/* binding */ scopeOf),
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
        exchangeAudience: 'api://AzureADTokenExchange',
        logAnalytics: { endpoint: 'https://api.loganalytics.io', scope: 'https://api.loganalytics.io/.default' },
    },
    AzureUSGovernment: {
        resourceManager: 'https://management.usgovcloudapi.net',
        authorityHost: 'https://login.microsoftonline.us',
        exchangeAudience: 'api://AzureADTokenExchangeUSGov',
        logAnalytics: { endpoint: 'https://api.loganalytics.us', scope: 'https://api.loganalytics.us/.default' },
    },
    AzureChinaCloud: {
        resourceManager: 'https://management.chinacloudapi.cn',
        authorityHost: 'https://login.chinacloudapi.cn',
        exchangeAudience: 'api://AzureADTokenExchangeChina',
        logAnalytics: {
            endpoint: 'https://api.loganalytics.azure.cn',
            scope: 'https://api.loganalytics.azure.cn/.default',
        },
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
    return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\/\/[0-9A-Za-z_.:/-]{1,500}$/i.test(value)
        ? value
        : undefined;
}
function cloudField({ resourceManager }) {
    const owner = URL.canParse(resourceManager) ? ownerOf(resourceManager) : undefined;
    const name = Object.keys(knownClouds).find((each) => knownClouds[each] === owner) ?? 'custom';
    return name === 'AzureCloud' ? {} : { cloud: name };
}
function cloudNamed(environment, resourceManagerEndpoint) {
    const name = Object.keys(knownClouds).find((each) => each.toLowerCase() === environment.trim().toLowerCase()) ?? 'custom';
    return {
        name,
        resourceManager: httpsUrl(resourceManagerEndpoint) ??
            (resourceManagerEndpoint === '' ? (knownClouds[name]?.resourceManager ?? '') : ''),
    };
}


/***/ }),

/***/ 4802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ advise),
  R: () => (/* binding */ stepsFor)
});

// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/conflict/advice/model.js
const aboutFacts = ['policyAssignmentId', 'policyDefinitionId', 'lockedScope', 'denier', 'deniedAt'];

// EXTERNAL MODULE: ./build/arm/name.js
var arm_name = __webpack_require__(7030);
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
const BELOW = /^\/(?:resourceGroups|providers)\//i;
const indexed = /^[\w.-]{1,300}(?:\[\d{1,6}\][\w.-]{0,300}){1,9}$/;
const withKeys = /^[\w.-]{1,300}(?:\[(?:\d{1,6}|"[\w.\-/@:]{1,100}")\][\w.-]{0,300}){1,9}$/;
const keyedOf = (address) => address.includes('"') && withKeys.test(address) ? address : undefined;
const wholeIds = new Set(['id', 'parentId', 'topId', 'vmId', 'scope', 'inUseBy', 'policyAssignmentId']);
function wordOf(key, value, ofId) {
    if (key === 'address' && indexed.test(value))
        return value;
    if (key === 'operationPath')
        return operationPathOf(value) === value ? value : undefined;
    if (!ascii.test(value) && !((ofId || wholeIds.has(key) || !/[# ]/.test(value)) && isReadable(value)))
        return undefined;
    if (!value.startsWith('/'))
        return wholeIds.has(key) ? undefined : value;
    if (key === 'below')
        return BELOW.test(value) ? value : undefined;
    return (0,resource_id/* parseResourceId */.RQ)(value)?.masked === false ? value : undefined;
}
const isReadable = (value) => (/[^\0-\x7f]/.test(value) ? anyScript() : spaced).test(value) && (0,inert/* visible */.RK)(value) === value;

;// CONCATENATED MODULE: ./build/conflict/advice/subject.js



function subjectOf(id) {
    if (id === undefined || (!id.masked && wordOf('id', id.id, true) === undefined))
        return {};
    const part = (key, value) => value === undefined || (0,arm_name/* isPlaceholder */.wK)(value) ? undefined : wordOf(key, value, true);
    return {
        id: id.masked ? undefined : wordOf('id', id.id, true),
        kind: id.kind,
        below: id.masked ? belowOf(id) : undefined,
        subscription: id.masked && !/^[0-9a-f-]{36}$/i.test(id.subscriptionId ?? '')
            ? undefined
            : part('subscription', id.subscriptionId),
        managementGroup: part('managementGroup', id.managementGroup),
        group: part('group', id.resourceGroup),
        ...(id.type === undefined || id.kind !== 'resource' ? alone(part('name', id.name)) : levels(id.type, id.names)),
        ...(id.extensionOf === undefined ? {} : { extends: true }),
    };
}
function ownSubject({ id, type, name, group, parents, subscription }) {
    const named = (key, value) => value === undefined || (0,arm_name/* isPlaceholder */.wK)(value) ? undefined : wordOf(key, value, false);
    if (id !== undefined)
        return {
            ...subjectOf(id),
            ...(id.masked && subscription !== undefined ? { subscription: named('subscription', subscription) } : {}),
        };
    const own = type === undefined || name === undefined ? {} : levels(type, [...(parents ?? []), name]);
    const place = named('group', group);
    return {
        kind: type === undefined ? undefined : 'resource',
        subscription: named('subscription', subscription),
        group: place,
        ...own,
        below: subscription === undefined && place !== undefined ? pathOf(place, own) : undefined,
    };
}
function pathOf(group, { type, names }) {
    const [provider, ...segments] = (type ?? '').split('/');
    if (names === undefined || segments.length !== names.length)
        return undefined;
    return wordOf('below', `/resourceGroups/${group}/providers/${provider}/${segments.map((segment, i) => `${segment}/${names[i]}`).join('/')}`, true);
}
function topOf(subject) {
    const [name] = subject.names ?? [];
    const [provider = '', first = ''] = (subject.type ?? '').split('/');
    const id = subject.id === undefined ? undefined : ((0,resource_id/* parseResourceId */.RQ)(subject.id)?.topLevel ?? subject.id);
    return {
        ...subject,
        id: id === undefined ? undefined : wordOf('id', id, true),
        below: subject.below === undefined || subject.extends === true
            ? undefined
            : topPath(subject.below, subject.names?.length ?? 0),
        ...(name === undefined ? {} : { type: wordOf('type', `${provider}/${first}`, true), names: [name] }),
    };
}
function belowOf({ id, subscriptionId }) {
    const path = subscriptionId === undefined ? '' : id.slice(`/subscriptions/${subscriptionId}`.length);
    return path === '' || path.split('/').some(arm_name/* isPlaceholder */.wK) ? undefined : wordOf('below', path, true);
}
const alone = (name) => (name === undefined ? {} : { names: [name] });
function topPath(below, levels) {
    const segments = below.split('/');
    return levels === 0
        ? undefined
        : wordOf('below', segments.slice(0, segments.length - 2 * (levels - 1)).join('/'), true);
}
function levels(type, names) {
    const words = names.flatMap((name) => ((0,arm_name/* isPlaceholder */.wK)(name) ? [] : (wordOf('name', name, true) ?? [])));
    const whole = words.length === names.length && type.split('/').length === names.length + 1;
    return { type: wordOf('type', type, true), names: whole ? words : undefined };
}

;// CONCATENATED MODULE: ./build/conflict/advice/about.js



function contextAbout(fact, { facts, tool, subscription, code }) {
    const id = (0,resource_id/* parseResourceId */.RQ)(facts[fact] ?? '');
    if (id === undefined)
        return undefined;
    const context = {
        id,
        type: id.type,
        name: id.name,
        group: id.resourceGroup,
        facts: {},
        tool,
        subscription,
        code,
    };
    const known = ownSubject(context);
    return known.id === undefined && known.names === undefined && known.below === undefined ? undefined : context;
}
function withoutHollow(context) {
    const hollow = aboutFacts.filter((fact) => context.facts[fact] !== undefined && contextAbout(fact, context) === undefined);
    return hollow.length === 0
        ? context.facts
        : Object.fromEntries(Object.entries(context.facts).filter(([key]) => !hollow.includes(key)));
}

;// CONCATENATED MODULE: ./build/conflict/advice/address.js
const levelOptions = [
    [/^az sql (?:db|elastic-pool|failover-group) /, ['--server', '--name']],
    [/^az aks nodepool /, ['--cluster-name', '--name']],
    [/^az network vnet subnet /, ['--vnet-name', '--name']],
];
const inSubscription = ({ subscription }) => subscription === undefined ? '' : `--subscription "${subscription}" `;
const anyType = (subject) => {
    const { group, type, names } = subject;
    if (group === undefined || type === undefined || names === undefined || subject.extends === true)
        return undefined;
    const [provider = '', ...levels] = type.split('/');
    const scope = `${inSubscription(subject)}--resource-group "${group}"`;
    if (levels.length === 1)
        return `${scope} --resource-type "${type}" --name "${names[0]}"`;
    const parents = levels.slice(0, -1).map((level, i) => `${level}/${names[i]}`);
    return `${scope} --namespace "${provider}" --parent "${parents.join('/')}" --resource-type "${levels.at(-1)}" --name "${names.at(-1)}"`;
};
const ownCommand = (subject, line) => {
    const { group, names = [] } = subject;
    const options = levelOptions.find(([of]) => of.test(line))?.[1] ?? ['--name'];
    if (subject.extends === true || names.length !== options.length)
        return undefined;
    const place = group === undefined ? '--resource-group "<resource-group>"' : `--resource-group "${group}"`;
    return [`${inSubscription(subject)}${place}`, ...options.map((option, i) => `${option} "${names[i]}"`)].join(' ');
};
const byGroup = (subject) => subject.group === undefined ? undefined : `${inSubscription(subject)}--resource-group "${subject.group}"`;
const byScope = (subject) => subject.kind === 'subscription' ? inSubscription(subject).trimEnd() : byGroup(subject, '');
const lockedThing = (subject, line) => isScope(subject) ? byScope(subject, line) : anyType(subject, line)?.replace('--name ', '--resource ');
const byAssigned = (subject, line) => byGroup(subject, line) ?? (subject.below?.startsWith('/providers/') === true ? inSubscription(subject) : undefined);
const isScope = (subject) => subject.kind === 'subscription' || subject.kind === 'resource-group';
const isResource = ({ id, kind, type }) => (kind === undefined || kind === 'resource') &&
    /^(?:$|\/subscriptions\/)/i.test(id ?? '') &&
    !/\/locations$/i.test(type ?? '');
const isInGroup = (subject) => isResource(subject) && (subject.id === undefined || subject.group !== undefined);
const namings = [
    { of: /^az resource /, option: '--ids', instead: anyType, takes: isResource },
    { of: /^az (?!resource )/, option: '--ids', instead: ownCommand, takes: isInGroup },
    { of: /^az (?:monitor activity-log|lock) /, option: '--resource-id', instead: byScope, always: true },
    {
        of: /^az lock /,
        option: '--resource',
        instead: lockedThing,
        always: true,
        takes: (subject) => isScope(subject) || isInGroup(subject),
    },
    { of: /^az (?:role|policy) assignment /, option: '--scope', instead: byAssigned },
    {
        of: /Get-AzResource /,
        option: '-ResourceId',
        takes: isResource,
        instead: ({ group, type, names, extends: hangs }) => group === undefined || type === undefined || names === undefined || hangs === true
            ? undefined
            : `-ResourceGroupName "${group}" -ResourceType "${type}" -Name "${names.join('/')}"`,
    },
    {
        of: /^(?:Start|Stop)-AzVM /,
        option: '-Id',
        instead: ({ group, names }) => group === undefined || names === undefined ? undefined : `-ResourceGroupName "${group}" -Name "${names.at(-1)}"`,
    },
    {
        of: /^Get-AzActivityLog /,
        option: '-ResourceId',
        instead: ({ kind, group }) => kind === 'subscription' ? '' : group === undefined ? undefined : `-ResourceGroupName "${group}"`,
        always: true,
    },
    {
        of: /^Get-AzResourceLock /,
        option: '-Scope',
        instead: ({ group, type, names, kind, extends: hangs }) => kind !== 'resource' || type === undefined || names === undefined || hangs === true || group === undefined
            ? undefined
            : `-ResourceGroupName "${group}" -ResourceType "${type}" -ResourceName "${names.join('/')}"`,
    },
    {
        of: /^Get-Az(?:ResourceLock|RoleAssignment) /,
        option: '-Scope',
        instead: ({ group }) => (group === undefined ? undefined : `-ResourceGroupName "${group}"`),
    },
];
const SUBSCRIPTION = /--subscription "\{(subscription|vmSubscription|deploymentSubscription)\}" /g;
const WHOLE = /(-{1,2}[A-Za-z-]{1,20}) "\{(id|topId|vmId|diskId|inUseBy|scope|parentId)\}"/g;
const IMPORT = /(?<= )"\{id\}"/;
function addressed(template, { command, subjects }) {
    let fits = true;
    const line = template
        .replace(SUBSCRIPTION, (whole, key) => (command[key] === undefined ? '' : whole))
        .replace(WHOLE, (whole, option, key) => {
        const subject = subjects[roleOf(key)];
        const fitting = namings.filter((each) => each.option === option && each.of.test(template));
        const naming = fitting.find((each) => each.instead(subject, template) !== undefined) ?? fitting[0];
        fits &&= naming?.takes?.(subject) ?? true;
        const needed = command[key] === undefined || (naming?.always === true && isScope(subject) && key !== 'scope');
        return (needed ? naming?.instead(subject, template) : undefined) ?? whole;
    })
        .replace(IMPORT, (whole) => (command.id === undefined && template.includes(' import ') ? askedOf(subjects.id) : undefined) ?? whole)
        .replace(/ {2,}/g, ' ');
    return fits ? line : undefined;
}
function askedOf(subject) {
    const parts = anyType(subject, '');
    return parts === undefined ? undefined : `"$(az resource show ${parts} --query id --output tsv)"`;
}
const roleOf = (key) => key === 'topId' || key === 'vmId' || key === 'diskId' || key === 'inUseBy' ? key : 'id';

;// CONCATENATED MODULE: ./build/conflict/advice/addressed-by.js

function addressedBy(address, tool) {
    if (address === undefined)
        return { text: {}, command: {} };
    const word = wordOf('address', address, tool === 'ansible');
    const keyed = word === undefined ? keyedOf(address) : undefined;
    const [type, name] = (tool === 'pulumi' && word?.split('::')) || [];
    const parts = { pulumiType: type, pulumiName: name };
    return {
        text: {
            address: word === undefined && keyed === undefined ? undefined : address,
            azapi: address.includes('azapi_') ? 'true' : undefined,
        },
        command: {
            ...(word === undefined ? {} : { address: word }),
            ...Object.fromEntries(Object.entries(parts).flatMap(([key, part]) => {
                const own = part === undefined ? undefined : wordOf(key, part, false);
                return own === undefined ? [] : [[key, own]];
            })),
        },
        keyed,
    };
}

// EXTERNAL MODULE: ./build/conflict/advice/deployed-by.js
var deployed_by = __webpack_require__(5683);
;// CONCATENATED MODULE: ./build/conflict/advice/values.js






const VIRTUAL_MACHINE = 'microsoft.compute/virtualmachines';
const DISK = 'microsoft.compute/disks';
const SNAPSHOT = 'microsoft.compute/snapshots';
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
    const own = ownSubject(context);
    const subjects = {
        id: own,
        topId: topOf(own),
        vmId: machineOf(own, facts),
        diskId: diskOf(own, facts),
        inUseBy: subjectOf((0,resource_id/* parseResourceId */.RQ)(facts.inUseBy ?? '')),
    };
    const shared = {
        provider: facts.provider ?? context.id?.provider,
        ...(0,deployed_by/* deployedBy */.S)(context, facts.deploymentName),
        operationPath: operationPathOf(facts.operationUri ?? ''),
    };
    const address = addressedBy(facts.address, context.tool);
    const told = {
        ...facts,
        ...partsOf(context),
        vmId: subjects.vmId.id,
        vmName: subjects.vmId.names?.at(-1) ?? facts.vmName,
        vmGroup: subjects.vmId.group,
        inUseBy: shortOf(facts.inUseBy),
        name: shownName(context),
        operation: context.operation,
        code: context.code,
        scope: facts.lockedScope ?? context.id?.id,
        place: context.id?.id ?? context.group,
        ...shared,
        ...address.text,
        cores: /core|vcpu|famil/i.test(facts.quotaName ?? '') ? facts.quotaName : undefined,
        diskKind: /_(?:LRS|ZRS|GRS|RAGRS|GZRS|RAGZRS)$/i.test(facts.size ?? '') ? facts.size : undefined,
        known: isKnown(subjects.topId) ? (context.id?.id ?? context.name) : undefined,
    };
    return {
        text: texts(told),
        command: {
            ...placeOf(own),
            ...words({ ...facts, ...shared, ...spelledForCommands(facts) }),
            ...partWords(subjects, facts),
            ...address.command,
        },
        ...(address.keyed === undefined ? {} : { keyed: address.keyed }),
        subjects,
    };
}
const isKnown = ({ id, group, names }) => id !== undefined || (group !== undefined && names !== undefined);
const isMachine = (type) => type?.toLowerCase() === VIRTUAL_MACHINE;
function spelledForCommands(facts) {
    return { location: facts.location?.replace(/ /g, '').toLowerCase() };
}
function texts(known) {
    const lines = Object.entries(known).map(([key, value]) => [key, prose(value)]);
    return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}
const placeOf = ({ group, subscription }) => present([
    ['deploymentGroup', group],
    ['deploymentSubscription', subscription],
]);
function words(known) {
    const ofSubject = new Set(['name', 'group', 'subscription', 'id', 'vmId', 'vmName', 'diskName', 'inUseBy']);
    return present(Object.entries(known).map(([key, value]) => [
        key,
        value === undefined || ofSubject.has(key) ? undefined : wordOf(key, value, false),
    ]));
}
function partWords({ id, topId, vmId, diskId, inUseBy }, facts) {
    const above = id.id === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(id.id)?.parent;
    const locked = facts.lockedScope === undefined ? undefined : wordOf('scope', facts.lockedScope, true);
    return present([
        ['id', id.id],
        ['name', id.names?.at(-1) ?? (id.kind === 'resource-group' ? id.group : undefined)],
        ['group', id.group],
        ['subscription', id.subscription],
        ['managementGroup', id.managementGroup],
        ['parentId', above === undefined ? undefined : wordOf('parentId', above, true)],
        ['parentName', id.names?.at(-2)],
        ['topId', topId.id],
        ['topName', topId.names?.[0]],
        ['scope', locked ?? id.id],
        ['vmId', vmId.id],
        ['vmName', vmId.names?.at(-1)],
        ['vmGroup', vmId.group ?? id.group],
        ['vmSubscription', vmId.subscription ?? id.subscription],
        ['path', values_pathOf(id)],
        ['diskId', diskId.id],
        ['diskName', diskId.names?.at(-1)],
        ['diskGroup', diskId.group],
        ['inUseBy', inUseBy.id],
    ]);
}
function present(entries) {
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
const shortOf = (id) => (0,resource_id/* parseResourceId */.RQ)(id ?? '')?.names.join('/') ?? id;
function values_pathOf({ id, below }) {
    return below ?? (id === undefined ? undefined : wordOf('below', id.replace(/^\/subscriptions\/[^/]+/i, ''), true));
}
function shownName(context) {
    const name = context.name ?? context.id?.name;
    return name === undefined || /^[*x<>.\u2026-]*$/i.test(name.trim()) ? undefined : name;
}
function factsOf(context) {
    const facts = { ...withoutHollow(context) };
    for (const [key, spellings] of Object.entries(ALIASES)) {
        const word = spellings.find((candidate) => context.facts[candidate] !== undefined);
        const value = word === undefined ? undefined : context.facts[word];
        if (value !== undefined)
            facts[key] = value;
    }
    return facts;
}
function partsOf({ id, type, name, group, parents }) {
    if (id === undefined)
        return {
            group,
            type,
            topName: parents?.[0] ?? (type?.split('/').length === 2 ? name : undefined),
            parentName: parents?.at(-1),
        };
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
        type: id.type,
    };
}
function machineOf(own, facts) {
    const named = (0,resource_id/* parseResourceId */.RQ)(facts.vmId ?? '');
    if (isMachine(named?.type))
        return subjectOf(named);
    const top = topOf(own);
    if (isMachine(top.type))
        return top;
    const name = facts.vmName === undefined ? undefined : wordOf('vmName', facts.vmName, false);
    return name === undefined ? {} : { names: [name] };
}
function diskOf(own, facts) {
    if (own.type?.toLowerCase() === DISK || own.type?.toLowerCase() === SNAPSHOT)
        return own;
    const name = facts.diskName === undefined ? undefined : wordOf('diskName', facts.diskName, false);
    return name === undefined
        ? {}
        : {
            subscription: own.subscription,
            group: own.group,
            type: wordOf('type', 'Microsoft.Compute/disks', true),
            names: [name],
        };
}
const plain = /^[!-~]+(?: [!-~]+)*$/;
function prose(value) {
    if (value === undefined || value === '')
        return '';
    const line = plain.test(value) ? value : value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return line.length > 160 ? `${line.slice(0, 159)}\u2026` : line;
}

;// CONCATENATED MODULE: ./build/conflict/advice/fill.js



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
    diskId: '<disk-resource-id>',
    diskName: '<disk-name>',
    diskGroup: '<resource-group>',
    scope: '<scope>',
    path: '<resource-id>',
    inUseBy: '<dependency-resource-id>',
    location: '<location>',
    size: '<size>',
    provider: '<provider-namespace>',
    deploymentName: '<deployment-name>',
    correlationId: '<correlation-id>',
    lockId: '<lock-id>',
    address: '<resource-address>',
    pulumiType: '<type-token>',
    pulumiName: '<resource-in-pulumi>',
    deploymentGroup: '<resource-group>',
    stackName: '<stack-name>',
    template: '<template-file>',
    account: '<storage-account>',
    container: '<container>',
    blob: '<blob>',
    managementGroup: '<management-group>',
    application: '<application-id>',
    featureName: '<feature>',
    policyAssignmentId: '<policy-assignment-id>',
    host: '<host>',
};
function fillText(template, values, certain = values) {
    const known = template.replace(OPTIONAL, (_, inner) => (unknownIn(inner, certain.text) ? '' : inner));
    if (unknownIn(known, values.text))
        return undefined;
    return known.replace(PLACEHOLDER, (_, key) => values.text[key] ?? '');
}
const IN_URL = /(?:--ur[il]|-Path|-Uri) "[^"]*$/;
const WHOLE_ID = /(?:--ur[il]|-Path|-Uri|^Get-AzPolicy\w+ -Id|^Get-AzDenyAssignment -Scope) "[^"]*$/;
function inUse(template, key, { subjects }) {
    const subscription = template.startsWith('az ') ? '{subscriptionId}' : '$((Get-AzContext).Subscription.Id)';
    if (key === 'subscription')
        return subscription;
    const below = key === 'id' || key === 'topId' || key === 'scope' ? subjects[key === 'topId' ? 'topId' : 'id'].below : undefined;
    return below === undefined ? undefined : `/subscriptions/${subscription}${below}`;
}
function wordFor(key, { command, keyed }) {
    return key === 'address' && keyed !== undefined ? keyed.replaceAll('"', '\\"') : command[key];
}
function fillCommand(command, values) {
    const template = addressed(command, values);
    if (template === undefined)
        return undefined;
    let complete = true;
    const filled = template.replace(PLACEHOLDER, (_, key, at) => {
        const value = wordFor(key, values) ??
            (WHOLE_ID.test(template.slice(0, at)) ? inUse(template, key, values) : undefined) ??
            GENERIC[key];
        complete &&= value !== undefined;
        return IN_URL.test(template.slice(0, at))
            ? (value ?? '').replaceAll('#', '%23').replaceAll(' ', '%20')
            : (value ?? '');
    });
    return complete ? filled : undefined;
}
function inPowerShell(command, { keyed }) {
    if (keyed === undefined || !command.includes('{address}'))
        return {};
    const quoted = command.replace(/"([^"]{0,40}\{address\})"/g, "'$1'");
    return { powershell: `& { $PSNativeCommandArgumentPassing = "Legacy"; ${quoted} }` };
}
function fillSteps(templates, context, values) {
    return templates.flatMap((template) => {
        const about = template.about === undefined ? context : contextAbout(template.about, context);
        if (about === undefined)
            return [];
        const known = about === context ? values : valuesOf(about);
        if (template.only !== undefined && !applies(template.only, about, known))
            return [];
        const step = fillStep(template, known);
        return step === undefined ? [] : [step];
    });
}
function fillStep({ only: _, about: __, ...template }, values) {
    const text = fillText(template.text, values);
    if (text === undefined)
        return undefined;
    const lines = { ...template, ...(template.command === undefined ? {} : inPowerShell(template.command, values)) };
    const filled = ['az', 'powershell', 'command'].flatMap((key) => {
        const line = lines[key] === undefined ? undefined : fillCommand(lines[key], values);
        return line === undefined ? [] : [[key, line]];
    });
    if (template.kind === undefined)
        return { text };
    if (filled.length === 0)
        return template.kind === 'wait' ? undefined : { text };
    const commands = Object.fromEntries(filled);
    return template.kind === 'act'
        ? { text, kind: 'act', cost: template.cost, ...commands }
        : { text, kind: template.kind, ...commands };
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
        (only.codes?.includes(context.code ?? '') ?? true) &&
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

;// CONCATENATED MODULE: ./build/conflict/advice/first.js
const OPEN = /<(?:(?:vm-|disk-|dependency-)?resource-id|resource-group)>/;
const NAMELESS = 'The text names no resource.';
function findFirst(steps, { command, text }, where) {
    const open = steps.flatMap(({ az }) => OPEN.exec(az ?? '') ?? [])[0];
    if (open === undefined)
        return [];
    const look = `the ${open === '<resource-group>' ? 'resource group' : 'full ID'} of the resource, and put it where \`${open}\` stands below.`;
    const [own] = where;
    const name = command.name ?? command.vmName;
    if (open === '<resource-group>' && text.deploymentName !== undefined)
        return [
            {
                text: `The text does not tell to which resource group ${text.deploymentName} was deployed. Put its name where \`${open}\` stands below; in the portal the deployment stands under Deployments of the group.`,
            },
        ];
    if (name !== undefined)
        return [
            {
                text: `The text does not tell in which place ${text.name ?? name} is. Find ${look}`,
                kind: 'look',
                az: `az resource list --name "${name}" --query "[].id" --output tsv`,
                powershell: `Get-AzResource -Name "${name}" | Select-Object ResourceId`,
            },
        ];
    if (own !== undefined)
        return [{ ...own, text: `Find ${look} ${own.text}` }];
    return [{ text: `${NAMELESS} In the portal it stands under Properties as "Resource ID": find ${look}` }];
}
const placed = /\/subscriptions\/|-ManagementGroupId |Get-AzTenant|-Subscription(?:Id)? /;
function first_inSubscription(steps, { tool, subscription: told }, { command }) {
    if (command.subscription === undefined || (tool !== 'powershell' && told === undefined))
        return steps;
    const first = steps.findIndex(({ powershell }) => powershell !== undefined && /-Az[A-Z]/.test(powershell) && !placed.test(powershell));
    return steps.map((step, i) => i === first && step.kind !== undefined
        ? { ...step, powershell: `Set-AzContext -Subscription "${command.subscription}" | Out-Null; ${step.powershell}` }
        : step);
}

;// CONCATENATED MODULE: ./build/conflict/advice/portal.js
const pages = [
    { az: /^az monitor activity-log list .*--resource-id /, page: 'Activity log of the resource' },
    { az: /^az monitor activity-log list .*--resource-group /, page: 'Activity log of the resource group' },
    { az: /^az keyvault list-deleted /, page: 'Key vaults, under Manage deleted vaults' },
    { az: /^az appconfig list-deleted /, page: 'App Configuration, under Manage deleted stores' },
    { az: /^az cognitiveservices account list-deleted /, page: 'Azure AI services, under Manage deleted resources' },
    { az: /^az monitor log-analytics workspace list-deleted/, page: 'Log Analytics workspaces, under Open recycle bin' },
    { az: /^az lock list .*--resource-group /, page: 'Locks of the resource group' },
    { az: /^az lock /, page: 'Locks of the resource' },
    { az: /denyAssignments/, page: 'Access control (IAM) of the scope, under Deny assignments' },
    { az: /^az role assignment /, page: 'Access control (IAM) of the scope, under Role assignments' },
    { az: /^az policy exemption /, page: 'Policy, under Exemptions' },
    { az: /^az policy /, page: 'Policy, under Assignments' },
    { az: /^az (?:provider|feature) /, page: 'the subscription, under Resource providers and Preview features' },
    { az: /^az stack /, page: 'Deployment stacks of the scope' },
    { az: /^az deployment (?:operation )?group /, page: 'Deployments of the resource group' },
    { az: /^az deployment (?:operation )?sub /, page: 'Deployments of the subscription' },
    { az: /^az deployment (?:operation )?mg /, page: 'Deployments of the management group' },
    { az: /^az (?:vm|vmss) (?:start|deallocate|restart) /, page: 'the Overview of the machine, under Start and Stop' },
    { az: /^az resource show /, page: 'the Overview of the resource, under JSON View' },
];
function withPortal(steps, tool) {
    if (tool !== undefined)
        return steps;
    const told = new Set();
    return steps.map((step) => {
        const page = step.az === undefined || step.kind === 'wait' ? undefined : pages.find(({ az }) => az.test(step.az ?? ''))?.page;
        if (page === undefined || told.has(page))
            return step;
        told.add(page);
        return { ...step, text: `${step.text} In the portal: ${page}.` };
    });
}

// EXTERNAL MODULE: ./build/conflict/advice/types/table.js + 7 modules
var table = __webpack_require__(4472);
;// CONCATENATED MODULE: ./build/conflict/advice/tools/ansible.js
const ansible = {
    tool: 'ansible',
    name: 'Ansible',
    says: {
        again: [
            {
                text: 'Then run the play again. This begins with the task that failed.',
                kind: 'act',
                cost: 'nothing',
                command: 'ansible-playbook "<playbook>" --start-at-task "{address}"',
                only: { has: ['address'] },
            },
            { text: 'Then run the play again.', only: { lacks: ['address'] } },
        ],
        takeIn: [
            {
                text: 'If it is the one you mean, give the module the name and group of what is there: it changes that, and makes nothing new.',
            },
        ],
        reread: [
            { text: 'The modules of Ansible read before they write: the play puts your change on top of what is there.' },
        ],
        half: [
            { text: 'The modules of Ansible take what is there: run the play again when it has ended, and not before.' },
        ],
        moreTime: [
            {
                text: 'If Azure needs that long as a rule, give the task more time: `async` with `poll`, or the timeout that the module has.',
            },
        ],
        order: [{ text: 'Let the tasks run one after the other: `throttle: 1` on the task, or no `async` on the first.' }],
        fewer: [
            {
                text: 'Let Ansible send fewer at the same time.',
                kind: 'act',
                cost: 'nothing',
                command: 'ansible-playbook "<playbook>" --forks 1',
            },
        ],
        preview: [
            {
                text: 'See what the play would change, as far as its modules tell.',
                kind: 'look',
                command: 'ansible-playbook "<playbook>" --check --diff',
            },
        ],
        debug: [
            {
                text: 'Ansible prints the whole answer of Azure with more verbosity. Read that before you share it: it can hold tokens.',
                kind: 'act',
                cost: 'nothing',
                command: 'ansible-playbook -vvv "<playbook>"',
            },
        ],
    },
};

// EXTERNAL MODULE: ./build/conflict/advice/deployments.js
var deployments = __webpack_require__(7112);
;// CONCATENATED MODULE: ./build/conflict/advice/tools/azure.js

const inTemplate = {
    text: 'If it is the one you mean and a template makes it, refer to it with the `existing` keyword, or deploy the same definition over it.',
};
const batches = { text: 'In Bicep use dependsOn between the two, or @batchSize(1) on the loop.' };
const noWait = {
    text: 'If Azure needs that long as a rule, start it with `--no-wait` and wait for the resource itself in the next step.',
};
const readsAfresh = {
    text: 'A template reads afresh: compare what is there with what it would write, then deploy again.',
};
const bicep = {
    tool: 'bicep',
    name: 'Bicep',
    says: {
        takeIn: [inTemplate],
        reread: [readsAfresh],
        moreTime: [noWait],
        order: [batches],
        preview: deployments/* previewDeployment */.SM,
    },
};
const az = {
    tool: 'az',
    name: 'the Azure CLI',
    says: {
        ...bicep.says,
        reread: [
            {
                text: 'Without a token az reads and writes in one go. Where you pass `--if-match` or `--etag`, pass the one that you just read.',
            },
        ],
        debug: [
            {
                text: 'az prints the whole answer of Azure with `--debug`. Read that before you share it: it can hold tokens.',
            },
        ],
    },
};
const powershell = {
    tool: 'powershell',
    name: 'Azure PowerShell',
    says: {
        takeIn: [inTemplate],
        reread: [
            {
                text: 'The object in your variable carries the old token: read it anew with its `Get-` cmdlet, change that one, and write it with `Set-`.',
            },
        ],
        order: [batches],
        preview: deployments/* previewDeployment */.SM,
        moreTime: [
            {
                text: 'If Azure needs that long as a rule, start it with `-AsJob` or `-NoWait`, and wait for the resource itself in the next step.',
            },
        ],
        debug: [
            {
                text: 'The cmdlet prints the whole answer of Azure with `-Debug`. Read that before you share it: it can hold tokens.',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/conflict/advice/tools/azd.js

const azd = {
    tool: 'azd',
    name: 'azd',
    says: {
        again: [
            {
                text: 'Then run the failed step again. This repeats the infrastructure alone; `azd deploy` repeats the code alone.',
                kind: 'act',
                cost: 'nothing',
                command: 'azd provision',
            },
        ],
        takeIn: [
            {
                text: 'If it is the one you mean, refer to it with the `existing` keyword instead of creating it, or deploy the same definition over it.',
            },
        ],
        reread: [readsAfresh],
        half: [
            {
                text: 'What the deployment has made is kept, and the next one goes on from there: azd keeps no state of its own.',
            },
        ],
        moreTime: [
            {
                text: 'The time is that of azd or of the deployment it follows: the deployment goes on in Azure. Run it again when that has ended.',
                kind: 'act',
                cost: 'nothing',
                command: 'azd provision',
            },
        ],
        order: [{ text: 'In Bicep use dependsOn between the two, or @batchSize(1) on the loop.' }],
        preview: [
            {
                text: 'See what the template would send, before you send it.',
                kind: 'look',
                command: 'azd provision --preview',
            },
        ],
        debug: [
            {
                text: 'azd names the deployment after the environment and the time. Run it with its debug output for the whole answer.',
                kind: 'act',
                cost: 'nothing',
                command: 'azd provision --debug',
            },
        ],
        remains: [
            {
                text: 'Where the whole environment was meant to go, its owner can delete it with the soft-deleted remains of what is in it: that cannot be undone. It asks before it does.',
                kind: 'act',
                cost: 'data',
                command: 'azd down --purge',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/conflict/advice/tools/pulumi.js
const takeIn = {
    text: 'If it is the one you mean, take it into the stack. The command prints the code to put into the program; preview before you go on.',
    kind: 'act',
    cost: 'nothing',
    command: 'pulumi import "{pulumiType}" "{pulumiName}" "{id}"',
};
const pulumi = {
    tool: 'pulumi',
    name: 'Pulumi',
    says: {
        again: [
            {
                text: 'Then run the failed step again. At a terminal this updates that one alone: it shows a preview, and asks before it changes anything.',
                kind: 'act',
                cost: 'nothing',
                command: 'pulumi up --target "**{address}"',
                only: { has: ['address'] },
            },
            { text: 'Then run the failed step again.', only: { lacks: ['address'] } },
        ],
        takeIn: [takeIn],
        half: [
            {
                text: 'Let Pulumi read what is there. It asks what became of operations that were not ended.',
                kind: 'act',
                cost: 'nothing',
                command: 'pulumi refresh',
            },
            {
                ...takeIn,
                text: 'If it is there and the stack does not know it after that, take it in, or the next run ends with "already exists".',
                only: { has: ['address'] },
            },
        ],
        reread: [
            {
                text: 'Read what is there into the preview, and look at it before you go on with `pulumi up --refresh`.',
                kind: 'look',
                command: 'pulumi preview --refresh --diff',
            },
        ],
        broken: [
            {
                text: 'Let Pulumi read what is there. If it says that an update still runs, and none does, `pulumi cancel` ends that.',
                kind: 'act',
                cost: 'nothing',
                command: 'pulumi refresh',
            },
        ],
        unlock: [
            {
                text: 'Only when the holder is proven dead (the machine is gone, the job has ended): release its lock. What the holder still writes can then be lost.',
                kind: 'act',
                cost: 'protection',
                command: 'pulumi cancel --yes',
            },
            {
                text: 'Then let Pulumi read what that run has left behind, before the next update.',
                kind: 'act',
                cost: 'nothing',
                command: 'pulumi refresh',
            },
        ],
        saveState: [
            {
                text: 'Do not run `pulumi up` again yet. Mend why it could not be saved: the role on the storage account, its network rules, a token that has expired.',
            },
            {
                text: 'Let Pulumi read what is there, and take in what it does not know with `pulumi import`.',
                kind: 'act',
                cost: 'nothing',
                command: 'pulumi refresh',
            },
        ],
        moreTime: [
            { text: 'If Azure needs that long as a rule, give the resource more time with the option `customTimeouts`.' },
        ],
        order: [{ text: 'Where one program writes both, let one resource depend on the other (the option `dependsOn`).' }],
        fewer: [
            {
                text: 'Let Pulumi send fewer at the same time.',
                kind: 'act',
                cost: 'nothing',
                command: 'pulumi up --parallel 2',
            },
        ],
        debug: [
            {
                text: 'Pulumi prints the answers of Azure with more logging. Read that before you share it: it can hold tokens.',
                kind: 'act',
                cost: 'nothing',
                command: 'pulumi up --logtostderr --logflow -v=9',
            },
        ],
        where: [
            {
                text: 'The stack has the ID, where Pulumi knows the resource.',
                kind: 'look',
                command: 'pulumi stack --show-ids',
            },
        ],
        replaces: [
            { text: 'Read the preview before that: a replacement of something with data is a loss unless you copy first.' },
        ],
    },
};

// EXTERNAL MODULE: ./build/conflict/advice/tools/terraform.js
var terraform = __webpack_require__(2340);
;// CONCATENATED MODULE: ./build/conflict/advice/tools/index.js






const toolRows = [...terraform/* terraform */.v, pulumi, azd, ansible, bicep, az, powershell];
const rowOf = (tool) => toolRows.find((row) => row.tool === tool);
const nameOfTool = (tool) => rowOf(tool)?.name;
function answerOfTool({ tool: name, usual, otherwise = [], only }, tool) {
    const row = rowOf(tool) ?? rowOf(usual);
    return { steps: (row?.says[name] ?? otherwise).map((step) => (0,table/* both */.WP)(step, only)) };
}

;// CONCATENATED MODULE: ./build/conflict/advice/advise.js







const MOST_REFERENCES = 3;
function advise(reason, entry, context) {
    const values = valuesOf(context);
    const table = tableFor(context);
    const variant = entry.variants?.find((candidate) => applies(candidate.only, context, values));
    const name = values.text.name ?? 'the resource';
    const topName = values.text.topName ?? name;
    const tool = nameOfTool(context.tool) ?? 'the tool';
    const named = { ...values, text: { ...values.text, name, topName, tool, busy: table.throughTop ? topName : name } };
    const { steps, pages } = stepsOf(variant?.steps ?? entry.steps, table, context.tool);
    return {
        title: fillText(variant?.title ?? entry.title, named, values) ?? `${(0,taxonomy/* classOf */.Kl)(reason)}: ${reason}`,
        steps: found(steps, context, values),
        avoid: variant?.avoid ?? entry.avoid,
        references: [...new Set([...pages, ...(variant?.references ?? entry.references)])].slice(0, MOST_REFERENCES),
    };
}
function stepsFor(steps, context) {
    return found(stepsOf(steps, tableFor(context), context.tool).steps, context, valuesOf(context));
}
function tableFor({ id, type }) {
    return (0,table/* ofType */.gp)(id?.kind === 'resource-group' ? 'Microsoft.Resources/resourceGroups' : (id?.type ?? type));
}
function found(templates, context, values) {
    const steps = fillSteps(templates, context, values);
    const where = fillSteps(answerOfTool({ tool: 'where' }, context.tool).steps, context, values);
    return withPortal(first_inSubscription([...findFirst(steps, values, where), ...steps], context, values), context.tool);
}
function stepsOf(entrySteps, table, tool) {
    const answers = entrySteps.map((step) => {
        if ('by' in step)
            return table.answer(step);
        return 'tool' in step ? answerOfTool(step, tool) : { steps: [step] };
    });
    return { steps: answers.flatMap(({ steps }) => steps), pages: answers.flatMap(({ reference }) => reference ?? []) };
}


/***/ }),

/***/ 5683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ deployedBy),
/* harmony export */   W: () => (/* binding */ scopes)
/* harmony export */ });
const scopes = { group: 'toGroup', sub: 'toSubscription', mg: 'toManagementGroup', tenant: 'toTenant' };
function deployedBy(context, told) {
    const { id, deployment, operation, name } = context;
    const own = id !== undefined && /^microsoft\.resources\/deployment(?:s|stacks)(?:\/|$)/i.test(id.type ?? '') ? id : undefined;
    const isStack = own === undefined ? deployment?.stack === true : /stacks/i.test(own.type ?? '');
    const started = own === undefined ? deployment : undefined;
    const scope = own === undefined ? (deployment?.scope ?? (id === undefined ? 'group' : scopeOf(id))) : scopeOf(own);
    const called = own?.name ?? started?.name ?? (/\bdeployment$/i.test(operation ?? '') ? name : undefined);
    return {
        [scopes[scope]]: 'true',
        deploymentName: isStack ? undefined : (told ?? called),
        stackName: isStack ? called : undefined,
        deploymentGroup: started?.group,
        deploymentSubscription: started?.subscription,
        ...(started?.managementGroup === undefined ? {} : { managementGroup: started.managementGroup }),
        template: deployment?.template,
    };
}
function scopeOf({ resourceGroup, managementGroup, subscriptionId }) {
    if (resourceGroup !== undefined)
        return 'group';
    if (managementGroup !== undefined)
        return 'mg';
    return subscriptionId === undefined ? 'tenant' : 'sub';
}


/***/ }),

/***/ 7112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ showDeployment),
/* harmony export */   E4: () => (/* binding */ stackAt),
/* harmony export */   PJ: () => (/* binding */ whichDeployment),
/* harmony export */   SM: () => (/* binding */ previewDeployment),
/* harmony export */   Y6: () => (/* binding */ oldDeployments),
/* harmony export */   _m: () => (/* binding */ showStack),
/* harmony export */   aT: () => (/* binding */ failedOperations),
/* harmony export */   b_: () => (/* binding */ waitDeployment),
/* harmony export */   i4: () => (/* binding */ listStacks),
/* harmony export */   wj: () => (/* binding */ cancelDeployment)
/* harmony export */ });
/* harmony import */ var _arm_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);
/* harmony import */ var _deployed_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5683);


const at = { az: '--location "{location}" ', powershell: '-Location "{location}" ' };
const all = [
    {
        az: 'group',
        place: '--subscription "{deploymentSubscription}" --resource-group "{deploymentGroup}" ',
        noun: 'ResourceGroup',
        scope: '-ResourceGroupName "{deploymentGroup}" ',
        at: { az: '', powershell: '' },
    },
    { az: 'sub', place: '--subscription "{deploymentSubscription}" ', noun: '', scope: '', at },
    {
        az: 'mg',
        place: '--management-group-id "{managementGroup}" ',
        noun: 'ManagementGroup',
        scope: '-ManagementGroupId "{managementGroup}" ',
        at,
    },
    { az: 'tenant', place: '', noun: 'Tenant', scope: '', at },
];
function atScope(make, more = []) {
    return all.map((scope) => ({ ...make(scope), only: { has: [_deployed_by_js__WEBPACK_IMPORTED_MODULE_1__/* .scopes */ .W[scope.az], ...more] } }));
}
const named = '--name "{deploymentName}"';
const ended = `contains([${(0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledBothWays */ .t3)(_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .armEnds */ .pl)
    .map((state) => `'${state}'`)
    .join(',')}], properties.provisioningState)`;
const waitDeployment = atScope(({ az, place, noun, scope }) => ({
    text: 'Wait until the deployment has ended. The command polls the deployment itself; where it ends as Failed, that is an error of the command.',
    kind: 'wait',
    az: `az deployment ${az} wait ${place}${named} --custom "${ended}" --deleted --interval 15`,
    powershell: `do { Start-Sleep -Seconds 15; $state = (Get-Az${noun}Deployment ${scope}-Name "{deploymentName}").ProvisioningState } until ($state -in $null,${_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .armEnds */ .pl.map((state) => `'${state}'`).join(',')}); $state`,
}));
const showDeployment = atScope(({ az, place, noun, scope }) => ({
    text: 'See how it ended, and who owns it.',
    kind: 'look',
    az: `az deployment ${az} show ${place}${named} --query "properties.{state:provisioningState, since:timestamp, correlation:correlationId, error:error}"`,
    powershell: `Get-Az${noun}Deployment ${scope}-Name "{deploymentName}"`,
}));
const failedOnly = '"[?properties.provisioningState==\'Failed\'].properties.{resource:targetResource.id, status:statusCode, message:statusMessage}"';
const failedOperations = atScope(({ az, place, noun, scope }) => ({
    text: 'Look at the operations of the deployment: the innermost failed one names the cause.',
    kind: 'look',
    az: `az deployment operation ${az} list ${place}${named} --query ${failedOnly}`,
    powershell: `Get-Az${noun}DeploymentOperation ${scope}-DeploymentName "{deploymentName}"`,
}), ['deploymentName']);
const whichDeployment = atScope(({ az, place, noun, scope }) => ({
    text: `Find the deployment that failed, then list its operations with \`az deployment operation ${az} list\`.`,
    kind: 'look',
    az: `az deployment ${az} list ${place}--query "[?properties.provisioningState=='Failed'].{name:name, time:properties.timestamp, error:properties.error.code}" --output table`,
    powershell: `Get-Az${noun}Deployment ${scope}| Where-Object ProvisioningState -eq "Failed"`,
})).map((step) => ({ ...step, only: { ...step.only, lacks: ['deploymentName', 'stackName'] } }));
const cancelDeployment = atScope(({ az, place, noun, scope }) => ({
    text: 'Or cancel it. What it has made or changed by then stays as it is, half done.',
    kind: 'act',
    cost: 'nothing',
    az: `az deployment ${az} cancel ${place}${named}`,
    powershell: `Stop-Az${noun}Deployment ${scope}-Name "{deploymentName}"`,
}));
const previewDeployment = atScope(({ az, place, noun, scope, at: more }) => ({
    text: 'See what the template would change, before you deploy it.',
    kind: 'look',
    az: `az deployment ${az} what-if ${place}${more.az}--template-file "{template}" --parameters "<parameter-file>" --no-prompt`,
    powershell: `Get-Az${noun}DeploymentWhatIfResult ${scope}${more.powershell}-TemplateFile "{template}" -TemplateParameterFile "<parameter-file>" -SkipTemplateParameterPrompt`,
}));
const stackAt = (text, query) => all
    .filter(({ az }) => az !== 'tenant')
    .map(({ az, place, noun, scope }) => ({
    text: `${text} (\`az stack\` needs az 2.61 or later.)`,
    kind: 'look',
    az: `az stack ${az} show ${place}--name "{stackName}" --query "${query}"`,
    powershell: `Get-Az${noun === '' ? 'Subscription' : noun}DeploymentStack ${scope}-Name "{stackName}"`,
    only: { has: [_deployed_by_js__WEBPACK_IMPORTED_MODULE_1__/* .scopes */ .W[az]] },
}));
const showStack = stackAt('A deployment stack is no deployment: its own record has the error of every resource that failed.', '{state:provisioningState, error:error, failed:failedResources}');
const oldest = 'sort_by([], &properties.timestamp)[:20].{name:name, time:properties.timestamp}';
const oldDeployments = [
    ...atScope(({ az, place, noun, scope }) => ({
        text: 'List the oldest deployments. What they deployed does not depend on them.',
        kind: 'look',
        az: `az deployment ${az} list ${place}--query "${oldest}" --output table`,
        powershell: `Get-Az${noun}Deployment ${scope}| Sort-Object Timestamp | Select-Object -First 20 DeploymentName, Timestamp`,
    })),
    ...atScope(({ az, place, noun, scope }) => ({
        text: 'Delete from the history what nobody needs to look up any more. No resource is touched by that.',
        kind: 'act',
        cost: 'nothing',
        az: `az deployment ${az} delete ${place}--name "<old-deployment>"`,
        powershell: `Remove-Az${noun}Deployment ${scope}-Name "<old-deployment>"`,
    })),
];
const listStacks = [
    {
        text: 'See which deployment stacks deny something here, in the group and in the subscription. (`az stack` needs az 2.61 or later.)',
        kind: 'look',
        az: 'az stack group list --subscription "{subscription}" --resource-group "{group}" --query "[].{name:name, deny:denySettings.mode, id:id}" --output table',
        powershell: 'Get-AzResourceGroupDeploymentStack -ResourceGroupName "{group}"',
        only: { has: ['group'] },
    },
    {
        text: 'See which deployment stacks of the subscription deny something.',
        kind: 'look',
        az: 'az stack sub list --subscription "{subscription}" --query "[].{name:name, deny:denySettings.mode, id:id}" --output table',
        powershell: 'Get-AzSubscriptionDeploymentStack',
    },
];


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refs)
/* harmony export */ });
const RESOURCE_MANAGER = 'https://learn.microsoft.com/azure/azure-resource-manager';
const refs = {
    async: `${RESOURCE_MANAGER}/management/async-operations`,
    locks: `${RESOURCE_MANAGER}/management/lock-resources`,
    throttling: `${RESOURCE_MANAGER}/management/request-limits-and-throttling`,
    limits: `${RESOURCE_MANAGER}/management/azure-subscription-service-limits`,
    nameRules: `${RESOURCE_MANAGER}/management/resource-name-rules`,
    deleteGroup: `${RESOURCE_MANAGER}/management/delete-resource-group`,
    history: `${RESOURCE_MANAGER}/templates/deployment-history`,
    deploy: `${RESOURCE_MANAGER}/templates/deploy-cli`,
    loops: `${RESOURCE_MANAGER}/bicep/loops`,
    dependencies: `${RESOURCE_MANAGER}/bicep/resource-dependencies`,
    existing: `${RESOURCE_MANAGER}/bicep/existing-resource`,
    leases: 'https://learn.microsoft.com/rest/api/storageservices/lease-blob',
    stacks: `${RESOURCE_MANAGER}/bicep/deployment-stacks`,
    errors: `${RESOURCE_MANAGER}/troubleshooting/common-deployment-errors`,
    quotaError: `${RESOURCE_MANAGER}/troubleshooting/error-resource-quota`,
    skuError: `${RESOURCE_MANAGER}/troubleshooting/error-sku-not-available`,
    policyError: `${RESOURCE_MANAGER}/troubleshooting/error-policy-requestdisallowedbypolicy`,
    registerError: `${RESOURCE_MANAGER}/troubleshooting/error-register-resource-provider`,
    notFoundError: `${RESOURCE_MANAGER}/troubleshooting/error-not-found`,
    parentError: `${RESOURCE_MANAGER}/troubleshooting/error-parent-resource`,
    providers: `${RESOURCE_MANAGER}/management/resource-providers-and-types`,
    activityLog: 'https://learn.microsoft.com/azure/azure-monitor/platform/activity-log',
    denyAssignments: 'https://learn.microsoft.com/azure/role-based-access-control/deny-assignments',
    roles: 'https://learn.microsoft.com/azure/role-based-access-control/troubleshooting',
    roleAssignments: 'https://learn.microsoft.com/azure/role-based-access-control/role-assignments',
    exemptions: 'https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure',
    vmStates: 'https://learn.microsoft.com/azure/virtual-machines/states-billing',
    vmResize: 'https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm',
    vmGeneralize: 'https://learn.microsoft.com/azure/virtual-machines/generalize',
    vmDisks: 'https://learn.microsoft.com/azure/virtual-machines/managed-disks-overview',
    allocation: 'https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/allocation-failure',
    quotas: 'https://learn.microsoft.com/azure/quotas/quotas-overview',
    networkFailed: 'https://learn.microsoft.com/azure/networking/troubleshoot-failed-state',
    aksStart: 'https://learn.microsoft.com/azure/aks/start-stop-cluster',
    aksAbort: 'https://learn.microsoft.com/azure/aks/manage-abort-operations',
    blobLease: 'https://learn.microsoft.com/rest/api/storageservices/lease-blob',
    blobConditions: 'https://learn.microsoft.com/rest/api/storageservices/specifying-conditional-headers-for-blob-service-operations',
    immutableBlobs: 'https://learn.microsoft.com/azure/storage/blobs/immutable-storage-overview',
    subscriptionStates: 'https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states',
    subscriptionDisabled: 'https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-disabled',
    keyVaultRecovery: 'https://learn.microsoft.com/azure/key-vault/general/key-vault-recovery',
    exclusiveLock: 'https://learn.microsoft.com/azure/devops/pipelines/process/approvals#exclusive-lock',
    githubConcurrency: 'https://docs.github.com/actions/using-jobs/using-concurrency',
    pulumiState: 'https://www.pulumi.com/docs/iac/concepts/state-and-backends/',
    terraformPlan: 'https://developer.hashicorp.com/terraform/cli/commands/plan',
    terraformLocking: 'https://developer.hashicorp.com/terraform/language/state/locking',
    terraformUnlock: 'https://developer.hashicorp.com/terraform/cli/commands/force-unlock',
    terraformImport: 'https://developer.hashicorp.com/terraform/language/import',
    terraformLifecycle: 'https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle',
};


/***/ }),

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ followOperation),
/* harmony export */   ZI: () => (/* binding */ retries),
/* harmony export */   dB: () => (/* binding */ listLocks),
/* harmony export */   dd: () => (/* binding */ askOperation),
/* harmony export */   fH: () => (/* binding */ whoWorksBeside),
/* harmony export */   g1: () => (/* binding */ whatFailedInGroup),
/* harmony export */   kU: () => (/* binding */ whatFailed),
/* harmony export */   kh: () => (/* binding */ waitForEnd),
/* harmony export */   lK: () => (/* binding */ serialize),
/* harmony export */   nt: () => (/* binding */ rerun),
/* harmony export */   oR: () => (/* binding */ byCorrelation),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   vJ: () => (/* binding */ whoChanged)
/* harmony export */ });
const rerun = { tool: 'again', otherwise: [{ text: 'Then run the failed step again.' }] };
const retries = { tool: 'retries' };
const readState = { by: 'state' };
const followOperation = {
    text: 'Ask the operation itself how far it is. Repeat at the pace of its Retry-After until the status is Succeeded, Failed or Canceled.',
    kind: 'look',
    az: 'az rest --method get --url "{operationPath}"',
    powershell: 'Invoke-AzRestMethod -Method GET -Path "{operationPath}"',
    only: { has: ['operationPath'] },
};
const waitForEnd = [
    { by: 'wait', only: { has: ['known'] } },
    { ...followOperation, only: { has: ['operationPath'], lacks: ['known'] } },
    { by: 'wait', only: { lacks: ['known', 'operationPath'] } },
];
const askOperation = {
    ...followOperation,
    text: 'If the wait takes long, ask the operation itself how far it is.',
    only: { has: ['operationPath', 'known'] },
};
const LATE = 'The Activity Log is 3 to 20 minutes late, so an empty answer proves nothing.';
const whoChanged = {
    text: `See who started what. ${LATE}`,
    kind: 'look',
    az: 'az monitor activity-log list --resource-id "{id}" --offset 6h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value, correlation:correlationId}" --output table',
    powershell: 'Get-AzActivityLog -ResourceId "{id}" -StartTime (Get-Date).AddHours(-6) | Select-Object EventTimestamp, Caller, OperationName, Status, CorrelationId',
    only: { has: ['place'] },
};
const WITH_MESSAGE = "Select-Object EventTimestamp, ResourceId, OperationName, Status, @{n='Message';e={$_.Properties.Content['statusMessage']}}";
const whatFailed = {
    text: `See which operation left it so, and with what error. ${LATE}`,
    kind: 'look',
    az: 'az monitor activity-log list --resource-id "{id}" --offset 1d --status Failed --query "[].{time:eventTimestamp, who:caller, what:operationName.value, message:properties.statusMessage}"',
    powershell: `Get-AzActivityLog -ResourceId "{id}" -Status Failed -StartTime (Get-Date).AddDays(-1) -DetailedOutput | ${WITH_MESSAGE}`,
    only: { has: ['place'] },
};
const whatFailedInGroup = {
    text: `Read what failed in the group. ${LATE}`,
    kind: 'look',
    az: 'az monitor activity-log list --subscription "{subscription}" --resource-group "{group}" --offset 6h --status Failed --query "[].{time:eventTimestamp, resource:resourceId, what:operationName.value, message:properties.statusMessage}"',
    powershell: `Get-AzActivityLog -ResourceGroupName "{group}" -Status Failed -StartTime (Get-Date).AddHours(-6) -DetailedOutput | ${WITH_MESSAGE}`,
};
const whoWorksBeside = {
    text: `See who else works on it, or on something below it. ${LATE}`,
    kind: 'look',
    az: 'az monitor activity-log list --subscription "{subscription}" --resource-group "{group}" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, on:resourceId, status:status.value}" --output table',
    powershell: 'Get-AzActivityLog -ResourceGroupName "{group}" -StartTime (Get-Date).AddHours(-1) | Select-Object EventTimestamp, Caller, OperationName, ResourceId, Status',
    only: { has: ['group'] },
};
const byCorrelation = {
    text: 'Read everything that belongs to this request.',
    kind: 'look',
    az: 'az monitor activity-log list --correlation-id "{correlationId}" --offset 1d --query "[].{time:eventTimestamp, what:operationName.value, status:status.value, message:properties.statusMessage}" --output json',
    powershell: `Get-AzActivityLog -CorrelationId "{correlationId}" -StartTime (Get-Date).AddDays(-1) -DetailedOutput | ${WITH_MESSAGE}`,
};
const listLocks = {
    text: 'List the locks that act on it, those of the scopes above included.',
    kind: 'look',
    az: 'az lock list --resource "{id}" --filter-string "atScope()" --query "[].{name:name, level:level, notes:notes, owners:owners[].applicationId, id:id}"',
    powershell: 'Get-AzResourceLock -Scope "{id}" -AtScope',
};
const serialize = {
    text: 'To keep it from happening again, let the jobs that change this resource queue: a concurrency group on GitHub, an exclusive lock in Azure Pipelines.',
};


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ terraformTools),
/* harmony export */   v: () => (/* binding */ terraform)
/* harmony export */ });
const programs = [
    { tool: 'terraform', program: 'terraform', name: 'Terraform' },
    { tool: 'opentofu', program: 'tofu', name: 'OpenTofu' },
    { tool: 'terragrunt', program: 'terragrunt', name: 'Terragrunt' },
];
function rowOf({ tool, program, name }) {
    const place = tool === 'terragrunt' ? ' (in the folder of the unit)' : '';
    const takeIn = {
        text: `If it is the one you mean, take it into the state${place}; an \`import\` block does the same under review. Then plan, and read the plan before you apply.`,
        kind: 'act',
        cost: 'nothing',
        command: `${program} import "{address}" "{id}"`,
    };
    return {
        tool,
        name,
        says: {
            again: [
                {
                    text: `Then run the failed step again. At a terminal this applies that one and what it needs${place}: it shows its plan, and asks before it changes anything.`,
                    kind: 'act',
                    cost: 'nothing',
                    command: `${program} apply "-target={address}"`,
                    only: { has: ['address'] },
                },
                { text: 'Then run the failed step again.', only: { lacks: ['address'] } },
            ],
            takeIn: [takeIn],
            half: [
                {
                    ...takeIn,
                    text: `If it is there and ${name} does not know it, take it into the state${place}, or the next run ends with "already exists".`,
                },
            ],
            reread: [
                {
                    text: `See what the other one changed: ${name} reads the resource as it is now and compares it with its state. A saved plan was made against the old version, so throw it away.`,
                    kind: 'look',
                    command: `${program} plan -refresh-only "-target={address}"`,
                    only: { has: ['address'] },
                },
                {
                    text: `See what the other one changed: ${name} reads everything as it is now and compares it with its state. A saved plan was made against the old version, so throw it away.`,
                    kind: 'look',
                    command: `${program} plan -refresh-only`,
                    only: { lacks: ['address'] },
                },
            ],
            broken: [
                {
                    text: `${name} may have left the lock on the state behind, and resources that it does not know. Read the plan first.`,
                    kind: 'look',
                    command: `${program} plan`,
                },
            ],
            queue: [
                {
                    text: 'Let this run queue for the lock instead of failing at once.',
                    kind: 'look',
                    command: `${program} plan -lock-timeout=20m`,
                },
            ],
            unlock: [
                {
                    text: `Only when the holder is proven dead (the machine is gone, the job has ended): release its lock by its ID${place}. It asks before it does; what the holder still writes can then be lost.`,
                    kind: 'act',
                    cost: 'protection',
                    command: `${program} force-unlock "{lockId}"`,
                },
            ],
            saveState: [
                {
                    text: 'Do not apply again yet. Secure `errored.tfstate` from the working directory of that run: a hosted runner takes it away with the job. It holds secrets, so it belongs in no public artifact.',
                },
                {
                    text: 'Mend why it could not be saved: the role on the storage account, its network rules, a lease that was lost, a token that has expired.',
                },
                {
                    text: `Push it from the same directory with the same backend. ${name} refuses where somebody else has saved a newer one in the meantime: compare the two then, and do not force it.`,
                    kind: 'act',
                    cost: 'nothing',
                    command: `${program} state push errored.tfstate`,
                },
                {
                    text: 'If the file is gone, let the plan tell what the state lacks, and import that before anything is applied.',
                    kind: 'look',
                    command: `${program} plan -refresh-only`,
                },
            ],
            unsaved: [
                {
                    text: 'It was saving its state. Secure `errored.tfstate` from the working directory of that run, and push it when the lease is free; do not apply before.',
                    kind: 'act',
                    cost: 'nothing',
                    command: `${program} state push errored.tfstate`,
                },
            ],
            moreTime: [
                {
                    text: 'If Azure needs that long as a rule, give the resource a `timeouts` block with more time for this operation.',
                },
            ],
            order: [{ text: 'Where one configuration writes both, let one resource depend on the other (`depends_on`).' }],
            retries: [
                {
                    text: 'A resource of azapi can wait for such an error by itself: a `retry` block with the code of the error in `error_message_regex`.',
                    only: { has: ['azapi'] },
                },
            ],
            fewer: [
                {
                    text: `Let ${name} send fewer at the same time, and do not run many states at once under one identity.`,
                    kind: 'act',
                    cost: 'nothing',
                    command: `${program} apply -parallelism=2`,
                },
            ],
            debug: [
                {
                    text: `${name} prints what the provider told it. For the whole answer of Azure run it once more with its log, and read that before you share it: it can hold tokens.`,
                    kind: 'act',
                    cost: 'nothing',
                    command: `TF_LOG=DEBUG ${program} apply`,
                    powershell: `$env:TF_LOG = "DEBUG"; ${program} apply`,
                },
            ],
            where: [
                {
                    text: `Its state has the ID, where ${name} knows the resource.`,
                    kind: 'look',
                    command: `${program} state show "{address}"`,
                    only: { has: ['address'] },
                },
            ],
            replaces: [
                { text: 'Read the plan before that: a replacement of something with data is a loss unless you copy first.' },
            ],
        },
    };
}
const terraform = programs.map(rowOf);
const terraformTools = programs.map(({ tool }) => tool);


/***/ }),

/***/ 4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ groups),
/* harmony export */   l: () => (/* binding */ groupGone)
/* harmony export */ });
const groupGone = {
    text: 'Wait until the group is gone. Nothing can be written into it any more. Where the delete fails, this ends too, and the group is still there.',
    kind: 'wait',
    az: 'az group wait --subscription "{subscription}" --name "{group}" --deleted --custom "properties.provisioningState!=\'Deleting\'" --interval 15',
    powershell: 'do { Start-Sleep -Seconds 15; $state = (Get-AzResourceGroup -Name "{group}" -ErrorAction SilentlyContinue).ProvisioningState } until ($state -ne "Deleting"); $state',
};
const groups = [
    {
        type: 'microsoft.resources/resourcegroups',
        state: {
            of: 'id',
            look: {
                text: 'A group reads Succeeded while what is in it changes. See which deployments run in it; what else works there, only its Activity Log tells.',
                kind: 'look',
                az: `az deployment group list --subscription "{subscription}" --resource-group "{group}" --query "[?contains(['Running','Accepted','Waiting'], properties.provisioningState)].{name:name, since:properties.timestamp, state:properties.provisioningState}" --output table`,
                powershell: 'Get-AzResourceGroupDeployment -ResourceGroupName "{group}" | Where-Object ProvisioningState -in "Running","Accepted","Waiting" | Select-Object DeploymentName, Timestamp, ProvisioningState',
            },
        },
        slots: { gone: { steps: [groupGone] } },
    },
];


/***/ }),

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ sizeRows),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Oj: () => (/* binding */ diskSizes),
/* harmony export */   kZ: () => (/* binding */ machineSizes)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);

const AT = '--subscription "{subscription}" --location "{location}"';
const OFFERED = 'See where the size is offered to you, and what restricts it.';
const restrictions = '[].{name:name, zones:locationInfo[0].zones, restricted:restrictions[].reasonCode}';
const machineSizes = {
    text: OFFERED,
    kind: 'look',
    az: `az vm list-skus ${AT} --size "{size}" --all --output table`,
    powershell: 'Get-AzComputeResourceSku -Location "{location}" | Where-Object Name -eq "{size}" | Select-Object Name, Locations, Restrictions',
};
const diskSizes = {
    text: 'See which kinds of disks the region and its zones offer.',
    kind: 'look',
    az: `az vm list-skus ${AT} --resource-type disks --all --query "${restrictions}" --output table`,
    powershell: 'Get-AzComputeResourceSku -Location "{location}" | Where-Object ResourceType -eq "disks" | Select-Object Name, LocationInfo, Restrictions',
};
const DATABASES = 'See which sizes the region offers to you. What is not offered is missing in the list, or says why.';
const lists = [
    {
        of: ['microsoft.web/serverfarms', 'microsoft.web'],
        text: 'See which regions offer the tier. A group that once held a plan of another kind may refuse it all the same: take a new group.',
        az: 'az appservice list-locations --subscription "{subscription}" --sku "{size}" --output table',
        powershell: '(Invoke-AzRestMethod -Method GET -Path "/subscriptions/{subscription}/providers/Microsoft.Web/geoRegions?api-version=2023-12-01").Content',
        page: 'https://learn.microsoft.com/cli/azure/appservice#az-appservice-list-locations',
    },
    {
        of: ['microsoft.sql/servers/elasticpools'],
        text: DATABASES,
        az: `az sql elastic-pool list-editions ${AT} --available --output table`,
        powershell: 'Get-AzSqlCapability -LocationName "{location}"',
        page: 'https://learn.microsoft.com/azure/azure-sql/database/quota-increase-request',
    },
    {
        of: ['microsoft.sql/servers'],
        text: DATABASES,
        az: `az sql db list-editions ${AT} --available --output table`,
        powershell: 'Get-AzSqlCapability -LocationName "{location}"',
        page: 'https://learn.microsoft.com/azure/azure-sql/database/quota-increase-request',
    },
    {
        of: ['microsoft.sql/managedinstances'],
        text: DATABASES,
        az: `az rest --method get --url "/subscriptions/{subscription}/providers/Microsoft.Sql/locations/{location}/capabilities?api-version=2023-08-01" --query "supportedManagedInstanceVersions[].supportedEditions[].{edition:name, status:status, reason:reason}" --output table`,
        powershell: 'Get-AzSqlCapability -LocationName "{location}"',
    },
    {
        of: ['microsoft.dbforpostgresql'],
        text: DATABASES,
        az: `az postgres flexible-server list-skus ${AT} --output table`,
        powershell: 'Get-AzPostgreSqlFlexibleServerCapabilitiesByLocation -LocationName "{location}"',
    },
    {
        of: ['microsoft.dbformysql'],
        text: DATABASES,
        az: `az mysql flexible-server list-skus ${AT} --output table`,
        powershell: 'Get-AzMySqlFlexibleServerLocationBasedCapability -Location "{location}"',
    },
    {
        of: ['microsoft.storage/storageaccounts'],
        text: 'See which kinds of redundancy the region offers.',
        az: `az storage sku list --subscription "{subscription}" --query "[?contains(locations, '{location}')].{name:name, kind:kind, restricted:restrictions[].reasonCode}" --output table`,
        powershell: 'Get-AzStorageSku | Where-Object Location -contains "{location}" | Select-Object Name, Kind, Restriction',
        page: 'https://learn.microsoft.com/azure/storage/common/storage-redundancy',
    },
    {
        of: ['microsoft.cognitiveservices/accounts'],
        text: 'See which models and tiers the region offers.',
        az: `az cognitiveservices model list ${AT} --query "[].{model:model.name, version:model.version, skus:model.skus[].name}"`,
        page: 'https://learn.microsoft.com/azure/ai-services/openai/concepts/models',
    },
    {
        of: ['microsoft.batch'],
        text: 'See which sizes Batch offers in the region: they are fewer than those of virtual machines.',
        az: `az batch location list-skus ${AT} --output table`,
        powershell: 'Get-AzBatchSupportedVirtualMachineSku -Location "{location}"',
    },
];
const regionsOf = {
    text: 'There is no list of its sizes by region. See which regions take this kind of resource at all, and on its page in the documentation which sizes.',
    kind: 'look',
    az: 'az provider show --subscription "{subscription}" --namespace "{provider}" --query "resourceTypes[].{type:resourceType, locations:locations}"',
    powershell: '(Get-AzResourceProvider -ProviderNamespace "{provider}").ResourceTypes | Select-Object ResourceTypeName, Locations',
};
const machines = ['microsoft.compute', 'microsoft.containerservice', 'microsoft.databricks'].map((type) => ({
    type,
    slots: { sizes: { steps: [machineSizes], reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.skuError } },
}));
const sizeRows = [
    ...machines,
    { type: 'microsoft.compute/disks', slots: { sizes: { steps: [diskSizes], reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.skuError } } },
    ...lists.flatMap(({ of, text = OFFERED, az, powershell, page }) => of.map((type) => {
        const step = {
            text,
            kind: 'look',
            ...(az === undefined ? {} : { az }),
            ...(powershell === undefined ? {} : { powershell }),
        };
        return { type, slots: { sizes: { steps: [step], ...(page === undefined ? {} : { reference: page }) } } };
    })),
];


/***/ }),

/***/ 5699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wD: () => (/* binding */ untilGone)
/* harmony export */ });
/* harmony import */ var _arm_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);

const PACE = 15;
const usual = 'properties.provisioningState';
function waitFor({ of, path = usual, rests = _arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .restingStates */ .Zj, text = 'Wait until it is settled.', }) {
    const states = (0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledBothWays */ .t3)(rests)
        .map((state) => `'${state}'`)
        .join(',');
    const shown = path.replace(/^properties\./, '');
    return {
        text: `${text} The command polls it and returns when it rests or is gone; Failed is an error of the command.`,
        kind: 'wait',
        az: `az resource wait --ids "{${of}}" --custom "contains([${states}], not_null(${path}, '${rests[0]}'))" --deleted --interval ${PACE}`,
        powershell: `do { Start-Sleep -Seconds ${PACE}; $state = (Get-AzResource -ResourceId "{${of}}" -ExpandProperties).Properties.${shown} } until ($state -in $null,${rests.map((state) => `'${state}'`).join(',')}); $state`,
    };
}
function lookAt({ of, path = usual }) {
    return {
        text: 'Read its state first.',
        kind: 'look',
        az: `az resource show --ids "{${of}}" --query "${path}" --output tsv`,
        powershell: `(Get-AzResource -ResourceId "{${of}}" -ExpandProperties).Properties.${path.replace(/^properties\./, '')}`,
    };
}
function untilGone({ path = usual, rests = _arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .restingStates */ .Zj, look }) {
    const states = (0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledBothWays */ .t3)(rests)
        .map((state) => `'${state}'`)
        .join(',');
    const there = `$there = Get-AzResource -ResourceId "{id}" -ExpandProperties -ErrorAction SilentlyContinue`;
    const isThere = `$there.Properties.${path.replace(/^properties\./, '')} -in ${rests.map((state) => `'${state}'`).join(',')}`;
    const mute = look !== undefined;
    return {
        text: mute
            ? 'Wait until it is gone.'
            : 'Wait until it is gone. Where the delete fails, this ends too: the resource then rests, and is still there.',
        kind: 'wait',
        az: `az resource wait --ids "{id}" --deleted${mute ? '' : ` --custom "contains([${states}], ${path})"`} --interval ${PACE}`,
        powershell: `do { Start-Sleep -Seconds ${PACE}; ${there} } until (-not $there${mute ? '' : ` -or ${isThere}`})`,
    };
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dd: () => (/* binding */ answeredBy),
  WP: () => (/* binding */ both),
  gp: () => (/* binding */ ofType)
});

// EXTERNAL MODULE: ./build/conflict/advice/steps.js
var steps = __webpack_require__(9119);
// EXTERNAL MODULE: ./build/conflict/advice/references.js
var references = __webpack_require__(2964);
;// CONCATENATED MODULE: ./build/conflict/advice/types/shared.js
const billed = (az, powershell) => ({
    text: 'Start it. The command returns when it is up, and it is billed again from then on. Make sure first that nobody stopped it on purpose.',
    kind: 'act',
    cost: 'money',
    az,
    powershell,
});

;// CONCATENATED MODULE: ./build/conflict/advice/types/apps.js


const site = {
    of: 'topId',
    isLog: true,
    look: {
        text: 'A site has no state to wait for. See which deployments to it have not ended, and who made them.',
        kind: 'look',
        az: `az rest --method get --url "{topId}/deployments?api-version=2023-12-01" --query "value[?not_null(properties.end_time, 'none')=='none'].{id:name, by:properties.author, since:properties.start_time, status:properties.status_text}"`,
        powershell: '(Invoke-AzRestMethod -Method GET -Path "{topId}/deployments?api-version=2023-12-01").Content',
    },
    reference: 'https://learn.microsoft.com/azure/app-service/resources-kudu',
};
const apps = [
    {
        type: 'microsoft.containerservice/managedclusters',
        throughTop: true,
        state: {
            of: 'topId',
            text: 'Wait until the cluster is settled. Node pools are written through it. If the running operation is yours and stuck, it can be aborted.',
            reference: references/* refs */.D.aksAbort,
        },
        slots: {
            start: {
                steps: [
                    billed('az aks start --subscription "{subscription}" --resource-group "{group}" --name "{topName}"', 'Start-AzAksCluster -ResourceGroupName "{group}" -Name "{topName}"'),
                ],
                reference: references/* refs */.D.aksStart,
            },
        },
    },
    {
        type: 'microsoft.web/sites',
        throughTop: true,
        state: site,
        slots: {
            start: {
                steps: [
                    billed('az webapp start --ids "{topId}"', 'Start-AzWebApp -ResourceGroupName "{group}" -Name "{topName}"'),
                ],
                reference: 'https://learn.microsoft.com/cli/azure/webapp#az-webapp-start',
            },
        },
    },
    {
        type: 'microsoft.web/sites/slots',
        throughTop: true,
        state: site,
        slots: {
            start: {
                steps: [
                    billed('az webapp start --subscription "{subscription}" --resource-group "{group}" --name "{topName}" --slot "{name}"', 'Start-AzWebAppSlot -ResourceGroupName "{group}" -Name "{topName}" -Slot "{name}"'),
                ],
                reference: 'https://learn.microsoft.com/cli/azure/webapp#az-webapp-start',
            },
        },
    },
    {
        type: 'microsoft.web/serverfarms',
        slots: {
            users: {
                steps: [
                    {
                        text: 'List the apps on the plan. az compares the ID letter by letter, so an empty list proves nothing.',
                        kind: 'look',
                        az: 'az webapp list --subscription "{subscription}" --query "[?ends_with(appServicePlanId, \'/serverfarms/{name}\')].{name:name, group:resourceGroup}" --output table',
                        powershell: 'Get-AzWebApp | Where-Object ServerFarmId -like "*/resourceGroups/{group}/*/{name}" | Select-Object Name, ResourceGroup',
                    },
                    {
                        text: 'Move those apps to another plan or delete them, then run the failed step again. Slots and function apps count too.',
                    },
                ],
                reference: 'https://learn.microsoft.com/azure/app-service/app-service-plan-manage',
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/conflict/advice/types/compute.js


const compute = [
    {
        type: 'microsoft.compute/virtualmachines',
        throughTop: true,
        slots: {
            start: {
                steps: [billed('az vm start --ids "{vmId}"', 'Start-AzVM -Id "{vmId}"')],
                reference: references/* refs */.D.vmStates,
            },
            deallocate: {
                steps: [
                    {
                        text: 'Deallocate the machine. The command returns when it is done; the machine stays off until you start it.',
                        kind: 'act',
                        cost: 'downtime',
                        az: 'az vm deallocate --ids "{vmId}"',
                        powershell: 'Stop-AzVM -Id "{vmId}" -Force',
                    },
                ],
            },
        },
    },
    {
        type: 'microsoft.compute/virtualmachinescalesets',
        slots: {
            start: {
                steps: [
                    billed('az vmss start --subscription "{subscription}" --resource-group "{group}" --name "{topName}"', 'Start-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}"'),
                ],
                reference: references/* refs */.D.vmStates,
            },
            deallocate: {
                steps: [
                    {
                        text: 'Deallocate the instances of the scale set. They stay off until you start them.',
                        kind: 'act',
                        cost: 'downtime',
                        az: 'az vmss deallocate --subscription "{subscription}" --resource-group "{group}" --name "{topName}"',
                        powershell: 'Stop-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}" -Force',
                    },
                ],
            },
        },
    },
    {
        type: 'microsoft.compute/availabilitysets',
        slots: {
            users: {
                steps: [
                    {
                        text: 'See which machines are in the set.',
                        kind: 'look',
                        az: 'az resource show --ids "{id}" --query "properties.virtualMachines[].id"',
                        powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties | Select-Object virtualMachines',
                    },
                    {
                        text: 'A machine cannot leave its set: it has to be deleted and made anew outside of it. Then run the failed step again.',
                    },
                ],
                reference: references/* refs */.D.vmStates,
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/conflict/advice/types/data.js

const onlyTheLog = (text) => ({
    of: 'topId',
    isLog: true,
    look: {
        text: `${text} The Activity Log, 3 to 20 minutes late, shows who writes and whether that has ended.`,
        kind: 'look',
        az: 'az monitor activity-log list --resource-id "{topId}" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value}" --output table',
        powershell: 'Get-AzActivityLog -ResourceId "{topId}" -StartTime (Get-Date).AddHours(-1) | Select-Object EventTimestamp, Caller, OperationName, Status',
    },
});
const FLEXIBLE = {
    of: 'topId',
    path: 'properties.state',
    rests: ['Ready', 'Stopped', 'Disabled', 'Inaccessible'],
    text: 'Wait until the server is ready. It takes one change at a time, its databases, rules and parameters included.',
};
const RUNNING = "[?state=='InProgress' || state=='Pending' || state=='CancelInProgress']";
const sqlServer = {
    ...onlyTheLog('A SQL server has no state to wait for.'),
    reference: 'https://learn.microsoft.com/azure/azure-sql/database/logical-servers',
};
const data = [
    {
        type: 'microsoft.storage/storageaccounts',
        throughTop: true,
        state: {
            ...onlyTheLog('A storage account has no state to wait for: it reads Succeeded while another write holds it.'),
            reference: 'https://learn.microsoft.com/azure/storage/common/storage-account-overview',
        },
    },
    {
        type: 'microsoft.dbforpostgresql/flexibleservers',
        throughTop: true,
        state: FLEXIBLE,
        slots: {
            start: {
                steps: [
                    billed('az postgres flexible-server start --ids "{topId}"', 'Start-AzPostgreSqlFlexibleServer -ResourceGroupName "{group}" -Name "{topName}"'),
                ],
                reference: 'https://learn.microsoft.com/cli/azure/postgres/flexible-server#az-postgres-flexible-server-start',
            },
        },
    },
    {
        type: 'microsoft.dbformysql/flexibleservers',
        throughTop: true,
        state: FLEXIBLE,
        slots: {
            start: {
                steps: [
                    billed('az mysql flexible-server start --ids "{topId}"', 'Start-AzMySqlFlexibleServer -ResourceGroupName "{group}" -Name "{topName}"'),
                ],
                reference: 'https://learn.microsoft.com/cli/azure/mysql/flexible-server#az-mysql-flexible-server-start',
            },
        },
    },
    { type: 'microsoft.sql/servers', throughTop: true, state: sqlServer },
    {
        type: 'microsoft.sql/servers/databases',
        state: {
            of: 'id',
            look: {
                text: 'See which operations run on the database, and how far they are. An empty list means that none does.',
                kind: 'look',
                az: `az sql db op list --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --database "{name}" --query "${RUNNING}.{operation:operation, state:state, percent:percentComplete, since:startTime}" --output table`,
                powershell: 'Get-AzSqlDatabaseActivity -ResourceGroupName "{group}" -ServerName "{parentName}" -DatabaseName "{name}" | Where-Object State -in "InProgress","Pending","CancelInProgress"',
            },
            reference: 'https://learn.microsoft.com/azure/azure-sql/database/single-database-manage',
        },
    },
    {
        type: 'microsoft.sql/servers/elasticpools',
        state: {
            of: 'id',
            look: {
                text: 'See which operations run on the pool, and how far they are. An empty list means that none does.',
                kind: 'look',
                az: `az sql elastic-pool op list --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --elastic-pool "{name}" --query "${RUNNING}.{operation:operation, state:state, percent:percentComplete, since:startTime}" --output table`,
                powershell: 'Get-AzSqlElasticPoolActivity -ResourceGroupName "{group}" -ServerName "{parentName}" -ElasticPoolName "{name}" | Where-Object State -in "InProgress","Pending","CancelInProgress"',
            },
            reference: 'https://learn.microsoft.com/azure/azure-sql/database/elastic-pool-manage',
        },
    },
    {
        type: 'microsoft.sql/managedinstances',
        slots: {
            start: {
                steps: [
                    {
                        text: 'Start it. This takes about 20 minutes, and it is billed again from then on. Make sure first that nobody stopped it on purpose. (`az sql mi start` needs az 2.47 or later.)',
                        kind: 'act',
                        cost: 'money',
                        az: 'az sql mi start --subscription "{subscription}" --resource-group "{group}" --managed-instance "{topName}"',
                        powershell: 'Start-AzSqlInstance -ResourceGroupName "{group}" -Name "{topName}" -Force',
                    },
                ],
                reference: 'https://learn.microsoft.com/azure/azure-sql/managed-instance/instance-stop-start-how-to',
            },
        },
    },
    {
        type: 'microsoft.cache/redisenterprise',
        throughTop: true,
        state: {
            of: 'topId',
            path: 'properties.resourceState',
            rests: [
                'Running',
                'CreateFailed',
                'UpdateFailed',
                'DeleteFailed',
                'EnableFailed',
                'DisableFailed',
                'ScalingFailed',
                'Disabled',
            ],
            text: 'Wait until the cluster is running again.',
        },
    },
    {
        type: 'microsoft.kusto/clusters',
        throughTop: true,
        slots: {
            start: {
                steps: [
                    billed('az resource invoke-action --ids "{topId}" --action start', 'Start-AzKustoCluster -ResourceGroupName "{group}" -Name "{topName}"'),
                ],
                reference: 'https://learn.microsoft.com/cli/azure/resource#az-resource-invoke-action',
            },
        },
    },
    {
        type: 'microsoft.synapse/workspaces/sqlpools',
        slots: {
            start: {
                steps: [
                    {
                        text: 'Resume the pool. The command returns when it is online, and it is billed again from then on.',
                        kind: 'act',
                        cost: 'money',
                        az: 'az synapse sql pool resume --subscription "{subscription}" --resource-group "{group}" --workspace-name "{topName}" --name "{name}"',
                        powershell: 'Resume-AzSynapseSqlPool -WorkspaceName "{topName}" -Name "{name}"',
                    },
                ],
                reference: 'https://learn.microsoft.com/cli/azure/synapse/sql/pool#az-synapse-sql-pool-resume',
            },
        },
    },
    {
        type: 'microsoft.managedidentity/userassignedidentities',
        throughTop: true,
        state: onlyTheLog('A managed identity has no state to wait for.'),
    },
];

;// CONCATENATED MODULE: ./build/conflict/advice/types/deleted.js

const FIND = 'Find the deleted resource, and see when it was deleted.';
const RECOVER = 'Recover it if its content is wanted, then import it or deploy over it.';
const PURGE = 'Only when its owner agrees: purge it. That cannot be undone. Else take another name.';
const PROTECTED = 'Only when its owner agrees: purge it. That cannot be undone. With purge protection it is not possible at all: take another name.';
const IN_SUBSCRIPTION = '--subscription "{subscription}"';
const IN_GROUP = `${IN_SUBSCRIPTION} --resource-group "{group}"`;
const inVault = (kind) => {
    const word = kind.toLowerCase();
    return {
        types: [`microsoft.keyvault/vaults/${word}s`],
        list: {
            az: `az keyvault ${word} list-deleted --vault-name "{parentName}" --output table`,
            powershell: `Get-AzKeyVault${kind} -VaultName "{parentName}" -InRemovedState`,
        },
        recover: {
            az: `az keyvault ${word} recover --vault-name "{parentName}" --name "{name}"`,
            powershell: `Undo-AzKeyVault${kind}Removal -VaultName "{parentName}" -Name "{name}"`,
        },
        purge: {
            text: PROTECTED,
            az: `az keyvault ${word} purge --vault-name "{parentName}" --name "{name}"`,
            powershell: `Remove-AzKeyVault${kind} -VaultName "{parentName}" -Name "{name}" -InRemovedState -Force`,
        },
        page: references/* refs */.D.keyVaultRecovery,
    };
};
const atLocation = (path, version) => ({
    az: `az rest --method get --url "/subscriptions/{subscription}/providers/${path}?api-version=${version}" --query "value[].{name:name, properties:properties}"`,
    powershell: `(Invoke-AzRestMethod -Method GET -Path "/subscriptions/{subscription}/providers/${path}?api-version=${version}").Content`,
});
const bins = [
    {
        types: ['microsoft.keyvault/vaults'],
        list: {
            az: `az keyvault list-deleted ${IN_SUBSCRIPTION} --resource-type vault --output table`,
            powershell: 'Get-AzKeyVault -InRemovedState',
        },
        recover: {
            az: `az keyvault recover ${IN_SUBSCRIPTION} --name "{name}"`,
            powershell: 'Undo-AzKeyVaultRemoval -VaultName "{name}" -ResourceGroupName "{group}" -Location "{location}"',
        },
        purge: {
            text: PROTECTED,
            az: `az keyvault purge ${IN_SUBSCRIPTION} --name "{name}"`,
            powershell: 'Remove-AzKeyVault -VaultName "{name}" -InRemovedState -Location "{location}" -Force',
        },
        page: references/* refs */.D.keyVaultRecovery,
    },
    inVault('Secret'),
    inVault('Key'),
    inVault('Certificate'),
    {
        types: ['microsoft.keyvault/managedhsms'],
        list: {
            az: `az keyvault list-deleted ${IN_SUBSCRIPTION} --resource-type hsm --output table`,
            powershell: 'Get-AzKeyVaultManagedHsm -InRemovedState',
        },
        recover: {
            az: `az keyvault recover ${IN_SUBSCRIPTION} --hsm-name "{name}" --location "{location}"`,
            powershell: 'Undo-AzKeyVaultManagedHsmRemoval -Name "{name}" -ResourceGroupName "{group}" -Location "{location}"',
        },
        purge: {
            text: PROTECTED,
            az: `az keyvault purge ${IN_SUBSCRIPTION} --hsm-name "{name}" --location "{location}"`,
            powershell: 'Remove-AzKeyVaultManagedHsm -Name "{name}" -Location "{location}" -InRemovedState -Force',
        },
        page: 'https://learn.microsoft.com/azure/key-vault/managed-hsm/recovery',
    },
    {
        types: ['microsoft.appconfiguration/configurationstores'],
        list: {
            az: `az appconfig list-deleted ${IN_SUBSCRIPTION} --output table`,
            powershell: 'Get-AzAppConfigurationDeletedStore',
        },
        recover: { az: `az appconfig recover ${IN_SUBSCRIPTION} --name "{name}" --yes` },
        purge: {
            text: PROTECTED,
            az: `az appconfig purge ${IN_SUBSCRIPTION} --name "{name}" --yes`,
            powershell: 'Clear-AzAppConfigurationDeletedStore -Location "{location}" -Name "{name}"',
        },
        page: 'https://learn.microsoft.com/azure/azure-app-configuration/howto-recover-deleted-stores-in-azure-app-configuration',
    },
    {
        types: ['microsoft.cognitiveservices/accounts'],
        list: {
            az: `az cognitiveservices account list-deleted ${IN_SUBSCRIPTION} --output table`,
            powershell: 'Get-AzCognitiveServicesAccount -InRemovedState',
        },
        recover: {
            az: `az cognitiveservices account recover ${IN_SUBSCRIPTION} --location "{location}" --resource-group "{group}" --name "{name}"`,
            powershell: 'Undo-AzCognitiveServicesAccountRemoval -ResourceGroupName "{group}" -Name "{name}" -Location "{location}" -Force',
        },
        purge: {
            az: `az cognitiveservices account purge ${IN_SUBSCRIPTION} --location "{location}" --resource-group "{group}" --name "{name}"`,
            powershell: 'Remove-AzCognitiveServicesAccount -InRemovedState -ResourceGroupName "{group}" -Name "{name}" -Location "{location}" -Force',
        },
        page: 'https://learn.microsoft.com/azure/ai-services/manage-resources',
    },
    {
        types: ['microsoft.apimanagement/service'],
        list: {
            az: `az apim deletedservice list ${IN_SUBSCRIPTION} --output table`,
            powershell: atLocation('Microsoft.ApiManagement/deletedservices', '2022-08-01').powershell ?? '',
        },
        recover: {
            text: 'Recover it by deploying it once with the property `restore` set to true, in the same location and with nothing else changed; then deploy over it.',
        },
        purge: {
            az: `az apim deletedservice purge ${IN_SUBSCRIPTION} --service-name "{name}" --location "{location}"`,
            powershell: 'Invoke-AzRestMethod -Method DELETE -Path "/subscriptions/{subscription}/providers/Microsoft.ApiManagement/locations/{location}/deletedservices/{name}?api-version=2022-08-01"',
        },
        page: 'https://learn.microsoft.com/azure/api-management/soft-delete',
    },
    {
        types: ['microsoft.operationalinsights/workspaces'],
        list: {
            az: `az monitor log-analytics workspace list-deleted-workspaces ${IN_GROUP} --output table`,
            powershell: 'Get-AzOperationalInsightsDeletedWorkspace -ResourceGroupName "{group}"',
        },
        recover: {
            az: `az monitor log-analytics workspace recover ${IN_GROUP} --workspace-name "{name}"`,
            powershell: 'Restore-AzOperationalInsightsWorkspace -ResourceGroupName "{group}" -Name "{name}" -Location "{location}" -Force',
        },
        purge: {
            text: 'Else take another name, or wait: a deleted workspace is removed for good after 14 days. To be rid of it sooner, recover it and delete it with `--force`.',
        },
        page: 'https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace',
    },
    {
        types: ['microsoft.recoveryservices/vaults'],
        list: {
            az: `az backup deleted-vault list ${IN_SUBSCRIPTION} --location "{location}"`,
            powershell: 'Get-AzRecoveryServicesSoftDeletedVault -Location "{location}"',
        },
        recover: {
            az: `az backup deleted-vault undelete ${IN_SUBSCRIPTION} --location "{location}" --name "<deleted-vault>"`,
            powershell: 'Undo-AzRecoveryServicesVaultDeletion -ResourceGroupName "{group}" -Name "{name}" -Location "{location}" -Force',
            text: `${RECOVER} The name of a deleted vault is in the list.`,
        },
        purge: { text: 'Else take another name: a deleted vault cannot be purged, it goes when its retention ends.' },
        page: 'https://learn.microsoft.com/azure/backup/secure-by-default',
    },
    {
        types: ['microsoft.dataprotection/backupvaults'],
        list: {
            az: atLocation('Microsoft.DataProtection/locations/{location}/deletedVaults', '2025-09-01').az ?? '',
            powershell: 'Get-AzDataProtectionSoftDeletedBackupVault -Location "{location}"',
        },
        recover: {
            powershell: 'Undo-AzDataProtectionVaultDeletion -DeletedVaultName "<deleted-vault>" -Location "{location}" -ResourceGroupName "{group}"',
            text: `${RECOVER} The name of a deleted vault is a GUID, which the list tells.`,
        },
        purge: { text: 'Else take another name: a deleted vault cannot be purged, it goes when its retention ends.' },
        page: 'https://learn.microsoft.com/azure/backup/secure-by-default',
    },
    {
        types: ['microsoft.machinelearningservices/workspaces'],
        list: {
            text: 'Find the deleted workspace: in the portal under Azure Machine Learning, "Recently deleted". Its name is kept for 14 days.',
        },
        recover: {
            text: 'Recover it there if its content is wanted: its storage, key vault and registry must still exist.',
        },
        purge: {
            az: 'az rest --method delete --url "{id}" --url-parameters "api-version=2024-10-01" "forceToPurge=true"',
            powershell: 'Remove-AzMLWorkspace -ResourceGroupName "{group}" -Name "{name}" -ForceToPurge',
        },
        page: 'https://learn.microsoft.com/azure/machine-learning/concept-soft-delete',
    },
    {
        types: ['microsoft.sql/servers'],
        list: {
            az: atLocation('Microsoft.Sql/locations/{location}/deletedServers', '2023-08-01').az ?? '',
            powershell: 'Get-AzSqlDeletedServer -Location "{location}"',
        },
        recover: {
            az: `az sql server restore ${IN_GROUP} --location "{location}" --name "{name}"`,
            powershell: 'Restore-AzSqlServer -ResourceGroupName "{group}" -ServerName "{name}" -Location "{location}"',
        },
        purge: {
            text: 'Else take another name: a deleted server cannot be purged, it goes when its retention of up to 7 days ends.',
        },
        page: 'https://learn.microsoft.com/powershell/module/az.sql/restore-azsqlserver',
    },
    {
        types: ['microsoft.sql/servers/databases'],
        list: {
            az: `az sql db list-deleted ${IN_GROUP} --server "{parentName}" --query "[].{name:databaseName, deleted:deletionDate, id:id}" --output table`,
            powershell: 'Get-AzSqlDeletedDatabaseBackup -ResourceGroupName "{group}" -ServerName "{parentName}"',
        },
        recover: {
            az: `az sql db restore ${IN_GROUP} --server "{parentName}" --name "{name}" --dest-name "{name}" --time "<deletion-date>" --deleted-time "<deletion-date>"`,
            powershell: 'Get-AzSqlDeletedDatabaseBackup -ResourceGroupName "{group}" -ServerName "{parentName}" -DatabaseName "{name}" | Select-Object -Last 1 | ForEach-Object { Restore-AzSqlDatabase -FromDeletedDatabaseBackup -DeletionDate $_.DeletionDate -ResourceId $_.ResourceID -ResourceGroupName "{group}" -ServerName "{parentName}" -TargetDatabaseName "{name}" }',
            text: `${RECOVER} A restored database is billed from then on.`,
        },
        purge: {
            text: 'A deleted database holds no name: it cannot be purged, and a new one of the same name may be made beside it.',
        },
        page: 'https://learn.microsoft.com/azure/azure-sql/database/recovery-using-backups',
    },
    {
        types: [
            'microsoft.storage/storageaccounts/blobservices/containers',
            'microsoft.storage/storageaccounts/containers',
        ],
        list: {
            az: 'az storage container list --auth-mode login --account-name "{topName}" --include-deleted --query "[?deleted].{name:name, version:version, deleted:properties.deletedTime}" --output table',
            powershell: 'Get-AzRmStorageContainer -ResourceGroupName "{group}" -StorageAccountName "{topName}" -IncludeDeleted',
        },
        recover: {
            az: 'az storage container restore --auth-mode login --account-name "{topName}" --name "{name}" --deleted-version "<version>"',
            text: `${RECOVER} That works as long as no new container has its name; the version is in the list.`,
        },
        purge: { text: 'A deleted container cannot be purged, and its name is free some 30 seconds after the delete.' },
        page: 'https://learn.microsoft.com/azure/storage/blobs/soft-delete-container-enable',
    },
    {
        types: ['microsoft.storage/storageaccounts/fileservices/shares', 'microsoft.storage/storageaccounts/shares'],
        list: {
            az: `az storage share-rm list ${IN_GROUP} --storage-account "{topName}" --include-deleted --query "[?deleted].{name:name, version:version, deleted:deletedTime}" --output table`,
            powershell: 'Get-AzRmStorageShare -ResourceGroupName "{group}" -StorageAccountName "{topName}" -IncludeDeleted',
        },
        recover: {
            az: `az storage share-rm restore ${IN_GROUP} --storage-account "{topName}" --name "{name}" --deleted-version "<version>"`,
            powershell: 'Restore-AzRmStorageShare -ResourceGroupName "{group}" -StorageAccountName "{topName}" -Name "{name}" -DeletedShareVersion "<version>"',
            text: `${RECOVER} The version is in the list.`,
        },
        purge: {
            text: 'A deleted share cannot be purged: it is billed and kept until its retention ends. Else take another name.',
        },
        page: 'https://learn.microsoft.com/azure/storage/files/storage-files-prevent-file-share-deletion',
    },
    {
        types: ['microsoft.storage/storageaccounts/blobservices/containers/blobs'],
        list: {
            az: 'az storage blob list --auth-mode login --account-name "{topName}" --container-name "{parentName}" --include d --query "[?deleted].{name:name, deleted:properties.deletedTime}" --output table',
        },
        recover: {
            az: 'az storage blob undelete --auth-mode login --account-name "{topName}" --container-name "{parentName}" --name "{name}"',
        },
        purge: { text: 'A deleted blob holds no name: a new one may be written over it.' },
        page: 'https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview',
    },
    {
        types: ['microsoft.web/sites'],
        list: {
            az: `az webapp deleted list ${IN_SUBSCRIPTION} --name "{name}" --output table`,
            powershell: 'Get-AzDeletedWebApp -Name "{name}"',
        },
        recover: {
            az: `az webapp deleted restore ${IN_GROUP} --name "{name}" --deleted-id "<deleted-id>"`,
            powershell: 'Restore-AzDeletedWebApp -ResourceGroupName "{group}" -Name "{name}" -TargetAppServicePlanName "<plan>" -Force',
            text: 'Recover it if its content is wanted: create the app anew, then restore the deleted one into it. What is in the new one is replaced.',
        },
        purge: { text: 'A deleted app cannot be purged, and is kept for 30 days; its name is free for a new one.' },
        page: 'https://learn.microsoft.com/azure/app-service/app-service-undelete',
    },
];
const stepOf = (kind, { text: own, ...commands }, usual, cost) => {
    const text = own ?? usual;
    if (commands.az === undefined && commands.powershell === undefined)
        return { text };
    return kind === 'look' ? { text, kind, ...commands } : { text, kind, cost, ...commands };
};
const deletedRows = bins.flatMap(({ types, list, recover, purge, page }) => {
    const steps = [
        stepOf('look', list, FIND, 'nothing'),
        stepOf('act', recover, RECOVER, 'nothing'),
        stepOf('act', purge, PURGE, 'data'),
    ];
    return types.map((type) => ({ type, slots: { deleted: { steps, reference: page } } }));
});

// EXTERNAL MODULE: ./build/conflict/advice/types/groups.js
var groups = __webpack_require__(4816);
;// CONCATENATED MODULE: ./build/conflict/advice/types/network.js
const usedBy = ({ text, query, properties, reference }) => ({
    steps: [
        {
            text,
            kind: 'look',
            az: `az resource show --ids "{id}" --query "${query}"`,
            powershell: `(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties | Select-Object ${properties}`,
        },
        { text: 'Remove the reference there first, then run the failed step again.' },
    ],
    reference,
});
const DELETE_NETWORK = 'https://learn.microsoft.com/troubleshoot/azure/virtual-network/virtual-network-troubleshoot-cannot-delete-vnet';
const network = [
    {
        type: 'microsoft.network/virtualnetworks',
        throughTop: true,
        state: {
            of: 'topId',
            text: 'Wait until the virtual network is settled. Its subnets and peerings are written through it, one at a time.',
        },
        slots: {
            users: usedBy({
                text: 'See what sits in its subnets and which peerings it has.',
                query: 'properties.{subnets:subnets[].{name:name, used:properties.ipConfigurations[].id}, peerings:virtualNetworkPeerings[].name}',
                properties: 'subnets, virtualNetworkPeerings',
                reference: DELETE_NETWORK,
            }),
        },
    },
    {
        type: 'microsoft.network/virtualnetworks/subnets',
        throughTop: true,
        slots: {
            users: usedBy({
                text: 'See what sits in the subnet: interfaces, application gateways, private endpoints, service links, delegations.',
                query: 'properties.{interfaces:ipConfigurations[].id, gateways:applicationGatewayIPConfigurations[].id, endpoints:privateEndpoints[].id, links:serviceAssociationLinks[].properties, navigation:resourceNavigationLinks[].properties, delegations:delegations[].name}',
                properties: 'ipConfigurations, applicationGatewayIPConfigurations, privateEndpoints, serviceAssociationLinks, resourceNavigationLinks, delegations',
                reference: DELETE_NETWORK,
            }),
        },
    },
    {
        type: 'microsoft.network/publicipaddresses',
        slots: {
            users: usedBy({
                text: 'See which IP configuration or NAT gateway holds the address.',
                query: 'properties.{configuration:ipConfiguration.id, gateway:natGateway.id}',
                properties: 'ipConfiguration, natGateway',
                reference: 'https://learn.microsoft.com/azure/virtual-network/ip-services/remove-public-ip-address-vm',
            }),
        },
    },
    {
        type: 'microsoft.network/networkinterfaces',
        slots: {
            users: usedBy({
                text: 'See which machine or private endpoint holds the interface.',
                query: 'properties.{machine:virtualMachine.id, endpoint:privateEndpoint.id}',
                properties: 'virtualMachine, privateEndpoint',
                reference: 'https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface-vm',
            }),
        },
    },
    {
        type: 'microsoft.network/networksecuritygroups',
        slots: {
            users: usedBy({
                text: 'See which subnets and interfaces use the group.',
                query: 'properties.{subnets:subnets[].id, interfaces:networkInterfaces[].id}',
                properties: 'subnets, networkInterfaces',
                reference: 'https://learn.microsoft.com/azure/virtual-network/manage-network-security-group',
            }),
        },
    },
    {
        type: 'microsoft.network/routetables',
        slots: {
            users: usedBy({
                text: 'See which subnets use the route table.',
                query: 'properties.subnets[].id',
                properties: 'subnets',
                reference: 'https://learn.microsoft.com/azure/virtual-network/manage-route-table',
            }),
        },
    },
    {
        type: 'microsoft.network/natgateways',
        slots: {
            users: usedBy({
                text: 'See which subnets use the gateway.',
                query: 'properties.subnets[].id',
                properties: 'subnets',
                reference: 'https://learn.microsoft.com/azure/nat-gateway/manage-nat-gateway',
            }),
        },
    },
    {
        type: 'microsoft.network/applicationgateways',
        slots: {
            start: {
                steps: [
                    {
                        text: 'Start it. The command returns when it is up, and it is billed again from then on. Make sure first that nobody stopped it on purpose.',
                        kind: 'act',
                        cost: 'money',
                        az: 'az network application-gateway start --ids "{topId}"',
                        powershell: 'Start-AzApplicationGateway -ApplicationGateway (Get-AzApplicationGateway -ResourceGroupName "{group}" -Name "{topName}")',
                    },
                ],
                reference: 'https://learn.microsoft.com/cli/azure/network/application-gateway#az-network-application-gateway-start',
            },
        },
    },
];

// EXTERNAL MODULE: ./build/conflict/advice/types/sizes.js
var sizes = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/conflict/advice/types/token.js
var token = __webpack_require__(9231);
// EXTERNAL MODULE: ./build/conflict/advice/types/usage.js
var usage = __webpack_require__(7613);
;// CONCATENATED MODULE: ./build/conflict/advice/types/index.js









const typeRows = [
    ...compute,
    ...network,
    ...data,
    ...apps,
    ...groups/* groups */.T,
    ...deletedRows,
    ...usage/* usageRows */.x,
    ...sizes/* sizeRows */.$D,
    ...token/* tokenRows */.B,
];
function rowsOf(type) {
    const levels = (type ?? '').toLowerCase().split('/');
    const rows = [];
    for (let length = levels.length; length >= 1; length--) {
        const name = levels.slice(0, length).join('/');
        rows.push(...typeRows.filter(({ type: own }) => own === name));
    }
    return rows;
}

// EXTERNAL MODULE: ./build/conflict/advice/types/state.js
var types_state = __webpack_require__(5699);
;// CONCATENATED MODULE: ./build/conflict/advice/types/table.js



const inherited = new Set(['start', 'deallocate', 'usage', 'sizes']);
function ofType(type) {
    const rows = rowsOf(type);
    const throughTop = rows.some((row) => row.throughTop === true);
    const state = stateOf(rows, type);
    const own = rows.filter((row) => row.type === type?.toLowerCase());
    return { throughTop, answer: (slot) => retold(slot, answerOf(slot, { rows, own, state, throughTop })) };
}
function answeredBy(type, by) {
    const { steps, reference } = ofType(type).answer({ by });
    return { steps, ...(reference === undefined ? {} : { references: [reference] }) };
}
function stateOf(rows, type) {
    const fits = (row) => row.state?.of === 'topId' || (row.state !== undefined && row.type === type?.toLowerCase());
    return rows.find(fits)?.state ?? { of: 'topId' };
}
function answerOf({ by, otherwise = [] }, { rows, own, state, throughTop }) {
    const page = state.reference === undefined ? {} : { reference: state.reference };
    if (by === 'wait')
        return { steps: [state.look ?? (0,types_state/* waitFor */.fm)(state)], ...page };
    if (by === 'state')
        return { steps: [state.look ?? (0,types_state/* lookAt */.t5)({ ...state, of: state.path === undefined ? 'id' : state.of })] };
    if (by === 'who')
        return { steps: state.isLog === true ? [] : [throughTop ? steps/* whoWorksBeside */.fH : steps/* whoChanged */.vJ] };
    const row = (inherited.has(by) ? rows : own).find(({ slots }) => slots?.[by] !== undefined);
    return row?.slots?.[by] ?? { steps: by === 'gone' ? [(0,types_state/* untilGone */.wD)(own.length > 0 ? state : {})] : otherwise };
}
function retold({ text, cost, only }, { steps, reference }) {
    const first = steps.map((step, i) => i > 0 ? step : { ...step, ...(text && { text }), ...(step.kind === 'act' && cost && { cost }) });
    return { steps: first.map((step) => both(step, only)), ...(reference === undefined ? {} : { reference }) };
}
function both(step, only) {
    if (only === undefined)
        return step;
    return {
        ...step,
        only: {
            ...step.only,
            ...only,
            has: [...(step.only?.has ?? []), ...(only.has ?? [])],
            lacks: [...(step.only?.lacks ?? []), ...(only.lacks ?? [])],
        },
    };
}


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken),
/* harmony export */   B: () => (/* binding */ tokenRows)
/* harmony export */ });
const READ = 'Read it again, so that you have the present content and its version token.';
const tokens = [
    {
        types: ['microsoft.containerservice/managedclusters'],
        read: {
            az: 'az resource show --ids "{id}" --query "{etag:eTag, changed:systemData.lastModifiedAt, by:systemData.lastModifiedBy, properties:properties}"',
            powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
        },
        send: '`az aks update --if-match` takes the token that you read; without it az reads and writes in one go.',
        page: 'https://learn.microsoft.com/azure/aks/use-etags',
    },
    {
        types: [
            'microsoft.appconfiguration/configurationstores/keyvalues',
            'microsoft.appconfiguration/configurationstores',
        ],
        read: {
            az: 'az appconfig kv list --auth-mode login --name "{topName}" --all --fields key label value etag last_modified --output table',
        },
        send: 'The key was written since: the value and its label stand in the list. `az appconfig kv set` reads and writes in one go, so run it again once the value there is the one that you expect.',
        page: 'https://learn.microsoft.com/azure/azure-app-configuration/rest-api-key-value',
    },
    {
        types: ['a', 'aaaa', 'caa', 'cname', 'mx', 'ns', 'ptr', 'soa', 'srv', 'txt'].flatMap((kind) => [
            `microsoft.network/dnszones/${kind}`,
            `microsoft.network/privatednszones/${kind}`,
        ]),
        read: {
            az: 'az resource show --ids "{id}" --query "{etag:etag, ttl:properties.TTL, records:properties}"',
            powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
        },
        send: '`--if-match` of `az network dns record-set` takes the token that you read; leave it out only where the last writer may win.',
        page: 'https://learn.microsoft.com/azure/dns/dns-zones-records#etags',
    },
    {
        types: ['microsoft.apimanagement/service'],
        read: {
            az: 'az resource show --ids "{id}"',
            powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
        },
        send: 'API Management wants the token in If-Match of every change; its own commands and modules read it by themselves.',
        page: 'https://learn.microsoft.com/rest/api/apimanagement/apis/create-or-update',
    },
];
const readToken = {
    text: READ,
    kind: 'look',
    az: 'az resource show --ids "{id}"',
    powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
};
const tokenRows = tokens.flatMap(({ types, read, send, page }) => {
    const steps = [
        { text: READ, kind: 'look', ...read },
        ...(send === undefined ? [] : [{ text: send, only: { notTools: ['terraform', 'pulumi', 'bicep', 'azd'] } }]),
    ];
    return types.map((type) => ({ type, slots: { token: { steps, reference: page } } }));
});


/***/ }),

/***/ 7613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ computeUsage),
/* harmony export */   x: () => (/* binding */ usageRows)
/* harmony export */ });
const AT = '--subscription "{subscription}" --location "{location}"';
const PORTAL = 'ask for a higher limit in the portal under Quotas';
const SUPPORT = 'ask for a higher limit with a support request of the type "Service and subscription limits (quotas)"';
const usagesOf = (path, version) => ({
    az: `az rest --method get --url "/subscriptions/{subscription}/providers/${path}/usages?api-version=${version}" --query "value[].{name:name.localizedValue, used:currentValue, limit:limit}" --output table`,
    powershell: `(Invoke-AzRestMethod -Method GET -Path "/subscriptions/{subscription}/providers/${path}/usages?api-version=${version}").Content`,
});
const cores = {
    az: `az vm list-usage ${AT} --output table`,
    powershell: 'Get-AzVMUsage -Location "{location}"',
};
const quotas = [
    {
        of: ['microsoft.compute', 'microsoft.containerservice', 'microsoft.databricks', 'microsoft.redhatopenshift'],
        ...cores,
    },
    {
        of: ['microsoft.network'],
        az: `az network list-usages ${AT} --output table`,
        powershell: 'Get-AzNetworkUsage -Location "{location}"',
    },
    {
        of: ['microsoft.storage/storageaccounts'],
        text: 'See how many accounts the region holds, and how many it may.',
        az: `az storage account show-usage ${AT}`,
        powershell: 'Get-AzStorageUsage -Location "{location}"',
    },
    {
        of: ['microsoft.sql'],
        az: `az sql list-usages ${AT} --output table`,
        page: 'https://learn.microsoft.com/azure/azure-sql/database/quota-increase-request',
    },
    {
        of: ['microsoft.batch'],
        text: 'See how many accounts the region may hold. Cores and pools are counted by each account itself: `az batch account show`.',
        az: `az batch location quotas show ${AT}`,
        powershell: 'Get-AzBatchLocationQuota -Location "{location}"',
        more: SUPPORT,
        page: 'https://learn.microsoft.com/azure/batch/batch-quota-limit',
    },
    {
        of: ['microsoft.search'],
        text: 'See how many services of each tier are used, and how many there may be.',
        az: `az search usage list ${AT} --query "[].{tier:name.value, used:currentValue, limit:limit}" --output table`,
        powershell: usagesOf('Microsoft.Search/locations/{location}', '2025-05-01').powershell ?? '',
        more: SUPPORT,
        page: 'https://learn.microsoft.com/azure/search/search-limits-quotas-capacity',
    },
    {
        of: ['microsoft.web'],
        text: 'See which cores of App Service are used in the region, by tier.',
        ...usagesOf('Microsoft.Web/locations/{location}', '2023-12-01'),
        page: 'https://learn.microsoft.com/rest/api/appservice/get-usages-in-location/list',
    },
    {
        of: ['microsoft.cognitiveservices'],
        text: 'See what is used and what is left of each model and of the accounts in the region. (`az cognitiveservices usage list` needs az 2.50 or later.)',
        az: `az cognitiveservices usage list ${AT} --query "[?currentValue>to_number('0')].{name:name.value, used:currentValue, limit:limit}" --output table`,
        powershell: 'Get-AzCognitiveServicesUsage -Location "{location}"',
        more: 'take another region or deployment type, lower what other deployments hold, or ask for more in the Foundry portal under Quota',
        page: 'https://learn.microsoft.com/azure/ai-services/openai/how-to/quota',
    },
    {
        of: ['microsoft.machinelearningservices'],
        text: 'See which cores of Machine Learning are used in the region: it counts them apart from those of virtual machines.',
        ...usagesOf('Microsoft.MachineLearningServices/locations/{location}', '2024-10-01'),
        page: 'https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas',
    },
    {
        of: ['microsoft.containerinstance'],
        ...usagesOf('Microsoft.ContainerInstance/locations/{location}', '2023-05-01'),
        more: SUPPORT,
        page: 'https://learn.microsoft.com/azure/container-instances/container-instances-resource-and-quota-limits',
    },
    {
        of: ['microsoft.app'],
        az: `az containerapp list-usages ${AT} --output table`,
        powershell: usagesOf('Microsoft.App/locations/{location}', '2024-03-01').powershell ?? '',
        page: 'https://learn.microsoft.com/azure/container-apps/quotas',
    },
    {
        of: ['microsoft.dbforpostgresql'],
        text: 'See which cores of PostgreSQL are used in the region.',
        ...usagesOf('Microsoft.DBforPostgreSQL/locations/{location}/resourceType/flexibleServers', '2024-08-01'),
        more: SUPPORT,
        page: 'https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-request-quota-increase',
    },
    {
        of: ['microsoft.netapp'],
        az: `az netappfiles usage list ${AT} --output table`,
        powershell: 'Get-AzNetAppFilesUsage -Location "{location}"',
        more: SUPPORT,
    },
    { of: ['microsoft.hdinsight'], az: `az hdinsight list-usage ${AT} --output table` },
];
const computeUsage = {
    text: 'See what is used and what is left in the region.',
    kind: 'look',
    ...cores,
};
const usageRows = quotas.flatMap(({ of, text, az, powershell, more = PORTAL, page }) => {
    const steps = [
        {
            text: text ?? computeUsage.text,
            kind: 'look',
            ...(az === undefined ? {} : { az }),
            ...(powershell === undefined ? {} : { powershell }),
        },
        { text: `Free what is not needed, take less or another region, or ${more}. Then run the failed step again.` },
    ];
    return of.map((type) => ({ type, slots: { usage: { steps, ...(page === undefined ? {} : { reference: page }) } } }));
});


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
    'vm-not-deallocated': {
        class: 'state',
        means: 'the virtual machine must be deallocated (or stopped) before this operation',
    },
    'vm-not-running': { class: 'state', means: 'the virtual machine must be running for this operation' },
    'vm-generalized': { class: 'state', means: 'the virtual machine is generalized and cannot be started or changed' },
    'disk-attached': { class: 'state', means: 'the disk is attached to a virtual machine' },
    'disk-in-use': { class: 'state', means: 'the disk has an active upload, an active access URL or a snapshot in use' },
    'resource-in-use': { class: 'state', means: 'another resource still refers to this one' },
    'nested-resources-exist': { class: 'state', means: 'children of the resource must be removed first' },
    'already-in-target-state': { class: 'state', means: 'the wanted state holds already' },
    'nothing-to-cancel': { class: 'state', means: 'there is no running operation to cancel or stop' },
    'service-stopped': { class: 'state', means: 'the server, cluster or gateway is stopped' },
    'failed-state': {
        class: 'state',
        means: 'the resource, its parent or a dependency is in a failed state and must be repaired first',
    },
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
    'own-deployment': {
        class: 'concurrent-operation',
        means: "the running operation is this run's own earlier request",
        recovery: 'adopt',
    },
    superseded: { class: 'concurrent-operation', means: 'a later operation canceled and replaced this one' },
    'concurrent-write': {
        class: 'concurrent-operation',
        means: 'another request wrote the same entity at the same moment',
    },
    'being-deleted': { class: 'concurrent-operation', means: 'the resource is being deleted' },
    'resource-group-being-deleted': { class: 'concurrent-operation', means: 'the resource group is being deleted' },
    'dependency-updating': {
        class: 'concurrent-operation',
        means: 'a resource that this one refers to is still being changed',
    },
    'provisioning-in-progress': {
        class: 'concurrent-operation',
        means: 'the resource is in a transitional provisioning state',
    },
    'power-state-changing': { class: 'concurrent-operation', means: 'a start, stop or deallocation is still running' },
    'exclusive-access': {
        class: 'concurrent-operation',
        means: 'an operation that needs exclusive access to the resource is running',
    },
    'service-busy': {
        class: 'concurrent-operation',
        means: 'the server or service is busy with another operation or in maintenance',
    },
    'disk-detaching': { class: 'concurrent-operation', means: 'the disk is still being detached' },
    'not-serialized': {
        class: 'concurrent-operation',
        means: 'this run does not hold a concurrency group or exclusive lock that covers the target',
    },
    'queue-overlap': {
        class: 'concurrent-operation',
        means: 'another run holds the concurrency group of a scope that overlaps, and acquired it first',
    },
    'lease-held': {
        class: 'concurrent-operation',
        means: 'another run holds the lease of a scope that overlaps, in the ledger of the input `lease`',
    },
    'scope-locked': {
        class: 'lock',
        means: 'a management lock on the resource or a scope above it forbids the operation',
    },
    'deny-assignment': {
        class: 'lock',
        means: 'a deny assignment (deployment stack, managed application) forbids the operation',
    },
    'blob-lease': { class: 'lock', means: 'somebody else holds a lease on the blob, container, share or file' },
    'lease-lost': { class: 'lock', means: 'the lease that the request relied on expired, was broken or was released' },
    'terraform-state-lock': { class: 'lock', means: 'another run of Terraform or Pulumi holds the lock on its state' },
    'immutability-policy': { class: 'lock', means: 'an immutability policy or legal hold protects the data' },
    'data-locked': {
        class: 'lock',
        means: 'a lock on the data itself (a configuration key, a message) forbids the operation',
    },
    'etag-mismatch': {
        class: 'etag',
        means: 'the version token of the request is stale: the resource changed since it was read',
    },
    'condition-not-met': { class: 'etag', means: 'a conditional header of the request was not met' },
    'plan-outdated': { class: 'etag', means: 'the plan was made of a state that is no more' },
    'quota-exceeded': {
        class: 'operation-not-allowed',
        means: 'the subscription, region or resource would exceed a quota',
    },
    'limit-reached': { class: 'operation-not-allowed', means: 'a fixed limit of the platform or of the size is reached' },
    'policy-denied': { class: 'operation-not-allowed', means: 'an Azure Policy assignment denies the request' },
    'sku-not-available': {
        class: 'operation-not-allowed',
        means: 'the size or SKU is not offered to this subscription in this place',
    },
    'capacity-unavailable': {
        class: 'operation-not-allowed',
        means: 'Azure has no capacity for the request at this place now',
    },
    'region-restricted': {
        class: 'operation-not-allowed',
        means: 'the region does not accept this kind of resource from this subscription',
    },
    'subscription-disabled': { class: 'operation-not-allowed', means: 'the subscription is disabled or read-only' },
    'subscription-not-registered': {
        class: 'operation-not-allowed',
        means: 'the subscription is not registered for the resource provider or feature',
    },
    'subscription-not-eligible': {
        class: 'operation-not-allowed',
        means: 'the subscription is not eligible for the operation',
    },
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
    'group-deletion-failed': {
        class: 'unknown-conflict',
        means: 'a resource group could not be deleted and the text does not say why',
    },
    'not-found': { class: 'none', means: 'something the request names does not exist' },
    'access-denied': { class: 'none', means: 'the identity lacks a permission' },
    'firewall-denied': { class: 'none', means: 'a network rule of the service does not let this address in' },
    throttled: { class: 'none', means: 'too many requests: wait for Retry-After' },
    'invalid-request': { class: 'none', means: 'the request itself is invalid' },
    'timed-out': { class: 'none', means: 'the time ran out before the end was known; Azure may still be working' },
    'service-unavailable': {
        class: 'none',
        means: 'the service, or the gateway before it, could not answer just then (502, 503)',
    },
    'server-error': { class: 'none', means: 'the service failed inside' },
    'no-connection': {
        class: 'none',
        means: 'the tool did not reach Azure: name resolution, connection, proxy or certificate',
    },
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
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   Wb: () => (/* binding */ looksBinary),
/* harmony export */   eO: () => (/* binding */ logFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7109);




const standardInput = '-';
const magic = /[*?[\]{}!]/;
const chunkBytes = 1024 * 1024;
async function logFiles(lines, input, folder = process.cwd()) {
    return (await namedFiles(lines, input, folder)).map((path) => path === standardInput ? stdinSource(input) : fileSource(path, input, folder));
}
async function namedFiles(lines, input, folder = process.cwd()) {
    return [...new Set((await Promise.all(lines.map((line) => pathsOf(line, input, folder)))).flat())];
}
async function pathsOf(line, input, folder) {
    if (line === standardInput)
        return [line];
    if (!magic.test(line) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line), { throwIfNoEntry: false }) !== undefined)
        return [line];
    const { glob } = await __webpack_require__.e(/* import() */ 6448).then(__webpack_require__.bind(__webpack_require__, 6448));
    const matches = await glob(line.replaceAll('\\', '/'), {
        cwd: folder,
        dot: true,
        expandDirectories: false,
        onlyFiles: true,
    });
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
    const known = found.isFile() ? { bytes: found.size } : {};
    return {
        name: path,
        ...known,
        open: async (signal) => guarded(small ? wholeOf(full) : chunksOf(full, signal), path, input),
    };
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
    const next = (buffer) => new Promise((resolve, reject) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, buffer, 0, buffer.length, null, (error, bytes) => error ? reject(error) : resolve(buffer.subarray(0, bytes))));
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

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ heartbeatMs),
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
const heartbeatMs = 30_000;
const quietMs = 500;
const frameMs = 200;
function progressOf(host, now) {
    const began = now();
    let drawnAt = began + quietMs - frameMs;
    let toldAt = began;
    return {
        tell(text, share) {
            const at = now();
            if (at - drawnAt >= frameMs) {
                drawnAt = at;
                if (host.bar(text(), share))
                    toldAt = at;
            }
            if (at - toldAt < heartbeatMs)
                return;
            toldAt = at;
            host.info(text());
        },
        end: () => host.bar(undefined),
    };
}


/***/ }),

/***/ 3850:
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
    return lines.flatMap((line) => line.startsWith('@') ? linesOf(line.slice(1).trim(), input, folder) : [{ text: line }]);
}
function linesOf(path, input, folder) {
    if (path === '')
        throw problem(input, '@', 'names no file');
    const shown = (0,hosts_text/* oneLine */.TN)(path, 200);
    const lines = textOf(path, input, folder)
        .split(/\r\n|\n|\r/)
        .flatMap((text, index) => text.trim() === '' ? [] : [{ text: text.trim(), place: `line ${index + 1} of ${shown}` }]);
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
        if (bytes.includes(0) || (0,files/* looksBinary */.Wb)(bytes.subarray(0, 4096)))
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
;// CONCATENATED MODULE: ./build/modes/targets/ids.js





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


/***/ })

};
;