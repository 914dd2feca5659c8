/**
 * Loaded before a bundle (`--import`): its time passes where it has nothing to do but wait, at once and not in minutes.
 * It is idle when every request that it sent is one that the simulators never answer, nothing else is under way, and
 * only timers are left: then the clock moves on to the next of them. A machine that is slow makes the bundle slower,
 * never its clock, so no limit of the product is reached but by a test that means it.
 *
 * `?file=` names four numbers that the process shares with its test: how far the clock was moved on (ours), how many
 * requests of this process were ever held for good, when the clock began, and how much slower than the machine's it
 * goes where the process is not idle (the test's).
 */
import { subscribe } from 'node:diagnostics_channel';
import { openSync, readSync, writeSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';
import { promisify } from 'node:util';

const file = openSync(new URL(import.meta.url).searchParams.get('file'), 'r+');
const shared = new Float64Array(4);
readSync(file, shared, 0, 32, 0);
let [ahead] = shared;
const [, , began, slowness] = shared;

const real = { setTimeout, clearTimeout, setInterval, now: performance.now.bind(performance), wall: Date.now };
// A process that works is given little time, for on a busy machine that says nothing about the product; it is given
// some, so that nothing stands still.
performance.now = () => real.now() / slowness + ahead;
Date.now = () => Math.floor(began + (real.wall() - began) / slowness + ahead);

/** Shorter ones are no waiting. Milliseconds. */
const shortest = 100;
const longest = 2 ** 31 - 1;

/** Pending is timer → when it is due on our clock, and what it does then. */
const pending = new Map();

function virtualTimeout(act, ms, ...rest) {
  if (!(ms >= shortest)) return real.setTimeout(act, ms, ...rest);
  const fire = () => {
    if (!pending.delete(timer)) return;
    real.clearTimeout(timer);
    act(...rest);
  };
  const timer = real.setTimeout(fire, Math.min(ms * slowness, longest));
  pending.set(timer, { due: performance.now() + ms, fire });
  return timer;
}

function clear(timer) {
  for (const each of pending.keys()) if (each === timer || each[Symbol.toPrimitive]() === timer) pending.delete(each);
  real.clearTimeout(timer);
}

globalThis.setTimeout = virtualTimeout;
globalThis.clearTimeout = clear;
Object.assign(timers, { setTimeout: virtualTimeout, clearTimeout: clear });
promises.setTimeout = (ms, value, { signal, ref = true } = {}) =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clear(timer);
      reject(signal.reason);
    };
    const timer = virtualTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve(value);
    }, ms);
    if (!ref) timer.unref();
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
virtualTimeout[promisify.custom] = promises.setTimeout;

/**
 * Requests that were sent and have not ended, those that ended without a whole answer, and a count of everything that
 * happened to any.
 */
let outstanding = 0;
let broken = 0;
let events = 0;
const begin = () => {
  outstanding += 1;
  events += 1;
};
const end = (whole) => {
  outstanding -= 1;
  if (!whole) broken += 1;
  events += 1;
};
for (const protocol of [http, https]) {
  const { request: original } = protocol;
  protocol.request = (...given) => {
    const request = original(...given);
    begin();
    return request.once('close', () => end(request.res?.complete === true));
  };
  protocol.get = (...given) => protocol.request(...given).end();
}
subscribe('undici:request:create', begin);
subscribe('undici:request:trailers', () => end(true));
subscribe('undici:request:error', () => end(false));

syncBuiltinESMExports();

/** What an idle process may have open: timers, connections that are kept, streams. */
const quiet = new Set([
  'Timeout',
  'Immediate',
  'TLSWrap',
  'TCPSocketWrap',
  'PipeWrap',
  'TTYWrap',
  'Pipe',
  'TickObject',
]);

let before;
function look() {
  if (pending.size === 0) return;
  readSync(file, shared, 0, 16, 0);
  // Those that were held ended as broken, at our own limits.
  const held = Math.max(0, shared[1] - broken);
  const idle = outstanding === held && process.getActiveResourcesInfo().every((name) => quiet.has(name));
  const same = idle && before === events;
  before = idle ? events : undefined;
  if (!same) return;
  before = undefined;
  const due = Math.min(...[...pending.values()].map((each) => each.due));
  if (!Number.isFinite(due)) return;
  ahead += Math.max(0, due - performance.now());
  shared[0] = ahead;
  writeSync(file, shared, 0, 8, 0);
  for (const { due: when, fire } of [...pending.values()]) if (when <= performance.now()) fire();
}
real.setInterval(look, 8).unref();
