import { IconChevronRight, IconNotebook } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './MeetingRows.module.css';

/** The way to the secretariat's own pages. */
export function SecretariatLink() {
  const { t } = useTranslation();
  return (
    <Link className={classes.desk} to="/secretariat">
      <IconNotebook className={classes.form} aria-hidden="true" stroke={1.5} />
      <span className={classes.words}>
        <span className={classes.title}>{t('ways.secretariat')}</span>
        <span className={classes.details}>{t('ways.secretariatHint')}</span>
      </span>
      <IconChevronRight className={classes.chevron} aria-hidden="true" />
    </Link>
  );
}
