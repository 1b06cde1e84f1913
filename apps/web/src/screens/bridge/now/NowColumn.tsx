import { useTranslation } from 'react-i18next';
import { displayedQuestion } from '../../../meeting/displayed-question.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import classes from './NowColumn.module.css';
import { NowItem } from './NowItem.tsx';
import { NowSpeaking } from './NowSpeaking.tsx';
import { NowVote } from './NowVote.tsx';

/** What the session is doing at this moment. */
export function NowColumn() {
  const { t } = useTranslation();
  const question = useMeetingPart(displayedQuestion);
  return (
    <section className={classes.now} aria-label={t('bridge.now.label')}>
      <NowItem />
      {question && <NowVote key={question.id} question={question} />}
      <NowSpeaking />
    </section>
  );
}
