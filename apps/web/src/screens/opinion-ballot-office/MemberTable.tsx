import {
  deadlineOf,
  inOrderOfRoles,
  type Meeting,
  type Opinion,
  opinionsOn,
  type Question,
  type Seat,
} from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answerForm, useAnswerLabel } from '../../meeting/answers.ts';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import { askedQuestions } from './asked-questions.ts';
import classes from './Office.module.css';

/** A line for each member who is asked, a column for each question. */
export function MemberTable() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const questions = askedQuestions(meeting);
  const opinions = questions.map(
    (question) => new Map(opinionsOn(question).map((opinion) => [opinion.seatId, opinion])),
  );
  const rows = useMemo(() => inOrderOfRoles(meeting.seats), [meeting.seats]);
  const asked = rows.filter(({ id }) => questions.some((each) => each.electorate.includes(id)));
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('ballotOffice.member')}</th>
            {questions.map(({ id, text }) => (
              <th key={id} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map((seat) => (
            <tr key={seat.id}>
              <Member meeting={meeting} seat={seat} />
              {questions.map((question, index) => (
                <td key={question.id}>
                  <Answer question={question} opinion={opinions[index]?.get(seat.id) ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Member({ meeting, seat }: { readonly meeting: Meeting; readonly seat: Seat }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName();
  const until = deadlineOf(meeting, seat.id);
  const extended = until !== null && until !== meeting.details.endsAt;
  return (
    <th scope="row">
      {name(seat.name)}
      {extended && (
        <span className={classes.aside}>
          {t('ballotOffice.extendedUntil', { at: moment(until) })}
        </span>
      )}
    </th>
  );
}

interface AnswerProps {
  readonly question: Question;
  readonly opinion: Opinion | null;
}

function Answer({ question, opinion }: AnswerProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  if (!opinion) return <span className={classes.soft}>{t('ballotOffice.notYet')}</span>;
  const { choice, comment, enteredBecause } = opinion;
  const { icon: Form, tone } = answerForm(question, choice);
  return (
    <>
      <span className={classes.answer} data-tone={tone}>
        <Form className={classes.form} aria-hidden="true" />
        {label(question, choice)}
      </span>
      {comment && <span className={classes.comment}>{comment}</span>}
      {enteredBecause !== null && (
        <span className={classes.aside}>
          {t('ballotOffice.onPaper', { reason: enteredBecause })}
        </span>
      )}
    </>
  );
}
