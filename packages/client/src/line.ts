import {
  type DoorRefusal,
  type DownEvents,
  type DownMessages,
  type DownName,
  type HandshakeRefused,
  PROTOCOL_VERSION,
  SOCKET_PATH,
  type UpEvents,
  type UpMessages,
  type UpName,
} from '@e-cabinet/protocol';
import { io, type Socket } from 'socket.io-client';
import { waitMs } from './back-off.ts';
import type { Settings } from './options.ts';

export interface LineListener {
  up(): void;
  /** The line was cut, or could not be had; it is tried again. */
  down(): void;
  /** It is not tried again: signed out, or the two ends do not speak the same protocol. */
  ended(refusal: DoorRefusal): void;
}

/** After these it is pointless to come back unasked. */
const FINAL: readonly DoorRefusal[] = ['signed-out', 'protocol-outdated'];

/** Holds the socket: opens it, and opens it again after a cut, with the settings' back-off. */
export class Line {
  readonly #socket: Socket<DownEvents, UpEvents>;
  readonly #settings: Settings;
  readonly #listener: LineListener;
  #failures = 0;
  /** Milliseconds of `performance.now()`. */
  #heardAt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  constructor(settings: Settings, listener: LineListener) {
    this.#settings = settings;
    this.#listener = listener;
    this.#socket = io(settings.url, socketOptions(settings));
    for (const sign of ['packet', 'ping'] as const) {
      this.#socket.io.on(sign, () => {
        this.#heardAt = performance.now();
      });
    }
    this.#socket.on('connect', () => listener.up());
    this.#socket.on('disconnect', () => this.#cut());
    this.#socket.on('connect_error', (error: Error & { data?: HandshakeRefused }) => {
      const refusal = error.data?.refusal;
      if (refusal && FINAL.includes(refusal)) this.end(refusal);
      else this.#cut();
    });
    this.#socket.on('signed-out', () => this.end('signed-out'));
  }

  get connected(): boolean {
    return this.#socket.connected;
  }

  open(): void {
    clearTimeout(this.#retry);
    if (!this.#over && !this.#socket.connected) this.#socket.connect();
  }

  /**
   * Sends one message and waits for its answer.
   * @throws when there is no line, when it is cut before the answer, or when the answer is late
   */
  async ask<N extends UpName>(
    name: N,
    message: UpMessages[N]['message'],
  ): Promise<UpMessages[N]['answer']> {
    if (!this.#socket.connected) throw new Error('no line');
    // Socket.IO's own types lose the link between a name and its answer.
    const socket = this.#socket.timeout(this.#settings.answerWithinMs) as unknown as {
      emitWithAck(name: N, message: unknown): Promise<UpMessages[N]['answer']>;
    };
    const askedAt = performance.now();
    try {
      const answer = await socket.emitWithAck(name, message);
      this.#failures = 0;
      return answer;
    } catch (late) {
      // Nothing heard at all: the line is dead and does not know it yet.
      if (this.#socket.connected && this.#heardAt < askedAt) this.#socket.disconnect();
      throw late;
    }
  }

  on<N extends DownName>(name: N, take: (message: DownMessages[N]) => void): void {
    // The union over all names is more than Socket.IO's types resolve.
    (this.#socket as { on(name: N, take: (message: DownMessages[N]) => void): unknown }).on(
      name,
      take,
    );
  }

  close(): void {
    this.#over = true;
    clearTimeout(this.#retry);
    this.#socket.disconnect();
  }

  end(refusal: DoorRefusal): void {
    if (this.#over) return;
    this.close();
    this.#listener.ended(refusal);
  }

  #cut(): void {
    if (this.#over) return;
    this.#listener.down();
    const { backOff, random } = this.#settings;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.open(), waitMs(backOff, this.#failures, random()));
    this.#failures += 1;
  }
}

function socketOptions({ cookie, transports, answerWithinMs }: Settings) {
  return {
    path: SOCKET_PATH,
    auth: { protocol: PROTOCOL_VERSION },
    transports: [...transports],
    timeout: answerWithinMs,
    // Our own back-off: Socket.IO's would bring the whole crowd back at the same moments.
    reconnection: false,
    autoConnect: false,
    forceNew: true,
    withCredentials: true,
    ...(cookie ? { extraHeaders: { cookie } } : {}),
  };
}
