import type { RoomPlan } from '@e-cabinet/domain';
import { PLAN_SIDE_MAX } from '@e-cabinet/protocol';
import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import shared from '../Administration.module.css';
import { leastSides } from './plan-changes.ts';

export interface PlanSidesProps {
  readonly plan: RoomPlan;
  readonly onChange: (plan: RoomPlan) => void;
}

/** How large the room is, in squares; never smaller than its places need. */
export function PlanSides({ plan, onChange }: PlanSidesProps) {
  const { t } = useTranslation();
  const least = leastSides(plan);
  const field = (side: 'columns' | 'rows') => ({
    value: plan[side],
    min: least[side],
    max: PLAN_SIDE_MAX,
    allowDecimal: false,
    onChange: (value: string | number) => {
      const length = Number(value);
      const fits = Number.isInteger(length) && length >= least[side] && length <= PLAN_SIDE_MAX;
      if (fits) onChange({ ...plan, [side]: length });
    },
  });
  return (
    <div className={shared.pair}>
      <NumberInput label={t('rooms.columns')} {...field('columns')} />
      <NumberInput label={t('rooms.rows')} {...field('rows')} />
    </div>
  );
}
