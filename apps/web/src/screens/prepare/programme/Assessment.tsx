import { type Item, type Readiness, readinessOf } from '@e-cabinet/domain';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import type { Tone } from '../../../parts/tone.ts';
import classes from './Programme.module.css';

export const READINESS_WORDS = {
  ready: 'programme.ready',
  'not-ready': 'programme.notReady',
  'not-yet': 'programme.notYet',
} as const satisfies Record<Readiness, string>;

const TONES: Readonly<Record<Readiness, Tone>> = {
  ready: 'good',
  'not-ready': 'bad',
  'not-yet': 'neutral',
};

/** Whether the secretariat has looked through an item as it is now, and what it found. (G1) */
export function Assessment({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const [asking, setAsking] = useState(false);
  const readiness = readinessOf(item);
  const about = { type: 'assess-item', itemId: item.id } as const;
  return (
    <section className={classes.programme} aria-label={t('programme.assessment')}>
      <div className={classes.top}>
        <h3 className={classes.heading}>{t('programme.assessment')}</h3>
        <StateBadge tone={TONES[readiness]}>{t(READINESS_WORDS[readiness])}</StateBadge>
      </div>
      {item.assessment?.note && readiness !== 'not-yet' && (
        <p className={classes.note}>{item.assessment.note}</p>
      )}
      {item.assessment && readiness === 'not-yet' && (
        <p className={classes.note}>{t('programme.changedSince')}</p>
      )}
      <div className={classes.acts}>
        <ActButton command={{ ...about, result: 'ready', note: '' }} icon={IconCircleCheck}>
          {t('programme.markReady')}
        </ActButton>
        <ActButton
          command={{ ...about, result: 'not-ready', note: '–' }}
          icon={IconCircleX}
          onAsk={() => setAsking(true)}
        >
          {t('programme.markNotReady')}
        </ActButton>
      </div>
      <ReasonDialog
        opened={asking}
        title={t('programme.notReadyTitle', { title: item.title })}
        label={t('programme.lacks')}
        confirmLabel={t('programme.markNotReady')}
        onConfirm={(note) => act({ ...about, result: 'not-ready', note })}
        onClose={() => setAsking(false)}
      >
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </section>
  );
}
