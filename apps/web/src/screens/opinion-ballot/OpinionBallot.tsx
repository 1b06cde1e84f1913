import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { MEETING_KIND_WORDS } from '../../meeting/words-of.ts';
import { useViewerReady } from '../../papers/viewer-on-demand.ts';
import { useTabName } from '../../parts/use-tab-name.ts';
import { MeetingFrame } from '../desk/MeetingFrame.tsx';
import { useReceivePack } from '../session/use-receive-pack.ts';
import { AskedItem } from './AskedItem.tsx';
import { BallotHeading } from './BallotHeading.tsx';
import { BallotNotice } from './BallotNotice.tsx';
import { NextQuestion } from './NextQuestion.tsx';
import classes from './OpinionBallot.module.css';
import { useAskedItems } from './use-asked-items.ts';
import { HOW_IT_STANDS, useCurrentQuestion } from './use-current-question.ts';

const OpenPaper = lazy(async () => ({ default: (await import('./OpenPaper.tsx')).OpenPaper }));

/** What is asked and until when; of each item the brief, the papers and the questions, one after another. */
export function OpinionBallot() {
  const items = useAskedItems();
  const order = useCurrentQuestion(items);
  const { t } = useTranslation();
  const sheet = useSearchParams()[0].has('sheet');
  useTabName(t(MEETING_KIND_WORDS[useMeetingPart(({ details }) => details.kind)]));
  useReceivePack();
  useViewerReady(useMeetingPart(({ papers }) => Object.keys(papers).length > 0));
  return (
    <MeetingFrame layout="wide" footer={<NextQuestion order={order} />}>
      <div className={classes.ballot}>
        <div id={HOW_IT_STANDS} tabIndex={-1} className={classes.standing}>
          <BallotHeading />
          <BallotNotice />
        </div>
        {items.map(({ item, questions }) => (
          <AskedItem
            key={item.id}
            item={item}
            questions={questions}
            alone={items.length === 1}
            order={order}
          />
        ))}
      </div>
      {sheet && (
        <Suspense>
          <OpenPaper />
        </Suspense>
      )}
    </MeetingFrame>
  );
}
