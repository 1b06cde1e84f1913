import type { Duty } from './actor.ts';
import type { CommandType } from './command.ts';

const SECRETARIAT: readonly Duty[] = ['secretary'];
const PODIUM: readonly Duty[] = ['chair', 'secretary'];
const MEMBERS: readonly Duty[] = ['chair', 'member'];
const VOTERS: readonly Duty[] = ['chair', 'member', 'delegate'];
const SPEAKERS: readonly Duty[] = [
  'chair',
  'member',
  'delegate',
  'presenter',
  'observer',
  'bridge',
];
const READERS: readonly Duty[] = [
  'chair',
  'member',
  'delegate',
  'adviser',
  'presenter',
  'observer',
  'bridge',
];

/**
 * Who may do what, in one table for both ends. Whether it is the moment for it is `decide`'s matter.
 * `clock` is the server when a countdown ends, `office` a secretary of the body without a seat yet.
 */
export const POLICY: Readonly<Record<CommandType, readonly Duty[]>> = {
  'schedule-meeting': ['office'],
  'revise-meeting': SECRETARIAT,
  'publish-meeting': SECRETARIAT,
  'cancel-meeting': SECRETARIAT,
  'give-seats': SECRETARIAT,
  'assign-attendee': ['unit'],
  'take-back-attendee': ['unit'],
  'revise-seat': SECRETARIAT,
  'withdraw-seat': SECRETARIAT,
  'receive-pack': READERS,
  'acknowledge-pack': READERS,
  'answer-invitation': [...MEMBERS, 'secretary'],
  'approve-absence': PODIUM,
  'refuse-absence': PODIUM,

  'add-section': SECRETARIAT,
  'rename-section': SECRETARIAT,
  'add-items': SECRETARIAT,
  'revise-item': SECRETARIAT,
  'move-entry': SECRETARIAT,
  'remove-entry': SECRETARIAT,
  'set-item-audience': PODIUM,

  'write-brief': SECRETARIAT,
  'ask-advice': SECRETARIAT,
  'enter-advice': SECRETARIAT,
  'withdraw-advice': SECRETARIAT,
  'bring-item': SECRETARIAT,

  'add-paper': SECRETARIAT,
  'replace-paper': SECRETARIAT,
  'revise-paper': SECRETARIAT,
  'remove-paper': SECRETARIAT,
  'add-supplement': SECRETARIAT,
  'require-reading': SECRETARIAT,
  'note-papers-by-hand': SECRETARIAT,
  'open-paper': READERS,
  'keep-papers': READERS,
  'take-copy': [...READERS, ...SECRETARIAT],
  // A bridge point is a room, and one paper at a time is what it may take; the secretariat's is no copy.
  'take-pack': READERS.filter((duty) => duty !== 'bridge'),
  'present-page': [...READERS, ...SECRETARIAT],

  'assess-item': SECRETARIAT,
  'submit-programme': SECRETARIAT,
  'approve-programme': SECRETARIAT,
  'refuse-programme': SECRETARIAT,

  'take-room': SECRETARIAT,
  'give-places': SECRETARIAT,

  'freeze-pack': SECRETARIAT,
  'recall-papers': PODIUM,

  'state-position': MEMBERS,
  'withdraw-position': MEMBERS,
  'announce-consent-list': PODIUM,
  'take-item-out': MEMBERS,
  'adopt-without-debate': ['chair'],

  'approve-opinion-ballot': SECRETARIAT,
  'send-opinion-ballot': SECRETARIAT,
  'extend-deadline': SECRETARIAT,
  'draft-opinion': ['adviser'],
  'close-opinion-ballot': SECRETARIAT,
  'reply-to-remark': [...MEMBERS, 'secretary', 'presenter'],
  'present-for-signature': SECRETARIAT,

  'open-sitting': ['chair'],
  'suspend-sitting': ['chair'],
  'resume-sitting': ['chair'],
  'close-sitting': ['chair'],
  'check-in': READERS,
  'check-out': READERS,
  'record-presence': SECRETARIAT,
  'take-up-item': PODIUM,
  'conclude-item': PODIUM,
  'postpone-item': ['chair'],
  'hand-over-chair': ['chair'],
  'take-back-chair': ['chair', 'member'],
  'take-podium': SECRETARIAT,
  'leave-podium': PODIUM,
  'recuse-member': MEMBERS,
  'take-back-recusal': MEMBERS,
  'make-announcement': PODIUM,
  'acknowledge-announcement': READERS,

  'request-floor': SPEAKERS,
  'withdraw-floor-request': SPEAKERS,
  'refuse-floor-request': PODIUM,
  'move-floor-request': PODIUM,
  'give-floor': PODIUM,
  'call-speaker': PODIUM,
  'set-speaking-time': PODIUM,
  'end-floor': [...PODIUM, 'member', 'delegate', 'presenter', 'observer', 'bridge'],

  'put-question': PODIUM,
  'revise-question': PODIUM,
  'withdraw-question': PODIUM,
  'declare-ready': VOTERS,
  'open-vote': ['chair'],
  'pause-vote': ['chair'],
  'resume-vote': ['chair'],
  'close-vote': ['chair', 'clock'],
  'void-vote': ['chair'],
  'add-voter': PODIUM,
  'give-proxy': [...MEMBERS, 'secretary'],
  'withdraw-proxy': [...MEMBERS, 'secretary'],
  'cast-ballot': VOTERS,
  'cast-proxy-ballot': MEMBERS,
  'enter-ballot': SECRETARIAT,

  'open-secret-vote': ['chair'],
  'request-credential': VOTERS,
  'close-issuing': ['chair'],
  'close-secret-vote': ['chair'],

  'report-bridge': ['bridge'],

  'draft-conclusion': SECRETARIAT,
  'confirm-conclusion': ['chair'],
};

export function may(duty: Duty, type: CommandType): boolean {
  return POLICY[type].includes(duty);
}
