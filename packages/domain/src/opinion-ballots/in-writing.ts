import type { CommandType } from '../command.ts';
import type { MeetingKind } from '../meeting/commands.ts';
import type { Meeting } from '../meeting.ts';
import type { RefusalCode } from '../refusals.ts';

/** An opinion ballot is a meeting held in writing: the same members, papers and questions, and no room. (L1) */
export function isInWriting({ details }: { readonly details: { readonly kind: MeetingKind } }) {
  return details.kind === 'opinion-ballot';
}

/** What is done in writing alone. (L1) */
const IN_WRITING: ReadonlySet<CommandType> = new Set<CommandType>([
  'approve-opinion-ballot',
  'send-opinion-ballot',
  'extend-deadline',
  'draft-opinion',
  'close-opinion-ballot',
  'reply-to-remark',
  'present-for-signature',
]);

/** What takes a room and a sitting. (L1) */
const IN_A_ROOM: ReadonlySet<CommandType> = new Set<CommandType>([
  'publish-meeting',
  'submit-programme',
  'approve-programme',
  'refuse-programme',
  'take-room',
  'give-places',
  'freeze-pack',
  'assign-attendee',
  'answer-invitation',
  'approve-absence',
  'refuse-absence',
  'state-position',
  'withdraw-position',
  'announce-consent-list',
  'take-item-out',
  'adopt-without-debate',
  'open-sitting',
  'suspend-sitting',
  'resume-sitting',
  'close-sitting',
  'check-in',
  'check-out',
  'record-presence',
  'take-up-item',
  'conclude-item',
  'postpone-item',
  'hand-over-chair',
  'take-back-chair',
  'take-podium',
  'leave-podium',
  'recuse-member',
  'take-back-recusal',
  'request-floor',
  'give-floor',
  'call-speaker',
  'declare-ready',
  'open-vote',
  'pause-vote',
  'resume-vote',
  'close-vote',
  'void-vote',
  'add-voter',
  'give-proxy',
  'withdraw-proxy',
  'cast-proxy-ballot',
  'report-bridge',
]);

/** What the recipients have been asked about stays as it was sent: whoever wants it otherwise recalls it. (L3) */
const UNTIL_SENT: ReadonlySet<CommandType> = new Set<CommandType>([
  'revise-meeting',
  'approve-opinion-ballot',
  'send-opinion-ballot',
  'add-section',
  'rename-section',
  'add-items',
  'bring-item',
  'revise-item',
  'move-entry',
  'remove-entry',
  'set-item-audience',
  'write-brief',
  'add-paper',
  'add-supplement',
  'replace-paper',
  'revise-paper',
  'remove-paper',
  'require-reading',
  'note-papers-by-hand',
  'put-question',
  'revise-question',
  'withdraw-question',
]);

/** Why a command has no place in this meeting, by how it is held. (L1, L3) */
export function placeProblem(meeting: Meeting, type: CommandType): RefusalCode | null {
  if (!isInWriting(meeting)) return IN_WRITING.has(type) ? 'not-in-writing' : null;
  if (IN_A_ROOM.has(type)) return 'held-in-writing';
  return meeting.publishedAt !== null && UNTIL_SENT.has(type) ? 'ballot-already-sent' : null;
}
