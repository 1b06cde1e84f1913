import { currentVersion, type Paper } from '@e-cabinet/domain';
import { IconFileOff, IconHistory, IconLock, IconPencil, IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { paperAddress } from '../../../meeting/paper-address.ts';
import { PaperFacts } from '../../../pack/PaperFacts.tsx';
import { useFreeze } from '../../../pack/use-freeze.ts';
import { IconAct } from '../../../parts/IconAct.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { fileSize } from './file-size.ts';
import { PaperEditor } from './PaperEditor.tsx';
import { PaperHistory } from './PaperHistory.tsx';
import classes from './PapersTab.module.css';
import { RemovePaper } from './RemovePaper.tsx';
import { ReplacePaper } from './ReplacePaper.tsx';
import { RequireReading } from './RequireReading.tsx';

type Opened = 'editor' | 'history' | 'removal' | null;

export interface PaperLineProps {
  readonly paper: Paper;
  /** A file is held over it. */
  readonly over: boolean;
}

/** One paper: its current version, and what can be done with it. */
export const PaperLine = memo(function PaperLine({ paper, over }: PaperLineProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened>(null);
  const published = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  const frozen = useFreeze().freeze !== null;
  const close = () => setOpened(null);
  if (opened === 'editor') {
    return (
      <li className={classes.paper}>
        <PaperEditor paper={paper} onClose={close} />
      </li>
    );
  }
  return (
    <li className={classes.paper} data-paper={paper.id} data-over={over || undefined}>
      <Facts paper={paper} over={over} />
      <span className={classes.acts}>
        <ReplacePaper paper={paper} />
        {!paper.recall && <RequireReading paper={paper} />}
        {!paper.recall && !frozen && (
          <IconAct
            icon={IconPencil}
            label={t('papersIntake.edit', { title: paper.title })}
            onClick={() => setOpened('editor')}
          />
        )}
        {!paper.recall && (
          <>
            <IconAct
              icon={IconHistory}
              label={t('papersIntake.history', { title: paper.title })}
              expanded={opened === 'history'}
              onClick={() => setOpened(opened === 'history' ? null : 'history')}
            />
            <IconAct
              icon={published ? IconFileOff : IconTrash}
              label={
                published
                  ? t('papersIntake.recall', { title: paper.title })
                  : t('papersIntake.remove', { title: paper.title })
              }
              onClick={() => setOpened('removal')}
            />
          </>
        )}
      </span>
      {opened === 'history' && <PaperHistory paper={paper} />}
      {opened === 'removal' && <RemovePaper paper={paper} onClose={close} />}
    </li>
  );
});

function Facts({ paper, over }: PaperLineProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { meetingId } = useFollowed();
  const version = currentVersion(paper);
  if (!version) {
    return (
      <span className={classes.words}>
        <s className={classes.title}>{paper.title}</s>
        <PaperFacts paper={paper} />
      </span>
    );
  }
  const { file } = version;
  return (
    <span className={classes.words}>
      <a
        className={classes.title}
        href={paperAddress(meetingId, file)}
        target="_blank"
        rel="noreferrer"
      >
        {paper.title}
      </a>
      <span className={classes.facts}>
        {over ? (
          <strong>{t('papersIntake.dropToReplace')}</strong>
        ) : (
          <>
            {version.version > 1 && !version.reason && (
              <StateBadge tone="info">
                {t('papersIntake.version', { version: version.version })}
              </StateBadge>
            )}
            {paper.required && (
              <StateBadge tone="attention">{t('papersIntake.required')}</StateBadge>
            )}
            <span>{t('papersIntake.pages', { count: file.pages })}</span>
            <span>{fileSize(file.size, number)}</span>
            <span className={classes.file}>{file.name}</span>
            {paper.audience.kind !== 'everyone' && (
              <span className={classes.mark}>
                <IconLock aria-hidden="true" size="1.1em" />
                {paper.audience.kind === 'members'
                  ? t('agenda.membersOnly')
                  : t('agenda.namedOnly', { count: paper.audience.seatIds.length })}
              </span>
            )}
          </>
        )}
      </span>
      <PaperFacts paper={paper} />
    </span>
  );
}
