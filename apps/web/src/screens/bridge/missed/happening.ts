import type { Run } from '@e-cabinet/client';
import type {
  Instant,
  Meeting,
  MeetingEvent,
  OfficeName,
  Outcome,
  SeatId,
  Speech,
} from '@e-cabinet/domain';
import { recalledEvents } from './recalled-events.ts';

/** Something that happened in the meeting while a bridge point could not see it. */
export type Happening = { readonly at: Instant } & (
  | { readonly kind: 'sitting'; readonly act: 'opened' | 'suspended' | 'resumed' | 'closed' }
  | { readonly kind: 'doors'; readonly act: 'closed' | 'opened' }
  | {
      readonly kind: 'item';
      readonly act: 'taken-up' | 'concluded' | 'postponed' | 'adopted';
      readonly title: string;
    }
  | { readonly kind: 'vote-opened'; readonly text: string }
  | {
      readonly kind: 'vote-closed';
      readonly text: string;
      readonly outcome: Outcome | 'void' | 'inconsistent';
    }
  /** `called`: it was this point that was given the floor. */
  | {
      readonly kind: 'speech';
      readonly name: OfficeName;
      readonly speaker: string | null;
      readonly called: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: string }
  /** `alone`: made to this point and nobody else. */
  | { readonly kind: 'announcement'; readonly text: string; readonly alone: boolean }
);

export interface Told {
  readonly at: Instant;
  readonly event: MeetingEvent;
}

/** What a step of the replica brought, in order and in the words of an operator; beats and ballots are not told. */
export function happeningsIn({ before, after, events }: Run, seatId: SeatId): readonly Happening[] {
  if (!before) return [];
  const told: readonly Told[] = events ?? recalledEvents(before, after);
  const context = { before: before.meeting, after: after.meeting, seatId };
  return told.flatMap(({ at, event }) => {
    const happening = happeningOf(event, context);
    return happening === null ? [] : [happening].flat().map((each) => ({ at, ...each }));
  });
}

interface Context {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly seatId: SeatId;
}

type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;
type Bare = WithoutTime<Happening>;

function happeningOf(event: MeetingEvent, context: Context): Bare | readonly Bare[] | null {
  switch (event.type) {
    case 'sitting-opened':
      return { kind: 'sitting', act: 'opened' };
    case 'sitting-suspended':
      return { kind: 'sitting', act: 'suspended' };
    case 'sitting-resumed':
      return { kind: 'sitting', act: 'resumed' };
    case 'sitting-closed':
      return { kind: 'sitting', act: 'closed' };
    case 'doors-closed':
      return { kind: 'doors', act: 'closed' };
    case 'doors-opened':
      return { kind: 'doors', act: 'opened' };
    case 'item-taken-up':
      return item('taken-up', event.itemId, context);
    case 'item-concluded':
      return item('concluded', event.itemId, context);
    case 'item-postponed':
      return item('postponed', event.itemId, context);
    case 'items-adopted':
      return event.itemIds.map((itemId) => item('adopted', itemId, context));
    case 'vote-opened':
      return { kind: 'vote-opened', text: questionText(event.questionId, context) };
    case 'vote-closed': {
      const text = questionText(event.questionId, context);
      return { kind: 'vote-closed', text, outcome: event.result.outcome };
    }
    case 'vote-declared-inconsistent': {
      const text = questionText(event.questionId, context);
      return { kind: 'vote-closed', text, outcome: 'inconsistent' };
    }
    case 'vote-voided': {
      const text = questionText(event.questionId, context);
      return { kind: 'vote-closed', text, outcome: 'void' };
    }
    case 'floor-given':
      return speech(event.requestId, context);
    case 'floor-request-refused':
      return refusal(event.requestId, event.reason, context);
    case 'announcement-made':
      return {
        kind: 'announcement',
        text: event.text,
        alone: event.audience.kind === 'bridge',
      };
    default:
      return null;
  }
}

function item(
  act: Extract<Happening, { kind: 'item' }>['act'],
  itemId: string,
  { after }: Context,
): Bare {
  return { kind: 'item', act, title: after.agenda.items[itemId]?.title ?? '' };
}

function questionText(questionId: string, { after }: Context): string {
  return after.questions[questionId]?.text ?? '';
}

function speech(requestId: string, { after, seatId }: Context): Bare | null {
  const given = speechesOf(after).find(({ id }) => id === requestId);
  if (!given) return null;
  const { name, speaker } = given;
  return { kind: 'speech', name, speaker, called: given.seatId === seatId };
}

/** A refusal concerns the one who asked. */
function refusal(requestId: string, reason: string, { before, seatId }: Context): Bare | null {
  const own = before.floor.requests[requestId]?.seatId === seatId;
  return own ? { kind: 'refused', reason } : null;
}

function speechesOf({ floor }: Meeting): readonly Speech[] {
  return floor.speaking ? [...floor.spoken, floor.speaking] : floor.spoken;
}
