import { workingDaysBetween } from '@e-cabinet/domain';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useUploads } from '../papers/Uploads.tsx';
import { ProgrammeSection } from '../programme/ProgrammeSection.tsx';
import { LackList } from './LackList.tsx';
import { lacksOf } from './missing.ts';
import classes from './PublishTab.module.css';
import { isRecipient } from './receipts.ts';
import { lastDayInTime, useWorkCalendar } from './working-days.ts';

const PUBLISH = { type: 'publish-meeting' } as const;

/** What is still missing, what will be late, and the act of publishing. */
export function BeforePublication() {
  const { t } = useTranslation();
  const { longDate } = useFormats();
  const meeting = useWholeMeeting();
  const uploads = useUploads();
  const { act, refusal } = useAct();
  const [asking, setAsking] = useState(false);
  const calendar = useWorkCalendar();
  const now = new Date().toISOString();
  const { startsAt } = meeting.details;
  const lacks = lacksOf(meeting, now, uploads.length, calendar);
  const recipients = Object.values(meeting.seats).filter(isRecipient).length;
  const publish = async () => {
    if (await act(PUBLISH)) setAsking(false);
  };
  return (
    <section className={classes.before}>
      <h2 className={classes.heading}>{t('receipts.before')}</h2>
      <p className={classes.notice}>
        {t('receipts.notice', {
          days: workingDaysBetween(now, startsAt, calendar),
          needed: meeting.rules.noticeDays,
          last: longDate(`${lastDayInTime(meeting, calendar)}T12:00:00`),
        })}
      </p>
      <LackList lacks={lacks} nothing={t('receipts.nothingLacks')} />
      <ProgrammeSection />
      <ActButton
        command={PUBLISH}
        icon={IconSend}
        weight="main"
        size="large"
        onAsk={() => setAsking(true)}
      >
        {t('receipts.publish', { count: recipients })}
      </ActButton>
      <ConfirmDialog
        opened={asking}
        title={t('receipts.publishTitle')}
        confirmLabel={t('receipts.publishNow')}
        onConfirm={publish}
        onClose={() => setAsking(false)}
      >
        {t('receipts.publishHint', { count: recipients })}
        {refusal && <RefusalNotice {...refusal} />}
      </ConfirmDialog>
    </section>
  );
}
