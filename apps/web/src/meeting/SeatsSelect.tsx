import type { Seat, SeatId } from '@e-cabinet/domain';
import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { holdingWords } from '../words/holding-words.ts';
import { useOfficeName } from '../words/use-language.ts';

export interface SeatsSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly seats: readonly Seat[];
  readonly value: readonly SeatId[];
  readonly onChange: (seatIds: readonly SeatId[]) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** Several people of the meeting, found by typing with or without diacritics. */
export function SeatsSelect({ seats, value, onChange, ...field }: SeatsSelectProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const data = useMemo(
    () => seats.map((seat) => ({ value: seat.id, label: name(seat.name) })),
    [seats, name],
  );
  return (
    <MultiSelect
      {...field}
      searchable
      hidePickedOptions
      data={data}
      value={[...value]}
      onChange={onChange}
      limit={60}
      filter={({ options, search, limit }) => {
        const holds = holdingWords(search);
        const found = options.filter((option) => 'label' in option && holds(String(option.label)));
        return found.slice(0, limit);
      }}
      nothingFoundMessage={t('conduct.nobodyFound')}
    />
  );
}
