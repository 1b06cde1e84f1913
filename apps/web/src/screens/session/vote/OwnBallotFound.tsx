import { type Ballot, entryIn, type Question, type SeatId } from '@e-cabinet/domain';
import { ballotCode } from '@e-cabinet/protocol';
import {
  IconAlertTriangle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAnswerLabel } from '../../../meeting/answers.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../../meeting/VoteByName.tsx';
import type { KeptReceipt } from '../../../sealing/kept-receipts.ts';
import { type OwnBallotFound as Found, useBallotFound } from '../../../sealing/use-ballot-found.ts';
import { useReceipt } from '../../../sealing/use-receipt.ts';
import { useMine } from '../use-session.ts';
import classes from './Ballot.module.css';

const FORMS = {
  listed: IconCircleCheckFilled,
  unlisted: IconAlertTriangle,
  unsealed: IconAlertTriangle,
  unknown: IconInfoCircle,
  looking: IconCircleDashed,
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
  const ballot = useMine((mine) => mine.ballots[question.id] ?? null);
  const own = useReceipt(question.id, null, ballot);
  return question.result && (own || ballot) ? <BallotFound question={question} own={own} /> : null;
}

/** The same for each ballot cast here for a member who is away. (R8, V21) */
export function ProxyBallotsFound({ question }: { readonly question: Question }) {
  const cast = useMine((mine) => mine.proxyBallots[question.id]);
  if (!question.result || !cast) return null;
  return Object.entries(cast).map(([forSeatId, ballot]) => (
    <ProxyBallotFound key={forSeatId} question={question} forSeatId={forSeatId} ballot={ballot} />
  ));
}

interface ProxyBallotFoundProps {
  readonly question: Question;
  readonly forSeatId: SeatId;
  readonly ballot: Ballot;
}

/** A ballot of the member's own counted instead: then this one is not to be looked for. (R8) */
function ProxyBallotFound({ question, forSeatId, ballot }: ProxyBallotFoundProps) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart(({ seats }) => seats))(forSeatId);
  const came = useMeetingPart(({ attendance }) => entryIn(attendance, forSeatId)?.present === true);
  const own = useReceipt(question.id, forSeatId, ballot);
  const counted = question.result?.ballots?.find(({ seatId }) => seatId === forSeatId);
  if (counted && counted.castBy === null) {
    return <p className={classes.code}>{t('vote.forMemberVotedSelf', { name })}</p>;
  }
  // Where the result names nobody, whoever came since may have voted in person.
  if (!counted && came) return null;
  return <BallotFound question={question} own={own} forName={name} />;
}

interface BallotFoundProps {
  readonly question: Question;
  readonly own: KeptReceipt | null;
  /** For whom it was cast. */
  readonly forName?: string;
}

function BallotFound({ question, own, forName }: BallotFoundProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const found = useBallotFound(question, own);
  const Form = FORMS[found];
  return (
    <div className={classes.found} data-found={found} role="status">
      <Form className={classes.foundForm} aria-hidden="true" />
      <div className={classes.receipt}>
        {forName && <p className={classes.foundFor}>{t('vote.forMember', { name: forName })}</p>}
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
