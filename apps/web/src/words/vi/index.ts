import { account } from './account.ts';
import { administration } from './administration.ts';
import { agenda } from './agenda.ts';
import { agendaList } from './agenda-list.ts';
import { announcements } from './announcements.ts';
import { answer } from './answer.ts';
import { asOf } from './as-of.ts';
import { attendees } from './attendees.ts';
import { bodies } from './bodies.ts';
import { bridge } from './bridge.ts';
import { bridgeBoard } from './bridge-board.ts';
import { checkIn } from './check-in.ts';
import { clock } from './clock.ts';
import { common } from './common.ts';
import { conduct } from './conduct.ts';
import { consent } from './consent.ts';
import { console } from './console.ts';
import { course } from './course.ts';
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
import { papersIntake } from './papers-intake.ts';
import { participants } from './participants.ts';
import { people } from './people.ts';
import { podium } from './podium.ts';
import { positions } from './positions.ts';
import { prepare } from './prepare.ts';
import { problems } from './problems.ts';
import { proxies } from './proxies.ts';
import { questions } from './questions.ts';
import { reason } from './reason.ts';
import { receipts } from './receipts.ts';
import { recusals } from './recusals.ts';
import { refusals } from './refusals.ts';
import { room } from './room.ts';
import { rules } from './rules.ts';
import { secretariat } from './secretariat.ts';
import { series } from './series.ts';
import { session } from './session.ts';
import { setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';
import { signIns } from './sign-ins.ts';
import { speaking } from './speaking.ts';
import { units } from './units.ts';
import { vote } from './vote.ts';
import { voteResult } from './vote-result.ts';

/** The source of all catalogues: keys and variables are typed by it. */
export const vi = {
  account,
  administration,
  agenda,
  agendaList,
  announcements,
  answer,
  attendees,
  bodies,
  bridge,
  bridgeBoard,
  checkIn,
  clock,
  common,
  conduct,
  consent,
  asOf,
  console,
  course,
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
  papersIntake,
  participants,
  people,
  podium,
  positions,
  prepare,
  problems,
  proxies,
  questions,
  reason,
  receipts,
  recusals,
  refusals,
  room,
  rules,
  secretariat,
  series,
  session,
  setUp,
  signIn,
  signIns,
  speaking,
  units,
  vote,
  voteResult,
} as const;
