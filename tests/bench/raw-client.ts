import { PROTOCOL_VERSION, SOCKET_PATH } from '@e-cabinet/protocol';
import { WebSocket } from 'ws';

/**
 * The least that speaks Socket.IO over a WebSocket: thousands of them cost the load process little,
 * so that what is measured is the server. (Engine.IO protocol 4, Socket.IO protocol 5.)
 */
export class RawClient {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: never) => void>();
  readonly ready: Promise<void>;
  #asked = 0;
  /** Called with the name of what came and its bytes, not parsed. */
  heard: (name: string, text: string) => void = () => undefined;
  bytes = 0;

  constructor(url: string, personId: string) {
    const address = `${url.replace(/^http/, 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`;
    this.#socket = new WebSocket(address, {
      headers: { cookie: `bench=${personId}` },
      perMessageDeflate: false,
    });
    this.ready = new Promise((resolve, reject) => {
      this.#socket.once('error', reject);
      this.#socket.once('close', () => reject(new Error('closed')));
      this.#socket.on('message', (data: Buffer, isBinary) => {
        this.bytes += data.length;
        if (!isBinary) this.#take(data.toString(), resolve, reject);
      });
    });
  }

  ask<Answer>(name: string, message: unknown): Promise<Answer> {
    this.#asked += 1;
    const id = this.#asked;
    this.#socket.send(`42${id}${JSON.stringify([name, message])}`);
    return new Promise((resolve) => this.#waiting.set(id, resolve as (answer: never) => void));
  }

  close(): void {
    this.#socket.removeAllListeners('close');
    this.#socket.close();
  }

  #take(text: string, ready: () => void, failed: (reason: Error) => void): void {
    if (text === '2') this.#socket.send('3');
    else if (text.startsWith('0')) {
      this.#socket.send(`40${JSON.stringify({ protocol: PROTOCOL_VERSION })}`);
    } else if (text.startsWith('40')) ready();
    else if (text.startsWith('44')) failed(new Error(text));
    else if (text.startsWith('42')) this.heard(text.slice(4, text.indexOf('"', 4)), text);
    else if (text.startsWith('43')) this.#answered(text.slice(2));
    // An answer with a binary part; the part itself follows and is not looked at.
    else if (text.startsWith('461-')) this.#answered(text.slice(4));
  }

  #answered(text: string): void {
    const bracket = text.indexOf('[');
    const id = Number(text.slice(0, bracket));
    const [answer] = JSON.parse(text.slice(bracket)) as [never];
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }
}
