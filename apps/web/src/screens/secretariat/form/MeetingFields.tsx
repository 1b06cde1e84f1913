import { MEETING_KINDS, type MeetingKind } from '@e-cabinet/domain';
import { LINE_MAX, LINK_MAX, TITLE_MAX } from '@e-cabinet/protocol';
import { NativeSelect, Switch, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MEETING_KIND_WORDS } from '../../../meeting/words-of.ts';
import { LineInput } from '../../../parts/LineInput.tsx';
import classes from './MeetingFields.module.css';
import { MomentInput } from './MomentInput.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import { RulesFields } from './RulesFields.tsx';

export interface MeetingFieldsProps {
  readonly value: MeetingDraft;
  readonly set: <K extends keyof MeetingDraft>(field: K, value: MeetingDraft[K]) => void;
  readonly hold?: (field: keyof MeetingDraft | null) => void;
  /** Whether it is a rehearsal is decided once. */
  readonly practiceFixed?: boolean;
  /** How many there are, where that is known. */
  readonly members?: number;
  /** Beside the dates: what hangs on them. */
  readonly children?: ReactNode;
}

/** What is announced of a meeting, and the rules by which it will decide. */
export function MeetingFields(props: MeetingFieldsProps) {
  const { value, set, hold, practiceFixed = false, members = 0, children } = props;
  const { t } = useTranslation();
  const held = (field: keyof MeetingDraft) => ({
    onFocus: () => hold?.(field),
    onBlur: () => hold?.(null),
  });
  const endsEarly = value.endsAt !== null && value.endsAt <= value.startsAt;
  return (
    <div className={classes.fields}>
      <LineInput
        className={classes.wide ?? ''}
        label={t('meetingForm.title')}
        placeholder={t('meetingForm.titleExample')}
        value={value.title}
        onChange={(title) => set('title', title)}
        {...held('title')}
        maxLength={TITLE_MAX}
        required
      />
      <NativeSelect
        label={t('meetingForm.kind')}
        value={value.kind}
        onChange={(event) => set('kind', event.currentTarget.value as MeetingKind)}
        data={MEETING_KINDS.map((kind) => ({ value: kind, label: t(MEETING_KIND_WORDS[kind]) }))}
      />
      <TextInput
        label={t('meetingForm.place')}
        placeholder={t('meetingForm.placeExample')}
        value={value.place}
        onChange={(event) => set('place', event.currentTarget.value)}
        {...held('place')}
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
        error={endsEarly ? t('refusals.ends-before-start') : null}
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
        {...held('videoLink')}
        maxLength={LINK_MAX}
      />
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
          onChange={(rules) => set('rules', rules)}
        />
      </div>
    </div>
  );
}
