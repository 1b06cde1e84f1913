import {
  countingBallot,
  isElection,
  type OptionId,
  type Question,
  type Seat,
} from '@e-cabinet/domain';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkBallot } from '../elections/Election.tsx';
import { answerForm, useAnswerLabel } from '../meeting/answers.ts';
import { useAct } from '../meeting/use-act.ts';
import { BigChoice } from '../parts/BigChoice.tsx';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import { useOfficeName } from '../words/use-language.ts';
import classes from './RollCall.module.css';
import { useNumberKeys } from './use-number-keys.ts';

export interface CalledAnswerProps {
  readonly question: Question;
  readonly seat: Seat;
  readonly answers: readonly OptionId[];
  readonly onEntered: () => void;
}

/** What the one who is called says; in an election it is marked and then entered, for a key would say too little. (V23) */
export function CalledAnswer(props: CalledAnswerProps) {
  return isElection(props.question.kind) ? <CalledMarking {...props} /> : <CalledWord {...props} />;
}

/** Of the ballot of whoever is called: what it says so far, and how it is recorded. */
function useEntering({ question, seat, onEntered }: Omit<CalledAnswerProps, 'answers'>) {
  const before = countingBallot(question, seat.id);
  const [sending, setSending] = useState<OptionId | null>(null);
  const { act, refusal } = useAct();
  const enter = async (choice: OptionId, comment: string) => {
    if (sending !== null) return;
    setSending(choice);
    const ballot = { questionId: question.id, seatId: seat.id, choice, comment, reason: '' };
    const replaces = before?.version ?? null;
    if (await act({ type: 'enter-ballot', ...ballot, replaces })) onEntered();
    setSending(null);
  };
  return { before, sending, enter, refusal };
}

function CalledMarking({ question, seat, onEntered }: CalledAnswerProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { before, sending, enter, refusal } = useEntering({ question, seat, onEntered });
  return (
    <>
      <MarkBallot
        question={question}
        label={t('byHand.answerOf', { name: name(seat.name) })}
        marked={before?.choice ?? null}
        next={t('byHand.enterNow')}
        disabled={question.state === 'paused' || sending !== null}
        onNext={(choice) => void enter(choice, '')}
      />
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}

/** Recorded at the press, but for an opinion, which is written down first. */
function CalledWord({ question, seat, answers, onEntered }: CalledAnswerProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const name = useOfficeName();
  const { before, sending, enter, refusal } = useEntering({ question, seat, onEntered });
  const [opinion, setOpinion] = useState<string | null>(null);
  const answer = (choice: OptionId) => {
    const withOpinion = choice === 'other' && question.kind === 'motion';
    setOpinion(withOpinion ? (before?.comment ?? '') : null);
    if (!withOpinion) void enter(choice, '');
  };
  useNumberKeys(answers, answer);
  return (
    <>
      <BigChoice
        label={t('byHand.answerOf', { name: name(seat.name) })}
        value={opinion === null ? (before?.choice ?? null) : 'other'}
        sending={sending}
        disabled={question.state === 'paused'}
        onChoose={answer}
        choices={answers.map((choice, index) => ({
          value: choice,
          label: label(question, choice),
          hint: t('byHand.key', { number: index + 1 }),
          ...answerForm(question, choice),
        }))}
      />
      {opinion !== null && (
        <form
          className={classes.opinion}
          onSubmit={(event) => {
            event.preventDefault();
            void enter('other', opinion);
          }}
        >
          <Textarea
            label={t('vote.opinion')}
            value={opinion}
            onChange={(event) => setOpinion(event.currentTarget.value)}
            data-autofocus
            autoFocus
            required
            autosize
            minRows={2}
          />
          <Button type="submit" disabled={!opinion.trim()}>
            {t('byHand.enterNow')}
          </Button>
        </form>
      )}
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}
