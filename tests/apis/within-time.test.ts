import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withinTime } from '../../src/browser/within-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What has been given once so many milliseconds have gone by; `waiting` before anything is. */
async function after(promise: Promise<unknown>, milliseconds: number): Promise<unknown> {
  let given: unknown = 'waiting';
  void promise.then((value) => (given = value));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return given;
}
const late = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds, 'value'));
const never = () => new Promise<never>(() => undefined);

test('a promise that answers in time gives its value, and leaves no timer', async () => {
  expect(await after(withinTime(Promise.resolve('value'), 1000), 0)).toBe('value');
  expect(await after(withinTime(late(999), 1000), 999)).toBe('value');
  expect(vi.getTimerCount()).toBe(0);
});

test('one that never answers gives undefined once the time is over, not before', async () => {
  expect(await after(withinTime(never(), 1000), 999)).toBe('waiting');
  expect(await after(withinTime(never(), 1000), 1000)).toBeUndefined();
});

test('one that answers too late is not heard', async () => {
  expect(await after(withinTime(late(1001), 1000), 2000)).toBeUndefined();
});

test('one that rejects gives undefined at once, and nothing is thrown', async () => {
  expect(await after(withinTime(Promise.reject(new Error('refused')), 1000), 0)).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});
