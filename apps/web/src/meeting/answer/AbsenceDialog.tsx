import type { AnyRefusal } from '@e-cabinet/client';
import type { Absent, MeetingDetails } from '@e-cabinet/domain';
import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import type { RefusalFacts } from '../../words/refusal-sentence.ts';
import classes from './Answer.module.css';
import { fieldFor, fromField } from './absence-times.ts';

export interface AnswerRefusal {
  readonly refusal: AnyRefusal;
  readonly facts: RefusalFacts;
}

export interface AbsenceDialogProps {
  readonly title: string;
  readonly meeting: Pick<MeetingDetails, 'startsAt' | 'endsAt'>;
  /** Asked of whoever enters it for somebody else: whose word it was. */
  readonly asksNote?: boolean;
  /** Why it was not recorded; null when it was: then the dialog closes. */
  readonly onSend: (answer: Absent, note: string) => Promise<AnswerRefusal | null>;
  readonly onClose: () => void;
}

/** Says that a member will be absent: why, for how long, and who comes instead. (D2) */
export function AbsenceDialog(props: AbsenceDialogProps) {
  return (
    <SheetDialog opened title={props.title} onClose={props.onClose}>
      <Form {...props} />
    </SheetDialog>
  );
}

interface Draft {
  readonly reason: string;
  readonly span: 'whole' | 'part';
  readonly from: string;
  readonly until: string;
  readonly name: string;
  readonly position: string;
  readonly note: string;
}

const EMPTY: Draft = {
  reason: '',
  span: 'whole',
  from: '',
  until: '',
  name: '',
  position: '',
  note: '',
};

function Form({ meeting, asksNote = false, onSend, onClose }: AbsenceDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(EMPTY);
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<AnswerRefusal | null>(null);
  const field = fieldFor(meeting);
  const put = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const text = (key: 'from' | 'until' | 'name' | 'position') => ({
    value: draft[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      put({ [key]: event.currentTarget.value }),
  });
  const answer = answerOf(draft, meeting);
  const noTimes = draft.span === 'part' && answer.from === null && answer.until === null;
  const [asked, setAsked] = useState(false);
  const send = async () => {
    setAsked(true);
    if (noTimes) return;
    setSending(true);
    const problem = await onSend(answer, draft.note.trim());
    setSending(false);
    setRefused(problem);
    if (!problem) onClose();
  };
  return (
    <div className={classes.form}>
      <Textarea
        label={t('answer.reason')}
        value={draft.reason}
        onChange={(event) => put({ reason: event.currentTarget.value })}
        autosize
        minRows={2}
        maxLength={2_000}
      />
      <SegmentedControl
        fullWidth
        classNames={{ label: classes.span }}
        aria-label={t('answer.span')}
        value={draft.span}
        onChange={(span) => put({ span: span === 'part' ? 'part' : 'whole' })}
        data={[
          { value: 'whole', label: t('answer.whole') },
          { value: 'part', label: t('answer.part') },
        ]}
      />
      {draft.span === 'part' && (
        <div className={classes.pair}>
          <TextInput
            type={field}
            label={t('answer.from')}
            error={asked && noTimes && t('answer.timesNeeded')}
            {...text('from')}
          />
          <TextInput type={field} label={t('answer.until')} {...text('until')} />
        </div>
      )}
      <div className={classes.pair}>
        <TextInput label={t('answer.substitute')} maxLength={200} {...text('name')} />
        <TextInput label={t('answer.position')} maxLength={200} {...text('position')} />
      </div>
      {asksNote && (
        <TextInput
          label={t('answer.note')}
          maxLength={2_000}
          value={draft.note}
          onChange={(event) => put({ note: event.currentTarget.value })}
        />
      )}
      {refused && <RefusalNotice {...refused} />}
      <Button size="lg" loading={sending} onClick={() => void send()}>
        {t('answer.send')}
      </Button>
    </div>
  );
}

function answerOf(draft: Draft, meeting: AbsenceDialogProps['meeting']): Absent {
  const moment = (value: string) =>
    draft.span === 'part' ? fromField(fieldFor(meeting), value, meeting.startsAt) : null;
  const name = draft.name.trim();
  return {
    kind: 'absent',
    reason: draft.reason.trim(),
    from: moment(draft.from),
    until: moment(draft.until),
    substitute: name ? { name, position: draft.position.trim() } : null,
  };
}
