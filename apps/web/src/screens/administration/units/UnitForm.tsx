import type { Unit } from '@e-cabinet/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addUnit, changeUnit } from '../../../http/administration.ts';
import { LineInput } from '../../../parts/LineInput.tsx';
import { EditForm } from '../EditForm.tsx';
import { nameOf } from '../people/person-draft.ts';
import { useChange } from '../use-change.ts';
import { UnitSelect } from './UnitSelect.tsx';
import { unitsWithin } from './unit-tree.ts';

export interface UnitFormProps {
  readonly bodyId: string;
  readonly units: readonly Unit[];
  /** Null for a new one. */
  readonly unit: Unit | null;
  readonly parentId: string | null;
  readonly onDone: () => void;
}

/** Name and place of a unit. It keeps what is typed, whatever others do to the list meanwhile. */
export function UnitForm({ bodyId, units, unit, parentId, onDone }: UnitFormProps) {
  const { t } = useTranslation();
  const [vi, setVi] = useState(unit?.name.vi ?? '');
  const [en, setEn] = useState(unit?.name.en ?? '');
  const [above, setAbove] = useState(parentId ?? '');
  const { change, refused, busy } = useChange();
  const within = unit ? unitsWithin(units, unit.id) : new Set();
  const save = async () => {
    const written = { name: nameOf({ vi, en }), parentId: above || null };
    const answer = await change(() =>
      unit ? changeUnit(bodyId, unit.id, written) : addUnit(bodyId, written),
    );
    if (answer.ok) onDone();
  };
  return (
    <EditForm
      refused={refused}
      busy={busy}
      saveLabel={unit ? t('administrator.save') : t('units.addNow')}
      onSave={save}
    >
      <LineInput
        required
        autoFocus
        withAsterisk={false}
        maxLength={200}
        label={t('units.nameVi')}
        value={vi}
        onChange={setVi}
      />
      <LineInput
        maxLength={200}
        label={t('units.nameEn')}
        description={t('people.nameEnHint')}
        value={en}
        onChange={setEn}
      />
      <UnitSelect
        units={units.filter(({ id }) => !within.has(id))}
        label={t('units.above')}
        none={t('units.top')}
        value={above}
        onChange={setAbove}
      />
    </EditForm>
  );
}
