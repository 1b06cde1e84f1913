import type { Command } from '../command.ts';
import type { MeetingEvent } from '../event.ts';
import type { RefusalCode } from '../refusals.ts';
import { addPaper } from './asks.ts';
import { buildFile, paperAdded } from './build-item.ts';
import { buildMeeting } from './build-meeting.ts';
import { buildSeat, oneOfEach } from './build-seat.ts';
import type { Acting } from './given.ts';
import { EVENTS } from './one-of-each-event.ts';

const PUBLISHED = buildMeeting({ stage: 'published' });
const SESSION = buildMeeting({ current: 'item-1' });
const PAPER = paperAdded({ paperId: 'paper' });

const PREPARING = buildMeeting({
  stage: 'preparing',
  seats: [
    ...oneOfEach(),
    buildSeat({ id: 'secretary-2', role: 'secretary' }),
    buildSeat({ id: 'third', role: 'secretary' }),
  ],
});
const SUBMITTED: readonly MeetingEvent[] = [...PREPARING, EVENTS['programme-submitted']];

/** A way to each refusal around papers, the pack and places. */
export const WAYS_AROUND_PAPERS = {
  'paper-unknown': [SESSION, 'chair', { type: 'open-paper', paperId: 'x', paperVersion: 1 }],
  'paper-exists': [[...SESSION, PAPER], 'secretary', addPaper('paper')],
  'paper-version-unknown': [
    [...SESSION, PAPER],
    'chair',
    { type: 'open-paper', paperId: 'paper', paperVersion: 2 },
  ],
  'pack-frozen': [
    [...PUBLISHED, EVENTS['pack-frozen']],
    'secretary',
    { type: 'rename-section', sectionId: 'section', title: 'Laws' },
  ],
  'paper-recalled': [
    [...PUBLISHED, PAPER, EVENTS['paper-recalled']],
    'chair',
    { type: 'open-paper', paperId: 'paper', paperVersion: 1 },
  ],
  'copies-not-allowed': [
    [...PUBLISHED, PAPER],
    'chair',
    { type: 'take-copy', paperId: 'paper', paperVersion: 1 },
  ],
  'paper-given-out': [
    [...PUBLISHED, PAPER],
    'secretary',
    { type: 'remove-paper', paperId: 'paper', reason: null },
  ],
  'programme-unknown': [PREPARING, 'secretary', { type: 'approve-programme', label: 'B' }],
  'programme-not-yours': [SUBMITTED, 'secretary', { type: 'approve-programme', label: 'A' }],
  'programme-own-approval': [
    PREPARING,
    'secretary',
    { type: 'submit-programme', toSeatId: 'secretary', note: '' },
  ],
  'programme-unchanged': [
    SUBMITTED,
    'secretary',
    { type: 'submit-programme', toSeatId: 'third', note: '' },
  ],
  'programme-decided': [
    [...SUBMITTED, EVENTS['programme-refused']],
    'secretary-2',
    { type: 'approve-programme', label: 'A' },
  ],
  'programme-overtaken': [
    [...SUBMITTED, { ...EVENTS['programme-submitted'], label: 'B' }],
    'secretary-2',
    { type: 'approve-programme', label: 'A' },
  ],
  'programme-not-approved': [
    buildMeeting({ stage: 'preparing', rules: { programmeApproval: true } }),
    'secretary',
    { type: 'publish-meeting' },
  ],
  'place-unknown': [
    [...PUBLISHED, EVENTS['room-taken']],
    'secretary',
    { type: 'give-places', given: [{ seatId: 'chair', place: 9 }] },
  ],
  'same-file': [
    [...SESSION, PAPER],
    'secretary',
    { type: 'replace-paper', paperId: 'paper', file: buildFile('paper'), reason: 'Again' },
  ],
} satisfies Partial<Record<RefusalCode, readonly [readonly MeetingEvent[], Acting, Command]>>;
