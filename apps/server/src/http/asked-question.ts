import { own, type Question } from '@e-cabinet/domain';
import type { Request, RequestHandler, Response } from 'express';
import { type AskedMeeting, type AskedMeetingParts, askedMeeting } from './asked-meeting.ts';
import { pathPart } from './requests.ts';

export const QUESTION = '/api/meetings/:meetingId/questions/:questionId';

export interface AskedParts extends AskedMeetingParts {
  readonly requireSignedIn: RequestHandler;
}

export interface Asked extends AskedMeeting {
  readonly question: Question;
}

/** The question and who asks for it; what the asker may not know of is not there. */
export async function askedFor(
  parts: AskedParts,
  request: Request,
  response: Response,
): Promise<Asked | null> {
  const asked = await askedMeeting(parts, request, response);
  const question = asked && own(asked.meeting.questions, pathPart(request, 'questionId'));
  return question ? { ...asked, question } : null;
}
