import type { Person, Unit } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { peopleQuery, unitsQuery } from '../../../http/administration.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { Waiting } from '../../problems/Waiting.tsx';
import { NEW, wayTo } from '../tabs.ts';
import { AccountPanel } from './AccountPanel.tsx';
import { AccountState } from './AccountState.tsx';
import { EditPerson } from './EditPerson.tsx';
import { NewPerson } from './NewPerson.tsx';
import classes from './PersonPage.module.css';

export interface PersonPageProps {
  readonly bodyId: string;
  readonly personId: string;
}

/** Somebody's name, positions, roles and account; or the form for somebody new. */
export function PersonPage({ bodyId, personId }: PersonPageProps) {
  const people = useQuery(peopleQuery(bodyId));
  const units = useQuery(unitsQuery(bodyId));
  const error = people.error ?? units.error;
  const again = () => {
    void people.refetch();
    void units.refetch();
  };
  if (!people.data || !units.data) {
    return error ? <RefusalNotice {...error} onRetry={again} /> : <Waiting />;
  }
  if (personId === NEW) return <NewPerson bodyId={bodyId} units={units.data} />;
  const person = people.data.find(({ id }) => id === personId);
  if (!person) return <Unknown bodyId={bodyId} />;
  return <KnownPerson bodyId={bodyId} person={person} units={units.data} />;
}

interface KnownPersonProps {
  readonly bodyId: string;
  readonly person: Person;
  readonly units: readonly Unit[];
}

function KnownPerson({ bodyId, person, units }: KnownPersonProps) {
  const name = useOfficeName();
  return (
    <>
      <PageHeading
        kicker={<BackToList bodyId={bodyId} />}
        title={name(person.name)}
        actions={<AccountState person={person} />}
      />
      <div className={classes.columns}>
        <EditPerson bodyId={bodyId} person={person} units={units} />
        <AccountPanel bodyId={bodyId} person={person} />
      </div>
    </>
  );
}

/** The way back to everybody. */
export function BackToList({ bodyId }: { readonly bodyId: string }) {
  const { t } = useTranslation();
  return (
    <Link className={classes.back} to={wayTo(bodyId, 'people')}>
      {t('people.back')}
    </Link>
  );
}

function Unknown({ bodyId }: { readonly bodyId: string }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      level={1}
      title={t('people.unknown')}
      action={
        <Button component={Link} to={wayTo(bodyId, 'people')}>
          {t('people.toList')}
        </Button>
      }
    >
      {t('people.unknownHint')}
    </EmptyState>
  );
}
