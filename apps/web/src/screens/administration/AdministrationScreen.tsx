import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMe } from '../../http/me.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PersonFrame } from '../PersonFrame.tsx';
import { Administration } from './Administration.tsx';
import { administeredBodies } from './administered-bodies.ts';
import { tabOf } from './tabs.ts';

/** `/administration/:tab?/:personId?`: units, people and accounts of the bodies that this person administers. */
export function AdministrationScreen() {
  const { data: me } = useMe();
  const { tab, personId } = useParams();
  const [search] = useSearchParams();
  const bodies = administeredBodies(me);
  const body = bodies.find(({ id }) => id === search.get('body')) ?? bodies[0];
  if (!body) return <NotAnAdministrator />;
  return (
    <Administration
      key={body.id}
      body={body}
      bodies={bodies}
      tab={tabOf(tab)}
      personId={personId ?? null}
    />
  );
}

function NotAnAdministrator() {
  const { t } = useTranslation();
  return (
    <PersonFrame>
      <EmptyState
        level={1}
        icon={IconLock}
        title={t('administrator.notYours')}
        action={
          <Button component={Link} to="/">
            {t('common.home')}
          </Button>
        }
      >
        {t('administrator.notYoursHint')}
      </EmptyState>
    </PersonFrame>
  );
}
