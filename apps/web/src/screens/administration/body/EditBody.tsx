import type { Body } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeBody } from '../../../http/administration.ts';
import { ConflictNote } from '../../../meeting/ConflictNote.tsx';
import { useDraft } from '../../../meeting/use-draft.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { KIND_NAMES, LEVEL_NAMES } from '../../set-up/body-names.ts';
import shared from '../Administration.module.css';
import { useChange } from '../use-change.ts';
import { BodyFields } from './BodyFields.tsx';
import { bodyOf, draftOfBody } from './body-draft.ts';

/** How the body is called on every screen and paper. */
export function EditBody({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  const current = useMemo(() => draftOfBody(body), [body]);
  const draft = useDraft(current);
  const { change, refused, busy } = useChange();
  const [saved, setSaved] = useState(false);
  const save = async () => {
    const answer = await change(() => changeBody(body.id, bodyOf(draft.value)));
    setSaved(answer.ok);
    if (answer.ok) draft.beginWith(draftOfBody(answer.value));
  };
  const { kind, level } = draft.theirs;
  const theirs = { ...draft.theirs, kind: t(KIND_NAMES[kind]), level: t(LEVEL_NAMES[level]) };
  return (
    <form
      className={`${shared.panel} ${shared.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 className={shared.title}>{t('bodies.this')}</h2>
      <BodyFields draft={draft} />
      {draft.conflicts.map((field) => (
        <ConflictNote
          key={field}
          theirs={theirs[field]}
          onTake={() => draft.takeTheirs(field)}
          onKeep={() => draft.keepMine(field)}
        />
      ))}
      {refused && <RefusalNotice {...refused} />}
      <div className={shared.acts}>
        <span role="status" className={shared.saved}>
          {saved && !draft.written && t('administrator.saved')}
        </span>
        <Button type="submit" loading={busy} disabled={!draft.written}>
          {t('administrator.save')}
        </Button>
      </div>
    </form>
  );
}
