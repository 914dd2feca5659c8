"use strict";
exports.id = 795;
exports.ids = [795];
exports.modules = {

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* binding */ github_parts_createGitHubHost),
  renderGitHub: () => (/* reexport */ markdown/* renderGitHub */.I)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
;// CONCATENATED MODULE: ./build/hosts/github/commands.js

function commandLine(command, properties, message) {
    const given = Object.entries(properties).filter(([, value]) => value !== '');
    const list = given.map(([key, value]) => `${key}=${property(value)}`).join(',');
    return `::${command}${Object.keys(properties).length > 0 ? ' ' : ''}${list}::${data(message)}${external_node_os_.EOL}`;
}
function keyValueLines(name, value) {
    let delimiter;
    do
        delimiter = `ghadelimiter_${Math.random().toString(36).slice(2)}`;
    while (name.includes(delimiter) || value.includes(delimiter));
    return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/hosts/github/host.js












const processPorts = {
    env: process.env,
    get stdout() {
        return (0,output/* processOutput */.Xi)(1);
    },
    get stderr() {
        return (0,output/* processOutput */.Xi)(2);
    },
    exists: external_node_fs_.existsSync,
    size: (path) => (0,external_node_fs_.statSync)(path).size,
    changedAt: (path) => (0,external_node_fs_.statSync)(path).mtimeMs,
    append: own_files/* appendWhole */.gZ,
    writeReport: own_files/* writeReport */.u5,
    loadLogs: () => Promise.all(/* import() */[__webpack_require__.e(374), __webpack_require__.e(621)]).then(__webpack_require__.bind(__webpack_require__, 6621)),
    loadIdentity: () => Promise.all(/* import() */[__webpack_require__.e(374), __webpack_require__.e(961)]).then(__webpack_require__.bind(__webpack_require__, 4961)),
    loadQueue: () => Promise.all(/* import() */[__webpack_require__.e(374), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 1360)),
};
const summaryLimitBytes = 1024 * 1024;
const messageLength = 300;
function createGitHubHost(overrides = {}) {
    const ports = Object.create(processPorts, Object.getOwnPropertyDescriptors(overrides));
    const { env } = ports;
    const losses = (0,hosts_losses/* createLosses */.y)();
    const mask = (0,hosts_mask/* createMask */.P)();
    const kept = new Map();
    const told = new Set();
    const value = (name) => env[name] ?? '';
    const print = (0,output/* createLog */.hM)([() => ports.stdout, () => ports.stderr]);
    const command = (name, properties, message) => print(commandLine(name, properties, message));
    const info = (text) => {
        for (const line of (0,hosts_text/* safeLines */.Bv)(mask.apply(text)))
            print(`${line}\n`);
    };
    const tellOnce = (text) => {
        if (!told.has(text))
            info(text);
        told.add(text);
    };
    const input = (name) => value(`INPUT_${name.toUpperCase()}`).trim() || (0,manifest/* defaultOf */.HA)(name);
    const group = (title, lines) => {
        command('group', {}, (0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength)));
        for (const line of lines)
            info(line);
        command('endgroup', {}, '');
    };
    const keyValue = (file, name, text) => {
        const path = value(`GITHUB_${file}`);
        const { older, what, weight } = files[file];
        if (path === '') {
            tellOnce(`This runner has no GITHUB_${file} file: the older command ${older} is used instead.`);
            command(older, { name }, text);
            return;
        }
        losses.attempt(`${what} to the GITHUB_${file} file`, weight, () => {
            if (!ports.exists(path))
                throw missing;
            ports.append(path, keyValueLines(name, text));
        });
    };
    mask.add(value('INPUT_GITHUB-TOKEN'));
    const run = runIdentity(value);
    const tempFolder = value('RUNNER_TEMP') || (0,external_node_os_.tmpdir)();
    const signal = (0,cancel/* cancelSignal */.B)(ports.onSignal);
    const secret = (text) => {
        for (const part of mask.add(text))
            command('add-mask', {}, part);
    };
    return {
        kind: 'github',
        input,
        output: (name, text) => keyValue('OUTPUT', name, mask.apply(text)),
        info,
        debug: (text) => command('debug', {}, (0,hosts_text/* safeLines */.Bv)(mask.apply(text)).join('\n')),
        group,
        annotate({ severity, title, message }) {
            const short = (text) => (0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(text), messageLength));
            command(severity, { title: short(title) }, short(message));
        },
        async publish(rendered) {
            const text = mask.apply(rendered);
            const written = losses.attempt('the summary of this step', 'told', () => publishSummary(ports, value('GITHUB_STEP_SUMMARY'), text));
            if (written !== undefined)
                return 'summary';
            group('Azure Conflict Guard', (0,hosts_text/* textLines */.Fy)(text));
            const readable = await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr]);
            if (!readable)
                losses.add('the diagnosis', 'grave', 'neither the summary nor the log takes it');
            return readable ? 'log' : 'nowhere';
        },
        keepReport: (path, text) => losses.attempt('the JSON report', path === '' ? 'told' : 'grave', () => ports.writeReport(path, text, tempFolder)) ?? '',
        secret,
        masked: mask.apply,
        saveState(name, text) {
            kept.set(name, text);
            keyValue('STATE', name, text);
        },
        state: (name) => kept.get(name) ?? value(`STATE_${name}`),
        signal,
        run,
        tempFolder,
        async queue() {
            const { gitHubConcurrency } = await ports.loadQueue();
            return gitHubConcurrency({
                token: input('github-token'),
                apiUrl: value('GITHUB_API_URL') || 'https://api.github.com',
                serverUrl: value('GITHUB_SERVER_URL') || 'https://github.com',
                repository: run.repository,
                runId: run.id,
                jobId: input('job-id'),
                jobKey: run.job,
                workflowRef: value('GITHUB_WORKFLOW_REF'),
                workflowSha: value('GITHUB_WORKFLOW_SHA'),
                workspace: value('GITHUB_WORKSPACE'),
                signal,
            });
        },
        async failedLogs(runId) {
            const token = input('github-token');
            if (token === '') {
                throw new guard_error/* GuardError */.U('denied', 'The logs of the run cannot be read: input "github-token" is empty.', {
                    hint: 'Leave the input at its default and give the job `permissions: actions: read`, or name files in the input "log".',
                });
            }
            const { failedGitHubLogs } = await ports.loadLogs();
            const own = runId === '' || runId === run.id;
            return failedGitHubLogs({
                token,
                apiUrl: value('GITHUB_API_URL') || 'https://api.github.com',
                serverUrl: value('GITHUB_SERVER_URL') || 'https://github.com',
                repository: run.repository,
                runId: runId || run.id,
                ...(own && run.attempt !== '' ? { attempt: run.attempt } : {}),
                ...(own ? { currentJob: input('job-id') } : {}),
                signal,
            });
        },
        async identity() {
            const { gitHubIdentity } = await ports.loadIdentity();
            return gitHubIdentity({ env, secret });
        },
        fail: () => 1,
        async close() {
            await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr]);
            if (ports.stdout.trouble !== undefined)
                losses.add('the log of this step', 'told', ports.stdout.trouble);
            const told = losses.tell();
            if (told === undefined)
                return undefined;
            info(told.sentence);
            if (!(await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr])))
                losses.attempt('', 'quiet', () => publishSummary(ports, value('GITHUB_STEP_SUMMARY'), `\n> ${told.sentence}\n`));
            return told.grave ? told.sentence : undefined;
        },
    };
}
const files = {
    OUTPUT: { older: 'set-output', what: 'the outputs of this step', weight: 'grave' },
    STATE: { older: 'save-state', what: 'what the end of the job needs to look at Azure again', weight: 'told' },
};
const missing = Object.assign(new Error('Missing file'), { code: 'ENOENT' });
function publishSummary(ports, path, text) {
    if (path === '')
        throw new Error('this runner has no GITHUB_STEP_SUMMARY file');
    const held = ports.exists(path) ? ports.size(path) : 0;
    const fitting = (0,cut/* cutMarkdown */.G$)(text.endsWith('\n') ? text : `${text}\n`, summaryLimitBytes - held);
    if (fitting === '')
        throw new Error('it is full');
    ports.append(path, fitting);
    return true;
}
function runIdentity(value) {
    return {
        id: value('GITHUB_RUN_ID'),
        attempt: value('GITHUB_RUN_ATTEMPT'),
        job: value('GITHUB_JOB'),
        repository: value('GITHUB_REPOSITORY'),
    };
}

// EXTERNAL MODULE: ./build/main/redacting-host.js
var redacting_host = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/report/markdown.js + 3 modules
var markdown = __webpack_require__(1657);
;// CONCATENATED MODULE: ./build/main/github-parts.js



const github_parts_createGitHubHost = (ports) => (0,redacting_host/* redactingHost */.o)(createGitHubHost(ports));


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