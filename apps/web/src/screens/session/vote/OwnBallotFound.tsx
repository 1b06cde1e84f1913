import type { Question } from '@e-cabinet/domain';
import { ballotCode } from '@e-cabinet/protocol';
import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconHelpCircle,
  IconHourglass,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAnswerLabel } from '../../../meeting/answers.ts';
import { type OwnBallotFound as Found, useBallotFound } from '../../../sealing/use-ballot-found.ts';
import { useOwnReceipt } from '../../../sealing/use-own-receipt.ts';
import { useMine } from '../use-session.ts';
import classes from './Ballot.module.css';

const FORMS = {
  listed: IconCircleCheckFilled,
  unlisted: IconAlertTriangleFilled,
  unsealed: IconAlertTriangleFilled,
  unknown: IconHelpCircle,
  looking: IconHourglass,
} satisfies Record<Found, TablerIcon>;

const WORDS = {
  listed: 'vote.found.listed',
  unlisted: 'vote.found.unlisted',
  unsealed: 'vote.found.unsealed',
  unknown: 'vote.found.unknown',
  looking: 'vote.found.looking',
} as const satisfies Record<Found, string>;

/** After closing: the tablet has looked for the ballot cast here in the sealed result, and says what it found. (V21) */
export function OwnBallotFound({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const ballot = useMine((mine) => mine.ballots[question.id] ?? null);
  const own = useOwnReceipt(question.id, ballot);
  const found = useBallotFound(question, own);
  if (!question.result || (!own && !ballot)) return null;
  const Form = FORMS[found];
  return (
    <div className={classes.found} data-found={found} role="status">
      <Form className={classes.foundForm} aria-hidden="true" />
      <div className={classes.receipt}>
        <p className={classes.foundText}>{t(WORDS[found])}</p>
        {own && (
          <p className={classes.code}>
            {t('vote.own')} <strong>{label(question, own.choice)}</strong>
            {' · '}
            <span className={classes.whole}>
              {t('vote.code')}{' '}
              <span className={classes.number}>{ballotCode(own.receipt.hash)}</span>
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
