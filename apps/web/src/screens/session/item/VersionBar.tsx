import type { Paper, PaperVersion } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconFileAlert, IconFilePlus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowed } from '../../../meeting/FollowedMeeting.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { DifferenceLater } from './DifferenceLater.tsx';
import classes from './PaperPane.module.css';
import { versionNote } from './versions.ts';

export interface VersionBarProps {
  readonly paper: Paper;
  /** The version that is open. */
  readonly shown: number;
  readonly onOpen: (version: number) => void;
}

/** Says that a version was replaced, when and why; the other one is one tap away. (D4) */
export const VersionBar = memo(function VersionBar({ paper, shown, onOpen }: VersionBarProps) {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  const [comparing, setComparing] = useState(false);
  const why = useWhy();
  const note = versionNote(paper, shown);
  if (note.kind === 'none') return null;
  const old = note.kind === 'old';
  const other = old ? note.now : note.before;
  const Form = old ? IconFileAlert : IconFilePlus;
  return (
    <div className={classes.bar} data-old={old || undefined} role="status">
      <Form className={classes.form} aria-hidden="true" stroke={1.5} />
      <p className={classes.text}>
        <strong>
          {old
            ? t('session.oldVersion', { shown: note.shown.version, now: note.now.version })
            : t('session.newVersion', { now: note.now.version, before: note.before.version })}
        </strong>{' '}
        {why(note.now)}
      </p>
      <Button variant="default" onClick={() => setComparing(true)}>
        {t('session.showChanges')}
      </Button>
      <Button variant={old ? 'filled' : 'default'} onClick={() => onOpen(other.version)}>
        {old
          ? t('session.openNew', { version: other.version })
          : t('session.openOld', { version: other.version })}
      </Button>
      <DifferenceLater
        opened={comparing}
        versions={{
          meetingId,
          paperId: paper.id,
          from: old ? note.shown.version : note.before.version,
          to: note.now.version,
        }}
        onClose={() => setComparing(false)}
      />
    </div>
  );
});

function useWhy(): (version: PaperVersion) => string {
  const { t } = useTranslation();
  const { moment } = useFormats();
  return ({ at, reason }) =>
    reason
      ? t('session.replacedBecause', { moment: moment(at), reason })
      : t('session.replacedAt', { moment: moment(at) });
}
