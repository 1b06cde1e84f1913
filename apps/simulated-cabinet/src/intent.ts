import type { FollowerSnapshot } from '@e-cabinet/client';
import type { Command, Meeting, Mine, Seat } from '@e-cabinet/domain';
import type { ShowPageMessage } from '@e-cabinet/protocol';

/** Something a participant means to do, as long as the meeting stays as it is. */
export interface Intent {
  /** One deed is done once: the key names it. */
  readonly key: string;
  /** Seconds of human hesitation, at least and at most. */
  readonly after: readonly [least: number, most: number];
  readonly act:
    | { readonly kind: 'send'; readonly command: Command }
    | { readonly kind: 'show-page'; readonly page: ShowPageMessage['page'] };
}

/** What a participant sees when it makes up its mind. */
export interface Sight {
  readonly meeting: Meeting;
  readonly mine: Mine;
  readonly seat: Seat;
  readonly page: FollowerSnapshot['page'];
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
