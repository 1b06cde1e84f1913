import type { PasswordLink, Person, Unit } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addPerson, makePasswordLink } from '../../../http/administration.ts';
import { useDraft } from '../../../meeting/use-draft.ts';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import shared from '../Administration.module.css';
import { wayTo } from '../tabs.ts';
import { useChange } from '../use-change.ts';
import { Added } from './Added.tsx';
import { isSendable } from './is-sendable.ts';
import { PersonFields } from './PersonFields.tsx';
import classes from './PersonPage.module.css';
import { BackToList } from './PersonPage.tsx';
import { creationOf, NOBODY_YET, type PersonDraft } from './person-draft.ts';

export interface NewPersonProps {
  readonly bodyId: string;
  readonly units: readonly Unit[];
}

interface Outcome {
  readonly person: Person;
  readonly link: PasswordLink | null;
}

/** The form for somebody new; whoever has a login comes with the link for their password. */
export function NewPerson({ bodyId, units }: NewPersonProps) {
  const { t } = useTranslation();
  const draft = useDraft(NOBODY_YET);
  const { change, refused, busy } = useChange();
  const [added, setAdded] = useState<Outcome | null>(null);
  const add = async (written: PersonDraft) => {
    const answer = await change(() => addPerson(bodyId, creationOf(written)));
    if (!answer.ok) return;
    const person = answer.value;
    // Without the link the person is there all the same: their page gives another.
    const link = person.login === null ? null : await makePasswordLink(bodyId, person.id);
    setAdded({ person, link: link?.ok ? link.value : null });
    draft.reset();
  };
  if (added) return <Added bodyId={bodyId} {...added} onAnother={() => setAdded(null)} />;
  return (
    <div className={classes.narrow}>
      <PageHeading kicker={<BackToList bodyId={bodyId} />} title={t('people.add')} />
      <form
        className={`${shared.panel} ${shared.form}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (isSendable(draft.value)) void add(draft.value);
        }}
      >
        <PersonFields bodyId={bodyId} units={units} draft={draft} refused={refused} />
        <div className={shared.acts}>
          <Button component={Link} to={wayTo(bodyId, 'people')} variant="default">
            {t('people.dontAdd')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('people.addNow')}
          </Button>
        </div>
      </form>
    </div>
  );
}
