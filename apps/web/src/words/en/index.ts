import type { Translation } from '../translation.ts';
import type { vi } from '../vi/index.ts';
import { account } from './account.ts';
import { administration } from './administration.ts';
import { agenda } from './agenda.ts';
import { agendaList } from './agenda-list.ts';
import { announcements } from './announcements.ts';
import { answer } from './answer.ts';
import { attendees } from './attendees.ts';
import { bridge } from './bridge.ts';
import { checkIn } from './check-in.ts';
import { clock } from './clock.ts';
import { common } from './common.ts';
import { conduct } from './conduct.ts';
import { consent } from './consent.ts';
import { console } from './console.ts';
import { demonstration } from './demonstration.ts';
import { demonstrationBar } from './demonstration-bar.ts';
import { floor } from './floor.ts';
import { frame } from './frame.ts';
import { freshness } from './freshness.ts';
import { home } from './home.ts';
import { meeting } from './meeting.ts';
import { meetingForm } from './meeting-form.ts';
import { newPassword } from './new-password.ts';
import { ownPositions } from './own-positions.ts';
import { papers } from './papers.ts';
import { podium } from './podium.ts';
import { problems } from './problems.ts';
import { proxies } from './proxies.ts';
import { questions } from './questions.ts';
import { reason } from './reason.ts';
import { recusals } from './recusals.ts';
import { refusals } from './refusals.ts';
import { room } from './room.ts';
import { session } from './session.ts';
import { setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';
import { speaking } from './speaking.ts';
import { vote } from './vote.ts';
import { voteResult } from './vote-result.ts';

export const en = {
  account,
  administration,
  agenda,
  agendaList,
  announcements,
  answer,
  attendees,
  bridge,
  checkIn,
  clock,
  common,
  conduct,
  consent,
  console,
  demonstration,
  demonstrationBar,
  floor,
  frame,
  freshness,
  home,
  meeting,
  meetingForm,
  newPassword,
  ownPositions,
  papers,
  podium,
  problems,
  proxies,
  questions,
  reason,
  recusals,
  refusals,
  room,
  session,
  setUp,
  signIn,
  speaking,
  vote,
  voteResult,
} as const satisfies Translation<typeof vi>;
