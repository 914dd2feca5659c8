"use strict";
exports.id = 588;
exports.ids = [588];
exports.modules = {

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ pageName),
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);


/** fold hides the body behind a line on GitHub, and stands it under a heading elsewhere. The title is prose of ours or from outside. */
function fold(title, body, { folds }) {
    return folds ? `<details><summary>${inlineHtml(title)}</summary>\n\n${body}\n\n</details>` : `#### ${prose(title, 'flow')}\n\n${body}`;
}
/** table writes rows as a table. Its first row is the heading, which makes the resource stand out and saves an empty line. No rows give no table. */
function table(rows) {
    const [first, ...lines] = rows.map(({ label, value }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(label)} | ${parts(value)} |`);
    return first === undefined ? '' : [first, '| :--- | :--- |', ...lines].join('\n');
}
function parts(value) {
    return value.map(part).join('');
}
function part(piece) {
    if (piece.kind === 'code')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(piece.text);
    if (piece.kind === 'url')
        return `[open](${linkTarget(piece.href)})`;
    if (piece.kind === 'link')
        return `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(piece.text)}](${linkTarget(piece.href)})`;
    return prose(piece.text, 'cell');
}
/** prose writes a text whose pairs of backticks mark code. White space at its ends is kept as one space. */
function prose(text, place) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stretches */ .YA)(text)
        .map(({ text: piece, isCode }) => {
        if (isCode)
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(piece, place);
        const [before, after] = [/^\s/.test(piece) ? ' ' : '', /\s$/.test(piece) && piece.trim() !== '' ? ' ' : ''];
        return before + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(piece) + after;
    })
        .join('');
}
/** The title of a fold is a line of HTML, where nothing is markdown. */
function inlineHtml(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stretches */ .YA)(text)
        .map(({ text: piece, isCode }) => {
        const [before, after] = [/^\s/.test(piece) ? ' ' : '', /\s$/.test(piece) && piece.trim() !== '' ? ' ' : ''];
        return isCode ? `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCode */ .h8)(piece)}</code>` : before + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(piece) + after;
    })
        .join('');
}
/** linkTarget: a link that has been checked still must not end early, break a cell or start emphasis. */
function linkTarget(href) {
    return href.replace(/[()|*_\\<>\s]/g, (sign) => (sign === '_' ? '_' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`));
}
/** pageName gives the last words of a documentation address: `lock-resources`. */
function pageName(reference) {
    const { pathname, hash } = new URL(reference);
    const name = pathname
        .split('/')
        .filter((segment) => segment !== '')
        .at(-1) ?? reference;
    return hash === '' ? name : `${name}${hash.replace('#', ': ')}`;
}
/** indented moves all lines but the first to the right, as the content of a list item must be. */
function indented(text, by) {
    return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}
/** blocks joins blocks of markdown by blank lines and leaves out the empty ones. */
function blocks(all) {
    return all.filter((block) => block !== '').join('\n\n');
}


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ evidenceCounts),
/* harmony export */   b: () => (/* binding */ proofSections)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6333);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1335);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4702);





/** Rows that one table shows at most; the JSON report holds the rest. */
const maxRows = 100;
/** proofSections writes what convinces: the conditions of each target, the timeline, and what was read. */
function proofSections(report, flavour, evidenceOpen) {
    return [
        ...report.targets.slice(0, 20).map((target) => conditions(target, flavour, report.targets.length > 1)),
        timeline(report.timeline, flavour),
        evidence(report.evidence, flavour, evidenceOpen),
    ].flatMap((text) => (text === '' ? [] : [{ kind: 'proof', text }]));
}
function conditions({ resourceId, conditions: all }, flavour, named) {
    if (all.length === 0)
        return '';
    const unmet = all.filter(({ met }) => !met).length;
    const of = named ? ` of \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceWords */ .Mu)(resourceId).name, 80)}\`` : '';
    const title = `Conditions${of}: ${all.length - unmet} met, ${unmet} not`;
    const rows = [...all].sort((a, b) => Number(a.met) - Number(b.met)).map(conditionRow);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, grid(['', 'Condition', 'Needed', 'Found', 'Read from'], rows), flavour);
}
function conditionRow({ what, expected, actual, met, source }) {
    return [met ? 'met' : '**not met**', text(what), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(expected, 200)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(actual, 200)), text(source)];
}
function timeline(entries, flavour) {
    if (entries.length === 0)
        return '';
    const rows = entries.map(({ time, source, text: what }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(time)), text(what), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(source)]);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`Timeline: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(entries.length, 'entry', 'entries')}`, grid(['Time', 'What', 'From'], rows), flavour);
}
function evidence(entries, flavour, open) {
    if (entries.length === 0)
        return '';
    const title = `Evidence: ${evidenceCounts(entries)}`;
    const rows = entries.map(({ source, status, detail }) => [text(source), _words_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceWords */ .Jg[status], text(detail)]);
    const body = grid(['Signal', 'Result', 'Detail'], rows);
    return open ? `### ${title}\n\n${body}` : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, body, flavour);
}
/** evidenceCounts sums up what was read and what was not: `6 read, 1 not permitted`. */
function evidenceCounts(entries) {
    return ['read', 'empty', 'denied', 'failed', 'skipped']
        .map((status) => [entries.filter((entry) => entry.status === status).length, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceWords */ .Jg[status]])
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count} ${word}`)
        .join(', ');
}
function text(value) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(value, 500), 'cell');
}
/** A table whose cells are markdown already. */
function grid(headings, rows) {
    const left = rows.length - maxRows;
    const lines = [headings, headings.map(() => ':---'), ...rows.slice(0, maxRows)].map((cells) => `| ${cells.join(' | ')} |`);
    return [...lines, ...(left > 0 ? ['', `And ${left} more in the JSON report.`] : [])].join('\n');
}


/***/ }),

/***/ 671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/report/resource.js
var resource = __webpack_require__(1335);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/title.js
var title = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/chapter.js




/** The main table holds what can be taken in at a glance; the JSON report holds the rest. */
const limits = { message: 400, value: 300, facts: 10, blockers: 5, found: 5, way: 12 };
/** chapter tells one diagnosis. With the report, it is the root cause and takes in who blocks and which conditions are not met. */
function chapter(diagnosis, report) {
    const blockers = report?.blockers ?? [];
    const unmet = report?.targets.flatMap(({ conditions }) => conditions.filter(({ met }) => !met)) ?? [];
    return {
        title: (0,title/* titleOf */.Gg)(diagnosis),
        label: words/* classWords */.ot[diagnosis.class],
        badges: badges(diagnosis, report),
        count: diagnosis.count,
        rows: [
            ...resourceRow(diagnosis),
            ...row('Tried', diagnosis.operation),
            ...saidRow(diagnosis),
            ...unmet.slice(0, limits.found).map(foundRow),
            ...more(unmet.length - limits.found, 'condition not met', 'conditions not met'),
            ...diagnosis.facts.slice(0, limits.facts).flatMap(({ name, value }) => row(name, value)),
            ...more(diagnosis.facts.length - limits.facts, 'fact'),
            ...blockers.slice(0, limits.blockers).map((blocker) => blockerRow(blocker, diagnosis.resourceId)),
            ...more(blockers.length - limits.blockers, 'blocker'),
            ...whereRow(diagnosis),
        ],
        stepsHeading: diagnosis.class === 'unknown-conflict' ? 'Find out which conflict it is' : 'Do this',
        steps: diagnosis.steps,
        avoid: diagnosis.avoid,
        references: diagnosis.references.flatMap((reference) => (0,resource/* safeLink */.o3)(reference) ?? []),
        way: diagnosis.codePath.length > 1 ? diagnosis.codePath.slice(-limits.way) : [],
        proof: [
            ...codeRow('Resource ID', diagnosis.resourceId),
            ...codeRow('Correlation ID', diagnosis.correlationId),
            ...codeRow('Request ID', diagnosis.requestId),
        ],
        raw: diagnosis.raw ?? '',
    };
}
function badges(diagnosis, report) {
    const untouched = report?.mode === 'guard' && (report.verdict === 'blocked' || report.verdict === 'unknown');
    return [
        `\`${diagnosis.reason}\``,
        words/* confidenceWords */.gQ[diagnosis.confidence],
        (0,words/* retryWords */.Gh)(diagnosis.reason, diagnosis.recovery),
        untouched ? 'nothing was changed in Azure' : '',
    ].filter((badge) => badge !== '');
}
const prose = (text) => ({ kind: 'prose', text });
const code = (text) => ({ kind: 'code', text });
/** A row of prose, or none where there is nothing to say. */
function row(label, value) {
    if (value === undefined || value.trim() === '')
        return [];
    return [{ label: (0,report_text/* cut */.Jj)(label, 60), value: [prose((0,report_text/* cut */.Jj)(value, limits.value))] }];
}
function codeRow(label, value) {
    return value === undefined || value.trim() === '' ? [] : [{ label, value: [code((0,report_text/* shorten */.ml)(value, 1500))] }];
}
function more(count, one, many = `${one}s`) {
    return count > 0 ? [{ label: '', value: [prose(`and ${(0,report_text/* plural */.LS)(count, `more ${one}`, `more ${many}`)} in the JSON report`)] }] : [];
}
function resourceRow({ resourceId }) {
    return resourceId === undefined || resourceId.trim() === '' ? [] : [{ label: 'Resource', value: resourceParts(resourceId) }];
}
function resourceParts(id) {
    const { name, type, parent, resourceGroup, portal } = (0,resource/* resourceWords */.Mu)(id);
    const short = (0,report_text/* shorten */.ml)(name, 200);
    const place = [
        type === undefined ? '' : `, ${type}`,
        parent === undefined ? '' : ` of \`${(0,report_text/* shorten */.ml)(parent, 80)}\``,
        resourceGroup === undefined ? '' : ` in \`${resourceGroup}\``,
    ].join('');
    return [portal === undefined ? code(short) : { kind: 'link', text: short, href: portal }, ...(place === '' ? [] : [prose(place)])];
}
function saidRow({ code: azureCode, httpStatus, message }) {
    const parts = azureCode === undefined ? [] : [code((0,report_text/* shorten */.ml)(azureCode, 120))];
    if (httpStatus !== undefined)
        parts.push(prose(`${parts.length === 0 ? '' : ' '}(HTTP ${httpStatus})`));
    if (message !== '')
        parts.push(prose(`${parts.length === 0 ? '' : ': '}${(0,report_text/* cut */.Jj)((0,report_text/* shortenWords */.JZ)(message, 100), limits.message)}`));
    return parts.length === 0 ? [] : [{ label: 'Azure said', value: parts }];
}
function foundRow({ what, expected, actual }) {
    return {
        label: 'Found',
        value: [prose((0,report_text/* cut */.Jj)(`${what}: `, 120)), code((0,report_text/* shorten */.ml)(actual, 200)), prose(', needed '), code((0,report_text/* shorten */.ml)(expected, 200))],
    };
}
function blockerRow({ kind, what, who, since, correlationId, link, resourceId }, own) {
    const items = [
        [prose((0,report_text/* cut */.Jj)(what, limits.value))],
        resourceId === undefined || resourceId === own ? [] : [prose('on '), ...resourceParts(resourceId).slice(0, 1)],
        who === undefined || who === '' ? [] : [prose('by '), code((0,report_text/* shorten */.ml)(who, 120))],
        since === undefined || since === '' ? [] : [prose(`since ${(0,report_text/* cut */.Jj)((0,report_text/* instant */.uR)(since), 60)}`)],
        correlationId === undefined || correlationId === '' ? [] : [prose('correlation '), code((0,report_text/* shorten */.ml)(correlationId, 80))],
        linkParts(link),
    ];
    return { label: words/* blockerWords */.Kx[kind], value: joined(items) };
}
/** The status URL of an operation answers only to a signed-in client, so it is shown to be copied and is no link. */
function linkParts(link) {
    const href = (0,resource/* safeLink */.o3)(link);
    if (href === undefined)
        return [];
    return /^https:\/\/management\./i.test(href) ? [prose('status at '), code((0,report_text/* shorten */.ml)(href, 400))] : [{ kind: 'url', href }];
}
function whereRow({ line, source, count }) {
    const seen = count > 1 ? [`seen ${count} times`] : [];
    if (line === undefined && source === undefined)
        return row('Log', seen[0]);
    const at = line === undefined ? [] : [prose(`line ${line}`)];
    const of = source === undefined ? [] : [prose(at.length === 0 ? '' : ' of '), code((0,report_text/* shorten */.ml)(source, 200))];
    return [{ label: 'Log', value: [...at, ...of, ...seen.map((text) => prose(`, ${text}`))] }];
}
/** targetRow shows a target where there is no diagnosis to show it. */
function targetRow({ resourceId, operation, conditions }) {
    const met = conditions.filter((condition) => condition.met).length;
    const checked = conditions.length === 0 ? '' : ` \u00b7 ${met} of ${(0,report_text/* plural */.LS)(conditions.length, 'condition')} met`;
    return { label: (0,report_text/* cut */.Jj)(operation, 60), value: [...resourceParts(resourceId), prose(checked)] };
}
function joined(items) {
    return items.filter((item) => item.length > 0).flatMap((item, index) => (index === 0 ? item : [prose(' \u00b7 '), ...item]));
}

;// CONCATENATED MODULE: ./build/report/story.js




/** tell makes the story of a report. */
function tell(report) {
    const [first, ...others] = report.diagnoses;
    const root = first === undefined ? undefined : chapter(first, report);
    return {
        mood: words/* verdictWords */.L2[report.verdict].mood,
        headline: (0,title/* headline */.Pl)(report),
        remarks: frankWords(report),
        ...(root === undefined ? {} : { root }),
        rows: root === undefined ? report.targets.slice(0, 20).map(targetRow) : [],
        others: others.map((diagnosis) => chapter(diagnosis)),
        footer: footer(report),
        evidenceFirst: report.verdict === 'nothing-found' || report.verdict === 'unknown',
    };
}
function frankWords(report) {
    const unread = report.evidence.some(({ status }) => status === 'denied' || status === 'failed');
    const gaps = unread ? [words/* remarks */.IW.gaps] : [];
    if (report.verdict === 'nothing-found')
        return [words/* remarks */.IW.nothingFound, words/* remarks */.IW.nothingFoundNext, ...gaps];
    if (report.verdict === 'not-a-conflict')
        return [words/* remarks */.IW.notConflict, ...gaps];
    if (report.class === 'unknown-conflict')
        return [words/* remarks */.IW.unknownConflict, ...gaps];
    // The summary says what the headline does not: a headline about targets, or the bare word that a group was named.
    const told = report.diagnoses.length > 0 || (0,title/* headline */.Pl)(report).includes((0,title/* tidy */.DZ)(report.summary));
    return [...(told || report.summary === '' ? [] : [report.summary]), ...(report.verdict === 'unknown' ? gaps : [])];
}
function footer(report) {
    const facts = [
        report.source === '' ? '' : `from ${(0,title/* tick */.io)(report.source)}`,
        report.waitedMs > 0 ? `waited ${(0,report_text/* duration */.p0)(report.waitedMs)}` : '',
        report.requests.arm > 0 ? (0,report_text/* plural */.LS)(report.requests.arm, 'request to Azure', 'requests to Azure') : '',
        report.elapsedMs > 0 ? `took ${(0,report_text/* duration */.p0)(report.elapsedMs)}` : '',
    ];
    return [`Azure Conflict Guard, mode ${(0,title/* tick */.io)(report.mode)}`, ...facts].filter((fact) => fact !== '').join(' \u00b7 ');
}


/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/proof.js
var proof = __webpack_require__(4645);
// EXTERNAL MODULE: ./build/report/story.js + 1 modules
var report_story = __webpack_require__(671);
;// CONCATENATED MODULE: ./build/report/terminal-text.js
/** Select Graphic Rendition codes that every terminal knows: https://learn.microsoft.com/windows/console/console-virtual-terminal-sequences#text-formatting */
const codes = {
    good: ['1;32', '22;39'],
    bad: ['1;31', '22;39'],
    look: ['1;33', '22;39'],
    warn: ['33', '39'],
    strong: ['1', '22'],
    quiet: ['2', '22'],
    code: ['36', '39'],
};
/** styler gives the function that styles text, or leaves it alone where no colour is wanted. Each line is styled for itself, so that a pager or a log prefix does not bleed. */
function styler(color) {
    if (!color)
        return (text) => text;
    return (text, style) => {
        const [open, close] = codes[style];
        return text
            .split('\n')
            .map((line) => (line === '' ? line : `\u001b[${open}m${line}\u001b[${close}m`))
            .join('\n');
    };
}
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** columns counts the columns that a text takes: East Asian characters and emoji take two, combining marks none. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let sum = 0;
    for (const character of text)
        sum += /\p{Mn}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return sum;
}
/**
 * wrapped folds white space and breaks a text at words, so that no line is wider than `width`; lines after the first begin with
 * `indent`. `used` columns of the first line are taken already (by default as many as the indent). A word that is too long for a
 * line is not broken: the terminal shows it whole and it can be copied.
 */
function wrapped(text, width, indent, used = indent.length) {
    const lines = [];
    let line = '';
    let room = width - used;
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        const size = columns(word);
        if (line !== '' && size + 1 > room) {
            lines.push(line);
            line = '';
            room = width - indent.length;
        }
        room -= size + (line === '' ? 0 : 1);
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${indent}`);
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/terminal.js






const moodStyles = { good: 'good', stop: 'bad', bad: 'bad', look: 'look', open: 'look' };
/** Failures after the first that a screen shows; the JSON report holds them all. */
const maxOthers = 10;
const maxLines = 15;
/**
 * renderTerminal writes the report for a screen. The first line is the verdict. Text is wrapped at `width` columns (at least 40);
 * commands and IDs stay on lines of their own and are never wrapped, so that they can be copied. Without `color` the result
 * holds no escape sequence at all; text from outside never brings one in.
 */
function renderTerminal(report, options) {
    const story = (0,report_story/* tell */.q)(report);
    const paper = { width: Math.max(40, Math.floor(options.width) || 80), style: styler(options.color) };
    const { root } = story;
    const sections = [
        head(story, paper),
        root === undefined ? '' : advice(root, paper),
        story.evidenceFirst ? evidence(report, paper) : '',
        others(story.others, paper),
        root === undefined ? '' : terminal_proof(root, paper),
        timeline(report, paper),
        story.evidenceFirst ? '' : evidence(report, paper),
        paper.style(lines((0,report_escape/* terminal */.Fo)(story.footer), paper), 'quiet'),
    ];
    return (0,report_escape/* defuse */.VP)(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}
function head(story, paper) {
    const { root } = story;
    const rows = root?.rows ?? story.rows;
    return joined([
        paper.style(lines((0,report_escape/* terminal */.Fo)((0,report_text/* bare */.$B)(story.headline)), paper), moodStyles[story.mood]),
        root === undefined ? '' : badgeLine(root, paper),
        ...story.remarks.map((remark) => prose(remark, paper)),
        table(rows, paper),
    ]);
}
function badgeLine({ label, badges }, paper) {
    return prose([label, ...badges].join(' \u00b7 '), paper);
}
/** For a support case, and to follow how the error was unwrapped. The raw text is where it came from, and in the JSON report. */
function terminal_proof({ way, proof: ids }, paper) {
    const wayRow = way.length === 0 ? [] : [{ label: 'Way down', value: [{ kind: 'prose', text: way.join(' \u203a ') }] }];
    // Without backticks, so that a double click takes the ID and nothing else.
    const bareIds = ids.map(({ label, value }) => ({
        label,
        value: value.map((piece) => (piece.kind === 'code' ? { ...piece, kind: 'prose' } : piece)),
    }));
    const rows = table([...wayRow, ...bareIds], paper);
    return rows === '' ? '' : `${paper.style('Proof', 'strong')}\n${rows}`;
}
function table(rows, paper) {
    const labels = rows.map(({ label }) => (0,report_escape/* terminal */.Fo)(label).replace(/\s+/g, ' '));
    const column = Math.min(20, Math.max(0, ...labels.map((label) => label.length))) + 2;
    return rows
        .map(({ value }, index) => {
        const label = labels[index] ?? '';
        const text = wrapped(value.map(part).join(''), paper.width, ' '.repeat(column + 2));
        // A label longer than the column stands on a line of its own.
        const first = label.length > column - 2 ? `${label}\n${' '.repeat(column + 2)}` : label.padEnd(column);
        return `  ${paper.style(first, 'quiet')}${coded(text, paper)}`;
    })
        .join('\n');
}
function part(piece) {
    if (piece.kind === 'url')
        return piece.href;
    const text = (0,report_escape/* terminal */.Fo)(piece.text);
    return piece.kind === 'code' ? `\`${text.replaceAll('`', "'")}\`` : text;
}
function advice({ steps, stepsHeading, avoid, references }, paper) {
    return joined([
        steps.length === 0
            ? ''
            : `${paper.style(stepsHeading, 'strong')}\n${steps.map((step, index) => stepItem(step, index, paper)).join('\n')}`,
        avoid === '' ? '' : paper.style('Not this: ', 'warn') + prose(avoid, paper, '', 'Not this: '.length),
        references.length === 0 ? '' : `${paper.style('Read more', 'strong')}\n${references.map((reference) => `  ${reference}`).join('\n')}`,
        powershell(steps, paper),
    ]);
}
function stepItem(step, index, paper) {
    const bullet = `  ${index + 1}. `;
    const commands = [step.az, step.command, step.az === undefined && step.command === undefined ? step.powershell : undefined];
    const text = coded(wrapped((0,report_escape/* terminal */.Fo)(step.text), paper.width, ' '.repeat(bullet.length), bullet.length), paper);
    return [bullet + text, ...commands.flatMap((command) => commandLines(command, paper))].join('\n');
}
/** A blank line before and after, four columns in, never wrapped. */
function commandLines(command, paper) {
    if (command === undefined || command.trim() === '')
        return [];
    const body = (0,report_escape/* terminal */.Fo)(command.trim())
        .split('\n')
        .map((line) => `    ${paper.style(line, 'code')}`);
    return ['', ...body, ''];
}
function powershell(steps, paper) {
    const blocks = steps.flatMap(({ az, command, powershell: own }, index) => own === undefined || (az === undefined && command === undefined) ? [] : [`  Step ${index + 1}:`, ...commandLines(own, paper)]);
    return blocks.length === 0 ? '' : [paper.style('The same in PowerShell', 'strong'), ...blocks].join('\n').trimEnd();
}
function others(chapters, paper) {
    if (chapters.length === 0)
        return '';
    const heading = chapters.length === 1 ? 'One more failure was found' : `${chapters.length} more failures were found`;
    const left = chapters.length - maxOthers;
    return joined([
        paper.style(heading, 'strong'),
        ...chapters.slice(0, maxOthers).map((chapter, index) => other(chapter, index, paper)),
        left > 0 ? `And ${left} more in the JSON report.` : '',
    ]);
}
function other(chapter, index, paper) {
    const { label, title, badges, steps, rows } = chapter;
    const seen = rows.filter(({ label }) => label === 'Resource' || label === 'Azure said' || label === 'Log');
    const heading = wrapped((0,report_escape/* terminal */.Fo)((0,report_text/* bare */.$B)(`${label}: ${title}`)), paper.width, '   ', 3);
    return [
        paper.style(`${index + 2}. ${heading}`, 'strong'),
        `   ${prose(badges.join(' \u00b7 '), paper, '   ')}`,
        table(seen, paper),
        ...steps.map((step, at) => stepItem(step, at, paper)),
    ]
        .filter((line) => line !== '')
        .join('\n')
        .trimEnd();
}
function timeline({ timeline: entries }, paper) {
    if (entries.length === 0)
        return '';
    const shown = entries.slice(-maxLines).map(({ time, text }) => item(`${(0,report_text/* instant */.uR)(time)}  ${text}`, paper));
    return [
        paper.style(entries.length > maxLines ? `Timeline, the last ${maxLines} of ${entries.length}` : 'Timeline', 'strong'),
        ...shown,
    ].join('\n');
}
/** What could not be read is listed; what was read is counted. */
function evidence({ evidence: entries, verdict }, paper) {
    if (entries.length === 0)
        return '';
    const telling = verdict === 'nothing-found' ? entries : entries.filter(({ status }) => status === 'denied' || status === 'failed');
    const shown = telling
        .slice(0, maxLines)
        .map(({ source, status, detail }) => item(`${source}: ${words/* evidenceWords */.Jg[status]}${detail === '' ? '' : `, ${detail}`}`, paper));
    return [`${paper.style('Evidence', 'strong')}  ${(0,proof/* evidenceCounts */.C)(entries)}`, ...shown].join('\n');
}
function item(text, paper) {
    return `  ${coded(wrapped((0,report_escape/* terminal */.Fo)(text), paper.width, '    ', 2), paper)}`;
}
function prose(text, paper, indent = '', used = indent.length) {
    return coded(wrapped((0,report_escape/* terminal */.Fo)(text), paper.width, indent, used), paper);
}
function lines(text, paper) {
    return wrapped(text, paper.width, '');
}
/** Words between backticks get the colour of code; without colour the backticks stay, as they do in a README. */
function coded(text, paper) {
    return text.replace(/`([^`]+)`/g, (match, word) => {
        const styled = paper.style(word, 'code');
        return styled === word ? match : styled;
    });
}
function joined(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}


/***/ })

};
;