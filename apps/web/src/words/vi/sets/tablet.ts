import { administration } from '../administration.ts';
import { agendaList } from '../agenda-list.ts';
import { announcements } from '../announcements.ts';
import { checkIn } from '../check-in.ts';
import { clock } from '../clock.ts';
import { common } from '../common.ts';
import { conduct } from '../conduct.ts';
import { consent } from '../consent.ts';
import { floor } from '../floor.ts';
import { frame } from '../frame.ts';
import { freshness } from '../freshness.ts';
import { home } from '../home.ts';
import { meeting } from '../meeting.ts';
import { offline } from '../offline.ts';
import { ownPositions } from '../own-positions.ts';
import { problems } from '../problems.ts';
import { proxies } from '../proxies.ts';
import { reason } from '../reason.ts';
import { refusals } from '../refusals.ts';
import { session } from '../session.ts';
import { speaking } from '../speaking.ts';
import { vote } from '../vote.ts';
import { voteResult } from '../vote-result.ts';

/** What every screen speaks, and all that a member's tablet does: loaded with the page. */
export const words = {
  administration,
  agendaList,
  announcements,
  checkIn,
  clock,
  common,
  conduct,
  consent,
  floor,
  frame,
  freshness,
  home,
  meeting,
  offline,
  ownPositions,
  problems,
  proxies,
  reason,
  refusals,
  session,
  speaking,
  vote,
  voteResult,
} as const;
