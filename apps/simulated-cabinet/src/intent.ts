import type { FollowerSnapshot } from '@e-cabinet/client';
import type { OpenSecretVote } from '@e-cabinet/client/secret-ballot';
import type { Command, Meeting, Mine, QuestionId, Seat } from '@e-cabinet/domain';
import type { ShowPageMessage } from '@e-cabinet/protocol';

/** Something a participant means to do, as long as the meeting stays as it is. */
export interface Intent {
  /** One deed is done once: the key names it. */
  readonly key: string;
  /** Seconds of human hesitation, at least and at most. */
  readonly after: readonly [least: number, most: number];
  readonly act:
    | { readonly kind: 'send'; readonly command: Command }
    | { readonly kind: 'show-page'; readonly page: ShowPageMessage['page'] }
    | { readonly kind: 'seal'; readonly vote: OpenSecretVote; readonly choice: string }
    | { readonly kind: 'cast'; readonly vote: OpenSecretVote }
    | { readonly kind: 'close-full-box'; readonly questionId: QuestionId };
}

/** What a participant sees when it makes up its mind. */
export interface Sight {
  readonly meeting: Meeting;
  readonly mine: Mine;
  readonly seat: Seat;
  readonly page: FollowerSnapshot['page'];
  /** How far this participant's ballot of a secret vote is; undefined: it has made none. */
  readonly sealed: (questionId: QuestionId) => 'sealed' | 'cast' | undefined;
  /** Server's time, epoch milliseconds. */
  readonly now: number;
  /** Never the same again. */
  readonly newId: () => string;
}

export type Behaviour = (sight: Sight) => readonly Intent[];

export function send(key: string, after: readonly [number, number], command: Command): Intent {
  return { key, after, act: { kind: 'send', command } };
}

export const isLive = ({ phase }: Meeting): boolean => phase === 'in-session';
export const isOpenToAttend = ({ phase }: Meeting): boolean =>
  phase === 'published' || phase === 'in-session' || phase === 'suspended';
