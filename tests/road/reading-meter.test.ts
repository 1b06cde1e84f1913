import { currentVersion, entryIn } from '@e-cabinet/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Participant,
  PRIME_MINISTER,
  participant,
  SECRETARY,
  SESSION,
} from '../support/participants.ts';
import { startServer, type TestServer } from '../support/server.ts';

const FINANCE = 'person-head-finance';
const OTHERS = [
  PRIME_MINISTER,
  SECRETARY,
  'person-head-health',
  'person-adviser-finance',
  'person-bridge-nghe-an',
  'person-administrator',
] as const;

let server: TestServer;
let finance: Participant;
beforeAll(async () => {
  server = await startServer();
  finance = await participant(server, FINANCE);
});
afterAll(async () => {
  finance.leave();
  await server.stop();
});

/** What the home page tells somebody of the session. */
async function homeOf(personId: string) {
  const { body } = await (await server.signIn(personId)).get('/api/home');
  const meetings: { meetingId: string; papers: number; papersRead: number | null }[] =
    body.meetings ?? [];
  const found = meetings.find(({ meetingId }) => meetingId === SESSION);
  return found && { papers: found.papers, papersRead: found.papersRead };
}

it('goes up by one with each paper that the member opens, to all of them', async () => {
  const before = await Promise.all(OTHERS.map(homeOf));
  const papers = Object.values(finance.meeting().papers);
  const open = async (index: number) => {
    const paper = papers[index];
    const paperVersion = paper && currentVersion(paper)?.version;
    if (!paper || !paperVersion) throw new Error('no such paper');
    await finance.does({ type: 'open-paper', paperId: paper.id, paperVersion });
  };
  expect(await homeOf(FINANCE)).toEqual({ papers: papers.length, papersRead: 0 });
  for (let index = 1; index < papers.length; index += 1) await open(index);
  expect(await homeOf(FINANCE)).toEqual({ papers: papers.length, papersRead: papers.length - 1 });
  await open(0);
  expect(await homeOf(FINANCE)).toEqual({ papers: papers.length, papersRead: papers.length });
  expect(await Promise.all(OTHERS.map(homeOf))).toEqual(before);
});

const RECEIPT = ['acknowledgedAt', 'copies', 'deliveredAt', 'kept', 'opened'];

it('is nothing that another account can ask for: neither by name nor in what it is told', async () => {
  for (const personId of OTHERS) {
    const who = await server.signIn(personId);
    for (const query of [`person=${FINANCE}`, `personId=${FINANCE}`, `seat=${finance.seatId}`]) {
      const [asked, plain] = [await who.get(`/api/home?${query}`), await who.get('/api/home')];
      expect({ ...asked.body, serverTime: '' }).toEqual({ ...plain.body, serverTime: '' });
    }
    if (personId === 'person-administrator') continue;
    const other = await participant(server, personId);
    const told = entryIn(other.meeting().receipts, finance.seatId);
    // The secretariat is told that papers were delivered, kept, acknowledged, opened and copied, as receipts, and no more.
    const facts = personId === SECRETARY ? RECEIPT : [];
    expect([personId, Object.keys(told ?? {}).sort()]).toEqual([personId, facts]);
    other.leave();
  }
});
