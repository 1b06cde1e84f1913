import { TEXT_MAX } from '@e-cabinet/protocol';
import { Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../parts/IconAct.tsx';
import classes from './AskedQuestion.module.css';
import type { WrittenRemark } from './written-answer.ts';

/** A part of the draft is named in a few words. */
const PART_MAX = 80;

export interface RemarkFieldsProps {
  /** From 1. */
  readonly number: number;
  readonly remark: WrittenRemark;
  readonly onChange: (remark: WrittenRemark) => void;
  readonly onRemove: () => void;
}

/** One remark: the part of the draft that it is about, and what is said of it. (L6) */
export function RemarkFields({ number, remark, onChange, onRemove }: RemarkFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.remark}>
      <div className={classes.part}>
        <TextInput
          className={classes.partName ?? ''}
          label={t('opinionBallot.part')}
          placeholder={t('opinionBallot.partHint')}
          value={remark.part}
          maxLength={PART_MAX}
          onChange={(event) => onChange({ ...remark, part: event.currentTarget.value })}
        />
        <IconAct
          icon={IconTrash}
          label={t('opinionBallot.remove', { number })}
          onClick={onRemove}
        />
      </div>
      <Textarea
        label={t('opinionBallot.said')}
        value={remark.text}
        maxLength={TEXT_MAX}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => onChange({ ...remark, text: event.currentTarget.value })}
      />
    </fieldset>
  );
}
