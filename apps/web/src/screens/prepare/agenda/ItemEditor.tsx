import type { Command, Item } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../meeting/use-draft.ts';
import { useFreeze } from '../../../pack/use-freeze.ts';
import classes from './ItemEditor.module.css';
import { ItemFields } from './ItemFields.tsx';
import { detailsOf, draftOf } from './item-draft.ts';

export interface ItemEditorProps {
  readonly item: Item;
  readonly act: (command: Command) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Writes in an item where it stands. Ctrl+Enter saves, Esc leaves it as it was. */
export function ItemEditor({ item, act, onClose }: ItemEditorProps) {
  const { t } = useTranslation();
  const current = useMemo(() => draftOf(item), [item]);
  const draft = useDraft(current);
  const frozen = useFreeze().freeze !== null;
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const { audience } = draft.value;
    const details = detailsOf(draft.value);
    const written = await act({ type: 'revise-item', itemId: item.id, details });
    const told = written && (await act({ type: 'set-item-audience', itemId: item.id, audience }));
    setSaving(false);
    if (told) onClose();
  };
  return (
    <form
      className={classes.editor}
      aria-label={t('agendaBuilder.edit', { title: item.title })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && event.ctrlKey) void save();
      }}
    >
      <ItemFields draft={draft} frozen={frozen} />
      <div className={classes.editorActs}>
        <Button variant="default" onClick={onClose}>
          {t('agendaBuilder.dontSave')}
        </Button>
        <Button type="submit" loading={saving}>
          {t('agenda.save')}
        </Button>
      </div>
    </form>
  );
}
