import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePaperNotes } from './notes-context.ts';
import { StripTool } from './StripTool.tsx';

/** Opens the tools for private notes. */
export function NotesButton() {
  const { t } = useTranslation();
  const notes = usePaperNotes();
  if (!notes) return null;
  return (
    <StripTool
      icon={IconPencil}
      label={t('notes.toggle')}
      pressed={notes.opened}
      onClick={() => notes.setOpened(!notes.opened)}
    />
  );
}
