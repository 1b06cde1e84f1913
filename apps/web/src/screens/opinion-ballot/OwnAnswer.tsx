import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconCircleDashed, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SendingBallot } from '../session/vote/RecordedBallot.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import classes from './AskedQuestion.module.css';
import { ConfirmAnswer } from './ConfirmAnswer.tsx';
import { OfficeProposals } from './OfficeProposals.tsx';
import { RecordedAnswer } from './RecordedAnswer.tsx';
import { type Answering, useAnswer } from './use-answer.ts';
import { useBallotState } from './use-ballot-state.ts';
import type { QuestionOrder } from './use-current-question.ts';
import { writtenFrom } from './written-answer.ts';

export interface OwnAnswerProps {
  readonly question: Question;
  readonly order: QuestionOrder;
}

/** The member's own answer: asked for, being written, on its way, or recorded. */
export function OwnAnswer({ question, order }: OwnAnswerProps) {
  const answering = useAnswer(question, () => order.done(question.id));
  const { refusal } = answering;
  return (
    <>
      <OfficeProposals question={question} answering={answering} order={order} />
      <Stage question={question} order={order} answering={answering} />
      {refusal && <RefusalNotice {...refusal} />}
      <ConfirmAnswer question={question} answering={answering} />
    </>
  );
}

interface StageProps extends OwnAnswerProps {
  readonly answering: Answering;
}

function Stage({ question, order, answering }: StageProps) {
  const { sending, recorded, writing } = answering;
  const open = useBallotState() === 'open';
  const change = () => {
    // Begins with the answer that counts.
    if (recorded?.choice && !writing.begun) {
      writing.replace(writtenFrom(recorded.choice, recorded.comment));
    }
    order.open(question.id);
  };
  const isCurrent = order.current === question.id;
  if (sending !== null) return <SendingBallot question={question} choice={sending} />;
  // What was begun stays in sight, also when it can be sent no more.
  const isWritten = isCurrent && (open || writing.begun);
  if (isWritten) return <AnswerForm question={question} order={order} answering={answering} />;
  if (recorded) {
    return (
      <RecordedAnswer
        question={question}
        ballot={recorded}
        onChange={change}
        begun={writing.begun}
      />
    );
  }
  return <NotAnswered question={question} order={order} begun={writing.begun} open={open} />;
}

interface NotAnsweredProps extends OwnAnswerProps {
  readonly begun: boolean;
  readonly open: boolean;
}

function NotAnswered({ question, order, begun, open }: NotAnsweredProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.notAnswered}>
      <IconCircleDashed className={classes.soft} aria-hidden="true" />
      <span className={classes.notAnsweredWords}>
        {begun ? t('opinionBallot.written') : t('opinionBallot.notAnswered')}
      </span>
      {(open || begun) && (
        <Button
          variant="default"
          leftSection={<IconPencil aria-hidden="true" />}
          onClick={() => order.open(question.id)}
        >
          {begun ? t('opinionBallot.continueWriting') : t('opinionBallot.answerThis')}
        </Button>
      )}
    </div>
  );
}
