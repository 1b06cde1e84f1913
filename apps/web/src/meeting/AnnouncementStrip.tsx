import type { Announcement, AnnouncementId } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../words/use-formats.ts';
import classes from './AnnouncementStrip.module.css';

export interface AnnouncementStripProps {
  /** Those still to be shown: the reader is addressed and has not acknowledged them. Oldest first. */
  readonly announcements: readonly Announcement[];
  /** Left out on screens that nobody touches. */
  readonly onAcknowledge?: (announcementId: AnnouncementId) => void;
  /** Acknowledgements that are on their way. */
  readonly sending?: readonly AnnouncementId[];
}

/** What the chair or the secretariat announces, until it is acknowledged. */
export const AnnouncementStrip = memo(function AnnouncementStrip(props: AnnouncementStripProps) {
  const { announcements, onAcknowledge, sending = [] } = props;
  const { t } = useTranslation();
  const { time } = useFormats();
  return (
    <section className={classes.strip} aria-label={t('announcements.label')} role="status">
      {announcements.map(({ id, text, at }) => (
        <article key={id} className={classes.announcement}>
          <IconSpeakerphone className={classes.form} aria-hidden="true" />
          <p className={classes.text}>
            <span className={classes.at}>{t('announcements.at', { time: time(at) })}</span> {text}
          </p>
          {onAcknowledge && (
            <Button
              variant="default"
              loading={sending.includes(id)}
              onClick={() => onAcknowledge(id)}
            >
              {t('announcements.acknowledge')}
            </Button>
          )}
        </article>
      ))}
    </section>
  );
});
