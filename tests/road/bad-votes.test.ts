import { randomUUID } from 'node:crypto';
import { type Command, motionOf } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskRefusals as englishAtDesks } from '../../apps/web/src/words/en/desk-refusals.ts';
import { refusals as english } from '../../apps/web/src/words/en/refusals.ts';
import { deskRefusals as vietnameseAtDesks } from '../../apps/web/src/words/vi/desk-refusals.ts';
import { refusals as vietnamese } from '../../apps/web/src/words/vi/refusals.ts';
import { firstBallot } from '../support/ballots.ts';
import { type SentBallot, sentBallot } from '../support/opinion-ballot.ts';
import { NGHE_AN, type Participant, participant, SECRETARY } from '../support/participants.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { firstItem, MEMBERS, type OpenSession, openSession, openVote } from '../support/session.ts';

const SECOND_SECRETARY = 'person-secretary-2';
const WORKSHOP = 'demonstration-workshop';

/** By refusal, in each language. */
const SENTENCES: readonly Readonly<Record<string, string>>[] = [
  { ...vietnamese, ...vietnameseAtDesks },
  { ...english, ...englishAtDesks },
];

let server: TestServer;
let session: OpenSession;
let questionId: string;
const guests: Participant[] = [];

beforeAll(async () => {
  server = await startServer();
  session = await openSession(server, 20);
  questionId = await openVote(session);
});

afterAll(async () => {
  session.leave();
  for (const guest of guests) guest.leave();
  await server.stop();
});

async function arrives(personId: string, meetingId?: string): Promise<Participant> {
  const guest = await participant(server, personId, meetingId === undefined ? {} : { meetingId });
  guests.push(guest);
  return guest;
}

const member = (index: number): Participant => {
  const found = session.members[index];
  if (!found) throw new Error(`there is no member ${index}`);
  return found;
};

/** Refused with this code, which has a sentence of its own in both languages, and nothing was recorded. */
async function isRefusedAs(code: string, who: Participant, command: Command): Promise<void> {
  const before = await versionSeenBy(who);
  expect(await who.isRefused(command)).toBe(code);
  for (const words of SENTENCES) {
    const sentence = words[code] ?? '';
    expect(sentence).toMatch(/\.$/);
    expect(Object.values(words).filter((each) => each === sentence)).toHaveLength(1);
  }
  expect(await versionSeenBy(who)).toBe(before);
}

/** Of the meeting's log, asked anew. */
async function versionSeenBy({ personId, follower }: Participant): Promise<number> {
  const again = await participant(server, personId, { meetingId: follower.meetingId });
  const version = again.follower.getSnapshot().replica?.version;
  again.leave();
  if (version === undefined) throw new Error('the meeting is not seen');
  return version;
}

describe('a ballot in a session', () => {
  it('of somebody without a vote: a bridge point, the secretary', async () => {
    const bridge = await arrives(NGHE_AN);
    await isRefusedAs('not-allowed', bridge, firstBallot(questionId, 'agree'));
    await isRefusedAs('not-allowed', session.secretary, firstBallot(questionId, 'agree'));
  });

  it('of a member who came after the opening', async () => {
    const late = await arrives(MEMBERS[21] ?? '');
    await late.does({ type: 'check-in', where: 'room', way: 'tablet' });
    await isRefusedAs('not-entitled', late, firstBallot(questionId, 'agree'));
  });

  it('for another member: as their proxy without being it, and as the desk without being it', async () => {
    const other = { questionId, choice: 'agree', comment: '' };
    const { seatId } = member(2);
    await isRefusedAs('not-your-proxy', member(1), {
      type: 'cast-proxy-ballot',
      ...other,
      forSeatId: seatId,
      replaces: null,
    });
    await isRefusedAs('not-allowed', member(1), {
      type: 'enter-ballot',
      replaces: null,
      ...other,
      seatId,
      reason: 'Nhờ bấm giúp',
    });
  });

  it('in another meeting: its question is unknown there, and whoever has no seat there finds no meeting', async () => {
    const elsewhere = await arrives(SECRETARY, WORKSHOP);
    const entered = { seatId: member(1).seatId, choice: 'agree', comment: '', reason: 'Giơ tay' };
    await isRefusedAs('question-unknown', elsewhere, {
      type: 'enter-ballot',
      replaces: null,
      questionId,
      ...entered,
    });
    const answer = await member(1).connection.send(randomUUID(), firstBallot(questionId, 'agree'));
    expect(answer).toMatchObject({ accepted: false, refusal: 'meeting-unknown' });
  });

  it('for what was not offered, on a question there is not, and longer than a text may be', async () => {
    await isRefusedAs('option-unknown', member(1), firstBallot(questionId, 'blank'));
    await isRefusedAs('option-unknown', member(1), firstBallot(questionId, 'c'));
    await isRefusedAs('question-unknown', member(1), firstBallot(randomUUID(), 'agree'));
    await isRefusedAs('opinion-text-needed', member(1), firstBallot(questionId, 'other', '  '));
    const long = firstBallot(questionId, 'other', 'ý'.repeat(TEXT_MAX + 1));
    await isRefusedAs('text-too-long', member(1), long);
    const answer = await member(1).follower.send(long);
    expect(answer).toMatchObject({ facts: { most: TEXT_MAX } });
  });

  it('after closing, with the time of the server; what had been recorded stays', async () => {
    const { version } = await member(3).does(firstBallot(questionId, 'disagree'));
    await session.chair.does({ type: 'close-vote', questionId });
    await isRefusedAs('vote-closed', member(3), {
      ...firstBallot(questionId, 'agree'),
      replaces: version,
    });
    const answer = await member(4).follower.send(firstBallot(questionId, 'agree'));
    expect(answer).toMatchObject({
      refusal: 'vote-closed',
      facts: { closedAt: expect.any(String) },
    });
    const result = await session.chair.sees(({ questions }) => questions[questionId]?.result);
    expect(result).toMatchObject({ cast: 1, tally: { agree: 0, disagree: 1 } });
  });
});

describe('an answer in an opinion ballot', () => {
  it('by somebody who is not asked, after the deadline, and on a ballot that was recalled', async () => {
    const soon = new Date(Date.now() + 6_000).toISOString();
    const [short, recalled] = [
      await sentBallot(server, { deadline: soon }),
      await sentBallot(server),
    ];
    const one = await answererOf(recalled);
    await isRefusedAs('not-allowed', recalled.secretary, answerTo(recalled));
    await one.does(answerTo(recalled));
    await recalled.secretary.does({ type: 'cancel-meeting', reason: 'Dự thảo được rút' });
    await one.sees(({ phase }) => phase === 'cancelled');
    await isRefusedAs('ballot-recalled', one, { ...answerTo(recalled), choice: 'disagree' });
    const kept = one.meeting().questions[recalled.questionIds[0] ?? ''];
    expect(kept?.voted).toBe(1);

    const late = await answererOf(short);
    const isOver = expect.poll(() => Date.now(), { timeout: 10_000 });
    await isOver.toBeGreaterThan(Date.parse(soon));
    await isRefusedAs('opinion-too-late', late, answerTo(short));
    for (const each of [short, recalled]) each.secretary.leave();
  });
});

const answerTo = ({ questionIds }: SentBallot) => firstBallot(questionIds[0] ?? '', 'agree');
const answererOf = ({ meetingId }: SentBallot) => arrives(MEMBERS[5] ?? '', meetingId);

describe('two secretaries at once', () => {
  it('withdraw a question twice and lose nothing; whoever still revises it is told why not', async () => {
    const secretaries = [session.secretary, await arrives(SECOND_SECRETARY)];
    const put = await putBy(session.secretary);
    const revised = {
      text: 'Thông qua toàn bộ?',
      kind: 'motion',
      options: [],
      link: null,
    } as const;
    const question = { ...revised, secret: false, election: null };
    const before = await versionSeenBy(session.secretary);
    const withdraw = { type: 'withdraw-question', questionId: put } as const;
    await Promise.all(secretaries.map((each) => each.does(withdraw)));
    expect(await versionSeenBy(session.secretary)).toBe(before + 1);
    const late = { type: 'revise-question', questionId: put, question } as const;
    for (const each of secretaries) await isRefusedAs('question-not-put', each, late);
    expect(session.secretary.meeting().questions[put]?.state).toBe('withdrawn');
  });

  it('enter different ballots for one member: the first stands, the other is told', async () => {
    const { chair, secretary } = session;
    const second = await arrives(SECOND_SECRETARY);
    const put = await putBy(secretary);
    await chair.does({ type: 'open-vote', questionId: put, seconds: null, rollCall: false });
    const entered = (choice: string) => {
      const ballot = { questionId: put, replaces: null, seatId: member(2).seatId, choice };
      return { type: 'enter-ballot', ...ballot, comment: '', reason: 'Giơ tay' } as const;
    };
    const answers = await Promise.all([
      secretary.follower.send(entered('agree')),
      second.follower.send(entered('disagree')),
    ]);
    const first = answers[0].accepted ? 'agree' : 'disagree';
    const refused = answers.flatMap((answer) => (answer.accepted ? [] : [answer.refusal]));
    expect(refused).toEqual(['ballot-changed-meanwhile']);
    await chair.does({ type: 'close-vote', questionId: put });
    const result = await chair.sees(({ questions }) => questions[put]?.result);
    expect(result).toMatchObject({ cast: 1, tally: { [first]: 1 } });
  });

  it('send, recall and close one opinion ballot: each once', async () => {
    const ballot = await sentBallot(server);
    const second = await arrives(SECOND_SECRETARY, ballot.meetingId);
    const deadline = new Date(Date.now() + 86_400_000).toISOString();
    await isRefusedAs('ballot-already-sent', second, { type: 'send-opinion-ballot', deadline });
    await ballot.secretary.does({ type: 'cancel-meeting', reason: 'Thu hồi' });
    await isRefusedAs('ballot-recalled', second, { type: 'close-opinion-ballot' });
    ballot.secretary.leave();
  });
});

async function putBy(secretary: Participant): Promise<string> {
  const id = randomUUID();
  const question = motionOf('Thông qua?');
  await secretary.does({
    type: 'put-question',
    questionId: id,
    itemId: firstItem(secretary.meeting()).id,
    question: { ...question, kind: 'motion' },
    repeats: null,
  });
  return id;
}
