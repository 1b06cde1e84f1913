import { randomUUID } from 'node:crypto';
import {
  currentVersion,
  type EarlierResult,
  findItem,
  type Item,
  type ItemId,
  isInWriting,
  type Matter,
  type Meeting,
  type MeetingId,
  own,
  type PersonId,
  type Question,
  seatOfPerson,
} from '@e-cabinet/domain';
import type { Meetings } from './meetings.ts';

/** All there is of an item of a closed opinion ballot, for a secretary of it; null for anybody else. (L12) */
export async function matterOf(
  meetings: Meetings,
  personId: PersonId,
  bodyId: string,
  from: { readonly meetingId: MeetingId; readonly itemId: ItemId },
): Promise<Matter | null> {
  const open = await meetings.open(from.meetingId);
  // Another process may have closed it a moment ago.
  await open.turn.look();
  meetings.forgetUnknown(open);
  const ballot = open.live.meeting;
  const item = findItem(ballot, from.itemId, null);
  const seat = seatOfPerson(ballot, personId);
  if (!item || seat?.role !== 'secretary' || ballot.bodyId !== bodyId) return null;
  if (!isInWriting(ballot) || ballot.phase !== 'closed' || ballot.closedAt === null) return null;
  const { title, kind, minutes, submittedBy, brief } = item;
  return {
    details: { title, kind, minutes, submittedBy },
    brief,
    papers: papersOf(ballot, item),
    origin: {
      meetingId: ballot.id,
      itemId: item.id,
      title: ballot.details.title,
      closedAt: ballot.closedAt,
      results: Object.values(ballot.questions).flatMap((question) =>
        question.itemId === item.id ? earlierResult(ballot, question) : [],
      ),
    },
  };
}

function papersOf({ papers }: Meeting, item: Item): Matter['papers'] {
  return Object.values(papers).flatMap((paper) => {
    const file = currentVersion(paper)?.file;
    const isThere = paper.itemId === item.id && !paper.removed && file;
    return isThere ? [{ paperId: randomUUID(), title: paper.title, file }] : [];
  });
}

function earlierResult(ballot: Meeting, question: Question): readonly EarlierResult[] {
  const { id: questionId, result, text, kind, options, link, secret, election } = question;
  if (!result) return [];
  const named = result.ballots?.map(({ seatId }) => seatId) ?? [];
  const names = named.flatMap((seatId) => {
    const seat = own(ballot.seats, seatId) ?? own(ballot.withdrawnSeats, seatId);
    return seat ? [[seatId, seat.name] as const] : [];
  });
  return [
    {
      questionId,
      question: { text, kind, options, link, secret, election },
      result,
      names: Object.fromEntries(names),
    },
  ];
}
