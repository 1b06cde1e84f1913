import type { Body } from '@e-cabinet/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addBody } from '../../../http/administration.ts';
import { useDraft } from '../../../meeting/use-draft.ts';
import shared from '../Administration.module.css';
import { EditForm } from '../EditForm.tsx';
import { useChange } from '../use-change.ts';
import { BodyFields } from './BodyFields.tsx';
import { bodyBelow, bodyOf } from './body-draft.ts';

export interface NewBodyProps {
  readonly above: Body;
  readonly onDone: () => void;
}

/** A body below: whoever makes it administers it until they name others there. */
export function NewBody({ above, onDone }: NewBodyProps) {
  const { t } = useTranslation();
  // What it starts from does not change under the form.
  const [begun] = useState(() => bodyBelow(above));
  const draft = useDraft(begun);
  const { change, refused, busy } = useChange();
  const add = async () => {
    const body = { parentId: above.id, ...bodyOf(draft.value) };
    const { ok } = await change(() => addBody(body));
    if (ok) onDone();
  };
  return (
    <EditForm refused={refused} busy={busy} saveLabel={t('bodies.addNow')} onSave={add}>
      <p className={shared.hint}>{t('bodies.addHint')}</p>
      <BodyFields draft={draft} />
    </EditForm>
  );
}
