import type { Item, Question } from '@e-cabinet/domain';
import { useState } from 'react';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { PutQuestionLater } from '../conduct/PutQuestionLater.tsx';
import { OpenVote } from './OpenVote.tsx';

export interface PutToVoteProps {
  readonly opened: boolean;
  readonly item: Item;
  /** The vote that is repeated, with the same words. */
  readonly repeats?: Question | null;
  readonly onClose: () => void;
}

/** Who puts a question wants it voted on: the way to opening the vote comes by itself. */
export function PutToVote({ opened, item, repeats = null, onClose }: PutToVoteProps) {
  const [putId, setPutId] = useState<string | null>(null);
  const put = useMeetingPart(({ questions }) => questions[putId ?? '']);
  return (
    <>
      <PutQuestionLater
        opened={opened}
        item={item}
        repeats={repeats}
        onClose={onClose}
        onPut={setPutId}
      />
      <OpenVote question={put?.state === 'put' ? put : null} onClose={() => setPutId(null)} />
    </>
  );
}
