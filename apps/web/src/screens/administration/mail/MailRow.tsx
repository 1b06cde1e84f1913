import type { MailLine, MailState } from '@e-cabinet/protocol';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import type { Tone } from '../../../parts/tone.ts';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import shared from '../Administration.module.css';
import classes from './Mail.module.css';

const STATES = {
  waiting: { tone: 'attention', words: 'mail.state.waiting' },
  sent: { tone: 'good', words: 'mail.state.sent' },
  failed: { tone: 'bad', words: 'mail.state.failed' },
  dropped: { tone: 'neutral', words: 'mail.state.dropped' },
} as const satisfies Record<MailState, { readonly tone: Tone; readonly words: string }>;

/** One letter: to whom, when, and what became of it. */
export function MailRow({ line }: { readonly line: MailLine }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName();
  const { tone, words } = STATES[line.state];
  const undelivered = line.state === 'waiting' || line.state === 'failed';
  return (
    <li className={`${shared.row} ${classes.letter}`}>
      <time className={shared.facts} dateTime={line.createdAt}>
        {moment(line.sentAt ?? line.createdAt)}
      </time>
      <span>
        <span className={shared.name}>{name(line.name)}</span>
        <br />
        <span className={shared.facts}>{line.address}</span>
      </span>
      <span>
        <StateBadge tone={tone}>{t(words)}</StateBadge>
      </span>
      <span className={shared.facts}>
        {undelivered && t('mail.attempts', { count: line.attempts })}
        {undelivered && line.problem && ` · ${line.problem}`}
      </span>
    </li>
  );
}
