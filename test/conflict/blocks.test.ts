import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Block } from '../../src/conflict/find/blocks/block.ts';
import { blockAt, blocksIn, hush } from '../../src/conflict/find/blocks/blocks.ts';
import { reach } from '../../src/conflict/find/blocks/reach.ts';
import { speakers } from '../../src/conflict/find/blocks/speakers.ts';
import { clean } from '../../src/conflict/find/clean.ts';
import type { ErrorNode } from '../../src/conflict/find/node.ts';
import { firstOfStep, unrepeated } from '../../src/conflict/find/one-error.ts';
import { alike, type Identity, identityOf } from '../../src/conflict/same.ts';
import { diagnosed, read } from './read.ts';
import { tools, voices } from './speakers.ts';
import { az } from './tools.ts';

const vm = (name: string): string =>
  `/subscriptions/5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716/resourceGroups/rg-fig/providers/Microsoft.Compute/virtualMachines/${name}`;
const busy = 'Another operation on this or dependent resource is in progress.';

const blocksOf = (text: string): readonly Block[] => blocksIn(clean(text, 1).lines);
const heard = (text: string): readonly string[] => blocksOf(text).map(({ speaker }) => speaker);

describe('who speaks', () => {
  test('each speaker has a stretch in its voice', () => {
    assert.deepEqual(Object.keys(voices).sort(), speakers.map(({ speaker }) => speaker).sort());
  });

  for (const [speaker, texts] of Object.entries(voices)) {
    for (const text of texts) {
      test(`${speaker}: ${text.slice(0, 60).replaceAll('\n', ' ⏎ ')}`, () => {
        assert.deepEqual(heard(text), [speaker]);
        assert.deepEqual(diagnosed(text), [], 'nothing of it is a failure of Azure');
      });
    }
  }

  for (const text of tools) {
    test(`a tool: ${text.slice(0, 60).replaceAll('\n', ' ⏎ ')}`, () => {
      assert.ok(blocksOf(text).some(({ voice }) => voice === 'told'));
    });
  }

  test('a script whose end is cut off ends where somebody tells an error', () => {
    const text = `##[group]Run az group delete -n rg-fig\n${az('ScopeLocked', "The scope 'a' cannot perform delete operation because following scope(s) are locked.")}`;
    assert.deepEqual(
      blocksOf(text).map(({ voice }) => voice),
      ['printed', 'told'],
    );
    assert.equal(diagnosed(text)[0]?.error.code, 'ScopeLocked');
  });

  test('blocks have no gaps, whatever is in the text', () => {
    const text = Object.values(voices).flat().concat(tools).join('\nplain words\n');
    let end = -1;
    for (const block of blocksOf(text)) {
      assert.equal(block.start, end + 1);
      assert.equal(blockAt(blocksOf(text), block.start)?.end, block.end);
      end = block.end;
    }
    assert.equal(end, clean(text, 1).text.length);
  });

  test('what is hushed is blank, and nothing moves', () => {
    const text = `a\n${voices.TAP?.[0]}\nb`;
    const { lines, text: cleaned } = clean(text, 1);
    const hushed = hush(cleaned, blocksIn(lines), 'test');
    assert.equal(hushed.length, cleaned.length);
    assert.deepEqual(
      hushed.split('\n').map((line) => line.trim()),
      ['a', '', 'b'],
    );
  });
});

describe('tellings and steps', () => {
  const steps = (text: string): readonly number[] => read(text).map(({ step }) => step);
  const tellings = (text: string): readonly number[] => read(text).map(({ block }) => block);

  test('az tells an error and its fields in one telling, and the next error in another', () => {
    const one = az(
      'ScopeLocked',
      `The scope '${vm('a')}' cannot perform delete operation because following scope(s) are locked.`,
    );
    const two = az('AnotherOperationInProgress', busy);
    assert.deepEqual([...new Set(tellings(`${one}\n${two}`))], [1, one.split('\n').length + 1]);
  });

  test('a step begins where the runner says so', () => {
    const text = `##[group]Run a\n##[endgroup]\n${az('Conflict', 'x y z.')}\n##[error]Process completed with exit code 1.\n##[group]Run b\n##[endgroup]\n${az('AnotherOperationInProgress', busy)}`;
    assert.equal(new Set(steps(text)).size, 2);
  });

  test('a message ends where the step does', () => {
    const text =
      '##[group]Run a\n##[endgroup]\nERROR: (ScopeLocked) The scope is locked and\n##[error]Process completed with exit code 1.\nPost job cleanup.';
    assert.equal(read(text)[0]?.message, 'The scope is locked and');
  });

  test('a body that was cut off ends where its step does', () => {
    const cut = '{"error":{"code":"ScopeLocked","message":"The scope is locked';
    const [error] = read(
      `##[group]Run a\n##[endgroup]\n${cut}\n##[error]Process completed with exit code 1.\nPost job cleanup.\nfarewell`,
    );
    assert.equal(error?.code, 'ScopeLocked');
    assert.ok(!error?.raw.includes('farewell'));
  });

  test('without an error in it a step ended well; with one it failed', () => {
    const step = (end: string) =>
      `##[group]Run a\n##[endgroup]\n${az('AnotherOperationInProgress', busy)}\n${end}##[group]Run b\n##[endgroup]\n`;
    assert.ok(read(step('')).every(({ outcome }) => outcome === 'overcome'));
    assert.ok(
      read(step('##[error]Process completed with exit code 1.\n')).every(({ outcome }) => outcome !== 'overcome'),
    );
  });

  test('a tool that says so has overcome what it told before, not what it tells after', () => {
    const refused = az('AnotherOperationInProgress', busy);
    const [before, after] = [
      read(`${refused}\nApply complete! Resources: 1 added.\n`),
      read(`Apply complete! Resources: 1 added.\n${refused}`),
    ];
    assert.ok(before.every(({ outcome }) => outcome === 'overcome'));
    assert.ok(after.every(({ outcome }) => outcome !== 'overcome'));
    assert.ok(
      read(`${refused}\nApply complete! Resources: 1 added.\nexit status 1\n`).every(
        ({ outcome }) => outcome !== 'overcome',
      ),
    );
  });
});

const error = az('ScopeLocked', 'The scope is locked.').split('\n')[0] ?? '';

describe('how far is looked around an error, at the edges', () => {
  const filler = (length: number): string => `${'fig '.repeat(Math.ceil(length / 4)).slice(0, length - 1)}\n`;

  test('before: a command is seen while it begins within the reach', () => {
    const command = 'az network vnet delete -n fig\n';
    const at = (distance: number) => read(`${command}${filler(distance - command.length)}${error}`)[0]?.operation;
    const rest = 3990;
    assert.equal(at(rest), 'az network vnet delete');
    assert.equal(read(`${command}${filler(reach.before)}${error}`)[0]?.operation, undefined);
  });

  test('raw: what is longer is cut, and half a word goes with it', () => {
    const start = '(ScopeLocked) The ';
    const raw = (text: string): string => read(text)[0]?.raw ?? assert.fail('no error was found');
    const whole = `${start}${'fig '.repeat((reach.raw - start.length) / 4)}`.padEnd(reach.raw, 'x');
    assert.ok(raw(whole) === whole, 'as long as may be: whole');
    const cut = raw(`${whole}secret`);
    assert.ok(cut.endsWith('fig  …') && cut.length <= reach.raw + ' …'.length, cut.slice(-20));
  });

  test('word: a longer word at the cut stays, for it is no secret of anybody', () => {
    const start = `(ScopeLocked) The ${'fig '.repeat(1300)}`;
    const cut = (word: number): string =>
      read(`${start}${'x'.repeat(reach.raw - start.length)}${'y'.repeat(word)}`)[0]?.raw ?? '';
    assert.ok(cut(9).endsWith('x …'));
  });

  test('after: the address in Terraform is seen while it stands within the reach', () => {
    const address = (distance: number): string | undefined =>
      read(
        `Error: deleting Subnet: unexpected status 409 (409 Conflict) with error: ScopeLocked: The scope is locked.\n\n${filler(distance)}\n  with azurerm_subnet.fig,\n`,
      )[0]?.address;
    assert.equal(address(1000), 'azurerm_subnet.fig');
    assert.equal(address(2500), undefined);
  });

  test('these are the numbers: who changes one has a reason', () => {
    assert.deepEqual(reach, {
      before: 8000,
      after: 2500,
      line: 3000,
      raw: 6000,
      word: 300,
      nearby: { before: 600, own: 2400, after: 400 },
    });
  });
});

describe('words in common, at the edges', () => {
  const words = (message: string): Identity => identityOf({ ...(read(error)[0] ?? assert.fail()), message });

  test('25 letters that stand in another sentence are the same failure, 24 stand there by chance', () => {
    const whole = 'the quick brown fig jumps over the lazy dog';
    assert.equal(alike(words(whole.slice(0, 25)), words(whole)), true);
    assert.equal(alike(words(`${whole.slice(0, 23)}x`), words(`${whole.slice(0, 23)}x and more of it`)), false);
  });

  test('13 characters around which a sentence of the same telling stands are said twice, 12 by chance', () => {
    const node = (message: string, start: number): ErrorNode => ({
      message,
      children: [],
      form: 'json',
      start,
      end: start + 1,
    });
    const left = (words: string): number =>
      unrepeated([node(`It says: ${words} at last`, 9)], [node(words, 1)], () => undefined).length;
    assert.equal(left('abcdefghijklm'), 0);
    assert.equal(left('abcdefghijkl'), 1);
  });

  test('of bare statuses the first of a step speaks, where the step tells nothing else', () => {
    const node = (start: number): ErrorNode => ({
      message: '',
      status: 409,
      children: [],
      form: 'status',
      start,
      end: start + 1,
    });
    const placeOf = ({ start }: ErrorNode): Block => ({
      voice: 'told',
      speaker: '',
      start,
      end: start + 1,
      step: start < 10 ? 0 : 10,
    });
    assert.deepEqual(
      firstOfStep([node(1), node(2), node(11)], [], placeOf).map(({ start }) => start),
      [1, 11],
    );
    assert.deepEqual(
      firstOfStep([node(1), node(11)], [node(12)], placeOf).map(({ start }) => start),
      [1],
    );
  });
});

for (const mark of ['07:41:09.004 STDERR [units/edge] tofu: ', '[units/edge] '])
  test(`what Terragrunt puts before each line of its tool is none of the error: ${mark}`, () => {
    const said = [
      '╷',
      '│ Error: creating Route Table (Subscription: "3c1d7b52-90aa-4f0e-8a51-6a2f0f6f1d20"',
      '│ Resource Group Name: "edge-rg"',
      '│ Route Table Name: "edge-rt"): performing CreateOrUpdate: unexpected status 409 (409 Conflict) with error: AnotherOperationInProgress: Another operation is',
      '│ in progress.',
      '│',
      '│   with module.edge.azurerm_route_table.all["eu"],',
      '│   on edge/main.tf line 3, in resource "azurerm_route_table" "all":',
      '╵',
    ];
    const [error, ...others] = read(said.map((line) => `${mark}${line}`).join('\n'));
    assert.deepEqual(others, []);
    assert.equal(error?.code, 'AnotherOperationInProgress');
    assert.equal(error?.address, 'module.edge.azurerm_route_table.all["eu"]');
    assert.match(
      error?.resourceId ?? '',
      /\/resourceGroups\/edge-rg\/providers\/Microsoft\.Network\/routeTables\/edge-rt$/,
    );
    assert.match(error?.message ?? '', /Another operation is in progress\.$/);
  });

test('what the task says behind the tool, marked by the host, is none of the error', () => {
  const [error, ...others] = read(
    [
      'Remove-AzStorageAccount: /build/clear.ps1:3',
      'Line |',
      '   3 |  Remove-AzStorageAccount -ResourceGroupName fig-rg -Name figdata -Force',
      '     |  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
      '     | The storage account figdata is locked by a running migration and cannot be deleted',
      "##[error]PowerShell exited with code '1'.",
    ].join('\n'),
  );
  assert.deepEqual(others, []);
  assert.match(error?.message ?? '', /cannot be deleted$/);
});
