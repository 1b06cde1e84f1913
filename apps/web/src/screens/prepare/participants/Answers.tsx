import { inOrderOfRoles, isMember, type Meeting, own, type Seat } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerRows } from '../../../meeting/answer/AnswerRow.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { AnswerOfMember } from './AnswerOfMember.tsx';
import classes from './Answers.module.css';

/** Who of the members has answered, and what is still to be decided; once the meeting is published. (D1, D3) */
export function Answers() {
  const published = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  return published ? <List /> : null;
}

function List() {
  const { t } = useTranslation();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const answers = useMeetingPart((meeting) => meeting.answers);
  const members = useMemo(() => inOrderOfRoles(seats).filter(isMember), [seats]);
  const of = (seat: Seat) => own(answers, seat.id);
  const answered = members.filter(of);
  const absent = answered.filter((seat) => of(seat)?.answer.kind === 'absent');
  const waiting = absent.filter((seat) => of(seat)?.consent === null);
  return (
    <section className={classes.answers} aria-label={t('answer.title')}>
      <h2 className={classes.title}>
        {t('answer.answered', { answered: answered.length, members: members.length })}
      </h2>
      <p className={classes.counts}>
        {t('answer.counts', {
          attending: answered.length - absent.length,
          absent: absent.length,
          waiting: waiting.length,
        })}
      </p>
      <AnswerRows>
        {mostUrgentFirst(members, answers).map((seat) => (
          <AnswerOfMember key={seat.id} seat={seat} said={of(seat) ?? null} />
        ))}
      </AnswerRows>
    </section>
  );
}

/** What waits for consent, other absences, who has not answered, who attends. */
function mostUrgentFirst(members: readonly Seat[], answers: Meeting['answers']): readonly Seat[] {
  const urgency = ({ id }: Seat) => {
    const said = own(answers, id);
    if (!said) return 2;
    if (said.answer.kind === 'attend') return 3;
    return said.consent === null ? 0 : 1;
  };
  return [...members].sort((a, b) => urgency(a) - urgency(b));
}
