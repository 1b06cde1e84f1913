import type { Person, Unit } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery, unitsQuery } from '../../../http/administration.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { Waiting } from '../../problems/Waiting.tsx';
import shared from '../Administration.module.css';
import { FirstSteps } from './FirstSteps.tsx';
import { EVERYBODY, filterPeople } from './filter-people.ts';
import { today } from './held-today.ts';
import { PeopleTools } from './PeopleTools.tsx';
import { PersonRow } from './PersonRow.tsx';

/** The people of the body, narrowed by words, unit and role. */
export function PeopleTab({ bodyId }: { readonly bodyId: string }) {
  const people = useQuery(peopleQuery(bodyId));
  const units = useQuery(unitsQuery(bodyId));
  const error = people.error ?? units.error;
  const again = () => {
    void people.refetch();
    void units.refetch();
  };
  const there = people.data && units.data;
  return (
    <>
      {error && <RefusalNotice {...error} onRetry={again} />}
      {!there && !error && <Waiting />}
      {there && <PeopleList bodyId={bodyId} people={people.data} units={units.data} />}
    </>
  );
}

interface PeopleListProps {
  readonly bodyId: string;
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
}

function PeopleList({ bodyId, people, units }: PeopleListProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(EVERYBODY);
  const day = today();
  const found = filterPeople(people, units, filter, day);
  return (
    <>
      <PeopleTools bodyId={bodyId} units={units} filter={filter} onChange={setFilter} />
      {found.length > 0 && (
        <>
          <p className={shared.count} role="status">
            {t('people.count', { count: found.length })}
          </p>
          <ul className={shared.rows}>
            {found.map((person) => (
              <PersonRow key={person.id} bodyId={bodyId} person={person} units={units} day={day} />
            ))}
          </ul>
        </>
      )}
      {found.length === 0 && (
        <EmptyState
          title={t('people.noneFound')}
          action={
            <Button variant="default" onClick={() => setFilter(EVERYBODY)}>
              {t('people.showAll')}
            </Button>
          }
        >
          {t('people.noneFoundHint')}
        </EmptyState>
      )}
      {people.length === 1 && <FirstSteps bodyId={bodyId} hasUnits={units.length > 0} />}
    </>
  );
}
