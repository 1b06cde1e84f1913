import { gunzipSync } from 'node:zlib';
import { PROTOCOL_VERSION, SOCKET_PATH } from '@e-cabinet/protocol';
import { WebSocket } from 'ws';

/** A connection that says whatever it is told to, and keeps all it hears. (Engine.IO protocol 4, Socket.IO protocol 5) */
export interface RawSocket {
  /** Everything heard so far as text, snapshots unpacked. */
  heard(): string;
  /** Sends one event and waits for its answer. */
  ask(name: string, message: unknown): Promise<Answer>;
  /** Sends bytes or text as they are, below Socket.IO. */
  sendRaw(frame: string | Buffer): void;
  isOpen(): boolean;
  /** Resolves when the other end or this one has closed. */
  readonly closed: Promise<void>;
  close(): void;
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came
export type Answer = any;

export interface RawSocketOptions {
  readonly cookie?: string;
  readonly origin?: string;
  readonly protocol?: unknown;
  readonly answerWithinMs?: number;
}

/** @throws what the server said when it does not let the connection in */
export async function openRawSocket(
  url: string,
  { cookie, origin, protocol = PROTOCOL_VERSION, answerWithinMs = 10_000 }: RawSocketOptions = {},
): Promise<RawSocket> {
  const address = `${url.replace(/^http/, 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`;
  const socket = new WebSocket(address, {
    headers: { ...(cookie && { cookie }) },
    ...(origin && { origin }),
    perMessageDeflate: false,
  });
  const heard: string[] = [];
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((ready, failed) => {
    socket.on('error', failed);
    socket.once('close', (code) => failed(new Error(`closed: ${code}`)));
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) heard.push(unpacked(data));
      else take(data.toString(), ready, failed);
    });
  });

  function take(text: string, ready: () => void, failed: (reason: Error) => void): void {
    heard.push(text);
    if (text === '2') socket.send('3');
    else if (text.startsWith('0')) socket.send(`40${JSON.stringify({ protocol })}`);
    else if (text.startsWith('40')) ready();
    else if (text.startsWith('44')) failed(new Error(text));
    else if (/^4[36]/.test(text)) answered(text.replace(/^4[36](\d+-)?/, ''));
  }

  function answered(text: string): void {
    const bracket = text.indexOf('[');
    const id = Number(text.slice(0, bracket));
    const [answer] = JSON.parse(text.slice(bracket));
    waiting.get(id)?.(answer);
    waiting.delete(id);
  }

  return {
    heard: () => heard.join('\n'),
    ask(name, message) {
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`${name} was not answered`)),
          answerWithinMs,
        );
        waiting.set(id, (answer) => {
          clearTimeout(late);
          resolve(answer);
        });
        socket.send(`42${id}${JSON.stringify([name, message])}`);
      });
    },
    sendRaw: (frame) => socket.send(frame),
    isOpen: () => socket.readyState === WebSocket.OPEN,
    closed,
    close: () => socket.terminate(),
  };
}

function unpacked(bytes: Buffer): string {
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    return bytes.toString('latin1');
  }
}
