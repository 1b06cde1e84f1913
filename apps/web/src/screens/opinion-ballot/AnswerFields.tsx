import { answersOf, type OptionId, type Question } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerForm, useAnswerLabel } from '../../meeting/answers.ts';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { BigChoice } from '../../parts/BigChoice.tsx';
import classes from './AskedQuestion.module.css';
import { RemarkFields } from './RemarkFields.tsx';
import type { WritingAnswer } from './use-written-answer.ts';
import { explains, type WrittenAnswer } from './written-answer.ts';

export interface AnswerFieldsProps {
  readonly question: Question;
  readonly writing: WritingAnswer;
  /** The fields for text are there. */
  readonly withText: boolean;
  readonly onChoose: (choice: OptionId) => void;
}

/** The answers as large buttons, and below them what is said with one: of the whole, and of parts of the draft. */
export function AnswerFields({ question, writing, withText, onChoose }: AnswerFieldsProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const { written, set } = writing;
  const explaining = explains(question, written.choice);
  const text = useFocusWhen(explaining);
  return (
    <>
      <BigChoice
        label={question.text}
        choices={answersOf(rules, question).map((value) => ({
          value,
          label: label(question, value),
          ...answerForm(question, value),
        }))}
        value={written.choice}
        onChoose={onChoose}
      />
      {withText && (
        <div className={classes.texts}>
          <Textarea
            ref={text}
            label={explaining ? t('opinionBallot.opinion') : t('opinionBallot.remark')}
            value={written.whole}
            maxLength={TEXT_MAX}
            autosize
            minRows={3}
            maxRows={10}
            onChange={(event) => set({ whole: event.currentTarget.value })}
          />
          <Remarks written={written} set={set} />
        </div>
      )}
    </>
  );
}

interface RemarksProps {
  readonly written: WrittenAnswer;
  readonly set: WritingAnswer['set'];
}

function Remarks({ written: { remarks }, set }: RemarksProps) {
  const { t } = useTranslation();
  return (
    <>
      {remarks.map((remark, index) => (
        <RemarkFields
          key={index}
          number={index + 1}
          remark={remark}
          onChange={(changed) =>
            set({ remarks: remarks.map((each, place) => (place === index ? changed : each)) })
          }
          onRemove={() => set({ remarks: remarks.filter((_each, place) => place !== index) })}
        />
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden="true" />}
          onClick={() => set({ remarks: [...remarks, { part: '', text: '' }] })}
        >
          {t('opinionBallot.addRemark')}
        </Button>
      </div>
    </>
  );
}

/** Whoever taps "other opinion" goes on writing; a form that was already so when it came up takes no focus. */
function useFocusWhen(asked: boolean) {
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(asked);
  useEffect(() => {
    if (asked && !before.current) field.current?.focus();
    before.current = asked;
  }, [asked]);
  return field;
}
