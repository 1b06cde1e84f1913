import {
  type Attendance,
  entryIn,
  type Instant,
  inOrderOfRoles,
  isPresent,
  itemsInOrder,
  type Meeting,
  may,
  openQuestion,
  own,
  quorumOf,
  type Seat,
} from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { PHASE_WORDS } from '../../meeting/words-of.ts';
import { useOfficeName } from '../../words/use-language.ts';
import classes from './AsOf.module.css';
import { useAttendanceWords } from './use-attendance-words.ts';

interface AsOfStateProps {
  readonly meeting: Meeting;
  readonly at: Instant;
}

/** Where a meeting stood, and who was there. */
export function AsOfState({ meeting, at }: AsOfStateProps) {
  const { t } = useTranslation();
  if (meeting.version === 0) return <p>{t('asOf.nothing')}</p>;
  return (
    <>
      <Standing meeting={meeting} at={at} />
      <WhoWasThere meeting={meeting} at={at} />
    </>
  );
}

function Standing({ meeting, at }: AsOfStateProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { members, present, needed } = quorumOf(meeting, at);
  const item = own(meeting.agenda.items, meeting.currentItemId ?? '');
  const number = itemsInOrder(meeting.agenda).findIndex(({ id }) => id === item?.id) + 1;
  const speaking = meeting.floor.speaking;
  const question = openQuestion(meeting);
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t('asOf.phase'), t(PHASE_WORDS[meeting.phase])],
    [t('asOf.present'), t('asOf.presentOf', { present, members, needed })],
    [t('asOf.item'), item ? `${number}. ${item.title}` : t('asOf.noItem')],
    [t('asOf.speaker'), speaking ? name(speaking.name) : t('asOf.noSpeaker')],
    [
      t('asOf.vote'),
      question
        ? t('asOf.voted', {
            text: question.text,
            voted: question.voted,
            entitled: question.electorate.length,
          })
        : t('asOf.noVote'),
    ],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function WhoWasThere({ meeting, at }: AsOfStateProps) {
  const { t } = useTranslation();
  const people = inOrderOfRoles(meeting.seats).filter(({ role }) => may(role, 'check-in'));
  const attendance = (seat: Seat) => entryIn(meeting.attendance, seat.id);
  const there = people.filter((seat) => isPresent(meeting, seat.id, at));
  const away = people.filter((seat) => !isPresent(meeting, seat.id, at));
  return (
    <div className={classes.lists}>
      <People title={t('asOf.there', { count: there.length })} seats={there} of={attendance} />
      <People title={t('asOf.away', { count: away.length })} seats={away} of={attendance} />
    </div>
  );
}

interface PeopleProps {
  readonly title: string;
  readonly seats: readonly Seat[];
  readonly of: (seat: Seat) => Attendance | undefined;
}

function People({ title, seats, of }: PeopleProps) {
  const name = useOfficeName();
  const words = useAttendanceWords();
  const since = (attendance: Attendance | undefined) => (attendance ? words(attendance) : '');
  return (
    <section>
      <h3 className={classes.listTitle}>{title}</h3>
      <ul className={classes.people}>
        {seats.map((seat) => (
          <li key={seat.id}>
            <span>{name(seat.name)}</span>
            <span className={classes.since}>{since(of(seat))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
