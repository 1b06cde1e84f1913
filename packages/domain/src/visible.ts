import {
  actorAsSeen,
  announcementAsSeen,
  ballotAsSeen,
  credentialAsSeen,
  extensionAsSeen,
  isPodium,
  listAsSeen,
  memberReasonAsSeen,
  originAsSeen,
  placesAsSeen,
  replyAsSeen,
  resultAsSeen,
  revisedSeatAsSeen,
  seatsAsSeen,
  supplementAsSeen,
  withdrawalAsSeen,
} from './as-seen.ts';
import type { MeetingEvent, Recorded } from './event.ts';
import { itemOf } from './item-of.ts';
import type { Meeting } from './meeting.ts';
import { knowsSeat } from './seen-seats.ts';
import type { View } from './view.ts';

/**
 * An event as this view may see it: whole, with what it may not know taken out, or null where it
 * is withheld. What a seat did itself reaches that seat beside this, through `ownersOf`. (W1, W2)
 * @param meeting as it is now; what may be seen of the past changes with it
 */
export function visible(recorded: Recorded, view: View, meeting: Meeting): Recorded | null {
  if (view.class === 'outside') return null;
  const itemId = itemOf(recorded.event, meeting);
  if (itemId !== null && !view.seesItem(itemId)) return null;
  // The table pairs each event with its own rule; TypeScript does not follow the pairing.
  const seen = SIGHT[recorded.event.type](recorded as never, view, meeting);
  return seen && actorAsSeen(seen, view, meeting);
}

type Sight<E extends MeetingEvent = MeetingEvent> = (
  recorded: Recorded<E>,
  view: View,
  meeting: Meeting,
) => Recorded | null;

const whole: Sight = (recorded) => recorded;
const nobody: Sight = () => null;
const podium: Sight = (recorded, view) => (isPodium(view) ? recorded : null);
const secretariat: Sight = (recorded, view) => (view.class === 'secretariat' ? recorded : null);

const ofSection: Sight<Of<'section-added' | 'section-renamed'>> = (recorded, view) =>
  view.seesSection(recorded.event.sectionId) ? recorded : null;
const ofEntry: Sight<Of<'entry-moved' | 'entry-removed'>> = (recorded, view) => {
  const { entryId } = recorded.event;
  return view.seesSection(entryId) || view.seesItem(entryId) ? recorded : null;
};
type PaperEventOf = Of<
  | 'paper-added'
  | 'paper-replaced'
  | 'paper-revised'
  | 'paper-removed'
  | 'paper-recalled'
  | 'reading-required'
  | 'page-presented'
>;
const ofPaper: Sight<PaperEventOf> = (recorded, view) =>
  view.seesPaper(recorded.event.paperId) ? recorded : null;
const ofSeat: Sight<Of<'checked-in' | 'checked-out' | 'absence-approved' | 'absence-lifted'>> = (
  recorded,
  view,
  meeting,
) => (knowsSeat(meeting, recorded.event.seatId, view) ? recorded : null);

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** Who sees what of each event about things they may know of. (W3–W8) */
const SIGHT: { readonly [Type in MeetingEvent['type']]: Sight<Of<Type>> } = {
  'meeting-scheduled': whole,
  'meeting-revised': whole,
  'meeting-published': whole,
  'meeting-cancelled': whole,
  'seats-given': seatsAsSeen,
  'seat-revised': revisedSeatAsSeen,
  'seat-withdrawn': withdrawalAsSeen,
  'pack-delivered': secretariat,
  'pack-acknowledged': secretariat,

  'invitation-answered': podium,
  'absence-approved': ofSeat,
  'absence-refused': podium,
  'absence-lifted': ofSeat,

  'section-added': ofSection,
  'section-renamed': ofSection,
  'item-added': whole,
  'item-revised': whole,
  'entry-moved': ofEntry,
  'entry-removed': ofEntry,
  'item-audience-set': whole,

  'brief-written': whole,
  'advice-asked': whole,
  'advice-entered': whole,
  'advice-withdrawn': whole,
  'item-brought': originAsSeen,
  'submission-brought': whole,

  'paper-added': ofPaper,
  'paper-replaced': ofPaper,
  'paper-revised': ofPaper,
  'paper-removed': ofPaper,
  'reading-required': ofPaper,
  'papers-by-hand-noted': whole,
  'paper-opened': secretariat,
  'papers-kept': secretariat,
  'copy-taken': secretariat,
  'page-presented': ofPaper,
  'supplement-added': supplementAsSeen,
  'item-assessed': secretariat,
  'programme-submitted': secretariat,
  'programme-approved': secretariat,
  'programme-refused': secretariat,
  'room-taken': whole,
  'places-given': placesAsSeen,
  'pack-frozen': whole,
  'paper-recalled': ofPaper,

  'position-stated': podium,
  'position-withdrawn': podium,
  'consent-list-announced': listAsSeen,
  'item-taken-out': whole,
  'items-adopted': listAsSeen,

  'opinion-ballot-approved': secretariat,
  'opinion-ballot-sent': whole,
  'deadline-extended': extensionAsSeen,
  'opinion-drafted': nobody,
  'opinion-ballot-closed': whole,
  'remark-replied-to': replyAsSeen,
  'presented-for-signature': whole,

  'sitting-opened': whole,
  'sitting-suspended': whole,
  'sitting-resumed': whole,
  'sitting-closed': whole,
  'checked-in': ofSeat,
  'checked-out': ofSeat,
  'item-taken-up': whole,
  'item-concluded': whole,
  'item-postponed': whole,
  'doors-closed': whole,
  'doors-opened': whole,
  'chair-handed-over': whole,
  'chair-taken-back': whole,
  'podium-taken': whole,
  'podium-left': whole,
  'member-recused': memberReasonAsSeen,
  'recusal-taken-back': whole,
  'announcement-made': announcementAsSeen,
  'announcement-acknowledged': podium,

  'floor-requested': whole,
  'floor-request-withdrawn': whole,
  'floor-request-refused': whole,
  'floor-request-moved': whole,
  'floor-given': whole,
  'speaking-time-set': whole,
  'floor-ended': whole,

  'question-put': whole,
  'question-revised': whole,
  'question-withdrawn': whole,
  'seat-ready': podium,
  'vote-opened': whole,
  'vote-paused': whole,
  'vote-resumed': whole,
  'voter-added': whole,
  'proxy-given': memberReasonAsSeen,
  'proxy-withdrawn': whole,
  'ballot-cast': ballotAsSeen,
  'vote-closed': resultAsSeen,
  'vote-declared-inconsistent': whole,
  'vote-voided': whole,

  'issuing-opened': whole,
  'credential-issued': credentialAsSeen,
  'issuing-closed': whole,
  'board-published': whole,

  'bridge-reported': podium,
  'conclusion-drafted': podium,
  'conclusion-confirmed': whole,
};
