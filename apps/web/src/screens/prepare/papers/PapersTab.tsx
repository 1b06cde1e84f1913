import { agendaInOrder, type Paper } from '@e-cabinet/domain';
import { Button, TextInput } from '@mantine/core';
import { IconSearch, IconUpload } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { useTranslation } from 'react-i18next';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { papersByItem } from '../../../meeting/papers-by-item.ts';
import { RecallButton } from '../../../pack/RecallButton.tsx';
import { PaperGroup } from './PaperGroup.tsx';
import classes from './PapersTab.module.css';
import { purposeOf } from './purposes.ts';
import { useUploadQueue } from './Uploads.tsx';
import { UploadTray } from './UploadTray.tsx';

/** Takes in papers, many at once, and shows what each item has. (P7) */
export function PapersTab() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  return (
    <section className={classes.tab}>
      <Dropzone />
      <UploadTray />
      <TextInput
        className={classes.filter ?? ''}
        aria-label={t('papersIntake.filter')}
        placeholder={t('papersIntake.filter')}
        leftSection={<IconSearch aria-hidden="true" />}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      <Groups filter={filter} />
    </section>
  );
}

function Dropzone() {
  const { t } = useTranslation();
  const follower = useFollowed();
  const queue = useUploadQueue();
  const onDrop = useCallback(
    (files: File[]) => {
      const meeting = follower.getSnapshot().replica?.meeting;
      if (!meeting) return;
      queue.add(files.map((file) => ({ file, purpose: purposeOf(file.name, meeting) })));
    },
    [follower, queue],
  );
  // Whatever is dropped is sent: what it is, the server finds out, and says why not.
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop,
    noClick: true,
    noKeyboard: true,
  });
  return (
    <div {...getRootProps()} className={classes.drop} data-over={isDragActive || undefined}>
      <input {...getInputProps()} aria-label={t('papersIntake.choose')} />
      <IconUpload className={classes.dropForm} aria-hidden="true" stroke={1.5} />
      <span>
        <strong>{t('papersIntake.drop')}</strong>
        <span className={classes.dropHint}>{t('papersIntake.dropHint')}</span>
      </span>
      <Button className={classes.choose ?? ''} variant="default" onClick={open}>
        {t('papersIntake.choose')}
      </Button>
    </div>
  );
}

const NONE: readonly Paper[] = [];

function Groups({ filter }: { readonly filter: string }) {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const papers = useMeetingPart((meeting) => meeting.papers);
  const published = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  const items = useMemo(
    () => agendaInOrder(agenda).flatMap((entry) => (entry.kind === 'item' ? [entry] : [])),
    [agenda],
  );
  const byItem = useMemo(() => papersByItem(papers), [papers]);
  const of = (itemId: string | null) => byItem.get(itemId) ?? NONE;
  return (
    <div className={classes.groups}>
      <PaperGroup
        heading={t('papersIntake.wholeMeeting')}
        itemId={null}
        papers={of(null)}
        filter={filter}
      />
      {items.map(({ item, number }) => (
        <PaperGroup
          key={item.id}
          heading={item.title}
          itemId={item.id}
          number={number}
          papers={of(item.id)}
          filter={filter}
        />
      ))}
      {published && Object.keys(papers).length > 0 && (
        <span className={classes.recallAll}>
          <RecallButton scope={{ kind: 'pack' }} title={t('pack.everything')}>
            {t('pack.recallAll')}
          </RecallButton>
        </span>
      )}
    </div>
  );
}
