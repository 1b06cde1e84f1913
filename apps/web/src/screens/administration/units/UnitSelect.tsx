import type { Unit } from '@e-cabinet/protocol';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOfficeName } from '../../../words/use-language.ts';
import { unitsInOrder } from './unit-tree.ts';

export interface UnitSelectProps {
  readonly units: readonly Unit[];
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Empty for none. */
  readonly value: string;
  readonly onChange: (unitId: string) => void;
  /** What choosing no unit means. */
  readonly none: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly error?: ReactNode;
}

/** One of the body's units, those below another set in. */
export function UnitSelect({ units, label, hideLabel, none, onChange, ...field }: UnitSelectProps) {
  const name = useOfficeName();
  return (
    <NativeSelect
      {...field}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      withAsterisk={false}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {unitsInOrder(units).map(({ unit, depth }) => (
        <option key={unit.id} value={unit.id}>
          {'\u2003'.repeat(depth) + name(unit.name)}
        </option>
      ))}
    </NativeSelect>
  );
}
