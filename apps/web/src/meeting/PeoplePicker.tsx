import type { Seat, SeatId } from '@e-cabinet/domain';
import { TextInput } from '@mantine/core';
import { IconChevronRight, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdingWords } from '../words/holding-words.ts';
import { useOfficeName } from '../words/use-language.ts';
import classes from './PeoplePicker.module.css';
import { ROLE_WORDS } from './words-of.ts';

export interface PeoplePickerProps {
  /** Who may be picked, in the order in which they are shown. */
  readonly seats: readonly Seat[];
  readonly onPick: (seatId: SeatId) => void;
  /** Said of each person, instead of the role. */
  readonly note?: (seat: Seat) => ReactNode;
  /** Who is picked already. */
  readonly picked?: SeatId | null;
}

/** Shows this many at once; who is not among them is found by typing. */
const SHOWN = 60;
const SEARCH_FROM = 8;

/** Picks one person of the meeting: large lines, found by typing with or without diacritics. */
export function PeoplePicker({ seats, onPick, note, picked = null }: PeoplePickerProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const [text, setText] = useState('');
  const found = useMemo(() => seatsMatching(seats, text), [seats, text]);
  return (
    <div className={classes.picker}>
      {seats.length >= SEARCH_FROM && (
        <TextInput
          aria-label={t('conduct.findPerson')}
          placeholder={t('conduct.findPerson')}
          leftSection={<IconSearch aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <ul className={classes.people}>
        {found.slice(0, SHOWN).map((seat) => (
          <li key={seat.id}>
            <button
              type="button"
              className={classes.person}
              aria-pressed={picked === null ? undefined : picked === seat.id}
              onClick={() => onPick(seat.id)}
            >
              <span className={classes.name}>{name(seat.name)}</span>
              <span className={classes.note}>{note ? note(seat) : t(ROLE_WORDS[seat.role])}</span>
              <IconChevronRight className={classes.form} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <p className={classes.rest} role="status">
        {found.length === 0 && t('conduct.nobodyFound')}
        {found.length > SHOWN && t('conduct.moreFound', { count: found.length - SHOWN })}
      </p>
    </div>
  );
}

/** Seats whose name holds every word of the text, in either language. */
export function seatsMatching(seats: readonly Seat[], text: string): readonly Seat[] {
  const holds = holdingWords(text);
  return seats.filter(({ name }) => holds(`${name.vi} ${name.en}`));
}
