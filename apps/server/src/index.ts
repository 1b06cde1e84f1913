export * from './logs.ts';
export * from './session-state/in-process-bus.ts';
export * from './session-state/in-process-session-state.ts';
export * from './session-state/redis-bus.ts';
export * from './session-state/redis-link.ts';
export * from './session-state/redis-session-state.ts';
