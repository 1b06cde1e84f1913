import type { Paper, PaperVersion } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconFileAlert, IconFilePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowed } from '../../../meeting/FollowedMeeting.tsx';
import { wasReadHere } from '../../../papers/remembered-page.ts';
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
  const [noted] = useState(() => readOf(paper));
  const note = versionNote(paper, shown, [...noted, openedBefore]);
  if (note.kind === 'none') return null;
  const old = note.kind === 'old';
  const Form = old ? IconFileAlert : IconFilePlus;
  return (
    <div className={classes.bar} data-old={old || undefined} role="status">
      <Form className={classes.form} aria-hidden="true" stroke={1.5} />
      <p className={classes.text}>
        <Headline note={note} />
        <Why version={note.now} />
      </p>
      {note.kind !== 'given-out-again' && <Comparison note={note} paper={paper} onOpen={onOpen} />}
    </div>
  );
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

interface ComparisonProps extends Pick<VersionBarProps, 'paper' | 'onOpen'> {
  readonly note: Exclude<Told, { kind: 'given-out-again' }>;
}

function Comparison({ note, paper, onOpen }: ComparisonProps) {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  const [comparing, setComparing] = useState(false);
  const old = note.kind === 'old';
  const from = old ? note.shown.version : note.before.version;
  const compared = { meetingId, paperId: paper.id, from, to: note.now.version };
  return (
    <>
      <ChangedPages versions={compared} wasRead={old || note.wasRead} />
      <Button variant="default" onClick={() => setComparing(true)}>
        {t('versions.showChanges')}
      </Button>
      <Button
        variant={old ? 'filled' : 'default'}
        onClick={() => onOpen(old ? note.now.version : from)}
      >
        {old
          ? t('versions.openNew', { version: note.now.version })
          : t('versions.openOld', { version: from })}
      </Button>
      <DifferenceLater opened={comparing} versions={compared} onClose={() => setComparing(false)} />
    </>
  );
}
