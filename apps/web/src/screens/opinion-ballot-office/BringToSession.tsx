import type { Item } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { BringSheet } from '../bring/BringSheet.tsx';
import classes from './Office.module.css';

/** What did not carry goes to a session, with its papers and every answer. (L12) */
export function BringToSession({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const bodyId = useMeetingPart((meeting) => meeting.bodyId);
  const meetingId = useMeetingPart((meeting) => meeting.id);
  return (
    <div className={classes.bring}>
      <p className={classes.soft}>{t('ballotOffice.bringHint')}</p>
      <Button
        leftSection={<IconCalendarEvent aria-hidden="true" size="1.2em" />}
        onClick={() => setOpened(true)}
      >
        {t('ballotOffice.bring')}
      </Button>
      <BringSheet
        opened={opened}
        bodyId={bodyId}
        from={{ meetingId, itemId: item.id }}
        title={item.title}
        onClose={() => setOpened(false)}
      />
    </div>
  );
}
