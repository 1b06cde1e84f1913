import type { Holidays } from '@e-cabinet/domain';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putDay } from '../../../http/calendar.ts';
import { NamesInput } from '../../../parts/NamesInput.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { EditForm } from '../EditForm.tsx';
import { DayInput } from '../people/DayInput.tsx';
import { nameOf } from '../people/person-draft.ts';
import { useChange } from '../use-change.ts';
import { daysOfYear, type NamedDay } from './days-of-year.ts';

export interface DayFormProps {
  readonly calendar: Holidays;
  readonly year: number;
  /** Null for a new one. */
  readonly day: NamedDay | null;
  readonly onDone: () => void;
}

/** A day, what it is called, and whether it is off or worked. */
export function DayForm({ calendar, year, day, onDone }: DayFormProps) {
  const { t } = useTranslation();
  const [date, setDate] = useState(day?.date ?? null);
  const [name, setName] = useState({ vi: day?.name.vi ?? '', en: day?.name.en ?? '' });
  const [worked, setWorked] = useState(day?.worked ?? false);
  const [missing, setMissing] = useState(false);
  const { change, refused, busy } = useChange();
  const known = useKnown(calendar, day === null ? date : null);
  const save = async () => {
    setMissing(date === null);
    if (date === null || known) return;
    const answer = await change(() => putDay(date, { name: nameOf(name), worked }));
    if (answer.ok) onDone();
  };
  return (
    <EditForm
      refused={refused}
      busy={busy}
      saveLabel={day ? t('administrator.save') : t('calendar.add')}
      onSave={save}
    >
      {day === null && (
        <DayInput
          label={t('calendar.date')}
          placeholder={`30/04/${year}`}
          value={date}
          onChange={setDate}
          error={known ?? (missing && date === null && t('calendar.dateMissing'))}
        />
      )}
      <NamesInput
        labels={{ vi: t('calendar.nameVi'), en: t('calendar.nameEn') }}
        hints={{ en: t('people.nameEnHint') }}
        value={name}
        onChange={(field, text) => setName({ ...name, [field]: text })}
      />
      <NativeSelect
        label={t('calendar.kind')}
        value={worked ? 'worked' : 'off'}
        onChange={({ currentTarget: { value } }) => setWorked(value === 'worked')}
        data={[
          { value: 'off', label: t('calendar.off') },
          { value: 'worked', label: t('calendar.worked') },
        ]}
      />
    </EditForm>
  );
}

/** What stands in the way of a new day: the calendar has it, under another name perhaps. */
function useKnown(calendar: Holidays, date: string | null): string | null {
  const { t } = useTranslation();
  const name = useOfficeName();
  if (date === null) return null;
  const known = daysOfYear(calendar, Number(date.slice(0, 4))).find((each) => each.date === date);
  return known ? t('calendar.known', { name: name(known.name) }) : null;
}
