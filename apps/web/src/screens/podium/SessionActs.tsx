import { Button } from '@mantine/core';
import { IconDotsCircleHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../meeting/use-act.ts';
import { openedLater } from '../../parts/opened-later.tsx';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { CloseSitting } from './CloseSitting.tsx';
import { type SessionAct, SessionSheet } from './SessionSheet.tsx';
import classes from './Stage.module.css';

const HandOverChair = openedLater(async () => (await import('./HandOverChair.tsx')).HandOverChair);

/** Suspend, resume, hand over the chair, adjourn: behind one button with its name on it. */
export function SessionActs() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<SessionAct | 'sheet' | null>(null);
  const { act, refusal } = useAct();
  const close = () => setAsked(null);
  return (
    <span className={classes.sessionActs}>
      <Button
        variant="default"
        leftSection={<IconDotsCircleHorizontal aria-hidden="true" size="1.3em" />}
        onClick={() => setAsked('sheet')}
      >
        {t('podium.sessionActs')}
      </Button>
      <SessionSheet opened={asked === 'sheet'} onAsk={setAsked} onClose={close} />
      <ReasonDialog
        opened={asked === 'suspend'}
        title={t('podium.suspendTitle')}
        confirmLabel={t('podium.suspend')}
        required={false}
        onConfirm={(reason) => act({ type: 'suspend-sitting', reason })}
        onClose={close}
      >
        {t('podium.suspendHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
      <HandOverChair opened={asked === 'hand-over'} onClose={close} />
      <CloseSitting opened={asked === 'close'} onClose={close} />
    </span>
  );
}
