import type { ItemId } from '@e-cabinet/domain';
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { numberedItems } from './purposes.ts';

export interface ItemSelectProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string | null;
  readonly error?: string | null;
  /** null is the whole meeting, undefined nothing yet. */
  readonly value: ItemId | null | undefined;
  readonly onChange: (itemId: ItemId | null) => void;
}

const WHOLE = 'whole-meeting';

/** Which item a paper is for. */
export function ItemSelect({ label, value, onChange, ...props }: ItemSelectProps) {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const items = useMemo(() => numberedItems(agenda), [agenda]);
  return (
    <NativeSelect
      label={props.hideLabel ? undefined : label}
      aria-label={props.hideLabel ? label : undefined}
      description={props.description}
      error={props.error}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value === undefined ? '' : (value ?? WHOLE)}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === WHOLE ? null : currentTarget.value)
      }
    >
      {value === undefined && <option value="">{t('papersIntake.chooseItem')}</option>}
      <option value={WHOLE}>{t('papersIntake.wholeMeeting')}</option>
      {items.map(({ id, number, title }) => (
        <option key={id} value={id}>
          {`${number}. ${title}`}
        </option>
      ))}
    </NativeSelect>
  );
}
