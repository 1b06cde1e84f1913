import { callOrder, motionOf, ROLL_CALL } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Participant, participant, SECRETARY } from '../support/participants.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { firstItem, MEMBERS } from '../support/session.ts';

let server: TestServer;
let secretary: Participant;
const questionId = newId();

beforeAll(async () => {
  server = await startServer();
  secretary = await participant(server, SECRETARY);
});

afterAll(async () => {
  secretary.leave();
  await server.stop();
});

it('S14, V23, V24: a session is held with every tablet off but the secretary’s, and its file is complete', async () => {
  const here = Object.values(secretary.meeting().seats).filter(({ personId }) =>
    MEMBERS.slice(0, 20).includes(personId ?? ''),
  );
  for (const { id: seatId } of here) {
    await secretary.does({ type: 'record-presence', seatId, present: true, where: 'room' });
  }
  expect(await secretary.isRefused({ type: 'open-sitting' })).toBe('not-allowed');
  await secretary.does({ type: 'take-podium', reason: 'Mất điện, mọi máy đều tắt' });
  await secretary.does({ type: 'open-sitting' });
  const item = firstItem(secretary.meeting());
  await secretary.does({ type: 'take-up-item', itemId: item.id });
  const [speaker] = here.slice(3);
  await secretary.does({
    type: 'call-speaker',
    requestId: newId(),
    seatId: speaker?.id ?? '',
    seconds: 180,
  });
  await secretary.does({ type: 'end-floor' });
  await secretary.does({
    type: 'put-question',
    questionId,
    itemId: item.id,
    question: motionOf('Thông qua?'),
    repeats: null,
  });
  await secretary.does({ type: 'open-vote', questionId, seconds: null, rollCall: true });
  const question = await secretary.sees(({ questions: { [questionId]: put } }) => {
    return put?.state === 'open' && put;
  });
  for (const seatId of callOrder(secretary.meeting(), question)) {
    const answer = { replaces: null, questionId, seatId, choice: 'agree', comment: '', reason: '' };
    await secretary.does({ type: 'enter-ballot', ...answer });
  }
  await secretary.does({ type: 'close-vote', questionId });
  await secretary.does({
    type: 'draft-conclusion',
    itemId: item.id,
    text: 'Thống nhất thông qua.',
  });
  await secretary.does({ type: 'conclude-item', itemId: item.id });
  await secretary.does({ type: 'close-sitting' });

  const file = await secretary.sees((meeting) => meeting.phase === 'closed' && meeting);
  expect(file.questions[questionId]).toMatchObject({
    rollCall: true,
    result: { outcome: 'adopted', cast: 20 },
  });
  const marks = file.questions[questionId]?.result?.ballots?.map((each) => each.enteredBecause);
  expect(marks).toEqual(Array(20).fill(ROLL_CALL));
  expect(file.agenda.items[item.id]).toMatchObject({ state: 'concluded' });
  expect(file.floor.spoken).toHaveLength(1);
  expect(file.podiumTerms).toMatchObject([{ seatId: secretary.seatId, until: file.closedAt }]);
});
