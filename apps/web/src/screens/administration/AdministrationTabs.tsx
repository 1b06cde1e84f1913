import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { bodiesQuery } from '../../http/directory.ts';
import classes from '../prepare/TabLinks.module.css';
import { ADMINISTRATION_TABS, type AdministrationTab, wayTo } from './tabs.ts';

const WORDS = {
  people: 'administrator.tab.people',
  units: 'administrator.tab.units',
  body: 'administrator.tab.body',
  types: 'administrator.tab.types',
  rooms: 'administrator.tab.rooms',
  calendar: 'administrator.tab.calendar',
  mail: 'administrator.tab.mail',
  'sign-ins': 'administrator.tab.sign-ins',
} as const satisfies Record<AdministrationTab, string>;

export interface AdministrationTabsProps {
  readonly bodyId: string;
  readonly here: AdministrationTab;
}

/** The parts of administering, each with its own address. */
export function AdministrationTabs({ bodyId, here }: AdministrationTabsProps) {
  const { t } = useTranslation();
  const { data: bodies } = useQuery(bodiesQuery);
  const isTop = bodies?.find(({ id }) => id === bodyId)?.parentId === null;
  // The calendar is the whole installation's: it is kept at the top.
  const tabs = ADMINISTRATION_TABS.filter((tab) => tab !== 'calendar' || isTop);
  return (
    <nav className={classes.tabs} aria-label={t('administrator.tabs')}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          to={wayTo(bodyId, tab)}
          className={classes.tab}
          aria-current={tab === here ? 'page' : undefined}
        >
          {t(WORDS[tab])}
        </Link>
      ))}
    </nav>
  );
}
