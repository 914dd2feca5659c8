import assert from 'node:assert/strict';

/**
 * How mermaid reads a gantt chart: a lexer that takes the first rule that matches, whatever the case.
 * https://mermaid.js.org/syntax/gantt.html
 */
const rules: readonly (readonly [string, RegExp])[] = [
  ['directive', /%%\{/iy],
  ['accessible', /acc(?:title|descr)\s*[:{]/iy],
  ['comment', /[^}]?%%*[^\n]*/iy],
  ['comment', /#[^\n]*/iy],
  ['newline', /\n+/iy],
  ['space', /\s+/iy],
  ['link', /href\s+"/iy],
  ['call', /call\s+/iy],
  ['click', /click\s+/iy],
  ['gantt', /gantt/iy],
  [
    'setting',
    /(?:dateFormat|axisFormat|tickInterval|includes|excludes|todayMarker|weekday|weekend|title|accDescription)\s[^#\n;]+/iy,
  ],
  ['setting', /inclusiveEndDates|topAxis/iy],
  ['date', /\d{4}-\d{2}-\d{2}/iy],
  ['section', /section\s[^#:\n;]+/iy],
  ['task', /[^#:\n;]+/iy],
  ['data', /:[^#\n;]+/iy],
];

export interface Token {
  readonly kind: string;
  readonly text: string;
}

/** tokensOf reads a chart. Throws where mermaid would show an error instead of a picture. */
export function tokensOf(chart: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < chart.length; ) {
    const found = rules.flatMap(([kind, pattern]) => {
      pattern.lastIndex = at;
      const match = pattern.exec(chart);
      return match === null ? [] : [{ kind, text: match[0] }];
    })[0];
    if (found === undefined) throw new Error(`not read by mermaid: ${JSON.stringify(chart.slice(at, at + 40))}`);
    at += found.text.length;
    if (found.kind !== 'newline' && found.kind !== 'space') tokens.push(found);
  }
  return tokens;
}

const settings =
  /^(?:title Times in UTC|dateFormat YYYY-MM-DDTHH:mm:ss|axisFormat %H:%M:%S|tickInterval 1second|todayMarker off)$/;
const sections = /^section (?:This run|Azure|Deployments|Resources|Locks|Leases|Changes)$/;
const data = /^:(?:(?:active|crit), )?(?:milestone, [\dT:-]{19}, 0s|[\dT:-]{19}, [\dT:-]{19})$/;

/** assertOnlyTasks: settings and sections are ours, and each other line is a name and its data. Gives the names. */
export function assertOnlyTasks(chart: string): readonly string[] {
  const names: string[] = [];
  let open = false;
  for (const { kind, text } of tokensOf(chart)) {
    const line = text.trim();
    if (kind === 'task') {
      assert.ok(!open, `a name without data: ${JSON.stringify(line)}`);
      names.push(line);
    } else if (kind === 'data') assert.ok(open && data.test(line), `data: ${JSON.stringify(line)}`);
    else if (kind === 'setting') assert.match(line, settings);
    else if (kind === 'section') assert.match(line, sections);
    else assert.equal(kind, 'gantt', `${kind}: ${JSON.stringify(line)}`);
    open = kind === 'task';
  }
  assert.ok(!open, 'a name without data');
  return names;
}
