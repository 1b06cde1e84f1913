import type { Run } from '@e-cabinet/client';
import { type Command, type Meeting, noMine, type Recorded } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET, seat } from '../../../testing/rehearsal.ts';
import { happeningsIn } from './happening.ts';

const BRIDGE = 'nghe-an';
const here = { type: 'check-in', where: 'room', way: 'tablet' } as const;
const motion = {
  text: 'Thông qua?',
  kind: 'motion',
  options: [],
  link: null,
  secret: false,
  election: null,
} as const;
const asking = { kind: 'speak', subject: '', speaker: null, respondentSeatId: null } as const;

function sitting(): Rehearsal {
  const items = [item('first'), item('second'), item('third')];
  return new Rehearsal([...SMALL_CABINET, seat(BRIDGE, 'bridge', { level: 'province' })])
    .act('secretary', { type: 'add-items', items, before: null, lateReason: null })
    .act('secretary', { type: 'publish-meeting' })
    .act('chair', here)
    .act('finance', here)
    .act('chair', { type: 'open-sitting' }, { type: 'take-up-item', itemId: 'first' });
}

/** What the chair does while the point is cut off. */
const MEANWHILE: readonly Command[] = [
  { type: 'put-question', questionId: 'q', itemId: 'first', question: motion, repeats: null },
  { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false },
  { type: 'close-vote', questionId: 'q' },
  { type: 'give-floor', requestId: 'r-finance', seconds: 60 },
  { type: 'give-floor', requestId: 'r-bridge', seconds: 60 },
  { type: 'take-up-item', itemId: 'second' },
  { type: 'postpone-item', itemId: 'second', reason: 'Chưa đủ hồ sơ' },
  {
    type: 'make-announcement',
    announcementId: 'a',
    text: 'Tắt micro',
    audience: { kind: 'bridge', seatId: BRIDGE },
  },
  { type: 'suspend-sitting', reason: '' },
  { type: 'resume-sitting' },
  { type: 'close-sitting' },
];

function cut(): { readonly before: Meeting; readonly play: Rehearsal } {
  const play = sitting()
    .act('finance', { type: 'request-floor', requestId: 'r-finance', ...asking })
    .act(BRIDGE, { type: 'request-floor', requestId: 'r-bridge', ...asking });
  const before = play.meeting;
  return { before, play: play.act('chair', ...MEANWHILE) };
}

function run(before: Meeting, after: Meeting, events: readonly Recorded[] | null): Run {
  const replica = (meeting: Meeting) => ({
    seatId: BRIDGE,
    viewKey: 'bridges',
    meeting,
    mine: noMine(),
    version: meeting.version,
    mineVersion: meeting.version,
  });
  return { before: replica(before), after: replica(after), events, late: true };
}

function brief(happenings: ReturnType<typeof happeningsIn>): readonly string[] {
  return happenings.map((each) => {
    if (each.kind === 'item') return `${each.kind} ${each.title} ${each.act}`;
    if (each.kind === 'vote-closed') return `${each.kind} ${each.outcome}`;
    if (each.kind === 'speech')
      return `${each.kind} ${each.name.vi}${each.called ? ' called' : ''}`;
    return 'act' in each ? `${each.kind} ${each.act}` : each.kind;
  });
}

const RECALLED = [
  'vote-opened',
  'vote-closed rejected',
  'speech finance',
  `speech ${BRIDGE} called`,
  'item first concluded',
  'item second taken-up',
  'item second postponed',
  'announcement',
];

describe('what a bridge point has missed (B5)', () => {
  it('is told from the events that came afterwards, in order and with their times', () => {
    const { before, play } = cut();
    const events = play.log.filter(({ version }) => version > before.version);
    const told = happeningsIn(run(before, play.meeting, events), BRIDGE);
    expect(brief(told)).toEqual([
      ...RECALLED,
      'sitting suspended',
      'sitting resumed',
      'sitting closed',
    ]);
    const times = told.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  it('is recalled from the two states where a snapshot came instead', () => {
    const { before, play } = cut();
    const told = happeningsIn(run(before, play.meeting, null), BRIDGE);
    expect(brief(told)).toEqual([...RECALLED, 'sitting closed']);
  });

  it('has the refusal of its own request, with the reason, and not those of others', () => {
    const { before, play } = (() => {
      const play = sitting()
        .act('finance', { type: 'request-floor', requestId: 'r-finance', ...asking })
        .act(BRIDGE, { type: 'request-floor', requestId: 'r-bridge', ...asking });
      const before = play.meeting;
      const refuse = (requestId: string) =>
        ({ type: 'refuse-floor-request', requestId, reason: `Vì ${requestId}` }) as const;
      return { before, play: play.act('chair', refuse('r-finance'), refuse('r-bridge')) };
    })();
    const events = play.log.filter(({ version }) => version > before.version);
    expect(happeningsIn(run(before, play.meeting, events), BRIDGE)).toMatchObject([
      { kind: 'refused', reason: 'Vì r-bridge' },
    ]);
  });

  it('tells a vote whose ballots did not add up from one that was declared void', () => {
    const play = sitting().act('chair', ...MEANWHILE.slice(0, 2));
    const before = play.meeting;
    const figures = { ballots: 2, tallied: 1, outside: 0 };
    play.tell({ type: 'vote-declared-inconsistent', questionId: 'q', ...figures });
    for (const events of [play.log.slice(-1), null]) {
      const told = happeningsIn(run(before, play.meeting, events), BRIDGE);
      expect(brief(told)).toEqual(['vote-closed inconsistent']);
    }
  });

  it('is nothing where nothing was held before', () => {
    const { play } = cut();
    const first = { ...run(play.meeting, play.meeting, null), before: null };
    expect(happeningsIn(first, BRIDGE)).toEqual([]);
  });
});
