import type { Command } from '../command.ts';
import type { MeetingEvent } from '../event.ts';
import type { RefusalCode } from '../refusals.ts';
import { cast, closeSecret, put, requestCredential } from './asks.ts';
import { buildMeeting, DETAILS, RULES } from './build-meeting.ts';
import {
  credentialIssued,
  electionOf,
  electionOpened,
  MOTION,
  rollCallOpened,
  secretVoteOpened,
  voteOpened,
} from './build-question.ts';
import type { Acting } from './given.ts';

const VOTERS = ['chair', 'member-2'];
const SESSION = buildMeeting({ current: 'item-1' });
const SECRET = [...SESSION, ...secretVoteOpened('q', VOTERS)];
const OPEN = [...SESSION, ...voteOpened('q', VOTERS)];
const CALLING = [...SESSION, ...rollCallOpened('q', VOTERS)];
const ISSUING_OVER: MeetingEvent = { type: 'issuing-closed', questionId: 'q' };

const THREE = ['An', 'Bình', 'Chi'];
const APPROVING = [...SESSION, ...electionOpened('q', electionOf('approval', THREE, 2), VOTERS)];

/** A way to each refusal that only elections, secret votes and roll-calls know, beside that of the door. */
export const WAYS_IN_OTHER_VOTES = {
  'places-out-of-range': [SESSION, 'chair', put('q', electionOf('approval', THREE, 4))],
  'marks-out-of-range': [SESSION, 'chair', put('q', electionOf('approval', THREE, 1, 0))],
  'marks-repeated': [APPROVING, 'chair', cast('a+a')],
  'marks-too-many': [APPROVING, 'chair', cast('a+b+c')],
  'marks-unordered': [APPROVING, 'chair', cast('b+a')],
  'weights-not-by-name': [
    buildMeeting({ stage: 'preparing' }),
    'secretary',
    {
      type: 'revise-meeting',
      details: DETAILS,
      rules: { ...RULES, weightedVotes: true, byName: false },
    },
  ],
  'secret-with-weights': [
    buildMeeting({ rules: { weightedVotes: true }, current: 'item-1' }),
    'chair',
    put('q', { ...MOTION, secret: true }),
  ],
  'called-by-name': [CALLING, 'member-2', cast('agree')],
  'vote-secret': [SECRET, 'chair', cast('agree')],
  'vote-not-secret': [OPEN, 'chair', requestCredential('value')],
  'credential-given': [
    [...SECRET, credentialIssued('q', 'chair')],
    'chair',
    requestCredential('value'),
  ],
  'issuing-open': [SECRET, 'chair', closeSecret()],
  'issuing-closed': [[...SECRET, ISSUING_OVER], 'chair', requestCredential('value')],
} satisfies Partial<Record<RefusalCode, readonly [readonly MeetingEvent[], Acting, Command]>>;
