import { type OpinionDraft, opinionsOn, type Question, type SeatId } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useSend } from '../../meeting/use-act.ts';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useMine, useSeat } from '../session/use-session.ts';
import ballotClasses from '../session/vote/Ballot.module.css';
import { AnswerFields } from './AnswerFields.tsx';
import classes from './AskedQuestion.module.css';
import { ChosenAnswer } from './ChosenAnswer.tsx';
import { PROBLEM_WORDS } from './problem-words.ts';
import { useBallotState } from './use-ballot-state.ts';
import type { QuestionOrder } from './use-current-question.ts';
import { useWrittenAnswer, type WritingAnswer } from './use-written-answer.ts';
import { problemOf, textOf, writtenFrom } from './written-answer.ts';

export interface OwnProposalProps {
  readonly question: Question;
  readonly order: QuestionOrder;
  /** For whom this seat drafts. */
  readonly memberSeatId: SeatId;
}

/** What the member's adviser proposes: written here, read by the member, sent by nobody but the member. (L7) */
export function OwnProposal({ question, order, memberSeatId }: OwnProposalProps) {
  const { id: adviserSeatId } = useSeat();
  const writing = useWrittenAnswer(question.id);
  const draft = useMine((mine) => mine.drafts[question.id]?.[`${adviserSeatId} ${memberSeatId}`]);
  const open = useBallotState() === 'open';
  const isCurrent = order.current === question.id;
  if (isCurrent && (open || writing.begun)) {
    return <ProposalForm question={question} order={order} writing={writing} />;
  }
  const edit = () => {
    if (draft && !writing.begun) writing.replace(writtenFrom(draft.choice, draft.comment));
    order.open(question.id);
  };
  return (
    <>
      <MemberAnswered question={question} memberSeatId={memberSeatId} />
      {draft && <Proposed question={question} draft={draft} />}
      {open && <EditButton begun={writing.begun} anew={draft !== undefined} onEdit={edit} />}
    </>
  );
}

interface ProposalFormProps extends Omit<OwnProposalProps, 'memberSeatId'> {
  readonly writing: WritingAnswer;
}

function ProposalForm({ question, order, writing }: ProposalFormProps) {
  const { t } = useTranslation();
  const { send, refusal } = useSend();
  const { written } = writing;
  const comment = textOf(written, t('opinionBallot.partWord'));
  const problem = problemOf(question, written.choice, comment);
  const propose = async () => {
    if (written.choice === null) return;
    const { choice } = written;
    const answer = await send({ type: 'draft-opinion', questionId: question.id, choice, comment });
    if (!answer.accepted) return;
    writing.clear();
    order.done(question.id);
  };
  return (
    <div className={classes.form}>
      <AnswerFields
        question={question}
        writing={writing}
        withText
        onChoose={(choice) => writing.set({ choice })}
      />
      <div className={classes.review}>
        <Button
          size="lg"
          leftSection={<IconDeviceFloppy aria-hidden="true" />}
          disabled={problem !== null}
          onClick={() => void propose()}
        >
          {t('opinionBallot.propose')}
        </Button>
        {problem && (
          <p className={ballotClasses.why}>{t(PROBLEM_WORDS[problem], { most: TEXT_MAX })}</p>
        )}
      </div>
      {refusal && <RefusalNotice {...refusal} />}
    </div>
  );
}

/** Where the rules let an adviser see it before the end. */
function MemberAnswered({ question, memberSeatId }: Omit<OwnProposalProps, 'order'>) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  const answer = opinionsOn(question).find(({ seatId }) => seatId === memberSeatId);
  if (!answer) return null;
  return (
    <>
      <p className={classes.proposes}>
        {t('opinionBallot.memberAnswered', { name: name(memberSeatId) })}
      </p>
      <ChosenAnswer question={question} choice={answer.choice} comment={answer.comment} />
    </>
  );
}

interface ProposedProps {
  readonly question: Question;
  readonly draft: OpinionDraft;
}

function Proposed({ question, draft }: ProposedProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useSeatName(useMeetingPart(({ seats }) => seats))(draft.forSeatId);
  return (
    <div className={classes.proposal} role="status">
      <p className={classes.proposes}>
        {t('opinionBallot.proposed', { moment: moment(draft.at) })}
      </p>
      <ChosenAnswer question={question} choice={draft.choice} comment={draft.comment} />
      <p className={classes.soft}>{t('opinionBallot.proposalWaits', { name })}</p>
    </div>
  );
}

interface EditButtonProps {
  readonly begun: boolean;
  readonly anew: boolean;
  readonly onEdit: () => void;
}

function EditButton({ begun, anew, onEdit }: EditButtonProps) {
  const { t } = useTranslation();
  const again = anew ? t('opinionBallot.proposeAnew') : t('opinionBallot.beginProposal');
  return (
    <div>
      <Button variant="default" leftSection={<IconPencil aria-hidden="true" />} onClick={onEdit}>
        {begun ? t('opinionBallot.continueWriting') : again}
      </Button>
    </div>
  );
}
