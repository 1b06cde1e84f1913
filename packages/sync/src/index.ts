export * from './bus.ts';
export * from './session-state.ts';
