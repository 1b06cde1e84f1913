export {
  type Database,
  type DatabaseListeners,
  type DatabaseSettings,
  openDatabase,
} from './database.ts';
export { createEventLog, type EventLogParts } from './event-log.ts';
export { migrate } from './migrate.ts';
export type { Tables } from './tables.ts';
