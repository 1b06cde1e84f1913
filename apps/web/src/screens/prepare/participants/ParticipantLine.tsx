import { agendaInOrder, attendeesOf, type Meeting, type Seat } from '@e-cabinet/domain';
import { IconPencil, IconUserMinus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { IconAct } from '../../../parts/IconAct.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { isVoting } from './invite.ts';
import { LEVEL_WORDS } from './level-words.ts';
import classes from './ParticipantsTab.module.css';
import { SeatEditor } from './SeatEditor.tsx';
import { WithdrawSeat } from './WithdrawSeat.tsx';

export interface ParticipantLineProps {
  readonly seat: Seat;
  readonly editing: boolean;
  readonly onEdit: (seatId: string | null) => void;
}

/** One participant: what binds the seat, and change or withdrawal. */
export const ParticipantLine = memo(function ParticipantLine(props: ParticipantLineProps) {
  const { seat, editing, onEdit } = props;
  const { t } = useTranslation();
  const name = useOfficeName();
  const [withdrawing, setWithdrawing] = useState(false);
  const who = name(seat.name);
  if (editing) {
    return (
      <li className={classes.person}>
        <SeatEditor seat={seat} onClose={() => onEdit(null)} />
      </li>
    );
  }
  return (
    <li className={classes.person}>
      <span className={classes.words}>
        <span>{who}</span>
        <Bonds seat={seat} />
      </span>
      <IconAct
        icon={IconPencil}
        label={t('participants.change', { name: who })}
        onClick={() => onEdit(seat.id)}
      />
      <IconAct
        icon={IconUserMinus}
        label={t('participants.withdraw', { name: who })}
        onClick={() => setWithdrawing(true)}
      />
      {withdrawing && <WithdrawSeat seat={seat} onClose={() => setWithdrawing(false)} />}
    </li>
  );
});

/** Beside whom, for which items, at which level. */
function Bonds({ seat }: { readonly seat: Seat }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const member = useMeetingPart(({ seats }) => seats[seat.forSeatId ?? '']?.name);
  const unit = useMeetingPart((meeting) => namingUnit(meeting, seat));
  const named = useMeetingPart((meeting) =>
    seat.role === 'unit' ? attendeesOf(meeting, seat.id).length : null,
  );
  const agenda = useMeetingPart((meeting) => (seat.itemIds ? meeting.agenda : null));
  const weighted = useMeetingPart(({ rules }) => rules.weightedVotes && isVoting(seat.role));
  const said: string[] = [];
  if (member) said.push(t('participants.beside', { name: name(member) }));
  if (seat.itemIds && agenda) {
    said.push(t('participants.onlyItems', { numbers: numbersOf(agenda, seat.itemIds) }));
  }
  if (unit) said.push(t('participants.namedBy', { unit: name(unit.name) }));
  if (named !== null) {
    said.push(named > 0 ? t('attendees.count', { count: named }) : t('attendees.nobody'));
  }
  if (seat.personId === null && seat.role !== 'unit') said.push(t('participants.noAccount'));
  if (weighted) said.push(t('participants.votes', { count: seat.weight }));
  if (seat.level) said.push(t(LEVEL_WORDS[seat.level]));
  return said.length > 0 && <span className={classes.bonds}>{said.join(' · ')}</span>;
}

/** The invited unit that named somebody. */
function namingUnit({ seats, withdrawnSeats, namedBy }: Meeting, { id }: Seat): Seat | undefined {
  const unitSeatId = namedBy[id] ?? '';
  return seats[unitSeatId] ?? withdrawnSeats[unitSeatId];
}

function numbersOf(agenda: Meeting['agenda'], itemIds: readonly string[]): string {
  const numbers = agendaInOrder(agenda).flatMap((entry) =>
    entry.kind === 'item' && itemIds.includes(entry.item.id) ? [entry.number] : [],
  );
  return numbers.join(', ') || '–';
}
