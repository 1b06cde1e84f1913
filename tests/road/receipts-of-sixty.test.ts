import { entryIn, type Meeting, type Receipt } from '@e-cabinet/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Participant, participant, SECRETARY } from '../support/participants.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { BRIDGES, MEMBERS } from '../support/session.ts';

/** The list is right within this of each event. */
const RIGHT_WITHIN_MS = 2_000;

let server: TestServer;
let secretary: Participant;
let recipients: readonly Participant[];

beforeAll(async () => {
  server = await startServer();
  secretary = await participant(server, SECRETARY);
  const sixty = [...MEMBERS, ...BRIDGES].slice(0, 60);
  recipients = await Promise.all(sixty.map((personId) => participant(server, personId)));
});

afterAll(async () => {
  for (const each of [secretary, ...recipients]) each.leave();
  await server.stop();
});

/** What the secretary's list says of how many of the sixty. */
function listed(meeting: Meeting, what: (receipt: Receipt) => boolean): number {
  return recipients.filter(({ seatId }) => {
    const receipt = entryIn(meeting.receipts, seatId);
    return receipt !== undefined && what(receipt);
  }).length;
}

async function isListed(what: (receipt: Receipt) => boolean, act: () => Promise<unknown>) {
  const seen = secretary.sees((meeting) => listed(meeting, what) === 60);
  await act();
  const began = performance.now();
  await seen;
  expect(performance.now() - began).toBeLessThan(RIGHT_WITHIN_MS);
}

const byAll = (act: (who: Participant) => Promise<unknown>) => () =>
  Promise.all(recipients.map(act));

it('delivered, opened and acknowledged by sixty at once, each stands in the secretary’s list within 2 s', async () => {
  expect(recipients).toHaveLength(60);
  await isListed(
    ({ deliveredAt }) => deliveredAt !== null,
    byAll((who) => who.does({ type: 'receive-pack' })),
  );
  const [paper] = Object.values(secretary.meeting().papers).filter(({ id }) =>
    recipients.every((each) => id in each.meeting().papers),
  );
  const paperId = paper?.id ?? '';
  await isListed(
    ({ opened }) => opened[paperId] === 1,
    byAll((who) => who.does({ type: 'open-paper', paperId, paperVersion: 1 })),
  );
  await isListed(
    ({ acknowledgedAt }) => acknowledgedAt !== null,
    byAll((who) => who.does({ type: 'acknowledge-pack' })),
  );
});

it('each of them within 2 s of the very moment, one after another', async () => {
  const [paper] = Object.values(secretary.meeting().papers).toReversed();
  const paperId = paper?.id ?? '';
  const readers = recipients.filter((each) => paperId in each.meeting().papers);
  expect(readers.length).toBeGreaterThan(20);
  for (const each of readers) {
    const seen = secretary.sees(
      (meeting) => entryIn(meeting.receipts, each.seatId)?.opened[paperId] === 1,
    );
    const began = performance.now();
    await each.does({ type: 'open-paper', paperId, paperVersion: 1 });
    await seen;
    expect(performance.now() - began).toBeLessThan(RIGHT_WITHIN_MS);
  }
});
