import { BRIEF_PARTS } from '@e-cabinet/domain';
import type { SeenSubmission } from '@e-cabinet/protocol';
import { useTranslation } from 'react-i18next';
import { ITEM_KIND_WORDS } from '../../meeting/words-of.ts';
import classes from './Submissions.module.css';

const PART_WORDS = {
  summary: 'dossier.summary',
  disputed: 'dossier.disputed',
  decision: 'dossier.decision',
} as const;

/** The file as it was handed in: what is asked for before any paper is opened. */
export function SubmissionRead({ seen: { submission } }: { readonly seen: SeenSubmission }) {
  const { t } = useTranslation();
  const { text, handed, state } = submission;
  if (!handed || state === 'withdrawn') {
    return (
      <section className={classes.part}>
        <p className={classes.none}>
          {state === 'withdrawn' ? t('submissions.withdrawnHint') : t('submissions.notHanded')}
        </p>
      </section>
    );
  }
  return (
    <section className={classes.part} aria-label={t('submissions.content')}>
      <h2 className={classes.partHeading}>{t('submissions.content')}</h2>
      <dl className={classes.brief}>
        {BRIEF_PARTS.map((part) => (
          <div key={part}>
            <dt>{t(PART_WORDS[part])}</dt>
            <dd>{text.brief[part] || '—'}</dd>
          </div>
        ))}
        <div>
          <dt>{t('submissions.coResponsible')}</dt>
          <dd>{text.coResponsible.join('\n') || '—'}</dd>
        </div>
        <div>
          <dt>{t('agenda.kind')}</dt>
          <dd>{`${t(ITEM_KIND_WORDS[text.kind])} · ${t('agenda.minutes', { count: text.minutes })}`}</dd>
        </div>
      </dl>
    </section>
  );
}
