import {
  type Absence,
  type Attendance,
  entryIn,
  inOrderOfRoles,
  may,
  own,
  type Seat,
} from '@e-cabinet/domain';
import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpanWords } from '../../meeting/answer/use-answer-words.ts';
import { useFollowedPart, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { seatsMatching } from '../../meeting/PeoplePicker.tsx';
import { PresenceDot } from '../../meeting/PresenceDot.tsx';
import { latestPresence, presenceOf, type SeatPresence } from '../../meeting/presence.ts';
import { useAct } from '../../meeting/use-act.ts';
import { useServerNow } from '../../meeting/use-server-now.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { FilterBar } from '../desk/FilterBar.tsx';
import { SearchField } from '../desk/SearchField.tsx';
import { ProxyDesk } from './ProxyDesk.tsx';
import classes from './SidePanels.module.css';
import { useAttendanceWords } from './use-attendance-words.ts';

type Shown = 'all' | 'absent' | 'present';
const LOOK_EVERY_MS = 5_000;

/** Who is there, with entries by hand for who has no tablet. (L1) */
export function CheckInList() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('all');
  const [text, setText] = useState('');
  const seats = useMeetingPart((meeting) => meeting.seats);
  const attendance = useMeetingPart((meeting) => meeting.attendance);
  const absences = useMeetingPart((meeting) => meeting.absences);
  const presence = useFollowedPart((snapshot) => snapshot.presence);
  const now = useServerNow(LOOK_EVERY_MS);
  const latest = useMemo(() => latestPresence(presence), [presence]);
  // Bridge points have a board of their own.
  const people = useMemo(
    () => inOrderOfRoles(seats).filter(({ role }) => may(role, 'check-in') && role !== 'bridge'),
    [seats],
  );
  const isThere = ({ id }: Seat) => entryIn(attendance, id)?.present === true;
  const kept = {
    all: people,
    present: people.filter(isThere),
    absent: people.filter((s) => !isThere(s)),
  };
  return (
    <div className={classes.stack}>
      <ProxyDesk />
      <FilterBar
        label={t('console.filterPeople')}
        value={shown}
        onChange={setShown}
        options={[
          { value: 'all', label: t('console.everybody'), count: kept.all.length },
          { value: 'absent', label: t('console.absent'), count: kept.absent.length },
          { value: 'present', label: t('console.there'), count: kept.present.length },
        ]}
      />
      <SearchField label={t('conduct.findPerson')} value={text} onChange={setText} />
      <ul className={classes.people}>
        {seatsMatching(kept[shown], text).map((seat) => (
          <CheckInLine
            key={seat.id}
            seat={seat}
            attendance={entryIn(attendance, seat.id) ?? null}
            absence={own(absences, seat.id) ?? null}
            device={presenceOf(latest.get(seat.id), now).state}
          />
        ))}
      </ul>
    </div>
  );
}

interface CheckInLineProps {
  readonly seat: Seat;
  readonly attendance: Attendance | null;
  readonly absence: Absence | null;
  readonly device: SeatPresence['state'];
}

const CheckInLine = memo(function CheckInLine(props: CheckInLineProps) {
  const { seat, attendance, absence, device } = props;
  const { t } = useTranslation();
  const name = useOfficeName();
  const { act, refusal } = useAct();
  const enter = (present: boolean, where: 'room' | 'remote') =>
    act({ type: 'record-presence', seatId: seat.id, present, where });
  const there = attendance?.present ? attendance.where : null;
  return (
    <li className={classes.person}>
      <PresenceDot state={device} />
      <span className={classes.words}>
        <span className={classes.name}>{name(seat.name)}</span>
        <Since attendance={attendance} />
        {absence && <Expected absence={absence} />}
      </span>
      <fieldset className={classes.whereabouts} aria-label={name(seat.name)}>
        <Choice pressed={there === 'room'} onPress={() => enter(true, 'room')}>
          {t('console.room')}
        </Choice>
        <Choice pressed={there === 'remote'} onPress={() => enter(true, 'remote')}>
          {t('console.remote')}
        </Choice>
        <Choice pressed={there === null} onPress={() => enter(false, 'room')}>
          {t('console.away')}
        </Choice>
      </fieldset>
      {refusal && <RefusalNotice {...refusal} />}
    </li>
  );
});

function Since({ attendance }: { readonly attendance: Attendance | null }) {
  const { t } = useTranslation();
  const words = useAttendanceWords();
  if (!attendance) return <span className={classes.since}>{t('console.notYet')}</span>;
  const entered = attendance.present && attendance.way === 'secretary';
  return (
    <span className={classes.since}>
      {words(attendance)}
      {entered && ` · ${t('console.byHand')}`}
    </span>
  );
}

/** An absence with consent, so that nobody waits for who will not come. (D3) */
function Expected({ absence }: { readonly absence: Absence }) {
  const { t } = useTranslation();
  const span = useSpanWords();
  return (
    <span className={classes.since}>
      {t('answer.expected', { span: span(absence).toLocaleLowerCase() })}
    </span>
  );
}

interface ChoiceProps {
  readonly pressed: boolean;
  readonly onPress: () => Promise<boolean>;
  readonly children: string;
}

function Choice({ pressed, onPress, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={classes.where}
      aria-pressed={pressed}
      onClick={() => void onPress()}
    >
      {children}
    </button>
  );
}
