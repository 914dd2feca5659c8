import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { GuardError } from '../../src/guard-error.ts';
import type { QueueFinding } from '../../src/modes/queue/find.ts';
import {
  type HostSignal,
  type LogsTold,
  logSignals,
  playHost,
  queueSignals,
  tokenSignals,
  wholeLogs,
} from './host-cells.ts';
import { type Cell, tellTable } from './table.ts';
import { type Weather, weathers } from './weathers.ts';

/**
 * Weather of GitHub, of Azure DevOps and of the runner's token: whatever happens, the question ends with what was read,
 * or with why it was not; and nobody is said to hold a queue, or to have failed at nothing, by what was not read.
 */
const cells: Cell[] = [];
after(() => tellTable(cells));

function isMet({ list, meets }: HostSignal<unknown>, name: string, { of, only }: Weather): boolean {
  return (of === 'any' || list === true) && (meets === undefined || meets.test(name)) && only === undefined;
}

function queueCame(name: string, weather: string, { serialization, evidence }: QueueFinding): string {
  const signal = queueSignals[name];
  const row = evidence.find(({ source }) => signal?.evidence.test(source));
  assert.ok(row, JSON.stringify(evidence));
  const { state, notes, detail } = serialization;
  if (name === 'GitHub: members of a group') {
    // Who cannot be read goes first; a group that is not there is held by nobody.
    assert.equal(state, weather === '404' ? 'held' : 'overlapping', detail);
    return state;
  }
  assert.ok(row.status !== 'read' && row.status !== 'empty', `${row.status}: ${row.detail}`);
  assert.match(row.detail, /\S{3}/);
  if (
    name === 'GitHub: groups of the run' ||
    name === 'Azure DevOps: checks' ||
    name === 'Azure DevOps: service connection'
  ) {
    assert.equal(state, 'unknown', detail);
    assert.match(detail, /cannot be verified here: /);
  } else if (name === 'GitHub: active groups' && state !== 'overlapping') {
    assert.equal(state, 'held');
    assert.match(notes.join(' '), /is not known: /);
  } else if (name === 'Azure DevOps: build' || name === 'Azure DevOps: checkpoints') assert.equal(state, 'held');
  return `${state}, not read`;
}

function logsCame(name: string, outcome: LogsTold | GuardError): string {
  if (outcome instanceof GuardError) {
    assert.ok(
      outcome.kind === 'denied' || outcome.kind === 'unavailable' || outcome.kind === 'unreadable',
      outcome.kind,
    );
    assert.match(
      outcome.message,
      /could not be read|was not asked for|does not|is not there|cannot|holds more than|is nested/i,
    );
    return 'an error that says why';
  }
  const whole = wholeLogs[name.split(':')[0] ?? ''] ?? [];
  const gaps = outcome.gaps.filter(({ status }) => status !== 'empty');
  assert.ok(gaps.length > 0, `nothing is missing: ${JSON.stringify(outcome)}`);
  for (const { detail } of gaps) assert.match(detail, /read in part: /);
  for (const { detail } of outcome.gaps) assert.doesNotMatch(detail, /^No (?:job|task) of/);
  for (const text of outcome.texts) assert.ok(whole.includes(text));
  return 'what was seen, and what was not';
}

async function outcomeOf<T>(work: Promise<T>): Promise<T | GuardError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GuardError) return error;
    throw error;
  }
}

describe('in fair weather', () => {
  for (const [name, signal] of Object.entries(queueSignals)) {
    test(name, async () => {
      const { serialization, evidence } = await playHost(signal);
      assert.equal(
        serialization.state,
        name.startsWith('GitHub') ? 'overlapping' : name.endsWith('connection') ? 'not-held' : 'held',
        serialization.detail,
      );
      if (name !== 'Azure DevOps: build')
        assert.equal(
          evidence.find(({ source }) => signal.evidence.test(source))?.status,
          'read',
          JSON.stringify(evidence),
        );
    });
  }
  for (const [name, signal] of Object.entries(logSignals)) {
    test(name, async () =>
      assert.deepEqual(await playHost(signal), { gaps: [], texts: wholeLogs[name.split(':')[0] ?? ''] }),
    );
  }
  for (const [name, signal] of Object.entries(tokenSignals))
    test(name, async () => assert.match(await playHost(signal), /^[\w-]+\.[\w-]+\.[\w-]+$/));
});

for (const [name, weather] of Object.entries(weathers)) {
  describe(name, { concurrency: weather.slow ? 20 : 4 }, () => {
    for (const [signal, what] of Object.entries(queueSignals).filter(([, each]) => isMet(each, name, weather))) {
      test(signal, async () => {
        cells.push({ signal, weather: name, came: queueCame(signal, name, await playHost(what, weather)) });
      });
    }
    for (const [signal, what] of Object.entries(logSignals).filter(([, each]) => isMet(each, name, weather))) {
      test(signal, async () => {
        cells.push({ signal, weather: name, came: logsCame(signal, await outcomeOf(playHost(what, weather))) });
      });
    }
    for (const [signal, what] of Object.entries(tokenSignals).filter(([, each]) => isMet(each, name, weather))) {
      test(signal, async () => {
        const outcome = await outcomeOf(playHost(what, weather));
        assert.ok(outcome instanceof GuardError, 'no token came');
        assert.match(outcome.message, /OIDC token/);
        cells.push({ signal, weather: name, came: 'an error that says why' });
      });
    }
  });
}
