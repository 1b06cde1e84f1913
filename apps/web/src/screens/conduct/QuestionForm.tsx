import { isElection, QUESTION_KINDS, type QuestionKind } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { newId } from '../../connection/new-id.ts';
import { ElectionTermsFields } from '../../elections/Election.tsx';
import classes from './QuestionForm.module.css';
import { QuestionLink } from './QuestionLink.tsx';
import { QuestionOptions } from './QuestionOptions.tsx';
import type { QuestionDraft } from './question-draft.ts';

const KIND_WORDS = {
  motion: 'questions.kinds.motion',
  choice: 'questions.kinds.choice',
  approval: 'questions.kinds.approval',
  ranking: 'questions.kinds.ranking',
} as const satisfies Record<QuestionKind, string>;

export interface QuestionFormProps {
  readonly value: QuestionDraft;
  readonly onChange: (value: QuestionDraft) => void;
  /** The question itself, when it is revised: it cannot be linked to itself. */
  readonly questionId: string | null;
  /** What it is called where it is answered in writing. */
  readonly inWriting: string | null;
}

const ONE_PLACE = { places: 1, marks: 1 };

/** What is put to the vote: a motion with the meeting's answers, a choice with options of its own, or an election. */
export function QuestionForm({ value, onChange, questionId, inWriting }: QuestionFormProps) {
  const { t } = useTranslation();
  const set = (fields: Partial<QuestionDraft>) => onChange({ ...value, ...fields });
  const choose = (kind: QuestionKind) => {
    const two = [newId(), newId()].map((id) => ({ id, label: '' }));
    const options = value.options.length > 0 ? value.options : two;
    set({ kind, options, election: isElection(kind) ? (value.election ?? ONE_PLACE) : null });
  };
  // In writing opinions are asked, and nobody is elected. (V26)
  const kinds = QUESTION_KINDS.filter((kind) => inWriting === null || !isElection(kind));
  return (
    <div className={classes.form}>
      <Textarea
        autoFocus
        label={inWriting ?? t('questions.text')}
        value={value.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={TEXT_MAX}
        required
      />
      <NativeSelect
        label={t('questions.kind')}
        value={value.kind}
        onChange={(event) => choose(event.currentTarget.value as QuestionKind)}
        data={kinds.map((kind) => ({ value: kind, label: t(KIND_WORDS[kind]) }))}
      />
      {value.kind !== 'motion' && (
        <QuestionOptions
          options={value.options}
          candidates={isElection(value.kind)}
          onChange={(options) => set({ options })}
        />
      )}
      {value.election && (
        <ElectionTermsFields
          kind={value.kind}
          value={value.election}
          candidates={value.options.filter(({ label }) => label?.trim()).length}
          onChange={(election) => set({ election })}
        />
      )}
      {/* In writing everything is asked at once, and by name. (L3) */}
      {inWriting === null && (
        <>
          <NativeSelect
            label={t('questions.way')}
            description={t('questions.secretHint')}
            value={value.secret ? 'secret' : 'open'}
            onChange={(event) => set({ secret: event.currentTarget.value === 'secret' })}
            data={[
              { value: 'open', label: t('questions.open') },
              { value: 'secret', label: t('questions.secret') },
            ]}
          />
          <QuestionLink
            link={value.link}
            questionId={questionId}
            onChange={(link) => set({ link })}
          />
        </>
      )}
    </div>
  );
}
