import { type MeetingEvent, own } from '@e-cabinet/domain';
import type { BallotBox } from '@e-cabinet/sync';
import type { Step } from '../road/live-meeting.ts';
import { voteIdOf } from './vote-key.ts';

const ENDS: ReadonlySet<MeetingEvent['type']> = new Set<MeetingEvent['type']>([
  'vote-closed',
  'vote-declared-inconsistent',
  'vote-voided',
]);

/** Destroys what is left of secret votes that are over: a void one leaves nothing to be counted. (X4, X6) */
export async function forgetEnded(box: BallotBox, { events, after }: Step): Promise<void> {
  for (const { event } of events) {
    if (!ENDS.has(event.type) || !('questionId' in event)) continue;
    const issuing = own(after.questions, event.questionId)?.issuing;
    if (!issuing) continue;
    const voteId = voteIdOf(issuing.publicKey);
    await box.destroyKey(voteId);
    await box.empty(voteId);
  }
}
