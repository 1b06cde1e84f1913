import { type MeetingId, openQuestion } from '@e-cabinet/domain';
import type { OpenMeeting } from './meetings.ts';

/** Timers may fire a moment early; the clock's command would then be refused. */
const AFTER_THE_END_MS = 5;

/** Closes votes when their countdown ends, by the server's clock. */
export class Countdowns {
  readonly #now: () => number;
  readonly #timers = new Map<MeetingId, NodeJS.Timeout>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Sets, moves or stops the timer of a meeting according to its open vote. */
  follow({ live, turn }: OpenMeeting): void {
    const { id } = live.meeting;
    this.forget(id);
    const question = openQuestion(live.meeting);
    if (question?.state !== 'open' || question.closesAt === null) return;
    const { id: questionId, closesAt } = question;
    const wait = Math.max(0, Date.parse(closesAt) - this.#now()) + AFTER_THE_END_MS;
    const close = () =>
      turn.submit({
        // The same id in every process: the vote is closed once.
        id: `clock ${questionId} ${closesAt}`,
        command: { type: 'close-vote', questionId },
        sender: { kind: 'clock' },
        at: new Date(Math.max(this.#now(), Date.parse(closesAt))).toISOString(),
        answer: () => undefined,
      });
    this.#timers.set(id, setTimeout(close, wait));
  }

  forget(meetingId: MeetingId): void {
    clearTimeout(this.#timers.get(meetingId));
    this.#timers.delete(meetingId);
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
