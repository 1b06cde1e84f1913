import { deadlineAfter, isInWriting, type Meeting } from '@e-cabinet/domain';
import type { Me } from '@e-cabinet/protocol';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { newId } from '../../connection/new-id.ts';
import { useDraft } from '../../meeting/use-draft.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { useWorkCalendar } from '../prepare/publish/working-days.ts';
import { MeetingFields, type MeetingFieldsProps } from './form/MeetingFields.tsx';
import { type MeetingDraft, withDeadline } from './form/meeting-draft.ts';
import { TypeSelect } from './form/TypeSelect.tsx';
import { USUAL_DAYS } from './form/usual-days.ts';
import { type PlannedMeeting, planMeetings } from './meeting-plan.ts';
import classes from './NewMeetingForm.module.css';
import { SeriesBegun } from './SeriesBegun.tsx';
import { SeriesFields } from './SeriesFields.tsx';
import { type Repetition, seriesDates } from './series-dates.ts';
import { useMeetingType } from './use-meeting-type.ts';
import { useScheduleMeeting } from './use-schedule-meeting.ts';

export interface NewMeetingFormProps {
  /** In which the person is a secretary. */
  readonly bodies: Me['bodies'];
  /** The meeting that is copied. */
  readonly source: Meeting | null;
  readonly start: MeetingDraft;
}

const NOT_REPEATED: Repetition = { rhythm: 'once', times: 4 };

/** Schedules a session, or a series, and goes on to prepare it. */
export function NewMeetingForm({ bodies, source, start }: NewMeetingFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // What it starts from does not change under the form, whatever happens in the meeting that is copied.
  const [first] = useState(start);
  const draft = useDraft(first);
  const [bodyId, setBodyId] = useState(bodies[0]?.id ?? '');
  const [repetition, setRepetition] = useState(NOT_REPEATED);
  const { kind, rules } = draft.value;
  // A copy keeps what it is of, and what somebody has written stays.
  const set: MeetingFieldsProps['set'] = (field, value) => {
    draft.set(field, value);
    if (field === 'kind')
      draft.set('endsAt', endOf(value as MeetingDraft['kind'], draft.value, first));
  };
  const mayTakeType = source === null && kind === first.kind && rules === first.rules;
  const type = useMeetingType(bodyId, mayTakeType, ({ kind, rules }) => {
    set('kind', kind);
    draft.set('rules', rules);
  });
  const answerDays = type.types.find(({ id }) => id === type.typeId)?.answerDays ?? USUAL_DAYS;
  const calendar = useWorkCalendar();
  const inWriting = isInWriting({ details: draft.value });
  const { schedule, begun, refusal, busy } = useScheduleMeeting();
  const dates = seriesDates(draft.value, inWriting ? NOT_REPEATED : repetition);
  const planned = () => {
    const now = new Date().toISOString();
    const written = withDeadline(draft.value, now, deadlineAfter(now, answerDays, calendar));
    const when = inWriting ? [{ startsAt: now, endsAt: written.endsAt }] : dates;
    return planMeetings({ draft: written, bodyId, source, dates: when, newId });
  };
  const submit = async () => {
    const plan = begun ?? planned();
    if (await schedule(plan)) void navigate(whereAfter(plan));
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {begun && <SeriesBegun plan={begun} />}
      {!begun && bodies.length > 1 && (
        <BodySelect bodies={bodies} value={bodyId} onChange={setBodyId} />
      )}
      {!begun && <TypeSelect types={type.types} value={type.typeId} onChoose={type.choose} />}
      {!begun && (
        <MeetingFields value={draft.value} set={set} answerDays={answerDays}>
          <SeriesFields value={repetition} onChange={setRepetition} dates={dates} />
        </MeetingFields>
      )}
      {refusal && <RefusalNotice {...refusal} />}
      <div className={classes.acts}>
        <Button component={Link} to="/secretariat" variant="default">
          {begun ? t('series.leave') : t('meetingForm.dontCreate')}
        </Button>
        <Button type="submit" loading={busy}>
          <SubmitWords
            begun={begun !== null}
            copied={source !== null}
            count={dates.length}
            inWriting={inWriting}
          />
        </Button>
      </div>
    </form>
  );
}

/** A ballot ends at the deadline that is suggested, a session as it did at first. */
function endOf(kind: MeetingDraft['kind'], before: MeetingDraft, first: MeetingDraft) {
  const inWriting = isInWriting({ details: { kind } });
  if (inWriting === isInWriting({ details: before })) return before.endsAt;
  return inWriting && !isInWriting({ details: first }) ? null : first.endsAt;
}

/** One session is prepared next; of several, the list shows them all. */
function whereAfter([only, ...others]: readonly PlannedMeeting[]): string {
  return only && others.length === 0 ? `/meetings/${only.meetingId}/prepare` : '/secretariat';
}

interface BodySelectProps {
  readonly bodies: Me['bodies'];
  readonly value: string;
  readonly onChange: (bodyId: string) => void;
}

function BodySelect({ bodies, value, onChange }: BodySelectProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  return (
    <NativeSelect
      label={t('meetingForm.body')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={bodies.map((body) => ({ value: body.id, label: name(body.name) }))}
    />
  );
}

interface SubmitWordsProps {
  readonly begun: boolean;
  readonly copied: boolean;
  readonly count: number;
  readonly inWriting: boolean;
}

function SubmitWords({ begun, copied, count, inWriting }: SubmitWordsProps) {
  const { t } = useTranslation();
  if (begun) return t('series.goOn');
  if (inWriting && !copied) return t('ballotDesk.create');
  if (count > 1) return t('series.create', { count });
  return copied ? t('meetingForm.createCopy') : t('meetingForm.create');
}
