import { itemsInOrder, type Meeting, motionOf, type QuestionId, quorumOf } from '@e-cabinet/domain';
import { OFFICES } from '@e-cabinet/server';
import { v4 as newId } from 'uuid';
import type { Chance } from './chance.ts';
import { type Participant, PRIME_MINISTER, participant, SECRETARY } from './participants.ts';
import type { Door } from './server.ts';

/** The 27 members of the demonstration's Government, the Prime Minister first. */
export const MEMBERS: readonly string[] = OFFICES.filter(
  ({ bodyId, group }) => bodyId === 'body-government' && ['chair', 'members'].includes(group),
).map(({ personId }) => personId);

export const BRIDGES: readonly string[] = OFFICES.filter(({ group }) => group === 'bridge').map(
  ({ personId }) => personId,
);

export interface OpenSession {
  readonly chair: Participant;
  readonly secretary: Participant;
  /** All members, the chair among them. */
  readonly members: readonly Participant[];
  leave(): void;
}

/** A session with `present` members checked in and the sitting open. */
export async function openSession(server: Door, present = 27): Promise<OpenSession> {
  const secretary = await participant(server, SECRETARY);
  const chosen = MEMBERS.slice(0, present);
  const members = await Promise.all(chosen.map((personId) => participant(server, personId)));
  const chair = members.find(({ personId }) => personId === PRIME_MINISTER);
  if (!chair) throw new Error('the Prime Minister is not among the members');
  await Promise.all(
    members.map((member) => member.does({ type: 'check-in', where: 'room', way: 'tablet' })),
  );
  await chair.sees((meeting) => quorumOf(meeting, new Date().toISOString()).present === present);
  await chair.does({ type: 'open-sitting' });
  return {
    chair,
    secretary,
    members,
    leave() {
      for (const each of [...members, secretary]) each.leave();
    },
  };
}

export function firstItem(meeting: Meeting) {
  const [item] = itemsInOrder(meeting.agenda);
  if (!item) throw new Error('the agenda is empty');
  return item;
}

/** Takes up the first item that is still to be decided, and opens a vote on it. @returns the question's id */
export async function openVote(
  session: OpenSession,
  seconds: number | null = null,
): Promise<string> {
  const { chair, secretary, members } = session;
  const item = itemsInOrder(chair.meeting().agenda).find(({ state }) => state === 'pending');
  if (!item) throw new Error('no item is left');
  const questionId = newId();
  await chair.does({ type: 'take-up-item', itemId: item.id });
  await secretary.does({
    type: 'put-question',
    questionId,
    itemId: item.id,
    question: motionOf(`Thông qua: ${item.title}`),
    repeats: null,
  });
  await chair.does({ type: 'open-vote', questionId, seconds, rollCall: false });
  await Promise.all(
    members.map((member) =>
      member.sees(({ questions }) => questions[questionId]?.state === 'open'),
    ),
  );
  return questionId;
}

/** Puts a question on the item that is taken up, and opens its vote. */
export async function openVoteAgain(session: OpenSession, chance: Chance): Promise<QuestionId> {
  const { chair, secretary, members } = session;
  const { id: itemId } = firstItem(chair.meeting());
  if (chair.meeting().currentItemId !== itemId) await chair.does({ type: 'take-up-item', itemId });
  const questionId = chance.id();
  const question = motionOf(`Biểu quyết ${questionId}`);
  await secretary.does({
    type: 'put-question',
    questionId,
    itemId,
    question: { ...question, kind: 'motion' },
    repeats: null,
  });
  await chair.does({ type: 'open-vote', questionId, seconds: null, rollCall: false });
  const isOpen = (each: Participant) =>
    each.sees(({ questions }) => questions[questionId]?.state === 'open');
  await Promise.all(members.map(isOpen));
  return questionId;
}
