import { markup } from '../text/safe.ts';

/**
 * pageStyle is how the page looks: light and dark by the reader's choice, in one column that a phone can show, and on
 * paper with all folds open.
 */
export const pageStyle = markup`
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
