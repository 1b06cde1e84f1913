import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Started {
  readonly child: ChildProcess;
  readonly pid: number;
  stop(): Promise<void>;
}

type Program = 'road-server' | 'bare-server' | 'crowd';

/** The options of Node with which `npm start` and the image start the server. */
const AS_STARTED = ['--max-semi-space-size=64'];

function start(program: Program): Started {
  const file = fileURLToPath(new URL(`./${program}.ts`, import.meta.url));
  const child = fork(file, { execArgv: [...AS_STARTED, '--import', 'tsx'] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} did not start`);
  return {
    child,
    pid,
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function heard<T>(
  child: ChildProcess,
  has: (message: object) => message is T & object,
): Promise<T> {
  for (;;) {
    const [message] = (await once(child, 'message')) as [object];
    if (has(message)) return message;
  }
}

export interface Casting {
  readonly meetingId: string;
  readonly questionId: string;
  /** Persons of members who are present. */
  readonly voters: readonly string[];
  readonly seconds: number;
}

export interface StartedServer extends Started {
  readonly url: string;
  /** Lets the road itself cast ballots, without sockets. @returns ballots recorded per second */
  castOn(order: Casting): Promise<number>;
}

/** A server in a process of its own, on a free port. @param settings undefined for the bare one */
export async function startBenchServer(
  program: 'road-server' | 'bare-server',
  settings?: object,
): Promise<StartedServer> {
  const started = start(program);
  if (settings) started.child.send(settings);
  const isPort = (message: object): message is { port: number } => 'port' in message;
  const { port } = await heard(started.child, isPort);
  return {
    ...started,
    url: `http://127.0.0.1:${port}`,
    async castOn(order) {
      started.child.send(order);
      const isCount = (message: object): message is { recorded: number; seconds: number } =>
        'recorded' in message;
      const { recorded, seconds } = await heard(started.child, isCount);
      return recorded / seconds;
    },
  };
}

export interface StartedCrowd extends Started {
  /** Resolves when so many events have arrived in all. */
  hasReceived(count: number): Promise<void>;
}

export async function startCrowd(
  url: string,
  meetingId: string,
  count: number,
): Promise<StartedCrowd> {
  const started = start('crowd');
  started.child.send({ url, meetingId, count });
  await heard(started.child, (message): message is { joined: number } => 'joined' in message);
  return {
    ...started,
    async hasReceived(wanted) {
      const enough = (message: object): message is { received: number } =>
        'received' in message && Number(message.received) >= wanted;
      await heard(started.child, enough);
    },
  };
}
