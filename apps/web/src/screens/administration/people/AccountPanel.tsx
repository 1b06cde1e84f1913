import type { PasswordLink, Person } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePerson, endSessionsOf, makePasswordLink } from '../../../http/administration.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import shared from '../Administration.module.css';
import { useChange } from '../use-change.ts';
import { type AccountAct, ConfirmAccountAct } from './ConfirmAccountAct.tsx';
import { PasswordLinkNote } from './PasswordLinkNote.tsx';
import classes from './PersonPage.module.css';

export interface AccountPanelProps {
  readonly bodyId: string;
  readonly person: Person;
}

/** Beside the form: how the account stands, the link for a password, the lock. */
export function AccountPanel({ bodyId, person }: AccountPanelProps) {
  const { t } = useTranslation();
  return (
    <section className={shared.panel}>
      <h2 className={shared.title}>{t('people.account')}</h2>
      {person.homeBodyId !== bodyId ? (
        <p className={shared.hint}>{t('people.keptElsewhere')}</p>
      ) : person.login === null ? (
        <p className={shared.hint}>{t('people.noAccountHint')}</p>
      ) : (
        <Account bodyId={bodyId} person={person} login={person.login} />
      )}
    </section>
  );
}

function Account({ bodyId, person, login }: AccountPanelProps & { readonly login: string }) {
  const { t } = useTranslation();
  const { asking, setAsking, ask, confirm, link, done, refused, busy } = useAccountActs(
    bodyId,
    person,
  );
  return (
    <>
      <AccountFacts person={person} login={login} />
      {link && <PasswordLinkNote key={link.token} login={login} link={link} />}
      <div className={classes.accountActs}>
        {!person.disabled && (
          <Button variant={link ? 'default' : 'filled'} loading={busy} onClick={() => ask('link')}>
            {t('people.makeLink')}
          </Button>
        )}
        {!person.disabled && (
          <Button variant="default" onClick={() => ask('end-sessions')}>
            {t('people.endSessions')}
          </Button>
        )}
        <Button variant="default" onClick={() => ask(person.disabled ? 'unlock' : 'lock')}>
          {person.disabled ? t('people.unlock') : t('people.lock')}
        </Button>
        <span role="status" className={shared.saved}>
          {done === 'end-sessions' && t('people.sessionsEnded')}
        </span>
      </div>
      {refused && <RefusalNotice {...refused} />}
      <ConfirmAccountAct act={asking} onConfirm={confirm} onClose={() => setAsking(null)} />
    </>
  );
}

interface AccountFactsProps {
  readonly person: Person;
  readonly login: string;
}

function AccountFacts({ person, login }: AccountFactsProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('people.login')}</dt>
        <dd>{login}</dd>
      </div>
      <div>
        <dt>{t('people.lastSignIn')}</dt>
        <dd>{person.lastSignInAt ? moment(person.lastSignInAt) : t('people.neverSignedIn')}</dd>
      </div>
    </dl>
  );
}

/** What takes something away is asked for once more; the rest is done at once. */
function useAccountActs(bodyId: string, person: Person) {
  const { change, refused, busy } = useChange();
  const [asking, setAsking] = useState<AccountAct | null>(null);
  const [link, setLink] = useState<PasswordLink | null>(null);
  const [done, setDone] = useState<AccountAct | null>(null);
  const carryOut = async (act: AccountAct) => {
    setAsking(null);
    setLink(null);
    if (act === 'link') {
      const answer = await change(() => makePasswordLink(bodyId, person.id));
      if (answer.ok) setLink(answer.value);
      return;
    }
    const { ok } = await change<unknown>(() =>
      act === 'end-sessions'
        ? endSessionsOf(bodyId, person.id)
        : changePerson(bodyId, person.id, { disabled: act === 'lock' }),
    );
    setDone(ok ? act : null);
  };
  // A link for somebody who has a password does not end that password before it is used.
  const ask = (act: AccountAct) =>
    act === 'link' || act === 'unlock' ? void carryOut(act) : setAsking(act);
  const confirm = async () => {
    if (asking) await carryOut(asking);
  };
  return { asking, setAsking, ask, confirm, link, done, refused, busy };
}
