import { answersOf, isElection, type OptionId, type Question } from '@e-cabinet/domain';
import { Button, Loader } from '@mantine/core';
import {
  IconAlertTriangleFilled,
  IconArchive,
  IconCircleCheckFilled,
  IconLock,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkBallot, MarkedList } from '../elections/Election.tsx';
import { answerForm, useAnswerLabel } from '../meeting/answers.ts';
import { useFollowedPart, useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { BigChoice } from '../parts/BigChoice.tsx';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import askClasses from '../screens/session/asks/AskSheet.module.css';
import { AskSheet } from '../screens/session/asks/AskSheet.tsx';
import ballotClasses from '../screens/session/vote/Ballot.module.css';
import { useItemHeading } from '../screens/session/vote/use-item-heading.ts';
import type { Stage } from './courier.ts';
import { Honesty } from './Honesty.tsx';
import classes from './SecretVotes.module.css';
import { useCourier } from './use-courier.ts';
import { VoteKey } from './VoteKey.tsx';

/** A secret vote: my answers, one confirmation, and then how far the ballot is, which goes its way by itself. */
export function SecretVoteAsk({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const item = useItemHeading(question.itemId);
  const [{ stage, refusal }, courier] = useCourier(question);
  return (
    <AskSheet kicker={t('secretVote.kicker', { item })} title={question.text}>
      <div className={askClasses.content}>
        {stage === 'choosing' ? (
          <Choosing question={question} onSeal={(choice) => courier.seal(choice)} />
        ) : (
          <BallotStage stage={stage} />
        )}
        {refusal && <RefusalNotice {...refusal} />}
        <div className={classes.foot}>
          {question.issuing && <VoteKey publicKey={question.issuing.publicKey} />}
          <Honesty />
        </div>
      </div>
    </AskSheet>
  );
}

interface ChoosingProps {
  readonly question: Question;
  readonly onSeal: (choice: OptionId) => void;
}

/** A sealed ballot cannot be changed, so the answer is read once more before. */
function Choosing({ question, onSeal }: ChoosingProps) {
  const label = useAnswerLabel();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const [chosen, setChosen] = useState<OptionId | null>(null);
  const [confirming, setConfirming] = useState(false);
  const choose = (choice: OptionId) => {
    setChosen(choice);
    setConfirming(true);
  };
  if (chosen !== null && confirming) {
    return (
      <Confirming
        question={question}
        choice={chosen}
        onSeal={() => onSeal(chosen)}
        onReconsider={() => setConfirming(false)}
      />
    );
  }
  if (isElection(question.kind)) {
    return <MarkBallot question={question} label={question.text} marked={chosen} onNext={choose} />;
  }
  const choices = answersOf(rules, question).map((value) => ({
    value,
    label: label(question, value),
    ...answerForm(question, value),
  }));
  return <BigChoice label={question.text} choices={choices} value={null} onChoose={choose} />;
}

interface ConfirmingProps {
  readonly question: Question;
  readonly choice: OptionId;
  readonly onSeal: () => void;
  readonly onReconsider: () => void;
}

function Confirming({ question, choice, onSeal, onReconsider }: ConfirmingProps) {
  const { t } = useTranslation();
  const answer = useAnswerLabel()(question, choice);
  const offline = useFollowedPart(({ status }) => status === 'offline');
  const { tone, icon: Form } = answerForm(question, choice);
  const elects = isElection(question.kind);
  return (
    <div className={ballotClasses.confirm}>
      {elects ? (
        <MarkedList question={question} choice={choice} />
      ) : (
        <p className={ballotClasses.answer} data-tone={tone}>
          <Form className={ballotClasses.form} aria-hidden="true" />
          <span>
            <span className={ballotClasses.mine}>{t('vote.myAnswer')}</span>
            <strong>{answer}</strong>
          </span>
        </p>
      )}
      <p className={classes.lead}>{t('secretVote.final')}</p>
      <div className={ballotClasses.acts}>
        <Button variant="default" size="lg" onClick={onReconsider}>
          {t('vote.reconsider')}
        </Button>
        <Button
          size="lg"
          className={ballotClasses.cast ?? ''}
          leftSection={<IconLock aria-hidden="true" />}
          disabled={offline}
          onClick={onSeal}
        >
          {elects ? t('secretVote.sealMarked') : t('secretVote.seal', { answer })}
        </Button>
      </div>
    </div>
  );
}

type Told = Exclude<Stage, 'choosing' | 'looking'>;

const WORDS = {
  sealing: 'secretVote.stage.sealing',
  sealed: 'secretVote.stage.sealed',
  casting: 'secretVote.stage.casting',
  cast: 'secretVote.stage.cast',
  found: 'secretVote.stage.found',
  missing: 'secretVote.stage.missing',
  'too-late': 'secretVote.stage.tooLate',
  elsewhere: 'secretVote.stage.elsewhere',
  'not-taken': 'secretVote.stage.notTaken',
  'not-kept': 'secretVote.stage.notKept',
} as const satisfies Record<Told, string>;

type Look = 'busy' | 'good' | 'bad';

const LOOKS: Readonly<Record<Told, Look>> = {
  sealing: 'busy',
  sealed: 'good',
  casting: 'busy',
  cast: 'good',
  found: 'good',
  missing: 'bad',
  'too-late': 'bad',
  elsewhere: 'bad',
  'not-taken': 'bad',
  'not-kept': 'bad',
};

const FORMS: Readonly<Partial<Record<Told, TablerIcon>>> = {
  sealed: IconLock,
  cast: IconArchive,
  found: IconCircleCheckFilled,
};

/** How far the ballot is, in a sentence; nothing in it tells what was chosen. */
export function BallotStage({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation();
  if (stage === 'looking' || stage === 'choosing') return null;
  const look = LOOKS[stage];
  const Form = FORMS[stage] ?? IconAlertTriangleFilled;
  return (
    <div className={classes.stage} data-look={look} data-stage={stage} role="status">
      {look === 'busy' ? (
        <Loader color="accent" aria-hidden="true" />
      ) : (
        <Form className={classes.form} aria-hidden="true" />
      )}
      <p>{t(WORDS[stage])}</p>
    </div>
  );
}
