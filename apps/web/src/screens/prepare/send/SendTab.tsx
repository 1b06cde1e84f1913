import { deadlineAfter, type Instant, type Meeting, members } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconRosetteDiscountCheck, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useMeetingPart, useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { usePresenceMoment } from '../../../meeting/use-presence-moment.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import { DeadlineField } from '../../secretariat/form/DeadlineField.tsx';
import { USUAL_DAYS } from '../../secretariat/form/usual-days.ts';
import { LackList } from '../publish/LackList.tsx';
import { lacksOf } from '../publish/missing.ts';
import { ReceiptTable } from '../publish/ReceiptTable.tsx';
import { useWorkCalendar } from '../publish/working-days.ts';
import classes from './Send.module.css';

const APPROVE = { type: 'approve-opinion-ballot' } as const;

export interface SendTabProps {
  /** Files that were dropped and are not in the ballot yet. */
  readonly waiting: number;
}

/** What is missing, the approval, the deadline and the sending; afterwards who has received it. (L2, L3) */
export function SendTab({ waiting }: SendTabProps) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const calendar = useWorkCalendar();
  const now = usePresenceMoment();
  if (meeting.publishedAt !== null) return <AlreadySent sentAt={meeting.publishedAt} />;
  const lacks = lacksOf(meeting, now, waiting, calendar);
  return (
    <div className={classes.tab}>
      <section className={classes.step}>
        <h2 className={classes.heading}>{t('ballotDesk.before')}</h2>
        <LackList lacks={lacks} nothing={t('ballotDesk.nothingLacks')} />
      </section>
      <ApprovalStep meeting={meeting} />
      <SendStep meeting={meeting} />
    </div>
  );
}

function ApprovalStep({ meeting: { approved, seats } }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName();
  const by = approved && seats[approved.by];
  return (
    <section className={classes.step}>
      <h2 className={classes.heading}>{t('ballotDesk.approval')}</h2>
      {approved ? (
        <>
          <p className={classes.said}>
            {t('ballotDesk.approvedBy', {
              name: by ? name(by.name) : '',
              at: moment(approved.at),
            })}
          </p>
          <p className={classes.hint}>{t('ballotDesk.editLifts')}</p>
        </>
      ) : (
        <>
          <p className={classes.hint}>{t('ballotDesk.notApproved')}</p>
          <ActButton command={APPROVE} icon={IconRosetteDiscountCheck} weight="main" size="large">
            {t('ballotDesk.approve')}
          </ActButton>
        </>
      )}
    </section>
  );
}

/** The deadline as it was planned, unless it has gone by; else as many working days as are usual. */
function useDeadline({ details }: Meeting): readonly [Instant, (deadline: Instant) => void] {
  const calendar = useWorkCalendar();
  const now = usePresenceMoment();
  const [chosen, choose] = useState<Instant | null>(null);
  const planned = details.endsAt !== null && details.endsAt > now ? details.endsAt : null;
  return [chosen ?? planned ?? deadlineAfter(now, USUAL_DAYS, calendar), choose];
}

function SendStep({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { act, refusal } = useAct();
  const [asking, setAsking] = useState(false);
  const [deadline, choose] = useDeadline(meeting);
  const count = members(meeting).length;
  const command = { type: 'send-opinion-ballot', deadline } as const;
  const send = async () => {
    if (await act(command)) setAsking(false);
  };
  return (
    <section className={classes.step}>
      <h2 className={classes.heading}>{t('ballotDesk.sending')}</h2>
      <div className={classes.deadline}>
        <DeadlineField value={deadline} usualDays={USUAL_DAYS} onChange={choose} />
      </div>
      <ActButton
        command={command}
        icon={IconSend}
        weight={meeting.approved ? 'main' : 'plain'}
        size="large"
        onAsk={() => setAsking(true)}
      >
        {t('ballotDesk.send', { count })}
      </ActButton>
      <ConfirmDialog
        opened={asking}
        title={t('ballotDesk.sendTitle', { count })}
        confirmLabel={t('ballotDesk.sendNow')}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        <p>{t('ballotDesk.sendHint', { deadline: moment(deadline) })}</p>
        <p>{t('ballotDesk.sentStays')}</p>
        {refusal && <RefusalNotice {...refusal} />}
      </ConfirmDialog>
    </section>
  );
}

function AlreadySent({ sentAt }: { readonly sentAt: Instant }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const meetingId = useMeetingPart(({ id }) => id);
  return (
    <div className={classes.tab}>
      <div className={classes.sent}>
        <p className={classes.said}>{t('ballotDesk.sentAt', { at: moment(sentAt) })}</p>
        <Button component={Link} to={`/opinion-ballots/${meetingId}/office`}>
          {t('ballotDesk.toOffice')}
        </Button>
      </div>
      <ReceiptTable />
    </div>
  );
}
