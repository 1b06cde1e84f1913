import type { Translation } from '../translation.ts';
import type { vi } from '../vi/index.ts';
import { account } from './account.ts';
import { agendaList } from './agenda-list.ts';
import { announcements } from './announcements.ts';
import { clock } from './clock.ts';
import { common } from './common.ts';
import { demonstration } from './demonstration.ts';
import { frame } from './frame.ts';
import { freshness } from './freshness.ts';
import { home } from './home.ts';
import { meeting } from './meeting.ts';
import { newPassword } from './new-password.ts';
import { papers } from './papers.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';
import { speaking } from './speaking.ts';
import { voteResult } from './vote-result.ts';

export const en = {
  account,
  agendaList,
  announcements,
  clock,
  common,
  demonstration,
  frame,
  freshness,
  home,
  meeting,
  newPassword,
  papers,
  problems,
  refusals,
  setUp,
  signIn,
  speaking,
  voteResult,
} as const satisfies Translation<typeof vi>;
