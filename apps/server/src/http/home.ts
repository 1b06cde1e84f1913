import {
  deadlineOf,
  isInWriting,
  itemsInOrder,
  type Meeting,
  mineOf,
  owed,
  paperOfOwed,
  readingMeter,
  type Seat,
  type SeatId,
  seatOfPerson,
  seesItem,
  seesPaper,
  titleOfOwed,
} from '@e-cabinet/domain';
import type { Home, HomeMeeting, OwedLine } from '@e-cabinet/protocol';
import { type ListedMeeting, meetingsOfAttendee } from '@e-cabinet/storage';
import { Router } from 'express';
import type { MeetingRoutesParts } from './meetings.ts';
import { askerOf } from './requests.ts';

/** A meeting stays on the home page this long after its day began. */
const KEPT_MS = 24 * 60 * 60_000;

/** `GET /api/home`: the next meetings of the asker, with everything they still ask. */
export function homeRoute(parts: MeetingRoutesParts): Router {
  return Router().get('/api/home', parts.requireSignedIn, async (_request, response) => {
    const { personId } = askerOf(response);
    const unitIds = await parts.unitsOf(personId);
    const listed = await meetingsOfAttendee(
      parts.db,
      { personId, unitIds },
      { published: true, phases: ['published', 'in-session', 'suspended', 'closed', 'cancelled'] },
    );
    const now = parts.now();
    const shown = listed.filter((meeting) => isOn(meeting, now));
    const lines = await Promise.all(
      shown.map((meeting) => homeMeeting(parts, meeting, personId, unitIds)),
    );
    const home: Home = { serverTime: new Date(now).toISOString(), meetings: lines.flat() };
    response.json(home);
  });
}

/** Running meetings are always on; coming ones too; those that are over for a day, as a ballot that was recalled. */
function isOn({ phase, kind, startsAt, endsAt }: ListedMeeting, now: number): boolean {
  if (phase === 'cancelled' && !isInWriting({ details: { kind } })) return false;
  const isOver = phase === 'closed' || phase === 'cancelled';
  return !isOver || Date.parse(endsAt ?? startsAt) > now - KEPT_MS;
}

async function homeMeeting(
  { meetings }: MeetingRoutesParts,
  listed: ListedMeeting,
  personId: string,
  unitIds: readonly string[],
): Promise<readonly HomeMeeting[]> {
  const { meeting } = (await meetings.open(listed.meetingId)).live;
  const seat = seatOfPerson(meeting, personId, unitIds);
  if (!seat) return [];
  const seen = Object.values(meeting.papers).filter(({ removed, recall }) => !removed && !recall);
  const meter = readingMeter(meeting, seat, mineOf(meeting, seat.id));
  return [
    {
      ...listed,
      endsAt: isInWriting(meeting) ? deadlineOf(meeting, answersFor(seat)) : listed.endsAt,
      seatId: seat.id,
      role: seat.role,
      items: itemsInOrder(meeting.agenda).filter((item) => seesItem(seat, item)).length,
      papers: seen.filter((paper) => seesPaper(meeting, seat, paper)).length,
      papersRead: meter?.read ?? null,
      owed: owedLines(meeting, seat),
    },
  ];
}

/** Whose deadline it is: an adviser's is that of the member. (L5) */
function answersFor({ id, forSeatId }: Seat): SeatId {
  return forSeatId ?? id;
}

function owedLines(meeting: Meeting, seat: Seat): readonly OwedLine[] {
  return owed(meeting, seat, mineOf(meeting, seat.id)).map((owes) => ({
    owed: owes,
    title: titleOfOwed(meeting, owes),
    paper: paperOfOwed(meeting, owes),
  }));
}
