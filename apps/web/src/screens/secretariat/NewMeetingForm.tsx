import type { Meeting } from '@e-cabinet/domain';
import type { Me } from '@e-cabinet/protocol';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useDraft } from '../../meeting/use-draft.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { MeetingFields } from './form/MeetingFields.tsx';
import type { MeetingDraft } from './form/meeting-draft.ts';
import classes from './NewMeetingForm.module.css';
import { useScheduleMeeting } from './use-schedule-meeting.ts';

export interface NewMeetingFormProps {
  /** In which the person is a secretary. */
  readonly bodies: Me['bodies'];
  /** The meeting that is copied. */
  readonly source: Meeting | null;
  readonly start: MeetingDraft;
}

/** Schedules a session and goes on to prepare it. */
export function NewMeetingForm({ bodies, source, start }: NewMeetingFormProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const navigate = useNavigate();
  // What it starts from does not change under the form, whatever happens in the meeting that is copied.
  const [begun] = useState(start);
  const draft = useDraft(begun);
  const [bodyId, setBodyId] = useState(bodies[0]?.id ?? '');
  const { schedule, refusal, busy } = useScheduleMeeting();
  const submit = async () => {
    const meetingId = await schedule(draft.value, bodyId, source);
    if (meetingId) void navigate(`/meetings/${meetingId}/prepare`);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {bodies.length > 1 && (
        <NativeSelect
          label={t('meetingForm.body')}
          value={bodyId}
          onChange={(event) => setBodyId(event.currentTarget.value)}
          data={bodies.map((body) => ({ value: body.id, label: name(body.name) }))}
        />
      )}
      <MeetingFields value={draft.value} set={draft.set} />
      {refusal && <RefusalNotice {...refusal} />}
      <div className={classes.acts}>
        <Button component={Link} to="/secretariat" variant="default">
          {t('meetingForm.dontCreate')}
        </Button>
        <Button type="submit" loading={busy}>
          {source ? t('meetingForm.createCopy') : t('meetingForm.create')}
        </Button>
      </div>
    </form>
  );
}
