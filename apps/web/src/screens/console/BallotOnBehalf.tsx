import {
  answersOf,
  countingBallot,
  isElection,
  isInWriting,
  type Question,
  type Seat,
} from '@e-cabinet/domain';
import { REASON_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { IconHandFinger } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkCandidates } from '../../elections/Election.tsx';
import { answerForm, useAnswerLabel } from '../../meeting/answers.ts';
import { useMeetingPart, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { PeoplePicker } from '../../meeting/PeoplePicker.tsx';
import { useSend } from '../../meeting/use-act.ts';
import { BigChoice } from '../../parts/BigChoice.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { progressOf } from '../conduct/voters.ts';
import classes from './ItemDesk.module.css';

/** Enters a ballot that was given by hand or voice: whose, which, and why. (V9) */
export function BallotOnBehalf({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [voter, setVoter] = useState<Seat | null>(null);
  const close = () => {
    setOpened(false);
    setVoter(null);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconHandFinger aria-hidden="true" size="1.2em" />}
        onClick={() => setOpened(true)}
      >
        {t('console.enterBallot')}
      </Button>
      <SheetDialog opened={opened} title={t('console.enterBallot')} onClose={close}>
        {voter ? (
          <Entry question={question} voter={voter} onDone={close} />
        ) : (
          <Voters question={question} onPick={setVoter} />
        )}
      </SheetDialog>
    </>
  );
}

interface VotersProps {
  readonly question: Question;
  readonly onPick: (seat: Seat) => void;
}

function Voters({ question, onPick }: VotersProps) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const { waiting, gone, voted } = progressOf(meeting, question);
  const hasVoted = new Set(voted.map(({ id }) => id));
  return (
    <PeoplePicker
      seats={[...waiting, ...gone, ...voted]}
      note={({ id }) => (hasVoted.has(id) ? t('console.hasVoted') : t('console.hasNotVoted'))}
      onPick={(seatId) => {
        const seat = meeting.seats[seatId];
        if (seat) onPick(seat);
      }}
    />
  );
}

interface EntryProps {
  readonly question: Question;
  readonly voter: Seat;
  readonly onDone: () => void;
}

function Entry({ question, voter, onDone }: EntryProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const label = useAnswerLabel();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const inWriting = useMeetingPart(isInWriting);
  const entered = countingBallot(question, voter.id);
  // What was there when this was begun; what another desk has entered since is told before it is replaced.
  const [replaces, setReplaces] = useState(entered?.version ?? null);
  const whose = t('console.answerOf', { name: name(voter.name) });
  const [choice, setChoice] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const [reason, setReason] = useState('');
  const { send, refusal } = useSend();
  const enter = async () => {
    if (choice === null) return;
    const ballot = { questionId: question.id, seatId: voter.id, choice, comment, reason };
    const answer = await send({ type: 'enter-ballot', ...ballot, replaces });
    if (answer.accepted) onDone();
    else if (answer.refusal === 'ballot-changed-meanwhile') {
      setReplaces(Number(answer.facts.version));
    }
  };
  return (
    <form
      className={classes.entry}
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <p className={classes.questionText}>{question.text}</p>
      {entered && <p role="status">{t('console.hasVoted')}</p>}
      {isElection(question.kind) ? (
        <MarkCandidates question={question} label={whose} value={choice} onChange={setChoice} />
      ) : (
        <BigChoice
          label={whose}
          value={choice}
          onChoose={setChoice}
          choices={answersOf(rules, question).map((answer) => ({
            value: answer,
            label: label(question, answer),
            ...answerForm(question, answer),
          }))}
        />
      )}
      {(inWriting || choice === 'other') && question.kind === 'motion' && (
        <Textarea
          label={t('vote.opinion')}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
          required={choice === 'other'}
          autosize
          minRows={2}
        />
      )}
      <Textarea
        label={t('console.enterBecause', { name: name(voter.name) })}
        placeholder={t('console.enterBecauseExample')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={REASON_MAX}
        required
        autosize
        minRows={2}
      />
      {refusal && <RefusalNotice {...refusal} />}
      <Button type="submit" disabled={choice === null}>
        {t('console.enterNow')}
      </Button>
    </form>
  );
}
