import type { Question } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../meeting/FollowedMeeting.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import progressClasses from '../screens/conduct/VoteProgress.module.css';
import { Names } from '../screens/conduct/VoteProgress.tsx';
import { progressOf } from '../screens/conduct/voters.ts';
import { Honesty } from './Honesty.tsx';
import { useBallotsInBox } from './use-ballots-in-box.ts';
import { VoteKey } from './VoteKey.tsx';

/** A secret vote as the podium sees it: who has a credential, then how many ballots have come in. (X8) */
export function SecretVoteProgress({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const { entitled, waiting } = progressOf(useWholeMeeting(), question);
  const ballots = useBallotsInBox(question);
  const { issuing } = question;
  if (!issuing) return null;
  const { issued, closedAt, publicKey } = issuing;
  const casting = closedAt !== null;
  return (
    <section className={progressClasses.progress} aria-label={t('secretVote.title')}>
      <p className={progressClasses.state}>
        {casting ? t('secretVote.collecting') : t('secretVote.issuing')}
      </p>
      <p className={progressClasses.text}>{question.text}</p>
      <p className={progressClasses.count} role="status">
        <ShareBar
          value={casting ? (ballots ?? 0) : issued}
          of={casting ? issued : entitled.length}
          tone="accent"
        />
        <strong>
          {casting
            ? t('secretVote.inBox', { ballots: ballots ?? '…', issued })
            : t('secretVote.issued', { issued, of: entitled.length })}
        </strong>
      </p>
      {!casting && waiting.length > 0 && <Names label={t('secretVote.without')} seats={waiting} />}
      <VoteKey publicKey={publicKey} />
      <Honesty />
    </section>
  );
}
