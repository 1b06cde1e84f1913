import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET, seat } from '../../../testing/rehearsal.ts';
import { floorPlace } from './floor-place.ts';

const BRIDGE = 'nghe-an';
const here = { type: 'check-in', where: 'room', way: 'tablet' } as const;

function sitting(): Rehearsal {
  return new Rehearsal([...SMALL_CABINET, seat(BRIDGE, 'bridge', { level: 'province' })])
    .act('secretary', {
      type: 'add-items',
      items: [item('first')],
      before: null,
      lateReason: null,
    })
    .act('secretary', { type: 'publish-meeting' })
    .act('chair', here)
    .act('finance', here)
    .act('chair', { type: 'open-sitting' }, { type: 'take-up-item', itemId: 'first' });
}

function asks(requestId: string) {
  const asked = { kind: 'speak', subject: '', speaker: null, respondentSeatId: null } as const;
  return { type: 'request-floor', requestId, ...asked } as const;
}

describe('the place of a bridge point with the floor (B6)', () => {
  it('is none until it asks', () => {
    expect(floorPlace(sitting().meeting, BRIDGE)).toEqual({ kind: 'none' });
  });

  it('counts those who are called before', () => {
    const play = sitting()
      .act('finance', asks('r1'))
      .act('health', asks('r2'))
      .act(BRIDGE, asks('r3'));
    expect(floorPlace(play.meeting, BRIDGE)).toMatchObject({ kind: 'waiting', ahead: 2 });
  });

  it('is next once those before have been called', () => {
    const play = sitting()
      .act('finance', asks('r1'))
      .act(BRIDGE, asks('r2'))
      .act('chair', { type: 'give-floor', requestId: 'r1', seconds: 60 });
    expect(floorPlace(play.meeting, BRIDGE)).toMatchObject({ kind: 'next' });
  });

  it('is the speech itself, also when the chair calls unasked', () => {
    const call = { type: 'call-speaker', requestId: 'r1', seatId: BRIDGE, seconds: 60 } as const;
    const play = sitting().act('chair', call);
    expect(floorPlace(play.meeting, BRIDGE)).toMatchObject({
      kind: 'speaking',
      speech: { id: 'r1', seconds: 60 },
    });
  });
});
