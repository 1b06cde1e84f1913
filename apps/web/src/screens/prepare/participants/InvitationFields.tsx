import { BRIDGE_LEVELS, type BridgeLevel, inOrderOfRoles, type Role } from '@e-cabinet/domain';
import { fold, WEIGHT_MAX } from '@e-cabinet/protocol';
import { MultiSelect, NativeSelect, NumberInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { ROLE_WORDS } from '../../../meeting/words-of.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import { numberedItems } from '../papers/purposes.ts';
import { type Invitation, isVoting, mayBeForSingleItems, standsBesideMember } from './invite.ts';
import { LEVEL_WORDS } from './level-words.ts';

const INVITED_AS: readonly Role[] = [
  'member',
  'delegate',
  'adviser',
  'presenter',
  'observer',
  'unit',
  'bridge',
  'screen',
  'secretary',
];

export interface InvitationFieldsProps {
  readonly value: Invitation;
  readonly onChange: (invitation: Invitation) => void;
  /** Somebody who has a seat already may also be given the chair. */
  readonly withChair?: boolean;
  readonly roles?: readonly Role[];
}

/** As what somebody takes part, and what belongs to that: beside whom, for which items, at which level. */
export function InvitationFields({ value, onChange, withChair, roles }: InvitationFieldsProps) {
  const { t } = useTranslation();
  const people = INVITED_AS.filter((role) => role !== 'unit');
  const offered = roles ?? (withChair ? (['chair', ...people] as const) : INVITED_AS);
  const set = (fields: Partial<Invitation>) => onChange({ ...value, ...fields });
  return (
    <>
      <NativeSelect
        label={t('participants.as')}
        value={value.role}
        onChange={(event) => set({ role: event.currentTarget.value as Role })}
        data={offered.map((role) => ({ value: role, label: t(ROLE_WORDS[role]) }))}
      />
      {standsBesideMember(value.role) && (
        <MemberSelect value={value.forSeatId} onChange={(forSeatId) => set({ forSeatId })} />
      )}
      {mayBeForSingleItems(value.role) && (
        <ItemsSelect value={value.itemIds} onChange={(itemIds) => set({ itemIds })} />
      )}
      {isVoting(value.role) && (
        <WeightField value={value.weight} onChange={(weight) => set({ weight })} />
      )}
      {value.role === 'bridge' && (
        <NativeSelect
          label={t('participants.levelLabel')}
          value={value.level}
          onChange={(event) => set({ level: event.currentTarget.value as BridgeLevel })}
          data={BRIDGE_LEVELS.map((level) => ({ value: level, label: t(LEVEL_WORDS[level]) }))}
        />
      )}
    </>
  );
}

interface WeightFieldProps {
  readonly value: number;
  readonly onChange: (weight: number) => void;
}

/** Only where the rules of the session weigh votes. (V33) */
function WeightField({ value, onChange }: WeightFieldProps) {
  const { t } = useTranslation();
  const weighted = useMeetingPart(({ rules }) => rules.weightedVotes);
  if (!weighted) return null;
  return (
    <NumberInput
      label={t('participants.weight')}
      description={t('participants.weightHint', { most: WEIGHT_MAX })}
      value={value}
      onChange={(weight) => onChange(Math.trunc(Number(weight)) || 1)}
      min={1}
      max={WEIGHT_MAX}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
    />
  );
}

interface MemberSelectProps {
  readonly value: string | null;
  readonly onChange: (seatId: string | null) => void;
}

function MemberSelect({ value, onChange }: MemberSelectProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const members = inOrderOfRoles(seats).filter(({ role }) => role === 'chair' || role === 'member');
  return (
    <NativeSelect
      label={t('participants.besideLabel')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      required
    >
      <option value="">{t('participants.chooseMember')}</option>
      {members.map((seat) => (
        <option key={seat.id} value={seat.id}>
          {name(seat.name)}
        </option>
      ))}
    </NativeSelect>
  );
}

interface ItemsSelectProps {
  readonly value: readonly string[] | null;
  readonly onChange: (itemIds: readonly string[] | null) => void;
}

function ItemsSelect({ value, onChange }: ItemsSelectProps) {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const data = useMemo(
    () =>
      numberedItems(agenda).map(({ id, number, title }) => ({
        value: id,
        label: `${number}. ${title}`,
      })),
    [agenda],
  );
  return (
    <MultiSelect
      label={t('participants.items')}
      description={t('participants.itemsHint')}
      placeholder={value === null ? t('participants.wholeSession') : ''}
      data={data}
      value={[...(value ?? [])]}
      onChange={(chosen) => onChange(chosen.length === 0 ? null : chosen)}
      searchable
      filter={({ options, search }) =>
        options.filter(
          (option) => 'label' in option && fold(String(option.label)).includes(fold(search)),
        )
      }
    />
  );
}
