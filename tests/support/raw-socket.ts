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
  const headers = { ...(cookie && { cookie }) };
  const socket = new WebSocket(address, {
    headers,
    ...(origin && { origin }),
    perMessageDeflate: false,
  });
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const heard: string[] = [];
  const questions = new Questions(socket, answerWithinMs);
  await new Promise<void>((ready, failed) => {
    socket.on('error', failed);
    socket.once('close', (code) => failed(new Error(`closed: ${code}`)));
    socket.on('message', (data: Buffer, isBinary) => {
      const text = isBinary ? unpacked(data) : data.toString();
      heard.push(text);
      if (isBinary) return;
      if (text === '2') socket.send('3');
      else if (text.startsWith('0')) socket.send(`40${JSON.stringify({ protocol })}`);
      else if (text.startsWith('40')) ready();
      else if (text.startsWith('44')) failed(new Error(text));
      else if (/^4[36]/.test(text)) questions.answered(text.replace(/^4[36](\d+-)?/, ''));
    });
  });
  return {
    heard: () => heard.join('\n'),
    ask: (name, message) => questions.ask(name, message),
    sendRaw: (frame) => socket.send(frame),
    isOpen: () => socket.readyState === WebSocket.OPEN,
    closed,
    close: () => socket.terminate(),
  };
}

/** Events that wait for their acknowledgement. */
class Questions {
  readonly #socket: WebSocket;
  readonly #withinMs: number;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #asked = 0;

  constructor(socket: WebSocket, withinMs: number) {
    this.#socket = socket;
    this.#withinMs = withinMs;
  }

  ask(name: string, message: unknown): Promise<Answer> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${name} was not answered`)), this.#withinMs);
      this.#waiting.set(id, (answer) => {
        clearTimeout(late);
        resolve(answer);
      });
      this.#socket.send(`42${id}${JSON.stringify([name, message])}`);
    });
  }

  /** @param text the id and the list of a Socket.IO acknowledgement */
  answered(text: string): void {
    const bracket = text.indexOf('[');
    const id = Number(text.slice(0, bracket));
    const [answer] = JSON.parse(text.slice(bracket));
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }
}

function unpacked(bytes: Buffer): string {
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    return bytes.toString('latin1');
  }
}
