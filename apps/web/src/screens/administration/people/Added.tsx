import type { PasswordLink, Person } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import shared from '../Administration.module.css';
import { wayTo } from '../tabs.ts';
import { PasswordLinkNote } from './PasswordLinkNote.tsx';
import classes from './PersonPage.module.css';
import { BackToList } from './PersonPage.tsx';

export interface AddedProps {
  readonly bodyId: string;
  readonly person: Person;
  /** Null for somebody without an account, or when it could not be made. */
  readonly link: PasswordLink | null;
  readonly onAnother: () => void;
}

/** Somebody has just been added: their link, and what comes next. */
export function Added({ bodyId, person, link, onAnother }: AddedProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const missing = link === null && person.login !== null;
  return (
    <div className={classes.narrow}>
      <PageHeading
        kicker={<BackToList bodyId={bodyId} />}
        title={t('people.added', { name: name(person.name) })}
      />
      <div className={shared.panel}>
        {link && <PasswordLinkNote login={person.login ?? ''} link={link} />}
        {missing && <p className={shared.hint}>{t('people.linkMissing')}</p>}
        {person.login === null && <p className={shared.hint}>{t('people.addedNoAccount')}</p>}
        <div className={shared.acts}>
          <Button component={Link} to={wayTo(bodyId, 'people', person.id)} variant="default">
            {t('people.open')}
          </Button>
          <Button variant="default" onClick={onAnother}>
            {t('people.another')}
          </Button>
        </div>
      </div>
    </div>
  );
}
