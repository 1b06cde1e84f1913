import type { Option } from '@e-cabinet/domain';
import { LINE_MAX, OPTIONS_MAX } from '@e-cabinet/protocol';
import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../connection/new-id.ts';
import { IconAct } from '../../parts/IconAct.tsx';
import classes from './QuestionForm.module.css';

export interface QuestionOptionsProps {
  readonly options: readonly Option[];
  /** In an election. */
  readonly candidates: boolean;
  readonly onChange: (options: readonly Option[]) => void;
}

const LEAST = 2;

const OPTION_WORDS = {
  all: 'questions.options',
  one: 'questions.option',
  add: 'questions.addOption',
  remove: 'questions.removeOption',
} as const;

const CANDIDATE_WORDS = {
  all: 'questions.candidates',
  one: 'questions.candidate',
  add: 'questions.addCandidate',
  remove: 'questions.removeCandidate',
} as const;

/** The options of a choice, or the candidates, in the order in which the tablets show them. */
export function QuestionOptions({ options, candidates, onChange }: QuestionOptionsProps) {
  const { t } = useTranslation();
  const words = candidates ? CANDIDATE_WORDS : OPTION_WORDS;
  const write = (id: string, label: string) =>
    onChange(options.map((option) => (option.id === id ? { id, label } : option)));
  return (
    <fieldset className={classes.options}>
      <legend>{t(words.all)}</legend>
      {options.map(({ id, label }, index) => (
        <div key={id} className={classes.option}>
          <TextInput
            className={classes.label ?? ''}
            aria-label={t(words.one, { number: index + 1 })}
            placeholder={t(words.one, { number: index + 1 })}
            value={label ?? ''}
            onChange={(event) => write(id, event.currentTarget.value)}
            maxLength={LINE_MAX}
          />
          {options.length > LEAST && (
            <IconAct
              icon={IconX}
              label={t(words.remove, { number: index + 1 })}
              onClick={() => onChange(options.filter((option) => option.id !== id))}
            />
          )}
        </div>
      ))}
      {options.length < OPTIONS_MAX && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
          onClick={() => onChange([...options, { id: newId(), label: '' }])}
        >
          {t(words.add)}
        </Button>
      )}
    </fieldset>
  );
}
