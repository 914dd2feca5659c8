import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { defaultCaller } from '../simulator/azure/state.ts';
import { ask, closeAll, compute, group, names, start, subscription, vmId } from './support.ts';

after(closeAll);
const list = `/providers/Microsoft.Authorization/locks`;

describe('management locks', () => {
  test('a list holds what is above and below, and with atScope() what is above only', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    arm.world.addLock(subscription, 'CanNotDelete', { name: 'top' });
    arm.world.addLock(group, 'CanNotDelete', { name: 'middle' });
    arm.world.addLock(vmId, 'ReadOnly', { name: 'bottom', notes: 'month end' });
    arm.world.addLock(`${vmId}2`, 'ReadOnly', { name: 'neighbour' });
    const read = async (path: string, version = '2020-05-01') => names(await ask(arm, `GET ${path}`, version));
    assert.deepEqual(await read(`${group}${list}`), ['top', 'middle', 'bottom', 'neighbour']);
    assert.deepEqual(await read(`${group}${list}?$filter=atScope()`, '2016-09-01'), ['top', 'middle']);
    assert.deepEqual(await read(`${vmId}${list}?$filter=atScope()`), ['top', 'middle', 'bottom']);
    assert.deepEqual(await read(`${subscription}${list}?$filter=atScope()`), ['top']);
    assert.equal((await ask(arm, `GET ${group}${list}?$filter=level eq 'ReadOnly'`, '2020-05-01')).status, 400);
    assert.equal(
      (await ask(arm, `GET ${vmId}${list}/bottom`, '2020-05-01')).text.includes('"notes":"month end"'),
      true,
    );
    assert.equal((await ask(arm, `GET ${vmId}${list}/none`, '2020-05-01')).code, 'LockNotFound');
  });

  test('CanNotDelete stops a DELETE at the scope and below it, and nothing else', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    arm.world.addLock(group, 'CanNotDelete');
    const refused = await ask(arm, `DELETE ${vmId}`, compute);
    assert.deepEqual(
      [refused.status, refused.code, refused.headers['x-ms-failure-cause']],
      [409, 'ScopeLocked', 'gateway'],
    );
    assert.equal(
      refused.message,
      `The scope '${vmId}' cannot perform delete operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
    );
    assert.equal((await ask(arm, `POST ${vmId}/deallocate`, compute)).status, 202);
  });

  test('ReadOnly stops POST, PUT, PATCH and DELETE', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    arm.world.addLock(vmId, 'ReadOnly');
    for (const what of [`POST ${vmId}/start`, `PATCH ${vmId}`, `PUT ${vmId}`, `DELETE ${vmId}`]) {
      const refused = await ask(arm, what, compute, { body: { location: 'westeurope' } });
      assert.equal(refused.code, 'ScopeLocked', what);
      assert.match(refused.message, what.startsWith('DELETE') ? /perform delete operation/ : /perform write operation/);
    }
  });

  test('one lock on a child stops the delete of the whole group; locks are made and removed over HTTP', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    const lock = `${vmId}${list}/l`;
    assert.equal(
      (await ask(arm, `PUT ${lock}`, '2020-05-01', { body: { properties: { level: 'CanNotDelete' } } })).status,
      201,
    );
    assert.match((await ask(arm, `DELETE ${group}`, '2021-04-01')).message, /locked: '.*virtualMachines\/vm1'/);
    assert.equal(
      (await ask(arm, `PUT ${lock}`, '2020-05-01', { body: { properties: { level: 'Never' } } })).status,
      400,
    );
    assert.equal((await ask(arm, `DELETE ${lock}`, '2020-05-01')).status, 200);
    assert.equal((await ask(arm, `DELETE ${group}`, '2021-04-01')).status, 202);
    const write = await ask(arm, `POST ${vmId}/start`, compute);
    assert.deepEqual([write.status, write.code], [409, 'ResourceGroupBeingDeleted']);
    arm.clock.time += 1000;
    assert.equal((await ask(arm, `GET ${group}`, '2021-04-01')).code, 'ResourceGroupNotFound');
  });
});

describe('deny assignments', () => {
  test('are listed as locks are, and stop what they name for those they mean', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    const one = arm.world.addDenyAssignment(group, { name: 'Stack', actions: ['*/delete'] });
    const path = `/providers/Microsoft.Authorization/denyAssignments`;
    assert.deepEqual(names(await ask(arm, `GET ${vmId}${path}?$filter=atScope()`, '2022-04-01')), [one.guid]);
    assert.deepEqual(names(await ask(arm, `GET ${subscription}${path}`, '2022-04-01')), [one.guid]);
    const refused = await ask(arm, `DELETE ${vmId}`, compute);
    assert.deepEqual([refused.status, refused.code], [403, 'DenyAssignmentAuthorizationFailed']);
    assert.match(refused.message, /denied because of the deny assignment with name 'Stack' and Id '/);
    assert.equal((await ask(arm, `POST ${vmId}/powerOff`, compute)).status, 202);
    const free = await start();
    free.world.addVm(vmId);
    free.world.addDenyAssignment(group, { excluded: [defaultCaller.objectId] });
    assert.equal((await ask(free, `DELETE ${vmId}`, compute)).status, 202);
  });
});
