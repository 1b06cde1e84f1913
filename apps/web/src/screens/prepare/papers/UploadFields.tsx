import { REASON_MAX, TITLE_MAX } from '@e-cabinet/protocol';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { papersByItem } from '../../../meeting/papers-by-item.ts';
import { ItemSelect } from './ItemSelect.tsx';
import { newPaper, numberedItems } from './purposes.ts';
import { useUploadQueue } from './Uploads.tsx';
import classes from './UploadTray.module.css';
import type { Purpose } from './upload.ts';

const FOUND_BY = {
  number: 'papersIntake.foundByNumber',
  title: 'papersIntake.foundByTitle',
  kind: 'papersIntake.foundByKind',
} as const;

type NewPaper = Extract<Purpose, { kind: 'new' }>;
type NewVersion = Extract<Purpose, { kind: 'version' }>;

interface NewPaperFieldsProps {
  readonly id: string;
  readonly purpose: NewPaper;
  /** The pack is frozen: it can only be a supplement. */
  readonly frozen: boolean;
}

/** The title and the item of a new paper; the item is proposed from the file's name where that tells. */
export function NewPaperFields({ id, purpose, frozen }: NewPaperFieldsProps) {
  const { t } = useTranslation();
  const queue = useUploadQueue();
  const change = (fields: Partial<NewPaper>) =>
    queue.change(id, { purpose: { ...purpose, ...fields }, refusal: null });
  const { itemId, by, title } = purpose;
  return (
    <>
      <TextInput
        className={classes.title ?? ''}
        aria-label={t('papersIntake.title')}
        value={title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        maxLength={TITLE_MAX}
      />
      <div className={classes.item}>
        <ItemSelect
          label={t('papersIntake.item')}
          hideLabel
          description={by && t(FOUND_BY[by])}
          error={itemId === undefined ? t('papersIntake.chooseItemHint') : null}
          value={itemId}
          onChange={(chosen) => change({ itemId: chosen, by: null, to: null })}
        />
      </div>
      {frozen && <SupplementFields purpose={purpose} change={change} />}
    </>
  );
}

interface SupplementFieldsProps {
  readonly purpose: NewPaper;
  readonly change: (fields: Partial<NewPaper>) => void;
}

/** To what it is a supplement, and why it came. (P13) */
function SupplementFields({ purpose, change }: SupplementFieldsProps) {
  const { t } = useTranslation();
  const papers = useMeetingPart((meeting) => meeting.papers);
  const beside = papersByItem(papers).get(purpose.itemId ?? null) ?? [];
  return (
    <div className={classes.version}>
      <NativeSelect
        label={t('papersIntake.supplementTo')}
        value={purpose.to ?? ''}
        onChange={({ currentTarget }) => change({ to: currentTarget.value || null })}
        data={[
          { value: '', label: t('papersIntake.supplementToItem') },
          ...beside.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <TextInput
        className={classes.reason ?? ''}
        label={t('papersIntake.supplementReason')}
        value={purpose.reason}
        onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        required
        maxLength={REASON_MAX}
      />
    </div>
  );
}

interface NewVersionFieldsProps {
  readonly id: string;
  readonly purpose: NewVersion;
  readonly fileName: string;
  readonly published: boolean;
}

/** Which paper it replaces, and after publication why. */
export function NewVersionFields({ id, purpose, fileName, published }: NewVersionFieldsProps) {
  const { t } = useTranslation();
  const queue = useUploadQueue();
  const follower = useFollowed();
  const title = useMeetingPart(({ papers }) => papers[purpose.paperId]?.title ?? '');
  const asNewPaper = () => {
    const agenda = follower.getSnapshot().replica?.meeting.agenda;
    if (agenda) queue.change(id, { purpose: newPaper(fileName, numberedItems(agenda)) });
  };
  return (
    <div className={classes.version}>
      <p className={classes.replaces}>
        <IconFileUpload aria-hidden="true" size="1.2em" />
        {t('papersIntake.replaces', { title })}
      </p>
      <Button variant="subtle" color="gray" onClick={asNewPaper}>
        {t('papersIntake.asNewPaper')}
      </Button>
      {published && (
        <TextInput
          className={classes.reason ?? ''}
          label={t('papersIntake.replaceReason')}
          value={purpose.reason}
          onChange={({ currentTarget }) =>
            queue.change(id, { purpose: { ...purpose, reason: currentTarget.value } })
          }
          required
          maxLength={REASON_MAX}
        />
      )}
    </div>
  );
}
