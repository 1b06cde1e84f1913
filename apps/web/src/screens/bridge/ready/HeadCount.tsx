import { ActionIcon, Input } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ReadinessForm.module.css';
import { peopleIn } from './report-draft.ts';

export interface HeadCountProps {
  readonly value: string;
  readonly lacking: boolean;
  readonly onChange: (value: string) => void;
}

/** How many people are in the room: typed, or counted up and down as they come and go. */
export function HeadCount({ value, lacking, onChange }: HeadCountProps) {
  const { t } = useTranslation();
  const id = useId();
  const count = peopleIn({ people: value }) ?? 0;
  return (
    <Input.Wrapper
      id={id}
      label={t('bridge.ready.people')}
      required
      error={lacking && t('bridge.ready.peopleNeeded')}
    >
      <div className={classes.count}>
        <Input
          id={id}
          className={classes.countField ?? ''}
          inputMode="numeric"
          value={value}
          maxLength={4}
          required
          error={lacking}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <ActionIcon
          variant="default"
          aria-label={t('bridge.ready.fewer')}
          onClick={() => onChange(String(Math.max(0, count - 1)))}
        >
          <IconMinus aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('bridge.ready.more')}
          onClick={() => onChange(String(count + 1))}
        >
          <IconPlus aria-hidden="true" />
        </ActionIcon>
      </div>
    </Input.Wrapper>
  );
}
