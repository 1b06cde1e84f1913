import {
  type Advice,
  type AdviceState,
  addWorkingDays,
  adviceState,
  type Item,
} from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../meeting/use-act.ts';
import { usePresenceMoment } from '../../../meeting/use-presence-moment.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import type { Tone } from '../../../parts/tone.ts';
import { useFormats } from '../../../words/use-formats.ts';
import { useWorkCalendar } from '../publish/working-days.ts';
import classes from './Dossiers.module.css';

const STATES = {
  asked: { words: 'dossier.state.asked', tone: 'neutral' },
  'due-soon': { words: 'dossier.state.dueSoon', tone: 'attention' },
  expired: { words: 'dossier.state.expired', tone: 'bad' },
  given: { words: 'dossier.state.given', tone: 'good' },
  'given-on-old-text': { words: 'dossier.state.givenOnOldText', tone: 'attention' },
} as const satisfies Record<AdviceState, { words: string; tone: Tone }>;

export interface AdviceLineProps {
  readonly item: Item;
  readonly advice: Advice;
}

/** One body: how its advice stands, what it says, and the ways to enter or withdraw it. */
export function AdviceLine({ item, advice }: AdviceLineProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const calendar = useWorkCalendar();
  const now = usePresenceMoment();
  const { from, dueAt, given } = advice;
  const warnFrom = addWorkingDays(dueAt, -1, calendar);
  const { words, tone } = STATES[adviceState(advice, item, now, warnFrom)];
  return (
    <li className={classes.line}>
      <div className={classes.partTop}>
        <strong>{from}</strong>
        <StateBadge tone={tone}>
          {t(words, { due: moment(dueAt), at: given ? moment(given.at) : '' })}
        </StateBadge>
      </div>
      {given && <p className={classes.text}>{given.text}</p>}
      <div className={classes.lineActs}>
        <EnterAdvice item={item} advice={advice} />
        <WithdrawAdvice item={item} advice={advice} />
      </div>
    </li>
  );
}

function EnterAdvice({ item, advice: { id: adviceId, from, given } }: AdviceLineProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPencil aria-hidden="true" size="1.2em" />}
        onClick={() => setOpened(true)}
      >
        {given ? t('dossier.enterAgain') : t('dossier.enter')}
      </Button>
      <ReasonDialog
        opened={opened}
        title={t('dossier.enterTitle', { from })}
        label={t('dossier.enterLabel')}
        confirmLabel={t('dossier.enterNow')}
        onConfirm={(text) => act({ type: 'enter-advice', itemId: item.id, adviceId, text })}
        onClose={() => setOpened(false)}
      >
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}

function WithdrawAdvice({ item, advice: { id: adviceId, from } }: AdviceLineProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const [asking, setAsking] = useState(false);
  const withdraw = async () => {
    if (await act({ type: 'withdraw-advice', itemId: item.id, adviceId })) setAsking(false);
  };
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconX aria-hidden="true" size="1.2em" />}
        onClick={() => setAsking(true)}
      >
        {t('dossier.withdraw')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('dossier.withdrawTitle', { from })}
        confirmLabel={t('dossier.withdraw')}
        grave
        onConfirm={withdraw}
        onClose={() => setAsking(false)}
      >
        {t('dossier.withdrawHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ConfirmDialog>
    </>
  );
}
