import { bareInserts } from './bare-inserts.ts';
import type { BenchDatabase } from './databases.ts';
import { type Finding, quantile, round } from './measure.ts';
import {
  type Actor,
  type BenchMeeting,
  openVote,
  prepareMeeting,
  seatMembers,
  voteRound,
} from './meeting.ts';
import { type StartedServer, startBenchServer } from './processes/start.ts';
import { RawClient } from './raw-client.ts';

const ROUNDS = 5;
const MOST = 500;
const SUSTAINED_SECONDS = 5;
const BAR_MS = { PostgreSQL: 150, embedded: 300 } as const;

type Named = BenchDatabase & { readonly name: keyof typeof BAR_MS };

/** V1: everybody votes in the same instant, on both databases, beside bare inserts of as many rows. */
export async function ballots(database: Named): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const voters of [27, 90, 200, MOST]) {
    const bare = await bareInserts(database, voters);
    const server = await startBenchServer('road-server', database.settings);
    const meeting = await prepareMeeting(server.url, voters, 0);
    const members = await seatMembers(server.url, meeting, voters);
    const taken: number[] = [];
    for (let done = 0; done < ROUNDS; done += 1) taken.push(...(await voteRound(meeting, members)));
    findings.push(inOneInstant(database.name, voters, taken, bare.togetherMs));
    if (voters === MOST) {
      findings.push(
        ...(await sustained(database.name, server, meeting, members, bare.singlyPerSecond)),
      );
    }
    for (const member of members) member.client.close();
    meeting.secretary.client.close();
    await server.stop();
  }
  return findings;
}

function inOneInstant(
  name: Named['name'],
  voters: number,
  taken: readonly number[],
  togetherMs: number,
): Finding {
  const p99 = quantile(taken, 0.99);
  const asked = BAR_MS[name];
  return {
    bar: 'V1',
    what: `${voters} ballots in one instant, ${name}: tap to recorded p50 / p99 (ms)`,
    measured: `${round(quantile(taken, 0.5))} / ${round(p99)}`,
    limit: `${round(togetherMs)} (one bare transaction)`,
    ratio: round(p99 / togetherMs, 1),
    asked: voters === MOST ? `p99 < ${asked} ms` : '',
    met: voters < MOST || p99 < asked,
  };
}

/** What the road records, and what of it comes through as many sockets whose other ends share the machine. */
async function sustained(
  name: Named['name'],
  server: StartedServer,
  meeting: BenchMeeting,
  members: readonly Actor[],
  singlyPerSecond: number,
): Promise<readonly Finding[]> {
  const questionId = await openVote(meeting, members);
  const bareRate = await bareAnswers(members.length);
  const socketRate = await castThroughSockets(members, questionId);
  for (const member of members) member.client.close();
  const roadRate = await server.castOn({
    meetingId: meeting.meetingId,
    questionId,
    voters: members.map(({ personId }) => personId),
    seconds: SUSTAINED_SECONDS,
  });
  return [
    {
      bar: 'V1',
      what: `ballots recorded per second by the road, ${MOST} voters, ${name}`,
      measured: `${Math.round(roadRate)}`,
      limit: `${Math.round(singlyPerSecond)} (bare single transactions)`,
      ratio: round(roadRate / singlyPerSecond, 1),
      asked: '≥ 10 ×',
      met: roadRate / singlyPerSecond >= 10,
    },
    {
      bar: 'V1',
      what: `ballots recorded per second through ${MOST} sockets on this machine, ${name}`,
      measured: `${Math.round(socketRate)}`,
      limit: `${Math.round(bareRate)} (bare Socket.IO, answered and forgotten)`,
      ratio: round(socketRate / bareRate, 2),
      asked: '',
      met: true,
    },
  ];
}

/** Everybody casts again as soon as the ballot before is recorded. @returns ballots per second */
async function castThroughSockets(members: readonly Actor[], questionId: string): Promise<number> {
  return keepAsking(members, async (member, turns) => {
    const choice = turns % 2 === 0 ? 'agree' : 'disagree';
    await member.does({ type: 'cast-ballot', questionId, choice, comment: '' });
  });
}

async function bareAnswers(count: number): Promise<number> {
  const server = await startBenchServer('bare-server');
  const clients = Array.from({ length: count }, (_, i) => new RawClient(server.url, `bare-${i}`));
  await Promise.all(clients.map(({ ready }) => ready));
  const message = { meetingId: '', id: '', command: { type: 'cast-ballot', choice: 'agree' } };
  const rate = await keepAsking(
    clients,
    async (client) => void (await client.ask('command', message)),
  );
  for (const client of clients) client.close();
  await server.stop();
  return rate;
}

async function keepAsking<T>(
  askers: readonly T[],
  ask: (asker: T, turns: number) => Promise<void>,
): Promise<number> {
  const began = performance.now();
  let answered = 0;
  await Promise.all(
    askers.map(async (asker) => {
      for (let turns = 0; performance.now() - began < SUSTAINED_SECONDS * 1_000; turns += 1) {
        await ask(asker, turns);
        answered += 1;
      }
    }),
  );
  return answered / ((performance.now() - began) / 1_000);
}
