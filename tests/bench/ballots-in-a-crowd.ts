import type { BenchDatabase } from './databases.ts';
import { type Finding, quantile, round } from './measure.ts';
import { prepareMeeting, seatMembers, voteRound } from './meeting.ts';
import { startBenchServer, startCrowd } from './processes/start.ts';

const CROWD = 12_000;

/** V2: 27 ballots while 12,000 follow and a tally moves four times a second, beside the same without them. */
export async function ballotsInACrowd(database: BenchDatabase): Promise<readonly Finding[]> {
  const alone = await crowdedRounds(database, 0);
  const crowded = await crowdedRounds(database, CROWD);
  const [quiet, loud] = [quantile(alone, 0.99), quantile(crowded, 0.99)];
  return [
    {
      bar: 'V2',
      what: `ballot p99 while ${CROWD} follow (ms)`,
      measured: `${round(loud)}`,
      limit: `${round(quiet)} (nobody follows)`,
      ratio: round(loud / quiet, 1),
      asked: '≤ 50 ms more',
      met: loud - quiet <= 50,
    },
  ];
}

const CROWDED_ROUNDS = 20;
const TALLY_EVERY_MS = 250;

async function crowdedRounds(database: BenchDatabase, followers: number): Promise<number[]> {
  const server = await startBenchServer('road-server', database.settings);
  const meeting = await prepareMeeting(server.url, 27, followers);
  const members = await seatMembers(server.url, meeting, 27);
  const crowd = followers > 0 ? await startCrowd(server.url, meeting.meetingId, followers) : null;
  // Something that everybody may see, four times a second, as a tally would be.
  let moved = 0;
  const tally = setInterval(() => {
    moved += 1;
    const { laterItemId: itemId, secretary } = meeting;
    const about = { kind: 'decide', minutes: 10, presenters: [], submittedBy: '' } as const;
    const details = { title: `Đã nhận ${moved} phiếu`, ...about };
    void secretary.does({ type: 'revise-item', itemId, details });
  }, TALLY_EVERY_MS);
  const taken: number[] = [];
  for (let done = 0; done < CROWDED_ROUNDS; done += 1) {
    taken.push(...(await voteRound(meeting, members)));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  clearInterval(tally);
  await crowd?.stop();
  await server.stop();
  return taken;
}
