import {
  answersOf,
  type Ballot,
  isPresent,
  type Meeting,
  proxyHolder,
  type Question,
  type SeatId,
} from '@e-cabinet/domain';
import { ballotCode, TEXT_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { IconCircleCheckFilled, IconSend2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerForm, useAnswerLabel } from '../../../meeting/answers.ts';
import { useMeetingPart, useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useSend } from '../../../meeting/use-act.ts';
import { useSeatName } from '../../../meeting/VoteByName.tsx';
import { BigChoice } from '../../../parts/BigChoice.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { keepReceipt } from '../../../sealing/kept-receipts.ts';
import { useFormats } from '../../../words/use-formats.ts';
import { useMine, useSeat } from '../use-session.ts';
import classes from './Ballot.module.css';
import { useProxyReceipt } from './use-proxy-receipt.ts';

/** Below the own ballot: one for each member who is away and lets this seat vote. (V11) */
export function ProxyBallots({ question }: { readonly question: Question }) {
  const any = useMeetingPart(({ proxies }) => proxies.length > 0);
  return any ? <Each question={question} /> : null;
}

function Each({ question }: { readonly question: Question }) {
  const meeting = useWholeMeeting();
  const seat = useSeat();
  return votedForBy(meeting, question, seat.id).map((forSeatId) => (
    <ProxyBallot key={forSeatId} question={question} forSeatId={forSeatId} />
  ));
}

function votedForBy(meeting: Meeting, question: Question, seatId: SeatId): readonly SeatId[] {
  return question.electorate.filter(
    (id) =>
      !isPresent(meeting, id, question.openedAt) &&
      proxyHolder(meeting, id, question.itemId) === seatId,
  );
}

interface ProxyBallotProps {
  readonly question: Question;
  readonly forSeatId: SeatId;
}

function ProxyBallot({ question, forSeatId }: ProxyBallotProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const name = useSeatName(useMeetingPart(({ seats }) => seats))(forSeatId);
  const recorded = useMine(({ proxyBallots }) => proxyBallots[question.id]?.[forSeatId] ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = answersOf(rules, question).map((value) => ({
    value,
    label: label(question, value),
    ...answerForm(question, value),
  }));
  const final = recorded !== null && !rules.ballotsMayChange;
  return (
    <section className={classes.proxy} aria-label={t('vote.forMember', { name })}>
      <h3>{t('vote.forMember', { name })}</h3>
      {recorded && <Recorded question={question} forSeatId={forSeatId} ballot={recorded} />}
      {!final && (
        <BigChoice
          label={t('vote.forMember', { name })}
          choices={choices}
          value={chosen}
          onChoose={setChosen}
          disabled={question.state !== 'open'}
        />
      )}
      {chosen !== null && !final && (
        <Cast
          key={chosen}
          question={question}
          forSeatId={forSeatId}
          choice={chosen}
          onDone={() => setChosen(null)}
        />
      )}
    </section>
  );
}

interface RecordedProps extends ProxyBallotProps {
  readonly ballot: Ballot;
}

/** What counts until another one is sent, and the code under which it will stand in the sealed result. (V20) */
function Recorded({ question, forSeatId, ballot }: RecordedProps) {
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const label = useAnswerLabel();
  const own = useProxyReceipt(question.id, forSeatId, ballot);
  const code = own?.receipt.version === ballot.version ? ballotCode(own.receipt.hash) : '…';
  return (
    <div className={classes.recorded} role="status">
      <IconCircleCheckFilled className={classes.done} aria-hidden="true" />
      <div className={classes.receipt}>
        <p className={classes.stamp}>
          {t('vote.recorded', { time: exactTime(ballot.at) })}
          {': '}
          <strong>{label(question, ballot.choice ?? '')}</strong>
        </p>
        {ballot.comment && <p className={classes.comment}>{ballot.comment}</p>}
        <p className={classes.code}>
          {t('vote.code')} <span className={classes.number}>{code}</span>
        </p>
      </div>
    </div>
  );
}

interface CastProps extends ProxyBallotProps {
  readonly choice: string;
  readonly onDone: () => void;
}

/** One more tap sends it; another opinion says which. */
function Cast({ question, forSeatId, choice, onDone }: CastProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const { send, refusal } = useSend();
  const [comment, setComment] = useState('');
  const explains = question.kind === 'motion' && choice === 'other';
  const cast = async () => {
    const ballot = { questionId: question.id, forSeatId, choice, comment };
    const answer = await send({ type: 'cast-proxy-ballot', ...ballot });
    if (!answer.accepted) return;
    const { receipt } = answer;
    if (receipt) keepReceipt({ seatId: forSeatId, choice, comment, receipt });
    onDone();
  };
  return (
    <>
      {explains && (
        <Textarea
          label={t('vote.opinion')}
          value={comment}
          maxLength={TEXT_MAX}
          autosize
          minRows={2}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      )}
      <Button
        size="lg"
        leftSection={<IconSend2 aria-hidden="true" />}
        disabled={(explains && !comment.trim()) || question.state !== 'open'}
        onClick={() => void cast()}
      >
        {t('vote.cast', { answer: label(question, choice) })}
      </Button>
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}
