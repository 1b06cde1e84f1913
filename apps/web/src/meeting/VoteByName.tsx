import type { NamedBallot, OptionId, Question, Seat, SeatId } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../words/use-language.ts';
import { answerForm, useAnswerLabel } from './answers.ts';
import { useEnteredWords } from './use-entered-words.ts';
import classes from './VoteResult.module.css';

export interface VoteByNameProps {
  readonly question: Question;
  readonly ballots: readonly NamedBallot[];
  /** Members who took no part in the item. */
  readonly recused: readonly SeatId[];
  readonly seats: Readonly<Record<SeatId, Seat>>;
  /** In this order; those that nobody gave are left out. */
  readonly answers: readonly OptionId[];
  /** Where somebody was says nothing. */
  readonly inWriting?: boolean | undefined;
}

/** Who voted how, by answer; ballots entered by the secretary are marked with their reason. */
export function VoteByName(props: VoteByNameProps) {
  const { question, ballots, recused, seats, answers, inWriting } = props;
  const { t } = useTranslation();
  const office = useSeatName(seats);
  const voted = new Set(ballots.map(({ seatId }) => seatId));
  const silent = question.electorate.filter((seatId) => !voted.has(seatId));
  return (
    <details className={classes.byName}>
      <summary>{t('voteResult.byName')}</summary>
      {answers.map((answer) => (
        <Group key={answer} {...props} answer={answer} office={office} />
      ))}
      <Others
        title={inWriting ? t('voteResult.notAnswering') : t('voteResult.notVoting')}
        names={silent.map(office)}
      />
      <Others title={t('voteResult.recused')} names={recused.map(office)} />
    </details>
  );
}

interface OthersProps {
  readonly title: string;
  readonly names: readonly string[];
}

function Others({ title, names }: OthersProps) {
  if (names.length === 0) return null;
  return (
    <section className={classes.group}>
      <h4>
        {title} ({names.length})
      </h4>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}

interface GroupProps extends Pick<VoteByNameProps, 'question' | 'ballots' | 'inWriting'> {
  readonly answer: OptionId;
  readonly office: (seatId: SeatId) => string;
}

function Group({ question, answer, ballots, office, inWriting }: GroupProps) {
  const label = useAnswerLabel();
  const given = ballots.filter(({ choice }) => choice === answer);
  const Form = answerForm(question, answer).icon;
  if (given.length === 0) return null;
  return (
    <section className={classes.group}>
      <h4>
        <Form className={classes.groupForm} aria-hidden="true" />
        {label(question, answer)} ({given.length})
      </h4>
      <ul>
        {given.map((ballot) => (
          <Named key={ballot.seatId} ballot={ballot} office={office} inWriting={inWriting} />
        ))}
      </ul>
    </section>
  );
}

type NamedProps = { readonly ballot: NamedBallot } & Pick<GroupProps, 'office' | 'inWriting'>;

function Named({ ballot, office, inWriting }: NamedProps) {
  const { t } = useTranslation();
  const entered = useEnteredWords();
  const { seatId, castBy, where, comment, enteredBecause, weight } = ballot;
  return (
    <li>
      {office(seatId)}
      {weight > 1 && <span className={classes.aside}> · {t('voteResult.weight', { weight })}</span>}
      {castBy !== null && (
        <span className={classes.aside}> · {t('voteResult.castBy', { name: office(castBy) })}</span>
      )}
      {where === 'remote' && !inWriting && (
        <span className={classes.aside}> · {t('meeting.where.remote')}</span>
      )}
      {enteredBecause !== null && (
        <span className={classes.aside}> · {entered(enteredBecause)}</span>
      )}
      {comment && <blockquote className={classes.comment}>{comment}</blockquote>}
    </li>
  );
}

/** The office that sits on a seat, in the language being spoken. */
export function useSeatName(seats: Readonly<Record<SeatId, Seat>>): (seatId: SeatId) => string {
  const name = useOfficeName();
  const { t } = useTranslation();
  return (seatId) => {
    const seat = seats[seatId];
    return seat ? name(seat.name) : t('voteResult.formerSeat');
  };
}
