import { type OpinionDraft, own, type Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconPencil, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useMine } from '../session/use-session.ts';
import classes from './AskedQuestion.module.css';
import { ChosenAnswer } from './ChosenAnswer.tsx';
import type { Answering } from './use-answer.ts';
import { useBallotState } from './use-ballot-state.ts';
import type { QuestionOrder } from './use-current-question.ts';
import { writtenFrom } from './written-answer.ts';

export interface OfficeProposalsProps {
  readonly question: Question;
  readonly answering: Answering;
  readonly order: QuestionOrder;
}

/** What the member's office proposes: sent in one act, or taken over and edited. (L7) */
export function OfficeProposals({ question, answering, order }: OfficeProposalsProps) {
  const drafts = useMine((mine) => own(mine.drafts, question.id));
  const open = useBallotState() === 'open';
  if (!open || !drafts || answering.sending !== null) return null;
  const answeredAt = answering.recorded?.at ?? '';
  return Object.values(drafts)
    .filter(({ at }) => at > answeredAt)
    .map((draft) => (
      <Proposal
        key={draft.adviserSeatId}
        question={question}
        answering={answering}
        order={order}
        draft={draft}
      />
    ));
}

interface ProposalProps extends OfficeProposalsProps {
  readonly draft: OpinionDraft;
}

function Proposal({ question, answering, order, draft }: ProposalProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  const { adviserSeatId, choice, comment, at } = draft;
  return (
    <div className={classes.proposal}>
      <p className={classes.proposes}>
        {t('opinionBallot.proposes', { name: name(adviserSeatId) })}
      </p>
      <ChosenAnswer question={question} choice={choice} comment={comment} />
      <p className={classes.soft}>{t('opinionBallot.proposedAt', { moment: moment(at) })}</p>
      <div className={classes.acts}>
        <Edit question={question} answering={answering} order={order} draft={draft} />
        <Button
          size="lg"
          leftSection={<IconSend aria-hidden="true" />}
          onClick={() => answering.ask({ choice, comment, proposed: true })}
        >
          {t('opinionBallot.approveAndSend')}
        </Button>
      </div>
    </div>
  );
}

/** The proposal takes the place of what the member has begun only when the member says so. */
function Edit({ question, answering, order, draft: { choice, comment } }: ProposalProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { writing } = answering;
  const edit = () => {
    setAsking(false);
    writing.replace(writtenFrom(choice, comment));
    writing.addText();
    order.open(question.id);
  };
  return (
    <>
      <Button
        size="lg"
        variant="default"
        leftSection={<IconPencil aria-hidden="true" />}
        onClick={() => (writing.begun ? setAsking(true) : edit())}
      >
        {t('opinionBallot.editProposal')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('opinionBallot.replaceWritten')}
        confirmLabel={t('opinionBallot.replace')}
        cancelLabel={t('opinionBallot.keepWritten')}
        onConfirm={edit}
        onClose={() => setAsking(false)}
      >
        {t('opinionBallot.replaceWrittenHint')}
      </ConfirmDialog>
    </>
  );
}
