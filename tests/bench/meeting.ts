import {
  type Command,
  EVERYONE,
  GOVERNMENT_RULES,
  motionOf,
  type Role,
  type Seat,
} from '@e-cabinet/domain';
import type { CommandAnswer, JoinAnswer } from '@e-cabinet/protocol';
import { v4 as newId } from 'uuid';
import { firstBallot } from '../support/ballots.ts';
import { RawClient } from './raw-client.ts';

const SEATS_AT_ONCE = 500;

export interface BenchMeeting {
  readonly meetingId: string;
  readonly secretary: Actor;
  readonly itemId: string;
  /** Not before the meeting: it may be rewritten while the first is voted on. */
  readonly laterItemId: string;
}

/** Somebody who acts in a meeting. */
export class Actor {
  readonly client: RawClient;
  readonly personId: string;
  readonly #meetingId: string;

  constructor(url: string, personId: string, meetingId: string) {
    this.personId = personId;
    this.client = new RawClient(url, personId);
    this.#meetingId = meetingId;
  }

  async join(): Promise<void> {
    await this.client.ready;
    const message = { meetingId: this.#meetingId, after: null, mineAfter: null, viewKey: null };
    const answer = await this.client.ask<JoinAnswer>('join', message);
    if (!answer.joined) throw new Error(`could not join: ${answer.refusal}`);
  }

  async does(command: Command): Promise<CommandAnswer & { accepted: true }> {
    const message = { meetingId: this.#meetingId, id: newId(), command };
    const answer = await this.client.ask<CommandAnswer>('command', message);
    if (!answer.accepted) throw new Error(`${command.type} was refused: ${answer.refusal}`);
    return answer;
  }
}

function seat(role: Role, index: number): Seat {
  const personId = `${role}-${index}`;
  return {
    id: newId(),
    role,
    name: { vi: personId, en: personId },
    personId,
    unitId: null,
    itemIds: null,
    forSeatId: null,
    level: role === 'bridge' ? 'province' : null,
    weight: 1,
  };
}

/** A published meeting with one item, so many members (the first holds the chair) and bridge points. */
export async function prepareMeeting(
  url: string,
  members: number,
  bridges: number,
): Promise<BenchMeeting> {
  const meetingId = newId();
  const secretary = new Actor(url, 'secretary-0', meetingId);
  await secretary.client.ready;
  const startsAt = new Date().toISOString();
  const details = { title: 'Phiên họp', kind: 'ordinary', place: 'Hà Nội', startsAt } as const;
  await secretary.does({
    type: 'schedule-meeting',
    meetingId,
    bodyId: 'bench',
    details: { ...details, endsAt: null, videoLink: null },
    rules: { ...GOVERNMENT_RULES, briefsRequired: false },
    practice: true,
    copiedFrom: null,
    seats: [seat('secretary', 0), seat('chair', 0)],
  });
  const others = [
    ...Array.from({ length: members - 1 }, (_, index) => seat('member', index + 1)),
    ...Array.from({ length: bridges }, (_, index) => seat('bridge', index)),
  ];
  for (let first = 0; first < others.length; first += SEATS_AT_ONCE) {
    await secretary.does({ type: 'give-seats', seats: others.slice(first, first + SEATS_AT_ONCE) });
  }
  const [itemId, laterItemId] = [newId(), newId()];
  const item = { title: 'Nội dung', kind: 'decide', minutes: 10, presenters: [] } as const;
  const items = [itemId, laterItemId].map((id) => {
    return { id, ...item, submittedBy: '', audience: EVERYONE };
  });
  await secretary.does({ type: 'add-items', items, before: null, lateReason: null });
  await secretary.does({ type: 'publish-meeting' });
  await secretary.join();
  return { meetingId, secretary, itemId, laterItemId };
}

/** All members, joined and checked in, with the sitting open on the item. */
export async function seatMembers(
  url: string,
  { meetingId, itemId }: BenchMeeting,
  count: number,
): Promise<readonly Actor[]> {
  const people = Array.from({ length: count }, (_, i) => (i === 0 ? 'chair-0' : `member-${i}`));
  const members = people.map((personId) => new Actor(url, personId, meetingId));
  await Promise.all(members.map((member) => member.join()));
  await Promise.all(
    members.map((member) => member.does({ type: 'check-in', where: 'room', way: 'tablet' })),
  );
  await members[0]?.does({ type: 'open-sitting' });
  await members[0]?.does({ type: 'take-up-item', itemId });
  return members;
}

/** A question put and its vote opened. @returns the id of the question */
export async function openVote(
  { itemId, secretary }: BenchMeeting,
  [chair]: readonly Actor[],
): Promise<string> {
  const questionId = newId();
  const question = motionOf('Thông qua');
  await secretary.does({ type: 'put-question', questionId, itemId, question, repeats: null });
  await chair?.does({ type: 'open-vote', questionId, seconds: null, rollCall: false });
  return questionId;
}

/** One vote of everybody in the same instant. @returns milliseconds from tap to *recorded*, one per member */
export async function voteRound(
  meeting: BenchMeeting,
  members: readonly Actor[],
): Promise<readonly number[]> {
  const questionId = await openVote(meeting, members);
  const cast = firstBallot(questionId, 'agree');
  const taken = await Promise.all(
    members.map(async (member) => {
      const began = performance.now();
      const { events } = await member.does(cast);
      if (events !== 1) throw new Error('a ballot was not recorded once');
      return performance.now() - began;
    }),
  );
  await members[0]?.does({ type: 'close-vote', questionId });
  return taken;
}
