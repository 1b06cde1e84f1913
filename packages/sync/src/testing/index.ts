export * from './ballot-box-contract.ts';
export * from './bus-contract.ts';
export * from './event-log-contract.ts';
export * from './session-state-contract.ts';
