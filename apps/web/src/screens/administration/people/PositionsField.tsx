import type { Unit } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newId } from '../../../connection/new-id.ts';
import shared from '../Administration.module.css';
import { wayTo } from '../tabs.ts';
import classes from './PersonPage.module.css';
import { PositionFields } from './PositionFields.tsx';
import type { PositionDraft } from './person-draft.ts';

export interface PositionsFieldProps {
  readonly bodyId: string;
  readonly units: readonly Unit[];
  readonly value: readonly PositionDraft[];
  readonly onChange: (positions: readonly PositionDraft[]) => void;
}

/** In which units somebody is what, and from when to when; the first is where directories list them. */
export function PositionsField({ bodyId, units, value, onChange }: PositionsFieldProps) {
  const { t } = useTranslation();
  const add = () =>
    onChange([...value, { key: newId(), unitId: '', vi: '', en: '', since: null, until: null }]);
  const replace = (key: string, position: PositionDraft | null) =>
    onChange(value.flatMap((each) => (each.key === key ? (position ?? []) : each)));
  return (
    <fieldset className={classes.positions}>
      <legend className={classes.legend}>{t('people.positions')}</legend>
      {units.length === 0 && (
        <p className={shared.hint}>
          {t('people.noUnits')} <Link to={wayTo(bodyId, 'units')}>{t('people.unitsFirst')}</Link>
        </p>
      )}
      {units.length > 0 && value.length === 0 && (
        <p className={shared.hint}>{t('people.noPositions')}</p>
      )}
      {value.map((position, place) => (
        <PositionFields
          key={position.key}
          number={place + 1}
          units={units}
          value={position}
          onChange={(changed) => replace(position.key, changed)}
          onRemove={() => replace(position.key, null)}
        />
      ))}
      {units.length > 0 && (
        <Button
          className={classes.addPosition ?? ''}
          variant="default"
          leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
          onClick={add}
        >
          {t('people.addPosition')}
        </Button>
      )}
    </fieldset>
  );
}
