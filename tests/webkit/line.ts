import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The network between a tablet and a server. */
export interface Line {
  readonly url: string;
  /** Ends every connection, and takes none until it is mended. */
  cut(): void;
  mend(): void;
}

/** An address of its own, which leads to `url` while it is whole; WebDriver cannot take a network away. */
export async function startLine(url: string): Promise<Line & { stop(): Promise<void> }> {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  let isWhole = true;
  const line = createServer((near) => {
    if (!isWhole) return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy()).on('close', () => open.delete(one));
      one.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  const address = line.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  const cut = () => {
    isWhole = false;
    for (const each of open) each.destroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut,
    mend() {
      isWhole = true;
    },
    async stop() {
      cut();
      line.close();
      await once(line, 'close');
    },
  };
}
