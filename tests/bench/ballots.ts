import { type Database, openDatabase } from '@e-cabinet/storage';
import type { BenchDatabase } from './databases.ts';
import { type Finding, quantile, round } from './measure.ts';
import { prepareMeeting, seatMembers, voteRound } from './meeting.ts';
import { startBenchServer, startCrowd } from './processes/start.ts';

const ROUNDS = 5;
const CROWD = 12_000;
const BAR_MS = { PostgreSQL: 150, embedded: 300 } as const;

/** V1: everybody votes in the same instant, on both databases, beside bare inserts of as many rows. */
export async function ballots(
  database: BenchDatabase & { readonly name: keyof typeof BAR_MS },
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const voters of [27, 90, 200, 500]) {
    const bare = await bareInserts(database, voters);
    const server = await startBenchServer('road-server', database.settings);
    const meeting = await prepareMeeting(server.url, voters, 0);
    const members = await seatMembers(server.url, meeting, voters);
    const taken: number[] = [];
    let seconds = 0;
    for (let done = 0; done < ROUNDS; done += 1) {
      const round = await voteRound(meeting, members);
      taken.push(...round);
      seconds += Math.max(...round) / 1_000;
    }
    for (const member of members) member.client.close();
    meeting.secretary.client.close();
    await server.stop();
    const p99 = quantile(taken, 0.99);
    const rate = (ROUNDS * voters) / seconds;
    const asked = BAR_MS[database.name];
    findings.push({
      bar: 'V1',
      what: `${voters} ballots in one instant, ${database.name}: tap to recorded p50 / p99 (ms)`,
      measured: `${round(quantile(taken, 0.5))} / ${round(p99)}`,
      limit: `${round(bare.togetherMs)} (one bare transaction)`,
      ratio: round(p99 / bare.togetherMs, 1),
      asked: voters === 500 ? `p99 < ${asked} ms` : '',
      met: voters < 500 || p99 < asked,
    });
    if (voters < 500) continue;
    const times = rate / bare.singlyPerSecond;
    findings.push({
      bar: 'V1',
      what: `ballots per second, ${database.name}`,
      measured: `${Math.round(rate)}`,
      limit: `${Math.round(bare.singlyPerSecond)} (bare single transactions)`,
      ratio: round(times, 1),
      asked: '≥ 10 ×',
      met: times >= 10,
    });
  }
  return findings;
}

interface Bare {
  /** All rows in one transaction, milliseconds. */
  readonly togetherMs: number;
  /** Rows a second, each in a transaction of its own. */
  readonly singlyPerSecond: number;
}

const SINGLES = 200;

async function bareInserts({ settings }: BenchDatabase, rows: number): Promise<Bare> {
  const database = await openDatabase(settings, {
    onFailure: (error) => {
      throw error;
    },
  });
  try {
    return await insertInto(database, rows);
  } finally {
    await database.close();
  }
}

async function insertInto({ pool }: Database, rows: number): Promise<Bare> {
  await pool.query('create table if not exists bench (id serial primary key, body text)');
  const body = 'x'.repeat(300);
  const bodies = Array.from({ length: rows }, () => body);
  const together: number[] = [];
  for (let done = 0; done < ROUNDS; done += 1) {
    const began = performance.now();
    await pool.query('insert into bench (body) select unnest($1::text[])', [bodies]);
    together.push(performance.now() - began);
  }
  const began = performance.now();
  for (let done = 0; done < SINGLES; done += 1) {
    await pool.query('insert into bench (body) values ($1)', [body]);
  }
  const seconds = (performance.now() - began) / 1_000;
  await pool.query('drop table bench');
  return { togetherMs: quantile(together, 0.5), singlyPerSecond: SINGLES / seconds };
}

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
    const { itemId, secretary } = meeting;
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
