export * from './ballot-box.ts';
export * from './bus.ts';
export * from './event-log.ts';
export * from './follow.ts';
export * from './replica.ts';
export * from './session-state.ts';
