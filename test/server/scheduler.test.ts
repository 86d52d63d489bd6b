import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { createScheduler } from '../../src/server/scheduler.js';

const pause = 20;

describe('scheduling checks', () => {
  it('does the work once the writer pauses', async () => {
    const done: string[] = [];
    const scheduler = createScheduler(async (key) => done.push(key), pause);
    scheduler.request('a');
    scheduler.request('a');
    assert.deepEqual(done, []);
    await delay(3 * pause);
    assert.deepEqual(done, ['a']);
  });

  it('keeps the keys apart', async () => {
    const done: string[] = [];
    const scheduler = createScheduler(async (key) => done.push(key), pause);
    scheduler.request('a');
    scheduler.request('b');
    await delay(3 * pause);
    assert.deepEqual(done, ['a', 'b']);
  });

  it('begins at once for whoever waits for the result, and does not begin again', async () => {
    let count = 0;
    const scheduler = createScheduler(async () => ++count, 60_000);
    scheduler.request('a');
    assert.equal(await scheduler.result('a'), 1);
    assert.equal(await scheduler.result('a'), 1);
    scheduler.forget('a');
  });

  it('tells work that is under way that it was superseded', async () => {
    const signals: AbortSignal[] = [];
    const scheduler = createScheduler(async (_key, signal) => signals.push(signal), pause);
    scheduler.request('a');
    await scheduler.result('a');
    scheduler.request('a');
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true],
    );
    scheduler.forget('a');
  });

  it('answers with the newest result even to those who waited for an older one', async () => {
    let version = 1;
    const scheduler = createScheduler(async () => {
      const begunWith = version;
      await delay(pause);
      return begunWith;
    }, pause);
    scheduler.request('a');
    const result = scheduler.result('a');
    version = 2;
    scheduler.request('a');
    assert.equal(await result, 2);
  });

  it('has no result for what nobody asked for or what was forgotten', async () => {
    const scheduler = createScheduler(async () => 'done', pause);
    assert.equal(await scheduler.result('a'), undefined);
    scheduler.request('a');
    scheduler.forget('a');
    assert.equal(await scheduler.result('a'), undefined);
    assert.deepEqual(scheduler.keys(), []);
  });

  it('hands a failure to those who wait and survives one that nobody waits for', async () => {
    const scheduler = createScheduler(async () => {
      throw new Error('no');
    }, 0);
    scheduler.request('a');
    await delay(pause);
    await assert.rejects(scheduler.result('a') ?? Promise.resolve(), /no/);
  });
});
