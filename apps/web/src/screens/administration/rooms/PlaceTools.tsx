import type { RoomPlan } from '@e-cabinet/domain';
import { PLACES_MAX } from '@e-cabinet/protocol';
import { Button, NumberInput } from '@mantine/core';
import {
  IconCaretDown,
  IconCaretLeft,
  IconCaretRight,
  IconCaretUp,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../../parts/IconAct.tsx';
import { movedBy, renumbered, withOneMore } from './plan-changes.ts';
import classes from './Rooms.module.css';

export interface PlaceToolsProps {
  readonly plan: RoomPlan;
  readonly chosen: number | null;
  readonly onChange: (plan: RoomPlan) => void;
  readonly onChoose: (number: number) => void;
  readonly onRemove: (number: number) => void;
}

/** Adds a place; moves, numbers and removes the chosen one without dragging. */
export function PlaceTools({ plan, chosen, onChange, onChoose, onRemove }: PlaceToolsProps) {
  const { t } = useTranslation();
  const more = withOneMore(plan);
  const add = () => {
    if (!more) return;
    onChange(more.plan);
    onChoose(more.number);
  };
  return (
    <div className={classes.tools}>
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
        disabled={more === null}
        onClick={add}
      >
        {t('rooms.addPlace')}
      </Button>
      <p className={classes.count} role="status">
        {more === null ? t('rooms.noPlaceLeft') : t('rooms.places', { count: plan.places.length })}
      </p>
      {chosen !== null && (
        <ChosenPlace
          key={chosen}
          number={chosen}
          onMove={(dx, dy) => onChange(movedBy(plan, chosen, dx, dy))}
          onRemove={() => onRemove(chosen)}
          onRenumber={(to) => {
            onChange(renumbered(plan, chosen, to));
            onChoose(to);
          }}
        />
      )}
    </div>
  );
}

interface ChosenPlaceProps {
  readonly number: number;
  readonly onMove: (dx: number, dy: number) => void;
  readonly onRemove: () => void;
  readonly onRenumber: (to: number) => void;
}

function ChosenPlace({ number, onMove, onRemove, onRenumber }: ChosenPlaceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.chosen} aria-label={t('rooms.chosen', { number })}>
      <NumberInput
        className={classes.number ?? ''}
        label={t('rooms.number')}
        defaultValue={number}
        min={1}
        max={PLACES_MAX}
        allowDecimal={false}
        clampBehavior="strict"
        onBlur={({ currentTarget }) => {
          const to = Number(currentTarget.value);
          if (to >= 1 && to !== number) onRenumber(to);
        }}
      />
      <IconAct icon={IconCaretLeft} label={t('rooms.left')} onClick={() => onMove(-1, 0)} />
      <IconAct icon={IconCaretUp} label={t('rooms.up')} onClick={() => onMove(0, -1)} />
      <IconAct icon={IconCaretDown} label={t('rooms.down')} onClick={() => onMove(0, 1)} />
      <IconAct icon={IconCaretRight} label={t('rooms.right')} onClick={() => onMove(1, 0)} />
      <IconAct icon={IconTrash} label={t('rooms.remove')} onClick={onRemove} />
    </fieldset>
  );
}
