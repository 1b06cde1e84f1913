export * from './bus.ts';
export * from './event-log.ts';
export * from './session-state.ts';
