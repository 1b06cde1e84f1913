import { useTranslation } from 'react-i18next';
import classes from './SecretVotes.module.css';

/** What the secrecy rests on, and where it ends: nobody is to believe more than the code keeps. */
export function Honesty() {
  const { t } = useTranslation();
  return (
    <details className={classes.honesty}>
      <summary>{t('secretVote.how')}</summary>
      <p>{t('secretVote.protects')}</p>
      <p>{t('secretVote.doesNotStop')}</p>
    </details>
  );
}
