import type { Seat } from '@e-cabinet/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitPeopleQuery } from '../../../http/unit-people.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { SearchField } from '../../desk/SearchField.tsx';
import classes from './AttendeesPanel.module.css';
import { UnitPersonLine } from './UnitPersonLine.tsx';
import { peopleMatching, seatedPeople } from './unit-person.ts';

/** Shows this many at once; who is not among them is found by typing. */
const SHOWN = 60;

export interface UnitPeopleListProps {
  readonly unit: Seat;
  readonly unitId: string;
}

/** The people of the unit: one tap names somebody. */
export function UnitPeopleList({ unit, unitId }: UnitPeopleListProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const [text, setText] = useState('');
  const { data: people = [], error, refetch, isSuccess } = useQuery(unitPeopleQuery(unitId));
  const seats = useMeetingPart((meeting) => meeting.seats);
  const namedBy = useMeetingPart((meeting) => meeting.namedBy);
  const seated = seatedPeople({ seats, namedBy }, unit.id);
  const found = peopleMatching(people, text);
  return (
    <div className={classes.part}>
      <h3 id="unit-people" className={classes.subtitle}>
        {t('attendees.people', { unit: name(unit.name) })}
      </h3>
      <SearchField label={t('attendees.find')} value={text} onChange={setText} />
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      <ul className={classes.rows} aria-labelledby="unit-people">
        {found.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <UnitPersonLine person={person} unit={unit} seated={seated.get(person.id) ?? null} />
          </li>
        ))}
      </ul>
      <p className={classes.rest} role="status">
        {isSuccess && found.length === 0 && t('conduct.nobodyFound')}
        {found.length > SHOWN && t('conduct.moreFound', { count: found.length - SHOWN })}
      </p>
    </div>
  );
}
