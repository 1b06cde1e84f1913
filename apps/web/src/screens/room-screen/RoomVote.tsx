import type { Question } from '@e-cabinet/domain';
import { IconCheckbox } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowedPart } from '../../meeting/FollowedMeeting.tsx';
import { useRollCallWords } from '../../meeting/use-called-name.ts';
import { SecretVotePart } from '../../secret-votes/SecretVotePart.tsx';
import { RoomClock } from './RoomClock.tsx';
import classes from './RoomVote.module.css';

/** A question being voted on. */
export function RoomVote({ question }: { readonly question: Question }) {
  return question.secret ? (
    <SecretVotePart part="RoomSecretVote" question={question} />
  ) : (
    <RoomOpenVote question={question} />
  );
}

/** By name: how much time there is, and how many ballots are recorded; never how they went. (V5) */
const RoomOpenVote = memo(function RoomOpenVote({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const clockOffset = useFollowedPart(({ serverOffsetMs }) => serverOffsetMs);
  const { state, closesAt, secondsLeft, voted, electorate } = question;
  const calling = useRollCallWords(question);
  const share = (100 * voted) / Math.max(1, electorate.length);
  const timed = state === 'paused' || closesAt !== null;
  return (
    <div className={classes.vote}>
      <div className={classes.voteWords}>
        <p className={classes.voteKicker}>
          <IconCheckbox className={classes.form} aria-hidden="true" />
          {question.rollCall ? calling : t('room.voting')}
        </p>
        <h2 className={classes.question}>{question.text}</h2>
      </div>
      {timed && (
        <RoomClock
          deadline={state === 'paused' ? null : closesAt}
          clockOffset={clockOffset}
          pausedSeconds={secondsLeft}
          totalSeconds={0}
          label={t('clock.remaining')}
        />
      )}
      <div className={classes.recorded}>
        <p>{t('room.recorded', { voted, entitled: electorate.length })}</p>
        <div className={classes.track}>
          <div className={classes.share} style={{ width: `${share}%` }} />
        </div>
      </div>
    </div>
  );
});
