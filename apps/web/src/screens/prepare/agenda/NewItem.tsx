import { REASON_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../connection/new-id.ts';
import { useDraft } from '../../../meeting/use-draft.ts';
import classes from './ItemEditor.module.css';
import { ItemFields } from './ItemFields.tsx';
import { detailsOf, EMPTY_ITEM } from './item-draft.ts';
import type { AgendaActs } from './use-agenda-acts.ts';

export interface NewItemProps {
  readonly acts: AgendaActs;
  readonly onClose: () => void;
}

/** A new item at the end of the agenda; after publication it says why it comes so late. */
export function NewItem({ acts, onClose }: NewItemProps) {
  const { t } = useTranslation();
  const draft = useDraft(EMPTY_ITEM);
  const [lateReason, setLateReason] = useState('');
  const late = acts.meeting.publishedAt !== null;
  const add = async () => {
    const { audience } = draft.value;
    const item = { id: newId(), ...detailsOf(draft.value), audience };
    const added = await acts.act({
      type: 'add-items',
      items: [item],
      before: null,
      lateReason: late ? lateReason.trim() : null,
    });
    if (added) onClose();
  };
  return (
    <form
      className={classes.newEntry}
      aria-label={t('agendaBuilder.addItem')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <ItemFields draft={draft} />
      {late && (
        <Textarea
          label={t('agendaBuilder.lateReason')}
          description={t('agendaBuilder.lateReasonHint')}
          value={lateReason}
          onChange={(event) => setLateReason(event.currentTarget.value)}
          required
          maxLength={REASON_MAX}
        />
      )}
      <div className={classes.editorActs}>
        <Button variant="default" onClick={onClose}>
          {t('agendaBuilder.dontAdd')}
        </Button>
        <Button type="submit">{t('agendaBuilder.add')}</Button>
      </div>
    </form>
  );
}
