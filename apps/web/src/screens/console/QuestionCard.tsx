import type { Item, Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { ResultSheetLink } from '../../meeting/ResultSheetLink.tsx';
import { VoteResult } from '../../meeting/VoteResult.tsx';
import { PutQuestion } from '../conduct/PutQuestion.tsx';
import { RepeatVote } from '../conduct/RepeatVote.tsx';
import { VoteProgress, VoteReadiness } from '../conduct/VoteProgress.tsx';
import { BallotOnBehalf } from './BallotOnBehalf.tsx';
import classes from './ItemDesk.module.css';
import { LateVoter } from './LateVoter.tsx';

export interface QuestionCardProps {
  readonly item: Item;
  readonly question: Question;
}

/** One question, from being put to its result, with what the secretary can do at each step. */
export function QuestionCard({ item, question }: QuestionCardProps) {
  switch (question.state) {
    case 'put':
      return <Put item={item} question={question} />;
    case 'open':
    case 'paused':
      return (
        <li className={classes.question}>
          <VoteProgress question={question} />
          <div className={classes.acts}>
            {!question.secret && !question.rollCall && <BallotOnBehalf question={question} />}
            <LateVoter question={question} />
          </div>
        </li>
      );
    case 'closed':
    case 'void':
      return <Decided question={question} />;
    case 'withdrawn':
      return null;
  }
}

function Put({ item, question }: QuestionCardProps) {
  const { t } = useTranslation();
  const [revising, setRevising] = useState(false);
  const linked = useMeetingPart(({ questions }) => questions[question.link?.questionId ?? '']);
  return (
    <li className={classes.question}>
      <p className={classes.questionText}>{question.text}</p>
      {question.options.length > 0 && (
        <ol className={classes.options}>
          {question.options.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ol>
      )}
      {linked && question.link && (
        <p className={classes.none}>
          {question.link.outcome === 'adopted'
            ? t('questions.ifAdopted', { text: linked.text })
            : t('questions.ifRejected', { text: linked.text })}
        </p>
      )}
      <VoteReadiness question={question} />
      <div className={classes.acts}>
        <Button
          variant="default"
          leftSection={<IconPencil aria-hidden="true" size="1.2em" />}
          onClick={() => setRevising(true)}
        >
          {t('questions.revise')}
        </Button>
        <ActButton
          command={{ type: 'withdraw-question', questionId: question.id }}
          icon={IconTrash}
          weight="quiet"
        >
          {t('questions.withdraw')}
        </ActButton>
      </div>
      <PutQuestion
        opened={revising}
        item={item}
        question={question}
        onClose={() => setRevising(false)}
      />
    </li>
  );
}

function Decided({ question }: { readonly question: Question }) {
  const rules = useMeetingPart((meeting) => meeting.rules);
  const seats = useMeetingPart((meeting) => meeting.seats);
  const { t } = useTranslation();
  return (
    <li className={classes.question}>
      <p className={classes.questionText}>{question.text}</p>
      {question.result || question.inconsistency ? (
        <VoteResult question={question} rules={rules} seats={seats} />
      ) : (
        <p className={classes.none}>
          {t('questions.void', { reason: question.voidedBecause ?? '' })}
        </p>
      )}
      <div className={classes.acts}>
        <ResultSheetLink question={question} />
        <RepeatVote question={question} />
      </div>
    </li>
  );
}
