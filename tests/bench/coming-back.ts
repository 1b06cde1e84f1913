import type { JoinAnswer } from '@e-cabinet/protocol';
import type { BenchDatabase } from './databases.ts';
import { type Finding, median, round } from './measure.ts';
import { Actor, type BenchMeeting, prepareMeeting } from './meeting.ts';
import { startBenchServer } from './processes/start.ts';
import { RawClient } from './raw-client.ts';

const EVENTS_IN_LOG = 2_000;
/** What happens in 40 s of a busy session. */
const MISSED = 80;
const TRIES = 15;
const BAR_MS = 300;

/** R2: how long from the handshake until somebody who was away, or comes late, is up to date. */
export async function comingBack(database: BenchDatabase): Promise<readonly Finding[]> {
  const server = await startBenchServer('road-server', database.settings);
  const meeting = await prepareMeeting(server.url, 27, 1);
  await revise(meeting, EVENTS_IN_LOG - MISSED);
  const before = await versionOf(server.url, meeting);
  await revise(meeting, MISSED);
  const away = await tries(server.url, meeting, before);
  const late = await tries(server.url, meeting, null);
  await server.stop();
  return [
    finding('40 s behind', away.times),
    finding(`joining late with ${EVENTS_IN_LOG} events in the log`, late.times),
    {
      bar: 'R1',
      what: 'bytes for a client that missed 40 s (KB)',
      measured: `${round(away.bytes / 1_024)}`,
      limit: '–',
      ratio: null,
      asked: 'the storm itself comes later',
      met: true,
    },
  ];
}

function finding(who: string, times: readonly number[]): Finding {
  return {
    bar: 'R2',
    what: `${who}: handshake to up to date (ms)`,
    measured: `${round(median(times))}`,
    limit: '–',
    ratio: null,
    asked: `< ${BAR_MS} ms`,
    met: median(times) < BAR_MS,
  };
}

/** Of each other turn of a session: drafts that only the podium sees, and what everybody sees. */
async function revise({ secretary, itemId }: BenchMeeting, events: number): Promise<void> {
  const about = { kind: 'decide', minutes: 10, presenters: [], submittedBy: '' } as const;
  for (let made = 0; made < events; made += 2) {
    await Promise.all([
      secretary.does({ type: 'draft-conclusion', itemId, text: `Dự thảo ${made}` }),
      secretary.does({
        type: 'revise-item',
        itemId,
        details: { title: `Nội dung ${made}`, ...about },
      }),
    ]);
  }
}

async function versionOf(url: string, { meetingId }: BenchMeeting): Promise<number> {
  const somebody = new Actor(url, 'bridge-0', meetingId);
  await somebody.client.ready;
  const message = { meetingId, after: null, mineAfter: null, viewKey: null };
  const answer = await somebody.client.ask<JoinAnswer>('join', message);
  somebody.client.close();
  if (!answer.joined || answer.state.kind !== 'snapshot') throw new Error('no snapshot');
  return answer.state.version;
}

async function tries(url: string, { meetingId }: BenchMeeting, after: number | null) {
  const times: number[] = [];
  let bytes = 0;
  const viewKey = after === null ? null : 'bridges';
  for (let done = 0; done < TRIES; done += 1) {
    const began = performance.now();
    const client = new RawClient(url, 'bridge-0');
    await client.ready;
    const answer = await client.ask<JoinAnswer>('join', {
      meetingId,
      after,
      mineAfter: after,
      viewKey,
    });
    if (!answer.joined) throw new Error('could not join');
    times.push(performance.now() - began);
    bytes = client.bytes;
    client.close();
  }
  return { times, bytes };
}
