import { type Audience, inOrderOfRoles } from '@e-cabinet/domain';
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { SeatsSelect } from '../../meeting/SeatsSelect.tsx';
import classes from './AudienceField.module.css';
import { AUDIENCE_WORDS } from './audience-words.ts';

export interface AudienceFieldProps {
  readonly label: string;
  readonly value: Audience;
  readonly onChange: (audience: Audience) => void;
}

const KINDS = ['everyone', 'members', 'named'] as const satisfies readonly Audience['kind'][];

/** Who may know of an item or a paper: everybody, the members, or people by name. */
export function AudienceField({ label, value, onChange }: AudienceFieldProps) {
  const { t } = useTranslation();
  const seats = useMeetingPart((meeting) => meeting.seats);
  // The secretariat is in every audience; advisers and substitutes go with their member.
  const people = useMemo(
    () => inOrderOfRoles(seats).filter(({ role }) => role !== 'secretary'),
    [seats],
  );
  const choose = (kind: string) =>
    onChange(kind === 'named' ? { kind, seatIds: [] } : { kind: kind as 'everyone' | 'members' });
  return (
    <div className={classes.audience}>
      <NativeSelect
        label={label}
        value={value.kind}
        onChange={(event) => choose(event.currentTarget.value)}
        data={KINDS.map((kind) => ({ value: kind, label: t(AUDIENCE_WORDS[kind]) }))}
      />
      {value.kind === 'named' && (
        <SeatsSelect
          label={t('prepare.audience.people')}
          description={t('prepare.audience.peopleHint')}
          seats={people}
          value={value.seatIds}
          onChange={(seatIds) => onChange({ kind: 'named', seatIds })}
        />
      )}
    </div>
  );
}
