import type { Command, Section } from '@e-cabinet/domain';
import { TITLE_MAX } from '@e-cabinet/protocol';
import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../../meeting/ConflictNote.tsx';
import { useDraft } from '../../../meeting/use-draft.ts';
import { useFreeze } from '../../../pack/use-freeze.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { IconAct } from '../../../parts/IconAct.tsx';
import classes from './AgendaBuilder.module.css';
import editorClasses from './ItemEditor.module.css';

export interface SectionLineProps {
  readonly section: Section;
  readonly editing: boolean;
  readonly onEdit: (id: string) => void;
  readonly onClose: () => void;
  readonly act: (command: Command) => Promise<boolean>;
}

/** The heading of a part of the agenda; pressed, it is written in. */
export function SectionLine({ section, editing, onEdit, onClose, act }: SectionLineProps) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const frozen = useFreeze().freeze !== null;
  if (frozen) return <span className={classes.heading}>{section.title}</span>;
  if (editing) return <SectionEditor section={section} act={act} onClose={onClose} />;
  return (
    <>
      <button type="button" className={classes.heading} onClick={() => onEdit(section.id)}>
        {section.title}
      </button>
      <IconAct
        icon={IconTrash}
        label={t('agendaBuilder.removeSection', { title: section.title })}
        onClick={() => setRemoving(true)}
      />
      {removing && (
        <ConfirmDialog
          opened
          title={t('agendaBuilder.removeSection', { title: section.title })}
          confirmLabel={t('agendaBuilder.remove')}
          grave
          onConfirm={async () => {
            await act({ type: 'remove-entry', entryId: section.id });
            setRemoving(false);
          }}
          onClose={() => setRemoving(false)}
        >
          {t('agendaBuilder.removeSectionHint')}
        </ConfirmDialog>
      )}
    </>
  );
}

type EditorProps = Pick<SectionLineProps, 'section' | 'act' | 'onClose'>;

function SectionEditor({ section, act, onClose }: EditorProps) {
  const { t } = useTranslation();
  const draft = useDraft({ title: section.title });
  const save = async () => {
    const { title } = draft.value;
    if (await act({ type: 'rename-section', sectionId: section.id, title })) onClose();
  };
  return (
    <form
      className={editorClasses.sectionEditor}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextInput
        autoFocus
        aria-label={t('agendaBuilder.sectionTitle')}
        value={draft.value.title}
        onChange={(event) => draft.set('title', event.currentTarget.value)}
        onFocus={() => draft.hold('title')}
        onBlur={() => draft.hold(null)}
        maxLength={TITLE_MAX}
      />
      <Button type="submit">{t('agenda.save')}</Button>
      <Button variant="default" onClick={onClose}>
        {t('agendaBuilder.dontSave')}
      </Button>
      {draft.conflicts.length > 0 && (
        <ConflictNote
          theirs={draft.theirs.title}
          onTake={() => draft.takeTheirs('title')}
          onKeep={() => draft.keepMine('title')}
        />
      )}
    </form>
  );
}
