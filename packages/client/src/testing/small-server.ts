import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Command, canContinue, type Seat, type SeatId, viewClassOf } from '@e-cabinet/domain';
import type {
  CommandAnswer,
  CommandMessage,
  DownEvents,
  DownMessages,
  JoinAnswer,
  JoinMessage,
  UpEvents,
  UpName,
} from '@e-cabinet/protocol';
import { PROTOCOL_VERSION, SOCKET_PATH } from '@e-cabinet/protocol';
import { Server, type Socket } from 'socket.io';
import { MEETING, type SmallMeeting } from './small-meeting.ts';

type OwnSocket = Socket<UpEvents, DownEvents, Record<string, never>, { seat?: Seat }>;
type Answered = { [N in UpName]: Parameters<UpEvents[N]>[1] };

/** Speaks the protocol to real sockets, and does wrong on request. The cookie `seat=<id>` signs in. */
export class SmallServer {
  readonly meeting: SmallMeeting;
  readonly heard: { readonly name: UpName; readonly message: unknown }[] = [];
  /** Called with every message; true: it is neither handled nor answered. */
  swallow: (name: UpName, message: unknown) => boolean = () => false;
  /** Called when a command is recorded; true: the line is cut before the answer. */
  cutBeforeAnswer: (message: CommandMessage) => boolean = () => false;
  /** Answers a command in place of the meeting. */
  instead: (message: CommandMessage) => CommandAnswer | null = () => null;
  /** Batches that do not arrive. */
  losing = false;
  /** Every batch is sent so many times. */
  copies = 1;
  clockAheadMs = 0;
  protocol = PROTOCOL_VERSION;
  readonly #answers = new Map<string, CommandAnswer>();
  #io: Server<UpEvents, DownEvents, Record<string, never>, { seat?: Seat }> | undefined;
  #port = 0;

  constructor(meeting: SmallMeeting) {
    this.meeting = meeting;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get lines(): number {
    return this.#io?.sockets.sockets.size ?? 0;
  }

  /** Listens, the second time on the same port. */
  async start(): Promise<void> {
    const http = createServer();
    this.#io = new Server(http, { path: SOCKET_PATH, serveClient: false });
    this.#io.use((socket, next) => {
      if (socket.handshake.auth.protocol === this.protocol) return next();
      next(Object.assign(new Error('refused'), { data: { refusal: 'protocol-outdated' } }));
    });
    this.#io.on('connection', (socket) => this.#welcome(socket));
    await new Promise<void>((ready) => http.listen(this.#port, '127.0.0.1', ready));
    this.#port = (http.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.cut();
    await this.#io?.close();
  }

  /** Cuts every line as a broken network does. */
  cut(): void {
    for (const socket of this.#io?.sockets.sockets.values() ?? []) socket.conn.close();
  }

  /** Somebody acts at the server; everybody who follows hears of it. */
  act(by: SeatId, command: Command): CommandAnswer {
    const before = this.meeting.version;
    const decision = this.meeting.act(by, command);
    if (!decision.accepted) return decision;
    this.deliver(before);
    const { at, events } = decision;
    const { version } = this.meeting;
    return { accepted: true, version, at, events: events.length, receipt: null };
  }

  deliver(after: number): void {
    const upTo = this.meeting.version;
    for (const { socket, seat } of this.#followers()) {
      const mine = this.meeting.own(seat, after, upTo);
      if (this.losing) continue;
      const events = this.meeting.seen(seat, after, upTo);
      for (let copy = 0; copy < this.copies; copy += 1) {
        if (mine.length > 0) socket.emit('mine', { meetingId: MEETING, events: mine });
        socket.emit('events', { meetingId: MEETING, after, upTo, events });
      }
    }
  }

  emit<N extends keyof DownMessages>(name: N, message: DownMessages[N]): void {
    for (const socket of this.#io?.sockets.sockets.values() ?? []) {
      (socket as { emit(name: N, message: DownMessages[N]): unknown }).emit(name, message);
    }
  }

  heardOf<T>(name: UpName): T[] {
    return this.heard.filter((heard) => heard.name === name).map(({ message }) => message as T);
  }

  *#followers(): Iterable<{ socket: OwnSocket; seat: Seat }> {
    for (const socket of this.#io?.sockets.sockets.values() ?? []) {
      const seat = socket.data.seat && this.meeting.seat(socket.data.seat.id);
      if (seat) yield { socket, seat };
    }
  }

  #welcome(socket: OwnSocket): void {
    const signedIn = /seat=([\w-]+)/.exec(socket.handshake.headers.cookie ?? '')?.[1] ?? '';
    this.#on(socket, 'join', (message, answer) => answer(this.#join(socket, signedIn, message)));
    this.#on(socket, 'leave', (_message, answer) => answer({}));
    this.#on(socket, 'beat', (_message, answer) =>
      answer({ serverTime: this.#now(), version: this.meeting.version }),
    );
    this.#on(socket, 'show-page', (_message, answer) => answer({ shown: true }));
    this.#on(socket, 'point', (_message, answer) => answer({ pointed: true }));
    this.#on(socket, 'command', (message, answer) => {
      const answered = this.#command(signedIn, message);
      if (this.cutBeforeAnswer(message)) socket.conn.close();
      else answer(answered);
    });
  }

  #on<N extends UpName>(
    socket: OwnSocket,
    name: N,
    handle: (message: Parameters<UpEvents[N]>[0], answer: Answered[N]) => void,
  ): void {
    const listen = socket as unknown as { on(name: N, take: typeof handle): void };
    listen.on(name, (message, answer) => {
      this.heard.push({ name, message });
      if (!this.swallow(name, message)) handle(message, answer);
    });
  }

  #join(socket: OwnSocket, signedIn: string, message: JoinMessage): JoinAnswer {
    const seat = this.meeting.seat(signedIn);
    if (!seat) return { joined: false, refusal: 'meeting-unknown', facts: {} };
    socket.data.seat = seat;
    const viewKey = viewClassOf(this.meeting.meeting, seat);
    const common = { joined: true, seat, serverTime: this.#now(), viewKey } as const;
    return { ...common, state: this.#state(seat, message), page: null, presence: null };
  }

  #state(seat: Seat, { after, mineAfter, viewKey }: JoinMessage) {
    const { meeting, version: upTo } = this.meeting;
    const seenAs = viewClassOf(meeting, seat);
    if (
      after !== null &&
      viewKey === seenAs &&
      canContinue(meeting, seat, { class: seenAs, after })
    ) {
      const mine = this.meeting.own(seat, mineAfter ?? 0, upTo);
      return {
        kind: 'events',
        after,
        upTo,
        events: this.meeting.seen(seat, after, upTo),
        mine,
      } as const;
    }
    const { version, meeting: seen, mine } = this.meeting.snapshot(seat);
    return { kind: 'snapshot', version, meeting: gzipSync(JSON.stringify(seen)), mine } as const;
  }

  #command(by: SeatId, message: CommandMessage): CommandAnswer {
    const instead = this.instead(message);
    if (instead) return instead;
    const known = this.#answers.get(message.id);
    if (known) return known;
    const answer = this.act(by, message.command);
    if (answer.accepted) this.#answers.set(message.id, answer);
    return answer;
  }

  #now(): number {
    return Date.now() + this.clockAheadMs;
  }
}
