import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from './store.ts';

describe('a store', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells its listeners once of all that changed in one task', () => {
    const store = createStore({ version: 0, status: 'connecting' });
    const listener = vi.fn();
    store.subscribe(listener);
    for (let version = 1; version <= 5; version += 1) store.change({ version });
    store.change({ status: 'live' });
    expect(listener).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.getSnapshot()).toEqual({ version: 5, status: 'live' });
  });

  it('tells its listeners before the change returns, where a field waits for it', () => {
    const store = createStore({ typed: 'a' });
    const heard: string[] = [];
    store.subscribe(() => heard.push(store.getSnapshot().typed));
    store.changeAtOnce({ typed: 'ab' });
    store.changeAtOnce({ typed: 'abc' });
    store.changeAtOnce({ typed: 'abc' });
    expect(heard).toEqual(['ab', 'abc']);
  });

  it('keeps the same object and is silent when nothing changes', () => {
    const store = createStore({ version: 1 });
    const before = store.getSnapshot();
    const listener = vi.fn();
    store.subscribe(listener);
    store.change({ version: 1 });
    vi.runAllTimers();
    expect(store.getSnapshot()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });

  it('tells nobody who has unsubscribed, also when one function listens twice', () => {
    const store = createStore({ version: 0 });
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.subscribe(listener);
    stop();
    store.change({ version: 1 });
    vi.runAllTimers();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
