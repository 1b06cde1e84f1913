import { type Item, type Question, questionsOf } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { PutQuestion, type WordsInWriting } from '../../conduct/PutQuestion.tsx';
import classes from './Dossiers.module.css';

/** What the members are asked about the item, all at once. (L3) */
export function BallotQuestions({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const words = useWords();
  const meeting = useWholeMeeting();
  const questions = questionsOf(meeting, item.id);
  const sent = meeting.publishedAt !== null;
  const [adding, setAdding] = useState(false);
  return (
    <section className={classes.part} aria-label={t('dossier.questions')}>
      <div className={classes.partTop}>
        <h3 className={classes.heading}>{t('dossier.questions')}</h3>
        {!sent && (
          <Button
            variant="default"
            leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
            onClick={() => setAdding(true)}
          >
            {t('dossier.addQuestion')}
          </Button>
        )}
      </div>
      {questions.length === 0 && <p className={classes.none}>{t('dossier.noQuestions')}</p>}
      <ol className={classes.lines}>
        {questions.map((question) => (
          <Line key={question.id} item={item} question={question} />
        ))}
      </ol>
      <PutQuestion opened={adding} item={item} inWriting={words} onClose={() => setAdding(false)} />
    </section>
  );
}

interface LineProps {
  readonly item: Item;
  readonly question: Question;
}

function Line({ item, question }: LineProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [revising, setRevising] = useState(false);
  return (
    <li className={classes.line}>
      <p className={classes.question}>{question.text}</p>
      {question.kind === 'choice' && (
        <ol className={classes.options}>
          {question.options.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ol>
      )}
      {question.state === 'put' && (
        <div className={classes.lineActs}>
          <Button
            variant="default"
            leftSection={<IconPencil aria-hidden="true" size="1.2em" />}
            onClick={() => setRevising(true)}
          >
            {t('dossier.reviseQuestion')}
          </Button>
          <ActButton
            command={{ type: 'withdraw-question', questionId: question.id }}
            icon={IconTrash}
            weight="quiet"
          >
            {t('dossier.withdrawQuestion')}
          </ActButton>
        </div>
      )}
      <PutQuestion
        opened={revising}
        item={item}
        question={question}
        inWriting={words}
        onClose={() => setRevising(false)}
      />
    </li>
  );
}

function useWords(): WordsInWriting {
  const { t } = useTranslation();
  return {
    title: t('dossier.questionTitle'),
    text: t('dossier.question'),
    put: t('dossier.putQuestion'),
    dontPut: t('dossier.dontSave'),
    usual: (title) => t('dossier.agreeWith', { title }),
  };
}
