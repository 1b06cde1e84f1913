import { decideSubmission, type SubmissionCommand } from '@e-cabinet/domain';
import type { SeenSubmission } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconSend, IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './Submissions.module.css';
import { useSubmissionAct } from './use-submission-act.ts';

interface UnitActsProps {
  readonly seen: SeenSubmission;
}

interface AllUnitActsProps extends UnitActsProps {
  /** Something is written that is not saved: it would not go out. */
  readonly unsaved: boolean;
}

/** What the unit does next with its file, and why it cannot be done yet. */
export function UnitActs({ seen, unsaved }: AllUnitActsProps) {
  const { t } = useTranslation();
  const { submission } = seen;
  if (submission.state === 'accepted' || submission.state === 'withdrawn') return null;
  const withUnit = submission.state !== 'submitted' && submission.state !== 'resubmitted';
  return (
    <section className={classes.part} aria-label={t('submissions.acts')}>
      <h2 className={classes.partHeading}>{t('submissions.acts')}</h2>
      {!withUnit && <p className={classes.none}>{t('submissions.withSecretariat')}</p>}
      {unsaved && <p>{t('submissions.unsaved')}</p>}
      {withUnit && !unsaved && <NextActs seen={seen} />}
      <Withdraw seen={seen} />
    </section>
  );
}

function NextActs({ seen }: UnitActsProps) {
  const { submission, duties, approvalNeeded } = seen;
  const isHead = duties.includes('head');
  return (
    <>
      {isHead && submission.approval === 'asked' && <HeadDecides seen={seen} />}
      {!isHead && approvalNeeded && submission.approval !== 'given' && <AskHead seen={seen} />}
      <HandIn seen={seen} />
    </>
  );
}

/** Why it would be refused now, by the same rules as on the server. */
function whyNot(
  { submission, duties, approvalNeeded, serverTime: at }: SeenSubmission,
  command: SubmissionCommand,
) {
  const actor = { by: '', name: { vi: '', en: '' }, duties, approvalNeeded, at };
  const decision = decideSubmission(submission, command, actor);
  return decision.accepted ? null : decision;
}

function HandIn({ seen }: UnitActsProps) {
  const { t } = useTranslation();
  const { act, refusal } = useSubmissionAct();
  const [asking, setAsking] = useState(false);
  const { id, handed } = seen.submission;
  const inTheWay = whyNot(seen, { type: 'submit' });
  const words = handed ? t('submissions.submitAgain') : t('submissions.submit');
  const submit = async () => {
    if (await act(id, { type: 'submit' })) setAsking(false);
  };
  return (
    <>
      {inTheWay && <RefusalNotice {...inTheWay} />}
      <Button
        disabled={inTheWay !== null}
        leftSection={<IconSend aria-hidden="true" size="1.2em" />}
        onClick={() => setAsking(true)}
      >
        {words}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('submissions.submitTitle')}
        confirmLabel={words}
        onConfirm={submit}
        onClose={() => setAsking(false)}
      >
        {t('submissions.submitHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ConfirmDialog>
    </>
  );
}

function AskHead({ seen: { submission } }: UnitActsProps) {
  const { t } = useTranslation();
  const { act, refusal, busy } = useSubmissionAct();
  if (submission.approval === 'asked') return <p>{t('submissions.asked')}</p>;
  return (
    <>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconUserCheck aria-hidden="true" size="1.2em" />}
        onClick={() => void act(submission.id, { type: 'ask-approval' })}
      >
        {t('submissions.askApproval')}
      </Button>
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}

function HeadDecides({ seen: { submission } }: UnitActsProps) {
  const { t } = useTranslation();
  const { act, refusal, busy } = useSubmissionAct();
  const [refusing, setRefusing] = useState(false);
  return (
    <>
      <Button
        loading={busy}
        leftSection={<IconCheck aria-hidden="true" size="1.2em" />}
        onClick={() => void act(submission.id, { type: 'approve-submission' })}
      >
        {t('submissions.approve')}
      </Button>
      <Button variant="default" onClick={() => setRefusing(true)}>
        {t('submissions.refuse')}
      </Button>
      {refusal && <RefusalNotice {...refusal} />}
      <ReasonDialog
        opened={refusing}
        title={t('submissions.refuseTitle')}
        confirmLabel={t('submissions.refuse')}
        label={t('submissions.refuseLabel')}
        onConfirm={(comment) => act(submission.id, { type: 'refuse-approval', comment })}
        onClose={() => setRefusing(false)}
      />
    </>
  );
}

function Withdraw({ seen: { submission } }: UnitActsProps) {
  const { t } = useTranslation();
  const { act, refusal } = useSubmissionAct();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconArrowBackUp aria-hidden="true" size="1.2em" />}
        onClick={() => setAsking(true)}
      >
        {t('submissions.withdraw')}
      </Button>
      <ReasonDialog
        opened={asking}
        grave
        title={t('submissions.withdrawTitle')}
        confirmLabel={t('submissions.withdraw')}
        onConfirm={(reason) => act(submission.id, { type: 'withdraw-submission', reason })}
        onClose={() => setAsking(false)}
      >
        {t('submissions.withdrawHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}
