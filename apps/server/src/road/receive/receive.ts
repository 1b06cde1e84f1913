import type { DoorRefusal, Refused, UpMessages, UpName } from '@e-cabinet/protocol';
import {
  beatSchema,
  commandMessageSchema,
  joinSchema,
  leaveSchema,
  pointSchema,
  showPageSchema,
} from '@e-cabinet/protocol/schemas';
import type { z } from 'zod';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';
import { beat } from './beat.ts';
import { command } from './command.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { point } from './point.ts';
import { showPage } from './show-page.ts';

interface Reception<N extends UpName> {
  readonly schema: z.ZodType<UpMessages[N]['message']>;
  readonly receive: (
    road: Road,
    socket: RoadSocket,
    message: UpMessages[N]['message'],
  ) => Promise<UpMessages[N]['answer']>;
  /** How this message's answer says no. */
  readonly refusal: (refused: Refused) => UpMessages[N]['answer'];
}

const RECEPTIONS: { readonly [N in UpName]: Reception<N> } = {
  join: {
    schema: joinSchema,
    receive: join,
    refusal: (refused) => ({ joined: false, ...refused }),
  },
  leave: { schema: leaveSchema, receive: leave, refusal: () => ({}) },
  command: {
    schema: commandMessageSchema,
    receive: command,
    refusal: (refused) => ({ accepted: false, ...refused }),
  },
  beat: { schema: beatSchema, receive: beat, refusal: (refused) => refused },
  'show-page': {
    schema: showPageSchema,
    receive: showPage,
    refusal: (refused) => ({ shown: false, ...refused }),
  },
  point: {
    schema: pointSchema,
    receive: point,
    refusal: (refused) => ({ pointed: false, ...refused }),
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
  const say = (code: DoorRefusal, facts: Refused['facts'] = {}) =>
    refusal({ refusal: code, facts });
  const retryAfterMs = await road.pace(socket.id);
  if (retryAfterMs > 0) return say('too-many', { retryAfterMs });
  const message = schema.safeParse(sent);
  if (!message.success) {
    const most = textLimit(message.error.issues);
    return most === null ? say('malformed') : say('text-too-long', { most });
  }
  if (road.isStopping()) return say('unavailable');
  try {
    return await pass(road, socket, message.data);
  } catch (err) {
    road.logger.error({ err, meetingId: message.data.meetingId }, 'message failed');
    return say('unavailable');
  }
}

/** Of a message that fits but for a text that is too long: how many characters are allowed. */
function textLimit(issues: readonly z.core.$ZodIssue[]): number | null {
  const limits = issues.map((issue) =>
    issue.code === 'too_big' && issue.origin === 'string' ? Number(issue.maximum) : null,
  );
  return limits.includes(null) ? null : (limits[0] ?? null);
}
