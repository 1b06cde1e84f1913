import type { Item } from '@e-cabinet/domain';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useFormats } from '../../words/use-formats.ts';
import classes from './Stage.module.css';

/** The conclusion as the secretary types it; the chair confirms exactly what stands here. (C1) */
export function Conclusion({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const { conclusion } = item;
  if (!conclusion?.text.trim()) {
    return (
      <section className={classes.part}>
        <h2 className={classes.partTitle}>{t('podium.conclusion')}</h2>
        <p className={classes.none}>{t('podium.noConclusion')}</p>
      </section>
    );
  }
  const { text, revision, confirmedAt } = conclusion;
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{t('podium.conclusion')}</h2>
      <p className={classes.conclusion} data-confirmed={confirmedAt !== null || undefined}>
        {text}
      </p>
      {confirmedAt ? (
        <p className={classes.confirmed}>
          <IconCircleCheck aria-hidden="true" size="1.2em" />
          {t('podium.confirmedAt', { time: exactTime(confirmedAt) })}
        </p>
      ) : (
        <ActButton
          command={{ type: 'confirm-conclusion', itemId: item.id, revision }}
          icon={IconCircleCheck}
        >
          {t('podium.confirm', { revision })}
        </ActButton>
      )}
    </section>
  );
}
