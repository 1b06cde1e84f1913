import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowed, useOwnSeat } from '../meeting/FollowedMeeting.tsx';
import { BallotStage } from './SecretVoteAsk.tsx';
import { useCourier } from './use-courier.ts';

/** The chair votes too, and the ballot goes its way from here as well. */
export function SecretOwnBallot({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  const seat = useOwnSeat();
  const [{ stage }] = useCourier(question);
  if (!seat || !question.electorate.includes(seat.id)) return null;
  if (stage !== 'choosing') return <BallotStage stage={stage} />;
  return (
    <Button component={Link} to={`/meetings/${meetingId}`} variant="default">
      {t('podium.castOwn')}
    </Button>
  );
}
