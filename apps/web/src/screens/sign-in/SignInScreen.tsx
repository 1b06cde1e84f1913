import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useMe } from '../../http/me.ts';
import { installationQuery } from '../../http/sign-in.ts';
import { ColourSwitch } from '../../parts/ColourSwitch.tsx';
import { LanguageSwitch } from '../../parts/LanguageSwitch.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { chosenLanguage, type Language } from '../../words/language.ts';
import { speak } from '../../words/start-words.ts';
import { Waiting } from '../problems/Waiting.tsx';
import { Cover } from './Cover.tsx';
import { OfficePicker } from './OfficePicker.tsx';
import { SignInForm } from './SignInForm.tsx';
import classes from './SignInScreen.module.css';

/** The first page anyone sees: login and password, or one tap per office in the demonstration. */
export function SignInScreen() {
  const { data: me } = useMe();
  const installation = useQuery(installationQuery);
  const from = useFrom();
  const { data, error, refetch } = installation;
  useLanguageOfTheHouse(data?.language);
  if (me) return <Navigate to={from} replace />;
  return (
    <div className={classes.page} data-demonstration={data?.demonstration || undefined}>
      <Cover />
      <main className={classes.side}>
        <div className={classes.switches}>
          <LanguageSwitch />
        </div>
        <div className={classes.main}>
          {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
          {!data && !error && <Waiting />}
          {data?.demonstration && <OfficePicker />}
          {data && !data.demonstration && <SignInForm setUpNeeded={data.setUpNeeded} />}
        </div>
        <div className={classes.switches}>
          <ColourSwitch />
        </div>
      </main>
    </div>
  );
}

/** Until somebody has chosen a language on this device, the installation's own is spoken. */
function useLanguageOfTheHouse(language: Language | undefined): void {
  useEffect(() => {
    if (language && chosenLanguage() === null) void speak(language, 'for now');
  }, [language]);
}

/** Where the person wanted to go when sign-in was asked of them; only ever a path of ours. */
function useFrom(): string {
  const { state } = useLocation();
  const from: unknown =
    typeof state === 'object' && state !== null && 'from' in state && state.from;
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/';
}
