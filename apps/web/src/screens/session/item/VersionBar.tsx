import type { Paper, PaperVersion } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconFileAlert, IconFilePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedVersions } from '../../../http/paper-difference.ts';
import { useFollowed } from '../../../meeting/FollowedMeeting.tsx';
import { wasReadHere } from '../../../papers/pages-read.ts';
import { ChangedPages } from './ChangedPages.tsx';
import { DifferenceLater } from './DifferenceLater.tsx';
import classes from './PaperPane.module.css';
import { useWhoAndWhen } from './use-who-and-when.ts';
import { type VersionNote, versionNote } from './versions.ts';

export interface VersionBarProps {
  readonly paper: Paper;
  /** The version that is open. */
  readonly shown: number;
  /** The highest one that was opened before this one was. */
  readonly openedBefore: number;
  readonly onOpen: (version: number) => void;
}

/** Says that a version was replaced, how much changed since the one last read, by whom, when and why. (D3, D4) */
export function VersionBar({ paper, shown, openedBefore, onOpen }: VersionBarProps) {
  const { meetingId } = useFollowed();
  const [readHere] = useState(() => readOf(paper));
  const note = versionNote(paper, shown, [...readHere, openedBefore]);
  if (note.kind === 'none') return null;
  const old = note.kind === 'old';
  const from = comparedWith(note);
  const compared = from && { meetingId, paperId: paper.id, from, to: note.now.version };
  const Form = old ? IconFileAlert : IconFilePlus;
  return (
    <div className={classes.bar} data-old={old || undefined} role="status">
      <Form className={classes.form} aria-hidden="true" stroke={1.5} />
      <p className={classes.text}>
        <Headline note={note} />
        {compared && (
          <ChangedPages versions={compared} wasRead={note.kind !== 'replaced' || note.wasRead} />
        )}
        <Why version={note.now} />
      </p>
      {compared && <Comparison versions={compared} old={old} onOpen={onOpen} />}
    </div>
  );
}

/** The version that the one in force is compared with; null where there is none. */
function comparedWith(note: Told): number | null {
  if (note.kind === 'old') return note.shown.version;
  return note.kind === 'replaced' ? note.before.version : null;
}

/** Versions whose pages this device remembers. */
function readOf({ versions }: Paper): readonly number[] {
  return versions.filter(({ file }) => wasReadHere(file.sha256)).map(({ version }) => version);
}

type Told = Exclude<VersionNote, { kind: 'none' }>;

function Headline({ note }: { readonly note: Told }) {
  const { t } = useTranslation();
  const now = note.now.version;
  if (note.kind === 'old') {
    return <strong>{t('versions.oldVersion', { shown: note.shown.version, now })} </strong>;
  }
  if (note.kind === 'replaced') {
    return <strong>{t('versions.newVersion', { now, before: now - 1 })} </strong>;
  }
  return <strong>{t('versions.givenOutAgain', { now })} </strong>;
}

function Why({ version: { at, by, reason } }: { readonly version: PaperVersion }) {
  const { t } = useTranslation();
  const whoAndWhen = useWhoAndWhen()({ at, by });
  return reason
    ? t('versions.replacedBecause', { ...whoAndWhen, reason })
    : t('versions.replacedAt', whoAndWhen);
}

interface ComparisonProps extends Pick<VersionBarProps, 'onOpen'> {
  readonly versions: ComparedVersions;
  readonly old: boolean;
}

/** The words that changed, and the other version, each one tap away. */
function Comparison({ versions, old, onOpen }: ComparisonProps) {
  const { t } = useTranslation();
  const [comparing, setComparing] = useState(false);
  const version = old ? versions.to : versions.from;
  return (
    <>
      <Button variant="default" onClick={() => setComparing(true)}>
        {t('versions.showChanges')}
      </Button>
      <Button variant={old ? 'filled' : 'default'} onClick={() => onOpen(version)}>
        {old ? t('versions.openNew', { version }) : t('versions.openOld', { version })}
      </Button>
      <DifferenceLater opened={comparing} versions={versions} onClose={() => setComparing(false)} />
    </>
  );
}
