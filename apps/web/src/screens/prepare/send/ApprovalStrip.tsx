import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import type { PrepareTab } from '../tabs.ts';
import classes from './Send.module.css';

/** Says it where it happens, that an edit has lifted the approval. (L2) */
export function ApprovalStrip({ here }: { readonly here: PrepareTab }) {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  const approved = useMeetingPart((meeting) => meeting.approved !== null);
  const preparing = useMeetingPart(({ phase }) => phase === 'preparing');
  const [was, setWas] = useState(approved);
  useEffect(() => {
    if (approved) setWas(true);
  }, [approved]);
  const lifted = was && !approved && preparing;
  return (
    <div role="status">
      {lifted && (
        <p className={classes.lifted}>
          <IconAlertTriangle className={classes.form} aria-hidden="true" />
          <span>{t('ballotDesk.lifted')}</span>
          {here !== 'receipts' && (
            <Link to={`/meetings/${meetingId}/prepare/receipts`}>{t('ballotDesk.toSend')}</Link>
          )}
        </p>
      )}
    </div>
  );
}
