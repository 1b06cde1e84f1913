import type { MeetingId, OptionId, QuestionId, SecretBallot } from '@e-cabinet/domain';

/** A vote as the texts of its ballots name it. */
export interface SecretVote {
  readonly meetingId: MeetingId;
  readonly questionId: QuestionId;
}

/** A ballot as it is cast: it says which vote it is for, and nothing of who casts it. */
export interface CastSecretBallot extends SecretVote, SecretBallot {}

/** What the credential is a signature over, in UTF-8. Plain lines, so that a shell can write them too. */
export function credentialText({ meetingId, questionId }: SecretVote, pk: string): string {
  return ['e-cabinet/secret-ballot/1', meetingId, questionId, pk].join('\n');
}

/** What the pseudonym signs, in UTF-8. */
export function secretBallotText(
  { meetingId, questionId }: SecretVote,
  { pk, choice }: { readonly pk: string; readonly choice: OptionId },
): string {
  return ['e-cabinet/secret-ballot/1/cast', meetingId, questionId, pk, choice].join('\n');
}

/** Everything that is needed to check a closed vote. */
export interface Board extends SecretVote {
  /** The key of the vote: RSA-2048, the DER of its SubjectPublicKeyInfo in base64. */
  readonly publicKey: string;
  readonly issued: number;
  readonly tally: Readonly<Record<OptionId, number>>;
  readonly ballots: readonly SecretBallot[];
}

/**
 * `GET /api/meetings/:meetingId/questions/:questionId/board` → 200, `text/plain`: a word and its values
 * on each line. `check-board.sh` reads it.
 */
export function boardText({ meetingId, questionId, publicKey, issued, tally, ballots }: Board) {
  const lines = [
    'board e-cabinet/secret-ballot/1',
    `meeting ${meetingId}`,
    `question ${questionId}`,
    `key ${publicKey}`,
    `issued ${issued}`,
    ...Object.entries(tally).map(([choice, count]) => `tally ${choice} ${count}`),
    ...ballots.map(({ pk, choice, signature, credential }) => {
      return `ballot ${choice} ${pk} ${signature} ${credential}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
