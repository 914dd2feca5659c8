"use strict";
exports.id = 1510;
exports.ids = [1510];
exports.modules = {

/***/ 1510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  questionsOf: () => (/* binding */ questionsOf),
  readCreations: () => (/* binding */ readCreations),
  remainsOf: () => (/* binding */ remainsOf),
  sizesIn: () => (/* binding */ sizesIn)
});

// EXTERNAL MODULE: ./build/gate/creations/fields.js
var fields = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/arm/states.js
var states = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/gate/snapshot.js
var gate_snapshot = __webpack_require__(7372);
;// CONCATENATED MODULE: ./build/gate/creations/contents.js



const made = new Set([
    'microsoft.network/networkinterfaces',
    'microsoft.network/networkintentpolicies',
    'microsoft.network/serviceendpointpolicies',
    'microsoft.network/privatednszones/virtualnetworklinks',
    'microsoft.sql/virtualclusters',
]);
const few = 3;
function removedBy(plan) {
    return new Set(plan.filter(({ planned }) => planned.verb === 'delete').map(({ target }) => target.id.toLowerCase()));
}
function judgeContents({ target, snapshot, reads: { contents } }, removed) {
    if (contents?.status !== 'read' || snapshot.resource.status !== 'read')
        return [];
    const left = (0,gate_snapshot/* seenIn */.v)(contents)
        .map(fields/* fieldsOf */.Pf)
        .filter((row) => !leaves(row, target.id.toLowerCase(), removed));
    if (left.length === 0)
        return [];
    const certain = !hasScaleSet(removed, target.id) && left.some(({ type }) => !made.has((0,fields/* textOf */.b6)(type).toLowerCase()));
    const asked = {
        what: 'contents',
        expected: 'only what the plan deletes',
        source: 'the list of the group',
        origin: 'plan',
    };
    return [
        {
            ...asked,
            actual: `${left.length} more`,
            outcome: certain ? 'blocks' : 'warns',
            certain,
            reason: 'nested-resources-exist',
            why: `The group holds ${namesOf(left)}, which the plan does not delete: azurerm refuses to delete a group that is not empty (prevent_deletion_if_contains_resources).`,
            step: {
                text: 'Delete what is left, or import it into the state, so that the plan deletes it. Only where all of it may go: set `prevent_deletion_if_contains_resources = false` in the `resource_group` block of the features of the provider.',
            },
        },
    ];
}
const hasScaleSet = (removed, group) => [...removed].some((id) => id.startsWith(`${group.toLowerCase()}/`) && id.includes('/virtualmachinescalesets/'));
function leaves({ id, managedBy, provisioningState }, group, removed) {
    const own = (0,fields/* textOf */.b6)(id).toLowerCase();
    if (!own.startsWith(`${group}/`) || (0,states/* isDeparting */.Z6)((0,fields/* textOf */.b6)(provisioningState)))
        return true;
    return [own, (0,fields/* textOf */.b6)(managedBy).toLowerCase()].some((each) => each !== '' && isBelow(each, removed));
}
function isBelow(id, removed) {
    const steps = id.split('/');
    return steps.some((_, at) => at >= 5 && removed.has(steps.slice(0, at + 1).join('/')));
}
function namesOf(rows) {
    const shown = rows.slice(0, few).map(({ type, name }) => `${(0,fields/* textOf */.b6)(type)}/${(0,fields/* textOf */.b6)(name)}`);
    return `${shown.join(', ')}${rows.length > few ? ` and ${rows.length - few} more` : ''}`;
}

// EXTERNAL MODULE: ./build/gate/creations/names.js
var names = __webpack_require__(6831);
// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/gate/creations/policies.js


const known = ['type', 'location', 'name'];
function judgePolicy(of) {
    const { policy } = of.reads;
    if (policy?.signal.status !== 'read' || !(0,fields/* isAbsent */.W0)(of))
        return [];
    const denial = evaluationsIn(policy.signal.value).find((each) => isDenial(each) && isProven(each, isItself(of, policy.of), knownOf(of)));
    if (denial === undefined)
        return [];
    const asked = { what: 'Azure Policy', expected: 'allows it', source: 'the check of policies', origin: 'plan' };
    const refused = { ...asked, actual: 'denies it', reason: 'policy-denied', facts: factsOf(denial) };
    const { group } = places(of, policy.of);
    if (effectOf(denial) === '')
        return [
            {
                ...refused,
                outcome: 'warns',
                certain: false,
                why: 'A policy finds it not compliant, and Azure does not tell whether it denies that.',
            },
        ];
    if (group !== undefined)
        return [
            {
                ...refused,
                outcome: 'warns',
                certain: false,
                why: `A policy denies the like in the resource group ${group}: most hold for all of a subscription.`,
            },
        ];
    return [{ ...refused, outcome: 'blocks', certain: true, why: whyDenied(denial) }];
}
const isItself = ({ target }, id) => target.id.toLowerCase() === id.toLowerCase();
function places({ target }, id) {
    const group = (0,resource_id/* parseResourceId */.RQ)(id)?.resourceGroup;
    return group === undefined || group.toLowerCase() === target.resourceGroup?.toLowerCase() ? {} : { group };
}
function evaluationsIn(answer) {
    const { policyEvaluations } = (0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(answer).contentEvaluationResult);
    return Array.isArray(policyEvaluations) ? policyEvaluations.map(fields/* fieldsOf */.Pf) : [];
}
const effectOf = ({ effectDetails }) => (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(effectDetails).policyEffect);
function isDenial(evaluation) {
    return /^NonCompliant$/i.test((0,fields/* textOf */.b6)(evaluation.evaluationResult)) && /^(?:Deny)?$/i.test(effectOf(evaluation));
}
function expressionsOf({ evaluationDetails }) {
    const { evaluatedExpressions } = (0,fields/* fieldsOf */.Pf)(evaluationDetails);
    return Array.isArray(evaluatedExpressions) ? evaluatedExpressions.map(fields/* fieldsOf */.Pf) : [];
}
const knownOf = ({ planned }) => [
    ...known,
    ...(0,fields/* settingsIn */.RV)(planned).map(([path]) => path.toLowerCase()),
];
function isProven(evaluation, itself, known) {
    const looked = expressionsOf(evaluation).map(({ path, expression }) => ((0,fields/* textOf */.b6)(path) || (0,fields/* textOf */.b6)(expression)).toLowerCase());
    return looked.length > 0 && looked.every((each) => known.includes(each) && (itself || each !== 'name'));
}
function factsOf(evaluation) {
    const { policyAssignmentId, policyDefinitionId } = (0,fields/* fieldsOf */.Pf)(evaluation.policyInfo);
    const [last] = expressionsOf(evaluation).slice(-1);
    return Object.fromEntries([
        ['policyAssignmentId', (0,fields/* textOf */.b6)(policyAssignmentId)],
        ['policyDefinitionId', (0,fields/* textOf */.b6)(policyDefinitionId)],
        ['deniedProperty', (0,fields/* textOf */.b6)(last?.path)],
        ['deniedValue', (0,fields/* textOf */.b6)(last?.expressionValue)],
    ].filter(([, value]) => value !== ''));
}
function whyDenied(evaluation) {
    const assignment = (0,resource_id/* parseResourceId */.RQ)((0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(evaluation.policyInfo).policyAssignmentId))?.name;
    return `${assignment === undefined ? 'A policy assignment' : `The policy assignment ${assignment}`} denies it by its ${[...new Set(expressionsOf(evaluation).map(({ path, expression }) => (0,fields/* textOf */.b6)(path) || (0,fields/* textOf */.b6)(expression)))].join(' and ')}.`;
}

// EXTERNAL MODULE: ./build/gate/creations/rows.js
var rows = __webpack_require__(2118);
// EXTERNAL MODULE: ./build/gate/creations/sizes.js
var sizes = __webpack_require__(9729);
;// CONCATENATED MODULE: ./build/gate/creations/quotas.js




function judgeQuotas(changes) {
    const plan = changes.map(asHeld);
    const groups = new Map();
    for (const [index, of] of plan.entries()) {
        for (const share of sharesOf(of, index)) {
            const key = `${of.target.subscriptionId} ${(0,fields/* regionOf */.AP)(of.planned)} ${share.list} ${share.quota}`.toLowerCase();
            const known = groups.get(key);
            if (known === undefined)
                groups.set(key, [share]);
            else
                known.push(share);
        }
    }
    const found = new Map();
    for (const shares of groups.values())
        for (const [index, judged] of exceeded(shares, plan))
            found.set(index, [...(found.get(index) ?? []), judged]);
    return found;
}
function asHeld(of) {
    const { planned, snapshot } = of;
    if (planned.verb !== 'delete' || snapshot.resource.status !== 'read')
        return of;
    const { location = null, sku = null, properties = null } = (0,fields/* fieldsOf */.Pf)(snapshot.resource.value);
    const { name = null, capacity } = (0,fields/* fieldsOf */.Pf)(sku);
    const size = (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(properties).hardwareProfile).vmSize);
    const held = { location: (0,fields/* textOf */.b6)(location), sku: (0,fields/* textOf */.b6)(name), size: size === '' ? (0,fields/* textOf */.b6)(name) : size };
    return {
        ...of,
        planned: {
            ...planned,
            wants: { ...held, ...(typeof capacity === 'number' ? { capacity } : {}), ...planned.wants },
        },
    };
}
function sharesOf(of, index) {
    const row = (0,rows/* creationRow */.AX)(of.target.type);
    const how = howOf(of);
    if (row === undefined || how === undefined || (0,fields/* regionOf */.AP)(of.planned) === undefined)
        return [];
    const sku = (0,fields/* wantedText */.z1)(of.planned, 'sku').toLowerCase();
    const adds = of.planned.creates || how === 'frees' ? (row.adds ?? []) : [];
    return [
        ...adds
            .filter((each) => each.sku === undefined || each.sku === sku)
            .map(({ list, quota }) => ({ index, list, quota, amount: 1, how })),
        ...coresOf(of, row).map(({ quota, amount }) => ({ index, list: 'compute', quota, amount, how })),
    ];
}
function howOf(of) {
    const { creates, replaces, verb } = of.planned;
    if (verb === 'delete' && !creates)
        return of.snapshot.resource.status === 'read' ? 'frees' : undefined;
    if (!(0,sizes/* isSized */.EN)(of))
        return undefined;
    if (replaces || !creates)
        return 'perhaps';
    return (0,fields/* isAbsent */.W0)(of) ? 'adds' : undefined;
}
function coresOf(of, row) {
    const name = (0,sizes/* wantedSize */.f8)(of, row);
    const size = name === undefined ? undefined : (0,sizes/* sizeOf */.$d)(of, name);
    const count = row.machines === 'one' ? 1 : Number(of.planned.wants.capacity);
    if (size === undefined || !(count > 0))
        return [];
    const amount = size.cores * count;
    if (/^(?:Spot|Low)$/i.test((0,fields/* wantedText */.z1)(of.planned, 'priority')))
        return [{ quota: 'lowPriorityCores', amount }];
    return [{ quota: 'cores', amount }, ...(size.family === '' ? [] : [{ quota: size.family, amount }])];
}
function exceeded(shares, plan) {
    const [first] = shares;
    const one = first === undefined ? undefined : plan[first.index];
    const usage = first === undefined || one === undefined ? undefined : usageOf(plan, one, first);
    if (first === undefined || one === undefined || usage === undefined)
        return [];
    const { used, limit } = usage;
    const sum = (how) => shares.filter((each) => each.how === how).reduce((total, { amount }) => total + amount, 0);
    const [freed, added, perhaps] = [sum('frees'), sum('adds'), sum('perhaps')];
    if (used + added + perhaps <= limit)
        return [];
    let [certain, possible] = [used, used];
    const found = [];
    for (const { index, how, amount } of shares) {
        if (how === 'frees')
            continue;
        possible += amount;
        if (how === 'adds')
            certain += amount;
        const outcome = how === 'adds' && certain - freed > limit ? 'blocks' : possible > limit ? 'warns' : undefined;
        if (outcome === undefined)
            continue;
        const isOne = shares.filter((each) => each.how !== 'frees').length === 1;
        found.push([index, rowOf(one, first, { used, limit, added: added + perhaps, isOne, outcome })]);
    }
    return found;
}
function rowOf({ target, planned }, { list, quota }, { used, limit, added, isOne, outcome }) {
    const region = (0,fields/* regionOf */.AP)(planned) ?? '';
    const left = Math.max(0, limit - used);
    const all = isOne ? '' : ' Which of its changes fail depends on their order.';
    const why = outcome === 'blocks'
        ? `The plan adds ${added}, and ${left} of ${limit} are left.${all}`
        : `The plan adds up to ${added}, and ${left} of ${limit} are left: it fits only where what it deletes or replaces is gone before.`;
    return {
        what: `quota ${quota} in ${region}`,
        expected: `${added} more`,
        actual: `${left} of ${limit} left`,
        source: `the quotas of ${rows/* usageLists */.vb[list].namespace}`,
        origin: 'plan',
        outcome,
        certain: outcome === 'blocks',
        reason: 'quota-exceeded',
        why,
        about: `/subscriptions/${target.subscriptionId}/providers/${rows/* usageLists */.vb[list].namespace}/locations/${region}/usages/${quota}`,
        facts: { quotaName: quota, limit: String(limit), usage: String(used), required: String(added), location: region },
    };
}
function usageOf(plan, { target, planned }, { list, quota }) {
    const of = plan.find((each) => each.reads.usages?.[list] !== undefined &&
        each.target.subscriptionId === target.subscriptionId &&
        (0,fields/* regionOf */.AP)(each.planned) === (0,fields/* regionOf */.AP)(planned));
    const usages = of?.reads.usages?.[list];
    if (usages === undefined)
        return undefined;
    const row = (0,gate_snapshot/* seenIn */.v)(usages)
        .map(fields/* fieldsOf */.Pf)
        .find(({ name = null }) => (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(name).value).toLowerCase() === quota.toLowerCase());
    const [used, limit] = [row?.currentValue, row?.limit];
    return typeof used === 'number' && typeof limit === 'number' && limit >= 0 ? { used, limit } : undefined;
}

;// CONCATENATED MODULE: ./build/gate/creations/index.js







function judgeCreations(plan) {
    const quotas = judgeQuotas(plan);
    const gone = goneNames(plan);
    const removed = removedBy(plan);
    return plan.map((of, index) => {
        const row = (0,rows/* creationRow */.AX)(of.target.type);
        const around = { freed: gone.get(nameKey(of)), isShared: isShared(plan, row?.name?.housedBy) };
        const conditions = [
            ...(row === undefined ? [] : [...(0,names/* judgeName */.B)(of, row, around), ...(0,sizes/* judgeSize */.nV)(of, row)]),
            ...(quotas.get(index) ?? []),
            ...judgePolicy(of),
            ...judgeContents(of, removed),
        ];
        return { conditions, reads: readsOf(of) };
    });
}
const nameKey = ({ target }) => `${target.type} ${target.name}`.toLowerCase();
function goneNames(plan) {
    const gone = plan.filter(({ planned }) => planned.verb === 'delete' && !planned.creates);
    return new Map(gone.map((of) => [nameKey(of), of.target.id]));
}
function isShared(plan, housedBy) {
    if (housedBy === undefined)
        return true;
    const skus = plan
        .filter(({ target }) => target.type?.toLowerCase() === housedBy)
        .map(({ planned }) => (0,fields/* wantedText */.z1)(planned, 'sku'));
    return skus.length > 0 && skus.every((sku) => sku !== '' && !/^I(?:\d|solated)/i.test(sku));
}
function readsOf({ target, planned, reads }) {
    const region = (0,fields/* regionOf */.AP)(planned) ?? '';
    const label = (0,fields/* wantedText */.z1)(planned, 'label');
    return [
        ...row(`name ${(0,rows/* creationRow */.AX)(target.type)?.name?.of === 'label' ? label : target.name}`, reads.name),
        ...row(`soft-deleted of ${target.type ?? ''}`, reads.remains),
        ...Object.entries(reads.usages ?? {}).flatMap(([list, signal]) => row(`quotas of ${rows/* usageLists */.vb[list].namespace} in ${region}`, signal)),
        ...row(`sizes of virtual machines in ${region}`, reads.sizes),
        ...row(`contents of ${target.name}`, reads.contents),
        ...row(`policies on ${target.type ?? 'resource groups'} in ${region}`, reads.policy?.signal),
    ];
}
const row = (source, signal) => signal === undefined ? [] : [{ source, signal }];

// EXTERNAL MODULE: ./build/azure/reads.js
var azure_reads = __webpack_require__(9741);
;// CONCATENATED MODULE: ./build/azure/creation-reads.js





function asksOf(of) {
    const { target, planned } = of;
    if (planned.needsEmpty)
        return { contents: contentsOf(target), usages: {} };
    const row = (0,rows/* creationRow */.AX)(target.type);
    const subscription = target.subscriptionId;
    if (row === undefined || subscription === undefined)
        return { usages: {} };
    const below = `/subscriptions/${subscription}`;
    const isNew = planned.creates && !planned.replaces;
    const name = row.name === undefined || !isNew ? undefined : questionOf(row.name, of, below);
    const region = (0,fields/* regionOf */.AP)(planned);
    const size = (0,sizes/* wantedSize */.f8)(of, row);
    const counts = region !== undefined && (0,sizes/* isSized */.EN)(of);
    const lists = counts
        ? [...(row.adds ?? []).map(({ list }) => list), ...(size === undefined ? [] : ['compute'])]
        : [];
    return {
        ...(name === undefined ? {} : { name }),
        ...(row.remains === undefined || !isNew ? {} : { remains: remainsOf(row.remains, below) }),
        usages: Object.fromEntries([...new Set(lists)].map((list) => [list, usagesOf(list, below, region ?? '')])),
        ...(counts && size !== undefined ? { sizes: sizesIn(below, region ?? '') } : {}),
    };
}
function questionOf(check, { target, planned }, below) {
    const { api, permission, method = 'POST', sends, as = 'name' } = check;
    const name = check.of === 'label' ? (0,fields/* wantedText */.z1)(planned, 'label') : target.name;
    const region = (0,fields/* regionOf */.AP)(planned);
    if (!/^[\w.-]{1,260}$/.test(name) || (region === undefined && check.path.includes('{location}')))
        return undefined;
    const tenant = check.path.startsWith('//');
    const path = `${tenant ? check.path.slice(1) : `${below}${check.path}`}`
        .replace('{location}', region ?? '')
        .replace('{name}', name);
    if (method === 'POST')
        return { method, path, api, permission, body: { [as]: name, ...(sends === undefined ? {} : { type: sends }) } };
    return { method, path, api, permission, ...(method === 'GET' ? { query: { [as]: name } } : {}) };
}
const remainsOf = ({ path, api, permission }, below) => ({
    path: `${below}${path}`,
    api,
    permission,
});
function usagesOf(list, below, region) {
    const { namespace, api } = rows/* usageLists */.vb[list];
    return {
        path: `${below}/providers/${namespace}/locations/${region}/usages`,
        api,
        permission: `${namespace}/locations/usages/read`,
    };
}
const sizesIn = (below, region) => ({
    path: `${below}/providers/Microsoft.Compute/skus`,
    api: '2021-07-01',
    query: { $filter: `location eq '${region}'` },
    permission: 'Microsoft.Compute/skus/read',
});
const contentsOf = ({ id }) => ({
    path: `${id}/resources`,
    api: '2021-04-01',
    query: { $expand: 'provisioningState' },
    permission: 'Microsoft.Resources/subscriptions/resourceGroups/resources/read',
});
const isPlanned = (wanted) => wanted.planned !== undefined;
const mostNames = 200;
const mostPolicies = 20;
function asksOfAll(plan) {
    let names = 0;
    return new Map(plan.map((of) => {
        const { name, ...asks } = asksOf(of);
        names += name === undefined ? 0 : 1;
        return [of, name === undefined || names > mostNames ? asks : { name, ...asks }];
    }));
}
function policyAsks(plan) {
    const made = new Set(plan.filter(({ planned }) => planned.creates).map(({ target }) => target.id.toLowerCase()));
    const asks = new Map();
    for (const of of plan) {
        const key = policyKey(of);
        if (key === undefined || asks.has(key) || asks.size >= mostPolicies)
            continue;
        asks.set(key, { of: of.target.id, question: policyQuestion(of, made) });
    }
    return asks;
}
const groupType = 'Microsoft.Resources/subscriptions/resourceGroups';
const policyType = ({ type, kind }) => (kind === 'resource-group' ? groupType : type);
function policyKey({ target, planned }) {
    const [type, region] = [policyType(target), (0,fields/* regionOf */.AP)(planned)];
    if (type === undefined ||
        region === undefined ||
        target.subscriptionId === undefined ||
        !planned.creates ||
        planned.replaces)
        return undefined;
    return `${target.subscriptionId} ${type} ${region} ${JSON.stringify((0,fields/* settingsIn */.RV)(planned))}`.toLowerCase();
}
function policyQuestion({ target, planned }, made) {
    const below = `/subscriptions/${target.subscriptionId}`;
    const group = target.kind === 'resource' && target.resourceGroup !== undefined
        ? `${below}/resourceGroups/${target.resourceGroup}`
        : below;
    const resourceContent = {
        type: policyType(target) ?? '',
        name: target.name,
        location: (0,fields/* regionOf */.AP)(planned) ?? '',
        ...nested((0,fields/* settingsIn */.RV)(planned)),
    };
    return {
        method: 'POST',
        path: `${made.has(group.toLowerCase()) ? below : group}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`,
        api: '2024-10-01',
        permission: 'Microsoft.PolicyInsights/checkPolicyRestrictions/read',
        body: { resourceDetails: { resourceContent } },
    };
}
function nested(settings) {
    const names = [...new Set(settings.map(([path]) => path.split('.')[0] ?? ''))];
    return Object.fromEntries(names.map((name) => {
        const own = settings.filter(([path]) => path === name || path.startsWith(`${name}.`));
        const whole = own.find(([path]) => path === name);
        return [
            name,
            whole === undefined ? nested(own.map(([path, value]) => [path.slice(name.length + 1), value])) : whole[1],
        ];
    }));
}
function questionsOf(wanted) {
    const plan = wanted.filter(isPlanned);
    const policies = [...policyAsks(plan).values()].map(({ question }) => question);
    const questions = [...[...asksOfAll(plan).values()].flatMap(({ name }) => name ?? []), ...policies];
    const paths = (posts) => [
        ...new Set(questions.filter(({ method }) => (method === 'POST') === posts).map(({ path }) => path)),
    ];
    return { ask: paths(true), alone: paths(false) };
}
async function readCreations(wanted, reads) {
    const planned = wanted.filter(isPlanned);
    const [asks, policies] = [asksOfAll(planned), policyAsks(planned)];
    const answers = await Promise.all(wanted.map((each) => (isPlanned(each) ? answersTo(each, reads, asks.get(each), policies) : undefined)));
    return (snapshots) => {
        const plan = [];
        const places = [];
        for (const [index, snapshot] of snapshots.entries()) {
            const [each, own] = [wanted[index], answers[index]];
            if (each === undefined || own === undefined || !isPlanned(each))
                continue;
            places.push(index);
            plan.push({ target: each.target, planned: each.planned, snapshot, reads: own });
        }
        const creations = new Map(judgeCreations(plan).map((creation, index) => [places[index] ?? -1, creation]));
        return snapshots.map((snapshot, index) => {
            const creation = creations.get(index);
            return creation === undefined ? snapshot : { ...snapshot, creation };
        });
    };
}
async function answersTo(of, reads, { name, remains, usages, sizes, contents } = { usages: {} }, policies) {
    const listed = async (ask) => ask === undefined ? undefined : listFor(ask, reads);
    const { subscriptionId } = of.target;
    const ask = policies.get(policyKey(of) ?? '');
    const [answer, policy, deleted, offered, held, ...used] = await Promise.all([
        name === undefined ? undefined : reads.question(name, subscriptionId),
        ask === undefined ? undefined : reads.question(ask.question, subscriptionId),
        listed(remains),
        listed(sizes),
        listed(contents),
        ...Object.entries(usages).map(async ([list, ask]) => [list, await listed(ask)]),
    ]);
    return {
        ...(answer === undefined ? {} : { name: answer }),
        ...(deleted === undefined ? {} : { remains: deleted }),
        ...(offered === undefined ? {} : { sizes: offered }),
        ...(held === undefined ? {} : { contents: held }),
        ...(policy === undefined || ask === undefined ? {} : { policy: { of: ask.of, signal: policy } }),
        usages: Object.fromEntries(used),
    };
}
const signals = new WeakMap();
async function listFor(ask, reads) {
    const answer = await reads.list(ask);
    const signal = signals.get(answer) ?? (0,azure_reads/* listOf */.c3)([answer], (row) => row);
    signals.set(answer, signal);
    return signal;
}


/***/ }),

/***/ 1870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   Bu: () => (/* binding */ isAzurerm),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   RV: () => (/* binding */ settingsIn),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   sU: () => (/* binding */ sameGroup),
/* harmony export */   z1: () => (/* binding */ wantedText)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
const textOf = (value) => (typeof value === 'string' ? value : '');
function placeOf(text) {
    const place = typeof text === 'string' ? text.replaceAll(' ', '').toLowerCase() : '';
    return /^[a-z0-9]{2,40}$/.test(place) ? place : undefined;
}
const regionOf = ({ wants }) => placeOf(wants.location);
function wantedText({ wants }, name) {
    const value = wants[name];
    return typeof value === 'string' ? value : '';
}
const settingsIn = ({ wants }) => Object.entries(wants).filter(([name]) => name.includes('.'));
const isAbsent = ({ snapshot: { resource } }) => resource.status === 'empty';
const isAzurerm = ({ planned }) => planned.planType.startsWith('azurerm_');
function sameGroup(id, { resourceGroup }) {
    const group = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id)?.resourceGroup ?? /\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
    return group !== undefined && group.toLowerCase() === resourceGroup?.toLowerCase();
}


/***/ }),

/***/ 6831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeName),
/* harmony export */   Y: () => (/* binding */ remainIn)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1013);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);



function judgeName(of, { name, remains }, around) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(of))
        return [];
    const found = remains === undefined ? undefined : judgeRemains(of, remains);
    if (found !== undefined)
        return [found];
    return name === undefined || of.reads.name === undefined ? [] : judgeAnswer(of, name, remains, around);
}
const asked = ({ target, planned }, { of }) => ({
    what: of === 'label' ? `DNS label ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedText */ .z1)(planned, 'label')}` : `name ${target.name}`,
    expected: 'free in all of Azure',
    source: 'the check of names',
    origin: 'plan',
});
function judgeAnswer(of, check, remains, { freed, isShared }) {
    const { name } = of.reads;
    const answer = name === undefined ? undefined : answerIn(name, check);
    if (name === undefined || answer === undefined)
        return [];
    const row = asked(of, check);
    if (answer.free)
        return name.status === 'read' || name.status === 'empty' ? [(0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .met */ .B)(row, 'free', name)] : [];
    const taken = { ...row, actual: 'taken', reason: 'name-taken', certain: true };
    if (answer.reason !== '' && !/^(?:AlreadyExists|NameInUse|NameInLockdown|Taken)$/i.test(answer.reason))
        return [
            {
                ...row,
                actual: 'refused',
                outcome: 'warns',
                certain: true,
                why: `Azure does not take the name: ${plain(answer.reason)}.`,
            },
        ];
    if (freed !== undefined) {
        const why = `The plan deletes ${freed}, which has the name: it is free only where that comes first, and some names are held for a while.`;
        return [{ ...taken, outcome: 'warns', certain: false, why }];
    }
    if (mayBeApart(of, check, isShared))
        return [
            {
                ...taken,
                outcome: 'warns',
                certain: false,
                why: 'It is taken as a plain name. It is free where the resource asks for a unique host name, or stands in an environment of its own.',
            },
        ];
    const isHidden = remains !== undefined && of.reads.remains !== undefined && (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnread */ .K)(of.reads.remains);
    if (isHidden && of.planned.recovers)
        return [
            {
                ...taken,
                outcome: 'warns',
                certain: false,
                why: 'The tool recovers it where it is a soft-deleted one of this subscription; those could not be read.',
            },
        ];
    return [{ ...taken, outcome: 'blocks', why: whyTaken(answer.reason, isHidden, remains) }];
}
function mayBeApart(of, { scoped, housedBy }, isShared) {
    if (housedBy !== undefined && !isShared)
        return true;
    return scoped === true && (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isAzurerm */ .Bu)(of) || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedText */ .z1)(of.planned, 'nameScope') !== '');
}
function whyTaken(reason, isHidden, remains) {
    if (/^NameInLockdown$/i.test(reason))
        return 'It was deleted a short while ago, and Azure still holds the name.';
    if (isHidden)
        return 'Somebody has it, or a soft-deleted resource still holds it: those could not be read.';
    return remains?.within === 'azure'
        ? 'No soft-deleted resource of this subscription holds it: somebody else has it, or deleted it in another subscription.'
        : 'Somebody has it: names of this type are shared by all of Azure.';
}
const plain = (text) => text
    .replace(/[^\w.-]+/g, ' ')
    .slice(0, 60)
    .trim();
function answerIn(signal, { free = 'nameAvailable', method }) {
    if (free === 'status') {
        if (method !== 'HEAD')
            return undefined;
        return signal.status === 'read'
            ? { free: false, reason: '' }
            : signal.status === 'empty'
                ? { free: true, reason: '' }
                : undefined;
    }
    if (signal.status !== 'read')
        return undefined;
    const body = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(signal.value);
    const value = body[free];
    return typeof value === 'boolean' ? { free: value, reason: value ? '' : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body.reason) } : undefined;
}
function remainIn(listed, { within }, of) {
    const rows = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .seenIn */ .v)(listed).map(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf);
    const row = rows.find((each) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(each.name).toLowerCase() === of.name.toLowerCase() &&
        (within === 'azure' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sameGroup */ .sU)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(each.id), of)));
    if (row === undefined)
        return undefined;
    const { properties: own = null, location = null } = row;
    const properties = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(own);
    return {
        location: placeIn(properties.location ?? null) ?? placeIn(location),
        deleted: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(properties.deletionDate),
        purges: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(properties.scheduledPurgeDate),
        isProtected: properties.purgeProtectionEnabled === true,
    };
}
const placeIn = (value) => {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value).replaceAll(' ', '').toLowerCase();
    return text === '' ? undefined : text;
};
function judgeRemains(of, row) {
    const { target, planned, reads } = of;
    const found = reads.remains === undefined ? undefined : remainIn(reads.remains, row, target);
    if (found === undefined)
        return undefined;
    const region = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .regionOf */ .AP)(planned);
    const elsewhere = region !== undefined && found.location !== undefined && region !== found.location;
    const base = {
        what: `name ${target.name}`,
        expected: 'held by nothing that was deleted',
        actual: 'held by a soft-deleted resource',
        source: 'the list of what was deleted',
        origin: 'plan',
        certain: true,
        reason: 'soft-deleted',
        ...(found.location === undefined ? {} : { facts: { location: found.location } }),
    };
    const warns = (why) => ({ ...base, outcome: 'warns', why });
    if (row.returns)
        return elsewhere
            ? undefined
            : warns('The deleted one of this name comes back, with the data and settings that it had.');
    const isRevived = row.revivedBy !== undefined && said(planned.wants[row.revivedBy[0]]) === said(row.revivedBy[1]);
    if ((isRevived || planned.recovers) && !elsewhere)
        return warns('The tool recovers the deleted one of this name: it comes back with what it held.');
    if (row.within === 'group' && elsewhere)
        return { ...warns('One of this name was deleted in another region of the group.'), certain: false };
    return { ...base, outcome: 'blocks', why: whyHeld(found, elsewhere) };
}
const said = (value) => String(value).toLowerCase();
function whyHeld({ location, purges, isProtected }, elsewhere) {
    const where = elsewhere ? `It was deleted in ${plain(location ?? '')}, and holds the name everywhere. ` : '';
    const day = /^\d{4}-\d\d-\d\d/.exec(purges)?.[0];
    const until = day === undefined
        ? 'It holds the name until it is purged.'
        : `It holds the name until ${day}, or until it is purged.`;
    const only = day === undefined ? 'It holds the name to the end of its retention.' : `It holds the name until ${day}.`;
    return `${where}${isProtected ? `${only} Purge protection is on: nobody can purge it before.` : until}`;
}


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ creationRow),
/* harmony export */   vb: () => (/* binding */ usageLists)
/* harmony export */ });
/* unused harmony export creationRows */
const check = (namespace, api, more = {}) => {
    const { word = 'checkNameAvailability', ...rest } = more;
    return {
        path: `/providers/${namespace}/${word}`,
        api,
        permission: `${namespace}/${word.replace('{location}/', '')}/action`,
        ...rest,
    };
};
const readable = (of) => ({ ...of, permission: of.permission.replace(/action$/, 'read') });
const inRegion = { word: 'locations/{location}/checkNameAvailability' };
const one = (list, quota, sku) => ({
    list,
    quota,
    ...(sku === undefined ? {} : { sku }),
});
const network = (type, ...adds) => ({
    type: `Microsoft.Network/${type}`,
    adds,
});
const named = (type, name, more = {}) => ({
    type,
    name,
    ...more,
});
const rows = [
    named('Microsoft.Storage/storageAccounts', readable(check('Microsoft.Storage', '2023-01-01', { sends: 'Microsoft.Storage/storageAccounts' })), {
        adds: [one('storage', 'StorageAccounts')],
    }),
    named('Microsoft.KeyVault/vaults', readable(check('Microsoft.KeyVault', '2023-07-01', { sends: 'Microsoft.KeyVault/vaults' })), {
        remains: {
            path: '/providers/Microsoft.KeyVault/deletedVaults',
            api: '2023-07-01',
            permission: 'Microsoft.KeyVault/deletedVaults/read',
            within: 'azure',
            revivedBy: ['createMode', 'recover'],
        },
    }),
    named('Microsoft.KeyVault/managedHSMs', readable(check('Microsoft.KeyVault', '2023-07-01', { word: 'checkMhsmNameAvailability' })), {
        remains: {
            path: '/providers/Microsoft.KeyVault/deletedManagedHSMs',
            api: '2023-07-01',
            permission: 'Microsoft.KeyVault/deletedManagedHsms/read',
            within: 'azure',
            revivedBy: ['createMode', 'recover'],
        },
    }),
    named('Microsoft.AppConfiguration/configurationStores', readable(check('Microsoft.AppConfiguration', '2023-03-01', { sends: 'Microsoft.AppConfiguration/configurationStores' })), {
        remains: {
            path: '/providers/Microsoft.AppConfiguration/deletedConfigurationStores',
            api: '2023-03-01',
            permission: 'Microsoft.AppConfiguration/deletedConfigurationStores/read',
            within: 'azure',
            revivedBy: ['createMode', 'recover'],
        },
    }),
    named('Microsoft.ApiManagement/service', readable(check('Microsoft.ApiManagement', '2022-08-01')), {
        remains: {
            path: '/providers/Microsoft.ApiManagement/deletedservices',
            api: '2022-08-01',
            permission: 'Microsoft.ApiManagement/deletedservices/read',
            within: 'azure',
            revivedBy: ['restore', true],
        },
    }),
    named('Microsoft.CognitiveServices/accounts', check('Microsoft.CognitiveServices', '2023-05-01', {
        word: 'checkDomainAvailability',
        sends: 'Microsoft.CognitiveServices/accounts',
        as: 'subdomainName',
        of: 'label',
        free: 'isSubdomainAvailable',
    }), {
        remains: {
            path: '/providers/Microsoft.CognitiveServices/deletedAccounts',
            api: '2023-05-01',
            permission: 'Microsoft.CognitiveServices/deletedAccounts/read',
            within: 'group',
            revivedBy: ['restore', true],
        },
    }),
    {
        type: 'Microsoft.OperationalInsights/workspaces',
        remains: {
            path: '/providers/Microsoft.OperationalInsights/deletedWorkspaces',
            api: '2023-09-01',
            permission: 'Microsoft.OperationalInsights/deletedWorkspaces/read',
            within: 'group',
            returns: true,
        },
    },
    named('Microsoft.Web/sites', readable(check('Microsoft.Web', '2023-01-01', {
        word: 'checknameavailability',
        sends: 'Microsoft.Web/sites',
        scoped: true,
        housedBy: 'microsoft.web/serverfarms',
    }))),
    named('Microsoft.ContainerRegistry/registries', readable(check('Microsoft.ContainerRegistry', '2023-07-01', {
        sends: 'Microsoft.ContainerRegistry/registries',
        scoped: true,
    }))),
    named('Microsoft.Sql/servers', check('Microsoft.Sql', '2021-11-01', { sends: 'Microsoft.Sql/servers', free: 'available' })),
    named('Microsoft.DocumentDB/databaseAccounts', {
        path: '//providers/Microsoft.DocumentDB/databaseAccountNames/{name}',
        api: '2023-11-15',
        permission: 'Microsoft.DocumentDB/databaseAccountNames/read',
        method: 'HEAD',
        free: 'status',
    }),
    named('Microsoft.EventHub/namespaces', check('Microsoft.EventHub', '2021-11-01')),
    named('Microsoft.ServiceBus/namespaces', check('Microsoft.ServiceBus', '2021-11-01', { word: 'CheckNameAvailability' })),
    named('Microsoft.Relay/namespaces', check('Microsoft.Relay', '2021-11-01')),
    named('Microsoft.Search/searchServices', check('Microsoft.Search', '2023-11-01', { sends: 'searchServices' })),
    named('Microsoft.SignalRService/SignalR', check('Microsoft.SignalRService', '2023-02-01', { ...inRegion, sends: 'Microsoft.SignalRService/SignalR' })),
    named('Microsoft.SignalRService/WebPubSub', check('Microsoft.SignalRService', '2023-02-01', { ...inRegion, sends: 'Microsoft.SignalRService/WebPubSub' })),
    named('Microsoft.DBforPostgreSQL/flexibleServers', check('Microsoft.DBforPostgreSQL', '2022-12-01', { sends: 'Microsoft.DBforPostgreSQL/flexibleServers' })),
    named('Microsoft.DBforMySQL/flexibleServers', check('Microsoft.DBforMySQL', '2021-05-01', { ...inRegion, sends: 'Microsoft.DBforMySQL/flexibleServers' })),
    named('Microsoft.Cdn/profiles/endpoints', check('Microsoft.Cdn', '2023-05-01', { sends: 'Microsoft.Cdn/Profiles/Endpoints' })),
    named('Microsoft.Batch/batchAccounts', check('Microsoft.Batch', '2023-05-01', { ...inRegion, sends: 'Microsoft.Batch/batchAccounts' })),
    named('Microsoft.Kusto/clusters', check('Microsoft.Kusto', '2023-08-15', { ...inRegion, sends: 'Microsoft.Kusto/clusters' })),
    named('Microsoft.Devices/IotHubs', check('Microsoft.Devices', '2023-06-30')),
    named('Microsoft.Communication/communicationServices', check('Microsoft.Communication', '2023-03-31', { sends: 'Microsoft.Communication/communicationServices' })),
    named('Microsoft.Synapse/workspaces', check('Microsoft.Synapse', '2021-06-01', { sends: 'Microsoft.Synapse/workspaces', free: 'available' })),
    named('Microsoft.Purview/accounts', check('Microsoft.Purview', '2021-07-01', { sends: 'Microsoft.Purview/accounts' })),
    named('Microsoft.Network/trafficManagerProfiles', check('Microsoft.Network', '2022-04-01', {
        word: 'checkTrafficManagerNameAvailabilityV2',
        sends: 'Microsoft.Network/trafficManagerProfiles',
        of: 'label',
    })),
    {
        ...network('publicIPAddresses', one('network', 'StandardSkuPublicIpAddresses', 'standard'), one('network', 'PublicIPAddresses', 'basic')),
        name: {
            path: '/providers/Microsoft.Network/locations/{location}/CheckDnsNameAvailability',
            api: '2023-09-01',
            permission: 'Microsoft.Network/locations/checkDnsNameAvailability/read',
            method: 'GET',
            as: 'domainNameLabel',
            of: 'label',
            free: 'available',
            scoped: true,
        },
    },
    network('virtualNetworks', one('network', 'VirtualNetworks')),
    network('networkInterfaces', one('network', 'NetworkInterfaces')),
    network('networkSecurityGroups', one('network', 'NetworkSecurityGroups')),
    network('applicationSecurityGroups', one('network', 'ApplicationSecurityGroups')),
    network('routeTables', one('network', 'RouteTables')),
    network('loadBalancers', one('network', 'StandardSkuLoadBalancers', 'standard'), one('network', 'LoadBalancers', 'basic')),
    network('applicationGateways', one('network', 'ApplicationGateways')),
    network('natGateways', one('network', 'NatGateways')),
    network('publicIPPrefixes', one('network', 'PublicIpPrefixes')),
    network('privateEndpoints', one('network', 'PrivateEndpoints')),
    network('networkWatchers', one('network', 'NetworkWatchers')),
    { type: 'Microsoft.Compute/virtualMachines', adds: [one('compute', 'virtualMachines')], machines: 'one' },
    {
        type: 'Microsoft.Compute/virtualMachineScaleSets',
        adds: [one('compute', 'virtualMachineScaleSets')],
        machines: 'capacity',
    },
    { type: 'Microsoft.Compute/availabilitySets', adds: [one('compute', 'availabilitySets')] },
    { type: 'Microsoft.ContainerService/managedClusters', machines: 'capacity' },
    { type: 'Microsoft.ContainerService/managedClusters/agentPools', machines: 'capacity' },
];
const byType = new Map(rows.map((row) => [row.type.toLowerCase(), row]));
function creationRow(type) {
    return byType.get(type?.toLowerCase() ?? '');
}
const creationRows = (/* unused pure expression or super */ null && (rows));
const usageLists = {
    compute: { namespace: 'Microsoft.Compute', api: '2024-07-01' },
    network: { namespace: 'Microsoft.Network', api: '2023-09-01' },
    storage: { namespace: 'Microsoft.Storage', api: '2023-01-01' },
    cognitive: { namespace: 'Microsoft.CognitiveServices', api: '2023-05-01' },
    sql: { namespace: 'Microsoft.Sql', api: '2021-11-01' },
    app: { namespace: 'Microsoft.App', api: '2024-03-01' },
    learning: { namespace: 'Microsoft.MachineLearningServices', api: '2023-04-01' },
    containers: { namespace: 'Microsoft.ContainerInstance', api: '2023-05-01' },
};


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   EN: () => (/* binding */ isSized),
/* harmony export */   JH: () => (/* binding */ restrictionsOn),
/* harmony export */   f8: () => (/* binding */ wantedSize),
/* harmony export */   nV: () => (/* binding */ judgeSize)
/* harmony export */ });
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);


function wantedSize({ planned }, row) {
    const size = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedText */ .z1)(planned, 'size');
    return row?.machines !== undefined && /^(?:Standard|Basic)_\w[\w-]*$/i.test(size) ? size : undefined;
}
const isSized = ({ planned: { creates, verb } }) => creates || verb === 'resize';
const indexed = new WeakMap();
function rowOf({ reads: { sizes } }, size) {
    if (sizes === undefined)
        return undefined;
    const known = indexed.get(sizes) ??
        new Map((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .seenIn */ .v)(sizes)
            .map(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)
            .filter((row) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(row.resourceType) === 'virtualMachines')
            .map((row) => [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(row.name).toLowerCase(), row]));
    indexed.set(sizes, known);
    return known.get(size.toLowerCase());
}
function sizeOf(of, size) {
    const row = rowOf(of, size);
    const list = Array.isArray(row?.capabilities) ? row.capabilities.map(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf) : [];
    const cores = Number((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(list.find(({ name }) => name === 'vCPUs')?.value));
    return row === undefined || !(cores > 0) ? undefined : { family: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(row.family), cores };
}
function judgeSize(of, row) {
    const size = wantedSize(of, row);
    const { sizes } = of.reads;
    if (size === undefined ||
        sizes === undefined ||
        !isSized(of) ||
        (of.planned.creates && !of.planned.replaces && !(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(of)))
        return [];
    const region = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .regionOf */ .AP)(of.planned) ?? '';
    const asked = {
        what: `size ${size}`,
        expected: `offered in ${region}`,
        source: 'the list of sizes',
        origin: 'plan',
    };
    const refused = {
        ...asked,
        outcome: 'blocks',
        reason: 'sku-not-available',
        facts: { size, location: region },
    };
    const found = rowOf(of, size);
    if (found === undefined)
        return sizes.status === 'read' ? [{ ...refused, actual: 'not offered there', certain: true }] : [];
    const restriction = restrictionOn(found, region, wantedZones(of));
    if (restriction === undefined)
        return [];
    const { code, zones } = restriction;
    const where = zones.length === 0 ? '' : ` in zone ${zones.join(', ')}`;
    const lasting = /^QuotaId$/i.test(code);
    const why = lasting
        ? 'The offer of the subscription does not include it.'
        : 'Azure does not give it to this subscription now, for its offer or for want of room.';
    return [{ ...refused, actual: `restricted${where}`, certain: lasting, why }];
}
function wantedZones({ planned: { wants } }) {
    const { zones } = wants;
    return Array.isArray(zones) ? zones : zones === undefined ? [] : [String(zones)];
}
function restrictionsOn({ restrictions }, region) {
    return (Array.isArray(restrictions) ? restrictions.map(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf) : []).flatMap((each) => {
        const info = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(each.restrictionInfo);
        const here = listOf(info.locations ?? each.values).some((place) => place.replaceAll(' ', '').toLowerCase() === region);
        const type = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(each.type);
        const zones = type === 'Zone' ? listOf(info.zones) : [];
        return here && (type === 'Location' || zones.length > 0) ? [{ code: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(each.reasonCode), zones }] : [];
    });
}
function restrictionOn(row, region, zones) {
    return restrictionsOn(row, region)
        .map(({ code, zones: shut }) => ({
        code,
        zones: shut.filter((zone) => zones.includes(zone)),
        isWhole: shut.length === 0,
    }))
        .find(({ isWhole, zones: shut }) => isWhole || shut.length > 0);
}
const listOf = (value) => Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];


/***/ })

};
;