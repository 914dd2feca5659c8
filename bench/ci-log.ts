import { closeSync, openSync, writeSync } from 'node:fs';
import { debugLines, type Line } from './debug-lines.ts';

/**
 * Writes a CI log of a wanted size, always the same for the same arguments: dull lines as build tools print them, some
 * with harmless trigger words, and a few dozen invented Azure failures spread over it.
 */

/** LogPlan says what a generated log holds. */
export interface LogPlan {
  readonly path: string;
  /** Size in bytes, reached to within one line. */
  readonly bytes: number;
  /**
   * What the lines are: those of a build, which are dull, or those of a debug log, of which each holds a trigger word.
   */
  readonly kind?: LogKind;
  /** One line of a build in this many holds a harmless trigger word. 0 = none. */
  readonly triggerEvery: number;
  /** How many Azure failures are spread evenly over the log. */
  readonly failures: number;
}

export type LogKind = 'build' | keyof typeof debugLines;

type Random = () => number;

/** random is a small generator (mulberry32) with a fixed seed, so that two runs measure the same bytes. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words =
  'alpha bridge cedar delta ember fjord garnet harbor indigo juniper kernel lumen meadow nimbus orbit prairie quartz ridge summit tundra'.split(
    ' ',
  );

const dullLines: readonly Line[] = [
  (pick, number) =>
    `added ${number(900)} packages, and audited ${number(2000)} packages in ${number(60)}s from ${pick(words)}-registry`,
  (pick, number) =>
    `Downloading https://repo.example.net/maven2/org/${pick(words)}/${pick(words)}/${number(9)}.${number(30)}/${pick(words)}-${number(99)}.jar (${number(900)} kB at ${number(90)} MB/s)`,
  (pick, _number, hex) => `${hex(12)}: Pushed layer of ${pick(words)}/${pick(words)}`,
  (pick, number) =>
    `  PASS  src/${pick(words)}/${pick(words)}.test.ts (${number(40)}.${number(900)} s, ${number(400)} MB heap)`,
  (pick, number, hex) =>
    `azurerm_subnet.${pick(words)}: Refreshing state... [id=/subscriptions/${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}/resourceGroups/rg-${pick(words)}-${number(99)}/providers/Microsoft.Network/virtualNetworks/vnet-${pick(words)}/subnets/default]`,
  (pick, number) =>
    `module.${pick(words)}.azurerm_linux_virtual_machine.${pick(words)}: Still creating... [${number(9)}m${number(60)}s elapsed]`,
  (pick, number) =>
    `[${number(900)}/${900 + number(90)}] Building CXX object src/${pick(words)}/CMakeFiles/${pick(words)}.dir/${pick(words)}_${pick(words)}.cpp.o`,
  (pick, number) =>
    `  ${pick(words)} -> /home/vsts/work/1/s/src/${pick(words)}/bin/Release/net8.0/${pick(words)}.${number(90)}.dll`,
  (pick) =>
    `tests/${pick(words)}/test_${pick(words)}.py::Test${pick(words)}::test_${pick(words)}_${pick(words)} PASSED`,
  (pick, number) =>
    `Get:${number(400)} http://archive.example.org/ubuntu noble/main amd64 lib${pick(words)}${number(9)} amd64 ${number(9)}.${number(20)}.${number(9)} [${number(900)} kB]`,
  (pick, number, hex) =>
    `remote: Resolving deltas: ${number(100)}% (${number(9000)}/${9000 + number(900)}), completed with ${number(300)} local objects. ${hex(7)} ${pick(words)}`,
  (pick, number) =>
    `Progress: [${'='.repeat(number(40))}>] ${number(100)}% ${pick(words)} ${number(900)} MiB of ${number(9000)} MiB`,
  (pick, _number, hex) =>
    `##[debug]Evaluating: succeeded() expanded for step ${pick(words)}; result True; span ${hex(16)}`,
  (pick, number) =>
    `pod/${pick(words)}-${number(9999)} condition met; deployment "${pick(words)}" rolled out to ${number(9)} of 9 nodes`,
  (_pick, number, hex) =>
    `Content-Type: application/json; charset=utf-8; x-ms-request-id ${hex(8)}-${hex(4)}; status 200 OK in ${number(900)} ms`,
];

const triggerLines: readonly Line[] = [
  (pick, number) => `Build succeeded. ${number(9)} Warning(s), 0 Error(s) in project ${pick(words)}`,
  (pick, number) =>
    `[INFO] ${pick(words)}-service: Tests run: ${number(900)}, Failures: 0, Errors: 0, Skipped: ${number(9)}`,
  (pick) => `  ok  src/${pick(words)}/error-handling.spec.ts: passes errors on to the caller`,
  (pick, number) => `test ${pick(words)}_conflict_resolution ... ok (${number(90)} ms)`,
  (pick, number) => `${number(500)} passed, 0 failed, ${number(9)} skipped in suite ${pick(words)}`,
  (pick) => `Restoring ${pick(words)} in locked mode from packages.lock.json`,
  (pick, _number, hex) => `cache entry for ${pick(words)} is fresh, etag W/"${hex(20)}"`,
  (pick, number) => `cc -Wall -Werror -O${number(3)} -c ${pick(words)}_error.c -o obj/${pick(words)}_error.o`,
  (pick) => `Merging origin/main into ${pick(words)}: no conflicts, already up to date`,
  (pick, number) =>
    `    at ${pick(words)}.ErrorBoundary.render (src/${pick(words)}/error-boundary.tsx:${number(300)}:${number(80)})`,
];

const failureBlocks: readonly ((name: string) => readonly string[])[] = [
  (name) => [
    `Error: updating Subnet (Subnet Name: "${name}"): performing CreateOrUpdate: unexpected status 409 (409 Conflict) with error: AnotherOperationInProgress: Another operation on this or dependent resource is in progress.`,
  ],
  (name) => [
    'ERROR: (OperationNotAllowed) Cannot resize the disk while the machine is running.',
    'Code: OperationNotAllowed',
    `Message: Deallocate '${name}' before this request.`,
  ],
  (name) => [
    '{',
    '  "error": {',
    '    "code": "ScopeLocked",',
    `    "message": "The scope '${name}' cannot perform delete operation because following scope(s) are locked: 'rg'."`,
    '  }',
    '}',
  ],
  (name) => [
    `Azure.RequestFailedException: The condition given in the request headers is not met for ${name}.`,
    'Status: 412 (Precondition Failed)',
    'ErrorCode: ConditionNotMet',
  ],
  (name) => [
    `Deployment failed. {"code":"DeploymentFailed","message":"See details.","details":[{"code":"QuotaExceeded","message":"Core quota of ${name} would be exceeded."}]}`,
  ],
  (name) => [
    'Error: Error acquiring the state lock',
    '',
    `Error message: state blob of ${name} is already locked`,
    'Lock Info:',
    '  ID:        6a0b',
  ],
  (name) => [
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>ContainerAlreadyExists</Code><Message>The container ${name} is there.</Message></Error>`,
  ],
  (name) => [
    `Code="DeploymentActive" Message="Unable to edit deployment '${name}': the previous one is still active."`,
  ],
];

const batchBytes = 1 << 20;

/** A source of lines, the same for the same seed. */
function lineMaker(): (kinds: readonly Line[]) => string {
  const next = random(20_261_123);
  const number = (below: number) => Math.floor(next() * below);
  const pick = (from: readonly string[]) => from[number(from.length)] ?? '';
  const hex = (digits: number) => {
    let text = '';
    while (text.length < digits) text += number(0x1000000).toString(16).padStart(6, '0');
    return text.slice(0, digits);
  };
  let ticks = 0;
  const stamp = () => {
    ticks += 13;
    const seconds = Math.floor(ticks / 1000);
    const two = (value: number) => String(value).padStart(2, '0');
    return `2026-11-20T${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${String(ticks % 1000).padStart(3, '0')}0000Z `;
  };
  return (kinds) => `${stamp()}${kinds[number(kinds.length)]?.(pick, number, hex) ?? ''}\n`;
}

/** writeLines gives at least so many bytes of lines of some kinds. */
export function writeLines(kinds: readonly Line[], bytes: number): string {
  const line = lineMaker();
  let log = '';
  while (log.length < bytes) log += line(kinds);
  return log;
}

/** writeLog writes the log and gives the number of bytes and lines written. */
export function writeLog(plan: LogPlan): { readonly bytes: number; readonly lines: number } {
  const line = lineMaker();
  const debug = plan.kind === undefined || plan.kind === 'build' ? undefined : debugLines[plan.kind];
  const file = openSync(plan.path, 'w');
  let bytes = 0;
  let lines = 0;
  let batch = '';
  let failuresWritten = 0;
  const put = (kinds: readonly Line[]) => {
    batch += line(kinds);
    lines += 1;
  };
  const flush = () => {
    bytes += writeSync(file, batch);
    batch = '';
  };
  while (bytes + batch.length < plan.bytes) {
    const done = (bytes + batch.length) / plan.bytes;
    if (failuresWritten < plan.failures && done > (failuresWritten + 0.5) / plan.failures) {
      const block = failureBlocks[failuresWritten % failureBlocks.length];
      for (const text of block?.(`res-${failuresWritten}`) ?? []) put([() => text]);
      failuresWritten += 1;
    }
    const isTrigger = plan.triggerEvery > 0 && lines % plan.triggerEvery === plan.triggerEvery - 1;
    put(debug ?? (isTrigger ? triggerLines : dullLines));
    if (batch.length >= batchBytes) flush();
  }
  flush();
  closeSync(file);
  return { bytes, lines };
}
