import { membersWhoOwe } from '@e-cabinet/domain';
import { Button, Textarea } from '@mantine/core';
import { IconBell, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import classes from './Office.module.css';

type Copied = 'not-yet' | 'copied' | 'refused';

/** Who has not answered, and words to remind them with by any channel. */
export function Remind() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName();
  const meeting = useWholeMeeting();
  const [opened, setOpened] = useState(false);
  const [copied, setCopied] = useState<Copied>('not-yet');
  const { title, endsAt } = meeting.details;
  const names = membersWhoOwe(meeting).map((seat) => name(seat.name));
  const asks = t('ballotOffice.remindText', { title, deadline: endsAt ? moment(endsAt) : '' });
  const text = [asks, ...names.map((each) => `– ${each}`)].join('\n');
  const copy = () =>
    // Over plain http there is no clipboard.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => setCopied('copied'),
      () => setCopied('refused'),
    );
  if (names.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBell aria-hidden="true" size="1.2em" />}
        onClick={() => {
          setCopied('not-yet');
          setOpened(true);
        }}
      >
        {t('ballotOffice.remind')}
      </Button>
      <SheetDialog
        opened={opened}
        title={t('ballotOffice.remindTitle', { count: names.length })}
        onClose={() => setOpened(false)}
      >
        <div className={classes.sheet}>
          <Textarea
            aria-label={t('ballotOffice.remind')}
            value={text}
            readOnly
            autosize
            maxRows={18}
          />
          <p role="status" className={classes.soft}>
            {copied === 'copied' && t('ballotOffice.copied')}
            {copied === 'refused' && t('ballotOffice.notCopied')}
          </p>
          <Button
            leftSection={<IconCopy aria-hidden="true" size="1.2em" />}
            onClick={() => void copy()}
          >
            {t('ballotOffice.copy')}
          </Button>
        </div>
      </SheetDialog>
    </>
  );
}
