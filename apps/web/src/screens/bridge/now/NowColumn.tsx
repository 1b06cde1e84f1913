import type { Question } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import classes from './NowColumn.module.css';
import { NowItem } from './NowItem.tsx';
import { NowSpeaking } from './NowSpeaking.tsx';
import { NowVote } from './NowVote.tsx';

/** What the session is doing at this moment. */
export function NowColumn({ question }: { readonly question: Question | undefined }) {
  const { t } = useTranslation();
  return (
    <section
      className={classes.now}
      aria-label={t('bridge.now.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <NowItem />
      {question && <NowVote key={question.id} question={question} />}
      <NowSpeaking />
    </section>
  );
}
