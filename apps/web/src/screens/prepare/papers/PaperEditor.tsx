import type { Audience, ItemId, Paper } from '@e-cabinet/domain';
import { TITLE_MAX } from '@e-cabinet/protocol';
import { Button, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../../meeting/ConflictNote.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { useDraft } from '../../../meeting/use-draft.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { AudienceField } from '../AudienceField.tsx';
import { ItemSelect } from './ItemSelect.tsx';
import classes from './PapersTab.module.css';

export interface PaperEditorProps {
  readonly paper: Paper;
  readonly onClose: () => void;
}

interface PaperDraft {
  readonly title: string;
  readonly itemId: ItemId | null;
  readonly audience: Audience;
}

/** Names a paper, gives it to another item, or says who may read it. */
export function PaperEditor({ paper, onClose }: PaperEditorProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const { title, itemId, audience } = paper;
  const current = useMemo<PaperDraft>(
    () => ({ title, itemId, audience }),
    [title, itemId, audience],
  );
  const draft = useDraft(current);
  const save = async () => {
    const value = { ...draft.value, title: draft.value.title.trim() };
    if (await act({ type: 'revise-paper', paperId: paper.id, ...value })) onClose();
  };
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextInput
        autoFocus
        label={t('papersIntake.title')}
        value={draft.value.title}
        onChange={(event) => draft.set('title', event.currentTarget.value)}
        onFocus={() => draft.hold('title')}
        onBlur={() => draft.hold(null)}
        required
        maxLength={TITLE_MAX}
      />
      {draft.conflicts.includes('title') && (
        <ConflictNote
          theirs={draft.theirs.title}
          onTake={() => draft.takeTheirs('title')}
          onKeep={() => draft.keepMine('title')}
        />
      )}
      <ItemSelect
        label={t('papersIntake.item')}
        value={draft.value.itemId}
        onChange={(chosen) => draft.set('itemId', chosen)}
      />
      <AudienceField
        label={t('papersIntake.readers')}
        value={draft.value.audience}
        onChange={(chosen) => draft.set('audience', chosen)}
      />
      {refusal && <RefusalNotice {...refusal} />}
      <span className={classes.editorActs}>
        <Button variant="default" onClick={onClose}>
          {t('agendaBuilder.dontSave')}
        </Button>
        <Button type="submit">{t('agenda.save')}</Button>
      </span>
    </form>
  );
}
