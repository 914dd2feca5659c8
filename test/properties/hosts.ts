import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandLine } from '../../src/hosts/github/commands.ts';
import { agentCommand } from '../../src/hosts/pipelines/commands.ts';
import { safeLines } from '../../src/hosts/text.ts';
import type { OutputName } from '../../src/manifest.ts';
import { inertJson } from '../../src/text/inert.ts';
import { md } from '../../src/text/safe.ts';
import { hostile, hostileOrLong } from './hostile.ts';
import { readAgentCommand } from './oracle-agent.ts';
import { assertNoCommand, assertNoHash, linesOf, readCommand, readEntries } from './oracle-runner.ts';
import { assertInert, assertKept, seen } from './oracle-seen.ts';
import { type Property, property } from './property.ts';
import { fileNames, githubStage, pipelinesStage, terminalStage } from './stages.ts';

const text = hostileOrLong;
const annotation = fc.record({
  severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
  title: hostile,
  message: hostile,
});
const outputs = fc.array(fc.tuple(fc.constantFrom<OutputName>('verdict', 'class', 'report', 'resource-id'), hostile), {
  minLength: 1,
  maxLength: 4,
});
const tabs = /\t/g;

/** Tabs stay in lines of a log. Lines of ours end as the process ends them. */
function assertLog(output: string, value: string): void {
  assertNoCommand(output);
  assertInert(output, tabs);
  assertKept(output, value);
}

/** The lines of a log that is one line, without the empty one after the last end. */
function lines(output: string): readonly string[] {
  const all = linesOf(output);
  assert.equal(all.at(-1), '');
  return all.slice(0, -1);
}

/** What the agent obeys; the debug lines of Microsoft's library are set aside, each of which must be one command. */
function agentCommands(output: string): readonly NonNullable<ReturnType<typeof readAgentCommand>>[] {
  const commands = lines(output).flatMap((line) => readAgentCommand(line) ?? []);
  for (const { before } of commands) assert.equal(before, '');
  return commands.filter(({ name }) => name !== 'task.debug');
}

/** The text that is shown in one short line is the beginning of what was given. */
function assertBegins(short: string, value: string): void {
  const [begin, whole] = [seen(short), seen(value)];
  assert.ok(
    begin === whole || (short.length >= 250 && whole.startsWith(begin.replace(/…$/, '').slice(0, -30))),
    JSON.stringify([short, value]),
  );
}

const github = githubStage();
const oldGithub = githubStage(true);
const terminal = terminalStage();
const pipelines = pipelinesStage();

export const hostProperties: readonly Property[] = [
  property('GitHub log', 'a line is no command', 150, text, (value) => {
    github.host.info(value);
    assertLog(github.taken(), value);
  }),
  property(
    'GitHub log',
    'a group is one group, with its title and its lines',
    120,
    fc.tuple(hostile, fc.array(hostile, { maxLength: 3 })),
    ([title, inside]) => {
      github.host.group(title, inside);
      const all = lines(github.taken());
      const [first, last] = [readCommand(all[0] ?? ''), readCommand(all.at(-1) ?? '')];
      assert.deepEqual(
        [first?.name, first?.properties, last],
        ['group', {}, { name: 'endgroup', properties: {}, data: '' }],
      );
      assert.equal(linesOf(first?.data ?? '').length, 1, 'a title is one line');
      assertNoHash(first?.data ?? '');
      assertInert(first?.data ?? '');
      assertBegins(first?.data ?? '', title);
      assertLog(all.slice(1, -1).join('\n'), inside.join('\n'));
    },
  ),
  property(
    'GitHub commands',
    'an annotation is one, and says what it was given',
    180,
    annotation,
    ({ severity, title, message }) => {
      github.host.annotate({ severity, title, message });
      const all = lines(github.taken());
      const command = readCommand(all[0] ?? '');
      assert.deepEqual([all.length, command?.name], [1, severity]);
      assert.deepEqual(
        Object.keys(command?.properties ?? {}),
        command?.properties.title === undefined ? [] : ['title'],
      );
      assertNoCommand(command?.data ?? '');
      assertInert(command?.data ?? '');
      // A title stands in no line of the log.
      assertNoHash(command?.properties.title ?? '');
      assertInert(command?.properties.title ?? '');
      // .NET's split takes signs of equality away that begin a value.
      assertBegins(command?.properties.title ?? '', title.replace(/^\s*=+/, ''));
      assertBegins(command?.data ?? '', message);
    },
  ),
  property('GitHub commands', 'debug is one command', 90, text, (value) => {
    github.host.debug(value);
    const all = lines(github.taken());
    const command = readCommand(all[0] ?? '');
    assert.deepEqual([all.length, command?.name, command?.properties], [1, 'debug', {}]);
    assertLog(command?.data ?? '', value);
  }),
  property('GitHub commands', 'a secret is masked as it is', 60, hostile, (value) => {
    const stage = githubStage();
    stage.host.secret(value);
    for (const line of lines(stage.taken())) {
      const command = readCommand(line);
      assert.equal(command?.name, 'add-mask');
      assert.ok(stored(value).includes(command.data), JSON.stringify(command.data));
    }
  }),
  property('GitHub files', 'each output is one, and as it was given', 150, outputs, (all) => {
    for (const [name, value] of all) github.host.output(name, value);
    assert.deepEqual(
      readEntries(github.files().get(fileNames.output) ?? '', false),
      all.map(([name, value]) => [name, stored(value)]),
    );
  }),
  property('GitHub files', 'on Windows there is no other output', 60, outputs, (all) => {
    for (const [name, value] of all) github.host.output(name, value);
    const names = readEntries(github.files().get(fileNames.output) ?? '', true).map(([name]) => name);
    assert.deepEqual(
      names,
      all.map(([name]) => name),
    );
  }),
  property('GitHub files', 'a state is one, and as it was given', 90, hostile, (value) => {
    github.host.saveState('guard', value);
    assert.deepEqual(readEntries(github.files().get(fileNames.state) ?? '', false), [['guard', stored(value)]]);
  }),
  property('GitHub commands', 'an old runner takes outputs and states by commands', 60, outputs, (all) => {
    const before = oldGithub.taken();
    assertNoCommand(before);
    for (const [name, value] of all) oldGithub.host.output(name, value);
    const commands = lines(oldGithub.taken()).flatMap((line) => readCommand(line) ?? []);
    assert.deepEqual(
      commands.map(({ name, properties, data }) => [name, properties.name, data]),
      all.map(([name, value]) => ['set-output', name, stored(value)]),
    );
  }),
  property('agent log', 'a line is no command', 150, text, async (value) => {
    const { host, taken } = pipelines;
    host.info(value);
    assertLog(taken(), value);
  }),
  property(
    'agent log',
    'a group is one group, with its title and its lines',
    120,
    fc.tuple(hostile, fc.array(hostile, { maxLength: 3 })),
    async ([title, inside]) => {
      const { host, taken } = pipelines;
      host.group(title, inside);
      const all = lines(taken());
      assert.deepEqual([all[0]?.slice(0, 9), all.at(-1)], ['##[group]', '##[endgroup]']);
      const shown = all[0]?.slice(9) ?? '';
      assertNoHash(shown);
      assertInert(shown);
      assertBegins(shown, title);
      assertLog(all.slice(1, -1).join('\n'), inside.join('\n'));
    },
  ),
  property(
    'agent commands',
    'an issue is one, and says what it was given',
    180,
    annotation,
    async ({ severity, title, message }) => {
      const { host, taken } = pipelines;
      host.annotate({ severity, title, message });
      const all = lines(taken());
      assert.equal(all.length, 1);
      const command = readAgentCommand(all[0] ?? '');
      if (severity === 'notice') {
        assertNoCommand(all[0] ?? '');
        return assertInert(all[0] ?? '');
      }
      assert.deepEqual(
        [command?.before, command?.name, command?.properties],
        ['', 'task.logissue', { type: severity }],
      );
      assertNoHash(command?.data ?? '');
      assertInert(command?.data ?? '');
      assertBegins(
        (command?.data ?? '').slice(0, 250),
        `${title}: ${message}`.slice(0, seen(title).length > 200 ? 0 : undefined),
      );
    },
  ),
  property('agent commands', 'debug is one command', 90, text, async (value) => {
    const { host, taken } = pipelines;
    host.debug(value);
    const all = lines(taken());
    const command = readAgentCommand(all[0] ?? '');
    assert.deepEqual([all.length, command?.before, command?.name, command?.properties], [1, '', 'task.debug', {}]);
    assertLog(command?.data ?? '', value);
  }),
  property(
    'agent commands',
    'an output and a state are one variable each, and as they were given',
    150,
    fc.tuple(hostile, fc.boolean()),
    async ([value, output]) => {
      const { host, taken } = pipelines;
      if (output) host.output('resource-id', value);
      else host.saveState('guard', value);
      const [command, ...more] = agentCommands(taken());
      const named = output
        ? { variable: 'resourceId', isoutput: 'true', issecret: 'false' }
        : { variable: 'guard', issecret: 'false' };
      assert.deepEqual(
        [more.length, command?.name, command?.properties],
        [0, output ? 'task.setvariable' : 'task.settaskvariable', named],
      );
      assert.equal(command?.data, stored(value));
    },
  ),
  property(
    'agent commands',
    'the summary that is attached is the file that was written',
    60,
    fc.tuple(hostile, hostile),
    async ([job, task]) => {
      const stage = pipelinesStage({ SYSTEM_JOBDISPLAYNAME: job, SYSTEM_TASKDISPLAYNAME: task });
      await stage.host.publish(md`text`);
      const commands = agentCommands(stage.taken());
      assert.deepEqual(
        commands.map(({ name, properties, data }) => [name, properties, data]),
        [['task.uploadsummary', {}, [...stage.files().keys()][0]]],
      );
    },
  ),
  property('terminal log', 'a line is no command and acts on no screen', 150, text, (value) => {
    terminal.host.info(value);
    assertLog(terminal.taken(), value);
    terminal.host.debug(value);
    assertLog(
      terminal.taken(),
      linesOf(value)
        .map((line) => `debug: ${line}`)
        .join(''),
    );
  }),
  property('terminal log', 'an error is one line', 90, annotation, ({ severity, title, message }) => {
    terminal.host.annotate({ severity, title, message });
    const all = lines(terminal.taken());
    assert.equal(all.length, 1);
    assertNoCommand(all[0] ?? '');
    assertInert(all[0] ?? '');
  }),
  property('standard error', 'a sentence of an error is no command and acts on no screen', 90, text, (value) => {
    assertLog(
      safeLines(`Input "log" is "${value}": expected a file.\n${value}`).join('\n'),
      `Input "log" is "${value}": expected a file.${value}`,
    );
  }),
  property(
    'GitHub commands',
    'any properties and any message come back',
    90,
    fc.tuple(hostile, hostile, hostile),
    ([title, file, message]) => {
      const all = lines(stored(commandLine('error', { title, file }, message)));
      const command = readCommand(all[0] ?? '');
      // The runner takes white space from the end of all properties (line ends are encoded), and signs of equality from
      // the beginning of each.
      const given = Object.entries({ title, file }).filter(([, value]) => value !== '');
      const end = (value: string, at: number): string =>
        at === given.length - 1 ? value.replace(/[^\S\r\n]+$/, '') : value;
      const expected = given.map(([key, value], at) => [key, stored(end(value, at)).replace(/^=+/, '')]);
      assert.deepEqual([all.length, command?.name, command?.data], [1, 'error', stored(message)]);
      assert.deepEqual(
        Object.entries(command?.properties ?? {}),
        expected.filter(([, value]) => value !== ''),
      );
    },
  ),
  property(
    'agent commands',
    'any properties and any data come back',
    90,
    fc.tuple(hostile, hostile, hostile),
    ([a, b, data]) => {
      const all = lines(stored(agentCommand('task.logissue', { sourcepath: a, type: b }, data)));
      const command = readAgentCommand(all[0] ?? '');
      const expected = Object.entries({ sourcepath: a, type: b }).flatMap(([key, value]) =>
        /^=*$/.test(value) ? [] : [[key, stored(value.replace(/^=+/, ''))]],
      );
      assert.deepEqual(
        [all.length, command?.before, command?.name, command?.data],
        [1, '', 'task.logissue', stored(data)],
      );
      assert.deepEqual(Object.entries(command?.properties ?? {}), expected);
    },
  ),
  property(
    'JSON',
    'a report is one inert line that says the same',
    180,
    fc.array(hostileOrLong, { maxLength: 4 }),
    (values) => {
      const line = inertJson(`${JSON.stringify({ values }, undefined, values.length % 2)}\n`);
      assert.equal(linesOf(line).length, 1);
      assertNoCommand(line);
      assertInert(line);
      assert.deepEqual(JSON.parse(line), { values });
    },
  ),
];

function stored(value: string): string {
  return Buffer.from(value, 'utf8').toString('utf8');
}
