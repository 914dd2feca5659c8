import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import type { Store } from '../../src/lease/store.ts';

/** StoreUnderTest is a store of blobs, and the time that passes for its leases. */
export interface StoreUnderTest {
  readonly store: Store;
  pass(ms: number): Promise<void>;
}

/**
 * storeContract holds a store to what the protocol relies on. Memory, simulator and Azurite are held to the same, so
 * that none of them is kinder than the others.
 */
export function storeContract(title: string, open: () => Promise<StoreUnderTest>, skip: string | false = false): void {
  let count = 0;
  const fresh = (): string => {
    count += 1;
    return `runs/${count.toString(16).padStart(16, '0')}`;
  };

  describe(title, { skip }, () => {
    test('a blob is written where it is as it was read, and nowhere else', async () => {
      const { store } = await open();
      const name = fresh();
      assert.deepEqual(await store.read(name), { kind: 'absent' });
      assert.equal(await store.write(name, 'x', '"0x8DEAD"'), undefined, 'nothing is there to match');
      const first = await store.write(name, 'one', 'absent');
      assert.ok(first !== undefined);
      assert.equal(await store.write(name, 'two', 'absent'), undefined, 'it is there already');
      assert.deepEqual(await store.read(name), { kind: 'found', text: 'one', version: first });
      assert.deepEqual(await store.read(name, first), { kind: 'same' });
      const second = await store.write(name, 'tw\u00f6 \u{1f512}', first);
      assert.ok(second !== undefined && second !== first);
      assert.equal(await store.write(name, 'three', first), undefined, 'somebody was faster');
      assert.deepEqual(await store.read(name, first), { kind: 'found', text: 'tw\u00f6 \u{1f512}', version: second });
      await store.remove(name);
      await store.remove(name);
      assert.deepEqual(await store.read(name, second), { kind: 'absent' });
    });

    test('a lease is one holder’s, and asking twice is asking once', async () => {
      const { store } = await open();
      const name = fresh();
      const [a, b] = [randomUUID(), randomUUID()];
      assert.equal(await store.acquire(name, a, 15), 'absent');
      assert.equal(await store.renew(name, a), 'lost');
      assert.equal(await store.look(name), 'absent');
      await store.breakLease(name);
      await store.write(name, '', 'absent');
      assert.equal(await store.look(name), 'free');
      assert.equal(await store.renew(name, a), 'lost', 'nobody has it');
      await store.breakLease(name);
      assert.equal(await store.acquire(name, a, 60), 'held');
      assert.equal(await store.acquire(name, a, 60), 'held', 'the answer to the first was lost');
      assert.equal(await store.look(name), 'leased');
      assert.equal(await store.acquire(name, b, 15), 'taken');
      assert.equal(await store.renew(name, b), 'lost');
      assert.equal(await store.renew(name, a), 'held');
      await store.remove(name);
      await store.remove(name, b);
      assert.equal(await store.look(name), 'leased', 'what is leased by another stays');
      await store.remove(name, a);
      assert.equal(await store.look(name), 'absent');
      assert.equal(await store.renew(name, a), 'lost', 'what is gone cannot be renewed');
    });

    test('a lease that is broken is over at once', async () => {
      const { store } = await open();
      const name = fresh();
      const [a, b] = [randomUUID(), randomUUID()];
      await store.write(name, '', 'absent');
      assert.equal(await store.acquire(name, a, 60), 'held');
      await store.breakLease(name);
      await store.breakLease(name);
      assert.equal(await store.look(name), 'free');
      assert.equal(await store.renew(name, a), 'lost');
      assert.equal(await store.acquire(name, b, 15), 'held');
      assert.equal(await store.renew(name, a), 'lost');
      await store.remove(name, a);
      assert.equal(await store.look(name), 'leased');
      await store.remove(name, b);
    });

    test('a lease that has run out is renewed by who had it, until somebody else had it', async () => {
      const { store, pass } = await open();
      const name = fresh();
      const [a, b] = [randomUUID(), randomUUID()];
      await store.write(name, '', 'absent');
      assert.equal(await store.acquire(name, a, 15), 'held');
      await pass(16_000);
      assert.equal(await store.look(name), 'free');
      assert.equal(await store.renew(name, a), 'held', 'nobody had it meanwhile');
      await pass(16_000);
      assert.equal(await store.acquire(name, b, 15), 'held');
      assert.equal(await store.renew(name, a), 'lost');
      await pass(16_000);
      assert.equal(await store.renew(name, a), 'lost', 'another one had it last');
      await pass(16_000);
      await store.remove(name, a);
      assert.equal(await store.look(name), 'absent', 'a lease that has run out keeps nothing');
    });

    test('names are listed by their folder, however many', async () => {
      const { store } = await open();
      const names = ['one', 'two', 'three', 'four', 'five'].map((each) => `ledger/${each}-${randomUUID()}.json`);
      for (const name of names) await store.write(name, '{}', 'absent');
      const all = await store.list('ledger/');
      for (const name of names) assert.ok(all.some((each) => each.name === name));
      assert.ok(all.every(({ name }) => name.startsWith('ledger/')));
      assert.ok(
        all.every(({ changed }) => Math.abs(changed - store.now()) < 120_000),
        JSON.stringify(all.slice(0, 2)),
      );
      for (const name of names) await store.remove(name);
    });
  });
}
