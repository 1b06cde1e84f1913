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
  readonly onChange: (options: readonly Option[]) => void;
}

const LEAST = 2;

/** The options of a choice, in the order in which the tablets show them. */
export function QuestionOptions({ options, onChange }: QuestionOptionsProps) {
  const { t } = useTranslation();
  const write = (id: string, label: string) =>
    onChange(options.map((option) => (option.id === id ? { id, label } : option)));
  return (
    <fieldset className={classes.options}>
      <legend>{t('questions.options')}</legend>
      {options.map(({ id, label }, index) => (
        <div key={id} className={classes.option}>
          <TextInput
            className={classes.label ?? ''}
            aria-label={t('questions.option', { number: index + 1 })}
            placeholder={t('questions.option', { number: index + 1 })}
            value={label ?? ''}
            onChange={(event) => write(id, event.currentTarget.value)}
            maxLength={LINE_MAX}
          />
          {options.length > LEAST && (
            <IconAct
              icon={IconX}
              label={t('questions.removeOption', { number: index + 1 })}
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
          {t('questions.addOption')}
        </Button>
      )}
    </fieldset>
  );
}
