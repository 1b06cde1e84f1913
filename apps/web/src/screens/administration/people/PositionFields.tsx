import type { Unit } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NamesInput } from '../../../parts/NamesInput.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import shared from '../Administration.module.css';
import { UnitSelect } from '../units/UnitSelect.tsx';
import { DayInput } from './DayInput.tsx';
import { today } from './held-today.ts';
import classes from './PersonPage.module.css';
import { endsBeforeItBegins, type PositionDraft } from './person-draft.ts';

export interface PositionFieldsProps {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly units: readonly Unit[];
  readonly value: PositionDraft;
  readonly onChange: (position: PositionDraft) => void;
  readonly onRemove: () => void;
}

/** One position: where, as what, from when to when. */
export function PositionFields(props: PositionFieldsProps) {
  const { t } = useTranslation();
  const { number, units, value, onChange, onRemove } = props;
  const set = (fields: Partial<PositionDraft>) => onChange({ ...value, ...fields });
  const day = today();
  const ended = value.until !== null && value.until < day;
  return (
    <fieldset
      className={classes.position}
      aria-label={t('people.position', { number })}
      data-ended={ended || undefined}
    >
      <UnitSelect
        required
        // A new line stands above the button that was pressed for it.
        autoFocus={value.unitId === ''}
        units={units}
        label={t('people.unit')}
        none={t('people.chooseUnit')}
        value={value.unitId}
        onChange={(unitId) => set({ unitId })}
      />
      <Titles value={value} set={set} />
      <Mandate value={value} set={set} />
      <div className={classes.positionActs}>
        {ended && <StateBadge tone="neutral">{t('people.ended')}</StateBadge>}
        {!ended && value.until !== day && (
          <Button variant="default" onClick={() => set({ until: day })}>
            {t('people.endToday')}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={onRemove}>
          {t('people.removePosition', { number })}
        </Button>
      </div>
    </fieldset>
  );
}

interface PartProps {
  readonly value: PositionDraft;
  readonly set: (fields: Partial<PositionDraft>) => void;
}

function Titles({ value, set }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className={shared.pair}>
      <NamesInput
        labels={{ vi: t('people.titleVi'), en: t('people.titleEn') }}
        value={value}
        onChange={(language, title) => set({ [language]: title })}
      />
    </div>
  );
}

function Mandate({ value, set }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className={shared.pair}>
      <DayInput
        label={t('people.since')}
        value={value.since}
        onChange={(since) => set({ since })}
      />
      <DayInput
        label={t('people.until')}
        value={value.until}
        onChange={(until) => set({ until })}
        error={endsBeforeItBegins(value) && t('people.endsBefore')}
      />
    </div>
  );
}
