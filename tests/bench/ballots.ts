import { ballotsSustained } from './ballots-sustained.ts';
import { bareInserts } from './bare-inserts.ts';
import type { BenchDatabase } from './databases.ts';
import { type Finding, quantile, round } from './measure.ts';
import { prepareMeeting, seatMembers, voteRound } from './meeting.ts';
import { startBenchServer } from './processes/start.ts';

const ROUNDS = 5;
const MOST = 500;
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
    for (const member of members) member.client.close();
    meeting.secretary.client.close();
    await server.stop();
  }
  return [...findings, ...(await ballotsSustained(database))];
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
