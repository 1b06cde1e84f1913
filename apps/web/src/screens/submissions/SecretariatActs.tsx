import type { SeenSubmission } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBellRinging,
  IconCalendarEvent,
  IconCheck,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { BringSheet } from '../bring/BringSheet.tsx';
import classes from './Submissions.module.css';
import { useSubmissionAct } from './use-submission-act.ts';

interface SecretariatActsProps {
  readonly seen: SeenSubmission;
}

/** What the secretariat does next with a file: it has it, waits for it, or puts it on an agenda. */
export function SecretariatActs({ seen }: SecretariatActsProps) {
  const { t } = useTranslation();
  const { state } = seen.submission;
  if (state === 'withdrawn') return null;
  const hasIt = state === 'submitted' || state === 'resubmitted';
  return (
    <section className={classes.part} aria-label={t('submissions.secretariat')}>
      <h2 className={classes.partHeading}>{t('submissions.secretariat')}</h2>
      {hasIt && <Accept seen={seen} />}
      {hasIt && <Return seen={seen} />}
      {!hasIt && state !== 'accepted' && <Chase seen={seen} />}
      {state === 'expected' && !seen.submission.handed && <TakeBack seen={seen} />}
      {state === 'accepted' && <Bring seen={seen} />}
    </section>
  );
}

function Accept({ seen: { submission } }: SecretariatActsProps) {
  const { t } = useTranslation();
  const { act, refusal } = useSubmissionAct();
  const [asking, setAsking] = useState(false);
  const handed = submission.handed?.number ?? 0;
  const accept = async () => {
    if (await act(submission.id, { type: 'accept-submission', handed })) setAsking(false);
  };
  return (
    <>
      <Button
        leftSection={<IconCheck aria-hidden="true" size="1.2em" />}
        onClick={() => setAsking(true)}
      >
        {t('submissions.accept')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('submissions.acceptTitle')}
        confirmLabel={t('submissions.accept')}
        onConfirm={accept}
        onClose={() => setAsking(false)}
      >
        {t('submissions.acceptHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ConfirmDialog>
    </>
  );
}

function Return({ seen: { submission } }: SecretariatActsProps) {
  const { t } = useTranslation();
  const { act, refusal } = useSubmissionAct();
  const [asking, setAsking] = useState(false);
  const handed = submission.handed?.number ?? 0;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp aria-hidden="true" size="1.2em" />}
        onClick={() => setAsking(true)}
      >
        {t('submissions.return')}
      </Button>
      <ReasonDialog
        opened={asking}
        title={t('submissions.returnTitle')}
        label={t('submissions.returnLabel')}
        confirmLabel={t('submissions.return')}
        onConfirm={(comment) => act(submission.id, { type: 'return-submission', handed, comment })}
        onClose={() => setAsking(false)}
      >
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}

function Chase({ seen: { submission } }: SecretariatActsProps) {
  const { t } = useTranslation();
  const { act, refusal, busy } = useSubmissionAct();
  const [chased, setChased] = useState(0);
  const chase = async () => {
    if (await act(submission.id, { type: 'chase-submission' })) setChased(1);
  };
  return (
    <>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconBellRinging aria-hidden="true" size="1.2em" />}
        onClick={() => void chase()}
      >
        {t('submissions.chase')}
      </Button>
      <span role="status" className={classes.said}>
        {chased > 0 && t('submissions.chased', { count: chased })}
      </span>
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}

/** An expectation that was a mistake, as long as the unit has not begun. (H7) */
function TakeBack({ seen: { submission } }: SecretariatActsProps) {
  const { t } = useTranslation();
  const { act, refusal } = useSubmissionAct();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
        {t('submissions.takeBack')}
      </Button>
      <ReasonDialog
        opened={asking}
        grave
        title={t('submissions.takeBackTitle')}
        confirmLabel={t('submissions.takeBack')}
        onConfirm={(reason) => act(submission.id, { type: 'withdraw-submission', reason })}
        onClose={() => setAsking(false)}
      >
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}

function Bring({ seen: { submission } }: SecretariatActsProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <p className={classes.none}>{t('submissions.bringHint')}</p>
      <Button
        leftSection={<IconCalendarEvent aria-hidden="true" size="1.2em" />}
        onClick={() => setOpened(true)}
      >
        {t('ballotOffice.bring')}
      </Button>
      <BringSheet
        opened={opened}
        bodyId={submission.bodyId}
        from={{ submissionId: submission.id }}
        title={submission.text.title}
        onClose={() => setOpened(false)}
      />
    </>
  );
}
