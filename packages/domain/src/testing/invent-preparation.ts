import type { AgendaCommand } from '../agenda/commands.ts';
import { ITEM_KINDS, type ItemDetails } from '../agenda/commands.ts';
import type { Audience } from '../audience.ts';
import type { Answer, InvitationCommand } from '../invitation/commands.ts';
import type { MeetingCommand } from '../meeting/commands.ts';
import { own } from '../own.ts';
import type { PackCommand, RecallScope } from '../pack/commands.ts';
import type { PaperCommand } from '../papers/commands.ts';
import type { ProgrammeCommand } from '../programme/commands.ts';
import { labelOf } from '../programme/programme-now.ts';
import { ROLES, type Seat } from '../seat.ts';
import type { SeatingCommand } from '../seating/commands.ts';
import { buildFile } from './build-item.ts';
import { buildRoom } from './build-room.ts';
import { buildSeat } from './build-seat.ts';
import type { Inventor } from './choices.ts';
import { after } from './times.ts';

type Inventions<C extends { readonly type: string }> = {
  readonly [T in C['type']]: (by: Inventor) => Extract<C, { readonly type: T }>;
};

/** Everything the secretariat asks for before a session, and everybody around it. */
export const PREPARATION: Inventions<
  | MeetingCommand
  | InvitationCommand
  | AgendaCommand
  | PaperCommand
  | PackCommand
  | ProgrammeCommand
  | SeatingCommand
> = {
  'schedule-meeting': ({ meeting, newId }) => {
    const { id: meetingId, bodyId, details, rules } = meeting;
    const seats = [buildSeat({ id: newId(), role: 'secretary' })];
    return {
      type: 'schedule-meeting',
      meetingId,
      bodyId,
      details,
      rules,
      practice: false,
      copiedFrom: null,
      seats,
    };
  },
  'revise-meeting': ({ meeting: { details, rules }, below, newText }) => ({
    type: 'revise-meeting',
    details: { ...details, place: newText() },
    rules: { ...rules, speakingSeconds: 60 + below(600) },
  }),
  'publish-meeting': () => ({ type: 'publish-meeting' }),
  'cancel-meeting': ({ reason }) => ({ type: 'cancel-meeting', reason: reason() }),
  'give-seats': (by) => ({ type: 'give-seats', seats: [seat(by, by.newId())] }),
  'assign-attendee': (by) => ({
    type: 'assign-attendee',
    seat: { ...seat(by, by.newId()), unitId: 'department', role: 'observer' },
  }),
  'take-back-attendee': ({ meeting, seat: any, oneOf }) => {
    return { type: 'take-back-attendee', seatId: oneOf(Object.keys(meeting.namedBy), any()) };
  },
  'revise-seat': (by) => {
    const before = by.meeting.seats[by.seat()];
    return { type: 'revise-seat', seat: before ? revised(by, before) : seat(by, by.newId()) };
  },
  'withdraw-seat': ({ seat: any, reason }) => {
    return { type: 'withdraw-seat', seatId: any(), reason: reason() };
  },
  'receive-pack': () => ({ type: 'receive-pack' }),
  'acknowledge-pack': () => ({ type: 'acknowledge-pack' }),

  'answer-invitation': (by) => ({
    type: 'answer-invitation',
    seatId: by.seat(),
    answer: answer(by),
    note: by.reason(),
  }),
  'approve-absence': ({ meeting, seat: any, oneOf, chance, newId }) => ({
    type: 'approve-absence',
    seatId: oneOf(Object.keys(meeting.answers), any()),
    delegate: chance(2) ? { seatId: newId(), personId: chance(2) ? newId() : null } : null,
  }),
  'refuse-absence': ({ meeting, seat: any, oneOf, reason }) => ({
    type: 'refuse-absence',
    seatId: oneOf(Object.keys(meeting.answers), any()),
    reason: reason(),
  }),

  'add-section': ({ newId, newText, entryOrEnd }) => {
    return { type: 'add-section', sectionId: newId(), title: newText(), before: entryOrEnd() };
  },
  'rename-section': ({ meeting, oneOf, newText }) => {
    const sectionId = oneOf(Object.keys(meeting.agenda.sections), 'nowhere');
    return { type: 'rename-section', sectionId, title: newText() };
  },
  'add-items': (by) => ({
    type: 'add-items',
    items: [{ id: by.newId(), audience: audience(by), ...itemDetails(by) }],
    before: by.entryOrEnd(),
    lateReason: by.meeting.publishedAt === null ? null : by.reason(),
  }),
  'revise-item': (by) => ({ type: 'revise-item', itemId: by.item(), details: itemDetails(by) }),
  'move-entry': ({ item, entryOrEnd }) => {
    return { type: 'move-entry', entryId: entryOrEnd() ?? item(), before: entryOrEnd() };
  },
  'remove-entry': ({ item, entryOrEnd }) => ({
    type: 'remove-entry',
    entryId: entryOrEnd() ?? item(),
  }),
  'set-item-audience': (by) => {
    return { type: 'set-item-audience', itemId: by.item(), audience: audience(by) };
  },

  'add-paper': (by) => ({
    type: 'add-paper',
    paperId: by.newId(),
    itemId: by.chance(4) ? null : by.item(),
    title: by.newText(),
    file: buildFile(by.newText()),
    audience: audience(by),
  }),
  'replace-paper': (by) => ({
    type: 'replace-paper',
    paperId: paper(by),
    file: buildFile(by.newText()),
    reason: by.reason(),
  }),
  'revise-paper': (by) => ({
    type: 'revise-paper',
    paperId: paper(by),
    title: by.newText(),
    itemId: by.chance(4) ? null : by.item(),
    audience: audience(by),
  }),
  'remove-paper': (by) => ({ type: 'remove-paper', paperId: paper(by), reason: by.reason() }),
  'require-reading': (by) => ({
    type: 'require-reading',
    paperId: paper(by),
    required: by.chance(2),
  }),
  'note-papers-by-hand': (by) => ({
    type: 'note-papers-by-hand',
    itemId: by.item(),
    count: by.chance(2) ? 1 : 0,
  }),
  'add-supplement': (by) => {
    const to = by.chance(2) ? null : paper(by);
    const ofPaper = own(by.meeting.papers, to ?? '');
    return {
      type: 'add-supplement',
      paperId: by.newId(),
      to,
      itemId: ofPaper ? ofPaper.itemId : by.item(),
      title: by.newText(),
      file: buildFile(by.newText()),
      audience: audience(by),
      reason: by.reason(),
    };
  },
  'present-page': (by) => ({
    type: 'present-page',
    paperId: paper(by),
    paperVersion: 1 + by.below(3),
    page: 1 + by.below(3),
  }),
  'keep-papers': (by) => ({
    type: 'keep-papers',
    papers: [{ paperId: paper(by), paperVersion: 1 + by.below(3) }],
  }),
  'take-copy': (by) => ({ type: 'take-copy', paperId: paper(by), paperVersion: 1 + by.below(3) }),
  'take-pack': (by) => ({
    type: 'take-pack',
    papers: [{ paperId: paper(by), paperVersion: 1 + by.below(3) }],
  }),
  'open-paper': (by) => ({ type: 'open-paper', paperId: paper(by), paperVersion: 1 + by.below(3) }),

  'assess-item': ({ item, chance, reason }) => {
    const result = chance(2) ? 'ready' : 'not-ready';
    return { type: 'assess-item', itemId: item(), result, note: reason() };
  },
  'submit-programme': ({ seat: any, newText }) => {
    return { type: 'submit-programme', toSeatId: any(), note: newText() };
  },
  'approve-programme': (by) => ({ type: 'approve-programme', label: label(by) }),
  'refuse-programme': (by) => {
    return { type: 'refuse-programme', label: label(by), reason: by.reason() };
  },

  'take-room': ({ chance, below, newText }) => {
    const room = buildRoom({ id: `room-${below(2)}`, address: newText() }, 1 + below(6));
    return { type: 'take-room', room: chance(5) ? null : room };
  },
  'give-places': ({ seat: any, below, chance }) => {
    const given = Array.from({ length: 1 + below(3) }, () => {
      return { seatId: any(), place: chance(4) ? null : 1 + below(6) };
    });
    return { type: 'give-places', given };
  },

  'freeze-pack': () => ({ type: 'freeze-pack' }),
  'recall-papers': (by) => ({ type: 'recall-papers', scope: scope(by), reason: by.reason() }),
};

function label({ below }: Inventor): string {
  return labelOf(below(3));
}

function answer({ chance, reason, newText, below }: Inventor): Answer {
  if (chance(3)) return { kind: 'attend' };
  return {
    kind: 'absent',
    reason: reason(),
    from: chance(2) ? after(below(3600)) : null,
    until: chance(2) ? after(below(7200)) : null,
    substitute: chance(2) ? { name: newText(), position: newText() } : null,
  };
}

function itemDetails({ newText, oneOf, below, seat: any }: Inventor): ItemDetails {
  return {
    title: newText(),
    kind: oneOf([...ITEM_KINDS, 'decide', 'decide'], 'decide'),
    minutes: 5 + below(60),
    presenters: [any()],
    submittedBy: newText(),
  };
}

function audience({ oneOf, seat: any, below }: Inventor): Audience {
  const seatIds = Array.from({ length: below(4) }, any);
  const kinds: readonly Audience[] = [
    { kind: 'everyone' },
    { kind: 'everyone' },
    { kind: 'members' },
    { kind: 'named', seatIds },
  ];
  return oneOf(kinds, { kind: 'everyone' });
}

function seat(by: Inventor, id: string): Seat {
  const role = by.oneOf(ROLES, 'observer');
  return buildSeat({
    id,
    role,
    name: { vi: by.newText(), en: by.newText() },
    personId: role === 'unit' ? null : by.newId(),
    unitId: role === 'unit' ? 'department' : null,
    itemIds: by.chance(2) ? [by.item()] : null,
    forSeatId: by.seat(),
  });
}

function revised(by: Inventor, before: Seat): Seat {
  const { role, itemIds, forSeatId } = seat(by, before.id);
  const changes: readonly Partial<Seat>[] = [
    { name: { vi: by.newText(), en: by.newText() } },
    { itemIds },
    { role, itemIds, forSeatId },
    { forSeatId },
  ];
  return { ...before, ...by.oneOf(changes, {}) };
}

function scope(by: Inventor): RecallScope {
  if (by.chance(8)) return { kind: 'pack' };
  if (by.chance(4)) return { kind: 'item', itemId: by.item() };
  return { kind: 'paper', paperId: paper(by) };
}

function paper({ meeting, oneOf }: Inventor): string {
  return oneOf(Object.keys(meeting.papers), 'nowhere');
}
