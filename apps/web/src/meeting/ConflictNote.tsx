import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './ConflictNote.module.css';

export interface ConflictNoteProps {
  /** The other text, as it reads on the screen. */
  readonly theirs: string;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** Beside a field somebody is writing in: somebody else has changed it meanwhile, and which of the two shall it be. */
export function ConflictNote({ theirs, onTake, onKeep }: ConflictNoteProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.note} role="status">
      <IconUsers className={classes.form} aria-hidden="true" />
      <p className={classes.text}>
        {t('conduct.changedMeanwhile')} <q className={classes.theirs}>{theirs || '…'}</q>
      </p>
      <Button variant="default" onClick={onTake}>
        {t('conduct.takeTheirs')}
      </Button>
      <Button variant="default" onClick={onKeep}>
        {t('conduct.keepMine')}
      </Button>
    </div>
  );
}
