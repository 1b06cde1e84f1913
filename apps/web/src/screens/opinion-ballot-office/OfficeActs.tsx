import { Button } from '@mantine/core';
import { IconFlagCheck, IconWritingSign } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { useAct, useWhyNot } from '../../meeting/use-act.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { Exports } from './Exports.tsx';
import { ExtendDeadline, Extensions } from './ExtendDeadline.tsx';
import classes from './Office.module.css';
import { Recall } from './Recall.tsx';
import { Remind } from './Remind.tsx';

const CLOSE = { type: 'close-opinion-ballot' } as const;
const SIGN = { type: 'present-for-signature' } as const;

export interface OfficeActsProps {
  readonly onReplies: () => void;
}

/** What the secretary can do now, the next act first. */
export function OfficeActs({ onReplies }: OfficeActsProps) {
  const { t } = useTranslation();
  const { phase } = useWholeMeeting();
  return (
    <aside className={classes.desk} aria-label={t('ballotOffice.acts')}>
      {phase === 'published' && (
        <>
          <Close />
          <ExtendDeadline />
          <Remind />
          <Recall />
        </>
      )}
      {phase === 'closed' && <Signature onReplies={onReplies} />}
      <Extensions />
      <Exports />
    </aside>
  );
}

function Close() {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const [asking, setAsking] = useState(false);
  const close = async () => {
    if (await act(CLOSE)) setAsking(false);
  };
  return (
    <>
      <ActButton
        command={CLOSE}
        icon={IconFlagCheck}
        weight="main"
        fullWidth
        onAsk={() => setAsking(true)}
      >
        {t('ballotOffice.close')}
      </ActButton>
      <ConfirmDialog
        opened={asking}
        title={t('ballotOffice.closeTitle')}
        confirmLabel={t('ballotOffice.close')}
        onConfirm={close}
        onClose={() => setAsking(false)}
      >
        {t('ballotOffice.closeHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ConfirmDialog>
    </>
  );
}

function Signature({ onReplies }: OfficeActsProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { presentedAt } = useWholeMeeting();
  const lacking = useWhyNot(SIGN);
  return (
    <section className={classes.box}>
      <h2 className={classes.small}>{t('ballotOffice.signature')}</h2>
      {presentedAt !== null ? (
        <p className={classes.soft}>{t('ballotOffice.signedAt', { at: moment(presentedAt) })}</p>
      ) : (
        <>
          {!lacking && <p className={classes.soft}>{t('ballotOffice.signReady')}</p>}
          <ActButton command={SIGN} icon={IconWritingSign} weight="main" fullWidth>
            {t('ballotOffice.sign')}
          </ActButton>
          {lacking?.refusal === 'remarks-without-reply' && (
            <Button variant="default" onClick={onReplies}>
              {t('ballotOffice.toReplies')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
