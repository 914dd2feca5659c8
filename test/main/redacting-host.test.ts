import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { quietHost } from '../../bench/contention/host.ts';
import { redactingHost } from '../../src/main/redacting-host.ts';
import type { Host } from '../../src/ports/host.ts';

describe('redactingHost', () => {
  const said: string[] = [];
  const log = (line: string): void => void said.push(line);
  const quiet = quietHost({ inputs: {}, runId: '1', startedAt: 0, tempFolder: '/nowhere', log });
  const host = redactingHost<Host>({
    ...quiet,
    info: log,
    debug: log,
    group: (title, lines) => void said.push(title, ...lines),
    bar: (text) => said.push(text ?? '(none)') > 0,
    annotate: ({ title, message }) => void said.push(title, message),
  });

  test('redacts every line that a person reads', () => {
    host.info('password=hush-hush-1');
    host.debug('Authorization: Bearer hush-hush-2');
    host.group('token: hush-hush-3', ['{"clientSecret":"hush-hush-4"}', 'all is well']);
    host.bar('Reading secret=hush-hush-7');
    host.bar(undefined);
    host.annotate({ severity: 'error', title: 'Pwd=hush-hush-5;', message: '--admin-password hush-hush-6' });
    assert.deepEqual(said, [
      'password=***',
      'Authorization: ***',
      'token: ***',
      '{"clientSecret":"***"}',
      'all is well',
      'Reading secret=***',
      '(none)',
      'Pwd=***;',
      '--admin-password ***',
    ]);
  });

  test('leaves the rest of the host as it is, also where it is spread', () => {
    const spread: Host = { ...host };
    assert.equal(spread.tempFolder, '/nowhere');
    said.length = 0;
    spread.info('password=hush-hush');
    assert.deepEqual(said, ['password=***']);
  });
});

test('only the files of parts make a host, and they make it redacting', () => {
  const folder = join(import.meta.dirname, '../../src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const makers = files.filter((name) =>
    /import[^;]*\bcreate(?:GitHub|Pipelines|Terminal)Host\b[^;]*from '[^']*hosts/.test(read(name)),
  );
  assert.deepEqual(makers.sort(), ['main/github-parts.ts', 'main/pipelines-parts.ts', 'main/terminal-parts.ts']);
  for (const name of makers) assert.match(read(name), /= \(ports\) => redactingHost\(create\(ports\)\);/);
  function read(name: string): string {
    return readFileSync(join(folder, name), 'utf8');
  }
});
