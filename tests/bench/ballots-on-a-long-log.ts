import type { BenchDatabase } from './databases.ts';
import { type Finding, quantile, round } from './measure.ts';
import { prepareMeeting, seatMembers, voteRound } from './meeting.ts';
import { startBenchServer } from './processes/start.ts';

const LONG_LOG = 10_000;
const SHORT_LOG = 100;
const LOG_ROUNDS = 15;

/** S1: a vote of 27 in a meeting with a long log behind it, beside the same with a short one. */
export async function ballotsOnALongLog(database: BenchDatabase): Promise<readonly Finding[]> {
  const short = await roundsAfter(database, SHORT_LOG);
  const long = await roundsAfter(database, LONG_LOG);
  const [fast, slow] = [quantile(short, 0.5), quantile(long, 0.5)];
  return [
    {
      bar: 'S1',
      what: `one vote of 27 with ${LONG_LOG} events in the log, p50 (ms)`,
      measured: `${round(slow, 2)}`,
      limit: `${round(fast, 2)} (${SHORT_LOG} events)`,
      ratio: round(slow / fast, 2),
      asked: '≤ 1.2 ×',
      met: slow / fast <= 1.2,
    },
  ];
}

const FILLED_AT_ONCE = 200;

async function roundsAfter(database: BenchDatabase, events: number): Promise<number[]> {
  const server = await startBenchServer('road-server', database.settings);
  const meeting = await prepareMeeting(server.url, 27, 0);
  const members = await seatMembers(server.url, meeting, 27);
  for (let made = 0; made < events; made += FILLED_AT_ONCE) {
    const some = Array.from({ length: Math.min(FILLED_AT_ONCE, events - made) }, (_, index) =>
      meeting.secretary.does({
        type: 'draft-conclusion',
        itemId: meeting.itemId,
        text: `Dự thảo ${made + index}`,
      }),
    );
    await Promise.all(some);
  }
  const taken: number[] = [];
  for (let done = 0; done < LOG_ROUNDS; done += 1) {
    taken.push(...(await voteRound(meeting, members)));
  }
  await server.stop();
  return taken;
}
