import type { Question, Seat } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { useRollCallWords } from '../../meeting/use-called-name.ts';
import { usePresenceMoment } from '../../meeting/use-presence-moment.ts';
import { ShareBar } from '../../parts/ShareBar.tsx';
import { SecretVotePart } from '../../secret-votes/SecretVotePart.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { VoteClock } from '../session/vote/VoteClock.tsx';
import classes from './VoteProgress.module.css';
import { progressOf, readiness } from './voters.ts';

/** A vote that is going on: the clock, how many have voted, and who is present and has not. */
export function VoteProgress({ question }: { readonly question: Question }) {
  return question.secret ? (
    <SecretVotePart part="SecretVoteProgress" question={question} />
  ) : (
    <OpenVoteProgress question={question} />
  );
}

function OpenVoteProgress({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const calling = useRollCallWords(question);
  const open = question.rollCall ? calling : t('leading.voteOpen');
  const { entitled, voted, waiting, gone } = progressOf(meeting, question);
  return (
    <section
      className={classes.progress}
      data-state={question.state}
      aria-label={t('leading.vote')}
    >
      <div className={classes.top}>
        <p className={classes.state}>
          {question.state === 'paused' ? t('leading.votePaused') : open}
        </p>
        <VoteClock question={question} />
      </div>
      <p className={classes.text}>{question.text}</p>
      <p className={classes.count} role="status">
        <ShareBar value={voted.length} of={entitled.length} tone="accent" />
        <strong>{t('leading.voted', { voted: voted.length, of: entitled.length })}</strong>
      </p>
      {waiting.length === 0 ? (
        <p className={classes.all}>{t('leading.allVoted')}</p>
      ) : (
        <Names label={t('leading.notVoted', { count: waiting.length })} seats={waiting} />
      )}
      {gone.length > 0 && (
        <Names label={t('leading.leftUnvoted', { count: gone.length })} seats={gone} />
      )}
    </section>
  );
}

/** Before the opening: who has said to be ready. */
export function VoteReadiness({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const { ready, notReady } = readiness(meeting, question, usePresenceMoment());
  return (
    <section className={classes.readiness} aria-label={t('leading.readiness')}>
      <p className={classes.count}>
        <strong>
          {t('leading.ready', { ready: ready.length, of: ready.length + notReady.length })}
        </strong>
      </p>
      {notReady.length > 0 && ready.length > 0 && (
        <Names label={t('leading.notReady', { count: notReady.length })} seats={notReady} />
      )}
    </section>
  );
}

/** More names than this say nothing at a glance. */
const NAMED = 9;

/** The first of a list of seats by name, and how many more there are. */
export function Names({
  label,
  seats,
}: {
  readonly label: string;
  readonly seats: readonly Seat[];
}) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const named = seats.slice(0, NAMED).map((seat) => name(seat.name));
  const more = seats.length - named.length;
  return (
    <p className={classes.names}>
      <span className={classes.label}>{label}</span> {named.join(' · ')}
      {more > 0 && ` · ${t('leading.andMore', { count: more })}`}
    </p>
  );
}
