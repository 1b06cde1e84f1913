import { randomBytes } from 'node:crypto';
import { createEventLog } from '@e-cabinet/storage';
import { eventLogContract } from '@e-cabinet/sync/testing';
import { databases } from '../support/databases.ts';

for (const { name, open } of databases) {
  eventLogContract(name, async () => {
    const { processes, close } = await open(4);
    const logOf = (index: number) => {
      const database = processes[index];
      if (!database) throw new Error('One database for each process');
      return createEventLog({ pool: database.pool, randomBytes });
    };
    return { processes: [logOf(0), logOf(1), logOf(2), logOf(3)], close };
  });
}
