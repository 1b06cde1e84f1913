import { answersOf, isElection, type Question, type SeatId, weightOf } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MarkBallot } from '../../../elections/Election.tsx';
import { answerForm, useAnswerLabel } from '../../../meeting/answers.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../../meeting/VoteByName.tsx';
import { BigChoice } from '../../../parts/BigChoice.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useSeat } from '../use-session.ts';
import classes from './Ballot.module.css';
import { ConfirmBallot } from './ConfirmBallot.tsx';
import { RecordedBallot, SendingBallot } from './RecordedBallot.tsx';
import { type OwnBallot, useBallot } from './use-ballot.ts';

export interface OneBallotProps {
  readonly question: Question;
  /** The member who is away and lets this seat vote; null for the own ballot. */
  readonly forSeatId: SeatId | null;
}

/** A ballot from the answers over one confirmation to what was recorded. */
export function OneBallot({ question, forSeatId }: OneBallotProps) {
  const own = useBallot(question, forSeatId);
  return (
    <>
      <StillCounts question={question} own={own} />
      <Stage question={question} forSeatId={forSeatId} own={own} />
      {question.weights && <OwnWeight question={question} forSeatId={forSeatId} />}
      {own.refusal && <RefusalNotice {...own.refusal} />}
    </>
  );
}

/** Where votes are weighed: for how many this one counts. (V33) */
function OwnWeight({ question, forSeatId }: OneBallotProps) {
  const { t } = useTranslation();
  const { id } = useSeat();
  const weight = useMeetingPart((meeting) => weightOf(meeting, question, forSeatId ?? id));
  return <p className={classes.code}>{t('vote.weight', { weight })}</p>;
}

interface StageProps extends OneBallotProps {
  readonly own: OwnBallot;
}

function Stage({ question, forSeatId, own }: StageProps) {
  const { stage } = own;
  switch (stage.stage) {
    case 'choosing':
      return <Answers question={question} forSeatId={forSeatId} own={own} />;
    case 'confirming':
      return <ConfirmBallot question={question} own={own} {...stage} />;
    case 'sending':
      return <SendingBallot question={question} choice={stage.choice} />;
    case 'recorded':
      return (
        <RecordedBallot
          question={question}
          forSeatId={forSeatId}
          {...stage}
          onChange={own.change}
        />
      );
  }
}

/** Changing a ballot: what is recorded counts until another one is. */
function StillCounts({ question, own }: Omit<StageProps, 'forSeatId'>) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const { stage } = own;
  if (stage.stage !== 'choosing' && stage.stage !== 'confirming') return null;
  if (!stage.recorded?.choice) return null;
  return (
    <div className={classes.counts}>
      <p className={classes.countsText}>
        {t('vote.stillCounts')} <strong>{label(question, stage.recorded.choice)}</strong>
      </p>
      <Button variant="subtle" onClick={own.keep}>
        {t('vote.keep')}
      </Button>
    </div>
  );
}

function Answers({ question, forSeatId, own }: StageProps) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  const label = useAnswerLabel();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const whose = forSeatId === null ? question.text : t('vote.forMember', { name: name(forSeatId) });
  const disabled = question.state !== 'open';
  if (isElection(question.kind)) {
    return (
      <MarkBallot
        question={question}
        label={whose}
        marked={own.marked}
        onNext={own.choose}
        disabled={disabled}
      />
    );
  }
  const choices = answersOf(rules, question).map((value) => ({
    value,
    label: label(question, value),
    ...answerForm(question, value),
  }));
  return (
    <BigChoice
      label={whose}
      choices={choices}
      value={null}
      onChoose={own.choose}
      disabled={disabled}
    />
  );
}
