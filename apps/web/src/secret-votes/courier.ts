import type { MeetingFollower } from '@e-cabinet/client';
import { type OpenSecretVote, sealBallot, unsealBallot } from '@e-cabinet/client/secret-ballot';
import type { OptionId, Question } from '@e-cabinet/domain';
import type { Refusal } from '../meeting/use-act.ts';
import {
  type BallotPlace,
  forgetBallot,
  type KeptBallot,
  keepBallot,
  keptBallot,
} from './kept-ballots.ts';
import { castSecretBallot } from './requests.ts';

/** How far a ballot is. What went wrong is a stage too: each has its sentence. */
export type Stage =
  | 'looking'
  | 'choosing'
  | 'sealing'
  | 'sealed'
  | 'casting'
  | 'cast'
  | 'found'
  | 'missing'
  | 'too-late'
  | 'elsewhere'
  | 'not-taken'
  | 'not-kept';

export interface CourierSnapshot {
  readonly stage: Stage;
  /** Why no credential was given. */
  readonly refusal: Refusal | null;
}

/** Nobody can tell by the moment who casts. */
const CAST_WITHIN_MS = [1_000, 12_000] as const;
/** A server that was started anew has an empty box: a ballot is sent again until the board is there. */
const CAST_AGAIN_WITHIN_MS = [15_000, 45_000] as const;
const TRY_AGAIN_WITHIN_MS = [2_000, 6_000] as const;

/**
 * Carries one secret ballot from the tap to the board: seals it, gets its credential by name, casts it
 * without one, and looks for it. It goes on after a reload where it stood. (X3, X5, X6)
 */
export class BallotCourier {
  readonly #follower: MeetingFollower;
  readonly #place: BallotPlace;
  readonly #vote: OpenSecretVote;
  readonly #listeners = new Set<() => void>();
  #snapshot: CourierSnapshot = { stage: 'looking', refusal: null };
  #kept: KeptBallot | null = null;
  #requested = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** One look after another: each may wait for the disk. */
  #work: Promise<void>;

  constructor(follower: MeetingFollower, place: BallotPlace, publicKey: string) {
    this.#follower = follower;
    this.#place = place;
    this.#vote = { meetingId: place.meetingId, questionId: place.questionId, publicKey };
    this.#work = this.#begin();
    follower.subscribe(() => this.#lookAgain());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): CourierSnapshot => this.#snapshot;

  /** The voter has confirmed. It is on the disk before anybody is asked to sign anything. */
  seal(choice: OptionId): void {
    this.#show('sealing');
    this.#work = this.#work.then(async () => {
      if (this.#kept) return;
      const sealed = await sealBallot(this.#vote, choice);
      await this.#keep({ pk: sealed.pk, sealed, ballot: null, isCast: false });
      await this.#look();
    }, this.#failed);
    this.#work = this.#work.catch(this.#failed);
  }

  async #begin(): Promise<void> {
    try {
      this.#kept = await keptBallot(this.#place);
      await this.#look();
    } catch {
      this.#failed();
    }
  }

  /** A device that keeps nothing must not ask for a credential: it would be lost with the page. */
  readonly #failed = (): void => this.#show('not-kept');

  #lookAgain(): void {
    this.#work = this.#work.then(() => this.#look()).catch(this.#failed);
  }

  async #look(): Promise<void> {
    const { replica } = this.#follower.getSnapshot();
    const question = replica?.meeting.questions[this.#place.questionId];
    if (!replica || !question?.issuing) return;
    if (question.state !== 'open') return this.#end(question);
    const given = replica.mine.credentials[question.id];
    const isOver = question.issuing.closedAt !== null;
    if (!this.#kept) {
      const otherwise = isOver ? 'too-late' : 'choosing';
      return this.#show(given ? 'elsewhere' : otherwise);
    }
    const { sealed, ballot, isCast } = this.#kept;
    if (sealed && !ballot) {
      if (!given) return isOver ? this.#show('too-late') : this.#request(sealed.blinded);
      if (given.blinded !== sealed.blinded) return this.#show('elsewhere');
      const whole = await unsealBallot(this.#vote, sealed, given.signature);
      await this.#keep({ ...this.#kept, sealed: null, ballot: whole });
    }
    if (!isOver) return this.#show('sealed');
    this.#show(isCast ? 'cast' : 'casting');
    this.#castIn(isCast ? CAST_AGAIN_WITHIN_MS : CAST_WITHIN_MS);
  }

  #request(blinded: string): void {
    if (this.#requested) return;
    this.#requested = true;
    this.#show('sealing');
    const { questionId } = this.#place;
    const command = { type: 'request-credential', questionId, blinded, signature: null } as const;
    void this.#follower.send(command).then((answer) => {
      if (answer.accepted) return;
      const { refusal, facts } = answer;
      this.#requested = false;
      this.#show('not-taken', { refusal, facts });
    });
  }

  /** Once: whatever else happens in the meeting does not put it off. */
  #castIn(within: readonly [least: number, most: number]): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        this.#work = this.#work.then(() => this.#cast()).catch(this.#failed);
      },
      between(...within),
    );
  }

  async #cast(): Promise<void> {
    const ballot = this.#kept?.ballot;
    if (!this.#kept || !ballot) return;
    const { meetingId, questionId } = this.#place;
    const answer = await castSecretBallot({ meetingId, questionId, ...ballot });
    if (answer?.kept) {
      await this.#keep({ ...this.#kept, isCast: true });
      return this.#look();
    }
    const hopeless = answer !== null && ['not-valid', 'other', 'unknown'].includes(answer.why);
    if (hopeless) return this.#show('not-taken');
    this.#castIn(TRY_AGAIN_WITHIN_MS);
  }

  /** On the board the choice is forgotten; a ballot that is missing there is kept as evidence. */
  async #end({ board }: Question): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#kept) return this.#show('looking');
    if (!board) return forgetBallot(this.#place);
    const { pk } = this.#kept;
    const isFound = board.some((ballot) => ballot.pk === pk);
    if (isFound) await this.#keep({ pk, sealed: null, ballot: null, isCast: true });
    this.#show(isFound ? 'found' : 'missing');
  }

  async #keep(kept: KeptBallot): Promise<void> {
    await keepBallot(this.#place, kept);
    this.#kept = kept;
  }

  #show(stage: Stage, refusal: Refusal | null = null): void {
    if (stage === this.#snapshot.stage && refusal === this.#snapshot.refusal) return;
    this.#snapshot = { stage, refusal };
    for (const listener of this.#listeners) listener();
  }
}

/** A whole number that nobody can foresee. */
function between(least: number, most: number): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return least + (random % (most - least));
}
