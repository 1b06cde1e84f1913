import {
  answersOf,
  members,
  needsOf,
  type Question,
  reasonOf,
  type SaidRemark,
  type Synthesis,
  synthesisOf,
  type VoteResult,
} from '@e-cabinet/domain';
import { IconCircleCheck, IconCircleX, IconEqual } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answerForm, useAnswerLabel } from '../../meeting/answers.ts';
import { useOwnSeat, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { ResultSheetLink } from '../../meeting/ResultSheetLink.tsx';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { ShareBar } from '../../parts/ShareBar.tsx';
import { BallotOnBehalf } from '../console/BallotOnBehalf.tsx';
import classes from './Office.module.css';

export interface QuestionSynthesisProps {
  readonly question: Question;
  readonly number: number;
}

/** One question: its figures, who is missing, the remarks by article, and how it ended. */
export function QuestionSynthesis({ question, number }: QuestionSynthesisProps) {
  const meeting = useWholeMeeting();
  const seat = useOwnSeat();
  const synthesis = synthesisOf(meeting, question);
  const entering = seat?.role === 'secretary' && question.state === 'open';
  return (
    <section className={classes.question} aria-label={question.text}>
      <h3 className={classes.questionText}>
        <span className={classes.number}>{number}.</span> {question.text}
      </h3>
      {question.result ? <Outcome result={question.result} /> : <Needed />}
      <Figures synthesis={synthesis} />
      <Missing synthesis={synthesis} />
      <Remarks synthesis={synthesis} />
      {meeting.phase !== 'cancelled' && (
        <div className={classes.acts}>
          {entering && <BallotOnBehalf question={question} />}
          <ResultSheetLink question={question} />
        </div>
      )}
    </section>
  );
}

/** How many must agree, where that is known beforehand. */
function Needed() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const count = members(meeting).length;
  const needs = needsOf(meeting.rules, count);
  return (
    <p className={classes.soft}>
      {needs
        ? t('ballotOffice.needed', { needed: needs.inFavour, members: count })
        : t('ballotOffice.neededWhenClosed')}
    </p>
  );
}

const OUTCOMES = {
  adopted: { words: 'ballotOffice.passed', icon: IconCircleCheck, tone: 'good' },
  rejected: { words: 'ballotOffice.failed', icon: IconCircleX, tone: 'bad' },
  tied: { words: 'ballotOffice.tied', icon: IconEqual, tone: 'attention' },
} as const;

function Outcome({ result }: { readonly result: VoteResult }) {
  const { t } = useTranslation();
  const { words, icon: Form, tone } = OUTCOMES[result.outcome];
  const { inFavour, needed } = reasonOf(result);
  return (
    <p className={classes.outcome} data-tone={tone}>
      <Form className={classes.form} aria-hidden="true" />
      {t(words, { inFavour, members: result.members, needed })}
    </p>
  );
}

function Figures({ synthesis: { question, tally } }: { readonly synthesis: Synthesis }) {
  const label = useAnswerLabel();
  const rules = useWholeMeeting().rules;
  return (
    <dl className={classes.figures}>
      {answersOf(rules, question).map((answer) => {
        const { icon: Form, tone } = answerForm(question, answer);
        return (
          <div key={answer} className={classes.figure} data-tone={tone}>
            <dt>
              <Form className={classes.form} aria-hidden="true" />
              {label(question, answer)}
            </dt>
            <dd>
              <ShareBar value={tally[answer] ?? 0} of={question.electorate.length} tone={tone} />
              <strong className={classes.count}>{tally[answer] ?? 0}</strong>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Missing({ synthesis: { missing } }: { readonly synthesis: Synthesis }) {
  const { t } = useTranslation();
  const name = useSeatName(useWholeMeeting().seats);
  if (missing.length === 0) return <p className={classes.soft}>{t('ballotOffice.allAnswered')}</p>;
  return (
    <details className={classes.missing} open={missing.length <= 9}>
      <summary>{t('ballotOffice.missing', { count: missing.length })}</summary>
      <p className={classes.soft}>{missing.map(name).join(' · ')}</p>
    </details>
  );
}

function Remarks({ synthesis: { byArticle } }: { readonly synthesis: Synthesis }) {
  const { t } = useTranslation();
  return (
    <section className={classes.remarks}>
      <h4 className={classes.small}>{t('ballotOffice.remarks')}</h4>
      {byArticle.length === 0 && <p className={classes.soft}>{t('ballotOffice.noRemarks')}</p>}
      {byArticle.map(({ article, remarks }) => (
        <div key={article ?? ''} className={classes.article}>
          <h5 className={classes.articleName}>{article ?? t('replies.whole')}</h5>
          <ul>
            {remarks.map((remark) => (
              <Said key={`${remark.seatId} ${remark.index}`} remark={remark} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Said({ remark }: { readonly remark: SaidRemark }) {
  const { t } = useTranslation();
  const name = useSeatName(useWholeMeeting().seats);
  return (
    <li>
      <span className={classes.who}>{name(remark.seatId)}:</span>{' '}
      <span className={classes.words}>{remark.text || t('replies.noWords')}</span>
    </li>
  );
}
