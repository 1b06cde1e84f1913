import type { SignInRecord } from '@e-cabinet/protocol';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import type { Tone } from '../../../parts/tone.ts';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import { useDeviceName } from '../../account/use-device-name.ts';
import shared from '../Administration.module.css';
import classes from './SignIns.module.css';

const OUTCOMES = {
  'signed-in': { tone: 'good', words: 'signIns.outcome.signed-in' },
  'wrong-password': { tone: 'attention', words: 'signIns.outcome.wrong-password' },
  disabled: { tone: 'bad', words: 'signIns.outcome.disabled' },
  'too-many-attempts': { tone: 'bad', words: 'signIns.outcome.too-many-attempts' },
} as const satisfies Record<
  SignInRecord['outcome'],
  { readonly tone: Tone; readonly words: string }
>;

/** One attempt to sign in. */
export function SignInRow({ signIn }: { readonly signIn: SignInRecord }) {
  const { t } = useTranslation();
  const { date, exactTime } = useFormats();
  const name = useOfficeName();
  const device = useDeviceName();
  const { tone, words } = OUTCOMES[signIn.outcome];
  return (
    <li className={`${shared.row} ${classes.signIn}`}>
      <time className={shared.facts} dateTime={signIn.at}>
        {date(signIn.at)} {exactTime(signIn.at)}
      </time>
      <span className={shared.name}>{name(signIn.name)}</span>
      <span>
        <StateBadge tone={tone}>{t(words)}</StateBadge>
      </span>
      <span className={shared.facts}>
        {device(signIn.device)} · {signIn.address}
      </span>
    </li>
  );
}
