import { inOrderOfRoles, ROLES, type Role, type Seat } from '@e-cabinet/domain';
import { TextInput } from '@mantine/core';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { seatsMatching } from '../../../meeting/PeoplePicker.tsx';
import { ROLE_WORDS } from '../../../meeting/words-of.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { ParticipantLine } from './ParticipantLine.tsx';
import classes from './ParticipantsTab.module.css';

/** Everybody who takes part, role by role. */
export function ParticipantList() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const seats = useMeetingPart((meeting) => meeting.seats);
  const all = useMemo(() => inOrderOfRoles(seats), [seats]);
  const shown = useMemo(() => seatsMatching(all, filter), [all, filter]);
  return (
    <>
      <div className={classes.heading}>
        <h2 className={classes.title}>{t('participants.title', { count: all.length })}</h2>
        <TextInput
          aria-label={t('participants.filter')}
          placeholder={t('participants.filter')}
          leftSection={<IconSearch aria-hidden="true" />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      {all.length <= 1 && (
        <EmptyState icon={IconUsers} title={t('participants.empty')}>
          {t('participants.emptyHint')}
        </EmptyState>
      )}
      {ROLES.map((role) => (
        <RoleGroup
          key={role}
          role={role}
          seats={shown.filter((seat) => seat.role === role)}
          editing={editing}
          onEdit={setEditing}
        />
      ))}
    </>
  );
}

interface RoleGroupProps {
  readonly role: Role;
  readonly seats: readonly Seat[];
  readonly editing: string | null;
  readonly onEdit: (seatId: string | null) => void;
}

function RoleGroup({ role, seats, editing, onEdit }: RoleGroupProps) {
  const { t } = useTranslation();
  if (seats.length === 0) return null;
  return (
    <section className={classes.group} aria-label={t(ROLE_WORDS[role])}>
      <h3 className={classes.role}>
        {t(ROLE_WORDS[role])} <span className={classes.count}>{seats.length}</span>
      </h3>
      <ul className={classes.people}>
        {seats.map((seat) => (
          <ParticipantLine
            key={seat.id}
            seat={seat}
            editing={editing === seat.id}
            onEdit={onEdit}
          />
        ))}
      </ul>
    </section>
  );
}
