import { randomUUID } from 'node:crypto';
import {
  GOVERNMENT_RULES,
  type MeetingRules,
  motionOf,
  type Role,
  type Seat,
} from '@e-cabinet/domain';
import { type Participant, participant, SECRETARY } from './participants.ts';
import type { Door } from './server.ts';

export interface SentBallot {
  readonly meetingId: string;
  readonly itemId: string;
  readonly questionIds: readonly string[];
  readonly secretary: Participant;
}

export interface BallotPlan {
  /** Default: three days from now. */
  readonly deadline?: string;
  readonly rules?: Partial<MeetingRules>;
  readonly questions?: readonly string[];
  /** Default: no paper. */
  readonly paper?: string;
}

const BRIEF = { summary: 'Tóm tắt nội dung', disputed: 'Không có', decision: 'Ban hành nghị định' };
const EVERYONE = { kind: 'everyone' } as const;
const THREE_DAYS_MS = 3 * 24 * 3_600_000;

/** An opinion ballot of the demonstration's Government, prepared, approved and sent by its secretary. */
export async function sentBallot(server: Door, plan: BallotPlan = {}): Promise<SentBallot> {
  const office = await participant(server, SECRETARY);
  const meetingId = await meetingOf(office, 'opinion-ballot', plan.rules);
  const { file } = Object.values(office.meeting().papers)[0]?.versions[0] ?? {};
  office.leave();
  const secretary = await participant(server, SECRETARY, { meetingId });
  const itemId = randomUUID();
  const item = { title: 'Dự thảo nghị định', kind: 'decide', minutes: 0, presenters: [] } as const;
  const added = { ...item, submittedBy: 'Bộ Tài chính', id: itemId, audience: EVERYONE };
  await secretary.does({ type: 'add-items', items: [added], before: null, lateReason: null });
  await secretary.does({ type: 'write-brief', itemId, brief: BRIEF });
  if (plan.paper && file) {
    const paper = { paperId: randomUUID(), title: plan.paper, itemId, audience: EVERYONE, file };
    await secretary.does({ type: 'add-paper', ...paper });
  }
  const texts = plan.questions ?? ['Đồng ý ban hành nghị định?'];
  const questionIds = texts.map(() => randomUUID());
  for (const [index, text] of texts.entries()) {
    const question = motionOf(text);
    const questionId = questionIds[index] ?? '';
    await secretary.does({ type: 'put-question', questionId, itemId, question, repeats: null });
  }
  await secretary.does({ type: 'approve-opinion-ballot' });
  const { deadline = new Date(Date.now() + THREE_DAYS_MS).toISOString() } = plan;
  await secretary.does({ type: 'send-opinion-ballot', deadline });
  return { meetingId, itemId, questionIds, secretary };
}

const TAKES_PART: readonly Role[] = ['chair', 'member', 'adviser', 'secretary', 'presenter'];

/** A new meeting of those who take part in the secretary's present one. @returns its id */
export async function meetingOf(
  office: Participant,
  kind: 'opinion-ballot' | 'ordinary',
  rules: Partial<MeetingRules> = {},
): Promise<string> {
  const meetingId = randomUUID();
  const { seats, bodyId } = office.meeting();
  const people = Object.values(seats).filter(({ role }) => TAKES_PART.includes(role));
  const ids = new Map(people.map(({ id }) => [id, randomUUID()]));
  const renewed = people.map((seat): Seat => {
    const forSeatId = seat.forSeatId === null ? null : (ids.get(seat.forSeatId) ?? null);
    return { ...seat, id: ids.get(seat.id) ?? '', forSeatId, itemIds: null };
  });
  const answer = await office.connection.send(meetingId, {
    type: 'schedule-meeting',
    meetingId,
    bodyId,
    details: {
      title: 'Lấy ý kiến về dự thảo nghị định',
      kind,
      place: 'Hà Nội',
      startsAt: new Date().toISOString(),
      endsAt: null,
      videoLink: null,
    },
    rules: { ...GOVERNMENT_RULES, briefsRequired: false, ...rules },
    practice: false,
    copiedFrom: null,
    seats: renewed,
  });
  if (!answer.accepted) throw new Error(`schedule-meeting was refused: ${answer.refusal}`);
  return meetingId;
}
