import type { Meeting, Seat } from '@e-cabinet/domain';
import { identifier } from '@e-cabinet/protocol';
import type { Request, Response } from 'express';
import type { Meetings } from '../road/meetings.ts';
import { askerOf, pathPart } from './requests.ts';

export interface AskedMeetingParts {
  readonly meetings: Meetings;
  /** The seat that a person takes in a meeting. */
  readonly seatIn: (personId: string, meetingId: string) => Promise<Seat | undefined>;
}

export interface AskedMeeting {
  readonly meeting: Meeting;
  readonly seat: Seat;
}

/** The meeting of a path with `:meetingId` and who asks there, behind `requireSignedIn`; null without a seat. */
export async function askedMeeting(
  { meetings, seatIn }: AskedMeetingParts,
  request: Request,
  response: Response,
): Promise<AskedMeeting | null> {
  const meetingId = pathPart(request, 'meetingId');
  if (!identifier.safeParse(meetingId).success) return null;
  const seat = await seatIn(askerOf(response).personId, meetingId);
  return seat ? { seat, meeting: (await meetings.open(meetingId)).live.meeting } : null;
}
