import { describe, expect, test } from 'vitest';
import type { Command } from '../command.ts';
import type { MeetingEvent } from '../event.ts';
import { mineOf } from '../mine.ts';
import { owed } from '../owed.ts';
import { closeIssuing, openSecret, requestCredential } from '../testing/asks.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import {
  credentialIssued,
  MOTION,
  questionPut,
  secretVoteOpened,
} from '../testing/build-question.ts';
import { given } from '../testing/given.ts';
import { EVENTS } from '../testing/one-of-each-event.ts';
import { after } from '../testing/times.ts';

const SESSION = buildMeeting({ current: 'item-1' });
const PUT = questionPut('q', { secret: true });
const OPEN = [...SESSION, ...secretVoteOpened('q', ['chair', 'member-2', 'member-3'])];
const ISSUED = [
  ...OPEN,
  credentialIssued('q', 'chair'),
  credentialIssued('q', 'member-2', { issued: 2, where: 'remote' }),
];
const ISSUING_CLOSED: MeetingEvent = { type: 'issuing-closed', questionId: 'q' };
const CASTING = [...ISSUED, ISSUING_CLOSED];

describe('putting a question as secret', () => {
  test('X1: until it is voted on it can be made secret and open again', () => {
    const question = { ...MOTION, secret: true };
    given(...SESSION, questionPut('q'))
      .when('chair', { type: 'revise-question', questionId: 'q', question })
      .then({ type: 'question-revised', questionId: 'q', question })
      .when('chair', { type: 'revise-question', questionId: 'q', question: MOTION })
      .then({ type: 'question-revised', questionId: 'q', question: MOTION });
    given(...OPEN)
      .when('chair', { type: 'revise-question', questionId: 'q', question: MOTION })
      .thenRefused('question-not-put');
  });

  test('X1: it cannot be opened as an open one, nor an open one as secret', () => {
    given(...SESSION, PUT)
      .when('chair', { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false })
      .thenRefused('vote-secret');
    given(...SESSION, questionPut('q'))
      .when('chair', openSecret)
      .thenRefused('vote-not-secret');
  });

  test.each<readonly [string, string, Command]>([
    ['no pause', 'chair', { type: 'pause-vote', questionId: 'q' }],
    ['no closing but its own', 'chair', { type: 'close-vote', questionId: 'q' }],
    [
      'no ballot by name',
      'member-2',
      { type: 'cast-ballot', replaces: null, questionId: 'q', choice: 'agree', comment: '' },
    ],
    [
      'no ballot for somebody else',
      'member-2',
      {
        type: 'cast-proxy-ballot',
        replaces: null,
        questionId: 'q',
        forSeatId: 'member-3',
        choice: 'agree',
        comment: '',
      },
    ],
    [
      'no ballot entered',
      'secretary',
      {
        type: 'enter-ballot',
        replaces: null,
        questionId: 'q',
        seatId: 'member-2',
        choice: 'agree',
        comment: '',
        reason: 'By hand',
      },
    ],
  ])('X1: it has %s', (_, by, command) => {
    given(...OPEN)
      .when(by, command)
      .thenRefused('vote-secret');
  });
});

describe('opening', () => {
  test('X2, V4: it opens with its key to those who are there', () => {
    given(...SESSION, PUT)
      .when('chair', openSecret)
      .then(
        {
          type: 'vote-opened',
          questionId: 'q',
          electorate: ['chair', 'member-2', 'member-3'],
          closesAt: null,
          rollCall: false,
          weights: null,
        },
        { type: 'issuing-opened', questionId: 'q', publicKey: 'key' },
      )
      .thenMeeting(({ questions }) => questions.q?.issuing?.publicKey === 'key');
  });

  test('X1, X2, R8: who is away has no vote in it, though somebody could vote for them', () => {
    const away: MeetingEvent = { ...EVENTS['checked-out'], seatId: 'member-3' };
    const proxy: MeetingEvent = {
      ...EVENTS['proxy-given'],
      forSeatId: 'member-3',
      seatId: 'member-2',
    };
    given(...SESSION, proxy, away, PUT)
      .when('chair', openSecret)
      .then(
        {
          type: 'vote-opened',
          questionId: 'q',
          electorate: ['chair', 'member-2'],
          closesAt: null,
          rollCall: false,
          weights: null,
        },
        { type: 'issuing-opened', questionId: 'q', publicKey: 'key' },
      )
      .when('chair', { type: 'add-voter', questionId: 'q', seatId: 'member-3', reason: 'Late' })
      .thenRefused('not-checked-in');
  });

  test('X2, V3: another vote waits for it', () => {
    given(...OPEN, questionPut('other'))
      .when('chair', { type: 'open-vote', questionId: 'other', seconds: null, rollCall: false })
      .thenRefused('vote-another-open');
  });
});

describe('credentials', () => {
  test('X3: whoever may vote gets one, by name', () => {
    given(...OPEN)
      .when('member-2', requestCredential('blinded'))
      .then(credentialIssued('q', 'member-2', { blinded: 'blinded', signature: 'sig blinded' }))
      .when('member-3', requestCredential('other'))
      .then(
        credentialIssued('q', 'member-3', {
          blinded: 'other',
          signature: 'sig other',
          issued: 2,
        }),
      )
      .thenMeeting(({ questions }) => questions.q?.issuing?.issued === 2);
  });

  test('X3: asked again for the same it is the same, also after the issuing; for another it is refused', () => {
    given(...CASTING)
      .when('member-2', requestCredential('blinded of member-2'))
      .then()
      .when('member-2', requestCredential('another'))
      .thenRefused('credential-given');
  });

  test('X3, V4: not who has no vote, nor who has left', () => {
    given(...SESSION, ...secretVoteOpened('q', ['chair']))
      .when('member-2', requestCredential('blinded'))
      .thenRefused('not-entitled');
    given(...OPEN, { ...EVENTS['checked-out'], seatId: 'member-2' })
      .when('member-2', requestCredential('blinded'))
      .thenRefused('not-checked-in');
  });

  test('X3: nor before the opening or after the end', () => {
    given(...SESSION, PUT)
      .when('member-2', requestCredential('blinded'))
      .thenRefused('vote-not-open');
    given(...ISSUED, { ...EVENTS['vote-voided'], questionId: 'q' })
      .when('member-3', requestCredential('blinded'))
      .thenRefused('vote-closed');
  });

  test('X4: after the issuing nobody gets one any more', () => {
    given(...ISSUED)
      .when('chair', closeIssuing)
      .then(ISSUING_CLOSED)
      .when('chair', closeIssuing)
      .then()
      .when('member-3', requestCredential('blinded'), after(60))
      .thenRefused('issuing-closed');
  });

  test('X4: issuing is closed where it is open', () => {
    given(...SESSION, PUT)
      .when('chair', closeIssuing)
      .thenRefused('vote-not-open');
    given(...SESSION, questionPut('q'))
      .when('chair', closeIssuing)
      .thenRefused('vote-not-secret');
    given(...ISSUED, { ...EVENTS['vote-voided'], questionId: 'q' })
      .when('chair', closeIssuing)
      .thenRefused('vote-closed');
  });

  test('X3, X4, M8: a vote is owed until the credential is there or the issuing is over', () => {
    const owes = (...events: readonly MeetingEvent[]) => {
      const { meeting } = given(...OPEN, ...events);
      const seat = meeting.seats['member-2'];
      if (!seat) throw new Error('no seat');
      const asked = owed(meeting, seat, mineOf(meeting, seat.id));
      return asked.some(({ kind }) => kind === 'vote');
    };
    expect(owes()).toBe(true);
    expect(owes(credentialIssued('q', 'member-2'))).toBe(false);
    expect(owes(ISSUING_CLOSED)).toBe(false);
  });
});

describe('who sees what', () => {
  test('X8: what is in a credential is told to its own seat alone', () => {
    const { meeting } = given(...ISSUED);
    expect(mineOf(meeting, 'member-2').credentials).toEqual({
      q: { blinded: 'blinded of member-2', signature: 'signature for member-2' },
    });
    expect(mineOf(meeting, 'member-3').credentials).toEqual({});
  });
});
