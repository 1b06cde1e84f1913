import type { BenchDatabase } from './databases.ts';
import { cpuSeconds, type Finding, median, residentBytes, round } from './measure.ts';
import { type BenchMeeting, prepareMeeting } from './meeting.ts';
import { type StartedServer, startBenchServer, startCrowd } from './processes/start.ts';
import { RawClient } from './raw-client.ts';

const ROUNDS = 5;
/** Enough work for the clock of the kernel, which counts in hundredths of a second. */
const DELIVERIES_PER_ROUND = 120_000;
const LEAST_EVENTS = 15;
/** Before each event, of both: a process that sleeps costs whoever wakes it. */
const PAUSE_MS = 5;
const SIZES = [500, 2_000, 5_000, 12_000] as const;

interface FanOut {
  /** Server CPU per delivered event, microseconds. */
  readonly cpuMicros: number;
  readonly bytesPerFollower: number;
}

/** A server with its followers, ready to be measured a round at a time. */
interface Prepared {
  readonly bytesPerFollower: number;
  /** @returns server CPU per delivered event, microseconds */
  round(): Promise<number>;
  stop(): Promise<void>;
}

/** F1 and F4: what an event costs per follower, and a follower at rest, beside bare Socket.IO. */
export async function fanOut(database: BenchDatabase): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const size of SIZES) {
    const { bare, road } = await measureBeside(database, size);
    const cpu = road.cpuMicros / bare.cpuMicros;
    findings.push({
      bar: 'F1',
      what: `CPU per delivered event, ${size} followers (µs)`,
      measured: `${round(road.cpuMicros)}`,
      limit: `${round(bare.cpuMicros)} (bare Socket.IO)`,
      ratio: round(cpu, 2),
      asked: '≤ 1.25 ×',
      met: cpu <= 1.25,
    });
    if (size !== SIZES.at(-1)) continue;
    const memory = road.bytesPerFollower / bare.bytesPerFollower;
    findings.push({
      bar: 'F4',
      what: `memory per follower, ${size} followers (KB)`,
      measured: `${round(road.bytesPerFollower / 1_024)}`,
      limit: `${round(bare.bytesPerFollower / 1_024)} (bare Socket.IO)`,
      ratio: round(memory, 2),
      asked: '≤ 1.5 ×',
      met: memory <= 1.5,
    });
  }
  return findings;
}

/** Rounds in turn: what else the machine does meanwhile falls on both. */
async function measureBeside(
  database: BenchDatabase,
  size: number,
): Promise<{ readonly bare: FanOut; readonly road: FanOut }> {
  const bare = await prepareBare(size);
  const road = await prepareRoad(database, size);
  const costs: { bare: number; road: number }[] = [];
  for (let done = 0; done < ROUNDS; done += 1) {
    costs.push({ bare: await bare.round(), road: await road.round() });
  }
  await bare.stop();
  await road.stop();
  const found = ({ bytesPerFollower }: Prepared, which: 'bare' | 'road'): FanOut => ({
    bytesPerFollower,
    cpuMicros: median(costs.map((cost) => cost[which])),
  });
  return { bare: found(bare, 'bare'), road: found(road, 'road') };
}

async function prepareBare(size: number): Promise<Prepared> {
  const server = await startBenchServer('bare-server');
  const teller = new RawClient(server.url, 'teller');
  await teller.ready;
  const message = { padding: 'x'.repeat(300) };
  return prepare(server, 'bare', size, () => teller.ask('command', message));
}

async function prepareRoad(database: BenchDatabase, size: number): Promise<Prepared> {
  const server = await startBenchServer('road-server', database.settings);
  const meeting = await prepareMeeting(server.url, 27, size);
  return prepare(server, meeting.meetingId, size, () => rename(meeting));
}

/** An event of about 300 bytes that everybody may see. */
let renamed = 0;
async function rename({ secretary, itemId }: BenchMeeting): Promise<void> {
  renamed += 1;
  const title = `Nội dung ${renamed} ${'x'.repeat(60)}`;
  const about = { kind: 'decide', minutes: 10, presenters: [], submittedBy: '' } as const;
  await secretary.does({ type: 'revise-item', itemId, details: { title, ...about } });
}

async function prepare(
  server: StartedServer,
  meetingId: string,
  size: number,
  emit: () => Promise<unknown>,
): Promise<Prepared> {
  const before = residentBytes(server.pid);
  const crowd = await startCrowd(server.url, meetingId, size);
  const bytesPerFollower = (residentBytes(server.pid) - before) / size;
  const events = Math.max(LEAST_EVENTS, Math.round(DELIVERIES_PER_ROUND / size));
  let expected = 0;
  return {
    bytesPerFollower,
    async round() {
      const began = cpuSeconds(server.pid);
      for (let event = 0; event < events; event += 1) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        await emit();
        expected += size;
        await crowd.hasReceived(expected);
      }
      return ((cpuSeconds(server.pid) - began) / (events * size)) * 1e6;
    },
    async stop() {
      await crowd.stop();
      await server.stop();
    },
  };
}
