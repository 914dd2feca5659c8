"use strict";
exports.id = 6867;
exports.ids = [6867];
exports.modules = {

/***/ 6519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pageName)
/* harmony export */ });
function pageName(reference) {
    const { pathname, hash } = new URL(reference);
    const name = pathname
        .split('/')
        .filter((segment) => segment !== '')
        .at(-1) ?? reference;
    return hash === '' ? name : `${name}${hash.replace('#', ': ')}`;
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/text/safe.js
var safe = __webpack_require__(8753);
// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/link-name.js
var link_name = __webpack_require__(6519);
// EXTERNAL MODULE: ./build/report/gantt.js
var gantt = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/page-prose.js



const nothing = (0,safe/* markup */.PT) ``;
const row = (pieces) => (0,safe/* joined */.oR)(pieces, nothing);
function prose(text) {
    return row((0,report_text/* stretches */.YA)(text).map(({ text: piece, isCode }) => (isCode ? (0,safe/* markup */.PT) `<code>${(0,report_escape/* page */.MY)(piece)}</code>` : spaced(piece))));
}
function spaced(piece) {
    const [before, after] = [
        /^\s/.test(piece) ? (0,safe/* markup */.PT) ` ` : nothing,
        /\s$/.test(piece) && piece.trim() !== '' ? (0,safe/* markup */.PT) ` ` : nothing,
    ];
    return (0,safe/* markup */.PT) `${before}${(0,report_escape/* page */.MY)(piece)}${after}`;
}

;// CONCATENATED MODULE: ./build/report/page-chart.js





const axis = 1000;
const least = 8;
const ticks = [0, 250, 500, 750, 1000];
function chartFigure(chart) {
    const [from, to] = (0,gantt/* spanOf */.ee)(chart);
    const length = Math.max(1, to - from);
    const x = (at) => Math.round(((at - from) / length) * axis);
    return (0,safe/* markup */.PT) `<figure class="chart"><figcaption><span>${clock(from)}</span><span>Times in UTC</span><span>${clock(to)}</span></figcaption>${(0,safe/* joined */.oR)(chart.map((each) => lane(each, x)), (0,safe/* markup */.PT) ``)}</figure>`;
}
function lane({ name, isOwn, bars }, x) {
    const rows = bars.map((bar) => (0,safe/* markup */.PT) `<li><p><time>${clock(bar.from)}</time> ${prose(bar.text)}${lasted(bar)}</p>${drawing(bar, isOwn, x)}</li>`);
    return (0,safe/* markup */.PT) `<h4>${(0,report_escape/* page */.MY)(name)}</h4><ul>${(0,safe/* joined */.oR)(rows, (0,safe/* markup */.PT) ``)}</ul>`;
}
function drawing({ from, to = from, failed }, isOwn, x) {
    const width = Math.max(least, x(to) - x(from));
    const left = Math.min(x(from), axis - width);
    const look = failed === true ? (0,safe/* markup */.PT) `failed` : isOwn ? (0,safe/* markup */.PT) `own` : (0,safe/* markup */.PT) `other`;
    const lines = (0,safe/* joined */.oR)(ticks.map((tick) => (0,safe/* markup */.PT) `<path d="M${tick} 0V12"/>`), (0,safe/* markup */.PT) ``);
    return (0,safe/* markup */.PT) `<svg viewBox="0 0 ${axis} 12" preserveAspectRatio="none" aria-hidden="true">${lines}<rect class="${look}" x="${left}" y="2" width="${width}" height="8"/></svg>`;
}
const lasted = ({ from, to }) => to === undefined || to - from < 1000 ? (0,safe/* markup */.PT) `` : (0,safe/* markup */.PT) ` <i>${(0,report_escape/* page */.MY)((0,report_text/* duration */.p0)(to - from))}</i>`;
const clock = (at) => (0,report_escape/* page */.MY)(new Date(at).toISOString().slice(11, 19));

;// CONCATENATED MODULE: ./build/report/page-blocks.js






const maxRows = 500;
const page_blocks_nothing = (0,safe/* markup */.PT) ``;
function writeBlocks(blocks) {
    return (0,safe/* joined */.oR)(blocks.filter((block) => (0,report_blocks/* isOn */.Mp)(block, 'page')).map(written), (0,safe/* markup */.PT) `\n`);
}
function written(block) {
    switch (block.kind) {
        case 'heading':
            return (0,safe/* markup */.PT) `<h2>${prose(block.text)}</h2>`;
        case 'text':
            return (0,safe/* markup */.PT) `<p>${parts(block.parts)}</p>`;
        case 'rows':
            return facts(block.rows);
        case 'table':
            return table(block);
        case 'list':
            return (0,safe/* markup */.PT) `<ul>${row(block.items.map((item) => (0,safe/* markup */.PT) `<li>${prose(item)}</li>`))}</ul>`;
        case 'steps':
            return (0,safe/* markup */.PT) `<section class="steps"><h3>${prose(block.heading)}</h3><ol>${row(block.steps.map(step))}</ol></section>`;
        case 'caution':
            return (0,safe/* markup */.PT) `<p class="caution"><strong>Not this:</strong> ${prose(block.text)}</p>`;
        case 'links':
            return (0,safe/* markup */.PT) `<p class="more">Read more: ${(0,safe/* joined */.oR)(block.links.map((link) => page_blocks_anchor(link, (0,report_escape/* page */.MY)((0,link_name/* pageName */.$)(link)))), (0,safe/* markup */.PT) ` \u00b7 `)}</p>`;
        case 'code':
            return code(block.text);
        case 'chart':
            return chartFigure(block.chart);
        case 'fold':
            return fold(prose(block.title), writeBlocks(block.blocks));
    }
}
const fold = (title, body) => (0,safe/* markup */.PT) `<details><summary>${title}</summary><div>${body}</div></details>`;
const parts = (value) => row(value.map(part));
function part(piece) {
    if (piece.kind === 'code')
        return (0,safe/* markup */.PT) `<code>${(0,report_escape/* page */.MY)(piece.text)}</code>`;
    if (piece.kind === 'strong')
        return (0,safe/* markup */.PT) `<strong>${(0,report_escape/* page */.MY)(piece.text)}</strong>`;
    if (piece.kind === 'url')
        return page_blocks_anchor(piece.href, (0,safe/* markup */.PT) `open`);
    if (piece.kind === 'link')
        return page_blocks_anchor(piece.href, (0,report_escape/* page */.MY)(piece.text));
    return prose(piece.text);
}
const page_blocks_anchor = (href, text) => (0,safe/* markup */.PT) `<a href="${(0,report_escape/* page */.MY)(href)}" rel="noopener noreferrer">${text}</a>`;
const facts = (rows) => (0,safe/* markup */.PT) `<dl>${row(rows.map(({ label, value }) => (0,safe/* markup */.PT) `<div><dt>${(0,report_escape/* page */.MY)(label)}</dt><dd>${parts(value)}</dd></div>`))}</dl>`;
const code = (text) => (0,safe/* markup */.PT) `<pre><code>${(0,report_escape/* pageLines */.xW)(text)}</code></pre>`;
const step = ({ text, commands }) => (0,safe/* markup */.PT) `<li><p>${prose(text)}</p>${row(commands.map(({ line }) => code(line)))}</li>`;
function table({ columns, rows, end, most = maxRows }) {
    const all = rows.filter((each) => (0,report_blocks/* isOn */.Mp)(each, 'page'));
    const left = all.length - most;
    const shown = end === 'first' ? all.slice(0, most) : all.slice(-most);
    const kept = (cells) => cells.filter((_, at) => (0,report_blocks/* isOn */.Mp)(columns[at] ?? {}, 'page'));
    const head = row(kept(columns).map(({ heading }) => (0,safe/* markup */.PT) `<th>${prose(heading)}</th>`));
    const body = row(shown.map(({ cells }) => (0,safe/* markup */.PT) `<tr>${row(kept(cells).map((cell) => (0,safe/* markup */.PT) `<td>${parts(cell)}</td>`))}</tr>`));
    const rest = left > 0
        ? (0,safe/* markup */.PT) `<p>And ${left} ${end === 'first' ? (0,safe/* markup */.PT) `more` : (0,safe/* markup */.PT) `earlier`} in the JSON report.</p>`
        : page_blocks_nothing;
    return (0,safe/* markup */.PT) `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>${rest}`;
}

;// CONCATENATED MODULE: ./build/report/page-style.js

const pageStyle = (0,safe/* markup */.PT) `
:root{--ink:#1c2430;--soft:#5b6675;--page:#f3f5f8;--sheet:#fff;--line:#d9dfe7;--code:#f2f5f9;--link:#0b5cc4;--good:#17803d;--wary:#9a6700;--bad:#c4242b;--look:#0b5cc4;--open:#6b4fbb;--other:#8a97a8;--own:#0b78d1}
@media(prefers-color-scheme:dark){:root{--ink:#e4e9f0;--soft:#9aa7b8;--page:#0e1217;--sheet:#161c24;--line:#2b3542;--code:#0f151c;--link:#74b0ff;--good:#4cc274;--wary:#e0a93b;--bad:#ff7b7b;--look:#74b0ff;--open:#b7a1ff;--other:#65758a;--own:#4aa8f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
main{max-width:56rem;margin:0 auto;padding:1.5rem 1rem}
article{--tone:var(--look);background:var(--sheet);border:1px solid var(--line);border-top:4px solid var(--tone);border-radius:10px;padding:1.25rem 1.5rem;margin-bottom:1.5rem}
.good{--tone:var(--good)}.wary{--tone:var(--wary)}.bad{--tone:var(--bad)}.open{--tone:var(--open)}
header{display:flex;gap:.7rem}
h1{font-size:1.4rem;line-height:1.3;margin:0}
h2{font-size:1.15rem;margin:1.5rem 0 .5rem}
h3{font-size:1rem;margin:0 0 .5rem}
h4{font-size:.8rem;text-transform:uppercase;letter-spacing:.05em;color:var(--soft);margin:1rem 0 .35rem}
p{margin:.6rem 0}
a{color:var(--link)}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Consolas,Menlo,monospace}
code{background:var(--code);border-radius:4px;padding:.1em .3em}
pre{background:var(--code);border:1px solid var(--line);border-radius:6px;padding:.65rem .8rem;margin:.5rem 0;white-space:pre-wrap}
pre code{background:none;padding:0}
.steps pre{user-select:all;border-left:3px solid var(--tone)}
dl{margin:.9rem 0;border-top:1px solid var(--line)}
dl div{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}
dd{margin:0}
ol,ul{padding-left:1.4rem;margin:.5rem 0}
li{margin:.4rem 0}
.steps{margin:1.1rem 0}
.caution{border-left:3px solid var(--wary);padding:.1rem 0 .1rem .8rem}
.more{color:var(--soft);font-size:.92rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--line);min-width:6rem;overflow-wrap:normal}
th{color:var(--soft);font-weight:600}
details{border-top:1px solid var(--line);padding:.55rem 0}
summary{cursor:pointer;font-weight:600}
summary::marker{color:var(--soft)}
footer{border-top:1px solid var(--line);margin-top:.4rem;padding-top:.8rem;color:var(--soft);font-size:.87rem}
.chart{margin:.8rem 0}
.chart figcaption{display:flex;justify-content:space-between;color:var(--soft);font-size:.82rem}
.chart ul{list-style:none;padding:0;margin:0}
.chart li,.chart p{margin:.15rem 0}
.chart p{font-size:.88rem}
time,i{color:var(--soft);font-style:normal;font-variant-numeric:tabular-nums}
li svg{display:block;width:100%;height:12px;background:var(--code);border-radius:3px}
li path{stroke:var(--line);stroke-width:2}
.sign{flex:none;width:1.5rem;height:1.5rem;align-self:start;margin-top:.15rem}
.sign circle{fill:var(--tone)}
.sign path{fill:none;stroke:var(--sheet);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
.other{fill:var(--other)}.own{fill:var(--own)}.failed{fill:var(--bad)}
@media(max-width:36rem){main{padding:.5rem}article{padding:1rem}h1{font-size:1.2rem}dl div{grid-template-columns:1fr;gap:0}}
@media print{body{background:none}article{border:0}details::details-content{content-visibility:visible;display:block;height:auto;block-size:auto}}
`;

// EXTERNAL MODULE: ./build/report/story.js + 8 modules
var story = __webpack_require__(2778);
;// CONCATENATED MODULE: ./build/report/page.js








function renderPage(reports) {
    const stories = reports.map((report) => ({ report, ...(0,story/* tell */.q)(report) }));
    const title = stories.map(({ headline }) => (0,report_text/* bare */.$B)(headline))[0] ?? '';
    return (0,safe/* markup */.PT) `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* page */.MY)(title)} \u2013 Azure Conflict Guard</title>
<style>${pageStyle}</style>
<main>
${(0,safe/* joined */.oR)(stories.map((story) => article(story)), (0,safe/* markup */.PT) `\n`)}
</main>
</html>
`;
}
const mostOthers = 100;
const looks = {
    good: (0,safe/* markup */.PT) `good`,
    wary: (0,safe/* markup */.PT) `wary`,
    stop: (0,safe/* markup */.PT) `bad`,
    bad: (0,safe/* markup */.PT) `bad`,
    look: (0,safe/* markup */.PT) `look`,
    open: (0,safe/* markup */.PT) `open`,
};
const strokes = {
    good: (0,safe/* markup */.PT) `m6 12.5 4 4 8-9`,
    wary: (0,safe/* markup */.PT) `M12 6v8M12 17.6v.4`,
    stop: (0,safe/* markup */.PT) `M7 12h10`,
    bad: (0,safe/* markup */.PT) `m7.5 7.5 9 9m0-9-9 9`,
    look: (0,safe/* markup */.PT) `M15.3 15.3 19 19M16 11a5 5 0 1 1-10 0 5 5 0 0 1 10 0`,
    open: (0,safe/* markup */.PT) `M9 9.2a3 3 0 1 1 4 2.9q-1 .5-1 2M12 17.6v.4`,
};
const sign = (mood) => (0,safe/* markup */.PT) `<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="${strokes[mood]}"/></svg>`;
function article({ mood, headline, sections, footer }) {
    const wanted = sections.filter((section) => (0,report_blocks/* isOn */.Mp)(section, 'page'));
    const left = wanted.filter(({ weight }) => weight === 'other').slice(mostOthers);
    const shown = wanted.filter((section) => !left.includes(section));
    return (0,safe/* markup */.PT) `<article class="${looks[mood]}">
<header>${sign(mood)}<h1>${prose(headline)}</h1></header>
${(0,safe/* joined */.oR)(shown.map(page_written), (0,safe/* markup */.PT) `\n`)}
${left.length > 0 ? (0,safe/* markup */.PT) `<p>And ${left.length} more in the JSON report.</p>\n` : (0,safe/* markup */.PT) ``}<footer>${prose(footer)}</footer>
</article>`;
}
function page_written({ title, weight, blocks }) {
    if (title === undefined)
        return (0,safe/* markup */.PT) `<section>${writeBlocks(blocks)}</section>`;
    const [pictures, rest] = [
        blocks.filter(({ kind }) => kind === 'chart'),
        blocks.filter(({ kind }) => kind !== 'chart'),
    ];
    if (weight !== 'head' && pictures.length === 0)
        return fold(prose(title), writeBlocks(blocks));
    const body = pictures.length === 0 || weight === 'head'
        ? writeBlocks(blocks)
        : (0,safe/* markup */.PT) `${writeBlocks(pictures)}${fold((0,safe/* markup */.PT) `As a table`, writeBlocks(rest))}`;
    return (0,safe/* markup */.PT) `<section><h2>${prose(title)}</h2>${body}</section>`;
}


/***/ })

};
;