import type { Item } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdviceLine } from './AdviceLine.tsx';
import { AskAdvice } from './AskAdvice.tsx';
import classes from './Dossiers.module.css';

/** Which bodies were asked about the item, and how far each of them is. (P10) */
export function AdviceList({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const advice = Object.values(item.advice);
  return (
    <section className={classes.part} aria-label={t('dossier.advice')}>
      <div className={classes.partTop}>
        <h3 className={classes.heading}>{t('dossier.advice')}</h3>
        <Button
          variant="default"
          leftSection={<IconMessage2 aria-hidden="true" size="1.2em" />}
          onClick={() => setAsking(true)}
        >
          {t('dossier.ask')}
        </Button>
      </div>
      {advice.length === 0 && <p className={classes.none}>{t('dossier.noAdvice')}</p>}
      <ul className={classes.lines}>
        {advice.map((each) => (
          <AdviceLine key={each.id} item={item} advice={each} />
        ))}
      </ul>
      <AskAdvice opened={asking} item={item} onClose={() => setAsking(false)} />
    </section>
  );
}
