import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconCircleCheck, IconHandFinger } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswerLabel } from '../../meeting/answers.ts';
import { useFollowed, useFollowedPart, useOwnSeat } from '../../meeting/FollowedMeeting.tsx';
import { useFormats } from '../../words/use-formats.ts';
import classes from './Stage.module.css';

/** The chair votes too: whether it is done, and one tap to the screen where it is done. */
export function OwnBallot({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const label = useAnswerLabel();
  const { meetingId } = useFollowed();
  const seat = useOwnSeat();
  const ballot = useFollowedPart(({ replica }) => replica?.mine.ballots[question.id]);
  if (!seat || question.rollCall || !question.electorate.includes(seat.id)) return null;
  return (
    <p className={classes.ownBallot} data-cast={ballot !== undefined || undefined}>
      {ballot ? (
        <>
          <IconCircleCheck aria-hidden="true" size="1.3em" />
          {t('podium.ownBallot', {
            answer: label(question, ballot.choice ?? ''),
            time: exactTime(ballot.at),
          })}
        </>
      ) : (
        <>
          <IconHandFinger aria-hidden="true" size="1.3em" />
          {t('podium.ownBallotMissing')}
        </>
      )}
      <Button component={Link} to={`/meetings/${meetingId}`} variant="default">
        {ballot ? t('vote.change') : t('podium.castOwn')}
      </Button>
    </p>
  );
}
