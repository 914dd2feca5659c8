"use strict";
exports.id = 2778;
exports.ids = [2778];
exports.modules = {

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ej: () => (/* binding */ operationLink),
/* harmony export */   jg: () => (/* binding */ portalLink),
/* harmony export */   mK: () => (/* binding */ knownLink),
/* harmony export */   ut: () => (/* binding */ runLink),
/* harmony export */   v$: () => (/* binding */ documentationLink)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const documentation = new Set([
    'learn.microsoft.com',
    'docs.github.com',
    'developer.hashicorp.com',
    'www.pulumi.com',
]);
const plainUrl = /^https:\/\/([a-z0-9.-]+)(?:[/?#][\w\-./?#=&%:@~+,;$!]*)?$/;
function documentationLink(url) {
    const host = plainUrl.exec(url)?.[1];
    return host !== undefined && documentation.has(host) && url.length <= 500 ? made(url) : undefined;
}
const portals = {
    AzureCloud: 'https://portal.azure.com',
    AzureUSGovernment: 'https://portal.azure.us',
    AzureChinaCloud: 'https://portal.azure.cn',
};
function portalLink(id, page = 'resource', cloud = 'AzureCloud') {
    const resource = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    const portal = Object.hasOwn(portals, cloud) ? portals[cloud] : undefined;
    if (resource === undefined || resource.masked || portal === undefined)
        return undefined;
    if (page === 'deployment')
        return made(`${portal}/#view/HubsExtension/DeploymentDetailsBlade/~/overview/id/${encodeSegment(resource.id)}`);
    return made(`${portal}/#@/resource${resource.id.split('/').map(encodeSegment).join('/')}${page === 'locks' ? '/locks' : ''}`);
}
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
const publicServers = {
    github: /^https:\/\/(?:github\.com|[a-z0-9-]{1,60}\.ghe\.com)$/,
    pipelines: /^https:\/\/(?:dev\.azure\.com\/[a-z0-9-]{1,60}|[a-z0-9-]{1,60}\.visualstudio\.com)$/,
};
function runLink({ platform, server, project, repository, run, attempt }, own) {
    const base = server.replace(/\/+$/, '');
    const isOwn = base !== '' && base === own?.replace(/\/+$/, '') && plainServer.test(base);
    if (!isOwn && !publicServers[platform].test(base.toLowerCase()))
        return undefined;
    if (!/^\d{1,19}$/.test(run))
        return undefined;
    if (platform === 'pipelines') {
        return /^[\w .()-]{1,100}$/.test(project)
            ? made(`${base}/${encodeSegment(project)}/_build/results?buildId=${run}`)
            : undefined;
    }
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || /\/\.{1,2}$|^\.{1,2}\//.test(repository))
        return undefined;
    return made(`${base}/${repository}/actions/runs/${run}${/^[1-9]\d{0,3}$/.test(attempt) ? `/attempts/${attempt}` : ''}`);
}
const plainServer = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.-]+)*$/i;
function knownLink(url) {
    return documentationLink(url) ?? portalAgain(url);
}
function portalAgain(url) {
    const cloud = Object.keys(portals).find((name) => url.startsWith(`${portals[name]}/#`));
    const [, deployment, resource, locks] = /#(?:view\/HubsExtension\/DeploymentDetailsBlade\/~\/overview\/id\/([^/]{1,2000})|@\/resource(\/.{1,2000}?)(\/locks)?)$/.exec(url) ?? [];
    const id = decoded(deployment ?? resource ?? '');
    if (cloud === undefined || id === undefined)
        return undefined;
    const page = deployment !== undefined ? 'deployment' : locks !== undefined ? 'locks' : 'resource';
    const again = portalLink(id, page, cloud);
    return again === url ? again : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
const made = (url) => url;


/***/ }),

/***/ 2778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/report/attempts.js
var attempts = __webpack_require__(693);
// EXTERNAL MODULE: ./build/report/audit/sections.js + 3 modules
var sections = __webpack_require__(6232);
// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/lease.js


const most = 20;
function leaseRow({ lease }) {
    if (lease === undefined)
        return [];
    return [{ label: 'Lease', value: standing(lease) }];
}
function standing({ grantedAt, fence, position }) {
    if (grantedAt !== null)
        return [(0,report_blocks/* prose */.CS)(`granted at ${(0,report_text/* cut */.Jj)((0,report_text/* instant */.uR)(grantedAt), 60)} \u00b7 fencing number ${fence ?? 0}`)];
    return [(0,report_blocks/* prose */.CS)(`not granted: position ${position}`)];
}
function leaseSections({ lease, evidence }) {
    if (lease === undefined)
        return [];
    const { tookOver, ahead, entry, container } = lease;
    const own = [
        { label: 'Entry', value: [(0,report_blocks/* code */.aY)(entry), (0,report_blocks/* prose */.CS)(' in '), (0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(container, 200))] },
        ...evidence
            .filter(({ source }) => source === 'lease')
            .map(({ detail }) => ({ label: 'Held', value: [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(detail, 300))] })),
    ];
    const others = ahead.slice(0, most).map((each) => ({
        label: each.waits ? 'Waits' : 'Has it',
        value: [...holderParts(each), (0,report_blocks/* prose */.CS)(' \u00b7 entry '), (0,report_blocks/* code */.aY)(each.entry)],
    }));
    const took = tookOver === null
        ? []
        : [
            { label: 'From', value: [...holderParts(tookOver), (0,report_blocks/* prose */.CS)(' \u00b7 entry '), (0,report_blocks/* code */.aY)(tookOver.entry)] },
            { label: 'Why', value: [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(tookOver.reason, 500))] },
            {
                label: 'When',
                value: [
                    (0,report_blocks/* prose */.CS)(`${(0,report_text/* cut */.Jj)((0,report_text/* instant */.uR)(tookOver.at), 60)}. What it had begun in Azure may still run: the gate was read after that.`),
                ],
            },
        ];
    return [
        ...(took.length === 0 ? [] : [{ title: 'The lease was taken over', weight: 'head', blocks: (0,report_blocks/* facts */.Ix)(took) }]),
        { title: 'The lease', weight: 'proof', blocks: (0,report_blocks/* facts */.Ix)([...own, ...others]) },
    ];
}
function holderParts({ owner, link, since }) {
    const named = link === undefined ? (0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(owner, 200)) : { kind: 'link', text: (0,report_text/* cut */.Jj)(owner, 200), href: link };
    return [named, (0,report_blocks/* prose */.CS)(` since ${(0,report_text/* cut */.Jj)((0,report_text/* instant */.uR)(since), 60)}`)];
}

// EXTERNAL MODULE: ./build/report/link.js
var report_link = __webpack_require__(3867);
// EXTERNAL MODULE: ./build/report/resource.js
var resource = __webpack_require__(1335);
;// CONCATENATED MODULE: ./build/report/serialization.js


const words = {
    held: 'holds',
    overlapping: 'holds',
    'not-held': 'not held:',
    unknown: 'not verified:',
    off: 'switched off',
    named: '',
};
function serializedRow({ serialization }) {
    if (serialization === undefined || serialization.state === 'named')
        return [];
    const { state, group, others, by } = serialization;
    if (by !== undefined)
        return [{ label: 'Serialized', value: [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(by, 300))] }];
    const ahead = others.filter(({ place }) => place === 'ahead');
    const behind = others.length - ahead.length;
    const value = [(0,report_blocks/* prose */.CS)(`${words[state]} `), ...(group === '' ? [] : [key(group)])];
    if (ahead[0] !== undefined)
        value.push((0,report_blocks/* prose */.CS)(' \u00b7 ahead: '), ...runParts(ahead[0]));
    if (behind > 0)
        value.push((0,report_blocks/* prose */.CS)(` \u00b7 ${(0,report_text/* plural */.LS)(behind, 'run waits behind', 'runs wait behind')}`));
    return [{ label: 'Serialized', value }];
}
const key = (group) => (0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(group, 400));
function runParts({ run, link, since }) {
    const named = link === undefined ? (0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(run, 120)) : { kind: 'link', text: (0,report_text/* cut */.Jj)(run, 120), href: link };
    return [named, ...(since === undefined ? [] : [(0,report_blocks/* prose */.CS)(` since ${(0,report_text/* cut */.Jj)((0,report_text/* instant */.uR)(since), 60)}`)])];
}
const serialization_most = 20;
function queueSections({ serialization }) {
    if (serialization === undefined)
        return [];
    const { yaml, others, state, detail, notes } = serialization;
    const paste = yaml === undefined ? [] : [{ kind: 'code', text: yaml, lang: 'yaml' }];
    if (state === 'named')
        return paste.length === 0 ? [] : [{ title: 'Let the deploy job queue', weight: 'head', blocks: paste }];
    const items = [...(state === 'held' ? [] : [detail]), ...notes].map((line) => (0,report_text/* cut */.Jj)(line, 700));
    const blocks = [
        ...(items.length === 0 ? [] : [{ kind: 'list', items }]),
        ...(paste.length === 0 ? [] : [...(0,report_blocks/* paragraph */.FY)('What lets runs wait for each other here:'), ...paste]),
        ...(0,report_blocks/* facts */.Ix)(others.slice(0, serialization_most).map(queuedRow)),
    ];
    return blocks.length === 0 ? [] : [{ title: 'The queue', weight: items.length === 0 ? 'proof' : 'head', blocks }];
}
function queuedRow(run) {
    return { label: run.place, value: [...runParts(run), (0,report_blocks/* prose */.CS)(' \u00b7 '), key(run.group)] };
}

;// CONCATENATED MODULE: ./build/report/shell.js
function inShell(steps, tool) {
    const powershellFirst = tool === 'powershell';
    return {
        steps: steps.map((step) => shown(step, powershellFirst)),
        otherWay: powershellFirst ? 'with the az CLI' : 'in PowerShell',
    };
}
function shown({ text, az, powershell, command }, powershellFirst) {
    const [first, second] = powershellFirst
        ? [commandOf('powershell', powershell), commandOf('bash', az)]
        : [commandOf('bash', az), commandOf('powershell', powershell)];
    const own = [...first, ...commandOf('bash', command)];
    const [other] = second;
    if (own.length === 0)
        return { text, commands: second };
    return { text, commands: own, ...(other === undefined ? {} : { other }) };
}
function commandOf(lang, line) {
    return line === undefined || line.trim() === '' ? [] : [{ lang, line: line.trim() }];
}

// EXTERNAL MODULE: ./build/report/title.js
var title = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/chapter.js











const limits = { message: 400, value: 300, facts: 10, blockers: 5, found: 5, way: 12, places: 8, signs: 4 };
function chapter(diagnosis, whole, place) {
    const report = place === 'root' ? whole : undefined;
    const blockers = (report?.blockers ?? []).filter(({ kind }) => report?.plan === undefined || holdersOf[diagnosis.class]?.includes(kind) === true);
    const holding = blockers.filter(({ kind, who, since }) => (kind !== 'state' && kind !== 'condition') || who !== undefined || since !== undefined);
    const shown = (report?.mode === 'diagnose' ? [] : report?.targets)?.filter(({ resourceId }) => report?.plan === undefined || resourceId.toLowerCase() === diagnosis.resourceId?.toLowerCase()) ?? [];
    const unmet = shown.flatMap(({ conditions }) => conditions.filter(stopping));
    const guarded = whole.mode === 'guard' || (0,attempts/* notStarted */.DY)(whole);
    const isFinding = guarded && diagnosis.code === undefined;
    return {
        title: (0,title/* titleOf */.Gg)(diagnosis),
        label: labelOf(diagnosis, report),
        badges: badges(diagnosis, report),
        count: diagnosis.count,
        rows: shortFirst([
            ...resourceRow(diagnosis, whole),
            ...addressRow(diagnosis, whole),
            ...row(guarded ? 'Wanted' : 'Tried', diagnosis.operation),
            ...(isFinding ? (place === 'root' ? [] : longRow('Found', diagnosis.message)) : saidRow(diagnosis, blockers)),
            ...unmet.slice(0, limits.found).map(foundRow),
            ...more(unmet.length - limits.found, 'condition not met', 'conditions not met'),
            ...diagnosis.facts.slice(0, limits.facts).flatMap(({ name, value }) => row(name, (0,resource/* shortIds */.Rq)(value))),
            ...more(diagnosis.facts.length - limits.facts, 'fact'),
            ...holding.slice(0, limits.blockers).map((blocker) => blockerRow(blocker, diagnosis, whole)),
            ...more(holding.length - limits.blockers, 'blocker'),
            ...(report === undefined ? [] : [...serializedRow(report), ...leaseRow(report)]),
            ...whereRow(diagnosis),
        ]),
        stepsHeading: diagnosis.class === 'unknown-conflict' ? 'Find out which conflict it is' : 'Do this',
        shells: inShell(diagnosis.steps, diagnosis.tool),
        avoid: diagnosis.avoid,
        references: diagnosis.references.flatMap((reference) => (0,report_link/* documentationLink */.v$)(reference) ?? []),
        proof: [
            { inside: 'for and against', rows: evidenceRows(diagnosis) },
            { inside: 'way down', rows: wayRow(diagnosis) },
            {
                inside: 'IDs',
                rows: [
                    ...codeRow('Resource ID', diagnosis.resourceId),
                    ...codeRow('Correlation ID', diagnosis.correlationId),
                    ...codeRow('Request ID', diagnosis.requestId),
                ],
            },
        ].filter(({ rows }) => rows.length > 0),
        raw: diagnosis.raw ?? '',
    };
}
const holdersOf = {
    lock: ['lock', 'holder'],
    'concurrent-operation': ['operation', 'deployment'],
    state: ['holder', 'condition'],
};
function labelOf({ class: kind, reason }, report) {
    if (report?.verdict === 'unknown')
        return 'Not known';
    return reason === 'cause-not-told' ? 'Cause not told' : report_words/* classWords */.ot[kind];
}
function evidenceRows({ evidence }) {
    const signs = (all = []) => all.slice(0, limits.signs).join('; ');
    return [...longRow('For it', signs(evidence?.for)), ...longRow('Against it', signs(evidence?.against))];
}
function wayRow({ codePath }) {
    const steps = codePath.length > 1 ? codePath.slice(-limits.way) : [];
    const value = steps.flatMap((step, index) => [...(index === 0 ? [] : [(0,report_blocks/* prose */.CS)(' \u203a ')]), (0,report_blocks/* code */.aY)(step)]);
    return value.length === 0 ? [] : [{ label: 'Way down', value }];
}
function stopping({ met, outcome }) {
    return !met && outcome !== 'warns' && outcome !== 'unproven';
}
function shortFirst(rows) {
    const [first, ...others] = rows;
    const last = others.at(-1);
    return (first?.label === azureSaid || first?.label === logSaid) && last?.label === 'Log'
        ? [last, first, ...others.slice(0, -1)]
        : rows;
}
function changed({ timeline }) {
    return timeline.some((entry) => entry.changed === true);
}
function badges(diagnosis, report) {
    const kept = report !== undefined && (0,attempts/* notStarted */.DY)(report);
    return [
        `\`${diagnosis.reason}\``,
        report_words/* confidenceWords */.gQ[diagnosis.confidence],
        diagnosis.over === true ? 'it can be run again now' : (0,report_words/* retryWords */.Gh)(diagnosis.reason, diagnosis.recovery),
        kept && report.mode === 'run' ? 'the command was not run' : '',
        kept && !changed(report) ? 'nothing was changed in Azure' : '',
    ].filter((badge) => badge !== '');
}
function row(label, value) {
    if (value === undefined || value.trim() === '')
        return [];
    return [{ label: (0,report_text/* cut */.Jj)(label, 60), value: [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(value, limits.value))] }];
}
function longRow(label, value) {
    return value === '' ? [] : [{ label, value: [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(value, limits.message))] }];
}
function codeRow(label, value) {
    return value === undefined || value.trim() === '' ? [] : [{ label, value: [(0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(value, 1500))] }];
}
function more(count, one, many = `${one}s`) {
    return count > 0
        ? [{ label: '', value: [(0,report_blocks/* prose */.CS)(`and ${(0,report_text/* plural */.LS)(count, `more ${one}`, `more ${many}`)} in the JSON report`)] }]
        : [];
}
function resourceRow({ resourceId }, cloud) {
    return resourceId === undefined || resourceId.trim() === ''
        ? []
        : [{ label: 'Resource', value: resourceParts(resourceId, cloud) }];
}
function addressRow({ resourceId }, report) {
    const target = report.plan === undefined
        ? undefined
        : report.targets.find((each) => each.resourceId.toLowerCase() === resourceId?.toLowerCase());
    return codeRow('In the plan', target?.address);
}
function resourceParts(id, { cloud }) {
    const { name, type, parent, resourceGroup } = (0,resource/* resourceWords */.Mu)(id);
    const portal = (0,report_link/* portalLink */.jg)(id, 'resource', cloud);
    const short = (0,report_text/* shorten */.ml)(name, 200);
    const place = [
        type === undefined ? '' : `, ${type}`,
        parent === undefined ? '' : ` of \`${(0,report_text/* shorten */.ml)(parent, 80)}\``,
        resourceGroup === undefined ? '' : ` in \`${resourceGroup}\``,
    ].join('');
    return [
        portal === undefined ? (0,report_blocks/* code */.aY)(short) : { kind: 'link', text: short, href: portal },
        ...(place === '' ? [] : [(0,report_blocks/* prose */.CS)(place)]),
    ];
}
const azureSaid = 'Azure said';
const logSaid = 'The log says';
function saidRow({ class: kind, code: azureCode, httpStatus, message }, blockers) {
    const parts = azureCode === undefined ? [] : [(0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(azureCode, 120))];
    if (httpStatus !== undefined)
        parts.push((0,report_blocks/* prose */.CS)(azureCode === undefined ? `HTTP ${httpStatus}` : ` (HTTP ${httpStatus})`));
    const told = blockers.some(({ link }) => link !== undefined) ? message.replace(statusSentence, '') : message;
    const words = (0,report_text/* cut */.Jj)((0,report_text/* shortenWords */.JZ)((0,resource/* shortIds */.Rq)(spaced(told)), 100), limits.message);
    if (words !== '')
        parts.push((0,report_blocks/* prose */.CS)(`${parts.length === 0 ? '' : ': '}${words}`));
    const label = kind === 'none' && azureCode === undefined && httpStatus === undefined ? logSaid : azureSaid;
    return parts.length === 0 ? [] : [{ label, value: parts }];
}
function spaced(text) {
    return text.replace(/\S{40,}/g, (word) => (word.includes('/') ? word : word.replace(/,(?=\S)/g, ', ')));
}
const statusSentence = /\s?To retrieve status of the operation use uri:? ?https:\S{1,1000}/i;
function foundRow({ what, expected, actual, why }) {
    const because = why === undefined ? [] : [(0,report_blocks/* prose */.CS)(`. ${(0,report_text/* cut */.Jj)(why, limits.value)}`)];
    return {
        label: 'Found',
        value: [
            (0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(`${what} `, 120)),
            (0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(actual, 200)),
            (0,report_blocks/* prose */.CS)(', needed '),
            (0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(expected, 200)),
            ...because,
        ],
    };
}
function blockerRow({ kind, what, who, since, correlationId, link, resourceId }, { resourceId: own, steps }, cloud) {
    const items = [
        [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(what, limits.value))],
        resourceId === undefined || resourceId === own || kind === 'deployment'
            ? []
            : [(0,report_blocks/* prose */.CS)('on '), ...resourceParts(resourceId, cloud).slice(0, 1)],
        who === undefined || who === '' ? [] : [(0,report_blocks/* prose */.CS)('by '), (0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(who, 120))],
        since === undefined || since === '' ? [] : [(0,report_blocks/* prose */.CS)(`since ${(0,report_text/* cut */.Jj)((0,report_text/* instant */.uR)(since), 60)}`)],
        correlationId === undefined || correlationId === ''
            ? []
            : [(0,report_blocks/* prose */.CS)('correlation '), (0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(correlationId, 80))],
        linkParts(link, steps),
    ];
    return { label: report_words/* blockerWords */.Kx[kind], value: joined(items) };
}
function linkParts(href, steps) {
    if (href === undefined)
        return [];
    if (!(0,resource_id/* isOperationUrl */.r2)(href))
        return [{ kind: 'url', href }];
    const path = href.replace(/^https:\/\/[^/]+/, '');
    const [, location, id] = /\/locations\/([\w-]{1,40})\/\w{1,40}\/([\w-]{1,80})(?:\?|$)/.exec(path) ?? [];
    const asked = steps.some(({ az, powershell }) => az?.includes(path) || powershell?.includes(path));
    if (!asked || location === undefined || id === undefined)
        return [(0,report_blocks/* prose */.CS)('status at '), (0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(href, 400))];
    return [(0,report_blocks/* prose */.CS)('ID '), (0,report_blocks/* code */.aY)(id), (0,report_blocks/* prose */.CS)(` in ${location}`)];
}
function whereRow({ line, source, count, places }) {
    const seen = count > 1 ? [`seen ${count} times`] : [];
    if (line === undefined && source === undefined)
        return row('Log', seen[0]);
    const at = line === undefined ? [] : [(0,report_blocks/* prose */.CS)(`line ${line}`)];
    const of = source === undefined ? [] : [(0,report_blocks/* prose */.CS)(at.length === 0 ? '' : ' of '), (0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(source, 200))];
    return [{ label: 'Log', value: [...at, ...of, ...seen.map((text) => (0,report_blocks/* prose */.CS)(`, ${text}`)), ...alsoAt(places)] }];
}
function alsoAt(places = []) {
    const others = places.slice(1, 1 + limits.places);
    if (others.length === 0)
        return [];
    const parts = others.flatMap(({ source, line }, i) => [
        (0,report_blocks/* prose */.CS)(`${i === 0 ? ': also ' : ', '}line ${line}`),
        ...(source === undefined ? [] : [(0,report_blocks/* prose */.CS)(' of '), (0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(source, 80))]),
    ]);
    return places.length > others.length + 1 ? [...parts, (0,report_blocks/* prose */.CS)(' \u2026')] : parts;
}
function targetRow({ resourceId, operation, conditions }, cloud) {
    const met = conditions.filter((condition) => condition.met).length;
    const checked = conditions.length === 0 ? '' : ` \u00b7 ${met} of ${(0,report_text/* plural */.LS)(conditions.length, 'condition')} met`;
    return { label: (0,report_text/* cut */.Jj)(operation, 60), value: [...resourceParts(resourceId, cloud), (0,report_blocks/* prose */.CS)(checked)] };
}
function joined(items) {
    return items
        .filter((item) => item.length > 0)
        .flatMap((item, index) => (index === 0 ? item : [(0,report_blocks/* prose */.CS)(' \u00b7 '), ...item]));
}

;// CONCATENATED MODULE: ./build/report/conditions.js



const conditions_most = { targets: 20, changes: 10 };
function conditionSections({ targets, plan }) {
    const shown = plan === undefined
        ? targets.slice(0, conditions_most.targets)
        : targets.filter(({ verdict }) => verdict !== 'clear' && verdict !== 'waited').slice(0, conditions_most.changes);
    return shown
        .filter(({ conditions }) => conditions.length > 0)
        .map((target) => ({ ...sectionOf(target, targets.length > 1), on: plan === undefined ? report_blocks/* inSummaries */.AE : report_blocks/* folded */.TM }));
}
const columns = ['', 'Condition', 'Needed', 'Found', 'Read from'].map((heading) => ({ heading }));
function sectionOf({ resourceId, conditions: all }, named) {
    const of = named ? ` of \`${(0,report_text/* shorten */.ml)((0,resource/* resourceWords */.Mu)(resourceId).name, 80)}\`` : '';
    const told = ['met', 'blocks', 'waits', 'unproven', 'warns']
        .map((outcome) => [outcome, all.filter((each) => outcomeOf(each) === outcome).length])
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => `${count} ${outcome === 'blocks' ? 'not' : outcomeWords[outcome]}`);
    const rows = [...all].sort((a, b) => rankOf(b) - rankOf(a)).map(rowOf);
    return {
        title: `Conditions${of}: ${told.join(', ')}`,
        weight: 'proof',
        blocks: [{ kind: 'table', columns, rows, end: 'first' }],
    };
}
const outcomes = ['met', 'warns', 'unproven', 'waits', 'blocks'];
const outcomeWords = {
    met: 'met',
    warns: 'may stop it',
    unproven: 'not read',
    waits: 'not yet',
    blocks: 'not met',
};
const outcomeOf = ({ outcome, met }) => outcome ?? (met ? 'met' : 'blocks');
const rankOf = (condition) => outcomes.indexOf(outcomeOf(condition));
function rowOf(condition) {
    const { what, expected, actual, source } = condition;
    const outcome = outcomeOf(condition);
    const word = outcomeWords[outcome];
    return {
        cells: [
            [outcome === 'met' ? (0,report_blocks/* prose */.CS)(word) : (0,report_blocks/* strong */.ko)(word)],
            [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(what, 500))],
            [(0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(expected, 200))],
            [(0,report_blocks/* code */.aY)((0,report_text/* shorten */.ml)(actual, 200))],
            [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(source, 500))],
        ],
    };
}

;// CONCATENATED MODULE: ./build/report/evidence.js



const evidence_columns = [{ heading: 'Signal' }, { heading: 'Result' }, { heading: 'Detail' }];
function evidenceSections({ evidence: all, verdict, mode }, open) {
    if (all.length === 0)
        return [];
    const whole = verdict === 'nothing-found';
    const isWell = ({ status }) => status === 'read' || (status === 'empty' && (mode === 'guard' || mode === 'run'));
    const rows = all.map((each) => {
        const { source, status, detail } = each;
        return {
            cells: [[(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(source, 500))], [(0,report_blocks/* prose */.CS)(report_words/* evidenceWords */.Jg[status])], [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(detail, 500))]],
            ...(whole || !isWell(each) ? {} : { on: report_blocks/* folded */.TM }),
        };
    });
    return [
        {
            title: `Evidence: ${countsOf(all)}`,
            weight: open ? 'head' : 'proof',
            ...(open || !all.every(isWell) ? {} : { on: report_blocks/* folded */.TM }),
            blocks: [{ kind: 'table', columns: evidence_columns, rows, end: 'first' }],
        },
    ];
}
function countsOf(entries) {
    return ['read', 'empty', 'denied', 'failed', 'skipped']
        .map((status) => [entries.filter((entry) => entry.status === status).length, report_words/* evidenceWords */.Jg[status]])
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count} ${word}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/report/failures.js

const dot = ' \u00b7 ';
const badgeLine = ({ label, badges }) => ({
    kind: 'text',
    parts: [(0,report_blocks/* strong */.ko)(label), ...badges.map((badge) => (0,report_blocks/* prose */.CS)(`${dot}${badge}`))],
});
function adviceBlocks({ stepsHeading, shells, avoid, references }) {
    const { steps } = shells;
    return [
        ...(steps.length === 0 ? [] : [{ kind: 'steps', heading: stepsHeading, steps }]),
        ...(avoid === '' ? [] : [{ kind: 'caution', text: avoid }]),
        ...(references.length === 0 ? [] : [{ kind: 'links', links: references }]),
        ...otherShell(shells),
    ];
}
function otherShell({ steps, otherWay }) {
    const blocks = steps.flatMap(({ other }, index) => other === undefined
        ? []
        : [
            { kind: 'text', parts: [(0,report_blocks/* prose */.CS)(`Step ${index + 1}:`)] },
            { kind: 'code', text: other.line, lang: other.lang },
        ]);
    if (blocks.length === 0)
        return [];
    return [
        { kind: 'fold', title: `The same ${otherWay}`, blocks, on: report_blocks/* folded */.TM },
        { kind: 'text', parts: [(0,report_blocks/* prose */.CS)(`The JSON report has the same ${otherWay}.`)], on: ['pipelines'] },
        { kind: 'text', parts: [(0,report_blocks/* prose */.CS)(`The same ${otherWay}: run it again with \`--json\`.`)], on: report_blocks/* onScreens */.BU },
    ];
}
function proofSections({ proof, raw }) {
    const parts = [...proof.map(({ inside }) => inside), ...(raw === '' ? [] : ['raw error'])];
    if (parts.length === 0)
        return [];
    const rows = (0,report_blocks/* facts */.Ix)(proof.flatMap((each) => each.rows));
    return [
        { title: listed(parts), weight: 'raw', on: report_blocks/* inSummaries */.AE, blocks: [...rows, ...rawCode(raw)] },
        ...(rows.length === 0 ? [] : [{ title: 'Proof', weight: 'raw', on: report_blocks/* onScreens */.BU, blocks: rows }]),
    ];
}
const rawCode = (raw) => (raw === '' ? [] : [{ kind: 'code', text: raw }]);
function listed(parts) {
    const [last = '', before] = [parts.at(-1), parts.slice(0, -1).join(', ')];
    const line = before === '' ? last : `${before} and ${last}`;
    return line.charAt(0).toUpperCase() + line.slice(1);
}
function otherSections(chapters) {
    if (chapters.length === 0)
        return [];
    const title = chapters.length === 1 ? 'One more failure was found' : `${chapters.length} more failures were found`;
    return [{ title, weight: 'head', blocks: [] }, ...chapters.map(other)];
}
function other(chapter, index) {
    const { label, title, count, badges, rows } = chapter;
    const [raw] = proofSections(chapter);
    return {
        title: `${index + 2}${dot}${label}: ${title}${count > 1 ? `${dot}seen ${count} times` : ''}`,
        weight: 'other',
        blocks: [
            { kind: 'text', parts: [(0,report_blocks/* prose */.CS)(badges.join(dot))] },
            ...(0,report_blocks/* facts */.Ix)(rows),
            ...adviceBlocks(chapter).map(stepsOnScreens),
            ...(raw === undefined
                ? []
                : [{ kind: 'fold', title: raw.title, blocks: raw.blocks, on: report_blocks/* inSummaries */.AE, spare: true }]),
        ],
    };
}
const stepsOnScreens = (block) => block.kind === 'steps'
    ? block
    : { ...block, on: (block.on ?? report_blocks/* inSummaries */.AE).filter((place) => !report_blocks/* onScreens */.BU.includes(place)) };
function pastSections(chapters) {
    return chapters.map(({ title, label, badges, rows, raw }) => ({
        title: `What stood in the way: ${title}`,
        weight: 'raw',
        on: report_blocks/* folded */.TM,
        blocks: [badgeLine({ label, badges: badges.slice(0, 1) }), ...(0,report_blocks/* facts */.Ix)(rows), ...rawCode(raw)],
    }));
}

// EXTERNAL MODULE: ./build/report/plan.js
var report_plan = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/report/run-words.js
var run_words = __webpack_require__(2166);
// EXTERNAL MODULE: ./build/report/gantt.js
var gantt = __webpack_require__(8317);
;// CONCATENATED MODULE: ./build/report/timeline.js



const timeline_columns = [{ heading: 'Time' }, { heading: 'What' }, { heading: 'From', on: report_blocks/* inSummaries */.AE }];
function timelineSections(report) {
    const entries = report.timeline;
    if (entries.length === 0)
        return [];
    const rows = entries.map((entry) => ({
        cells: [[(0,report_blocks/* prose */.CS)((0,report_text/* instant */.uR)(entry.time))], [(0,report_blocks/* prose */.CS)((0,report_text/* cut */.Jj)(wordsOf(entry), 500))], [(0,report_blocks/* prose */.CS)(entry.source)]],
    }));
    const picture = (0,gantt/* chartOf */.IS)(report);
    const chart = picture === undefined ? [] : [{ kind: 'chart', chart: picture, spare: true }];
    return [
        {
            title: `Timeline: ${(0,report_text/* plural */.LS)(entries.length, 'entry', 'entries')}`,
            weight: 'proof',
            blocks: [...chart, { kind: 'table', columns: timeline_columns, rows, end: 'last' }],
        },
    ];
}
function wordsOf({ time, until, text: what }) {
    const ms = until === undefined ? Number.NaN : Date.parse(until) - Date.parse(time);
    return ms >= 1000 ? `${what} (${(0,report_text/* duration */.p0)(ms)})` : what;
}

;// CONCATENATED MODULE: ./build/report/story.js















function tell(report) {
    const over = report.mode === 'run' && report_words/* verdictWords */.L2[report.verdict].mood === 'good';
    const [first, ...others] = over ? [] : report.diagnoses;
    const past = over ? report.diagnoses : (report.overcome ?? []);
    const root = first === undefined ? undefined : chapter(first, report, 'root');
    const open = report.verdict === 'nothing-found' || report.verdict === 'unknown';
    const proof = [...conditionSections(report), ...timelineSections(report), ...evidenceSections(report, open)];
    return {
        mood: moodOf(report),
        headline: (0,title/* headline */.Pl)(report),
        sections: [
            ...verdictSections(report, root),
            ...(0,sections/* auditSections */.of)(report),
            ...(0,attempts/* attemptSections */.uL)(report),
            ...queueSections(report),
            ...leaseSections(report),
            ...(open ? proof : []),
            ...(root === undefined ? [] : proofSections(root)),
            ...otherSections(others.map((diagnosis) => chapter(diagnosis, report, 'further'))),
            ...pastSections(past.map((diagnosis) => chapter(diagnosis, report, 'further'))),
            ...(open ? [] : proof),
        ],
        footer: footer(report),
    };
}
function verdictSections(report, root) {
    const words = frankWords(report).flatMap(report_blocks/* paragraph */.FY);
    if (root === undefined) {
        const rows = (0,report_blocks/* facts */.Ix)([...targetRows(report), ...serializedRow(report), ...leaseRow(report)]);
        return [{ weight: 'head', blocks: [...words, ...rows] }, ...(0,report_plan/* planSections */.wS)(report)];
    }
    const cause = [...(0,report_blocks/* facts */.Ix)(root.rows), ...adviceBlocks(root)];
    if ((0,report_plan/* planLead */.qq)(report) === undefined)
        return [{ weight: 'head', blocks: [badgeLine(root), ...words, ...cause] }, ...(0,report_plan/* planSections */.wS)(report)];
    return [
        { weight: 'head', blocks: [...words, ...(0,report_plan/* planBlocks */.Sm)(report)] },
        {
            weight: 'head',
            blocks: [
                { kind: 'heading', text: `1 \u00b7 ${root.label}: ${root.title}` },
                ...(0,report_blocks/* paragraph */.FY)(root.badges.join(' \u00b7 ')),
                ...cause,
            ],
        },
    ];
}
const targetRows = (report) => report.plan === undefined ? report.targets.slice(0, 20).map((target) => targetRow(target, report)) : [];
function moodOf({ verdict, targets, plan }) {
    const clear = verdict === 'clear' || verdict === 'waited';
    return clear &&
        (targets.some(({ conditions }) => conditions.some(({ outcome }) => outcome === 'unproven')) ||
            (plan !== undefined && (0,report_plan/* gapsOf */.dc)(plan) > 0))
        ? 'wary'
        : report_words/* verdictWords */.L2[verdict].mood;
}
function frankWords(report) {
    const unread = report.evidence.some(({ status }) => status === 'denied' || status === 'failed');
    const gaps = unread ? [report_words/* remarks */.IW.gaps] : [];
    const ofRun = (0,run_words/* runRemarks */.h)(report);
    if (ofRun !== undefined)
        return [...ofRun, ...(report.verdict === 'failed' ? gaps : [])];
    if (report.verdict === 'nothing-found' && (report.overcome !== undefined || report.endedWell === true))
        return [...overcomeRemarks(report), ...gaps];
    if (report.verdict === 'nothing-found')
        return [report_words/* remarks */.IW.nothingFound, report_words/* remarks */.IW.nothingFoundNext, ...gaps];
    if (report.verdict === 'not-a-conflict') {
        const all = report.diagnoses.length > 1 && report.reason !== 'cause-not-told'
            ? [`None of the ${report.diagnoses.length} failures found is a conflict.`]
            : [];
        return [...all, (0,report_words/* remarkOf */.M5)(report.reason), ...gaps];
    }
    if (report.audit !== undefined)
        return [...(0,sections/* auditRemarks */.$p)(report.audit), ...(report.verdict === 'unknown' ? gaps : [])];
    if (report.class === 'unknown-conflict')
        return [report_words/* remarks */.IW.unknownConflict, ...gaps];
    const atOnce = report.verdict === 'succeeded' && (0,attempts/* attemptsOf */.Or)(report).every(attempts/* succeeded */.gq);
    if ((report.mode === 'guard' || atOnce) &&
        report.targets.length > 0 &&
        report.targets.every(({ conditions }) => conditions.every(plainlyMet)))
        return [];
    const told = report.diagnoses.length > 0 || (0,title/* headline */.Pl)(report).includes((0,title/* tidy */.DZ)(report.summary));
    return [...(told || report.summary === '' ? [] : [report.summary]), ...(report.verdict === 'unknown' ? gaps : [])];
}
function overcomeRemarks({ overcome = [] }) {
    if (overcome.length === 0)
        return [report_words/* remarks */.IW.endedWell];
    const places = overcome.map(({ reason, line, source }) => {
        const at = [line === undefined ? '' : `line ${line}`, source === undefined ? '' : `of ${(0,title/* tick */.io)(source)}`]
            .filter((part) => part !== '')
            .join(' ');
        return `${(0,title/* tick */.io)(reason)}${at === '' ? '' : ` in ${at}`}`;
    });
    return [`${report_words/* remarks */.IW.overcome} ${places.join('; ')}.`];
}
const plainlyMet = ({ met, what }) => met && what !== 'resource';
function footer(report) {
    const facts = [
        report.source === '' ? '' : `from ${(0,title/* tick */.io)(report.source)}`,
        dismissedWords(report),
        report.waitedMs > 0 ? `waited ${(0,report_text/* duration */.p0)(report.waitedMs)}` : '',
        report.requests.arm > 0 ? (0,report_text/* plural */.LS)(report.requests.arm, 'request to Azure', 'requests to Azure') : '',
        report.elapsedMs > 0 ? `took ${(0,report_text/* duration */.p0)(report.elapsedMs)}` : '',
    ];
    return [`Azure Conflict Guard, mode ${(0,title/* tick */.io)(report.mode)}`, ...facts].filter((fact) => fact !== '').join(' \u00b7 ');
}
const mostDismissed = 3;
function dismissedWords({ dismissed = [] }) {
    if (dismissed.length === 0)
        return '';
    const named = dismissed.slice(0, mostDismissed).map(({ speaker, count, line, source }) => {
        const at = `line ${line}${source === undefined ? '' : ` of ${(0,title/* tick */.io)(source)}`}`;
        return `${speaker} (${count === 1 ? at : `${count} times, from ${at}`})`;
    });
    const more = dismissed.length > named.length ? ` and ${dismissed.length - named.length} more` : '';
    return `taken for no failure: ${named.join(', ')}${more}`;
}


/***/ })

};
;