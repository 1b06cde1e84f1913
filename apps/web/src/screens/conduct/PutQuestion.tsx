import type { Item, Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../connection/new-id.ts';
import { useAct } from '../../meeting/use-act.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import classes from './QuestionForm.module.css';
import { QuestionForm } from './QuestionForm.tsx';
import { questionOf, usualQuestion } from './question-draft.ts';

/** What is said of a question that is answered in writing, with all the others at once. (L3) */
export interface WordsInWriting {
  readonly title: string;
  readonly text: string;
  readonly put: string;
  readonly dontPut: string;
  readonly usual: (title: string) => string;
}

export interface PutQuestionProps {
  readonly opened: boolean;
  readonly item: Item;
  /** Revised, when it is there already and not opened yet. */
  readonly question?: Question | null;
  /** The void or tied vote that is repeated, with the same words. */
  readonly repeats?: Question | null;
  readonly inWriting?: WordsInWriting;
  readonly onClose: () => void;
  /** Once it is recorded. */
  readonly onPut?: (questionId: string) => void;
}

/** Puts a question to the vote on an item, or to the members in writing, revises it, or repeats one. */
export function PutQuestion({ opened, onClose, ...props }: PutQuestionProps) {
  const { t } = useTranslation();
  const asked = props.inWriting?.title ?? t('questions.put');
  const title = props.question && !props.inWriting ? t('questions.revise') : asked;
  return (
    <SheetDialog opened={opened} title={title} onClose={onClose}>
      <Sheet {...props} onClose={onClose} />
    </SheetDialog>
  );
}

function Sheet({
  item,
  question,
  repeats,
  inWriting,
  onClose,
  onPut,
}: Omit<PutQuestionProps, 'opened'>) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const [draft, setDraft] = useState(
    () =>
      question ??
      repeats ??
      usualQuestion(item, inWriting?.usual ?? ((title) => t('questions.adopt', { title }))),
  );
  const put = async () => {
    const questionId = question?.id ?? newId();
    const text = questionOf(draft);
    const done = question
      ? await act({ type: 'revise-question', questionId, question: text })
      : await act({
          type: 'put-question',
          questionId,
          itemId: item.id,
          question: text,
          repeats: repeats?.id ?? null,
        });
    if (!done) return;
    onClose();
    onPut?.(questionId);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <QuestionForm
        value={draft}
        onChange={setDraft}
        questionId={question?.id ?? null}
        inWriting={inWriting?.text ?? null}
      />
      {refusal && <RefusalNotice {...refusal} />}
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {inWriting?.dontPut ?? t('questions.dontPut')}
        </Button>
        <Button type="submit">
          {question ? t('agenda.save') : (inWriting?.put ?? t('questions.putNow'))}
        </Button>
      </div>
    </form>
  );
}
