import {
  type OpenSecretVote,
  type SealedBallot,
  sealBallot,
  unsealBallot,
} from '@e-cabinet/client/secret-ballot';
import type { OptionId, QuestionId } from '@e-cabinet/domain';
import type { BallotBoxCount, CastAnswer } from '@e-cabinet/protocol';

/** The secret ballots of one participant, in memory alone: a tablet keeps them on its disk. */
export class SecretBallots {
  readonly #url: string;
  readonly #sealed = new Map<QuestionId, SealedBallot>();
  readonly #cast = new Set<QuestionId>();

  constructor(url: string) {
    this.#url = url;
  }

  readonly state = (questionId: QuestionId): 'sealed' | 'cast' | undefined => {
    if (this.#cast.has(questionId)) return 'cast';
    return this.#sealed.has(questionId) ? 'sealed' : undefined;
  };

  /** @returns the blinded value for which a credential is asked */
  async seal(vote: OpenSecretVote, choice: OptionId): Promise<string> {
    const ballot = await sealBallot(vote, choice);
    this.#sealed.set(vote.questionId, ballot);
    return ballot.blinded;
  }

  /** No credential was given for it. */
  drop(questionId: QuestionId): void {
    this.#sealed.delete(questionId);
  }

  /** Sends the ballot without the login: nothing says who casts it. (X5) */
  async cast(vote: OpenSecretVote, blindSignature: string): Promise<void> {
    const sealed = this.#sealed.get(vote.questionId);
    if (!sealed) return;
    const { meetingId, questionId } = vote;
    const ballot = await unsealBallot(vote, sealed, blindSignature);
    const response = await fetch(`${this.#url}/api/secret-ballots`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ meetingId, questionId, ...ballot }),
    });
    if (response.ok && ((await response.json()) as CastAnswer).kept) this.#cast.add(questionId);
  }
}

/** How many ballots lie in the box, as whoever leads the vote may ask. */
export async function ballotsInBox(
  { url, cookie }: { readonly url: string; readonly cookie: string },
  { meetingId, questionId }: Pick<OpenSecretVote, 'meetingId' | 'questionId'>,
): Promise<number> {
  const address = `${url}/api/meetings/${meetingId}/questions/${questionId}/ballot-box`;
  const response = await fetch(address, { headers: { cookie } });
  return response.ok ? ((await response.json()) as BallotBoxCount).ballots : 0;
}
