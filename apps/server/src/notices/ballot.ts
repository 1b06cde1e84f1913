import type { Instant, MeetingId, PersonId } from '@e-cabinet/domain';

/** A question sent to the members for an answer by a deadline, as far as telling them of it goes. */
export interface BallotToAnswer {
  readonly meetingId: MeetingId;
  readonly sentAt: Instant;
  readonly recalled: boolean;
  /** Working days after the deadline, negative before it, 0 at it. */
  readonly reminders: readonly number[];
  readonly recipients: readonly Recipient[];
}

/** Somebody who owes an answer, or has given it, and who hears of it with them. */
export interface Recipient {
  /** The member's person, and those of the member's advisers. */
  readonly personIds: readonly PersonId[];
  readonly deadline: Instant;
  /** The deadline was put off for this member. */
  readonly extended: boolean;
  /** Every question has an answer. */
  readonly answered: boolean;
}
