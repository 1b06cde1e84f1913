import type { SubmissionChange } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import classes from './Submissions.module.css';
import { CHANGE_WORDS } from './states.ts';

/** Every change with who and when, the earliest first. (H9) */
export function History({ changes }: { readonly changes: readonly SubmissionChange[] }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName();
  return (
    <section className={classes.part} aria-label={t('submissions.history')}>
      <h2 className={classes.partHeading}>{t('submissions.history')}</h2>
      <ol className={classes.history}>
        {changes.map((change, index) => (
          // The list only ever grows at its end.
          <li key={index}>
            <strong>{t(CHANGE_WORDS[change.kind])}</strong>
            <span>{name(change.name)}</span>
            <time dateTime={change.at}>{moment(change.at)}</time>
            {change.comment && <p className={classes.comment}>{change.comment}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
