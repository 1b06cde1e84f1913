import { RawClient } from '../raw-client.ts';

interface Crowd {
  readonly url: string;
  readonly meetingId: string;
  readonly count: number;
}

/** How many connect at a time: the server's backlog is not what is measured. */
const AT_ONCE = 100;

/** Followers in a process of their own. Reports when all have joined, and how many events have arrived. */
async function gather({ url, meetingId, count }: Crowd): Promise<void> {
  let received = 0;
  const join = { meetingId, after: null, mineAfter: null, viewKey: null };
  for (let first = 0; first < count; first += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - first) }, async (_, index) => {
      const client = new RawClient(url, `bridge-${first + index}`);
      await client.ready;
      client.heard = (name) => {
        if (name === 'events') received += 1;
      };
      const answer = await client.ask<{ joined: boolean }>('join', join);
      if (!answer.joined) throw new Error('a follower could not join');
    });
    await Promise.all(some);
  }
  process.send?.({ joined: count });
  // Whoever started this may be gone by now.
  setInterval(() => process.send?.({ received }, undefined, undefined, () => undefined), 5);
}

process.once('message', (crowd) => void gather(crowd as Crowd));
process.once('disconnect', () => process.exit(0));
