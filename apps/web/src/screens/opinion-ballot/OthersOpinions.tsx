import { isMember, opinionsOn, type Question } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { useMine, useSeat } from '../session/use-session.ts';
import classes from './AskedQuestion.module.css';
import { OpinionList } from './brief/OpinionList.tsx';
import { useBallotState, useMemberSeatId } from './use-ballot-state.ts';

/** What others have answered, as far as the rules let this seat see it before the result names them. (L8) */
export function OthersOpinions({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const memberSeatId = useMemberSeatId();
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  const others = useMemo(
    () => opinionsOn(question).filter(({ seatId }) => seatId !== memberSeatId),
    [question, memberSeatId],
  );
  if (question.result) return null;
  if (others.length === 0) return <AfterOwn question={question} />;
  const opinions = others.map(({ seatId, ...said }) => ({
    ...said,
    key: seatId,
    name: name(seatId),
  }));
  return (
    <details className={classes.others}>
      <summary>{t('opinionBallot.others', { count: others.length })}</summary>
      <OpinionList question={question} opinions={opinions} />
    </details>
  );
}

function AfterOwn({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const answers = isMember(useSeat());
  const shown = useMeetingPart(({ rules }) => rules.opinionsShown);
  const answered = useMine((mine) => mine.ballots[question.id] !== undefined);
  const open = useBallotState() === 'open';
  const waits = shown === 'after-own-answer' && answers && !answered && open;
  return waits && <p className={classes.soft}>{t('opinionBallot.othersAfterOwn')}</p>;
}
