import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket, connect as tcp } from 'node:net';

/** What the network does to one participant: a TCP relay that can be cut, or go dumb without a word. */
export interface TappedLine {
  /** Where the participant finds the server. */
  readonly url: string;
  /** Everything the server has sent down, as it came over the wire. */
  heard(): Buffer;
  /** Cuts every connection as a pulled cable with a reset does: both ends learn of it. */
  cut(): void;
  /** Loses everything in one or both directions; neither end is told. Connections opened later are whole. */
  silence(direction: 'up' | 'down' | 'both'): void;
  /** Where connections opened from now on lead. */
  leadTo(serverUrl: string): void;
  close(): void;
}

interface Pair {
  readonly ends: readonly Socket[];
  lost: 'up' | 'down' | 'both' | null;
}

/** Opens a relay to the server at `serverUrl` on a free port of the loopback. */
export async function tapLine(serverUrl: string): Promise<TappedLine> {
  let target = new URL(serverUrl);
  const heard: Buffer[] = [];
  const pairs = new Set<Pair>();
  const relay = createServer((near) => {
    const far = tcp(Number(target.port), target.hostname);
    const pair: Pair = { ends: [near, far], lost: null };
    pairs.add(pair);
    near.on('data', (bytes) => {
      if (pair.lost !== 'up' && pair.lost !== 'both') far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (pair.lost === 'down' || pair.lost === 'both') return;
      heard.push(bytes);
      near.write(bytes);
    });
    for (const end of pair.ends) {
      end.setNoDelay(true).on('error', () => undefined);
      end.on('close', () => {
        pairs.delete(pair);
        for (const each of pair.ends) each.destroy();
      });
    }
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const cut = () => {
    for (const { ends } of pairs) for (const end of ends) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    heard: () => Buffer.concat(heard),
    cut,
    silence(direction) {
      for (const pair of pairs) pair.lost = direction;
    },
    leadTo(next) {
      target = new URL(next);
    },
    close() {
      cut();
      relay.close();
    },
  };
}
