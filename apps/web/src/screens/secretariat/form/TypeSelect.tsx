import type { MeetingType } from '@e-cabinet/protocol';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../../../words/use-language.ts';

export interface TypeSelectProps {
  readonly types: readonly MeetingType[];
  /** Empty for none of them. */
  readonly value: string;
  readonly onChoose: (type: MeetingType) => void;
}

/** The body's types of sessions: choosing one takes its kind and its rules. */
export function TypeSelect({ types, value, onChoose }: TypeSelectProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  if (types.length === 0) return null;
  const none = value === '' ? [{ value, label: t('meetingTypes.none') }] : [];
  return (
    <NativeSelect
      label={t('meetingTypes.choose')}
      value={value}
      onChange={({ currentTarget }) => {
        const type = types.find(({ id }) => id === currentTarget.value);
        if (type) onChoose(type);
      }}
      data={[...none, ...types.map((type) => ({ value: type.id, label: name(type.name) }))]}
    />
  );
}
