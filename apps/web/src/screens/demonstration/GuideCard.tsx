import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../http/me.ts';
import classes from './Guide.module.css';
import { GuideSteps } from './GuideSteps.tsx';
import { isPutAway, putAway } from './put-away.ts';

/** On the first page of a seat, until it is put away: how to hold a session alone from here. */
export function GuideCard() {
  const { t } = useTranslation();
  const personId = useMe().data?.person.id ?? '';
  const [gone, setGone] = useState(() => isPutAway(personId));
  if (gone) return null;
  return (
    <section className={classes.card} aria-labelledby="guide">
      <header className={classes.heading}>
        <h2 id="guide">{t('demonstrationBar.guideTitle')}</h2>
        <CloseButton
          aria-label={t('demonstrationBar.hide')}
          onClick={() => {
            putAway(personId);
            setGone(true);
          }}
        />
      </header>
      <GuideSteps />
    </section>
  );
}
