import { NO_TEXT } from '@e-cabinet/domain';
import { type SubmissionBox, TITLE_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newId } from '../../connection/new-id.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import classes from './Submissions.module.css';
import { useSubmissionAct } from './use-submission-act.ts';

interface NewSubmissionProps {
  readonly opened: boolean;
  readonly box: SubmissionBox;
  readonly onClose: () => void;
}

/** Begins a file with its title; the rest is written in the file itself. */
export function NewSubmission({ opened, box, onClose }: NewSubmissionProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened={opened} title={t('submissions.newTitle')} onClose={onClose}>
      <Beginning box={box} onClose={onClose} />
    </SheetDialog>
  );
}

function Beginning({ box, onClose }: Omit<NewSubmissionProps, 'opened'>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { act, refusal, busy } = useSubmissionAct();
  // Pressed again after a lost answer, it is the same file.
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const begin = async () => {
    const { bodyId, unitId } = box;
    const text = { ...NO_TEXT, title: title.trim() };
    if (await act(id, { type: 'begin-submission', bodyId, unitId, text })) {
      await navigate(`/submissions/${id}`);
    }
  };
  return (
    <form
      className={classes.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <Textarea
        autoFocus
        label={t('submissions.fileTitle')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value.replace(/\n/g, ' '))}
        maxLength={TITLE_MAX}
        autosize
        minRows={2}
        required
      />
      {refusal && <RefusalNotice {...refusal} />}
      <div className={classes.formActs}>
        <Button variant="default" onClick={onClose}>
          {t('submissions.notNow')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('submissions.begin')}
        </Button>
      </div>
    </form>
  );
}
