import { BODY_ROLES, type BodyRole, type Unit } from '@e-cabinet/protocol';
import { Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ROLE_NAMES } from '../../account/role-names.ts';
import { SearchField } from '../../desk/SearchField.tsx';
import shared from '../Administration.module.css';
import { NEW, wayTo } from '../tabs.ts';
import { UnitSelect } from '../units/UnitSelect.tsx';
import type { PeopleFilter } from './filter-people.ts';
import { ImportPeople } from './import/ImportPeople.tsx';

export interface PeopleToolsProps {
  readonly bodyId: string;
  readonly units: readonly Unit[];
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
}

/** Over the list: find somebody, or add somebody. */
export function PeopleTools({ bodyId, units, filter, onChange }: PeopleToolsProps) {
  const { t } = useTranslation();
  const [importing, setImporting] = useState(false);
  const set = (fields: Partial<PeopleFilter>) => onChange({ ...filter, ...fields });
  return (
    <div className={shared.tools}>
      <SearchField
        className={shared.search}
        label={t('people.find')}
        value={filter.text}
        onChange={(text) => set({ text })}
      />
      <div className={shared.choice}>
        <UnitSelect
          hideLabel
          units={units}
          label={t('people.filterUnit')}
          none={t('people.anyUnit')}
          value={filter.unitId}
          onChange={(unitId) => set({ unitId })}
        />
      </div>
      <NativeSelect
        className={shared.choice ?? ''}
        aria-label={t('people.filterRole')}
        value={filter.role}
        onChange={(event) => set({ role: event.currentTarget.value as BodyRole | '' })}
        data={[
          { value: '', label: t('people.anyRole') },
          ...BODY_ROLES.map((role) => ({ value: role, label: t(ROLE_NAMES[role]) })),
        ]}
      />
      <Button
        className={shared.add ?? ''}
        variant="default"
        leftSection={<IconTableImport aria-hidden="true" size="1.2em" />}
        onClick={() => setImporting(true)}
      >
        {t('peopleImport.open')}
      </Button>
      <ImportPeople bodyId={bodyId} opened={importing} onClose={() => setImporting(false)} />
      <Button
        component={Link}
        to={wayTo(bodyId, 'people', NEW)}
        leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
      >
        {t('people.add')}
      </Button>
    </div>
  );
}
