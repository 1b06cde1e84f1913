import { useTranslation } from 'react-i18next';
import { formatsOf } from '../words/formats.ts';
import { useLanguage } from '../words/use-language.ts';
import classes from './Threads.module.css';
import type { Message } from './thread.ts';
import { useNames } from './use-names.ts';

/** What was said, in its order; what comes is read out to whoever does not see it. */
export function ThreadMessages({ messages }: { readonly messages: readonly Message[] }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { moment } = formatsOf(useLanguage());
  return (
    <div role="log" aria-label={t('threads.said')}>
      <ol className={classes.messages}>
        {messages.map(({ id, authorId, at, said, waiting }) => (
          <li key={id} className={classes.message} data-unsent={waiting || undefined}>
            <span className={classes.who}>{nameOf(authorId)}</span>
            <span className={classes.where}>{waiting ? t('threads.waiting') : moment(at)}</span>
            <p className={classes.words}>{said ? said.text : t('threads.unreadable')}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
