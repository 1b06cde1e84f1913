import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { unreadIn } from '../threads/thread.ts';
import { usePaperNotes } from './notes-context.ts';
import { StripTool } from './StripTool.tsx';

/** Opens the tools for private notes. */
export function NotesButton() {
  const { t } = useTranslation();
  const notes = usePaperNotes();
  if (!notes) return null;
  const unread = unreadIn(notes.shared?.now.threads ?? []);
  const toggle = () => {
    // What is new stands there at once.
    if (!notes.opened && unread > 0) notes.setAside({ kind: 'threads' });
    notes.setOpened(!notes.opened);
  };
  return (
    <StripTool
      icon={IconPencil}
      label={t('notes.toggle')}
      {...(unread > 0 && { badge: unread, badgeLabel: t('threads.unread', { count: unread }) })}
      pressed={notes.opened}
      onClick={toggle}
    />
  );
}
