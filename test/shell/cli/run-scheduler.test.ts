import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRunScheduler } from '../../../generator/shell/cli/run-scheduler.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A run that lasts until the test ends it, and how many have begun and are under way. */
function countedRun() {
  const ends: (() => void)[] = [];
  const count = { begun: 0, underWay: 0, mostAtOnce: 0 };
  const run = async (): Promise<void> => {
    count.begun += 1;
    count.underWay += 1;
    count.mostAtOnce = Math.max(count.mostAtOnce, count.underWay);
    await new Promise<void>((resolve) => ends.push(resolve));
    count.underWay -= 1;
  };
  const end = async (): Promise<void> => {
    ends.shift()!();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { run, end, count };
}

test('nothing runs unasked', async () => {
  const { run, count } = countedRun();
  createRunScheduler(100, run);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(count.begun).toBe(0);
});

test('a burst makes one run, when it has been quiet for the delay', async () => {
  const { run, count } = countedRun();
  const scheduler = createRunScheduler(100, run);
  for (let save = 0; save < 20; save += 1) {
    scheduler.notice();
    await vi.advanceTimersByTimeAsync(99);
    expect(count.begun).toBe(0);
  }
  await vi.advanceTimersByTimeAsync(1);
  expect(count.begun).toBe(1);
});

test('notices during a run make one more run, after it', async () => {
  const { run, end, count } = countedRun();
  const scheduler = createRunScheduler(100, run);
  scheduler.notice();
  await vi.advanceTimersByTimeAsync(100);
  for (let save = 0; save < 5; save += 1) {
    scheduler.notice();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(count).toEqual({ begun: 1, underWay: 1, mostAtOnce: 1 });
  await end();
  expect(count).toEqual({ begun: 2, underWay: 1, mostAtOnce: 1 });
  await end();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(count).toEqual({ begun: 2, underWay: 0, mostAtOnce: 1 });
});

test('a notice shortly before a run is over waits for the delay, too', async () => {
  const { run, end, count } = countedRun();
  const scheduler = createRunScheduler(100, run);
  scheduler.notice();
  await vi.advanceTimersByTimeAsync(100);
  scheduler.notice();
  await vi.advanceTimersByTimeAsync(50);
  await end();
  expect(count.begun).toBe(1);
  await vi.advanceTimersByTimeAsync(50);
  expect(count.begun).toBe(2);
});

test('after a run that is over the next notice makes another', async () => {
  const { run, end, count } = countedRun();
  const scheduler = createRunScheduler(100, run);
  for (let round = 1; round <= 3; round += 1) {
    scheduler.notice();
    await vi.advanceTimersByTimeAsync(100);
    await end();
    expect(count.begun).toBe(round);
  }
});

test('stopping waits for the run under way, and none begins afterwards', async () => {
  const { run, end, count } = countedRun();
  const scheduler = createRunScheduler(100, run);
  scheduler.notice();
  await vi.advanceTimersByTimeAsync(100);
  // One that is due, and one that would become due.
  scheduler.notice();
  await vi.advanceTimersByTimeAsync(100);
  scheduler.notice();
  let isStopped = false;
  const stopped = scheduler.stop().then(() => (isStopped = true));
  await vi.advanceTimersByTimeAsync(1000);
  expect(isStopped).toBe(false);
  await end();
  await stopped;
  scheduler.notice();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(count).toEqual({ begun: 1, underWay: 0, mostAtOnce: 1 });
});

test('stopping where nothing runs is done at once', async () => {
  const { run, count } = countedRun();
  const scheduler = createRunScheduler(100, run);
  scheduler.notice();
  await scheduler.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(count.begun).toBe(0);
});
