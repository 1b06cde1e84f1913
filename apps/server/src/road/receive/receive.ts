import type { DoorRefusal, UpMessages, UpName } from '@e-cabinet/protocol';
import {
  beatSchema,
  commandMessageSchema,
  joinSchema,
  leaveSchema,
  showPageSchema,
} from '@e-cabinet/protocol/schemas';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { z } from 'zod';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';
import { beat } from './beat.ts';
import { command } from './command.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { showPage } from './show-page.ts';

/** More than a hand can do, less than a script would like. */
const MESSAGES_PER_TEN_SECONDS = 300;

/** One for all connections of a process. */
export function paceOfConnections(): RateLimiterMemory {
  return new RateLimiterMemory({ points: MESSAGES_PER_TEN_SECONDS, duration: 10 });
}

interface Reception<N extends UpName> {
  readonly schema: z.ZodType<UpMessages[N]['message']>;
  readonly receive: (
    road: Road,
    socket: RoadSocket,
    message: UpMessages[N]['message'],
  ) => Promise<UpMessages[N]['answer']>;
  /** How this message's answer says no. */
  readonly refusal: (refusal: DoorRefusal) => unknown;
}

const bare = (refusal: DoorRefusal) => ({ refusal, facts: {} });

const RECEPTIONS: { readonly [N in UpName]: Reception<N> } = {
  join: { schema: joinSchema, receive: join, refusal: (r) => ({ joined: false, ...bare(r) }) },
  leave: { schema: leaveSchema, receive: leave, refusal: bare },
  command: {
    schema: commandMessageSchema,
    receive: command,
    refusal: (r) => ({ accepted: false, ...bare(r) }),
  },
  beat: { schema: beatSchema, receive: beat, refusal: bare },
  'show-page': {
    schema: showPageSchema,
    receive: showPage,
    refusal: (r) => ({ shown: false, ...bare(r) }),
  },
};

/** Opens a connection's door: whatever comes in is checked, passed on, and answered. */
export function receive(road: Road, socket: RoadSocket): void {
  for (const name of Object.keys(RECEPTIONS) as UpName[]) {
    // Below the typed map: what a hostile client sends has no type.
    socket.on(
      name as string as never,
      ((...sent: unknown[]) => {
        const answer = sent.at(-1);
        const reply = typeof answer === 'function' ? (given: unknown) => answer(given) : () => {};
        void take(road, socket, name, sent[0]).then(reply);
      }) as never,
    );
  }
  socket.on('disconnect', () => road.gone(socket));
}

async function take<N extends UpName>(
  road: Road,
  socket: RoadSocket,
  name: N,
  sent: unknown,
): Promise<unknown> {
  const { schema, receive: pass, refusal }: Reception<N> = RECEPTIONS[name];
  try {
    await road.pace.consume(socket.id);
  } catch {
    return refusal('too-many');
  }
  const message = schema.safeParse(sent);
  if (!message.success) return refusal('malformed');
  if (road.isStopping()) return refusal('unavailable');
  try {
    return await pass(road, socket, message.data);
  } catch (err) {
    road.logger.error({ err, meetingId: message.data.meetingId }, 'message failed');
    return refusal('unavailable');
  }
}
