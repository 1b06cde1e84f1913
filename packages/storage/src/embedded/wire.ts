import { createServer, type Server, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { completeMessages } from './complete-messages.ts';

const SYNC = Buffer.from([0x53, 0, 0, 0, 4]);

/**
 * Answers the Postgres protocol on a Unix socket for the one pool that knows its path. Own code in
 * place of @electric-sql/pglite-socket: that one hands over message by message, which takes twice as
 * long per transaction, answers nobody any more after an error inside PGlite, and brings six
 * extensions along. PGlite is one session, so a new connection takes the place of the old.
 */
export async function answerOn(path: string, database: PGlite): Promise<Server> {
  let current: Socket | undefined;
  const server = createServer((socket) => {
    current?.destroy();
    current = socket;
    clearSession(database);
    answer(socket, database);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return server;
}

function answer(socket: Socket, database: PGlite): void {
  const complete = completeMessages();
  let started = false;
  socket.on('error', () => socket.destroy());
  socket.on('data', (arrived: Buffer) => {
    if (!started) {
      // The start-up message has no byte for its kind; `pg` sends it alone and waits.
      started = true;
      socket.write(run(database, arrived));
      return;
    }
    const { messages, terminated } = complete(arrived);
    if (messages.length > 0) socket.write(run(database, messages));
    if (terminated) socket.end();
  });
}

/** What a broken connection left behind: an open transaction, prepared statements, settings. */
function clearSession(database: PGlite): void {
  run(database, Buffer.concat([SYNC, query('rollback'), query('discard all')]));
}

function query(text: string): Buffer {
  const head = Buffer.from('Q\0\0\0\0');
  head.writeInt32BE(4 + text.length + 1, 1);
  return Buffer.concat([head, Buffer.from(`${text}\0`)]);
}

/**
 * Runs to the end before it returns: PGlite computes on this thread, its promise is a form. Should it
 * reject all the same, the process ends by that, as it should: nothing is known of the memory then.
 */
function run(database: PGlite, messages: Uint8Array): Buffer {
  const answers: Buffer[] = [];
  const onRawData = (answer: Uint8Array) => void answers.push(Buffer.from(answer));
  void database.execProtocolRawStream(messages, { syncToFs: false, onRawData });
  return Buffer.concat(answers);
}
