import { TITLE_MAX } from '@e-cabinet/protocol';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../connection/new-id.ts';
import classes from './ItemEditor.module.css';
import type { NewItemProps } from './NewItem.tsx';

/** A new heading at the end of the agenda. */
export function NewSection({ acts, onClose }: NewItemProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const add = async () => {
    const section = { type: 'add-section', sectionId: newId(), title: title.trim() } as const;
    if (await acts.act({ ...section, before: null })) onClose();
  };
  return (
    <form
      className={classes.sectionEditor}
      aria-label={t('agendaBuilder.addSection')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextInput
        autoFocus
        label={t('agendaBuilder.sectionTitle')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
        maxLength={TITLE_MAX}
      />
      <Button variant="default" onClick={onClose}>
        {t('agendaBuilder.dontAdd')}
      </Button>
      <Button type="submit">{t('agendaBuilder.add')}</Button>
    </form>
  );
}
