"use strict";
exports.id = 869;
exports.ids = [869];
exports.modules = {

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown)
/* harmony export */ });
/* unused harmony export cutNote */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);

/** What is appended where a summary had to be cut. */
const cutNote = '> **Cut here:** the rest did not fit into the summary of this step. The JSON report holds all of it.';
const bytes = (text) => Buffer.byteLength(text, 'utf8');
/**
 * cutMarkdown cuts a document at the end of a line so that it takes at most `budget` bytes of UTF-8, with a note that a reader sees: an
 * open code fence or `<details>` is closed first. Gives an empty string where not even the note fits.
 */
function cutMarkdown(text, budget) {
    if (bytes(text) <= budget)
        return text;
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(text);
    const kept = [];
    let fence = '';
    let folds = 0;
    let used = 0;
    for (const line of lines) {
        const next = fenceAfter(fence, line);
        const nextFolds = next === '' && fence === '' ? Math.max(0, folds + count(line, /<details\b/gi) - count(line, /<\/details>/gi)) : folds;
        if (used + bytes(line) + 1 + bytes(closing(next, nextFolds)) > budget)
            break;
        kept.push(line);
        used += bytes(line) + 1;
        fence = next;
        folds = nextFolds;
    }
    const cut = kept.map((line) => `${line}\n`).join('') + closing(fence, folds);
    return bytes(cut) <= budget ? cut : '';
}
/** closing is what ends everything that is open, and the note. */
function closing(fence, folds) {
    return `${fence === '' ? '' : `${fence}\n`}${'</details>\n'.repeat(folds)}\n${cutNote}\n`;
}
/** fenceAfter follows code fences (GFM: three or more of one mark; closed by as many of the same, alone on a line). */
function fenceAfter(fence, line) {
    const mark = /^ {0,12}(`{3,}|~{3,})(.*)$/.exec(line);
    if (mark === null)
        return fence;
    const [, run = '', rest = ''] = mark;
    if (fence === '')
        return run.startsWith('`') && rest.includes('`') ? '' : run;
    return run.startsWith(fence) && rest.trim() === '' ? '' : fence;
}
const count = (line, what) => line.match(what)?.length ?? 0;


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPipelinesHost: () => (/* reexport */ createPipelinesHost),
  renderPipelines: () => (/* reexport */ markdown/* renderPipelines */.k)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/hosts/cancel.js
var cancel = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/hosts/cut.js
var cut = __webpack_require__(1060);
// EXTERNAL MODULE: ./build/hosts/mask.js
var hosts_mask = __webpack_require__(526);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/hosts/pipelines/host.js










const processPorts = {
    env: process.env,
    write: (text) => process.stdout.write(text),
    loadTaskLib: async () => (await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 358, 19))).default,
    writeFile(folder, name, text) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text, 'utf8');
    },
    loadLogs: () => Promise.all(/* import() */[__webpack_require__.e(731), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 8319)),
    loadIdentity: () => __webpack_require__.e(/* import() */ 902).then(__webpack_require__.bind(__webpack_require__, 2902)),
    loadQueue: () => Promise.all(/* import() */[__webpack_require__.e(731), __webpack_require__.e(993)]).then(__webpack_require__.bind(__webpack_require__, 5993)),
};
/** Microsoft's own switch of the task library: its dozens of debug lines are written only where the user asked for `System.Debug`. */
const quietSwitch = 'DISTRIBUTEDTASK_TASKS_NODE_SKIPDEBUGLOGSWHENDEBUGMODEOFF';
/** What a run page shows of one issue before it is cut; the contract of `Host.annotate`. */
const messageLength = 300;
/** Longest summary that is printed into the log beside the upload: a log is read line by line. */
const logBytes = 256 * 1024;
/** Agent.JobStatus in the words of GitHub's `job.status`, which the input `job-status` speaks. */
const jobStatus = {
    Succeeded: 'success',
    SucceededWithIssues: 'success',
    Failed: 'failure',
    Canceled: 'cancelled',
};
/**
 * createPipelinesHost adapts an Azure Pipelines task: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands.
 * The library is loaded here and first, because on loading it moves inputs and endpoints from the environment into its vault.
 */
async function createPipelinesHost(overrides = {}) {
    const ports = { ...processPorts, ...overrides };
    const { env } = ports;
    env[quietSwitch] ??= 'true';
    const lib = await ports.loadTaskLib();
    const value = (name) => env[name] ?? '';
    const mask = (0,hosts_mask/* createMask */.P)();
    const token = systemToken(lib);
    // The agent masks this token in its log by itself; what we upload is ours to clean.
    mask.add(token);
    const info = (text) => {
        for (const line of (0,hosts_text/* safeLines */.Bv)(mask.apply(text)))
            ports.write(`${line}\n`);
    };
    const group = (title, lines) => {
        ports.write(`##[group]${(0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength))}\n`);
        for (const line of lines)
            info(line);
        ports.write('##[endgroup]\n');
    };
    /** What the manifest declares for GitHub alone, and the agent knows by other names. */
    const hostInput = {
        'job-status': () => jobStatus[value('AGENT_JOBSTATUS')] ?? '',
        'job-id': () => value('SYSTEM_JOBID'),
        'github-token': () => '',
    };
    const input = (name) => hostInput[name]?.() ?? ((lib.getInput((0,manifest/* camelCase */.xQ)(name)) ?? '').trim() || (0,manifest/* defaultOf */.HA)(name));
    const tempFolder = value('AGENT_TEMPDIRECTORY') || (0,external_node_os_.tmpdir)();
    const run = runIdentity(value);
    const signal = (0,cancel/* cancelSignal */.B)(ports.onSignal);
    return {
        kind: 'pipelines',
        input,
        output: (name, text) => lib.setVariable((0,manifest/* camelCase */.xQ)(name), mask.apply(text), false, true),
        info,
        debug: (line) => lib.debug((0,hosts_text/* harmless */.Is)((0,hosts_text/* printable */.g$)(mask.apply(line)))),
        group,
        annotate({ severity, title, message }) {
            const text = (0,hosts_text/* harmless */.Is)(`${(0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength)}: ${(0,hosts_text/* oneLine */.TN)(mask.apply(message), messageLength)}`);
            // Azure Pipelines has no notices.
            if (severity === 'notice')
                info(text);
            else
                lib.command('task.logissue', { type: severity }, text);
        },
        async publish(rendered) {
            const text = mask.apply(rendered);
            // Also in the log: a pipeline that restricts commands drops the upload with nothing but a warning.
            group('Azure Conflict Guard', (0,hosts_text/* textLines */.Fy)((0,cut/* cutMarkdown */.G)(text, logBytes)));
            try {
                const folder = (0,external_node_path_.resolve)(tempFolder, `azure-conflict-guard-${(0,external_node_crypto_.randomUUID)()}`);
                const name = summaryName(value);
                ports.writeFile(folder, name, text);
                lib.uploadSummary((0,external_node_path_.join)(folder, name));
            }
            catch (error) {
                info(`The summary was not attached: ${(0,hosts_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error), messageLength)}`);
            }
        },
        secret(text) {
            for (const part of mask.add(text))
                lib.setSecret(part);
        },
        masked: mask.apply,
        saveState: (name, text) => lib.setTaskVariable(name, text),
        state: (name) => lib.getTaskVariable(name) ?? '',
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
            const { failedPipelinesLogs } = await ports.loadLogs();
            return failedPipelinesLogs({
                collectionUri: value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI'),
                // The ID rather than the name: it needs no escaping in a URL and survives a rename.
                project: value('SYSTEM_TEAMPROJECTID') || value('SYSTEM_TEAMPROJECT'),
                buildId: runId || run.id,
                token,
                ...(runId === '' || runId === run.id ? { currentJob: value('SYSTEM_JOBID') } : {}),
                signal,
            });
        },
        async identity() {
            const { pipelinesIdentity } = await ports.loadIdentity();
            return pipelinesIdentity({ lib, env, id: input('azure-subscription'), jobToken: token, secret: mask.add });
        },
        // No message: the library would make a second error of it. And no exit code, of which the agent would make a third.
        fail: () => lib.setResult(lib.TaskResult.Failed, ''),
    };
}
/** systemToken reads the job's access token. Not by the library's parameter function, which writes the value into the debug log. */
function systemToken(lib) {
    try {
        return lib.getEndpointAuthorization('SystemVssConnection', true)?.parameters?.AccessToken ?? '';
    }
    catch {
        // The library's message would repeat what it could not read: the secret itself.
        return '';
    }
}
/** summaryName is the title of a section of the "Extensions" tab: job and step tell two sections of one run apart. */
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
function runIdentity(value) {
    const id = value('BUILD_BUILDID');
    const collection = (value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI')).replace(/\/?$/, '/');
    return {
        id,
        attempt: value('SYSTEM_JOBATTEMPT'),
        job: value('SYSTEM_JOBDISPLAYNAME') || value('AGENT_JOBNAME'),
        repository: value('BUILD_REPOSITORY_NAME'),
        url: `${collection}${encodeURIComponent(value('SYSTEM_TEAMPROJECT'))}/_build/results?buildId=${encodeURIComponent(id)}`,
        ...runStart(value('SYSTEM_PIPELINESTARTTIME')),
    };
}
/** `2026-11-25 21:02:13+00:00`: the agent sets it for every run. */
function runStart(text) {
    const startedAt = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(startedAt) ? {} : { startedAt };
}

// EXTERNAL MODULE: ./build/report/markdown.js + 3 modules
var markdown = __webpack_require__(1657);
;// CONCATENATED MODULE: ./build/main/pipelines-parts.js
// One file of the bundle: what is always loaded together is read, resolved and compiled once.




/***/ }),

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ renderGitHub),
  k: () => (/* binding */ renderPipelines)
});

// EXTERNAL MODULE: ./build/report/attempts.js
var attempts = __webpack_require__(693);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown-parts.js
var markdown_parts = __webpack_require__(6333);
;// CONCATENATED MODULE: ./build/report/attempts-markdown.js



/**
 * attemptSections shows what mode `run` ran. It stands open where the reader must know whether it was replayed, and why not. One
 * attempt that succeeded is folded away, and left out where nothing folds.
 */
function attemptSections(report, flavour) {
    const all = (0,attempts/* attemptsOf */.Or)(report);
    if (all.length === 0)
        return [];
    const shown = (0,attempts/* attemptWords */.vk)(report);
    const left = all.length - shown.length;
    const body = (0,markdown_parts/* blocks */.Bv)([
        (0,markdown_parts/* grid */.Vg)(['Attempt', 'Started', 'Took', 'Exit', 'Found', 'Then'], shown.map(cells)),
        left > 0 ? `And ${left} earlier in the JSON report.` : '',
        (0,markdown_parts/* prose */.CS)((0,attempts/* firstVerified */.Lj)(report), 'flow'),
    ]);
    if ((0,attempts/* attemptsOpen */.fQ)(report))
        return [{ kind: 'head', text: `### ${(0,attempts/* attemptsTitle */.D4)(report)}\n\n${body}` }];
    return flavour.folds ? [{ kind: 'proof', text: (0,markdown_parts/* fold */.AU)((0,attempts/* attemptsTitle */.D4)(report), body, flavour) }] : [];
}
function cells({ number, started, took, exit, found, then, because }) {
    const word = then === 'succeeded' ? then : `**${then}**`;
    const why = because === '' ? word : `${word}: ${(0,markdown_parts/* prose */.CS)(because, 'cell')}`;
    return [(0,report_escape/* markdown */.wD)(number), (0,markdown_parts/* prose */.CS)(started, 'cell'), took, (0,markdown_parts/* prose */.CS)(exit, 'cell'), (0,markdown_parts/* prose */.CS)(found, 'cell'), why];
}

;// CONCATENATED MODULE: ./build/report/budget.js
/**
 * What a host shows at most, in UTF-8 bytes. Both hosts drop what is larger as a whole (GitHub at 1 MiB), so a summary that is too
 * long must become shorter, never be lost. The rest up to 1 MiB is left to other steps' habits and to masks that lengthen lines.
 */
const summaryBudget = 900 * 1024;
const encoder = new TextEncoder();
const separator = '\n\n';
/** Bytes kept for the note that says what was cut. */
const noteReserve = 400;
function bytes(text) {
    return encoder.encode(text).length;
}
/** fitted joins the sections within the budget; a note tells what was left out. */
function fitted(sections, budget = summaryBudget) {
    const whole = joined(sections.map(fullest));
    if (bytes(whole) <= budget)
        return whole;
    const room = budget - noteReserve;
    const unpictured = joined([
        ...sections.map((section) => (section.kind === 'proof' ? section.text : fullest(section))),
        note(['picture'], 0),
    ]);
    if (bytes(unpictured) <= room)
        return unpictured;
    for (const drop of [['raw'], ['raw', 'proof']]) {
        const kept = sections.filter(({ kind }) => !drop.includes(kind)).map(({ text }) => text);
        if (bytes(joined(kept)) <= room)
            return joined([...kept, note(drop, 0)]);
    }
    return withFewerOthers(sections, room, budget);
}
function fullest(section) {
    return section.kind === 'proof' || section.kind === 'other' ? (section.full ?? section.text) : section.text;
}
function withFewerOthers(sections, room, budget) {
    let left = room - sections.reduce((sum, { kind, text }) => (kind === 'head' ? sum + bytes(text) + separator.length : sum), 0);
    let dropped = 0;
    const kept = [];
    for (const { kind, text } of sections) {
        if (kind === 'raw' || kind === 'proof')
            continue;
        if (kind === 'other') {
            left -= bytes(text) + separator.length;
            // In order: once one does not fit, no later one, which matters less, pushes in front of it.
            if (left < 0) {
                dropped += 1;
                continue;
            }
        }
        kept.push(text);
    }
    return hardCut(joined([...kept, note(['raw', 'proof'], dropped)]), budget);
}
function note(drop, others) {
    const what = [
        ...(drop.includes('picture') ? ['the picture of the timeline'] : []),
        ...(drop.includes('raw') ? ['raw errors'] : []),
        ...(drop.includes('proof') ? ['evidence', 'conditions', 'timeline'] : []),
        ...(others === 0 ? [] : [`${others} of the further failures`]),
    ];
    return `**Cut to the ${summaryBudget / 1024} KiB that the host shows:** ${what.join(', ')}. The JSON report holds everything.`;
}
/** The last resort, for verdicts and steps that alone exceed what the host takes: the beginning is worth more than nothing. */
function hardCut(text, budget) {
    if (bytes(text) <= budget)
        return text;
    const end = new TextDecoder().decode(encoder.encode(text).subarray(0, budget - noteReserve)).replace(/\ufffd$/, '');
    return `${end.slice(0, Math.max(end.lastIndexOf('\n'), 0))}\n\n${note(['raw', 'proof'], 0)}\n`;
}
function joined(texts) {
    return `${texts.filter((text) => text !== '').join(separator)}\n`;
}

// EXTERNAL MODULE: ./build/report/proof.js + 1 modules
var report_proof = __webpack_require__(4637);
// EXTERNAL MODULE: ./build/report/serialization.js
var report_serialization = __webpack_require__(7999);
;// CONCATENATED MODULE: ./build/report/queue-markdown.js



/** queueSections shows what to paste, and who else is in the queue. */
function queueSections(report, flavour) {
    const { serialization } = report;
    if (serialization === undefined)
        return [];
    const { yaml, others, state } = serialization;
    const lines = (0,report_serialization/* queueLines */.b8)(report).map((line) => `- ${(0,markdown_parts/* prose */.CS)(line, 'flow')}`);
    const paste = yaml === undefined ? '' : (0,report_escape/* fence */.EU)(yaml, 'yaml');
    if (state === 'named')
        return paste === '' ? [] : [{ kind: 'head', text: (0,markdown_parts/* blocks */.Bv)(['### Let the deploy job queue', paste]) }];
    const rows = others.slice(0, 20).map(report_serialization/* queuedRow */.ID);
    const body = (0,markdown_parts/* blocks */.Bv)([lines.join('\n'), paste === '' ? '' : 'What lets runs wait for each other here:', paste, (0,markdown_parts/* table */.tp)(rows)]);
    if (body === '')
        return [];
    // What is to be done about it must not be hidden; who waits behind may be.
    return lines.length === 0
        ? [{ kind: 'proof', text: (0,markdown_parts/* fold */.AU)('The queue', body, flavour) }]
        : [{ kind: 'head', text: (0,markdown_parts/* blocks */.Bv)(['### The queue', body]) }];
}

// EXTERNAL MODULE: ./build/report/story.js + 2 modules
var report_story = __webpack_require__(6302);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/markdown.js








const github = { folds: true };
const pipelines = { folds: false };
/**
 * renderGitHub writes the job summary in GitHub-flavoured markdown, at most 900 KiB: above 1 MiB the runner drops the whole summary.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
function renderGitHub(report) {
    return renderMarkdown(report, github);
}
/** renderPipelines writes the summary of an Azure Pipelines run: the same story without folds and without HTML, at most 900 KiB. */
function renderPipelines(report) {
    return renderMarkdown(report, pipelines);
}
function renderMarkdown(report, flavour) {
    const story = (0,report_story/* tell */.q)(report);
    const proof = (0,report_proof/* proofSections */.bZ)(report, flavour, story.evidenceFirst);
    const sections = [
        { kind: 'head', text: head(story, flavour) },
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
/** `<sub>` is inline HTML: what stands in it is markdown, unlike in the line of a fold. */
function footer(story, { folds }) {
    const text = (0,markdown_parts/* prose */.CS)(story.footer, 'flow');
    return folds ? `<sub>${text}</sub>` : text;
}
function head(story, flavour) {
    const { root } = story;
    return (0,markdown_parts/* blocks */.Bv)([
        `## ${words/* moodSigns */.GC[story.mood]} ${(0,markdown_parts/* prose */.CS)(story.headline, 'flow')}`,
        root === undefined ? '' : badgeLine(root),
        ...story.remarks.map((remark) => (0,markdown_parts/* prose */.CS)(remark, 'flow')),
        (0,markdown_parts/* table */.tp)(root?.rows ?? story.rows),
        ...(root === undefined ? [] : advice(root, flavour, 3)),
    ]);
}
function badgeLine({ label, badges }) {
    return [`**${(0,report_escape/* markdown */.wD)(label)}**`, badgesOnly(badges)].join(' \u00b7 ');
}
function badgesOnly(badges) {
    return badges.map((badge) => (0,markdown_parts/* prose */.CS)(badge, 'flow')).join(' \u00b7 ');
}
function advice({ stepsHeading, shells, avoid, references }, flavour, level) {
    const { steps } = shells;
    return [
        ...(steps.length === 0 ? [] : [`${'#'.repeat(level)} ${stepsHeading}`, steps.map(stepItem).join('\n')]),
        avoid === '' ? '' : `> **Not this:** ${(0,markdown_parts/* prose */.CS)(avoid, 'flow')}`,
        references.length === 0
            ? ''
            : `Read more: ${references.map((reference) => `[${(0,report_escape/* markdown */.wD)((0,markdown_parts/* pageName */.$p)(reference))}](${(0,markdown_parts/* linkTarget */.Cm)(reference)})`).join(' \u00b7 ')}`,
        otherShell(shells, flavour),
    ];
}
function stepItem({ text, commands }, index) {
    const bullet = `${index + 1}. `;
    const fences = commands.map(({ line, lang }) => (0,report_escape/* fence */.EU)(line, lang));
    return bullet + (0,markdown_parts/* indented */.gu)([(0,markdown_parts/* prose */.CS)(text, 'flow'), ...fences].join('\n'), bullet.length);
}
/** The same steps for people who work in another shell. Where nothing folds, they would only make the summary longer. */
function otherShell({ steps, otherWay }, flavour) {
    const items = steps.flatMap(({ other }, index) => other === undefined ? [] : [`Step ${index + 1}:\n\n${(0,report_escape/* fence */.EU)(other.line, other.lang)}`]);
    if (items.length === 0)
        return '';
    return flavour.folds ? (0,markdown_parts/* fold */.AU)(`The same ${otherWay}`, items.join('\n\n'), flavour) : `The JSON report has the same ${otherWay}.`;
}
function rawSection(chapter, flavour) {
    const way = wayDown(chapter);
    const proof = (0,markdown_parts/* blocks */.Bv)([way, (0,markdown_parts/* table */.tp)(chapter.proof), chapter.raw === '' ? '' : (0,report_escape/* fence */.EU)(chapter.raw)]);
    if (proof === '')
        return [];
    const parts = [chapter.raw === '' ? '' : 'raw error', chapter.proof.length === 0 ? '' : 'IDs', way === '' ? '' : 'way down'];
    return [{ kind: 'raw', text: (0,markdown_parts/* fold */.AU)(listed(parts), proof, flavour) }];
}
/** `Raw error, IDs and way down`: what is inside, and no more. */
function listed(parts) {
    const known = parts.filter((part) => part !== '');
    const [last = '', before] = [known.at(-1), known.slice(0, -1).join(', ')];
    const line = before === '' ? last : `${before} and ${last}`;
    return line.charAt(0).toUpperCase() + line.slice(1);
}
function wayDown({ way }) {
    return way.length === 0 ? '' : `Way down: ${way.map((step) => (0,report_escape/* code */.aY)(step, 'flow')).join(' \u203a ')}`;
}
function others(chapters, flavour) {
    if (chapters.length === 0)
        return [];
    const heading = chapters.length === 1 ? 'One more failure was found' : `${chapters.length} more failures were found`;
    return [{ kind: 'head', text: `### ${heading}` }, ...chapters.map((chapter, index) => other(chapter, index, flavour))];
}
function past(chapter, flavour) {
    const raw = chapter.raw === '' ? '' : (0,report_escape/* fence */.EU)(chapter.raw);
    const body = (0,markdown_parts/* blocks */.Bv)([badgeLine({ ...chapter, badges: chapter.badges.slice(0, 1) }), (0,markdown_parts/* table */.tp)(chapter.rows), raw]);
    return { kind: 'raw', text: (0,markdown_parts/* fold */.AU)(`What stood in the way: ${chapter.title}`, body, flavour) };
}
function other(chapter, index, flavour) {
    const core = (0,markdown_parts/* blocks */.Bv)([badgesOnly(chapter.badges), (0,markdown_parts/* table */.tp)(chapter.rows), ...advice(chapter, flavour, 5)]);
    const raw = rawSection(chapter, flavour).map(({ text }) => text);
    const title = `${index + 2} \u00b7 ${chapter.label}: ${chapter.title}${chapter.count > 1 ? ` \u00b7 seen ${chapter.count} times` : ''}`;
    return { kind: 'other', text: (0,markdown_parts/* fold */.AU)(title, core, flavour), full: (0,markdown_parts/* fold */.AU)(title, (0,markdown_parts/* blocks */.Bv)([core, ...raw]), flavour) };
}


/***/ })

};
;