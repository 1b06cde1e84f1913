import type { RoomPlan } from '@e-cabinet/domain';
import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PRESET_MAX, PRESETS, type Preset, planOf } from './presets.ts';
import classes from './Rooms.module.css';

const WORDS = {
  'u-shape': 'rooms.presetOf.u-shape',
  rectangle: 'rooms.presetOf.rectangle',
  rows: 'rooms.presetOf.rows',
} as const satisfies Record<Preset, string>;

export interface PresetFieldsProps {
  /** There is a plan already, which another one replaces. */
  readonly drawn: boolean;
  readonly onDraw: (plan: RoomPlan) => void;
}

/** A table for so many people, drawn at once. */
export function PresetFields({ drawn, onDraw }: PresetFieldsProps) {
  const { t } = useTranslation();
  const [preset, setPreset] = useState<Preset>('u-shape');
  const [count, setCount] = useState<number | string>(27);
  const wanted = Math.max(1, Math.min(PRESET_MAX[preset], Number(count) || 1));
  return (
    <div className={classes.presets}>
      <NativeSelect
        label={t('rooms.preset')}
        value={preset}
        onChange={(event) => setPreset(event.currentTarget.value as Preset)}
        data={PRESETS.map((each) => ({ value: each, label: t(WORDS[each]) }))}
      />
      <NumberInput
        label={t('rooms.presetCount')}
        value={count}
        onChange={setCount}
        min={1}
        max={PRESET_MAX[preset]}
        allowDecimal={false}
      />
      <Button variant="default" onClick={() => onDraw(planOf(preset, wanted))}>
        {drawn ? t('rooms.presetAgain') : t('rooms.presetDraw')}
      </Button>
    </div>
  );
}
