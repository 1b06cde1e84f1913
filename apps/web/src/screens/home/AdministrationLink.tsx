import { IconChevronRight, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './MeetingRows.module.css';

/** The way to units, people and accounts. */
export function AdministrationLink() {
  const { t } = useTranslation();
  return (
    <Link className={classes.desk} to="/administration">
      <IconSettings className={classes.form} aria-hidden="true" stroke={1.5} />
      <span className={classes.words}>
        <span className={classes.title}>{t('administration.title')}</span>
        <span className={classes.details}>{t('ways.administrationHint')}</span>
      </span>
      <IconChevronRight className={classes.chevron} aria-hidden="true" />
    </Link>
  );
}
