import type { Question } from '@e-cabinet/domain';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../screens/room-screen/RoomVote.module.css';
import { useBallotsInBox } from './use-ballots-in-box.ts';
import { VoteKey } from './VoteKey.tsx';

/** A secret vote across a room: the key that every tablet must show, and two figures. (X2, X8) */
export function RoomSecretVote({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const ballots = useBallotsInBox(question);
  const { issuing, electorate } = question;
  if (!issuing) return null;
  const { issued, closedAt, publicKey } = issuing;
  const casting = closedAt !== null;
  const share = casting
    ? (ballots ?? 0) / Math.max(1, issued)
    : issued / Math.max(1, electorate.length);
  return (
    <div className={classes.vote}>
      <div className={classes.voteWords}>
        <p className={classes.voteKicker}>
          <IconLock className={classes.form} aria-hidden="true" />
          {t('secretVote.title')}
        </p>
        <h2 className={classes.question}>{question.text}</h2>
      </div>
      <div className={classes.recorded}>
        <p>
          {casting
            ? t('secretVote.inBox', { ballots: ballots ?? '…', issued })
            : t('secretVote.issued', { issued, of: electorate.length })}
        </p>
        <div className={classes.track}>
          <div className={classes.share} style={{ width: `${100 * share}%` }} />
        </div>
        <VoteKey publicKey={publicKey} />
      </div>
    </div>
  );
}
