import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PaperNotes } from '../notes/notes-context.ts';
import { StripTool } from '../notes/StripTool.tsx';
import { unreadIn } from './thread.ts';

/** Opens what is shared; with words selected it begins to share these. */
export function ThreadsTool({ notes }: { readonly notes: PaperNotes }) {
  const { t } = useTranslation();
  const { aside, setAside } = notes;
  const unread = unreadIn(notes.shared?.now.threads ?? []);
  const isOpen = aside !== null && aside.kind !== 'notes';
  const open = async () => {
    const about = await notes.selected();
    if (about) setAside({ kind: 'new', about });
    else setAside(isOpen ? null : { kind: 'threads' });
  };
  return (
    <StripTool
      icon={IconMessages}
      label={t('threads.tool')}
      {...(unread > 0 && { badge: unread, badgeLabel: t('threads.unread', { count: unread }) })}
      pressed={isOpen}
      onClick={() => void open()}
    />
  );
}
