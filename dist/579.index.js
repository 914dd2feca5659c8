"use strict";
exports.id = 579;
exports.ids = [579];
exports.modules = {

/***/ 3461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ handedTo),
/* harmony export */   P_: () => (/* binding */ authorizationOf),
/* harmony export */   aq: () => (/* binding */ isClassicRelease),
/* harmony export */   ss: () => (/* binding */ takeHanded),
/* harmony export */   wD: () => (/* binding */ variableKey)
/* harmony export */ });
const handed = /^(?:INPUT_|ENDPOINT_AUTH_|SECUREFILE_TICKET_|SECRET_|VSTS_TASKVARIABLE_)/;
const taken = new WeakMap();
function takeHanded(env) {
    const values = new Map(taken.get(env));
    for (const [name, value] of Object.entries(env)) {
        if (!handed.test(name) || value === undefined || value === '')
            continue;
        values.set(name.toLowerCase(), value);
        delete env[name];
    }
    taken.set(env, values);
}
function handedTo(env, name) {
    return taken.get(env)?.get(name.toLowerCase()) ?? env[name] ?? '';
}
const variableKey = (name) => name.replace(/[. ]/g, '_').toUpperCase();
function authorizationOf(env, id) {
    try {
        const value = JSON.parse(handedTo(env, `ENDPOINT_AUTH_${id}`));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isClassicRelease(env) {
    const kind = (env.SYSTEM_HOSTTYPE ?? '').trim().toLowerCase();
    return (kind !== '' && kind !== 'build') || (env.RELEASE_RELEASEID ?? '') !== '';
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPipelinesHost: () => (/* binding */ pipelines_parts_createPipelinesHost),
  renderPipelines: () => (/* reexport */ markdown/* renderPipelines */.k)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/hosts/cancel.js
var cancel = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/hosts/losses.js
var hosts_losses = __webpack_require__(809);
// EXTERNAL MODULE: ./build/hosts/mask.js
var hosts_mask = __webpack_require__(526);
// EXTERNAL MODULE: ./build/hosts/output.js
var output = __webpack_require__(2871);
// EXTERNAL MODULE: ./build/hosts/own-files.js
var own_files = __webpack_require__(3918);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
// EXTERNAL MODULE: ./build/hosts/pipelines/agent.js
var agent = __webpack_require__(3461);
;// CONCATENATED MODULE: ./build/hosts/pipelines/commands.js

function agentCommand(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== '');
    const list = given.map(([key, value]) => `${key}=${property(value)};`).join('');
    return `##vso[${name}${Object.keys(properties).length > 0 ? ' ' : ''}${list}]${encoded(data)}${external_node_os_.EOL}`;
}
function encoded(text) {
    return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return encoded(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}

;// CONCATENATED MODULE: ./build/hosts/pipelines/host.js












const processPorts = {
    env: process.env,
    get stdout() {
        return (0,output/* processOutput */.Xi)(1);
    },
    get stderr() {
        return (0,output/* processOutput */.Xi)(2);
    },
    ownFile: own_files/* ownFile */.PV,
    writeReport: own_files/* writeReport */.u5,
    loadLogs: () => Promise.all(/* import() */[__webpack_require__.e(374), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 8319)),
    loadIdentity: () => __webpack_require__.e(/* import() */ 902).then(__webpack_require__.bind(__webpack_require__, 2902)),
    loadQueue: () => Promise.all(/* import() */[__webpack_require__.e(374), __webpack_require__.e(993)]).then(__webpack_require__.bind(__webpack_require__, 5993)),
};
const messageLength = 300;
const logBytes = 256 * 1024;
const jobStatus = {
    Succeeded: 'success',
    SucceededWithIssues: 'success',
    Failed: 'failure',
    Canceled: 'cancelled',
};
function createPipelinesHost(overrides = {}) {
    const ports = Object.create(processPorts, Object.getOwnPropertyDescriptors(overrides));
    const { env } = ports;
    (0,agent/* takeHanded */.ss)(env);
    const losses = (0,hosts_losses/* createLosses */.y)();
    const value = (name) => env[name] ?? '';
    const mask = (0,hosts_mask/* createMask */.P)();
    const token = systemToken(env);
    mask.add(token);
    const print = (0,output/* createLog */.hM)([() => ports.stdout, () => ports.stderr]);
    const command = (name, properties, data) => print(agentCommand(name, properties, data));
    const info = (text) => {
        for (const line of (0,hosts_text/* safeLines */.Bv)(mask.apply(text)))
            print(`${line}\n`);
    };
    const group = (title, lines) => {
        print(`##[group]${(0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength))}\n`);
        for (const line of lines)
            info(line);
        print('##[endgroup]\n');
    };
    const hostInput = {
        'job-status': () => jobStatus[value('AGENT_JOBSTATUS')] ?? '',
        'job-id': () => value('SYSTEM_JOBID'),
        'github-token': () => '',
    };
    const input = (name) => hostInput[name]?.() ?? ((0,agent/* handedTo */.Gi)(env, `INPUT_${(0,agent/* variableKey */.wD)((0,manifest/* camelCase */.xQ)(name))}`).trim() || (0,manifest/* defaultOf */.HA)(name));
    const tempFolder = value('AGENT_TEMPDIRECTORY') || (0,external_node_os_.tmpdir)();
    const release = (0,agent/* isClassicRelease */.aq)(env);
    const run = runIdentity(value, release);
    const kept = new Map();
    const signal = (0,cancel/* cancelSignal */.B)(ports.onSignal);
    return {
        kind: 'pipelines',
        input,
        output: (name, text) => {
            command('task.setvariable', { variable: (0,manifest/* camelCase */.xQ)(name), isOutput: 'true', issecret: 'false' }, mask.apply(text));
            if (ports.stdout.trouble !== undefined)
                losses.add('the outputs of this task', 'grave', ports.stdout.trouble);
        },
        info,
        debug(text) {
            if (value('SYSTEM_DEBUG').toLowerCase() === 'true')
                command('task.debug', {}, (0,hosts_text/* safeLines */.Bv)(mask.apply(text)).join('\n'));
        },
        group,
        annotate({ severity, title, message }) {
            const text = (0,hosts_text/* harmless */.Is)(`${(0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength)}: ${(0,hosts_text/* oneLine */.TN)(mask.apply(message), messageLength)}`);
            if (severity === 'notice')
                info(text);
            else
                command('task.logissue', { type: severity }, text);
        },
        async publish(rendered) {
            const text = mask.apply(rendered);
            group('Azure Conflict Guard', (0,hosts_text/* textLines */.Fy)((0,cut/* cutMarkdown */.G$)(text, logBytes)));
            const path = losses.attempt('the summary of this task', 'told', () => ports.ownFile(tempFolder, summaryName(value), text));
            if (path !== undefined)
                command('task.uploadsummary', {}, path);
            const readable = await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr]);
            if (path !== undefined && ports.stdout.trouble === undefined)
                return 'summary';
            if (!readable)
                losses.add('the diagnosis', 'grave', 'the log does not take it');
            return readable ? 'log' : 'nowhere';
        },
        keepReport: (path, text) => losses.attempt('the JSON report', path === '' ? 'told' : 'grave', () => ports.writeReport(path, text, tempFolder)) ?? '',
        secret(text) {
            for (const part of mask.add(text))
                command('task.setsecret', {}, part);
        },
        masked: mask.apply,
        saveState(name, text) {
            kept.set(name, text);
            command('task.settaskvariable', { variable: name, issecret: 'false' }, text);
        },
        state: (name) => kept.get(name) ?? (0,agent/* handedTo */.Gi)(env, `VSTS_TASKVARIABLE_${(0,agent/* variableKey */.wD)(name)}`).trim(),
        signal,
        run,
        tempFolder,
        async queue() {
            const { pipelinesQueue } = await ports.loadQueue();
            return pipelinesQueue({ env, connection: input('azure-subscription'), token, signal });
        },
        async failedLogs(runId) {
            if (token === '') {
                throw new guard_error/* GuardError */.U('denied', 'The logs of the run cannot be read: the agent gave the task no access token.', {
                    hint: 'Name files in the input "log" instead.',
                });
            }
            if (runId === '' && run.id === '')
                throw noRun(release);
            const { failedPipelinesLogs } = await ports.loadLogs();
            return failedPipelinesLogs({
                collectionUri: value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI'),
                project: value('SYSTEM_TEAMPROJECTID') || value('SYSTEM_TEAMPROJECT'),
                buildId: runId || run.id,
                token,
                ...(runId === '' || runId === run.id ? { currentJob: value('SYSTEM_JOBID') } : {}),
                signal,
            });
        },
        async identity() {
            const { pipelinesIdentity } = await ports.loadIdentity();
            return pipelinesIdentity({ env, id: input('azure-subscription'), jobToken: token, secret: mask.add });
        },
        fail() {
            command('task.complete', { result: 'Failed' }, '');
            return ports.stdout.trouble === undefined ? 0 : 1;
        },
        async close() {
            await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr]);
            if (ports.stdout.trouble !== undefined)
                losses.add('the log of this task', 'told', ports.stdout.trouble);
            const told = losses.tell();
            if (told === undefined)
                return undefined;
            info(told.sentence);
            return told.grave ? told.sentence : undefined;
        },
    };
}
function systemToken(env) {
    const token = (0,agent/* authorizationOf */.P_)(env, 'SYSTEMVSSCONNECTION')?.parameters?.AccessToken;
    return typeof token === 'string' ? token : '';
}
function summaryName(value) {
    const where = [value('SYSTEM_JOBDISPLAYNAME'), value('SYSTEM_TASKDISPLAYNAME')]
        .map((part) => part
        .replace(/[^A-Za-z0-9 ._()-]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 50)
        .replace(/[. ]+$/, ''))
        .filter((part) => part !== '' && part !== 'Azure Conflict Guard');
    return `${['Azure Conflict Guard', ...where].join(' - ')}.md`;
}
function noRun(release) {
    return new guard_error/* GuardError */.U('input', release
        ? 'In a classic release the logs of what failed cannot be found by themselves: name them in the input "log".'
        : 'Which run is to be diagnosed is not known: BUILD_BUILDID is empty.', {
        hint: 'Accepted are files in the input "log" (a script can keep its output with tee), the text itself in "error", or the buildId of a run in "runId".',
    });
}
function runIdentity(value, release) {
    return {
        id: release ? '' : value('BUILD_BUILDID'),
        attempt: value('SYSTEM_JOBATTEMPT'),
        job: value('SYSTEM_JOBDISPLAYNAME') || value('AGENT_JOBNAME'),
        repository: value('BUILD_REPOSITORY_NAME'),
        ...runStart(value('SYSTEM_PIPELINESTARTTIME')),
    };
}
function runStart(text) {
    const startedAt = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(startedAt) ? {} : { startedAt };
}

// EXTERNAL MODULE: ./build/main/redacting-host.js
var redacting_host = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/report/markdown.js + 3 modules
var markdown = __webpack_require__(1657);
;// CONCATENATED MODULE: ./build/main/pipelines-parts.js



const pipelines_parts_createPipelinesHost = (ports) => (0,redacting_host/* redactingHost */.o)(createPipelinesHost(ports));


/***/ }),

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ renderGitHub),
  k: () => (/* binding */ renderPipelines)
});

// EXTERNAL MODULE: ./build/text/safe.js
var safe = __webpack_require__(8753);
// EXTERNAL MODULE: ./build/report/attempts.js
var attempts = __webpack_require__(693);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown-parts.js
var markdown_parts = __webpack_require__(6333);
;// CONCATENATED MODULE: ./build/report/attempts-markdown.js




function attemptSections(report, flavour) {
    const all = (0,attempts/* attemptsOf */.Or)(report);
    if (all.length === 0)
        return [];
    const shown = (0,attempts/* attemptWords */.vk)(report);
    const left = all.length - shown.length;
    const body = (0,markdown_parts/* blocks */.Bv)([
        (0,markdown_parts/* grid */.Vg)(['Attempt', 'Started', 'Took', 'Exit', 'Found', 'Then'], shown.map(cells)),
        left > 0 ? (0,safe.md) `And ${left} earlier in the JSON report.` : (0,safe.md) ``,
        (0,markdown_parts/* prose */.CS)((0,attempts/* firstVerified */.Lj)(report), 'flow'),
    ]);
    if ((0,attempts/* attemptsOpen */.fQ)(report))
        return [{ kind: 'head', text: (0,safe.md) `### ${(0,markdown_parts/* prose */.CS)((0,attempts/* attemptsTitle */.D4)(report), 'flow')}\n\n${body}` }];
    return flavour.folds ? [{ kind: 'proof', text: (0,markdown_parts/* fold */.AU)((0,attempts/* attemptsTitle */.D4)(report), body, flavour) }] : [];
}
function cells({ number, started, took, exit, found, then, because }) {
    const end = (0,report_escape/* markdown */.wD)(then, 'cell');
    const word = then === 'succeeded' ? end : (0,safe.md) `**${end}**`;
    const why = because === '' ? word : (0,safe.md) `${word}: ${(0,markdown_parts/* prose */.CS)(because, 'cell')}`;
    return [(0,report_escape/* markdown */.wD)(number, 'cell'), (0,markdown_parts/* prose */.CS)(started, 'cell'), (0,report_escape/* markdown */.wD)(took, 'cell'), (0,markdown_parts/* prose */.CS)(exit, 'cell'), (0,markdown_parts/* prose */.CS)(found, 'cell'), why];
}

// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(7850);
;// CONCATENATED MODULE: ./build/report/budget.js


const summaryBudget = 900 * 1024;
const separator = (0,safe.md) `\n\n`;
const noteReserve = 400;
function fitted(sections, budget = summaryBudget) {
    const whole = budget_document(sections.map(fullest));
    if ((0,cut/* bytes */.ee)(whole) <= budget)
        return whole;
    const room = budget - noteReserve;
    const unpictured = budget_document([
        ...sections.map((section) => (section.kind === 'proof' ? section.text : fullest(section))),
        note(['picture'], 0),
    ]);
    if ((0,cut/* bytes */.ee)(unpictured) <= room)
        return unpictured;
    for (const drop of [['raw'], ['raw', 'proof']]) {
        const kept = sections.filter(({ kind }) => !drop.includes(kind)).map(({ text }) => text);
        if ((0,cut/* bytes */.ee)(budget_document(kept)) <= room)
            return budget_document([...kept, note(drop, 0)]);
    }
    return withFewerOthers(sections, room, budget);
}
function fullest(section) {
    return section.kind === 'proof' || section.kind === 'other' ? (section.full ?? section.text) : section.text;
}
function withFewerOthers(sections, room, budget) {
    let left = room - sections.reduce((sum, { kind, text }) => (kind === 'head' ? sum + (0,cut/* bytes */.ee)(text) + separator.length : sum), 0);
    let dropped = 0;
    const kept = [];
    for (const { kind, text } of sections) {
        if (kind === 'raw' || kind === 'proof')
            continue;
        if (kind === 'other') {
            left -= (0,cut/* bytes */.ee)(text) + separator.length;
            if (left < 0) {
                dropped += 1;
                continue;
            }
        }
        kept.push(text);
    }
    return hardCut(budget_document([...kept, note(['raw', 'proof'], dropped)]), budget);
}
function note(drop, others) {
    const what = [
        ...(drop.includes('picture') ? [(0,safe.md) `the picture of the timeline`] : []),
        ...(drop.includes('raw') ? [(0,safe.md) `raw errors`] : []),
        ...(drop.includes('proof') ? [(0,safe.md) `evidence`, (0,safe.md) `conditions`, (0,safe.md) `timeline`] : []),
        ...(others === 0 ? [] : [(0,safe.md) `${others} of the further failures`]),
    ];
    return (0,safe.md) `**Cut to the ${summaryBudget / 1024} KiB that the host shows:** ${(0,safe/* joined */.oR)(what, (0,safe.md) `, `)}. The JSON report holds everything.`;
}
function hardCut(text, budget) {
    return (0,cut/* cutMarkdown */.G$)(text, budget, note(['raw', 'proof'], 0));
}
function budget_document(texts) {
    const kept = texts.filter((text) => text !== '');
    return (0,safe.md) `${(0,safe/* joined */.oR)(kept, separator)}\n`;
}

// EXTERNAL MODULE: ./build/report/proof.js + 1 modules
var report_proof = __webpack_require__(4637);
// EXTERNAL MODULE: ./build/report/serialization.js
var report_serialization = __webpack_require__(7999);
;// CONCATENATED MODULE: ./build/report/queue-markdown.js




function queueSections(report, flavour) {
    const { serialization } = report;
    if (serialization === undefined)
        return [];
    const { yaml, others, state } = serialization;
    const lines = (0,report_serialization/* queueLines */.b8)(report).map((line) => (0,safe.md) `- ${(0,markdown_parts/* prose */.CS)(line, 'flow')}`);
    const paste = yaml === undefined ? (0,safe.md) `` : (0,report_escape/* fence */.EU)(yaml, 'yaml');
    if (state === 'named')
        return paste === '' ? [] : [{ kind: 'head', text: (0,markdown_parts/* blocks */.Bv)([(0,safe.md) `### Let the deploy job queue`, paste]) }];
    const rows = others.slice(0, 20).map(report_serialization/* queuedRow */.ID);
    const body = (0,markdown_parts/* blocks */.Bv)([(0,safe/* joined */.oR)(lines, (0,safe.md) `\n`), paste === '' ? (0,safe.md) `` : (0,safe.md) `What lets runs wait for each other here:`, paste, (0,markdown_parts/* table */.tp)(rows)]);
    if (body === '')
        return [];
    return lines.length === 0
        ? [{ kind: 'proof', text: (0,markdown_parts/* fold */.AU)('The queue', body, flavour) }]
        : [{ kind: 'head', text: (0,markdown_parts/* blocks */.Bv)([(0,safe.md) `### The queue`, body]) }];
}

// EXTERNAL MODULE: ./build/report/story.js + 2 modules
var report_story = __webpack_require__(6302);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/markdown.js









const github = { folds: true };
const pipelines = { folds: false };
function renderGitHub(report) {
    return renderMarkdown(report, github);
}
function renderPipelines(report) {
    return renderMarkdown(report, pipelines);
}
function renderMarkdown(report, flavour) {
    const story = (0,report_story/* tell */.q)(report);
    const proof = (0,report_proof/* proofSections */.bZ)(report, flavour, story.evidenceFirst);
    const sections = [
        { kind: 'head', text: head(story, flavour) },
        ...(story.plan.length === 0 ? [] : [{ kind: 'head', text: (0,markdown_parts/* blocks */.Bv)([(0,safe.md) `### The plan`, (0,markdown_parts/* table */.tp)(story.plan)]) }]),
        ...attemptSections(report, flavour),
        ...queueSections(report, flavour),
        ...(story.evidenceFirst ? proof : []),
        ...(story.root === undefined ? [] : rawSection(story.root, flavour)),
        ...others(story.others, flavour),
        ...(flavour.folds ? story.past.map((chapter) => past(chapter, flavour)) : []),
        ...(story.evidenceFirst ? [] : proof),
        { kind: 'head', text: footer(story, flavour) },
    ];
    return fitted(sections);
}
function footer(story, { folds }) {
    const text = (0,markdown_parts/* prose */.CS)(story.footer, 'flow');
    return folds ? (0,safe.md) `<sub>${text}</sub>` : text;
}
function head(story, flavour) {
    const { root } = story;
    return (0,markdown_parts/* blocks */.Bv)([
        (0,safe.md) `## ${(0,report_escape/* markdown */.wD)(words/* moodSigns */.GC[story.mood], 'flow')} ${(0,markdown_parts/* prose */.CS)(story.headline, 'flow')}`,
        root === undefined ? (0,safe.md) `` : badgeLine(root),
        ...story.remarks.map((remark) => (0,markdown_parts/* prose */.CS)(remark, 'flow')),
        (0,markdown_parts/* table */.tp)(root?.rows ?? story.rows),
        ...(root === undefined ? [] : advice(root, flavour, (0,safe.md) `###`)),
    ]);
}
const dot = (0,safe.md) ` \u00b7 `;
function badgeLine({ label, badges }) {
    return (0,safe/* joined */.oR)([(0,safe.md) `**${(0,report_escape/* markdown */.wD)(label, 'flow')}**`, badgesOnly(badges)], dot);
}
function badgesOnly(badges) {
    return (0,safe/* joined */.oR)(badges.map((badge) => (0,markdown_parts/* prose */.CS)(badge, 'flow')), dot);
}
function advice({ stepsHeading, shells, avoid, references }, flavour, hashes) {
    const { steps } = shells;
    return [
        ...(steps.length === 0 ? [] : [(0,safe.md) `${hashes} ${(0,markdown_parts/* prose */.CS)(stepsHeading, 'flow')}`, (0,safe/* joined */.oR)(steps.map(stepItem), (0,safe.md) `\n`)]),
        avoid === '' ? (0,safe.md) `` : (0,safe.md) `> **Not this:** ${(0,markdown_parts/* prose */.CS)(avoid, 'flow')}`,
        references.length === 0
            ? (0,safe.md) ``
            : (0,safe.md) `Read more: ${(0,safe/* joined */.oR)(references.map((reference) => (0,safe.md) `[${(0,report_escape/* markdown */.wD)((0,markdown_parts/* pageName */.$p)(reference), 'flow')}](${(0,markdown_parts/* linkTarget */.Cm)(reference)})`), dot)}`,
        otherShell(shells, flavour),
    ];
}
function stepItem({ text, commands }, index) {
    const bullet = (0,safe.md) `${index + 1}. `;
    const fences = commands.map(({ line, lang }) => (0,report_escape/* fence */.EU)(line, lang));
    return (0,safe.md) `${bullet}${(0,markdown_parts/* indented */.gu)((0,safe/* joined */.oR)([(0,markdown_parts/* prose */.CS)(text, 'flow'), ...fences], (0,safe.md) `\n`), bullet.length)}`;
}
function otherShell({ steps, otherWay }, flavour) {
    const items = steps.flatMap(({ other }, index) => other === undefined ? [] : [(0,safe.md) `Step ${index + 1}:\n\n${(0,report_escape/* fence */.EU)(other.line, other.lang)}`]);
    if (items.length === 0)
        return (0,safe.md) ``;
    return flavour.folds ? (0,markdown_parts/* fold */.AU)(`The same ${otherWay}`, (0,markdown_parts/* blocks */.Bv)(items), flavour) : (0,markdown_parts/* prose */.CS)(`The JSON report has the same ${otherWay}.`, 'flow');
}
function rawSection(chapter, flavour) {
    const way = wayDown(chapter);
    const proof = (0,markdown_parts/* blocks */.Bv)([(0,markdown_parts/* table */.tp)(chapter.evidence), way, (0,markdown_parts/* table */.tp)(chapter.proof), rawFence(chapter)]);
    if (proof === '')
        return [];
    const parts = [
        chapter.evidence.length === 0 ? '' : 'for and against',
        chapter.raw === '' ? '' : 'raw error',
        chapter.proof.length === 0 ? '' : 'IDs',
        way === '' ? '' : 'way down',
    ];
    return [{ kind: 'raw', text: (0,markdown_parts/* fold */.AU)(listed(parts), proof, flavour) }];
}
function listed(parts) {
    const known = parts.filter((part) => part !== '');
    const [last = '', before] = [known.at(-1), known.slice(0, -1).join(', ')];
    const line = before === '' ? last : `${before} and ${last}`;
    return line.charAt(0).toUpperCase() + line.slice(1);
}
function rawFence({ raw }) {
    return raw === '' ? (0,safe.md) `` : (0,report_escape/* fence */.EU)(raw);
}
function wayDown({ way }) {
    if (way.length === 0)
        return (0,safe.md) ``;
    const steps = way.map((step) => (0,report_escape/* code */.aY)(step, 'flow'));
    return (0,safe.md) `Way down: ${(0,safe/* joined */.oR)(steps, (0,safe.md) ` \u203a `)}`;
}
function others(chapters, flavour) {
    if (chapters.length === 0)
        return [];
    const heading = chapters.length === 1 ? 'One more failure was found' : `${chapters.length} more failures were found`;
    return [{ kind: 'head', text: (0,safe.md) `### ${(0,markdown_parts/* prose */.CS)(heading, 'flow')}` }, ...chapters.map((chapter, index) => other(chapter, index, flavour))];
}
function past(chapter, flavour) {
    const body = (0,markdown_parts/* blocks */.Bv)([badgeLine({ ...chapter, badges: chapter.badges.slice(0, 1) }), (0,markdown_parts/* table */.tp)(chapter.rows), rawFence(chapter)]);
    return { kind: 'raw', text: (0,markdown_parts/* fold */.AU)(`What stood in the way: ${chapter.title}`, body, flavour) };
}
function other(chapter, index, flavour) {
    const core = (0,markdown_parts/* blocks */.Bv)([badgesOnly(chapter.badges), (0,markdown_parts/* table */.tp)(chapter.rows), ...advice(chapter, flavour, (0,safe.md) `#####`)]);
    const raw = rawSection(chapter, flavour).map(({ text }) => text);
    const title = `${index + 2} \u00b7 ${chapter.label}: ${chapter.title}${chapter.count > 1 ? ` \u00b7 seen ${chapter.count} times` : ''}`;
    return { kind: 'other', text: (0,markdown_parts/* fold */.AU)(title, core, flavour), full: (0,markdown_parts/* fold */.AU)(title, (0,markdown_parts/* blocks */.Bv)([core, ...raw]), flavour) };
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   ee: () => (/* binding */ bytes)
/* harmony export */ });
/* unused harmony export cutNote */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3338);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8753);


const cutNote = (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__.md) `> **Cut here:** the rest did not fit. The output \`report\` names the file that holds all of it, where one was written.`;
const encoder = new TextEncoder();
const bytes = (text) => encoder.encode(text).length;
function cutMarkdown(text, budget, note = cutNote) {
    if (bytes(text) <= budget)
        return text;
    const lines = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(text);
    const kept = [];
    let fence = '';
    let folds = 0;
    let used = 0;
    for (const line of lines) {
        const next = fenceAfter(fence, line);
        const nextFolds = next === '' && fence === '' ? foldsAfter(folds, line) : folds;
        if (used + bytes(line) + 1 + bytes(closing(next, nextFolds, note)) > budget)
            break;
        kept.push(line);
        used += bytes(line) + 1;
        fence = next;
        folds = nextFolds;
    }
    const cut = kept.map((line) => `${line}\n`).join('') + closing(fence, folds, note);
    return bytes(cut) <= budget ? cut : '';
}
function closing(fence, folds, note) {
    return `${fence === '' ? '' : `${fence}\n`}${'</details>\n'.repeat(folds)}\n${note}\n`;
}
function fenceAfter(fence, line) {
    const mark = /^ {0,12}(`{3,}|~{3,})(.*)$/.exec(line);
    if (mark === null)
        return fence;
    const [, run = '', rest = ''] = mark;
    if (fence === '')
        return run.startsWith('`') && rest.includes('`') ? '' : run;
    return run.startsWith(fence) && rest.trim() === '' ? '' : fence;
}
function foldsAfter(folds, line) {
    const text = line.trim();
    if (text === '</details>')
        return Math.max(0, folds - 1);
    return text.startsWith('<details>') ? folds + 1 : folds;
}


/***/ })

};
;