import { isInWriting, MEETING_KINDS, type MeetingKind } from '@e-cabinet/domain';
import { LINE_MAX, LINK_MAX, TITLE_MAX } from '@e-cabinet/protocol';
import { NativeSelect, Switch, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MEETING_KIND_WORDS } from '../../../meeting/words-of.ts';
import { LineInput } from '../../../parts/LineInput.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import classes from './MeetingFields.module.css';
import { MomentInput } from './MomentInput.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import { RulesFields } from './RulesFields.tsx';
import { USUAL_DAYS } from './usual-days.ts';

export interface MeetingFieldsProps {
  readonly value: MeetingDraft;
  readonly set: <K extends keyof MeetingDraft>(field: K, value: MeetingDraft[K]) => void;
  readonly hold?: (field: keyof MeetingDraft | null) => void;
  /** Whether it is a rehearsal is decided once. */
  readonly practiceFixed?: boolean;
  /** Working days that are usual for an answer in writing. */
  readonly answerDays?: number;
  /** How many there are, where that is known. */
  readonly members?: number;
  /** Beside the dates: what hangs on them. */
  readonly children?: ReactNode;
}

/** What is announced of a meeting, and the rules by which it will decide. */
export function MeetingFields(props: MeetingFieldsProps) {
  const { value, set, hold, practiceFixed = false, members = 0 } = props;
  const { t } = useTranslation();
  const inWriting = isInWriting({ details: value });
  // It is decided once whether a meeting is held in a room or in writing. (L1)
  const kinds = MEETING_KINDS.filter(
    (kind) => !practiceFixed || isInWriting({ details: { kind } }) === inWriting,
  );
  return (
    <div className={classes.fields}>
      <LineInput
        className={classes.wide ?? ''}
        label={inWriting ? t('ballotDesk.title') : t('meetingForm.title')}
        placeholder={inWriting ? t('ballotDesk.titleExample') : t('meetingForm.titleExample')}
        value={value.title}
        onChange={(title) => set('title', title)}
        {...heldBy(hold, 'title')}
        maxLength={TITLE_MAX}
        required
      />
      {kinds.length > 1 && (
        <NativeSelect
          label={t('meetingForm.kind')}
          value={value.kind}
          onChange={(event) => set('kind', event.currentTarget.value as MeetingKind)}
          data={kinds.map((kind) => ({ value: kind, label: t(MEETING_KIND_WORDS[kind]) }))}
        />
      )}
      {inWriting ? <Writing {...props} /> : <Room {...props} />}
      {!practiceFixed && (
        <Switch
          className={classes.wide ?? ''}
          size="md"
          label={t('meetingForm.practice')}
          description={t('meetingForm.practiceHint')}
          checked={value.practice}
          onChange={(event) => set('practice', event.currentTarget.checked)}
        />
      )}
      <div className={classes.wide}>
        <RulesFields
          rules={value.rules}
          members={members}
          inWriting={inWriting}
          onChange={(rules) => set('rules', rules)}
        />
      </div>
    </div>
  );
}

function heldBy(hold: MeetingFieldsProps['hold'], field: keyof MeetingDraft) {
  return { onFocus: () => hold?.(field), onBlur: () => hold?.(null) };
}

/** Where and when a session is. */
function Room({ value, set, hold, children }: MeetingFieldsProps) {
  const { t } = useTranslation();
  const endsEarly = value.endsAt !== null && value.endsAt <= value.startsAt;
  return (
    <>
      <TextInput
        label={t('meetingForm.place')}
        placeholder={t('meetingForm.placeExample')}
        value={value.place}
        onChange={(event) => set('place', event.currentTarget.value)}
        {...heldBy(hold, 'place')}
        maxLength={LINE_MAX}
      />
      <MomentInput
        label={t('meetingForm.startsAt')}
        value={value.startsAt}
        onChange={(instant) => instant && set('startsAt', instant)}
      />
      <MomentInput
        label={t('meetingForm.endsAt')}
        value={value.endsAt}
        onChange={(instant) => set('endsAt', instant)}
        error={endsEarly ? t('deskRefusals.ends-before-start') : null}
        clearable
      />
      {children && <div className={classes.wide}>{children}</div>}
      <TextInput
        className={classes.wide ?? ''}
        type="url"
        label={t('meetingForm.videoLink')}
        description={t('meetingForm.videoLinkHint')}
        value={value.videoLink ?? ''}
        onChange={(event) => set('videoLink', event.currentTarget.value || null)}
        {...heldBy(hold, 'videoLink')}
        maxLength={LINK_MAX}
      />
    </>
  );
}

/** Until when a ballot is answered; it has no place. */
function Writing({ value, set, answerDays = USUAL_DAYS }: MeetingFieldsProps) {
  return (
    <DeadlineField
      value={value.endsAt}
      usualDays={answerDays}
      onChange={(deadline) => set('endsAt', deadline)}
    />
  );
}
