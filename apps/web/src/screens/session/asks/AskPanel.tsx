import { VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useServerNow } from '../../../meeting/use-server-now.ts';
import { SecretVotePart } from '../../../secret-votes/SecretVotePart.tsx';
import { useMine, useSeat } from '../use-session.ts';
import { VoteAsk } from '../vote/VoteAsk.tsx';
import { CheckInAsk } from './CheckInAsk.tsx';
import { type Ask, nextAsk } from './next-ask.ts';
import { ResultAsk } from './ResultAsk.tsx';
import { useAskWords } from './use-ask-words.ts';

/** Asked of few, seldom or once: fetched then. */
const WatchVote = lazy(async () => ({
  default: (await import('../vote/WatchVote.tsx')).WatchVote,
}));
const ConsentAsk = lazy(async () => ({ default: (await import('./ConsentAsk.tsx')).ConsentAsk }));
const ReadyAsk = lazy(async () => ({ default: (await import('./ReadyAsk.tsx')).ReadyAsk }));

const LOOK_EVERY_MS = 30_000;

/** The one thing asked now, along the lower edge of the screen. */
export function AskPanel() {
  const meeting = useWholeMeeting();
  const seat = useSeat();
  const mine = useMine((own) => own);
  const now = useServerNow(LOOK_EVERY_MS);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const putAway = useCallback((id: string) => setSeen((before) => new Set([...before, id])), []);
  const ask = nextAsk({ meeting, seat, mine, now, seen });
  const words = useAskWords();
  return (
    <>
      {/* Always there, so that what comes into it is spoken. */}
      <VisuallyHidden role="status">{words(ask)}</VisuallyHidden>
      <Suspense>{ask && <AskSheetOf ask={ask} onPutAway={putAway} />}</Suspense>
    </>
  );
}

interface AskSheetOfProps {
  readonly ask: Ask;
  readonly onPutAway: (id: string) => void;
}

function AskSheetOf({ ask, onPutAway }: AskSheetOfProps) {
  switch (ask.kind) {
    case 'vote':
      return ask.question.secret ? (
        <SecretVotePart part="SecretVoteAsk" key={ask.question.id} question={ask.question} />
      ) : (
        <VoteAsk key={ask.question.id} question={ask.question} />
      );
    case 'check-in':
      return <CheckInAsk />;
    case 'watch-vote':
      return <WatchVote question={ask.question} />;
    case 'result':
      return <ResultAsk question={ask.question} onPutAway={onPutAway} />;
    case 'consent-list':
      return <ConsentAsk key={ask.list.announcedAt} list={ask.list} onPutAway={onPutAway} />;
    case 'ready':
      return <ReadyAsk question={ask.question} />;
  }
}
