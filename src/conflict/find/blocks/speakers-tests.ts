import type { Speaker } from './block.ts';

/**
 * Test runners. What passes is no failure, and a failed test that quotes Azure's sentence is a failed test. Only where
 * a test runs a real tool (terratest runs Terraform), that tool speaks.
 */
const realTool = /gruntwork-io\/terratest|\blogger\.go:\d+:|^[│╷]|\brntbd:\/\//m;
const test = { voice: 'test', unless: realTool } as const;
const standIn = { voice: 'stand-in', unless: realTool } as const;

export const testRunners: readonly Speaker[] = [
  {
    ...test,
    speaker: 'a mark of what went well',
    signs: ['✓', '✔', '√', '☑', '✅', '[+] '],
    line: /^\s{0,40}(?:\d{1,5}[).]? )?[([]?(?:✓|✔️?|√|☑️?|✅|\+(?=\] ))[)\]]?\s/,
  },
  {
    ...test,
    speaker: 'a failed test in a list',
    signs: ['✕', '✖', '✗', '✘', '×', '[-] '],
    line: /^\s{0,40}(?:\d{1,5}[).]? )?(?:✕|✖|✗|✘|×|\[-\]) .{1,400}(?:\(?\d[\d.]{0,12} ?m?s\b|› )/,
  },

  // JavaScript
  {
    ...test,
    speaker: 'jest and vitest, files',
    signs: ['PASS ', 'FAIL '],
    line: /^\s{0,4}(?:PASS|FAIL)\s+(?:\S+\s+)?\S+\.[cm]?[jt]sx?\b/,
  },
  {
    ...test,
    speaker: 'jest, a failed test',
    signs: ['● '],
    from: /^\s{0,6}● /,
    until: /^\s{0,4}(?:PASS|FAIL|RUNS)\s|^Test Suites:|^Tests:|^Summary of all failing tests/,
  },
  {
    ...test,
    speaker: 'jest, the console',
    signs: ['console.'],
    from: /^\s{2,8}console\.(?:log|warn|error|info|debug|trace)\s*$/,
    last: /^\s{2,12}at .{1,400}:\d+:\d+\)?\s*$/,
  },
  {
    ...test,
    speaker: 'vitest, the console',
    signs: ['stderr | ', 'stdout | '],
    from: /^\s{0,4}(?:stderr|stdout) \| \S+/,
    until: /^\s{0,4}(?:✓|×|❯|↓|√) |^\s*(?:stderr|stdout) \| |^\s*(?:Test Files|Tests) |^\s*⎯|^\s*(?:PASS|FAIL) /,
  },
  {
    ...test,
    speaker: 'vitest, failed tests',
    signs: ['⎯', 'FAIL '],
    from: /^\s*⎯{3,}.{0,80}\bFailed (?:Tests|Suites)\b|^\s{0,2}FAIL\s*$/,
    until: /^\s*Test Files /,
  },
  {
    ...test,
    speaker: 'mocha, failed tests',
    signs: [' failing'],
    from: /^\s{2,4}\d{1,5} failing\s*$/,
    until: /^##\[|^npm (?:ERR!|error)|^\s*(?:error Command failed|ELIFECYCLE)/,
  },
  { ...test, speaker: 'mocha, a failed test in the list', signs: [') '], line: /^\s{4,40}\d{1,4}\) \S/ },
  {
    ...test,
    speaker: 'node --test, failed tests',
    signs: ['✖ failing tests'],
    from: /^✖ failing tests:/,
    until: /^##\[|^npm (?:ERR!|error)/,
  },
  {
    ...test,
    speaker: 'playwright',
    signs: [' › '],
    line: /^\s{0,8}(?:[✓✘-]\s+)?\d{0,5}\)?\s{0,3}\[[\w .-]{1,40}\] › /,
  },

  // Python
  {
    ...test,
    speaker: 'pytest, a session',
    signs: ['test session starts'],
    from: /^={3,} test session starts ={3,}/,
    last: /^={3,} .{0,120}\b(?:passed|failed|errors?|no tests ran|deselected|skipped)\b.{0,80} in [\d.]+s/,
  },
  {
    ...test,
    speaker: 'pytest, failures',
    signs: ['= FAILURES =', '= ERRORS ='],
    from: /^={3,} (?:FAILURES|ERRORS) ={3,}/,
    last: /^={3,} .{0,120}\b(?:passed|failed|errors?)\b.{0,80} in [\d.]+s/,
  },
  {
    ...test,
    speaker: 'pytest, a failed test',
    signs: ['___ '],
    from: /^_{3,} \S.{0,200} _{3,}$/,
    until: /^={3,} .{0,200} ={3,}$/,
  },
  {
    ...test,
    speaker: 'pytest, a test',
    signs: ['PASSED', 'FAILED', 'ERROR', 'SKIPPED', 'XFAIL'],
    line: /^(?:\S{1,300}::\S{1,300}.{0,300} (?:PASSED|FAILED|ERROR|SKIPPED|XFAIL)\b|(?:PASSED|FAILED|ERROR|SKIPPED|XFAIL) \S{1,300}(?:::\S|\.py\b)|\[gw\d+\] \[ *\d+%\] )/,
  },
  {
    ...test,
    speaker: 'unittest',
    signs: [' ... ok', ' ... FAIL', ' ... ERROR', ' ... skipped'],
    line: /^\w{1,200} \([\w.]{1,300}\).{0,300} \.\.\. (?:ok|FAIL|ERROR|skipped)/,
  },

  // Go
  {
    ...test,
    speaker: 'go test',
    signs: ['=== '],
    from: /^\s{0,40}=== (?:RUN|CONT|NAME|PAUSE)\s/,
    last: /^\s{0,40}--- (?:PASS|FAIL|SKIP): |^(?:ok|FAIL|PASS|panic:)\b/,
  },
  { ...test, speaker: 'go test, a failed test', signs: ['--- FAIL: '], from: /^\s{0,40}--- FAIL: / },
  {
    ...test,
    speaker: 'go test, results',
    signs: ['--- ', 'FAIL\t', 'ok  \t'],
    line: /^\s{0,40}--- (?:PASS|SKIP): |^(?:FAIL|ok {2})\t/,
  },
  { ...test, speaker: 'go test, a line of a test', signs: ['_test.go:'], from: /^\s{2,40}\w{1,120}_test\.go:\d+: / },

  // .NET
  {
    ...test,
    speaker: 'dotnet test',
    signs: ['Passed ', 'Failed ', 'Skipped '],
    from: /^\s{0,8}(?:Passed|Failed|Skipped) \S.{0,600}\[< ?\d+ m?s\]\s*$|^\s{0,8}(?:Passed|Failed|Skipped) \S.{0,600}\[[\d.,]+ ?(?:ms|s|m|h).{0,12}\]\s*$/,
    until:
      /^\s{0,8}(?:Passed|Failed|Skipped) \S|^\s{0,4}(?:Passed|Failed)!|^Test Run |^Total tests|^Results File|^\S+ -> /,
  },
  { ...test, speaker: 'xunit', signs: ['[xUnit.net '], line: /^\s{0,8}\[xUnit\.net [\d:.]+\]/ },
  { ...test, speaker: 'dotnet test, a sum', signs: [' - Failed: '], line: /^(?:Passed|Failed)!\s+- Failed: / },

  // Java
  {
    ...test,
    speaker: 'surefire',
    signs: ['Running '],
    from: /^\s*(?:\[(?:INFO|ERROR|WARNING)\] )?Running (?:[\w$]{1,80}\.){1,20}[\w$]{1,120}$/,
    last: /\bTests run: \d+/,
  },
  {
    ...test,
    speaker: 'surefire, a failed test',
    signs: ['<<< FAILURE!', '<<< ERROR!'],
    from: /<<< (?:FAILURE|ERROR)!\s*$/,
    until: /^\s*$|^\s*\[(?:INFO|ERROR)\] (?:Running|Tests run|Results|Failures|Errors)/,
  },
  {
    ...test,
    speaker: 'gradle, a test',
    signs: [' PASSED', ' FAILED', ' SKIPPED'],
    from: /^\s{0,4}\S.{0,300} > .{1,300} (?:PASSED|FAILED|SKIPPED)(?: \(.{1,20}\))?\s*$/,
  },

  {
    ...test,
    speaker: 'surefire, results',
    signs: ['Results:', 'Failures:', 'Errors:'],
    from: /^\s*(?:\[(?:INFO|ERROR|WARNING)\] (?:Results|Failures|Errors)|Results ?):\s*$/,
    last: /\bTests run: \d+/,
  },

  // Others
  { ...test, speaker: 'bats, a failed test', signs: ['(in test file '], from: /^\s{3}\(in test file / },
  {
    ...test,
    speaker: 'cargo test',
    signs: ['test '],
    line: /^test \S{1,300}(?: - .{1,100})? \.\.\. (?:ok|FAILED|ignored)/,
  },
  {
    ...test,
    speaker: 'deno test',
    signs: [' ... ', 'running '],
    line: /^(?:running \d+ tests? from \S|\S.{0,300} \.\.\. (?:ok|FAILED|ignored) \(\d+m?s\)$)/,
  },
  {
    ...test,
    speaker: 'cargo test, failures',
    signs: [' stdout ----'],
    from: /^---- \S{1,300} stdout ----/,
    until: /^failures:|^test result:/,
  },
  { ...test, speaker: 'TAP', signs: ['ok ', '# Subtest'], line: /^\s{0,40}(?:(?:not )?ok \d+\b|# Subtest: )/ },
  { ...test, speaker: 'TAP, what went wrong', signs: ['---'], from: /^\s{2,40}---\s*$/, last: /^\s{2,40}\.\.\.\s*$/ },
  { ...test, speaker: 'ctest', signs: [' Test '], line: /^\s{0,8}\d+\/\d+ Test\s{1,4}#\d+: / },
  { ...test, speaker: 'Pester, a failed test', signs: ['[-] '], from: /^\s{0,40}\[-\] / },
  {
    ...test,
    speaker: 'rspec, failures',
    signs: ['Failures:'],
    from: /^Failures:\s*$/,
    until: /^Finished in |^\d+ examples?, /,
  },
  {
    ...test,
    speaker: 'googletest',
    signs: ['[ '],
    line: /^\[\s{1,8}(?:RUN|OK|FAILED|PASSED|DISABLED|SKIPPED)\s{1,8}\]/,
  },

  // Servers that stand in for Azure in a test. They tell what they answer, which nobody says who asked.
  {
    ...standIn,
    speaker: 'a server that tells what it answers',
    signs: ['ing with', 'turning ', 'equest', 'esponse', 'tched', 'play', 'PLAY', '[MSW]', '[http'],
    from: /^\s{0,8}\[MSW\]|^\w{3,8}: \[https?:\d{2,5}\] |\b(?:replying|responding|answering) with\b.{0,60}\b[45]\d\d\b|\bresponding with "|\breturning (?:error )?response\b|\breturning (?:http )?(?:status |code )?[45]\d\d\b|\bplayback (?:request|response)\b|\brequest received:\s*$|\b(?:response|request|stub|expectation|interaction)s? (?:was )?matched\b|\bmatched (?:response|stub|expectation|interaction)\b|\bplaying back cassette\b|\breplay(?:ed|ing)\b.{0,60}\b(?:interaction|GET|PUT|POST|PATCH|DELETE)\b/i,
    until:
      /^(?![\s{}[\]"]|[\w-]{1,60}:\s|HTTP\/\d|\d{1,3}\.\d+\.\d+\.\d+ - |Matched|(?:Response|Request|Body|Handler)\b|$)|^(?:ERROR|Error|FATAL|WARNING|INFO)\b/,
  },
  {
    ...standIn,
    speaker: 'a mock',
    signs: [
      'mock',
      'Mock',
      'MOCK',
      'nock',
      'stub',
      'fixture',
      'fake',
      'Fake',
      'simulat',
      'emulat',
      'azurite',
      'vcr',
      'VCR',
      'imposter',
    ],
    line: /^\s{0,40}(?:(?:INFO|DEBUG|WARN(?:ING)?|ERROR)\s{1,8})?[[(]?(?:\w{1,30}[-_. ])?(?:mock(?:ed|s|ing|server)?|nock|wiremock|stub(?:bed|s)?|fixtures?|fakes?|(?:sim|em)ulat(?:or|ion)|azurite|vcr|imposter)(?![a-z])[\w .-]{0,30}(?:[\]):]|\s\||\s(?:GET|PUT|POST|PATCH|DELETE|HEAD) )|\b(?:mock(?:ed)?|fake|stub(?:bed)?|simulated) (?:server|response|answer|api|arm|azure)\b|"(?:component|service|logger|source|app)"\s?:\s?"[^"]{0,40}(?:mock|stub|fake|simulat|emulat)[^"]{0,40}"/i,
  },
  {
    ...standIn,
    speaker: 'the access log of a server',
    signs: [' - - ['],
    line: /^\S{1,80} - - \[[^\]\n]{10,40}\] (?:"[A-Z]{3,7} [^"\n]{1,2000}" [45]\d\d\b|code [45]\d\d, message )/,
  },
  {
    ...standIn,
    speaker: 'a server of this machine',
    signs: ['127.0.0.1', 'localhost', '[::1]'],
    line: /\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\b.{0,300}\b[45]\d\d\b|\b[45]\d\d\b.{0,40}\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\b/,
  },
];
