import { createStore, type WritableStore } from '@e-cabinet/client';

/** Whether the person is asked to open the device now: at the start, and when they come to it themselves. */
export const asking: WritableStore<{ readonly isAsked: boolean }> = createStore({ isAsked: true });

export function askToOpen(): void {
  asking.change({ isAsked: true });
}

export function putOff(): void {
  asking.change({ isAsked: false });
}
