import type { Person, Unit } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePerson } from '../../../http/administration.ts';
import { useDraft } from '../../../meeting/use-draft.ts';
import shared from '../Administration.module.css';
import { useChange } from '../use-change.ts';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { isSendable } from './is-sendable.ts';
import { PersonFields } from './PersonFields.tsx';
import { changeOf, draftOf } from './person-draft.ts';
import { TakingAway } from './TakingAway.tsx';

export interface EditPersonProps {
  readonly bodyId: string;
  readonly person: Person;
  readonly units: readonly Unit[];
}

/** The form over somebody who is there; what others change meanwhile does not disturb what is being typed. */
export function EditPerson({ bodyId, person, units }: EditPersonProps) {
  const { t } = useTranslation();
  const current = useMemo(() => draftOf(person), [person]);
  const draft = useDraft(current);
  const { change, refused, busy } = useChange();
  const [saved, setSaved] = useState(false);
  const [asking, setAsking] = useState(false);
  const save = async () => {
    setAsking(false);
    const written = changeOf(current, draft.value);
    const answer = await change(() => changePerson(bodyId, person.id, written));
    setSaved(answer.ok);
    if (answer.ok) draft.beginWith(draftOf(answer.value));
  };
  const takesAway = person.login !== null && draft.value.login.trim() === '';
  return (
    <form
      className={`${shared.panel} ${shared.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (takesAway) setAsking(true);
        else if (isSendable(draft.value)) void save();
      }}
    >
      <PersonFields
        bodyId={bodyId}
        units={units}
        draft={draft}
        refused={refused}
        placesOnly={person.homeBodyId !== bodyId}
      />
      <ChangedMeanwhile draft={draft} />
      <div className={shared.acts}>
        <span role="status" className={shared.saved}>
          {saved && !draft.written && t('administrator.saved')}
        </span>
        <Button type="submit" loading={busy} disabled={!draft.written}>
          {t('administrator.save')}
        </Button>
      </div>
      <TakingAway opened={asking} onConfirm={save} onClose={() => setAsking(false)} />
    </form>
  );
}
