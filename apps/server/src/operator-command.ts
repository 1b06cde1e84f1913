import { type Database, migrate, openDatabase } from '@e-cabinet/storage';
import { type Config, ConfigError, configOfProcess } from './config.ts';
import { NotASession } from './whole-session/session-file.ts';

/** Why a command cannot begin: it is called otherwise. */
export class Usage extends Error {
  override readonly name = 'Usage';
}

/** Runs a command of the server's operator on the records, says what it did, and ends the process. */
export async function operatorCommand(
  act: (database: Database, config: Config) => Promise<string>,
): Promise<void> {
  try {
    const config = configOfProcess();
    const database = await openDatabase(config.database);
    try {
      await migrate(database);
      process.stdout.write(`${await act(database, config)}\n`);
    } finally {
      await database.close();
    }
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string {
  const plain = [ConfigError, NotASession, Usage].some((kind) => error instanceof kind);
  if (!(error instanceof Error)) return String(error);
  return plain || 'syscall' in error ? error.message : String(error.stack);
}
