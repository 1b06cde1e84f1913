import { bareInserts } from './bare-inserts.ts';
import type { BenchDatabase } from './databases.ts';
import { type Finding, median, round } from './measure.ts';
import { type Actor, openVote, prepareMeeting, seatMembers } from './meeting.ts';
import { startBenchServer } from './processes/start.ts';
import { RawClient } from './raw-client.ts';

const VOTERS = 500;
const ROUNDS = 3;
const SECONDS = 4;

interface Rates {
  /** Bare rows, each in a transaction of its own, per second. */
  readonly singly: number;
  /** Ballots through sockets, per second. */
  readonly sockets: number;
  /** Ballots that the road records without sockets, per second. */
  readonly road: number;
}

/** V1: how many ballots a second go on for seconds; the limit is measured beside each round. */
export async function ballotsSustained(database: BenchDatabase): Promise<readonly Finding[]> {
  const rounds: Rates[] = [];
  for (let done = 0; done < ROUNDS; done += 1) rounds.push(await measureRound(database));
  const of = (which: keyof Rates) => median(rounds.map((rates) => rates[which]));
  const times = median(rounds.map(({ road, singly }) => road / singly));
  const bareAnswers = await answersOfBareSocketIo();
  return [
    {
      bar: 'V1',
      what: `ballots recorded per second by the road, ${VOTERS} voters, ${database.name}`,
      measured: `${Math.round(of('road'))}`,
      limit: `${Math.round(of('singly'))} (bare single transactions)`,
      ratio: round(times, 1),
      asked: '≥ 10 ×',
      met: times >= 10,
    },
    {
      bar: 'V1',
      what: `ballots recorded per second through ${VOTERS} sockets on this machine, ${database.name}`,
      measured: `${Math.round(of('sockets'))}`,
      limit: `${Math.round(bareAnswers)} (bare Socket.IO, answered and forgotten)`,
      ratio: round(of('sockets') / bareAnswers, 2),
      asked: '',
      met: true,
    },
  ];
}

/** What the road records, and what of it comes through sockets whose other ends share the machine. */
async function measureRound(database: BenchDatabase): Promise<Rates> {
  const { singlyPerSecond: singly } = await bareInserts(database, VOTERS);
  const server = await startBenchServer('road-server', database.settings);
  const meeting = await prepareMeeting(server.url, VOTERS, 0);
  const members = await seatMembers(server.url, meeting, VOTERS);
  const questionId = await openVote(meeting, members);
  const sockets = await castThroughSockets(members, questionId);
  for (const member of members) member.client.close();
  const { meetingId } = meeting;
  const voters = members.map(({ personId }) => personId);
  const road = await server.castOn({ meetingId, questionId, voters, seconds: SECONDS });
  meeting.secretary.client.close();
  await server.stop();
  return { singly, sockets, road };
}

/** Everybody casts again as soon as the ballot before is recorded. @returns ballots per second */
async function castThroughSockets(members: readonly Actor[], questionId: string): Promise<number> {
  const last = new Map<Actor, { readonly version: number; readonly choice: string }>();
  return keepAsking(members, async (member) => {
    const before = last.get(member);
    const choice = before?.choice === 'agree' ? 'disagree' : 'agree';
    const replaces = before?.version ?? null;
    const cast = { type: 'cast-ballot', replaces, questionId, choice, comment: '' } as const;
    const { version, events } = await member.does(cast);
    if (events !== 1) throw new Error('a ballot was not recorded once');
    last.set(member, { version, choice });
  });
}

async function answersOfBareSocketIo(): Promise<number> {
  const server = await startBenchServer('bare-server');
  const clients = Array.from({ length: VOTERS }, (_, i) => new RawClient(server.url, `bare-${i}`));
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
  ask: (asker: T) => Promise<void>,
): Promise<number> {
  const began = performance.now();
  let answered = 0;
  await Promise.all(
    askers.map(async (asker) => {
      while (performance.now() - began < SECONDS * 1_000) {
        await ask(asker);
        answered += 1;
      }
    }),
  );
  return answered / ((performance.now() - began) / 1_000);
}
