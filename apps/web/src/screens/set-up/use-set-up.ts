import type { BodyKind, BodyLevel } from '@e-cabinet/protocol';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Refused } from '../../http/answer.ts';
import { useEnter } from '../../http/me.ts';
import { setUp } from '../../http/set-up.ts';

/** Sends the form; whoever has set the system up is signed in. */
export function useSetUp(token: string) {
  const enter = useEnter();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const answer = enter(await setUp(requestFrom(token, new FormData(event.currentTarget))));
    setBusy(false);
    if (answer.ok) navigate('/', { replace: true });
    else setRefused(answer);
  };
  return { submit, busy, refused };
}

function requestFrom(token: string, form: FormData) {
  const text = (name: string) => String(form.get(name)).trim();
  return {
    token,
    login: text('login').toLowerCase(),
    password: String(form.get('password')),
    body: {
      name: { vi: text('vi'), en: text('en') },
      // The selects offer nothing else.
      kind: text('kind') as BodyKind,
      level: text('level') as BodyLevel,
    },
  };
}
