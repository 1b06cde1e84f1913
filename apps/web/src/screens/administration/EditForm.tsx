import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './Administration.module.css';
import type { Change } from './use-change.ts';

export interface EditFormProps extends Pick<Change, 'refused' | 'busy'> {
  /** Of the button that saves. */
  readonly saveLabel: string;
  readonly onSave: () => Promise<void>;
  /** The fields. */
  readonly children: ReactNode;
}

/** Fields, why they were not taken, and one button that saves them. */
export function EditForm({ refused, busy, saveLabel, onSave, children }: EditFormProps) {
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      {children}
      {refused && <RefusalNotice {...refused} />}
      <div className={classes.acts}>
        <Button type="submit" loading={busy}>
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
