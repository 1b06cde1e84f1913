import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../http/me.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { PersonFrame } from '../PersonFrame.tsx';
import classes from './AccountScreen.module.css';
import { DeviceList } from './DeviceList.tsx';
import { NotesSection } from './NotesSection.tsx';
import { PasswordSection } from './PasswordSection.tsx';
import { ROLE_NAMES } from './role-names.ts';

/** What asks the system for its lock comes behind what stands above it. */
const DeviceLockSection = lazy(async () => ({
  default: (await import('./DeviceLockSection.tsx')).DeviceLockSection,
}));

/** Who the person is here, where they are signed in, and their password. */
export function AccountScreen() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { data: me } = useMe();
  if (!me) return null;
  return (
    <PersonFrame>
      <PageHeading
        kicker={t('account.title')}
        title={name(me.person.name)}
        tab={t('account.title')}
      />
      <dl className={classes.bodies}>
        {me.bodies.map((body) => (
          <div key={body.id} className={classes.body}>
            <dt>{name(body.name)}</dt>
            <dd>{body.roles.map((role) => t(ROLE_NAMES[role])).join(' · ')}</dd>
          </div>
        ))}
      </dl>
      <DeviceList />
      <Suspense>
        <DeviceLockSection personId={me.person.id} office={name(me.person.name)} />
      </Suspense>
      <PasswordSection hasPassword={me.hasPassword} />
      {me.hasPassword && <NotesSection personId={me.person.id} />}
    </PersonFrame>
  );
}
