import type { Bus } from '@e-cabinet/sync';
import type { Log } from '../logs.ts';
import { readMessage } from './kept.ts';
import { createListeners } from './listeners.ts';
import type { RedisLink } from './redis-link.ts';

const CHANNEL = 'ecabinet:nudges';

/**
 * The bus of an installation of several processes. It does not own the link.
 * @param processId of this process, unlike that of any other: its own echo is ignored
 */
export async function createRedisBus(link: RedisLink, processId: string, log: Log): Promise<Bus> {
  const listeners = createListeners(log);
  const subscribe = () =>
    link.subscriber
      .subscribe(CHANNEL)
      .catch((err: unknown) => log.debug({ err }, 'the bus is not subscribed yet'));
  link.subscriber.on('message', (_channel: string, text: string) => {
    const message = readMessage(text);
    if (message && message.from !== processId) listeners.tell(message.nudge);
  });
  // Redis may have been away at the first attempt; subscribing twice is subscribing once.
  link.subscriber.on('ready', subscribe);
  if (link.subscriber.status === 'ready') await subscribe();
  return {
    async publish(nudge) {
      // This process hears it first, and hears it with Redis away.
      listeners.tell(nudge);
      try {
        await link.commands.publish(CHANNEL, JSON.stringify({ from: processId, nudge }));
      } catch (err) {
        log.debug({ err, nudge: nudge.kind }, 'a nudge did not leave this process');
      }
    },
    subscribe: (listener) => listeners.add(listener),
    condition: () => link.condition(),
    async close() {
      link.subscriber.off('ready', subscribe);
      listeners.clear();
    },
  };
}
