export {
  type Database,
  type DatabaseListeners,
  type DatabaseSettings,
  openDatabase,
} from './database.ts';
export type { Tables } from './tables.ts';
