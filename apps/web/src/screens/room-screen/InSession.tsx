import type { Question } from '@e-cabinet/domain';
import { isBeingVoted } from '../../meeting/displayed-question.ts';
import classes from './InSession.module.css';
import { PresentedPage, usePresentedPaper } from './PresentedPage.tsx';
import { RoomItem } from './RoomItem.tsx';
import { RoomResult } from './RoomResult.tsx';
import { RoomSpeaker } from './RoomSpeaker.tsx';
import { RoomVote } from './RoomVote.tsx';

/** The item, and below it whatever matters most: a vote, its result, or who speaks beside the page being shown. */
export function InSession({ question }: { readonly question: Question | undefined }) {
  const presented = usePresentedPaper();
  const decided = question !== undefined && !isBeingVoted(question);
  return (
    <section
      className={classes.sitting}
      data-page={(!question && presented !== null) || undefined}
      data-result={decided || undefined}
    >
      <RoomItem lastItemId={question?.itemId ?? null} />
      <div className={classes.below}>
        {question && !decided && <RoomVote key={question.id} question={question} />}
        {question && decided && <RoomResult key={question.id} question={question} />}
        <RoomSpeaker small={question !== undefined} />
      </div>
      {!question && presented && <PresentedPage {...presented} />}
    </section>
  );
}
