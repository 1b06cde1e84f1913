import type { StatedPosition } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PositionBar.module.css';

export interface PositionTextProps {
  readonly stated: StatedPosition;
  /** True once it is recorded. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What a member adds to a position; what is being typed is nobody's but the writer's. */
export function PositionText({ stated, onSave, onClose }: PositionTextProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(stated.text);
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const saved = await onSave(text.trim());
    setSaving(false);
    if (saved) onClose();
  };
  return (
    <div className={classes.writing}>
      <Textarea
        label={t('ownPositions.text')}
        description={t('ownPositions.textHint')}
        value={text}
        maxLength={TEXT_MAX}
        autosize
        minRows={2}
        maxRows={6}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.save}>
        <Button variant="default" onClick={onClose}>
          {t('ownPositions.cancel')}
        </Button>
        <Button loading={saving} onClick={() => void save()}>
          {t('ownPositions.save')}
        </Button>
      </div>
    </div>
  );
}
