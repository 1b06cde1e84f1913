import { type Item, questionsOf } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { PutQuestion } from '../conduct/PutQuestion.tsx';
import classes from './ItemDesk.module.css';
import { QuestionCard } from './QuestionCard.tsx';

/** The questions of an item: put, revised, withdrawn, voted on. (V1, V2, V9) */
export function Questions({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const questions = questionsOf(meeting, item.id);
  const over = meeting.phase === 'closed' || meeting.phase === 'cancelled';
  const [putting, setPutting] = useState(false);
  return (
    <section className={classes.part}>
      <div className={classes.partTop}>
        <h2 className={classes.partTitle}>{t('questions.title')}</h2>
        {item.state !== 'adopted' && !over && (
          <Button
            variant="default"
            leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
            onClick={() => setPutting(true)}
          >
            {t('questions.put')}
          </Button>
        )}
      </div>
      {questions.length === 0 && <p className={classes.none}>{t('questions.none')}</p>}
      <ul className={classes.questions}>
        {questions.map((question) => (
          <QuestionCard key={question.id} item={item} question={question} />
        ))}
      </ul>
      <PutQuestion opened={putting} item={item} onClose={() => setPutting(false)} />
    </section>
  );
}
